; ModuleID = '__compute_module_wrapped_reduce.4_kernel_module'
source_filename = "__compute_module_wrapped_reduce.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce.4(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %broadcast.splatinsert = insertelement <8 x float> poison, float %9, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %.preheader3

.preheader3:                                      ; preds = %1, %middle.block
  %exitcond4.not = phi i1 [ false, %1 ], [ true, %middle.block ]
  %10 = phi i64 [ 0, %1 ], [ 1, %middle.block ]
  %.idx1 = shl nuw nsw i64 %10, 7
  %11 = getelementptr i8, ptr %4, i64 %.idx1
  %.idx = shl nuw nsw i64 %10, 6
  %12 = getelementptr i8, ptr %8, i64 %.idx
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.preheader3
  %index = phi i64 [ 0, %.preheader3 ], [ %index.next, %vector.body ]
  %13 = getelementptr [4 x i8], ptr %11, i64 %index
  %wide.load = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %14 = fadd reassoc <8 x float> %broadcast.splat, %wide.load
  %15 = getelementptr i8, ptr %13, i64 64
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %16 = fadd reassoc <8 x float> %14, %wide.load5
  %17 = getelementptr [4 x i8], ptr %12, i64 %index
  store <8 x float> %16, ptr %17, align 4, !alias.scope !12, !noalias !16
  %index.next = add nuw i64 %index, 8
  %18 = icmp eq i64 %index.next, 16
  br i1 %18, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  br i1 %exitcond4.not, label %wrapped_reduce.4_wrapped.exit, label %.preheader3, !llvm.loop !21

wrapped_reduce.4_wrapped.exit:                    ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 256}
!5 = !{i64 4}
!6 = !{i64 128}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce.4_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce.4_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce.4_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce.4_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18}
