; ModuleID = '__compute_module_multiply_add_fusion.25_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.25_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.25(ptr %0) #0 {
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
  call void @multiply_add_fusion.25_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.25_wrapped(ptr noalias align 64 dereferenceable(147456) %0, ptr noalias align 64 dereferenceable(147456) %1, ptr noalias align 64 dereferenceable(147456) %2, ptr noalias align 64 dereferenceable(147456) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = icmp sge i64 %4, 0
  %9 = icmp sle i64 %4, 1
  %10 = and i1 %8, %9
  %11 = mul nsw i64 %4, 2
  br label %12

12:                                               ; preds = %64, %7
  %13 = phi i64 [ %65, %64 ], [ 0, %7 ]
  %14 = icmp slt i64 %13, 2
  br i1 %14, label %15, label %66

15:                                               ; preds = %12
  %16 = add nsw i64 %11, %13
  %17 = icmp sle i64 %16, 2
  %18 = and i1 %17, %10
  br i1 %18, label %19, label %64

19:                                               ; preds = %15
  %20 = mul nsw i64 %4, 384
  %21 = mul nsw i64 %13, 192
  %22 = add nsw i64 %20, %21
  %23 = mul nsw i64 %4, 24576
  %24 = mul nsw i64 %13, 12288
  %25 = add nsw i64 %23, %24
  br label %26

26:                                               ; preds = %61, %19
  %27 = phi i64 [ %62, %61 ], [ 0, %19 ]
  %28 = icmp slt i64 %27, 3
  br i1 %28, label %29, label %63

29:                                               ; preds = %26
  %30 = mul nsw i64 %27, 64
  %31 = add nsw i64 %22, %30
  %32 = mul nsw i64 %27, 4096
  %33 = add nsw i64 %25, %32
  br label %34

34:                                               ; preds = %59, %29
  %35 = phi i64 [ %60, %59 ], [ 0, %29 ]
  %36 = icmp slt i64 %35, 64
  br i1 %36, label %37, label %61

37:                                               ; preds = %34
  %38 = mul nsw i64 %35, 576
  %39 = add nsw i64 %31, %38
  %40 = mul nsw i64 %35, 64
  %41 = add nsw i64 %33, %40
  br label %42

42:                                               ; preds = %45, %37
  %43 = phi i64 [ %58, %45 ], [ 0, %37 ]
  %44 = icmp slt i64 %43, 64
  br i1 %44, label %45, label %59

45:                                               ; preds = %42
  %46 = add nsw i64 %39, %43
  %47 = getelementptr inbounds [36864 x float], ptr %2, i32 0, i64 %46
  %48 = load float, ptr %47, align 4, !invariant.load !3
  %49 = add nsw i64 %41, %43
  %50 = getelementptr inbounds [36864 x float], ptr %1, i32 0, i64 %49
  %51 = load float, ptr %50, align 4, !invariant.load !3
  %52 = fmul float %51, f0x38D1B717
  %53 = getelementptr inbounds [36864 x float], ptr %0, i32 0, i64 %49
  %54 = load float, ptr %53, align 4
  %55 = fadd float %48, %52
  %56 = fmul float %54, f0x3F666666
  %57 = fadd float %55, %56
  store float %57, ptr %53, align 4
  %58 = add i64 %43, 1
  br label %42

59:                                               ; preds = %42
  %60 = add i64 %35, 1
  br label %34, !llvm.loop !5

61:                                               ; preds = %34
  %62 = add i64 %27, 1
  br label %26, !llvm.loop !5

63:                                               ; preds = %26
  br label %64

64:                                               ; preds = %63, %15
  %65 = add i64 %13, 1
  br label %12, !llvm.loop !5

66:                                               ; preds = %12
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
!4 = !{i64 147456}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
