; ModuleID = '__compute_module_broadcast_select_fusion_kernel_module'
source_filename = "__compute_module_broadcast_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
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
  call void @broadcast_select_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_select_fusion_wrapped(ptr noalias align 64 dereferenceable(65536) %0, ptr noalias align 64 dereferenceable(262144) %1, ptr noalias align 64 dereferenceable(4) %2, ptr noalias align 64 dereferenceable(262144) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = icmp sge i64 %4, 0
  %9 = icmp sle i64 %4, 1
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %54

11:                                               ; preds = %7
  %12 = getelementptr inbounds [1 x i32], ptr %2, i32 0, i32 0
  %13 = load i32, ptr %12, align 4, !invariant.load !3
  %14 = sitofp i32 %13 to float
  %15 = mul nsw i64 %4, 32768
  br label %16

16:                                               ; preds = %51, %11
  %17 = phi i64 [ %52, %51 ], [ 0, %11 ]
  %18 = icmp slt i64 %17, 8
  br i1 %18, label %19, label %53

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 4096
  %21 = add nsw i64 %15, %20
  br label %22

22:                                               ; preds = %49, %19
  %23 = phi i64 [ %50, %49 ], [ 0, %19 ]
  %24 = icmp slt i64 %23, 8
  br i1 %24, label %25, label %51

25:                                               ; preds = %22
  %26 = mul nsw i64 %23, 512
  %27 = add nsw i64 %21, %26
  br label %28

28:                                               ; preds = %47, %25
  %29 = phi i64 [ %48, %47 ], [ 0, %25 ]
  %30 = icmp slt i64 %29, 8
  br i1 %30, label %31, label %49

31:                                               ; preds = %28
  %32 = mul nsw i64 %29, 64
  %33 = add nsw i64 %27, %32
  br label %34

34:                                               ; preds = %37, %31
  %35 = phi i64 [ %46, %37 ], [ 0, %31 ]
  %36 = icmp slt i64 %35, 64
  br i1 %36, label %37, label %47

37:                                               ; preds = %34
  %38 = add nsw i64 %33, %35
  %39 = getelementptr inbounds [65536 x i8], ptr %0, i32 0, i64 %38
  %40 = load i8, ptr %39, align 1, !invariant.load !3
  %41 = getelementptr inbounds [65536 x float], ptr %1, i32 0, i64 %38
  %42 = load float, ptr %41, align 4, !invariant.load !3
  %43 = trunc i8 %40 to i1
  %44 = select i1 %43, float %42, float %14
  %45 = getelementptr inbounds [65536 x float], ptr %3, i32 0, i64 %38
  store float %44, ptr %45, align 4
  %46 = add i64 %35, 1
  br label %34

47:                                               ; preds = %34
  %48 = add i64 %29, 1
  br label %28, !llvm.loop !7

49:                                               ; preds = %28
  %50 = add i64 %23, 1
  br label %22, !llvm.loop !7

51:                                               ; preds = %22
  %52 = add i64 %17, 1
  br label %16, !llvm.loop !7

53:                                               ; preds = %16
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
!4 = !{i64 65536}
!5 = !{i64 262144}
!6 = !{i64 4}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
