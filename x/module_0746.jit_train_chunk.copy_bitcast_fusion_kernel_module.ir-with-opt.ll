; ModuleID = '__compute_module_copy_bitcast_fusion_kernel_module'
source_filename = "__compute_module_copy_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @copy_bitcast_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %10, label %11, label %copy_bitcast_fusion_wrapped.exit

11:                                               ; preds = %1
  %12 = shl nuw nsw i64 %9, 16
  br label %13

13:                                               ; preds = %11, %99
  %14 = phi i64 [ 0, %11 ], [ %100, %99 ]
  %15 = shl nuw nsw i64 %14, 13
  %16 = add nuw nsw i64 %15, %12
  br label %17

17:                                               ; preds = %13, %97
  %18 = phi i64 [ 0, %13 ], [ %98, %97 ]
  %19 = shl nuw nsw i64 %18, 10
  %20 = add nuw nsw i64 %19, %16
  %21 = getelementptr [4 x i8], ptr %4, i64 %20
  %22 = getelementptr [4 x i8], ptr %6, i64 %20
  br label %.preheader

.preheader:                                       ; preds = %17, %middle.block
  %23 = phi i64 [ 0, %17 ], [ %96, %middle.block ]
  %.idx = shl i64 %23, 8
  %24 = getelementptr i8, ptr %21, i64 %.idx
  %.idx1 = shl i64 %23, 9
  %25 = getelementptr i8, ptr %22, i64 %.idx1
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.preheader
  %index = phi i64 [ 0, %.preheader ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %.preheader ], [ %vec.ind.next, %vector.body ]
  %26 = and <8 x i64> %vec.ind, splat (i64 32)
  %27 = extractelement <8 x i64> %26, i64 0
  %28 = extractelement <8 x i64> %26, i64 1
  %29 = extractelement <8 x i64> %26, i64 2
  %30 = extractelement <8 x i64> %26, i64 3
  %31 = extractelement <8 x i64> %26, i64 4
  %32 = extractelement <8 x i64> %26, i64 5
  %33 = extractelement <8 x i64> %26, i64 6
  %34 = extractelement <8 x i64> %26, i64 7
  %35 = shl nuw nsw <8 x i64> %vec.ind, splat (i64 3)
  %36 = and <8 x i64> %35, splat (i64 512)
  %37 = extractelement <8 x i64> %36, i64 0
  %38 = extractelement <8 x i64> %36, i64 1
  %39 = extractelement <8 x i64> %36, i64 2
  %40 = extractelement <8 x i64> %36, i64 3
  %41 = extractelement <8 x i64> %36, i64 4
  %42 = extractelement <8 x i64> %36, i64 5
  %43 = extractelement <8 x i64> %36, i64 6
  %44 = extractelement <8 x i64> %36, i64 7
  %45 = and <8 x i64> %vec.ind, splat (i64 31)
  %46 = extractelement <8 x i64> %45, i64 0
  %47 = extractelement <8 x i64> %45, i64 1
  %48 = extractelement <8 x i64> %45, i64 2
  %49 = extractelement <8 x i64> %45, i64 3
  %50 = extractelement <8 x i64> %45, i64 4
  %51 = extractelement <8 x i64> %45, i64 5
  %52 = extractelement <8 x i64> %45, i64 6
  %53 = extractelement <8 x i64> %45, i64 7
  %54 = getelementptr [4 x i8], ptr %24, i64 %27
  %55 = getelementptr [4 x i8], ptr %24, i64 %28
  %56 = getelementptr [4 x i8], ptr %24, i64 %29
  %57 = getelementptr [4 x i8], ptr %24, i64 %30
  %58 = getelementptr [4 x i8], ptr %24, i64 %31
  %59 = getelementptr [4 x i8], ptr %24, i64 %32
  %60 = getelementptr [4 x i8], ptr %24, i64 %33
  %61 = getelementptr [4 x i8], ptr %24, i64 %34
  %62 = getelementptr [4 x i8], ptr %54, i64 %37
  %63 = getelementptr [4 x i8], ptr %55, i64 %38
  %64 = getelementptr [4 x i8], ptr %56, i64 %39
  %65 = getelementptr [4 x i8], ptr %57, i64 %40
  %66 = getelementptr [4 x i8], ptr %58, i64 %41
  %67 = getelementptr [4 x i8], ptr %59, i64 %42
  %68 = getelementptr [4 x i8], ptr %60, i64 %43
  %69 = getelementptr [4 x i8], ptr %61, i64 %44
  %70 = getelementptr [4 x i8], ptr %62, i64 %46
  %71 = getelementptr [4 x i8], ptr %63, i64 %47
  %72 = getelementptr [4 x i8], ptr %64, i64 %48
  %73 = getelementptr [4 x i8], ptr %65, i64 %49
  %74 = getelementptr [4 x i8], ptr %66, i64 %50
  %75 = getelementptr [4 x i8], ptr %67, i64 %51
  %76 = getelementptr [4 x i8], ptr %68, i64 %52
  %77 = getelementptr [4 x i8], ptr %69, i64 %53
  %78 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %79 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %80 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %81 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %82 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %83 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %84 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %85 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %86 = insertelement <8 x float> poison, float %78, i64 0
  %87 = insertelement <8 x float> %86, float %79, i64 1
  %88 = insertelement <8 x float> %87, float %80, i64 2
  %89 = insertelement <8 x float> %88, float %81, i64 3
  %90 = insertelement <8 x float> %89, float %82, i64 4
  %91 = insertelement <8 x float> %90, float %83, i64 5
  %92 = insertelement <8 x float> %91, float %84, i64 6
  %93 = insertelement <8 x float> %92, float %85, i64 7
  %94 = getelementptr [4 x i8], ptr %25, i64 %index
  store <8 x float> %93, ptr %94, align 4, !alias.scope !8, !noalias !5
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %95 = icmp eq i64 %index.next, 128
  br i1 %95, label %middle.block, label %vector.body, !llvm.loop !10

middle.block:                                     ; preds = %vector.body
  %96 = add nuw nsw i64 %23, 1
  %exitcond5.not = icmp eq i64 %96, 8
  br i1 %exitcond5.not, label %97, label %.preheader, !llvm.loop !13

97:                                               ; preds = %middle.block
  %98 = add nuw nsw i64 %18, 1
  %exitcond6.not = icmp eq i64 %98, 8
  br i1 %exitcond6.not, label %99, label %17, !llvm.loop !13

99:                                               ; preds = %97
  %100 = add nuw nsw i64 %14, 1
  %exitcond7.not = icmp eq i64 %100, 8
  br i1 %exitcond7.not, label %copy_bitcast_fusion_wrapped.exit, label %13, !llvm.loop !13

copy_bitcast_fusion_wrapped.exit:                 ; preds = %99, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"copy_bitcast_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"copy_bitcast_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"copy_bitcast_fusion_wrapped: argument 1"}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
