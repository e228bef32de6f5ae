; ModuleID = '__compute_module_broadcast_add_fusion.1_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.1(ptr %0) #0 {
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
  call void @broadcast_add_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion.1_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(16) %1, ptr noalias align 64 dereferenceable(1728) %2, ptr noalias align 64 dereferenceable(1728) %3, ptr noalias align 64 dereferenceable(1728) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 0
  %10 = load i32, ptr %9, align 4, !invariant.load !3
  %11 = sub i32 32, %10
  %12 = icmp ult i32 %10, 32
  %13 = icmp ult i32 %11, 32
  %14 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 1
  %15 = load i32, ptr %14, align 4, !invariant.load !3
  %16 = sub i32 32, %15
  %17 = icmp ult i32 %15, 32
  %18 = icmp ult i32 %16, 32
  %19 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 2
  %20 = load i32, ptr %19, align 4, !invariant.load !3
  %21 = sub i32 32, %20
  %22 = icmp ult i32 %20, 32
  %23 = icmp ult i32 %21, 32
  %24 = getelementptr inbounds [1 x i32], ptr %0, i32 0, i32 0
  %25 = load i32, ptr %24, align 4, !invariant.load !3
  br label %26

26:                                               ; preds = %81, %8
  %27 = phi i64 [ %82, %81 ], [ 0, %8 ]
  %28 = icmp slt i64 %27, 3
  br i1 %28, label %29, label %83

29:                                               ; preds = %26
  %30 = mul nsw i64 %27, 144
  br label %31

31:                                               ; preds = %79, %29
  %32 = phi i64 [ %80, %79 ], [ 0, %29 ]
  %33 = icmp slt i64 %32, 3
  br i1 %33, label %34, label %81

34:                                               ; preds = %31
  %35 = mul nsw i64 %32, 48
  %36 = add nsw i64 %30, %35
  br label %37

37:                                               ; preds = %77, %34
  %38 = phi i64 [ %78, %77 ], [ 0, %34 ]
  %39 = icmp slt i64 %38, 3
  br i1 %39, label %40, label %79

40:                                               ; preds = %37
  %41 = mul nsw i64 %38, 16
  %42 = add nsw i64 %36, %41
  br label %43

43:                                               ; preds = %46, %40
  %44 = phi i64 [ %76, %46 ], [ 0, %40 ]
  %45 = icmp slt i64 %44, 16
  br i1 %45, label %46, label %77

46:                                               ; preds = %43
  %47 = add nsw i64 %42, %44
  %48 = getelementptr inbounds [432 x i32], ptr %2, i32 0, i64 %47
  %49 = load i32, ptr %48, align 4, !invariant.load !3
  %50 = shl i32 %49, %10
  %51 = select i1 %12, i32 %50, i32 0
  %52 = lshr i32 %49, %11
  %53 = select i1 %13, i32 %52, i32 0
  %54 = getelementptr inbounds [432 x i32], ptr %3, i32 0, i64 %47
  %55 = load i32, ptr %54, align 4, !invariant.load !3
  %56 = or i32 %51, %53
  %57 = add i32 %55, %49
  %58 = xor i32 %57, %56
  %59 = shl i32 %58, %15
  %60 = select i1 %17, i32 %59, i32 0
  %61 = lshr i32 %58, %16
  %62 = select i1 %18, i32 %61, i32 0
  %63 = or i32 %60, %62
  %64 = add i32 %57, %58
  %65 = xor i32 %64, %63
  %66 = shl i32 %65, %20
  %67 = select i1 %22, i32 %66, i32 0
  %68 = lshr i32 %65, %21
  %69 = select i1 %23, i32 %68, i32 0
  %70 = or i32 %67, %69
  %71 = add i32 %64, %65
  %72 = xor i32 %71, %70
  %73 = add i32 %71, %72
  %74 = add i32 %73, %25
  %75 = getelementptr inbounds [432 x i32], ptr %4, i32 0, i64 %47
  store i32 %74, ptr %75, align 4
  %76 = add i64 %44, 1
  br label %43

77:                                               ; preds = %43
  %78 = add i64 %38, 1
  br label %37, !llvm.loop !7

79:                                               ; preds = %37
  %80 = add i64 %32, 1
  br label %31, !llvm.loop !7

81:                                               ; preds = %31
  %82 = add i64 %27, 1
  br label %26, !llvm.loop !7

83:                                               ; preds = %26
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 1728}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
