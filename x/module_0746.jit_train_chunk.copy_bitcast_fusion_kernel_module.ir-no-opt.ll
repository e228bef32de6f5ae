; ModuleID = '__compute_module_copy_bitcast_fusion_kernel_module'
source_filename = "__compute_module_copy_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @copy_bitcast_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 1
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 2
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  call void @copy_bitcast_fusion_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @copy_bitcast_fusion_wrapped(ptr noalias align 64 dereferenceable(524288) %0, ptr noalias align 64 dereferenceable(524288) %1, i64 %2, i64 %3, i64 %4) #1 {
  %6 = icmp sge i64 %2, 0
  %7 = icmp sle i64 %2, 1
  %8 = and i1 %6, %7
  br i1 %8, label %9, label %56

9:                                                ; preds = %5
  %10 = mul nsw i64 %2, 65536
  br label %11

11:                                               ; preds = %53, %9
  %12 = phi i64 [ %54, %53 ], [ 0, %9 ]
  %13 = icmp slt i64 %12, 8
  br i1 %13, label %14, label %55

14:                                               ; preds = %11
  %15 = mul nsw i64 %12, 8192
  %16 = add nsw i64 %10, %15
  br label %17

17:                                               ; preds = %51, %14
  %18 = phi i64 [ %52, %51 ], [ 0, %14 ]
  %19 = icmp slt i64 %18, 8
  br i1 %19, label %20, label %53

20:                                               ; preds = %17
  %21 = mul nsw i64 %18, 1024
  %22 = add nsw i64 %16, %21
  br label %23

23:                                               ; preds = %49, %20
  %24 = phi i64 [ %50, %49 ], [ 0, %20 ]
  %25 = icmp slt i64 %24, 8
  br i1 %25, label %26, label %51

26:                                               ; preds = %23
  %27 = mul nsw i64 %24, 64
  %28 = add nsw i64 %22, %27
  %29 = mul nsw i64 %24, 128
  %30 = add nsw i64 %22, %29
  br label %31

31:                                               ; preds = %34, %26
  %32 = phi i64 [ %48, %34 ], [ 0, %26 ]
  %33 = icmp slt i64 %32, 128
  br i1 %33, label %34, label %49

34:                                               ; preds = %31
  %35 = udiv i64 %32, 32
  %36 = urem i64 %35, 2
  %37 = mul nsw i64 %36, 32
  %38 = add nsw i64 %28, %37
  %39 = udiv i64 %32, 64
  %40 = mul nsw i64 %39, 512
  %41 = add nsw i64 %38, %40
  %42 = urem i64 %32, 32
  %43 = add nsw i64 %41, %42
  %44 = getelementptr inbounds [131072 x float], ptr %0, i32 0, i64 %43
  %45 = load float, ptr %44, align 4, !invariant.load !3
  %46 = add nsw i64 %30, %32
  %47 = getelementptr inbounds [131072 x float], ptr %1, i32 0, i64 %46
  store float %45, ptr %47, align 4
  %48 = add i64 %32, 1
  br label %31

49:                                               ; preds = %31
  %50 = add i64 %24, 1
  br label %23, !llvm.loop !5

51:                                               ; preds = %23
  %52 = add i64 %18, 1
  br label %17, !llvm.loop !5

53:                                               ; preds = %17
  %54 = add i64 %12, 1
  br label %11, !llvm.loop !5

55:                                               ; preds = %11
  br label %56

56:                                               ; preds = %55, %5
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
