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
define internal void @broadcast_select_fusion_wrapped(ptr noalias align 64 dereferenceable(160) %0, ptr noalias align 64 dereferenceable(640) %1, ptr noalias align 64 dereferenceable(4) %2, ptr noalias align 64 dereferenceable(640) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x i32], ptr %2, i32 0, i32 0
  %9 = load i32, ptr %8, align 4, !invariant.load !3
  %10 = sitofp i32 %9 to float
  br label %11

11:                                               ; preds = %29, %7
  %12 = phi i64 [ %30, %29 ], [ 0, %7 ]
  %13 = icmp slt i64 %12, 16
  br i1 %13, label %14, label %31

14:                                               ; preds = %11
  %15 = mul nsw i64 %12, 10
  br label %16

16:                                               ; preds = %19, %14
  %17 = phi i64 [ %28, %19 ], [ 0, %14 ]
  %18 = icmp slt i64 %17, 10
  br i1 %18, label %19, label %29

19:                                               ; preds = %16
  %20 = add nsw i64 %15, %17
  %21 = getelementptr inbounds [160 x i8], ptr %0, i32 0, i64 %20
  %22 = load i8, ptr %21, align 1, !invariant.load !3
  %23 = getelementptr inbounds [160 x float], ptr %1, i32 0, i64 %20
  %24 = load float, ptr %23, align 4, !invariant.load !3
  %25 = trunc i8 %22 to i1
  %26 = select i1 %25, float %24, float %10
  %27 = getelementptr inbounds [160 x float], ptr %3, i32 0, i64 %20
  store float %26, ptr %27, align 4
  %28 = add i64 %17, 1
  br label %16

29:                                               ; preds = %16
  %30 = add i64 %12, 1
  br label %11, !llvm.loop !7

31:                                               ; preds = %11
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
!4 = !{i64 160}
!5 = !{i64 640}
!6 = !{i64 4}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
