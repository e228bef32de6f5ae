; ModuleID = '__compute_module_slice_bitcast_fusion_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @slice_bitcast_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
slice_bitcast_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %7 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store float %7, ptr %5, align 4, !alias.scope !9, !noalias !6
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 260
  %9 = load float, ptr %8, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store float %9, ptr %10, align 4, !alias.scope !9, !noalias !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 264
  %12 = load float, ptr %11, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store float %12, ptr %13, align 4, !alias.scope !9, !noalias !6
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 268
  %15 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store float %15, ptr %16, align 4, !alias.scope !9, !noalias !6
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 272
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store float %18, ptr %19, align 4, !alias.scope !9, !noalias !6
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 276
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store float %21, ptr %22, align 4, !alias.scope !9, !noalias !6
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 280
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store float %24, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = getelementptr inbounds nuw i8, ptr %3, i64 284
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store float %27, ptr %28, align 4, !alias.scope !9, !noalias !6
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 288
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store float %30, ptr %31, align 4, !alias.scope !9, !noalias !6
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 292
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store float %33, ptr %34, align 4, !alias.scope !9, !noalias !6
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 296
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store float %36, ptr %37, align 4, !alias.scope !9, !noalias !6
  %38 = getelementptr inbounds nuw i8, ptr %3, i64 300
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 44
  store float %39, ptr %40, align 4, !alias.scope !9, !noalias !6
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 304
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store float %42, ptr %43, align 4, !alias.scope !9, !noalias !6
  %44 = getelementptr inbounds nuw i8, ptr %3, i64 308
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 52
  store float %45, ptr %46, align 4, !alias.scope !9, !noalias !6
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 312
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 56
  store float %48, ptr %49, align 4, !alias.scope !9, !noalias !6
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 316
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 60
  store float %51, ptr %52, align 4, !alias.scope !9, !noalias !6
  %53 = getelementptr inbounds nuw i8, ptr %3, i64 320
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store float %54, ptr %55, align 4, !alias.scope !9, !noalias !6
  %56 = getelementptr inbounds nuw i8, ptr %3, i64 324
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 68
  store float %57, ptr %58, align 4, !alias.scope !9, !noalias !6
  %59 = getelementptr inbounds nuw i8, ptr %3, i64 328
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 72
  store float %60, ptr %61, align 4, !alias.scope !9, !noalias !6
  %62 = getelementptr inbounds nuw i8, ptr %3, i64 332
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %64 = getelementptr inbounds nuw i8, ptr %5, i64 76
  store float %63, ptr %64, align 4, !alias.scope !9, !noalias !6
  %65 = getelementptr inbounds nuw i8, ptr %3, i64 336
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %67 = getelementptr inbounds nuw i8, ptr %5, i64 80
  store float %66, ptr %67, align 4, !alias.scope !9, !noalias !6
  %68 = getelementptr inbounds nuw i8, ptr %3, i64 340
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %70 = getelementptr inbounds nuw i8, ptr %5, i64 84
  store float %69, ptr %70, align 4, !alias.scope !9, !noalias !6
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 344
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %73 = getelementptr inbounds nuw i8, ptr %5, i64 88
  store float %72, ptr %73, align 4, !alias.scope !9, !noalias !6
  %74 = getelementptr inbounds nuw i8, ptr %3, i64 348
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %76 = getelementptr inbounds nuw i8, ptr %5, i64 92
  store float %75, ptr %76, align 4, !alias.scope !9, !noalias !6
  %77 = getelementptr inbounds nuw i8, ptr %3, i64 352
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %79 = getelementptr inbounds nuw i8, ptr %5, i64 96
  store float %78, ptr %79, align 4, !alias.scope !9, !noalias !6
  %80 = getelementptr inbounds nuw i8, ptr %3, i64 356
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %82 = getelementptr inbounds nuw i8, ptr %5, i64 100
  store float %81, ptr %82, align 4, !alias.scope !9, !noalias !6
  %83 = getelementptr inbounds nuw i8, ptr %3, i64 360
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 104
  store float %84, ptr %85, align 4, !alias.scope !9, !noalias !6
  %86 = getelementptr inbounds nuw i8, ptr %3, i64 364
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %88 = getelementptr inbounds nuw i8, ptr %5, i64 108
  store float %87, ptr %88, align 4, !alias.scope !9, !noalias !6
  %89 = getelementptr inbounds nuw i8, ptr %3, i64 368
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 112
  store float %90, ptr %91, align 4, !alias.scope !9, !noalias !6
  %92 = getelementptr inbounds nuw i8, ptr %3, i64 372
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %94 = getelementptr inbounds nuw i8, ptr %5, i64 116
  store float %93, ptr %94, align 4, !alias.scope !9, !noalias !6
  %95 = getelementptr inbounds nuw i8, ptr %3, i64 376
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %97 = getelementptr inbounds nuw i8, ptr %5, i64 120
  store float %96, ptr %97, align 4, !alias.scope !9, !noalias !6
  %98 = getelementptr inbounds nuw i8, ptr %3, i64 380
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %100 = getelementptr inbounds nuw i8, ptr %5, i64 124
  store float %99, ptr %100, align 4, !alias.scope !9, !noalias !6
  %101 = getelementptr inbounds nuw i8, ptr %3, i64 384
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %103 = getelementptr inbounds nuw i8, ptr %5, i64 128
  store float %102, ptr %103, align 4, !alias.scope !9, !noalias !6
  %104 = getelementptr inbounds nuw i8, ptr %3, i64 388
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %106 = getelementptr inbounds nuw i8, ptr %5, i64 132
  store float %105, ptr %106, align 4, !alias.scope !9, !noalias !6
  %107 = getelementptr inbounds nuw i8, ptr %3, i64 392
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %109 = getelementptr inbounds nuw i8, ptr %5, i64 136
  store float %108, ptr %109, align 4, !alias.scope !9, !noalias !6
  %110 = getelementptr inbounds nuw i8, ptr %3, i64 396
  %111 = load float, ptr %110, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %112 = getelementptr inbounds nuw i8, ptr %5, i64 140
  store float %111, ptr %112, align 4, !alias.scope !9, !noalias !6
  %113 = getelementptr inbounds nuw i8, ptr %3, i64 400
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %115 = getelementptr inbounds nuw i8, ptr %5, i64 144
  store float %114, ptr %115, align 4, !alias.scope !9, !noalias !6
  %116 = getelementptr inbounds nuw i8, ptr %3, i64 404
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %118 = getelementptr inbounds nuw i8, ptr %5, i64 148
  store float %117, ptr %118, align 4, !alias.scope !9, !noalias !6
  %119 = getelementptr inbounds nuw i8, ptr %3, i64 408
  %120 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %121 = getelementptr inbounds nuw i8, ptr %5, i64 152
  store float %120, ptr %121, align 4, !alias.scope !9, !noalias !6
  %122 = getelementptr inbounds nuw i8, ptr %3, i64 412
  %123 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 156
  store float %123, ptr %124, align 4, !alias.scope !9, !noalias !6
  %125 = getelementptr inbounds nuw i8, ptr %3, i64 416
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %127 = getelementptr inbounds nuw i8, ptr %5, i64 160
  store float %126, ptr %127, align 4, !alias.scope !9, !noalias !6
  %128 = getelementptr inbounds nuw i8, ptr %3, i64 420
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %130 = getelementptr inbounds nuw i8, ptr %5, i64 164
  store float %129, ptr %130, align 4, !alias.scope !9, !noalias !6
  %131 = getelementptr inbounds nuw i8, ptr %3, i64 424
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %133 = getelementptr inbounds nuw i8, ptr %5, i64 168
  store float %132, ptr %133, align 4, !alias.scope !9, !noalias !6
  %134 = getelementptr inbounds nuw i8, ptr %3, i64 428
  %135 = load float, ptr %134, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %136 = getelementptr inbounds nuw i8, ptr %5, i64 172
  store float %135, ptr %136, align 4, !alias.scope !9, !noalias !6
  %137 = getelementptr inbounds nuw i8, ptr %3, i64 432
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %139 = getelementptr inbounds nuw i8, ptr %5, i64 176
  store float %138, ptr %139, align 4, !alias.scope !9, !noalias !6
  %140 = getelementptr inbounds nuw i8, ptr %3, i64 436
  %141 = load float, ptr %140, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %142 = getelementptr inbounds nuw i8, ptr %5, i64 180
  store float %141, ptr %142, align 4, !alias.scope !9, !noalias !6
  %143 = getelementptr inbounds nuw i8, ptr %3, i64 440
  %144 = load float, ptr %143, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 184
  store float %144, ptr %145, align 4, !alias.scope !9, !noalias !6
  %146 = getelementptr inbounds nuw i8, ptr %3, i64 444
  %147 = load float, ptr %146, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 188
  store float %147, ptr %148, align 4, !alias.scope !9, !noalias !6
  %149 = getelementptr inbounds nuw i8, ptr %3, i64 448
  %150 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %151 = getelementptr inbounds nuw i8, ptr %5, i64 192
  store float %150, ptr %151, align 4, !alias.scope !9, !noalias !6
  %152 = getelementptr inbounds nuw i8, ptr %3, i64 452
  %153 = load float, ptr %152, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %154 = getelementptr inbounds nuw i8, ptr %5, i64 196
  store float %153, ptr %154, align 4, !alias.scope !9, !noalias !6
  %155 = getelementptr inbounds nuw i8, ptr %3, i64 456
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %157 = getelementptr inbounds nuw i8, ptr %5, i64 200
  store float %156, ptr %157, align 4, !alias.scope !9, !noalias !6
  %158 = getelementptr inbounds nuw i8, ptr %3, i64 460
  %159 = load float, ptr %158, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %160 = getelementptr inbounds nuw i8, ptr %5, i64 204
  store float %159, ptr %160, align 4, !alias.scope !9, !noalias !6
  %161 = getelementptr inbounds nuw i8, ptr %3, i64 464
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %163 = getelementptr inbounds nuw i8, ptr %5, i64 208
  store float %162, ptr %163, align 4, !alias.scope !9, !noalias !6
  %164 = getelementptr inbounds nuw i8, ptr %3, i64 468
  %165 = load float, ptr %164, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %166 = getelementptr inbounds nuw i8, ptr %5, i64 212
  store float %165, ptr %166, align 4, !alias.scope !9, !noalias !6
  %167 = getelementptr inbounds nuw i8, ptr %3, i64 472
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %169 = getelementptr inbounds nuw i8, ptr %5, i64 216
  store float %168, ptr %169, align 4, !alias.scope !9, !noalias !6
  %170 = getelementptr inbounds nuw i8, ptr %3, i64 476
  %171 = load float, ptr %170, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %172 = getelementptr inbounds nuw i8, ptr %5, i64 220
  store float %171, ptr %172, align 4, !alias.scope !9, !noalias !6
  %173 = getelementptr inbounds nuw i8, ptr %3, i64 480
  %174 = load float, ptr %173, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %175 = getelementptr inbounds nuw i8, ptr %5, i64 224
  store float %174, ptr %175, align 4, !alias.scope !9, !noalias !6
  %176 = getelementptr inbounds nuw i8, ptr %3, i64 484
  %177 = load float, ptr %176, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %178 = getelementptr inbounds nuw i8, ptr %5, i64 228
  store float %177, ptr %178, align 4, !alias.scope !9, !noalias !6
  %179 = getelementptr inbounds nuw i8, ptr %3, i64 488
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %181 = getelementptr inbounds nuw i8, ptr %5, i64 232
  store float %180, ptr %181, align 4, !alias.scope !9, !noalias !6
  %182 = getelementptr inbounds nuw i8, ptr %3, i64 492
  %183 = load float, ptr %182, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %184 = getelementptr inbounds nuw i8, ptr %5, i64 236
  store float %183, ptr %184, align 4, !alias.scope !9, !noalias !6
  %185 = getelementptr inbounds nuw i8, ptr %3, i64 496
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %187 = getelementptr inbounds nuw i8, ptr %5, i64 240
  store float %186, ptr %187, align 4, !alias.scope !9, !noalias !6
  %188 = getelementptr inbounds nuw i8, ptr %3, i64 500
  %189 = load float, ptr %188, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %190 = getelementptr inbounds nuw i8, ptr %5, i64 244
  store float %189, ptr %190, align 4, !alias.scope !9, !noalias !6
  %191 = getelementptr inbounds nuw i8, ptr %3, i64 504
  %192 = load float, ptr %191, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %193 = getelementptr inbounds nuw i8, ptr %5, i64 248
  store float %192, ptr %193, align 4, !alias.scope !9, !noalias !6
  %194 = getelementptr inbounds nuw i8, ptr %3, i64 508
  %195 = load float, ptr %194, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %196 = getelementptr inbounds nuw i8, ptr %5, i64 252
  store float %195, ptr %196, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 512}
!5 = !{i64 256}
!6 = !{!7}
!7 = distinct !{!7, !8, !"slice_bitcast_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"slice_bitcast_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"slice_bitcast_fusion_wrapped: argument 1"}
