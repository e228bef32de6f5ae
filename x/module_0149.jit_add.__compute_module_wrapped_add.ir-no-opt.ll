; ModuleID = '__compute_module___compute_module_wrapped_add'
source_filename = "__compute_module___compute_module_wrapped_add"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_add(ptr %0) {
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
  %15 = mul nuw nsw i64 %14, 4
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 4)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 4
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_add_impl(ptr %5, ptr %5, i64 0, i64 64, i64 1, ptr %7, ptr %7, i64 0, i64 64, i64 1, ptr %9, ptr %9, i64 0, i64 64, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_add_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, ptr %10, ptr %11, i64 %12, i64 %13, i64 %14, i64 %15) #0 {
  %17 = mul nsw i64 %15, 16
  %18 = sub i64 64, %17
  %19 = call i64 @llvm.smin.i64(i64 %18, i64 16)
  %20 = icmp eq i64 %19, 16
  %21 = alloca float, i64 16, align 4
  %22 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %21, 0
  %23 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %22, ptr %21, 1
  %24 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %23, i64 0, 2
  %25 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %24, i64 16, 3, 0
  %26 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %25, i64 1, 4, 0
  %27 = alloca float, i64 16, align 4
  %28 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %27, 0
  %29 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %28, ptr %27, 1
  %30 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %29, i64 0, 2
  %31 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %30, i64 16, 3, 0
  %32 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %31, i64 1, 4, 0
  %33 = select i1 %20, { ptr, ptr, i64, [1 x i64], [1 x i64] } %26, { ptr, ptr, i64, [1 x i64], [1 x i64] } %32
  br i1 %20, label %34, label %36

34:                                               ; preds = %16
  %35 = getelementptr float, ptr %1, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr %21, ptr %35, i64 64, i1 false)
  br label %47

36:                                               ; preds = %16
  br label %37

37:                                               ; preds = %40, %36
  %38 = phi i64 [ %45, %40 ], [ 0, %36 ]
  %39 = icmp slt i64 %38, %19
  br i1 %39, label %40, label %46

40:                                               ; preds = %37
  %41 = getelementptr float, ptr %1, i64 %17
  %42 = getelementptr inbounds nuw float, ptr %41, i64 %38
  %43 = load float, ptr %42, align 4
  %44 = getelementptr inbounds nuw float, ptr %27, i64 %38
  store float %43, ptr %44, align 4
  %45 = add i64 %38, 1
  br label %37

46:                                               ; preds = %37
  br label %47

47:                                               ; preds = %34, %46
  %48 = alloca float, i64 16, align 4
  %49 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %48, 0
  %50 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %49, ptr %48, 1
  %51 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %50, i64 0, 2
  %52 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %51, i64 16, 3, 0
  %53 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %52, i64 1, 4, 0
  %54 = alloca float, i64 16, align 4
  %55 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %54, 0
  %56 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %55, ptr %54, 1
  %57 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %56, i64 0, 2
  %58 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %57, i64 16, 3, 0
  %59 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %58, i64 1, 4, 0
  %60 = select i1 %20, { ptr, ptr, i64, [1 x i64], [1 x i64] } %53, { ptr, ptr, i64, [1 x i64], [1 x i64] } %59
  br i1 %20, label %61, label %63

61:                                               ; preds = %47
  %62 = getelementptr float, ptr %6, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr %48, ptr %62, i64 64, i1 false)
  br label %74

63:                                               ; preds = %47
  br label %64

64:                                               ; preds = %67, %63
  %65 = phi i64 [ %72, %67 ], [ 0, %63 ]
  %66 = icmp slt i64 %65, %19
  br i1 %66, label %67, label %73

67:                                               ; preds = %64
  %68 = getelementptr float, ptr %6, i64 %17
  %69 = getelementptr inbounds nuw float, ptr %68, i64 %65
  %70 = load float, ptr %69, align 4
  %71 = getelementptr inbounds nuw float, ptr %54, i64 %65
  store float %70, ptr %71, align 4
  %72 = add i64 %65, 1
  br label %64

73:                                               ; preds = %64
  br label %74

74:                                               ; preds = %61, %73
  %75 = alloca float, i64 16, align 64
  %76 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %33, 1
  %77 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %60, 1
  br label %78

78:                                               ; preds = %81, %74
  %79 = phi i64 [ %88, %81 ], [ 0, %74 ]
  %80 = icmp slt i64 %79, 16
  br i1 %80, label %81, label %89

81:                                               ; preds = %78
  %82 = getelementptr float, ptr %76, i64 %79
  %83 = load <8 x float>, ptr %82, align 4
  %84 = getelementptr float, ptr %77, i64 %79
  %85 = load <8 x float>, ptr %84, align 4
  %86 = fadd <8 x float> %83, %85
  %87 = getelementptr float, ptr %75, i64 %79
  store <8 x float> %86, ptr %87, align 4
  %88 = add i64 %79, 8
  br label %78

89:                                               ; preds = %78
  br i1 %20, label %90, label %92

90:                                               ; preds = %89
  %91 = getelementptr float, ptr %11, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr %91, ptr %75, i64 64, i1 false)
  br label %103

92:                                               ; preds = %89
  br label %93

93:                                               ; preds = %96, %92
  %94 = phi i64 [ %101, %96 ], [ 0, %92 ]
  %95 = icmp slt i64 %94, %19
  br i1 %95, label %96, label %102

96:                                               ; preds = %93
  %97 = getelementptr inbounds nuw float, ptr %75, i64 %94
  %98 = load float, ptr %97, align 4
  %99 = getelementptr float, ptr %11, i64 %17
  %100 = getelementptr inbounds nuw float, ptr %99, i64 %94
  store float %98, ptr %100, align 4
  %101 = add i64 %94, 1
  br label %93

102:                                              ; preds = %93
  br label %103

103:                                              ; preds = %90, %102
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
