; ModuleID = '__compute_module_broadcast_maximum_fusion_kernel_module'
source_filename = "__compute_module_broadcast_maximum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_maximum_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  %18 = icmp ult i64 %17, 2
  br i1 %18, label %19, label %broadcast_maximum_fusion_wrapped.exit

19:                                               ; preds = %1
  %20 = mul nuw nsw i64 %17, 81920
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load12 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %wide.load13 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %22 = fmul <8 x float> %wide.load12, splat (float 3.906250e-04)
  %23 = fmul <8 x float> %wide.load13, splat (float 3.906250e-04)
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load14 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %wide.load15 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %25 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load16 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %wide.load17 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %26 = fmul <8 x float> %wide.load14, %wide.load16
  %27 = fmul <8 x float> %wide.load15, %wide.load17
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load18 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  %wide.load19 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  %29 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load12.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %wide.load13.1 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %31 = fmul <8 x float> %wide.load12.1, splat (float 3.906250e-04)
  %32 = fmul <8 x float> %wide.load13.1, splat (float 3.906250e-04)
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load14.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %wide.load15.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %35 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %36 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load16.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %wide.load17.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %37 = fmul <8 x float> %wide.load14.1, %wide.load16.1
  %38 = fmul <8 x float> %wide.load15.1, %wide.load17.1
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load18.1 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  %wide.load19.1 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  %41 = getelementptr inbounds nuw i8, ptr %12, i64 128
  %42 = getelementptr inbounds nuw i8, ptr %12, i64 160
  %wide.load12.2 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %wide.load13.2 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %43 = fmul <8 x float> %wide.load12.2, splat (float 3.906250e-04)
  %44 = fmul <8 x float> %wide.load13.2, splat (float 3.906250e-04)
  %45 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %wide.load14.2 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %wide.load15.2 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %47 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %48 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %wide.load16.2 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %wide.load17.2 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %49 = fmul <8 x float> %wide.load14.2, %wide.load16.2
  %50 = fmul <8 x float> %wide.load15.2, %wide.load17.2
  %51 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %52 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %wide.load18.2 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  %wide.load19.2 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  %53 = getelementptr inbounds nuw i8, ptr %12, i64 192
  %54 = getelementptr inbounds nuw i8, ptr %12, i64 224
  %wide.load12.3 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %wide.load13.3 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %55 = fmul <8 x float> %wide.load12.3, splat (float 3.906250e-04)
  %56 = fmul <8 x float> %wide.load13.3, splat (float 3.906250e-04)
  %57 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %58 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load14.3 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %wide.load15.3 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %59 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %60 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load16.3 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %wide.load17.3 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !11, !noalias !21
  %61 = fmul <8 x float> %wide.load14.3, %wide.load16.3
  %62 = fmul <8 x float> %wide.load15.3, %wide.load17.3
  %63 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %64 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load18.3 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  %wide.load19.3 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !6, !noalias !22
  br label %65

65:                                               ; preds = %19, %130
  %66 = phi i64 [ 0, %19 ], [ %131, %130 ]
  %67 = shl nuw nsw i64 %66, 12
  %68 = add nuw nsw i64 %67, %20
  br label %69

69:                                               ; preds = %65, %128
  %70 = phi i64 [ 0, %65 ], [ %129, %128 ]
  %71 = shl nuw nsw i64 %70, 9
  %72 = add nuw nsw i64 %71, %68
  br label %vector.ph

vector.ph:                                        ; preds = %69, %vector.ph
  %73 = phi i64 [ 0, %69 ], [ %127, %vector.ph ]
  %74 = shl nuw nsw i64 %73, 6
  %75 = add nuw nsw i64 %74, %72
  %76 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %75
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 32
  %wide.load = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %wide.load11 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %78 = fsub <8 x float> %wide.load, %22
  %79 = fsub <8 x float> %wide.load11, %23
  %80 = fmul <8 x float> %78, %26
  %81 = fmul <8 x float> %79, %27
  %82 = fadd <8 x float> %wide.load18, %80
  %83 = fadd <8 x float> %wide.load19, %81
  %84 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %82, <8 x float> zeroinitializer)
  %85 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %83, <8 x float> zeroinitializer)
  %86 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %75
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 32
  store <8 x float> %84, ptr %86, align 4, !alias.scope !17, !noalias !24
  store <8 x float> %85, ptr %87, align 4, !alias.scope !17, !noalias !24
  %88 = or disjoint i64 %75, 16
  %89 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %88
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 32
  %wide.load.1 = load <8 x float>, ptr %89, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %wide.load11.1 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %91 = fsub <8 x float> %wide.load.1, %31
  %92 = fsub <8 x float> %wide.load11.1, %32
  %93 = fmul <8 x float> %91, %37
  %94 = fmul <8 x float> %92, %38
  %95 = fadd <8 x float> %wide.load18.1, %93
  %96 = fadd <8 x float> %wide.load19.1, %94
  %97 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %95, <8 x float> zeroinitializer)
  %98 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %96, <8 x float> zeroinitializer)
  %99 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %88
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 32
  store <8 x float> %97, ptr %99, align 4, !alias.scope !17, !noalias !24
  store <8 x float> %98, ptr %100, align 4, !alias.scope !17, !noalias !24
  %101 = or disjoint i64 %75, 32
  %102 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %101
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 32
  %wide.load.2 = load <8 x float>, ptr %102, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %wide.load11.2 = load <8 x float>, ptr %103, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %104 = fsub <8 x float> %wide.load.2, %43
  %105 = fsub <8 x float> %wide.load11.2, %44
  %106 = fmul <8 x float> %104, %49
  %107 = fmul <8 x float> %105, %50
  %108 = fadd <8 x float> %wide.load18.2, %106
  %109 = fadd <8 x float> %wide.load19.2, %107
  %110 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %108, <8 x float> zeroinitializer)
  %111 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %109, <8 x float> zeroinitializer)
  %112 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %101
  %113 = getelementptr inbounds nuw i8, ptr %112, i64 32
  store <8 x float> %110, ptr %112, align 4, !alias.scope !17, !noalias !24
  store <8 x float> %111, ptr %113, align 4, !alias.scope !17, !noalias !24
  %114 = or disjoint i64 %75, 48
  %115 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %114
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 32
  %wide.load.3 = load <8 x float>, ptr %115, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %wide.load11.3 = load <8 x float>, ptr %116, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %117 = fsub <8 x float> %wide.load.3, %55
  %118 = fsub <8 x float> %wide.load11.3, %56
  %119 = fmul <8 x float> %117, %61
  %120 = fmul <8 x float> %118, %62
  %121 = fadd <8 x float> %wide.load18.3, %119
  %122 = fadd <8 x float> %wide.load19.3, %120
  %123 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %121, <8 x float> zeroinitializer)
  %124 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %122, <8 x float> zeroinitializer)
  %125 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %114
  %126 = getelementptr inbounds nuw i8, ptr %125, i64 32
  store <8 x float> %123, ptr %125, align 4, !alias.scope !17, !noalias !24
  store <8 x float> %124, ptr %126, align 4, !alias.scope !17, !noalias !24
  %127 = add nuw nsw i64 %73, 1
  %exitcond5.not = icmp eq i64 %127, 8
  br i1 %exitcond5.not, label %128, label %vector.ph, !llvm.loop !25

128:                                              ; preds = %vector.ph
  %129 = add nuw nsw i64 %70, 1
  %exitcond6.not = icmp eq i64 %129, 8
  br i1 %exitcond6.not, label %130, label %69, !llvm.loop !25

130:                                              ; preds = %128
  %131 = add nuw nsw i64 %66, 1
  %exitcond7.not = icmp eq i64 %131, 20
  br i1 %exitcond7.not, label %broadcast_maximum_fusion_wrapped.exit, label %65, !llvm.loop !25

broadcast_maximum_fusion_wrapped.exit:            ; preds = %130, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 256}
!5 = !{i64 655360}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_maximum_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_maximum_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_maximum_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_maximum_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_maximum_fusion_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"broadcast_maximum_fusion_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"broadcast_maximum_fusion_wrapped: argument 5"}
!19 = !{!7, !10, !12, !14, !18}
!20 = !{!7, !12, !14, !16, !18}
!21 = !{!7, !10, !14, !16, !18}
!22 = !{!10, !12, !14, !16, !18}
!23 = !{!7, !10, !12, !16, !18}
!24 = !{!7, !10, !12, !14, !16}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.unroll.disable"}
