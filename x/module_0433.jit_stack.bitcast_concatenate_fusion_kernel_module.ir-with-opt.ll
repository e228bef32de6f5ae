; ModuleID = '__compute_module_bitcast_concatenate_fusion_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_concatenate_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %9

9:                                                ; preds = %1, %9
  %10 = phi i64 [ 0, %1 ], [ %75, %9 ]
  %11 = shl nuw nsw i64 %10, 4
  %12 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %11
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %14 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store float %13, ptr %14, align 4, !alias.scope !11, !noalias !14
  %15 = or disjoint i64 %11, 1
  %16 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %15
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %18 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %15
  store float %17, ptr %18, align 4, !alias.scope !11, !noalias !14
  %19 = or disjoint i64 %11, 2
  %20 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %19
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %22 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  store float %21, ptr %22, align 4, !alias.scope !11, !noalias !14
  %23 = or disjoint i64 %11, 3
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %26 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %23
  store float %25, ptr %26, align 4, !alias.scope !11, !noalias !14
  %27 = or disjoint i64 %11, 4
  %28 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %27
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %30 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %27
  store float %29, ptr %30, align 4, !alias.scope !11, !noalias !14
  %31 = or disjoint i64 %11, 5
  %32 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %34 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %31
  store float %33, ptr %34, align 4, !alias.scope !11, !noalias !14
  %35 = or disjoint i64 %11, 6
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %35
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %38 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %35
  store float %37, ptr %38, align 4, !alias.scope !11, !noalias !14
  %39 = or disjoint i64 %11, 7
  %40 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %39
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %42 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %39
  store float %41, ptr %42, align 4, !alias.scope !11, !noalias !14
  %43 = or disjoint i64 %11, 8
  %44 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %46 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %43
  store float %45, ptr %46, align 4, !alias.scope !11, !noalias !14
  %47 = or disjoint i64 %11, 9
  %48 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %47
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %50 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %47
  store float %49, ptr %50, align 4, !alias.scope !11, !noalias !14
  %51 = or disjoint i64 %11, 10
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %51
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %54 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %51
  store float %53, ptr %54, align 4, !alias.scope !11, !noalias !14
  %55 = or disjoint i64 %11, 11
  %56 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %55
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %58 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %55
  store float %57, ptr %58, align 4, !alias.scope !11, !noalias !14
  %59 = or disjoint i64 %11, 12
  %60 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %59
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %62 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %59
  store float %61, ptr %62, align 4, !alias.scope !11, !noalias !14
  %63 = or disjoint i64 %11, 13
  %64 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %66 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %63
  store float %65, ptr %66, align 4, !alias.scope !11, !noalias !14
  %67 = or disjoint i64 %11, 14
  %68 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %67
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %70 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %67
  store float %69, ptr %70, align 4, !alias.scope !11, !noalias !14
  %71 = or disjoint i64 %11, 15
  %72 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %71
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %74 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %71
  store float %73, ptr %74, align 4, !alias.scope !11, !noalias !14
  %75 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %75, 16
  br i1 %exitcond.not, label %.preheader, label %9, !llvm.loop !15

.preheader:                                       ; preds = %9, %.preheader
  %76 = phi i64 [ %157, %.preheader ], [ 0, %9 ]
  %77 = shl nuw nsw i64 %76, 4
  %78 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %77
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %80 = getelementptr [4 x i8], ptr %8, i64 %77
  %81 = getelementptr i8, ptr %80, i64 1024
  store float %79, ptr %81, align 4, !alias.scope !11, !noalias !14
  %82 = or disjoint i64 %77, 1
  %83 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %82
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %85 = getelementptr [4 x i8], ptr %8, i64 %82
  %86 = getelementptr i8, ptr %85, i64 1024
  store float %84, ptr %86, align 4, !alias.scope !11, !noalias !14
  %87 = or disjoint i64 %77, 2
  %88 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %87
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %90 = getelementptr [4 x i8], ptr %8, i64 %87
  %91 = getelementptr i8, ptr %90, i64 1024
  store float %89, ptr %91, align 4, !alias.scope !11, !noalias !14
  %92 = or disjoint i64 %77, 3
  %93 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %92
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %95 = getelementptr [4 x i8], ptr %8, i64 %92
  %96 = getelementptr i8, ptr %95, i64 1024
  store float %94, ptr %96, align 4, !alias.scope !11, !noalias !14
  %97 = or disjoint i64 %77, 4
  %98 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %97
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %100 = getelementptr [4 x i8], ptr %8, i64 %97
  %101 = getelementptr i8, ptr %100, i64 1024
  store float %99, ptr %101, align 4, !alias.scope !11, !noalias !14
  %102 = or disjoint i64 %77, 5
  %103 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %102
  %104 = load float, ptr %103, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %105 = getelementptr [4 x i8], ptr %8, i64 %102
  %106 = getelementptr i8, ptr %105, i64 1024
  store float %104, ptr %106, align 4, !alias.scope !11, !noalias !14
  %107 = or disjoint i64 %77, 6
  %108 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %107
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %110 = getelementptr [4 x i8], ptr %8, i64 %107
  %111 = getelementptr i8, ptr %110, i64 1024
  store float %109, ptr %111, align 4, !alias.scope !11, !noalias !14
  %112 = or disjoint i64 %77, 7
  %113 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %112
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %115 = getelementptr [4 x i8], ptr %8, i64 %112
  %116 = getelementptr i8, ptr %115, i64 1024
  store float %114, ptr %116, align 4, !alias.scope !11, !noalias !14
  %117 = or disjoint i64 %77, 8
  %118 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %117
  %119 = load float, ptr %118, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %120 = getelementptr [4 x i8], ptr %8, i64 %117
  %121 = getelementptr i8, ptr %120, i64 1024
  store float %119, ptr %121, align 4, !alias.scope !11, !noalias !14
  %122 = or disjoint i64 %77, 9
  %123 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %122
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %125 = getelementptr [4 x i8], ptr %8, i64 %122
  %126 = getelementptr i8, ptr %125, i64 1024
  store float %124, ptr %126, align 4, !alias.scope !11, !noalias !14
  %127 = or disjoint i64 %77, 10
  %128 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %127
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %130 = getelementptr [4 x i8], ptr %8, i64 %127
  %131 = getelementptr i8, ptr %130, i64 1024
  store float %129, ptr %131, align 4, !alias.scope !11, !noalias !14
  %132 = or disjoint i64 %77, 11
  %133 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %132
  %134 = load float, ptr %133, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %135 = getelementptr [4 x i8], ptr %8, i64 %132
  %136 = getelementptr i8, ptr %135, i64 1024
  store float %134, ptr %136, align 4, !alias.scope !11, !noalias !14
  %137 = or disjoint i64 %77, 12
  %138 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %137
  %139 = load float, ptr %138, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %140 = getelementptr [4 x i8], ptr %8, i64 %137
  %141 = getelementptr i8, ptr %140, i64 1024
  store float %139, ptr %141, align 4, !alias.scope !11, !noalias !14
  %142 = or disjoint i64 %77, 13
  %143 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %142
  %144 = load float, ptr %143, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %145 = getelementptr [4 x i8], ptr %8, i64 %142
  %146 = getelementptr i8, ptr %145, i64 1024
  store float %144, ptr %146, align 4, !alias.scope !11, !noalias !14
  %147 = or disjoint i64 %77, 14
  %148 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %147
  %149 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %150 = getelementptr [4 x i8], ptr %8, i64 %147
  %151 = getelementptr i8, ptr %150, i64 1024
  store float %149, ptr %151, align 4, !alias.scope !11, !noalias !14
  %152 = or disjoint i64 %77, 15
  %153 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %152
  %154 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %155 = getelementptr [4 x i8], ptr %8, i64 %152
  %156 = getelementptr i8, ptr %155, i64 1024
  store float %154, ptr %156, align 4, !alias.scope !11, !noalias !14
  %157 = add nuw nsw i64 %76, 1
  %exitcond7.not = icmp eq i64 %157, 16
  br i1 %exitcond7.not, label %bitcast_concatenate_fusion_wrapped.exit, label %.preheader, !llvm.loop !15

bitcast_concatenate_fusion_wrapped.exit:          ; preds = %.preheader
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
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1024}
!5 = !{i64 2048}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_concatenate_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_concatenate_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_concatenate_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_concatenate_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!10, !12}
