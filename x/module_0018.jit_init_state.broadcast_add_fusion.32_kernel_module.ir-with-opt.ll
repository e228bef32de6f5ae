; ModuleID = '__compute_module_broadcast_add_fusion.32_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.32_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.32(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.fr9 = freeze i64 %9
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %10 = icmp ult i64 %.fr9, 2
  %11 = shl nsw i64 %.fr9, 1
  %.idx = mul nuw nsw i64 %.fr9, 12288
  %12 = getelementptr i8, ptr %6, i64 %.idx
  br i1 %10, label %.split, label %broadcast_add_fusion.32_wrapped.exit

.split:                                           ; preds = %1, %.loopexit
  %13 = phi i1 [ false, %.loopexit ], [ true, %1 ]
  %14 = phi i64 [ 1, %.loopexit ], [ 0, %1 ]
  %15 = or disjoint i64 %14, %11
  %16 = icmp slt i64 %15, 3
  br i1 %16, label %17, label %.loopexit

17:                                               ; preds = %.split
  %18 = mul nuw nsw i64 %15, 1536
  %19 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %.idx1 = mul nuw nsw i64 %14, 6144
  %20 = getelementptr i8, ptr %12, i64 %.idx1
  br label %21

21:                                               ; preds = %17, %158
  %22 = phi i64 [ 0, %17 ], [ %159, %158 ]
  %23 = shl nuw nsw i64 %22, 9
  %24 = add nuw nsw i64 %23, %18
  %.idx2 = shl nuw nsw i64 %22, 11
  %25 = getelementptr i8, ptr %20, i64 %.idx2
  br label %26

26:                                               ; preds = %21, %26
  %27 = phi i64 [ 0, %21 ], [ %157, %26 ]
  %28 = shl nuw nsw i64 %27, 5
  %29 = add nuw nsw i64 %28, %24
  %.idx3 = shl nuw nsw i64 %27, 7
  %30 = getelementptr i8, ptr %25, i64 %.idx3
  %31 = trunc i64 %29 to i32
  %32 = add i32 %19, %31
  store i32 %32, ptr %30, align 4, !alias.scope !9, !noalias !6
  %33 = trunc i64 %29 to i32
  %34 = or disjoint i32 %33, 1
  %35 = add i32 %19, %34
  %36 = getelementptr i8, ptr %30, i64 4
  store i32 %35, ptr %36, align 4, !alias.scope !9, !noalias !6
  %37 = trunc i64 %29 to i32
  %38 = or disjoint i32 %37, 2
  %39 = add i32 %19, %38
  %40 = getelementptr i8, ptr %30, i64 8
  store i32 %39, ptr %40, align 4, !alias.scope !9, !noalias !6
  %41 = trunc i64 %29 to i32
  %42 = or disjoint i32 %41, 3
  %43 = add i32 %19, %42
  %44 = getelementptr i8, ptr %30, i64 12
  store i32 %43, ptr %44, align 4, !alias.scope !9, !noalias !6
  %45 = trunc i64 %29 to i32
  %46 = or disjoint i32 %45, 4
  %47 = add i32 %19, %46
  %48 = getelementptr i8, ptr %30, i64 16
  store i32 %47, ptr %48, align 4, !alias.scope !9, !noalias !6
  %49 = trunc i64 %29 to i32
  %50 = or disjoint i32 %49, 5
  %51 = add i32 %19, %50
  %52 = getelementptr i8, ptr %30, i64 20
  store i32 %51, ptr %52, align 4, !alias.scope !9, !noalias !6
  %53 = trunc i64 %29 to i32
  %54 = or disjoint i32 %53, 6
  %55 = add i32 %19, %54
  %56 = getelementptr i8, ptr %30, i64 24
  store i32 %55, ptr %56, align 4, !alias.scope !9, !noalias !6
  %57 = trunc i64 %29 to i32
  %58 = or disjoint i32 %57, 7
  %59 = add i32 %19, %58
  %60 = getelementptr i8, ptr %30, i64 28
  store i32 %59, ptr %60, align 4, !alias.scope !9, !noalias !6
  %61 = trunc i64 %29 to i32
  %62 = or disjoint i32 %61, 8
  %63 = add i32 %19, %62
  %64 = getelementptr i8, ptr %30, i64 32
  store i32 %63, ptr %64, align 4, !alias.scope !9, !noalias !6
  %65 = trunc i64 %29 to i32
  %66 = or disjoint i32 %65, 9
  %67 = add i32 %19, %66
  %68 = getelementptr i8, ptr %30, i64 36
  store i32 %67, ptr %68, align 4, !alias.scope !9, !noalias !6
  %69 = trunc i64 %29 to i32
  %70 = or disjoint i32 %69, 10
  %71 = add i32 %19, %70
  %72 = getelementptr i8, ptr %30, i64 40
  store i32 %71, ptr %72, align 4, !alias.scope !9, !noalias !6
  %73 = trunc i64 %29 to i32
  %74 = or disjoint i32 %73, 11
  %75 = add i32 %19, %74
  %76 = getelementptr i8, ptr %30, i64 44
  store i32 %75, ptr %76, align 4, !alias.scope !9, !noalias !6
  %77 = trunc i64 %29 to i32
  %78 = or disjoint i32 %77, 12
  %79 = add i32 %19, %78
  %80 = getelementptr i8, ptr %30, i64 48
  store i32 %79, ptr %80, align 4, !alias.scope !9, !noalias !6
  %81 = trunc i64 %29 to i32
  %82 = or disjoint i32 %81, 13
  %83 = add i32 %19, %82
  %84 = getelementptr i8, ptr %30, i64 52
  store i32 %83, ptr %84, align 4, !alias.scope !9, !noalias !6
  %85 = trunc i64 %29 to i32
  %86 = or disjoint i32 %85, 14
  %87 = add i32 %19, %86
  %88 = getelementptr i8, ptr %30, i64 56
  store i32 %87, ptr %88, align 4, !alias.scope !9, !noalias !6
  %89 = trunc i64 %29 to i32
  %90 = or disjoint i32 %89, 15
  %91 = add i32 %19, %90
  %92 = getelementptr i8, ptr %30, i64 60
  store i32 %91, ptr %92, align 4, !alias.scope !9, !noalias !6
  %93 = trunc i64 %29 to i32
  %94 = or disjoint i32 %93, 16
  %95 = add i32 %19, %94
  %96 = getelementptr i8, ptr %30, i64 64
  store i32 %95, ptr %96, align 4, !alias.scope !9, !noalias !6
  %97 = trunc i64 %29 to i32
  %98 = or disjoint i32 %97, 17
  %99 = add i32 %19, %98
  %100 = getelementptr i8, ptr %30, i64 68
  store i32 %99, ptr %100, align 4, !alias.scope !9, !noalias !6
  %101 = trunc i64 %29 to i32
  %102 = or disjoint i32 %101, 18
  %103 = add i32 %19, %102
  %104 = getelementptr i8, ptr %30, i64 72
  store i32 %103, ptr %104, align 4, !alias.scope !9, !noalias !6
  %105 = trunc i64 %29 to i32
  %106 = or disjoint i32 %105, 19
  %107 = add i32 %19, %106
  %108 = getelementptr i8, ptr %30, i64 76
  store i32 %107, ptr %108, align 4, !alias.scope !9, !noalias !6
  %109 = trunc i64 %29 to i32
  %110 = or disjoint i32 %109, 20
  %111 = add i32 %19, %110
  %112 = getelementptr i8, ptr %30, i64 80
  store i32 %111, ptr %112, align 4, !alias.scope !9, !noalias !6
  %113 = trunc i64 %29 to i32
  %114 = or disjoint i32 %113, 21
  %115 = add i32 %19, %114
  %116 = getelementptr i8, ptr %30, i64 84
  store i32 %115, ptr %116, align 4, !alias.scope !9, !noalias !6
  %117 = trunc i64 %29 to i32
  %118 = or disjoint i32 %117, 22
  %119 = add i32 %19, %118
  %120 = getelementptr i8, ptr %30, i64 88
  store i32 %119, ptr %120, align 4, !alias.scope !9, !noalias !6
  %121 = trunc i64 %29 to i32
  %122 = or disjoint i32 %121, 23
  %123 = add i32 %19, %122
  %124 = getelementptr i8, ptr %30, i64 92
  store i32 %123, ptr %124, align 4, !alias.scope !9, !noalias !6
  %125 = trunc i64 %29 to i32
  %126 = or disjoint i32 %125, 24
  %127 = add i32 %19, %126
  %128 = getelementptr i8, ptr %30, i64 96
  store i32 %127, ptr %128, align 4, !alias.scope !9, !noalias !6
  %129 = trunc i64 %29 to i32
  %130 = or disjoint i32 %129, 25
  %131 = add i32 %19, %130
  %132 = getelementptr i8, ptr %30, i64 100
  store i32 %131, ptr %132, align 4, !alias.scope !9, !noalias !6
  %133 = trunc i64 %29 to i32
  %134 = or disjoint i32 %133, 26
  %135 = add i32 %19, %134
  %136 = getelementptr i8, ptr %30, i64 104
  store i32 %135, ptr %136, align 4, !alias.scope !9, !noalias !6
  %137 = trunc i64 %29 to i32
  %138 = or disjoint i32 %137, 27
  %139 = add i32 %19, %138
  %140 = getelementptr i8, ptr %30, i64 108
  store i32 %139, ptr %140, align 4, !alias.scope !9, !noalias !6
  %141 = trunc i64 %29 to i32
  %142 = or disjoint i32 %141, 28
  %143 = add i32 %19, %142
  %144 = getelementptr i8, ptr %30, i64 112
  store i32 %143, ptr %144, align 4, !alias.scope !9, !noalias !6
  %145 = trunc i64 %29 to i32
  %146 = or disjoint i32 %145, 29
  %147 = add i32 %19, %146
  %148 = getelementptr i8, ptr %30, i64 116
  store i32 %147, ptr %148, align 4, !alias.scope !9, !noalias !6
  %149 = trunc i64 %29 to i32
  %150 = or disjoint i32 %149, 30
  %151 = add i32 %19, %150
  %152 = getelementptr i8, ptr %30, i64 120
  store i32 %151, ptr %152, align 4, !alias.scope !9, !noalias !6
  %153 = trunc i64 %29 to i32
  %154 = or disjoint i32 %153, 31
  %155 = add i32 %19, %154
  %156 = getelementptr i8, ptr %30, i64 124
  store i32 %155, ptr %156, align 4, !alias.scope !9, !noalias !6
  %157 = add nuw nsw i64 %27, 1
  %exitcond.not = icmp eq i64 %157, 16
  br i1 %exitcond.not, label %158, label %26, !llvm.loop !11

158:                                              ; preds = %26
  %159 = add nuw nsw i64 %22, 1
  %exitcond11.not = icmp eq i64 %159, 3
  br i1 %exitcond11.not, label %.loopexit, label %21, !llvm.loop !11

.loopexit:                                        ; preds = %158, %.split
  br i1 %13, label %.split, label %broadcast_add_fusion.32_wrapped.exit, !llvm.loop !11

broadcast_add_fusion.32_wrapped.exit:             ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 18432}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.32_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.32_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.32_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
