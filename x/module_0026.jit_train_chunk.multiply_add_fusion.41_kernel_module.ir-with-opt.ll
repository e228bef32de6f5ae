; ModuleID = '__compute_module_multiply_add_fusion.41_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.41_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.41(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %wide.load = load <8 x float>, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load1 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load2 = load <8 x float>, ptr %9, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load3 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %wide.load4 = load <8 x float>, ptr %7, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %wide.load5 = load <8 x float>, ptr %11, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %wide.load6 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %wide.load7 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %14 = fmul <8 x float> %wide.load, splat (float f0x38D1B717)
  %15 = fmul <8 x float> %wide.load1, splat (float f0x38D1B717)
  %16 = fmul <8 x float> %wide.load2, splat (float f0x38D1B717)
  %17 = fmul <8 x float> %wide.load3, splat (float f0x38D1B717)
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %wide.load8 = load <8 x float>, ptr %3, align 4, !alias.scope !6, !noalias !15
  %wide.load9 = load <8 x float>, ptr %18, align 4, !alias.scope !6, !noalias !15
  %wide.load10 = load <8 x float>, ptr %19, align 4, !alias.scope !6, !noalias !15
  %wide.load11 = load <8 x float>, ptr %20, align 4, !alias.scope !6, !noalias !15
  %21 = fadd <8 x float> %wide.load4, %14
  %22 = fadd <8 x float> %wide.load5, %15
  %23 = fadd <8 x float> %wide.load6, %16
  %24 = fadd <8 x float> %wide.load7, %17
  %25 = fmul <8 x float> %wide.load8, splat (float f0x3F666666)
  %26 = fmul <8 x float> %wide.load9, splat (float f0x3F666666)
  %27 = fmul <8 x float> %wide.load10, splat (float f0x3F666666)
  %28 = fmul <8 x float> %wide.load11, splat (float f0x3F666666)
  %29 = fadd <8 x float> %21, %25
  %30 = fadd <8 x float> %22, %26
  %31 = fadd <8 x float> %23, %27
  %32 = fadd <8 x float> %24, %28
  store <8 x float> %29, ptr %3, align 4, !alias.scope !6, !noalias !15
  store <8 x float> %30, ptr %18, align 4, !alias.scope !6, !noalias !15
  store <8 x float> %31, ptr %19, align 4, !alias.scope !6, !noalias !15
  store <8 x float> %32, ptr %20, align 4, !alias.scope !6, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 256}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.41_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.41_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.41_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.41_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = !{!10, !12}
