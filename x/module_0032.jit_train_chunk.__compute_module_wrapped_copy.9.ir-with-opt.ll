; ModuleID = '__compute_module___compute_module_wrapped_copy.9'
source_filename = "__compute_module___compute_module_wrapped_copy.9"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.9(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = mul nuw nsw i64 %10, 10240
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 20480)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 10240)
  %14 = add nuw nsw i64 %13, 10240
  %15 = icmp samesign ult i64 %12, %14
  br i1 %15, label %wrapped_copy.9_impl.exit, label %._crit_edge

wrapped_copy.9_impl.exit:                         ; preds = %1, %wrapped_copy.9_impl.exit
  %16 = phi i64 [ %67, %wrapped_copy.9_impl.exit ], [ %12, %1 ]
  %17 = lshr exact i64 %16, 1
  %18 = urem i64 %17, 40
  %19 = udiv i64 %16, 80
  %20 = and i64 %19, 15
  %21 = udiv i64 %16, 1280
  %.idx14 = shl nuw nsw i64 %21, 11
  %22 = getelementptr i8, ptr %4, i64 %.idx14
  %.idx15 = shl nuw nsw i64 %20, 7
  %23 = getelementptr i8, ptr %22, i64 %.idx15
  %.idx16 = shl nuw nsw i64 %18, 15
  %24 = getelementptr i8, ptr %23, i64 %.idx16
  %.idx17 = mul nuw nsw i64 %21, 81920
  %25 = getelementptr i8, ptr %6, i64 %.idx17
  %.idx18 = mul nuw nsw i64 %20, 5120
  %26 = getelementptr i8, ptr %25, i64 %.idx18
  %.idx19 = shl nuw nsw i64 %18, 7
  %27 = getelementptr i8, ptr %26, i64 %.idx19
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %27, ptr noundef nonnull align 1 dereferenceable(64) %24, i64 64, i1 false)
  %28 = lshr exact i64 %16, 1
  %29 = urem i64 %28, 40
  %30 = udiv i64 %16, 80
  %31 = and i64 %30, 15
  %32 = udiv i64 %16, 1280
  %.idx14.1 = shl nuw nsw i64 %32, 11
  %33 = getelementptr i8, ptr %4, i64 %.idx14.1
  %.idx15.1 = shl nuw nsw i64 %31, 7
  %34 = getelementptr i8, ptr %33, i64 %.idx15.1
  %.idx16.1 = shl nuw nsw i64 %29, 15
  %35 = getelementptr i8, ptr %34, i64 %.idx16.1
  %36 = getelementptr i8, ptr %35, i64 64
  %.idx17.1 = mul nuw nsw i64 %32, 81920
  %37 = getelementptr i8, ptr %6, i64 %.idx17.1
  %.idx18.1 = mul nuw nsw i64 %31, 5120
  %38 = getelementptr i8, ptr %37, i64 %.idx18.1
  %.idx19.1 = shl nuw nsw i64 %29, 7
  %39 = getelementptr i8, ptr %38, i64 %.idx19.1
  %40 = getelementptr i8, ptr %39, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %40, ptr noundef nonnull align 1 dereferenceable(64) %36, i64 64, i1 false)
  %41 = lshr exact i64 %16, 1
  %42 = or disjoint i64 %41, 1
  %43 = urem i64 %42, 40
  %44 = udiv i64 %16, 80
  %45 = and i64 %44, 15
  %46 = udiv i64 %16, 1280
  %.idx14.2 = shl nuw nsw i64 %46, 11
  %47 = getelementptr i8, ptr %4, i64 %.idx14.2
  %.idx15.2 = shl nuw nsw i64 %45, 7
  %48 = getelementptr i8, ptr %47, i64 %.idx15.2
  %.idx16.2 = shl nuw nsw i64 %43, 15
  %49 = getelementptr i8, ptr %48, i64 %.idx16.2
  %.idx17.2 = mul nuw nsw i64 %46, 81920
  %50 = getelementptr i8, ptr %6, i64 %.idx17.2
  %.idx18.2 = mul nuw nsw i64 %45, 5120
  %51 = getelementptr i8, ptr %50, i64 %.idx18.2
  %.idx19.2 = shl nuw nsw i64 %43, 7
  %52 = getelementptr i8, ptr %51, i64 %.idx19.2
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %52, ptr noundef nonnull align 1 dereferenceable(64) %49, i64 64, i1 false)
  %53 = lshr exact i64 %16, 1
  %54 = or disjoint i64 %53, 1
  %55 = urem i64 %54, 40
  %56 = udiv i64 %16, 80
  %57 = and i64 %56, 15
  %58 = udiv i64 %16, 1280
  %.idx14.3 = shl nuw nsw i64 %58, 11
  %59 = getelementptr i8, ptr %4, i64 %.idx14.3
  %.idx15.3 = shl nuw nsw i64 %57, 7
  %60 = getelementptr i8, ptr %59, i64 %.idx15.3
  %.idx16.3 = shl nuw nsw i64 %55, 15
  %61 = getelementptr i8, ptr %60, i64 %.idx16.3
  %62 = getelementptr i8, ptr %61, i64 64
  %.idx17.3 = mul nuw nsw i64 %58, 81920
  %63 = getelementptr i8, ptr %6, i64 %.idx17.3
  %.idx18.3 = mul nuw nsw i64 %57, 5120
  %64 = getelementptr i8, ptr %63, i64 %.idx18.3
  %.idx19.3 = shl nuw nsw i64 %55, 7
  %65 = getelementptr i8, ptr %64, i64 %.idx19.3
  %66 = getelementptr i8, ptr %65, i64 64
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %66, ptr noundef nonnull align 1 dereferenceable(64) %62, i64 64, i1 false)
  %67 = add nuw nsw i64 %16, 4
  %exitcond.not.3 = icmp eq i64 %67, %14
  br i1 %exitcond.not.3, label %._crit_edge, label %wrapped_copy.9_impl.exit

._crit_edge:                                      ; preds = %wrapped_copy.9_impl.exit, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 23}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
