; ModuleID = '__compute_module_multiply_add_fusion.66_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.66_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.66(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i32, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %14 = icmp slt i32 %13, 0
  %15 = add i32 %13, 3
  %16 = select i1 %14, i32 %15, i32 %13
  %17 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  %18 = tail call i32 @llvm.umin.i32(i32 %17, i32 2)
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  br label %22

22:                                               ; preds = %1, %22
  %23 = phi i64 [ 0, %1 ], [ %104, %22 ]
  %24 = mul nuw nsw i64 %23, 10
  %25 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %24
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %27 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %24
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %29 = fmul float %21, %26
  %30 = fsub float %28, %29
  %31 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %24
  store float %30, ptr %31, align 4, !alias.scope !16, !noalias !22
  %32 = or disjoint i64 %24, 1
  %33 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %32
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %35 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %32
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %37 = fmul float %21, %34
  %38 = fsub float %36, %37
  %39 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %32
  store float %38, ptr %39, align 4, !alias.scope !16, !noalias !22
  %40 = add nuw nsw i64 %24, 2
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %40
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %43 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %45 = fmul float %21, %42
  %46 = fsub float %44, %45
  %47 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %40
  store float %46, ptr %47, align 4, !alias.scope !16, !noalias !22
  %48 = add nuw nsw i64 %24, 3
  %49 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %48
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %51 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %48
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %53 = fmul float %21, %50
  %54 = fsub float %52, %53
  %55 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %48
  store float %54, ptr %55, align 4, !alias.scope !16, !noalias !22
  %56 = add nuw nsw i64 %24, 4
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %56
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %59 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %56
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %61 = fmul float %21, %58
  %62 = fsub float %60, %61
  %63 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %56
  store float %62, ptr %63, align 4, !alias.scope !16, !noalias !22
  %64 = add nuw nsw i64 %24, 5
  %65 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %64
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %67 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %64
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %69 = fmul float %21, %66
  %70 = fsub float %68, %69
  %71 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %64
  store float %70, ptr %71, align 4, !alias.scope !16, !noalias !22
  %72 = add nuw nsw i64 %24, 6
  %73 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %72
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %75 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %72
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %77 = fmul float %21, %74
  %78 = fsub float %76, %77
  %79 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %72
  store float %78, ptr %79, align 4, !alias.scope !16, !noalias !22
  %80 = add nuw nsw i64 %24, 7
  %81 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %80
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %83 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %80
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %85 = fmul float %21, %82
  %86 = fsub float %84, %85
  %87 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %80
  store float %86, ptr %87, align 4, !alias.scope !16, !noalias !22
  %88 = add nuw nsw i64 %24, 8
  %89 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %88
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %91 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %88
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %93 = fmul float %21, %90
  %94 = fsub float %92, %93
  %95 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %88
  store float %94, ptr %95, align 4, !alias.scope !16, !noalias !22
  %96 = add nuw nsw i64 %24, 9
  %97 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %96
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %99 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %96
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %101 = fmul float %21, %98
  %102 = fsub float %100, %101
  %103 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %96
  store float %102, ptr %103, align 4, !alias.scope !16, !noalias !22
  %104 = add nuw nsw i64 %23, 1
  %exitcond.not = icmp eq i64 %104, 64
  br i1 %exitcond.not, label %multiply_add_fusion.66_wrapped.exit, label %22, !llvm.loop !23

multiply_add_fusion.66_wrapped.exit:              ; preds = %22
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2560}
!5 = !{i64 12}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion.66_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion.66_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion.66_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion.66_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion.66_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"multiply_add_fusion.66_wrapped: argument 4"}
!18 = !{!8, !11, !13, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !13, !15, !17}
!21 = !{!11, !13, !15, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
