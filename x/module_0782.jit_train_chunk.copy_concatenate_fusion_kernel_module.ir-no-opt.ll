; ModuleID = '__compute_module_copy_concatenate_fusion_kernel_module'
source_filename = "__compute_module_copy_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @copy_concatenate_fusion(ptr %0) #0 {
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
  call void @copy_concatenate_fusion_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @copy_concatenate_fusion_wrapped(ptr noalias align 64 dereferenceable(128) %0, ptr noalias align 64 dereferenceable(131072) %1, i64 %2, i64 %3, i64 %4) #1 {
  br label %6

6:                                                ; preds = %20, %5
  %7 = phi i64 [ %21, %20 ], [ 0, %5 ]
  %8 = icmp slt i64 %7, 16
  br i1 %8, label %9, label %22

9:                                                ; preds = %6
  %10 = trunc i64 %7 to i32
  %11 = mul nsw i64 %7, 2048
  br label %12

12:                                               ; preds = %15, %9
  %13 = phi i64 [ %19, %15 ], [ 0, %9 ]
  %14 = icmp slt i64 %13, 1024
  br i1 %14, label %15, label %20

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 2
  %17 = add nsw i64 %11, %16
  %18 = getelementptr inbounds [32768 x i32], ptr %1, i32 0, i64 %17
  store i32 %10, ptr %18, align 4
  %19 = add i64 %13, 1
  br label %12

20:                                               ; preds = %12
  %21 = add i64 %7, 1
  br label %6, !llvm.loop !6

22:                                               ; preds = %6
  br label %23

23:                                               ; preds = %55, %22
  %24 = phi i64 [ %56, %55 ], [ 0, %22 ]
  %25 = icmp slt i64 %24, 16
  br i1 %25, label %26, label %57

26:                                               ; preds = %23
  %27 = call i32 @fused_computation_205_copy_88(ptr %0, i64 %24, i64 1, i64 0, i64 0)
  %28 = call i32 @fused_computation_205_copy_88(ptr %0, i64 %24, i64 0, i64 0, i64 0)
  %29 = mul nsw i64 %24, 2048
  br label %30

30:                                               ; preds = %33, %26
  %31 = phi i64 [ %54, %33 ], [ 0, %26 ]
  %32 = icmp slt i64 %31, 1024
  br i1 %32, label %33, label %55

33:                                               ; preds = %30
  %34 = udiv i64 %31, 32
  %35 = urem i64 %31, 32
  %36 = trunc i64 %35 to i32
  %37 = add i32 %36, %27
  %38 = icmp sge i32 %37, 0
  %39 = icmp slt i32 %37, 32
  %40 = and i1 %38, %39
  %41 = trunc i64 %34 to i32
  %42 = add i32 %41, %28
  %43 = icmp sge i32 %42, 0
  %44 = and i1 %40, %43
  %45 = icmp slt i32 %42, 32
  %46 = mul i32 %42, 32
  %47 = and i1 %44, %45
  %48 = add i32 %46, %37
  %49 = select i1 %47, i32 %48, i32 0
  %50 = mul nsw i64 %31, 2
  %51 = add nsw i64 %29, %50
  %52 = add nsw i64 %51, 1
  %53 = getelementptr inbounds [32768 x i32], ptr %1, i32 0, i64 %52
  store i32 %49, ptr %53, align 4
  %54 = add i64 %31, 1
  br label %30

55:                                               ; preds = %30
  %56 = add i64 %24, 1
  br label %23, !llvm.loop !6

57:                                               ; preds = %23
  ret void
}

define internal i32 @fused_computation_205_copy_88(ptr noalias %0, i64 %1, i64 %2, i64 %3, i64 %4) {
  %6 = mul nsw i64 %1, 2
  %7 = add nsw i64 %6, %2
  %8 = getelementptr inbounds [32 x i32], ptr %0, i32 0, i64 %7
  %9 = load i32, ptr %8, align 4, !invariant.load !3
  %10 = add i32 %9, -2
  ret i32 %10
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 131072}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
