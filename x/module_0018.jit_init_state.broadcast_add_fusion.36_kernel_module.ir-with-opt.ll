; ModuleID = '__compute_module_broadcast_add_fusion.36_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.36_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.36(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %7 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  br label %8

8:                                                ; preds = %1, %87
  %9 = phi i64 [ 0, %1 ], [ %88, %87 ]
  %10 = mul nuw nsw i64 %9, 768
  %.idx = mul nuw nsw i64 %9, 3072
  %11 = getelementptr i8, ptr %6, i64 %.idx
  br label %12

12:                                               ; preds = %8, %85
  %13 = phi i64 [ 0, %8 ], [ %86, %85 ]
  %14 = shl nuw nsw i64 %13, 8
  %15 = add nuw nsw i64 %14, %10
  %.idx1 = shl nuw nsw i64 %13, 10
  %16 = getelementptr i8, ptr %11, i64 %.idx1
  br label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ 0, %12 ], [ %84, %17 ]
  %19 = shl nuw nsw i64 %18, 4
  %20 = add nuw nsw i64 %19, %15
  %.idx2 = shl nuw nsw i64 %18, 6
  %21 = getelementptr i8, ptr %16, i64 %.idx2
  %22 = trunc nuw nsw i64 %20 to i32
  %23 = add i32 %7, %22
  store i32 %23, ptr %21, align 4, !alias.scope !9, !noalias !6
  %24 = trunc i64 %20 to i32
  %25 = or disjoint i32 %24, 1
  %26 = add i32 %7, %25
  %27 = getelementptr i8, ptr %21, i64 4
  store i32 %26, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = trunc i64 %20 to i32
  %29 = or disjoint i32 %28, 2
  %30 = add i32 %7, %29
  %31 = getelementptr i8, ptr %21, i64 8
  store i32 %30, ptr %31, align 4, !alias.scope !9, !noalias !6
  %32 = trunc i64 %20 to i32
  %33 = or disjoint i32 %32, 3
  %34 = add i32 %7, %33
  %35 = getelementptr i8, ptr %21, i64 12
  store i32 %34, ptr %35, align 4, !alias.scope !9, !noalias !6
  %36 = trunc i64 %20 to i32
  %37 = or disjoint i32 %36, 4
  %38 = add i32 %7, %37
  %39 = getelementptr i8, ptr %21, i64 16
  store i32 %38, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = trunc i64 %20 to i32
  %41 = or disjoint i32 %40, 5
  %42 = add i32 %7, %41
  %43 = getelementptr i8, ptr %21, i64 20
  store i32 %42, ptr %43, align 4, !alias.scope !9, !noalias !6
  %44 = trunc i64 %20 to i32
  %45 = or disjoint i32 %44, 6
  %46 = add i32 %7, %45
  %47 = getelementptr i8, ptr %21, i64 24
  store i32 %46, ptr %47, align 4, !alias.scope !9, !noalias !6
  %48 = trunc i64 %20 to i32
  %49 = or disjoint i32 %48, 7
  %50 = add i32 %7, %49
  %51 = getelementptr i8, ptr %21, i64 28
  store i32 %50, ptr %51, align 4, !alias.scope !9, !noalias !6
  %52 = trunc i64 %20 to i32
  %53 = or disjoint i32 %52, 8
  %54 = add i32 %7, %53
  %55 = getelementptr i8, ptr %21, i64 32
  store i32 %54, ptr %55, align 4, !alias.scope !9, !noalias !6
  %56 = trunc i64 %20 to i32
  %57 = or disjoint i32 %56, 9
  %58 = add i32 %7, %57
  %59 = getelementptr i8, ptr %21, i64 36
  store i32 %58, ptr %59, align 4, !alias.scope !9, !noalias !6
  %60 = trunc i64 %20 to i32
  %61 = or disjoint i32 %60, 10
  %62 = add i32 %7, %61
  %63 = getelementptr i8, ptr %21, i64 40
  store i32 %62, ptr %63, align 4, !alias.scope !9, !noalias !6
  %64 = trunc i64 %20 to i32
  %65 = or disjoint i32 %64, 11
  %66 = add i32 %7, %65
  %67 = getelementptr i8, ptr %21, i64 44
  store i32 %66, ptr %67, align 4, !alias.scope !9, !noalias !6
  %68 = trunc i64 %20 to i32
  %69 = or disjoint i32 %68, 12
  %70 = add i32 %7, %69
  %71 = getelementptr i8, ptr %21, i64 48
  store i32 %70, ptr %71, align 4, !alias.scope !9, !noalias !6
  %72 = trunc i64 %20 to i32
  %73 = or disjoint i32 %72, 13
  %74 = add i32 %7, %73
  %75 = getelementptr i8, ptr %21, i64 52
  store i32 %74, ptr %75, align 4, !alias.scope !9, !noalias !6
  %76 = trunc i64 %20 to i32
  %77 = or disjoint i32 %76, 14
  %78 = add i32 %7, %77
  %79 = getelementptr i8, ptr %21, i64 56
  store i32 %78, ptr %79, align 4, !alias.scope !9, !noalias !6
  %80 = trunc i64 %20 to i32
  %81 = or disjoint i32 %80, 15
  %82 = add i32 %7, %81
  %83 = getelementptr i8, ptr %21, i64 60
  store i32 %82, ptr %83, align 4, !alias.scope !9, !noalias !6
  %84 = add nuw nsw i64 %18, 1
  %exitcond.not = icmp eq i64 %84, 16
  br i1 %exitcond.not, label %85, label %17, !llvm.loop !11

85:                                               ; preds = %17
  %86 = add nuw nsw i64 %13, 1
  %exitcond6.not = icmp eq i64 %86, 3
  br i1 %exitcond6.not, label %87, label %12, !llvm.loop !11

87:                                               ; preds = %85
  %88 = add nuw nsw i64 %9, 1
  %exitcond7.not = icmp eq i64 %88, 3
  br i1 %exitcond7.not, label %broadcast_add_fusion.36_wrapped.exit, label %8, !llvm.loop !11

broadcast_add_fusion.36_wrapped.exit:             ; preds = %87
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 9216}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.36_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.36_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.36_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
