; ModuleID = '__compute_module___compute_module_wrapped_copy.14'
source_filename = "__compute_module___compute_module_wrapped_copy.14"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.14(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca [256 x float], align 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  %.not = icmp sgt i64 %10, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %11 = tail call i64 @llvm.smax.i64(i64 %10, i64 0)
  %12 = shl nuw nsw i64 %11, 7
  %scevgep28.1 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %scevgep28.2 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %scevgep28.3 = getelementptr inbounds nuw i8, ptr %2, i64 192
  %scevgep28.4 = getelementptr inbounds nuw i8, ptr %2, i64 256
  %scevgep28.5 = getelementptr inbounds nuw i8, ptr %2, i64 320
  %scevgep28.6 = getelementptr inbounds nuw i8, ptr %2, i64 384
  %scevgep28.7 = getelementptr inbounds nuw i8, ptr %2, i64 448
  %scevgep28.8 = getelementptr inbounds nuw i8, ptr %2, i64 512
  %scevgep28.9 = getelementptr inbounds nuw i8, ptr %2, i64 576
  %scevgep28.10 = getelementptr inbounds nuw i8, ptr %2, i64 640
  %scevgep28.11 = getelementptr inbounds nuw i8, ptr %2, i64 704
  %scevgep28.12 = getelementptr inbounds nuw i8, ptr %2, i64 768
  %scevgep28.13 = getelementptr inbounds nuw i8, ptr %2, i64 832
  %scevgep28.14 = getelementptr inbounds nuw i8, ptr %2, i64 896
  %scevgep28.15 = getelementptr inbounds nuw i8, ptr %2, i64 960
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader27
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %.preheader27 ]
  %13 = phi i64 [ %12, %.lr.ph.preheader ], [ %44, %.preheader27 ]
  %14 = add nuw i64 %12, %indvar
  %15 = shl nuw nsw i64 %14, 10
  %16 = and i64 %15, 9223372036854710272
  %17 = lshr i64 %13, 3
  %18 = shl i64 %17, 9
  %19 = and i64 %18, 3584
  %20 = or disjoint i64 %16, %19
  %21 = shl i64 %indvar, 6
  %22 = and i64 %21, 448
  %23 = or disjoint i64 %20, %22
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %24 = shl i64 %17, 11
  %.idx18 = and i64 %24, 14336
  %25 = getelementptr i8, ptr %5, i64 %.idx18
  %26 = shl i64 %13, 8
  %.idx19 = and i64 %26, 1792
  %27 = getelementptr i8, ptr %25, i64 %.idx19
  %.idx = and i64 %13, 9223372036854775744
  %28 = getelementptr i8, ptr %27, i64 %.idx
  br label %.preheader26

.preheader27:                                     ; preds = %.preheader26
  %scevgep = getelementptr i8, ptr %7, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 4 dereferenceable(64) %2, i64 64, i1 false)
  %29 = getelementptr i8, ptr %7, i64 %23
  %scevgep.1 = getelementptr i8, ptr %29, i64 4096
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.1, i64 64, i1 false)
  %30 = getelementptr i8, ptr %7, i64 %23
  %scevgep.2 = getelementptr i8, ptr %30, i64 8192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.2, i64 64, i1 false)
  %31 = getelementptr i8, ptr %7, i64 %23
  %scevgep.3 = getelementptr i8, ptr %31, i64 12288
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.3, i64 64, i1 false)
  %32 = getelementptr i8, ptr %7, i64 %23
  %scevgep.4 = getelementptr i8, ptr %32, i64 16384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.4, i64 64, i1 false)
  %33 = getelementptr i8, ptr %7, i64 %23
  %scevgep.5 = getelementptr i8, ptr %33, i64 20480
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.5, i64 64, i1 false)
  %34 = getelementptr i8, ptr %7, i64 %23
  %scevgep.6 = getelementptr i8, ptr %34, i64 24576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.6, i64 64, i1 false)
  %35 = getelementptr i8, ptr %7, i64 %23
  %scevgep.7 = getelementptr i8, ptr %35, i64 28672
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.7, i64 64, i1 false)
  %36 = getelementptr i8, ptr %7, i64 %23
  %scevgep.8 = getelementptr i8, ptr %36, i64 32768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.8, i64 64, i1 false)
  %37 = getelementptr i8, ptr %7, i64 %23
  %scevgep.9 = getelementptr i8, ptr %37, i64 36864
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.9, i64 64, i1 false)
  %38 = getelementptr i8, ptr %7, i64 %23
  %scevgep.10 = getelementptr i8, ptr %38, i64 40960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.10, i64 64, i1 false)
  %39 = getelementptr i8, ptr %7, i64 %23
  %scevgep.11 = getelementptr i8, ptr %39, i64 45056
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.11, i64 64, i1 false)
  %40 = getelementptr i8, ptr %7, i64 %23
  %scevgep.12 = getelementptr i8, ptr %40, i64 49152
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.12, i64 64, i1 false)
  %41 = getelementptr i8, ptr %7, i64 %23
  %scevgep.13 = getelementptr i8, ptr %41, i64 53248
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.13, i64 64, i1 false)
  %42 = getelementptr i8, ptr %7, i64 %23
  %scevgep.14 = getelementptr i8, ptr %42, i64 57344
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.14, i64 64, i1 false)
  %43 = getelementptr i8, ptr %7, i64 %23
  %scevgep.15 = getelementptr i8, ptr %43, i64 61440
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %44 = add nuw nsw i64 %13, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond30.not = icmp eq i64 %indvar.next, 128
  br i1 %exitcond30.not, label %._crit_edge, label %.lr.ph

.preheader26:                                     ; preds = %.preheader26, %.lr.ph
  %45 = phi i64 [ 0, %.lr.ph ], [ %143, %.preheader26 ]
  %46 = getelementptr inbounds nuw [4 x i8], ptr %28, i64 %45
  %.idx21 = shl nuw nsw i64 %45, 6
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx21
  %48 = load float, ptr %46, align 4
  store float %48, ptr %47, align 4
  %49 = getelementptr inbounds nuw i8, ptr %46, i64 16384
  %50 = load float, ptr %49, align 4
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 4
  store float %50, ptr %51, align 4
  %52 = getelementptr inbounds nuw i8, ptr %46, i64 32768
  %53 = load float, ptr %52, align 4
  %54 = getelementptr inbounds nuw i8, ptr %47, i64 8
  store float %53, ptr %54, align 4
  %55 = getelementptr inbounds nuw i8, ptr %46, i64 49152
  %56 = load float, ptr %55, align 4
  %57 = getelementptr inbounds nuw i8, ptr %47, i64 12
  store float %56, ptr %57, align 4
  %58 = getelementptr inbounds nuw i8, ptr %46, i64 65536
  %59 = load float, ptr %58, align 4
  %60 = getelementptr inbounds nuw i8, ptr %47, i64 16
  store float %59, ptr %60, align 4
  %61 = getelementptr inbounds nuw i8, ptr %46, i64 81920
  %62 = load float, ptr %61, align 4
  %63 = getelementptr inbounds nuw i8, ptr %47, i64 20
  store float %62, ptr %63, align 4
  %64 = getelementptr inbounds nuw i8, ptr %46, i64 98304
  %65 = load float, ptr %64, align 4
  %66 = getelementptr inbounds nuw i8, ptr %47, i64 24
  store float %65, ptr %66, align 4
  %67 = getelementptr inbounds nuw i8, ptr %46, i64 114688
  %68 = load float, ptr %67, align 4
  %69 = getelementptr inbounds nuw i8, ptr %47, i64 28
  store float %68, ptr %69, align 4
  %70 = getelementptr inbounds nuw i8, ptr %46, i64 131072
  %71 = load float, ptr %70, align 4
  %72 = getelementptr inbounds nuw i8, ptr %47, i64 32
  store float %71, ptr %72, align 4
  %73 = getelementptr inbounds nuw i8, ptr %46, i64 147456
  %74 = load float, ptr %73, align 4
  %75 = getelementptr inbounds nuw i8, ptr %47, i64 36
  store float %74, ptr %75, align 4
  %76 = getelementptr inbounds nuw i8, ptr %46, i64 163840
  %77 = load float, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %47, i64 40
  store float %77, ptr %78, align 4
  %79 = getelementptr inbounds nuw i8, ptr %46, i64 180224
  %80 = load float, ptr %79, align 4
  %81 = getelementptr inbounds nuw i8, ptr %47, i64 44
  store float %80, ptr %81, align 4
  %82 = getelementptr inbounds nuw i8, ptr %46, i64 196608
  %83 = load float, ptr %82, align 4
  %84 = getelementptr inbounds nuw i8, ptr %47, i64 48
  store float %83, ptr %84, align 4
  %85 = getelementptr inbounds nuw i8, ptr %46, i64 212992
  %86 = load float, ptr %85, align 4
  %87 = getelementptr inbounds nuw i8, ptr %47, i64 52
  store float %86, ptr %87, align 4
  %88 = getelementptr inbounds nuw i8, ptr %46, i64 229376
  %89 = load float, ptr %88, align 4
  %90 = getelementptr inbounds nuw i8, ptr %47, i64 56
  store float %89, ptr %90, align 4
  %91 = getelementptr inbounds nuw i8, ptr %46, i64 245760
  %92 = load float, ptr %91, align 4
  %93 = getelementptr inbounds nuw i8, ptr %47, i64 60
  store float %92, ptr %93, align 4
  %94 = or disjoint i64 %45, 1
  %95 = getelementptr inbounds nuw [4 x i8], ptr %28, i64 %94
  %.idx21.1 = shl nuw nsw i64 %94, 6
  %96 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx21.1
  %97 = load float, ptr %95, align 4
  store float %97, ptr %96, align 4
  %98 = getelementptr inbounds nuw i8, ptr %95, i64 16384
  %99 = load float, ptr %98, align 4
  %100 = getelementptr inbounds nuw i8, ptr %96, i64 4
  store float %99, ptr %100, align 4
  %101 = getelementptr inbounds nuw i8, ptr %95, i64 32768
  %102 = load float, ptr %101, align 4
  %103 = getelementptr inbounds nuw i8, ptr %96, i64 8
  store float %102, ptr %103, align 4
  %104 = getelementptr inbounds nuw i8, ptr %95, i64 49152
  %105 = load float, ptr %104, align 4
  %106 = getelementptr inbounds nuw i8, ptr %96, i64 12
  store float %105, ptr %106, align 4
  %107 = getelementptr inbounds nuw i8, ptr %95, i64 65536
  %108 = load float, ptr %107, align 4
  %109 = getelementptr inbounds nuw i8, ptr %96, i64 16
  store float %108, ptr %109, align 4
  %110 = getelementptr inbounds nuw i8, ptr %95, i64 81920
  %111 = load float, ptr %110, align 4
  %112 = getelementptr inbounds nuw i8, ptr %96, i64 20
  store float %111, ptr %112, align 4
  %113 = getelementptr inbounds nuw i8, ptr %95, i64 98304
  %114 = load float, ptr %113, align 4
  %115 = getelementptr inbounds nuw i8, ptr %96, i64 24
  store float %114, ptr %115, align 4
  %116 = getelementptr inbounds nuw i8, ptr %95, i64 114688
  %117 = load float, ptr %116, align 4
  %118 = getelementptr inbounds nuw i8, ptr %96, i64 28
  store float %117, ptr %118, align 4
  %119 = getelementptr inbounds nuw i8, ptr %95, i64 131072
  %120 = load float, ptr %119, align 4
  %121 = getelementptr inbounds nuw i8, ptr %96, i64 32
  store float %120, ptr %121, align 4
  %122 = getelementptr inbounds nuw i8, ptr %95, i64 147456
  %123 = load float, ptr %122, align 4
  %124 = getelementptr inbounds nuw i8, ptr %96, i64 36
  store float %123, ptr %124, align 4
  %125 = getelementptr inbounds nuw i8, ptr %95, i64 163840
  %126 = load float, ptr %125, align 4
  %127 = getelementptr inbounds nuw i8, ptr %96, i64 40
  store float %126, ptr %127, align 4
  %128 = getelementptr inbounds nuw i8, ptr %95, i64 180224
  %129 = load float, ptr %128, align 4
  %130 = getelementptr inbounds nuw i8, ptr %96, i64 44
  store float %129, ptr %130, align 4
  %131 = getelementptr inbounds nuw i8, ptr %95, i64 196608
  %132 = load float, ptr %131, align 4
  %133 = getelementptr inbounds nuw i8, ptr %96, i64 48
  store float %132, ptr %133, align 4
  %134 = getelementptr inbounds nuw i8, ptr %95, i64 212992
  %135 = load float, ptr %134, align 4
  %136 = getelementptr inbounds nuw i8, ptr %96, i64 52
  store float %135, ptr %136, align 4
  %137 = getelementptr inbounds nuw i8, ptr %95, i64 229376
  %138 = load float, ptr %137, align 4
  %139 = getelementptr inbounds nuw i8, ptr %96, i64 56
  store float %138, ptr %139, align 4
  %140 = getelementptr inbounds nuw i8, ptr %95, i64 245760
  %141 = load float, ptr %140, align 4
  %142 = getelementptr inbounds nuw i8, ptr %96, i64 60
  store float %141, ptr %142, align 4
  %143 = add nuw nsw i64 %45, 2
  %exitcond.not.1 = icmp eq i64 %143, 16
  br i1 %exitcond.not.1, label %.preheader27, label %.preheader26

._crit_edge:                                      ; preds = %.preheader27, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
