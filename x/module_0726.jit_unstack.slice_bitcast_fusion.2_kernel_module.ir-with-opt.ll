; ModuleID = '__compute_module_slice_bitcast_fusion.2_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @slice_bitcast_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
slice_bitcast_fusion.2_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 7
  %7 = load i8, ptr %6, align 1, !invariant.load !3, !alias.scope !6, !noalias !9
  store i8 %7, ptr %5, align 1, !alias.scope !9, !noalias !6
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %9 = load i8, ptr %8, align 1, !invariant.load !3, !alias.scope !6, !noalias !9
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 1
  store i8 %9, ptr %10, align 1, !alias.scope !9, !noalias !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 9
  %12 = load i8, ptr %11, align 1, !invariant.load !3, !alias.scope !6, !noalias !9
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 2
  store i8 %12, ptr %13, align 1, !alias.scope !9, !noalias !6
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 10
  %15 = load i8, ptr %14, align 1, !invariant.load !3, !alias.scope !6, !noalias !9
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 3
  store i8 %15, ptr %16, align 1, !alias.scope !9, !noalias !6
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 11
  %18 = load i8, ptr %17, align 1, !invariant.load !3, !alias.scope !6, !noalias !9
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store i8 %18, ptr %19, align 1, !alias.scope !9, !noalias !6
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %21 = load i8, ptr %20, align 1, !invariant.load !3, !alias.scope !6, !noalias !9
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 5
  store i8 %21, ptr %22, align 1, !alias.scope !9, !noalias !6
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 13
  %24 = load i8, ptr %23, align 1, !invariant.load !3, !alias.scope !6, !noalias !9
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 6
  store i8 %24, ptr %25, align 1, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 28}
!5 = !{i64 7}
!6 = !{!7}
!7 = distinct !{!7, !8, !"slice_bitcast_fusion.2_wrapped: argument 0"}
!8 = distinct !{!8, !"slice_bitcast_fusion.2_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"slice_bitcast_fusion.2_wrapped: argument 1"}
