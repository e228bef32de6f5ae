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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %.pre.pre.pre = load float, ptr %4, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %.phi.trans.insert.phi.trans.insert.phi.trans.insert = getelementptr inbounds nuw i8, ptr %4, i64 4
  %.pre6.pre.pre = load float, ptr %.phi.trans.insert.phi.trans.insert.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %.phi.trans.insert7.phi.trans.insert.phi.trans.insert = getelementptr inbounds nuw i8, ptr %4, i64 8
  %.pre8.pre.pre = load float, ptr %.phi.trans.insert7.phi.trans.insert.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %broadcast.splatinsert = insertelement <8 x float> poison, float %.pre.pre.pre, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert10 = insertelement <8 x float> poison, float %.pre6.pre.pre, i64 0
  %broadcast.splat11 = shufflevector <8 x float> %broadcast.splatinsert10, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert12 = insertelement <8 x float> poison, float %.pre8.pre.pre, i64 0
  %broadcast.splat13 = shufflevector <8 x float> %broadcast.splatinsert12, <8 x float> poison, <8 x i32> zeroinitializer
  br label %11

11:                                               ; preds = %1, %51
  %12 = phi i64 [ 0, %1 ], [ %52, %51 ]
  %13 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %12
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !13, !noalias !18
  %15 = icmp slt i32 %14, 0
  %16 = add i32 %14, 50
  %17 = select i1 %15, i32 %16, i32 %14
  %18 = tail call i32 @llvm.smax.i32(i32 %17, i32 0)
  %19 = tail call i32 @llvm.umin.i32(i32 %18, i32 49)
  %narrow = mul nuw nsw i32 %19, 3072
  %20 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr i8, ptr %6, i64 %20
  %.idx = mul nuw nsw i64 %12, 12288
  %21 = getelementptr i8, ptr %10, i64 %.idx
  br label %vector.ph

vector.ph:                                        ; preds = %11, %middle.block
  %22 = phi i64 [ 0, %11 ], [ %50, %middle.block ]
  %23 = mul nuw nsw i64 %22, 96
  %gep = getelementptr i8, ptr %invariant.gep, i64 %23
  %24 = getelementptr [4 x i8], ptr %21, i64 %23
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %25 = mul nuw nsw i64 %index, 3
  %26 = getelementptr i8, ptr %gep, i64 %25
  %27 = getelementptr [4 x i8], ptr %24, i64 %25
  %wide.vec = load <24 x i8>, ptr %26, align 1, !invariant.load !3, !alias.scope !11, !noalias !19
  %strided.vec = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec14 = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec15 = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %28 = uitofp <8 x i8> %strided.vec to <8 x double>
  %29 = fmul nnan <8 x double> %28, splat (double f0x3F70101010101010)
  %30 = fptrunc nnan <8 x double> %29 to <8 x float>
  %31 = fadd <8 x float> %broadcast.splat, %30
  %32 = fpext <8 x float> %31 to <8 x double>
  %33 = uitofp <8 x i8> %strided.vec14 to <8 x double>
  %34 = fmul nnan <8 x double> %33, splat (double f0x3F70101010101010)
  %35 = fptrunc nnan <8 x double> %34 to <8 x float>
  %36 = fadd <8 x float> %broadcast.splat11, %35
  %37 = fpext <8 x float> %36 to <8 x double>
  %38 = uitofp <8 x i8> %strided.vec15 to <8 x double>
  %39 = fmul nnan <8 x double> %38, splat (double f0x3F70101010101010)
  %40 = fptrunc nnan <8 x double> %39 to <8 x float>
  %41 = fadd <8 x float> %broadcast.splat13, %40
  %42 = fpext <8 x float> %41 to <8 x double>
  %43 = fmul <8 x double> %42, splat (double f0x4013C83D515B8446)
  %44 = fptrunc <8 x double> %43 to <8 x float>
  %45 = shufflevector <8 x double> %32, <8 x double> %37, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %46 = fmul <16 x double> %45, splat (double f0x4013C83D515B8446)
  %47 = fptrunc <16 x double> %46 to <16 x float>
  %48 = shufflevector <8 x float> %44, <8 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec = shufflevector <16 x float> %47, <16 x float> %48, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x float> %interleaved.vec, ptr %27, align 4, !alias.scope !15, !noalias !20
  %index.next = add nuw i64 %index, 8
  %49 = icmp eq i64 %index.next, 32
  br i1 %49, label %middle.block, label %vector.body, !llvm.loop !21

middle.block:                                     ; preds = %vector.body
  %50 = add nuw nsw i64 %22, 1
  %exitcond4.not = icmp eq i64 %50, 32
  br i1 %exitcond4.not, label %51, label %vector.ph, !llvm.loop !25

51:                                               ; preds = %middle.block
  %52 = add nuw nsw i64 %12, 1
  %exitcond5.not = icmp eq i64 %52, 7
  br i1 %exitcond5.not, label %multiply_convert_fusion_wrapped.exit, label %11, !llvm.loop !25

multiply_convert_fusion_wrapped.exit:             ; preds = %51
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
!5 = !{i64 153600}
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
!17 = !{!12, !14, !16}
!18 = !{!9, !12, !16}
!19 = !{!9, !14, !16}
!20 = !{!9, !12, !14}
!21 = distinct !{!21, !22, !23, !24}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.isvectorized", i32 1}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !22}
