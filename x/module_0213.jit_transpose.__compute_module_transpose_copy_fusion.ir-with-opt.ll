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
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader14
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %.preheader14 ]
  %11 = mul nuw nsw i64 %indvar, 640
  %12 = shl nuw nsw i64 %indvar, 6
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %scevgep15 = getelementptr nuw i8, ptr %5, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15, i64 64, i1 false)
  %13 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.1 = getelementptr nuw i8, ptr %13, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.1, i64 64, i1 false)
  %14 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.2 = getelementptr nuw i8, ptr %14, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.2, i64 64, i1 false)
  %15 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.3 = getelementptr nuw i8, ptr %15, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.3, i64 64, i1 false)
  %16 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.4 = getelementptr nuw i8, ptr %16, i64 1024
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.4, i64 64, i1 false)
  %17 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.5 = getelementptr nuw i8, ptr %17, i64 1280
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.5, i64 64, i1 false)
  %18 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.6 = getelementptr nuw i8, ptr %18, i64 1536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.6, i64 64, i1 false)
  %19 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.7 = getelementptr nuw i8, ptr %19, i64 1792
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.7, i64 64, i1 false)
  %20 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.8 = getelementptr nuw i8, ptr %20, i64 2048
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.8, i64 64, i1 false)
  %21 = getelementptr nuw i8, ptr %5, i64 %12
  %scevgep15.9 = getelementptr nuw i8, ptr %21, i64 2304
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep15.9, i64 64, i1 false)
  %22 = alloca [256 x float], align 64
  br label %.preheader12

.preheader14:                                     ; preds = %.preheader12
  %scevgep = getelementptr nuw i8, ptr %7, i64 %11
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep, ptr noundef nonnull align 64 dereferenceable(40) %22, i64 40, i1 false)
  %23 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.120 = getelementptr nuw i8, ptr %23, i64 40
  %scevgep18.1 = getelementptr inbounds nuw i8, ptr %22, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.120, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.1, i64 40, i1 false)
  %24 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.221 = getelementptr nuw i8, ptr %24, i64 80
  %scevgep18.2 = getelementptr inbounds nuw i8, ptr %22, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.221, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.2, i64 40, i1 false)
  %25 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.322 = getelementptr nuw i8, ptr %25, i64 120
  %scevgep18.3 = getelementptr inbounds nuw i8, ptr %22, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.322, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.3, i64 40, i1 false)
  %26 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.423 = getelementptr nuw i8, ptr %26, i64 160
  %scevgep18.4 = getelementptr inbounds nuw i8, ptr %22, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.423, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.4, i64 40, i1 false)
  %27 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.524 = getelementptr nuw i8, ptr %27, i64 200
  %scevgep18.5 = getelementptr inbounds nuw i8, ptr %22, i64 320
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.524, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.5, i64 40, i1 false)
  %28 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.625 = getelementptr nuw i8, ptr %28, i64 240
  %scevgep18.6 = getelementptr inbounds nuw i8, ptr %22, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.625, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.6, i64 40, i1 false)
  %29 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.726 = getelementptr nuw i8, ptr %29, i64 280
  %scevgep18.7 = getelementptr inbounds nuw i8, ptr %22, i64 448
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.726, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.7, i64 40, i1 false)
  %30 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.827 = getelementptr nuw i8, ptr %30, i64 320
  %scevgep18.8 = getelementptr inbounds nuw i8, ptr %22, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.827, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.8, i64 40, i1 false)
  %31 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.928 = getelementptr nuw i8, ptr %31, i64 360
  %scevgep18.9 = getelementptr inbounds nuw i8, ptr %22, i64 576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.928, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.9, i64 40, i1 false)
  %32 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.10 = getelementptr nuw i8, ptr %32, i64 400
  %scevgep18.10 = getelementptr inbounds nuw i8, ptr %22, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.10, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.10, i64 40, i1 false)
  %33 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.11 = getelementptr nuw i8, ptr %33, i64 440
  %scevgep18.11 = getelementptr inbounds nuw i8, ptr %22, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.11, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.11, i64 40, i1 false)
  %34 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.12 = getelementptr nuw i8, ptr %34, i64 480
  %scevgep18.12 = getelementptr inbounds nuw i8, ptr %22, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.12, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.12, i64 40, i1 false)
  %35 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.13 = getelementptr nuw i8, ptr %35, i64 520
  %scevgep18.13 = getelementptr inbounds nuw i8, ptr %22, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.13, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.13, i64 40, i1 false)
  %36 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.14 = getelementptr nuw i8, ptr %36, i64 560
  %scevgep18.14 = getelementptr inbounds nuw i8, ptr %22, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.14, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.14, i64 40, i1 false)
  %37 = getelementptr nuw i8, ptr %7, i64 %11
  %scevgep.15 = getelementptr nuw i8, ptr %37, i64 600
  %scevgep18.15 = getelementptr inbounds nuw i8, ptr %22, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.15, ptr noundef nonnull align 64 dereferenceable(40) %scevgep18.15, i64 40, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond29.not = icmp eq i64 %indvar.next, 4
  br i1 %exitcond29.not, label %._crit_edge, label %.lr.ph

.preheader12:                                     ; preds = %.preheader12, %.lr.ph
  %38 = phi i64 [ 0, %.lr.ph ], [ %108, %.preheader12 ]
  %invariant.gep = getelementptr [4 x i8], ptr %2, i64 %38
  %.idx3 = shl i64 %38, 6
  %39 = getelementptr i8, ptr %22, i64 %.idx3
  %40 = load float, ptr %invariant.gep, align 4
  %41 = insertelement <8 x float> poison, float %40, i64 0
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 64
  %42 = load float, ptr %gep.1, align 4
  %43 = insertelement <8 x float> %41, float %42, i64 1
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 128
  %44 = load float, ptr %gep.2, align 4
  %45 = insertelement <8 x float> %43, float %44, i64 2
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 192
  %46 = load float, ptr %gep.3, align 4
  %47 = insertelement <8 x float> %45, float %46, i64 3
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 256
  %48 = load float, ptr %gep.4, align 4
  %49 = insertelement <8 x float> %47, float %48, i64 4
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 320
  %50 = load float, ptr %gep.5, align 4
  %51 = insertelement <8 x float> %49, float %50, i64 5
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 384
  %52 = load float, ptr %gep.6, align 4
  %53 = insertelement <8 x float> %51, float %52, i64 6
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 448
  %54 = load float, ptr %gep.7, align 4
  %55 = insertelement <8 x float> %53, float %54, i64 7
  store <8 x float> %55, ptr %39, align 64
  %gep.117 = getelementptr i8, ptr %invariant.gep, i64 512
  %56 = load float, ptr %gep.117, align 4
  %57 = insertelement <8 x float> poison, float %56, i64 0
  %gep.1.1 = getelementptr i8, ptr %invariant.gep, i64 576
  %58 = load float, ptr %gep.1.1, align 4
  %59 = insertelement <8 x float> %57, float %58, i64 1
  %gep.2.1 = getelementptr i8, ptr %invariant.gep, i64 640
  %60 = load float, ptr %gep.2.1, align 4
  %61 = insertelement <8 x float> %59, float %60, i64 2
  %gep.3.1 = getelementptr i8, ptr %invariant.gep, i64 704
  %62 = load float, ptr %gep.3.1, align 4
  %63 = insertelement <8 x float> %61, float %62, i64 3
  %gep.4.1 = getelementptr i8, ptr %invariant.gep, i64 768
  %64 = load float, ptr %gep.4.1, align 4
  %65 = insertelement <8 x float> %63, float %64, i64 4
  %gep.5.1 = getelementptr i8, ptr %invariant.gep, i64 832
  %66 = load float, ptr %gep.5.1, align 4
  %67 = insertelement <8 x float> %65, float %66, i64 5
  %gep.6.1 = getelementptr i8, ptr %invariant.gep, i64 896
  %68 = load float, ptr %gep.6.1, align 4
  %69 = insertelement <8 x float> %67, float %68, i64 6
  %gep.7.1 = getelementptr i8, ptr %invariant.gep, i64 960
  %70 = load float, ptr %gep.7.1, align 4
  %71 = insertelement <8 x float> %69, float %70, i64 7
  %72 = getelementptr i8, ptr %39, i64 32
  store <8 x float> %71, ptr %72, align 32
  %73 = or disjoint i64 %38, 1
  %invariant.gep.1 = getelementptr [4 x i8], ptr %2, i64 %73
  %.idx3.1 = shl i64 %73, 6
  %74 = getelementptr i8, ptr %22, i64 %.idx3.1
  %75 = load float, ptr %invariant.gep.1, align 4
  %76 = insertelement <8 x float> poison, float %75, i64 0
  %gep.1.130 = getelementptr i8, ptr %invariant.gep.1, i64 64
  %77 = load float, ptr %gep.1.130, align 4
  %78 = insertelement <8 x float> %76, float %77, i64 1
  %gep.2.131 = getelementptr i8, ptr %invariant.gep.1, i64 128
  %79 = load float, ptr %gep.2.131, align 4
  %80 = insertelement <8 x float> %78, float %79, i64 2
  %gep.3.132 = getelementptr i8, ptr %invariant.gep.1, i64 192
  %81 = load float, ptr %gep.3.132, align 4
  %82 = insertelement <8 x float> %80, float %81, i64 3
  %gep.4.133 = getelementptr i8, ptr %invariant.gep.1, i64 256
  %83 = load float, ptr %gep.4.133, align 4
  %84 = insertelement <8 x float> %82, float %83, i64 4
  %gep.5.134 = getelementptr i8, ptr %invariant.gep.1, i64 320
  %85 = load float, ptr %gep.5.134, align 4
  %86 = insertelement <8 x float> %84, float %85, i64 5
  %gep.6.135 = getelementptr i8, ptr %invariant.gep.1, i64 384
  %87 = load float, ptr %gep.6.135, align 4
  %88 = insertelement <8 x float> %86, float %87, i64 6
  %gep.7.136 = getelementptr i8, ptr %invariant.gep.1, i64 448
  %89 = load float, ptr %gep.7.136, align 4
  %90 = insertelement <8 x float> %88, float %89, i64 7
  store <8 x float> %90, ptr %74, align 64
  %gep.117.1 = getelementptr i8, ptr %invariant.gep.1, i64 512
  %91 = load float, ptr %gep.117.1, align 4
  %92 = insertelement <8 x float> poison, float %91, i64 0
  %gep.1.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 576
  %93 = load float, ptr %gep.1.1.1, align 4
  %94 = insertelement <8 x float> %92, float %93, i64 1
  %gep.2.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 640
  %95 = load float, ptr %gep.2.1.1, align 4
  %96 = insertelement <8 x float> %94, float %95, i64 2
  %gep.3.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 704
  %97 = load float, ptr %gep.3.1.1, align 4
  %98 = insertelement <8 x float> %96, float %97, i64 3
  %gep.4.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 768
  %99 = load float, ptr %gep.4.1.1, align 4
  %100 = insertelement <8 x float> %98, float %99, i64 4
  %gep.5.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 832
  %101 = load float, ptr %gep.5.1.1, align 4
  %102 = insertelement <8 x float> %100, float %101, i64 5
  %gep.6.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 896
  %103 = load float, ptr %gep.6.1.1, align 4
  %104 = insertelement <8 x float> %102, float %103, i64 6
  %gep.7.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 960
  %105 = load float, ptr %gep.7.1.1, align 4
  %106 = insertelement <8 x float> %104, float %105, i64 7
  %107 = getelementptr i8, ptr %74, i64 32
  store <8 x float> %106, ptr %107, align 32
  %108 = add nuw nsw i64 %38, 2
  %exitcond.not.1 = icmp eq i64 %108, 16
  br i1 %exitcond.not.1, label %.preheader14, label %.preheader12

._crit_edge:                                      ; preds = %.preheader14, %1
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
