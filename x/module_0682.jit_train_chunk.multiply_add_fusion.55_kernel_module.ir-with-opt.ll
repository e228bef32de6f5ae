; ModuleID = '__compute_module_multiply_add_fusion.55_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.55_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.55(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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

9:                                                ; preds = %1, %200
  %10 = phi i64 [ 0, %1 ], [ %201, %200 ]
  %11 = mul nuw nsw i64 %10, 768
  %.idx = mul nuw nsw i64 %10, 192
  %12 = getelementptr i8, ptr %8, i64 %.idx
  br label %13

13:                                               ; preds = %9, %198
  %14 = phi i64 [ 0, %9 ], [ %199, %198 ]
  %15 = shl nuw nsw i64 %14, 8
  %16 = add nuw nsw i64 %15, %11
  %.idx1 = shl nuw nsw i64 %14, 6
  %17 = getelementptr i8, ptr %12, i64 %.idx1
  br label %18

18:                                               ; preds = %13, %18
  %19 = phi i64 [ 0, %13 ], [ %197, %18 ]
  %20 = shl nuw nsw i64 %19, 4
  %21 = add nuw nsw i64 %20, %16
  %.idx2 = mul nuw nsw i64 %19, 576
  %22 = getelementptr i8, ptr %17, i64 %.idx2
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %21
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %26 = fmul float %25, f0x38D1B717
  %27 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %21
  %28 = load float, ptr %27, align 4, !alias.scope !5, !noalias !14
  %29 = fadd float %23, %26
  %30 = fmul float %28, f0x3F666666
  %31 = fadd float %29, %30
  store float %31, ptr %27, align 4, !alias.scope !5, !noalias !14
  %32 = getelementptr i8, ptr %22, i64 4
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %34 = or disjoint i64 %21, 1
  %35 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %34
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %37 = fmul float %36, f0x38D1B717
  %38 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %34
  %39 = load float, ptr %38, align 4, !alias.scope !5, !noalias !14
  %40 = fadd float %33, %37
  %41 = fmul float %39, f0x3F666666
  %42 = fadd float %40, %41
  store float %42, ptr %38, align 4, !alias.scope !5, !noalias !14
  %43 = getelementptr i8, ptr %22, i64 8
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %45 = or disjoint i64 %21, 2
  %46 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %45
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %48 = fmul float %47, f0x38D1B717
  %49 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %45
  %50 = load float, ptr %49, align 4, !alias.scope !5, !noalias !14
  %51 = fadd float %44, %48
  %52 = fmul float %50, f0x3F666666
  %53 = fadd float %51, %52
  store float %53, ptr %49, align 4, !alias.scope !5, !noalias !14
  %54 = getelementptr i8, ptr %22, i64 12
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %56 = or disjoint i64 %21, 3
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %56
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %59 = fmul float %58, f0x38D1B717
  %60 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %56
  %61 = load float, ptr %60, align 4, !alias.scope !5, !noalias !14
  %62 = fadd float %55, %59
  %63 = fmul float %61, f0x3F666666
  %64 = fadd float %62, %63
  store float %64, ptr %60, align 4, !alias.scope !5, !noalias !14
  %65 = getelementptr i8, ptr %22, i64 16
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %67 = or disjoint i64 %21, 4
  %68 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %67
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %70 = fmul float %69, f0x38D1B717
  %71 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %67
  %72 = load float, ptr %71, align 4, !alias.scope !5, !noalias !14
  %73 = fadd float %66, %70
  %74 = fmul float %72, f0x3F666666
  %75 = fadd float %73, %74
  store float %75, ptr %71, align 4, !alias.scope !5, !noalias !14
  %76 = getelementptr i8, ptr %22, i64 20
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %78 = or disjoint i64 %21, 5
  %79 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %78
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %81 = fmul float %80, f0x38D1B717
  %82 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %78
  %83 = load float, ptr %82, align 4, !alias.scope !5, !noalias !14
  %84 = fadd float %77, %81
  %85 = fmul float %83, f0x3F666666
  %86 = fadd float %84, %85
  store float %86, ptr %82, align 4, !alias.scope !5, !noalias !14
  %87 = getelementptr i8, ptr %22, i64 24
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %89 = or disjoint i64 %21, 6
  %90 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %89
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %92 = fmul float %91, f0x38D1B717
  %93 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %89
  %94 = load float, ptr %93, align 4, !alias.scope !5, !noalias !14
  %95 = fadd float %88, %92
  %96 = fmul float %94, f0x3F666666
  %97 = fadd float %95, %96
  store float %97, ptr %93, align 4, !alias.scope !5, !noalias !14
  %98 = getelementptr i8, ptr %22, i64 28
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %100 = or disjoint i64 %21, 7
  %101 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %100
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %103 = fmul float %102, f0x38D1B717
  %104 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %100
  %105 = load float, ptr %104, align 4, !alias.scope !5, !noalias !14
  %106 = fadd float %99, %103
  %107 = fmul float %105, f0x3F666666
  %108 = fadd float %106, %107
  store float %108, ptr %104, align 4, !alias.scope !5, !noalias !14
  %109 = getelementptr i8, ptr %22, i64 32
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %111 = or disjoint i64 %21, 8
  %112 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %111
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %114 = fmul float %113, f0x38D1B717
  %115 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %111
  %116 = load float, ptr %115, align 4, !alias.scope !5, !noalias !14
  %117 = fadd float %110, %114
  %118 = fmul float %116, f0x3F666666
  %119 = fadd float %117, %118
  store float %119, ptr %115, align 4, !alias.scope !5, !noalias !14
  %120 = getelementptr i8, ptr %22, i64 36
  %121 = load float, ptr %120, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %122 = or disjoint i64 %21, 9
  %123 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %122
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %125 = fmul float %124, f0x38D1B717
  %126 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %122
  %127 = load float, ptr %126, align 4, !alias.scope !5, !noalias !14
  %128 = fadd float %121, %125
  %129 = fmul float %127, f0x3F666666
  %130 = fadd float %128, %129
  store float %130, ptr %126, align 4, !alias.scope !5, !noalias !14
  %131 = getelementptr i8, ptr %22, i64 40
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %133 = or disjoint i64 %21, 10
  %134 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %133
  %135 = load float, ptr %134, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %136 = fmul float %135, f0x38D1B717
  %137 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %133
  %138 = load float, ptr %137, align 4, !alias.scope !5, !noalias !14
  %139 = fadd float %132, %136
  %140 = fmul float %138, f0x3F666666
  %141 = fadd float %139, %140
  store float %141, ptr %137, align 4, !alias.scope !5, !noalias !14
  %142 = getelementptr i8, ptr %22, i64 44
  %143 = load float, ptr %142, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %144 = or disjoint i64 %21, 11
  %145 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %144
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %147 = fmul float %146, f0x38D1B717
  %148 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %144
  %149 = load float, ptr %148, align 4, !alias.scope !5, !noalias !14
  %150 = fadd float %143, %147
  %151 = fmul float %149, f0x3F666666
  %152 = fadd float %150, %151
  store float %152, ptr %148, align 4, !alias.scope !5, !noalias !14
  %153 = getelementptr i8, ptr %22, i64 48
  %154 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %155 = or disjoint i64 %21, 12
  %156 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %155
  %157 = load float, ptr %156, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %158 = fmul float %157, f0x38D1B717
  %159 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %155
  %160 = load float, ptr %159, align 4, !alias.scope !5, !noalias !14
  %161 = fadd float %154, %158
  %162 = fmul float %160, f0x3F666666
  %163 = fadd float %161, %162
  store float %163, ptr %159, align 4, !alias.scope !5, !noalias !14
  %164 = getelementptr i8, ptr %22, i64 52
  %165 = load float, ptr %164, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %166 = or disjoint i64 %21, 13
  %167 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %166
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %169 = fmul float %168, f0x38D1B717
  %170 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %166
  %171 = load float, ptr %170, align 4, !alias.scope !5, !noalias !14
  %172 = fadd float %165, %169
  %173 = fmul float %171, f0x3F666666
  %174 = fadd float %172, %173
  store float %174, ptr %170, align 4, !alias.scope !5, !noalias !14
  %175 = getelementptr i8, ptr %22, i64 56
  %176 = load float, ptr %175, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %177 = or disjoint i64 %21, 14
  %178 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %177
  %179 = load float, ptr %178, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %180 = fmul float %179, f0x38D1B717
  %181 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %177
  %182 = load float, ptr %181, align 4, !alias.scope !5, !noalias !14
  %183 = fadd float %176, %180
  %184 = fmul float %182, f0x3F666666
  %185 = fadd float %183, %184
  store float %185, ptr %181, align 4, !alias.scope !5, !noalias !14
  %186 = getelementptr i8, ptr %22, i64 60
  %187 = load float, ptr %186, align 4, !invariant.load !3, !alias.scope !10, !noalias !12
  %188 = or disjoint i64 %21, 15
  %189 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %188
  %190 = load float, ptr %189, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %191 = fmul float %190, f0x38D1B717
  %192 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %188
  %193 = load float, ptr %192, align 4, !alias.scope !5, !noalias !14
  %194 = fadd float %187, %191
  %195 = fmul float %193, f0x3F666666
  %196 = fadd float %194, %195
  store float %196, ptr %192, align 4, !alias.scope !5, !noalias !14
  %197 = add nuw nsw i64 %19, 1
  %exitcond.not = icmp eq i64 %197, 16
  br i1 %exitcond.not, label %198, label %18, !llvm.loop !15

198:                                              ; preds = %18
  %199 = add nuw nsw i64 %14, 1
  %exitcond6.not = icmp eq i64 %199, 3
  br i1 %exitcond6.not, label %200, label %13, !llvm.loop !15

200:                                              ; preds = %198
  %201 = add nuw nsw i64 %10, 1
  %exitcond7.not = icmp eq i64 %201, 3
  br i1 %exitcond7.not, label %multiply_add_fusion.55_wrapped.exit, label %9, !llvm.loop !15

multiply_add_fusion.55_wrapped.exit:              ; preds = %200
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
!4 = !{i64 9216}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.55_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.55_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.55_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.55_wrapped: argument 2"}
!12 = !{!6, !9}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
