; ModuleID = '__compute_module_multiply_reduce_fusion_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_reduce_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
multiply_reduce_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %6 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %7 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %8 = fmul float %6, %7
  %9 = fadd reassoc float %8, 0.000000e+00
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %11 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %14 = fmul float %11, %13
  %15 = fadd reassoc float %9, %14
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %20 = fmul float %17, %19
  %21 = fadd reassoc float %15, %20
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %26 = fmul float %23, %25
  %27 = fadd reassoc float %21, %26
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %32 = fmul float %29, %31
  %33 = fadd reassoc float %27, %32
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %38 = fmul float %35, %37
  %39 = fadd reassoc float %33, %38
  %40 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %44 = fmul float %41, %43
  %45 = fadd reassoc float %39, %44
  %46 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %48 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %50 = fmul float %47, %49
  %51 = fadd reassoc float %45, %50
  %52 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %56 = fmul float %53, %55
  %57 = fadd reassoc float %51, %56
  %58 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %62 = fmul float %59, %61
  %63 = fadd reassoc float %57, %62
  %64 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %66 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %68 = fmul float %65, %67
  %69 = fadd reassoc float %63, %68
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %72 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %74 = fmul float %71, %73
  %75 = fadd reassoc float %69, %74
  %76 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %78 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %80 = fmul float %77, %79
  %81 = fadd reassoc float %75, %80
  %82 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %84 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %86 = fmul float %83, %85
  %87 = fadd reassoc float %81, %86
  %88 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %90 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %92 = fmul float %89, %91
  %93 = fadd reassoc float %87, %92
  %94 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %97 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %98 = fmul float %95, %97
  %99 = fadd reassoc float %93, %98
  %100 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %101 = load ptr, ptr %100, align 8, !invariant.load !3, !dereferenceable !14
  store float %99, ptr %101, align 4, !alias.scope !10, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_reduce_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_reduce_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_reduce_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_reduce_fusion_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{i64 4}
!15 = !{!6, !9}
