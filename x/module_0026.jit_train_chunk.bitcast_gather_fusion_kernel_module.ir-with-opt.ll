; ModuleID = '__compute_module_bitcast_gather_fusion_kernel_module'
source_filename = "__compute_module_bitcast_gather_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_gather_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !12
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !12
  %wide.load = load <8 x i32>, ptr %7, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %8 = icmp slt <8 x i32> %wide.load, zeroinitializer
  %9 = add <8 x i32> %wide.load, splat (i32 50)
  %10 = select <8 x i1> %8, <8 x i32> %9, <8 x i32> %wide.load
  %11 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %10, <8 x i32> zeroinitializer)
  %12 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %11, <8 x i32> splat (i32 49))
  %13 = zext nneg <8 x i32> %12 to <8 x i64>
  %14 = extractelement <8 x i64> %13, i64 0
  %15 = extractelement <8 x i64> %13, i64 1
  %16 = extractelement <8 x i64> %13, i64 2
  %17 = extractelement <8 x i64> %13, i64 3
  %18 = extractelement <8 x i64> %13, i64 4
  %19 = extractelement <8 x i64> %13, i64 5
  %20 = extractelement <8 x i64> %13, i64 6
  %21 = extractelement <8 x i64> %13, i64 7
  %22 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %14
  %23 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %15
  %24 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %16
  %25 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %17
  %26 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %18
  %27 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %19
  %28 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %20
  %29 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %21
  %30 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %31 = load i32, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %32 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %33 = load i32, ptr %25, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %34 = load i32, ptr %26, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %35 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %36 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %37 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %38 = insertelement <8 x i32> poison, i32 %30, i64 0
  %39 = insertelement <8 x i32> %38, i32 %31, i64 1
  %40 = insertelement <8 x i32> %39, i32 %32, i64 2
  %41 = insertelement <8 x i32> %40, i32 %33, i64 3
  %42 = insertelement <8 x i32> %41, i32 %34, i64 4
  %43 = insertelement <8 x i32> %42, i32 %35, i64 5
  %44 = insertelement <8 x i32> %43, i32 %36, i64 6
  %45 = insertelement <8 x i32> %44, i32 %37, i64 7
  store <8 x i32> %45, ptr %5, align 4, !alias.scope !10, !noalias !15
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %wide.load.1 = load <8 x i32>, ptr %46, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %47 = icmp slt <8 x i32> %wide.load.1, zeroinitializer
  %48 = add <8 x i32> %wide.load.1, splat (i32 50)
  %49 = select <8 x i1> %47, <8 x i32> %48, <8 x i32> %wide.load.1
  %50 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %49, <8 x i32> zeroinitializer)
  %51 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %50, <8 x i32> splat (i32 49))
  %52 = zext nneg <8 x i32> %51 to <8 x i64>
  %53 = extractelement <8 x i64> %52, i64 0
  %54 = extractelement <8 x i64> %52, i64 1
  %55 = extractelement <8 x i64> %52, i64 2
  %56 = extractelement <8 x i64> %52, i64 3
  %57 = extractelement <8 x i64> %52, i64 4
  %58 = extractelement <8 x i64> %52, i64 5
  %59 = extractelement <8 x i64> %52, i64 6
  %60 = extractelement <8 x i64> %52, i64 7
  %61 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %53
  %62 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %54
  %63 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %55
  %64 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %56
  %65 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %57
  %66 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %58
  %67 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %59
  %68 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %60
  %69 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %70 = load i32, ptr %62, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %71 = load i32, ptr %63, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %72 = load i32, ptr %64, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %73 = load i32, ptr %65, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %74 = load i32, ptr %66, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %75 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %76 = load i32, ptr %68, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %77 = insertelement <8 x i32> poison, i32 %69, i64 0
  %78 = insertelement <8 x i32> %77, i32 %70, i64 1
  %79 = insertelement <8 x i32> %78, i32 %71, i64 2
  %80 = insertelement <8 x i32> %79, i32 %72, i64 3
  %81 = insertelement <8 x i32> %80, i32 %73, i64 4
  %82 = insertelement <8 x i32> %81, i32 %74, i64 5
  %83 = insertelement <8 x i32> %82, i32 %75, i64 6
  %84 = insertelement <8 x i32> %83, i32 %76, i64 7
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store <8 x i32> %84, ptr %85, align 4, !alias.scope !10, !noalias !15
  %86 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %wide.load.2 = load <8 x i32>, ptr %86, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %87 = icmp slt <8 x i32> %wide.load.2, zeroinitializer
  %88 = add <8 x i32> %wide.load.2, splat (i32 50)
  %89 = select <8 x i1> %87, <8 x i32> %88, <8 x i32> %wide.load.2
  %90 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %89, <8 x i32> zeroinitializer)
  %91 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %90, <8 x i32> splat (i32 49))
  %92 = zext nneg <8 x i32> %91 to <8 x i64>
  %93 = extractelement <8 x i64> %92, i64 0
  %94 = extractelement <8 x i64> %92, i64 1
  %95 = extractelement <8 x i64> %92, i64 2
  %96 = extractelement <8 x i64> %92, i64 3
  %97 = extractelement <8 x i64> %92, i64 4
  %98 = extractelement <8 x i64> %92, i64 5
  %99 = extractelement <8 x i64> %92, i64 6
  %100 = extractelement <8 x i64> %92, i64 7
  %101 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %93
  %102 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %94
  %103 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %95
  %104 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %96
  %105 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %97
  %106 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %98
  %107 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %99
  %108 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %100
  %109 = load i32, ptr %101, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %110 = load i32, ptr %102, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %111 = load i32, ptr %103, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %112 = load i32, ptr %104, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %113 = load i32, ptr %105, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %114 = load i32, ptr %106, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %115 = load i32, ptr %107, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %116 = load i32, ptr %108, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %117 = insertelement <8 x i32> poison, i32 %109, i64 0
  %118 = insertelement <8 x i32> %117, i32 %110, i64 1
  %119 = insertelement <8 x i32> %118, i32 %111, i64 2
  %120 = insertelement <8 x i32> %119, i32 %112, i64 3
  %121 = insertelement <8 x i32> %120, i32 %113, i64 4
  %122 = insertelement <8 x i32> %121, i32 %114, i64 5
  %123 = insertelement <8 x i32> %122, i32 %115, i64 6
  %124 = insertelement <8 x i32> %123, i32 %116, i64 7
  %125 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store <8 x i32> %124, ptr %125, align 4, !alias.scope !10, !noalias !15
  %126 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %wide.load.3 = load <8 x i32>, ptr %126, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %127 = icmp slt <8 x i32> %wide.load.3, zeroinitializer
  %128 = add <8 x i32> %wide.load.3, splat (i32 50)
  %129 = select <8 x i1> %127, <8 x i32> %128, <8 x i32> %wide.load.3
  %130 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %129, <8 x i32> zeroinitializer)
  %131 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %130, <8 x i32> splat (i32 49))
  %132 = zext nneg <8 x i32> %131 to <8 x i64>
  %133 = extractelement <8 x i64> %132, i64 0
  %134 = extractelement <8 x i64> %132, i64 1
  %135 = extractelement <8 x i64> %132, i64 2
  %136 = extractelement <8 x i64> %132, i64 3
  %137 = extractelement <8 x i64> %132, i64 4
  %138 = extractelement <8 x i64> %132, i64 5
  %139 = extractelement <8 x i64> %132, i64 6
  %140 = extractelement <8 x i64> %132, i64 7
  %141 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %133
  %142 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %134
  %143 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %135
  %144 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %136
  %145 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %137
  %146 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %138
  %147 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %139
  %148 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %140
  %149 = load i32, ptr %141, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %150 = load i32, ptr %142, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %151 = load i32, ptr %143, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %152 = load i32, ptr %144, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %153 = load i32, ptr %145, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %154 = load i32, ptr %146, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %155 = load i32, ptr %147, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %156 = load i32, ptr %148, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %157 = insertelement <8 x i32> poison, i32 %149, i64 0
  %158 = insertelement <8 x i32> %157, i32 %150, i64 1
  %159 = insertelement <8 x i32> %158, i32 %151, i64 2
  %160 = insertelement <8 x i32> %159, i32 %152, i64 3
  %161 = insertelement <8 x i32> %160, i32 %153, i64 4
  %162 = insertelement <8 x i32> %161, i32 %154, i64 5
  %163 = insertelement <8 x i32> %162, i32 %155, i64 6
  %164 = insertelement <8 x i32> %163, i32 %156, i64 7
  %165 = getelementptr inbounds nuw i8, ptr %5, i64 96
  store <8 x i32> %164, ptr %165, align 4, !alias.scope !10, !noalias !15
  %166 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %wide.load.4 = load <8 x i32>, ptr %166, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %167 = icmp slt <8 x i32> %wide.load.4, zeroinitializer
  %168 = add <8 x i32> %wide.load.4, splat (i32 50)
  %169 = select <8 x i1> %167, <8 x i32> %168, <8 x i32> %wide.load.4
  %170 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %169, <8 x i32> zeroinitializer)
  %171 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %170, <8 x i32> splat (i32 49))
  %172 = zext nneg <8 x i32> %171 to <8 x i64>
  %173 = extractelement <8 x i64> %172, i64 0
  %174 = extractelement <8 x i64> %172, i64 1
  %175 = extractelement <8 x i64> %172, i64 2
  %176 = extractelement <8 x i64> %172, i64 3
  %177 = extractelement <8 x i64> %172, i64 4
  %178 = extractelement <8 x i64> %172, i64 5
  %179 = extractelement <8 x i64> %172, i64 6
  %180 = extractelement <8 x i64> %172, i64 7
  %181 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %173
  %182 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %174
  %183 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %175
  %184 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %176
  %185 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %177
  %186 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %178
  %187 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %179
  %188 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %180
  %189 = load i32, ptr %181, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %190 = load i32, ptr %182, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %191 = load i32, ptr %183, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %192 = load i32, ptr %184, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %193 = load i32, ptr %185, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %194 = load i32, ptr %186, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %195 = load i32, ptr %187, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %196 = load i32, ptr %188, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %197 = insertelement <8 x i32> poison, i32 %189, i64 0
  %198 = insertelement <8 x i32> %197, i32 %190, i64 1
  %199 = insertelement <8 x i32> %198, i32 %191, i64 2
  %200 = insertelement <8 x i32> %199, i32 %192, i64 3
  %201 = insertelement <8 x i32> %200, i32 %193, i64 4
  %202 = insertelement <8 x i32> %201, i32 %194, i64 5
  %203 = insertelement <8 x i32> %202, i32 %195, i64 6
  %204 = insertelement <8 x i32> %203, i32 %196, i64 7
  %205 = getelementptr inbounds nuw i8, ptr %5, i64 128
  store <8 x i32> %204, ptr %205, align 4, !alias.scope !10, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.umin.v8i32(<8 x i32>, <8 x i32>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 200}
!5 = !{!6}
!6 = distinct !{!6, !7, !"bitcast_gather_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"bitcast_gather_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"bitcast_gather_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"bitcast_gather_fusion_wrapped: argument 2"}
!12 = !{i64 160}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
