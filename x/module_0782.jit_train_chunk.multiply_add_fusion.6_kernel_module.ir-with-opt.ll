; ModuleID = '__compute_module_multiply_add_fusion.6_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.6(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
multiply_add_fusion.6_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %6 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %7 = fmul float %6, f0x39800801
  %8 = load float, ptr %3, align 4, !alias.scope !5, !noalias !8
  %9 = fsub float %7, %8
  %10 = fmul float %9, 1.000000e-01
  %11 = fadd float %8, %10
  store float %11, ptr %3, align 4, !alias.scope !5, !noalias !8
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %14 = fmul float %13, f0x39800801
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %16 = load float, ptr %15, align 4, !alias.scope !5, !noalias !8
  %17 = fsub float %14, %16
  %18 = fmul float %17, 1.000000e-01
  %19 = fadd float %16, %18
  store float %19, ptr %15, align 4, !alias.scope !5, !noalias !8
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %22 = fmul float %21, f0x39800801
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %24 = load float, ptr %23, align 4, !alias.scope !5, !noalias !8
  %25 = fsub float %22, %24
  %26 = fmul float %25, 1.000000e-01
  %27 = fadd float %24, %26
  store float %27, ptr %23, align 4, !alias.scope !5, !noalias !8
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %30 = fmul float %29, f0x39800801
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %32 = load float, ptr %31, align 4, !alias.scope !5, !noalias !8
  %33 = fsub float %30, %32
  %34 = fmul float %33, 1.000000e-01
  %35 = fadd float %32, %34
  store float %35, ptr %31, align 4, !alias.scope !5, !noalias !8
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %38 = fmul float %37, f0x39800801
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %40 = load float, ptr %39, align 4, !alias.scope !5, !noalias !8
  %41 = fsub float %38, %40
  %42 = fmul float %41, 1.000000e-01
  %43 = fadd float %40, %42
  store float %43, ptr %39, align 4, !alias.scope !5, !noalias !8
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %46 = fmul float %45, f0x39800801
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %48 = load float, ptr %47, align 4, !alias.scope !5, !noalias !8
  %49 = fsub float %46, %48
  %50 = fmul float %49, 1.000000e-01
  %51 = fadd float %48, %50
  store float %51, ptr %47, align 4, !alias.scope !5, !noalias !8
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %54 = fmul float %53, f0x39800801
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %56 = load float, ptr %55, align 4, !alias.scope !5, !noalias !8
  %57 = fsub float %54, %56
  %58 = fmul float %57, 1.000000e-01
  %59 = fadd float %56, %58
  store float %59, ptr %55, align 4, !alias.scope !5, !noalias !8
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %62 = fmul float %61, f0x39800801
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %64 = load float, ptr %63, align 4, !alias.scope !5, !noalias !8
  %65 = fsub float %62, %64
  %66 = fmul float %65, 1.000000e-01
  %67 = fadd float %64, %66
  store float %67, ptr %63, align 4, !alias.scope !5, !noalias !8
  %68 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %70 = fmul float %69, f0x39800801
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %72 = load float, ptr %71, align 4, !alias.scope !5, !noalias !8
  %73 = fsub float %70, %72
  %74 = fmul float %73, 1.000000e-01
  %75 = fadd float %72, %74
  store float %75, ptr %71, align 4, !alias.scope !5, !noalias !8
  %76 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %78 = fmul float %77, f0x39800801
  %79 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %80 = load float, ptr %79, align 4, !alias.scope !5, !noalias !8
  %81 = fsub float %78, %80
  %82 = fmul float %81, 1.000000e-01
  %83 = fadd float %80, %82
  store float %83, ptr %79, align 4, !alias.scope !5, !noalias !8
  %84 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %86 = fmul float %85, f0x39800801
  %87 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %88 = load float, ptr %87, align 4, !alias.scope !5, !noalias !8
  %89 = fsub float %86, %88
  %90 = fmul float %89, 1.000000e-01
  %91 = fadd float %88, %90
  store float %91, ptr %87, align 4, !alias.scope !5, !noalias !8
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %94 = fmul float %93, f0x39800801
  %95 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %96 = load float, ptr %95, align 4, !alias.scope !5, !noalias !8
  %97 = fsub float %94, %96
  %98 = fmul float %97, 1.000000e-01
  %99 = fadd float %96, %98
  store float %99, ptr %95, align 4, !alias.scope !5, !noalias !8
  %100 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %102 = fmul float %101, f0x39800801
  %103 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %104 = load float, ptr %103, align 4, !alias.scope !5, !noalias !8
  %105 = fsub float %102, %104
  %106 = fmul float %105, 1.000000e-01
  %107 = fadd float %104, %106
  store float %107, ptr %103, align 4, !alias.scope !5, !noalias !8
  %108 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %110 = fmul float %109, f0x39800801
  %111 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %112 = load float, ptr %111, align 4, !alias.scope !5, !noalias !8
  %113 = fsub float %110, %112
  %114 = fmul float %113, 1.000000e-01
  %115 = fadd float %112, %114
  store float %115, ptr %111, align 4, !alias.scope !5, !noalias !8
  %116 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %118 = fmul float %117, f0x39800801
  %119 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %120 = load float, ptr %119, align 4, !alias.scope !5, !noalias !8
  %121 = fsub float %118, %120
  %122 = fmul float %121, 1.000000e-01
  %123 = fadd float %120, %122
  store float %123, ptr %119, align 4, !alias.scope !5, !noalias !8
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %125 = load float, ptr %124, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %126 = fmul float %125, f0x39800801
  %127 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %128 = load float, ptr %127, align 4, !alias.scope !5, !noalias !8
  %129 = fsub float %126, %128
  %130 = fmul float %129, 1.000000e-01
  %131 = fadd float %128, %130
  store float %131, ptr %127, align 4, !alias.scope !5, !noalias !8
  %132 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %133 = load float, ptr %132, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %134 = fmul float %133, f0x39800801
  %135 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %136 = load float, ptr %135, align 4, !alias.scope !5, !noalias !8
  %137 = fsub float %134, %136
  %138 = fmul float %137, 1.000000e-01
  %139 = fadd float %136, %138
  store float %139, ptr %135, align 4, !alias.scope !5, !noalias !8
  %140 = getelementptr inbounds nuw i8, ptr %5, i64 68
  %141 = load float, ptr %140, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %142 = fmul float %141, f0x39800801
  %143 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %144 = load float, ptr %143, align 4, !alias.scope !5, !noalias !8
  %145 = fsub float %142, %144
  %146 = fmul float %145, 1.000000e-01
  %147 = fadd float %144, %146
  store float %147, ptr %143, align 4, !alias.scope !5, !noalias !8
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %149 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %150 = fmul float %149, f0x39800801
  %151 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %152 = load float, ptr %151, align 4, !alias.scope !5, !noalias !8
  %153 = fsub float %150, %152
  %154 = fmul float %153, 1.000000e-01
  %155 = fadd float %152, %154
  store float %155, ptr %151, align 4, !alias.scope !5, !noalias !8
  %156 = getelementptr inbounds nuw i8, ptr %5, i64 76
  %157 = load float, ptr %156, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %158 = fmul float %157, f0x39800801
  %159 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %160 = load float, ptr %159, align 4, !alias.scope !5, !noalias !8
  %161 = fsub float %158, %160
  %162 = fmul float %161, 1.000000e-01
  %163 = fadd float %160, %162
  store float %163, ptr %159, align 4, !alias.scope !5, !noalias !8
  %164 = getelementptr inbounds nuw i8, ptr %5, i64 80
  %165 = load float, ptr %164, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %166 = fmul float %165, f0x39800801
  %167 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %168 = load float, ptr %167, align 4, !alias.scope !5, !noalias !8
  %169 = fsub float %166, %168
  %170 = fmul float %169, 1.000000e-01
  %171 = fadd float %168, %170
  store float %171, ptr %167, align 4, !alias.scope !5, !noalias !8
  %172 = getelementptr inbounds nuw i8, ptr %5, i64 84
  %173 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %174 = fmul float %173, f0x39800801
  %175 = getelementptr inbounds nuw i8, ptr %3, i64 84
  %176 = load float, ptr %175, align 4, !alias.scope !5, !noalias !8
  %177 = fsub float %174, %176
  %178 = fmul float %177, 1.000000e-01
  %179 = fadd float %176, %178
  store float %179, ptr %175, align 4, !alias.scope !5, !noalias !8
  %180 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %181 = load float, ptr %180, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %182 = fmul float %181, f0x39800801
  %183 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %184 = load float, ptr %183, align 4, !alias.scope !5, !noalias !8
  %185 = fsub float %182, %184
  %186 = fmul float %185, 1.000000e-01
  %187 = fadd float %184, %186
  store float %187, ptr %183, align 4, !alias.scope !5, !noalias !8
  %188 = getelementptr inbounds nuw i8, ptr %5, i64 92
  %189 = load float, ptr %188, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %190 = fmul float %189, f0x39800801
  %191 = getelementptr inbounds nuw i8, ptr %3, i64 92
  %192 = load float, ptr %191, align 4, !alias.scope !5, !noalias !8
  %193 = fsub float %190, %192
  %194 = fmul float %193, 1.000000e-01
  %195 = fadd float %192, %194
  store float %195, ptr %191, align 4, !alias.scope !5, !noalias !8
  %196 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %197 = load float, ptr %196, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %198 = fmul float %197, f0x39800801
  %199 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %200 = load float, ptr %199, align 4, !alias.scope !5, !noalias !8
  %201 = fsub float %198, %200
  %202 = fmul float %201, 1.000000e-01
  %203 = fadd float %200, %202
  store float %203, ptr %199, align 4, !alias.scope !5, !noalias !8
  %204 = getelementptr inbounds nuw i8, ptr %5, i64 100
  %205 = load float, ptr %204, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %206 = fmul float %205, f0x39800801
  %207 = getelementptr inbounds nuw i8, ptr %3, i64 100
  %208 = load float, ptr %207, align 4, !alias.scope !5, !noalias !8
  %209 = fsub float %206, %208
  %210 = fmul float %209, 1.000000e-01
  %211 = fadd float %208, %210
  store float %211, ptr %207, align 4, !alias.scope !5, !noalias !8
  %212 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %213 = load float, ptr %212, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %214 = fmul float %213, f0x39800801
  %215 = getelementptr inbounds nuw i8, ptr %3, i64 104
  %216 = load float, ptr %215, align 4, !alias.scope !5, !noalias !8
  %217 = fsub float %214, %216
  %218 = fmul float %217, 1.000000e-01
  %219 = fadd float %216, %218
  store float %219, ptr %215, align 4, !alias.scope !5, !noalias !8
  %220 = getelementptr inbounds nuw i8, ptr %5, i64 108
  %221 = load float, ptr %220, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %222 = fmul float %221, f0x39800801
  %223 = getelementptr inbounds nuw i8, ptr %3, i64 108
  %224 = load float, ptr %223, align 4, !alias.scope !5, !noalias !8
  %225 = fsub float %222, %224
  %226 = fmul float %225, 1.000000e-01
  %227 = fadd float %224, %226
  store float %227, ptr %223, align 4, !alias.scope !5, !noalias !8
  %228 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %229 = load float, ptr %228, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %230 = fmul float %229, f0x39800801
  %231 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %232 = load float, ptr %231, align 4, !alias.scope !5, !noalias !8
  %233 = fsub float %230, %232
  %234 = fmul float %233, 1.000000e-01
  %235 = fadd float %232, %234
  store float %235, ptr %231, align 4, !alias.scope !5, !noalias !8
  %236 = getelementptr inbounds nuw i8, ptr %5, i64 116
  %237 = load float, ptr %236, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %238 = fmul float %237, f0x39800801
  %239 = getelementptr inbounds nuw i8, ptr %3, i64 116
  %240 = load float, ptr %239, align 4, !alias.scope !5, !noalias !8
  %241 = fsub float %238, %240
  %242 = fmul float %241, 1.000000e-01
  %243 = fadd float %240, %242
  store float %243, ptr %239, align 4, !alias.scope !5, !noalias !8
  %244 = getelementptr inbounds nuw i8, ptr %5, i64 120
  %245 = load float, ptr %244, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %246 = fmul float %245, f0x39800801
  %247 = getelementptr inbounds nuw i8, ptr %3, i64 120
  %248 = load float, ptr %247, align 4, !alias.scope !5, !noalias !8
  %249 = fsub float %246, %248
  %250 = fmul float %249, 1.000000e-01
  %251 = fadd float %248, %250
  store float %251, ptr %247, align 4, !alias.scope !5, !noalias !8
  %252 = getelementptr inbounds nuw i8, ptr %5, i64 124
  %253 = load float, ptr %252, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %254 = fmul float %253, f0x39800801
  %255 = getelementptr inbounds nuw i8, ptr %3, i64 124
  %256 = load float, ptr %255, align 4, !alias.scope !5, !noalias !8
  %257 = fsub float %254, %256
  %258 = fmul float %257, 1.000000e-01
  %259 = fadd float %256, %258
  store float %259, ptr %255, align 4, !alias.scope !5, !noalias !8
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.6_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.6_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.6_wrapped: argument 1"}
