; ModuleID = '__compute_module___compute_module_multiply_bitcast_fusion'
source_filename = "__compute_module___compute_module_multiply_bitcast_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @multiply_bitcast_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = icmp slt i64 %11, 1
  br i1 %12, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph.1
  %13 = phi i64 [ %55, %.lr.ph.1 ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %.lhs.trunc = trunc nuw nsw i64 %13 to i8
  %14 = udiv i8 %.lhs.trunc, 9
  %.zext = zext nneg i8 %14 to i64
  %15 = udiv i8 %.lhs.trunc, 3
  %16 = urem i8 %15, 3
  %.zext27 = zext nneg i8 %16 to i64
  %17 = urem i8 %.lhs.trunc, 3
  %.idx7 = mul nuw nsw i64 %.zext, 576
  %18 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = mul nuw nsw i64 %.zext27, 192
  %19 = getelementptr i8, ptr %18, i64 %.idx8
  %20 = shl nuw i8 %17, 6
  %.idx9 = zext i8 %20 to i64
  %21 = getelementptr i8, ptr %19, i64 %.idx9
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
  %.idx = shl nuw nsw i64 %13, 6
  %33 = getelementptr i8, ptr %8, i64 %.idx
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %33, ptr noundef nonnull align 64 dereferenceable(64) %26, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %exitcond.not = icmp eq i64 %13, 26
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph.1

.lr.ph.1:                                         ; preds = %.lr.ph
  %34 = or disjoint i64 %13, 1
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %.lhs.trunc.1 = trunc nuw nsw i64 %34 to i8
  %35 = udiv i8 %.lhs.trunc.1, 9
  %.zext.1 = zext nneg i8 %35 to i64
  %36 = udiv i8 %.lhs.trunc.1, 3
  %37 = urem i8 %36, 3
  %.zext27.1 = zext nneg i8 %37 to i64
  %38 = urem i8 %.lhs.trunc.1, 3
  %.idx7.1 = mul nuw nsw i64 %.zext.1, 576
  %39 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = mul nuw nsw i64 %.zext27.1, 192
  %40 = getelementptr i8, ptr %39, i64 %.idx8.1
  %41 = shl nuw i8 %38, 6
  %.idx9.1 = zext i8 %41 to i64
  %42 = getelementptr i8, ptr %40, i64 %.idx9.1
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %42, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %42, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %43 = alloca [16 x float], align 4
  %44 = getelementptr i8, ptr %6, i64 %.idx7.1
  %45 = getelementptr i8, ptr %44, i64 %.idx8.1
  %46 = getelementptr i8, ptr %45, i64 %.idx9.1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %43, ptr noundef nonnull align 1 dereferenceable(64) %46, i64 64, i1 false)
  %47 = alloca [16 x float], align 64
  %48 = load <8 x float>, ptr %43, align 4
  %49 = fmul <8 x float> %.sroa.0.0.copyload.1, %48
  store <8 x float> %49, ptr %47, align 64
  %50 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %51 = load <8 x float>, ptr %50, align 4
  %52 = fmul <8 x float> %.sroa.4.0.copyload.1, %51
  %53 = getelementptr inbounds nuw i8, ptr %47, i64 32
  store <8 x float> %52, ptr %53, align 32
  %.idx.1 = shl nuw nsw i64 %34, 6
  %54 = getelementptr i8, ptr %8, i64 %.idx.1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %54, ptr noundef nonnull align 64 dereferenceable(64) %47, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %55 = add nuw nsw i64 %13, 2
  br label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
