; ModuleID = '__compute_module___compute_module_wrapped_copy.5'
source_filename = "__compute_module___compute_module_wrapped_copy.5"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.5(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not = icmp sgt i64 %9, 1
  br i1 %.not, label %._crit_edge, label %wrapped_copy.5_impl.exit.preheader

wrapped_copy.5_impl.exit.preheader:               ; preds = %1
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = shl i64 %10, 13
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 8192)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 16384)
  %14 = or disjoint i64 %12, 8184
  br label %wrapped_copy.5_impl.exit

wrapped_copy.5_impl.exit:                         ; preds = %wrapped_copy.5_impl.exit, %wrapped_copy.5_impl.exit.preheader
  %15 = phi i64 [ %13, %wrapped_copy.5_impl.exit.preheader ], [ %111, %wrapped_copy.5_impl.exit ]
  %16 = and i64 %15, 8
  %17 = lshr i64 %15, 4
  %18 = and i64 %17, 31
  %19 = and i64 %15, 15872
  %20 = getelementptr [4 x i8], ptr %4, i64 %19
  %.idx13 = shl nuw nsw i64 %18, 6
  %21 = getelementptr i8, ptr %20, i64 %.idx13
  %.idx14 = shl nuw nsw i64 %16, 16
  %22 = getelementptr i8, ptr %21, i64 %.idx14
  %23 = shl nuw nsw i64 %15, 6
  %.idx15 = and i64 %23, 9223372036854743040
  %24 = getelementptr i8, ptr %6, i64 %.idx15
  %.idx16 = shl nuw nsw i64 %18, 10
  %25 = getelementptr i8, ptr %24, i64 %.idx16
  %.idx17 = shl nuw nsw i64 %16, 6
  %26 = getelementptr i8, ptr %25, i64 %.idx17
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %26, ptr noundef nonnull align 1 dereferenceable(64) %22, i64 64, i1 false)
  %27 = and i64 %15, 8
  %28 = or disjoint i64 %27, 1
  %29 = lshr i64 %15, 4
  %30 = and i64 %29, 31
  %31 = and i64 %15, 15872
  %32 = getelementptr [4 x i8], ptr %4, i64 %31
  %.idx13.1 = shl nuw nsw i64 %30, 6
  %33 = getelementptr i8, ptr %32, i64 %.idx13.1
  %.idx14.1 = shl nuw nsw i64 %28, 16
  %34 = getelementptr i8, ptr %33, i64 %.idx14.1
  %35 = shl nuw nsw i64 %15, 6
  %.idx15.1 = and i64 %35, 9223372036854743040
  %36 = getelementptr i8, ptr %6, i64 %.idx15.1
  %.idx16.1 = shl nuw nsw i64 %30, 10
  %37 = getelementptr i8, ptr %36, i64 %.idx16.1
  %.idx17.1 = shl nuw nsw i64 %28, 6
  %38 = getelementptr i8, ptr %37, i64 %.idx17.1
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %38, ptr noundef nonnull align 1 dereferenceable(64) %34, i64 64, i1 false)
  %39 = and i64 %15, 8
  %40 = or disjoint i64 %39, 2
  %41 = lshr i64 %15, 4
  %42 = and i64 %41, 31
  %43 = and i64 %15, 15872
  %44 = getelementptr [4 x i8], ptr %4, i64 %43
  %.idx13.2 = shl nuw nsw i64 %42, 6
  %45 = getelementptr i8, ptr %44, i64 %.idx13.2
  %.idx14.2 = shl nuw nsw i64 %40, 16
  %46 = getelementptr i8, ptr %45, i64 %.idx14.2
  %47 = shl nuw nsw i64 %15, 6
  %.idx15.2 = and i64 %47, 9223372036854743040
  %48 = getelementptr i8, ptr %6, i64 %.idx15.2
  %.idx16.2 = shl nuw nsw i64 %42, 10
  %49 = getelementptr i8, ptr %48, i64 %.idx16.2
  %.idx17.2 = shl nuw nsw i64 %40, 6
  %50 = getelementptr i8, ptr %49, i64 %.idx17.2
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %50, ptr noundef nonnull align 1 dereferenceable(64) %46, i64 64, i1 false)
  %51 = and i64 %15, 8
  %52 = or disjoint i64 %51, 3
  %53 = lshr i64 %15, 4
  %54 = and i64 %53, 31
  %55 = and i64 %15, 15872
  %56 = getelementptr [4 x i8], ptr %4, i64 %55
  %.idx13.3 = shl nuw nsw i64 %54, 6
  %57 = getelementptr i8, ptr %56, i64 %.idx13.3
  %.idx14.3 = shl nuw nsw i64 %52, 16
  %58 = getelementptr i8, ptr %57, i64 %.idx14.3
  %59 = shl nuw nsw i64 %15, 6
  %.idx15.3 = and i64 %59, 9223372036854743040
  %60 = getelementptr i8, ptr %6, i64 %.idx15.3
  %.idx16.3 = shl nuw nsw i64 %54, 10
  %61 = getelementptr i8, ptr %60, i64 %.idx16.3
  %.idx17.3 = shl nuw nsw i64 %52, 6
  %62 = getelementptr i8, ptr %61, i64 %.idx17.3
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %62, ptr noundef nonnull align 1 dereferenceable(64) %58, i64 64, i1 false)
  %63 = and i64 %15, 8
  %64 = or disjoint i64 %63, 4
  %65 = lshr i64 %15, 4
  %66 = and i64 %65, 31
  %67 = and i64 %15, 15872
  %68 = getelementptr [4 x i8], ptr %4, i64 %67
  %.idx13.4 = shl nuw nsw i64 %66, 6
  %69 = getelementptr i8, ptr %68, i64 %.idx13.4
  %.idx14.4 = shl nuw nsw i64 %64, 16
  %70 = getelementptr i8, ptr %69, i64 %.idx14.4
  %71 = shl nuw nsw i64 %15, 6
  %.idx15.4 = and i64 %71, 9223372036854743040
  %72 = getelementptr i8, ptr %6, i64 %.idx15.4
  %.idx16.4 = shl nuw nsw i64 %66, 10
  %73 = getelementptr i8, ptr %72, i64 %.idx16.4
  %.idx17.4 = shl nuw nsw i64 %64, 6
  %74 = getelementptr i8, ptr %73, i64 %.idx17.4
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %74, ptr noundef nonnull align 1 dereferenceable(64) %70, i64 64, i1 false)
  %75 = and i64 %15, 8
  %76 = or disjoint i64 %75, 5
  %77 = lshr i64 %15, 4
  %78 = and i64 %77, 31
  %79 = and i64 %15, 15872
  %80 = getelementptr [4 x i8], ptr %4, i64 %79
  %.idx13.5 = shl nuw nsw i64 %78, 6
  %81 = getelementptr i8, ptr %80, i64 %.idx13.5
  %.idx14.5 = shl nuw nsw i64 %76, 16
  %82 = getelementptr i8, ptr %81, i64 %.idx14.5
  %83 = shl nuw nsw i64 %15, 6
  %.idx15.5 = and i64 %83, 9223372036854743040
  %84 = getelementptr i8, ptr %6, i64 %.idx15.5
  %.idx16.5 = shl nuw nsw i64 %78, 10
  %85 = getelementptr i8, ptr %84, i64 %.idx16.5
  %.idx17.5 = shl nuw nsw i64 %76, 6
  %86 = getelementptr i8, ptr %85, i64 %.idx17.5
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %86, ptr noundef nonnull align 1 dereferenceable(64) %82, i64 64, i1 false)
  %87 = and i64 %15, 8
  %88 = or disjoint i64 %87, 6
  %89 = lshr i64 %15, 4
  %90 = and i64 %89, 31
  %91 = and i64 %15, 15872
  %92 = getelementptr [4 x i8], ptr %4, i64 %91
  %.idx13.6 = shl nuw nsw i64 %90, 6
  %93 = getelementptr i8, ptr %92, i64 %.idx13.6
  %.idx14.6 = shl nuw nsw i64 %88, 16
  %94 = getelementptr i8, ptr %93, i64 %.idx14.6
  %95 = shl nuw nsw i64 %15, 6
  %.idx15.6 = and i64 %95, 9223372036854743040
  %96 = getelementptr i8, ptr %6, i64 %.idx15.6
  %.idx16.6 = shl nuw nsw i64 %90, 10
  %97 = getelementptr i8, ptr %96, i64 %.idx16.6
  %.idx17.6 = shl nuw nsw i64 %88, 6
  %98 = getelementptr i8, ptr %97, i64 %.idx17.6
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %98, ptr noundef nonnull align 1 dereferenceable(64) %94, i64 64, i1 false)
  %99 = and i64 %15, 8
  %100 = or disjoint i64 %99, 7
  %101 = lshr i64 %15, 4
  %102 = and i64 %101, 31
  %103 = and i64 %15, 15872
  %104 = getelementptr [4 x i8], ptr %4, i64 %103
  %.idx13.7 = shl nuw nsw i64 %102, 6
  %105 = getelementptr i8, ptr %104, i64 %.idx13.7
  %.idx14.7 = shl nuw nsw i64 %100, 16
  %106 = getelementptr i8, ptr %105, i64 %.idx14.7
  %107 = shl nuw nsw i64 %15, 6
  %.idx15.7 = and i64 %107, 9223372036854743040
  %108 = getelementptr i8, ptr %6, i64 %.idx15.7
  %.idx16.7 = shl nuw nsw i64 %102, 10
  %109 = getelementptr i8, ptr %108, i64 %.idx16.7
  %.idx17.7 = shl nuw nsw i64 %100, 6
  %110 = getelementptr i8, ptr %109, i64 %.idx17.7
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %110, ptr noundef nonnull align 1 dereferenceable(64) %106, i64 64, i1 false)
  %111 = add nuw nsw i64 %15, 8
  %exitcond.not.7 = icmp eq i64 %15, %14
  br i1 %exitcond.not.7, label %._crit_edge, label %wrapped_copy.5_impl.exit

._crit_edge:                                      ; preds = %wrapped_copy.5_impl.exit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
