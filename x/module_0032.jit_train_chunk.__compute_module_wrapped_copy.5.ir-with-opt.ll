; ModuleID = '__compute_module___compute_module_wrapped_copy.5'
source_filename = "__compute_module___compute_module_wrapped_copy.5"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.5(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = mul nuw nsw i64 %10, 20480
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 40960)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 20480)
  %14 = add nuw nsw i64 %13, 20480
  %15 = icmp samesign ult i64 %12, %14
  br i1 %15, label %wrapped_copy.5_impl.exit, label %._crit_edge

wrapped_copy.5_impl.exit:                         ; preds = %1, %wrapped_copy.5_impl.exit
  %16 = phi i64 [ %60, %wrapped_copy.5_impl.exit ], [ %12, %1 ]
  %17 = urem i64 %16, 40
  %18 = udiv i64 %16, 40
  %19 = and i64 %18, 31
  %20 = udiv i64 %16, 1280
  %.idx14 = shl nuw nsw i64 %20, 11
  %21 = getelementptr i8, ptr %4, i64 %.idx14
  %.idx15 = shl nuw nsw i64 %19, 6
  %22 = getelementptr i8, ptr %21, i64 %.idx15
  %.idx16 = shl nuw nsw i64 %17, 16
  %23 = getelementptr i8, ptr %22, i64 %.idx16
  %.idx17 = mul nuw nsw i64 %20, 81920
  %24 = getelementptr i8, ptr %6, i64 %.idx17
  %.idx18 = mul nuw nsw i64 %19, 2560
  %25 = getelementptr i8, ptr %24, i64 %.idx18
  %.idx19 = shl nuw nsw i64 %17, 6
  %26 = getelementptr i8, ptr %25, i64 %.idx19
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %26, ptr noundef nonnull align 1 dereferenceable(64) %23, i64 64, i1 false)
  %27 = or disjoint i64 %16, 1
  %28 = urem i64 %27, 40
  %29 = udiv i64 %16, 40
  %30 = and i64 %29, 31
  %31 = udiv i64 %16, 1280
  %.idx14.1 = shl nuw nsw i64 %31, 11
  %32 = getelementptr i8, ptr %4, i64 %.idx14.1
  %.idx15.1 = shl nuw nsw i64 %30, 6
  %33 = getelementptr i8, ptr %32, i64 %.idx15.1
  %.idx16.1 = shl nuw nsw i64 %28, 16
  %34 = getelementptr i8, ptr %33, i64 %.idx16.1
  %.idx17.1 = mul nuw nsw i64 %31, 81920
  %35 = getelementptr i8, ptr %6, i64 %.idx17.1
  %.idx18.1 = mul nuw nsw i64 %30, 2560
  %36 = getelementptr i8, ptr %35, i64 %.idx18.1
  %.idx19.1 = shl nuw nsw i64 %28, 6
  %37 = getelementptr i8, ptr %36, i64 %.idx19.1
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %37, ptr noundef nonnull align 1 dereferenceable(64) %34, i64 64, i1 false)
  %38 = or disjoint i64 %16, 2
  %39 = urem i64 %38, 40
  %40 = udiv i64 %16, 40
  %41 = and i64 %40, 31
  %42 = udiv i64 %16, 1280
  %.idx14.2 = shl nuw nsw i64 %42, 11
  %43 = getelementptr i8, ptr %4, i64 %.idx14.2
  %.idx15.2 = shl nuw nsw i64 %41, 6
  %44 = getelementptr i8, ptr %43, i64 %.idx15.2
  %.idx16.2 = shl nuw nsw i64 %39, 16
  %45 = getelementptr i8, ptr %44, i64 %.idx16.2
  %.idx17.2 = mul nuw nsw i64 %42, 81920
  %46 = getelementptr i8, ptr %6, i64 %.idx17.2
  %.idx18.2 = mul nuw nsw i64 %41, 2560
  %47 = getelementptr i8, ptr %46, i64 %.idx18.2
  %.idx19.2 = shl nuw nsw i64 %39, 6
  %48 = getelementptr i8, ptr %47, i64 %.idx19.2
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %48, ptr noundef nonnull align 1 dereferenceable(64) %45, i64 64, i1 false)
  %49 = or disjoint i64 %16, 3
  %50 = urem i64 %49, 40
  %51 = udiv i64 %16, 40
  %52 = and i64 %51, 31
  %53 = udiv i64 %16, 1280
  %.idx14.3 = shl nuw nsw i64 %53, 11
  %54 = getelementptr i8, ptr %4, i64 %.idx14.3
  %.idx15.3 = shl nuw nsw i64 %52, 6
  %55 = getelementptr i8, ptr %54, i64 %.idx15.3
  %.idx16.3 = shl nuw nsw i64 %50, 16
  %56 = getelementptr i8, ptr %55, i64 %.idx16.3
  %.idx17.3 = mul nuw nsw i64 %53, 81920
  %57 = getelementptr i8, ptr %6, i64 %.idx17.3
  %.idx18.3 = mul nuw nsw i64 %52, 2560
  %58 = getelementptr i8, ptr %57, i64 %.idx18.3
  %.idx19.3 = shl nuw nsw i64 %50, 6
  %59 = getelementptr i8, ptr %58, i64 %.idx19.3
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %59, ptr noundef nonnull align 1 dereferenceable(64) %56, i64 64, i1 false)
  %60 = add nuw nsw i64 %16, 4
  %exitcond.not.3 = icmp eq i64 %60, %14
  br i1 %exitcond.not.3, label %._crit_edge, label %wrapped_copy.5_impl.exit

._crit_edge:                                      ; preds = %wrapped_copy.5_impl.exit, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
