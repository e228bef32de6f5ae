; ModuleID = '__compute_module_add_maximum_fusion.2_kernel_module'
source_filename = "__compute_module_add_maximum_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_maximum_fusion.2(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !4
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !4
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !4
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !5
  %26 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 0
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  %30 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 1
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 2
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  call void @add_maximum_fusion.2_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, i64 %29, i64 %31, i64 %33)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_maximum_fusion.2_wrapped(ptr noalias align 64 dereferenceable(64) %0, ptr noalias align 64 dereferenceable(64) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(1048576) %3, ptr noalias align 64 dereferenceable(64) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(64) %6, ptr noalias align 64 dereferenceable(64) %7, ptr noalias align 64 dereferenceable(1048576) %8, ptr noalias align 64 dereferenceable(64) %9, ptr noalias align 64 dereferenceable(1048576) %10, i64 %11, i64 %12, i64 %13) #1 {
  %15 = icmp sge i64 %11, 0
  %16 = icmp sle i64 %11, 1
  %17 = and i1 %15, %16
  br i1 %17, label %18, label %85

18:                                               ; preds = %14
  %19 = mul nsw i64 %11, 131072
  br label %20

20:                                               ; preds = %82, %18
  %21 = phi i64 [ %83, %82 ], [ 0, %18 ]
  %22 = icmp slt i64 %21, 8
  br i1 %22, label %23, label %84

23:                                               ; preds = %20
  %24 = mul nsw i64 %21, 16384
  %25 = add nsw i64 %19, %24
  br label %26

26:                                               ; preds = %80, %23
  %27 = phi i64 [ %81, %80 ], [ 0, %23 ]
  %28 = icmp slt i64 %27, 32
  br i1 %28, label %29, label %82

29:                                               ; preds = %26
  %30 = mul nsw i64 %27, 512
  %31 = add nsw i64 %25, %30
  br label %32

32:                                               ; preds = %78, %29
  %33 = phi i64 [ %79, %78 ], [ 0, %29 ]
  %34 = icmp slt i64 %33, 32
  br i1 %34, label %35, label %80

35:                                               ; preds = %32
  %36 = mul nsw i64 %33, 16
  %37 = add nsw i64 %31, %36
  br label %38

38:                                               ; preds = %41, %35
  %39 = phi i64 [ %77, %41 ], [ 0, %35 ]
  %40 = icmp slt i64 %39, 16
  br i1 %40, label %41, label %78

41:                                               ; preds = %38
  %42 = add nsw i64 %37, %39
  %43 = getelementptr inbounds [262144 x float], ptr %8, i32 0, i64 %42
  %44 = load float, ptr %43, align 4, !invariant.load !3
  %45 = getelementptr inbounds [16 x float], ptr %9, i32 0, i64 %39
  %46 = load float, ptr %45, align 4, !invariant.load !3
  %47 = fmul float %46, f0x38800000
  %48 = fsub float %44, %47
  %49 = getelementptr inbounds [16 x float], ptr %6, i32 0, i64 %39
  %50 = load float, ptr %49, align 4, !invariant.load !3
  %51 = getelementptr inbounds [16 x float], ptr %7, i32 0, i64 %39
  %52 = load float, ptr %51, align 4, !invariant.load !3
  %53 = fmul float %50, %52
  %54 = getelementptr inbounds [262144 x float], ptr %3, i32 0, i64 %42
  %55 = load float, ptr %54, align 4, !invariant.load !3
  %56 = getelementptr inbounds [16 x float], ptr %4, i32 0, i64 %39
  %57 = load float, ptr %56, align 4, !invariant.load !3
  %58 = fmul float %57, f0x38800000
  %59 = fmul float %48, %53
  %60 = getelementptr inbounds [16 x float], ptr %5, i32 0, i64 %39
  %61 = load float, ptr %60, align 4, !invariant.load !3
  %62 = fsub float %55, %58
  %63 = getelementptr inbounds [16 x float], ptr %1, i32 0, i64 %39
  %64 = load float, ptr %63, align 4, !invariant.load !3
  %65 = getelementptr inbounds [16 x float], ptr %2, i32 0, i64 %39
  %66 = load float, ptr %65, align 4, !invariant.load !3
  %67 = fmul float %64, %66
  %68 = fadd float %59, %61
  %69 = fmul float %62, %67
  %70 = getelementptr inbounds [16 x float], ptr %0, i32 0, i64 %39
  %71 = load float, ptr %70, align 4, !invariant.load !3
  %72 = call float @llvm.maximum.f32(float %68, float 0.000000e+00)
  %73 = fadd float %69, %71
  %74 = fadd float %72, %73
  %75 = call float @llvm.maximum.f32(float %74, float 0.000000e+00)
  %76 = getelementptr inbounds [262144 x float], ptr %10, i32 0, i64 %42
  store float %75, ptr %76, align 4
  %77 = add i64 %39, 1
  br label %38

78:                                               ; preds = %38
  %79 = add i64 %33, 1
  br label %32, !llvm.loop !6

80:                                               ; preds = %32
  %81 = add i64 %27, 1
  br label %26, !llvm.loop !6

82:                                               ; preds = %26
  %83 = add i64 %21, 1
  br label %20, !llvm.loop !6

84:                                               ; preds = %20
  br label %85

85:                                               ; preds = %84, %14
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 1048576}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
