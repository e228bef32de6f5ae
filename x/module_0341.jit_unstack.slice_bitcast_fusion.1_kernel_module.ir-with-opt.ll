; ModuleID = '__compute_module_slice_bitcast_fusion.1_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @slice_bitcast_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
slice_bitcast_fusion.1_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store float %6, ptr %5, align 4, !alias.scope !9, !noalias !6
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %8 = load float, ptr %7, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store float %8, ptr %9, align 4, !alias.scope !9, !noalias !6
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %11 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store float %11, ptr %12, align 4, !alias.scope !9, !noalias !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store float %14, ptr %15, align 4, !alias.scope !9, !noalias !6
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store float %17, ptr %18, align 4, !alias.scope !9, !noalias !6
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store float %20, ptr %21, align 4, !alias.scope !9, !noalias !6
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store float %23, ptr %24, align 4, !alias.scope !9, !noalias !6
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store float %26, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store float %29, ptr %30, align 4, !alias.scope !9, !noalias !6
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store float %32, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store float %35, ptr %36, align 4, !alias.scope !9, !noalias !6
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 44
  store float %38, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store float %41, ptr %42, align 4, !alias.scope !9, !noalias !6
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 52
  store float %44, ptr %45, align 4, !alias.scope !9, !noalias !6
  %46 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %48 = getelementptr inbounds nuw i8, ptr %5, i64 56
  store float %47, ptr %48, align 4, !alias.scope !9, !noalias !6
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %51 = getelementptr inbounds nuw i8, ptr %5, i64 60
  store float %50, ptr %51, align 4, !alias.scope !9, !noalias !6
  %52 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store float %53, ptr %54, align 4, !alias.scope !9, !noalias !6
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %57 = getelementptr inbounds nuw i8, ptr %5, i64 68
  store float %56, ptr %57, align 4, !alias.scope !9, !noalias !6
  %58 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 72
  store float %59, ptr %60, align 4, !alias.scope !9, !noalias !6
  %61 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %62 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %63 = getelementptr inbounds nuw i8, ptr %5, i64 76
  store float %62, ptr %63, align 4, !alias.scope !9, !noalias !6
  %64 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %66 = getelementptr inbounds nuw i8, ptr %5, i64 80
  store float %65, ptr %66, align 4, !alias.scope !9, !noalias !6
  %67 = getelementptr inbounds nuw i8, ptr %3, i64 84
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %69 = getelementptr inbounds nuw i8, ptr %5, i64 84
  store float %68, ptr %69, align 4, !alias.scope !9, !noalias !6
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %72 = getelementptr inbounds nuw i8, ptr %5, i64 88
  store float %71, ptr %72, align 4, !alias.scope !9, !noalias !6
  %73 = getelementptr inbounds nuw i8, ptr %3, i64 92
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %75 = getelementptr inbounds nuw i8, ptr %5, i64 92
  store float %74, ptr %75, align 4, !alias.scope !9, !noalias !6
  %76 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %78 = getelementptr inbounds nuw i8, ptr %5, i64 96
  store float %77, ptr %78, align 4, !alias.scope !9, !noalias !6
  %79 = getelementptr inbounds nuw i8, ptr %3, i64 100
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %81 = getelementptr inbounds nuw i8, ptr %5, i64 100
  store float %80, ptr %81, align 4, !alias.scope !9, !noalias !6
  %82 = getelementptr inbounds nuw i8, ptr %3, i64 104
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %84 = getelementptr inbounds nuw i8, ptr %5, i64 104
  store float %83, ptr %84, align 4, !alias.scope !9, !noalias !6
  %85 = getelementptr inbounds nuw i8, ptr %3, i64 108
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %87 = getelementptr inbounds nuw i8, ptr %5, i64 108
  store float %86, ptr %87, align 4, !alias.scope !9, !noalias !6
  %88 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %90 = getelementptr inbounds nuw i8, ptr %5, i64 112
  store float %89, ptr %90, align 4, !alias.scope !9, !noalias !6
  %91 = getelementptr inbounds nuw i8, ptr %3, i64 116
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %93 = getelementptr inbounds nuw i8, ptr %5, i64 116
  store float %92, ptr %93, align 4, !alias.scope !9, !noalias !6
  %94 = getelementptr inbounds nuw i8, ptr %3, i64 120
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 120
  store float %95, ptr %96, align 4, !alias.scope !9, !noalias !6
  %97 = getelementptr inbounds nuw i8, ptr %3, i64 124
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %99 = getelementptr inbounds nuw i8, ptr %5, i64 124
  store float %98, ptr %99, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 256}
!5 = !{i64 128}
!6 = !{!7}
!7 = distinct !{!7, !8, !"slice_bitcast_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"slice_bitcast_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"slice_bitcast_fusion.1_wrapped: argument 1"}
