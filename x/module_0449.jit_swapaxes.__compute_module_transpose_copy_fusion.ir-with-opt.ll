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
  br i1 %11, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %transpose_copy_fusion_impl.exit
  %12 = phi i64 [ %91, %transpose_copy_fusion_impl.exit ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %.lhs.trunc = trunc nuw nsw i64 %12 to i8
  %13 = udiv i8 %.lhs.trunc, 3
  %.zext = zext nneg i8 %13 to i64
  %14 = urem i8 %.lhs.trunc, 3
  %.zext20 = zext nneg i8 %14 to i64
  %.idx5 = mul nuw nsw i64 %.zext, 3072
  %15 = getelementptr i8, ptr %5, i64 %.idx5
  %.idx6 = shl nuw nsw i64 %.zext20, 10
  %16 = getelementptr i8, ptr %15, i64 %.idx6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1024) %2, ptr noundef nonnull align 1 dereferenceable(1024) %16, i64 1024, i1 false)
  %17 = alloca [256 x float], align 64
  br label %.preheader21

.preheader21:                                     ; preds = %.preheader21, %.lr.ph
  %18 = phi i64 [ 0, %.lr.ph ], [ %88, %.preheader21 ]
  %invariant.gep = getelementptr [4 x i8], ptr %2, i64 %18
  %.idx14 = shl i64 %18, 6
  %19 = getelementptr i8, ptr %17, i64 %.idx14
  %20 = load float, ptr %invariant.gep, align 4
  %21 = insertelement <8 x float> poison, float %20, i64 0
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 64
  %22 = load float, ptr %gep.1, align 4
  %23 = insertelement <8 x float> %21, float %22, i64 1
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 128
  %24 = load float, ptr %gep.2, align 4
  %25 = insertelement <8 x float> %23, float %24, i64 2
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 192
  %26 = load float, ptr %gep.3, align 4
  %27 = insertelement <8 x float> %25, float %26, i64 3
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 256
  %28 = load float, ptr %gep.4, align 4
  %29 = insertelement <8 x float> %27, float %28, i64 4
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 320
  %30 = load float, ptr %gep.5, align 4
  %31 = insertelement <8 x float> %29, float %30, i64 5
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 384
  %32 = load float, ptr %gep.6, align 4
  %33 = insertelement <8 x float> %31, float %32, i64 6
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 448
  %34 = load float, ptr %gep.7, align 4
  %35 = insertelement <8 x float> %33, float %34, i64 7
  store <8 x float> %35, ptr %19, align 64
  %gep.123 = getelementptr i8, ptr %invariant.gep, i64 512
  %36 = load float, ptr %gep.123, align 4
  %37 = insertelement <8 x float> poison, float %36, i64 0
  %gep.1.1 = getelementptr i8, ptr %invariant.gep, i64 576
  %38 = load float, ptr %gep.1.1, align 4
  %39 = insertelement <8 x float> %37, float %38, i64 1
  %gep.2.1 = getelementptr i8, ptr %invariant.gep, i64 640
  %40 = load float, ptr %gep.2.1, align 4
  %41 = insertelement <8 x float> %39, float %40, i64 2
  %gep.3.1 = getelementptr i8, ptr %invariant.gep, i64 704
  %42 = load float, ptr %gep.3.1, align 4
  %43 = insertelement <8 x float> %41, float %42, i64 3
  %gep.4.1 = getelementptr i8, ptr %invariant.gep, i64 768
  %44 = load float, ptr %gep.4.1, align 4
  %45 = insertelement <8 x float> %43, float %44, i64 4
  %gep.5.1 = getelementptr i8, ptr %invariant.gep, i64 832
  %46 = load float, ptr %gep.5.1, align 4
  %47 = insertelement <8 x float> %45, float %46, i64 5
  %gep.6.1 = getelementptr i8, ptr %invariant.gep, i64 896
  %48 = load float, ptr %gep.6.1, align 4
  %49 = insertelement <8 x float> %47, float %48, i64 6
  %gep.7.1 = getelementptr i8, ptr %invariant.gep, i64 960
  %50 = load float, ptr %gep.7.1, align 4
  %51 = insertelement <8 x float> %49, float %50, i64 7
  %52 = getelementptr i8, ptr %19, i64 32
  store <8 x float> %51, ptr %52, align 32
  %53 = or disjoint i64 %18, 1
  %invariant.gep.1 = getelementptr [4 x i8], ptr %2, i64 %53
  %.idx14.1 = shl i64 %53, 6
  %54 = getelementptr i8, ptr %17, i64 %.idx14.1
  %55 = load float, ptr %invariant.gep.1, align 4
  %56 = insertelement <8 x float> poison, float %55, i64 0
  %gep.1.125 = getelementptr i8, ptr %invariant.gep.1, i64 64
  %57 = load float, ptr %gep.1.125, align 4
  %58 = insertelement <8 x float> %56, float %57, i64 1
  %gep.2.126 = getelementptr i8, ptr %invariant.gep.1, i64 128
  %59 = load float, ptr %gep.2.126, align 4
  %60 = insertelement <8 x float> %58, float %59, i64 2
  %gep.3.127 = getelementptr i8, ptr %invariant.gep.1, i64 192
  %61 = load float, ptr %gep.3.127, align 4
  %62 = insertelement <8 x float> %60, float %61, i64 3
  %gep.4.128 = getelementptr i8, ptr %invariant.gep.1, i64 256
  %63 = load float, ptr %gep.4.128, align 4
  %64 = insertelement <8 x float> %62, float %63, i64 4
  %gep.5.129 = getelementptr i8, ptr %invariant.gep.1, i64 320
  %65 = load float, ptr %gep.5.129, align 4
  %66 = insertelement <8 x float> %64, float %65, i64 5
  %gep.6.130 = getelementptr i8, ptr %invariant.gep.1, i64 384
  %67 = load float, ptr %gep.6.130, align 4
  %68 = insertelement <8 x float> %66, float %67, i64 6
  %gep.7.131 = getelementptr i8, ptr %invariant.gep.1, i64 448
  %69 = load float, ptr %gep.7.131, align 4
  %70 = insertelement <8 x float> %68, float %69, i64 7
  store <8 x float> %70, ptr %54, align 64
  %gep.123.1 = getelementptr i8, ptr %invariant.gep.1, i64 512
  %71 = load float, ptr %gep.123.1, align 4
  %72 = insertelement <8 x float> poison, float %71, i64 0
  %gep.1.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 576
  %73 = load float, ptr %gep.1.1.1, align 4
  %74 = insertelement <8 x float> %72, float %73, i64 1
  %gep.2.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 640
  %75 = load float, ptr %gep.2.1.1, align 4
  %76 = insertelement <8 x float> %74, float %75, i64 2
  %gep.3.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 704
  %77 = load float, ptr %gep.3.1.1, align 4
  %78 = insertelement <8 x float> %76, float %77, i64 3
  %gep.4.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 768
  %79 = load float, ptr %gep.4.1.1, align 4
  %80 = insertelement <8 x float> %78, float %79, i64 4
  %gep.5.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 832
  %81 = load float, ptr %gep.5.1.1, align 4
  %82 = insertelement <8 x float> %80, float %81, i64 5
  %gep.6.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 896
  %83 = load float, ptr %gep.6.1.1, align 4
  %84 = insertelement <8 x float> %82, float %83, i64 6
  %gep.7.1.1 = getelementptr i8, ptr %invariant.gep.1, i64 960
  %85 = load float, ptr %gep.7.1.1, align 4
  %86 = insertelement <8 x float> %84, float %85, i64 7
  %87 = getelementptr i8, ptr %54, i64 32
  store <8 x float> %86, ptr %87, align 32
  %88 = add nuw nsw i64 %18, 2
  %exitcond.not.1 = icmp eq i64 %88, 16
  br i1 %exitcond.not.1, label %transpose_copy_fusion_impl.exit, label %.preheader21

transpose_copy_fusion_impl.exit:                  ; preds = %.preheader21
  %89 = getelementptr i8, ptr %7, i64 %.idx5
  %90 = getelementptr i8, ptr %89, i64 %.idx6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1024) %90, ptr noundef nonnull align 64 dereferenceable(1024) %17, i64 1024, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %91 = add nuw nsw i64 %12, 1
  %exitcond24.not = icmp eq i64 %91, 9
  br i1 %exitcond24.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %transpose_copy_fusion_impl.exit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

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
