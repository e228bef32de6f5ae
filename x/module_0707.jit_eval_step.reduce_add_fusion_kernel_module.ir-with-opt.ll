; ModuleID = '__compute_module_reduce_add_fusion_kernel_module'
source_filename = "__compute_module_reduce_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @reduce_add_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !19)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !21)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %13, i64 4
  %.pre = load float, ptr %.phi.trans.insert, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert4 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %.pre5 = load float, ptr %.phi.trans.insert4, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert6 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %.pre7 = load float, ptr %.phi.trans.insert6, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert8 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %.pre9 = load float, ptr %.phi.trans.insert8, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert10 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %.pre11 = load float, ptr %.phi.trans.insert10, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert12 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %.pre13 = load float, ptr %.phi.trans.insert12, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert14 = getelementptr inbounds nuw i8, ptr %13, i64 28
  %.pre15 = load float, ptr %.phi.trans.insert14, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert16 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %.pre17 = load float, ptr %.phi.trans.insert16, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.phi.trans.insert18 = getelementptr inbounds nuw i8, ptr %13, i64 36
  %.pre19 = load float, ptr %.phi.trans.insert18, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  %.pre20 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !19, !noalias !25
  br label %16

16:                                               ; preds = %1, %16
  %17 = phi float [ 0.000000e+00, %1 ], [ %110, %16 ]
  %18 = phi i64 [ 0, %1 ], [ %111, %16 ]
  %19 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %18
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !15, !noalias !26
  %21 = getelementptr inbounds nuw [4 x i8], ptr %15, i64 %18
  %22 = load i32, ptr %21, align 4, !invariant.load !3, !alias.scope !21, !noalias !27
  %23 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %18
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !13, !noalias !28
  %.idx = mul nuw nsw i64 %18, 40
  %25 = getelementptr i8, ptr %11, i64 %.idx
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %27 = fadd float %26, %.pre20
  %28 = fsub float %27, %20
  %29 = icmp eq i32 %22, 0
  %30 = fsub float %28, %24
  %31 = fadd reassoc float %30, 0.000000e+00
  %32 = select i1 %29, float %31, float 0.000000e+00
  %33 = getelementptr i8, ptr %25, i64 4
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %35 = fadd float %34, %.pre
  %36 = fsub float %35, %20
  %37 = icmp eq i32 %22, 1
  %38 = fsub float %36, %24
  %39 = select i1 %37, float %38, float 0.000000e+00
  %40 = fadd reassoc float %32, %39
  %41 = getelementptr i8, ptr %25, i64 8
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %43 = fadd float %42, %.pre5
  %44 = fsub float %43, %20
  %45 = icmp eq i32 %22, 2
  %46 = fsub float %44, %24
  %47 = select i1 %45, float %46, float 0.000000e+00
  %48 = fadd reassoc float %40, %47
  %49 = getelementptr i8, ptr %25, i64 12
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %51 = fadd float %50, %.pre7
  %52 = fsub float %51, %20
  %53 = icmp eq i32 %22, 3
  %54 = fsub float %52, %24
  %55 = select i1 %53, float %54, float 0.000000e+00
  %56 = fadd reassoc float %48, %55
  %57 = getelementptr i8, ptr %25, i64 16
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %59 = fadd float %58, %.pre9
  %60 = fsub float %59, %20
  %61 = icmp eq i32 %22, 4
  %62 = fsub float %60, %24
  %63 = select i1 %61, float %62, float 0.000000e+00
  %64 = fadd reassoc float %56, %63
  %65 = getelementptr i8, ptr %25, i64 20
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %67 = fadd float %66, %.pre11
  %68 = fsub float %67, %20
  %69 = icmp eq i32 %22, 5
  %70 = fsub float %68, %24
  %71 = select i1 %69, float %70, float 0.000000e+00
  %72 = fadd reassoc float %64, %71
  %73 = getelementptr i8, ptr %25, i64 24
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %75 = fadd float %74, %.pre13
  %76 = fsub float %75, %20
  %77 = icmp eq i32 %22, 6
  %78 = fsub float %76, %24
  %79 = select i1 %77, float %78, float 0.000000e+00
  %80 = fadd reassoc float %72, %79
  %81 = getelementptr i8, ptr %25, i64 28
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %83 = fadd float %82, %.pre15
  %84 = fsub float %83, %20
  %85 = icmp eq i32 %22, 7
  %86 = fsub float %84, %24
  %87 = select i1 %85, float %86, float 0.000000e+00
  %88 = fadd reassoc float %80, %87
  %89 = getelementptr i8, ptr %25, i64 32
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %91 = fadd float %90, %.pre17
  %92 = fsub float %91, %20
  %93 = icmp eq i32 %22, 8
  %94 = fsub float %92, %24
  %95 = select i1 %93, float %94, float 0.000000e+00
  %96 = fadd reassoc float %88, %95
  %97 = getelementptr i8, ptr %25, i64 36
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %99 = fadd float %98, %.pre19
  %100 = fsub float %99, %20
  %101 = icmp eq i32 %22, 9
  %102 = fsub float %100, %24
  %103 = select i1 %101, float %102, float 0.000000e+00
  %104 = fadd reassoc float %96, %103
  %105 = getelementptr inbounds nuw i8, ptr %5, i64 %18
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !11, !noalias !30
  %107 = fneg float %104
  %108 = trunc i8 %106 to i1
  %109 = select i1 %108, float %107, float 0.000000e+00
  %110 = fadd reassoc float %17, %109
  %111 = add nuw nsw i64 %18, 1
  %exitcond.not = icmp eq i64 %111, 7
  br i1 %exitcond.not, label %reduce_add_fusion_wrapped.exit, label %16, !llvm.loop !31

reduce_add_fusion_wrapped.exit:                   ; preds = %16
  %112 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !33
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !8, !noalias !34
  %114 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %115 = load ptr, ptr %114, align 8, !invariant.load !3, !dereferenceable !33
  %116 = fadd float %110, %113
  store float %116, ptr %115, align 4, !alias.scope !23, !noalias !35
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 7}
!5 = !{i64 28}
!6 = !{i64 280}
!7 = !{i64 40}
!8 = !{!9}
!9 = distinct !{!9, !10, !"reduce_add_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"reduce_add_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"reduce_add_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"reduce_add_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"reduce_add_fusion_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"reduce_add_fusion_wrapped: argument 4"}
!19 = !{!20}
!20 = distinct !{!20, !10, !"reduce_add_fusion_wrapped: argument 5"}
!21 = !{!22}
!22 = distinct !{!22, !10, !"reduce_add_fusion_wrapped: argument 6"}
!23 = !{!24}
!24 = distinct !{!24, !10, !"reduce_add_fusion_wrapped: argument 7"}
!25 = !{!9, !12, !14, !16, !18, !22, !24}
!26 = !{!9, !12, !14, !18, !20, !22, !24}
!27 = !{!9, !12, !14, !16, !18, !20, !24}
!28 = !{!9, !12, !16, !18, !20, !22, !24}
!29 = !{!9, !12, !14, !16, !20, !22, !24}
!30 = !{!9, !14, !16, !18, !20, !22, !24}
!31 = distinct !{!31, !32}
!32 = !{!"llvm.loop.unroll.disable"}
!33 = !{i64 4}
!34 = !{!12, !14, !16, !18, !20, !22, !24}
!35 = !{!9, !12, !14, !16, !18, !20, !22}
