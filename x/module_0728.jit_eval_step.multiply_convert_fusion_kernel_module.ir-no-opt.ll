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
define internal void @multiply_convert_fusion_wrapped(ptr noalias align 64 dereferenceable(12) %0, ptr noalias align 64 dereferenceable(70656) %1, ptr noalias align 64 dereferenceable(28) %2, ptr noalias align 64 dereferenceable(86016) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = icmp sge i64 %4, 0
  %9 = icmp sle i64 %4, 1
  %10 = and i1 %8, %9
  %11 = mul nsw i64 %4, 4
  br label %12

12:                                               ; preds = %71, %7
  %13 = phi i64 [ %72, %71 ], [ 0, %7 ]
  %14 = icmp slt i64 %13, 4
  br i1 %14, label %15, label %73

15:                                               ; preds = %12
  %16 = add nsw i64 %11, %13
  %17 = icmp sle i64 %16, 6
  %18 = and i1 %17, %10
  br i1 %18, label %19, label %71

19:                                               ; preds = %15
  %20 = getelementptr inbounds [7 x i32], ptr %2, i32 0, i64 %16
  %21 = load i32, ptr %20, align 4, !invariant.load !3
  %22 = icmp slt i32 %21, 0
  %23 = add i32 %21, 23
  %24 = select i1 %22, i32 %23, i32 %21
  %25 = sext i32 %24 to i64
  %26 = call i64 @llvm.smin.i64(i64 %25, i64 22)
  %27 = call i64 @llvm.smax.i64(i64 %26, i64 0)
  %28 = mul nsw i64 %27, 3072
  %29 = mul nsw i64 %4, 12288
  %30 = mul nsw i64 %13, 3072
  %31 = add nsw i64 %29, %30
  br label %32

32:                                               ; preds = %68, %19
  %33 = phi i64 [ %69, %68 ], [ 0, %19 ]
  %34 = icmp slt i64 %33, 32
  br i1 %34, label %35, label %70

35:                                               ; preds = %32
  %36 = mul nsw i64 %33, 96
  %37 = add nsw i64 %28, %36
  %38 = add nsw i64 %31, %36
  br label %39

39:                                               ; preds = %66, %35
  %40 = phi i64 [ %67, %66 ], [ 0, %35 ]
  %41 = icmp slt i64 %40, 32
  br i1 %41, label %42, label %68

42:                                               ; preds = %39
  %43 = mul nsw i64 %40, 3
  %44 = add nsw i64 %37, %43
  %45 = add nsw i64 %38, %43
  br label %46

46:                                               ; preds = %49, %42
  %47 = phi i64 [ %65, %49 ], [ 0, %42 ]
  %48 = icmp slt i64 %47, 3
  br i1 %48, label %49, label %66

49:                                               ; preds = %46
  %50 = add nsw i64 %44, %47
  %51 = getelementptr inbounds [70656 x i8], ptr %1, i32 0, i64 %50
  %52 = load i8, ptr %51, align 1, !invariant.load !3
  %53 = uitofp i8 %52 to float
  %54 = fpext float %53 to double
  %55 = fmul double %54, f0x3F70101010101010
  %56 = fptrunc double %55 to float
  %57 = getelementptr inbounds [3 x float], ptr %0, i32 0, i64 %47
  %58 = load float, ptr %57, align 4, !invariant.load !3
  %59 = fadd float %56, %58
  %60 = fpext float %59 to double
  %61 = fmul double %60, f0x4013C83D515B8446
  %62 = fptrunc double %61 to float
  %63 = add nsw i64 %45, %47
  %64 = getelementptr inbounds [21504 x float], ptr %3, i32 0, i64 %63
  store float %62, ptr %64, align 4
  %65 = add i64 %47, 1
  br label %46

66:                                               ; preds = %46
  %67 = add i64 %40, 1
  br label %39, !llvm.loop !8

68:                                               ; preds = %39
  %69 = add i64 %33, 1
  br label %32, !llvm.loop !8

70:                                               ; preds = %32
  br label %71

71:                                               ; preds = %70, %15
  %72 = add i64 %13, 1
  br label %12, !llvm.loop !8

73:                                               ; preds = %12
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
!5 = !{i64 70656}
!6 = !{i64 28}
!7 = !{i64 86016}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
