; ModuleID = '__compute_module_multiply_add_fusion.20_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.20_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.20(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !14
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %4 = load ptr, ptr %3, align 8, !invariant.load !14, !dereferenceable !15
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %6 = load ptr, ptr %5, align 8, !invariant.load !14, !dereferenceable !16
  %7 = load i32, ptr %6, align 4, !invariant.load !14, !alias.scope !10, !noalias !17
  %8 = icmp slt i32 %7, 0
  %9 = add i32 %7, 3
  %10 = select i1 %8, i32 %9, i32 %7
  %11 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %12 = tail call i32 @llvm.umin.i32(i32 %11, i32 2)
  %13 = zext nneg i32 %12 to i64
  %14 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %13
  %15 = load float, ptr %14, align 4, !invariant.load !14, !alias.scope !8, !noalias !18
  %broadcast.splatinsert = insertelement <8 x float> poison, float %15, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %17 = load ptr, ptr %16, align 8, !invariant.load !14, !dereferenceable !19
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %19 = load ptr, ptr %18, align 8, !invariant.load !14, !dereferenceable !19
  %20 = load ptr, ptr %2, align 8, !invariant.load !14, !dereferenceable !19
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %wide.load = load <8 x float>, ptr %19, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %wide.load1 = load <8 x float>, ptr %21, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %wide.load2 = load <8 x float>, ptr %22, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %wide.load3 = load <8 x float>, ptr %23, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %24 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %25 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %20, i64 96
  %wide.load4 = load <8 x float>, ptr %20, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %wide.load5 = load <8 x float>, ptr %24, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %wide.load6 = load <8 x float>, ptr %25, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %wide.load7 = load <8 x float>, ptr %26, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %27 = fmul <8 x float> %broadcast.splat, %wide.load
  %28 = fmul <8 x float> %broadcast.splat, %wide.load1
  %29 = fmul <8 x float> %broadcast.splat, %wide.load2
  %30 = fmul <8 x float> %broadcast.splat, %wide.load3
  %31 = fsub <8 x float> %wide.load4, %27
  %32 = fsub <8 x float> %wide.load5, %28
  %33 = fsub <8 x float> %wide.load6, %29
  %34 = fsub <8 x float> %wide.load7, %30
  %35 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %36 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %17, i64 96
  store <8 x float> %31, ptr %17, align 4, !alias.scope !12, !noalias !22
  store <8 x float> %32, ptr %35, align 4, !alias.scope !12, !noalias !22
  store <8 x float> %33, ptr %36, align 4, !alias.scope !12, !noalias !22
  store <8 x float> %34, ptr %37, align 4, !alias.scope !12, !noalias !22
  %38 = getelementptr inbounds nuw i8, ptr %19, i64 128
  %39 = getelementptr inbounds nuw i8, ptr %19, i64 160
  %40 = getelementptr inbounds nuw i8, ptr %19, i64 192
  %41 = getelementptr inbounds nuw i8, ptr %19, i64 224
  %wide.load.1 = load <8 x float>, ptr %38, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %wide.load1.1 = load <8 x float>, ptr %39, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %wide.load2.1 = load <8 x float>, ptr %40, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %wide.load3.1 = load <8 x float>, ptr %41, align 4, !invariant.load !14, !alias.scope !6, !noalias !20
  %42 = getelementptr inbounds nuw i8, ptr %20, i64 128
  %43 = getelementptr inbounds nuw i8, ptr %20, i64 160
  %44 = getelementptr inbounds nuw i8, ptr %20, i64 192
  %45 = getelementptr inbounds nuw i8, ptr %20, i64 224
  %wide.load4.1 = load <8 x float>, ptr %42, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %wide.load5.1 = load <8 x float>, ptr %43, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %wide.load6.1 = load <8 x float>, ptr %44, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %wide.load7.1 = load <8 x float>, ptr %45, align 4, !invariant.load !14, !alias.scope !3, !noalias !21
  %46 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %47 = fmul <8 x float> %broadcast.splat, %wide.load1.1
  %48 = fmul <8 x float> %broadcast.splat, %wide.load2.1
  %49 = fmul <8 x float> %broadcast.splat, %wide.load3.1
  %50 = fsub <8 x float> %wide.load4.1, %46
  %51 = fsub <8 x float> %wide.load5.1, %47
  %52 = fsub <8 x float> %wide.load6.1, %48
  %53 = fsub <8 x float> %wide.load7.1, %49
  %54 = getelementptr inbounds nuw i8, ptr %17, i64 128
  %55 = getelementptr inbounds nuw i8, ptr %17, i64 160
  %56 = getelementptr inbounds nuw i8, ptr %17, i64 192
  %57 = getelementptr inbounds nuw i8, ptr %17, i64 224
  store <8 x float> %50, ptr %54, align 4, !alias.scope !12, !noalias !22
  store <8 x float> %51, ptr %55, align 4, !alias.scope !12, !noalias !22
  store <8 x float> %52, ptr %56, align 4, !alias.scope !12, !noalias !22
  store <8 x float> %53, ptr %57, align 4, !alias.scope !12, !noalias !22
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
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"multiply_add_fusion.20_wrapped: argument 0"}
!5 = distinct !{!5, !"multiply_add_fusion.20_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"multiply_add_fusion.20_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"multiply_add_fusion.20_wrapped: argument 2"}
!10 = !{!11}
!11 = distinct !{!11, !5, !"multiply_add_fusion.20_wrapped: argument 3"}
!12 = !{!13}
!13 = distinct !{!13, !5, !"multiply_add_fusion.20_wrapped: argument 4"}
!14 = !{}
!15 = !{i64 12}
!16 = !{i64 4}
!17 = !{!4, !7, !9, !13}
!18 = !{!4, !7, !11, !13}
!19 = !{i64 256}
!20 = !{!4, !9, !11, !13}
!21 = !{!7, !9, !11, !13}
!22 = !{!4, !7, !9, !11}
