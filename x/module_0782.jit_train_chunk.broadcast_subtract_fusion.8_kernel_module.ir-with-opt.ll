; ModuleID = '__compute_module_broadcast_subtract_fusion.8_kernel_module'
source_filename = "__compute_module_broadcast_subtract_fusion.8_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_subtract_fusion.8(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %10, label %11, label %broadcast_subtract_fusion.8_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = shl nuw nsw i64 %9, 17
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %13, i64 20
  %.pre = load float, ptr %.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert7 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %.pre8 = load float, ptr %.phi.trans.insert7, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert9 = getelementptr inbounds nuw i8, ptr %13, i64 28
  %.pre10 = load float, ptr %.phi.trans.insert9, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert11 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %.pre12 = load float, ptr %.phi.trans.insert11, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert13 = getelementptr inbounds nuw i8, ptr %13, i64 36
  %.pre14 = load float, ptr %.phi.trans.insert13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert15 = getelementptr inbounds nuw i8, ptr %13, i64 40
  %.pre16 = load float, ptr %.phi.trans.insert15, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert17 = getelementptr inbounds nuw i8, ptr %13, i64 44
  %.pre18 = load float, ptr %.phi.trans.insert17, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %.phi.trans.insert19 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %.pre20 = load float, ptr %.phi.trans.insert19, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = fmul float %15, f0x38800000
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 4
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %19 = fmul float %18, f0x38800000
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %22 = fmul float %21, f0x38800000
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %25 = fmul float %24, f0x38800000
  %26 = fmul float %.pre20, f0x38800000
  %27 = fmul float %.pre, f0x38800000
  %28 = fmul float %.pre8, f0x38800000
  %29 = fmul float %.pre10, f0x38800000
  %30 = fmul float %.pre12, f0x38800000
  %31 = fmul float %.pre14, f0x38800000
  %32 = fmul float %.pre16, f0x38800000
  %33 = fmul float %.pre18, f0x38800000
  %34 = getelementptr inbounds nuw i8, ptr %13, i64 48
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %36 = fmul float %35, f0x38800000
  %37 = getelementptr inbounds nuw i8, ptr %13, i64 52
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %39 = fmul float %38, f0x38800000
  %40 = getelementptr inbounds nuw i8, ptr %13, i64 56
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %42 = fmul float %41, f0x38800000
  %43 = getelementptr inbounds nuw i8, ptr %13, i64 60
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %45 = fmul float %44, f0x38800000
  br label %46

46:                                               ; preds = %11, %140
  %47 = phi i64 [ 0, %11 ], [ %141, %140 ]
  %48 = shl nuw nsw i64 %47, 14
  %49 = add nuw nsw i64 %48, %14
  br label %50

50:                                               ; preds = %46, %138
  %51 = phi i64 [ 0, %46 ], [ %139, %138 ]
  %52 = shl nuw nsw i64 %51, 9
  %53 = add nuw nsw i64 %52, %49
  br label %54

54:                                               ; preds = %50, %54
  %55 = phi i64 [ 0, %50 ], [ %137, %54 ]
  %56 = shl nuw nsw i64 %55, 4
  %57 = add nuw nsw i64 %56, %53
  %58 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %57
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %60 = fsub float %59, %16
  %61 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %57
  store float %60, ptr %61, align 4, !alias.scope !10, !noalias !15
  %62 = or disjoint i64 %57, 1
  %63 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %62
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %65 = fsub float %64, %19
  %66 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %62
  store float %65, ptr %66, align 4, !alias.scope !10, !noalias !15
  %67 = or disjoint i64 %57, 2
  %68 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %67
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %70 = fsub float %69, %22
  %71 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %67
  store float %70, ptr %71, align 4, !alias.scope !10, !noalias !15
  %72 = or disjoint i64 %57, 3
  %73 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %72
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %75 = fsub float %74, %25
  %76 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %72
  store float %75, ptr %76, align 4, !alias.scope !10, !noalias !15
  %77 = or disjoint i64 %57, 4
  %78 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %77
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %80 = fsub float %79, %26
  %81 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %77
  store float %80, ptr %81, align 4, !alias.scope !10, !noalias !15
  %82 = or disjoint i64 %57, 5
  %83 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %82
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %85 = fsub float %84, %27
  %86 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %82
  store float %85, ptr %86, align 4, !alias.scope !10, !noalias !15
  %87 = or disjoint i64 %57, 6
  %88 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %87
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %90 = fsub float %89, %28
  %91 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %87
  store float %90, ptr %91, align 4, !alias.scope !10, !noalias !15
  %92 = or disjoint i64 %57, 7
  %93 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %92
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %95 = fsub float %94, %29
  %96 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %92
  store float %95, ptr %96, align 4, !alias.scope !10, !noalias !15
  %97 = or disjoint i64 %57, 8
  %98 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %97
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %100 = fsub float %99, %30
  %101 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %97
  store float %100, ptr %101, align 4, !alias.scope !10, !noalias !15
  %102 = or disjoint i64 %57, 9
  %103 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %102
  %104 = load float, ptr %103, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %105 = fsub float %104, %31
  %106 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %102
  store float %105, ptr %106, align 4, !alias.scope !10, !noalias !15
  %107 = or disjoint i64 %57, 10
  %108 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %107
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %110 = fsub float %109, %32
  %111 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %107
  store float %110, ptr %111, align 4, !alias.scope !10, !noalias !15
  %112 = or disjoint i64 %57, 11
  %113 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %112
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %115 = fsub float %114, %33
  %116 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %112
  store float %115, ptr %116, align 4, !alias.scope !10, !noalias !15
  %117 = or disjoint i64 %57, 12
  %118 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %117
  %119 = load float, ptr %118, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %120 = fsub float %119, %36
  %121 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %117
  store float %120, ptr %121, align 4, !alias.scope !10, !noalias !15
  %122 = or disjoint i64 %57, 13
  %123 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %122
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %125 = fsub float %124, %39
  %126 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %122
  store float %125, ptr %126, align 4, !alias.scope !10, !noalias !15
  %127 = or disjoint i64 %57, 14
  %128 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %127
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %130 = fsub float %129, %42
  %131 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %127
  store float %130, ptr %131, align 4, !alias.scope !10, !noalias !15
  %132 = or disjoint i64 %57, 15
  %133 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %132
  %134 = load float, ptr %133, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %135 = fsub float %134, %45
  %136 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %132
  store float %135, ptr %136, align 4, !alias.scope !10, !noalias !15
  %137 = add nuw nsw i64 %55, 1
  %exitcond.not = icmp eq i64 %137, 32
  br i1 %exitcond.not, label %138, label %54, !llvm.loop !16

138:                                              ; preds = %54
  %139 = add nuw nsw i64 %51, 1
  %exitcond5.not = icmp eq i64 %139, 32
  br i1 %exitcond5.not, label %140, label %50, !llvm.loop !16

140:                                              ; preds = %138
  %141 = add nuw nsw i64 %47, 1
  %exitcond6.not = icmp eq i64 %141, 8
  br i1 %exitcond6.not, label %broadcast_subtract_fusion.8_wrapped.exit, label %46, !llvm.loop !16

broadcast_subtract_fusion.8_wrapped.exit:         ; preds = %140, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1048576}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_subtract_fusion.8_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_subtract_fusion.8_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_subtract_fusion.8_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_subtract_fusion.8_wrapped: argument 2"}
!12 = !{i64 64}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
