; ModuleID = '__compute_module___compute_module_wrapped_add'
source_filename = "__compute_module___compute_module_wrapped_add"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_add(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = mul nuw nsw i64 %14, 4096
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 8192)
  %17 = add nuw nsw i64 %15, 4096
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 8192)
  br label %19

19:                                               ; preds = %22, %1
  %20 = phi i64 [ %23, %22 ], [ %16, %1 ]
  %21 = icmp slt i64 %20, %18
  br i1 %21, label %22, label %24

22:                                               ; preds = %19
  call void @wrapped_add_impl(ptr %5, ptr %5, i64 0, i64 16, i64 16, i64 16, i64 32, i64 8192, i64 512, i64 32, i64 1, ptr %7, ptr %7, i64 0, i64 16, i64 16, i64 16, i64 32, i64 8192, i64 512, i64 32, i64 1, ptr %9, ptr %9, i64 0, i64 16, i64 16, i64 16, i64 32, i64 8192, i64 512, i64 32, i64 1, i64 %20)
  %23 = add i64 %20, 1
  br label %19

24:                                               ; preds = %19
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_add_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, ptr %22, ptr %23, i64 %24, i64 %25, i64 %26, i64 %27, i64 %28, i64 %29, i64 %30, i64 %31, i64 %32, i64 %33) #0 {
  %35 = udiv i64 %33, 512
  %36 = udiv i64 %33, 32
  %37 = urem i64 %36, 16
  %38 = udiv i64 %33, 2
  %39 = urem i64 %38, 16
  %40 = urem i64 %33, 2
  %41 = mul nsw i64 %40, 16
  %42 = sub i64 16, %35
  %43 = call i64 @llvm.smin.i64(i64 %42, i64 1)
  %44 = sub i64 16, %37
  %45 = call i64 @llvm.smin.i64(i64 %44, i64 1)
  %46 = sub i64 16, %39
  %47 = call i64 @llvm.smin.i64(i64 %46, i64 1)
  %48 = sub i64 32, %41
  %49 = call i64 @llvm.smin.i64(i64 %48, i64 16)
  %50 = icmp eq i64 %43, 1
  %51 = icmp eq i64 %45, 1
  %52 = and i1 %50, %51
  %53 = icmp eq i64 %47, 1
  %54 = and i1 %52, %53
  %55 = icmp eq i64 %49, 16
  %56 = and i1 %54, %55
  %57 = alloca float, i64 16, align 4
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %57, 0
  %59 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, ptr %57, 1
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, i64 0, 2
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, i64 1, 3, 0
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 1, 3, 1
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %62, i64 1, 3, 2
  %64 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, i64 16, 3, 3
  %65 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, i64 16, 4, 0
  %66 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %65, i64 16, 4, 1
  %67 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %66, i64 16, 4, 2
  %68 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %67, i64 1, 4, 3
  %69 = alloca float, i64 16, align 4
  %70 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %69, 0
  %71 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, ptr %69, 1
  %72 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %71, i64 0, 2
  %73 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %72, i64 1, 3, 0
  %74 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %73, i64 1, 3, 1
  %75 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %74, i64 1, 3, 2
  %76 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %75, i64 16, 3, 3
  %77 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %76, i64 16, 4, 0
  %78 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %77, i64 16, 4, 1
  %79 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %78, i64 16, 4, 2
  %80 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %79, i64 1, 4, 3
  %81 = select i1 %56, { ptr, ptr, i64, [4 x i64], [4 x i64] } %68, { ptr, ptr, i64, [4 x i64], [4 x i64] } %80
  br i1 %56, label %82, label %90

82:                                               ; preds = %34
  %83 = mul nsw i64 %35, 8192
  %84 = mul nsw i64 %37, 512
  %85 = add nsw i64 %83, %84
  %86 = mul nsw i64 %39, 32
  %87 = add nsw i64 %85, %86
  %88 = add nsw i64 %87, %41
  %89 = getelementptr float, ptr %1, i64 %88
  call void @llvm.memcpy.p0.p0.i64(ptr %57, ptr %89, i64 64, i1 false)
  br label %137

90:                                               ; preds = %34
  %91 = mul nsw i64 %35, 8192
  %92 = mul nsw i64 %37, 512
  %93 = add nsw i64 %91, %92
  %94 = mul nsw i64 %39, 32
  %95 = add nsw i64 %93, %94
  %96 = add nsw i64 %95, %41
  br label %97

97:                                               ; preds = %134, %90
  %98 = phi i64 [ %135, %134 ], [ 0, %90 ]
  %99 = icmp slt i64 %98, %43
  br i1 %99, label %100, label %136

100:                                              ; preds = %97
  br label %101

101:                                              ; preds = %132, %100
  %102 = phi i64 [ %133, %132 ], [ 0, %100 ]
  %103 = icmp slt i64 %102, %45
  br i1 %103, label %104, label %134

104:                                              ; preds = %101
  br label %105

105:                                              ; preds = %130, %104
  %106 = phi i64 [ %131, %130 ], [ 0, %104 ]
  %107 = icmp slt i64 %106, %47
  br i1 %107, label %108, label %132

108:                                              ; preds = %105
  br label %109

109:                                              ; preds = %112, %108
  %110 = phi i64 [ %129, %112 ], [ 0, %108 ]
  %111 = icmp slt i64 %110, %49
  br i1 %111, label %112, label %130

112:                                              ; preds = %109
  %113 = getelementptr float, ptr %1, i64 %96
  %114 = mul nuw nsw i64 %98, 8192
  %115 = mul nuw nsw i64 %102, 512
  %116 = add nuw nsw i64 %114, %115
  %117 = mul nuw nsw i64 %106, 32
  %118 = add nuw nsw i64 %116, %117
  %119 = add nuw nsw i64 %118, %110
  %120 = getelementptr inbounds nuw float, ptr %113, i64 %119
  %121 = load float, ptr %120, align 4
  %122 = mul nuw nsw i64 %98, 16
  %123 = mul nuw nsw i64 %102, 16
  %124 = add nuw nsw i64 %122, %123
  %125 = mul nuw nsw i64 %106, 16
  %126 = add nuw nsw i64 %124, %125
  %127 = add nuw nsw i64 %126, %110
  %128 = getelementptr inbounds nuw float, ptr %69, i64 %127
  store float %121, ptr %128, align 4
  %129 = add i64 %110, 1
  br label %109

130:                                              ; preds = %109
  %131 = add i64 %106, 1
  br label %105

132:                                              ; preds = %105
  %133 = add i64 %102, 1
  br label %101

134:                                              ; preds = %101
  %135 = add i64 %98, 1
  br label %97

136:                                              ; preds = %97
  br label %137

137:                                              ; preds = %82, %136
  %138 = alloca float, i64 16, align 4
  %139 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %138, 0
  %140 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %139, ptr %138, 1
  %141 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %140, i64 0, 2
  %142 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %141, i64 1, 3, 0
  %143 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %142, i64 1, 3, 1
  %144 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %143, i64 1, 3, 2
  %145 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %144, i64 16, 3, 3
  %146 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %145, i64 16, 4, 0
  %147 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %146, i64 16, 4, 1
  %148 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %147, i64 16, 4, 2
  %149 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %148, i64 1, 4, 3
  %150 = alloca float, i64 16, align 4
  %151 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %150, 0
  %152 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %151, ptr %150, 1
  %153 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %152, i64 0, 2
  %154 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %153, i64 1, 3, 0
  %155 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %154, i64 1, 3, 1
  %156 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %155, i64 1, 3, 2
  %157 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %156, i64 16, 3, 3
  %158 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %157, i64 16, 4, 0
  %159 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %158, i64 16, 4, 1
  %160 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %159, i64 16, 4, 2
  %161 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %160, i64 1, 4, 3
  %162 = select i1 %56, { ptr, ptr, i64, [4 x i64], [4 x i64] } %149, { ptr, ptr, i64, [4 x i64], [4 x i64] } %161
  br i1 %56, label %163, label %171

163:                                              ; preds = %137
  %164 = mul nsw i64 %35, 8192
  %165 = mul nsw i64 %37, 512
  %166 = add nsw i64 %164, %165
  %167 = mul nsw i64 %39, 32
  %168 = add nsw i64 %166, %167
  %169 = add nsw i64 %168, %41
  %170 = getelementptr float, ptr %12, i64 %169
  call void @llvm.memcpy.p0.p0.i64(ptr %138, ptr %170, i64 64, i1 false)
  br label %218

171:                                              ; preds = %137
  %172 = mul nsw i64 %35, 8192
  %173 = mul nsw i64 %37, 512
  %174 = add nsw i64 %172, %173
  %175 = mul nsw i64 %39, 32
  %176 = add nsw i64 %174, %175
  %177 = add nsw i64 %176, %41
  br label %178

178:                                              ; preds = %215, %171
  %179 = phi i64 [ %216, %215 ], [ 0, %171 ]
  %180 = icmp slt i64 %179, %43
  br i1 %180, label %181, label %217

181:                                              ; preds = %178
  br label %182

182:                                              ; preds = %213, %181
  %183 = phi i64 [ %214, %213 ], [ 0, %181 ]
  %184 = icmp slt i64 %183, %45
  br i1 %184, label %185, label %215

185:                                              ; preds = %182
  br label %186

186:                                              ; preds = %211, %185
  %187 = phi i64 [ %212, %211 ], [ 0, %185 ]
  %188 = icmp slt i64 %187, %47
  br i1 %188, label %189, label %213

189:                                              ; preds = %186
  br label %190

190:                                              ; preds = %193, %189
  %191 = phi i64 [ %210, %193 ], [ 0, %189 ]
  %192 = icmp slt i64 %191, %49
  br i1 %192, label %193, label %211

193:                                              ; preds = %190
  %194 = getelementptr float, ptr %12, i64 %177
  %195 = mul nuw nsw i64 %179, 8192
  %196 = mul nuw nsw i64 %183, 512
  %197 = add nuw nsw i64 %195, %196
  %198 = mul nuw nsw i64 %187, 32
  %199 = add nuw nsw i64 %197, %198
  %200 = add nuw nsw i64 %199, %191
  %201 = getelementptr inbounds nuw float, ptr %194, i64 %200
  %202 = load float, ptr %201, align 4
  %203 = mul nuw nsw i64 %179, 16
  %204 = mul nuw nsw i64 %183, 16
  %205 = add nuw nsw i64 %203, %204
  %206 = mul nuw nsw i64 %187, 16
  %207 = add nuw nsw i64 %205, %206
  %208 = add nuw nsw i64 %207, %191
  %209 = getelementptr inbounds nuw float, ptr %150, i64 %208
  store float %202, ptr %209, align 4
  %210 = add i64 %191, 1
  br label %190

211:                                              ; preds = %190
  %212 = add i64 %187, 1
  br label %186

213:                                              ; preds = %186
  %214 = add i64 %183, 1
  br label %182

215:                                              ; preds = %182
  %216 = add i64 %179, 1
  br label %178

217:                                              ; preds = %178
  br label %218

218:                                              ; preds = %163, %217
  %219 = alloca float, i64 16, align 64
  %220 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %81, 1
  %221 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %162, 1
  br label %222

222:                                              ; preds = %225, %218
  %223 = phi i64 [ %233, %225 ], [ 0, %218 ]
  %224 = icmp slt i64 %223, 16
  br i1 %224, label %225, label %234

225:                                              ; preds = %222
  %226 = add i64 0, %223
  %227 = getelementptr float, ptr %220, i64 %226
  %228 = load <8 x float>, ptr %227, align 4
  %229 = getelementptr float, ptr %221, i64 %226
  %230 = load <8 x float>, ptr %229, align 4
  %231 = fadd <8 x float> %228, %230
  %232 = getelementptr float, ptr %219, i64 %226
  store <8 x float> %231, ptr %232, align 4
  %233 = add i64 %223, 8
  br label %222

234:                                              ; preds = %222
  br i1 %56, label %235, label %243

235:                                              ; preds = %234
  %236 = mul nsw i64 %35, 8192
  %237 = mul nsw i64 %37, 512
  %238 = add nsw i64 %236, %237
  %239 = mul nsw i64 %39, 32
  %240 = add nsw i64 %238, %239
  %241 = add nsw i64 %240, %41
  %242 = getelementptr float, ptr %23, i64 %241
  call void @llvm.memcpy.p0.p0.i64(ptr %242, ptr %219, i64 64, i1 false)
  br label %290

243:                                              ; preds = %234
  %244 = mul nsw i64 %35, 8192
  %245 = mul nsw i64 %37, 512
  %246 = add nsw i64 %244, %245
  %247 = mul nsw i64 %39, 32
  %248 = add nsw i64 %246, %247
  %249 = add nsw i64 %248, %41
  br label %250

250:                                              ; preds = %287, %243
  %251 = phi i64 [ %288, %287 ], [ 0, %243 ]
  %252 = icmp slt i64 %251, %43
  br i1 %252, label %253, label %289

253:                                              ; preds = %250
  br label %254

254:                                              ; preds = %285, %253
  %255 = phi i64 [ %286, %285 ], [ 0, %253 ]
  %256 = icmp slt i64 %255, %45
  br i1 %256, label %257, label %287

257:                                              ; preds = %254
  br label %258

258:                                              ; preds = %283, %257
  %259 = phi i64 [ %284, %283 ], [ 0, %257 ]
  %260 = icmp slt i64 %259, %47
  br i1 %260, label %261, label %285

261:                                              ; preds = %258
  br label %262

262:                                              ; preds = %265, %261
  %263 = phi i64 [ %282, %265 ], [ 0, %261 ]
  %264 = icmp slt i64 %263, %49
  br i1 %264, label %265, label %283

265:                                              ; preds = %262
  %266 = mul nuw nsw i64 %251, 16
  %267 = mul nuw nsw i64 %255, 16
  %268 = add nuw nsw i64 %266, %267
  %269 = mul nuw nsw i64 %259, 16
  %270 = add nuw nsw i64 %268, %269
  %271 = add nuw nsw i64 %270, %263
  %272 = getelementptr inbounds nuw float, ptr %219, i64 %271
  %273 = load float, ptr %272, align 4
  %274 = getelementptr float, ptr %23, i64 %249
  %275 = mul nuw nsw i64 %251, 8192
  %276 = mul nuw nsw i64 %255, 512
  %277 = add nuw nsw i64 %275, %276
  %278 = mul nuw nsw i64 %259, 32
  %279 = add nuw nsw i64 %277, %278
  %280 = add nuw nsw i64 %279, %263
  %281 = getelementptr inbounds nuw float, ptr %274, i64 %280
  store float %273, ptr %281, align 4
  %282 = add i64 %263, 1
  br label %262

283:                                              ; preds = %262
  %284 = add i64 %259, 1
  br label %258

285:                                              ; preds = %258
  %286 = add i64 %255, 1
  br label %254

287:                                              ; preds = %254
  %288 = add i64 %251, 1
  br label %250

289:                                              ; preds = %250
  br label %290

290:                                              ; preds = %235, %289
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
