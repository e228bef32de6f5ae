; ModuleID = '__compute_module_broadcast_select_fusion_kernel_module'
source_filename = "__compute_module_broadcast_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_select_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %11 = icmp ult i64 %10, 2
  br i1 %11, label %12, label %broadcast_select_fusion_wrapped.exit

12:                                               ; preds = %1
  %13 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !12
  %14 = shl nuw nsw i64 %10, 15
  %.idx = shl nuw nsw i64 %10, 11
  %15 = getelementptr i8, ptr %13, i64 %.idx
  br label %16

16:                                               ; preds = %12, %81
  %17 = phi i64 [ 0, %12 ], [ %82, %81 ]
  %18 = shl nuw nsw i64 %17, 12
  %19 = add nuw nsw i64 %18, %14
  %.idx1 = shl nuw nsw i64 %17, 8
  %20 = getelementptr i8, ptr %15, i64 %.idx1
  %21 = getelementptr i8, ptr %20, i64 32
  %wide.load13 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %wide.load14 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %22 = fmul <8 x float> %wide.load13, splat (float 1.562500e-02)
  %23 = fmul <8 x float> %wide.load14, splat (float 1.562500e-02)
  %24 = getelementptr i8, ptr %20, i64 64
  %25 = getelementptr i8, ptr %20, i64 96
  %wide.load13.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %wide.load14.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %26 = fmul <8 x float> %wide.load13.1, splat (float 1.562500e-02)
  %27 = fmul <8 x float> %wide.load14.1, splat (float 1.562500e-02)
  %28 = getelementptr i8, ptr %20, i64 128
  %29 = getelementptr i8, ptr %20, i64 160
  %wide.load13.2 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %wide.load14.2 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %30 = fmul <8 x float> %wide.load13.2, splat (float 1.562500e-02)
  %31 = fmul <8 x float> %wide.load14.2, splat (float 1.562500e-02)
  %32 = getelementptr i8, ptr %20, i64 192
  %33 = getelementptr i8, ptr %20, i64 224
  %wide.load13.3 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %wide.load14.3 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %34 = fmul <8 x float> %wide.load13.3, splat (float 1.562500e-02)
  %35 = fmul <8 x float> %wide.load14.3, splat (float 1.562500e-02)
  br label %36

36:                                               ; preds = %16, %79
  %37 = phi i64 [ 0, %16 ], [ %80, %79 ]
  %38 = shl nuw nsw i64 %37, 9
  %39 = add nuw nsw i64 %38, %19
  br label %vector.ph

vector.ph:                                        ; preds = %36, %vector.ph
  %40 = phi i64 [ 0, %36 ], [ %78, %vector.ph ]
  %41 = shl nuw nsw i64 %40, 6
  %42 = add nuw nsw i64 %41, %39
  %43 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %42
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %wide.load = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %wide.load12 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %45 = fcmp ogt <8 x float> %wide.load, zeroinitializer
  %46 = fcmp ogt <8 x float> %wide.load12, zeroinitializer
  %47 = select <8 x i1> %45, <8 x float> %22, <8 x float> zeroinitializer
  %48 = select <8 x i1> %46, <8 x float> %23, <8 x float> zeroinitializer
  %49 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %42
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 32
  store <8 x float> %47, ptr %49, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %48, ptr %50, align 4, !alias.scope !10, !noalias !15
  %51 = or disjoint i64 %42, 16
  %52 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %51
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 32
  %wide.load.1 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %wide.load12.1 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %54 = fcmp ogt <8 x float> %wide.load.1, zeroinitializer
  %55 = fcmp ogt <8 x float> %wide.load12.1, zeroinitializer
  %56 = select <8 x i1> %54, <8 x float> %26, <8 x float> zeroinitializer
  %57 = select <8 x i1> %55, <8 x float> %27, <8 x float> zeroinitializer
  %58 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %51
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 32
  store <8 x float> %56, ptr %58, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %57, ptr %59, align 4, !alias.scope !10, !noalias !15
  %60 = or disjoint i64 %42, 32
  %61 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %60
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 32
  %wide.load.2 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %wide.load12.2 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %63 = fcmp ogt <8 x float> %wide.load.2, zeroinitializer
  %64 = fcmp ogt <8 x float> %wide.load12.2, zeroinitializer
  %65 = select <8 x i1> %63, <8 x float> %30, <8 x float> zeroinitializer
  %66 = select <8 x i1> %64, <8 x float> %31, <8 x float> zeroinitializer
  %67 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %60
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 32
  store <8 x float> %65, ptr %67, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %66, ptr %68, align 4, !alias.scope !10, !noalias !15
  %69 = or disjoint i64 %42, 48
  %70 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %69
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 32
  %wide.load.3 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %wide.load12.3 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !8, !noalias !14
  %72 = fcmp ogt <8 x float> %wide.load.3, zeroinitializer
  %73 = fcmp ogt <8 x float> %wide.load12.3, zeroinitializer
  %74 = select <8 x i1> %72, <8 x float> %34, <8 x float> zeroinitializer
  %75 = select <8 x i1> %73, <8 x float> %35, <8 x float> zeroinitializer
  %76 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %69
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 32
  store <8 x float> %74, ptr %76, align 4, !alias.scope !10, !noalias !15
  store <8 x float> %75, ptr %77, align 4, !alias.scope !10, !noalias !15
  %78 = add nuw nsw i64 %40, 1
  %exitcond6.not = icmp eq i64 %78, 8
  br i1 %exitcond6.not, label %79, label %vector.ph, !llvm.loop !16

79:                                               ; preds = %vector.ph
  %80 = add nuw nsw i64 %37, 1
  %exitcond7.not = icmp eq i64 %80, 8
  br i1 %exitcond7.not, label %81, label %36, !llvm.loop !16

81:                                               ; preds = %79
  %82 = add nuw nsw i64 %17, 1
  %exitcond8.not = icmp eq i64 %82, 8
  br i1 %exitcond8.not, label %broadcast_select_fusion_wrapped.exit, label %16, !llvm.loop !16

broadcast_select_fusion_wrapped.exit:             ; preds = %81, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 262144}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_select_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_select_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_select_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_select_fusion_wrapped: argument 2"}
!12 = !{i64 4096}
!13 = !{!9, !11}
!14 = !{!6, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
