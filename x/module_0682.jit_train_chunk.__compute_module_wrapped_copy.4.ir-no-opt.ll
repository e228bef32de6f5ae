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
  call void @wrapped_copy.4_impl(ptr %5, ptr %5, i64 0, i64 16, i64 32, i64 32, i64 16, i64 1, i64 512, i64 16, i64 16384, ptr %7, ptr %7, i64 0, i64 16, i64 32, i64 32, i64 16, i64 16384, i64 512, i64 16, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy.4_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
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
  br i1 %32, label %58, label %111

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
  %71 = add nuw nsw i64 %63, 0
  %72 = add nuw nsw i64 %71, 0
  %73 = mul nuw nsw i64 %67, 16384
  %74 = add nuw nsw i64 %72, %73
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

85:                                               ; preds = %62
  br label %86

86:                                               ; preds = %108, %85
  %87 = phi i64 [ %109, %108 ], [ 0, %85 ]
  %88 = icmp slt i64 %87, 16
  br i1 %88, label %89, label %110

89:                                               ; preds = %86
  br label %90

90:                                               ; preds = %93, %89
  %91 = phi i64 [ %107, %93 ], [ 0, %89 ]
  %92 = icmp slt i64 %91, 16
  br i1 %92, label %93, label %108

93:                                               ; preds = %90
  %94 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, 1
  %95 = mul nuw nsw i64 %87, 16
  %96 = add nuw nsw i64 %95, 0
  %97 = add nuw nsw i64 %96, 0
  %98 = add nuw nsw i64 %97, %91
  %99 = getelementptr inbounds nuw float, ptr %94, i64 %98
  %100 = load float, ptr %99, align 4
  %101 = getelementptr float, ptr %12, i64 %61
  %102 = mul nuw nsw i64 %87, 16384
  %103 = add nuw nsw i64 %102, 0
  %104 = add nuw nsw i64 %103, 0
  %105 = add nuw nsw i64 %104, %91
  %106 = getelementptr inbounds nuw float, ptr %101, i64 %105
  store float %100, ptr %106, align 4
  %107 = add i64 %91, 1
  br label %90

108:                                              ; preds = %90
  %109 = add i64 %87, 1
  br label %86

110:                                              ; preds = %86, %155
  br label %193

111:                                              ; preds = %23
  %112 = mul nsw i64 %24, 512
  %113 = mul nsw i64 %25, 16
  %114 = add nsw i64 %112, %113
  br label %115

115:                                              ; preds = %151, %111
  %116 = phi i64 [ %152, %151 ], [ 0, %111 ]
  %117 = icmp slt i64 %116, 16
  br i1 %117, label %118, label %153

118:                                              ; preds = %115
  br label %119

119:                                              ; preds = %149, %118
  %120 = phi i64 [ %150, %149 ], [ 0, %118 ]
  %121 = icmp slt i64 %120, %27
  br i1 %121, label %122, label %151

122:                                              ; preds = %119
  br label %123

123:                                              ; preds = %147, %122
  %124 = phi i64 [ %148, %147 ], [ 0, %122 ]
  %125 = icmp slt i64 %124, %29
  br i1 %125, label %126, label %149

126:                                              ; preds = %123
  br label %127

127:                                              ; preds = %130, %126
  %128 = phi i64 [ %146, %130 ], [ 0, %126 ]
  %129 = icmp slt i64 %128, 16
  br i1 %129, label %130, label %147

130:                                              ; preds = %127
  %131 = getelementptr float, ptr %1, i64 %114
  %132 = mul nuw nsw i64 %120, 512
  %133 = add nuw nsw i64 %116, %132
  %134 = mul nuw nsw i64 %124, 16
  %135 = add nuw nsw i64 %133, %134
  %136 = mul nuw nsw i64 %128, 16384
  %137 = add nuw nsw i64 %135, %136
  %138 = getelementptr inbounds nuw float, ptr %131, i64 %137
  %139 = load float, ptr %138, align 4
  %140 = mul nuw nsw i64 %116, 16
  %141 = mul nuw nsw i64 %120, 16
  %142 = add nuw nsw i64 %140, %141
  %143 = add nuw nsw i64 %142, %134
  %144 = add nuw nsw i64 %143, %128
  %145 = getelementptr inbounds nuw float, ptr %45, i64 %144
  store float %139, ptr %145, align 4
  %146 = add i64 %128, 1
  br label %127

147:                                              ; preds = %127
  %148 = add i64 %124, 1
  br label %123

149:                                              ; preds = %123
  %150 = add i64 %120, 1
  br label %119

151:                                              ; preds = %119
  %152 = add i64 %116, 1
  br label %115

153:                                              ; preds = %115
  %154 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, 1
  br label %155

155:                                              ; preds = %191, %153
  %156 = phi i64 [ %192, %191 ], [ 0, %153 ]
  %157 = icmp slt i64 %156, 16
  br i1 %157, label %158, label %110

158:                                              ; preds = %155
  br label %159

159:                                              ; preds = %189, %158
  %160 = phi i64 [ %190, %189 ], [ 0, %158 ]
  %161 = icmp slt i64 %160, %27
  br i1 %161, label %162, label %191

162:                                              ; preds = %159
  br label %163

163:                                              ; preds = %187, %162
  %164 = phi i64 [ %188, %187 ], [ 0, %162 ]
  %165 = icmp slt i64 %164, %29
  br i1 %165, label %166, label %189

166:                                              ; preds = %163
  br label %167

167:                                              ; preds = %170, %166
  %168 = phi i64 [ %186, %170 ], [ 0, %166 ]
  %169 = icmp slt i64 %168, 16
  br i1 %169, label %170, label %187

170:                                              ; preds = %167
  %171 = mul nuw nsw i64 %156, 16
  %172 = mul nuw nsw i64 %160, 16
  %173 = add nuw nsw i64 %171, %172
  %174 = mul nuw nsw i64 %164, 16
  %175 = add nuw nsw i64 %173, %174
  %176 = add nuw nsw i64 %175, %168
  %177 = getelementptr inbounds nuw float, ptr %154, i64 %176
  %178 = load float, ptr %177, align 4
  %179 = getelementptr float, ptr %12, i64 %114
  %180 = mul nuw nsw i64 %156, 16384
  %181 = mul nuw nsw i64 %160, 512
  %182 = add nuw nsw i64 %180, %181
  %183 = add nuw nsw i64 %182, %174
  %184 = add nuw nsw i64 %183, %168
  %185 = getelementptr inbounds nuw float, ptr %179, i64 %184
  store float %178, ptr %185, align 4
  %186 = add i64 %168, 1
  br label %167

187:                                              ; preds = %167
  %188 = add i64 %164, 1
  br label %163

189:                                              ; preds = %163
  %190 = add i64 %160, 1
  br label %159

191:                                              ; preds = %159
  %192 = add i64 %156, 1
  br label %155

193:                                              ; preds = %110
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
