; ModuleID = '__compute_module_reduce_log_fusion_kernel_module'
source_filename = "__compute_module_reduce_log_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @reduce_log_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
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
  call void @reduce_log_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @reduce_log_fusion_wrapped(ptr noalias align 64 dereferenceable(28) %0, ptr noalias align 64 dereferenceable(280) %1, ptr noalias align 64 dereferenceable(40) %2, ptr noalias align 64 dereferenceable(28) %3, i64 %4, i64 %5, i64 %6) #1 {
  br label %8

8:                                                ; preds = %30, %7
  %9 = phi i64 [ %33, %30 ], [ 0, %7 ]
  %10 = icmp slt i64 %9, 7
  br i1 %10, label %11, label %34

11:                                               ; preds = %8
  %12 = getelementptr inbounds [7 x float], ptr %0, i32 0, i64 %9
  %13 = load float, ptr %12, align 4, !invariant.load !3
  %14 = mul nsw i64 %9, 10
  br label %15

15:                                               ; preds = %19, %11
  %16 = phi i64 [ %29, %19 ], [ 0, %11 ]
  %17 = phi float [ %28, %19 ], [ 0.000000e+00, %11 ]
  %18 = icmp slt i64 %16, 10
  br i1 %18, label %19, label %30

19:                                               ; preds = %15
  %20 = add nsw i64 %14, %16
  %21 = getelementptr inbounds [70 x float], ptr %1, i32 0, i64 %20
  %22 = load float, ptr %21, align 4, !invariant.load !3
  %23 = getelementptr inbounds [10 x float], ptr %2, i32 0, i64 %16
  %24 = load float, ptr %23, align 4, !invariant.load !3
  %25 = fadd float %22, %24
  %26 = fsub float %25, %13
  %27 = call float @llvm.exp.f32(float %26)
  %28 = fadd reassoc float %17, %27
  %29 = add i64 %16, 1
  br label %15

30:                                               ; preds = %15
  %31 = call float @llvm.log.f32(float %17)
  %32 = getelementptr inbounds [7 x float], ptr %3, i32 0, i64 %9
  store float %31, ptr %32, align 4
  %33 = add i64 %9, 1
  br label %8, !llvm.loop !7

34:                                               ; preds = %8
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 28}
!5 = !{i64 280}
!6 = !{i64 40}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
