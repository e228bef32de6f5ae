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
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !8
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !9
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @multiply_convert_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_convert_fusion_wrapped(ptr noalias align 64 dereferenceable(12) %0, ptr noalias align 64 dereferenceable(153600) %1, ptr noalias align 64 dereferenceable(160) %2, ptr noalias align 64 dereferenceable(4) %3, ptr noalias align 64 dereferenceable(64) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(196608) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = icmp sge i64 %7, 0
  %12 = icmp sle i64 %7, 1
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %118

14:                                               ; preds = %10
  %15 = mul nsw i64 %7, 8
  %16 = mul nsw i64 %7, 24576
  br label %17

17:                                               ; preds = %47, %14
  %18 = phi i64 [ %48, %47 ], [ 0, %14 ]
  %19 = icmp slt i64 %18, 8
  br i1 %19, label %20, label %49

20:                                               ; preds = %17
  %21 = add nsw i64 %15, %18
  %22 = mul nsw i64 %18, 3072
  %23 = add nsw i64 %16, %22
  br label %24

24:                                               ; preds = %45, %20
  %25 = phi i64 [ %46, %45 ], [ 0, %20 ]
  %26 = icmp slt i64 %25, 32
  br i1 %26, label %27, label %47

27:                                               ; preds = %24
  %28 = mul nsw i64 %25, 96
  %29 = add nsw i64 %23, %28
  br label %30

30:                                               ; preds = %33, %27
  %31 = phi i64 [ %44, %33 ], [ 0, %27 ]
  %32 = icmp slt i64 %31, 32
  br i1 %32, label %33, label %45

33:                                               ; preds = %30
  %34 = sub i64 31, %31
  %35 = call i32 @fused_computation_197_bitcast_230(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %21, i64 %25, i64 %34)
  %36 = call i8 @fused_computation_197_broadcast_in_dim_51(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %21, i64 %25, i64 %31)
  %37 = call i32 @fused_computation_197_bitcast_230(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %21, i64 %25, i64 %31)
  %38 = trunc i8 %36 to i1
  %39 = select i1 %38, i32 %35, i32 %37
  %40 = call float @fused_computation_197__epilogue__convert_element_type_58(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %21, i64 %25, i64 %31, i64 0, i32 %39)
  %41 = mul nsw i64 %31, 3
  %42 = add nsw i64 %29, %41
  %43 = getelementptr inbounds [49152 x float], ptr %6, i32 0, i64 %42
  store float %40, ptr %43, align 4
  %44 = add i64 %31, 1
  br label %30

45:                                               ; preds = %30
  %46 = add i64 %25, 1
  br label %24, !llvm.loop !10

47:                                               ; preds = %24
  %48 = add i64 %18, 1
  br label %17, !llvm.loop !10

49:                                               ; preds = %17
  br label %50

50:                                               ; preds = %81, %49
  %51 = phi i64 [ %82, %81 ], [ 0, %49 ]
  %52 = icmp slt i64 %51, 8
  br i1 %52, label %53, label %83

53:                                               ; preds = %50
  %54 = add nsw i64 %15, %51
  %55 = mul nsw i64 %51, 3072
  %56 = add nsw i64 %16, %55
  br label %57

57:                                               ; preds = %79, %53
  %58 = phi i64 [ %80, %79 ], [ 0, %53 ]
  %59 = icmp slt i64 %58, 32
  br i1 %59, label %60, label %81

60:                                               ; preds = %57
  %61 = mul nsw i64 %58, 96
  %62 = add nsw i64 %56, %61
  br label %63

63:                                               ; preds = %66, %60
  %64 = phi i64 [ %78, %66 ], [ 0, %60 ]
  %65 = icmp slt i64 %64, 32
  br i1 %65, label %66, label %79

66:                                               ; preds = %63
  %67 = sub i64 31, %64
  %68 = call i32 @fused_computation_197_bitcast_228(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %54, i64 %58, i64 %67)
  %69 = call i8 @fused_computation_197_broadcast_in_dim_51(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %54, i64 %58, i64 %64)
  %70 = call i32 @fused_computation_197_bitcast_228(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %54, i64 %58, i64 %64)
  %71 = trunc i8 %69 to i1
  %72 = select i1 %71, i32 %68, i32 %70
  %73 = call float @fused_computation_197__epilogue__convert_element_type_58(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %54, i64 %58, i64 %64, i64 1, i32 %72)
  %74 = mul nsw i64 %64, 3
  %75 = add nsw i64 %62, %74
  %76 = add nsw i64 %75, 1
  %77 = getelementptr inbounds [49152 x float], ptr %6, i32 0, i64 %76
  store float %73, ptr %77, align 4
  %78 = add i64 %64, 1
  br label %63

79:                                               ; preds = %63
  %80 = add i64 %58, 1
  br label %57, !llvm.loop !10

81:                                               ; preds = %57
  %82 = add i64 %51, 1
  br label %50, !llvm.loop !10

83:                                               ; preds = %50
  br label %84

84:                                               ; preds = %115, %83
  %85 = phi i64 [ %116, %115 ], [ 0, %83 ]
  %86 = icmp slt i64 %85, 8
  br i1 %86, label %87, label %117

87:                                               ; preds = %84
  %88 = add nsw i64 %15, %85
  %89 = mul nsw i64 %85, 3072
  %90 = add nsw i64 %16, %89
  br label %91

91:                                               ; preds = %113, %87
  %92 = phi i64 [ %114, %113 ], [ 0, %87 ]
  %93 = icmp slt i64 %92, 32
  br i1 %93, label %94, label %115

94:                                               ; preds = %91
  %95 = mul nsw i64 %92, 96
  %96 = add nsw i64 %90, %95
  br label %97

97:                                               ; preds = %100, %94
  %98 = phi i64 [ %112, %100 ], [ 0, %94 ]
  %99 = icmp slt i64 %98, 32
  br i1 %99, label %100, label %113

100:                                              ; preds = %97
  %101 = sub i64 31, %98
  %102 = call i32 @fused_computation_197_bitcast_226(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %88, i64 %92, i64 %101)
  %103 = call i8 @fused_computation_197_broadcast_in_dim_51(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %88, i64 %92, i64 %98)
  %104 = call i32 @fused_computation_197_bitcast_226(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %88, i64 %92, i64 %98)
  %105 = trunc i8 %103 to i1
  %106 = select i1 %105, i32 %102, i32 %104
  %107 = call float @fused_computation_197__epilogue__convert_element_type_58(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %88, i64 %92, i64 %98, i64 2, i32 %106)
  %108 = mul nsw i64 %98, 3
  %109 = add nsw i64 %96, %108
  %110 = add nsw i64 %109, 2
  %111 = getelementptr inbounds [49152 x float], ptr %6, i32 0, i64 %110
  store float %107, ptr %111, align 4
  %112 = add i64 %98, 1
  br label %97

113:                                              ; preds = %97
  %114 = add i64 %92, 1
  br label %91, !llvm.loop !10

115:                                              ; preds = %91
  %116 = add i64 %85, 1
  br label %84, !llvm.loop !10

117:                                              ; preds = %84
  br label %118

118:                                              ; preds = %117, %10
  ret void
}

define internal i32 @fused_computation_197_bitcast_226(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8) {
  %10 = call i8 @fused_computation_197_bitcast_231(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8, i64 2)
  %11 = zext i8 %10 to i32
  ret i32 %11
}

define internal i32 @fused_computation_197_bitcast_228(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8) {
  %10 = call i8 @fused_computation_197_bitcast_231(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8, i64 1)
  %11 = zext i8 %10 to i32
  ret i32 %11
}

define internal i32 @fused_computation_197_bitcast_230(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8) {
  %10 = call i8 @fused_computation_197_bitcast_231(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8, i64 0)
  %11 = zext i8 %10 to i32
  ret i32 %11
}

define internal i8 @fused_computation_197_bitcast_231(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8, i64 %9) {
  %11 = getelementptr inbounds [1 x i32], ptr %3, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !invariant.load !3
  %13 = icmp slt i32 %12, 0
  %14 = icmp ne i32 %12, 0
  %15 = and i1 %13, %14
  %16 = add i32 %12, 3
  %17 = select i1 %15, i32 %16, i32 %12
  %18 = mul i32 %17, 16
  %19 = icmp slt i32 %18, 0
  %20 = add i32 %18, 40
  %21 = select i1 %19, i32 %20, i32 %18
  %22 = sext i32 %21 to i64
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 24)
  %24 = call i64 @llvm.smax.i64(i64 %23, i64 0)
  %25 = add i64 %6, %24
  %26 = getelementptr inbounds [40 x i32], ptr %2, i32 0, i64 %25
  %27 = load i32, ptr %26, align 4, !invariant.load !3
  %28 = icmp slt i32 %27, 0
  %29 = add i32 %27, 50
  %30 = select i1 %28, i32 %29, i32 %27
  %31 = sext i32 %30 to i64
  %32 = call i64 @llvm.smin.i64(i64 %31, i64 49)
  %33 = call i64 @llvm.smax.i64(i64 %32, i64 0)
  %34 = mul nsw i64 %33, 3072
  %35 = mul nsw i64 %7, 96
  %36 = add nsw i64 %34, %35
  %37 = mul nsw i64 %8, 3
  %38 = add nsw i64 %36, %37
  %39 = add nsw i64 %38, %9
  %40 = getelementptr inbounds [153600 x i8], ptr %1, i32 0, i64 %39
  %41 = load i8, ptr %40, align 1, !invariant.load !3
  ret i8 %41
}

define internal i8 @fused_computation_197_broadcast_in_dim_51(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8) {
  %10 = getelementptr inbounds [16 x i32], ptr %4, i32 0, i64 %6
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = getelementptr inbounds [16 x i32], ptr %5, i32 0, i64 %6
  %13 = load i32, ptr %12, align 4, !invariant.load !3
  %14 = xor i32 %11, %13
  %15 = lshr i32 %14, 9
  %16 = or i32 %15, 1065353216
  %17 = bitcast i32 %16 to float
  %18 = fadd float %17, -1.000000e+00
  %19 = call float @llvm.maximum.f32(float %18, float 0.000000e+00)
  %20 = fcmp olt float %19, 5.000000e-01
  %21 = zext i1 %20 to i8
  ret i8 %21
}

define internal float @fused_computation_197__epilogue__convert_element_type_58(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8, i64 %9, i32 %10) {
  %12 = trunc i32 %10 to i8
  %13 = uitofp i8 %12 to float
  %14 = fpext float %13 to double
  %15 = fmul double %14, f0x3F70101010101010
  %16 = fptrunc double %15 to float
  %17 = getelementptr inbounds [3 x float], ptr %0, i32 0, i64 %9
  %18 = load float, ptr %17, align 4, !invariant.load !3
  %19 = fadd float %16, %18
  %20 = fpext float %19 to double
  %21 = fmul double %20, f0x4013C83D515B8446
  %22 = fptrunc double %21 to float
  ret float %22
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 153600}
!6 = !{i64 160}
!7 = !{i64 4}
!8 = !{i64 64}
!9 = !{i64 196608}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
