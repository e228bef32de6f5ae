; ModuleID = '__compute_module_broadcast_add_fusion.38_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.38(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %7 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %invariant.op = add i32 %7, 2
  %invariant.op2 = add i32 %7, 3
  %invariant.op4 = add i32 %7, 4
  %invariant.op6 = add i32 %7, 5
  %invariant.op8 = add i32 %7, 6
  %invariant.op10 = add i32 %7, 7
  %invariant.op12 = add i32 %7, 8
  %invariant.op14 = add i32 %7, 9
  br label %8

8:                                                ; preds = %1, %8
  %9 = phi i64 [ 0, %1 ], [ %34, %8 ]
  %10 = mul nuw nsw i64 %9, 10
  %.idx = mul nuw nsw i64 %9, 40
  %11 = getelementptr i8, ptr %6, i64 %.idx
  %12 = trunc nuw nsw i64 %10 to i32
  %13 = add i32 %7, %12
  store i32 %13, ptr %11, align 4, !alias.scope !9, !noalias !6
  %14 = trunc i64 %10 to i32
  %15 = or disjoint i32 %14, 1
  %16 = add i32 %7, %15
  %17 = getelementptr i8, ptr %11, i64 4
  store i32 %16, ptr %17, align 4, !alias.scope !9, !noalias !6
  %18 = trunc i64 %10 to i32
  %.reass = add i32 %invariant.op, %18
  %19 = getelementptr i8, ptr %11, i64 8
  store i32 %.reass, ptr %19, align 4, !alias.scope !9, !noalias !6
  %20 = trunc i64 %10 to i32
  %.reass3 = add i32 %invariant.op2, %20
  %21 = getelementptr i8, ptr %11, i64 12
  store i32 %.reass3, ptr %21, align 4, !alias.scope !9, !noalias !6
  %22 = trunc i64 %10 to i32
  %.reass5 = add i32 %invariant.op4, %22
  %23 = getelementptr i8, ptr %11, i64 16
  store i32 %.reass5, ptr %23, align 4, !alias.scope !9, !noalias !6
  %24 = trunc i64 %10 to i32
  %.reass7 = add i32 %invariant.op6, %24
  %25 = getelementptr i8, ptr %11, i64 20
  store i32 %.reass7, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = trunc i64 %10 to i32
  %.reass9 = add i32 %invariant.op8, %26
  %27 = getelementptr i8, ptr %11, i64 24
  store i32 %.reass9, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = trunc i64 %10 to i32
  %.reass11 = add i32 %invariant.op10, %28
  %29 = getelementptr i8, ptr %11, i64 28
  store i32 %.reass11, ptr %29, align 4, !alias.scope !9, !noalias !6
  %30 = trunc i64 %10 to i32
  %.reass13 = add i32 %invariant.op12, %30
  %31 = getelementptr i8, ptr %11, i64 32
  store i32 %.reass13, ptr %31, align 4, !alias.scope !9, !noalias !6
  %32 = trunc i64 %10 to i32
  %.reass15 = add i32 %invariant.op14, %32
  %33 = getelementptr i8, ptr %11, i64 36
  store i32 %.reass15, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = add nuw nsw i64 %9, 1
  %exitcond.not = icmp eq i64 %34, 64
  br i1 %exitcond.not, label %broadcast_add_fusion.38_wrapped.exit, label %8, !llvm.loop !11

broadcast_add_fusion.38_wrapped.exit:             ; preds = %8
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 2560}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.38_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.38_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.38_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
