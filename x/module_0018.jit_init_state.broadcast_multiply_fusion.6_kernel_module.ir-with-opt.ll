; ModuleID = '__compute_module_broadcast_multiply_fusion.6_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_multiply_fusion.6(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %9

9:                                                ; preds = %1, %262
  %10 = phi i64 [ 0, %1 ], [ %263, %262 ]
  %11 = mul nuw nsw i64 %10, 144
  br label %12

12:                                               ; preds = %9, %260
  %13 = phi i64 [ 0, %9 ], [ %261, %260 ]
  %14 = mul nuw nsw i64 %13, 48
  %15 = add nuw nsw i64 %14, %11
  br label %16

16:                                               ; preds = %12, %16
  %17 = phi i64 [ 0, %12 ], [ %259, %16 ]
  %18 = shl nuw nsw i64 %17, 4
  %19 = add nuw nsw i64 %15, %18
  %20 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %19
  %21 = load i32, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %22 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %19
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %24 = xor i32 %23, %21
  %25 = lshr i32 %24, 9
  %26 = or disjoint i32 %25, 1065353216
  %27 = bitcast i32 %26 to float
  %28 = fadd nnan float %27, -1.000000e+00
  %29 = fmul nnan float %28, 2.000000e+00
  %30 = fadd nnan float %29, -1.000000e+00
  %31 = tail call nnan nsz float @llvm.maximum.f32(float %30, float -1.000000e+00)
  %32 = fmul nnan float %31, f0x3E4511A3
  %33 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  store float %32, ptr %33, align 4, !alias.scope !10, !noalias !14
  %34 = or disjoint i64 %19, 1
  %35 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %34
  %36 = load i32, ptr %35, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %37 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %34
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %39 = xor i32 %38, %36
  %40 = lshr i32 %39, 9
  %41 = or disjoint i32 %40, 1065353216
  %42 = bitcast i32 %41 to float
  %43 = fadd nnan float %42, -1.000000e+00
  %44 = fmul nnan float %43, 2.000000e+00
  %45 = fadd nnan float %44, -1.000000e+00
  %46 = tail call nnan nsz float @llvm.maximum.f32(float %45, float -1.000000e+00)
  %47 = fmul nnan float %46, f0x3E4511A3
  %48 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %34
  store float %47, ptr %48, align 4, !alias.scope !10, !noalias !14
  %49 = or disjoint i64 %19, 2
  %50 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %49
  %51 = load i32, ptr %50, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %49
  %53 = load i32, ptr %52, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %54 = xor i32 %53, %51
  %55 = lshr i32 %54, 9
  %56 = or disjoint i32 %55, 1065353216
  %57 = bitcast i32 %56 to float
  %58 = fadd nnan float %57, -1.000000e+00
  %59 = fmul nnan float %58, 2.000000e+00
  %60 = fadd nnan float %59, -1.000000e+00
  %61 = tail call nnan nsz float @llvm.maximum.f32(float %60, float -1.000000e+00)
  %62 = fmul nnan float %61, f0x3E4511A3
  %63 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %49
  store float %62, ptr %63, align 4, !alias.scope !10, !noalias !14
  %64 = or disjoint i64 %19, 3
  %65 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %64
  %66 = load i32, ptr %65, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %67 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %64
  %68 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %69 = xor i32 %68, %66
  %70 = lshr i32 %69, 9
  %71 = or disjoint i32 %70, 1065353216
  %72 = bitcast i32 %71 to float
  %73 = fadd nnan float %72, -1.000000e+00
  %74 = fmul nnan float %73, 2.000000e+00
  %75 = fadd nnan float %74, -1.000000e+00
  %76 = tail call nnan nsz float @llvm.maximum.f32(float %75, float -1.000000e+00)
  %77 = fmul nnan float %76, f0x3E4511A3
  %78 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %64
  store float %77, ptr %78, align 4, !alias.scope !10, !noalias !14
  %79 = or disjoint i64 %19, 4
  %80 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %79
  %81 = load i32, ptr %80, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %82 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %79
  %83 = load i32, ptr %82, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %84 = xor i32 %83, %81
  %85 = lshr i32 %84, 9
  %86 = or disjoint i32 %85, 1065353216
  %87 = bitcast i32 %86 to float
  %88 = fadd nnan float %87, -1.000000e+00
  %89 = fmul nnan float %88, 2.000000e+00
  %90 = fadd nnan float %89, -1.000000e+00
  %91 = tail call nnan nsz float @llvm.maximum.f32(float %90, float -1.000000e+00)
  %92 = fmul nnan float %91, f0x3E4511A3
  %93 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %79
  store float %92, ptr %93, align 4, !alias.scope !10, !noalias !14
  %94 = or disjoint i64 %19, 5
  %95 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %94
  %96 = load i32, ptr %95, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %97 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %94
  %98 = load i32, ptr %97, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %99 = xor i32 %98, %96
  %100 = lshr i32 %99, 9
  %101 = or disjoint i32 %100, 1065353216
  %102 = bitcast i32 %101 to float
  %103 = fadd nnan float %102, -1.000000e+00
  %104 = fmul nnan float %103, 2.000000e+00
  %105 = fadd nnan float %104, -1.000000e+00
  %106 = tail call nnan nsz float @llvm.maximum.f32(float %105, float -1.000000e+00)
  %107 = fmul nnan float %106, f0x3E4511A3
  %108 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %94
  store float %107, ptr %108, align 4, !alias.scope !10, !noalias !14
  %109 = or disjoint i64 %19, 6
  %110 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %109
  %111 = load i32, ptr %110, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %112 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %109
  %113 = load i32, ptr %112, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %114 = xor i32 %113, %111
  %115 = lshr i32 %114, 9
  %116 = or disjoint i32 %115, 1065353216
  %117 = bitcast i32 %116 to float
  %118 = fadd nnan float %117, -1.000000e+00
  %119 = fmul nnan float %118, 2.000000e+00
  %120 = fadd nnan float %119, -1.000000e+00
  %121 = tail call nnan nsz float @llvm.maximum.f32(float %120, float -1.000000e+00)
  %122 = fmul nnan float %121, f0x3E4511A3
  %123 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %109
  store float %122, ptr %123, align 4, !alias.scope !10, !noalias !14
  %124 = or disjoint i64 %19, 7
  %125 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %124
  %126 = load i32, ptr %125, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %127 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %124
  %128 = load i32, ptr %127, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %129 = xor i32 %128, %126
  %130 = lshr i32 %129, 9
  %131 = or disjoint i32 %130, 1065353216
  %132 = bitcast i32 %131 to float
  %133 = fadd nnan float %132, -1.000000e+00
  %134 = fmul nnan float %133, 2.000000e+00
  %135 = fadd nnan float %134, -1.000000e+00
  %136 = tail call nnan nsz float @llvm.maximum.f32(float %135, float -1.000000e+00)
  %137 = fmul nnan float %136, f0x3E4511A3
  %138 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %124
  store float %137, ptr %138, align 4, !alias.scope !10, !noalias !14
  %139 = or disjoint i64 %19, 8
  %140 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %139
  %141 = load i32, ptr %140, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %142 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %139
  %143 = load i32, ptr %142, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %144 = xor i32 %143, %141
  %145 = lshr i32 %144, 9
  %146 = or disjoint i32 %145, 1065353216
  %147 = bitcast i32 %146 to float
  %148 = fadd nnan float %147, -1.000000e+00
  %149 = fmul nnan float %148, 2.000000e+00
  %150 = fadd nnan float %149, -1.000000e+00
  %151 = tail call nnan nsz float @llvm.maximum.f32(float %150, float -1.000000e+00)
  %152 = fmul nnan float %151, f0x3E4511A3
  %153 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %139
  store float %152, ptr %153, align 4, !alias.scope !10, !noalias !14
  %154 = or disjoint i64 %19, 9
  %155 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %154
  %156 = load i32, ptr %155, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %157 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %154
  %158 = load i32, ptr %157, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %159 = xor i32 %158, %156
  %160 = lshr i32 %159, 9
  %161 = or disjoint i32 %160, 1065353216
  %162 = bitcast i32 %161 to float
  %163 = fadd nnan float %162, -1.000000e+00
  %164 = fmul nnan float %163, 2.000000e+00
  %165 = fadd nnan float %164, -1.000000e+00
  %166 = tail call nnan nsz float @llvm.maximum.f32(float %165, float -1.000000e+00)
  %167 = fmul nnan float %166, f0x3E4511A3
  %168 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %154
  store float %167, ptr %168, align 4, !alias.scope !10, !noalias !14
  %169 = or disjoint i64 %19, 10
  %170 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %169
  %171 = load i32, ptr %170, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %172 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %169
  %173 = load i32, ptr %172, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %174 = xor i32 %173, %171
  %175 = lshr i32 %174, 9
  %176 = or disjoint i32 %175, 1065353216
  %177 = bitcast i32 %176 to float
  %178 = fadd nnan float %177, -1.000000e+00
  %179 = fmul nnan float %178, 2.000000e+00
  %180 = fadd nnan float %179, -1.000000e+00
  %181 = tail call nnan nsz float @llvm.maximum.f32(float %180, float -1.000000e+00)
  %182 = fmul nnan float %181, f0x3E4511A3
  %183 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %169
  store float %182, ptr %183, align 4, !alias.scope !10, !noalias !14
  %184 = or disjoint i64 %19, 11
  %185 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %184
  %186 = load i32, ptr %185, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %187 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %184
  %188 = load i32, ptr %187, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %189 = xor i32 %188, %186
  %190 = lshr i32 %189, 9
  %191 = or disjoint i32 %190, 1065353216
  %192 = bitcast i32 %191 to float
  %193 = fadd nnan float %192, -1.000000e+00
  %194 = fmul nnan float %193, 2.000000e+00
  %195 = fadd nnan float %194, -1.000000e+00
  %196 = tail call nnan nsz float @llvm.maximum.f32(float %195, float -1.000000e+00)
  %197 = fmul nnan float %196, f0x3E4511A3
  %198 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %184
  store float %197, ptr %198, align 4, !alias.scope !10, !noalias !14
  %199 = or disjoint i64 %19, 12
  %200 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %199
  %201 = load i32, ptr %200, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %202 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %199
  %203 = load i32, ptr %202, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %204 = xor i32 %203, %201
  %205 = lshr i32 %204, 9
  %206 = or disjoint i32 %205, 1065353216
  %207 = bitcast i32 %206 to float
  %208 = fadd nnan float %207, -1.000000e+00
  %209 = fmul nnan float %208, 2.000000e+00
  %210 = fadd nnan float %209, -1.000000e+00
  %211 = tail call nnan nsz float @llvm.maximum.f32(float %210, float -1.000000e+00)
  %212 = fmul nnan float %211, f0x3E4511A3
  %213 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %199
  store float %212, ptr %213, align 4, !alias.scope !10, !noalias !14
  %214 = or disjoint i64 %19, 13
  %215 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %214
  %216 = load i32, ptr %215, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %217 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %214
  %218 = load i32, ptr %217, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %219 = xor i32 %218, %216
  %220 = lshr i32 %219, 9
  %221 = or disjoint i32 %220, 1065353216
  %222 = bitcast i32 %221 to float
  %223 = fadd nnan float %222, -1.000000e+00
  %224 = fmul nnan float %223, 2.000000e+00
  %225 = fadd nnan float %224, -1.000000e+00
  %226 = tail call nnan nsz float @llvm.maximum.f32(float %225, float -1.000000e+00)
  %227 = fmul nnan float %226, f0x3E4511A3
  %228 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %214
  store float %227, ptr %228, align 4, !alias.scope !10, !noalias !14
  %229 = or disjoint i64 %19, 14
  %230 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %229
  %231 = load i32, ptr %230, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %232 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %229
  %233 = load i32, ptr %232, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %234 = xor i32 %233, %231
  %235 = lshr i32 %234, 9
  %236 = or disjoint i32 %235, 1065353216
  %237 = bitcast i32 %236 to float
  %238 = fadd nnan float %237, -1.000000e+00
  %239 = fmul nnan float %238, 2.000000e+00
  %240 = fadd nnan float %239, -1.000000e+00
  %241 = tail call nnan nsz float @llvm.maximum.f32(float %240, float -1.000000e+00)
  %242 = fmul nnan float %241, f0x3E4511A3
  %243 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %229
  store float %242, ptr %243, align 4, !alias.scope !10, !noalias !14
  %244 = or disjoint i64 %19, 15
  %245 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %244
  %246 = load i32, ptr %245, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %247 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %244
  %248 = load i32, ptr %247, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %249 = xor i32 %248, %246
  %250 = lshr i32 %249, 9
  %251 = or disjoint i32 %250, 1065353216
  %252 = bitcast i32 %251 to float
  %253 = fadd nnan float %252, -1.000000e+00
  %254 = fmul nnan float %253, 2.000000e+00
  %255 = fadd nnan float %254, -1.000000e+00
  %256 = tail call nnan nsz float @llvm.maximum.f32(float %255, float -1.000000e+00)
  %257 = fmul nnan float %256, f0x3E4511A3
  %258 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %244
  store float %257, ptr %258, align 4, !alias.scope !10, !noalias !14
  %259 = add nuw nsw i64 %17, 1
  %exitcond.not = icmp eq i64 %259, 3
  br i1 %exitcond.not, label %260, label %16, !llvm.loop !15

260:                                              ; preds = %16
  %261 = add nuw nsw i64 %13, 1
  %exitcond4.not = icmp eq i64 %261, 3
  br i1 %exitcond4.not, label %262, label %12, !llvm.loop !15

262:                                              ; preds = %260
  %263 = add nuw nsw i64 %10, 1
  %exitcond5.not = icmp eq i64 %263, 3
  br i1 %exitcond5.not, label %broadcast_multiply_fusion.6_wrapped.exit, label %9, !llvm.loop !15

broadcast_multiply_fusion.6_wrapped.exit:         ; preds = %262
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1728}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_multiply_fusion.6_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_multiply_fusion.6_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_multiply_fusion.6_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_multiply_fusion.6_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
