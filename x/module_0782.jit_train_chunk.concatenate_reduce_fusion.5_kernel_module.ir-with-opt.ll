; ModuleID = '__compute_module_concatenate_reduce_fusion.5_kernel_module'
source_filename = "__compute_module_concatenate_reduce_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @concatenate_reduce_fusion.5(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %9 = phi i1 [ true, %1 ], [ false, %middle.block ]
  %10 = phi i64 [ 0, %1 ], [ 128, %middle.block ]
  %spec.select = select i1 %9, ptr %4, ptr %6
  %11 = getelementptr i8, ptr %8, i64 %10
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %12 = getelementptr [4 x i8], ptr %spec.select, i64 %index
  %wide.load = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %13 = fadd reassoc <8 x float> %wide.load, zeroinitializer
  %14 = getelementptr i8, ptr %12, i64 128
  %wide.load3 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %15 = fadd reassoc <8 x float> %13, %wide.load3
  %16 = getelementptr i8, ptr %12, i64 256
  %wide.load4 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %17 = fadd reassoc <8 x float> %15, %wide.load4
  %18 = getelementptr i8, ptr %12, i64 384
  %wide.load5 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %19 = fadd reassoc <8 x float> %17, %wide.load5
  %20 = getelementptr i8, ptr %12, i64 512
  %wide.load6 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %21 = fadd reassoc <8 x float> %19, %wide.load6
  %22 = getelementptr i8, ptr %12, i64 640
  %wide.load7 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %23 = fadd reassoc <8 x float> %21, %wide.load7
  %24 = getelementptr i8, ptr %12, i64 768
  %wide.load8 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %25 = fadd reassoc <8 x float> %23, %wide.load8
  %26 = getelementptr i8, ptr %12, i64 896
  %wide.load9 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %27 = fadd reassoc <8 x float> %25, %wide.load9
  %28 = getelementptr i8, ptr %12, i64 1024
  %wide.load10 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %29 = fadd reassoc <8 x float> %27, %wide.load10
  %30 = getelementptr i8, ptr %12, i64 1152
  %wide.load11 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %31 = fadd reassoc <8 x float> %29, %wide.load11
  %32 = getelementptr i8, ptr %12, i64 1280
  %wide.load12 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %33 = fadd reassoc <8 x float> %31, %wide.load12
  %34 = getelementptr i8, ptr %12, i64 1408
  %wide.load13 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %35 = fadd reassoc <8 x float> %33, %wide.load13
  %36 = getelementptr i8, ptr %12, i64 1536
  %wide.load14 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %37 = fadd reassoc <8 x float> %35, %wide.load14
  %38 = getelementptr i8, ptr %12, i64 1664
  %wide.load15 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %39 = fadd reassoc <8 x float> %37, %wide.load15
  %40 = getelementptr i8, ptr %12, i64 1792
  %wide.load16 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %41 = fadd reassoc <8 x float> %39, %wide.load16
  %42 = getelementptr i8, ptr %12, i64 1920
  %wide.load17 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !13, !noalias !11
  %43 = fadd reassoc <8 x float> %41, %wide.load17
  %44 = getelementptr [4 x i8], ptr %11, i64 %index
  store <8 x float> %43, ptr %44, align 4, !alias.scope !11, !noalias !13
  %index.next = add nuw i64 %index, 8
  %45 = icmp eq i64 %index.next, 32
  br i1 %45, label %middle.block, label %vector.body, !llvm.loop !14

middle.block:                                     ; preds = %vector.body
  br i1 %9, label %vector.ph, label %concatenate_reduce_fusion.5_wrapped.exit, !llvm.loop !18

concatenate_reduce_fusion.5_wrapped.exit:         ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2048}
!5 = !{i64 256}
!6 = !{!7}
!7 = distinct !{!7, !8, !"concatenate_reduce_fusion.5_wrapped: argument 0"}
!8 = distinct !{!8, !"concatenate_reduce_fusion.5_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"concatenate_reduce_fusion.5_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"concatenate_reduce_fusion.5_wrapped: argument 2"}
!13 = !{!7, !10}
!14 = distinct !{!14, !15, !16, !17}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !15}
