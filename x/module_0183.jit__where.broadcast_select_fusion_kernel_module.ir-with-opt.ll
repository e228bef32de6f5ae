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
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %11 = load i32, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !16
  %12 = sitofp i32 %11 to float
  br label %13

13:                                               ; preds = %1, %13
  %14 = phi i64 [ 0, %1 ], [ %95, %13 ]
  %15 = mul nuw nsw i64 %14, 10
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 %15
  %17 = load i8, ptr %16, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %18 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %15
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %20 = trunc i8 %17 to i1
  %21 = select i1 %20, float %19, float %12
  %22 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %15
  store float %21, ptr %22, align 4, !alias.scope !14, !noalias !19
  %23 = or disjoint i64 %15, 1
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 %23
  %25 = load i8, ptr %24, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %26 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %28 = trunc i8 %25 to i1
  %29 = select i1 %28, float %27, float %12
  %30 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %23
  store float %29, ptr %30, align 4, !alias.scope !14, !noalias !19
  %31 = add nuw nsw i64 %15, 2
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 %31
  %33 = load i8, ptr %32, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %34 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %36 = trunc i8 %33 to i1
  %37 = select i1 %36, float %35, float %12
  %38 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %31
  store float %37, ptr %38, align 4, !alias.scope !14, !noalias !19
  %39 = add nuw nsw i64 %15, 3
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 %39
  %41 = load i8, ptr %40, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %42 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %39
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %44 = trunc i8 %41 to i1
  %45 = select i1 %44, float %43, float %12
  %46 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %39
  store float %45, ptr %46, align 4, !alias.scope !14, !noalias !19
  %47 = add nuw nsw i64 %15, 4
  %48 = getelementptr inbounds nuw i8, ptr %4, i64 %47
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %50 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %47
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %52 = trunc i8 %49 to i1
  %53 = select i1 %52, float %51, float %12
  %54 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %47
  store float %53, ptr %54, align 4, !alias.scope !14, !noalias !19
  %55 = add nuw nsw i64 %15, 5
  %56 = getelementptr inbounds nuw i8, ptr %4, i64 %55
  %57 = load i8, ptr %56, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %58 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %55
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %60 = trunc i8 %57 to i1
  %61 = select i1 %60, float %59, float %12
  %62 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %55
  store float %61, ptr %62, align 4, !alias.scope !14, !noalias !19
  %63 = add nuw nsw i64 %15, 6
  %64 = getelementptr inbounds nuw i8, ptr %4, i64 %63
  %65 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %66 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %68 = trunc i8 %65 to i1
  %69 = select i1 %68, float %67, float %12
  %70 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %63
  store float %69, ptr %70, align 4, !alias.scope !14, !noalias !19
  %71 = add nuw nsw i64 %15, 7
  %72 = getelementptr inbounds nuw i8, ptr %4, i64 %71
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %74 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %71
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %76 = trunc i8 %73 to i1
  %77 = select i1 %76, float %75, float %12
  %78 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %71
  store float %77, ptr %78, align 4, !alias.scope !14, !noalias !19
  %79 = add nuw nsw i64 %15, 8
  %80 = getelementptr inbounds nuw i8, ptr %4, i64 %79
  %81 = load i8, ptr %80, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %82 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %79
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %84 = trunc i8 %81 to i1
  %85 = select i1 %84, float %83, float %12
  %86 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %79
  store float %85, ptr %86, align 4, !alias.scope !14, !noalias !19
  %87 = add nuw nsw i64 %15, 9
  %88 = getelementptr inbounds nuw i8, ptr %4, i64 %87
  %89 = load i8, ptr %88, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %90 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %87
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %92 = trunc i8 %89 to i1
  %93 = select i1 %92, float %91, float %12
  %94 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %87
  store float %93, ptr %94, align 4, !alias.scope !14, !noalias !19
  %95 = add nuw nsw i64 %14, 1
  %exitcond.not = icmp eq i64 %95, 16
  br i1 %exitcond.not, label %broadcast_select_fusion_wrapped.exit, label %13, !llvm.loop !20

broadcast_select_fusion_wrapped.exit:             ; preds = %13
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
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_select_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_select_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_select_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_select_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_select_fusion_wrapped: argument 3"}
!16 = !{!8, !11, !15}
!17 = !{!11, !13, !15}
!18 = !{!8, !13, !15}
!19 = !{!8, !11, !13}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
