; ModuleID = '__compute_module___compute_module_wrapped_copy.4'
source_filename = "__compute_module___compute_module_wrapped_copy.4"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.4(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = shl nuw nsw i64 %11, 9
  %scevgep18.1 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %scevgep18.2 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %scevgep18.3 = getelementptr inbounds nuw i8, ptr %2, i64 192
  %scevgep18.4 = getelementptr inbounds nuw i8, ptr %2, i64 256
  %scevgep18.5 = getelementptr inbounds nuw i8, ptr %2, i64 320
  %scevgep18.6 = getelementptr inbounds nuw i8, ptr %2, i64 384
  %scevgep18.7 = getelementptr inbounds nuw i8, ptr %2, i64 448
  %scevgep18.8 = getelementptr inbounds nuw i8, ptr %2, i64 512
  %scevgep18.9 = getelementptr inbounds nuw i8, ptr %2, i64 576
  %scevgep18.10 = getelementptr inbounds nuw i8, ptr %2, i64 640
  %scevgep18.11 = getelementptr inbounds nuw i8, ptr %2, i64 704
  %scevgep18.12 = getelementptr inbounds nuw i8, ptr %2, i64 768
  %scevgep18.13 = getelementptr inbounds nuw i8, ptr %2, i64 832
  %scevgep18.14 = getelementptr inbounds nuw i8, ptr %2, i64 896
  %scevgep18.15 = getelementptr inbounds nuw i8, ptr %2, i64 960
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.preheader17
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %.preheader17 ]
  %13 = phi i64 [ %12, %.lr.ph.preheader ], [ %32, %.preheader17 ]
  %14 = add nuw i64 %12, %indvar
  %15 = shl nuw i64 %14, 6
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %.idx = shl i64 %13, 6
  %16 = getelementptr i8, ptr %5, i64 %.idx
  br label %.preheader16

.preheader17:                                     ; preds = %.preheader16
  %scevgep = getelementptr nuw i8, ptr %7, i64 %15
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep, ptr noundef nonnull align 4 dereferenceable(64) %2, i64 64, i1 false)
  %17 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.1 = getelementptr nuw i8, ptr %17, i64 65536
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.1, i64 64, i1 false)
  %18 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.2 = getelementptr nuw i8, ptr %18, i64 131072
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.2, i64 64, i1 false)
  %19 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.3 = getelementptr nuw i8, ptr %19, i64 196608
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.3, i64 64, i1 false)
  %20 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.4 = getelementptr nuw i8, ptr %20, i64 262144
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.4, i64 64, i1 false)
  %21 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.5 = getelementptr nuw i8, ptr %21, i64 327680
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.5, i64 64, i1 false)
  %22 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.6 = getelementptr nuw i8, ptr %22, i64 393216
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.6, i64 64, i1 false)
  %23 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.7 = getelementptr nuw i8, ptr %23, i64 458752
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.7, i64 64, i1 false)
  %24 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.8 = getelementptr nuw i8, ptr %24, i64 524288
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.8, i64 64, i1 false)
  %25 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.9 = getelementptr nuw i8, ptr %25, i64 589824
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.9, i64 64, i1 false)
  %26 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.10 = getelementptr nuw i8, ptr %26, i64 655360
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.10, i64 64, i1 false)
  %27 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.11 = getelementptr nuw i8, ptr %27, i64 720896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.11, i64 64, i1 false)
  %28 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.12 = getelementptr nuw i8, ptr %28, i64 786432
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.12, i64 64, i1 false)
  %29 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.13 = getelementptr nuw i8, ptr %29, i64 851968
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.13, i64 64, i1 false)
  %30 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.14 = getelementptr nuw i8, ptr %30, i64 917504
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.14, i64 64, i1 false)
  %31 = getelementptr nuw i8, ptr %7, i64 %15
  %scevgep.15 = getelementptr nuw i8, ptr %31, i64 983040
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep18.15, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %32 = add nuw nsw i64 %13, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond20.not = icmp eq i64 %indvar.next, 512
  br i1 %exitcond20.not, label %._crit_edge, label %.lr.ph

.preheader16:                                     ; preds = %.preheader16, %.lr.ph
  %33 = phi i64 [ 0, %.lr.ph ], [ %131, %.preheader16 ]
  %34 = getelementptr inbounds nuw [4 x i8], ptr %16, i64 %33
  %.idx11 = shl nuw nsw i64 %33, 6
  %35 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx11
  %36 = load float, ptr %34, align 4
  store float %36, ptr %35, align 4
  %37 = getelementptr inbounds nuw i8, ptr %34, i64 65536
  %38 = load float, ptr %37, align 4
  %39 = getelementptr inbounds nuw i8, ptr %35, i64 4
  store float %38, ptr %39, align 4
  %40 = getelementptr inbounds nuw i8, ptr %34, i64 131072
  %41 = load float, ptr %40, align 4
  %42 = getelementptr inbounds nuw i8, ptr %35, i64 8
  store float %41, ptr %42, align 4
  %43 = getelementptr inbounds nuw i8, ptr %34, i64 196608
  %44 = load float, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %35, i64 12
  store float %44, ptr %45, align 4
  %46 = getelementptr inbounds nuw i8, ptr %34, i64 262144
  %47 = load float, ptr %46, align 4
  %48 = getelementptr inbounds nuw i8, ptr %35, i64 16
  store float %47, ptr %48, align 4
  %49 = getelementptr inbounds nuw i8, ptr %34, i64 327680
  %50 = load float, ptr %49, align 4
  %51 = getelementptr inbounds nuw i8, ptr %35, i64 20
  store float %50, ptr %51, align 4
  %52 = getelementptr inbounds nuw i8, ptr %34, i64 393216
  %53 = load float, ptr %52, align 4
  %54 = getelementptr inbounds nuw i8, ptr %35, i64 24
  store float %53, ptr %54, align 4
  %55 = getelementptr inbounds nuw i8, ptr %34, i64 458752
  %56 = load float, ptr %55, align 4
  %57 = getelementptr inbounds nuw i8, ptr %35, i64 28
  store float %56, ptr %57, align 4
  %58 = getelementptr inbounds nuw i8, ptr %34, i64 524288
  %59 = load float, ptr %58, align 4
  %60 = getelementptr inbounds nuw i8, ptr %35, i64 32
  store float %59, ptr %60, align 4
  %61 = getelementptr inbounds nuw i8, ptr %34, i64 589824
  %62 = load float, ptr %61, align 4
  %63 = getelementptr inbounds nuw i8, ptr %35, i64 36
  store float %62, ptr %63, align 4
  %64 = getelementptr inbounds nuw i8, ptr %34, i64 655360
  %65 = load float, ptr %64, align 4
  %66 = getelementptr inbounds nuw i8, ptr %35, i64 40
  store float %65, ptr %66, align 4
  %67 = getelementptr inbounds nuw i8, ptr %34, i64 720896
  %68 = load float, ptr %67, align 4
  %69 = getelementptr inbounds nuw i8, ptr %35, i64 44
  store float %68, ptr %69, align 4
  %70 = getelementptr inbounds nuw i8, ptr %34, i64 786432
  %71 = load float, ptr %70, align 4
  %72 = getelementptr inbounds nuw i8, ptr %35, i64 48
  store float %71, ptr %72, align 4
  %73 = getelementptr inbounds nuw i8, ptr %34, i64 851968
  %74 = load float, ptr %73, align 4
  %75 = getelementptr inbounds nuw i8, ptr %35, i64 52
  store float %74, ptr %75, align 4
  %76 = getelementptr inbounds nuw i8, ptr %34, i64 917504
  %77 = load float, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %35, i64 56
  store float %77, ptr %78, align 4
  %79 = getelementptr inbounds nuw i8, ptr %34, i64 983040
  %80 = load float, ptr %79, align 4
  %81 = getelementptr inbounds nuw i8, ptr %35, i64 60
  store float %80, ptr %81, align 4
  %82 = or disjoint i64 %33, 1
  %83 = getelementptr inbounds nuw [4 x i8], ptr %16, i64 %82
  %.idx11.1 = shl nuw nsw i64 %82, 6
  %84 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx11.1
  %85 = load float, ptr %83, align 4
  store float %85, ptr %84, align 4
  %86 = getelementptr inbounds nuw i8, ptr %83, i64 65536
  %87 = load float, ptr %86, align 4
  %88 = getelementptr inbounds nuw i8, ptr %84, i64 4
  store float %87, ptr %88, align 4
  %89 = getelementptr inbounds nuw i8, ptr %83, i64 131072
  %90 = load float, ptr %89, align 4
  %91 = getelementptr inbounds nuw i8, ptr %84, i64 8
  store float %90, ptr %91, align 4
  %92 = getelementptr inbounds nuw i8, ptr %83, i64 196608
  %93 = load float, ptr %92, align 4
  %94 = getelementptr inbounds nuw i8, ptr %84, i64 12
  store float %93, ptr %94, align 4
  %95 = getelementptr inbounds nuw i8, ptr %83, i64 262144
  %96 = load float, ptr %95, align 4
  %97 = getelementptr inbounds nuw i8, ptr %84, i64 16
  store float %96, ptr %97, align 4
  %98 = getelementptr inbounds nuw i8, ptr %83, i64 327680
  %99 = load float, ptr %98, align 4
  %100 = getelementptr inbounds nuw i8, ptr %84, i64 20
  store float %99, ptr %100, align 4
  %101 = getelementptr inbounds nuw i8, ptr %83, i64 393216
  %102 = load float, ptr %101, align 4
  %103 = getelementptr inbounds nuw i8, ptr %84, i64 24
  store float %102, ptr %103, align 4
  %104 = getelementptr inbounds nuw i8, ptr %83, i64 458752
  %105 = load float, ptr %104, align 4
  %106 = getelementptr inbounds nuw i8, ptr %84, i64 28
  store float %105, ptr %106, align 4
  %107 = getelementptr inbounds nuw i8, ptr %83, i64 524288
  %108 = load float, ptr %107, align 4
  %109 = getelementptr inbounds nuw i8, ptr %84, i64 32
  store float %108, ptr %109, align 4
  %110 = getelementptr inbounds nuw i8, ptr %83, i64 589824
  %111 = load float, ptr %110, align 4
  %112 = getelementptr inbounds nuw i8, ptr %84, i64 36
  store float %111, ptr %112, align 4
  %113 = getelementptr inbounds nuw i8, ptr %83, i64 655360
  %114 = load float, ptr %113, align 4
  %115 = getelementptr inbounds nuw i8, ptr %84, i64 40
  store float %114, ptr %115, align 4
  %116 = getelementptr inbounds nuw i8, ptr %83, i64 720896
  %117 = load float, ptr %116, align 4
  %118 = getelementptr inbounds nuw i8, ptr %84, i64 44
  store float %117, ptr %118, align 4
  %119 = getelementptr inbounds nuw i8, ptr %83, i64 786432
  %120 = load float, ptr %119, align 4
  %121 = getelementptr inbounds nuw i8, ptr %84, i64 48
  store float %120, ptr %121, align 4
  %122 = getelementptr inbounds nuw i8, ptr %83, i64 851968
  %123 = load float, ptr %122, align 4
  %124 = getelementptr inbounds nuw i8, ptr %84, i64 52
  store float %123, ptr %124, align 4
  %125 = getelementptr inbounds nuw i8, ptr %83, i64 917504
  %126 = load float, ptr %125, align 4
  %127 = getelementptr inbounds nuw i8, ptr %84, i64 56
  store float %126, ptr %127, align 4
  %128 = getelementptr inbounds nuw i8, ptr %83, i64 983040
  %129 = load float, ptr %128, align 4
  %130 = getelementptr inbounds nuw i8, ptr %84, i64 60
  store float %129, ptr %130, align 4
  %131 = add nuw nsw i64 %33, 2
  %exitcond.not.1 = icmp eq i64 %131, 16
  br i1 %exitcond.not.1, label %.preheader17, label %.preheader16

._crit_edge:                                      ; preds = %.preheader17, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
