; ModuleID = '__compute_module___compute_module_wrapped_copy.9'
source_filename = "__compute_module___compute_module_wrapped_copy.9"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy.9(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 4096
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 8192)
  %15 = add nuw nsw i64 %13, 4096
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 8192)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_copy.9_impl(ptr %5, ptr %5, i64 0, i64 16, i64 16, i64 16, i64 32, i64 512, i64 32, i64 8192, i64 1, ptr %7, ptr %7, i64 0, i64 16, i64 16, i64 16, i64 32, i64 8192, i64 512, i64 32, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy.9_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 512
  %25 = udiv i64 %22, 32
  %26 = urem i64 %25, 16
  %27 = udiv i64 %22, 2
  %28 = urem i64 %27, 16
  %29 = urem i64 %22, 2
  %30 = mul nsw i64 %29, 16
  %31 = sub i64 16, %24
  %32 = call i64 @llvm.smin.i64(i64 %31, i64 1)
  %33 = sub i64 16, %26
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 1)
  %35 = sub i64 16, %28
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 1)
  %37 = sub i64 32, %30
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
  br i1 %45, label %71, label %98

71:                                               ; preds = %23
  %72 = mul nsw i64 %24, 512
  %73 = mul nsw i64 %26, 32
  %74 = add nsw i64 %72, %73
  %75 = mul nsw i64 %28, 8192
  %76 = add nsw i64 %74, %75
  %77 = add nsw i64 %76, %30
  %78 = getelementptr float, ptr %1, i64 %77
  call void @llvm.memcpy.p0.p0.i64(ptr %46, ptr %78, i64 64, i1 false)
  %79 = mul nsw i64 %24, 8192
  %80 = mul nsw i64 %26, 512
  %81 = add nsw i64 %79, %80
  %82 = mul nsw i64 %28, 32
  %83 = add nsw i64 %81, %82
  %84 = add nsw i64 %83, %30
  %85 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 3, 0
  %86 = mul i64 %85, 1
  %87 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 3, 1
  %88 = mul i64 %86, %87
  %89 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 3, 2
  %90 = mul i64 %88, %89
  %91 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 3, 3
  %92 = mul i64 %90, %91
  %93 = mul i64 %92, 4
  %94 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 1
  %95 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 2
  %96 = getelementptr float, ptr %94, i64 %95
  %97 = getelementptr float, ptr %12, i64 %84
  call void @llvm.memcpy.p0.p0.i64(ptr %97, ptr %96, i64 %93, i1 false)
  br label %192

98:                                               ; preds = %23
  %99 = mul nsw i64 %24, 512
  %100 = mul nsw i64 %26, 32
  %101 = add nsw i64 %99, %100
  %102 = mul nsw i64 %28, 8192
  %103 = add nsw i64 %101, %102
  %104 = add nsw i64 %103, %30
  br label %105

105:                                              ; preds = %142, %98
  %106 = phi i64 [ %143, %142 ], [ 0, %98 ]
  %107 = icmp slt i64 %106, %32
  br i1 %107, label %108, label %144

108:                                              ; preds = %105
  br label %109

109:                                              ; preds = %140, %108
  %110 = phi i64 [ %141, %140 ], [ 0, %108 ]
  %111 = icmp slt i64 %110, %34
  br i1 %111, label %112, label %142

112:                                              ; preds = %109
  br label %113

113:                                              ; preds = %138, %112
  %114 = phi i64 [ %139, %138 ], [ 0, %112 ]
  %115 = icmp slt i64 %114, %36
  br i1 %115, label %116, label %140

116:                                              ; preds = %113
  br label %117

117:                                              ; preds = %120, %116
  %118 = phi i64 [ %137, %120 ], [ 0, %116 ]
  %119 = icmp slt i64 %118, %38
  br i1 %119, label %120, label %138

120:                                              ; preds = %117
  %121 = getelementptr float, ptr %1, i64 %104
  %122 = mul nuw nsw i64 %106, 512
  %123 = mul nuw nsw i64 %110, 32
  %124 = add nuw nsw i64 %122, %123
  %125 = mul nuw nsw i64 %114, 8192
  %126 = add nuw nsw i64 %124, %125
  %127 = add nuw nsw i64 %126, %118
  %128 = getelementptr inbounds nuw float, ptr %121, i64 %127
  %129 = load float, ptr %128, align 4
  %130 = mul nuw nsw i64 %106, 16
  %131 = mul nuw nsw i64 %110, 16
  %132 = add nuw nsw i64 %130, %131
  %133 = mul nuw nsw i64 %114, 16
  %134 = add nuw nsw i64 %132, %133
  %135 = add nuw nsw i64 %134, %118
  %136 = getelementptr inbounds nuw float, ptr %58, i64 %135
  store float %129, ptr %136, align 4
  %137 = add i64 %118, 1
  br label %117

138:                                              ; preds = %117
  %139 = add i64 %114, 1
  br label %113

140:                                              ; preds = %113
  %141 = add i64 %110, 1
  br label %109

142:                                              ; preds = %109
  %143 = add i64 %106, 1
  br label %105

144:                                              ; preds = %105
  %145 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %70, 1
  %146 = mul nsw i64 %24, 8192
  %147 = mul nsw i64 %26, 512
  %148 = add nsw i64 %146, %147
  %149 = mul nsw i64 %28, 32
  %150 = add nsw i64 %148, %149
  %151 = add nsw i64 %150, %30
  br label %152

152:                                              ; preds = %189, %144
  %153 = phi i64 [ %190, %189 ], [ 0, %144 ]
  %154 = icmp slt i64 %153, %32
  br i1 %154, label %155, label %191

155:                                              ; preds = %152
  br label %156

156:                                              ; preds = %187, %155
  %157 = phi i64 [ %188, %187 ], [ 0, %155 ]
  %158 = icmp slt i64 %157, %34
  br i1 %158, label %159, label %189

159:                                              ; preds = %156
  br label %160

160:                                              ; preds = %185, %159
  %161 = phi i64 [ %186, %185 ], [ 0, %159 ]
  %162 = icmp slt i64 %161, %36
  br i1 %162, label %163, label %187

163:                                              ; preds = %160
  br label %164

164:                                              ; preds = %167, %163
  %165 = phi i64 [ %184, %167 ], [ 0, %163 ]
  %166 = icmp slt i64 %165, %38
  br i1 %166, label %167, label %185

167:                                              ; preds = %164
  %168 = mul nuw nsw i64 %153, 16
  %169 = mul nuw nsw i64 %157, 16
  %170 = add nuw nsw i64 %168, %169
  %171 = mul nuw nsw i64 %161, 16
  %172 = add nuw nsw i64 %170, %171
  %173 = add nuw nsw i64 %172, %165
  %174 = getelementptr inbounds nuw float, ptr %145, i64 %173
  %175 = load float, ptr %174, align 4
  %176 = getelementptr float, ptr %12, i64 %151
  %177 = mul nuw nsw i64 %153, 8192
  %178 = mul nuw nsw i64 %157, 512
  %179 = add nuw nsw i64 %177, %178
  %180 = mul nuw nsw i64 %161, 32
  %181 = add nuw nsw i64 %179, %180
  %182 = add nuw nsw i64 %181, %165
  %183 = getelementptr inbounds nuw float, ptr %176, i64 %182
  store float %175, ptr %183, align 4
  %184 = add i64 %165, 1
  br label %164

185:                                              ; preds = %164
  %186 = add i64 %161, 1
  br label %160

187:                                              ; preds = %160
  %188 = add i64 %157, 1
  br label %156

189:                                              ; preds = %156
  %190 = add i64 %153, 1
  br label %152

191:                                              ; preds = %152
  br label %192

192:                                              ; preds = %71, %191
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
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
