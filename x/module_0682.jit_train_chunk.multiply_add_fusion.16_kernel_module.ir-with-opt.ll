; ModuleID = '__compute_module_multiply_add_fusion.16_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.16_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.16(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
multiply_add_fusion.16_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %6 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %7 = fmul float %6, f0x38800200
  %8 = load float, ptr %3, align 4, !alias.scope !5, !noalias !8
  %9 = fsub float %7, %8
  %10 = fmul float %9, 1.000000e-01
  %11 = fadd float %8, %10
  store float %11, ptr %3, align 4, !alias.scope !5, !noalias !8
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %14 = fmul float %13, f0x38800200
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %16 = load float, ptr %15, align 4, !alias.scope !5, !noalias !8
  %17 = fsub float %14, %16
  %18 = fmul float %17, 1.000000e-01
  %19 = fadd float %16, %18
  store float %19, ptr %15, align 4, !alias.scope !5, !noalias !8
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %22 = fmul float %21, f0x38800200
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %24 = load float, ptr %23, align 4, !alias.scope !5, !noalias !8
  %25 = fsub float %22, %24
  %26 = fmul float %25, 1.000000e-01
  %27 = fadd float %24, %26
  store float %27, ptr %23, align 4, !alias.scope !5, !noalias !8
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %30 = fmul float %29, f0x38800200
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %32 = load float, ptr %31, align 4, !alias.scope !5, !noalias !8
  %33 = fsub float %30, %32
  %34 = fmul float %33, 1.000000e-01
  %35 = fadd float %32, %34
  store float %35, ptr %31, align 4, !alias.scope !5, !noalias !8
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %38 = fmul float %37, f0x38800200
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %40 = load float, ptr %39, align 4, !alias.scope !5, !noalias !8
  %41 = fsub float %38, %40
  %42 = fmul float %41, 1.000000e-01
  %43 = fadd float %40, %42
  store float %43, ptr %39, align 4, !alias.scope !5, !noalias !8
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %46 = fmul float %45, f0x38800200
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %48 = load float, ptr %47, align 4, !alias.scope !5, !noalias !8
  %49 = fsub float %46, %48
  %50 = fmul float %49, 1.000000e-01
  %51 = fadd float %48, %50
  store float %51, ptr %47, align 4, !alias.scope !5, !noalias !8
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %54 = fmul float %53, f0x38800200
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %56 = load float, ptr %55, align 4, !alias.scope !5, !noalias !8
  %57 = fsub float %54, %56
  %58 = fmul float %57, 1.000000e-01
  %59 = fadd float %56, %58
  store float %59, ptr %55, align 4, !alias.scope !5, !noalias !8
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %62 = fmul float %61, f0x38800200
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %64 = load float, ptr %63, align 4, !alias.scope !5, !noalias !8
  %65 = fsub float %62, %64
  %66 = fmul float %65, 1.000000e-01
  %67 = fadd float %64, %66
  store float %67, ptr %63, align 4, !alias.scope !5, !noalias !8
  %68 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %70 = fmul float %69, f0x38800200
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %72 = load float, ptr %71, align 4, !alias.scope !5, !noalias !8
  %73 = fsub float %70, %72
  %74 = fmul float %73, 1.000000e-01
  %75 = fadd float %72, %74
  store float %75, ptr %71, align 4, !alias.scope !5, !noalias !8
  %76 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %78 = fmul float %77, f0x38800200
  %79 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %80 = load float, ptr %79, align 4, !alias.scope !5, !noalias !8
  %81 = fsub float %78, %80
  %82 = fmul float %81, 1.000000e-01
  %83 = fadd float %80, %82
  store float %83, ptr %79, align 4, !alias.scope !5, !noalias !8
  %84 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %86 = fmul float %85, f0x38800200
  %87 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %88 = load float, ptr %87, align 4, !alias.scope !5, !noalias !8
  %89 = fsub float %86, %88
  %90 = fmul float %89, 1.000000e-01
  %91 = fadd float %88, %90
  store float %91, ptr %87, align 4, !alias.scope !5, !noalias !8
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %94 = fmul float %93, f0x38800200
  %95 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %96 = load float, ptr %95, align 4, !alias.scope !5, !noalias !8
  %97 = fsub float %94, %96
  %98 = fmul float %97, 1.000000e-01
  %99 = fadd float %96, %98
  store float %99, ptr %95, align 4, !alias.scope !5, !noalias !8
  %100 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %102 = fmul float %101, f0x38800200
  %103 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %104 = load float, ptr %103, align 4, !alias.scope !5, !noalias !8
  %105 = fsub float %102, %104
  %106 = fmul float %105, 1.000000e-01
  %107 = fadd float %104, %106
  store float %107, ptr %103, align 4, !alias.scope !5, !noalias !8
  %108 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %110 = fmul float %109, f0x38800200
  %111 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %112 = load float, ptr %111, align 4, !alias.scope !5, !noalias !8
  %113 = fsub float %110, %112
  %114 = fmul float %113, 1.000000e-01
  %115 = fadd float %112, %114
  store float %115, ptr %111, align 4, !alias.scope !5, !noalias !8
  %116 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %118 = fmul float %117, f0x38800200
  %119 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %120 = load float, ptr %119, align 4, !alias.scope !5, !noalias !8
  %121 = fsub float %118, %120
  %122 = fmul float %121, 1.000000e-01
  %123 = fadd float %120, %122
  store float %123, ptr %119, align 4, !alias.scope !5, !noalias !8
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %125 = load float, ptr %124, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %126 = fmul float %125, f0x38800200
  %127 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %128 = load float, ptr %127, align 4, !alias.scope !5, !noalias !8
  %129 = fsub float %126, %128
  %130 = fmul float %129, 1.000000e-01
  %131 = fadd float %128, %130
  store float %131, ptr %127, align 4, !alias.scope !5, !noalias !8
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.16_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.16_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.16_wrapped: argument 1"}
