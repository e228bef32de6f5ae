; ModuleID = '__compute_module_negate_add_fusion_kernel_module'
source_filename = "__compute_module_negate_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @negate_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !5
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !4
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @negate_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @negate_add_fusion_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(64) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(640) %3, ptr noalias align 64 dereferenceable(40) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(4) %6, i64 %7, i64 %8, i64 %9) #1 {
  br label %11

11:                                               ; preds = %41, %10
  %12 = phi i64 [ %42, %41 ], [ 0, %10 ]
  %13 = phi float [ %25, %41 ], [ 0.000000e+00, %10 ]
  %14 = icmp slt i64 %12, 16
  br i1 %14, label %15, label %43

15:                                               ; preds = %11
  %16 = getelementptr inbounds [16 x float], ptr %2, i32 0, i64 %12
  %17 = load float, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds [16 x i32], ptr %5, i32 0, i64 %12
  %19 = load i32, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds [16 x float], ptr %1, i32 0, i64 %12
  %21 = load float, ptr %20, align 4, !invariant.load !3
  %22 = mul nsw i64 %12, 10
  br label %23

23:                                               ; preds = %27, %15
  %24 = phi i64 [ %40, %27 ], [ 0, %15 ]
  %25 = phi float [ %39, %27 ], [ %13, %15 ]
  %26 = icmp slt i64 %24, 10
  br i1 %26, label %27, label %41

27:                                               ; preds = %23
  %28 = add nsw i64 %22, %24
  %29 = getelementptr inbounds [160 x float], ptr %3, i32 0, i64 %28
  %30 = load float, ptr %29, align 4, !invariant.load !3
  %31 = getelementptr inbounds [10 x float], ptr %4, i32 0, i64 %24
  %32 = load float, ptr %31, align 4, !invariant.load !3
  %33 = fadd float %30, %32
  %34 = trunc i64 %24 to i32
  %35 = fsub float %33, %17
  %36 = icmp eq i32 %19, %34
  %37 = fsub float %35, %21
  %38 = select i1 %36, float %37, float 0.000000e+00
  %39 = fadd reassoc float %25, %38
  %40 = add i64 %24, 1
  br label %23

41:                                               ; preds = %23
  %42 = add i64 %12, 1
  br label %11, !llvm.loop !8

43:                                               ; preds = %11
  %44 = getelementptr inbounds [1 x float], ptr %0, i32 0, i32 0
  %45 = load float, ptr %44, align 4
  %46 = fneg float %13
  %47 = fadd float %45, %46
  store float %47, ptr %44, align 4
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 64}
!6 = !{i64 640}
!7 = !{i64 40}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
