; ModuleID = '__compute_module___compute_module_wrapped_subtract'
source_filename = "__compute_module___compute_module_wrapped_subtract"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_subtract(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %.not.not = icmp slt i64 %11, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %.sroa.0.0.copyload = load <8 x float>, ptr %4, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %12 = alloca [16 x float], align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %12, ptr noundef nonnull align 1 dereferenceable(64) %6, i64 64, i1 false)
  %13 = alloca [16 x float], align 64
  %14 = load <8 x float>, ptr %12, align 4
  %15 = fsub <8 x float> %.sroa.0.0.copyload, %14
  store <8 x float> %15, ptr %13, align 64
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %17 = load <8 x float>, ptr %16, align 4
  %18 = fsub <8 x float> %.sroa.4.0.copyload, %17
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store <8 x float> %18, ptr %19, align 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %8, ptr noundef nonnull align 64 dereferenceable(64) %13, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %20 = getelementptr i8, ptr %4, i64 64
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %20, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 96
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %21 = alloca [16 x float], align 4
  %22 = getelementptr i8, ptr %6, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %21, ptr noundef nonnull align 1 dereferenceable(64) %22, i64 64, i1 false)
  %23 = alloca [16 x float], align 64
  %24 = load <8 x float>, ptr %21, align 4
  %25 = fsub <8 x float> %.sroa.0.0.copyload.1, %24
  store <8 x float> %25, ptr %23, align 64
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %27 = load <8 x float>, ptr %26, align 4
  %28 = fsub <8 x float> %.sroa.4.0.copyload.1, %27
  %29 = getelementptr inbounds nuw i8, ptr %23, i64 32
  store <8 x float> %28, ptr %29, align 32
  %30 = getelementptr i8, ptr %8, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %30, ptr noundef nonnull align 64 dereferenceable(64) %23, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %31 = getelementptr i8, ptr %4, i64 128
  %.sroa.0.0.copyload.2 = load <8 x float>, ptr %31, align 1
  %.sroa.4.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 160
  %.sroa.4.0.copyload.2 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.2, align 1
  %32 = alloca [16 x float], align 4
  %33 = getelementptr i8, ptr %6, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %32, ptr noundef nonnull align 1 dereferenceable(64) %33, i64 64, i1 false)
  %34 = alloca [16 x float], align 64
  %35 = load <8 x float>, ptr %32, align 4
  %36 = fsub <8 x float> %.sroa.0.0.copyload.2, %35
  store <8 x float> %36, ptr %34, align 64
  %37 = getelementptr inbounds nuw i8, ptr %32, i64 32
  %38 = load <8 x float>, ptr %37, align 4
  %39 = fsub <8 x float> %.sroa.4.0.copyload.2, %38
  %40 = getelementptr inbounds nuw i8, ptr %34, i64 32
  store <8 x float> %39, ptr %40, align 32
  %41 = getelementptr i8, ptr %8, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %41, ptr noundef nonnull align 64 dereferenceable(64) %34, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %42 = getelementptr i8, ptr %4, i64 192
  %.sroa.0.0.copyload.3 = load <8 x float>, ptr %42, align 1
  %.sroa.4.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 224
  %.sroa.4.0.copyload.3 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.3, align 1
  %43 = alloca [16 x float], align 4
  %44 = getelementptr i8, ptr %6, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %43, ptr noundef nonnull align 1 dereferenceable(64) %44, i64 64, i1 false)
  %45 = alloca [16 x float], align 64
  %46 = load <8 x float>, ptr %43, align 4
  %47 = fsub <8 x float> %.sroa.0.0.copyload.3, %46
  store <8 x float> %47, ptr %45, align 64
  %48 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %49 = load <8 x float>, ptr %48, align 4
  %50 = fsub <8 x float> %.sroa.4.0.copyload.3, %49
  %51 = getelementptr inbounds nuw i8, ptr %45, i64 32
  store <8 x float> %50, ptr %51, align 32
  %52 = getelementptr i8, ptr %8, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %52, ptr noundef nonnull align 64 dereferenceable(64) %45, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  br label %._crit_edge

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
