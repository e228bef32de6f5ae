; ModuleID = '__compute_module_wrapped_reduce-window.3_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.3(ptr %0) #0 {
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
  call void @wrapped_reduce-window.3_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.3_wrapped(ptr noalias align 64 dereferenceable(5120) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(256) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = getelementptr inbounds [1 x float], ptr %1, i32 0, i32 0
  %8 = load float, ptr %7, align 4, !invariant.load !3
  br label %9

9:                                                ; preds = %56, %6
  %10 = phi i64 [ %57, %56 ], [ 0, %6 ]
  %11 = icmp slt i64 %10, 2
  br i1 %11, label %12, label %58

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, 32
  br label %14

14:                                               ; preds = %54, %12
  %15 = phi i64 [ %55, %54 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %56

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 32
  %19 = mul nsw i64 %15, 16
  %20 = add nsw i64 %13, %19
  br label %21

21:                                               ; preds = %50, %17
  %22 = phi i64 [ %53, %50 ], [ 0, %17 ]
  %23 = icmp slt i64 %22, 16
  br i1 %23, label %24, label %54

24:                                               ; preds = %21
  br label %25

25:                                               ; preds = %48, %24
  %26 = phi i64 [ %49, %48 ], [ 0, %24 ]
  %27 = phi float [ %47, %48 ], [ %8, %24 ]
  %28 = icmp slt i64 %26, 32
  br i1 %28, label %29, label %50

29:                                               ; preds = %25
  %30 = add nsw i64 %18, %26
  %31 = icmp sge i64 %30, 12
  %32 = icmp sle i64 %30, 51
  %33 = and i1 %31, %32
  br i1 %33, label %34, label %45

34:                                               ; preds = %29
  %35 = mul nsw i64 %10, 640
  %36 = mul nsw i64 %15, 512
  %37 = add nsw i64 %35, %36
  %38 = add nsw i64 %37, %22
  %39 = mul nsw i64 %26, 16
  %40 = add nsw i64 %38, %39
  %41 = add nsw i64 %40, -192
  %42 = getelementptr inbounds [1280 x float], ptr %0, i32 0, i64 %41
  %43 = load float, ptr %42, align 4, !invariant.load !3
  %44 = fadd reassoc float %27, %43
  br label %46

45:                                               ; preds = %29
  br label %46

46:                                               ; preds = %34, %45
  %47 = phi float [ %27, %45 ], [ %44, %34 ]
  br label %48

48:                                               ; preds = %46
  %49 = add i64 %26, 1
  br label %25

50:                                               ; preds = %25
  %51 = add nsw i64 %20, %22
  %52 = getelementptr inbounds [64 x float], ptr %2, i32 0, i64 %51
  store float %27, ptr %52, align 4
  %53 = add i64 %22, 1
  br label %21, !llvm.loop !7

54:                                               ; preds = %21
  %55 = add i64 %15, 1
  br label %14, !llvm.loop !7

56:                                               ; preds = %14
  %57 = add i64 %10, 1
  br label %9, !llvm.loop !7

58:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 5120}
!5 = !{i64 4}
!6 = !{i64 256}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
