; ModuleID = '__compute_module_subtract_multiply_fusion.4_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @subtract_multiply_fusion.4(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %18 = icmp ult i64 %17, 2
  br i1 %18, label %19, label %subtract_multiply_fusion.4_wrapped.exit

19:                                               ; preds = %1
  %20 = shl nuw nsw i64 %17, 16
  %wide.load11 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %21 = fmul <8 x float> %wide.load11, splat (float f0x39800000)
  %wide.load12 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %wide.load14 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %22 = fmul <8 x float> %wide.load14, splat (float f0x39800000)
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %wide.load15 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %24 = fmul <8 x float> %wide.load15, splat (float f0x39800000)
  %wide.load16 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %25 = fmul <8 x float> %wide.load12, %wide.load16
  %26 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load11.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %27 = fmul <8 x float> %wide.load11.1, splat (float f0x39800000)
  %28 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load12.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load14.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %30 = fmul <8 x float> %wide.load14.1, splat (float f0x39800000)
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %wide.load15.1 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %32 = fmul <8 x float> %wide.load15.1, splat (float f0x39800000)
  %33 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %wide.load16.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %34 = fmul <8 x float> %wide.load12.1, %wide.load16.1
  %35 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %wide.load11.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %36 = fmul <8 x float> %wide.load11.2, splat (float f0x39800000)
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %wide.load12.2 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %wide.load14.2 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %39 = fmul <8 x float> %wide.load14.2, splat (float f0x39800000)
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %wide.load15.2 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %41 = fmul <8 x float> %wide.load15.2, splat (float f0x39800000)
  %42 = getelementptr inbounds nuw i8, ptr %10, i64 64
  %wide.load16.2 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %43 = fmul <8 x float> %wide.load12.2, %wide.load16.2
  %44 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %wide.load11.3 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %45 = fmul <8 x float> %wide.load11.3, splat (float f0x39800000)
  %46 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load12.3 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %47 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load14.3 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %48 = fmul <8 x float> %wide.load14.3, splat (float f0x39800000)
  %49 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load15.3 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %50 = fmul <8 x float> %wide.load15.3, splat (float f0x39800000)
  %51 = getelementptr inbounds nuw i8, ptr %10, i64 96
  %wide.load16.3 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %52 = fmul <8 x float> %wide.load12.3, %wide.load16.3
  br label %53

53:                                               ; preds = %19, %102
  %54 = phi i64 [ 0, %19 ], [ %103, %102 ]
  %55 = shl nuw nsw i64 %54, 13
  %56 = add nuw nsw i64 %55, %20
  br label %57

57:                                               ; preds = %53, %100
  %58 = phi i64 [ 0, %53 ], [ %101, %100 ]
  %59 = shl nuw nsw i64 %58, 9
  %60 = add nuw nsw i64 %59, %56
  br label %vector.ph

vector.ph:                                        ; preds = %57, %vector.ph
  %61 = phi i64 [ 0, %57 ], [ %99, %vector.ph ]
  %62 = shl nuw nsw i64 %61, 5
  %63 = add nuw nsw i64 %62, %60
  %64 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %63
  %wide.load = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %65 = fsub <8 x float> %wide.load, %21
  %66 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  %wide.load13 = load <8 x float>, ptr %66, align 4, !alias.scope !10, !noalias !25
  %67 = fmul <8 x float> %wide.load12, %65
  %68 = fsub <8 x float> %wide.load13, %22
  %69 = fmul <8 x float> %67, %24
  %70 = fsub <8 x float> %68, %69
  %71 = fmul <8 x float> %25, %70
  store <8 x float> %71, ptr %66, align 4, !alias.scope !10, !noalias !25
  %72 = or disjoint i64 %63, 8
  %73 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %72
  %wide.load.1 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %74 = fsub <8 x float> %wide.load.1, %27
  %75 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %72
  %wide.load13.1 = load <8 x float>, ptr %75, align 4, !alias.scope !10, !noalias !25
  %76 = fmul <8 x float> %wide.load12.1, %74
  %77 = fsub <8 x float> %wide.load13.1, %30
  %78 = fmul <8 x float> %76, %32
  %79 = fsub <8 x float> %77, %78
  %80 = fmul <8 x float> %34, %79
  store <8 x float> %80, ptr %75, align 4, !alias.scope !10, !noalias !25
  %81 = or disjoint i64 %63, 16
  %82 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %81
  %wide.load.2 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %83 = fsub <8 x float> %wide.load.2, %36
  %84 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %81
  %wide.load13.2 = load <8 x float>, ptr %84, align 4, !alias.scope !10, !noalias !25
  %85 = fmul <8 x float> %wide.load12.2, %83
  %86 = fsub <8 x float> %wide.load13.2, %39
  %87 = fmul <8 x float> %85, %41
  %88 = fsub <8 x float> %86, %87
  %89 = fmul <8 x float> %43, %88
  store <8 x float> %89, ptr %84, align 4, !alias.scope !10, !noalias !25
  %90 = or disjoint i64 %63, 24
  %91 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %90
  %wide.load.3 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %92 = fsub <8 x float> %wide.load.3, %45
  %93 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %90
  %wide.load13.3 = load <8 x float>, ptr %93, align 4, !alias.scope !10, !noalias !25
  %94 = fmul <8 x float> %wide.load12.3, %92
  %95 = fsub <8 x float> %wide.load13.3, %48
  %96 = fmul <8 x float> %94, %50
  %97 = fsub <8 x float> %95, %96
  %98 = fmul <8 x float> %52, %97
  store <8 x float> %98, ptr %93, align 4, !alias.scope !10, !noalias !25
  %99 = add nuw nsw i64 %61, 1
  %exitcond5.not = icmp eq i64 %99, 16
  br i1 %exitcond5.not, label %100, label %vector.ph, !llvm.loop !26

100:                                              ; preds = %vector.ph
  %101 = add nuw nsw i64 %58, 1
  %exitcond6.not = icmp eq i64 %101, 16
  br i1 %exitcond6.not, label %102, label %57, !llvm.loop !26

102:                                              ; preds = %100
  %103 = add nuw nsw i64 %54, 1
  %exitcond7.not = icmp eq i64 %103, 8
  br i1 %exitcond7.not, label %subtract_multiply_fusion.4_wrapped.exit, label %53, !llvm.loop !26

subtract_multiply_fusion.4_wrapped.exit:          ; preds = %102, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 256}
!5 = !{i64 524288}
!6 = !{i64 128}
!7 = !{!8}
!8 = distinct !{!8, !9, !"subtract_multiply_fusion.4_wrapped: argument 0"}
!9 = distinct !{!9, !"subtract_multiply_fusion.4_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"subtract_multiply_fusion.4_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"subtract_multiply_fusion.4_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"subtract_multiply_fusion.4_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"subtract_multiply_fusion.4_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"subtract_multiply_fusion.4_wrapped: argument 5"}
!20 = !{!8, !11, !13, !15, !17}
!21 = !{!8, !11, !15, !17, !19}
!22 = !{!11, !13, !15, !17, !19}
!23 = !{!8, !11, !13, !17, !19}
!24 = !{!8, !11, !13, !15, !19}
!25 = !{!8, !13, !15, !17, !19}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
