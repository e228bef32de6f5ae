; ModuleID = '__compute_module_broadcast_add_fusion.31_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.31_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.31(ptr %0) #0 {
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
  call void @broadcast_add_fusion.31_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion.31_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(36864) %1, i64 %2, i64 %3, i64 %4) #1 {
  %6 = icmp sge i64 %2, 0
  %7 = icmp sle i64 %2, 1
  %8 = and i1 %6, %7
  %9 = mul nsw i64 %2, 2
  br label %10

10:                                               ; preds = %56, %5
  %11 = phi i64 [ %57, %56 ], [ 0, %5 ]
  %12 = icmp slt i64 %11, 2
  br i1 %12, label %13, label %58

13:                                               ; preds = %10
  %14 = add nsw i64 %9, %11
  %15 = icmp sle i64 %14, 2
  %16 = and i1 %15, %8
  br i1 %16, label %17, label %56

17:                                               ; preds = %13
  %18 = mul i64 %14, 3072
  %19 = getelementptr inbounds [1 x i32], ptr %0, i32 0, i32 0
  %20 = load i32, ptr %19, align 4, !invariant.load !3
  %21 = mul nsw i64 %2, 6144
  %22 = mul nsw i64 %11, 3072
  %23 = add nsw i64 %21, %22
  br label %24

24:                                               ; preds = %53, %17
  %25 = phi i64 [ %54, %53 ], [ 0, %17 ]
  %26 = icmp slt i64 %25, 3
  br i1 %26, label %27, label %55

27:                                               ; preds = %24
  %28 = mul i64 %25, 1024
  %29 = add i64 %18, %28
  %30 = mul nsw i64 %25, 1024
  %31 = add nsw i64 %23, %30
  br label %32

32:                                               ; preds = %51, %27
  %33 = phi i64 [ %52, %51 ], [ 0, %27 ]
  %34 = icmp slt i64 %33, 32
  br i1 %34, label %35, label %53

35:                                               ; preds = %32
  %36 = mul i64 %33, 32
  %37 = add i64 %29, %36
  %38 = mul nsw i64 %33, 32
  %39 = add nsw i64 %31, %38
  br label %40

40:                                               ; preds = %43, %35
  %41 = phi i64 [ %50, %43 ], [ 0, %35 ]
  %42 = icmp slt i64 %41, 32
  br i1 %42, label %43, label %51

43:                                               ; preds = %40
  %44 = add i64 %37, %41
  %45 = lshr i64 %44, 32
  %46 = trunc i64 %45 to i32
  %47 = add i32 %46, %20
  %48 = add nsw i64 %39, %41
  %49 = getelementptr inbounds [9216 x i32], ptr %1, i32 0, i64 %48
  store i32 %47, ptr %49, align 4
  %50 = add i64 %41, 1
  br label %40

51:                                               ; preds = %40
  %52 = add i64 %33, 1
  br label %32, !llvm.loop !6

53:                                               ; preds = %32
  %54 = add i64 %25, 1
  br label %24, !llvm.loop !6

55:                                               ; preds = %24
  br label %56

56:                                               ; preds = %55, %13
  %57 = add i64 %11, 1
  br label %10, !llvm.loop !6

58:                                               ; preds = %10
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 36864}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
