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
  %13 = mul nuw nsw i64 %12, 2048
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 2048)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 2048
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 2, i64 2, i64 2, i64 2, i64 32, i64 64, i64 16384, i64 8192, i64 4096, i64 2048, i64 64, i64 1, ptr %7, ptr %7, i64 0, i64 2, i64 2, i64 2, i64 2, i64 32, i64 64, i64 16384, i64 8192, i64 4096, i64 2048, i64 64, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14, ptr %15, ptr %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22, i64 %23, i64 %24, i64 %25, i64 %26, i64 %27, i64 %28, i64 %29, i64 %30) #0 {
  %32 = udiv i64 %30, 1024
  %33 = udiv i64 %30, 256
  %34 = urem i64 %33, 2
  %35 = udiv i64 %30, 512
  %36 = urem i64 %35, 2
  %37 = udiv i64 %30, 128
  %38 = urem i64 %37, 2
  %39 = udiv i64 %30, 4
  %40 = urem i64 %39, 32
  %41 = urem i64 %30, 4
  %42 = mul nsw i64 %41, 16
  %43 = sub i64 2, %32
  %44 = call i64 @llvm.smin.i64(i64 %43, i64 1)
  %45 = sub i64 2, %34
  %46 = call i64 @llvm.smin.i64(i64 %45, i64 1)
  %47 = sub i64 2, %36
  %48 = call i64 @llvm.smin.i64(i64 %47, i64 1)
  %49 = sub i64 2, %38
  %50 = call i64 @llvm.smin.i64(i64 %49, i64 1)
  %51 = sub i64 32, %40
  %52 = call i64 @llvm.smin.i64(i64 %51, i64 1)
  %53 = sub i64 64, %42
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
  %100 = mul nsw i64 %32, 16384
  %101 = mul nsw i64 %34, 8192
  %102 = add nsw i64 %100, %101
  %103 = mul nsw i64 %36, 4096
  %104 = add nsw i64 %102, %103
  %105 = mul nsw i64 %38, 2048
  %106 = add nsw i64 %104, %105
  %107 = mul nsw i64 %40, 64
  %108 = add nsw i64 %106, %107
  %109 = add nsw i64 %108, %42
  %110 = getelementptr float, ptr %1, i64 %109
  call void @llvm.memcpy.p0.p0.i64(ptr %66, ptr %110, i64 64, i1 false)
  br label %182

111:                                              ; preds = %31
  %112 = mul nsw i64 %32, 16384
  %113 = mul nsw i64 %34, 8192
  %114 = add nsw i64 %112, %113
  %115 = mul nsw i64 %36, 4096
  %116 = add nsw i64 %114, %115
  %117 = mul nsw i64 %38, 2048
  %118 = add nsw i64 %116, %117
  %119 = mul nsw i64 %40, 64
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
  %147 = mul nuw nsw i64 %123, 16384
  %148 = mul nuw nsw i64 %127, 8192
  %149 = add nuw nsw i64 %147, %148
  %150 = mul nuw nsw i64 %131, 4096
  %151 = add nuw nsw i64 %149, %150
  %152 = mul nuw nsw i64 %135, 2048
  %153 = add nuw nsw i64 %151, %152
  %154 = mul nuw nsw i64 %139, 64
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
  %183 = and i1 %55, %58
  %184 = and i1 %183, %56
  %185 = and i1 %184, %60
  %186 = and i1 %185, %62
  %187 = and i1 %186, %64
  br i1 %187, label %188, label %216

188:                                              ; preds = %182
  %189 = mul nsw i64 %32, 16384
  %190 = mul nsw i64 %36, 8192
  %191 = add nsw i64 %189, %190
  %192 = mul nsw i64 %34, 4096
  %193 = add nsw i64 %191, %192
  %194 = mul nsw i64 %38, 2048
  %195 = add nsw i64 %193, %194
  %196 = mul nsw i64 %40, 64
  %197 = add nsw i64 %195, %196
  %198 = add nsw i64 %197, %42
  %199 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 0
  %200 = mul i64 %199, 1
  %201 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 1
  %202 = mul i64 %200, %201
  %203 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 2
  %204 = mul i64 %202, %203
  %205 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 3
  %206 = mul i64 %204, %205
  %207 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 4
  %208 = mul i64 %206, %207
  %209 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 3, 5
  %210 = mul i64 %208, %209
  %211 = mul i64 %210, 4
  %212 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 1
  %213 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 2
  %214 = getelementptr float, ptr %212, i64 %213
  %215 = getelementptr float, ptr %16, i64 %198
  call void @llvm.memcpy.p0.p0.i64(ptr %215, ptr %214, i64 %211, i1 false)
  br label %288

216:                                              ; preds = %182
  %217 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %98, 1
  %218 = mul nsw i64 %32, 16384
  %219 = mul nsw i64 %36, 8192
  %220 = add nsw i64 %218, %219
  %221 = mul nsw i64 %34, 4096
  %222 = add nsw i64 %220, %221
  %223 = mul nsw i64 %38, 2048
  %224 = add nsw i64 %222, %223
  %225 = mul nsw i64 %40, 64
  %226 = add nsw i64 %224, %225
  %227 = add nsw i64 %226, %42
  br label %228

228:                                              ; preds = %285, %216
  %229 = phi i64 [ %286, %285 ], [ 0, %216 ]
  %230 = icmp slt i64 %229, %44
  br i1 %230, label %231, label %287

231:                                              ; preds = %228
  br label %232

232:                                              ; preds = %283, %231
  %233 = phi i64 [ %284, %283 ], [ 0, %231 ]
  %234 = icmp slt i64 %233, %48
  br i1 %234, label %235, label %285

235:                                              ; preds = %232
  br label %236

236:                                              ; preds = %281, %235
  %237 = phi i64 [ %282, %281 ], [ 0, %235 ]
  %238 = icmp slt i64 %237, %46
  br i1 %238, label %239, label %283

239:                                              ; preds = %236
  br label %240

240:                                              ; preds = %279, %239
  %241 = phi i64 [ %280, %279 ], [ 0, %239 ]
  %242 = icmp slt i64 %241, %50
  br i1 %242, label %243, label %281

243:                                              ; preds = %240
  br label %244

244:                                              ; preds = %277, %243
  %245 = phi i64 [ %278, %277 ], [ 0, %243 ]
  %246 = icmp slt i64 %245, %52
  br i1 %246, label %247, label %279

247:                                              ; preds = %244
  br label %248

248:                                              ; preds = %251, %247
  %249 = phi i64 [ %276, %251 ], [ 0, %247 ]
  %250 = icmp slt i64 %249, %54
  br i1 %250, label %251, label %277

251:                                              ; preds = %248
  %252 = mul nuw nsw i64 %229, 16
  %253 = mul nuw nsw i64 %233, 16
  %254 = add nuw nsw i64 %252, %253
  %255 = mul nuw nsw i64 %237, 16
  %256 = add nuw nsw i64 %254, %255
  %257 = mul nuw nsw i64 %241, 16
  %258 = add nuw nsw i64 %256, %257
  %259 = mul nuw nsw i64 %245, 16
  %260 = add nuw nsw i64 %258, %259
  %261 = add nuw nsw i64 %260, %249
  %262 = getelementptr inbounds nuw float, ptr %217, i64 %261
  %263 = load float, ptr %262, align 4
  %264 = getelementptr float, ptr %16, i64 %227
  %265 = mul nuw nsw i64 %229, 16384
  %266 = mul nuw nsw i64 %233, 8192
  %267 = add nuw nsw i64 %265, %266
  %268 = mul nuw nsw i64 %237, 4096
  %269 = add nuw nsw i64 %267, %268
  %270 = mul nuw nsw i64 %241, 2048
  %271 = add nuw nsw i64 %269, %270
  %272 = mul nuw nsw i64 %245, 64
  %273 = add nuw nsw i64 %271, %272
  %274 = add nuw nsw i64 %273, %249
  %275 = getelementptr inbounds nuw float, ptr %264, i64 %274
  store float %263, ptr %275, align 4
  %276 = add i64 %249, 1
  br label %248

277:                                              ; preds = %248
  %278 = add i64 %245, 1
  br label %244

279:                                              ; preds = %244
  %280 = add i64 %241, 1
  br label %240

281:                                              ; preds = %240
  %282 = add i64 %237, 1
  br label %236

283:                                              ; preds = %236
  %284 = add i64 %233, 1
  br label %232

285:                                              ; preds = %232
  %286 = add i64 %229, 1
  br label %228

287:                                              ; preds = %228
  br label %288

288:                                              ; preds = %188, %287
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
