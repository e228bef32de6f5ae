; ModuleID = '__compute_module_multiply_convert_fusion_kernel_module'
source_filename = "__compute_module_multiply_convert_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_convert_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = load i64, ptr %7, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = icmp ult i64 %8, 2
  br i1 %9, label %.preheader, label %multiply_convert_fusion_wrapped.exit

.preheader:                                       ; preds = %1
  %10 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !14
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !15
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !16
  %.idx = mul nuw nsw i64 %8, 80
  %15 = getelementptr i8, ptr %14, i64 %.idx
  %.idx1 = mul nuw nsw i64 %8, 245760
  %16 = getelementptr i8, ptr %12, i64 %.idx1
  %.pre.pre.pre = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !5, !noalias !17
  %.phi.trans.insert.phi.trans.insert.phi.trans.insert = getelementptr inbounds nuw i8, ptr %10, i64 4
  %.pre8.pre.pre = load float, ptr %.phi.trans.insert.phi.trans.insert.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !5, !noalias !17
  %.phi.trans.insert9.phi.trans.insert.phi.trans.insert = getelementptr inbounds nuw i8, ptr %10, i64 8
  %.pre10.pre.pre = load float, ptr %.phi.trans.insert9.phi.trans.insert.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !5, !noalias !17
  %broadcast.splatinsert = insertelement <8 x float> poison, float %.pre.pre.pre, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert13 = insertelement <8 x float> poison, float %.pre8.pre.pre, i64 0
  %broadcast.splat14 = shufflevector <8 x float> %broadcast.splatinsert13, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert15 = insertelement <8 x float> poison, float %.pre10.pre.pre, i64 0
  %broadcast.splat16 = shufflevector <8 x float> %broadcast.splatinsert15, <8 x float> poison, <8 x i32> zeroinitializer
  br label %17

17:                                               ; preds = %.preheader, %57
  %18 = phi i64 [ 0, %.preheader ], [ %58, %57 ]
  %19 = getelementptr [4 x i8], ptr %15, i64 %18
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %21 = icmp slt i32 %20, 0
  %22 = add i32 %20, 50
  %23 = select i1 %21, i32 %22, i32 %20
  %24 = tail call i32 @llvm.smax.i32(i32 %23, i32 0)
  %25 = tail call i32 @llvm.umin.i32(i32 %24, i32 49)
  %narrow = mul nuw nsw i32 %25, 3072
  %26 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr i8, ptr %5, i64 %26
  %.idx2 = mul nuw nsw i64 %18, 12288
  %27 = getelementptr i8, ptr %16, i64 %.idx2
  br label %vector.ph

vector.ph:                                        ; preds = %17, %middle.block
  %28 = phi i64 [ 0, %17 ], [ %56, %middle.block ]
  %29 = mul nuw nsw i64 %28, 96
  %gep = getelementptr i8, ptr %invariant.gep, i64 %29
  %30 = getelementptr [4 x i8], ptr %27, i64 %29
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %31 = mul nuw nsw i64 %index, 3
  %32 = getelementptr i8, ptr %gep, i64 %31
  %33 = getelementptr [4 x i8], ptr %30, i64 %31
  %wide.vec = load <24 x i8>, ptr %32, align 1, !invariant.load !3, !alias.scope !8, !noalias !19
  %strided.vec = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec17 = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec18 = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %34 = uitofp <8 x i8> %strided.vec to <8 x double>
  %35 = fmul nnan <8 x double> %34, splat (double f0x3F70101010101010)
  %36 = fptrunc nnan <8 x double> %35 to <8 x float>
  %37 = fadd <8 x float> %broadcast.splat, %36
  %38 = fpext <8 x float> %37 to <8 x double>
  %39 = uitofp <8 x i8> %strided.vec17 to <8 x double>
  %40 = fmul nnan <8 x double> %39, splat (double f0x3F70101010101010)
  %41 = fptrunc nnan <8 x double> %40 to <8 x float>
  %42 = fadd <8 x float> %broadcast.splat14, %41
  %43 = fpext <8 x float> %42 to <8 x double>
  %44 = uitofp <8 x i8> %strided.vec18 to <8 x double>
  %45 = fmul nnan <8 x double> %44, splat (double f0x3F70101010101010)
  %46 = fptrunc nnan <8 x double> %45 to <8 x float>
  %47 = fadd <8 x float> %broadcast.splat16, %46
  %48 = fpext <8 x float> %47 to <8 x double>
  %49 = fmul <8 x double> %48, splat (double f0x4013C83D515B8446)
  %50 = fptrunc <8 x double> %49 to <8 x float>
  %51 = shufflevector <8 x double> %38, <8 x double> %43, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %52 = fmul <16 x double> %51, splat (double f0x4013C83D515B8446)
  %53 = fptrunc <16 x double> %52 to <16 x float>
  %54 = shufflevector <8 x float> %50, <8 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec = shufflevector <16 x float> %53, <16 x float> %54, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x float> %interleaved.vec, ptr %33, align 4, !alias.scope !12, !noalias !20
  %index.next = add nuw i64 %index, 8
  %55 = icmp eq i64 %index.next, 32
  br i1 %55, label %middle.block, label %vector.body, !llvm.loop !21

middle.block:                                     ; preds = %vector.body
  %56 = add nuw nsw i64 %28, 1
  %exitcond6.not = icmp eq i64 %56, 32
  br i1 %exitcond6.not, label %57, label %vector.ph, !llvm.loop !25

57:                                               ; preds = %middle.block
  %58 = add nuw nsw i64 %18, 1
  %exitcond7.not = icmp eq i64 %58, 20
  br i1 %exitcond7.not, label %multiply_convert_fusion_wrapped.exit, label %17, !llvm.loop !25

multiply_convert_fusion_wrapped.exit:             ; preds = %57, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 153600}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_convert_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_convert_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_convert_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_convert_fusion_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"multiply_convert_fusion_wrapped: argument 3"}
!14 = !{i64 12}
!15 = !{i64 491520}
!16 = !{i64 160}
!17 = !{!9, !11, !13}
!18 = !{!6, !9, !13}
!19 = !{!6, !11, !13}
!20 = !{!6, !9, !11}
!21 = distinct !{!21, !22, !23, !24}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.isvectorized", i32 1}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !22}
