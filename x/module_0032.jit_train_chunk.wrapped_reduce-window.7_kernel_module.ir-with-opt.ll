; ModuleID = '__compute_module_wrapped_reduce-window.7_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.7(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  br label %10

10:                                               ; preds = %.thread29, %1
  %.not.not = phi i1 [ true, %1 ], [ false, %.thread29 ]
  %11 = phi i64 [ 0, %1 ], [ 1, %.thread29 ]
  %12 = shl nuw nsw i64 %11, 5
  %13 = add nsw i64 %12, -16
  %14 = icmp ult i64 %13, 40
  br i1 %14, label %.thread11, label %31

.thread11:                                        ; preds = %10
  %15 = getelementptr [4 x i8], ptr %4, i64 %12
  %16 = getelementptr i8, ptr %15, i64 -48
  %17 = load i32, ptr %16, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %18 = add i32 %17, %9
  %19 = getelementptr [4 x i8], ptr %4, i64 %12
  %20 = getelementptr i8, ptr %19, i64 -44
  %21 = load i32, ptr %20, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = add i32 %21, %18
  %23 = getelementptr [4 x i8], ptr %4, i64 %12
  %24 = getelementptr i8, ptr %23, i64 -40
  %25 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = add i32 %25, %22
  %27 = getelementptr [4 x i8], ptr %4, i64 %12
  %28 = getelementptr i8, ptr %27, i64 -36
  %29 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = add i32 %29, %26
  br label %34

31:                                               ; preds = %10
  %32 = add nsw i64 %12, -8
  %33 = icmp ult i64 %32, 40
  br i1 %33, label %34, label %68

34:                                               ; preds = %31, %.thread11
  %35 = phi i32 [ %30, %.thread11 ], [ %9, %31 ]
  %36 = getelementptr [4 x i8], ptr %4, i64 %12
  %37 = getelementptr i8, ptr %36, i64 -32
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %39 = add i32 %38, %35
  %40 = getelementptr [4 x i8], ptr %4, i64 %12
  %41 = getelementptr i8, ptr %40, i64 -28
  %42 = load i32, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %43 = add i32 %42, %39
  %44 = getelementptr [4 x i8], ptr %4, i64 %12
  %45 = getelementptr i8, ptr %44, i64 -24
  %46 = load i32, ptr %45, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %47 = add i32 %46, %43
  %48 = getelementptr [4 x i8], ptr %4, i64 %12
  %49 = getelementptr i8, ptr %48, i64 -20
  %50 = load i32, ptr %49, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %51 = add i32 %50, %47
  %52 = getelementptr [4 x i8], ptr %4, i64 %12
  %53 = getelementptr i8, ptr %52, i64 -16
  %54 = load i32, ptr %53, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %55 = add i32 %54, %51
  %56 = getelementptr [4 x i8], ptr %4, i64 %12
  %57 = getelementptr i8, ptr %56, i64 -12
  %58 = load i32, ptr %57, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %59 = add i32 %58, %55
  %60 = getelementptr [4 x i8], ptr %4, i64 %12
  %61 = getelementptr i8, ptr %60, i64 -8
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %63 = add i32 %62, %59
  %64 = getelementptr [4 x i8], ptr %4, i64 %12
  %65 = getelementptr i8, ptr %64, i64 -4
  %66 = load i32, ptr %65, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %67 = add i32 %66, %63
  br label %68

68:                                               ; preds = %31, %34
  %69 = phi i32 [ %67, %34 ], [ %9, %31 ]
  %70 = getelementptr [4 x i8], ptr %4, i64 %12
  %71 = load i32, ptr %70, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %72 = add i32 %71, %69
  %73 = getelementptr [4 x i8], ptr %4, i64 %12
  %74 = getelementptr i8, ptr %73, i64 4
  %75 = load i32, ptr %74, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %76 = add i32 %75, %72
  %77 = getelementptr [4 x i8], ptr %4, i64 %12
  %78 = getelementptr i8, ptr %77, i64 8
  %79 = load i32, ptr %78, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %80 = add i32 %79, %76
  %81 = getelementptr [4 x i8], ptr %4, i64 %12
  %82 = getelementptr i8, ptr %81, i64 12
  %83 = load i32, ptr %82, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %84 = add i32 %83, %80
  %85 = getelementptr [4 x i8], ptr %4, i64 %12
  %86 = getelementptr i8, ptr %85, i64 16
  %87 = load i32, ptr %86, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %88 = add i32 %87, %84
  %89 = getelementptr [4 x i8], ptr %4, i64 %12
  %90 = getelementptr i8, ptr %89, i64 20
  %91 = load i32, ptr %90, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %92 = add i32 %91, %88
  %93 = getelementptr [4 x i8], ptr %4, i64 %12
  %94 = getelementptr i8, ptr %93, i64 24
  %95 = load i32, ptr %94, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %96 = add i32 %95, %92
  %97 = getelementptr [4 x i8], ptr %4, i64 %12
  %98 = getelementptr i8, ptr %97, i64 28
  %99 = load i32, ptr %98, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %100 = add i32 %99, %96
  br i1 %.not.not, label %.thread29, label %wrapped_reduce-window.7_wrapped.exit.critedge

.thread29:                                        ; preds = %68
  %101 = getelementptr [4 x i8], ptr %4, i64 %12
  %102 = getelementptr i8, ptr %101, i64 32
  %103 = load i32, ptr %102, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %104 = add i32 %103, %100
  %105 = getelementptr [4 x i8], ptr %4, i64 %12
  %106 = getelementptr i8, ptr %105, i64 36
  %107 = load i32, ptr %106, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %108 = add i32 %107, %104
  %109 = getelementptr [4 x i8], ptr %4, i64 %12
  %110 = getelementptr i8, ptr %109, i64 40
  %111 = load i32, ptr %110, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %112 = add i32 %111, %108
  %113 = getelementptr [4 x i8], ptr %4, i64 %12
  %114 = getelementptr i8, ptr %113, i64 44
  %115 = load i32, ptr %114, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %116 = add i32 %115, %112
  %117 = getelementptr [4 x i8], ptr %4, i64 %12
  %118 = getelementptr i8, ptr %117, i64 48
  %119 = load i32, ptr %118, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %120 = add i32 %119, %116
  %121 = getelementptr [4 x i8], ptr %4, i64 %12
  %122 = getelementptr i8, ptr %121, i64 52
  %123 = load i32, ptr %122, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %124 = add i32 %123, %120
  %125 = getelementptr [4 x i8], ptr %4, i64 %12
  %126 = getelementptr i8, ptr %125, i64 56
  %127 = load i32, ptr %126, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %128 = add i32 %127, %124
  %129 = getelementptr [4 x i8], ptr %4, i64 %12
  %130 = getelementptr i8, ptr %129, i64 60
  %131 = load i32, ptr %130, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %132 = add i32 %131, %128
  %133 = getelementptr [4 x i8], ptr %4, i64 %12
  %134 = getelementptr i8, ptr %133, i64 64
  %135 = load i32, ptr %134, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %136 = add i32 %135, %132
  %137 = getelementptr [4 x i8], ptr %4, i64 %12
  %138 = getelementptr i8, ptr %137, i64 68
  %139 = load i32, ptr %138, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %140 = add i32 %139, %136
  %141 = getelementptr [4 x i8], ptr %4, i64 %12
  %142 = getelementptr i8, ptr %141, i64 72
  %143 = load i32, ptr %142, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %144 = add i32 %143, %140
  %145 = getelementptr [4 x i8], ptr %4, i64 %12
  %146 = getelementptr i8, ptr %145, i64 76
  %147 = load i32, ptr %146, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %148 = add i32 %147, %144
  %149 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store i32 %148, ptr %149, align 4, !alias.scope !12, !noalias !16
  br label %10, !llvm.loop !17

wrapped_reduce-window.7_wrapped.exit.critedge:    ; preds = %68
  %150 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store i32 %100, ptr %150, align 4, !alias.scope !12, !noalias !16
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 29}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 160}
!5 = !{i64 4}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.7_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.7_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.7_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.7_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
