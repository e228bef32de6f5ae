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
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %10 = phi i64 [ %90, %.lr.ph ], [ 0, %1 ]
  %11 = lshr i64 %10, 5
  %12 = shl nuw nsw i64 %11, 11
  %13 = and i64 %10, 31
  %14 = shl nuw nsw i64 %13, 6
  %15 = or disjoint i64 %12, %14
  %16 = mul nuw nsw i64 %11, 384
  %17 = mul nuw nsw i64 %13, 12
  %18 = add nuw i64 %16, %17
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %scevgep25 = getelementptr nuw i8, ptr %4, i64 %18
  %.sroa.0.0.copyload = load float, ptr %scevgep25, align 4
  %.sroa.4.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 4
  %.sroa.4.0.copyload = load float, ptr %.sroa.4.0.scevgep25.sroa_idx, align 4
  %.sroa.5.0.scevgep25.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep25, i64 8
  %.sroa.5.0.copyload = load float, ptr %.sroa.5.0.scevgep25.sroa_idx, align 4
  %19 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.1 = getelementptr nuw i8, ptr %19, i64 12288
  %.sroa.7.16.copyload = load float, ptr %scevgep25.1, align 4
  %.sroa.9.16.scevgep25.1.sroa_idx = getelementptr nuw i8, ptr %19, i64 12292
  %.sroa.9.16.copyload = load float, ptr %.sroa.9.16.scevgep25.1.sroa_idx, align 4
  %.sroa.10.16.scevgep25.1.sroa_idx = getelementptr nuw i8, ptr %19, i64 12296
  %.sroa.10.16.copyload = load float, ptr %.sroa.10.16.scevgep25.1.sroa_idx, align 4
  %20 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.2 = getelementptr nuw i8, ptr %20, i64 24576
  %.sroa.12.32.copyload = load float, ptr %scevgep25.2, align 4
  %.sroa.14.32.scevgep25.2.sroa_idx = getelementptr nuw i8, ptr %20, i64 24580
  %.sroa.14.32.copyload = load float, ptr %.sroa.14.32.scevgep25.2.sroa_idx, align 4
  %.sroa.15.32.scevgep25.2.sroa_idx = getelementptr nuw i8, ptr %20, i64 24584
  %.sroa.15.32.copyload = load float, ptr %.sroa.15.32.scevgep25.2.sroa_idx, align 4
  %21 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.3 = getelementptr nuw i8, ptr %21, i64 36864
  %.sroa.17.48.copyload = load float, ptr %scevgep25.3, align 4
  %.sroa.19.48.scevgep25.3.sroa_idx = getelementptr nuw i8, ptr %21, i64 36868
  %.sroa.19.48.copyload = load float, ptr %.sroa.19.48.scevgep25.3.sroa_idx, align 4
  %.sroa.20.48.scevgep25.3.sroa_idx = getelementptr nuw i8, ptr %21, i64 36872
  %.sroa.20.48.copyload = load float, ptr %.sroa.20.48.scevgep25.3.sroa_idx, align 4
  %22 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.4 = getelementptr nuw i8, ptr %22, i64 49152
  %.sroa.22.64.copyload = load float, ptr %scevgep25.4, align 4
  %.sroa.24.64.scevgep25.4.sroa_idx = getelementptr nuw i8, ptr %22, i64 49156
  %.sroa.24.64.copyload = load float, ptr %.sroa.24.64.scevgep25.4.sroa_idx, align 4
  %.sroa.25.64.scevgep25.4.sroa_idx = getelementptr nuw i8, ptr %22, i64 49160
  %.sroa.25.64.copyload = load float, ptr %.sroa.25.64.scevgep25.4.sroa_idx, align 4
  %23 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.5 = getelementptr nuw i8, ptr %23, i64 61440
  %.sroa.27.80.copyload = load float, ptr %scevgep25.5, align 4
  %.sroa.29.80.scevgep25.5.sroa_idx = getelementptr nuw i8, ptr %23, i64 61444
  %.sroa.29.80.copyload = load float, ptr %.sroa.29.80.scevgep25.5.sroa_idx, align 4
  %.sroa.30.80.scevgep25.5.sroa_idx = getelementptr nuw i8, ptr %23, i64 61448
  %.sroa.30.80.copyload = load float, ptr %.sroa.30.80.scevgep25.5.sroa_idx, align 4
  %24 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.6 = getelementptr nuw i8, ptr %24, i64 73728
  %.sroa.32.96.copyload = load float, ptr %scevgep25.6, align 4
  %.sroa.34.96.scevgep25.6.sroa_idx = getelementptr nuw i8, ptr %24, i64 73732
  %.sroa.34.96.copyload = load float, ptr %.sroa.34.96.scevgep25.6.sroa_idx, align 4
  %.sroa.35.96.scevgep25.6.sroa_idx = getelementptr nuw i8, ptr %24, i64 73736
  %.sroa.35.96.copyload = load float, ptr %.sroa.35.96.scevgep25.6.sroa_idx, align 4
  %25 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.7 = getelementptr nuw i8, ptr %25, i64 86016
  %.sroa.37.112.copyload = load float, ptr %scevgep25.7, align 4
  %.sroa.39.112.scevgep25.7.sroa_idx = getelementptr nuw i8, ptr %25, i64 86020
  %.sroa.39.112.copyload = load float, ptr %.sroa.39.112.scevgep25.7.sroa_idx, align 4
  %.sroa.40.112.scevgep25.7.sroa_idx = getelementptr nuw i8, ptr %25, i64 86024
  %.sroa.40.112.copyload = load float, ptr %.sroa.40.112.scevgep25.7.sroa_idx, align 4
  %26 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.8 = getelementptr nuw i8, ptr %26, i64 98304
  %.sroa.42.128.copyload = load float, ptr %scevgep25.8, align 4
  %.sroa.44.128.scevgep25.8.sroa_idx = getelementptr nuw i8, ptr %26, i64 98308
  %.sroa.44.128.copyload = load float, ptr %.sroa.44.128.scevgep25.8.sroa_idx, align 4
  %.sroa.45.128.scevgep25.8.sroa_idx = getelementptr nuw i8, ptr %26, i64 98312
  %.sroa.45.128.copyload = load float, ptr %.sroa.45.128.scevgep25.8.sroa_idx, align 4
  %27 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.9 = getelementptr nuw i8, ptr %27, i64 110592
  %.sroa.47.144.copyload = load float, ptr %scevgep25.9, align 4
  %.sroa.49.144.scevgep25.9.sroa_idx = getelementptr nuw i8, ptr %27, i64 110596
  %.sroa.49.144.copyload = load float, ptr %.sroa.49.144.scevgep25.9.sroa_idx, align 4
  %.sroa.50.144.scevgep25.9.sroa_idx = getelementptr nuw i8, ptr %27, i64 110600
  %.sroa.50.144.copyload = load float, ptr %.sroa.50.144.scevgep25.9.sroa_idx, align 4
  %28 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.10 = getelementptr nuw i8, ptr %28, i64 122880
  %.sroa.52.160.copyload = load float, ptr %scevgep25.10, align 4
  %.sroa.54.160.scevgep25.10.sroa_idx = getelementptr nuw i8, ptr %28, i64 122884
  %.sroa.54.160.copyload = load float, ptr %.sroa.54.160.scevgep25.10.sroa_idx, align 4
  %.sroa.55.160.scevgep25.10.sroa_idx = getelementptr nuw i8, ptr %28, i64 122888
  %.sroa.55.160.copyload = load float, ptr %.sroa.55.160.scevgep25.10.sroa_idx, align 4
  %29 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.11 = getelementptr nuw i8, ptr %29, i64 135168
  %.sroa.57.176.copyload = load float, ptr %scevgep25.11, align 4
  %.sroa.59.176.scevgep25.11.sroa_idx = getelementptr nuw i8, ptr %29, i64 135172
  %.sroa.59.176.copyload = load float, ptr %.sroa.59.176.scevgep25.11.sroa_idx, align 4
  %.sroa.60.176.scevgep25.11.sroa_idx = getelementptr nuw i8, ptr %29, i64 135176
  %.sroa.60.176.copyload = load float, ptr %.sroa.60.176.scevgep25.11.sroa_idx, align 4
  %30 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.12 = getelementptr nuw i8, ptr %30, i64 147456
  %.sroa.62.192.copyload = load float, ptr %scevgep25.12, align 4
  %.sroa.64.192.scevgep25.12.sroa_idx = getelementptr nuw i8, ptr %30, i64 147460
  %.sroa.64.192.copyload = load float, ptr %.sroa.64.192.scevgep25.12.sroa_idx, align 4
  %.sroa.65.192.scevgep25.12.sroa_idx = getelementptr nuw i8, ptr %30, i64 147464
  %.sroa.65.192.copyload = load float, ptr %.sroa.65.192.scevgep25.12.sroa_idx, align 4
  %31 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.13 = getelementptr nuw i8, ptr %31, i64 159744
  %.sroa.67.208.copyload = load float, ptr %scevgep25.13, align 4
  %.sroa.69.208.scevgep25.13.sroa_idx = getelementptr nuw i8, ptr %31, i64 159748
  %.sroa.69.208.copyload = load float, ptr %.sroa.69.208.scevgep25.13.sroa_idx, align 4
  %.sroa.70.208.scevgep25.13.sroa_idx = getelementptr nuw i8, ptr %31, i64 159752
  %.sroa.70.208.copyload = load float, ptr %.sroa.70.208.scevgep25.13.sroa_idx, align 4
  %32 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.14 = getelementptr nuw i8, ptr %32, i64 172032
  %.sroa.72.224.copyload = load float, ptr %scevgep25.14, align 4
  %.sroa.74.224.scevgep25.14.sroa_idx = getelementptr nuw i8, ptr %32, i64 172036
  %.sroa.74.224.copyload = load float, ptr %.sroa.74.224.scevgep25.14.sroa_idx, align 4
  %.sroa.75.224.scevgep25.14.sroa_idx = getelementptr nuw i8, ptr %32, i64 172040
  %.sroa.75.224.copyload = load float, ptr %.sroa.75.224.scevgep25.14.sroa_idx, align 4
  %33 = getelementptr nuw i8, ptr %4, i64 %18
  %scevgep25.15 = getelementptr nuw i8, ptr %33, i64 184320
  %.sroa.77.240.copyload = load float, ptr %scevgep25.15, align 4
  %.sroa.79.240.scevgep25.15.sroa_idx = getelementptr nuw i8, ptr %33, i64 184324
  %.sroa.79.240.copyload = load float, ptr %.sroa.79.240.scevgep25.15.sroa_idx, align 4
  %.sroa.80.240.scevgep25.15.sroa_idx = getelementptr nuw i8, ptr %33, i64 184328
  %.sroa.80.240.copyload = load float, ptr %.sroa.80.240.scevgep25.15.sroa_idx, align 4
  %34 = alloca [64 x float], align 64
  %35 = insertelement <8 x float> poison, float %.sroa.0.0.copyload, i64 0
  %36 = insertelement <8 x float> %35, float %.sroa.7.16.copyload, i64 1
  %37 = insertelement <8 x float> %36, float %.sroa.12.32.copyload, i64 2
  %38 = insertelement <8 x float> %37, float %.sroa.17.48.copyload, i64 3
  %39 = insertelement <8 x float> %38, float %.sroa.22.64.copyload, i64 4
  %40 = insertelement <8 x float> %39, float %.sroa.27.80.copyload, i64 5
  %41 = insertelement <8 x float> %40, float %.sroa.32.96.copyload, i64 6
  %42 = insertelement <8 x float> %41, float %.sroa.37.112.copyload, i64 7
  store <8 x float> %42, ptr %34, align 64
  %43 = insertelement <8 x float> poison, float %.sroa.42.128.copyload, i64 0
  %44 = insertelement <8 x float> %43, float %.sroa.47.144.copyload, i64 1
  %45 = insertelement <8 x float> %44, float %.sroa.52.160.copyload, i64 2
  %46 = insertelement <8 x float> %45, float %.sroa.57.176.copyload, i64 3
  %47 = insertelement <8 x float> %46, float %.sroa.62.192.copyload, i64 4
  %48 = insertelement <8 x float> %47, float %.sroa.67.208.copyload, i64 5
  %49 = insertelement <8 x float> %48, float %.sroa.72.224.copyload, i64 6
  %50 = insertelement <8 x float> %49, float %.sroa.77.240.copyload, i64 7
  %51 = getelementptr inbounds nuw i8, ptr %34, i64 32
  store <8 x float> %50, ptr %51, align 32
  %52 = getelementptr inbounds nuw i8, ptr %34, i64 64
  %53 = insertelement <8 x float> poison, float %.sroa.4.0.copyload, i64 0
  %54 = insertelement <8 x float> %53, float %.sroa.9.16.copyload, i64 1
  %55 = insertelement <8 x float> %54, float %.sroa.14.32.copyload, i64 2
  %56 = insertelement <8 x float> %55, float %.sroa.19.48.copyload, i64 3
  %57 = insertelement <8 x float> %56, float %.sroa.24.64.copyload, i64 4
  %58 = insertelement <8 x float> %57, float %.sroa.29.80.copyload, i64 5
  %59 = insertelement <8 x float> %58, float %.sroa.34.96.copyload, i64 6
  %60 = insertelement <8 x float> %59, float %.sroa.39.112.copyload, i64 7
  store <8 x float> %60, ptr %52, align 64
  %61 = insertelement <8 x float> poison, float %.sroa.44.128.copyload, i64 0
  %62 = insertelement <8 x float> %61, float %.sroa.49.144.copyload, i64 1
  %63 = insertelement <8 x float> %62, float %.sroa.54.160.copyload, i64 2
  %64 = insertelement <8 x float> %63, float %.sroa.59.176.copyload, i64 3
  %65 = insertelement <8 x float> %64, float %.sroa.64.192.copyload, i64 4
  %66 = insertelement <8 x float> %65, float %.sroa.69.208.copyload, i64 5
  %67 = insertelement <8 x float> %66, float %.sroa.74.224.copyload, i64 6
  %68 = insertelement <8 x float> %67, float %.sroa.79.240.copyload, i64 7
  %69 = getelementptr inbounds nuw i8, ptr %34, i64 96
  store <8 x float> %68, ptr %69, align 32
  %70 = getelementptr inbounds nuw i8, ptr %34, i64 128
  %71 = insertelement <8 x float> poison, float %.sroa.5.0.copyload, i64 0
  %72 = insertelement <8 x float> %71, float %.sroa.10.16.copyload, i64 1
  %73 = insertelement <8 x float> %72, float %.sroa.15.32.copyload, i64 2
  %74 = insertelement <8 x float> %73, float %.sroa.20.48.copyload, i64 3
  %75 = insertelement <8 x float> %74, float %.sroa.25.64.copyload, i64 4
  %76 = insertelement <8 x float> %75, float %.sroa.30.80.copyload, i64 5
  %77 = insertelement <8 x float> %76, float %.sroa.35.96.copyload, i64 6
  %78 = insertelement <8 x float> %77, float %.sroa.40.112.copyload, i64 7
  store <8 x float> %78, ptr %70, align 64
  %79 = insertelement <8 x float> poison, float %.sroa.45.128.copyload, i64 0
  %80 = insertelement <8 x float> %79, float %.sroa.50.144.copyload, i64 1
  %81 = insertelement <8 x float> %80, float %.sroa.55.160.copyload, i64 2
  %82 = insertelement <8 x float> %81, float %.sroa.60.176.copyload, i64 3
  %83 = insertelement <8 x float> %82, float %.sroa.65.192.copyload, i64 4
  %84 = insertelement <8 x float> %83, float %.sroa.70.208.copyload, i64 5
  %85 = insertelement <8 x float> %84, float %.sroa.75.224.copyload, i64 6
  %86 = insertelement <8 x float> %85, float %.sroa.80.240.copyload, i64 7
  %87 = getelementptr inbounds nuw i8, ptr %34, i64 160
  store <8 x float> %86, ptr %87, align 32
  %scevgep = getelementptr nuw i8, ptr %6, i64 %15
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 64 dereferenceable(64) %34, i64 64, i1 false)
  %88 = getelementptr nuw i8, ptr %6, i64 %15
  %scevgep.137 = getelementptr nuw i8, ptr %88, i64 65536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.137, ptr noundef nonnull align 64 dereferenceable(64) %52, i64 64, i1 false)
  %89 = getelementptr nuw i8, ptr %6, i64 %15
  %scevgep.238 = getelementptr nuw i8, ptr %89, i64 131072
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.238, ptr noundef nonnull align 64 dereferenceable(64) %70, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %90 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %90, 1024
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
