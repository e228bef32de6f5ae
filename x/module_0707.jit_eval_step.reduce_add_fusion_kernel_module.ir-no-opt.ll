; ModuleID = '__compute_module_reduce_add_fusion_kernel_module'
source_filename = "__compute_module_reduce_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @reduce_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !6
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !4
  %20 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 0
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 1
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  %26 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 2
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  call void @reduce_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, i64 %23, i64 %25, i64 %27)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @reduce_add_fusion_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(7) %1, ptr noalias align 64 dereferenceable(28) %2, ptr noalias align 64 dereferenceable(28) %3, ptr noalias align 64 dereferenceable(280) %4, ptr noalias align 64 dereferenceable(40) %5, ptr noalias align 64 dereferenceable(28) %6, ptr noalias align 64 dereferenceable(4) %7, i64 %8, i64 %9, i64 %10) #1 {
  %12 = getelementptr inbounds [1 x float], ptr %0, i32 0, i32 0
  %13 = load float, ptr %12, align 4, !invariant.load !3
  br label %14

14:                                               ; preds = %44, %11
  %15 = phi i64 [ %51, %44 ], [ 0, %11 ]
  %16 = phi float [ %50, %44 ], [ 0.000000e+00, %11 ]
  %17 = icmp slt i64 %15, 7
  br i1 %17, label %18, label %52

18:                                               ; preds = %14
  %19 = getelementptr inbounds [7 x float], ptr %3, i32 0, i64 %15
  %20 = load float, ptr %19, align 4, !invariant.load !3
  %21 = getelementptr inbounds [7 x i32], ptr %6, i32 0, i64 %15
  %22 = load i32, ptr %21, align 4, !invariant.load !3
  %23 = getelementptr inbounds [7 x float], ptr %2, i32 0, i64 %15
  %24 = load float, ptr %23, align 4, !invariant.load !3
  %25 = mul nsw i64 %15, 10
  br label %26

26:                                               ; preds = %30, %18
  %27 = phi i64 [ %43, %30 ], [ 0, %18 ]
  %28 = phi float [ %42, %30 ], [ 0.000000e+00, %18 ]
  %29 = icmp slt i64 %27, 10
  br i1 %29, label %30, label %44

30:                                               ; preds = %26
  %31 = add nsw i64 %25, %27
  %32 = getelementptr inbounds [70 x float], ptr %4, i32 0, i64 %31
  %33 = load float, ptr %32, align 4, !invariant.load !3
  %34 = getelementptr inbounds [10 x float], ptr %5, i32 0, i64 %27
  %35 = load float, ptr %34, align 4, !invariant.load !3
  %36 = fadd float %33, %35
  %37 = trunc i64 %27 to i32
  %38 = fsub float %36, %20
  %39 = icmp eq i32 %22, %37
  %40 = fsub float %38, %24
  %41 = select i1 %39, float %40, float 0.000000e+00
  %42 = fadd reassoc float %28, %41
  %43 = add i64 %27, 1
  br label %26

44:                                               ; preds = %26
  %45 = getelementptr inbounds [7 x i8], ptr %1, i32 0, i64 %15
  %46 = load i8, ptr %45, align 1, !invariant.load !3
  %47 = fneg float %28
  %48 = trunc i8 %46 to i1
  %49 = select i1 %48, float %47, float 0.000000e+00
  %50 = fadd reassoc float %16, %49
  %51 = add i64 %15, 1
  br label %14, !llvm.loop !9

52:                                               ; preds = %14
  %53 = fadd float %13, %16
  %54 = getelementptr inbounds [1 x float], ptr %7, i32 0, i32 0
  store float %53, ptr %54, align 4
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 7}
!6 = !{i64 28}
!7 = !{i64 280}
!8 = !{i64 40}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
