; ModuleID = '__compute_module_multiply_convert_fusion_kernel_module'
source_filename = "__compute_module_multiply_convert_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_convert_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @multiply_convert_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_convert_fusion_wrapped(ptr noalias align 64 dereferenceable(12) %0, ptr noalias align 64 dereferenceable(153600) %1, ptr noalias align 64 dereferenceable(28) %2, ptr noalias align 64 dereferenceable(86016) %3, i64 %4, i64 %5, i64 %6) #1 {
  br label %8

8:                                                ; preds = %60, %7
  %9 = phi i64 [ %61, %60 ], [ 0, %7 ]
  %10 = icmp slt i64 %9, 7
  br i1 %10, label %11, label %62

11:                                               ; preds = %8
  %12 = getelementptr inbounds [7 x i32], ptr %2, i32 0, i64 %9
  %13 = load i32, ptr %12, align 4, !invariant.load !3
  %14 = icmp slt i32 %13, 0
  %15 = add i32 %13, 50
  %16 = select i1 %14, i32 %15, i32 %13
  %17 = sext i32 %16 to i64
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 49)
  %19 = call i64 @llvm.smax.i64(i64 %18, i64 0)
  %20 = mul nsw i64 %19, 3072
  %21 = mul nsw i64 %9, 3072
  br label %22

22:                                               ; preds = %58, %11
  %23 = phi i64 [ %59, %58 ], [ 0, %11 ]
  %24 = icmp slt i64 %23, 32
  br i1 %24, label %25, label %60

25:                                               ; preds = %22
  %26 = mul nsw i64 %23, 96
  %27 = add nsw i64 %20, %26
  %28 = add nsw i64 %21, %26
  br label %29

29:                                               ; preds = %56, %25
  %30 = phi i64 [ %57, %56 ], [ 0, %25 ]
  %31 = icmp slt i64 %30, 32
  br i1 %31, label %32, label %58

32:                                               ; preds = %29
  %33 = mul nsw i64 %30, 3
  %34 = add nsw i64 %27, %33
  %35 = add nsw i64 %28, %33
  br label %36

36:                                               ; preds = %39, %32
  %37 = phi i64 [ %55, %39 ], [ 0, %32 ]
  %38 = icmp slt i64 %37, 3
  br i1 %38, label %39, label %56

39:                                               ; preds = %36
  %40 = add nsw i64 %34, %37
  %41 = getelementptr inbounds [153600 x i8], ptr %1, i32 0, i64 %40
  %42 = load i8, ptr %41, align 1, !invariant.load !3
  %43 = uitofp i8 %42 to float
  %44 = fpext float %43 to double
  %45 = fmul double %44, f0x3F70101010101010
  %46 = fptrunc double %45 to float
  %47 = getelementptr inbounds [3 x float], ptr %0, i32 0, i64 %37
  %48 = load float, ptr %47, align 4, !invariant.load !3
  %49 = fadd float %46, %48
  %50 = fpext float %49 to double
  %51 = fmul double %50, f0x4013C83D515B8446
  %52 = fptrunc double %51 to float
  %53 = add nsw i64 %35, %37
  %54 = getelementptr inbounds [21504 x float], ptr %3, i32 0, i64 %53
  store float %52, ptr %54, align 4
  %55 = add i64 %37, 1
  br label %36

56:                                               ; preds = %36
  %57 = add i64 %30, 1
  br label %29, !llvm.loop !8

58:                                               ; preds = %29
  %59 = add i64 %23, 1
  br label %22, !llvm.loop !8

60:                                               ; preds = %22
  %61 = add i64 %9, 1
  br label %8, !llvm.loop !8

62:                                               ; preds = %8
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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 153600}
!6 = !{i64 28}
!7 = !{i64 86016}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
