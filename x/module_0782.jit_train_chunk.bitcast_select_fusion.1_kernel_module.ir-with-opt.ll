; ModuleID = '__compute_module_bitcast_select_fusion.1_kernel_module'
source_filename = "__compute_module_bitcast_select_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_select_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %14 = icmp ult i64 %13, 2
  br i1 %14, label %15, label %bitcast_select_fusion.1_wrapped.exit

15:                                               ; preds = %1
  %16 = shl nuw nsw i64 %13, 16
  br label %17

17:                                               ; preds = %15, %71
  %18 = phi i64 [ 0, %15 ], [ %72, %71 ]
  %19 = shl nuw nsw i64 %18, 13
  %20 = add nuw nsw i64 %19, %16
  br label %21

21:                                               ; preds = %17, %69
  %22 = phi i64 [ 0, %17 ], [ %70, %69 ]
  %23 = shl nuw nsw i64 %22, 9
  %24 = or disjoint i64 %23, %20
  %25 = shl nuw nsw i64 %22, 6
  %26 = and i64 %25, 64
  %27 = and i64 %23, 7168
  %28 = or disjoint i64 %27, %26
  br label %vector.ph

vector.ph:                                        ; preds = %21, %vector.ph
  %29 = phi i64 [ 0, %21 ], [ %68, %vector.ph ]
  %30 = shl nuw nsw i64 %29, 5
  %31 = and i64 %30, 32
  %32 = or disjoint i64 %28, %31
  %33 = shl nuw nsw i64 %29, 6
  %34 = and i64 %33, 896
  %35 = or disjoint i64 %32, %34
  %36 = or disjoint i64 %35, %20
  %37 = or disjoint i64 %24, %30
  %38 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %wide.load = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %wide.load11 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %40 = fcmp ogt <8 x float> %wide.load, zeroinitializer
  %41 = fcmp ogt <8 x float> %wide.load11, zeroinitializer
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %36
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 32
  %wide.load12 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %wide.load13 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %44 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %36
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 32
  %wide.load14 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %wide.load15 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %46 = fadd <8 x float> %wide.load12, %wide.load14
  %47 = fadd <8 x float> %wide.load13, %wide.load15
  %48 = select <8 x i1> %40, <8 x float> %46, <8 x float> zeroinitializer
  %49 = select <8 x i1> %41, <8 x float> %47, <8 x float> zeroinitializer
  %50 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %37
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 32
  store <8 x float> %48, ptr %50, align 4, !alias.scope !12, !noalias !17
  store <8 x float> %49, ptr %51, align 4, !alias.scope !12, !noalias !17
  %52 = or disjoint i64 %37, 16
  %53 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %52
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 32
  %wide.load.1 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %wide.load11.1 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %55 = fcmp ogt <8 x float> %wide.load.1, zeroinitializer
  %56 = fcmp ogt <8 x float> %wide.load11.1, zeroinitializer
  %57 = or disjoint i64 %36, 16
  %58 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %57
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 32
  %wide.load12.1 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %wide.load13.1 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !5, !noalias !15
  %60 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %57
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 32
  %wide.load14.1 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %wide.load15.1 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %62 = fadd <8 x float> %wide.load12.1, %wide.load14.1
  %63 = fadd <8 x float> %wide.load13.1, %wide.load15.1
  %64 = select <8 x i1> %55, <8 x float> %62, <8 x float> zeroinitializer
  %65 = select <8 x i1> %56, <8 x float> %63, <8 x float> zeroinitializer
  %66 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %52
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 32
  store <8 x float> %64, ptr %66, align 4, !alias.scope !12, !noalias !17
  store <8 x float> %65, ptr %67, align 4, !alias.scope !12, !noalias !17
  %68 = add nuw nsw i64 %29, 1
  %exitcond5.not = icmp eq i64 %68, 16
  br i1 %exitcond5.not, label %69, label %vector.ph, !llvm.loop !18

69:                                               ; preds = %vector.ph
  %70 = add nuw nsw i64 %22, 1
  %exitcond6.not = icmp eq i64 %70, 16
  br i1 %exitcond6.not, label %71, label %21, !llvm.loop !18

71:                                               ; preds = %69
  %72 = add nuw nsw i64 %18, 1
  %exitcond7.not = icmp eq i64 %72, 8
  br i1 %exitcond7.not, label %bitcast_select_fusion.1_wrapped.exit, label %17, !llvm.loop !18

bitcast_select_fusion.1_wrapped.exit:             ; preds = %71, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"bitcast_select_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"bitcast_select_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"bitcast_select_fusion.1_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"bitcast_select_fusion.1_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"bitcast_select_fusion.1_wrapped: argument 3"}
!14 = !{!6, !9, !13}
!15 = !{!9, !11, !13}
!16 = !{!6, !11, !13}
!17 = !{!6, !9, !11}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
