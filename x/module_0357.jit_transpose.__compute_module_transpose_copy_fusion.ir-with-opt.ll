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
  %.not = icmp sgt i64 %9, 1
  br i1 %.not, label %._crit_edge, label %transpose_copy_fusion_impl.exit.preheader

transpose_copy_fusion_impl.exit.preheader:        ; preds = %1
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = shl i64 %10, 13
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 8192)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 16384)
  %14 = or disjoint i64 %12, 8188
  br label %transpose_copy_fusion_impl.exit

transpose_copy_fusion_impl.exit:                  ; preds = %transpose_copy_fusion_impl.exit, %transpose_copy_fusion_impl.exit.preheader
  %15 = phi i64 [ %13, %transpose_copy_fusion_impl.exit.preheader ], [ %58, %transpose_copy_fusion_impl.exit ]
  %16 = lshr exact i64 %15, 2
  %17 = and i64 %16, 15
  %18 = shl i64 %15, 6
  %.idx11 = and i64 %18, 9223372036854710272
  %19 = getelementptr i8, ptr %4, i64 %.idx11
  %.idx12 = and i64 %18, 61440
  %20 = getelementptr i8, ptr %19, i64 %.idx12
  %.idx14 = shl nuw nsw i64 %17, 7
  %21 = getelementptr i8, ptr %20, i64 %.idx14
  %22 = getelementptr i8, ptr %6, i64 %.idx11
  %23 = getelementptr i8, ptr %22, i64 %.idx12
  %.idx29 = shl nuw nsw i64 %17, 8
  %24 = getelementptr i8, ptr %23, i64 %.idx29
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %24, ptr noundef nonnull align 1 dereferenceable(64) %21, i64 64, i1 false)
  %25 = lshr exact i64 %15, 2
  %26 = and i64 %25, 15
  %27 = shl i64 %15, 6
  %.idx11.1 = and i64 %27, 9223372036854710272
  %28 = getelementptr i8, ptr %4, i64 %.idx11.1
  %.idx12.1 = and i64 %27, 61440
  %29 = getelementptr i8, ptr %28, i64 %.idx12.1
  %.idx14.1 = shl nuw nsw i64 %26, 7
  %30 = getelementptr i8, ptr %29, i64 %.idx14.1
  %31 = getelementptr i8, ptr %30, i64 64
  %32 = getelementptr i8, ptr %6, i64 %.idx11.1
  %33 = getelementptr i8, ptr %32, i64 %.idx12.1
  %.idx29.1 = shl nuw nsw i64 %26, 8
  %34 = getelementptr i8, ptr %33, i64 %.idx29.1
  %35 = getelementptr i8, ptr %34, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %35, ptr noundef nonnull align 1 dereferenceable(64) %31, i64 64, i1 false)
  %36 = lshr exact i64 %15, 2
  %37 = and i64 %36, 15
  %38 = shl i64 %15, 6
  %.idx11.2 = and i64 %38, 9223372036854710272
  %39 = getelementptr i8, ptr %4, i64 %.idx11.2
  %.idx12.2 = and i64 %38, 61440
  %40 = getelementptr i8, ptr %39, i64 %.idx12.2
  %41 = getelementptr i8, ptr %40, i64 2048
  %.idx14.2 = shl nuw nsw i64 %37, 7
  %42 = getelementptr i8, ptr %41, i64 %.idx14.2
  %43 = getelementptr i8, ptr %6, i64 %.idx11.2
  %44 = getelementptr i8, ptr %43, i64 %.idx12.2
  %.idx29.2 = shl nuw nsw i64 %37, 8
  %45 = getelementptr i8, ptr %44, i64 %.idx29.2
  %46 = getelementptr i8, ptr %45, i64 128
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %46, ptr noundef nonnull align 1 dereferenceable(64) %42, i64 64, i1 false)
  %47 = lshr exact i64 %15, 2
  %48 = and i64 %47, 15
  %49 = shl i64 %15, 6
  %.idx11.3 = and i64 %49, 9223372036854710272
  %50 = getelementptr i8, ptr %4, i64 %.idx11.3
  %.idx12.3 = and i64 %49, 61440
  %51 = getelementptr i8, ptr %50, i64 %.idx12.3
  %.idx14.3 = shl nuw nsw i64 %48, 7
  %52 = getelementptr i8, ptr %51, i64 %.idx14.3
  %53 = getelementptr i8, ptr %52, i64 2112
  %54 = getelementptr i8, ptr %6, i64 %.idx11.3
  %55 = getelementptr i8, ptr %54, i64 %.idx12.3
  %.idx29.3 = shl nuw nsw i64 %48, 8
  %56 = getelementptr i8, ptr %55, i64 %.idx29.3
  %57 = getelementptr i8, ptr %56, i64 192
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %57, ptr noundef nonnull align 1 dereferenceable(64) %53, i64 64, i1 false)
  %58 = add nuw nsw i64 %15, 4
  %exitcond.not.3 = icmp eq i64 %15, %14
  br i1 %exitcond.not.3, label %._crit_edge, label %transpose_copy_fusion_impl.exit

._crit_edge:                                      ; preds = %transpose_copy_fusion_impl.exit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
