; ModuleID = '__compute_module_broadcast_add_fusion.3_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.3(ptr %0) #0 {
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
  call void @broadcast_add_fusion.3_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion.3_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(196608) %1, i64 %2, i64 %3, i64 %4) #1 {
  %6 = icmp sge i64 %2, 0
  %7 = icmp sle i64 %2, 1
  %8 = and i1 %6, %7
  br i1 %8, label %9, label %56

9:                                                ; preds = %5
  %10 = getelementptr inbounds [2 x i32], ptr %0, i32 0, i32 0
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = mul nsw i64 %2, 8
  %13 = mul nsw i64 %2, 24576
  br label %14

14:                                               ; preds = %53, %9
  %15 = phi i64 [ %54, %53 ], [ 0, %9 ]
  %16 = icmp slt i64 %15, 8
  br i1 %16, label %17, label %55

17:                                               ; preds = %14
  %18 = add nsw i64 %12, %15
  %19 = mul i64 %18, 3072
  %20 = mul nsw i64 %15, 3072
  %21 = add nsw i64 %13, %20
  br label %22

22:                                               ; preds = %51, %17
  %23 = phi i64 [ %52, %51 ], [ 0, %17 ]
  %24 = icmp slt i64 %23, 32
  br i1 %24, label %25, label %53

25:                                               ; preds = %22
  %26 = mul i64 %23, 96
  %27 = add i64 %19, %26
  %28 = mul nsw i64 %23, 96
  %29 = add nsw i64 %21, %28
  br label %30

30:                                               ; preds = %49, %25
  %31 = phi i64 [ %50, %49 ], [ 0, %25 ]
  %32 = icmp slt i64 %31, 32
  br i1 %32, label %33, label %51

33:                                               ; preds = %30
  %34 = mul i64 %31, 3
  %35 = add i64 %27, %34
  %36 = mul nsw i64 %31, 3
  %37 = add nsw i64 %29, %36
  br label %38

38:                                               ; preds = %41, %33
  %39 = phi i64 [ %48, %41 ], [ 0, %33 ]
  %40 = icmp slt i64 %39, 3
  br i1 %40, label %41, label %49

41:                                               ; preds = %38
  %42 = add i64 %35, %39
  %43 = lshr i64 %42, 32
  %44 = trunc i64 %43 to i32
  %45 = add i32 %44, %11
  %46 = add nsw i64 %37, %39
  %47 = getelementptr inbounds [49152 x i32], ptr %1, i32 0, i64 %46
  store i32 %45, ptr %47, align 4
  %48 = add i64 %39, 1
  br label %38

49:                                               ; preds = %38
  %50 = add i64 %31, 1
  br label %30, !llvm.loop !6

51:                                               ; preds = %30
  %52 = add i64 %23, 1
  br label %22, !llvm.loop !6

53:                                               ; preds = %22
  %54 = add i64 %15, 1
  br label %14, !llvm.loop !6

55:                                               ; preds = %14
  br label %56

56:                                               ; preds = %55, %5
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 196608}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
