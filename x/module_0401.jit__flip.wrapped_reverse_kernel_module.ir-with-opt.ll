; ModuleID = '__compute_module_wrapped_reverse_kernel_module'
source_filename = "__compute_module_wrapped_reverse_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reverse(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %7

7:                                                ; preds = %1, %120
  %8 = phi i64 [ 0, %1 ], [ %121, %120 ]
  %9 = mul nsw i64 %8, -3072
  %.idx = mul nuw nsw i64 %8, 12288
  %10 = getelementptr i8, ptr %6, i64 %.idx
  br label %11

11:                                               ; preds = %7, %118
  %12 = phi i64 [ 0, %7 ], [ %119, %118 ]
  %13 = shl nuw nsw i64 %12, 10
  %14 = sub nsw i64 %9, %13
  %15 = getelementptr [4 x i8], ptr %4, i64 %14
  %.idx1 = shl nuw nsw i64 %12, 12
  %16 = getelementptr i8, ptr %10, i64 %.idx1
  br label %17

17:                                               ; preds = %11, %17
  %18 = phi i64 [ 0, %11 ], [ %117, %17 ]
  %19 = shl nuw nsw i64 %18, 5
  %20 = getelementptr [4 x i8], ptr %15, i64 %19
  %21 = getelementptr [4 x i8], ptr %16, i64 %19
  %22 = getelementptr i8, ptr %20, i64 32768
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  store float %23, ptr %21, align 4, !alias.scope !8, !noalias !5
  %24 = getelementptr i8, ptr %20, i64 32772
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %26 = getelementptr i8, ptr %21, i64 4
  store float %25, ptr %26, align 4, !alias.scope !8, !noalias !5
  %27 = getelementptr i8, ptr %20, i64 32776
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %29 = getelementptr i8, ptr %21, i64 8
  store float %28, ptr %29, align 4, !alias.scope !8, !noalias !5
  %30 = getelementptr i8, ptr %20, i64 32780
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %32 = getelementptr i8, ptr %21, i64 12
  store float %31, ptr %32, align 4, !alias.scope !8, !noalias !5
  %33 = getelementptr i8, ptr %20, i64 32784
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %35 = getelementptr i8, ptr %21, i64 16
  store float %34, ptr %35, align 4, !alias.scope !8, !noalias !5
  %36 = getelementptr i8, ptr %20, i64 32788
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %38 = getelementptr i8, ptr %21, i64 20
  store float %37, ptr %38, align 4, !alias.scope !8, !noalias !5
  %39 = getelementptr i8, ptr %20, i64 32792
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %41 = getelementptr i8, ptr %21, i64 24
  store float %40, ptr %41, align 4, !alias.scope !8, !noalias !5
  %42 = getelementptr i8, ptr %20, i64 32796
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %44 = getelementptr i8, ptr %21, i64 28
  store float %43, ptr %44, align 4, !alias.scope !8, !noalias !5
  %45 = getelementptr i8, ptr %20, i64 32800
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %47 = getelementptr i8, ptr %21, i64 32
  store float %46, ptr %47, align 4, !alias.scope !8, !noalias !5
  %48 = getelementptr i8, ptr %20, i64 32804
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %50 = getelementptr i8, ptr %21, i64 36
  store float %49, ptr %50, align 4, !alias.scope !8, !noalias !5
  %51 = getelementptr i8, ptr %20, i64 32808
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %53 = getelementptr i8, ptr %21, i64 40
  store float %52, ptr %53, align 4, !alias.scope !8, !noalias !5
  %54 = getelementptr i8, ptr %20, i64 32812
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %56 = getelementptr i8, ptr %21, i64 44
  store float %55, ptr %56, align 4, !alias.scope !8, !noalias !5
  %57 = getelementptr i8, ptr %20, i64 32816
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %59 = getelementptr i8, ptr %21, i64 48
  store float %58, ptr %59, align 4, !alias.scope !8, !noalias !5
  %60 = getelementptr i8, ptr %20, i64 32820
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %62 = getelementptr i8, ptr %21, i64 52
  store float %61, ptr %62, align 4, !alias.scope !8, !noalias !5
  %63 = getelementptr i8, ptr %20, i64 32824
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %65 = getelementptr i8, ptr %21, i64 56
  store float %64, ptr %65, align 4, !alias.scope !8, !noalias !5
  %66 = getelementptr i8, ptr %20, i64 32828
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %68 = getelementptr i8, ptr %21, i64 60
  store float %67, ptr %68, align 4, !alias.scope !8, !noalias !5
  %69 = getelementptr i8, ptr %20, i64 32832
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %71 = getelementptr i8, ptr %21, i64 64
  store float %70, ptr %71, align 4, !alias.scope !8, !noalias !5
  %72 = getelementptr i8, ptr %20, i64 32836
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %74 = getelementptr i8, ptr %21, i64 68
  store float %73, ptr %74, align 4, !alias.scope !8, !noalias !5
  %75 = getelementptr i8, ptr %20, i64 32840
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %77 = getelementptr i8, ptr %21, i64 72
  store float %76, ptr %77, align 4, !alias.scope !8, !noalias !5
  %78 = getelementptr i8, ptr %20, i64 32844
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %80 = getelementptr i8, ptr %21, i64 76
  store float %79, ptr %80, align 4, !alias.scope !8, !noalias !5
  %81 = getelementptr i8, ptr %20, i64 32848
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %83 = getelementptr i8, ptr %21, i64 80
  store float %82, ptr %83, align 4, !alias.scope !8, !noalias !5
  %84 = getelementptr i8, ptr %20, i64 32852
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %86 = getelementptr i8, ptr %21, i64 84
  store float %85, ptr %86, align 4, !alias.scope !8, !noalias !5
  %87 = getelementptr i8, ptr %20, i64 32856
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %89 = getelementptr i8, ptr %21, i64 88
  store float %88, ptr %89, align 4, !alias.scope !8, !noalias !5
  %90 = getelementptr i8, ptr %20, i64 32860
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %92 = getelementptr i8, ptr %21, i64 92
  store float %91, ptr %92, align 4, !alias.scope !8, !noalias !5
  %93 = getelementptr i8, ptr %20, i64 32864
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %95 = getelementptr i8, ptr %21, i64 96
  store float %94, ptr %95, align 4, !alias.scope !8, !noalias !5
  %96 = getelementptr i8, ptr %20, i64 32868
  %97 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %98 = getelementptr i8, ptr %21, i64 100
  store float %97, ptr %98, align 4, !alias.scope !8, !noalias !5
  %99 = getelementptr i8, ptr %20, i64 32872
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %101 = getelementptr i8, ptr %21, i64 104
  store float %100, ptr %101, align 4, !alias.scope !8, !noalias !5
  %102 = getelementptr i8, ptr %20, i64 32876
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %104 = getelementptr i8, ptr %21, i64 108
  store float %103, ptr %104, align 4, !alias.scope !8, !noalias !5
  %105 = getelementptr i8, ptr %20, i64 32880
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %107 = getelementptr i8, ptr %21, i64 112
  store float %106, ptr %107, align 4, !alias.scope !8, !noalias !5
  %108 = getelementptr i8, ptr %20, i64 32884
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %110 = getelementptr i8, ptr %21, i64 116
  store float %109, ptr %110, align 4, !alias.scope !8, !noalias !5
  %111 = getelementptr i8, ptr %20, i64 32888
  %112 = load float, ptr %111, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %113 = getelementptr i8, ptr %21, i64 120
  store float %112, ptr %113, align 4, !alias.scope !8, !noalias !5
  %114 = getelementptr i8, ptr %20, i64 32892
  %115 = load float, ptr %114, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %116 = getelementptr i8, ptr %21, i64 124
  store float %115, ptr %116, align 4, !alias.scope !8, !noalias !5
  %117 = add nuw nsw i64 %18, 1
  %exitcond.not = icmp eq i64 %117, 32
  br i1 %exitcond.not, label %118, label %17, !llvm.loop !10

118:                                              ; preds = %17
  %119 = add nuw nsw i64 %12, 1
  %exitcond6.not = icmp eq i64 %119, 3
  br i1 %exitcond6.not, label %120, label %11, !llvm.loop !10

120:                                              ; preds = %118
  %121 = add nuw nsw i64 %8, 1
  %exitcond7.not = icmp eq i64 %121, 3
  br i1 %exitcond7.not, label %wrapped_reverse_wrapped.exit, label %7, !llvm.loop !10

wrapped_reverse_wrapped.exit:                     ; preds = %120
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 36864}
!5 = !{!6}
!6 = distinct !{!6, !7, !"wrapped_reverse_wrapped: argument 0"}
!7 = distinct !{!7, !"wrapped_reverse_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"wrapped_reverse_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
