; ModuleID = '__compute_module___compute_module_wrapped_copy.5'
source_filename = "__compute_module___compute_module_wrapped_copy.5"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy.5(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 20480
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 40960)
  %15 = add nuw nsw i64 %13, 20480
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 40960)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_copy.5_impl(ptr %5, ptr %5, i64 0, i64 32, i64 32, i64 40, i64 16, i64 512, i64 16, i64 16384, i64 1, ptr %7, ptr %7, i64 0, i64 32, i64 32, i64 40, i64 16, i64 20480, i64 640, i64 16, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy.5_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 1280
  %25 = udiv i64 %22, 40
  %26 = urem i64 %25, 32
  %27 = urem i64 %22, 40
  %28 = sub i64 32, %24
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 1)
  %30 = sub i64 32, %26
  %31 = call i64 @llvm.smin.i64(i64 %30, i64 1)
  %32 = sub i64 40, %27
  %33 = call i64 @llvm.smin.i64(i64 %32, i64 1)
  %34 = icmp eq i64 %29, 1
  %35 = icmp eq i64 %31, 1
  %36 = and i1 %34, %35
  %37 = icmp eq i64 %33, 1
  %38 = and i1 %36, %37
  %39 = alloca float, i64 16, align 4
  %40 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %39, 0
  %41 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %40, ptr %39, 1
  %42 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %41, i64 0, 2
  %43 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %42, i64 1, 3, 0
  %44 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %43, i64 1, 3, 1
  %45 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %44, i64 1, 3, 2
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %45, i64 16, 3, 3
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, i64 16, 4, 0
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, i64 16, 4, 1
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 16, 4, 2
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 1, 4, 3
  %51 = alloca float, i64 16, align 4
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %51, 0
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, ptr %51, 1
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 0, 2
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 1, 3, 0
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 1, 3, 1
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %56, i64 1, 3, 2
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, i64 16, 3, 3
  %59 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, i64 16, 4, 0
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, i64 16, 4, 1
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, i64 16, 4, 2
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 1, 4, 3
  %63 = select i1 %38, { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, { ptr, ptr, i64, [4 x i64], [4 x i64] } %62
  br i1 %38, label %64, label %89

64:                                               ; preds = %23
  %65 = mul nsw i64 %24, 512
  %66 = mul nsw i64 %26, 16
  %67 = add nsw i64 %65, %66
  %68 = mul nsw i64 %27, 16384
  %69 = add nsw i64 %67, %68
  %70 = getelementptr float, ptr %1, i64 %69
  call void @llvm.memcpy.p0.p0.i64(ptr %39, ptr %70, i64 64, i1 false)
  %71 = mul nsw i64 %24, 20480
  %72 = mul nsw i64 %26, 640
  %73 = add nsw i64 %71, %72
  %74 = mul nsw i64 %27, 16
  %75 = add nsw i64 %73, %74
  %76 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, 3, 0
  %77 = mul i64 %76, 1
  %78 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, 3, 1
  %79 = mul i64 %77, %78
  %80 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, 3, 2
  %81 = mul i64 %79, %80
  %82 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, 3, 3
  %83 = mul i64 %81, %82
  %84 = mul i64 %83, 4
  %85 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, 1
  %86 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, 2
  %87 = getelementptr float, ptr %85, i64 %86
  %88 = getelementptr float, ptr %12, i64 %75
  call void @llvm.memcpy.p0.p0.i64(ptr %88, ptr %87, i64 %84, i1 false)
  br label %179

89:                                               ; preds = %23
  %90 = mul nsw i64 %24, 512
  %91 = mul nsw i64 %26, 16
  %92 = add nsw i64 %90, %91
  %93 = mul nsw i64 %27, 16384
  %94 = add nsw i64 %92, %93
  br label %95

95:                                               ; preds = %131, %89
  %96 = phi i64 [ %132, %131 ], [ 0, %89 ]
  %97 = icmp slt i64 %96, %29
  br i1 %97, label %98, label %133

98:                                               ; preds = %95
  br label %99

99:                                               ; preds = %129, %98
  %100 = phi i64 [ %130, %129 ], [ 0, %98 ]
  %101 = icmp slt i64 %100, %31
  br i1 %101, label %102, label %131

102:                                              ; preds = %99
  br label %103

103:                                              ; preds = %127, %102
  %104 = phi i64 [ %128, %127 ], [ 0, %102 ]
  %105 = icmp slt i64 %104, %33
  br i1 %105, label %106, label %129

106:                                              ; preds = %103
  br label %107

107:                                              ; preds = %110, %106
  %108 = phi i64 [ %126, %110 ], [ 0, %106 ]
  %109 = icmp slt i64 %108, 16
  br i1 %109, label %110, label %127

110:                                              ; preds = %107
  %111 = getelementptr float, ptr %1, i64 %94
  %112 = mul nuw nsw i64 %96, 512
  %113 = mul nuw nsw i64 %100, 16
  %114 = add nuw nsw i64 %112, %113
  %115 = mul nuw nsw i64 %104, 16384
  %116 = add nuw nsw i64 %114, %115
  %117 = add nuw nsw i64 %116, %108
  %118 = getelementptr inbounds nuw float, ptr %111, i64 %117
  %119 = load float, ptr %118, align 4
  %120 = mul nuw nsw i64 %96, 16
  %121 = add nuw nsw i64 %120, %113
  %122 = mul nuw nsw i64 %104, 16
  %123 = add nuw nsw i64 %121, %122
  %124 = add nuw nsw i64 %123, %108
  %125 = getelementptr inbounds nuw float, ptr %51, i64 %124
  store float %119, ptr %125, align 4
  %126 = add i64 %108, 1
  br label %107

127:                                              ; preds = %107
  %128 = add i64 %104, 1
  br label %103

129:                                              ; preds = %103
  %130 = add i64 %100, 1
  br label %99

131:                                              ; preds = %99
  %132 = add i64 %96, 1
  br label %95

133:                                              ; preds = %95
  %134 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, 1
  %135 = mul nsw i64 %24, 20480
  %136 = mul nsw i64 %26, 640
  %137 = add nsw i64 %135, %136
  %138 = mul nsw i64 %27, 16
  %139 = add nsw i64 %137, %138
  br label %140

140:                                              ; preds = %176, %133
  %141 = phi i64 [ %177, %176 ], [ 0, %133 ]
  %142 = icmp slt i64 %141, %29
  br i1 %142, label %143, label %178

143:                                              ; preds = %140
  br label %144

144:                                              ; preds = %174, %143
  %145 = phi i64 [ %175, %174 ], [ 0, %143 ]
  %146 = icmp slt i64 %145, %31
  br i1 %146, label %147, label %176

147:                                              ; preds = %144
  br label %148

148:                                              ; preds = %172, %147
  %149 = phi i64 [ %173, %172 ], [ 0, %147 ]
  %150 = icmp slt i64 %149, %33
  br i1 %150, label %151, label %174

151:                                              ; preds = %148
  br label %152

152:                                              ; preds = %155, %151
  %153 = phi i64 [ %171, %155 ], [ 0, %151 ]
  %154 = icmp slt i64 %153, 16
  br i1 %154, label %155, label %172

155:                                              ; preds = %152
  %156 = mul nuw nsw i64 %141, 16
  %157 = mul nuw nsw i64 %145, 16
  %158 = add nuw nsw i64 %156, %157
  %159 = mul nuw nsw i64 %149, 16
  %160 = add nuw nsw i64 %158, %159
  %161 = add nuw nsw i64 %160, %153
  %162 = getelementptr inbounds nuw float, ptr %134, i64 %161
  %163 = load float, ptr %162, align 4
  %164 = getelementptr float, ptr %12, i64 %139
  %165 = mul nuw nsw i64 %141, 20480
  %166 = mul nuw nsw i64 %145, 640
  %167 = add nuw nsw i64 %165, %166
  %168 = add nuw nsw i64 %167, %159
  %169 = add nuw nsw i64 %168, %153
  %170 = getelementptr inbounds nuw float, ptr %164, i64 %169
  store float %163, ptr %170, align 4
  %171 = add i64 %153, 1
  br label %152

172:                                              ; preds = %152
  %173 = add i64 %149, 1
  br label %148

174:                                              ; preds = %148
  %175 = add i64 %145, 1
  br label %144

176:                                              ; preds = %144
  %177 = add i64 %141, 1
  br label %140

178:                                              ; preds = %140
  br label %179

179:                                              ; preds = %64, %178
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
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
