; ModuleID = '__compute_module_compare_select_fusion.2_kernel_module'
source_filename = "__compute_module_compare_select_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @compare_select_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %compare_select_fusion.2_wrapped.exit

11:                                               ; preds = %1
  %12 = shl nuw nsw i64 %9, 15
  br label %13

13:                                               ; preds = %11, %60
  %14 = phi i64 [ 0, %11 ], [ %61, %60 ]
  %15 = shl nuw nsw i64 %14, 12
  %16 = add nuw nsw i64 %15, %12
  br label %17

17:                                               ; preds = %13, %58
  %18 = phi i64 [ 0, %13 ], [ %59, %58 ]
  %19 = shl nuw nsw i64 %18, 9
  %20 = add nuw nsw i64 %19, %16
  br label %vector.ph

vector.ph:                                        ; preds = %17, %vector.ph
  %21 = phi i64 [ 0, %17 ], [ %57, %vector.ph ]
  %22 = shl nuw nsw i64 %21, 6
  %23 = add nuw nsw i64 %22, %20
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 96
  %wide.load = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load11 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load12 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load13 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %28 = fcmp ogt <8 x float> %wide.load, zeroinitializer
  %29 = fcmp ogt <8 x float> %wide.load11, zeroinitializer
  %30 = fcmp ogt <8 x float> %wide.load12, zeroinitializer
  %31 = fcmp ogt <8 x float> %wide.load13, zeroinitializer
  %32 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %23
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 32
  %34 = getelementptr inbounds nuw i8, ptr %32, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 96
  %wide.load14 = load <8 x float>, ptr %32, align 4, !alias.scope !5, !noalias !8
  %wide.load15 = load <8 x float>, ptr %33, align 4, !alias.scope !5, !noalias !8
  %wide.load16 = load <8 x float>, ptr %34, align 4, !alias.scope !5, !noalias !8
  %wide.load17 = load <8 x float>, ptr %35, align 4, !alias.scope !5, !noalias !8
  %36 = select <8 x i1> %28, <8 x float> %wide.load14, <8 x float> zeroinitializer
  %37 = select <8 x i1> %29, <8 x float> %wide.load15, <8 x float> zeroinitializer
  %38 = select <8 x i1> %30, <8 x float> %wide.load16, <8 x float> zeroinitializer
  %39 = select <8 x i1> %31, <8 x float> %wide.load17, <8 x float> zeroinitializer
  store <8 x float> %36, ptr %32, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %37, ptr %33, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %38, ptr %34, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %39, ptr %35, align 4, !alias.scope !5, !noalias !8
  %40 = or disjoint i64 %23, 32
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  %wide.load.1 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load11.1 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load12.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load13.1 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %45 = fcmp ogt <8 x float> %wide.load.1, zeroinitializer
  %46 = fcmp ogt <8 x float> %wide.load11.1, zeroinitializer
  %47 = fcmp ogt <8 x float> %wide.load12.1, zeroinitializer
  %48 = fcmp ogt <8 x float> %wide.load13.1, zeroinitializer
  %49 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 32
  %51 = getelementptr inbounds nuw i8, ptr %49, i64 64
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 96
  %wide.load14.1 = load <8 x float>, ptr %49, align 4, !alias.scope !5, !noalias !8
  %wide.load15.1 = load <8 x float>, ptr %50, align 4, !alias.scope !5, !noalias !8
  %wide.load16.1 = load <8 x float>, ptr %51, align 4, !alias.scope !5, !noalias !8
  %wide.load17.1 = load <8 x float>, ptr %52, align 4, !alias.scope !5, !noalias !8
  %53 = select <8 x i1> %45, <8 x float> %wide.load14.1, <8 x float> zeroinitializer
  %54 = select <8 x i1> %46, <8 x float> %wide.load15.1, <8 x float> zeroinitializer
  %55 = select <8 x i1> %47, <8 x float> %wide.load16.1, <8 x float> zeroinitializer
  %56 = select <8 x i1> %48, <8 x float> %wide.load17.1, <8 x float> zeroinitializer
  store <8 x float> %53, ptr %49, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %54, ptr %50, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %55, ptr %51, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %56, ptr %52, align 4, !alias.scope !5, !noalias !8
  %57 = add nuw nsw i64 %21, 1
  %exitcond5.not = icmp eq i64 %57, 8
  br i1 %exitcond5.not, label %58, label %vector.ph, !llvm.loop !10

58:                                               ; preds = %vector.ph
  %59 = add nuw nsw i64 %18, 1
  %exitcond6.not = icmp eq i64 %59, 8
  br i1 %exitcond6.not, label %60, label %17, !llvm.loop !10

60:                                               ; preds = %58
  %61 = add nuw nsw i64 %14, 1
  %exitcond7.not = icmp eq i64 %61, 8
  br i1 %exitcond7.not, label %compare_select_fusion.2_wrapped.exit, label %13, !llvm.loop !10

compare_select_fusion.2_wrapped.exit:             ; preds = %60, %1
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
!5 = !{!6}
!6 = distinct !{!6, !7, !"compare_select_fusion.2_wrapped: argument 0"}
!7 = distinct !{!7, !"compare_select_fusion.2_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"compare_select_fusion.2_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
