; ModuleID = '__compute_module_subtract_multiply_fusion.1_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @subtract_multiply_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @subtract_multiply_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @subtract_multiply_fusion.1_wrapped(ptr noalias align 64 dereferenceable(128) %0, ptr noalias align 64 dereferenceable(1048576) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(64) %3, ptr noalias align 64 dereferenceable(1048576) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(1048576) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = icmp sge i64 %7, 0
  %12 = icmp sle i64 %7, 1
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %72

14:                                               ; preds = %10
  %15 = mul nsw i64 %7, 131072
  br label %16

16:                                               ; preds = %69, %14
  %17 = phi i64 [ %70, %69 ], [ 0, %14 ]
  %18 = icmp slt i64 %17, 8
  br i1 %18, label %19, label %71

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 16384
  %21 = add nsw i64 %15, %20
  br label %22

22:                                               ; preds = %67, %19
  %23 = phi i64 [ %68, %67 ], [ 0, %19 ]
  %24 = icmp slt i64 %23, 32
  br i1 %24, label %25, label %69

25:                                               ; preds = %22
  %26 = mul nsw i64 %23, 512
  %27 = add nsw i64 %21, %26
  br label %28

28:                                               ; preds = %65, %25
  %29 = phi i64 [ %66, %65 ], [ 0, %25 ]
  %30 = icmp slt i64 %29, 32
  br i1 %30, label %31, label %67

31:                                               ; preds = %28
  %32 = mul nsw i64 %29, 16
  %33 = add nsw i64 %27, %32
  br label %34

34:                                               ; preds = %37, %31
  %35 = phi i64 [ %64, %37 ], [ 0, %31 ]
  %36 = icmp slt i64 %35, 16
  br i1 %36, label %37, label %65

37:                                               ; preds = %34
  %38 = add nsw i64 %33, %35
  %39 = getelementptr inbounds [262144 x float], ptr %4, i32 0, i64 %38
  %40 = load float, ptr %39, align 4, !invariant.load !3
  %41 = getelementptr inbounds [16 x float], ptr %5, i32 0, i64 %35
  %42 = load float, ptr %41, align 4, !invariant.load !3
  %43 = fmul float %42, f0x38800000
  %44 = fsub float %40, %43
  %45 = getelementptr inbounds [16 x float], ptr %2, i32 0, i64 %35
  %46 = load float, ptr %45, align 4, !invariant.load !3
  %47 = getelementptr inbounds [262144 x float], ptr %1, i32 0, i64 %38
  %48 = load float, ptr %47, align 4
  %49 = getelementptr inbounds [32 x float], ptr %0, i32 0, i64 %35
  %50 = load float, ptr %49, align 4, !invariant.load !3
  %51 = fmul float %50, f0x38800000
  %52 = fmul float %44, %46
  %53 = add nsw i64 %35, 16
  %54 = getelementptr inbounds [32 x float], ptr %0, i32 0, i64 %53
  %55 = load float, ptr %54, align 4, !invariant.load !3
  %56 = fmul float %55, f0x38800000
  %57 = fsub float %48, %51
  %58 = fmul float %52, %56
  %59 = getelementptr inbounds [16 x float], ptr %3, i32 0, i64 %35
  %60 = load float, ptr %59, align 4, !invariant.load !3
  %61 = fmul float %46, %60
  %62 = fsub float %57, %58
  %63 = fmul float %61, %62
  store float %63, ptr %47, align 4
  %64 = add i64 %35, 1
  br label %34

65:                                               ; preds = %34
  %66 = add i64 %29, 1
  br label %28, !llvm.loop !7

67:                                               ; preds = %28
  %68 = add i64 %23, 1
  br label %22, !llvm.loop !7

69:                                               ; preds = %22
  %70 = add i64 %17, 1
  br label %16, !llvm.loop !7

71:                                               ; preds = %16
  br label %72

72:                                               ; preds = %71, %10
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 1048576}
!6 = !{i64 64}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
