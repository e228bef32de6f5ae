; ModuleID = '__compute_module_wrapped_reverse_kernel_module'
source_filename = "__compute_module_wrapped_reverse_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reverse(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %7

7:                                                ; preds = %1, %216
  %8 = phi i64 [ 0, %1 ], [ %217, %216 ]
  %9 = mul nsw i64 %8, -12288
  %.idx = mul nuw nsw i64 %8, 49152
  %10 = getelementptr i8, ptr %6, i64 %.idx
  br label %11

11:                                               ; preds = %7, %214
  %12 = phi i64 [ 0, %7 ], [ %215, %214 ]
  %13 = shl nuw nsw i64 %12, 12
  %14 = sub nsw i64 %9, %13
  %15 = getelementptr [4 x i8], ptr %4, i64 %14
  %.idx1 = shl nuw nsw i64 %12, 14
  %16 = getelementptr i8, ptr %10, i64 %.idx1
  br label %17

17:                                               ; preds = %11, %17
  %18 = phi i64 [ 0, %11 ], [ %213, %17 ]
  %19 = shl nuw nsw i64 %18, 6
  %20 = getelementptr [4 x i8], ptr %15, i64 %19
  %21 = getelementptr [4 x i8], ptr %16, i64 %19
  %22 = getelementptr i8, ptr %20, i64 131072
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  store float %23, ptr %21, align 4, !alias.scope !8, !noalias !5
  %24 = getelementptr i8, ptr %20, i64 131076
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %26 = getelementptr i8, ptr %21, i64 4
  store float %25, ptr %26, align 4, !alias.scope !8, !noalias !5
  %27 = getelementptr i8, ptr %20, i64 131080
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %29 = getelementptr i8, ptr %21, i64 8
  store float %28, ptr %29, align 4, !alias.scope !8, !noalias !5
  %30 = getelementptr i8, ptr %20, i64 131084
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %32 = getelementptr i8, ptr %21, i64 12
  store float %31, ptr %32, align 4, !alias.scope !8, !noalias !5
  %33 = getelementptr i8, ptr %20, i64 131088
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %35 = getelementptr i8, ptr %21, i64 16
  store float %34, ptr %35, align 4, !alias.scope !8, !noalias !5
  %36 = getelementptr i8, ptr %20, i64 131092
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %38 = getelementptr i8, ptr %21, i64 20
  store float %37, ptr %38, align 4, !alias.scope !8, !noalias !5
  %39 = getelementptr i8, ptr %20, i64 131096
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %41 = getelementptr i8, ptr %21, i64 24
  store float %40, ptr %41, align 4, !alias.scope !8, !noalias !5
  %42 = getelementptr i8, ptr %20, i64 131100
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %44 = getelementptr i8, ptr %21, i64 28
  store float %43, ptr %44, align 4, !alias.scope !8, !noalias !5
  %45 = getelementptr i8, ptr %20, i64 131104
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %47 = getelementptr i8, ptr %21, i64 32
  store float %46, ptr %47, align 4, !alias.scope !8, !noalias !5
  %48 = getelementptr i8, ptr %20, i64 131108
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %50 = getelementptr i8, ptr %21, i64 36
  store float %49, ptr %50, align 4, !alias.scope !8, !noalias !5
  %51 = getelementptr i8, ptr %20, i64 131112
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %53 = getelementptr i8, ptr %21, i64 40
  store float %52, ptr %53, align 4, !alias.scope !8, !noalias !5
  %54 = getelementptr i8, ptr %20, i64 131116
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %56 = getelementptr i8, ptr %21, i64 44
  store float %55, ptr %56, align 4, !alias.scope !8, !noalias !5
  %57 = getelementptr i8, ptr %20, i64 131120
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %59 = getelementptr i8, ptr %21, i64 48
  store float %58, ptr %59, align 4, !alias.scope !8, !noalias !5
  %60 = getelementptr i8, ptr %20, i64 131124
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %62 = getelementptr i8, ptr %21, i64 52
  store float %61, ptr %62, align 4, !alias.scope !8, !noalias !5
  %63 = getelementptr i8, ptr %20, i64 131128
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %65 = getelementptr i8, ptr %21, i64 56
  store float %64, ptr %65, align 4, !alias.scope !8, !noalias !5
  %66 = getelementptr i8, ptr %20, i64 131132
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %68 = getelementptr i8, ptr %21, i64 60
  store float %67, ptr %68, align 4, !alias.scope !8, !noalias !5
  %69 = getelementptr i8, ptr %20, i64 131136
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %71 = getelementptr i8, ptr %21, i64 64
  store float %70, ptr %71, align 4, !alias.scope !8, !noalias !5
  %72 = getelementptr i8, ptr %20, i64 131140
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %74 = getelementptr i8, ptr %21, i64 68
  store float %73, ptr %74, align 4, !alias.scope !8, !noalias !5
  %75 = getelementptr i8, ptr %20, i64 131144
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %77 = getelementptr i8, ptr %21, i64 72
  store float %76, ptr %77, align 4, !alias.scope !8, !noalias !5
  %78 = getelementptr i8, ptr %20, i64 131148
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %80 = getelementptr i8, ptr %21, i64 76
  store float %79, ptr %80, align 4, !alias.scope !8, !noalias !5
  %81 = getelementptr i8, ptr %20, i64 131152
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %83 = getelementptr i8, ptr %21, i64 80
  store float %82, ptr %83, align 4, !alias.scope !8, !noalias !5
  %84 = getelementptr i8, ptr %20, i64 131156
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %86 = getelementptr i8, ptr %21, i64 84
  store float %85, ptr %86, align 4, !alias.scope !8, !noalias !5
  %87 = getelementptr i8, ptr %20, i64 131160
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %89 = getelementptr i8, ptr %21, i64 88
  store float %88, ptr %89, align 4, !alias.scope !8, !noalias !5
  %90 = getelementptr i8, ptr %20, i64 131164
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %92 = getelementptr i8, ptr %21, i64 92
  store float %91, ptr %92, align 4, !alias.scope !8, !noalias !5
  %93 = getelementptr i8, ptr %20, i64 131168
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %95 = getelementptr i8, ptr %21, i64 96
  store float %94, ptr %95, align 4, !alias.scope !8, !noalias !5
  %96 = getelementptr i8, ptr %20, i64 131172
  %97 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %98 = getelementptr i8, ptr %21, i64 100
  store float %97, ptr %98, align 4, !alias.scope !8, !noalias !5
  %99 = getelementptr i8, ptr %20, i64 131176
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %101 = getelementptr i8, ptr %21, i64 104
  store float %100, ptr %101, align 4, !alias.scope !8, !noalias !5
  %102 = getelementptr i8, ptr %20, i64 131180
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %104 = getelementptr i8, ptr %21, i64 108
  store float %103, ptr %104, align 4, !alias.scope !8, !noalias !5
  %105 = getelementptr i8, ptr %20, i64 131184
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %107 = getelementptr i8, ptr %21, i64 112
  store float %106, ptr %107, align 4, !alias.scope !8, !noalias !5
  %108 = getelementptr i8, ptr %20, i64 131188
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %110 = getelementptr i8, ptr %21, i64 116
  store float %109, ptr %110, align 4, !alias.scope !8, !noalias !5
  %111 = getelementptr i8, ptr %20, i64 131192
  %112 = load float, ptr %111, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %113 = getelementptr i8, ptr %21, i64 120
  store float %112, ptr %113, align 4, !alias.scope !8, !noalias !5
  %114 = getelementptr i8, ptr %20, i64 131196
  %115 = load float, ptr %114, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %116 = getelementptr i8, ptr %21, i64 124
  store float %115, ptr %116, align 4, !alias.scope !8, !noalias !5
  %117 = getelementptr i8, ptr %20, i64 131200
  %118 = load float, ptr %117, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %119 = getelementptr i8, ptr %21, i64 128
  store float %118, ptr %119, align 4, !alias.scope !8, !noalias !5
  %120 = getelementptr i8, ptr %20, i64 131204
  %121 = load float, ptr %120, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %122 = getelementptr i8, ptr %21, i64 132
  store float %121, ptr %122, align 4, !alias.scope !8, !noalias !5
  %123 = getelementptr i8, ptr %20, i64 131208
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %125 = getelementptr i8, ptr %21, i64 136
  store float %124, ptr %125, align 4, !alias.scope !8, !noalias !5
  %126 = getelementptr i8, ptr %20, i64 131212
  %127 = load float, ptr %126, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %128 = getelementptr i8, ptr %21, i64 140
  store float %127, ptr %128, align 4, !alias.scope !8, !noalias !5
  %129 = getelementptr i8, ptr %20, i64 131216
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %131 = getelementptr i8, ptr %21, i64 144
  store float %130, ptr %131, align 4, !alias.scope !8, !noalias !5
  %132 = getelementptr i8, ptr %20, i64 131220
  %133 = load float, ptr %132, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %134 = getelementptr i8, ptr %21, i64 148
  store float %133, ptr %134, align 4, !alias.scope !8, !noalias !5
  %135 = getelementptr i8, ptr %20, i64 131224
  %136 = load float, ptr %135, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %137 = getelementptr i8, ptr %21, i64 152
  store float %136, ptr %137, align 4, !alias.scope !8, !noalias !5
  %138 = getelementptr i8, ptr %20, i64 131228
  %139 = load float, ptr %138, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %140 = getelementptr i8, ptr %21, i64 156
  store float %139, ptr %140, align 4, !alias.scope !8, !noalias !5
  %141 = getelementptr i8, ptr %20, i64 131232
  %142 = load float, ptr %141, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %143 = getelementptr i8, ptr %21, i64 160
  store float %142, ptr %143, align 4, !alias.scope !8, !noalias !5
  %144 = getelementptr i8, ptr %20, i64 131236
  %145 = load float, ptr %144, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %146 = getelementptr i8, ptr %21, i64 164
  store float %145, ptr %146, align 4, !alias.scope !8, !noalias !5
  %147 = getelementptr i8, ptr %20, i64 131240
  %148 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %149 = getelementptr i8, ptr %21, i64 168
  store float %148, ptr %149, align 4, !alias.scope !8, !noalias !5
  %150 = getelementptr i8, ptr %20, i64 131244
  %151 = load float, ptr %150, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %152 = getelementptr i8, ptr %21, i64 172
  store float %151, ptr %152, align 4, !alias.scope !8, !noalias !5
  %153 = getelementptr i8, ptr %20, i64 131248
  %154 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %155 = getelementptr i8, ptr %21, i64 176
  store float %154, ptr %155, align 4, !alias.scope !8, !noalias !5
  %156 = getelementptr i8, ptr %20, i64 131252
  %157 = load float, ptr %156, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %158 = getelementptr i8, ptr %21, i64 180
  store float %157, ptr %158, align 4, !alias.scope !8, !noalias !5
  %159 = getelementptr i8, ptr %20, i64 131256
  %160 = load float, ptr %159, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %161 = getelementptr i8, ptr %21, i64 184
  store float %160, ptr %161, align 4, !alias.scope !8, !noalias !5
  %162 = getelementptr i8, ptr %20, i64 131260
  %163 = load float, ptr %162, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %164 = getelementptr i8, ptr %21, i64 188
  store float %163, ptr %164, align 4, !alias.scope !8, !noalias !5
  %165 = getelementptr i8, ptr %20, i64 131264
  %166 = load float, ptr %165, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %167 = getelementptr i8, ptr %21, i64 192
  store float %166, ptr %167, align 4, !alias.scope !8, !noalias !5
  %168 = getelementptr i8, ptr %20, i64 131268
  %169 = load float, ptr %168, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %170 = getelementptr i8, ptr %21, i64 196
  store float %169, ptr %170, align 4, !alias.scope !8, !noalias !5
  %171 = getelementptr i8, ptr %20, i64 131272
  %172 = load float, ptr %171, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %173 = getelementptr i8, ptr %21, i64 200
  store float %172, ptr %173, align 4, !alias.scope !8, !noalias !5
  %174 = getelementptr i8, ptr %20, i64 131276
  %175 = load float, ptr %174, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %176 = getelementptr i8, ptr %21, i64 204
  store float %175, ptr %176, align 4, !alias.scope !8, !noalias !5
  %177 = getelementptr i8, ptr %20, i64 131280
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %179 = getelementptr i8, ptr %21, i64 208
  store float %178, ptr %179, align 4, !alias.scope !8, !noalias !5
  %180 = getelementptr i8, ptr %20, i64 131284
  %181 = load float, ptr %180, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %182 = getelementptr i8, ptr %21, i64 212
  store float %181, ptr %182, align 4, !alias.scope !8, !noalias !5
  %183 = getelementptr i8, ptr %20, i64 131288
  %184 = load float, ptr %183, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %185 = getelementptr i8, ptr %21, i64 216
  store float %184, ptr %185, align 4, !alias.scope !8, !noalias !5
  %186 = getelementptr i8, ptr %20, i64 131292
  %187 = load float, ptr %186, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %188 = getelementptr i8, ptr %21, i64 220
  store float %187, ptr %188, align 4, !alias.scope !8, !noalias !5
  %189 = getelementptr i8, ptr %20, i64 131296
  %190 = load float, ptr %189, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %191 = getelementptr i8, ptr %21, i64 224
  store float %190, ptr %191, align 4, !alias.scope !8, !noalias !5
  %192 = getelementptr i8, ptr %20, i64 131300
  %193 = load float, ptr %192, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %194 = getelementptr i8, ptr %21, i64 228
  store float %193, ptr %194, align 4, !alias.scope !8, !noalias !5
  %195 = getelementptr i8, ptr %20, i64 131304
  %196 = load float, ptr %195, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %197 = getelementptr i8, ptr %21, i64 232
  store float %196, ptr %197, align 4, !alias.scope !8, !noalias !5
  %198 = getelementptr i8, ptr %20, i64 131308
  %199 = load float, ptr %198, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %200 = getelementptr i8, ptr %21, i64 236
  store float %199, ptr %200, align 4, !alias.scope !8, !noalias !5
  %201 = getelementptr i8, ptr %20, i64 131312
  %202 = load float, ptr %201, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %203 = getelementptr i8, ptr %21, i64 240
  store float %202, ptr %203, align 4, !alias.scope !8, !noalias !5
  %204 = getelementptr i8, ptr %20, i64 131316
  %205 = load float, ptr %204, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %206 = getelementptr i8, ptr %21, i64 244
  store float %205, ptr %206, align 4, !alias.scope !8, !noalias !5
  %207 = getelementptr i8, ptr %20, i64 131320
  %208 = load float, ptr %207, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %209 = getelementptr i8, ptr %21, i64 248
  store float %208, ptr %209, align 4, !alias.scope !8, !noalias !5
  %210 = getelementptr i8, ptr %20, i64 131324
  %211 = load float, ptr %210, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %212 = getelementptr i8, ptr %21, i64 252
  store float %211, ptr %212, align 4, !alias.scope !8, !noalias !5
  %213 = add nuw nsw i64 %18, 1
  %exitcond.not = icmp eq i64 %213, 64
  br i1 %exitcond.not, label %214, label %17, !llvm.loop !10

214:                                              ; preds = %17
  %215 = add nuw nsw i64 %12, 1
  %exitcond6.not = icmp eq i64 %215, 3
  br i1 %exitcond6.not, label %216, label %11, !llvm.loop !10

216:                                              ; preds = %214
  %217 = add nuw nsw i64 %8, 1
  %exitcond7.not = icmp eq i64 %217, 3
  br i1 %exitcond7.not, label %wrapped_reverse_wrapped.exit, label %7, !llvm.loop !10

wrapped_reverse_wrapped.exit:                     ; preds = %216
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 147456}
!5 = !{!6}
!6 = distinct !{!6, !7, !"wrapped_reverse_wrapped: argument 0"}
!7 = distinct !{!7, !"wrapped_reverse_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"wrapped_reverse_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
