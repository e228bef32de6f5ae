; ModuleID = '__compute_module___compute_module_wrapped_copy.4'
source_filename = "__compute_module___compute_module_wrapped_copy.4"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy.4(ptr %0) {
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
  call void @wrapped_copy.4_impl(ptr %5, ptr %5, i64 0, i64 16, i64 32, i64 32, i64 40, i64 1, i64 512, i64 16, i64 16384, ptr %7, ptr %7, i64 0, i64 16, i64 32, i64 32, i64 40, i64 40960, i64 1280, i64 40, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy.4_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 96
  %25 = udiv i64 %22, 3
  %26 = urem i64 %25, 32
  %27 = urem i64 %22, 3
  %28 = mul nsw i64 %27, 16
  %29 = sub i64 32, %24
  %30 = call i64 @llvm.smin.i64(i64 %29, i64 1)
  %31 = sub i64 32, %26
  %32 = call i64 @llvm.smin.i64(i64 %31, i64 1)
  %33 = sub i64 40, %28
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
  br i1 %39, label %65, label %124

65:                                               ; preds = %23
  %66 = mul nsw i64 %24, 512
  %67 = mul nsw i64 %26, 16
  %68 = add nsw i64 %66, %67
  %69 = mul nsw i64 %27, 262144
  %70 = add nsw i64 %68, %69
  br label %71

71:                                               ; preds = %92, %65
  %72 = phi i64 [ %93, %92 ], [ 0, %65 ]
  %73 = icmp slt i64 %72, 16
  br i1 %73, label %74, label %94

74:                                               ; preds = %71
  br label %75

75:                                               ; preds = %78, %74
  %76 = phi i64 [ %91, %78 ], [ 0, %74 ]
  %77 = icmp slt i64 %76, 16
  br i1 %77, label %78, label %92

78:                                               ; preds = %75
  %79 = getelementptr float, ptr %1, i64 %70
  %80 = add nuw nsw i64 %72, 0
  %81 = add nuw nsw i64 %80, 0
  %82 = mul nuw nsw i64 %76, 16384
  %83 = add nuw nsw i64 %81, %82
  %84 = getelementptr inbounds nuw float, ptr %79, i64 %83
  %85 = load float, ptr %84, align 4
  %86 = mul nuw nsw i64 %72, 16
  %87 = add nuw nsw i64 %86, 0
  %88 = add nuw nsw i64 %87, 0
  %89 = add nuw nsw i64 %88, %76
  %90 = getelementptr inbounds nuw float, ptr %40, i64 %89
  store float %85, ptr %90, align 4
  %91 = add i64 %76, 1
  br label %75

92:                                               ; preds = %75
  %93 = add i64 %72, 1
  br label %71

94:                                               ; preds = %71
  %95 = mul nsw i64 %24, 1280
  %96 = mul nsw i64 %26, 40
  %97 = add nsw i64 %95, %96
  %98 = add nsw i64 %97, %28
  br label %99

99:                                               ; preds = %121, %94
  %100 = phi i64 [ %122, %121 ], [ 0, %94 ]
  %101 = icmp slt i64 %100, 16
  br i1 %101, label %102, label %123

102:                                              ; preds = %99
  br label %103

103:                                              ; preds = %106, %102
  %104 = phi i64 [ %120, %106 ], [ 0, %102 ]
  %105 = icmp slt i64 %104, 16
  br i1 %105, label %106, label %121

106:                                              ; preds = %103
  %107 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, 1
  %108 = mul nuw nsw i64 %100, 16
  %109 = add nuw nsw i64 %108, 0
  %110 = add nuw nsw i64 %109, 0
  %111 = add nuw nsw i64 %110, %104
  %112 = getelementptr inbounds nuw float, ptr %107, i64 %111
  %113 = load float, ptr %112, align 4
  %114 = getelementptr float, ptr %12, i64 %98
  %115 = mul nuw nsw i64 %100, 40960
  %116 = add nuw nsw i64 %115, 0
  %117 = add nuw nsw i64 %116, 0
  %118 = add nuw nsw i64 %117, %104
  %119 = getelementptr inbounds nuw float, ptr %114, i64 %118
  store float %113, ptr %119, align 4
  %120 = add i64 %104, 1
  br label %103

121:                                              ; preds = %103
  %122 = add i64 %100, 1
  br label %99

123:                                              ; preds = %99, %174
  br label %213

124:                                              ; preds = %23
  %125 = mul nsw i64 %24, 512
  %126 = mul nsw i64 %26, 16
  %127 = add nsw i64 %125, %126
  %128 = mul nsw i64 %27, 262144
  %129 = add nsw i64 %127, %128
  br label %130

130:                                              ; preds = %166, %124
  %131 = phi i64 [ %167, %166 ], [ 0, %124 ]
  %132 = icmp slt i64 %131, 16
  br i1 %132, label %133, label %168

133:                                              ; preds = %130
  br label %134

134:                                              ; preds = %164, %133
  %135 = phi i64 [ %165, %164 ], [ 0, %133 ]
  %136 = icmp slt i64 %135, %30
  br i1 %136, label %137, label %166

137:                                              ; preds = %134
  br label %138

138:                                              ; preds = %162, %137
  %139 = phi i64 [ %163, %162 ], [ 0, %137 ]
  %140 = icmp slt i64 %139, %32
  br i1 %140, label %141, label %164

141:                                              ; preds = %138
  br label %142

142:                                              ; preds = %145, %141
  %143 = phi i64 [ %161, %145 ], [ 0, %141 ]
  %144 = icmp slt i64 %143, %34
  br i1 %144, label %145, label %162

145:                                              ; preds = %142
  %146 = getelementptr float, ptr %1, i64 %129
  %147 = mul nuw nsw i64 %135, 512
  %148 = add nuw nsw i64 %131, %147
  %149 = mul nuw nsw i64 %139, 16
  %150 = add nuw nsw i64 %148, %149
  %151 = mul nuw nsw i64 %143, 16384
  %152 = add nuw nsw i64 %150, %151
  %153 = getelementptr inbounds nuw float, ptr %146, i64 %152
  %154 = load float, ptr %153, align 4
  %155 = mul nuw nsw i64 %131, 16
  %156 = mul nuw nsw i64 %135, 16
  %157 = add nuw nsw i64 %155, %156
  %158 = add nuw nsw i64 %157, %149
  %159 = add nuw nsw i64 %158, %143
  %160 = getelementptr inbounds nuw float, ptr %52, i64 %159
  store float %154, ptr %160, align 4
  %161 = add i64 %143, 1
  br label %142

162:                                              ; preds = %142
  %163 = add i64 %139, 1
  br label %138

164:                                              ; preds = %138
  %165 = add i64 %135, 1
  br label %134

166:                                              ; preds = %134
  %167 = add i64 %131, 1
  br label %130

168:                                              ; preds = %130
  %169 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, 1
  %170 = mul nsw i64 %24, 1280
  %171 = mul nsw i64 %26, 40
  %172 = add nsw i64 %170, %171
  %173 = add nsw i64 %172, %28
  br label %174

174:                                              ; preds = %211, %168
  %175 = phi i64 [ %212, %211 ], [ 0, %168 ]
  %176 = icmp slt i64 %175, 16
  br i1 %176, label %177, label %123

177:                                              ; preds = %174
  br label %178

178:                                              ; preds = %209, %177
  %179 = phi i64 [ %210, %209 ], [ 0, %177 ]
  %180 = icmp slt i64 %179, %30
  br i1 %180, label %181, label %211

181:                                              ; preds = %178
  br label %182

182:                                              ; preds = %207, %181
  %183 = phi i64 [ %208, %207 ], [ 0, %181 ]
  %184 = icmp slt i64 %183, %32
  br i1 %184, label %185, label %209

185:                                              ; preds = %182
  br label %186

186:                                              ; preds = %189, %185
  %187 = phi i64 [ %206, %189 ], [ 0, %185 ]
  %188 = icmp slt i64 %187, %34
  br i1 %188, label %189, label %207

189:                                              ; preds = %186
  %190 = mul nuw nsw i64 %175, 16
  %191 = mul nuw nsw i64 %179, 16
  %192 = add nuw nsw i64 %190, %191
  %193 = mul nuw nsw i64 %183, 16
  %194 = add nuw nsw i64 %192, %193
  %195 = add nuw nsw i64 %194, %187
  %196 = getelementptr inbounds nuw float, ptr %169, i64 %195
  %197 = load float, ptr %196, align 4
  %198 = getelementptr float, ptr %12, i64 %173
  %199 = mul nuw nsw i64 %175, 40960
  %200 = mul nuw nsw i64 %179, 1280
  %201 = add nuw nsw i64 %199, %200
  %202 = mul nuw nsw i64 %183, 40
  %203 = add nuw nsw i64 %201, %202
  %204 = add nuw nsw i64 %203, %187
  %205 = getelementptr inbounds nuw float, ptr %198, i64 %204
  store float %197, ptr %205, align 4
  %206 = add i64 %187, 1
  br label %186

207:                                              ; preds = %186
  %208 = add i64 %183, 1
  br label %182

209:                                              ; preds = %182
  %210 = add i64 %179, 1
  br label %178

211:                                              ; preds = %178
  %212 = add i64 %175, 1
  br label %174

213:                                              ; preds = %123
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
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
