; ModuleID = '__compute_module_multiply_add_fusion.69_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.69_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.69(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %8 = icmp ult <8 x i8> %vec.ind, splat (i8 10)
  %9 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %wide.masked.load = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr nonnull align 4 %9, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !9, !noalias !13
  %10 = getelementptr [4 x i8], ptr %7, i64 %index
  %wide.masked.load2 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %10, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %11 = fadd reassoc <8 x float> %wide.masked.load2, zeroinitializer
  %12 = getelementptr i8, ptr %10, i64 40
  %wide.masked.load3 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %12, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %13 = fadd reassoc <8 x float> %11, %wide.masked.load3
  %14 = getelementptr i8, ptr %10, i64 80
  %wide.masked.load4 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %14, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %15 = fadd reassoc <8 x float> %13, %wide.masked.load4
  %16 = getelementptr i8, ptr %10, i64 120
  %wide.masked.load5 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %16, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %17 = fadd reassoc <8 x float> %15, %wide.masked.load5
  %18 = getelementptr i8, ptr %10, i64 160
  %wide.masked.load6 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %18, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %19 = fadd reassoc <8 x float> %17, %wide.masked.load6
  %20 = getelementptr i8, ptr %10, i64 200
  %wide.masked.load7 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %20, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %21 = fadd reassoc <8 x float> %19, %wide.masked.load7
  %22 = getelementptr i8, ptr %10, i64 240
  %wide.masked.load8 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %22, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %23 = fadd reassoc <8 x float> %21, %wide.masked.load8
  %24 = getelementptr i8, ptr %10, i64 280
  %wide.masked.load9 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %24, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %25 = fadd reassoc <8 x float> %23, %wide.masked.load9
  %26 = getelementptr i8, ptr %10, i64 320
  %wide.masked.load10 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %26, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %27 = fadd reassoc <8 x float> %25, %wide.masked.load10
  %28 = getelementptr i8, ptr %10, i64 360
  %wide.masked.load11 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %28, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %29 = fadd reassoc <8 x float> %27, %wide.masked.load11
  %30 = getelementptr i8, ptr %10, i64 400
  %wide.masked.load12 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %30, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %31 = fadd reassoc <8 x float> %29, %wide.masked.load12
  %32 = getelementptr i8, ptr %10, i64 440
  %wide.masked.load13 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %32, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %33 = fadd reassoc <8 x float> %31, %wide.masked.load13
  %34 = getelementptr i8, ptr %10, i64 480
  %wide.masked.load14 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %34, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %35 = fadd reassoc <8 x float> %33, %wide.masked.load14
  %36 = getelementptr i8, ptr %10, i64 520
  %wide.masked.load15 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %36, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %37 = fadd reassoc <8 x float> %35, %wide.masked.load15
  %38 = getelementptr i8, ptr %10, i64 560
  %wide.masked.load16 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %38, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %39 = fadd reassoc <8 x float> %37, %wide.masked.load16
  %40 = getelementptr i8, ptr %10, i64 600
  %wide.masked.load17 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %40, <8 x i1> %8, <8 x float> poison), !invariant.load !3, !alias.scope !11, !noalias !14
  %41 = fadd reassoc <8 x float> %39, %wide.masked.load17
  %42 = fmul <8 x float> %wide.masked.load, splat (float f0x38D1B717)
  %43 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %wide.masked.load18 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr nonnull align 4 %43, <8 x i1> %8, <8 x float> poison), !alias.scope !6, !noalias !15
  %44 = fadd <8 x float> %42, %41
  %45 = fmul <8 x float> %wide.masked.load18, splat (float f0x3F666666)
  %46 = fadd <8 x float> %44, %45
  tail call void @llvm.masked.store.v8f32.p0(<8 x float> %46, ptr align 4 %43, <8 x i1> %8), !alias.scope !6, !noalias !15
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw <8 x i8> %vec.ind, splat (i8 8)
  %47 = icmp eq i64 %index.next, 16
  br i1 %47, label %multiply_add_fusion.69_wrapped.exit, label %vector.body, !llvm.loop !16

multiply_add_fusion.69_wrapped.exit:              ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr captures(none), <8 x i1>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 640}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.69_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.69_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.69_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.69_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = !{!10, !12}
!16 = distinct !{!16, !17, !18, !19}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
