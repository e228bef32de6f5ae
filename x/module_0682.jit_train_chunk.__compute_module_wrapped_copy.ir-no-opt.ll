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
  %13 = mul nuw nsw i64 %12, 1024
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 1024)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 1024
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_copy_impl(ptr %5, ptr %5, i64 0, i64 3, i64 32, i64 32, i64 16, i64 1, i64 96, i64 3, i64 3072, ptr %7, ptr %7, i64 0, i64 3, i64 32, i64 32, i64 16, i64 16384, i64 512, i64 16, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 32
  %25 = urem i64 %22, 32
  %26 = sub i64 32, %24
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 1)
  %28 = sub i64 32, %25
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 1)
  %30 = mul nsw i64 %24, 96
  %31 = mul nsw i64 %25, 3
  %32 = add nsw i64 %30, %31
  %33 = alloca float, i64 64, align 4
  br label %34

34:                                               ; preds = %71, %23
  %35 = phi i64 [ %72, %71 ], [ 0, %23 ]
  %36 = icmp slt i64 %35, 3
  br i1 %36, label %37, label %73

37:                                               ; preds = %34
  br label %38

38:                                               ; preds = %69, %37
  %39 = phi i64 [ %70, %69 ], [ 0, %37 ]
  %40 = icmp slt i64 %39, %27
  br i1 %40, label %41, label %71

41:                                               ; preds = %38
  br label %42

42:                                               ; preds = %67, %41
  %43 = phi i64 [ %68, %67 ], [ 0, %41 ]
  %44 = icmp slt i64 %43, %29
  br i1 %44, label %45, label %69

45:                                               ; preds = %42
  br label %46

46:                                               ; preds = %49, %45
  %47 = phi i64 [ %66, %49 ], [ 0, %45 ]
  %48 = icmp slt i64 %47, 16
  br i1 %48, label %49, label %67

49:                                               ; preds = %46
  %50 = getelementptr float, ptr %1, i64 %32
  %51 = mul nuw nsw i64 %39, 96
  %52 = add nuw nsw i64 %35, %51
  %53 = mul nuw nsw i64 %43, 3
  %54 = add nuw nsw i64 %52, %53
  %55 = mul nuw nsw i64 %47, 3072
  %56 = add nuw nsw i64 %54, %55
  %57 = getelementptr inbounds nuw float, ptr %50, i64 %56
  %58 = load float, ptr %57, align 4
  %59 = mul nuw nsw i64 %35, 16
  %60 = mul nuw nsw i64 %39, 16
  %61 = add nuw nsw i64 %59, %60
  %62 = mul nuw nsw i64 %43, 16
  %63 = add nuw nsw i64 %61, %62
  %64 = add nuw nsw i64 %63, %47
  %65 = getelementptr inbounds nuw float, ptr %33, i64 %64
  store float %58, ptr %65, align 4
  %66 = add i64 %47, 1
  br label %46

67:                                               ; preds = %46
  %68 = add i64 %43, 1
  br label %42

69:                                               ; preds = %42
  %70 = add i64 %39, 1
  br label %38

71:                                               ; preds = %38
  %72 = add i64 %35, 1
  br label %34

73:                                               ; preds = %34
  %74 = mul nsw i64 %24, 512
  %75 = mul nsw i64 %25, 16
  %76 = add nsw i64 %74, %75
  br label %77

77:                                               ; preds = %113, %73
  %78 = phi i64 [ %114, %113 ], [ 0, %73 ]
  %79 = icmp slt i64 %78, 3
  br i1 %79, label %80, label %115

80:                                               ; preds = %77
  br label %81

81:                                               ; preds = %111, %80
  %82 = phi i64 [ %112, %111 ], [ 0, %80 ]
  %83 = icmp slt i64 %82, %27
  br i1 %83, label %84, label %113

84:                                               ; preds = %81
  br label %85

85:                                               ; preds = %109, %84
  %86 = phi i64 [ %110, %109 ], [ 0, %84 ]
  %87 = icmp slt i64 %86, %29
  br i1 %87, label %88, label %111

88:                                               ; preds = %85
  br label %89

89:                                               ; preds = %92, %88
  %90 = phi i64 [ %108, %92 ], [ 0, %88 ]
  %91 = icmp slt i64 %90, 16
  br i1 %91, label %92, label %109

92:                                               ; preds = %89
  %93 = mul nuw nsw i64 %78, 16
  %94 = mul nuw nsw i64 %82, 16
  %95 = add nuw nsw i64 %93, %94
  %96 = mul nuw nsw i64 %86, 16
  %97 = add nuw nsw i64 %95, %96
  %98 = add nuw nsw i64 %97, %90
  %99 = getelementptr inbounds nuw float, ptr %33, i64 %98
  %100 = load float, ptr %99, align 4
  %101 = getelementptr float, ptr %12, i64 %76
  %102 = mul nuw nsw i64 %78, 16384
  %103 = mul nuw nsw i64 %82, 512
  %104 = add nuw nsw i64 %102, %103
  %105 = add nuw nsw i64 %104, %96
  %106 = add nuw nsw i64 %105, %90
  %107 = getelementptr inbounds nuw float, ptr %101, i64 %106
  store float %100, ptr %107, align 4
  %108 = add i64 %90, 1
  br label %89

109:                                              ; preds = %89
  %110 = add i64 %86, 1
  br label %85

111:                                              ; preds = %85
  %112 = add i64 %82, 1
  br label %81

113:                                              ; preds = %81
  %114 = add i64 %78, 1
  br label %77

115:                                              ; preds = %77
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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
