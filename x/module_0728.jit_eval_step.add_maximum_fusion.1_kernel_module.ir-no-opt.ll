; ModuleID = '__compute_module_add_maximum_fusion.1_kernel_module'
source_filename = "__compute_module_add_maximum_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_maximum_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !5
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @add_maximum_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_maximum_fusion.1_wrapped(ptr noalias align 64 dereferenceable(64) %0, ptr noalias align 64 dereferenceable(64) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(458752) %3, ptr noalias align 64 dereferenceable(64) %4, ptr noalias align 64 dereferenceable(458752) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = icmp sge i64 %6, 0
  %11 = icmp sle i64 %6, 1
  %12 = and i1 %10, %11
  %13 = mul nsw i64 %6, 4
  br label %14

14:                                               ; preds = %63, %9
  %15 = phi i64 [ %64, %63 ], [ 0, %9 ]
  %16 = icmp slt i64 %15, 4
  br i1 %16, label %17, label %65

17:                                               ; preds = %14
  %18 = add nsw i64 %13, %15
  %19 = icmp sle i64 %18, 6
  %20 = and i1 %19, %12
  br i1 %20, label %21, label %63

21:                                               ; preds = %17
  %22 = mul nsw i64 %6, 65536
  %23 = mul nsw i64 %15, 16384
  %24 = add nsw i64 %22, %23
  br label %25

25:                                               ; preds = %60, %21
  %26 = phi i64 [ %61, %60 ], [ 0, %21 ]
  %27 = icmp slt i64 %26, 32
  br i1 %27, label %28, label %62

28:                                               ; preds = %25
  %29 = mul nsw i64 %26, 512
  %30 = add nsw i64 %24, %29
  br label %31

31:                                               ; preds = %58, %28
  %32 = phi i64 [ %59, %58 ], [ 0, %28 ]
  %33 = icmp slt i64 %32, 32
  br i1 %33, label %34, label %60

34:                                               ; preds = %31
  %35 = mul nsw i64 %32, 16
  %36 = add nsw i64 %30, %35
  br label %37

37:                                               ; preds = %40, %34
  %38 = phi i64 [ %57, %40 ], [ 0, %34 ]
  %39 = icmp slt i64 %38, 16
  br i1 %39, label %40, label %58

40:                                               ; preds = %37
  %41 = add nsw i64 %36, %38
  %42 = getelementptr inbounds [114688 x float], ptr %3, i32 0, i64 %41
  %43 = load float, ptr %42, align 4
  %44 = getelementptr inbounds [16 x float], ptr %4, i32 0, i64 %38
  %45 = load float, ptr %44, align 4, !invariant.load !3
  %46 = fsub float %43, %45
  %47 = getelementptr inbounds [16 x float], ptr %1, i32 0, i64 %38
  %48 = load float, ptr %47, align 4, !invariant.load !3
  %49 = getelementptr inbounds [16 x float], ptr %2, i32 0, i64 %38
  %50 = load float, ptr %49, align 4, !invariant.load !3
  %51 = fmul float %48, %50
  %52 = fmul float %46, %51
  %53 = getelementptr inbounds [16 x float], ptr %0, i32 0, i64 %38
  %54 = load float, ptr %53, align 4, !invariant.load !3
  %55 = fadd float %52, %54
  %56 = call float @llvm.maximum.f32(float %55, float 0.000000e+00)
  store float %56, ptr %42, align 4
  %57 = add i64 %38, 1
  br label %37

58:                                               ; preds = %37
  %59 = add i64 %32, 1
  br label %31, !llvm.loop !6

60:                                               ; preds = %31
  %61 = add i64 %26, 1
  br label %25, !llvm.loop !6

62:                                               ; preds = %25
  br label %63

63:                                               ; preds = %62, %17
  %64 = add i64 %15, 1
  br label %14, !llvm.loop !6

65:                                               ; preds = %14
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 458752}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
