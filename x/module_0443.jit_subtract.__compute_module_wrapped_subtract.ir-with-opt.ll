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
  %.not = icmp sgt i64 %11, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %12 = tail call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl i64 %12, 13
  %14 = tail call i64 @llvm.umin.i64(i64 %13, i64 8192)
  %15 = tail call i64 @llvm.umin.i64(i64 %13, i64 16384)
  %16 = or disjoint i64 %14, 8188
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph, %.lr.ph.preheader
  %17 = phi i64 [ %15, %.lr.ph.preheader ], [ %93, %.lr.ph ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %18 = shl i64 %17, 6
  %.idx7 = and i64 %18, 9223372036854710272
  %19 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = and i64 %18, 63488
  %20 = getelementptr i8, ptr %19, i64 %.idx8
  %.idx9 = and i64 %18, 1792
  %21 = getelementptr i8, ptr %20, i64 %.idx9
  %.sroa.0.0.copyload = load <8 x float>, ptr %21, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %22 = alloca [16 x float], align 4
  %23 = getelementptr i8, ptr %6, i64 %.idx7
  %24 = getelementptr i8, ptr %23, i64 %.idx8
  %25 = getelementptr i8, ptr %24, i64 %.idx9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %22, ptr noundef nonnull align 1 dereferenceable(64) %25, i64 64, i1 false)
  %26 = alloca [16 x float], align 64
  %27 = load <8 x float>, ptr %22, align 4
  %28 = fsub <8 x float> %.sroa.0.0.copyload, %27
  store <8 x float> %28, ptr %26, align 64
  %29 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %30 = load <8 x float>, ptr %29, align 4
  %31 = fsub <8 x float> %.sroa.4.0.copyload, %30
  %32 = getelementptr inbounds nuw i8, ptr %26, i64 32
  store <8 x float> %31, ptr %32, align 32
  %33 = getelementptr i8, ptr %8, i64 %.idx7
  %34 = getelementptr i8, ptr %33, i64 %.idx8
  %35 = getelementptr i8, ptr %34, i64 %.idx9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %35, ptr noundef nonnull align 64 dereferenceable(64) %26, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %36 = shl i64 %17, 6
  %.idx7.1 = and i64 %36, 9223372036854710272
  %37 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = and i64 %36, 63488
  %38 = getelementptr i8, ptr %37, i64 %.idx8.1
  %39 = and i64 %36, 1792
  %.idx9.1 = or disjoint i64 %39, 64
  %40 = getelementptr i8, ptr %38, i64 %.idx9.1
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %40, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %41 = alloca [16 x float], align 4
  %42 = getelementptr i8, ptr %6, i64 %.idx7.1
  %43 = getelementptr i8, ptr %42, i64 %.idx8.1
  %44 = getelementptr i8, ptr %43, i64 %.idx9.1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %41, ptr noundef nonnull align 1 dereferenceable(64) %44, i64 64, i1 false)
  %45 = alloca [16 x float], align 64
  %46 = load <8 x float>, ptr %41, align 4
  %47 = fsub <8 x float> %.sroa.0.0.copyload.1, %46
  store <8 x float> %47, ptr %45, align 64
  %48 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %49 = load <8 x float>, ptr %48, align 4
  %50 = fsub <8 x float> %.sroa.4.0.copyload.1, %49
  %51 = getelementptr inbounds nuw i8, ptr %45, i64 32
  store <8 x float> %50, ptr %51, align 32
  %52 = getelementptr i8, ptr %8, i64 %.idx7.1
  %53 = getelementptr i8, ptr %52, i64 %.idx8.1
  %54 = getelementptr i8, ptr %53, i64 %.idx9.1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %54, ptr noundef nonnull align 64 dereferenceable(64) %45, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %55 = shl i64 %17, 6
  %.idx7.2 = and i64 %55, 9223372036854710272
  %56 = getelementptr i8, ptr %4, i64 %.idx7.2
  %.idx8.2 = and i64 %55, 63488
  %57 = getelementptr i8, ptr %56, i64 %.idx8.2
  %58 = and i64 %55, 1792
  %.idx9.2 = or disjoint i64 %58, 128
  %59 = getelementptr i8, ptr %57, i64 %.idx9.2
  %.sroa.0.0.copyload.2 = load <8 x float>, ptr %59, align 1
  %.sroa.4.0..sroa_idx.2 = getelementptr inbounds nuw i8, ptr %59, i64 32
  %.sroa.4.0.copyload.2 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.2, align 1
  %60 = alloca [16 x float], align 4
  %61 = getelementptr i8, ptr %6, i64 %.idx7.2
  %62 = getelementptr i8, ptr %61, i64 %.idx8.2
  %63 = getelementptr i8, ptr %62, i64 %.idx9.2
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %60, ptr noundef nonnull align 1 dereferenceable(64) %63, i64 64, i1 false)
  %64 = alloca [16 x float], align 64
  %65 = load <8 x float>, ptr %60, align 4
  %66 = fsub <8 x float> %.sroa.0.0.copyload.2, %65
  store <8 x float> %66, ptr %64, align 64
  %67 = getelementptr inbounds nuw i8, ptr %60, i64 32
  %68 = load <8 x float>, ptr %67, align 4
  %69 = fsub <8 x float> %.sroa.4.0.copyload.2, %68
  %70 = getelementptr inbounds nuw i8, ptr %64, i64 32
  store <8 x float> %69, ptr %70, align 32
  %71 = getelementptr i8, ptr %8, i64 %.idx7.2
  %72 = getelementptr i8, ptr %71, i64 %.idx8.2
  %73 = getelementptr i8, ptr %72, i64 %.idx9.2
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %73, ptr noundef nonnull align 64 dereferenceable(64) %64, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %74 = shl i64 %17, 6
  %.idx7.3 = and i64 %74, 9223372036854710272
  %75 = getelementptr i8, ptr %4, i64 %.idx7.3
  %.idx8.3 = and i64 %74, 63488
  %76 = getelementptr i8, ptr %75, i64 %.idx8.3
  %77 = and i64 %74, 1792
  %.idx9.3 = or disjoint i64 %77, 192
  %78 = getelementptr i8, ptr %76, i64 %.idx9.3
  %.sroa.0.0.copyload.3 = load <8 x float>, ptr %78, align 1
  %.sroa.4.0..sroa_idx.3 = getelementptr inbounds nuw i8, ptr %78, i64 32
  %.sroa.4.0.copyload.3 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.3, align 1
  %79 = alloca [16 x float], align 4
  %80 = getelementptr i8, ptr %6, i64 %.idx7.3
  %81 = getelementptr i8, ptr %80, i64 %.idx8.3
  %82 = getelementptr i8, ptr %81, i64 %.idx9.3
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %79, ptr noundef nonnull align 1 dereferenceable(64) %82, i64 64, i1 false)
  %83 = alloca [16 x float], align 64
  %84 = load <8 x float>, ptr %79, align 4
  %85 = fsub <8 x float> %.sroa.0.0.copyload.3, %84
  store <8 x float> %85, ptr %83, align 64
  %86 = getelementptr inbounds nuw i8, ptr %79, i64 32
  %87 = load <8 x float>, ptr %86, align 4
  %88 = fsub <8 x float> %.sroa.4.0.copyload.3, %87
  %89 = getelementptr inbounds nuw i8, ptr %83, i64 32
  store <8 x float> %88, ptr %89, align 32
  %90 = getelementptr i8, ptr %8, i64 %.idx7.3
  %91 = getelementptr i8, ptr %90, i64 %.idx8.3
  %92 = getelementptr i8, ptr %91, i64 %.idx9.3
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %92, ptr noundef nonnull align 64 dereferenceable(64) %83, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  %93 = add nuw nsw i64 %17, 4
  %exitcond.not.3 = icmp eq i64 %17, %16
  br i1 %exitcond.not.3, label %._crit_edge, label %.lr.ph

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
