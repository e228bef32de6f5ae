; ModuleID = '__compute_module_add_rsqrt_fusion.1_kernel_module'
source_filename = "__compute_module_add_rsqrt_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @add_rsqrt_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
add_rsqrt_fusion.1_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !8
  %3 = load ptr, ptr %2, align 8, !invariant.load !8, !dereferenceable !9
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !8, !dereferenceable !9
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %6 = load float, ptr %3, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %7 = fadd float %6, f0x3727C5AC
  %8 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %7, i64 0
  %y_approx.i = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %8)
  %y_approx1.i = extractelement <4 x float> %y_approx.i, i64 0
  %9 = fmul float %7, %y_approx1.i
  %10 = fmul float %y_approx1.i, -5.000000e-01
  %11 = fmul float %9, %y_approx1.i
  %12 = fadd float %11, -1.000000e+00
  %13 = fmul float %10, %12
  %14 = fadd float %13, %y_approx1.i
  %use_hw_approx_mask.i = call i1 @llvm.is.fpclass.f32(float %7, i32 732)
  %result.i = select i1 %use_hw_approx_mask.i, float %y_approx1.i, float %14
  store float %result.i, ptr %5, align 4, !alias.scope !13, !noalias !10
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %16 = load float, ptr %15, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %17 = fadd float %16, f0x3727C5AC
  %18 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %17, i64 0
  %y_approx.i1 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %18)
  %y_approx1.i2 = extractelement <4 x float> %y_approx.i1, i64 0
  %19 = fmul float %17, %y_approx1.i2
  %20 = fmul float %y_approx1.i2, -5.000000e-01
  %21 = fmul float %19, %y_approx1.i2
  %22 = fadd float %21, -1.000000e+00
  %23 = fmul float %20, %22
  %24 = fadd float %23, %y_approx1.i2
  %use_hw_approx_mask.i5 = call i1 @llvm.is.fpclass.f32(float %17, i32 732)
  %result.i6 = select i1 %use_hw_approx_mask.i5, float %y_approx1.i2, float %24
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store float %result.i6, ptr %25, align 4, !alias.scope !13, !noalias !10
  %26 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %27 = load float, ptr %26, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %28 = fadd float %27, f0x3727C5AC
  %29 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %28, i64 0
  %y_approx.i7 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %29)
  %y_approx1.i8 = extractelement <4 x float> %y_approx.i7, i64 0
  %30 = fmul float %28, %y_approx1.i8
  %31 = fmul float %y_approx1.i8, -5.000000e-01
  %32 = fmul float %30, %y_approx1.i8
  %33 = fadd float %32, -1.000000e+00
  %34 = fmul float %31, %33
  %35 = fadd float %34, %y_approx1.i8
  %use_hw_approx_mask.i11 = call i1 @llvm.is.fpclass.f32(float %28, i32 732)
  %result.i12 = select i1 %use_hw_approx_mask.i11, float %y_approx1.i8, float %35
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store float %result.i12, ptr %36, align 4, !alias.scope !13, !noalias !10
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %38 = load float, ptr %37, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %39 = fadd float %38, f0x3727C5AC
  %40 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %39, i64 0
  %y_approx.i13 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %40)
  %y_approx1.i14 = extractelement <4 x float> %y_approx.i13, i64 0
  %41 = fmul float %39, %y_approx1.i14
  %42 = fmul float %y_approx1.i14, -5.000000e-01
  %43 = fmul float %41, %y_approx1.i14
  %44 = fadd float %43, -1.000000e+00
  %45 = fmul float %42, %44
  %46 = fadd float %45, %y_approx1.i14
  %use_hw_approx_mask.i17 = call i1 @llvm.is.fpclass.f32(float %39, i32 732)
  %result.i18 = select i1 %use_hw_approx_mask.i17, float %y_approx1.i14, float %46
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store float %result.i18, ptr %47, align 4, !alias.scope !13, !noalias !10
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %49 = load float, ptr %48, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %50 = fadd float %49, f0x3727C5AC
  %51 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %50, i64 0
  %y_approx.i19 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %51)
  %y_approx1.i20 = extractelement <4 x float> %y_approx.i19, i64 0
  %52 = fmul float %50, %y_approx1.i20
  %53 = fmul float %y_approx1.i20, -5.000000e-01
  %54 = fmul float %52, %y_approx1.i20
  %55 = fadd float %54, -1.000000e+00
  %56 = fmul float %53, %55
  %57 = fadd float %56, %y_approx1.i20
  %use_hw_approx_mask.i23 = call i1 @llvm.is.fpclass.f32(float %50, i32 732)
  %result.i24 = select i1 %use_hw_approx_mask.i23, float %y_approx1.i20, float %57
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store float %result.i24, ptr %58, align 4, !alias.scope !13, !noalias !10
  %59 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %60 = load float, ptr %59, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %61 = fadd float %60, f0x3727C5AC
  %62 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %61, i64 0
  %y_approx.i25 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %62)
  %y_approx1.i26 = extractelement <4 x float> %y_approx.i25, i64 0
  %63 = fmul float %61, %y_approx1.i26
  %64 = fmul float %y_approx1.i26, -5.000000e-01
  %65 = fmul float %63, %y_approx1.i26
  %66 = fadd float %65, -1.000000e+00
  %67 = fmul float %64, %66
  %68 = fadd float %67, %y_approx1.i26
  %use_hw_approx_mask.i29 = call i1 @llvm.is.fpclass.f32(float %61, i32 732)
  %result.i30 = select i1 %use_hw_approx_mask.i29, float %y_approx1.i26, float %68
  %69 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store float %result.i30, ptr %69, align 4, !alias.scope !13, !noalias !10
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %71 = load float, ptr %70, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %72 = fadd float %71, f0x3727C5AC
  %73 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %72, i64 0
  %y_approx.i31 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %73)
  %y_approx1.i32 = extractelement <4 x float> %y_approx.i31, i64 0
  %74 = fmul float %72, %y_approx1.i32
  %75 = fmul float %y_approx1.i32, -5.000000e-01
  %76 = fmul float %74, %y_approx1.i32
  %77 = fadd float %76, -1.000000e+00
  %78 = fmul float %75, %77
  %79 = fadd float %78, %y_approx1.i32
  %use_hw_approx_mask.i35 = call i1 @llvm.is.fpclass.f32(float %72, i32 732)
  %result.i36 = select i1 %use_hw_approx_mask.i35, float %y_approx1.i32, float %79
  %80 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store float %result.i36, ptr %80, align 4, !alias.scope !13, !noalias !10
  %81 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %82 = load float, ptr %81, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %83 = fadd float %82, f0x3727C5AC
  %84 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %83, i64 0
  %y_approx.i37 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %84)
  %y_approx1.i38 = extractelement <4 x float> %y_approx.i37, i64 0
  %85 = fmul float %83, %y_approx1.i38
  %86 = fmul float %y_approx1.i38, -5.000000e-01
  %87 = fmul float %85, %y_approx1.i38
  %88 = fadd float %87, -1.000000e+00
  %89 = fmul float %86, %88
  %90 = fadd float %89, %y_approx1.i38
  %use_hw_approx_mask.i41 = call i1 @llvm.is.fpclass.f32(float %83, i32 732)
  %result.i42 = select i1 %use_hw_approx_mask.i41, float %y_approx1.i38, float %90
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store float %result.i42, ptr %91, align 4, !alias.scope !13, !noalias !10
  %92 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %93 = load float, ptr %92, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %94 = fadd float %93, f0x3727C5AC
  %95 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %94, i64 0
  %y_approx.i43 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %95)
  %y_approx1.i44 = extractelement <4 x float> %y_approx.i43, i64 0
  %96 = fmul float %94, %y_approx1.i44
  %97 = fmul float %y_approx1.i44, -5.000000e-01
  %98 = fmul float %96, %y_approx1.i44
  %99 = fadd float %98, -1.000000e+00
  %100 = fmul float %97, %99
  %101 = fadd float %100, %y_approx1.i44
  %use_hw_approx_mask.i47 = call i1 @llvm.is.fpclass.f32(float %94, i32 732)
  %result.i48 = select i1 %use_hw_approx_mask.i47, float %y_approx1.i44, float %101
  %102 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store float %result.i48, ptr %102, align 4, !alias.scope !13, !noalias !10
  %103 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %104 = load float, ptr %103, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %105 = fadd float %104, f0x3727C5AC
  %106 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %105, i64 0
  %y_approx.i49 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %106)
  %y_approx1.i50 = extractelement <4 x float> %y_approx.i49, i64 0
  %107 = fmul float %105, %y_approx1.i50
  %108 = fmul float %y_approx1.i50, -5.000000e-01
  %109 = fmul float %107, %y_approx1.i50
  %110 = fadd float %109, -1.000000e+00
  %111 = fmul float %108, %110
  %112 = fadd float %111, %y_approx1.i50
  %use_hw_approx_mask.i53 = call i1 @llvm.is.fpclass.f32(float %105, i32 732)
  %result.i54 = select i1 %use_hw_approx_mask.i53, float %y_approx1.i50, float %112
  %113 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store float %result.i54, ptr %113, align 4, !alias.scope !13, !noalias !10
  %114 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %115 = load float, ptr %114, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %116 = fadd float %115, f0x3727C5AC
  %117 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %116, i64 0
  %y_approx.i55 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %117)
  %y_approx1.i56 = extractelement <4 x float> %y_approx.i55, i64 0
  %118 = fmul float %116, %y_approx1.i56
  %119 = fmul float %y_approx1.i56, -5.000000e-01
  %120 = fmul float %118, %y_approx1.i56
  %121 = fadd float %120, -1.000000e+00
  %122 = fmul float %119, %121
  %123 = fadd float %122, %y_approx1.i56
  %use_hw_approx_mask.i59 = call i1 @llvm.is.fpclass.f32(float %116, i32 732)
  %result.i60 = select i1 %use_hw_approx_mask.i59, float %y_approx1.i56, float %123
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store float %result.i60, ptr %124, align 4, !alias.scope !13, !noalias !10
  %125 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %126 = load float, ptr %125, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %127 = fadd float %126, f0x3727C5AC
  %128 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %127, i64 0
  %y_approx.i61 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %128)
  %y_approx1.i62 = extractelement <4 x float> %y_approx.i61, i64 0
  %129 = fmul float %127, %y_approx1.i62
  %130 = fmul float %y_approx1.i62, -5.000000e-01
  %131 = fmul float %129, %y_approx1.i62
  %132 = fadd float %131, -1.000000e+00
  %133 = fmul float %130, %132
  %134 = fadd float %133, %y_approx1.i62
  %use_hw_approx_mask.i65 = call i1 @llvm.is.fpclass.f32(float %127, i32 732)
  %result.i66 = select i1 %use_hw_approx_mask.i65, float %y_approx1.i62, float %134
  %135 = getelementptr inbounds nuw i8, ptr %5, i64 44
  store float %result.i66, ptr %135, align 4, !alias.scope !13, !noalias !10
  %136 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %137 = load float, ptr %136, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %138 = fadd float %137, f0x3727C5AC
  %139 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %138, i64 0
  %y_approx.i67 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %139)
  %y_approx1.i68 = extractelement <4 x float> %y_approx.i67, i64 0
  %140 = fmul float %138, %y_approx1.i68
  %141 = fmul float %y_approx1.i68, -5.000000e-01
  %142 = fmul float %140, %y_approx1.i68
  %143 = fadd float %142, -1.000000e+00
  %144 = fmul float %141, %143
  %145 = fadd float %144, %y_approx1.i68
  %use_hw_approx_mask.i71 = call i1 @llvm.is.fpclass.f32(float %138, i32 732)
  %result.i72 = select i1 %use_hw_approx_mask.i71, float %y_approx1.i68, float %145
  %146 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store float %result.i72, ptr %146, align 4, !alias.scope !13, !noalias !10
  %147 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %148 = load float, ptr %147, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %149 = fadd float %148, f0x3727C5AC
  %150 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %149, i64 0
  %y_approx.i73 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %150)
  %y_approx1.i74 = extractelement <4 x float> %y_approx.i73, i64 0
  %151 = fmul float %149, %y_approx1.i74
  %152 = fmul float %y_approx1.i74, -5.000000e-01
  %153 = fmul float %151, %y_approx1.i74
  %154 = fadd float %153, -1.000000e+00
  %155 = fmul float %152, %154
  %156 = fadd float %155, %y_approx1.i74
  %use_hw_approx_mask.i77 = call i1 @llvm.is.fpclass.f32(float %149, i32 732)
  %result.i78 = select i1 %use_hw_approx_mask.i77, float %y_approx1.i74, float %156
  %157 = getelementptr inbounds nuw i8, ptr %5, i64 52
  store float %result.i78, ptr %157, align 4, !alias.scope !13, !noalias !10
  %158 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %159 = load float, ptr %158, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %160 = fadd float %159, f0x3727C5AC
  %161 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %160, i64 0
  %y_approx.i79 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %161)
  %y_approx1.i80 = extractelement <4 x float> %y_approx.i79, i64 0
  %162 = fmul float %160, %y_approx1.i80
  %163 = fmul float %y_approx1.i80, -5.000000e-01
  %164 = fmul float %162, %y_approx1.i80
  %165 = fadd float %164, -1.000000e+00
  %166 = fmul float %163, %165
  %167 = fadd float %166, %y_approx1.i80
  %use_hw_approx_mask.i83 = call i1 @llvm.is.fpclass.f32(float %160, i32 732)
  %result.i84 = select i1 %use_hw_approx_mask.i83, float %y_approx1.i80, float %167
  %168 = getelementptr inbounds nuw i8, ptr %5, i64 56
  store float %result.i84, ptr %168, align 4, !alias.scope !13, !noalias !10
  %169 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %170 = load float, ptr %169, align 4, !invariant.load !8, !alias.scope !10, !noalias !13
  %171 = fadd float %170, f0x3727C5AC
  %172 = insertelement <4 x float> <float poison, float undef, float undef, float undef>, float %171, i64 0
  %y_approx.i85 = call <4 x float> @llvm.x86.sse.rsqrt.ss(<4 x float> %172)
  %y_approx1.i86 = extractelement <4 x float> %y_approx.i85, i64 0
  %173 = fmul float %171, %y_approx1.i86
  %174 = fmul float %y_approx1.i86, -5.000000e-01
  %175 = fmul float %173, %y_approx1.i86
  %176 = fadd float %175, -1.000000e+00
  %177 = fmul float %174, %176
  %178 = fadd float %177, %y_approx1.i86
  %use_hw_approx_mask.i89 = call i1 @llvm.is.fpclass.f32(float %171, i32 732)
  %result.i90 = select i1 %use_hw_approx_mask.i89, float %y_approx1.i86, float %178
  %179 = getelementptr inbounds nuw i8, ptr %5, i64 60
  store float %result.i90, ptr %179, align 4, !alias.scope !13, !noalias !10
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
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 64}
!10 = !{!11}
!11 = distinct !{!11, !12, !"add_rsqrt_fusion.1_wrapped: argument 0"}
!12 = distinct !{!12, !"add_rsqrt_fusion.1_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"add_rsqrt_fusion.1_wrapped: argument 1"}
