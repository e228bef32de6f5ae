; ModuleID = '__compute_module___compute_module_compare_convert_fusion'
source_filename = "__compute_module___compute_module_compare_convert_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @compare_convert_fusion(ptr %0) {
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
  %15 = mul nuw nsw i64 %14, 5
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 5)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 5
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @compare_convert_fusion_impl(ptr %5, ptr %5, i64 0, i64 40, i64 1, ptr %7, ptr %7, i64 0, i64 40, i64 1, i64 1, i64 1, ptr %9, ptr %9, i64 0, i64 40, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @compare_convert_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, ptr %12, ptr %13, i64 %14, i64 %15, i64 %16, i64 %17) #0 {
  %19 = mul nsw i64 %17, 8
  %20 = sub i64 40, %19
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 8)
  %22 = icmp eq i64 %21, 8
  %23 = alloca i32, i64 8, align 4
  %24 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %23, 0
  %25 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %24, ptr %23, 1
  %26 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %25, i64 0, 2
  %27 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %26, i64 8, 3, 0
  %28 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %27, i64 1, 4, 0
  %29 = alloca i32, i64 8, align 4
  %30 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %29, 0
  %31 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %30, ptr %29, 1
  %32 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %31, i64 0, 2
  %33 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %32, i64 8, 3, 0
  %34 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %33, i64 1, 4, 0
  %35 = select i1 %22, { ptr, ptr, i64, [1 x i64], [1 x i64] } %28, { ptr, ptr, i64, [1 x i64], [1 x i64] } %34
  br i1 %22, label %36, label %38

36:                                               ; preds = %18
  %37 = getelementptr i32, ptr %1, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr %23, ptr %37, i64 32, i1 false)
  br label %49

38:                                               ; preds = %18
  br label %39

39:                                               ; preds = %42, %38
  %40 = phi i64 [ %47, %42 ], [ 0, %38 ]
  %41 = icmp slt i64 %40, %21
  br i1 %41, label %42, label %48

42:                                               ; preds = %39
  %43 = getelementptr i32, ptr %1, i64 %19
  %44 = getelementptr inbounds nuw i32, ptr %43, i64 %40
  %45 = load i32, ptr %44, align 4
  %46 = getelementptr inbounds nuw i32, ptr %29, i64 %40
  store i32 %45, ptr %46, align 4
  %47 = add i64 %40, 1
  br label %39

48:                                               ; preds = %39
  br label %49

49:                                               ; preds = %36, %48
  %50 = alloca i32, i64 8, align 4
  %51 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %50, 0
  %52 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %51, ptr %50, 1
  %53 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %52, i64 0, 2
  %54 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %53, i64 8, 3, 0
  %55 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %54, i64 1, 3, 1
  %56 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %55, i64 1, 4, 0
  %57 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %56, i64 1, 4, 1
  %58 = alloca i32, i64 8, align 4
  %59 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %58, 0
  %60 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %59, ptr %58, 1
  %61 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %60, i64 0, 2
  %62 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %61, i64 8, 3, 0
  %63 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %62, i64 1, 3, 1
  %64 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %63, i64 1, 4, 0
  %65 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %64, i64 1, 4, 1
  %66 = select i1 %22, { ptr, ptr, i64, [2 x i64], [2 x i64] } %57, { ptr, ptr, i64, [2 x i64], [2 x i64] } %65
  br i1 %22, label %67, label %80

67:                                               ; preds = %49
  br label %68

68:                                               ; preds = %71, %67
  %69 = phi i64 [ %78, %71 ], [ 0, %67 ]
  %70 = icmp slt i64 %69, 8
  br i1 %70, label %71, label %79

71:                                               ; preds = %68
  %72 = getelementptr i32, ptr %6, i64 %19
  %73 = add nuw nsw i64 %69, 0
  %74 = getelementptr inbounds nuw i32, ptr %72, i64 %73
  %75 = load i32, ptr %74, align 4
  %76 = add nuw nsw i64 %69, 0
  %77 = getelementptr inbounds nuw i32, ptr %50, i64 %76
  store i32 %75, ptr %77, align 4
  %78 = add i64 %69, 1
  br label %68

79:                                               ; preds = %68, %81
  br label %92

80:                                               ; preds = %49
  br label %81

81:                                               ; preds = %84, %80
  %82 = phi i64 [ %91, %84 ], [ 0, %80 ]
  %83 = icmp slt i64 %82, %21
  br i1 %83, label %84, label %79

84:                                               ; preds = %81
  %85 = getelementptr i32, ptr %6, i64 %19
  %86 = add nuw nsw i64 %82, 0
  %87 = getelementptr inbounds nuw i32, ptr %85, i64 %86
  %88 = load i32, ptr %87, align 4
  %89 = add nuw nsw i64 %82, 0
  %90 = getelementptr inbounds nuw i32, ptr %58, i64 %89
  store i32 %88, ptr %90, align 4
  %91 = add i64 %82, 1
  br label %81

92:                                               ; preds = %79
  %93 = extractvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %66, 1
  %94 = alloca i32, i64 8, align 64
  %95 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %35, 1
  %96 = load <8 x i32>, ptr %95, align 4
  %97 = load <8 x i32>, ptr %93, align 4
  %98 = icmp eq <8 x i32> %96, %97
  %99 = zext <8 x i1> %98 to <8 x i32>
  store <8 x i32> %99, ptr %94, align 4
  br i1 %22, label %100, label %102

100:                                              ; preds = %92
  %101 = getelementptr i32, ptr %13, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr %101, ptr %94, i64 32, i1 false)
  br label %113

102:                                              ; preds = %92
  br label %103

103:                                              ; preds = %106, %102
  %104 = phi i64 [ %111, %106 ], [ 0, %102 ]
  %105 = icmp slt i64 %104, %21
  br i1 %105, label %106, label %112

106:                                              ; preds = %103
  %107 = getelementptr inbounds nuw i32, ptr %94, i64 %104
  %108 = load i32, ptr %107, align 4
  %109 = getelementptr i32, ptr %13, i64 %19
  %110 = getelementptr inbounds nuw i32, ptr %109, i64 %104
  store i32 %108, ptr %110, align 4
  %111 = add i64 %104, 1
  br label %103

112:                                              ; preds = %103
  br label %113

113:                                              ; preds = %100, %112
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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
