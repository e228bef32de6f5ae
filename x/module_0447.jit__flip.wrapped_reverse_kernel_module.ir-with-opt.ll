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

7:                                                ; preds = %1, %72
  %8 = phi i64 [ 0, %1 ], [ %73, %72 ]
  %9 = mul nsw i64 %8, -768
  %.idx = mul nuw nsw i64 %8, 3072
  %10 = getelementptr i8, ptr %6, i64 %.idx
  br label %11

11:                                               ; preds = %7, %70
  %12 = phi i64 [ 0, %7 ], [ %71, %70 ]
  %13 = shl nuw nsw i64 %12, 8
  %14 = sub nsw i64 %9, %13
  %15 = getelementptr [4 x i8], ptr %4, i64 %14
  %.idx1 = shl nuw nsw i64 %12, 10
  %16 = getelementptr i8, ptr %10, i64 %.idx1
  br label %17

17:                                               ; preds = %11, %17
  %18 = phi i64 [ 0, %11 ], [ %69, %17 ]
  %19 = shl nuw nsw i64 %18, 4
  %20 = getelementptr [4 x i8], ptr %15, i64 %19
  %21 = getelementptr [4 x i8], ptr %16, i64 %19
  %22 = getelementptr i8, ptr %20, i64 8192
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  store float %23, ptr %21, align 4, !alias.scope !8, !noalias !5
  %24 = getelementptr i8, ptr %20, i64 8196
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %26 = getelementptr i8, ptr %21, i64 4
  store float %25, ptr %26, align 4, !alias.scope !8, !noalias !5
  %27 = getelementptr i8, ptr %20, i64 8200
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %29 = getelementptr i8, ptr %21, i64 8
  store float %28, ptr %29, align 4, !alias.scope !8, !noalias !5
  %30 = getelementptr i8, ptr %20, i64 8204
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %32 = getelementptr i8, ptr %21, i64 12
  store float %31, ptr %32, align 4, !alias.scope !8, !noalias !5
  %33 = getelementptr i8, ptr %20, i64 8208
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %35 = getelementptr i8, ptr %21, i64 16
  store float %34, ptr %35, align 4, !alias.scope !8, !noalias !5
  %36 = getelementptr i8, ptr %20, i64 8212
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %38 = getelementptr i8, ptr %21, i64 20
  store float %37, ptr %38, align 4, !alias.scope !8, !noalias !5
  %39 = getelementptr i8, ptr %20, i64 8216
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %41 = getelementptr i8, ptr %21, i64 24
  store float %40, ptr %41, align 4, !alias.scope !8, !noalias !5
  %42 = getelementptr i8, ptr %20, i64 8220
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %44 = getelementptr i8, ptr %21, i64 28
  store float %43, ptr %44, align 4, !alias.scope !8, !noalias !5
  %45 = getelementptr i8, ptr %20, i64 8224
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %47 = getelementptr i8, ptr %21, i64 32
  store float %46, ptr %47, align 4, !alias.scope !8, !noalias !5
  %48 = getelementptr i8, ptr %20, i64 8228
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %50 = getelementptr i8, ptr %21, i64 36
  store float %49, ptr %50, align 4, !alias.scope !8, !noalias !5
  %51 = getelementptr i8, ptr %20, i64 8232
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %53 = getelementptr i8, ptr %21, i64 40
  store float %52, ptr %53, align 4, !alias.scope !8, !noalias !5
  %54 = getelementptr i8, ptr %20, i64 8236
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %56 = getelementptr i8, ptr %21, i64 44
  store float %55, ptr %56, align 4, !alias.scope !8, !noalias !5
  %57 = getelementptr i8, ptr %20, i64 8240
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %59 = getelementptr i8, ptr %21, i64 48
  store float %58, ptr %59, align 4, !alias.scope !8, !noalias !5
  %60 = getelementptr i8, ptr %20, i64 8244
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %62 = getelementptr i8, ptr %21, i64 52
  store float %61, ptr %62, align 4, !alias.scope !8, !noalias !5
  %63 = getelementptr i8, ptr %20, i64 8248
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %65 = getelementptr i8, ptr %21, i64 56
  store float %64, ptr %65, align 4, !alias.scope !8, !noalias !5
  %66 = getelementptr i8, ptr %20, i64 8252
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %68 = getelementptr i8, ptr %21, i64 60
  store float %67, ptr %68, align 4, !alias.scope !8, !noalias !5
  %69 = add nuw nsw i64 %18, 1
  %exitcond.not = icmp eq i64 %69, 16
  br i1 %exitcond.not, label %70, label %17, !llvm.loop !10

70:                                               ; preds = %17
  %71 = add nuw nsw i64 %12, 1
  %exitcond6.not = icmp eq i64 %71, 3
  br i1 %exitcond6.not, label %72, label %11, !llvm.loop !10

72:                                               ; preds = %70
  %73 = add nuw nsw i64 %8, 1
  %exitcond7.not = icmp eq i64 %73, 3
  br i1 %exitcond7.not, label %wrapped_reverse_wrapped.exit, label %7, !llvm.loop !10

wrapped_reverse_wrapped.exit:                     ; preds = %72
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
!4 = !{i64 9216}
!5 = !{!6}
!6 = distinct !{!6, !7, !"wrapped_reverse_wrapped: argument 0"}
!7 = distinct !{!7, !"wrapped_reverse_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"wrapped_reverse_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
