; ModuleID = '__compute_module_add_select_fusion.1_kernel_module'
source_filename = "__compute_module_add_select_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_select_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %12 = icmp ult i64 %11, 2
  br i1 %12, label %13, label %add_select_fusion.1_wrapped.exit

13:                                               ; preds = %1
  %14 = shl nuw nsw i64 %11, 17
  br label %15

15:                                               ; preds = %13, %189
  %16 = phi i64 [ 0, %13 ], [ %190, %189 ]
  %17 = shl nuw nsw i64 %16, 14
  %18 = add nuw nsw i64 %17, %14
  br label %19

19:                                               ; preds = %15, %187
  %20 = phi i64 [ 0, %15 ], [ %188, %187 ]
  %21 = shl nuw nsw i64 %20, 9
  %22 = add nuw nsw i64 %21, %18
  br label %23

23:                                               ; preds = %19, %23
  %24 = phi i64 [ 0, %19 ], [ %186, %23 ]
  %25 = shl nuw nsw i64 %24, 4
  %26 = add nuw nsw i64 %25, %22
  %27 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %26
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %29 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %26
  %30 = load float, ptr %29, align 4, !alias.scope !5, !noalias !13
  %31 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %26
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %33 = fcmp ogt float %28, 0.000000e+00
  %34 = fadd float %30, %32
  %35 = select i1 %33, float %34, float 0.000000e+00
  store float %35, ptr %29, align 4, !alias.scope !5, !noalias !13
  %36 = or disjoint i64 %26, 1
  %37 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %36
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %39 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %36
  %40 = load float, ptr %39, align 4, !alias.scope !5, !noalias !13
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %36
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %43 = fcmp ogt float %38, 0.000000e+00
  %44 = fadd float %40, %42
  %45 = select i1 %43, float %44, float 0.000000e+00
  store float %45, ptr %39, align 4, !alias.scope !5, !noalias !13
  %46 = or disjoint i64 %26, 2
  %47 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %46
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %49 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %46
  %50 = load float, ptr %49, align 4, !alias.scope !5, !noalias !13
  %51 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %46
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %53 = fcmp ogt float %48, 0.000000e+00
  %54 = fadd float %50, %52
  %55 = select i1 %53, float %54, float 0.000000e+00
  store float %55, ptr %49, align 4, !alias.scope !5, !noalias !13
  %56 = or disjoint i64 %26, 3
  %57 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %56
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %59 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %56
  %60 = load float, ptr %59, align 4, !alias.scope !5, !noalias !13
  %61 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %56
  %62 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %63 = fcmp ogt float %58, 0.000000e+00
  %64 = fadd float %60, %62
  %65 = select i1 %63, float %64, float 0.000000e+00
  store float %65, ptr %59, align 4, !alias.scope !5, !noalias !13
  %66 = or disjoint i64 %26, 4
  %67 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %66
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %69 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %66
  %70 = load float, ptr %69, align 4, !alias.scope !5, !noalias !13
  %71 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %66
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %73 = fcmp ogt float %68, 0.000000e+00
  %74 = fadd float %70, %72
  %75 = select i1 %73, float %74, float 0.000000e+00
  store float %75, ptr %69, align 4, !alias.scope !5, !noalias !13
  %76 = or disjoint i64 %26, 5
  %77 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %76
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %79 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %76
  %80 = load float, ptr %79, align 4, !alias.scope !5, !noalias !13
  %81 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %76
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %83 = fcmp ogt float %78, 0.000000e+00
  %84 = fadd float %80, %82
  %85 = select i1 %83, float %84, float 0.000000e+00
  store float %85, ptr %79, align 4, !alias.scope !5, !noalias !13
  %86 = or disjoint i64 %26, 6
  %87 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %86
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %89 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %86
  %90 = load float, ptr %89, align 4, !alias.scope !5, !noalias !13
  %91 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %86
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %93 = fcmp ogt float %88, 0.000000e+00
  %94 = fadd float %90, %92
  %95 = select i1 %93, float %94, float 0.000000e+00
  store float %95, ptr %89, align 4, !alias.scope !5, !noalias !13
  %96 = or disjoint i64 %26, 7
  %97 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %96
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %99 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %96
  %100 = load float, ptr %99, align 4, !alias.scope !5, !noalias !13
  %101 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %96
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %103 = fcmp ogt float %98, 0.000000e+00
  %104 = fadd float %100, %102
  %105 = select i1 %103, float %104, float 0.000000e+00
  store float %105, ptr %99, align 4, !alias.scope !5, !noalias !13
  %106 = or disjoint i64 %26, 8
  %107 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %106
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %109 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %106
  %110 = load float, ptr %109, align 4, !alias.scope !5, !noalias !13
  %111 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %106
  %112 = load float, ptr %111, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %113 = fcmp ogt float %108, 0.000000e+00
  %114 = fadd float %110, %112
  %115 = select i1 %113, float %114, float 0.000000e+00
  store float %115, ptr %109, align 4, !alias.scope !5, !noalias !13
  %116 = or disjoint i64 %26, 9
  %117 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %116
  %118 = load float, ptr %117, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %119 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %116
  %120 = load float, ptr %119, align 4, !alias.scope !5, !noalias !13
  %121 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %116
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %123 = fcmp ogt float %118, 0.000000e+00
  %124 = fadd float %120, %122
  %125 = select i1 %123, float %124, float 0.000000e+00
  store float %125, ptr %119, align 4, !alias.scope !5, !noalias !13
  %126 = or disjoint i64 %26, 10
  %127 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %126
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %129 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %126
  %130 = load float, ptr %129, align 4, !alias.scope !5, !noalias !13
  %131 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %126
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %133 = fcmp ogt float %128, 0.000000e+00
  %134 = fadd float %130, %132
  %135 = select i1 %133, float %134, float 0.000000e+00
  store float %135, ptr %129, align 4, !alias.scope !5, !noalias !13
  %136 = or disjoint i64 %26, 11
  %137 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %136
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %139 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %136
  %140 = load float, ptr %139, align 4, !alias.scope !5, !noalias !13
  %141 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %136
  %142 = load float, ptr %141, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %143 = fcmp ogt float %138, 0.000000e+00
  %144 = fadd float %140, %142
  %145 = select i1 %143, float %144, float 0.000000e+00
  store float %145, ptr %139, align 4, !alias.scope !5, !noalias !13
  %146 = or disjoint i64 %26, 12
  %147 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %146
  %148 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %149 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %146
  %150 = load float, ptr %149, align 4, !alias.scope !5, !noalias !13
  %151 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %146
  %152 = load float, ptr %151, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %153 = fcmp ogt float %148, 0.000000e+00
  %154 = fadd float %150, %152
  %155 = select i1 %153, float %154, float 0.000000e+00
  store float %155, ptr %149, align 4, !alias.scope !5, !noalias !13
  %156 = or disjoint i64 %26, 13
  %157 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %156
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %159 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %156
  %160 = load float, ptr %159, align 4, !alias.scope !5, !noalias !13
  %161 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %156
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %163 = fcmp ogt float %158, 0.000000e+00
  %164 = fadd float %160, %162
  %165 = select i1 %163, float %164, float 0.000000e+00
  store float %165, ptr %159, align 4, !alias.scope !5, !noalias !13
  %166 = or disjoint i64 %26, 14
  %167 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %166
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %169 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %166
  %170 = load float, ptr %169, align 4, !alias.scope !5, !noalias !13
  %171 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %166
  %172 = load float, ptr %171, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %173 = fcmp ogt float %168, 0.000000e+00
  %174 = fadd float %170, %172
  %175 = select i1 %173, float %174, float 0.000000e+00
  store float %175, ptr %169, align 4, !alias.scope !5, !noalias !13
  %176 = or disjoint i64 %26, 15
  %177 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %176
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %179 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %176
  %180 = load float, ptr %179, align 4, !alias.scope !5, !noalias !13
  %181 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %176
  %182 = load float, ptr %181, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %183 = fcmp ogt float %178, 0.000000e+00
  %184 = fadd float %180, %182
  %185 = select i1 %183, float %184, float 0.000000e+00
  store float %185, ptr %179, align 4, !alias.scope !5, !noalias !13
  %186 = add nuw nsw i64 %24, 1
  %exitcond.not = icmp eq i64 %186, 32
  br i1 %exitcond.not, label %187, label %23, !llvm.loop !15

187:                                              ; preds = %23
  %188 = add nuw nsw i64 %20, 1
  %exitcond5.not = icmp eq i64 %188, 32
  br i1 %exitcond5.not, label %189, label %19, !llvm.loop !15

189:                                              ; preds = %187
  %190 = add nuw nsw i64 %16, 1
  %exitcond6.not = icmp eq i64 %190, 8
  br i1 %exitcond6.not, label %add_select_fusion.1_wrapped.exit, label %15, !llvm.loop !15

add_select_fusion.1_wrapped.exit:                 ; preds = %189, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1048576}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_select_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"add_select_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"add_select_fusion.1_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"add_select_fusion.1_wrapped: argument 2"}
!12 = !{!6, !9}
!13 = !{!9, !11}
!14 = !{!6, !11}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
