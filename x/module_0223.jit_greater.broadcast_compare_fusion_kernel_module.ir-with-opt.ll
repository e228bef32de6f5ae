; ModuleID = '__compute_module_broadcast_compare_fusion_kernel_module'
source_filename = "__compute_module_broadcast_compare_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_compare_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %10 = sitofp i32 %9 to float
  %broadcast.splatinsert = insertelement <8 x float> poison, float %10, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %11

11:                                               ; preds = %1, %57
  %12 = phi i64 [ 0, %1 ], [ %58, %57 ]
  %13 = shl nuw nsw i64 %12, 12
  br label %14

14:                                               ; preds = %11, %55
  %15 = phi i64 [ 0, %11 ], [ %56, %55 ]
  %16 = shl nuw nsw i64 %15, 9
  %17 = add nuw nsw i64 %16, %13
  br label %vector.ph

vector.ph:                                        ; preds = %14, %vector.ph
  %18 = phi i64 [ 0, %14 ], [ %54, %vector.ph ]
  %19 = shl nuw nsw i64 %18, 6
  %20 = add nuw nsw i64 %19, %17
  %21 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 64
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 96
  %wide.load = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load9 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load10 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load11 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %25 = fcmp ogt <8 x float> %wide.load, %broadcast.splat
  %26 = fcmp ogt <8 x float> %wide.load9, %broadcast.splat
  %27 = fcmp ogt <8 x float> %wide.load10, %broadcast.splat
  %28 = fcmp ogt <8 x float> %wide.load11, %broadcast.splat
  %29 = zext <8 x i1> %25 to <8 x i8>
  %30 = zext <8 x i1> %26 to <8 x i8>
  %31 = zext <8 x i1> %27 to <8 x i8>
  %32 = zext <8 x i1> %28 to <8 x i8>
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 %20
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 24
  store <8 x i8> %29, ptr %33, align 1, !alias.scope !12, !noalias !16
  store <8 x i8> %30, ptr %34, align 1, !alias.scope !12, !noalias !16
  store <8 x i8> %31, ptr %35, align 1, !alias.scope !12, !noalias !16
  store <8 x i8> %32, ptr %36, align 1, !alias.scope !12, !noalias !16
  %37 = or disjoint i64 %20, 32
  %38 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %40 = getelementptr inbounds nuw i8, ptr %38, i64 64
  %41 = getelementptr inbounds nuw i8, ptr %38, i64 96
  %wide.load.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load9.1 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load10.1 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load11.1 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = fcmp ogt <8 x float> %wide.load.1, %broadcast.splat
  %43 = fcmp ogt <8 x float> %wide.load9.1, %broadcast.splat
  %44 = fcmp ogt <8 x float> %wide.load10.1, %broadcast.splat
  %45 = fcmp ogt <8 x float> %wide.load11.1, %broadcast.splat
  %46 = zext <8 x i1> %42 to <8 x i8>
  %47 = zext <8 x i1> %43 to <8 x i8>
  %48 = zext <8 x i1> %44 to <8 x i8>
  %49 = zext <8 x i1> %45 to <8 x i8>
  %50 = getelementptr inbounds nuw i8, ptr %8, i64 %37
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 24
  store <8 x i8> %46, ptr %50, align 1, !alias.scope !12, !noalias !16
  store <8 x i8> %47, ptr %51, align 1, !alias.scope !12, !noalias !16
  store <8 x i8> %48, ptr %52, align 1, !alias.scope !12, !noalias !16
  store <8 x i8> %49, ptr %53, align 1, !alias.scope !12, !noalias !16
  %54 = add nuw nsw i64 %18, 1
  %exitcond4.not = icmp eq i64 %54, 8
  br i1 %exitcond4.not, label %55, label %vector.ph, !llvm.loop !17

55:                                               ; preds = %vector.ph
  %56 = add nuw nsw i64 %15, 1
  %exitcond5.not = icmp eq i64 %56, 8
  br i1 %exitcond5.not, label %57, label %14, !llvm.loop !17

57:                                               ; preds = %55
  %58 = add nuw nsw i64 %12, 1
  %exitcond6.not = icmp eq i64 %58, 16
  br i1 %exitcond6.not, label %broadcast_compare_fusion_wrapped.exit, label %11, !llvm.loop !17

broadcast_compare_fusion_wrapped.exit:            ; preds = %57
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
!5 = !{i64 4}
!6 = !{i64 65536}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_compare_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_compare_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_compare_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_compare_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
