; ModuleID = '__compute_module_add_remainder_fusion_kernel_module'
source_filename = "__compute_module_add_remainder_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_remainder_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %10 = shl nuw nsw i64 %index, 1
  %11 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %10
  %wide.vec = load <16 x i32>, ptr %11, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %12 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %10
  %wide.vec3 = load <16 x i32>, ptr %12, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %13 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %10
  %wide.vec6 = load <16 x i32>, ptr %13, align 4, !alias.scope !5, !noalias !16
  %14 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %10
  %wide.vec9 = load <16 x i32>, ptr %14, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %15 = xor <16 x i32> %wide.vec3, %wide.vec
  %16 = shufflevector <16 x i32> %15, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %17 = xor <16 x i32> %wide.vec9, %wide.vec6
  %18 = shufflevector <16 x i32> %17, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %19 = urem <8 x i32> %16, splat (i32 5)
  %20 = urem <8 x i32> %18, splat (i32 5)
  %21 = add nuw nsw <8 x i32> %20, %19
  %22 = freeze <8 x i32> %21
  %23 = add <8 x i32> %22, splat (i32 -5)
  %24 = icmp ult <8 x i32> %22, splat (i32 5)
  %25 = select <8 x i1> %24, <8 x i32> %22, <8 x i32> %23
  %26 = xor <16 x i32> %wide.vec3, %wide.vec
  %27 = shufflevector <16 x i32> %26, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %28 = xor <16 x i32> %wide.vec9, %wide.vec6
  %29 = shufflevector <16 x i32> %28, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %30 = urem <8 x i32> %27, splat (i32 5)
  %31 = urem <8 x i32> %29, splat (i32 5)
  %32 = add nuw nsw <8 x i32> %31, %30
  %33 = freeze <8 x i32> %32
  %34 = add <8 x i32> %33, splat (i32 -5)
  %35 = icmp ult <8 x i32> %33, splat (i32 5)
  %36 = select <8 x i1> %35, <8 x i32> %33, <8 x i32> %34
  %interleaved.vec = shufflevector <8 x i32> %25, <8 x i32> %36, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec, ptr %13, align 4, !alias.scope !5, !noalias !16
  %index.next = add nuw i64 %index, 8
  %37 = icmp eq i64 %index.next, 16
  br i1 %37, label %add_remainder_fusion_wrapped.exit, label %vector.body, !llvm.loop !18

add_remainder_fusion_wrapped.exit:                ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_remainder_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"add_remainder_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"add_remainder_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"add_remainder_fusion_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"add_remainder_fusion_wrapped: argument 3"}
!14 = !{!6, !9, !13}
!15 = !{!6, !9, !11}
!16 = !{!9, !11, !13}
!17 = !{!6, !11, !13}
!18 = distinct !{!18, !19, !20, !21}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = !{!"llvm.loop.unroll.runtime.disable"}
