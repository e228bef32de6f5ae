; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %9 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %broadcast.splatinsert = insertelement <8 x float> poison, float %9, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %10

10:                                               ; preds = %1, %48
  %11 = phi i64 [ 0, %1 ], [ %49, %48 ]
  %12 = mul nuw nsw i64 %11, 6144
  br label %13

13:                                               ; preds = %10, %46
  %14 = phi i64 [ 0, %10 ], [ %47, %46 ]
  %15 = shl nuw nsw i64 %14, 11
  %16 = add nuw nsw i64 %15, %12
  br label %vector.ph

vector.ph:                                        ; preds = %13, %vector.ph
  %17 = phi i64 [ 0, %13 ], [ %45, %vector.ph ]
  %18 = shl nuw nsw i64 %17, 6
  %19 = add nuw nsw i64 %18, %16
  %20 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 96
  %wide.load = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load9 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load10 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %24 = fmul <8 x float> %broadcast.splat, %wide.load
  %25 = fmul <8 x float> %broadcast.splat, %wide.load9
  %26 = fmul <8 x float> %broadcast.splat, %wide.load10
  %27 = fmul <8 x float> %broadcast.splat, %wide.load11
  %28 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 96
  store <8 x float> %24, ptr %28, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %25, ptr %29, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %26, ptr %30, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %27, ptr %31, align 4, !alias.scope !11, !noalias !15
  %32 = or disjoint i64 %19, 32
  %33 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 64
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 96
  %wide.load.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load9.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load10.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %37 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %38 = fmul <8 x float> %broadcast.splat, %wide.load9.1
  %39 = fmul <8 x float> %broadcast.splat, %wide.load10.1
  %40 = fmul <8 x float> %broadcast.splat, %wide.load11.1
  %41 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %32
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  store <8 x float> %37, ptr %41, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %38, ptr %42, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %39, ptr %43, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %40, ptr %44, align 4, !alias.scope !11, !noalias !15
  %45 = add nuw nsw i64 %17, 1
  %exitcond4.not = icmp eq i64 %45, 32
  br i1 %exitcond4.not, label %46, label %vector.ph, !llvm.loop !16

46:                                               ; preds = %vector.ph
  %47 = add nuw nsw i64 %14, 1
  %exitcond5.not = icmp eq i64 %47, 3
  br i1 %exitcond5.not, label %48, label %13, !llvm.loop !16

48:                                               ; preds = %46
  %49 = add nuw nsw i64 %11, 1
  %exitcond6.not = icmp eq i64 %49, 3
  br i1 %exitcond6.not, label %broadcast_multiply_fusion_wrapped.exit, label %10, !llvm.loop !16

broadcast_multiply_fusion_wrapped.exit:           ; preds = %48
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
!4 = !{i64 73728}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_multiply_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_multiply_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_multiply_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_multiply_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
