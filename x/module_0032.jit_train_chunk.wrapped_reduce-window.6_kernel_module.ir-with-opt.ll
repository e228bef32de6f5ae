; ModuleID = '__compute_module_wrapped_reduce-window.6_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.6(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %broadcast.splatinsert37 = insertelement <8 x float> poison, float %9, i64 0
  %broadcast.splat38 = shufflevector <8 x float> %broadcast.splatinsert37, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %10 = phi i1 [ true, %1 ], [ false, %middle.block ]
  %11 = phi i64 [ 0, %1 ], [ 1, %middle.block ]
  %12 = shl nuw nsw i64 %11, 5
  %13 = add nsw i64 %12, -16
  %.idx1 = mul nuw nsw i64 %11, 1280
  %invariant.gep4 = getelementptr i8, ptr %4, i64 %.idx1
  %.idx = mul nuw nsw i64 %11, 40
  %14 = getelementptr i8, ptr %8, i64 %.idx
  %15 = icmp ult i64 %13, 40
  %16 = add nsw i64 %12, -8
  %17 = icmp ult i64 %16, 40
  %broadcast.splatinsert = insertelement <8 x i1> poison, i1 %10, i64 0
  %broadcast.splat = shufflevector <8 x i1> %broadcast.splatinsert, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert33 = insertelement <8 x i1> poison, i1 %15, i64 0
  %broadcast.splat34 = shufflevector <8 x i1> %broadcast.splatinsert33, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert35 = insertelement <8 x i1> poison, i1 %17, i64 0
  %broadcast.splat36 = shufflevector <8 x i1> %broadcast.splatinsert35, <8 x i1> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %18 = icmp ult <8 x i8> %vec.ind, splat (i8 10)
  %19 = getelementptr [4 x i8], ptr %invariant.gep4, i64 %index
  %20 = select <8 x i1> %18, <8 x i1> %broadcast.splat34, <8 x i1> zeroinitializer
  %21 = getelementptr i8, ptr %19, i64 -480
  %wide.masked.load = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %21, <8 x i1> %20, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = fadd reassoc <8 x float> %broadcast.splat38, %wide.masked.load
  %23 = getelementptr i8, ptr %19, i64 -440
  %wide.masked.load39 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %23, <8 x i1> %20, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = fadd reassoc <8 x float> %22, %wide.masked.load39
  %25 = getelementptr i8, ptr %19, i64 -400
  %wide.masked.load40 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %25, <8 x i1> %20, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = fadd reassoc <8 x float> %24, %wide.masked.load40
  %27 = getelementptr i8, ptr %19, i64 -360
  %wide.masked.load41 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %27, <8 x i1> %20, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = fadd reassoc <8 x float> %26, %wide.masked.load41
  %predphi = select i1 %15, <8 x float> %28, <8 x float> %broadcast.splat38
  %29 = select <8 x i1> %18, <8 x i1> %broadcast.splat36, <8 x i1> zeroinitializer
  %30 = getelementptr i8, ptr %19, i64 -320
  %wide.masked.load42 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %30, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %31 = fadd reassoc <8 x float> %predphi, %wide.masked.load42
  %32 = getelementptr i8, ptr %19, i64 -280
  %wide.masked.load43 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %32, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %33 = fadd reassoc <8 x float> %31, %wide.masked.load43
  %34 = getelementptr i8, ptr %19, i64 -240
  %wide.masked.load44 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %34, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %35 = fadd reassoc <8 x float> %33, %wide.masked.load44
  %36 = getelementptr i8, ptr %19, i64 -200
  %wide.masked.load45 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %36, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %37 = fadd reassoc <8 x float> %35, %wide.masked.load45
  %38 = getelementptr i8, ptr %19, i64 -160
  %wide.masked.load46 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %38, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %39 = fadd reassoc <8 x float> %37, %wide.masked.load46
  %40 = getelementptr i8, ptr %19, i64 -120
  %wide.masked.load47 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %40, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %41 = fadd reassoc <8 x float> %39, %wide.masked.load47
  %42 = getelementptr i8, ptr %19, i64 -80
  %wide.masked.load48 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %42, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %43 = fadd reassoc <8 x float> %41, %wide.masked.load48
  %44 = getelementptr i8, ptr %19, i64 -40
  %wide.masked.load49 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %44, <8 x i1> %29, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %45 = fadd reassoc <8 x float> %43, %wide.masked.load49
  %predphi50 = select i1 %17, <8 x float> %45, <8 x float> %predphi
  %wide.masked.load51 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %19, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %46 = fadd reassoc <8 x float> %predphi50, %wide.masked.load51
  %47 = getelementptr i8, ptr %19, i64 40
  %wide.masked.load52 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %47, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %48 = fadd reassoc <8 x float> %46, %wide.masked.load52
  %49 = getelementptr i8, ptr %19, i64 80
  %wide.masked.load53 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %49, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %50 = fadd reassoc <8 x float> %48, %wide.masked.load53
  %51 = getelementptr i8, ptr %19, i64 120
  %wide.masked.load54 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %51, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %52 = fadd reassoc <8 x float> %50, %wide.masked.load54
  %53 = getelementptr i8, ptr %19, i64 160
  %wide.masked.load55 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %53, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %54 = fadd reassoc <8 x float> %52, %wide.masked.load55
  %55 = getelementptr i8, ptr %19, i64 200
  %wide.masked.load56 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %55, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %56 = fadd reassoc <8 x float> %54, %wide.masked.load56
  %57 = getelementptr i8, ptr %19, i64 240
  %wide.masked.load57 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %57, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %58 = fadd reassoc <8 x float> %56, %wide.masked.load57
  %59 = getelementptr i8, ptr %19, i64 280
  %wide.masked.load58 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %59, <8 x i1> %18, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %60 = fadd reassoc <8 x float> %58, %wide.masked.load58
  %61 = and <8 x i1> %18, %broadcast.splat
  %62 = getelementptr i8, ptr %19, i64 320
  %wide.masked.load59 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %62, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %63 = fadd reassoc <8 x float> %60, %wide.masked.load59
  %64 = getelementptr i8, ptr %19, i64 360
  %wide.masked.load60 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %64, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %65 = fadd reassoc <8 x float> %63, %wide.masked.load60
  %66 = getelementptr i8, ptr %19, i64 400
  %wide.masked.load61 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %66, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %67 = fadd reassoc <8 x float> %65, %wide.masked.load61
  %68 = getelementptr i8, ptr %19, i64 440
  %wide.masked.load62 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %68, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %69 = fadd reassoc <8 x float> %67, %wide.masked.load62
  %70 = getelementptr i8, ptr %19, i64 480
  %wide.masked.load63 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %70, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %71 = fadd reassoc <8 x float> %69, %wide.masked.load63
  %72 = getelementptr i8, ptr %19, i64 520
  %wide.masked.load64 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %72, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %73 = fadd reassoc <8 x float> %71, %wide.masked.load64
  %74 = getelementptr i8, ptr %19, i64 560
  %wide.masked.load65 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %74, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %75 = fadd reassoc <8 x float> %73, %wide.masked.load65
  %76 = getelementptr i8, ptr %19, i64 600
  %wide.masked.load66 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %76, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %77 = fadd reassoc <8 x float> %75, %wide.masked.load66
  %78 = getelementptr i8, ptr %19, i64 640
  %wide.masked.load67 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %78, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %79 = fadd reassoc <8 x float> %77, %wide.masked.load67
  %80 = getelementptr i8, ptr %19, i64 680
  %wide.masked.load68 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %80, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %81 = fadd reassoc <8 x float> %79, %wide.masked.load68
  %82 = getelementptr i8, ptr %19, i64 720
  %wide.masked.load69 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %82, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %83 = fadd reassoc <8 x float> %81, %wide.masked.load69
  %84 = getelementptr i8, ptr %19, i64 760
  %wide.masked.load70 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %84, <8 x i1> %61, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %85 = fadd reassoc <8 x float> %83, %wide.masked.load70
  %predphi71 = select i1 %10, <8 x float> %85, <8 x float> %60
  %86 = getelementptr [4 x i8], ptr %14, i64 %index
  tail call void @llvm.masked.store.v8f32.p0(<8 x float> %predphi71, ptr align 4 %86, <8 x i1> %18), !alias.scope !12, !noalias !16
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw <8 x i8> %vec.ind, splat (i8 8)
  %87 = icmp eq i64 %index.next, 16
  br i1 %87, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  br i1 %10, label %vector.ph, label %wrapped_reduce-window.6_wrapped.exit, !llvm.loop !21

wrapped_reduce-window.6_wrapped.exit:             ; preds = %middle.block
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
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1600}
!5 = !{i64 4}
!6 = !{i64 80}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.6_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.6_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.6_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.6_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18}
