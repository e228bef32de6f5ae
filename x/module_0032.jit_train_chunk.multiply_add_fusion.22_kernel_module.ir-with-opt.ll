; ModuleID = '__compute_module_multiply_add_fusion.22_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.22_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.22(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !12
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %4 = load ptr, ptr %3, align 8, !invariant.load !12, !dereferenceable !13
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %6 = load ptr, ptr %5, align 8, !invariant.load !12, !dereferenceable !14
  %7 = load i32, ptr %6, align 4, !invariant.load !12, !alias.scope !10, !noalias !15
  %8 = icmp slt i32 %7, 0
  %9 = add i32 %7, 3
  %10 = select i1 %8, i32 %9, i32 %7
  %11 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %12 = tail call i32 @llvm.umin.i32(i32 %11, i32 2)
  %13 = zext nneg i32 %12 to i64
  %14 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %13
  %15 = load float, ptr %14, align 4, !invariant.load !12, !alias.scope !8, !noalias !16
  %broadcast.splatinsert = insertelement <8 x float> poison, float %15, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %17 = load ptr, ptr %16, align 8, !invariant.load !12, !dereferenceable !17
  %18 = load ptr, ptr %2, align 8, !invariant.load !12, !dereferenceable !17
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 96
  %wide.load = load <8 x float>, ptr %17, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %wide.load1 = load <8 x float>, ptr %19, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %wide.load2 = load <8 x float>, ptr %20, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %wide.load3 = load <8 x float>, ptr %21, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %22 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %23 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %24 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load4 = load <8 x float>, ptr %18, align 4, !alias.scope !3, !noalias !19
  %wide.load5 = load <8 x float>, ptr %22, align 4, !alias.scope !3, !noalias !19
  %wide.load6 = load <8 x float>, ptr %23, align 4, !alias.scope !3, !noalias !19
  %wide.load7 = load <8 x float>, ptr %24, align 4, !alias.scope !3, !noalias !19
  %25 = fmul <8 x float> %broadcast.splat, %wide.load
  %26 = fmul <8 x float> %broadcast.splat, %wide.load1
  %27 = fmul <8 x float> %broadcast.splat, %wide.load2
  %28 = fmul <8 x float> %broadcast.splat, %wide.load3
  %29 = fsub <8 x float> %wide.load4, %25
  %30 = fsub <8 x float> %wide.load5, %26
  %31 = fsub <8 x float> %wide.load6, %27
  %32 = fsub <8 x float> %wide.load7, %28
  store <8 x float> %29, ptr %18, align 4, !alias.scope !3, !noalias !19
  store <8 x float> %30, ptr %22, align 4, !alias.scope !3, !noalias !19
  store <8 x float> %31, ptr %23, align 4, !alias.scope !3, !noalias !19
  store <8 x float> %32, ptr %24, align 4, !alias.scope !3, !noalias !19
  %33 = getelementptr inbounds nuw i8, ptr %17, i64 128
  %34 = getelementptr inbounds nuw i8, ptr %17, i64 160
  %35 = getelementptr inbounds nuw i8, ptr %17, i64 192
  %36 = getelementptr inbounds nuw i8, ptr %17, i64 224
  %wide.load.1 = load <8 x float>, ptr %33, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %wide.load1.1 = load <8 x float>, ptr %34, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %wide.load2.1 = load <8 x float>, ptr %35, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %wide.load3.1 = load <8 x float>, ptr %36, align 4, !invariant.load !12, !alias.scope !6, !noalias !18
  %37 = getelementptr inbounds nuw i8, ptr %18, i64 128
  %38 = getelementptr inbounds nuw i8, ptr %18, i64 160
  %39 = getelementptr inbounds nuw i8, ptr %18, i64 192
  %40 = getelementptr inbounds nuw i8, ptr %18, i64 224
  %wide.load4.1 = load <8 x float>, ptr %37, align 4, !alias.scope !3, !noalias !19
  %wide.load5.1 = load <8 x float>, ptr %38, align 4, !alias.scope !3, !noalias !19
  %wide.load6.1 = load <8 x float>, ptr %39, align 4, !alias.scope !3, !noalias !19
  %wide.load7.1 = load <8 x float>, ptr %40, align 4, !alias.scope !3, !noalias !19
  %41 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %42 = fmul <8 x float> %broadcast.splat, %wide.load1.1
  %43 = fmul <8 x float> %broadcast.splat, %wide.load2.1
  %44 = fmul <8 x float> %broadcast.splat, %wide.load3.1
  %45 = fsub <8 x float> %wide.load4.1, %41
  %46 = fsub <8 x float> %wide.load5.1, %42
  %47 = fsub <8 x float> %wide.load6.1, %43
  %48 = fsub <8 x float> %wide.load7.1, %44
  store <8 x float> %45, ptr %37, align 4, !alias.scope !3, !noalias !19
  store <8 x float> %46, ptr %38, align 4, !alias.scope !3, !noalias !19
  store <8 x float> %47, ptr %39, align 4, !alias.scope !3, !noalias !19
  store <8 x float> %48, ptr %40, align 4, !alias.scope !3, !noalias !19
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
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"multiply_add_fusion.22_wrapped: argument 0"}
!5 = distinct !{!5, !"multiply_add_fusion.22_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"multiply_add_fusion.22_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"multiply_add_fusion.22_wrapped: argument 2"}
!10 = !{!11}
!11 = distinct !{!11, !5, !"multiply_add_fusion.22_wrapped: argument 3"}
!12 = !{}
!13 = !{i64 12}
!14 = !{i64 4}
!15 = !{!4, !7, !9}
!16 = !{!4, !7, !11}
!17 = !{i64 256}
!18 = !{!4, !9, !11}
!19 = !{!7, !9, !11}
