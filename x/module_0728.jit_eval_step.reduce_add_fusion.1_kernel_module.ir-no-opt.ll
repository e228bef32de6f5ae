; ModuleID = '__compute_module_reduce_add_fusion.1_kernel_module'
source_filename = "__compute_module_reduce_add_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @reduce_add_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @reduce_add_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @reduce_add_fusion.1_wrapped(ptr noalias align 64 dereferenceable(40) %0, ptr noalias align 64 dereferenceable(7) %1, ptr noalias align 64 dereferenceable(28) %2, ptr noalias align 64 dereferenceable(40) %3, i64 %4, i64 %5, i64 %6) #1 {
  br label %8

8:                                                ; preds = %29, %7
  %9 = phi i64 [ %32, %29 ], [ 0, %7 ]
  %10 = icmp slt i64 %9, 10
  br i1 %10, label %11, label %33

11:                                               ; preds = %8
  %12 = getelementptr inbounds [10 x i32], ptr %0, i32 0, i64 %9
  %13 = load i32, ptr %12, align 4, !invariant.load !3
  %14 = trunc i64 %9 to i32
  br label %15

15:                                               ; preds = %19, %11
  %16 = phi i64 [ %28, %19 ], [ 0, %11 ]
  %17 = phi i32 [ %27, %19 ], [ 0, %11 ]
  %18 = icmp slt i64 %16, 7
  br i1 %18, label %19, label %29

19:                                               ; preds = %15
  %20 = getelementptr inbounds [7 x i32], ptr %2, i32 0, i64 %16
  %21 = load i32, ptr %20, align 4, !invariant.load !3
  %22 = icmp eq i32 %21, %14
  %23 = getelementptr inbounds [7 x i8], ptr %1, i32 0, i64 %16
  %24 = load i8, ptr %23, align 1, !invariant.load !3
  %25 = sext i8 %24 to i32
  %26 = select i1 %22, i32 %25, i32 0
  %27 = add i32 %17, %26
  %28 = add i64 %16, 1
  br label %15

29:                                               ; preds = %15
  %30 = add i32 %13, %17
  %31 = getelementptr inbounds [10 x i32], ptr %3, i32 0, i64 %9
  store i32 %30, ptr %31, align 4
  %32 = add i64 %9, 1
  br label %8, !llvm.loop !7

33:                                               ; preds = %8
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 7}
!6 = !{i64 28}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
