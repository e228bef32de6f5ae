; ModuleID = '__compute_module___compute_module_multiply_bitcast_fusion'
source_filename = "__compute_module___compute_module_multiply_bitcast_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @multiply_bitcast_fusion(ptr %0) {
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
  %15 = mul nuw nsw i64 %14, 320
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 320)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 320
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @multiply_bitcast_fusion_impl(ptr %5, ptr %5, i64 0, i64 64, i64 10, i64 10, i64 1, ptr %7, ptr %7, i64 0, i64 64, i64 10, i64 10, i64 1, ptr %9, ptr %9, i64 0, i64 640, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_bitcast_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, ptr %7, ptr %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, ptr %14, ptr %15, i64 %16, i64 %17, i64 %18, i64 %19) #0 {
  %21 = udiv i64 %19, 5
  %22 = urem i64 %19, 5
  %23 = mul nsw i64 %22, 2
  %24 = sub i64 64, %21
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 1)
  %26 = sub i64 10, %23
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 2)
  %28 = icmp eq i64 %25, 1
  %29 = icmp eq i64 %27, 2
  %30 = and i1 %28, %29
  %31 = alloca float, i64 2, align 4
  %32 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %31, 0
  %33 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %32, ptr %31, 1
  %34 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %33, i64 0, 2
  %35 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %34, i64 1, 3, 0
  %36 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %35, i64 2, 3, 1
  %37 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %36, i64 2, 4, 0
  %38 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %37, i64 1, 4, 1
  %39 = alloca float, i64 2, align 4
  %40 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %39, 0
  %41 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %40, ptr %39, 1
  %42 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %41, i64 0, 2
  %43 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %42, i64 1, 3, 0
  %44 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %43, i64 2, 3, 1
  %45 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %44, i64 2, 4, 0
  %46 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %45, i64 1, 4, 1
  %47 = select i1 %30, { ptr, ptr, i64, [2 x i64], [2 x i64] } %38, { ptr, ptr, i64, [2 x i64], [2 x i64] } %46
  br i1 %30, label %48, label %52

48:                                               ; preds = %20
  %49 = mul nsw i64 %21, 10
  %50 = add nsw i64 %49, %23
  %51 = getelementptr float, ptr %1, i64 %50
  call void @llvm.memcpy.p0.p0.i64(ptr %31, ptr %51, i64 8, i1 false)
  br label %75

52:                                               ; preds = %20
  %53 = mul nsw i64 %21, 10
  %54 = add nsw i64 %53, %23
  br label %55

55:                                               ; preds = %72, %52
  %56 = phi i64 [ %73, %72 ], [ 0, %52 ]
  %57 = icmp slt i64 %56, %25
  br i1 %57, label %58, label %74

58:                                               ; preds = %55
  br label %59

59:                                               ; preds = %62, %58
  %60 = phi i64 [ %71, %62 ], [ 0, %58 ]
  %61 = icmp slt i64 %60, %27
  br i1 %61, label %62, label %72

62:                                               ; preds = %59
  %63 = getelementptr float, ptr %1, i64 %54
  %64 = mul nuw nsw i64 %56, 10
  %65 = add nuw nsw i64 %64, %60
  %66 = getelementptr inbounds nuw float, ptr %63, i64 %65
  %67 = load float, ptr %66, align 4
  %68 = mul nuw nsw i64 %56, 2
  %69 = add nuw nsw i64 %68, %60
  %70 = getelementptr inbounds nuw float, ptr %39, i64 %69
  store float %67, ptr %70, align 4
  %71 = add i64 %60, 1
  br label %59

72:                                               ; preds = %59
  %73 = add i64 %56, 1
  br label %55

74:                                               ; preds = %55
  br label %75

75:                                               ; preds = %48, %74
  %76 = alloca float, i64 2, align 4
  %77 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %76, 0
  %78 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %77, ptr %76, 1
  %79 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %78, i64 0, 2
  %80 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %79, i64 1, 3, 0
  %81 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %80, i64 2, 3, 1
  %82 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %81, i64 2, 4, 0
  %83 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %82, i64 1, 4, 1
  %84 = alloca float, i64 2, align 4
  %85 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %84, 0
  %86 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %85, ptr %84, 1
  %87 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %86, i64 0, 2
  %88 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %87, i64 1, 3, 0
  %89 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %88, i64 2, 3, 1
  %90 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %89, i64 2, 4, 0
  %91 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %90, i64 1, 4, 1
  %92 = select i1 %30, { ptr, ptr, i64, [2 x i64], [2 x i64] } %83, { ptr, ptr, i64, [2 x i64], [2 x i64] } %91
  br i1 %30, label %93, label %97

93:                                               ; preds = %75
  %94 = mul nsw i64 %21, 10
  %95 = add nsw i64 %94, %23
  %96 = getelementptr float, ptr %8, i64 %95
  call void @llvm.memcpy.p0.p0.i64(ptr %76, ptr %96, i64 8, i1 false)
  br label %120

97:                                               ; preds = %75
  %98 = mul nsw i64 %21, 10
  %99 = add nsw i64 %98, %23
  br label %100

100:                                              ; preds = %117, %97
  %101 = phi i64 [ %118, %117 ], [ 0, %97 ]
  %102 = icmp slt i64 %101, %25
  br i1 %102, label %103, label %119

103:                                              ; preds = %100
  br label %104

104:                                              ; preds = %107, %103
  %105 = phi i64 [ %116, %107 ], [ 0, %103 ]
  %106 = icmp slt i64 %105, %27
  br i1 %106, label %107, label %117

107:                                              ; preds = %104
  %108 = getelementptr float, ptr %8, i64 %99
  %109 = mul nuw nsw i64 %101, 10
  %110 = add nuw nsw i64 %109, %105
  %111 = getelementptr inbounds nuw float, ptr %108, i64 %110
  %112 = load float, ptr %111, align 4
  %113 = mul nuw nsw i64 %101, 2
  %114 = add nuw nsw i64 %113, %105
  %115 = getelementptr inbounds nuw float, ptr %84, i64 %114
  store float %112, ptr %115, align 4
  %116 = add i64 %105, 1
  br label %104

117:                                              ; preds = %104
  %118 = add i64 %101, 1
  br label %100

119:                                              ; preds = %100
  br label %120

120:                                              ; preds = %93, %119
  %121 = alloca float, i64 2, align 64
  %122 = extractvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %47, 1
  %123 = getelementptr float, ptr %122, i64 0
  %124 = load <2 x float>, ptr %123, align 4
  %125 = extractvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %92, 1
  %126 = getelementptr float, ptr %125, i64 0
  %127 = load <2 x float>, ptr %126, align 4
  %128 = fmul <2 x float> %124, %127
  %129 = getelementptr float, ptr %121, i64 0
  store <2 x float> %128, ptr %129, align 4
  %130 = mul nsw i64 %19, 2
  %131 = sub i64 640, %130
  %132 = call i64 @llvm.smin.i64(i64 %131, i64 2)
  %133 = icmp eq i64 %132, 2
  br i1 %133, label %134, label %136

134:                                              ; preds = %120
  %135 = getelementptr float, ptr %15, i64 %130
  call void @llvm.memcpy.p0.p0.i64(ptr %135, ptr %121, i64 8, i1 false)
  br label %147

136:                                              ; preds = %120
  br label %137

137:                                              ; preds = %140, %136
  %138 = phi i64 [ %145, %140 ], [ 0, %136 ]
  %139 = icmp slt i64 %138, %132
  br i1 %139, label %140, label %146

140:                                              ; preds = %137
  %141 = getelementptr inbounds nuw float, ptr %121, i64 %138
  %142 = load float, ptr %141, align 4
  %143 = getelementptr float, ptr %15, i64 %130
  %144 = getelementptr inbounds nuw float, ptr %143, i64 %138
  store float %142, ptr %144, align 4
  %145 = add i64 %138, 1
  br label %137

146:                                              ; preds = %137
  br label %147

147:                                              ; preds = %134, %146
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
