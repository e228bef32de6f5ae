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
  %16 = shl nuw nsw i64 %9, 15
  %broadcast.splatinsert = insertelement <8 x float> poison, float %15, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %17

17:                                               ; preds = %11, %56
  %18 = phi i64 [ 0, %11 ], [ %57, %56 ]
  %19 = shl nuw nsw i64 %18, 12
  %20 = add nuw nsw i64 %19, %16
  br label %21

21:                                               ; preds = %17, %54
  %22 = phi i64 [ 0, %17 ], [ %55, %54 ]
  %23 = shl nuw nsw i64 %22, 9
  %24 = add nuw nsw i64 %23, %20
  br label %vector.ph

vector.ph:                                        ; preds = %21, %vector.ph
  %25 = phi i64 [ 0, %21 ], [ %53, %vector.ph ]
  %26 = shl nuw nsw i64 %25, 6
  %27 = add nuw nsw i64 %26, %24
  %28 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %27
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 96
  %wide.load = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load11 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load12 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load13 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %32 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load, <8 x float> %broadcast.splat)
  %33 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load11, <8 x float> %broadcast.splat)
  %34 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load12, <8 x float> %broadcast.splat)
  %35 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load13, <8 x float> %broadcast.splat)
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %27
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  store <8 x float> %32, ptr %36, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %33, ptr %37, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %34, ptr %38, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %35, ptr %39, align 4, !alias.scope !10, !noalias !15
  %40 = or disjoint i64 %27, 32
  %41 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  %wide.load.1 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load11.1 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load12.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load13.1 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %45 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load.1, <8 x float> %broadcast.splat)
  %46 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load11.1, <8 x float> %broadcast.splat)
  %47 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load12.1, <8 x float> %broadcast.splat)
  %48 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %wide.load13.1, <8 x float> %broadcast.splat)
  %49 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %40
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 32
  %51 = getelementptr inbounds nuw i8, ptr %49, i64 64
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 96
  store <8 x float> %45, ptr %49, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %46, ptr %50, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %47, ptr %51, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %48, ptr %52, align 4, !alias.scope !10, !noalias !15
  %53 = add nuw nsw i64 %25, 1
  %exitcond5.not = icmp eq i64 %53, 8
  br i1 %exitcond5.not, label %54, label %vector.ph, !llvm.loop !16

54:                                               ; preds = %vector.ph
  %55 = add nuw nsw i64 %22, 1
  %exitcond6.not = icmp eq i64 %55, 8
  br i1 %exitcond6.not, label %56, label %21, !llvm.loop !16

56:                                               ; preds = %54
  %57 = add nuw nsw i64 %18, 1
  %exitcond7.not = icmp eq i64 %57, 8
  br i1 %exitcond7.not, label %broadcast_maximum_fusion_wrapped.exit, label %17, !llvm.loop !16

broadcast_maximum_fusion_wrapped.exit:            ; preds = %56, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 262144}
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
