; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_multiply_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @broadcast_multiply_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_multiply_fusion_wrapped(ptr noalias align 64 dereferenceable(64) %0, ptr noalias align 64 dereferenceable(2621440) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(2621440) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = icmp sge i64 %4, 0
  %9 = icmp sle i64 %4, 1
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %54

11:                                               ; preds = %7
  %12 = mul nsw i64 %4, 327680
  br label %13

13:                                               ; preds = %51, %11
  %14 = phi i64 [ %52, %51 ], [ 0, %11 ]
  %15 = icmp slt i64 %14, 20
  br i1 %15, label %16, label %53

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 16384
  %18 = add nsw i64 %12, %17
  br label %19

19:                                               ; preds = %49, %16
  %20 = phi i64 [ %50, %49 ], [ 0, %16 ]
  %21 = icmp slt i64 %20, 32
  br i1 %21, label %22, label %51

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 512
  %24 = add nsw i64 %18, %23
  br label %25

25:                                               ; preds = %47, %22
  %26 = phi i64 [ %48, %47 ], [ 0, %22 ]
  %27 = icmp slt i64 %26, 32
  br i1 %27, label %28, label %49

28:                                               ; preds = %25
  %29 = mul nsw i64 %26, 16
  %30 = add nsw i64 %24, %29
  br label %31

31:                                               ; preds = %34, %28
  %32 = phi i64 [ %46, %34 ], [ 0, %28 ]
  %33 = icmp slt i64 %32, 16
  br i1 %33, label %34, label %47

34:                                               ; preds = %31
  %35 = add nsw i64 %30, %32
  %36 = getelementptr inbounds [655360 x float], ptr %1, i32 0, i64 %35
  %37 = load float, ptr %36, align 4, !invariant.load !3
  %38 = getelementptr inbounds [16 x float], ptr %2, i32 0, i64 %32
  %39 = load float, ptr %38, align 4, !invariant.load !3
  %40 = fmul float %39, f0x37CCCCCD
  %41 = fsub float %37, %40
  %42 = getelementptr inbounds [16 x float], ptr %0, i32 0, i64 %32
  %43 = load float, ptr %42, align 4, !invariant.load !3
  %44 = fmul float %41, %43
  %45 = getelementptr inbounds [655360 x float], ptr %3, i32 0, i64 %35
  store float %44, ptr %45, align 4
  %46 = add i64 %32, 1
  br label %31

47:                                               ; preds = %31
  %48 = add i64 %26, 1
  br label %25, !llvm.loop !6

49:                                               ; preds = %25
  %50 = add i64 %20, 1
  br label %19, !llvm.loop !6

51:                                               ; preds = %19
  %52 = add i64 %14, 1
  br label %13, !llvm.loop !6

53:                                               ; preds = %13
  br label %54

54:                                               ; preds = %53, %7
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
!4 = !{i64 64}
!5 = !{i64 2621440}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
