; ModuleID = '__compute_module_wrapped_slice_kernel_module'
source_filename = "__compute_module_wrapped_slice_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_slice(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  br label %.preheader

.preheader:                                       ; preds = %1, %118
  %7 = phi i64 [ 0, %1 ], [ %119, %118 ]
  %.idx = shl nuw nsw i64 %7, 13
  %8 = getelementptr i8, ptr %4, i64 %.idx
  %.idx1 = mul nuw nsw i64 %7, 6144
  %9 = getelementptr i8, ptr %6, i64 %.idx1
  br label %10

10:                                               ; preds = %.preheader, %116
  %11 = phi i64 [ 0, %.preheader ], [ %117, %116 ]
  %12 = shl nuw nsw i64 %11, 9
  %13 = getelementptr [4 x i8], ptr %8, i64 %12
  %14 = getelementptr [4 x i8], ptr %9, i64 %12
  br label %15

15:                                               ; preds = %10, %15
  %16 = phi i64 [ 0, %10 ], [ %115, %15 ]
  %17 = shl nuw nsw i64 %16, 5
  %18 = getelementptr [4 x i8], ptr %13, i64 %17
  %19 = getelementptr [4 x i8], ptr %14, i64 %17
  %20 = getelementptr i8, ptr %18, i64 10240
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store float %21, ptr %19, align 4, !alias.scope !9, !noalias !6
  %22 = getelementptr i8, ptr %18, i64 10244
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %24 = getelementptr i8, ptr %19, i64 4
  store float %23, ptr %24, align 4, !alias.scope !9, !noalias !6
  %25 = getelementptr i8, ptr %18, i64 10248
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %27 = getelementptr i8, ptr %19, i64 8
  store float %26, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = getelementptr i8, ptr %18, i64 10252
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %30 = getelementptr i8, ptr %19, i64 12
  store float %29, ptr %30, align 4, !alias.scope !9, !noalias !6
  %31 = getelementptr i8, ptr %18, i64 10256
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %33 = getelementptr i8, ptr %19, i64 16
  store float %32, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = getelementptr i8, ptr %18, i64 10260
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %36 = getelementptr i8, ptr %19, i64 20
  store float %35, ptr %36, align 4, !alias.scope !9, !noalias !6
  %37 = getelementptr i8, ptr %18, i64 10264
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %39 = getelementptr i8, ptr %19, i64 24
  store float %38, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = getelementptr i8, ptr %18, i64 10268
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %42 = getelementptr i8, ptr %19, i64 28
  store float %41, ptr %42, align 4, !alias.scope !9, !noalias !6
  %43 = getelementptr i8, ptr %18, i64 10272
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %45 = getelementptr i8, ptr %19, i64 32
  store float %44, ptr %45, align 4, !alias.scope !9, !noalias !6
  %46 = getelementptr i8, ptr %18, i64 10276
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %48 = getelementptr i8, ptr %19, i64 36
  store float %47, ptr %48, align 4, !alias.scope !9, !noalias !6
  %49 = getelementptr i8, ptr %18, i64 10280
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %51 = getelementptr i8, ptr %19, i64 40
  store float %50, ptr %51, align 4, !alias.scope !9, !noalias !6
  %52 = getelementptr i8, ptr %18, i64 10284
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %54 = getelementptr i8, ptr %19, i64 44
  store float %53, ptr %54, align 4, !alias.scope !9, !noalias !6
  %55 = getelementptr i8, ptr %18, i64 10288
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %57 = getelementptr i8, ptr %19, i64 48
  store float %56, ptr %57, align 4, !alias.scope !9, !noalias !6
  %58 = getelementptr i8, ptr %18, i64 10292
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %60 = getelementptr i8, ptr %19, i64 52
  store float %59, ptr %60, align 4, !alias.scope !9, !noalias !6
  %61 = getelementptr i8, ptr %18, i64 10296
  %62 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %63 = getelementptr i8, ptr %19, i64 56
  store float %62, ptr %63, align 4, !alias.scope !9, !noalias !6
  %64 = getelementptr i8, ptr %18, i64 10300
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %66 = getelementptr i8, ptr %19, i64 60
  store float %65, ptr %66, align 4, !alias.scope !9, !noalias !6
  %67 = getelementptr i8, ptr %18, i64 10304
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %69 = getelementptr i8, ptr %19, i64 64
  store float %68, ptr %69, align 4, !alias.scope !9, !noalias !6
  %70 = getelementptr i8, ptr %18, i64 10308
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %72 = getelementptr i8, ptr %19, i64 68
  store float %71, ptr %72, align 4, !alias.scope !9, !noalias !6
  %73 = getelementptr i8, ptr %18, i64 10312
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %75 = getelementptr i8, ptr %19, i64 72
  store float %74, ptr %75, align 4, !alias.scope !9, !noalias !6
  %76 = getelementptr i8, ptr %18, i64 10316
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %78 = getelementptr i8, ptr %19, i64 76
  store float %77, ptr %78, align 4, !alias.scope !9, !noalias !6
  %79 = getelementptr i8, ptr %18, i64 10320
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %81 = getelementptr i8, ptr %19, i64 80
  store float %80, ptr %81, align 4, !alias.scope !9, !noalias !6
  %82 = getelementptr i8, ptr %18, i64 10324
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %84 = getelementptr i8, ptr %19, i64 84
  store float %83, ptr %84, align 4, !alias.scope !9, !noalias !6
  %85 = getelementptr i8, ptr %18, i64 10328
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %87 = getelementptr i8, ptr %19, i64 88
  store float %86, ptr %87, align 4, !alias.scope !9, !noalias !6
  %88 = getelementptr i8, ptr %18, i64 10332
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %90 = getelementptr i8, ptr %19, i64 92
  store float %89, ptr %90, align 4, !alias.scope !9, !noalias !6
  %91 = getelementptr i8, ptr %18, i64 10336
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %93 = getelementptr i8, ptr %19, i64 96
  store float %92, ptr %93, align 4, !alias.scope !9, !noalias !6
  %94 = getelementptr i8, ptr %18, i64 10340
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %96 = getelementptr i8, ptr %19, i64 100
  store float %95, ptr %96, align 4, !alias.scope !9, !noalias !6
  %97 = getelementptr i8, ptr %18, i64 10344
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %99 = getelementptr i8, ptr %19, i64 104
  store float %98, ptr %99, align 4, !alias.scope !9, !noalias !6
  %100 = getelementptr i8, ptr %18, i64 10348
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %102 = getelementptr i8, ptr %19, i64 108
  store float %101, ptr %102, align 4, !alias.scope !9, !noalias !6
  %103 = getelementptr i8, ptr %18, i64 10352
  %104 = load float, ptr %103, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %105 = getelementptr i8, ptr %19, i64 112
  store float %104, ptr %105, align 4, !alias.scope !9, !noalias !6
  %106 = getelementptr i8, ptr %18, i64 10356
  %107 = load float, ptr %106, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %108 = getelementptr i8, ptr %19, i64 116
  store float %107, ptr %108, align 4, !alias.scope !9, !noalias !6
  %109 = getelementptr i8, ptr %18, i64 10360
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %111 = getelementptr i8, ptr %19, i64 120
  store float %110, ptr %111, align 4, !alias.scope !9, !noalias !6
  %112 = getelementptr i8, ptr %18, i64 10364
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %114 = getelementptr i8, ptr %19, i64 124
  store float %113, ptr %114, align 4, !alias.scope !9, !noalias !6
  %115 = add nuw nsw i64 %16, 1
  %exitcond.not = icmp eq i64 %115, 16
  br i1 %exitcond.not, label %116, label %15, !llvm.loop !11

116:                                              ; preds = %15
  %117 = add nuw nsw i64 %11, 1
  %exitcond5.not = icmp eq i64 %117, 3
  br i1 %exitcond5.not, label %118, label %10, !llvm.loop !11

118:                                              ; preds = %116
  %119 = add nuw nsw i64 %7, 1
  %exitcond6.not = icmp eq i64 %119, 3
  br i1 %exitcond6.not, label %wrapped_slice_wrapped.exit, label %.preheader, !llvm.loop !11

wrapped_slice_wrapped.exit:                       ; preds = %118
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
!4 = !{i64 32768}
!5 = !{i64 18432}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_slice_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_slice_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_slice_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
