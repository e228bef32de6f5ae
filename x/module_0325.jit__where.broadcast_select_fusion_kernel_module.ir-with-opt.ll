; ModuleID = '__compute_module_broadcast_select_fusion_kernel_module'
source_filename = "__compute_module_broadcast_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_select_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %12 = icmp ult i64 %11, 2
  br i1 %12, label %13, label %broadcast_select_fusion_wrapped.exit

13:                                               ; preds = %1
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !15
  %16 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %17 = sitofp i32 %16 to float
  %18 = shl nuw nsw i64 %11, 16
  br label %19

19:                                               ; preds = %13, %289
  %20 = phi i64 [ 0, %13 ], [ %290, %289 ]
  %21 = shl nuw nsw i64 %20, 13
  %22 = add nuw nsw i64 %21, %18
  br label %23

23:                                               ; preds = %19, %287
  %24 = phi i64 [ 0, %19 ], [ %288, %287 ]
  %25 = shl nuw nsw i64 %24, 9
  %26 = add nuw nsw i64 %25, %22
  br label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ 0, %23 ], [ %286, %27 ]
  %29 = shl nuw nsw i64 %28, 5
  %30 = add nuw nsw i64 %29, %26
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 %30
  %32 = load i8, ptr %31, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %33 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %30
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %35 = trunc i8 %32 to i1
  %36 = select i1 %35, float %34, float %17
  %37 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %30
  store float %36, ptr %37, align 4, !alias.scope !13, !noalias !19
  %38 = or disjoint i64 %30, 1
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 %38
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %38
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %43 = trunc i8 %40 to i1
  %44 = select i1 %43, float %42, float %17
  %45 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %38
  store float %44, ptr %45, align 4, !alias.scope !13, !noalias !19
  %46 = or disjoint i64 %30, 2
  %47 = getelementptr inbounds nuw i8, ptr %4, i64 %46
  %48 = load i8, ptr %47, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %49 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %46
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %51 = trunc i8 %48 to i1
  %52 = select i1 %51, float %50, float %17
  %53 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %46
  store float %52, ptr %53, align 4, !alias.scope !13, !noalias !19
  %54 = or disjoint i64 %30, 3
  %55 = getelementptr inbounds nuw i8, ptr %4, i64 %54
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %54
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %59 = trunc i8 %56 to i1
  %60 = select i1 %59, float %58, float %17
  %61 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %54
  store float %60, ptr %61, align 4, !alias.scope !13, !noalias !19
  %62 = or disjoint i64 %30, 4
  %63 = getelementptr inbounds nuw i8, ptr %4, i64 %62
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %65 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %62
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %67 = trunc i8 %64 to i1
  %68 = select i1 %67, float %66, float %17
  %69 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %62
  store float %68, ptr %69, align 4, !alias.scope !13, !noalias !19
  %70 = or disjoint i64 %30, 5
  %71 = getelementptr inbounds nuw i8, ptr %4, i64 %70
  %72 = load i8, ptr %71, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %73 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %70
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %75 = trunc i8 %72 to i1
  %76 = select i1 %75, float %74, float %17
  %77 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %70
  store float %76, ptr %77, align 4, !alias.scope !13, !noalias !19
  %78 = or disjoint i64 %30, 6
  %79 = getelementptr inbounds nuw i8, ptr %4, i64 %78
  %80 = load i8, ptr %79, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %81 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %78
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %83 = trunc i8 %80 to i1
  %84 = select i1 %83, float %82, float %17
  %85 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %78
  store float %84, ptr %85, align 4, !alias.scope !13, !noalias !19
  %86 = or disjoint i64 %30, 7
  %87 = getelementptr inbounds nuw i8, ptr %4, i64 %86
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %89 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %86
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %91 = trunc i8 %88 to i1
  %92 = select i1 %91, float %90, float %17
  %93 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %86
  store float %92, ptr %93, align 4, !alias.scope !13, !noalias !19
  %94 = or disjoint i64 %30, 8
  %95 = getelementptr inbounds nuw i8, ptr %4, i64 %94
  %96 = load i8, ptr %95, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %97 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %94
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %99 = trunc i8 %96 to i1
  %100 = select i1 %99, float %98, float %17
  %101 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %94
  store float %100, ptr %101, align 4, !alias.scope !13, !noalias !19
  %102 = or disjoint i64 %30, 9
  %103 = getelementptr inbounds nuw i8, ptr %4, i64 %102
  %104 = load i8, ptr %103, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %105 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %102
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %107 = trunc i8 %104 to i1
  %108 = select i1 %107, float %106, float %17
  %109 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %102
  store float %108, ptr %109, align 4, !alias.scope !13, !noalias !19
  %110 = or disjoint i64 %30, 10
  %111 = getelementptr inbounds nuw i8, ptr %4, i64 %110
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %113 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %110
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %115 = trunc i8 %112 to i1
  %116 = select i1 %115, float %114, float %17
  %117 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %110
  store float %116, ptr %117, align 4, !alias.scope !13, !noalias !19
  %118 = or disjoint i64 %30, 11
  %119 = getelementptr inbounds nuw i8, ptr %4, i64 %118
  %120 = load i8, ptr %119, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %121 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %118
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %123 = trunc i8 %120 to i1
  %124 = select i1 %123, float %122, float %17
  %125 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %118
  store float %124, ptr %125, align 4, !alias.scope !13, !noalias !19
  %126 = or disjoint i64 %30, 12
  %127 = getelementptr inbounds nuw i8, ptr %4, i64 %126
  %128 = load i8, ptr %127, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %129 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %126
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %131 = trunc i8 %128 to i1
  %132 = select i1 %131, float %130, float %17
  %133 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %126
  store float %132, ptr %133, align 4, !alias.scope !13, !noalias !19
  %134 = or disjoint i64 %30, 13
  %135 = getelementptr inbounds nuw i8, ptr %4, i64 %134
  %136 = load i8, ptr %135, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %137 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %134
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %139 = trunc i8 %136 to i1
  %140 = select i1 %139, float %138, float %17
  %141 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %134
  store float %140, ptr %141, align 4, !alias.scope !13, !noalias !19
  %142 = or disjoint i64 %30, 14
  %143 = getelementptr inbounds nuw i8, ptr %4, i64 %142
  %144 = load i8, ptr %143, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %145 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %142
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %147 = trunc i8 %144 to i1
  %148 = select i1 %147, float %146, float %17
  %149 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %142
  store float %148, ptr %149, align 4, !alias.scope !13, !noalias !19
  %150 = or disjoint i64 %30, 15
  %151 = getelementptr inbounds nuw i8, ptr %4, i64 %150
  %152 = load i8, ptr %151, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %153 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %150
  %154 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %155 = trunc i8 %152 to i1
  %156 = select i1 %155, float %154, float %17
  %157 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %150
  store float %156, ptr %157, align 4, !alias.scope !13, !noalias !19
  %158 = or disjoint i64 %30, 16
  %159 = getelementptr inbounds nuw i8, ptr %4, i64 %158
  %160 = load i8, ptr %159, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %161 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %158
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %163 = trunc i8 %160 to i1
  %164 = select i1 %163, float %162, float %17
  %165 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %158
  store float %164, ptr %165, align 4, !alias.scope !13, !noalias !19
  %166 = or disjoint i64 %30, 17
  %167 = getelementptr inbounds nuw i8, ptr %4, i64 %166
  %168 = load i8, ptr %167, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %169 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %166
  %170 = load float, ptr %169, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %171 = trunc i8 %168 to i1
  %172 = select i1 %171, float %170, float %17
  %173 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %166
  store float %172, ptr %173, align 4, !alias.scope !13, !noalias !19
  %174 = or disjoint i64 %30, 18
  %175 = getelementptr inbounds nuw i8, ptr %4, i64 %174
  %176 = load i8, ptr %175, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %177 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %174
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %179 = trunc i8 %176 to i1
  %180 = select i1 %179, float %178, float %17
  %181 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %174
  store float %180, ptr %181, align 4, !alias.scope !13, !noalias !19
  %182 = or disjoint i64 %30, 19
  %183 = getelementptr inbounds nuw i8, ptr %4, i64 %182
  %184 = load i8, ptr %183, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %185 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %182
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %187 = trunc i8 %184 to i1
  %188 = select i1 %187, float %186, float %17
  %189 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %182
  store float %188, ptr %189, align 4, !alias.scope !13, !noalias !19
  %190 = or disjoint i64 %30, 20
  %191 = getelementptr inbounds nuw i8, ptr %4, i64 %190
  %192 = load i8, ptr %191, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %193 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %190
  %194 = load float, ptr %193, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %195 = trunc i8 %192 to i1
  %196 = select i1 %195, float %194, float %17
  %197 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %190
  store float %196, ptr %197, align 4, !alias.scope !13, !noalias !19
  %198 = or disjoint i64 %30, 21
  %199 = getelementptr inbounds nuw i8, ptr %4, i64 %198
  %200 = load i8, ptr %199, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %201 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %198
  %202 = load float, ptr %201, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %203 = trunc i8 %200 to i1
  %204 = select i1 %203, float %202, float %17
  %205 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %198
  store float %204, ptr %205, align 4, !alias.scope !13, !noalias !19
  %206 = or disjoint i64 %30, 22
  %207 = getelementptr inbounds nuw i8, ptr %4, i64 %206
  %208 = load i8, ptr %207, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %209 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %206
  %210 = load float, ptr %209, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %211 = trunc i8 %208 to i1
  %212 = select i1 %211, float %210, float %17
  %213 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %206
  store float %212, ptr %213, align 4, !alias.scope !13, !noalias !19
  %214 = or disjoint i64 %30, 23
  %215 = getelementptr inbounds nuw i8, ptr %4, i64 %214
  %216 = load i8, ptr %215, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %217 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %214
  %218 = load float, ptr %217, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %219 = trunc i8 %216 to i1
  %220 = select i1 %219, float %218, float %17
  %221 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %214
  store float %220, ptr %221, align 4, !alias.scope !13, !noalias !19
  %222 = or disjoint i64 %30, 24
  %223 = getelementptr inbounds nuw i8, ptr %4, i64 %222
  %224 = load i8, ptr %223, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %225 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %222
  %226 = load float, ptr %225, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %227 = trunc i8 %224 to i1
  %228 = select i1 %227, float %226, float %17
  %229 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %222
  store float %228, ptr %229, align 4, !alias.scope !13, !noalias !19
  %230 = or disjoint i64 %30, 25
  %231 = getelementptr inbounds nuw i8, ptr %4, i64 %230
  %232 = load i8, ptr %231, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %233 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %230
  %234 = load float, ptr %233, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %235 = trunc i8 %232 to i1
  %236 = select i1 %235, float %234, float %17
  %237 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %230
  store float %236, ptr %237, align 4, !alias.scope !13, !noalias !19
  %238 = or disjoint i64 %30, 26
  %239 = getelementptr inbounds nuw i8, ptr %4, i64 %238
  %240 = load i8, ptr %239, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %241 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %238
  %242 = load float, ptr %241, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %243 = trunc i8 %240 to i1
  %244 = select i1 %243, float %242, float %17
  %245 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %238
  store float %244, ptr %245, align 4, !alias.scope !13, !noalias !19
  %246 = or disjoint i64 %30, 27
  %247 = getelementptr inbounds nuw i8, ptr %4, i64 %246
  %248 = load i8, ptr %247, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %249 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %246
  %250 = load float, ptr %249, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %251 = trunc i8 %248 to i1
  %252 = select i1 %251, float %250, float %17
  %253 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %246
  store float %252, ptr %253, align 4, !alias.scope !13, !noalias !19
  %254 = or disjoint i64 %30, 28
  %255 = getelementptr inbounds nuw i8, ptr %4, i64 %254
  %256 = load i8, ptr %255, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %257 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %254
  %258 = load float, ptr %257, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %259 = trunc i8 %256 to i1
  %260 = select i1 %259, float %258, float %17
  %261 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %254
  store float %260, ptr %261, align 4, !alias.scope !13, !noalias !19
  %262 = or disjoint i64 %30, 29
  %263 = getelementptr inbounds nuw i8, ptr %4, i64 %262
  %264 = load i8, ptr %263, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %265 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %262
  %266 = load float, ptr %265, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %267 = trunc i8 %264 to i1
  %268 = select i1 %267, float %266, float %17
  %269 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %262
  store float %268, ptr %269, align 4, !alias.scope !13, !noalias !19
  %270 = or disjoint i64 %30, 30
  %271 = getelementptr inbounds nuw i8, ptr %4, i64 %270
  %272 = load i8, ptr %271, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %273 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %270
  %274 = load float, ptr %273, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %275 = trunc i8 %272 to i1
  %276 = select i1 %275, float %274, float %17
  %277 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %270
  store float %276, ptr %277, align 4, !alias.scope !13, !noalias !19
  %278 = or disjoint i64 %30, 31
  %279 = getelementptr inbounds nuw i8, ptr %4, i64 %278
  %280 = load i8, ptr %279, align 1, !invariant.load !3, !alias.scope !6, !noalias !17
  %281 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %278
  %282 = load float, ptr %281, align 4, !invariant.load !3, !alias.scope !9, !noalias !18
  %283 = trunc i8 %280 to i1
  %284 = select i1 %283, float %282, float %17
  %285 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %278
  store float %284, ptr %285, align 4, !alias.scope !13, !noalias !19
  %286 = add nuw nsw i64 %28, 1
  %exitcond.not = icmp eq i64 %286, 16
  br i1 %exitcond.not, label %287, label %27, !llvm.loop !20

287:                                              ; preds = %27
  %288 = add nuw nsw i64 %24, 1
  %exitcond5.not = icmp eq i64 %288, 16
  br i1 %exitcond5.not, label %289, label %23, !llvm.loop !20

289:                                              ; preds = %287
  %290 = add nuw nsw i64 %20, 1
  %exitcond6.not = icmp eq i64 %290, 8
  br i1 %exitcond6.not, label %broadcast_select_fusion_wrapped.exit, label %19, !llvm.loop !20

broadcast_select_fusion_wrapped.exit:             ; preds = %289, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 131072}
!5 = !{i64 524288}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_select_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_select_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_select_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_select_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_select_fusion_wrapped: argument 3"}
!15 = !{i64 4}
!16 = !{!7, !10, !14}
!17 = !{!10, !12, !14}
!18 = !{!7, !12, !14}
!19 = !{!7, !10, !12}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
