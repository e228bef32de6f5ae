; ModuleID = '__compute_module_broadcast_add_fusion.3_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.3(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %broadcast_add_fusion.3_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !9
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !10
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !4, !noalias !7
  %13 = shl nuw nsw i64 %4, 3
  %.idx = mul nuw nsw i64 %4, 98304
  %14 = getelementptr i8, ptr %10, i64 %.idx
  %broadcast.splatinsert12 = insertelement <8 x i32> poison, i32 %12, i64 0
  %15 = shufflevector <8 x i32> %broadcast.splatinsert12, <8 x i32> poison, <16 x i32> zeroinitializer
  %16 = shufflevector <8 x i32> %broadcast.splatinsert12, <8 x i32> poison, <16 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  br label %17

17:                                               ; preds = %6, %42
  %18 = phi i64 [ 0, %6 ], [ %43, %42 ]
  %19 = add nuw nsw i64 %18, %13
  %20 = mul nuw nsw i64 %19, 3072
  %.idx1 = mul nuw nsw i64 %18, 12288
  %21 = getelementptr i8, ptr %14, i64 %.idx1
  br label %vector.ph

vector.ph:                                        ; preds = %17, %middle.block
  %22 = phi i64 [ 0, %17 ], [ %41, %middle.block ]
  %.idx2 = mul nuw nsw i64 %22, 384
  %23 = getelementptr i8, ptr %21, i64 %.idx2
  %24 = mul nuw nsw i64 %22, 96
  %25 = add nuw nsw i64 %24, %20
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %25, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %26 = mul nuw nsw <8 x i64> %vec.ind, splat (i64 3)
  %27 = add nuw nsw <8 x i64> %broadcast.splat, %26
  %28 = mul nuw nsw i64 %index, 12
  %29 = getelementptr i8, ptr %23, i64 %28
  %30 = add nuw nsw <8 x i64> %27, splat (i64 1)
  %31 = add nuw nsw <8 x i64> %27, splat (i64 2)
  %32 = lshr <8 x i64> %31, splat (i64 32)
  %33 = trunc nuw nsw <8 x i64> %32 to <8 x i32>
  %34 = shufflevector <8 x i64> %27, <8 x i64> %30, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %35 = lshr <16 x i64> %34, splat (i64 32)
  %36 = trunc nuw nsw <16 x i64> %35 to <16 x i32>
  %37 = add <16 x i32> %15, %36
  %38 = shufflevector <8 x i32> %33, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %39 = add <16 x i32> %16, %38
  %interleaved.vec = shufflevector <16 x i32> %37, <16 x i32> %39, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec, ptr %29, align 4, !alias.scope !7, !noalias !4
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %40 = icmp eq i64 %index.next, 32
  br i1 %40, label %middle.block, label %vector.body, !llvm.loop !11

middle.block:                                     ; preds = %vector.body
  %41 = add nuw nsw i64 %22, 1
  %exitcond8.not = icmp eq i64 %41, 32
  br i1 %exitcond8.not, label %42, label %vector.ph, !llvm.loop !15

42:                                               ; preds = %middle.block
  %43 = add nuw nsw i64 %18, 1
  %exitcond9.not = icmp eq i64 %43, 8
  br i1 %exitcond9.not, label %broadcast_add_fusion.3_wrapped.exit, label %17, !llvm.loop !15

broadcast_add_fusion.3_wrapped.exit:              ; preds = %42, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"broadcast_add_fusion.3_wrapped: argument 0"}
!6 = distinct !{!6, !"broadcast_add_fusion.3_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"broadcast_add_fusion.3_wrapped: argument 1"}
!9 = !{i64 196608}
!10 = !{i64 8}
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !12}
