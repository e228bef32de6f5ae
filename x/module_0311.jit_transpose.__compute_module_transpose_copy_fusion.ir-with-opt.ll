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
  %.not = icmp sgt i64 %10, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %11 = tail call i64 @llvm.smax.i64(i64 %10, i64 0)
  %12 = shl nuw nsw i64 %11, 7
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

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader32
  %indvar36 = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next37, %.preheader32 ]
  %13 = phi i64 [ %12, %.lr.ph.preheader ], [ %61, %.preheader32 ]
  %14 = add nuw i64 %12, %indvar36
  %15 = shl nuw nsw i64 %14, 10
  %16 = and i64 %15, 9223372036854710272
  %17 = lshr i64 %13, 3
  %18 = and i64 %17, 7
  %19 = shl nuw nsw i64 %18, 9
  %20 = or disjoint i64 %16, %19
  %21 = shl i64 %indvar36, 6
  %22 = and i64 %21, 448
  %23 = or disjoint i64 %20, %22
  %24 = shl nuw nsw i64 %18, 11
  %25 = shl i64 %13, 8
  %26 = and i64 %25, 1792
  %27 = or disjoint i64 %24, %26
  %28 = and i64 %13, 9223372036854775744
  %29 = add nuw i64 %27, %28
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %scevgep33 = getelementptr i8, ptr %5, i64 %29
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33, i64 64, i1 false)
  %30 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.1 = getelementptr i8, ptr %30, i64 16384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.1, i64 64, i1 false)
  %31 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.2 = getelementptr i8, ptr %31, i64 32768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.2, i64 64, i1 false)
  %32 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.3 = getelementptr i8, ptr %32, i64 49152
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.3, i64 64, i1 false)
  %33 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.4 = getelementptr i8, ptr %33, i64 65536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.4, i64 64, i1 false)
  %34 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.5 = getelementptr i8, ptr %34, i64 81920
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.5, i64 64, i1 false)
  %35 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.6 = getelementptr i8, ptr %35, i64 98304
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.6, i64 64, i1 false)
  %36 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.7 = getelementptr i8, ptr %36, i64 114688
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.7, i64 64, i1 false)
  %37 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.8 = getelementptr i8, ptr %37, i64 131072
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.8, i64 64, i1 false)
  %38 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.9 = getelementptr i8, ptr %38, i64 147456
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.9, i64 64, i1 false)
  %39 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.10 = getelementptr i8, ptr %39, i64 163840
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.10, i64 64, i1 false)
  %40 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.11 = getelementptr i8, ptr %40, i64 180224
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.11, i64 64, i1 false)
  %41 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.12 = getelementptr i8, ptr %41, i64 196608
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.12, i64 64, i1 false)
  %42 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.13 = getelementptr i8, ptr %42, i64 212992
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.13, i64 64, i1 false)
  %43 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.14 = getelementptr i8, ptr %43, i64 229376
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.14, i64 64, i1 false)
  %44 = getelementptr i8, ptr %5, i64 %29
  %scevgep33.15 = getelementptr i8, ptr %44, i64 245760
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.15, i64 64, i1 false)
  %45 = alloca [256 x float], align 64
  br label %.preheader30

.preheader32:                                     ; preds = %.preheader30
  %scevgep = getelementptr i8, ptr %7, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 64 dereferenceable(64) %45, i64 64, i1 false)
  %46 = getelementptr i8, ptr %7, i64 %23
  %scevgep.140 = getelementptr i8, ptr %46, i64 4096
  %scevgep38.1 = getelementptr inbounds nuw i8, ptr %45, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.140, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.1, i64 64, i1 false)
  %47 = getelementptr i8, ptr %7, i64 %23
  %scevgep.241 = getelementptr i8, ptr %47, i64 8192
  %scevgep38.2 = getelementptr inbounds nuw i8, ptr %45, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.241, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.2, i64 64, i1 false)
  %48 = getelementptr i8, ptr %7, i64 %23
  %scevgep.342 = getelementptr i8, ptr %48, i64 12288
  %scevgep38.3 = getelementptr inbounds nuw i8, ptr %45, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.342, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.3, i64 64, i1 false)
  %49 = getelementptr i8, ptr %7, i64 %23
  %scevgep.443 = getelementptr i8, ptr %49, i64 16384
  %scevgep38.4 = getelementptr inbounds nuw i8, ptr %45, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.443, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.4, i64 64, i1 false)
  %50 = getelementptr i8, ptr %7, i64 %23
  %scevgep.544 = getelementptr i8, ptr %50, i64 20480
  %scevgep38.5 = getelementptr inbounds nuw i8, ptr %45, i64 320
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.544, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.5, i64 64, i1 false)
  %51 = getelementptr i8, ptr %7, i64 %23
  %scevgep.645 = getelementptr i8, ptr %51, i64 24576
  %scevgep38.6 = getelementptr inbounds nuw i8, ptr %45, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.645, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.6, i64 64, i1 false)
  %52 = getelementptr i8, ptr %7, i64 %23
  %scevgep.746 = getelementptr i8, ptr %52, i64 28672
  %scevgep38.7 = getelementptr inbounds nuw i8, ptr %45, i64 448
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.746, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.7, i64 64, i1 false)
  %53 = getelementptr i8, ptr %7, i64 %23
  %scevgep.847 = getelementptr i8, ptr %53, i64 32768
  %scevgep38.8 = getelementptr inbounds nuw i8, ptr %45, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.847, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.8, i64 64, i1 false)
  %54 = getelementptr i8, ptr %7, i64 %23
  %scevgep.948 = getelementptr i8, ptr %54, i64 36864
  %scevgep38.9 = getelementptr inbounds nuw i8, ptr %45, i64 576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.948, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.9, i64 64, i1 false)
  %55 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1049 = getelementptr i8, ptr %55, i64 40960
  %scevgep38.10 = getelementptr inbounds nuw i8, ptr %45, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1049, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.10, i64 64, i1 false)
  %56 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1150 = getelementptr i8, ptr %56, i64 45056
  %scevgep38.11 = getelementptr inbounds nuw i8, ptr %45, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1150, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.11, i64 64, i1 false)
  %57 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1251 = getelementptr i8, ptr %57, i64 49152
  %scevgep38.12 = getelementptr inbounds nuw i8, ptr %45, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1251, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.12, i64 64, i1 false)
  %58 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1352 = getelementptr i8, ptr %58, i64 53248
  %scevgep38.13 = getelementptr inbounds nuw i8, ptr %45, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1352, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.13, i64 64, i1 false)
  %59 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1453 = getelementptr i8, ptr %59, i64 57344
  %scevgep38.14 = getelementptr inbounds nuw i8, ptr %45, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1453, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.14, i64 64, i1 false)
  %60 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1554 = getelementptr i8, ptr %60, i64 61440
  %scevgep38.15 = getelementptr inbounds nuw i8, ptr %45, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1554, ptr noundef nonnull align 64 dereferenceable(64) %scevgep38.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %61 = add nuw nsw i64 %13, 1
  %indvar.next37 = add nuw nsw i64 %indvar36, 1
  %exitcond56.not = icmp eq i64 %indvar.next37, 128
  br i1 %exitcond56.not, label %._crit_edge, label %.lr.ph

.preheader30:                                     ; preds = %.preheader30, %.lr.ph
  %62 = phi i64 [ 0, %.lr.ph ], [ %132, %.preheader30 ]
  %invariant.gep = getelementptr [4 x i8], ptr %2, i64 %62
  %.idx18 = shl i64 %62, 6
  %63 = getelementptr i8, ptr %45, i64 %.idx18
  %64 = load float, ptr %invariant.gep, align 4
  %65 = insertelement <8 x float> poison, float %64, i64 0
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 64
  %66 = load float, ptr %gep.1, align 4
  %67 = insertelement <8 x float> %65, float %66, i64 1
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 128
  %68 = load float, ptr %gep.2, align 4
  %69 = insertelement <8 x float> %67, float %68, i64 2
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 192
  %70 = load float, ptr %gep.3, align 4
  %71 = insertelement <8 x float> %69, float %70, i64 3
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 256
  %72 = load float, ptr %gep.4, align 4
  %73 = insertelement <8 x float> %71, float %72, i64 4
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 320
  %74 = load float, ptr %gep.5, align 4
  %75 = insertelement <8 x float> %73, float %74, i64 5
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 384
  %76 = load float, ptr %gep.6, align 4
  %77 = insertelement <8 x float> %75, float %76, i64 6
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 448
  %78 = load float, ptr %gep.7, align 4
  %79 = insertelement <8 x float> %77, float %78, i64 7
  store <8 x float> %79, ptr %63, align 64
  %gep.135 = getelementptr i8, ptr %invariant.gep, i64 512
  %80 = load float, ptr %gep.135, align 4
  %81 = insertelement <8 x float> poison, float %80, i64 0
  %gep.1.1 = getelementptr i8, ptr %invariant.gep, i64 576
  %82 = load float, ptr %gep.1.1, align 4
  %83 = insertelement <8 x float> %81, float %82, i64 1
  %gep.2.1 = getelementptr i8, ptr %invariant.gep, i64 640
  %84 = load float, ptr %gep.2.1, align 4
  %85 = insertelement <8 x float> %83, float %84, i64 2
  %gep.3.1 = getelementptr i8, ptr %invariant.gep, i64 704
  %86 = load float, ptr %gep.3.1, align 4
  %87 = insertelement <8 x float> %85, float %86, i64 3
  %gep.4.1 = getelementptr i8, ptr %invariant.gep, i64 768
  %88 = load float, ptr %gep.4.1, align 4
  %89 = insertelement <8 x float> %87, float %88, i64 4
  %gep.5.1 = getelementptr i8, ptr %invariant.gep, i64 832
  %90 = load float, ptr %gep.5.1, align 4
  %91 = insertelement <8 x float> %89, float %90, i64 5
  %gep.6.1 = getelementptr i8, ptr %invariant.gep, i64 896
  %92 = load float, ptr %gep.6.1, align 4
  %93 = insertelement <8 x float> %91, float %92, i64 6
  %gep.7.1 = getelementptr i8, ptr %invariant.gep, i64 960
  %94 = load float, ptr %gep.7.1, align 4
  %95 = insertelement <8 x float> %93, float %94, i64 7
  %96 = getelementptr i8, ptr %63, i64 32
  store <8 x float> %95, ptr %96, align 32
  %97 = or disjoint i64 %62, 1
  %invariant.gep.1 = getelementptr [4 x i8], ptr %2, i64 %97
  %.idx18.1 = shl i64 %97, 6
  %98 = getelementptr i8, ptr %45, i64 %.idx18.1
  %99 = load float, ptr %invariant.gep.1, align 4
  %100 = insertelement <8 x float> poison, float %99, i64 0
  %gep.1.157 = getelementptr i8, ptr %invariant.gep.1, i64 64
  %101 = load float, ptr %gep.1.157, align 4
  %102 = insertelement <8 x float> %100, float %101, i64 1
  %gep.2.158 = getelementptr i8, ptr %invariant.gep.1, i64 128
  %103 = load float, ptr %gep.2.158, align 4
  %104 = insertelement <8 x float> %102, float %103, i64 2
  %gep.3.159 = getelementptr i8, ptr %invariant.gep.1, i64 192
  %105 = load float, ptr %gep.3.159, align 4
  %106 = insertelement <8 x float> %104, float %105, i64 3
  %gep.4.160 = getelementptr i8, ptr %invariant.gep.1, i64 256
  %107 = load float, ptr %gep.4.160, align 4
  %108 = insertelement <8 x float> %106, float %107, i64 4
  %gep.5.161 = getelementptr i8, ptr %invariant.gep.1, i64 320
  %109 = load float, ptr %gep.5.161, align 4
  %110 = insertelement <8 x float> %108, float %109, i64 5
  %gep.6.162 = getelementptr i8, ptr %invariant.gep.1, i64 384
  %111 = load float, ptr %gep.6.162, align 4
  %112 = insertelement <8 x float> %110, float %111, i64 6
  %gep.7.163 = getelementptr i8, ptr %invariant.gep.1, i64 448
  %113 = load float, ptr %gep.7.163, align 4
  %114 = insertelement <8 x float> %112, float %113, i64 7
  store <8 x float> %114, ptr %98, align 64
  %gep.135.1 = getelementptr i8, ptr %invariant.gep.1, i64 512
  %115 = load float, ptr %gep.135.1, align 4
  %116 = insertelement <8 x float> poison, float %115, i64 0
  %gep.1.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 576
  %117 = load float, ptr %gep.1.1.1, align 4
  %118 = insertelement <8 x float> %116, float %117, i64 1
  %gep.2.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 640
  %119 = load float, ptr %gep.2.1.1, align 4
  %120 = insertelement <8 x float> %118, float %119, i64 2
  %gep.3.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 704
  %121 = load float, ptr %gep.3.1.1, align 4
  %122 = insertelement <8 x float> %120, float %121, i64 3
  %gep.4.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 768
  %123 = load float, ptr %gep.4.1.1, align 4
  %124 = insertelement <8 x float> %122, float %123, i64 4
  %gep.5.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 832
  %125 = load float, ptr %gep.5.1.1, align 4
  %126 = insertelement <8 x float> %124, float %125, i64 5
  %gep.6.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 896
  %127 = load float, ptr %gep.6.1.1, align 4
  %128 = insertelement <8 x float> %126, float %127, i64 6
  %gep.7.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 960
  %129 = load float, ptr %gep.7.1.1, align 4
  %130 = insertelement <8 x float> %128, float %129, i64 7
  %131 = getelementptr i8, ptr %98, i64 32
  store <8 x float> %130, ptr %131, align 32
  %132 = add nuw nsw i64 %62, 2
  %exitcond.not.1 = icmp eq i64 %132, 16
  br i1 %exitcond.not.1, label %.preheader32, label %.preheader30

._crit_edge:                                      ; preds = %.preheader32, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
