; ModuleID = '__compute_module_multiply_add_fusion.37_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.37_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.37(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
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
  call void @multiply_add_fusion.37_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.37_wrapped(ptr noalias align 64 dereferenceable(18432) %0, ptr noalias align 64 dereferenceable(18432) %1, ptr noalias align 64 dereferenceable(32768) %2, ptr noalias align 64 dereferenceable(18432) %3, i64 %4, i64 %5, i64 %6) #1 {
  br label %8

8:                                                ; preds = %61, %7
  %9 = phi i64 [ %62, %61 ], [ 0, %7 ]
  %10 = icmp slt i64 %9, 3
  br i1 %10, label %11, label %63

11:                                               ; preds = %8
  %12 = mul nsw i64 %9, 1536
  %13 = add nsw i64 %9, 1
  %14 = urem i64 %13, 2
  %15 = mul nsw i64 %14, 4096
  %16 = udiv i64 %13, 2
  %17 = mul nsw i64 %16, 64
  %18 = add nsw i64 %15, %17
  br label %19

19:                                               ; preds = %59, %11
  %20 = phi i64 [ %60, %59 ], [ 0, %11 ]
  %21 = icmp slt i64 %20, 3
  br i1 %21, label %22, label %61

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 512
  %24 = add nsw i64 %12, %23
  %25 = add nsw i64 %20, 1
  %26 = urem i64 %25, 2
  %27 = mul nsw i64 %26, 2048
  %28 = add nsw i64 %18, %27
  %29 = udiv i64 %25, 2
  %30 = mul nsw i64 %29, 32
  %31 = add nsw i64 %28, %30
  br label %32

32:                                               ; preds = %57, %22
  %33 = phi i64 [ %58, %57 ], [ 0, %22 ]
  %34 = icmp slt i64 %33, 16
  br i1 %34, label %35, label %59

35:                                               ; preds = %32
  %36 = mul nsw i64 %33, 32
  %37 = add nsw i64 %24, %36
  %38 = mul nsw i64 %33, 128
  %39 = add nsw i64 %31, %38
  br label %40

40:                                               ; preds = %43, %35
  %41 = phi i64 [ %56, %43 ], [ 0, %35 ]
  %42 = icmp slt i64 %41, 32
  br i1 %42, label %43, label %57

43:                                               ; preds = %40
  %44 = add nsw i64 %37, %41
  %45 = getelementptr inbounds [4608 x float], ptr %1, i32 0, i64 %44
  %46 = load float, ptr %45, align 4, !invariant.load !3
  %47 = add nsw i64 %39, %41
  %48 = getelementptr inbounds [8192 x float], ptr %2, i32 0, i64 %47
  %49 = load float, ptr %48, align 4, !invariant.load !3
  %50 = fmul float %46, f0x38D1B717
  %51 = getelementptr inbounds [4608 x float], ptr %0, i32 0, i64 %44
  %52 = load float, ptr %51, align 4
  %53 = fadd float %49, %50
  %54 = fmul float %52, f0x3F666666
  %55 = fadd float %53, %54
  store float %55, ptr %51, align 4
  %56 = add i64 %41, 1
  br label %40

57:                                               ; preds = %40
  %58 = add i64 %33, 1
  br label %32, !llvm.loop !6

59:                                               ; preds = %32
  %60 = add i64 %20, 1
  br label %19, !llvm.loop !6

61:                                               ; preds = %19
  %62 = add i64 %9, 1
  br label %8, !llvm.loop !6

63:                                               ; preds = %8
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 18432}
!5 = !{i64 32768}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
