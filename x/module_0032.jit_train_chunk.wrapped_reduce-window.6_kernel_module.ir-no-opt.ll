; ModuleID = '__compute_module_wrapped_reduce-window.6_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.6(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @wrapped_reduce-window.6_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.6_wrapped(ptr noalias align 64 dereferenceable(1600) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(80) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = getelementptr inbounds [1 x float], ptr %1, i32 0, i32 0
  %8 = load float, ptr %7, align 4, !invariant.load !3
  br label %9

9:                                                ; preds = %46, %6
  %10 = phi i64 [ %47, %46 ], [ 0, %6 ]
  %11 = icmp slt i64 %10, 2
  br i1 %11, label %12, label %48

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, 32
  %14 = mul nsw i64 %10, 10
  br label %15

15:                                               ; preds = %42, %12
  %16 = phi i64 [ %45, %42 ], [ 0, %12 ]
  %17 = icmp slt i64 %16, 10
  br i1 %17, label %18, label %46

18:                                               ; preds = %15
  br label %19

19:                                               ; preds = %40, %18
  %20 = phi i64 [ %41, %40 ], [ 0, %18 ]
  %21 = phi float [ %39, %40 ], [ %8, %18 ]
  %22 = icmp slt i64 %20, 32
  br i1 %22, label %23, label %42

23:                                               ; preds = %19
  %24 = add nsw i64 %13, %20
  %25 = icmp sge i64 %24, 12
  %26 = icmp sle i64 %24, 51
  %27 = and i1 %25, %26
  br i1 %27, label %28, label %37

28:                                               ; preds = %23
  %29 = mul nsw i64 %10, 320
  %30 = add nsw i64 %29, %16
  %31 = mul nsw i64 %20, 10
  %32 = add nsw i64 %30, %31
  %33 = add nsw i64 %32, -120
  %34 = getelementptr inbounds [400 x float], ptr %0, i32 0, i64 %33
  %35 = load float, ptr %34, align 4, !invariant.load !3
  %36 = fadd reassoc float %21, %35
  br label %38

37:                                               ; preds = %23
  br label %38

38:                                               ; preds = %28, %37
  %39 = phi float [ %21, %37 ], [ %36, %28 ]
  br label %40

40:                                               ; preds = %38
  %41 = add i64 %20, 1
  br label %19

42:                                               ; preds = %19
  %43 = add nsw i64 %14, %16
  %44 = getelementptr inbounds [20 x float], ptr %2, i32 0, i64 %43
  store float %21, ptr %44, align 4
  %45 = add i64 %16, 1
  br label %15, !llvm.loop !7

46:                                               ; preds = %15
  %47 = add i64 %10, 1
  br label %9, !llvm.loop !7

48:                                               ; preds = %9
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
!4 = !{i64 1600}
!5 = !{i64 4}
!6 = !{i64 80}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
