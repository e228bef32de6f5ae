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
  %11 = phi i64 [ %65, %transpose_copy_fusion_impl.exit ], [ 0, %1 ]
  %12 = lshr exact i64 %11, 2
  %13 = and i64 %12, 63
  %.lhs.trunc = trunc nuw nsw i64 %11 to i16
  %14 = udiv i16 %.lhs.trunc, 768
  %.zext = zext nneg i16 %14 to i64
  %15 = lshr i64 %11, 8
  %.lhs.trunc22 = trunc nuw nsw i64 %15 to i8
  %16 = urem i8 %.lhs.trunc22, 3
  %.zext23 = zext nneg i8 %16 to i64
  %.idx7 = mul nuw nsw i64 %13, 2304
  %17 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = mul nuw nsw i64 %.zext, 768
  %18 = getelementptr i8, ptr %17, i64 %.idx8
  %.idx9 = shl nuw nsw i64 %.zext23, 8
  %19 = getelementptr i8, ptr %18, i64 %.idx9
  %.idx17 = mul nuw nsw i64 %.zext, 49152
  %20 = getelementptr i8, ptr %6, i64 %.idx17
  %.idx18 = shl nuw nsw i64 %.zext23, 14
  %21 = getelementptr i8, ptr %20, i64 %.idx18
  %.idx19 = shl nuw nsw i64 %13, 8
  %22 = getelementptr i8, ptr %21, i64 %.idx19
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %22, ptr noundef nonnull align 1 dereferenceable(64) %19, i64 64, i1 false)
  %23 = lshr exact i64 %11, 2
  %24 = and i64 %23, 63
  %25 = trunc i64 %11 to i16
  %26 = udiv i16 %25, 768
  %.zext.1 = zext nneg i16 %26 to i64
  %27 = lshr i64 %11, 8
  %.lhs.trunc22.1 = trunc nuw nsw i64 %27 to i8
  %28 = urem i8 %.lhs.trunc22.1, 3
  %.zext23.1 = zext nneg i8 %28 to i64
  %.idx7.1 = mul nuw nsw i64 %24, 2304
  %29 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = mul nuw nsw i64 %.zext.1, 768
  %30 = getelementptr i8, ptr %29, i64 %.idx8.1
  %.idx9.1 = shl nuw nsw i64 %.zext23.1, 8
  %31 = getelementptr i8, ptr %30, i64 %.idx9.1
  %32 = getelementptr i8, ptr %31, i64 64
  %.idx17.1 = mul nuw nsw i64 %.zext.1, 49152
  %33 = getelementptr i8, ptr %6, i64 %.idx17.1
  %.idx18.1 = shl nuw nsw i64 %.zext23.1, 14
  %34 = getelementptr i8, ptr %33, i64 %.idx18.1
  %.idx19.1 = shl nuw nsw i64 %24, 8
  %35 = getelementptr i8, ptr %34, i64 %.idx19.1
  %36 = getelementptr i8, ptr %35, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %36, ptr noundef nonnull align 1 dereferenceable(64) %32, i64 64, i1 false)
  %37 = lshr exact i64 %11, 2
  %38 = and i64 %37, 63
  %39 = trunc i64 %11 to i16
  %40 = udiv i16 %39, 768
  %.zext.2 = zext nneg i16 %40 to i64
  %41 = lshr i64 %11, 8
  %.lhs.trunc22.2 = trunc nuw nsw i64 %41 to i8
  %42 = urem i8 %.lhs.trunc22.2, 3
  %.zext23.2 = zext nneg i8 %42 to i64
  %.idx7.2 = mul nuw nsw i64 %38, 2304
  %43 = getelementptr i8, ptr %4, i64 %.idx7.2
  %.idx8.2 = mul nuw nsw i64 %.zext.2, 768
  %44 = getelementptr i8, ptr %43, i64 %.idx8.2
  %.idx9.2 = shl nuw nsw i64 %.zext23.2, 8
  %45 = getelementptr i8, ptr %44, i64 %.idx9.2
  %46 = getelementptr i8, ptr %45, i64 128
  %.idx17.2 = mul nuw nsw i64 %.zext.2, 49152
  %47 = getelementptr i8, ptr %6, i64 %.idx17.2
  %.idx18.2 = shl nuw nsw i64 %.zext23.2, 14
  %48 = getelementptr i8, ptr %47, i64 %.idx18.2
  %.idx19.2 = shl nuw nsw i64 %38, 8
  %49 = getelementptr i8, ptr %48, i64 %.idx19.2
  %50 = getelementptr i8, ptr %49, i64 128
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %50, ptr noundef nonnull align 1 dereferenceable(64) %46, i64 64, i1 false)
  %51 = lshr exact i64 %11, 2
  %52 = and i64 %51, 63
  %53 = trunc i64 %11 to i16
  %54 = udiv i16 %53, 768
  %.zext.3 = zext nneg i16 %54 to i64
  %55 = lshr i64 %11, 8
  %.lhs.trunc22.3 = trunc nuw nsw i64 %55 to i8
  %56 = urem i8 %.lhs.trunc22.3, 3
  %.zext23.3 = zext nneg i8 %56 to i64
  %.idx7.3 = mul nuw nsw i64 %52, 2304
  %57 = getelementptr i8, ptr %4, i64 %.idx7.3
  %.idx8.3 = mul nuw nsw i64 %.zext.3, 768
  %58 = getelementptr i8, ptr %57, i64 %.idx8.3
  %.idx9.3 = shl nuw nsw i64 %.zext23.3, 8
  %59 = getelementptr i8, ptr %58, i64 %.idx9.3
  %60 = getelementptr i8, ptr %59, i64 192
  %.idx17.3 = mul nuw nsw i64 %.zext.3, 49152
  %61 = getelementptr i8, ptr %6, i64 %.idx17.3
  %.idx18.3 = shl nuw nsw i64 %.zext23.3, 14
  %62 = getelementptr i8, ptr %61, i64 %.idx18.3
  %.idx19.3 = shl nuw nsw i64 %52, 8
  %63 = getelementptr i8, ptr %62, i64 %.idx19.3
  %64 = getelementptr i8, ptr %63, i64 192
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %64, ptr noundef nonnull align 1 dereferenceable(64) %60, i64 64, i1 false)
  %65 = add nuw nsw i64 %11, 4
  %exitcond.not.3 = icmp eq i64 %65, 2304
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
