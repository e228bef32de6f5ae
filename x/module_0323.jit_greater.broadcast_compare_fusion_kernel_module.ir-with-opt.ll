; ModuleID = '__compute_module_broadcast_compare_fusion_kernel_module'
source_filename = "__compute_module_broadcast_compare_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_compare_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %broadcast_compare_fusion_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %15 = sitofp i32 %14 to float
  %16 = shl nuw nsw i64 %9, 16
  br label %17

17:                                               ; preds = %11, %223
  %18 = phi i64 [ 0, %11 ], [ %224, %223 ]
  %19 = shl nuw nsw i64 %18, 13
  %20 = add nuw nsw i64 %19, %16
  br label %21

21:                                               ; preds = %17, %221
  %22 = phi i64 [ 0, %17 ], [ %222, %221 ]
  %23 = shl nuw nsw i64 %22, 9
  %24 = add nuw nsw i64 %23, %20
  br label %25

25:                                               ; preds = %21, %25
  %26 = phi i64 [ 0, %21 ], [ %220, %25 ]
  %27 = shl nuw nsw i64 %26, 5
  %28 = add nuw nsw i64 %27, %24
  %29 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %28
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %31 = fcmp ogt float %30, %15
  %32 = zext i1 %31 to i8
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 %28
  store i8 %32, ptr %33, align 1, !alias.scope !11, !noalias !16
  %34 = or disjoint i64 %28, 1
  %35 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %34
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %37 = fcmp ogt float %36, %15
  %38 = zext i1 %37 to i8
  %39 = getelementptr inbounds nuw i8, ptr %6, i64 %34
  store i8 %38, ptr %39, align 1, !alias.scope !11, !noalias !16
  %40 = or disjoint i64 %28, 2
  %41 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %43 = fcmp ogt float %42, %15
  %44 = zext i1 %43 to i8
  %45 = getelementptr inbounds nuw i8, ptr %6, i64 %40
  store i8 %44, ptr %45, align 1, !alias.scope !11, !noalias !16
  %46 = or disjoint i64 %28, 3
  %47 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %46
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %49 = fcmp ogt float %48, %15
  %50 = zext i1 %49 to i8
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 %46
  store i8 %50, ptr %51, align 1, !alias.scope !11, !noalias !16
  %52 = or disjoint i64 %28, 4
  %53 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %52
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %55 = fcmp ogt float %54, %15
  %56 = zext i1 %55 to i8
  %57 = getelementptr inbounds nuw i8, ptr %6, i64 %52
  store i8 %56, ptr %57, align 1, !alias.scope !11, !noalias !16
  %58 = or disjoint i64 %28, 5
  %59 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %58
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %61 = fcmp ogt float %60, %15
  %62 = zext i1 %61 to i8
  %63 = getelementptr inbounds nuw i8, ptr %6, i64 %58
  store i8 %62, ptr %63, align 1, !alias.scope !11, !noalias !16
  %64 = or disjoint i64 %28, 6
  %65 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %64
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %67 = fcmp ogt float %66, %15
  %68 = zext i1 %67 to i8
  %69 = getelementptr inbounds nuw i8, ptr %6, i64 %64
  store i8 %68, ptr %69, align 1, !alias.scope !11, !noalias !16
  %70 = or disjoint i64 %28, 7
  %71 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %70
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %73 = fcmp ogt float %72, %15
  %74 = zext i1 %73 to i8
  %75 = getelementptr inbounds nuw i8, ptr %6, i64 %70
  store i8 %74, ptr %75, align 1, !alias.scope !11, !noalias !16
  %76 = or disjoint i64 %28, 8
  %77 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %76
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %79 = fcmp ogt float %78, %15
  %80 = zext i1 %79 to i8
  %81 = getelementptr inbounds nuw i8, ptr %6, i64 %76
  store i8 %80, ptr %81, align 1, !alias.scope !11, !noalias !16
  %82 = or disjoint i64 %28, 9
  %83 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %82
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %85 = fcmp ogt float %84, %15
  %86 = zext i1 %85 to i8
  %87 = getelementptr inbounds nuw i8, ptr %6, i64 %82
  store i8 %86, ptr %87, align 1, !alias.scope !11, !noalias !16
  %88 = or disjoint i64 %28, 10
  %89 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %88
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %91 = fcmp ogt float %90, %15
  %92 = zext i1 %91 to i8
  %93 = getelementptr inbounds nuw i8, ptr %6, i64 %88
  store i8 %92, ptr %93, align 1, !alias.scope !11, !noalias !16
  %94 = or disjoint i64 %28, 11
  %95 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %94
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %97 = fcmp ogt float %96, %15
  %98 = zext i1 %97 to i8
  %99 = getelementptr inbounds nuw i8, ptr %6, i64 %94
  store i8 %98, ptr %99, align 1, !alias.scope !11, !noalias !16
  %100 = or disjoint i64 %28, 12
  %101 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %100
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %103 = fcmp ogt float %102, %15
  %104 = zext i1 %103 to i8
  %105 = getelementptr inbounds nuw i8, ptr %6, i64 %100
  store i8 %104, ptr %105, align 1, !alias.scope !11, !noalias !16
  %106 = or disjoint i64 %28, 13
  %107 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %106
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %109 = fcmp ogt float %108, %15
  %110 = zext i1 %109 to i8
  %111 = getelementptr inbounds nuw i8, ptr %6, i64 %106
  store i8 %110, ptr %111, align 1, !alias.scope !11, !noalias !16
  %112 = or disjoint i64 %28, 14
  %113 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %112
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %115 = fcmp ogt float %114, %15
  %116 = zext i1 %115 to i8
  %117 = getelementptr inbounds nuw i8, ptr %6, i64 %112
  store i8 %116, ptr %117, align 1, !alias.scope !11, !noalias !16
  %118 = or disjoint i64 %28, 15
  %119 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %118
  %120 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %121 = fcmp ogt float %120, %15
  %122 = zext i1 %121 to i8
  %123 = getelementptr inbounds nuw i8, ptr %6, i64 %118
  store i8 %122, ptr %123, align 1, !alias.scope !11, !noalias !16
  %124 = or disjoint i64 %28, 16
  %125 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %124
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %127 = fcmp ogt float %126, %15
  %128 = zext i1 %127 to i8
  %129 = getelementptr inbounds nuw i8, ptr %6, i64 %124
  store i8 %128, ptr %129, align 1, !alias.scope !11, !noalias !16
  %130 = or disjoint i64 %28, 17
  %131 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %130
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %133 = fcmp ogt float %132, %15
  %134 = zext i1 %133 to i8
  %135 = getelementptr inbounds nuw i8, ptr %6, i64 %130
  store i8 %134, ptr %135, align 1, !alias.scope !11, !noalias !16
  %136 = or disjoint i64 %28, 18
  %137 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %136
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %139 = fcmp ogt float %138, %15
  %140 = zext i1 %139 to i8
  %141 = getelementptr inbounds nuw i8, ptr %6, i64 %136
  store i8 %140, ptr %141, align 1, !alias.scope !11, !noalias !16
  %142 = or disjoint i64 %28, 19
  %143 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %142
  %144 = load float, ptr %143, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %145 = fcmp ogt float %144, %15
  %146 = zext i1 %145 to i8
  %147 = getelementptr inbounds nuw i8, ptr %6, i64 %142
  store i8 %146, ptr %147, align 1, !alias.scope !11, !noalias !16
  %148 = or disjoint i64 %28, 20
  %149 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %148
  %150 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %151 = fcmp ogt float %150, %15
  %152 = zext i1 %151 to i8
  %153 = getelementptr inbounds nuw i8, ptr %6, i64 %148
  store i8 %152, ptr %153, align 1, !alias.scope !11, !noalias !16
  %154 = or disjoint i64 %28, 21
  %155 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %154
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %157 = fcmp ogt float %156, %15
  %158 = zext i1 %157 to i8
  %159 = getelementptr inbounds nuw i8, ptr %6, i64 %154
  store i8 %158, ptr %159, align 1, !alias.scope !11, !noalias !16
  %160 = or disjoint i64 %28, 22
  %161 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %160
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %163 = fcmp ogt float %162, %15
  %164 = zext i1 %163 to i8
  %165 = getelementptr inbounds nuw i8, ptr %6, i64 %160
  store i8 %164, ptr %165, align 1, !alias.scope !11, !noalias !16
  %166 = or disjoint i64 %28, 23
  %167 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %166
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %169 = fcmp ogt float %168, %15
  %170 = zext i1 %169 to i8
  %171 = getelementptr inbounds nuw i8, ptr %6, i64 %166
  store i8 %170, ptr %171, align 1, !alias.scope !11, !noalias !16
  %172 = or disjoint i64 %28, 24
  %173 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %172
  %174 = load float, ptr %173, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %175 = fcmp ogt float %174, %15
  %176 = zext i1 %175 to i8
  %177 = getelementptr inbounds nuw i8, ptr %6, i64 %172
  store i8 %176, ptr %177, align 1, !alias.scope !11, !noalias !16
  %178 = or disjoint i64 %28, 25
  %179 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %178
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %181 = fcmp ogt float %180, %15
  %182 = zext i1 %181 to i8
  %183 = getelementptr inbounds nuw i8, ptr %6, i64 %178
  store i8 %182, ptr %183, align 1, !alias.scope !11, !noalias !16
  %184 = or disjoint i64 %28, 26
  %185 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %184
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %187 = fcmp ogt float %186, %15
  %188 = zext i1 %187 to i8
  %189 = getelementptr inbounds nuw i8, ptr %6, i64 %184
  store i8 %188, ptr %189, align 1, !alias.scope !11, !noalias !16
  %190 = or disjoint i64 %28, 27
  %191 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %190
  %192 = load float, ptr %191, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %193 = fcmp ogt float %192, %15
  %194 = zext i1 %193 to i8
  %195 = getelementptr inbounds nuw i8, ptr %6, i64 %190
  store i8 %194, ptr %195, align 1, !alias.scope !11, !noalias !16
  %196 = or disjoint i64 %28, 28
  %197 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %196
  %198 = load float, ptr %197, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %199 = fcmp ogt float %198, %15
  %200 = zext i1 %199 to i8
  %201 = getelementptr inbounds nuw i8, ptr %6, i64 %196
  store i8 %200, ptr %201, align 1, !alias.scope !11, !noalias !16
  %202 = or disjoint i64 %28, 29
  %203 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %202
  %204 = load float, ptr %203, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %205 = fcmp ogt float %204, %15
  %206 = zext i1 %205 to i8
  %207 = getelementptr inbounds nuw i8, ptr %6, i64 %202
  store i8 %206, ptr %207, align 1, !alias.scope !11, !noalias !16
  %208 = or disjoint i64 %28, 30
  %209 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %208
  %210 = load float, ptr %209, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %211 = fcmp ogt float %210, %15
  %212 = zext i1 %211 to i8
  %213 = getelementptr inbounds nuw i8, ptr %6, i64 %208
  store i8 %212, ptr %213, align 1, !alias.scope !11, !noalias !16
  %214 = or disjoint i64 %28, 31
  %215 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %214
  %216 = load float, ptr %215, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %217 = fcmp ogt float %216, %15
  %218 = zext i1 %217 to i8
  %219 = getelementptr inbounds nuw i8, ptr %6, i64 %214
  store i8 %218, ptr %219, align 1, !alias.scope !11, !noalias !16
  %220 = add nuw nsw i64 %26, 1
  %exitcond.not = icmp eq i64 %220, 16
  br i1 %exitcond.not, label %221, label %25, !llvm.loop !17

221:                                              ; preds = %25
  %222 = add nuw nsw i64 %22, 1
  %exitcond5.not = icmp eq i64 %222, 16
  br i1 %exitcond5.not, label %223, label %21, !llvm.loop !17

223:                                              ; preds = %221
  %224 = add nuw nsw i64 %18, 1
  %exitcond6.not = icmp eq i64 %224, 8
  br i1 %exitcond6.not, label %broadcast_compare_fusion_wrapped.exit, label %17, !llvm.loop !17

broadcast_compare_fusion_wrapped.exit:            ; preds = %223, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{i64 131072}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_compare_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_compare_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_compare_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_compare_fusion_wrapped: argument 2"}
!13 = !{i64 4}
!14 = !{!7, !12}
!15 = !{!10, !12}
!16 = !{!7, !10}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
