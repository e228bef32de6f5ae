; ModuleID = '__compute_module_multiply_add_fusion.58_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.58_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.58(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
multiply_add_fusion.58_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %12 = load i32, ptr %9, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %13 = icmp slt i32 %12, 0
  %14 = add i32 %12, 3
  %15 = select i1 %13, i32 %14, i32 %12
  %16 = tail call i32 @llvm.smax.i32(i32 %15, i32 0)
  %17 = tail call i32 @llvm.umin.i32(i32 %16, i32 2)
  %18 = zext nneg i32 %17 to i64
  %19 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %18
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %21 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %22 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %23 = fmul float %20, %21
  %24 = fsub float %22, %23
  store float %24, ptr %11, align 4, !alias.scope !16, !noalias !22
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %29 = fmul float %20, %26
  %30 = fsub float %28, %29
  %31 = getelementptr inbounds nuw i8, ptr %11, i64 4
  store float %30, ptr %31, align 4, !alias.scope !16, !noalias !22
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %36 = fmul float %20, %33
  %37 = fsub float %35, %36
  %38 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store float %37, ptr %38, align 4, !alias.scope !16, !noalias !22
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %43 = fmul float %20, %40
  %44 = fsub float %42, %43
  %45 = getelementptr inbounds nuw i8, ptr %11, i64 12
  store float %44, ptr %45, align 4, !alias.scope !16, !noalias !22
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %50 = fmul float %20, %47
  %51 = fsub float %49, %50
  %52 = getelementptr inbounds nuw i8, ptr %11, i64 16
  store float %51, ptr %52, align 4, !alias.scope !16, !noalias !22
  %53 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %57 = fmul float %20, %54
  %58 = fsub float %56, %57
  %59 = getelementptr inbounds nuw i8, ptr %11, i64 20
  store float %58, ptr %59, align 4, !alias.scope !16, !noalias !22
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %62 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %64 = fmul float %20, %61
  %65 = fsub float %63, %64
  %66 = getelementptr inbounds nuw i8, ptr %11, i64 24
  store float %65, ptr %66, align 4, !alias.scope !16, !noalias !22
  %67 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %69 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %71 = fmul float %20, %68
  %72 = fsub float %70, %71
  %73 = getelementptr inbounds nuw i8, ptr %11, i64 28
  store float %72, ptr %73, align 4, !alias.scope !16, !noalias !22
  %74 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %76 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %78 = fmul float %20, %75
  %79 = fsub float %77, %78
  %80 = getelementptr inbounds nuw i8, ptr %11, i64 32
  store float %79, ptr %80, align 4, !alias.scope !16, !noalias !22
  %81 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %83 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %85 = fmul float %20, %82
  %86 = fsub float %84, %85
  %87 = getelementptr inbounds nuw i8, ptr %11, i64 36
  store float %86, ptr %87, align 4, !alias.scope !16, !noalias !22
  %88 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %90 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %92 = fmul float %20, %89
  %93 = fsub float %91, %92
  %94 = getelementptr inbounds nuw i8, ptr %11, i64 40
  store float %93, ptr %94, align 4, !alias.scope !16, !noalias !22
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %97 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %99 = fmul float %20, %96
  %100 = fsub float %98, %99
  %101 = getelementptr inbounds nuw i8, ptr %11, i64 44
  store float %100, ptr %101, align 4, !alias.scope !16, !noalias !22
  %102 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %104 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %106 = fmul float %20, %103
  %107 = fsub float %105, %106
  %108 = getelementptr inbounds nuw i8, ptr %11, i64 48
  store float %107, ptr %108, align 4, !alias.scope !16, !noalias !22
  %109 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %111 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %112 = load float, ptr %111, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %113 = fmul float %20, %110
  %114 = fsub float %112, %113
  %115 = getelementptr inbounds nuw i8, ptr %11, i64 52
  store float %114, ptr %115, align 4, !alias.scope !16, !noalias !22
  %116 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %118 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %119 = load float, ptr %118, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %120 = fmul float %20, %117
  %121 = fsub float %119, %120
  %122 = getelementptr inbounds nuw i8, ptr %11, i64 56
  store float %121, ptr %122, align 4, !alias.scope !16, !noalias !22
  %123 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %125 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %127 = fmul float %20, %124
  %128 = fsub float %126, %127
  %129 = getelementptr inbounds nuw i8, ptr %11, i64 60
  store float %128, ptr %129, align 4, !alias.scope !16, !noalias !22
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 12}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion.58_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion.58_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion.58_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion.58_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion.58_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"multiply_add_fusion.58_wrapped: argument 4"}
!18 = !{!8, !11, !13, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !13, !15, !17}
!21 = !{!11, !13, !15, !17}
!22 = !{!8, !11, !13, !15}
