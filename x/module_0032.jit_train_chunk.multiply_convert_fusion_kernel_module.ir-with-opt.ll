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
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = icmp ult i64 %15, 2
  br i1 %16, label %17, label %multiply_convert_fusion_wrapped.exit

17:                                               ; preds = %1
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !7
  %20 = mul nuw nsw i64 %15, 20
  %21 = load float, ptr %4, align 4, !invariant.load !3, !alias.scope !8
  %.idx86 = mul nuw nsw i64 %15, 245760
  %22 = getelementptr i8, ptr %19, i64 %.idx86
  %23 = or disjoint i64 %.idx86, 12280
  %scevgep94 = getelementptr inbounds nuw i8, ptr %6, i64 3070
  %scevgep99 = getelementptr inbounds nuw i8, ptr %6, i64 3070
  %24 = getelementptr i8, ptr %19, i64 %.idx86
  %25 = getelementptr i8, ptr %19, i64 %23
  %26 = getelementptr i8, ptr %19, i64 %.idx86
  %27 = getelementptr i8, ptr %19, i64 %23
  %broadcast.splatinsert106 = insertelement <8 x float> poison, float %21, i64 0
  %broadcast.splat107 = shufflevector <8 x float> %broadcast.splatinsert106, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x float> poison, float %21, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %36

.preheader24:                                     ; preds = %.split28.us
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !11
  %30 = or disjoint i64 %.idx86, 4
  %31 = or disjoint i64 %.idx86, 12284
  %scevgep117 = getelementptr inbounds nuw i8, ptr %6, i64 1
  %scevgep119 = getelementptr inbounds nuw i8, ptr %6, i64 3071
  %scevgep137 = getelementptr inbounds nuw i8, ptr %6, i64 1
  %scevgep139 = getelementptr inbounds nuw i8, ptr %6, i64 3071
  %32 = getelementptr i8, ptr %19, i64 %30
  %33 = getelementptr i8, ptr %19, i64 %31
  %34 = getelementptr i8, ptr %19, i64 %30
  %35 = getelementptr i8, ptr %19, i64 %31
  %broadcast.splatinsert146 = insertelement <8 x float> poison, float %29, i64 0
  %broadcast.splat147 = shufflevector <8 x float> %broadcast.splatinsert146, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert126 = insertelement <8 x float> poison, float %29, i64 0
  %broadcast.splat127 = shufflevector <8 x float> %broadcast.splatinsert126, <8 x float> poison, <8 x i32> zeroinitializer
  br label %487

36:                                               ; preds = %17, %.split28.us
  %37 = phi i64 [ 0, %17 ], [ %478, %.split28.us ]
  %38 = mul nuw nsw i64 %37, 12288
  %scevgep97 = getelementptr i8, ptr %24, i64 %38
  %scevgep98 = getelementptr i8, ptr %25, i64 %38
  %39 = mul nuw nsw i64 %37, 12288
  %scevgep = getelementptr i8, ptr %26, i64 %39
  %scevgep93 = getelementptr i8, ptr %27, i64 %39
  %40 = add nuw nsw i64 %37, %20
  %41 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %40
  %42 = load i32, ptr %41, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %43 = icmp slt i32 %42, 0
  %44 = add i32 %42, 50
  %45 = select i1 %43, i32 %44, i32 %42
  %46 = tail call i32 @llvm.smax.i32(i32 %45, i32 0)
  %47 = tail call i32 @llvm.umin.i32(i32 %46, i32 49)
  %narrow.i.i = mul nuw nsw i32 %47, 3072
  %48 = zext nneg i32 %narrow.i.i to i64
  %invariant.gep = getelementptr i8, ptr %6, i64 %48
  %49 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %40
  %50 = load i32, ptr %49, align 4, !invariant.load !3, !alias.scope !22, !noalias !25
  %51 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %40
  %52 = load i32, ptr %51, align 4, !invariant.load !3, !alias.scope !25, !noalias !22
  %53 = xor i32 %52, %50
  %.fr = freeze i32 %53
  %54 = lshr i32 %.fr, 9
  %55 = or disjoint i32 %54, 1065353216
  %56 = bitcast i32 %55 to float
  %57 = fadd float %56, -1.000000e+00
  %58 = tail call float @llvm.maximum.f32(float %57, float 0.000000e+00)
  %59 = fcmp olt float %58, 5.000000e-01
  %.idx6 = mul nuw nsw i64 %37, 12288
  %60 = getelementptr i8, ptr %22, i64 %.idx6
  br i1 %59, label %.preheader25.us.preheader, label %.preheader25.preheader

.preheader25.preheader:                           ; preds = %36
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 %48
  %bound0101 = icmp ult ptr %scevgep97, %scevgep100
  %bound1102 = icmp ult ptr %invariant.gep, %scevgep98
  %found.conflict103 = and i1 %bound0101, %bound1102
  br label %.preheader25

.preheader25.us.preheader:                        ; preds = %36
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 %48
  %bound0 = icmp ult ptr %scevgep, %scevgep95
  %bound1 = icmp ult ptr %invariant.gep, %scevgep93
  %found.conflict = and i1 %bound0, %bound1
  br label %.preheader25.us

.preheader25.us:                                  ; preds = %.preheader25.us.preheader, %.split.us.us
  %61 = phi i64 [ %306, %.split.us.us ], [ 0, %.preheader25.us.preheader ]
  %62 = mul nuw nsw i64 %61, 96
  %gep.us = getelementptr i8, ptr %invariant.gep, i64 %62
  %.idx7.us = mul nuw nsw i64 %61, 384
  %63 = getelementptr i8, ptr %60, i64 %.idx7.us
  br i1 %found.conflict, label %scalar.ph, label %vector.body

vector.body:                                      ; preds = %.preheader25.us
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  %64 = getelementptr i8, ptr %gep.us, i64 93
  %65 = getelementptr i8, ptr %gep.us, i64 90
  %66 = getelementptr i8, ptr %gep.us, i64 87
  %67 = getelementptr i8, ptr %gep.us, i64 84
  %68 = getelementptr i8, ptr %gep.us, i64 81
  %69 = getelementptr i8, ptr %gep.us, i64 78
  %70 = getelementptr i8, ptr %gep.us, i64 75
  %71 = getelementptr i8, ptr %gep.us, i64 72
  %72 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %73 = load i8, ptr %65, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %74 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %75 = load i8, ptr %67, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %76 = load i8, ptr %68, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %77 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %78 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %79 = load i8, ptr %71, align 1, !invariant.load !3, !alias.scope !31, !noalias !14
  %80 = insertelement <8 x i8> poison, i8 %72, i64 0
  %81 = insertelement <8 x i8> %80, i8 %73, i64 1
  %82 = insertelement <8 x i8> %81, i8 %74, i64 2
  %83 = insertelement <8 x i8> %82, i8 %75, i64 3
  %84 = insertelement <8 x i8> %83, i8 %76, i64 4
  %85 = insertelement <8 x i8> %84, i8 %77, i64 5
  %86 = insertelement <8 x i8> %85, i8 %78, i64 6
  %87 = insertelement <8 x i8> %86, i8 %79, i64 7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %88 = uitofp <8 x i8> %87 to <8 x double>
  %89 = fmul nnan <8 x double> %88, splat (double f0x3F70101010101010)
  %90 = fptrunc nnan <8 x double> %89 to <8 x float>
  %91 = fadd <8 x float> %broadcast.splat, %90
  %92 = fpext <8 x float> %91 to <8 x double>
  %93 = fmul <8 x double> %92, splat (double f0x4013C83D515B8446)
  %94 = fptrunc <8 x double> %93 to <8 x float>
  %95 = extractelement <8 x float> %94, i64 0
  %96 = extractelement <8 x float> %94, i64 1
  %97 = extractelement <8 x float> %94, i64 2
  %98 = extractelement <8 x float> %94, i64 3
  %99 = extractelement <8 x float> %94, i64 4
  %100 = extractelement <8 x float> %94, i64 5
  %101 = extractelement <8 x float> %94, i64 6
  %102 = extractelement <8 x float> %94, i64 7
  %103 = getelementptr i8, ptr %63, i64 12
  %104 = getelementptr i8, ptr %63, i64 24
  %105 = getelementptr i8, ptr %63, i64 36
  %106 = getelementptr i8, ptr %63, i64 48
  %107 = getelementptr i8, ptr %63, i64 60
  %108 = getelementptr i8, ptr %63, i64 72
  %109 = getelementptr i8, ptr %63, i64 84
  store float %95, ptr %63, align 4, !alias.scope !34, !noalias !38
  store float %96, ptr %103, align 4, !alias.scope !34, !noalias !38
  store float %97, ptr %104, align 4, !alias.scope !34, !noalias !38
  store float %98, ptr %105, align 4, !alias.scope !34, !noalias !38
  store float %99, ptr %106, align 4, !alias.scope !34, !noalias !38
  store float %100, ptr %107, align 4, !alias.scope !34, !noalias !38
  store float %101, ptr %108, align 4, !alias.scope !34, !noalias !38
  store float %102, ptr %109, align 4, !alias.scope !34, !noalias !38
  %110 = getelementptr i8, ptr %gep.us, i64 69
  %111 = getelementptr i8, ptr %gep.us, i64 66
  %112 = getelementptr i8, ptr %gep.us, i64 63
  %113 = getelementptr i8, ptr %gep.us, i64 60
  %114 = getelementptr i8, ptr %gep.us, i64 57
  %115 = getelementptr i8, ptr %gep.us, i64 54
  %116 = getelementptr i8, ptr %gep.us, i64 51
  %117 = getelementptr i8, ptr %gep.us, i64 48
  %118 = load i8, ptr %110, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %119 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %120 = load i8, ptr %112, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %121 = load i8, ptr %113, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %122 = load i8, ptr %114, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %123 = load i8, ptr %115, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %124 = load i8, ptr %116, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %125 = load i8, ptr %117, align 1, !invariant.load !3, !alias.scope !44, !noalias !47
  %126 = insertelement <8 x i8> poison, i8 %118, i64 0
  %127 = insertelement <8 x i8> %126, i8 %119, i64 1
  %128 = insertelement <8 x i8> %127, i8 %120, i64 2
  %129 = insertelement <8 x i8> %128, i8 %121, i64 3
  %130 = insertelement <8 x i8> %129, i8 %122, i64 4
  %131 = insertelement <8 x i8> %130, i8 %123, i64 5
  %132 = insertelement <8 x i8> %131, i8 %124, i64 6
  %133 = insertelement <8 x i8> %132, i8 %125, i64 7
  %134 = uitofp <8 x i8> %133 to <8 x double>
  %135 = fmul nnan <8 x double> %134, splat (double f0x3F70101010101010)
  %136 = fptrunc nnan <8 x double> %135 to <8 x float>
  %137 = fadd <8 x float> %broadcast.splat, %136
  %138 = fpext <8 x float> %137 to <8 x double>
  %139 = fmul <8 x double> %138, splat (double f0x4013C83D515B8446)
  %140 = fptrunc <8 x double> %139 to <8 x float>
  %141 = extractelement <8 x float> %140, i64 0
  %142 = extractelement <8 x float> %140, i64 1
  %143 = extractelement <8 x float> %140, i64 2
  %144 = extractelement <8 x float> %140, i64 3
  %145 = extractelement <8 x float> %140, i64 4
  %146 = extractelement <8 x float> %140, i64 5
  %147 = extractelement <8 x float> %140, i64 6
  %148 = extractelement <8 x float> %140, i64 7
  %149 = getelementptr i8, ptr %63, i64 96
  %150 = getelementptr i8, ptr %63, i64 108
  %151 = getelementptr i8, ptr %63, i64 120
  %152 = getelementptr i8, ptr %63, i64 132
  %153 = getelementptr i8, ptr %63, i64 144
  %154 = getelementptr i8, ptr %63, i64 156
  %155 = getelementptr i8, ptr %63, i64 168
  %156 = getelementptr i8, ptr %63, i64 180
  store float %141, ptr %149, align 4, !alias.scope !34, !noalias !38
  store float %142, ptr %150, align 4, !alias.scope !34, !noalias !38
  store float %143, ptr %151, align 4, !alias.scope !34, !noalias !38
  store float %144, ptr %152, align 4, !alias.scope !34, !noalias !38
  store float %145, ptr %153, align 4, !alias.scope !34, !noalias !38
  store float %146, ptr %154, align 4, !alias.scope !34, !noalias !38
  store float %147, ptr %155, align 4, !alias.scope !34, !noalias !38
  store float %148, ptr %156, align 4, !alias.scope !34, !noalias !38
  %157 = getelementptr i8, ptr %gep.us, i64 45
  %158 = getelementptr i8, ptr %gep.us, i64 42
  %159 = getelementptr i8, ptr %gep.us, i64 39
  %160 = getelementptr i8, ptr %gep.us, i64 36
  %161 = getelementptr i8, ptr %gep.us, i64 33
  %162 = getelementptr i8, ptr %gep.us, i64 30
  %163 = getelementptr i8, ptr %gep.us, i64 27
  %164 = getelementptr i8, ptr %gep.us, i64 24
  %165 = load i8, ptr %157, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %166 = load i8, ptr %158, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %167 = load i8, ptr %159, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %168 = load i8, ptr %160, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %169 = load i8, ptr %161, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %170 = load i8, ptr %162, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %171 = load i8, ptr %163, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %172 = load i8, ptr %164, align 1, !invariant.load !3, !alias.scope !50, !noalias !53
  %173 = insertelement <8 x i8> poison, i8 %165, i64 0
  %174 = insertelement <8 x i8> %173, i8 %166, i64 1
  %175 = insertelement <8 x i8> %174, i8 %167, i64 2
  %176 = insertelement <8 x i8> %175, i8 %168, i64 3
  %177 = insertelement <8 x i8> %176, i8 %169, i64 4
  %178 = insertelement <8 x i8> %177, i8 %170, i64 5
  %179 = insertelement <8 x i8> %178, i8 %171, i64 6
  %180 = insertelement <8 x i8> %179, i8 %172, i64 7
  %181 = uitofp <8 x i8> %180 to <8 x double>
  %182 = fmul nnan <8 x double> %181, splat (double f0x3F70101010101010)
  %183 = fptrunc nnan <8 x double> %182 to <8 x float>
  %184 = fadd <8 x float> %broadcast.splat, %183
  %185 = fpext <8 x float> %184 to <8 x double>
  %186 = fmul <8 x double> %185, splat (double f0x4013C83D515B8446)
  %187 = fptrunc <8 x double> %186 to <8 x float>
  %188 = extractelement <8 x float> %187, i64 0
  %189 = extractelement <8 x float> %187, i64 1
  %190 = extractelement <8 x float> %187, i64 2
  %191 = extractelement <8 x float> %187, i64 3
  %192 = extractelement <8 x float> %187, i64 4
  %193 = extractelement <8 x float> %187, i64 5
  %194 = extractelement <8 x float> %187, i64 6
  %195 = extractelement <8 x float> %187, i64 7
  %196 = getelementptr i8, ptr %63, i64 192
  %197 = getelementptr i8, ptr %63, i64 204
  %198 = getelementptr i8, ptr %63, i64 216
  %199 = getelementptr i8, ptr %63, i64 228
  %200 = getelementptr i8, ptr %63, i64 240
  %201 = getelementptr i8, ptr %63, i64 252
  %202 = getelementptr i8, ptr %63, i64 264
  %203 = getelementptr i8, ptr %63, i64 276
  store float %188, ptr %196, align 4, !alias.scope !34, !noalias !38
  store float %189, ptr %197, align 4, !alias.scope !34, !noalias !38
  store float %190, ptr %198, align 4, !alias.scope !34, !noalias !38
  store float %191, ptr %199, align 4, !alias.scope !34, !noalias !38
  store float %192, ptr %200, align 4, !alias.scope !34, !noalias !38
  store float %193, ptr %201, align 4, !alias.scope !34, !noalias !38
  store float %194, ptr %202, align 4, !alias.scope !34, !noalias !38
  store float %195, ptr %203, align 4, !alias.scope !34, !noalias !38
  %204 = getelementptr i8, ptr %gep.us, i64 21
  %205 = getelementptr i8, ptr %gep.us, i64 18
  %206 = getelementptr i8, ptr %gep.us, i64 15
  %207 = getelementptr i8, ptr %gep.us, i64 12
  %208 = getelementptr i8, ptr %gep.us, i64 9
  %209 = getelementptr i8, ptr %gep.us, i64 6
  %210 = getelementptr i8, ptr %gep.us, i64 3
  %211 = load i8, ptr %204, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %212 = load i8, ptr %205, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %213 = load i8, ptr %206, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %214 = load i8, ptr %207, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %215 = load i8, ptr %208, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %216 = load i8, ptr %209, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %217 = load i8, ptr %210, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %218 = load i8, ptr %gep.us, align 1, !invariant.load !3, !alias.scope !56, !noalias !59
  %219 = insertelement <8 x i8> poison, i8 %211, i64 0
  %220 = insertelement <8 x i8> %219, i8 %212, i64 1
  %221 = insertelement <8 x i8> %220, i8 %213, i64 2
  %222 = insertelement <8 x i8> %221, i8 %214, i64 3
  %223 = insertelement <8 x i8> %222, i8 %215, i64 4
  %224 = insertelement <8 x i8> %223, i8 %216, i64 5
  %225 = insertelement <8 x i8> %224, i8 %217, i64 6
  %226 = insertelement <8 x i8> %225, i8 %218, i64 7
  %227 = uitofp <8 x i8> %226 to <8 x double>
  %228 = fmul nnan <8 x double> %227, splat (double f0x3F70101010101010)
  %229 = fptrunc nnan <8 x double> %228 to <8 x float>
  %230 = fadd <8 x float> %broadcast.splat, %229
  %231 = fpext <8 x float> %230 to <8 x double>
  %232 = fmul <8 x double> %231, splat (double f0x4013C83D515B8446)
  %233 = fptrunc <8 x double> %232 to <8 x float>
  %234 = extractelement <8 x float> %233, i64 0
  %235 = extractelement <8 x float> %233, i64 1
  %236 = extractelement <8 x float> %233, i64 2
  %237 = extractelement <8 x float> %233, i64 3
  %238 = extractelement <8 x float> %233, i64 4
  %239 = extractelement <8 x float> %233, i64 5
  %240 = extractelement <8 x float> %233, i64 6
  %241 = extractelement <8 x float> %233, i64 7
  %242 = getelementptr i8, ptr %63, i64 288
  %243 = getelementptr i8, ptr %63, i64 300
  %244 = getelementptr i8, ptr %63, i64 312
  %245 = getelementptr i8, ptr %63, i64 324
  %246 = getelementptr i8, ptr %63, i64 336
  %247 = getelementptr i8, ptr %63, i64 348
  %248 = getelementptr i8, ptr %63, i64 360
  %249 = getelementptr i8, ptr %63, i64 372
  store float %234, ptr %242, align 4, !alias.scope !34, !noalias !38
  store float %235, ptr %243, align 4, !alias.scope !34, !noalias !38
  store float %236, ptr %244, align 4, !alias.scope !34, !noalias !38
  store float %237, ptr %245, align 4, !alias.scope !34, !noalias !38
  store float %238, ptr %246, align 4, !alias.scope !34, !noalias !38
  store float %239, ptr %247, align 4, !alias.scope !34, !noalias !38
  store float %240, ptr %248, align 4, !alias.scope !34, !noalias !38
  store float %241, ptr %249, align 4, !alias.scope !34, !noalias !38
  br label %.split.us.us

scalar.ph:                                        ; preds = %.preheader25.us, %scalar.ph
  %250 = phi i64 [ %305, %scalar.ph ], [ 0, %.preheader25.us ]
  %251 = sub nuw nsw i64 31, %250
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  %252 = mul nuw nsw i64 %251, 3
  %253 = getelementptr i8, ptr %gep.us, i64 %252
  %254 = load i8, ptr %253, align 1, !invariant.load !3, !alias.scope !19, !noalias !14
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %255 = uitofp i8 %254 to double
  %256 = fmul nnan double %255, f0x3F70101010101010
  %257 = fptrunc nnan double %256 to float
  %258 = fadd float %21, %257
  %259 = fpext float %258 to double
  %260 = fmul double %259, f0x4013C83D515B8446
  %261 = fptrunc double %260 to float
  %.idx8.us.us = mul nuw nsw i64 %250, 12
  %262 = getelementptr i8, ptr %63, i64 %.idx8.us.us
  store float %261, ptr %262, align 4, !alias.scope !62, !noalias !63
  %263 = sub nuw nsw i64 30, %250
  %264 = mul nuw nsw i64 %263, 3
  %265 = getelementptr i8, ptr %gep.us, i64 %264
  %266 = load i8, ptr %265, align 1, !invariant.load !3, !alias.scope !64, !noalias !67
  %267 = uitofp i8 %266 to double
  %268 = fmul nnan double %267, f0x3F70101010101010
  %269 = fptrunc nnan double %268 to float
  %270 = fadd float %21, %269
  %271 = fpext float %270 to double
  %272 = fmul double %271, f0x4013C83D515B8446
  %273 = fptrunc double %272 to float
  %274 = mul nuw i64 %250, 12
  %275 = getelementptr i8, ptr %63, i64 %274
  %276 = getelementptr i8, ptr %275, i64 12
  store float %273, ptr %276, align 4, !alias.scope !62, !noalias !63
  %277 = sub nuw nsw i64 29, %250
  %278 = mul nuw nsw i64 %277, 3
  %279 = getelementptr i8, ptr %gep.us, i64 %278
  %280 = load i8, ptr %279, align 1, !invariant.load !3, !alias.scope !70, !noalias !73
  %281 = uitofp i8 %280 to double
  %282 = fmul nnan double %281, f0x3F70101010101010
  %283 = fptrunc nnan double %282 to float
  %284 = fadd float %21, %283
  %285 = fpext float %284 to double
  %286 = fmul double %285, f0x4013C83D515B8446
  %287 = fptrunc double %286 to float
  %288 = mul nuw i64 %250, 12
  %289 = getelementptr i8, ptr %63, i64 %288
  %290 = getelementptr i8, ptr %289, i64 24
  store float %287, ptr %290, align 4, !alias.scope !62, !noalias !63
  %291 = sub nuw nsw i64 28, %250
  %292 = mul nuw nsw i64 %291, 3
  %293 = getelementptr i8, ptr %gep.us, i64 %292
  %294 = load i8, ptr %293, align 1, !invariant.load !3, !alias.scope !76, !noalias !79
  %295 = uitofp i8 %294 to double
  %296 = fmul nnan double %295, f0x3F70101010101010
  %297 = fptrunc nnan double %296 to float
  %298 = fadd float %21, %297
  %299 = fpext float %298 to double
  %300 = fmul double %299, f0x4013C83D515B8446
  %301 = fptrunc double %300 to float
  %302 = mul nuw i64 %250, 12
  %303 = getelementptr i8, ptr %63, i64 %302
  %304 = getelementptr i8, ptr %303, i64 36
  store float %301, ptr %304, align 4, !alias.scope !62, !noalias !63
  %305 = add nuw nsw i64 %250, 4
  %exitcond64.not.3 = icmp eq i64 %305, 32
  br i1 %exitcond64.not.3, label %.split.us.us, label %scalar.ph, !llvm.loop !82

.split.us.us:                                     ; preds = %scalar.ph, %vector.body
  %306 = add nuw nsw i64 %61, 1
  %exitcond65.not = icmp eq i64 %306, 32
  br i1 %exitcond65.not, label %.split28.us, label %.preheader25.us, !llvm.loop !84

.preheader25:                                     ; preds = %.preheader25.preheader, %.split
  %307 = phi i64 [ %477, %.split ], [ 0, %.preheader25.preheader ]
  %308 = mul nuw nsw i64 %307, 96
  %gep = getelementptr i8, ptr %invariant.gep, i64 %308
  %.idx7 = mul nuw nsw i64 %307, 384
  %309 = getelementptr i8, ptr %60, i64 %.idx7
  br i1 %found.conflict103, label %scalar.ph104.preheader, label %vector.body108

vector.body108:                                   ; preds = %.preheader25
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %wide.vec = load <24 x i8>, ptr %gep, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %strided.vec = shufflevector <24 x i8> %wide.vec, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %310 = uitofp <8 x i8> %strided.vec to <8 x double>
  %311 = fmul nnan <8 x double> %310, splat (double f0x3F70101010101010)
  %312 = fptrunc nnan <8 x double> %311 to <8 x float>
  %313 = fadd <8 x float> %broadcast.splat107, %312
  %314 = fpext <8 x float> %313 to <8 x double>
  %315 = fmul <8 x double> %314, splat (double f0x4013C83D515B8446)
  %316 = fptrunc <8 x double> %315 to <8 x float>
  %317 = extractelement <8 x float> %316, i64 0
  %318 = extractelement <8 x float> %316, i64 1
  %319 = extractelement <8 x float> %316, i64 2
  %320 = extractelement <8 x float> %316, i64 3
  %321 = extractelement <8 x float> %316, i64 4
  %322 = extractelement <8 x float> %316, i64 5
  %323 = extractelement <8 x float> %316, i64 6
  %324 = extractelement <8 x float> %316, i64 7
  %325 = getelementptr i8, ptr %309, i64 12
  %326 = getelementptr i8, ptr %309, i64 24
  %327 = getelementptr i8, ptr %309, i64 36
  %328 = getelementptr i8, ptr %309, i64 48
  %329 = getelementptr i8, ptr %309, i64 60
  %330 = getelementptr i8, ptr %309, i64 72
  %331 = getelementptr i8, ptr %309, i64 84
  store float %317, ptr %309, align 4, !alias.scope !94, !noalias !97
  store float %318, ptr %325, align 4, !alias.scope !94, !noalias !97
  store float %319, ptr %326, align 4, !alias.scope !94, !noalias !97
  store float %320, ptr %327, align 4, !alias.scope !94, !noalias !97
  store float %321, ptr %328, align 4, !alias.scope !94, !noalias !97
  store float %322, ptr %329, align 4, !alias.scope !94, !noalias !97
  store float %323, ptr %330, align 4, !alias.scope !94, !noalias !97
  store float %324, ptr %331, align 4, !alias.scope !94, !noalias !97
  %332 = getelementptr i8, ptr %gep, i64 24
  %wide.vec.1 = load <24 x i8>, ptr %332, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %strided.vec.1 = shufflevector <24 x i8> %wide.vec.1, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %333 = uitofp <8 x i8> %strided.vec.1 to <8 x double>
  %334 = fmul nnan <8 x double> %333, splat (double f0x3F70101010101010)
  %335 = fptrunc nnan <8 x double> %334 to <8 x float>
  %336 = fadd <8 x float> %broadcast.splat107, %335
  %337 = fpext <8 x float> %336 to <8 x double>
  %338 = fmul <8 x double> %337, splat (double f0x4013C83D515B8446)
  %339 = fptrunc <8 x double> %338 to <8 x float>
  %340 = extractelement <8 x float> %339, i64 0
  %341 = extractelement <8 x float> %339, i64 1
  %342 = extractelement <8 x float> %339, i64 2
  %343 = extractelement <8 x float> %339, i64 3
  %344 = extractelement <8 x float> %339, i64 4
  %345 = extractelement <8 x float> %339, i64 5
  %346 = extractelement <8 x float> %339, i64 6
  %347 = extractelement <8 x float> %339, i64 7
  %348 = getelementptr i8, ptr %309, i64 96
  %349 = getelementptr i8, ptr %309, i64 108
  %350 = getelementptr i8, ptr %309, i64 120
  %351 = getelementptr i8, ptr %309, i64 132
  %352 = getelementptr i8, ptr %309, i64 144
  %353 = getelementptr i8, ptr %309, i64 156
  %354 = getelementptr i8, ptr %309, i64 168
  %355 = getelementptr i8, ptr %309, i64 180
  store float %340, ptr %348, align 4, !alias.scope !94, !noalias !97
  store float %341, ptr %349, align 4, !alias.scope !94, !noalias !97
  store float %342, ptr %350, align 4, !alias.scope !94, !noalias !97
  store float %343, ptr %351, align 4, !alias.scope !94, !noalias !97
  store float %344, ptr %352, align 4, !alias.scope !94, !noalias !97
  store float %345, ptr %353, align 4, !alias.scope !94, !noalias !97
  store float %346, ptr %354, align 4, !alias.scope !94, !noalias !97
  store float %347, ptr %355, align 4, !alias.scope !94, !noalias !97
  %356 = getelementptr i8, ptr %gep, i64 48
  %wide.vec.2 = load <24 x i8>, ptr %356, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %strided.vec.2 = shufflevector <24 x i8> %wide.vec.2, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %357 = uitofp <8 x i8> %strided.vec.2 to <8 x double>
  %358 = fmul nnan <8 x double> %357, splat (double f0x3F70101010101010)
  %359 = fptrunc nnan <8 x double> %358 to <8 x float>
  %360 = fadd <8 x float> %broadcast.splat107, %359
  %361 = fpext <8 x float> %360 to <8 x double>
  %362 = fmul <8 x double> %361, splat (double f0x4013C83D515B8446)
  %363 = fptrunc <8 x double> %362 to <8 x float>
  %364 = extractelement <8 x float> %363, i64 0
  %365 = extractelement <8 x float> %363, i64 1
  %366 = extractelement <8 x float> %363, i64 2
  %367 = extractelement <8 x float> %363, i64 3
  %368 = extractelement <8 x float> %363, i64 4
  %369 = extractelement <8 x float> %363, i64 5
  %370 = extractelement <8 x float> %363, i64 6
  %371 = extractelement <8 x float> %363, i64 7
  %372 = getelementptr i8, ptr %309, i64 192
  %373 = getelementptr i8, ptr %309, i64 204
  %374 = getelementptr i8, ptr %309, i64 216
  %375 = getelementptr i8, ptr %309, i64 228
  %376 = getelementptr i8, ptr %309, i64 240
  %377 = getelementptr i8, ptr %309, i64 252
  %378 = getelementptr i8, ptr %309, i64 264
  %379 = getelementptr i8, ptr %309, i64 276
  store float %364, ptr %372, align 4, !alias.scope !94, !noalias !97
  store float %365, ptr %373, align 4, !alias.scope !94, !noalias !97
  store float %366, ptr %374, align 4, !alias.scope !94, !noalias !97
  store float %367, ptr %375, align 4, !alias.scope !94, !noalias !97
  store float %368, ptr %376, align 4, !alias.scope !94, !noalias !97
  store float %369, ptr %377, align 4, !alias.scope !94, !noalias !97
  store float %370, ptr %378, align 4, !alias.scope !94, !noalias !97
  store float %371, ptr %379, align 4, !alias.scope !94, !noalias !97
  br label %scalar.ph104.preheader

scalar.ph104.preheader:                           ; preds = %vector.body108, %.preheader25
  %.ph206 = phi i64 [ 0, %.preheader25 ], [ 24, %vector.body108 ]
  br label %scalar.ph104

scalar.ph104:                                     ; preds = %scalar.ph104, %scalar.ph104.preheader
  %380 = phi i64 [ %.ph206, %scalar.ph104.preheader ], [ %476, %scalar.ph104 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %381 = mul nuw nsw i64 %380, 3
  %382 = getelementptr i8, ptr %gep, i64 %381
  %383 = load i8, ptr %382, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %384 = uitofp i8 %383 to double
  %385 = fmul nnan double %384, f0x3F70101010101010
  %386 = fptrunc nnan double %385 to float
  %387 = fadd float %21, %386
  %388 = fpext float %387 to double
  %389 = fmul double %388, f0x4013C83D515B8446
  %390 = fptrunc double %389 to float
  %.idx8 = mul nuw nsw i64 %380, 12
  %391 = getelementptr i8, ptr %309, i64 %.idx8
  store float %390, ptr %391, align 4, !alias.scope !62, !noalias !63
  %392 = or disjoint i64 %380, 1
  %393 = mul nuw nsw i64 %392, 3
  %394 = getelementptr i8, ptr %gep, i64 %393
  %395 = load i8, ptr %394, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %396 = uitofp i8 %395 to double
  %397 = fmul nnan double %396, f0x3F70101010101010
  %398 = fptrunc nnan double %397 to float
  %399 = fadd float %21, %398
  %400 = fpext float %399 to double
  %401 = fmul double %400, f0x4013C83D515B8446
  %402 = fptrunc double %401 to float
  %.idx8.1 = mul nuw nsw i64 %392, 12
  %403 = getelementptr i8, ptr %309, i64 %.idx8.1
  store float %402, ptr %403, align 4, !alias.scope !62, !noalias !63
  %404 = or disjoint i64 %380, 2
  %405 = mul nuw nsw i64 %404, 3
  %406 = getelementptr i8, ptr %gep, i64 %405
  %407 = load i8, ptr %406, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %408 = uitofp i8 %407 to double
  %409 = fmul nnan double %408, f0x3F70101010101010
  %410 = fptrunc nnan double %409 to float
  %411 = fadd float %21, %410
  %412 = fpext float %411 to double
  %413 = fmul double %412, f0x4013C83D515B8446
  %414 = fptrunc double %413 to float
  %.idx8.2 = mul nuw nsw i64 %404, 12
  %415 = getelementptr i8, ptr %309, i64 %.idx8.2
  store float %414, ptr %415, align 4, !alias.scope !62, !noalias !63
  %416 = or disjoint i64 %380, 3
  %417 = mul nuw nsw i64 %416, 3
  %418 = getelementptr i8, ptr %gep, i64 %417
  %419 = load i8, ptr %418, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %420 = uitofp i8 %419 to double
  %421 = fmul nnan double %420, f0x3F70101010101010
  %422 = fptrunc nnan double %421 to float
  %423 = fadd float %21, %422
  %424 = fpext float %423 to double
  %425 = fmul double %424, f0x4013C83D515B8446
  %426 = fptrunc double %425 to float
  %.idx8.3 = mul nuw nsw i64 %416, 12
  %427 = getelementptr i8, ptr %309, i64 %.idx8.3
  store float %426, ptr %427, align 4, !alias.scope !62, !noalias !63
  %428 = or disjoint i64 %380, 4
  %429 = mul nuw nsw i64 %428, 3
  %430 = getelementptr i8, ptr %gep, i64 %429
  %431 = load i8, ptr %430, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %432 = uitofp i8 %431 to double
  %433 = fmul nnan double %432, f0x3F70101010101010
  %434 = fptrunc nnan double %433 to float
  %435 = fadd float %21, %434
  %436 = fpext float %435 to double
  %437 = fmul double %436, f0x4013C83D515B8446
  %438 = fptrunc double %437 to float
  %.idx8.4 = mul nuw nsw i64 %428, 12
  %439 = getelementptr i8, ptr %309, i64 %.idx8.4
  store float %438, ptr %439, align 4, !alias.scope !62, !noalias !63
  %440 = or disjoint i64 %380, 5
  %441 = mul nuw nsw i64 %440, 3
  %442 = getelementptr i8, ptr %gep, i64 %441
  %443 = load i8, ptr %442, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %444 = uitofp i8 %443 to double
  %445 = fmul nnan double %444, f0x3F70101010101010
  %446 = fptrunc nnan double %445 to float
  %447 = fadd float %21, %446
  %448 = fpext float %447 to double
  %449 = fmul double %448, f0x4013C83D515B8446
  %450 = fptrunc double %449 to float
  %.idx8.5 = mul nuw nsw i64 %440, 12
  %451 = getelementptr i8, ptr %309, i64 %.idx8.5
  store float %450, ptr %451, align 4, !alias.scope !62, !noalias !63
  %452 = or disjoint i64 %380, 6
  %453 = mul nuw nsw i64 %452, 3
  %454 = getelementptr i8, ptr %gep, i64 %453
  %455 = load i8, ptr %454, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %456 = uitofp i8 %455 to double
  %457 = fmul nnan double %456, f0x3F70101010101010
  %458 = fptrunc nnan double %457 to float
  %459 = fadd float %21, %458
  %460 = fpext float %459 to double
  %461 = fmul double %460, f0x4013C83D515B8446
  %462 = fptrunc double %461 to float
  %.idx8.6 = mul nuw nsw i64 %452, 12
  %463 = getelementptr i8, ptr %309, i64 %.idx8.6
  store float %462, ptr %463, align 4, !alias.scope !62, !noalias !63
  %464 = or disjoint i64 %380, 7
  %465 = mul nuw nsw i64 %464, 3
  %466 = getelementptr i8, ptr %gep, i64 %465
  %467 = load i8, ptr %466, align 1, !invariant.load !3, !alias.scope !86, !noalias !91
  %468 = uitofp i8 %467 to double
  %469 = fmul nnan double %468, f0x3F70101010101010
  %470 = fptrunc nnan double %469 to float
  %471 = fadd float %21, %470
  %472 = fpext float %471 to double
  %473 = fmul double %472, f0x4013C83D515B8446
  %474 = fptrunc double %473 to float
  %.idx8.7 = mul nuw nsw i64 %464, 12
  %475 = getelementptr i8, ptr %309, i64 %.idx8.7
  store float %474, ptr %475, align 4, !alias.scope !62, !noalias !63
  %476 = add nuw nsw i64 %380, 8
  %exitcond.not.7 = icmp eq i64 %476, 32
  br i1 %exitcond.not.7, label %.split, label %scalar.ph104, !llvm.loop !99

.split:                                           ; preds = %scalar.ph104
  %477 = add nuw nsw i64 %307, 1
  %exitcond63.not = icmp eq i64 %477, 32
  br i1 %exitcond63.not, label %.split28.us, label %.preheader25, !llvm.loop !84

.split28.us:                                      ; preds = %.split, %.split.us.us
  %478 = add nuw nsw i64 %37, 1
  %exitcond66.not = icmp eq i64 %478, 20
  br i1 %exitcond66.not, label %.preheader24, label %36, !llvm.loop !84

.preheader22:                                     ; preds = %.split36.us
  %479 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %480 = load float, ptr %479, align 4, !invariant.load !3, !alias.scope !100
  %481 = or disjoint i64 %.idx86, 8
  %482 = or disjoint i64 %.idx86, 12288
  %scevgep160 = getelementptr inbounds nuw i8, ptr %6, i64 2
  %scevgep162 = getelementptr inbounds nuw i8, ptr %6, i64 3072
  %scevgep180 = getelementptr inbounds nuw i8, ptr %6, i64 2
  %scevgep182 = getelementptr inbounds nuw i8, ptr %6, i64 3072
  %483 = getelementptr i8, ptr %19, i64 %481
  %484 = getelementptr i8, ptr %19, i64 %482
  %485 = getelementptr i8, ptr %19, i64 %481
  %486 = getelementptr i8, ptr %19, i64 %482
  %broadcast.splatinsert189 = insertelement <8 x float> poison, float %480, i64 0
  %broadcast.splat190 = shufflevector <8 x float> %broadcast.splatinsert189, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert169 = insertelement <8 x float> poison, float %480, i64 0
  %broadcast.splat170 = shufflevector <8 x float> %broadcast.splatinsert169, <8 x float> poison, <8 x i32> zeroinitializer
  br label %1015

487:                                              ; preds = %.preheader24, %.split36.us
  %488 = phi i64 [ 0, %.preheader24 ], [ %1014, %.split36.us ]
  %489 = mul nuw nsw i64 %488, 12288
  %scevgep135 = getelementptr i8, ptr %32, i64 %489
  %scevgep136 = getelementptr i8, ptr %33, i64 %489
  %490 = mul nuw nsw i64 %488, 12288
  %scevgep115 = getelementptr i8, ptr %34, i64 %490
  %scevgep116 = getelementptr i8, ptr %35, i64 %490
  %491 = add nuw nsw i64 %488, %20
  %492 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %491
  %493 = load i32, ptr %492, align 4, !invariant.load !3, !alias.scope !103, !noalias !108
  %494 = icmp slt i32 %493, 0
  %495 = add i32 %493, 50
  %496 = select i1 %494, i32 %495, i32 %493
  %497 = tail call i32 @llvm.smax.i32(i32 %496, i32 0)
  %498 = tail call i32 @llvm.umin.i32(i32 %497, i32 49)
  %narrow.i.i16 = mul nuw nsw i32 %498, 3072
  %499 = zext nneg i32 %narrow.i.i16 to i64
  %invariant.gep32 = getelementptr i8, ptr %6, i64 %499
  %500 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %491
  %501 = load i32, ptr %500, align 4, !invariant.load !3, !alias.scope !111, !noalias !114
  %502 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %491
  %503 = load i32, ptr %502, align 4, !invariant.load !3, !alias.scope !114, !noalias !111
  %504 = xor i32 %503, %501
  %.fr53 = freeze i32 %504
  %505 = lshr i32 %.fr53, 9
  %506 = or disjoint i32 %505, 1065353216
  %507 = bitcast i32 %506 to float
  %508 = fadd float %507, -1.000000e+00
  %509 = tail call float @llvm.maximum.f32(float %508, float 0.000000e+00)
  %510 = fcmp olt float %509, 5.000000e-01
  %.idx3 = mul nuw nsw i64 %488, 12288
  %511 = getelementptr i8, ptr %22, i64 %.idx3
  br i1 %510, label %.preheader23.us.preheader, label %.preheader23.preheader

.preheader23.preheader:                           ; preds = %487
  %scevgep138 = getelementptr i8, ptr %scevgep137, i64 %499
  %scevgep140 = getelementptr i8, ptr %scevgep139, i64 %499
  %bound0141 = icmp ult ptr %scevgep135, %scevgep140
  %bound1142 = icmp ult ptr %scevgep138, %scevgep136
  %found.conflict143 = and i1 %bound0141, %bound1142
  br label %.preheader23

.preheader23.us.preheader:                        ; preds = %487
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 %499
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 %499
  %bound0121 = icmp ult ptr %scevgep115, %scevgep120
  %bound1122 = icmp ult ptr %scevgep118, %scevgep116
  %found.conflict123 = and i1 %bound0121, %bound1122
  br label %.preheader23.us

.preheader23.us:                                  ; preds = %.preheader23.us.preheader, %.split30.us.us
  %512 = phi i64 [ %824, %.split30.us.us ], [ 0, %.preheader23.us.preheader ]
  %513 = mul nuw nsw i64 %512, 96
  %gep33.us = getelementptr i8, ptr %invariant.gep32, i64 %513
  %.idx4.us = mul nuw nsw i64 %512, 384
  %514 = getelementptr i8, ptr %511, i64 %.idx4.us
  br i1 %found.conflict123, label %scalar.ph124, label %vector.body128

vector.body128:                                   ; preds = %.preheader23.us
  tail call void @llvm.experimental.noalias.scope.decl(metadata !116)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !118)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  %515 = getelementptr i8, ptr %gep33.us, i64 94
  %516 = getelementptr i8, ptr %gep33.us, i64 91
  %517 = getelementptr i8, ptr %gep33.us, i64 88
  %518 = getelementptr i8, ptr %gep33.us, i64 85
  %519 = getelementptr i8, ptr %gep33.us, i64 82
  %520 = getelementptr i8, ptr %gep33.us, i64 79
  %521 = getelementptr i8, ptr %gep33.us, i64 76
  %522 = getelementptr i8, ptr %gep33.us, i64 73
  %523 = load i8, ptr %515, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %524 = load i8, ptr %516, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %525 = load i8, ptr %517, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %526 = load i8, ptr %518, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %527 = load i8, ptr %519, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %528 = load i8, ptr %520, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %529 = load i8, ptr %521, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %530 = load i8, ptr %522, align 1, !invariant.load !3, !alias.scope !120, !noalias !103
  %531 = insertelement <8 x i8> poison, i8 %523, i64 0
  %532 = insertelement <8 x i8> %531, i8 %524, i64 1
  %533 = insertelement <8 x i8> %532, i8 %525, i64 2
  %534 = insertelement <8 x i8> %533, i8 %526, i64 3
  %535 = insertelement <8 x i8> %534, i8 %527, i64 4
  %536 = insertelement <8 x i8> %535, i8 %528, i64 5
  %537 = insertelement <8 x i8> %536, i8 %529, i64 6
  %538 = insertelement <8 x i8> %537, i8 %530, i64 7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !111)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114)
  %539 = uitofp <8 x i8> %538 to <8 x double>
  %540 = fmul nnan <8 x double> %539, splat (double f0x3F70101010101010)
  %541 = fptrunc nnan <8 x double> %540 to <8 x float>
  %542 = fadd <8 x float> %broadcast.splat127, %541
  %543 = fpext <8 x float> %542 to <8 x double>
  %544 = fmul <8 x double> %543, splat (double f0x4013C83D515B8446)
  %545 = fptrunc <8 x double> %544 to <8 x float>
  %546 = extractelement <8 x float> %545, i64 0
  %547 = extractelement <8 x float> %545, i64 1
  %548 = extractelement <8 x float> %545, i64 2
  %549 = extractelement <8 x float> %545, i64 3
  %550 = extractelement <8 x float> %545, i64 4
  %551 = extractelement <8 x float> %545, i64 5
  %552 = extractelement <8 x float> %545, i64 6
  %553 = extractelement <8 x float> %545, i64 7
  %554 = getelementptr i8, ptr %514, i64 4
  %555 = getelementptr i8, ptr %514, i64 16
  %556 = getelementptr i8, ptr %514, i64 28
  %557 = getelementptr i8, ptr %514, i64 40
  %558 = getelementptr i8, ptr %514, i64 52
  %559 = getelementptr i8, ptr %514, i64 64
  %560 = getelementptr i8, ptr %514, i64 76
  %561 = getelementptr i8, ptr %514, i64 88
  store float %546, ptr %554, align 4, !alias.scope !123, !noalias !125
  store float %547, ptr %555, align 4, !alias.scope !123, !noalias !125
  store float %548, ptr %556, align 4, !alias.scope !123, !noalias !125
  store float %549, ptr %557, align 4, !alias.scope !123, !noalias !125
  store float %550, ptr %558, align 4, !alias.scope !123, !noalias !125
  store float %551, ptr %559, align 4, !alias.scope !123, !noalias !125
  store float %552, ptr %560, align 4, !alias.scope !123, !noalias !125
  store float %553, ptr %561, align 4, !alias.scope !123, !noalias !125
  %562 = getelementptr i8, ptr %gep33.us, i64 70
  %563 = getelementptr i8, ptr %gep33.us, i64 67
  %564 = getelementptr i8, ptr %gep33.us, i64 64
  %565 = getelementptr i8, ptr %gep33.us, i64 61
  %566 = getelementptr i8, ptr %gep33.us, i64 58
  %567 = getelementptr i8, ptr %gep33.us, i64 55
  %568 = getelementptr i8, ptr %gep33.us, i64 52
  %569 = getelementptr i8, ptr %gep33.us, i64 49
  %570 = load i8, ptr %562, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %571 = load i8, ptr %563, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %572 = load i8, ptr %564, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %573 = load i8, ptr %565, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %574 = load i8, ptr %566, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %575 = load i8, ptr %567, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %576 = load i8, ptr %568, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %577 = load i8, ptr %569, align 1, !invariant.load !3, !alias.scope !126, !noalias !129
  %578 = insertelement <8 x i8> poison, i8 %570, i64 0
  %579 = insertelement <8 x i8> %578, i8 %571, i64 1
  %580 = insertelement <8 x i8> %579, i8 %572, i64 2
  %581 = insertelement <8 x i8> %580, i8 %573, i64 3
  %582 = insertelement <8 x i8> %581, i8 %574, i64 4
  %583 = insertelement <8 x i8> %582, i8 %575, i64 5
  %584 = insertelement <8 x i8> %583, i8 %576, i64 6
  %585 = insertelement <8 x i8> %584, i8 %577, i64 7
  %586 = uitofp <8 x i8> %585 to <8 x double>
  %587 = fmul nnan <8 x double> %586, splat (double f0x3F70101010101010)
  %588 = fptrunc nnan <8 x double> %587 to <8 x float>
  %589 = fadd <8 x float> %broadcast.splat127, %588
  %590 = fpext <8 x float> %589 to <8 x double>
  %591 = fmul <8 x double> %590, splat (double f0x4013C83D515B8446)
  %592 = fptrunc <8 x double> %591 to <8 x float>
  %593 = extractelement <8 x float> %592, i64 0
  %594 = extractelement <8 x float> %592, i64 1
  %595 = extractelement <8 x float> %592, i64 2
  %596 = extractelement <8 x float> %592, i64 3
  %597 = extractelement <8 x float> %592, i64 4
  %598 = extractelement <8 x float> %592, i64 5
  %599 = extractelement <8 x float> %592, i64 6
  %600 = extractelement <8 x float> %592, i64 7
  %601 = getelementptr i8, ptr %514, i64 100
  %602 = getelementptr i8, ptr %514, i64 112
  %603 = getelementptr i8, ptr %514, i64 124
  %604 = getelementptr i8, ptr %514, i64 136
  %605 = getelementptr i8, ptr %514, i64 148
  %606 = getelementptr i8, ptr %514, i64 160
  %607 = getelementptr i8, ptr %514, i64 172
  %608 = getelementptr i8, ptr %514, i64 184
  store float %593, ptr %601, align 4, !alias.scope !123, !noalias !125
  store float %594, ptr %602, align 4, !alias.scope !123, !noalias !125
  store float %595, ptr %603, align 4, !alias.scope !123, !noalias !125
  store float %596, ptr %604, align 4, !alias.scope !123, !noalias !125
  store float %597, ptr %605, align 4, !alias.scope !123, !noalias !125
  store float %598, ptr %606, align 4, !alias.scope !123, !noalias !125
  store float %599, ptr %607, align 4, !alias.scope !123, !noalias !125
  store float %600, ptr %608, align 4, !alias.scope !123, !noalias !125
  %609 = getelementptr i8, ptr %gep33.us, i64 46
  %610 = getelementptr i8, ptr %gep33.us, i64 43
  %611 = getelementptr i8, ptr %gep33.us, i64 40
  %612 = getelementptr i8, ptr %gep33.us, i64 37
  %613 = getelementptr i8, ptr %gep33.us, i64 34
  %614 = getelementptr i8, ptr %gep33.us, i64 31
  %615 = getelementptr i8, ptr %gep33.us, i64 28
  %616 = getelementptr i8, ptr %gep33.us, i64 25
  %617 = load i8, ptr %609, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %618 = load i8, ptr %610, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %619 = load i8, ptr %611, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %620 = load i8, ptr %612, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %621 = load i8, ptr %613, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %622 = load i8, ptr %614, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %623 = load i8, ptr %615, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %624 = load i8, ptr %616, align 1, !invariant.load !3, !alias.scope !132, !noalias !135
  %625 = insertelement <8 x i8> poison, i8 %617, i64 0
  %626 = insertelement <8 x i8> %625, i8 %618, i64 1
  %627 = insertelement <8 x i8> %626, i8 %619, i64 2
  %628 = insertelement <8 x i8> %627, i8 %620, i64 3
  %629 = insertelement <8 x i8> %628, i8 %621, i64 4
  %630 = insertelement <8 x i8> %629, i8 %622, i64 5
  %631 = insertelement <8 x i8> %630, i8 %623, i64 6
  %632 = insertelement <8 x i8> %631, i8 %624, i64 7
  %633 = uitofp <8 x i8> %632 to <8 x double>
  %634 = fmul nnan <8 x double> %633, splat (double f0x3F70101010101010)
  %635 = fptrunc nnan <8 x double> %634 to <8 x float>
  %636 = fadd <8 x float> %broadcast.splat127, %635
  %637 = fpext <8 x float> %636 to <8 x double>
  %638 = fmul <8 x double> %637, splat (double f0x4013C83D515B8446)
  %639 = fptrunc <8 x double> %638 to <8 x float>
  %640 = extractelement <8 x float> %639, i64 0
  %641 = extractelement <8 x float> %639, i64 1
  %642 = extractelement <8 x float> %639, i64 2
  %643 = extractelement <8 x float> %639, i64 3
  %644 = extractelement <8 x float> %639, i64 4
  %645 = extractelement <8 x float> %639, i64 5
  %646 = extractelement <8 x float> %639, i64 6
  %647 = extractelement <8 x float> %639, i64 7
  %648 = getelementptr i8, ptr %514, i64 196
  %649 = getelementptr i8, ptr %514, i64 208
  %650 = getelementptr i8, ptr %514, i64 220
  %651 = getelementptr i8, ptr %514, i64 232
  %652 = getelementptr i8, ptr %514, i64 244
  %653 = getelementptr i8, ptr %514, i64 256
  %654 = getelementptr i8, ptr %514, i64 268
  %655 = getelementptr i8, ptr %514, i64 280
  store float %640, ptr %648, align 4, !alias.scope !123, !noalias !125
  store float %641, ptr %649, align 4, !alias.scope !123, !noalias !125
  store float %642, ptr %650, align 4, !alias.scope !123, !noalias !125
  store float %643, ptr %651, align 4, !alias.scope !123, !noalias !125
  store float %644, ptr %652, align 4, !alias.scope !123, !noalias !125
  store float %645, ptr %653, align 4, !alias.scope !123, !noalias !125
  store float %646, ptr %654, align 4, !alias.scope !123, !noalias !125
  store float %647, ptr %655, align 4, !alias.scope !123, !noalias !125
  %656 = getelementptr i8, ptr %gep33.us, i64 22
  %657 = getelementptr i8, ptr %gep33.us, i64 19
  %658 = getelementptr i8, ptr %gep33.us, i64 16
  %659 = getelementptr i8, ptr %gep33.us, i64 13
  %660 = getelementptr i8, ptr %gep33.us, i64 10
  %661 = getelementptr i8, ptr %gep33.us, i64 7
  %662 = getelementptr i8, ptr %gep33.us, i64 4
  %663 = getelementptr i8, ptr %gep33.us, i64 1
  %664 = load i8, ptr %656, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %665 = load i8, ptr %657, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %666 = load i8, ptr %658, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %667 = load i8, ptr %659, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %668 = load i8, ptr %660, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %669 = load i8, ptr %661, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %670 = load i8, ptr %662, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %671 = load i8, ptr %663, align 1, !invariant.load !3, !alias.scope !138, !noalias !141
  %672 = insertelement <8 x i8> poison, i8 %664, i64 0
  %673 = insertelement <8 x i8> %672, i8 %665, i64 1
  %674 = insertelement <8 x i8> %673, i8 %666, i64 2
  %675 = insertelement <8 x i8> %674, i8 %667, i64 3
  %676 = insertelement <8 x i8> %675, i8 %668, i64 4
  %677 = insertelement <8 x i8> %676, i8 %669, i64 5
  %678 = insertelement <8 x i8> %677, i8 %670, i64 6
  %679 = insertelement <8 x i8> %678, i8 %671, i64 7
  %680 = uitofp <8 x i8> %679 to <8 x double>
  %681 = fmul nnan <8 x double> %680, splat (double f0x3F70101010101010)
  %682 = fptrunc nnan <8 x double> %681 to <8 x float>
  %683 = fadd <8 x float> %broadcast.splat127, %682
  %684 = fpext <8 x float> %683 to <8 x double>
  %685 = fmul <8 x double> %684, splat (double f0x4013C83D515B8446)
  %686 = fptrunc <8 x double> %685 to <8 x float>
  %687 = extractelement <8 x float> %686, i64 0
  %688 = extractelement <8 x float> %686, i64 1
  %689 = extractelement <8 x float> %686, i64 2
  %690 = extractelement <8 x float> %686, i64 3
  %691 = extractelement <8 x float> %686, i64 4
  %692 = extractelement <8 x float> %686, i64 5
  %693 = extractelement <8 x float> %686, i64 6
  %694 = extractelement <8 x float> %686, i64 7
  %695 = getelementptr i8, ptr %514, i64 292
  %696 = getelementptr i8, ptr %514, i64 304
  %697 = getelementptr i8, ptr %514, i64 316
  %698 = getelementptr i8, ptr %514, i64 328
  %699 = getelementptr i8, ptr %514, i64 340
  %700 = getelementptr i8, ptr %514, i64 352
  %701 = getelementptr i8, ptr %514, i64 364
  %702 = getelementptr i8, ptr %514, i64 376
  store float %687, ptr %695, align 4, !alias.scope !123, !noalias !125
  store float %688, ptr %696, align 4, !alias.scope !123, !noalias !125
  store float %689, ptr %697, align 4, !alias.scope !123, !noalias !125
  store float %690, ptr %698, align 4, !alias.scope !123, !noalias !125
  store float %691, ptr %699, align 4, !alias.scope !123, !noalias !125
  store float %692, ptr %700, align 4, !alias.scope !123, !noalias !125
  store float %693, ptr %701, align 4, !alias.scope !123, !noalias !125
  store float %694, ptr %702, align 4, !alias.scope !123, !noalias !125
  br label %.split30.us.us

scalar.ph124:                                     ; preds = %.preheader23.us, %scalar.ph124
  %703 = phi i64 [ %823, %scalar.ph124 ], [ 0, %.preheader23.us ]
  %704 = sub nuw nsw i64 31, %703
  tail call void @llvm.experimental.noalias.scope.decl(metadata !116)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !118)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  %705 = mul nuw nsw i64 %704, 3
  %706 = getelementptr i8, ptr %gep33.us, i64 %705
  %707 = getelementptr i8, ptr %706, i64 1
  %708 = load i8, ptr %707, align 1, !invariant.load !3, !alias.scope !108, !noalias !103
  tail call void @llvm.experimental.noalias.scope.decl(metadata !111)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114)
  %709 = uitofp i8 %708 to double
  %710 = fmul nnan double %709, f0x3F70101010101010
  %711 = fptrunc nnan double %710 to float
  %712 = fadd float %29, %711
  %713 = fpext float %712 to double
  %714 = fmul double %713, f0x4013C83D515B8446
  %715 = fptrunc double %714 to float
  %.idx5.us.us = mul nuw nsw i64 %703, 12
  %716 = getelementptr i8, ptr %514, i64 %.idx5.us.us
  %717 = getelementptr i8, ptr %716, i64 4
  store float %715, ptr %717, align 4, !alias.scope !62, !noalias !63
  %718 = sub nuw nsw i64 30, %703
  %719 = mul nuw nsw i64 %718, 3
  %720 = getelementptr i8, ptr %gep33.us, i64 %719
  %721 = getelementptr i8, ptr %720, i64 1
  %722 = load i8, ptr %721, align 1, !invariant.load !3, !alias.scope !144, !noalias !147
  %723 = uitofp i8 %722 to double
  %724 = fmul nnan double %723, f0x3F70101010101010
  %725 = fptrunc nnan double %724 to float
  %726 = fadd float %29, %725
  %727 = fpext float %726 to double
  %728 = fmul double %727, f0x4013C83D515B8446
  %729 = fptrunc double %728 to float
  %730 = mul nuw i64 %703, 12
  %731 = getelementptr i8, ptr %514, i64 %730
  %732 = getelementptr i8, ptr %731, i64 16
  store float %729, ptr %732, align 4, !alias.scope !62, !noalias !63
  %733 = sub nuw nsw i64 29, %703
  %734 = mul nuw nsw i64 %733, 3
  %735 = getelementptr i8, ptr %gep33.us, i64 %734
  %736 = getelementptr i8, ptr %735, i64 1
  %737 = load i8, ptr %736, align 1, !invariant.load !3, !alias.scope !150, !noalias !153
  %738 = uitofp i8 %737 to double
  %739 = fmul nnan double %738, f0x3F70101010101010
  %740 = fptrunc nnan double %739 to float
  %741 = fadd float %29, %740
  %742 = fpext float %741 to double
  %743 = fmul double %742, f0x4013C83D515B8446
  %744 = fptrunc double %743 to float
  %745 = mul nuw i64 %703, 12
  %746 = getelementptr i8, ptr %514, i64 %745
  %747 = getelementptr i8, ptr %746, i64 28
  store float %744, ptr %747, align 4, !alias.scope !62, !noalias !63
  %748 = sub nuw nsw i64 28, %703
  %749 = mul nuw nsw i64 %748, 3
  %750 = getelementptr i8, ptr %gep33.us, i64 %749
  %751 = getelementptr i8, ptr %750, i64 1
  %752 = load i8, ptr %751, align 1, !invariant.load !3, !alias.scope !156, !noalias !159
  %753 = uitofp i8 %752 to double
  %754 = fmul nnan double %753, f0x3F70101010101010
  %755 = fptrunc nnan double %754 to float
  %756 = fadd float %29, %755
  %757 = fpext float %756 to double
  %758 = fmul double %757, f0x4013C83D515B8446
  %759 = fptrunc double %758 to float
  %760 = mul nuw i64 %703, 12
  %761 = getelementptr i8, ptr %514, i64 %760
  %762 = getelementptr i8, ptr %761, i64 40
  store float %759, ptr %762, align 4, !alias.scope !62, !noalias !63
  %763 = sub nuw nsw i64 27, %703
  %764 = mul nuw nsw i64 %763, 3
  %765 = getelementptr i8, ptr %gep33.us, i64 %764
  %766 = getelementptr i8, ptr %765, i64 1
  %767 = load i8, ptr %766, align 1, !invariant.load !3, !alias.scope !162, !noalias !165
  %768 = uitofp i8 %767 to double
  %769 = fmul nnan double %768, f0x3F70101010101010
  %770 = fptrunc nnan double %769 to float
  %771 = fadd float %29, %770
  %772 = fpext float %771 to double
  %773 = fmul double %772, f0x4013C83D515B8446
  %774 = fptrunc double %773 to float
  %775 = mul nuw i64 %703, 12
  %776 = getelementptr i8, ptr %514, i64 %775
  %777 = getelementptr i8, ptr %776, i64 52
  store float %774, ptr %777, align 4, !alias.scope !62, !noalias !63
  %778 = sub nuw nsw i64 26, %703
  %779 = mul nuw nsw i64 %778, 3
  %780 = getelementptr i8, ptr %gep33.us, i64 %779
  %781 = getelementptr i8, ptr %780, i64 1
  %782 = load i8, ptr %781, align 1, !invariant.load !3, !alias.scope !168, !noalias !171
  %783 = uitofp i8 %782 to double
  %784 = fmul nnan double %783, f0x3F70101010101010
  %785 = fptrunc nnan double %784 to float
  %786 = fadd float %29, %785
  %787 = fpext float %786 to double
  %788 = fmul double %787, f0x4013C83D515B8446
  %789 = fptrunc double %788 to float
  %790 = mul nuw i64 %703, 12
  %791 = getelementptr i8, ptr %514, i64 %790
  %792 = getelementptr i8, ptr %791, i64 64
  store float %789, ptr %792, align 4, !alias.scope !62, !noalias !63
  %793 = sub nuw nsw i64 25, %703
  %794 = mul nuw nsw i64 %793, 3
  %795 = getelementptr i8, ptr %gep33.us, i64 %794
  %796 = getelementptr i8, ptr %795, i64 1
  %797 = load i8, ptr %796, align 1, !invariant.load !3, !alias.scope !174, !noalias !177
  %798 = uitofp i8 %797 to double
  %799 = fmul nnan double %798, f0x3F70101010101010
  %800 = fptrunc nnan double %799 to float
  %801 = fadd float %29, %800
  %802 = fpext float %801 to double
  %803 = fmul double %802, f0x4013C83D515B8446
  %804 = fptrunc double %803 to float
  %805 = mul nuw i64 %703, 12
  %806 = getelementptr i8, ptr %514, i64 %805
  %807 = getelementptr i8, ptr %806, i64 76
  store float %804, ptr %807, align 4, !alias.scope !62, !noalias !63
  %808 = sub nuw nsw i64 24, %703
  %809 = mul nuw nsw i64 %808, 3
  %810 = getelementptr i8, ptr %gep33.us, i64 %809
  %811 = getelementptr i8, ptr %810, i64 1
  %812 = load i8, ptr %811, align 1, !invariant.load !3, !alias.scope !180, !noalias !183
  %813 = uitofp i8 %812 to double
  %814 = fmul nnan double %813, f0x3F70101010101010
  %815 = fptrunc nnan double %814 to float
  %816 = fadd float %29, %815
  %817 = fpext float %816 to double
  %818 = fmul double %817, f0x4013C83D515B8446
  %819 = fptrunc double %818 to float
  %820 = mul nuw i64 %703, 12
  %821 = getelementptr i8, ptr %514, i64 %820
  %822 = getelementptr i8, ptr %821, i64 88
  store float %819, ptr %822, align 4, !alias.scope !62, !noalias !63
  %823 = add nuw nsw i64 %703, 8
  %exitcond69.not.7 = icmp eq i64 %823, 32
  br i1 %exitcond69.not.7, label %.split30.us.us, label %scalar.ph124, !llvm.loop !186

.split30.us.us:                                   ; preds = %scalar.ph124, %vector.body128
  %824 = add nuw nsw i64 %512, 1
  %exitcond70.not = icmp eq i64 %824, 32
  br i1 %exitcond70.not, label %.split36.us, label %.preheader23.us, !llvm.loop !84

.preheader23:                                     ; preds = %.preheader23.preheader, %.split30
  %825 = phi i64 [ %1013, %.split30 ], [ 0, %.preheader23.preheader ]
  %826 = mul nuw nsw i64 %825, 96
  %gep33 = getelementptr i8, ptr %invariant.gep32, i64 %826
  %.idx4 = mul nuw nsw i64 %825, 384
  %827 = getelementptr i8, ptr %511, i64 %.idx4
  br i1 %found.conflict143, label %scalar.ph144.preheader, label %vector.body148

vector.body148:                                   ; preds = %.preheader23
  tail call void @llvm.experimental.noalias.scope.decl(metadata !116)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !118)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !111)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114)
  %828 = getelementptr i8, ptr %gep33, i64 1
  %wide.vec151 = load <24 x i8>, ptr %828, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %strided.vec152 = shufflevector <24 x i8> %wide.vec151, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %829 = uitofp <8 x i8> %strided.vec152 to <8 x double>
  %830 = fmul nnan <8 x double> %829, splat (double f0x3F70101010101010)
  %831 = fptrunc nnan <8 x double> %830 to <8 x float>
  %832 = fadd <8 x float> %broadcast.splat147, %831
  %833 = fpext <8 x float> %832 to <8 x double>
  %834 = fmul <8 x double> %833, splat (double f0x4013C83D515B8446)
  %835 = fptrunc <8 x double> %834 to <8 x float>
  %836 = extractelement <8 x float> %835, i64 0
  %837 = extractelement <8 x float> %835, i64 1
  %838 = extractelement <8 x float> %835, i64 2
  %839 = extractelement <8 x float> %835, i64 3
  %840 = extractelement <8 x float> %835, i64 4
  %841 = extractelement <8 x float> %835, i64 5
  %842 = extractelement <8 x float> %835, i64 6
  %843 = extractelement <8 x float> %835, i64 7
  %844 = getelementptr i8, ptr %827, i64 4
  %845 = getelementptr i8, ptr %827, i64 16
  %846 = getelementptr i8, ptr %827, i64 28
  %847 = getelementptr i8, ptr %827, i64 40
  %848 = getelementptr i8, ptr %827, i64 52
  %849 = getelementptr i8, ptr %827, i64 64
  %850 = getelementptr i8, ptr %827, i64 76
  %851 = getelementptr i8, ptr %827, i64 88
  store float %836, ptr %844, align 4, !alias.scope !195, !noalias !198
  store float %837, ptr %845, align 4, !alias.scope !195, !noalias !198
  store float %838, ptr %846, align 4, !alias.scope !195, !noalias !198
  store float %839, ptr %847, align 4, !alias.scope !195, !noalias !198
  store float %840, ptr %848, align 4, !alias.scope !195, !noalias !198
  store float %841, ptr %849, align 4, !alias.scope !195, !noalias !198
  store float %842, ptr %850, align 4, !alias.scope !195, !noalias !198
  store float %843, ptr %851, align 4, !alias.scope !195, !noalias !198
  %852 = getelementptr i8, ptr %gep33, i64 25
  %wide.vec151.1 = load <24 x i8>, ptr %852, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %strided.vec152.1 = shufflevector <24 x i8> %wide.vec151.1, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %853 = uitofp <8 x i8> %strided.vec152.1 to <8 x double>
  %854 = fmul nnan <8 x double> %853, splat (double f0x3F70101010101010)
  %855 = fptrunc nnan <8 x double> %854 to <8 x float>
  %856 = fadd <8 x float> %broadcast.splat147, %855
  %857 = fpext <8 x float> %856 to <8 x double>
  %858 = fmul <8 x double> %857, splat (double f0x4013C83D515B8446)
  %859 = fptrunc <8 x double> %858 to <8 x float>
  %860 = extractelement <8 x float> %859, i64 0
  %861 = extractelement <8 x float> %859, i64 1
  %862 = extractelement <8 x float> %859, i64 2
  %863 = extractelement <8 x float> %859, i64 3
  %864 = extractelement <8 x float> %859, i64 4
  %865 = extractelement <8 x float> %859, i64 5
  %866 = extractelement <8 x float> %859, i64 6
  %867 = extractelement <8 x float> %859, i64 7
  %868 = getelementptr i8, ptr %827, i64 100
  %869 = getelementptr i8, ptr %827, i64 112
  %870 = getelementptr i8, ptr %827, i64 124
  %871 = getelementptr i8, ptr %827, i64 136
  %872 = getelementptr i8, ptr %827, i64 148
  %873 = getelementptr i8, ptr %827, i64 160
  %874 = getelementptr i8, ptr %827, i64 172
  %875 = getelementptr i8, ptr %827, i64 184
  store float %860, ptr %868, align 4, !alias.scope !195, !noalias !198
  store float %861, ptr %869, align 4, !alias.scope !195, !noalias !198
  store float %862, ptr %870, align 4, !alias.scope !195, !noalias !198
  store float %863, ptr %871, align 4, !alias.scope !195, !noalias !198
  store float %864, ptr %872, align 4, !alias.scope !195, !noalias !198
  store float %865, ptr %873, align 4, !alias.scope !195, !noalias !198
  store float %866, ptr %874, align 4, !alias.scope !195, !noalias !198
  store float %867, ptr %875, align 4, !alias.scope !195, !noalias !198
  %876 = getelementptr i8, ptr %gep33, i64 49
  %wide.vec151.2 = load <24 x i8>, ptr %876, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %strided.vec152.2 = shufflevector <24 x i8> %wide.vec151.2, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %877 = uitofp <8 x i8> %strided.vec152.2 to <8 x double>
  %878 = fmul nnan <8 x double> %877, splat (double f0x3F70101010101010)
  %879 = fptrunc nnan <8 x double> %878 to <8 x float>
  %880 = fadd <8 x float> %broadcast.splat147, %879
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
  %892 = getelementptr i8, ptr %827, i64 196
  %893 = getelementptr i8, ptr %827, i64 208
  %894 = getelementptr i8, ptr %827, i64 220
  %895 = getelementptr i8, ptr %827, i64 232
  %896 = getelementptr i8, ptr %827, i64 244
  %897 = getelementptr i8, ptr %827, i64 256
  %898 = getelementptr i8, ptr %827, i64 268
  %899 = getelementptr i8, ptr %827, i64 280
  store float %884, ptr %892, align 4, !alias.scope !195, !noalias !198
  store float %885, ptr %893, align 4, !alias.scope !195, !noalias !198
  store float %886, ptr %894, align 4, !alias.scope !195, !noalias !198
  store float %887, ptr %895, align 4, !alias.scope !195, !noalias !198
  store float %888, ptr %896, align 4, !alias.scope !195, !noalias !198
  store float %889, ptr %897, align 4, !alias.scope !195, !noalias !198
  store float %890, ptr %898, align 4, !alias.scope !195, !noalias !198
  store float %891, ptr %899, align 4, !alias.scope !195, !noalias !198
  br label %scalar.ph144.preheader

scalar.ph144.preheader:                           ; preds = %vector.body148, %.preheader23
  %.ph203 = phi i64 [ 0, %.preheader23 ], [ 24, %vector.body148 ]
  br label %scalar.ph144

scalar.ph144:                                     ; preds = %scalar.ph144, %scalar.ph144.preheader
  %900 = phi i64 [ %.ph203, %scalar.ph144.preheader ], [ %1012, %scalar.ph144 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !116)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !118)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !111)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114)
  %901 = mul nuw nsw i64 %900, 3
  %902 = getelementptr i8, ptr %gep33, i64 %901
  %903 = getelementptr i8, ptr %902, i64 1
  %904 = load i8, ptr %903, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %905 = uitofp i8 %904 to double
  %906 = fmul nnan double %905, f0x3F70101010101010
  %907 = fptrunc nnan double %906 to float
  %908 = fadd float %29, %907
  %909 = fpext float %908 to double
  %910 = fmul double %909, f0x4013C83D515B8446
  %911 = fptrunc double %910 to float
  %.idx5 = mul nuw nsw i64 %900, 12
  %912 = getelementptr i8, ptr %827, i64 %.idx5
  %913 = getelementptr i8, ptr %912, i64 4
  store float %911, ptr %913, align 4, !alias.scope !62, !noalias !63
  %914 = or disjoint i64 %900, 1
  %915 = mul nuw nsw i64 %914, 3
  %916 = getelementptr i8, ptr %gep33, i64 %915
  %917 = getelementptr i8, ptr %916, i64 1
  %918 = load i8, ptr %917, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %919 = uitofp i8 %918 to double
  %920 = fmul nnan double %919, f0x3F70101010101010
  %921 = fptrunc nnan double %920 to float
  %922 = fadd float %29, %921
  %923 = fpext float %922 to double
  %924 = fmul double %923, f0x4013C83D515B8446
  %925 = fptrunc double %924 to float
  %.idx5.1 = mul nuw nsw i64 %914, 12
  %926 = getelementptr i8, ptr %827, i64 %.idx5.1
  %927 = getelementptr i8, ptr %926, i64 4
  store float %925, ptr %927, align 4, !alias.scope !62, !noalias !63
  %928 = or disjoint i64 %900, 2
  %929 = mul nuw nsw i64 %928, 3
  %930 = getelementptr i8, ptr %gep33, i64 %929
  %931 = getelementptr i8, ptr %930, i64 1
  %932 = load i8, ptr %931, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %933 = uitofp i8 %932 to double
  %934 = fmul nnan double %933, f0x3F70101010101010
  %935 = fptrunc nnan double %934 to float
  %936 = fadd float %29, %935
  %937 = fpext float %936 to double
  %938 = fmul double %937, f0x4013C83D515B8446
  %939 = fptrunc double %938 to float
  %.idx5.2 = mul nuw nsw i64 %928, 12
  %940 = getelementptr i8, ptr %827, i64 %.idx5.2
  %941 = getelementptr i8, ptr %940, i64 4
  store float %939, ptr %941, align 4, !alias.scope !62, !noalias !63
  %942 = or disjoint i64 %900, 3
  %943 = mul nuw nsw i64 %942, 3
  %944 = getelementptr i8, ptr %gep33, i64 %943
  %945 = getelementptr i8, ptr %944, i64 1
  %946 = load i8, ptr %945, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %947 = uitofp i8 %946 to double
  %948 = fmul nnan double %947, f0x3F70101010101010
  %949 = fptrunc nnan double %948 to float
  %950 = fadd float %29, %949
  %951 = fpext float %950 to double
  %952 = fmul double %951, f0x4013C83D515B8446
  %953 = fptrunc double %952 to float
  %.idx5.3 = mul nuw nsw i64 %942, 12
  %954 = getelementptr i8, ptr %827, i64 %.idx5.3
  %955 = getelementptr i8, ptr %954, i64 4
  store float %953, ptr %955, align 4, !alias.scope !62, !noalias !63
  %956 = or disjoint i64 %900, 4
  %957 = mul nuw nsw i64 %956, 3
  %958 = getelementptr i8, ptr %gep33, i64 %957
  %959 = getelementptr i8, ptr %958, i64 1
  %960 = load i8, ptr %959, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %961 = uitofp i8 %960 to double
  %962 = fmul nnan double %961, f0x3F70101010101010
  %963 = fptrunc nnan double %962 to float
  %964 = fadd float %29, %963
  %965 = fpext float %964 to double
  %966 = fmul double %965, f0x4013C83D515B8446
  %967 = fptrunc double %966 to float
  %.idx5.4 = mul nuw nsw i64 %956, 12
  %968 = getelementptr i8, ptr %827, i64 %.idx5.4
  %969 = getelementptr i8, ptr %968, i64 4
  store float %967, ptr %969, align 4, !alias.scope !62, !noalias !63
  %970 = or disjoint i64 %900, 5
  %971 = mul nuw nsw i64 %970, 3
  %972 = getelementptr i8, ptr %gep33, i64 %971
  %973 = getelementptr i8, ptr %972, i64 1
  %974 = load i8, ptr %973, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %975 = uitofp i8 %974 to double
  %976 = fmul nnan double %975, f0x3F70101010101010
  %977 = fptrunc nnan double %976 to float
  %978 = fadd float %29, %977
  %979 = fpext float %978 to double
  %980 = fmul double %979, f0x4013C83D515B8446
  %981 = fptrunc double %980 to float
  %.idx5.5 = mul nuw nsw i64 %970, 12
  %982 = getelementptr i8, ptr %827, i64 %.idx5.5
  %983 = getelementptr i8, ptr %982, i64 4
  store float %981, ptr %983, align 4, !alias.scope !62, !noalias !63
  %984 = or disjoint i64 %900, 6
  %985 = mul nuw nsw i64 %984, 3
  %986 = getelementptr i8, ptr %gep33, i64 %985
  %987 = getelementptr i8, ptr %986, i64 1
  %988 = load i8, ptr %987, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %989 = uitofp i8 %988 to double
  %990 = fmul nnan double %989, f0x3F70101010101010
  %991 = fptrunc nnan double %990 to float
  %992 = fadd float %29, %991
  %993 = fpext float %992 to double
  %994 = fmul double %993, f0x4013C83D515B8446
  %995 = fptrunc double %994 to float
  %.idx5.6 = mul nuw nsw i64 %984, 12
  %996 = getelementptr i8, ptr %827, i64 %.idx5.6
  %997 = getelementptr i8, ptr %996, i64 4
  store float %995, ptr %997, align 4, !alias.scope !62, !noalias !63
  %998 = or disjoint i64 %900, 7
  %999 = mul nuw nsw i64 %998, 3
  %1000 = getelementptr i8, ptr %gep33, i64 %999
  %1001 = getelementptr i8, ptr %1000, i64 1
  %1002 = load i8, ptr %1001, align 1, !invariant.load !3, !alias.scope !187, !noalias !192
  %1003 = uitofp i8 %1002 to double
  %1004 = fmul nnan double %1003, f0x3F70101010101010
  %1005 = fptrunc nnan double %1004 to float
  %1006 = fadd float %29, %1005
  %1007 = fpext float %1006 to double
  %1008 = fmul double %1007, f0x4013C83D515B8446
  %1009 = fptrunc double %1008 to float
  %.idx5.7 = mul nuw nsw i64 %998, 12
  %1010 = getelementptr i8, ptr %827, i64 %.idx5.7
  %1011 = getelementptr i8, ptr %1010, i64 4
  store float %1009, ptr %1011, align 4, !alias.scope !62, !noalias !63
  %1012 = add nuw nsw i64 %900, 8
  %exitcond67.not.7 = icmp eq i64 %1012, 32
  br i1 %exitcond67.not.7, label %.split30, label %scalar.ph144, !llvm.loop !200

.split30:                                         ; preds = %scalar.ph144
  %1013 = add nuw nsw i64 %825, 1
  %exitcond68.not = icmp eq i64 %1013, 32
  br i1 %exitcond68.not, label %.split36.us, label %.preheader23, !llvm.loop !84

.split36.us:                                      ; preds = %.split30, %.split30.us.us
  %1014 = add nuw nsw i64 %488, 1
  %exitcond71.not = icmp eq i64 %1014, 20
  br i1 %exitcond71.not, label %.preheader22, label %487, !llvm.loop !84

1015:                                             ; preds = %.preheader22, %.split44.us
  %1016 = phi i64 [ 0, %.preheader22 ], [ %1542, %.split44.us ]
  %1017 = mul nuw nsw i64 %1016, 12288
  %scevgep178 = getelementptr i8, ptr %483, i64 %1017
  %scevgep179 = getelementptr i8, ptr %484, i64 %1017
  %1018 = mul nuw nsw i64 %1016, 12288
  %scevgep158 = getelementptr i8, ptr %485, i64 %1018
  %scevgep159 = getelementptr i8, ptr %486, i64 %1018
  %1019 = add nuw nsw i64 %1016, %20
  %1020 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1019
  %1021 = load i32, ptr %1020, align 4, !invariant.load !3, !alias.scope !201, !noalias !206
  %1022 = icmp slt i32 %1021, 0
  %1023 = add i32 %1021, 50
  %1024 = select i1 %1022, i32 %1023, i32 %1021
  %1025 = tail call i32 @llvm.smax.i32(i32 %1024, i32 0)
  %1026 = tail call i32 @llvm.umin.i32(i32 %1025, i32 49)
  %narrow.i.i18 = mul nuw nsw i32 %1026, 3072
  %1027 = zext nneg i32 %narrow.i.i18 to i64
  %invariant.gep40 = getelementptr i8, ptr %6, i64 %1027
  %1028 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1019
  %1029 = load i32, ptr %1028, align 4, !invariant.load !3, !alias.scope !209, !noalias !212
  %1030 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1019
  %1031 = load i32, ptr %1030, align 4, !invariant.load !3, !alias.scope !212, !noalias !209
  %1032 = xor i32 %1031, %1029
  %.fr59 = freeze i32 %1032
  %1033 = lshr i32 %.fr59, 9
  %1034 = or disjoint i32 %1033, 1065353216
  %1035 = bitcast i32 %1034 to float
  %1036 = fadd float %1035, -1.000000e+00
  %1037 = tail call float @llvm.maximum.f32(float %1036, float 0.000000e+00)
  %1038 = fcmp olt float %1037, 5.000000e-01
  %.idx = mul nuw nsw i64 %1016, 12288
  %1039 = getelementptr i8, ptr %22, i64 %.idx
  br i1 %1038, label %.preheader.us.preheader, label %.preheader.preheader

.preheader.preheader:                             ; preds = %1015
  %scevgep181 = getelementptr i8, ptr %scevgep180, i64 %1027
  %scevgep183 = getelementptr i8, ptr %scevgep182, i64 %1027
  %bound0184 = icmp ult ptr %scevgep178, %scevgep183
  %bound1185 = icmp ult ptr %scevgep181, %scevgep179
  %found.conflict186 = and i1 %bound0184, %bound1185
  br label %.preheader

.preheader.us.preheader:                          ; preds = %1015
  %scevgep161 = getelementptr i8, ptr %scevgep160, i64 %1027
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 %1027
  %bound0164 = icmp ult ptr %scevgep158, %scevgep163
  %bound1165 = icmp ult ptr %scevgep161, %scevgep159
  %found.conflict166 = and i1 %bound0164, %bound1165
  br label %.preheader.us

.preheader.us:                                    ; preds = %.preheader.us.preheader, %.split38.us.us
  %1040 = phi i64 [ %1352, %.split38.us.us ], [ 0, %.preheader.us.preheader ]
  %1041 = mul nuw nsw i64 %1040, 96
  %gep41.us = getelementptr i8, ptr %invariant.gep40, i64 %1041
  %.idx1.us = mul nuw nsw i64 %1040, 384
  %1042 = getelementptr i8, ptr %1039, i64 %.idx1.us
  br i1 %found.conflict166, label %scalar.ph167, label %vector.body171

vector.body171:                                   ; preds = %.preheader.us
  tail call void @llvm.experimental.noalias.scope.decl(metadata !214)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !216)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  %1043 = getelementptr i8, ptr %gep41.us, i64 95
  %1044 = getelementptr i8, ptr %gep41.us, i64 92
  %1045 = getelementptr i8, ptr %gep41.us, i64 89
  %1046 = getelementptr i8, ptr %gep41.us, i64 86
  %1047 = getelementptr i8, ptr %gep41.us, i64 83
  %1048 = getelementptr i8, ptr %gep41.us, i64 80
  %1049 = getelementptr i8, ptr %gep41.us, i64 77
  %1050 = getelementptr i8, ptr %gep41.us, i64 74
  %1051 = load i8, ptr %1043, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1052 = load i8, ptr %1044, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1053 = load i8, ptr %1045, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1054 = load i8, ptr %1046, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1055 = load i8, ptr %1047, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1056 = load i8, ptr %1048, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1057 = load i8, ptr %1049, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1058 = load i8, ptr %1050, align 1, !invariant.load !3, !alias.scope !218, !noalias !201
  %1059 = insertelement <8 x i8> poison, i8 %1051, i64 0
  %1060 = insertelement <8 x i8> %1059, i8 %1052, i64 1
  %1061 = insertelement <8 x i8> %1060, i8 %1053, i64 2
  %1062 = insertelement <8 x i8> %1061, i8 %1054, i64 3
  %1063 = insertelement <8 x i8> %1062, i8 %1055, i64 4
  %1064 = insertelement <8 x i8> %1063, i8 %1056, i64 5
  %1065 = insertelement <8 x i8> %1064, i8 %1057, i64 6
  %1066 = insertelement <8 x i8> %1065, i8 %1058, i64 7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !209)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  %1067 = uitofp <8 x i8> %1066 to <8 x double>
  %1068 = fmul nnan <8 x double> %1067, splat (double f0x3F70101010101010)
  %1069 = fptrunc nnan <8 x double> %1068 to <8 x float>
  %1070 = fadd <8 x float> %broadcast.splat170, %1069
  %1071 = fpext <8 x float> %1070 to <8 x double>
  %1072 = fmul <8 x double> %1071, splat (double f0x4013C83D515B8446)
  %1073 = fptrunc <8 x double> %1072 to <8 x float>
  %1074 = extractelement <8 x float> %1073, i64 0
  %1075 = extractelement <8 x float> %1073, i64 1
  %1076 = extractelement <8 x float> %1073, i64 2
  %1077 = extractelement <8 x float> %1073, i64 3
  %1078 = extractelement <8 x float> %1073, i64 4
  %1079 = extractelement <8 x float> %1073, i64 5
  %1080 = extractelement <8 x float> %1073, i64 6
  %1081 = extractelement <8 x float> %1073, i64 7
  %1082 = getelementptr i8, ptr %1042, i64 8
  %1083 = getelementptr i8, ptr %1042, i64 20
  %1084 = getelementptr i8, ptr %1042, i64 32
  %1085 = getelementptr i8, ptr %1042, i64 44
  %1086 = getelementptr i8, ptr %1042, i64 56
  %1087 = getelementptr i8, ptr %1042, i64 68
  %1088 = getelementptr i8, ptr %1042, i64 80
  %1089 = getelementptr i8, ptr %1042, i64 92
  store float %1074, ptr %1082, align 4, !alias.scope !221, !noalias !223
  store float %1075, ptr %1083, align 4, !alias.scope !221, !noalias !223
  store float %1076, ptr %1084, align 4, !alias.scope !221, !noalias !223
  store float %1077, ptr %1085, align 4, !alias.scope !221, !noalias !223
  store float %1078, ptr %1086, align 4, !alias.scope !221, !noalias !223
  store float %1079, ptr %1087, align 4, !alias.scope !221, !noalias !223
  store float %1080, ptr %1088, align 4, !alias.scope !221, !noalias !223
  store float %1081, ptr %1089, align 4, !alias.scope !221, !noalias !223
  %1090 = getelementptr i8, ptr %gep41.us, i64 71
  %1091 = getelementptr i8, ptr %gep41.us, i64 68
  %1092 = getelementptr i8, ptr %gep41.us, i64 65
  %1093 = getelementptr i8, ptr %gep41.us, i64 62
  %1094 = getelementptr i8, ptr %gep41.us, i64 59
  %1095 = getelementptr i8, ptr %gep41.us, i64 56
  %1096 = getelementptr i8, ptr %gep41.us, i64 53
  %1097 = getelementptr i8, ptr %gep41.us, i64 50
  %1098 = load i8, ptr %1090, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1099 = load i8, ptr %1091, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1100 = load i8, ptr %1092, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1101 = load i8, ptr %1093, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1102 = load i8, ptr %1094, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1103 = load i8, ptr %1095, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1104 = load i8, ptr %1096, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1105 = load i8, ptr %1097, align 1, !invariant.load !3, !alias.scope !224, !noalias !227
  %1106 = insertelement <8 x i8> poison, i8 %1098, i64 0
  %1107 = insertelement <8 x i8> %1106, i8 %1099, i64 1
  %1108 = insertelement <8 x i8> %1107, i8 %1100, i64 2
  %1109 = insertelement <8 x i8> %1108, i8 %1101, i64 3
  %1110 = insertelement <8 x i8> %1109, i8 %1102, i64 4
  %1111 = insertelement <8 x i8> %1110, i8 %1103, i64 5
  %1112 = insertelement <8 x i8> %1111, i8 %1104, i64 6
  %1113 = insertelement <8 x i8> %1112, i8 %1105, i64 7
  %1114 = uitofp <8 x i8> %1113 to <8 x double>
  %1115 = fmul nnan <8 x double> %1114, splat (double f0x3F70101010101010)
  %1116 = fptrunc nnan <8 x double> %1115 to <8 x float>
  %1117 = fadd <8 x float> %broadcast.splat170, %1116
  %1118 = fpext <8 x float> %1117 to <8 x double>
  %1119 = fmul <8 x double> %1118, splat (double f0x4013C83D515B8446)
  %1120 = fptrunc <8 x double> %1119 to <8 x float>
  %1121 = extractelement <8 x float> %1120, i64 0
  %1122 = extractelement <8 x float> %1120, i64 1
  %1123 = extractelement <8 x float> %1120, i64 2
  %1124 = extractelement <8 x float> %1120, i64 3
  %1125 = extractelement <8 x float> %1120, i64 4
  %1126 = extractelement <8 x float> %1120, i64 5
  %1127 = extractelement <8 x float> %1120, i64 6
  %1128 = extractelement <8 x float> %1120, i64 7
  %1129 = getelementptr i8, ptr %1042, i64 104
  %1130 = getelementptr i8, ptr %1042, i64 116
  %1131 = getelementptr i8, ptr %1042, i64 128
  %1132 = getelementptr i8, ptr %1042, i64 140
  %1133 = getelementptr i8, ptr %1042, i64 152
  %1134 = getelementptr i8, ptr %1042, i64 164
  %1135 = getelementptr i8, ptr %1042, i64 176
  %1136 = getelementptr i8, ptr %1042, i64 188
  store float %1121, ptr %1129, align 4, !alias.scope !221, !noalias !223
  store float %1122, ptr %1130, align 4, !alias.scope !221, !noalias !223
  store float %1123, ptr %1131, align 4, !alias.scope !221, !noalias !223
  store float %1124, ptr %1132, align 4, !alias.scope !221, !noalias !223
  store float %1125, ptr %1133, align 4, !alias.scope !221, !noalias !223
  store float %1126, ptr %1134, align 4, !alias.scope !221, !noalias !223
  store float %1127, ptr %1135, align 4, !alias.scope !221, !noalias !223
  store float %1128, ptr %1136, align 4, !alias.scope !221, !noalias !223
  %1137 = getelementptr i8, ptr %gep41.us, i64 47
  %1138 = getelementptr i8, ptr %gep41.us, i64 44
  %1139 = getelementptr i8, ptr %gep41.us, i64 41
  %1140 = getelementptr i8, ptr %gep41.us, i64 38
  %1141 = getelementptr i8, ptr %gep41.us, i64 35
  %1142 = getelementptr i8, ptr %gep41.us, i64 32
  %1143 = getelementptr i8, ptr %gep41.us, i64 29
  %1144 = getelementptr i8, ptr %gep41.us, i64 26
  %1145 = load i8, ptr %1137, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1146 = load i8, ptr %1138, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1147 = load i8, ptr %1139, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1148 = load i8, ptr %1140, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1149 = load i8, ptr %1141, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1150 = load i8, ptr %1142, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1151 = load i8, ptr %1143, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1152 = load i8, ptr %1144, align 1, !invariant.load !3, !alias.scope !230, !noalias !233
  %1153 = insertelement <8 x i8> poison, i8 %1145, i64 0
  %1154 = insertelement <8 x i8> %1153, i8 %1146, i64 1
  %1155 = insertelement <8 x i8> %1154, i8 %1147, i64 2
  %1156 = insertelement <8 x i8> %1155, i8 %1148, i64 3
  %1157 = insertelement <8 x i8> %1156, i8 %1149, i64 4
  %1158 = insertelement <8 x i8> %1157, i8 %1150, i64 5
  %1159 = insertelement <8 x i8> %1158, i8 %1151, i64 6
  %1160 = insertelement <8 x i8> %1159, i8 %1152, i64 7
  %1161 = uitofp <8 x i8> %1160 to <8 x double>
  %1162 = fmul nnan <8 x double> %1161, splat (double f0x3F70101010101010)
  %1163 = fptrunc nnan <8 x double> %1162 to <8 x float>
  %1164 = fadd <8 x float> %broadcast.splat170, %1163
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
  %1176 = getelementptr i8, ptr %1042, i64 200
  %1177 = getelementptr i8, ptr %1042, i64 212
  %1178 = getelementptr i8, ptr %1042, i64 224
  %1179 = getelementptr i8, ptr %1042, i64 236
  %1180 = getelementptr i8, ptr %1042, i64 248
  %1181 = getelementptr i8, ptr %1042, i64 260
  %1182 = getelementptr i8, ptr %1042, i64 272
  %1183 = getelementptr i8, ptr %1042, i64 284
  store float %1168, ptr %1176, align 4, !alias.scope !221, !noalias !223
  store float %1169, ptr %1177, align 4, !alias.scope !221, !noalias !223
  store float %1170, ptr %1178, align 4, !alias.scope !221, !noalias !223
  store float %1171, ptr %1179, align 4, !alias.scope !221, !noalias !223
  store float %1172, ptr %1180, align 4, !alias.scope !221, !noalias !223
  store float %1173, ptr %1181, align 4, !alias.scope !221, !noalias !223
  store float %1174, ptr %1182, align 4, !alias.scope !221, !noalias !223
  store float %1175, ptr %1183, align 4, !alias.scope !221, !noalias !223
  %1184 = getelementptr i8, ptr %gep41.us, i64 23
  %1185 = getelementptr i8, ptr %gep41.us, i64 20
  %1186 = getelementptr i8, ptr %gep41.us, i64 17
  %1187 = getelementptr i8, ptr %gep41.us, i64 14
  %1188 = getelementptr i8, ptr %gep41.us, i64 11
  %1189 = getelementptr i8, ptr %gep41.us, i64 8
  %1190 = getelementptr i8, ptr %gep41.us, i64 5
  %1191 = getelementptr i8, ptr %gep41.us, i64 2
  %1192 = load i8, ptr %1184, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1193 = load i8, ptr %1185, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1194 = load i8, ptr %1186, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1195 = load i8, ptr %1187, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1196 = load i8, ptr %1188, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1197 = load i8, ptr %1189, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1198 = load i8, ptr %1190, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1199 = load i8, ptr %1191, align 1, !invariant.load !3, !alias.scope !236, !noalias !239
  %1200 = insertelement <8 x i8> poison, i8 %1192, i64 0
  %1201 = insertelement <8 x i8> %1200, i8 %1193, i64 1
  %1202 = insertelement <8 x i8> %1201, i8 %1194, i64 2
  %1203 = insertelement <8 x i8> %1202, i8 %1195, i64 3
  %1204 = insertelement <8 x i8> %1203, i8 %1196, i64 4
  %1205 = insertelement <8 x i8> %1204, i8 %1197, i64 5
  %1206 = insertelement <8 x i8> %1205, i8 %1198, i64 6
  %1207 = insertelement <8 x i8> %1206, i8 %1199, i64 7
  %1208 = uitofp <8 x i8> %1207 to <8 x double>
  %1209 = fmul nnan <8 x double> %1208, splat (double f0x3F70101010101010)
  %1210 = fptrunc nnan <8 x double> %1209 to <8 x float>
  %1211 = fadd <8 x float> %broadcast.splat170, %1210
  %1212 = fpext <8 x float> %1211 to <8 x double>
  %1213 = fmul <8 x double> %1212, splat (double f0x4013C83D515B8446)
  %1214 = fptrunc <8 x double> %1213 to <8 x float>
  %1215 = extractelement <8 x float> %1214, i64 0
  %1216 = extractelement <8 x float> %1214, i64 1
  %1217 = extractelement <8 x float> %1214, i64 2
  %1218 = extractelement <8 x float> %1214, i64 3
  %1219 = extractelement <8 x float> %1214, i64 4
  %1220 = extractelement <8 x float> %1214, i64 5
  %1221 = extractelement <8 x float> %1214, i64 6
  %1222 = extractelement <8 x float> %1214, i64 7
  %1223 = getelementptr i8, ptr %1042, i64 296
  %1224 = getelementptr i8, ptr %1042, i64 308
  %1225 = getelementptr i8, ptr %1042, i64 320
  %1226 = getelementptr i8, ptr %1042, i64 332
  %1227 = getelementptr i8, ptr %1042, i64 344
  %1228 = getelementptr i8, ptr %1042, i64 356
  %1229 = getelementptr i8, ptr %1042, i64 368
  %1230 = getelementptr i8, ptr %1042, i64 380
  store float %1215, ptr %1223, align 4, !alias.scope !221, !noalias !223
  store float %1216, ptr %1224, align 4, !alias.scope !221, !noalias !223
  store float %1217, ptr %1225, align 4, !alias.scope !221, !noalias !223
  store float %1218, ptr %1226, align 4, !alias.scope !221, !noalias !223
  store float %1219, ptr %1227, align 4, !alias.scope !221, !noalias !223
  store float %1220, ptr %1228, align 4, !alias.scope !221, !noalias !223
  store float %1221, ptr %1229, align 4, !alias.scope !221, !noalias !223
  store float %1222, ptr %1230, align 4, !alias.scope !221, !noalias !223
  br label %.split38.us.us

scalar.ph167:                                     ; preds = %.preheader.us, %scalar.ph167
  %1231 = phi i64 [ %1351, %scalar.ph167 ], [ 0, %.preheader.us ]
  %1232 = sub nuw nsw i64 31, %1231
  tail call void @llvm.experimental.noalias.scope.decl(metadata !214)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !216)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  %1233 = mul nuw nsw i64 %1232, 3
  %1234 = getelementptr i8, ptr %gep41.us, i64 %1233
  %1235 = getelementptr i8, ptr %1234, i64 2
  %1236 = load i8, ptr %1235, align 1, !invariant.load !3, !alias.scope !206, !noalias !201
  tail call void @llvm.experimental.noalias.scope.decl(metadata !209)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  %1237 = uitofp i8 %1236 to double
  %1238 = fmul nnan double %1237, f0x3F70101010101010
  %1239 = fptrunc nnan double %1238 to float
  %1240 = fadd float %480, %1239
  %1241 = fpext float %1240 to double
  %1242 = fmul double %1241, f0x4013C83D515B8446
  %1243 = fptrunc double %1242 to float
  %.idx2.us.us = mul nuw nsw i64 %1231, 12
  %1244 = getelementptr i8, ptr %1042, i64 %.idx2.us.us
  %1245 = getelementptr i8, ptr %1244, i64 8
  store float %1243, ptr %1245, align 4, !alias.scope !62, !noalias !63
  %1246 = sub nuw nsw i64 30, %1231
  %1247 = mul nuw nsw i64 %1246, 3
  %1248 = getelementptr i8, ptr %gep41.us, i64 %1247
  %1249 = getelementptr i8, ptr %1248, i64 2
  %1250 = load i8, ptr %1249, align 1, !invariant.load !3, !alias.scope !242, !noalias !245
  %1251 = uitofp i8 %1250 to double
  %1252 = fmul nnan double %1251, f0x3F70101010101010
  %1253 = fptrunc nnan double %1252 to float
  %1254 = fadd float %480, %1253
  %1255 = fpext float %1254 to double
  %1256 = fmul double %1255, f0x4013C83D515B8446
  %1257 = fptrunc double %1256 to float
  %1258 = mul nuw i64 %1231, 12
  %1259 = getelementptr i8, ptr %1042, i64 %1258
  %1260 = getelementptr i8, ptr %1259, i64 20
  store float %1257, ptr %1260, align 4, !alias.scope !62, !noalias !63
  %1261 = sub nuw nsw i64 29, %1231
  %1262 = mul nuw nsw i64 %1261, 3
  %1263 = getelementptr i8, ptr %gep41.us, i64 %1262
  %1264 = getelementptr i8, ptr %1263, i64 2
  %1265 = load i8, ptr %1264, align 1, !invariant.load !3, !alias.scope !248, !noalias !251
  %1266 = uitofp i8 %1265 to double
  %1267 = fmul nnan double %1266, f0x3F70101010101010
  %1268 = fptrunc nnan double %1267 to float
  %1269 = fadd float %480, %1268
  %1270 = fpext float %1269 to double
  %1271 = fmul double %1270, f0x4013C83D515B8446
  %1272 = fptrunc double %1271 to float
  %1273 = mul nuw i64 %1231, 12
  %1274 = getelementptr i8, ptr %1042, i64 %1273
  %1275 = getelementptr i8, ptr %1274, i64 32
  store float %1272, ptr %1275, align 4, !alias.scope !62, !noalias !63
  %1276 = sub nuw nsw i64 28, %1231
  %1277 = mul nuw nsw i64 %1276, 3
  %1278 = getelementptr i8, ptr %gep41.us, i64 %1277
  %1279 = getelementptr i8, ptr %1278, i64 2
  %1280 = load i8, ptr %1279, align 1, !invariant.load !3, !alias.scope !254, !noalias !257
  %1281 = uitofp i8 %1280 to double
  %1282 = fmul nnan double %1281, f0x3F70101010101010
  %1283 = fptrunc nnan double %1282 to float
  %1284 = fadd float %480, %1283
  %1285 = fpext float %1284 to double
  %1286 = fmul double %1285, f0x4013C83D515B8446
  %1287 = fptrunc double %1286 to float
  %1288 = mul nuw i64 %1231, 12
  %1289 = getelementptr i8, ptr %1042, i64 %1288
  %1290 = getelementptr i8, ptr %1289, i64 44
  store float %1287, ptr %1290, align 4, !alias.scope !62, !noalias !63
  %1291 = sub nuw nsw i64 27, %1231
  %1292 = mul nuw nsw i64 %1291, 3
  %1293 = getelementptr i8, ptr %gep41.us, i64 %1292
  %1294 = getelementptr i8, ptr %1293, i64 2
  %1295 = load i8, ptr %1294, align 1, !invariant.load !3, !alias.scope !260, !noalias !263
  %1296 = uitofp i8 %1295 to double
  %1297 = fmul nnan double %1296, f0x3F70101010101010
  %1298 = fptrunc nnan double %1297 to float
  %1299 = fadd float %480, %1298
  %1300 = fpext float %1299 to double
  %1301 = fmul double %1300, f0x4013C83D515B8446
  %1302 = fptrunc double %1301 to float
  %1303 = mul nuw i64 %1231, 12
  %1304 = getelementptr i8, ptr %1042, i64 %1303
  %1305 = getelementptr i8, ptr %1304, i64 56
  store float %1302, ptr %1305, align 4, !alias.scope !62, !noalias !63
  %1306 = sub nuw nsw i64 26, %1231
  %1307 = mul nuw nsw i64 %1306, 3
  %1308 = getelementptr i8, ptr %gep41.us, i64 %1307
  %1309 = getelementptr i8, ptr %1308, i64 2
  %1310 = load i8, ptr %1309, align 1, !invariant.load !3, !alias.scope !266, !noalias !269
  %1311 = uitofp i8 %1310 to double
  %1312 = fmul nnan double %1311, f0x3F70101010101010
  %1313 = fptrunc nnan double %1312 to float
  %1314 = fadd float %480, %1313
  %1315 = fpext float %1314 to double
  %1316 = fmul double %1315, f0x4013C83D515B8446
  %1317 = fptrunc double %1316 to float
  %1318 = mul nuw i64 %1231, 12
  %1319 = getelementptr i8, ptr %1042, i64 %1318
  %1320 = getelementptr i8, ptr %1319, i64 68
  store float %1317, ptr %1320, align 4, !alias.scope !62, !noalias !63
  %1321 = sub nuw nsw i64 25, %1231
  %1322 = mul nuw nsw i64 %1321, 3
  %1323 = getelementptr i8, ptr %gep41.us, i64 %1322
  %1324 = getelementptr i8, ptr %1323, i64 2
  %1325 = load i8, ptr %1324, align 1, !invariant.load !3, !alias.scope !272, !noalias !275
  %1326 = uitofp i8 %1325 to double
  %1327 = fmul nnan double %1326, f0x3F70101010101010
  %1328 = fptrunc nnan double %1327 to float
  %1329 = fadd float %480, %1328
  %1330 = fpext float %1329 to double
  %1331 = fmul double %1330, f0x4013C83D515B8446
  %1332 = fptrunc double %1331 to float
  %1333 = mul nuw i64 %1231, 12
  %1334 = getelementptr i8, ptr %1042, i64 %1333
  %1335 = getelementptr i8, ptr %1334, i64 80
  store float %1332, ptr %1335, align 4, !alias.scope !62, !noalias !63
  %1336 = sub nuw nsw i64 24, %1231
  %1337 = mul nuw nsw i64 %1336, 3
  %1338 = getelementptr i8, ptr %gep41.us, i64 %1337
  %1339 = getelementptr i8, ptr %1338, i64 2
  %1340 = load i8, ptr %1339, align 1, !invariant.load !3, !alias.scope !278, !noalias !281
  %1341 = uitofp i8 %1340 to double
  %1342 = fmul nnan double %1341, f0x3F70101010101010
  %1343 = fptrunc nnan double %1342 to float
  %1344 = fadd float %480, %1343
  %1345 = fpext float %1344 to double
  %1346 = fmul double %1345, f0x4013C83D515B8446
  %1347 = fptrunc double %1346 to float
  %1348 = mul nuw i64 %1231, 12
  %1349 = getelementptr i8, ptr %1042, i64 %1348
  %1350 = getelementptr i8, ptr %1349, i64 92
  store float %1347, ptr %1350, align 4, !alias.scope !62, !noalias !63
  %1351 = add nuw nsw i64 %1231, 8
  %exitcond74.not.7 = icmp eq i64 %1351, 32
  br i1 %exitcond74.not.7, label %.split38.us.us, label %scalar.ph167, !llvm.loop !284

.split38.us.us:                                   ; preds = %scalar.ph167, %vector.body171
  %1352 = add nuw nsw i64 %1040, 1
  %exitcond75.not = icmp eq i64 %1352, 32
  br i1 %exitcond75.not, label %.split44.us, label %.preheader.us, !llvm.loop !84

.preheader:                                       ; preds = %.preheader.preheader, %.split38
  %1353 = phi i64 [ %1541, %.split38 ], [ 0, %.preheader.preheader ]
  %1354 = mul nuw nsw i64 %1353, 96
  %gep41 = getelementptr i8, ptr %invariant.gep40, i64 %1354
  %.idx1 = mul nuw nsw i64 %1353, 384
  %1355 = getelementptr i8, ptr %1039, i64 %.idx1
  br i1 %found.conflict186, label %scalar.ph187.preheader, label %vector.body191

vector.body191:                                   ; preds = %.preheader
  tail call void @llvm.experimental.noalias.scope.decl(metadata !214)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !216)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !209)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  %1356 = getelementptr i8, ptr %gep41, i64 2
  %wide.vec194 = load <24 x i8>, ptr %1356, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %strided.vec195 = shufflevector <24 x i8> %wide.vec194, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1357 = uitofp <8 x i8> %strided.vec195 to <8 x double>
  %1358 = fmul nnan <8 x double> %1357, splat (double f0x3F70101010101010)
  %1359 = fptrunc nnan <8 x double> %1358 to <8 x float>
  %1360 = fadd <8 x float> %broadcast.splat190, %1359
  %1361 = fpext <8 x float> %1360 to <8 x double>
  %1362 = fmul <8 x double> %1361, splat (double f0x4013C83D515B8446)
  %1363 = fptrunc <8 x double> %1362 to <8 x float>
  %1364 = extractelement <8 x float> %1363, i64 0
  %1365 = extractelement <8 x float> %1363, i64 1
  %1366 = extractelement <8 x float> %1363, i64 2
  %1367 = extractelement <8 x float> %1363, i64 3
  %1368 = extractelement <8 x float> %1363, i64 4
  %1369 = extractelement <8 x float> %1363, i64 5
  %1370 = extractelement <8 x float> %1363, i64 6
  %1371 = extractelement <8 x float> %1363, i64 7
  %1372 = getelementptr i8, ptr %1355, i64 8
  %1373 = getelementptr i8, ptr %1355, i64 20
  %1374 = getelementptr i8, ptr %1355, i64 32
  %1375 = getelementptr i8, ptr %1355, i64 44
  %1376 = getelementptr i8, ptr %1355, i64 56
  %1377 = getelementptr i8, ptr %1355, i64 68
  %1378 = getelementptr i8, ptr %1355, i64 80
  %1379 = getelementptr i8, ptr %1355, i64 92
  store float %1364, ptr %1372, align 4, !alias.scope !293, !noalias !296
  store float %1365, ptr %1373, align 4, !alias.scope !293, !noalias !296
  store float %1366, ptr %1374, align 4, !alias.scope !293, !noalias !296
  store float %1367, ptr %1375, align 4, !alias.scope !293, !noalias !296
  store float %1368, ptr %1376, align 4, !alias.scope !293, !noalias !296
  store float %1369, ptr %1377, align 4, !alias.scope !293, !noalias !296
  store float %1370, ptr %1378, align 4, !alias.scope !293, !noalias !296
  store float %1371, ptr %1379, align 4, !alias.scope !293, !noalias !296
  %1380 = getelementptr i8, ptr %gep41, i64 26
  %wide.vec194.1 = load <24 x i8>, ptr %1380, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %strided.vec195.1 = shufflevector <24 x i8> %wide.vec194.1, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1381 = uitofp <8 x i8> %strided.vec195.1 to <8 x double>
  %1382 = fmul nnan <8 x double> %1381, splat (double f0x3F70101010101010)
  %1383 = fptrunc nnan <8 x double> %1382 to <8 x float>
  %1384 = fadd <8 x float> %broadcast.splat190, %1383
  %1385 = fpext <8 x float> %1384 to <8 x double>
  %1386 = fmul <8 x double> %1385, splat (double f0x4013C83D515B8446)
  %1387 = fptrunc <8 x double> %1386 to <8 x float>
  %1388 = extractelement <8 x float> %1387, i64 0
  %1389 = extractelement <8 x float> %1387, i64 1
  %1390 = extractelement <8 x float> %1387, i64 2
  %1391 = extractelement <8 x float> %1387, i64 3
  %1392 = extractelement <8 x float> %1387, i64 4
  %1393 = extractelement <8 x float> %1387, i64 5
  %1394 = extractelement <8 x float> %1387, i64 6
  %1395 = extractelement <8 x float> %1387, i64 7
  %1396 = getelementptr i8, ptr %1355, i64 104
  %1397 = getelementptr i8, ptr %1355, i64 116
  %1398 = getelementptr i8, ptr %1355, i64 128
  %1399 = getelementptr i8, ptr %1355, i64 140
  %1400 = getelementptr i8, ptr %1355, i64 152
  %1401 = getelementptr i8, ptr %1355, i64 164
  %1402 = getelementptr i8, ptr %1355, i64 176
  %1403 = getelementptr i8, ptr %1355, i64 188
  store float %1388, ptr %1396, align 4, !alias.scope !293, !noalias !296
  store float %1389, ptr %1397, align 4, !alias.scope !293, !noalias !296
  store float %1390, ptr %1398, align 4, !alias.scope !293, !noalias !296
  store float %1391, ptr %1399, align 4, !alias.scope !293, !noalias !296
  store float %1392, ptr %1400, align 4, !alias.scope !293, !noalias !296
  store float %1393, ptr %1401, align 4, !alias.scope !293, !noalias !296
  store float %1394, ptr %1402, align 4, !alias.scope !293, !noalias !296
  store float %1395, ptr %1403, align 4, !alias.scope !293, !noalias !296
  %1404 = getelementptr i8, ptr %gep41, i64 50
  %wide.vec194.2 = load <24 x i8>, ptr %1404, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %strided.vec195.2 = shufflevector <24 x i8> %wide.vec194.2, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1405 = uitofp <8 x i8> %strided.vec195.2 to <8 x double>
  %1406 = fmul nnan <8 x double> %1405, splat (double f0x3F70101010101010)
  %1407 = fptrunc nnan <8 x double> %1406 to <8 x float>
  %1408 = fadd <8 x float> %broadcast.splat190, %1407
  %1409 = fpext <8 x float> %1408 to <8 x double>
  %1410 = fmul <8 x double> %1409, splat (double f0x4013C83D515B8446)
  %1411 = fptrunc <8 x double> %1410 to <8 x float>
  %1412 = extractelement <8 x float> %1411, i64 0
  %1413 = extractelement <8 x float> %1411, i64 1
  %1414 = extractelement <8 x float> %1411, i64 2
  %1415 = extractelement <8 x float> %1411, i64 3
  %1416 = extractelement <8 x float> %1411, i64 4
  %1417 = extractelement <8 x float> %1411, i64 5
  %1418 = extractelement <8 x float> %1411, i64 6
  %1419 = extractelement <8 x float> %1411, i64 7
  %1420 = getelementptr i8, ptr %1355, i64 200
  %1421 = getelementptr i8, ptr %1355, i64 212
  %1422 = getelementptr i8, ptr %1355, i64 224
  %1423 = getelementptr i8, ptr %1355, i64 236
  %1424 = getelementptr i8, ptr %1355, i64 248
  %1425 = getelementptr i8, ptr %1355, i64 260
  %1426 = getelementptr i8, ptr %1355, i64 272
  %1427 = getelementptr i8, ptr %1355, i64 284
  store float %1412, ptr %1420, align 4, !alias.scope !293, !noalias !296
  store float %1413, ptr %1421, align 4, !alias.scope !293, !noalias !296
  store float %1414, ptr %1422, align 4, !alias.scope !293, !noalias !296
  store float %1415, ptr %1423, align 4, !alias.scope !293, !noalias !296
  store float %1416, ptr %1424, align 4, !alias.scope !293, !noalias !296
  store float %1417, ptr %1425, align 4, !alias.scope !293, !noalias !296
  store float %1418, ptr %1426, align 4, !alias.scope !293, !noalias !296
  store float %1419, ptr %1427, align 4, !alias.scope !293, !noalias !296
  br label %scalar.ph187.preheader

scalar.ph187.preheader:                           ; preds = %vector.body191, %.preheader
  %.ph = phi i64 [ 0, %.preheader ], [ 24, %vector.body191 ]
  br label %scalar.ph187

scalar.ph187:                                     ; preds = %scalar.ph187, %scalar.ph187.preheader
  %1428 = phi i64 [ %.ph, %scalar.ph187.preheader ], [ %1540, %scalar.ph187 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !214)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !216)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !209)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !212)
  %1429 = mul nuw nsw i64 %1428, 3
  %1430 = getelementptr i8, ptr %gep41, i64 %1429
  %1431 = getelementptr i8, ptr %1430, i64 2
  %1432 = load i8, ptr %1431, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1433 = uitofp i8 %1432 to double
  %1434 = fmul nnan double %1433, f0x3F70101010101010
  %1435 = fptrunc nnan double %1434 to float
  %1436 = fadd float %480, %1435
  %1437 = fpext float %1436 to double
  %1438 = fmul double %1437, f0x4013C83D515B8446
  %1439 = fptrunc double %1438 to float
  %.idx2 = mul nuw nsw i64 %1428, 12
  %1440 = getelementptr i8, ptr %1355, i64 %.idx2
  %1441 = getelementptr i8, ptr %1440, i64 8
  store float %1439, ptr %1441, align 4, !alias.scope !62, !noalias !63
  %1442 = or disjoint i64 %1428, 1
  %1443 = mul nuw nsw i64 %1442, 3
  %1444 = getelementptr i8, ptr %gep41, i64 %1443
  %1445 = getelementptr i8, ptr %1444, i64 2
  %1446 = load i8, ptr %1445, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1447 = uitofp i8 %1446 to double
  %1448 = fmul nnan double %1447, f0x3F70101010101010
  %1449 = fptrunc nnan double %1448 to float
  %1450 = fadd float %480, %1449
  %1451 = fpext float %1450 to double
  %1452 = fmul double %1451, f0x4013C83D515B8446
  %1453 = fptrunc double %1452 to float
  %.idx2.1 = mul nuw nsw i64 %1442, 12
  %1454 = getelementptr i8, ptr %1355, i64 %.idx2.1
  %1455 = getelementptr i8, ptr %1454, i64 8
  store float %1453, ptr %1455, align 4, !alias.scope !62, !noalias !63
  %1456 = or disjoint i64 %1428, 2
  %1457 = mul nuw nsw i64 %1456, 3
  %1458 = getelementptr i8, ptr %gep41, i64 %1457
  %1459 = getelementptr i8, ptr %1458, i64 2
  %1460 = load i8, ptr %1459, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1461 = uitofp i8 %1460 to double
  %1462 = fmul nnan double %1461, f0x3F70101010101010
  %1463 = fptrunc nnan double %1462 to float
  %1464 = fadd float %480, %1463
  %1465 = fpext float %1464 to double
  %1466 = fmul double %1465, f0x4013C83D515B8446
  %1467 = fptrunc double %1466 to float
  %.idx2.2 = mul nuw nsw i64 %1456, 12
  %1468 = getelementptr i8, ptr %1355, i64 %.idx2.2
  %1469 = getelementptr i8, ptr %1468, i64 8
  store float %1467, ptr %1469, align 4, !alias.scope !62, !noalias !63
  %1470 = or disjoint i64 %1428, 3
  %1471 = mul nuw nsw i64 %1470, 3
  %1472 = getelementptr i8, ptr %gep41, i64 %1471
  %1473 = getelementptr i8, ptr %1472, i64 2
  %1474 = load i8, ptr %1473, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1475 = uitofp i8 %1474 to double
  %1476 = fmul nnan double %1475, f0x3F70101010101010
  %1477 = fptrunc nnan double %1476 to float
  %1478 = fadd float %480, %1477
  %1479 = fpext float %1478 to double
  %1480 = fmul double %1479, f0x4013C83D515B8446
  %1481 = fptrunc double %1480 to float
  %.idx2.3 = mul nuw nsw i64 %1470, 12
  %1482 = getelementptr i8, ptr %1355, i64 %.idx2.3
  %1483 = getelementptr i8, ptr %1482, i64 8
  store float %1481, ptr %1483, align 4, !alias.scope !62, !noalias !63
  %1484 = or disjoint i64 %1428, 4
  %1485 = mul nuw nsw i64 %1484, 3
  %1486 = getelementptr i8, ptr %gep41, i64 %1485
  %1487 = getelementptr i8, ptr %1486, i64 2
  %1488 = load i8, ptr %1487, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1489 = uitofp i8 %1488 to double
  %1490 = fmul nnan double %1489, f0x3F70101010101010
  %1491 = fptrunc nnan double %1490 to float
  %1492 = fadd float %480, %1491
  %1493 = fpext float %1492 to double
  %1494 = fmul double %1493, f0x4013C83D515B8446
  %1495 = fptrunc double %1494 to float
  %.idx2.4 = mul nuw nsw i64 %1484, 12
  %1496 = getelementptr i8, ptr %1355, i64 %.idx2.4
  %1497 = getelementptr i8, ptr %1496, i64 8
  store float %1495, ptr %1497, align 4, !alias.scope !62, !noalias !63
  %1498 = or disjoint i64 %1428, 5
  %1499 = mul nuw nsw i64 %1498, 3
  %1500 = getelementptr i8, ptr %gep41, i64 %1499
  %1501 = getelementptr i8, ptr %1500, i64 2
  %1502 = load i8, ptr %1501, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1503 = uitofp i8 %1502 to double
  %1504 = fmul nnan double %1503, f0x3F70101010101010
  %1505 = fptrunc nnan double %1504 to float
  %1506 = fadd float %480, %1505
  %1507 = fpext float %1506 to double
  %1508 = fmul double %1507, f0x4013C83D515B8446
  %1509 = fptrunc double %1508 to float
  %.idx2.5 = mul nuw nsw i64 %1498, 12
  %1510 = getelementptr i8, ptr %1355, i64 %.idx2.5
  %1511 = getelementptr i8, ptr %1510, i64 8
  store float %1509, ptr %1511, align 4, !alias.scope !62, !noalias !63
  %1512 = or disjoint i64 %1428, 6
  %1513 = mul nuw nsw i64 %1512, 3
  %1514 = getelementptr i8, ptr %gep41, i64 %1513
  %1515 = getelementptr i8, ptr %1514, i64 2
  %1516 = load i8, ptr %1515, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1517 = uitofp i8 %1516 to double
  %1518 = fmul nnan double %1517, f0x3F70101010101010
  %1519 = fptrunc nnan double %1518 to float
  %1520 = fadd float %480, %1519
  %1521 = fpext float %1520 to double
  %1522 = fmul double %1521, f0x4013C83D515B8446
  %1523 = fptrunc double %1522 to float
  %.idx2.6 = mul nuw nsw i64 %1512, 12
  %1524 = getelementptr i8, ptr %1355, i64 %.idx2.6
  %1525 = getelementptr i8, ptr %1524, i64 8
  store float %1523, ptr %1525, align 4, !alias.scope !62, !noalias !63
  %1526 = or disjoint i64 %1428, 7
  %1527 = mul nuw nsw i64 %1526, 3
  %1528 = getelementptr i8, ptr %gep41, i64 %1527
  %1529 = getelementptr i8, ptr %1528, i64 2
  %1530 = load i8, ptr %1529, align 1, !invariant.load !3, !alias.scope !285, !noalias !290
  %1531 = uitofp i8 %1530 to double
  %1532 = fmul nnan double %1531, f0x3F70101010101010
  %1533 = fptrunc nnan double %1532 to float
  %1534 = fadd float %480, %1533
  %1535 = fpext float %1534 to double
  %1536 = fmul double %1535, f0x4013C83D515B8446
  %1537 = fptrunc double %1536 to float
  %.idx2.7 = mul nuw nsw i64 %1526, 12
  %1538 = getelementptr i8, ptr %1355, i64 %.idx2.7
  %1539 = getelementptr i8, ptr %1538, i64 8
  store float %1537, ptr %1539, align 4, !alias.scope !62, !noalias !63
  %1540 = add nuw nsw i64 %1428, 8
  %exitcond72.not.7 = icmp eq i64 %1540, 32
  br i1 %exitcond72.not.7, label %.split38, label %scalar.ph187, !llvm.loop !298

.split38:                                         ; preds = %scalar.ph187
  %1541 = add nuw nsw i64 %1353, 1
  %exitcond73.not = icmp eq i64 %1541, 32
  br i1 %exitcond73.not, label %.split44.us, label %.preheader, !llvm.loop !84

.split44.us:                                      ; preds = %.split38, %.split38.us.us
  %1542 = add nuw nsw i64 %1016, 1
  %exitcond76.not = icmp eq i64 %1542, 20
  br i1 %exitcond76.not, label %multiply_convert_fusion_wrapped.exit, label %1015, !llvm.loop !84

multiply_convert_fusion_wrapped.exit:             ; preds = %.split44.us, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 153600}
!6 = !{i64 160}
!7 = !{i64 491520}
!8 = !{!9}
!9 = distinct !{!9, !10, !"fused_computation_193__epilogue__convert_element_type_58: argument 0"}
!10 = distinct !{!10, !"fused_computation_193__epilogue__convert_element_type_58"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"fused_computation_193__epilogue__convert_element_type_58: argument 0"}
!13 = distinct !{!13, !"fused_computation_193__epilogue__convert_element_type_58"}
!14 = !{!15, !17}
!15 = distinct !{!15, !16, !"fused_computation_193_bitcast_231: argument 1"}
!16 = distinct !{!16, !"fused_computation_193_bitcast_231"}
!17 = distinct !{!17, !18, !"fused_computation_193_bitcast_230: argument 1"}
!18 = distinct !{!18, !"fused_computation_193_bitcast_230"}
!19 = !{!20, !21}
!20 = distinct !{!20, !16, !"fused_computation_193_bitcast_231: argument 0"}
!21 = distinct !{!21, !18, !"fused_computation_193_bitcast_230: argument 0"}
!22 = !{!23}
!23 = distinct !{!23, !24, !"fused_computation_193_broadcast_in_dim_51: argument 0"}
!24 = distinct !{!24, !"fused_computation_193_broadcast_in_dim_51"}
!25 = !{!26}
!26 = distinct !{!26, !24, !"fused_computation_193_broadcast_in_dim_51: argument 1"}
!27 = !{!21}
!28 = !{!17}
!29 = !{!20}
!30 = !{!15}
!31 = !{!20, !21, !32}
!32 = distinct !{!32, !33}
!33 = distinct !{!33, !"LVerDomain"}
!34 = !{!35, !37}
!35 = distinct !{!35, !36, !"multiply_convert_fusion_wrapped: argument 5"}
!36 = distinct !{!36, !"multiply_convert_fusion_wrapped"}
!37 = distinct !{!37, !33}
!38 = !{!39, !40, !41, !42, !43, !32}
!39 = distinct !{!39, !36, !"multiply_convert_fusion_wrapped: argument 0"}
!40 = distinct !{!40, !36, !"multiply_convert_fusion_wrapped: argument 1"}
!41 = distinct !{!41, !36, !"multiply_convert_fusion_wrapped: argument 2"}
!42 = distinct !{!42, !36, !"multiply_convert_fusion_wrapped: argument 3"}
!43 = distinct !{!43, !36, !"multiply_convert_fusion_wrapped: argument 4"}
!44 = !{!45, !46, !32}
!45 = distinct !{!45, !16, !"fused_computation_193_bitcast_231: argument 0:It1"}
!46 = distinct !{!46, !18, !"fused_computation_193_bitcast_230: argument 0:It1"}
!47 = !{!48, !49}
!48 = distinct !{!48, !16, !"fused_computation_193_bitcast_231: argument 1:It1"}
!49 = distinct !{!49, !18, !"fused_computation_193_bitcast_230: argument 1:It1"}
!50 = !{!51, !52, !32}
!51 = distinct !{!51, !16, !"fused_computation_193_bitcast_231: argument 0:It2"}
!52 = distinct !{!52, !18, !"fused_computation_193_bitcast_230: argument 0:It2"}
!53 = !{!54, !55}
!54 = distinct !{!54, !16, !"fused_computation_193_bitcast_231: argument 1:It2"}
!55 = distinct !{!55, !18, !"fused_computation_193_bitcast_230: argument 1:It2"}
!56 = !{!57, !58, !32}
!57 = distinct !{!57, !16, !"fused_computation_193_bitcast_231: argument 0:It3"}
!58 = distinct !{!58, !18, !"fused_computation_193_bitcast_230: argument 0:It3"}
!59 = !{!60, !61}
!60 = distinct !{!60, !16, !"fused_computation_193_bitcast_231: argument 1:It3"}
!61 = distinct !{!61, !18, !"fused_computation_193_bitcast_230: argument 1:It3"}
!62 = !{!35}
!63 = !{!39, !40, !41, !42, !43}
!64 = !{!65, !66}
!65 = distinct !{!65, !16, !"fused_computation_193_bitcast_231: argument 0:It1"}
!66 = distinct !{!66, !18, !"fused_computation_193_bitcast_230: argument 0:It1"}
!67 = !{!68, !69}
!68 = distinct !{!68, !16, !"fused_computation_193_bitcast_231: argument 1:It1"}
!69 = distinct !{!69, !18, !"fused_computation_193_bitcast_230: argument 1:It1"}
!70 = !{!71, !72}
!71 = distinct !{!71, !16, !"fused_computation_193_bitcast_231: argument 0:It2"}
!72 = distinct !{!72, !18, !"fused_computation_193_bitcast_230: argument 0:It2"}
!73 = !{!74, !75}
!74 = distinct !{!74, !16, !"fused_computation_193_bitcast_231: argument 1:It2"}
!75 = distinct !{!75, !18, !"fused_computation_193_bitcast_230: argument 1:It2"}
!76 = !{!77, !78}
!77 = distinct !{!77, !16, !"fused_computation_193_bitcast_231: argument 0:It3"}
!78 = distinct !{!78, !18, !"fused_computation_193_bitcast_230: argument 0:It3"}
!79 = !{!80, !81}
!80 = distinct !{!80, !16, !"fused_computation_193_bitcast_231: argument 1:It3"}
!81 = distinct !{!81, !18, !"fused_computation_193_bitcast_230: argument 1:It3"}
!82 = distinct !{!82, !83}
!83 = !{!"llvm.loop.isvectorized", i32 1}
!84 = distinct !{!84, !85}
!85 = !{!"llvm.loop.unroll.disable"}
!86 = !{!87, !89}
!87 = distinct !{!87, !88, !"fused_computation_193_bitcast_231: argument 0"}
!88 = distinct !{!88, !"fused_computation_193_bitcast_231"}
!89 = distinct !{!89, !90, !"fused_computation_193_bitcast_230: argument 0"}
!90 = distinct !{!90, !"fused_computation_193_bitcast_230"}
!91 = !{!92, !93}
!92 = distinct !{!92, !88, !"fused_computation_193_bitcast_231: argument 1"}
!93 = distinct !{!93, !90, !"fused_computation_193_bitcast_230: argument 1"}
!94 = !{!35, !95}
!95 = distinct !{!95, !96}
!96 = distinct !{!96, !"LVerDomain"}
!97 = !{!39, !40, !41, !42, !43, !98}
!98 = distinct !{!98, !96}
!99 = distinct !{!99, !83}
!100 = !{!101}
!101 = distinct !{!101, !102, !"fused_computation_193__epilogue__convert_element_type_58: argument 0"}
!102 = distinct !{!102, !"fused_computation_193__epilogue__convert_element_type_58"}
!103 = !{!104, !106}
!104 = distinct !{!104, !105, !"fused_computation_193_bitcast_231: argument 1"}
!105 = distinct !{!105, !"fused_computation_193_bitcast_231"}
!106 = distinct !{!106, !107, !"fused_computation_193_bitcast_228: argument 1"}
!107 = distinct !{!107, !"fused_computation_193_bitcast_228"}
!108 = !{!109, !110}
!109 = distinct !{!109, !105, !"fused_computation_193_bitcast_231: argument 0"}
!110 = distinct !{!110, !107, !"fused_computation_193_bitcast_228: argument 0"}
!111 = !{!112}
!112 = distinct !{!112, !113, !"fused_computation_193_broadcast_in_dim_51: argument 0"}
!113 = distinct !{!113, !"fused_computation_193_broadcast_in_dim_51"}
!114 = !{!115}
!115 = distinct !{!115, !113, !"fused_computation_193_broadcast_in_dim_51: argument 1"}
!116 = !{!110}
!117 = !{!106}
!118 = !{!109}
!119 = !{!104}
!120 = !{!109, !110, !121}
!121 = distinct !{!121, !122}
!122 = distinct !{!122, !"LVerDomain"}
!123 = !{!35, !124}
!124 = distinct !{!124, !122}
!125 = !{!39, !40, !41, !42, !43, !121}
!126 = !{!127, !128, !121}
!127 = distinct !{!127, !105, !"fused_computation_193_bitcast_231: argument 0:It1"}
!128 = distinct !{!128, !107, !"fused_computation_193_bitcast_228: argument 0:It1"}
!129 = !{!130, !131}
!130 = distinct !{!130, !105, !"fused_computation_193_bitcast_231: argument 1:It1"}
!131 = distinct !{!131, !107, !"fused_computation_193_bitcast_228: argument 1:It1"}
!132 = !{!133, !134, !121}
!133 = distinct !{!133, !105, !"fused_computation_193_bitcast_231: argument 0:It2"}
!134 = distinct !{!134, !107, !"fused_computation_193_bitcast_228: argument 0:It2"}
!135 = !{!136, !137}
!136 = distinct !{!136, !105, !"fused_computation_193_bitcast_231: argument 1:It2"}
!137 = distinct !{!137, !107, !"fused_computation_193_bitcast_228: argument 1:It2"}
!138 = !{!139, !140, !121}
!139 = distinct !{!139, !105, !"fused_computation_193_bitcast_231: argument 0:It3"}
!140 = distinct !{!140, !107, !"fused_computation_193_bitcast_228: argument 0:It3"}
!141 = !{!142, !143}
!142 = distinct !{!142, !105, !"fused_computation_193_bitcast_231: argument 1:It3"}
!143 = distinct !{!143, !107, !"fused_computation_193_bitcast_228: argument 1:It3"}
!144 = !{!145, !146}
!145 = distinct !{!145, !105, !"fused_computation_193_bitcast_231: argument 0:It1"}
!146 = distinct !{!146, !107, !"fused_computation_193_bitcast_228: argument 0:It1"}
!147 = !{!148, !149}
!148 = distinct !{!148, !105, !"fused_computation_193_bitcast_231: argument 1:It1"}
!149 = distinct !{!149, !107, !"fused_computation_193_bitcast_228: argument 1:It1"}
!150 = !{!151, !152}
!151 = distinct !{!151, !105, !"fused_computation_193_bitcast_231: argument 0:It2"}
!152 = distinct !{!152, !107, !"fused_computation_193_bitcast_228: argument 0:It2"}
!153 = !{!154, !155}
!154 = distinct !{!154, !105, !"fused_computation_193_bitcast_231: argument 1:It2"}
!155 = distinct !{!155, !107, !"fused_computation_193_bitcast_228: argument 1:It2"}
!156 = !{!157, !158}
!157 = distinct !{!157, !105, !"fused_computation_193_bitcast_231: argument 0:It3"}
!158 = distinct !{!158, !107, !"fused_computation_193_bitcast_228: argument 0:It3"}
!159 = !{!160, !161}
!160 = distinct !{!160, !105, !"fused_computation_193_bitcast_231: argument 1:It3"}
!161 = distinct !{!161, !107, !"fused_computation_193_bitcast_228: argument 1:It3"}
!162 = !{!163, !164}
!163 = distinct !{!163, !105, !"fused_computation_193_bitcast_231: argument 0:It4"}
!164 = distinct !{!164, !107, !"fused_computation_193_bitcast_228: argument 0:It4"}
!165 = !{!166, !167}
!166 = distinct !{!166, !105, !"fused_computation_193_bitcast_231: argument 1:It4"}
!167 = distinct !{!167, !107, !"fused_computation_193_bitcast_228: argument 1:It4"}
!168 = !{!169, !170}
!169 = distinct !{!169, !105, !"fused_computation_193_bitcast_231: argument 0:It5"}
!170 = distinct !{!170, !107, !"fused_computation_193_bitcast_228: argument 0:It5"}
!171 = !{!172, !173}
!172 = distinct !{!172, !105, !"fused_computation_193_bitcast_231: argument 1:It5"}
!173 = distinct !{!173, !107, !"fused_computation_193_bitcast_228: argument 1:It5"}
!174 = !{!175, !176}
!175 = distinct !{!175, !105, !"fused_computation_193_bitcast_231: argument 0:It6"}
!176 = distinct !{!176, !107, !"fused_computation_193_bitcast_228: argument 0:It6"}
!177 = !{!178, !179}
!178 = distinct !{!178, !105, !"fused_computation_193_bitcast_231: argument 1:It6"}
!179 = distinct !{!179, !107, !"fused_computation_193_bitcast_228: argument 1:It6"}
!180 = !{!181, !182}
!181 = distinct !{!181, !105, !"fused_computation_193_bitcast_231: argument 0:It7"}
!182 = distinct !{!182, !107, !"fused_computation_193_bitcast_228: argument 0:It7"}
!183 = !{!184, !185}
!184 = distinct !{!184, !105, !"fused_computation_193_bitcast_231: argument 1:It7"}
!185 = distinct !{!185, !107, !"fused_computation_193_bitcast_228: argument 1:It7"}
!186 = distinct !{!186, !83}
!187 = !{!188, !190}
!188 = distinct !{!188, !189, !"fused_computation_193_bitcast_231: argument 0"}
!189 = distinct !{!189, !"fused_computation_193_bitcast_231"}
!190 = distinct !{!190, !191, !"fused_computation_193_bitcast_228: argument 0"}
!191 = distinct !{!191, !"fused_computation_193_bitcast_228"}
!192 = !{!193, !194}
!193 = distinct !{!193, !189, !"fused_computation_193_bitcast_231: argument 1"}
!194 = distinct !{!194, !191, !"fused_computation_193_bitcast_228: argument 1"}
!195 = !{!35, !196}
!196 = distinct !{!196, !197}
!197 = distinct !{!197, !"LVerDomain"}
!198 = !{!39, !40, !41, !42, !43, !199}
!199 = distinct !{!199, !197}
!200 = distinct !{!200, !83}
!201 = !{!202, !204}
!202 = distinct !{!202, !203, !"fused_computation_193_bitcast_231: argument 1"}
!203 = distinct !{!203, !"fused_computation_193_bitcast_231"}
!204 = distinct !{!204, !205, !"fused_computation_193_bitcast_226: argument 1"}
!205 = distinct !{!205, !"fused_computation_193_bitcast_226"}
!206 = !{!207, !208}
!207 = distinct !{!207, !203, !"fused_computation_193_bitcast_231: argument 0"}
!208 = distinct !{!208, !205, !"fused_computation_193_bitcast_226: argument 0"}
!209 = !{!210}
!210 = distinct !{!210, !211, !"fused_computation_193_broadcast_in_dim_51: argument 0"}
!211 = distinct !{!211, !"fused_computation_193_broadcast_in_dim_51"}
!212 = !{!213}
!213 = distinct !{!213, !211, !"fused_computation_193_broadcast_in_dim_51: argument 1"}
!214 = !{!208}
!215 = !{!204}
!216 = !{!207}
!217 = !{!202}
!218 = !{!207, !208, !219}
!219 = distinct !{!219, !220}
!220 = distinct !{!220, !"LVerDomain"}
!221 = !{!35, !222}
!222 = distinct !{!222, !220}
!223 = !{!39, !40, !41, !42, !43, !219}
!224 = !{!225, !226, !219}
!225 = distinct !{!225, !203, !"fused_computation_193_bitcast_231: argument 0:It1"}
!226 = distinct !{!226, !205, !"fused_computation_193_bitcast_226: argument 0:It1"}
!227 = !{!228, !229}
!228 = distinct !{!228, !203, !"fused_computation_193_bitcast_231: argument 1:It1"}
!229 = distinct !{!229, !205, !"fused_computation_193_bitcast_226: argument 1:It1"}
!230 = !{!231, !232, !219}
!231 = distinct !{!231, !203, !"fused_computation_193_bitcast_231: argument 0:It2"}
!232 = distinct !{!232, !205, !"fused_computation_193_bitcast_226: argument 0:It2"}
!233 = !{!234, !235}
!234 = distinct !{!234, !203, !"fused_computation_193_bitcast_231: argument 1:It2"}
!235 = distinct !{!235, !205, !"fused_computation_193_bitcast_226: argument 1:It2"}
!236 = !{!237, !238, !219}
!237 = distinct !{!237, !203, !"fused_computation_193_bitcast_231: argument 0:It3"}
!238 = distinct !{!238, !205, !"fused_computation_193_bitcast_226: argument 0:It3"}
!239 = !{!240, !241}
!240 = distinct !{!240, !203, !"fused_computation_193_bitcast_231: argument 1:It3"}
!241 = distinct !{!241, !205, !"fused_computation_193_bitcast_226: argument 1:It3"}
!242 = !{!243, !244}
!243 = distinct !{!243, !203, !"fused_computation_193_bitcast_231: argument 0:It1"}
!244 = distinct !{!244, !205, !"fused_computation_193_bitcast_226: argument 0:It1"}
!245 = !{!246, !247}
!246 = distinct !{!246, !203, !"fused_computation_193_bitcast_231: argument 1:It1"}
!247 = distinct !{!247, !205, !"fused_computation_193_bitcast_226: argument 1:It1"}
!248 = !{!249, !250}
!249 = distinct !{!249, !203, !"fused_computation_193_bitcast_231: argument 0:It2"}
!250 = distinct !{!250, !205, !"fused_computation_193_bitcast_226: argument 0:It2"}
!251 = !{!252, !253}
!252 = distinct !{!252, !203, !"fused_computation_193_bitcast_231: argument 1:It2"}
!253 = distinct !{!253, !205, !"fused_computation_193_bitcast_226: argument 1:It2"}
!254 = !{!255, !256}
!255 = distinct !{!255, !203, !"fused_computation_193_bitcast_231: argument 0:It3"}
!256 = distinct !{!256, !205, !"fused_computation_193_bitcast_226: argument 0:It3"}
!257 = !{!258, !259}
!258 = distinct !{!258, !203, !"fused_computation_193_bitcast_231: argument 1:It3"}
!259 = distinct !{!259, !205, !"fused_computation_193_bitcast_226: argument 1:It3"}
!260 = !{!261, !262}
!261 = distinct !{!261, !203, !"fused_computation_193_bitcast_231: argument 0:It4"}
!262 = distinct !{!262, !205, !"fused_computation_193_bitcast_226: argument 0:It4"}
!263 = !{!264, !265}
!264 = distinct !{!264, !203, !"fused_computation_193_bitcast_231: argument 1:It4"}
!265 = distinct !{!265, !205, !"fused_computation_193_bitcast_226: argument 1:It4"}
!266 = !{!267, !268}
!267 = distinct !{!267, !203, !"fused_computation_193_bitcast_231: argument 0:It5"}
!268 = distinct !{!268, !205, !"fused_computation_193_bitcast_226: argument 0:It5"}
!269 = !{!270, !271}
!270 = distinct !{!270, !203, !"fused_computation_193_bitcast_231: argument 1:It5"}
!271 = distinct !{!271, !205, !"fused_computation_193_bitcast_226: argument 1:It5"}
!272 = !{!273, !274}
!273 = distinct !{!273, !203, !"fused_computation_193_bitcast_231: argument 0:It6"}
!274 = distinct !{!274, !205, !"fused_computation_193_bitcast_226: argument 0:It6"}
!275 = !{!276, !277}
!276 = distinct !{!276, !203, !"fused_computation_193_bitcast_231: argument 1:It6"}
!277 = distinct !{!277, !205, !"fused_computation_193_bitcast_226: argument 1:It6"}
!278 = !{!279, !280}
!279 = distinct !{!279, !203, !"fused_computation_193_bitcast_231: argument 0:It7"}
!280 = distinct !{!280, !205, !"fused_computation_193_bitcast_226: argument 0:It7"}
!281 = !{!282, !283}
!282 = distinct !{!282, !203, !"fused_computation_193_bitcast_231: argument 1:It7"}
!283 = distinct !{!283, !205, !"fused_computation_193_bitcast_226: argument 1:It7"}
!284 = distinct !{!284, !83}
!285 = !{!286, !288}
!286 = distinct !{!286, !287, !"fused_computation_193_bitcast_231: argument 0"}
!287 = distinct !{!287, !"fused_computation_193_bitcast_231"}
!288 = distinct !{!288, !289, !"fused_computation_193_bitcast_226: argument 0"}
!289 = distinct !{!289, !"fused_computation_193_bitcast_226"}
!290 = !{!291, !292}
!291 = distinct !{!291, !287, !"fused_computation_193_bitcast_231: argument 1"}
!292 = distinct !{!292, !289, !"fused_computation_193_bitcast_226: argument 1"}
!293 = !{!35, !294}
!294 = distinct !{!294, !295}
!295 = distinct !{!295, !"LVerDomain"}
!296 = !{!39, !40, !41, !42, !43, !297}
!297 = distinct !{!297, !295}
!298 = distinct !{!298, !83}
