; ModuleID = '__compute_module_bitcast_divide_fusion_kernel_module'
source_filename = "__compute_module_bitcast_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_divide_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %.preheader

.preheader:                                       ; preds = %1, %.preheader
  %9 = phi i64 [ 0, %1 ], [ %45, %.preheader ]
  %.idx = mul nuw nsw i64 %9, 40
  %10 = getelementptr i8, ptr %6, i64 %.idx
  %11 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %12 = fadd reassoc float %11, 0.000000e+00
  %13 = getelementptr i8, ptr %10, i64 4
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %15 = fadd reassoc float %12, %14
  %16 = getelementptr i8, ptr %10, i64 8
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %18 = fadd reassoc float %15, %17
  %19 = getelementptr i8, ptr %10, i64 12
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %21 = fadd reassoc float %18, %20
  %22 = getelementptr i8, ptr %10, i64 16
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %24 = fadd reassoc float %21, %23
  %25 = getelementptr i8, ptr %10, i64 20
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %27 = fadd reassoc float %24, %26
  %28 = getelementptr i8, ptr %10, i64 24
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %30 = fadd reassoc float %27, %29
  %31 = getelementptr i8, ptr %10, i64 28
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %33 = fadd reassoc float %30, %32
  %34 = getelementptr i8, ptr %10, i64 32
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %36 = fadd reassoc float %33, %35
  %37 = getelementptr i8, ptr %10, i64 36
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %39 = fadd reassoc float %36, %38
  %40 = fneg float %39
  %41 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %9
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %43 = fdiv float %40, %42
  %44 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %9
  store float %43, ptr %44, align 4, !alias.scope !11, !noalias !15
  %45 = add nuw nsw i64 %9, 1
  %exitcond.not = icmp eq i64 %45, 16
  br i1 %exitcond.not, label %bitcast_divide_fusion_wrapped.exit, label %.preheader, !llvm.loop !16

bitcast_divide_fusion_wrapped.exit:               ; preds = %.preheader
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
!4 = !{i64 64}
!5 = !{i64 640}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_divide_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_divide_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_divide_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_divide_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
