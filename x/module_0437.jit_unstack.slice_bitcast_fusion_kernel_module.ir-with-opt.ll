; ModuleID = '__compute_module_slice_bitcast_fusion_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @slice_bitcast_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
slice_bitcast_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %7 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store float %7, ptr %5, align 4, !alias.scope !9, !noalias !6
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %9 = load float, ptr %8, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store float %9, ptr %10, align 4, !alias.scope !9, !noalias !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %12 = load float, ptr %11, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store float %12, ptr %13, align 4, !alias.scope !9, !noalias !6
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %15 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store float %15, ptr %16, align 4, !alias.scope !9, !noalias !6
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store float %18, ptr %19, align 4, !alias.scope !9, !noalias !6
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 84
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store float %21, ptr %22, align 4, !alias.scope !9, !noalias !6
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store float %24, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = getelementptr inbounds nuw i8, ptr %3, i64 92
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store float %27, ptr %28, align 4, !alias.scope !9, !noalias !6
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store float %30, ptr %31, align 4, !alias.scope !9, !noalias !6
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 100
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store float %33, ptr %34, align 4, !alias.scope !9, !noalias !6
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 104
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store float %36, ptr %37, align 4, !alias.scope !9, !noalias !6
  %38 = getelementptr inbounds nuw i8, ptr %3, i64 108
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 44
  store float %39, ptr %40, align 4, !alias.scope !9, !noalias !6
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store float %42, ptr %43, align 4, !alias.scope !9, !noalias !6
  %44 = getelementptr inbounds nuw i8, ptr %3, i64 116
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 52
  store float %45, ptr %46, align 4, !alias.scope !9, !noalias !6
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 120
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 56
  store float %48, ptr %49, align 4, !alias.scope !9, !noalias !6
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 124
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 60
  store float %51, ptr %52, align 4, !alias.scope !9, !noalias !6
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
!4 = !{i64 128}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"slice_bitcast_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"slice_bitcast_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"slice_bitcast_fusion_wrapped: argument 1"}
