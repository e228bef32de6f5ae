; ModuleID = '__compute_module_multiply_convert_fusion_kernel_module'
source_filename = "__compute_module_multiply_convert_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_convert_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %.fr7 = freeze i64 %13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %14 = icmp ult i64 %.fr7, 2
  %15 = shl nsw i64 %.fr7, 2
  %.idx = mul nuw nsw i64 %.fr7, 49152
  %16 = getelementptr i8, ptr %10, i64 %.idx
  br i1 %14, label %.split.preheader, label %multiply_convert_fusion_wrapped.exit

.split.preheader:                                 ; preds = %1
  %.phi.trans.insert.phi.trans.insert = getelementptr inbounds nuw i8, ptr %4, i64 4
  %.phi.trans.insert12.phi.trans.insert = getelementptr inbounds nuw i8, ptr %4, i64 8
  br label %.split

.split:                                           ; preds = %.split.preheader, %.loopexit
  %17 = phi i64 [ %59, %.loopexit ], [ 0, %.split.preheader ]
  %18 = add nuw nsw i64 %17, %15
  %19 = icmp slt i64 %18, 7
  br i1 %19, label %20, label %.loopexit

20:                                               ; preds = %.split
  %21 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %18
  %22 = load i32, ptr %21, align 4, !invariant.load !3, !alias.scope !13, !noalias !17
  %23 = icmp slt i32 %22, 0
  %24 = add i32 %22, 23
  %25 = select i1 %23, i32 %24, i32 %22
  %26 = tail call i32 @llvm.smax.i32(i32 %25, i32 0)
  %27 = tail call i32 @llvm.umin.i32(i32 %26, i32 22)
  %narrow = mul nuw nsw i32 %27, 3072
  %28 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr i8, ptr %6, i64 %28
  %.idx1 = mul nuw nsw i64 %17, 12288
  %29 = getelementptr i8, ptr %16, i64 %.idx1
  %.pre.pre = load float, ptr %4, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.pre11.pre = load float, ptr %.phi.trans.insert.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.pre13.pre = load float, ptr %.phi.trans.insert12.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %broadcast.splatinsert = insertelement <8 x float> poison, float %.pre.pre, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert16 = insertelement <8 x float> poison, float %.pre11.pre, i64 0
  %broadcast.splat17 = shufflevector <8 x float> %broadcast.splatinsert16, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert18 = insertelement <8 x float> poison, float %.pre13.pre, i64 0
  %broadcast.splat19 = shufflevector <8 x float> %broadcast.splatinsert18, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %20, %middle.block
  %30 = phi i64 [ 0, %20 ], [ %58, %middle.block ]
  %31 = mul nuw nsw i64 %30, 96
  %gep = getelementptr i8, ptr %invariant.gep, i64 %31
  %32 = getelementptr [4 x i8], ptr %29, i64 %31
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %33 = mul nuw nsw i64 %index, 3
  %34 = getelementptr i8, ptr %gep, i64 %33
  %35 = getelementptr [4 x i8], ptr %32, i64 %33
  %wide.vec = load <24 x i8>, ptr %34, align 1, !invariant.load !3, !alias.scope !11, !noalias !19
  %strided.vec = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec20 = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec21 = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %36 = uitofp <8 x i8> %strided.vec to <8 x double>
  %37 = fmul nnan <8 x double> %36, splat (double f0x3F70101010101010)
  %38 = fptrunc nnan <8 x double> %37 to <8 x float>
  %39 = fadd <8 x float> %broadcast.splat, %38
  %40 = fpext <8 x float> %39 to <8 x double>
  %41 = uitofp <8 x i8> %strided.vec20 to <8 x double>
  %42 = fmul nnan <8 x double> %41, splat (double f0x3F70101010101010)
  %43 = fptrunc nnan <8 x double> %42 to <8 x float>
  %44 = fadd <8 x float> %broadcast.splat17, %43
  %45 = fpext <8 x float> %44 to <8 x double>
  %46 = uitofp <8 x i8> %strided.vec21 to <8 x double>
  %47 = fmul nnan <8 x double> %46, splat (double f0x3F70101010101010)
  %48 = fptrunc nnan <8 x double> %47 to <8 x float>
  %49 = fadd <8 x float> %broadcast.splat19, %48
  %50 = fpext <8 x float> %49 to <8 x double>
  %51 = fmul <8 x double> %50, splat (double f0x4013C83D515B8446)
  %52 = fptrunc <8 x double> %51 to <8 x float>
  %53 = shufflevector <8 x double> %40, <8 x double> %45, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %54 = fmul <16 x double> %53, splat (double f0x4013C83D515B8446)
  %55 = fptrunc <16 x double> %54 to <16 x float>
  %56 = shufflevector <8 x float> %52, <8 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec = shufflevector <16 x float> %55, <16 x float> %56, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x float> %interleaved.vec, ptr %35, align 4, !alias.scope !15, !noalias !20
  %index.next = add nuw i64 %index, 8
  %57 = icmp eq i64 %index.next, 32
  br i1 %57, label %middle.block, label %vector.body, !llvm.loop !21

middle.block:                                     ; preds = %vector.body
  %58 = add nuw nsw i64 %30, 1
  %exitcond9.not = icmp eq i64 %58, 32
  br i1 %exitcond9.not, label %.loopexit, label %vector.ph, !llvm.loop !25

.loopexit:                                        ; preds = %middle.block, %.split
  %59 = add nuw nsw i64 %17, 1
  %exitcond10.not = icmp eq i64 %59, 4
  br i1 %exitcond10.not, label %multiply_convert_fusion_wrapped.exit, label %.split, !llvm.loop !25

multiply_convert_fusion_wrapped.exit:             ; preds = %.loopexit, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 70656}
!6 = !{i64 28}
!7 = !{i64 86016}
!8 = !{!9}
!9 = distinct !{!9, !10, !"multiply_convert_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"multiply_convert_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"multiply_convert_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"multiply_convert_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"multiply_convert_fusion_wrapped: argument 3"}
!17 = !{!9, !12, !16}
!18 = !{!12, !14, !16}
!19 = !{!9, !14, !16}
!20 = !{!9, !12, !14}
!21 = distinct !{!21, !22, !23, !24}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.isvectorized", i32 1}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !22}
