; ModuleID = '__compute_module___compute_module_multiply_bitcast_fusion'
source_filename = "__compute_module___compute_module_multiply_bitcast_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @multiply_bitcast_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = icmp slt i64 %11, 1
  br i1 %12, label %multiply_bitcast_fusion_impl.exit, label %._crit_edge

multiply_bitcast_fusion_impl.exit:                ; preds = %1, %multiply_bitcast_fusion_impl.exit
  %13 = phi i64 [ %61, %multiply_bitcast_fusion_impl.exit ], [ 0, %1 ]
  %.lhs.trunc = trunc nuw nsw i64 %13 to i16
  %14 = udiv i16 %.lhs.trunc, 5
  %narrow = mul nuw nsw i16 %14, 40
  %.idx3 = zext nneg i16 %narrow to i64
  %15 = getelementptr i8, ptr %4, i64 %.idx3
  %16 = load <2 x float>, ptr %15, align 1
  %17 = getelementptr i8, ptr %6, i64 %.idx3
  %18 = load <2 x float>, ptr %17, align 1
  %19 = fmul <2 x float> %16, %18
  %.idx = shl nuw nsw i64 %13, 3
  %20 = getelementptr i8, ptr %8, i64 %.idx
  store <2 x float> %19, ptr %20, align 1
  %21 = add nuw nsw i64 %13, 1
  %.lhs.trunc.1 = trunc nuw nsw i64 %21 to i16
  %22 = udiv i16 %.lhs.trunc.1, 5
  %narrow.1 = mul nuw nsw i16 %22, 40
  %.idx3.1 = zext nneg i16 %narrow.1 to i64
  %23 = getelementptr i8, ptr %4, i64 %.idx3.1
  %24 = getelementptr i8, ptr %23, i64 8
  %25 = load <2 x float>, ptr %24, align 1
  %26 = getelementptr i8, ptr %6, i64 %.idx3.1
  %27 = getelementptr i8, ptr %26, i64 8
  %28 = load <2 x float>, ptr %27, align 1
  %29 = fmul <2 x float> %25, %28
  %.idx.1 = shl nuw nsw i64 %21, 3
  %30 = getelementptr i8, ptr %8, i64 %.idx.1
  store <2 x float> %29, ptr %30, align 1
  %31 = add nuw nsw i64 %13, 2
  %.lhs.trunc.2 = trunc nuw nsw i64 %31 to i16
  %32 = udiv i16 %.lhs.trunc.2, 5
  %narrow.2 = mul nuw nsw i16 %32, 40
  %.idx3.2 = zext nneg i16 %narrow.2 to i64
  %33 = getelementptr i8, ptr %4, i64 %.idx3.2
  %34 = getelementptr i8, ptr %33, i64 16
  %35 = load <2 x float>, ptr %34, align 1
  %36 = getelementptr i8, ptr %6, i64 %.idx3.2
  %37 = getelementptr i8, ptr %36, i64 16
  %38 = load <2 x float>, ptr %37, align 1
  %39 = fmul <2 x float> %35, %38
  %.idx.2 = shl nuw nsw i64 %31, 3
  %40 = getelementptr i8, ptr %8, i64 %.idx.2
  store <2 x float> %39, ptr %40, align 1
  %41 = add nuw nsw i64 %13, 3
  %.lhs.trunc.3 = trunc nuw nsw i64 %41 to i16
  %42 = udiv i16 %.lhs.trunc.3, 5
  %narrow.3 = mul nuw nsw i16 %42, 40
  %.idx3.3 = zext nneg i16 %narrow.3 to i64
  %43 = getelementptr i8, ptr %4, i64 %.idx3.3
  %44 = getelementptr i8, ptr %43, i64 24
  %45 = load <2 x float>, ptr %44, align 1
  %46 = getelementptr i8, ptr %6, i64 %.idx3.3
  %47 = getelementptr i8, ptr %46, i64 24
  %48 = load <2 x float>, ptr %47, align 1
  %49 = fmul <2 x float> %45, %48
  %.idx.3 = shl nuw nsw i64 %41, 3
  %50 = getelementptr i8, ptr %8, i64 %.idx.3
  store <2 x float> %49, ptr %50, align 1
  %51 = add nuw nsw i64 %13, 4
  %.lhs.trunc.4 = trunc nuw nsw i64 %51 to i16
  %52 = udiv i16 %.lhs.trunc.4, 5
  %narrow.4 = mul nuw nsw i16 %52, 40
  %.idx3.4 = zext nneg i16 %narrow.4 to i64
  %53 = getelementptr i8, ptr %4, i64 %.idx3.4
  %54 = getelementptr i8, ptr %53, i64 32
  %55 = load <2 x float>, ptr %54, align 1
  %56 = getelementptr i8, ptr %6, i64 %.idx3.4
  %57 = getelementptr i8, ptr %56, i64 32
  %58 = load <2 x float>, ptr %57, align 1
  %59 = fmul <2 x float> %55, %58
  %.idx.4 = shl nuw nsw i64 %51, 3
  %60 = getelementptr i8, ptr %8, i64 %.idx.4
  store <2 x float> %59, ptr %60, align 1
  %61 = add nuw nsw i64 %13, 5
  %exitcond.not.4 = icmp eq i64 %61, 320
  br i1 %exitcond.not.4, label %._crit_edge, label %multiply_bitcast_fusion_impl.exit

._crit_edge:                                      ; preds = %multiply_bitcast_fusion_impl.exit, %1
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
