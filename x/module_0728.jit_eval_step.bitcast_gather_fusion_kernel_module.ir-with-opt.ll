; ModuleID = '__compute_module_bitcast_gather_fusion_kernel_module'
source_filename = "__compute_module_bitcast_gather_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_gather_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
bitcast_gather_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %9 = icmp slt i32 %8, 0
  %10 = add i32 %8, 23
  %11 = select i1 %9, i32 %10, i32 %8
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 22)
  %14 = zext nneg i32 %13 to i64
  %15 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %14
  %16 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  store i32 %16, ptr %7, align 4, !alias.scope !11, !noalias !15
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %19 = icmp slt i32 %18, 0
  %20 = add i32 %18, 23
  %21 = select i1 %19, i32 %20, i32 %18
  %22 = tail call i32 @llvm.smax.i32(i32 %21, i32 0)
  %23 = tail call i32 @llvm.umin.i32(i32 %22, i32 22)
  %24 = zext nneg i32 %23 to i64
  %25 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %24
  %26 = load i32, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %27 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store i32 %26, ptr %27, align 4, !alias.scope !11, !noalias !15
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %29 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %30 = icmp slt i32 %29, 0
  %31 = add i32 %29, 23
  %32 = select i1 %30, i32 %31, i32 %29
  %33 = tail call i32 @llvm.smax.i32(i32 %32, i32 0)
  %34 = tail call i32 @llvm.umin.i32(i32 %33, i32 22)
  %35 = zext nneg i32 %34 to i64
  %36 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %35
  %37 = load i32, ptr %36, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i32 %37, ptr %38, align 4, !alias.scope !11, !noalias !15
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %40 = load i32, ptr %39, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %41 = icmp slt i32 %40, 0
  %42 = add i32 %40, 23
  %43 = select i1 %41, i32 %42, i32 %40
  %44 = tail call i32 @llvm.smax.i32(i32 %43, i32 0)
  %45 = tail call i32 @llvm.umin.i32(i32 %44, i32 22)
  %46 = zext nneg i32 %45 to i64
  %47 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %46
  %48 = load i32, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %49 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %48, ptr %49, align 4, !alias.scope !11, !noalias !15
  %50 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %51 = load i32, ptr %50, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %52 = icmp slt i32 %51, 0
  %53 = add i32 %51, 23
  %54 = select i1 %52, i32 %53, i32 %51
  %55 = tail call i32 @llvm.smax.i32(i32 %54, i32 0)
  %56 = tail call i32 @llvm.umin.i32(i32 %55, i32 22)
  %57 = zext nneg i32 %56 to i64
  %58 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %57
  %59 = load i32, ptr %58, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i32 %59, ptr %60, align 4, !alias.scope !11, !noalias !15
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %63 = icmp slt i32 %62, 0
  %64 = add i32 %62, 23
  %65 = select i1 %63, i32 %64, i32 %62
  %66 = tail call i32 @llvm.smax.i32(i32 %65, i32 0)
  %67 = tail call i32 @llvm.umin.i32(i32 %66, i32 22)
  %68 = zext nneg i32 %67 to i64
  %69 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %68
  %70 = load i32, ptr %69, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %71 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store i32 %70, ptr %71, align 4, !alias.scope !11, !noalias !15
  %72 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %73 = load i32, ptr %72, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %74 = icmp slt i32 %73, 0
  %75 = add i32 %73, 23
  %76 = select i1 %74, i32 %75, i32 %73
  %77 = tail call i32 @llvm.smax.i32(i32 %76, i32 0)
  %78 = tail call i32 @llvm.umin.i32(i32 %77, i32 22)
  %79 = zext nneg i32 %78 to i64
  %80 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %79
  %81 = load i32, ptr %80, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %82 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i32 %81, ptr %82, align 4, !alias.scope !11, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 92}
!5 = !{i64 28}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_gather_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_gather_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_gather_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_gather_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
