; ModuleID = '__compute_module_multiply_add_fusion.70_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.70_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.70(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %11 = load i32, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !16
  %12 = icmp slt i32 %11, 0
  %13 = add i32 %11, 3
  %14 = select i1 %12, i32 %13, i32 %11
  %15 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  %16 = tail call i32 @llvm.umin.i32(i32 %15, i32 2)
  %17 = zext nneg i32 %16 to i64
  %18 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %17
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !12, !noalias !17
  br label %20

20:                                               ; preds = %1, %145
  %21 = phi i64 [ 0, %1 ], [ %146, %145 ]
  %22 = mul nuw nsw i64 %21, 144
  br label %23

23:                                               ; preds = %20, %143
  %24 = phi i64 [ 0, %20 ], [ %144, %143 ]
  %25 = mul nuw nsw i64 %24, 48
  %26 = add nuw nsw i64 %25, %22
  br label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ 0, %23 ], [ %142, %27 ]
  %29 = shl nuw nsw i64 %28, 4
  %30 = add nuw nsw i64 %26, %29
  %31 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %30
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %33 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %30
  %34 = load float, ptr %33, align 4, !alias.scope !7, !noalias !19
  %35 = fmul float %19, %32
  %36 = fsub float %34, %35
  store float %36, ptr %33, align 4, !alias.scope !7, !noalias !19
  %37 = or disjoint i64 %30, 1
  %38 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %37
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %40 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %37
  %41 = load float, ptr %40, align 4, !alias.scope !7, !noalias !19
  %42 = fmul float %19, %39
  %43 = fsub float %41, %42
  store float %43, ptr %40, align 4, !alias.scope !7, !noalias !19
  %44 = or disjoint i64 %30, 2
  %45 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %44
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %47 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %44
  %48 = load float, ptr %47, align 4, !alias.scope !7, !noalias !19
  %49 = fmul float %19, %46
  %50 = fsub float %48, %49
  store float %50, ptr %47, align 4, !alias.scope !7, !noalias !19
  %51 = or disjoint i64 %30, 3
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %51
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %54 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %51
  %55 = load float, ptr %54, align 4, !alias.scope !7, !noalias !19
  %56 = fmul float %19, %53
  %57 = fsub float %55, %56
  store float %57, ptr %54, align 4, !alias.scope !7, !noalias !19
  %58 = or disjoint i64 %30, 4
  %59 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %58
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %61 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %58
  %62 = load float, ptr %61, align 4, !alias.scope !7, !noalias !19
  %63 = fmul float %19, %60
  %64 = fsub float %62, %63
  store float %64, ptr %61, align 4, !alias.scope !7, !noalias !19
  %65 = or disjoint i64 %30, 5
  %66 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %65
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %68 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %65
  %69 = load float, ptr %68, align 4, !alias.scope !7, !noalias !19
  %70 = fmul float %19, %67
  %71 = fsub float %69, %70
  store float %71, ptr %68, align 4, !alias.scope !7, !noalias !19
  %72 = or disjoint i64 %30, 6
  %73 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %72
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %75 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %72
  %76 = load float, ptr %75, align 4, !alias.scope !7, !noalias !19
  %77 = fmul float %19, %74
  %78 = fsub float %76, %77
  store float %78, ptr %75, align 4, !alias.scope !7, !noalias !19
  %79 = or disjoint i64 %30, 7
  %80 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %79
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %82 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %79
  %83 = load float, ptr %82, align 4, !alias.scope !7, !noalias !19
  %84 = fmul float %19, %81
  %85 = fsub float %83, %84
  store float %85, ptr %82, align 4, !alias.scope !7, !noalias !19
  %86 = or disjoint i64 %30, 8
  %87 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %86
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %89 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %86
  %90 = load float, ptr %89, align 4, !alias.scope !7, !noalias !19
  %91 = fmul float %19, %88
  %92 = fsub float %90, %91
  store float %92, ptr %89, align 4, !alias.scope !7, !noalias !19
  %93 = or disjoint i64 %30, 9
  %94 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %93
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %96 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %93
  %97 = load float, ptr %96, align 4, !alias.scope !7, !noalias !19
  %98 = fmul float %19, %95
  %99 = fsub float %97, %98
  store float %99, ptr %96, align 4, !alias.scope !7, !noalias !19
  %100 = or disjoint i64 %30, 10
  %101 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %100
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %103 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %100
  %104 = load float, ptr %103, align 4, !alias.scope !7, !noalias !19
  %105 = fmul float %19, %102
  %106 = fsub float %104, %105
  store float %106, ptr %103, align 4, !alias.scope !7, !noalias !19
  %107 = or disjoint i64 %30, 11
  %108 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %107
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %110 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %107
  %111 = load float, ptr %110, align 4, !alias.scope !7, !noalias !19
  %112 = fmul float %19, %109
  %113 = fsub float %111, %112
  store float %113, ptr %110, align 4, !alias.scope !7, !noalias !19
  %114 = or disjoint i64 %30, 12
  %115 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %114
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %117 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %114
  %118 = load float, ptr %117, align 4, !alias.scope !7, !noalias !19
  %119 = fmul float %19, %116
  %120 = fsub float %118, %119
  store float %120, ptr %117, align 4, !alias.scope !7, !noalias !19
  %121 = or disjoint i64 %30, 13
  %122 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %121
  %123 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %124 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %121
  %125 = load float, ptr %124, align 4, !alias.scope !7, !noalias !19
  %126 = fmul float %19, %123
  %127 = fsub float %125, %126
  store float %127, ptr %124, align 4, !alias.scope !7, !noalias !19
  %128 = or disjoint i64 %30, 14
  %129 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %128
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %131 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %128
  %132 = load float, ptr %131, align 4, !alias.scope !7, !noalias !19
  %133 = fmul float %19, %130
  %134 = fsub float %132, %133
  store float %134, ptr %131, align 4, !alias.scope !7, !noalias !19
  %135 = or disjoint i64 %30, 15
  %136 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %135
  %137 = load float, ptr %136, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %138 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %135
  %139 = load float, ptr %138, align 4, !alias.scope !7, !noalias !19
  %140 = fmul float %19, %137
  %141 = fsub float %139, %140
  store float %141, ptr %138, align 4, !alias.scope !7, !noalias !19
  %142 = add nuw nsw i64 %28, 1
  %exitcond.not = icmp eq i64 %142, 3
  br i1 %exitcond.not, label %143, label %27, !llvm.loop !20

143:                                              ; preds = %27
  %144 = add nuw nsw i64 %24, 1
  %exitcond4.not = icmp eq i64 %144, 3
  br i1 %exitcond4.not, label %145, label %23, !llvm.loop !20

145:                                              ; preds = %143
  %146 = add nuw nsw i64 %21, 1
  %exitcond5.not = icmp eq i64 %146, 3
  br i1 %exitcond5.not, label %multiply_add_fusion.70_wrapped.exit, label %20, !llvm.loop !20

multiply_add_fusion.70_wrapped.exit:              ; preds = %145
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
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1728}
!5 = !{i64 12}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion.70_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion.70_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion.70_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion.70_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion.70_wrapped: argument 3"}
!16 = !{!8, !11, !13}
!17 = !{!8, !11, !15}
!18 = !{!8, !13, !15}
!19 = !{!11, !13, !15}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
