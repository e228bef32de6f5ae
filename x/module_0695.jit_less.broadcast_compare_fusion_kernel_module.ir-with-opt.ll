; ModuleID = '__compute_module_broadcast_compare_fusion_kernel_module'
source_filename = "__compute_module_broadcast_compare_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_compare_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
broadcast_compare_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %9 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %10 = icmp slt i32 %9, %8
  %11 = zext i1 %10 to i8
  store i8 %11, ptr %7, align 1, !alias.scope !12, !noalias !16
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %13 = load i32, ptr %12, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %14 = icmp slt i32 %13, %8
  %15 = zext i1 %14 to i8
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 1
  store i8 %15, ptr %16, align 1, !alias.scope !12, !noalias !16
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %19 = icmp slt i32 %18, %8
  %20 = zext i1 %19 to i8
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 2
  store i8 %20, ptr %21, align 1, !alias.scope !12, !noalias !16
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = icmp slt i32 %23, %8
  %25 = zext i1 %24 to i8
  %26 = getelementptr inbounds nuw i8, ptr %7, i64 3
  store i8 %25, ptr %26, align 1, !alias.scope !12, !noalias !16
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %28 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %29 = icmp slt i32 %28, %8
  %30 = zext i1 %29 to i8
  %31 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store i8 %30, ptr %31, align 1, !alias.scope !12, !noalias !16
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %33 = load i32, ptr %32, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = icmp slt i32 %33, %8
  %35 = zext i1 %34 to i8
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 5
  store i8 %35, ptr %36, align 1, !alias.scope !12, !noalias !16
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %39 = icmp slt i32 %38, %8
  %40 = zext i1 %39 to i8
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 6
  store i8 %40, ptr %41, align 1, !alias.scope !12, !noalias !16
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %43 = load i32, ptr %42, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %44 = icmp slt i32 %43, %8
  %45 = zext i1 %44 to i8
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 7
  store i8 %45, ptr %46, align 1, !alias.scope !12, !noalias !16
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %48 = load i32, ptr %47, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %49 = icmp slt i32 %48, %8
  %50 = zext i1 %49 to i8
  %51 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i8 %50, ptr %51, align 1, !alias.scope !12, !noalias !16
  %52 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %53 = load i32, ptr %52, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %54 = icmp slt i32 %53, %8
  %55 = zext i1 %54 to i8
  %56 = getelementptr inbounds nuw i8, ptr %7, i64 9
  store i8 %55, ptr %56, align 1, !alias.scope !12, !noalias !16
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %58 = load i32, ptr %57, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %59 = icmp slt i32 %58, %8
  %60 = zext i1 %59 to i8
  %61 = getelementptr inbounds nuw i8, ptr %7, i64 10
  store i8 %60, ptr %61, align 1, !alias.scope !12, !noalias !16
  %62 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %63 = load i32, ptr %62, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %64 = icmp slt i32 %63, %8
  %65 = zext i1 %64 to i8
  %66 = getelementptr inbounds nuw i8, ptr %7, i64 11
  store i8 %65, ptr %66, align 1, !alias.scope !12, !noalias !16
  %67 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %68 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %69 = icmp slt i32 %68, %8
  %70 = zext i1 %69 to i8
  %71 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i8 %70, ptr %71, align 1, !alias.scope !12, !noalias !16
  %72 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %73 = load i32, ptr %72, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %74 = icmp slt i32 %73, %8
  %75 = zext i1 %74 to i8
  %76 = getelementptr inbounds nuw i8, ptr %7, i64 13
  store i8 %75, ptr %76, align 1, !alias.scope !12, !noalias !16
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 56}
!5 = !{i64 4}
!6 = !{i64 14}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_compare_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_compare_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_compare_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_compare_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
