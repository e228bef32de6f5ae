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
define internal void @multiply_convert_fusion_wrapped(ptr noalias align 64 dereferenceable(12) %0, ptr noalias align 64 dereferenceable(153600) %1, ptr noalias align 64 dereferenceable(160) %2, ptr noalias align 64 dereferenceable(491520) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = icmp sge i64 %4, 0
  %9 = icmp sle i64 %4, 1
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %71

11:                                               ; preds = %7
  %12 = mul nsw i64 %4, 20
  %13 = mul nsw i64 %4, 61440
  br label %14

14:                                               ; preds = %68, %11
  %15 = phi i64 [ %69, %68 ], [ 0, %11 ]
  %16 = icmp slt i64 %15, 20
  br i1 %16, label %17, label %70

17:                                               ; preds = %14
  %18 = add nsw i64 %12, %15
  %19 = getelementptr inbounds [40 x i32], ptr %2, i32 0, i64 %18
  %20 = load i32, ptr %19, align 4, !invariant.load !3
  %21 = icmp slt i32 %20, 0
  %22 = add i32 %20, 50
  %23 = select i1 %21, i32 %22, i32 %20
  %24 = sext i32 %23 to i64
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 49)
  %26 = call i64 @llvm.smax.i64(i64 %25, i64 0)
  %27 = mul nsw i64 %26, 3072
  %28 = mul nsw i64 %15, 3072
  %29 = add nsw i64 %13, %28
  br label %30

30:                                               ; preds = %66, %17
  %31 = phi i64 [ %67, %66 ], [ 0, %17 ]
  %32 = icmp slt i64 %31, 32
  br i1 %32, label %33, label %68

33:                                               ; preds = %30
  %34 = mul nsw i64 %31, 96
  %35 = add nsw i64 %27, %34
  %36 = add nsw i64 %29, %34
  br label %37

37:                                               ; preds = %64, %33
  %38 = phi i64 [ %65, %64 ], [ 0, %33 ]
  %39 = icmp slt i64 %38, 32
  br i1 %39, label %40, label %66

40:                                               ; preds = %37
  %41 = mul nsw i64 %38, 3
  %42 = add nsw i64 %35, %41
  %43 = add nsw i64 %36, %41
  br label %44

44:                                               ; preds = %47, %40
  %45 = phi i64 [ %63, %47 ], [ 0, %40 ]
  %46 = icmp slt i64 %45, 3
  br i1 %46, label %47, label %64

47:                                               ; preds = %44
  %48 = add nsw i64 %42, %45
  %49 = getelementptr inbounds [153600 x i8], ptr %1, i32 0, i64 %48
  %50 = load i8, ptr %49, align 1, !invariant.load !3
  %51 = uitofp i8 %50 to float
  %52 = fpext float %51 to double
  %53 = fmul double %52, f0x3F70101010101010
  %54 = fptrunc double %53 to float
  %55 = getelementptr inbounds [3 x float], ptr %0, i32 0, i64 %45
  %56 = load float, ptr %55, align 4, !invariant.load !3
  %57 = fadd float %54, %56
  %58 = fpext float %57 to double
  %59 = fmul double %58, f0x4013C83D515B8446
  %60 = fptrunc double %59 to float
  %61 = add nsw i64 %43, %45
  %62 = getelementptr inbounds [122880 x float], ptr %3, i32 0, i64 %61
  store float %60, ptr %62, align 4
  %63 = add i64 %45, 1
  br label %44

64:                                               ; preds = %44
  %65 = add i64 %38, 1
  br label %37, !llvm.loop !8

66:                                               ; preds = %37
  %67 = add i64 %31, 1
  br label %30, !llvm.loop !8

68:                                               ; preds = %30
  %69 = add i64 %15, 1
  br label %14, !llvm.loop !8

70:                                               ; preds = %14
  br label %71

71:                                               ; preds = %70, %7
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 153600}
!6 = !{i64 160}
!7 = !{i64 491520}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
