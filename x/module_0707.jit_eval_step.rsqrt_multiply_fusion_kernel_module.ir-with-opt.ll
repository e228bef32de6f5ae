; ModuleID = '__compute_module_rsqrt_multiply_fusion_kernel_module'
source_filename = "__compute_module_rsqrt_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @rsqrt_multiply_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
rsqrt_multiply_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !8
  %3 = load ptr, ptr %2, align 8, !invariant.load !8, !dereferenceable !9
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !8, !dereferenceable !9
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !8, !dereferenceable !9
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %8 = load float, ptr %5, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %9 = fadd float %8, f0x3727C5AC
  %10 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %9, i64 0
  %y_approx.i = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %10)
  %y_approx1.i = extractelement <4 x float> %y_approx.i, i64 0
  %11 = fmul float %9, %y_approx1.i
  %12 = fmul float %y_approx1.i, -5.000000e-01
  %13 = fmul float %11, %y_approx1.i
  %14 = fadd float %13, -1.000000e+00
  %15 = fmul float %12, %14
  %16 = fadd float %15, %y_approx1.i
  %use_hw_approx_mask.i = call i1 @llvm.is.fpclass.f32(float %9, i32 732)
  %result.i = select i1 %use_hw_approx_mask.i, float %y_approx1.i, float %16
  %17 = load float, ptr %3, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %18 = fmul float %result.i, %17
  store float %18, ptr %7, align 4, !alias.scope !15, !noalias !19
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %20 = load float, ptr %19, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %21 = fadd float %20, f0x3727C5AC
  %22 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %21, i64 0
  %y_approx.i1 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %22)
  %y_approx1.i2 = extractelement <4 x float> %y_approx.i1, i64 0
  %23 = fmul float %21, %y_approx1.i2
  %24 = fmul float %y_approx1.i2, -5.000000e-01
  %25 = fmul float %23, %y_approx1.i2
  %26 = fadd float %25, -1.000000e+00
  %27 = fmul float %24, %26
  %28 = fadd float %27, %y_approx1.i2
  %use_hw_approx_mask.i5 = call i1 @llvm.is.fpclass.f32(float %21, i32 732)
  %result.i6 = select i1 %use_hw_approx_mask.i5, float %y_approx1.i2, float %28
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %30 = load float, ptr %29, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %31 = fmul float %result.i6, %30
  %32 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store float %31, ptr %32, align 4, !alias.scope !15, !noalias !19
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %34 = load float, ptr %33, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %35 = fadd float %34, f0x3727C5AC
  %36 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %35, i64 0
  %y_approx.i7 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %36)
  %y_approx1.i8 = extractelement <4 x float> %y_approx.i7, i64 0
  %37 = fmul float %35, %y_approx1.i8
  %38 = fmul float %y_approx1.i8, -5.000000e-01
  %39 = fmul float %37, %y_approx1.i8
  %40 = fadd float %39, -1.000000e+00
  %41 = fmul float %38, %40
  %42 = fadd float %41, %y_approx1.i8
  %use_hw_approx_mask.i11 = call i1 @llvm.is.fpclass.f32(float %35, i32 732)
  %result.i12 = select i1 %use_hw_approx_mask.i11, float %y_approx1.i8, float %42
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %44 = load float, ptr %43, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %45 = fmul float %result.i12, %44
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store float %45, ptr %46, align 4, !alias.scope !15, !noalias !19
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %48 = load float, ptr %47, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %49 = fadd float %48, f0x3727C5AC
  %50 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %49, i64 0
  %y_approx.i13 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %50)
  %y_approx1.i14 = extractelement <4 x float> %y_approx.i13, i64 0
  %51 = fmul float %49, %y_approx1.i14
  %52 = fmul float %y_approx1.i14, -5.000000e-01
  %53 = fmul float %51, %y_approx1.i14
  %54 = fadd float %53, -1.000000e+00
  %55 = fmul float %52, %54
  %56 = fadd float %55, %y_approx1.i14
  %use_hw_approx_mask.i17 = call i1 @llvm.is.fpclass.f32(float %49, i32 732)
  %result.i18 = select i1 %use_hw_approx_mask.i17, float %y_approx1.i14, float %56
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %58 = load float, ptr %57, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %59 = fmul float %result.i18, %58
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store float %59, ptr %60, align 4, !alias.scope !15, !noalias !19
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %62 = load float, ptr %61, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %63 = fadd float %62, f0x3727C5AC
  %64 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %63, i64 0
  %y_approx.i19 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %64)
  %y_approx1.i20 = extractelement <4 x float> %y_approx.i19, i64 0
  %65 = fmul float %63, %y_approx1.i20
  %66 = fmul float %y_approx1.i20, -5.000000e-01
  %67 = fmul float %65, %y_approx1.i20
  %68 = fadd float %67, -1.000000e+00
  %69 = fmul float %66, %68
  %70 = fadd float %69, %y_approx1.i20
  %use_hw_approx_mask.i23 = call i1 @llvm.is.fpclass.f32(float %63, i32 732)
  %result.i24 = select i1 %use_hw_approx_mask.i23, float %y_approx1.i20, float %70
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %72 = load float, ptr %71, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %73 = fmul float %result.i24, %72
  %74 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store float %73, ptr %74, align 4, !alias.scope !15, !noalias !19
  %75 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %76 = load float, ptr %75, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %77 = fadd float %76, f0x3727C5AC
  %78 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %77, i64 0
  %y_approx.i25 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %78)
  %y_approx1.i26 = extractelement <4 x float> %y_approx.i25, i64 0
  %79 = fmul float %77, %y_approx1.i26
  %80 = fmul float %y_approx1.i26, -5.000000e-01
  %81 = fmul float %79, %y_approx1.i26
  %82 = fadd float %81, -1.000000e+00
  %83 = fmul float %80, %82
  %84 = fadd float %83, %y_approx1.i26
  %use_hw_approx_mask.i29 = call i1 @llvm.is.fpclass.f32(float %77, i32 732)
  %result.i30 = select i1 %use_hw_approx_mask.i29, float %y_approx1.i26, float %84
  %85 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %86 = load float, ptr %85, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %87 = fmul float %result.i30, %86
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store float %87, ptr %88, align 4, !alias.scope !15, !noalias !19
  %89 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %90 = load float, ptr %89, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %91 = fadd float %90, f0x3727C5AC
  %92 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %91, i64 0
  %y_approx.i31 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %92)
  %y_approx1.i32 = extractelement <4 x float> %y_approx.i31, i64 0
  %93 = fmul float %91, %y_approx1.i32
  %94 = fmul float %y_approx1.i32, -5.000000e-01
  %95 = fmul float %93, %y_approx1.i32
  %96 = fadd float %95, -1.000000e+00
  %97 = fmul float %94, %96
  %98 = fadd float %97, %y_approx1.i32
  %use_hw_approx_mask.i35 = call i1 @llvm.is.fpclass.f32(float %91, i32 732)
  %result.i36 = select i1 %use_hw_approx_mask.i35, float %y_approx1.i32, float %98
  %99 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %100 = load float, ptr %99, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %101 = fmul float %result.i36, %100
  %102 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store float %101, ptr %102, align 4, !alias.scope !15, !noalias !19
  %103 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %104 = load float, ptr %103, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %105 = fadd float %104, f0x3727C5AC
  %106 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %105, i64 0
  %y_approx.i37 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %106)
  %y_approx1.i38 = extractelement <4 x float> %y_approx.i37, i64 0
  %107 = fmul float %105, %y_approx1.i38
  %108 = fmul float %y_approx1.i38, -5.000000e-01
  %109 = fmul float %107, %y_approx1.i38
  %110 = fadd float %109, -1.000000e+00
  %111 = fmul float %108, %110
  %112 = fadd float %111, %y_approx1.i38
  %use_hw_approx_mask.i41 = call i1 @llvm.is.fpclass.f32(float %105, i32 732)
  %result.i42 = select i1 %use_hw_approx_mask.i41, float %y_approx1.i38, float %112
  %113 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %114 = load float, ptr %113, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %115 = fmul float %result.i42, %114
  %116 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store float %115, ptr %116, align 4, !alias.scope !15, !noalias !19
  %117 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %118 = load float, ptr %117, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %119 = fadd float %118, f0x3727C5AC
  %120 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %119, i64 0
  %y_approx.i43 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %120)
  %y_approx1.i44 = extractelement <4 x float> %y_approx.i43, i64 0
  %121 = fmul float %119, %y_approx1.i44
  %122 = fmul float %y_approx1.i44, -5.000000e-01
  %123 = fmul float %121, %y_approx1.i44
  %124 = fadd float %123, -1.000000e+00
  %125 = fmul float %122, %124
  %126 = fadd float %125, %y_approx1.i44
  %use_hw_approx_mask.i47 = call i1 @llvm.is.fpclass.f32(float %119, i32 732)
  %result.i48 = select i1 %use_hw_approx_mask.i47, float %y_approx1.i44, float %126
  %127 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %128 = load float, ptr %127, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %129 = fmul float %result.i48, %128
  %130 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store float %129, ptr %130, align 4, !alias.scope !15, !noalias !19
  %131 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %132 = load float, ptr %131, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %133 = fadd float %132, f0x3727C5AC
  %134 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %133, i64 0
  %y_approx.i49 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %134)
  %y_approx1.i50 = extractelement <4 x float> %y_approx.i49, i64 0
  %135 = fmul float %133, %y_approx1.i50
  %136 = fmul float %y_approx1.i50, -5.000000e-01
  %137 = fmul float %135, %y_approx1.i50
  %138 = fadd float %137, -1.000000e+00
  %139 = fmul float %136, %138
  %140 = fadd float %139, %y_approx1.i50
  %use_hw_approx_mask.i53 = call i1 @llvm.is.fpclass.f32(float %133, i32 732)
  %result.i54 = select i1 %use_hw_approx_mask.i53, float %y_approx1.i50, float %140
  %141 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %142 = load float, ptr %141, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %143 = fmul float %result.i54, %142
  %144 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store float %143, ptr %144, align 4, !alias.scope !15, !noalias !19
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %146 = load float, ptr %145, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %147 = fadd float %146, f0x3727C5AC
  %148 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %147, i64 0
  %y_approx.i55 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %148)
  %y_approx1.i56 = extractelement <4 x float> %y_approx.i55, i64 0
  %149 = fmul float %147, %y_approx1.i56
  %150 = fmul float %y_approx1.i56, -5.000000e-01
  %151 = fmul float %149, %y_approx1.i56
  %152 = fadd float %151, -1.000000e+00
  %153 = fmul float %150, %152
  %154 = fadd float %153, %y_approx1.i56
  %use_hw_approx_mask.i59 = call i1 @llvm.is.fpclass.f32(float %147, i32 732)
  %result.i60 = select i1 %use_hw_approx_mask.i59, float %y_approx1.i56, float %154
  %155 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %156 = load float, ptr %155, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %157 = fmul float %result.i60, %156
  %158 = getelementptr inbounds nuw i8, ptr %7, i64 40
  store float %157, ptr %158, align 4, !alias.scope !15, !noalias !19
  %159 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %160 = load float, ptr %159, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %161 = fadd float %160, f0x3727C5AC
  %162 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %161, i64 0
  %y_approx.i61 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %162)
  %y_approx1.i62 = extractelement <4 x float> %y_approx.i61, i64 0
  %163 = fmul float %161, %y_approx1.i62
  %164 = fmul float %y_approx1.i62, -5.000000e-01
  %165 = fmul float %163, %y_approx1.i62
  %166 = fadd float %165, -1.000000e+00
  %167 = fmul float %164, %166
  %168 = fadd float %167, %y_approx1.i62
  %use_hw_approx_mask.i65 = call i1 @llvm.is.fpclass.f32(float %161, i32 732)
  %result.i66 = select i1 %use_hw_approx_mask.i65, float %y_approx1.i62, float %168
  %169 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %170 = load float, ptr %169, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %171 = fmul float %result.i66, %170
  %172 = getelementptr inbounds nuw i8, ptr %7, i64 44
  store float %171, ptr %172, align 4, !alias.scope !15, !noalias !19
  %173 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %174 = load float, ptr %173, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %175 = fadd float %174, f0x3727C5AC
  %176 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %175, i64 0
  %y_approx.i67 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %176)
  %y_approx1.i68 = extractelement <4 x float> %y_approx.i67, i64 0
  %177 = fmul float %175, %y_approx1.i68
  %178 = fmul float %y_approx1.i68, -5.000000e-01
  %179 = fmul float %177, %y_approx1.i68
  %180 = fadd float %179, -1.000000e+00
  %181 = fmul float %178, %180
  %182 = fadd float %181, %y_approx1.i68
  %use_hw_approx_mask.i71 = call i1 @llvm.is.fpclass.f32(float %175, i32 732)
  %result.i72 = select i1 %use_hw_approx_mask.i71, float %y_approx1.i68, float %182
  %183 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %184 = load float, ptr %183, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %185 = fmul float %result.i72, %184
  %186 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store float %185, ptr %186, align 4, !alias.scope !15, !noalias !19
  %187 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %188 = load float, ptr %187, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %189 = fadd float %188, f0x3727C5AC
  %190 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %189, i64 0
  %y_approx.i73 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %190)
  %y_approx1.i74 = extractelement <4 x float> %y_approx.i73, i64 0
  %191 = fmul float %189, %y_approx1.i74
  %192 = fmul float %y_approx1.i74, -5.000000e-01
  %193 = fmul float %191, %y_approx1.i74
  %194 = fadd float %193, -1.000000e+00
  %195 = fmul float %192, %194
  %196 = fadd float %195, %y_approx1.i74
  %use_hw_approx_mask.i77 = call i1 @llvm.is.fpclass.f32(float %189, i32 732)
  %result.i78 = select i1 %use_hw_approx_mask.i77, float %y_approx1.i74, float %196
  %197 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %198 = load float, ptr %197, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %199 = fmul float %result.i78, %198
  %200 = getelementptr inbounds nuw i8, ptr %7, i64 52
  store float %199, ptr %200, align 4, !alias.scope !15, !noalias !19
  %201 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %202 = load float, ptr %201, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %203 = fadd float %202, f0x3727C5AC
  %204 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %203, i64 0
  %y_approx.i79 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %204)
  %y_approx1.i80 = extractelement <4 x float> %y_approx.i79, i64 0
  %205 = fmul float %203, %y_approx1.i80
  %206 = fmul float %y_approx1.i80, -5.000000e-01
  %207 = fmul float %205, %y_approx1.i80
  %208 = fadd float %207, -1.000000e+00
  %209 = fmul float %206, %208
  %210 = fadd float %209, %y_approx1.i80
  %use_hw_approx_mask.i83 = call i1 @llvm.is.fpclass.f32(float %203, i32 732)
  %result.i84 = select i1 %use_hw_approx_mask.i83, float %y_approx1.i80, float %210
  %211 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %212 = load float, ptr %211, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %213 = fmul float %result.i84, %212
  %214 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store float %213, ptr %214, align 4, !alias.scope !15, !noalias !19
  %215 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %216 = load float, ptr %215, align 4, !invariant.load !8, !alias.scope !13, !noalias !17
  %217 = fadd float %216, f0x3727C5AC
  %218 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %217, i64 0
  %y_approx.i85 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %218)
  %y_approx1.i86 = extractelement <4 x float> %y_approx.i85, i64 0
  %219 = fmul float %217, %y_approx1.i86
  %220 = fmul float %y_approx1.i86, -5.000000e-01
  %221 = fmul float %219, %y_approx1.i86
  %222 = fadd float %221, -1.000000e+00
  %223 = fmul float %220, %222
  %224 = fadd float %223, %y_approx1.i86
  %use_hw_approx_mask.i89 = call i1 @llvm.is.fpclass.f32(float %217, i32 732)
  %result.i90 = select i1 %use_hw_approx_mask.i89, float %y_approx1.i86, float %224
  %225 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %226 = load float, ptr %225, align 4, !invariant.load !8, !alias.scope !10, !noalias !18
  %227 = fmul float %result.i90, %226
  %228 = getelementptr inbounds nuw i8, ptr %7, i64 60
  store float %227, ptr %228, align 4, !alias.scope !15, !noalias !19
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f32(float, i32 immarg) #3

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 64}
!10 = !{!11}
!11 = distinct !{!11, !12, !"rsqrt_multiply_fusion_wrapped: argument 0"}
!12 = distinct !{!12, !"rsqrt_multiply_fusion_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"rsqrt_multiply_fusion_wrapped: argument 1"}
!15 = !{!16}
!16 = distinct !{!16, !12, !"rsqrt_multiply_fusion_wrapped: argument 2"}
!17 = !{!11, !16}
!18 = !{!14, !16}
!19 = !{!11, !14}
