; ModuleID = '__compute_module_broadcast_add_fusion.10_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.10_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.10(ptr %0) #0 {
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
  call void @broadcast_add_fusion.10_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion.10_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(16) %1, ptr noalias align 64 dereferenceable(18432) %2, ptr noalias align 64 dereferenceable(18432) %3, ptr noalias align 64 dereferenceable(4) %4, ptr noalias align 64 dereferenceable(18432) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = icmp sge i64 %6, 0
  %11 = icmp sle i64 %6, 1
  %12 = and i1 %10, %11
  %13 = mul nsw i64 %6, 2
  br label %14

14:                                               ; preds = %108, %9
  %15 = phi i64 [ %109, %108 ], [ 0, %9 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %110

17:                                               ; preds = %14
  %18 = add nsw i64 %13, %15
  %19 = icmp sle i64 %18, 2
  %20 = and i1 %19, %12
  br i1 %20, label %21, label %108

21:                                               ; preds = %17
  %22 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 0
  %23 = load i32, ptr %22, align 4, !invariant.load !3
  %24 = sub i32 32, %23
  %25 = icmp ult i32 %23, 32
  %26 = icmp ult i32 %24, 32
  %27 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 1
  %28 = load i32, ptr %27, align 4, !invariant.load !3
  %29 = sub i32 32, %28
  %30 = icmp ult i32 %28, 32
  %31 = icmp ult i32 %29, 32
  %32 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 2
  %33 = load i32, ptr %32, align 4, !invariant.load !3
  %34 = sub i32 32, %33
  %35 = icmp ult i32 %33, 32
  %36 = icmp ult i32 %34, 32
  %37 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 3
  %38 = load i32, ptr %37, align 4, !invariant.load !3
  %39 = sub i32 32, %38
  %40 = icmp ult i32 %38, 32
  %41 = icmp ult i32 %39, 32
  %42 = getelementptr inbounds [1 x i32], ptr %0, i32 0, i32 0
  %43 = load i32, ptr %42, align 4, !invariant.load !3
  %44 = getelementptr inbounds [1 x i32], ptr %4, i32 0, i32 0
  %45 = load i32, ptr %44, align 4, !invariant.load !3
  %46 = add i32 %45, 1
  %47 = mul nsw i64 %6, 3072
  %48 = mul nsw i64 %15, 1536
  %49 = add nsw i64 %47, %48
  br label %50

50:                                               ; preds = %105, %21
  %51 = phi i64 [ %106, %105 ], [ 0, %21 ]
  %52 = icmp slt i64 %51, 3
  br i1 %52, label %53, label %107

53:                                               ; preds = %50
  %54 = mul nsw i64 %51, 512
  %55 = add nsw i64 %49, %54
  br label %56

56:                                               ; preds = %103, %53
  %57 = phi i64 [ %104, %103 ], [ 0, %53 ]
  %58 = icmp slt i64 %57, 16
  br i1 %58, label %59, label %105

59:                                               ; preds = %56
  %60 = mul nsw i64 %57, 32
  %61 = add nsw i64 %55, %60
  br label %62

62:                                               ; preds = %65, %59
  %63 = phi i64 [ %102, %65 ], [ 0, %59 ]
  %64 = icmp slt i64 %63, 32
  br i1 %64, label %65, label %103

65:                                               ; preds = %62
  %66 = add nsw i64 %61, %63
  %67 = getelementptr inbounds [4608 x i32], ptr %2, i32 0, i64 %66
  %68 = load i32, ptr %67, align 4, !invariant.load !3
  %69 = shl i32 %68, %23
  %70 = select i1 %25, i32 %69, i32 0
  %71 = lshr i32 %68, %24
  %72 = select i1 %26, i32 %71, i32 0
  %73 = getelementptr inbounds [4608 x i32], ptr %3, i32 0, i64 %66
  %74 = load i32, ptr %73, align 4, !invariant.load !3
  %75 = or i32 %70, %72
  %76 = add i32 %74, %68
  %77 = xor i32 %76, %75
  %78 = shl i32 %77, %28
  %79 = select i1 %30, i32 %78, i32 0
  %80 = lshr i32 %77, %29
  %81 = select i1 %31, i32 %80, i32 0
  %82 = or i32 %79, %81
  %83 = add i32 %76, %77
  %84 = xor i32 %83, %82
  %85 = shl i32 %84, %33
  %86 = select i1 %35, i32 %85, i32 0
  %87 = lshr i32 %84, %34
  %88 = select i1 %36, i32 %87, i32 0
  %89 = or i32 %86, %88
  %90 = add i32 %83, %84
  %91 = xor i32 %90, %89
  %92 = shl i32 %91, %38
  %93 = select i1 %40, i32 %92, i32 0
  %94 = lshr i32 %91, %39
  %95 = select i1 %41, i32 %94, i32 0
  %96 = add i32 %90, %91
  %97 = or i32 %93, %95
  %98 = xor i32 %96, %97
  %99 = add i32 %98, %43
  %100 = add i32 %99, %46
  %101 = getelementptr inbounds [4608 x i32], ptr %5, i32 0, i64 %66
  store i32 %100, ptr %101, align 4
  %102 = add i64 %63, 1
  br label %62

103:                                              ; preds = %62
  %104 = add i64 %57, 1
  br label %56, !llvm.loop !7

105:                                              ; preds = %56
  %106 = add i64 %51, 1
  br label %50, !llvm.loop !7

107:                                              ; preds = %50
  br label %108

108:                                              ; preds = %107, %17
  %109 = add i64 %15, 1
  br label %14, !llvm.loop !7

110:                                              ; preds = %14
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 18432}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
