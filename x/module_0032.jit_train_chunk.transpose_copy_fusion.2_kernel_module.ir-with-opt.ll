; ModuleID = '__compute_module_transpose_copy_fusion.2_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @transpose_copy_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  br label %.preheader6

.preheader6:                                      ; preds = %1, %96
  %exitcond10.not = phi i1 [ false, %1 ], [ true, %96 ]
  %7 = phi i64 [ 0, %1 ], [ 1, %96 ]
  %8 = shl nuw nsw i64 %7, 1
  %.idx2 = shl nuw nsw i64 %7, 14
  %9 = getelementptr i8, ptr %6, i64 %.idx2
  %10 = mul nuw nsw i64 %7, -3072
  %invariant.op14 = add nsw i64 %8, -2
  br label %11

11:                                               ; preds = %.preheader6, %95
  %12 = phi i1 [ true, %.preheader6 ], [ false, %95 ]
  %13 = phi i64 [ 0, %.preheader6 ], [ 1, %95 ]
  %.neg = shl nuw nsw i64 %13, 1
  %invariant.op = add nsw i64 %.neg, -2
  %.idx3 = shl nuw nsw i64 %13, 13
  %14 = getelementptr i8, ptr %9, i64 %.idx3
  %15 = shl nuw nsw i64 %13, 10
  %16 = sub nsw i64 %10, %15
  %invariant.gep7 = getelementptr [4 x i8], ptr %4, i64 %16
  br label %.preheader

.preheader:                                       ; preds = %11, %93
  %17 = phi i64 [ 0, %11 ], [ %94, %93 ]
  %.idx4 = shl i64 %17, 8
  %18 = getelementptr i8, ptr %14, i64 %.idx4
  %gep8 = getelementptr [4 x i8], ptr %invariant.gep7, i64 %17
  br label %19

19:                                               ; preds = %89, %.preheader
  %20 = phi i64 [ 0, %.preheader ], [ %92, %89 ]
  %21 = lshr i64 %20, 5
  %22 = lshr i64 %20, 4
  %23 = and i64 %22, 1
  %24 = icmp sgt i64 %21, %invariant.op14
  %25 = icmp sgt i64 %23, %invariant.op
  %26 = and i1 %24, %25
  br i1 %26, label %27, label %35

27:                                               ; preds = %19
  %28 = shl nuw nsw i64 %20, 5
  %29 = and i64 %28, 384
  %.idx = shl nuw nsw i64 %23, 11
  %30 = getelementptr i8, ptr %gep8, i64 %.idx
  %31 = getelementptr [4 x i8], ptr %30, i64 %29
  %.idx1 = mul nuw nsw i64 %21, 6144
  %32 = getelementptr i8, ptr %31, i64 %.idx1
  %33 = getelementptr i8, ptr %32, i64 8192
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  br label %35

35:                                               ; preds = %19, %27
  %36 = phi float [ %34, %27 ], [ 0.000000e+00, %19 ]
  %37 = getelementptr [4 x i8], ptr %18, i64 %20
  store float %36, ptr %37, align 4, !alias.scope !9, !noalias !6
  %38 = or disjoint i64 %20, 1
  %39 = lshr i64 %20, 5
  %40 = lshr i64 %20, 4
  %41 = and i64 %40, 1
  %42 = icmp sgt i64 %39, %invariant.op14
  %43 = icmp sgt i64 %41, %invariant.op
  %44 = and i1 %42, %43
  br i1 %44, label %45, label %53

45:                                               ; preds = %35
  %46 = shl nuw nsw i64 %38, 5
  %47 = and i64 %46, 416
  %.idx.1 = shl nuw nsw i64 %41, 11
  %48 = getelementptr i8, ptr %gep8, i64 %.idx.1
  %49 = getelementptr [4 x i8], ptr %48, i64 %47
  %.idx1.1 = mul nuw nsw i64 %39, 6144
  %50 = getelementptr i8, ptr %49, i64 %.idx1.1
  %51 = getelementptr i8, ptr %50, i64 8192
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  br label %53

53:                                               ; preds = %45, %35
  %54 = phi float [ %52, %45 ], [ 0.000000e+00, %35 ]
  %55 = getelementptr [4 x i8], ptr %18, i64 %38
  store float %54, ptr %55, align 4, !alias.scope !9, !noalias !6
  %56 = or disjoint i64 %20, 2
  %57 = lshr i64 %20, 5
  %58 = lshr i64 %20, 4
  %59 = and i64 %58, 1
  %60 = icmp sgt i64 %57, %invariant.op14
  %61 = icmp sgt i64 %59, %invariant.op
  %62 = and i1 %60, %61
  br i1 %62, label %63, label %71

63:                                               ; preds = %53
  %64 = shl nuw nsw i64 %56, 5
  %65 = and i64 %64, 448
  %.idx.2 = shl nuw nsw i64 %59, 11
  %66 = getelementptr i8, ptr %gep8, i64 %.idx.2
  %67 = getelementptr [4 x i8], ptr %66, i64 %65
  %.idx1.2 = mul nuw nsw i64 %57, 6144
  %68 = getelementptr i8, ptr %67, i64 %.idx1.2
  %69 = getelementptr i8, ptr %68, i64 8192
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  br label %71

71:                                               ; preds = %63, %53
  %72 = phi float [ %70, %63 ], [ 0.000000e+00, %53 ]
  %73 = getelementptr [4 x i8], ptr %18, i64 %56
  store float %72, ptr %73, align 4, !alias.scope !9, !noalias !6
  %74 = or disjoint i64 %20, 3
  %75 = lshr i64 %20, 5
  %76 = lshr i64 %20, 4
  %77 = and i64 %76, 1
  %78 = icmp sgt i64 %75, %invariant.op14
  %79 = icmp sgt i64 %77, %invariant.op
  %80 = and i1 %78, %79
  br i1 %80, label %81, label %89

81:                                               ; preds = %71
  %82 = shl nuw nsw i64 %74, 5
  %83 = and i64 %82, 480
  %.idx.3 = shl nuw nsw i64 %77, 11
  %84 = getelementptr i8, ptr %gep8, i64 %.idx.3
  %85 = getelementptr [4 x i8], ptr %84, i64 %83
  %.idx1.3 = mul nuw nsw i64 %75, 6144
  %86 = getelementptr i8, ptr %85, i64 %.idx1.3
  %87 = getelementptr i8, ptr %86, i64 8192
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  br label %89

89:                                               ; preds = %81, %71
  %90 = phi float [ %88, %81 ], [ 0.000000e+00, %71 ]
  %91 = getelementptr [4 x i8], ptr %18, i64 %74
  store float %90, ptr %91, align 4, !alias.scope !9, !noalias !6
  %92 = add nuw nsw i64 %20, 4
  %exitcond.not.3 = icmp eq i64 %92, 64
  br i1 %exitcond.not.3, label %93, label %19

93:                                               ; preds = %89
  %94 = add nuw nsw i64 %17, 1
  %exitcond9.not = icmp eq i64 %94, 32
  br i1 %exitcond9.not, label %95, label %.preheader, !llvm.loop !11

95:                                               ; preds = %93
  br i1 %12, label %11, label %96, !llvm.loop !11

96:                                               ; preds = %95
  br i1 %exitcond10.not, label %transpose_copy_fusion.2_wrapped.exit, label %.preheader6, !llvm.loop !11

transpose_copy_fusion.2_wrapped.exit:             ; preds = %96
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 18432}
!5 = !{i64 32768}
!6 = !{!7}
!7 = distinct !{!7, !8, !"transpose_copy_fusion.2_wrapped: argument 0"}
!8 = distinct !{!8, !"transpose_copy_fusion.2_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"transpose_copy_fusion.2_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
