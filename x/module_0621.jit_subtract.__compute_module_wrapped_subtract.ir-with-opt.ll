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
  %13 = phi i64 [ %67, %.lr.ph ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %.lhs.trunc = trunc nuw nsw i64 %13 to i16
  %14 = udiv i16 %.lhs.trunc, 384
  %.zext = zext nneg i16 %14 to i64
  %15 = lshr i64 %13, 7
  %.lhs.trunc34 = trunc nuw nsw i64 %15 to i8
  %16 = urem i8 %.lhs.trunc34, 3
  %.zext35 = zext nneg i8 %16 to i64
  %17 = shl nuw nsw i64 %13, 4
  %18 = and i64 %17, 32
  %.idx7 = mul nuw nsw i64 %.zext, 24576
  %19 = getelementptr i8, ptr %4, i64 %.idx7
  %.idx8 = shl nuw nsw i64 %.zext35, 13
  %20 = getelementptr i8, ptr %19, i64 %.idx8
  %21 = shl nuw nsw i64 %13, 6
  %.idx9 = and i64 %21, 7936
  %22 = getelementptr i8, ptr %20, i64 %.idx9
  %23 = getelementptr [4 x i8], ptr %22, i64 %18
  %.sroa.0.0.copyload = load <8 x float>, ptr %23, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %24 = alloca [16 x float], align 4
  %25 = getelementptr i8, ptr %6, i64 %.idx7
  %26 = getelementptr i8, ptr %25, i64 %.idx8
  %27 = getelementptr i8, ptr %26, i64 %.idx9
  %28 = getelementptr [4 x i8], ptr %27, i64 %18
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %24, ptr noundef nonnull align 1 dereferenceable(64) %28, i64 64, i1 false)
  %29 = alloca [16 x float], align 64
  %30 = load <8 x float>, ptr %24, align 4
  %31 = fsub <8 x float> %.sroa.0.0.copyload, %30
  store <8 x float> %31, ptr %29, align 64
  %32 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %33 = load <8 x float>, ptr %32, align 4
  %34 = fsub <8 x float> %.sroa.4.0.copyload, %33
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 32
  store <8 x float> %34, ptr %35, align 32
  %36 = getelementptr i8, ptr %8, i64 %.idx7
  %37 = getelementptr i8, ptr %36, i64 %.idx8
  %38 = getelementptr i8, ptr %37, i64 %.idx9
  %39 = getelementptr [4 x i8], ptr %38, i64 %18
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %39, ptr noundef nonnull align 64 dereferenceable(64) %29, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %.lhs.trunc.1 = trunc i64 %13 to i16
  %40 = udiv i16 %.lhs.trunc.1, 384
  %.zext.1 = zext nneg i16 %40 to i64
  %41 = lshr i64 %13, 7
  %.lhs.trunc34.1 = trunc nuw nsw i64 %41 to i8
  %42 = urem i8 %.lhs.trunc34.1, 3
  %.zext35.1 = zext nneg i8 %42 to i64
  %43 = shl i64 %13, 4
  %44 = and i64 %43, 32
  %45 = or disjoint i64 %44, 16
  %.idx7.1 = mul nuw nsw i64 %.zext.1, 24576
  %46 = getelementptr i8, ptr %4, i64 %.idx7.1
  %.idx8.1 = shl nuw nsw i64 %.zext35.1, 13
  %47 = getelementptr i8, ptr %46, i64 %.idx8.1
  %48 = shl nuw nsw i64 %13, 6
  %.idx9.1 = and i64 %48, 7936
  %49 = getelementptr i8, ptr %47, i64 %.idx9.1
  %50 = getelementptr [4 x i8], ptr %49, i64 %45
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %50, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %50, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %51 = alloca [16 x float], align 4
  %52 = getelementptr i8, ptr %6, i64 %.idx7.1
  %53 = getelementptr i8, ptr %52, i64 %.idx8.1
  %54 = getelementptr i8, ptr %53, i64 %.idx9.1
  %55 = getelementptr [4 x i8], ptr %54, i64 %45
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %51, ptr noundef nonnull align 1 dereferenceable(64) %55, i64 64, i1 false)
  %56 = alloca [16 x float], align 64
  %57 = load <8 x float>, ptr %51, align 4
  %58 = fsub <8 x float> %.sroa.0.0.copyload.1, %57
  store <8 x float> %58, ptr %56, align 64
  %59 = getelementptr inbounds nuw i8, ptr %51, i64 32
  %60 = load <8 x float>, ptr %59, align 4
  %61 = fsub <8 x float> %.sroa.4.0.copyload.1, %60
  %62 = getelementptr inbounds nuw i8, ptr %56, i64 32
  store <8 x float> %61, ptr %62, align 32
  %63 = getelementptr i8, ptr %8, i64 %.idx7.1
  %64 = getelementptr i8, ptr %63, i64 %.idx8.1
  %65 = getelementptr i8, ptr %64, i64 %.idx9.1
  %66 = getelementptr [4 x i8], ptr %65, i64 %45
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %66, ptr noundef nonnull align 64 dereferenceable(64) %56, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %67 = add nuw nsw i64 %13, 2
  %exitcond.not.1 = icmp eq i64 %67, 1152
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
