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
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @multiply_convert_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_convert_fusion_wrapped(ptr noalias align 64 dereferenceable(12) %0, ptr noalias align 64 dereferenceable(196608) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(64) %3, ptr noalias align 64 dereferenceable(196608) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = icmp sge i64 %5, 0
  %10 = icmp sle i64 %5, 1
  %11 = and i1 %9, %10
  br i1 %11, label %12, label %116

12:                                               ; preds = %8
  %13 = mul nsw i64 %5, 8
  %14 = mul nsw i64 %5, 24576
  br label %15

15:                                               ; preds = %45, %12
  %16 = phi i64 [ %46, %45 ], [ 0, %12 ]
  %17 = icmp slt i64 %16, 8
  br i1 %17, label %18, label %47

18:                                               ; preds = %15
  %19 = add nsw i64 %13, %16
  %20 = mul nsw i64 %16, 3072
  %21 = add nsw i64 %14, %20
  br label %22

22:                                               ; preds = %43, %18
  %23 = phi i64 [ %44, %43 ], [ 0, %18 ]
  %24 = icmp slt i64 %23, 32
  br i1 %24, label %25, label %45

25:                                               ; preds = %22
  %26 = mul nsw i64 %23, 96
  %27 = add nsw i64 %21, %26
  br label %28

28:                                               ; preds = %31, %25
  %29 = phi i64 [ %42, %31 ], [ 0, %25 ]
  %30 = icmp slt i64 %29, 32
  br i1 %30, label %31, label %43

31:                                               ; preds = %28
  %32 = sub i64 31, %29
  %33 = call i32 @fused_computation_203_bitcast_289(ptr %0, ptr %1, ptr %2, ptr %3, i64 %19, i64 %23, i64 %32)
  %34 = call i8 @fused_computation_203_broadcast_in_dim_59(ptr %0, ptr %1, ptr %2, ptr %3, i64 %19, i64 %23, i64 %29)
  %35 = call i32 @fused_computation_203_bitcast_289(ptr %0, ptr %1, ptr %2, ptr %3, i64 %19, i64 %23, i64 %29)
  %36 = trunc i8 %34 to i1
  %37 = select i1 %36, i32 %33, i32 %35
  %38 = call float @fused_computation_203__epilogue__convert_element_type_87(ptr %0, ptr %1, ptr %2, ptr %3, i64 %19, i64 %23, i64 %29, i64 0, i32 %37)
  %39 = mul nsw i64 %29, 3
  %40 = add nsw i64 %27, %39
  %41 = getelementptr inbounds [49152 x float], ptr %4, i32 0, i64 %40
  store float %38, ptr %41, align 4
  %42 = add i64 %29, 1
  br label %28

43:                                               ; preds = %28
  %44 = add i64 %23, 1
  br label %22, !llvm.loop !7

45:                                               ; preds = %22
  %46 = add i64 %16, 1
  br label %15, !llvm.loop !7

47:                                               ; preds = %15
  br label %48

48:                                               ; preds = %79, %47
  %49 = phi i64 [ %80, %79 ], [ 0, %47 ]
  %50 = icmp slt i64 %49, 8
  br i1 %50, label %51, label %81

51:                                               ; preds = %48
  %52 = add nsw i64 %13, %49
  %53 = mul nsw i64 %49, 3072
  %54 = add nsw i64 %14, %53
  br label %55

55:                                               ; preds = %77, %51
  %56 = phi i64 [ %78, %77 ], [ 0, %51 ]
  %57 = icmp slt i64 %56, 32
  br i1 %57, label %58, label %79

58:                                               ; preds = %55
  %59 = mul nsw i64 %56, 96
  %60 = add nsw i64 %54, %59
  br label %61

61:                                               ; preds = %64, %58
  %62 = phi i64 [ %76, %64 ], [ 0, %58 ]
  %63 = icmp slt i64 %62, 32
  br i1 %63, label %64, label %77

64:                                               ; preds = %61
  %65 = sub i64 31, %62
  %66 = call i32 @fused_computation_203_bitcast_287(ptr %0, ptr %1, ptr %2, ptr %3, i64 %52, i64 %56, i64 %65)
  %67 = call i8 @fused_computation_203_broadcast_in_dim_59(ptr %0, ptr %1, ptr %2, ptr %3, i64 %52, i64 %56, i64 %62)
  %68 = call i32 @fused_computation_203_bitcast_287(ptr %0, ptr %1, ptr %2, ptr %3, i64 %52, i64 %56, i64 %62)
  %69 = trunc i8 %67 to i1
  %70 = select i1 %69, i32 %66, i32 %68
  %71 = call float @fused_computation_203__epilogue__convert_element_type_87(ptr %0, ptr %1, ptr %2, ptr %3, i64 %52, i64 %56, i64 %62, i64 1, i32 %70)
  %72 = mul nsw i64 %62, 3
  %73 = add nsw i64 %60, %72
  %74 = add nsw i64 %73, 1
  %75 = getelementptr inbounds [49152 x float], ptr %4, i32 0, i64 %74
  store float %71, ptr %75, align 4
  %76 = add i64 %62, 1
  br label %61

77:                                               ; preds = %61
  %78 = add i64 %56, 1
  br label %55, !llvm.loop !7

79:                                               ; preds = %55
  %80 = add i64 %49, 1
  br label %48, !llvm.loop !7

81:                                               ; preds = %48
  br label %82

82:                                               ; preds = %113, %81
  %83 = phi i64 [ %114, %113 ], [ 0, %81 ]
  %84 = icmp slt i64 %83, 8
  br i1 %84, label %85, label %115

85:                                               ; preds = %82
  %86 = add nsw i64 %13, %83
  %87 = mul nsw i64 %83, 3072
  %88 = add nsw i64 %14, %87
  br label %89

89:                                               ; preds = %111, %85
  %90 = phi i64 [ %112, %111 ], [ 0, %85 ]
  %91 = icmp slt i64 %90, 32
  br i1 %91, label %92, label %113

92:                                               ; preds = %89
  %93 = mul nsw i64 %90, 96
  %94 = add nsw i64 %88, %93
  br label %95

95:                                               ; preds = %98, %92
  %96 = phi i64 [ %110, %98 ], [ 0, %92 ]
  %97 = icmp slt i64 %96, 32
  br i1 %97, label %98, label %111

98:                                               ; preds = %95
  %99 = sub i64 31, %96
  %100 = call i32 @fused_computation_203_bitcast_285(ptr %0, ptr %1, ptr %2, ptr %3, i64 %86, i64 %90, i64 %99)
  %101 = call i8 @fused_computation_203_broadcast_in_dim_59(ptr %0, ptr %1, ptr %2, ptr %3, i64 %86, i64 %90, i64 %96)
  %102 = call i32 @fused_computation_203_bitcast_285(ptr %0, ptr %1, ptr %2, ptr %3, i64 %86, i64 %90, i64 %96)
  %103 = trunc i8 %101 to i1
  %104 = select i1 %103, i32 %100, i32 %102
  %105 = call float @fused_computation_203__epilogue__convert_element_type_87(ptr %0, ptr %1, ptr %2, ptr %3, i64 %86, i64 %90, i64 %96, i64 2, i32 %104)
  %106 = mul nsw i64 %96, 3
  %107 = add nsw i64 %94, %106
  %108 = add nsw i64 %107, 2
  %109 = getelementptr inbounds [49152 x float], ptr %4, i32 0, i64 %108
  store float %105, ptr %109, align 4
  %110 = add i64 %96, 1
  br label %95

111:                                              ; preds = %95
  %112 = add i64 %90, 1
  br label %89, !llvm.loop !7

113:                                              ; preds = %89
  %114 = add i64 %83, 1
  br label %82, !llvm.loop !7

115:                                              ; preds = %82
  br label %116

116:                                              ; preds = %115, %8
  ret void
}

define internal i32 @fused_computation_203_bitcast_285(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, i64 %4, i64 %5, i64 %6) {
  %8 = call i8 @fused_computation_203_convert_element_type_96(ptr %0, ptr %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 2)
  %9 = zext i8 %8 to i32
  ret i32 %9
}

define internal i32 @fused_computation_203_bitcast_287(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, i64 %4, i64 %5, i64 %6) {
  %8 = call i8 @fused_computation_203_convert_element_type_96(ptr %0, ptr %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 1)
  %9 = zext i8 %8 to i32
  ret i32 %9
}

define internal i32 @fused_computation_203_bitcast_289(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, i64 %4, i64 %5, i64 %6) {
  %8 = call i8 @fused_computation_203_convert_element_type_96(ptr %0, ptr %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 0)
  %9 = zext i8 %8 to i32
  ret i32 %9
}

define internal i8 @fused_computation_203_convert_element_type_96(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, i64 %4, i64 %5, i64 %6, i64 %7) {
  %9 = mul nsw i64 %4, 3072
  %10 = mul nsw i64 %5, 96
  %11 = add nsw i64 %9, %10
  %12 = mul nsw i64 %6, 3
  %13 = add nsw i64 %11, %12
  %14 = add nsw i64 %13, %7
  %15 = getelementptr inbounds [49152 x i32], ptr %1, i32 0, i64 %14
  %16 = load i32, ptr %15, align 4, !invariant.load !3
  %17 = trunc i32 %16 to i8
  ret i8 %17
}

define internal i8 @fused_computation_203_broadcast_in_dim_59(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, i64 %4, i64 %5, i64 %6) {
  %8 = getelementptr inbounds [16 x i32], ptr %2, i32 0, i64 %4
  %9 = load i32, ptr %8, align 4, !invariant.load !3
  %10 = getelementptr inbounds [16 x i32], ptr %3, i32 0, i64 %4
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = xor i32 %9, %11
  %13 = lshr i32 %12, 9
  %14 = or i32 %13, 1065353216
  %15 = bitcast i32 %14 to float
  %16 = fadd float %15, -1.000000e+00
  %17 = call float @llvm.maximum.f32(float %16, float 0.000000e+00)
  %18 = fcmp olt float %17, 5.000000e-01
  %19 = zext i1 %18 to i8
  ret i8 %19
}

define internal float @fused_computation_203__epilogue__convert_element_type_87(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, i64 %4, i64 %5, i64 %6, i64 %7, i32 %8) {
  %10 = trunc i32 %8 to i8
  %11 = uitofp i8 %10 to float
  %12 = fpext float %11 to double
  %13 = fmul double %12, f0x3F70101010101010
  %14 = fptrunc double %13 to float
  %15 = getelementptr inbounds [3 x float], ptr %0, i32 0, i64 %7
  %16 = load float, ptr %15, align 4, !invariant.load !3
  %17 = fadd float %14, %16
  %18 = fpext float %17 to double
  %19 = fmul double %18, f0x4013C83D515B8446
  %20 = fptrunc double %19 to float
  ret float %20
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 196608}
!6 = !{i64 64}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
