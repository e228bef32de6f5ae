; ModuleID = '__compute_module_multiply_add_fusion.61_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.61_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.61(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
multiply_add_fusion.61_wrapped.exit:
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
  %9 = load float, ptr %7, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %10 = fmul float %8, f0x38D1B717
  %11 = load float, ptr %3, align 4, !alias.scope !6, !noalias !15
  %12 = fadd float %9, %10
  %13 = fmul float %11, f0x3F666666
  %14 = fadd float %12, %13
  store float %14, ptr %3, align 4, !alias.scope !6, !noalias !15
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %19 = fmul float %16, f0x38D1B717
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %21 = load float, ptr %20, align 4, !alias.scope !6, !noalias !15
  %22 = fadd float %18, %19
  %23 = fmul float %21, f0x3F666666
  %24 = fadd float %22, %23
  store float %24, ptr %20, align 4, !alias.scope !6, !noalias !15
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %27 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %29 = fmul float %26, f0x38D1B717
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %31 = load float, ptr %30, align 4, !alias.scope !6, !noalias !15
  %32 = fadd float %28, %29
  %33 = fmul float %31, f0x3F666666
  %34 = fadd float %32, %33
  store float %34, ptr %30, align 4, !alias.scope !6, !noalias !15
  %35 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %37 = getelementptr inbounds nuw i8, ptr %7, i64 12
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %39 = fmul float %36, f0x38D1B717
  %40 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %41 = load float, ptr %40, align 4, !alias.scope !6, !noalias !15
  %42 = fadd float %38, %39
  %43 = fmul float %41, f0x3F666666
  %44 = fadd float %42, %43
  store float %44, ptr %40, align 4, !alias.scope !6, !noalias !15
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %47 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %49 = fmul float %46, f0x38D1B717
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %51 = load float, ptr %50, align 4, !alias.scope !6, !noalias !15
  %52 = fadd float %48, %49
  %53 = fmul float %51, f0x3F666666
  %54 = fadd float %52, %53
  store float %54, ptr %50, align 4, !alias.scope !6, !noalias !15
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %57 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %59 = fmul float %56, f0x38D1B717
  %60 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %61 = load float, ptr %60, align 4, !alias.scope !6, !noalias !15
  %62 = fadd float %58, %59
  %63 = fmul float %61, f0x3F666666
  %64 = fadd float %62, %63
  store float %64, ptr %60, align 4, !alias.scope !6, !noalias !15
  %65 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %67 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %69 = fmul float %66, f0x38D1B717
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %71 = load float, ptr %70, align 4, !alias.scope !6, !noalias !15
  %72 = fadd float %68, %69
  %73 = fmul float %71, f0x3F666666
  %74 = fadd float %72, %73
  store float %74, ptr %70, align 4, !alias.scope !6, !noalias !15
  %75 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %77 = getelementptr inbounds nuw i8, ptr %7, i64 28
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %79 = fmul float %76, f0x38D1B717
  %80 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %81 = load float, ptr %80, align 4, !alias.scope !6, !noalias !15
  %82 = fadd float %78, %79
  %83 = fmul float %81, f0x3F666666
  %84 = fadd float %82, %83
  store float %84, ptr %80, align 4, !alias.scope !6, !noalias !15
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %87 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %89 = fmul float %86, f0x38D1B717
  %90 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %91 = load float, ptr %90, align 4, !alias.scope !6, !noalias !15
  %92 = fadd float %88, %89
  %93 = fmul float %91, f0x3F666666
  %94 = fadd float %92, %93
  store float %94, ptr %90, align 4, !alias.scope !6, !noalias !15
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %97 = getelementptr inbounds nuw i8, ptr %7, i64 36
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %99 = fmul float %96, f0x38D1B717
  %100 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %101 = load float, ptr %100, align 4, !alias.scope !6, !noalias !15
  %102 = fadd float %98, %99
  %103 = fmul float %101, f0x3F666666
  %104 = fadd float %102, %103
  store float %104, ptr %100, align 4, !alias.scope !6, !noalias !15
  %105 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %107 = getelementptr inbounds nuw i8, ptr %7, i64 40
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %109 = fmul float %106, f0x38D1B717
  %110 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %111 = load float, ptr %110, align 4, !alias.scope !6, !noalias !15
  %112 = fadd float %108, %109
  %113 = fmul float %111, f0x3F666666
  %114 = fadd float %112, %113
  store float %114, ptr %110, align 4, !alias.scope !6, !noalias !15
  %115 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %117 = getelementptr inbounds nuw i8, ptr %7, i64 44
  %118 = load float, ptr %117, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %119 = fmul float %116, f0x38D1B717
  %120 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %121 = load float, ptr %120, align 4, !alias.scope !6, !noalias !15
  %122 = fadd float %118, %119
  %123 = fmul float %121, f0x3F666666
  %124 = fadd float %122, %123
  store float %124, ptr %120, align 4, !alias.scope !6, !noalias !15
  %125 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %127 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %129 = fmul float %126, f0x38D1B717
  %130 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %131 = load float, ptr %130, align 4, !alias.scope !6, !noalias !15
  %132 = fadd float %128, %129
  %133 = fmul float %131, f0x3F666666
  %134 = fadd float %132, %133
  store float %134, ptr %130, align 4, !alias.scope !6, !noalias !15
  %135 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %136 = load float, ptr %135, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %137 = getelementptr inbounds nuw i8, ptr %7, i64 52
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %139 = fmul float %136, f0x38D1B717
  %140 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %141 = load float, ptr %140, align 4, !alias.scope !6, !noalias !15
  %142 = fadd float %138, %139
  %143 = fmul float %141, f0x3F666666
  %144 = fadd float %142, %143
  store float %144, ptr %140, align 4, !alias.scope !6, !noalias !15
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %147 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %148 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %149 = fmul float %146, f0x38D1B717
  %150 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %151 = load float, ptr %150, align 4, !alias.scope !6, !noalias !15
  %152 = fadd float %148, %149
  %153 = fmul float %151, f0x3F666666
  %154 = fadd float %152, %153
  store float %154, ptr %150, align 4, !alias.scope !6, !noalias !15
  %155 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %157 = getelementptr inbounds nuw i8, ptr %7, i64 60
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %159 = fmul float %156, f0x38D1B717
  %160 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %161 = load float, ptr %160, align 4, !alias.scope !6, !noalias !15
  %162 = fadd float %158, %159
  %163 = fmul float %161, f0x3F666666
  %164 = fadd float %162, %163
  store float %164, ptr %160, align 4, !alias.scope !6, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 128}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.61_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.61_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.61_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.61_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = !{!10, !12}
