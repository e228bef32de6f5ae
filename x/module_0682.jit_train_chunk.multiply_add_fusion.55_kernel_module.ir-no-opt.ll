; ModuleID = '__compute_module_multiply_add_fusion.55_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.55_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.55(ptr %0) #0 {
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
  call void @multiply_add_fusion.55_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.55_wrapped(ptr noalias align 64 dereferenceable(9216) %0, ptr noalias align 64 dereferenceable(9216) %1, ptr noalias align 64 dereferenceable(9216) %2, ptr noalias align 64 dereferenceable(9216) %3, i64 %4, i64 %5, i64 %6) #1 {
  br label %8

8:                                                ; preds = %51, %7
  %9 = phi i64 [ %52, %51 ], [ 0, %7 ]
  %10 = icmp slt i64 %9, 3
  br i1 %10, label %11, label %53

11:                                               ; preds = %8
  %12 = mul nsw i64 %9, 48
  %13 = mul nsw i64 %9, 768
  br label %14

14:                                               ; preds = %49, %11
  %15 = phi i64 [ %50, %49 ], [ 0, %11 ]
  %16 = icmp slt i64 %15, 3
  br i1 %16, label %17, label %51

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 16
  %19 = add nsw i64 %12, %18
  %20 = mul nsw i64 %15, 256
  %21 = add nsw i64 %13, %20
  br label %22

22:                                               ; preds = %47, %17
  %23 = phi i64 [ %48, %47 ], [ 0, %17 ]
  %24 = icmp slt i64 %23, 16
  br i1 %24, label %25, label %49

25:                                               ; preds = %22
  %26 = mul nsw i64 %23, 144
  %27 = add nsw i64 %19, %26
  %28 = mul nsw i64 %23, 16
  %29 = add nsw i64 %21, %28
  br label %30

30:                                               ; preds = %33, %25
  %31 = phi i64 [ %46, %33 ], [ 0, %25 ]
  %32 = icmp slt i64 %31, 16
  br i1 %32, label %33, label %47

33:                                               ; preds = %30
  %34 = add nsw i64 %27, %31
  %35 = getelementptr inbounds [2304 x float], ptr %2, i32 0, i64 %34
  %36 = load float, ptr %35, align 4, !invariant.load !3
  %37 = add nsw i64 %29, %31
  %38 = getelementptr inbounds [2304 x float], ptr %1, i32 0, i64 %37
  %39 = load float, ptr %38, align 4, !invariant.load !3
  %40 = fmul float %39, f0x38D1B717
  %41 = getelementptr inbounds [2304 x float], ptr %0, i32 0, i64 %37
  %42 = load float, ptr %41, align 4
  %43 = fadd float %36, %40
  %44 = fmul float %42, f0x3F666666
  %45 = fadd float %43, %44
  store float %45, ptr %41, align 4
  %46 = add i64 %31, 1
  br label %30

47:                                               ; preds = %30
  %48 = add i64 %23, 1
  br label %22, !llvm.loop !5

49:                                               ; preds = %22
  %50 = add i64 %15, 1
  br label %14, !llvm.loop !5

51:                                               ; preds = %14
  %52 = add i64 %9, 1
  br label %8, !llvm.loop !5

53:                                               ; preds = %8
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 29}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 9216}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
