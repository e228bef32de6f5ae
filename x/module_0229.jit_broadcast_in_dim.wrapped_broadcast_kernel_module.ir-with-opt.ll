; ModuleID = '__compute_module_wrapped_broadcast_kernel_module'
source_filename = "__compute_module_wrapped_broadcast_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_broadcast(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
wrapped_broadcast_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store float %6, ptr %5, align 4, !alias.scope !9, !noalias !6
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store float %6, ptr %7, align 4, !alias.scope !9, !noalias !6
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store float %6, ptr %8, align 4, !alias.scope !9, !noalias !6
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store float %6, ptr %9, align 4, !alias.scope !9, !noalias !6
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store float %6, ptr %10, align 4, !alias.scope !9, !noalias !6
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store float %6, ptr %11, align 4, !alias.scope !9, !noalias !6
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store float %6, ptr %12, align 4, !alias.scope !9, !noalias !6
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store float %6, ptr %13, align 4, !alias.scope !9, !noalias !6
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store float %6, ptr %14, align 4, !alias.scope !9, !noalias !6
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store float %6, ptr %15, align 4, !alias.scope !9, !noalias !6
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store float %6, ptr %16, align 4, !alias.scope !9, !noalias !6
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 44
  store float %6, ptr %17, align 4, !alias.scope !9, !noalias !6
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store float %6, ptr %18, align 4, !alias.scope !9, !noalias !6
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 52
  store float %6, ptr %19, align 4, !alias.scope !9, !noalias !6
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 56
  store float %6, ptr %20, align 4, !alias.scope !9, !noalias !6
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 60
  store float %6, ptr %21, align 4, !alias.scope !9, !noalias !6
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store float %6, ptr %22, align 4, !alias.scope !9, !noalias !6
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 68
  store float %6, ptr %23, align 4, !alias.scope !9, !noalias !6
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 72
  store float %6, ptr %24, align 4, !alias.scope !9, !noalias !6
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 76
  store float %6, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 80
  store float %6, ptr %26, align 4, !alias.scope !9, !noalias !6
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 84
  store float %6, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 88
  store float %6, ptr %28, align 4, !alias.scope !9, !noalias !6
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 92
  store float %6, ptr %29, align 4, !alias.scope !9, !noalias !6
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 96
  store float %6, ptr %30, align 4, !alias.scope !9, !noalias !6
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 100
  store float %6, ptr %31, align 4, !alias.scope !9, !noalias !6
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 104
  store float %6, ptr %32, align 4, !alias.scope !9, !noalias !6
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 108
  store float %6, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 112
  store float %6, ptr %34, align 4, !alias.scope !9, !noalias !6
  %35 = getelementptr inbounds nuw i8, ptr %5, i64 116
  store float %6, ptr %35, align 4, !alias.scope !9, !noalias !6
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 120
  store float %6, ptr %36, align 4, !alias.scope !9, !noalias !6
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 124
  store float %6, ptr %37, align 4, !alias.scope !9, !noalias !6
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 128
  store float %6, ptr %38, align 4, !alias.scope !9, !noalias !6
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 132
  store float %6, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 136
  store float %6, ptr %40, align 4, !alias.scope !9, !noalias !6
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 140
  store float %6, ptr %41, align 4, !alias.scope !9, !noalias !6
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 144
  store float %6, ptr %42, align 4, !alias.scope !9, !noalias !6
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 148
  store float %6, ptr %43, align 4, !alias.scope !9, !noalias !6
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 152
  store float %6, ptr %44, align 4, !alias.scope !9, !noalias !6
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 156
  store float %6, ptr %45, align 4, !alias.scope !9, !noalias !6
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 160
  store float %6, ptr %46, align 4, !alias.scope !9, !noalias !6
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 164
  store float %6, ptr %47, align 4, !alias.scope !9, !noalias !6
  %48 = getelementptr inbounds nuw i8, ptr %5, i64 168
  store float %6, ptr %48, align 4, !alias.scope !9, !noalias !6
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 172
  store float %6, ptr %49, align 4, !alias.scope !9, !noalias !6
  %50 = getelementptr inbounds nuw i8, ptr %5, i64 176
  store float %6, ptr %50, align 4, !alias.scope !9, !noalias !6
  %51 = getelementptr inbounds nuw i8, ptr %5, i64 180
  store float %6, ptr %51, align 4, !alias.scope !9, !noalias !6
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 184
  store float %6, ptr %52, align 4, !alias.scope !9, !noalias !6
  %53 = getelementptr inbounds nuw i8, ptr %5, i64 188
  store float %6, ptr %53, align 4, !alias.scope !9, !noalias !6
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 192
  store float %6, ptr %54, align 4, !alias.scope !9, !noalias !6
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 196
  store float %6, ptr %55, align 4, !alias.scope !9, !noalias !6
  %56 = getelementptr inbounds nuw i8, ptr %5, i64 200
  store float %6, ptr %56, align 4, !alias.scope !9, !noalias !6
  %57 = getelementptr inbounds nuw i8, ptr %5, i64 204
  store float %6, ptr %57, align 4, !alias.scope !9, !noalias !6
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 208
  store float %6, ptr %58, align 4, !alias.scope !9, !noalias !6
  %59 = getelementptr inbounds nuw i8, ptr %5, i64 212
  store float %6, ptr %59, align 4, !alias.scope !9, !noalias !6
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 216
  store float %6, ptr %60, align 4, !alias.scope !9, !noalias !6
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 220
  store float %6, ptr %61, align 4, !alias.scope !9, !noalias !6
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 224
  store float %6, ptr %62, align 4, !alias.scope !9, !noalias !6
  %63 = getelementptr inbounds nuw i8, ptr %5, i64 228
  store float %6, ptr %63, align 4, !alias.scope !9, !noalias !6
  %64 = getelementptr inbounds nuw i8, ptr %5, i64 232
  store float %6, ptr %64, align 4, !alias.scope !9, !noalias !6
  %65 = getelementptr inbounds nuw i8, ptr %5, i64 236
  store float %6, ptr %65, align 4, !alias.scope !9, !noalias !6
  %66 = getelementptr inbounds nuw i8, ptr %5, i64 240
  store float %6, ptr %66, align 4, !alias.scope !9, !noalias !6
  %67 = getelementptr inbounds nuw i8, ptr %5, i64 244
  store float %6, ptr %67, align 4, !alias.scope !9, !noalias !6
  %68 = getelementptr inbounds nuw i8, ptr %5, i64 248
  store float %6, ptr %68, align 4, !alias.scope !9, !noalias !6
  %69 = getelementptr inbounds nuw i8, ptr %5, i64 252
  store float %6, ptr %69, align 4, !alias.scope !9, !noalias !6
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
!4 = !{i64 4}
!5 = !{i64 256}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_broadcast_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_broadcast_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_broadcast_wrapped: argument 1"}
