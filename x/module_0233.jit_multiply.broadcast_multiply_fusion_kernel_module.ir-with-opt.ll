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
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %12 = icmp ult i64 %11, 2
  br i1 %12, label %13, label %broadcast_multiply_fusion_wrapped.exit

13:                                               ; preds = %1
  %14 = shl nuw nsw i64 %11, 15
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load12 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load12.1 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13.1 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %wide.load12.2 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13.2 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load12.3 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13.3 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  br label %22

22:                                               ; preds = %13, %63
  %23 = phi i64 [ 0, %13 ], [ %64, %63 ]
  %24 = shl nuw nsw i64 %23, 12
  %25 = add nuw nsw i64 %24, %14
  br label %26

26:                                               ; preds = %22, %61
  %27 = phi i64 [ 0, %22 ], [ %62, %61 ]
  %28 = shl nuw nsw i64 %27, 9
  %29 = add nuw nsw i64 %28, %25
  br label %vector.ph

vector.ph:                                        ; preds = %26, %vector.ph
  %30 = phi i64 [ 0, %26 ], [ %60, %vector.ph ]
  %31 = shl nuw nsw i64 %30, 6
  %32 = add nuw nsw i64 %31, %29
  %33 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %wide.load = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %35 = fmul <8 x float> %wide.load, %wide.load12
  %36 = fmul <8 x float> %wide.load11, %wide.load13
  %37 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %32
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 32
  store <8 x float> %35, ptr %37, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %36, ptr %38, align 4, !alias.scope !11, !noalias !15
  %39 = or disjoint i64 %32, 16
  %40 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %wide.load.1 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11.1 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %42 = fmul <8 x float> %wide.load.1, %wide.load12.1
  %43 = fmul <8 x float> %wide.load11.1, %wide.load13.1
  %44 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %39
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 32
  store <8 x float> %42, ptr %44, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %43, ptr %45, align 4, !alias.scope !11, !noalias !15
  %46 = or disjoint i64 %32, 32
  %47 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %46
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 32
  %wide.load.2 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11.2 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %49 = fmul <8 x float> %wide.load.2, %wide.load12.2
  %50 = fmul <8 x float> %wide.load11.2, %wide.load13.2
  %51 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %46
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 32
  store <8 x float> %49, ptr %51, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %50, ptr %52, align 4, !alias.scope !11, !noalias !15
  %53 = or disjoint i64 %32, 48
  %54 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %53
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 32
  %wide.load.3 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11.3 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %56 = fmul <8 x float> %wide.load.3, %wide.load12.3
  %57 = fmul <8 x float> %wide.load11.3, %wide.load13.3
  %58 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %53
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 32
  store <8 x float> %56, ptr %58, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %57, ptr %59, align 4, !alias.scope !11, !noalias !15
  %60 = add nuw nsw i64 %30, 1
  %exitcond5.not = icmp eq i64 %60, 8
  br i1 %exitcond5.not, label %61, label %vector.ph, !llvm.loop !16

61:                                               ; preds = %vector.ph
  %62 = add nuw nsw i64 %27, 1
  %exitcond6.not = icmp eq i64 %62, 8
  br i1 %exitcond6.not, label %63, label %26, !llvm.loop !16

63:                                               ; preds = %61
  %64 = add nuw nsw i64 %23, 1
  %exitcond7.not = icmp eq i64 %64, 8
  br i1 %exitcond7.not, label %broadcast_multiply_fusion_wrapped.exit, label %22, !llvm.loop !16

broadcast_multiply_fusion_wrapped.exit:           ; preds = %63, %1
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
!5 = !{i64 256}
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
