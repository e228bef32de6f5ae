; ModuleID = '__compute_module_broadcast_add_fusion.21_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.21_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.21(ptr %0) #0 {
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
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @broadcast_add_fusion.21_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion.21_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(16) %1, ptr noalias align 64 dereferenceable(73728) %2, ptr noalias align 64 dereferenceable(73728) %3, ptr noalias align 64 dereferenceable(73728) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = icmp sge i64 %5, 0
  %10 = icmp sle i64 %5, 1
  %11 = and i1 %9, %10
  %12 = mul nsw i64 %5, 2
  br label %13

13:                                               ; preds = %92, %8
  %14 = phi i64 [ %93, %92 ], [ 0, %8 ]
  %15 = icmp slt i64 %14, 2
  br i1 %15, label %16, label %94

16:                                               ; preds = %13
  %17 = add nsw i64 %12, %14
  %18 = icmp sle i64 %17, 2
  %19 = and i1 %18, %11
  br i1 %19, label %20, label %92

20:                                               ; preds = %16
  %21 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 0
  %22 = load i32, ptr %21, align 4, !invariant.load !3
  %23 = sub i32 32, %22
  %24 = icmp ult i32 %22, 32
  %25 = icmp ult i32 %23, 32
  %26 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 1
  %27 = load i32, ptr %26, align 4, !invariant.load !3
  %28 = sub i32 32, %27
  %29 = icmp ult i32 %27, 32
  %30 = icmp ult i32 %28, 32
  %31 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 2
  %32 = load i32, ptr %31, align 4, !invariant.load !3
  %33 = sub i32 32, %32
  %34 = icmp ult i32 %32, 32
  %35 = icmp ult i32 %33, 32
  %36 = getelementptr inbounds [1 x i32], ptr %0, i32 0, i32 0
  %37 = load i32, ptr %36, align 4, !invariant.load !3
  %38 = mul nsw i64 %5, 12288
  %39 = mul nsw i64 %14, 6144
  %40 = add nsw i64 %38, %39
  br label %41

41:                                               ; preds = %89, %20
  %42 = phi i64 [ %90, %89 ], [ 0, %20 ]
  %43 = icmp slt i64 %42, 3
  br i1 %43, label %44, label %91

44:                                               ; preds = %41
  %45 = mul nsw i64 %42, 2048
  %46 = add nsw i64 %40, %45
  br label %47

47:                                               ; preds = %87, %44
  %48 = phi i64 [ %88, %87 ], [ 0, %44 ]
  %49 = icmp slt i64 %48, 32
  br i1 %49, label %50, label %89

50:                                               ; preds = %47
  %51 = mul nsw i64 %48, 64
  %52 = add nsw i64 %46, %51
  br label %53

53:                                               ; preds = %56, %50
  %54 = phi i64 [ %86, %56 ], [ 0, %50 ]
  %55 = icmp slt i64 %54, 64
  br i1 %55, label %56, label %87

56:                                               ; preds = %53
  %57 = add nsw i64 %52, %54
  %58 = getelementptr inbounds [18432 x i32], ptr %2, i32 0, i64 %57
  %59 = load i32, ptr %58, align 4, !invariant.load !3
  %60 = shl i32 %59, %22
  %61 = select i1 %24, i32 %60, i32 0
  %62 = lshr i32 %59, %23
  %63 = select i1 %25, i32 %62, i32 0
  %64 = getelementptr inbounds [18432 x i32], ptr %3, i32 0, i64 %57
  %65 = load i32, ptr %64, align 4, !invariant.load !3
  %66 = or i32 %61, %63
  %67 = add i32 %65, %59
  %68 = xor i32 %67, %66
  %69 = shl i32 %68, %27
  %70 = select i1 %29, i32 %69, i32 0
  %71 = lshr i32 %68, %28
  %72 = select i1 %30, i32 %71, i32 0
  %73 = or i32 %70, %72
  %74 = add i32 %67, %68
  %75 = xor i32 %74, %73
  %76 = shl i32 %75, %32
  %77 = select i1 %34, i32 %76, i32 0
  %78 = lshr i32 %75, %33
  %79 = select i1 %35, i32 %78, i32 0
  %80 = or i32 %77, %79
  %81 = add i32 %74, %75
  %82 = xor i32 %81, %80
  %83 = add i32 %81, %82
  %84 = add i32 %83, %37
  %85 = getelementptr inbounds [18432 x i32], ptr %4, i32 0, i64 %57
  store i32 %84, ptr %85, align 4
  %86 = add i64 %54, 1
  br label %53

87:                                               ; preds = %53
  %88 = add i64 %48, 1
  br label %47, !llvm.loop !7

89:                                               ; preds = %47
  %90 = add i64 %42, 1
  br label %41, !llvm.loop !7

91:                                               ; preds = %41
  br label %92

92:                                               ; preds = %91, %16
  %93 = add i64 %14, 1
  br label %13, !llvm.loop !7

94:                                               ; preds = %13
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 73728}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
