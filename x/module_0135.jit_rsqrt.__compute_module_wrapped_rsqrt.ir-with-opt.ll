; ModuleID = '__compute_module___compute_module_wrapped_rsqrt'
source_filename = "__compute_module___compute_module_wrapped_rsqrt"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define noalias noundef ptr @wrapped_rsqrt(ptr nofree readonly captures(none) %0) local_unnamed_addr {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !8
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %10 = phi i64 [ %160, %.lr.ph ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %11 = shl nuw nsw i64 %10, 4
  %12 = getelementptr [4 x i8], ptr %4, i64 %11
  %.sroa.0.0.copyload = load <8 x float>, ptr %12, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %13 = alloca [16 x float], align 64
  %14 = extractelement <8 x float> %.sroa.0.0.copyload, i64 0
  %15 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %14, i64 0
  %y_approx.i = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %15)
  %y_approx1.i = extractelement <4 x float> %y_approx.i, i64 0
  %16 = fmul float %14, %y_approx1.i
  %17 = fmul float %y_approx1.i, -5.000000e-01
  %18 = fmul float %16, %y_approx1.i
  %19 = fadd float %18, -1.000000e+00
  %20 = fmul float %17, %19
  %21 = fadd float %20, %y_approx1.i
  %use_hw_approx_mask.i = call i1 @llvm.is.fpclass.f32(float %14, i32 764)
  %result.i = select i1 %use_hw_approx_mask.i, float %y_approx1.i, float %21
  %22 = extractelement <8 x float> %.sroa.0.0.copyload, i64 1
  %23 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %22, i64 0
  %y_approx.i4 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %23)
  %y_approx1.i5 = extractelement <4 x float> %y_approx.i4, i64 0
  %24 = fmul float %22, %y_approx1.i5
  %25 = fmul float %y_approx1.i5, -5.000000e-01
  %26 = fmul float %24, %y_approx1.i5
  %27 = fadd float %26, -1.000000e+00
  %28 = fmul float %25, %27
  %29 = fadd float %28, %y_approx1.i5
  %use_hw_approx_mask.i8 = call i1 @llvm.is.fpclass.f32(float %22, i32 764)
  %result.i9 = select i1 %use_hw_approx_mask.i8, float %y_approx1.i5, float %29
  %30 = extractelement <8 x float> %.sroa.0.0.copyload, i64 2
  %31 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %30, i64 0
  %y_approx.i10 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %31)
  %y_approx1.i11 = extractelement <4 x float> %y_approx.i10, i64 0
  %32 = fmul float %30, %y_approx1.i11
  %33 = fmul float %y_approx1.i11, -5.000000e-01
  %34 = fmul float %32, %y_approx1.i11
  %35 = fadd float %34, -1.000000e+00
  %36 = fmul float %33, %35
  %37 = fadd float %36, %y_approx1.i11
  %use_hw_approx_mask.i14 = call i1 @llvm.is.fpclass.f32(float %30, i32 764)
  %result.i15 = select i1 %use_hw_approx_mask.i14, float %y_approx1.i11, float %37
  %38 = extractelement <8 x float> %.sroa.0.0.copyload, i64 3
  %39 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %38, i64 0
  %y_approx.i16 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %39)
  %y_approx1.i17 = extractelement <4 x float> %y_approx.i16, i64 0
  %40 = fmul float %38, %y_approx1.i17
  %41 = fmul float %y_approx1.i17, -5.000000e-01
  %42 = fmul float %40, %y_approx1.i17
  %43 = fadd float %42, -1.000000e+00
  %44 = fmul float %41, %43
  %45 = fadd float %44, %y_approx1.i17
  %use_hw_approx_mask.i20 = call i1 @llvm.is.fpclass.f32(float %38, i32 764)
  %result.i21 = select i1 %use_hw_approx_mask.i20, float %y_approx1.i17, float %45
  %46 = extractelement <8 x float> %.sroa.0.0.copyload, i64 4
  %47 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %46, i64 0
  %y_approx.i22 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %47)
  %y_approx1.i23 = extractelement <4 x float> %y_approx.i22, i64 0
  %48 = fmul float %46, %y_approx1.i23
  %49 = fmul float %y_approx1.i23, -5.000000e-01
  %50 = fmul float %48, %y_approx1.i23
  %51 = fadd float %50, -1.000000e+00
  %52 = fmul float %49, %51
  %53 = fadd float %52, %y_approx1.i23
  %use_hw_approx_mask.i26 = call i1 @llvm.is.fpclass.f32(float %46, i32 764)
  %result.i27 = select i1 %use_hw_approx_mask.i26, float %y_approx1.i23, float %53
  %54 = extractelement <8 x float> %.sroa.0.0.copyload, i64 5
  %55 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %54, i64 0
  %y_approx.i28 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %55)
  %y_approx1.i29 = extractelement <4 x float> %y_approx.i28, i64 0
  %56 = fmul float %54, %y_approx1.i29
  %57 = fmul float %y_approx1.i29, -5.000000e-01
  %58 = fmul float %56, %y_approx1.i29
  %59 = fadd float %58, -1.000000e+00
  %60 = fmul float %57, %59
  %61 = fadd float %60, %y_approx1.i29
  %use_hw_approx_mask.i32 = call i1 @llvm.is.fpclass.f32(float %54, i32 764)
  %result.i33 = select i1 %use_hw_approx_mask.i32, float %y_approx1.i29, float %61
  %62 = extractelement <8 x float> %.sroa.0.0.copyload, i64 6
  %63 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %62, i64 0
  %y_approx.i34 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %63)
  %y_approx1.i35 = extractelement <4 x float> %y_approx.i34, i64 0
  %64 = fmul float %62, %y_approx1.i35
  %65 = fmul float %y_approx1.i35, -5.000000e-01
  %66 = fmul float %64, %y_approx1.i35
  %67 = fadd float %66, -1.000000e+00
  %68 = fmul float %65, %67
  %69 = fadd float %68, %y_approx1.i35
  %use_hw_approx_mask.i38 = call i1 @llvm.is.fpclass.f32(float %62, i32 764)
  %result.i39 = select i1 %use_hw_approx_mask.i38, float %y_approx1.i35, float %69
  %70 = extractelement <8 x float> %.sroa.0.0.copyload, i64 7
  %71 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %70, i64 0
  %y_approx.i40 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %71)
  %y_approx1.i41 = extractelement <4 x float> %y_approx.i40, i64 0
  %72 = fmul float %70, %y_approx1.i41
  %73 = fmul float %y_approx1.i41, -5.000000e-01
  %74 = fmul float %72, %y_approx1.i41
  %75 = fadd float %74, -1.000000e+00
  %76 = fmul float %73, %75
  %77 = fadd float %76, %y_approx1.i41
  %use_hw_approx_mask.i44 = call i1 @llvm.is.fpclass.f32(float %70, i32 764)
  %result.i45 = select i1 %use_hw_approx_mask.i44, float %y_approx1.i41, float %77
  %78 = insertelement <8 x float> poison, float %result.i, i64 0
  %79 = insertelement <8 x float> %78, float %result.i9, i64 1
  %80 = insertelement <8 x float> %79, float %result.i15, i64 2
  %81 = insertelement <8 x float> %80, float %result.i21, i64 3
  %82 = insertelement <8 x float> %81, float %result.i27, i64 4
  %83 = insertelement <8 x float> %82, float %result.i33, i64 5
  %84 = insertelement <8 x float> %83, float %result.i39, i64 6
  %85 = insertelement <8 x float> %84, float %result.i45, i64 7
  store <8 x float> %85, ptr %13, align 64
  %86 = extractelement <8 x float> %.sroa.4.0.copyload, i64 0
  %87 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %86, i64 0
  %y_approx.i46 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %87)
  %y_approx1.i47 = extractelement <4 x float> %y_approx.i46, i64 0
  %88 = fmul float %86, %y_approx1.i47
  %89 = fmul float %y_approx1.i47, -5.000000e-01
  %90 = fmul float %88, %y_approx1.i47
  %91 = fadd float %90, -1.000000e+00
  %92 = fmul float %89, %91
  %93 = fadd float %92, %y_approx1.i47
  %use_hw_approx_mask.i50 = call i1 @llvm.is.fpclass.f32(float %86, i32 764)
  %result.i51 = select i1 %use_hw_approx_mask.i50, float %y_approx1.i47, float %93
  %94 = extractelement <8 x float> %.sroa.4.0.copyload, i64 1
  %95 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %94, i64 0
  %y_approx.i52 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %95)
  %y_approx1.i53 = extractelement <4 x float> %y_approx.i52, i64 0
  %96 = fmul float %94, %y_approx1.i53
  %97 = fmul float %y_approx1.i53, -5.000000e-01
  %98 = fmul float %96, %y_approx1.i53
  %99 = fadd float %98, -1.000000e+00
  %100 = fmul float %97, %99
  %101 = fadd float %100, %y_approx1.i53
  %use_hw_approx_mask.i56 = call i1 @llvm.is.fpclass.f32(float %94, i32 764)
  %result.i57 = select i1 %use_hw_approx_mask.i56, float %y_approx1.i53, float %101
  %102 = extractelement <8 x float> %.sroa.4.0.copyload, i64 2
  %103 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %102, i64 0
  %y_approx.i58 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %103)
  %y_approx1.i59 = extractelement <4 x float> %y_approx.i58, i64 0
  %104 = fmul float %102, %y_approx1.i59
  %105 = fmul float %y_approx1.i59, -5.000000e-01
  %106 = fmul float %104, %y_approx1.i59
  %107 = fadd float %106, -1.000000e+00
  %108 = fmul float %105, %107
  %109 = fadd float %108, %y_approx1.i59
  %use_hw_approx_mask.i62 = call i1 @llvm.is.fpclass.f32(float %102, i32 764)
  %result.i63 = select i1 %use_hw_approx_mask.i62, float %y_approx1.i59, float %109
  %110 = extractelement <8 x float> %.sroa.4.0.copyload, i64 3
  %111 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %110, i64 0
  %y_approx.i64 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %111)
  %y_approx1.i65 = extractelement <4 x float> %y_approx.i64, i64 0
  %112 = fmul float %110, %y_approx1.i65
  %113 = fmul float %y_approx1.i65, -5.000000e-01
  %114 = fmul float %112, %y_approx1.i65
  %115 = fadd float %114, -1.000000e+00
  %116 = fmul float %113, %115
  %117 = fadd float %116, %y_approx1.i65
  %use_hw_approx_mask.i68 = call i1 @llvm.is.fpclass.f32(float %110, i32 764)
  %result.i69 = select i1 %use_hw_approx_mask.i68, float %y_approx1.i65, float %117
  %118 = extractelement <8 x float> %.sroa.4.0.copyload, i64 4
  %119 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %118, i64 0
  %y_approx.i70 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %119)
  %y_approx1.i71 = extractelement <4 x float> %y_approx.i70, i64 0
  %120 = fmul float %118, %y_approx1.i71
  %121 = fmul float %y_approx1.i71, -5.000000e-01
  %122 = fmul float %120, %y_approx1.i71
  %123 = fadd float %122, -1.000000e+00
  %124 = fmul float %121, %123
  %125 = fadd float %124, %y_approx1.i71
  %use_hw_approx_mask.i74 = call i1 @llvm.is.fpclass.f32(float %118, i32 764)
  %result.i75 = select i1 %use_hw_approx_mask.i74, float %y_approx1.i71, float %125
  %126 = extractelement <8 x float> %.sroa.4.0.copyload, i64 5
  %127 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %126, i64 0
  %y_approx.i76 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %127)
  %y_approx1.i77 = extractelement <4 x float> %y_approx.i76, i64 0
  %128 = fmul float %126, %y_approx1.i77
  %129 = fmul float %y_approx1.i77, -5.000000e-01
  %130 = fmul float %128, %y_approx1.i77
  %131 = fadd float %130, -1.000000e+00
  %132 = fmul float %129, %131
  %133 = fadd float %132, %y_approx1.i77
  %use_hw_approx_mask.i80 = call i1 @llvm.is.fpclass.f32(float %126, i32 764)
  %result.i81 = select i1 %use_hw_approx_mask.i80, float %y_approx1.i77, float %133
  %134 = extractelement <8 x float> %.sroa.4.0.copyload, i64 6
  %135 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %134, i64 0
  %y_approx.i82 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %135)
  %y_approx1.i83 = extractelement <4 x float> %y_approx.i82, i64 0
  %136 = fmul float %134, %y_approx1.i83
  %137 = fmul float %y_approx1.i83, -5.000000e-01
  %138 = fmul float %136, %y_approx1.i83
  %139 = fadd float %138, -1.000000e+00
  %140 = fmul float %137, %139
  %141 = fadd float %140, %y_approx1.i83
  %use_hw_approx_mask.i86 = call i1 @llvm.is.fpclass.f32(float %134, i32 764)
  %result.i87 = select i1 %use_hw_approx_mask.i86, float %y_approx1.i83, float %141
  %142 = extractelement <8 x float> %.sroa.4.0.copyload, i64 7
  %143 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %142, i64 0
  %y_approx.i88 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %143)
  %y_approx1.i89 = extractelement <4 x float> %y_approx.i88, i64 0
  %144 = fmul float %142, %y_approx1.i89
  %145 = fmul float %y_approx1.i89, -5.000000e-01
  %146 = fmul float %144, %y_approx1.i89
  %147 = fadd float %146, -1.000000e+00
  %148 = fmul float %145, %147
  %149 = fadd float %148, %y_approx1.i89
  %use_hw_approx_mask.i92 = call i1 @llvm.is.fpclass.f32(float %142, i32 764)
  %result.i93 = select i1 %use_hw_approx_mask.i92, float %y_approx1.i89, float %149
  %150 = insertelement <8 x float> poison, float %result.i51, i64 0
  %151 = insertelement <8 x float> %150, float %result.i57, i64 1
  %152 = insertelement <8 x float> %151, float %result.i63, i64 2
  %153 = insertelement <8 x float> %152, float %result.i69, i64 3
  %154 = insertelement <8 x float> %153, float %result.i75, i64 4
  %155 = insertelement <8 x float> %154, float %result.i81, i64 5
  %156 = insertelement <8 x float> %155, float %result.i87, i64 6
  %157 = insertelement <8 x float> %156, float %result.i93, i64 7
  %158 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store <8 x float> %157, ptr %158, align 32
  %159 = getelementptr [4 x i8], ptr %6, i64 %11
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %159, ptr noundef nonnull align 64 dereferenceable(64) %13, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %160 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %160, 4
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f32(float, i32 immarg) #3

attributes #0 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
