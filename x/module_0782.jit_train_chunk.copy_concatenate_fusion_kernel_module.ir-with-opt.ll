; ModuleID = '__compute_module_copy_concatenate_fusion_kernel_module'
source_filename = "__compute_module_copy_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @copy_concatenate_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %7 = phi i64 [ 0, %1 ], [ %45, %middle.block ]
  %8 = trunc nuw nsw i64 %7 to i32
  %.idx2 = shl nuw nsw i64 %7, 13
  %9 = getelementptr i8, ptr %6, i64 %.idx2
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next.1, %vector.body ]
  %10 = shl nuw nsw <8 x i64> %vec.ind, splat (i64 3)
  %11 = extractelement <8 x i64> %10, i64 0
  %12 = extractelement <8 x i64> %10, i64 1
  %13 = extractelement <8 x i64> %10, i64 2
  %14 = extractelement <8 x i64> %10, i64 3
  %15 = extractelement <8 x i64> %10, i64 4
  %16 = extractelement <8 x i64> %10, i64 5
  %17 = extractelement <8 x i64> %10, i64 6
  %18 = extractelement <8 x i64> %10, i64 7
  %19 = getelementptr i8, ptr %9, i64 %11
  %20 = getelementptr i8, ptr %9, i64 %12
  %21 = getelementptr i8, ptr %9, i64 %13
  %22 = getelementptr i8, ptr %9, i64 %14
  %23 = getelementptr i8, ptr %9, i64 %15
  %24 = getelementptr i8, ptr %9, i64 %16
  %25 = getelementptr i8, ptr %9, i64 %17
  %26 = getelementptr i8, ptr %9, i64 %18
  store i32 %8, ptr %19, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %20, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %21, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %22, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %23, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %24, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %25, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %26, align 4, !alias.scope !6, !noalias !9
  %vec.ind.next = shl <8 x i64> %vec.ind, splat (i64 3)
  %27 = add <8 x i64> %vec.ind.next, splat (i64 64)
  %28 = extractelement <8 x i64> %27, i64 0
  %29 = extractelement <8 x i64> %27, i64 1
  %30 = extractelement <8 x i64> %27, i64 2
  %31 = extractelement <8 x i64> %27, i64 3
  %32 = extractelement <8 x i64> %27, i64 4
  %33 = extractelement <8 x i64> %27, i64 5
  %34 = extractelement <8 x i64> %27, i64 6
  %35 = extractelement <8 x i64> %27, i64 7
  %36 = getelementptr i8, ptr %9, i64 %28
  %37 = getelementptr i8, ptr %9, i64 %29
  %38 = getelementptr i8, ptr %9, i64 %30
  %39 = getelementptr i8, ptr %9, i64 %31
  %40 = getelementptr i8, ptr %9, i64 %32
  %41 = getelementptr i8, ptr %9, i64 %33
  %42 = getelementptr i8, ptr %9, i64 %34
  %43 = getelementptr i8, ptr %9, i64 %35
  store i32 %8, ptr %36, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %37, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %38, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %39, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %40, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %41, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %42, align 4, !alias.scope !6, !noalias !9
  store i32 %8, ptr %43, align 4, !alias.scope !6, !noalias !9
  %index.next.1 = add nuw nsw i64 %index, 16
  %vec.ind.next.1 = add nuw nsw <8 x i64> %vec.ind, splat (i64 16)
  %44 = icmp eq i64 %index.next.1, 1024
  br i1 %44, label %middle.block, label %vector.body, !llvm.loop !11

middle.block:                                     ; preds = %vector.body
  %45 = add nuw nsw i64 %7, 1
  %exitcond8.not = icmp eq i64 %45, 16
  br i1 %exitcond8.not, label %.preheader, label %vector.ph, !llvm.loop !14

.preheader:                                       ; preds = %middle.block, %middle.block22
  %46 = phi i64 [ %141, %middle.block22 ], [ 0, %middle.block ]
  %.idx = shl nuw nsw i64 %46, 13
  %47 = getelementptr i8, ptr %6, i64 %.idx
  %.idx.i = shl nuw nsw i64 %46, 3
  %48 = getelementptr i8, ptr %4, i64 %.idx.i
  %49 = load i32, ptr %48, align 4, !invariant.load !3, !alias.scope !16, !noalias !6
  %50 = add i32 %49, -2
  %51 = getelementptr i8, ptr %48, i64 4
  %52 = load i32, ptr %51, align 4, !invariant.load !3, !alias.scope !19, !noalias !6
  %53 = add i32 %52, -2
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %53, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert13 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat14 = shufflevector <8 x i32> %broadcast.splatinsert13, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body15

vector.body15:                                    ; preds = %vector.body15, %.preheader
  %index16 = phi i64 [ 0, %.preheader ], [ %index.next19.1, %vector.body15 ]
  %vec.ind17 = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %.preheader ], [ %vec.ind.next20.1, %vector.body15 ]
  %vec.ind18 = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %.preheader ], [ %vec.ind.next21.1, %vector.body15 ]
  %54 = lshr <8 x i64> %vec.ind17, splat (i64 5)
  %55 = and <8 x i32> %vec.ind18, splat (i32 31)
  %56 = add <8 x i32> %broadcast.splat, %55
  %57 = trunc nuw nsw <8 x i64> %54 to <8 x i32>
  %58 = add <8 x i32> %broadcast.splat14, %57
  %59 = shl <8 x i32> %58, splat (i32 5)
  %60 = or <8 x i32> %56, %58
  %61 = icmp ult <8 x i32> %60, splat (i32 32)
  %62 = add <8 x i32> %59, %56
  %63 = select <8 x i1> %61, <8 x i32> %62, <8 x i32> zeroinitializer
  %64 = extractelement <8 x i32> %63, i64 0
  %65 = extractelement <8 x i32> %63, i64 1
  %66 = extractelement <8 x i32> %63, i64 2
  %67 = extractelement <8 x i32> %63, i64 3
  %68 = extractelement <8 x i32> %63, i64 4
  %69 = extractelement <8 x i32> %63, i64 5
  %70 = extractelement <8 x i32> %63, i64 6
  %71 = extractelement <8 x i32> %63, i64 7
  %72 = shl nuw nsw <8 x i64> %vec.ind17, splat (i64 3)
  %73 = extractelement <8 x i64> %72, i64 0
  %74 = extractelement <8 x i64> %72, i64 1
  %75 = extractelement <8 x i64> %72, i64 2
  %76 = extractelement <8 x i64> %72, i64 3
  %77 = extractelement <8 x i64> %72, i64 4
  %78 = extractelement <8 x i64> %72, i64 5
  %79 = extractelement <8 x i64> %72, i64 6
  %80 = extractelement <8 x i64> %72, i64 7
  %81 = getelementptr i8, ptr %47, i64 %73
  %82 = getelementptr i8, ptr %47, i64 %74
  %83 = getelementptr i8, ptr %47, i64 %75
  %84 = getelementptr i8, ptr %47, i64 %76
  %85 = getelementptr i8, ptr %47, i64 %77
  %86 = getelementptr i8, ptr %47, i64 %78
  %87 = getelementptr i8, ptr %47, i64 %79
  %88 = getelementptr i8, ptr %47, i64 %80
  %89 = getelementptr i8, ptr %81, i64 4
  %90 = getelementptr i8, ptr %82, i64 4
  %91 = getelementptr i8, ptr %83, i64 4
  %92 = getelementptr i8, ptr %84, i64 4
  %93 = getelementptr i8, ptr %85, i64 4
  %94 = getelementptr i8, ptr %86, i64 4
  %95 = getelementptr i8, ptr %87, i64 4
  %96 = getelementptr i8, ptr %88, i64 4
  store i32 %64, ptr %89, align 4, !alias.scope !6, !noalias !9
  store i32 %65, ptr %90, align 4, !alias.scope !6, !noalias !9
  store i32 %66, ptr %91, align 4, !alias.scope !6, !noalias !9
  store i32 %67, ptr %92, align 4, !alias.scope !6, !noalias !9
  store i32 %68, ptr %93, align 4, !alias.scope !6, !noalias !9
  store i32 %69, ptr %94, align 4, !alias.scope !6, !noalias !9
  store i32 %70, ptr %95, align 4, !alias.scope !6, !noalias !9
  store i32 %71, ptr %96, align 4, !alias.scope !6, !noalias !9
  %vec.ind.next20 = add nuw nsw <8 x i64> %vec.ind17, splat (i64 8)
  %vec.ind.next21 = add <8 x i32> %vec.ind18, splat (i32 8)
  %97 = lshr <8 x i64> %vec.ind.next20, splat (i64 5)
  %98 = and <8 x i32> %vec.ind.next21, splat (i32 31)
  %99 = add <8 x i32> %broadcast.splat, %98
  %100 = trunc nuw nsw <8 x i64> %97 to <8 x i32>
  %101 = add <8 x i32> %broadcast.splat14, %100
  %102 = shl <8 x i32> %101, splat (i32 5)
  %103 = or <8 x i32> %99, %101
  %104 = icmp ult <8 x i32> %103, splat (i32 32)
  %105 = add <8 x i32> %102, %99
  %106 = select <8 x i1> %104, <8 x i32> %105, <8 x i32> zeroinitializer
  %107 = extractelement <8 x i32> %106, i64 0
  %108 = extractelement <8 x i32> %106, i64 1
  %109 = extractelement <8 x i32> %106, i64 2
  %110 = extractelement <8 x i32> %106, i64 3
  %111 = extractelement <8 x i32> %106, i64 4
  %112 = extractelement <8 x i32> %106, i64 5
  %113 = extractelement <8 x i32> %106, i64 6
  %114 = extractelement <8 x i32> %106, i64 7
  %115 = shl nuw nsw <8 x i64> %vec.ind.next20, splat (i64 3)
  %116 = extractelement <8 x i64> %115, i64 0
  %117 = extractelement <8 x i64> %115, i64 1
  %118 = extractelement <8 x i64> %115, i64 2
  %119 = extractelement <8 x i64> %115, i64 3
  %120 = extractelement <8 x i64> %115, i64 4
  %121 = extractelement <8 x i64> %115, i64 5
  %122 = extractelement <8 x i64> %115, i64 6
  %123 = extractelement <8 x i64> %115, i64 7
  %124 = getelementptr i8, ptr %47, i64 %116
  %125 = getelementptr i8, ptr %47, i64 %117
  %126 = getelementptr i8, ptr %47, i64 %118
  %127 = getelementptr i8, ptr %47, i64 %119
  %128 = getelementptr i8, ptr %47, i64 %120
  %129 = getelementptr i8, ptr %47, i64 %121
  %130 = getelementptr i8, ptr %47, i64 %122
  %131 = getelementptr i8, ptr %47, i64 %123
  %132 = getelementptr i8, ptr %124, i64 4
  %133 = getelementptr i8, ptr %125, i64 4
  %134 = getelementptr i8, ptr %126, i64 4
  %135 = getelementptr i8, ptr %127, i64 4
  %136 = getelementptr i8, ptr %128, i64 4
  %137 = getelementptr i8, ptr %129, i64 4
  %138 = getelementptr i8, ptr %130, i64 4
  %139 = getelementptr i8, ptr %131, i64 4
  store i32 %107, ptr %132, align 4, !alias.scope !6, !noalias !9
  store i32 %108, ptr %133, align 4, !alias.scope !6, !noalias !9
  store i32 %109, ptr %134, align 4, !alias.scope !6, !noalias !9
  store i32 %110, ptr %135, align 4, !alias.scope !6, !noalias !9
  store i32 %111, ptr %136, align 4, !alias.scope !6, !noalias !9
  store i32 %112, ptr %137, align 4, !alias.scope !6, !noalias !9
  store i32 %113, ptr %138, align 4, !alias.scope !6, !noalias !9
  store i32 %114, ptr %139, align 4, !alias.scope !6, !noalias !9
  %index.next19.1 = add nuw nsw i64 %index16, 16
  %vec.ind.next20.1 = add nuw nsw <8 x i64> %vec.ind17, splat (i64 16)
  %vec.ind.next21.1 = add <8 x i32> %vec.ind18, splat (i32 16)
  %140 = icmp eq i64 %index.next19.1, 1024
  br i1 %140, label %middle.block22, label %vector.body15, !llvm.loop !22

middle.block22:                                   ; preds = %vector.body15
  %141 = add nuw nsw i64 %46, 1
  %exitcond10.not = icmp eq i64 %141, 16
  br i1 %exitcond10.not, label %copy_concatenate_fusion_wrapped.exit, label %.preheader, !llvm.loop !14

copy_concatenate_fusion_wrapped.exit:             ; preds = %middle.block22
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
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 131072}
!6 = !{!7}
!7 = distinct !{!7, !8, !"copy_concatenate_fusion_wrapped: argument 1"}
!8 = distinct !{!8, !"copy_concatenate_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"copy_concatenate_fusion_wrapped: argument 0"}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"fused_computation_205_copy_88: argument 0"}
!18 = distinct !{!18, !"fused_computation_205_copy_88"}
!19 = !{!20}
!20 = distinct !{!20, !21, !"fused_computation_205_copy_88: argument 0"}
!21 = distinct !{!21, !"fused_computation_205_copy_88"}
!22 = distinct !{!22, !12, !13}
