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
  %13 = mul nuw nsw i64 %12, 512
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 1024)
  %15 = add nuw nsw i64 %13, 512
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 1024)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 16, i64 32, i64 32, i64 16, i64 16384, i64 512, i64 16, i64 1, ptr %7, ptr %7, i64 0, i64 16, i64 32, i64 32, i64 16, i64 16384, i64 512, i64 16, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 32
  %25 = urem i64 %22, 32
  %26 = sub i64 32, %24
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 1)
  %28 = sub i64 32, %25
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 1)
  %30 = icmp eq i64 %27, 1
  %31 = icmp eq i64 %29, 1
  %32 = and i1 %30, %31
  %33 = alloca float, i64 256, align 4
  %34 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %33, 0
  %35 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %34, ptr %33, 1
  %36 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %35, i64 0, 2
  %37 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %36, i64 16, 3, 0
  %38 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %37, i64 1, 3, 1
  %39 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %38, i64 1, 3, 2
  %40 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %39, i64 16, 3, 3
  %41 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %40, i64 16, 4, 0
  %42 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %41, i64 16, 4, 1
  %43 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %42, i64 16, 4, 2
  %44 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %43, i64 1, 4, 3
  %45 = alloca float, i64 256, align 4
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %45, 0
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, ptr %45, 1
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, i64 0, 2
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 16, 3, 0
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 1, 3, 1
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 1, 3, 2
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 16, 3, 3
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 16, 4, 0
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 16, 4, 1
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 16, 4, 2
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 1, 4, 3
  %57 = select i1 %32, { ptr, ptr, i64, [4 x i64], [4 x i64] } %44, { ptr, ptr, i64, [4 x i64], [4 x i64] } %56
  br i1 %32, label %58, label %86

58:                                               ; preds = %23
  %59 = mul nsw i64 %24, 512
  %60 = mul nsw i64 %25, 16
  %61 = add nsw i64 %59, %60
  br label %62

62:                                               ; preds = %83, %58
  %63 = phi i64 [ %84, %83 ], [ 0, %58 ]
  %64 = icmp slt i64 %63, 16
  br i1 %64, label %65, label %85

65:                                               ; preds = %62
  br label %66

66:                                               ; preds = %69, %65
  %67 = phi i64 [ %82, %69 ], [ 0, %65 ]
  %68 = icmp slt i64 %67, 16
  br i1 %68, label %69, label %83

69:                                               ; preds = %66
  %70 = getelementptr float, ptr %1, i64 %61
  %71 = mul nuw nsw i64 %63, 16384
  %72 = add nuw nsw i64 %71, 0
  %73 = add nuw nsw i64 %72, 0
  %74 = add nuw nsw i64 %73, %67
  %75 = getelementptr inbounds nuw float, ptr %70, i64 %74
  %76 = load float, ptr %75, align 4
  %77 = mul nuw nsw i64 %63, 16
  %78 = add nuw nsw i64 %77, 0
  %79 = add nuw nsw i64 %78, 0
  %80 = add nuw nsw i64 %79, %67
  %81 = getelementptr inbounds nuw float, ptr %33, i64 %80
  store float %76, ptr %81, align 4
  %82 = add i64 %67, 1
  br label %66

83:                                               ; preds = %66
  %84 = add i64 %63, 1
  br label %62

85:                                               ; preds = %62, %90
  br label %128

86:                                               ; preds = %23
  %87 = mul nsw i64 %24, 512
  %88 = mul nsw i64 %25, 16
  %89 = add nsw i64 %87, %88
  br label %90

90:                                               ; preds = %126, %86
  %91 = phi i64 [ %127, %126 ], [ 0, %86 ]
  %92 = icmp slt i64 %91, 16
  br i1 %92, label %93, label %85

93:                                               ; preds = %90
  br label %94

94:                                               ; preds = %124, %93
  %95 = phi i64 [ %125, %124 ], [ 0, %93 ]
  %96 = icmp slt i64 %95, %27
  br i1 %96, label %97, label %126

97:                                               ; preds = %94
  br label %98

98:                                               ; preds = %122, %97
  %99 = phi i64 [ %123, %122 ], [ 0, %97 ]
  %100 = icmp slt i64 %99, %29
  br i1 %100, label %101, label %124

101:                                              ; preds = %98
  br label %102

102:                                              ; preds = %105, %101
  %103 = phi i64 [ %121, %105 ], [ 0, %101 ]
  %104 = icmp slt i64 %103, 16
  br i1 %104, label %105, label %122

105:                                              ; preds = %102
  %106 = getelementptr float, ptr %1, i64 %89
  %107 = mul nuw nsw i64 %91, 16384
  %108 = mul nuw nsw i64 %95, 512
  %109 = add nuw nsw i64 %107, %108
  %110 = mul nuw nsw i64 %99, 16
  %111 = add nuw nsw i64 %109, %110
  %112 = add nuw nsw i64 %111, %103
  %113 = getelementptr inbounds nuw float, ptr %106, i64 %112
  %114 = load float, ptr %113, align 4
  %115 = mul nuw nsw i64 %91, 16
  %116 = mul nuw nsw i64 %95, 16
  %117 = add nuw nsw i64 %115, %116
  %118 = add nuw nsw i64 %117, %110
  %119 = add nuw nsw i64 %118, %103
  %120 = getelementptr inbounds nuw float, ptr %45, i64 %119
  store float %114, ptr %120, align 4
  %121 = add i64 %103, 1
  br label %102

122:                                              ; preds = %102
  %123 = add i64 %99, 1
  br label %98

124:                                              ; preds = %98
  %125 = add i64 %95, 1
  br label %94

126:                                              ; preds = %94
  %127 = add i64 %91, 1
  br label %90

128:                                              ; preds = %85
  %129 = alloca float, i64 256, align 64
  br label %130

130:                                              ; preds = %160, %128
  %131 = phi i64 [ %161, %160 ], [ 0, %128 ]
  %132 = icmp slt i64 %131, 16
  br i1 %132, label %133, label %162

133:                                              ; preds = %130
  %134 = mul i64 %131, 16
  %135 = add i64 %134, 0
  %136 = add i64 %135, 0
  br label %137

137:                                              ; preds = %156, %133
  %138 = phi i64 [ %159, %156 ], [ 0, %133 ]
  %139 = icmp slt i64 %138, 16
  br i1 %139, label %140, label %160

140:                                              ; preds = %137
  br label %141

141:                                              ; preds = %145, %140
  %142 = phi i64 [ %155, %145 ], [ 0, %140 ]
  %143 = phi <8 x float> [ %154, %145 ], [ poison, %140 ]
  %144 = icmp slt i64 %142, 8
  br i1 %144, label %145, label %156

145:                                              ; preds = %141
  %146 = add nsw i64 %138, %142
  %147 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, 1
  %148 = mul nuw nsw i64 %146, 16
  %149 = add nuw nsw i64 %148, 0
  %150 = add nuw nsw i64 %149, 0
  %151 = add nuw nsw i64 %150, %131
  %152 = getelementptr inbounds nuw float, ptr %147, i64 %151
  %153 = load float, ptr %152, align 4
  %154 = insertelement <8 x float> %143, float %153, i64 %142
  %155 = add i64 %142, 1
  br label %141

156:                                              ; preds = %141
  %157 = add i64 %136, %138
  %158 = getelementptr float, ptr %129, i64 %157
  store <8 x float> %143, ptr %158, align 4
  %159 = add i64 %138, 8
  br label %137

160:                                              ; preds = %137
  %161 = add i64 %131, 1
  br label %130

162:                                              ; preds = %130
  br i1 %32, label %163, label %191

163:                                              ; preds = %162
  %164 = mul nsw i64 %24, 512
  %165 = mul nsw i64 %25, 16
  %166 = add nsw i64 %164, %165
  br label %167

167:                                              ; preds = %188, %163
  %168 = phi i64 [ %189, %188 ], [ 0, %163 ]
  %169 = icmp slt i64 %168, 16
  br i1 %169, label %170, label %190

170:                                              ; preds = %167
  br label %171

171:                                              ; preds = %174, %170
  %172 = phi i64 [ %187, %174 ], [ 0, %170 ]
  %173 = icmp slt i64 %172, 16
  br i1 %173, label %174, label %188

174:                                              ; preds = %171
  %175 = mul nuw nsw i64 %168, 16
  %176 = add nuw nsw i64 %175, 0
  %177 = add nuw nsw i64 %176, 0
  %178 = add nuw nsw i64 %177, %172
  %179 = getelementptr inbounds nuw float, ptr %129, i64 %178
  %180 = load float, ptr %179, align 4
  %181 = getelementptr float, ptr %12, i64 %166
  %182 = mul nuw nsw i64 %168, 16384
  %183 = add nuw nsw i64 %182, 0
  %184 = add nuw nsw i64 %183, 0
  %185 = add nuw nsw i64 %184, %172
  %186 = getelementptr inbounds nuw float, ptr %181, i64 %185
  store float %180, ptr %186, align 4
  %187 = add i64 %172, 1
  br label %171

188:                                              ; preds = %171
  %189 = add i64 %168, 1
  br label %167

190:                                              ; preds = %167, %195
  br label %233

191:                                              ; preds = %162
  %192 = mul nsw i64 %24, 512
  %193 = mul nsw i64 %25, 16
  %194 = add nsw i64 %192, %193
  br label %195

195:                                              ; preds = %231, %191
  %196 = phi i64 [ %232, %231 ], [ 0, %191 ]
  %197 = icmp slt i64 %196, 16
  br i1 %197, label %198, label %190

198:                                              ; preds = %195
  br label %199

199:                                              ; preds = %229, %198
  %200 = phi i64 [ %230, %229 ], [ 0, %198 ]
  %201 = icmp slt i64 %200, %27
  br i1 %201, label %202, label %231

202:                                              ; preds = %199
  br label %203

203:                                              ; preds = %227, %202
  %204 = phi i64 [ %228, %227 ], [ 0, %202 ]
  %205 = icmp slt i64 %204, %29
  br i1 %205, label %206, label %229

206:                                              ; preds = %203
  br label %207

207:                                              ; preds = %210, %206
  %208 = phi i64 [ %226, %210 ], [ 0, %206 ]
  %209 = icmp slt i64 %208, 16
  br i1 %209, label %210, label %227

210:                                              ; preds = %207
  %211 = mul nuw nsw i64 %196, 16
  %212 = mul nuw nsw i64 %200, 16
  %213 = add nuw nsw i64 %211, %212
  %214 = mul nuw nsw i64 %204, 16
  %215 = add nuw nsw i64 %213, %214
  %216 = add nuw nsw i64 %215, %208
  %217 = getelementptr inbounds nuw float, ptr %129, i64 %216
  %218 = load float, ptr %217, align 4
  %219 = getelementptr float, ptr %12, i64 %194
  %220 = mul nuw nsw i64 %196, 16384
  %221 = mul nuw nsw i64 %200, 512
  %222 = add nuw nsw i64 %220, %221
  %223 = add nuw nsw i64 %222, %214
  %224 = add nuw nsw i64 %223, %208
  %225 = getelementptr inbounds nuw float, ptr %219, i64 %224
  store float %218, ptr %225, align 4
  %226 = add i64 %208, 1
  br label %207

227:                                              ; preds = %207
  %228 = add i64 %204, 1
  br label %203

229:                                              ; preds = %203
  %230 = add i64 %200, 1
  br label %199

231:                                              ; preds = %199
  %232 = add i64 %196, 1
  br label %195

233:                                              ; preds = %190
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
