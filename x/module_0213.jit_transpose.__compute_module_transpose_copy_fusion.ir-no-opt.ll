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
  %13 = mul nuw nsw i64 %12, 4
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 4)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 4
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 10, i64 64, i64 64, i64 1, ptr %7, ptr %7, i64 0, i64 64, i64 10, i64 10, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, ptr %7, ptr %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14) #0 {
  %16 = mul nsw i64 %14, 16
  %17 = sub i64 64, %16
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 16)
  %19 = alloca float, i64 256, align 4
  br label %20

20:                                               ; preds = %37, %15
  %21 = phi i64 [ %38, %37 ], [ 0, %15 ]
  %22 = icmp slt i64 %21, 10
  br i1 %22, label %23, label %39

23:                                               ; preds = %20
  br label %24

24:                                               ; preds = %27, %23
  %25 = phi i64 [ %36, %27 ], [ 0, %23 ]
  %26 = icmp slt i64 %25, %18
  br i1 %26, label %27, label %37

27:                                               ; preds = %24
  %28 = getelementptr float, ptr %1, i64 %16
  %29 = mul nuw nsw i64 %21, 64
  %30 = add nuw nsw i64 %29, %25
  %31 = getelementptr inbounds nuw float, ptr %28, i64 %30
  %32 = load float, ptr %31, align 4
  %33 = mul nuw nsw i64 %21, 16
  %34 = add nuw nsw i64 %33, %25
  %35 = getelementptr inbounds nuw float, ptr %19, i64 %34
  store float %32, ptr %35, align 4
  %36 = add i64 %25, 1
  br label %24

37:                                               ; preds = %24
  %38 = add i64 %21, 1
  br label %20

39:                                               ; preds = %20
  %40 = alloca float, i64 256, align 64
  br label %41

41:                                               ; preds = %66, %39
  %42 = phi i64 [ %67, %66 ], [ 0, %39 ]
  %43 = icmp slt i64 %42, 16
  br i1 %43, label %44, label %68

44:                                               ; preds = %41
  %45 = mul i64 %42, 16
  br label %46

46:                                               ; preds = %62, %44
  %47 = phi i64 [ %65, %62 ], [ 0, %44 ]
  %48 = icmp slt i64 %47, 16
  br i1 %48, label %49, label %66

49:                                               ; preds = %46
  br label %50

50:                                               ; preds = %54, %49
  %51 = phi i64 [ %61, %54 ], [ 0, %49 ]
  %52 = phi <8 x float> [ %60, %54 ], [ poison, %49 ]
  %53 = icmp slt i64 %51, 8
  br i1 %53, label %54, label %62

54:                                               ; preds = %50
  %55 = add nsw i64 %47, %51
  %56 = mul nuw nsw i64 %55, 16
  %57 = add nuw nsw i64 %56, %42
  %58 = getelementptr inbounds nuw float, ptr %19, i64 %57
  %59 = load float, ptr %58, align 4
  %60 = insertelement <8 x float> %52, float %59, i64 %51
  %61 = add i64 %51, 1
  br label %50

62:                                               ; preds = %50
  %63 = add i64 %45, %47
  %64 = getelementptr float, ptr %40, i64 %63
  store <8 x float> %52, ptr %64, align 4
  %65 = add i64 %47, 8
  br label %46

66:                                               ; preds = %46
  %67 = add i64 %42, 1
  br label %41

68:                                               ; preds = %41
  %69 = mul nsw i64 %14, 160
  br label %70

70:                                               ; preds = %87, %68
  %71 = phi i64 [ %88, %87 ], [ 0, %68 ]
  %72 = icmp slt i64 %71, %18
  br i1 %72, label %73, label %89

73:                                               ; preds = %70
  br label %74

74:                                               ; preds = %77, %73
  %75 = phi i64 [ %86, %77 ], [ 0, %73 ]
  %76 = icmp slt i64 %75, 10
  br i1 %76, label %77, label %87

77:                                               ; preds = %74
  %78 = mul nuw nsw i64 %71, 16
  %79 = add nuw nsw i64 %78, %75
  %80 = getelementptr inbounds nuw float, ptr %40, i64 %79
  %81 = load float, ptr %80, align 4
  %82 = getelementptr float, ptr %8, i64 %69
  %83 = mul nuw nsw i64 %71, 10
  %84 = add nuw nsw i64 %83, %75
  %85 = getelementptr inbounds nuw float, ptr %82, i64 %84
  store float %81, ptr %85, align 4
  %86 = add i64 %75, 1
  br label %74

87:                                               ; preds = %74
  %88 = add i64 %71, 1
  br label %70

89:                                               ; preds = %70
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
