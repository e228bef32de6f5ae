; ModuleID = '__compute_module_bitcast_select_fusion.1_kernel_module'
source_filename = "__compute_module_bitcast_select_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_select_fusion.1(ptr %0) #0 {
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
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @bitcast_select_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_select_fusion.1_wrapped(ptr noalias align 64 dereferenceable(1310720) %0, ptr noalias align 64 dereferenceable(1310720) %1, ptr noalias align 64 dereferenceable(1310720) %2, ptr noalias align 64 dereferenceable(1310720) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = icmp sge i64 %4, 0
  %9 = icmp sle i64 %4, 1
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %67

11:                                               ; preds = %7
  %12 = mul nsw i64 %4, 163840
  br label %13

13:                                               ; preds = %64, %11
  %14 = phi i64 [ %65, %64 ], [ 0, %11 ]
  %15 = icmp slt i64 %14, 20
  br i1 %15, label %16, label %66

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 8192
  %18 = add nsw i64 %12, %17
  br label %19

19:                                               ; preds = %62, %16
  %20 = phi i64 [ %63, %62 ], [ 0, %16 ]
  %21 = icmp slt i64 %20, 16
  br i1 %21, label %22, label %64

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 512
  %24 = add nsw i64 %18, %23
  %25 = urem i64 %20, 2
  %26 = mul nsw i64 %25, 64
  %27 = add nsw i64 %18, %26
  %28 = udiv i64 %20, 2
  %29 = mul nsw i64 %28, 1024
  %30 = add nsw i64 %27, %29
  br label %31

31:                                               ; preds = %60, %22
  %32 = phi i64 [ %61, %60 ], [ 0, %22 ]
  %33 = icmp slt i64 %32, 16
  br i1 %33, label %34, label %62

34:                                               ; preds = %31
  %35 = mul nsw i64 %32, 32
  %36 = add nsw i64 %24, %35
  %37 = urem i64 %32, 2
  %38 = mul nsw i64 %37, 32
  %39 = add nsw i64 %30, %38
  %40 = udiv i64 %32, 2
  %41 = mul nsw i64 %40, 128
  %42 = add nsw i64 %39, %41
  br label %43

43:                                               ; preds = %46, %34
  %44 = phi i64 [ %59, %46 ], [ 0, %34 ]
  %45 = icmp slt i64 %44, 32
  br i1 %45, label %46, label %60

46:                                               ; preds = %43
  %47 = add nsw i64 %36, %44
  %48 = getelementptr inbounds [327680 x float], ptr %2, i32 0, i64 %47
  %49 = load float, ptr %48, align 4, !invariant.load !3
  %50 = fcmp ogt float %49, 0.000000e+00
  %51 = add nsw i64 %42, %44
  %52 = getelementptr inbounds [327680 x float], ptr %0, i32 0, i64 %51
  %53 = load float, ptr %52, align 4, !invariant.load !3
  %54 = getelementptr inbounds [327680 x float], ptr %1, i32 0, i64 %51
  %55 = load float, ptr %54, align 4, !invariant.load !3
  %56 = fadd float %53, %55
  %57 = select i1 %50, float %56, float 0.000000e+00
  %58 = getelementptr inbounds [327680 x float], ptr %3, i32 0, i64 %47
  store float %57, ptr %58, align 4
  %59 = add i64 %44, 1
  br label %43

60:                                               ; preds = %43
  %61 = add i64 %32, 1
  br label %31, !llvm.loop !5

62:                                               ; preds = %31
  %63 = add i64 %20, 1
  br label %19, !llvm.loop !5

64:                                               ; preds = %19
  %65 = add i64 %14, 1
  br label %13, !llvm.loop !5

66:                                               ; preds = %13
  br label %67

67:                                               ; preds = %66, %7
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
!4 = !{i64 1310720}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
