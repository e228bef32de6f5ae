; ModuleID = '__compute_module_broadcast_multiply_fusion.8_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.8_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion.8(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %14, label %15, label %broadcast_multiply_fusion.8_wrapped.exit

15:                                               ; preds = %1
  %16 = shl nuw nsw i64 %13, 15
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load12 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %wide.load13 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %18 = fmul <8 x float> %wide.load12, splat (float f0x3A800000)
  %19 = fmul <8 x float> %wide.load13, splat (float f0x3A800000)
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load14 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %wide.load15 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load12.1 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %wide.load13.1 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %23 = fmul <8 x float> %wide.load12.1, splat (float f0x3A800000)
  %24 = fmul <8 x float> %wide.load13.1, splat (float f0x3A800000)
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load14.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %wide.load15.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %27 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %28 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %wide.load12.2 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %wide.load13.2 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %29 = fmul <8 x float> %wide.load12.2, splat (float f0x3A800000)
  %30 = fmul <8 x float> %wide.load13.2, splat (float f0x3A800000)
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %wide.load14.2 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %wide.load15.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load12.3 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %wide.load13.3 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %35 = fmul <8 x float> %wide.load12.3, splat (float f0x3A800000)
  %36 = fmul <8 x float> %wide.load13.3, splat (float f0x3A800000)
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load14.3 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  %wide.load15.3 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !6, !noalias !16
  br label %39

39:                                               ; preds = %15, %88
  %40 = phi i64 [ 0, %15 ], [ %89, %88 ]
  %41 = shl nuw nsw i64 %40, 12
  %42 = add nuw nsw i64 %41, %16
  br label %43

43:                                               ; preds = %39, %86
  %44 = phi i64 [ 0, %39 ], [ %87, %86 ]
  %45 = shl nuw nsw i64 %44, 9
  %46 = add nuw nsw i64 %45, %42
  br label %vector.ph

vector.ph:                                        ; preds = %43, %vector.ph
  %47 = phi i64 [ 0, %43 ], [ %85, %vector.ph ]
  %48 = shl nuw nsw i64 %47, 6
  %49 = add nuw nsw i64 %48, %46
  %50 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %49
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 32
  %wide.load = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %wide.load11 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %52 = fsub <8 x float> %wide.load, %18
  %53 = fsub <8 x float> %wide.load11, %19
  %54 = fmul <8 x float> %wide.load14, %52
  %55 = fmul <8 x float> %wide.load15, %53
  %56 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %49
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 32
  store <8 x float> %54, ptr %56, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %55, ptr %57, align 4, !alias.scope !13, !noalias !18
  %58 = or disjoint i64 %49, 16
  %59 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 32
  %wide.load.1 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %wide.load11.1 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %61 = fsub <8 x float> %wide.load.1, %23
  %62 = fsub <8 x float> %wide.load11.1, %24
  %63 = fmul <8 x float> %wide.load14.1, %61
  %64 = fmul <8 x float> %wide.load15.1, %62
  %65 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %58
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 32
  store <8 x float> %63, ptr %65, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %64, ptr %66, align 4, !alias.scope !13, !noalias !18
  %67 = or disjoint i64 %49, 32
  %68 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %67
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 32
  %wide.load.2 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %wide.load11.2 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %70 = fsub <8 x float> %wide.load.2, %29
  %71 = fsub <8 x float> %wide.load11.2, %30
  %72 = fmul <8 x float> %wide.load14.2, %70
  %73 = fmul <8 x float> %wide.load15.2, %71
  %74 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %67
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 32
  store <8 x float> %72, ptr %74, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %73, ptr %75, align 4, !alias.scope !13, !noalias !18
  %76 = or disjoint i64 %49, 48
  %77 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %76
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 32
  %wide.load.3 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %wide.load11.3 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %79 = fsub <8 x float> %wide.load.3, %35
  %80 = fsub <8 x float> %wide.load11.3, %36
  %81 = fmul <8 x float> %wide.load14.3, %79
  %82 = fmul <8 x float> %wide.load15.3, %80
  %83 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %76
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 32
  store <8 x float> %81, ptr %83, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %82, ptr %84, align 4, !alias.scope !13, !noalias !18
  %85 = add nuw nsw i64 %47, 1
  %exitcond5.not = icmp eq i64 %85, 8
  br i1 %exitcond5.not, label %86, label %vector.ph, !llvm.loop !19

86:                                               ; preds = %vector.ph
  %87 = add nuw nsw i64 %44, 1
  %exitcond6.not = icmp eq i64 %87, 8
  br i1 %exitcond6.not, label %88, label %43, !llvm.loop !19

88:                                               ; preds = %86
  %89 = add nuw nsw i64 %40, 1
  %exitcond7.not = icmp eq i64 %89, 8
  br i1 %exitcond7.not, label %broadcast_multiply_fusion.8_wrapped.exit, label %39, !llvm.loop !19

broadcast_multiply_fusion.8_wrapped.exit:         ; preds = %88, %1
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
!4 = !{i64 256}
!5 = !{i64 262144}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_multiply_fusion.8_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_multiply_fusion.8_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_multiply_fusion.8_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_multiply_fusion.8_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_multiply_fusion.8_wrapped: argument 3"}
!15 = !{!7, !10, !14}
!16 = !{!10, !12, !14}
!17 = !{!7, !12, !14}
!18 = !{!7, !10, !12}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
