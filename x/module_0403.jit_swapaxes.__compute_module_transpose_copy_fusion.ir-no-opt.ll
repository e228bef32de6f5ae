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
  %13 = mul nuw nsw i64 %12, 36
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 36)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 36
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 3, i64 3, i64 32, i64 32, i64 3072, i64 1024, i64 32, i64 1, ptr %7, ptr %7, i64 0, i64 3, i64 3, i64 32, i64 32, i64 3072, i64 1024, i64 32, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 12
  %25 = udiv i64 %22, 4
  %26 = urem i64 %25, 3
  %27 = urem i64 %22, 2
  %28 = mul nsw i64 %27, 16
  %29 = udiv i64 %22, 2
  %30 = urem i64 %29, 2
  %31 = mul nsw i64 %30, 16
  %32 = sub i64 3, %24
  %33 = call i64 @llvm.smin.i64(i64 %32, i64 1)
  %34 = sub i64 3, %26
  %35 = call i64 @llvm.smin.i64(i64 %34, i64 1)
  %36 = sub i64 32, %28
  %37 = call i64 @llvm.smin.i64(i64 %36, i64 16)
  %38 = sub i64 32, %31
  %39 = call i64 @llvm.smin.i64(i64 %38, i64 16)
  %40 = icmp eq i64 %33, 1
  %41 = icmp eq i64 %35, 1
  %42 = and i1 %40, %41
  %43 = icmp eq i64 %37, 16
  %44 = and i1 %42, %43
  %45 = icmp eq i64 %39, 16
  %46 = and i1 %44, %45
  %47 = alloca float, i64 256, align 4
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %47, 0
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, ptr %47, 1
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 0, 2
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 1, 3, 0
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 1, 3, 1
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 16, 3, 2
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 16, 3, 3
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 256, 4, 0
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 256, 4, 1
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %56, i64 16, 4, 2
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, i64 1, 4, 3
  %59 = alloca float, i64 256, align 4
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %59, 0
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, ptr %59, 1
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 0, 2
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %62, i64 1, 3, 0
  %64 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, i64 1, 3, 1
  %65 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, i64 16, 3, 2
  %66 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %65, i64 16, 3, 3
  %67 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %66, i64 256, 4, 0
  %68 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %67, i64 256, 4, 1
  %69 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %68, i64 16, 4, 2
  %70 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %69, i64 1, 4, 3
  %71 = select i1 %46, { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, { ptr, ptr, i64, [4 x i64], [4 x i64] } %70
  br i1 %46, label %72, label %101

72:                                               ; preds = %23
  %73 = mul nsw i64 %24, 3072
  %74 = mul nsw i64 %26, 1024
  %75 = add nsw i64 %73, %74
  %76 = mul nsw i64 %27, 512
  %77 = add nsw i64 %75, %76
  %78 = add nsw i64 %77, %31
  br label %79

79:                                               ; preds = %98, %72
  %80 = phi i64 [ %99, %98 ], [ 0, %72 ]
  %81 = icmp slt i64 %80, 16
  br i1 %81, label %82, label %100

82:                                               ; preds = %79
  br label %83

83:                                               ; preds = %86, %82
  %84 = phi i64 [ %97, %86 ], [ 0, %82 ]
  %85 = icmp slt i64 %84, 16
  br i1 %85, label %86, label %98

86:                                               ; preds = %83
  %87 = getelementptr float, ptr %1, i64 %78
  %88 = mul nuw nsw i64 %80, 32
  %89 = add nuw nsw i64 0, %88
  %90 = add nuw nsw i64 %89, %84
  %91 = getelementptr inbounds nuw float, ptr %87, i64 %90
  %92 = load float, ptr %91, align 4
  %93 = mul nuw nsw i64 %80, 16
  %94 = add nuw nsw i64 0, %93
  %95 = add nuw nsw i64 %94, %84
  %96 = getelementptr inbounds nuw float, ptr %47, i64 %95
  store float %92, ptr %96, align 4
  %97 = add i64 %84, 1
  br label %83

98:                                               ; preds = %83
  %99 = add i64 %80, 1
  br label %79

100:                                              ; preds = %79, %108
  br label %147

101:                                              ; preds = %23
  %102 = mul nsw i64 %24, 3072
  %103 = mul nsw i64 %26, 1024
  %104 = add nsw i64 %102, %103
  %105 = mul nsw i64 %27, 512
  %106 = add nsw i64 %104, %105
  %107 = add nsw i64 %106, %31
  br label %108

108:                                              ; preds = %145, %101
  %109 = phi i64 [ %146, %145 ], [ 0, %101 ]
  %110 = icmp slt i64 %109, %33
  br i1 %110, label %111, label %100

111:                                              ; preds = %108
  br label %112

112:                                              ; preds = %143, %111
  %113 = phi i64 [ %144, %143 ], [ 0, %111 ]
  %114 = icmp slt i64 %113, %35
  br i1 %114, label %115, label %145

115:                                              ; preds = %112
  br label %116

116:                                              ; preds = %141, %115
  %117 = phi i64 [ %142, %141 ], [ 0, %115 ]
  %118 = icmp slt i64 %117, %37
  br i1 %118, label %119, label %143

119:                                              ; preds = %116
  br label %120

120:                                              ; preds = %123, %119
  %121 = phi i64 [ %140, %123 ], [ 0, %119 ]
  %122 = icmp slt i64 %121, %39
  br i1 %122, label %123, label %141

123:                                              ; preds = %120
  %124 = getelementptr float, ptr %1, i64 %107
  %125 = mul nuw nsw i64 %109, 3072
  %126 = mul nuw nsw i64 %113, 1024
  %127 = add nuw nsw i64 %125, %126
  %128 = mul nuw nsw i64 %117, 32
  %129 = add nuw nsw i64 %127, %128
  %130 = add nuw nsw i64 %129, %121
  %131 = getelementptr inbounds nuw float, ptr %124, i64 %130
  %132 = load float, ptr %131, align 4
  %133 = mul nuw nsw i64 %109, 256
  %134 = mul nuw nsw i64 %113, 256
  %135 = add nuw nsw i64 %133, %134
  %136 = mul nuw nsw i64 %117, 16
  %137 = add nuw nsw i64 %135, %136
  %138 = add nuw nsw i64 %137, %121
  %139 = getelementptr inbounds nuw float, ptr %59, i64 %138
  store float %132, ptr %139, align 4
  %140 = add i64 %121, 1
  br label %120

141:                                              ; preds = %120
  %142 = add i64 %117, 1
  br label %116

143:                                              ; preds = %116
  %144 = add i64 %113, 1
  br label %112

145:                                              ; preds = %112
  %146 = add i64 %109, 1
  br label %108

147:                                              ; preds = %100
  %148 = alloca float, i64 256, align 64
  br label %149

149:                                              ; preds = %177, %147
  %150 = phi i64 [ %178, %177 ], [ 0, %147 ]
  %151 = icmp slt i64 %150, 16
  br i1 %151, label %152, label %179

152:                                              ; preds = %149
  %153 = mul i64 %150, 16
  %154 = add i64 0, %153
  br label %155

155:                                              ; preds = %173, %152
  %156 = phi i64 [ %176, %173 ], [ 0, %152 ]
  %157 = icmp slt i64 %156, 16
  br i1 %157, label %158, label %177

158:                                              ; preds = %155
  br label %159

159:                                              ; preds = %163, %158
  %160 = phi i64 [ %172, %163 ], [ 0, %158 ]
  %161 = phi <8 x float> [ %171, %163 ], [ poison, %158 ]
  %162 = icmp slt i64 %160, 8
  br i1 %162, label %163, label %173

163:                                              ; preds = %159
  %164 = add nsw i64 %156, %160
  %165 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %71, 1
  %166 = mul nuw nsw i64 %164, 16
  %167 = add nuw nsw i64 0, %166
  %168 = add nuw nsw i64 %167, %150
  %169 = getelementptr inbounds nuw float, ptr %165, i64 %168
  %170 = load float, ptr %169, align 4
  %171 = insertelement <8 x float> %161, float %170, i64 %160
  %172 = add i64 %160, 1
  br label %159

173:                                              ; preds = %159
  %174 = add i64 %154, %156
  %175 = getelementptr float, ptr %148, i64 %174
  store <8 x float> %161, ptr %175, align 4
  %176 = add i64 %156, 8
  br label %155

177:                                              ; preds = %155
  %178 = add i64 %150, 1
  br label %149

179:                                              ; preds = %149
  %180 = and i1 %42, %45
  %181 = and i1 %180, %43
  br i1 %181, label %182, label %211

182:                                              ; preds = %179
  %183 = mul nsw i64 %24, 3072
  %184 = mul nsw i64 %26, 1024
  %185 = add nsw i64 %183, %184
  %186 = mul nsw i64 %30, 512
  %187 = add nsw i64 %185, %186
  %188 = add nsw i64 %187, %28
  br label %189

189:                                              ; preds = %208, %182
  %190 = phi i64 [ %209, %208 ], [ 0, %182 ]
  %191 = icmp slt i64 %190, 16
  br i1 %191, label %192, label %210

192:                                              ; preds = %189
  br label %193

193:                                              ; preds = %196, %192
  %194 = phi i64 [ %207, %196 ], [ 0, %192 ]
  %195 = icmp slt i64 %194, 16
  br i1 %195, label %196, label %208

196:                                              ; preds = %193
  %197 = mul nuw nsw i64 %190, 16
  %198 = add nuw nsw i64 0, %197
  %199 = add nuw nsw i64 %198, %194
  %200 = getelementptr inbounds nuw float, ptr %148, i64 %199
  %201 = load float, ptr %200, align 4
  %202 = getelementptr float, ptr %12, i64 %188
  %203 = mul nuw nsw i64 %190, 32
  %204 = add nuw nsw i64 0, %203
  %205 = add nuw nsw i64 %204, %194
  %206 = getelementptr inbounds nuw float, ptr %202, i64 %205
  store float %201, ptr %206, align 4
  %207 = add i64 %194, 1
  br label %193

208:                                              ; preds = %193
  %209 = add i64 %190, 1
  br label %189

210:                                              ; preds = %189, %218
  br label %257

211:                                              ; preds = %179
  %212 = mul nsw i64 %24, 3072
  %213 = mul nsw i64 %26, 1024
  %214 = add nsw i64 %212, %213
  %215 = mul nsw i64 %30, 512
  %216 = add nsw i64 %214, %215
  %217 = add nsw i64 %216, %28
  br label %218

218:                                              ; preds = %255, %211
  %219 = phi i64 [ %256, %255 ], [ 0, %211 ]
  %220 = icmp slt i64 %219, %33
  br i1 %220, label %221, label %210

221:                                              ; preds = %218
  br label %222

222:                                              ; preds = %253, %221
  %223 = phi i64 [ %254, %253 ], [ 0, %221 ]
  %224 = icmp slt i64 %223, %35
  br i1 %224, label %225, label %255

225:                                              ; preds = %222
  br label %226

226:                                              ; preds = %251, %225
  %227 = phi i64 [ %252, %251 ], [ 0, %225 ]
  %228 = icmp slt i64 %227, %39
  br i1 %228, label %229, label %253

229:                                              ; preds = %226
  br label %230

230:                                              ; preds = %233, %229
  %231 = phi i64 [ %250, %233 ], [ 0, %229 ]
  %232 = icmp slt i64 %231, %37
  br i1 %232, label %233, label %251

233:                                              ; preds = %230
  %234 = mul nuw nsw i64 %219, 256
  %235 = mul nuw nsw i64 %223, 256
  %236 = add nuw nsw i64 %234, %235
  %237 = mul nuw nsw i64 %227, 16
  %238 = add nuw nsw i64 %236, %237
  %239 = add nuw nsw i64 %238, %231
  %240 = getelementptr inbounds nuw float, ptr %148, i64 %239
  %241 = load float, ptr %240, align 4
  %242 = getelementptr float, ptr %12, i64 %217
  %243 = mul nuw nsw i64 %219, 3072
  %244 = mul nuw nsw i64 %223, 1024
  %245 = add nuw nsw i64 %243, %244
  %246 = mul nuw nsw i64 %227, 32
  %247 = add nuw nsw i64 %245, %246
  %248 = add nuw nsw i64 %247, %231
  %249 = getelementptr inbounds nuw float, ptr %242, i64 %248
  store float %241, ptr %249, align 4
  %250 = add i64 %231, 1
  br label %230

251:                                              ; preds = %230
  %252 = add i64 %227, 1
  br label %226

253:                                              ; preds = %226
  %254 = add i64 %223, 1
  br label %222

255:                                              ; preds = %222
  %256 = add i64 %219, 1
  br label %218

257:                                              ; preds = %210
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
