; ModuleID = '__compute_module_add_maximum_fusion_kernel_module'
source_filename = "__compute_module_add_maximum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_maximum_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
add_maximum_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %8 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %9 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %10 = xor i32 %9, %8
  %11 = lshr i32 %10, 9
  %12 = or disjoint i32 %11, 1065353216
  %13 = bitcast i32 %12 to float
  %14 = fadd nnan float %13, -1.000000e+00
  %15 = fmul nnan float %14, 2.500000e-01
  %16 = fadd float %15, -1.250000e-01
  %17 = tail call float @llvm.maximum.f32(float %16, float -1.250000e-01)
  store float %17, ptr %7, align 4, !alias.scope !10, !noalias !14
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %19 = load i32, ptr %18, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %21 = load i32, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %22 = xor i32 %21, %19
  %23 = lshr i32 %22, 9
  %24 = or disjoint i32 %23, 1065353216
  %25 = bitcast i32 %24 to float
  %26 = fadd nnan float %25, -1.000000e+00
  %27 = fmul nnan float %26, 2.500000e-01
  %28 = fadd float %27, -1.250000e-01
  %29 = tail call float @llvm.maximum.f32(float %28, float -1.250000e-01)
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store float %29, ptr %30, align 4, !alias.scope !10, !noalias !14
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %32 = load i32, ptr %31, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %34 = load i32, ptr %33, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %35 = xor i32 %34, %32
  %36 = lshr i32 %35, 9
  %37 = or disjoint i32 %36, 1065353216
  %38 = bitcast i32 %37 to float
  %39 = fadd nnan float %38, -1.000000e+00
  %40 = fmul nnan float %39, 2.500000e-01
  %41 = fadd float %40, -1.250000e-01
  %42 = tail call float @llvm.maximum.f32(float %41, float -1.250000e-01)
  %43 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store float %42, ptr %43, align 4, !alias.scope !10, !noalias !14
  %44 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %45 = load i32, ptr %44, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %47 = load i32, ptr %46, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %48 = xor i32 %47, %45
  %49 = lshr i32 %48, 9
  %50 = or disjoint i32 %49, 1065353216
  %51 = bitcast i32 %50 to float
  %52 = fadd nnan float %51, -1.000000e+00
  %53 = fmul nnan float %52, 2.500000e-01
  %54 = fadd float %53, -1.250000e-01
  %55 = tail call float @llvm.maximum.f32(float %54, float -1.250000e-01)
  %56 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store float %55, ptr %56, align 4, !alias.scope !10, !noalias !14
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %58 = load i32, ptr %57, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %59 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %60 = load i32, ptr %59, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %61 = xor i32 %60, %58
  %62 = lshr i32 %61, 9
  %63 = or disjoint i32 %62, 1065353216
  %64 = bitcast i32 %63 to float
  %65 = fadd nnan float %64, -1.000000e+00
  %66 = fmul nnan float %65, 2.500000e-01
  %67 = fadd float %66, -1.250000e-01
  %68 = tail call float @llvm.maximum.f32(float %67, float -1.250000e-01)
  %69 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store float %68, ptr %69, align 4, !alias.scope !10, !noalias !14
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %71 = load i32, ptr %70, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %72 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %73 = load i32, ptr %72, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %74 = xor i32 %73, %71
  %75 = lshr i32 %74, 9
  %76 = or disjoint i32 %75, 1065353216
  %77 = bitcast i32 %76 to float
  %78 = fadd nnan float %77, -1.000000e+00
  %79 = fmul nnan float %78, 2.500000e-01
  %80 = fadd float %79, -1.250000e-01
  %81 = tail call float @llvm.maximum.f32(float %80, float -1.250000e-01)
  %82 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store float %81, ptr %82, align 4, !alias.scope !10, !noalias !14
  %83 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %84 = load i32, ptr %83, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %86 = load i32, ptr %85, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %87 = xor i32 %86, %84
  %88 = lshr i32 %87, 9
  %89 = or disjoint i32 %88, 1065353216
  %90 = bitcast i32 %89 to float
  %91 = fadd nnan float %90, -1.000000e+00
  %92 = fmul nnan float %91, 2.500000e-01
  %93 = fadd float %92, -1.250000e-01
  %94 = tail call float @llvm.maximum.f32(float %93, float -1.250000e-01)
  %95 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store float %94, ptr %95, align 4, !alias.scope !10, !noalias !14
  %96 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %97 = load i32, ptr %96, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %98 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %99 = load i32, ptr %98, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %100 = xor i32 %99, %97
  %101 = lshr i32 %100, 9
  %102 = or disjoint i32 %101, 1065353216
  %103 = bitcast i32 %102 to float
  %104 = fadd nnan float %103, -1.000000e+00
  %105 = fmul nnan float %104, 2.500000e-01
  %106 = fadd float %105, -1.250000e-01
  %107 = tail call float @llvm.maximum.f32(float %106, float -1.250000e-01)
  %108 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store float %107, ptr %108, align 4, !alias.scope !10, !noalias !14
  %109 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %110 = load i32, ptr %109, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %111 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %112 = load i32, ptr %111, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %113 = xor i32 %112, %110
  %114 = lshr i32 %113, 9
  %115 = or disjoint i32 %114, 1065353216
  %116 = bitcast i32 %115 to float
  %117 = fadd nnan float %116, -1.000000e+00
  %118 = fmul nnan float %117, 2.500000e-01
  %119 = fadd float %118, -1.250000e-01
  %120 = tail call float @llvm.maximum.f32(float %119, float -1.250000e-01)
  %121 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store float %120, ptr %121, align 4, !alias.scope !10, !noalias !14
  %122 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %123 = load i32, ptr %122, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %125 = load i32, ptr %124, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %126 = xor i32 %125, %123
  %127 = lshr i32 %126, 9
  %128 = or disjoint i32 %127, 1065353216
  %129 = bitcast i32 %128 to float
  %130 = fadd nnan float %129, -1.000000e+00
  %131 = fmul nnan float %130, 2.500000e-01
  %132 = fadd float %131, -1.250000e-01
  %133 = tail call float @llvm.maximum.f32(float %132, float -1.250000e-01)
  %134 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store float %133, ptr %134, align 4, !alias.scope !10, !noalias !14
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_maximum_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"add_maximum_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"add_maximum_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"add_maximum_fusion_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
