; ModuleID = '__compute_module___compute_module_wrapped_multiply'
source_filename = "__compute_module___compute_module_wrapped_multiply"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_multiply(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %.not = icmp sgt i64 %11, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %12 = tail call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl i64 %12, 12
  %14 = tail call i64 @llvm.umin.i64(i64 %13, i64 4096)
  %15 = tail call i64 @llvm.umin.i64(i64 %13, i64 8192)
  %16 = or disjoint i64 %14, 4094
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph, %.lr.ph.preheader
  %17 = phi i64 [ %15, %.lr.ph.preheader ], [ %57, %.lr.ph ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %18 = shl i64 %17, 6
  %.idx7 = and i64 %18, 9223372036854743040
  %19 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = and i64 %18, 30720
  %20 = getelementptr i8, ptr %19, i64 %.idx8
  %.idx9 = and i64 %18, 1920
  %21 = getelementptr i8, ptr %20, i64 %.idx9
  %.sroa.0.0.copyload = load <8 x float>, ptr %21, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %22 = alloca [16 x float], align 4
  %23 = getelementptr i8, ptr %6, i64 %.idx7
  %24 = getelementptr i8, ptr %23, i64 %.idx8
  %25 = getelementptr i8, ptr %24, i64 %.idx9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %22, ptr noundef nonnull align 1 dereferenceable(64) %25, i64 64, i1 false)
  %26 = alloca [16 x float], align 64
  %27 = load <8 x float>, ptr %22, align 4
  %28 = fmul <8 x float> %.sroa.0.0.copyload, %27
  store <8 x float> %28, ptr %26, align 64
  %29 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %30 = load <8 x float>, ptr %29, align 4
  %31 = fmul <8 x float> %.sroa.4.0.copyload, %30
  %32 = getelementptr inbounds nuw i8, ptr %26, i64 32
  store <8 x float> %31, ptr %32, align 32
  %33 = getelementptr i8, ptr %8, i64 %.idx7
  %34 = getelementptr i8, ptr %33, i64 %.idx8
  %35 = getelementptr i8, ptr %34, i64 %.idx9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %35, ptr noundef nonnull align 64 dereferenceable(64) %26, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %36 = shl i64 %17, 6
  %.idx7.1 = and i64 %36, 9223372036854743040
  %37 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = and i64 %36, 30720
  %38 = getelementptr i8, ptr %37, i64 %.idx8.1
  %.idx9.1 = and i64 %36, 1920
  %39 = getelementptr i8, ptr %38, i64 %.idx9.1
  %40 = getelementptr i8, ptr %39, i64 64
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %40, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %39, i64 96
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %41 = alloca [16 x float], align 4
  %42 = getelementptr i8, ptr %6, i64 %.idx7.1
  %43 = getelementptr i8, ptr %42, i64 %.idx8.1
  %44 = getelementptr i8, ptr %43, i64 %.idx9.1
  %45 = getelementptr i8, ptr %44, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %41, ptr noundef nonnull align 1 dereferenceable(64) %45, i64 64, i1 false)
  %46 = alloca [16 x float], align 64
  %47 = load <8 x float>, ptr %41, align 4
  %48 = fmul <8 x float> %.sroa.0.0.copyload.1, %47
  store <8 x float> %48, ptr %46, align 64
  %49 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %50 = load <8 x float>, ptr %49, align 4
  %51 = fmul <8 x float> %.sroa.4.0.copyload.1, %50
  %52 = getelementptr inbounds nuw i8, ptr %46, i64 32
  store <8 x float> %51, ptr %52, align 32
  %53 = getelementptr i8, ptr %8, i64 %.idx7.1
  %54 = getelementptr i8, ptr %53, i64 %.idx8.1
  %55 = getelementptr i8, ptr %54, i64 %.idx9.1
  %56 = getelementptr i8, ptr %55, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %56, ptr noundef nonnull align 64 dereferenceable(64) %46, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %57 = add nuw nsw i64 %17, 2
  %exitcond.not.1 = icmp eq i64 %17, %16
  br i1 %exitcond.not.1, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
