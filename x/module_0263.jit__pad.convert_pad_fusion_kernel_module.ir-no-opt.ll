; ModuleID = '__compute_module_convert_pad_fusion_kernel_module'
source_filename = "__compute_module_convert_pad_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @convert_pad_fusion(ptr %0) #0 {
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
  call void @convert_pad_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @convert_pad_fusion_wrapped(ptr noalias align 64 dereferenceable(73728) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(131072) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %53, %6
  %8 = phi i64 [ %54, %53 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 4
  br i1 %9, label %10, label %55

10:                                               ; preds = %7
  %11 = icmp sge i64 %8, 1
  %12 = mul nsw i64 %8, 8192
  br label %13

13:                                               ; preds = %51, %10
  %14 = phi i64 [ %52, %51 ], [ 0, %10 ]
  %15 = icmp slt i64 %14, 4
  br i1 %15, label %16, label %53

16:                                               ; preds = %13
  %17 = icmp sge i64 %14, 1
  %18 = and i1 %11, %17
  %19 = mul nsw i64 %14, 2048
  %20 = add nsw i64 %12, %19
  br label %21

21:                                               ; preds = %49, %16
  %22 = phi i64 [ %50, %49 ], [ 0, %16 ]
  %23 = icmp slt i64 %22, 32
  br i1 %23, label %24, label %51

24:                                               ; preds = %21
  %25 = mul nsw i64 %22, 64
  %26 = add nsw i64 %20, %25
  br label %27

27:                                               ; preds = %45, %24
  %28 = phi i64 [ %48, %45 ], [ 0, %24 ]
  %29 = icmp slt i64 %28, 64
  br i1 %29, label %30, label %49

30:                                               ; preds = %27
  br i1 %18, label %31, label %39

31:                                               ; preds = %30
  %32 = mul nsw i64 %8, 6144
  %33 = add nsw i64 %32, %19
  %34 = add nsw i64 %33, %25
  %35 = add nsw i64 %34, %28
  %36 = add nsw i64 %35, -8192
  %37 = getelementptr inbounds [18432 x float], ptr %0, i32 0, i64 %36
  %38 = load float, ptr %37, align 4, !invariant.load !3
  br label %43

39:                                               ; preds = %30
  %40 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %41 = load i32, ptr %40, align 4, !invariant.load !3
  %42 = sitofp i32 %41 to float
  br label %43

43:                                               ; preds = %31, %39
  %44 = phi float [ %42, %39 ], [ %38, %31 ]
  br label %45

45:                                               ; preds = %43
  %46 = add nsw i64 %26, %28
  %47 = getelementptr inbounds [32768 x float], ptr %2, i32 0, i64 %46
  store float %44, ptr %47, align 4
  %48 = add i64 %28, 1
  br label %27

49:                                               ; preds = %27
  %50 = add i64 %22, 1
  br label %21, !llvm.loop !7

51:                                               ; preds = %21
  %52 = add i64 %14, 1
  br label %13, !llvm.loop !7

53:                                               ; preds = %13
  %54 = add i64 %8, 1
  br label %7, !llvm.loop !7

55:                                               ; preds = %7
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
!4 = !{i64 73728}
!5 = !{i64 4}
!6 = !{i64 131072}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
