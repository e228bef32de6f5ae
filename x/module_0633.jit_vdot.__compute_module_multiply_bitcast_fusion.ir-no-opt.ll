; ModuleID = '__compute_module___compute_module_multiply_bitcast_fusion'
source_filename = "__compute_module___compute_module_multiply_bitcast_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @multiply_bitcast_fusion(ptr %0) {
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
  %15 = mul nuw nsw i64 %14, 27
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 27)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 27
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @multiply_bitcast_fusion_impl(ptr %5, ptr %5, i64 0, i64 3, i64 3, i64 3, i64 16, i64 144, i64 48, i64 16, i64 1, ptr %7, ptr %7, i64 0, i64 3, i64 3, i64 3, i64 16, i64 144, i64 48, i64 16, i64 1, ptr %9, ptr %9, i64 0, i64 432, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_bitcast_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, ptr %22, ptr %23, i64 %24, i64 %25, i64 %26, i64 %27) #0 {
  %29 = udiv i64 %27, 9
  %30 = udiv i64 %27, 3
  %31 = urem i64 %30, 3
  %32 = urem i64 %27, 3
  %33 = sub i64 3, %29
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 1)
  %35 = sub i64 3, %31
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 1)
  %37 = sub i64 3, %32
  %38 = call i64 @llvm.smin.i64(i64 %37, i64 1)
  %39 = icmp eq i64 %34, 1
  %40 = icmp eq i64 %36, 1
  %41 = and i1 %39, %40
  %42 = icmp eq i64 %38, 1
  %43 = and i1 %41, %42
  %44 = alloca float, i64 16, align 4
  %45 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %44, 0
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %45, ptr %44, 1
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, i64 0, 2
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, i64 1, 3, 0
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 1, 3, 1
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 1, 3, 2
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 16, 3, 3
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 16, 4, 0
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 16, 4, 1
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 16, 4, 2
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 1, 4, 3
  %56 = alloca float, i64 16, align 4
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %56, 0
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, ptr %56, 1
  %59 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, i64 0, 2
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, i64 1, 3, 0
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, i64 1, 3, 1
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 1, 3, 2
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %62, i64 16, 3, 3
  %64 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, i64 16, 4, 0
  %65 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, i64 16, 4, 1
  %66 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %65, i64 16, 4, 2
  %67 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %66, i64 1, 4, 3
  %68 = select i1 %43, { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, { ptr, ptr, i64, [4 x i64], [4 x i64] } %67
  br i1 %43, label %69, label %76

69:                                               ; preds = %28
  %70 = mul nsw i64 %29, 144
  %71 = mul nsw i64 %31, 48
  %72 = add nsw i64 %70, %71
  %73 = mul nsw i64 %32, 16
  %74 = add nsw i64 %72, %73
  %75 = getelementptr float, ptr %1, i64 %74
  call void @llvm.memcpy.p0.p0.i64(ptr %44, ptr %75, i64 64, i1 false)
  br label %121

76:                                               ; preds = %28
  %77 = mul nsw i64 %29, 144
  %78 = mul nsw i64 %31, 48
  %79 = add nsw i64 %77, %78
  %80 = mul nsw i64 %32, 16
  %81 = add nsw i64 %79, %80
  br label %82

82:                                               ; preds = %118, %76
  %83 = phi i64 [ %119, %118 ], [ 0, %76 ]
  %84 = icmp slt i64 %83, %34
  br i1 %84, label %85, label %120

85:                                               ; preds = %82
  br label %86

86:                                               ; preds = %116, %85
  %87 = phi i64 [ %117, %116 ], [ 0, %85 ]
  %88 = icmp slt i64 %87, %36
  br i1 %88, label %89, label %118

89:                                               ; preds = %86
  br label %90

90:                                               ; preds = %114, %89
  %91 = phi i64 [ %115, %114 ], [ 0, %89 ]
  %92 = icmp slt i64 %91, %38
  br i1 %92, label %93, label %116

93:                                               ; preds = %90
  br label %94

94:                                               ; preds = %97, %93
  %95 = phi i64 [ %113, %97 ], [ 0, %93 ]
  %96 = icmp slt i64 %95, 16
  br i1 %96, label %97, label %114

97:                                               ; preds = %94
  %98 = getelementptr float, ptr %1, i64 %81
  %99 = mul nuw nsw i64 %83, 144
  %100 = mul nuw nsw i64 %87, 48
  %101 = add nuw nsw i64 %99, %100
  %102 = mul nuw nsw i64 %91, 16
  %103 = add nuw nsw i64 %101, %102
  %104 = add nuw nsw i64 %103, %95
  %105 = getelementptr inbounds nuw float, ptr %98, i64 %104
  %106 = load float, ptr %105, align 4
  %107 = mul nuw nsw i64 %83, 16
  %108 = mul nuw nsw i64 %87, 16
  %109 = add nuw nsw i64 %107, %108
  %110 = add nuw nsw i64 %109, %102
  %111 = add nuw nsw i64 %110, %95
  %112 = getelementptr inbounds nuw float, ptr %56, i64 %111
  store float %106, ptr %112, align 4
  %113 = add i64 %95, 1
  br label %94

114:                                              ; preds = %94
  %115 = add i64 %91, 1
  br label %90

116:                                              ; preds = %90
  %117 = add i64 %87, 1
  br label %86

118:                                              ; preds = %86
  %119 = add i64 %83, 1
  br label %82

120:                                              ; preds = %82
  br label %121

121:                                              ; preds = %69, %120
  %122 = alloca float, i64 16, align 4
  %123 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %122, 0
  %124 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %123, ptr %122, 1
  %125 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %124, i64 0, 2
  %126 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %125, i64 1, 3, 0
  %127 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %126, i64 1, 3, 1
  %128 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %127, i64 1, 3, 2
  %129 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %128, i64 16, 3, 3
  %130 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %129, i64 16, 4, 0
  %131 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %130, i64 16, 4, 1
  %132 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %131, i64 16, 4, 2
  %133 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %132, i64 1, 4, 3
  %134 = alloca float, i64 16, align 4
  %135 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %134, 0
  %136 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %135, ptr %134, 1
  %137 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %136, i64 0, 2
  %138 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %137, i64 1, 3, 0
  %139 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %138, i64 1, 3, 1
  %140 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %139, i64 1, 3, 2
  %141 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %140, i64 16, 3, 3
  %142 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %141, i64 16, 4, 0
  %143 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %142, i64 16, 4, 1
  %144 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %143, i64 16, 4, 2
  %145 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %144, i64 1, 4, 3
  %146 = select i1 %43, { ptr, ptr, i64, [4 x i64], [4 x i64] } %133, { ptr, ptr, i64, [4 x i64], [4 x i64] } %145
  br i1 %43, label %147, label %154

147:                                              ; preds = %121
  %148 = mul nsw i64 %29, 144
  %149 = mul nsw i64 %31, 48
  %150 = add nsw i64 %148, %149
  %151 = mul nsw i64 %32, 16
  %152 = add nsw i64 %150, %151
  %153 = getelementptr float, ptr %12, i64 %152
  call void @llvm.memcpy.p0.p0.i64(ptr %122, ptr %153, i64 64, i1 false)
  br label %199

154:                                              ; preds = %121
  %155 = mul nsw i64 %29, 144
  %156 = mul nsw i64 %31, 48
  %157 = add nsw i64 %155, %156
  %158 = mul nsw i64 %32, 16
  %159 = add nsw i64 %157, %158
  br label %160

160:                                              ; preds = %196, %154
  %161 = phi i64 [ %197, %196 ], [ 0, %154 ]
  %162 = icmp slt i64 %161, %34
  br i1 %162, label %163, label %198

163:                                              ; preds = %160
  br label %164

164:                                              ; preds = %194, %163
  %165 = phi i64 [ %195, %194 ], [ 0, %163 ]
  %166 = icmp slt i64 %165, %36
  br i1 %166, label %167, label %196

167:                                              ; preds = %164
  br label %168

168:                                              ; preds = %192, %167
  %169 = phi i64 [ %193, %192 ], [ 0, %167 ]
  %170 = icmp slt i64 %169, %38
  br i1 %170, label %171, label %194

171:                                              ; preds = %168
  br label %172

172:                                              ; preds = %175, %171
  %173 = phi i64 [ %191, %175 ], [ 0, %171 ]
  %174 = icmp slt i64 %173, 16
  br i1 %174, label %175, label %192

175:                                              ; preds = %172
  %176 = getelementptr float, ptr %12, i64 %159
  %177 = mul nuw nsw i64 %161, 144
  %178 = mul nuw nsw i64 %165, 48
  %179 = add nuw nsw i64 %177, %178
  %180 = mul nuw nsw i64 %169, 16
  %181 = add nuw nsw i64 %179, %180
  %182 = add nuw nsw i64 %181, %173
  %183 = getelementptr inbounds nuw float, ptr %176, i64 %182
  %184 = load float, ptr %183, align 4
  %185 = mul nuw nsw i64 %161, 16
  %186 = mul nuw nsw i64 %165, 16
  %187 = add nuw nsw i64 %185, %186
  %188 = add nuw nsw i64 %187, %180
  %189 = add nuw nsw i64 %188, %173
  %190 = getelementptr inbounds nuw float, ptr %134, i64 %189
  store float %184, ptr %190, align 4
  %191 = add i64 %173, 1
  br label %172

192:                                              ; preds = %172
  %193 = add i64 %169, 1
  br label %168

194:                                              ; preds = %168
  %195 = add i64 %165, 1
  br label %164

196:                                              ; preds = %164
  %197 = add i64 %161, 1
  br label %160

198:                                              ; preds = %160
  br label %199

199:                                              ; preds = %147, %198
  %200 = alloca float, i64 16, align 64
  %201 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %68, 1
  %202 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %146, 1
  br label %203

203:                                              ; preds = %206, %199
  %204 = phi i64 [ %214, %206 ], [ 0, %199 ]
  %205 = icmp slt i64 %204, 16
  br i1 %205, label %206, label %215

206:                                              ; preds = %203
  %207 = add i64 0, %204
  %208 = getelementptr float, ptr %201, i64 %207
  %209 = load <8 x float>, ptr %208, align 4
  %210 = getelementptr float, ptr %202, i64 %207
  %211 = load <8 x float>, ptr %210, align 4
  %212 = fmul <8 x float> %209, %211
  %213 = getelementptr float, ptr %200, i64 %207
  store <8 x float> %212, ptr %213, align 4
  %214 = add i64 %204, 8
  br label %203

215:                                              ; preds = %203
  %216 = mul nsw i64 %27, 16
  %217 = sub i64 432, %216
  %218 = call i64 @llvm.smin.i64(i64 %217, i64 16)
  %219 = icmp eq i64 %218, 16
  br i1 %219, label %220, label %222

220:                                              ; preds = %215
  %221 = getelementptr float, ptr %23, i64 %216
  call void @llvm.memcpy.p0.p0.i64(ptr %221, ptr %200, i64 64, i1 false)
  br label %233

222:                                              ; preds = %215
  br label %223

223:                                              ; preds = %226, %222
  %224 = phi i64 [ %231, %226 ], [ 0, %222 ]
  %225 = icmp slt i64 %224, %218
  br i1 %225, label %226, label %232

226:                                              ; preds = %223
  %227 = getelementptr inbounds nuw float, ptr %200, i64 %224
  %228 = load float, ptr %227, align 4
  %229 = getelementptr float, ptr %23, i64 %216
  %230 = getelementptr inbounds nuw float, ptr %229, i64 %224
  store float %228, ptr %230, align 4
  %231 = add i64 %224, 1
  br label %223

232:                                              ; preds = %223
  br label %233

233:                                              ; preds = %220, %232
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
