; ModuleID = '__compute_module_add_maximum_fusion.1_kernel_module'
source_filename = "__compute_module_add_maximum_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_maximum_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %28, label %29, label %add_maximum_fusion.1_wrapped.exit

29:                                               ; preds = %1
  %30 = shl nuw nsw i64 %27, 16
  %wide.load11 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %31 = fmul <8 x float> %wide.load11, splat (float f0x39800000)
  %wide.load13 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %32 = fmul <8 x float> %wide.load13, splat (float f0x39800000)
  %wide.load14 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %wide.load15 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %33 = fmul <8 x float> %wide.load14, %wide.load15
  %wide.load16 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %wide.load17 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %34 = fmul <8 x float> %wide.load16, %wide.load17
  %wide.load18 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %wide.load19 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %35 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %wide.load11.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %36 = fmul <8 x float> %wide.load11.1, splat (float f0x39800000)
  %37 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load13.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %38 = fmul <8 x float> %wide.load13.1, splat (float f0x39800000)
  %39 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %wide.load14.1 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %40 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %wide.load15.1 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %41 = fmul <8 x float> %wide.load14.1, %wide.load15.1
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load16.1 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load17.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %44 = fmul <8 x float> %wide.load16.1, %wide.load17.1
  %45 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load18.1 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %46 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load19.1 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %47 = getelementptr inbounds nuw i8, ptr %22, i64 64
  %wide.load11.2 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %48 = fmul <8 x float> %wide.load11.2, splat (float f0x39800000)
  %49 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %wide.load13.2 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %50 = fmul <8 x float> %wide.load13.2, splat (float f0x39800000)
  %51 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %wide.load14.2 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %52 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %wide.load15.2 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %53 = fmul <8 x float> %wide.load14.2, %wide.load15.2
  %54 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %wide.load16.2 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %55 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %wide.load17.2 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %56 = fmul <8 x float> %wide.load16.2, %wide.load17.2
  %57 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %wide.load18.2 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %58 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %wide.load19.2 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %59 = getelementptr inbounds nuw i8, ptr %22, i64 96
  %wide.load11.3 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %60 = fmul <8 x float> %wide.load11.3, splat (float f0x39800000)
  %61 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load13.3 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %62 = fmul <8 x float> %wide.load13.3, splat (float f0x39800000)
  %63 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load14.3 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %64 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load15.3 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %65 = fmul <8 x float> %wide.load14.3, %wide.load15.3
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load16.3 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %67 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load17.3 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %68 = fmul <8 x float> %wide.load16.3, %wide.load17.3
  %69 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %wide.load18.3 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %70 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load19.3 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  br label %71

71:                                               ; preds = %29, %132
  %72 = phi i64 [ 0, %29 ], [ %133, %132 ]
  %73 = shl nuw nsw i64 %72, 13
  %74 = add nuw nsw i64 %73, %30
  br label %75

75:                                               ; preds = %71, %130
  %76 = phi i64 [ 0, %71 ], [ %131, %130 ]
  %77 = shl nuw nsw i64 %76, 9
  %78 = add nuw nsw i64 %77, %74
  br label %vector.ph

vector.ph:                                        ; preds = %75, %vector.ph
  %79 = phi i64 [ 0, %75 ], [ %129, %vector.ph ]
  %80 = shl nuw nsw i64 %79, 5
  %81 = add nuw nsw i64 %80, %78
  %82 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %81
  %wide.load = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %83 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %81
  %wide.load12 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %84 = fsub <8 x float> %wide.load, %31
  %85 = fsub <8 x float> %wide.load12, %32
  %86 = fmul <8 x float> %84, %33
  %87 = fmul <8 x float> %85, %34
  %88 = fadd <8 x float> %86, %wide.load18
  %89 = fadd <8 x float> %87, %wide.load19
  %90 = fadd <8 x float> %88, %89
  %91 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %90, <8 x float> zeroinitializer)
  %92 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %81
  store <8 x float> %91, ptr %92, align 4, !alias.scope !27, !noalias !39
  %93 = or disjoint i64 %81, 8
  %94 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %93
  %wide.load.1 = load <8 x float>, ptr %94, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %95 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %93
  %wide.load12.1 = load <8 x float>, ptr %95, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %96 = fsub <8 x float> %wide.load.1, %36
  %97 = fsub <8 x float> %wide.load12.1, %38
  %98 = fmul <8 x float> %96, %41
  %99 = fmul <8 x float> %97, %44
  %100 = fadd <8 x float> %98, %wide.load18.1
  %101 = fadd <8 x float> %99, %wide.load19.1
  %102 = fadd <8 x float> %100, %101
  %103 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %102, <8 x float> zeroinitializer)
  %104 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %93
  store <8 x float> %103, ptr %104, align 4, !alias.scope !27, !noalias !39
  %105 = or disjoint i64 %81, 16
  %106 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %105
  %wide.load.2 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %107 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %105
  %wide.load12.2 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %108 = fsub <8 x float> %wide.load.2, %48
  %109 = fsub <8 x float> %wide.load12.2, %50
  %110 = fmul <8 x float> %108, %53
  %111 = fmul <8 x float> %109, %56
  %112 = fadd <8 x float> %110, %wide.load18.2
  %113 = fadd <8 x float> %111, %wide.load19.2
  %114 = fadd <8 x float> %112, %113
  %115 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %114, <8 x float> zeroinitializer)
  %116 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %105
  store <8 x float> %115, ptr %116, align 4, !alias.scope !27, !noalias !39
  %117 = or disjoint i64 %81, 24
  %118 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %117
  %wide.load.3 = load <8 x float>, ptr %118, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %119 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %117
  %wide.load12.3 = load <8 x float>, ptr %119, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %120 = fsub <8 x float> %wide.load.3, %60
  %121 = fsub <8 x float> %wide.load12.3, %62
  %122 = fmul <8 x float> %120, %65
  %123 = fmul <8 x float> %121, %68
  %124 = fadd <8 x float> %122, %wide.load18.3
  %125 = fadd <8 x float> %123, %wide.load19.3
  %126 = fadd <8 x float> %124, %125
  %127 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %126, <8 x float> zeroinitializer)
  %128 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %117
  store <8 x float> %127, ptr %128, align 4, !alias.scope !27, !noalias !39
  %129 = add nuw nsw i64 %79, 1
  %exitcond5.not = icmp eq i64 %129, 16
  br i1 %exitcond5.not, label %130, label %vector.ph, !llvm.loop !40

130:                                              ; preds = %vector.ph
  %131 = add nuw nsw i64 %76, 1
  %exitcond6.not = icmp eq i64 %131, 16
  br i1 %exitcond6.not, label %132, label %75, !llvm.loop !40

132:                                              ; preds = %130
  %133 = add nuw nsw i64 %72, 1
  %exitcond7.not = icmp eq i64 %133, 8
  br i1 %exitcond7.not, label %add_maximum_fusion.1_wrapped.exit, label %71, !llvm.loop !40

add_maximum_fusion.1_wrapped.exit:                ; preds = %132, %1
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
!4 = !{i64 128}
!5 = !{i64 524288}
!6 = !{!7}
!7 = distinct !{!7, !8, !"add_maximum_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"add_maximum_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"add_maximum_fusion.1_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"add_maximum_fusion.1_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"add_maximum_fusion.1_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"add_maximum_fusion.1_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"add_maximum_fusion.1_wrapped: argument 5"}
!19 = !{!20}
!20 = distinct !{!20, !8, !"add_maximum_fusion.1_wrapped: argument 6"}
!21 = !{!22}
!22 = distinct !{!22, !8, !"add_maximum_fusion.1_wrapped: argument 7"}
!23 = !{!24}
!24 = distinct !{!24, !8, !"add_maximum_fusion.1_wrapped: argument 8"}
!25 = !{!26}
!26 = distinct !{!26, !8, !"add_maximum_fusion.1_wrapped: argument 9"}
!27 = !{!28}
!28 = distinct !{!28, !8, !"add_maximum_fusion.1_wrapped: argument 10"}
!29 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !28}
!30 = !{!7, !10, !12, !14, !18, !20, !22, !24, !26, !28}
!31 = !{!7, !10, !12, !14, !16, !18, !22, !24, !26, !28}
!32 = !{!7, !10, !12, !14, !16, !18, !20, !24, !26, !28}
!33 = !{!7, !12, !14, !16, !18, !20, !22, !24, !26, !28}
!34 = !{!7, !10, !14, !16, !18, !20, !22, !24, !26, !28}
!35 = !{!7, !10, !12, !14, !16, !20, !22, !24, !26, !28}
!36 = !{!10, !12, !14, !16, !18, !20, !22, !24, !26, !28}
!37 = !{!7, !10, !12, !14, !16, !18, !20, !22, !26, !28}
!38 = !{!7, !10, !12, !16, !18, !20, !22, !24, !26, !28}
!39 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26}
!40 = distinct !{!40, !41}
!41 = !{!"llvm.loop.unroll.disable"}
