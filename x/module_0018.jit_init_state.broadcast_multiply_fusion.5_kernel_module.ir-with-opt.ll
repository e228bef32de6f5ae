; ModuleID = '__compute_module_broadcast_multiply_fusion.5_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion.5(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %8 = mul nuw nsw <8 x i64> %vec.ind, splat (i64 10)
  %9 = extractelement <8 x i64> %8, i64 0
  %10 = extractelement <8 x i64> %8, i64 1
  %11 = extractelement <8 x i64> %8, i64 2
  %12 = extractelement <8 x i64> %8, i64 3
  %13 = extractelement <8 x i64> %8, i64 4
  %14 = extractelement <8 x i64> %8, i64 5
  %15 = extractelement <8 x i64> %8, i64 6
  %16 = extractelement <8 x i64> %8, i64 7
  %17 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %9
  %18 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %10
  %19 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %11
  %20 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %12
  %21 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %13
  %22 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %14
  %23 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %15
  %24 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %16
  %25 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %26 = load i32, ptr %18, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %27 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %28 = load i32, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %29 = load i32, ptr %21, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %30 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %31 = load i32, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %32 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %33 = insertelement <8 x i32> poison, i32 %25, i64 0
  %34 = insertelement <8 x i32> %33, i32 %26, i64 1
  %35 = insertelement <8 x i32> %34, i32 %27, i64 2
  %36 = insertelement <8 x i32> %35, i32 %28, i64 3
  %37 = insertelement <8 x i32> %36, i32 %29, i64 4
  %38 = insertelement <8 x i32> %37, i32 %30, i64 5
  %39 = insertelement <8 x i32> %38, i32 %31, i64 6
  %40 = insertelement <8 x i32> %39, i32 %32, i64 7
  %41 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %9
  %42 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %10
  %43 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %11
  %44 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %12
  %45 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %13
  %46 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %14
  %47 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %15
  %48 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %16
  %49 = load i32, ptr %41, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %50 = load i32, ptr %42, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %51 = load i32, ptr %43, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %52 = load i32, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %53 = load i32, ptr %45, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %54 = load i32, ptr %46, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %55 = load i32, ptr %47, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %56 = load i32, ptr %48, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %57 = insertelement <8 x i32> poison, i32 %49, i64 0
  %58 = insertelement <8 x i32> %57, i32 %50, i64 1
  %59 = insertelement <8 x i32> %58, i32 %51, i64 2
  %60 = insertelement <8 x i32> %59, i32 %52, i64 3
  %61 = insertelement <8 x i32> %60, i32 %53, i64 4
  %62 = insertelement <8 x i32> %61, i32 %54, i64 5
  %63 = insertelement <8 x i32> %62, i32 %55, i64 6
  %64 = insertelement <8 x i32> %63, i32 %56, i64 7
  %65 = xor <8 x i32> %64, %40
  %66 = lshr <8 x i32> %65, splat (i32 9)
  %67 = or disjoint <8 x i32> %66, splat (i32 1065353216)
  %68 = bitcast <8 x i32> %67 to <8 x float>
  %69 = fadd nnan <8 x float> %68, splat (float -1.000000e+00)
  %70 = fmul nnan <8 x float> %69, splat (float 2.000000e+00)
  %71 = fadd nnan <8 x float> %70, splat (float -1.000000e+00)
  %72 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %71, <8 x float> splat (float -1.000000e+00))
  %73 = fmul nnan <8 x float> %72, splat (float 1.250000e-01)
  %74 = extractelement <8 x float> %73, i64 0
  %75 = extractelement <8 x float> %73, i64 1
  %76 = extractelement <8 x float> %73, i64 2
  %77 = extractelement <8 x float> %73, i64 3
  %78 = extractelement <8 x float> %73, i64 4
  %79 = extractelement <8 x float> %73, i64 5
  %80 = extractelement <8 x float> %73, i64 6
  %81 = extractelement <8 x float> %73, i64 7
  %82 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %9
  %83 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %10
  %84 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %11
  %85 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %12
  %86 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %13
  %87 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %14
  %88 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %15
  %89 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %16
  store float %74, ptr %82, align 4, !alias.scope !10, !noalias !14
  store float %75, ptr %83, align 4, !alias.scope !10, !noalias !14
  store float %76, ptr %84, align 4, !alias.scope !10, !noalias !14
  store float %77, ptr %85, align 4, !alias.scope !10, !noalias !14
  store float %78, ptr %86, align 4, !alias.scope !10, !noalias !14
  store float %79, ptr %87, align 4, !alias.scope !10, !noalias !14
  store float %80, ptr %88, align 4, !alias.scope !10, !noalias !14
  store float %81, ptr %89, align 4, !alias.scope !10, !noalias !14
  %90 = or disjoint <8 x i64> %8, splat (i64 1)
  %91 = extractelement <8 x i64> %90, i64 0
  %92 = extractelement <8 x i64> %90, i64 1
  %93 = extractelement <8 x i64> %90, i64 2
  %94 = extractelement <8 x i64> %90, i64 3
  %95 = extractelement <8 x i64> %90, i64 4
  %96 = extractelement <8 x i64> %90, i64 5
  %97 = extractelement <8 x i64> %90, i64 6
  %98 = extractelement <8 x i64> %90, i64 7
  %99 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %91
  %100 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %92
  %101 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %93
  %102 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %94
  %103 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %95
  %104 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %96
  %105 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %97
  %106 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %98
  %107 = load i32, ptr %99, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %108 = load i32, ptr %100, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %109 = load i32, ptr %101, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %110 = load i32, ptr %102, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %111 = load i32, ptr %103, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %112 = load i32, ptr %104, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %113 = load i32, ptr %105, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %114 = load i32, ptr %106, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %115 = insertelement <8 x i32> poison, i32 %107, i64 0
  %116 = insertelement <8 x i32> %115, i32 %108, i64 1
  %117 = insertelement <8 x i32> %116, i32 %109, i64 2
  %118 = insertelement <8 x i32> %117, i32 %110, i64 3
  %119 = insertelement <8 x i32> %118, i32 %111, i64 4
  %120 = insertelement <8 x i32> %119, i32 %112, i64 5
  %121 = insertelement <8 x i32> %120, i32 %113, i64 6
  %122 = insertelement <8 x i32> %121, i32 %114, i64 7
  %123 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %91
  %124 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %92
  %125 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %93
  %126 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %94
  %127 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %95
  %128 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %96
  %129 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %97
  %130 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %98
  %131 = load i32, ptr %123, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %132 = load i32, ptr %124, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %133 = load i32, ptr %125, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %134 = load i32, ptr %126, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %135 = load i32, ptr %127, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %136 = load i32, ptr %128, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %137 = load i32, ptr %129, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %138 = load i32, ptr %130, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %139 = insertelement <8 x i32> poison, i32 %131, i64 0
  %140 = insertelement <8 x i32> %139, i32 %132, i64 1
  %141 = insertelement <8 x i32> %140, i32 %133, i64 2
  %142 = insertelement <8 x i32> %141, i32 %134, i64 3
  %143 = insertelement <8 x i32> %142, i32 %135, i64 4
  %144 = insertelement <8 x i32> %143, i32 %136, i64 5
  %145 = insertelement <8 x i32> %144, i32 %137, i64 6
  %146 = insertelement <8 x i32> %145, i32 %138, i64 7
  %147 = xor <8 x i32> %146, %122
  %148 = lshr <8 x i32> %147, splat (i32 9)
  %149 = or disjoint <8 x i32> %148, splat (i32 1065353216)
  %150 = bitcast <8 x i32> %149 to <8 x float>
  %151 = fadd nnan <8 x float> %150, splat (float -1.000000e+00)
  %152 = fmul nnan <8 x float> %151, splat (float 2.000000e+00)
  %153 = fadd nnan <8 x float> %152, splat (float -1.000000e+00)
  %154 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %153, <8 x float> splat (float -1.000000e+00))
  %155 = fmul nnan <8 x float> %154, splat (float 1.250000e-01)
  %156 = extractelement <8 x float> %155, i64 0
  %157 = extractelement <8 x float> %155, i64 1
  %158 = extractelement <8 x float> %155, i64 2
  %159 = extractelement <8 x float> %155, i64 3
  %160 = extractelement <8 x float> %155, i64 4
  %161 = extractelement <8 x float> %155, i64 5
  %162 = extractelement <8 x float> %155, i64 6
  %163 = extractelement <8 x float> %155, i64 7
  %164 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %91
  %165 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %92
  %166 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %93
  %167 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %94
  %168 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %95
  %169 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %96
  %170 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %97
  %171 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %98
  store float %156, ptr %164, align 4, !alias.scope !10, !noalias !14
  store float %157, ptr %165, align 4, !alias.scope !10, !noalias !14
  store float %158, ptr %166, align 4, !alias.scope !10, !noalias !14
  store float %159, ptr %167, align 4, !alias.scope !10, !noalias !14
  store float %160, ptr %168, align 4, !alias.scope !10, !noalias !14
  store float %161, ptr %169, align 4, !alias.scope !10, !noalias !14
  store float %162, ptr %170, align 4, !alias.scope !10, !noalias !14
  store float %163, ptr %171, align 4, !alias.scope !10, !noalias !14
  %172 = add nuw nsw <8 x i64> %8, splat (i64 2)
  %173 = extractelement <8 x i64> %172, i64 0
  %174 = extractelement <8 x i64> %172, i64 1
  %175 = extractelement <8 x i64> %172, i64 2
  %176 = extractelement <8 x i64> %172, i64 3
  %177 = extractelement <8 x i64> %172, i64 4
  %178 = extractelement <8 x i64> %172, i64 5
  %179 = extractelement <8 x i64> %172, i64 6
  %180 = extractelement <8 x i64> %172, i64 7
  %181 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %173
  %182 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %174
  %183 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %175
  %184 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %176
  %185 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %177
  %186 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %178
  %187 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %179
  %188 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %180
  %189 = load i32, ptr %181, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %190 = load i32, ptr %182, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %191 = load i32, ptr %183, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %192 = load i32, ptr %184, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %193 = load i32, ptr %185, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %194 = load i32, ptr %186, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %195 = load i32, ptr %187, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %196 = load i32, ptr %188, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %197 = insertelement <8 x i32> poison, i32 %189, i64 0
  %198 = insertelement <8 x i32> %197, i32 %190, i64 1
  %199 = insertelement <8 x i32> %198, i32 %191, i64 2
  %200 = insertelement <8 x i32> %199, i32 %192, i64 3
  %201 = insertelement <8 x i32> %200, i32 %193, i64 4
  %202 = insertelement <8 x i32> %201, i32 %194, i64 5
  %203 = insertelement <8 x i32> %202, i32 %195, i64 6
  %204 = insertelement <8 x i32> %203, i32 %196, i64 7
  %205 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %173
  %206 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %174
  %207 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %175
  %208 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %176
  %209 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %177
  %210 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %178
  %211 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %179
  %212 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %180
  %213 = load i32, ptr %205, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %214 = load i32, ptr %206, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %215 = load i32, ptr %207, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %216 = load i32, ptr %208, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %217 = load i32, ptr %209, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %218 = load i32, ptr %210, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %219 = load i32, ptr %211, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %220 = load i32, ptr %212, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %221 = insertelement <8 x i32> poison, i32 %213, i64 0
  %222 = insertelement <8 x i32> %221, i32 %214, i64 1
  %223 = insertelement <8 x i32> %222, i32 %215, i64 2
  %224 = insertelement <8 x i32> %223, i32 %216, i64 3
  %225 = insertelement <8 x i32> %224, i32 %217, i64 4
  %226 = insertelement <8 x i32> %225, i32 %218, i64 5
  %227 = insertelement <8 x i32> %226, i32 %219, i64 6
  %228 = insertelement <8 x i32> %227, i32 %220, i64 7
  %229 = xor <8 x i32> %228, %204
  %230 = lshr <8 x i32> %229, splat (i32 9)
  %231 = or disjoint <8 x i32> %230, splat (i32 1065353216)
  %232 = bitcast <8 x i32> %231 to <8 x float>
  %233 = fadd nnan <8 x float> %232, splat (float -1.000000e+00)
  %234 = fmul nnan <8 x float> %233, splat (float 2.000000e+00)
  %235 = fadd nnan <8 x float> %234, splat (float -1.000000e+00)
  %236 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %235, <8 x float> splat (float -1.000000e+00))
  %237 = fmul nnan <8 x float> %236, splat (float 1.250000e-01)
  %238 = extractelement <8 x float> %237, i64 0
  %239 = extractelement <8 x float> %237, i64 1
  %240 = extractelement <8 x float> %237, i64 2
  %241 = extractelement <8 x float> %237, i64 3
  %242 = extractelement <8 x float> %237, i64 4
  %243 = extractelement <8 x float> %237, i64 5
  %244 = extractelement <8 x float> %237, i64 6
  %245 = extractelement <8 x float> %237, i64 7
  %246 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %173
  %247 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %174
  %248 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %175
  %249 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %176
  %250 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %177
  %251 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %178
  %252 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %179
  %253 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %180
  store float %238, ptr %246, align 4, !alias.scope !10, !noalias !14
  store float %239, ptr %247, align 4, !alias.scope !10, !noalias !14
  store float %240, ptr %248, align 4, !alias.scope !10, !noalias !14
  store float %241, ptr %249, align 4, !alias.scope !10, !noalias !14
  store float %242, ptr %250, align 4, !alias.scope !10, !noalias !14
  store float %243, ptr %251, align 4, !alias.scope !10, !noalias !14
  store float %244, ptr %252, align 4, !alias.scope !10, !noalias !14
  store float %245, ptr %253, align 4, !alias.scope !10, !noalias !14
  %254 = add nuw nsw <8 x i64> %8, splat (i64 3)
  %255 = extractelement <8 x i64> %254, i64 0
  %256 = extractelement <8 x i64> %254, i64 1
  %257 = extractelement <8 x i64> %254, i64 2
  %258 = extractelement <8 x i64> %254, i64 3
  %259 = extractelement <8 x i64> %254, i64 4
  %260 = extractelement <8 x i64> %254, i64 5
  %261 = extractelement <8 x i64> %254, i64 6
  %262 = extractelement <8 x i64> %254, i64 7
  %263 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %255
  %264 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %256
  %265 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %257
  %266 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %258
  %267 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %259
  %268 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %260
  %269 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %261
  %270 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %262
  %271 = load i32, ptr %263, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %272 = load i32, ptr %264, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %273 = load i32, ptr %265, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %274 = load i32, ptr %266, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %275 = load i32, ptr %267, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %276 = load i32, ptr %268, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %277 = load i32, ptr %269, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %278 = load i32, ptr %270, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %279 = insertelement <8 x i32> poison, i32 %271, i64 0
  %280 = insertelement <8 x i32> %279, i32 %272, i64 1
  %281 = insertelement <8 x i32> %280, i32 %273, i64 2
  %282 = insertelement <8 x i32> %281, i32 %274, i64 3
  %283 = insertelement <8 x i32> %282, i32 %275, i64 4
  %284 = insertelement <8 x i32> %283, i32 %276, i64 5
  %285 = insertelement <8 x i32> %284, i32 %277, i64 6
  %286 = insertelement <8 x i32> %285, i32 %278, i64 7
  %287 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %255
  %288 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %256
  %289 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %257
  %290 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %258
  %291 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %259
  %292 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %260
  %293 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %261
  %294 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %262
  %295 = load i32, ptr %287, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %296 = load i32, ptr %288, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %297 = load i32, ptr %289, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %298 = load i32, ptr %290, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %299 = load i32, ptr %291, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %300 = load i32, ptr %292, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %301 = load i32, ptr %293, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %302 = load i32, ptr %294, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %303 = insertelement <8 x i32> poison, i32 %295, i64 0
  %304 = insertelement <8 x i32> %303, i32 %296, i64 1
  %305 = insertelement <8 x i32> %304, i32 %297, i64 2
  %306 = insertelement <8 x i32> %305, i32 %298, i64 3
  %307 = insertelement <8 x i32> %306, i32 %299, i64 4
  %308 = insertelement <8 x i32> %307, i32 %300, i64 5
  %309 = insertelement <8 x i32> %308, i32 %301, i64 6
  %310 = insertelement <8 x i32> %309, i32 %302, i64 7
  %311 = xor <8 x i32> %310, %286
  %312 = lshr <8 x i32> %311, splat (i32 9)
  %313 = or disjoint <8 x i32> %312, splat (i32 1065353216)
  %314 = bitcast <8 x i32> %313 to <8 x float>
  %315 = fadd nnan <8 x float> %314, splat (float -1.000000e+00)
  %316 = fmul nnan <8 x float> %315, splat (float 2.000000e+00)
  %317 = fadd nnan <8 x float> %316, splat (float -1.000000e+00)
  %318 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %317, <8 x float> splat (float -1.000000e+00))
  %319 = fmul nnan <8 x float> %318, splat (float 1.250000e-01)
  %320 = extractelement <8 x float> %319, i64 0
  %321 = extractelement <8 x float> %319, i64 1
  %322 = extractelement <8 x float> %319, i64 2
  %323 = extractelement <8 x float> %319, i64 3
  %324 = extractelement <8 x float> %319, i64 4
  %325 = extractelement <8 x float> %319, i64 5
  %326 = extractelement <8 x float> %319, i64 6
  %327 = extractelement <8 x float> %319, i64 7
  %328 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %255
  %329 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %256
  %330 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %257
  %331 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %258
  %332 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %259
  %333 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %260
  %334 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %261
  %335 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %262
  store float %320, ptr %328, align 4, !alias.scope !10, !noalias !14
  store float %321, ptr %329, align 4, !alias.scope !10, !noalias !14
  store float %322, ptr %330, align 4, !alias.scope !10, !noalias !14
  store float %323, ptr %331, align 4, !alias.scope !10, !noalias !14
  store float %324, ptr %332, align 4, !alias.scope !10, !noalias !14
  store float %325, ptr %333, align 4, !alias.scope !10, !noalias !14
  store float %326, ptr %334, align 4, !alias.scope !10, !noalias !14
  store float %327, ptr %335, align 4, !alias.scope !10, !noalias !14
  %336 = add nuw nsw <8 x i64> %8, splat (i64 4)
  %337 = extractelement <8 x i64> %336, i64 0
  %338 = extractelement <8 x i64> %336, i64 1
  %339 = extractelement <8 x i64> %336, i64 2
  %340 = extractelement <8 x i64> %336, i64 3
  %341 = extractelement <8 x i64> %336, i64 4
  %342 = extractelement <8 x i64> %336, i64 5
  %343 = extractelement <8 x i64> %336, i64 6
  %344 = extractelement <8 x i64> %336, i64 7
  %345 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %337
  %346 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %338
  %347 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %339
  %348 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %340
  %349 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %341
  %350 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %342
  %351 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %343
  %352 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %344
  %353 = load i32, ptr %345, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %354 = load i32, ptr %346, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %355 = load i32, ptr %347, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %356 = load i32, ptr %348, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %357 = load i32, ptr %349, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %358 = load i32, ptr %350, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %359 = load i32, ptr %351, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %360 = load i32, ptr %352, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %361 = insertelement <8 x i32> poison, i32 %353, i64 0
  %362 = insertelement <8 x i32> %361, i32 %354, i64 1
  %363 = insertelement <8 x i32> %362, i32 %355, i64 2
  %364 = insertelement <8 x i32> %363, i32 %356, i64 3
  %365 = insertelement <8 x i32> %364, i32 %357, i64 4
  %366 = insertelement <8 x i32> %365, i32 %358, i64 5
  %367 = insertelement <8 x i32> %366, i32 %359, i64 6
  %368 = insertelement <8 x i32> %367, i32 %360, i64 7
  %369 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %337
  %370 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %338
  %371 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %339
  %372 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %340
  %373 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %341
  %374 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %342
  %375 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %343
  %376 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %344
  %377 = load i32, ptr %369, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %378 = load i32, ptr %370, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %379 = load i32, ptr %371, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %380 = load i32, ptr %372, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %381 = load i32, ptr %373, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %382 = load i32, ptr %374, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %383 = load i32, ptr %375, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %384 = load i32, ptr %376, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %385 = insertelement <8 x i32> poison, i32 %377, i64 0
  %386 = insertelement <8 x i32> %385, i32 %378, i64 1
  %387 = insertelement <8 x i32> %386, i32 %379, i64 2
  %388 = insertelement <8 x i32> %387, i32 %380, i64 3
  %389 = insertelement <8 x i32> %388, i32 %381, i64 4
  %390 = insertelement <8 x i32> %389, i32 %382, i64 5
  %391 = insertelement <8 x i32> %390, i32 %383, i64 6
  %392 = insertelement <8 x i32> %391, i32 %384, i64 7
  %393 = xor <8 x i32> %392, %368
  %394 = lshr <8 x i32> %393, splat (i32 9)
  %395 = or disjoint <8 x i32> %394, splat (i32 1065353216)
  %396 = bitcast <8 x i32> %395 to <8 x float>
  %397 = fadd nnan <8 x float> %396, splat (float -1.000000e+00)
  %398 = fmul nnan <8 x float> %397, splat (float 2.000000e+00)
  %399 = fadd nnan <8 x float> %398, splat (float -1.000000e+00)
  %400 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %399, <8 x float> splat (float -1.000000e+00))
  %401 = fmul nnan <8 x float> %400, splat (float 1.250000e-01)
  %402 = extractelement <8 x float> %401, i64 0
  %403 = extractelement <8 x float> %401, i64 1
  %404 = extractelement <8 x float> %401, i64 2
  %405 = extractelement <8 x float> %401, i64 3
  %406 = extractelement <8 x float> %401, i64 4
  %407 = extractelement <8 x float> %401, i64 5
  %408 = extractelement <8 x float> %401, i64 6
  %409 = extractelement <8 x float> %401, i64 7
  %410 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %337
  %411 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %338
  %412 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %339
  %413 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %340
  %414 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %341
  %415 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %342
  %416 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %343
  %417 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %344
  store float %402, ptr %410, align 4, !alias.scope !10, !noalias !14
  store float %403, ptr %411, align 4, !alias.scope !10, !noalias !14
  store float %404, ptr %412, align 4, !alias.scope !10, !noalias !14
  store float %405, ptr %413, align 4, !alias.scope !10, !noalias !14
  store float %406, ptr %414, align 4, !alias.scope !10, !noalias !14
  store float %407, ptr %415, align 4, !alias.scope !10, !noalias !14
  store float %408, ptr %416, align 4, !alias.scope !10, !noalias !14
  store float %409, ptr %417, align 4, !alias.scope !10, !noalias !14
  %418 = add nuw nsw <8 x i64> %8, splat (i64 5)
  %419 = extractelement <8 x i64> %418, i64 0
  %420 = extractelement <8 x i64> %418, i64 1
  %421 = extractelement <8 x i64> %418, i64 2
  %422 = extractelement <8 x i64> %418, i64 3
  %423 = extractelement <8 x i64> %418, i64 4
  %424 = extractelement <8 x i64> %418, i64 5
  %425 = extractelement <8 x i64> %418, i64 6
  %426 = extractelement <8 x i64> %418, i64 7
  %427 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %419
  %428 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %420
  %429 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %421
  %430 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %422
  %431 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %423
  %432 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %424
  %433 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %425
  %434 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %426
  %435 = load i32, ptr %427, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %436 = load i32, ptr %428, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %437 = load i32, ptr %429, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %438 = load i32, ptr %430, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %439 = load i32, ptr %431, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %440 = load i32, ptr %432, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %441 = load i32, ptr %433, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %442 = load i32, ptr %434, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %443 = insertelement <8 x i32> poison, i32 %435, i64 0
  %444 = insertelement <8 x i32> %443, i32 %436, i64 1
  %445 = insertelement <8 x i32> %444, i32 %437, i64 2
  %446 = insertelement <8 x i32> %445, i32 %438, i64 3
  %447 = insertelement <8 x i32> %446, i32 %439, i64 4
  %448 = insertelement <8 x i32> %447, i32 %440, i64 5
  %449 = insertelement <8 x i32> %448, i32 %441, i64 6
  %450 = insertelement <8 x i32> %449, i32 %442, i64 7
  %451 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %419
  %452 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %420
  %453 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %421
  %454 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %422
  %455 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %423
  %456 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %424
  %457 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %425
  %458 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %426
  %459 = load i32, ptr %451, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %460 = load i32, ptr %452, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %461 = load i32, ptr %453, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %462 = load i32, ptr %454, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %463 = load i32, ptr %455, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %464 = load i32, ptr %456, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %465 = load i32, ptr %457, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %466 = load i32, ptr %458, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %467 = insertelement <8 x i32> poison, i32 %459, i64 0
  %468 = insertelement <8 x i32> %467, i32 %460, i64 1
  %469 = insertelement <8 x i32> %468, i32 %461, i64 2
  %470 = insertelement <8 x i32> %469, i32 %462, i64 3
  %471 = insertelement <8 x i32> %470, i32 %463, i64 4
  %472 = insertelement <8 x i32> %471, i32 %464, i64 5
  %473 = insertelement <8 x i32> %472, i32 %465, i64 6
  %474 = insertelement <8 x i32> %473, i32 %466, i64 7
  %475 = xor <8 x i32> %474, %450
  %476 = lshr <8 x i32> %475, splat (i32 9)
  %477 = or disjoint <8 x i32> %476, splat (i32 1065353216)
  %478 = bitcast <8 x i32> %477 to <8 x float>
  %479 = fadd nnan <8 x float> %478, splat (float -1.000000e+00)
  %480 = fmul nnan <8 x float> %479, splat (float 2.000000e+00)
  %481 = fadd nnan <8 x float> %480, splat (float -1.000000e+00)
  %482 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %481, <8 x float> splat (float -1.000000e+00))
  %483 = fmul nnan <8 x float> %482, splat (float 1.250000e-01)
  %484 = extractelement <8 x float> %483, i64 0
  %485 = extractelement <8 x float> %483, i64 1
  %486 = extractelement <8 x float> %483, i64 2
  %487 = extractelement <8 x float> %483, i64 3
  %488 = extractelement <8 x float> %483, i64 4
  %489 = extractelement <8 x float> %483, i64 5
  %490 = extractelement <8 x float> %483, i64 6
  %491 = extractelement <8 x float> %483, i64 7
  %492 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %419
  %493 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %420
  %494 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %421
  %495 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %422
  %496 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %423
  %497 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %424
  %498 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %425
  %499 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %426
  store float %484, ptr %492, align 4, !alias.scope !10, !noalias !14
  store float %485, ptr %493, align 4, !alias.scope !10, !noalias !14
  store float %486, ptr %494, align 4, !alias.scope !10, !noalias !14
  store float %487, ptr %495, align 4, !alias.scope !10, !noalias !14
  store float %488, ptr %496, align 4, !alias.scope !10, !noalias !14
  store float %489, ptr %497, align 4, !alias.scope !10, !noalias !14
  store float %490, ptr %498, align 4, !alias.scope !10, !noalias !14
  store float %491, ptr %499, align 4, !alias.scope !10, !noalias !14
  %500 = add nuw nsw <8 x i64> %8, splat (i64 6)
  %501 = extractelement <8 x i64> %500, i64 0
  %502 = extractelement <8 x i64> %500, i64 1
  %503 = extractelement <8 x i64> %500, i64 2
  %504 = extractelement <8 x i64> %500, i64 3
  %505 = extractelement <8 x i64> %500, i64 4
  %506 = extractelement <8 x i64> %500, i64 5
  %507 = extractelement <8 x i64> %500, i64 6
  %508 = extractelement <8 x i64> %500, i64 7
  %509 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %501
  %510 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %502
  %511 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %503
  %512 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %504
  %513 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %505
  %514 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %506
  %515 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %507
  %516 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %508
  %517 = load i32, ptr %509, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %518 = load i32, ptr %510, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %519 = load i32, ptr %511, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %520 = load i32, ptr %512, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %521 = load i32, ptr %513, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %522 = load i32, ptr %514, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %523 = load i32, ptr %515, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %524 = load i32, ptr %516, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %525 = insertelement <8 x i32> poison, i32 %517, i64 0
  %526 = insertelement <8 x i32> %525, i32 %518, i64 1
  %527 = insertelement <8 x i32> %526, i32 %519, i64 2
  %528 = insertelement <8 x i32> %527, i32 %520, i64 3
  %529 = insertelement <8 x i32> %528, i32 %521, i64 4
  %530 = insertelement <8 x i32> %529, i32 %522, i64 5
  %531 = insertelement <8 x i32> %530, i32 %523, i64 6
  %532 = insertelement <8 x i32> %531, i32 %524, i64 7
  %533 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %501
  %534 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %502
  %535 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %503
  %536 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %504
  %537 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %505
  %538 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %506
  %539 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %507
  %540 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %508
  %541 = load i32, ptr %533, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %542 = load i32, ptr %534, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %543 = load i32, ptr %535, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %544 = load i32, ptr %536, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %545 = load i32, ptr %537, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %546 = load i32, ptr %538, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %547 = load i32, ptr %539, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %548 = load i32, ptr %540, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %549 = insertelement <8 x i32> poison, i32 %541, i64 0
  %550 = insertelement <8 x i32> %549, i32 %542, i64 1
  %551 = insertelement <8 x i32> %550, i32 %543, i64 2
  %552 = insertelement <8 x i32> %551, i32 %544, i64 3
  %553 = insertelement <8 x i32> %552, i32 %545, i64 4
  %554 = insertelement <8 x i32> %553, i32 %546, i64 5
  %555 = insertelement <8 x i32> %554, i32 %547, i64 6
  %556 = insertelement <8 x i32> %555, i32 %548, i64 7
  %557 = xor <8 x i32> %556, %532
  %558 = lshr <8 x i32> %557, splat (i32 9)
  %559 = or disjoint <8 x i32> %558, splat (i32 1065353216)
  %560 = bitcast <8 x i32> %559 to <8 x float>
  %561 = fadd nnan <8 x float> %560, splat (float -1.000000e+00)
  %562 = fmul nnan <8 x float> %561, splat (float 2.000000e+00)
  %563 = fadd nnan <8 x float> %562, splat (float -1.000000e+00)
  %564 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %563, <8 x float> splat (float -1.000000e+00))
  %565 = fmul nnan <8 x float> %564, splat (float 1.250000e-01)
  %566 = extractelement <8 x float> %565, i64 0
  %567 = extractelement <8 x float> %565, i64 1
  %568 = extractelement <8 x float> %565, i64 2
  %569 = extractelement <8 x float> %565, i64 3
  %570 = extractelement <8 x float> %565, i64 4
  %571 = extractelement <8 x float> %565, i64 5
  %572 = extractelement <8 x float> %565, i64 6
  %573 = extractelement <8 x float> %565, i64 7
  %574 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %501
  %575 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %502
  %576 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %503
  %577 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %504
  %578 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %505
  %579 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %506
  %580 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %507
  %581 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %508
  store float %566, ptr %574, align 4, !alias.scope !10, !noalias !14
  store float %567, ptr %575, align 4, !alias.scope !10, !noalias !14
  store float %568, ptr %576, align 4, !alias.scope !10, !noalias !14
  store float %569, ptr %577, align 4, !alias.scope !10, !noalias !14
  store float %570, ptr %578, align 4, !alias.scope !10, !noalias !14
  store float %571, ptr %579, align 4, !alias.scope !10, !noalias !14
  store float %572, ptr %580, align 4, !alias.scope !10, !noalias !14
  store float %573, ptr %581, align 4, !alias.scope !10, !noalias !14
  %582 = add nuw nsw <8 x i64> %8, splat (i64 7)
  %583 = extractelement <8 x i64> %582, i64 0
  %584 = extractelement <8 x i64> %582, i64 1
  %585 = extractelement <8 x i64> %582, i64 2
  %586 = extractelement <8 x i64> %582, i64 3
  %587 = extractelement <8 x i64> %582, i64 4
  %588 = extractelement <8 x i64> %582, i64 5
  %589 = extractelement <8 x i64> %582, i64 6
  %590 = extractelement <8 x i64> %582, i64 7
  %591 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %583
  %592 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %584
  %593 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %585
  %594 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %586
  %595 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %587
  %596 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %588
  %597 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %589
  %598 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %590
  %599 = load i32, ptr %591, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %600 = load i32, ptr %592, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %601 = load i32, ptr %593, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %602 = load i32, ptr %594, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %603 = load i32, ptr %595, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %604 = load i32, ptr %596, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %605 = load i32, ptr %597, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %606 = load i32, ptr %598, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %607 = insertelement <8 x i32> poison, i32 %599, i64 0
  %608 = insertelement <8 x i32> %607, i32 %600, i64 1
  %609 = insertelement <8 x i32> %608, i32 %601, i64 2
  %610 = insertelement <8 x i32> %609, i32 %602, i64 3
  %611 = insertelement <8 x i32> %610, i32 %603, i64 4
  %612 = insertelement <8 x i32> %611, i32 %604, i64 5
  %613 = insertelement <8 x i32> %612, i32 %605, i64 6
  %614 = insertelement <8 x i32> %613, i32 %606, i64 7
  %615 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %583
  %616 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %584
  %617 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %585
  %618 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %586
  %619 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %587
  %620 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %588
  %621 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %589
  %622 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %590
  %623 = load i32, ptr %615, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %624 = load i32, ptr %616, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %625 = load i32, ptr %617, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %626 = load i32, ptr %618, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %627 = load i32, ptr %619, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %628 = load i32, ptr %620, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %629 = load i32, ptr %621, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %630 = load i32, ptr %622, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %631 = insertelement <8 x i32> poison, i32 %623, i64 0
  %632 = insertelement <8 x i32> %631, i32 %624, i64 1
  %633 = insertelement <8 x i32> %632, i32 %625, i64 2
  %634 = insertelement <8 x i32> %633, i32 %626, i64 3
  %635 = insertelement <8 x i32> %634, i32 %627, i64 4
  %636 = insertelement <8 x i32> %635, i32 %628, i64 5
  %637 = insertelement <8 x i32> %636, i32 %629, i64 6
  %638 = insertelement <8 x i32> %637, i32 %630, i64 7
  %639 = xor <8 x i32> %638, %614
  %640 = lshr <8 x i32> %639, splat (i32 9)
  %641 = or disjoint <8 x i32> %640, splat (i32 1065353216)
  %642 = bitcast <8 x i32> %641 to <8 x float>
  %643 = fadd nnan <8 x float> %642, splat (float -1.000000e+00)
  %644 = fmul nnan <8 x float> %643, splat (float 2.000000e+00)
  %645 = fadd nnan <8 x float> %644, splat (float -1.000000e+00)
  %646 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %645, <8 x float> splat (float -1.000000e+00))
  %647 = fmul nnan <8 x float> %646, splat (float 1.250000e-01)
  %648 = extractelement <8 x float> %647, i64 0
  %649 = extractelement <8 x float> %647, i64 1
  %650 = extractelement <8 x float> %647, i64 2
  %651 = extractelement <8 x float> %647, i64 3
  %652 = extractelement <8 x float> %647, i64 4
  %653 = extractelement <8 x float> %647, i64 5
  %654 = extractelement <8 x float> %647, i64 6
  %655 = extractelement <8 x float> %647, i64 7
  %656 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %583
  %657 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %584
  %658 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %585
  %659 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %586
  %660 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %587
  %661 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %588
  %662 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %589
  %663 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %590
  store float %648, ptr %656, align 4, !alias.scope !10, !noalias !14
  store float %649, ptr %657, align 4, !alias.scope !10, !noalias !14
  store float %650, ptr %658, align 4, !alias.scope !10, !noalias !14
  store float %651, ptr %659, align 4, !alias.scope !10, !noalias !14
  store float %652, ptr %660, align 4, !alias.scope !10, !noalias !14
  store float %653, ptr %661, align 4, !alias.scope !10, !noalias !14
  store float %654, ptr %662, align 4, !alias.scope !10, !noalias !14
  store float %655, ptr %663, align 4, !alias.scope !10, !noalias !14
  %664 = add nuw nsw <8 x i64> %8, splat (i64 8)
  %665 = extractelement <8 x i64> %664, i64 0
  %666 = extractelement <8 x i64> %664, i64 1
  %667 = extractelement <8 x i64> %664, i64 2
  %668 = extractelement <8 x i64> %664, i64 3
  %669 = extractelement <8 x i64> %664, i64 4
  %670 = extractelement <8 x i64> %664, i64 5
  %671 = extractelement <8 x i64> %664, i64 6
  %672 = extractelement <8 x i64> %664, i64 7
  %673 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %665
  %674 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %666
  %675 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %667
  %676 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %668
  %677 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %669
  %678 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %670
  %679 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %671
  %680 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %672
  %681 = load i32, ptr %673, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %682 = load i32, ptr %674, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %683 = load i32, ptr %675, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %684 = load i32, ptr %676, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %685 = load i32, ptr %677, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %686 = load i32, ptr %678, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %687 = load i32, ptr %679, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %688 = load i32, ptr %680, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %689 = insertelement <8 x i32> poison, i32 %681, i64 0
  %690 = insertelement <8 x i32> %689, i32 %682, i64 1
  %691 = insertelement <8 x i32> %690, i32 %683, i64 2
  %692 = insertelement <8 x i32> %691, i32 %684, i64 3
  %693 = insertelement <8 x i32> %692, i32 %685, i64 4
  %694 = insertelement <8 x i32> %693, i32 %686, i64 5
  %695 = insertelement <8 x i32> %694, i32 %687, i64 6
  %696 = insertelement <8 x i32> %695, i32 %688, i64 7
  %697 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %665
  %698 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %666
  %699 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %667
  %700 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %668
  %701 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %669
  %702 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %670
  %703 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %671
  %704 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %672
  %705 = load i32, ptr %697, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %706 = load i32, ptr %698, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %707 = load i32, ptr %699, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %708 = load i32, ptr %700, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %709 = load i32, ptr %701, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %710 = load i32, ptr %702, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %711 = load i32, ptr %703, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %712 = load i32, ptr %704, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %713 = insertelement <8 x i32> poison, i32 %705, i64 0
  %714 = insertelement <8 x i32> %713, i32 %706, i64 1
  %715 = insertelement <8 x i32> %714, i32 %707, i64 2
  %716 = insertelement <8 x i32> %715, i32 %708, i64 3
  %717 = insertelement <8 x i32> %716, i32 %709, i64 4
  %718 = insertelement <8 x i32> %717, i32 %710, i64 5
  %719 = insertelement <8 x i32> %718, i32 %711, i64 6
  %720 = insertelement <8 x i32> %719, i32 %712, i64 7
  %721 = xor <8 x i32> %720, %696
  %722 = lshr <8 x i32> %721, splat (i32 9)
  %723 = or disjoint <8 x i32> %722, splat (i32 1065353216)
  %724 = bitcast <8 x i32> %723 to <8 x float>
  %725 = fadd nnan <8 x float> %724, splat (float -1.000000e+00)
  %726 = fmul nnan <8 x float> %725, splat (float 2.000000e+00)
  %727 = fadd nnan <8 x float> %726, splat (float -1.000000e+00)
  %728 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %727, <8 x float> splat (float -1.000000e+00))
  %729 = fmul nnan <8 x float> %728, splat (float 1.250000e-01)
  %730 = extractelement <8 x float> %729, i64 0
  %731 = extractelement <8 x float> %729, i64 1
  %732 = extractelement <8 x float> %729, i64 2
  %733 = extractelement <8 x float> %729, i64 3
  %734 = extractelement <8 x float> %729, i64 4
  %735 = extractelement <8 x float> %729, i64 5
  %736 = extractelement <8 x float> %729, i64 6
  %737 = extractelement <8 x float> %729, i64 7
  %738 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %665
  %739 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %666
  %740 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %667
  %741 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %668
  %742 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %669
  %743 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %670
  %744 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %671
  %745 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %672
  store float %730, ptr %738, align 4, !alias.scope !10, !noalias !14
  store float %731, ptr %739, align 4, !alias.scope !10, !noalias !14
  store float %732, ptr %740, align 4, !alias.scope !10, !noalias !14
  store float %733, ptr %741, align 4, !alias.scope !10, !noalias !14
  store float %734, ptr %742, align 4, !alias.scope !10, !noalias !14
  store float %735, ptr %743, align 4, !alias.scope !10, !noalias !14
  store float %736, ptr %744, align 4, !alias.scope !10, !noalias !14
  store float %737, ptr %745, align 4, !alias.scope !10, !noalias !14
  %746 = add nuw nsw <8 x i64> %8, splat (i64 9)
  %747 = extractelement <8 x i64> %746, i64 0
  %748 = extractelement <8 x i64> %746, i64 1
  %749 = extractelement <8 x i64> %746, i64 2
  %750 = extractelement <8 x i64> %746, i64 3
  %751 = extractelement <8 x i64> %746, i64 4
  %752 = extractelement <8 x i64> %746, i64 5
  %753 = extractelement <8 x i64> %746, i64 6
  %754 = extractelement <8 x i64> %746, i64 7
  %755 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %747
  %756 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %748
  %757 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %749
  %758 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %750
  %759 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %751
  %760 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %752
  %761 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %753
  %762 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %754
  %763 = load i32, ptr %755, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %764 = load i32, ptr %756, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %765 = load i32, ptr %757, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %766 = load i32, ptr %758, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %767 = load i32, ptr %759, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %768 = load i32, ptr %760, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %769 = load i32, ptr %761, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %770 = load i32, ptr %762, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %771 = insertelement <8 x i32> poison, i32 %763, i64 0
  %772 = insertelement <8 x i32> %771, i32 %764, i64 1
  %773 = insertelement <8 x i32> %772, i32 %765, i64 2
  %774 = insertelement <8 x i32> %773, i32 %766, i64 3
  %775 = insertelement <8 x i32> %774, i32 %767, i64 4
  %776 = insertelement <8 x i32> %775, i32 %768, i64 5
  %777 = insertelement <8 x i32> %776, i32 %769, i64 6
  %778 = insertelement <8 x i32> %777, i32 %770, i64 7
  %779 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %747
  %780 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %748
  %781 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %749
  %782 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %750
  %783 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %751
  %784 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %752
  %785 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %753
  %786 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %754
  %787 = load i32, ptr %779, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %788 = load i32, ptr %780, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %789 = load i32, ptr %781, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %790 = load i32, ptr %782, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %791 = load i32, ptr %783, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %792 = load i32, ptr %784, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %793 = load i32, ptr %785, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %794 = load i32, ptr %786, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %795 = insertelement <8 x i32> poison, i32 %787, i64 0
  %796 = insertelement <8 x i32> %795, i32 %788, i64 1
  %797 = insertelement <8 x i32> %796, i32 %789, i64 2
  %798 = insertelement <8 x i32> %797, i32 %790, i64 3
  %799 = insertelement <8 x i32> %798, i32 %791, i64 4
  %800 = insertelement <8 x i32> %799, i32 %792, i64 5
  %801 = insertelement <8 x i32> %800, i32 %793, i64 6
  %802 = insertelement <8 x i32> %801, i32 %794, i64 7
  %803 = xor <8 x i32> %802, %778
  %804 = lshr <8 x i32> %803, splat (i32 9)
  %805 = or disjoint <8 x i32> %804, splat (i32 1065353216)
  %806 = bitcast <8 x i32> %805 to <8 x float>
  %807 = fadd nnan <8 x float> %806, splat (float -1.000000e+00)
  %808 = fmul nnan <8 x float> %807, splat (float 2.000000e+00)
  %809 = fadd nnan <8 x float> %808, splat (float -1.000000e+00)
  %810 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %809, <8 x float> splat (float -1.000000e+00))
  %811 = fmul nnan <8 x float> %810, splat (float 1.250000e-01)
  %812 = extractelement <8 x float> %811, i64 0
  %813 = extractelement <8 x float> %811, i64 1
  %814 = extractelement <8 x float> %811, i64 2
  %815 = extractelement <8 x float> %811, i64 3
  %816 = extractelement <8 x float> %811, i64 4
  %817 = extractelement <8 x float> %811, i64 5
  %818 = extractelement <8 x float> %811, i64 6
  %819 = extractelement <8 x float> %811, i64 7
  %820 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %747
  %821 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %748
  %822 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %749
  %823 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %750
  %824 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %751
  %825 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %752
  %826 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %753
  %827 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %754
  store float %812, ptr %820, align 4, !alias.scope !10, !noalias !14
  store float %813, ptr %821, align 4, !alias.scope !10, !noalias !14
  store float %814, ptr %822, align 4, !alias.scope !10, !noalias !14
  store float %815, ptr %823, align 4, !alias.scope !10, !noalias !14
  store float %816, ptr %824, align 4, !alias.scope !10, !noalias !14
  store float %817, ptr %825, align 4, !alias.scope !10, !noalias !14
  store float %818, ptr %826, align 4, !alias.scope !10, !noalias !14
  store float %819, ptr %827, align 4, !alias.scope !10, !noalias !14
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %828 = icmp eq i64 %index.next, 64
  br i1 %828, label %broadcast_multiply_fusion.5_wrapped.exit, label %vector.body, !llvm.loop !15

broadcast_multiply_fusion.5_wrapped.exit:         ; preds = %vector.body
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2560}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_multiply_fusion.5_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_multiply_fusion.5_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_multiply_fusion.5_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_multiply_fusion.5_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16, !17, !18}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
