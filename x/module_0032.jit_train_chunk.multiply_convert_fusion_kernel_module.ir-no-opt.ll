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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !7
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @multiply_convert_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_convert_fusion_wrapped(ptr noalias align 64 dereferenceable(12) %0, ptr noalias align 64 dereferenceable(153600) %1, ptr noalias align 64 dereferenceable(160) %2, ptr noalias align 64 dereferenceable(160) %3, ptr noalias align 64 dereferenceable(160) %4, ptr noalias align 64 dereferenceable(491520) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = icmp sge i64 %6, 0
  %11 = icmp sle i64 %6, 1
  %12 = and i1 %10, %11
  br i1 %12, label %13, label %117

13:                                               ; preds = %9
  %14 = mul nsw i64 %6, 20
  %15 = mul nsw i64 %6, 61440
  br label %16

16:                                               ; preds = %46, %13
  %17 = phi i64 [ %47, %46 ], [ 0, %13 ]
  %18 = icmp slt i64 %17, 20
  br i1 %18, label %19, label %48

19:                                               ; preds = %16
  %20 = add nsw i64 %14, %17
  %21 = mul nsw i64 %17, 3072
  %22 = add nsw i64 %15, %21
  br label %23

23:                                               ; preds = %44, %19
  %24 = phi i64 [ %45, %44 ], [ 0, %19 ]
  %25 = icmp slt i64 %24, 32
  br i1 %25, label %26, label %46

26:                                               ; preds = %23
  %27 = mul nsw i64 %24, 96
  %28 = add nsw i64 %22, %27
  br label %29

29:                                               ; preds = %32, %26
  %30 = phi i64 [ %43, %32 ], [ 0, %26 ]
  %31 = icmp slt i64 %30, 32
  br i1 %31, label %32, label %44

32:                                               ; preds = %29
  %33 = sub i64 31, %30
  %34 = call i32 @fused_computation_193_bitcast_230(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %20, i64 %24, i64 %33)
  %35 = call i8 @fused_computation_193_broadcast_in_dim_51(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %20, i64 %24, i64 %30)
  %36 = call i32 @fused_computation_193_bitcast_230(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %20, i64 %24, i64 %30)
  %37 = trunc i8 %35 to i1
  %38 = select i1 %37, i32 %34, i32 %36
  %39 = call float @fused_computation_193__epilogue__convert_element_type_58(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %20, i64 %24, i64 %30, i64 0, i32 %38)
  %40 = mul nsw i64 %30, 3
  %41 = add nsw i64 %28, %40
  %42 = getelementptr inbounds [122880 x float], ptr %5, i32 0, i64 %41
  store float %39, ptr %42, align 4
  %43 = add i64 %30, 1
  br label %29

44:                                               ; preds = %29
  %45 = add i64 %24, 1
  br label %23, !llvm.loop !8

46:                                               ; preds = %23
  %47 = add i64 %17, 1
  br label %16, !llvm.loop !8

48:                                               ; preds = %16
  br label %49

49:                                               ; preds = %80, %48
  %50 = phi i64 [ %81, %80 ], [ 0, %48 ]
  %51 = icmp slt i64 %50, 20
  br i1 %51, label %52, label %82

52:                                               ; preds = %49
  %53 = add nsw i64 %14, %50
  %54 = mul nsw i64 %50, 3072
  %55 = add nsw i64 %15, %54
  br label %56

56:                                               ; preds = %78, %52
  %57 = phi i64 [ %79, %78 ], [ 0, %52 ]
  %58 = icmp slt i64 %57, 32
  br i1 %58, label %59, label %80

59:                                               ; preds = %56
  %60 = mul nsw i64 %57, 96
  %61 = add nsw i64 %55, %60
  br label %62

62:                                               ; preds = %65, %59
  %63 = phi i64 [ %77, %65 ], [ 0, %59 ]
  %64 = icmp slt i64 %63, 32
  br i1 %64, label %65, label %78

65:                                               ; preds = %62
  %66 = sub i64 31, %63
  %67 = call i32 @fused_computation_193_bitcast_228(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %53, i64 %57, i64 %66)
  %68 = call i8 @fused_computation_193_broadcast_in_dim_51(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %53, i64 %57, i64 %63)
  %69 = call i32 @fused_computation_193_bitcast_228(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %53, i64 %57, i64 %63)
  %70 = trunc i8 %68 to i1
  %71 = select i1 %70, i32 %67, i32 %69
  %72 = call float @fused_computation_193__epilogue__convert_element_type_58(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %53, i64 %57, i64 %63, i64 1, i32 %71)
  %73 = mul nsw i64 %63, 3
  %74 = add nsw i64 %61, %73
  %75 = add nsw i64 %74, 1
  %76 = getelementptr inbounds [122880 x float], ptr %5, i32 0, i64 %75
  store float %72, ptr %76, align 4
  %77 = add i64 %63, 1
  br label %62

78:                                               ; preds = %62
  %79 = add i64 %57, 1
  br label %56, !llvm.loop !8

80:                                               ; preds = %56
  %81 = add i64 %50, 1
  br label %49, !llvm.loop !8

82:                                               ; preds = %49
  br label %83

83:                                               ; preds = %114, %82
  %84 = phi i64 [ %115, %114 ], [ 0, %82 ]
  %85 = icmp slt i64 %84, 20
  br i1 %85, label %86, label %116

86:                                               ; preds = %83
  %87 = add nsw i64 %14, %84
  %88 = mul nsw i64 %84, 3072
  %89 = add nsw i64 %15, %88
  br label %90

90:                                               ; preds = %112, %86
  %91 = phi i64 [ %113, %112 ], [ 0, %86 ]
  %92 = icmp slt i64 %91, 32
  br i1 %92, label %93, label %114

93:                                               ; preds = %90
  %94 = mul nsw i64 %91, 96
  %95 = add nsw i64 %89, %94
  br label %96

96:                                               ; preds = %99, %93
  %97 = phi i64 [ %111, %99 ], [ 0, %93 ]
  %98 = icmp slt i64 %97, 32
  br i1 %98, label %99, label %112

99:                                               ; preds = %96
  %100 = sub i64 31, %97
  %101 = call i32 @fused_computation_193_bitcast_226(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %87, i64 %91, i64 %100)
  %102 = call i8 @fused_computation_193_broadcast_in_dim_51(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %87, i64 %91, i64 %97)
  %103 = call i32 @fused_computation_193_bitcast_226(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %87, i64 %91, i64 %97)
  %104 = trunc i8 %102 to i1
  %105 = select i1 %104, i32 %101, i32 %103
  %106 = call float @fused_computation_193__epilogue__convert_element_type_58(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %87, i64 %91, i64 %97, i64 2, i32 %105)
  %107 = mul nsw i64 %97, 3
  %108 = add nsw i64 %95, %107
  %109 = add nsw i64 %108, 2
  %110 = getelementptr inbounds [122880 x float], ptr %5, i32 0, i64 %109
  store float %106, ptr %110, align 4
  %111 = add i64 %97, 1
  br label %96

112:                                              ; preds = %96
  %113 = add i64 %91, 1
  br label %90, !llvm.loop !8

114:                                              ; preds = %90
  %115 = add i64 %84, 1
  br label %83, !llvm.loop !8

116:                                              ; preds = %83
  br label %117

117:                                              ; preds = %116, %9
  ret void
}

define internal i32 @fused_computation_193_bitcast_226(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, i64 %5, i64 %6, i64 %7) {
  %9 = call i8 @fused_computation_193_bitcast_231(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, i64 %7, i64 2)
  %10 = zext i8 %9 to i32
  ret i32 %10
}

define internal i32 @fused_computation_193_bitcast_228(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, i64 %5, i64 %6, i64 %7) {
  %9 = call i8 @fused_computation_193_bitcast_231(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, i64 %7, i64 1)
  %10 = zext i8 %9 to i32
  ret i32 %10
}

define internal i32 @fused_computation_193_bitcast_230(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, i64 %5, i64 %6, i64 %7) {
  %9 = call i8 @fused_computation_193_bitcast_231(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, i64 %7, i64 0)
  %10 = zext i8 %9 to i32
  ret i32 %10
}

define internal i8 @fused_computation_193_bitcast_231(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, i64 %5, i64 %6, i64 %7, i64 %8) {
  %10 = getelementptr inbounds [40 x i32], ptr %2, i32 0, i64 %5
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = icmp slt i32 %11, 0
  %13 = add i32 %11, 50
  %14 = select i1 %12, i32 %13, i32 %11
  %15 = sext i32 %14 to i64
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 49)
  %17 = call i64 @llvm.smax.i64(i64 %16, i64 0)
  %18 = mul nsw i64 %17, 3072
  %19 = mul nsw i64 %6, 96
  %20 = add nsw i64 %18, %19
  %21 = mul nsw i64 %7, 3
  %22 = add nsw i64 %20, %21
  %23 = add nsw i64 %22, %8
  %24 = getelementptr inbounds [153600 x i8], ptr %1, i32 0, i64 %23
  %25 = load i8, ptr %24, align 1, !invariant.load !3
  ret i8 %25
}

define internal i8 @fused_computation_193_broadcast_in_dim_51(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, i64 %5, i64 %6, i64 %7) {
  %9 = getelementptr inbounds [40 x i32], ptr %3, i32 0, i64 %5
  %10 = load i32, ptr %9, align 4, !invariant.load !3
  %11 = getelementptr inbounds [40 x i32], ptr %4, i32 0, i64 %5
  %12 = load i32, ptr %11, align 4, !invariant.load !3
  %13 = xor i32 %10, %12
  %14 = lshr i32 %13, 9
  %15 = or i32 %14, 1065353216
  %16 = bitcast i32 %15 to float
  %17 = fadd float %16, -1.000000e+00
  %18 = call float @llvm.maximum.f32(float %17, float 0.000000e+00)
  %19 = fcmp olt float %18, 5.000000e-01
  %20 = zext i1 %19 to i8
  ret i8 %20
}

define internal float @fused_computation_193__epilogue__convert_element_type_58(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, i64 %5, i64 %6, i64 %7, i64 %8, i32 %9) {
  %11 = trunc i32 %9 to i8
  %12 = uitofp i8 %11 to float
  %13 = fpext float %12 to double
  %14 = fmul double %13, f0x3F70101010101010
  %15 = fptrunc double %14 to float
  %16 = getelementptr inbounds [3 x float], ptr %0, i32 0, i64 %8
  %17 = load float, ptr %16, align 4, !invariant.load !3
  %18 = fadd float %15, %17
  %19 = fpext float %18 to double
  %20 = fmul double %19, f0x4013C83D515B8446
  %21 = fptrunc double %20 to float
  ret float %21
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
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 153600}
!6 = !{i64 160}
!7 = !{i64 491520}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
