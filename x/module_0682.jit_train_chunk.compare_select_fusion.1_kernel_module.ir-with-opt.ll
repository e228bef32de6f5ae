; ModuleID = '__compute_module_compare_select_fusion.1_kernel_module'
source_filename = "__compute_module_compare_select_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @compare_select_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %compare_select_fusion.1_wrapped.exit

11:                                               ; preds = %1
  %12 = shl nuw nsw i64 %9, 16
  br label %13

13:                                               ; preds = %11, %251
  %14 = phi i64 [ 0, %11 ], [ %252, %251 ]
  %15 = shl nuw nsw i64 %14, 13
  %16 = add nuw nsw i64 %15, %12
  br label %17

17:                                               ; preds = %13, %249
  %18 = phi i64 [ 0, %13 ], [ %250, %249 ]
  %19 = shl nuw nsw i64 %18, 9
  %20 = add nuw nsw i64 %19, %16
  br label %21

21:                                               ; preds = %17, %21
  %22 = phi i64 [ 0, %17 ], [ %248, %21 ]
  %23 = shl nuw nsw i64 %22, 5
  %24 = add nuw nsw i64 %23, %20
  %25 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %24
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %27 = fcmp ogt float %26, 0.000000e+00
  %28 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %24
  %29 = load float, ptr %28, align 4, !alias.scope !5, !noalias !8
  %30 = select i1 %27, float %29, float 0.000000e+00
  store float %30, ptr %28, align 4, !alias.scope !5, !noalias !8
  %31 = or disjoint i64 %24, 1
  %32 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %34 = fcmp ogt float %33, 0.000000e+00
  %35 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %31
  %36 = load float, ptr %35, align 4, !alias.scope !5, !noalias !8
  %37 = select i1 %34, float %36, float 0.000000e+00
  store float %37, ptr %35, align 4, !alias.scope !5, !noalias !8
  %38 = or disjoint i64 %24, 2
  %39 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %38
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %41 = fcmp ogt float %40, 0.000000e+00
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %38
  %43 = load float, ptr %42, align 4, !alias.scope !5, !noalias !8
  %44 = select i1 %41, float %43, float 0.000000e+00
  store float %44, ptr %42, align 4, !alias.scope !5, !noalias !8
  %45 = or disjoint i64 %24, 3
  %46 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %45
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %48 = fcmp ogt float %47, 0.000000e+00
  %49 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %45
  %50 = load float, ptr %49, align 4, !alias.scope !5, !noalias !8
  %51 = select i1 %48, float %50, float 0.000000e+00
  store float %51, ptr %49, align 4, !alias.scope !5, !noalias !8
  %52 = or disjoint i64 %24, 4
  %53 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %52
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %55 = fcmp ogt float %54, 0.000000e+00
  %56 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %52
  %57 = load float, ptr %56, align 4, !alias.scope !5, !noalias !8
  %58 = select i1 %55, float %57, float 0.000000e+00
  store float %58, ptr %56, align 4, !alias.scope !5, !noalias !8
  %59 = or disjoint i64 %24, 5
  %60 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %59
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %62 = fcmp ogt float %61, 0.000000e+00
  %63 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %59
  %64 = load float, ptr %63, align 4, !alias.scope !5, !noalias !8
  %65 = select i1 %62, float %64, float 0.000000e+00
  store float %65, ptr %63, align 4, !alias.scope !5, !noalias !8
  %66 = or disjoint i64 %24, 6
  %67 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %66
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %69 = fcmp ogt float %68, 0.000000e+00
  %70 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %66
  %71 = load float, ptr %70, align 4, !alias.scope !5, !noalias !8
  %72 = select i1 %69, float %71, float 0.000000e+00
  store float %72, ptr %70, align 4, !alias.scope !5, !noalias !8
  %73 = or disjoint i64 %24, 7
  %74 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %73
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %76 = fcmp ogt float %75, 0.000000e+00
  %77 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %73
  %78 = load float, ptr %77, align 4, !alias.scope !5, !noalias !8
  %79 = select i1 %76, float %78, float 0.000000e+00
  store float %79, ptr %77, align 4, !alias.scope !5, !noalias !8
  %80 = or disjoint i64 %24, 8
  %81 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %80
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %83 = fcmp ogt float %82, 0.000000e+00
  %84 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %80
  %85 = load float, ptr %84, align 4, !alias.scope !5, !noalias !8
  %86 = select i1 %83, float %85, float 0.000000e+00
  store float %86, ptr %84, align 4, !alias.scope !5, !noalias !8
  %87 = or disjoint i64 %24, 9
  %88 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %87
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %90 = fcmp ogt float %89, 0.000000e+00
  %91 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %87
  %92 = load float, ptr %91, align 4, !alias.scope !5, !noalias !8
  %93 = select i1 %90, float %92, float 0.000000e+00
  store float %93, ptr %91, align 4, !alias.scope !5, !noalias !8
  %94 = or disjoint i64 %24, 10
  %95 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %94
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %97 = fcmp ogt float %96, 0.000000e+00
  %98 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %94
  %99 = load float, ptr %98, align 4, !alias.scope !5, !noalias !8
  %100 = select i1 %97, float %99, float 0.000000e+00
  store float %100, ptr %98, align 4, !alias.scope !5, !noalias !8
  %101 = or disjoint i64 %24, 11
  %102 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %101
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %104 = fcmp ogt float %103, 0.000000e+00
  %105 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %101
  %106 = load float, ptr %105, align 4, !alias.scope !5, !noalias !8
  %107 = select i1 %104, float %106, float 0.000000e+00
  store float %107, ptr %105, align 4, !alias.scope !5, !noalias !8
  %108 = or disjoint i64 %24, 12
  %109 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %108
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %111 = fcmp ogt float %110, 0.000000e+00
  %112 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %108
  %113 = load float, ptr %112, align 4, !alias.scope !5, !noalias !8
  %114 = select i1 %111, float %113, float 0.000000e+00
  store float %114, ptr %112, align 4, !alias.scope !5, !noalias !8
  %115 = or disjoint i64 %24, 13
  %116 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %115
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %118 = fcmp ogt float %117, 0.000000e+00
  %119 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %115
  %120 = load float, ptr %119, align 4, !alias.scope !5, !noalias !8
  %121 = select i1 %118, float %120, float 0.000000e+00
  store float %121, ptr %119, align 4, !alias.scope !5, !noalias !8
  %122 = or disjoint i64 %24, 14
  %123 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %122
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %125 = fcmp ogt float %124, 0.000000e+00
  %126 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %122
  %127 = load float, ptr %126, align 4, !alias.scope !5, !noalias !8
  %128 = select i1 %125, float %127, float 0.000000e+00
  store float %128, ptr %126, align 4, !alias.scope !5, !noalias !8
  %129 = or disjoint i64 %24, 15
  %130 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %129
  %131 = load float, ptr %130, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %132 = fcmp ogt float %131, 0.000000e+00
  %133 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %129
  %134 = load float, ptr %133, align 4, !alias.scope !5, !noalias !8
  %135 = select i1 %132, float %134, float 0.000000e+00
  store float %135, ptr %133, align 4, !alias.scope !5, !noalias !8
  %136 = or disjoint i64 %24, 16
  %137 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %136
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %139 = fcmp ogt float %138, 0.000000e+00
  %140 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %136
  %141 = load float, ptr %140, align 4, !alias.scope !5, !noalias !8
  %142 = select i1 %139, float %141, float 0.000000e+00
  store float %142, ptr %140, align 4, !alias.scope !5, !noalias !8
  %143 = or disjoint i64 %24, 17
  %144 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %143
  %145 = load float, ptr %144, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %146 = fcmp ogt float %145, 0.000000e+00
  %147 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %143
  %148 = load float, ptr %147, align 4, !alias.scope !5, !noalias !8
  %149 = select i1 %146, float %148, float 0.000000e+00
  store float %149, ptr %147, align 4, !alias.scope !5, !noalias !8
  %150 = or disjoint i64 %24, 18
  %151 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %150
  %152 = load float, ptr %151, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %153 = fcmp ogt float %152, 0.000000e+00
  %154 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %150
  %155 = load float, ptr %154, align 4, !alias.scope !5, !noalias !8
  %156 = select i1 %153, float %155, float 0.000000e+00
  store float %156, ptr %154, align 4, !alias.scope !5, !noalias !8
  %157 = or disjoint i64 %24, 19
  %158 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %157
  %159 = load float, ptr %158, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %160 = fcmp ogt float %159, 0.000000e+00
  %161 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %157
  %162 = load float, ptr %161, align 4, !alias.scope !5, !noalias !8
  %163 = select i1 %160, float %162, float 0.000000e+00
  store float %163, ptr %161, align 4, !alias.scope !5, !noalias !8
  %164 = or disjoint i64 %24, 20
  %165 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %164
  %166 = load float, ptr %165, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %167 = fcmp ogt float %166, 0.000000e+00
  %168 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %164
  %169 = load float, ptr %168, align 4, !alias.scope !5, !noalias !8
  %170 = select i1 %167, float %169, float 0.000000e+00
  store float %170, ptr %168, align 4, !alias.scope !5, !noalias !8
  %171 = or disjoint i64 %24, 21
  %172 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %171
  %173 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %174 = fcmp ogt float %173, 0.000000e+00
  %175 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %171
  %176 = load float, ptr %175, align 4, !alias.scope !5, !noalias !8
  %177 = select i1 %174, float %176, float 0.000000e+00
  store float %177, ptr %175, align 4, !alias.scope !5, !noalias !8
  %178 = or disjoint i64 %24, 22
  %179 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %178
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %181 = fcmp ogt float %180, 0.000000e+00
  %182 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %178
  %183 = load float, ptr %182, align 4, !alias.scope !5, !noalias !8
  %184 = select i1 %181, float %183, float 0.000000e+00
  store float %184, ptr %182, align 4, !alias.scope !5, !noalias !8
  %185 = or disjoint i64 %24, 23
  %186 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %185
  %187 = load float, ptr %186, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %188 = fcmp ogt float %187, 0.000000e+00
  %189 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %185
  %190 = load float, ptr %189, align 4, !alias.scope !5, !noalias !8
  %191 = select i1 %188, float %190, float 0.000000e+00
  store float %191, ptr %189, align 4, !alias.scope !5, !noalias !8
  %192 = or disjoint i64 %24, 24
  %193 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %192
  %194 = load float, ptr %193, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %195 = fcmp ogt float %194, 0.000000e+00
  %196 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %192
  %197 = load float, ptr %196, align 4, !alias.scope !5, !noalias !8
  %198 = select i1 %195, float %197, float 0.000000e+00
  store float %198, ptr %196, align 4, !alias.scope !5, !noalias !8
  %199 = or disjoint i64 %24, 25
  %200 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %199
  %201 = load float, ptr %200, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %202 = fcmp ogt float %201, 0.000000e+00
  %203 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %199
  %204 = load float, ptr %203, align 4, !alias.scope !5, !noalias !8
  %205 = select i1 %202, float %204, float 0.000000e+00
  store float %205, ptr %203, align 4, !alias.scope !5, !noalias !8
  %206 = or disjoint i64 %24, 26
  %207 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %206
  %208 = load float, ptr %207, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %209 = fcmp ogt float %208, 0.000000e+00
  %210 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %206
  %211 = load float, ptr %210, align 4, !alias.scope !5, !noalias !8
  %212 = select i1 %209, float %211, float 0.000000e+00
  store float %212, ptr %210, align 4, !alias.scope !5, !noalias !8
  %213 = or disjoint i64 %24, 27
  %214 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %213
  %215 = load float, ptr %214, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %216 = fcmp ogt float %215, 0.000000e+00
  %217 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %213
  %218 = load float, ptr %217, align 4, !alias.scope !5, !noalias !8
  %219 = select i1 %216, float %218, float 0.000000e+00
  store float %219, ptr %217, align 4, !alias.scope !5, !noalias !8
  %220 = or disjoint i64 %24, 28
  %221 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %220
  %222 = load float, ptr %221, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %223 = fcmp ogt float %222, 0.000000e+00
  %224 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %220
  %225 = load float, ptr %224, align 4, !alias.scope !5, !noalias !8
  %226 = select i1 %223, float %225, float 0.000000e+00
  store float %226, ptr %224, align 4, !alias.scope !5, !noalias !8
  %227 = or disjoint i64 %24, 29
  %228 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %227
  %229 = load float, ptr %228, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %230 = fcmp ogt float %229, 0.000000e+00
  %231 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %227
  %232 = load float, ptr %231, align 4, !alias.scope !5, !noalias !8
  %233 = select i1 %230, float %232, float 0.000000e+00
  store float %233, ptr %231, align 4, !alias.scope !5, !noalias !8
  %234 = or disjoint i64 %24, 30
  %235 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %234
  %236 = load float, ptr %235, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %237 = fcmp ogt float %236, 0.000000e+00
  %238 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %234
  %239 = load float, ptr %238, align 4, !alias.scope !5, !noalias !8
  %240 = select i1 %237, float %239, float 0.000000e+00
  store float %240, ptr %238, align 4, !alias.scope !5, !noalias !8
  %241 = or disjoint i64 %24, 31
  %242 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %241
  %243 = load float, ptr %242, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %244 = fcmp ogt float %243, 0.000000e+00
  %245 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %241
  %246 = load float, ptr %245, align 4, !alias.scope !5, !noalias !8
  %247 = select i1 %244, float %246, float 0.000000e+00
  store float %247, ptr %245, align 4, !alias.scope !5, !noalias !8
  %248 = add nuw nsw i64 %22, 1
  %exitcond.not = icmp eq i64 %248, 16
  br i1 %exitcond.not, label %249, label %21, !llvm.loop !10

249:                                              ; preds = %21
  %250 = add nuw nsw i64 %18, 1
  %exitcond5.not = icmp eq i64 %250, 16
  br i1 %exitcond5.not, label %251, label %17, !llvm.loop !10

251:                                              ; preds = %249
  %252 = add nuw nsw i64 %14, 1
  %exitcond6.not = icmp eq i64 %252, 8
  br i1 %exitcond6.not, label %compare_select_fusion.1_wrapped.exit, label %13, !llvm.loop !10

compare_select_fusion.1_wrapped.exit:             ; preds = %251, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 31}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"compare_select_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"compare_select_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"compare_select_fusion.1_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
