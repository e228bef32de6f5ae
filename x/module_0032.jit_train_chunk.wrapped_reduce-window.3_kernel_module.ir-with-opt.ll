; ModuleID = '__compute_module_wrapped_reduce-window.3_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.3(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %broadcast.splatinsert40 = insertelement <8 x float> poison, float %9, i64 0
  %broadcast.splat41 = shufflevector <8 x float> %broadcast.splatinsert40, <8 x float> poison, <8 x i32> zeroinitializer
  br label %.preheader6

.preheader6:                                      ; preds = %1, %88
  %exitcond7.not = phi i1 [ false, %1 ], [ true, %88 ]
  %10 = phi i64 [ 0, %1 ], [ 1, %88 ]
  %.idx2 = mul nuw nsw i64 %10, 2560
  %11 = getelementptr i8, ptr %4, i64 %.idx2
  %.idx = shl nuw nsw i64 %10, 7
  %12 = getelementptr i8, ptr %8, i64 %.idx
  br label %vector.ph

vector.ph:                                        ; preds = %.preheader6, %middle.block
  %13 = phi i1 [ true, %.preheader6 ], [ false, %middle.block ]
  %14 = phi i64 [ 0, %.preheader6 ], [ 1, %middle.block ]
  %15 = shl nuw nsw i64 %14, 5
  %16 = add nsw i64 %15, -16
  %.idx3 = shl nuw nsw i64 %14, 11
  %17 = getelementptr i8, ptr %11, i64 %.idx3
  %.idx1 = shl nuw nsw i64 %14, 6
  %18 = getelementptr i8, ptr %12, i64 %.idx1
  %19 = icmp ult i64 %16, 40
  %20 = add nsw i64 %15, -8
  %21 = icmp ult i64 %20, 40
  %broadcast.splatinsert = insertelement <8 x i1> poison, i1 %13, i64 0
  %broadcast.splat = shufflevector <8 x i1> %broadcast.splatinsert, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert36 = insertelement <8 x i1> poison, i1 %19, i64 0
  %broadcast.splat37 = shufflevector <8 x i1> %broadcast.splatinsert36, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert38 = insertelement <8 x i1> poison, i1 %21, i64 0
  %broadcast.splat39 = shufflevector <8 x i1> %broadcast.splatinsert38, <8 x i1> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %22 = getelementptr [4 x i8], ptr %17, i64 %index
  %23 = getelementptr i8, ptr %22, i64 -768
  %wide.masked.load = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %23, <8 x i1> %broadcast.splat37, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = fadd reassoc <8 x float> %broadcast.splat41, %wide.masked.load
  %25 = getelementptr i8, ptr %22, i64 -704
  %wide.masked.load42 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %25, <8 x i1> %broadcast.splat37, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = fadd reassoc <8 x float> %24, %wide.masked.load42
  %27 = getelementptr i8, ptr %22, i64 -640
  %wide.masked.load43 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %27, <8 x i1> %broadcast.splat37, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = fadd reassoc <8 x float> %26, %wide.masked.load43
  %29 = getelementptr i8, ptr %22, i64 -576
  %wide.masked.load44 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %29, <8 x i1> %broadcast.splat37, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = fadd reassoc <8 x float> %28, %wide.masked.load44
  %predphi = select i1 %19, <8 x float> %30, <8 x float> %broadcast.splat41
  %31 = getelementptr i8, ptr %22, i64 -512
  %wide.masked.load45 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %31, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %32 = fadd reassoc <8 x float> %predphi, %wide.masked.load45
  %33 = getelementptr i8, ptr %22, i64 -448
  %wide.masked.load46 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %33, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = fadd reassoc <8 x float> %32, %wide.masked.load46
  %35 = getelementptr i8, ptr %22, i64 -384
  %wide.masked.load47 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %35, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %36 = fadd reassoc <8 x float> %34, %wide.masked.load47
  %37 = getelementptr i8, ptr %22, i64 -320
  %wide.masked.load48 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %37, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %38 = fadd reassoc <8 x float> %36, %wide.masked.load48
  %39 = getelementptr i8, ptr %22, i64 -256
  %wide.masked.load49 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %39, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %40 = fadd reassoc <8 x float> %38, %wide.masked.load49
  %41 = getelementptr i8, ptr %22, i64 -192
  %wide.masked.load50 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %41, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = fadd reassoc <8 x float> %40, %wide.masked.load50
  %43 = getelementptr i8, ptr %22, i64 -128
  %wide.masked.load51 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %43, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %44 = fadd reassoc <8 x float> %42, %wide.masked.load51
  %45 = getelementptr i8, ptr %22, i64 -64
  %wide.masked.load52 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %45, <8 x i1> %broadcast.splat39, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %46 = fadd reassoc <8 x float> %44, %wide.masked.load52
  %predphi53 = select i1 %21, <8 x float> %46, <8 x float> %predphi
  %wide.load = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %47 = fadd reassoc <8 x float> %predphi53, %wide.load
  %48 = getelementptr i8, ptr %22, i64 64
  %wide.load54 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %49 = fadd reassoc <8 x float> %47, %wide.load54
  %50 = getelementptr i8, ptr %22, i64 128
  %wide.load55 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %51 = fadd reassoc <8 x float> %49, %wide.load55
  %52 = getelementptr i8, ptr %22, i64 192
  %wide.load56 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %53 = fadd reassoc <8 x float> %51, %wide.load56
  %54 = getelementptr i8, ptr %22, i64 256
  %wide.load57 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %55 = fadd reassoc <8 x float> %53, %wide.load57
  %56 = getelementptr i8, ptr %22, i64 320
  %wide.load58 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %57 = fadd reassoc <8 x float> %55, %wide.load58
  %58 = getelementptr i8, ptr %22, i64 384
  %wide.load59 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %59 = fadd reassoc <8 x float> %57, %wide.load59
  %60 = getelementptr i8, ptr %22, i64 448
  %wide.load60 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %61 = fadd reassoc <8 x float> %59, %wide.load60
  %62 = getelementptr i8, ptr %22, i64 512
  %wide.masked.load61 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %62, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %63 = fadd reassoc <8 x float> %61, %wide.masked.load61
  %64 = getelementptr i8, ptr %22, i64 576
  %wide.masked.load62 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %64, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %65 = fadd reassoc <8 x float> %63, %wide.masked.load62
  %66 = getelementptr i8, ptr %22, i64 640
  %wide.masked.load63 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %66, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %67 = fadd reassoc <8 x float> %65, %wide.masked.load63
  %68 = getelementptr i8, ptr %22, i64 704
  %wide.masked.load64 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %68, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %69 = fadd reassoc <8 x float> %67, %wide.masked.load64
  %70 = getelementptr i8, ptr %22, i64 768
  %wide.masked.load65 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %70, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %71 = fadd reassoc <8 x float> %69, %wide.masked.load65
  %72 = getelementptr i8, ptr %22, i64 832
  %wide.masked.load66 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %72, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %73 = fadd reassoc <8 x float> %71, %wide.masked.load66
  %74 = getelementptr i8, ptr %22, i64 896
  %wide.masked.load67 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %74, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %75 = fadd reassoc <8 x float> %73, %wide.masked.load67
  %76 = getelementptr i8, ptr %22, i64 960
  %wide.masked.load68 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %76, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %77 = fadd reassoc <8 x float> %75, %wide.masked.load68
  %78 = getelementptr i8, ptr %22, i64 1024
  %wide.masked.load69 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %78, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %79 = fadd reassoc <8 x float> %77, %wide.masked.load69
  %80 = getelementptr i8, ptr %22, i64 1088
  %wide.masked.load70 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %80, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %81 = fadd reassoc <8 x float> %79, %wide.masked.load70
  %82 = getelementptr i8, ptr %22, i64 1152
  %wide.masked.load71 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %82, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %83 = fadd reassoc <8 x float> %81, %wide.masked.load71
  %84 = getelementptr i8, ptr %22, i64 1216
  %wide.masked.load72 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %84, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %85 = fadd reassoc <8 x float> %83, %wide.masked.load72
  %predphi73 = select i1 %13, <8 x float> %85, <8 x float> %61
  %86 = getelementptr [4 x i8], ptr %18, i64 %index
  store <8 x float> %predphi73, ptr %86, align 4, !alias.scope !12, !noalias !16
  %index.next = add nuw i64 %index, 8
  %87 = icmp eq i64 %index.next, 16
  br i1 %87, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  br i1 %13, label %vector.ph, label %88, !llvm.loop !21

88:                                               ; preds = %middle.block
  br i1 %exitcond7.not, label %wrapped_reduce-window.3_wrapped.exit, label %.preheader6, !llvm.loop !21

wrapped_reduce-window.3_wrapped.exit:             ; preds = %88
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 5120}
!5 = !{i64 4}
!6 = !{i64 256}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.3_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.3_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.3_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.3_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18}
