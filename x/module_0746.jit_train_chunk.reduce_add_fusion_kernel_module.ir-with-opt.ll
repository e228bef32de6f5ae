; ModuleID = '__compute_module_reduce_add_fusion_kernel_module'
source_filename = "__compute_module_reduce_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @reduce_add_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
reduce_add_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load i32, ptr %3, align 4, !alias.scope !6, !noalias !13
  %9 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %10 = load i32, ptr %7, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %11 = icmp eq i32 %9, %10
  %12 = zext i1 %11 to i32
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %16 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %17 = icmp eq i32 %14, %16
  %18 = zext i1 %17 to i32
  %19 = add nuw nsw i32 %12, %18
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %21 = load i32, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %24 = icmp eq i32 %21, %23
  %25 = zext i1 %24 to i32
  %26 = add nuw nsw i32 %19, %25
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %28 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 12
  %30 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %31 = icmp eq i32 %28, %30
  %32 = zext i1 %31 to i32
  %33 = add nuw nsw i32 %26, %32
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %35 = load i32, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %37 = load i32, ptr %36, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %38 = icmp eq i32 %35, %37
  %39 = zext i1 %38 to i32
  %40 = add nuw nsw i32 %33, %39
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %42 = load i32, ptr %41, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %43 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %44 = load i32, ptr %43, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %45 = icmp eq i32 %42, %44
  %46 = zext i1 %45 to i32
  %47 = add nuw nsw i32 %40, %46
  %48 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %49 = load i32, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %50 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %51 = load i32, ptr %50, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %52 = icmp eq i32 %49, %51
  %53 = zext i1 %52 to i32
  %54 = add nuw nsw i32 %47, %53
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %56 = load i32, ptr %55, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %57 = getelementptr inbounds nuw i8, ptr %7, i64 28
  %58 = load i32, ptr %57, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %59 = icmp eq i32 %56, %58
  %60 = zext i1 %59 to i32
  %61 = add nuw nsw i32 %54, %60
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %63 = load i32, ptr %62, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %65 = load i32, ptr %64, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %66 = icmp eq i32 %63, %65
  %67 = zext i1 %66 to i32
  %68 = add nuw nsw i32 %61, %67
  %69 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %70 = load i32, ptr %69, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %71 = getelementptr inbounds nuw i8, ptr %7, i64 36
  %72 = load i32, ptr %71, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %73 = icmp eq i32 %70, %72
  %74 = zext i1 %73 to i32
  %75 = add nuw nsw i32 %68, %74
  %76 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %77 = load i32, ptr %76, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %78 = getelementptr inbounds nuw i8, ptr %7, i64 40
  %79 = load i32, ptr %78, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %80 = icmp eq i32 %77, %79
  %81 = zext i1 %80 to i32
  %82 = add nuw nsw i32 %75, %81
  %83 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %84 = load i32, ptr %83, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %85 = getelementptr inbounds nuw i8, ptr %7, i64 44
  %86 = load i32, ptr %85, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %87 = icmp eq i32 %84, %86
  %88 = zext i1 %87 to i32
  %89 = add nuw nsw i32 %82, %88
  %90 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %91 = load i32, ptr %90, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %92 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %93 = load i32, ptr %92, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %94 = icmp eq i32 %91, %93
  %95 = zext i1 %94 to i32
  %96 = add nuw nsw i32 %89, %95
  %97 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %98 = load i32, ptr %97, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %99 = getelementptr inbounds nuw i8, ptr %7, i64 52
  %100 = load i32, ptr %99, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %101 = icmp eq i32 %98, %100
  %102 = zext i1 %101 to i32
  %103 = add nuw nsw i32 %96, %102
  %104 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %105 = load i32, ptr %104, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %106 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %107 = load i32, ptr %106, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %108 = icmp eq i32 %105, %107
  %109 = zext i1 %108 to i32
  %110 = add nuw nsw i32 %103, %109
  %111 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %112 = load i32, ptr %111, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %113 = getelementptr inbounds nuw i8, ptr %7, i64 60
  %114 = load i32, ptr %113, align 4, !invariant.load !3, !alias.scope !11, !noalias !15
  %115 = icmp eq i32 %112, %114
  %116 = zext i1 %115 to i32
  %117 = add nuw nsw i32 %110, %116
  %118 = add i32 %117, %8
  store i32 %118, ptr %3, align 4, !alias.scope !6, !noalias !13
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"reduce_add_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"reduce_add_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"reduce_add_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"reduce_add_fusion_wrapped: argument 2"}
!13 = !{!10, !12}
!14 = !{!7, !12}
!15 = !{!7, !10}
