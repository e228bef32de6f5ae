; ModuleID = '__compute_module_reduce_add_fusion.2_kernel_module'
source_filename = "__compute_module_reduce_add_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @reduce_add_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !16
  %.phi.trans.insert37 = getelementptr inbounds nuw i8, ptr %7, i64 6
  %.pre38 = load i8, ptr %.phi.trans.insert37, align 1, !invariant.load !3, !alias.scope !8, !noalias !17
  %8 = and i8 %.pre38, 1
  %9 = zext nneg i8 %8 to i32
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !18
  %.phi.trans.insert35 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %.pre36 = load i32, ptr %.phi.trans.insert35, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !18
  %.phi.trans.insert33 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %.pre34 = load i32, ptr %.phi.trans.insert33, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %14 = icmp eq i32 %.pre36, %.pre34
  %.phi.trans.insert31 = getelementptr inbounds nuw i8, ptr %7, i64 5
  %.pre32 = load i8, ptr %.phi.trans.insert31, align 1, !invariant.load !3, !alias.scope !8, !noalias !17
  %15 = and i8 %.pre32, 1
  %16 = zext nneg i8 %15 to i32
  %.phi.trans.insert29 = getelementptr inbounds nuw i8, ptr %11, i64 20
  %.pre30 = load i32, ptr %.phi.trans.insert29, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %.phi.trans.insert27 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %.pre28 = load i32, ptr %.phi.trans.insert27, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %17 = icmp eq i32 %.pre30, %.pre28
  %.phi.trans.insert25 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %.pre26 = load i8, ptr %.phi.trans.insert25, align 1, !invariant.load !3, !alias.scope !8, !noalias !17
  %18 = and i8 %.pre26, 1
  %19 = zext nneg i8 %18 to i32
  %.phi.trans.insert23 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %.pre24 = load i32, ptr %.phi.trans.insert23, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %.phi.trans.insert21 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %.pre22 = load i32, ptr %.phi.trans.insert21, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %20 = icmp eq i32 %.pre24, %.pre22
  %.phi.trans.insert19 = getelementptr inbounds nuw i8, ptr %7, i64 3
  %.pre20 = load i8, ptr %.phi.trans.insert19, align 1, !invariant.load !3, !alias.scope !8, !noalias !17
  %21 = and i8 %.pre20, 1
  %22 = zext nneg i8 %21 to i32
  %.phi.trans.insert17 = getelementptr inbounds nuw i8, ptr %11, i64 12
  %.pre18 = load i32, ptr %.phi.trans.insert17, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %.phi.trans.insert15 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %.pre16 = load i32, ptr %.phi.trans.insert15, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %23 = icmp eq i32 %.pre18, %.pre16
  %.phi.trans.insert13 = getelementptr inbounds nuw i8, ptr %7, i64 2
  %.pre14 = load i8, ptr %.phi.trans.insert13, align 1, !invariant.load !3, !alias.scope !8, !noalias !17
  %24 = and i8 %.pre14, 1
  %25 = zext nneg i8 %24 to i32
  %.phi.trans.insert11 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %.pre12 = load i32, ptr %.phi.trans.insert11, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %.phi.trans.insert9 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %.pre10 = load i32, ptr %.phi.trans.insert9, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %26 = icmp eq i32 %.pre12, %.pre10
  %.phi.trans.insert7 = getelementptr inbounds nuw i8, ptr %7, i64 1
  %.pre8 = load i8, ptr %.phi.trans.insert7, align 1, !invariant.load !3, !alias.scope !8, !noalias !17
  %27 = and i8 %.pre8, 1
  %28 = zext nneg i8 %27 to i32
  %.phi.trans.insert5 = getelementptr inbounds nuw i8, ptr %11, i64 4
  %.pre6 = load i32, ptr %.phi.trans.insert5, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %13, i64 4
  %.pre4 = load i32, ptr %.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %29 = icmp eq i32 %.pre6, %.pre4
  %.pre3 = load i8, ptr %7, align 1, !invariant.load !3, !alias.scope !8, !noalias !17
  %30 = and i8 %.pre3, 1
  %31 = zext nneg i8 %30 to i32
  %.pre2 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %.pre = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %32 = icmp eq i32 %.pre2, %.pre
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %.pre, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert39 = insertelement <8 x i32> poison, i32 %.pre4, i64 0
  %broadcast.splat40 = shufflevector <8 x i32> %broadcast.splatinsert39, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert41 = insertelement <8 x i32> poison, i32 %.pre10, i64 0
  %broadcast.splat42 = shufflevector <8 x i32> %broadcast.splatinsert41, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert43 = insertelement <8 x i32> poison, i32 %.pre16, i64 0
  %broadcast.splat44 = shufflevector <8 x i32> %broadcast.splatinsert43, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert45 = insertelement <8 x i32> poison, i32 %.pre22, i64 0
  %broadcast.splat46 = shufflevector <8 x i32> %broadcast.splatinsert45, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert47 = insertelement <8 x i32> poison, i32 %.pre28, i64 0
  %broadcast.splat48 = shufflevector <8 x i32> %broadcast.splatinsert47, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert49 = insertelement <8 x i32> poison, i32 %.pre34, i64 0
  %broadcast.splat50 = shufflevector <8 x i32> %broadcast.splatinsert49, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert51 = insertelement <8 x i1> poison, i1 %32, i64 0
  %broadcast.splat52 = shufflevector <8 x i1> %broadcast.splatinsert51, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert53 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat54 = shufflevector <8 x i32> %broadcast.splatinsert53, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert55 = insertelement <8 x i1> poison, i1 %29, i64 0
  %broadcast.splat56 = shufflevector <8 x i1> %broadcast.splatinsert55, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert57 = insertelement <8 x i32> poison, i32 %28, i64 0
  %broadcast.splat58 = shufflevector <8 x i32> %broadcast.splatinsert57, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert59 = insertelement <8 x i1> poison, i1 %26, i64 0
  %broadcast.splat60 = shufflevector <8 x i1> %broadcast.splatinsert59, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert61 = insertelement <8 x i32> poison, i32 %25, i64 0
  %broadcast.splat62 = shufflevector <8 x i32> %broadcast.splatinsert61, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert63 = insertelement <8 x i1> poison, i1 %23, i64 0
  %broadcast.splat64 = shufflevector <8 x i1> %broadcast.splatinsert63, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert65 = insertelement <8 x i32> poison, i32 %22, i64 0
  %broadcast.splat66 = shufflevector <8 x i32> %broadcast.splatinsert65, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert67 = insertelement <8 x i1> poison, i1 %20, i64 0
  %broadcast.splat68 = shufflevector <8 x i1> %broadcast.splatinsert67, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert69 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat70 = shufflevector <8 x i32> %broadcast.splatinsert69, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert71 = insertelement <8 x i1> poison, i1 %17, i64 0
  %broadcast.splat72 = shufflevector <8 x i1> %broadcast.splatinsert71, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert73 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat74 = shufflevector <8 x i32> %broadcast.splatinsert73, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert75 = insertelement <8 x i1> poison, i1 %14, i64 0
  %broadcast.splat76 = shufflevector <8 x i1> %broadcast.splatinsert75, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert77 = insertelement <8 x i32> poison, i32 %9, i64 0
  %broadcast.splat78 = shufflevector <8 x i32> %broadcast.splatinsert77, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %vec.ind79 = phi <8 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7>, %vector.ph ], [ %vec.ind.next80, %vector.body ]
  %33 = icmp ult <8 x i8> %vec.ind79, splat (i8 10)
  %34 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %wide.masked.load = tail call <8 x i32> @llvm.masked.load.v8i32.p0(ptr nonnull align 4 %34, <8 x i1> %33, <8 x i32> poison), !invariant.load !3, !alias.scope !5, !noalias !21
  %35 = icmp eq <8 x i32> %broadcast.splat, %vec.ind
  %36 = select <8 x i1> %35, <8 x i1> %broadcast.splat52, <8 x i1> zeroinitializer
  %37 = select <8 x i1> %36, <8 x i32> %broadcast.splat54, <8 x i32> zeroinitializer
  %38 = icmp eq <8 x i32> %broadcast.splat40, %vec.ind
  %39 = select <8 x i1> %38, <8 x i1> %broadcast.splat56, <8 x i1> zeroinitializer
  %40 = select <8 x i1> %39, <8 x i32> %broadcast.splat58, <8 x i32> zeroinitializer
  %41 = add nuw nsw <8 x i32> %40, %37
  %42 = icmp eq <8 x i32> %broadcast.splat42, %vec.ind
  %43 = select <8 x i1> %42, <8 x i1> %broadcast.splat60, <8 x i1> zeroinitializer
  %44 = select <8 x i1> %43, <8 x i32> %broadcast.splat62, <8 x i32> zeroinitializer
  %45 = add nuw nsw <8 x i32> %44, %41
  %46 = icmp eq <8 x i32> %broadcast.splat44, %vec.ind
  %47 = select <8 x i1> %46, <8 x i1> %broadcast.splat64, <8 x i1> zeroinitializer
  %48 = select <8 x i1> %47, <8 x i32> %broadcast.splat66, <8 x i32> zeroinitializer
  %49 = add nuw nsw <8 x i32> %48, %45
  %50 = icmp eq <8 x i32> %broadcast.splat46, %vec.ind
  %51 = select <8 x i1> %50, <8 x i1> %broadcast.splat68, <8 x i1> zeroinitializer
  %52 = select <8 x i1> %51, <8 x i32> %broadcast.splat70, <8 x i32> zeroinitializer
  %53 = add nuw nsw <8 x i32> %52, %49
  %54 = icmp eq <8 x i32> %broadcast.splat48, %vec.ind
  %55 = select <8 x i1> %54, <8 x i1> %broadcast.splat72, <8 x i1> zeroinitializer
  %56 = select <8 x i1> %55, <8 x i32> %broadcast.splat74, <8 x i32> zeroinitializer
  %57 = add nuw nsw <8 x i32> %56, %53
  %58 = icmp eq <8 x i32> %broadcast.splat50, %vec.ind
  %59 = select <8 x i1> %58, <8 x i1> %broadcast.splat76, <8 x i1> zeroinitializer
  %60 = select <8 x i1> %59, <8 x i32> %broadcast.splat78, <8 x i32> zeroinitializer
  %61 = add nuw nsw <8 x i32> %60, %57
  %62 = add <8 x i32> %61, %wide.masked.load
  %63 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  tail call void @llvm.masked.store.v8i32.p0(<8 x i32> %62, ptr align 4 %63, <8 x i1> %33), !alias.scope !14, !noalias !22
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add <8 x i32> %vec.ind, splat (i32 8)
  %vec.ind.next80 = add nuw <8 x i8> %vec.ind79, splat (i8 8)
  %64 = icmp eq i64 %index.next, 16
  br i1 %64, label %reduce_add_fusion.2_wrapped.exit, label %vector.body, !llvm.loop !23

reduce_add_fusion.2_wrapped.exit:                 ; preds = %vector.body
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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{!6}
!6 = distinct !{!6, !7, !"reduce_add_fusion.2_wrapped: argument 0"}
!7 = distinct !{!7, !"reduce_add_fusion.2_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"reduce_add_fusion.2_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"reduce_add_fusion.2_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"reduce_add_fusion.2_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"reduce_add_fusion.2_wrapped: argument 4"}
!16 = !{i64 7}
!17 = !{!6, !11, !13, !15}
!18 = !{i64 28}
!19 = !{!6, !9, !13, !15}
!20 = !{!6, !9, !11, !15}
!21 = !{!9, !11, !13, !15}
!22 = !{!6, !9, !11, !13}
!23 = distinct !{!23, !24, !25, !26}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = !{!"llvm.loop.isvectorized", i32 1}
!26 = !{!"llvm.loop.unroll.runtime.disable"}
