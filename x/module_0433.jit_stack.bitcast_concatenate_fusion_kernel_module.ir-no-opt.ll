; ModuleID = '__compute_module_bitcast_concatenate_fusion_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion(ptr %0) #0 {
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
  call void @bitcast_concatenate_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_concatenate_fusion_wrapped(ptr noalias align 64 dereferenceable(1024) %0, ptr noalias align 64 dereferenceable(1024) %1, ptr noalias align 64 dereferenceable(2048) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %21, %6
  %8 = phi i64 [ %22, %21 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 16
  br i1 %9, label %10, label %23

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 16
  br label %12

12:                                               ; preds = %15, %10
  %13 = phi i64 [ %20, %15 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 16
  br i1 %14, label %15, label %21

15:                                               ; preds = %12
  %16 = add nsw i64 %11, %13
  %17 = getelementptr inbounds [256 x float], ptr %1, i32 0, i64 %16
  %18 = load float, ptr %17, align 4, !invariant.load !3
  %19 = getelementptr inbounds [512 x float], ptr %2, i32 0, i64 %16
  store float %18, ptr %19, align 4
  %20 = add i64 %13, 1
  br label %12

21:                                               ; preds = %12
  %22 = add i64 %8, 1
  br label %7, !llvm.loop !6

23:                                               ; preds = %7
  br label %24

24:                                               ; preds = %39, %23
  %25 = phi i64 [ %40, %39 ], [ 0, %23 ]
  %26 = icmp slt i64 %25, 16
  br i1 %26, label %27, label %41

27:                                               ; preds = %24
  %28 = mul nsw i64 %25, 16
  br label %29

29:                                               ; preds = %32, %27
  %30 = phi i64 [ %38, %32 ], [ 0, %27 ]
  %31 = icmp slt i64 %30, 16
  br i1 %31, label %32, label %39

32:                                               ; preds = %29
  %33 = add nsw i64 %28, %30
  %34 = getelementptr inbounds [256 x float], ptr %0, i32 0, i64 %33
  %35 = load float, ptr %34, align 4, !invariant.load !3
  %36 = add nsw i64 %33, 256
  %37 = getelementptr inbounds [512 x float], ptr %2, i32 0, i64 %36
  store float %35, ptr %37, align 4
  %38 = add i64 %30, 1
  br label %29

39:                                               ; preds = %29
  %40 = add i64 %25, 1
  br label %24, !llvm.loop !6

41:                                               ; preds = %24
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1024}
!5 = !{i64 2048}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
