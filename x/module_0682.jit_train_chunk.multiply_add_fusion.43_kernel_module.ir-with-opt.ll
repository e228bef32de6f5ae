; ModuleID = '__compute_module_multiply_add_fusion.43_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.43_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.43(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %9

9:                                                ; preds = %1, %52
  %10 = phi i64 [ 0, %1 ], [ %53, %52 ]
  %11 = mul nuw nsw i64 %10, 3072
  %.idx = mul nuw nsw i64 %10, 384
  %12 = getelementptr i8, ptr %8, i64 %.idx
  br label %13

13:                                               ; preds = %9, %50
  %14 = phi i64 [ 0, %9 ], [ %51, %50 ]
  %15 = shl nuw nsw i64 %14, 10
  %16 = add nuw nsw i64 %15, %11
  %.idx1 = shl nuw nsw i64 %14, 7
  %17 = getelementptr i8, ptr %12, i64 %.idx1
  br label %vector.ph

vector.ph:                                        ; preds = %13, %vector.ph
  %18 = phi i64 [ 0, %13 ], [ %49, %vector.ph ]
  %19 = shl nuw nsw i64 %18, 5
  %20 = add nuw nsw i64 %19, %16
  %.idx2 = mul nuw nsw i64 %18, 1152
  %21 = getelementptr i8, ptr %17, i64 %.idx2
  %22 = getelementptr i8, ptr %21, i64 32
  %23 = getelementptr i8, ptr %21, i64 64
  %24 = getelementptr i8, ptr %21, i64 96
  %wide.load = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load11 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load12 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load13 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %25 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %20
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 96
  %wide.load14 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load15 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load16 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load17 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %29 = fmul <8 x float> %wide.load14, splat (float f0x38D1B717)
  %30 = fmul <8 x float> %wide.load15, splat (float f0x38D1B717)
  %31 = fmul <8 x float> %wide.load16, splat (float f0x38D1B717)
  %32 = fmul <8 x float> %wide.load17, splat (float f0x38D1B717)
  %33 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %20
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 64
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 96
  %wide.load18 = load <8 x float>, ptr %33, align 4, !alias.scope !5, !noalias !14
  %wide.load19 = load <8 x float>, ptr %34, align 4, !alias.scope !5, !noalias !14
  %wide.load20 = load <8 x float>, ptr %35, align 4, !alias.scope !5, !noalias !14
  %wide.load21 = load <8 x float>, ptr %36, align 4, !alias.scope !5, !noalias !14
  %37 = fadd <8 x float> %wide.load, %29
  %38 = fadd <8 x float> %wide.load11, %30
  %39 = fadd <8 x float> %wide.load12, %31
  %40 = fadd <8 x float> %wide.load13, %32
  %41 = fmul <8 x float> %wide.load18, splat (float f0x3F666666)
  %42 = fmul <8 x float> %wide.load19, splat (float f0x3F666666)
  %43 = fmul <8 x float> %wide.load20, splat (float f0x3F666666)
  %44 = fmul <8 x float> %wide.load21, splat (float f0x3F666666)
  %45 = fadd <8 x float> %37, %41
  %46 = fadd <8 x float> %38, %42
  %47 = fadd <8 x float> %39, %43
  %48 = fadd <8 x float> %40, %44
  store <8 x float> %45, ptr %33, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %46, ptr %34, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %47, ptr %35, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %48, ptr %36, align 4, !alias.scope !5, !noalias !14
  %49 = add nuw nsw i64 %18, 1
  %exitcond6.not = icmp eq i64 %49, 32
  br i1 %exitcond6.not, label %50, label %vector.ph, !llvm.loop !15

50:                                               ; preds = %vector.ph
  %51 = add nuw nsw i64 %14, 1
  %exitcond7.not = icmp eq i64 %51, 3
  br i1 %exitcond7.not, label %52, label %13, !llvm.loop !15

52:                                               ; preds = %50
  %53 = add nuw nsw i64 %10, 1
  %exitcond8.not = icmp eq i64 %53, 3
  br i1 %exitcond8.not, label %multiply_add_fusion.43_wrapped.exit, label %9, !llvm.loop !15

multiply_add_fusion.43_wrapped.exit:              ; preds = %52
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 36864}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.43_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.43_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.43_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.43_wrapped: argument 2"}
!12 = !{!6, !9}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
