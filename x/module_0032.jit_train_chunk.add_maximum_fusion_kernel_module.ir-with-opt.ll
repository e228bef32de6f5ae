; ModuleID = '__compute_module_add_maximum_fusion_kernel_module'
source_filename = "__compute_module_add_maximum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_maximum_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !4
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !4
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !4
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !5
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %26 = load ptr, ptr %25, align 8
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !19)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !21)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !27)
  %28 = icmp ult i64 %27, 2
  br i1 %28, label %29, label %add_maximum_fusion_wrapped.exit

29:                                               ; preds = %1
  %30 = mul nuw nsw i64 %27, 81920
  %wide.load11 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %31 = fmul <8 x float> %wide.load11, splat (float 3.906250e-04)
  %wide.load13 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %32 = fmul <8 x float> %wide.load13, splat (float 3.906250e-04)
  %wide.load14 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %wide.load15 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %33 = fmul <8 x float> %wide.load14, %wide.load15
  %wide.load16 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %wide.load17 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %34 = fmul <8 x float> %wide.load16, %wide.load17
  %wide.load18 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %wide.load19 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %35 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %wide.load11.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %36 = fmul <8 x float> %wide.load11.1, splat (float 3.906250e-04)
  %37 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load13.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %38 = fmul <8 x float> %wide.load13.1, splat (float 3.906250e-04)
  %39 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %wide.load14.1 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %40 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %wide.load15.1 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %41 = fmul <8 x float> %wide.load14.1, %wide.load15.1
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load16.1 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load17.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %44 = fmul <8 x float> %wide.load16.1, %wide.load17.1
  %45 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load18.1 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %46 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load19.1 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %47 = getelementptr inbounds nuw i8, ptr %22, i64 64
  %wide.load11.2 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %48 = fmul <8 x float> %wide.load11.2, splat (float 3.906250e-04)
  %49 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %wide.load13.2 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %50 = fmul <8 x float> %wide.load13.2, splat (float 3.906250e-04)
  %51 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %wide.load14.2 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %52 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %wide.load15.2 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %53 = fmul <8 x float> %wide.load14.2, %wide.load15.2
  %54 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %wide.load16.2 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %55 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %wide.load17.2 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %56 = fmul <8 x float> %wide.load16.2, %wide.load17.2
  %57 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %wide.load18.2 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %58 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %wide.load19.2 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %59 = getelementptr inbounds nuw i8, ptr %22, i64 96
  %wide.load11.3 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %60 = fmul <8 x float> %wide.load11.3, splat (float 3.906250e-04)
  %61 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load13.3 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %62 = fmul <8 x float> %wide.load13.3, splat (float 3.906250e-04)
  %63 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load14.3 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %64 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load15.3 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %65 = fmul <8 x float> %wide.load14.3, %wide.load15.3
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load16.3 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %67 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load17.3 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %68 = fmul <8 x float> %wide.load16.3, %wide.load17.3
  %69 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %wide.load18.3 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %70 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load19.3 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %71 = getelementptr inbounds nuw i8, ptr %22, i64 128
  %wide.load11.4 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %72 = fmul <8 x float> %wide.load11.4, splat (float 3.906250e-04)
  %73 = getelementptr inbounds nuw i8, ptr %12, i64 128
  %wide.load13.4 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %74 = fmul <8 x float> %wide.load13.4, splat (float 3.906250e-04)
  %75 = getelementptr inbounds nuw i8, ptr %16, i64 128
  %wide.load14.4 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %76 = getelementptr inbounds nuw i8, ptr %18, i64 128
  %wide.load15.4 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %77 = fmul <8 x float> %wide.load14.4, %wide.load15.4
  %78 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %wide.load16.4 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %79 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %wide.load17.4 = load <8 x float>, ptr %79, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %80 = fmul <8 x float> %wide.load16.4, %wide.load17.4
  %81 = getelementptr inbounds nuw i8, ptr %14, i64 128
  %wide.load18.4 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %82 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %wide.load19.4 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %83 = getelementptr inbounds nuw i8, ptr %22, i64 160
  %wide.load11.5 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %84 = fmul <8 x float> %wide.load11.5, splat (float 3.906250e-04)
  %85 = getelementptr inbounds nuw i8, ptr %12, i64 160
  %wide.load13.5 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %86 = fmul <8 x float> %wide.load13.5, splat (float 3.906250e-04)
  %87 = getelementptr inbounds nuw i8, ptr %16, i64 160
  %wide.load14.5 = load <8 x float>, ptr %87, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %88 = getelementptr inbounds nuw i8, ptr %18, i64 160
  %wide.load15.5 = load <8 x float>, ptr %88, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %89 = fmul <8 x float> %wide.load14.5, %wide.load15.5
  %90 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %wide.load16.5 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %91 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %wide.load17.5 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %92 = fmul <8 x float> %wide.load16.5, %wide.load17.5
  %93 = getelementptr inbounds nuw i8, ptr %14, i64 160
  %wide.load18.5 = load <8 x float>, ptr %93, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %94 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %wide.load19.5 = load <8 x float>, ptr %94, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %95 = getelementptr inbounds nuw i8, ptr %22, i64 192
  %wide.load11.6 = load <8 x float>, ptr %95, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %96 = fmul <8 x float> %wide.load11.6, splat (float 3.906250e-04)
  %97 = getelementptr inbounds nuw i8, ptr %12, i64 192
  %wide.load13.6 = load <8 x float>, ptr %97, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %98 = fmul <8 x float> %wide.load13.6, splat (float 3.906250e-04)
  %99 = getelementptr inbounds nuw i8, ptr %16, i64 192
  %wide.load14.6 = load <8 x float>, ptr %99, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %100 = getelementptr inbounds nuw i8, ptr %18, i64 192
  %wide.load15.6 = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %101 = fmul <8 x float> %wide.load14.6, %wide.load15.6
  %102 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %wide.load16.6 = load <8 x float>, ptr %102, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %103 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %wide.load17.6 = load <8 x float>, ptr %103, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %104 = fmul <8 x float> %wide.load16.6, %wide.load17.6
  %105 = getelementptr inbounds nuw i8, ptr %14, i64 192
  %wide.load18.6 = load <8 x float>, ptr %105, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %106 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %wide.load19.6 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  %107 = getelementptr inbounds nuw i8, ptr %22, i64 224
  %wide.load11.7 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !25, !noalias !29
  %108 = fmul <8 x float> %wide.load11.7, splat (float 3.906250e-04)
  %109 = getelementptr inbounds nuw i8, ptr %12, i64 224
  %wide.load13.7 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !15, !noalias !30
  %110 = fmul <8 x float> %wide.load13.7, splat (float 3.906250e-04)
  %111 = getelementptr inbounds nuw i8, ptr %16, i64 224
  %wide.load14.7 = load <8 x float>, ptr %111, align 4, !invariant.load !3, !alias.scope !19, !noalias !31
  %112 = getelementptr inbounds nuw i8, ptr %18, i64 224
  %wide.load15.7 = load <8 x float>, ptr %112, align 4, !invariant.load !3, !alias.scope !21, !noalias !32
  %113 = fmul <8 x float> %wide.load14.7, %wide.load15.7
  %114 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load16.7 = load <8 x float>, ptr %114, align 4, !invariant.load !3, !alias.scope !9, !noalias !33
  %115 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load17.7 = load <8 x float>, ptr %115, align 4, !invariant.load !3, !alias.scope !11, !noalias !34
  %116 = fmul <8 x float> %wide.load16.7, %wide.load17.7
  %117 = getelementptr inbounds nuw i8, ptr %14, i64 224
  %wide.load18.7 = load <8 x float>, ptr %117, align 4, !invariant.load !3, !alias.scope !17, !noalias !35
  %118 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load19.7 = load <8 x float>, ptr %118, align 4, !invariant.load !3, !alias.scope !6, !noalias !36
  br label %119

119:                                              ; preds = %29, %228
  %120 = phi i64 [ 0, %29 ], [ %229, %228 ]
  %121 = shl nuw nsw i64 %120, 12
  %122 = add nuw nsw i64 %121, %30
  br label %123

123:                                              ; preds = %119, %226
  %124 = phi i64 [ 0, %119 ], [ %227, %226 ]
  %125 = shl nuw nsw i64 %124, 9
  %126 = add nuw nsw i64 %125, %122
  br label %vector.ph

vector.ph:                                        ; preds = %123, %vector.ph
  %127 = phi i64 [ 0, %123 ], [ %225, %vector.ph ]
  %128 = shl nuw nsw i64 %127, 6
  %129 = add nuw nsw i64 %128, %126
  %130 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %129
  %wide.load = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %131 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %129
  %wide.load12 = load <8 x float>, ptr %131, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %132 = fsub <8 x float> %wide.load, %31
  %133 = fsub <8 x float> %wide.load12, %32
  %134 = fmul <8 x float> %132, %33
  %135 = fmul <8 x float> %133, %34
  %136 = fadd <8 x float> %134, %wide.load18
  %137 = fadd <8 x float> %135, %wide.load19
  %138 = fadd <8 x float> %136, %137
  %139 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %138, <8 x float> zeroinitializer)
  %140 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %129
  store <8 x float> %139, ptr %140, align 4, !alias.scope !27, !noalias !39
  %141 = or disjoint i64 %129, 8
  %142 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %141
  %wide.load.1 = load <8 x float>, ptr %142, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %143 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %141
  %wide.load12.1 = load <8 x float>, ptr %143, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %144 = fsub <8 x float> %wide.load.1, %36
  %145 = fsub <8 x float> %wide.load12.1, %38
  %146 = fmul <8 x float> %144, %41
  %147 = fmul <8 x float> %145, %44
  %148 = fadd <8 x float> %146, %wide.load18.1
  %149 = fadd <8 x float> %147, %wide.load19.1
  %150 = fadd <8 x float> %148, %149
  %151 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %150, <8 x float> zeroinitializer)
  %152 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %141
  store <8 x float> %151, ptr %152, align 4, !alias.scope !27, !noalias !39
  %153 = or disjoint i64 %129, 16
  %154 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %153
  %wide.load.2 = load <8 x float>, ptr %154, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %155 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %153
  %wide.load12.2 = load <8 x float>, ptr %155, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %156 = fsub <8 x float> %wide.load.2, %48
  %157 = fsub <8 x float> %wide.load12.2, %50
  %158 = fmul <8 x float> %156, %53
  %159 = fmul <8 x float> %157, %56
  %160 = fadd <8 x float> %158, %wide.load18.2
  %161 = fadd <8 x float> %159, %wide.load19.2
  %162 = fadd <8 x float> %160, %161
  %163 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %162, <8 x float> zeroinitializer)
  %164 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %153
  store <8 x float> %163, ptr %164, align 4, !alias.scope !27, !noalias !39
  %165 = or disjoint i64 %129, 24
  %166 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %165
  %wide.load.3 = load <8 x float>, ptr %166, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %167 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %165
  %wide.load12.3 = load <8 x float>, ptr %167, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %168 = fsub <8 x float> %wide.load.3, %60
  %169 = fsub <8 x float> %wide.load12.3, %62
  %170 = fmul <8 x float> %168, %65
  %171 = fmul <8 x float> %169, %68
  %172 = fadd <8 x float> %170, %wide.load18.3
  %173 = fadd <8 x float> %171, %wide.load19.3
  %174 = fadd <8 x float> %172, %173
  %175 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %174, <8 x float> zeroinitializer)
  %176 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %165
  store <8 x float> %175, ptr %176, align 4, !alias.scope !27, !noalias !39
  %177 = or disjoint i64 %129, 32
  %178 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %177
  %wide.load.4 = load <8 x float>, ptr %178, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %179 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %177
  %wide.load12.4 = load <8 x float>, ptr %179, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %180 = fsub <8 x float> %wide.load.4, %72
  %181 = fsub <8 x float> %wide.load12.4, %74
  %182 = fmul <8 x float> %180, %77
  %183 = fmul <8 x float> %181, %80
  %184 = fadd <8 x float> %182, %wide.load18.4
  %185 = fadd <8 x float> %183, %wide.load19.4
  %186 = fadd <8 x float> %184, %185
  %187 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %186, <8 x float> zeroinitializer)
  %188 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %177
  store <8 x float> %187, ptr %188, align 4, !alias.scope !27, !noalias !39
  %189 = or disjoint i64 %129, 40
  %190 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %189
  %wide.load.5 = load <8 x float>, ptr %190, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %191 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %189
  %wide.load12.5 = load <8 x float>, ptr %191, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %192 = fsub <8 x float> %wide.load.5, %84
  %193 = fsub <8 x float> %wide.load12.5, %86
  %194 = fmul <8 x float> %192, %89
  %195 = fmul <8 x float> %193, %92
  %196 = fadd <8 x float> %194, %wide.load18.5
  %197 = fadd <8 x float> %195, %wide.load19.5
  %198 = fadd <8 x float> %196, %197
  %199 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %198, <8 x float> zeroinitializer)
  %200 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %189
  store <8 x float> %199, ptr %200, align 4, !alias.scope !27, !noalias !39
  %201 = or disjoint i64 %129, 48
  %202 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %201
  %wide.load.6 = load <8 x float>, ptr %202, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %203 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %201
  %wide.load12.6 = load <8 x float>, ptr %203, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %204 = fsub <8 x float> %wide.load.6, %96
  %205 = fsub <8 x float> %wide.load12.6, %98
  %206 = fmul <8 x float> %204, %101
  %207 = fmul <8 x float> %205, %104
  %208 = fadd <8 x float> %206, %wide.load18.6
  %209 = fadd <8 x float> %207, %wide.load19.6
  %210 = fadd <8 x float> %208, %209
  %211 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %210, <8 x float> zeroinitializer)
  %212 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %201
  store <8 x float> %211, ptr %212, align 4, !alias.scope !27, !noalias !39
  %213 = or disjoint i64 %129, 56
  %214 = getelementptr inbounds nuw [4 x i8], ptr %20, i64 %213
  %wide.load.7 = load <8 x float>, ptr %214, align 4, !invariant.load !3, !alias.scope !23, !noalias !37
  %215 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %213
  %wide.load12.7 = load <8 x float>, ptr %215, align 4, !invariant.load !3, !alias.scope !13, !noalias !38
  %216 = fsub <8 x float> %wide.load.7, %108
  %217 = fsub <8 x float> %wide.load12.7, %110
  %218 = fmul <8 x float> %216, %113
  %219 = fmul <8 x float> %217, %116
  %220 = fadd <8 x float> %218, %wide.load18.7
  %221 = fadd <8 x float> %219, %wide.load19.7
  %222 = fadd <8 x float> %220, %221
  %223 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %222, <8 x float> zeroinitializer)
  %224 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %213
  store <8 x float> %223, ptr %224, align 4, !alias.scope !27, !noalias !39
  %225 = add nuw nsw i64 %127, 1
  %exitcond5.not = icmp eq i64 %225, 8
  br i1 %exitcond5.not, label %226, label %vector.ph, !llvm.loop !40

226:                                              ; preds = %vector.ph
  %227 = add nuw nsw i64 %124, 1
  %exitcond6.not = icmp eq i64 %227, 8
  br i1 %exitcond6.not, label %228, label %123, !llvm.loop !40

228:                                              ; preds = %226
  %229 = add nuw nsw i64 %120, 1
  %exitcond7.not = icmp eq i64 %229, 20
  br i1 %exitcond7.not, label %add_maximum_fusion_wrapped.exit, label %119, !llvm.loop !40

add_maximum_fusion_wrapped.exit:                  ; preds = %228, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 256}
!5 = !{i64 655360}
!6 = !{!7}
!7 = distinct !{!7, !8, !"add_maximum_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"add_maximum_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"add_maximum_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"add_maximum_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"add_maximum_fusion_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"add_maximum_fusion_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"add_maximum_fusion_wrapped: argument 5"}
!19 = !{!20}
!20 = distinct !{!20, !8, !"add_maximum_fusion_wrapped: argument 6"}
!21 = !{!22}
!22 = distinct !{!22, !8, !"add_maximum_fusion_wrapped: argument 7"}
!23 = !{!24}
!24 = distinct !{!24, !8, !"add_maximum_fusion_wrapped: argument 8"}
!25 = !{!26}
!26 = distinct !{!26, !8, !"add_maximum_fusion_wrapped: argument 9"}
!27 = !{!28}
!28 = distinct !{!28, !8, !"add_maximum_fusion_wrapped: argument 10"}
!29 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !28}
!30 = !{!7, !10, !12, !14, !18, !20, !22, !24, !26, !28}
!31 = !{!7, !10, !12, !14, !16, !18, !22, !24, !26, !28}
!32 = !{!7, !10, !12, !14, !16, !18, !20, !24, !26, !28}
!33 = !{!7, !12, !14, !16, !18, !20, !22, !24, !26, !28}
!34 = !{!7, !10, !14, !16, !18, !20, !22, !24, !26, !28}
!35 = !{!7, !10, !12, !14, !16, !20, !22, !24, !26, !28}
!36 = !{!10, !12, !14, !16, !18, !20, !22, !24, !26, !28}
!37 = !{!7, !10, !12, !14, !16, !18, !20, !22, !26, !28}
!38 = !{!7, !10, !12, !16, !18, !20, !22, !24, !26, !28}
!39 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26}
!40 = distinct !{!40, !41}
!41 = !{!"llvm.loop.unroll.disable"}
