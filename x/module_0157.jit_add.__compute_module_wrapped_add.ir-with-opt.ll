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
  %.not = icmp sgt i64 %11, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %12 = tail call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl i64 %12, 11
  %14 = tail call i64 @llvm.umin.i64(i64 %13, i64 2048)
  %15 = tail call i64 @llvm.umin.i64(i64 %13, i64 4096)
  %16 = or disjoint i64 %14, 2046
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph, %.lr.ph.preheader
  %17 = phi i64 [ %15, %.lr.ph.preheader ], [ %65, %.lr.ph ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %18 = shl nuw nsw i64 %17, 4
  %19 = and i64 %18, 32
  %20 = shl i64 %17, 6
  %.idx7 = and i64 %20, 9223372036854759424
  %21 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = and i64 %20, 14336
  %22 = getelementptr i8, ptr %21, i64 %.idx8
  %.idx9 = and i64 %20, 1792
  %23 = getelementptr i8, ptr %22, i64 %.idx9
  %24 = getelementptr [4 x i8], ptr %23, i64 %19
  %.sroa.0.0.copyload = load <8 x float>, ptr %24, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %24, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %25 = alloca [16 x float], align 4
  %26 = getelementptr i8, ptr %6, i64 %.idx7
  %27 = getelementptr i8, ptr %26, i64 %.idx8
  %28 = getelementptr i8, ptr %27, i64 %.idx9
  %29 = getelementptr [4 x i8], ptr %28, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %25, ptr noundef nonnull align 1 dereferenceable(64) %29, i64 64, i1 false)
  %30 = alloca [16 x float], align 64
  %31 = load <8 x float>, ptr %25, align 4
  %32 = fadd <8 x float> %.sroa.0.0.copyload, %31
  store <8 x float> %32, ptr %30, align 64
  %33 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %34 = load <8 x float>, ptr %33, align 4
  %35 = fadd <8 x float> %.sroa.4.0.copyload, %34
  %36 = getelementptr inbounds nuw i8, ptr %30, i64 32
  store <8 x float> %35, ptr %36, align 32
  %37 = getelementptr i8, ptr %8, i64 %.idx7
  %38 = getelementptr i8, ptr %37, i64 %.idx8
  %39 = getelementptr i8, ptr %38, i64 %.idx9
  %40 = getelementptr [4 x i8], ptr %39, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %40, ptr noundef nonnull align 64 dereferenceable(64) %30, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %41 = or disjoint i64 %17, 1
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %42 = shl nuw nsw i64 %41, 4
  %43 = and i64 %42, 48
  %44 = shl i64 %41, 6
  %.idx7.1 = and i64 %44, 9223372036854759424
  %45 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = and i64 %44, 14336
  %46 = getelementptr i8, ptr %45, i64 %.idx8.1
  %.idx9.1 = and i64 %44, 1792
  %47 = getelementptr i8, ptr %46, i64 %.idx9.1
  %48 = getelementptr [4 x i8], ptr %47, i64 %43
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %48, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %49 = alloca [16 x float], align 4
  %50 = getelementptr i8, ptr %6, i64 %.idx7.1
  %51 = getelementptr i8, ptr %50, i64 %.idx8.1
  %52 = getelementptr i8, ptr %51, i64 %.idx9.1
  %53 = getelementptr [4 x i8], ptr %52, i64 %43
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %49, ptr noundef nonnull align 1 dereferenceable(64) %53, i64 64, i1 false)
  %54 = alloca [16 x float], align 64
  %55 = load <8 x float>, ptr %49, align 4
  %56 = fadd <8 x float> %.sroa.0.0.copyload.1, %55
  store <8 x float> %56, ptr %54, align 64
  %57 = getelementptr inbounds nuw i8, ptr %49, i64 32
  %58 = load <8 x float>, ptr %57, align 4
  %59 = fadd <8 x float> %.sroa.4.0.copyload.1, %58
  %60 = getelementptr inbounds nuw i8, ptr %54, i64 32
  store <8 x float> %59, ptr %60, align 32
  %61 = getelementptr i8, ptr %8, i64 %.idx7.1
  %62 = getelementptr i8, ptr %61, i64 %.idx8.1
  %63 = getelementptr i8, ptr %62, i64 %.idx9.1
  %64 = getelementptr [4 x i8], ptr %63, i64 %43
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %64, ptr noundef nonnull align 64 dereferenceable(64) %54, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %65 = add nuw nsw i64 %17, 2
  %exitcond.not.1 = icmp eq i64 %17, %16
  br i1 %exitcond.not.1, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
