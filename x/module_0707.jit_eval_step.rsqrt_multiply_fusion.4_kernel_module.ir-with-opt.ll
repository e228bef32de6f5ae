; ModuleID = '__compute_module_rsqrt_multiply_fusion.4_kernel_module'
source_filename = "__compute_module_rsqrt_multiply_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @rsqrt_multiply_fusion.4(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !15
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %4 = load ptr, ptr %3, align 8, !invariant.load !15, !dereferenceable !16
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !15, !dereferenceable !16
  %7 = load ptr, ptr %2, align 8, !invariant.load !15, !dereferenceable !16
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load = load <8 x float>, ptr %6, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %wide.load1 = load <8 x float>, ptr %8, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %wide.load2 = load <8 x float>, ptr %9, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %wide.load3 = load <8 x float>, ptr %10, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %11 = fadd <8 x float> %wide.load, splat (float f0x3727C5AC)
  %12 = fadd <8 x float> %wide.load1, splat (float f0x3727C5AC)
  %13 = fadd <8 x float> %wide.load2, splat (float f0x3727C5AC)
  %14 = fadd <8 x float> %wide.load3, splat (float f0x3727C5AC)
  %y_approx.i = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %11)
  %15 = fmul <8 x float> %11, %y_approx.i
  %16 = fmul <8 x float> %y_approx.i, splat (float -5.000000e-01)
  %17 = fmul <8 x float> %15, %y_approx.i
  %18 = fadd <8 x float> %17, splat (float -1.000000e+00)
  %19 = fmul <8 x float> %16, %18
  %20 = fadd <8 x float> %19, %y_approx.i
  %use_hw_approx_mask.i = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %11, i32 732)
  %result.i = select <8 x i1> %use_hw_approx_mask.i, <8 x float> %y_approx.i, <8 x float> %20
  %y_approx.i8 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %12)
  %21 = fmul <8 x float> %12, %y_approx.i8
  %22 = fmul <8 x float> %y_approx.i8, splat (float -5.000000e-01)
  %23 = fmul <8 x float> %21, %y_approx.i8
  %24 = fadd <8 x float> %23, splat (float -1.000000e+00)
  %25 = fmul <8 x float> %22, %24
  %26 = fadd <8 x float> %25, %y_approx.i8
  %use_hw_approx_mask.i11 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %12, i32 732)
  %result.i12 = select <8 x i1> %use_hw_approx_mask.i11, <8 x float> %y_approx.i8, <8 x float> %26
  %y_approx.i13 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %13)
  %27 = fmul <8 x float> %13, %y_approx.i13
  %28 = fmul <8 x float> %y_approx.i13, splat (float -5.000000e-01)
  %29 = fmul <8 x float> %27, %y_approx.i13
  %30 = fadd <8 x float> %29, splat (float -1.000000e+00)
  %31 = fmul <8 x float> %28, %30
  %32 = fadd <8 x float> %31, %y_approx.i13
  %use_hw_approx_mask.i16 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %13, i32 732)
  %result.i17 = select <8 x i1> %use_hw_approx_mask.i16, <8 x float> %y_approx.i13, <8 x float> %32
  %y_approx.i18 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %14)
  %33 = fmul <8 x float> %14, %y_approx.i18
  %34 = fmul <8 x float> %y_approx.i18, splat (float -5.000000e-01)
  %35 = fmul <8 x float> %33, %y_approx.i18
  %36 = fadd <8 x float> %35, splat (float -1.000000e+00)
  %37 = fmul <8 x float> %34, %36
  %38 = fadd <8 x float> %37, %y_approx.i18
  %use_hw_approx_mask.i21 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %14, i32 732)
  %result.i22 = select <8 x i1> %use_hw_approx_mask.i21, <8 x float> %y_approx.i18, <8 x float> %38
  %39 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %40 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %wide.load4 = load <8 x float>, ptr %7, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %wide.load5 = load <8 x float>, ptr %39, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %wide.load6 = load <8 x float>, ptr %40, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %wide.load7 = load <8 x float>, ptr %41, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %42 = fmul <8 x float> %result.i, %wide.load4
  %43 = fmul <8 x float> %result.i12, %wide.load5
  %44 = fmul <8 x float> %result.i17, %wide.load6
  %45 = fmul <8 x float> %result.i22, %wide.load7
  %46 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %47 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %48 = getelementptr inbounds nuw i8, ptr %4, i64 96
  store <8 x float> %42, ptr %4, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %43, ptr %46, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %44, ptr %47, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %45, ptr %48, align 4, !alias.scope !13, !noalias !19
  %49 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %50 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %52 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load.1 = load <8 x float>, ptr %49, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %wide.load1.1 = load <8 x float>, ptr %50, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %wide.load2.1 = load <8 x float>, ptr %51, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %wide.load3.1 = load <8 x float>, ptr %52, align 4, !invariant.load !15, !alias.scope !11, !noalias !17
  %53 = fadd <8 x float> %wide.load.1, splat (float f0x3727C5AC)
  %54 = fadd <8 x float> %wide.load1.1, splat (float f0x3727C5AC)
  %55 = fadd <8 x float> %wide.load2.1, splat (float f0x3727C5AC)
  %56 = fadd <8 x float> %wide.load3.1, splat (float f0x3727C5AC)
  %y_approx.i23 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %53)
  %57 = fmul <8 x float> %53, %y_approx.i23
  %58 = fmul <8 x float> %y_approx.i23, splat (float -5.000000e-01)
  %59 = fmul <8 x float> %57, %y_approx.i23
  %60 = fadd <8 x float> %59, splat (float -1.000000e+00)
  %61 = fmul <8 x float> %58, %60
  %62 = fadd <8 x float> %61, %y_approx.i23
  %use_hw_approx_mask.i26 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %53, i32 732)
  %result.i27 = select <8 x i1> %use_hw_approx_mask.i26, <8 x float> %y_approx.i23, <8 x float> %62
  %y_approx.i28 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %54)
  %63 = fmul <8 x float> %54, %y_approx.i28
  %64 = fmul <8 x float> %y_approx.i28, splat (float -5.000000e-01)
  %65 = fmul <8 x float> %63, %y_approx.i28
  %66 = fadd <8 x float> %65, splat (float -1.000000e+00)
  %67 = fmul <8 x float> %64, %66
  %68 = fadd <8 x float> %67, %y_approx.i28
  %use_hw_approx_mask.i31 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %54, i32 732)
  %result.i32 = select <8 x i1> %use_hw_approx_mask.i31, <8 x float> %y_approx.i28, <8 x float> %68
  %y_approx.i33 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %55)
  %69 = fmul <8 x float> %55, %y_approx.i33
  %70 = fmul <8 x float> %y_approx.i33, splat (float -5.000000e-01)
  %71 = fmul <8 x float> %69, %y_approx.i33
  %72 = fadd <8 x float> %71, splat (float -1.000000e+00)
  %73 = fmul <8 x float> %70, %72
  %74 = fadd <8 x float> %73, %y_approx.i33
  %use_hw_approx_mask.i36 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %55, i32 732)
  %result.i37 = select <8 x i1> %use_hw_approx_mask.i36, <8 x float> %y_approx.i33, <8 x float> %74
  %y_approx.i38 = call <8 x float> @llvm.x86.avx.rsqrt.ps.256(<8 x float> %56)
  %75 = fmul <8 x float> %56, %y_approx.i38
  %76 = fmul <8 x float> %y_approx.i38, splat (float -5.000000e-01)
  %77 = fmul <8 x float> %75, %y_approx.i38
  %78 = fadd <8 x float> %77, splat (float -1.000000e+00)
  %79 = fmul <8 x float> %76, %78
  %80 = fadd <8 x float> %79, %y_approx.i38
  %use_hw_approx_mask.i41 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %56, i32 732)
  %result.i42 = select <8 x i1> %use_hw_approx_mask.i41, <8 x float> %y_approx.i38, <8 x float> %80
  %81 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %82 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %83 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %84 = getelementptr inbounds nuw i8, ptr %7, i64 224
  %wide.load4.1 = load <8 x float>, ptr %81, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %wide.load5.1 = load <8 x float>, ptr %82, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %wide.load6.1 = load <8 x float>, ptr %83, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %wide.load7.1 = load <8 x float>, ptr %84, align 4, !invariant.load !15, !alias.scope !8, !noalias !18
  %85 = fmul <8 x float> %result.i27, %wide.load4.1
  %86 = fmul <8 x float> %result.i32, %wide.load5.1
  %87 = fmul <8 x float> %result.i37, %wide.load6.1
  %88 = fmul <8 x float> %result.i42, %wide.load7.1
  %89 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %90 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %91 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %92 = getelementptr inbounds nuw i8, ptr %4, i64 224
  store <8 x float> %85, ptr %89, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %86, ptr %90, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %87, ptr %91, align 4, !alias.scope !13, !noalias !19
  store <8 x float> %88, ptr %92, align 4, !alias.scope !13, !noalias !19
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
!9 = distinct !{!9, !10, !"rsqrt_multiply_fusion.4_wrapped: argument 0"}
!10 = distinct !{!10, !"rsqrt_multiply_fusion.4_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"rsqrt_multiply_fusion.4_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"rsqrt_multiply_fusion.4_wrapped: argument 2"}
!15 = !{}
!16 = !{i64 256}
!17 = !{!9, !14}
!18 = !{!12, !14}
!19 = !{!9, !12}
