; ModuleID = '__compute_module___compute_module_wrapped_rsqrt'
source_filename = "__compute_module___compute_module_wrapped_rsqrt"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare float @xla.rsqrt.f32(float)

define ptr @wrapped_rsqrt(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nuw nsw i64 %12, 4
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 4)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 4
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_rsqrt_impl(ptr %5, ptr %5, i64 0, i64 64, i64 1, ptr %7, ptr %7, i64 0, i64 64, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_rsqrt_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, i64 %10) #0 {
  %12 = mul nsw i64 %10, 16
  %13 = sub i64 64, %12
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 16)
  %15 = icmp eq i64 %14, 16
  %16 = alloca float, i64 16, align 4
  %17 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %16, 0
  %18 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %17, ptr %16, 1
  %19 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %18, i64 0, 2
  %20 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %19, i64 16, 3, 0
  %21 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %20, i64 1, 4, 0
  %22 = alloca float, i64 16, align 4
  %23 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %22, 0
  %24 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %23, ptr %22, 1
  %25 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %24, i64 0, 2
  %26 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %25, i64 16, 3, 0
  %27 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %26, i64 1, 4, 0
  %28 = select i1 %15, { ptr, ptr, i64, [1 x i64], [1 x i64] } %21, { ptr, ptr, i64, [1 x i64], [1 x i64] } %27
  br i1 %15, label %29, label %31

29:                                               ; preds = %11
  %30 = getelementptr float, ptr %1, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr %16, ptr %30, i64 64, i1 false)
  br label %42

31:                                               ; preds = %11
  br label %32

32:                                               ; preds = %35, %31
  %33 = phi i64 [ %40, %35 ], [ 0, %31 ]
  %34 = icmp slt i64 %33, %14
  br i1 %34, label %35, label %41

35:                                               ; preds = %32
  %36 = getelementptr float, ptr %1, i64 %12
  %37 = getelementptr inbounds nuw float, ptr %36, i64 %33
  %38 = load float, ptr %37, align 4
  %39 = getelementptr inbounds nuw float, ptr %22, i64 %33
  store float %38, ptr %39, align 4
  %40 = add i64 %33, 1
  br label %32

41:                                               ; preds = %32
  br label %42

42:                                               ; preds = %29, %41
  %43 = alloca float, i64 16, align 64
  %44 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %28, 1
  br label %45

45:                                               ; preds = %48, %42
  %46 = phi i64 [ %76, %48 ], [ 0, %42 ]
  %47 = icmp slt i64 %46, 16
  br i1 %47, label %48, label %77

48:                                               ; preds = %45
  %49 = getelementptr float, ptr %44, i64 %46
  %50 = load <8 x float>, ptr %49, align 4
  %51 = extractelement <8 x float> %50, i64 0
  %52 = call float @xla.rsqrt.f32(float %51)
  %53 = extractelement <8 x float> %50, i64 1
  %54 = call float @xla.rsqrt.f32(float %53)
  %55 = extractelement <8 x float> %50, i64 2
  %56 = call float @xla.rsqrt.f32(float %55)
  %57 = extractelement <8 x float> %50, i64 3
  %58 = call float @xla.rsqrt.f32(float %57)
  %59 = extractelement <8 x float> %50, i64 4
  %60 = call float @xla.rsqrt.f32(float %59)
  %61 = extractelement <8 x float> %50, i64 5
  %62 = call float @xla.rsqrt.f32(float %61)
  %63 = extractelement <8 x float> %50, i64 6
  %64 = call float @xla.rsqrt.f32(float %63)
  %65 = extractelement <8 x float> %50, i64 7
  %66 = call float @xla.rsqrt.f32(float %65)
  %67 = insertelement <8 x float> poison, float %52, i64 0
  %68 = insertelement <8 x float> %67, float %54, i64 1
  %69 = insertelement <8 x float> %68, float %56, i64 2
  %70 = insertelement <8 x float> %69, float %58, i64 3
  %71 = insertelement <8 x float> %70, float %60, i64 4
  %72 = insertelement <8 x float> %71, float %62, i64 5
  %73 = insertelement <8 x float> %72, float %64, i64 6
  %74 = insertelement <8 x float> %73, float %66, i64 7
  %75 = getelementptr float, ptr %43, i64 %46
  store <8 x float> %74, ptr %75, align 4
  %76 = add i64 %46, 8
  br label %45

77:                                               ; preds = %45
  br i1 %15, label %78, label %80

78:                                               ; preds = %77
  %79 = getelementptr float, ptr %6, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr %79, ptr %43, i64 64, i1 false)
  br label %91

80:                                               ; preds = %77
  br label %81

81:                                               ; preds = %84, %80
  %82 = phi i64 [ %89, %84 ], [ 0, %80 ]
  %83 = icmp slt i64 %82, %14
  br i1 %83, label %84, label %90

84:                                               ; preds = %81
  %85 = getelementptr inbounds nuw float, ptr %43, i64 %82
  %86 = load float, ptr %85, align 4
  %87 = getelementptr float, ptr %6, i64 %12
  %88 = getelementptr inbounds nuw float, ptr %87, i64 %82
  store float %86, ptr %88, align 4
  %89 = add i64 %82, 1
  br label %81

90:                                               ; preds = %81
  br label %91

91:                                               ; preds = %78, %90
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
