; ModuleID = '__compute_module_wrapped_broadcast_kernel_module'
source_filename = "__compute_module_wrapped_broadcast_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_broadcast(ptr %0) #0 {
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
  call void @wrapped_broadcast_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_broadcast_wrapped(ptr noalias align 64 dereferenceable(4096) %0, ptr noalias align 64 dereferenceable(262144) %1, i64 %2, i64 %3, i64 %4) #1 {
  br label %6

6:                                                ; preds = %38, %5
  %7 = phi i64 [ %39, %38 ], [ 0, %5 ]
  %8 = icmp slt i64 %7, 16
  br i1 %8, label %9, label %40

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, 64
  %11 = mul nsw i64 %7, 4096
  br label %12

12:                                               ; preds = %36, %9
  %13 = phi i64 [ %37, %36 ], [ 0, %9 ]
  %14 = icmp slt i64 %13, 8
  br i1 %14, label %15, label %38

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 512
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %34, %15
  %19 = phi i64 [ %35, %34 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 8
  br i1 %20, label %21, label %36

21:                                               ; preds = %18
  %22 = mul nsw i64 %19, 64
  %23 = add nsw i64 %17, %22
  br label %24

24:                                               ; preds = %27, %21
  %25 = phi i64 [ %33, %27 ], [ 0, %21 ]
  %26 = icmp slt i64 %25, 64
  br i1 %26, label %27, label %34

27:                                               ; preds = %24
  %28 = add nsw i64 %10, %25
  %29 = getelementptr inbounds [1024 x float], ptr %0, i32 0, i64 %28
  %30 = load float, ptr %29, align 4, !invariant.load !3
  %31 = add nsw i64 %23, %25
  %32 = getelementptr inbounds [65536 x float], ptr %1, i32 0, i64 %31
  store float %30, ptr %32, align 4
  %33 = add i64 %25, 1
  br label %24

34:                                               ; preds = %24
  %35 = add i64 %19, 1
  br label %18, !llvm.loop !6

36:                                               ; preds = %18
  %37 = add i64 %13, 1
  br label %12, !llvm.loop !6

38:                                               ; preds = %12
  %39 = add i64 %7, 1
  br label %6, !llvm.loop !6

40:                                               ; preds = %6
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
!4 = !{i64 4096}
!5 = !{i64 262144}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
