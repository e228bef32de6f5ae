; ModuleID = '__compute_module_multiply_add_fusion.37_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.37_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.37(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %9

.loopexit4:                                       ; preds = %.loopexit
  %exitcond7.not = icmp eq i64 %12, 3
  br i1 %exitcond7.not, label %multiply_add_fusion.37_wrapped.exit, label %9, !llvm.loop !13

9:                                                ; preds = %1, %.loopexit4
  %10 = phi i64 [ 0, %1 ], [ %12, %.loopexit4 ]
  %11 = mul nuw nsw i64 %10, 1536
  %12 = add nuw nsw i64 %10, 1
  %13 = shl nuw nsw i64 %12, 12
  %14 = and i64 %13, 4096
  %15 = shl nuw nsw i64 %12, 5
  %16 = and i64 %15, 192
  %17 = getelementptr [4 x i8], ptr %8, i64 %14
  %18 = getelementptr [4 x i8], ptr %17, i64 %16
  br label %19

.loopexit:                                        ; preds = %vector.ph
  %exitcond6.not = icmp eq i64 %23, 3
  br i1 %exitcond6.not, label %.loopexit4, label %19, !llvm.loop !13

19:                                               ; preds = %9, %.loopexit
  %20 = phi i64 [ 0, %9 ], [ %23, %.loopexit ]
  %21 = shl nuw nsw i64 %20, 9
  %22 = add nuw nsw i64 %21, %11
  %23 = add nuw nsw i64 %20, 1
  %24 = shl nuw nsw i64 %23, 11
  %25 = and i64 %24, 2048
  %26 = shl nuw nsw i64 %23, 4
  %27 = and i64 %26, 96
  %28 = getelementptr [4 x i8], ptr %18, i64 %25
  %29 = getelementptr [4 x i8], ptr %28, i64 %27
  br label %vector.ph

vector.ph:                                        ; preds = %19, %vector.ph
  %30 = phi i64 [ 0, %19 ], [ %62, %vector.ph ]
  %.idx = shl nuw nsw i64 %30, 9
  %31 = getelementptr i8, ptr %29, i64 %.idx
  %32 = shl nuw nsw i64 %30, 5
  %33 = add nuw nsw i64 %32, %22
  %34 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %33
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 32
  %wide.load = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %wide.load10 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %36 = getelementptr i8, ptr %31, i64 32
  %wide.load11 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %wide.load12 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %37 = fmul <8 x float> %wide.load, splat (float f0x38D1B717)
  %38 = fmul <8 x float> %wide.load10, splat (float f0x38D1B717)
  %39 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %33
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 32
  %wide.load13 = load <8 x float>, ptr %39, align 4, !alias.scope !6, !noalias !17
  %wide.load14 = load <8 x float>, ptr %40, align 4, !alias.scope !6, !noalias !17
  %41 = fadd <8 x float> %wide.load11, %37
  %42 = fadd <8 x float> %wide.load12, %38
  %43 = fmul <8 x float> %wide.load13, splat (float f0x3F666666)
  %44 = fmul <8 x float> %wide.load14, splat (float f0x3F666666)
  %45 = fadd <8 x float> %41, %43
  %46 = fadd <8 x float> %42, %44
  store <8 x float> %45, ptr %39, align 4, !alias.scope !6, !noalias !17
  store <8 x float> %46, ptr %40, align 4, !alias.scope !6, !noalias !17
  %47 = or disjoint i64 %33, 16
  %48 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %wide.load.1 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %wide.load10.1 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %50 = getelementptr i8, ptr %31, i64 64
  %51 = getelementptr i8, ptr %31, i64 96
  %wide.load11.1 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %wide.load12.1 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %52 = fmul <8 x float> %wide.load.1, splat (float f0x38D1B717)
  %53 = fmul <8 x float> %wide.load10.1, splat (float f0x38D1B717)
  %54 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %47
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 32
  %wide.load13.1 = load <8 x float>, ptr %54, align 4, !alias.scope !6, !noalias !17
  %wide.load14.1 = load <8 x float>, ptr %55, align 4, !alias.scope !6, !noalias !17
  %56 = fadd <8 x float> %wide.load11.1, %52
  %57 = fadd <8 x float> %wide.load12.1, %53
  %58 = fmul <8 x float> %wide.load13.1, splat (float f0x3F666666)
  %59 = fmul <8 x float> %wide.load14.1, splat (float f0x3F666666)
  %60 = fadd <8 x float> %56, %58
  %61 = fadd <8 x float> %57, %59
  store <8 x float> %60, ptr %54, align 4, !alias.scope !6, !noalias !17
  store <8 x float> %61, ptr %55, align 4, !alias.scope !6, !noalias !17
  %62 = add nuw nsw i64 %30, 1
  %exitcond5.not = icmp eq i64 %62, 16
  br i1 %exitcond5.not, label %.loopexit, label %vector.ph, !llvm.loop !13

multiply_add_fusion.37_wrapped.exit:              ; preds = %.loopexit4
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 18432}
!5 = !{i64 32768}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.37_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.37_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.37_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.37_wrapped: argument 2"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = !{!7, !12}
!16 = !{!7, !10}
!17 = !{!10, !12}
