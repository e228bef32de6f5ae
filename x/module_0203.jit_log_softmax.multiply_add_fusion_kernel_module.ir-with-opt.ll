; ModuleID = '__compute_module_multiply_add_fusion_kernel_module'
source_filename = "__compute_module_multiply_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  br label %11

11:                                               ; preds = %1, %11
  %12 = phi i64 [ 0, %1 ], [ %95, %11 ]
  %13 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %12
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %15 = mul nuw nsw i64 %12, 10
  %16 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %15
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %18 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %15
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %20 = fmul float %14, %17
  %21 = fadd float %19, %20
  %22 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %15
  store float %21, ptr %22, align 4, !alias.scope !13, !noalias !18
  %23 = or disjoint i64 %15, 1
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %26 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %23
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %28 = fmul float %14, %25
  %29 = fadd float %27, %28
  %30 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %23
  store float %29, ptr %30, align 4, !alias.scope !13, !noalias !18
  %31 = add nuw nsw i64 %15, 2
  %32 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %34 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %31
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %36 = fmul float %14, %33
  %37 = fadd float %35, %36
  %38 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %31
  store float %37, ptr %38, align 4, !alias.scope !13, !noalias !18
  %39 = add nuw nsw i64 %15, 3
  %40 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %39
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %39
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %44 = fmul float %14, %41
  %45 = fadd float %43, %44
  %46 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %39
  store float %45, ptr %46, align 4, !alias.scope !13, !noalias !18
  %47 = add nuw nsw i64 %15, 4
  %48 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %47
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %50 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %47
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %52 = fmul float %14, %49
  %53 = fadd float %51, %52
  %54 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %47
  store float %53, ptr %54, align 4, !alias.scope !13, !noalias !18
  %55 = add nuw nsw i64 %15, 5
  %56 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %55
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %58 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %55
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %60 = fmul float %14, %57
  %61 = fadd float %59, %60
  %62 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %55
  store float %61, ptr %62, align 4, !alias.scope !13, !noalias !18
  %63 = add nuw nsw i64 %15, 6
  %64 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %66 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %63
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %68 = fmul float %14, %65
  %69 = fadd float %67, %68
  %70 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %63
  store float %69, ptr %70, align 4, !alias.scope !13, !noalias !18
  %71 = add nuw nsw i64 %15, 7
  %72 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %71
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %74 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %71
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %76 = fmul float %14, %73
  %77 = fadd float %75, %76
  %78 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %71
  store float %77, ptr %78, align 4, !alias.scope !13, !noalias !18
  %79 = add nuw nsw i64 %15, 8
  %80 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %79
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %82 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %79
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %84 = fmul float %14, %81
  %85 = fadd float %83, %84
  %86 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %79
  store float %85, ptr %86, align 4, !alias.scope !13, !noalias !18
  %87 = add nuw nsw i64 %15, 9
  %88 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %87
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %90 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %87
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %92 = fmul float %14, %89
  %93 = fadd float %91, %92
  %94 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %87
  store float %93, ptr %94, align 4, !alias.scope !13, !noalias !18
  %95 = add nuw nsw i64 %12, 1
  %exitcond.not = icmp eq i64 %95, 16
  br i1 %exitcond.not, label %multiply_add_fusion_wrapped.exit, label %11, !llvm.loop !19

multiply_add_fusion_wrapped.exit:                 ; preds = %11
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 640}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"multiply_add_fusion_wrapped: argument 3"}
!15 = !{!7, !10, !14}
!16 = !{!7, !12, !14}
!17 = !{!10, !12, !14}
!18 = !{!7, !10, !12}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
