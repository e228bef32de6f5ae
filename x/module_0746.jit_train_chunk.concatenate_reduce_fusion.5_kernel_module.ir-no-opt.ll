; ModuleID = '__compute_module_concatenate_reduce_fusion.5_kernel_module'
source_filename = "__compute_module_concatenate_reduce_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @concatenate_reduce_fusion.5(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @concatenate_reduce_fusion.5_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @concatenate_reduce_fusion.5_wrapped(ptr noalias align 64 dereferenceable(2048) %0, ptr noalias align 64 dereferenceable(2048) %1, ptr noalias align 64 dereferenceable(256) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %36, %6
  %8 = phi i64 [ %37, %36 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 2
  br i1 %9, label %10, label %38

10:                                               ; preds = %7
  %11 = icmp ult i64 %8, 1
  %12 = mul nsw i64 %8, 32
  br label %13

13:                                               ; preds = %32, %10
  %14 = phi i64 [ %35, %32 ], [ 0, %10 ]
  %15 = icmp slt i64 %14, 32
  br i1 %15, label %16, label %36

16:                                               ; preds = %13
  br label %17

17:                                               ; preds = %29, %16
  %18 = phi i64 [ %31, %29 ], [ 0, %16 ]
  %19 = phi float [ %30, %29 ], [ 0.000000e+00, %16 ]
  %20 = icmp slt i64 %18, 16
  br i1 %20, label %21, label %32

21:                                               ; preds = %17
  br i1 %11, label %22, label %39

22:                                               ; preds = %39, %21
  %23 = phi ptr [ %40, %39 ], [ %0, %21 ]
  %24 = mul nsw i64 %18, 32
  %25 = add nsw i64 %14, %24
  %26 = getelementptr inbounds [512 x float], ptr %23, i32 0, i64 %25
  %27 = load float, ptr %26, align 4, !invariant.load !3
  br label %28

28:                                               ; preds = %22
  br label %29

29:                                               ; preds = %28
  %30 = fadd reassoc float %19, %27
  %31 = add i64 %18, 1
  br label %17

32:                                               ; preds = %17
  %33 = add nsw i64 %12, %14
  %34 = getelementptr inbounds [64 x float], ptr %2, i32 0, i64 %33
  store float %19, ptr %34, align 4
  %35 = add i64 %14, 1
  br label %13, !llvm.loop !6

36:                                               ; preds = %13
  %37 = add i64 %8, 1
  br label %7, !llvm.loop !6

38:                                               ; preds = %7
  ret void

39:                                               ; preds = %21
  %40 = phi ptr [ %1, %21 ]
  br label %22
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2048}
!5 = !{i64 256}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
