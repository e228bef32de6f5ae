; ModuleID = '__compute_module_wrapped_reduce-window_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window(ptr %0) #0 {
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
  call void @wrapped_reduce-window_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window_wrapped(ptr noalias align 64 dereferenceable(10240) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(512) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = getelementptr inbounds [1 x float], ptr %1, i32 0, i32 0
  %8 = load float, ptr %7, align 4, !invariant.load !3
  br label %9

9:                                                ; preds = %55, %6
  %10 = phi i64 [ %56, %55 ], [ 0, %6 ]
  %11 = icmp slt i64 %10, 2
  br i1 %11, label %12, label %57

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, 64
  br label %14

14:                                               ; preds = %53, %12
  %15 = phi i64 [ %54, %53 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %55

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 32
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %49, %17
  %21 = phi i64 [ %52, %49 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 32
  br i1 %22, label %23, label %53

23:                                               ; preds = %20
  br label %24

24:                                               ; preds = %47, %23
  %25 = phi i64 [ %48, %47 ], [ 0, %23 ]
  %26 = phi float [ %46, %47 ], [ %8, %23 ]
  %27 = icmp slt i64 %25, 32
  br i1 %27, label %28, label %49

28:                                               ; preds = %24
  %29 = add nsw i64 %18, %25
  %30 = icmp sge i64 %29, 12
  %31 = icmp sle i64 %29, 51
  %32 = and i1 %30, %31
  br i1 %32, label %33, label %44

33:                                               ; preds = %28
  %34 = mul nsw i64 %10, 1280
  %35 = mul nsw i64 %15, 1024
  %36 = add nsw i64 %34, %35
  %37 = add nsw i64 %36, %21
  %38 = mul nsw i64 %25, 32
  %39 = add nsw i64 %37, %38
  %40 = add nsw i64 %39, -384
  %41 = getelementptr inbounds [2560 x float], ptr %0, i32 0, i64 %40
  %42 = load float, ptr %41, align 4, !invariant.load !3
  %43 = fadd reassoc float %26, %42
  br label %45

44:                                               ; preds = %28
  br label %45

45:                                               ; preds = %33, %44
  %46 = phi float [ %26, %44 ], [ %43, %33 ]
  br label %47

47:                                               ; preds = %45
  %48 = add i64 %25, 1
  br label %24

49:                                               ; preds = %24
  %50 = add nsw i64 %19, %21
  %51 = getelementptr inbounds [128 x float], ptr %2, i32 0, i64 %50
  store float %26, ptr %51, align 4
  %52 = add i64 %21, 1
  br label %20, !llvm.loop !7

53:                                               ; preds = %20
  %54 = add i64 %15, 1
  br label %14, !llvm.loop !7

55:                                               ; preds = %14
  %56 = add i64 %10, 1
  br label %9, !llvm.loop !7

57:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 10240}
!5 = !{i64 4}
!6 = !{i64 512}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
