; ModuleID = '__compute_module_subtract_multiply_fusion.2_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @subtract_multiply_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %18 = icmp ult i64 %17, 2
  br i1 %18, label %19, label %subtract_multiply_fusion.2_wrapped.exit

19:                                               ; preds = %1
  %20 = mul nuw nsw i64 %17, 327680
  %wide.load11 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %21 = fmul <8 x float> %wide.load11, splat (float f0x37CCCCCD)
  %wide.load12 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %wide.load14 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %22 = fmul <8 x float> %wide.load14, splat (float f0x37CCCCCD)
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %wide.load15 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %24 = fmul <8 x float> %wide.load15, splat (float f0x37CCCCCD)
  %wide.load16 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %25 = fmul <8 x float> %wide.load12, %wide.load16
  %26 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load11.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %27 = fmul <8 x float> %wide.load11.1, splat (float f0x37CCCCCD)
  %28 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load12.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load14.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %30 = fmul <8 x float> %wide.load14.1, splat (float f0x37CCCCCD)
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load15.1 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %32 = fmul <8 x float> %wide.load15.1, splat (float f0x37CCCCCD)
  %33 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %wide.load16.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %34 = fmul <8 x float> %wide.load12.1, %wide.load16.1
  br label %35

35:                                               ; preds = %19, %66
  %36 = phi i64 [ 0, %19 ], [ %67, %66 ]
  %37 = shl nuw nsw i64 %36, 14
  %38 = add nuw nsw i64 %37, %20
  br label %39

39:                                               ; preds = %35, %64
  %40 = phi i64 [ 0, %35 ], [ %65, %64 ]
  %41 = shl nuw nsw i64 %40, 9
  %42 = add nuw nsw i64 %41, %38
  br label %vector.ph

vector.ph:                                        ; preds = %39, %vector.ph
  %43 = phi i64 [ 0, %39 ], [ %63, %vector.ph ]
  %44 = shl nuw nsw i64 %43, 4
  %45 = add nuw nsw i64 %44, %42
  %46 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %45
  %wide.load = load <8 x float>, ptr %46, align 4, !alias.scope !16, !noalias !24
  %47 = fsub <8 x float> %wide.load, %21
  %48 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %45
  %wide.load13 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !10, !noalias !25
  %49 = fmul <8 x float> %wide.load12, %47
  %50 = fsub <8 x float> %wide.load13, %22
  %51 = fmul <8 x float> %49, %24
  %52 = fsub <8 x float> %50, %51
  %53 = fmul <8 x float> %25, %52
  store <8 x float> %53, ptr %46, align 4, !alias.scope !16, !noalias !24
  %54 = or disjoint i64 %45, 8
  %55 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %54
  %wide.load.1 = load <8 x float>, ptr %55, align 4, !alias.scope !16, !noalias !24
  %56 = fsub <8 x float> %wide.load.1, %27
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %54
  %wide.load13.1 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !10, !noalias !25
  %58 = fmul <8 x float> %wide.load12.1, %56
  %59 = fsub <8 x float> %wide.load13.1, %30
  %60 = fmul <8 x float> %58, %32
  %61 = fsub <8 x float> %59, %60
  %62 = fmul <8 x float> %34, %61
  store <8 x float> %62, ptr %55, align 4, !alias.scope !16, !noalias !24
  %63 = add nuw nsw i64 %43, 1
  %exitcond5.not = icmp eq i64 %63, 32
  br i1 %exitcond5.not, label %64, label %vector.ph, !llvm.loop !26

64:                                               ; preds = %vector.ph
  %65 = add nuw nsw i64 %40, 1
  %exitcond6.not = icmp eq i64 %65, 32
  br i1 %exitcond6.not, label %66, label %39, !llvm.loop !26

66:                                               ; preds = %64
  %67 = add nuw nsw i64 %36, 1
  %exitcond7.not = icmp eq i64 %67, 20
  br i1 %exitcond7.not, label %subtract_multiply_fusion.2_wrapped.exit, label %35, !llvm.loop !26

subtract_multiply_fusion.2_wrapped.exit:          ; preds = %66, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 2621440}
!6 = !{i64 64}
!7 = !{!8}
!8 = distinct !{!8, !9, !"subtract_multiply_fusion.2_wrapped: argument 0"}
!9 = distinct !{!9, !"subtract_multiply_fusion.2_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"subtract_multiply_fusion.2_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"subtract_multiply_fusion.2_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"subtract_multiply_fusion.2_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"subtract_multiply_fusion.2_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"subtract_multiply_fusion.2_wrapped: argument 5"}
!20 = !{!8, !11, !13, !15, !17}
!21 = !{!8, !11, !15, !17, !19}
!22 = !{!11, !13, !15, !17, !19}
!23 = !{!8, !11, !13, !17, !19}
!24 = !{!8, !11, !13, !15, !19}
!25 = !{!8, !13, !15, !17, !19}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
