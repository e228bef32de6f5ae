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
  %15 = mul nuw nsw i64 %14, 144
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 144)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 144
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_add_impl(ptr %5, ptr %5, i64 0, i64 3, i64 3, i64 16, i64 16, i64 768, i64 256, i64 16, i64 1, ptr %7, ptr %7, i64 0, i64 3, i64 3, i64 16, i64 16, i64 768, i64 256, i64 16, i64 1, ptr %9, ptr %9, i64 0, i64 3, i64 3, i64 16, i64 16, i64 768, i64 256, i64 16, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_add_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, ptr %22, ptr %23, i64 %24, i64 %25, i64 %26, i64 %27, i64 %28, i64 %29, i64 %30, i64 %31, i64 %32, i64 %33) #0 {
  %35 = udiv i64 %33, 48
  %36 = udiv i64 %33, 16
  %37 = urem i64 %36, 3
  %38 = urem i64 %33, 16
  %39 = sub i64 3, %35
  %40 = call i64 @llvm.smin.i64(i64 %39, i64 1)
  %41 = sub i64 3, %37
  %42 = call i64 @llvm.smin.i64(i64 %41, i64 1)
  %43 = sub i64 16, %38
  %44 = call i64 @llvm.smin.i64(i64 %43, i64 1)
  %45 = icmp eq i64 %40, 1
  %46 = icmp eq i64 %42, 1
  %47 = and i1 %45, %46
  %48 = icmp eq i64 %44, 1
  %49 = and i1 %47, %48
  %50 = alloca float, i64 16, align 4
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %50, 0
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, ptr %50, 1
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 0, 2
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 1, 3, 0
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 1, 3, 1
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 1, 3, 2
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %56, i64 16, 3, 3
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, i64 16, 4, 0
  %59 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, i64 16, 4, 1
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, i64 16, 4, 2
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, i64 1, 4, 3
  %62 = alloca float, i64 16, align 4
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %62, 0
  %64 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, ptr %62, 1
  %65 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, i64 0, 2
  %66 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %65, i64 1, 3, 0
  %67 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %66, i64 1, 3, 1
  %68 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %67, i64 1, 3, 2
  %69 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %68, i64 16, 3, 3
  %70 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %69, i64 16, 4, 0
  %71 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, i64 16, 4, 1
  %72 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %71, i64 16, 4, 2
  %73 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %72, i64 1, 4, 3
  %74 = select i1 %49, { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, { ptr, ptr, i64, [4 x i64], [4 x i64] } %73
  br i1 %49, label %75, label %82

75:                                               ; preds = %34
  %76 = mul nsw i64 %35, 768
  %77 = mul nsw i64 %37, 256
  %78 = add nsw i64 %76, %77
  %79 = mul nsw i64 %38, 16
  %80 = add nsw i64 %78, %79
  %81 = getelementptr float, ptr %1, i64 %80
  call void @llvm.memcpy.p0.p0.i64(ptr %50, ptr %81, i64 64, i1 false)
  br label %127

82:                                               ; preds = %34
  %83 = mul nsw i64 %35, 768
  %84 = mul nsw i64 %37, 256
  %85 = add nsw i64 %83, %84
  %86 = mul nsw i64 %38, 16
  %87 = add nsw i64 %85, %86
  br label %88

88:                                               ; preds = %124, %82
  %89 = phi i64 [ %125, %124 ], [ 0, %82 ]
  %90 = icmp slt i64 %89, %40
  br i1 %90, label %91, label %126

91:                                               ; preds = %88
  br label %92

92:                                               ; preds = %122, %91
  %93 = phi i64 [ %123, %122 ], [ 0, %91 ]
  %94 = icmp slt i64 %93, %42
  br i1 %94, label %95, label %124

95:                                               ; preds = %92
  br label %96

96:                                               ; preds = %120, %95
  %97 = phi i64 [ %121, %120 ], [ 0, %95 ]
  %98 = icmp slt i64 %97, %44
  br i1 %98, label %99, label %122

99:                                               ; preds = %96
  br label %100

100:                                              ; preds = %103, %99
  %101 = phi i64 [ %119, %103 ], [ 0, %99 ]
  %102 = icmp slt i64 %101, 16
  br i1 %102, label %103, label %120

103:                                              ; preds = %100
  %104 = getelementptr float, ptr %1, i64 %87
  %105 = mul nuw nsw i64 %89, 768
  %106 = mul nuw nsw i64 %93, 256
  %107 = add nuw nsw i64 %105, %106
  %108 = mul nuw nsw i64 %97, 16
  %109 = add nuw nsw i64 %107, %108
  %110 = add nuw nsw i64 %109, %101
  %111 = getelementptr inbounds nuw float, ptr %104, i64 %110
  %112 = load float, ptr %111, align 4
  %113 = mul nuw nsw i64 %89, 16
  %114 = mul nuw nsw i64 %93, 16
  %115 = add nuw nsw i64 %113, %114
  %116 = add nuw nsw i64 %115, %108
  %117 = add nuw nsw i64 %116, %101
  %118 = getelementptr inbounds nuw float, ptr %62, i64 %117
  store float %112, ptr %118, align 4
  %119 = add i64 %101, 1
  br label %100

120:                                              ; preds = %100
  %121 = add i64 %97, 1
  br label %96

122:                                              ; preds = %96
  %123 = add i64 %93, 1
  br label %92

124:                                              ; preds = %92
  %125 = add i64 %89, 1
  br label %88

126:                                              ; preds = %88
  br label %127

127:                                              ; preds = %75, %126
  %128 = alloca float, i64 16, align 4
  %129 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %128, 0
  %130 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %129, ptr %128, 1
  %131 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %130, i64 0, 2
  %132 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %131, i64 1, 3, 0
  %133 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %132, i64 1, 3, 1
  %134 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %133, i64 1, 3, 2
  %135 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %134, i64 16, 3, 3
  %136 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %135, i64 16, 4, 0
  %137 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %136, i64 16, 4, 1
  %138 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %137, i64 16, 4, 2
  %139 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %138, i64 1, 4, 3
  %140 = alloca float, i64 16, align 4
  %141 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %140, 0
  %142 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %141, ptr %140, 1
  %143 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %142, i64 0, 2
  %144 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %143, i64 1, 3, 0
  %145 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %144, i64 1, 3, 1
  %146 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %145, i64 1, 3, 2
  %147 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %146, i64 16, 3, 3
  %148 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %147, i64 16, 4, 0
  %149 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %148, i64 16, 4, 1
  %150 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %149, i64 16, 4, 2
  %151 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %150, i64 1, 4, 3
  %152 = select i1 %49, { ptr, ptr, i64, [4 x i64], [4 x i64] } %139, { ptr, ptr, i64, [4 x i64], [4 x i64] } %151
  br i1 %49, label %153, label %160

153:                                              ; preds = %127
  %154 = mul nsw i64 %35, 768
  %155 = mul nsw i64 %37, 256
  %156 = add nsw i64 %154, %155
  %157 = mul nsw i64 %38, 16
  %158 = add nsw i64 %156, %157
  %159 = getelementptr float, ptr %12, i64 %158
  call void @llvm.memcpy.p0.p0.i64(ptr %128, ptr %159, i64 64, i1 false)
  br label %205

160:                                              ; preds = %127
  %161 = mul nsw i64 %35, 768
  %162 = mul nsw i64 %37, 256
  %163 = add nsw i64 %161, %162
  %164 = mul nsw i64 %38, 16
  %165 = add nsw i64 %163, %164
  br label %166

166:                                              ; preds = %202, %160
  %167 = phi i64 [ %203, %202 ], [ 0, %160 ]
  %168 = icmp slt i64 %167, %40
  br i1 %168, label %169, label %204

169:                                              ; preds = %166
  br label %170

170:                                              ; preds = %200, %169
  %171 = phi i64 [ %201, %200 ], [ 0, %169 ]
  %172 = icmp slt i64 %171, %42
  br i1 %172, label %173, label %202

173:                                              ; preds = %170
  br label %174

174:                                              ; preds = %198, %173
  %175 = phi i64 [ %199, %198 ], [ 0, %173 ]
  %176 = icmp slt i64 %175, %44
  br i1 %176, label %177, label %200

177:                                              ; preds = %174
  br label %178

178:                                              ; preds = %181, %177
  %179 = phi i64 [ %197, %181 ], [ 0, %177 ]
  %180 = icmp slt i64 %179, 16
  br i1 %180, label %181, label %198

181:                                              ; preds = %178
  %182 = getelementptr float, ptr %12, i64 %165
  %183 = mul nuw nsw i64 %167, 768
  %184 = mul nuw nsw i64 %171, 256
  %185 = add nuw nsw i64 %183, %184
  %186 = mul nuw nsw i64 %175, 16
  %187 = add nuw nsw i64 %185, %186
  %188 = add nuw nsw i64 %187, %179
  %189 = getelementptr inbounds nuw float, ptr %182, i64 %188
  %190 = load float, ptr %189, align 4
  %191 = mul nuw nsw i64 %167, 16
  %192 = mul nuw nsw i64 %171, 16
  %193 = add nuw nsw i64 %191, %192
  %194 = add nuw nsw i64 %193, %186
  %195 = add nuw nsw i64 %194, %179
  %196 = getelementptr inbounds nuw float, ptr %140, i64 %195
  store float %190, ptr %196, align 4
  %197 = add i64 %179, 1
  br label %178

198:                                              ; preds = %178
  %199 = add i64 %175, 1
  br label %174

200:                                              ; preds = %174
  %201 = add i64 %171, 1
  br label %170

202:                                              ; preds = %170
  %203 = add i64 %167, 1
  br label %166

204:                                              ; preds = %166
  br label %205

205:                                              ; preds = %153, %204
  %206 = alloca float, i64 16, align 64
  %207 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %74, 1
  %208 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %152, 1
  br label %209

209:                                              ; preds = %212, %205
  %210 = phi i64 [ %220, %212 ], [ 0, %205 ]
  %211 = icmp slt i64 %210, 16
  br i1 %211, label %212, label %221

212:                                              ; preds = %209
  %213 = add i64 0, %210
  %214 = getelementptr float, ptr %207, i64 %213
  %215 = load <8 x float>, ptr %214, align 4
  %216 = getelementptr float, ptr %208, i64 %213
  %217 = load <8 x float>, ptr %216, align 4
  %218 = fadd <8 x float> %215, %217
  %219 = getelementptr float, ptr %206, i64 %213
  store <8 x float> %218, ptr %219, align 4
  %220 = add i64 %210, 8
  br label %209

221:                                              ; preds = %209
  br i1 %49, label %222, label %229

222:                                              ; preds = %221
  %223 = mul nsw i64 %35, 768
  %224 = mul nsw i64 %37, 256
  %225 = add nsw i64 %223, %224
  %226 = mul nsw i64 %38, 16
  %227 = add nsw i64 %225, %226
  %228 = getelementptr float, ptr %23, i64 %227
  call void @llvm.memcpy.p0.p0.i64(ptr %228, ptr %206, i64 64, i1 false)
  br label %274

229:                                              ; preds = %221
  %230 = mul nsw i64 %35, 768
  %231 = mul nsw i64 %37, 256
  %232 = add nsw i64 %230, %231
  %233 = mul nsw i64 %38, 16
  %234 = add nsw i64 %232, %233
  br label %235

235:                                              ; preds = %271, %229
  %236 = phi i64 [ %272, %271 ], [ 0, %229 ]
  %237 = icmp slt i64 %236, %40
  br i1 %237, label %238, label %273

238:                                              ; preds = %235
  br label %239

239:                                              ; preds = %269, %238
  %240 = phi i64 [ %270, %269 ], [ 0, %238 ]
  %241 = icmp slt i64 %240, %42
  br i1 %241, label %242, label %271

242:                                              ; preds = %239
  br label %243

243:                                              ; preds = %267, %242
  %244 = phi i64 [ %268, %267 ], [ 0, %242 ]
  %245 = icmp slt i64 %244, %44
  br i1 %245, label %246, label %269

246:                                              ; preds = %243
  br label %247

247:                                              ; preds = %250, %246
  %248 = phi i64 [ %266, %250 ], [ 0, %246 ]
  %249 = icmp slt i64 %248, 16
  br i1 %249, label %250, label %267

250:                                              ; preds = %247
  %251 = mul nuw nsw i64 %236, 16
  %252 = mul nuw nsw i64 %240, 16
  %253 = add nuw nsw i64 %251, %252
  %254 = mul nuw nsw i64 %244, 16
  %255 = add nuw nsw i64 %253, %254
  %256 = add nuw nsw i64 %255, %248
  %257 = getelementptr inbounds nuw float, ptr %206, i64 %256
  %258 = load float, ptr %257, align 4
  %259 = getelementptr float, ptr %23, i64 %234
  %260 = mul nuw nsw i64 %236, 768
  %261 = mul nuw nsw i64 %240, 256
  %262 = add nuw nsw i64 %260, %261
  %263 = add nuw nsw i64 %262, %254
  %264 = add nuw nsw i64 %263, %248
  %265 = getelementptr inbounds nuw float, ptr %259, i64 %264
  store float %258, ptr %265, align 4
  %266 = add i64 %248, 1
  br label %247

267:                                              ; preds = %247
  %268 = add i64 %244, 1
  br label %243

269:                                              ; preds = %243
  %270 = add i64 %240, 1
  br label %239

271:                                              ; preds = %239
  %272 = add i64 %236, 1
  br label %235

273:                                              ; preds = %235
  br label %274

274:                                              ; preds = %222, %273
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
