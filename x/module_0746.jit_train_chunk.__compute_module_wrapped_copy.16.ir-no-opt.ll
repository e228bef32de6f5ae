; ModuleID = '__compute_module___compute_module_wrapped_copy.16'
source_filename = "__compute_module___compute_module_wrapped_copy.16"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy.16(ptr %0) {
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
  call void @wrapped_copy.16_impl(ptr %5, ptr %5, i64 0, i64 128, i64 8, i64 8, i64 16, i64 1, i64 1024, i64 128, i64 8192, ptr %7, ptr %7, i64 0, i64 128, i64 8, i64 8, i64 16, i64 1024, i64 128, i64 16, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy.16_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 64
  %25 = mul nsw i64 %24, 16
  %26 = udiv i64 %22, 8
  %27 = urem i64 %26, 8
  %28 = urem i64 %22, 8
  %29 = sub i64 128, %25
  %30 = call i64 @llvm.smin.i64(i64 %29, i64 16)
  %31 = sub i64 8, %27
  %32 = call i64 @llvm.smin.i64(i64 %31, i64 1)
  %33 = sub i64 8, %28
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 1)
  %35 = icmp eq i64 %30, 16
  %36 = icmp eq i64 %32, 1
  %37 = and i1 %35, %36
  %38 = icmp eq i64 %34, 1
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
  %66 = mul nsw i64 %27, 1024
  %67 = mul nsw i64 %28, 128
  %68 = add nsw i64 %66, %67
  %69 = add nsw i64 %68, %25
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
  %79 = add nuw nsw i64 %71, 0
  %80 = add nuw nsw i64 %79, 0
  %81 = mul nuw nsw i64 %75, 8192
  %82 = add nuw nsw i64 %80, %81
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

93:                                               ; preds = %70
  %94 = mul nsw i64 %24, 16384
  %95 = mul nsw i64 %27, 128
  %96 = add nsw i64 %94, %95
  %97 = mul nsw i64 %28, 16
  %98 = add nsw i64 %96, %97
  br label %99

99:                                               ; preds = %121, %93
  %100 = phi i64 [ %122, %121 ], [ 0, %93 ]
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
  %115 = mul nuw nsw i64 %100, 1024
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

123:                                              ; preds = %99, %175
  br label %213

124:                                              ; preds = %23
  %125 = mul nsw i64 %27, 1024
  %126 = mul nsw i64 %28, 128
  %127 = add nsw i64 %125, %126
  %128 = add nsw i64 %127, %25
  br label %129

129:                                              ; preds = %166, %124
  %130 = phi i64 [ %167, %166 ], [ 0, %124 ]
  %131 = icmp slt i64 %130, %30
  br i1 %131, label %132, label %168

132:                                              ; preds = %129
  br label %133

133:                                              ; preds = %164, %132
  %134 = phi i64 [ %165, %164 ], [ 0, %132 ]
  %135 = icmp slt i64 %134, %32
  br i1 %135, label %136, label %166

136:                                              ; preds = %133
  br label %137

137:                                              ; preds = %162, %136
  %138 = phi i64 [ %163, %162 ], [ 0, %136 ]
  %139 = icmp slt i64 %138, %34
  br i1 %139, label %140, label %164

140:                                              ; preds = %137
  br label %141

141:                                              ; preds = %144, %140
  %142 = phi i64 [ %161, %144 ], [ 0, %140 ]
  %143 = icmp slt i64 %142, 16
  br i1 %143, label %144, label %162

144:                                              ; preds = %141
  %145 = getelementptr float, ptr %1, i64 %128
  %146 = mul nuw nsw i64 %134, 1024
  %147 = add nuw nsw i64 %130, %146
  %148 = mul nuw nsw i64 %138, 128
  %149 = add nuw nsw i64 %147, %148
  %150 = mul nuw nsw i64 %142, 8192
  %151 = add nuw nsw i64 %149, %150
  %152 = getelementptr inbounds nuw float, ptr %145, i64 %151
  %153 = load float, ptr %152, align 4
  %154 = mul nuw nsw i64 %130, 16
  %155 = mul nuw nsw i64 %134, 16
  %156 = add nuw nsw i64 %154, %155
  %157 = mul nuw nsw i64 %138, 16
  %158 = add nuw nsw i64 %156, %157
  %159 = add nuw nsw i64 %158, %142
  %160 = getelementptr inbounds nuw float, ptr %52, i64 %159
  store float %153, ptr %160, align 4
  %161 = add i64 %142, 1
  br label %141

162:                                              ; preds = %141
  %163 = add i64 %138, 1
  br label %137

164:                                              ; preds = %137
  %165 = add i64 %134, 1
  br label %133

166:                                              ; preds = %133
  %167 = add i64 %130, 1
  br label %129

168:                                              ; preds = %129
  %169 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, 1
  %170 = mul nsw i64 %24, 16384
  %171 = mul nsw i64 %27, 128
  %172 = add nsw i64 %170, %171
  %173 = mul nsw i64 %28, 16
  %174 = add nsw i64 %172, %173
  br label %175

175:                                              ; preds = %211, %168
  %176 = phi i64 [ %212, %211 ], [ 0, %168 ]
  %177 = icmp slt i64 %176, %30
  br i1 %177, label %178, label %123

178:                                              ; preds = %175
  br label %179

179:                                              ; preds = %209, %178
  %180 = phi i64 [ %210, %209 ], [ 0, %178 ]
  %181 = icmp slt i64 %180, %32
  br i1 %181, label %182, label %211

182:                                              ; preds = %179
  br label %183

183:                                              ; preds = %207, %182
  %184 = phi i64 [ %208, %207 ], [ 0, %182 ]
  %185 = icmp slt i64 %184, %34
  br i1 %185, label %186, label %209

186:                                              ; preds = %183
  br label %187

187:                                              ; preds = %190, %186
  %188 = phi i64 [ %206, %190 ], [ 0, %186 ]
  %189 = icmp slt i64 %188, 16
  br i1 %189, label %190, label %207

190:                                              ; preds = %187
  %191 = mul nuw nsw i64 %176, 16
  %192 = mul nuw nsw i64 %180, 16
  %193 = add nuw nsw i64 %191, %192
  %194 = mul nuw nsw i64 %184, 16
  %195 = add nuw nsw i64 %193, %194
  %196 = add nuw nsw i64 %195, %188
  %197 = getelementptr inbounds nuw float, ptr %169, i64 %196
  %198 = load float, ptr %197, align 4
  %199 = getelementptr float, ptr %12, i64 %174
  %200 = mul nuw nsw i64 %176, 1024
  %201 = mul nuw nsw i64 %180, 128
  %202 = add nuw nsw i64 %200, %201
  %203 = add nuw nsw i64 %202, %194
  %204 = add nuw nsw i64 %203, %188
  %205 = getelementptr inbounds nuw float, ptr %199, i64 %204
  store float %198, ptr %205, align 4
  %206 = add i64 %188, 1
  br label %187

207:                                              ; preds = %187
  %208 = add i64 %184, 1
  br label %183

209:                                              ; preds = %183
  %210 = add i64 %180, 1
  br label %179

211:                                              ; preds = %179
  %212 = add i64 %176, 1
  br label %175

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
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
