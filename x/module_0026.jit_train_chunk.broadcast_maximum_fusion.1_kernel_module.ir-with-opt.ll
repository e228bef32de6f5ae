; ModuleID = '__compute_module_broadcast_maximum_fusion.1_kernel_module'
source_filename = "__compute_module_broadcast_maximum_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_maximum_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %18, label %19, label %broadcast_maximum_fusion.1_wrapped.exit

19:                                               ; preds = %1
  %20 = mul nuw nsw i64 %17, 163840
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load12 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %wide.load13 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %22 = fmul <8 x float> %wide.load12, splat (float f0x38CCCCCD)
  %23 = fmul <8 x float> %wide.load13, splat (float f0x38CCCCCD)
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
  %31 = fmul <8 x float> %wide.load12.1, splat (float f0x38CCCCCD)
  %32 = fmul <8 x float> %wide.load13.1, splat (float f0x38CCCCCD)
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
  br label %41

41:                                               ; preds = %19, %80
  %42 = phi i64 [ 0, %19 ], [ %81, %80 ]
  %43 = shl nuw nsw i64 %42, 13
  %44 = add nuw nsw i64 %43, %20
  br label %45

45:                                               ; preds = %41, %78
  %46 = phi i64 [ 0, %41 ], [ %79, %78 ]
  %47 = shl nuw nsw i64 %46, 9
  %48 = add nuw nsw i64 %47, %44
  br label %vector.ph

vector.ph:                                        ; preds = %45, %vector.ph
  %49 = phi i64 [ 0, %45 ], [ %77, %vector.ph ]
  %50 = shl nuw nsw i64 %49, 5
  %51 = add nuw nsw i64 %50, %48
  %52 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %51
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 32
  %wide.load = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %wide.load11 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %54 = fsub <8 x float> %wide.load, %22
  %55 = fsub <8 x float> %wide.load11, %23
  %56 = fmul <8 x float> %54, %26
  %57 = fmul <8 x float> %55, %27
  %58 = fadd <8 x float> %wide.load18, %56
  %59 = fadd <8 x float> %wide.load19, %57
  %60 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %58, <8 x float> zeroinitializer)
  %61 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %59, <8 x float> zeroinitializer)
  %62 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %51
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 32
  store <8 x float> %60, ptr %62, align 4, !alias.scope !17, !noalias !24
  store <8 x float> %61, ptr %63, align 4, !alias.scope !17, !noalias !24
  %64 = or disjoint i64 %51, 16
  %65 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %64
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 32
  %wide.load.1 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %wide.load11.1 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !13, !noalias !23
  %67 = fsub <8 x float> %wide.load.1, %31
  %68 = fsub <8 x float> %wide.load11.1, %32
  %69 = fmul <8 x float> %67, %37
  %70 = fmul <8 x float> %68, %38
  %71 = fadd <8 x float> %wide.load18.1, %69
  %72 = fadd <8 x float> %wide.load19.1, %70
  %73 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %71, <8 x float> zeroinitializer)
  %74 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %72, <8 x float> zeroinitializer)
  %75 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %64
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 32
  store <8 x float> %73, ptr %75, align 4, !alias.scope !17, !noalias !24
  store <8 x float> %74, ptr %76, align 4, !alias.scope !17, !noalias !24
  %77 = add nuw nsw i64 %49, 1
  %exitcond5.not = icmp eq i64 %77, 16
  br i1 %exitcond5.not, label %78, label %vector.ph, !llvm.loop !25

78:                                               ; preds = %vector.ph
  %79 = add nuw nsw i64 %46, 1
  %exitcond6.not = icmp eq i64 %79, 16
  br i1 %exitcond6.not, label %80, label %45, !llvm.loop !25

80:                                               ; preds = %78
  %81 = add nuw nsw i64 %42, 1
  %exitcond7.not = icmp eq i64 %81, 20
  br i1 %exitcond7.not, label %broadcast_maximum_fusion.1_wrapped.exit, label %41, !llvm.loop !25

broadcast_maximum_fusion.1_wrapped.exit:          ; preds = %80, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 1310720}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_maximum_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_maximum_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_maximum_fusion.1_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_maximum_fusion.1_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_maximum_fusion.1_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"broadcast_maximum_fusion.1_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"broadcast_maximum_fusion.1_wrapped: argument 5"}
!19 = !{!7, !10, !12, !14, !18}
!20 = !{!7, !12, !14, !16, !18}
!21 = !{!7, !10, !14, !16, !18}
!22 = !{!10, !12, !14, !16, !18}
!23 = !{!7, !10, !12, !16, !18}
!24 = !{!7, !10, !12, !14, !16}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.unroll.disable"}
