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
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = mul nuw nsw i64 %10, 2560
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 5120)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 2560)
  %14 = add nuw nsw i64 %13, 2560
  %15 = icmp samesign ult i64 %12, %14
  br i1 %15, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %1
  %16 = sub nuw nsw i64 %14, %12
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %.lr.ph ]
  %17 = phi i64 [ %12, %.lr.ph.preheader ], [ %82, %.lr.ph ]
  %18 = add nuw i64 %12, %indvar
  %19 = shl nuw i64 %18, 5
  %20 = udiv i64 %17, 160
  %21 = mul nuw nsw i64 %20, 5120
  %22 = add i64 %19, %21
  %23 = udiv i64 %17, 5
  %24 = and i64 %23, 31
  %25 = mul nuw nsw i64 %24, 160
  %26 = add i64 %22, %25
  %.neg = mul i64 %23, -160
  %27 = add i64 %.neg, %26
  %28 = and i64 %23, 31
  %29 = urem i64 %17, 5
  %.idx6 = mul nuw nsw i64 %20, 384
  %30 = getelementptr i8, ptr %4, i64 %.idx6
  %.idx7 = mul nuw nsw i64 %28, 12
  %31 = getelementptr i8, ptr %30, i64 %.idx7
  %.idx8 = mul nuw nsw i64 %29, 98304
  %32 = getelementptr i8, ptr %31, i64 %.idx8
  %33 = load float, ptr %32, align 4
  %34 = getelementptr inbounds nuw i8, ptr %32, i64 12288
  %35 = load float, ptr %34, align 4
  %36 = getelementptr inbounds nuw i8, ptr %32, i64 24576
  %37 = load float, ptr %36, align 4
  %38 = getelementptr inbounds nuw i8, ptr %32, i64 36864
  %39 = load float, ptr %38, align 4
  %40 = getelementptr inbounds nuw i8, ptr %32, i64 49152
  %41 = load float, ptr %40, align 4
  %42 = getelementptr inbounds nuw i8, ptr %32, i64 61440
  %43 = load float, ptr %42, align 4
  %44 = getelementptr inbounds nuw i8, ptr %32, i64 73728
  %45 = load float, ptr %44, align 4
  %46 = getelementptr inbounds nuw i8, ptr %32, i64 86016
  %47 = load float, ptr %46, align 4
  %48 = getelementptr inbounds nuw i8, ptr %32, i64 4
  %49 = load float, ptr %48, align 4
  %50 = getelementptr inbounds nuw i8, ptr %32, i64 12292
  %51 = load float, ptr %50, align 4
  %52 = getelementptr inbounds nuw i8, ptr %32, i64 24580
  %53 = load float, ptr %52, align 4
  %54 = getelementptr inbounds nuw i8, ptr %32, i64 36868
  %55 = load float, ptr %54, align 4
  %56 = getelementptr inbounds nuw i8, ptr %32, i64 49156
  %57 = load float, ptr %56, align 4
  %58 = getelementptr inbounds nuw i8, ptr %32, i64 61444
  %59 = load float, ptr %58, align 4
  %60 = getelementptr inbounds nuw i8, ptr %32, i64 73732
  %61 = load float, ptr %60, align 4
  %62 = getelementptr inbounds nuw i8, ptr %32, i64 86020
  %63 = load float, ptr %62, align 4
  %64 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %65 = load float, ptr %64, align 4
  %66 = getelementptr inbounds nuw i8, ptr %32, i64 12296
  %67 = load float, ptr %66, align 4
  %68 = getelementptr inbounds nuw i8, ptr %32, i64 24584
  %69 = load float, ptr %68, align 4
  %70 = getelementptr inbounds nuw i8, ptr %32, i64 36872
  %71 = load float, ptr %70, align 4
  %72 = getelementptr inbounds nuw i8, ptr %32, i64 49160
  %73 = load float, ptr %72, align 4
  %74 = getelementptr inbounds nuw i8, ptr %32, i64 61448
  %75 = load float, ptr %74, align 4
  %76 = getelementptr inbounds nuw i8, ptr %32, i64 73736
  %77 = load float, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %32, i64 86024
  %79 = load float, ptr %78, align 4
  %scevgep = getelementptr nuw i8, ptr %6, i64 %27
  store float %33, ptr %scevgep, align 4
  %.sroa.4.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 4
  store float %35, ptr %.sroa.4.0.scevgep.sroa_idx, align 4
  %.sroa.5.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 8
  store float %37, ptr %.sroa.5.0.scevgep.sroa_idx, align 4
  %.sroa.6.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 12
  store float %39, ptr %.sroa.6.0.scevgep.sroa_idx, align 4
  %.sroa.7.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 16
  store float %41, ptr %.sroa.7.0.scevgep.sroa_idx, align 4
  %.sroa.8.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 20
  store float %43, ptr %.sroa.8.0.scevgep.sroa_idx, align 4
  %.sroa.9.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 24
  store float %45, ptr %.sroa.9.0.scevgep.sroa_idx, align 4
  %.sroa.10.0.scevgep.sroa_idx = getelementptr inbounds nuw i8, ptr %scevgep, i64 28
  store float %47, ptr %.sroa.10.0.scevgep.sroa_idx, align 4
  %80 = getelementptr i8, ptr %6, i64 %27
  %scevgep.1 = getelementptr i8, ptr %80, i64 163840
  store float %49, ptr %scevgep.1, align 4
  %.sroa.13.32.scevgep.1.sroa_idx = getelementptr i8, ptr %80, i64 163844
  store float %51, ptr %.sroa.13.32.scevgep.1.sroa_idx, align 4
  %.sroa.14.32.scevgep.1.sroa_idx = getelementptr i8, ptr %80, i64 163848
  store float %53, ptr %.sroa.14.32.scevgep.1.sroa_idx, align 4
  %.sroa.15.32.scevgep.1.sroa_idx = getelementptr i8, ptr %80, i64 163852
  store float %55, ptr %.sroa.15.32.scevgep.1.sroa_idx, align 4
  %.sroa.16.32.scevgep.1.sroa_idx = getelementptr i8, ptr %80, i64 163856
  store float %57, ptr %.sroa.16.32.scevgep.1.sroa_idx, align 4
  %.sroa.17.32.scevgep.1.sroa_idx = getelementptr i8, ptr %80, i64 163860
  store float %59, ptr %.sroa.17.32.scevgep.1.sroa_idx, align 4
  %.sroa.18.32.scevgep.1.sroa_idx = getelementptr i8, ptr %80, i64 163864
  store float %61, ptr %.sroa.18.32.scevgep.1.sroa_idx, align 4
  %.sroa.19.32.scevgep.1.sroa_idx = getelementptr i8, ptr %80, i64 163868
  store float %63, ptr %.sroa.19.32.scevgep.1.sroa_idx, align 4
  %81 = getelementptr i8, ptr %6, i64 %27
  %scevgep.2 = getelementptr i8, ptr %81, i64 327680
  store float %65, ptr %scevgep.2, align 4
  %.sroa.22.64.scevgep.2.sroa_idx = getelementptr i8, ptr %81, i64 327684
  store float %67, ptr %.sroa.22.64.scevgep.2.sroa_idx, align 4
  %.sroa.23.64.scevgep.2.sroa_idx = getelementptr i8, ptr %81, i64 327688
  store float %69, ptr %.sroa.23.64.scevgep.2.sroa_idx, align 4
  %.sroa.24.64.scevgep.2.sroa_idx = getelementptr i8, ptr %81, i64 327692
  store float %71, ptr %.sroa.24.64.scevgep.2.sroa_idx, align 4
  %.sroa.25.64.scevgep.2.sroa_idx = getelementptr i8, ptr %81, i64 327696
  store float %73, ptr %.sroa.25.64.scevgep.2.sroa_idx, align 4
  %.sroa.26.64.scevgep.2.sroa_idx = getelementptr i8, ptr %81, i64 327700
  store float %75, ptr %.sroa.26.64.scevgep.2.sroa_idx, align 4
  %.sroa.27.64.scevgep.2.sroa_idx = getelementptr i8, ptr %81, i64 327704
  store float %77, ptr %.sroa.27.64.scevgep.2.sroa_idx, align 4
  %.sroa.28.64.scevgep.2.sroa_idx = getelementptr i8, ptr %81, i64 327708
  store float %79, ptr %.sroa.28.64.scevgep.2.sroa_idx, align 4
  %82 = add nuw nsw i64 %17, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond.not = icmp eq i64 %indvar.next, %16
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 30}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
