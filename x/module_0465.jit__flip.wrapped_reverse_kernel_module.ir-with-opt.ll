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
  br label %.preheader5

.preheader5:                                      ; preds = %1, %68
  %7 = phi i64 [ 0, %1 ], [ %69, %68 ]
  %.idx = mul nsw i64 %7, -576
  %8 = getelementptr i8, ptr %4, i64 %.idx
  %.idx2 = mul nuw nsw i64 %7, 576
  %9 = getelementptr i8, ptr %6, i64 %.idx2
  br label %.preheader

.preheader:                                       ; preds = %.preheader5, %66
  %10 = phi i64 [ 0, %.preheader5 ], [ %67, %66 ]
  %.idx1 = mul nsw i64 %10, -192
  %11 = getelementptr i8, ptr %8, i64 %.idx1
  %.idx3 = mul nuw nsw i64 %10, 192
  %12 = getelementptr i8, ptr %9, i64 %.idx3
  br label %13

13:                                               ; preds = %.preheader, %13
  %14 = phi i64 [ 0, %.preheader ], [ %65, %13 ]
  %15 = shl nuw nsw i64 %14, 4
  %16 = getelementptr [4 x i8], ptr %11, i64 %15
  %17 = getelementptr [4 x i8], ptr %12, i64 %15
  %18 = getelementptr i8, ptr %16, i64 1536
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  store float %19, ptr %17, align 4, !alias.scope !8, !noalias !5
  %20 = getelementptr i8, ptr %16, i64 1540
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %22 = getelementptr i8, ptr %17, i64 4
  store float %21, ptr %22, align 4, !alias.scope !8, !noalias !5
  %23 = getelementptr i8, ptr %16, i64 1544
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %25 = getelementptr i8, ptr %17, i64 8
  store float %24, ptr %25, align 4, !alias.scope !8, !noalias !5
  %26 = getelementptr i8, ptr %16, i64 1548
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %28 = getelementptr i8, ptr %17, i64 12
  store float %27, ptr %28, align 4, !alias.scope !8, !noalias !5
  %29 = getelementptr i8, ptr %16, i64 1552
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %31 = getelementptr i8, ptr %17, i64 16
  store float %30, ptr %31, align 4, !alias.scope !8, !noalias !5
  %32 = getelementptr i8, ptr %16, i64 1556
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %34 = getelementptr i8, ptr %17, i64 20
  store float %33, ptr %34, align 4, !alias.scope !8, !noalias !5
  %35 = getelementptr i8, ptr %16, i64 1560
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %37 = getelementptr i8, ptr %17, i64 24
  store float %36, ptr %37, align 4, !alias.scope !8, !noalias !5
  %38 = getelementptr i8, ptr %16, i64 1564
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %40 = getelementptr i8, ptr %17, i64 28
  store float %39, ptr %40, align 4, !alias.scope !8, !noalias !5
  %41 = getelementptr i8, ptr %16, i64 1568
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %43 = getelementptr i8, ptr %17, i64 32
  store float %42, ptr %43, align 4, !alias.scope !8, !noalias !5
  %44 = getelementptr i8, ptr %16, i64 1572
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %46 = getelementptr i8, ptr %17, i64 36
  store float %45, ptr %46, align 4, !alias.scope !8, !noalias !5
  %47 = getelementptr i8, ptr %16, i64 1576
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %49 = getelementptr i8, ptr %17, i64 40
  store float %48, ptr %49, align 4, !alias.scope !8, !noalias !5
  %50 = getelementptr i8, ptr %16, i64 1580
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %52 = getelementptr i8, ptr %17, i64 44
  store float %51, ptr %52, align 4, !alias.scope !8, !noalias !5
  %53 = getelementptr i8, ptr %16, i64 1584
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %55 = getelementptr i8, ptr %17, i64 48
  store float %54, ptr %55, align 4, !alias.scope !8, !noalias !5
  %56 = getelementptr i8, ptr %16, i64 1588
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %58 = getelementptr i8, ptr %17, i64 52
  store float %57, ptr %58, align 4, !alias.scope !8, !noalias !5
  %59 = getelementptr i8, ptr %16, i64 1592
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %61 = getelementptr i8, ptr %17, i64 56
  store float %60, ptr %61, align 4, !alias.scope !8, !noalias !5
  %62 = getelementptr i8, ptr %16, i64 1596
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %64 = getelementptr i8, ptr %17, i64 60
  store float %63, ptr %64, align 4, !alias.scope !8, !noalias !5
  %65 = add nuw nsw i64 %14, 1
  %exitcond.not = icmp eq i64 %65, 3
  br i1 %exitcond.not, label %66, label %13, !llvm.loop !10

66:                                               ; preds = %13
  %67 = add nuw nsw i64 %10, 1
  %exitcond7.not = icmp eq i64 %67, 3
  br i1 %exitcond7.not, label %68, label %.preheader, !llvm.loop !10

68:                                               ; preds = %66
  %69 = add nuw nsw i64 %7, 1
  %exitcond8.not = icmp eq i64 %69, 3
  br i1 %exitcond8.not, label %wrapped_reverse_wrapped.exit, label %.preheader5, !llvm.loop !10

wrapped_reverse_wrapped.exit:                     ; preds = %68
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
!4 = !{i64 1728}
!5 = !{!6}
!6 = distinct !{!6, !7, !"wrapped_reverse_wrapped: argument 0"}
!7 = distinct !{!7, !"wrapped_reverse_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"wrapped_reverse_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
