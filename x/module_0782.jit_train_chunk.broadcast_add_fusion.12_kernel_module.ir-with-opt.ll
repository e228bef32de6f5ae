; ModuleID = '__compute_module_broadcast_add_fusion.12_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.12_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.12(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !5
  %6 = load <4 x i32>, ptr %5, align 4
  %broadcast.splat = shufflevector <4 x i32> %6, <4 x i32> poison, <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %7 = shl nuw nsw i64 %index, 3
  %8 = getelementptr i8, ptr %4, i64 %7
  %vec.ind.tr = trunc <8 x i64> %vec.ind to <8 x i32>
  %9 = shl <8 x i32> %vec.ind.tr, splat (i32 1)
  %10 = add <8 x i32> %broadcast.splat, %9
  %11 = or disjoint <8 x i32> %9, splat (i32 1)
  %12 = add <8 x i32> %broadcast.splat, %11
  %interleaved.vec = shufflevector <8 x i32> %10, <8 x i32> %12, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec, ptr %8, align 4, !alias.scope !6, !noalias !9
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %13 = icmp eq i64 %index.next, 16
  br i1 %13, label %broadcast_add_fusion.12_wrapped.exit, label %vector.body, !llvm.loop !11

broadcast_add_fusion.12_wrapped.exit:             ; preds = %vector.body
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 16}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.12_wrapped: argument 1"}
!8 = distinct !{!8, !"broadcast_add_fusion.12_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.12_wrapped: argument 0"}
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
