; ModuleID = '__compute_module___compute_module_wrapped_copy.10'
source_filename = "__compute_module___compute_module_wrapped_copy.10"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy.10(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 1536
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 3072)
  %15 = add nuw nsw i64 %13, 1536
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 3072)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_copy.10_impl(ptr %5, ptr %5, i64 0, i64 64, i64 16, i64 16, i64 40, i64 1, i64 1024, i64 64, i64 16384, ptr %7, ptr %7, i64 0, i64 64, i64 16, i64 16, i64 40, i64 10240, i64 640, i64 40, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy.10_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 768
  %25 = mul nsw i64 %24, 16
  %26 = udiv i64 %22, 48
  %27 = urem i64 %26, 16
  %28 = udiv i64 %22, 3
  %29 = urem i64 %28, 16
  %30 = urem i64 %22, 3
  %31 = mul nsw i64 %30, 16
  %32 = sub i64 64, %25
  %33 = call i64 @llvm.smin.i64(i64 %32, i64 16)
  %34 = sub i64 16, %27
  %35 = call i64 @llvm.smin.i64(i64 %34, i64 1)
  %36 = sub i64 16, %29
  %37 = call i64 @llvm.smin.i64(i64 %36, i64 1)
  %38 = sub i64 40, %31
  %39 = call i64 @llvm.smin.i64(i64 %38, i64 16)
  %40 = icmp eq i64 %33, 16
  %41 = icmp eq i64 %35, 1
  %42 = and i1 %40, %41
  %43 = icmp eq i64 %37, 1
  %44 = and i1 %42, %43
  %45 = icmp eq i64 %39, 16
  %46 = and i1 %44, %45
  %47 = alloca float, i64 256, align 4
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %47, 0
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, ptr %47, 1
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 0, 2
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 16, 3, 0
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 1, 3, 1
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 1, 3, 2
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 16, 3, 3
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 16, 4, 0
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 16, 4, 1
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %56, i64 16, 4, 2
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, i64 1, 4, 3
  %59 = alloca float, i64 256, align 4
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %59, 0
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, ptr %59, 1
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 0, 2
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %62, i64 16, 3, 0
  %64 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, i64 1, 3, 1
  %65 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, i64 1, 3, 2
  %66 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %65, i64 16, 3, 3
  %67 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %66, i64 16, 4, 0
  %68 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %67, i64 16, 4, 1
  %69 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %68, i64 16, 4, 2
  %70 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %69, i64 1, 4, 3
  %71 = select i1 %46, { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, { ptr, ptr, i64, [4 x i64], [4 x i64] } %70
  br i1 %46, label %72, label %134

72:                                               ; preds = %23
  %73 = mul nsw i64 %27, 1024
  %74 = mul nsw i64 %29, 64
  %75 = add nsw i64 %73, %74
  %76 = mul nsw i64 %30, 262144
  %77 = add nsw i64 %75, %76
  %78 = add nsw i64 %77, %25
  br label %79

79:                                               ; preds = %100, %72
  %80 = phi i64 [ %101, %100 ], [ 0, %72 ]
  %81 = icmp slt i64 %80, 16
  br i1 %81, label %82, label %102

82:                                               ; preds = %79
  br label %83

83:                                               ; preds = %86, %82
  %84 = phi i64 [ %99, %86 ], [ 0, %82 ]
  %85 = icmp slt i64 %84, 16
  br i1 %85, label %86, label %100

86:                                               ; preds = %83
  %87 = getelementptr float, ptr %1, i64 %78
  %88 = add nuw nsw i64 %80, 0
  %89 = add nuw nsw i64 %88, 0
  %90 = mul nuw nsw i64 %84, 16384
  %91 = add nuw nsw i64 %89, %90
  %92 = getelementptr inbounds nuw float, ptr %87, i64 %91
  %93 = load float, ptr %92, align 4
  %94 = mul nuw nsw i64 %80, 16
  %95 = add nuw nsw i64 %94, 0
  %96 = add nuw nsw i64 %95, 0
  %97 = add nuw nsw i64 %96, %84
  %98 = getelementptr inbounds nuw float, ptr %47, i64 %97
  store float %93, ptr %98, align 4
  %99 = add i64 %84, 1
  br label %83

100:                                              ; preds = %83
  %101 = add i64 %80, 1
  br label %79

102:                                              ; preds = %79
  %103 = mul nsw i64 %24, 163840
  %104 = mul nsw i64 %27, 640
  %105 = add nsw i64 %103, %104
  %106 = mul nsw i64 %29, 40
  %107 = add nsw i64 %105, %106
  %108 = add nsw i64 %107, %31
  br label %109

109:                                              ; preds = %131, %102
  %110 = phi i64 [ %132, %131 ], [ 0, %102 ]
  %111 = icmp slt i64 %110, 16
  br i1 %111, label %112, label %133

112:                                              ; preds = %109
  br label %113

113:                                              ; preds = %116, %112
  %114 = phi i64 [ %130, %116 ], [ 0, %112 ]
  %115 = icmp slt i64 %114, 16
  br i1 %115, label %116, label %131

116:                                              ; preds = %113
  %117 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %71, 1
  %118 = mul nuw nsw i64 %110, 16
  %119 = add nuw nsw i64 %118, 0
  %120 = add nuw nsw i64 %119, 0
  %121 = add nuw nsw i64 %120, %114
  %122 = getelementptr inbounds nuw float, ptr %117, i64 %121
  %123 = load float, ptr %122, align 4
  %124 = getelementptr float, ptr %12, i64 %108
  %125 = mul nuw nsw i64 %110, 10240
  %126 = add nuw nsw i64 %125, 0
  %127 = add nuw nsw i64 %126, 0
  %128 = add nuw nsw i64 %127, %114
  %129 = getelementptr inbounds nuw float, ptr %124, i64 %128
  store float %123, ptr %129, align 4
  %130 = add i64 %114, 1
  br label %113

131:                                              ; preds = %113
  %132 = add i64 %110, 1
  br label %109

133:                                              ; preds = %109, %188
  br label %227

134:                                              ; preds = %23
  %135 = mul nsw i64 %27, 1024
  %136 = mul nsw i64 %29, 64
  %137 = add nsw i64 %135, %136
  %138 = mul nsw i64 %30, 262144
  %139 = add nsw i64 %137, %138
  %140 = add nsw i64 %139, %25
  br label %141

141:                                              ; preds = %178, %134
  %142 = phi i64 [ %179, %178 ], [ 0, %134 ]
  %143 = icmp slt i64 %142, %33
  br i1 %143, label %144, label %180

144:                                              ; preds = %141
  br label %145

145:                                              ; preds = %176, %144
  %146 = phi i64 [ %177, %176 ], [ 0, %144 ]
  %147 = icmp slt i64 %146, %35
  br i1 %147, label %148, label %178

148:                                              ; preds = %145
  br label %149

149:                                              ; preds = %174, %148
  %150 = phi i64 [ %175, %174 ], [ 0, %148 ]
  %151 = icmp slt i64 %150, %37
  br i1 %151, label %152, label %176

152:                                              ; preds = %149
  br label %153

153:                                              ; preds = %156, %152
  %154 = phi i64 [ %173, %156 ], [ 0, %152 ]
  %155 = icmp slt i64 %154, %39
  br i1 %155, label %156, label %174

156:                                              ; preds = %153
  %157 = getelementptr float, ptr %1, i64 %140
  %158 = mul nuw nsw i64 %146, 1024
  %159 = add nuw nsw i64 %142, %158
  %160 = mul nuw nsw i64 %150, 64
  %161 = add nuw nsw i64 %159, %160
  %162 = mul nuw nsw i64 %154, 16384
  %163 = add nuw nsw i64 %161, %162
  %164 = getelementptr inbounds nuw float, ptr %157, i64 %163
  %165 = load float, ptr %164, align 4
  %166 = mul nuw nsw i64 %142, 16
  %167 = mul nuw nsw i64 %146, 16
  %168 = add nuw nsw i64 %166, %167
  %169 = mul nuw nsw i64 %150, 16
  %170 = add nuw nsw i64 %168, %169
  %171 = add nuw nsw i64 %170, %154
  %172 = getelementptr inbounds nuw float, ptr %59, i64 %171
  store float %165, ptr %172, align 4
  %173 = add i64 %154, 1
  br label %153

174:                                              ; preds = %153
  %175 = add i64 %150, 1
  br label %149

176:                                              ; preds = %149
  %177 = add i64 %146, 1
  br label %145

178:                                              ; preds = %145
  %179 = add i64 %142, 1
  br label %141

180:                                              ; preds = %141
  %181 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %71, 1
  %182 = mul nsw i64 %24, 163840
  %183 = mul nsw i64 %27, 640
  %184 = add nsw i64 %182, %183
  %185 = mul nsw i64 %29, 40
  %186 = add nsw i64 %184, %185
  %187 = add nsw i64 %186, %31
  br label %188

188:                                              ; preds = %225, %180
  %189 = phi i64 [ %226, %225 ], [ 0, %180 ]
  %190 = icmp slt i64 %189, %33
  br i1 %190, label %191, label %133

191:                                              ; preds = %188
  br label %192

192:                                              ; preds = %223, %191
  %193 = phi i64 [ %224, %223 ], [ 0, %191 ]
  %194 = icmp slt i64 %193, %35
  br i1 %194, label %195, label %225

195:                                              ; preds = %192
  br label %196

196:                                              ; preds = %221, %195
  %197 = phi i64 [ %222, %221 ], [ 0, %195 ]
  %198 = icmp slt i64 %197, %37
  br i1 %198, label %199, label %223

199:                                              ; preds = %196
  br label %200

200:                                              ; preds = %203, %199
  %201 = phi i64 [ %220, %203 ], [ 0, %199 ]
  %202 = icmp slt i64 %201, %39
  br i1 %202, label %203, label %221

203:                                              ; preds = %200
  %204 = mul nuw nsw i64 %189, 16
  %205 = mul nuw nsw i64 %193, 16
  %206 = add nuw nsw i64 %204, %205
  %207 = mul nuw nsw i64 %197, 16
  %208 = add nuw nsw i64 %206, %207
  %209 = add nuw nsw i64 %208, %201
  %210 = getelementptr inbounds nuw float, ptr %181, i64 %209
  %211 = load float, ptr %210, align 4
  %212 = getelementptr float, ptr %12, i64 %187
  %213 = mul nuw nsw i64 %189, 10240
  %214 = mul nuw nsw i64 %193, 640
  %215 = add nuw nsw i64 %213, %214
  %216 = mul nuw nsw i64 %197, 40
  %217 = add nuw nsw i64 %215, %216
  %218 = add nuw nsw i64 %217, %201
  %219 = getelementptr inbounds nuw float, ptr %212, i64 %218
  store float %211, ptr %219, align 4
  %220 = add i64 %201, 1
  br label %200

221:                                              ; preds = %200
  %222 = add i64 %197, 1
  br label %196

223:                                              ; preds = %196
  %224 = add i64 %193, 1
  br label %192

225:                                              ; preds = %192
  %226 = add i64 %189, 1
  br label %188

227:                                              ; preds = %133
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
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
