; ModuleID = '__compute_module___compute_module_transpose_copy_fusion'
source_filename = "__compute_module___compute_module_transpose_copy_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @transpose_copy_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca [256 x float], align 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  %.not.not = icmp slt i64 %10, 1
  br i1 %.not.not, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %1
  %scevgep.1 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %scevgep.2 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %scevgep.3 = getelementptr inbounds nuw i8, ptr %2, i64 192
  %scevgep.4 = getelementptr inbounds nuw i8, ptr %2, i64 256
  %scevgep.5 = getelementptr inbounds nuw i8, ptr %2, i64 320
  %scevgep.6 = getelementptr inbounds nuw i8, ptr %2, i64 384
  %scevgep.7 = getelementptr inbounds nuw i8, ptr %2, i64 448
  %scevgep.8 = getelementptr inbounds nuw i8, ptr %2, i64 512
  %scevgep.9 = getelementptr inbounds nuw i8, ptr %2, i64 576
  %scevgep.10 = getelementptr inbounds nuw i8, ptr %2, i64 640
  %scevgep.11 = getelementptr inbounds nuw i8, ptr %2, i64 704
  %scevgep.12 = getelementptr inbounds nuw i8, ptr %2, i64 768
  %scevgep.13 = getelementptr inbounds nuw i8, ptr %2, i64 832
  %scevgep.14 = getelementptr inbounds nuw i8, ptr %2, i64 896
  %scevgep.15 = getelementptr inbounds nuw i8, ptr %2, i64 960
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader37
  %11 = phi i64 [ %58, %.preheader37 ], [ 0, %.lr.ph.preheader ]
  %12 = shl nuw nsw i64 %11, 10
  %13 = and i64 %12, 9223372036854759424
  %14 = shl i64 %11, 10
  %15 = and i64 %14, 8192
  %16 = or disjoint i64 %13, %15
  %17 = lshr i64 %11, 2
  %.lobit = and i64 %17, 1
  %18 = shl nuw nsw i64 %.lobit, 12
  %19 = and i64 %11, 3
  %20 = shl nuw nsw i64 %19, 6
  %21 = or disjoint i64 %18, %20
  %22 = or disjoint i64 %21, %16
  %23 = shl nuw nsw i64 %19, 11
  %24 = shl nuw nsw i64 %.lobit, 6
  %25 = or disjoint i64 %23, %24
  %26 = or disjoint i64 %25, %16
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %scevgep38 = getelementptr i8, ptr %5, i64 %26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38, i64 64, i1 false)
  %27 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.1 = getelementptr i8, ptr %27, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.1, i64 64, i1 false)
  %28 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.2 = getelementptr i8, ptr %28, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.2, i64 64, i1 false)
  %29 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.3 = getelementptr i8, ptr %29, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.3, i64 64, i1 false)
  %30 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.4 = getelementptr i8, ptr %30, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.4, i64 64, i1 false)
  %31 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.5 = getelementptr i8, ptr %31, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.5, i64 64, i1 false)
  %32 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.6 = getelementptr i8, ptr %32, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.6, i64 64, i1 false)
  %33 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.7 = getelementptr i8, ptr %33, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.7, i64 64, i1 false)
  %34 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.8 = getelementptr i8, ptr %34, i64 1024
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.8, i64 64, i1 false)
  %35 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.9 = getelementptr i8, ptr %35, i64 1152
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.9, i64 64, i1 false)
  %36 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.10 = getelementptr i8, ptr %36, i64 1280
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.10, i64 64, i1 false)
  %37 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.11 = getelementptr i8, ptr %37, i64 1408
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.11, i64 64, i1 false)
  %38 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.12 = getelementptr i8, ptr %38, i64 1536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.12, i64 64, i1 false)
  %39 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.13 = getelementptr i8, ptr %39, i64 1664
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.13, i64 64, i1 false)
  %40 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.14 = getelementptr i8, ptr %40, i64 1792
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.14, i64 64, i1 false)
  %41 = getelementptr i8, ptr %5, i64 %26
  %scevgep38.15 = getelementptr i8, ptr %41, i64 1920
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep38.15, i64 64, i1 false)
  %42 = alloca [256 x float], align 64
  br label %.preheader35

.preheader37:                                     ; preds = %.preheader35
  %scevgep = getelementptr i8, ptr %7, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 64 dereferenceable(64) %42, i64 64, i1 false)
  %43 = getelementptr i8, ptr %7, i64 %22
  %scevgep.143 = getelementptr i8, ptr %43, i64 256
  %scevgep41.1 = getelementptr inbounds nuw i8, ptr %42, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.143, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.1, i64 64, i1 false)
  %44 = getelementptr i8, ptr %7, i64 %22
  %scevgep.244 = getelementptr i8, ptr %44, i64 512
  %scevgep41.2 = getelementptr inbounds nuw i8, ptr %42, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.244, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.2, i64 64, i1 false)
  %45 = getelementptr i8, ptr %7, i64 %22
  %scevgep.345 = getelementptr i8, ptr %45, i64 768
  %scevgep41.3 = getelementptr inbounds nuw i8, ptr %42, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.345, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.3, i64 64, i1 false)
  %46 = getelementptr i8, ptr %7, i64 %22
  %scevgep.446 = getelementptr i8, ptr %46, i64 1024
  %scevgep41.4 = getelementptr inbounds nuw i8, ptr %42, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.446, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.4, i64 64, i1 false)
  %47 = getelementptr i8, ptr %7, i64 %22
  %scevgep.547 = getelementptr i8, ptr %47, i64 1280
  %scevgep41.5 = getelementptr inbounds nuw i8, ptr %42, i64 320
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.547, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.5, i64 64, i1 false)
  %48 = getelementptr i8, ptr %7, i64 %22
  %scevgep.648 = getelementptr i8, ptr %48, i64 1536
  %scevgep41.6 = getelementptr inbounds nuw i8, ptr %42, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.648, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.6, i64 64, i1 false)
  %49 = getelementptr i8, ptr %7, i64 %22
  %scevgep.749 = getelementptr i8, ptr %49, i64 1792
  %scevgep41.7 = getelementptr inbounds nuw i8, ptr %42, i64 448
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.749, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.7, i64 64, i1 false)
  %50 = getelementptr i8, ptr %7, i64 %22
  %scevgep.850 = getelementptr i8, ptr %50, i64 2048
  %scevgep41.8 = getelementptr inbounds nuw i8, ptr %42, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.850, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.8, i64 64, i1 false)
  %51 = getelementptr i8, ptr %7, i64 %22
  %scevgep.951 = getelementptr i8, ptr %51, i64 2304
  %scevgep41.9 = getelementptr inbounds nuw i8, ptr %42, i64 576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.951, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.9, i64 64, i1 false)
  %52 = getelementptr i8, ptr %7, i64 %22
  %scevgep.1052 = getelementptr i8, ptr %52, i64 2560
  %scevgep41.10 = getelementptr inbounds nuw i8, ptr %42, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1052, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.10, i64 64, i1 false)
  %53 = getelementptr i8, ptr %7, i64 %22
  %scevgep.1153 = getelementptr i8, ptr %53, i64 2816
  %scevgep41.11 = getelementptr inbounds nuw i8, ptr %42, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1153, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.11, i64 64, i1 false)
  %54 = getelementptr i8, ptr %7, i64 %22
  %scevgep.1254 = getelementptr i8, ptr %54, i64 3072
  %scevgep41.12 = getelementptr inbounds nuw i8, ptr %42, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1254, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.12, i64 64, i1 false)
  %55 = getelementptr i8, ptr %7, i64 %22
  %scevgep.1355 = getelementptr i8, ptr %55, i64 3328
  %scevgep41.13 = getelementptr inbounds nuw i8, ptr %42, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1355, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.13, i64 64, i1 false)
  %56 = getelementptr i8, ptr %7, i64 %22
  %scevgep.1456 = getelementptr i8, ptr %56, i64 3584
  %scevgep41.14 = getelementptr inbounds nuw i8, ptr %42, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1456, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.14, i64 64, i1 false)
  %57 = getelementptr i8, ptr %7, i64 %22
  %scevgep.1557 = getelementptr i8, ptr %57, i64 3840
  %scevgep41.15 = getelementptr inbounds nuw i8, ptr %42, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1557, ptr noundef nonnull align 64 dereferenceable(64) %scevgep41.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %58 = add nuw nsw i64 %11, 1
  %exitcond59.not = icmp eq i64 %58, 32
  br i1 %exitcond59.not, label %._crit_edge, label %.lr.ph

.preheader35:                                     ; preds = %.preheader35, %.lr.ph
  %59 = phi i64 [ 0, %.lr.ph ], [ %129, %.preheader35 ]
  %invariant.gep = getelementptr [4 x i8], ptr %2, i64 %59
  %.idx21 = shl i64 %59, 6
  %60 = getelementptr i8, ptr %42, i64 %.idx21
  %61 = load float, ptr %invariant.gep, align 4
  %62 = insertelement <8 x float> poison, float %61, i64 0
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 64
  %63 = load float, ptr %gep.1, align 4
  %64 = insertelement <8 x float> %62, float %63, i64 1
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 128
  %65 = load float, ptr %gep.2, align 4
  %66 = insertelement <8 x float> %64, float %65, i64 2
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 192
  %67 = load float, ptr %gep.3, align 4
  %68 = insertelement <8 x float> %66, float %67, i64 3
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 256
  %69 = load float, ptr %gep.4, align 4
  %70 = insertelement <8 x float> %68, float %69, i64 4
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 320
  %71 = load float, ptr %gep.5, align 4
  %72 = insertelement <8 x float> %70, float %71, i64 5
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 384
  %73 = load float, ptr %gep.6, align 4
  %74 = insertelement <8 x float> %72, float %73, i64 6
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 448
  %75 = load float, ptr %gep.7, align 4
  %76 = insertelement <8 x float> %74, float %75, i64 7
  store <8 x float> %76, ptr %60, align 64
  %gep.140 = getelementptr i8, ptr %invariant.gep, i64 512
  %77 = load float, ptr %gep.140, align 4
  %78 = insertelement <8 x float> poison, float %77, i64 0
  %gep.1.1 = getelementptr i8, ptr %invariant.gep, i64 576
  %79 = load float, ptr %gep.1.1, align 4
  %80 = insertelement <8 x float> %78, float %79, i64 1
  %gep.2.1 = getelementptr i8, ptr %invariant.gep, i64 640
  %81 = load float, ptr %gep.2.1, align 4
  %82 = insertelement <8 x float> %80, float %81, i64 2
  %gep.3.1 = getelementptr i8, ptr %invariant.gep, i64 704
  %83 = load float, ptr %gep.3.1, align 4
  %84 = insertelement <8 x float> %82, float %83, i64 3
  %gep.4.1 = getelementptr i8, ptr %invariant.gep, i64 768
  %85 = load float, ptr %gep.4.1, align 4
  %86 = insertelement <8 x float> %84, float %85, i64 4
  %gep.5.1 = getelementptr i8, ptr %invariant.gep, i64 832
  %87 = load float, ptr %gep.5.1, align 4
  %88 = insertelement <8 x float> %86, float %87, i64 5
  %gep.6.1 = getelementptr i8, ptr %invariant.gep, i64 896
  %89 = load float, ptr %gep.6.1, align 4
  %90 = insertelement <8 x float> %88, float %89, i64 6
  %gep.7.1 = getelementptr i8, ptr %invariant.gep, i64 960
  %91 = load float, ptr %gep.7.1, align 4
  %92 = insertelement <8 x float> %90, float %91, i64 7
  %93 = getelementptr i8, ptr %60, i64 32
  store <8 x float> %92, ptr %93, align 32
  %94 = or disjoint i64 %59, 1
  %invariant.gep.1 = getelementptr [4 x i8], ptr %2, i64 %94
  %.idx21.1 = shl i64 %94, 6
  %95 = getelementptr i8, ptr %42, i64 %.idx21.1
  %96 = load float, ptr %invariant.gep.1, align 4
  %97 = insertelement <8 x float> poison, float %96, i64 0
  %gep.1.160 = getelementptr i8, ptr %invariant.gep.1, i64 64
  %98 = load float, ptr %gep.1.160, align 4
  %99 = insertelement <8 x float> %97, float %98, i64 1
  %gep.2.161 = getelementptr i8, ptr %invariant.gep.1, i64 128
  %100 = load float, ptr %gep.2.161, align 4
  %101 = insertelement <8 x float> %99, float %100, i64 2
  %gep.3.162 = getelementptr i8, ptr %invariant.gep.1, i64 192
  %102 = load float, ptr %gep.3.162, align 4
  %103 = insertelement <8 x float> %101, float %102, i64 3
  %gep.4.163 = getelementptr i8, ptr %invariant.gep.1, i64 256
  %104 = load float, ptr %gep.4.163, align 4
  %105 = insertelement <8 x float> %103, float %104, i64 4
  %gep.5.164 = getelementptr i8, ptr %invariant.gep.1, i64 320
  %106 = load float, ptr %gep.5.164, align 4
  %107 = insertelement <8 x float> %105, float %106, i64 5
  %gep.6.165 = getelementptr i8, ptr %invariant.gep.1, i64 384
  %108 = load float, ptr %gep.6.165, align 4
  %109 = insertelement <8 x float> %107, float %108, i64 6
  %gep.7.166 = getelementptr i8, ptr %invariant.gep.1, i64 448
  %110 = load float, ptr %gep.7.166, align 4
  %111 = insertelement <8 x float> %109, float %110, i64 7
  store <8 x float> %111, ptr %95, align 64
  %gep.140.1 = getelementptr i8, ptr %invariant.gep.1, i64 512
  %112 = load float, ptr %gep.140.1, align 4
  %113 = insertelement <8 x float> poison, float %112, i64 0
  %gep.1.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 576
  %114 = load float, ptr %gep.1.1.1, align 4
  %115 = insertelement <8 x float> %113, float %114, i64 1
  %gep.2.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 640
  %116 = load float, ptr %gep.2.1.1, align 4
  %117 = insertelement <8 x float> %115, float %116, i64 2
  %gep.3.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 704
  %118 = load float, ptr %gep.3.1.1, align 4
  %119 = insertelement <8 x float> %117, float %118, i64 3
  %gep.4.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 768
  %120 = load float, ptr %gep.4.1.1, align 4
  %121 = insertelement <8 x float> %119, float %120, i64 4
  %gep.5.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 832
  %122 = load float, ptr %gep.5.1.1, align 4
  %123 = insertelement <8 x float> %121, float %122, i64 5
  %gep.6.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 896
  %124 = load float, ptr %gep.6.1.1, align 4
  %125 = insertelement <8 x float> %123, float %124, i64 6
  %gep.7.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 960
  %126 = load float, ptr %gep.7.1.1, align 4
  %127 = insertelement <8 x float> %125, float %126, i64 7
  %128 = getelementptr i8, ptr %95, i64 32
  store <8 x float> %127, ptr %128, align 32
  %129 = add nuw nsw i64 %59, 2
  %exitcond.not.1 = icmp eq i64 %129, 16
  br i1 %exitcond.not.1, label %.preheader37, label %.preheader35

._crit_edge:                                      ; preds = %.preheader37, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
