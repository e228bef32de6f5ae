; ModuleID = '__compute_module_broadcast_multiply_fusion.9_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.9_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion.9(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  br label %.preheader

.preheader:                                       ; preds = %1, %.preheader
  %5 = phi i64 [ 0, %1 ], [ %22, %.preheader ]
  %.idx = shl i64 %5, 8
  %6 = getelementptr i8, ptr %4, i64 %.idx
  %7 = getelementptr i8, ptr %6, i64 32
  %8 = getelementptr i8, ptr %6, i64 64
  %9 = getelementptr i8, ptr %6, i64 96
  %wide.load = load <8 x float>, ptr %6, align 4, !alias.scope !5
  %wide.load2 = load <8 x float>, ptr %7, align 4, !alias.scope !5
  %wide.load3 = load <8 x float>, ptr %8, align 4, !alias.scope !5
  %wide.load4 = load <8 x float>, ptr %9, align 4, !alias.scope !5
  %10 = fmul <8 x float> %wide.load, splat (float 1.562500e-02)
  %11 = fmul <8 x float> %wide.load2, splat (float 1.562500e-02)
  %12 = fmul <8 x float> %wide.load3, splat (float 1.562500e-02)
  %13 = fmul <8 x float> %wide.load4, splat (float 1.562500e-02)
  store <8 x float> %10, ptr %6, align 4, !alias.scope !5
  store <8 x float> %11, ptr %7, align 4, !alias.scope !5
  store <8 x float> %12, ptr %8, align 4, !alias.scope !5
  store <8 x float> %13, ptr %9, align 4, !alias.scope !5
  %14 = getelementptr i8, ptr %6, i64 128
  %15 = getelementptr i8, ptr %6, i64 160
  %16 = getelementptr i8, ptr %6, i64 192
  %17 = getelementptr i8, ptr %6, i64 224
  %wide.load.1 = load <8 x float>, ptr %14, align 4, !alias.scope !5
  %wide.load2.1 = load <8 x float>, ptr %15, align 4, !alias.scope !5
  %wide.load3.1 = load <8 x float>, ptr %16, align 4, !alias.scope !5
  %wide.load4.1 = load <8 x float>, ptr %17, align 4, !alias.scope !5
  %18 = fmul <8 x float> %wide.load.1, splat (float 1.562500e-02)
  %19 = fmul <8 x float> %wide.load2.1, splat (float 1.562500e-02)
  %20 = fmul <8 x float> %wide.load3.1, splat (float 1.562500e-02)
  %21 = fmul <8 x float> %wide.load4.1, splat (float 1.562500e-02)
  store <8 x float> %18, ptr %14, align 4, !alias.scope !5
  store <8 x float> %19, ptr %15, align 4, !alias.scope !5
  store <8 x float> %20, ptr %16, align 4, !alias.scope !5
  store <8 x float> %21, ptr %17, align 4, !alias.scope !5
  %22 = add nuw nsw i64 %5, 1
  %exitcond1.not = icmp eq i64 %22, 16
  br i1 %exitcond1.not, label %broadcast_multiply_fusion.9_wrapped.exit, label %.preheader, !llvm.loop !8

broadcast_multiply_fusion.9_wrapped.exit:         ; preds = %.preheader
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 25}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_multiply_fusion.9_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_multiply_fusion.9_wrapped"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
