; ModuleID = '__compute_module_wrapped_slice_kernel_module'
source_filename = "__compute_module_wrapped_slice_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_slice(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 1
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 2
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  call void @wrapped_slice_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_slice_wrapped(ptr noalias align 64 dereferenceable(131072) %0, ptr noalias align 64 dereferenceable(73728) %1, i64 %2, i64 %3, i64 %4) #1 {
  br label %6

6:                                                ; preds = %41, %5
  %7 = phi i64 [ %42, %41 ], [ 0, %5 ]
  %8 = icmp slt i64 %7, 3
  br i1 %8, label %9, label %43

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, 8192
  %11 = mul nsw i64 %7, 6144
  br label %12

12:                                               ; preds = %39, %9
  %13 = phi i64 [ %40, %39 ], [ 0, %9 ]
  %14 = icmp slt i64 %13, 3
  br i1 %14, label %15, label %41

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 2048
  %17 = add nsw i64 %10, %16
  %18 = add nsw i64 %11, %16
  br label %19

19:                                               ; preds = %37, %15
  %20 = phi i64 [ %38, %37 ], [ 0, %15 ]
  %21 = icmp slt i64 %20, 32
  br i1 %21, label %22, label %39

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 64
  %24 = add nsw i64 %17, %23
  %25 = add nsw i64 %18, %23
  br label %26

26:                                               ; preds = %29, %22
  %27 = phi i64 [ %36, %29 ], [ 0, %22 ]
  %28 = icmp slt i64 %27, 64
  br i1 %28, label %29, label %37

29:                                               ; preds = %26
  %30 = add nsw i64 %24, %27
  %31 = add nsw i64 %30, 10240
  %32 = getelementptr inbounds [32768 x float], ptr %0, i32 0, i64 %31
  %33 = load float, ptr %32, align 4, !invariant.load !3
  %34 = add nsw i64 %25, %27
  %35 = getelementptr inbounds [18432 x float], ptr %1, i32 0, i64 %34
  store float %33, ptr %35, align 4
  %36 = add i64 %27, 1
  br label %26

37:                                               ; preds = %26
  %38 = add i64 %20, 1
  br label %19, !llvm.loop !6

39:                                               ; preds = %19
  %40 = add i64 %13, 1
  br label %12, !llvm.loop !6

41:                                               ; preds = %12
  %42 = add i64 %7, 1
  br label %6, !llvm.loop !6

43:                                               ; preds = %6
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 131072}
!5 = !{i64 73728}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
