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
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %12 = icmp ult i64 %11, 2
  br i1 %12, label %13, label %broadcast_select_fusion_wrapped.exit

13:                                               ; preds = %1
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !15
  %16 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %17 = sitofp i32 %16 to float
  %18 = shl nuw nsw i64 %11, 17
  br label %19

19:                                               ; preds = %13, %161
  %20 = phi i64 [ 0, %13 ], [ %162, %161 ]
  %21 = shl nuw nsw i64 %20, 14
  %22 = add nuw nsw i64 %21, %18
  br label %23

23:                                               ; preds = %19, %159
  %24 = phi i64 [ 0, %19 ], [ %160, %159 ]
  %25 = shl nuw nsw i64 %24, 9
  %26 = add nuw nsw i64 %25, %22
  br label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ 0, %23 ], [ %158, %27 ]
  %29 = shl nuw nsw i64 %28, 4
  %30 = add nuw nsw i64 %29, %26
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 %30
  %32 = load i8, ptr %31, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %33 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %30
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %35 = trunc i8 %32 to i1
  %36 = select i1 %35, float %34, float %17
  %37 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %30
  store float %36, ptr %37, align 4, !alias.scope !13, !noalias !19
  %38 = or disjoint i64 %30, 1
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 %38
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %38
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %43 = trunc i8 %40 to i1
  %44 = select i1 %43, float %42, float %17
  %45 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %38
  store float %44, ptr %45, align 4, !alias.scope !13, !noalias !19
  %46 = or disjoint i64 %30, 2
  %47 = getelementptr inbounds nuw i8, ptr %4, i64 %46
  %48 = load i8, ptr %47, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %49 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %46
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %51 = trunc i8 %48 to i1
  %52 = select i1 %51, float %50, float %17
  %53 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %46
  store float %52, ptr %53, align 4, !alias.scope !13, !noalias !19
  %54 = or disjoint i64 %30, 3
  %55 = getelementptr inbounds nuw i8, ptr %4, i64 %54
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %54
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %59 = trunc i8 %56 to i1
  %60 = select i1 %59, float %58, float %17
  %61 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %54
  store float %60, ptr %61, align 4, !alias.scope !13, !noalias !19
  %62 = or disjoint i64 %30, 4
  %63 = getelementptr inbounds nuw i8, ptr %4, i64 %62
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %65 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %62
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %67 = trunc i8 %64 to i1
  %68 = select i1 %67, float %66, float %17
  %69 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %62
  store float %68, ptr %69, align 4, !alias.scope !13, !noalias !19
  %70 = or disjoint i64 %30, 5
  %71 = getelementptr inbounds nuw i8, ptr %4, i64 %70
  %72 = load i8, ptr %71, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %73 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %70
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %75 = trunc i8 %72 to i1
  %76 = select i1 %75, float %74, float %17
  %77 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %70
  store float %76, ptr %77, align 4, !alias.scope !13, !noalias !19
  %78 = or disjoint i64 %30, 6
  %79 = getelementptr inbounds nuw i8, ptr %4, i64 %78
  %80 = load i8, ptr %79, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %81 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %78
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %83 = trunc i8 %80 to i1
  %84 = select i1 %83, float %82, float %17
  %85 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %78
  store float %84, ptr %85, align 4, !alias.scope !13, !noalias !19
  %86 = or disjoint i64 %30, 7
  %87 = getelementptr inbounds nuw i8, ptr %4, i64 %86
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %89 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %86
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %91 = trunc i8 %88 to i1
  %92 = select i1 %91, float %90, float %17
  %93 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %86
  store float %92, ptr %93, align 4, !alias.scope !13, !noalias !19
  %94 = or disjoint i64 %30, 8
  %95 = getelementptr inbounds nuw i8, ptr %4, i64 %94
  %96 = load i8, ptr %95, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %97 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %94
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %99 = trunc i8 %96 to i1
  %100 = select i1 %99, float %98, float %17
  %101 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %94
  store float %100, ptr %101, align 4, !alias.scope !13, !noalias !19
  %102 = or disjoint i64 %30, 9
  %103 = getelementptr inbounds nuw i8, ptr %4, i64 %102
  %104 = load i8, ptr %103, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %105 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %102
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %107 = trunc i8 %104 to i1
  %108 = select i1 %107, float %106, float %17
  %109 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %102
  store float %108, ptr %109, align 4, !alias.scope !13, !noalias !19
  %110 = or disjoint i64 %30, 10
  %111 = getelementptr inbounds nuw i8, ptr %4, i64 %110
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %113 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %110
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %115 = trunc i8 %112 to i1
  %116 = select i1 %115, float %114, float %17
  %117 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %110
  store float %116, ptr %117, align 4, !alias.scope !13, !noalias !19
  %118 = or disjoint i64 %30, 11
  %119 = getelementptr inbounds nuw i8, ptr %4, i64 %118
  %120 = load i8, ptr %119, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %121 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %118
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %123 = trunc i8 %120 to i1
  %124 = select i1 %123, float %122, float %17
  %125 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %118
  store float %124, ptr %125, align 4, !alias.scope !13, !noalias !19
  %126 = or disjoint i64 %30, 12
  %127 = getelementptr inbounds nuw i8, ptr %4, i64 %126
  %128 = load i8, ptr %127, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %129 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %126
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %131 = trunc i8 %128 to i1
  %132 = select i1 %131, float %130, float %17
  %133 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %126
  store float %132, ptr %133, align 4, !alias.scope !13, !noalias !19
  %134 = or disjoint i64 %30, 13
  %135 = getelementptr inbounds nuw i8, ptr %4, i64 %134
  %136 = load i8, ptr %135, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %137 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %134
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %139 = trunc i8 %136 to i1
  %140 = select i1 %139, float %138, float %17
  %141 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %134
  store float %140, ptr %141, align 4, !alias.scope !13, !noalias !19
  %142 = or disjoint i64 %30, 14
  %143 = getelementptr inbounds nuw i8, ptr %4, i64 %142
  %144 = load i8, ptr %143, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %145 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %142
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %147 = trunc i8 %144 to i1
  %148 = select i1 %147, float %146, float %17
  %149 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %142
  store float %148, ptr %149, align 4, !alias.scope !13, !noalias !19
  %150 = or disjoint i64 %30, 15
  %151 = getelementptr inbounds nuw i8, ptr %4, i64 %150
  %152 = load i8, ptr %151, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %153 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %150
  %154 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %155 = trunc i8 %152 to i1
  %156 = select i1 %155, float %154, float %17
  %157 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %150
  store float %156, ptr %157, align 4, !alias.scope !13, !noalias !19
  %158 = add nuw nsw i64 %28, 1
  %exitcond.not = icmp eq i64 %158, 32
  br i1 %exitcond.not, label %159, label %27, !llvm.loop !20

159:                                              ; preds = %27
  %160 = add nuw nsw i64 %24, 1
  %exitcond5.not = icmp eq i64 %160, 32
  br i1 %exitcond5.not, label %161, label %23, !llvm.loop !20

161:                                              ; preds = %159
  %162 = add nuw nsw i64 %20, 1
  %exitcond6.not = icmp eq i64 %162, 8
  br i1 %exitcond6.not, label %broadcast_select_fusion_wrapped.exit, label %19, !llvm.loop !20

broadcast_select_fusion_wrapped.exit:             ; preds = %161, %1
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
!4 = !{i64 262144}
!5 = !{i64 1048576}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_select_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_select_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_select_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_select_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_select_fusion_wrapped: argument 3"}
!15 = !{i64 4}
!16 = !{!7, !10, !14}
!17 = !{!10, !12, !14}
!18 = !{!7, !12, !14}
!19 = !{!7, !10, !12}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
