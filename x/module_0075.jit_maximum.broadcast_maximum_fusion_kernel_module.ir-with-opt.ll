; ModuleID = '__compute_module_broadcast_maximum_fusion_kernel_module'
source_filename = "__compute_module_broadcast_maximum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_maximum_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %10, label %11, label %broadcast_maximum_fusion_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = sitofp i32 %14 to float
  %16 = shl nuw nsw i64 %9, 17
  br label %17

17:                                               ; preds = %11, %111
  %18 = phi i64 [ 0, %11 ], [ %112, %111 ]
  %19 = shl nuw nsw i64 %18, 14
  %20 = add nuw nsw i64 %19, %16
  br label %21

21:                                               ; preds = %17, %109
  %22 = phi i64 [ 0, %17 ], [ %110, %109 ]
  %23 = shl nuw nsw i64 %22, 9
  %24 = add nuw nsw i64 %23, %20
  br label %25

25:                                               ; preds = %21, %25
  %26 = phi i64 [ 0, %21 ], [ %108, %25 ]
  %27 = shl nuw nsw i64 %26, 4
  %28 = add nuw nsw i64 %27, %24
  %29 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %28
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %31 = tail call float @llvm.maximum.f32(float %30, float %15)
  %32 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %28
  store float %31, ptr %32, align 4, !alias.scope !10, !noalias !15
  %33 = or disjoint i64 %28, 1
  %34 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %33
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %36 = tail call float @llvm.maximum.f32(float %35, float %15)
  %37 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %33
  store float %36, ptr %37, align 4, !alias.scope !10, !noalias !15
  %38 = or disjoint i64 %28, 2
  %39 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %38
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %41 = tail call float @llvm.maximum.f32(float %40, float %15)
  %42 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %38
  store float %41, ptr %42, align 4, !alias.scope !10, !noalias !15
  %43 = or disjoint i64 %28, 3
  %44 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %43
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %46 = tail call float @llvm.maximum.f32(float %45, float %15)
  %47 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %43
  store float %46, ptr %47, align 4, !alias.scope !10, !noalias !15
  %48 = or disjoint i64 %28, 4
  %49 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %48
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %51 = tail call float @llvm.maximum.f32(float %50, float %15)
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %48
  store float %51, ptr %52, align 4, !alias.scope !10, !noalias !15
  %53 = or disjoint i64 %28, 5
  %54 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %53
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %56 = tail call float @llvm.maximum.f32(float %55, float %15)
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %53
  store float %56, ptr %57, align 4, !alias.scope !10, !noalias !15
  %58 = or disjoint i64 %28, 6
  %59 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %58
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %61 = tail call float @llvm.maximum.f32(float %60, float %15)
  %62 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %58
  store float %61, ptr %62, align 4, !alias.scope !10, !noalias !15
  %63 = or disjoint i64 %28, 7
  %64 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %63
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %66 = tail call float @llvm.maximum.f32(float %65, float %15)
  %67 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  store float %66, ptr %67, align 4, !alias.scope !10, !noalias !15
  %68 = or disjoint i64 %28, 8
  %69 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %68
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %71 = tail call float @llvm.maximum.f32(float %70, float %15)
  %72 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %68
  store float %71, ptr %72, align 4, !alias.scope !10, !noalias !15
  %73 = or disjoint i64 %28, 9
  %74 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %73
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %76 = tail call float @llvm.maximum.f32(float %75, float %15)
  %77 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %73
  store float %76, ptr %77, align 4, !alias.scope !10, !noalias !15
  %78 = or disjoint i64 %28, 10
  %79 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %78
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %81 = tail call float @llvm.maximum.f32(float %80, float %15)
  %82 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %78
  store float %81, ptr %82, align 4, !alias.scope !10, !noalias !15
  %83 = or disjoint i64 %28, 11
  %84 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %83
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %86 = tail call float @llvm.maximum.f32(float %85, float %15)
  %87 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %83
  store float %86, ptr %87, align 4, !alias.scope !10, !noalias !15
  %88 = or disjoint i64 %28, 12
  %89 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %88
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %91 = tail call float @llvm.maximum.f32(float %90, float %15)
  %92 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %88
  store float %91, ptr %92, align 4, !alias.scope !10, !noalias !15
  %93 = or disjoint i64 %28, 13
  %94 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %93
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %96 = tail call float @llvm.maximum.f32(float %95, float %15)
  %97 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %93
  store float %96, ptr %97, align 4, !alias.scope !10, !noalias !15
  %98 = or disjoint i64 %28, 14
  %99 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %98
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %101 = tail call float @llvm.maximum.f32(float %100, float %15)
  %102 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %98
  store float %101, ptr %102, align 4, !alias.scope !10, !noalias !15
  %103 = or disjoint i64 %28, 15
  %104 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %103
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %106 = tail call float @llvm.maximum.f32(float %105, float %15)
  %107 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %103
  store float %106, ptr %107, align 4, !alias.scope !10, !noalias !15
  %108 = add nuw nsw i64 %26, 1
  %exitcond.not = icmp eq i64 %108, 32
  br i1 %exitcond.not, label %109, label %25, !llvm.loop !16

109:                                              ; preds = %25
  %110 = add nuw nsw i64 %22, 1
  %exitcond5.not = icmp eq i64 %110, 32
  br i1 %exitcond5.not, label %111, label %21, !llvm.loop !16

111:                                              ; preds = %109
  %112 = add nuw nsw i64 %18, 1
  %exitcond6.not = icmp eq i64 %112, 8
  br i1 %exitcond6.not, label %broadcast_maximum_fusion_wrapped.exit, label %17, !llvm.loop !16

broadcast_maximum_fusion_wrapped.exit:            ; preds = %111, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1048576}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_maximum_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_maximum_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_maximum_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_maximum_fusion_wrapped: argument 2"}
!12 = !{i64 4}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
