; ModuleID = '__compute_module_broadcast_multiply_fusion.6_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_multiply_fusion.6(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
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
  call void @broadcast_multiply_fusion.6_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_multiply_fusion.6_wrapped(ptr noalias align 64 dereferenceable(1728) %0, ptr noalias align 64 dereferenceable(1728) %1, ptr noalias align 64 dereferenceable(1728) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %48, %6
  %8 = phi i64 [ %49, %48 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 3
  br i1 %9, label %10, label %50

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 144
  br label %12

12:                                               ; preds = %46, %10
  %13 = phi i64 [ %47, %46 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 3
  br i1 %14, label %15, label %48

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 48
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %44, %15
  %19 = phi i64 [ %45, %44 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 3
  br i1 %20, label %21, label %46

21:                                               ; preds = %18
  %22 = mul nsw i64 %19, 16
  %23 = add nsw i64 %17, %22
  br label %24

24:                                               ; preds = %27, %21
  %25 = phi i64 [ %43, %27 ], [ 0, %21 ]
  %26 = icmp slt i64 %25, 16
  br i1 %26, label %27, label %44

27:                                               ; preds = %24
  %28 = add nsw i64 %23, %25
  %29 = getelementptr inbounds [432 x i32], ptr %0, i32 0, i64 %28
  %30 = load i32, ptr %29, align 4, !invariant.load !3
  %31 = getelementptr inbounds [432 x i32], ptr %1, i32 0, i64 %28
  %32 = load i32, ptr %31, align 4, !invariant.load !3
  %33 = xor i32 %30, %32
  %34 = lshr i32 %33, 9
  %35 = or i32 %34, 1065353216
  %36 = bitcast i32 %35 to float
  %37 = fadd float %36, -1.000000e+00
  %38 = fmul float %37, 2.000000e+00
  %39 = fadd float %38, -1.000000e+00
  %40 = call float @llvm.maximum.f32(float %39, float -1.000000e+00)
  %41 = fmul float %40, f0x3E4511A3
  %42 = getelementptr inbounds [432 x float], ptr %2, i32 0, i64 %28
  store float %41, ptr %42, align 4
  %43 = add i64 %25, 1
  br label %24

44:                                               ; preds = %24
  %45 = add i64 %19, 1
  br label %18, !llvm.loop !5

46:                                               ; preds = %18
  %47 = add i64 %13, 1
  br label %12, !llvm.loop !5

48:                                               ; preds = %12
  %49 = add i64 %8, 1
  br label %7, !llvm.loop !5

50:                                               ; preds = %7
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
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1728}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
