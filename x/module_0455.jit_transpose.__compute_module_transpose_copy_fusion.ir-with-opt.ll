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
  %11 = tail call i64 @llvm.smax.i64(i64 %10, i64 0)
  %12 = shl i64 %11, 9
  %13 = tail call i64 @llvm.umin.i64(i64 %12, i64 1024)
  %.not = icmp sgt i64 %10, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %14 = tail call i64 @llvm.umin.i64(i64 %12, i64 512)
  %15 = add nuw nsw i64 %14, 512
  %16 = sub nsw i64 %15, %13
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

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader30
  %indvar34 = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next35, %.preheader30 ]
  %17 = phi i64 [ %13, %.lr.ph.preheader ], [ %60, %.preheader30 ]
  %18 = add nuw nsw i64 %13, %indvar34
  %19 = shl nuw nsw i64 %18, 6
  %20 = and i64 %19, 9223372036854773760
  %21 = shl i64 %indvar34, 6
  %22 = and i64 %21, 1984
  %23 = or disjoint i64 %20, %22
  %24 = shl nuw nsw i64 %17, 6
  %25 = and i64 %24, 9223372036854773760
  %26 = shl i64 %17, 6
  %27 = and i64 %26, 1984
  %28 = or disjoint i64 %25, %27
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %scevgep31 = getelementptr i8, ptr %5, i64 %28
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31, i64 64, i1 false)
  %29 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.1 = getelementptr i8, ptr %29, i64 65536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.1, i64 64, i1 false)
  %30 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.2 = getelementptr i8, ptr %30, i64 131072
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.2, i64 64, i1 false)
  %31 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.3 = getelementptr i8, ptr %31, i64 196608
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.3, i64 64, i1 false)
  %32 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.4 = getelementptr i8, ptr %32, i64 262144
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.4, i64 64, i1 false)
  %33 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.5 = getelementptr i8, ptr %33, i64 327680
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.5, i64 64, i1 false)
  %34 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.6 = getelementptr i8, ptr %34, i64 393216
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.6, i64 64, i1 false)
  %35 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.7 = getelementptr i8, ptr %35, i64 458752
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.7, i64 64, i1 false)
  %36 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.8 = getelementptr i8, ptr %36, i64 524288
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.8, i64 64, i1 false)
  %37 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.9 = getelementptr i8, ptr %37, i64 589824
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.9, i64 64, i1 false)
  %38 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.10 = getelementptr i8, ptr %38, i64 655360
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.10, i64 64, i1 false)
  %39 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.11 = getelementptr i8, ptr %39, i64 720896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.11, i64 64, i1 false)
  %40 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.12 = getelementptr i8, ptr %40, i64 786432
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.12, i64 64, i1 false)
  %41 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.13 = getelementptr i8, ptr %41, i64 851968
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.13, i64 64, i1 false)
  %42 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.14 = getelementptr i8, ptr %42, i64 917504
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.14, i64 64, i1 false)
  %43 = getelementptr i8, ptr %5, i64 %28
  %scevgep31.15 = getelementptr i8, ptr %43, i64 983040
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep31.15, i64 64, i1 false)
  %44 = alloca [256 x float], align 64
  br label %.preheader28

.preheader30:                                     ; preds = %.preheader28
  %scevgep = getelementptr i8, ptr %7, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 64 dereferenceable(64) %44, i64 64, i1 false)
  %45 = getelementptr i8, ptr %7, i64 %23
  %scevgep.138 = getelementptr i8, ptr %45, i64 65536
  %scevgep36.1 = getelementptr inbounds nuw i8, ptr %44, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.138, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.1, i64 64, i1 false)
  %46 = getelementptr i8, ptr %7, i64 %23
  %scevgep.239 = getelementptr i8, ptr %46, i64 131072
  %scevgep36.2 = getelementptr inbounds nuw i8, ptr %44, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.239, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.2, i64 64, i1 false)
  %47 = getelementptr i8, ptr %7, i64 %23
  %scevgep.340 = getelementptr i8, ptr %47, i64 196608
  %scevgep36.3 = getelementptr inbounds nuw i8, ptr %44, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.340, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.3, i64 64, i1 false)
  %48 = getelementptr i8, ptr %7, i64 %23
  %scevgep.441 = getelementptr i8, ptr %48, i64 262144
  %scevgep36.4 = getelementptr inbounds nuw i8, ptr %44, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.441, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.4, i64 64, i1 false)
  %49 = getelementptr i8, ptr %7, i64 %23
  %scevgep.542 = getelementptr i8, ptr %49, i64 327680
  %scevgep36.5 = getelementptr inbounds nuw i8, ptr %44, i64 320
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.542, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.5, i64 64, i1 false)
  %50 = getelementptr i8, ptr %7, i64 %23
  %scevgep.643 = getelementptr i8, ptr %50, i64 393216
  %scevgep36.6 = getelementptr inbounds nuw i8, ptr %44, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.643, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.6, i64 64, i1 false)
  %51 = getelementptr i8, ptr %7, i64 %23
  %scevgep.744 = getelementptr i8, ptr %51, i64 458752
  %scevgep36.7 = getelementptr inbounds nuw i8, ptr %44, i64 448
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.744, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.7, i64 64, i1 false)
  %52 = getelementptr i8, ptr %7, i64 %23
  %scevgep.845 = getelementptr i8, ptr %52, i64 524288
  %scevgep36.8 = getelementptr inbounds nuw i8, ptr %44, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.845, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.8, i64 64, i1 false)
  %53 = getelementptr i8, ptr %7, i64 %23
  %scevgep.946 = getelementptr i8, ptr %53, i64 589824
  %scevgep36.9 = getelementptr inbounds nuw i8, ptr %44, i64 576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.946, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.9, i64 64, i1 false)
  %54 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1047 = getelementptr i8, ptr %54, i64 655360
  %scevgep36.10 = getelementptr inbounds nuw i8, ptr %44, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1047, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.10, i64 64, i1 false)
  %55 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1148 = getelementptr i8, ptr %55, i64 720896
  %scevgep36.11 = getelementptr inbounds nuw i8, ptr %44, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1148, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.11, i64 64, i1 false)
  %56 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1249 = getelementptr i8, ptr %56, i64 786432
  %scevgep36.12 = getelementptr inbounds nuw i8, ptr %44, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1249, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.12, i64 64, i1 false)
  %57 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1350 = getelementptr i8, ptr %57, i64 851968
  %scevgep36.13 = getelementptr inbounds nuw i8, ptr %44, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1350, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.13, i64 64, i1 false)
  %58 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1451 = getelementptr i8, ptr %58, i64 917504
  %scevgep36.14 = getelementptr inbounds nuw i8, ptr %44, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1451, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.14, i64 64, i1 false)
  %59 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1552 = getelementptr i8, ptr %59, i64 983040
  %scevgep36.15 = getelementptr inbounds nuw i8, ptr %44, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1552, ptr noundef nonnull align 64 dereferenceable(64) %scevgep36.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %60 = add nuw nsw i64 %17, 1
  %indvar.next35 = add nuw nsw i64 %indvar34, 1
  %exitcond54.not = icmp eq i64 %indvar.next35, %16
  br i1 %exitcond54.not, label %._crit_edge, label %.lr.ph

.preheader28:                                     ; preds = %.preheader28, %.lr.ph
  %61 = phi i64 [ 0, %.lr.ph ], [ %131, %.preheader28 ]
  %invariant.gep = getelementptr [4 x i8], ptr %2, i64 %61
  %.idx16 = shl i64 %61, 6
  %62 = getelementptr i8, ptr %44, i64 %.idx16
  %63 = load float, ptr %invariant.gep, align 4
  %64 = insertelement <8 x float> poison, float %63, i64 0
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 64
  %65 = load float, ptr %gep.1, align 4
  %66 = insertelement <8 x float> %64, float %65, i64 1
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 128
  %67 = load float, ptr %gep.2, align 4
  %68 = insertelement <8 x float> %66, float %67, i64 2
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 192
  %69 = load float, ptr %gep.3, align 4
  %70 = insertelement <8 x float> %68, float %69, i64 3
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 256
  %71 = load float, ptr %gep.4, align 4
  %72 = insertelement <8 x float> %70, float %71, i64 4
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 320
  %73 = load float, ptr %gep.5, align 4
  %74 = insertelement <8 x float> %72, float %73, i64 5
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 384
  %75 = load float, ptr %gep.6, align 4
  %76 = insertelement <8 x float> %74, float %75, i64 6
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 448
  %77 = load float, ptr %gep.7, align 4
  %78 = insertelement <8 x float> %76, float %77, i64 7
  store <8 x float> %78, ptr %62, align 64
  %gep.133 = getelementptr i8, ptr %invariant.gep, i64 512
  %79 = load float, ptr %gep.133, align 4
  %80 = insertelement <8 x float> poison, float %79, i64 0
  %gep.1.1 = getelementptr i8, ptr %invariant.gep, i64 576
  %81 = load float, ptr %gep.1.1, align 4
  %82 = insertelement <8 x float> %80, float %81, i64 1
  %gep.2.1 = getelementptr i8, ptr %invariant.gep, i64 640
  %83 = load float, ptr %gep.2.1, align 4
  %84 = insertelement <8 x float> %82, float %83, i64 2
  %gep.3.1 = getelementptr i8, ptr %invariant.gep, i64 704
  %85 = load float, ptr %gep.3.1, align 4
  %86 = insertelement <8 x float> %84, float %85, i64 3
  %gep.4.1 = getelementptr i8, ptr %invariant.gep, i64 768
  %87 = load float, ptr %gep.4.1, align 4
  %88 = insertelement <8 x float> %86, float %87, i64 4
  %gep.5.1 = getelementptr i8, ptr %invariant.gep, i64 832
  %89 = load float, ptr %gep.5.1, align 4
  %90 = insertelement <8 x float> %88, float %89, i64 5
  %gep.6.1 = getelementptr i8, ptr %invariant.gep, i64 896
  %91 = load float, ptr %gep.6.1, align 4
  %92 = insertelement <8 x float> %90, float %91, i64 6
  %gep.7.1 = getelementptr i8, ptr %invariant.gep, i64 960
  %93 = load float, ptr %gep.7.1, align 4
  %94 = insertelement <8 x float> %92, float %93, i64 7
  %95 = getelementptr i8, ptr %62, i64 32
  store <8 x float> %94, ptr %95, align 32
  %96 = or disjoint i64 %61, 1
  %invariant.gep.1 = getelementptr [4 x i8], ptr %2, i64 %96
  %.idx16.1 = shl i64 %96, 6
  %97 = getelementptr i8, ptr %44, i64 %.idx16.1
  %98 = load float, ptr %invariant.gep.1, align 4
  %99 = insertelement <8 x float> poison, float %98, i64 0
  %gep.1.155 = getelementptr i8, ptr %invariant.gep.1, i64 64
  %100 = load float, ptr %gep.1.155, align 4
  %101 = insertelement <8 x float> %99, float %100, i64 1
  %gep.2.156 = getelementptr i8, ptr %invariant.gep.1, i64 128
  %102 = load float, ptr %gep.2.156, align 4
  %103 = insertelement <8 x float> %101, float %102, i64 2
  %gep.3.157 = getelementptr i8, ptr %invariant.gep.1, i64 192
  %104 = load float, ptr %gep.3.157, align 4
  %105 = insertelement <8 x float> %103, float %104, i64 3
  %gep.4.158 = getelementptr i8, ptr %invariant.gep.1, i64 256
  %106 = load float, ptr %gep.4.158, align 4
  %107 = insertelement <8 x float> %105, float %106, i64 4
  %gep.5.159 = getelementptr i8, ptr %invariant.gep.1, i64 320
  %108 = load float, ptr %gep.5.159, align 4
  %109 = insertelement <8 x float> %107, float %108, i64 5
  %gep.6.160 = getelementptr i8, ptr %invariant.gep.1, i64 384
  %110 = load float, ptr %gep.6.160, align 4
  %111 = insertelement <8 x float> %109, float %110, i64 6
  %gep.7.161 = getelementptr i8, ptr %invariant.gep.1, i64 448
  %112 = load float, ptr %gep.7.161, align 4
  %113 = insertelement <8 x float> %111, float %112, i64 7
  store <8 x float> %113, ptr %97, align 64
  %gep.133.1 = getelementptr i8, ptr %invariant.gep.1, i64 512
  %114 = load float, ptr %gep.133.1, align 4
  %115 = insertelement <8 x float> poison, float %114, i64 0
  %gep.1.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 576
  %116 = load float, ptr %gep.1.1.1, align 4
  %117 = insertelement <8 x float> %115, float %116, i64 1
  %gep.2.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 640
  %118 = load float, ptr %gep.2.1.1, align 4
  %119 = insertelement <8 x float> %117, float %118, i64 2
  %gep.3.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 704
  %120 = load float, ptr %gep.3.1.1, align 4
  %121 = insertelement <8 x float> %119, float %120, i64 3
  %gep.4.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 768
  %122 = load float, ptr %gep.4.1.1, align 4
  %123 = insertelement <8 x float> %121, float %122, i64 4
  %gep.5.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 832
  %124 = load float, ptr %gep.5.1.1, align 4
  %125 = insertelement <8 x float> %123, float %124, i64 5
  %gep.6.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 896
  %126 = load float, ptr %gep.6.1.1, align 4
  %127 = insertelement <8 x float> %125, float %126, i64 6
  %gep.7.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 960
  %128 = load float, ptr %gep.7.1.1, align 4
  %129 = insertelement <8 x float> %127, float %128, i64 7
  %130 = getelementptr i8, ptr %97, i64 32
  store <8 x float> %129, ptr %130, align 32
  %131 = add nuw nsw i64 %61, 2
  %exitcond.not.1 = icmp eq i64 %131, 16
  br i1 %exitcond.not.1, label %.preheader30, label %.preheader28

._crit_edge:                                      ; preds = %.preheader30, %1
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
