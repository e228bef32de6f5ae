; ModuleID = '__compute_module_broadcast_compare_fusion_kernel_module'
source_filename = "__compute_module_broadcast_compare_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_compare_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %.pre = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %4, i64 4
  %.pre2 = load i32, ptr %.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert3 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %.pre4 = load i32, ptr %.phi.trans.insert3, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert5 = getelementptr inbounds nuw i8, ptr %4, i64 12
  %.pre6 = load i32, ptr %.phi.trans.insert5, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert7 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %.pre8 = load i32, ptr %.phi.trans.insert7, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert9 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %.pre10 = load i32, ptr %.phi.trans.insert9, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert11 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %.pre12 = load i32, ptr %.phi.trans.insert11, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert13 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %.pre14 = load i32, ptr %.phi.trans.insert13, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert15 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %.pre16 = load i32, ptr %.phi.trans.insert15, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.phi.trans.insert17 = getelementptr inbounds nuw i8, ptr %4, i64 36
  %.pre18 = load i32, ptr %.phi.trans.insert17, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  br label %9

9:                                                ; preds = %1, %9
  %10 = phi i64 [ 0, %1 ], [ %44, %9 ]
  %11 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %10
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %13 = mul nuw nsw i64 %10, 10
  %14 = getelementptr i8, ptr %8, i64 %13
  %15 = icmp eq i32 %12, %.pre
  %16 = zext i1 %15 to i8
  store i8 %16, ptr %14, align 1, !alias.scope !12, !noalias !16
  %17 = icmp eq i32 %12, %.pre2
  %18 = zext i1 %17 to i8
  %19 = getelementptr i8, ptr %14, i64 1
  store i8 %18, ptr %19, align 1, !alias.scope !12, !noalias !16
  %20 = icmp eq i32 %12, %.pre4
  %21 = zext i1 %20 to i8
  %22 = getelementptr i8, ptr %14, i64 2
  store i8 %21, ptr %22, align 1, !alias.scope !12, !noalias !16
  %23 = icmp eq i32 %12, %.pre6
  %24 = zext i1 %23 to i8
  %25 = getelementptr i8, ptr %14, i64 3
  store i8 %24, ptr %25, align 1, !alias.scope !12, !noalias !16
  %26 = icmp eq i32 %12, %.pre8
  %27 = zext i1 %26 to i8
  %28 = getelementptr i8, ptr %14, i64 4
  store i8 %27, ptr %28, align 1, !alias.scope !12, !noalias !16
  %29 = icmp eq i32 %12, %.pre10
  %30 = zext i1 %29 to i8
  %31 = getelementptr i8, ptr %14, i64 5
  store i8 %30, ptr %31, align 1, !alias.scope !12, !noalias !16
  %32 = icmp eq i32 %12, %.pre12
  %33 = zext i1 %32 to i8
  %34 = getelementptr i8, ptr %14, i64 6
  store i8 %33, ptr %34, align 1, !alias.scope !12, !noalias !16
  %35 = icmp eq i32 %12, %.pre14
  %36 = zext i1 %35 to i8
  %37 = getelementptr i8, ptr %14, i64 7
  store i8 %36, ptr %37, align 1, !alias.scope !12, !noalias !16
  %38 = icmp eq i32 %12, %.pre16
  %39 = zext i1 %38 to i8
  %40 = getelementptr i8, ptr %14, i64 8
  store i8 %39, ptr %40, align 1, !alias.scope !12, !noalias !16
  %41 = icmp eq i32 %12, %.pre18
  %42 = zext i1 %41 to i8
  %43 = getelementptr i8, ptr %14, i64 9
  store i8 %42, ptr %43, align 1, !alias.scope !12, !noalias !16
  %44 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %44, 16
  br i1 %exitcond.not, label %broadcast_compare_fusion_wrapped.exit, label %9, !llvm.loop !17

broadcast_compare_fusion_wrapped.exit:            ; preds = %9
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 64}
!6 = !{i64 160}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_compare_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_compare_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_compare_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_compare_fusion_wrapped: argument 2"}
!14 = !{!11, !13}
!15 = !{!8, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
