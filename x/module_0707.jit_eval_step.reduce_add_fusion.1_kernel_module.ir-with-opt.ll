; ModuleID = '__compute_module_reduce_add_fusion.1_kernel_module'
source_filename = "__compute_module_reduce_add_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @reduce_add_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !14
  %.phi.trans.insert24 = getelementptr inbounds nuw i8, ptr %7, i64 6
  %.pre25 = load i8, ptr %.phi.trans.insert24, align 1, !invariant.load !3, !alias.scope !8, !noalias !15
  %8 = sext i8 %.pre25 to i32
  %.phi.trans.insert20 = getelementptr inbounds nuw i8, ptr %7, i64 5
  %.pre21 = load i8, ptr %.phi.trans.insert20, align 1, !invariant.load !3, !alias.scope !8, !noalias !15
  %9 = sext i8 %.pre21 to i32
  %.phi.trans.insert16 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %.pre17 = load i8, ptr %.phi.trans.insert16, align 1, !invariant.load !3, !alias.scope !8, !noalias !15
  %10 = sext i8 %.pre17 to i32
  %.phi.trans.insert12 = getelementptr inbounds nuw i8, ptr %7, i64 3
  %.pre13 = load i8, ptr %.phi.trans.insert12, align 1, !invariant.load !3, !alias.scope !8, !noalias !15
  %11 = sext i8 %.pre13 to i32
  %.phi.trans.insert8 = getelementptr inbounds nuw i8, ptr %7, i64 2
  %.pre9 = load i8, ptr %.phi.trans.insert8, align 1, !invariant.load !3, !alias.scope !8, !noalias !15
  %12 = sext i8 %.pre9 to i32
  %.phi.trans.insert4 = getelementptr inbounds nuw i8, ptr %7, i64 1
  %.pre5 = load i8, ptr %.phi.trans.insert4, align 1, !invariant.load !3, !alias.scope !8, !noalias !15
  %13 = sext i8 %.pre5 to i32
  %.pre2 = load i8, ptr %7, align 1, !invariant.load !3, !alias.scope !8, !noalias !15
  %14 = sext i8 %.pre2 to i32
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !16
  %.phi.trans.insert22 = getelementptr inbounds nuw i8, ptr %16, i64 24
  %.pre23 = load i32, ptr %.phi.trans.insert22, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %.phi.trans.insert18 = getelementptr inbounds nuw i8, ptr %16, i64 20
  %.pre19 = load i32, ptr %.phi.trans.insert18, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %.phi.trans.insert14 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %.pre15 = load i32, ptr %.phi.trans.insert14, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %.phi.trans.insert10 = getelementptr inbounds nuw i8, ptr %16, i64 12
  %17 = load <4 x i32>, ptr %.phi.trans.insert10, align 4
  %.phi.trans.insert6 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %18 = load <4 x i32>, ptr %.phi.trans.insert6, align 4
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %16, i64 4
  %19 = load <4 x i32>, ptr %.phi.trans.insert, align 4
  %20 = load <4 x i32>, ptr %16, align 4
  %broadcast.splat = shufflevector <4 x i32> %20, <4 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splat27 = shufflevector <4 x i32> %19, <4 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splat29 = shufflevector <4 x i32> %18, <4 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splat31 = shufflevector <4 x i32> %17, <4 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert32 = insertelement <8 x i32> poison, i32 %.pre15, i64 0
  %broadcast.splat33 = shufflevector <8 x i32> %broadcast.splatinsert32, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert34 = insertelement <8 x i32> poison, i32 %.pre19, i64 0
  %broadcast.splat35 = shufflevector <8 x i32> %broadcast.splatinsert34, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert36 = insertelement <8 x i32> poison, i32 %.pre23, i64 0
  %broadcast.splat37 = shufflevector <8 x i32> %broadcast.splatinsert36, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert38 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat39 = shufflevector <8 x i32> %broadcast.splatinsert38, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert40 = insertelement <8 x i32> poison, i32 %13, i64 0
  %broadcast.splat41 = shufflevector <8 x i32> %broadcast.splatinsert40, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert42 = insertelement <8 x i32> poison, i32 %12, i64 0
  %broadcast.splat43 = shufflevector <8 x i32> %broadcast.splatinsert42, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert44 = insertelement <8 x i32> poison, i32 %11, i64 0
  %broadcast.splat45 = shufflevector <8 x i32> %broadcast.splatinsert44, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert46 = insertelement <8 x i32> poison, i32 %10, i64 0
  %broadcast.splat47 = shufflevector <8 x i32> %broadcast.splatinsert46, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert48 = insertelement <8 x i32> poison, i32 %9, i64 0
  %broadcast.splat49 = shufflevector <8 x i32> %broadcast.splatinsert48, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert50 = insertelement <8 x i32> poison, i32 %8, i64 0
  %broadcast.splat51 = shufflevector <8 x i32> %broadcast.splatinsert50, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %vec.ind52 = phi <8 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7>, %vector.ph ], [ %vec.ind.next53, %vector.body ]
  %21 = icmp ult <8 x i8> %vec.ind52, splat (i8 10)
  %22 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %wide.masked.load = tail call <8 x i32> @llvm.masked.load.v8i32.p0(ptr nonnull align 4 %22, <8 x i1> %21, <8 x i32> poison), !invariant.load !3, !alias.scope !5, !noalias !18
  %23 = icmp eq <8 x i32> %broadcast.splat, %vec.ind
  %24 = select <8 x i1> %23, <8 x i32> %broadcast.splat39, <8 x i32> zeroinitializer
  %25 = icmp eq <8 x i32> %broadcast.splat27, %vec.ind
  %26 = select <8 x i1> %25, <8 x i32> %broadcast.splat41, <8 x i32> zeroinitializer
  %27 = add nsw <8 x i32> %26, %24
  %28 = icmp eq <8 x i32> %broadcast.splat29, %vec.ind
  %29 = select <8 x i1> %28, <8 x i32> %broadcast.splat43, <8 x i32> zeroinitializer
  %30 = add nsw <8 x i32> %29, %27
  %31 = icmp eq <8 x i32> %broadcast.splat31, %vec.ind
  %32 = select <8 x i1> %31, <8 x i32> %broadcast.splat45, <8 x i32> zeroinitializer
  %33 = add nsw <8 x i32> %32, %30
  %34 = icmp eq <8 x i32> %broadcast.splat33, %vec.ind
  %35 = select <8 x i1> %34, <8 x i32> %broadcast.splat47, <8 x i32> zeroinitializer
  %36 = add nsw <8 x i32> %35, %33
  %37 = icmp eq <8 x i32> %broadcast.splat35, %vec.ind
  %38 = select <8 x i1> %37, <8 x i32> %broadcast.splat49, <8 x i32> zeroinitializer
  %39 = add nsw <8 x i32> %38, %36
  %40 = icmp eq <8 x i32> %broadcast.splat37, %vec.ind
  %41 = select <8 x i1> %40, <8 x i32> %broadcast.splat51, <8 x i32> zeroinitializer
  %42 = add nsw <8 x i32> %41, %39
  %43 = add <8 x i32> %42, %wide.masked.load
  %44 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  tail call void @llvm.masked.store.v8i32.p0(<8 x i32> %43, ptr align 4 %44, <8 x i1> %21), !alias.scope !12, !noalias !19
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add <8 x i32> %vec.ind, splat (i32 8)
  %vec.ind.next53 = add nuw <8 x i8> %vec.ind52, splat (i8 8)
  %45 = icmp eq i64 %index.next, 16
  br i1 %45, label %reduce_add_fusion.1_wrapped.exit, label %vector.body, !llvm.loop !20

reduce_add_fusion.1_wrapped.exit:                 ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr captures(none), <8 x i1>, <8 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr captures(none), <8 x i1>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{!6}
!6 = distinct !{!6, !7, !"reduce_add_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"reduce_add_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"reduce_add_fusion.1_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"reduce_add_fusion.1_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"reduce_add_fusion.1_wrapped: argument 3"}
!14 = !{i64 7}
!15 = !{!6, !11, !13}
!16 = !{i64 28}
!17 = !{!6, !9, !13}
!18 = !{!9, !11, !13}
!19 = !{!6, !9, !11}
!20 = distinct !{!20, !21, !22, !23}
!21 = !{!"llvm.loop.unroll.disable"}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = !{!"llvm.loop.unroll.runtime.disable"}
