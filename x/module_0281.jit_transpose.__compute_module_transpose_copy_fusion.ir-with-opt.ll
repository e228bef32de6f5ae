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
  %11 = shl i64 %10, 11
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 2048)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 4096)
  %14 = or disjoint i64 %12, 2044
  br label %transpose_copy_fusion_impl.exit

transpose_copy_fusion_impl.exit:                  ; preds = %transpose_copy_fusion_impl.exit, %transpose_copy_fusion_impl.exit.preheader
  %15 = phi i64 [ %13, %transpose_copy_fusion_impl.exit.preheader ], [ %70, %transpose_copy_fusion_impl.exit ]
  %16 = lshr exact i64 %15, 2
  %17 = and i64 %16, 15
  %18 = lshr i64 %15, 6
  %19 = and i64 %18, 7
  %20 = and i64 %15, 3584
  %.idx6 = shl nuw nsw i64 %17, 14
  %21 = getelementptr i8, ptr %4, i64 %.idx6
  %22 = getelementptr [4 x i8], ptr %21, i64 %20
  %.idx7 = shl nuw nsw i64 %19, 8
  %23 = getelementptr i8, ptr %22, i64 %.idx7
  %24 = shl nuw nsw i64 %15, 6
  %.idx15 = and i64 %24, 9223372036854743040
  %25 = getelementptr i8, ptr %6, i64 %.idx15
  %.idx16 = shl nuw nsw i64 %19, 12
  %26 = getelementptr i8, ptr %25, i64 %.idx16
  %.idx17 = shl nuw nsw i64 %17, 8
  %27 = getelementptr i8, ptr %26, i64 %.idx17
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %27, ptr noundef nonnull align 1 dereferenceable(64) %23, i64 64, i1 false)
  %28 = lshr exact i64 %15, 2
  %29 = and i64 %28, 15
  %30 = lshr i64 %15, 6
  %31 = and i64 %30, 7
  %32 = and i64 %15, 3584
  %.idx6.1 = shl nuw nsw i64 %29, 14
  %33 = getelementptr i8, ptr %4, i64 %.idx6.1
  %34 = getelementptr [4 x i8], ptr %33, i64 %32
  %.idx7.1 = shl nuw nsw i64 %31, 8
  %35 = getelementptr i8, ptr %34, i64 %.idx7.1
  %36 = getelementptr i8, ptr %35, i64 64
  %37 = shl i64 %15, 6
  %.idx15.1 = and i64 %37, 9223372036854743040
  %38 = getelementptr i8, ptr %6, i64 %.idx15.1
  %.idx16.1 = shl nuw nsw i64 %31, 12
  %39 = getelementptr i8, ptr %38, i64 %.idx16.1
  %.idx17.1 = shl nuw nsw i64 %29, 8
  %40 = getelementptr i8, ptr %39, i64 %.idx17.1
  %41 = getelementptr i8, ptr %40, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %41, ptr noundef nonnull align 1 dereferenceable(64) %36, i64 64, i1 false)
  %42 = lshr exact i64 %15, 2
  %43 = and i64 %42, 15
  %44 = lshr i64 %15, 6
  %45 = and i64 %44, 7
  %46 = and i64 %15, 3584
  %.idx6.2 = shl nuw nsw i64 %43, 14
  %47 = getelementptr i8, ptr %4, i64 %.idx6.2
  %48 = getelementptr [4 x i8], ptr %47, i64 %46
  %.idx7.2 = shl nuw nsw i64 %45, 8
  %49 = getelementptr i8, ptr %48, i64 %.idx7.2
  %50 = getelementptr i8, ptr %49, i64 128
  %51 = shl i64 %15, 6
  %.idx15.2 = and i64 %51, 9223372036854743040
  %52 = getelementptr i8, ptr %6, i64 %.idx15.2
  %.idx16.2 = shl nuw nsw i64 %45, 12
  %53 = getelementptr i8, ptr %52, i64 %.idx16.2
  %.idx17.2 = shl nuw nsw i64 %43, 8
  %54 = getelementptr i8, ptr %53, i64 %.idx17.2
  %55 = getelementptr i8, ptr %54, i64 128
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %55, ptr noundef nonnull align 1 dereferenceable(64) %50, i64 64, i1 false)
  %56 = lshr exact i64 %15, 2
  %57 = and i64 %56, 15
  %58 = lshr i64 %15, 6
  %59 = and i64 %58, 7
  %60 = and i64 %15, 3584
  %.idx6.3 = shl nuw nsw i64 %57, 14
  %61 = getelementptr i8, ptr %4, i64 %.idx6.3
  %62 = getelementptr [4 x i8], ptr %61, i64 %60
  %.idx7.3 = shl nuw nsw i64 %59, 8
  %63 = getelementptr i8, ptr %62, i64 %.idx7.3
  %64 = getelementptr i8, ptr %63, i64 192
  %65 = shl nuw nsw i64 %15, 6
  %.idx15.3 = and i64 %65, 9223372036854743040
  %66 = getelementptr i8, ptr %6, i64 %.idx15.3
  %.idx16.3 = shl nuw nsw i64 %59, 12
  %67 = getelementptr i8, ptr %66, i64 %.idx16.3
  %.idx17.3 = shl nuw nsw i64 %57, 8
  %68 = getelementptr i8, ptr %67, i64 %.idx17.3
  %69 = getelementptr i8, ptr %68, i64 192
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %69, ptr noundef nonnull align 1 dereferenceable(64) %64, i64 64, i1 false)
  %70 = add nuw nsw i64 %15, 4
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
