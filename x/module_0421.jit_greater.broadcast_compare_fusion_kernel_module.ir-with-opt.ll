; ModuleID = '__compute_module_broadcast_compare_fusion_kernel_module'
source_filename = "__compute_module_broadcast_compare_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_compare_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %broadcast_compare_fusion_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %15 = sitofp i32 %14 to float
  %16 = shl nuw nsw i64 %9, 17
  br label %17

17:                                               ; preds = %11, %127
  %18 = phi i64 [ 0, %11 ], [ %128, %127 ]
  %19 = shl nuw nsw i64 %18, 14
  %20 = add nuw nsw i64 %19, %16
  br label %21

21:                                               ; preds = %17, %125
  %22 = phi i64 [ 0, %17 ], [ %126, %125 ]
  %23 = shl nuw nsw i64 %22, 9
  %24 = add nuw nsw i64 %23, %20
  br label %25

25:                                               ; preds = %21, %25
  %26 = phi i64 [ 0, %21 ], [ %124, %25 ]
  %27 = shl nuw nsw i64 %26, 4
  %28 = add nuw nsw i64 %27, %24
  %29 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %28
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %31 = fcmp ogt float %30, %15
  %32 = zext i1 %31 to i8
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 %28
  store i8 %32, ptr %33, align 1, !alias.scope !11, !noalias !16
  %34 = or disjoint i64 %28, 1
  %35 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %34
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %37 = fcmp ogt float %36, %15
  %38 = zext i1 %37 to i8
  %39 = getelementptr inbounds nuw i8, ptr %6, i64 %34
  store i8 %38, ptr %39, align 1, !alias.scope !11, !noalias !16
  %40 = or disjoint i64 %28, 2
  %41 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %43 = fcmp ogt float %42, %15
  %44 = zext i1 %43 to i8
  %45 = getelementptr inbounds nuw i8, ptr %6, i64 %40
  store i8 %44, ptr %45, align 1, !alias.scope !11, !noalias !16
  %46 = or disjoint i64 %28, 3
  %47 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %46
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %49 = fcmp ogt float %48, %15
  %50 = zext i1 %49 to i8
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 %46
  store i8 %50, ptr %51, align 1, !alias.scope !11, !noalias !16
  %52 = or disjoint i64 %28, 4
  %53 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %52
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %55 = fcmp ogt float %54, %15
  %56 = zext i1 %55 to i8
  %57 = getelementptr inbounds nuw i8, ptr %6, i64 %52
  store i8 %56, ptr %57, align 1, !alias.scope !11, !noalias !16
  %58 = or disjoint i64 %28, 5
  %59 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %58
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %61 = fcmp ogt float %60, %15
  %62 = zext i1 %61 to i8
  %63 = getelementptr inbounds nuw i8, ptr %6, i64 %58
  store i8 %62, ptr %63, align 1, !alias.scope !11, !noalias !16
  %64 = or disjoint i64 %28, 6
  %65 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %64
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %67 = fcmp ogt float %66, %15
  %68 = zext i1 %67 to i8
  %69 = getelementptr inbounds nuw i8, ptr %6, i64 %64
  store i8 %68, ptr %69, align 1, !alias.scope !11, !noalias !16
  %70 = or disjoint i64 %28, 7
  %71 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %70
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %73 = fcmp ogt float %72, %15
  %74 = zext i1 %73 to i8
  %75 = getelementptr inbounds nuw i8, ptr %6, i64 %70
  store i8 %74, ptr %75, align 1, !alias.scope !11, !noalias !16
  %76 = or disjoint i64 %28, 8
  %77 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %76
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %79 = fcmp ogt float %78, %15
  %80 = zext i1 %79 to i8
  %81 = getelementptr inbounds nuw i8, ptr %6, i64 %76
  store i8 %80, ptr %81, align 1, !alias.scope !11, !noalias !16
  %82 = or disjoint i64 %28, 9
  %83 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %82
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %85 = fcmp ogt float %84, %15
  %86 = zext i1 %85 to i8
  %87 = getelementptr inbounds nuw i8, ptr %6, i64 %82
  store i8 %86, ptr %87, align 1, !alias.scope !11, !noalias !16
  %88 = or disjoint i64 %28, 10
  %89 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %88
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %91 = fcmp ogt float %90, %15
  %92 = zext i1 %91 to i8
  %93 = getelementptr inbounds nuw i8, ptr %6, i64 %88
  store i8 %92, ptr %93, align 1, !alias.scope !11, !noalias !16
  %94 = or disjoint i64 %28, 11
  %95 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %94
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %97 = fcmp ogt float %96, %15
  %98 = zext i1 %97 to i8
  %99 = getelementptr inbounds nuw i8, ptr %6, i64 %94
  store i8 %98, ptr %99, align 1, !alias.scope !11, !noalias !16
  %100 = or disjoint i64 %28, 12
  %101 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %100
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %103 = fcmp ogt float %102, %15
  %104 = zext i1 %103 to i8
  %105 = getelementptr inbounds nuw i8, ptr %6, i64 %100
  store i8 %104, ptr %105, align 1, !alias.scope !11, !noalias !16
  %106 = or disjoint i64 %28, 13
  %107 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %106
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %109 = fcmp ogt float %108, %15
  %110 = zext i1 %109 to i8
  %111 = getelementptr inbounds nuw i8, ptr %6, i64 %106
  store i8 %110, ptr %111, align 1, !alias.scope !11, !noalias !16
  %112 = or disjoint i64 %28, 14
  %113 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %112
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %115 = fcmp ogt float %114, %15
  %116 = zext i1 %115 to i8
  %117 = getelementptr inbounds nuw i8, ptr %6, i64 %112
  store i8 %116, ptr %117, align 1, !alias.scope !11, !noalias !16
  %118 = or disjoint i64 %28, 15
  %119 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %118
  %120 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %121 = fcmp ogt float %120, %15
  %122 = zext i1 %121 to i8
  %123 = getelementptr inbounds nuw i8, ptr %6, i64 %118
  store i8 %122, ptr %123, align 1, !alias.scope !11, !noalias !16
  %124 = add nuw nsw i64 %26, 1
  %exitcond.not = icmp eq i64 %124, 32
  br i1 %exitcond.not, label %125, label %25, !llvm.loop !17

125:                                              ; preds = %25
  %126 = add nuw nsw i64 %22, 1
  %exitcond5.not = icmp eq i64 %126, 32
  br i1 %exitcond5.not, label %127, label %21, !llvm.loop !17

127:                                              ; preds = %125
  %128 = add nuw nsw i64 %18, 1
  %exitcond6.not = icmp eq i64 %128, 8
  br i1 %exitcond6.not, label %broadcast_compare_fusion_wrapped.exit, label %17, !llvm.loop !17

broadcast_compare_fusion_wrapped.exit:            ; preds = %127, %1
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
!5 = !{i64 262144}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_compare_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_compare_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_compare_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_compare_fusion_wrapped: argument 2"}
!13 = !{i64 4}
!14 = !{!7, !12}
!15 = !{!10, !12}
!16 = !{!7, !10}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
