; ModuleID = '__compute_module_bitcast_select_fusion_kernel_module'
source_filename = "__compute_module_bitcast_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_select_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %14 = icmp ult i64 %13, 2
  br i1 %14, label %15, label %bitcast_select_fusion_wrapped.exit

15:                                               ; preds = %1
  %16 = mul nuw nsw i64 %13, 327680
  br label %17

17:                                               ; preds = %15, %232
  %18 = phi i64 [ 0, %15 ], [ %233, %232 ]
  %19 = shl nuw nsw i64 %18, 14
  %20 = add nuw nsw i64 %19, %16
  br label %21

21:                                               ; preds = %17, %230
  %22 = phi i64 [ 0, %17 ], [ %231, %230 ]
  %23 = shl nuw nsw i64 %22, 9
  %24 = or disjoint i64 %23, %20
  %25 = shl nuw nsw i64 %22, 5
  %26 = and i64 %25, 32
  %27 = and i64 %23, 15360
  %28 = or disjoint i64 %27, %26
  br label %29

29:                                               ; preds = %21, %29
  %30 = phi i64 [ 0, %21 ], [ %229, %29 ]
  %31 = shl nuw nsw i64 %30, 4
  %32 = or disjoint i64 %24, %31
  %33 = and i64 %31, 16
  %34 = shl nuw nsw i64 %30, 5
  %35 = and i64 %34, 960
  %36 = or disjoint i64 %28, %33
  %37 = or disjoint i64 %36, %35
  %38 = or disjoint i64 %37, %20
  %39 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %32
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %41 = fcmp ogt float %40, 0.000000e+00
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %38
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %44 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %38
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %46 = fadd float %43, %45
  %47 = select i1 %41, float %46, float 0.000000e+00
  %48 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %32
  store float %47, ptr %48, align 4, !alias.scope !12, !noalias !17
  %49 = or disjoint i64 %32, 1
  %50 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %49
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %52 = fcmp ogt float %51, 0.000000e+00
  %53 = or disjoint i64 %38, 1
  %54 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %53
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %56 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %53
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %58 = fadd float %55, %57
  %59 = select i1 %52, float %58, float 0.000000e+00
  %60 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %49
  store float %59, ptr %60, align 4, !alias.scope !12, !noalias !17
  %61 = or disjoint i64 %32, 2
  %62 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %61
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %64 = fcmp ogt float %63, 0.000000e+00
  %65 = or disjoint i64 %38, 2
  %66 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %65
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %68 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %65
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %70 = fadd float %67, %69
  %71 = select i1 %64, float %70, float 0.000000e+00
  %72 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %61
  store float %71, ptr %72, align 4, !alias.scope !12, !noalias !17
  %73 = or disjoint i64 %32, 3
  %74 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %73
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %76 = fcmp ogt float %75, 0.000000e+00
  %77 = or disjoint i64 %38, 3
  %78 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %77
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %80 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %77
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %82 = fadd float %79, %81
  %83 = select i1 %76, float %82, float 0.000000e+00
  %84 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %73
  store float %83, ptr %84, align 4, !alias.scope !12, !noalias !17
  %85 = or disjoint i64 %32, 4
  %86 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %85
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %88 = fcmp ogt float %87, 0.000000e+00
  %89 = or disjoint i64 %38, 4
  %90 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %89
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %92 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %89
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %94 = fadd float %91, %93
  %95 = select i1 %88, float %94, float 0.000000e+00
  %96 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %85
  store float %95, ptr %96, align 4, !alias.scope !12, !noalias !17
  %97 = or disjoint i64 %32, 5
  %98 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %97
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %100 = fcmp ogt float %99, 0.000000e+00
  %101 = or disjoint i64 %38, 5
  %102 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %101
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %104 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %101
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %106 = fadd float %103, %105
  %107 = select i1 %100, float %106, float 0.000000e+00
  %108 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %97
  store float %107, ptr %108, align 4, !alias.scope !12, !noalias !17
  %109 = or disjoint i64 %32, 6
  %110 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %109
  %111 = load float, ptr %110, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %112 = fcmp ogt float %111, 0.000000e+00
  %113 = or disjoint i64 %38, 6
  %114 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %113
  %115 = load float, ptr %114, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %116 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %113
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %118 = fadd float %115, %117
  %119 = select i1 %112, float %118, float 0.000000e+00
  %120 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %109
  store float %119, ptr %120, align 4, !alias.scope !12, !noalias !17
  %121 = or disjoint i64 %32, 7
  %122 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %121
  %123 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %124 = fcmp ogt float %123, 0.000000e+00
  %125 = or disjoint i64 %38, 7
  %126 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %125
  %127 = load float, ptr %126, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %128 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %125
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %130 = fadd float %127, %129
  %131 = select i1 %124, float %130, float 0.000000e+00
  %132 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %121
  store float %131, ptr %132, align 4, !alias.scope !12, !noalias !17
  %133 = or disjoint i64 %32, 8
  %134 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %133
  %135 = load float, ptr %134, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %136 = fcmp ogt float %135, 0.000000e+00
  %137 = or disjoint i64 %38, 8
  %138 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %137
  %139 = load float, ptr %138, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %140 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %137
  %141 = load float, ptr %140, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %142 = fadd float %139, %141
  %143 = select i1 %136, float %142, float 0.000000e+00
  %144 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %133
  store float %143, ptr %144, align 4, !alias.scope !12, !noalias !17
  %145 = or disjoint i64 %32, 9
  %146 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %145
  %147 = load float, ptr %146, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %148 = fcmp ogt float %147, 0.000000e+00
  %149 = or disjoint i64 %38, 9
  %150 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %149
  %151 = load float, ptr %150, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %152 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %149
  %153 = load float, ptr %152, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %154 = fadd float %151, %153
  %155 = select i1 %148, float %154, float 0.000000e+00
  %156 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %145
  store float %155, ptr %156, align 4, !alias.scope !12, !noalias !17
  %157 = or disjoint i64 %32, 10
  %158 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %157
  %159 = load float, ptr %158, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %160 = fcmp ogt float %159, 0.000000e+00
  %161 = or disjoint i64 %38, 10
  %162 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %161
  %163 = load float, ptr %162, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %164 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %161
  %165 = load float, ptr %164, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %166 = fadd float %163, %165
  %167 = select i1 %160, float %166, float 0.000000e+00
  %168 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %157
  store float %167, ptr %168, align 4, !alias.scope !12, !noalias !17
  %169 = or disjoint i64 %32, 11
  %170 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %169
  %171 = load float, ptr %170, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %172 = fcmp ogt float %171, 0.000000e+00
  %173 = or disjoint i64 %38, 11
  %174 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %173
  %175 = load float, ptr %174, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %176 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %173
  %177 = load float, ptr %176, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %178 = fadd float %175, %177
  %179 = select i1 %172, float %178, float 0.000000e+00
  %180 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %169
  store float %179, ptr %180, align 4, !alias.scope !12, !noalias !17
  %181 = or disjoint i64 %32, 12
  %182 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %181
  %183 = load float, ptr %182, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %184 = fcmp ogt float %183, 0.000000e+00
  %185 = or disjoint i64 %38, 12
  %186 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %185
  %187 = load float, ptr %186, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %188 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %185
  %189 = load float, ptr %188, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %190 = fadd float %187, %189
  %191 = select i1 %184, float %190, float 0.000000e+00
  %192 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %181
  store float %191, ptr %192, align 4, !alias.scope !12, !noalias !17
  %193 = or disjoint i64 %32, 13
  %194 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %193
  %195 = load float, ptr %194, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %196 = fcmp ogt float %195, 0.000000e+00
  %197 = or disjoint i64 %38, 13
  %198 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %197
  %199 = load float, ptr %198, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %200 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %197
  %201 = load float, ptr %200, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %202 = fadd float %199, %201
  %203 = select i1 %196, float %202, float 0.000000e+00
  %204 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %193
  store float %203, ptr %204, align 4, !alias.scope !12, !noalias !17
  %205 = or disjoint i64 %32, 14
  %206 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %205
  %207 = load float, ptr %206, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %208 = fcmp ogt float %207, 0.000000e+00
  %209 = or disjoint i64 %38, 14
  %210 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %209
  %211 = load float, ptr %210, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %212 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %209
  %213 = load float, ptr %212, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %214 = fadd float %211, %213
  %215 = select i1 %208, float %214, float 0.000000e+00
  %216 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %205
  store float %215, ptr %216, align 4, !alias.scope !12, !noalias !17
  %217 = or disjoint i64 %32, 15
  %218 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %217
  %219 = load float, ptr %218, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %220 = fcmp ogt float %219, 0.000000e+00
  %221 = or disjoint i64 %38, 15
  %222 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %221
  %223 = load float, ptr %222, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %224 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %221
  %225 = load float, ptr %224, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %226 = fadd float %223, %225
  %227 = select i1 %220, float %226, float 0.000000e+00
  %228 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %217
  store float %227, ptr %228, align 4, !alias.scope !12, !noalias !17
  %229 = add nuw nsw i64 %30, 1
  %exitcond.not = icmp eq i64 %229, 32
  br i1 %exitcond.not, label %230, label %29, !llvm.loop !18

230:                                              ; preds = %29
  %231 = add nuw nsw i64 %22, 1
  %exitcond5.not = icmp eq i64 %231, 32
  br i1 %exitcond5.not, label %232, label %21, !llvm.loop !18

232:                                              ; preds = %230
  %233 = add nuw nsw i64 %18, 1
  %exitcond6.not = icmp eq i64 %233, 20
  br i1 %exitcond6.not, label %bitcast_select_fusion_wrapped.exit, label %17, !llvm.loop !18

bitcast_select_fusion_wrapped.exit:               ; preds = %232, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2621440}
!5 = !{!6}
!6 = distinct !{!6, !7, !"bitcast_select_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"bitcast_select_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"bitcast_select_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"bitcast_select_fusion_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"bitcast_select_fusion_wrapped: argument 3"}
!14 = !{!6, !9, !13}
!15 = !{!9, !11, !13}
!16 = !{!6, !11, !13}
!17 = !{!6, !9, !11}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
