; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %11 = icmp ult i64 %10, 2
  br i1 %11, label %12, label %broadcast_multiply_fusion_wrapped.exit

12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !14
  %15 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !14
  %16 = shl nuw nsw i64 %10, 17
  %17 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %18 = fmul float %17, f0x38800000
  %19 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %20 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %22 = fmul float %21, f0x38800000
  %23 = getelementptr inbounds nuw i8, ptr %15, i64 4
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %25 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %27 = fmul float %26, f0x38800000
  %28 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %30 = getelementptr inbounds nuw i8, ptr %14, i64 12
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %32 = fmul float %31, f0x38800000
  %33 = getelementptr inbounds nuw i8, ptr %15, i64 12
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %35 = getelementptr inbounds nuw i8, ptr %14, i64 16
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %37 = fmul float %36, f0x38800000
  %38 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %40 = getelementptr inbounds nuw i8, ptr %14, i64 20
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %42 = fmul float %41, f0x38800000
  %43 = getelementptr inbounds nuw i8, ptr %15, i64 20
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %45 = getelementptr inbounds nuw i8, ptr %14, i64 24
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %47 = fmul float %46, f0x38800000
  %48 = getelementptr inbounds nuw i8, ptr %15, i64 24
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %50 = getelementptr inbounds nuw i8, ptr %14, i64 28
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %52 = fmul float %51, f0x38800000
  %53 = getelementptr inbounds nuw i8, ptr %15, i64 28
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %55 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %57 = fmul float %56, f0x38800000
  %58 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %60 = getelementptr inbounds nuw i8, ptr %14, i64 36
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %62 = fmul float %61, f0x38800000
  %63 = getelementptr inbounds nuw i8, ptr %15, i64 36
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %65 = getelementptr inbounds nuw i8, ptr %14, i64 40
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %67 = fmul float %66, f0x38800000
  %68 = getelementptr inbounds nuw i8, ptr %15, i64 40
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %70 = getelementptr inbounds nuw i8, ptr %14, i64 44
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %72 = fmul float %71, f0x38800000
  %73 = getelementptr inbounds nuw i8, ptr %15, i64 44
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %75 = getelementptr inbounds nuw i8, ptr %14, i64 48
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %77 = fmul float %76, f0x38800000
  %78 = getelementptr inbounds nuw i8, ptr %15, i64 48
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %80 = getelementptr inbounds nuw i8, ptr %14, i64 52
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %82 = fmul float %81, f0x38800000
  %83 = getelementptr inbounds nuw i8, ptr %15, i64 52
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %85 = getelementptr inbounds nuw i8, ptr %14, i64 56
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %87 = fmul float %86, f0x38800000
  %88 = getelementptr inbounds nuw i8, ptr %15, i64 56
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  %90 = getelementptr inbounds nuw i8, ptr %14, i64 60
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %92 = fmul float %91, f0x38800000
  %93 = getelementptr inbounds nuw i8, ptr %15, i64 60
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !5, !noalias !16
  br label %95

95:                                               ; preds = %12, %205
  %96 = phi i64 [ 0, %12 ], [ %206, %205 ]
  %97 = shl nuw nsw i64 %96, 14
  %98 = add nuw nsw i64 %97, %16
  br label %99

99:                                               ; preds = %95, %203
  %100 = phi i64 [ 0, %95 ], [ %204, %203 ]
  %101 = shl nuw nsw i64 %100, 9
  %102 = add nuw nsw i64 %101, %98
  br label %103

103:                                              ; preds = %99, %103
  %104 = phi i64 [ 0, %99 ], [ %202, %103 ]
  %105 = shl nuw nsw i64 %104, 4
  %106 = add nuw nsw i64 %105, %102
  %107 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %106
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %109 = fsub float %108, %18
  %110 = fmul float %19, %109
  %111 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %106
  store float %110, ptr %111, align 4, !alias.scope !12, !noalias !18
  %112 = or disjoint i64 %106, 1
  %113 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %112
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %115 = fsub float %114, %22
  %116 = fmul float %24, %115
  %117 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %112
  store float %116, ptr %117, align 4, !alias.scope !12, !noalias !18
  %118 = or disjoint i64 %106, 2
  %119 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %118
  %120 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %121 = fsub float %120, %27
  %122 = fmul float %29, %121
  %123 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %118
  store float %122, ptr %123, align 4, !alias.scope !12, !noalias !18
  %124 = or disjoint i64 %106, 3
  %125 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %124
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %127 = fsub float %126, %32
  %128 = fmul float %34, %127
  %129 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %124
  store float %128, ptr %129, align 4, !alias.scope !12, !noalias !18
  %130 = or disjoint i64 %106, 4
  %131 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %130
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %133 = fsub float %132, %37
  %134 = fmul float %39, %133
  %135 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %130
  store float %134, ptr %135, align 4, !alias.scope !12, !noalias !18
  %136 = or disjoint i64 %106, 5
  %137 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %136
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %139 = fsub float %138, %42
  %140 = fmul float %44, %139
  %141 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %136
  store float %140, ptr %141, align 4, !alias.scope !12, !noalias !18
  %142 = or disjoint i64 %106, 6
  %143 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %142
  %144 = load float, ptr %143, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %145 = fsub float %144, %47
  %146 = fmul float %49, %145
  %147 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %142
  store float %146, ptr %147, align 4, !alias.scope !12, !noalias !18
  %148 = or disjoint i64 %106, 7
  %149 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %148
  %150 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %151 = fsub float %150, %52
  %152 = fmul float %54, %151
  %153 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %148
  store float %152, ptr %153, align 4, !alias.scope !12, !noalias !18
  %154 = or disjoint i64 %106, 8
  %155 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %154
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %157 = fsub float %156, %57
  %158 = fmul float %59, %157
  %159 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %154
  store float %158, ptr %159, align 4, !alias.scope !12, !noalias !18
  %160 = or disjoint i64 %106, 9
  %161 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %160
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %163 = fsub float %162, %62
  %164 = fmul float %64, %163
  %165 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %160
  store float %164, ptr %165, align 4, !alias.scope !12, !noalias !18
  %166 = or disjoint i64 %106, 10
  %167 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %166
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %169 = fsub float %168, %67
  %170 = fmul float %69, %169
  %171 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %166
  store float %170, ptr %171, align 4, !alias.scope !12, !noalias !18
  %172 = or disjoint i64 %106, 11
  %173 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %172
  %174 = load float, ptr %173, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %175 = fsub float %174, %72
  %176 = fmul float %74, %175
  %177 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %172
  store float %176, ptr %177, align 4, !alias.scope !12, !noalias !18
  %178 = or disjoint i64 %106, 12
  %179 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %178
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %181 = fsub float %180, %77
  %182 = fmul float %79, %181
  %183 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %178
  store float %182, ptr %183, align 4, !alias.scope !12, !noalias !18
  %184 = or disjoint i64 %106, 13
  %185 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %184
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %187 = fsub float %186, %82
  %188 = fmul float %84, %187
  %189 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %184
  store float %188, ptr %189, align 4, !alias.scope !12, !noalias !18
  %190 = or disjoint i64 %106, 14
  %191 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %190
  %192 = load float, ptr %191, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %193 = fsub float %192, %87
  %194 = fmul float %89, %193
  %195 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %190
  store float %194, ptr %195, align 4, !alias.scope !12, !noalias !18
  %196 = or disjoint i64 %106, 15
  %197 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %196
  %198 = load float, ptr %197, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %199 = fsub float %198, %92
  %200 = fmul float %94, %199
  %201 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %196
  store float %200, ptr %201, align 4, !alias.scope !12, !noalias !18
  %202 = add nuw nsw i64 %104, 1
  %exitcond.not = icmp eq i64 %202, 32
  br i1 %exitcond.not, label %203, label %103, !llvm.loop !19

203:                                              ; preds = %103
  %204 = add nuw nsw i64 %100, 1
  %exitcond5.not = icmp eq i64 %204, 32
  br i1 %exitcond5.not, label %205, label %99, !llvm.loop !19

205:                                              ; preds = %203
  %206 = add nuw nsw i64 %96, 1
  %exitcond6.not = icmp eq i64 %206, 8
  br i1 %exitcond6.not, label %broadcast_multiply_fusion_wrapped.exit, label %95, !llvm.loop !19

broadcast_multiply_fusion_wrapped.exit:           ; preds = %205, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1048576}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_multiply_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_multiply_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_multiply_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_multiply_fusion_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"broadcast_multiply_fusion_wrapped: argument 3"}
!14 = !{i64 64}
!15 = !{!6, !9, !13}
!16 = !{!9, !11, !13}
!17 = !{!6, !11, !13}
!18 = !{!6, !9, !11}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
