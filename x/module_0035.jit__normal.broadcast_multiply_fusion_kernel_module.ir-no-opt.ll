; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare float @xla.log1p.f32(float)

; Function Attrs: uwtable
define ptr @broadcast_multiply_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @broadcast_multiply_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_multiply_fusion_wrapped(ptr noalias align 64 dereferenceable(196608) %0, ptr noalias align 64 dereferenceable(196608) %1, ptr noalias align 64 dereferenceable(196608) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %96

10:                                               ; preds = %6
  %11 = mul nsw i64 %3, 24576
  br label %12

12:                                               ; preds = %93, %10
  %13 = phi i64 [ %94, %93 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 8
  br i1 %14, label %15, label %95

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 3072
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %91, %15
  %19 = phi i64 [ %92, %91 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 32
  br i1 %20, label %21, label %93

21:                                               ; preds = %18
  %22 = mul nsw i64 %19, 96
  %23 = add nsw i64 %17, %22
  br label %24

24:                                               ; preds = %89, %21
  %25 = phi i64 [ %90, %89 ], [ 0, %21 ]
  %26 = icmp slt i64 %25, 32
  br i1 %26, label %27, label %91

27:                                               ; preds = %24
  %28 = mul nsw i64 %25, 3
  %29 = add nsw i64 %23, %28
  br label %30

30:                                               ; preds = %33, %27
  %31 = phi i64 [ %88, %33 ], [ 0, %27 ]
  %32 = icmp slt i64 %31, 3
  br i1 %32, label %33, label %89

33:                                               ; preds = %30
  %34 = add nsw i64 %29, %31
  %35 = getelementptr inbounds [49152 x i32], ptr %0, i32 0, i64 %34
  %36 = load i32, ptr %35, align 4, !invariant.load !3
  %37 = getelementptr inbounds [49152 x i32], ptr %1, i32 0, i64 %34
  %38 = load i32, ptr %37, align 4, !invariant.load !3
  %39 = xor i32 %36, %38
  %40 = lshr i32 %39, 9
  %41 = or i32 %40, 1065353216
  %42 = bitcast i32 %41 to float
  %43 = fadd float %42, -1.000000e+00
  %44 = fmul float %43, 2.000000e+00
  %45 = fadd float %44, f0xBF7FFFFF
  %46 = call float @llvm.maximum.f32(float %45, float f0xBF7FFFFF)
  %47 = fneg float %46
  %48 = fmul float %46, %47
  %49 = call float @xla.log1p.f32(float %48)
  %50 = fneg float %49
  %51 = fcmp olt float %50, 5.000000e+00
  %52 = select i1 %51, float f0x32F16588, float f0xB951F09B
  %53 = select i1 %51, float f0x34B84B36, float f0x38D3B56B
  %54 = call float @llvm.sqrt.f32(float %50)
  %55 = fadd float %50, -2.500000e+00
  %56 = fadd float %54, -3.000000e+00
  %57 = select i1 %51, float %55, float %56
  %58 = fmul float %52, %57
  %59 = fadd float %53, %58
  %60 = select i1 %51, float f0xB66C7357, float f0x3AB0DC72
  %61 = fmul float %59, %57
  %62 = fadd float %60, %61
  %63 = select i1 %51, float f0xB6935AC1, float f0xBB70BDE7
  %64 = fmul float %62, %57
  %65 = fadd float %63, %64
  %66 = select i1 %51, float f0x396532DB, float f0x3BBC127B
  %67 = fmul float %65, %57
  %68 = fadd float %66, %67
  %69 = select i1 %51, float f0xBAA45408, float f0xBBF9C5D7
  %70 = fmul float %68, %57
  %71 = fadd float %69, %70
  %72 = select i1 %51, float f0xBB88E4EF, float f0x3C1AA57E
  %73 = fmul float %71, %57
  %74 = fadd float %72, %73
  %75 = select i1 %51, float f0x3E7C8F63, float f0x3F8036DB
  %76 = fmul float %74, %57
  %77 = fadd float %75, %76
  %78 = select i1 %51, float f0x3FC02E2F, float f0x40354F7E
  %79 = fmul float %77, %57
  %80 = call float @llvm.fabs.f32(float %46)
  %81 = fadd float %78, %79
  %82 = fcmp oeq float %80, 1.000000e+00
  %83 = fmul float %46, +inf
  %84 = fmul float %81, %46
  %85 = select i1 %82, float %83, float %84
  %86 = fmul float %85, f0x3FB504F3
  %87 = getelementptr inbounds [49152 x float], ptr %2, i32 0, i64 %34
  store float %86, ptr %87, align 4
  %88 = add i64 %31, 1
  br label %30

89:                                               ; preds = %30
  %90 = add i64 %25, 1
  br label %24, !llvm.loop !5

91:                                               ; preds = %24
  %92 = add i64 %19, 1
  br label %18, !llvm.loop !5

93:                                               ; preds = %18
  %94 = add i64 %13, 1
  br label %12, !llvm.loop !5

95:                                               ; preds = %12
  br label %96

96:                                               ; preds = %95, %6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 196608}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
