; ModuleID = '__compute_module_multiply_add_fusion.25_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.25_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.25(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %.fr8 = freeze i64 %11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %12 = icmp ult i64 %.fr8, 2
  %13 = shl nsw i64 %.fr8, 1
  %14 = mul nuw nsw i64 %.fr8, 24576
  %.idx = mul nuw nsw i64 %.fr8, 1536
  %15 = getelementptr i8, ptr %8, i64 %.idx
  br i1 %12, label %.split, label %multiply_add_fusion.25_wrapped.exit

.split:                                           ; preds = %1, %.loopexit
  %16 = phi i1 [ false, %.loopexit ], [ true, %1 ]
  %17 = phi i64 [ 1, %.loopexit ], [ 0, %1 ]
  %18 = or disjoint i64 %17, %13
  %19 = icmp slt i64 %18, 3
  br i1 %19, label %20, label %.loopexit

20:                                               ; preds = %.split
  %21 = mul nuw nsw i64 %17, 12288
  %22 = add nuw nsw i64 %21, %14
  %.idx1 = mul nuw nsw i64 %17, 768
  %23 = getelementptr i8, ptr %15, i64 %.idx1
  br label %24

24:                                               ; preds = %20, %90
  %25 = phi i64 [ 0, %20 ], [ %91, %90 ]
  %26 = shl nuw nsw i64 %25, 12
  %27 = add nuw nsw i64 %22, %26
  %.idx2 = shl nuw nsw i64 %25, 8
  %28 = getelementptr i8, ptr %23, i64 %.idx2
  br label %vector.ph

vector.ph:                                        ; preds = %24, %vector.ph
  %29 = phi i64 [ 0, %24 ], [ %89, %vector.ph ]
  %.idx3 = mul nuw nsw i64 %29, 2304
  %30 = getelementptr i8, ptr %28, i64 %.idx3
  %31 = shl nuw nsw i64 %29, 6
  %32 = add nuw nsw i64 %31, %27
  %33 = getelementptr i8, ptr %30, i64 32
  %34 = getelementptr i8, ptr %30, i64 64
  %35 = getelementptr i8, ptr %30, i64 96
  %wide.load = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load13 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load14 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load15 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %32
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  %wide.load16 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load17 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load18 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load19 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %40 = fmul <8 x float> %wide.load16, splat (float f0x38D1B717)
  %41 = fmul <8 x float> %wide.load17, splat (float f0x38D1B717)
  %42 = fmul <8 x float> %wide.load18, splat (float f0x38D1B717)
  %43 = fmul <8 x float> %wide.load19, splat (float f0x38D1B717)
  %44 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %32
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 32
  %46 = getelementptr inbounds nuw i8, ptr %44, i64 64
  %47 = getelementptr inbounds nuw i8, ptr %44, i64 96
  %wide.load20 = load <8 x float>, ptr %44, align 4, !alias.scope !5, !noalias !14
  %wide.load21 = load <8 x float>, ptr %45, align 4, !alias.scope !5, !noalias !14
  %wide.load22 = load <8 x float>, ptr %46, align 4, !alias.scope !5, !noalias !14
  %wide.load23 = load <8 x float>, ptr %47, align 4, !alias.scope !5, !noalias !14
  %48 = fadd <8 x float> %wide.load, %40
  %49 = fadd <8 x float> %wide.load13, %41
  %50 = fadd <8 x float> %wide.load14, %42
  %51 = fadd <8 x float> %wide.load15, %43
  %52 = fmul <8 x float> %wide.load20, splat (float f0x3F666666)
  %53 = fmul <8 x float> %wide.load21, splat (float f0x3F666666)
  %54 = fmul <8 x float> %wide.load22, splat (float f0x3F666666)
  %55 = fmul <8 x float> %wide.load23, splat (float f0x3F666666)
  %56 = fadd <8 x float> %48, %52
  %57 = fadd <8 x float> %49, %53
  %58 = fadd <8 x float> %50, %54
  %59 = fadd <8 x float> %51, %55
  store <8 x float> %56, ptr %44, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %57, ptr %45, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %58, ptr %46, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %59, ptr %47, align 4, !alias.scope !5, !noalias !14
  %60 = getelementptr i8, ptr %30, i64 128
  %61 = getelementptr i8, ptr %30, i64 160
  %62 = getelementptr i8, ptr %30, i64 192
  %63 = getelementptr i8, ptr %30, i64 224
  %wide.load.1 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load13.1 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load14.1 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %wide.load15.1 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %64 = or disjoint i64 %32, 32
  %65 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %64
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 32
  %67 = getelementptr inbounds nuw i8, ptr %65, i64 64
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 96
  %wide.load16.1 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load17.1 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load18.1 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load19.1 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %69 = fmul <8 x float> %wide.load16.1, splat (float f0x38D1B717)
  %70 = fmul <8 x float> %wide.load17.1, splat (float f0x38D1B717)
  %71 = fmul <8 x float> %wide.load18.1, splat (float f0x38D1B717)
  %72 = fmul <8 x float> %wide.load19.1, splat (float f0x38D1B717)
  %73 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %64
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 32
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 64
  %76 = getelementptr inbounds nuw i8, ptr %73, i64 96
  %wide.load20.1 = load <8 x float>, ptr %73, align 4, !alias.scope !5, !noalias !14
  %wide.load21.1 = load <8 x float>, ptr %74, align 4, !alias.scope !5, !noalias !14
  %wide.load22.1 = load <8 x float>, ptr %75, align 4, !alias.scope !5, !noalias !14
  %wide.load23.1 = load <8 x float>, ptr %76, align 4, !alias.scope !5, !noalias !14
  %77 = fadd <8 x float> %wide.load.1, %69
  %78 = fadd <8 x float> %wide.load13.1, %70
  %79 = fadd <8 x float> %wide.load14.1, %71
  %80 = fadd <8 x float> %wide.load15.1, %72
  %81 = fmul <8 x float> %wide.load20.1, splat (float f0x3F666666)
  %82 = fmul <8 x float> %wide.load21.1, splat (float f0x3F666666)
  %83 = fmul <8 x float> %wide.load22.1, splat (float f0x3F666666)
  %84 = fmul <8 x float> %wide.load23.1, splat (float f0x3F666666)
  %85 = fadd <8 x float> %77, %81
  %86 = fadd <8 x float> %78, %82
  %87 = fadd <8 x float> %79, %83
  %88 = fadd <8 x float> %80, %84
  store <8 x float> %85, ptr %73, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %86, ptr %74, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %87, ptr %75, align 4, !alias.scope !5, !noalias !14
  store <8 x float> %88, ptr %76, align 4, !alias.scope !5, !noalias !14
  %89 = add nuw nsw i64 %29, 1
  %exitcond10.not = icmp eq i64 %89, 64
  br i1 %exitcond10.not, label %90, label %vector.ph, !llvm.loop !15

90:                                               ; preds = %vector.ph
  %91 = add nuw nsw i64 %25, 1
  %exitcond11.not = icmp eq i64 %91, 3
  br i1 %exitcond11.not, label %.loopexit, label %24, !llvm.loop !15

.loopexit:                                        ; preds = %90, %.split
  br i1 %16, label %.split, label %multiply_add_fusion.25_wrapped.exit, !llvm.loop !15

multiply_add_fusion.25_wrapped.exit:              ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 147456}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.25_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.25_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.25_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.25_wrapped: argument 2"}
!12 = !{!6, !9}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
