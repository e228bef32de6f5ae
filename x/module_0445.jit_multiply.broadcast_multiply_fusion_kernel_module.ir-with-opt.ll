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
  %.phi.trans.insert23 = getelementptr inbounds nuw i8, ptr %13, i64 52
  %.pre24 = load float, ptr %.phi.trans.insert23, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert25 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %.pre26 = load float, ptr %.phi.trans.insert25, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert27 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %.pre28 = load float, ptr %.phi.trans.insert27, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert29 = getelementptr inbounds nuw i8, ptr %13, i64 4
  %.pre30 = load float, ptr %.phi.trans.insert29, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 56
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 60
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  br label %20

20:                                               ; preds = %11, %114
  %21 = phi i64 [ 0, %11 ], [ %115, %114 ]
  %22 = shl nuw nsw i64 %21, 14
  %23 = add nuw nsw i64 %22, %14
  br label %24

24:                                               ; preds = %20, %112
  %25 = phi i64 [ 0, %20 ], [ %113, %112 ]
  %26 = shl nuw nsw i64 %25, 9
  %27 = add nuw nsw i64 %26, %23
  br label %28

28:                                               ; preds = %24, %28
  %29 = phi i64 [ 0, %24 ], [ %111, %28 ]
  %30 = shl nuw nsw i64 %29, 4
  %31 = add nuw nsw i64 %30, %27
  %32 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %31
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %34 = fmul float %15, %33
  %35 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  store float %34, ptr %35, align 4, !alias.scope !10, !noalias !15
  %36 = or disjoint i64 %31, 1
  %37 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %36
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %39 = fmul float %.pre30, %38
  %40 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %36
  store float %39, ptr %40, align 4, !alias.scope !10, !noalias !15
  %41 = or disjoint i64 %31, 2
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %41
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %44 = fmul float %.pre28, %43
  %45 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %41
  store float %44, ptr %45, align 4, !alias.scope !10, !noalias !15
  %46 = or disjoint i64 %31, 3
  %47 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %46
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %49 = fmul float %.pre26, %48
  %50 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %46
  store float %49, ptr %50, align 4, !alias.scope !10, !noalias !15
  %51 = or disjoint i64 %31, 4
  %52 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %51
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %54 = fmul float %.pre, %53
  %55 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %51
  store float %54, ptr %55, align 4, !alias.scope !10, !noalias !15
  %56 = or disjoint i64 %31, 5
  %57 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %56
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %59 = fmul float %.pre8, %58
  %60 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %56
  store float %59, ptr %60, align 4, !alias.scope !10, !noalias !15
  %61 = or disjoint i64 %31, 6
  %62 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %61
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %64 = fmul float %.pre10, %63
  %65 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %61
  store float %64, ptr %65, align 4, !alias.scope !10, !noalias !15
  %66 = or disjoint i64 %31, 7
  %67 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %66
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %69 = fmul float %.pre12, %68
  %70 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %66
  store float %69, ptr %70, align 4, !alias.scope !10, !noalias !15
  %71 = or disjoint i64 %31, 8
  %72 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %71
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %74 = fmul float %.pre14, %73
  %75 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %71
  store float %74, ptr %75, align 4, !alias.scope !10, !noalias !15
  %76 = or disjoint i64 %31, 9
  %77 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %76
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %79 = fmul float %.pre16, %78
  %80 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %76
  store float %79, ptr %80, align 4, !alias.scope !10, !noalias !15
  %81 = or disjoint i64 %31, 10
  %82 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %81
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %84 = fmul float %.pre18, %83
  %85 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %81
  store float %84, ptr %85, align 4, !alias.scope !10, !noalias !15
  %86 = or disjoint i64 %31, 11
  %87 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %86
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %89 = fmul float %.pre20, %88
  %90 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %86
  store float %89, ptr %90, align 4, !alias.scope !10, !noalias !15
  %91 = or disjoint i64 %31, 12
  %92 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %91
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %94 = fmul float %.pre22, %93
  %95 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %91
  store float %94, ptr %95, align 4, !alias.scope !10, !noalias !15
  %96 = or disjoint i64 %31, 13
  %97 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %96
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %99 = fmul float %.pre24, %98
  %100 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %96
  store float %99, ptr %100, align 4, !alias.scope !10, !noalias !15
  %101 = or disjoint i64 %31, 14
  %102 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %101
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %104 = fmul float %17, %103
  %105 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %101
  store float %104, ptr %105, align 4, !alias.scope !10, !noalias !15
  %106 = or disjoint i64 %31, 15
  %107 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %106
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %109 = fmul float %19, %108
  %110 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %106
  store float %109, ptr %110, align 4, !alias.scope !10, !noalias !15
  %111 = add nuw nsw i64 %29, 1
  %exitcond.not = icmp eq i64 %111, 32
  br i1 %exitcond.not, label %112, label %28, !llvm.loop !16

112:                                              ; preds = %28
  %113 = add nuw nsw i64 %25, 1
  %exitcond5.not = icmp eq i64 %113, 32
  br i1 %exitcond5.not, label %114, label %24, !llvm.loop !16

114:                                              ; preds = %112
  %115 = add nuw nsw i64 %21, 1
  %exitcond6.not = icmp eq i64 %115, 8
  br i1 %exitcond6.not, label %broadcast_multiply_fusion_wrapped.exit, label %20, !llvm.loop !16

broadcast_multiply_fusion_wrapped.exit:           ; preds = %114, %1
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
