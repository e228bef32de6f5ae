; ModuleID = '__compute_module___compute_module_transpose_copy_fusion'
source_filename = "__compute_module___compute_module_transpose_copy_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @transpose_copy_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = icmp slt i64 %9, 1
  br i1 %10, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %indvar = phi i8 [ %indvar.next, %.lr.ph ], [ 0, %1 ]
  %11 = phi i64 [ %100, %.lr.ph ], [ 0, %1 ]
  %12 = udiv i64 %11, 3
  %13 = mul nuw nsw i64 %12, 576
  %14 = mul i8 %indvar, 48
  %15 = udiv i8 %indvar, 3
  %16 = mul i8 %15, 112
  %17 = add i8 %14, %16
  %18 = zext i8 %17 to i64
  %19 = shl nuw nsw i64 %18, 2
  %20 = add nuw i64 %13, %19
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %scevgep25 = getelementptr nuw i8, ptr %4, i64 %20
  %.sroa.0.0.copyload = load float, ptr %scevgep25, align 4
  %.sroa.4.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 4
  %.sroa.4.0.copyload = load float, ptr %.sroa.4.0.scevgep25.sroa_idx, align 4
  %.sroa.5.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 8
  %.sroa.5.0.copyload = load float, ptr %.sroa.5.0.scevgep25.sroa_idx, align 4
  %.sroa.6.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 12
  %.sroa.6.0.copyload = load float, ptr %.sroa.6.0.scevgep25.sroa_idx, align 4
  %.sroa.7.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 16
  %.sroa.7.0.copyload = load float, ptr %.sroa.7.0.scevgep25.sroa_idx, align 4
  %.sroa.8.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 20
  %.sroa.8.0.copyload = load float, ptr %.sroa.8.0.scevgep25.sroa_idx, align 4
  %.sroa.9.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 24
  %.sroa.9.0.copyload = load float, ptr %.sroa.9.0.scevgep25.sroa_idx, align 4
  %.sroa.10.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 28
  %.sroa.10.0.copyload = load float, ptr %.sroa.10.0.scevgep25.sroa_idx, align 4
  %.sroa.11.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 32
  %.sroa.11.0.copyload = load float, ptr %.sroa.11.0.scevgep25.sroa_idx, align 4
  %.sroa.12.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 36
  %.sroa.12.0.copyload = load float, ptr %.sroa.12.0.scevgep25.sroa_idx, align 4
  %.sroa.13.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 40
  %.sroa.13.0.copyload = load float, ptr %.sroa.13.0.scevgep25.sroa_idx, align 4
  %.sroa.14.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 44
  %.sroa.14.0.copyload = load float, ptr %.sroa.14.0.scevgep25.sroa_idx, align 4
  %.sroa.15.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 48
  %.sroa.15.0.copyload = load float, ptr %.sroa.15.0.scevgep25.sroa_idx, align 4
  %.sroa.16.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 52
  %.sroa.16.0.copyload = load float, ptr %.sroa.16.0.scevgep25.sroa_idx, align 4
  %.sroa.17.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 56
  %.sroa.17.0.copyload = load float, ptr %.sroa.17.0.scevgep25.sroa_idx, align 4
  %.sroa.18.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 60
  %.sroa.18.0.copyload = load float, ptr %.sroa.18.0.scevgep25.sroa_idx, align 4
  %.sroa.19.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 64
  %.sroa.19.0.copyload = load float, ptr %.sroa.19.0.scevgep25.sroa_idx, align 4
  %.sroa.20.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 68
  %.sroa.20.0.copyload = load float, ptr %.sroa.20.0.scevgep25.sroa_idx, align 4
  %.sroa.21.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 72
  %.sroa.21.0.copyload = load float, ptr %.sroa.21.0.scevgep25.sroa_idx, align 4
  %.sroa.22.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 76
  %.sroa.22.0.copyload = load float, ptr %.sroa.22.0.scevgep25.sroa_idx, align 4
  %.sroa.23.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 80
  %.sroa.23.0.copyload = load float, ptr %.sroa.23.0.scevgep25.sroa_idx, align 4
  %.sroa.24.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 84
  %.sroa.24.0.copyload = load float, ptr %.sroa.24.0.scevgep25.sroa_idx, align 4
  %.sroa.25.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 88
  %.sroa.25.0.copyload = load float, ptr %.sroa.25.0.scevgep25.sroa_idx, align 4
  %.sroa.26.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 92
  %.sroa.26.0.copyload = load float, ptr %.sroa.26.0.scevgep25.sroa_idx, align 4
  %.sroa.27.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 96
  %.sroa.27.0.copyload = load float, ptr %.sroa.27.0.scevgep25.sroa_idx, align 4
  %.sroa.28.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 100
  %.sroa.28.0.copyload = load float, ptr %.sroa.28.0.scevgep25.sroa_idx, align 4
  %.sroa.29.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 104
  %.sroa.29.0.copyload = load float, ptr %.sroa.29.0.scevgep25.sroa_idx, align 4
  %.sroa.30.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 108
  %.sroa.30.0.copyload = load float, ptr %.sroa.30.0.scevgep25.sroa_idx, align 4
  %.sroa.31.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 112
  %.sroa.31.0.copyload = load float, ptr %.sroa.31.0.scevgep25.sroa_idx, align 4
  %.sroa.32.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 116
  %.sroa.32.0.copyload = load float, ptr %.sroa.32.0.scevgep25.sroa_idx, align 4
  %.sroa.33.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 120
  %.sroa.33.0.copyload = load float, ptr %.sroa.33.0.scevgep25.sroa_idx, align 4
  %.sroa.34.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 124
  %.sroa.34.0.copyload = load float, ptr %.sroa.34.0.scevgep25.sroa_idx, align 4
  %.sroa.35.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 128
  %.sroa.35.0.copyload = load float, ptr %.sroa.35.0.scevgep25.sroa_idx, align 4
  %.sroa.36.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 132
  %.sroa.36.0.copyload = load float, ptr %.sroa.36.0.scevgep25.sroa_idx, align 4
  %.sroa.37.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 136
  %.sroa.37.0.copyload = load float, ptr %.sroa.37.0.scevgep25.sroa_idx, align 4
  %.sroa.38.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 140
  %.sroa.38.0.copyload = load float, ptr %.sroa.38.0.scevgep25.sroa_idx, align 4
  %.sroa.39.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 144
  %.sroa.39.0.copyload = load float, ptr %.sroa.39.0.scevgep25.sroa_idx, align 4
  %.sroa.40.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 148
  %.sroa.40.0.copyload = load float, ptr %.sroa.40.0.scevgep25.sroa_idx, align 4
  %.sroa.41.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 152
  %.sroa.41.0.copyload = load float, ptr %.sroa.41.0.scevgep25.sroa_idx, align 4
  %.sroa.42.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 156
  %.sroa.42.0.copyload = load float, ptr %.sroa.42.0.scevgep25.sroa_idx, align 4
  %.sroa.43.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 160
  %.sroa.43.0.copyload = load float, ptr %.sroa.43.0.scevgep25.sroa_idx, align 4
  %.sroa.44.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 164
  %.sroa.44.0.copyload = load float, ptr %.sroa.44.0.scevgep25.sroa_idx, align 4
  %.sroa.45.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 168
  %.sroa.45.0.copyload = load float, ptr %.sroa.45.0.scevgep25.sroa_idx, align 4
  %.sroa.46.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 172
  %.sroa.46.0.copyload = load float, ptr %.sroa.46.0.scevgep25.sroa_idx, align 4
  %.sroa.47.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 176
  %.sroa.47.0.copyload = load float, ptr %.sroa.47.0.scevgep25.sroa_idx, align 4
  %.sroa.48.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 180
  %.sroa.48.0.copyload = load float, ptr %.sroa.48.0.scevgep25.sroa_idx, align 4
  %.sroa.49.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 184
  %.sroa.49.0.copyload = load float, ptr %.sroa.49.0.scevgep25.sroa_idx, align 4
  %.sroa.50.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 188
  %.sroa.50.0.copyload = load float, ptr %.sroa.50.0.scevgep25.sroa_idx, align 4
  %21 = alloca [64 x float], align 64
  %22 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.0.0.copyload, i64 0
  %23 = insertelement <4 x float> %22, float %.sroa.19.0.copyload, i64 1
  %24 = insertelement <4 x float> %23, float %.sroa.35.0.copyload, i64 2
  store <4 x float> %24, ptr %21, align 64
  %25 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.4.0.copyload, i64 0
  %26 = insertelement <4 x float> %25, float %.sroa.20.0.copyload, i64 1
  %27 = insertelement <4 x float> %26, float %.sroa.36.0.copyload, i64 2
  %28 = getelementptr inbounds nuw i8, ptr %21, i64 16
  store <4 x float> %27, ptr %28, align 16
  %29 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.5.0.copyload, i64 0
  %30 = insertelement <4 x float> %29, float %.sroa.21.0.copyload, i64 1
  %31 = insertelement <4 x float> %30, float %.sroa.37.0.copyload, i64 2
  %32 = getelementptr inbounds nuw i8, ptr %21, i64 32
  store <4 x float> %31, ptr %32, align 32
  %33 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.6.0.copyload, i64 0
  %34 = insertelement <4 x float> %33, float %.sroa.22.0.copyload, i64 1
  %35 = insertelement <4 x float> %34, float %.sroa.38.0.copyload, i64 2
  %36 = getelementptr inbounds nuw i8, ptr %21, i64 48
  store <4 x float> %35, ptr %36, align 16
  %37 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.7.0.copyload, i64 0
  %38 = insertelement <4 x float> %37, float %.sroa.23.0.copyload, i64 1
  %39 = insertelement <4 x float> %38, float %.sroa.39.0.copyload, i64 2
  %40 = getelementptr inbounds nuw i8, ptr %21, i64 64
  store <4 x float> %39, ptr %40, align 64
  %41 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.8.0.copyload, i64 0
  %42 = insertelement <4 x float> %41, float %.sroa.24.0.copyload, i64 1
  %43 = insertelement <4 x float> %42, float %.sroa.40.0.copyload, i64 2
  %44 = getelementptr inbounds nuw i8, ptr %21, i64 80
  store <4 x float> %43, ptr %44, align 16
  %45 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.9.0.copyload, i64 0
  %46 = insertelement <4 x float> %45, float %.sroa.25.0.copyload, i64 1
  %47 = insertelement <4 x float> %46, float %.sroa.41.0.copyload, i64 2
  %48 = getelementptr inbounds nuw i8, ptr %21, i64 96
  store <4 x float> %47, ptr %48, align 32
  %49 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.10.0.copyload, i64 0
  %50 = insertelement <4 x float> %49, float %.sroa.26.0.copyload, i64 1
  %51 = insertelement <4 x float> %50, float %.sroa.42.0.copyload, i64 2
  %52 = getelementptr inbounds nuw i8, ptr %21, i64 112
  store <4 x float> %51, ptr %52, align 16
  %53 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.11.0.copyload, i64 0
  %54 = insertelement <4 x float> %53, float %.sroa.27.0.copyload, i64 1
  %55 = insertelement <4 x float> %54, float %.sroa.43.0.copyload, i64 2
  %56 = getelementptr inbounds nuw i8, ptr %21, i64 128
  store <4 x float> %55, ptr %56, align 64
  %57 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.12.0.copyload, i64 0
  %58 = insertelement <4 x float> %57, float %.sroa.28.0.copyload, i64 1
  %59 = insertelement <4 x float> %58, float %.sroa.44.0.copyload, i64 2
  %60 = getelementptr inbounds nuw i8, ptr %21, i64 144
  store <4 x float> %59, ptr %60, align 16
  %61 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.13.0.copyload, i64 0
  %62 = insertelement <4 x float> %61, float %.sroa.29.0.copyload, i64 1
  %63 = insertelement <4 x float> %62, float %.sroa.45.0.copyload, i64 2
  %64 = getelementptr inbounds nuw i8, ptr %21, i64 160
  store <4 x float> %63, ptr %64, align 32
  %65 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.14.0.copyload, i64 0
  %66 = insertelement <4 x float> %65, float %.sroa.30.0.copyload, i64 1
  %67 = insertelement <4 x float> %66, float %.sroa.46.0.copyload, i64 2
  %68 = getelementptr inbounds nuw i8, ptr %21, i64 176
  store <4 x float> %67, ptr %68, align 16
  %69 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.15.0.copyload, i64 0
  %70 = insertelement <4 x float> %69, float %.sroa.31.0.copyload, i64 1
  %71 = insertelement <4 x float> %70, float %.sroa.47.0.copyload, i64 2
  %72 = getelementptr inbounds nuw i8, ptr %21, i64 192
  store <4 x float> %71, ptr %72, align 64
  %73 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.16.0.copyload, i64 0
  %74 = insertelement <4 x float> %73, float %.sroa.32.0.copyload, i64 1
  %75 = insertelement <4 x float> %74, float %.sroa.48.0.copyload, i64 2
  %76 = getelementptr inbounds nuw i8, ptr %21, i64 208
  store <4 x float> %75, ptr %76, align 16
  %77 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.17.0.copyload, i64 0
  %78 = insertelement <4 x float> %77, float %.sroa.33.0.copyload, i64 1
  %79 = insertelement <4 x float> %78, float %.sroa.49.0.copyload, i64 2
  %80 = getelementptr inbounds nuw i8, ptr %21, i64 224
  store <4 x float> %79, ptr %80, align 32
  %81 = insertelement <4 x float> <float poison, float poison, float poison, float undef>, float %.sroa.18.0.copyload, i64 0
  %82 = insertelement <4 x float> %81, float %.sroa.34.0.copyload, i64 1
  %83 = insertelement <4 x float> %82, float %.sroa.50.0.copyload, i64 2
  %84 = getelementptr inbounds nuw i8, ptr %21, i64 240
  store <4 x float> %83, ptr %84, align 16
  %scevgep = getelementptr nuw i8, ptr %6, i64 %20
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep, ptr noundef nonnull align 64 dereferenceable(12) %21, i64 12, i1 false)
  %85 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.1 = getelementptr nuw i8, ptr %85, i64 12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.1, ptr noundef nonnull align 16 dereferenceable(12) %28, i64 12, i1 false)
  %86 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.2 = getelementptr nuw i8, ptr %86, i64 24
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.2, ptr noundef nonnull align 32 dereferenceable(12) %32, i64 12, i1 false)
  %87 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.3 = getelementptr nuw i8, ptr %87, i64 36
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.3, ptr noundef nonnull align 16 dereferenceable(12) %36, i64 12, i1 false)
  %88 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.4 = getelementptr nuw i8, ptr %88, i64 48
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.4, ptr noundef nonnull align 64 dereferenceable(12) %40, i64 12, i1 false)
  %89 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.5 = getelementptr nuw i8, ptr %89, i64 60
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.5, ptr noundef nonnull align 16 dereferenceable(12) %44, i64 12, i1 false)
  %90 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.6 = getelementptr nuw i8, ptr %90, i64 72
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.6, ptr noundef nonnull align 32 dereferenceable(12) %48, i64 12, i1 false)
  %91 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.7 = getelementptr nuw i8, ptr %91, i64 84
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.7, ptr noundef nonnull align 16 dereferenceable(12) %52, i64 12, i1 false)
  %92 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.8 = getelementptr nuw i8, ptr %92, i64 96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.8, ptr noundef nonnull align 64 dereferenceable(12) %56, i64 12, i1 false)
  %93 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.9 = getelementptr nuw i8, ptr %93, i64 108
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.9, ptr noundef nonnull align 16 dereferenceable(12) %60, i64 12, i1 false)
  %94 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.10 = getelementptr nuw i8, ptr %94, i64 120
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.10, ptr noundef nonnull align 32 dereferenceable(12) %64, i64 12, i1 false)
  %95 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.11 = getelementptr nuw i8, ptr %95, i64 132
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.11, ptr noundef nonnull align 16 dereferenceable(12) %68, i64 12, i1 false)
  %96 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.12 = getelementptr nuw i8, ptr %96, i64 144
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.12, ptr noundef nonnull align 64 dereferenceable(12) %72, i64 12, i1 false)
  %97 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.13 = getelementptr nuw i8, ptr %97, i64 156
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.13, ptr noundef nonnull align 16 dereferenceable(12) %76, i64 12, i1 false)
  %98 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.14 = getelementptr nuw i8, ptr %98, i64 168
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.14, ptr noundef nonnull align 32 dereferenceable(12) %80, i64 12, i1 false)
  %99 = getelementptr nuw i8, ptr %6, i64 %20
  %scevgep.15 = getelementptr nuw i8, ptr %99, i64 180
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %scevgep.15, ptr noundef nonnull align 16 dereferenceable(12) %84, i64 12, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %100 = add nuw nsw i64 %11, 1
  %indvar.next = add nuw nsw i8 %indvar, 1
  %exitcond.not = icmp eq i64 %100, 9
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
