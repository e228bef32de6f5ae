; ModuleID = '__compute_module_convert_reduce_fusion_kernel_module'
source_filename = "__compute_module_convert_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @convert_reduce_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
convert_reduce_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %4 = load i8, ptr %3, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %5 = sext i8 %4 to i32
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 1
  %7 = load i8, ptr %6, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %8 = sext i8 %7 to i32
  %9 = add nsw i32 %5, %8
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 2
  %11 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %12 = sext i8 %11 to i32
  %13 = add nsw i32 %9, %12
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 3
  %15 = load i8, ptr %14, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %16 = sext i8 %15 to i32
  %17 = add nsw i32 %13, %16
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %19 = load i8, ptr %18, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %20 = sext i8 %19 to i32
  %21 = add nsw i32 %17, %20
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 5
  %23 = load i8, ptr %22, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %24 = sext i8 %23 to i32
  %25 = add nsw i32 %21, %24
  %26 = getelementptr inbounds nuw i8, ptr %3, i64 6
  %27 = load i8, ptr %26, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %28 = sext i8 %27 to i32
  %29 = add nsw i32 %25, %28
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 7
  %31 = load i8, ptr %30, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %32 = sext i8 %31 to i32
  %33 = add nsw i32 %29, %32
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %35 = load i8, ptr %34, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %36 = sext i8 %35 to i32
  %37 = add nsw i32 %33, %36
  %38 = getelementptr inbounds nuw i8, ptr %3, i64 9
  %39 = load i8, ptr %38, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %40 = sext i8 %39 to i32
  %41 = add nsw i32 %37, %40
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 10
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %44 = sext i8 %43 to i32
  %45 = add nsw i32 %41, %44
  %46 = getelementptr inbounds nuw i8, ptr %3, i64 11
  %47 = load i8, ptr %46, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %48 = sext i8 %47 to i32
  %49 = add nsw i32 %45, %48
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %51 = load i8, ptr %50, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %52 = sext i8 %51 to i32
  %53 = add nsw i32 %49, %52
  %54 = getelementptr inbounds nuw i8, ptr %3, i64 13
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %56 = sext i8 %55 to i32
  %57 = add nsw i32 %53, %56
  %58 = getelementptr inbounds nuw i8, ptr %3, i64 14
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %60 = sext i8 %59 to i32
  %61 = add nsw i32 %57, %60
  %62 = getelementptr inbounds nuw i8, ptr %3, i64 15
  %63 = load i8, ptr %62, align 1, !invariant.load !3, !alias.scope !5, !noalias !8
  %64 = sext i8 %63 to i32
  %65 = add nsw i32 %61, %64
  %66 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %67 = load ptr, ptr %66, align 8, !invariant.load !3, !dereferenceable !10
  store i32 %65, ptr %67, align 4, !alias.scope !8, !noalias !5
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
!4 = !{i64 16}
!5 = !{!6}
!6 = distinct !{!6, !7, !"convert_reduce_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"convert_reduce_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"convert_reduce_fusion_wrapped: argument 1"}
!10 = !{i64 4}
