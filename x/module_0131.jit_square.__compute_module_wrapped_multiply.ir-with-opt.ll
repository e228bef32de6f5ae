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
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not = icmp sgt i64 %9, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = shl i64 %10, 11
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 2048)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 4096)
  %14 = or disjoint i64 %12, 2044
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph, %.lr.ph.preheader
  %15 = phi i64 [ %13, %.lr.ph.preheader ], [ %66, %.lr.ph ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %16 = shl i64 %15, 6
  %.idx7 = and i64 %16, 9223372036854759424
  %17 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = and i64 %16, 14336
  %18 = getelementptr i8, ptr %17, i64 %.idx8
  %.idx9 = and i64 %16, 1792
  %19 = getelementptr i8, ptr %18, i64 %.idx9
  %.sroa.0.0.copyload = load <8 x float>, ptr %19, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %19, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %20 = alloca [16 x float], align 64
  %21 = fmul <8 x float> %.sroa.0.0.copyload, %.sroa.0.0.copyload
  store <8 x float> %21, ptr %20, align 64
  %22 = fmul <8 x float> %.sroa.4.0.copyload, %.sroa.4.0.copyload
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 32
  store <8 x float> %22, ptr %23, align 32
  %24 = getelementptr i8, ptr %6, i64 %.idx7
  %25 = getelementptr i8, ptr %24, i64 %.idx8
  %26 = getelementptr i8, ptr %25, i64 %.idx9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %26, ptr noundef nonnull align 64 dereferenceable(64) %20, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %27 = shl i64 %15, 6
  %.idx7.1 = and i64 %27, 9223372036854759424
  %28 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = and i64 %27, 14336
  %29 = getelementptr i8, ptr %28, i64 %.idx8.1
  %.idx9.1 = and i64 %27, 1792
  %30 = getelementptr i8, ptr %29, i64 %.idx9.1
  %31 = getelementptr i8, ptr %30, i64 64
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %31, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %30, i64 96
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %32 = alloca [16 x float], align 64
  %33 = fmul <8 x float> %.sroa.0.0.copyload.1, %.sroa.0.0.copyload.1
  store <8 x float> %33, ptr %32, align 64
  %34 = fmul <8 x float> %.sroa.4.0.copyload.1, %.sroa.4.0.copyload.1
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 32
  store <8 x float> %34, ptr %35, align 32
  %36 = getelementptr i8, ptr %6, i64 %.idx7.1
  %37 = getelementptr i8, ptr %36, i64 %.idx8.1
  %38 = getelementptr i8, ptr %37, i64 %.idx9.1
  %39 = getelementptr i8, ptr %38, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %39, ptr noundef nonnull align 64 dereferenceable(64) %32, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %40 = shl i64 %15, 6
  %.idx7.2 = and i64 %40, 9223372036854759424
  %41 = getelementptr i8, ptr %4, i64 %.idx7.2
  %.idx8.2 = and i64 %40, 14336
  %42 = getelementptr i8, ptr %41, i64 %.idx8.2
  %.idx9.2 = and i64 %40, 1792
  %43 = getelementptr i8, ptr %42, i64 %.idx9.2
  %44 = getelementptr i8, ptr %43, i64 128
  %.sroa.0.0.copyload.2 = load <8 x float>, ptr %44, align 1
  %.sroa.4.0..sroa_idx.2 = getelementptr i8, ptr %43, i64 160
  %.sroa.4.0.copyload.2 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.2, align 1
  %45 = alloca [16 x float], align 64
  %46 = fmul <8 x float> %.sroa.0.0.copyload.2, %.sroa.0.0.copyload.2
  store <8 x float> %46, ptr %45, align 64
  %47 = fmul <8 x float> %.sroa.4.0.copyload.2, %.sroa.4.0.copyload.2
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 32
  store <8 x float> %47, ptr %48, align 32
  %49 = getelementptr i8, ptr %6, i64 %.idx7.2
  %50 = getelementptr i8, ptr %49, i64 %.idx8.2
  %51 = getelementptr i8, ptr %50, i64 %.idx9.2
  %52 = getelementptr i8, ptr %51, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %52, ptr noundef nonnull align 64 dereferenceable(64) %45, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %53 = shl i64 %15, 6
  %.idx7.3 = and i64 %53, 9223372036854759424
  %54 = getelementptr i8, ptr %4, i64 %.idx7.3
  %.idx8.3 = and i64 %53, 14336
  %55 = getelementptr i8, ptr %54, i64 %.idx8.3
  %.idx9.3 = and i64 %53, 1792
  %56 = getelementptr i8, ptr %55, i64 %.idx9.3
  %57 = getelementptr i8, ptr %56, i64 192
  %.sroa.0.0.copyload.3 = load <8 x float>, ptr %57, align 1
  %.sroa.4.0..sroa_idx.3 = getelementptr i8, ptr %56, i64 224
  %.sroa.4.0.copyload.3 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.3, align 1
  %58 = alloca [16 x float], align 64
  %59 = fmul <8 x float> %.sroa.0.0.copyload.3, %.sroa.0.0.copyload.3
  store <8 x float> %59, ptr %58, align 64
  %60 = fmul <8 x float> %.sroa.4.0.copyload.3, %.sroa.4.0.copyload.3
  %61 = getelementptr inbounds nuw i8, ptr %58, i64 32
  store <8 x float> %60, ptr %61, align 32
  %62 = getelementptr i8, ptr %6, i64 %.idx7.3
  %63 = getelementptr i8, ptr %62, i64 %.idx8.3
  %64 = getelementptr i8, ptr %63, i64 %.idx9.3
  %65 = getelementptr i8, ptr %64, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %65, ptr noundef nonnull align 64 dereferenceable(64) %58, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  %66 = add nuw nsw i64 %15, 4
  %exitcond.not.3 = icmp eq i64 %15, %14
  br i1 %exitcond.not.3, label %._crit_edge, label %.lr.ph

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
