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
  %13 = mul nuw nsw i64 %12, 256
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 512)
  %15 = add nuw nsw i64 %13, 256
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 512)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 16, i64 16, i64 16, i64 32, i64 8192, i64 512, i64 32, i64 1, ptr %7, ptr %7, i64 0, i64 32, i64 16, i64 16, i64 16, i64 4096, i64 256, i64 16, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 16
  %25 = urem i64 %24, 16
  %26 = urem i64 %22, 16
  %27 = udiv i64 %22, 256
  %28 = mul nsw i64 %27, 16
  %29 = sub i64 16, %25
  %30 = call i64 @llvm.smin.i64(i64 %29, i64 1)
  %31 = sub i64 16, %26
  %32 = call i64 @llvm.smin.i64(i64 %31, i64 1)
  %33 = sub i64 32, %28
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 16)
  %35 = icmp eq i64 %30, 1
  %36 = icmp eq i64 %32, 1
  %37 = and i1 %35, %36
  %38 = icmp eq i64 %34, 16
  %39 = and i1 %37, %38
  %40 = alloca float, i64 256, align 4
  %41 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %40, 0
  %42 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %41, ptr %40, 1
  %43 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %42, i64 0, 2
  %44 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %43, i64 16, 3, 0
  %45 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %44, i64 1, 3, 1
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %45, i64 1, 3, 2
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, i64 16, 3, 3
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, i64 16, 4, 0
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 16, 4, 1
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 16, 4, 2
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 1, 4, 3
  %52 = alloca float, i64 256, align 4
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %52, 0
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, ptr %52, 1
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 0, 2
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 16, 3, 0
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %56, i64 1, 3, 1
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, i64 1, 3, 2
  %59 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, i64 16, 3, 3
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, i64 16, 4, 0
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, i64 16, 4, 1
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 16, 4, 2
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %62, i64 1, 4, 3
  %64 = select i1 %39, { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, { ptr, ptr, i64, [4 x i64], [4 x i64] } %63
  br i1 %39, label %65, label %94

65:                                               ; preds = %23
  %66 = mul nsw i64 %25, 512
  %67 = mul nsw i64 %26, 32
  %68 = add nsw i64 %66, %67
  %69 = add nsw i64 %68, %28
  br label %70

70:                                               ; preds = %91, %65
  %71 = phi i64 [ %92, %91 ], [ 0, %65 ]
  %72 = icmp slt i64 %71, 16
  br i1 %72, label %73, label %93

73:                                               ; preds = %70
  br label %74

74:                                               ; preds = %77, %73
  %75 = phi i64 [ %90, %77 ], [ 0, %73 ]
  %76 = icmp slt i64 %75, 16
  br i1 %76, label %77, label %91

77:                                               ; preds = %74
  %78 = getelementptr float, ptr %1, i64 %69
  %79 = mul nuw nsw i64 %71, 8192
  %80 = add nuw nsw i64 %79, 0
  %81 = add nuw nsw i64 %80, 0
  %82 = add nuw nsw i64 %81, %75
  %83 = getelementptr inbounds nuw float, ptr %78, i64 %82
  %84 = load float, ptr %83, align 4
  %85 = mul nuw nsw i64 %71, 16
  %86 = add nuw nsw i64 %85, 0
  %87 = add nuw nsw i64 %86, 0
  %88 = add nuw nsw i64 %87, %75
  %89 = getelementptr inbounds nuw float, ptr %40, i64 %88
  store float %84, ptr %89, align 4
  %90 = add i64 %75, 1
  br label %74

91:                                               ; preds = %74
  %92 = add i64 %71, 1
  br label %70

93:                                               ; preds = %70, %99
  br label %138

94:                                               ; preds = %23
  %95 = mul nsw i64 %25, 512
  %96 = mul nsw i64 %26, 32
  %97 = add nsw i64 %95, %96
  %98 = add nsw i64 %97, %28
  br label %99

99:                                               ; preds = %136, %94
  %100 = phi i64 [ %137, %136 ], [ 0, %94 ]
  %101 = icmp slt i64 %100, 16
  br i1 %101, label %102, label %93

102:                                              ; preds = %99
  br label %103

103:                                              ; preds = %134, %102
  %104 = phi i64 [ %135, %134 ], [ 0, %102 ]
  %105 = icmp slt i64 %104, %30
  br i1 %105, label %106, label %136

106:                                              ; preds = %103
  br label %107

107:                                              ; preds = %132, %106
  %108 = phi i64 [ %133, %132 ], [ 0, %106 ]
  %109 = icmp slt i64 %108, %32
  br i1 %109, label %110, label %134

110:                                              ; preds = %107
  br label %111

111:                                              ; preds = %114, %110
  %112 = phi i64 [ %131, %114 ], [ 0, %110 ]
  %113 = icmp slt i64 %112, %34
  br i1 %113, label %114, label %132

114:                                              ; preds = %111
  %115 = getelementptr float, ptr %1, i64 %98
  %116 = mul nuw nsw i64 %100, 8192
  %117 = mul nuw nsw i64 %104, 512
  %118 = add nuw nsw i64 %116, %117
  %119 = mul nuw nsw i64 %108, 32
  %120 = add nuw nsw i64 %118, %119
  %121 = add nuw nsw i64 %120, %112
  %122 = getelementptr inbounds nuw float, ptr %115, i64 %121
  %123 = load float, ptr %122, align 4
  %124 = mul nuw nsw i64 %100, 16
  %125 = mul nuw nsw i64 %104, 16
  %126 = add nuw nsw i64 %124, %125
  %127 = mul nuw nsw i64 %108, 16
  %128 = add nuw nsw i64 %126, %127
  %129 = add nuw nsw i64 %128, %112
  %130 = getelementptr inbounds nuw float, ptr %52, i64 %129
  store float %123, ptr %130, align 4
  %131 = add i64 %112, 1
  br label %111

132:                                              ; preds = %111
  %133 = add i64 %108, 1
  br label %107

134:                                              ; preds = %107
  %135 = add i64 %104, 1
  br label %103

136:                                              ; preds = %103
  %137 = add i64 %100, 1
  br label %99

138:                                              ; preds = %93
  %139 = alloca float, i64 256, align 64
  br label %140

140:                                              ; preds = %170, %138
  %141 = phi i64 [ %171, %170 ], [ 0, %138 ]
  %142 = icmp slt i64 %141, 16
  br i1 %142, label %143, label %172

143:                                              ; preds = %140
  %144 = mul i64 %141, 16
  %145 = add i64 %144, 0
  %146 = add i64 %145, 0
  br label %147

147:                                              ; preds = %166, %143
  %148 = phi i64 [ %169, %166 ], [ 0, %143 ]
  %149 = icmp slt i64 %148, 16
  br i1 %149, label %150, label %170

150:                                              ; preds = %147
  br label %151

151:                                              ; preds = %155, %150
  %152 = phi i64 [ %165, %155 ], [ 0, %150 ]
  %153 = phi <8 x float> [ %164, %155 ], [ poison, %150 ]
  %154 = icmp slt i64 %152, 8
  br i1 %154, label %155, label %166

155:                                              ; preds = %151
  %156 = add nsw i64 %148, %152
  %157 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, 1
  %158 = mul nuw nsw i64 %156, 16
  %159 = add nuw nsw i64 %158, 0
  %160 = add nuw nsw i64 %159, 0
  %161 = add nuw nsw i64 %160, %141
  %162 = getelementptr inbounds nuw float, ptr %157, i64 %161
  %163 = load float, ptr %162, align 4
  %164 = insertelement <8 x float> %153, float %163, i64 %152
  %165 = add i64 %152, 1
  br label %151

166:                                              ; preds = %151
  %167 = add i64 %146, %148
  %168 = getelementptr float, ptr %139, i64 %167
  store <8 x float> %153, ptr %168, align 4
  %169 = add i64 %148, 8
  br label %147

170:                                              ; preds = %147
  %171 = add i64 %141, 1
  br label %140

172:                                              ; preds = %140
  %173 = and i1 %38, %35
  %174 = and i1 %173, %36
  br i1 %174, label %175, label %205

175:                                              ; preds = %172
  %176 = mul nsw i64 %27, 65536
  %177 = mul nsw i64 %25, 256
  %178 = add nsw i64 %176, %177
  %179 = mul nsw i64 %26, 16
  %180 = add nsw i64 %178, %179
  br label %181

181:                                              ; preds = %202, %175
  %182 = phi i64 [ %203, %202 ], [ 0, %175 ]
  %183 = icmp slt i64 %182, 16
  br i1 %183, label %184, label %204

184:                                              ; preds = %181
  br label %185

185:                                              ; preds = %188, %184
  %186 = phi i64 [ %201, %188 ], [ 0, %184 ]
  %187 = icmp slt i64 %186, 16
  br i1 %187, label %188, label %202

188:                                              ; preds = %185
  %189 = mul nuw nsw i64 %182, 16
  %190 = add nuw nsw i64 %189, 0
  %191 = add nuw nsw i64 %190, 0
  %192 = add nuw nsw i64 %191, %186
  %193 = getelementptr inbounds nuw float, ptr %139, i64 %192
  %194 = load float, ptr %193, align 4
  %195 = getelementptr float, ptr %12, i64 %180
  %196 = mul nuw nsw i64 %182, 4096
  %197 = add nuw nsw i64 %196, 0
  %198 = add nuw nsw i64 %197, 0
  %199 = add nuw nsw i64 %198, %186
  %200 = getelementptr inbounds nuw float, ptr %195, i64 %199
  store float %194, ptr %200, align 4
  %201 = add i64 %186, 1
  br label %185

202:                                              ; preds = %185
  %203 = add i64 %182, 1
  br label %181

204:                                              ; preds = %181, %211
  br label %249

205:                                              ; preds = %172
  %206 = mul nsw i64 %27, 65536
  %207 = mul nsw i64 %25, 256
  %208 = add nsw i64 %206, %207
  %209 = mul nsw i64 %26, 16
  %210 = add nsw i64 %208, %209
  br label %211

211:                                              ; preds = %247, %205
  %212 = phi i64 [ %248, %247 ], [ 0, %205 ]
  %213 = icmp slt i64 %212, %34
  br i1 %213, label %214, label %204

214:                                              ; preds = %211
  br label %215

215:                                              ; preds = %245, %214
  %216 = phi i64 [ %246, %245 ], [ 0, %214 ]
  %217 = icmp slt i64 %216, %30
  br i1 %217, label %218, label %247

218:                                              ; preds = %215
  br label %219

219:                                              ; preds = %243, %218
  %220 = phi i64 [ %244, %243 ], [ 0, %218 ]
  %221 = icmp slt i64 %220, %32
  br i1 %221, label %222, label %245

222:                                              ; preds = %219
  br label %223

223:                                              ; preds = %226, %222
  %224 = phi i64 [ %242, %226 ], [ 0, %222 ]
  %225 = icmp slt i64 %224, 16
  br i1 %225, label %226, label %243

226:                                              ; preds = %223
  %227 = mul nuw nsw i64 %212, 16
  %228 = mul nuw nsw i64 %216, 16
  %229 = add nuw nsw i64 %227, %228
  %230 = mul nuw nsw i64 %220, 16
  %231 = add nuw nsw i64 %229, %230
  %232 = add nuw nsw i64 %231, %224
  %233 = getelementptr inbounds nuw float, ptr %139, i64 %232
  %234 = load float, ptr %233, align 4
  %235 = getelementptr float, ptr %12, i64 %210
  %236 = mul nuw nsw i64 %212, 4096
  %237 = mul nuw nsw i64 %216, 256
  %238 = add nuw nsw i64 %236, %237
  %239 = add nuw nsw i64 %238, %230
  %240 = add nuw nsw i64 %239, %224
  %241 = getelementptr inbounds nuw float, ptr %235, i64 %240
  store float %234, ptr %241, align 4
  %242 = add i64 %224, 1
  br label %223

243:                                              ; preds = %223
  %244 = add i64 %220, 1
  br label %219

245:                                              ; preds = %219
  %246 = add i64 %216, 1
  br label %215

247:                                              ; preds = %215
  %248 = add i64 %212, 1
  br label %211

249:                                              ; preds = %204
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
