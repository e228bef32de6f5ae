; ModuleID = '__compute_module___compute_module_transpose_copy_fusion'
source_filename = "__compute_module___compute_module_transpose_copy_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @transpose_copy_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = icmp slt i64 %9, 1
  br i1 %10, label %transpose_copy_fusion_impl.exit.preheader, label %._crit_edge

transpose_copy_fusion_impl.exit.preheader:        ; preds = %1
  %11 = getelementptr i8, ptr %4, i64 576
  %12 = getelementptr i8, ptr %4, i64 1152
  br label %transpose_copy_fusion_impl.exit

transpose_copy_fusion_impl.exit:                  ; preds = %transpose_copy_fusion_impl.exit, %transpose_copy_fusion_impl.exit.preheader
  %13 = phi i64 [ 0, %transpose_copy_fusion_impl.exit.preheader ], [ %39, %transpose_copy_fusion_impl.exit ]
  %.lhs.trunc = trunc nuw nsw i64 %13 to i8
  %14 = udiv i8 %.lhs.trunc, 9
  %.zext23 = zext nneg i8 %14 to i64
  %15 = udiv i8 %.lhs.trunc, 3
  %16 = urem i8 %15, 3
  %.zext27 = zext nneg i8 %16 to i64
  %.idx8 = mul nuw nsw i64 %.zext23, 192
  %17 = getelementptr i8, ptr %4, i64 %.idx8
  %.idx9 = shl nuw nsw i64 %.zext27, 6
  %18 = getelementptr i8, ptr %17, i64 %.idx9
  %.idx17 = mul nuw nsw i64 %.zext23, 576
  %19 = getelementptr i8, ptr %6, i64 %.idx17
  %.idx18 = mul nuw nsw i64 %.zext27, 192
  %20 = getelementptr i8, ptr %19, i64 %.idx18
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %20, ptr noundef nonnull align 1 dereferenceable(64) %18, i64 64, i1 false)
  %21 = trunc i64 %13 to i8
  %.lhs.trunc.1 = add i8 %21, 1
  %22 = udiv i8 %.lhs.trunc.1, 9
  %.zext23.1 = zext nneg i8 %22 to i64
  %23 = udiv i8 %.lhs.trunc.1, 3
  %24 = urem i8 %23, 3
  %.zext27.1 = zext nneg i8 %24 to i64
  %.idx8.1 = mul nuw nsw i64 %.zext23.1, 192
  %25 = getelementptr i8, ptr %11, i64 %.idx8.1
  %.idx9.1 = shl nuw nsw i64 %.zext27.1, 6
  %26 = getelementptr i8, ptr %25, i64 %.idx9.1
  %.idx17.1 = mul nuw nsw i64 %.zext23.1, 576
  %27 = getelementptr i8, ptr %6, i64 %.idx17.1
  %.idx18.1 = mul nuw nsw i64 %.zext27.1, 192
  %28 = getelementptr i8, ptr %27, i64 %.idx18.1
  %29 = getelementptr i8, ptr %28, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %29, ptr noundef nonnull align 1 dereferenceable(64) %26, i64 64, i1 false)
  %30 = trunc i64 %13 to i8
  %.lhs.trunc.2 = add i8 %30, 2
  %31 = udiv i8 %.lhs.trunc.2, 9
  %.zext23.2 = zext nneg i8 %31 to i64
  %32 = udiv i8 %.lhs.trunc.2, 3
  %33 = urem i8 %32, 3
  %.zext27.2 = zext nneg i8 %33 to i64
  %.idx8.2 = mul nuw nsw i64 %.zext23.2, 192
  %34 = getelementptr i8, ptr %12, i64 %.idx8.2
  %.idx9.2 = shl nuw nsw i64 %.zext27.2, 6
  %35 = getelementptr i8, ptr %34, i64 %.idx9.2
  %.idx17.2 = mul nuw nsw i64 %.zext23.2, 576
  %36 = getelementptr i8, ptr %6, i64 %.idx17.2
  %.idx18.2 = mul nuw nsw i64 %.zext27.2, 192
  %37 = getelementptr i8, ptr %36, i64 %.idx18.2
  %38 = getelementptr i8, ptr %37, i64 128
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %38, ptr noundef nonnull align 1 dereferenceable(64) %35, i64 64, i1 false)
  %39 = add nuw nsw i64 %13, 3
  %exitcond.not.2 = icmp eq i64 %39, 27
  br i1 %exitcond.not.2, label %._crit_edge, label %transpose_copy_fusion_impl.exit

._crit_edge:                                      ; preds = %transpose_copy_fusion_impl.exit, %1
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
