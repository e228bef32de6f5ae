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
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !6
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %10 = load i32, ptr %7, align 4, !invariant.load !3, !alias.scope !13, !noalias !17
  %11 = icmp slt i32 %10, 0
  %12 = shl i32 %10, 4
  %13 = add i32 %12, 48
  %14 = select i1 %11, i32 %13, i32 %12
  %15 = icmp slt i32 %14, 0
  %16 = add i32 %14, 40
  %17 = select i1 %15, i32 %16, i32 %14
  %18 = tail call i32 @llvm.smax.i32(i32 %17, i32 0)
  %19 = tail call i32 @llvm.umin.i32(i32 %18, i32 24)
  %20 = zext nneg i32 %19 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %5, i64 %20
  %21 = load i32, ptr %invariant.gep, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %22 = icmp slt i32 %21, 0
  %23 = add i32 %21, 50
  %24 = select i1 %22, i32 %23, i32 %21
  %25 = tail call i32 @llvm.smax.i32(i32 %24, i32 0)
  %26 = tail call i32 @llvm.umin.i32(i32 %25, i32 49)
  %27 = zext nneg i32 %26 to i64
  %28 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %27
  %29 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  store i32 %29, ptr %9, align 4, !alias.scope !15, !noalias !20
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 4
  %30 = load i32, ptr %gep.1, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %31 = icmp slt i32 %30, 0
  %32 = add i32 %30, 50
  %33 = select i1 %31, i32 %32, i32 %30
  %34 = tail call i32 @llvm.smax.i32(i32 %33, i32 0)
  %35 = tail call i32 @llvm.umin.i32(i32 %34, i32 49)
  %36 = zext nneg i32 %35 to i64
  %37 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %36
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %39 = getelementptr inbounds nuw i8, ptr %9, i64 4
  store i32 %38, ptr %39, align 4, !alias.scope !15, !noalias !20
  %gep.2 = getelementptr i8, ptr %invariant.gep, i64 8
  %40 = load i32, ptr %gep.2, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %41 = icmp slt i32 %40, 0
  %42 = add i32 %40, 50
  %43 = select i1 %41, i32 %42, i32 %40
  %44 = tail call i32 @llvm.smax.i32(i32 %43, i32 0)
  %45 = tail call i32 @llvm.umin.i32(i32 %44, i32 49)
  %46 = zext nneg i32 %45 to i64
  %47 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %46
  %48 = load i32, ptr %47, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %49 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i32 %48, ptr %49, align 4, !alias.scope !15, !noalias !20
  %gep.3 = getelementptr i8, ptr %invariant.gep, i64 12
  %50 = load i32, ptr %gep.3, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %51 = icmp slt i32 %50, 0
  %52 = add i32 %50, 50
  %53 = select i1 %51, i32 %52, i32 %50
  %54 = tail call i32 @llvm.smax.i32(i32 %53, i32 0)
  %55 = tail call i32 @llvm.umin.i32(i32 %54, i32 49)
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %56
  %58 = load i32, ptr %57, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %59 = getelementptr inbounds nuw i8, ptr %9, i64 12
  store i32 %58, ptr %59, align 4, !alias.scope !15, !noalias !20
  %gep.4 = getelementptr i8, ptr %invariant.gep, i64 16
  %60 = load i32, ptr %gep.4, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %61 = icmp slt i32 %60, 0
  %62 = add i32 %60, 50
  %63 = select i1 %61, i32 %62, i32 %60
  %64 = tail call i32 @llvm.smax.i32(i32 %63, i32 0)
  %65 = tail call i32 @llvm.umin.i32(i32 %64, i32 49)
  %66 = zext nneg i32 %65 to i64
  %67 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %66
  %68 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %69 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i32 %68, ptr %69, align 4, !alias.scope !15, !noalias !20
  %gep.5 = getelementptr i8, ptr %invariant.gep, i64 20
  %70 = load i32, ptr %gep.5, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %71 = icmp slt i32 %70, 0
  %72 = add i32 %70, 50
  %73 = select i1 %71, i32 %72, i32 %70
  %74 = tail call i32 @llvm.smax.i32(i32 %73, i32 0)
  %75 = tail call i32 @llvm.umin.i32(i32 %74, i32 49)
  %76 = zext nneg i32 %75 to i64
  %77 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %76
  %78 = load i32, ptr %77, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %79 = getelementptr inbounds nuw i8, ptr %9, i64 20
  store i32 %78, ptr %79, align 4, !alias.scope !15, !noalias !20
  %gep.6 = getelementptr i8, ptr %invariant.gep, i64 24
  %80 = load i32, ptr %gep.6, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %81 = icmp slt i32 %80, 0
  %82 = add i32 %80, 50
  %83 = select i1 %81, i32 %82, i32 %80
  %84 = tail call i32 @llvm.smax.i32(i32 %83, i32 0)
  %85 = tail call i32 @llvm.umin.i32(i32 %84, i32 49)
  %86 = zext nneg i32 %85 to i64
  %87 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %86
  %88 = load i32, ptr %87, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %89 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i32 %88, ptr %89, align 4, !alias.scope !15, !noalias !20
  %gep.7 = getelementptr i8, ptr %invariant.gep, i64 28
  %90 = load i32, ptr %gep.7, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %91 = icmp slt i32 %90, 0
  %92 = add i32 %90, 50
  %93 = select i1 %91, i32 %92, i32 %90
  %94 = tail call i32 @llvm.smax.i32(i32 %93, i32 0)
  %95 = tail call i32 @llvm.umin.i32(i32 %94, i32 49)
  %96 = zext nneg i32 %95 to i64
  %97 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %96
  %98 = load i32, ptr %97, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %99 = getelementptr inbounds nuw i8, ptr %9, i64 28
  store i32 %98, ptr %99, align 4, !alias.scope !15, !noalias !20
  %gep.8 = getelementptr i8, ptr %invariant.gep, i64 32
  %100 = load i32, ptr %gep.8, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %101 = icmp slt i32 %100, 0
  %102 = add i32 %100, 50
  %103 = select i1 %101, i32 %102, i32 %100
  %104 = tail call i32 @llvm.smax.i32(i32 %103, i32 0)
  %105 = tail call i32 @llvm.umin.i32(i32 %104, i32 49)
  %106 = zext nneg i32 %105 to i64
  %107 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %106
  %108 = load i32, ptr %107, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %109 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i32 %108, ptr %109, align 4, !alias.scope !15, !noalias !20
  %gep.9 = getelementptr i8, ptr %invariant.gep, i64 36
  %110 = load i32, ptr %gep.9, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %111 = icmp slt i32 %110, 0
  %112 = add i32 %110, 50
  %113 = select i1 %111, i32 %112, i32 %110
  %114 = tail call i32 @llvm.smax.i32(i32 %113, i32 0)
  %115 = tail call i32 @llvm.umin.i32(i32 %114, i32 49)
  %116 = zext nneg i32 %115 to i64
  %117 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %116
  %118 = load i32, ptr %117, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %119 = getelementptr inbounds nuw i8, ptr %9, i64 36
  store i32 %118, ptr %119, align 4, !alias.scope !15, !noalias !20
  %gep.10 = getelementptr i8, ptr %invariant.gep, i64 40
  %120 = load i32, ptr %gep.10, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %121 = icmp slt i32 %120, 0
  %122 = add i32 %120, 50
  %123 = select i1 %121, i32 %122, i32 %120
  %124 = tail call i32 @llvm.smax.i32(i32 %123, i32 0)
  %125 = tail call i32 @llvm.umin.i32(i32 %124, i32 49)
  %126 = zext nneg i32 %125 to i64
  %127 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %126
  %128 = load i32, ptr %127, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %129 = getelementptr inbounds nuw i8, ptr %9, i64 40
  store i32 %128, ptr %129, align 4, !alias.scope !15, !noalias !20
  %gep.11 = getelementptr i8, ptr %invariant.gep, i64 44
  %130 = load i32, ptr %gep.11, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %131 = icmp slt i32 %130, 0
  %132 = add i32 %130, 50
  %133 = select i1 %131, i32 %132, i32 %130
  %134 = tail call i32 @llvm.smax.i32(i32 %133, i32 0)
  %135 = tail call i32 @llvm.umin.i32(i32 %134, i32 49)
  %136 = zext nneg i32 %135 to i64
  %137 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %136
  %138 = load i32, ptr %137, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %139 = getelementptr inbounds nuw i8, ptr %9, i64 44
  store i32 %138, ptr %139, align 4, !alias.scope !15, !noalias !20
  %gep.12 = getelementptr i8, ptr %invariant.gep, i64 48
  %140 = load i32, ptr %gep.12, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %141 = icmp slt i32 %140, 0
  %142 = add i32 %140, 50
  %143 = select i1 %141, i32 %142, i32 %140
  %144 = tail call i32 @llvm.smax.i32(i32 %143, i32 0)
  %145 = tail call i32 @llvm.umin.i32(i32 %144, i32 49)
  %146 = zext nneg i32 %145 to i64
  %147 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %146
  %148 = load i32, ptr %147, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %149 = getelementptr inbounds nuw i8, ptr %9, i64 48
  store i32 %148, ptr %149, align 4, !alias.scope !15, !noalias !20
  %gep.13 = getelementptr i8, ptr %invariant.gep, i64 52
  %150 = load i32, ptr %gep.13, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %151 = icmp slt i32 %150, 0
  %152 = add i32 %150, 50
  %153 = select i1 %151, i32 %152, i32 %150
  %154 = tail call i32 @llvm.smax.i32(i32 %153, i32 0)
  %155 = tail call i32 @llvm.umin.i32(i32 %154, i32 49)
  %156 = zext nneg i32 %155 to i64
  %157 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %156
  %158 = load i32, ptr %157, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %159 = getelementptr inbounds nuw i8, ptr %9, i64 52
  store i32 %158, ptr %159, align 4, !alias.scope !15, !noalias !20
  %gep.14 = getelementptr i8, ptr %invariant.gep, i64 56
  %160 = load i32, ptr %gep.14, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %161 = icmp slt i32 %160, 0
  %162 = add i32 %160, 50
  %163 = select i1 %161, i32 %162, i32 %160
  %164 = tail call i32 @llvm.smax.i32(i32 %163, i32 0)
  %165 = tail call i32 @llvm.umin.i32(i32 %164, i32 49)
  %166 = zext nneg i32 %165 to i64
  %167 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %166
  %168 = load i32, ptr %167, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %169 = getelementptr inbounds nuw i8, ptr %9, i64 56
  store i32 %168, ptr %169, align 4, !alias.scope !15, !noalias !20
  %gep.15 = getelementptr i8, ptr %invariant.gep, i64 60
  %170 = load i32, ptr %gep.15, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %171 = icmp slt i32 %170, 0
  %172 = add i32 %170, 50
  %173 = select i1 %171, i32 %172, i32 %170
  %174 = tail call i32 @llvm.smax.i32(i32 %173, i32 0)
  %175 = tail call i32 @llvm.umin.i32(i32 %174, i32 49)
  %176 = zext nneg i32 %175 to i64
  %177 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %176
  %178 = load i32, ptr %177, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %179 = getelementptr inbounds nuw i8, ptr %9, i64 60
  store i32 %178, ptr %179, align 4, !alias.scope !15, !noalias !20
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
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 200}
!5 = !{i64 160}
!6 = !{i64 4}
!7 = !{i64 64}
!8 = !{!9}
!9 = distinct !{!9, !10, !"bitcast_gather_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"bitcast_gather_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"bitcast_gather_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"bitcast_gather_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"bitcast_gather_fusion_wrapped: argument 3"}
!17 = !{!9, !12, !16}
!18 = !{!9, !14, !16}
!19 = !{!12, !14, !16}
!20 = !{!9, !12, !14}
