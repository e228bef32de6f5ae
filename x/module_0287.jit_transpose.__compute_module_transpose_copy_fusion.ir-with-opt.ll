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
  %10 = phi i64 [ %61, %transpose_copy_fusion_impl.exit ], [ 0, %1 ]
  %11 = lshr exact i64 %10, 2
  %12 = and i64 %11, 127
  %13 = lshr i64 %10, 10
  %14 = lshr i64 %10, 9
  %15 = and i64 %14, 1
  %.idx7 = shl nuw nsw i64 %12, 10
  %16 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = shl nuw nsw i64 %13, 9
  %17 = getelementptr i8, ptr %16, i64 %.idx8
  %.idx9 = shl nuw nsw i64 %15, 8
  %18 = getelementptr i8, ptr %17, i64 %.idx9
  %.idx17 = shl nuw nsw i64 %13, 16
  %19 = getelementptr i8, ptr %6, i64 %.idx17
  %.idx18 = shl nuw nsw i64 %15, 15
  %20 = getelementptr i8, ptr %19, i64 %.idx18
  %.idx19 = shl nuw nsw i64 %12, 8
  %21 = getelementptr i8, ptr %20, i64 %.idx19
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %21, ptr noundef nonnull align 1 dereferenceable(64) %18, i64 64, i1 false)
  %22 = lshr exact i64 %10, 2
  %23 = and i64 %22, 127
  %24 = lshr i64 %10, 10
  %25 = lshr i64 %10, 9
  %26 = and i64 %25, 1
  %.idx7.1 = shl nuw nsw i64 %23, 10
  %27 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = shl nuw nsw i64 %24, 9
  %28 = getelementptr i8, ptr %27, i64 %.idx8.1
  %.idx9.1 = shl nuw nsw i64 %26, 8
  %29 = getelementptr i8, ptr %28, i64 %.idx9.1
  %30 = getelementptr i8, ptr %29, i64 64
  %.idx17.1 = shl nuw nsw i64 %24, 16
  %31 = getelementptr i8, ptr %6, i64 %.idx17.1
  %.idx18.1 = shl nuw nsw i64 %26, 15
  %32 = getelementptr i8, ptr %31, i64 %.idx18.1
  %.idx19.1 = shl nuw nsw i64 %23, 8
  %33 = getelementptr i8, ptr %32, i64 %.idx19.1
  %34 = getelementptr i8, ptr %33, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %34, ptr noundef nonnull align 1 dereferenceable(64) %30, i64 64, i1 false)
  %35 = lshr exact i64 %10, 2
  %36 = and i64 %35, 127
  %37 = lshr i64 %10, 10
  %38 = lshr i64 %10, 9
  %39 = and i64 %38, 1
  %.idx7.2 = shl nuw nsw i64 %36, 10
  %40 = getelementptr i8, ptr %4, i64 %.idx7.2
  %.idx8.2 = shl nuw nsw i64 %37, 9
  %41 = getelementptr i8, ptr %40, i64 %.idx8.2
  %.idx9.2 = shl nuw nsw i64 %39, 8
  %42 = getelementptr i8, ptr %41, i64 %.idx9.2
  %43 = getelementptr i8, ptr %42, i64 128
  %.idx17.2 = shl nuw nsw i64 %37, 16
  %44 = getelementptr i8, ptr %6, i64 %.idx17.2
  %.idx18.2 = shl nuw nsw i64 %39, 15
  %45 = getelementptr i8, ptr %44, i64 %.idx18.2
  %.idx19.2 = shl nuw nsw i64 %36, 8
  %46 = getelementptr i8, ptr %45, i64 %.idx19.2
  %47 = getelementptr i8, ptr %46, i64 128
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %47, ptr noundef nonnull align 1 dereferenceable(64) %43, i64 64, i1 false)
  %48 = lshr exact i64 %10, 2
  %49 = and i64 %48, 127
  %50 = lshr i64 %10, 10
  %51 = lshr i64 %10, 9
  %52 = and i64 %51, 1
  %.idx7.3 = shl nuw nsw i64 %49, 10
  %53 = getelementptr i8, ptr %4, i64 %.idx7.3
  %.idx8.3 = shl nuw nsw i64 %50, 9
  %54 = getelementptr i8, ptr %53, i64 %.idx8.3
  %.idx9.3 = shl nuw nsw i64 %52, 8
  %55 = getelementptr i8, ptr %54, i64 %.idx9.3
  %56 = getelementptr i8, ptr %55, i64 192
  %.idx17.3 = shl nuw nsw i64 %50, 16
  %57 = getelementptr i8, ptr %6, i64 %.idx17.3
  %.idx18.3 = shl nuw nsw i64 %52, 15
  %58 = getelementptr i8, ptr %57, i64 %.idx18.3
  %.idx19.3 = shl nuw nsw i64 %49, 8
  %59 = getelementptr i8, ptr %58, i64 %.idx19.3
  %60 = getelementptr i8, ptr %59, i64 192
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %60, ptr noundef nonnull align 1 dereferenceable(64) %56, i64 64, i1 false)
  %61 = add nuw nsw i64 %10, 4
  %exitcond.not.3 = icmp eq i64 %61, 2048
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
