; ModuleID = '__compute_module_wrapped_reduce_kernel_module'
source_filename = "__compute_module_wrapped_reduce_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %.idx1 = shl nuw nsw i64 %10, 12
  %11 = getelementptr i8, ptr %4, i64 %.idx1
  %.idx = shl nuw nsw i64 %10, 8
  %12 = getelementptr i8, ptr %8, i64 %.idx
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.preheader3
  %index = phi i64 [ 0, %.preheader3 ], [ %index.next, %vector.body ]
  %13 = getelementptr [4 x i8], ptr %11, i64 %index
  %wide.load = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %14 = fadd reassoc <8 x float> %broadcast.splat, %wide.load
  %15 = getelementptr i8, ptr %13, i64 256
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %16 = fadd reassoc <8 x float> %14, %wide.load5
  %17 = getelementptr i8, ptr %13, i64 512
  %wide.load6 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %18 = fadd reassoc <8 x float> %16, %wide.load6
  %19 = getelementptr i8, ptr %13, i64 768
  %wide.load7 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %20 = fadd reassoc <8 x float> %18, %wide.load7
  %21 = getelementptr i8, ptr %13, i64 1024
  %wide.load8 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = fadd reassoc <8 x float> %20, %wide.load8
  %23 = getelementptr i8, ptr %13, i64 1280
  %wide.load9 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = fadd reassoc <8 x float> %22, %wide.load9
  %25 = getelementptr i8, ptr %13, i64 1536
  %wide.load10 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = fadd reassoc <8 x float> %24, %wide.load10
  %27 = getelementptr i8, ptr %13, i64 1792
  %wide.load11 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = fadd reassoc <8 x float> %26, %wide.load11
  %29 = getelementptr i8, ptr %13, i64 2048
  %wide.load12 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = fadd reassoc <8 x float> %28, %wide.load12
  %31 = getelementptr i8, ptr %13, i64 2304
  %wide.load13 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %32 = fadd reassoc <8 x float> %30, %wide.load13
  %33 = getelementptr i8, ptr %13, i64 2560
  %wide.load14 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = fadd reassoc <8 x float> %32, %wide.load14
  %35 = getelementptr i8, ptr %13, i64 2816
  %wide.load15 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %36 = fadd reassoc <8 x float> %34, %wide.load15
  %37 = getelementptr i8, ptr %13, i64 3072
  %wide.load16 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %38 = fadd reassoc <8 x float> %36, %wide.load16
  %39 = getelementptr i8, ptr %13, i64 3328
  %wide.load17 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %40 = fadd reassoc <8 x float> %38, %wide.load17
  %41 = getelementptr i8, ptr %13, i64 3584
  %wide.load18 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = fadd reassoc <8 x float> %40, %wide.load18
  %43 = getelementptr i8, ptr %13, i64 3840
  %wide.load19 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %44 = fadd reassoc <8 x float> %42, %wide.load19
  %45 = getelementptr [4 x i8], ptr %12, i64 %index
  store <8 x float> %44, ptr %45, align 4, !alias.scope !12, !noalias !16
  %index.next = add nuw i64 %index, 8
  %46 = icmp eq i64 %index.next, 64
  br i1 %46, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  br i1 %exitcond4.not, label %wrapped_reduce_wrapped.exit, label %.preheader3, !llvm.loop !21

wrapped_reduce_wrapped.exit:                      ; preds = %middle.block
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
!4 = !{i64 8192}
!5 = !{i64 4}
!6 = !{i64 512}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18}
