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
  %13 = mul nuw nsw i64 %12, 8192
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 16384)
  %15 = add nuw nsw i64 %13, 8192
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 16384)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 16, i64 16, i64 16, i64 2, i64 2, i64 16, i64 16384, i64 1024, i64 64, i64 32, i64 16, i64 1, ptr %7, ptr %7, i64 0, i64 16, i64 16, i64 2, i64 16, i64 2, i64 16, i64 16384, i64 1024, i64 512, i64 32, i64 16, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14, ptr %15, ptr %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22, i64 %23, i64 %24, i64 %25, i64 %26, i64 %27, i64 %28, i64 %29, i64 %30) #0 {
  %32 = udiv i64 %30, 1024
  %33 = udiv i64 %30, 64
  %34 = urem i64 %33, 16
  %35 = udiv i64 %30, 2
  %36 = urem i64 %35, 16
  %37 = udiv i64 %30, 32
  %38 = urem i64 %37, 2
  %39 = urem i64 %30, 2
  %40 = sub i64 16, %32
  %41 = call i64 @llvm.smin.i64(i64 %40, i64 1)
  %42 = sub i64 16, %34
  %43 = call i64 @llvm.smin.i64(i64 %42, i64 1)
  %44 = sub i64 16, %36
  %45 = call i64 @llvm.smin.i64(i64 %44, i64 1)
  %46 = sub i64 2, %38
  %47 = call i64 @llvm.smin.i64(i64 %46, i64 1)
  %48 = sub i64 2, %39
  %49 = call i64 @llvm.smin.i64(i64 %48, i64 1)
  %50 = icmp eq i64 %41, 1
  %51 = icmp eq i64 %43, 1
  %52 = and i1 %50, %51
  %53 = icmp eq i64 %45, 1
  %54 = and i1 %52, %53
  %55 = icmp eq i64 %47, 1
  %56 = and i1 %54, %55
  %57 = icmp eq i64 %49, 1
  %58 = and i1 %56, %57
  %59 = alloca float, i64 16, align 4
  %60 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } poison, ptr %59, 0
  %61 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %60, ptr %59, 1
  %62 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %61, i64 0, 2
  %63 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %62, i64 1, 3, 0
  %64 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %63, i64 1, 3, 1
  %65 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %64, i64 1, 3, 2
  %66 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %65, i64 1, 3, 3
  %67 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %66, i64 1, 3, 4
  %68 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %67, i64 16, 3, 5
  %69 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %68, i64 16, 4, 0
  %70 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %69, i64 16, 4, 1
  %71 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %70, i64 16, 4, 2
  %72 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %71, i64 16, 4, 3
  %73 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %72, i64 16, 4, 4
  %74 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %73, i64 1, 4, 5
  %75 = alloca float, i64 16, align 4
  %76 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } poison, ptr %75, 0
  %77 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %76, ptr %75, 1
  %78 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %77, i64 0, 2
  %79 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %78, i64 1, 3, 0
  %80 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %79, i64 1, 3, 1
  %81 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %80, i64 1, 3, 2
  %82 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %81, i64 1, 3, 3
  %83 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %82, i64 1, 3, 4
  %84 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %83, i64 16, 3, 5
  %85 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %84, i64 16, 4, 0
  %86 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %85, i64 16, 4, 1
  %87 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %86, i64 16, 4, 2
  %88 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %87, i64 16, 4, 3
  %89 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %88, i64 16, 4, 4
  %90 = insertvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %89, i64 1, 4, 5
  %91 = select i1 %58, { ptr, ptr, i64, [6 x i64], [6 x i64] } %74, { ptr, ptr, i64, [6 x i64], [6 x i64] } %90
  br i1 %58, label %92, label %103

92:                                               ; preds = %31
  %93 = mul nsw i64 %32, 16384
  %94 = mul nsw i64 %34, 1024
  %95 = add nsw i64 %93, %94
  %96 = mul nsw i64 %36, 64
  %97 = add nsw i64 %95, %96
  %98 = mul nsw i64 %38, 32
  %99 = add nsw i64 %97, %98
  %100 = mul nsw i64 %39, 16
  %101 = add nsw i64 %99, %100
  %102 = getelementptr float, ptr %1, i64 %101
  call void @llvm.memcpy.p0.p0.i64(ptr %59, ptr %102, i64 64, i1 false)
  br label %172

103:                                              ; preds = %31
  %104 = mul nsw i64 %32, 16384
  %105 = mul nsw i64 %34, 1024
  %106 = add nsw i64 %104, %105
  %107 = mul nsw i64 %36, 64
  %108 = add nsw i64 %106, %107
  %109 = mul nsw i64 %38, 32
  %110 = add nsw i64 %108, %109
  %111 = mul nsw i64 %39, 16
  %112 = add nsw i64 %110, %111
  br label %113

113:                                              ; preds = %169, %103
  %114 = phi i64 [ %170, %169 ], [ 0, %103 ]
  %115 = icmp slt i64 %114, %41
  br i1 %115, label %116, label %171

116:                                              ; preds = %113
  br label %117

117:                                              ; preds = %167, %116
  %118 = phi i64 [ %168, %167 ], [ 0, %116 ]
  %119 = icmp slt i64 %118, %43
  br i1 %119, label %120, label %169

120:                                              ; preds = %117
  br label %121

121:                                              ; preds = %165, %120
  %122 = phi i64 [ %166, %165 ], [ 0, %120 ]
  %123 = icmp slt i64 %122, %45
  br i1 %123, label %124, label %167

124:                                              ; preds = %121
  br label %125

125:                                              ; preds = %163, %124
  %126 = phi i64 [ %164, %163 ], [ 0, %124 ]
  %127 = icmp slt i64 %126, %47
  br i1 %127, label %128, label %165

128:                                              ; preds = %125
  br label %129

129:                                              ; preds = %161, %128
  %130 = phi i64 [ %162, %161 ], [ 0, %128 ]
  %131 = icmp slt i64 %130, %49
  br i1 %131, label %132, label %163

132:                                              ; preds = %129
  br label %133

133:                                              ; preds = %136, %132
  %134 = phi i64 [ %160, %136 ], [ 0, %132 ]
  %135 = icmp slt i64 %134, 16
  br i1 %135, label %136, label %161

136:                                              ; preds = %133
  %137 = getelementptr float, ptr %1, i64 %112
  %138 = mul nuw nsw i64 %114, 16384
  %139 = mul nuw nsw i64 %118, 1024
  %140 = add nuw nsw i64 %138, %139
  %141 = mul nuw nsw i64 %122, 64
  %142 = add nuw nsw i64 %140, %141
  %143 = mul nuw nsw i64 %126, 32
  %144 = add nuw nsw i64 %142, %143
  %145 = mul nuw nsw i64 %130, 16
  %146 = add nuw nsw i64 %144, %145
  %147 = add nuw nsw i64 %146, %134
  %148 = getelementptr inbounds nuw float, ptr %137, i64 %147
  %149 = load float, ptr %148, align 4
  %150 = mul nuw nsw i64 %114, 16
  %151 = mul nuw nsw i64 %118, 16
  %152 = add nuw nsw i64 %150, %151
  %153 = mul nuw nsw i64 %122, 16
  %154 = add nuw nsw i64 %152, %153
  %155 = mul nuw nsw i64 %126, 16
  %156 = add nuw nsw i64 %154, %155
  %157 = add nuw nsw i64 %156, %145
  %158 = add nuw nsw i64 %157, %134
  %159 = getelementptr inbounds nuw float, ptr %75, i64 %158
  store float %149, ptr %159, align 4
  %160 = add i64 %134, 1
  br label %133

161:                                              ; preds = %133
  %162 = add i64 %130, 1
  br label %129

163:                                              ; preds = %129
  %164 = add i64 %126, 1
  br label %125

165:                                              ; preds = %125
  %166 = add i64 %122, 1
  br label %121

167:                                              ; preds = %121
  %168 = add i64 %118, 1
  br label %117

169:                                              ; preds = %117
  %170 = add i64 %114, 1
  br label %113

171:                                              ; preds = %113
  br label %172

172:                                              ; preds = %92, %171
  %173 = and i1 %52, %55
  %174 = and i1 %173, %53
  %175 = and i1 %174, %57
  br i1 %175, label %176, label %203

176:                                              ; preds = %172
  %177 = mul nsw i64 %32, 16384
  %178 = mul nsw i64 %34, 1024
  %179 = add nsw i64 %177, %178
  %180 = mul nsw i64 %38, 512
  %181 = add nsw i64 %179, %180
  %182 = mul nsw i64 %36, 32
  %183 = add nsw i64 %181, %182
  %184 = mul nsw i64 %39, 16
  %185 = add nsw i64 %183, %184
  %186 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 3, 0
  %187 = mul i64 %186, 1
  %188 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 3, 1
  %189 = mul i64 %187, %188
  %190 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 3, 2
  %191 = mul i64 %189, %190
  %192 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 3, 3
  %193 = mul i64 %191, %192
  %194 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 3, 4
  %195 = mul i64 %193, %194
  %196 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 3, 5
  %197 = mul i64 %195, %196
  %198 = mul i64 %197, 4
  %199 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 1
  %200 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 2
  %201 = getelementptr float, ptr %199, i64 %200
  %202 = getelementptr float, ptr %16, i64 %185
  call void @llvm.memcpy.p0.p0.i64(ptr %202, ptr %201, i64 %198, i1 false)
  br label %273

203:                                              ; preds = %172
  %204 = extractvalue { ptr, ptr, i64, [6 x i64], [6 x i64] } %91, 1
  %205 = mul nsw i64 %32, 16384
  %206 = mul nsw i64 %34, 1024
  %207 = add nsw i64 %205, %206
  %208 = mul nsw i64 %38, 512
  %209 = add nsw i64 %207, %208
  %210 = mul nsw i64 %36, 32
  %211 = add nsw i64 %209, %210
  %212 = mul nsw i64 %39, 16
  %213 = add nsw i64 %211, %212
  br label %214

214:                                              ; preds = %270, %203
  %215 = phi i64 [ %271, %270 ], [ 0, %203 ]
  %216 = icmp slt i64 %215, %41
  br i1 %216, label %217, label %272

217:                                              ; preds = %214
  br label %218

218:                                              ; preds = %268, %217
  %219 = phi i64 [ %269, %268 ], [ 0, %217 ]
  %220 = icmp slt i64 %219, %43
  br i1 %220, label %221, label %270

221:                                              ; preds = %218
  br label %222

222:                                              ; preds = %266, %221
  %223 = phi i64 [ %267, %266 ], [ 0, %221 ]
  %224 = icmp slt i64 %223, %47
  br i1 %224, label %225, label %268

225:                                              ; preds = %222
  br label %226

226:                                              ; preds = %264, %225
  %227 = phi i64 [ %265, %264 ], [ 0, %225 ]
  %228 = icmp slt i64 %227, %45
  br i1 %228, label %229, label %266

229:                                              ; preds = %226
  br label %230

230:                                              ; preds = %262, %229
  %231 = phi i64 [ %263, %262 ], [ 0, %229 ]
  %232 = icmp slt i64 %231, %49
  br i1 %232, label %233, label %264

233:                                              ; preds = %230
  br label %234

234:                                              ; preds = %237, %233
  %235 = phi i64 [ %261, %237 ], [ 0, %233 ]
  %236 = icmp slt i64 %235, 16
  br i1 %236, label %237, label %262

237:                                              ; preds = %234
  %238 = mul nuw nsw i64 %215, 16
  %239 = mul nuw nsw i64 %219, 16
  %240 = add nuw nsw i64 %238, %239
  %241 = mul nuw nsw i64 %223, 16
  %242 = add nuw nsw i64 %240, %241
  %243 = mul nuw nsw i64 %227, 16
  %244 = add nuw nsw i64 %242, %243
  %245 = mul nuw nsw i64 %231, 16
  %246 = add nuw nsw i64 %244, %245
  %247 = add nuw nsw i64 %246, %235
  %248 = getelementptr inbounds nuw float, ptr %204, i64 %247
  %249 = load float, ptr %248, align 4
  %250 = getelementptr float, ptr %16, i64 %213
  %251 = mul nuw nsw i64 %215, 16384
  %252 = mul nuw nsw i64 %219, 1024
  %253 = add nuw nsw i64 %251, %252
  %254 = mul nuw nsw i64 %223, 512
  %255 = add nuw nsw i64 %253, %254
  %256 = mul nuw nsw i64 %227, 32
  %257 = add nuw nsw i64 %255, %256
  %258 = add nuw nsw i64 %257, %245
  %259 = add nuw nsw i64 %258, %235
  %260 = getelementptr inbounds nuw float, ptr %250, i64 %259
  store float %249, ptr %260, align 4
  %261 = add i64 %235, 1
  br label %234

262:                                              ; preds = %234
  %263 = add i64 %231, 1
  br label %230

264:                                              ; preds = %230
  %265 = add i64 %227, 1
  br label %226

266:                                              ; preds = %226
  %267 = add i64 %223, 1
  br label %222

268:                                              ; preds = %222
  %269 = add i64 %219, 1
  br label %218

270:                                              ; preds = %218
  %271 = add i64 %215, 1
  br label %214

272:                                              ; preds = %214
  br label %273

273:                                              ; preds = %176, %272
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
