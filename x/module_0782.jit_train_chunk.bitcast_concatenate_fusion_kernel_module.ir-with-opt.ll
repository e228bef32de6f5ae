; ModuleID = '__compute_module_bitcast_concatenate_fusion_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_concatenate_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !8
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !9
  br label %.preheader32

.preheader32:                                     ; preds = %1, %131
  %17 = phi i64 [ 0, %1 ], [ %132, %131 ]
  %.idx.i.i = shl i64 %17, 3
  %18 = getelementptr i8, ptr %14, i64 %.idx.i.i
  %19 = getelementptr i8, ptr %18, i64 4
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %invariant.op = add i32 %20, -2
  %21 = load i32, ptr %18, align 4, !invariant.load !3, !alias.scope !19, !noalias !15
  %invariant.op33 = add i32 %21, -2
  %.idx.i = shl i64 %17, 13
  %22 = getelementptr i8, ptr %4, i64 %.idx.i
  %.idx6 = mul nuw nsw i64 %17, 12288
  %23 = getelementptr i8, ptr %16, i64 %.idx6
  br label %.preheader31

.preheader31:                                     ; preds = %.preheader32, %129
  %24 = phi i64 [ 0, %.preheader32 ], [ %130, %129 ]
  %25 = trunc i64 %24 to i32
  %.reass34 = add i32 %invariant.op33, %25
  %26 = icmp slt i32 %.reass34, 32
  %.idx1.i = shl i64 %24, 8
  %27 = getelementptr i8, ptr %22, i64 %.idx1.i
  %.idx7 = mul nuw nsw i64 %24, 384
  %28 = getelementptr i8, ptr %23, i64 %.idx7
  br label %29

29:                                               ; preds = %29, %.preheader31
  %30 = phi i64 [ 0, %.preheader31 ], [ %128, %29 ]
  %.val = load i32, ptr %6, align 4
  %.val11 = load i32, ptr %12, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %31 = trunc nuw nsw i64 %30 to i32
  %.reass = add i32 %invariant.op, %31
  %32 = icmp sge i32 %.reass, %.val
  %33 = icmp slt i32 %.reass, 32
  %34 = and i1 %32, %33
  %35 = icmp sge i32 %.reass34, %.val
  %36 = and i1 %34, %35
  %37 = and i1 %26, %36
  %.idx2.i = shl nuw nsw i64 %30, 3
  %38 = getelementptr i8, ptr %27, i64 %.idx2.i
  %39 = load i32, ptr %38, align 4, !invariant.load !3, !alias.scope !22, !noalias !26
  %40 = tail call i32 @llvm.smax.i32(i32 %39, i32 0)
  %41 = tail call i32 @llvm.umin.i32(i32 %40, i32 15)
  %42 = zext nneg i32 %41 to i64
  %43 = getelementptr i8, ptr %38, i64 4
  %44 = load i32, ptr %43, align 4, !invariant.load !3, !alias.scope !22, !noalias !26
  %45 = tail call i32 @llvm.smax.i32(i32 %44, i32 0)
  %46 = tail call i32 @llvm.umin.i32(i32 %45, i32 1023)
  %47 = zext nneg i32 %46 to i64
  %48 = lshr i64 %47, 5
  %49 = and i64 %47, 31
  %50 = icmp slt i32 %.val11, %.val
  %51 = shl i32 %.val11, 4
  %52 = add i32 %51, 48
  %53 = select i1 %50, i32 %52, i32 %51
  %54 = icmp slt i32 %53, %.val
  %55 = add i32 %53, 40
  %56 = select i1 %54, i32 %55, i32 %53
  %57 = tail call i32 @llvm.smax.i32(i32 %56, i32 0)
  %58 = tail call i32 @llvm.umin.i32(i32 %57, i32 24)
  %59 = zext nneg i32 %58 to i64
  %60 = getelementptr [4 x i8], ptr %10, i64 %42
  %61 = getelementptr [4 x i8], ptr %60, i64 %59
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !27, !noalias !30
  %63 = icmp slt i32 %62, %.val
  %64 = add i32 %62, 50
  %65 = select i1 %63, i32 %64, i32 %62
  %66 = tail call i32 @llvm.smax.i32(i32 %65, i32 0)
  %67 = tail call i32 @llvm.umin.i32(i32 %66, i32 49)
  %narrow.i.i = mul nuw nsw i32 %67, 3072
  %68 = zext nneg i32 %narrow.i.i to i64
  %69 = mul nuw nsw i64 %48, 96
  %70 = mul nuw nsw i64 %49, 3
  %71 = getelementptr i8, ptr %8, i64 %69
  %72 = getelementptr i8, ptr %71, i64 %68
  %73 = getelementptr i8, ptr %72, i64 %70
  %74 = load i16, ptr %73, align 1, !alias.scope !23, !noalias !32
  %75 = zext i16 %74 to i32
  %76 = select i1 %37, i32 %75, i32 %.val
  %77 = and i32 %76, 255
  %.idx8 = mul nuw nsw i64 %30, 12
  %78 = getelementptr i8, ptr %28, i64 %.idx8
  store i32 %77, ptr %78, align 4, !alias.scope !33, !noalias !36
  %79 = or disjoint i64 %30, 1
  %.val.1 = load i32, ptr %6, align 4
  %.val11.1 = load i32, ptr %12, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !43)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !45)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  %80 = trunc nuw nsw i64 %79 to i32
  %.reass.1 = add i32 %invariant.op, %80
  %81 = icmp sge i32 %.reass.1, %.val.1
  %82 = icmp slt i32 %.reass.1, 32
  %83 = and i1 %81, %82
  %84 = icmp sge i32 %.reass34, %.val.1
  %85 = and i1 %83, %84
  %86 = and i1 %26, %85
  %.idx2.i.1 = shl nuw nsw i64 %79, 3
  %87 = getelementptr i8, ptr %27, i64 %.idx2.i.1
  %88 = load i32, ptr %87, align 4, !invariant.load !3, !alias.scope !43, !noalias !49
  %89 = tail call i32 @llvm.smax.i32(i32 %88, i32 0)
  %90 = tail call i32 @llvm.umin.i32(i32 %89, i32 15)
  %91 = zext nneg i32 %90 to i64
  %92 = getelementptr i8, ptr %87, i64 4
  %93 = load i32, ptr %92, align 4, !invariant.load !3, !alias.scope !43, !noalias !49
  %94 = tail call i32 @llvm.smax.i32(i32 %93, i32 0)
  %95 = tail call i32 @llvm.umin.i32(i32 %94, i32 1023)
  %96 = zext nneg i32 %95 to i64
  %97 = lshr i64 %96, 5
  %98 = and i64 %96, 31
  %99 = icmp slt i32 %.val11.1, %.val.1
  %100 = shl i32 %.val11.1, 4
  %101 = add i32 %100, 48
  %102 = select i1 %99, i32 %101, i32 %100
  %103 = icmp slt i32 %102, %.val.1
  %104 = add i32 %102, 40
  %105 = select i1 %103, i32 %104, i32 %102
  %106 = tail call i32 @llvm.smax.i32(i32 %105, i32 0)
  %107 = tail call i32 @llvm.umin.i32(i32 %106, i32 24)
  %108 = zext nneg i32 %107 to i64
  %109 = getelementptr [4 x i8], ptr %10, i64 %91
  %110 = getelementptr [4 x i8], ptr %109, i64 %108
  %111 = load i32, ptr %110, align 4, !invariant.load !3, !alias.scope !51, !noalias !52
  %112 = icmp slt i32 %111, %.val.1
  %113 = add i32 %111, 50
  %114 = select i1 %112, i32 %113, i32 %111
  %115 = tail call i32 @llvm.smax.i32(i32 %114, i32 0)
  %116 = tail call i32 @llvm.umin.i32(i32 %115, i32 49)
  %narrow.i.i.1 = mul nuw nsw i32 %116, 3072
  %117 = zext nneg i32 %narrow.i.i.1 to i64
  %118 = mul nuw nsw i64 %97, 96
  %119 = mul nuw nsw i64 %98, 3
  %120 = getelementptr i8, ptr %8, i64 %118
  %121 = getelementptr i8, ptr %120, i64 %117
  %122 = getelementptr i8, ptr %121, i64 %119
  %123 = load i16, ptr %122, align 1, !alias.scope !45, !noalias !53
  %124 = zext i16 %123 to i32
  %125 = select i1 %86, i32 %124, i32 %.val.1
  %126 = and i32 %125, 255
  %.idx8.1 = mul nuw nsw i64 %79, 12
  %127 = getelementptr i8, ptr %28, i64 %.idx8.1
  store i32 %126, ptr %127, align 4, !alias.scope !33, !noalias !36
  %128 = add nuw nsw i64 %30, 2
  %exitcond.not.1 = icmp eq i64 %128, 32
  br i1 %exitcond.not.1, label %129, label %29

129:                                              ; preds = %29
  %130 = add nuw nsw i64 %24, 1
  %exitcond43.not = icmp eq i64 %130, 32
  br i1 %exitcond43.not, label %131, label %.preheader31, !llvm.loop !54

131:                                              ; preds = %129
  %132 = add nuw nsw i64 %17, 1
  %exitcond44.not = icmp eq i64 %132, 16
  br i1 %exitcond44.not, label %.preheader29, label %.preheader32, !llvm.loop !54

.preheader29:                                     ; preds = %131, %251
  %133 = phi i64 [ %252, %251 ], [ 0, %131 ]
  %.idx.i.i16 = shl i64 %133, 3
  %134 = getelementptr i8, ptr %14, i64 %.idx.i.i16
  %135 = getelementptr i8, ptr %134, i64 4
  %136 = load i32, ptr %135, align 4, !invariant.load !3, !alias.scope !56, !noalias !61
  %invariant.op35 = add i32 %136, -2
  %137 = load i32, ptr %134, align 4, !invariant.load !3, !alias.scope !65, !noalias !61
  %invariant.op37 = add i32 %137, -2
  %.idx.i17 = shl i64 %133, 13
  %138 = getelementptr i8, ptr %4, i64 %.idx.i17
  %.idx3 = mul nuw nsw i64 %133, 12288
  %139 = getelementptr i8, ptr %16, i64 %.idx3
  br label %.preheader28

.preheader28:                                     ; preds = %.preheader29, %249
  %140 = phi i64 [ 0, %.preheader29 ], [ %250, %249 ]
  %141 = trunc i64 %140 to i32
  %.reass38 = add i32 %invariant.op37, %141
  %142 = icmp slt i32 %.reass38, 32
  %.idx1.i18 = shl i64 %140, 8
  %143 = getelementptr i8, ptr %138, i64 %.idx1.i18
  %.idx4 = mul nuw nsw i64 %140, 384
  %144 = getelementptr i8, ptr %139, i64 %.idx4
  br label %145

145:                                              ; preds = %145, %.preheader28
  %146 = phi i64 [ 0, %.preheader28 ], [ %248, %145 ]
  %.val12 = load i32, ptr %6, align 4
  %.val13 = load i32, ptr %12, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !68)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !69)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !71)
  %147 = trunc nuw nsw i64 %146 to i32
  %.reass36 = add i32 %invariant.op35, %147
  %148 = icmp sge i32 %.reass36, %.val12
  %149 = icmp slt i32 %.reass36, 32
  %150 = and i1 %148, %149
  %151 = icmp sge i32 %.reass38, %.val12
  %152 = and i1 %150, %151
  %153 = and i1 %142, %152
  %.idx2.i19 = shl nuw nsw i64 %146, 3
  %154 = getelementptr i8, ptr %143, i64 %.idx2.i19
  %155 = load i32, ptr %154, align 4, !invariant.load !3, !alias.scope !68, !noalias !72
  %156 = tail call i32 @llvm.smax.i32(i32 %155, i32 0)
  %157 = tail call i32 @llvm.umin.i32(i32 %156, i32 15)
  %158 = zext nneg i32 %157 to i64
  %159 = getelementptr i8, ptr %154, i64 4
  %160 = load i32, ptr %159, align 4, !invariant.load !3, !alias.scope !68, !noalias !72
  %161 = tail call i32 @llvm.smax.i32(i32 %160, i32 0)
  %162 = tail call i32 @llvm.umin.i32(i32 %161, i32 1023)
  %163 = zext nneg i32 %162 to i64
  %164 = lshr i64 %163, 5
  %165 = and i64 %163, 31
  %166 = icmp slt i32 %.val13, %.val12
  %167 = shl i32 %.val13, 4
  %168 = add i32 %167, 48
  %169 = select i1 %166, i32 %168, i32 %167
  %170 = icmp slt i32 %169, %.val12
  %171 = add i32 %169, 40
  %172 = select i1 %170, i32 %171, i32 %169
  %173 = tail call i32 @llvm.smax.i32(i32 %172, i32 0)
  %174 = tail call i32 @llvm.umin.i32(i32 %173, i32 24)
  %175 = zext nneg i32 %174 to i64
  %176 = getelementptr [4 x i8], ptr %10, i64 %158
  %177 = getelementptr [4 x i8], ptr %176, i64 %175
  %178 = load i32, ptr %177, align 4, !invariant.load !3, !alias.scope !73, !noalias !76
  %179 = icmp slt i32 %178, %.val12
  %180 = add i32 %178, 50
  %181 = select i1 %179, i32 %180, i32 %178
  %182 = tail call i32 @llvm.smax.i32(i32 %181, i32 0)
  %183 = tail call i32 @llvm.umin.i32(i32 %182, i32 49)
  %narrow.i.i20 = mul nuw nsw i32 %183, 3072
  %184 = zext nneg i32 %narrow.i.i20 to i64
  %185 = mul nuw nsw i64 %164, 96
  %186 = mul nuw nsw i64 %165, 3
  %187 = getelementptr i8, ptr %8, i64 %185
  %188 = getelementptr i8, ptr %187, i64 %184
  %189 = getelementptr i8, ptr %188, i64 %186
  %190 = load i16, ptr %189, align 1, !alias.scope !69, !noalias !78
  %191 = zext i16 %190 to i32
  %192 = select i1 %153, i32 %191, i32 %.val12
  %193 = lshr i32 %192, 8
  %194 = and i32 %193, 255
  %.idx5 = mul nuw nsw i64 %146, 12
  %195 = getelementptr i8, ptr %144, i64 %.idx5
  %196 = getelementptr i8, ptr %195, i64 4
  store i32 %194, ptr %196, align 4, !alias.scope !33, !noalias !36
  %197 = or disjoint i64 %146, 1
  %.val12.1 = load i32, ptr %6, align 4
  %.val13.1 = load i32, ptr %12, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !79)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !81)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !83)
  %198 = trunc nuw nsw i64 %197 to i32
  %.reass36.1 = add i32 %invariant.op35, %198
  %199 = icmp sge i32 %.reass36.1, %.val12.1
  %200 = icmp slt i32 %.reass36.1, 32
  %201 = and i1 %199, %200
  %202 = icmp sge i32 %.reass38, %.val12.1
  %203 = and i1 %201, %202
  %204 = and i1 %142, %203
  %.idx2.i19.1 = shl nuw nsw i64 %197, 3
  %205 = getelementptr i8, ptr %143, i64 %.idx2.i19.1
  %206 = load i32, ptr %205, align 4, !invariant.load !3, !alias.scope !79, !noalias !85
  %207 = tail call i32 @llvm.smax.i32(i32 %206, i32 0)
  %208 = tail call i32 @llvm.umin.i32(i32 %207, i32 15)
  %209 = zext nneg i32 %208 to i64
  %210 = getelementptr i8, ptr %205, i64 4
  %211 = load i32, ptr %210, align 4, !invariant.load !3, !alias.scope !79, !noalias !85
  %212 = tail call i32 @llvm.smax.i32(i32 %211, i32 0)
  %213 = tail call i32 @llvm.umin.i32(i32 %212, i32 1023)
  %214 = zext nneg i32 %213 to i64
  %215 = lshr i64 %214, 5
  %216 = and i64 %214, 31
  %217 = icmp slt i32 %.val13.1, %.val12.1
  %218 = shl i32 %.val13.1, 4
  %219 = add i32 %218, 48
  %220 = select i1 %217, i32 %219, i32 %218
  %221 = icmp slt i32 %220, %.val12.1
  %222 = add i32 %220, 40
  %223 = select i1 %221, i32 %222, i32 %220
  %224 = tail call i32 @llvm.smax.i32(i32 %223, i32 0)
  %225 = tail call i32 @llvm.umin.i32(i32 %224, i32 24)
  %226 = zext nneg i32 %225 to i64
  %227 = getelementptr [4 x i8], ptr %10, i64 %209
  %228 = getelementptr [4 x i8], ptr %227, i64 %226
  %229 = load i32, ptr %228, align 4, !invariant.load !3, !alias.scope !87, !noalias !88
  %230 = icmp slt i32 %229, %.val12.1
  %231 = add i32 %229, 50
  %232 = select i1 %230, i32 %231, i32 %229
  %233 = tail call i32 @llvm.smax.i32(i32 %232, i32 0)
  %234 = tail call i32 @llvm.umin.i32(i32 %233, i32 49)
  %narrow.i.i20.1 = mul nuw nsw i32 %234, 3072
  %235 = zext nneg i32 %narrow.i.i20.1 to i64
  %236 = mul nuw nsw i64 %215, 96
  %237 = mul nuw nsw i64 %216, 3
  %238 = getelementptr i8, ptr %8, i64 %236
  %239 = getelementptr i8, ptr %238, i64 %235
  %240 = getelementptr i8, ptr %239, i64 %237
  %241 = load i16, ptr %240, align 1, !alias.scope !81, !noalias !89
  %242 = zext i16 %241 to i32
  %243 = select i1 %204, i32 %242, i32 %.val12.1
  %244 = lshr i32 %243, 8
  %245 = and i32 %244, 255
  %.idx5.1 = mul nuw nsw i64 %197, 12
  %246 = getelementptr i8, ptr %144, i64 %.idx5.1
  %247 = getelementptr i8, ptr %246, i64 4
  store i32 %245, ptr %247, align 4, !alias.scope !33, !noalias !36
  %248 = add nuw nsw i64 %146, 2
  %exitcond45.not.1 = icmp eq i64 %248, 32
  br i1 %exitcond45.not.1, label %249, label %145

249:                                              ; preds = %145
  %250 = add nuw nsw i64 %140, 1
  %exitcond46.not = icmp eq i64 %250, 32
  br i1 %exitcond46.not, label %251, label %.preheader28, !llvm.loop !54

251:                                              ; preds = %249
  %252 = add nuw nsw i64 %133, 1
  %exitcond47.not = icmp eq i64 %252, 16
  br i1 %exitcond47.not, label %.preheader26, label %.preheader29, !llvm.loop !54

.preheader26:                                     ; preds = %251, %371
  %253 = phi i64 [ %372, %371 ], [ 0, %251 ]
  %.idx.i.i21 = shl i64 %253, 3
  %254 = getelementptr i8, ptr %14, i64 %.idx.i.i21
  %255 = getelementptr i8, ptr %254, i64 4
  %256 = load i32, ptr %255, align 4, !invariant.load !3, !alias.scope !90, !noalias !95
  %invariant.op39 = add i32 %256, -2
  %257 = load i32, ptr %254, align 4, !invariant.load !3, !alias.scope !99, !noalias !95
  %invariant.op41 = add i32 %257, -2
  %.idx.i22 = shl i64 %253, 13
  %258 = getelementptr i8, ptr %4, i64 %.idx.i22
  %.idx = mul nuw nsw i64 %253, 12288
  %259 = getelementptr i8, ptr %16, i64 %.idx
  br label %.preheader

.preheader:                                       ; preds = %.preheader26, %369
  %260 = phi i64 [ 0, %.preheader26 ], [ %370, %369 ]
  %261 = trunc i64 %260 to i32
  %.reass42 = add i32 %invariant.op41, %261
  %262 = icmp slt i32 %.reass42, 32
  %.idx1.i23 = shl i64 %260, 8
  %263 = getelementptr i8, ptr %258, i64 %.idx1.i23
  %.idx1 = mul nuw nsw i64 %260, 384
  %264 = getelementptr i8, ptr %259, i64 %.idx1
  br label %265

265:                                              ; preds = %265, %.preheader
  %266 = phi i64 [ 0, %.preheader ], [ %368, %265 ]
  %.val14 = load i32, ptr %6, align 4
  %.val15 = load i32, ptr %12, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !102)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !103)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !104)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !105)
  %267 = trunc nuw nsw i64 %266 to i32
  %.reass40 = add i32 %invariant.op39, %267
  %268 = icmp sge i32 %.reass40, %.val14
  %269 = icmp slt i32 %.reass40, 32
  %270 = and i1 %268, %269
  %271 = icmp sge i32 %.reass42, %.val14
  %272 = and i1 %270, %271
  %273 = and i1 %262, %272
  %.idx2.i24 = shl nuw nsw i64 %266, 3
  %274 = getelementptr i8, ptr %263, i64 %.idx2.i24
  %275 = load i32, ptr %274, align 4, !invariant.load !3, !alias.scope !102, !noalias !106
  %276 = tail call i32 @llvm.smax.i32(i32 %275, i32 0)
  %277 = tail call i32 @llvm.umin.i32(i32 %276, i32 15)
  %278 = zext nneg i32 %277 to i64
  %279 = getelementptr i8, ptr %274, i64 4
  %280 = load i32, ptr %279, align 4, !invariant.load !3, !alias.scope !102, !noalias !106
  %281 = tail call i32 @llvm.smax.i32(i32 %280, i32 0)
  %282 = tail call i32 @llvm.umin.i32(i32 %281, i32 1023)
  %283 = zext nneg i32 %282 to i64
  %284 = lshr i64 %283, 5
  %285 = and i64 %283, 31
  %286 = icmp slt i32 %.val15, %.val14
  %287 = shl i32 %.val15, 4
  %288 = add i32 %287, 48
  %289 = select i1 %286, i32 %288, i32 %287
  %290 = icmp slt i32 %289, %.val14
  %291 = add i32 %289, 40
  %292 = select i1 %290, i32 %291, i32 %289
  %293 = tail call i32 @llvm.smax.i32(i32 %292, i32 0)
  %294 = tail call i32 @llvm.umin.i32(i32 %293, i32 24)
  %295 = zext nneg i32 %294 to i64
  %296 = getelementptr [4 x i8], ptr %10, i64 %278
  %297 = getelementptr [4 x i8], ptr %296, i64 %295
  %298 = load i32, ptr %297, align 4, !invariant.load !3, !alias.scope !107, !noalias !110
  %299 = icmp slt i32 %298, %.val14
  %300 = add i32 %298, 50
  %301 = select i1 %299, i32 %300, i32 %298
  %302 = tail call i32 @llvm.smax.i32(i32 %301, i32 0)
  %303 = tail call i32 @llvm.umin.i32(i32 %302, i32 49)
  %narrow.i.i25 = mul nuw nsw i32 %303, 3072
  %304 = zext nneg i32 %narrow.i.i25 to i64
  %305 = mul nuw nsw i64 %284, 96
  %306 = mul nuw nsw i64 %285, 3
  %307 = getelementptr i8, ptr %8, i64 %305
  %308 = getelementptr i8, ptr %307, i64 %304
  %309 = getelementptr i8, ptr %308, i64 %306
  %310 = getelementptr i8, ptr %309, i64 2
  %311 = load i8, ptr %310, align 1, !invariant.load !3, !alias.scope !112, !noalias !115
  %312 = zext i8 %311 to i32
  %313 = ashr i32 %.val14, 16
  %314 = select i1 %273, i32 %312, i32 %313
  %.idx2 = mul nuw nsw i64 %266, 12
  %315 = getelementptr i8, ptr %264, i64 %.idx2
  %316 = getelementptr i8, ptr %315, i64 8
  store i32 %314, ptr %316, align 4, !alias.scope !33, !noalias !36
  %317 = or disjoint i64 %266, 1
  %.val14.1 = load i32, ptr %6, align 4
  %.val15.1 = load i32, ptr %12, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !121)
  %318 = trunc nuw nsw i64 %317 to i32
  %.reass40.1 = add i32 %invariant.op39, %318
  %319 = icmp sge i32 %.reass40.1, %.val14.1
  %320 = icmp slt i32 %.reass40.1, 32
  %321 = and i1 %319, %320
  %322 = icmp sge i32 %.reass42, %.val14.1
  %323 = and i1 %321, %322
  %324 = and i1 %262, %323
  %.idx2.i24.1 = shl nuw nsw i64 %317, 3
  %325 = getelementptr i8, ptr %263, i64 %.idx2.i24.1
  %326 = load i32, ptr %325, align 4, !invariant.load !3, !alias.scope !117, !noalias !123
  %327 = tail call i32 @llvm.smax.i32(i32 %326, i32 0)
  %328 = tail call i32 @llvm.umin.i32(i32 %327, i32 15)
  %329 = zext nneg i32 %328 to i64
  %330 = getelementptr i8, ptr %325, i64 4
  %331 = load i32, ptr %330, align 4, !invariant.load !3, !alias.scope !117, !noalias !123
  %332 = tail call i32 @llvm.smax.i32(i32 %331, i32 0)
  %333 = tail call i32 @llvm.umin.i32(i32 %332, i32 1023)
  %334 = zext nneg i32 %333 to i64
  %335 = lshr i64 %334, 5
  %336 = and i64 %334, 31
  %337 = icmp slt i32 %.val15.1, %.val14.1
  %338 = shl i32 %.val15.1, 4
  %339 = add i32 %338, 48
  %340 = select i1 %337, i32 %339, i32 %338
  %341 = icmp slt i32 %340, %.val14.1
  %342 = add i32 %340, 40
  %343 = select i1 %341, i32 %342, i32 %340
  %344 = tail call i32 @llvm.smax.i32(i32 %343, i32 0)
  %345 = tail call i32 @llvm.umin.i32(i32 %344, i32 24)
  %346 = zext nneg i32 %345 to i64
  %347 = getelementptr [4 x i8], ptr %10, i64 %329
  %348 = getelementptr [4 x i8], ptr %347, i64 %346
  %349 = load i32, ptr %348, align 4, !invariant.load !3, !alias.scope !125, !noalias !126
  %350 = icmp slt i32 %349, %.val14.1
  %351 = add i32 %349, 50
  %352 = select i1 %350, i32 %351, i32 %349
  %353 = tail call i32 @llvm.smax.i32(i32 %352, i32 0)
  %354 = tail call i32 @llvm.umin.i32(i32 %353, i32 49)
  %narrow.i.i25.1 = mul nuw nsw i32 %354, 3072
  %355 = zext nneg i32 %narrow.i.i25.1 to i64
  %356 = mul nuw nsw i64 %335, 96
  %357 = mul nuw nsw i64 %336, 3
  %358 = getelementptr i8, ptr %8, i64 %356
  %359 = getelementptr i8, ptr %358, i64 %355
  %360 = getelementptr i8, ptr %359, i64 %357
  %361 = getelementptr i8, ptr %360, i64 2
  %362 = load i8, ptr %361, align 1, !invariant.load !3, !alias.scope !127, !noalias !128
  %363 = zext i8 %362 to i32
  %364 = ashr i32 %.val14.1, 16
  %365 = select i1 %324, i32 %363, i32 %364
  %.idx2.1 = mul nuw nsw i64 %317, 12
  %366 = getelementptr i8, ptr %264, i64 %.idx2.1
  %367 = getelementptr i8, ptr %366, i64 8
  store i32 %365, ptr %367, align 4, !alias.scope !33, !noalias !36
  %368 = add nuw nsw i64 %266, 2
  %exitcond48.not.1 = icmp eq i64 %368, 32
  br i1 %exitcond48.not.1, label %369, label %265

369:                                              ; preds = %265
  %370 = add nuw nsw i64 %260, 1
  %exitcond49.not = icmp eq i64 %370, 32
  br i1 %exitcond49.not, label %371, label %.preheader, !llvm.loop !54

371:                                              ; preds = %369
  %372 = add nuw nsw i64 %253, 1
  %exitcond50.not = icmp eq i64 %372, 16
  br i1 %exitcond50.not, label %bitcast_concatenate_fusion_wrapped.exit, label %.preheader26, !llvm.loop !54

bitcast_concatenate_fusion_wrapped.exit:          ; preds = %371
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 131072}
!5 = !{i64 4}
!6 = !{i64 153600}
!7 = !{i64 160}
!8 = !{i64 128}
!9 = !{i64 196608}
!10 = !{!11, !13}
!11 = distinct !{!11, !12, !"fused_computation_204_copy_85: argument 0"}
!12 = distinct !{!12, !"fused_computation_204_copy_85"}
!13 = distinct !{!13, !14, !"fused_computation_204_select_n_93: argument 3"}
!14 = distinct !{!14, !"fused_computation_204_select_n_93"}
!15 = !{!16, !17, !18}
!16 = distinct !{!16, !14, !"fused_computation_204_select_n_93: argument 0"}
!17 = distinct !{!17, !14, !"fused_computation_204_select_n_93: argument 1"}
!18 = distinct !{!18, !14, !"fused_computation_204_select_n_93: argument 2"}
!19 = !{!20, !13}
!20 = distinct !{!20, !21, !"fused_computation_204_copy_85: argument 0"}
!21 = distinct !{!21, !"fused_computation_204_copy_85"}
!22 = !{!16}
!23 = !{!17}
!24 = !{!18}
!25 = !{!13}
!26 = !{!17, !18, !13}
!27 = !{!28, !18}
!28 = distinct !{!28, !29, !"fused_computation_204_bitcast_296: argument 1"}
!29 = distinct !{!29, !"fused_computation_204_bitcast_296"}
!30 = !{!31, !16, !17, !13}
!31 = distinct !{!31, !29, !"fused_computation_204_bitcast_296: argument 0"}
!32 = !{!16, !18, !13}
!33 = !{!34}
!34 = distinct !{!34, !35, !"bitcast_concatenate_fusion_wrapped: argument 6"}
!35 = distinct !{!35, !"bitcast_concatenate_fusion_wrapped"}
!36 = !{!37, !38, !39, !40, !41, !42}
!37 = distinct !{!37, !35, !"bitcast_concatenate_fusion_wrapped: argument 0"}
!38 = distinct !{!38, !35, !"bitcast_concatenate_fusion_wrapped: argument 1"}
!39 = distinct !{!39, !35, !"bitcast_concatenate_fusion_wrapped: argument 2"}
!40 = distinct !{!40, !35, !"bitcast_concatenate_fusion_wrapped: argument 3"}
!41 = distinct !{!41, !35, !"bitcast_concatenate_fusion_wrapped: argument 4"}
!42 = distinct !{!42, !35, !"bitcast_concatenate_fusion_wrapped: argument 5"}
!43 = !{!44}
!44 = distinct !{!44, !14, !"fused_computation_204_select_n_93: argument 0:It1"}
!45 = !{!46}
!46 = distinct !{!46, !14, !"fused_computation_204_select_n_93: argument 1:It1"}
!47 = !{!48}
!48 = distinct !{!48, !14, !"fused_computation_204_select_n_93: argument 2:It1"}
!49 = !{!46, !48, !50}
!50 = distinct !{!50, !14, !"fused_computation_204_select_n_93: argument 3:It1"}
!51 = !{!28, !48}
!52 = !{!31, !44, !46, !50}
!53 = !{!44, !48, !50}
!54 = distinct !{!54, !55}
!55 = !{!"llvm.loop.unroll.disable"}
!56 = !{!57, !59}
!57 = distinct !{!57, !58, !"fused_computation_204_copy_85: argument 0"}
!58 = distinct !{!58, !"fused_computation_204_copy_85"}
!59 = distinct !{!59, !60, !"fused_computation_204_select_n_93: argument 3"}
!60 = distinct !{!60, !"fused_computation_204_select_n_93"}
!61 = !{!62, !63, !64}
!62 = distinct !{!62, !60, !"fused_computation_204_select_n_93: argument 0"}
!63 = distinct !{!63, !60, !"fused_computation_204_select_n_93: argument 1"}
!64 = distinct !{!64, !60, !"fused_computation_204_select_n_93: argument 2"}
!65 = !{!66, !59}
!66 = distinct !{!66, !67, !"fused_computation_204_copy_85: argument 0"}
!67 = distinct !{!67, !"fused_computation_204_copy_85"}
!68 = !{!62}
!69 = !{!63}
!70 = !{!64}
!71 = !{!59}
!72 = !{!63, !64, !59}
!73 = !{!74, !64}
!74 = distinct !{!74, !75, !"fused_computation_204_bitcast_296: argument 1"}
!75 = distinct !{!75, !"fused_computation_204_bitcast_296"}
!76 = !{!77, !62, !63, !59}
!77 = distinct !{!77, !75, !"fused_computation_204_bitcast_296: argument 0"}
!78 = !{!62, !64, !59}
!79 = !{!80}
!80 = distinct !{!80, !60, !"fused_computation_204_select_n_93: argument 0:It1"}
!81 = !{!82}
!82 = distinct !{!82, !60, !"fused_computation_204_select_n_93: argument 1:It1"}
!83 = !{!84}
!84 = distinct !{!84, !60, !"fused_computation_204_select_n_93: argument 2:It1"}
!85 = !{!82, !84, !86}
!86 = distinct !{!86, !60, !"fused_computation_204_select_n_93: argument 3:It1"}
!87 = !{!74, !84}
!88 = !{!77, !80, !82, !86}
!89 = !{!80, !84, !86}
!90 = !{!91, !93}
!91 = distinct !{!91, !92, !"fused_computation_204_copy_85: argument 0"}
!92 = distinct !{!92, !"fused_computation_204_copy_85"}
!93 = distinct !{!93, !94, !"fused_computation_204_select_n_93: argument 3"}
!94 = distinct !{!94, !"fused_computation_204_select_n_93"}
!95 = !{!96, !97, !98}
!96 = distinct !{!96, !94, !"fused_computation_204_select_n_93: argument 0"}
!97 = distinct !{!97, !94, !"fused_computation_204_select_n_93: argument 1"}
!98 = distinct !{!98, !94, !"fused_computation_204_select_n_93: argument 2"}
!99 = !{!100, !93}
!100 = distinct !{!100, !101, !"fused_computation_204_copy_85: argument 0"}
!101 = distinct !{!101, !"fused_computation_204_copy_85"}
!102 = !{!96}
!103 = !{!97}
!104 = !{!98}
!105 = !{!93}
!106 = !{!97, !98, !93}
!107 = !{!108, !98}
!108 = distinct !{!108, !109, !"fused_computation_204_bitcast_296: argument 1"}
!109 = distinct !{!109, !"fused_computation_204_bitcast_296"}
!110 = !{!111, !96, !97, !93}
!111 = distinct !{!111, !109, !"fused_computation_204_bitcast_296: argument 0"}
!112 = !{!113, !97}
!113 = distinct !{!113, !114, !"fused_computation_204_bitcast_296: argument 0"}
!114 = distinct !{!114, !"fused_computation_204_bitcast_296"}
!115 = !{!116, !96, !98, !93}
!116 = distinct !{!116, !114, !"fused_computation_204_bitcast_296: argument 1"}
!117 = !{!118}
!118 = distinct !{!118, !94, !"fused_computation_204_select_n_93: argument 0:It1"}
!119 = !{!120}
!120 = distinct !{!120, !94, !"fused_computation_204_select_n_93: argument 1:It1"}
!121 = !{!122}
!122 = distinct !{!122, !94, !"fused_computation_204_select_n_93: argument 2:It1"}
!123 = !{!120, !122, !124}
!124 = distinct !{!124, !94, !"fused_computation_204_select_n_93: argument 3:It1"}
!125 = !{!108, !122}
!126 = !{!111, !118, !120, !124}
!127 = !{!113, !120}
!128 = !{!116, !118, !122, !124}
