; ModuleID = '__compute_module_multiply_add_fusion.59_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.59_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.59(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
multiply_add_fusion.59_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %10 = load float, ptr %9, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %11 = fmul float %8, f0x38D1B717
  %12 = load float, ptr %3, align 4, !alias.scope !6, !noalias !15
  %13 = fadd float %10, %11
  %14 = fmul float %12, f0x3F666666
  %15 = fadd float %13, %14
  store float %15, ptr %3, align 4, !alias.scope !6, !noalias !15
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 68
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %20 = fmul float %17, f0x38D1B717
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %22 = load float, ptr %21, align 4, !alias.scope !6, !noalias !15
  %23 = fadd float %19, %20
  %24 = fmul float %22, f0x3F666666
  %25 = fadd float %23, %24
  store float %25, ptr %21, align 4, !alias.scope !6, !noalias !15
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 72
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %30 = fmul float %27, f0x38D1B717
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %32 = load float, ptr %31, align 4, !alias.scope !6, !noalias !15
  %33 = fadd float %29, %30
  %34 = fmul float %32, f0x3F666666
  %35 = fadd float %33, %34
  store float %35, ptr %31, align 4, !alias.scope !6, !noalias !15
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %40 = fmul float %37, f0x38D1B717
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %42 = load float, ptr %41, align 4, !alias.scope !6, !noalias !15
  %43 = fadd float %39, %40
  %44 = fmul float %42, f0x3F666666
  %45 = fadd float %43, %44
  store float %45, ptr %41, align 4, !alias.scope !6, !noalias !15
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %50 = fmul float %47, f0x38D1B717
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %52 = load float, ptr %51, align 4, !alias.scope !6, !noalias !15
  %53 = fadd float %49, %50
  %54 = fmul float %52, f0x3F666666
  %55 = fadd float %53, %54
  store float %55, ptr %51, align 4, !alias.scope !6, !noalias !15
  %56 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 84
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %60 = fmul float %57, f0x38D1B717
  %61 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %62 = load float, ptr %61, align 4, !alias.scope !6, !noalias !15
  %63 = fadd float %59, %60
  %64 = fmul float %62, f0x3F666666
  %65 = fadd float %63, %64
  store float %65, ptr %61, align 4, !alias.scope !6, !noalias !15
  %66 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %68 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %70 = fmul float %67, f0x38D1B717
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %72 = load float, ptr %71, align 4, !alias.scope !6, !noalias !15
  %73 = fadd float %69, %70
  %74 = fmul float %72, f0x3F666666
  %75 = fadd float %73, %74
  store float %75, ptr %71, align 4, !alias.scope !6, !noalias !15
  %76 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %78 = getelementptr inbounds nuw i8, ptr %7, i64 92
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %80 = fmul float %77, f0x38D1B717
  %81 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %82 = load float, ptr %81, align 4, !alias.scope !6, !noalias !15
  %83 = fadd float %79, %80
  %84 = fmul float %82, f0x3F666666
  %85 = fadd float %83, %84
  store float %85, ptr %81, align 4, !alias.scope !6, !noalias !15
  %86 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %90 = fmul float %87, f0x38D1B717
  %91 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %92 = load float, ptr %91, align 4, !alias.scope !6, !noalias !15
  %93 = fadd float %89, %90
  %94 = fmul float %92, f0x3F666666
  %95 = fadd float %93, %94
  store float %95, ptr %91, align 4, !alias.scope !6, !noalias !15
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %97 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %98 = getelementptr inbounds nuw i8, ptr %7, i64 100
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %100 = fmul float %97, f0x38D1B717
  %101 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %102 = load float, ptr %101, align 4, !alias.scope !6, !noalias !15
  %103 = fadd float %99, %100
  %104 = fmul float %102, f0x3F666666
  %105 = fadd float %103, %104
  store float %105, ptr %101, align 4, !alias.scope !6, !noalias !15
  %106 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %107 = load float, ptr %106, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %108 = getelementptr inbounds nuw i8, ptr %7, i64 104
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %110 = fmul float %107, f0x38D1B717
  %111 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %112 = load float, ptr %111, align 4, !alias.scope !6, !noalias !15
  %113 = fadd float %109, %110
  %114 = fmul float %112, f0x3F666666
  %115 = fadd float %113, %114
  store float %115, ptr %111, align 4, !alias.scope !6, !noalias !15
  %116 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %118 = getelementptr inbounds nuw i8, ptr %7, i64 108
  %119 = load float, ptr %118, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %120 = fmul float %117, f0x38D1B717
  %121 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %122 = load float, ptr %121, align 4, !alias.scope !6, !noalias !15
  %123 = fadd float %119, %120
  %124 = fmul float %122, f0x3F666666
  %125 = fadd float %123, %124
  store float %125, ptr %121, align 4, !alias.scope !6, !noalias !15
  %126 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %127 = load float, ptr %126, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %128 = getelementptr inbounds nuw i8, ptr %7, i64 112
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %130 = fmul float %127, f0x38D1B717
  %131 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %132 = load float, ptr %131, align 4, !alias.scope !6, !noalias !15
  %133 = fadd float %129, %130
  %134 = fmul float %132, f0x3F666666
  %135 = fadd float %133, %134
  store float %135, ptr %131, align 4, !alias.scope !6, !noalias !15
  %136 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %137 = load float, ptr %136, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %138 = getelementptr inbounds nuw i8, ptr %7, i64 116
  %139 = load float, ptr %138, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %140 = fmul float %137, f0x38D1B717
  %141 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %142 = load float, ptr %141, align 4, !alias.scope !6, !noalias !15
  %143 = fadd float %139, %140
  %144 = fmul float %142, f0x3F666666
  %145 = fadd float %143, %144
  store float %145, ptr %141, align 4, !alias.scope !6, !noalias !15
  %146 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %147 = load float, ptr %146, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %148 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %149 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %150 = fmul float %147, f0x38D1B717
  %151 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %152 = load float, ptr %151, align 4, !alias.scope !6, !noalias !15
  %153 = fadd float %149, %150
  %154 = fmul float %152, f0x3F666666
  %155 = fadd float %153, %154
  store float %155, ptr %151, align 4, !alias.scope !6, !noalias !15
  %156 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %157 = load float, ptr %156, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %158 = getelementptr inbounds nuw i8, ptr %7, i64 124
  %159 = load float, ptr %158, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %160 = fmul float %157, f0x38D1B717
  %161 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %162 = load float, ptr %161, align 4, !alias.scope !6, !noalias !15
  %163 = fadd float %159, %160
  %164 = fmul float %162, f0x3F666666
  %165 = fadd float %163, %164
  store float %165, ptr %161, align 4, !alias.scope !6, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 128}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.59_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.59_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.59_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.59_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = !{!10, !12}
