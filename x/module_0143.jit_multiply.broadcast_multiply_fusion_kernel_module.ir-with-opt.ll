; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !10
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !10, !dereferenceable !11
  %5 = load float, ptr %4, align 4, !invariant.load !10, !alias.scope !6, !noalias !12
  %broadcast.splatinsert = insertelement <8 x float> poison, float %5, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !10, !dereferenceable !13
  %8 = load ptr, ptr %2, align 8, !invariant.load !10, !dereferenceable !13
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x float>, ptr %8, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1 = load <8 x float>, ptr %9, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2 = load <8 x float>, ptr %10, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3 = load <8 x float>, ptr %11, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %12 = fmul <8 x float> %broadcast.splat, %wide.load
  %13 = fmul <8 x float> %broadcast.splat, %wide.load1
  %14 = fmul <8 x float> %broadcast.splat, %wide.load2
  %15 = fmul <8 x float> %broadcast.splat, %wide.load3
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 96
  store <8 x float> %12, ptr %7, align 4, !alias.scope !8, !noalias !15
  store <8 x float> %13, ptr %16, align 4, !alias.scope !8, !noalias !15
  store <8 x float> %14, ptr %17, align 4, !alias.scope !8, !noalias !15
  store <8 x float> %15, ptr %18, align 4, !alias.scope !8, !noalias !15
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load.1 = load <8 x float>, ptr %19, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.1 = load <8 x float>, ptr %20, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.1 = load <8 x float>, ptr %21, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.1 = load <8 x float>, ptr %22, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %23 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %24 = fmul <8 x float> %broadcast.splat, %wide.load1.1
  %25 = fmul <8 x float> %broadcast.splat, %wide.load2.1
  %26 = fmul <8 x float> %broadcast.splat, %wide.load3.1
  %27 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 224
  store <8 x float> %23, ptr %27, align 4, !alias.scope !8, !noalias !15
  store <8 x float> %24, ptr %28, align 4, !alias.scope !8, !noalias !15
  store <8 x float> %25, ptr %29, align 4, !alias.scope !8, !noalias !15
  store <8 x float> %26, ptr %30, align 4, !alias.scope !8, !noalias !15
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
!3 = !{!4}
!4 = distinct !{!4, !5, !"broadcast_multiply_fusion_wrapped: argument 0"}
!5 = distinct !{!5, !"broadcast_multiply_fusion_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"broadcast_multiply_fusion_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"broadcast_multiply_fusion_wrapped: argument 2"}
!10 = !{}
!11 = !{i64 4}
!12 = !{!4, !9}
!13 = !{i64 256}
!14 = !{!7, !9}
!15 = !{!4, !7}
