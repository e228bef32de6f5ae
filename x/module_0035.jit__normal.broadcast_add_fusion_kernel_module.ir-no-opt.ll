; ModuleID = '__compute_module_broadcast_add_fusion_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @broadcast_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(16) %1, ptr noalias align 64 dereferenceable(196608) %2, ptr noalias align 64 dereferenceable(196608) %3, ptr noalias align 64 dereferenceable(4) %4, ptr noalias align 64 dereferenceable(196608) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = icmp sge i64 %6, 0
  %11 = icmp sle i64 %6, 1
  %12 = and i1 %10, %11
  br i1 %12, label %13, label %106

13:                                               ; preds = %9
  %14 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 0
  %15 = load i32, ptr %14, align 4, !invariant.load !3
  %16 = sub i32 32, %15
  %17 = icmp ult i32 %15, 32
  %18 = icmp ult i32 %16, 32
  %19 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 1
  %20 = load i32, ptr %19, align 4, !invariant.load !3
  %21 = sub i32 32, %20
  %22 = icmp ult i32 %20, 32
  %23 = icmp ult i32 %21, 32
  %24 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 2
  %25 = load i32, ptr %24, align 4, !invariant.load !3
  %26 = sub i32 32, %25
  %27 = icmp ult i32 %25, 32
  %28 = icmp ult i32 %26, 32
  %29 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 3
  %30 = load i32, ptr %29, align 4, !invariant.load !3
  %31 = sub i32 32, %30
  %32 = icmp ult i32 %30, 32
  %33 = icmp ult i32 %31, 32
  %34 = getelementptr inbounds [1 x i32], ptr %0, i32 0, i32 0
  %35 = load i32, ptr %34, align 4, !invariant.load !3
  %36 = getelementptr inbounds [1 x i32], ptr %4, i32 0, i32 0
  %37 = load i32, ptr %36, align 4, !invariant.load !3
  %38 = add i32 %37, 1
  %39 = mul nsw i64 %6, 24576
  br label %40

40:                                               ; preds = %103, %13
  %41 = phi i64 [ %104, %103 ], [ 0, %13 ]
  %42 = icmp slt i64 %41, 8
  br i1 %42, label %43, label %105

43:                                               ; preds = %40
  %44 = mul nsw i64 %41, 3072
  %45 = add nsw i64 %39, %44
  br label %46

46:                                               ; preds = %101, %43
  %47 = phi i64 [ %102, %101 ], [ 0, %43 ]
  %48 = icmp slt i64 %47, 32
  br i1 %48, label %49, label %103

49:                                               ; preds = %46
  %50 = mul nsw i64 %47, 96
  %51 = add nsw i64 %45, %50
  br label %52

52:                                               ; preds = %99, %49
  %53 = phi i64 [ %100, %99 ], [ 0, %49 ]
  %54 = icmp slt i64 %53, 32
  br i1 %54, label %55, label %101

55:                                               ; preds = %52
  %56 = mul nsw i64 %53, 3
  %57 = add nsw i64 %51, %56
  br label %58

58:                                               ; preds = %61, %55
  %59 = phi i64 [ %98, %61 ], [ 0, %55 ]
  %60 = icmp slt i64 %59, 3
  br i1 %60, label %61, label %99

61:                                               ; preds = %58
  %62 = add nsw i64 %57, %59
  %63 = getelementptr inbounds [49152 x i32], ptr %2, i32 0, i64 %62
  %64 = load i32, ptr %63, align 4, !invariant.load !3
  %65 = shl i32 %64, %15
  %66 = select i1 %17, i32 %65, i32 0
  %67 = lshr i32 %64, %16
  %68 = select i1 %18, i32 %67, i32 0
  %69 = getelementptr inbounds [49152 x i32], ptr %3, i32 0, i64 %62
  %70 = load i32, ptr %69, align 4, !invariant.load !3
  %71 = or i32 %66, %68
  %72 = add i32 %70, %64
  %73 = xor i32 %72, %71
  %74 = shl i32 %73, %20
  %75 = select i1 %22, i32 %74, i32 0
  %76 = lshr i32 %73, %21
  %77 = select i1 %23, i32 %76, i32 0
  %78 = or i32 %75, %77
  %79 = add i32 %72, %73
  %80 = xor i32 %79, %78
  %81 = shl i32 %80, %25
  %82 = select i1 %27, i32 %81, i32 0
  %83 = lshr i32 %80, %26
  %84 = select i1 %28, i32 %83, i32 0
  %85 = or i32 %82, %84
  %86 = add i32 %79, %80
  %87 = xor i32 %86, %85
  %88 = shl i32 %87, %30
  %89 = select i1 %32, i32 %88, i32 0
  %90 = lshr i32 %87, %31
  %91 = select i1 %33, i32 %90, i32 0
  %92 = add i32 %86, %87
  %93 = or i32 %89, %91
  %94 = xor i32 %92, %93
  %95 = add i32 %94, %35
  %96 = add i32 %95, %38
  %97 = getelementptr inbounds [49152 x i32], ptr %5, i32 0, i64 %62
  store i32 %96, ptr %97, align 4
  %98 = add i64 %59, 1
  br label %58

99:                                               ; preds = %58
  %100 = add i64 %53, 1
  br label %52, !llvm.loop !7

101:                                              ; preds = %52
  %102 = add i64 %47, 1
  br label %46, !llvm.loop !7

103:                                              ; preds = %46
  %104 = add i64 %41, 1
  br label %40, !llvm.loop !7

105:                                              ; preds = %40
  br label %106

106:                                              ; preds = %105, %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 196608}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
