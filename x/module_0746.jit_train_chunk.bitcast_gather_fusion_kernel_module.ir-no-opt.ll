; ModuleID = '__compute_module_bitcast_gather_fusion_kernel_module'
source_filename = "__compute_module_bitcast_gather_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_gather_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @bitcast_gather_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_gather_fusion_wrapped(ptr noalias align 64 dereferenceable(200) %0, ptr noalias align 64 dereferenceable(160) %1, ptr noalias align 64 dereferenceable(4) %2, ptr noalias align 64 dereferenceable(64) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x i32], ptr %2, i32 0, i32 0
  %9 = load i32, ptr %8, align 4, !invariant.load !3
  %10 = icmp slt i32 %9, 0
  %11 = icmp ne i32 %9, 0
  %12 = and i1 %10, %11
  %13 = add i32 %9, 3
  %14 = select i1 %12, i32 %13, i32 %9
  %15 = mul i32 %14, 16
  %16 = icmp slt i32 %15, 0
  %17 = add i32 %15, 40
  %18 = select i1 %16, i32 %17, i32 %15
  %19 = sext i32 %18 to i64
  %20 = call i64 @llvm.smin.i64(i64 %19, i64 24)
  %21 = call i64 @llvm.smax.i64(i64 %20, i64 0)
  br label %22

22:                                               ; preds = %25, %7
  %23 = phi i64 [ %38, %25 ], [ 0, %7 ]
  %24 = icmp slt i64 %23, 16
  br i1 %24, label %25, label %39

25:                                               ; preds = %22
  %26 = add i64 %23, %21
  %27 = getelementptr inbounds [40 x i32], ptr %1, i32 0, i64 %26
  %28 = load i32, ptr %27, align 4, !invariant.load !3
  %29 = icmp slt i32 %28, 0
  %30 = add i32 %28, 50
  %31 = select i1 %29, i32 %30, i32 %28
  %32 = sext i32 %31 to i64
  %33 = call i64 @llvm.smin.i64(i64 %32, i64 49)
  %34 = call i64 @llvm.smax.i64(i64 %33, i64 0)
  %35 = getelementptr inbounds [50 x i32], ptr %0, i32 0, i64 %34
  %36 = load i32, ptr %35, align 4, !invariant.load !3
  %37 = getelementptr inbounds [16 x i32], ptr %3, i32 0, i64 %23
  store i32 %36, ptr %37, align 4
  %38 = add i64 %23, 1
  br label %22

39:                                               ; preds = %22
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 200}
!5 = !{i64 160}
!6 = !{i64 4}
!7 = !{i64 64}
