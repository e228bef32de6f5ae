; ModuleID = '__compute_module_bitcast_concatenate_fusion_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
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
  call void @bitcast_concatenate_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_concatenate_fusion_wrapped(ptr noalias align 64 dereferenceable(131072) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(153600) %2, ptr noalias align 64 dereferenceable(160) %3, ptr noalias align 64 dereferenceable(4) %4, ptr noalias align 64 dereferenceable(128) %5, ptr noalias align 64 dereferenceable(196608) %6, i64 %7, i64 %8, i64 %9) #1 {
  br label %11

11:                                               ; preds = %34, %10
  %12 = phi i64 [ %35, %34 ], [ 0, %10 ]
  %13 = icmp slt i64 %12, 16
  br i1 %13, label %14, label %36

14:                                               ; preds = %11
  %15 = mul nsw i64 %12, 3072
  br label %16

16:                                               ; preds = %32, %14
  %17 = phi i64 [ %33, %32 ], [ 0, %14 ]
  %18 = icmp slt i64 %17, 32
  br i1 %18, label %19, label %34

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 96
  %21 = add nsw i64 %15, %20
  br label %22

22:                                               ; preds = %25, %19
  %23 = phi i64 [ %31, %25 ], [ 0, %19 ]
  %24 = icmp slt i64 %23, 32
  br i1 %24, label %25, label %32

25:                                               ; preds = %22
  %26 = call i32 @fused_computation_204_select_n_93(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %12, i64 %17, i64 %23)
  %27 = and i32 %26, 255
  %28 = mul nsw i64 %23, 3
  %29 = add nsw i64 %21, %28
  %30 = getelementptr inbounds [49152 x i32], ptr %6, i32 0, i64 %29
  store i32 %27, ptr %30, align 4
  %31 = add i64 %23, 1
  br label %22

32:                                               ; preds = %22
  %33 = add i64 %17, 1
  br label %16, !llvm.loop !10

34:                                               ; preds = %16
  %35 = add i64 %12, 1
  br label %11, !llvm.loop !10

36:                                               ; preds = %11
  br label %37

37:                                               ; preds = %62, %36
  %38 = phi i64 [ %63, %62 ], [ 0, %36 ]
  %39 = icmp slt i64 %38, 16
  br i1 %39, label %40, label %64

40:                                               ; preds = %37
  %41 = mul nsw i64 %38, 3072
  br label %42

42:                                               ; preds = %60, %40
  %43 = phi i64 [ %61, %60 ], [ 0, %40 ]
  %44 = icmp slt i64 %43, 32
  br i1 %44, label %45, label %62

45:                                               ; preds = %42
  %46 = mul nsw i64 %43, 96
  %47 = add nsw i64 %41, %46
  br label %48

48:                                               ; preds = %51, %45
  %49 = phi i64 [ %59, %51 ], [ 0, %45 ]
  %50 = icmp slt i64 %49, 32
  br i1 %50, label %51, label %60

51:                                               ; preds = %48
  %52 = call i32 @fused_computation_204_select_n_93(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %38, i64 %43, i64 %49)
  %53 = ashr i32 %52, 8
  %54 = and i32 %53, 255
  %55 = mul nsw i64 %49, 3
  %56 = add nsw i64 %47, %55
  %57 = add nsw i64 %56, 1
  %58 = getelementptr inbounds [49152 x i32], ptr %6, i32 0, i64 %57
  store i32 %54, ptr %58, align 4
  %59 = add i64 %49, 1
  br label %48

60:                                               ; preds = %48
  %61 = add i64 %43, 1
  br label %42, !llvm.loop !10

62:                                               ; preds = %42
  %63 = add i64 %38, 1
  br label %37, !llvm.loop !10

64:                                               ; preds = %37
  br label %65

65:                                               ; preds = %89, %64
  %66 = phi i64 [ %90, %89 ], [ 0, %64 ]
  %67 = icmp slt i64 %66, 16
  br i1 %67, label %68, label %91

68:                                               ; preds = %65
  %69 = mul nsw i64 %66, 3072
  br label %70

70:                                               ; preds = %87, %68
  %71 = phi i64 [ %88, %87 ], [ 0, %68 ]
  %72 = icmp slt i64 %71, 32
  br i1 %72, label %73, label %89

73:                                               ; preds = %70
  %74 = mul nsw i64 %71, 96
  %75 = add nsw i64 %69, %74
  br label %76

76:                                               ; preds = %79, %73
  %77 = phi i64 [ %86, %79 ], [ 0, %73 ]
  %78 = icmp slt i64 %77, 32
  br i1 %78, label %79, label %87

79:                                               ; preds = %76
  %80 = call i32 @fused_computation_204_select_n_93(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %66, i64 %71, i64 %77)
  %81 = ashr i32 %80, 16
  %82 = mul nsw i64 %77, 3
  %83 = add nsw i64 %75, %82
  %84 = add nsw i64 %83, 2
  %85 = getelementptr inbounds [49152 x i32], ptr %6, i32 0, i64 %84
  store i32 %81, ptr %85, align 4
  %86 = add i64 %77, 1
  br label %76

87:                                               ; preds = %76
  %88 = add i64 %71, 1
  br label %70, !llvm.loop !10

89:                                               ; preds = %70
  %90 = add i64 %66, 1
  br label %65, !llvm.loop !10

91:                                               ; preds = %65
  ret void
}

define internal i32 @fused_computation_204_select_n_93(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8) {
  %10 = trunc i64 %8 to i32
  %11 = call i32 @fused_computation_204_copy_85(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 1, i64 0, i64 0)
  %12 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %13 = load i32, ptr %12, align 4, !invariant.load !3
  %14 = add i32 %10, %11
  %15 = icmp sge i32 %14, %13
  %16 = icmp slt i32 %14, 32
  %17 = and i1 %15, %16
  %18 = trunc i64 %7 to i32
  %19 = call i32 @fused_computation_204_copy_85(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 0, i64 0, i64 0)
  %20 = add i32 %18, %19
  %21 = icmp sge i32 %20, %13
  %22 = and i1 %17, %21
  %23 = icmp slt i32 %20, 32
  %24 = and i1 %22, %23
  %25 = mul nsw i64 %6, 2048
  %26 = mul nsw i64 %7, 64
  %27 = add nsw i64 %25, %26
  %28 = mul nsw i64 %8, 2
  %29 = add nsw i64 %27, %28
  %30 = getelementptr inbounds [32768 x i32], ptr %0, i32 0, i64 %29
  %31 = load i32, ptr %30, align 4, !invariant.load !3
  %32 = sext i32 %31 to i64
  %33 = call i64 @llvm.smin.i64(i64 %32, i64 15)
  %34 = call i64 @llvm.smax.i64(i64 %33, i64 0)
  %35 = add nsw i64 %29, 1
  %36 = getelementptr inbounds [32768 x i32], ptr %0, i32 0, i64 %35
  %37 = load i32, ptr %36, align 4, !invariant.load !3
  %38 = sext i32 %37 to i64
  %39 = call i64 @llvm.smin.i64(i64 %38, i64 1023)
  %40 = call i64 @llvm.smax.i64(i64 %39, i64 0)
  %41 = udiv i64 %40, 32
  %42 = urem i64 %40, 32
  %43 = call i8 @fused_computation_204_bitcast_296(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %34, i64 %41, i64 %42, i64 1)
  %44 = call i8 @fused_computation_204_bitcast_296(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %34, i64 %41, i64 %42, i64 0)
  %45 = zext i8 %43 to i32
  %46 = call i8 @fused_computation_204_bitcast_296(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %34, i64 %41, i64 %42, i64 2)
  %47 = zext i8 %44 to i32
  %48 = shl i32 %45, 8
  %49 = zext i8 %46 to i32
  %50 = or i32 %47, %48
  %51 = shl i32 %49, 16
  %52 = or i32 %50, %51
  %53 = select i1 %24, i32 %52, i32 %13
  ret i32 %53
}

define internal i8 @fused_computation_204_bitcast_296(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8, i64 %9) {
  %11 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !invariant.load !3
  %13 = getelementptr inbounds [1 x i32], ptr %4, i32 0, i32 0
  %14 = load i32, ptr %13, align 4, !invariant.load !3
  %15 = icmp slt i32 %14, %12
  %16 = icmp ne i32 %14, %12
  %17 = and i1 %15, %16
  %18 = add i32 %14, 3
  %19 = select i1 %17, i32 %18, i32 %14
  %20 = mul i32 %19, 16
  %21 = icmp slt i32 %20, %12
  %22 = add i32 %20, 40
  %23 = select i1 %21, i32 %22, i32 %20
  %24 = sext i32 %23 to i64
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 24)
  %26 = call i64 @llvm.smax.i64(i64 %25, i64 0)
  %27 = add i64 %6, %26
  %28 = getelementptr inbounds [40 x i32], ptr %3, i32 0, i64 %27
  %29 = load i32, ptr %28, align 4, !invariant.load !3
  %30 = icmp slt i32 %29, %12
  %31 = add i32 %29, 50
  %32 = select i1 %30, i32 %31, i32 %29
  %33 = sext i32 %32 to i64
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 49)
  %35 = call i64 @llvm.smax.i64(i64 %34, i64 0)
  %36 = mul nsw i64 %35, 3072
  %37 = mul nsw i64 %7, 96
  %38 = add nsw i64 %36, %37
  %39 = mul nsw i64 %8, 3
  %40 = add nsw i64 %38, %39
  %41 = add nsw i64 %40, %9
  %42 = getelementptr inbounds [153600 x i8], ptr %2, i32 0, i64 %41
  %43 = load i8, ptr %42, align 1, !invariant.load !3
  ret i8 %43
}

define internal i32 @fused_computation_204_copy_85(ptr noalias %0, ptr noalias %1, ptr noalias %2, ptr noalias %3, ptr noalias %4, ptr noalias %5, i64 %6, i64 %7, i64 %8, i64 %9) {
  %11 = mul nsw i64 %6, 2
  %12 = add nsw i64 %11, %7
  %13 = getelementptr inbounds [32 x i32], ptr %5, i32 0, i64 %12
  %14 = load i32, ptr %13, align 4, !invariant.load !3
  %15 = add i32 %14, -2
  ret i32 %15
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
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 131072}
!5 = !{i64 4}
!6 = !{i64 153600}
!7 = !{i64 160}
!8 = !{i64 128}
!9 = !{i64 196608}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
