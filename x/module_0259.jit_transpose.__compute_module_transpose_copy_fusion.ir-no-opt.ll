; ModuleID = '__compute_module___compute_module_transpose_copy_fusion'
source_filename = "__compute_module___compute_module_transpose_copy_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @transpose_copy_fusion(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nuw nsw i64 %12, 4096
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 8192)
  %15 = add nuw nsw i64 %13, 4096
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 8192)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 16, i64 8, i64 2, i64 8, i64 2, i64 32, i64 8192, i64 1024, i64 512, i64 64, i64 32, i64 1, ptr %7, ptr %7, i64 0, i64 16, i64 8, i64 8, i64 2, i64 2, i64 32, i64 8192, i64 1024, i64 128, i64 64, i64 32, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14, ptr %15, ptr %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22, i64 %23, i64 %24, i64 %25, i64 %26, i64 %27, i64 %28, i64 %29, i64 %30) #0 {
  %32 = udiv i64 %30, 512
  %33 = udiv i64 %30, 64
  %34 = urem i64 %33, 8
  %35 = udiv i64 %30, 4
  %36 = urem i64 %35, 2
  %37 = udiv i64 %30, 8
  %38 = urem i64 %37, 8
  %39 = udiv i64 %30, 2
  %40 = urem i64 %39, 2
  %41 = urem i64 %30, 2
  %42 = mul nsw i64 %41, 16
  %43 = sub i64 16, %32
  %44 = call i64 @llvm.smin.i64(i64 %43, i64 1)
  %45 = sub i64 8, %34
  %46 = call i64 @llvm.smin.i64(i64 %45, i64 1)
  %47 = sub i64 2, %36
  %48 = call i64 @llvm.smin.i64(i64 %47, i64 1)
  %49 = sub i64 8, %38
  %50 = call i64 @llvm.smin.i64(i64 %49, i64 1)
  %51 = sub i64 2, %40
  %52 = call i64 @llvm.smin.i64(i64 %51, i64 1)
  %53 = sub i64 32, %42
  %54 = call i64 @llvm.smin.i64(i64 %53, i64 16)
  %55 = icmp eq i64 %44, 1
  %56 = icmp eq i64 %46, 1
  %57 = and i1 %55, %56
  %58 = icmp eq i64 %48, 1
  %59 = and i1 %57, %58
  %60 = icmp eq i64 %50, 1
  %61 = and i1 %59, %60
  %62 = icmp eq i64 %52, 1
  %63 = and i1 %61, %62
  %64 = icmp eq i64 %54, 16
  %65 = and i1 %63, %64
  %66 = alloca float, i64 16, align 4
  %67 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } poison, ptr %66, 0
  %68 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %67, ptr %66, 1
  %69 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %68, i64 0, 2
  %70 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %69, i64 1, 3, 0
  %71 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %70, i64 1, 3, 1
  %72 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %71, i64 1, 3, 2
  %73 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %72, i64 1, 3, 3
  %74 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %73, i64 1, 3, 4
  %75 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %74, i64 16, 3, 5
  %76 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %75, i64 16, 4, 0
  %77 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %76, i64 16, 4, 1
  %78 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %77, i64 16, 4, 2
  %79 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %78, i64 16, 4, 3
  %80 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %79, i64 16, 4, 4
  %81 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %80, i64 1, 4, 5
  %82 = alloca float, i64 16, align 4
  %83 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } poison, ptr %82, 0
  %84 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %83, ptr %82, 1
  %85 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %84, i64 0, 2
  %86 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %85, i64 1, 3, 0
  %87 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %86, i64 1, 3, 1
  %88 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %87, i64 1, 3, 2
  %89 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %88, i64 1, 3, 3
  %90 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %89, i64 1, 3, 4
  %91 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %90, i64 16, 3, 5
  %92 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, i64 16, 4, 0
  %93 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %92, i64 16, 4, 1
  %94 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %93, i64 16, 4, 2
  %95 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %94, i64 16, 4, 3
  %96 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %95, i64 16, 4, 4
  %97 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %96, i64 1, 4, 5
  %98 = select i1 %65, { ptr, ptr, i64, [6 x i64], [6 x i64] } %81, { ptr, ptr, i64, [6 x i64], [6 x i64] } %97
  br i1 %65, label %99, label %111

99:                                               ; preds = %31
  %100 = mul nsw i64 %32, 8192
  %101 = mul nsw i64 %34, 1024
  %102 = add nsw i64 %100, %101
  %103 = mul nsw i64 %36, 512
  %104 = add nsw i64 %102, %103
  %105 = mul nsw i64 %38, 64
  %106 = add nsw i64 %104, %105
  %107 = mul nsw i64 %40, 32
  %108 = add nsw i64 %106, %107
  %109 = add nsw i64 %108, %42
  %110 = getelementptr float, ptr %1, i64 %109
  call void @llvm.memcpy.p0.p0.i64(ptr %66, ptr %110, i64 64, i1 false)
  br label %182

111:                                              ; preds = %31
  %112 = mul nsw i64 %32, 8192
  %113 = mul nsw i64 %34, 1024
  %114 = add nsw i64 %112, %113
  %115 = mul nsw i64 %36, 512
  %116 = add nsw i64 %114, %115
  %117 = mul nsw i64 %38, 64
  %118 = add nsw i64 %116, %117
  %119 = mul nsw i64 %40, 32
  %120 = add nsw i64 %118, %119
  %121 = add nsw i64 %120, %42
  br label %122

122:                                              ; preds = %179, %111
  %123 = phi i64 [ %180, %179 ], [ 0, %111 ]
  %124 = icmp slt i64 %123, %44
  br i1 %124, label %125, label %181

125:                                              ; preds = %122
  br label %126

126:                                              ; preds = %177, %125
  %127 = phi i64 [ %178, %177 ], [ 0, %125 ]
  %128 = icmp slt i64 %127, %46
  br i1 %128, label %129, label %179

129:                                              ; preds = %126
  br label %130

130:                                              ; preds = %175, %129
  %131 = phi i64 [ %176, %175 ], [ 0, %129 ]
  %132 = icmp slt i64 %131, %48
  br i1 %132, label %133, label %177

133:                                              ; preds = %130
  br label %134

134:                                              ; preds = %173, %133
  %135 = phi i64 [ %174, %173 ], [ 0, %133 ]
  %136 = icmp slt i64 %135, %50
  br i1 %136, label %137, label %175

137:                                              ; preds = %134
  br label %138

138:                                              ; preds = %171, %137
  %139 = phi i64 [ %172, %171 ], [ 0, %137 ]
  %140 = icmp slt i64 %139, %52
  br i1 %140, label %141, label %173

141:                                              ; preds = %138
  br label %142

142:                                              ; preds = %145, %141
  %143 = phi i64 [ %170, %145 ], [ 0, %141 ]
  %144 = icmp slt i64 %143, %54
  br i1 %144, label %145, label %171

145:                                              ; preds = %142
  %146 = getelementptr float, ptr %1, i64 %121
  %147 = mul nuw nsw i64 %123, 8192
  %148 = mul nuw nsw i64 %127, 1024
  %149 = add nuw nsw i64 %147, %148
  %150 = mul nuw nsw i64 %131, 512
  %151 = add nuw nsw i64 %149, %150
  %152 = mul nuw nsw i64 %135, 64
  %153 = add nuw nsw i64 %151, %152
  %154 = mul nuw nsw i64 %139, 32
  %155 = add nuw nsw i64 %153, %154
  %156 = add nuw nsw i64 %155, %143
  %157 = getelementptr inbounds nuw float, ptr %146, i64 %156
  %158 = load float, ptr %157, align 4
  %159 = mul nuw nsw i64 %123, 16
  %160 = mul nuw nsw i64 %127, 16
  %161 = add nuw nsw i64 %159, %160
  %162 = mul nuw nsw i64 %131, 16
  %163 = add nuw nsw i64 %161, %162
  %164 = mul nuw nsw i64 %135, 16
  %165 = add nuw nsw i64 %163, %164
  %166 = mul nuw nsw i64 %139, 16
  %167 = add nuw nsw i64 %165, %166
  %168 = add nuw nsw i64 %167, %143
  %169 = getelementptr inbounds nuw float, ptr %82, i64 %168
  store float %158, ptr %169, align 4
  %170 = add i64 %143, 1
  br label %142

171:                                              ; preds = %142
  %172 = add i64 %139, 1
  br label %138

173:                                              ; preds = %138
  %174 = add i64 %135, 1
  br label %134

175:                                              ; preds = %134
  %176 = add i64 %131, 1
  br label %130

177:                                              ; preds = %130
  %178 = add i64 %127, 1
  br label %126

179:                                              ; preds = %126
  %180 = add i64 %123, 1
  br label %122

181:                                              ; preds = %122
  br label %182

182:                                              ; preds = %99, %181
  %183 = and i1 %57, %60
  %184 = and i1 %183, %58
  %185 = and i1 %184, %62
  %186 = and i1 %185, %64
  br i1 %186, label %187, label %215

187:                                              ; preds = %182
  %188 = mul nsw i64 %32, 8192
  %189 = mul nsw i64 %34, 1024
  %190 = add nsw i64 %188, %189
  %191 = mul nsw i64 %38, 128
  %192 = add nsw i64 %190, %191
  %193 = mul nsw i64 %36, 64
  %194 = add nsw i64 %192, %193
  %195 = mul nsw i64 %40, 32
  %196 = add nsw i64 %194, %195
  %197 = add nsw i64 %196, %42
  %198 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 0
  %199 = mul i64 %198, 1
  %200 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 1
  %201 = mul i64 %199, %200
  %202 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 2
  %203 = mul i64 %201, %202
  %204 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 3
  %205 = mul i64 %203, %204
  %206 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 4
  %207 = mul i64 %205, %206
  %208 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 5
  %209 = mul i64 %207, %208
  %210 = mul i64 %209, 4
  %211 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 1
  %212 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 2
  %213 = getelementptr float, ptr %211, i64 %212
  %214 = getelementptr float, ptr %16, i64 %197
  call void @llvm.memcpy.p0.p0.i64(ptr %214, ptr %213, i64 %210, i1 false)
  br label %287

215:                                              ; preds = %182
  %216 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 1
  %217 = mul nsw i64 %32, 8192
  %218 = mul nsw i64 %34, 1024
  %219 = add nsw i64 %217, %218
  %220 = mul nsw i64 %38, 128
  %221 = add nsw i64 %219, %220
  %222 = mul nsw i64 %36, 64
  %223 = add nsw i64 %221, %222
  %224 = mul nsw i64 %40, 32
  %225 = add nsw i64 %223, %224
  %226 = add nsw i64 %225, %42
  br label %227

227:                                              ; preds = %284, %215
  %228 = phi i64 [ %285, %284 ], [ 0, %215 ]
  %229 = icmp slt i64 %228, %44
  br i1 %229, label %230, label %286

230:                                              ; preds = %227
  br label %231

231:                                              ; preds = %282, %230
  %232 = phi i64 [ %283, %282 ], [ 0, %230 ]
  %233 = icmp slt i64 %232, %46
  br i1 %233, label %234, label %284

234:                                              ; preds = %231
  br label %235

235:                                              ; preds = %280, %234
  %236 = phi i64 [ %281, %280 ], [ 0, %234 ]
  %237 = icmp slt i64 %236, %50
  br i1 %237, label %238, label %282

238:                                              ; preds = %235
  br label %239

239:                                              ; preds = %278, %238
  %240 = phi i64 [ %279, %278 ], [ 0, %238 ]
  %241 = icmp slt i64 %240, %48
  br i1 %241, label %242, label %280

242:                                              ; preds = %239
  br label %243

243:                                              ; preds = %276, %242
  %244 = phi i64 [ %277, %276 ], [ 0, %242 ]
  %245 = icmp slt i64 %244, %52
  br i1 %245, label %246, label %278

246:                                              ; preds = %243
  br label %247

247:                                              ; preds = %250, %246
  %248 = phi i64 [ %275, %250 ], [ 0, %246 ]
  %249 = icmp slt i64 %248, %54
  br i1 %249, label %250, label %276

250:                                              ; preds = %247
  %251 = mul nuw nsw i64 %228, 16
  %252 = mul nuw nsw i64 %232, 16
  %253 = add nuw nsw i64 %251, %252
  %254 = mul nuw nsw i64 %236, 16
  %255 = add nuw nsw i64 %253, %254
  %256 = mul nuw nsw i64 %240, 16
  %257 = add nuw nsw i64 %255, %256
  %258 = mul nuw nsw i64 %244, 16
  %259 = add nuw nsw i64 %257, %258
  %260 = add nuw nsw i64 %259, %248
  %261 = getelementptr inbounds nuw float, ptr %216, i64 %260
  %262 = load float, ptr %261, align 4
  %263 = getelementptr float, ptr %16, i64 %226
  %264 = mul nuw nsw i64 %228, 8192
  %265 = mul nuw nsw i64 %232, 1024
  %266 = add nuw nsw i64 %264, %265
  %267 = mul nuw nsw i64 %236, 128
  %268 = add nuw nsw i64 %266, %267
  %269 = mul nuw nsw i64 %240, 64
  %270 = add nuw nsw i64 %268, %269
  %271 = mul nuw nsw i64 %244, 32
  %272 = add nuw nsw i64 %270, %271
  %273 = add nuw nsw i64 %272, %248
  %274 = getelementptr inbounds nuw float, ptr %263, i64 %273
  store float %262, ptr %274, align 4
  %275 = add i64 %248, 1
  br label %247

276:                                              ; preds = %247
  %277 = add i64 %244, 1
  br label %243

278:                                              ; preds = %243
  %279 = add i64 %240, 1
  br label %239

280:                                              ; preds = %239
  %281 = add i64 %236, 1
  br label %235

282:                                              ; preds = %235
  %283 = add i64 %232, 1
  br label %231

284:                                              ; preds = %231
  %285 = add i64 %228, 1
  br label %227

286:                                              ; preds = %227
  br label %287

287:                                              ; preds = %187, %286
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
