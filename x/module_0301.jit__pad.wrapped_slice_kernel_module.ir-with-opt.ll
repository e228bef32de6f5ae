; ModuleID = '__compute_module_wrapped_slice_kernel_module'
source_filename = "__compute_module_wrapped_slice_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_slice(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  br label %.preheader

.preheader:                                       ; preds = %1, %214
  %7 = phi i64 [ 0, %1 ], [ %215, %214 ]
  %.idx = shl nuw nsw i64 %7, 15
  %8 = getelementptr i8, ptr %4, i64 %.idx
  %.idx1 = mul nuw nsw i64 %7, 24576
  %9 = getelementptr i8, ptr %6, i64 %.idx1
  br label %10

10:                                               ; preds = %.preheader, %212
  %11 = phi i64 [ 0, %.preheader ], [ %213, %212 ]
  %12 = shl nuw nsw i64 %11, 11
  %13 = getelementptr [4 x i8], ptr %8, i64 %12
  %14 = getelementptr [4 x i8], ptr %9, i64 %12
  br label %15

15:                                               ; preds = %10, %15
  %16 = phi i64 [ 0, %10 ], [ %211, %15 ]
  %17 = shl nuw nsw i64 %16, 6
  %18 = getelementptr [4 x i8], ptr %13, i64 %17
  %19 = getelementptr [4 x i8], ptr %14, i64 %17
  %20 = getelementptr i8, ptr %18, i64 40960
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  store float %21, ptr %19, align 4, !alias.scope !9, !noalias !6
  %22 = getelementptr i8, ptr %18, i64 40964
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %24 = getelementptr i8, ptr %19, i64 4
  store float %23, ptr %24, align 4, !alias.scope !9, !noalias !6
  %25 = getelementptr i8, ptr %18, i64 40968
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %27 = getelementptr i8, ptr %19, i64 8
  store float %26, ptr %27, align 4, !alias.scope !9, !noalias !6
  %28 = getelementptr i8, ptr %18, i64 40972
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %30 = getelementptr i8, ptr %19, i64 12
  store float %29, ptr %30, align 4, !alias.scope !9, !noalias !6
  %31 = getelementptr i8, ptr %18, i64 40976
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %33 = getelementptr i8, ptr %19, i64 16
  store float %32, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = getelementptr i8, ptr %18, i64 40980
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %36 = getelementptr i8, ptr %19, i64 20
  store float %35, ptr %36, align 4, !alias.scope !9, !noalias !6
  %37 = getelementptr i8, ptr %18, i64 40984
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %39 = getelementptr i8, ptr %19, i64 24
  store float %38, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = getelementptr i8, ptr %18, i64 40988
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %42 = getelementptr i8, ptr %19, i64 28
  store float %41, ptr %42, align 4, !alias.scope !9, !noalias !6
  %43 = getelementptr i8, ptr %18, i64 40992
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %45 = getelementptr i8, ptr %19, i64 32
  store float %44, ptr %45, align 4, !alias.scope !9, !noalias !6
  %46 = getelementptr i8, ptr %18, i64 40996
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %48 = getelementptr i8, ptr %19, i64 36
  store float %47, ptr %48, align 4, !alias.scope !9, !noalias !6
  %49 = getelementptr i8, ptr %18, i64 41000
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %51 = getelementptr i8, ptr %19, i64 40
  store float %50, ptr %51, align 4, !alias.scope !9, !noalias !6
  %52 = getelementptr i8, ptr %18, i64 41004
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %54 = getelementptr i8, ptr %19, i64 44
  store float %53, ptr %54, align 4, !alias.scope !9, !noalias !6
  %55 = getelementptr i8, ptr %18, i64 41008
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %57 = getelementptr i8, ptr %19, i64 48
  store float %56, ptr %57, align 4, !alias.scope !9, !noalias !6
  %58 = getelementptr i8, ptr %18, i64 41012
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %60 = getelementptr i8, ptr %19, i64 52
  store float %59, ptr %60, align 4, !alias.scope !9, !noalias !6
  %61 = getelementptr i8, ptr %18, i64 41016
  %62 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %63 = getelementptr i8, ptr %19, i64 56
  store float %62, ptr %63, align 4, !alias.scope !9, !noalias !6
  %64 = getelementptr i8, ptr %18, i64 41020
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %66 = getelementptr i8, ptr %19, i64 60
  store float %65, ptr %66, align 4, !alias.scope !9, !noalias !6
  %67 = getelementptr i8, ptr %18, i64 41024
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %69 = getelementptr i8, ptr %19, i64 64
  store float %68, ptr %69, align 4, !alias.scope !9, !noalias !6
  %70 = getelementptr i8, ptr %18, i64 41028
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %72 = getelementptr i8, ptr %19, i64 68
  store float %71, ptr %72, align 4, !alias.scope !9, !noalias !6
  %73 = getelementptr i8, ptr %18, i64 41032
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %75 = getelementptr i8, ptr %19, i64 72
  store float %74, ptr %75, align 4, !alias.scope !9, !noalias !6
  %76 = getelementptr i8, ptr %18, i64 41036
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %78 = getelementptr i8, ptr %19, i64 76
  store float %77, ptr %78, align 4, !alias.scope !9, !noalias !6
  %79 = getelementptr i8, ptr %18, i64 41040
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %81 = getelementptr i8, ptr %19, i64 80
  store float %80, ptr %81, align 4, !alias.scope !9, !noalias !6
  %82 = getelementptr i8, ptr %18, i64 41044
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %84 = getelementptr i8, ptr %19, i64 84
  store float %83, ptr %84, align 4, !alias.scope !9, !noalias !6
  %85 = getelementptr i8, ptr %18, i64 41048
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %87 = getelementptr i8, ptr %19, i64 88
  store float %86, ptr %87, align 4, !alias.scope !9, !noalias !6
  %88 = getelementptr i8, ptr %18, i64 41052
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %90 = getelementptr i8, ptr %19, i64 92
  store float %89, ptr %90, align 4, !alias.scope !9, !noalias !6
  %91 = getelementptr i8, ptr %18, i64 41056
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %93 = getelementptr i8, ptr %19, i64 96
  store float %92, ptr %93, align 4, !alias.scope !9, !noalias !6
  %94 = getelementptr i8, ptr %18, i64 41060
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %96 = getelementptr i8, ptr %19, i64 100
  store float %95, ptr %96, align 4, !alias.scope !9, !noalias !6
  %97 = getelementptr i8, ptr %18, i64 41064
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %99 = getelementptr i8, ptr %19, i64 104
  store float %98, ptr %99, align 4, !alias.scope !9, !noalias !6
  %100 = getelementptr i8, ptr %18, i64 41068
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %102 = getelementptr i8, ptr %19, i64 108
  store float %101, ptr %102, align 4, !alias.scope !9, !noalias !6
  %103 = getelementptr i8, ptr %18, i64 41072
  %104 = load float, ptr %103, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %105 = getelementptr i8, ptr %19, i64 112
  store float %104, ptr %105, align 4, !alias.scope !9, !noalias !6
  %106 = getelementptr i8, ptr %18, i64 41076
  %107 = load float, ptr %106, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %108 = getelementptr i8, ptr %19, i64 116
  store float %107, ptr %108, align 4, !alias.scope !9, !noalias !6
  %109 = getelementptr i8, ptr %18, i64 41080
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %111 = getelementptr i8, ptr %19, i64 120
  store float %110, ptr %111, align 4, !alias.scope !9, !noalias !6
  %112 = getelementptr i8, ptr %18, i64 41084
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %114 = getelementptr i8, ptr %19, i64 124
  store float %113, ptr %114, align 4, !alias.scope !9, !noalias !6
  %115 = getelementptr i8, ptr %18, i64 41088
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %117 = getelementptr i8, ptr %19, i64 128
  store float %116, ptr %117, align 4, !alias.scope !9, !noalias !6
  %118 = getelementptr i8, ptr %18, i64 41092
  %119 = load float, ptr %118, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %120 = getelementptr i8, ptr %19, i64 132
  store float %119, ptr %120, align 4, !alias.scope !9, !noalias !6
  %121 = getelementptr i8, ptr %18, i64 41096
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %123 = getelementptr i8, ptr %19, i64 136
  store float %122, ptr %123, align 4, !alias.scope !9, !noalias !6
  %124 = getelementptr i8, ptr %18, i64 41100
  %125 = load float, ptr %124, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %126 = getelementptr i8, ptr %19, i64 140
  store float %125, ptr %126, align 4, !alias.scope !9, !noalias !6
  %127 = getelementptr i8, ptr %18, i64 41104
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %129 = getelementptr i8, ptr %19, i64 144
  store float %128, ptr %129, align 4, !alias.scope !9, !noalias !6
  %130 = getelementptr i8, ptr %18, i64 41108
  %131 = load float, ptr %130, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %132 = getelementptr i8, ptr %19, i64 148
  store float %131, ptr %132, align 4, !alias.scope !9, !noalias !6
  %133 = getelementptr i8, ptr %18, i64 41112
  %134 = load float, ptr %133, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %135 = getelementptr i8, ptr %19, i64 152
  store float %134, ptr %135, align 4, !alias.scope !9, !noalias !6
  %136 = getelementptr i8, ptr %18, i64 41116
  %137 = load float, ptr %136, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %138 = getelementptr i8, ptr %19, i64 156
  store float %137, ptr %138, align 4, !alias.scope !9, !noalias !6
  %139 = getelementptr i8, ptr %18, i64 41120
  %140 = load float, ptr %139, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %141 = getelementptr i8, ptr %19, i64 160
  store float %140, ptr %141, align 4, !alias.scope !9, !noalias !6
  %142 = getelementptr i8, ptr %18, i64 41124
  %143 = load float, ptr %142, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %144 = getelementptr i8, ptr %19, i64 164
  store float %143, ptr %144, align 4, !alias.scope !9, !noalias !6
  %145 = getelementptr i8, ptr %18, i64 41128
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %147 = getelementptr i8, ptr %19, i64 168
  store float %146, ptr %147, align 4, !alias.scope !9, !noalias !6
  %148 = getelementptr i8, ptr %18, i64 41132
  %149 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %150 = getelementptr i8, ptr %19, i64 172
  store float %149, ptr %150, align 4, !alias.scope !9, !noalias !6
  %151 = getelementptr i8, ptr %18, i64 41136
  %152 = load float, ptr %151, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %153 = getelementptr i8, ptr %19, i64 176
  store float %152, ptr %153, align 4, !alias.scope !9, !noalias !6
  %154 = getelementptr i8, ptr %18, i64 41140
  %155 = load float, ptr %154, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %156 = getelementptr i8, ptr %19, i64 180
  store float %155, ptr %156, align 4, !alias.scope !9, !noalias !6
  %157 = getelementptr i8, ptr %18, i64 41144
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %159 = getelementptr i8, ptr %19, i64 184
  store float %158, ptr %159, align 4, !alias.scope !9, !noalias !6
  %160 = getelementptr i8, ptr %18, i64 41148
  %161 = load float, ptr %160, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %162 = getelementptr i8, ptr %19, i64 188
  store float %161, ptr %162, align 4, !alias.scope !9, !noalias !6
  %163 = getelementptr i8, ptr %18, i64 41152
  %164 = load float, ptr %163, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %165 = getelementptr i8, ptr %19, i64 192
  store float %164, ptr %165, align 4, !alias.scope !9, !noalias !6
  %166 = getelementptr i8, ptr %18, i64 41156
  %167 = load float, ptr %166, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %168 = getelementptr i8, ptr %19, i64 196
  store float %167, ptr %168, align 4, !alias.scope !9, !noalias !6
  %169 = getelementptr i8, ptr %18, i64 41160
  %170 = load float, ptr %169, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %171 = getelementptr i8, ptr %19, i64 200
  store float %170, ptr %171, align 4, !alias.scope !9, !noalias !6
  %172 = getelementptr i8, ptr %18, i64 41164
  %173 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %174 = getelementptr i8, ptr %19, i64 204
  store float %173, ptr %174, align 4, !alias.scope !9, !noalias !6
  %175 = getelementptr i8, ptr %18, i64 41168
  %176 = load float, ptr %175, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %177 = getelementptr i8, ptr %19, i64 208
  store float %176, ptr %177, align 4, !alias.scope !9, !noalias !6
  %178 = getelementptr i8, ptr %18, i64 41172
  %179 = load float, ptr %178, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %180 = getelementptr i8, ptr %19, i64 212
  store float %179, ptr %180, align 4, !alias.scope !9, !noalias !6
  %181 = getelementptr i8, ptr %18, i64 41176
  %182 = load float, ptr %181, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %183 = getelementptr i8, ptr %19, i64 216
  store float %182, ptr %183, align 4, !alias.scope !9, !noalias !6
  %184 = getelementptr i8, ptr %18, i64 41180
  %185 = load float, ptr %184, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %186 = getelementptr i8, ptr %19, i64 220
  store float %185, ptr %186, align 4, !alias.scope !9, !noalias !6
  %187 = getelementptr i8, ptr %18, i64 41184
  %188 = load float, ptr %187, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %189 = getelementptr i8, ptr %19, i64 224
  store float %188, ptr %189, align 4, !alias.scope !9, !noalias !6
  %190 = getelementptr i8, ptr %18, i64 41188
  %191 = load float, ptr %190, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %192 = getelementptr i8, ptr %19, i64 228
  store float %191, ptr %192, align 4, !alias.scope !9, !noalias !6
  %193 = getelementptr i8, ptr %18, i64 41192
  %194 = load float, ptr %193, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %195 = getelementptr i8, ptr %19, i64 232
  store float %194, ptr %195, align 4, !alias.scope !9, !noalias !6
  %196 = getelementptr i8, ptr %18, i64 41196
  %197 = load float, ptr %196, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %198 = getelementptr i8, ptr %19, i64 236
  store float %197, ptr %198, align 4, !alias.scope !9, !noalias !6
  %199 = getelementptr i8, ptr %18, i64 41200
  %200 = load float, ptr %199, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %201 = getelementptr i8, ptr %19, i64 240
  store float %200, ptr %201, align 4, !alias.scope !9, !noalias !6
  %202 = getelementptr i8, ptr %18, i64 41204
  %203 = load float, ptr %202, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %204 = getelementptr i8, ptr %19, i64 244
  store float %203, ptr %204, align 4, !alias.scope !9, !noalias !6
  %205 = getelementptr i8, ptr %18, i64 41208
  %206 = load float, ptr %205, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %207 = getelementptr i8, ptr %19, i64 248
  store float %206, ptr %207, align 4, !alias.scope !9, !noalias !6
  %208 = getelementptr i8, ptr %18, i64 41212
  %209 = load float, ptr %208, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %210 = getelementptr i8, ptr %19, i64 252
  store float %209, ptr %210, align 4, !alias.scope !9, !noalias !6
  %211 = add nuw nsw i64 %16, 1
  %exitcond.not = icmp eq i64 %211, 32
  br i1 %exitcond.not, label %212, label %15, !llvm.loop !11

212:                                              ; preds = %15
  %213 = add nuw nsw i64 %11, 1
  %exitcond5.not = icmp eq i64 %213, 3
  br i1 %exitcond5.not, label %214, label %10, !llvm.loop !11

214:                                              ; preds = %212
  %215 = add nuw nsw i64 %7, 1
  %exitcond6.not = icmp eq i64 %215, 3
  br i1 %exitcond6.not, label %wrapped_slice_wrapped.exit, label %.preheader, !llvm.loop !11

wrapped_slice_wrapped.exit:                       ; preds = %214
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
!4 = !{i64 131072}
!5 = !{i64 73728}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_slice_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_slice_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_slice_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
