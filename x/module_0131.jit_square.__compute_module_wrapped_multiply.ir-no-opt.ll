; ModuleID = '__compute_module___compute_module_wrapped_multiply'
source_filename = "__compute_module___compute_module_wrapped_multiply"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_multiply(ptr %0) {
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
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 4096)
  %15 = add nuw nsw i64 %13, 2048
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 4096)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_multiply_impl(ptr %5, ptr %5, i64 0, i64 16, i64 8, i64 8, i64 64, i64 4096, i64 512, i64 64, i64 1, ptr %7, ptr %7, i64 0, i64 16, i64 8, i64 8, i64 64, i64 4096, i64 512, i64 64, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_multiply_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 256
  %25 = udiv i64 %22, 32
  %26 = urem i64 %25, 8
  %27 = udiv i64 %22, 4
  %28 = urem i64 %27, 8
  %29 = urem i64 %22, 4
  %30 = mul nsw i64 %29, 16
  %31 = sub i64 16, %24
  %32 = call i64 @llvm.smin.i64(i64 %31, i64 1)
  %33 = sub i64 8, %26
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 1)
  %35 = sub i64 8, %28
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 1)
  %37 = sub i64 64, %30
  %38 = call i64 @llvm.smin.i64(i64 %37, i64 16)
  %39 = icmp eq i64 %32, 1
  %40 = icmp eq i64 %34, 1
  %41 = and i1 %39, %40
  %42 = icmp eq i64 %36, 1
  %43 = and i1 %41, %42
  %44 = icmp eq i64 %38, 16
  %45 = and i1 %43, %44
  %46 = alloca float, i64 16, align 4
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %46, 0
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, ptr %46, 1
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 0, 2
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 1, 3, 0
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 1, 3, 1
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 1, 3, 2
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 16, 3, 3
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 16, 4, 0
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 16, 4, 1
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 16, 4, 2
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %56, i64 1, 4, 3
  %58 = alloca float, i64 16, align 4
  %59 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %58, 0
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, ptr %58, 1
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, i64 0, 2
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 1, 3, 0
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %62, i64 1, 3, 1
  %64 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, i64 1, 3, 2
  %65 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, i64 16, 3, 3
  %66 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %65, i64 16, 4, 0
  %67 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %66, i64 16, 4, 1
  %68 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %67, i64 16, 4, 2
  %69 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %68, i64 1, 4, 3
  %70 = select i1 %45, { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, { ptr, ptr, i64, [4 x i64], [4 x i64] } %69
  br i1 %45, label %71, label %79

71:                                               ; preds = %23
  %72 = mul nsw i64 %24, 4096
  %73 = mul nsw i64 %26, 512
  %74 = add nsw i64 %72, %73
  %75 = mul nsw i64 %28, 64
  %76 = add nsw i64 %74, %75
  %77 = add nsw i64 %76, %30
  %78 = getelementptr float, ptr %1, i64 %77
  call void @llvm.memcpy.p0.p0.i64(ptr %46, ptr %78, i64 64, i1 false)
  br label %126

79:                                               ; preds = %23
  %80 = mul nsw i64 %24, 4096
  %81 = mul nsw i64 %26, 512
  %82 = add nsw i64 %80, %81
  %83 = mul nsw i64 %28, 64
  %84 = add nsw i64 %82, %83
  %85 = add nsw i64 %84, %30
  br label %86

86:                                               ; preds = %123, %79
  %87 = phi i64 [ %124, %123 ], [ 0, %79 ]
  %88 = icmp slt i64 %87, %32
  br i1 %88, label %89, label %125

89:                                               ; preds = %86
  br label %90

90:                                               ; preds = %121, %89
  %91 = phi i64 [ %122, %121 ], [ 0, %89 ]
  %92 = icmp slt i64 %91, %34
  br i1 %92, label %93, label %123

93:                                               ; preds = %90
  br label %94

94:                                               ; preds = %119, %93
  %95 = phi i64 [ %120, %119 ], [ 0, %93 ]
  %96 = icmp slt i64 %95, %36
  br i1 %96, label %97, label %121

97:                                               ; preds = %94
  br label %98

98:                                               ; preds = %101, %97
  %99 = phi i64 [ %118, %101 ], [ 0, %97 ]
  %100 = icmp slt i64 %99, %38
  br i1 %100, label %101, label %119

101:                                              ; preds = %98
  %102 = getelementptr float, ptr %1, i64 %85
  %103 = mul nuw nsw i64 %87, 4096
  %104 = mul nuw nsw i64 %91, 512
  %105 = add nuw nsw i64 %103, %104
  %106 = mul nuw nsw i64 %95, 64
  %107 = add nuw nsw i64 %105, %106
  %108 = add nuw nsw i64 %107, %99
  %109 = getelementptr inbounds nuw float, ptr %102, i64 %108
  %110 = load float, ptr %109, align 4
  %111 = mul nuw nsw i64 %87, 16
  %112 = mul nuw nsw i64 %91, 16
  %113 = add nuw nsw i64 %111, %112
  %114 = mul nuw nsw i64 %95, 16
  %115 = add nuw nsw i64 %113, %114
  %116 = add nuw nsw i64 %115, %99
  %117 = getelementptr inbounds nuw float, ptr %58, i64 %116
  store float %110, ptr %117, align 4
  %118 = add i64 %99, 1
  br label %98

119:                                              ; preds = %98
  %120 = add i64 %95, 1
  br label %94

121:                                              ; preds = %94
  %122 = add i64 %91, 1
  br label %90

123:                                              ; preds = %90
  %124 = add i64 %87, 1
  br label %86

125:                                              ; preds = %86
  br label %126

126:                                              ; preds = %71, %125
  %127 = alloca float, i64 16, align 64
  %128 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 1
  br label %129

129:                                              ; preds = %132, %126
  %130 = phi i64 [ %138, %132 ], [ 0, %126 ]
  %131 = icmp slt i64 %130, 16
  br i1 %131, label %132, label %139

132:                                              ; preds = %129
  %133 = add i64 0, %130
  %134 = getelementptr float, ptr %128, i64 %133
  %135 = load <8 x float>, ptr %134, align 4
  %136 = fmul <8 x float> %135, %135
  %137 = getelementptr float, ptr %127, i64 %133
  store <8 x float> %136, ptr %137, align 4
  %138 = add i64 %130, 8
  br label %129

139:                                              ; preds = %129
  br i1 %45, label %140, label %148

140:                                              ; preds = %139
  %141 = mul nsw i64 %24, 4096
  %142 = mul nsw i64 %26, 512
  %143 = add nsw i64 %141, %142
  %144 = mul nsw i64 %28, 64
  %145 = add nsw i64 %143, %144
  %146 = add nsw i64 %145, %30
  %147 = getelementptr float, ptr %12, i64 %146
  call void @llvm.memcpy.p0.p0.i64(ptr %147, ptr %127, i64 64, i1 false)
  br label %195

148:                                              ; preds = %139
  %149 = mul nsw i64 %24, 4096
  %150 = mul nsw i64 %26, 512
  %151 = add nsw i64 %149, %150
  %152 = mul nsw i64 %28, 64
  %153 = add nsw i64 %151, %152
  %154 = add nsw i64 %153, %30
  br label %155

155:                                              ; preds = %192, %148
  %156 = phi i64 [ %193, %192 ], [ 0, %148 ]
  %157 = icmp slt i64 %156, %32
  br i1 %157, label %158, label %194

158:                                              ; preds = %155
  br label %159

159:                                              ; preds = %190, %158
  %160 = phi i64 [ %191, %190 ], [ 0, %158 ]
  %161 = icmp slt i64 %160, %34
  br i1 %161, label %162, label %192

162:                                              ; preds = %159
  br label %163

163:                                              ; preds = %188, %162
  %164 = phi i64 [ %189, %188 ], [ 0, %162 ]
  %165 = icmp slt i64 %164, %36
  br i1 %165, label %166, label %190

166:                                              ; preds = %163
  br label %167

167:                                              ; preds = %170, %166
  %168 = phi i64 [ %187, %170 ], [ 0, %166 ]
  %169 = icmp slt i64 %168, %38
  br i1 %169, label %170, label %188

170:                                              ; preds = %167
  %171 = mul nuw nsw i64 %156, 16
  %172 = mul nuw nsw i64 %160, 16
  %173 = add nuw nsw i64 %171, %172
  %174 = mul nuw nsw i64 %164, 16
  %175 = add nuw nsw i64 %173, %174
  %176 = add nuw nsw i64 %175, %168
  %177 = getelementptr inbounds nuw float, ptr %127, i64 %176
  %178 = load float, ptr %177, align 4
  %179 = getelementptr float, ptr %12, i64 %154
  %180 = mul nuw nsw i64 %156, 4096
  %181 = mul nuw nsw i64 %160, 512
  %182 = add nuw nsw i64 %180, %181
  %183 = mul nuw nsw i64 %164, 64
  %184 = add nuw nsw i64 %182, %183
  %185 = add nuw nsw i64 %184, %168
  %186 = getelementptr inbounds nuw float, ptr %179, i64 %185
  store float %178, ptr %186, align 4
  %187 = add i64 %168, 1
  br label %167

188:                                              ; preds = %167
  %189 = add i64 %164, 1
  br label %163

190:                                              ; preds = %163
  %191 = add i64 %160, 1
  br label %159

192:                                              ; preds = %159
  %193 = add i64 %156, 1
  br label %155

194:                                              ; preds = %155
  br label %195

195:                                              ; preds = %140, %194
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
