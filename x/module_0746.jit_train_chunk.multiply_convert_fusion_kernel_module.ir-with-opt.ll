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
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !8
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = icmp ult i64 %17, 2
  br i1 %18, label %19, label %multiply_convert_fusion_wrapped.exit

19:                                               ; preds = %1
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !9
  %22 = shl nuw nsw i64 %17, 3
  %23 = load float, ptr %4, align 4, !invariant.load !3, !alias.scope !10
  %.idx87 = mul nuw nsw i64 %17, 98304
  %24 = getelementptr i8, ptr %21, i64 %.idx87
  br label %27

.preheader29:                                     ; preds = %.split33.us
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !13
  br label %187

27:                                               ; preds = %19, %.split33.us
  %28 = phi i64 [ 0, %19 ], [ %184, %.split33.us ]
  %29 = or disjoint i64 %28, %22
  %30 = getelementptr [4 x i8], ptr %8, i64 %29
  %31 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %29
  %32 = load i32, ptr %31, align 4, !invariant.load !3, !alias.scope !16, !noalias !19
  %33 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %29
  %34 = load i32, ptr %33, align 4, !invariant.load !3, !alias.scope !19, !noalias !16
  %35 = xor i32 %34, %32
  %.fr = freeze i32 %35
  %36 = lshr i32 %.fr, 9
  %37 = or disjoint i32 %36, 1065353216
  %38 = bitcast i32 %37 to float
  %39 = fadd float %38, -1.000000e+00
  %40 = tail call float @llvm.maximum.f32(float %39, float 0.000000e+00)
  %41 = fcmp olt float %40, 5.000000e-01
  %.idx6 = mul nuw nsw i64 %28, 12288
  %42 = getelementptr i8, ptr %24, i64 %.idx6
  br i1 %41, label %.preheader30.us, label %.preheader30

.preheader30.us:                                  ; preds = %27, %.split.us.us
  %43 = phi i64 [ %114, %.split.us.us ], [ 0, %27 ]
  %44 = mul nuw nsw i64 %43, 96
  %45 = getelementptr i8, ptr %6, i64 %44
  %.idx7.us = mul nuw nsw i64 %43, 384
  %46 = getelementptr i8, ptr %42, i64 %.idx7.us
  br label %47

47:                                               ; preds = %47, %.preheader30.us
  %48 = phi i64 [ 0, %.preheader30.us ], [ %113, %47 ]
  %49 = sub nuw nsw i64 31, %48
  %.val15.us.us = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !21)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !26)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  %50 = icmp slt i32 %.val15.us.us, 0
  %51 = shl i32 %.val15.us.us, 4
  %52 = add i32 %51, 48
  %53 = select i1 %50, i32 %52, i32 %51
  %54 = icmp slt i32 %53, 0
  %55 = add i32 %53, 40
  %56 = select i1 %54, i32 %55, i32 %53
  %57 = tail call i32 @llvm.smax.i32(i32 %56, i32 0)
  %58 = tail call i32 @llvm.umin.i32(i32 %57, i32 24)
  %59 = zext nneg i32 %58 to i64
  %60 = getelementptr [4 x i8], ptr %30, i64 %59
  %61 = load i32, ptr %60, align 4, !invariant.load !3, !alias.scope !31, !noalias !32
  %62 = icmp slt i32 %61, 0
  %63 = add i32 %61, 50
  %64 = select i1 %62, i32 %63, i32 %61
  %65 = tail call i32 @llvm.smax.i32(i32 %64, i32 0)
  %66 = tail call i32 @llvm.umin.i32(i32 %65, i32 49)
  %narrow.i.i.us.us = mul nuw nsw i32 %66, 3072
  %67 = zext nneg i32 %narrow.i.i.us.us to i64
  %68 = mul nuw nsw i64 %49, 3
  %69 = getelementptr i8, ptr %45, i64 %67
  %70 = getelementptr i8, ptr %69, i64 %68
  %71 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !32, !noalias !31
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !19)
  %72 = uitofp i8 %71 to double
  %73 = fmul nnan double %72, f0x3F70101010101010
  %74 = fptrunc nnan double %73 to float
  %75 = fadd float %23, %74
  %76 = fpext float %75 to double
  %77 = fmul double %76, f0x4013C83D515B8446
  %78 = fptrunc double %77 to float
  %.idx8.us.us = mul nuw nsw i64 %48, 12
  %79 = getelementptr i8, ptr %46, i64 %.idx8.us.us
  store float %78, ptr %79, align 4, !alias.scope !33, !noalias !36
  %80 = sub nuw nsw i64 30, %48
  %.val15.us.us.1 = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !43)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !45)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !49)
  %81 = icmp slt i32 %.val15.us.us.1, 0
  %82 = shl i32 %.val15.us.us.1, 4
  %83 = add i32 %82, 48
  %84 = select i1 %81, i32 %83, i32 %82
  %85 = icmp slt i32 %84, 0
  %86 = add i32 %84, 40
  %87 = select i1 %85, i32 %86, i32 %84
  %88 = tail call i32 @llvm.smax.i32(i32 %87, i32 0)
  %89 = tail call i32 @llvm.umin.i32(i32 %88, i32 24)
  %90 = zext nneg i32 %89 to i64
  %91 = getelementptr [4 x i8], ptr %30, i64 %90
  %92 = load i32, ptr %91, align 4, !invariant.load !3, !alias.scope !51, !noalias !52
  %93 = icmp slt i32 %92, 0
  %94 = add i32 %92, 50
  %95 = select i1 %93, i32 %94, i32 %92
  %96 = tail call i32 @llvm.smax.i32(i32 %95, i32 0)
  %97 = tail call i32 @llvm.umin.i32(i32 %96, i32 49)
  %narrow.i.i.us.us.1 = mul nuw nsw i32 %97, 3072
  %98 = zext nneg i32 %narrow.i.i.us.us.1 to i64
  %99 = mul nuw nsw i64 %80, 3
  %100 = getelementptr i8, ptr %45, i64 %98
  %101 = getelementptr i8, ptr %100, i64 %99
  %102 = load i8, ptr %101, align 1, !invariant.load !3, !alias.scope !52, !noalias !51
  %103 = uitofp i8 %102 to double
  %104 = fmul nnan double %103, f0x3F70101010101010
  %105 = fptrunc nnan double %104 to float
  %106 = fadd float %23, %105
  %107 = fpext float %106 to double
  %108 = fmul double %107, f0x4013C83D515B8446
  %109 = fptrunc double %108 to float
  %110 = mul nuw i64 %48, 12
  %111 = getelementptr i8, ptr %46, i64 %110
  %112 = getelementptr i8, ptr %111, i64 12
  store float %109, ptr %112, align 4, !alias.scope !33, !noalias !36
  %113 = add nuw nsw i64 %48, 2
  %exitcond65.not.1 = icmp eq i64 %113, 32
  br i1 %exitcond65.not.1, label %.split.us.us, label %47

.split.us.us:                                     ; preds = %47
  %114 = add nuw nsw i64 %43, 1
  %exitcond66.not = icmp eq i64 %114, 32
  br i1 %exitcond66.not, label %.split33.us, label %.preheader30.us, !llvm.loop !53

.preheader30:                                     ; preds = %27, %.split
  %115 = phi i64 [ %183, %.split ], [ 0, %27 ]
  %116 = mul nuw nsw i64 %115, 96
  %117 = getelementptr i8, ptr %6, i64 %116
  %.idx7 = mul nuw nsw i64 %115, 384
  %118 = getelementptr i8, ptr %42, i64 %.idx7
  br label %119

119:                                              ; preds = %119, %.preheader30
  %120 = phi i64 [ 0, %.preheader30 ], [ %182, %119 ]
  %.val15 = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !21)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !26)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !29)
  %121 = icmp slt i32 %.val15, 0
  %122 = shl i32 %.val15, 4
  %123 = add i32 %122, 48
  %124 = select i1 %121, i32 %123, i32 %122
  %125 = icmp slt i32 %124, 0
  %126 = add i32 %124, 40
  %127 = select i1 %125, i32 %126, i32 %124
  %128 = tail call i32 @llvm.smax.i32(i32 %127, i32 0)
  %129 = tail call i32 @llvm.umin.i32(i32 %128, i32 24)
  %130 = zext nneg i32 %129 to i64
  %131 = getelementptr [4 x i8], ptr %30, i64 %130
  %132 = load i32, ptr %131, align 4, !invariant.load !3, !alias.scope !31, !noalias !32
  %133 = icmp slt i32 %132, 0
  %134 = add i32 %132, 50
  %135 = select i1 %133, i32 %134, i32 %132
  %136 = tail call i32 @llvm.smax.i32(i32 %135, i32 0)
  %137 = tail call i32 @llvm.umin.i32(i32 %136, i32 49)
  %narrow.i.i = mul nuw nsw i32 %137, 3072
  %138 = zext nneg i32 %narrow.i.i to i64
  %139 = getelementptr i8, ptr %117, i64 %138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !19)
  %140 = mul nuw nsw i64 %120, 3
  %141 = getelementptr i8, ptr %139, i64 %140
  %142 = load i8, ptr %141, align 1, !invariant.load !3, !alias.scope !55, !noalias !60
  %143 = uitofp i8 %142 to double
  %144 = fmul nnan double %143, f0x3F70101010101010
  %145 = fptrunc nnan double %144 to float
  %146 = fadd float %23, %145
  %147 = fpext float %146 to double
  %148 = fmul double %147, f0x4013C83D515B8446
  %149 = fptrunc double %148 to float
  %.idx8 = mul nuw nsw i64 %120, 12
  %150 = getelementptr i8, ptr %118, i64 %.idx8
  store float %149, ptr %150, align 4, !alias.scope !33, !noalias !36
  %151 = or disjoint i64 %120, 1
  %.val15.1 = load i32, ptr %10, align 4
  %152 = icmp slt i32 %.val15.1, 0
  %153 = shl i32 %.val15.1, 4
  %154 = add i32 %153, 48
  %155 = select i1 %152, i32 %154, i32 %153
  %156 = icmp slt i32 %155, 0
  %157 = add i32 %155, 40
  %158 = select i1 %156, i32 %157, i32 %155
  %159 = tail call i32 @llvm.smax.i32(i32 %158, i32 0)
  %160 = tail call i32 @llvm.umin.i32(i32 %159, i32 24)
  %161 = zext nneg i32 %160 to i64
  %162 = getelementptr [4 x i8], ptr %30, i64 %161
  %163 = load i32, ptr %162, align 4, !invariant.load !3, !alias.scope !63, !noalias !66
  %164 = icmp slt i32 %163, 0
  %165 = add i32 %163, 50
  %166 = select i1 %164, i32 %165, i32 %163
  %167 = tail call i32 @llvm.smax.i32(i32 %166, i32 0)
  %168 = tail call i32 @llvm.umin.i32(i32 %167, i32 49)
  %narrow.i.i.1 = mul nuw nsw i32 %168, 3072
  %169 = zext nneg i32 %narrow.i.i.1 to i64
  %170 = getelementptr i8, ptr %117, i64 %169
  %171 = mul nuw nsw i64 %151, 3
  %172 = getelementptr i8, ptr %170, i64 %171
  %173 = load i8, ptr %172, align 1, !invariant.load !3, !alias.scope !55, !noalias !60
  %174 = uitofp i8 %173 to double
  %175 = fmul nnan double %174, f0x3F70101010101010
  %176 = fptrunc nnan double %175 to float
  %177 = fadd float %23, %176
  %178 = fpext float %177 to double
  %179 = fmul double %178, f0x4013C83D515B8446
  %180 = fptrunc double %179 to float
  %.idx8.1 = mul nuw nsw i64 %151, 12
  %181 = getelementptr i8, ptr %118, i64 %.idx8.1
  store float %180, ptr %181, align 4, !alias.scope !33, !noalias !36
  %182 = add nuw nsw i64 %120, 2
  %exitcond.not.1 = icmp eq i64 %182, 32
  br i1 %exitcond.not.1, label %.split, label %119

.split:                                           ; preds = %119
  %183 = add nuw nsw i64 %115, 1
  %exitcond64.not = icmp eq i64 %183, 32
  br i1 %exitcond64.not, label %.split33.us, label %.preheader30, !llvm.loop !53

.split33.us:                                      ; preds = %.split, %.split.us.us
  %184 = add nuw nsw i64 %28, 1
  %exitcond67.not = icmp eq i64 %184, 8
  br i1 %exitcond67.not, label %.preheader29, label %27, !llvm.loop !53

.preheader27:                                     ; preds = %.split39.us
  %185 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !69
  br label %352

187:                                              ; preds = %.preheader29, %.split39.us
  %188 = phi i64 [ 0, %.preheader29 ], [ %351, %.split39.us ]
  %189 = or disjoint i64 %188, %22
  %190 = getelementptr [4 x i8], ptr %8, i64 %189
  %191 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %189
  %192 = load i32, ptr %191, align 4, !invariant.load !3, !alias.scope !72, !noalias !75
  %193 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %189
  %194 = load i32, ptr %193, align 4, !invariant.load !3, !alias.scope !75, !noalias !72
  %195 = xor i32 %194, %192
  %.fr54 = freeze i32 %195
  %196 = lshr i32 %.fr54, 9
  %197 = or disjoint i32 %196, 1065353216
  %198 = bitcast i32 %197 to float
  %199 = fadd float %198, -1.000000e+00
  %200 = tail call float @llvm.maximum.f32(float %199, float 0.000000e+00)
  %201 = fcmp olt float %200, 5.000000e-01
  %.idx3 = mul nuw nsw i64 %188, 12288
  %202 = getelementptr i8, ptr %24, i64 %.idx3
  br i1 %201, label %.preheader28.us, label %.preheader28

.preheader28.us:                                  ; preds = %187, %.split35.us.us
  %203 = phi i64 [ %277, %.split35.us.us ], [ 0, %187 ]
  %204 = mul nuw nsw i64 %203, 96
  %205 = getelementptr i8, ptr %6, i64 %204
  %.idx4.us = mul nuw nsw i64 %203, 384
  %206 = getelementptr i8, ptr %202, i64 %.idx4.us
  br label %207

207:                                              ; preds = %207, %.preheader28.us
  %208 = phi i64 [ 0, %.preheader28.us ], [ %276, %207 ]
  %209 = sub nuw nsw i64 31, %208
  %.val17.us.us = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !77)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  %210 = icmp slt i32 %.val17.us.us, 0
  %211 = shl i32 %.val17.us.us, 4
  %212 = add i32 %211, 48
  %213 = select i1 %210, i32 %212, i32 %211
  %214 = icmp slt i32 %213, 0
  %215 = add i32 %213, 40
  %216 = select i1 %214, i32 %215, i32 %213
  %217 = tail call i32 @llvm.smax.i32(i32 %216, i32 0)
  %218 = tail call i32 @llvm.umin.i32(i32 %217, i32 24)
  %219 = zext nneg i32 %218 to i64
  %220 = getelementptr [4 x i8], ptr %190, i64 %219
  %221 = load i32, ptr %220, align 4, !invariant.load !3, !alias.scope !87, !noalias !88
  %222 = icmp slt i32 %221, 0
  %223 = add i32 %221, 50
  %224 = select i1 %222, i32 %223, i32 %221
  %225 = tail call i32 @llvm.smax.i32(i32 %224, i32 0)
  %226 = tail call i32 @llvm.umin.i32(i32 %225, i32 49)
  %narrow.i.i21.us.us = mul nuw nsw i32 %226, 3072
  %227 = zext nneg i32 %narrow.i.i21.us.us to i64
  %228 = mul nuw nsw i64 %209, 3
  %229 = getelementptr i8, ptr %205, i64 %227
  %230 = getelementptr i8, ptr %229, i64 %228
  %231 = getelementptr i8, ptr %230, i64 1
  %232 = load i8, ptr %231, align 1, !invariant.load !3, !alias.scope !88, !noalias !87
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !75)
  %233 = uitofp i8 %232 to double
  %234 = fmul nnan double %233, f0x3F70101010101010
  %235 = fptrunc nnan double %234 to float
  %236 = fadd float %26, %235
  %237 = fpext float %236 to double
  %238 = fmul double %237, f0x4013C83D515B8446
  %239 = fptrunc double %238 to float
  %.idx5.us.us = mul nuw nsw i64 %208, 12
  %240 = getelementptr i8, ptr %206, i64 %.idx5.us.us
  %241 = getelementptr i8, ptr %240, i64 4
  store float %239, ptr %241, align 4, !alias.scope !33, !noalias !36
  %242 = sub nuw nsw i64 30, %208
  %.val17.us.us.1 = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !89)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !91)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !93)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !95)
  %243 = icmp slt i32 %.val17.us.us.1, 0
  %244 = shl i32 %.val17.us.us.1, 4
  %245 = add i32 %244, 48
  %246 = select i1 %243, i32 %245, i32 %244
  %247 = icmp slt i32 %246, 0
  %248 = add i32 %246, 40
  %249 = select i1 %247, i32 %248, i32 %246
  %250 = tail call i32 @llvm.smax.i32(i32 %249, i32 0)
  %251 = tail call i32 @llvm.umin.i32(i32 %250, i32 24)
  %252 = zext nneg i32 %251 to i64
  %253 = getelementptr [4 x i8], ptr %190, i64 %252
  %254 = load i32, ptr %253, align 4, !invariant.load !3, !alias.scope !97, !noalias !98
  %255 = icmp slt i32 %254, 0
  %256 = add i32 %254, 50
  %257 = select i1 %255, i32 %256, i32 %254
  %258 = tail call i32 @llvm.smax.i32(i32 %257, i32 0)
  %259 = tail call i32 @llvm.umin.i32(i32 %258, i32 49)
  %narrow.i.i21.us.us.1 = mul nuw nsw i32 %259, 3072
  %260 = zext nneg i32 %narrow.i.i21.us.us.1 to i64
  %261 = mul nuw nsw i64 %242, 3
  %262 = getelementptr i8, ptr %205, i64 %260
  %263 = getelementptr i8, ptr %262, i64 %261
  %264 = getelementptr i8, ptr %263, i64 1
  %265 = load i8, ptr %264, align 1, !invariant.load !3, !alias.scope !98, !noalias !97
  %266 = uitofp i8 %265 to double
  %267 = fmul nnan double %266, f0x3F70101010101010
  %268 = fptrunc nnan double %267 to float
  %269 = fadd float %26, %268
  %270 = fpext float %269 to double
  %271 = fmul double %270, f0x4013C83D515B8446
  %272 = fptrunc double %271 to float
  %273 = mul nuw i64 %208, 12
  %274 = getelementptr i8, ptr %206, i64 %273
  %275 = getelementptr i8, ptr %274, i64 16
  store float %272, ptr %275, align 4, !alias.scope !33, !noalias !36
  %276 = add nuw nsw i64 %208, 2
  %exitcond70.not.1 = icmp eq i64 %276, 32
  br i1 %exitcond70.not.1, label %.split35.us.us, label %207

.split35.us.us:                                   ; preds = %207
  %277 = add nuw nsw i64 %203, 1
  %exitcond71.not = icmp eq i64 %277, 32
  br i1 %exitcond71.not, label %.split39.us, label %.preheader28.us, !llvm.loop !53

.preheader28:                                     ; preds = %187, %.split35
  %278 = phi i64 [ %350, %.split35 ], [ 0, %187 ]
  %279 = mul nuw nsw i64 %278, 96
  %280 = getelementptr i8, ptr %6, i64 %279
  %.idx4 = mul nuw nsw i64 %278, 384
  %281 = getelementptr i8, ptr %202, i64 %.idx4
  br label %282

282:                                              ; preds = %282, %.preheader28
  %283 = phi i64 [ 0, %.preheader28 ], [ %349, %282 ]
  %.val17 = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !77)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  %284 = icmp slt i32 %.val17, 0
  %285 = shl i32 %.val17, 4
  %286 = add i32 %285, 48
  %287 = select i1 %284, i32 %286, i32 %285
  %288 = icmp slt i32 %287, 0
  %289 = add i32 %287, 40
  %290 = select i1 %288, i32 %289, i32 %287
  %291 = tail call i32 @llvm.smax.i32(i32 %290, i32 0)
  %292 = tail call i32 @llvm.umin.i32(i32 %291, i32 24)
  %293 = zext nneg i32 %292 to i64
  %294 = getelementptr [4 x i8], ptr %190, i64 %293
  %295 = load i32, ptr %294, align 4, !invariant.load !3, !alias.scope !87, !noalias !88
  %296 = icmp slt i32 %295, 0
  %297 = add i32 %295, 50
  %298 = select i1 %296, i32 %297, i32 %295
  %299 = tail call i32 @llvm.smax.i32(i32 %298, i32 0)
  %300 = tail call i32 @llvm.umin.i32(i32 %299, i32 49)
  %narrow.i.i21 = mul nuw nsw i32 %300, 3072
  %301 = zext nneg i32 %narrow.i.i21 to i64
  %302 = getelementptr i8, ptr %280, i64 %301
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !75)
  %303 = mul nuw nsw i64 %283, 3
  %304 = getelementptr i8, ptr %302, i64 %303
  %305 = getelementptr i8, ptr %304, i64 1
  %306 = load i8, ptr %305, align 1, !invariant.load !3, !alias.scope !99, !noalias !104
  %307 = uitofp i8 %306 to double
  %308 = fmul nnan double %307, f0x3F70101010101010
  %309 = fptrunc nnan double %308 to float
  %310 = fadd float %26, %309
  %311 = fpext float %310 to double
  %312 = fmul double %311, f0x4013C83D515B8446
  %313 = fptrunc double %312 to float
  %.idx5 = mul nuw nsw i64 %283, 12
  %314 = getelementptr i8, ptr %281, i64 %.idx5
  %315 = getelementptr i8, ptr %314, i64 4
  store float %313, ptr %315, align 4, !alias.scope !33, !noalias !36
  %316 = or disjoint i64 %283, 1
  %.val17.1 = load i32, ptr %10, align 4
  %317 = icmp slt i32 %.val17.1, 0
  %318 = shl i32 %.val17.1, 4
  %319 = add i32 %318, 48
  %320 = select i1 %317, i32 %319, i32 %318
  %321 = icmp slt i32 %320, 0
  %322 = add i32 %320, 40
  %323 = select i1 %321, i32 %322, i32 %320
  %324 = tail call i32 @llvm.smax.i32(i32 %323, i32 0)
  %325 = tail call i32 @llvm.umin.i32(i32 %324, i32 24)
  %326 = zext nneg i32 %325 to i64
  %327 = getelementptr [4 x i8], ptr %190, i64 %326
  %328 = load i32, ptr %327, align 4, !invariant.load !3, !alias.scope !107, !noalias !110
  %329 = icmp slt i32 %328, 0
  %330 = add i32 %328, 50
  %331 = select i1 %329, i32 %330, i32 %328
  %332 = tail call i32 @llvm.smax.i32(i32 %331, i32 0)
  %333 = tail call i32 @llvm.umin.i32(i32 %332, i32 49)
  %narrow.i.i21.1 = mul nuw nsw i32 %333, 3072
  %334 = zext nneg i32 %narrow.i.i21.1 to i64
  %335 = getelementptr i8, ptr %280, i64 %334
  %336 = mul nuw nsw i64 %316, 3
  %337 = getelementptr i8, ptr %335, i64 %336
  %338 = getelementptr i8, ptr %337, i64 1
  %339 = load i8, ptr %338, align 1, !invariant.load !3, !alias.scope !99, !noalias !104
  %340 = uitofp i8 %339 to double
  %341 = fmul nnan double %340, f0x3F70101010101010
  %342 = fptrunc nnan double %341 to float
  %343 = fadd float %26, %342
  %344 = fpext float %343 to double
  %345 = fmul double %344, f0x4013C83D515B8446
  %346 = fptrunc double %345 to float
  %.idx5.1 = mul nuw nsw i64 %316, 12
  %347 = getelementptr i8, ptr %281, i64 %.idx5.1
  %348 = getelementptr i8, ptr %347, i64 4
  store float %346, ptr %348, align 4, !alias.scope !33, !noalias !36
  %349 = add nuw nsw i64 %283, 2
  %exitcond68.not.1 = icmp eq i64 %349, 32
  br i1 %exitcond68.not.1, label %.split35, label %282

.split35:                                         ; preds = %282
  %350 = add nuw nsw i64 %278, 1
  %exitcond69.not = icmp eq i64 %350, 32
  br i1 %exitcond69.not, label %.split39.us, label %.preheader28, !llvm.loop !53

.split39.us:                                      ; preds = %.split35, %.split35.us.us
  %351 = add nuw nsw i64 %188, 1
  %exitcond72.not = icmp eq i64 %351, 8
  br i1 %exitcond72.not, label %.preheader27, label %187, !llvm.loop !53

352:                                              ; preds = %.preheader27, %.split45.us
  %353 = phi i64 [ 0, %.preheader27 ], [ %516, %.split45.us ]
  %354 = or disjoint i64 %353, %22
  %355 = getelementptr [4 x i8], ptr %8, i64 %354
  %356 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %354
  %357 = load i32, ptr %356, align 4, !invariant.load !3, !alias.scope !113, !noalias !116
  %358 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %354
  %359 = load i32, ptr %358, align 4, !invariant.load !3, !alias.scope !116, !noalias !113
  %360 = xor i32 %359, %357
  %.fr60 = freeze i32 %360
  %361 = lshr i32 %.fr60, 9
  %362 = or disjoint i32 %361, 1065353216
  %363 = bitcast i32 %362 to float
  %364 = fadd float %363, -1.000000e+00
  %365 = tail call float @llvm.maximum.f32(float %364, float 0.000000e+00)
  %366 = fcmp olt float %365, 5.000000e-01
  %.idx = mul nuw nsw i64 %353, 12288
  %367 = getelementptr i8, ptr %24, i64 %.idx
  br i1 %366, label %.preheader.us, label %.preheader

.preheader.us:                                    ; preds = %352, %.split41.us.us
  %368 = phi i64 [ %442, %.split41.us.us ], [ 0, %352 ]
  %369 = mul nuw nsw i64 %368, 96
  %370 = getelementptr i8, ptr %6, i64 %369
  %.idx1.us = mul nuw nsw i64 %368, 384
  %371 = getelementptr i8, ptr %367, i64 %.idx1.us
  br label %372

372:                                              ; preds = %372, %.preheader.us
  %373 = phi i64 [ 0, %.preheader.us ], [ %441, %372 ]
  %374 = sub nuw nsw i64 31, %373
  %.val19.us.us = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !118)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !121)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !123)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !126)
  %375 = icmp slt i32 %.val19.us.us, 0
  %376 = shl i32 %.val19.us.us, 4
  %377 = add i32 %376, 48
  %378 = select i1 %375, i32 %377, i32 %376
  %379 = icmp slt i32 %378, 0
  %380 = add i32 %378, 40
  %381 = select i1 %379, i32 %380, i32 %378
  %382 = tail call i32 @llvm.smax.i32(i32 %381, i32 0)
  %383 = tail call i32 @llvm.umin.i32(i32 %382, i32 24)
  %384 = zext nneg i32 %383 to i64
  %385 = getelementptr [4 x i8], ptr %355, i64 %384
  %386 = load i32, ptr %385, align 4, !invariant.load !3, !alias.scope !128, !noalias !129
  %387 = icmp slt i32 %386, 0
  %388 = add i32 %386, 50
  %389 = select i1 %387, i32 %388, i32 %386
  %390 = tail call i32 @llvm.smax.i32(i32 %389, i32 0)
  %391 = tail call i32 @llvm.umin.i32(i32 %390, i32 49)
  %narrow.i.i23.us.us = mul nuw nsw i32 %391, 3072
  %392 = zext nneg i32 %narrow.i.i23.us.us to i64
  %393 = mul nuw nsw i64 %374, 3
  %394 = getelementptr i8, ptr %370, i64 %392
  %395 = getelementptr i8, ptr %394, i64 %393
  %396 = getelementptr i8, ptr %395, i64 2
  %397 = load i8, ptr %396, align 1, !invariant.load !3, !alias.scope !129, !noalias !128
  tail call void @llvm.experimental.noalias.scope.decl(metadata !113)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !116)
  %398 = uitofp i8 %397 to double
  %399 = fmul nnan double %398, f0x3F70101010101010
  %400 = fptrunc nnan double %399 to float
  %401 = fadd float %186, %400
  %402 = fpext float %401 to double
  %403 = fmul double %402, f0x4013C83D515B8446
  %404 = fptrunc double %403 to float
  %.idx2.us.us = mul nuw nsw i64 %373, 12
  %405 = getelementptr i8, ptr %371, i64 %.idx2.us.us
  %406 = getelementptr i8, ptr %405, i64 8
  store float %404, ptr %406, align 4, !alias.scope !33, !noalias !36
  %407 = sub nuw nsw i64 30, %373
  %.val19.us.us.1 = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !130)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !132)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !134)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !136)
  %408 = icmp slt i32 %.val19.us.us.1, 0
  %409 = shl i32 %.val19.us.us.1, 4
  %410 = add i32 %409, 48
  %411 = select i1 %408, i32 %410, i32 %409
  %412 = icmp slt i32 %411, 0
  %413 = add i32 %411, 40
  %414 = select i1 %412, i32 %413, i32 %411
  %415 = tail call i32 @llvm.smax.i32(i32 %414, i32 0)
  %416 = tail call i32 @llvm.umin.i32(i32 %415, i32 24)
  %417 = zext nneg i32 %416 to i64
  %418 = getelementptr [4 x i8], ptr %355, i64 %417
  %419 = load i32, ptr %418, align 4, !invariant.load !3, !alias.scope !138, !noalias !139
  %420 = icmp slt i32 %419, 0
  %421 = add i32 %419, 50
  %422 = select i1 %420, i32 %421, i32 %419
  %423 = tail call i32 @llvm.smax.i32(i32 %422, i32 0)
  %424 = tail call i32 @llvm.umin.i32(i32 %423, i32 49)
  %narrow.i.i23.us.us.1 = mul nuw nsw i32 %424, 3072
  %425 = zext nneg i32 %narrow.i.i23.us.us.1 to i64
  %426 = mul nuw nsw i64 %407, 3
  %427 = getelementptr i8, ptr %370, i64 %425
  %428 = getelementptr i8, ptr %427, i64 %426
  %429 = getelementptr i8, ptr %428, i64 2
  %430 = load i8, ptr %429, align 1, !invariant.load !3, !alias.scope !139, !noalias !138
  %431 = uitofp i8 %430 to double
  %432 = fmul nnan double %431, f0x3F70101010101010
  %433 = fptrunc nnan double %432 to float
  %434 = fadd float %186, %433
  %435 = fpext float %434 to double
  %436 = fmul double %435, f0x4013C83D515B8446
  %437 = fptrunc double %436 to float
  %438 = mul nuw i64 %373, 12
  %439 = getelementptr i8, ptr %371, i64 %438
  %440 = getelementptr i8, ptr %439, i64 20
  store float %437, ptr %440, align 4, !alias.scope !33, !noalias !36
  %441 = add nuw nsw i64 %373, 2
  %exitcond75.not.1 = icmp eq i64 %441, 32
  br i1 %exitcond75.not.1, label %.split41.us.us, label %372

.split41.us.us:                                   ; preds = %372
  %442 = add nuw nsw i64 %368, 1
  %exitcond76.not = icmp eq i64 %442, 32
  br i1 %exitcond76.not, label %.split45.us, label %.preheader.us, !llvm.loop !53

.preheader:                                       ; preds = %352, %.split41
  %443 = phi i64 [ %515, %.split41 ], [ 0, %352 ]
  %444 = mul nuw nsw i64 %443, 96
  %445 = getelementptr i8, ptr %6, i64 %444
  %.idx1 = mul nuw nsw i64 %443, 384
  %446 = getelementptr i8, ptr %367, i64 %.idx1
  br label %447

447:                                              ; preds = %447, %.preheader
  %448 = phi i64 [ 0, %.preheader ], [ %514, %447 ]
  %.val19 = load i32, ptr %10, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !118)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !121)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !123)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !126)
  %449 = icmp slt i32 %.val19, 0
  %450 = shl i32 %.val19, 4
  %451 = add i32 %450, 48
  %452 = select i1 %449, i32 %451, i32 %450
  %453 = icmp slt i32 %452, 0
  %454 = add i32 %452, 40
  %455 = select i1 %453, i32 %454, i32 %452
  %456 = tail call i32 @llvm.smax.i32(i32 %455, i32 0)
  %457 = tail call i32 @llvm.umin.i32(i32 %456, i32 24)
  %458 = zext nneg i32 %457 to i64
  %459 = getelementptr [4 x i8], ptr %355, i64 %458
  %460 = load i32, ptr %459, align 4, !invariant.load !3, !alias.scope !128, !noalias !129
  %461 = icmp slt i32 %460, 0
  %462 = add i32 %460, 50
  %463 = select i1 %461, i32 %462, i32 %460
  %464 = tail call i32 @llvm.smax.i32(i32 %463, i32 0)
  %465 = tail call i32 @llvm.umin.i32(i32 %464, i32 49)
  %narrow.i.i23 = mul nuw nsw i32 %465, 3072
  %466 = zext nneg i32 %narrow.i.i23 to i64
  %467 = getelementptr i8, ptr %445, i64 %466
  tail call void @llvm.experimental.noalias.scope.decl(metadata !113)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !116)
  %468 = mul nuw nsw i64 %448, 3
  %469 = getelementptr i8, ptr %467, i64 %468
  %470 = getelementptr i8, ptr %469, i64 2
  %471 = load i8, ptr %470, align 1, !invariant.load !3, !alias.scope !140, !noalias !145
  %472 = uitofp i8 %471 to double
  %473 = fmul nnan double %472, f0x3F70101010101010
  %474 = fptrunc nnan double %473 to float
  %475 = fadd float %186, %474
  %476 = fpext float %475 to double
  %477 = fmul double %476, f0x4013C83D515B8446
  %478 = fptrunc double %477 to float
  %.idx2 = mul nuw nsw i64 %448, 12
  %479 = getelementptr i8, ptr %446, i64 %.idx2
  %480 = getelementptr i8, ptr %479, i64 8
  store float %478, ptr %480, align 4, !alias.scope !33, !noalias !36
  %481 = or disjoint i64 %448, 1
  %.val19.1 = load i32, ptr %10, align 4
  %482 = icmp slt i32 %.val19.1, 0
  %483 = shl i32 %.val19.1, 4
  %484 = add i32 %483, 48
  %485 = select i1 %482, i32 %484, i32 %483
  %486 = icmp slt i32 %485, 0
  %487 = add i32 %485, 40
  %488 = select i1 %486, i32 %487, i32 %485
  %489 = tail call i32 @llvm.smax.i32(i32 %488, i32 0)
  %490 = tail call i32 @llvm.umin.i32(i32 %489, i32 24)
  %491 = zext nneg i32 %490 to i64
  %492 = getelementptr [4 x i8], ptr %355, i64 %491
  %493 = load i32, ptr %492, align 4, !invariant.load !3, !alias.scope !148, !noalias !151
  %494 = icmp slt i32 %493, 0
  %495 = add i32 %493, 50
  %496 = select i1 %494, i32 %495, i32 %493
  %497 = tail call i32 @llvm.smax.i32(i32 %496, i32 0)
  %498 = tail call i32 @llvm.umin.i32(i32 %497, i32 49)
  %narrow.i.i23.1 = mul nuw nsw i32 %498, 3072
  %499 = zext nneg i32 %narrow.i.i23.1 to i64
  %500 = getelementptr i8, ptr %445, i64 %499
  %501 = mul nuw nsw i64 %481, 3
  %502 = getelementptr i8, ptr %500, i64 %501
  %503 = getelementptr i8, ptr %502, i64 2
  %504 = load i8, ptr %503, align 1, !invariant.load !3, !alias.scope !140, !noalias !145
  %505 = uitofp i8 %504 to double
  %506 = fmul nnan double %505, f0x3F70101010101010
  %507 = fptrunc nnan double %506 to float
  %508 = fadd float %186, %507
  %509 = fpext float %508 to double
  %510 = fmul double %509, f0x4013C83D515B8446
  %511 = fptrunc double %510 to float
  %.idx2.1 = mul nuw nsw i64 %481, 12
  %512 = getelementptr i8, ptr %446, i64 %.idx2.1
  %513 = getelementptr i8, ptr %512, i64 8
  store float %511, ptr %513, align 4, !alias.scope !33, !noalias !36
  %514 = add nuw nsw i64 %448, 2
  %exitcond73.not.1 = icmp eq i64 %514, 32
  br i1 %exitcond73.not.1, label %.split41, label %447

.split41:                                         ; preds = %447
  %515 = add nuw nsw i64 %443, 1
  %exitcond74.not = icmp eq i64 %515, 32
  br i1 %exitcond74.not, label %.split45.us, label %.preheader, !llvm.loop !53

.split45.us:                                      ; preds = %.split41, %.split41.us.us
  %516 = add nuw nsw i64 %353, 1
  %exitcond77.not = icmp eq i64 %516, 8
  br i1 %exitcond77.not, label %multiply_convert_fusion_wrapped.exit, label %352, !llvm.loop !53

multiply_convert_fusion_wrapped.exit:             ; preds = %.split45.us, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12}
!5 = !{i64 153600}
!6 = !{i64 160}
!7 = !{i64 4}
!8 = !{i64 64}
!9 = !{i64 196608}
!10 = !{!11}
!11 = distinct !{!11, !12, !"fused_computation_197__epilogue__convert_element_type_58: argument 0"}
!12 = distinct !{!12, !"fused_computation_197__epilogue__convert_element_type_58"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"fused_computation_197__epilogue__convert_element_type_58: argument 0"}
!15 = distinct !{!15, !"fused_computation_197__epilogue__convert_element_type_58"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"fused_computation_197_broadcast_in_dim_51: argument 0"}
!18 = distinct !{!18, !"fused_computation_197_broadcast_in_dim_51"}
!19 = !{!20}
!20 = distinct !{!20, !18, !"fused_computation_197_broadcast_in_dim_51: argument 1"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"fused_computation_197_bitcast_230: argument 0"}
!23 = distinct !{!23, !"fused_computation_197_bitcast_230"}
!24 = !{!25}
!25 = distinct !{!25, !23, !"fused_computation_197_bitcast_230: argument 1"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"fused_computation_197_bitcast_231: argument 0"}
!28 = distinct !{!28, !"fused_computation_197_bitcast_231"}
!29 = !{!30}
!30 = distinct !{!30, !28, !"fused_computation_197_bitcast_231: argument 1"}
!31 = !{!30, !25}
!32 = !{!27, !22}
!33 = !{!34}
!34 = distinct !{!34, !35, !"multiply_convert_fusion_wrapped: argument 6"}
!35 = distinct !{!35, !"multiply_convert_fusion_wrapped"}
!36 = !{!37, !38, !39, !40, !41, !42}
!37 = distinct !{!37, !35, !"multiply_convert_fusion_wrapped: argument 0"}
!38 = distinct !{!38, !35, !"multiply_convert_fusion_wrapped: argument 1"}
!39 = distinct !{!39, !35, !"multiply_convert_fusion_wrapped: argument 2"}
!40 = distinct !{!40, !35, !"multiply_convert_fusion_wrapped: argument 3"}
!41 = distinct !{!41, !35, !"multiply_convert_fusion_wrapped: argument 4"}
!42 = distinct !{!42, !35, !"multiply_convert_fusion_wrapped: argument 5"}
!43 = !{!44}
!44 = distinct !{!44, !23, !"fused_computation_197_bitcast_230: argument 0:It1"}
!45 = !{!46}
!46 = distinct !{!46, !23, !"fused_computation_197_bitcast_230: argument 1:It1"}
!47 = !{!48}
!48 = distinct !{!48, !28, !"fused_computation_197_bitcast_231: argument 0:It1"}
!49 = !{!50}
!50 = distinct !{!50, !28, !"fused_computation_197_bitcast_231: argument 1:It1"}
!51 = !{!50, !46}
!52 = !{!48, !44}
!53 = distinct !{!53, !54}
!54 = !{!"llvm.loop.unroll.disable"}
!55 = !{!56, !58}
!56 = distinct !{!56, !57, !"fused_computation_197_bitcast_231: argument 0"}
!57 = distinct !{!57, !"fused_computation_197_bitcast_231"}
!58 = distinct !{!58, !59, !"fused_computation_197_bitcast_230: argument 0"}
!59 = distinct !{!59, !"fused_computation_197_bitcast_230"}
!60 = !{!61, !62}
!61 = distinct !{!61, !57, !"fused_computation_197_bitcast_231: argument 1"}
!62 = distinct !{!62, !59, !"fused_computation_197_bitcast_230: argument 1"}
!63 = !{!64, !65}
!64 = distinct !{!64, !28, !"fused_computation_197_bitcast_231: argument 1:It1"}
!65 = distinct !{!65, !23, !"fused_computation_197_bitcast_230: argument 1:It1"}
!66 = !{!67, !68}
!67 = distinct !{!67, !28, !"fused_computation_197_bitcast_231: argument 0:It1"}
!68 = distinct !{!68, !23, !"fused_computation_197_bitcast_230: argument 0:It1"}
!69 = !{!70}
!70 = distinct !{!70, !71, !"fused_computation_197__epilogue__convert_element_type_58: argument 0"}
!71 = distinct !{!71, !"fused_computation_197__epilogue__convert_element_type_58"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"fused_computation_197_broadcast_in_dim_51: argument 0"}
!74 = distinct !{!74, !"fused_computation_197_broadcast_in_dim_51"}
!75 = !{!76}
!76 = distinct !{!76, !74, !"fused_computation_197_broadcast_in_dim_51: argument 1"}
!77 = !{!78}
!78 = distinct !{!78, !79, !"fused_computation_197_bitcast_228: argument 0"}
!79 = distinct !{!79, !"fused_computation_197_bitcast_228"}
!80 = !{!81}
!81 = distinct !{!81, !79, !"fused_computation_197_bitcast_228: argument 1"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"fused_computation_197_bitcast_231: argument 0"}
!84 = distinct !{!84, !"fused_computation_197_bitcast_231"}
!85 = !{!86}
!86 = distinct !{!86, !84, !"fused_computation_197_bitcast_231: argument 1"}
!87 = !{!86, !81}
!88 = !{!83, !78}
!89 = !{!90}
!90 = distinct !{!90, !79, !"fused_computation_197_bitcast_228: argument 0:It1"}
!91 = !{!92}
!92 = distinct !{!92, !79, !"fused_computation_197_bitcast_228: argument 1:It1"}
!93 = !{!94}
!94 = distinct !{!94, !84, !"fused_computation_197_bitcast_231: argument 0:It1"}
!95 = !{!96}
!96 = distinct !{!96, !84, !"fused_computation_197_bitcast_231: argument 1:It1"}
!97 = !{!96, !92}
!98 = !{!94, !90}
!99 = !{!100, !102}
!100 = distinct !{!100, !101, !"fused_computation_197_bitcast_231: argument 0"}
!101 = distinct !{!101, !"fused_computation_197_bitcast_231"}
!102 = distinct !{!102, !103, !"fused_computation_197_bitcast_228: argument 0"}
!103 = distinct !{!103, !"fused_computation_197_bitcast_228"}
!104 = !{!105, !106}
!105 = distinct !{!105, !101, !"fused_computation_197_bitcast_231: argument 1"}
!106 = distinct !{!106, !103, !"fused_computation_197_bitcast_228: argument 1"}
!107 = !{!108, !109}
!108 = distinct !{!108, !84, !"fused_computation_197_bitcast_231: argument 1:It1"}
!109 = distinct !{!109, !79, !"fused_computation_197_bitcast_228: argument 1:It1"}
!110 = !{!111, !112}
!111 = distinct !{!111, !84, !"fused_computation_197_bitcast_231: argument 0:It1"}
!112 = distinct !{!112, !79, !"fused_computation_197_bitcast_228: argument 0:It1"}
!113 = !{!114}
!114 = distinct !{!114, !115, !"fused_computation_197_broadcast_in_dim_51: argument 0"}
!115 = distinct !{!115, !"fused_computation_197_broadcast_in_dim_51"}
!116 = !{!117}
!117 = distinct !{!117, !115, !"fused_computation_197_broadcast_in_dim_51: argument 1"}
!118 = !{!119}
!119 = distinct !{!119, !120, !"fused_computation_197_bitcast_226: argument 0"}
!120 = distinct !{!120, !"fused_computation_197_bitcast_226"}
!121 = !{!122}
!122 = distinct !{!122, !120, !"fused_computation_197_bitcast_226: argument 1"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"fused_computation_197_bitcast_231: argument 0"}
!125 = distinct !{!125, !"fused_computation_197_bitcast_231"}
!126 = !{!127}
!127 = distinct !{!127, !125, !"fused_computation_197_bitcast_231: argument 1"}
!128 = !{!127, !122}
!129 = !{!124, !119}
!130 = !{!131}
!131 = distinct !{!131, !120, !"fused_computation_197_bitcast_226: argument 0:It1"}
!132 = !{!133}
!133 = distinct !{!133, !120, !"fused_computation_197_bitcast_226: argument 1:It1"}
!134 = !{!135}
!135 = distinct !{!135, !125, !"fused_computation_197_bitcast_231: argument 0:It1"}
!136 = !{!137}
!137 = distinct !{!137, !125, !"fused_computation_197_bitcast_231: argument 1:It1"}
!138 = !{!137, !133}
!139 = !{!135, !131}
!140 = !{!141, !143}
!141 = distinct !{!141, !142, !"fused_computation_197_bitcast_231: argument 0"}
!142 = distinct !{!142, !"fused_computation_197_bitcast_231"}
!143 = distinct !{!143, !144, !"fused_computation_197_bitcast_226: argument 0"}
!144 = distinct !{!144, !"fused_computation_197_bitcast_226"}
!145 = !{!146, !147}
!146 = distinct !{!146, !142, !"fused_computation_197_bitcast_231: argument 1"}
!147 = distinct !{!147, !144, !"fused_computation_197_bitcast_226: argument 1"}
!148 = !{!149, !150}
!149 = distinct !{!149, !125, !"fused_computation_197_bitcast_231: argument 1:It1"}
!150 = distinct !{!150, !120, !"fused_computation_197_bitcast_226: argument 1:It1"}
!151 = !{!152, !153}
!152 = distinct !{!152, !125, !"fused_computation_197_bitcast_231: argument 0:It1"}
!153 = distinct !{!153, !120, !"fused_computation_197_bitcast_226: argument 0:It1"}
