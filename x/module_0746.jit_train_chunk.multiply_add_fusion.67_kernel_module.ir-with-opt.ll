; ModuleID = '__compute_module_multiply_add_fusion.67_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.67_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.67(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %9

9:                                                ; preds = %1, %9
  %10 = phi i64 [ 0, %1 ], [ %121, %9 ]
  %11 = mul nuw nsw i64 %10, 10
  %12 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %14 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %11
  %15 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = fmul float %13, f0x38D1B717
  %17 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %18 = load float, ptr %17, align 4, !alias.scope !5, !noalias !14
  %19 = fadd float %15, %16
  %20 = fmul float %18, f0x3F666666
  %21 = fadd float %19, %20
  store float %21, ptr %17, align 4, !alias.scope !5, !noalias !14
  %22 = or disjoint i64 %11, 1
  %23 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %22
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %25 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %22
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %27 = fmul float %24, f0x38D1B717
  %28 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %22
  %29 = load float, ptr %28, align 4, !alias.scope !5, !noalias !14
  %30 = fadd float %26, %27
  %31 = fmul float %29, f0x3F666666
  %32 = fadd float %30, %31
  store float %32, ptr %28, align 4, !alias.scope !5, !noalias !14
  %33 = add nuw nsw i64 %11, 2
  %34 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %33
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %33
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %38 = fmul float %35, f0x38D1B717
  %39 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %33
  %40 = load float, ptr %39, align 4, !alias.scope !5, !noalias !14
  %41 = fadd float %37, %38
  %42 = fmul float %40, f0x3F666666
  %43 = fadd float %41, %42
  store float %43, ptr %39, align 4, !alias.scope !5, !noalias !14
  %44 = add nuw nsw i64 %11, 3
  %45 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %44
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %47 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %44
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %49 = fmul float %46, f0x38D1B717
  %50 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %44
  %51 = load float, ptr %50, align 4, !alias.scope !5, !noalias !14
  %52 = fadd float %48, %49
  %53 = fmul float %51, f0x3F666666
  %54 = fadd float %52, %53
  store float %54, ptr %50, align 4, !alias.scope !5, !noalias !14
  %55 = add nuw nsw i64 %11, 4
  %56 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %55
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %58 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %55
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %60 = fmul float %57, f0x38D1B717
  %61 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %55
  %62 = load float, ptr %61, align 4, !alias.scope !5, !noalias !14
  %63 = fadd float %59, %60
  %64 = fmul float %62, f0x3F666666
  %65 = fadd float %63, %64
  store float %65, ptr %61, align 4, !alias.scope !5, !noalias !14
  %66 = add nuw nsw i64 %11, 5
  %67 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %66
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %69 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %66
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %71 = fmul float %68, f0x38D1B717
  %72 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %66
  %73 = load float, ptr %72, align 4, !alias.scope !5, !noalias !14
  %74 = fadd float %70, %71
  %75 = fmul float %73, f0x3F666666
  %76 = fadd float %74, %75
  store float %76, ptr %72, align 4, !alias.scope !5, !noalias !14
  %77 = add nuw nsw i64 %11, 6
  %78 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %77
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %80 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %77
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %82 = fmul float %79, f0x38D1B717
  %83 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %77
  %84 = load float, ptr %83, align 4, !alias.scope !5, !noalias !14
  %85 = fadd float %81, %82
  %86 = fmul float %84, f0x3F666666
  %87 = fadd float %85, %86
  store float %87, ptr %83, align 4, !alias.scope !5, !noalias !14
  %88 = add nuw nsw i64 %11, 7
  %89 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %88
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %91 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %88
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %93 = fmul float %90, f0x38D1B717
  %94 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %88
  %95 = load float, ptr %94, align 4, !alias.scope !5, !noalias !14
  %96 = fadd float %92, %93
  %97 = fmul float %95, f0x3F666666
  %98 = fadd float %96, %97
  store float %98, ptr %94, align 4, !alias.scope !5, !noalias !14
  %99 = add nuw nsw i64 %11, 8
  %100 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %99
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %102 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %99
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %104 = fmul float %101, f0x38D1B717
  %105 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %99
  %106 = load float, ptr %105, align 4, !alias.scope !5, !noalias !14
  %107 = fadd float %103, %104
  %108 = fmul float %106, f0x3F666666
  %109 = fadd float %107, %108
  store float %109, ptr %105, align 4, !alias.scope !5, !noalias !14
  %110 = add nuw nsw i64 %11, 9
  %111 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %110
  %112 = load float, ptr %111, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %113 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %110
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %115 = fmul float %112, f0x38D1B717
  %116 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %110
  %117 = load float, ptr %116, align 4, !alias.scope !5, !noalias !14
  %118 = fadd float %114, %115
  %119 = fmul float %117, f0x3F666666
  %120 = fadd float %118, %119
  store float %120, ptr %116, align 4, !alias.scope !5, !noalias !14
  %121 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %121, 64
  br i1 %exitcond.not, label %multiply_add_fusion.67_wrapped.exit, label %9, !llvm.loop !15

multiply_add_fusion.67_wrapped.exit:              ; preds = %9
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
!4 = !{i64 2560}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.67_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.67_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.67_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.67_wrapped: argument 2"}
!12 = !{!6, !9}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
