; ModuleID = '__compute_module_multiply_add_fusion.60_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.60_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.60(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
multiply_add_fusion.60_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %10 = load i32, ptr %9, align 4, !invariant.load !3, !alias.scope !14, !noalias !16
  %11 = icmp slt i32 %10, 0
  %12 = add i32 %10, 3
  %13 = select i1 %11, i32 %12, i32 %10
  %14 = tail call i32 @llvm.smax.i32(i32 %13, i32 0)
  %15 = tail call i32 @llvm.umin.i32(i32 %14, i32 2)
  %16 = zext nneg i32 %15 to i64
  %17 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %16
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !12, !noalias !17
  %19 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %20 = load float, ptr %3, align 4, !alias.scope !7, !noalias !19
  %21 = fmul float %18, %19
  %22 = fsub float %20, %21
  store float %22, ptr %3, align 4, !alias.scope !7, !noalias !19
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %26 = load float, ptr %25, align 4, !alias.scope !7, !noalias !19
  %27 = fmul float %18, %24
  %28 = fsub float %26, %27
  store float %28, ptr %25, align 4, !alias.scope !7, !noalias !19
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %32 = load float, ptr %31, align 4, !alias.scope !7, !noalias !19
  %33 = fmul float %18, %30
  %34 = fsub float %32, %33
  store float %34, ptr %31, align 4, !alias.scope !7, !noalias !19
  %35 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %38 = load float, ptr %37, align 4, !alias.scope !7, !noalias !19
  %39 = fmul float %18, %36
  %40 = fsub float %38, %39
  store float %40, ptr %37, align 4, !alias.scope !7, !noalias !19
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %44 = load float, ptr %43, align 4, !alias.scope !7, !noalias !19
  %45 = fmul float %18, %42
  %46 = fsub float %44, %45
  store float %46, ptr %43, align 4, !alias.scope !7, !noalias !19
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %50 = load float, ptr %49, align 4, !alias.scope !7, !noalias !19
  %51 = fmul float %18, %48
  %52 = fsub float %50, %51
  store float %52, ptr %49, align 4, !alias.scope !7, !noalias !19
  %53 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %56 = load float, ptr %55, align 4, !alias.scope !7, !noalias !19
  %57 = fmul float %18, %54
  %58 = fsub float %56, %57
  store float %58, ptr %55, align 4, !alias.scope !7, !noalias !19
  %59 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %61 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %62 = load float, ptr %61, align 4, !alias.scope !7, !noalias !19
  %63 = fmul float %18, %60
  %64 = fsub float %62, %63
  store float %64, ptr %61, align 4, !alias.scope !7, !noalias !19
  %65 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %67 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %68 = load float, ptr %67, align 4, !alias.scope !7, !noalias !19
  %69 = fmul float %18, %66
  %70 = fsub float %68, %69
  store float %70, ptr %67, align 4, !alias.scope !7, !noalias !19
  %71 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %73 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %74 = load float, ptr %73, align 4, !alias.scope !7, !noalias !19
  %75 = fmul float %18, %72
  %76 = fsub float %74, %75
  store float %76, ptr %73, align 4, !alias.scope !7, !noalias !19
  %77 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %79 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %80 = load float, ptr %79, align 4, !alias.scope !7, !noalias !19
  %81 = fmul float %18, %78
  %82 = fsub float %80, %81
  store float %82, ptr %79, align 4, !alias.scope !7, !noalias !19
  %83 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %85 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %86 = load float, ptr %85, align 4, !alias.scope !7, !noalias !19
  %87 = fmul float %18, %84
  %88 = fsub float %86, %87
  store float %88, ptr %85, align 4, !alias.scope !7, !noalias !19
  %89 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %91 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %92 = load float, ptr %91, align 4, !alias.scope !7, !noalias !19
  %93 = fmul float %18, %90
  %94 = fsub float %92, %93
  store float %94, ptr %91, align 4, !alias.scope !7, !noalias !19
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %97 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %98 = load float, ptr %97, align 4, !alias.scope !7, !noalias !19
  %99 = fmul float %18, %96
  %100 = fsub float %98, %99
  store float %100, ptr %97, align 4, !alias.scope !7, !noalias !19
  %101 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %103 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %104 = load float, ptr %103, align 4, !alias.scope !7, !noalias !19
  %105 = fmul float %18, %102
  %106 = fsub float %104, %105
  store float %106, ptr %103, align 4, !alias.scope !7, !noalias !19
  %107 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %109 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %110 = load float, ptr %109, align 4, !alias.scope !7, !noalias !19
  %111 = fmul float %18, %108
  %112 = fsub float %110, %111
  store float %112, ptr %109, align 4, !alias.scope !7, !noalias !19
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
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 12}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion.60_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion.60_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion.60_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion.60_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion.60_wrapped: argument 3"}
!16 = !{!8, !11, !13}
!17 = !{!8, !11, !15}
!18 = !{!8, !13, !15}
!19 = !{!11, !13, !15}
