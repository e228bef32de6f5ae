; ModuleID = '__compute_module_multiply_add_fusion_kernel_module'
source_filename = "__compute_module_multiply_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !8
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = load ptr, ptr %2, align 8, !invariant.load !8, !dereferenceable !9
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load = load <8 x float>, ptr %4, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1 = load <8 x float>, ptr %6, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2 = load <8 x float>, ptr %7, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3 = load <8 x float>, ptr %8, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %9 = fmul <8 x float> %wide.load, splat (float f0x39CCE14A)
  %10 = fmul <8 x float> %wide.load1, splat (float f0x39CCE14A)
  %11 = fmul <8 x float> %wide.load2, splat (float f0x39CCE14A)
  %12 = fmul <8 x float> %wide.load3, splat (float f0x39CCE14A)
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %wide.load4 = load <8 x float>, ptr %5, align 4, !alias.scope !3, !noalias !6
  %wide.load5 = load <8 x float>, ptr %13, align 4, !alias.scope !3, !noalias !6
  %wide.load6 = load <8 x float>, ptr %14, align 4, !alias.scope !3, !noalias !6
  %wide.load7 = load <8 x float>, ptr %15, align 4, !alias.scope !3, !noalias !6
  %16 = fsub <8 x float> %9, %wide.load4
  %17 = fsub <8 x float> %10, %wide.load5
  %18 = fsub <8 x float> %11, %wide.load6
  %19 = fsub <8 x float> %12, %wide.load7
  %20 = fmul <8 x float> %16, splat (float 1.000000e-01)
  %21 = fmul <8 x float> %17, splat (float 1.000000e-01)
  %22 = fmul <8 x float> %18, splat (float 1.000000e-01)
  %23 = fmul <8 x float> %19, splat (float 1.000000e-01)
  %24 = fadd <8 x float> %wide.load4, %20
  %25 = fadd <8 x float> %wide.load5, %21
  %26 = fadd <8 x float> %wide.load6, %22
  %27 = fadd <8 x float> %wide.load7, %23
  store <8 x float> %24, ptr %5, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %25, ptr %13, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %26, ptr %14, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %27, ptr %15, align 4, !alias.scope !3, !noalias !6
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load.1 = load <8 x float>, ptr %28, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.1 = load <8 x float>, ptr %29, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.1 = load <8 x float>, ptr %30, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.1 = load <8 x float>, ptr %31, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %32 = fmul <8 x float> %wide.load.1, splat (float f0x39CCE14A)
  %33 = fmul <8 x float> %wide.load1.1, splat (float f0x39CCE14A)
  %34 = fmul <8 x float> %wide.load2.1, splat (float f0x39CCE14A)
  %35 = fmul <8 x float> %wide.load3.1, splat (float f0x39CCE14A)
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 224
  %wide.load4.1 = load <8 x float>, ptr %36, align 4, !alias.scope !3, !noalias !6
  %wide.load5.1 = load <8 x float>, ptr %37, align 4, !alias.scope !3, !noalias !6
  %wide.load6.1 = load <8 x float>, ptr %38, align 4, !alias.scope !3, !noalias !6
  %wide.load7.1 = load <8 x float>, ptr %39, align 4, !alias.scope !3, !noalias !6
  %40 = fsub <8 x float> %32, %wide.load4.1
  %41 = fsub <8 x float> %33, %wide.load5.1
  %42 = fsub <8 x float> %34, %wide.load6.1
  %43 = fsub <8 x float> %35, %wide.load7.1
  %44 = fmul <8 x float> %40, splat (float 1.000000e-01)
  %45 = fmul <8 x float> %41, splat (float 1.000000e-01)
  %46 = fmul <8 x float> %42, splat (float 1.000000e-01)
  %47 = fmul <8 x float> %43, splat (float 1.000000e-01)
  %48 = fadd <8 x float> %wide.load4.1, %44
  %49 = fadd <8 x float> %wide.load5.1, %45
  %50 = fadd <8 x float> %wide.load6.1, %46
  %51 = fadd <8 x float> %wide.load7.1, %47
  store <8 x float> %48, ptr %36, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %49, ptr %37, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %50, ptr %38, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %51, ptr %39, align 4, !alias.scope !3, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"multiply_add_fusion_wrapped: argument 0"}
!5 = distinct !{!5, !"multiply_add_fusion_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"multiply_add_fusion_wrapped: argument 1"}
!8 = !{}
!9 = !{i64 256}
