; ModuleID = '__compute_module_transpose_copy_fusion.6_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @transpose_copy_fusion.6(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %7

7:                                                ; preds = %1, %222
  %8 = phi i64 [ 0, %1 ], [ %223, %222 ]
  %9 = mul nsw i64 %8, -12288
  %.idx1 = mul nuw nsw i64 %8, 49152
  %10 = getelementptr i8, ptr %6, i64 %.idx1
  br label %11

11:                                               ; preds = %7, %220
  %12 = phi i64 [ 0, %7 ], [ %221, %220 ]
  %13 = shl nuw nsw i64 %12, 12
  %14 = sub nsw i64 %9, %13
  %15 = getelementptr [4 x i8], ptr %4, i64 %14
  %.idx2 = shl nuw nsw i64 %12, 14
  %16 = getelementptr i8, ptr %10, i64 %.idx2
  br label %.preheader

.preheader:                                       ; preds = %11, %.preheader
  %17 = phi i64 [ 0, %11 ], [ %219, %.preheader ]
  %18 = getelementptr [4 x i8], ptr %15, i64 %17
  %.idx3 = shl i64 %17, 8
  %19 = getelementptr i8, ptr %16, i64 %.idx3
  %20 = getelementptr i8, ptr %18, i64 131072
  %21 = getelementptr i8, ptr %18, i64 131328
  %22 = getelementptr i8, ptr %18, i64 131584
  %23 = getelementptr i8, ptr %18, i64 131840
  %24 = getelementptr i8, ptr %18, i64 132096
  %25 = getelementptr i8, ptr %18, i64 132352
  %26 = getelementptr i8, ptr %18, i64 132608
  %27 = getelementptr i8, ptr %18, i64 132864
  %28 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %29 = load float, ptr %21, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %30 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %31 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %32 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %33 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %34 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %35 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %36 = insertelement <8 x float> poison, float %28, i64 0
  %37 = insertelement <8 x float> %36, float %29, i64 1
  %38 = insertelement <8 x float> %37, float %30, i64 2
  %39 = insertelement <8 x float> %38, float %31, i64 3
  %40 = insertelement <8 x float> %39, float %32, i64 4
  %41 = insertelement <8 x float> %40, float %33, i64 5
  %42 = insertelement <8 x float> %41, float %34, i64 6
  %43 = insertelement <8 x float> %42, float %35, i64 7
  store <8 x float> %43, ptr %19, align 4, !alias.scope !8, !noalias !5
  %44 = getelementptr i8, ptr %18, i64 133120
  %45 = getelementptr i8, ptr %18, i64 133376
  %46 = getelementptr i8, ptr %18, i64 133632
  %47 = getelementptr i8, ptr %18, i64 133888
  %48 = getelementptr i8, ptr %18, i64 134144
  %49 = getelementptr i8, ptr %18, i64 134400
  %50 = getelementptr i8, ptr %18, i64 134656
  %51 = getelementptr i8, ptr %18, i64 134912
  %52 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %53 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %54 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %55 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %56 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %57 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %58 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %59 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %60 = insertelement <8 x float> poison, float %52, i64 0
  %61 = insertelement <8 x float> %60, float %53, i64 1
  %62 = insertelement <8 x float> %61, float %54, i64 2
  %63 = insertelement <8 x float> %62, float %55, i64 3
  %64 = insertelement <8 x float> %63, float %56, i64 4
  %65 = insertelement <8 x float> %64, float %57, i64 5
  %66 = insertelement <8 x float> %65, float %58, i64 6
  %67 = insertelement <8 x float> %66, float %59, i64 7
  %68 = getelementptr i8, ptr %19, i64 32
  store <8 x float> %67, ptr %68, align 4, !alias.scope !8, !noalias !5
  %69 = getelementptr i8, ptr %18, i64 135168
  %70 = getelementptr i8, ptr %18, i64 135424
  %71 = getelementptr i8, ptr %18, i64 135680
  %72 = getelementptr i8, ptr %18, i64 135936
  %73 = getelementptr i8, ptr %18, i64 136192
  %74 = getelementptr i8, ptr %18, i64 136448
  %75 = getelementptr i8, ptr %18, i64 136704
  %76 = getelementptr i8, ptr %18, i64 136960
  %77 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %78 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %79 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %80 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %81 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %82 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %83 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %84 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %85 = insertelement <8 x float> poison, float %77, i64 0
  %86 = insertelement <8 x float> %85, float %78, i64 1
  %87 = insertelement <8 x float> %86, float %79, i64 2
  %88 = insertelement <8 x float> %87, float %80, i64 3
  %89 = insertelement <8 x float> %88, float %81, i64 4
  %90 = insertelement <8 x float> %89, float %82, i64 5
  %91 = insertelement <8 x float> %90, float %83, i64 6
  %92 = insertelement <8 x float> %91, float %84, i64 7
  %93 = getelementptr i8, ptr %19, i64 64
  store <8 x float> %92, ptr %93, align 4, !alias.scope !8, !noalias !5
  %94 = getelementptr i8, ptr %18, i64 137216
  %95 = getelementptr i8, ptr %18, i64 137472
  %96 = getelementptr i8, ptr %18, i64 137728
  %97 = getelementptr i8, ptr %18, i64 137984
  %98 = getelementptr i8, ptr %18, i64 138240
  %99 = getelementptr i8, ptr %18, i64 138496
  %100 = getelementptr i8, ptr %18, i64 138752
  %101 = getelementptr i8, ptr %18, i64 139008
  %102 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %103 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %104 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %105 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %106 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %107 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %108 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %109 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %110 = insertelement <8 x float> poison, float %102, i64 0
  %111 = insertelement <8 x float> %110, float %103, i64 1
  %112 = insertelement <8 x float> %111, float %104, i64 2
  %113 = insertelement <8 x float> %112, float %105, i64 3
  %114 = insertelement <8 x float> %113, float %106, i64 4
  %115 = insertelement <8 x float> %114, float %107, i64 5
  %116 = insertelement <8 x float> %115, float %108, i64 6
  %117 = insertelement <8 x float> %116, float %109, i64 7
  %118 = getelementptr i8, ptr %19, i64 96
  store <8 x float> %117, ptr %118, align 4, !alias.scope !8, !noalias !5
  %119 = getelementptr i8, ptr %18, i64 139264
  %120 = getelementptr i8, ptr %18, i64 139520
  %121 = getelementptr i8, ptr %18, i64 139776
  %122 = getelementptr i8, ptr %18, i64 140032
  %123 = getelementptr i8, ptr %18, i64 140288
  %124 = getelementptr i8, ptr %18, i64 140544
  %125 = getelementptr i8, ptr %18, i64 140800
  %126 = getelementptr i8, ptr %18, i64 141056
  %127 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %128 = load float, ptr %120, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %129 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %130 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %131 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %132 = load float, ptr %124, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %133 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %134 = load float, ptr %126, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %135 = insertelement <8 x float> poison, float %127, i64 0
  %136 = insertelement <8 x float> %135, float %128, i64 1
  %137 = insertelement <8 x float> %136, float %129, i64 2
  %138 = insertelement <8 x float> %137, float %130, i64 3
  %139 = insertelement <8 x float> %138, float %131, i64 4
  %140 = insertelement <8 x float> %139, float %132, i64 5
  %141 = insertelement <8 x float> %140, float %133, i64 6
  %142 = insertelement <8 x float> %141, float %134, i64 7
  %143 = getelementptr i8, ptr %19, i64 128
  store <8 x float> %142, ptr %143, align 4, !alias.scope !8, !noalias !5
  %144 = getelementptr i8, ptr %18, i64 141312
  %145 = getelementptr i8, ptr %18, i64 141568
  %146 = getelementptr i8, ptr %18, i64 141824
  %147 = getelementptr i8, ptr %18, i64 142080
  %148 = getelementptr i8, ptr %18, i64 142336
  %149 = getelementptr i8, ptr %18, i64 142592
  %150 = getelementptr i8, ptr %18, i64 142848
  %151 = getelementptr i8, ptr %18, i64 143104
  %152 = load float, ptr %144, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %153 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %154 = load float, ptr %146, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %155 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %156 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %157 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %158 = load float, ptr %150, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %159 = load float, ptr %151, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %160 = insertelement <8 x float> poison, float %152, i64 0
  %161 = insertelement <8 x float> %160, float %153, i64 1
  %162 = insertelement <8 x float> %161, float %154, i64 2
  %163 = insertelement <8 x float> %162, float %155, i64 3
  %164 = insertelement <8 x float> %163, float %156, i64 4
  %165 = insertelement <8 x float> %164, float %157, i64 5
  %166 = insertelement <8 x float> %165, float %158, i64 6
  %167 = insertelement <8 x float> %166, float %159, i64 7
  %168 = getelementptr i8, ptr %19, i64 160
  store <8 x float> %167, ptr %168, align 4, !alias.scope !8, !noalias !5
  %169 = getelementptr i8, ptr %18, i64 143360
  %170 = getelementptr i8, ptr %18, i64 143616
  %171 = getelementptr i8, ptr %18, i64 143872
  %172 = getelementptr i8, ptr %18, i64 144128
  %173 = getelementptr i8, ptr %18, i64 144384
  %174 = getelementptr i8, ptr %18, i64 144640
  %175 = getelementptr i8, ptr %18, i64 144896
  %176 = getelementptr i8, ptr %18, i64 145152
  %177 = load float, ptr %169, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %178 = load float, ptr %170, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %179 = load float, ptr %171, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %180 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %181 = load float, ptr %173, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %182 = load float, ptr %174, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %183 = load float, ptr %175, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %184 = load float, ptr %176, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %185 = insertelement <8 x float> poison, float %177, i64 0
  %186 = insertelement <8 x float> %185, float %178, i64 1
  %187 = insertelement <8 x float> %186, float %179, i64 2
  %188 = insertelement <8 x float> %187, float %180, i64 3
  %189 = insertelement <8 x float> %188, float %181, i64 4
  %190 = insertelement <8 x float> %189, float %182, i64 5
  %191 = insertelement <8 x float> %190, float %183, i64 6
  %192 = insertelement <8 x float> %191, float %184, i64 7
  %193 = getelementptr i8, ptr %19, i64 192
  store <8 x float> %192, ptr %193, align 4, !alias.scope !8, !noalias !5
  %194 = getelementptr i8, ptr %18, i64 145408
  %195 = getelementptr i8, ptr %18, i64 145664
  %196 = getelementptr i8, ptr %18, i64 145920
  %197 = getelementptr i8, ptr %18, i64 146176
  %198 = getelementptr i8, ptr %18, i64 146432
  %199 = getelementptr i8, ptr %18, i64 146688
  %200 = getelementptr i8, ptr %18, i64 146944
  %201 = getelementptr i8, ptr %18, i64 147200
  %202 = load float, ptr %194, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %203 = load float, ptr %195, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %204 = load float, ptr %196, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %205 = load float, ptr %197, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %206 = load float, ptr %198, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %207 = load float, ptr %199, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %208 = load float, ptr %200, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %209 = load float, ptr %201, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %210 = insertelement <8 x float> poison, float %202, i64 0
  %211 = insertelement <8 x float> %210, float %203, i64 1
  %212 = insertelement <8 x float> %211, float %204, i64 2
  %213 = insertelement <8 x float> %212, float %205, i64 3
  %214 = insertelement <8 x float> %213, float %206, i64 4
  %215 = insertelement <8 x float> %214, float %207, i64 5
  %216 = insertelement <8 x float> %215, float %208, i64 6
  %217 = insertelement <8 x float> %216, float %209, i64 7
  %218 = getelementptr i8, ptr %19, i64 224
  store <8 x float> %217, ptr %218, align 4, !alias.scope !8, !noalias !5
  %219 = add nuw nsw i64 %17, 1
  %exitcond6.not = icmp eq i64 %219, 64
  br i1 %exitcond6.not, label %220, label %.preheader, !llvm.loop !10

220:                                              ; preds = %.preheader
  %221 = add nuw nsw i64 %12, 1
  %exitcond7.not = icmp eq i64 %221, 3
  br i1 %exitcond7.not, label %222, label %11, !llvm.loop !10

222:                                              ; preds = %220
  %223 = add nuw nsw i64 %8, 1
  %exitcond8.not = icmp eq i64 %223, 3
  br i1 %exitcond8.not, label %transpose_copy_fusion.6_wrapped.exit, label %7, !llvm.loop !10

transpose_copy_fusion.6_wrapped.exit:             ; preds = %222
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 147456}
!5 = !{!6}
!6 = distinct !{!6, !7, !"transpose_copy_fusion.6_wrapped: argument 0"}
!7 = distinct !{!7, !"transpose_copy_fusion.6_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"transpose_copy_fusion.6_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
