; ModuleID = '__compute_module_transpose_copy_fusion.3_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @transpose_copy_fusion.3(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %7

7:                                                ; preds = %1, %118
  %8 = phi i64 [ 0, %1 ], [ %119, %118 ]
  %9 = mul nsw i64 %8, -3072
  %.idx1 = mul nuw nsw i64 %8, 12288
  %10 = getelementptr i8, ptr %6, i64 %.idx1
  br label %11

11:                                               ; preds = %7, %116
  %12 = phi i64 [ 0, %7 ], [ %117, %116 ]
  %13 = shl nuw nsw i64 %12, 10
  %14 = sub nsw i64 %9, %13
  %15 = getelementptr [4 x i8], ptr %4, i64 %14
  %.idx2 = shl nuw nsw i64 %12, 12
  %16 = getelementptr i8, ptr %10, i64 %.idx2
  br label %.preheader

.preheader:                                       ; preds = %11, %.preheader
  %17 = phi i64 [ 0, %11 ], [ %115, %.preheader ]
  %18 = getelementptr [4 x i8], ptr %15, i64 %17
  %.idx3 = shl i64 %17, 7
  %19 = getelementptr i8, ptr %16, i64 %.idx3
  %20 = getelementptr i8, ptr %18, i64 32768
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  store float %21, ptr %19, align 4, !alias.scope !8, !noalias !5
  %22 = getelementptr i8, ptr %18, i64 32896
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %24 = getelementptr i8, ptr %19, i64 4
  store float %23, ptr %24, align 4, !alias.scope !8, !noalias !5
  %25 = getelementptr i8, ptr %18, i64 33024
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %27 = getelementptr i8, ptr %19, i64 8
  store float %26, ptr %27, align 4, !alias.scope !8, !noalias !5
  %28 = getelementptr i8, ptr %18, i64 33152
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %30 = getelementptr i8, ptr %19, i64 12
  store float %29, ptr %30, align 4, !alias.scope !8, !noalias !5
  %31 = getelementptr i8, ptr %18, i64 33280
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %33 = getelementptr i8, ptr %19, i64 16
  store float %32, ptr %33, align 4, !alias.scope !8, !noalias !5
  %34 = getelementptr i8, ptr %18, i64 33408
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %36 = getelementptr i8, ptr %19, i64 20
  store float %35, ptr %36, align 4, !alias.scope !8, !noalias !5
  %37 = getelementptr i8, ptr %18, i64 33536
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %39 = getelementptr i8, ptr %19, i64 24
  store float %38, ptr %39, align 4, !alias.scope !8, !noalias !5
  %40 = getelementptr i8, ptr %18, i64 33664
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %42 = getelementptr i8, ptr %19, i64 28
  store float %41, ptr %42, align 4, !alias.scope !8, !noalias !5
  %43 = getelementptr i8, ptr %18, i64 33792
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %45 = getelementptr i8, ptr %19, i64 32
  store float %44, ptr %45, align 4, !alias.scope !8, !noalias !5
  %46 = getelementptr i8, ptr %18, i64 33920
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %48 = getelementptr i8, ptr %19, i64 36
  store float %47, ptr %48, align 4, !alias.scope !8, !noalias !5
  %49 = getelementptr i8, ptr %18, i64 34048
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %51 = getelementptr i8, ptr %19, i64 40
  store float %50, ptr %51, align 4, !alias.scope !8, !noalias !5
  %52 = getelementptr i8, ptr %18, i64 34176
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %54 = getelementptr i8, ptr %19, i64 44
  store float %53, ptr %54, align 4, !alias.scope !8, !noalias !5
  %55 = getelementptr i8, ptr %18, i64 34304
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %57 = getelementptr i8, ptr %19, i64 48
  store float %56, ptr %57, align 4, !alias.scope !8, !noalias !5
  %58 = getelementptr i8, ptr %18, i64 34432
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %60 = getelementptr i8, ptr %19, i64 52
  store float %59, ptr %60, align 4, !alias.scope !8, !noalias !5
  %61 = getelementptr i8, ptr %18, i64 34560
  %62 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %63 = getelementptr i8, ptr %19, i64 56
  store float %62, ptr %63, align 4, !alias.scope !8, !noalias !5
  %64 = getelementptr i8, ptr %18, i64 34688
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %66 = getelementptr i8, ptr %19, i64 60
  store float %65, ptr %66, align 4, !alias.scope !8, !noalias !5
  %67 = getelementptr i8, ptr %18, i64 34816
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %69 = getelementptr i8, ptr %19, i64 64
  store float %68, ptr %69, align 4, !alias.scope !8, !noalias !5
  %70 = getelementptr i8, ptr %18, i64 34944
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %72 = getelementptr i8, ptr %19, i64 68
  store float %71, ptr %72, align 4, !alias.scope !8, !noalias !5
  %73 = getelementptr i8, ptr %18, i64 35072
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %75 = getelementptr i8, ptr %19, i64 72
  store float %74, ptr %75, align 4, !alias.scope !8, !noalias !5
  %76 = getelementptr i8, ptr %18, i64 35200
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %78 = getelementptr i8, ptr %19, i64 76
  store float %77, ptr %78, align 4, !alias.scope !8, !noalias !5
  %79 = getelementptr i8, ptr %18, i64 35328
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %81 = getelementptr i8, ptr %19, i64 80
  store float %80, ptr %81, align 4, !alias.scope !8, !noalias !5
  %82 = getelementptr i8, ptr %18, i64 35456
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %84 = getelementptr i8, ptr %19, i64 84
  store float %83, ptr %84, align 4, !alias.scope !8, !noalias !5
  %85 = getelementptr i8, ptr %18, i64 35584
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %87 = getelementptr i8, ptr %19, i64 88
  store float %86, ptr %87, align 4, !alias.scope !8, !noalias !5
  %88 = getelementptr i8, ptr %18, i64 35712
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %90 = getelementptr i8, ptr %19, i64 92
  store float %89, ptr %90, align 4, !alias.scope !8, !noalias !5
  %91 = getelementptr i8, ptr %18, i64 35840
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %93 = getelementptr i8, ptr %19, i64 96
  store float %92, ptr %93, align 4, !alias.scope !8, !noalias !5
  %94 = getelementptr i8, ptr %18, i64 35968
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %96 = getelementptr i8, ptr %19, i64 100
  store float %95, ptr %96, align 4, !alias.scope !8, !noalias !5
  %97 = getelementptr i8, ptr %18, i64 36096
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %99 = getelementptr i8, ptr %19, i64 104
  store float %98, ptr %99, align 4, !alias.scope !8, !noalias !5
  %100 = getelementptr i8, ptr %18, i64 36224
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %102 = getelementptr i8, ptr %19, i64 108
  store float %101, ptr %102, align 4, !alias.scope !8, !noalias !5
  %103 = getelementptr i8, ptr %18, i64 36352
  %104 = load float, ptr %103, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %105 = getelementptr i8, ptr %19, i64 112
  store float %104, ptr %105, align 4, !alias.scope !8, !noalias !5
  %106 = getelementptr i8, ptr %18, i64 36480
  %107 = load float, ptr %106, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %108 = getelementptr i8, ptr %19, i64 116
  store float %107, ptr %108, align 4, !alias.scope !8, !noalias !5
  %109 = getelementptr i8, ptr %18, i64 36608
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %111 = getelementptr i8, ptr %19, i64 120
  store float %110, ptr %111, align 4, !alias.scope !8, !noalias !5
  %112 = getelementptr i8, ptr %18, i64 36736
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %114 = getelementptr i8, ptr %19, i64 124
  store float %113, ptr %114, align 4, !alias.scope !8, !noalias !5
  %115 = add nuw nsw i64 %17, 1
  %exitcond.not = icmp eq i64 %115, 32
  br i1 %exitcond.not, label %116, label %.preheader, !llvm.loop !10

116:                                              ; preds = %.preheader
  %117 = add nuw nsw i64 %12, 1
  %exitcond6.not = icmp eq i64 %117, 3
  br i1 %exitcond6.not, label %118, label %11, !llvm.loop !10

118:                                              ; preds = %116
  %119 = add nuw nsw i64 %8, 1
  %exitcond7.not = icmp eq i64 %119, 3
  br i1 %exitcond7.not, label %transpose_copy_fusion.3_wrapped.exit, label %7, !llvm.loop !10

transpose_copy_fusion.3_wrapped.exit:             ; preds = %118
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
!6 = distinct !{!6, !7, !"transpose_copy_fusion.3_wrapped: argument 0"}
!7 = distinct !{!7, !"transpose_copy_fusion.3_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"transpose_copy_fusion.3_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
