; ModuleID = '__compute_module_multiply_add_fusion.24_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.24_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.24(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @multiply_add_fusion.24_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.24_wrapped(ptr noalias align 64 dereferenceable(147456) %0, ptr noalias align 64 dereferenceable(147456) %1, ptr noalias align 64 dereferenceable(12) %2, ptr noalias align 64 dereferenceable(4) %3, ptr noalias align 64 dereferenceable(147456) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x i32], ptr %3, i32 0, i32 0
  %10 = load i32, ptr %9, align 4, !invariant.load !3
  %11 = icmp slt i32 %10, 0
  %12 = add i32 %10, 3
  %13 = select i1 %11, i32 %12, i32 %10
  %14 = sext i32 %13 to i64
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 2)
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = getelementptr inbounds [3 x float], ptr %2, i32 0, i64 %16
  %18 = load float, ptr %17, align 4, !invariant.load !3
  %19 = fmul float %18, -1.000000e+00
  br label %20

20:                                               ; preds = %54, %8
  %21 = phi i64 [ %55, %54 ], [ 0, %8 ]
  %22 = icmp slt i64 %21, 3
  br i1 %22, label %23, label %56

23:                                               ; preds = %20
  %24 = mul nsw i64 %21, 12288
  br label %25

25:                                               ; preds = %52, %23
  %26 = phi i64 [ %53, %52 ], [ 0, %23 ]
  %27 = icmp slt i64 %26, 3
  br i1 %27, label %28, label %54

28:                                               ; preds = %25
  %29 = mul nsw i64 %26, 4096
  %30 = add nsw i64 %24, %29
  br label %31

31:                                               ; preds = %50, %28
  %32 = phi i64 [ %51, %50 ], [ 0, %28 ]
  %33 = icmp slt i64 %32, 64
  br i1 %33, label %34, label %52

34:                                               ; preds = %31
  %35 = mul nsw i64 %32, 64
  %36 = add nsw i64 %30, %35
  br label %37

37:                                               ; preds = %40, %34
  %38 = phi i64 [ %49, %40 ], [ 0, %34 ]
  %39 = icmp slt i64 %38, 64
  br i1 %39, label %40, label %50

40:                                               ; preds = %37
  %41 = add nsw i64 %36, %38
  %42 = getelementptr inbounds [36864 x float], ptr %1, i32 0, i64 %41
  %43 = load float, ptr %42, align 4, !invariant.load !3
  %44 = getelementptr inbounds [36864 x float], ptr %0, i32 0, i64 %41
  %45 = load float, ptr %44, align 4, !invariant.load !3
  %46 = fmul float %19, %43
  %47 = fadd float %45, %46
  %48 = getelementptr inbounds [36864 x float], ptr %4, i32 0, i64 %41
  store float %47, ptr %48, align 4
  %49 = add i64 %38, 1
  br label %37

50:                                               ; preds = %37
  %51 = add i64 %32, 1
  br label %31, !llvm.loop !7

52:                                               ; preds = %31
  %53 = add i64 %26, 1
  br label %25, !llvm.loop !7

54:                                               ; preds = %25
  %55 = add i64 %21, 1
  br label %20, !llvm.loop !7

56:                                               ; preds = %20
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 147456}
!5 = !{i64 12}
!6 = !{i64 4}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
