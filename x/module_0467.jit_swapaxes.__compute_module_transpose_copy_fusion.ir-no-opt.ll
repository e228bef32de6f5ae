; ModuleID = '__compute_module___compute_module_transpose_copy_fusion'
source_filename = "__compute_module___compute_module_transpose_copy_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @transpose_copy_fusion(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 9
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 9)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 9
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 3, i64 3, i64 3, i64 16, i64 144, i64 48, i64 16, i64 1, ptr %7, ptr %7, i64 0, i64 3, i64 3, i64 16, i64 3, i64 144, i64 48, i64 3, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 3
  %25 = urem i64 %22, 3
  %26 = sub i64 3, %24
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 1)
  %28 = sub i64 3, %25
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 1)
  %30 = mul nsw i64 %24, 144
  %31 = mul nsw i64 %25, 48
  %32 = add nsw i64 %30, %31
  %33 = alloca float, i64 64, align 4
  br label %34

34:                                               ; preds = %70, %23
  %35 = phi i64 [ %71, %70 ], [ 0, %23 ]
  %36 = icmp slt i64 %35, %27
  br i1 %36, label %37, label %72

37:                                               ; preds = %34
  br label %38

38:                                               ; preds = %68, %37
  %39 = phi i64 [ %69, %68 ], [ 0, %37 ]
  %40 = icmp slt i64 %39, %29
  br i1 %40, label %41, label %70

41:                                               ; preds = %38
  br label %42

42:                                               ; preds = %66, %41
  %43 = phi i64 [ %67, %66 ], [ 0, %41 ]
  %44 = icmp slt i64 %43, 3
  br i1 %44, label %45, label %68

45:                                               ; preds = %42
  br label %46

46:                                               ; preds = %49, %45
  %47 = phi i64 [ %65, %49 ], [ 0, %45 ]
  %48 = icmp slt i64 %47, 16
  br i1 %48, label %49, label %66

49:                                               ; preds = %46
  %50 = getelementptr float, ptr %1, i64 %32
  %51 = mul nuw nsw i64 %35, 144
  %52 = mul nuw nsw i64 %39, 48
  %53 = add nuw nsw i64 %51, %52
  %54 = mul nuw nsw i64 %43, 16
  %55 = add nuw nsw i64 %53, %54
  %56 = add nuw nsw i64 %55, %47
  %57 = getelementptr inbounds nuw float, ptr %50, i64 %56
  %58 = load float, ptr %57, align 4
  %59 = mul nuw nsw i64 %35, 64
  %60 = mul nuw nsw i64 %39, 64
  %61 = add nuw nsw i64 %59, %60
  %62 = add nuw nsw i64 %61, %54
  %63 = add nuw nsw i64 %62, %47
  %64 = getelementptr inbounds nuw float, ptr %33, i64 %63
  store float %58, ptr %64, align 4
  %65 = add i64 %47, 1
  br label %46

66:                                               ; preds = %46
  %67 = add i64 %43, 1
  br label %42

68:                                               ; preds = %42
  %69 = add i64 %39, 1
  br label %38

70:                                               ; preds = %38
  %71 = add i64 %35, 1
  br label %34

72:                                               ; preds = %34
  %73 = alloca float, i64 64, align 64
  br label %74

74:                                               ; preds = %90, %72
  %75 = phi i64 [ %95, %90 ], [ 0, %72 ]
  %76 = icmp slt i64 %75, 16
  br i1 %76, label %77, label %96

77:                                               ; preds = %74
  br label %78

78:                                               ; preds = %82, %77
  %79 = phi i64 [ %89, %82 ], [ 0, %77 ]
  %80 = phi <4 x float> [ %88, %82 ], [ poison, %77 ]
  %81 = icmp slt i64 %79, 4
  br i1 %81, label %82, label %90

82:                                               ; preds = %78
  %83 = mul nuw nsw i64 %79, 16
  %84 = add nuw nsw i64 0, %83
  %85 = add nuw nsw i64 %84, %75
  %86 = getelementptr inbounds nuw float, ptr %33, i64 %85
  %87 = load float, ptr %86, align 4
  %88 = insertelement <4 x float> %80, float %87, i64 %79
  %89 = add i64 %79, 1
  br label %78

90:                                               ; preds = %78
  %91 = mul i64 %75, 4
  %92 = add i64 0, %91
  %93 = add i64 %92, 0
  %94 = getelementptr float, ptr %73, i64 %93
  store <4 x float> %80, ptr %94, align 4
  %95 = add i64 %75, 1
  br label %74

96:                                               ; preds = %74
  br label %97

97:                                               ; preds = %134, %96
  %98 = phi i64 [ %135, %134 ], [ 0, %96 ]
  %99 = icmp slt i64 %98, %27
  br i1 %99, label %100, label %136

100:                                              ; preds = %97
  br label %101

101:                                              ; preds = %132, %100
  %102 = phi i64 [ %133, %132 ], [ 0, %100 ]
  %103 = icmp slt i64 %102, %29
  br i1 %103, label %104, label %134

104:                                              ; preds = %101
  br label %105

105:                                              ; preds = %130, %104
  %106 = phi i64 [ %131, %130 ], [ 0, %104 ]
  %107 = icmp slt i64 %106, 16
  br i1 %107, label %108, label %132

108:                                              ; preds = %105
  br label %109

109:                                              ; preds = %112, %108
  %110 = phi i64 [ %129, %112 ], [ 0, %108 ]
  %111 = icmp slt i64 %110, 3
  br i1 %111, label %112, label %130

112:                                              ; preds = %109
  %113 = mul nuw nsw i64 %98, 64
  %114 = mul nuw nsw i64 %102, 64
  %115 = add nuw nsw i64 %113, %114
  %116 = mul nuw nsw i64 %106, 4
  %117 = add nuw nsw i64 %115, %116
  %118 = add nuw nsw i64 %117, %110
  %119 = getelementptr inbounds nuw float, ptr %73, i64 %118
  %120 = load float, ptr %119, align 4
  %121 = getelementptr float, ptr %12, i64 %32
  %122 = mul nuw nsw i64 %98, 144
  %123 = mul nuw nsw i64 %102, 48
  %124 = add nuw nsw i64 %122, %123
  %125 = mul nuw nsw i64 %106, 3
  %126 = add nuw nsw i64 %124, %125
  %127 = add nuw nsw i64 %126, %110
  %128 = getelementptr inbounds nuw float, ptr %121, i64 %127
  store float %120, ptr %128, align 4
  %129 = add i64 %110, 1
  br label %109

130:                                              ; preds = %109
  %131 = add i64 %106, 1
  br label %105

132:                                              ; preds = %105
  %133 = add i64 %102, 1
  br label %101

134:                                              ; preds = %101
  %135 = add i64 %98, 1
  br label %97

136:                                              ; preds = %97
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
