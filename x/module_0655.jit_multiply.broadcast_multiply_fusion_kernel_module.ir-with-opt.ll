; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
broadcast_multiply_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %9 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %10 = fmul float %8, %9
  store float %10, ptr %7, align 4, !alias.scope !11, !noalias !15
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %12 = load float, ptr %11, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %13 = fmul float %8, %12
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store float %13, ptr %14, align 4, !alias.scope !11, !noalias !15
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %17 = fmul float %8, %16
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store float %17, ptr %18, align 4, !alias.scope !11, !noalias !15
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %21 = fmul float %8, %20
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store float %21, ptr %22, align 4, !alias.scope !11, !noalias !15
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %25 = fmul float %8, %24
  %26 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store float %25, ptr %26, align 4, !alias.scope !11, !noalias !15
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %29 = fmul float %8, %28
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store float %29, ptr %30, align 4, !alias.scope !11, !noalias !15
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %33 = fmul float %8, %32
  %34 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store float %33, ptr %34, align 4, !alias.scope !11, !noalias !15
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %37 = fmul float %8, %36
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store float %37, ptr %38, align 4, !alias.scope !11, !noalias !15
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %41 = fmul float %8, %40
  %42 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store float %41, ptr %42, align 4, !alias.scope !11, !noalias !15
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %45 = fmul float %8, %44
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store float %45, ptr %46, align 4, !alias.scope !11, !noalias !15
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %49 = fmul float %8, %48
  %50 = getelementptr inbounds nuw i8, ptr %7, i64 40
  store float %49, ptr %50, align 4, !alias.scope !11, !noalias !15
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %53 = fmul float %8, %52
  %54 = getelementptr inbounds nuw i8, ptr %7, i64 44
  store float %53, ptr %54, align 4, !alias.scope !11, !noalias !15
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %57 = fmul float %8, %56
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store float %57, ptr %58, align 4, !alias.scope !11, !noalias !15
  %59 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %61 = fmul float %8, %60
  %62 = getelementptr inbounds nuw i8, ptr %7, i64 52
  store float %61, ptr %62, align 4, !alias.scope !11, !noalias !15
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %65 = fmul float %8, %64
  %66 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store float %65, ptr %66, align 4, !alias.scope !11, !noalias !15
  %67 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %69 = fmul float %8, %68
  %70 = getelementptr inbounds nuw i8, ptr %7, i64 60
  store float %69, ptr %70, align 4, !alias.scope !11, !noalias !15
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
!4 = !{i64 64}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_multiply_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_multiply_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_multiply_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_multiply_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
