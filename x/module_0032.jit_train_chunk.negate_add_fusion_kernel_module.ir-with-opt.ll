; ModuleID = '__compute_module_negate_add_fusion_kernel_module'
source_filename = "__compute_module_negate_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @negate_add_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
negate_add_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %5 = load float, ptr %4, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %6 = fadd reassoc float %5, 0.000000e+00
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %8 = load float, ptr %7, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %9 = fadd reassoc float %6, %8
  %10 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !10
  %11 = load float, ptr %10, align 4, !alias.scope !5, !noalias !8
  %12 = fsub float %11, %9
  store float %12, ptr %10, align 4, !alias.scope !5, !noalias !8
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{!6}
!6 = distinct !{!6, !7, !"negate_add_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"negate_add_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"negate_add_fusion_wrapped: argument 1"}
!10 = !{i64 4}
