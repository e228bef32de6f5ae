; ModuleID = '__compute_module_broadcast_select_fusion_kernel_module'
source_filename = "__compute_module_broadcast_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_select_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %9

9:                                                ; preds = %1, %9
  %10 = phi i64 [ 0, %1 ], [ %91, %9 ]
  %11 = mul nuw nsw i64 %10, 10
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 %11
  %13 = load i8, ptr %12, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %14 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %11
  %15 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %16 = trunc i8 %13 to i1
  %17 = select i1 %16, float %15, float 0.000000e+00
  %18 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store float %17, ptr %18, align 4, !alias.scope !11, !noalias !15
  %19 = or disjoint i64 %11, 1
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 %19
  %21 = load i8, ptr %20, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %22 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %19
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %24 = trunc i8 %21 to i1
  %25 = select i1 %24, float %23, float 0.000000e+00
  %26 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  store float %25, ptr %26, align 4, !alias.scope !11, !noalias !15
  %27 = add nuw nsw i64 %11, 2
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 %27
  %29 = load i8, ptr %28, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %30 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %27
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %32 = trunc i8 %29 to i1
  %33 = select i1 %32, float %31, float 0.000000e+00
  %34 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %27
  store float %33, ptr %34, align 4, !alias.scope !11, !noalias !15
  %35 = add nuw nsw i64 %11, 3
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 %35
  %37 = load i8, ptr %36, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %38 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %35
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %40 = trunc i8 %37 to i1
  %41 = select i1 %40, float %39, float 0.000000e+00
  %42 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %35
  store float %41, ptr %42, align 4, !alias.scope !11, !noalias !15
  %43 = add nuw nsw i64 %11, 4
  %44 = getelementptr inbounds nuw i8, ptr %4, i64 %43
  %45 = load i8, ptr %44, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %46 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %43
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %48 = trunc i8 %45 to i1
  %49 = select i1 %48, float %47, float 0.000000e+00
  %50 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %43
  store float %49, ptr %50, align 4, !alias.scope !11, !noalias !15
  %51 = add nuw nsw i64 %11, 5
  %52 = getelementptr inbounds nuw i8, ptr %4, i64 %51
  %53 = load i8, ptr %52, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %54 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %51
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %56 = trunc i8 %53 to i1
  %57 = select i1 %56, float %55, float 0.000000e+00
  %58 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %51
  store float %57, ptr %58, align 4, !alias.scope !11, !noalias !15
  %59 = add nuw nsw i64 %11, 6
  %60 = getelementptr inbounds nuw i8, ptr %4, i64 %59
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %62 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %59
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %64 = trunc i8 %61 to i1
  %65 = select i1 %64, float %63, float 0.000000e+00
  %66 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %59
  store float %65, ptr %66, align 4, !alias.scope !11, !noalias !15
  %67 = add nuw nsw i64 %11, 7
  %68 = getelementptr inbounds nuw i8, ptr %4, i64 %67
  %69 = load i8, ptr %68, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %70 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %67
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %72 = trunc i8 %69 to i1
  %73 = select i1 %72, float %71, float 0.000000e+00
  %74 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %67
  store float %73, ptr %74, align 4, !alias.scope !11, !noalias !15
  %75 = add nuw nsw i64 %11, 8
  %76 = getelementptr inbounds nuw i8, ptr %4, i64 %75
  %77 = load i8, ptr %76, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %78 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %75
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %80 = trunc i8 %77 to i1
  %81 = select i1 %80, float %79, float 0.000000e+00
  %82 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %75
  store float %81, ptr %82, align 4, !alias.scope !11, !noalias !15
  %83 = add nuw nsw i64 %11, 9
  %84 = getelementptr inbounds nuw i8, ptr %4, i64 %83
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !6, !noalias !13
  %86 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %83
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %88 = trunc i8 %85 to i1
  %89 = select i1 %88, float %87, float 0.000000e+00
  %90 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %83
  store float %89, ptr %90, align 4, !alias.scope !11, !noalias !15
  %91 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %91, 16
  br i1 %exitcond.not, label %broadcast_select_fusion_wrapped.exit, label %9, !llvm.loop !16

broadcast_select_fusion_wrapped.exit:             ; preds = %9
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
!4 = !{i64 160}
!5 = !{i64 640}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_select_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_select_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_select_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_select_fusion_wrapped: argument 2"}
!13 = !{!10, !12}
!14 = !{!7, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
