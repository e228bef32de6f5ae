; ModuleID = '__compute_module_multiply_add_fusion.18_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.18_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.18(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i32, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %14 = icmp slt i32 %13, 0
  %15 = add i32 %13, 3
  %16 = select i1 %14, i32 %15, i32 %13
  %17 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  %18 = tail call i32 @llvm.umin.i32(i32 %17, i32 2)
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %broadcast.splatinsert = insertelement <8 x float> poison, float %21, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %22

22:                                               ; preds = %1, %76
  %23 = phi i64 [ 0, %1 ], [ %77, %76 ]
  %24 = mul nuw nsw i64 %23, 6144
  br label %25

25:                                               ; preds = %22, %74
  %26 = phi i64 [ 0, %22 ], [ %75, %74 ]
  %27 = shl nuw nsw i64 %26, 11
  %28 = add nuw nsw i64 %27, %24
  br label %vector.ph

vector.ph:                                        ; preds = %25, %vector.ph
  %29 = phi i64 [ 0, %25 ], [ %73, %vector.ph ]
  %30 = shl nuw nsw i64 %29, 6
  %31 = add nuw nsw i64 %30, %28
  %32 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 32
  %34 = getelementptr inbounds nuw i8, ptr %32, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 96
  %wide.load = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %wide.load9 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %wide.load10 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %wide.load11 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %36 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %31
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  %wide.load12 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %wide.load13 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %wide.load14 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %wide.load15 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %40 = fmul <8 x float> %broadcast.splat, %wide.load
  %41 = fmul <8 x float> %broadcast.splat, %wide.load9
  %42 = fmul <8 x float> %broadcast.splat, %wide.load10
  %43 = fmul <8 x float> %broadcast.splat, %wide.load11
  %44 = fsub <8 x float> %wide.load12, %40
  %45 = fsub <8 x float> %wide.load13, %41
  %46 = fsub <8 x float> %wide.load14, %42
  %47 = fsub <8 x float> %wide.load15, %43
  %48 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %31
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 64
  %51 = getelementptr inbounds nuw i8, ptr %48, i64 96
  store <8 x float> %44, ptr %48, align 4, !alias.scope !16, !noalias !22
  store <8 x float> %45, ptr %49, align 4, !alias.scope !16, !noalias !22
  store <8 x float> %46, ptr %50, align 4, !alias.scope !16, !noalias !22
  store <8 x float> %47, ptr %51, align 4, !alias.scope !16, !noalias !22
  %52 = or disjoint i64 %31, 32
  %53 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %52
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 32
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 64
  %56 = getelementptr inbounds nuw i8, ptr %53, i64 96
  %wide.load.1 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %wide.load9.1 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %wide.load10.1 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %wide.load11.1 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %57 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %52
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 32
  %59 = getelementptr inbounds nuw i8, ptr %57, i64 64
  %60 = getelementptr inbounds nuw i8, ptr %57, i64 96
  %wide.load12.1 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %wide.load13.1 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %wide.load14.1 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %wide.load15.1 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %61 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %62 = fmul <8 x float> %broadcast.splat, %wide.load9.1
  %63 = fmul <8 x float> %broadcast.splat, %wide.load10.1
  %64 = fmul <8 x float> %broadcast.splat, %wide.load11.1
  %65 = fsub <8 x float> %wide.load12.1, %61
  %66 = fsub <8 x float> %wide.load13.1, %62
  %67 = fsub <8 x float> %wide.load14.1, %63
  %68 = fsub <8 x float> %wide.load15.1, %64
  %69 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %52
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 32
  %71 = getelementptr inbounds nuw i8, ptr %69, i64 64
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 96
  store <8 x float> %65, ptr %69, align 4, !alias.scope !16, !noalias !22
  store <8 x float> %66, ptr %70, align 4, !alias.scope !16, !noalias !22
  store <8 x float> %67, ptr %71, align 4, !alias.scope !16, !noalias !22
  store <8 x float> %68, ptr %72, align 4, !alias.scope !16, !noalias !22
  %73 = add nuw nsw i64 %29, 1
  %exitcond4.not = icmp eq i64 %73, 32
  br i1 %exitcond4.not, label %74, label %vector.ph, !llvm.loop !23

74:                                               ; preds = %vector.ph
  %75 = add nuw nsw i64 %26, 1
  %exitcond5.not = icmp eq i64 %75, 3
  br i1 %exitcond5.not, label %76, label %25, !llvm.loop !23

76:                                               ; preds = %74
  %77 = add nuw nsw i64 %23, 1
  %exitcond6.not = icmp eq i64 %77, 3
  br i1 %exitcond6.not, label %multiply_add_fusion.18_wrapped.exit, label %22, !llvm.loop !23

multiply_add_fusion.18_wrapped.exit:              ; preds = %76
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 73728}
!5 = !{i64 12}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion.18_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion.18_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion.18_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion.18_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion.18_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"multiply_add_fusion.18_wrapped: argument 4"}
!18 = !{!8, !11, !13, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !13, !15, !17}
!21 = !{!11, !13, !15, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
