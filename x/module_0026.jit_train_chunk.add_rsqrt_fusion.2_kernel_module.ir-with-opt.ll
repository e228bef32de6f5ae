; ModuleID = '__compute_module_add_rsqrt_fusion.2_kernel_module'
source_filename = "__compute_module_add_rsqrt_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @add_rsqrt_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !13
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !13, !dereferenceable !14
  %5 = load ptr, ptr %2, align 8, !invariant.load !13, !dereferenceable !14
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %wide.load = load <8 x float>, ptr %5, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %wide.load1 = load <8 x float>, ptr %6, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %wide.load2 = load <8 x float>, ptr %7, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %wide.load3 = load <8 x float>, ptr %8, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %9 = fmul <8 x float> %wide.load, splat (float 3.906250e-04)
  %10 = fmul <8 x float> %wide.load1, splat (float 3.906250e-04)
  %11 = fmul <8 x float> %wide.load2, splat (float 3.906250e-04)
  %12 = fmul <8 x float> %wide.load3, splat (float 3.906250e-04)
  %13 = fadd <8 x float> %9, splat (float f0x3727C5AC)
  %14 = fadd <8 x float> %10, splat (float f0x3727C5AC)
  %15 = fadd <8 x float> %11, splat (float f0x3727C5AC)
  %16 = fadd <8 x float> %12, splat (float f0x3727C5AC)
  %y_approx.i = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %13)
  %17 = fmul <8 x float> %13, %y_approx.i
  %18 = fmul <8 x float> %y_approx.i, splat (float -5.000000e-01)
  %19 = fmul <8 x float> %17, %y_approx.i
  %20 = fadd <8 x float> %19, splat (float -1.000000e+00)
  %21 = fmul <8 x float> %18, %20
  %22 = fadd <8 x float> %21, %y_approx.i
  %use_hw_approx_mask.i = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %13, i32 732)
  %result.i = select <8 x i1> %use_hw_approx_mask.i, <8 x float> %y_approx.i, <8 x float> %22
  %y_approx.i4 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %14)
  %23 = fmul <8 x float> %14, %y_approx.i4
  %24 = fmul <8 x float> %y_approx.i4, splat (float -5.000000e-01)
  %25 = fmul <8 x float> %23, %y_approx.i4
  %26 = fadd <8 x float> %25, splat (float -1.000000e+00)
  %27 = fmul <8 x float> %24, %26
  %28 = fadd <8 x float> %27, %y_approx.i4
  %use_hw_approx_mask.i7 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %14, i32 732)
  %result.i8 = select <8 x i1> %use_hw_approx_mask.i7, <8 x float> %y_approx.i4, <8 x float> %28
  %y_approx.i9 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %15)
  %29 = fmul <8 x float> %15, %y_approx.i9
  %30 = fmul <8 x float> %y_approx.i9, splat (float -5.000000e-01)
  %31 = fmul <8 x float> %29, %y_approx.i9
  %32 = fadd <8 x float> %31, splat (float -1.000000e+00)
  %33 = fmul <8 x float> %30, %32
  %34 = fadd <8 x float> %33, %y_approx.i9
  %use_hw_approx_mask.i12 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %15, i32 732)
  %result.i13 = select <8 x i1> %use_hw_approx_mask.i12, <8 x float> %y_approx.i9, <8 x float> %34
  %y_approx.i14 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %16)
  %35 = fmul <8 x float> %16, %y_approx.i14
  %36 = fmul <8 x float> %y_approx.i14, splat (float -5.000000e-01)
  %37 = fmul <8 x float> %35, %y_approx.i14
  %38 = fadd <8 x float> %37, splat (float -1.000000e+00)
  %39 = fmul <8 x float> %36, %38
  %40 = fadd <8 x float> %39, %y_approx.i14
  %use_hw_approx_mask.i17 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %16, i32 732)
  %result.i18 = select <8 x i1> %use_hw_approx_mask.i17, <8 x float> %y_approx.i14, <8 x float> %40
  %41 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %42 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 96
  store <8 x float> %result.i, ptr %4, align 4, !alias.scope !11, !noalias !8
  store <8 x float> %result.i8, ptr %41, align 4, !alias.scope !11, !noalias !8
  store <8 x float> %result.i13, ptr %42, align 4, !alias.scope !11, !noalias !8
  store <8 x float> %result.i18, ptr %43, align 4, !alias.scope !11, !noalias !8
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 224
  %wide.load.1 = load <8 x float>, ptr %44, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %wide.load1.1 = load <8 x float>, ptr %45, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %wide.load2.1 = load <8 x float>, ptr %46, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %wide.load3.1 = load <8 x float>, ptr %47, align 4, !invariant.load !13, !alias.scope !8, !noalias !11
  %48 = fmul <8 x float> %wide.load.1, splat (float 3.906250e-04)
  %49 = fmul <8 x float> %wide.load1.1, splat (float 3.906250e-04)
  %50 = fmul <8 x float> %wide.load2.1, splat (float 3.906250e-04)
  %51 = fmul <8 x float> %wide.load3.1, splat (float 3.906250e-04)
  %52 = fadd <8 x float> %48, splat (float f0x3727C5AC)
  %53 = fadd <8 x float> %49, splat (float f0x3727C5AC)
  %54 = fadd <8 x float> %50, splat (float f0x3727C5AC)
  %55 = fadd <8 x float> %51, splat (float f0x3727C5AC)
  %y_approx.i19 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %52)
  %56 = fmul <8 x float> %52, %y_approx.i19
  %57 = fmul <8 x float> %y_approx.i19, splat (float -5.000000e-01)
  %58 = fmul <8 x float> %56, %y_approx.i19
  %59 = fadd <8 x float> %58, splat (float -1.000000e+00)
  %60 = fmul <8 x float> %57, %59
  %61 = fadd <8 x float> %60, %y_approx.i19
  %use_hw_approx_mask.i22 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %52, i32 732)
  %result.i23 = select <8 x i1> %use_hw_approx_mask.i22, <8 x float> %y_approx.i19, <8 x float> %61
  %y_approx.i24 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %53)
  %62 = fmul <8 x float> %53, %y_approx.i24
  %63 = fmul <8 x float> %y_approx.i24, splat (float -5.000000e-01)
  %64 = fmul <8 x float> %62, %y_approx.i24
  %65 = fadd <8 x float> %64, splat (float -1.000000e+00)
  %66 = fmul <8 x float> %63, %65
  %67 = fadd <8 x float> %66, %y_approx.i24
  %use_hw_approx_mask.i27 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %53, i32 732)
  %result.i28 = select <8 x i1> %use_hw_approx_mask.i27, <8 x float> %y_approx.i24, <8 x float> %67
  %y_approx.i29 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %54)
  %68 = fmul <8 x float> %54, %y_approx.i29
  %69 = fmul <8 x float> %y_approx.i29, splat (float -5.000000e-01)
  %70 = fmul <8 x float> %68, %y_approx.i29
  %71 = fadd <8 x float> %70, splat (float -1.000000e+00)
  %72 = fmul <8 x float> %69, %71
  %73 = fadd <8 x float> %72, %y_approx.i29
  %use_hw_approx_mask.i32 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %54, i32 732)
  %result.i33 = select <8 x i1> %use_hw_approx_mask.i32, <8 x float> %y_approx.i29, <8 x float> %73
  %y_approx.i34 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %55)
  %74 = fmul <8 x float> %55, %y_approx.i34
  %75 = fmul <8 x float> %y_approx.i34, splat (float -5.000000e-01)
  %76 = fmul <8 x float> %74, %y_approx.i34
  %77 = fadd <8 x float> %76, splat (float -1.000000e+00)
  %78 = fmul <8 x float> %75, %77
  %79 = fadd <8 x float> %78, %y_approx.i34
  %use_hw_approx_mask.i37 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %55, i32 732)
  %result.i38 = select <8 x i1> %use_hw_approx_mask.i37, <8 x float> %y_approx.i34, <8 x float> %79
  %80 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %81 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %82 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %83 = getelementptr inbounds nuw i8, ptr %4, i64 224
  store <8 x float> %result.i23, ptr %80, align 4, !alias.scope !11, !noalias !8
  store <8 x float> %result.i28, ptr %81, align 4, !alias.scope !11, !noalias !8
  store <8 x float> %result.i33, ptr %82, align 4, !alias.scope !11, !noalias !8
  store <8 x float> %result.i38, ptr %83, align 4, !alias.scope !11, !noalias !8
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i1> @llvm.is.fpclass.v8f32(<8 x float>, i32 immarg) #3

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"add_rsqrt_fusion.2_wrapped: argument 0"}
!10 = distinct !{!10, !"add_rsqrt_fusion.2_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"add_rsqrt_fusion.2_wrapped: argument 1"}
!13 = !{}
!14 = !{i64 256}
