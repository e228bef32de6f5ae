; ModuleID = '__compute_module___compute_module_wrapped_subtract'
source_filename = "__compute_module___compute_module_wrapped_subtract"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_subtract(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = mul nuw nsw i64 %14, 64
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 64)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 64
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_subtract_impl(ptr %5, ptr %5, i64 0, i64 64, i64 10, i64 10, i64 1, ptr %7, ptr %7, i64 0, i64 64, i64 10, i64 10, i64 1, ptr %9, ptr %9, i64 0, i64 64, i64 10, i64 10, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_subtract_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, ptr %7, ptr %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, ptr %14, ptr %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21) #0 {
  %23 = sub i64 64, %21
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 1)
  %25 = mul nsw i64 %21, 10
  %26 = alloca float, i64 16, align 4
  br label %27

27:                                               ; preds = %44, %22
  %28 = phi i64 [ %45, %44 ], [ 0, %22 ]
  %29 = icmp slt i64 %28, %24
  br i1 %29, label %30, label %46

30:                                               ; preds = %27
  br label %31

31:                                               ; preds = %34, %30
  %32 = phi i64 [ %43, %34 ], [ 0, %30 ]
  %33 = icmp slt i64 %32, 10
  br i1 %33, label %34, label %44

34:                                               ; preds = %31
  %35 = getelementptr float, ptr %1, i64 %25
  %36 = mul nuw nsw i64 %28, 10
  %37 = add nuw nsw i64 %36, %32
  %38 = getelementptr inbounds nuw float, ptr %35, i64 %37
  %39 = load float, ptr %38, align 4
  %40 = mul nuw nsw i64 %28, 16
  %41 = add nuw nsw i64 %40, %32
  %42 = getelementptr inbounds nuw float, ptr %26, i64 %41
  store float %39, ptr %42, align 4
  %43 = add i64 %32, 1
  br label %31

44:                                               ; preds = %31
  %45 = add i64 %28, 1
  br label %27

46:                                               ; preds = %27
  %47 = alloca float, i64 16, align 4
  br label %48

48:                                               ; preds = %65, %46
  %49 = phi i64 [ %66, %65 ], [ 0, %46 ]
  %50 = icmp slt i64 %49, %24
  br i1 %50, label %51, label %67

51:                                               ; preds = %48
  br label %52

52:                                               ; preds = %55, %51
  %53 = phi i64 [ %64, %55 ], [ 0, %51 ]
  %54 = icmp slt i64 %53, 10
  br i1 %54, label %55, label %65

55:                                               ; preds = %52
  %56 = getelementptr float, ptr %8, i64 %25
  %57 = mul nuw nsw i64 %49, 10
  %58 = add nuw nsw i64 %57, %53
  %59 = getelementptr inbounds nuw float, ptr %56, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = mul nuw nsw i64 %49, 16
  %62 = add nuw nsw i64 %61, %53
  %63 = getelementptr inbounds nuw float, ptr %47, i64 %62
  store float %60, ptr %63, align 4
  %64 = add i64 %53, 1
  br label %52

65:                                               ; preds = %52
  %66 = add i64 %49, 1
  br label %48

67:                                               ; preds = %48
  %68 = alloca float, i64 16, align 64
  br label %69

69:                                               ; preds = %72, %67
  %70 = phi i64 [ %80, %72 ], [ 0, %67 ]
  %71 = icmp slt i64 %70, 16
  br i1 %71, label %72, label %81

72:                                               ; preds = %69
  %73 = add i64 0, %70
  %74 = getelementptr float, ptr %26, i64 %73
  %75 = load <8 x float>, ptr %74, align 4
  %76 = getelementptr float, ptr %47, i64 %73
  %77 = load <8 x float>, ptr %76, align 4
  %78 = fsub <8 x float> %75, %77
  %79 = getelementptr float, ptr %68, i64 %73
  store <8 x float> %78, ptr %79, align 4
  %80 = add i64 %70, 8
  br label %69

81:                                               ; preds = %69
  br label %82

82:                                               ; preds = %99, %81
  %83 = phi i64 [ %100, %99 ], [ 0, %81 ]
  %84 = icmp slt i64 %83, %24
  br i1 %84, label %85, label %101

85:                                               ; preds = %82
  br label %86

86:                                               ; preds = %89, %85
  %87 = phi i64 [ %98, %89 ], [ 0, %85 ]
  %88 = icmp slt i64 %87, 10
  br i1 %88, label %89, label %99

89:                                               ; preds = %86
  %90 = mul nuw nsw i64 %83, 16
  %91 = add nuw nsw i64 %90, %87
  %92 = getelementptr inbounds nuw float, ptr %68, i64 %91
  %93 = load float, ptr %92, align 4
  %94 = getelementptr float, ptr %15, i64 %25
  %95 = mul nuw nsw i64 %83, 10
  %96 = add nuw nsw i64 %95, %87
  %97 = getelementptr inbounds nuw float, ptr %94, i64 %96
  store float %93, ptr %97, align 4
  %98 = add i64 %87, 1
  br label %86

99:                                               ; preds = %86
  %100 = add i64 %83, 1
  br label %82

101:                                              ; preds = %82
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
