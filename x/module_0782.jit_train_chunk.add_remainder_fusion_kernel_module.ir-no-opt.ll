; ModuleID = '__compute_module_add_remainder_fusion_kernel_module'
source_filename = "__compute_module_add_remainder_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_remainder_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @add_remainder_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_remainder_fusion_wrapped(ptr noalias align 64 dereferenceable(128) %0, ptr noalias align 64 dereferenceable(128) %1, ptr noalias align 64 dereferenceable(128) %2, ptr noalias align 64 dereferenceable(128) %3, ptr noalias align 64 dereferenceable(128) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %34, %8
  %10 = phi i64 [ %35, %34 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 16
  br i1 %11, label %12, label %36

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, 2
  br label %14

14:                                               ; preds = %17, %12
  %15 = phi i64 [ %33, %17 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %34

17:                                               ; preds = %14
  %18 = add nsw i64 %13, %15
  %19 = getelementptr inbounds [32 x i32], ptr %2, i32 0, i64 %18
  %20 = load i32, ptr %19, align 4, !invariant.load !3
  %21 = getelementptr inbounds [32 x i32], ptr %3, i32 0, i64 %18
  %22 = load i32, ptr %21, align 4, !invariant.load !3
  %23 = getelementptr inbounds [32 x i32], ptr %0, i32 0, i64 %18
  %24 = load i32, ptr %23, align 4
  %25 = getelementptr inbounds [32 x i32], ptr %1, i32 0, i64 %18
  %26 = load i32, ptr %25, align 4, !invariant.load !3
  %27 = xor i32 %20, %22
  %28 = xor i32 %24, %26
  %29 = urem i32 %27, 5
  %30 = urem i32 %28, 5
  %31 = add i32 %29, %30
  %32 = urem i32 %31, 5
  store i32 %32, ptr %23, align 4
  %33 = add i64 %15, 1
  br label %14

34:                                               ; preds = %14
  %35 = add i64 %10, 1
  br label %9, !llvm.loop !5

36:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
