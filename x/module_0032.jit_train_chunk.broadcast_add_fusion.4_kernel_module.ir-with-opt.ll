; ModuleID = '__compute_module_broadcast_add_fusion.4_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.4(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
broadcast_add_fusion.4_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %7 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store i32 %7, ptr %5, align 4, !alias.scope !9, !noalias !6
  %8 = add i32 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store i32 %8, ptr %9, align 4, !alias.scope !9, !noalias !6
  %10 = add i32 %7, 2
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store i32 %10, ptr %11, align 4, !alias.scope !9, !noalias !6
  %12 = add i32 %7, 3
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store i32 %12, ptr %13, align 4, !alias.scope !9, !noalias !6
  %14 = add i32 %7, 4
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store i32 %14, ptr %15, align 4, !alias.scope !9, !noalias !6
  %16 = add i32 %7, 5
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store i32 %16, ptr %17, align 4, !alias.scope !9, !noalias !6
  %18 = add i32 %7, 6
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store i32 %18, ptr %19, align 4, !alias.scope !9, !noalias !6
  %20 = add i32 %7, 7
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store i32 %20, ptr %21, align 4, !alias.scope !9, !noalias !6
  %22 = add i32 %7, 8
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store i32 %22, ptr %23, align 4, !alias.scope !9, !noalias !6
  %24 = add i32 %7, 9
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store i32 %24, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = add i32 %7, 10
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store i32 %26, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = add i32 %7, 11
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 44
  store i32 %28, ptr %29, align 4, !alias.scope !9, !noalias !6
  %30 = add i32 %7, 12
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store i32 %30, ptr %31, align 4, !alias.scope !9, !noalias !6
  %32 = add i32 %7, 13
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 52
  store i32 %32, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = add i32 %7, 14
  %35 = getelementptr inbounds nuw i8, ptr %5, i64 56
  store i32 %34, ptr %35, align 4, !alias.scope !9, !noalias !6
  %36 = add i32 %7, 15
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 60
  store i32 %36, ptr %37, align 4, !alias.scope !9, !noalias !6
  %38 = add i32 %7, 16
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store i32 %38, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = add i32 %7, 17
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 68
  store i32 %40, ptr %41, align 4, !alias.scope !9, !noalias !6
  %42 = add i32 %7, 18
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 72
  store i32 %42, ptr %43, align 4, !alias.scope !9, !noalias !6
  %44 = add i32 %7, 19
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 76
  store i32 %44, ptr %45, align 4, !alias.scope !9, !noalias !6
  %46 = add i32 %7, 20
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 80
  store i32 %46, ptr %47, align 4, !alias.scope !9, !noalias !6
  %48 = add i32 %7, 21
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 84
  store i32 %48, ptr %49, align 4, !alias.scope !9, !noalias !6
  %50 = add i32 %7, 22
  %51 = getelementptr inbounds nuw i8, ptr %5, i64 88
  store i32 %50, ptr %51, align 4, !alias.scope !9, !noalias !6
  %52 = add i32 %7, 23
  %53 = getelementptr inbounds nuw i8, ptr %5, i64 92
  store i32 %52, ptr %53, align 4, !alias.scope !9, !noalias !6
  %54 = add i32 %7, 24
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 96
  store i32 %54, ptr %55, align 4, !alias.scope !9, !noalias !6
  %56 = add i32 %7, 25
  %57 = getelementptr inbounds nuw i8, ptr %5, i64 100
  store i32 %56, ptr %57, align 4, !alias.scope !9, !noalias !6
  %58 = add i32 %7, 26
  %59 = getelementptr inbounds nuw i8, ptr %5, i64 104
  store i32 %58, ptr %59, align 4, !alias.scope !9, !noalias !6
  %60 = add i32 %7, 27
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 108
  store i32 %60, ptr %61, align 4, !alias.scope !9, !noalias !6
  %62 = add i32 %7, 28
  %63 = getelementptr inbounds nuw i8, ptr %5, i64 112
  store i32 %62, ptr %63, align 4, !alias.scope !9, !noalias !6
  %64 = add i32 %7, 29
  %65 = getelementptr inbounds nuw i8, ptr %5, i64 116
  store i32 %64, ptr %65, align 4, !alias.scope !9, !noalias !6
  %66 = add i32 %7, 30
  %67 = getelementptr inbounds nuw i8, ptr %5, i64 120
  store i32 %66, ptr %67, align 4, !alias.scope !9, !noalias !6
  %68 = add i32 %7, 31
  %69 = getelementptr inbounds nuw i8, ptr %5, i64 124
  store i32 %68, ptr %69, align 4, !alias.scope !9, !noalias !6
  %70 = add i32 %7, 32
  %71 = getelementptr inbounds nuw i8, ptr %5, i64 128
  store i32 %70, ptr %71, align 4, !alias.scope !9, !noalias !6
  %72 = add i32 %7, 33
  %73 = getelementptr inbounds nuw i8, ptr %5, i64 132
  store i32 %72, ptr %73, align 4, !alias.scope !9, !noalias !6
  %74 = add i32 %7, 34
  %75 = getelementptr inbounds nuw i8, ptr %5, i64 136
  store i32 %74, ptr %75, align 4, !alias.scope !9, !noalias !6
  %76 = add i32 %7, 35
  %77 = getelementptr inbounds nuw i8, ptr %5, i64 140
  store i32 %76, ptr %77, align 4, !alias.scope !9, !noalias !6
  %78 = add i32 %7, 36
  %79 = getelementptr inbounds nuw i8, ptr %5, i64 144
  store i32 %78, ptr %79, align 4, !alias.scope !9, !noalias !6
  %80 = add i32 %7, 37
  %81 = getelementptr inbounds nuw i8, ptr %5, i64 148
  store i32 %80, ptr %81, align 4, !alias.scope !9, !noalias !6
  %82 = add i32 %7, 38
  %83 = getelementptr inbounds nuw i8, ptr %5, i64 152
  store i32 %82, ptr %83, align 4, !alias.scope !9, !noalias !6
  %84 = add i32 %7, 39
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 156
  store i32 %84, ptr %85, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 25}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 160}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.4_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.4_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.4_wrapped: argument 1"}
