; ModuleID = '__compute_module_broadcast_add_fusion.22_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.22_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.22(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.fr9 = freeze i64 %9
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %10 = icmp ult i64 %.fr9, 2
  %11 = shl nsw i64 %.fr9, 1
  %.idx = mul nuw nsw i64 %.fr9, 49152
  %12 = getelementptr i8, ptr %6, i64 %.idx
  br i1 %10, label %.split, label %broadcast_add_fusion.22_wrapped.exit

.split:                                           ; preds = %1, %.loopexit
  %13 = phi i1 [ false, %.loopexit ], [ true, %1 ]
  %14 = phi i64 [ 1, %.loopexit ], [ 0, %1 ]
  %15 = or disjoint i64 %14, %11
  %16 = icmp slt i64 %15, 3
  br i1 %16, label %17, label %.loopexit

17:                                               ; preds = %.split
  %18 = mul nuw nsw i64 %15, 6144
  %19 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %.idx1 = mul nuw nsw i64 %14, 24576
  %20 = getelementptr i8, ptr %12, i64 %.idx1
  %broadcast.splatinsert15 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat16 = shufflevector <8 x i32> %broadcast.splatinsert15, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %21

21:                                               ; preds = %17, %62
  %22 = phi i64 [ 0, %17 ], [ %63, %62 ]
  %23 = shl nuw nsw i64 %22, 11
  %24 = add nuw nsw i64 %23, %18
  %.idx2 = shl nuw nsw i64 %22, 13
  %25 = getelementptr i8, ptr %20, i64 %.idx2
  br label %vector.ph

vector.ph:                                        ; preds = %21, %vector.ph
  %26 = phi i64 [ 0, %21 ], [ %61, %vector.ph ]
  %27 = shl nuw nsw i64 %26, 6
  %28 = add nuw nsw i64 %27, %24
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %28, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %.idx3 = shl nuw nsw i64 %26, 8
  %29 = getelementptr i8, ptr %25, i64 %.idx3
  %30 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %31 = or disjoint <8 x i32> %30, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %32 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %33 = or disjoint <8 x i32> %32, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %34 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %35 = or disjoint <8 x i32> %34, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %36 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %37 = or disjoint <8 x i32> %36, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %38 = add <8 x i32> %broadcast.splat16, %31
  %39 = add <8 x i32> %broadcast.splat16, %33
  %40 = add <8 x i32> %broadcast.splat16, %35
  %41 = add <8 x i32> %broadcast.splat16, %37
  %42 = getelementptr i8, ptr %29, i64 32
  %43 = getelementptr i8, ptr %29, i64 64
  %44 = getelementptr i8, ptr %29, i64 96
  store <8 x i32> %38, ptr %29, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %39, ptr %42, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %40, ptr %43, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %41, ptr %44, align 4, !alias.scope !9, !noalias !6
  %45 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %46 = or disjoint <8 x i32> %45, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %47 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %48 = or disjoint <8 x i32> %47, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %49 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %50 = or disjoint <8 x i32> %49, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %51 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %52 = or disjoint <8 x i32> %51, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %53 = add <8 x i32> %broadcast.splat16, %46
  %54 = add <8 x i32> %broadcast.splat16, %48
  %55 = add <8 x i32> %broadcast.splat16, %50
  %56 = add <8 x i32> %broadcast.splat16, %52
  %57 = getelementptr i8, ptr %29, i64 128
  %58 = getelementptr i8, ptr %29, i64 160
  %59 = getelementptr i8, ptr %29, i64 192
  %60 = getelementptr i8, ptr %29, i64 224
  store <8 x i32> %53, ptr %57, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %54, ptr %58, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %55, ptr %59, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %56, ptr %60, align 4, !alias.scope !9, !noalias !6
  %61 = add nuw nsw i64 %26, 1
  %exitcond11.not = icmp eq i64 %61, 32
  br i1 %exitcond11.not, label %62, label %vector.ph, !llvm.loop !11

62:                                               ; preds = %vector.ph
  %63 = add nuw nsw i64 %22, 1
  %exitcond12.not = icmp eq i64 %63, 3
  br i1 %exitcond12.not, label %.loopexit, label %21, !llvm.loop !11

.loopexit:                                        ; preds = %62, %.split
  br i1 %13, label %.split, label %broadcast_add_fusion.22_wrapped.exit, !llvm.loop !11

broadcast_add_fusion.22_wrapped.exit:             ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 73728}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.22_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.22_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.22_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
