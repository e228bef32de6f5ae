; ModuleID = '__compute_module_iota_reduce_fusion_kernel_module'
source_filename = "__compute_module_iota_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @iota_reduce_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %6, i64 12
  %.pre = load float, ptr %.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert3 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %.pre4 = load float, ptr %.phi.trans.insert3, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert5 = getelementptr inbounds nuw i8, ptr %6, i64 20
  %.pre6 = load float, ptr %.phi.trans.insert5, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert7 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %.pre8 = load float, ptr %.phi.trans.insert7, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert9 = getelementptr inbounds nuw i8, ptr %6, i64 28
  %.pre10 = load float, ptr %.phi.trans.insert9, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert11 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %.pre12 = load float, ptr %.phi.trans.insert11, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert13 = getelementptr inbounds nuw i8, ptr %6, i64 36
  %.pre14 = load float, ptr %.phi.trans.insert13, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert15 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %.pre16 = load float, ptr %.phi.trans.insert15, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.phi.trans.insert17 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %.pre18 = load float, ptr %.phi.trans.insert17, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %.pre19 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  br label %.preheader

.preheader:                                       ; preds = %1, %.preheader
  %11 = phi i64 [ 0, %1 ], [ %105, %.preheader ]
  %.idx = mul nuw nsw i64 %11, 40
  %12 = getelementptr i8, ptr %4, i64 %.idx
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %14 = fadd float %13, %.pre19
  %15 = getelementptr i8, ptr %12, i64 4
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %17 = fadd float %16, %.pre18
  %18 = fcmp ule float %14, %17
  %19 = fcmp ord float %14, 0.000000e+00
  %.not24 = and i1 %19, %18
  %20 = select i1 %.not24, float %17, float %14
  %21 = fcmp une float %14, %17
  %.not21 = and i1 %.not24, %21
  %22 = zext i1 %.not21 to i32
  %23 = getelementptr i8, ptr %12, i64 8
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %25 = fadd float %24, %.pre16
  %26 = fcmp ogt float %20, %25
  %27 = fcmp uno float %20, 0.000000e+00
  %28 = or i1 %27, %26
  %29 = select i1 %28, float %20, float %25
  %30 = fcmp oeq float %20, %25
  %31 = or i1 %28, %30
  %32 = select i1 %31, i32 %22, i32 2
  %33 = getelementptr i8, ptr %12, i64 12
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %35 = fadd float %34, %.pre
  %36 = fcmp ogt float %29, %35
  %37 = fcmp uno float %29, 0.000000e+00
  %38 = or i1 %37, %36
  %39 = select i1 %38, float %29, float %35
  %40 = fcmp oeq float %29, %35
  %41 = or i1 %38, %40
  %42 = select i1 %41, i32 %32, i32 3
  %43 = getelementptr i8, ptr %12, i64 16
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %45 = fadd float %44, %.pre4
  %46 = fcmp ogt float %39, %45
  %47 = fcmp uno float %39, 0.000000e+00
  %48 = or i1 %47, %46
  %49 = select i1 %48, float %39, float %45
  %50 = fcmp oeq float %39, %45
  %51 = or i1 %48, %50
  %52 = select i1 %51, i32 %42, i32 4
  %53 = getelementptr i8, ptr %12, i64 20
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %55 = fadd float %54, %.pre6
  %56 = fcmp ogt float %49, %55
  %57 = fcmp uno float %49, 0.000000e+00
  %58 = or i1 %57, %56
  %59 = select i1 %58, float %49, float %55
  %60 = fcmp oeq float %49, %55
  %61 = or i1 %58, %60
  %62 = select i1 %61, i32 %52, i32 5
  %63 = getelementptr i8, ptr %12, i64 24
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %65 = fadd float %64, %.pre8
  %66 = fcmp ogt float %59, %65
  %67 = fcmp uno float %59, 0.000000e+00
  %68 = or i1 %67, %66
  %69 = select i1 %68, float %59, float %65
  %70 = fcmp oeq float %59, %65
  %71 = or i1 %68, %70
  %72 = select i1 %71, i32 %62, i32 6
  %73 = getelementptr i8, ptr %12, i64 28
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %75 = fadd float %74, %.pre10
  %76 = fcmp ogt float %69, %75
  %77 = fcmp uno float %69, 0.000000e+00
  %78 = or i1 %77, %76
  %79 = select i1 %78, float %69, float %75
  %80 = fcmp oeq float %69, %75
  %81 = or i1 %78, %80
  %82 = select i1 %81, i32 %72, i32 7
  %83 = getelementptr i8, ptr %12, i64 32
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %85 = fadd float %84, %.pre12
  %86 = fcmp ogt float %79, %85
  %87 = fcmp uno float %79, 0.000000e+00
  %88 = or i1 %87, %86
  %89 = select i1 %88, float %79, float %85
  %90 = fcmp oeq float %79, %85
  %91 = or i1 %88, %90
  %92 = select i1 %91, i32 %82, i32 8
  %93 = getelementptr i8, ptr %12, i64 36
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !7, !noalias !17
  %95 = fadd float %94, %.pre14
  %96 = fcmp ogt float %89, %95
  %97 = fcmp uno float %89, 0.000000e+00
  %98 = or i1 %97, %96
  %99 = select i1 %98, float %89, float %95
  %100 = fcmp oeq float %89, %95
  %101 = or i1 %98, %100
  %102 = select i1 %101, i32 %92, i32 9
  %103 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store float %99, ptr %103, align 4, !alias.scope !12, !noalias !18
  %104 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %11
  store i32 %102, ptr %104, align 4, !alias.scope !14, !noalias !19
  %105 = add nuw nsw i64 %11, 1
  %exitcond.not = icmp eq i64 %105, 7
  br i1 %exitcond.not, label %iota_reduce_fusion_wrapped.exit, label %.preheader, !llvm.loop !20

iota_reduce_fusion_wrapped.exit:                  ; preds = %.preheader
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 280}
!5 = !{i64 40}
!6 = !{i64 28}
!7 = !{!8}
!8 = distinct !{!8, !9, !"iota_reduce_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"iota_reduce_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"iota_reduce_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"iota_reduce_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"iota_reduce_fusion_wrapped: argument 3"}
!16 = !{!8, !13, !15}
!17 = !{!11, !13, !15}
!18 = !{!8, !11, !15}
!19 = !{!8, !11, !13}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
