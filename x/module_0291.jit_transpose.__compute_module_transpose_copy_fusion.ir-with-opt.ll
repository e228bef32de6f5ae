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
  %11 = shl i64 %10, 12
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 4096)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 8192)
  %14 = or disjoint i64 %12, 4092
  br label %transpose_copy_fusion_impl.exit

transpose_copy_fusion_impl.exit:                  ; preds = %transpose_copy_fusion_impl.exit, %transpose_copy_fusion_impl.exit.preheader
  %15 = phi i64 [ %13, %transpose_copy_fusion_impl.exit.preheader ], [ %74, %transpose_copy_fusion_impl.exit ]
  %16 = lshr exact i64 %15, 2
  %17 = and i64 %16, 7
  %18 = lshr i64 %15, 5
  %19 = and i64 %18, 1
  %20 = shl i64 %15, 6
  %.idx11 = and i64 %20, 9223372036854743040
  %21 = getelementptr i8, ptr %4, i64 %.idx11
  %.idx12 = and i64 %20, 28672
  %22 = getelementptr i8, ptr %21, i64 %.idx12
  %.idx13 = shl nuw nsw i64 %17, 9
  %23 = getelementptr i8, ptr %22, i64 %.idx13
  %.idx14 = shl nuw nsw i64 %19, 8
  %24 = getelementptr i8, ptr %23, i64 %.idx14
  %25 = getelementptr i8, ptr %6, i64 %.idx11
  %26 = getelementptr i8, ptr %25, i64 %.idx12
  %.idx29 = shl nuw nsw i64 %19, 11
  %27 = getelementptr i8, ptr %26, i64 %.idx29
  %.idx30 = shl nuw nsw i64 %17, 8
  %28 = getelementptr i8, ptr %27, i64 %.idx30
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %28, ptr noundef nonnull align 1 dereferenceable(64) %24, i64 64, i1 false)
  %29 = lshr exact i64 %15, 2
  %30 = and i64 %29, 7
  %31 = lshr i64 %15, 5
  %32 = and i64 %31, 1
  %33 = shl i64 %15, 6
  %.idx11.1 = and i64 %33, 9223372036854743040
  %34 = getelementptr i8, ptr %4, i64 %.idx11.1
  %.idx12.1 = and i64 %33, 28672
  %35 = getelementptr i8, ptr %34, i64 %.idx12.1
  %.idx13.1 = shl nuw nsw i64 %30, 9
  %36 = getelementptr i8, ptr %35, i64 %.idx13.1
  %.idx14.1 = shl nuw nsw i64 %32, 8
  %37 = getelementptr i8, ptr %36, i64 %.idx14.1
  %38 = getelementptr i8, ptr %37, i64 64
  %39 = getelementptr i8, ptr %6, i64 %.idx11.1
  %40 = getelementptr i8, ptr %39, i64 %.idx12.1
  %.idx29.1 = shl nuw nsw i64 %32, 11
  %41 = getelementptr i8, ptr %40, i64 %.idx29.1
  %.idx30.1 = shl nuw nsw i64 %30, 8
  %42 = getelementptr i8, ptr %41, i64 %.idx30.1
  %43 = getelementptr i8, ptr %42, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %43, ptr noundef nonnull align 1 dereferenceable(64) %38, i64 64, i1 false)
  %44 = lshr exact i64 %15, 2
  %45 = and i64 %44, 7
  %46 = lshr i64 %15, 5
  %47 = and i64 %46, 1
  %48 = shl i64 %15, 6
  %.idx11.2 = and i64 %48, 9223372036854743040
  %49 = getelementptr i8, ptr %4, i64 %.idx11.2
  %.idx12.2 = and i64 %48, 28672
  %50 = getelementptr i8, ptr %49, i64 %.idx12.2
  %.idx13.2 = shl nuw nsw i64 %45, 9
  %51 = getelementptr i8, ptr %50, i64 %.idx13.2
  %.idx14.2 = shl nuw nsw i64 %47, 8
  %52 = getelementptr i8, ptr %51, i64 %.idx14.2
  %53 = getelementptr i8, ptr %52, i64 128
  %54 = getelementptr i8, ptr %6, i64 %.idx11.2
  %55 = getelementptr i8, ptr %54, i64 %.idx12.2
  %.idx29.2 = shl nuw nsw i64 %47, 11
  %56 = getelementptr i8, ptr %55, i64 %.idx29.2
  %.idx30.2 = shl nuw nsw i64 %45, 8
  %57 = getelementptr i8, ptr %56, i64 %.idx30.2
  %58 = getelementptr i8, ptr %57, i64 128
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %58, ptr noundef nonnull align 1 dereferenceable(64) %53, i64 64, i1 false)
  %59 = lshr exact i64 %15, 2
  %60 = and i64 %59, 7
  %61 = lshr i64 %15, 5
  %62 = and i64 %61, 1
  %63 = shl i64 %15, 6
  %.idx11.3 = and i64 %63, 9223372036854743040
  %64 = getelementptr i8, ptr %4, i64 %.idx11.3
  %.idx12.3 = and i64 %63, 28672
  %65 = getelementptr i8, ptr %64, i64 %.idx12.3
  %.idx13.3 = shl nuw nsw i64 %60, 9
  %66 = getelementptr i8, ptr %65, i64 %.idx13.3
  %.idx14.3 = shl nuw nsw i64 %62, 8
  %67 = getelementptr i8, ptr %66, i64 %.idx14.3
  %68 = getelementptr i8, ptr %67, i64 192
  %69 = getelementptr i8, ptr %6, i64 %.idx11.3
  %70 = getelementptr i8, ptr %69, i64 %.idx12.3
  %.idx29.3 = shl nuw nsw i64 %62, 11
  %71 = getelementptr i8, ptr %70, i64 %.idx29.3
  %.idx30.3 = shl nuw nsw i64 %60, 8
  %72 = getelementptr i8, ptr %71, i64 %.idx30.3
  %73 = getelementptr i8, ptr %72, i64 192
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %73, ptr noundef nonnull align 1 dereferenceable(64) %68, i64 64, i1 false)
  %74 = add nuw nsw i64 %15, 4
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
