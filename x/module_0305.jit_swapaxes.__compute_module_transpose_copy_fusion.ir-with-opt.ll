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
  %11 = icmp slt i64 %10, 1
  br i1 %11, label %.lr.ph.preheader, label %._crit_edge

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

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader39
  %indvars.iv = phi i64 [ 0, %.lr.ph.preheader ], [ %indvars.iv.next, %.preheader39 ]
  %12 = phi i64 [ 0, %.lr.ph.preheader ], [ %64, %.preheader39 ]
  %13 = trunc i64 %indvars.iv to i8
  %14 = udiv i8 %13, 48
  %.zext = zext nneg i8 %14 to i64
  %15 = mul nuw nsw i64 %.zext, 49152
  %16 = lshr i64 %12, 4
  %17 = trunc i64 %16 to i8
  %18 = urem i8 %17, 3
  %19 = zext nneg i8 %18 to i64
  %20 = shl nuw nsw i64 %19, 14
  %21 = add nuw nsw i64 %15, %20
  %22 = lshr i64 %12, 2
  %23 = and i64 %22, 3
  %24 = shl nuw nsw i64 %23, 12
  %25 = and i64 %indvars.iv, 3
  %26 = shl nuw nsw i64 %25, 6
  %27 = or disjoint i64 %24, %26
  %28 = or disjoint i64 %27, %21
  %29 = shl nuw nsw i64 %25, 12
  %30 = shl nuw nsw i64 %23, 6
  %31 = or disjoint i64 %29, %30
  %32 = or disjoint i64 %31, %21
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %scevgep40 = getelementptr i8, ptr %5, i64 %32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40, i64 64, i1 false)
  %33 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.1 = getelementptr i8, ptr %33, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.1, i64 64, i1 false)
  %34 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.2 = getelementptr i8, ptr %34, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.2, i64 64, i1 false)
  %35 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.3 = getelementptr i8, ptr %35, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.3, i64 64, i1 false)
  %36 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.4 = getelementptr i8, ptr %36, i64 1024
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.4, i64 64, i1 false)
  %37 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.5 = getelementptr i8, ptr %37, i64 1280
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.5, i64 64, i1 false)
  %38 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.6 = getelementptr i8, ptr %38, i64 1536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.6, i64 64, i1 false)
  %39 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.7 = getelementptr i8, ptr %39, i64 1792
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.7, i64 64, i1 false)
  %40 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.8 = getelementptr i8, ptr %40, i64 2048
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.8, i64 64, i1 false)
  %41 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.9 = getelementptr i8, ptr %41, i64 2304
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.9, i64 64, i1 false)
  %42 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.10 = getelementptr i8, ptr %42, i64 2560
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.10, i64 64, i1 false)
  %43 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.11 = getelementptr i8, ptr %43, i64 2816
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.11, i64 64, i1 false)
  %44 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.12 = getelementptr i8, ptr %44, i64 3072
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.12, i64 64, i1 false)
  %45 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.13 = getelementptr i8, ptr %45, i64 3328
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.13, i64 64, i1 false)
  %46 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.14 = getelementptr i8, ptr %46, i64 3584
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.14, i64 64, i1 false)
  %47 = getelementptr i8, ptr %5, i64 %32
  %scevgep40.15 = getelementptr i8, ptr %47, i64 3840
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep40.15, i64 64, i1 false)
  %48 = alloca [256 x float], align 64
  br label %.preheader37

.preheader39:                                     ; preds = %.preheader37
  %scevgep = getelementptr i8, ptr %7, i64 %28
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 64 dereferenceable(64) %48, i64 64, i1 false)
  %49 = getelementptr i8, ptr %7, i64 %28
  %scevgep.145 = getelementptr i8, ptr %49, i64 256
  %scevgep43.1 = getelementptr inbounds nuw i8, ptr %48, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.145, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.1, i64 64, i1 false)
  %50 = getelementptr i8, ptr %7, i64 %28
  %scevgep.246 = getelementptr i8, ptr %50, i64 512
  %scevgep43.2 = getelementptr inbounds nuw i8, ptr %48, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.246, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.2, i64 64, i1 false)
  %51 = getelementptr i8, ptr %7, i64 %28
  %scevgep.347 = getelementptr i8, ptr %51, i64 768
  %scevgep43.3 = getelementptr inbounds nuw i8, ptr %48, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.347, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.3, i64 64, i1 false)
  %52 = getelementptr i8, ptr %7, i64 %28
  %scevgep.448 = getelementptr i8, ptr %52, i64 1024
  %scevgep43.4 = getelementptr inbounds nuw i8, ptr %48, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.448, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.4, i64 64, i1 false)
  %53 = getelementptr i8, ptr %7, i64 %28
  %scevgep.549 = getelementptr i8, ptr %53, i64 1280
  %scevgep43.5 = getelementptr inbounds nuw i8, ptr %48, i64 320
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.549, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.5, i64 64, i1 false)
  %54 = getelementptr i8, ptr %7, i64 %28
  %scevgep.650 = getelementptr i8, ptr %54, i64 1536
  %scevgep43.6 = getelementptr inbounds nuw i8, ptr %48, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.650, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.6, i64 64, i1 false)
  %55 = getelementptr i8, ptr %7, i64 %28
  %scevgep.751 = getelementptr i8, ptr %55, i64 1792
  %scevgep43.7 = getelementptr inbounds nuw i8, ptr %48, i64 448
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.751, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.7, i64 64, i1 false)
  %56 = getelementptr i8, ptr %7, i64 %28
  %scevgep.852 = getelementptr i8, ptr %56, i64 2048
  %scevgep43.8 = getelementptr inbounds nuw i8, ptr %48, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.852, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.8, i64 64, i1 false)
  %57 = getelementptr i8, ptr %7, i64 %28
  %scevgep.953 = getelementptr i8, ptr %57, i64 2304
  %scevgep43.9 = getelementptr inbounds nuw i8, ptr %48, i64 576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.953, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.9, i64 64, i1 false)
  %58 = getelementptr i8, ptr %7, i64 %28
  %scevgep.1054 = getelementptr i8, ptr %58, i64 2560
  %scevgep43.10 = getelementptr inbounds nuw i8, ptr %48, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1054, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.10, i64 64, i1 false)
  %59 = getelementptr i8, ptr %7, i64 %28
  %scevgep.1155 = getelementptr i8, ptr %59, i64 2816
  %scevgep43.11 = getelementptr inbounds nuw i8, ptr %48, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1155, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.11, i64 64, i1 false)
  %60 = getelementptr i8, ptr %7, i64 %28
  %scevgep.1256 = getelementptr i8, ptr %60, i64 3072
  %scevgep43.12 = getelementptr inbounds nuw i8, ptr %48, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1256, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.12, i64 64, i1 false)
  %61 = getelementptr i8, ptr %7, i64 %28
  %scevgep.1357 = getelementptr i8, ptr %61, i64 3328
  %scevgep43.13 = getelementptr inbounds nuw i8, ptr %48, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1357, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.13, i64 64, i1 false)
  %62 = getelementptr i8, ptr %7, i64 %28
  %scevgep.1458 = getelementptr i8, ptr %62, i64 3584
  %scevgep43.14 = getelementptr inbounds nuw i8, ptr %48, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1458, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.14, i64 64, i1 false)
  %63 = getelementptr i8, ptr %7, i64 %28
  %scevgep.1559 = getelementptr i8, ptr %63, i64 3840
  %scevgep43.15 = getelementptr inbounds nuw i8, ptr %48, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1559, ptr noundef nonnull align 64 dereferenceable(64) %scevgep43.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %64 = add i64 %12, 1
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond61.not = icmp eq i64 %indvars.iv.next, 144
  br i1 %exitcond61.not, label %._crit_edge, label %.lr.ph

.preheader37:                                     ; preds = %.preheader37, %.lr.ph
  %65 = phi i64 [ 0, %.lr.ph ], [ %135, %.preheader37 ]
  %invariant.gep = getelementptr [4 x i8], ptr %2, i64 %65
  %.idx21 = shl i64 %65, 6
  %66 = getelementptr i8, ptr %48, i64 %.idx21
  %67 = load float, ptr %invariant.gep, align 4
  %68 = insertelement <8 x float> poison, float %67, i64 0
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 64
  %69 = load float, ptr %gep.1, align 4
  %70 = insertelement <8 x float> %68, float %69, i64 1
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 128
  %71 = load float, ptr %gep.2, align 4
  %72 = insertelement <8 x float> %70, float %71, i64 2
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 192
  %73 = load float, ptr %gep.3, align 4
  %74 = insertelement <8 x float> %72, float %73, i64 3
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 256
  %75 = load float, ptr %gep.4, align 4
  %76 = insertelement <8 x float> %74, float %75, i64 4
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 320
  %77 = load float, ptr %gep.5, align 4
  %78 = insertelement <8 x float> %76, float %77, i64 5
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 384
  %79 = load float, ptr %gep.6, align 4
  %80 = insertelement <8 x float> %78, float %79, i64 6
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 448
  %81 = load float, ptr %gep.7, align 4
  %82 = insertelement <8 x float> %80, float %81, i64 7
  store <8 x float> %82, ptr %66, align 64
  %gep.142 = getelementptr i8, ptr %invariant.gep, i64 512
  %83 = load float, ptr %gep.142, align 4
  %84 = insertelement <8 x float> poison, float %83, i64 0
  %gep.1.1 = getelementptr i8, ptr %invariant.gep, i64 576
  %85 = load float, ptr %gep.1.1, align 4
  %86 = insertelement <8 x float> %84, float %85, i64 1
  %gep.2.1 = getelementptr i8, ptr %invariant.gep, i64 640
  %87 = load float, ptr %gep.2.1, align 4
  %88 = insertelement <8 x float> %86, float %87, i64 2
  %gep.3.1 = getelementptr i8, ptr %invariant.gep, i64 704
  %89 = load float, ptr %gep.3.1, align 4
  %90 = insertelement <8 x float> %88, float %89, i64 3
  %gep.4.1 = getelementptr i8, ptr %invariant.gep, i64 768
  %91 = load float, ptr %gep.4.1, align 4
  %92 = insertelement <8 x float> %90, float %91, i64 4
  %gep.5.1 = getelementptr i8, ptr %invariant.gep, i64 832
  %93 = load float, ptr %gep.5.1, align 4
  %94 = insertelement <8 x float> %92, float %93, i64 5
  %gep.6.1 = getelementptr i8, ptr %invariant.gep, i64 896
  %95 = load float, ptr %gep.6.1, align 4
  %96 = insertelement <8 x float> %94, float %95, i64 6
  %gep.7.1 = getelementptr i8, ptr %invariant.gep, i64 960
  %97 = load float, ptr %gep.7.1, align 4
  %98 = insertelement <8 x float> %96, float %97, i64 7
  %99 = getelementptr i8, ptr %66, i64 32
  store <8 x float> %98, ptr %99, align 32
  %100 = or disjoint i64 %65, 1
  %invariant.gep.1 = getelementptr [4 x i8], ptr %2, i64 %100
  %.idx21.1 = shl i64 %100, 6
  %101 = getelementptr i8, ptr %48, i64 %.idx21.1
  %102 = load float, ptr %invariant.gep.1, align 4
  %103 = insertelement <8 x float> poison, float %102, i64 0
  %gep.1.163 = getelementptr i8, ptr %invariant.gep.1, i64 64
  %104 = load float, ptr %gep.1.163, align 4
  %105 = insertelement <8 x float> %103, float %104, i64 1
  %gep.2.164 = getelementptr i8, ptr %invariant.gep.1, i64 128
  %106 = load float, ptr %gep.2.164, align 4
  %107 = insertelement <8 x float> %105, float %106, i64 2
  %gep.3.165 = getelementptr i8, ptr %invariant.gep.1, i64 192
  %108 = load float, ptr %gep.3.165, align 4
  %109 = insertelement <8 x float> %107, float %108, i64 3
  %gep.4.166 = getelementptr i8, ptr %invariant.gep.1, i64 256
  %110 = load float, ptr %gep.4.166, align 4
  %111 = insertelement <8 x float> %109, float %110, i64 4
  %gep.5.167 = getelementptr i8, ptr %invariant.gep.1, i64 320
  %112 = load float, ptr %gep.5.167, align 4
  %113 = insertelement <8 x float> %111, float %112, i64 5
  %gep.6.168 = getelementptr i8, ptr %invariant.gep.1, i64 384
  %114 = load float, ptr %gep.6.168, align 4
  %115 = insertelement <8 x float> %113, float %114, i64 6
  %gep.7.169 = getelementptr i8, ptr %invariant.gep.1, i64 448
  %116 = load float, ptr %gep.7.169, align 4
  %117 = insertelement <8 x float> %115, float %116, i64 7
  store <8 x float> %117, ptr %101, align 64
  %gep.142.1 = getelementptr i8, ptr %invariant.gep.1, i64 512
  %118 = load float, ptr %gep.142.1, align 4
  %119 = insertelement <8 x float> poison, float %118, i64 0
  %gep.1.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 576
  %120 = load float, ptr %gep.1.1.1, align 4
  %121 = insertelement <8 x float> %119, float %120, i64 1
  %gep.2.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 640
  %122 = load float, ptr %gep.2.1.1, align 4
  %123 = insertelement <8 x float> %121, float %122, i64 2
  %gep.3.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 704
  %124 = load float, ptr %gep.3.1.1, align 4
  %125 = insertelement <8 x float> %123, float %124, i64 3
  %gep.4.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 768
  %126 = load float, ptr %gep.4.1.1, align 4
  %127 = insertelement <8 x float> %125, float %126, i64 4
  %gep.5.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 832
  %128 = load float, ptr %gep.5.1.1, align 4
  %129 = insertelement <8 x float> %127, float %128, i64 5
  %gep.6.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 896
  %130 = load float, ptr %gep.6.1.1, align 4
  %131 = insertelement <8 x float> %129, float %130, i64 6
  %gep.7.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 960
  %132 = load float, ptr %gep.7.1.1, align 4
  %133 = insertelement <8 x float> %131, float %132, i64 7
  %134 = getelementptr i8, ptr %101, i64 32
  store <8 x float> %133, ptr %134, align 32
  %135 = add nuw nsw i64 %65, 2
  %exitcond.not.1 = icmp eq i64 %135, 16
  br i1 %exitcond.not.1, label %.preheader39, label %.preheader37

._crit_edge:                                      ; preds = %.preheader39, %1
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
