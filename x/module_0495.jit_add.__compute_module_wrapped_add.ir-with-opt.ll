; ModuleID = '__compute_module___compute_module_wrapped_add'
source_filename = "__compute_module___compute_module_wrapped_add"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_add(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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

.lr.ph:                                           ; preds = %1, %.lr.ph
  %.sroa.4.0 = phi <8 x float> [ %.sroa.4.0.vecblend.3, %.lr.ph ], [ undef, %1 ]
  %indvar = phi i64 [ %indvar.next.3, %.lr.ph ], [ 0, %1 ]
  %12 = mul nuw nsw i64 %indvar, 40
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %scevgep14 = getelementptr nuw i8, ptr %4, i64 %12
  %.sroa.0.0.copyload = load <8 x float>, ptr %scevgep14, align 4
  %.sroa.4.0.scevgep14.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep14, i64 32
  %.sroa.4.0.copyload = load <2 x float>, ptr %.sroa.4.0.scevgep14.sroa_idx, align 4
  %.sroa.4.0.vec.expand = shufflevector <2 x float> %.sroa.4.0.copyload, <2 x float> poison, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %.sroa.4.0.vecblend = shufflevector <8 x float> %.sroa.4.0.vec.expand, <8 x float> %.sroa.4.0, <8 x i32> <i32 0, i32 1, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %13 = alloca [16 x float], align 4
  %scevgep15 = getelementptr nuw i8, ptr %6, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %13, ptr noundef nonnull align 4 dereferenceable(40) %scevgep15, i64 40, i1 false)
  %14 = alloca [16 x float], align 64
  %15 = load <8 x float>, ptr %13, align 4
  %16 = fadd <8 x float> %.sroa.0.0.copyload, %15
  store <8 x float> %16, ptr %14, align 64
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %18 = load <8 x float>, ptr %17, align 4
  %19 = fadd <8 x float> %.sroa.4.0.vecblend, %18
  %20 = getelementptr inbounds nuw i8, ptr %14, i64 32
  store <8 x float> %19, ptr %20, align 32
  %scevgep = getelementptr nuw i8, ptr %8, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep, ptr noundef nonnull align 64 dereferenceable(40) %14, i64 40, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %21 = mul nuw i64 %indvar, 40
  %22 = add nuw i64 %21, 40
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %scevgep14.1 = getelementptr nuw i8, ptr %4, i64 %22
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %scevgep14.1, align 4
  %.sroa.4.0.scevgep14.sroa_idx.1 = getelementptr inbounds nuw i8, ptr %scevgep14.1, i64 32
  %.sroa.4.0.copyload.1 = load <2 x float>, ptr %.sroa.4.0.scevgep14.sroa_idx.1, align 4
  %.sroa.4.0.vec.expand.1 = shufflevector <2 x float> %.sroa.4.0.copyload.1, <2 x float> poison, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %.sroa.4.0.vecblend.1 = shufflevector <8 x float> %.sroa.4.0.vec.expand.1, <8 x float> %.sroa.4.0.vecblend, <8 x i32> <i32 0, i32 1, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %23 = alloca [16 x float], align 4
  %scevgep15.1 = getelementptr nuw i8, ptr %6, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %23, ptr noundef nonnull align 4 dereferenceable(40) %scevgep15.1, i64 40, i1 false)
  %24 = alloca [16 x float], align 64
  %25 = load <8 x float>, ptr %23, align 4
  %26 = fadd <8 x float> %.sroa.0.0.copyload.1, %25
  store <8 x float> %26, ptr %24, align 64
  %27 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %28 = load <8 x float>, ptr %27, align 4
  %29 = fadd <8 x float> %.sroa.4.0.vecblend.1, %28
  %30 = getelementptr inbounds nuw i8, ptr %24, i64 32
  store <8 x float> %29, ptr %30, align 32
  %scevgep.1 = getelementptr nuw i8, ptr %8, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.1, ptr noundef nonnull align 64 dereferenceable(40) %24, i64 40, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %31 = mul nuw i64 %indvar, 40
  %32 = add nuw i64 %31, 80
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %scevgep14.2 = getelementptr nuw i8, ptr %4, i64 %32
  %.sroa.0.0.copyload.2 = load <8 x float>, ptr %scevgep14.2, align 4
  %.sroa.4.0.scevgep14.sroa_idx.2 = getelementptr inbounds nuw i8, ptr %scevgep14.2, i64 32
  %.sroa.4.0.copyload.2 = load <2 x float>, ptr %.sroa.4.0.scevgep14.sroa_idx.2, align 4
  %.sroa.4.0.vec.expand.2 = shufflevector <2 x float> %.sroa.4.0.copyload.2, <2 x float> poison, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %.sroa.4.0.vecblend.2 = shufflevector <8 x float> %.sroa.4.0.vec.expand.2, <8 x float> %.sroa.4.0.vecblend.1, <8 x i32> <i32 0, i32 1, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %33 = alloca [16 x float], align 4
  %scevgep15.2 = getelementptr nuw i8, ptr %6, i64 %32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %33, ptr noundef nonnull align 4 dereferenceable(40) %scevgep15.2, i64 40, i1 false)
  %34 = alloca [16 x float], align 64
  %35 = load <8 x float>, ptr %33, align 4
  %36 = fadd <8 x float> %.sroa.0.0.copyload.2, %35
  store <8 x float> %36, ptr %34, align 64
  %37 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %38 = load <8 x float>, ptr %37, align 4
  %39 = fadd <8 x float> %.sroa.4.0.vecblend.2, %38
  %40 = getelementptr inbounds nuw i8, ptr %34, i64 32
  store <8 x float> %39, ptr %40, align 32
  %scevgep.2 = getelementptr nuw i8, ptr %8, i64 %32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.2, ptr noundef nonnull align 64 dereferenceable(40) %34, i64 40, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %41 = mul nuw i64 %indvar, 40
  %42 = add nuw i64 %41, 120
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %scevgep14.3 = getelementptr nuw i8, ptr %4, i64 %42
  %.sroa.0.0.copyload.3 = load <8 x float>, ptr %scevgep14.3, align 4
  %.sroa.4.0.scevgep14.sroa_idx.3 = getelementptr inbounds nuw i8, ptr %scevgep14.3, i64 32
  %.sroa.4.0.copyload.3 = load <2 x float>, ptr %.sroa.4.0.scevgep14.sroa_idx.3, align 4
  %.sroa.4.0.vec.expand.3 = shufflevector <2 x float> %.sroa.4.0.copyload.3, <2 x float> poison, <8 x i32> <i32 0, i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %.sroa.4.0.vecblend.3 = shufflevector <8 x float> %.sroa.4.0.vec.expand.3, <8 x float> %.sroa.4.0.vecblend.2, <8 x i32> <i32 0, i32 1, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %43 = alloca [16 x float], align 4
  %scevgep15.3 = getelementptr nuw i8, ptr %6, i64 %42
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %43, ptr noundef nonnull align 4 dereferenceable(40) %scevgep15.3, i64 40, i1 false)
  %44 = alloca [16 x float], align 64
  %45 = load <8 x float>, ptr %43, align 4
  %46 = fadd <8 x float> %.sroa.0.0.copyload.3, %45
  store <8 x float> %46, ptr %44, align 64
  %47 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %48 = load <8 x float>, ptr %47, align 4
  %49 = fadd <8 x float> %.sroa.4.0.vecblend.3, %48
  %50 = getelementptr inbounds nuw i8, ptr %44, i64 32
  store <8 x float> %49, ptr %50, align 32
  %scevgep.3 = getelementptr nuw i8, ptr %8, i64 %42
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %scevgep.3, ptr noundef nonnull align 64 dereferenceable(40) %44, i64 40, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  %indvar.next.3 = add nuw nsw i64 %indvar, 4
  %exitcond.not.3 = icmp eq i64 %indvar.next.3, 64
  br i1 %exitcond.not.3, label %._crit_edge, label %.lr.ph

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
