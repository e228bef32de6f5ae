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
  %18 = shl nuw nsw i64 %11, 15
  %broadcast.splatinsert = insertelement <8 x float> poison, float %17, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %19

19:                                               ; preds = %13, %74
  %20 = phi i64 [ 0, %13 ], [ %75, %74 ]
  %21 = shl nuw nsw i64 %20, 12
  %22 = add nuw nsw i64 %21, %18
  br label %23

23:                                               ; preds = %19, %72
  %24 = phi i64 [ 0, %19 ], [ %73, %72 ]
  %25 = shl nuw nsw i64 %24, 9
  %26 = add nuw nsw i64 %25, %22
  br label %vector.ph

vector.ph:                                        ; preds = %23, %vector.ph
  %27 = phi i64 [ 0, %23 ], [ %71, %vector.ph ]
  %28 = shl nuw nsw i64 %27, 6
  %29 = add nuw nsw i64 %28, %26
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 %29
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 16
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 24
  %wide.load = load <8 x i8>, ptr %30, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load11 = load <8 x i8>, ptr %31, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load12 = load <8 x i8>, ptr %32, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load13 = load <8 x i8>, ptr %33, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %34 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %29
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 32
  %36 = getelementptr inbounds nuw i8, ptr %34, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %34, i64 96
  %wide.load14 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %wide.load15 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %wide.load16 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %wide.load17 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %38 = trunc <8 x i8> %wide.load to <8 x i1>
  %39 = trunc <8 x i8> %wide.load11 to <8 x i1>
  %40 = trunc <8 x i8> %wide.load12 to <8 x i1>
  %41 = trunc <8 x i8> %wide.load13 to <8 x i1>
  %42 = select <8 x i1> %38, <8 x float> %wide.load14, <8 x float> %broadcast.splat
  %43 = select <8 x i1> %39, <8 x float> %wide.load15, <8 x float> %broadcast.splat
  %44 = select <8 x i1> %40, <8 x float> %wide.load16, <8 x float> %broadcast.splat
  %45 = select <8 x i1> %41, <8 x float> %wide.load17, <8 x float> %broadcast.splat
  %46 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %29
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 32
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 64
  %49 = getelementptr inbounds nuw i8, ptr %46, i64 96
  store <8 x float> %42, ptr %46, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %43, ptr %47, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %44, ptr %48, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %45, ptr %49, align 4, !alias.scope !13, !noalias !19
  %50 = or disjoint i64 %29, 32
  %51 = getelementptr inbounds nuw i8, ptr %4, i64 %50
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %53 = getelementptr inbounds nuw i8, ptr %51, i64 16
  %54 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %wide.load.1 = load <8 x i8>, ptr %51, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load11.1 = load <8 x i8>, ptr %52, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load12.1 = load <8 x i8>, ptr %53, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load13.1 = load <8 x i8>, ptr %54, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %55 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %50
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 32
  %57 = getelementptr inbounds nuw i8, ptr %55, i64 64
  %58 = getelementptr inbounds nuw i8, ptr %55, i64 96
  %wide.load14.1 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %wide.load15.1 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %wide.load16.1 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %wide.load17.1 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %59 = trunc <8 x i8> %wide.load.1 to <8 x i1>
  %60 = trunc <8 x i8> %wide.load11.1 to <8 x i1>
  %61 = trunc <8 x i8> %wide.load12.1 to <8 x i1>
  %62 = trunc <8 x i8> %wide.load13.1 to <8 x i1>
  %63 = select <8 x i1> %59, <8 x float> %wide.load14.1, <8 x float> %broadcast.splat
  %64 = select <8 x i1> %60, <8 x float> %wide.load15.1, <8 x float> %broadcast.splat
  %65 = select <8 x i1> %61, <8 x float> %wide.load16.1, <8 x float> %broadcast.splat
  %66 = select <8 x i1> %62, <8 x float> %wide.load17.1, <8 x float> %broadcast.splat
  %67 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %50
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 32
  %69 = getelementptr inbounds nuw i8, ptr %67, i64 64
  %70 = getelementptr inbounds nuw i8, ptr %67, i64 96
  store <8 x float> %63, ptr %67, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %64, ptr %68, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %65, ptr %69, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %66, ptr %70, align 4, !alias.scope !13, !noalias !19
  %71 = add nuw nsw i64 %27, 1
  %exitcond5.not = icmp eq i64 %71, 8
  br i1 %exitcond5.not, label %72, label %vector.ph, !llvm.loop !20

72:                                               ; preds = %vector.ph
  %73 = add nuw nsw i64 %24, 1
  %exitcond6.not = icmp eq i64 %73, 8
  br i1 %exitcond6.not, label %74, label %23, !llvm.loop !20

74:                                               ; preds = %72
  %75 = add nuw nsw i64 %20, 1
  %exitcond7.not = icmp eq i64 %75, 8
  br i1 %exitcond7.not, label %broadcast_select_fusion_wrapped.exit, label %19, !llvm.loop !20

broadcast_select_fusion_wrapped.exit:             ; preds = %74, %1
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
!4 = !{i64 65536}
!5 = !{i64 262144}
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
