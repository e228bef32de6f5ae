; ModuleID = '__compute_module___compute_module_wrapped_copy.10'
source_filename = "__compute_module___compute_module_wrapped_copy.10"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.10(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = shl i64 %11, 9
  %13 = tail call i64 @llvm.umin.i64(i64 %12, i64 512)
  %14 = tail call i64 @llvm.umin.i64(i64 %12, i64 1024)
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
  %15 = or disjoint i64 %13, 511
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader27
  %16 = phi i64 [ %46, %.preheader27 ], [ %14, %.lr.ph.preheader ]
  %17 = lshr i64 %16, 8
  %18 = shl nuw nsw i64 %17, 18
  %19 = lshr i64 %16, 4
  %20 = shl i64 %19, 10
  %21 = and i64 %20, 15360
  %22 = or disjoint i64 %18, %21
  %23 = shl i64 %16, 6
  %24 = and i64 %23, 960
  %25 = or disjoint i64 %22, %24
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %26 = shl i64 %19, 12
  %.idx18 = and i64 %26, 61440
  %27 = getelementptr i8, ptr %5, i64 %.idx18
  %28 = shl i64 %16, 8
  %.idx19 = and i64 %28, 3840
  %29 = getelementptr i8, ptr %27, i64 %.idx19
  %.idx = shl nuw nsw i64 %17, 6
  %30 = getelementptr i8, ptr %29, i64 %.idx
  br label %.preheader26

.preheader27:                                     ; preds = %.preheader26
  %scevgep = getelementptr i8, ptr %7, i64 %25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 4 dereferenceable(64) %2, i64 64, i1 false)
  %31 = getelementptr i8, ptr %7, i64 %25
  %scevgep.1 = getelementptr i8, ptr %31, i64 16384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.1, i64 64, i1 false)
  %32 = getelementptr i8, ptr %7, i64 %25
  %scevgep.2 = getelementptr i8, ptr %32, i64 32768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.2, i64 64, i1 false)
  %33 = getelementptr i8, ptr %7, i64 %25
  %scevgep.3 = getelementptr i8, ptr %33, i64 49152
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.3, i64 64, i1 false)
  %34 = getelementptr i8, ptr %7, i64 %25
  %scevgep.4 = getelementptr i8, ptr %34, i64 65536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.4, i64 64, i1 false)
  %35 = getelementptr i8, ptr %7, i64 %25
  %scevgep.5 = getelementptr i8, ptr %35, i64 81920
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.5, i64 64, i1 false)
  %36 = getelementptr i8, ptr %7, i64 %25
  %scevgep.6 = getelementptr i8, ptr %36, i64 98304
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.6, i64 64, i1 false)
  %37 = getelementptr i8, ptr %7, i64 %25
  %scevgep.7 = getelementptr i8, ptr %37, i64 114688
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.7, i64 64, i1 false)
  %38 = getelementptr i8, ptr %7, i64 %25
  %scevgep.8 = getelementptr i8, ptr %38, i64 131072
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.8, i64 64, i1 false)
  %39 = getelementptr i8, ptr %7, i64 %25
  %scevgep.9 = getelementptr i8, ptr %39, i64 147456
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.9, i64 64, i1 false)
  %40 = getelementptr i8, ptr %7, i64 %25
  %scevgep.10 = getelementptr i8, ptr %40, i64 163840
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.10, i64 64, i1 false)
  %41 = getelementptr i8, ptr %7, i64 %25
  %scevgep.11 = getelementptr i8, ptr %41, i64 180224
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.11, i64 64, i1 false)
  %42 = getelementptr i8, ptr %7, i64 %25
  %scevgep.12 = getelementptr i8, ptr %42, i64 196608
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.12, i64 64, i1 false)
  %43 = getelementptr i8, ptr %7, i64 %25
  %scevgep.13 = getelementptr i8, ptr %43, i64 212992
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.13, i64 64, i1 false)
  %44 = getelementptr i8, ptr %7, i64 %25
  %scevgep.14 = getelementptr i8, ptr %44, i64 229376
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.14, i64 64, i1 false)
  %45 = getelementptr i8, ptr %7, i64 %25
  %scevgep.15 = getelementptr i8, ptr %45, i64 245760
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep28.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %46 = add nuw nsw i64 %16, 1
  %exitcond31.not = icmp eq i64 %16, %15
  br i1 %exitcond31.not, label %._crit_edge, label %.lr.ph

.preheader26:                                     ; preds = %.preheader26, %.lr.ph
  %47 = phi i64 [ 0, %.lr.ph ], [ %145, %.preheader26 ]
  %48 = getelementptr inbounds nuw [4 x i8], ptr %30, i64 %47
  %.idx21 = shl nuw nsw i64 %47, 6
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx21
  %50 = load float, ptr %48, align 4
  store float %50, ptr %49, align 4
  %51 = getelementptr inbounds nuw i8, ptr %48, i64 65536
  %52 = load float, ptr %51, align 4
  %53 = getelementptr inbounds nuw i8, ptr %49, i64 4
  store float %52, ptr %53, align 4
  %54 = getelementptr inbounds nuw i8, ptr %48, i64 131072
  %55 = load float, ptr %54, align 4
  %56 = getelementptr inbounds nuw i8, ptr %49, i64 8
  store float %55, ptr %56, align 4
  %57 = getelementptr inbounds nuw i8, ptr %48, i64 196608
  %58 = load float, ptr %57, align 4
  %59 = getelementptr inbounds nuw i8, ptr %49, i64 12
  store float %58, ptr %59, align 4
  %60 = getelementptr inbounds nuw i8, ptr %48, i64 262144
  %61 = load float, ptr %60, align 4
  %62 = getelementptr inbounds nuw i8, ptr %49, i64 16
  store float %61, ptr %62, align 4
  %63 = getelementptr inbounds nuw i8, ptr %48, i64 327680
  %64 = load float, ptr %63, align 4
  %65 = getelementptr inbounds nuw i8, ptr %49, i64 20
  store float %64, ptr %65, align 4
  %66 = getelementptr inbounds nuw i8, ptr %48, i64 393216
  %67 = load float, ptr %66, align 4
  %68 = getelementptr inbounds nuw i8, ptr %49, i64 24
  store float %67, ptr %68, align 4
  %69 = getelementptr inbounds nuw i8, ptr %48, i64 458752
  %70 = load float, ptr %69, align 4
  %71 = getelementptr inbounds nuw i8, ptr %49, i64 28
  store float %70, ptr %71, align 4
  %72 = getelementptr inbounds nuw i8, ptr %48, i64 524288
  %73 = load float, ptr %72, align 4
  %74 = getelementptr inbounds nuw i8, ptr %49, i64 32
  store float %73, ptr %74, align 4
  %75 = getelementptr inbounds nuw i8, ptr %48, i64 589824
  %76 = load float, ptr %75, align 4
  %77 = getelementptr inbounds nuw i8, ptr %49, i64 36
  store float %76, ptr %77, align 4
  %78 = getelementptr inbounds nuw i8, ptr %48, i64 655360
  %79 = load float, ptr %78, align 4
  %80 = getelementptr inbounds nuw i8, ptr %49, i64 40
  store float %79, ptr %80, align 4
  %81 = getelementptr inbounds nuw i8, ptr %48, i64 720896
  %82 = load float, ptr %81, align 4
  %83 = getelementptr inbounds nuw i8, ptr %49, i64 44
  store float %82, ptr %83, align 4
  %84 = getelementptr inbounds nuw i8, ptr %48, i64 786432
  %85 = load float, ptr %84, align 4
  %86 = getelementptr inbounds nuw i8, ptr %49, i64 48
  store float %85, ptr %86, align 4
  %87 = getelementptr inbounds nuw i8, ptr %48, i64 851968
  %88 = load float, ptr %87, align 4
  %89 = getelementptr inbounds nuw i8, ptr %49, i64 52
  store float %88, ptr %89, align 4
  %90 = getelementptr inbounds nuw i8, ptr %48, i64 917504
  %91 = load float, ptr %90, align 4
  %92 = getelementptr inbounds nuw i8, ptr %49, i64 56
  store float %91, ptr %92, align 4
  %93 = getelementptr inbounds nuw i8, ptr %48, i64 983040
  %94 = load float, ptr %93, align 4
  %95 = getelementptr inbounds nuw i8, ptr %49, i64 60
  store float %94, ptr %95, align 4
  %96 = or disjoint i64 %47, 1
  %97 = getelementptr inbounds nuw [4 x i8], ptr %30, i64 %96
  %.idx21.1 = shl nuw nsw i64 %96, 6
  %98 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx21.1
  %99 = load float, ptr %97, align 4
  store float %99, ptr %98, align 4
  %100 = getelementptr inbounds nuw i8, ptr %97, i64 65536
  %101 = load float, ptr %100, align 4
  %102 = getelementptr inbounds nuw i8, ptr %98, i64 4
  store float %101, ptr %102, align 4
  %103 = getelementptr inbounds nuw i8, ptr %97, i64 131072
  %104 = load float, ptr %103, align 4
  %105 = getelementptr inbounds nuw i8, ptr %98, i64 8
  store float %104, ptr %105, align 4
  %106 = getelementptr inbounds nuw i8, ptr %97, i64 196608
  %107 = load float, ptr %106, align 4
  %108 = getelementptr inbounds nuw i8, ptr %98, i64 12
  store float %107, ptr %108, align 4
  %109 = getelementptr inbounds nuw i8, ptr %97, i64 262144
  %110 = load float, ptr %109, align 4
  %111 = getelementptr inbounds nuw i8, ptr %98, i64 16
  store float %110, ptr %111, align 4
  %112 = getelementptr inbounds nuw i8, ptr %97, i64 327680
  %113 = load float, ptr %112, align 4
  %114 = getelementptr inbounds nuw i8, ptr %98, i64 20
  store float %113, ptr %114, align 4
  %115 = getelementptr inbounds nuw i8, ptr %97, i64 393216
  %116 = load float, ptr %115, align 4
  %117 = getelementptr inbounds nuw i8, ptr %98, i64 24
  store float %116, ptr %117, align 4
  %118 = getelementptr inbounds nuw i8, ptr %97, i64 458752
  %119 = load float, ptr %118, align 4
  %120 = getelementptr inbounds nuw i8, ptr %98, i64 28
  store float %119, ptr %120, align 4
  %121 = getelementptr inbounds nuw i8, ptr %97, i64 524288
  %122 = load float, ptr %121, align 4
  %123 = getelementptr inbounds nuw i8, ptr %98, i64 32
  store float %122, ptr %123, align 4
  %124 = getelementptr inbounds nuw i8, ptr %97, i64 589824
  %125 = load float, ptr %124, align 4
  %126 = getelementptr inbounds nuw i8, ptr %98, i64 36
  store float %125, ptr %126, align 4
  %127 = getelementptr inbounds nuw i8, ptr %97, i64 655360
  %128 = load float, ptr %127, align 4
  %129 = getelementptr inbounds nuw i8, ptr %98, i64 40
  store float %128, ptr %129, align 4
  %130 = getelementptr inbounds nuw i8, ptr %97, i64 720896
  %131 = load float, ptr %130, align 4
  %132 = getelementptr inbounds nuw i8, ptr %98, i64 44
  store float %131, ptr %132, align 4
  %133 = getelementptr inbounds nuw i8, ptr %97, i64 786432
  %134 = load float, ptr %133, align 4
  %135 = getelementptr inbounds nuw i8, ptr %98, i64 48
  store float %134, ptr %135, align 4
  %136 = getelementptr inbounds nuw i8, ptr %97, i64 851968
  %137 = load float, ptr %136, align 4
  %138 = getelementptr inbounds nuw i8, ptr %98, i64 52
  store float %137, ptr %138, align 4
  %139 = getelementptr inbounds nuw i8, ptr %97, i64 917504
  %140 = load float, ptr %139, align 4
  %141 = getelementptr inbounds nuw i8, ptr %98, i64 56
  store float %140, ptr %141, align 4
  %142 = getelementptr inbounds nuw i8, ptr %97, i64 983040
  %143 = load float, ptr %142, align 4
  %144 = getelementptr inbounds nuw i8, ptr %98, i64 60
  store float %143, ptr %144, align 4
  %145 = add nuw nsw i64 %47, 2
  %exitcond.not.1 = icmp eq i64 %145, 16
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
