; ModuleID = '__compute_module_wrapped_broadcast_kernel_module'
source_filename = "__compute_module_wrapped_broadcast_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_broadcast(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  br label %.preheader5

.preheader5:                                      ; preds = %1, %207
  %7 = phi i64 [ 0, %1 ], [ %208, %207 ]
  %.idx = shl i64 %7, 8
  %8 = getelementptr i8, ptr %4, i64 %.idx
  %.idx1 = shl i64 %7, 14
  %9 = getelementptr i8, ptr %6, i64 %.idx1
  %10 = load float, ptr %8, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %11 = getelementptr i8, ptr %8, i64 4
  %12 = load float, ptr %11, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %13 = getelementptr i8, ptr %8, i64 8
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %15 = getelementptr i8, ptr %8, i64 12
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %17 = getelementptr i8, ptr %8, i64 16
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %19 = getelementptr i8, ptr %8, i64 20
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %21 = getelementptr i8, ptr %8, i64 24
  %22 = load float, ptr %21, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %23 = getelementptr i8, ptr %8, i64 28
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %25 = getelementptr i8, ptr %8, i64 32
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %27 = getelementptr i8, ptr %8, i64 36
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %29 = getelementptr i8, ptr %8, i64 40
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %31 = getelementptr i8, ptr %8, i64 44
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %33 = getelementptr i8, ptr %8, i64 48
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %35 = getelementptr i8, ptr %8, i64 52
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %37 = getelementptr i8, ptr %8, i64 56
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %39 = getelementptr i8, ptr %8, i64 60
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %41 = getelementptr i8, ptr %8, i64 64
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %43 = getelementptr i8, ptr %8, i64 68
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %45 = getelementptr i8, ptr %8, i64 72
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %47 = getelementptr i8, ptr %8, i64 76
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %49 = getelementptr i8, ptr %8, i64 80
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %51 = getelementptr i8, ptr %8, i64 84
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %53 = getelementptr i8, ptr %8, i64 88
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %55 = getelementptr i8, ptr %8, i64 92
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %57 = getelementptr i8, ptr %8, i64 96
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %59 = getelementptr i8, ptr %8, i64 100
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %61 = getelementptr i8, ptr %8, i64 104
  %62 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %63 = getelementptr i8, ptr %8, i64 108
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %65 = getelementptr i8, ptr %8, i64 112
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %67 = getelementptr i8, ptr %8, i64 116
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %69 = getelementptr i8, ptr %8, i64 120
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %71 = getelementptr i8, ptr %8, i64 124
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %73 = getelementptr i8, ptr %8, i64 128
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %75 = getelementptr i8, ptr %8, i64 132
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %77 = getelementptr i8, ptr %8, i64 136
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %79 = getelementptr i8, ptr %8, i64 140
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %81 = getelementptr i8, ptr %8, i64 144
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %83 = getelementptr i8, ptr %8, i64 148
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %85 = getelementptr i8, ptr %8, i64 152
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %87 = getelementptr i8, ptr %8, i64 156
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %89 = getelementptr i8, ptr %8, i64 160
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %91 = getelementptr i8, ptr %8, i64 164
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %93 = getelementptr i8, ptr %8, i64 168
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %95 = getelementptr i8, ptr %8, i64 172
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %97 = getelementptr i8, ptr %8, i64 176
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %99 = getelementptr i8, ptr %8, i64 180
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %101 = getelementptr i8, ptr %8, i64 184
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %103 = getelementptr i8, ptr %8, i64 188
  %104 = load float, ptr %103, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %105 = getelementptr i8, ptr %8, i64 192
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %107 = getelementptr i8, ptr %8, i64 196
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %109 = getelementptr i8, ptr %8, i64 200
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %111 = getelementptr i8, ptr %8, i64 204
  %112 = load float, ptr %111, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %113 = getelementptr i8, ptr %8, i64 208
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %115 = getelementptr i8, ptr %8, i64 212
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %117 = getelementptr i8, ptr %8, i64 216
  %118 = load float, ptr %117, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %119 = getelementptr i8, ptr %8, i64 220
  %120 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %121 = getelementptr i8, ptr %8, i64 224
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %123 = getelementptr i8, ptr %8, i64 228
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %125 = getelementptr i8, ptr %8, i64 232
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %127 = getelementptr i8, ptr %8, i64 236
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %129 = getelementptr i8, ptr %8, i64 240
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %131 = getelementptr i8, ptr %8, i64 244
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %133 = getelementptr i8, ptr %8, i64 248
  %134 = load float, ptr %133, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %135 = getelementptr i8, ptr %8, i64 252
  %136 = load float, ptr %135, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  br label %.preheader4

.preheader4:                                      ; preds = %.preheader5, %205
  %137 = phi i64 [ 0, %.preheader5 ], [ %206, %205 ]
  %.idx2 = shl i64 %137, 11
  %138 = getelementptr i8, ptr %9, i64 %.idx2
  br label %.preheader

.preheader:                                       ; preds = %.preheader4, %.preheader
  %139 = phi i64 [ 0, %.preheader4 ], [ %204, %.preheader ]
  %.idx3 = shl i64 %139, 8
  %140 = getelementptr i8, ptr %138, i64 %.idx3
  store float %10, ptr %140, align 4, !alias.scope !9, !noalias !6
  %141 = getelementptr i8, ptr %140, i64 4
  store float %12, ptr %141, align 4, !alias.scope !9, !noalias !6
  %142 = getelementptr i8, ptr %140, i64 8
  store float %14, ptr %142, align 4, !alias.scope !9, !noalias !6
  %143 = getelementptr i8, ptr %140, i64 12
  store float %16, ptr %143, align 4, !alias.scope !9, !noalias !6
  %144 = getelementptr i8, ptr %140, i64 16
  store float %18, ptr %144, align 4, !alias.scope !9, !noalias !6
  %145 = getelementptr i8, ptr %140, i64 20
  store float %20, ptr %145, align 4, !alias.scope !9, !noalias !6
  %146 = getelementptr i8, ptr %140, i64 24
  store float %22, ptr %146, align 4, !alias.scope !9, !noalias !6
  %147 = getelementptr i8, ptr %140, i64 28
  store float %24, ptr %147, align 4, !alias.scope !9, !noalias !6
  %148 = getelementptr i8, ptr %140, i64 32
  store float %26, ptr %148, align 4, !alias.scope !9, !noalias !6
  %149 = getelementptr i8, ptr %140, i64 36
  store float %28, ptr %149, align 4, !alias.scope !9, !noalias !6
  %150 = getelementptr i8, ptr %140, i64 40
  store float %30, ptr %150, align 4, !alias.scope !9, !noalias !6
  %151 = getelementptr i8, ptr %140, i64 44
  store float %32, ptr %151, align 4, !alias.scope !9, !noalias !6
  %152 = getelementptr i8, ptr %140, i64 48
  store float %34, ptr %152, align 4, !alias.scope !9, !noalias !6
  %153 = getelementptr i8, ptr %140, i64 52
  store float %36, ptr %153, align 4, !alias.scope !9, !noalias !6
  %154 = getelementptr i8, ptr %140, i64 56
  store float %38, ptr %154, align 4, !alias.scope !9, !noalias !6
  %155 = getelementptr i8, ptr %140, i64 60
  store float %40, ptr %155, align 4, !alias.scope !9, !noalias !6
  %156 = getelementptr i8, ptr %140, i64 64
  store float %42, ptr %156, align 4, !alias.scope !9, !noalias !6
  %157 = getelementptr i8, ptr %140, i64 68
  store float %44, ptr %157, align 4, !alias.scope !9, !noalias !6
  %158 = getelementptr i8, ptr %140, i64 72
  store float %46, ptr %158, align 4, !alias.scope !9, !noalias !6
  %159 = getelementptr i8, ptr %140, i64 76
  store float %48, ptr %159, align 4, !alias.scope !9, !noalias !6
  %160 = getelementptr i8, ptr %140, i64 80
  store float %50, ptr %160, align 4, !alias.scope !9, !noalias !6
  %161 = getelementptr i8, ptr %140, i64 84
  store float %52, ptr %161, align 4, !alias.scope !9, !noalias !6
  %162 = getelementptr i8, ptr %140, i64 88
  store float %54, ptr %162, align 4, !alias.scope !9, !noalias !6
  %163 = getelementptr i8, ptr %140, i64 92
  store float %56, ptr %163, align 4, !alias.scope !9, !noalias !6
  %164 = getelementptr i8, ptr %140, i64 96
  store float %58, ptr %164, align 4, !alias.scope !9, !noalias !6
  %165 = getelementptr i8, ptr %140, i64 100
  store float %60, ptr %165, align 4, !alias.scope !9, !noalias !6
  %166 = getelementptr i8, ptr %140, i64 104
  store float %62, ptr %166, align 4, !alias.scope !9, !noalias !6
  %167 = getelementptr i8, ptr %140, i64 108
  store float %64, ptr %167, align 4, !alias.scope !9, !noalias !6
  %168 = getelementptr i8, ptr %140, i64 112
  store float %66, ptr %168, align 4, !alias.scope !9, !noalias !6
  %169 = getelementptr i8, ptr %140, i64 116
  store float %68, ptr %169, align 4, !alias.scope !9, !noalias !6
  %170 = getelementptr i8, ptr %140, i64 120
  store float %70, ptr %170, align 4, !alias.scope !9, !noalias !6
  %171 = getelementptr i8, ptr %140, i64 124
  store float %72, ptr %171, align 4, !alias.scope !9, !noalias !6
  %172 = getelementptr i8, ptr %140, i64 128
  store float %74, ptr %172, align 4, !alias.scope !9, !noalias !6
  %173 = getelementptr i8, ptr %140, i64 132
  store float %76, ptr %173, align 4, !alias.scope !9, !noalias !6
  %174 = getelementptr i8, ptr %140, i64 136
  store float %78, ptr %174, align 4, !alias.scope !9, !noalias !6
  %175 = getelementptr i8, ptr %140, i64 140
  store float %80, ptr %175, align 4, !alias.scope !9, !noalias !6
  %176 = getelementptr i8, ptr %140, i64 144
  store float %82, ptr %176, align 4, !alias.scope !9, !noalias !6
  %177 = getelementptr i8, ptr %140, i64 148
  store float %84, ptr %177, align 4, !alias.scope !9, !noalias !6
  %178 = getelementptr i8, ptr %140, i64 152
  store float %86, ptr %178, align 4, !alias.scope !9, !noalias !6
  %179 = getelementptr i8, ptr %140, i64 156
  store float %88, ptr %179, align 4, !alias.scope !9, !noalias !6
  %180 = getelementptr i8, ptr %140, i64 160
  store float %90, ptr %180, align 4, !alias.scope !9, !noalias !6
  %181 = getelementptr i8, ptr %140, i64 164
  store float %92, ptr %181, align 4, !alias.scope !9, !noalias !6
  %182 = getelementptr i8, ptr %140, i64 168
  store float %94, ptr %182, align 4, !alias.scope !9, !noalias !6
  %183 = getelementptr i8, ptr %140, i64 172
  store float %96, ptr %183, align 4, !alias.scope !9, !noalias !6
  %184 = getelementptr i8, ptr %140, i64 176
  store float %98, ptr %184, align 4, !alias.scope !9, !noalias !6
  %185 = getelementptr i8, ptr %140, i64 180
  store float %100, ptr %185, align 4, !alias.scope !9, !noalias !6
  %186 = getelementptr i8, ptr %140, i64 184
  store float %102, ptr %186, align 4, !alias.scope !9, !noalias !6
  %187 = getelementptr i8, ptr %140, i64 188
  store float %104, ptr %187, align 4, !alias.scope !9, !noalias !6
  %188 = getelementptr i8, ptr %140, i64 192
  store float %106, ptr %188, align 4, !alias.scope !9, !noalias !6
  %189 = getelementptr i8, ptr %140, i64 196
  store float %108, ptr %189, align 4, !alias.scope !9, !noalias !6
  %190 = getelementptr i8, ptr %140, i64 200
  store float %110, ptr %190, align 4, !alias.scope !9, !noalias !6
  %191 = getelementptr i8, ptr %140, i64 204
  store float %112, ptr %191, align 4, !alias.scope !9, !noalias !6
  %192 = getelementptr i8, ptr %140, i64 208
  store float %114, ptr %192, align 4, !alias.scope !9, !noalias !6
  %193 = getelementptr i8, ptr %140, i64 212
  store float %116, ptr %193, align 4, !alias.scope !9, !noalias !6
  %194 = getelementptr i8, ptr %140, i64 216
  store float %118, ptr %194, align 4, !alias.scope !9, !noalias !6
  %195 = getelementptr i8, ptr %140, i64 220
  store float %120, ptr %195, align 4, !alias.scope !9, !noalias !6
  %196 = getelementptr i8, ptr %140, i64 224
  store float %122, ptr %196, align 4, !alias.scope !9, !noalias !6
  %197 = getelementptr i8, ptr %140, i64 228
  store float %124, ptr %197, align 4, !alias.scope !9, !noalias !6
  %198 = getelementptr i8, ptr %140, i64 232
  store float %126, ptr %198, align 4, !alias.scope !9, !noalias !6
  %199 = getelementptr i8, ptr %140, i64 236
  store float %128, ptr %199, align 4, !alias.scope !9, !noalias !6
  %200 = getelementptr i8, ptr %140, i64 240
  store float %130, ptr %200, align 4, !alias.scope !9, !noalias !6
  %201 = getelementptr i8, ptr %140, i64 244
  store float %132, ptr %201, align 4, !alias.scope !9, !noalias !6
  %202 = getelementptr i8, ptr %140, i64 248
  store float %134, ptr %202, align 4, !alias.scope !9, !noalias !6
  %203 = getelementptr i8, ptr %140, i64 252
  store float %136, ptr %203, align 4, !alias.scope !9, !noalias !6
  %204 = add nuw nsw i64 %139, 1
  %exitcond.not = icmp eq i64 %204, 8
  br i1 %exitcond.not, label %205, label %.preheader, !llvm.loop !11

205:                                              ; preds = %.preheader
  %206 = add nuw nsw i64 %137, 1
  %exitcond7.not = icmp eq i64 %206, 8
  br i1 %exitcond7.not, label %207, label %.preheader4, !llvm.loop !11

207:                                              ; preds = %205
  %208 = add nuw nsw i64 %7, 1
  %exitcond8.not = icmp eq i64 %208, 16
  br i1 %exitcond8.not, label %wrapped_broadcast_wrapped.exit, label %.preheader5, !llvm.loop !11

wrapped_broadcast_wrapped.exit:                   ; preds = %207
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
!4 = !{i64 4096}
!5 = !{i64 262144}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_broadcast_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_broadcast_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_broadcast_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
