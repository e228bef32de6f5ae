; ModuleID = '__compute_module___compute_module_wrapped_copy'
source_filename = "__compute_module___compute_module_wrapped_copy"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %10 = phi i64 [ %116, %.lr.ph ], [ 0, %1 ]
  %11 = lshr i64 %10, 5
  %12 = shl nuw nsw i64 %11, 11
  %13 = shl i64 %10, 6
  %14 = and i64 %13, 1984
  %15 = or disjoint i64 %12, %14
  %16 = and i64 %10, 31
  %.idx6 = mul nuw nsw i64 %11, 384
  %17 = getelementptr i8, ptr %4, i64 %.idx6
  %.idx7 = mul nuw nsw i64 %16, 12
  %18 = getelementptr i8, ptr %17, i64 %.idx7
  %19 = load float, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 12288
  %21 = load float, ptr %20, align 4
  %22 = getelementptr inbounds nuw i8, ptr %18, i64 24576
  %23 = load float, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %18, i64 36864
  %25 = load float, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %18, i64 49152
  %27 = load float, ptr %26, align 4
  %28 = getelementptr inbounds nuw i8, ptr %18, i64 61440
  %29 = load float, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %18, i64 73728
  %31 = load float, ptr %30, align 4
  %32 = getelementptr inbounds nuw i8, ptr %18, i64 86016
  %33 = load float, ptr %32, align 4
  %34 = getelementptr inbounds nuw i8, ptr %18, i64 98304
  %35 = load float, ptr %34, align 4
  %36 = getelementptr inbounds nuw i8, ptr %18, i64 110592
  %37 = load float, ptr %36, align 4
  %38 = getelementptr inbounds nuw i8, ptr %18, i64 122880
  %39 = load float, ptr %38, align 4
  %40 = getelementptr inbounds nuw i8, ptr %18, i64 135168
  %41 = load float, ptr %40, align 4
  %42 = getelementptr inbounds nuw i8, ptr %18, i64 147456
  %43 = load float, ptr %42, align 4
  %44 = getelementptr inbounds nuw i8, ptr %18, i64 159744
  %45 = load float, ptr %44, align 4
  %46 = getelementptr inbounds nuw i8, ptr %18, i64 172032
  %47 = load float, ptr %46, align 4
  %48 = getelementptr inbounds nuw i8, ptr %18, i64 184320
  %49 = load float, ptr %48, align 4
  %50 = getelementptr inbounds nuw i8, ptr %18, i64 4
  %51 = load float, ptr %50, align 4
  %52 = getelementptr inbounds nuw i8, ptr %18, i64 12292
  %53 = load float, ptr %52, align 4
  %54 = getelementptr inbounds nuw i8, ptr %18, i64 24580
  %55 = load float, ptr %54, align 4
  %56 = getelementptr inbounds nuw i8, ptr %18, i64 36868
  %57 = load float, ptr %56, align 4
  %58 = getelementptr inbounds nuw i8, ptr %18, i64 49156
  %59 = load float, ptr %58, align 4
  %60 = getelementptr inbounds nuw i8, ptr %18, i64 61444
  %61 = load float, ptr %60, align 4
  %62 = getelementptr inbounds nuw i8, ptr %18, i64 73732
  %63 = load float, ptr %62, align 4
  %64 = getelementptr inbounds nuw i8, ptr %18, i64 86020
  %65 = load float, ptr %64, align 4
  %66 = getelementptr inbounds nuw i8, ptr %18, i64 98308
  %67 = load float, ptr %66, align 4
  %68 = getelementptr inbounds nuw i8, ptr %18, i64 110596
  %69 = load float, ptr %68, align 4
  %70 = getelementptr inbounds nuw i8, ptr %18, i64 122884
  %71 = load float, ptr %70, align 4
  %72 = getelementptr inbounds nuw i8, ptr %18, i64 135172
  %73 = load float, ptr %72, align 4
  %74 = getelementptr inbounds nuw i8, ptr %18, i64 147460
  %75 = load float, ptr %74, align 4
  %76 = getelementptr inbounds nuw i8, ptr %18, i64 159748
  %77 = load float, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %18, i64 172036
  %79 = load float, ptr %78, align 4
  %80 = getelementptr inbounds nuw i8, ptr %18, i64 184324
  %81 = load float, ptr %80, align 4
  %82 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %83 = load float, ptr %82, align 4
  %84 = getelementptr inbounds nuw i8, ptr %18, i64 12296
  %85 = load float, ptr %84, align 4
  %86 = getelementptr inbounds nuw i8, ptr %18, i64 24584
  %87 = load float, ptr %86, align 4
  %88 = getelementptr inbounds nuw i8, ptr %18, i64 36872
  %89 = load float, ptr %88, align 4
  %90 = getelementptr inbounds nuw i8, ptr %18, i64 49160
  %91 = load float, ptr %90, align 4
  %92 = getelementptr inbounds nuw i8, ptr %18, i64 61448
  %93 = load float, ptr %92, align 4
  %94 = getelementptr inbounds nuw i8, ptr %18, i64 73736
  %95 = load float, ptr %94, align 4
  %96 = getelementptr inbounds nuw i8, ptr %18, i64 86024
  %97 = load float, ptr %96, align 4
  %98 = getelementptr inbounds nuw i8, ptr %18, i64 98312
  %99 = load float, ptr %98, align 4
  %100 = getelementptr inbounds nuw i8, ptr %18, i64 110600
  %101 = load float, ptr %100, align 4
  %102 = getelementptr inbounds nuw i8, ptr %18, i64 122888
  %103 = load float, ptr %102, align 4
  %104 = getelementptr inbounds nuw i8, ptr %18, i64 135176
  %105 = load float, ptr %104, align 4
  %106 = getelementptr inbounds nuw i8, ptr %18, i64 147464
  %107 = load float, ptr %106, align 4
  %108 = getelementptr inbounds nuw i8, ptr %18, i64 159752
  %109 = load float, ptr %108, align 4
  %110 = getelementptr inbounds nuw i8, ptr %18, i64 172040
  %111 = load float, ptr %110, align 4
  %112 = getelementptr inbounds nuw i8, ptr %18, i64 184328
  %113 = load float, ptr %112, align 4
  %scevgep = getelementptr nuw i8, ptr %6, i64 %15
  store float %19, ptr %scevgep, align 4
  %.sroa.4.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 4
  store float %21, ptr %.sroa.4.0.scevgep.sroa_idx, align 4
  %.sroa.5.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 8
  store float %23, ptr %.sroa.5.0.scevgep.sroa_idx, align 4
  %.sroa.6.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 12
  store float %25, ptr %.sroa.6.0.scevgep.sroa_idx, align 4
  %.sroa.7.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 16
  store float %27, ptr %.sroa.7.0.scevgep.sroa_idx, align 4
  %.sroa.8.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 20
  store float %29, ptr %.sroa.8.0.scevgep.sroa_idx, align 4
  %.sroa.9.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 24
  store float %31, ptr %.sroa.9.0.scevgep.sroa_idx, align 4
  %.sroa.10.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 28
  store float %33, ptr %.sroa.10.0.scevgep.sroa_idx, align 4
  %.sroa.11.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 32
  store float %35, ptr %.sroa.11.0.scevgep.sroa_idx, align 4
  %.sroa.12.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 36
  store float %37, ptr %.sroa.12.0.scevgep.sroa_idx, align 4
  %.sroa.13.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 40
  store float %39, ptr %.sroa.13.0.scevgep.sroa_idx, align 4
  %.sroa.14.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 44
  store float %41, ptr %.sroa.14.0.scevgep.sroa_idx, align 4
  %.sroa.15.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 48
  store float %43, ptr %.sroa.15.0.scevgep.sroa_idx, align 4
  %.sroa.16.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 52
  store float %45, ptr %.sroa.16.0.scevgep.sroa_idx, align 4
  %.sroa.17.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 56
  store float %47, ptr %.sroa.17.0.scevgep.sroa_idx, align 4
  %.sroa.18.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 60
  store float %49, ptr %.sroa.18.0.scevgep.sroa_idx, align 4
  %114 = getelementptr nuw i8, ptr %6, i64 %15
  %scevgep.1 = getelementptr nuw i8, ptr %114, i64 65536
  store float %51, ptr %scevgep.1, align 4
  %.sroa.21.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65540
  store float %53, ptr %.sroa.21.64.scevgep.1.sroa_idx, align 4
  %.sroa.22.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65544
  store float %55, ptr %.sroa.22.64.scevgep.1.sroa_idx, align 4
  %.sroa.23.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65548
  store float %57, ptr %.sroa.23.64.scevgep.1.sroa_idx, align 4
  %.sroa.24.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65552
  store float %59, ptr %.sroa.24.64.scevgep.1.sroa_idx, align 4
  %.sroa.25.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65556
  store float %61, ptr %.sroa.25.64.scevgep.1.sroa_idx, align 4
  %.sroa.26.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65560
  store float %63, ptr %.sroa.26.64.scevgep.1.sroa_idx, align 4
  %.sroa.27.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65564
  store float %65, ptr %.sroa.27.64.scevgep.1.sroa_idx, align 4
  %.sroa.28.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65568
  store float %67, ptr %.sroa.28.64.scevgep.1.sroa_idx, align 4
  %.sroa.29.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65572
  store float %69, ptr %.sroa.29.64.scevgep.1.sroa_idx, align 4
  %.sroa.30.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65576
  store float %71, ptr %.sroa.30.64.scevgep.1.sroa_idx, align 4
  %.sroa.31.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65580
  store float %73, ptr %.sroa.31.64.scevgep.1.sroa_idx, align 4
  %.sroa.32.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65584
  store float %75, ptr %.sroa.32.64.scevgep.1.sroa_idx, align 4
  %.sroa.33.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65588
  store float %77, ptr %.sroa.33.64.scevgep.1.sroa_idx, align 4
  %.sroa.34.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65592
  store float %79, ptr %.sroa.34.64.scevgep.1.sroa_idx, align 4
  %.sroa.35.64.scevgep.1.sroa_idx = getelementptr nuw i8, ptr %114, i64 65596
  store float %81, ptr %.sroa.35.64.scevgep.1.sroa_idx, align 4
  %115 = getelementptr nuw i8, ptr %6, i64 %15
  %scevgep.2 = getelementptr nuw i8, ptr %115, i64 131072
  store float %83, ptr %scevgep.2, align 4
  %.sroa.38.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131076
  store float %85, ptr %.sroa.38.128.scevgep.2.sroa_idx, align 4
  %.sroa.39.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131080
  store float %87, ptr %.sroa.39.128.scevgep.2.sroa_idx, align 4
  %.sroa.40.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131084
  store float %89, ptr %.sroa.40.128.scevgep.2.sroa_idx, align 4
  %.sroa.41.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131088
  store float %91, ptr %.sroa.41.128.scevgep.2.sroa_idx, align 4
  %.sroa.42.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131092
  store float %93, ptr %.sroa.42.128.scevgep.2.sroa_idx, align 4
  %.sroa.43.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131096
  store float %95, ptr %.sroa.43.128.scevgep.2.sroa_idx, align 4
  %.sroa.44.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131100
  store float %97, ptr %.sroa.44.128.scevgep.2.sroa_idx, align 4
  %.sroa.45.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131104
  store float %99, ptr %.sroa.45.128.scevgep.2.sroa_idx, align 4
  %.sroa.46.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131108
  store float %101, ptr %.sroa.46.128.scevgep.2.sroa_idx, align 4
  %.sroa.47.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131112
  store float %103, ptr %.sroa.47.128.scevgep.2.sroa_idx, align 4
  %.sroa.48.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131116
  store float %105, ptr %.sroa.48.128.scevgep.2.sroa_idx, align 4
  %.sroa.49.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131120
  store float %107, ptr %.sroa.49.128.scevgep.2.sroa_idx, align 4
  %.sroa.50.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131124
  store float %109, ptr %.sroa.50.128.scevgep.2.sroa_idx, align 4
  %.sroa.51.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131128
  store float %111, ptr %.sroa.51.128.scevgep.2.sroa_idx, align 4
  %.sroa.52.128.scevgep.2.sroa_idx = getelementptr nuw i8, ptr %115, i64 131132
  store float %113, ptr %.sroa.52.128.scevgep.2.sroa_idx, align 4
  %116 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %116, 1024
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
