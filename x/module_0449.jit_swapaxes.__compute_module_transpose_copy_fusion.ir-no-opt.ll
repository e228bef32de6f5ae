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
  %13 = mul nuw nsw i64 %12, 9
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 9)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 9
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @transpose_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 3, i64 3, i64 16, i64 16, i64 768, i64 256, i64 16, i64 1, ptr %7, ptr %7, i64 0, i64 3, i64 3, i64 16, i64 16, i64 768, i64 256, i64 16, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 3
  %25 = urem i64 %22, 3
  %26 = sub i64 3, %24
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 1)
  %28 = sub i64 3, %25
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 1)
  %30 = icmp eq i64 %27, 1
  %31 = icmp eq i64 %29, 1
  %32 = and i1 %30, %31
  %33 = alloca float, i64 256, align 4
  %34 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %33, 0
  %35 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %34, ptr %33, 1
  %36 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %35, i64 0, 2
  %37 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %36, i64 1, 3, 0
  %38 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %37, i64 1, 3, 1
  %39 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %38, i64 16, 3, 2
  %40 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %39, i64 16, 3, 3
  %41 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %40, i64 256, 4, 0
  %42 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %41, i64 256, 4, 1
  %43 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %42, i64 16, 4, 2
  %44 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %43, i64 1, 4, 3
  %45 = alloca float, i64 256, align 4
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %45, 0
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, ptr %45, 1
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, i64 0, 2
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 1, 3, 0
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 1, 3, 1
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 16, 3, 2
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 16, 3, 3
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 256, 4, 0
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 256, 4, 1
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 16, 4, 2
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 1, 4, 3
  %57 = select i1 %32, { ptr, ptr, i64, [4 x i64], [4 x i64] } %44, { ptr, ptr, i64, [4 x i64], [4 x i64] } %56
  br i1 %32, label %58, label %63

58:                                               ; preds = %23
  %59 = mul nsw i64 %24, 768
  %60 = mul nsw i64 %25, 256
  %61 = add nsw i64 %59, %60
  %62 = getelementptr float, ptr %1, i64 %61
  call void @llvm.memcpy.p0.p0.i64(ptr %33, ptr %62, i64 1024, i1 false)
  br label %105

63:                                               ; preds = %23
  %64 = mul nsw i64 %24, 768
  %65 = mul nsw i64 %25, 256
  %66 = add nsw i64 %64, %65
  br label %67

67:                                               ; preds = %102, %63
  %68 = phi i64 [ %103, %102 ], [ 0, %63 ]
  %69 = icmp slt i64 %68, %27
  br i1 %69, label %70, label %104

70:                                               ; preds = %67
  br label %71

71:                                               ; preds = %100, %70
  %72 = phi i64 [ %101, %100 ], [ 0, %70 ]
  %73 = icmp slt i64 %72, %29
  br i1 %73, label %74, label %102

74:                                               ; preds = %71
  br label %75

75:                                               ; preds = %98, %74
  %76 = phi i64 [ %99, %98 ], [ 0, %74 ]
  %77 = icmp slt i64 %76, 16
  br i1 %77, label %78, label %100

78:                                               ; preds = %75
  br label %79

79:                                               ; preds = %82, %78
  %80 = phi i64 [ %97, %82 ], [ 0, %78 ]
  %81 = icmp slt i64 %80, 16
  br i1 %81, label %82, label %98

82:                                               ; preds = %79
  %83 = getelementptr float, ptr %1, i64 %66
  %84 = mul nuw nsw i64 %68, 768
  %85 = mul nuw nsw i64 %72, 256
  %86 = add nuw nsw i64 %84, %85
  %87 = mul nuw nsw i64 %76, 16
  %88 = add nuw nsw i64 %86, %87
  %89 = add nuw nsw i64 %88, %80
  %90 = getelementptr inbounds nuw float, ptr %83, i64 %89
  %91 = load float, ptr %90, align 4
  %92 = mul nuw nsw i64 %68, 256
  %93 = add nuw nsw i64 %92, %85
  %94 = add nuw nsw i64 %93, %87
  %95 = add nuw nsw i64 %94, %80
  %96 = getelementptr inbounds nuw float, ptr %45, i64 %95
  store float %91, ptr %96, align 4
  %97 = add i64 %80, 1
  br label %79

98:                                               ; preds = %79
  %99 = add i64 %76, 1
  br label %75

100:                                              ; preds = %75
  %101 = add i64 %72, 1
  br label %71

102:                                              ; preds = %71
  %103 = add i64 %68, 1
  br label %67

104:                                              ; preds = %67
  br label %105

105:                                              ; preds = %58, %104
  %106 = alloca float, i64 256, align 64
  br label %107

107:                                              ; preds = %135, %105
  %108 = phi i64 [ %136, %135 ], [ 0, %105 ]
  %109 = icmp slt i64 %108, 16
  br i1 %109, label %110, label %137

110:                                              ; preds = %107
  %111 = mul i64 %108, 16
  %112 = add i64 0, %111
  br label %113

113:                                              ; preds = %131, %110
  %114 = phi i64 [ %134, %131 ], [ 0, %110 ]
  %115 = icmp slt i64 %114, 16
  br i1 %115, label %116, label %135

116:                                              ; preds = %113
  br label %117

117:                                              ; preds = %121, %116
  %118 = phi i64 [ %130, %121 ], [ 0, %116 ]
  %119 = phi <8 x float> [ %129, %121 ], [ poison, %116 ]
  %120 = icmp slt i64 %118, 8
  br i1 %120, label %121, label %131

121:                                              ; preds = %117
  %122 = add nsw i64 %114, %118
  %123 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, 1
  %124 = mul nuw nsw i64 %122, 16
  %125 = add nuw nsw i64 0, %124
  %126 = add nuw nsw i64 %125, %108
  %127 = getelementptr inbounds nuw float, ptr %123, i64 %126
  %128 = load float, ptr %127, align 4
  %129 = insertelement <8 x float> %119, float %128, i64 %118
  %130 = add i64 %118, 1
  br label %117

131:                                              ; preds = %117
  %132 = add i64 %112, %114
  %133 = getelementptr float, ptr %106, i64 %132
  store <8 x float> %119, ptr %133, align 4
  %134 = add i64 %114, 8
  br label %113

135:                                              ; preds = %113
  %136 = add i64 %108, 1
  br label %107

137:                                              ; preds = %107
  br i1 %32, label %138, label %143

138:                                              ; preds = %137
  %139 = mul nsw i64 %24, 768
  %140 = mul nsw i64 %25, 256
  %141 = add nsw i64 %139, %140
  %142 = getelementptr float, ptr %12, i64 %141
  call void @llvm.memcpy.p0.p0.i64(ptr %142, ptr %106, i64 1024, i1 false)
  br label %185

143:                                              ; preds = %137
  %144 = mul nsw i64 %24, 768
  %145 = mul nsw i64 %25, 256
  %146 = add nsw i64 %144, %145
  br label %147

147:                                              ; preds = %182, %143
  %148 = phi i64 [ %183, %182 ], [ 0, %143 ]
  %149 = icmp slt i64 %148, %27
  br i1 %149, label %150, label %184

150:                                              ; preds = %147
  br label %151

151:                                              ; preds = %180, %150
  %152 = phi i64 [ %181, %180 ], [ 0, %150 ]
  %153 = icmp slt i64 %152, %29
  br i1 %153, label %154, label %182

154:                                              ; preds = %151
  br label %155

155:                                              ; preds = %178, %154
  %156 = phi i64 [ %179, %178 ], [ 0, %154 ]
  %157 = icmp slt i64 %156, 16
  br i1 %157, label %158, label %180

158:                                              ; preds = %155
  br label %159

159:                                              ; preds = %162, %158
  %160 = phi i64 [ %177, %162 ], [ 0, %158 ]
  %161 = icmp slt i64 %160, 16
  br i1 %161, label %162, label %178

162:                                              ; preds = %159
  %163 = mul nuw nsw i64 %148, 256
  %164 = mul nuw nsw i64 %152, 256
  %165 = add nuw nsw i64 %163, %164
  %166 = mul nuw nsw i64 %156, 16
  %167 = add nuw nsw i64 %165, %166
  %168 = add nuw nsw i64 %167, %160
  %169 = getelementptr inbounds nuw float, ptr %106, i64 %168
  %170 = load float, ptr %169, align 4
  %171 = getelementptr float, ptr %12, i64 %146
  %172 = mul nuw nsw i64 %148, 768
  %173 = add nuw nsw i64 %172, %164
  %174 = add nuw nsw i64 %173, %166
  %175 = add nuw nsw i64 %174, %160
  %176 = getelementptr inbounds nuw float, ptr %171, i64 %175
  store float %170, ptr %176, align 4
  %177 = add i64 %160, 1
  br label %159

178:                                              ; preds = %159
  %179 = add i64 %156, 1
  br label %155

180:                                              ; preds = %155
  %181 = add i64 %152, 1
  br label %151

182:                                              ; preds = %151
  %183 = add i64 %148, 1
  br label %147

184:                                              ; preds = %147
  br label %185

185:                                              ; preds = %138, %184
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
