; ModuleID = '__compute_module_slice_bitcast_fusion.1_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @slice_bitcast_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
slice_bitcast_fusion.1_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store float %6, ptr %5, align 4, !alias.scope !9, !noalias !6
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %8 = load float, ptr %7, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store float %8, ptr %9, align 4, !alias.scope !9, !noalias !6
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %11 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store float %11, ptr %12, align 4, !alias.scope !9, !noalias !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store float %14, ptr %15, align 4, !alias.scope !9, !noalias !6
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store float %17, ptr %18, align 4, !alias.scope !9, !noalias !6
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store float %20, ptr %21, align 4, !alias.scope !9, !noalias !6
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store float %23, ptr %24, align 4, !alias.scope !9, !noalias !6
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store float %26, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store float %29, ptr %30, align 4, !alias.scope !9, !noalias !6
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store float %32, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store float %35, ptr %36, align 4, !alias.scope !9, !noalias !6
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 44
  store float %38, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store float %41, ptr %42, align 4, !alias.scope !9, !noalias !6
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 52
  store float %44, ptr %45, align 4, !alias.scope !9, !noalias !6
  %46 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %48 = getelementptr inbounds nuw i8, ptr %5, i64 56
  store float %47, ptr %48, align 4, !alias.scope !9, !noalias !6
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %51 = getelementptr inbounds nuw i8, ptr %5, i64 60
  store float %50, ptr %51, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"slice_bitcast_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"slice_bitcast_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"slice_bitcast_fusion.1_wrapped: argument 1"}
