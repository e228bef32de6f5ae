; ModuleID = '__compute_module_subtract_multiply_fusion.7_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @subtract_multiply_fusion.7(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !7
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !7
  %20 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 0
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 1
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  %26 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 2
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  call void @subtract_multiply_fusion.7_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, i64 %23, i64 %25, i64 %27)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @subtract_multiply_fusion.7_wrapped(ptr noalias align 64 dereferenceable(512) %0, ptr noalias align 64 dereferenceable(256) %1, ptr noalias align 64 dereferenceable(4096) %2, ptr noalias align 64 dereferenceable(262144) %3, ptr noalias align 64 dereferenceable(256) %4, ptr noalias align 64 dereferenceable(262144) %5, ptr noalias align 64 dereferenceable(256) %6, ptr noalias align 64 dereferenceable(262144) %7, i64 %8, i64 %9, i64 %10) #1 {
  %12 = icmp sge i64 %8, 0
  %13 = icmp sle i64 %8, 1
  %14 = and i1 %12, %13
  br i1 %14, label %15, label %82

15:                                               ; preds = %11
  %16 = mul nsw i64 %8, 32768
  %17 = mul nsw i64 %8, 512
  br label %18

18:                                               ; preds = %79, %15
  %19 = phi i64 [ %80, %79 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 8
  br i1 %20, label %21, label %81

21:                                               ; preds = %18
  %22 = mul nsw i64 %19, 4096
  %23 = add nsw i64 %16, %22
  %24 = mul nsw i64 %19, 64
  %25 = add nsw i64 %17, %24
  br label %26

26:                                               ; preds = %77, %21
  %27 = phi i64 [ %78, %77 ], [ 0, %21 ]
  %28 = icmp slt i64 %27, 8
  br i1 %28, label %29, label %79

29:                                               ; preds = %26
  %30 = mul nsw i64 %27, 512
  %31 = add nsw i64 %23, %30
  br label %32

32:                                               ; preds = %75, %29
  %33 = phi i64 [ %76, %75 ], [ 0, %29 ]
  %34 = icmp slt i64 %33, 8
  br i1 %34, label %35, label %77

35:                                               ; preds = %32
  %36 = mul nsw i64 %33, 64
  %37 = add nsw i64 %31, %36
  br label %38

38:                                               ; preds = %41, %35
  %39 = phi i64 [ %74, %41 ], [ 0, %35 ]
  %40 = icmp slt i64 %39, 64
  br i1 %40, label %41, label %75

41:                                               ; preds = %38
  %42 = add nsw i64 %37, %39
  %43 = getelementptr inbounds [65536 x float], ptr %3, i32 0, i64 %42
  %44 = load float, ptr %43, align 4, !invariant.load !3
  %45 = getelementptr inbounds [65536 x float], ptr %5, i32 0, i64 %42
  %46 = load float, ptr %45, align 4
  %47 = getelementptr inbounds [64 x float], ptr %6, i32 0, i64 %39
  %48 = load float, ptr %47, align 4, !invariant.load !3
  %49 = fmul float %48, f0x3A800000
  %50 = fcmp ogt float %44, 0.000000e+00
  %51 = add nsw i64 %25, %39
  %52 = getelementptr inbounds [1024 x float], ptr %2, i32 0, i64 %51
  %53 = load float, ptr %52, align 4, !invariant.load !3
  %54 = fmul float %53, 1.562500e-02
  %55 = fsub float %46, %49
  %56 = getelementptr inbounds [64 x float], ptr %1, i32 0, i64 %39
  %57 = load float, ptr %56, align 4, !invariant.load !3
  %58 = select i1 %50, float %54, float 0.000000e+00
  %59 = getelementptr inbounds [128 x float], ptr %0, i32 0, i64 %39
  %60 = load float, ptr %59, align 4, !invariant.load !3
  %61 = fmul float %60, f0x3A800000
  %62 = fmul float %55, %57
  %63 = add nsw i64 %39, 64
  %64 = getelementptr inbounds [128 x float], ptr %0, i32 0, i64 %63
  %65 = load float, ptr %64, align 4, !invariant.load !3
  %66 = fmul float %65, f0x3A800000
  %67 = fsub float %58, %61
  %68 = fmul float %62, %66
  %69 = getelementptr inbounds [64 x float], ptr %4, i32 0, i64 %39
  %70 = load float, ptr %69, align 4, !invariant.load !3
  %71 = fmul float %57, %70
  %72 = fsub float %67, %68
  %73 = fmul float %71, %72
  store float %73, ptr %45, align 4
  %74 = add i64 %39, 1
  br label %38

75:                                               ; preds = %38
  %76 = add i64 %33, 1
  br label %32, !llvm.loop !8

77:                                               ; preds = %32
  %78 = add i64 %27, 1
  br label %26, !llvm.loop !8

79:                                               ; preds = %26
  %80 = add i64 %19, 1
  br label %18, !llvm.loop !8

81:                                               ; preds = %18
  br label %82

82:                                               ; preds = %81, %11
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 512}
!5 = !{i64 256}
!6 = !{i64 4096}
!7 = !{i64 262144}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
