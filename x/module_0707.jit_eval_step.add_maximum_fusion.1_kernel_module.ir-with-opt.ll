; ModuleID = '__compute_module_add_maximum_fusion.1_kernel_module'
source_filename = "__compute_module_add_maximum_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_maximum_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %.fr7 = freeze i64 %15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %16 = icmp ult i64 %.fr7, 2
  %17 = shl nsw i64 %.fr7, 2
  %.idx = shl nuw nsw i64 %.fr7, 18
  %18 = getelementptr i8, ptr %10, i64 %.idx
  br i1 %16, label %.split.preheader, label %add_maximum_fusion.1_wrapped.exit

.split.preheader:                                 ; preds = %1
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 4
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %25 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %27 = getelementptr inbounds nuw i8, ptr %12, i64 12
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %29 = getelementptr inbounds nuw i8, ptr %8, i64 12
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 12
  %31 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %32 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %35 = getelementptr inbounds nuw i8, ptr %12, i64 20
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 20
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 20
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %39 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %40 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %41 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %42 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %43 = getelementptr inbounds nuw i8, ptr %12, i64 28
  %44 = getelementptr inbounds nuw i8, ptr %6, i64 28
  %45 = getelementptr inbounds nuw i8, ptr %8, i64 28
  %46 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %47 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %48 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %49 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %50 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %51 = getelementptr inbounds nuw i8, ptr %12, i64 36
  %52 = getelementptr inbounds nuw i8, ptr %6, i64 36
  %53 = getelementptr inbounds nuw i8, ptr %8, i64 36
  %54 = getelementptr inbounds nuw i8, ptr %4, i64 36
  %55 = getelementptr inbounds nuw i8, ptr %12, i64 40
  %56 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %59 = getelementptr inbounds nuw i8, ptr %12, i64 44
  %60 = getelementptr inbounds nuw i8, ptr %6, i64 44
  %61 = getelementptr inbounds nuw i8, ptr %8, i64 44
  %62 = getelementptr inbounds nuw i8, ptr %4, i64 44
  %63 = getelementptr inbounds nuw i8, ptr %12, i64 48
  %64 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %65 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %66 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %67 = getelementptr inbounds nuw i8, ptr %12, i64 52
  %68 = getelementptr inbounds nuw i8, ptr %6, i64 52
  %69 = getelementptr inbounds nuw i8, ptr %8, i64 52
  %70 = getelementptr inbounds nuw i8, ptr %4, i64 52
  %71 = getelementptr inbounds nuw i8, ptr %12, i64 56
  %72 = getelementptr inbounds nuw i8, ptr %6, i64 56
  %73 = getelementptr inbounds nuw i8, ptr %8, i64 56
  %74 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %75 = getelementptr inbounds nuw i8, ptr %12, i64 60
  %76 = getelementptr inbounds nuw i8, ptr %6, i64 60
  %77 = getelementptr inbounds nuw i8, ptr %8, i64 60
  %78 = getelementptr inbounds nuw i8, ptr %4, i64 60
  br label %.split

.split:                                           ; preds = %.split.preheader, %.loopexit
  %79 = phi i64 [ %752, %.loopexit ], [ 0, %.split.preheader ]
  %80 = add nuw nsw i64 %79, %17
  %81 = icmp slt i64 %80, 7
  br i1 %81, label %.preheader6, label %.loopexit

.preheader6:                                      ; preds = %.split
  %.idx1 = shl nuw nsw i64 %79, 16
  %82 = getelementptr i8, ptr %18, i64 %.idx1
  %83 = load <4 x float>, ptr %12, align 4
  %84 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %85 = load float, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %86 = fmul float %84, %85
  %87 = load <4 x float>, ptr %4, align 4
  %88 = load <4 x float>, ptr %19, align 4
  %89 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %90 = load float, ptr %21, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %91 = fmul float %89, %90
  %92 = load <4 x float>, ptr %22, align 4
  %93 = load <4 x float>, ptr %23, align 4
  %94 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %95 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %96 = fmul float %94, %95
  %97 = load <4 x float>, ptr %26, align 4
  %98 = load <4 x float>, ptr %27, align 4
  %99 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %100 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %101 = fmul float %99, %100
  %102 = load <4 x float>, ptr %30, align 4
  %103 = load <4 x float>, ptr %31, align 4
  %104 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %105 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %106 = fmul float %104, %105
  %107 = load <4 x float>, ptr %34, align 4
  %108 = load <4 x float>, ptr %35, align 4
  %109 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %110 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %111 = fmul float %109, %110
  %112 = load <4 x float>, ptr %38, align 4
  %113 = load <4 x float>, ptr %39, align 4
  %114 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %115 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %116 = fmul float %114, %115
  %117 = load <4 x float>, ptr %42, align 4
  %118 = load <4 x float>, ptr %43, align 4
  %119 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %120 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %121 = fmul float %119, %120
  %122 = load <4 x float>, ptr %46, align 4
  %123 = load <4 x float>, ptr %47, align 4
  %124 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %125 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %126 = fmul float %124, %125
  %127 = load <4 x float>, ptr %50, align 4
  %128 = load <4 x float>, ptr %51, align 4
  %129 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %130 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %131 = fmul float %129, %130
  %132 = load <4 x float>, ptr %54, align 4
  %133 = load <4 x float>, ptr %55, align 4
  %134 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %135 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %136 = fmul float %134, %135
  %137 = load <4 x float>, ptr %58, align 4
  %138 = load <4 x float>, ptr %59, align 4
  %139 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %140 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %141 = fmul float %139, %140
  %142 = load <4 x float>, ptr %62, align 4
  %143 = load <4 x float>, ptr %63, align 4
  %144 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %145 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %146 = fmul float %144, %145
  %147 = load <4 x float>, ptr %66, align 4
  %148 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %149 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %150 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %151 = fmul float %149, %150
  %152 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !6, !noalias !20
  %153 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %154 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %155 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %156 = fmul float %154, %155
  %157 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !6, !noalias !20
  %158 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %159 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %160 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %161 = fmul float %159, %160
  %162 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !6, !noalias !20
  %broadcast.splat = shufflevector <4 x float> %83, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert12 = insertelement <8 x float> poison, float %86, i64 0
  %broadcast.splat13 = shufflevector <8 x float> %broadcast.splatinsert12, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat15 = shufflevector <4 x float> %87, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat17 = shufflevector <4 x float> %88, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert18 = insertelement <8 x float> poison, float %91, i64 0
  %broadcast.splat19 = shufflevector <8 x float> %broadcast.splatinsert18, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat21 = shufflevector <4 x float> %92, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat23 = shufflevector <4 x float> %93, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert24 = insertelement <8 x float> poison, float %96, i64 0
  %broadcast.splat25 = shufflevector <8 x float> %broadcast.splatinsert24, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat27 = shufflevector <4 x float> %97, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat29 = shufflevector <4 x float> %98, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert30 = insertelement <8 x float> poison, float %101, i64 0
  %broadcast.splat31 = shufflevector <8 x float> %broadcast.splatinsert30, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat33 = shufflevector <4 x float> %102, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat35 = shufflevector <4 x float> %103, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert36 = insertelement <8 x float> poison, float %106, i64 0
  %broadcast.splat37 = shufflevector <8 x float> %broadcast.splatinsert36, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat39 = shufflevector <4 x float> %107, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat41 = shufflevector <4 x float> %108, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert42 = insertelement <8 x float> poison, float %111, i64 0
  %broadcast.splat43 = shufflevector <8 x float> %broadcast.splatinsert42, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat45 = shufflevector <4 x float> %112, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat47 = shufflevector <4 x float> %113, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert48 = insertelement <8 x float> poison, float %116, i64 0
  %broadcast.splat49 = shufflevector <8 x float> %broadcast.splatinsert48, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat51 = shufflevector <4 x float> %117, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat53 = shufflevector <4 x float> %118, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert54 = insertelement <8 x float> poison, float %121, i64 0
  %broadcast.splat55 = shufflevector <8 x float> %broadcast.splatinsert54, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat57 = shufflevector <4 x float> %122, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat59 = shufflevector <4 x float> %123, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert60 = insertelement <8 x float> poison, float %126, i64 0
  %broadcast.splat61 = shufflevector <8 x float> %broadcast.splatinsert60, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat63 = shufflevector <4 x float> %127, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat65 = shufflevector <4 x float> %128, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert66 = insertelement <8 x float> poison, float %131, i64 0
  %broadcast.splat67 = shufflevector <8 x float> %broadcast.splatinsert66, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat69 = shufflevector <4 x float> %132, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat71 = shufflevector <4 x float> %133, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert72 = insertelement <8 x float> poison, float %136, i64 0
  %broadcast.splat73 = shufflevector <8 x float> %broadcast.splatinsert72, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat75 = shufflevector <4 x float> %137, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat77 = shufflevector <4 x float> %138, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert78 = insertelement <8 x float> poison, float %141, i64 0
  %broadcast.splat79 = shufflevector <8 x float> %broadcast.splatinsert78, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat81 = shufflevector <4 x float> %142, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat83 = shufflevector <4 x float> %143, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert84 = insertelement <8 x float> poison, float %146, i64 0
  %broadcast.splat85 = shufflevector <8 x float> %broadcast.splatinsert84, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat87 = shufflevector <4 x float> %147, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert88 = insertelement <8 x float> poison, float %148, i64 0
  %broadcast.splat89 = shufflevector <8 x float> %broadcast.splatinsert88, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert90 = insertelement <8 x float> poison, float %151, i64 0
  %broadcast.splat91 = shufflevector <8 x float> %broadcast.splatinsert90, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert92 = insertelement <8 x float> poison, float %152, i64 0
  %broadcast.splat93 = shufflevector <8 x float> %broadcast.splatinsert92, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert94 = insertelement <8 x float> poison, float %153, i64 0
  %broadcast.splat95 = shufflevector <8 x float> %broadcast.splatinsert94, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert96 = insertelement <8 x float> poison, float %156, i64 0
  %broadcast.splat97 = shufflevector <8 x float> %broadcast.splatinsert96, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert98 = insertelement <8 x float> poison, float %157, i64 0
  %broadcast.splat99 = shufflevector <8 x float> %broadcast.splatinsert98, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert100 = insertelement <8 x float> poison, float %158, i64 0
  %broadcast.splat101 = shufflevector <8 x float> %broadcast.splatinsert100, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert102 = insertelement <8 x float> poison, float %161, i64 0
  %broadcast.splat103 = shufflevector <8 x float> %broadcast.splatinsert102, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert104 = insertelement <8 x float> poison, float %162, i64 0
  %broadcast.splat105 = shufflevector <8 x float> %broadcast.splatinsert104, <8 x float> poison, <8 x i32> zeroinitializer
  br label %.preheader5

.preheader5:                                      ; preds = %.preheader6, %middle.block
  %163 = phi i64 [ 0, %.preheader6 ], [ %751, %middle.block ]
  %.idx2 = shl i64 %163, 11
  %164 = getelementptr i8, ptr %82, i64 %.idx2
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.preheader5
  %index = phi i64 [ 0, %.preheader5 ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %.preheader5 ], [ %vec.ind.next, %vector.body ]
  %165 = shl <8 x i64> %vec.ind, splat (i64 6)
  %166 = extractelement <8 x i64> %165, i64 0
  %167 = extractelement <8 x i64> %165, i64 1
  %168 = extractelement <8 x i64> %165, i64 2
  %169 = extractelement <8 x i64> %165, i64 3
  %170 = extractelement <8 x i64> %165, i64 4
  %171 = extractelement <8 x i64> %165, i64 5
  %172 = extractelement <8 x i64> %165, i64 6
  %173 = extractelement <8 x i64> %165, i64 7
  %174 = getelementptr i8, ptr %164, i64 %166
  %175 = getelementptr i8, ptr %164, i64 %167
  %176 = getelementptr i8, ptr %164, i64 %168
  %177 = getelementptr i8, ptr %164, i64 %169
  %178 = getelementptr i8, ptr %164, i64 %170
  %179 = getelementptr i8, ptr %164, i64 %171
  %180 = getelementptr i8, ptr %164, i64 %172
  %181 = getelementptr i8, ptr %164, i64 %173
  %182 = load float, ptr %174, align 4, !alias.scope !13, !noalias !21
  %183 = load float, ptr %175, align 4, !alias.scope !13, !noalias !21
  %184 = load float, ptr %176, align 4, !alias.scope !13, !noalias !21
  %185 = load float, ptr %177, align 4, !alias.scope !13, !noalias !21
  %186 = load float, ptr %178, align 4, !alias.scope !13, !noalias !21
  %187 = load float, ptr %179, align 4, !alias.scope !13, !noalias !21
  %188 = load float, ptr %180, align 4, !alias.scope !13, !noalias !21
  %189 = load float, ptr %181, align 4, !alias.scope !13, !noalias !21
  %190 = insertelement <8 x float> poison, float %182, i64 0
  %191 = insertelement <8 x float> %190, float %183, i64 1
  %192 = insertelement <8 x float> %191, float %184, i64 2
  %193 = insertelement <8 x float> %192, float %185, i64 3
  %194 = insertelement <8 x float> %193, float %186, i64 4
  %195 = insertelement <8 x float> %194, float %187, i64 5
  %196 = insertelement <8 x float> %195, float %188, i64 6
  %197 = insertelement <8 x float> %196, float %189, i64 7
  %198 = fsub <8 x float> %197, %broadcast.splat
  %199 = fmul <8 x float> %198, %broadcast.splat13
  %200 = fadd <8 x float> %broadcast.splat15, %199
  %201 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %200, <8 x float> zeroinitializer)
  %202 = extractelement <8 x float> %201, i64 0
  %203 = extractelement <8 x float> %201, i64 1
  %204 = extractelement <8 x float> %201, i64 2
  %205 = extractelement <8 x float> %201, i64 3
  %206 = extractelement <8 x float> %201, i64 4
  %207 = extractelement <8 x float> %201, i64 5
  %208 = extractelement <8 x float> %201, i64 6
  %209 = extractelement <8 x float> %201, i64 7
  store float %202, ptr %174, align 4, !alias.scope !13, !noalias !21
  store float %203, ptr %175, align 4, !alias.scope !13, !noalias !21
  store float %204, ptr %176, align 4, !alias.scope !13, !noalias !21
  store float %205, ptr %177, align 4, !alias.scope !13, !noalias !21
  store float %206, ptr %178, align 4, !alias.scope !13, !noalias !21
  store float %207, ptr %179, align 4, !alias.scope !13, !noalias !21
  store float %208, ptr %180, align 4, !alias.scope !13, !noalias !21
  store float %209, ptr %181, align 4, !alias.scope !13, !noalias !21
  %210 = getelementptr i8, ptr %174, i64 4
  %211 = getelementptr i8, ptr %175, i64 4
  %212 = getelementptr i8, ptr %176, i64 4
  %213 = getelementptr i8, ptr %177, i64 4
  %214 = getelementptr i8, ptr %178, i64 4
  %215 = getelementptr i8, ptr %179, i64 4
  %216 = getelementptr i8, ptr %180, i64 4
  %217 = getelementptr i8, ptr %181, i64 4
  %218 = load float, ptr %210, align 4, !alias.scope !13, !noalias !21
  %219 = load float, ptr %211, align 4, !alias.scope !13, !noalias !21
  %220 = load float, ptr %212, align 4, !alias.scope !13, !noalias !21
  %221 = load float, ptr %213, align 4, !alias.scope !13, !noalias !21
  %222 = load float, ptr %214, align 4, !alias.scope !13, !noalias !21
  %223 = load float, ptr %215, align 4, !alias.scope !13, !noalias !21
  %224 = load float, ptr %216, align 4, !alias.scope !13, !noalias !21
  %225 = load float, ptr %217, align 4, !alias.scope !13, !noalias !21
  %226 = insertelement <8 x float> poison, float %218, i64 0
  %227 = insertelement <8 x float> %226, float %219, i64 1
  %228 = insertelement <8 x float> %227, float %220, i64 2
  %229 = insertelement <8 x float> %228, float %221, i64 3
  %230 = insertelement <8 x float> %229, float %222, i64 4
  %231 = insertelement <8 x float> %230, float %223, i64 5
  %232 = insertelement <8 x float> %231, float %224, i64 6
  %233 = insertelement <8 x float> %232, float %225, i64 7
  %234 = fsub <8 x float> %233, %broadcast.splat17
  %235 = fmul <8 x float> %234, %broadcast.splat19
  %236 = fadd <8 x float> %broadcast.splat21, %235
  %237 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %236, <8 x float> zeroinitializer)
  %238 = extractelement <8 x float> %237, i64 0
  %239 = extractelement <8 x float> %237, i64 1
  %240 = extractelement <8 x float> %237, i64 2
  %241 = extractelement <8 x float> %237, i64 3
  %242 = extractelement <8 x float> %237, i64 4
  %243 = extractelement <8 x float> %237, i64 5
  %244 = extractelement <8 x float> %237, i64 6
  %245 = extractelement <8 x float> %237, i64 7
  store float %238, ptr %210, align 4, !alias.scope !13, !noalias !21
  store float %239, ptr %211, align 4, !alias.scope !13, !noalias !21
  store float %240, ptr %212, align 4, !alias.scope !13, !noalias !21
  store float %241, ptr %213, align 4, !alias.scope !13, !noalias !21
  store float %242, ptr %214, align 4, !alias.scope !13, !noalias !21
  store float %243, ptr %215, align 4, !alias.scope !13, !noalias !21
  store float %244, ptr %216, align 4, !alias.scope !13, !noalias !21
  store float %245, ptr %217, align 4, !alias.scope !13, !noalias !21
  %246 = getelementptr i8, ptr %174, i64 8
  %247 = getelementptr i8, ptr %175, i64 8
  %248 = getelementptr i8, ptr %176, i64 8
  %249 = getelementptr i8, ptr %177, i64 8
  %250 = getelementptr i8, ptr %178, i64 8
  %251 = getelementptr i8, ptr %179, i64 8
  %252 = getelementptr i8, ptr %180, i64 8
  %253 = getelementptr i8, ptr %181, i64 8
  %254 = load float, ptr %246, align 4, !alias.scope !13, !noalias !21
  %255 = load float, ptr %247, align 4, !alias.scope !13, !noalias !21
  %256 = load float, ptr %248, align 4, !alias.scope !13, !noalias !21
  %257 = load float, ptr %249, align 4, !alias.scope !13, !noalias !21
  %258 = load float, ptr %250, align 4, !alias.scope !13, !noalias !21
  %259 = load float, ptr %251, align 4, !alias.scope !13, !noalias !21
  %260 = load float, ptr %252, align 4, !alias.scope !13, !noalias !21
  %261 = load float, ptr %253, align 4, !alias.scope !13, !noalias !21
  %262 = insertelement <8 x float> poison, float %254, i64 0
  %263 = insertelement <8 x float> %262, float %255, i64 1
  %264 = insertelement <8 x float> %263, float %256, i64 2
  %265 = insertelement <8 x float> %264, float %257, i64 3
  %266 = insertelement <8 x float> %265, float %258, i64 4
  %267 = insertelement <8 x float> %266, float %259, i64 5
  %268 = insertelement <8 x float> %267, float %260, i64 6
  %269 = insertelement <8 x float> %268, float %261, i64 7
  %270 = fsub <8 x float> %269, %broadcast.splat23
  %271 = fmul <8 x float> %270, %broadcast.splat25
  %272 = fadd <8 x float> %broadcast.splat27, %271
  %273 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %272, <8 x float> zeroinitializer)
  %274 = extractelement <8 x float> %273, i64 0
  %275 = extractelement <8 x float> %273, i64 1
  %276 = extractelement <8 x float> %273, i64 2
  %277 = extractelement <8 x float> %273, i64 3
  %278 = extractelement <8 x float> %273, i64 4
  %279 = extractelement <8 x float> %273, i64 5
  %280 = extractelement <8 x float> %273, i64 6
  %281 = extractelement <8 x float> %273, i64 7
  store float %274, ptr %246, align 4, !alias.scope !13, !noalias !21
  store float %275, ptr %247, align 4, !alias.scope !13, !noalias !21
  store float %276, ptr %248, align 4, !alias.scope !13, !noalias !21
  store float %277, ptr %249, align 4, !alias.scope !13, !noalias !21
  store float %278, ptr %250, align 4, !alias.scope !13, !noalias !21
  store float %279, ptr %251, align 4, !alias.scope !13, !noalias !21
  store float %280, ptr %252, align 4, !alias.scope !13, !noalias !21
  store float %281, ptr %253, align 4, !alias.scope !13, !noalias !21
  %282 = getelementptr i8, ptr %174, i64 12
  %283 = getelementptr i8, ptr %175, i64 12
  %284 = getelementptr i8, ptr %176, i64 12
  %285 = getelementptr i8, ptr %177, i64 12
  %286 = getelementptr i8, ptr %178, i64 12
  %287 = getelementptr i8, ptr %179, i64 12
  %288 = getelementptr i8, ptr %180, i64 12
  %289 = getelementptr i8, ptr %181, i64 12
  %290 = load float, ptr %282, align 4, !alias.scope !13, !noalias !21
  %291 = load float, ptr %283, align 4, !alias.scope !13, !noalias !21
  %292 = load float, ptr %284, align 4, !alias.scope !13, !noalias !21
  %293 = load float, ptr %285, align 4, !alias.scope !13, !noalias !21
  %294 = load float, ptr %286, align 4, !alias.scope !13, !noalias !21
  %295 = load float, ptr %287, align 4, !alias.scope !13, !noalias !21
  %296 = load float, ptr %288, align 4, !alias.scope !13, !noalias !21
  %297 = load float, ptr %289, align 4, !alias.scope !13, !noalias !21
  %298 = insertelement <8 x float> poison, float %290, i64 0
  %299 = insertelement <8 x float> %298, float %291, i64 1
  %300 = insertelement <8 x float> %299, float %292, i64 2
  %301 = insertelement <8 x float> %300, float %293, i64 3
  %302 = insertelement <8 x float> %301, float %294, i64 4
  %303 = insertelement <8 x float> %302, float %295, i64 5
  %304 = insertelement <8 x float> %303, float %296, i64 6
  %305 = insertelement <8 x float> %304, float %297, i64 7
  %306 = fsub <8 x float> %305, %broadcast.splat29
  %307 = fmul <8 x float> %306, %broadcast.splat31
  %308 = fadd <8 x float> %broadcast.splat33, %307
  %309 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %308, <8 x float> zeroinitializer)
  %310 = extractelement <8 x float> %309, i64 0
  %311 = extractelement <8 x float> %309, i64 1
  %312 = extractelement <8 x float> %309, i64 2
  %313 = extractelement <8 x float> %309, i64 3
  %314 = extractelement <8 x float> %309, i64 4
  %315 = extractelement <8 x float> %309, i64 5
  %316 = extractelement <8 x float> %309, i64 6
  %317 = extractelement <8 x float> %309, i64 7
  store float %310, ptr %282, align 4, !alias.scope !13, !noalias !21
  store float %311, ptr %283, align 4, !alias.scope !13, !noalias !21
  store float %312, ptr %284, align 4, !alias.scope !13, !noalias !21
  store float %313, ptr %285, align 4, !alias.scope !13, !noalias !21
  store float %314, ptr %286, align 4, !alias.scope !13, !noalias !21
  store float %315, ptr %287, align 4, !alias.scope !13, !noalias !21
  store float %316, ptr %288, align 4, !alias.scope !13, !noalias !21
  store float %317, ptr %289, align 4, !alias.scope !13, !noalias !21
  %318 = getelementptr i8, ptr %174, i64 16
  %319 = getelementptr i8, ptr %175, i64 16
  %320 = getelementptr i8, ptr %176, i64 16
  %321 = getelementptr i8, ptr %177, i64 16
  %322 = getelementptr i8, ptr %178, i64 16
  %323 = getelementptr i8, ptr %179, i64 16
  %324 = getelementptr i8, ptr %180, i64 16
  %325 = getelementptr i8, ptr %181, i64 16
  %326 = load float, ptr %318, align 4, !alias.scope !13, !noalias !21
  %327 = load float, ptr %319, align 4, !alias.scope !13, !noalias !21
  %328 = load float, ptr %320, align 4, !alias.scope !13, !noalias !21
  %329 = load float, ptr %321, align 4, !alias.scope !13, !noalias !21
  %330 = load float, ptr %322, align 4, !alias.scope !13, !noalias !21
  %331 = load float, ptr %323, align 4, !alias.scope !13, !noalias !21
  %332 = load float, ptr %324, align 4, !alias.scope !13, !noalias !21
  %333 = load float, ptr %325, align 4, !alias.scope !13, !noalias !21
  %334 = insertelement <8 x float> poison, float %326, i64 0
  %335 = insertelement <8 x float> %334, float %327, i64 1
  %336 = insertelement <8 x float> %335, float %328, i64 2
  %337 = insertelement <8 x float> %336, float %329, i64 3
  %338 = insertelement <8 x float> %337, float %330, i64 4
  %339 = insertelement <8 x float> %338, float %331, i64 5
  %340 = insertelement <8 x float> %339, float %332, i64 6
  %341 = insertelement <8 x float> %340, float %333, i64 7
  %342 = fsub <8 x float> %341, %broadcast.splat35
  %343 = fmul <8 x float> %342, %broadcast.splat37
  %344 = fadd <8 x float> %broadcast.splat39, %343
  %345 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %344, <8 x float> zeroinitializer)
  %346 = extractelement <8 x float> %345, i64 0
  %347 = extractelement <8 x float> %345, i64 1
  %348 = extractelement <8 x float> %345, i64 2
  %349 = extractelement <8 x float> %345, i64 3
  %350 = extractelement <8 x float> %345, i64 4
  %351 = extractelement <8 x float> %345, i64 5
  %352 = extractelement <8 x float> %345, i64 6
  %353 = extractelement <8 x float> %345, i64 7
  store float %346, ptr %318, align 4, !alias.scope !13, !noalias !21
  store float %347, ptr %319, align 4, !alias.scope !13, !noalias !21
  store float %348, ptr %320, align 4, !alias.scope !13, !noalias !21
  store float %349, ptr %321, align 4, !alias.scope !13, !noalias !21
  store float %350, ptr %322, align 4, !alias.scope !13, !noalias !21
  store float %351, ptr %323, align 4, !alias.scope !13, !noalias !21
  store float %352, ptr %324, align 4, !alias.scope !13, !noalias !21
  store float %353, ptr %325, align 4, !alias.scope !13, !noalias !21
  %354 = getelementptr i8, ptr %174, i64 20
  %355 = getelementptr i8, ptr %175, i64 20
  %356 = getelementptr i8, ptr %176, i64 20
  %357 = getelementptr i8, ptr %177, i64 20
  %358 = getelementptr i8, ptr %178, i64 20
  %359 = getelementptr i8, ptr %179, i64 20
  %360 = getelementptr i8, ptr %180, i64 20
  %361 = getelementptr i8, ptr %181, i64 20
  %362 = load float, ptr %354, align 4, !alias.scope !13, !noalias !21
  %363 = load float, ptr %355, align 4, !alias.scope !13, !noalias !21
  %364 = load float, ptr %356, align 4, !alias.scope !13, !noalias !21
  %365 = load float, ptr %357, align 4, !alias.scope !13, !noalias !21
  %366 = load float, ptr %358, align 4, !alias.scope !13, !noalias !21
  %367 = load float, ptr %359, align 4, !alias.scope !13, !noalias !21
  %368 = load float, ptr %360, align 4, !alias.scope !13, !noalias !21
  %369 = load float, ptr %361, align 4, !alias.scope !13, !noalias !21
  %370 = insertelement <8 x float> poison, float %362, i64 0
  %371 = insertelement <8 x float> %370, float %363, i64 1
  %372 = insertelement <8 x float> %371, float %364, i64 2
  %373 = insertelement <8 x float> %372, float %365, i64 3
  %374 = insertelement <8 x float> %373, float %366, i64 4
  %375 = insertelement <8 x float> %374, float %367, i64 5
  %376 = insertelement <8 x float> %375, float %368, i64 6
  %377 = insertelement <8 x float> %376, float %369, i64 7
  %378 = fsub <8 x float> %377, %broadcast.splat41
  %379 = fmul <8 x float> %378, %broadcast.splat43
  %380 = fadd <8 x float> %broadcast.splat45, %379
  %381 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %380, <8 x float> zeroinitializer)
  %382 = extractelement <8 x float> %381, i64 0
  %383 = extractelement <8 x float> %381, i64 1
  %384 = extractelement <8 x float> %381, i64 2
  %385 = extractelement <8 x float> %381, i64 3
  %386 = extractelement <8 x float> %381, i64 4
  %387 = extractelement <8 x float> %381, i64 5
  %388 = extractelement <8 x float> %381, i64 6
  %389 = extractelement <8 x float> %381, i64 7
  store float %382, ptr %354, align 4, !alias.scope !13, !noalias !21
  store float %383, ptr %355, align 4, !alias.scope !13, !noalias !21
  store float %384, ptr %356, align 4, !alias.scope !13, !noalias !21
  store float %385, ptr %357, align 4, !alias.scope !13, !noalias !21
  store float %386, ptr %358, align 4, !alias.scope !13, !noalias !21
  store float %387, ptr %359, align 4, !alias.scope !13, !noalias !21
  store float %388, ptr %360, align 4, !alias.scope !13, !noalias !21
  store float %389, ptr %361, align 4, !alias.scope !13, !noalias !21
  %390 = getelementptr i8, ptr %174, i64 24
  %391 = getelementptr i8, ptr %175, i64 24
  %392 = getelementptr i8, ptr %176, i64 24
  %393 = getelementptr i8, ptr %177, i64 24
  %394 = getelementptr i8, ptr %178, i64 24
  %395 = getelementptr i8, ptr %179, i64 24
  %396 = getelementptr i8, ptr %180, i64 24
  %397 = getelementptr i8, ptr %181, i64 24
  %398 = load float, ptr %390, align 4, !alias.scope !13, !noalias !21
  %399 = load float, ptr %391, align 4, !alias.scope !13, !noalias !21
  %400 = load float, ptr %392, align 4, !alias.scope !13, !noalias !21
  %401 = load float, ptr %393, align 4, !alias.scope !13, !noalias !21
  %402 = load float, ptr %394, align 4, !alias.scope !13, !noalias !21
  %403 = load float, ptr %395, align 4, !alias.scope !13, !noalias !21
  %404 = load float, ptr %396, align 4, !alias.scope !13, !noalias !21
  %405 = load float, ptr %397, align 4, !alias.scope !13, !noalias !21
  %406 = insertelement <8 x float> poison, float %398, i64 0
  %407 = insertelement <8 x float> %406, float %399, i64 1
  %408 = insertelement <8 x float> %407, float %400, i64 2
  %409 = insertelement <8 x float> %408, float %401, i64 3
  %410 = insertelement <8 x float> %409, float %402, i64 4
  %411 = insertelement <8 x float> %410, float %403, i64 5
  %412 = insertelement <8 x float> %411, float %404, i64 6
  %413 = insertelement <8 x float> %412, float %405, i64 7
  %414 = fsub <8 x float> %413, %broadcast.splat47
  %415 = fmul <8 x float> %414, %broadcast.splat49
  %416 = fadd <8 x float> %broadcast.splat51, %415
  %417 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %416, <8 x float> zeroinitializer)
  %418 = extractelement <8 x float> %417, i64 0
  %419 = extractelement <8 x float> %417, i64 1
  %420 = extractelement <8 x float> %417, i64 2
  %421 = extractelement <8 x float> %417, i64 3
  %422 = extractelement <8 x float> %417, i64 4
  %423 = extractelement <8 x float> %417, i64 5
  %424 = extractelement <8 x float> %417, i64 6
  %425 = extractelement <8 x float> %417, i64 7
  store float %418, ptr %390, align 4, !alias.scope !13, !noalias !21
  store float %419, ptr %391, align 4, !alias.scope !13, !noalias !21
  store float %420, ptr %392, align 4, !alias.scope !13, !noalias !21
  store float %421, ptr %393, align 4, !alias.scope !13, !noalias !21
  store float %422, ptr %394, align 4, !alias.scope !13, !noalias !21
  store float %423, ptr %395, align 4, !alias.scope !13, !noalias !21
  store float %424, ptr %396, align 4, !alias.scope !13, !noalias !21
  store float %425, ptr %397, align 4, !alias.scope !13, !noalias !21
  %426 = getelementptr i8, ptr %174, i64 28
  %427 = getelementptr i8, ptr %175, i64 28
  %428 = getelementptr i8, ptr %176, i64 28
  %429 = getelementptr i8, ptr %177, i64 28
  %430 = getelementptr i8, ptr %178, i64 28
  %431 = getelementptr i8, ptr %179, i64 28
  %432 = getelementptr i8, ptr %180, i64 28
  %433 = getelementptr i8, ptr %181, i64 28
  %434 = load float, ptr %426, align 4, !alias.scope !13, !noalias !21
  %435 = load float, ptr %427, align 4, !alias.scope !13, !noalias !21
  %436 = load float, ptr %428, align 4, !alias.scope !13, !noalias !21
  %437 = load float, ptr %429, align 4, !alias.scope !13, !noalias !21
  %438 = load float, ptr %430, align 4, !alias.scope !13, !noalias !21
  %439 = load float, ptr %431, align 4, !alias.scope !13, !noalias !21
  %440 = load float, ptr %432, align 4, !alias.scope !13, !noalias !21
  %441 = load float, ptr %433, align 4, !alias.scope !13, !noalias !21
  %442 = insertelement <8 x float> poison, float %434, i64 0
  %443 = insertelement <8 x float> %442, float %435, i64 1
  %444 = insertelement <8 x float> %443, float %436, i64 2
  %445 = insertelement <8 x float> %444, float %437, i64 3
  %446 = insertelement <8 x float> %445, float %438, i64 4
  %447 = insertelement <8 x float> %446, float %439, i64 5
  %448 = insertelement <8 x float> %447, float %440, i64 6
  %449 = insertelement <8 x float> %448, float %441, i64 7
  %450 = fsub <8 x float> %449, %broadcast.splat53
  %451 = fmul <8 x float> %450, %broadcast.splat55
  %452 = fadd <8 x float> %broadcast.splat57, %451
  %453 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %452, <8 x float> zeroinitializer)
  %454 = extractelement <8 x float> %453, i64 0
  %455 = extractelement <8 x float> %453, i64 1
  %456 = extractelement <8 x float> %453, i64 2
  %457 = extractelement <8 x float> %453, i64 3
  %458 = extractelement <8 x float> %453, i64 4
  %459 = extractelement <8 x float> %453, i64 5
  %460 = extractelement <8 x float> %453, i64 6
  %461 = extractelement <8 x float> %453, i64 7
  store float %454, ptr %426, align 4, !alias.scope !13, !noalias !21
  store float %455, ptr %427, align 4, !alias.scope !13, !noalias !21
  store float %456, ptr %428, align 4, !alias.scope !13, !noalias !21
  store float %457, ptr %429, align 4, !alias.scope !13, !noalias !21
  store float %458, ptr %430, align 4, !alias.scope !13, !noalias !21
  store float %459, ptr %431, align 4, !alias.scope !13, !noalias !21
  store float %460, ptr %432, align 4, !alias.scope !13, !noalias !21
  store float %461, ptr %433, align 4, !alias.scope !13, !noalias !21
  %462 = getelementptr i8, ptr %174, i64 32
  %463 = getelementptr i8, ptr %175, i64 32
  %464 = getelementptr i8, ptr %176, i64 32
  %465 = getelementptr i8, ptr %177, i64 32
  %466 = getelementptr i8, ptr %178, i64 32
  %467 = getelementptr i8, ptr %179, i64 32
  %468 = getelementptr i8, ptr %180, i64 32
  %469 = getelementptr i8, ptr %181, i64 32
  %470 = load float, ptr %462, align 4, !alias.scope !13, !noalias !21
  %471 = load float, ptr %463, align 4, !alias.scope !13, !noalias !21
  %472 = load float, ptr %464, align 4, !alias.scope !13, !noalias !21
  %473 = load float, ptr %465, align 4, !alias.scope !13, !noalias !21
  %474 = load float, ptr %466, align 4, !alias.scope !13, !noalias !21
  %475 = load float, ptr %467, align 4, !alias.scope !13, !noalias !21
  %476 = load float, ptr %468, align 4, !alias.scope !13, !noalias !21
  %477 = load float, ptr %469, align 4, !alias.scope !13, !noalias !21
  %478 = insertelement <8 x float> poison, float %470, i64 0
  %479 = insertelement <8 x float> %478, float %471, i64 1
  %480 = insertelement <8 x float> %479, float %472, i64 2
  %481 = insertelement <8 x float> %480, float %473, i64 3
  %482 = insertelement <8 x float> %481, float %474, i64 4
  %483 = insertelement <8 x float> %482, float %475, i64 5
  %484 = insertelement <8 x float> %483, float %476, i64 6
  %485 = insertelement <8 x float> %484, float %477, i64 7
  %486 = fsub <8 x float> %485, %broadcast.splat59
  %487 = fmul <8 x float> %486, %broadcast.splat61
  %488 = fadd <8 x float> %broadcast.splat63, %487
  %489 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %488, <8 x float> zeroinitializer)
  %490 = extractelement <8 x float> %489, i64 0
  %491 = extractelement <8 x float> %489, i64 1
  %492 = extractelement <8 x float> %489, i64 2
  %493 = extractelement <8 x float> %489, i64 3
  %494 = extractelement <8 x float> %489, i64 4
  %495 = extractelement <8 x float> %489, i64 5
  %496 = extractelement <8 x float> %489, i64 6
  %497 = extractelement <8 x float> %489, i64 7
  store float %490, ptr %462, align 4, !alias.scope !13, !noalias !21
  store float %491, ptr %463, align 4, !alias.scope !13, !noalias !21
  store float %492, ptr %464, align 4, !alias.scope !13, !noalias !21
  store float %493, ptr %465, align 4, !alias.scope !13, !noalias !21
  store float %494, ptr %466, align 4, !alias.scope !13, !noalias !21
  store float %495, ptr %467, align 4, !alias.scope !13, !noalias !21
  store float %496, ptr %468, align 4, !alias.scope !13, !noalias !21
  store float %497, ptr %469, align 4, !alias.scope !13, !noalias !21
  %498 = getelementptr i8, ptr %174, i64 36
  %499 = getelementptr i8, ptr %175, i64 36
  %500 = getelementptr i8, ptr %176, i64 36
  %501 = getelementptr i8, ptr %177, i64 36
  %502 = getelementptr i8, ptr %178, i64 36
  %503 = getelementptr i8, ptr %179, i64 36
  %504 = getelementptr i8, ptr %180, i64 36
  %505 = getelementptr i8, ptr %181, i64 36
  %506 = load float, ptr %498, align 4, !alias.scope !13, !noalias !21
  %507 = load float, ptr %499, align 4, !alias.scope !13, !noalias !21
  %508 = load float, ptr %500, align 4, !alias.scope !13, !noalias !21
  %509 = load float, ptr %501, align 4, !alias.scope !13, !noalias !21
  %510 = load float, ptr %502, align 4, !alias.scope !13, !noalias !21
  %511 = load float, ptr %503, align 4, !alias.scope !13, !noalias !21
  %512 = load float, ptr %504, align 4, !alias.scope !13, !noalias !21
  %513 = load float, ptr %505, align 4, !alias.scope !13, !noalias !21
  %514 = insertelement <8 x float> poison, float %506, i64 0
  %515 = insertelement <8 x float> %514, float %507, i64 1
  %516 = insertelement <8 x float> %515, float %508, i64 2
  %517 = insertelement <8 x float> %516, float %509, i64 3
  %518 = insertelement <8 x float> %517, float %510, i64 4
  %519 = insertelement <8 x float> %518, float %511, i64 5
  %520 = insertelement <8 x float> %519, float %512, i64 6
  %521 = insertelement <8 x float> %520, float %513, i64 7
  %522 = fsub <8 x float> %521, %broadcast.splat65
  %523 = fmul <8 x float> %522, %broadcast.splat67
  %524 = fadd <8 x float> %broadcast.splat69, %523
  %525 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %524, <8 x float> zeroinitializer)
  %526 = extractelement <8 x float> %525, i64 0
  %527 = extractelement <8 x float> %525, i64 1
  %528 = extractelement <8 x float> %525, i64 2
  %529 = extractelement <8 x float> %525, i64 3
  %530 = extractelement <8 x float> %525, i64 4
  %531 = extractelement <8 x float> %525, i64 5
  %532 = extractelement <8 x float> %525, i64 6
  %533 = extractelement <8 x float> %525, i64 7
  store float %526, ptr %498, align 4, !alias.scope !13, !noalias !21
  store float %527, ptr %499, align 4, !alias.scope !13, !noalias !21
  store float %528, ptr %500, align 4, !alias.scope !13, !noalias !21
  store float %529, ptr %501, align 4, !alias.scope !13, !noalias !21
  store float %530, ptr %502, align 4, !alias.scope !13, !noalias !21
  store float %531, ptr %503, align 4, !alias.scope !13, !noalias !21
  store float %532, ptr %504, align 4, !alias.scope !13, !noalias !21
  store float %533, ptr %505, align 4, !alias.scope !13, !noalias !21
  %534 = getelementptr i8, ptr %174, i64 40
  %535 = getelementptr i8, ptr %175, i64 40
  %536 = getelementptr i8, ptr %176, i64 40
  %537 = getelementptr i8, ptr %177, i64 40
  %538 = getelementptr i8, ptr %178, i64 40
  %539 = getelementptr i8, ptr %179, i64 40
  %540 = getelementptr i8, ptr %180, i64 40
  %541 = getelementptr i8, ptr %181, i64 40
  %542 = load float, ptr %534, align 4, !alias.scope !13, !noalias !21
  %543 = load float, ptr %535, align 4, !alias.scope !13, !noalias !21
  %544 = load float, ptr %536, align 4, !alias.scope !13, !noalias !21
  %545 = load float, ptr %537, align 4, !alias.scope !13, !noalias !21
  %546 = load float, ptr %538, align 4, !alias.scope !13, !noalias !21
  %547 = load float, ptr %539, align 4, !alias.scope !13, !noalias !21
  %548 = load float, ptr %540, align 4, !alias.scope !13, !noalias !21
  %549 = load float, ptr %541, align 4, !alias.scope !13, !noalias !21
  %550 = insertelement <8 x float> poison, float %542, i64 0
  %551 = insertelement <8 x float> %550, float %543, i64 1
  %552 = insertelement <8 x float> %551, float %544, i64 2
  %553 = insertelement <8 x float> %552, float %545, i64 3
  %554 = insertelement <8 x float> %553, float %546, i64 4
  %555 = insertelement <8 x float> %554, float %547, i64 5
  %556 = insertelement <8 x float> %555, float %548, i64 6
  %557 = insertelement <8 x float> %556, float %549, i64 7
  %558 = fsub <8 x float> %557, %broadcast.splat71
  %559 = fmul <8 x float> %558, %broadcast.splat73
  %560 = fadd <8 x float> %broadcast.splat75, %559
  %561 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %560, <8 x float> zeroinitializer)
  %562 = extractelement <8 x float> %561, i64 0
  %563 = extractelement <8 x float> %561, i64 1
  %564 = extractelement <8 x float> %561, i64 2
  %565 = extractelement <8 x float> %561, i64 3
  %566 = extractelement <8 x float> %561, i64 4
  %567 = extractelement <8 x float> %561, i64 5
  %568 = extractelement <8 x float> %561, i64 6
  %569 = extractelement <8 x float> %561, i64 7
  store float %562, ptr %534, align 4, !alias.scope !13, !noalias !21
  store float %563, ptr %535, align 4, !alias.scope !13, !noalias !21
  store float %564, ptr %536, align 4, !alias.scope !13, !noalias !21
  store float %565, ptr %537, align 4, !alias.scope !13, !noalias !21
  store float %566, ptr %538, align 4, !alias.scope !13, !noalias !21
  store float %567, ptr %539, align 4, !alias.scope !13, !noalias !21
  store float %568, ptr %540, align 4, !alias.scope !13, !noalias !21
  store float %569, ptr %541, align 4, !alias.scope !13, !noalias !21
  %570 = getelementptr i8, ptr %174, i64 44
  %571 = getelementptr i8, ptr %175, i64 44
  %572 = getelementptr i8, ptr %176, i64 44
  %573 = getelementptr i8, ptr %177, i64 44
  %574 = getelementptr i8, ptr %178, i64 44
  %575 = getelementptr i8, ptr %179, i64 44
  %576 = getelementptr i8, ptr %180, i64 44
  %577 = getelementptr i8, ptr %181, i64 44
  %578 = load float, ptr %570, align 4, !alias.scope !13, !noalias !21
  %579 = load float, ptr %571, align 4, !alias.scope !13, !noalias !21
  %580 = load float, ptr %572, align 4, !alias.scope !13, !noalias !21
  %581 = load float, ptr %573, align 4, !alias.scope !13, !noalias !21
  %582 = load float, ptr %574, align 4, !alias.scope !13, !noalias !21
  %583 = load float, ptr %575, align 4, !alias.scope !13, !noalias !21
  %584 = load float, ptr %576, align 4, !alias.scope !13, !noalias !21
  %585 = load float, ptr %577, align 4, !alias.scope !13, !noalias !21
  %586 = insertelement <8 x float> poison, float %578, i64 0
  %587 = insertelement <8 x float> %586, float %579, i64 1
  %588 = insertelement <8 x float> %587, float %580, i64 2
  %589 = insertelement <8 x float> %588, float %581, i64 3
  %590 = insertelement <8 x float> %589, float %582, i64 4
  %591 = insertelement <8 x float> %590, float %583, i64 5
  %592 = insertelement <8 x float> %591, float %584, i64 6
  %593 = insertelement <8 x float> %592, float %585, i64 7
  %594 = fsub <8 x float> %593, %broadcast.splat77
  %595 = fmul <8 x float> %594, %broadcast.splat79
  %596 = fadd <8 x float> %broadcast.splat81, %595
  %597 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %596, <8 x float> zeroinitializer)
  %598 = extractelement <8 x float> %597, i64 0
  %599 = extractelement <8 x float> %597, i64 1
  %600 = extractelement <8 x float> %597, i64 2
  %601 = extractelement <8 x float> %597, i64 3
  %602 = extractelement <8 x float> %597, i64 4
  %603 = extractelement <8 x float> %597, i64 5
  %604 = extractelement <8 x float> %597, i64 6
  %605 = extractelement <8 x float> %597, i64 7
  store float %598, ptr %570, align 4, !alias.scope !13, !noalias !21
  store float %599, ptr %571, align 4, !alias.scope !13, !noalias !21
  store float %600, ptr %572, align 4, !alias.scope !13, !noalias !21
  store float %601, ptr %573, align 4, !alias.scope !13, !noalias !21
  store float %602, ptr %574, align 4, !alias.scope !13, !noalias !21
  store float %603, ptr %575, align 4, !alias.scope !13, !noalias !21
  store float %604, ptr %576, align 4, !alias.scope !13, !noalias !21
  store float %605, ptr %577, align 4, !alias.scope !13, !noalias !21
  %606 = getelementptr i8, ptr %174, i64 48
  %607 = getelementptr i8, ptr %175, i64 48
  %608 = getelementptr i8, ptr %176, i64 48
  %609 = getelementptr i8, ptr %177, i64 48
  %610 = getelementptr i8, ptr %178, i64 48
  %611 = getelementptr i8, ptr %179, i64 48
  %612 = getelementptr i8, ptr %180, i64 48
  %613 = getelementptr i8, ptr %181, i64 48
  %614 = load float, ptr %606, align 4, !alias.scope !13, !noalias !21
  %615 = load float, ptr %607, align 4, !alias.scope !13, !noalias !21
  %616 = load float, ptr %608, align 4, !alias.scope !13, !noalias !21
  %617 = load float, ptr %609, align 4, !alias.scope !13, !noalias !21
  %618 = load float, ptr %610, align 4, !alias.scope !13, !noalias !21
  %619 = load float, ptr %611, align 4, !alias.scope !13, !noalias !21
  %620 = load float, ptr %612, align 4, !alias.scope !13, !noalias !21
  %621 = load float, ptr %613, align 4, !alias.scope !13, !noalias !21
  %622 = insertelement <8 x float> poison, float %614, i64 0
  %623 = insertelement <8 x float> %622, float %615, i64 1
  %624 = insertelement <8 x float> %623, float %616, i64 2
  %625 = insertelement <8 x float> %624, float %617, i64 3
  %626 = insertelement <8 x float> %625, float %618, i64 4
  %627 = insertelement <8 x float> %626, float %619, i64 5
  %628 = insertelement <8 x float> %627, float %620, i64 6
  %629 = insertelement <8 x float> %628, float %621, i64 7
  %630 = fsub <8 x float> %629, %broadcast.splat83
  %631 = fmul <8 x float> %630, %broadcast.splat85
  %632 = fadd <8 x float> %broadcast.splat87, %631
  %633 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %632, <8 x float> zeroinitializer)
  %634 = extractelement <8 x float> %633, i64 0
  %635 = extractelement <8 x float> %633, i64 1
  %636 = extractelement <8 x float> %633, i64 2
  %637 = extractelement <8 x float> %633, i64 3
  %638 = extractelement <8 x float> %633, i64 4
  %639 = extractelement <8 x float> %633, i64 5
  %640 = extractelement <8 x float> %633, i64 6
  %641 = extractelement <8 x float> %633, i64 7
  store float %634, ptr %606, align 4, !alias.scope !13, !noalias !21
  store float %635, ptr %607, align 4, !alias.scope !13, !noalias !21
  store float %636, ptr %608, align 4, !alias.scope !13, !noalias !21
  store float %637, ptr %609, align 4, !alias.scope !13, !noalias !21
  store float %638, ptr %610, align 4, !alias.scope !13, !noalias !21
  store float %639, ptr %611, align 4, !alias.scope !13, !noalias !21
  store float %640, ptr %612, align 4, !alias.scope !13, !noalias !21
  store float %641, ptr %613, align 4, !alias.scope !13, !noalias !21
  %642 = getelementptr i8, ptr %174, i64 52
  %643 = getelementptr i8, ptr %175, i64 52
  %644 = getelementptr i8, ptr %176, i64 52
  %645 = getelementptr i8, ptr %177, i64 52
  %646 = getelementptr i8, ptr %178, i64 52
  %647 = getelementptr i8, ptr %179, i64 52
  %648 = getelementptr i8, ptr %180, i64 52
  %649 = getelementptr i8, ptr %181, i64 52
  %650 = load float, ptr %642, align 4, !alias.scope !13, !noalias !21
  %651 = load float, ptr %643, align 4, !alias.scope !13, !noalias !21
  %652 = load float, ptr %644, align 4, !alias.scope !13, !noalias !21
  %653 = load float, ptr %645, align 4, !alias.scope !13, !noalias !21
  %654 = load float, ptr %646, align 4, !alias.scope !13, !noalias !21
  %655 = load float, ptr %647, align 4, !alias.scope !13, !noalias !21
  %656 = load float, ptr %648, align 4, !alias.scope !13, !noalias !21
  %657 = load float, ptr %649, align 4, !alias.scope !13, !noalias !21
  %658 = insertelement <8 x float> poison, float %650, i64 0
  %659 = insertelement <8 x float> %658, float %651, i64 1
  %660 = insertelement <8 x float> %659, float %652, i64 2
  %661 = insertelement <8 x float> %660, float %653, i64 3
  %662 = insertelement <8 x float> %661, float %654, i64 4
  %663 = insertelement <8 x float> %662, float %655, i64 5
  %664 = insertelement <8 x float> %663, float %656, i64 6
  %665 = insertelement <8 x float> %664, float %657, i64 7
  %666 = fsub <8 x float> %665, %broadcast.splat89
  %667 = fmul <8 x float> %666, %broadcast.splat91
  %668 = fadd <8 x float> %broadcast.splat93, %667
  %669 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %668, <8 x float> zeroinitializer)
  %670 = extractelement <8 x float> %669, i64 0
  %671 = extractelement <8 x float> %669, i64 1
  %672 = extractelement <8 x float> %669, i64 2
  %673 = extractelement <8 x float> %669, i64 3
  %674 = extractelement <8 x float> %669, i64 4
  %675 = extractelement <8 x float> %669, i64 5
  %676 = extractelement <8 x float> %669, i64 6
  %677 = extractelement <8 x float> %669, i64 7
  store float %670, ptr %642, align 4, !alias.scope !13, !noalias !21
  store float %671, ptr %643, align 4, !alias.scope !13, !noalias !21
  store float %672, ptr %644, align 4, !alias.scope !13, !noalias !21
  store float %673, ptr %645, align 4, !alias.scope !13, !noalias !21
  store float %674, ptr %646, align 4, !alias.scope !13, !noalias !21
  store float %675, ptr %647, align 4, !alias.scope !13, !noalias !21
  store float %676, ptr %648, align 4, !alias.scope !13, !noalias !21
  store float %677, ptr %649, align 4, !alias.scope !13, !noalias !21
  %678 = getelementptr i8, ptr %174, i64 56
  %679 = getelementptr i8, ptr %175, i64 56
  %680 = getelementptr i8, ptr %176, i64 56
  %681 = getelementptr i8, ptr %177, i64 56
  %682 = getelementptr i8, ptr %178, i64 56
  %683 = getelementptr i8, ptr %179, i64 56
  %684 = getelementptr i8, ptr %180, i64 56
  %685 = getelementptr i8, ptr %181, i64 56
  %686 = load float, ptr %678, align 4, !alias.scope !13, !noalias !21
  %687 = load float, ptr %679, align 4, !alias.scope !13, !noalias !21
  %688 = load float, ptr %680, align 4, !alias.scope !13, !noalias !21
  %689 = load float, ptr %681, align 4, !alias.scope !13, !noalias !21
  %690 = load float, ptr %682, align 4, !alias.scope !13, !noalias !21
  %691 = load float, ptr %683, align 4, !alias.scope !13, !noalias !21
  %692 = load float, ptr %684, align 4, !alias.scope !13, !noalias !21
  %693 = load float, ptr %685, align 4, !alias.scope !13, !noalias !21
  %694 = insertelement <8 x float> poison, float %686, i64 0
  %695 = insertelement <8 x float> %694, float %687, i64 1
  %696 = insertelement <8 x float> %695, float %688, i64 2
  %697 = insertelement <8 x float> %696, float %689, i64 3
  %698 = insertelement <8 x float> %697, float %690, i64 4
  %699 = insertelement <8 x float> %698, float %691, i64 5
  %700 = insertelement <8 x float> %699, float %692, i64 6
  %701 = insertelement <8 x float> %700, float %693, i64 7
  %702 = fsub <8 x float> %701, %broadcast.splat95
  %703 = fmul <8 x float> %702, %broadcast.splat97
  %704 = fadd <8 x float> %broadcast.splat99, %703
  %705 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %704, <8 x float> zeroinitializer)
  %706 = extractelement <8 x float> %705, i64 0
  %707 = extractelement <8 x float> %705, i64 1
  %708 = extractelement <8 x float> %705, i64 2
  %709 = extractelement <8 x float> %705, i64 3
  %710 = extractelement <8 x float> %705, i64 4
  %711 = extractelement <8 x float> %705, i64 5
  %712 = extractelement <8 x float> %705, i64 6
  %713 = extractelement <8 x float> %705, i64 7
  store float %706, ptr %678, align 4, !alias.scope !13, !noalias !21
  store float %707, ptr %679, align 4, !alias.scope !13, !noalias !21
  store float %708, ptr %680, align 4, !alias.scope !13, !noalias !21
  store float %709, ptr %681, align 4, !alias.scope !13, !noalias !21
  store float %710, ptr %682, align 4, !alias.scope !13, !noalias !21
  store float %711, ptr %683, align 4, !alias.scope !13, !noalias !21
  store float %712, ptr %684, align 4, !alias.scope !13, !noalias !21
  store float %713, ptr %685, align 4, !alias.scope !13, !noalias !21
  %714 = getelementptr i8, ptr %174, i64 60
  %715 = getelementptr i8, ptr %175, i64 60
  %716 = getelementptr i8, ptr %176, i64 60
  %717 = getelementptr i8, ptr %177, i64 60
  %718 = getelementptr i8, ptr %178, i64 60
  %719 = getelementptr i8, ptr %179, i64 60
  %720 = getelementptr i8, ptr %180, i64 60
  %721 = getelementptr i8, ptr %181, i64 60
  %722 = load float, ptr %714, align 4, !alias.scope !13, !noalias !21
  %723 = load float, ptr %715, align 4, !alias.scope !13, !noalias !21
  %724 = load float, ptr %716, align 4, !alias.scope !13, !noalias !21
  %725 = load float, ptr %717, align 4, !alias.scope !13, !noalias !21
  %726 = load float, ptr %718, align 4, !alias.scope !13, !noalias !21
  %727 = load float, ptr %719, align 4, !alias.scope !13, !noalias !21
  %728 = load float, ptr %720, align 4, !alias.scope !13, !noalias !21
  %729 = load float, ptr %721, align 4, !alias.scope !13, !noalias !21
  %730 = insertelement <8 x float> poison, float %722, i64 0
  %731 = insertelement <8 x float> %730, float %723, i64 1
  %732 = insertelement <8 x float> %731, float %724, i64 2
  %733 = insertelement <8 x float> %732, float %725, i64 3
  %734 = insertelement <8 x float> %733, float %726, i64 4
  %735 = insertelement <8 x float> %734, float %727, i64 5
  %736 = insertelement <8 x float> %735, float %728, i64 6
  %737 = insertelement <8 x float> %736, float %729, i64 7
  %738 = fsub <8 x float> %737, %broadcast.splat101
  %739 = fmul <8 x float> %738, %broadcast.splat103
  %740 = fadd <8 x float> %broadcast.splat105, %739
  %741 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %740, <8 x float> zeroinitializer)
  %742 = extractelement <8 x float> %741, i64 0
  %743 = extractelement <8 x float> %741, i64 1
  %744 = extractelement <8 x float> %741, i64 2
  %745 = extractelement <8 x float> %741, i64 3
  %746 = extractelement <8 x float> %741, i64 4
  %747 = extractelement <8 x float> %741, i64 5
  %748 = extractelement <8 x float> %741, i64 6
  %749 = extractelement <8 x float> %741, i64 7
  store float %742, ptr %714, align 4, !alias.scope !13, !noalias !21
  store float %743, ptr %715, align 4, !alias.scope !13, !noalias !21
  store float %744, ptr %716, align 4, !alias.scope !13, !noalias !21
  store float %745, ptr %717, align 4, !alias.scope !13, !noalias !21
  store float %746, ptr %718, align 4, !alias.scope !13, !noalias !21
  store float %747, ptr %719, align 4, !alias.scope !13, !noalias !21
  store float %748, ptr %720, align 4, !alias.scope !13, !noalias !21
  store float %749, ptr %721, align 4, !alias.scope !13, !noalias !21
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %750 = icmp eq i64 %index.next, 32
  br i1 %750, label %middle.block, label %vector.body, !llvm.loop !22

middle.block:                                     ; preds = %vector.body
  %751 = add nuw nsw i64 %163, 1
  %exitcond9.not = icmp eq i64 %751, 32
  br i1 %exitcond9.not, label %.loopexit, label %.preheader5, !llvm.loop !26

.loopexit:                                        ; preds = %middle.block, %.split
  %752 = add nuw nsw i64 %79, 1
  %exitcond10.not = icmp eq i64 %752, 4
  br i1 %exitcond10.not, label %add_maximum_fusion.1_wrapped.exit, label %.split, !llvm.loop !26

add_maximum_fusion.1_wrapped.exit:                ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 458752}
!6 = !{!7}
!7 = distinct !{!7, !8, !"add_maximum_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"add_maximum_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"add_maximum_fusion.1_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"add_maximum_fusion.1_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"add_maximum_fusion.1_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"add_maximum_fusion.1_wrapped: argument 4"}
!17 = !{!7, !12, !14, !16}
!18 = !{!7, !10, !14, !16}
!19 = !{!7, !10, !12, !14}
!20 = !{!10, !12, !14, !16}
!21 = !{!7, !10, !12, !16}
!22 = distinct !{!22, !23, !24, !25}
!23 = !{!"llvm.loop.unroll.disable"}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
!26 = distinct !{!26, !23}
