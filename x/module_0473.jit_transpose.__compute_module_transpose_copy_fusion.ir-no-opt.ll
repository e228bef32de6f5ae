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
  %13 = mul nuw nsw i64 %12, 1024
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 1024)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 1024
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 16, i64 32, i64 32, i64 3, i64 3072, i64 96, i64 3, i64 1, ptr %7, ptr %7, i64 0, i64 3, i64 32, i64 32, i64 16, i64 16384, i64 512, i64 16, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
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
  %36 = icmp slt i64 %35, 16
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
  %48 = icmp slt i64 %47, 3
  br i1 %48, label %49, label %67

49:                                               ; preds = %46
  %50 = getelementptr float, ptr %1, i64 %32
  %51 = mul nuw nsw i64 %35, 3072
  %52 = mul nuw nsw i64 %39, 96
  %53 = add nuw nsw i64 %51, %52
  %54 = mul nuw nsw i64 %43, 3
  %55 = add nuw nsw i64 %53, %54
  %56 = add nuw nsw i64 %55, %47
  %57 = getelementptr inbounds nuw float, ptr %50, i64 %56
  %58 = load float, ptr %57, align 4
  %59 = mul nuw nsw i64 %35, 4
  %60 = mul nuw nsw i64 %39, 4
  %61 = add nuw nsw i64 %59, %60
  %62 = mul nuw nsw i64 %43, 4
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
  %74 = alloca float, i64 64, align 64
  br label %75

75:                                               ; preds = %104, %73
  %76 = phi i64 [ %105, %104 ], [ 0, %73 ]
  %77 = icmp slt i64 %76, 4
  br i1 %77, label %78, label %106

78:                                               ; preds = %75
  %79 = mul i64 %76, 16
  %80 = add i64 %79, 0
  %81 = add i64 %80, 0
  br label %82

82:                                               ; preds = %100, %78
  %83 = phi i64 [ %103, %100 ], [ 0, %78 ]
  %84 = icmp slt i64 %83, 16
  br i1 %84, label %85, label %104

85:                                               ; preds = %82
  br label %86

86:                                               ; preds = %90, %85
  %87 = phi i64 [ %99, %90 ], [ 0, %85 ]
  %88 = phi <8 x float> [ %98, %90 ], [ poison, %85 ]
  %89 = icmp slt i64 %87, 8
  br i1 %89, label %90, label %100

90:                                               ; preds = %86
  %91 = add nsw i64 %83, %87
  %92 = mul nuw nsw i64 %91, 4
  %93 = add nuw nsw i64 %92, 0
  %94 = add nuw nsw i64 %93, 0
  %95 = add nuw nsw i64 %94, %76
  %96 = getelementptr inbounds nuw float, ptr %33, i64 %95
  %97 = load float, ptr %96, align 4
  %98 = insertelement <8 x float> %88, float %97, i64 %87
  %99 = add i64 %87, 1
  br label %86

100:                                              ; preds = %86
  %101 = add i64 %81, %83
  %102 = getelementptr float, ptr %74, i64 %101
  store <8 x float> %88, ptr %102, align 4
  %103 = add i64 %83, 8
  br label %82

104:                                              ; preds = %82
  %105 = add i64 %76, 1
  br label %75

106:                                              ; preds = %75
  %107 = mul nsw i64 %24, 512
  %108 = mul nsw i64 %25, 16
  %109 = add nsw i64 %107, %108
  br label %110

110:                                              ; preds = %146, %106
  %111 = phi i64 [ %147, %146 ], [ 0, %106 ]
  %112 = icmp slt i64 %111, 3
  br i1 %112, label %113, label %148

113:                                              ; preds = %110
  br label %114

114:                                              ; preds = %144, %113
  %115 = phi i64 [ %145, %144 ], [ 0, %113 ]
  %116 = icmp slt i64 %115, %27
  br i1 %116, label %117, label %146

117:                                              ; preds = %114
  br label %118

118:                                              ; preds = %142, %117
  %119 = phi i64 [ %143, %142 ], [ 0, %117 ]
  %120 = icmp slt i64 %119, %29
  br i1 %120, label %121, label %144

121:                                              ; preds = %118
  br label %122

122:                                              ; preds = %125, %121
  %123 = phi i64 [ %141, %125 ], [ 0, %121 ]
  %124 = icmp slt i64 %123, 16
  br i1 %124, label %125, label %142

125:                                              ; preds = %122
  %126 = mul nuw nsw i64 %111, 16
  %127 = mul nuw nsw i64 %115, 16
  %128 = add nuw nsw i64 %126, %127
  %129 = mul nuw nsw i64 %119, 16
  %130 = add nuw nsw i64 %128, %129
  %131 = add nuw nsw i64 %130, %123
  %132 = getelementptr inbounds nuw float, ptr %74, i64 %131
  %133 = load float, ptr %132, align 4
  %134 = getelementptr float, ptr %12, i64 %109
  %135 = mul nuw nsw i64 %111, 16384
  %136 = mul nuw nsw i64 %115, 512
  %137 = add nuw nsw i64 %135, %136
  %138 = add nuw nsw i64 %137, %129
  %139 = add nuw nsw i64 %138, %123
  %140 = getelementptr inbounds nuw float, ptr %134, i64 %139
  store float %133, ptr %140, align 4
  %141 = add i64 %123, 1
  br label %122

142:                                              ; preds = %122
  %143 = add i64 %119, 1
  br label %118

144:                                              ; preds = %118
  %145 = add i64 %115, 1
  br label %114

146:                                              ; preds = %114
  %147 = add i64 %111, 1
  br label %110

148:                                              ; preds = %110
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
