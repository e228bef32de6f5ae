; ModuleID = '__compute_module_broadcast_multiply_fusion.4_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion.4(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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

9:                                                ; preds = %1, %1330
  %10 = phi i64 [ 0, %1 ], [ %1331, %1330 ]
  %11 = mul nuw nsw i64 %10, 768
  br label %vector.ph

vector.ph:                                        ; preds = %middle.block, %9
  %12 = phi i64 [ 0, %9 ], [ %1329, %middle.block ]
  %13 = shl nuw nsw i64 %12, 8
  %14 = add nuw nsw i64 %13, %11
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %14, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %15 = shl nuw nsw <8 x i64> %vec.ind, splat (i64 4)
  %16 = add nuw nsw <8 x i64> %15, %broadcast.splat
  %17 = extractelement <8 x i64> %16, i64 0
  %18 = extractelement <8 x i64> %16, i64 1
  %19 = extractelement <8 x i64> %16, i64 2
  %20 = extractelement <8 x i64> %16, i64 3
  %21 = extractelement <8 x i64> %16, i64 4
  %22 = extractelement <8 x i64> %16, i64 5
  %23 = extractelement <8 x i64> %16, i64 6
  %24 = extractelement <8 x i64> %16, i64 7
  %25 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %17
  %26 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %18
  %27 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %19
  %28 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %20
  %29 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %21
  %30 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %22
  %31 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %23
  %32 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %24
  %33 = load i32, ptr %25, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %34 = load i32, ptr %26, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %35 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %36 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %37 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %38 = load i32, ptr %30, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %39 = load i32, ptr %31, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %40 = load i32, ptr %32, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %41 = insertelement <8 x i32> poison, i32 %33, i64 0
  %42 = insertelement <8 x i32> %41, i32 %34, i64 1
  %43 = insertelement <8 x i32> %42, i32 %35, i64 2
  %44 = insertelement <8 x i32> %43, i32 %36, i64 3
  %45 = insertelement <8 x i32> %44, i32 %37, i64 4
  %46 = insertelement <8 x i32> %45, i32 %38, i64 5
  %47 = insertelement <8 x i32> %46, i32 %39, i64 6
  %48 = insertelement <8 x i32> %47, i32 %40, i64 7
  %49 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %17
  %50 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %18
  %51 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %19
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %20
  %53 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %21
  %54 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %22
  %55 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %56 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %24
  %57 = load i32, ptr %49, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %58 = load i32, ptr %50, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %59 = load i32, ptr %51, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %60 = load i32, ptr %52, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %61 = load i32, ptr %53, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %62 = load i32, ptr %54, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %63 = load i32, ptr %55, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %64 = load i32, ptr %56, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %65 = insertelement <8 x i32> poison, i32 %57, i64 0
  %66 = insertelement <8 x i32> %65, i32 %58, i64 1
  %67 = insertelement <8 x i32> %66, i32 %59, i64 2
  %68 = insertelement <8 x i32> %67, i32 %60, i64 3
  %69 = insertelement <8 x i32> %68, i32 %61, i64 4
  %70 = insertelement <8 x i32> %69, i32 %62, i64 5
  %71 = insertelement <8 x i32> %70, i32 %63, i64 6
  %72 = insertelement <8 x i32> %71, i32 %64, i64 7
  %73 = xor <8 x i32> %72, %48
  %74 = lshr <8 x i32> %73, splat (i32 9)
  %75 = or disjoint <8 x i32> %74, splat (i32 1065353216)
  %76 = bitcast <8 x i32> %75 to <8 x float>
  %77 = fadd nnan <8 x float> %76, splat (float -1.000000e+00)
  %78 = fmul nnan <8 x float> %77, splat (float 2.000000e+00)
  %79 = fadd nnan <8 x float> %78, splat (float -1.000000e+00)
  %80 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %79, <8 x float> splat (float -1.000000e+00))
  %81 = fmul nnan <8 x float> %80, splat (float f0x3DAAAAAB)
  %82 = extractelement <8 x float> %81, i64 0
  %83 = extractelement <8 x float> %81, i64 1
  %84 = extractelement <8 x float> %81, i64 2
  %85 = extractelement <8 x float> %81, i64 3
  %86 = extractelement <8 x float> %81, i64 4
  %87 = extractelement <8 x float> %81, i64 5
  %88 = extractelement <8 x float> %81, i64 6
  %89 = extractelement <8 x float> %81, i64 7
  %90 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %17
  %91 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %18
  %92 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  %93 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %20
  %94 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %21
  %95 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %22
  %96 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %23
  %97 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %24
  store float %82, ptr %90, align 4, !alias.scope !10, !noalias !14
  store float %83, ptr %91, align 4, !alias.scope !10, !noalias !14
  store float %84, ptr %92, align 4, !alias.scope !10, !noalias !14
  store float %85, ptr %93, align 4, !alias.scope !10, !noalias !14
  store float %86, ptr %94, align 4, !alias.scope !10, !noalias !14
  store float %87, ptr %95, align 4, !alias.scope !10, !noalias !14
  store float %88, ptr %96, align 4, !alias.scope !10, !noalias !14
  store float %89, ptr %97, align 4, !alias.scope !10, !noalias !14
  %98 = or disjoint <8 x i64> %16, splat (i64 1)
  %99 = extractelement <8 x i64> %98, i64 0
  %100 = extractelement <8 x i64> %98, i64 1
  %101 = extractelement <8 x i64> %98, i64 2
  %102 = extractelement <8 x i64> %98, i64 3
  %103 = extractelement <8 x i64> %98, i64 4
  %104 = extractelement <8 x i64> %98, i64 5
  %105 = extractelement <8 x i64> %98, i64 6
  %106 = extractelement <8 x i64> %98, i64 7
  %107 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %99
  %108 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %100
  %109 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %101
  %110 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %102
  %111 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %103
  %112 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %104
  %113 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %105
  %114 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %106
  %115 = load i32, ptr %107, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %116 = load i32, ptr %108, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %117 = load i32, ptr %109, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %118 = load i32, ptr %110, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %119 = load i32, ptr %111, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %120 = load i32, ptr %112, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %121 = load i32, ptr %113, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %122 = load i32, ptr %114, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %123 = insertelement <8 x i32> poison, i32 %115, i64 0
  %124 = insertelement <8 x i32> %123, i32 %116, i64 1
  %125 = insertelement <8 x i32> %124, i32 %117, i64 2
  %126 = insertelement <8 x i32> %125, i32 %118, i64 3
  %127 = insertelement <8 x i32> %126, i32 %119, i64 4
  %128 = insertelement <8 x i32> %127, i32 %120, i64 5
  %129 = insertelement <8 x i32> %128, i32 %121, i64 6
  %130 = insertelement <8 x i32> %129, i32 %122, i64 7
  %131 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %99
  %132 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %100
  %133 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %101
  %134 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %102
  %135 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %103
  %136 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %104
  %137 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %105
  %138 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %106
  %139 = load i32, ptr %131, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %140 = load i32, ptr %132, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %141 = load i32, ptr %133, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %142 = load i32, ptr %134, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %143 = load i32, ptr %135, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %144 = load i32, ptr %136, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %145 = load i32, ptr %137, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %146 = load i32, ptr %138, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %147 = insertelement <8 x i32> poison, i32 %139, i64 0
  %148 = insertelement <8 x i32> %147, i32 %140, i64 1
  %149 = insertelement <8 x i32> %148, i32 %141, i64 2
  %150 = insertelement <8 x i32> %149, i32 %142, i64 3
  %151 = insertelement <8 x i32> %150, i32 %143, i64 4
  %152 = insertelement <8 x i32> %151, i32 %144, i64 5
  %153 = insertelement <8 x i32> %152, i32 %145, i64 6
  %154 = insertelement <8 x i32> %153, i32 %146, i64 7
  %155 = xor <8 x i32> %154, %130
  %156 = lshr <8 x i32> %155, splat (i32 9)
  %157 = or disjoint <8 x i32> %156, splat (i32 1065353216)
  %158 = bitcast <8 x i32> %157 to <8 x float>
  %159 = fadd nnan <8 x float> %158, splat (float -1.000000e+00)
  %160 = fmul nnan <8 x float> %159, splat (float 2.000000e+00)
  %161 = fadd nnan <8 x float> %160, splat (float -1.000000e+00)
  %162 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %161, <8 x float> splat (float -1.000000e+00))
  %163 = fmul nnan <8 x float> %162, splat (float f0x3DAAAAAB)
  %164 = extractelement <8 x float> %163, i64 0
  %165 = extractelement <8 x float> %163, i64 1
  %166 = extractelement <8 x float> %163, i64 2
  %167 = extractelement <8 x float> %163, i64 3
  %168 = extractelement <8 x float> %163, i64 4
  %169 = extractelement <8 x float> %163, i64 5
  %170 = extractelement <8 x float> %163, i64 6
  %171 = extractelement <8 x float> %163, i64 7
  %172 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %99
  %173 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %100
  %174 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %101
  %175 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %102
  %176 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %103
  %177 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %104
  %178 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %105
  %179 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %106
  store float %164, ptr %172, align 4, !alias.scope !10, !noalias !14
  store float %165, ptr %173, align 4, !alias.scope !10, !noalias !14
  store float %166, ptr %174, align 4, !alias.scope !10, !noalias !14
  store float %167, ptr %175, align 4, !alias.scope !10, !noalias !14
  store float %168, ptr %176, align 4, !alias.scope !10, !noalias !14
  store float %169, ptr %177, align 4, !alias.scope !10, !noalias !14
  store float %170, ptr %178, align 4, !alias.scope !10, !noalias !14
  store float %171, ptr %179, align 4, !alias.scope !10, !noalias !14
  %180 = or disjoint <8 x i64> %16, splat (i64 2)
  %181 = extractelement <8 x i64> %180, i64 0
  %182 = extractelement <8 x i64> %180, i64 1
  %183 = extractelement <8 x i64> %180, i64 2
  %184 = extractelement <8 x i64> %180, i64 3
  %185 = extractelement <8 x i64> %180, i64 4
  %186 = extractelement <8 x i64> %180, i64 5
  %187 = extractelement <8 x i64> %180, i64 6
  %188 = extractelement <8 x i64> %180, i64 7
  %189 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %181
  %190 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %182
  %191 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %183
  %192 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %184
  %193 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %185
  %194 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %186
  %195 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %187
  %196 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %188
  %197 = load i32, ptr %189, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %198 = load i32, ptr %190, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %199 = load i32, ptr %191, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %200 = load i32, ptr %192, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %201 = load i32, ptr %193, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %202 = load i32, ptr %194, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %203 = load i32, ptr %195, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %204 = load i32, ptr %196, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %205 = insertelement <8 x i32> poison, i32 %197, i64 0
  %206 = insertelement <8 x i32> %205, i32 %198, i64 1
  %207 = insertelement <8 x i32> %206, i32 %199, i64 2
  %208 = insertelement <8 x i32> %207, i32 %200, i64 3
  %209 = insertelement <8 x i32> %208, i32 %201, i64 4
  %210 = insertelement <8 x i32> %209, i32 %202, i64 5
  %211 = insertelement <8 x i32> %210, i32 %203, i64 6
  %212 = insertelement <8 x i32> %211, i32 %204, i64 7
  %213 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %181
  %214 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %182
  %215 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %183
  %216 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %184
  %217 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %185
  %218 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %186
  %219 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %187
  %220 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %188
  %221 = load i32, ptr %213, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %222 = load i32, ptr %214, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %223 = load i32, ptr %215, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %224 = load i32, ptr %216, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %225 = load i32, ptr %217, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %226 = load i32, ptr %218, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %227 = load i32, ptr %219, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %228 = load i32, ptr %220, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %229 = insertelement <8 x i32> poison, i32 %221, i64 0
  %230 = insertelement <8 x i32> %229, i32 %222, i64 1
  %231 = insertelement <8 x i32> %230, i32 %223, i64 2
  %232 = insertelement <8 x i32> %231, i32 %224, i64 3
  %233 = insertelement <8 x i32> %232, i32 %225, i64 4
  %234 = insertelement <8 x i32> %233, i32 %226, i64 5
  %235 = insertelement <8 x i32> %234, i32 %227, i64 6
  %236 = insertelement <8 x i32> %235, i32 %228, i64 7
  %237 = xor <8 x i32> %236, %212
  %238 = lshr <8 x i32> %237, splat (i32 9)
  %239 = or disjoint <8 x i32> %238, splat (i32 1065353216)
  %240 = bitcast <8 x i32> %239 to <8 x float>
  %241 = fadd nnan <8 x float> %240, splat (float -1.000000e+00)
  %242 = fmul nnan <8 x float> %241, splat (float 2.000000e+00)
  %243 = fadd nnan <8 x float> %242, splat (float -1.000000e+00)
  %244 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %243, <8 x float> splat (float -1.000000e+00))
  %245 = fmul nnan <8 x float> %244, splat (float f0x3DAAAAAB)
  %246 = extractelement <8 x float> %245, i64 0
  %247 = extractelement <8 x float> %245, i64 1
  %248 = extractelement <8 x float> %245, i64 2
  %249 = extractelement <8 x float> %245, i64 3
  %250 = extractelement <8 x float> %245, i64 4
  %251 = extractelement <8 x float> %245, i64 5
  %252 = extractelement <8 x float> %245, i64 6
  %253 = extractelement <8 x float> %245, i64 7
  %254 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %181
  %255 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %182
  %256 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %183
  %257 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %184
  %258 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %185
  %259 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %186
  %260 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %187
  %261 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %188
  store float %246, ptr %254, align 4, !alias.scope !10, !noalias !14
  store float %247, ptr %255, align 4, !alias.scope !10, !noalias !14
  store float %248, ptr %256, align 4, !alias.scope !10, !noalias !14
  store float %249, ptr %257, align 4, !alias.scope !10, !noalias !14
  store float %250, ptr %258, align 4, !alias.scope !10, !noalias !14
  store float %251, ptr %259, align 4, !alias.scope !10, !noalias !14
  store float %252, ptr %260, align 4, !alias.scope !10, !noalias !14
  store float %253, ptr %261, align 4, !alias.scope !10, !noalias !14
  %262 = or disjoint <8 x i64> %16, splat (i64 3)
  %263 = extractelement <8 x i64> %262, i64 0
  %264 = extractelement <8 x i64> %262, i64 1
  %265 = extractelement <8 x i64> %262, i64 2
  %266 = extractelement <8 x i64> %262, i64 3
  %267 = extractelement <8 x i64> %262, i64 4
  %268 = extractelement <8 x i64> %262, i64 5
  %269 = extractelement <8 x i64> %262, i64 6
  %270 = extractelement <8 x i64> %262, i64 7
  %271 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %263
  %272 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %264
  %273 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %265
  %274 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %266
  %275 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %267
  %276 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %268
  %277 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %269
  %278 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %270
  %279 = load i32, ptr %271, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %280 = load i32, ptr %272, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %281 = load i32, ptr %273, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %282 = load i32, ptr %274, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %283 = load i32, ptr %275, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %284 = load i32, ptr %276, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %285 = load i32, ptr %277, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %286 = load i32, ptr %278, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %287 = insertelement <8 x i32> poison, i32 %279, i64 0
  %288 = insertelement <8 x i32> %287, i32 %280, i64 1
  %289 = insertelement <8 x i32> %288, i32 %281, i64 2
  %290 = insertelement <8 x i32> %289, i32 %282, i64 3
  %291 = insertelement <8 x i32> %290, i32 %283, i64 4
  %292 = insertelement <8 x i32> %291, i32 %284, i64 5
  %293 = insertelement <8 x i32> %292, i32 %285, i64 6
  %294 = insertelement <8 x i32> %293, i32 %286, i64 7
  %295 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %263
  %296 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %264
  %297 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %265
  %298 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %266
  %299 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %267
  %300 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %268
  %301 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %269
  %302 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %270
  %303 = load i32, ptr %295, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %304 = load i32, ptr %296, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %305 = load i32, ptr %297, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %306 = load i32, ptr %298, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %307 = load i32, ptr %299, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %308 = load i32, ptr %300, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %309 = load i32, ptr %301, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %310 = load i32, ptr %302, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %311 = insertelement <8 x i32> poison, i32 %303, i64 0
  %312 = insertelement <8 x i32> %311, i32 %304, i64 1
  %313 = insertelement <8 x i32> %312, i32 %305, i64 2
  %314 = insertelement <8 x i32> %313, i32 %306, i64 3
  %315 = insertelement <8 x i32> %314, i32 %307, i64 4
  %316 = insertelement <8 x i32> %315, i32 %308, i64 5
  %317 = insertelement <8 x i32> %316, i32 %309, i64 6
  %318 = insertelement <8 x i32> %317, i32 %310, i64 7
  %319 = xor <8 x i32> %318, %294
  %320 = lshr <8 x i32> %319, splat (i32 9)
  %321 = or disjoint <8 x i32> %320, splat (i32 1065353216)
  %322 = bitcast <8 x i32> %321 to <8 x float>
  %323 = fadd nnan <8 x float> %322, splat (float -1.000000e+00)
  %324 = fmul nnan <8 x float> %323, splat (float 2.000000e+00)
  %325 = fadd nnan <8 x float> %324, splat (float -1.000000e+00)
  %326 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %325, <8 x float> splat (float -1.000000e+00))
  %327 = fmul nnan <8 x float> %326, splat (float f0x3DAAAAAB)
  %328 = extractelement <8 x float> %327, i64 0
  %329 = extractelement <8 x float> %327, i64 1
  %330 = extractelement <8 x float> %327, i64 2
  %331 = extractelement <8 x float> %327, i64 3
  %332 = extractelement <8 x float> %327, i64 4
  %333 = extractelement <8 x float> %327, i64 5
  %334 = extractelement <8 x float> %327, i64 6
  %335 = extractelement <8 x float> %327, i64 7
  %336 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %263
  %337 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %264
  %338 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %265
  %339 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %266
  %340 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %267
  %341 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %268
  %342 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %269
  %343 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %270
  store float %328, ptr %336, align 4, !alias.scope !10, !noalias !14
  store float %329, ptr %337, align 4, !alias.scope !10, !noalias !14
  store float %330, ptr %338, align 4, !alias.scope !10, !noalias !14
  store float %331, ptr %339, align 4, !alias.scope !10, !noalias !14
  store float %332, ptr %340, align 4, !alias.scope !10, !noalias !14
  store float %333, ptr %341, align 4, !alias.scope !10, !noalias !14
  store float %334, ptr %342, align 4, !alias.scope !10, !noalias !14
  store float %335, ptr %343, align 4, !alias.scope !10, !noalias !14
  %344 = or disjoint <8 x i64> %16, splat (i64 4)
  %345 = extractelement <8 x i64> %344, i64 0
  %346 = extractelement <8 x i64> %344, i64 1
  %347 = extractelement <8 x i64> %344, i64 2
  %348 = extractelement <8 x i64> %344, i64 3
  %349 = extractelement <8 x i64> %344, i64 4
  %350 = extractelement <8 x i64> %344, i64 5
  %351 = extractelement <8 x i64> %344, i64 6
  %352 = extractelement <8 x i64> %344, i64 7
  %353 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %345
  %354 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %346
  %355 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %347
  %356 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %348
  %357 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %349
  %358 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %350
  %359 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %351
  %360 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %352
  %361 = load i32, ptr %353, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %362 = load i32, ptr %354, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %363 = load i32, ptr %355, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %364 = load i32, ptr %356, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %365 = load i32, ptr %357, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %366 = load i32, ptr %358, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %367 = load i32, ptr %359, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %368 = load i32, ptr %360, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %369 = insertelement <8 x i32> poison, i32 %361, i64 0
  %370 = insertelement <8 x i32> %369, i32 %362, i64 1
  %371 = insertelement <8 x i32> %370, i32 %363, i64 2
  %372 = insertelement <8 x i32> %371, i32 %364, i64 3
  %373 = insertelement <8 x i32> %372, i32 %365, i64 4
  %374 = insertelement <8 x i32> %373, i32 %366, i64 5
  %375 = insertelement <8 x i32> %374, i32 %367, i64 6
  %376 = insertelement <8 x i32> %375, i32 %368, i64 7
  %377 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %345
  %378 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %346
  %379 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %347
  %380 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %348
  %381 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %349
  %382 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %350
  %383 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %351
  %384 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %352
  %385 = load i32, ptr %377, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %386 = load i32, ptr %378, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %387 = load i32, ptr %379, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %388 = load i32, ptr %380, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %389 = load i32, ptr %381, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %390 = load i32, ptr %382, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %391 = load i32, ptr %383, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %392 = load i32, ptr %384, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %393 = insertelement <8 x i32> poison, i32 %385, i64 0
  %394 = insertelement <8 x i32> %393, i32 %386, i64 1
  %395 = insertelement <8 x i32> %394, i32 %387, i64 2
  %396 = insertelement <8 x i32> %395, i32 %388, i64 3
  %397 = insertelement <8 x i32> %396, i32 %389, i64 4
  %398 = insertelement <8 x i32> %397, i32 %390, i64 5
  %399 = insertelement <8 x i32> %398, i32 %391, i64 6
  %400 = insertelement <8 x i32> %399, i32 %392, i64 7
  %401 = xor <8 x i32> %400, %376
  %402 = lshr <8 x i32> %401, splat (i32 9)
  %403 = or disjoint <8 x i32> %402, splat (i32 1065353216)
  %404 = bitcast <8 x i32> %403 to <8 x float>
  %405 = fadd nnan <8 x float> %404, splat (float -1.000000e+00)
  %406 = fmul nnan <8 x float> %405, splat (float 2.000000e+00)
  %407 = fadd nnan <8 x float> %406, splat (float -1.000000e+00)
  %408 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %407, <8 x float> splat (float -1.000000e+00))
  %409 = fmul nnan <8 x float> %408, splat (float f0x3DAAAAAB)
  %410 = extractelement <8 x float> %409, i64 0
  %411 = extractelement <8 x float> %409, i64 1
  %412 = extractelement <8 x float> %409, i64 2
  %413 = extractelement <8 x float> %409, i64 3
  %414 = extractelement <8 x float> %409, i64 4
  %415 = extractelement <8 x float> %409, i64 5
  %416 = extractelement <8 x float> %409, i64 6
  %417 = extractelement <8 x float> %409, i64 7
  %418 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %345
  %419 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %346
  %420 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %347
  %421 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %348
  %422 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %349
  %423 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %350
  %424 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %351
  %425 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %352
  store float %410, ptr %418, align 4, !alias.scope !10, !noalias !14
  store float %411, ptr %419, align 4, !alias.scope !10, !noalias !14
  store float %412, ptr %420, align 4, !alias.scope !10, !noalias !14
  store float %413, ptr %421, align 4, !alias.scope !10, !noalias !14
  store float %414, ptr %422, align 4, !alias.scope !10, !noalias !14
  store float %415, ptr %423, align 4, !alias.scope !10, !noalias !14
  store float %416, ptr %424, align 4, !alias.scope !10, !noalias !14
  store float %417, ptr %425, align 4, !alias.scope !10, !noalias !14
  %426 = or disjoint <8 x i64> %16, splat (i64 5)
  %427 = extractelement <8 x i64> %426, i64 0
  %428 = extractelement <8 x i64> %426, i64 1
  %429 = extractelement <8 x i64> %426, i64 2
  %430 = extractelement <8 x i64> %426, i64 3
  %431 = extractelement <8 x i64> %426, i64 4
  %432 = extractelement <8 x i64> %426, i64 5
  %433 = extractelement <8 x i64> %426, i64 6
  %434 = extractelement <8 x i64> %426, i64 7
  %435 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %427
  %436 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %428
  %437 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %429
  %438 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %430
  %439 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %431
  %440 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %432
  %441 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %433
  %442 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %434
  %443 = load i32, ptr %435, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %444 = load i32, ptr %436, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %445 = load i32, ptr %437, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %446 = load i32, ptr %438, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %447 = load i32, ptr %439, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %448 = load i32, ptr %440, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %449 = load i32, ptr %441, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %450 = load i32, ptr %442, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %451 = insertelement <8 x i32> poison, i32 %443, i64 0
  %452 = insertelement <8 x i32> %451, i32 %444, i64 1
  %453 = insertelement <8 x i32> %452, i32 %445, i64 2
  %454 = insertelement <8 x i32> %453, i32 %446, i64 3
  %455 = insertelement <8 x i32> %454, i32 %447, i64 4
  %456 = insertelement <8 x i32> %455, i32 %448, i64 5
  %457 = insertelement <8 x i32> %456, i32 %449, i64 6
  %458 = insertelement <8 x i32> %457, i32 %450, i64 7
  %459 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %427
  %460 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %428
  %461 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %429
  %462 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %430
  %463 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %431
  %464 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %432
  %465 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %433
  %466 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %434
  %467 = load i32, ptr %459, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %468 = load i32, ptr %460, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %469 = load i32, ptr %461, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %470 = load i32, ptr %462, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %471 = load i32, ptr %463, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %472 = load i32, ptr %464, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %473 = load i32, ptr %465, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %474 = load i32, ptr %466, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %475 = insertelement <8 x i32> poison, i32 %467, i64 0
  %476 = insertelement <8 x i32> %475, i32 %468, i64 1
  %477 = insertelement <8 x i32> %476, i32 %469, i64 2
  %478 = insertelement <8 x i32> %477, i32 %470, i64 3
  %479 = insertelement <8 x i32> %478, i32 %471, i64 4
  %480 = insertelement <8 x i32> %479, i32 %472, i64 5
  %481 = insertelement <8 x i32> %480, i32 %473, i64 6
  %482 = insertelement <8 x i32> %481, i32 %474, i64 7
  %483 = xor <8 x i32> %482, %458
  %484 = lshr <8 x i32> %483, splat (i32 9)
  %485 = or disjoint <8 x i32> %484, splat (i32 1065353216)
  %486 = bitcast <8 x i32> %485 to <8 x float>
  %487 = fadd nnan <8 x float> %486, splat (float -1.000000e+00)
  %488 = fmul nnan <8 x float> %487, splat (float 2.000000e+00)
  %489 = fadd nnan <8 x float> %488, splat (float -1.000000e+00)
  %490 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %489, <8 x float> splat (float -1.000000e+00))
  %491 = fmul nnan <8 x float> %490, splat (float f0x3DAAAAAB)
  %492 = extractelement <8 x float> %491, i64 0
  %493 = extractelement <8 x float> %491, i64 1
  %494 = extractelement <8 x float> %491, i64 2
  %495 = extractelement <8 x float> %491, i64 3
  %496 = extractelement <8 x float> %491, i64 4
  %497 = extractelement <8 x float> %491, i64 5
  %498 = extractelement <8 x float> %491, i64 6
  %499 = extractelement <8 x float> %491, i64 7
  %500 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %427
  %501 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %428
  %502 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %429
  %503 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %430
  %504 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %431
  %505 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %432
  %506 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %433
  %507 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %434
  store float %492, ptr %500, align 4, !alias.scope !10, !noalias !14
  store float %493, ptr %501, align 4, !alias.scope !10, !noalias !14
  store float %494, ptr %502, align 4, !alias.scope !10, !noalias !14
  store float %495, ptr %503, align 4, !alias.scope !10, !noalias !14
  store float %496, ptr %504, align 4, !alias.scope !10, !noalias !14
  store float %497, ptr %505, align 4, !alias.scope !10, !noalias !14
  store float %498, ptr %506, align 4, !alias.scope !10, !noalias !14
  store float %499, ptr %507, align 4, !alias.scope !10, !noalias !14
  %508 = or disjoint <8 x i64> %16, splat (i64 6)
  %509 = extractelement <8 x i64> %508, i64 0
  %510 = extractelement <8 x i64> %508, i64 1
  %511 = extractelement <8 x i64> %508, i64 2
  %512 = extractelement <8 x i64> %508, i64 3
  %513 = extractelement <8 x i64> %508, i64 4
  %514 = extractelement <8 x i64> %508, i64 5
  %515 = extractelement <8 x i64> %508, i64 6
  %516 = extractelement <8 x i64> %508, i64 7
  %517 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %509
  %518 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %510
  %519 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %511
  %520 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %512
  %521 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %513
  %522 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %514
  %523 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %515
  %524 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %516
  %525 = load i32, ptr %517, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %526 = load i32, ptr %518, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %527 = load i32, ptr %519, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %528 = load i32, ptr %520, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %529 = load i32, ptr %521, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %530 = load i32, ptr %522, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %531 = load i32, ptr %523, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %532 = load i32, ptr %524, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %533 = insertelement <8 x i32> poison, i32 %525, i64 0
  %534 = insertelement <8 x i32> %533, i32 %526, i64 1
  %535 = insertelement <8 x i32> %534, i32 %527, i64 2
  %536 = insertelement <8 x i32> %535, i32 %528, i64 3
  %537 = insertelement <8 x i32> %536, i32 %529, i64 4
  %538 = insertelement <8 x i32> %537, i32 %530, i64 5
  %539 = insertelement <8 x i32> %538, i32 %531, i64 6
  %540 = insertelement <8 x i32> %539, i32 %532, i64 7
  %541 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %509
  %542 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %510
  %543 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %511
  %544 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %512
  %545 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %513
  %546 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %514
  %547 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %515
  %548 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %516
  %549 = load i32, ptr %541, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %550 = load i32, ptr %542, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %551 = load i32, ptr %543, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %552 = load i32, ptr %544, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %553 = load i32, ptr %545, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %554 = load i32, ptr %546, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %555 = load i32, ptr %547, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %556 = load i32, ptr %548, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %557 = insertelement <8 x i32> poison, i32 %549, i64 0
  %558 = insertelement <8 x i32> %557, i32 %550, i64 1
  %559 = insertelement <8 x i32> %558, i32 %551, i64 2
  %560 = insertelement <8 x i32> %559, i32 %552, i64 3
  %561 = insertelement <8 x i32> %560, i32 %553, i64 4
  %562 = insertelement <8 x i32> %561, i32 %554, i64 5
  %563 = insertelement <8 x i32> %562, i32 %555, i64 6
  %564 = insertelement <8 x i32> %563, i32 %556, i64 7
  %565 = xor <8 x i32> %564, %540
  %566 = lshr <8 x i32> %565, splat (i32 9)
  %567 = or disjoint <8 x i32> %566, splat (i32 1065353216)
  %568 = bitcast <8 x i32> %567 to <8 x float>
  %569 = fadd nnan <8 x float> %568, splat (float -1.000000e+00)
  %570 = fmul nnan <8 x float> %569, splat (float 2.000000e+00)
  %571 = fadd nnan <8 x float> %570, splat (float -1.000000e+00)
  %572 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %571, <8 x float> splat (float -1.000000e+00))
  %573 = fmul nnan <8 x float> %572, splat (float f0x3DAAAAAB)
  %574 = extractelement <8 x float> %573, i64 0
  %575 = extractelement <8 x float> %573, i64 1
  %576 = extractelement <8 x float> %573, i64 2
  %577 = extractelement <8 x float> %573, i64 3
  %578 = extractelement <8 x float> %573, i64 4
  %579 = extractelement <8 x float> %573, i64 5
  %580 = extractelement <8 x float> %573, i64 6
  %581 = extractelement <8 x float> %573, i64 7
  %582 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %509
  %583 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %510
  %584 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %511
  %585 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %512
  %586 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %513
  %587 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %514
  %588 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %515
  %589 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %516
  store float %574, ptr %582, align 4, !alias.scope !10, !noalias !14
  store float %575, ptr %583, align 4, !alias.scope !10, !noalias !14
  store float %576, ptr %584, align 4, !alias.scope !10, !noalias !14
  store float %577, ptr %585, align 4, !alias.scope !10, !noalias !14
  store float %578, ptr %586, align 4, !alias.scope !10, !noalias !14
  store float %579, ptr %587, align 4, !alias.scope !10, !noalias !14
  store float %580, ptr %588, align 4, !alias.scope !10, !noalias !14
  store float %581, ptr %589, align 4, !alias.scope !10, !noalias !14
  %590 = or disjoint <8 x i64> %16, splat (i64 7)
  %591 = extractelement <8 x i64> %590, i64 0
  %592 = extractelement <8 x i64> %590, i64 1
  %593 = extractelement <8 x i64> %590, i64 2
  %594 = extractelement <8 x i64> %590, i64 3
  %595 = extractelement <8 x i64> %590, i64 4
  %596 = extractelement <8 x i64> %590, i64 5
  %597 = extractelement <8 x i64> %590, i64 6
  %598 = extractelement <8 x i64> %590, i64 7
  %599 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %591
  %600 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %592
  %601 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %593
  %602 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %594
  %603 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %595
  %604 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %596
  %605 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %597
  %606 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %598
  %607 = load i32, ptr %599, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %608 = load i32, ptr %600, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %609 = load i32, ptr %601, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %610 = load i32, ptr %602, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %611 = load i32, ptr %603, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %612 = load i32, ptr %604, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %613 = load i32, ptr %605, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %614 = load i32, ptr %606, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %615 = insertelement <8 x i32> poison, i32 %607, i64 0
  %616 = insertelement <8 x i32> %615, i32 %608, i64 1
  %617 = insertelement <8 x i32> %616, i32 %609, i64 2
  %618 = insertelement <8 x i32> %617, i32 %610, i64 3
  %619 = insertelement <8 x i32> %618, i32 %611, i64 4
  %620 = insertelement <8 x i32> %619, i32 %612, i64 5
  %621 = insertelement <8 x i32> %620, i32 %613, i64 6
  %622 = insertelement <8 x i32> %621, i32 %614, i64 7
  %623 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %591
  %624 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %592
  %625 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %593
  %626 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %594
  %627 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %595
  %628 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %596
  %629 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %597
  %630 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %598
  %631 = load i32, ptr %623, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %632 = load i32, ptr %624, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %633 = load i32, ptr %625, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %634 = load i32, ptr %626, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %635 = load i32, ptr %627, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %636 = load i32, ptr %628, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %637 = load i32, ptr %629, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %638 = load i32, ptr %630, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %639 = insertelement <8 x i32> poison, i32 %631, i64 0
  %640 = insertelement <8 x i32> %639, i32 %632, i64 1
  %641 = insertelement <8 x i32> %640, i32 %633, i64 2
  %642 = insertelement <8 x i32> %641, i32 %634, i64 3
  %643 = insertelement <8 x i32> %642, i32 %635, i64 4
  %644 = insertelement <8 x i32> %643, i32 %636, i64 5
  %645 = insertelement <8 x i32> %644, i32 %637, i64 6
  %646 = insertelement <8 x i32> %645, i32 %638, i64 7
  %647 = xor <8 x i32> %646, %622
  %648 = lshr <8 x i32> %647, splat (i32 9)
  %649 = or disjoint <8 x i32> %648, splat (i32 1065353216)
  %650 = bitcast <8 x i32> %649 to <8 x float>
  %651 = fadd nnan <8 x float> %650, splat (float -1.000000e+00)
  %652 = fmul nnan <8 x float> %651, splat (float 2.000000e+00)
  %653 = fadd nnan <8 x float> %652, splat (float -1.000000e+00)
  %654 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %653, <8 x float> splat (float -1.000000e+00))
  %655 = fmul nnan <8 x float> %654, splat (float f0x3DAAAAAB)
  %656 = extractelement <8 x float> %655, i64 0
  %657 = extractelement <8 x float> %655, i64 1
  %658 = extractelement <8 x float> %655, i64 2
  %659 = extractelement <8 x float> %655, i64 3
  %660 = extractelement <8 x float> %655, i64 4
  %661 = extractelement <8 x float> %655, i64 5
  %662 = extractelement <8 x float> %655, i64 6
  %663 = extractelement <8 x float> %655, i64 7
  %664 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %591
  %665 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %592
  %666 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %593
  %667 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %594
  %668 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %595
  %669 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %596
  %670 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %597
  %671 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %598
  store float %656, ptr %664, align 4, !alias.scope !10, !noalias !14
  store float %657, ptr %665, align 4, !alias.scope !10, !noalias !14
  store float %658, ptr %666, align 4, !alias.scope !10, !noalias !14
  store float %659, ptr %667, align 4, !alias.scope !10, !noalias !14
  store float %660, ptr %668, align 4, !alias.scope !10, !noalias !14
  store float %661, ptr %669, align 4, !alias.scope !10, !noalias !14
  store float %662, ptr %670, align 4, !alias.scope !10, !noalias !14
  store float %663, ptr %671, align 4, !alias.scope !10, !noalias !14
  %672 = or disjoint <8 x i64> %16, splat (i64 8)
  %673 = extractelement <8 x i64> %672, i64 0
  %674 = extractelement <8 x i64> %672, i64 1
  %675 = extractelement <8 x i64> %672, i64 2
  %676 = extractelement <8 x i64> %672, i64 3
  %677 = extractelement <8 x i64> %672, i64 4
  %678 = extractelement <8 x i64> %672, i64 5
  %679 = extractelement <8 x i64> %672, i64 6
  %680 = extractelement <8 x i64> %672, i64 7
  %681 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %673
  %682 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %674
  %683 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %675
  %684 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %676
  %685 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %677
  %686 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %678
  %687 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %679
  %688 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %680
  %689 = load i32, ptr %681, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %690 = load i32, ptr %682, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %691 = load i32, ptr %683, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %692 = load i32, ptr %684, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %693 = load i32, ptr %685, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %694 = load i32, ptr %686, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %695 = load i32, ptr %687, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %696 = load i32, ptr %688, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %697 = insertelement <8 x i32> poison, i32 %689, i64 0
  %698 = insertelement <8 x i32> %697, i32 %690, i64 1
  %699 = insertelement <8 x i32> %698, i32 %691, i64 2
  %700 = insertelement <8 x i32> %699, i32 %692, i64 3
  %701 = insertelement <8 x i32> %700, i32 %693, i64 4
  %702 = insertelement <8 x i32> %701, i32 %694, i64 5
  %703 = insertelement <8 x i32> %702, i32 %695, i64 6
  %704 = insertelement <8 x i32> %703, i32 %696, i64 7
  %705 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %673
  %706 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %674
  %707 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %675
  %708 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %676
  %709 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %677
  %710 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %678
  %711 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %679
  %712 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %680
  %713 = load i32, ptr %705, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %714 = load i32, ptr %706, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %715 = load i32, ptr %707, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %716 = load i32, ptr %708, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %717 = load i32, ptr %709, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %718 = load i32, ptr %710, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %719 = load i32, ptr %711, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %720 = load i32, ptr %712, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %721 = insertelement <8 x i32> poison, i32 %713, i64 0
  %722 = insertelement <8 x i32> %721, i32 %714, i64 1
  %723 = insertelement <8 x i32> %722, i32 %715, i64 2
  %724 = insertelement <8 x i32> %723, i32 %716, i64 3
  %725 = insertelement <8 x i32> %724, i32 %717, i64 4
  %726 = insertelement <8 x i32> %725, i32 %718, i64 5
  %727 = insertelement <8 x i32> %726, i32 %719, i64 6
  %728 = insertelement <8 x i32> %727, i32 %720, i64 7
  %729 = xor <8 x i32> %728, %704
  %730 = lshr <8 x i32> %729, splat (i32 9)
  %731 = or disjoint <8 x i32> %730, splat (i32 1065353216)
  %732 = bitcast <8 x i32> %731 to <8 x float>
  %733 = fadd nnan <8 x float> %732, splat (float -1.000000e+00)
  %734 = fmul nnan <8 x float> %733, splat (float 2.000000e+00)
  %735 = fadd nnan <8 x float> %734, splat (float -1.000000e+00)
  %736 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %735, <8 x float> splat (float -1.000000e+00))
  %737 = fmul nnan <8 x float> %736, splat (float f0x3DAAAAAB)
  %738 = extractelement <8 x float> %737, i64 0
  %739 = extractelement <8 x float> %737, i64 1
  %740 = extractelement <8 x float> %737, i64 2
  %741 = extractelement <8 x float> %737, i64 3
  %742 = extractelement <8 x float> %737, i64 4
  %743 = extractelement <8 x float> %737, i64 5
  %744 = extractelement <8 x float> %737, i64 6
  %745 = extractelement <8 x float> %737, i64 7
  %746 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %673
  %747 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %674
  %748 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %675
  %749 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %676
  %750 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %677
  %751 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %678
  %752 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %679
  %753 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %680
  store float %738, ptr %746, align 4, !alias.scope !10, !noalias !14
  store float %739, ptr %747, align 4, !alias.scope !10, !noalias !14
  store float %740, ptr %748, align 4, !alias.scope !10, !noalias !14
  store float %741, ptr %749, align 4, !alias.scope !10, !noalias !14
  store float %742, ptr %750, align 4, !alias.scope !10, !noalias !14
  store float %743, ptr %751, align 4, !alias.scope !10, !noalias !14
  store float %744, ptr %752, align 4, !alias.scope !10, !noalias !14
  store float %745, ptr %753, align 4, !alias.scope !10, !noalias !14
  %754 = or disjoint <8 x i64> %16, splat (i64 9)
  %755 = extractelement <8 x i64> %754, i64 0
  %756 = extractelement <8 x i64> %754, i64 1
  %757 = extractelement <8 x i64> %754, i64 2
  %758 = extractelement <8 x i64> %754, i64 3
  %759 = extractelement <8 x i64> %754, i64 4
  %760 = extractelement <8 x i64> %754, i64 5
  %761 = extractelement <8 x i64> %754, i64 6
  %762 = extractelement <8 x i64> %754, i64 7
  %763 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %755
  %764 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %756
  %765 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %757
  %766 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %758
  %767 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %759
  %768 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %760
  %769 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %761
  %770 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %762
  %771 = load i32, ptr %763, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %772 = load i32, ptr %764, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %773 = load i32, ptr %765, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %774 = load i32, ptr %766, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %775 = load i32, ptr %767, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %776 = load i32, ptr %768, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %777 = load i32, ptr %769, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %778 = load i32, ptr %770, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %779 = insertelement <8 x i32> poison, i32 %771, i64 0
  %780 = insertelement <8 x i32> %779, i32 %772, i64 1
  %781 = insertelement <8 x i32> %780, i32 %773, i64 2
  %782 = insertelement <8 x i32> %781, i32 %774, i64 3
  %783 = insertelement <8 x i32> %782, i32 %775, i64 4
  %784 = insertelement <8 x i32> %783, i32 %776, i64 5
  %785 = insertelement <8 x i32> %784, i32 %777, i64 6
  %786 = insertelement <8 x i32> %785, i32 %778, i64 7
  %787 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %755
  %788 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %756
  %789 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %757
  %790 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %758
  %791 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %759
  %792 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %760
  %793 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %761
  %794 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %762
  %795 = load i32, ptr %787, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %796 = load i32, ptr %788, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %797 = load i32, ptr %789, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %798 = load i32, ptr %790, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %799 = load i32, ptr %791, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %800 = load i32, ptr %792, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %801 = load i32, ptr %793, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %802 = load i32, ptr %794, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %803 = insertelement <8 x i32> poison, i32 %795, i64 0
  %804 = insertelement <8 x i32> %803, i32 %796, i64 1
  %805 = insertelement <8 x i32> %804, i32 %797, i64 2
  %806 = insertelement <8 x i32> %805, i32 %798, i64 3
  %807 = insertelement <8 x i32> %806, i32 %799, i64 4
  %808 = insertelement <8 x i32> %807, i32 %800, i64 5
  %809 = insertelement <8 x i32> %808, i32 %801, i64 6
  %810 = insertelement <8 x i32> %809, i32 %802, i64 7
  %811 = xor <8 x i32> %810, %786
  %812 = lshr <8 x i32> %811, splat (i32 9)
  %813 = or disjoint <8 x i32> %812, splat (i32 1065353216)
  %814 = bitcast <8 x i32> %813 to <8 x float>
  %815 = fadd nnan <8 x float> %814, splat (float -1.000000e+00)
  %816 = fmul nnan <8 x float> %815, splat (float 2.000000e+00)
  %817 = fadd nnan <8 x float> %816, splat (float -1.000000e+00)
  %818 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %817, <8 x float> splat (float -1.000000e+00))
  %819 = fmul nnan <8 x float> %818, splat (float f0x3DAAAAAB)
  %820 = extractelement <8 x float> %819, i64 0
  %821 = extractelement <8 x float> %819, i64 1
  %822 = extractelement <8 x float> %819, i64 2
  %823 = extractelement <8 x float> %819, i64 3
  %824 = extractelement <8 x float> %819, i64 4
  %825 = extractelement <8 x float> %819, i64 5
  %826 = extractelement <8 x float> %819, i64 6
  %827 = extractelement <8 x float> %819, i64 7
  %828 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %755
  %829 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %756
  %830 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %757
  %831 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %758
  %832 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %759
  %833 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %760
  %834 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %761
  %835 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %762
  store float %820, ptr %828, align 4, !alias.scope !10, !noalias !14
  store float %821, ptr %829, align 4, !alias.scope !10, !noalias !14
  store float %822, ptr %830, align 4, !alias.scope !10, !noalias !14
  store float %823, ptr %831, align 4, !alias.scope !10, !noalias !14
  store float %824, ptr %832, align 4, !alias.scope !10, !noalias !14
  store float %825, ptr %833, align 4, !alias.scope !10, !noalias !14
  store float %826, ptr %834, align 4, !alias.scope !10, !noalias !14
  store float %827, ptr %835, align 4, !alias.scope !10, !noalias !14
  %836 = or disjoint <8 x i64> %16, splat (i64 10)
  %837 = extractelement <8 x i64> %836, i64 0
  %838 = extractelement <8 x i64> %836, i64 1
  %839 = extractelement <8 x i64> %836, i64 2
  %840 = extractelement <8 x i64> %836, i64 3
  %841 = extractelement <8 x i64> %836, i64 4
  %842 = extractelement <8 x i64> %836, i64 5
  %843 = extractelement <8 x i64> %836, i64 6
  %844 = extractelement <8 x i64> %836, i64 7
  %845 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %837
  %846 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %838
  %847 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %839
  %848 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %840
  %849 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %841
  %850 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %842
  %851 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %843
  %852 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %844
  %853 = load i32, ptr %845, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %854 = load i32, ptr %846, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %855 = load i32, ptr %847, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %856 = load i32, ptr %848, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %857 = load i32, ptr %849, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %858 = load i32, ptr %850, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %859 = load i32, ptr %851, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %860 = load i32, ptr %852, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %861 = insertelement <8 x i32> poison, i32 %853, i64 0
  %862 = insertelement <8 x i32> %861, i32 %854, i64 1
  %863 = insertelement <8 x i32> %862, i32 %855, i64 2
  %864 = insertelement <8 x i32> %863, i32 %856, i64 3
  %865 = insertelement <8 x i32> %864, i32 %857, i64 4
  %866 = insertelement <8 x i32> %865, i32 %858, i64 5
  %867 = insertelement <8 x i32> %866, i32 %859, i64 6
  %868 = insertelement <8 x i32> %867, i32 %860, i64 7
  %869 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %837
  %870 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %838
  %871 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %839
  %872 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %840
  %873 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %841
  %874 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %842
  %875 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %843
  %876 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %844
  %877 = load i32, ptr %869, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %878 = load i32, ptr %870, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %879 = load i32, ptr %871, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %880 = load i32, ptr %872, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %881 = load i32, ptr %873, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %882 = load i32, ptr %874, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %883 = load i32, ptr %875, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %884 = load i32, ptr %876, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %885 = insertelement <8 x i32> poison, i32 %877, i64 0
  %886 = insertelement <8 x i32> %885, i32 %878, i64 1
  %887 = insertelement <8 x i32> %886, i32 %879, i64 2
  %888 = insertelement <8 x i32> %887, i32 %880, i64 3
  %889 = insertelement <8 x i32> %888, i32 %881, i64 4
  %890 = insertelement <8 x i32> %889, i32 %882, i64 5
  %891 = insertelement <8 x i32> %890, i32 %883, i64 6
  %892 = insertelement <8 x i32> %891, i32 %884, i64 7
  %893 = xor <8 x i32> %892, %868
  %894 = lshr <8 x i32> %893, splat (i32 9)
  %895 = or disjoint <8 x i32> %894, splat (i32 1065353216)
  %896 = bitcast <8 x i32> %895 to <8 x float>
  %897 = fadd nnan <8 x float> %896, splat (float -1.000000e+00)
  %898 = fmul nnan <8 x float> %897, splat (float 2.000000e+00)
  %899 = fadd nnan <8 x float> %898, splat (float -1.000000e+00)
  %900 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %899, <8 x float> splat (float -1.000000e+00))
  %901 = fmul nnan <8 x float> %900, splat (float f0x3DAAAAAB)
  %902 = extractelement <8 x float> %901, i64 0
  %903 = extractelement <8 x float> %901, i64 1
  %904 = extractelement <8 x float> %901, i64 2
  %905 = extractelement <8 x float> %901, i64 3
  %906 = extractelement <8 x float> %901, i64 4
  %907 = extractelement <8 x float> %901, i64 5
  %908 = extractelement <8 x float> %901, i64 6
  %909 = extractelement <8 x float> %901, i64 7
  %910 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %837
  %911 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %838
  %912 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %839
  %913 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %840
  %914 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %841
  %915 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %842
  %916 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %843
  %917 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %844
  store float %902, ptr %910, align 4, !alias.scope !10, !noalias !14
  store float %903, ptr %911, align 4, !alias.scope !10, !noalias !14
  store float %904, ptr %912, align 4, !alias.scope !10, !noalias !14
  store float %905, ptr %913, align 4, !alias.scope !10, !noalias !14
  store float %906, ptr %914, align 4, !alias.scope !10, !noalias !14
  store float %907, ptr %915, align 4, !alias.scope !10, !noalias !14
  store float %908, ptr %916, align 4, !alias.scope !10, !noalias !14
  store float %909, ptr %917, align 4, !alias.scope !10, !noalias !14
  %918 = or disjoint <8 x i64> %16, splat (i64 11)
  %919 = extractelement <8 x i64> %918, i64 0
  %920 = extractelement <8 x i64> %918, i64 1
  %921 = extractelement <8 x i64> %918, i64 2
  %922 = extractelement <8 x i64> %918, i64 3
  %923 = extractelement <8 x i64> %918, i64 4
  %924 = extractelement <8 x i64> %918, i64 5
  %925 = extractelement <8 x i64> %918, i64 6
  %926 = extractelement <8 x i64> %918, i64 7
  %927 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %919
  %928 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %920
  %929 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %921
  %930 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %922
  %931 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %923
  %932 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %924
  %933 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %925
  %934 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %926
  %935 = load i32, ptr %927, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %936 = load i32, ptr %928, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %937 = load i32, ptr %929, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %938 = load i32, ptr %930, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %939 = load i32, ptr %931, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %940 = load i32, ptr %932, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %941 = load i32, ptr %933, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %942 = load i32, ptr %934, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %943 = insertelement <8 x i32> poison, i32 %935, i64 0
  %944 = insertelement <8 x i32> %943, i32 %936, i64 1
  %945 = insertelement <8 x i32> %944, i32 %937, i64 2
  %946 = insertelement <8 x i32> %945, i32 %938, i64 3
  %947 = insertelement <8 x i32> %946, i32 %939, i64 4
  %948 = insertelement <8 x i32> %947, i32 %940, i64 5
  %949 = insertelement <8 x i32> %948, i32 %941, i64 6
  %950 = insertelement <8 x i32> %949, i32 %942, i64 7
  %951 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %919
  %952 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %920
  %953 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %921
  %954 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %922
  %955 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %923
  %956 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %924
  %957 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %925
  %958 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %926
  %959 = load i32, ptr %951, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %960 = load i32, ptr %952, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %961 = load i32, ptr %953, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %962 = load i32, ptr %954, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %963 = load i32, ptr %955, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %964 = load i32, ptr %956, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %965 = load i32, ptr %957, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %966 = load i32, ptr %958, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %967 = insertelement <8 x i32> poison, i32 %959, i64 0
  %968 = insertelement <8 x i32> %967, i32 %960, i64 1
  %969 = insertelement <8 x i32> %968, i32 %961, i64 2
  %970 = insertelement <8 x i32> %969, i32 %962, i64 3
  %971 = insertelement <8 x i32> %970, i32 %963, i64 4
  %972 = insertelement <8 x i32> %971, i32 %964, i64 5
  %973 = insertelement <8 x i32> %972, i32 %965, i64 6
  %974 = insertelement <8 x i32> %973, i32 %966, i64 7
  %975 = xor <8 x i32> %974, %950
  %976 = lshr <8 x i32> %975, splat (i32 9)
  %977 = or disjoint <8 x i32> %976, splat (i32 1065353216)
  %978 = bitcast <8 x i32> %977 to <8 x float>
  %979 = fadd nnan <8 x float> %978, splat (float -1.000000e+00)
  %980 = fmul nnan <8 x float> %979, splat (float 2.000000e+00)
  %981 = fadd nnan <8 x float> %980, splat (float -1.000000e+00)
  %982 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %981, <8 x float> splat (float -1.000000e+00))
  %983 = fmul nnan <8 x float> %982, splat (float f0x3DAAAAAB)
  %984 = extractelement <8 x float> %983, i64 0
  %985 = extractelement <8 x float> %983, i64 1
  %986 = extractelement <8 x float> %983, i64 2
  %987 = extractelement <8 x float> %983, i64 3
  %988 = extractelement <8 x float> %983, i64 4
  %989 = extractelement <8 x float> %983, i64 5
  %990 = extractelement <8 x float> %983, i64 6
  %991 = extractelement <8 x float> %983, i64 7
  %992 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %919
  %993 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %920
  %994 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %921
  %995 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %922
  %996 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %923
  %997 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %924
  %998 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %925
  %999 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %926
  store float %984, ptr %992, align 4, !alias.scope !10, !noalias !14
  store float %985, ptr %993, align 4, !alias.scope !10, !noalias !14
  store float %986, ptr %994, align 4, !alias.scope !10, !noalias !14
  store float %987, ptr %995, align 4, !alias.scope !10, !noalias !14
  store float %988, ptr %996, align 4, !alias.scope !10, !noalias !14
  store float %989, ptr %997, align 4, !alias.scope !10, !noalias !14
  store float %990, ptr %998, align 4, !alias.scope !10, !noalias !14
  store float %991, ptr %999, align 4, !alias.scope !10, !noalias !14
  %1000 = or disjoint <8 x i64> %16, splat (i64 12)
  %1001 = extractelement <8 x i64> %1000, i64 0
  %1002 = extractelement <8 x i64> %1000, i64 1
  %1003 = extractelement <8 x i64> %1000, i64 2
  %1004 = extractelement <8 x i64> %1000, i64 3
  %1005 = extractelement <8 x i64> %1000, i64 4
  %1006 = extractelement <8 x i64> %1000, i64 5
  %1007 = extractelement <8 x i64> %1000, i64 6
  %1008 = extractelement <8 x i64> %1000, i64 7
  %1009 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1001
  %1010 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1002
  %1011 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1003
  %1012 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1004
  %1013 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1005
  %1014 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1006
  %1015 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1007
  %1016 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1008
  %1017 = load i32, ptr %1009, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1018 = load i32, ptr %1010, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1019 = load i32, ptr %1011, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1020 = load i32, ptr %1012, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1021 = load i32, ptr %1013, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1022 = load i32, ptr %1014, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1023 = load i32, ptr %1015, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1024 = load i32, ptr %1016, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1025 = insertelement <8 x i32> poison, i32 %1017, i64 0
  %1026 = insertelement <8 x i32> %1025, i32 %1018, i64 1
  %1027 = insertelement <8 x i32> %1026, i32 %1019, i64 2
  %1028 = insertelement <8 x i32> %1027, i32 %1020, i64 3
  %1029 = insertelement <8 x i32> %1028, i32 %1021, i64 4
  %1030 = insertelement <8 x i32> %1029, i32 %1022, i64 5
  %1031 = insertelement <8 x i32> %1030, i32 %1023, i64 6
  %1032 = insertelement <8 x i32> %1031, i32 %1024, i64 7
  %1033 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1001
  %1034 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1002
  %1035 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1003
  %1036 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1004
  %1037 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1005
  %1038 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1006
  %1039 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1007
  %1040 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1008
  %1041 = load i32, ptr %1033, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1042 = load i32, ptr %1034, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1043 = load i32, ptr %1035, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1044 = load i32, ptr %1036, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1045 = load i32, ptr %1037, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1046 = load i32, ptr %1038, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1047 = load i32, ptr %1039, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1048 = load i32, ptr %1040, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1049 = insertelement <8 x i32> poison, i32 %1041, i64 0
  %1050 = insertelement <8 x i32> %1049, i32 %1042, i64 1
  %1051 = insertelement <8 x i32> %1050, i32 %1043, i64 2
  %1052 = insertelement <8 x i32> %1051, i32 %1044, i64 3
  %1053 = insertelement <8 x i32> %1052, i32 %1045, i64 4
  %1054 = insertelement <8 x i32> %1053, i32 %1046, i64 5
  %1055 = insertelement <8 x i32> %1054, i32 %1047, i64 6
  %1056 = insertelement <8 x i32> %1055, i32 %1048, i64 7
  %1057 = xor <8 x i32> %1056, %1032
  %1058 = lshr <8 x i32> %1057, splat (i32 9)
  %1059 = or disjoint <8 x i32> %1058, splat (i32 1065353216)
  %1060 = bitcast <8 x i32> %1059 to <8 x float>
  %1061 = fadd nnan <8 x float> %1060, splat (float -1.000000e+00)
  %1062 = fmul nnan <8 x float> %1061, splat (float 2.000000e+00)
  %1063 = fadd nnan <8 x float> %1062, splat (float -1.000000e+00)
  %1064 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %1063, <8 x float> splat (float -1.000000e+00))
  %1065 = fmul nnan <8 x float> %1064, splat (float f0x3DAAAAAB)
  %1066 = extractelement <8 x float> %1065, i64 0
  %1067 = extractelement <8 x float> %1065, i64 1
  %1068 = extractelement <8 x float> %1065, i64 2
  %1069 = extractelement <8 x float> %1065, i64 3
  %1070 = extractelement <8 x float> %1065, i64 4
  %1071 = extractelement <8 x float> %1065, i64 5
  %1072 = extractelement <8 x float> %1065, i64 6
  %1073 = extractelement <8 x float> %1065, i64 7
  %1074 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1001
  %1075 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1002
  %1076 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1003
  %1077 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1004
  %1078 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1005
  %1079 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1006
  %1080 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1007
  %1081 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1008
  store float %1066, ptr %1074, align 4, !alias.scope !10, !noalias !14
  store float %1067, ptr %1075, align 4, !alias.scope !10, !noalias !14
  store float %1068, ptr %1076, align 4, !alias.scope !10, !noalias !14
  store float %1069, ptr %1077, align 4, !alias.scope !10, !noalias !14
  store float %1070, ptr %1078, align 4, !alias.scope !10, !noalias !14
  store float %1071, ptr %1079, align 4, !alias.scope !10, !noalias !14
  store float %1072, ptr %1080, align 4, !alias.scope !10, !noalias !14
  store float %1073, ptr %1081, align 4, !alias.scope !10, !noalias !14
  %1082 = or disjoint <8 x i64> %16, splat (i64 13)
  %1083 = extractelement <8 x i64> %1082, i64 0
  %1084 = extractelement <8 x i64> %1082, i64 1
  %1085 = extractelement <8 x i64> %1082, i64 2
  %1086 = extractelement <8 x i64> %1082, i64 3
  %1087 = extractelement <8 x i64> %1082, i64 4
  %1088 = extractelement <8 x i64> %1082, i64 5
  %1089 = extractelement <8 x i64> %1082, i64 6
  %1090 = extractelement <8 x i64> %1082, i64 7
  %1091 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1083
  %1092 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1084
  %1093 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1085
  %1094 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1086
  %1095 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1087
  %1096 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1088
  %1097 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1089
  %1098 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1090
  %1099 = load i32, ptr %1091, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1100 = load i32, ptr %1092, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1101 = load i32, ptr %1093, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1102 = load i32, ptr %1094, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1103 = load i32, ptr %1095, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1104 = load i32, ptr %1096, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1105 = load i32, ptr %1097, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1106 = load i32, ptr %1098, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1107 = insertelement <8 x i32> poison, i32 %1099, i64 0
  %1108 = insertelement <8 x i32> %1107, i32 %1100, i64 1
  %1109 = insertelement <8 x i32> %1108, i32 %1101, i64 2
  %1110 = insertelement <8 x i32> %1109, i32 %1102, i64 3
  %1111 = insertelement <8 x i32> %1110, i32 %1103, i64 4
  %1112 = insertelement <8 x i32> %1111, i32 %1104, i64 5
  %1113 = insertelement <8 x i32> %1112, i32 %1105, i64 6
  %1114 = insertelement <8 x i32> %1113, i32 %1106, i64 7
  %1115 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1083
  %1116 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1084
  %1117 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1085
  %1118 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1086
  %1119 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1087
  %1120 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1088
  %1121 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1089
  %1122 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1090
  %1123 = load i32, ptr %1115, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1124 = load i32, ptr %1116, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1125 = load i32, ptr %1117, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1126 = load i32, ptr %1118, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1127 = load i32, ptr %1119, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1128 = load i32, ptr %1120, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1129 = load i32, ptr %1121, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1130 = load i32, ptr %1122, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1131 = insertelement <8 x i32> poison, i32 %1123, i64 0
  %1132 = insertelement <8 x i32> %1131, i32 %1124, i64 1
  %1133 = insertelement <8 x i32> %1132, i32 %1125, i64 2
  %1134 = insertelement <8 x i32> %1133, i32 %1126, i64 3
  %1135 = insertelement <8 x i32> %1134, i32 %1127, i64 4
  %1136 = insertelement <8 x i32> %1135, i32 %1128, i64 5
  %1137 = insertelement <8 x i32> %1136, i32 %1129, i64 6
  %1138 = insertelement <8 x i32> %1137, i32 %1130, i64 7
  %1139 = xor <8 x i32> %1138, %1114
  %1140 = lshr <8 x i32> %1139, splat (i32 9)
  %1141 = or disjoint <8 x i32> %1140, splat (i32 1065353216)
  %1142 = bitcast <8 x i32> %1141 to <8 x float>
  %1143 = fadd nnan <8 x float> %1142, splat (float -1.000000e+00)
  %1144 = fmul nnan <8 x float> %1143, splat (float 2.000000e+00)
  %1145 = fadd nnan <8 x float> %1144, splat (float -1.000000e+00)
  %1146 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %1145, <8 x float> splat (float -1.000000e+00))
  %1147 = fmul nnan <8 x float> %1146, splat (float f0x3DAAAAAB)
  %1148 = extractelement <8 x float> %1147, i64 0
  %1149 = extractelement <8 x float> %1147, i64 1
  %1150 = extractelement <8 x float> %1147, i64 2
  %1151 = extractelement <8 x float> %1147, i64 3
  %1152 = extractelement <8 x float> %1147, i64 4
  %1153 = extractelement <8 x float> %1147, i64 5
  %1154 = extractelement <8 x float> %1147, i64 6
  %1155 = extractelement <8 x float> %1147, i64 7
  %1156 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1083
  %1157 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1084
  %1158 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1085
  %1159 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1086
  %1160 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1087
  %1161 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1088
  %1162 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1089
  %1163 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1090
  store float %1148, ptr %1156, align 4, !alias.scope !10, !noalias !14
  store float %1149, ptr %1157, align 4, !alias.scope !10, !noalias !14
  store float %1150, ptr %1158, align 4, !alias.scope !10, !noalias !14
  store float %1151, ptr %1159, align 4, !alias.scope !10, !noalias !14
  store float %1152, ptr %1160, align 4, !alias.scope !10, !noalias !14
  store float %1153, ptr %1161, align 4, !alias.scope !10, !noalias !14
  store float %1154, ptr %1162, align 4, !alias.scope !10, !noalias !14
  store float %1155, ptr %1163, align 4, !alias.scope !10, !noalias !14
  %1164 = or disjoint <8 x i64> %16, splat (i64 14)
  %1165 = extractelement <8 x i64> %1164, i64 0
  %1166 = extractelement <8 x i64> %1164, i64 1
  %1167 = extractelement <8 x i64> %1164, i64 2
  %1168 = extractelement <8 x i64> %1164, i64 3
  %1169 = extractelement <8 x i64> %1164, i64 4
  %1170 = extractelement <8 x i64> %1164, i64 5
  %1171 = extractelement <8 x i64> %1164, i64 6
  %1172 = extractelement <8 x i64> %1164, i64 7
  %1173 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1165
  %1174 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1166
  %1175 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1167
  %1176 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1168
  %1177 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1169
  %1178 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1170
  %1179 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1171
  %1180 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1172
  %1181 = load i32, ptr %1173, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1182 = load i32, ptr %1174, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1183 = load i32, ptr %1175, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1184 = load i32, ptr %1176, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1185 = load i32, ptr %1177, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1186 = load i32, ptr %1178, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1187 = load i32, ptr %1179, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1188 = load i32, ptr %1180, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1189 = insertelement <8 x i32> poison, i32 %1181, i64 0
  %1190 = insertelement <8 x i32> %1189, i32 %1182, i64 1
  %1191 = insertelement <8 x i32> %1190, i32 %1183, i64 2
  %1192 = insertelement <8 x i32> %1191, i32 %1184, i64 3
  %1193 = insertelement <8 x i32> %1192, i32 %1185, i64 4
  %1194 = insertelement <8 x i32> %1193, i32 %1186, i64 5
  %1195 = insertelement <8 x i32> %1194, i32 %1187, i64 6
  %1196 = insertelement <8 x i32> %1195, i32 %1188, i64 7
  %1197 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1165
  %1198 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1166
  %1199 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1167
  %1200 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1168
  %1201 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1169
  %1202 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1170
  %1203 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1171
  %1204 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1172
  %1205 = load i32, ptr %1197, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1206 = load i32, ptr %1198, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1207 = load i32, ptr %1199, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1208 = load i32, ptr %1200, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1209 = load i32, ptr %1201, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1210 = load i32, ptr %1202, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1211 = load i32, ptr %1203, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1212 = load i32, ptr %1204, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1213 = insertelement <8 x i32> poison, i32 %1205, i64 0
  %1214 = insertelement <8 x i32> %1213, i32 %1206, i64 1
  %1215 = insertelement <8 x i32> %1214, i32 %1207, i64 2
  %1216 = insertelement <8 x i32> %1215, i32 %1208, i64 3
  %1217 = insertelement <8 x i32> %1216, i32 %1209, i64 4
  %1218 = insertelement <8 x i32> %1217, i32 %1210, i64 5
  %1219 = insertelement <8 x i32> %1218, i32 %1211, i64 6
  %1220 = insertelement <8 x i32> %1219, i32 %1212, i64 7
  %1221 = xor <8 x i32> %1220, %1196
  %1222 = lshr <8 x i32> %1221, splat (i32 9)
  %1223 = or disjoint <8 x i32> %1222, splat (i32 1065353216)
  %1224 = bitcast <8 x i32> %1223 to <8 x float>
  %1225 = fadd nnan <8 x float> %1224, splat (float -1.000000e+00)
  %1226 = fmul nnan <8 x float> %1225, splat (float 2.000000e+00)
  %1227 = fadd nnan <8 x float> %1226, splat (float -1.000000e+00)
  %1228 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %1227, <8 x float> splat (float -1.000000e+00))
  %1229 = fmul nnan <8 x float> %1228, splat (float f0x3DAAAAAB)
  %1230 = extractelement <8 x float> %1229, i64 0
  %1231 = extractelement <8 x float> %1229, i64 1
  %1232 = extractelement <8 x float> %1229, i64 2
  %1233 = extractelement <8 x float> %1229, i64 3
  %1234 = extractelement <8 x float> %1229, i64 4
  %1235 = extractelement <8 x float> %1229, i64 5
  %1236 = extractelement <8 x float> %1229, i64 6
  %1237 = extractelement <8 x float> %1229, i64 7
  %1238 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1165
  %1239 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1166
  %1240 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1167
  %1241 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1168
  %1242 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1169
  %1243 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1170
  %1244 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1171
  %1245 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1172
  store float %1230, ptr %1238, align 4, !alias.scope !10, !noalias !14
  store float %1231, ptr %1239, align 4, !alias.scope !10, !noalias !14
  store float %1232, ptr %1240, align 4, !alias.scope !10, !noalias !14
  store float %1233, ptr %1241, align 4, !alias.scope !10, !noalias !14
  store float %1234, ptr %1242, align 4, !alias.scope !10, !noalias !14
  store float %1235, ptr %1243, align 4, !alias.scope !10, !noalias !14
  store float %1236, ptr %1244, align 4, !alias.scope !10, !noalias !14
  store float %1237, ptr %1245, align 4, !alias.scope !10, !noalias !14
  %1246 = or disjoint <8 x i64> %16, splat (i64 15)
  %1247 = extractelement <8 x i64> %1246, i64 0
  %1248 = extractelement <8 x i64> %1246, i64 1
  %1249 = extractelement <8 x i64> %1246, i64 2
  %1250 = extractelement <8 x i64> %1246, i64 3
  %1251 = extractelement <8 x i64> %1246, i64 4
  %1252 = extractelement <8 x i64> %1246, i64 5
  %1253 = extractelement <8 x i64> %1246, i64 6
  %1254 = extractelement <8 x i64> %1246, i64 7
  %1255 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1247
  %1256 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1248
  %1257 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1249
  %1258 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1250
  %1259 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1251
  %1260 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1252
  %1261 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1253
  %1262 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %1254
  %1263 = load i32, ptr %1255, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1264 = load i32, ptr %1256, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1265 = load i32, ptr %1257, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1266 = load i32, ptr %1258, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1267 = load i32, ptr %1259, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1268 = load i32, ptr %1260, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1269 = load i32, ptr %1261, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1270 = load i32, ptr %1262, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %1271 = insertelement <8 x i32> poison, i32 %1263, i64 0
  %1272 = insertelement <8 x i32> %1271, i32 %1264, i64 1
  %1273 = insertelement <8 x i32> %1272, i32 %1265, i64 2
  %1274 = insertelement <8 x i32> %1273, i32 %1266, i64 3
  %1275 = insertelement <8 x i32> %1274, i32 %1267, i64 4
  %1276 = insertelement <8 x i32> %1275, i32 %1268, i64 5
  %1277 = insertelement <8 x i32> %1276, i32 %1269, i64 6
  %1278 = insertelement <8 x i32> %1277, i32 %1270, i64 7
  %1279 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1247
  %1280 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1248
  %1281 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1249
  %1282 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1250
  %1283 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1251
  %1284 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1252
  %1285 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1253
  %1286 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %1254
  %1287 = load i32, ptr %1279, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1288 = load i32, ptr %1280, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1289 = load i32, ptr %1281, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1290 = load i32, ptr %1282, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1291 = load i32, ptr %1283, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1292 = load i32, ptr %1284, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1293 = load i32, ptr %1285, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1294 = load i32, ptr %1286, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %1295 = insertelement <8 x i32> poison, i32 %1287, i64 0
  %1296 = insertelement <8 x i32> %1295, i32 %1288, i64 1
  %1297 = insertelement <8 x i32> %1296, i32 %1289, i64 2
  %1298 = insertelement <8 x i32> %1297, i32 %1290, i64 3
  %1299 = insertelement <8 x i32> %1298, i32 %1291, i64 4
  %1300 = insertelement <8 x i32> %1299, i32 %1292, i64 5
  %1301 = insertelement <8 x i32> %1300, i32 %1293, i64 6
  %1302 = insertelement <8 x i32> %1301, i32 %1294, i64 7
  %1303 = xor <8 x i32> %1302, %1278
  %1304 = lshr <8 x i32> %1303, splat (i32 9)
  %1305 = or disjoint <8 x i32> %1304, splat (i32 1065353216)
  %1306 = bitcast <8 x i32> %1305 to <8 x float>
  %1307 = fadd nnan <8 x float> %1306, splat (float -1.000000e+00)
  %1308 = fmul nnan <8 x float> %1307, splat (float 2.000000e+00)
  %1309 = fadd nnan <8 x float> %1308, splat (float -1.000000e+00)
  %1310 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %1309, <8 x float> splat (float -1.000000e+00))
  %1311 = fmul nnan <8 x float> %1310, splat (float f0x3DAAAAAB)
  %1312 = extractelement <8 x float> %1311, i64 0
  %1313 = extractelement <8 x float> %1311, i64 1
  %1314 = extractelement <8 x float> %1311, i64 2
  %1315 = extractelement <8 x float> %1311, i64 3
  %1316 = extractelement <8 x float> %1311, i64 4
  %1317 = extractelement <8 x float> %1311, i64 5
  %1318 = extractelement <8 x float> %1311, i64 6
  %1319 = extractelement <8 x float> %1311, i64 7
  %1320 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1247
  %1321 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1248
  %1322 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1249
  %1323 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1250
  %1324 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1251
  %1325 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1252
  %1326 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1253
  %1327 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1254
  store float %1312, ptr %1320, align 4, !alias.scope !10, !noalias !14
  store float %1313, ptr %1321, align 4, !alias.scope !10, !noalias !14
  store float %1314, ptr %1322, align 4, !alias.scope !10, !noalias !14
  store float %1315, ptr %1323, align 4, !alias.scope !10, !noalias !14
  store float %1316, ptr %1324, align 4, !alias.scope !10, !noalias !14
  store float %1317, ptr %1325, align 4, !alias.scope !10, !noalias !14
  store float %1318, ptr %1326, align 4, !alias.scope !10, !noalias !14
  store float %1319, ptr %1327, align 4, !alias.scope !10, !noalias !14
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %1328 = icmp eq i64 %index.next, 16
  br i1 %1328, label %middle.block, label %vector.body, !llvm.loop !15

middle.block:                                     ; preds = %vector.body
  %1329 = add nuw nsw i64 %12, 1
  %exitcond4.not = icmp eq i64 %1329, 3
  br i1 %exitcond4.not, label %1330, label %vector.ph, !llvm.loop !19

1330:                                             ; preds = %middle.block
  %1331 = add nuw nsw i64 %10, 1
  %exitcond5.not = icmp eq i64 %1331, 3
  br i1 %exitcond5.not, label %broadcast_multiply_fusion.4_wrapped.exit, label %9, !llvm.loop !19

broadcast_multiply_fusion.4_wrapped.exit:         ; preds = %1330
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 9216}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_multiply_fusion.4_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_multiply_fusion.4_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_multiply_fusion.4_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_multiply_fusion.4_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16, !17, !18}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !16}
