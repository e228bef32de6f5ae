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
  %12 = shl i64 %11, 9
  %13 = tail call i64 @llvm.umin.i64(i64 %12, i64 512)
  %14 = tail call i64 @llvm.umin.i64(i64 %12, i64 1024)
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
  %15 = or disjoint i64 %13, 511
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader32
  %16 = phi i64 [ %59, %.preheader32 ], [ %14, %.lr.ph.preheader ]
  %17 = lshr i64 %16, 8
  %18 = shl nuw nsw i64 %17, 18
  %19 = shl i64 %16, 6
  %20 = and i64 %19, 15360
  %21 = or disjoint i64 %18, %20
  %22 = shl i64 %16, 6
  %23 = and i64 %22, 960
  %24 = or disjoint i64 %21, %23
  %rev = shl i64 %16, 8
  %25 = and i64 %rev, 65280
  %26 = shl nuw nsw i64 %17, 6
  %27 = add nuw nsw i64 %25, %26
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %scevgep33 = getelementptr i8, ptr %5, i64 %27
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33, i64 64, i1 false)
  %28 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.1 = getelementptr i8, ptr %28, i64 65536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.1, i64 64, i1 false)
  %29 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.2 = getelementptr i8, ptr %29, i64 131072
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.2, i64 64, i1 false)
  %30 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.3 = getelementptr i8, ptr %30, i64 196608
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.3, i64 64, i1 false)
  %31 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.4 = getelementptr i8, ptr %31, i64 262144
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.4, i64 64, i1 false)
  %32 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.5 = getelementptr i8, ptr %32, i64 327680
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.5, i64 64, i1 false)
  %33 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.6 = getelementptr i8, ptr %33, i64 393216
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.6, i64 64, i1 false)
  %34 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.7 = getelementptr i8, ptr %34, i64 458752
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.7, i64 64, i1 false)
  %35 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.8 = getelementptr i8, ptr %35, i64 524288
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.8, i64 64, i1 false)
  %36 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.9 = getelementptr i8, ptr %36, i64 589824
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.9, i64 64, i1 false)
  %37 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.10 = getelementptr i8, ptr %37, i64 655360
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.10, i64 64, i1 false)
  %38 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.11 = getelementptr i8, ptr %38, i64 720896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.11, i64 64, i1 false)
  %39 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.12 = getelementptr i8, ptr %39, i64 786432
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.12, i64 64, i1 false)
  %40 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.13 = getelementptr i8, ptr %40, i64 851968
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.13, i64 64, i1 false)
  %41 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.14 = getelementptr i8, ptr %41, i64 917504
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.14, i64 64, i1 false)
  %42 = getelementptr i8, ptr %5, i64 %27
  %scevgep33.15 = getelementptr i8, ptr %42, i64 983040
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep33.15, i64 64, i1 false)
  %43 = alloca [256 x float], align 64
  br label %.preheader30

.preheader32:                                     ; preds = %.preheader30
  %scevgep = getelementptr i8, ptr %7, i64 %24
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 64 dereferenceable(64) %43, i64 64, i1 false)
  %44 = getelementptr i8, ptr %7, i64 %24
  %scevgep.138 = getelementptr i8, ptr %44, i64 16384
  %scevgep36.1 = getelementptr inbounds nuw i8, ptr %43, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.138, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.1, i64 64, i1 false)
  %45 = getelementptr i8, ptr %7, i64 %24
  %scevgep.239 = getelementptr i8, ptr %45, i64 32768
  %scevgep36.2 = getelementptr inbounds nuw i8, ptr %43, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.239, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.2, i64 64, i1 false)
  %46 = getelementptr i8, ptr %7, i64 %24
  %scevgep.340 = getelementptr i8, ptr %46, i64 49152
  %scevgep36.3 = getelementptr inbounds nuw i8, ptr %43, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.340, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.3, i64 64, i1 false)
  %47 = getelementptr i8, ptr %7, i64 %24
  %scevgep.441 = getelementptr i8, ptr %47, i64 65536
  %scevgep36.4 = getelementptr inbounds nuw i8, ptr %43, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.441, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.4, i64 64, i1 false)
  %48 = getelementptr i8, ptr %7, i64 %24
  %scevgep.542 = getelementptr i8, ptr %48, i64 81920
  %scevgep36.5 = getelementptr inbounds nuw i8, ptr %43, i64 320
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.542, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.5, i64 64, i1 false)
  %49 = getelementptr i8, ptr %7, i64 %24
  %scevgep.643 = getelementptr i8, ptr %49, i64 98304
  %scevgep36.6 = getelementptr inbounds nuw i8, ptr %43, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.643, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.6, i64 64, i1 false)
  %50 = getelementptr i8, ptr %7, i64 %24
  %scevgep.744 = getelementptr i8, ptr %50, i64 114688
  %scevgep36.7 = getelementptr inbounds nuw i8, ptr %43, i64 448
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.744, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.7, i64 64, i1 false)
  %51 = getelementptr i8, ptr %7, i64 %24
  %scevgep.845 = getelementptr i8, ptr %51, i64 131072
  %scevgep36.8 = getelementptr inbounds nuw i8, ptr %43, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.845, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.8, i64 64, i1 false)
  %52 = getelementptr i8, ptr %7, i64 %24
  %scevgep.946 = getelementptr i8, ptr %52, i64 147456
  %scevgep36.9 = getelementptr inbounds nuw i8, ptr %43, i64 576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.946, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.9, i64 64, i1 false)
  %53 = getelementptr i8, ptr %7, i64 %24
  %scevgep.1047 = getelementptr i8, ptr %53, i64 163840
  %scevgep36.10 = getelementptr inbounds nuw i8, ptr %43, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1047, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.10, i64 64, i1 false)
  %54 = getelementptr i8, ptr %7, i64 %24
  %scevgep.1148 = getelementptr i8, ptr %54, i64 180224
  %scevgep36.11 = getelementptr inbounds nuw i8, ptr %43, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1148, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.11, i64 64, i1 false)
  %55 = getelementptr i8, ptr %7, i64 %24
  %scevgep.1249 = getelementptr i8, ptr %55, i64 196608
  %scevgep36.12 = getelementptr inbounds nuw i8, ptr %43, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1249, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.12, i64 64, i1 false)
  %56 = getelementptr i8, ptr %7, i64 %24
  %scevgep.1350 = getelementptr i8, ptr %56, i64 212992
  %scevgep36.13 = getelementptr inbounds nuw i8, ptr %43, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1350, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.13, i64 64, i1 false)
  %57 = getelementptr i8, ptr %7, i64 %24
  %scevgep.1451 = getelementptr i8, ptr %57, i64 229376
  %scevgep36.14 = getelementptr inbounds nuw i8, ptr %43, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1451, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.14, i64 64, i1 false)
  %58 = getelementptr i8, ptr %7, i64 %24
  %scevgep.1552 = getelementptr i8, ptr %58, i64 245760
  %scevgep36.15 = getelementptr inbounds nuw i8, ptr %43, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1552, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %59 = add nuw nsw i64 %16, 1
  %exitcond54.not = icmp eq i64 %16, %15
  br i1 %exitcond54.not, label %._crit_edge, label %.lr.ph

.preheader30:                                     ; preds = %.preheader30, %.lr.ph
  %60 = phi i64 [ 0, %.lr.ph ], [ %130, %.preheader30 ]
  %invariant.gep = getelementptr [4 x i8], ptr %2, i64 %60
  %.idx18 = shl i64 %60, 6
  %61 = getelementptr i8, ptr %43, i64 %.idx18
  %62 = load float, ptr %invariant.gep, align 4
  %63 = insertelement <8 x float> poison, float %62, i64 0
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 64
  %64 = load float, ptr %gep.1, align 4
  %65 = insertelement <8 x float> %63, float %64, i64 1
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 128
  %66 = load float, ptr %gep.2, align 4
  %67 = insertelement <8 x float> %65, float %66, i64 2
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 192
  %68 = load float, ptr %gep.3, align 4
  %69 = insertelement <8 x float> %67, float %68, i64 3
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 256
  %70 = load float, ptr %gep.4, align 4
  %71 = insertelement <8 x float> %69, float %70, i64 4
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 320
  %72 = load float, ptr %gep.5, align 4
  %73 = insertelement <8 x float> %71, float %72, i64 5
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 384
  %74 = load float, ptr %gep.6, align 4
  %75 = insertelement <8 x float> %73, float %74, i64 6
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 448
  %76 = load float, ptr %gep.7, align 4
  %77 = insertelement <8 x float> %75, float %76, i64 7
  store <8 x float> %77, ptr %61, align 64
  %gep.135 = getelementptr i8, ptr %invariant.gep, i64 512
  %78 = load float, ptr %gep.135, align 4
  %79 = insertelement <8 x float> poison, float %78, i64 0
  %gep.1.1 = getelementptr i8, ptr %invariant.gep, i64 576
  %80 = load float, ptr %gep.1.1, align 4
  %81 = insertelement <8 x float> %79, float %80, i64 1
  %gep.2.1 = getelementptr i8, ptr %invariant.gep, i64 640
  %82 = load float, ptr %gep.2.1, align 4
  %83 = insertelement <8 x float> %81, float %82, i64 2
  %gep.3.1 = getelementptr i8, ptr %invariant.gep, i64 704
  %84 = load float, ptr %gep.3.1, align 4
  %85 = insertelement <8 x float> %83, float %84, i64 3
  %gep.4.1 = getelementptr i8, ptr %invariant.gep, i64 768
  %86 = load float, ptr %gep.4.1, align 4
  %87 = insertelement <8 x float> %85, float %86, i64 4
  %gep.5.1 = getelementptr i8, ptr %invariant.gep, i64 832
  %88 = load float, ptr %gep.5.1, align 4
  %89 = insertelement <8 x float> %87, float %88, i64 5
  %gep.6.1 = getelementptr i8, ptr %invariant.gep, i64 896
  %90 = load float, ptr %gep.6.1, align 4
  %91 = insertelement <8 x float> %89, float %90, i64 6
  %gep.7.1 = getelementptr i8, ptr %invariant.gep, i64 960
  %92 = load float, ptr %gep.7.1, align 4
  %93 = insertelement <8 x float> %91, float %92, i64 7
  %94 = getelementptr i8, ptr %61, i64 32
  store <8 x float> %93, ptr %94, align 32
  %95 = or disjoint i64 %60, 1
  %invariant.gep.1 = getelementptr [4 x i8], ptr %2, i64 %95
  %.idx18.1 = shl i64 %95, 6
  %96 = getelementptr i8, ptr %43, i64 %.idx18.1
  %97 = load float, ptr %invariant.gep.1, align 4
  %98 = insertelement <8 x float> poison, float %97, i64 0
  %gep.1.155 = getelementptr i8, ptr %invariant.gep.1, i64 64
  %99 = load float, ptr %gep.1.155, align 4
  %100 = insertelement <8 x float> %98, float %99, i64 1
  %gep.2.156 = getelementptr i8, ptr %invariant.gep.1, i64 128
  %101 = load float, ptr %gep.2.156, align 4
  %102 = insertelement <8 x float> %100, float %101, i64 2
  %gep.3.157 = getelementptr i8, ptr %invariant.gep.1, i64 192
  %103 = load float, ptr %gep.3.157, align 4
  %104 = insertelement <8 x float> %102, float %103, i64 3
  %gep.4.158 = getelementptr i8, ptr %invariant.gep.1, i64 256
  %105 = load float, ptr %gep.4.158, align 4
  %106 = insertelement <8 x float> %104, float %105, i64 4
  %gep.5.159 = getelementptr i8, ptr %invariant.gep.1, i64 320
  %107 = load float, ptr %gep.5.159, align 4
  %108 = insertelement <8 x float> %106, float %107, i64 5
  %gep.6.160 = getelementptr i8, ptr %invariant.gep.1, i64 384
  %109 = load float, ptr %gep.6.160, align 4
  %110 = insertelement <8 x float> %108, float %109, i64 6
  %gep.7.161 = getelementptr i8, ptr %invariant.gep.1, i64 448
  %111 = load float, ptr %gep.7.161, align 4
  %112 = insertelement <8 x float> %110, float %111, i64 7
  store <8 x float> %112, ptr %96, align 64
  %gep.135.1 = getelementptr i8, ptr %invariant.gep.1, i64 512
  %113 = load float, ptr %gep.135.1, align 4
  %114 = insertelement <8 x float> poison, float %113, i64 0
  %gep.1.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 576
  %115 = load float, ptr %gep.1.1.1, align 4
  %116 = insertelement <8 x float> %114, float %115, i64 1
  %gep.2.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 640
  %117 = load float, ptr %gep.2.1.1, align 4
  %118 = insertelement <8 x float> %116, float %117, i64 2
  %gep.3.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 704
  %119 = load float, ptr %gep.3.1.1, align 4
  %120 = insertelement <8 x float> %118, float %119, i64 3
  %gep.4.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 768
  %121 = load float, ptr %gep.4.1.1, align 4
  %122 = insertelement <8 x float> %120, float %121, i64 4
  %gep.5.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 832
  %123 = load float, ptr %gep.5.1.1, align 4
  %124 = insertelement <8 x float> %122, float %123, i64 5
  %gep.6.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 896
  %125 = load float, ptr %gep.6.1.1, align 4
  %126 = insertelement <8 x float> %124, float %125, i64 6
  %gep.7.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 960
  %127 = load float, ptr %gep.7.1.1, align 4
  %128 = insertelement <8 x float> %126, float %127, i64 7
  %129 = getelementptr i8, ptr %96, i64 32
  store <8 x float> %128, ptr %129, align 32
  %130 = add nuw nsw i64 %60, 2
  %exitcond.not.1 = icmp eq i64 %130, 16
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
