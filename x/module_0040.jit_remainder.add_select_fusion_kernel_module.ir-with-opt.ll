; ModuleID = '__compute_module_add_select_fusion_kernel_module'
source_filename = "__compute_module_add_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_select_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %9 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %.fr1 = freeze i32 %9
  %10 = tail call i32 @llvm.umax.i32(i32 %.fr1, i32 1)
  %11 = icmp eq i32 %.fr1, -1
  %12 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %14 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %15 = getelementptr inbounds nuw i8, ptr %4, i64 8
  br i1 %11, label %.split.preheader, label %.split.us.preheader

.split.us.preheader:                              ; preds = %1
  %16 = srem i32 %12, %10
  %17 = xor i32 %16, %10
  %18 = icmp slt i32 %17, 0
  %19 = icmp ne i32 %16, 0
  %20 = and i1 %19, %18
  %21 = select i1 %20, i32 %10, i32 0
  %22 = add i32 %21, %16
  store i32 %22, ptr %8, align 4, !alias.scope !11, !noalias !15
  %23 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %24 = srem i32 %23, %10
  %25 = xor i32 %24, %10
  %26 = icmp slt i32 %25, 0
  %27 = icmp ne i32 %24, 0
  %28 = and i1 %27, %26
  %29 = select i1 %28, i32 %10, i32 0
  %30 = add i32 %29, %24
  store i32 %30, ptr %14, align 4, !alias.scope !11, !noalias !15
  %31 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %32 = srem i32 %31, %10
  %33 = xor i32 %32, %10
  %34 = icmp slt i32 %33, 0
  %35 = icmp ne i32 %32, 0
  %36 = and i1 %35, %34
  %37 = select i1 %36, i32 %10, i32 0
  %38 = add i32 %37, %32
  %39 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i32 %38, ptr %39, align 4, !alias.scope !11, !noalias !15
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 12
  %41 = load i32, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %42 = srem i32 %41, %10
  %43 = xor i32 %42, %10
  %44 = icmp slt i32 %43, 0
  %45 = icmp ne i32 %42, 0
  %46 = and i1 %45, %44
  %47 = select i1 %46, i32 %10, i32 0
  %48 = add i32 %47, %42
  %49 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 %48, ptr %49, align 4, !alias.scope !11, !noalias !15
  %50 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %51 = load i32, ptr %50, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %52 = srem i32 %51, %10
  %53 = xor i32 %52, %10
  %54 = icmp slt i32 %53, 0
  %55 = icmp ne i32 %52, 0
  %56 = and i1 %55, %54
  %57 = select i1 %56, i32 %10, i32 0
  %58 = add i32 %57, %52
  %59 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i32 %58, ptr %59, align 4, !alias.scope !11, !noalias !15
  %60 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %61 = load i32, ptr %60, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %62 = srem i32 %61, %10
  %63 = xor i32 %62, %10
  %64 = icmp slt i32 %63, 0
  %65 = icmp ne i32 %62, 0
  %66 = and i1 %65, %64
  %67 = select i1 %66, i32 %10, i32 0
  %68 = add i32 %67, %62
  %69 = getelementptr inbounds nuw i8, ptr %8, i64 20
  store i32 %68, ptr %69, align 4, !alias.scope !11, !noalias !15
  %70 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %71 = load i32, ptr %70, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %72 = srem i32 %71, %10
  %73 = xor i32 %72, %10
  %74 = icmp slt i32 %73, 0
  %75 = icmp ne i32 %72, 0
  %76 = and i1 %75, %74
  %77 = select i1 %76, i32 %10, i32 0
  %78 = add i32 %77, %72
  %79 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i32 %78, ptr %79, align 4, !alias.scope !11, !noalias !15
  %80 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %81 = load i32, ptr %80, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %82 = srem i32 %81, %10
  %83 = xor i32 %82, %10
  %84 = icmp slt i32 %83, 0
  %85 = icmp ne i32 %82, 0
  %86 = and i1 %85, %84
  %87 = select i1 %86, i32 %10, i32 0
  %88 = add i32 %87, %82
  %89 = getelementptr inbounds nuw i8, ptr %8, i64 28
  store i32 %88, ptr %89, align 4, !alias.scope !11, !noalias !15
  %90 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %91 = load i32, ptr %90, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %92 = srem i32 %91, %10
  %93 = xor i32 %92, %10
  %94 = icmp slt i32 %93, 0
  %95 = icmp ne i32 %92, 0
  %96 = and i1 %95, %94
  %97 = select i1 %96, i32 %10, i32 0
  %98 = add i32 %97, %92
  %99 = getelementptr inbounds nuw i8, ptr %8, i64 32
  store i32 %98, ptr %99, align 4, !alias.scope !11, !noalias !15
  %100 = getelementptr inbounds nuw i8, ptr %4, i64 36
  %101 = load i32, ptr %100, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %102 = srem i32 %101, %10
  %103 = xor i32 %102, %10
  %104 = icmp slt i32 %103, 0
  %105 = icmp ne i32 %102, 0
  %106 = and i1 %105, %104
  %107 = select i1 %106, i32 %10, i32 0
  %108 = add i32 %107, %102
  %109 = getelementptr inbounds nuw i8, ptr %8, i64 36
  store i32 %108, ptr %109, align 4, !alias.scope !11, !noalias !15
  %110 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %111 = load i32, ptr %110, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %112 = srem i32 %111, %10
  %113 = xor i32 %112, %10
  %114 = icmp slt i32 %113, 0
  %115 = icmp ne i32 %112, 0
  %116 = and i1 %115, %114
  %117 = select i1 %116, i32 %10, i32 0
  %118 = add i32 %117, %112
  %119 = getelementptr inbounds nuw i8, ptr %8, i64 40
  store i32 %118, ptr %119, align 4, !alias.scope !11, !noalias !15
  %120 = getelementptr inbounds nuw i8, ptr %4, i64 44
  %121 = load i32, ptr %120, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %122 = srem i32 %121, %10
  %123 = xor i32 %122, %10
  %124 = icmp slt i32 %123, 0
  %125 = icmp ne i32 %122, 0
  %126 = and i1 %125, %124
  %127 = select i1 %126, i32 %10, i32 0
  %128 = add i32 %127, %122
  %129 = getelementptr inbounds nuw i8, ptr %8, i64 44
  store i32 %128, ptr %129, align 4, !alias.scope !11, !noalias !15
  %130 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %131 = load i32, ptr %130, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %132 = srem i32 %131, %10
  %133 = xor i32 %132, %10
  %134 = icmp slt i32 %133, 0
  %135 = icmp ne i32 %132, 0
  %136 = and i1 %135, %134
  %137 = select i1 %136, i32 %10, i32 0
  %138 = add i32 %137, %132
  %139 = getelementptr inbounds nuw i8, ptr %8, i64 48
  store i32 %138, ptr %139, align 4, !alias.scope !11, !noalias !15
  %140 = getelementptr inbounds nuw i8, ptr %4, i64 52
  %141 = load i32, ptr %140, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %142 = srem i32 %141, %10
  %143 = xor i32 %142, %10
  %144 = icmp slt i32 %143, 0
  %145 = icmp ne i32 %142, 0
  %146 = and i1 %145, %144
  %147 = select i1 %146, i32 %10, i32 0
  %148 = add i32 %147, %142
  %149 = getelementptr inbounds nuw i8, ptr %8, i64 52
  store i32 %148, ptr %149, align 4, !alias.scope !11, !noalias !15
  %150 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %151 = load i32, ptr %150, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %152 = srem i32 %151, %10
  %153 = xor i32 %152, %10
  %154 = icmp slt i32 %153, 0
  %155 = icmp ne i32 %152, 0
  %156 = and i1 %155, %154
  %157 = select i1 %156, i32 %10, i32 0
  %158 = add i32 %157, %152
  %159 = getelementptr inbounds nuw i8, ptr %8, i64 56
  store i32 %158, ptr %159, align 4, !alias.scope !11, !noalias !15
  %160 = getelementptr inbounds nuw i8, ptr %4, i64 60
  %161 = load i32, ptr %160, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %162 = srem i32 %161, %10
  %163 = xor i32 %162, %10
  %164 = icmp slt i32 %163, 0
  %165 = icmp ne i32 %162, 0
  %166 = and i1 %165, %164
  br label %add_select_fusion_wrapped.exit

.split.preheader:                                 ; preds = %1
  %167 = icmp eq i32 %12, -2147483648
  %spec.select = select i1 %167, i32 1, i32 %10
  %168 = srem i32 %12, %spec.select
  %169 = select i1 %167, i32 0, i32 %168
  %170 = icmp sgt i32 %169, 0
  %171 = select i1 %170, i32 %10, i32 0
  %172 = add i32 %171, %169
  store i32 %172, ptr %8, align 4, !alias.scope !11, !noalias !15
  %173 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %174 = icmp eq i32 %173, -2147483648
  %spec.select.1 = select i1 %174, i32 1, i32 %10
  %175 = srem i32 %173, %spec.select.1
  %176 = select i1 %174, i32 0, i32 %175
  %177 = icmp sgt i32 %176, 0
  %178 = select i1 %177, i32 %10, i32 0
  %179 = add i32 %178, %176
  store i32 %179, ptr %14, align 4, !alias.scope !11, !noalias !15
  %180 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %181 = icmp eq i32 %180, -2147483648
  %spec.select.2 = select i1 %181, i32 1, i32 %10
  %182 = srem i32 %180, %spec.select.2
  %183 = select i1 %181, i32 0, i32 %182
  %184 = icmp sgt i32 %183, 0
  %185 = select i1 %184, i32 %10, i32 0
  %186 = add i32 %185, %183
  %187 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i32 %186, ptr %187, align 4, !alias.scope !11, !noalias !15
  %188 = getelementptr inbounds nuw i8, ptr %4, i64 12
  %189 = load i32, ptr %188, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %190 = icmp eq i32 %189, -2147483648
  %spec.select.3 = select i1 %190, i32 1, i32 %10
  %191 = srem i32 %189, %spec.select.3
  %192 = select i1 %190, i32 0, i32 %191
  %193 = icmp sgt i32 %192, 0
  %194 = select i1 %193, i32 %10, i32 0
  %195 = add i32 %194, %192
  %196 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 %195, ptr %196, align 4, !alias.scope !11, !noalias !15
  %197 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %198 = load i32, ptr %197, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %199 = icmp eq i32 %198, -2147483648
  %spec.select.4 = select i1 %199, i32 1, i32 %10
  %200 = srem i32 %198, %spec.select.4
  %201 = select i1 %199, i32 0, i32 %200
  %202 = icmp sgt i32 %201, 0
  %203 = select i1 %202, i32 %10, i32 0
  %204 = add i32 %203, %201
  %205 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i32 %204, ptr %205, align 4, !alias.scope !11, !noalias !15
  %206 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %207 = load i32, ptr %206, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %208 = icmp eq i32 %207, -2147483648
  %spec.select.5 = select i1 %208, i32 1, i32 %10
  %209 = srem i32 %207, %spec.select.5
  %210 = select i1 %208, i32 0, i32 %209
  %211 = icmp sgt i32 %210, 0
  %212 = select i1 %211, i32 %10, i32 0
  %213 = add i32 %212, %210
  %214 = getelementptr inbounds nuw i8, ptr %8, i64 20
  store i32 %213, ptr %214, align 4, !alias.scope !11, !noalias !15
  %215 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %216 = load i32, ptr %215, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %217 = icmp eq i32 %216, -2147483648
  %spec.select.6 = select i1 %217, i32 1, i32 %10
  %218 = srem i32 %216, %spec.select.6
  %219 = select i1 %217, i32 0, i32 %218
  %220 = icmp sgt i32 %219, 0
  %221 = select i1 %220, i32 %10, i32 0
  %222 = add i32 %221, %219
  %223 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i32 %222, ptr %223, align 4, !alias.scope !11, !noalias !15
  %224 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %225 = load i32, ptr %224, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %226 = icmp eq i32 %225, -2147483648
  %spec.select.7 = select i1 %226, i32 1, i32 %10
  %227 = srem i32 %225, %spec.select.7
  %228 = select i1 %226, i32 0, i32 %227
  %229 = icmp sgt i32 %228, 0
  %230 = select i1 %229, i32 %10, i32 0
  %231 = add i32 %230, %228
  %232 = getelementptr inbounds nuw i8, ptr %8, i64 28
  store i32 %231, ptr %232, align 4, !alias.scope !11, !noalias !15
  %233 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %234 = load i32, ptr %233, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %235 = icmp eq i32 %234, -2147483648
  %spec.select.8 = select i1 %235, i32 1, i32 %10
  %236 = srem i32 %234, %spec.select.8
  %237 = select i1 %235, i32 0, i32 %236
  %238 = icmp sgt i32 %237, 0
  %239 = select i1 %238, i32 %10, i32 0
  %240 = add i32 %239, %237
  %241 = getelementptr inbounds nuw i8, ptr %8, i64 32
  store i32 %240, ptr %241, align 4, !alias.scope !11, !noalias !15
  %242 = getelementptr inbounds nuw i8, ptr %4, i64 36
  %243 = load i32, ptr %242, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %244 = icmp eq i32 %243, -2147483648
  %spec.select.9 = select i1 %244, i32 1, i32 %10
  %245 = srem i32 %243, %spec.select.9
  %246 = select i1 %244, i32 0, i32 %245
  %247 = icmp sgt i32 %246, 0
  %248 = select i1 %247, i32 %10, i32 0
  %249 = add i32 %248, %246
  %250 = getelementptr inbounds nuw i8, ptr %8, i64 36
  store i32 %249, ptr %250, align 4, !alias.scope !11, !noalias !15
  %251 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %252 = load i32, ptr %251, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %253 = icmp eq i32 %252, -2147483648
  %spec.select.10 = select i1 %253, i32 1, i32 %10
  %254 = srem i32 %252, %spec.select.10
  %255 = select i1 %253, i32 0, i32 %254
  %256 = icmp sgt i32 %255, 0
  %257 = select i1 %256, i32 %10, i32 0
  %258 = add i32 %257, %255
  %259 = getelementptr inbounds nuw i8, ptr %8, i64 40
  store i32 %258, ptr %259, align 4, !alias.scope !11, !noalias !15
  %260 = getelementptr inbounds nuw i8, ptr %4, i64 44
  %261 = load i32, ptr %260, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %262 = icmp eq i32 %261, -2147483648
  %spec.select.11 = select i1 %262, i32 1, i32 %10
  %263 = srem i32 %261, %spec.select.11
  %264 = select i1 %262, i32 0, i32 %263
  %265 = icmp sgt i32 %264, 0
  %266 = select i1 %265, i32 %10, i32 0
  %267 = add i32 %266, %264
  %268 = getelementptr inbounds nuw i8, ptr %8, i64 44
  store i32 %267, ptr %268, align 4, !alias.scope !11, !noalias !15
  %269 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %270 = load i32, ptr %269, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %271 = icmp eq i32 %270, -2147483648
  %spec.select.12 = select i1 %271, i32 1, i32 %10
  %272 = srem i32 %270, %spec.select.12
  %273 = select i1 %271, i32 0, i32 %272
  %274 = icmp sgt i32 %273, 0
  %275 = select i1 %274, i32 %10, i32 0
  %276 = add i32 %275, %273
  %277 = getelementptr inbounds nuw i8, ptr %8, i64 48
  store i32 %276, ptr %277, align 4, !alias.scope !11, !noalias !15
  %278 = getelementptr inbounds nuw i8, ptr %4, i64 52
  %279 = load i32, ptr %278, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %280 = icmp eq i32 %279, -2147483648
  %spec.select.13 = select i1 %280, i32 1, i32 %10
  %281 = srem i32 %279, %spec.select.13
  %282 = select i1 %280, i32 0, i32 %281
  %283 = icmp sgt i32 %282, 0
  %284 = select i1 %283, i32 %10, i32 0
  %285 = add i32 %284, %282
  %286 = getelementptr inbounds nuw i8, ptr %8, i64 52
  store i32 %285, ptr %286, align 4, !alias.scope !11, !noalias !15
  %287 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %288 = load i32, ptr %287, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %289 = icmp eq i32 %288, -2147483648
  %spec.select.14 = select i1 %289, i32 1, i32 %10
  %290 = srem i32 %288, %spec.select.14
  %291 = select i1 %289, i32 0, i32 %290
  %292 = icmp sgt i32 %291, 0
  %293 = select i1 %292, i32 %10, i32 0
  %294 = add i32 %293, %291
  %295 = getelementptr inbounds nuw i8, ptr %8, i64 56
  store i32 %294, ptr %295, align 4, !alias.scope !11, !noalias !15
  %296 = getelementptr inbounds nuw i8, ptr %4, i64 60
  %297 = load i32, ptr %296, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %298 = icmp eq i32 %297, -2147483648
  %spec.select.15 = select i1 %298, i32 1, i32 %10
  %299 = srem i32 %297, %spec.select.15
  %300 = select i1 %298, i32 0, i32 %299
  %301 = icmp sgt i32 %300, 0
  br label %add_select_fusion_wrapped.exit

add_select_fusion_wrapped.exit:                   ; preds = %.split.us.preheader, %.split.preheader
  %.sink = phi i1 [ %166, %.split.us.preheader ], [ %301, %.split.preheader ]
  %.sink5 = phi i32 [ %162, %.split.us.preheader ], [ %300, %.split.preheader ]
  %302 = select i1 %.sink, i32 %10, i32 0
  %303 = add i32 %302, %.sink5
  %304 = getelementptr inbounds nuw i8, ptr %8, i64 60
  store i32 %303, ptr %304, align 4, !alias.scope !11, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"add_select_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"add_select_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"add_select_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"add_select_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
