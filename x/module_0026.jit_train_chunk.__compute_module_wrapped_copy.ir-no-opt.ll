; ModuleID = '__compute_module___compute_module_wrapped_copy'
source_filename = "__compute_module___compute_module_wrapped_copy"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nuw nsw i64 %12, 2560
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 5120)
  %15 = add nuw nsw i64 %13, 2560
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 5120)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_copy_impl(ptr %5, ptr %5, i64 0, i64 3, i64 32, i64 32, i64 40, i64 1, i64 96, i64 3, i64 3072, ptr %7, ptr %7, i64 0, i64 3, i64 32, i64 32, i64 40, i64 40960, i64 1280, i64 40, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 160
  %25 = udiv i64 %22, 5
  %26 = urem i64 %25, 32
  %27 = urem i64 %22, 5
  %28 = mul nsw i64 %27, 8
  %29 = sub i64 32, %24
  %30 = call i64 @llvm.smin.i64(i64 %29, i64 1)
  %31 = sub i64 32, %26
  %32 = call i64 @llvm.smin.i64(i64 %31, i64 1)
  %33 = sub i64 40, %28
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 8)
  %35 = mul nsw i64 %24, 96
  %36 = mul nsw i64 %26, 3
  %37 = add nsw i64 %35, %36
  %38 = mul nsw i64 %27, 24576
  %39 = add nsw i64 %37, %38
  %40 = alloca float, i64 32, align 4
  br label %41

41:                                               ; preds = %78, %23
  %42 = phi i64 [ %79, %78 ], [ 0, %23 ]
  %43 = icmp slt i64 %42, 3
  br i1 %43, label %44, label %80

44:                                               ; preds = %41
  br label %45

45:                                               ; preds = %76, %44
  %46 = phi i64 [ %77, %76 ], [ 0, %44 ]
  %47 = icmp slt i64 %46, %30
  br i1 %47, label %48, label %78

48:                                               ; preds = %45
  br label %49

49:                                               ; preds = %74, %48
  %50 = phi i64 [ %75, %74 ], [ 0, %48 ]
  %51 = icmp slt i64 %50, %32
  br i1 %51, label %52, label %76

52:                                               ; preds = %49
  br label %53

53:                                               ; preds = %56, %52
  %54 = phi i64 [ %73, %56 ], [ 0, %52 ]
  %55 = icmp slt i64 %54, %34
  br i1 %55, label %56, label %74

56:                                               ; preds = %53
  %57 = getelementptr float, ptr %1, i64 %39
  %58 = mul nuw nsw i64 %46, 96
  %59 = add nuw nsw i64 %42, %58
  %60 = mul nuw nsw i64 %50, 3
  %61 = add nuw nsw i64 %59, %60
  %62 = mul nuw nsw i64 %54, 3072
  %63 = add nuw nsw i64 %61, %62
  %64 = getelementptr inbounds nuw float, ptr %57, i64 %63
  %65 = load float, ptr %64, align 4
  %66 = mul nuw nsw i64 %42, 8
  %67 = mul nuw nsw i64 %46, 8
  %68 = add nuw nsw i64 %66, %67
  %69 = mul nuw nsw i64 %50, 8
  %70 = add nuw nsw i64 %68, %69
  %71 = add nuw nsw i64 %70, %54
  %72 = getelementptr inbounds nuw float, ptr %40, i64 %71
  store float %65, ptr %72, align 4
  %73 = add i64 %54, 1
  br label %53

74:                                               ; preds = %53
  %75 = add i64 %50, 1
  br label %49

76:                                               ; preds = %49
  %77 = add i64 %46, 1
  br label %45

78:                                               ; preds = %45
  %79 = add i64 %42, 1
  br label %41

80:                                               ; preds = %41
  %81 = mul nsw i64 %24, 1280
  %82 = mul nsw i64 %26, 40
  %83 = add nsw i64 %81, %82
  %84 = add nsw i64 %83, %28
  br label %85

85:                                               ; preds = %122, %80
  %86 = phi i64 [ %123, %122 ], [ 0, %80 ]
  %87 = icmp slt i64 %86, 3
  br i1 %87, label %88, label %124

88:                                               ; preds = %85
  br label %89

89:                                               ; preds = %120, %88
  %90 = phi i64 [ %121, %120 ], [ 0, %88 ]
  %91 = icmp slt i64 %90, %30
  br i1 %91, label %92, label %122

92:                                               ; preds = %89
  br label %93

93:                                               ; preds = %118, %92
  %94 = phi i64 [ %119, %118 ], [ 0, %92 ]
  %95 = icmp slt i64 %94, %32
  br i1 %95, label %96, label %120

96:                                               ; preds = %93
  br label %97

97:                                               ; preds = %100, %96
  %98 = phi i64 [ %117, %100 ], [ 0, %96 ]
  %99 = icmp slt i64 %98, %34
  br i1 %99, label %100, label %118

100:                                              ; preds = %97
  %101 = mul nuw nsw i64 %86, 8
  %102 = mul nuw nsw i64 %90, 8
  %103 = add nuw nsw i64 %101, %102
  %104 = mul nuw nsw i64 %94, 8
  %105 = add nuw nsw i64 %103, %104
  %106 = add nuw nsw i64 %105, %98
  %107 = getelementptr inbounds nuw float, ptr %40, i64 %106
  %108 = load float, ptr %107, align 4
  %109 = getelementptr float, ptr %12, i64 %84
  %110 = mul nuw nsw i64 %86, 40960
  %111 = mul nuw nsw i64 %90, 1280
  %112 = add nuw nsw i64 %110, %111
  %113 = mul nuw nsw i64 %94, 40
  %114 = add nuw nsw i64 %112, %113
  %115 = add nuw nsw i64 %114, %98
  %116 = getelementptr inbounds nuw float, ptr %109, i64 %115
  store float %108, ptr %116, align 4
  %117 = add i64 %98, 1
  br label %97

118:                                              ; preds = %97
  %119 = add i64 %94, 1
  br label %93

120:                                              ; preds = %93
  %121 = add i64 %90, 1
  br label %89

122:                                              ; preds = %89
  %123 = add i64 %86, 1
  br label %85

124:                                              ; preds = %85
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
!1 = !{i32 1, !"xla_dylib_index", i64 30}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
