; ModuleID = '__compute_module_multiply_convert_fusion_kernel_module'
source_filename = "__compute_module_multiply_convert_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_convert_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = icmp ult i64 %13, 2
  br i1 %14, label %15, label %multiply_convert_fusion_wrapped.exit

15:                                               ; preds = %1
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = shl nuw nsw i64 %13, 3
  %19 = load float, ptr %4, align 4, !invariant.load !3, !alias.scope !7
  %.idx92 = mul nuw nsw i64 %13, 98304
  %20 = getelementptr i8, ptr %17, i64 %.idx92
  %21 = or disjoint i64 %.idx92, 12280
  %broadcast.splatinsert112 = insertelement <8 x float> poison, float %19, i64 0
  %broadcast.splat113 = shufflevector <8 x float> %broadcast.splatinsert112, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x float> poison, float %19, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %26

.preheader34:                                     ; preds = %.split38.us
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !10
  %24 = or disjoint i64 %.idx92, 4
  %25 = or disjoint i64 %.idx92, 12284
  %broadcast.splatinsert148 = insertelement <8 x float> poison, float %23, i64 0
  %broadcast.splat149 = shufflevector <8 x float> %broadcast.splatinsert148, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert130 = insertelement <8 x float> poison, float %23, i64 0
  %broadcast.splat131 = shufflevector <8 x float> %broadcast.splatinsert130, <8 x float> poison, <8 x i32> zeroinitializer
  br label %355

26:                                               ; preds = %15, %.split38.us
  %27 = phi i64 [ 0, %15 ], [ %350, %.split38.us ]
  %28 = mul nuw nsw i64 %27, 12288
  %29 = add nuw i64 %.idx92, %28
  %scevgep103 = getelementptr i8, ptr %17, i64 %29
  %30 = add nuw i64 %21, %28
  %scevgep104 = getelementptr i8, ptr %17, i64 %30
  %scevgep105 = getelementptr i8, ptr %6, i64 %29
  %scevgep106 = getelementptr i8, ptr %6, i64 %30
  %31 = mul nuw nsw i64 %27, 12288
  %32 = add nuw i64 %.idx92, %31
  %scevgep = getelementptr i8, ptr %17, i64 %32
  %33 = add nuw i64 %21, %31
  %scevgep99 = getelementptr i8, ptr %17, i64 %33
  %scevgep100 = getelementptr i8, ptr %6, i64 %32
  %scevgep101 = getelementptr i8, ptr %6, i64 %33
  %34 = or disjoint i64 %27, %18
  %.idx.i.i = mul nuw nsw i64 %34, 12288
  %35 = getelementptr i8, ptr %6, i64 %.idx.i.i
  %36 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %34
  %37 = load i32, ptr %36, align 4, !invariant.load !3, !alias.scope !13, !noalias !16
  %38 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %34
  %39 = load i32, ptr %38, align 4, !invariant.load !3, !alias.scope !16, !noalias !13
  %40 = xor i32 %39, %37
  %.fr = freeze i32 %40
  %41 = lshr i32 %.fr, 9
  %42 = or disjoint i32 %41, 1065353216
  %43 = bitcast i32 %42 to float
  %44 = fadd float %43, -1.000000e+00
  %45 = tail call float @llvm.maximum.f32(float %44, float 0.000000e+00)
  %46 = fcmp olt float %45, 5.000000e-01
  %.idx6 = mul nuw nsw i64 %27, 12288
  %47 = getelementptr i8, ptr %20, i64 %.idx6
  br i1 %46, label %.preheader35.us.preheader, label %.preheader35.preheader

.preheader35.preheader:                           ; preds = %26
  %bound0107 = icmp ult ptr %scevgep103, %scevgep106
  %bound1108 = icmp ult ptr %scevgep105, %scevgep104
  %found.conflict109 = and i1 %bound0107, %bound1108
  br label %.preheader35

.preheader35.us.preheader:                        ; preds = %26
  %bound0 = icmp ult ptr %scevgep, %scevgep101
  %bound1 = icmp ult ptr %scevgep100, %scevgep99
  %found.conflict = and i1 %bound0, %bound1
  br label %.preheader35.us

.preheader35.us:                                  ; preds = %.preheader35.us.preheader, %.split.us.us
  %48 = phi i64 [ %175, %.split.us.us ], [ 0, %.preheader35.us.preheader ]
  %.idx1.i.i.us = mul nuw nsw i64 %48, 384
  %49 = getelementptr i8, ptr %35, i64 %.idx1.i.i.us
  %50 = getelementptr i8, ptr %47, i64 %.idx1.i.i.us
  br i1 %found.conflict, label %scalar.ph, label %vector.body

vector.body:                                      ; preds = %.preheader35.us, %vector.body
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %.preheader35.us ]
  %vec.ind = phi <8 x i64> [ %vec.ind.next, %vector.body ], [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %.preheader35.us ]
  %51 = sub nuw nsw <8 x i64> splat (i64 31), %vec.ind
  %52 = mul nuw nsw <8 x i64> %51, splat (i64 12)
  %53 = extractelement <8 x i64> %52, i64 0
  %54 = extractelement <8 x i64> %52, i64 1
  %55 = extractelement <8 x i64> %52, i64 2
  %56 = extractelement <8 x i64> %52, i64 3
  %57 = extractelement <8 x i64> %52, i64 4
  %58 = extractelement <8 x i64> %52, i64 5
  %59 = extractelement <8 x i64> %52, i64 6
  %60 = extractelement <8 x i64> %52, i64 7
  %61 = getelementptr i8, ptr %49, i64 %53
  %62 = getelementptr i8, ptr %49, i64 %54
  %63 = getelementptr i8, ptr %49, i64 %55
  %64 = getelementptr i8, ptr %49, i64 %56
  %65 = getelementptr i8, ptr %49, i64 %57
  %66 = getelementptr i8, ptr %49, i64 %58
  %67 = getelementptr i8, ptr %49, i64 %59
  %68 = getelementptr i8, ptr %49, i64 %60
  %69 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !18
  %70 = load i32, ptr %62, align 4, !invariant.load !3, !alias.scope !18
  %71 = load i32, ptr %63, align 4, !invariant.load !3, !alias.scope !18
  %72 = load i32, ptr %64, align 4, !invariant.load !3, !alias.scope !18
  %73 = load i32, ptr %65, align 4, !invariant.load !3, !alias.scope !18
  %74 = load i32, ptr %66, align 4, !invariant.load !3, !alias.scope !18
  %75 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !18
  %76 = load i32, ptr %68, align 4, !invariant.load !3, !alias.scope !18
  %77 = insertelement <8 x i32> poison, i32 %69, i64 0
  %78 = insertelement <8 x i32> %77, i32 %70, i64 1
  %79 = insertelement <8 x i32> %78, i32 %71, i64 2
  %80 = insertelement <8 x i32> %79, i32 %72, i64 3
  %81 = insertelement <8 x i32> %80, i32 %73, i64 4
  %82 = insertelement <8 x i32> %81, i32 %74, i64 5
  %83 = insertelement <8 x i32> %82, i32 %75, i64 6
  %84 = insertelement <8 x i32> %83, i32 %76, i64 7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %85 = mul nuw nsw <8 x i64> %vec.ind, splat (i64 12)
  %86 = extractelement <8 x i64> %85, i64 0
  %87 = extractelement <8 x i64> %85, i64 1
  %88 = extractelement <8 x i64> %85, i64 2
  %89 = extractelement <8 x i64> %85, i64 3
  %90 = extractelement <8 x i64> %85, i64 4
  %91 = extractelement <8 x i64> %85, i64 5
  %92 = extractelement <8 x i64> %85, i64 6
  %93 = extractelement <8 x i64> %85, i64 7
  %94 = trunc <8 x i32> %84 to <8 x i8>
  %95 = uitofp <8 x i8> %94 to <8 x double>
  %96 = fmul nnan <8 x double> %95, splat (double f0x3F70101010101010)
  %97 = fptrunc nnan <8 x double> %96 to <8 x float>
  %98 = fadd <8 x float> %broadcast.splat, %97
  %99 = fpext <8 x float> %98 to <8 x double>
  %100 = fmul <8 x double> %99, splat (double f0x4013C83D515B8446)
  %101 = fptrunc <8 x double> %100 to <8 x float>
  %102 = extractelement <8 x float> %101, i64 0
  %103 = extractelement <8 x float> %101, i64 1
  %104 = extractelement <8 x float> %101, i64 2
  %105 = extractelement <8 x float> %101, i64 3
  %106 = extractelement <8 x float> %101, i64 4
  %107 = extractelement <8 x float> %101, i64 5
  %108 = extractelement <8 x float> %101, i64 6
  %109 = extractelement <8 x float> %101, i64 7
  %110 = getelementptr i8, ptr %50, i64 %86
  %111 = getelementptr i8, ptr %50, i64 %87
  %112 = getelementptr i8, ptr %50, i64 %88
  %113 = getelementptr i8, ptr %50, i64 %89
  %114 = getelementptr i8, ptr %50, i64 %90
  %115 = getelementptr i8, ptr %50, i64 %91
  %116 = getelementptr i8, ptr %50, i64 %92
  %117 = getelementptr i8, ptr %50, i64 %93
  store float %102, ptr %110, align 4, !alias.scope !25, !noalias !29
  store float %103, ptr %111, align 4, !alias.scope !25, !noalias !29
  store float %104, ptr %112, align 4, !alias.scope !25, !noalias !29
  store float %105, ptr %113, align 4, !alias.scope !25, !noalias !29
  store float %106, ptr %114, align 4, !alias.scope !25, !noalias !29
  store float %107, ptr %115, align 4, !alias.scope !25, !noalias !29
  store float %108, ptr %116, align 4, !alias.scope !25, !noalias !29
  store float %109, ptr %117, align 4, !alias.scope !25, !noalias !29
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %118 = icmp eq i64 %index.next, 32
  br i1 %118, label %.split.us.us, label %vector.body, !llvm.loop !34

scalar.ph:                                        ; preds = %.preheader35.us, %scalar.ph
  %119 = phi i64 [ %174, %scalar.ph ], [ 0, %.preheader35.us ]
  %120 = sub nuw nsw i64 31, %119
  %.idx2.i.i.us.us = mul nuw nsw i64 %120, 12
  %121 = getelementptr i8, ptr %49, i64 %.idx2.i.i.us.us
  %122 = load i32, ptr %121, align 4, !invariant.load !3, !alias.scope !37
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %.idx2.i.i17.us.us = mul nuw nsw i64 %119, 12
  %123 = trunc i32 %122 to i8
  %124 = uitofp i8 %123 to double
  %125 = fmul nnan double %124, f0x3F70101010101010
  %126 = fptrunc nnan double %125 to float
  %127 = fadd float %19, %126
  %128 = fpext float %127 to double
  %129 = fmul double %128, f0x4013C83D515B8446
  %130 = fptrunc double %129 to float
  %131 = getelementptr i8, ptr %50, i64 %.idx2.i.i17.us.us
  store float %130, ptr %131, align 4, !alias.scope !38, !noalias !39
  %132 = sub nuw nsw i64 30, %119
  %.idx2.i.i.us.us.1 = mul nuw nsw i64 %132, 12
  %133 = getelementptr i8, ptr %49, i64 %.idx2.i.i.us.us.1
  %134 = load i32, ptr %133, align 4, !invariant.load !3, !alias.scope !37
  %135 = mul nuw i64 %119, 12
  %136 = trunc i32 %134 to i8
  %137 = uitofp i8 %136 to double
  %138 = fmul nnan double %137, f0x3F70101010101010
  %139 = fptrunc nnan double %138 to float
  %140 = fadd float %19, %139
  %141 = fpext float %140 to double
  %142 = fmul double %141, f0x4013C83D515B8446
  %143 = fptrunc double %142 to float
  %144 = getelementptr i8, ptr %50, i64 %135
  %145 = getelementptr i8, ptr %144, i64 12
  store float %143, ptr %145, align 4, !alias.scope !38, !noalias !39
  %146 = sub nuw nsw i64 29, %119
  %.idx2.i.i.us.us.2 = mul nuw nsw i64 %146, 12
  %147 = getelementptr i8, ptr %49, i64 %.idx2.i.i.us.us.2
  %148 = load i32, ptr %147, align 4, !invariant.load !3, !alias.scope !37
  %149 = mul nuw i64 %119, 12
  %150 = trunc i32 %148 to i8
  %151 = uitofp i8 %150 to double
  %152 = fmul nnan double %151, f0x3F70101010101010
  %153 = fptrunc nnan double %152 to float
  %154 = fadd float %19, %153
  %155 = fpext float %154 to double
  %156 = fmul double %155, f0x4013C83D515B8446
  %157 = fptrunc double %156 to float
  %158 = getelementptr i8, ptr %50, i64 %149
  %159 = getelementptr i8, ptr %158, i64 24
  store float %157, ptr %159, align 4, !alias.scope !38, !noalias !39
  %160 = sub nuw nsw i64 28, %119
  %.idx2.i.i.us.us.3 = mul nuw nsw i64 %160, 12
  %161 = getelementptr i8, ptr %49, i64 %.idx2.i.i.us.us.3
  %162 = load i32, ptr %161, align 4, !invariant.load !3, !alias.scope !37
  %163 = mul nuw i64 %119, 12
  %164 = trunc i32 %162 to i8
  %165 = uitofp i8 %164 to double
  %166 = fmul nnan double %165, f0x3F70101010101010
  %167 = fptrunc nnan double %166 to float
  %168 = fadd float %19, %167
  %169 = fpext float %168 to double
  %170 = fmul double %169, f0x4013C83D515B8446
  %171 = fptrunc double %170 to float
  %172 = getelementptr i8, ptr %50, i64 %163
  %173 = getelementptr i8, ptr %172, i64 36
  store float %171, ptr %173, align 4, !alias.scope !38, !noalias !39
  %174 = add nuw nsw i64 %119, 4
  %exitcond70.not.3 = icmp eq i64 %174, 32
  br i1 %exitcond70.not.3, label %.split.us.us, label %scalar.ph, !llvm.loop !40

.split.us.us:                                     ; preds = %vector.body, %scalar.ph
  %175 = add nuw nsw i64 %48, 1
  %exitcond71.not = icmp eq i64 %175, 32
  br i1 %exitcond71.not, label %.split38.us, label %.preheader35.us, !llvm.loop !41

.preheader35:                                     ; preds = %.preheader35.preheader, %.split
  %176 = phi i64 [ %349, %.split ], [ 0, %.preheader35.preheader ]
  %.idx1.i.i = mul nuw nsw i64 %176, 384
  %177 = getelementptr i8, ptr %35, i64 %.idx1.i.i
  %178 = getelementptr i8, ptr %47, i64 %.idx1.i.i
  br i1 %found.conflict109, label %scalar.ph110.preheader, label %vector.body114

vector.body114:                                   ; preds = %.preheader35
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %wide.vec = load <24 x i32>, ptr %177, align 4, !invariant.load !3, !alias.scope !43
  %strided.vec = shufflevector <24 x i32> %wide.vec, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %179 = trunc <8 x i32> %strided.vec to <8 x i8>
  %180 = uitofp <8 x i8> %179 to <8 x double>
  %181 = fmul nnan <8 x double> %180, splat (double f0x3F70101010101010)
  %182 = fptrunc nnan <8 x double> %181 to <8 x float>
  %183 = fadd <8 x float> %broadcast.splat113, %182
  %184 = fpext <8 x float> %183 to <8 x double>
  %185 = fmul <8 x double> %184, splat (double f0x4013C83D515B8446)
  %186 = fptrunc <8 x double> %185 to <8 x float>
  %187 = extractelement <8 x float> %186, i64 0
  %188 = extractelement <8 x float> %186, i64 1
  %189 = extractelement <8 x float> %186, i64 2
  %190 = extractelement <8 x float> %186, i64 3
  %191 = extractelement <8 x float> %186, i64 4
  %192 = extractelement <8 x float> %186, i64 5
  %193 = extractelement <8 x float> %186, i64 6
  %194 = extractelement <8 x float> %186, i64 7
  %195 = getelementptr i8, ptr %178, i64 12
  %196 = getelementptr i8, ptr %178, i64 24
  %197 = getelementptr i8, ptr %178, i64 36
  %198 = getelementptr i8, ptr %178, i64 48
  %199 = getelementptr i8, ptr %178, i64 60
  %200 = getelementptr i8, ptr %178, i64 72
  %201 = getelementptr i8, ptr %178, i64 84
  store float %187, ptr %178, align 4, !alias.scope !48, !noalias !51
  store float %188, ptr %195, align 4, !alias.scope !48, !noalias !51
  store float %189, ptr %196, align 4, !alias.scope !48, !noalias !51
  store float %190, ptr %197, align 4, !alias.scope !48, !noalias !51
  store float %191, ptr %198, align 4, !alias.scope !48, !noalias !51
  store float %192, ptr %199, align 4, !alias.scope !48, !noalias !51
  store float %193, ptr %200, align 4, !alias.scope !48, !noalias !51
  store float %194, ptr %201, align 4, !alias.scope !48, !noalias !51
  %202 = getelementptr i8, ptr %177, i64 96
  %wide.vec.1 = load <24 x i32>, ptr %202, align 4, !invariant.load !3, !alias.scope !43
  %strided.vec.1 = shufflevector <24 x i32> %wide.vec.1, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %203 = trunc <8 x i32> %strided.vec.1 to <8 x i8>
  %204 = uitofp <8 x i8> %203 to <8 x double>
  %205 = fmul nnan <8 x double> %204, splat (double f0x3F70101010101010)
  %206 = fptrunc nnan <8 x double> %205 to <8 x float>
  %207 = fadd <8 x float> %broadcast.splat113, %206
  %208 = fpext <8 x float> %207 to <8 x double>
  %209 = fmul <8 x double> %208, splat (double f0x4013C83D515B8446)
  %210 = fptrunc <8 x double> %209 to <8 x float>
  %211 = extractelement <8 x float> %210, i64 0
  %212 = extractelement <8 x float> %210, i64 1
  %213 = extractelement <8 x float> %210, i64 2
  %214 = extractelement <8 x float> %210, i64 3
  %215 = extractelement <8 x float> %210, i64 4
  %216 = extractelement <8 x float> %210, i64 5
  %217 = extractelement <8 x float> %210, i64 6
  %218 = extractelement <8 x float> %210, i64 7
  %219 = getelementptr i8, ptr %178, i64 96
  %220 = getelementptr i8, ptr %178, i64 108
  %221 = getelementptr i8, ptr %178, i64 120
  %222 = getelementptr i8, ptr %178, i64 132
  %223 = getelementptr i8, ptr %178, i64 144
  %224 = getelementptr i8, ptr %178, i64 156
  %225 = getelementptr i8, ptr %178, i64 168
  %226 = getelementptr i8, ptr %178, i64 180
  store float %211, ptr %219, align 4, !alias.scope !48, !noalias !51
  store float %212, ptr %220, align 4, !alias.scope !48, !noalias !51
  store float %213, ptr %221, align 4, !alias.scope !48, !noalias !51
  store float %214, ptr %222, align 4, !alias.scope !48, !noalias !51
  store float %215, ptr %223, align 4, !alias.scope !48, !noalias !51
  store float %216, ptr %224, align 4, !alias.scope !48, !noalias !51
  store float %217, ptr %225, align 4, !alias.scope !48, !noalias !51
  store float %218, ptr %226, align 4, !alias.scope !48, !noalias !51
  %227 = getelementptr i8, ptr %177, i64 192
  %wide.vec.2 = load <24 x i32>, ptr %227, align 4, !invariant.load !3, !alias.scope !43
  %strided.vec.2 = shufflevector <24 x i32> %wide.vec.2, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %228 = trunc <8 x i32> %strided.vec.2 to <8 x i8>
  %229 = uitofp <8 x i8> %228 to <8 x double>
  %230 = fmul nnan <8 x double> %229, splat (double f0x3F70101010101010)
  %231 = fptrunc nnan <8 x double> %230 to <8 x float>
  %232 = fadd <8 x float> %broadcast.splat113, %231
  %233 = fpext <8 x float> %232 to <8 x double>
  %234 = fmul <8 x double> %233, splat (double f0x4013C83D515B8446)
  %235 = fptrunc <8 x double> %234 to <8 x float>
  %236 = extractelement <8 x float> %235, i64 0
  %237 = extractelement <8 x float> %235, i64 1
  %238 = extractelement <8 x float> %235, i64 2
  %239 = extractelement <8 x float> %235, i64 3
  %240 = extractelement <8 x float> %235, i64 4
  %241 = extractelement <8 x float> %235, i64 5
  %242 = extractelement <8 x float> %235, i64 6
  %243 = extractelement <8 x float> %235, i64 7
  %244 = getelementptr i8, ptr %178, i64 192
  %245 = getelementptr i8, ptr %178, i64 204
  %246 = getelementptr i8, ptr %178, i64 216
  %247 = getelementptr i8, ptr %178, i64 228
  %248 = getelementptr i8, ptr %178, i64 240
  %249 = getelementptr i8, ptr %178, i64 252
  %250 = getelementptr i8, ptr %178, i64 264
  %251 = getelementptr i8, ptr %178, i64 276
  store float %236, ptr %244, align 4, !alias.scope !48, !noalias !51
  store float %237, ptr %245, align 4, !alias.scope !48, !noalias !51
  store float %238, ptr %246, align 4, !alias.scope !48, !noalias !51
  store float %239, ptr %247, align 4, !alias.scope !48, !noalias !51
  store float %240, ptr %248, align 4, !alias.scope !48, !noalias !51
  store float %241, ptr %249, align 4, !alias.scope !48, !noalias !51
  store float %242, ptr %250, align 4, !alias.scope !48, !noalias !51
  store float %243, ptr %251, align 4, !alias.scope !48, !noalias !51
  br label %scalar.ph110.preheader

scalar.ph110.preheader:                           ; preds = %vector.body114, %.preheader35
  %.ph204 = phi i64 [ 0, %.preheader35 ], [ 24, %vector.body114 ]
  br label %scalar.ph110

scalar.ph110:                                     ; preds = %scalar.ph110, %scalar.ph110.preheader
  %252 = phi i64 [ %.ph204, %scalar.ph110.preheader ], [ %348, %scalar.ph110 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %.idx2.i.i17 = mul nuw nsw i64 %252, 12
  %253 = getelementptr i8, ptr %177, i64 %.idx2.i.i17
  %254 = load i32, ptr %253, align 4, !invariant.load !3, !alias.scope !43
  %255 = trunc i32 %254 to i8
  %256 = uitofp i8 %255 to double
  %257 = fmul nnan double %256, f0x3F70101010101010
  %258 = fptrunc nnan double %257 to float
  %259 = fadd float %19, %258
  %260 = fpext float %259 to double
  %261 = fmul double %260, f0x4013C83D515B8446
  %262 = fptrunc double %261 to float
  %263 = getelementptr i8, ptr %178, i64 %.idx2.i.i17
  store float %262, ptr %263, align 4, !alias.scope !38, !noalias !39
  %264 = mul nuw i64 %252, 12
  %.idx2.i.i17.1 = or disjoint i64 %264, 12
  %265 = getelementptr i8, ptr %177, i64 %.idx2.i.i17.1
  %266 = load i32, ptr %265, align 4, !invariant.load !3, !alias.scope !43
  %267 = trunc i32 %266 to i8
  %268 = uitofp i8 %267 to double
  %269 = fmul nnan double %268, f0x3F70101010101010
  %270 = fptrunc nnan double %269 to float
  %271 = fadd float %19, %270
  %272 = fpext float %271 to double
  %273 = fmul double %272, f0x4013C83D515B8446
  %274 = fptrunc double %273 to float
  %275 = getelementptr i8, ptr %178, i64 %.idx2.i.i17.1
  store float %274, ptr %275, align 4, !alias.scope !38, !noalias !39
  %276 = mul nuw i64 %252, 12
  %.idx2.i.i17.2 = or disjoint i64 %276, 24
  %277 = getelementptr i8, ptr %177, i64 %.idx2.i.i17.2
  %278 = load i32, ptr %277, align 4, !invariant.load !3, !alias.scope !43
  %279 = trunc i32 %278 to i8
  %280 = uitofp i8 %279 to double
  %281 = fmul nnan double %280, f0x3F70101010101010
  %282 = fptrunc nnan double %281 to float
  %283 = fadd float %19, %282
  %284 = fpext float %283 to double
  %285 = fmul double %284, f0x4013C83D515B8446
  %286 = fptrunc double %285 to float
  %287 = getelementptr i8, ptr %178, i64 %.idx2.i.i17.2
  store float %286, ptr %287, align 4, !alias.scope !38, !noalias !39
  %288 = mul nuw i64 %252, 12
  %.idx2.i.i17.3 = add nuw i64 %288, 36
  %289 = getelementptr i8, ptr %177, i64 %.idx2.i.i17.3
  %290 = load i32, ptr %289, align 4, !invariant.load !3, !alias.scope !43
  %291 = trunc i32 %290 to i8
  %292 = uitofp i8 %291 to double
  %293 = fmul nnan double %292, f0x3F70101010101010
  %294 = fptrunc nnan double %293 to float
  %295 = fadd float %19, %294
  %296 = fpext float %295 to double
  %297 = fmul double %296, f0x4013C83D515B8446
  %298 = fptrunc double %297 to float
  %299 = getelementptr i8, ptr %178, i64 %.idx2.i.i17.3
  store float %298, ptr %299, align 4, !alias.scope !38, !noalias !39
  %300 = mul nuw i64 %252, 12
  %.idx2.i.i17.4 = add nuw i64 %300, 48
  %301 = getelementptr i8, ptr %177, i64 %.idx2.i.i17.4
  %302 = load i32, ptr %301, align 4, !invariant.load !3, !alias.scope !43
  %303 = trunc i32 %302 to i8
  %304 = uitofp i8 %303 to double
  %305 = fmul nnan double %304, f0x3F70101010101010
  %306 = fptrunc nnan double %305 to float
  %307 = fadd float %19, %306
  %308 = fpext float %307 to double
  %309 = fmul double %308, f0x4013C83D515B8446
  %310 = fptrunc double %309 to float
  %311 = getelementptr i8, ptr %178, i64 %.idx2.i.i17.4
  store float %310, ptr %311, align 4, !alias.scope !38, !noalias !39
  %312 = mul nuw i64 %252, 12
  %.idx2.i.i17.5 = add nuw i64 %312, 60
  %313 = getelementptr i8, ptr %177, i64 %.idx2.i.i17.5
  %314 = load i32, ptr %313, align 4, !invariant.load !3, !alias.scope !43
  %315 = trunc i32 %314 to i8
  %316 = uitofp i8 %315 to double
  %317 = fmul nnan double %316, f0x3F70101010101010
  %318 = fptrunc nnan double %317 to float
  %319 = fadd float %19, %318
  %320 = fpext float %319 to double
  %321 = fmul double %320, f0x4013C83D515B8446
  %322 = fptrunc double %321 to float
  %323 = getelementptr i8, ptr %178, i64 %.idx2.i.i17.5
  store float %322, ptr %323, align 4, !alias.scope !38, !noalias !39
  %324 = mul nuw i64 %252, 12
  %.idx2.i.i17.6 = add nuw i64 %324, 72
  %325 = getelementptr i8, ptr %177, i64 %.idx2.i.i17.6
  %326 = load i32, ptr %325, align 4, !invariant.load !3, !alias.scope !43
  %327 = trunc i32 %326 to i8
  %328 = uitofp i8 %327 to double
  %329 = fmul nnan double %328, f0x3F70101010101010
  %330 = fptrunc nnan double %329 to float
  %331 = fadd float %19, %330
  %332 = fpext float %331 to double
  %333 = fmul double %332, f0x4013C83D515B8446
  %334 = fptrunc double %333 to float
  %335 = getelementptr i8, ptr %178, i64 %.idx2.i.i17.6
  store float %334, ptr %335, align 4, !alias.scope !38, !noalias !39
  %336 = mul nuw i64 %252, 12
  %.idx2.i.i17.7 = add nuw i64 %336, 84
  %337 = getelementptr i8, ptr %177, i64 %.idx2.i.i17.7
  %338 = load i32, ptr %337, align 4, !invariant.load !3, !alias.scope !43
  %339 = trunc i32 %338 to i8
  %340 = uitofp i8 %339 to double
  %341 = fmul nnan double %340, f0x3F70101010101010
  %342 = fptrunc nnan double %341 to float
  %343 = fadd float %19, %342
  %344 = fpext float %343 to double
  %345 = fmul double %344, f0x4013C83D515B8446
  %346 = fptrunc double %345 to float
  %347 = getelementptr i8, ptr %178, i64 %.idx2.i.i17.7
  store float %346, ptr %347, align 4, !alias.scope !38, !noalias !39
  %348 = add nuw nsw i64 %252, 8
  %exitcond.not.7 = icmp eq i64 %348, 32
  br i1 %exitcond.not.7, label %.split, label %scalar.ph110, !llvm.loop !53

.split:                                           ; preds = %scalar.ph110
  %349 = add nuw nsw i64 %176, 1
  %exitcond69.not = icmp eq i64 %349, 32
  br i1 %exitcond69.not, label %.split38.us, label %.preheader35, !llvm.loop !41

.split38.us:                                      ; preds = %.split, %.split.us.us
  %350 = add nuw nsw i64 %27, 1
  %exitcond72.not = icmp eq i64 %350, 8
  br i1 %exitcond72.not, label %.preheader34, label %26, !llvm.loop !41

.preheader32:                                     ; preds = %.split44.us
  %351 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %352 = load float, ptr %351, align 4, !invariant.load !3, !alias.scope !54
  %353 = or disjoint i64 %.idx92, 8
  %354 = or disjoint i64 %.idx92, 12288
  %broadcast.splatinsert187 = insertelement <8 x float> poison, float %352, i64 0
  %broadcast.splat188 = shufflevector <8 x float> %broadcast.splatinsert187, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert169 = insertelement <8 x float> poison, float %352, i64 0
  %broadcast.splat170 = shufflevector <8 x float> %broadcast.splatinsert169, <8 x float> poison, <8 x i32> zeroinitializer
  br label %827

355:                                              ; preds = %.preheader34, %.split44.us
  %356 = phi i64 [ 0, %.preheader34 ], [ %826, %.split44.us ]
  %357 = mul nuw nsw i64 %356, 12288
  %358 = add nuw i64 %24, %357
  %scevgep139 = getelementptr i8, ptr %17, i64 %358
  %359 = add nuw i64 %25, %357
  %scevgep140 = getelementptr i8, ptr %17, i64 %359
  %scevgep141 = getelementptr i8, ptr %6, i64 %358
  %scevgep142 = getelementptr i8, ptr %6, i64 %359
  %360 = mul nuw nsw i64 %356, 12288
  %361 = add nuw i64 %24, %360
  %scevgep121 = getelementptr i8, ptr %17, i64 %361
  %362 = add nuw i64 %25, %360
  %scevgep122 = getelementptr i8, ptr %17, i64 %362
  %scevgep123 = getelementptr i8, ptr %6, i64 %361
  %scevgep124 = getelementptr i8, ptr %6, i64 %362
  %363 = or disjoint i64 %356, %18
  %.idx.i.i18 = mul nuw nsw i64 %363, 12288
  %364 = getelementptr i8, ptr %6, i64 %.idx.i.i18
  %365 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %363
  %366 = load i32, ptr %365, align 4, !invariant.load !3, !alias.scope !57, !noalias !60
  %367 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %363
  %368 = load i32, ptr %367, align 4, !invariant.load !3, !alias.scope !60, !noalias !57
  %369 = xor i32 %368, %366
  %.fr59 = freeze i32 %369
  %370 = lshr i32 %.fr59, 9
  %371 = or disjoint i32 %370, 1065353216
  %372 = bitcast i32 %371 to float
  %373 = fadd float %372, -1.000000e+00
  %374 = tail call float @llvm.maximum.f32(float %373, float 0.000000e+00)
  %375 = fcmp olt float %374, 5.000000e-01
  %.idx3 = mul nuw nsw i64 %356, 12288
  %376 = getelementptr i8, ptr %20, i64 %.idx3
  br i1 %375, label %.preheader33.us.preheader, label %.preheader33.preheader

.preheader33.preheader:                           ; preds = %355
  %bound0143 = icmp ult ptr %scevgep139, %scevgep142
  %bound1144 = icmp ult ptr %scevgep141, %scevgep140
  %found.conflict145 = and i1 %bound0143, %bound1144
  br label %.preheader33

.preheader33.us.preheader:                        ; preds = %355
  %bound0125 = icmp ult ptr %scevgep121, %scevgep124
  %bound1126 = icmp ult ptr %scevgep123, %scevgep122
  %found.conflict127 = and i1 %bound0125, %bound1126
  br label %.preheader33.us

.preheader33.us:                                  ; preds = %.preheader33.us.preheader, %.split40.us.us
  %377 = phi i64 [ %633, %.split40.us.us ], [ 0, %.preheader33.us.preheader ]
  %.idx1.i.i19.us = mul nuw nsw i64 %377, 384
  %378 = getelementptr i8, ptr %364, i64 %.idx1.i.i19.us
  %379 = getelementptr i8, ptr %376, i64 %.idx1.i.i19.us
  br i1 %found.conflict127, label %scalar.ph128, label %vector.body132

vector.body132:                                   ; preds = %.preheader33.us
  %380 = getelementptr i8, ptr %378, i64 376
  %381 = getelementptr i8, ptr %378, i64 364
  %382 = getelementptr i8, ptr %378, i64 352
  %383 = getelementptr i8, ptr %378, i64 340
  %384 = getelementptr i8, ptr %378, i64 328
  %385 = getelementptr i8, ptr %378, i64 316
  %386 = getelementptr i8, ptr %378, i64 304
  %387 = getelementptr i8, ptr %378, i64 292
  %388 = load i32, ptr %380, align 4, !invariant.load !3, !alias.scope !62
  %389 = load i32, ptr %381, align 4, !invariant.load !3, !alias.scope !62
  %390 = load i32, ptr %382, align 4, !invariant.load !3, !alias.scope !62
  %391 = load i32, ptr %383, align 4, !invariant.load !3, !alias.scope !62
  %392 = load i32, ptr %384, align 4, !invariant.load !3, !alias.scope !62
  %393 = load i32, ptr %385, align 4, !invariant.load !3, !alias.scope !62
  %394 = load i32, ptr %386, align 4, !invariant.load !3, !alias.scope !62
  %395 = load i32, ptr %387, align 4, !invariant.load !3, !alias.scope !62
  %396 = insertelement <8 x i32> poison, i32 %388, i64 0
  %397 = insertelement <8 x i32> %396, i32 %389, i64 1
  %398 = insertelement <8 x i32> %397, i32 %390, i64 2
  %399 = insertelement <8 x i32> %398, i32 %391, i64 3
  %400 = insertelement <8 x i32> %399, i32 %392, i64 4
  %401 = insertelement <8 x i32> %400, i32 %393, i64 5
  %402 = insertelement <8 x i32> %401, i32 %394, i64 6
  %403 = insertelement <8 x i32> %402, i32 %395, i64 7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !60)
  %404 = trunc <8 x i32> %403 to <8 x i8>
  %405 = uitofp <8 x i8> %404 to <8 x double>
  %406 = fmul nnan <8 x double> %405, splat (double f0x3F70101010101010)
  %407 = fptrunc nnan <8 x double> %406 to <8 x float>
  %408 = fadd <8 x float> %broadcast.splat131, %407
  %409 = fpext <8 x float> %408 to <8 x double>
  %410 = fmul <8 x double> %409, splat (double f0x4013C83D515B8446)
  %411 = fptrunc <8 x double> %410 to <8 x float>
  %412 = extractelement <8 x float> %411, i64 0
  %413 = extractelement <8 x float> %411, i64 1
  %414 = extractelement <8 x float> %411, i64 2
  %415 = extractelement <8 x float> %411, i64 3
  %416 = extractelement <8 x float> %411, i64 4
  %417 = extractelement <8 x float> %411, i64 5
  %418 = extractelement <8 x float> %411, i64 6
  %419 = extractelement <8 x float> %411, i64 7
  %420 = getelementptr i8, ptr %379, i64 4
  %421 = getelementptr i8, ptr %379, i64 16
  %422 = getelementptr i8, ptr %379, i64 28
  %423 = getelementptr i8, ptr %379, i64 40
  %424 = getelementptr i8, ptr %379, i64 52
  %425 = getelementptr i8, ptr %379, i64 64
  %426 = getelementptr i8, ptr %379, i64 76
  %427 = getelementptr i8, ptr %379, i64 88
  store float %412, ptr %420, align 4, !alias.scope !69, !noalias !71
  store float %413, ptr %421, align 4, !alias.scope !69, !noalias !71
  store float %414, ptr %422, align 4, !alias.scope !69, !noalias !71
  store float %415, ptr %423, align 4, !alias.scope !69, !noalias !71
  store float %416, ptr %424, align 4, !alias.scope !69, !noalias !71
  store float %417, ptr %425, align 4, !alias.scope !69, !noalias !71
  store float %418, ptr %426, align 4, !alias.scope !69, !noalias !71
  store float %419, ptr %427, align 4, !alias.scope !69, !noalias !71
  %428 = getelementptr i8, ptr %378, i64 280
  %429 = getelementptr i8, ptr %378, i64 268
  %430 = getelementptr i8, ptr %378, i64 256
  %431 = getelementptr i8, ptr %378, i64 244
  %432 = getelementptr i8, ptr %378, i64 232
  %433 = getelementptr i8, ptr %378, i64 220
  %434 = getelementptr i8, ptr %378, i64 208
  %435 = getelementptr i8, ptr %378, i64 196
  %436 = load i32, ptr %428, align 4, !invariant.load !3, !alias.scope !62
  %437 = load i32, ptr %429, align 4, !invariant.load !3, !alias.scope !62
  %438 = load i32, ptr %430, align 4, !invariant.load !3, !alias.scope !62
  %439 = load i32, ptr %431, align 4, !invariant.load !3, !alias.scope !62
  %440 = load i32, ptr %432, align 4, !invariant.load !3, !alias.scope !62
  %441 = load i32, ptr %433, align 4, !invariant.load !3, !alias.scope !62
  %442 = load i32, ptr %434, align 4, !invariant.load !3, !alias.scope !62
  %443 = load i32, ptr %435, align 4, !invariant.load !3, !alias.scope !62
  %444 = insertelement <8 x i32> poison, i32 %436, i64 0
  %445 = insertelement <8 x i32> %444, i32 %437, i64 1
  %446 = insertelement <8 x i32> %445, i32 %438, i64 2
  %447 = insertelement <8 x i32> %446, i32 %439, i64 3
  %448 = insertelement <8 x i32> %447, i32 %440, i64 4
  %449 = insertelement <8 x i32> %448, i32 %441, i64 5
  %450 = insertelement <8 x i32> %449, i32 %442, i64 6
  %451 = insertelement <8 x i32> %450, i32 %443, i64 7
  %452 = trunc <8 x i32> %451 to <8 x i8>
  %453 = uitofp <8 x i8> %452 to <8 x double>
  %454 = fmul nnan <8 x double> %453, splat (double f0x3F70101010101010)
  %455 = fptrunc nnan <8 x double> %454 to <8 x float>
  %456 = fadd <8 x float> %broadcast.splat131, %455
  %457 = fpext <8 x float> %456 to <8 x double>
  %458 = fmul <8 x double> %457, splat (double f0x4013C83D515B8446)
  %459 = fptrunc <8 x double> %458 to <8 x float>
  %460 = extractelement <8 x float> %459, i64 0
  %461 = extractelement <8 x float> %459, i64 1
  %462 = extractelement <8 x float> %459, i64 2
  %463 = extractelement <8 x float> %459, i64 3
  %464 = extractelement <8 x float> %459, i64 4
  %465 = extractelement <8 x float> %459, i64 5
  %466 = extractelement <8 x float> %459, i64 6
  %467 = extractelement <8 x float> %459, i64 7
  %468 = getelementptr i8, ptr %379, i64 100
  %469 = getelementptr i8, ptr %379, i64 112
  %470 = getelementptr i8, ptr %379, i64 124
  %471 = getelementptr i8, ptr %379, i64 136
  %472 = getelementptr i8, ptr %379, i64 148
  %473 = getelementptr i8, ptr %379, i64 160
  %474 = getelementptr i8, ptr %379, i64 172
  %475 = getelementptr i8, ptr %379, i64 184
  store float %460, ptr %468, align 4, !alias.scope !69, !noalias !71
  store float %461, ptr %469, align 4, !alias.scope !69, !noalias !71
  store float %462, ptr %470, align 4, !alias.scope !69, !noalias !71
  store float %463, ptr %471, align 4, !alias.scope !69, !noalias !71
  store float %464, ptr %472, align 4, !alias.scope !69, !noalias !71
  store float %465, ptr %473, align 4, !alias.scope !69, !noalias !71
  store float %466, ptr %474, align 4, !alias.scope !69, !noalias !71
  store float %467, ptr %475, align 4, !alias.scope !69, !noalias !71
  %476 = getelementptr i8, ptr %378, i64 184
  %477 = getelementptr i8, ptr %378, i64 172
  %478 = getelementptr i8, ptr %378, i64 160
  %479 = getelementptr i8, ptr %378, i64 148
  %480 = getelementptr i8, ptr %378, i64 136
  %481 = getelementptr i8, ptr %378, i64 124
  %482 = getelementptr i8, ptr %378, i64 112
  %483 = getelementptr i8, ptr %378, i64 100
  %484 = load i32, ptr %476, align 4, !invariant.load !3, !alias.scope !62
  %485 = load i32, ptr %477, align 4, !invariant.load !3, !alias.scope !62
  %486 = load i32, ptr %478, align 4, !invariant.load !3, !alias.scope !62
  %487 = load i32, ptr %479, align 4, !invariant.load !3, !alias.scope !62
  %488 = load i32, ptr %480, align 4, !invariant.load !3, !alias.scope !62
  %489 = load i32, ptr %481, align 4, !invariant.load !3, !alias.scope !62
  %490 = load i32, ptr %482, align 4, !invariant.load !3, !alias.scope !62
  %491 = load i32, ptr %483, align 4, !invariant.load !3, !alias.scope !62
  %492 = insertelement <8 x i32> poison, i32 %484, i64 0
  %493 = insertelement <8 x i32> %492, i32 %485, i64 1
  %494 = insertelement <8 x i32> %493, i32 %486, i64 2
  %495 = insertelement <8 x i32> %494, i32 %487, i64 3
  %496 = insertelement <8 x i32> %495, i32 %488, i64 4
  %497 = insertelement <8 x i32> %496, i32 %489, i64 5
  %498 = insertelement <8 x i32> %497, i32 %490, i64 6
  %499 = insertelement <8 x i32> %498, i32 %491, i64 7
  %500 = trunc <8 x i32> %499 to <8 x i8>
  %501 = uitofp <8 x i8> %500 to <8 x double>
  %502 = fmul nnan <8 x double> %501, splat (double f0x3F70101010101010)
  %503 = fptrunc nnan <8 x double> %502 to <8 x float>
  %504 = fadd <8 x float> %broadcast.splat131, %503
  %505 = fpext <8 x float> %504 to <8 x double>
  %506 = fmul <8 x double> %505, splat (double f0x4013C83D515B8446)
  %507 = fptrunc <8 x double> %506 to <8 x float>
  %508 = extractelement <8 x float> %507, i64 0
  %509 = extractelement <8 x float> %507, i64 1
  %510 = extractelement <8 x float> %507, i64 2
  %511 = extractelement <8 x float> %507, i64 3
  %512 = extractelement <8 x float> %507, i64 4
  %513 = extractelement <8 x float> %507, i64 5
  %514 = extractelement <8 x float> %507, i64 6
  %515 = extractelement <8 x float> %507, i64 7
  %516 = getelementptr i8, ptr %379, i64 196
  %517 = getelementptr i8, ptr %379, i64 208
  %518 = getelementptr i8, ptr %379, i64 220
  %519 = getelementptr i8, ptr %379, i64 232
  %520 = getelementptr i8, ptr %379, i64 244
  %521 = getelementptr i8, ptr %379, i64 256
  %522 = getelementptr i8, ptr %379, i64 268
  %523 = getelementptr i8, ptr %379, i64 280
  store float %508, ptr %516, align 4, !alias.scope !69, !noalias !71
  store float %509, ptr %517, align 4, !alias.scope !69, !noalias !71
  store float %510, ptr %518, align 4, !alias.scope !69, !noalias !71
  store float %511, ptr %519, align 4, !alias.scope !69, !noalias !71
  store float %512, ptr %520, align 4, !alias.scope !69, !noalias !71
  store float %513, ptr %521, align 4, !alias.scope !69, !noalias !71
  store float %514, ptr %522, align 4, !alias.scope !69, !noalias !71
  store float %515, ptr %523, align 4, !alias.scope !69, !noalias !71
  %524 = getelementptr i8, ptr %378, i64 88
  %525 = getelementptr i8, ptr %378, i64 76
  %526 = getelementptr i8, ptr %378, i64 64
  %527 = getelementptr i8, ptr %378, i64 52
  %528 = getelementptr i8, ptr %378, i64 40
  %529 = getelementptr i8, ptr %378, i64 28
  %530 = getelementptr i8, ptr %378, i64 16
  %531 = getelementptr i8, ptr %378, i64 4
  %532 = load i32, ptr %524, align 4, !invariant.load !3, !alias.scope !62
  %533 = load i32, ptr %525, align 4, !invariant.load !3, !alias.scope !62
  %534 = load i32, ptr %526, align 4, !invariant.load !3, !alias.scope !62
  %535 = load i32, ptr %527, align 4, !invariant.load !3, !alias.scope !62
  %536 = load i32, ptr %528, align 4, !invariant.load !3, !alias.scope !62
  %537 = load i32, ptr %529, align 4, !invariant.load !3, !alias.scope !62
  %538 = load i32, ptr %530, align 4, !invariant.load !3, !alias.scope !62
  %539 = load i32, ptr %531, align 4, !invariant.load !3, !alias.scope !62
  %540 = insertelement <8 x i32> poison, i32 %532, i64 0
  %541 = insertelement <8 x i32> %540, i32 %533, i64 1
  %542 = insertelement <8 x i32> %541, i32 %534, i64 2
  %543 = insertelement <8 x i32> %542, i32 %535, i64 3
  %544 = insertelement <8 x i32> %543, i32 %536, i64 4
  %545 = insertelement <8 x i32> %544, i32 %537, i64 5
  %546 = insertelement <8 x i32> %545, i32 %538, i64 6
  %547 = insertelement <8 x i32> %546, i32 %539, i64 7
  %548 = trunc <8 x i32> %547 to <8 x i8>
  %549 = uitofp <8 x i8> %548 to <8 x double>
  %550 = fmul nnan <8 x double> %549, splat (double f0x3F70101010101010)
  %551 = fptrunc nnan <8 x double> %550 to <8 x float>
  %552 = fadd <8 x float> %broadcast.splat131, %551
  %553 = fpext <8 x float> %552 to <8 x double>
  %554 = fmul <8 x double> %553, splat (double f0x4013C83D515B8446)
  %555 = fptrunc <8 x double> %554 to <8 x float>
  %556 = extractelement <8 x float> %555, i64 0
  %557 = extractelement <8 x float> %555, i64 1
  %558 = extractelement <8 x float> %555, i64 2
  %559 = extractelement <8 x float> %555, i64 3
  %560 = extractelement <8 x float> %555, i64 4
  %561 = extractelement <8 x float> %555, i64 5
  %562 = extractelement <8 x float> %555, i64 6
  %563 = extractelement <8 x float> %555, i64 7
  %564 = getelementptr i8, ptr %379, i64 292
  %565 = getelementptr i8, ptr %379, i64 304
  %566 = getelementptr i8, ptr %379, i64 316
  %567 = getelementptr i8, ptr %379, i64 328
  %568 = getelementptr i8, ptr %379, i64 340
  %569 = getelementptr i8, ptr %379, i64 352
  %570 = getelementptr i8, ptr %379, i64 364
  %571 = getelementptr i8, ptr %379, i64 376
  store float %556, ptr %564, align 4, !alias.scope !69, !noalias !71
  store float %557, ptr %565, align 4, !alias.scope !69, !noalias !71
  store float %558, ptr %566, align 4, !alias.scope !69, !noalias !71
  store float %559, ptr %567, align 4, !alias.scope !69, !noalias !71
  store float %560, ptr %568, align 4, !alias.scope !69, !noalias !71
  store float %561, ptr %569, align 4, !alias.scope !69, !noalias !71
  store float %562, ptr %570, align 4, !alias.scope !69, !noalias !71
  store float %563, ptr %571, align 4, !alias.scope !69, !noalias !71
  br label %.split40.us.us

scalar.ph128:                                     ; preds = %.preheader33.us, %scalar.ph128
  %572 = phi i64 [ %632, %scalar.ph128 ], [ 0, %.preheader33.us ]
  %573 = sub nuw nsw i64 31, %572
  %.idx2.i.i20.us.us = mul nuw nsw i64 %573, 12
  %574 = getelementptr i8, ptr %378, i64 %.idx2.i.i20.us.us
  %575 = getelementptr i8, ptr %574, i64 4
  %576 = load i32, ptr %575, align 4, !invariant.load !3, !alias.scope !72
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !60)
  %.idx2.i.i23.us.us = mul nuw nsw i64 %572, 12
  %577 = trunc i32 %576 to i8
  %578 = uitofp i8 %577 to double
  %579 = fmul nnan double %578, f0x3F70101010101010
  %580 = fptrunc nnan double %579 to float
  %581 = fadd float %23, %580
  %582 = fpext float %581 to double
  %583 = fmul double %582, f0x4013C83D515B8446
  %584 = fptrunc double %583 to float
  %585 = getelementptr i8, ptr %379, i64 %.idx2.i.i23.us.us
  %586 = getelementptr i8, ptr %585, i64 4
  store float %584, ptr %586, align 4, !alias.scope !38, !noalias !39
  %587 = sub nuw nsw i64 30, %572
  %.idx2.i.i20.us.us.1 = mul nuw nsw i64 %587, 12
  %588 = getelementptr i8, ptr %378, i64 %.idx2.i.i20.us.us.1
  %589 = getelementptr i8, ptr %588, i64 4
  %590 = load i32, ptr %589, align 4, !invariant.load !3, !alias.scope !72
  %591 = mul nuw i64 %572, 12
  %592 = trunc i32 %590 to i8
  %593 = uitofp i8 %592 to double
  %594 = fmul nnan double %593, f0x3F70101010101010
  %595 = fptrunc nnan double %594 to float
  %596 = fadd float %23, %595
  %597 = fpext float %596 to double
  %598 = fmul double %597, f0x4013C83D515B8446
  %599 = fptrunc double %598 to float
  %600 = getelementptr i8, ptr %379, i64 %591
  %601 = getelementptr i8, ptr %600, i64 16
  store float %599, ptr %601, align 4, !alias.scope !38, !noalias !39
  %602 = sub nuw nsw i64 29, %572
  %.idx2.i.i20.us.us.2 = mul nuw nsw i64 %602, 12
  %603 = getelementptr i8, ptr %378, i64 %.idx2.i.i20.us.us.2
  %604 = getelementptr i8, ptr %603, i64 4
  %605 = load i32, ptr %604, align 4, !invariant.load !3, !alias.scope !72
  %606 = mul nuw i64 %572, 12
  %607 = trunc i32 %605 to i8
  %608 = uitofp i8 %607 to double
  %609 = fmul nnan double %608, f0x3F70101010101010
  %610 = fptrunc nnan double %609 to float
  %611 = fadd float %23, %610
  %612 = fpext float %611 to double
  %613 = fmul double %612, f0x4013C83D515B8446
  %614 = fptrunc double %613 to float
  %615 = getelementptr i8, ptr %379, i64 %606
  %616 = getelementptr i8, ptr %615, i64 28
  store float %614, ptr %616, align 4, !alias.scope !38, !noalias !39
  %617 = sub nuw nsw i64 28, %572
  %.idx2.i.i20.us.us.3 = mul nuw nsw i64 %617, 12
  %618 = getelementptr i8, ptr %378, i64 %.idx2.i.i20.us.us.3
  %619 = getelementptr i8, ptr %618, i64 4
  %620 = load i32, ptr %619, align 4, !invariant.load !3, !alias.scope !72
  %621 = mul nuw i64 %572, 12
  %622 = trunc i32 %620 to i8
  %623 = uitofp i8 %622 to double
  %624 = fmul nnan double %623, f0x3F70101010101010
  %625 = fptrunc nnan double %624 to float
  %626 = fadd float %23, %625
  %627 = fpext float %626 to double
  %628 = fmul double %627, f0x4013C83D515B8446
  %629 = fptrunc double %628 to float
  %630 = getelementptr i8, ptr %379, i64 %621
  %631 = getelementptr i8, ptr %630, i64 40
  store float %629, ptr %631, align 4, !alias.scope !38, !noalias !39
  %632 = add nuw nsw i64 %572, 4
  %exitcond75.not.3 = icmp eq i64 %632, 32
  br i1 %exitcond75.not.3, label %.split40.us.us, label %scalar.ph128, !llvm.loop !73

.split40.us.us:                                   ; preds = %scalar.ph128, %vector.body132
  %633 = add nuw nsw i64 %377, 1
  %exitcond76.not = icmp eq i64 %633, 32
  br i1 %exitcond76.not, label %.split44.us, label %.preheader33.us, !llvm.loop !41

.preheader33:                                     ; preds = %.preheader33.preheader, %.split40
  %634 = phi i64 [ %825, %.split40 ], [ 0, %.preheader33.preheader ]
  %.idx1.i.i19 = mul nuw nsw i64 %634, 384
  %635 = getelementptr i8, ptr %364, i64 %.idx1.i.i19
  %636 = getelementptr i8, ptr %376, i64 %.idx1.i.i19
  br i1 %found.conflict145, label %scalar.ph146.preheader, label %vector.body150

vector.body150:                                   ; preds = %.preheader33
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !60)
  %637 = getelementptr i8, ptr %635, i64 4
  %wide.vec153 = load <24 x i32>, ptr %637, align 4, !invariant.load !3, !alias.scope !74
  %strided.vec154 = shufflevector <24 x i32> %wide.vec153, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %638 = trunc <8 x i32> %strided.vec154 to <8 x i8>
  %639 = uitofp <8 x i8> %638 to <8 x double>
  %640 = fmul nnan <8 x double> %639, splat (double f0x3F70101010101010)
  %641 = fptrunc nnan <8 x double> %640 to <8 x float>
  %642 = fadd <8 x float> %broadcast.splat149, %641
  %643 = fpext <8 x float> %642 to <8 x double>
  %644 = fmul <8 x double> %643, splat (double f0x4013C83D515B8446)
  %645 = fptrunc <8 x double> %644 to <8 x float>
  %646 = extractelement <8 x float> %645, i64 0
  %647 = extractelement <8 x float> %645, i64 1
  %648 = extractelement <8 x float> %645, i64 2
  %649 = extractelement <8 x float> %645, i64 3
  %650 = extractelement <8 x float> %645, i64 4
  %651 = extractelement <8 x float> %645, i64 5
  %652 = extractelement <8 x float> %645, i64 6
  %653 = extractelement <8 x float> %645, i64 7
  %654 = getelementptr i8, ptr %636, i64 4
  %655 = getelementptr i8, ptr %636, i64 16
  %656 = getelementptr i8, ptr %636, i64 28
  %657 = getelementptr i8, ptr %636, i64 40
  %658 = getelementptr i8, ptr %636, i64 52
  %659 = getelementptr i8, ptr %636, i64 64
  %660 = getelementptr i8, ptr %636, i64 76
  %661 = getelementptr i8, ptr %636, i64 88
  store float %646, ptr %654, align 4, !alias.scope !79, !noalias !82
  store float %647, ptr %655, align 4, !alias.scope !79, !noalias !82
  store float %648, ptr %656, align 4, !alias.scope !79, !noalias !82
  store float %649, ptr %657, align 4, !alias.scope !79, !noalias !82
  store float %650, ptr %658, align 4, !alias.scope !79, !noalias !82
  store float %651, ptr %659, align 4, !alias.scope !79, !noalias !82
  store float %652, ptr %660, align 4, !alias.scope !79, !noalias !82
  store float %653, ptr %661, align 4, !alias.scope !79, !noalias !82
  %662 = getelementptr i8, ptr %635, i64 100
  %wide.vec153.1 = load <24 x i32>, ptr %662, align 4, !invariant.load !3, !alias.scope !74
  %strided.vec154.1 = shufflevector <24 x i32> %wide.vec153.1, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %663 = trunc <8 x i32> %strided.vec154.1 to <8 x i8>
  %664 = uitofp <8 x i8> %663 to <8 x double>
  %665 = fmul nnan <8 x double> %664, splat (double f0x3F70101010101010)
  %666 = fptrunc nnan <8 x double> %665 to <8 x float>
  %667 = fadd <8 x float> %broadcast.splat149, %666
  %668 = fpext <8 x float> %667 to <8 x double>
  %669 = fmul <8 x double> %668, splat (double f0x4013C83D515B8446)
  %670 = fptrunc <8 x double> %669 to <8 x float>
  %671 = extractelement <8 x float> %670, i64 0
  %672 = extractelement <8 x float> %670, i64 1
  %673 = extractelement <8 x float> %670, i64 2
  %674 = extractelement <8 x float> %670, i64 3
  %675 = extractelement <8 x float> %670, i64 4
  %676 = extractelement <8 x float> %670, i64 5
  %677 = extractelement <8 x float> %670, i64 6
  %678 = extractelement <8 x float> %670, i64 7
  %679 = getelementptr i8, ptr %636, i64 100
  %680 = getelementptr i8, ptr %636, i64 112
  %681 = getelementptr i8, ptr %636, i64 124
  %682 = getelementptr i8, ptr %636, i64 136
  %683 = getelementptr i8, ptr %636, i64 148
  %684 = getelementptr i8, ptr %636, i64 160
  %685 = getelementptr i8, ptr %636, i64 172
  %686 = getelementptr i8, ptr %636, i64 184
  store float %671, ptr %679, align 4, !alias.scope !79, !noalias !82
  store float %672, ptr %680, align 4, !alias.scope !79, !noalias !82
  store float %673, ptr %681, align 4, !alias.scope !79, !noalias !82
  store float %674, ptr %682, align 4, !alias.scope !79, !noalias !82
  store float %675, ptr %683, align 4, !alias.scope !79, !noalias !82
  store float %676, ptr %684, align 4, !alias.scope !79, !noalias !82
  store float %677, ptr %685, align 4, !alias.scope !79, !noalias !82
  store float %678, ptr %686, align 4, !alias.scope !79, !noalias !82
  %687 = getelementptr i8, ptr %635, i64 196
  %wide.vec153.2 = load <24 x i32>, ptr %687, align 4, !invariant.load !3, !alias.scope !74
  %strided.vec154.2 = shufflevector <24 x i32> %wide.vec153.2, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %688 = trunc <8 x i32> %strided.vec154.2 to <8 x i8>
  %689 = uitofp <8 x i8> %688 to <8 x double>
  %690 = fmul nnan <8 x double> %689, splat (double f0x3F70101010101010)
  %691 = fptrunc nnan <8 x double> %690 to <8 x float>
  %692 = fadd <8 x float> %broadcast.splat149, %691
  %693 = fpext <8 x float> %692 to <8 x double>
  %694 = fmul <8 x double> %693, splat (double f0x4013C83D515B8446)
  %695 = fptrunc <8 x double> %694 to <8 x float>
  %696 = extractelement <8 x float> %695, i64 0
  %697 = extractelement <8 x float> %695, i64 1
  %698 = extractelement <8 x float> %695, i64 2
  %699 = extractelement <8 x float> %695, i64 3
  %700 = extractelement <8 x float> %695, i64 4
  %701 = extractelement <8 x float> %695, i64 5
  %702 = extractelement <8 x float> %695, i64 6
  %703 = extractelement <8 x float> %695, i64 7
  %704 = getelementptr i8, ptr %636, i64 196
  %705 = getelementptr i8, ptr %636, i64 208
  %706 = getelementptr i8, ptr %636, i64 220
  %707 = getelementptr i8, ptr %636, i64 232
  %708 = getelementptr i8, ptr %636, i64 244
  %709 = getelementptr i8, ptr %636, i64 256
  %710 = getelementptr i8, ptr %636, i64 268
  %711 = getelementptr i8, ptr %636, i64 280
  store float %696, ptr %704, align 4, !alias.scope !79, !noalias !82
  store float %697, ptr %705, align 4, !alias.scope !79, !noalias !82
  store float %698, ptr %706, align 4, !alias.scope !79, !noalias !82
  store float %699, ptr %707, align 4, !alias.scope !79, !noalias !82
  store float %700, ptr %708, align 4, !alias.scope !79, !noalias !82
  store float %701, ptr %709, align 4, !alias.scope !79, !noalias !82
  store float %702, ptr %710, align 4, !alias.scope !79, !noalias !82
  store float %703, ptr %711, align 4, !alias.scope !79, !noalias !82
  br label %scalar.ph146.preheader

scalar.ph146.preheader:                           ; preds = %vector.body150, %.preheader33
  %.ph201 = phi i64 [ 0, %.preheader33 ], [ 24, %vector.body150 ]
  br label %scalar.ph146

scalar.ph146:                                     ; preds = %scalar.ph146, %scalar.ph146.preheader
  %712 = phi i64 [ %.ph201, %scalar.ph146.preheader ], [ %824, %scalar.ph146 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !60)
  %.idx2.i.i23 = mul nuw nsw i64 %712, 12
  %713 = getelementptr i8, ptr %635, i64 %.idx2.i.i23
  %714 = getelementptr i8, ptr %713, i64 4
  %715 = load i32, ptr %714, align 4, !invariant.load !3, !alias.scope !74
  %716 = trunc i32 %715 to i8
  %717 = uitofp i8 %716 to double
  %718 = fmul nnan double %717, f0x3F70101010101010
  %719 = fptrunc nnan double %718 to float
  %720 = fadd float %23, %719
  %721 = fpext float %720 to double
  %722 = fmul double %721, f0x4013C83D515B8446
  %723 = fptrunc double %722 to float
  %724 = getelementptr i8, ptr %636, i64 %.idx2.i.i23
  %725 = getelementptr i8, ptr %724, i64 4
  store float %723, ptr %725, align 4, !alias.scope !38, !noalias !39
  %726 = mul nuw i64 %712, 12
  %.idx2.i.i23.1 = or disjoint i64 %726, 12
  %727 = getelementptr i8, ptr %635, i64 %.idx2.i.i23.1
  %728 = getelementptr i8, ptr %727, i64 4
  %729 = load i32, ptr %728, align 4, !invariant.load !3, !alias.scope !74
  %730 = trunc i32 %729 to i8
  %731 = uitofp i8 %730 to double
  %732 = fmul nnan double %731, f0x3F70101010101010
  %733 = fptrunc nnan double %732 to float
  %734 = fadd float %23, %733
  %735 = fpext float %734 to double
  %736 = fmul double %735, f0x4013C83D515B8446
  %737 = fptrunc double %736 to float
  %738 = getelementptr i8, ptr %636, i64 %.idx2.i.i23.1
  %739 = getelementptr i8, ptr %738, i64 4
  store float %737, ptr %739, align 4, !alias.scope !38, !noalias !39
  %740 = mul nuw i64 %712, 12
  %.idx2.i.i23.2 = or disjoint i64 %740, 24
  %741 = getelementptr i8, ptr %635, i64 %.idx2.i.i23.2
  %742 = getelementptr i8, ptr %741, i64 4
  %743 = load i32, ptr %742, align 4, !invariant.load !3, !alias.scope !74
  %744 = trunc i32 %743 to i8
  %745 = uitofp i8 %744 to double
  %746 = fmul nnan double %745, f0x3F70101010101010
  %747 = fptrunc nnan double %746 to float
  %748 = fadd float %23, %747
  %749 = fpext float %748 to double
  %750 = fmul double %749, f0x4013C83D515B8446
  %751 = fptrunc double %750 to float
  %752 = getelementptr i8, ptr %636, i64 %.idx2.i.i23.2
  %753 = getelementptr i8, ptr %752, i64 4
  store float %751, ptr %753, align 4, !alias.scope !38, !noalias !39
  %754 = mul nuw i64 %712, 12
  %.idx2.i.i23.3 = add nuw i64 %754, 36
  %755 = getelementptr i8, ptr %635, i64 %.idx2.i.i23.3
  %756 = getelementptr i8, ptr %755, i64 4
  %757 = load i32, ptr %756, align 4, !invariant.load !3, !alias.scope !74
  %758 = trunc i32 %757 to i8
  %759 = uitofp i8 %758 to double
  %760 = fmul nnan double %759, f0x3F70101010101010
  %761 = fptrunc nnan double %760 to float
  %762 = fadd float %23, %761
  %763 = fpext float %762 to double
  %764 = fmul double %763, f0x4013C83D515B8446
  %765 = fptrunc double %764 to float
  %766 = getelementptr i8, ptr %636, i64 %.idx2.i.i23.3
  %767 = getelementptr i8, ptr %766, i64 4
  store float %765, ptr %767, align 4, !alias.scope !38, !noalias !39
  %768 = mul nuw i64 %712, 12
  %.idx2.i.i23.4 = add nuw i64 %768, 48
  %769 = getelementptr i8, ptr %635, i64 %.idx2.i.i23.4
  %770 = getelementptr i8, ptr %769, i64 4
  %771 = load i32, ptr %770, align 4, !invariant.load !3, !alias.scope !74
  %772 = trunc i32 %771 to i8
  %773 = uitofp i8 %772 to double
  %774 = fmul nnan double %773, f0x3F70101010101010
  %775 = fptrunc nnan double %774 to float
  %776 = fadd float %23, %775
  %777 = fpext float %776 to double
  %778 = fmul double %777, f0x4013C83D515B8446
  %779 = fptrunc double %778 to float
  %780 = getelementptr i8, ptr %636, i64 %.idx2.i.i23.4
  %781 = getelementptr i8, ptr %780, i64 4
  store float %779, ptr %781, align 4, !alias.scope !38, !noalias !39
  %782 = mul nuw i64 %712, 12
  %.idx2.i.i23.5 = add nuw i64 %782, 60
  %783 = getelementptr i8, ptr %635, i64 %.idx2.i.i23.5
  %784 = getelementptr i8, ptr %783, i64 4
  %785 = load i32, ptr %784, align 4, !invariant.load !3, !alias.scope !74
  %786 = trunc i32 %785 to i8
  %787 = uitofp i8 %786 to double
  %788 = fmul nnan double %787, f0x3F70101010101010
  %789 = fptrunc nnan double %788 to float
  %790 = fadd float %23, %789
  %791 = fpext float %790 to double
  %792 = fmul double %791, f0x4013C83D515B8446
  %793 = fptrunc double %792 to float
  %794 = getelementptr i8, ptr %636, i64 %.idx2.i.i23.5
  %795 = getelementptr i8, ptr %794, i64 4
  store float %793, ptr %795, align 4, !alias.scope !38, !noalias !39
  %796 = mul nuw i64 %712, 12
  %.idx2.i.i23.6 = add nuw i64 %796, 72
  %797 = getelementptr i8, ptr %635, i64 %.idx2.i.i23.6
  %798 = getelementptr i8, ptr %797, i64 4
  %799 = load i32, ptr %798, align 4, !invariant.load !3, !alias.scope !74
  %800 = trunc i32 %799 to i8
  %801 = uitofp i8 %800 to double
  %802 = fmul nnan double %801, f0x3F70101010101010
  %803 = fptrunc nnan double %802 to float
  %804 = fadd float %23, %803
  %805 = fpext float %804 to double
  %806 = fmul double %805, f0x4013C83D515B8446
  %807 = fptrunc double %806 to float
  %808 = getelementptr i8, ptr %636, i64 %.idx2.i.i23.6
  %809 = getelementptr i8, ptr %808, i64 4
  store float %807, ptr %809, align 4, !alias.scope !38, !noalias !39
  %810 = mul nuw i64 %712, 12
  %.idx2.i.i23.7 = add nuw i64 %810, 84
  %811 = getelementptr i8, ptr %635, i64 %.idx2.i.i23.7
  %812 = getelementptr i8, ptr %811, i64 4
  %813 = load i32, ptr %812, align 4, !invariant.load !3, !alias.scope !74
  %814 = trunc i32 %813 to i8
  %815 = uitofp i8 %814 to double
  %816 = fmul nnan double %815, f0x3F70101010101010
  %817 = fptrunc nnan double %816 to float
  %818 = fadd float %23, %817
  %819 = fpext float %818 to double
  %820 = fmul double %819, f0x4013C83D515B8446
  %821 = fptrunc double %820 to float
  %822 = getelementptr i8, ptr %636, i64 %.idx2.i.i23.7
  %823 = getelementptr i8, ptr %822, i64 4
  store float %821, ptr %823, align 4, !alias.scope !38, !noalias !39
  %824 = add nuw nsw i64 %712, 8
  %exitcond73.not.7 = icmp eq i64 %824, 32
  br i1 %exitcond73.not.7, label %.split40, label %scalar.ph146, !llvm.loop !84

.split40:                                         ; preds = %scalar.ph146
  %825 = add nuw nsw i64 %634, 1
  %exitcond74.not = icmp eq i64 %825, 32
  br i1 %exitcond74.not, label %.split44.us, label %.preheader33, !llvm.loop !41

.split44.us:                                      ; preds = %.split40, %.split40.us.us
  %826 = add nuw nsw i64 %356, 1
  %exitcond77.not = icmp eq i64 %826, 8
  br i1 %exitcond77.not, label %.preheader32, label %355, !llvm.loop !41

827:                                              ; preds = %.preheader32, %.split50.us
  %828 = phi i64 [ 0, %.preheader32 ], [ %1298, %.split50.us ]
  %829 = mul nuw nsw i64 %828, 12288
  %830 = add nuw i64 %353, %829
  %scevgep178 = getelementptr i8, ptr %17, i64 %830
  %831 = add nuw i64 %354, %829
  %scevgep179 = getelementptr i8, ptr %17, i64 %831
  %scevgep180 = getelementptr i8, ptr %6, i64 %830
  %scevgep181 = getelementptr i8, ptr %6, i64 %831
  %832 = mul nuw nsw i64 %828, 12288
  %833 = add nuw i64 %353, %832
  %scevgep160 = getelementptr i8, ptr %17, i64 %833
  %834 = add nuw i64 %354, %832
  %scevgep161 = getelementptr i8, ptr %17, i64 %834
  %scevgep162 = getelementptr i8, ptr %6, i64 %833
  %scevgep163 = getelementptr i8, ptr %6, i64 %834
  %835 = or disjoint i64 %828, %18
  %.idx.i.i24 = mul nuw nsw i64 %835, 12288
  %836 = getelementptr i8, ptr %6, i64 %.idx.i.i24
  %837 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %835
  %838 = load i32, ptr %837, align 4, !invariant.load !3, !alias.scope !85, !noalias !88
  %839 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %835
  %840 = load i32, ptr %839, align 4, !invariant.load !3, !alias.scope !88, !noalias !85
  %841 = xor i32 %840, %838
  %.fr65 = freeze i32 %841
  %842 = lshr i32 %.fr65, 9
  %843 = or disjoint i32 %842, 1065353216
  %844 = bitcast i32 %843 to float
  %845 = fadd float %844, -1.000000e+00
  %846 = tail call float @llvm.maximum.f32(float %845, float 0.000000e+00)
  %847 = fcmp olt float %846, 5.000000e-01
  %.idx = mul nuw nsw i64 %828, 12288
  %848 = getelementptr i8, ptr %20, i64 %.idx
  br i1 %847, label %.preheader.us.preheader, label %.preheader.preheader

.preheader.preheader:                             ; preds = %827
  %bound0182 = icmp ult ptr %scevgep178, %scevgep181
  %bound1183 = icmp ult ptr %scevgep180, %scevgep179
  %found.conflict184 = and i1 %bound0182, %bound1183
  br label %.preheader

.preheader.us.preheader:                          ; preds = %827
  %bound0164 = icmp ult ptr %scevgep160, %scevgep163
  %bound1165 = icmp ult ptr %scevgep162, %scevgep161
  %found.conflict166 = and i1 %bound0164, %bound1165
  br label %.preheader.us

.preheader.us:                                    ; preds = %.preheader.us.preheader, %.split46.us.us
  %849 = phi i64 [ %1105, %.split46.us.us ], [ 0, %.preheader.us.preheader ]
  %.idx1.i.i25.us = mul nuw nsw i64 %849, 384
  %850 = getelementptr i8, ptr %836, i64 %.idx1.i.i25.us
  %851 = getelementptr i8, ptr %848, i64 %.idx1.i.i25.us
  br i1 %found.conflict166, label %scalar.ph167, label %vector.body171

vector.body171:                                   ; preds = %.preheader.us
  %852 = getelementptr i8, ptr %850, i64 380
  %853 = getelementptr i8, ptr %850, i64 368
  %854 = getelementptr i8, ptr %850, i64 356
  %855 = getelementptr i8, ptr %850, i64 344
  %856 = getelementptr i8, ptr %850, i64 332
  %857 = getelementptr i8, ptr %850, i64 320
  %858 = getelementptr i8, ptr %850, i64 308
  %859 = getelementptr i8, ptr %850, i64 296
  %860 = load i32, ptr %852, align 4, !invariant.load !3, !alias.scope !90
  %861 = load i32, ptr %853, align 4, !invariant.load !3, !alias.scope !90
  %862 = load i32, ptr %854, align 4, !invariant.load !3, !alias.scope !90
  %863 = load i32, ptr %855, align 4, !invariant.load !3, !alias.scope !90
  %864 = load i32, ptr %856, align 4, !invariant.load !3, !alias.scope !90
  %865 = load i32, ptr %857, align 4, !invariant.load !3, !alias.scope !90
  %866 = load i32, ptr %858, align 4, !invariant.load !3, !alias.scope !90
  %867 = load i32, ptr %859, align 4, !invariant.load !3, !alias.scope !90
  %868 = insertelement <8 x i32> poison, i32 %860, i64 0
  %869 = insertelement <8 x i32> %868, i32 %861, i64 1
  %870 = insertelement <8 x i32> %869, i32 %862, i64 2
  %871 = insertelement <8 x i32> %870, i32 %863, i64 3
  %872 = insertelement <8 x i32> %871, i32 %864, i64 4
  %873 = insertelement <8 x i32> %872, i32 %865, i64 5
  %874 = insertelement <8 x i32> %873, i32 %866, i64 6
  %875 = insertelement <8 x i32> %874, i32 %867, i64 7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %876 = trunc <8 x i32> %875 to <8 x i8>
  %877 = uitofp <8 x i8> %876 to <8 x double>
  %878 = fmul nnan <8 x double> %877, splat (double f0x3F70101010101010)
  %879 = fptrunc nnan <8 x double> %878 to <8 x float>
  %880 = fadd <8 x float> %broadcast.splat170, %879
  %881 = fpext <8 x float> %880 to <8 x double>
  %882 = fmul <8 x double> %881, splat (double f0x4013C83D515B8446)
  %883 = fptrunc <8 x double> %882 to <8 x float>
  %884 = extractelement <8 x float> %883, i64 0
  %885 = extractelement <8 x float> %883, i64 1
  %886 = extractelement <8 x float> %883, i64 2
  %887 = extractelement <8 x float> %883, i64 3
  %888 = extractelement <8 x float> %883, i64 4
  %889 = extractelement <8 x float> %883, i64 5
  %890 = extractelement <8 x float> %883, i64 6
  %891 = extractelement <8 x float> %883, i64 7
  %892 = getelementptr i8, ptr %851, i64 8
  %893 = getelementptr i8, ptr %851, i64 20
  %894 = getelementptr i8, ptr %851, i64 32
  %895 = getelementptr i8, ptr %851, i64 44
  %896 = getelementptr i8, ptr %851, i64 56
  %897 = getelementptr i8, ptr %851, i64 68
  %898 = getelementptr i8, ptr %851, i64 80
  %899 = getelementptr i8, ptr %851, i64 92
  store float %884, ptr %892, align 4, !alias.scope !97, !noalias !99
  store float %885, ptr %893, align 4, !alias.scope !97, !noalias !99
  store float %886, ptr %894, align 4, !alias.scope !97, !noalias !99
  store float %887, ptr %895, align 4, !alias.scope !97, !noalias !99
  store float %888, ptr %896, align 4, !alias.scope !97, !noalias !99
  store float %889, ptr %897, align 4, !alias.scope !97, !noalias !99
  store float %890, ptr %898, align 4, !alias.scope !97, !noalias !99
  store float %891, ptr %899, align 4, !alias.scope !97, !noalias !99
  %900 = getelementptr i8, ptr %850, i64 284
  %901 = getelementptr i8, ptr %850, i64 272
  %902 = getelementptr i8, ptr %850, i64 260
  %903 = getelementptr i8, ptr %850, i64 248
  %904 = getelementptr i8, ptr %850, i64 236
  %905 = getelementptr i8, ptr %850, i64 224
  %906 = getelementptr i8, ptr %850, i64 212
  %907 = getelementptr i8, ptr %850, i64 200
  %908 = load i32, ptr %900, align 4, !invariant.load !3, !alias.scope !90
  %909 = load i32, ptr %901, align 4, !invariant.load !3, !alias.scope !90
  %910 = load i32, ptr %902, align 4, !invariant.load !3, !alias.scope !90
  %911 = load i32, ptr %903, align 4, !invariant.load !3, !alias.scope !90
  %912 = load i32, ptr %904, align 4, !invariant.load !3, !alias.scope !90
  %913 = load i32, ptr %905, align 4, !invariant.load !3, !alias.scope !90
  %914 = load i32, ptr %906, align 4, !invariant.load !3, !alias.scope !90
  %915 = load i32, ptr %907, align 4, !invariant.load !3, !alias.scope !90
  %916 = insertelement <8 x i32> poison, i32 %908, i64 0
  %917 = insertelement <8 x i32> %916, i32 %909, i64 1
  %918 = insertelement <8 x i32> %917, i32 %910, i64 2
  %919 = insertelement <8 x i32> %918, i32 %911, i64 3
  %920 = insertelement <8 x i32> %919, i32 %912, i64 4
  %921 = insertelement <8 x i32> %920, i32 %913, i64 5
  %922 = insertelement <8 x i32> %921, i32 %914, i64 6
  %923 = insertelement <8 x i32> %922, i32 %915, i64 7
  %924 = trunc <8 x i32> %923 to <8 x i8>
  %925 = uitofp <8 x i8> %924 to <8 x double>
  %926 = fmul nnan <8 x double> %925, splat (double f0x3F70101010101010)
  %927 = fptrunc nnan <8 x double> %926 to <8 x float>
  %928 = fadd <8 x float> %broadcast.splat170, %927
  %929 = fpext <8 x float> %928 to <8 x double>
  %930 = fmul <8 x double> %929, splat (double f0x4013C83D515B8446)
  %931 = fptrunc <8 x double> %930 to <8 x float>
  %932 = extractelement <8 x float> %931, i64 0
  %933 = extractelement <8 x float> %931, i64 1
  %934 = extractelement <8 x float> %931, i64 2
  %935 = extractelement <8 x float> %931, i64 3
  %936 = extractelement <8 x float> %931, i64 4
  %937 = extractelement <8 x float> %931, i64 5
  %938 = extractelement <8 x float> %931, i64 6
  %939 = extractelement <8 x float> %931, i64 7
  %940 = getelementptr i8, ptr %851, i64 104
  %941 = getelementptr i8, ptr %851, i64 116
  %942 = getelementptr i8, ptr %851, i64 128
  %943 = getelementptr i8, ptr %851, i64 140
  %944 = getelementptr i8, ptr %851, i64 152
  %945 = getelementptr i8, ptr %851, i64 164
  %946 = getelementptr i8, ptr %851, i64 176
  %947 = getelementptr i8, ptr %851, i64 188
  store float %932, ptr %940, align 4, !alias.scope !97, !noalias !99
  store float %933, ptr %941, align 4, !alias.scope !97, !noalias !99
  store float %934, ptr %942, align 4, !alias.scope !97, !noalias !99
  store float %935, ptr %943, align 4, !alias.scope !97, !noalias !99
  store float %936, ptr %944, align 4, !alias.scope !97, !noalias !99
  store float %937, ptr %945, align 4, !alias.scope !97, !noalias !99
  store float %938, ptr %946, align 4, !alias.scope !97, !noalias !99
  store float %939, ptr %947, align 4, !alias.scope !97, !noalias !99
  %948 = getelementptr i8, ptr %850, i64 188
  %949 = getelementptr i8, ptr %850, i64 176
  %950 = getelementptr i8, ptr %850, i64 164
  %951 = getelementptr i8, ptr %850, i64 152
  %952 = getelementptr i8, ptr %850, i64 140
  %953 = getelementptr i8, ptr %850, i64 128
  %954 = getelementptr i8, ptr %850, i64 116
  %955 = getelementptr i8, ptr %850, i64 104
  %956 = load i32, ptr %948, align 4, !invariant.load !3, !alias.scope !90
  %957 = load i32, ptr %949, align 4, !invariant.load !3, !alias.scope !90
  %958 = load i32, ptr %950, align 4, !invariant.load !3, !alias.scope !90
  %959 = load i32, ptr %951, align 4, !invariant.load !3, !alias.scope !90
  %960 = load i32, ptr %952, align 4, !invariant.load !3, !alias.scope !90
  %961 = load i32, ptr %953, align 4, !invariant.load !3, !alias.scope !90
  %962 = load i32, ptr %954, align 4, !invariant.load !3, !alias.scope !90
  %963 = load i32, ptr %955, align 4, !invariant.load !3, !alias.scope !90
  %964 = insertelement <8 x i32> poison, i32 %956, i64 0
  %965 = insertelement <8 x i32> %964, i32 %957, i64 1
  %966 = insertelement <8 x i32> %965, i32 %958, i64 2
  %967 = insertelement <8 x i32> %966, i32 %959, i64 3
  %968 = insertelement <8 x i32> %967, i32 %960, i64 4
  %969 = insertelement <8 x i32> %968, i32 %961, i64 5
  %970 = insertelement <8 x i32> %969, i32 %962, i64 6
  %971 = insertelement <8 x i32> %970, i32 %963, i64 7
  %972 = trunc <8 x i32> %971 to <8 x i8>
  %973 = uitofp <8 x i8> %972 to <8 x double>
  %974 = fmul nnan <8 x double> %973, splat (double f0x3F70101010101010)
  %975 = fptrunc nnan <8 x double> %974 to <8 x float>
  %976 = fadd <8 x float> %broadcast.splat170, %975
  %977 = fpext <8 x float> %976 to <8 x double>
  %978 = fmul <8 x double> %977, splat (double f0x4013C83D515B8446)
  %979 = fptrunc <8 x double> %978 to <8 x float>
  %980 = extractelement <8 x float> %979, i64 0
  %981 = extractelement <8 x float> %979, i64 1
  %982 = extractelement <8 x float> %979, i64 2
  %983 = extractelement <8 x float> %979, i64 3
  %984 = extractelement <8 x float> %979, i64 4
  %985 = extractelement <8 x float> %979, i64 5
  %986 = extractelement <8 x float> %979, i64 6
  %987 = extractelement <8 x float> %979, i64 7
  %988 = getelementptr i8, ptr %851, i64 200
  %989 = getelementptr i8, ptr %851, i64 212
  %990 = getelementptr i8, ptr %851, i64 224
  %991 = getelementptr i8, ptr %851, i64 236
  %992 = getelementptr i8, ptr %851, i64 248
  %993 = getelementptr i8, ptr %851, i64 260
  %994 = getelementptr i8, ptr %851, i64 272
  %995 = getelementptr i8, ptr %851, i64 284
  store float %980, ptr %988, align 4, !alias.scope !97, !noalias !99
  store float %981, ptr %989, align 4, !alias.scope !97, !noalias !99
  store float %982, ptr %990, align 4, !alias.scope !97, !noalias !99
  store float %983, ptr %991, align 4, !alias.scope !97, !noalias !99
  store float %984, ptr %992, align 4, !alias.scope !97, !noalias !99
  store float %985, ptr %993, align 4, !alias.scope !97, !noalias !99
  store float %986, ptr %994, align 4, !alias.scope !97, !noalias !99
  store float %987, ptr %995, align 4, !alias.scope !97, !noalias !99
  %996 = getelementptr i8, ptr %850, i64 92
  %997 = getelementptr i8, ptr %850, i64 80
  %998 = getelementptr i8, ptr %850, i64 68
  %999 = getelementptr i8, ptr %850, i64 56
  %1000 = getelementptr i8, ptr %850, i64 44
  %1001 = getelementptr i8, ptr %850, i64 32
  %1002 = getelementptr i8, ptr %850, i64 20
  %1003 = getelementptr i8, ptr %850, i64 8
  %1004 = load i32, ptr %996, align 4, !invariant.load !3, !alias.scope !90
  %1005 = load i32, ptr %997, align 4, !invariant.load !3, !alias.scope !90
  %1006 = load i32, ptr %998, align 4, !invariant.load !3, !alias.scope !90
  %1007 = load i32, ptr %999, align 4, !invariant.load !3, !alias.scope !90
  %1008 = load i32, ptr %1000, align 4, !invariant.load !3, !alias.scope !90
  %1009 = load i32, ptr %1001, align 4, !invariant.load !3, !alias.scope !90
  %1010 = load i32, ptr %1002, align 4, !invariant.load !3, !alias.scope !90
  %1011 = load i32, ptr %1003, align 4, !invariant.load !3, !alias.scope !90
  %1012 = insertelement <8 x i32> poison, i32 %1004, i64 0
  %1013 = insertelement <8 x i32> %1012, i32 %1005, i64 1
  %1014 = insertelement <8 x i32> %1013, i32 %1006, i64 2
  %1015 = insertelement <8 x i32> %1014, i32 %1007, i64 3
  %1016 = insertelement <8 x i32> %1015, i32 %1008, i64 4
  %1017 = insertelement <8 x i32> %1016, i32 %1009, i64 5
  %1018 = insertelement <8 x i32> %1017, i32 %1010, i64 6
  %1019 = insertelement <8 x i32> %1018, i32 %1011, i64 7
  %1020 = trunc <8 x i32> %1019 to <8 x i8>
  %1021 = uitofp <8 x i8> %1020 to <8 x double>
  %1022 = fmul nnan <8 x double> %1021, splat (double f0x3F70101010101010)
  %1023 = fptrunc nnan <8 x double> %1022 to <8 x float>
  %1024 = fadd <8 x float> %broadcast.splat170, %1023
  %1025 = fpext <8 x float> %1024 to <8 x double>
  %1026 = fmul <8 x double> %1025, splat (double f0x4013C83D515B8446)
  %1027 = fptrunc <8 x double> %1026 to <8 x float>
  %1028 = extractelement <8 x float> %1027, i64 0
  %1029 = extractelement <8 x float> %1027, i64 1
  %1030 = extractelement <8 x float> %1027, i64 2
  %1031 = extractelement <8 x float> %1027, i64 3
  %1032 = extractelement <8 x float> %1027, i64 4
  %1033 = extractelement <8 x float> %1027, i64 5
  %1034 = extractelement <8 x float> %1027, i64 6
  %1035 = extractelement <8 x float> %1027, i64 7
  %1036 = getelementptr i8, ptr %851, i64 296
  %1037 = getelementptr i8, ptr %851, i64 308
  %1038 = getelementptr i8, ptr %851, i64 320
  %1039 = getelementptr i8, ptr %851, i64 332
  %1040 = getelementptr i8, ptr %851, i64 344
  %1041 = getelementptr i8, ptr %851, i64 356
  %1042 = getelementptr i8, ptr %851, i64 368
  %1043 = getelementptr i8, ptr %851, i64 380
  store float %1028, ptr %1036, align 4, !alias.scope !97, !noalias !99
  store float %1029, ptr %1037, align 4, !alias.scope !97, !noalias !99
  store float %1030, ptr %1038, align 4, !alias.scope !97, !noalias !99
  store float %1031, ptr %1039, align 4, !alias.scope !97, !noalias !99
  store float %1032, ptr %1040, align 4, !alias.scope !97, !noalias !99
  store float %1033, ptr %1041, align 4, !alias.scope !97, !noalias !99
  store float %1034, ptr %1042, align 4, !alias.scope !97, !noalias !99
  store float %1035, ptr %1043, align 4, !alias.scope !97, !noalias !99
  br label %.split46.us.us

scalar.ph167:                                     ; preds = %.preheader.us, %scalar.ph167
  %1044 = phi i64 [ %1104, %scalar.ph167 ], [ 0, %.preheader.us ]
  %1045 = sub nuw nsw i64 31, %1044
  %.idx2.i.i26.us.us = mul nuw nsw i64 %1045, 12
  %1046 = getelementptr i8, ptr %850, i64 %.idx2.i.i26.us.us
  %1047 = getelementptr i8, ptr %1046, i64 8
  %1048 = load i32, ptr %1047, align 4, !invariant.load !3, !alias.scope !100
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %.idx2.i.i29.us.us = mul nuw nsw i64 %1044, 12
  %1049 = trunc i32 %1048 to i8
  %1050 = uitofp i8 %1049 to double
  %1051 = fmul nnan double %1050, f0x3F70101010101010
  %1052 = fptrunc nnan double %1051 to float
  %1053 = fadd float %352, %1052
  %1054 = fpext float %1053 to double
  %1055 = fmul double %1054, f0x4013C83D515B8446
  %1056 = fptrunc double %1055 to float
  %1057 = getelementptr i8, ptr %851, i64 %.idx2.i.i29.us.us
  %1058 = getelementptr i8, ptr %1057, i64 8
  store float %1056, ptr %1058, align 4, !alias.scope !38, !noalias !39
  %1059 = sub nuw nsw i64 30, %1044
  %.idx2.i.i26.us.us.1 = mul nuw nsw i64 %1059, 12
  %1060 = getelementptr i8, ptr %850, i64 %.idx2.i.i26.us.us.1
  %1061 = getelementptr i8, ptr %1060, i64 8
  %1062 = load i32, ptr %1061, align 4, !invariant.load !3, !alias.scope !100
  %1063 = mul nuw i64 %1044, 12
  %1064 = trunc i32 %1062 to i8
  %1065 = uitofp i8 %1064 to double
  %1066 = fmul nnan double %1065, f0x3F70101010101010
  %1067 = fptrunc nnan double %1066 to float
  %1068 = fadd float %352, %1067
  %1069 = fpext float %1068 to double
  %1070 = fmul double %1069, f0x4013C83D515B8446
  %1071 = fptrunc double %1070 to float
  %1072 = getelementptr i8, ptr %851, i64 %1063
  %1073 = getelementptr i8, ptr %1072, i64 20
  store float %1071, ptr %1073, align 4, !alias.scope !38, !noalias !39
  %1074 = sub nuw nsw i64 29, %1044
  %.idx2.i.i26.us.us.2 = mul nuw nsw i64 %1074, 12
  %1075 = getelementptr i8, ptr %850, i64 %.idx2.i.i26.us.us.2
  %1076 = getelementptr i8, ptr %1075, i64 8
  %1077 = load i32, ptr %1076, align 4, !invariant.load !3, !alias.scope !100
  %1078 = mul nuw i64 %1044, 12
  %1079 = trunc i32 %1077 to i8
  %1080 = uitofp i8 %1079 to double
  %1081 = fmul nnan double %1080, f0x3F70101010101010
  %1082 = fptrunc nnan double %1081 to float
  %1083 = fadd float %352, %1082
  %1084 = fpext float %1083 to double
  %1085 = fmul double %1084, f0x4013C83D515B8446
  %1086 = fptrunc double %1085 to float
  %1087 = getelementptr i8, ptr %851, i64 %1078
  %1088 = getelementptr i8, ptr %1087, i64 32
  store float %1086, ptr %1088, align 4, !alias.scope !38, !noalias !39
  %1089 = sub nuw nsw i64 28, %1044
  %.idx2.i.i26.us.us.3 = mul nuw nsw i64 %1089, 12
  %1090 = getelementptr i8, ptr %850, i64 %.idx2.i.i26.us.us.3
  %1091 = getelementptr i8, ptr %1090, i64 8
  %1092 = load i32, ptr %1091, align 4, !invariant.load !3, !alias.scope !100
  %1093 = mul nuw i64 %1044, 12
  %1094 = trunc i32 %1092 to i8
  %1095 = uitofp i8 %1094 to double
  %1096 = fmul nnan double %1095, f0x3F70101010101010
  %1097 = fptrunc nnan double %1096 to float
  %1098 = fadd float %352, %1097
  %1099 = fpext float %1098 to double
  %1100 = fmul double %1099, f0x4013C83D515B8446
  %1101 = fptrunc double %1100 to float
  %1102 = getelementptr i8, ptr %851, i64 %1093
  %1103 = getelementptr i8, ptr %1102, i64 44
  store float %1101, ptr %1103, align 4, !alias.scope !38, !noalias !39
  %1104 = add nuw nsw i64 %1044, 4
  %exitcond80.not.3 = icmp eq i64 %1104, 32
  br i1 %exitcond80.not.3, label %.split46.us.us, label %scalar.ph167, !llvm.loop !101

.split46.us.us:                                   ; preds = %scalar.ph167, %vector.body171
  %1105 = add nuw nsw i64 %849, 1
  %exitcond81.not = icmp eq i64 %1105, 32
  br i1 %exitcond81.not, label %.split50.us, label %.preheader.us, !llvm.loop !41

.preheader:                                       ; preds = %.preheader.preheader, %.split46
  %1106 = phi i64 [ %1297, %.split46 ], [ 0, %.preheader.preheader ]
  %.idx1.i.i25 = mul nuw nsw i64 %1106, 384
  %1107 = getelementptr i8, ptr %836, i64 %.idx1.i.i25
  %1108 = getelementptr i8, ptr %848, i64 %.idx1.i.i25
  br i1 %found.conflict184, label %scalar.ph185.preheader, label %vector.body189

vector.body189:                                   ; preds = %.preheader
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %1109 = getelementptr i8, ptr %1107, i64 8
  %wide.vec192 = load <24 x i32>, ptr %1109, align 4, !invariant.load !3, !alias.scope !102
  %strided.vec193 = shufflevector <24 x i32> %wide.vec192, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1110 = trunc <8 x i32> %strided.vec193 to <8 x i8>
  %1111 = uitofp <8 x i8> %1110 to <8 x double>
  %1112 = fmul nnan <8 x double> %1111, splat (double f0x3F70101010101010)
  %1113 = fptrunc nnan <8 x double> %1112 to <8 x float>
  %1114 = fadd <8 x float> %broadcast.splat188, %1113
  %1115 = fpext <8 x float> %1114 to <8 x double>
  %1116 = fmul <8 x double> %1115, splat (double f0x4013C83D515B8446)
  %1117 = fptrunc <8 x double> %1116 to <8 x float>
  %1118 = extractelement <8 x float> %1117, i64 0
  %1119 = extractelement <8 x float> %1117, i64 1
  %1120 = extractelement <8 x float> %1117, i64 2
  %1121 = extractelement <8 x float> %1117, i64 3
  %1122 = extractelement <8 x float> %1117, i64 4
  %1123 = extractelement <8 x float> %1117, i64 5
  %1124 = extractelement <8 x float> %1117, i64 6
  %1125 = extractelement <8 x float> %1117, i64 7
  %1126 = getelementptr i8, ptr %1108, i64 8
  %1127 = getelementptr i8, ptr %1108, i64 20
  %1128 = getelementptr i8, ptr %1108, i64 32
  %1129 = getelementptr i8, ptr %1108, i64 44
  %1130 = getelementptr i8, ptr %1108, i64 56
  %1131 = getelementptr i8, ptr %1108, i64 68
  %1132 = getelementptr i8, ptr %1108, i64 80
  %1133 = getelementptr i8, ptr %1108, i64 92
  store float %1118, ptr %1126, align 4, !alias.scope !107, !noalias !110
  store float %1119, ptr %1127, align 4, !alias.scope !107, !noalias !110
  store float %1120, ptr %1128, align 4, !alias.scope !107, !noalias !110
  store float %1121, ptr %1129, align 4, !alias.scope !107, !noalias !110
  store float %1122, ptr %1130, align 4, !alias.scope !107, !noalias !110
  store float %1123, ptr %1131, align 4, !alias.scope !107, !noalias !110
  store float %1124, ptr %1132, align 4, !alias.scope !107, !noalias !110
  store float %1125, ptr %1133, align 4, !alias.scope !107, !noalias !110
  %1134 = getelementptr i8, ptr %1107, i64 104
  %wide.vec192.1 = load <24 x i32>, ptr %1134, align 4, !invariant.load !3, !alias.scope !102
  %strided.vec193.1 = shufflevector <24 x i32> %wide.vec192.1, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1135 = trunc <8 x i32> %strided.vec193.1 to <8 x i8>
  %1136 = uitofp <8 x i8> %1135 to <8 x double>
  %1137 = fmul nnan <8 x double> %1136, splat (double f0x3F70101010101010)
  %1138 = fptrunc nnan <8 x double> %1137 to <8 x float>
  %1139 = fadd <8 x float> %broadcast.splat188, %1138
  %1140 = fpext <8 x float> %1139 to <8 x double>
  %1141 = fmul <8 x double> %1140, splat (double f0x4013C83D515B8446)
  %1142 = fptrunc <8 x double> %1141 to <8 x float>
  %1143 = extractelement <8 x float> %1142, i64 0
  %1144 = extractelement <8 x float> %1142, i64 1
  %1145 = extractelement <8 x float> %1142, i64 2
  %1146 = extractelement <8 x float> %1142, i64 3
  %1147 = extractelement <8 x float> %1142, i64 4
  %1148 = extractelement <8 x float> %1142, i64 5
  %1149 = extractelement <8 x float> %1142, i64 6
  %1150 = extractelement <8 x float> %1142, i64 7
  %1151 = getelementptr i8, ptr %1108, i64 104
  %1152 = getelementptr i8, ptr %1108, i64 116
  %1153 = getelementptr i8, ptr %1108, i64 128
  %1154 = getelementptr i8, ptr %1108, i64 140
  %1155 = getelementptr i8, ptr %1108, i64 152
  %1156 = getelementptr i8, ptr %1108, i64 164
  %1157 = getelementptr i8, ptr %1108, i64 176
  %1158 = getelementptr i8, ptr %1108, i64 188
  store float %1143, ptr %1151, align 4, !alias.scope !107, !noalias !110
  store float %1144, ptr %1152, align 4, !alias.scope !107, !noalias !110
  store float %1145, ptr %1153, align 4, !alias.scope !107, !noalias !110
  store float %1146, ptr %1154, align 4, !alias.scope !107, !noalias !110
  store float %1147, ptr %1155, align 4, !alias.scope !107, !noalias !110
  store float %1148, ptr %1156, align 4, !alias.scope !107, !noalias !110
  store float %1149, ptr %1157, align 4, !alias.scope !107, !noalias !110
  store float %1150, ptr %1158, align 4, !alias.scope !107, !noalias !110
  %1159 = getelementptr i8, ptr %1107, i64 200
  %wide.vec192.2 = load <24 x i32>, ptr %1159, align 4, !invariant.load !3, !alias.scope !102
  %strided.vec193.2 = shufflevector <24 x i32> %wide.vec192.2, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1160 = trunc <8 x i32> %strided.vec193.2 to <8 x i8>
  %1161 = uitofp <8 x i8> %1160 to <8 x double>
  %1162 = fmul nnan <8 x double> %1161, splat (double f0x3F70101010101010)
  %1163 = fptrunc nnan <8 x double> %1162 to <8 x float>
  %1164 = fadd <8 x float> %broadcast.splat188, %1163
  %1165 = fpext <8 x float> %1164 to <8 x double>
  %1166 = fmul <8 x double> %1165, splat (double f0x4013C83D515B8446)
  %1167 = fptrunc <8 x double> %1166 to <8 x float>
  %1168 = extractelement <8 x float> %1167, i64 0
  %1169 = extractelement <8 x float> %1167, i64 1
  %1170 = extractelement <8 x float> %1167, i64 2
  %1171 = extractelement <8 x float> %1167, i64 3
  %1172 = extractelement <8 x float> %1167, i64 4
  %1173 = extractelement <8 x float> %1167, i64 5
  %1174 = extractelement <8 x float> %1167, i64 6
  %1175 = extractelement <8 x float> %1167, i64 7
  %1176 = getelementptr i8, ptr %1108, i64 200
  %1177 = getelementptr i8, ptr %1108, i64 212
  %1178 = getelementptr i8, ptr %1108, i64 224
  %1179 = getelementptr i8, ptr %1108, i64 236
  %1180 = getelementptr i8, ptr %1108, i64 248
  %1181 = getelementptr i8, ptr %1108, i64 260
  %1182 = getelementptr i8, ptr %1108, i64 272
  %1183 = getelementptr i8, ptr %1108, i64 284
  store float %1168, ptr %1176, align 4, !alias.scope !107, !noalias !110
  store float %1169, ptr %1177, align 4, !alias.scope !107, !noalias !110
  store float %1170, ptr %1178, align 4, !alias.scope !107, !noalias !110
  store float %1171, ptr %1179, align 4, !alias.scope !107, !noalias !110
  store float %1172, ptr %1180, align 4, !alias.scope !107, !noalias !110
  store float %1173, ptr %1181, align 4, !alias.scope !107, !noalias !110
  store float %1174, ptr %1182, align 4, !alias.scope !107, !noalias !110
  store float %1175, ptr %1183, align 4, !alias.scope !107, !noalias !110
  br label %scalar.ph185.preheader

scalar.ph185.preheader:                           ; preds = %vector.body189, %.preheader
  %.ph = phi i64 [ 0, %.preheader ], [ 24, %vector.body189 ]
  br label %scalar.ph185

scalar.ph185:                                     ; preds = %scalar.ph185, %scalar.ph185.preheader
  %1184 = phi i64 [ %.ph, %scalar.ph185.preheader ], [ %1296, %scalar.ph185 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %.idx2.i.i29 = mul nuw nsw i64 %1184, 12
  %1185 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29
  %1186 = getelementptr i8, ptr %1185, i64 8
  %1187 = load i32, ptr %1186, align 4, !invariant.load !3, !alias.scope !102
  %1188 = trunc i32 %1187 to i8
  %1189 = uitofp i8 %1188 to double
  %1190 = fmul nnan double %1189, f0x3F70101010101010
  %1191 = fptrunc nnan double %1190 to float
  %1192 = fadd float %352, %1191
  %1193 = fpext float %1192 to double
  %1194 = fmul double %1193, f0x4013C83D515B8446
  %1195 = fptrunc double %1194 to float
  %1196 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29
  %1197 = getelementptr i8, ptr %1196, i64 8
  store float %1195, ptr %1197, align 4, !alias.scope !38, !noalias !39
  %1198 = mul nuw i64 %1184, 12
  %.idx2.i.i29.1 = or disjoint i64 %1198, 12
  %1199 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29.1
  %1200 = getelementptr i8, ptr %1199, i64 8
  %1201 = load i32, ptr %1200, align 4, !invariant.load !3, !alias.scope !102
  %1202 = trunc i32 %1201 to i8
  %1203 = uitofp i8 %1202 to double
  %1204 = fmul nnan double %1203, f0x3F70101010101010
  %1205 = fptrunc nnan double %1204 to float
  %1206 = fadd float %352, %1205
  %1207 = fpext float %1206 to double
  %1208 = fmul double %1207, f0x4013C83D515B8446
  %1209 = fptrunc double %1208 to float
  %1210 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29.1
  %1211 = getelementptr i8, ptr %1210, i64 8
  store float %1209, ptr %1211, align 4, !alias.scope !38, !noalias !39
  %1212 = mul nuw i64 %1184, 12
  %.idx2.i.i29.2 = or disjoint i64 %1212, 24
  %1213 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29.2
  %1214 = getelementptr i8, ptr %1213, i64 8
  %1215 = load i32, ptr %1214, align 4, !invariant.load !3, !alias.scope !102
  %1216 = trunc i32 %1215 to i8
  %1217 = uitofp i8 %1216 to double
  %1218 = fmul nnan double %1217, f0x3F70101010101010
  %1219 = fptrunc nnan double %1218 to float
  %1220 = fadd float %352, %1219
  %1221 = fpext float %1220 to double
  %1222 = fmul double %1221, f0x4013C83D515B8446
  %1223 = fptrunc double %1222 to float
  %1224 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29.2
  %1225 = getelementptr i8, ptr %1224, i64 8
  store float %1223, ptr %1225, align 4, !alias.scope !38, !noalias !39
  %1226 = mul nuw i64 %1184, 12
  %.idx2.i.i29.3 = add nuw i64 %1226, 36
  %1227 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29.3
  %1228 = getelementptr i8, ptr %1227, i64 8
  %1229 = load i32, ptr %1228, align 4, !invariant.load !3, !alias.scope !102
  %1230 = trunc i32 %1229 to i8
  %1231 = uitofp i8 %1230 to double
  %1232 = fmul nnan double %1231, f0x3F70101010101010
  %1233 = fptrunc nnan double %1232 to float
  %1234 = fadd float %352, %1233
  %1235 = fpext float %1234 to double
  %1236 = fmul double %1235, f0x4013C83D515B8446
  %1237 = fptrunc double %1236 to float
  %1238 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29.3
  %1239 = getelementptr i8, ptr %1238, i64 8
  store float %1237, ptr %1239, align 4, !alias.scope !38, !noalias !39
  %1240 = mul nuw i64 %1184, 12
  %.idx2.i.i29.4 = add nuw i64 %1240, 48
  %1241 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29.4
  %1242 = getelementptr i8, ptr %1241, i64 8
  %1243 = load i32, ptr %1242, align 4, !invariant.load !3, !alias.scope !102
  %1244 = trunc i32 %1243 to i8
  %1245 = uitofp i8 %1244 to double
  %1246 = fmul nnan double %1245, f0x3F70101010101010
  %1247 = fptrunc nnan double %1246 to float
  %1248 = fadd float %352, %1247
  %1249 = fpext float %1248 to double
  %1250 = fmul double %1249, f0x4013C83D515B8446
  %1251 = fptrunc double %1250 to float
  %1252 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29.4
  %1253 = getelementptr i8, ptr %1252, i64 8
  store float %1251, ptr %1253, align 4, !alias.scope !38, !noalias !39
  %1254 = mul nuw i64 %1184, 12
  %.idx2.i.i29.5 = add nuw i64 %1254, 60
  %1255 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29.5
  %1256 = getelementptr i8, ptr %1255, i64 8
  %1257 = load i32, ptr %1256, align 4, !invariant.load !3, !alias.scope !102
  %1258 = trunc i32 %1257 to i8
  %1259 = uitofp i8 %1258 to double
  %1260 = fmul nnan double %1259, f0x3F70101010101010
  %1261 = fptrunc nnan double %1260 to float
  %1262 = fadd float %352, %1261
  %1263 = fpext float %1262 to double
  %1264 = fmul double %1263, f0x4013C83D515B8446
  %1265 = fptrunc double %1264 to float
  %1266 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29.5
  %1267 = getelementptr i8, ptr %1266, i64 8
  store float %1265, ptr %1267, align 4, !alias.scope !38, !noalias !39
  %1268 = mul nuw i64 %1184, 12
  %.idx2.i.i29.6 = add nuw i64 %1268, 72
  %1269 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29.6
  %1270 = getelementptr i8, ptr %1269, i64 8
  %1271 = load i32, ptr %1270, align 4, !invariant.load !3, !alias.scope !102
  %1272 = trunc i32 %1271 to i8
  %1273 = uitofp i8 %1272 to double
  %1274 = fmul nnan double %1273, f0x3F70101010101010
  %1275 = fptrunc nnan double %1274 to float
  %1276 = fadd float %352, %1275
  %1277 = fpext float %1276 to double
  %1278 = fmul double %1277, f0x4013C83D515B8446
  %1279 = fptrunc double %1278 to float
  %1280 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29.6
  %1281 = getelementptr i8, ptr %1280, i64 8
  store float %1279, ptr %1281, align 4, !alias.scope !38, !noalias !39
  %1282 = mul nuw i64 %1184, 12
  %.idx2.i.i29.7 = add nuw i64 %1282, 84
  %1283 = getelementptr i8, ptr %1107, i64 %.idx2.i.i29.7
  %1284 = getelementptr i8, ptr %1283, i64 8
  %1285 = load i32, ptr %1284, align 4, !invariant.load !3, !alias.scope !102
  %1286 = trunc i32 %1285 to i8
  %1287 = uitofp i8 %1286 to double
  %1288 = fmul nnan double %1287, f0x3F70101010101010
  %1289 = fptrunc nnan double %1288 to float
  %1290 = fadd float %352, %1289
  %1291 = fpext float %1290 to double
  %1292 = fmul double %1291, f0x4013C83D515B8446
  %1293 = fptrunc double %1292 to float
  %1294 = getelementptr i8, ptr %1108, i64 %.idx2.i.i29.7
  %1295 = getelementptr i8, ptr %1294, i64 8
  store float %1293, ptr %1295, align 4, !alias.scope !38, !noalias !39
  %1296 = add nuw nsw i64 %1184, 8
  %exitcond78.not.7 = icmp eq i64 %1296, 32
  br i1 %exitcond78.not.7, label %.split46, label %scalar.ph185, !llvm.loop !112

.split46:                                         ; preds = %scalar.ph185
  %1297 = add nuw nsw i64 %1106, 1
  %exitcond79.not = icmp eq i64 %1297, 32
  br i1 %exitcond79.not, label %.split50.us, label %.preheader, !llvm.loop !41

.split50.us:                                      ; preds = %.split46, %.split46.us.us
  %1298 = add nuw nsw i64 %828, 1
  %exitcond82.not = icmp eq i64 %1298, 8
  br i1 %exitcond82.not, label %multiply_convert_fusion_wrapped.exit, label %827, !llvm.loop !41

multiply_convert_fusion_wrapped.exit:             ; preds = %.split50.us, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 196608}
!6 = !{i64 64}
!7 = !{!8}
!8 = distinct !{!8, !9, !"fused_computation_203__epilogue__convert_element_type_87: argument 0"}
!9 = distinct !{!9, !"fused_computation_203__epilogue__convert_element_type_87"}
!10 = !{!11}
!11 = distinct !{!11, !12, !"fused_computation_203__epilogue__convert_element_type_87: argument 0"}
!12 = distinct !{!12, !"fused_computation_203__epilogue__convert_element_type_87"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"fused_computation_203_broadcast_in_dim_59: argument 0"}
!15 = distinct !{!15, !"fused_computation_203_broadcast_in_dim_59"}
!16 = !{!17}
!17 = distinct !{!17, !15, !"fused_computation_203_broadcast_in_dim_59: argument 1"}
!18 = !{!19, !21, !23}
!19 = distinct !{!19, !20, !"fused_computation_203_convert_element_type_96: argument 0"}
!20 = distinct !{!20, !"fused_computation_203_convert_element_type_96"}
!21 = distinct !{!21, !22, !"fused_computation_203_bitcast_289: argument 0"}
!22 = distinct !{!22, !"fused_computation_203_bitcast_289"}
!23 = distinct !{!23, !24}
!24 = distinct !{!24, !"LVerDomain"}
!25 = !{!26, !28}
!26 = distinct !{!26, !27, !"multiply_convert_fusion_wrapped: argument 4"}
!27 = distinct !{!27, !"multiply_convert_fusion_wrapped"}
!28 = distinct !{!28, !24}
!29 = !{!30, !31, !32, !33, !23}
!30 = distinct !{!30, !27, !"multiply_convert_fusion_wrapped: argument 0"}
!31 = distinct !{!31, !27, !"multiply_convert_fusion_wrapped: argument 1"}
!32 = distinct !{!32, !27, !"multiply_convert_fusion_wrapped: argument 2"}
!33 = distinct !{!33, !27, !"multiply_convert_fusion_wrapped: argument 3"}
!34 = distinct !{!34, !35, !36}
!35 = !{!"llvm.loop.isvectorized", i32 1}
!36 = !{!"llvm.loop.unroll.runtime.disable"}
!37 = !{!19, !21}
!38 = !{!26}
!39 = !{!30, !31, !32, !33}
!40 = distinct !{!40, !35}
!41 = distinct !{!41, !42}
!42 = !{!"llvm.loop.unroll.disable"}
!43 = !{!44, !46}
!44 = distinct !{!44, !45, !"fused_computation_203_convert_element_type_96: argument 0"}
!45 = distinct !{!45, !"fused_computation_203_convert_element_type_96"}
!46 = distinct !{!46, !47, !"fused_computation_203_bitcast_289: argument 0"}
!47 = distinct !{!47, !"fused_computation_203_bitcast_289"}
!48 = !{!26, !49}
!49 = distinct !{!49, !50}
!50 = distinct !{!50, !"LVerDomain"}
!51 = !{!30, !31, !32, !33, !52}
!52 = distinct !{!52, !50}
!53 = distinct !{!53, !35}
!54 = !{!55}
!55 = distinct !{!55, !56, !"fused_computation_203__epilogue__convert_element_type_87: argument 0"}
!56 = distinct !{!56, !"fused_computation_203__epilogue__convert_element_type_87"}
!57 = !{!58}
!58 = distinct !{!58, !59, !"fused_computation_203_broadcast_in_dim_59: argument 0"}
!59 = distinct !{!59, !"fused_computation_203_broadcast_in_dim_59"}
!60 = !{!61}
!61 = distinct !{!61, !59, !"fused_computation_203_broadcast_in_dim_59: argument 1"}
!62 = !{!63, !65, !67}
!63 = distinct !{!63, !64, !"fused_computation_203_convert_element_type_96: argument 0"}
!64 = distinct !{!64, !"fused_computation_203_convert_element_type_96"}
!65 = distinct !{!65, !66, !"fused_computation_203_bitcast_287: argument 0"}
!66 = distinct !{!66, !"fused_computation_203_bitcast_287"}
!67 = distinct !{!67, !68}
!68 = distinct !{!68, !"LVerDomain"}
!69 = !{!26, !70}
!70 = distinct !{!70, !68}
!71 = !{!30, !31, !32, !33, !67}
!72 = !{!63, !65}
!73 = distinct !{!73, !35}
!74 = !{!75, !77}
!75 = distinct !{!75, !76, !"fused_computation_203_convert_element_type_96: argument 0"}
!76 = distinct !{!76, !"fused_computation_203_convert_element_type_96"}
!77 = distinct !{!77, !78, !"fused_computation_203_bitcast_287: argument 0"}
!78 = distinct !{!78, !"fused_computation_203_bitcast_287"}
!79 = !{!26, !80}
!80 = distinct !{!80, !81}
!81 = distinct !{!81, !"LVerDomain"}
!82 = !{!30, !31, !32, !33, !83}
!83 = distinct !{!83, !81}
!84 = distinct !{!84, !35}
!85 = !{!86}
!86 = distinct !{!86, !87, !"fused_computation_203_broadcast_in_dim_59: argument 0"}
!87 = distinct !{!87, !"fused_computation_203_broadcast_in_dim_59"}
!88 = !{!89}
!89 = distinct !{!89, !87, !"fused_computation_203_broadcast_in_dim_59: argument 1"}
!90 = !{!91, !93, !95}
!91 = distinct !{!91, !92, !"fused_computation_203_convert_element_type_96: argument 0"}
!92 = distinct !{!92, !"fused_computation_203_convert_element_type_96"}
!93 = distinct !{!93, !94, !"fused_computation_203_bitcast_285: argument 0"}
!94 = distinct !{!94, !"fused_computation_203_bitcast_285"}
!95 = distinct !{!95, !96}
!96 = distinct !{!96, !"LVerDomain"}
!97 = !{!26, !98}
!98 = distinct !{!98, !96}
!99 = !{!30, !31, !32, !33, !95}
!100 = !{!91, !93}
!101 = distinct !{!101, !35}
!102 = !{!103, !105}
!103 = distinct !{!103, !104, !"fused_computation_203_convert_element_type_96: argument 0"}
!104 = distinct !{!104, !"fused_computation_203_convert_element_type_96"}
!105 = distinct !{!105, !106, !"fused_computation_203_bitcast_285: argument 0"}
!106 = distinct !{!106, !"fused_computation_203_bitcast_285"}
!107 = !{!26, !108}
!108 = distinct !{!108, !109}
!109 = distinct !{!109, !"LVerDomain"}
!110 = !{!30, !31, !32, !33, !111}
!111 = distinct !{!111, !109}
!112 = distinct !{!112, !35}
