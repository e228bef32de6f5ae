; ModuleID = '__compute_module_reduce_add_fusion.2_kernel_module'
source_filename = "__compute_module_reduce_add_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @reduce_add_fusion.2(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @reduce_add_fusion.2_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @reduce_add_fusion.2_wrapped(ptr noalias align 64 dereferenceable(40) %0, ptr noalias align 64 dereferenceable(7) %1, ptr noalias align 64 dereferenceable(28) %2, ptr noalias align 64 dereferenceable(28) %3, ptr noalias align 64 dereferenceable(40) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %35, %8
  %10 = phi i64 [ %38, %35 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 10
  br i1 %11, label %12, label %39

12:                                               ; preds = %9
  %13 = getelementptr inbounds [10 x i32], ptr %0, i32 0, i64 %10
  %14 = load i32, ptr %13, align 4, !invariant.load !3
  %15 = trunc i64 %10 to i32
  br label %16

16:                                               ; preds = %20, %12
  %17 = phi i64 [ %34, %20 ], [ 0, %12 ]
  %18 = phi i32 [ %33, %20 ], [ 0, %12 ]
  %19 = icmp slt i64 %17, 7
  br i1 %19, label %20, label %35

20:                                               ; preds = %16
  %21 = getelementptr inbounds [7 x i32], ptr %3, i32 0, i64 %17
  %22 = load i32, ptr %21, align 4, !invariant.load !3
  %23 = icmp eq i32 %22, %15
  %24 = getelementptr inbounds [7 x i32], ptr %2, i32 0, i64 %17
  %25 = load i32, ptr %24, align 4, !invariant.load !3
  %26 = icmp eq i32 %25, %22
  %27 = zext i1 %26 to i8
  %28 = getelementptr inbounds [7 x i8], ptr %1, i32 0, i64 %17
  %29 = load i8, ptr %28, align 1, !invariant.load !3
  %30 = and i8 %27, %29
  %31 = sext i8 %30 to i32
  %32 = select i1 %23, i32 %31, i32 0
  %33 = add i32 %18, %32
  %34 = add i64 %17, 1
  br label %16

35:                                               ; preds = %16
  %36 = add i32 %14, %18
  %37 = getelementptr inbounds [10 x i32], ptr %4, i32 0, i64 %10
  store i32 %36, ptr %37, align 4
  %38 = add i64 %10, 1
  br label %9, !llvm.loop !7

39:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 7}
!6 = !{i64 28}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
