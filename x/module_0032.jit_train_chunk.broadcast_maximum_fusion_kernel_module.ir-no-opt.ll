; ModuleID = '__compute_module_broadcast_maximum_fusion_kernel_module'
source_filename = "__compute_module_broadcast_maximum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_maximum_fusion(ptr %0) #0 {
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
  call void @broadcast_maximum_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_maximum_fusion_wrapped(ptr noalias align 64 dereferenceable(256) %0, ptr noalias align 64 dereferenceable(256) %1, ptr noalias align 64 dereferenceable(256) %2, ptr noalias align 64 dereferenceable(655360) %3, ptr noalias align 64 dereferenceable(256) %4, ptr noalias align 64 dereferenceable(655360) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = icmp sge i64 %6, 0
  %11 = icmp sle i64 %6, 1
  %12 = and i1 %10, %11
  br i1 %12, label %13, label %63

13:                                               ; preds = %9
  %14 = mul nsw i64 %6, 81920
  br label %15

15:                                               ; preds = %60, %13
  %16 = phi i64 [ %61, %60 ], [ 0, %13 ]
  %17 = icmp slt i64 %16, 20
  br i1 %17, label %18, label %62

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 4096
  %20 = add nsw i64 %14, %19
  br label %21

21:                                               ; preds = %58, %18
  %22 = phi i64 [ %59, %58 ], [ 0, %18 ]
  %23 = icmp slt i64 %22, 8
  br i1 %23, label %24, label %60

24:                                               ; preds = %21
  %25 = mul nsw i64 %22, 512
  %26 = add nsw i64 %20, %25
  br label %27

27:                                               ; preds = %56, %24
  %28 = phi i64 [ %57, %56 ], [ 0, %24 ]
  %29 = icmp slt i64 %28, 8
  br i1 %29, label %30, label %58

30:                                               ; preds = %27
  %31 = mul nsw i64 %28, 64
  %32 = add nsw i64 %26, %31
  br label %33

33:                                               ; preds = %36, %30
  %34 = phi i64 [ %55, %36 ], [ 0, %30 ]
  %35 = icmp slt i64 %34, 64
  br i1 %35, label %36, label %56

36:                                               ; preds = %33
  %37 = add nsw i64 %32, %34
  %38 = getelementptr inbounds [163840 x float], ptr %3, i32 0, i64 %37
  %39 = load float, ptr %38, align 4, !invariant.load !3
  %40 = getelementptr inbounds [64 x float], ptr %4, i32 0, i64 %34
  %41 = load float, ptr %40, align 4, !invariant.load !3
  %42 = fmul float %41, 3.906250e-04
  %43 = fsub float %39, %42
  %44 = getelementptr inbounds [64 x float], ptr %1, i32 0, i64 %34
  %45 = load float, ptr %44, align 4, !invariant.load !3
  %46 = getelementptr inbounds [64 x float], ptr %2, i32 0, i64 %34
  %47 = load float, ptr %46, align 4, !invariant.load !3
  %48 = fmul float %45, %47
  %49 = fmul float %43, %48
  %50 = getelementptr inbounds [64 x float], ptr %0, i32 0, i64 %34
  %51 = load float, ptr %50, align 4, !invariant.load !3
  %52 = fadd float %49, %51
  %53 = call float @llvm.maximum.f32(float %52, float 0.000000e+00)
  %54 = getelementptr inbounds [163840 x float], ptr %5, i32 0, i64 %37
  store float %53, ptr %54, align 4
  %55 = add i64 %34, 1
  br label %33

56:                                               ; preds = %33
  %57 = add i64 %28, 1
  br label %27, !llvm.loop !6

58:                                               ; preds = %27
  %59 = add i64 %22, 1
  br label %21, !llvm.loop !6

60:                                               ; preds = %21
  %61 = add i64 %16, 1
  br label %15, !llvm.loop !6

62:                                               ; preds = %15
  br label %63

63:                                               ; preds = %62, %9
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
!1 = !{i32 1, !"xla_dylib_index", i64 29}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 256}
!5 = !{i64 655360}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
