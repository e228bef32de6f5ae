; ModuleID = '__compute_module_add_maximum_fusion.2_kernel_module'
source_filename = "__compute_module_add_maximum_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_maximum_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !4
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !4
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !4
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !5
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %26 = load ptr, ptr %25, align 8
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !19)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !21)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  %28 = icmp ult i64 %27, 2
  br i1 %28, label %29, label %add_maximum_fusion.2_wrapped.exit

29:                                               ; preds = %1
  %30 = shl nuw nsw i64 %27, 17
  %wide.load11 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %31 = fmul <8 x float> %wide.load11, splat (float f0x38800000)
  %wide.load12 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !19, !noalias !30
  %wide.load13 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !21, !noalias !31
  %32 = fmul <8 x float> %wide.load12, %wide.load13
  %wide.load15 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !32
  %33 = fmul <8 x float> %wide.load15, splat (float f0x38800000)
  %wide.load16 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !17, !noalias !33
  %wide.load17 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !34
  %wide.load18 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !35
  %34 = fmul <8 x float> %wide.load17, %wide.load18
  %wide.load19 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %35 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %wide.load11.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %36 = fmul <8 x float> %wide.load11.1, splat (float f0x38800000)
  %37 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %wide.load12.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !19, !noalias !30
  %38 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %wide.load13.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !21, !noalias !31
  %39 = fmul <8 x float> %wide.load12.1, %wide.load13.1
  %40 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load15.1 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !15, !noalias !32
  %41 = fmul <8 x float> %wide.load15.1, splat (float f0x38800000)
  %42 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load16.1 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !17, !noalias !33
  %43 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load17.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !9, !noalias !34
  %44 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load18.1 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !11, !noalias !35
  %45 = fmul <8 x float> %wide.load17.1, %wide.load18.1
  %46 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load19.1 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  br label %47

47:                                               ; preds = %29, %86
  %48 = phi i64 [ 0, %29 ], [ %87, %86 ]
  %49 = shl nuw nsw i64 %48, 14
  %50 = add nuw nsw i64 %49, %30
  br label %51

51:                                               ; preds = %47, %84
  %52 = phi i64 [ 0, %47 ], [ %85, %84 ]
  %53 = shl nuw nsw i64 %52, 9
  %54 = add nuw nsw i64 %53, %50
  br label %vector.ph

vector.ph:                                        ; preds = %51, %vector.ph
  %55 = phi i64 [ 0, %51 ], [ %83, %vector.ph ]
  %56 = shl nuw nsw i64 %55, 4
  %57 = add nuw nsw i64 %56, %54
  %58 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %57
  %wide.load = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %59 = fsub <8 x float> %wide.load, %31
  %60 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %57
  %wide.load14 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %61 = fmul <8 x float> %59, %32
  %62 = fsub <8 x float> %wide.load14, %33
  %63 = fadd <8 x float> %61, %wide.load16
  %64 = fmul <8 x float> %62, %34
  %65 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %63, <8 x float> zeroinitializer)
  %66 = fadd <8 x float> %wide.load19, %64
  %67 = fadd <8 x float> %65, %66
  %68 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %67, <8 x float> zeroinitializer)
  %69 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %57
  store <8 x float> %68, ptr %69, align 4, !alias.scope !27, !noalias !39
  %70 = or disjoint i64 %57, 8
  %71 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %70
  %wide.load.1 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %72 = fsub <8 x float> %wide.load.1, %36
  %73 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %70
  %wide.load14.1 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %74 = fmul <8 x float> %72, %39
  %75 = fsub <8 x float> %wide.load14.1, %41
  %76 = fadd <8 x float> %74, %wide.load16.1
  %77 = fmul <8 x float> %75, %45
  %78 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %76, <8 x float> zeroinitializer)
  %79 = fadd <8 x float> %wide.load19.1, %77
  %80 = fadd <8 x float> %78, %79
  %81 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %80, <8 x float> zeroinitializer)
  %82 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %70
  store <8 x float> %81, ptr %82, align 4, !alias.scope !27, !noalias !39
  %83 = add nuw nsw i64 %55, 1
  %exitcond5.not = icmp eq i64 %83, 32
  br i1 %exitcond5.not, label %84, label %vector.ph, !llvm.loop !40

84:                                               ; preds = %vector.ph
  %85 = add nuw nsw i64 %52, 1
  %exitcond6.not = icmp eq i64 %85, 32
  br i1 %exitcond6.not, label %86, label %51, !llvm.loop !40

86:                                               ; preds = %84
  %87 = add nuw nsw i64 %48, 1
  %exitcond7.not = icmp eq i64 %87, 8
  br i1 %exitcond7.not, label %add_maximum_fusion.2_wrapped.exit, label %47, !llvm.loop !40

add_maximum_fusion.2_wrapped.exit:                ; preds = %86, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 1048576}
!6 = !{!7}
!7 = distinct !{!7, !8, !"add_maximum_fusion.2_wrapped: argument 0"}
!8 = distinct !{!8, !"add_maximum_fusion.2_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"add_maximum_fusion.2_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"add_maximum_fusion.2_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"add_maximum_fusion.2_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"add_maximum_fusion.2_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"add_maximum_fusion.2_wrapped: argument 5"}
!19 = !{!20}
!20 = distinct !{!20, !8, !"add_maximum_fusion.2_wrapped: argument 6"}
!21 = !{!22}
!22 = distinct !{!22, !8, !"add_maximum_fusion.2_wrapped: argument 7"}
!23 = !{!24}
!24 = distinct !{!24, !8, !"add_maximum_fusion.2_wrapped: argument 8"}
!25 = !{!26}
!26 = distinct !{!26, !8, !"add_maximum_fusion.2_wrapped: argument 9"}
!27 = !{!28}
!28 = distinct !{!28, !8, !"add_maximum_fusion.2_wrapped: argument 10"}
!29 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !28}
!30 = !{!7, !10, !12, !14, !16, !18, !22, !24, !26, !28}
!31 = !{!7, !10, !12, !14, !16, !18, !20, !24, !26, !28}
!32 = !{!7, !10, !12, !14, !18, !20, !22, !24, !26, !28}
!33 = !{!7, !10, !12, !14, !16, !20, !22, !24, !26, !28}
!34 = !{!7, !12, !14, !16, !18, !20, !22, !24, !26, !28}
!35 = !{!7, !10, !14, !16, !18, !20, !22, !24, !26, !28}
!36 = !{!10, !12, !14, !16, !18, !20, !22, !24, !26, !28}
!37 = !{!7, !10, !12, !14, !16, !18, !20, !22, !26, !28}
!38 = !{!7, !10, !12, !16, !18, !20, !22, !24, !26, !28}
!39 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26}
!40 = distinct !{!40, !41}
!41 = !{!"llvm.loop.unroll.disable"}
