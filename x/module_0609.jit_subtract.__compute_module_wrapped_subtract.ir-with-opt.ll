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
  %12 = icmp slt i64 %11, 1
  br i1 %12, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %13 = phi i64 [ %59, %.lr.ph ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %.lhs.trunc = trunc nuw nsw i64 %13 to i16
  %14 = udiv i16 %.lhs.trunc, 96
  %15 = lshr i64 %13, 5
  %.lhs.trunc34 = trunc nuw nsw i64 %15 to i8
  %16 = urem i8 %.lhs.trunc34, 3
  %.zext35 = zext nneg i8 %16 to i64
  %narrow = mul nuw i16 %14, 6144
  %.idx7 = zext i16 %narrow to i64
  %17 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = shl nuw nsw i64 %.zext35, 11
  %18 = getelementptr i8, ptr %17, i64 %.idx8
  %19 = shl nuw nsw i64 %13, 6
  %.idx9 = and i64 %19, 1920
  %20 = getelementptr i8, ptr %18, i64 %.idx9
  %.sroa.0.0.copyload = load <8 x float>, ptr %20, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %21 = alloca [16 x float], align 4
  %22 = getelementptr i8, ptr %6, i64 %.idx7
  %23 = getelementptr i8, ptr %22, i64 %.idx8
  %24 = getelementptr i8, ptr %23, i64 %.idx9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %21, ptr noundef nonnull align 1 dereferenceable(64) %24, i64 64, i1 false)
  %25 = alloca [16 x float], align 64
  %26 = load <8 x float>, ptr %21, align 4
  %27 = fsub <8 x float> %.sroa.0.0.copyload, %26
  store <8 x float> %27, ptr %25, align 64
  %28 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %29 = load <8 x float>, ptr %28, align 4
  %30 = fsub <8 x float> %.sroa.4.0.copyload, %29
  %31 = getelementptr inbounds nuw i8, ptr %25, i64 32
  store <8 x float> %30, ptr %31, align 32
  %32 = getelementptr i8, ptr %8, i64 %.idx7
  %33 = getelementptr i8, ptr %32, i64 %.idx8
  %34 = getelementptr i8, ptr %33, i64 %.idx9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %34, ptr noundef nonnull align 64 dereferenceable(64) %25, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %.lhs.trunc.1 = trunc i64 %13 to i16
  %35 = udiv i16 %.lhs.trunc.1, 96
  %36 = lshr i64 %13, 5
  %.lhs.trunc34.1 = trunc nuw nsw i64 %36 to i8
  %37 = urem i8 %.lhs.trunc34.1, 3
  %.zext35.1 = zext nneg i8 %37 to i64
  %narrow.1 = mul nuw i16 %35, 6144
  %.idx7.1 = zext i16 %narrow.1 to i64
  %38 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = shl nuw nsw i64 %.zext35.1, 11
  %39 = getelementptr i8, ptr %38, i64 %.idx8.1
  %40 = shl i64 %13, 6
  %.idx9.1 = and i64 %40, 1920
  %41 = getelementptr i8, ptr %39, i64 %.idx9.1
  %42 = getelementptr i8, ptr %41, i64 64
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %42, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %41, i64 96
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %43 = alloca [16 x float], align 4
  %44 = getelementptr i8, ptr %6, i64 %.idx7.1
  %45 = getelementptr i8, ptr %44, i64 %.idx8.1
  %46 = getelementptr i8, ptr %45, i64 %.idx9.1
  %47 = getelementptr i8, ptr %46, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %43, ptr noundef nonnull align 1 dereferenceable(64) %47, i64 64, i1 false)
  %48 = alloca [16 x float], align 64
  %49 = load <8 x float>, ptr %43, align 4
  %50 = fsub <8 x float> %.sroa.0.0.copyload.1, %49
  store <8 x float> %50, ptr %48, align 64
  %51 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %52 = load <8 x float>, ptr %51, align 4
  %53 = fsub <8 x float> %.sroa.4.0.copyload.1, %52
  %54 = getelementptr inbounds nuw i8, ptr %48, i64 32
  store <8 x float> %53, ptr %54, align 32
  %55 = getelementptr i8, ptr %8, i64 %.idx7.1
  %56 = getelementptr i8, ptr %55, i64 %.idx8.1
  %57 = getelementptr i8, ptr %56, i64 %.idx9.1
  %58 = getelementptr i8, ptr %57, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %58, ptr noundef nonnull align 64 dereferenceable(64) %48, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %59 = add nuw nsw i64 %13, 2
  %exitcond.not.1 = icmp eq i64 %59, 288
  br i1 %exitcond.not.1, label %._crit_edge, label %.lr.ph

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
