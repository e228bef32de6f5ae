; ModuleID = '__compute_module_wrapped_broadcast.9_kernel_module'
source_filename = "__compute_module_wrapped_broadcast.9_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_broadcast.9(ptr %0) #0 {
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
  call void @wrapped_broadcast.9_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_broadcast.9_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(9216) %1, i64 %2, i64 %3, i64 %4) #1 {
  %6 = getelementptr inbounds [1 x float], ptr %0, i32 0, i32 0
  %7 = load float, ptr %6, align 4, !invariant.load !3
  br label %8

8:                                                ; preds = %36, %5
  %9 = phi i64 [ %37, %36 ], [ 0, %5 ]
  %10 = icmp slt i64 %9, 3
  br i1 %10, label %11, label %38

11:                                               ; preds = %8
  %12 = mul nsw i64 %9, 768
  br label %13

13:                                               ; preds = %34, %11
  %14 = phi i64 [ %35, %34 ], [ 0, %11 ]
  %15 = icmp slt i64 %14, 3
  br i1 %15, label %16, label %36

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 256
  %18 = add nsw i64 %12, %17
  br label %19

19:                                               ; preds = %32, %16
  %20 = phi i64 [ %33, %32 ], [ 0, %16 ]
  %21 = icmp slt i64 %20, 16
  br i1 %21, label %22, label %34

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 16
  %24 = add nsw i64 %18, %23
  br label %25

25:                                               ; preds = %28, %22
  %26 = phi i64 [ %31, %28 ], [ 0, %22 ]
  %27 = icmp slt i64 %26, 16
  br i1 %27, label %28, label %32

28:                                               ; preds = %25
  %29 = add nsw i64 %24, %26
  %30 = getelementptr inbounds [2304 x float], ptr %1, i32 0, i64 %29
  store float %7, ptr %30, align 4
  %31 = add i64 %26, 1
  br label %25

32:                                               ; preds = %25
  %33 = add i64 %20, 1
  br label %19, !llvm.loop !6

34:                                               ; preds = %19
  %35 = add i64 %14, 1
  br label %13, !llvm.loop !6

36:                                               ; preds = %13
  %37 = add i64 %9, 1
  br label %8, !llvm.loop !6

38:                                               ; preds = %8
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 9216}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
