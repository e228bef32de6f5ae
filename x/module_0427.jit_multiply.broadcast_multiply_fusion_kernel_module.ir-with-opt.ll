; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %broadcast_multiply_fusion_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = shl nuw nsw i64 %9, 17
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %13, i64 16
  %.pre = load float, ptr %.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert7 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %.pre8 = load float, ptr %.phi.trans.insert7, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert9 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %.pre10 = load float, ptr %.phi.trans.insert9, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert11 = getelementptr inbounds nuw i8, ptr %13, i64 28
  %.pre12 = load float, ptr %.phi.trans.insert11, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert13 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %.pre14 = load float, ptr %.phi.trans.insert13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert15 = getelementptr inbounds nuw i8, ptr %13, i64 36
  %.pre16 = load float, ptr %.phi.trans.insert15, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert17 = getelementptr inbounds nuw i8, ptr %13, i64 40
  %.pre18 = load float, ptr %.phi.trans.insert17, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert19 = getelementptr inbounds nuw i8, ptr %13, i64 44
  %.pre20 = load float, ptr %.phi.trans.insert19, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert21 = getelementptr inbounds nuw i8, ptr %13, i64 48
  %.pre22 = load float, ptr %.phi.trans.insert21, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert23 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %.pre24 = load float, ptr %.phi.trans.insert23, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert25 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %.pre26 = load float, ptr %.phi.trans.insert25, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert27 = getelementptr inbounds nuw i8, ptr %13, i64 4
  %.pre28 = load float, ptr %.phi.trans.insert27, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 52
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 56
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 60
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  br label %22

22:                                               ; preds = %11, %116
  %23 = phi i64 [ 0, %11 ], [ %117, %116 ]
  %24 = shl nuw nsw i64 %23, 14
  %25 = add nuw nsw i64 %24, %14
  br label %26

26:                                               ; preds = %22, %114
  %27 = phi i64 [ 0, %22 ], [ %115, %114 ]
  %28 = shl nuw nsw i64 %27, 9
  %29 = add nuw nsw i64 %28, %25
  br label %30

30:                                               ; preds = %26, %30
  %31 = phi i64 [ 0, %26 ], [ %113, %30 ]
  %32 = shl nuw nsw i64 %31, 4
  %33 = add nuw nsw i64 %32, %29
  %34 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %33
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %36 = fmul float %35, %15
  %37 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %33
  store float %36, ptr %37, align 4, !alias.scope !10, !noalias !15
  %38 = or disjoint i64 %33, 1
  %39 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %38
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %41 = fmul float %40, %.pre28
  %42 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %38
  store float %41, ptr %42, align 4, !alias.scope !10, !noalias !15
  %43 = or disjoint i64 %33, 2
  %44 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %43
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %46 = fmul float %45, %.pre26
  %47 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %43
  store float %46, ptr %47, align 4, !alias.scope !10, !noalias !15
  %48 = or disjoint i64 %33, 3
  %49 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %48
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %51 = fmul float %50, %.pre24
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %48
  store float %51, ptr %52, align 4, !alias.scope !10, !noalias !15
  %53 = or disjoint i64 %33, 4
  %54 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %53
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %56 = fmul float %55, %.pre
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %53
  store float %56, ptr %57, align 4, !alias.scope !10, !noalias !15
  %58 = or disjoint i64 %33, 5
  %59 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %58
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %61 = fmul float %60, %.pre8
  %62 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %58
  store float %61, ptr %62, align 4, !alias.scope !10, !noalias !15
  %63 = or disjoint i64 %33, 6
  %64 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %63
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %66 = fmul float %65, %.pre10
  %67 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  store float %66, ptr %67, align 4, !alias.scope !10, !noalias !15
  %68 = or disjoint i64 %33, 7
  %69 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %68
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %71 = fmul float %70, %.pre12
  %72 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %68
  store float %71, ptr %72, align 4, !alias.scope !10, !noalias !15
  %73 = or disjoint i64 %33, 8
  %74 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %73
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %76 = fmul float %75, %.pre14
  %77 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %73
  store float %76, ptr %77, align 4, !alias.scope !10, !noalias !15
  %78 = or disjoint i64 %33, 9
  %79 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %78
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %81 = fmul float %80, %.pre16
  %82 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %78
  store float %81, ptr %82, align 4, !alias.scope !10, !noalias !15
  %83 = or disjoint i64 %33, 10
  %84 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %83
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %86 = fmul float %85, %.pre18
  %87 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %83
  store float %86, ptr %87, align 4, !alias.scope !10, !noalias !15
  %88 = or disjoint i64 %33, 11
  %89 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %88
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %91 = fmul float %90, %.pre20
  %92 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %88
  store float %91, ptr %92, align 4, !alias.scope !10, !noalias !15
  %93 = or disjoint i64 %33, 12
  %94 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %93
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %96 = fmul float %95, %.pre22
  %97 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %93
  store float %96, ptr %97, align 4, !alias.scope !10, !noalias !15
  %98 = or disjoint i64 %33, 13
  %99 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %98
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %101 = fmul float %100, %17
  %102 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %98
  store float %101, ptr %102, align 4, !alias.scope !10, !noalias !15
  %103 = or disjoint i64 %33, 14
  %104 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %103
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %106 = fmul float %105, %19
  %107 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %103
  store float %106, ptr %107, align 4, !alias.scope !10, !noalias !15
  %108 = or disjoint i64 %33, 15
  %109 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %108
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %111 = fmul float %110, %21
  %112 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %108
  store float %111, ptr %112, align 4, !alias.scope !10, !noalias !15
  %113 = add nuw nsw i64 %31, 1
  %exitcond.not = icmp eq i64 %113, 32
  br i1 %exitcond.not, label %114, label %30, !llvm.loop !16

114:                                              ; preds = %30
  %115 = add nuw nsw i64 %27, 1
  %exitcond5.not = icmp eq i64 %115, 32
  br i1 %exitcond5.not, label %116, label %26, !llvm.loop !16

116:                                              ; preds = %114
  %117 = add nuw nsw i64 %23, 1
  %exitcond6.not = icmp eq i64 %117, 8
  br i1 %exitcond6.not, label %broadcast_multiply_fusion_wrapped.exit, label %22, !llvm.loop !16

broadcast_multiply_fusion_wrapped.exit:           ; preds = %116, %1
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
!4 = !{i64 1048576}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_multiply_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_multiply_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_multiply_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_multiply_fusion_wrapped: argument 2"}
!12 = !{i64 64}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
