; ModuleID = '__compute_module_wrapped_reduce-window.8_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.8_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.8(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br label %10

10:                                               ; preds = %1, %54
  %11 = phi i1 [ true, %1 ], [ false, %54 ]
  %12 = phi i64 [ 0, %1 ], [ 1, %54 ]
  %13 = shl nuw nsw i64 %12, 5
  %14 = add nsw i64 %13, -12
  %.idx = mul nuw nsw i64 %12, 1280
  %15 = getelementptr i8, ptr %4, i64 %.idx
  br label %16

16:                                               ; preds = %10, %.loopexit
  %17 = phi float [ %9, %10 ], [ %52, %.loopexit ]
  %18 = phi i64 [ 0, %10 ], [ %53, %.loopexit ]
  %19 = add nsw i64 %14, %18
  %20 = icmp ult i64 %19, 40
  br i1 %20, label %.preheader, label %.loopexit

.preheader:                                       ; preds = %16
  %.idx1 = mul nuw nsw i64 %18, 40
  %21 = getelementptr i8, ptr %15, i64 %.idx1
  %22 = getelementptr i8, ptr %21, i64 -480
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = fadd reassoc float %17, %23
  %25 = getelementptr i8, ptr %21, i64 -476
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %27 = fadd reassoc float %24, %26
  %28 = getelementptr i8, ptr %21, i64 -472
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = fadd reassoc float %27, %29
  %31 = getelementptr i8, ptr %21, i64 -468
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %33 = fadd reassoc float %30, %32
  %34 = getelementptr i8, ptr %21, i64 -464
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %36 = fadd reassoc float %33, %35
  %37 = getelementptr i8, ptr %21, i64 -460
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %39 = fadd reassoc float %36, %38
  %40 = getelementptr i8, ptr %21, i64 -456
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = fadd reassoc float %39, %41
  %43 = getelementptr i8, ptr %21, i64 -452
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %45 = fadd reassoc float %42, %44
  %46 = getelementptr i8, ptr %21, i64 -448
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %48 = fadd reassoc float %45, %47
  %49 = getelementptr i8, ptr %21, i64 -444
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %51 = fadd reassoc float %48, %50
  br label %.loopexit

.loopexit:                                        ; preds = %.preheader, %16
  %52 = phi float [ %17, %16 ], [ %51, %.preheader ]
  %53 = add nuw nsw i64 %18, 1
  %exitcond.not = icmp eq i64 %53, 32
  br i1 %exitcond.not, label %54, label %16, !llvm.loop !16

54:                                               ; preds = %.loopexit
  %55 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %12
  store float %52, ptr %55, align 4, !alias.scope !12, !noalias !18
  br i1 %11, label %10, label %wrapped_reduce-window.8_wrapped.exit, !llvm.loop !16

wrapped_reduce-window.8_wrapped.exit:             ; preds = %54
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1600}
!5 = !{i64 4}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.8_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.8_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.8_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.8_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!8, !11}
