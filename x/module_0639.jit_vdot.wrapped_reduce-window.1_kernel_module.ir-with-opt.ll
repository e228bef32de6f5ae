; ModuleID = '__compute_module_wrapped_reduce-window.1_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  br label %10

10:                                               ; preds = %1, %197
  %11 = phi i64 [ 0, %1 ], [ %200, %197 ]
  %12 = shl nuw nsw i64 %11, 5
  %.not = icmp eq i64 %11, 0
  br i1 %.not, label %.thread, label %13

13:                                               ; preds = %10
  %14 = getelementptr [4 x i8], ptr %4, i64 %12
  %15 = getelementptr i8, ptr %14, i64 -48
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %17 = fadd reassoc float %9, %16
  %18 = add nsw i64 %12, -16
  %19 = icmp ult i64 %18, 72
  br i1 %19, label %20, label %.thread

20:                                               ; preds = %13
  %21 = getelementptr [4 x i8], ptr %4, i64 %12
  %22 = getelementptr i8, ptr %21, i64 -44
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = fadd reassoc float %17, %23
  %25 = getelementptr [4 x i8], ptr %4, i64 %12
  %26 = getelementptr i8, ptr %25, i64 -40
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = fadd reassoc float %24, %27
  %29 = getelementptr [4 x i8], ptr %4, i64 %12
  %30 = getelementptr i8, ptr %29, i64 -36
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %32 = fadd reassoc float %28, %31
  br label %.thread

.thread:                                          ; preds = %13, %10, %20
  %33 = phi float [ %32, %20 ], [ %17, %13 ], [ %9, %10 ]
  %34 = add nsw i64 %12, -8
  %35 = icmp ult i64 %34, 72
  br i1 %35, label %36, label %65

36:                                               ; preds = %.thread
  %37 = getelementptr [4 x i8], ptr %4, i64 %12
  %38 = getelementptr i8, ptr %37, i64 -32
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %40 = fadd reassoc float %33, %39
  %41 = getelementptr [4 x i8], ptr %4, i64 %12
  %42 = getelementptr i8, ptr %41, i64 -28
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %44 = fadd reassoc float %40, %43
  %45 = getelementptr [4 x i8], ptr %4, i64 %12
  %46 = getelementptr i8, ptr %45, i64 -24
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %48 = fadd reassoc float %44, %47
  %49 = getelementptr [4 x i8], ptr %4, i64 %12
  %50 = getelementptr i8, ptr %49, i64 -20
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %52 = fadd reassoc float %48, %51
  %53 = getelementptr [4 x i8], ptr %4, i64 %12
  %54 = getelementptr i8, ptr %53, i64 -16
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %56 = fadd reassoc float %52, %55
  %57 = getelementptr [4 x i8], ptr %4, i64 %12
  %58 = getelementptr i8, ptr %57, i64 -12
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %60 = fadd reassoc float %56, %59
  %61 = getelementptr [4 x i8], ptr %4, i64 %12
  %62 = getelementptr i8, ptr %61, i64 -8
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %64 = fadd reassoc float %60, %63
  br label %65

65:                                               ; preds = %.thread, %36
  %66 = phi float [ %64, %36 ], [ %33, %.thread ]
  %.not9 = icmp eq i64 %11, 0
  br i1 %.not9, label %72, label %67

67:                                               ; preds = %65
  %68 = getelementptr [4 x i8], ptr %4, i64 %12
  %69 = getelementptr i8, ptr %68, i64 -4
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %71 = fadd reassoc float %66, %70
  br label %72

72:                                               ; preds = %67, %65
  %73 = phi float [ %71, %67 ], [ %66, %65 ]
  %74 = getelementptr [4 x i8], ptr %4, i64 %12
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %76 = fadd reassoc float %73, %75
  %77 = getelementptr [4 x i8], ptr %4, i64 %12
  %78 = getelementptr i8, ptr %77, i64 4
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %80 = fadd reassoc float %76, %79
  %81 = getelementptr [4 x i8], ptr %4, i64 %12
  %82 = getelementptr i8, ptr %81, i64 8
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %84 = fadd reassoc float %80, %83
  %85 = getelementptr [4 x i8], ptr %4, i64 %12
  %86 = getelementptr i8, ptr %85, i64 12
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %88 = fadd reassoc float %84, %87
  %89 = getelementptr [4 x i8], ptr %4, i64 %12
  %90 = getelementptr i8, ptr %89, i64 16
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %92 = fadd reassoc float %88, %91
  %93 = getelementptr [4 x i8], ptr %4, i64 %12
  %94 = getelementptr i8, ptr %93, i64 20
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %96 = fadd reassoc float %92, %95
  %97 = getelementptr [4 x i8], ptr %4, i64 %12
  %98 = getelementptr i8, ptr %97, i64 24
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %100 = fadd reassoc float %96, %99
  %101 = getelementptr [4 x i8], ptr %4, i64 %12
  %102 = getelementptr i8, ptr %101, i64 28
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %104 = fadd reassoc float %100, %103
  %.not10 = icmp eq i64 %11, 2
  br i1 %.not10, label %.thread30, label %106

.thread30:                                        ; preds = %72
  %105 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store float %104, ptr %105, align 4, !alias.scope !12, !noalias !16
  br label %wrapped_reduce-window.1_wrapped.exit

106:                                              ; preds = %72
  %107 = getelementptr [4 x i8], ptr %4, i64 %12
  %108 = getelementptr i8, ptr %107, i64 32
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %110 = fadd reassoc float %104, %109
  %111 = icmp samesign ult i64 %11, 2
  br i1 %111, label %112, label %117

112:                                              ; preds = %106
  %113 = getelementptr [4 x i8], ptr %4, i64 %12
  %114 = getelementptr i8, ptr %113, i64 36
  %115 = load float, ptr %114, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %116 = fadd reassoc float %110, %115
  br label %117

117:                                              ; preds = %112, %106
  %118 = phi float [ %116, %112 ], [ %110, %106 ]
  %119 = icmp samesign ult i64 %11, 2
  br i1 %119, label %120, label %125

120:                                              ; preds = %117
  %121 = getelementptr [4 x i8], ptr %4, i64 %12
  %122 = getelementptr i8, ptr %121, i64 40
  %123 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %124 = fadd reassoc float %118, %123
  br label %125

125:                                              ; preds = %120, %117
  %126 = phi float [ %124, %120 ], [ %118, %117 ]
  %127 = icmp samesign ult i64 %11, 2
  br i1 %127, label %128, label %133

128:                                              ; preds = %125
  %129 = getelementptr [4 x i8], ptr %4, i64 %12
  %130 = getelementptr i8, ptr %129, i64 44
  %131 = load float, ptr %130, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %132 = fadd reassoc float %126, %131
  br label %133

133:                                              ; preds = %128, %125
  %134 = phi float [ %132, %128 ], [ %126, %125 ]
  %135 = icmp samesign ult i64 %11, 2
  br i1 %135, label %136, label %141

136:                                              ; preds = %133
  %137 = getelementptr [4 x i8], ptr %4, i64 %12
  %138 = getelementptr i8, ptr %137, i64 48
  %139 = load float, ptr %138, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %140 = fadd reassoc float %134, %139
  br label %141

141:                                              ; preds = %136, %133
  %142 = phi float [ %140, %136 ], [ %134, %133 ]
  %143 = icmp samesign ult i64 %11, 2
  br i1 %143, label %144, label %149

144:                                              ; preds = %141
  %145 = getelementptr [4 x i8], ptr %4, i64 %12
  %146 = getelementptr i8, ptr %145, i64 52
  %147 = load float, ptr %146, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %148 = fadd reassoc float %142, %147
  br label %149

149:                                              ; preds = %144, %141
  %150 = phi float [ %148, %144 ], [ %142, %141 ]
  %151 = icmp samesign ult i64 %11, 2
  br i1 %151, label %152, label %157

152:                                              ; preds = %149
  %153 = getelementptr [4 x i8], ptr %4, i64 %12
  %154 = getelementptr i8, ptr %153, i64 56
  %155 = load float, ptr %154, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %156 = fadd reassoc float %150, %155
  br label %157

157:                                              ; preds = %152, %149
  %158 = phi float [ %156, %152 ], [ %150, %149 ]
  %159 = icmp samesign ult i64 %11, 2
  br i1 %159, label %160, label %165

160:                                              ; preds = %157
  %161 = getelementptr [4 x i8], ptr %4, i64 %12
  %162 = getelementptr i8, ptr %161, i64 60
  %163 = load float, ptr %162, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %164 = fadd reassoc float %158, %163
  br label %165

165:                                              ; preds = %160, %157
  %166 = phi float [ %164, %160 ], [ %158, %157 ]
  %167 = icmp samesign ult i64 %11, 2
  br i1 %167, label %168, label %173

168:                                              ; preds = %165
  %169 = getelementptr [4 x i8], ptr %4, i64 %12
  %170 = getelementptr i8, ptr %169, i64 64
  %171 = load float, ptr %170, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %172 = fadd reassoc float %166, %171
  br label %173

173:                                              ; preds = %168, %165
  %174 = phi float [ %172, %168 ], [ %166, %165 ]
  %175 = icmp samesign ult i64 %11, 2
  br i1 %175, label %176, label %181

176:                                              ; preds = %173
  %177 = getelementptr [4 x i8], ptr %4, i64 %12
  %178 = getelementptr i8, ptr %177, i64 68
  %179 = load float, ptr %178, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %180 = fadd reassoc float %174, %179
  br label %181

181:                                              ; preds = %176, %173
  %182 = phi float [ %180, %176 ], [ %174, %173 ]
  %183 = icmp samesign ult i64 %11, 2
  br i1 %183, label %184, label %189

184:                                              ; preds = %181
  %185 = getelementptr [4 x i8], ptr %4, i64 %12
  %186 = getelementptr i8, ptr %185, i64 72
  %187 = load float, ptr %186, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %188 = fadd reassoc float %182, %187
  br label %189

189:                                              ; preds = %184, %181
  %190 = phi float [ %188, %184 ], [ %182, %181 ]
  %191 = icmp samesign ult i64 %11, 2
  br i1 %191, label %192, label %197

192:                                              ; preds = %189
  %193 = getelementptr [4 x i8], ptr %4, i64 %12
  %194 = getelementptr i8, ptr %193, i64 76
  %195 = load float, ptr %194, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %196 = fadd reassoc float %190, %195
  br label %197

197:                                              ; preds = %192, %189
  %198 = phi float [ %196, %192 ], [ %190, %189 ]
  %199 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store float %198, ptr %199, align 4, !alias.scope !12, !noalias !16
  %200 = add nuw nsw i64 %11, 1
  %exitcond.not = icmp eq i64 %200, 3
  br i1 %exitcond.not, label %wrapped_reduce-window.1_wrapped.exit, label %10, !llvm.loop !17

wrapped_reduce-window.1_wrapped.exit:             ; preds = %197, %.thread30
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 288}
!5 = !{i64 4}
!6 = !{i64 12}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.1_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.1_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.1_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.1_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
