; ModuleID = '__compute_module___compute_module_compare_convert_fusion'
source_filename = "__compute_module___compute_module_compare_convert_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @compare_convert_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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

.lr.ph:                                           ; preds = %1
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %.sroa.0.0.copyload = load <8 x i32>, ptr %4, align 1
  %13 = alloca [8 x i32], align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %13, ptr noundef nonnull align 4 dereferenceable(32) %6, i64 32, i1 false)
  %14 = alloca [8 x i32], align 64
  %15 = load <8 x i32>, ptr %13, align 4
  %16 = icmp eq <8 x i32> %.sroa.0.0.copyload, %15
  %17 = zext <8 x i1> %16 to <8 x i32>
  store <8 x i32> %17, ptr %14, align 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %8, ptr noundef nonnull align 64 dereferenceable(32) %14, i64 32, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %scevgep.1 = getelementptr i8, ptr %6, i64 32
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %18 = getelementptr i8, ptr %4, i64 32
  %.sroa.0.0.copyload.1 = load <8 x i32>, ptr %18, align 1
  %19 = alloca [8 x i32], align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %19, ptr noundef nonnull align 4 dereferenceable(32) %scevgep.1, i64 32, i1 false)
  %20 = alloca [8 x i32], align 64
  %21 = load <8 x i32>, ptr %19, align 4
  %22 = icmp eq <8 x i32> %.sroa.0.0.copyload.1, %21
  %23 = zext <8 x i1> %22 to <8 x i32>
  store <8 x i32> %23, ptr %20, align 64
  %24 = getelementptr i8, ptr %8, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %24, ptr noundef nonnull align 64 dereferenceable(32) %20, i64 32, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %scevgep.2 = getelementptr i8, ptr %6, i64 64
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %25 = getelementptr i8, ptr %4, i64 64
  %.sroa.0.0.copyload.2 = load <8 x i32>, ptr %25, align 1
  %26 = alloca [8 x i32], align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %26, ptr noundef nonnull align 4 dereferenceable(32) %scevgep.2, i64 32, i1 false)
  %27 = alloca [8 x i32], align 64
  %28 = load <8 x i32>, ptr %26, align 4
  %29 = icmp eq <8 x i32> %.sroa.0.0.copyload.2, %28
  %30 = zext <8 x i1> %29 to <8 x i32>
  store <8 x i32> %30, ptr %27, align 64
  %31 = getelementptr i8, ptr %8, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %31, ptr noundef nonnull align 64 dereferenceable(32) %27, i64 32, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %scevgep.3 = getelementptr i8, ptr %6, i64 96
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %32 = getelementptr i8, ptr %4, i64 96
  %.sroa.0.0.copyload.3 = load <8 x i32>, ptr %32, align 1
  %33 = alloca [8 x i32], align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %33, ptr noundef nonnull align 4 dereferenceable(32) %scevgep.3, i64 32, i1 false)
  %34 = alloca [8 x i32], align 64
  %35 = load <8 x i32>, ptr %33, align 4
  %36 = icmp eq <8 x i32> %.sroa.0.0.copyload.3, %35
  %37 = zext <8 x i1> %36 to <8 x i32>
  store <8 x i32> %37, ptr %34, align 64
  %38 = getelementptr i8, ptr %8, i64 96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %38, ptr noundef nonnull align 64 dereferenceable(32) %34, i64 32, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  %scevgep.4 = getelementptr i8, ptr %6, i64 128
  %savedstack.4 = tail call ptr @llvm.stacksave.p0()
  %39 = getelementptr i8, ptr %4, i64 128
  %.sroa.0.0.copyload.4 = load <8 x i32>, ptr %39, align 1
  %40 = alloca [8 x i32], align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %40, ptr noundef nonnull align 4 dereferenceable(32) %scevgep.4, i64 32, i1 false)
  %41 = alloca [8 x i32], align 64
  %42 = load <8 x i32>, ptr %40, align 4
  %43 = icmp eq <8 x i32> %.sroa.0.0.copyload.4, %42
  %44 = zext <8 x i1> %43 to <8 x i32>
  store <8 x i32> %44, ptr %41, align 64
  %45 = getelementptr i8, ptr %8, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %45, ptr noundef nonnull align 64 dereferenceable(32) %41, i64 32, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.4)
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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
