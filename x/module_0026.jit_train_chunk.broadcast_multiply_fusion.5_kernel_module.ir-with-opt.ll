; ModuleID = '__compute_module_broadcast_multiply_fusion.5_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion.5(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %14 = icmp ult i64 %13, 2
  br i1 %14, label %15, label %broadcast_multiply_fusion.5_wrapped.exit

15:                                               ; preds = %1
  %16 = mul nuw nsw i64 %13, 163840
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load12 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %wide.load13 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %18 = fmul <8 x float> %wide.load12, splat (float f0x38CCCCCD)
  %19 = fmul <8 x float> %wide.load13, splat (float f0x38CCCCCD)
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load14 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %wide.load15 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load12.1 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %wide.load13.1 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %23 = fmul <8 x float> %wide.load12.1, splat (float f0x38CCCCCD)
  %24 = fmul <8 x float> %wide.load13.1, splat (float f0x38CCCCCD)
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load14.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %wide.load15.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  br label %27

27:                                               ; preds = %15, %58
  %28 = phi i64 [ 0, %15 ], [ %59, %58 ]
  %29 = shl nuw nsw i64 %28, 13
  %30 = add nuw nsw i64 %29, %16
  br label %31

31:                                               ; preds = %27, %56
  %32 = phi i64 [ 0, %27 ], [ %57, %56 ]
  %33 = shl nuw nsw i64 %32, 9
  %34 = add nuw nsw i64 %33, %30
  br label %vector.ph

vector.ph:                                        ; preds = %31, %vector.ph
  %35 = phi i64 [ 0, %31 ], [ %55, %vector.ph ]
  %36 = shl nuw nsw i64 %35, 5
  %37 = add nuw nsw i64 %36, %34
  %38 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %wide.load = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %wide.load11 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %40 = fsub <8 x float> %wide.load, %18
  %41 = fsub <8 x float> %wide.load11, %19
  %42 = fmul <8 x float> %wide.load14, %40
  %43 = fmul <8 x float> %wide.load15, %41
  %44 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %37
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 32
  store <8 x float> %42, ptr %44, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %43, ptr %45, align 4, !alias.scope !13, !noalias !18
  %46 = or disjoint i64 %37, 16
  %47 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %46
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 32
  %wide.load.1 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %wide.load11.1 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %49 = fsub <8 x float> %wide.load.1, %23
  %50 = fsub <8 x float> %wide.load11.1, %24
  %51 = fmul <8 x float> %wide.load14.1, %49
  %52 = fmul <8 x float> %wide.load15.1, %50
  %53 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %46
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 32
  store <8 x float> %51, ptr %53, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %52, ptr %54, align 4, !alias.scope !13, !noalias !18
  %55 = add nuw nsw i64 %35, 1
  %exitcond5.not = icmp eq i64 %55, 16
  br i1 %exitcond5.not, label %56, label %vector.ph, !llvm.loop !19

56:                                               ; preds = %vector.ph
  %57 = add nuw nsw i64 %32, 1
  %exitcond6.not = icmp eq i64 %57, 16
  br i1 %exitcond6.not, label %58, label %31, !llvm.loop !19

58:                                               ; preds = %56
  %59 = add nuw nsw i64 %28, 1
  %exitcond7.not = icmp eq i64 %59, 20
  br i1 %exitcond7.not, label %broadcast_multiply_fusion.5_wrapped.exit, label %27, !llvm.loop !19

broadcast_multiply_fusion.5_wrapped.exit:         ; preds = %58, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 1310720}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_multiply_fusion.5_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_multiply_fusion.5_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_multiply_fusion.5_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_multiply_fusion.5_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_multiply_fusion.5_wrapped: argument 3"}
!15 = !{!7, !10, !14}
!16 = !{!10, !12, !14}
!17 = !{!7, !12, !14}
!18 = !{!7, !10, !12}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
