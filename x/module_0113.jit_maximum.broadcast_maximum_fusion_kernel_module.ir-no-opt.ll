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
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @broadcast_maximum_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_maximum_fusion_wrapped(ptr noalias align 64 dereferenceable(524288) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(524288) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %50

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !invariant.load !3
  %13 = sitofp i32 %12 to float
  %14 = mul nsw i64 %3, 65536
  br label %15

15:                                               ; preds = %47, %10
  %16 = phi i64 [ %48, %47 ], [ 0, %10 ]
  %17 = icmp slt i64 %16, 8
  br i1 %17, label %18, label %49

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 8192
  %20 = add nsw i64 %14, %19
  br label %21

21:                                               ; preds = %45, %18
  %22 = phi i64 [ %46, %45 ], [ 0, %18 ]
  %23 = icmp slt i64 %22, 16
  br i1 %23, label %24, label %47

24:                                               ; preds = %21
  %25 = mul nsw i64 %22, 512
  %26 = add nsw i64 %20, %25
  br label %27

27:                                               ; preds = %43, %24
  %28 = phi i64 [ %44, %43 ], [ 0, %24 ]
  %29 = icmp slt i64 %28, 16
  br i1 %29, label %30, label %45

30:                                               ; preds = %27
  %31 = mul nsw i64 %28, 32
  %32 = add nsw i64 %26, %31
  br label %33

33:                                               ; preds = %36, %30
  %34 = phi i64 [ %42, %36 ], [ 0, %30 ]
  %35 = icmp slt i64 %34, 32
  br i1 %35, label %36, label %43

36:                                               ; preds = %33
  %37 = add nsw i64 %32, %34
  %38 = getelementptr inbounds [131072 x float], ptr %0, i32 0, i64 %37
  %39 = load float, ptr %38, align 4, !invariant.load !3
  %40 = call float @llvm.maximum.f32(float %39, float %13)
  %41 = getelementptr inbounds [131072 x float], ptr %2, i32 0, i64 %37
  store float %40, ptr %41, align 4
  %42 = add i64 %34, 1
  br label %33

43:                                               ; preds = %33
  %44 = add i64 %28, 1
  br label %27, !llvm.loop !6

45:                                               ; preds = %27
  %46 = add i64 %22, 1
  br label %21, !llvm.loop !6

47:                                               ; preds = %21
  %48 = add i64 %16, 1
  br label %15, !llvm.loop !6

49:                                               ; preds = %15
  br label %50

50:                                               ; preds = %49, %6
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
!4 = !{i64 524288}
!5 = !{i64 4}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
