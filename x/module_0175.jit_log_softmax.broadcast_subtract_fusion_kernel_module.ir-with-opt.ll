; ModuleID = '__compute_module_broadcast_subtract_fusion_kernel_module'
source_filename = "__compute_module_broadcast_subtract_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_subtract_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  br label %11

11:                                               ; preds = %1, %11
  %12 = phi i64 [ 0, %1 ], [ %77, %11 ]
  %13 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %12
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %15 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %12
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %17 = mul nuw nsw i64 %12, 10
  %18 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %17
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %20 = fsub float %19, %14
  %21 = fsub float %20, %16
  %22 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %17
  store float %21, ptr %22, align 4, !alias.scope !13, !noalias !18
  %23 = or disjoint i64 %17, 1
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %26 = fsub float %25, %14
  %27 = fsub float %26, %16
  %28 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %23
  store float %27, ptr %28, align 4, !alias.scope !13, !noalias !18
  %29 = add nuw nsw i64 %17, 2
  %30 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %29
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %32 = fsub float %31, %14
  %33 = fsub float %32, %16
  %34 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %29
  store float %33, ptr %34, align 4, !alias.scope !13, !noalias !18
  %35 = add nuw nsw i64 %17, 3
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %35
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %38 = fsub float %37, %14
  %39 = fsub float %38, %16
  %40 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %35
  store float %39, ptr %40, align 4, !alias.scope !13, !noalias !18
  %41 = add nuw nsw i64 %17, 4
  %42 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %41
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %44 = fsub float %43, %14
  %45 = fsub float %44, %16
  %46 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %41
  store float %45, ptr %46, align 4, !alias.scope !13, !noalias !18
  %47 = add nuw nsw i64 %17, 5
  %48 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %47
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %50 = fsub float %49, %14
  %51 = fsub float %50, %16
  %52 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %47
  store float %51, ptr %52, align 4, !alias.scope !13, !noalias !18
  %53 = add nuw nsw i64 %17, 6
  %54 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %53
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %56 = fsub float %55, %14
  %57 = fsub float %56, %16
  %58 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %53
  store float %57, ptr %58, align 4, !alias.scope !13, !noalias !18
  %59 = add nuw nsw i64 %17, 7
  %60 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %59
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %62 = fsub float %61, %14
  %63 = fsub float %62, %16
  %64 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %59
  store float %63, ptr %64, align 4, !alias.scope !13, !noalias !18
  %65 = add nuw nsw i64 %17, 8
  %66 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %65
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %68 = fsub float %67, %14
  %69 = fsub float %68, %16
  %70 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %65
  store float %69, ptr %70, align 4, !alias.scope !13, !noalias !18
  %71 = add nuw nsw i64 %17, 9
  %72 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %71
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %74 = fsub float %73, %14
  %75 = fsub float %74, %16
  %76 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %71
  store float %75, ptr %76, align 4, !alias.scope !13, !noalias !18
  %77 = add nuw nsw i64 %12, 1
  %exitcond.not = icmp eq i64 %77, 16
  br i1 %exitcond.not, label %broadcast_subtract_fusion_wrapped.exit, label %11, !llvm.loop !19

broadcast_subtract_fusion_wrapped.exit:           ; preds = %11
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 640}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_subtract_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_subtract_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_subtract_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_subtract_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_subtract_fusion_wrapped: argument 3"}
!15 = !{!7, !10, !14}
!16 = !{!10, !12, !14}
!17 = !{!7, !12, !14}
!18 = !{!7, !10, !12}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
