; ModuleID = '__compute_module_transpose_copy_fusion.5_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @transpose_copy_fusion.5(ptr %0) #0 {
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
  call void @transpose_copy_fusion.5_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion.5_wrapped(ptr noalias align 64 dereferenceable(73728) %0, ptr noalias align 64 dereferenceable(131072) %1, i64 %2, i64 %3, i64 %4) #1 {
  br label %6

6:                                                ; preds = %65, %5
  %7 = phi i64 [ %66, %65 ], [ 0, %5 ]
  %8 = icmp slt i64 %7, 2
  br i1 %8, label %9, label %67

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, -2
  %11 = mul nsw i64 %7, 16384
  br label %12

12:                                               ; preds = %63, %9
  %13 = phi i64 [ %64, %63 ], [ 0, %9 ]
  %14 = icmp slt i64 %13, 2
  br i1 %14, label %15, label %65

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, -2
  %17 = mul nsw i64 %13, 8192
  %18 = add nsw i64 %11, %17
  br label %19

19:                                               ; preds = %61, %15
  %20 = phi i64 [ %62, %61 ], [ 0, %15 ]
  %21 = icmp slt i64 %20, 64
  br i1 %21, label %22, label %63

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 128
  %24 = add nsw i64 %18, %23
  br label %25

25:                                               ; preds = %57, %22
  %26 = phi i64 [ %60, %57 ], [ 0, %22 ]
  %27 = icmp slt i64 %26, 128
  br i1 %27, label %28, label %61

28:                                               ; preds = %25
  %29 = udiv i64 %26, 64
  %30 = add nsw i64 %10, %29
  %31 = add nsw i64 %30, 2
  %32 = udiv i64 %26, 32
  %33 = urem i64 %32, 2
  %34 = add nsw i64 %16, %33
  %35 = add nsw i64 %34, 2
  %36 = icmp sge i64 %31, 1
  %37 = icmp sge i64 %35, 1
  %38 = and i1 %36, %37
  br i1 %38, label %39, label %54

39:                                               ; preds = %28
  %40 = mul nsw i64 %7, -12288
  %41 = mul nsw i64 %13, -4096
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %42, %20
  %44 = mul nsw i64 %33, 2048
  %45 = add nsw i64 %43, %44
  %46 = urem i64 %26, 32
  %47 = mul nsw i64 %46, 64
  %48 = add nsw i64 %45, %47
  %49 = mul nsw i64 %29, 6144
  %50 = add nsw i64 %48, %49
  %51 = add nsw i64 %50, 8192
  %52 = getelementptr inbounds [18432 x float], ptr %0, i32 0, i64 %51
  %53 = load float, ptr %52, align 4, !invariant.load !3
  br label %55

54:                                               ; preds = %28
  br label %55

55:                                               ; preds = %39, %54
  %56 = phi float [ 0.000000e+00, %54 ], [ %53, %39 ]
  br label %57

57:                                               ; preds = %55
  %58 = add nsw i64 %24, %26
  %59 = getelementptr inbounds [32768 x float], ptr %1, i32 0, i64 %58
  store float %56, ptr %59, align 4
  %60 = add i64 %26, 1
  br label %25

61:                                               ; preds = %25
  %62 = add i64 %20, 1
  br label %19, !llvm.loop !6

63:                                               ; preds = %19
  %64 = add i64 %13, 1
  br label %12, !llvm.loop !6

65:                                               ; preds = %12
  %66 = add i64 %7, 1
  br label %6, !llvm.loop !6

67:                                               ; preds = %6
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 73728}
!5 = !{i64 131072}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
