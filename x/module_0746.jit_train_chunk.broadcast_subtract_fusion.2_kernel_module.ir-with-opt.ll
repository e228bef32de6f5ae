; ModuleID = '__compute_module_broadcast_subtract_fusion.2_kernel_module'
source_filename = "__compute_module_broadcast_subtract_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_subtract_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %12, label %13, label %broadcast_subtract_fusion.2_wrapped.exit

13:                                               ; preds = %1
  %14 = shl nuw nsw i64 %11, 15
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load12 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %16 = fmul <8 x float> %wide.load12, splat (float f0x3A800000)
  %17 = fmul <8 x float> %wide.load13, splat (float f0x3A800000)
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load12.1 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13.1 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %20 = fmul <8 x float> %wide.load12.1, splat (float f0x3A800000)
  %21 = fmul <8 x float> %wide.load13.1, splat (float f0x3A800000)
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %wide.load12.2 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13.2 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %24 = fmul <8 x float> %wide.load12.2, splat (float f0x3A800000)
  %25 = fmul <8 x float> %wide.load13.2, splat (float f0x3A800000)
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load12.3 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load13.3 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %28 = fmul <8 x float> %wide.load12.3, splat (float f0x3A800000)
  %29 = fmul <8 x float> %wide.load13.3, splat (float f0x3A800000)
  br label %30

30:                                               ; preds = %13, %71
  %31 = phi i64 [ 0, %13 ], [ %72, %71 ]
  %32 = shl nuw nsw i64 %31, 12
  %33 = add nuw nsw i64 %32, %14
  br label %34

34:                                               ; preds = %30, %69
  %35 = phi i64 [ 0, %30 ], [ %70, %69 ]
  %36 = shl nuw nsw i64 %35, 9
  %37 = add nuw nsw i64 %36, %33
  br label %vector.ph

vector.ph:                                        ; preds = %34, %vector.ph
  %38 = phi i64 [ 0, %34 ], [ %68, %vector.ph ]
  %39 = shl nuw nsw i64 %38, 6
  %40 = add nuw nsw i64 %39, %37
  %41 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %wide.load = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %43 = fsub <8 x float> %wide.load, %16
  %44 = fsub <8 x float> %wide.load11, %17
  %45 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %40
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 32
  store <8 x float> %43, ptr %45, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %44, ptr %46, align 4, !alias.scope !11, !noalias !15
  %47 = or disjoint i64 %40, 16
  %48 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %wide.load.1 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11.1 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %50 = fsub <8 x float> %wide.load.1, %20
  %51 = fsub <8 x float> %wide.load11.1, %21
  %52 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %47
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 32
  store <8 x float> %50, ptr %52, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %51, ptr %53, align 4, !alias.scope !11, !noalias !15
  %54 = or disjoint i64 %40, 32
  %55 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 32
  %wide.load.2 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11.2 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %57 = fsub <8 x float> %wide.load.2, %24
  %58 = fsub <8 x float> %wide.load11.2, %25
  %59 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %54
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 32
  store <8 x float> %57, ptr %59, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %58, ptr %60, align 4, !alias.scope !11, !noalias !15
  %61 = or disjoint i64 %40, 48
  %62 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %61
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 32
  %wide.load.3 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load11.3 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %64 = fsub <8 x float> %wide.load.3, %28
  %65 = fsub <8 x float> %wide.load11.3, %29
  %66 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %61
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 32
  store <8 x float> %64, ptr %66, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %65, ptr %67, align 4, !alias.scope !11, !noalias !15
  %68 = add nuw nsw i64 %38, 1
  %exitcond5.not = icmp eq i64 %68, 8
  br i1 %exitcond5.not, label %69, label %vector.ph, !llvm.loop !16

69:                                               ; preds = %vector.ph
  %70 = add nuw nsw i64 %35, 1
  %exitcond6.not = icmp eq i64 %70, 8
  br i1 %exitcond6.not, label %71, label %34, !llvm.loop !16

71:                                               ; preds = %69
  %72 = add nuw nsw i64 %31, 1
  %exitcond7.not = icmp eq i64 %72, 8
  br i1 %exitcond7.not, label %broadcast_subtract_fusion.2_wrapped.exit, label %30, !llvm.loop !16

broadcast_subtract_fusion.2_wrapped.exit:         ; preds = %71, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 262144}
!5 = !{i64 256}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_subtract_fusion.2_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_subtract_fusion.2_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_subtract_fusion.2_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_subtract_fusion.2_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
