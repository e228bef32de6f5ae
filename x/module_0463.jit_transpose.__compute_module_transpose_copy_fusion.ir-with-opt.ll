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
  br i1 %10, label %transpose_copy_fusion_impl.exit, label %._crit_edge

transpose_copy_fusion_impl.exit:                  ; preds = %1, %transpose_copy_fusion_impl.exit
  %11 = phi i64 [ %55, %transpose_copy_fusion_impl.exit ], [ 0, %1 ]
  %12 = and i64 %11, 12
  %.lhs.trunc = trunc nuw i64 %11 to i8
  %13 = udiv i8 %.lhs.trunc, 48
  %.zext = zext nneg i8 %13 to i64
  %14 = lshr i64 %11, 4
  %.lhs.trunc22 = trunc nuw nsw i64 %14 to i8
  %15 = urem i8 %.lhs.trunc22, 3
  %.zext23 = zext nneg i8 %15 to i64
  %.idx7 = mul nuw nsw i64 %12, 576
  %16 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = mul nuw nsw i64 %.zext, 192
  %17 = getelementptr i8, ptr %16, i64 %.idx8
  %.idx9 = shl nuw nsw i64 %.zext23, 6
  %18 = getelementptr i8, ptr %17, i64 %.idx9
  %.idx17 = mul nuw nsw i64 %.zext, 3072
  %19 = getelementptr i8, ptr %6, i64 %.idx17
  %.idx18 = shl nuw nsw i64 %.zext23, 10
  %20 = getelementptr i8, ptr %19, i64 %.idx18
  %.idx19 = shl nuw nsw i64 %12, 6
  %21 = getelementptr i8, ptr %20, i64 %.idx19
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %21, ptr noundef nonnull align 1 dereferenceable(64) %18, i64 64, i1 false)
  %22 = and i64 %11, 12
  %23 = or disjoint i64 %22, 1
  %.lhs.trunc.1 = trunc i64 %11 to i8
  %24 = udiv i8 %.lhs.trunc.1, 48
  %.zext.1 = zext nneg i8 %24 to i64
  %25 = lshr i64 %11, 4
  %.lhs.trunc22.1 = trunc nuw nsw i64 %25 to i8
  %26 = urem i8 %.lhs.trunc22.1, 3
  %.zext23.1 = zext nneg i8 %26 to i64
  %.idx7.1 = mul nuw nsw i64 %23, 576
  %27 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = mul nuw nsw i64 %.zext.1, 192
  %28 = getelementptr i8, ptr %27, i64 %.idx8.1
  %.idx9.1 = shl nuw nsw i64 %.zext23.1, 6
  %29 = getelementptr i8, ptr %28, i64 %.idx9.1
  %.idx17.1 = mul nuw nsw i64 %.zext.1, 3072
  %30 = getelementptr i8, ptr %6, i64 %.idx17.1
  %.idx18.1 = shl nuw nsw i64 %.zext23.1, 10
  %31 = getelementptr i8, ptr %30, i64 %.idx18.1
  %.idx19.1 = shl nuw nsw i64 %23, 6
  %32 = getelementptr i8, ptr %31, i64 %.idx19.1
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %32, ptr noundef nonnull align 1 dereferenceable(64) %29, i64 64, i1 false)
  %33 = and i64 %11, 12
  %34 = or disjoint i64 %33, 2
  %.lhs.trunc.2 = trunc i64 %11 to i8
  %35 = udiv i8 %.lhs.trunc.2, 48
  %.zext.2 = zext nneg i8 %35 to i64
  %36 = lshr i64 %11, 4
  %.lhs.trunc22.2 = trunc nuw nsw i64 %36 to i8
  %37 = urem i8 %.lhs.trunc22.2, 3
  %.zext23.2 = zext nneg i8 %37 to i64
  %.idx7.2 = mul nuw nsw i64 %34, 576
  %38 = getelementptr i8, ptr %4, i64 %.idx7.2
  %.idx8.2 = mul nuw nsw i64 %.zext.2, 192
  %39 = getelementptr i8, ptr %38, i64 %.idx8.2
  %.idx9.2 = shl nuw nsw i64 %.zext23.2, 6
  %40 = getelementptr i8, ptr %39, i64 %.idx9.2
  %.idx17.2 = mul nuw nsw i64 %.zext.2, 3072
  %41 = getelementptr i8, ptr %6, i64 %.idx17.2
  %.idx18.2 = shl nuw nsw i64 %.zext23.2, 10
  %42 = getelementptr i8, ptr %41, i64 %.idx18.2
  %.idx19.2 = shl nuw nsw i64 %34, 6
  %43 = getelementptr i8, ptr %42, i64 %.idx19.2
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %43, ptr noundef nonnull align 1 dereferenceable(64) %40, i64 64, i1 false)
  %44 = and i64 %11, 12
  %45 = or disjoint i64 %44, 3
  %.lhs.trunc.3 = trunc i64 %11 to i8
  %46 = udiv i8 %.lhs.trunc.3, 48
  %.zext.3 = zext nneg i8 %46 to i64
  %47 = lshr i64 %11, 4
  %.lhs.trunc22.3 = trunc nuw nsw i64 %47 to i8
  %48 = urem i8 %.lhs.trunc22.3, 3
  %.zext23.3 = zext nneg i8 %48 to i64
  %.idx7.3 = mul nuw nsw i64 %45, 576
  %49 = getelementptr i8, ptr %4, i64 %.idx7.3
  %.idx8.3 = mul nuw nsw i64 %.zext.3, 192
  %50 = getelementptr i8, ptr %49, i64 %.idx8.3
  %.idx9.3 = shl nuw nsw i64 %.zext23.3, 6
  %51 = getelementptr i8, ptr %50, i64 %.idx9.3
  %.idx17.3 = mul nuw nsw i64 %.zext.3, 3072
  %52 = getelementptr i8, ptr %6, i64 %.idx17.3
  %.idx18.3 = shl nuw nsw i64 %.zext23.3, 10
  %53 = getelementptr i8, ptr %52, i64 %.idx18.3
  %.idx19.3 = shl nuw nsw i64 %45, 6
  %54 = getelementptr i8, ptr %53, i64 %.idx19.3
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %54, ptr noundef nonnull align 1 dereferenceable(64) %51, i64 64, i1 false)
  %55 = add nuw nsw i64 %11, 4
  %exitcond.not.3 = icmp eq i64 %55, 144
  br i1 %exitcond.not.3, label %._crit_edge, label %transpose_copy_fusion_impl.exit

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
