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
  %10 = phi i64 [ %77, %transpose_copy_fusion_impl.exit ], [ 0, %1 ]
  %11 = lshr i64 %10, 6
  %12 = and i64 %11, 1
  %13 = lshr i64 %10, 7
  %14 = and i64 %13, 1
  %15 = shl nuw nsw i64 %10, 6
  %.idx11 = and i64 %15, 16384
  %16 = getelementptr i8, ptr %4, i64 %.idx11
  %.idx12 = shl nuw nsw i64 %12, 13
  %17 = getelementptr i8, ptr %16, i64 %.idx12
  %.idx13 = shl nuw nsw i64 %14, 12
  %18 = getelementptr i8, ptr %17, i64 %.idx13
  %.idx14 = and i64 %15, 2048
  %19 = getelementptr i8, ptr %18, i64 %.idx14
  %.idx15 = and i64 %15, 1792
  %20 = getelementptr i8, ptr %19, i64 %.idx15
  %21 = getelementptr i8, ptr %6, i64 %.idx11
  %.idx28 = shl nuw nsw i64 %14, 13
  %22 = getelementptr i8, ptr %21, i64 %.idx28
  %.idx29 = shl nuw nsw i64 %12, 12
  %23 = getelementptr i8, ptr %22, i64 %.idx29
  %24 = getelementptr i8, ptr %23, i64 %.idx14
  %25 = getelementptr i8, ptr %24, i64 %.idx15
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %25, ptr noundef nonnull align 1 dereferenceable(64) %20, i64 64, i1 false)
  %26 = lshr i64 %10, 6
  %27 = and i64 %26, 1
  %28 = lshr i64 %10, 7
  %29 = and i64 %28, 1
  %30 = shl i64 %10, 6
  %.idx11.1 = and i64 %30, 16384
  %31 = getelementptr i8, ptr %4, i64 %.idx11.1
  %.idx12.1 = shl nuw nsw i64 %27, 13
  %32 = getelementptr i8, ptr %31, i64 %.idx12.1
  %.idx13.1 = shl nuw nsw i64 %29, 12
  %33 = getelementptr i8, ptr %32, i64 %.idx13.1
  %.idx14.1 = and i64 %30, 2048
  %34 = getelementptr i8, ptr %33, i64 %.idx14.1
  %.idx15.1 = and i64 %30, 1792
  %35 = getelementptr i8, ptr %34, i64 %.idx15.1
  %36 = getelementptr i8, ptr %35, i64 64
  %37 = getelementptr i8, ptr %6, i64 %.idx11.1
  %.idx28.1 = shl nuw nsw i64 %29, 13
  %38 = getelementptr i8, ptr %37, i64 %.idx28.1
  %.idx29.1 = shl nuw nsw i64 %27, 12
  %39 = getelementptr i8, ptr %38, i64 %.idx29.1
  %40 = getelementptr i8, ptr %39, i64 %.idx14.1
  %41 = getelementptr i8, ptr %40, i64 %.idx15.1
  %42 = getelementptr i8, ptr %41, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %42, ptr noundef nonnull align 1 dereferenceable(64) %36, i64 64, i1 false)
  %43 = lshr i64 %10, 6
  %44 = and i64 %43, 1
  %45 = lshr i64 %10, 7
  %46 = and i64 %45, 1
  %47 = shl i64 %10, 6
  %.idx11.2 = and i64 %47, 16384
  %48 = getelementptr i8, ptr %4, i64 %.idx11.2
  %.idx12.2 = shl nuw nsw i64 %44, 13
  %49 = getelementptr i8, ptr %48, i64 %.idx12.2
  %.idx13.2 = shl nuw nsw i64 %46, 12
  %50 = getelementptr i8, ptr %49, i64 %.idx13.2
  %.idx14.2 = and i64 %47, 2048
  %51 = getelementptr i8, ptr %50, i64 %.idx14.2
  %52 = and i64 %47, 1792
  %.idx15.2 = or disjoint i64 %52, 128
  %53 = getelementptr i8, ptr %51, i64 %.idx15.2
  %54 = getelementptr i8, ptr %6, i64 %.idx11.2
  %.idx28.2 = shl nuw nsw i64 %46, 13
  %55 = getelementptr i8, ptr %54, i64 %.idx28.2
  %.idx29.2 = shl nuw nsw i64 %44, 12
  %56 = getelementptr i8, ptr %55, i64 %.idx29.2
  %57 = getelementptr i8, ptr %56, i64 %.idx14.2
  %58 = getelementptr i8, ptr %57, i64 %.idx15.2
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %58, ptr noundef nonnull align 1 dereferenceable(64) %53, i64 64, i1 false)
  %59 = lshr i64 %10, 6
  %60 = and i64 %59, 1
  %61 = lshr i64 %10, 7
  %62 = and i64 %61, 1
  %63 = shl i64 %10, 6
  %.idx11.3 = and i64 %63, 16384
  %64 = getelementptr i8, ptr %4, i64 %.idx11.3
  %.idx12.3 = shl nuw nsw i64 %60, 13
  %65 = getelementptr i8, ptr %64, i64 %.idx12.3
  %.idx13.3 = shl nuw nsw i64 %62, 12
  %66 = getelementptr i8, ptr %65, i64 %.idx13.3
  %.idx14.3 = and i64 %63, 2048
  %67 = getelementptr i8, ptr %66, i64 %.idx14.3
  %68 = and i64 %63, 1792
  %.idx15.3 = or disjoint i64 %68, 128
  %69 = getelementptr i8, ptr %67, i64 %.idx15.3
  %70 = getelementptr i8, ptr %69, i64 64
  %71 = getelementptr i8, ptr %6, i64 %.idx11.3
  %.idx28.3 = shl nuw nsw i64 %62, 13
  %72 = getelementptr i8, ptr %71, i64 %.idx28.3
  %.idx29.3 = shl nuw nsw i64 %60, 12
  %73 = getelementptr i8, ptr %72, i64 %.idx29.3
  %74 = getelementptr i8, ptr %73, i64 %.idx14.3
  %75 = getelementptr i8, ptr %74, i64 %.idx15.3
  %76 = getelementptr i8, ptr %75, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %76, ptr noundef nonnull align 1 dereferenceable(64) %70, i64 64, i1 false)
  %77 = add nuw nsw i64 %10, 4
  %exitcond.not.3 = icmp eq i64 %77, 512
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
