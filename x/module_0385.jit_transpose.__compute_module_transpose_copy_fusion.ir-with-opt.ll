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
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %transpose_copy_fusion_impl.exit, label %._crit_edge

transpose_copy_fusion_impl.exit:                  ; preds = %1, %transpose_copy_fusion_impl.exit
  %10 = phi i64 [ %60, %transpose_copy_fusion_impl.exit ], [ 0, %1 ]
  %11 = lshr exact i64 %10, 1
  %12 = and i64 %11, 62
  %13 = lshr i64 %10, 7
  %14 = and i64 %13, 1
  %.idx7 = shl nuw nsw i64 %12, 9
  %15 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = and i64 %10, 256
  %16 = getelementptr i8, ptr %15, i64 %.idx8
  %.idx9 = shl nuw nsw i64 %14, 7
  %17 = getelementptr i8, ptr %16, i64 %.idx9
  %18 = shl nuw nsw i64 %10, 6
  %.idx17 = and i64 %18, 16384
  %19 = getelementptr i8, ptr %6, i64 %.idx17
  %.idx18 = shl nuw nsw i64 %14, 13
  %20 = getelementptr i8, ptr %19, i64 %.idx18
  %.idx19 = shl nuw nsw i64 %12, 7
  %21 = getelementptr i8, ptr %20, i64 %.idx19
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %21, ptr noundef nonnull align 1 dereferenceable(64) %17, i64 64, i1 false)
  %22 = lshr exact i64 %10, 1
  %23 = and i64 %22, 62
  %24 = lshr i64 %10, 7
  %25 = and i64 %24, 1
  %.idx7.1 = shl nuw nsw i64 %23, 9
  %26 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = and i64 %10, 256
  %27 = getelementptr i8, ptr %26, i64 %.idx8.1
  %.idx9.1 = shl nuw nsw i64 %25, 7
  %28 = getelementptr i8, ptr %27, i64 %.idx9.1
  %29 = getelementptr i8, ptr %28, i64 64
  %30 = shl i64 %10, 6
  %.idx17.1 = and i64 %30, 16384
  %31 = getelementptr i8, ptr %6, i64 %.idx17.1
  %.idx18.1 = shl nuw nsw i64 %25, 13
  %32 = getelementptr i8, ptr %31, i64 %.idx18.1
  %.idx19.1 = shl nuw nsw i64 %23, 7
  %33 = getelementptr i8, ptr %32, i64 %.idx19.1
  %34 = getelementptr i8, ptr %33, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %34, ptr noundef nonnull align 1 dereferenceable(64) %29, i64 64, i1 false)
  %35 = or disjoint i64 %10, 2
  %36 = lshr exact i64 %35, 1
  %37 = and i64 %36, 63
  %38 = lshr i64 %10, 7
  %39 = and i64 %38, 1
  %.idx7.2 = shl nuw nsw i64 %37, 9
  %40 = getelementptr i8, ptr %4, i64 %.idx7.2
  %.idx8.2 = and i64 %10, 256
  %41 = getelementptr i8, ptr %40, i64 %.idx8.2
  %.idx9.2 = shl nuw nsw i64 %39, 7
  %42 = getelementptr i8, ptr %41, i64 %.idx9.2
  %43 = shl nuw nsw i64 %10, 6
  %.idx17.2 = and i64 %43, 16384
  %44 = getelementptr i8, ptr %6, i64 %.idx17.2
  %.idx18.2 = shl nuw nsw i64 %39, 13
  %45 = getelementptr i8, ptr %44, i64 %.idx18.2
  %.idx19.2 = shl nuw nsw i64 %37, 7
  %46 = getelementptr i8, ptr %45, i64 %.idx19.2
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %46, ptr noundef nonnull align 1 dereferenceable(64) %42, i64 64, i1 false)
  %47 = lshr exact i64 %35, 1
  %48 = and i64 %47, 63
  %49 = lshr i64 %10, 7
  %50 = and i64 %49, 1
  %.idx7.3 = shl nuw nsw i64 %48, 9
  %51 = getelementptr i8, ptr %4, i64 %.idx7.3
  %.idx8.3 = and i64 %10, 256
  %52 = getelementptr i8, ptr %51, i64 %.idx8.3
  %.idx9.3 = shl nuw nsw i64 %50, 7
  %53 = getelementptr i8, ptr %52, i64 %.idx9.3
  %54 = getelementptr i8, ptr %53, i64 64
  %55 = shl i64 %10, 6
  %.idx17.3 = and i64 %55, 16384
  %56 = getelementptr i8, ptr %6, i64 %.idx17.3
  %.idx18.3 = shl nuw nsw i64 %50, 13
  %57 = getelementptr i8, ptr %56, i64 %.idx18.3
  %.idx19.3 = shl nuw nsw i64 %48, 7
  %58 = getelementptr i8, ptr %57, i64 %.idx19.3
  %59 = getelementptr i8, ptr %58, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %59, ptr noundef nonnull align 1 dereferenceable(64) %54, i64 64, i1 false)
  %60 = add nuw nsw i64 %10, 4
  %exitcond.not.3 = icmp eq i64 %60, 512
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
