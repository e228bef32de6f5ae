; ModuleID = '__compute_module_subtract_exponential_fusion_kernel_module'
source_filename = "__compute_module_subtract_exponential_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @subtract_exponential_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %8 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %wide.load = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %9 = mul nuw nsw <8 x i64> %vec.ind, splat (i64 10)
  %10 = extractelement <8 x i64> %9, i64 0
  %11 = extractelement <8 x i64> %9, i64 1
  %12 = extractelement <8 x i64> %9, i64 2
  %13 = extractelement <8 x i64> %9, i64 3
  %14 = extractelement <8 x i64> %9, i64 4
  %15 = extractelement <8 x i64> %9, i64 5
  %16 = extractelement <8 x i64> %9, i64 6
  %17 = extractelement <8 x i64> %9, i64 7
  %18 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %10
  %19 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %11
  %20 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %12
  %21 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %13
  %22 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %14
  %23 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %15
  %24 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %16
  %25 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %17
  %26 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %27 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %28 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %29 = load float, ptr %21, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %30 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %31 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %32 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %33 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %34 = insertelement <8 x float> poison, float %26, i64 0
  %35 = insertelement <8 x float> %34, float %27, i64 1
  %36 = insertelement <8 x float> %35, float %28, i64 2
  %37 = insertelement <8 x float> %36, float %29, i64 3
  %38 = insertelement <8 x float> %37, float %30, i64 4
  %39 = insertelement <8 x float> %38, float %31, i64 5
  %40 = insertelement <8 x float> %39, float %32, i64 6
  %41 = insertelement <8 x float> %40, float %33, i64 7
  %42 = fsub <8 x float> %41, %wide.load
  %43 = fcmp uge <8 x float> %42, splat (float -8.780000e+01)
  %44 = select <8 x i1> %43, <8 x float> %42, <8 x float> splat (float -8.780000e+01)
  %45 = fcmp ule <8 x float> %44, splat (float 8.880000e+01)
  %46 = select <8 x i1> %45, <8 x float> %44, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i154 = fmul <8 x float> %46, splat (float f0x3FB8AA3B)
  %exp_f321.i155 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i154
  %47 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i155)
  %48 = fcmp uge <8 x float> %47, splat (float -1.270000e+02)
  %49 = select <8 x i1> %48, <8 x float> %47, <8 x float> splat (float -1.270000e+02)
  %50 = fcmp ule <8 x float> %49, splat (float 1.270000e+02)
  %51 = select <8 x i1> %50, <8 x float> %49, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i156 = fmul <8 x float> splat (float f0x3F318000), %51
  %52 = fsub <8 x float> %46, %exp_f322.i156
  %exp_f323.i157 = fmul <8 x float> splat (float f0xB95E8083), %51
  %53 = fsub <8 x float> %52, %exp_f323.i157
  %exp_f324.i158 = fmul <8 x float> %53, splat (float f0x39506967)
  %exp_f325.i159 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i158
  %exp_f326.i160 = fmul <8 x float> %exp_f325.i159, %53
  %exp_f327.i161 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i160
  %exp_f328.i162 = fmul <8 x float> %exp_f327.i161, %53
  %exp_f329.i163 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i162
  %exp_f3210.i164 = fmul <8 x float> %exp_f329.i163, %53
  %exp_f3211.i165 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i164
  %exp_f3212.i166 = fmul <8 x float> %exp_f3211.i165, %53
  %exp_f3213.i167 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i166
  %exp_f3214.i168 = fmul <8 x float> %53, %53
  %exp_f3215.i169 = fmul <8 x float> %exp_f3213.i167, %exp_f3214.i168
  %exp_f3216.i170 = fadd <8 x float> %53, %exp_f3215.i169
  %exp_f3217.i171 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i170
  %54 = fptosi <8 x float> %51 to <8 x i32>
  %55 = add <8 x i32> %54, splat (i32 127)
  %56 = shl <8 x i32> %55, splat (i32 23)
  %57 = bitcast <8 x i32> %56 to <8 x float>
  %exp_f3218.i172 = fmul <8 x float> %exp_f3217.i171, %57
  %58 = extractelement <8 x float> %exp_f3218.i172, i64 0
  %59 = extractelement <8 x float> %exp_f3218.i172, i64 1
  %60 = extractelement <8 x float> %exp_f3218.i172, i64 2
  %61 = extractelement <8 x float> %exp_f3218.i172, i64 3
  %62 = extractelement <8 x float> %exp_f3218.i172, i64 4
  %63 = extractelement <8 x float> %exp_f3218.i172, i64 5
  %64 = extractelement <8 x float> %exp_f3218.i172, i64 6
  %65 = extractelement <8 x float> %exp_f3218.i172, i64 7
  %66 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %10
  %67 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %11
  %68 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %12
  %69 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %13
  %70 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %14
  %71 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %15
  %72 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %16
  %73 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %17
  store float %58, ptr %66, align 4, !alias.scope !11, !noalias !15
  store float %59, ptr %67, align 4, !alias.scope !11, !noalias !15
  store float %60, ptr %68, align 4, !alias.scope !11, !noalias !15
  store float %61, ptr %69, align 4, !alias.scope !11, !noalias !15
  store float %62, ptr %70, align 4, !alias.scope !11, !noalias !15
  store float %63, ptr %71, align 4, !alias.scope !11, !noalias !15
  store float %64, ptr %72, align 4, !alias.scope !11, !noalias !15
  store float %65, ptr %73, align 4, !alias.scope !11, !noalias !15
  %74 = or disjoint <8 x i64> %9, splat (i64 1)
  %75 = extractelement <8 x i64> %74, i64 0
  %76 = extractelement <8 x i64> %74, i64 1
  %77 = extractelement <8 x i64> %74, i64 2
  %78 = extractelement <8 x i64> %74, i64 3
  %79 = extractelement <8 x i64> %74, i64 4
  %80 = extractelement <8 x i64> %74, i64 5
  %81 = extractelement <8 x i64> %74, i64 6
  %82 = extractelement <8 x i64> %74, i64 7
  %83 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %75
  %84 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %76
  %85 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %77
  %86 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %78
  %87 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %79
  %88 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %80
  %89 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %81
  %90 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %82
  %91 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %92 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %93 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %94 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %95 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %96 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %97 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %98 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %99 = insertelement <8 x float> poison, float %91, i64 0
  %100 = insertelement <8 x float> %99, float %92, i64 1
  %101 = insertelement <8 x float> %100, float %93, i64 2
  %102 = insertelement <8 x float> %101, float %94, i64 3
  %103 = insertelement <8 x float> %102, float %95, i64 4
  %104 = insertelement <8 x float> %103, float %96, i64 5
  %105 = insertelement <8 x float> %104, float %97, i64 6
  %106 = insertelement <8 x float> %105, float %98, i64 7
  %107 = fsub <8 x float> %106, %wide.load
  %108 = fcmp uge <8 x float> %107, splat (float -8.780000e+01)
  %109 = select <8 x i1> %108, <8 x float> %107, <8 x float> splat (float -8.780000e+01)
  %110 = fcmp ule <8 x float> %109, splat (float 8.880000e+01)
  %111 = select <8 x i1> %110, <8 x float> %109, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i135 = fmul <8 x float> %111, splat (float f0x3FB8AA3B)
  %exp_f321.i136 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i135
  %112 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i136)
  %113 = fcmp uge <8 x float> %112, splat (float -1.270000e+02)
  %114 = select <8 x i1> %113, <8 x float> %112, <8 x float> splat (float -1.270000e+02)
  %115 = fcmp ule <8 x float> %114, splat (float 1.270000e+02)
  %116 = select <8 x i1> %115, <8 x float> %114, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i137 = fmul <8 x float> splat (float f0x3F318000), %116
  %117 = fsub <8 x float> %111, %exp_f322.i137
  %exp_f323.i138 = fmul <8 x float> splat (float f0xB95E8083), %116
  %118 = fsub <8 x float> %117, %exp_f323.i138
  %exp_f324.i139 = fmul <8 x float> %118, splat (float f0x39506967)
  %exp_f325.i140 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i139
  %exp_f326.i141 = fmul <8 x float> %exp_f325.i140, %118
  %exp_f327.i142 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i141
  %exp_f328.i143 = fmul <8 x float> %exp_f327.i142, %118
  %exp_f329.i144 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i143
  %exp_f3210.i145 = fmul <8 x float> %exp_f329.i144, %118
  %exp_f3211.i146 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i145
  %exp_f3212.i147 = fmul <8 x float> %exp_f3211.i146, %118
  %exp_f3213.i148 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i147
  %exp_f3214.i149 = fmul <8 x float> %118, %118
  %exp_f3215.i150 = fmul <8 x float> %exp_f3213.i148, %exp_f3214.i149
  %exp_f3216.i151 = fadd <8 x float> %118, %exp_f3215.i150
  %exp_f3217.i152 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i151
  %119 = fptosi <8 x float> %116 to <8 x i32>
  %120 = add <8 x i32> %119, splat (i32 127)
  %121 = shl <8 x i32> %120, splat (i32 23)
  %122 = bitcast <8 x i32> %121 to <8 x float>
  %exp_f3218.i153 = fmul <8 x float> %exp_f3217.i152, %122
  %123 = extractelement <8 x float> %exp_f3218.i153, i64 0
  %124 = extractelement <8 x float> %exp_f3218.i153, i64 1
  %125 = extractelement <8 x float> %exp_f3218.i153, i64 2
  %126 = extractelement <8 x float> %exp_f3218.i153, i64 3
  %127 = extractelement <8 x float> %exp_f3218.i153, i64 4
  %128 = extractelement <8 x float> %exp_f3218.i153, i64 5
  %129 = extractelement <8 x float> %exp_f3218.i153, i64 6
  %130 = extractelement <8 x float> %exp_f3218.i153, i64 7
  %131 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %75
  %132 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %76
  %133 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %77
  %134 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %78
  %135 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %79
  %136 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %80
  %137 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %81
  %138 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %82
  store float %123, ptr %131, align 4, !alias.scope !11, !noalias !15
  store float %124, ptr %132, align 4, !alias.scope !11, !noalias !15
  store float %125, ptr %133, align 4, !alias.scope !11, !noalias !15
  store float %126, ptr %134, align 4, !alias.scope !11, !noalias !15
  store float %127, ptr %135, align 4, !alias.scope !11, !noalias !15
  store float %128, ptr %136, align 4, !alias.scope !11, !noalias !15
  store float %129, ptr %137, align 4, !alias.scope !11, !noalias !15
  store float %130, ptr %138, align 4, !alias.scope !11, !noalias !15
  %139 = add nuw nsw <8 x i64> %9, splat (i64 2)
  %140 = extractelement <8 x i64> %139, i64 0
  %141 = extractelement <8 x i64> %139, i64 1
  %142 = extractelement <8 x i64> %139, i64 2
  %143 = extractelement <8 x i64> %139, i64 3
  %144 = extractelement <8 x i64> %139, i64 4
  %145 = extractelement <8 x i64> %139, i64 5
  %146 = extractelement <8 x i64> %139, i64 6
  %147 = extractelement <8 x i64> %139, i64 7
  %148 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %140
  %149 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %141
  %150 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %142
  %151 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %143
  %152 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %144
  %153 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %145
  %154 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %146
  %155 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %147
  %156 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %157 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %158 = load float, ptr %150, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %159 = load float, ptr %151, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %160 = load float, ptr %152, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %161 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %162 = load float, ptr %154, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %163 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %164 = insertelement <8 x float> poison, float %156, i64 0
  %165 = insertelement <8 x float> %164, float %157, i64 1
  %166 = insertelement <8 x float> %165, float %158, i64 2
  %167 = insertelement <8 x float> %166, float %159, i64 3
  %168 = insertelement <8 x float> %167, float %160, i64 4
  %169 = insertelement <8 x float> %168, float %161, i64 5
  %170 = insertelement <8 x float> %169, float %162, i64 6
  %171 = insertelement <8 x float> %170, float %163, i64 7
  %172 = fsub <8 x float> %171, %wide.load
  %173 = fcmp uge <8 x float> %172, splat (float -8.780000e+01)
  %174 = select <8 x i1> %173, <8 x float> %172, <8 x float> splat (float -8.780000e+01)
  %175 = fcmp ule <8 x float> %174, splat (float 8.880000e+01)
  %176 = select <8 x i1> %175, <8 x float> %174, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i116 = fmul <8 x float> %176, splat (float f0x3FB8AA3B)
  %exp_f321.i117 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i116
  %177 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i117)
  %178 = fcmp uge <8 x float> %177, splat (float -1.270000e+02)
  %179 = select <8 x i1> %178, <8 x float> %177, <8 x float> splat (float -1.270000e+02)
  %180 = fcmp ule <8 x float> %179, splat (float 1.270000e+02)
  %181 = select <8 x i1> %180, <8 x float> %179, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i118 = fmul <8 x float> splat (float f0x3F318000), %181
  %182 = fsub <8 x float> %176, %exp_f322.i118
  %exp_f323.i119 = fmul <8 x float> splat (float f0xB95E8083), %181
  %183 = fsub <8 x float> %182, %exp_f323.i119
  %exp_f324.i120 = fmul <8 x float> %183, splat (float f0x39506967)
  %exp_f325.i121 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i120
  %exp_f326.i122 = fmul <8 x float> %exp_f325.i121, %183
  %exp_f327.i123 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i122
  %exp_f328.i124 = fmul <8 x float> %exp_f327.i123, %183
  %exp_f329.i125 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i124
  %exp_f3210.i126 = fmul <8 x float> %exp_f329.i125, %183
  %exp_f3211.i127 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i126
  %exp_f3212.i128 = fmul <8 x float> %exp_f3211.i127, %183
  %exp_f3213.i129 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i128
  %exp_f3214.i130 = fmul <8 x float> %183, %183
  %exp_f3215.i131 = fmul <8 x float> %exp_f3213.i129, %exp_f3214.i130
  %exp_f3216.i132 = fadd <8 x float> %183, %exp_f3215.i131
  %exp_f3217.i133 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i132
  %184 = fptosi <8 x float> %181 to <8 x i32>
  %185 = add <8 x i32> %184, splat (i32 127)
  %186 = shl <8 x i32> %185, splat (i32 23)
  %187 = bitcast <8 x i32> %186 to <8 x float>
  %exp_f3218.i134 = fmul <8 x float> %exp_f3217.i133, %187
  %188 = extractelement <8 x float> %exp_f3218.i134, i64 0
  %189 = extractelement <8 x float> %exp_f3218.i134, i64 1
  %190 = extractelement <8 x float> %exp_f3218.i134, i64 2
  %191 = extractelement <8 x float> %exp_f3218.i134, i64 3
  %192 = extractelement <8 x float> %exp_f3218.i134, i64 4
  %193 = extractelement <8 x float> %exp_f3218.i134, i64 5
  %194 = extractelement <8 x float> %exp_f3218.i134, i64 6
  %195 = extractelement <8 x float> %exp_f3218.i134, i64 7
  %196 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %140
  %197 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %141
  %198 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %142
  %199 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %143
  %200 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %144
  %201 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %145
  %202 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %146
  %203 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %147
  store float %188, ptr %196, align 4, !alias.scope !11, !noalias !15
  store float %189, ptr %197, align 4, !alias.scope !11, !noalias !15
  store float %190, ptr %198, align 4, !alias.scope !11, !noalias !15
  store float %191, ptr %199, align 4, !alias.scope !11, !noalias !15
  store float %192, ptr %200, align 4, !alias.scope !11, !noalias !15
  store float %193, ptr %201, align 4, !alias.scope !11, !noalias !15
  store float %194, ptr %202, align 4, !alias.scope !11, !noalias !15
  store float %195, ptr %203, align 4, !alias.scope !11, !noalias !15
  %204 = add nuw nsw <8 x i64> %9, splat (i64 3)
  %205 = extractelement <8 x i64> %204, i64 0
  %206 = extractelement <8 x i64> %204, i64 1
  %207 = extractelement <8 x i64> %204, i64 2
  %208 = extractelement <8 x i64> %204, i64 3
  %209 = extractelement <8 x i64> %204, i64 4
  %210 = extractelement <8 x i64> %204, i64 5
  %211 = extractelement <8 x i64> %204, i64 6
  %212 = extractelement <8 x i64> %204, i64 7
  %213 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %205
  %214 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %206
  %215 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %207
  %216 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %208
  %217 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %209
  %218 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %210
  %219 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %211
  %220 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %212
  %221 = load float, ptr %213, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %222 = load float, ptr %214, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %223 = load float, ptr %215, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %224 = load float, ptr %216, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %225 = load float, ptr %217, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %226 = load float, ptr %218, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %227 = load float, ptr %219, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %228 = load float, ptr %220, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %229 = insertelement <8 x float> poison, float %221, i64 0
  %230 = insertelement <8 x float> %229, float %222, i64 1
  %231 = insertelement <8 x float> %230, float %223, i64 2
  %232 = insertelement <8 x float> %231, float %224, i64 3
  %233 = insertelement <8 x float> %232, float %225, i64 4
  %234 = insertelement <8 x float> %233, float %226, i64 5
  %235 = insertelement <8 x float> %234, float %227, i64 6
  %236 = insertelement <8 x float> %235, float %228, i64 7
  %237 = fsub <8 x float> %236, %wide.load
  %238 = fcmp uge <8 x float> %237, splat (float -8.780000e+01)
  %239 = select <8 x i1> %238, <8 x float> %237, <8 x float> splat (float -8.780000e+01)
  %240 = fcmp ule <8 x float> %239, splat (float 8.880000e+01)
  %241 = select <8 x i1> %240, <8 x float> %239, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i97 = fmul <8 x float> %241, splat (float f0x3FB8AA3B)
  %exp_f321.i98 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i97
  %242 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i98)
  %243 = fcmp uge <8 x float> %242, splat (float -1.270000e+02)
  %244 = select <8 x i1> %243, <8 x float> %242, <8 x float> splat (float -1.270000e+02)
  %245 = fcmp ule <8 x float> %244, splat (float 1.270000e+02)
  %246 = select <8 x i1> %245, <8 x float> %244, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i99 = fmul <8 x float> splat (float f0x3F318000), %246
  %247 = fsub <8 x float> %241, %exp_f322.i99
  %exp_f323.i100 = fmul <8 x float> splat (float f0xB95E8083), %246
  %248 = fsub <8 x float> %247, %exp_f323.i100
  %exp_f324.i101 = fmul <8 x float> %248, splat (float f0x39506967)
  %exp_f325.i102 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i101
  %exp_f326.i103 = fmul <8 x float> %exp_f325.i102, %248
  %exp_f327.i104 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i103
  %exp_f328.i105 = fmul <8 x float> %exp_f327.i104, %248
  %exp_f329.i106 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i105
  %exp_f3210.i107 = fmul <8 x float> %exp_f329.i106, %248
  %exp_f3211.i108 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i107
  %exp_f3212.i109 = fmul <8 x float> %exp_f3211.i108, %248
  %exp_f3213.i110 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i109
  %exp_f3214.i111 = fmul <8 x float> %248, %248
  %exp_f3215.i112 = fmul <8 x float> %exp_f3213.i110, %exp_f3214.i111
  %exp_f3216.i113 = fadd <8 x float> %248, %exp_f3215.i112
  %exp_f3217.i114 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i113
  %249 = fptosi <8 x float> %246 to <8 x i32>
  %250 = add <8 x i32> %249, splat (i32 127)
  %251 = shl <8 x i32> %250, splat (i32 23)
  %252 = bitcast <8 x i32> %251 to <8 x float>
  %exp_f3218.i115 = fmul <8 x float> %exp_f3217.i114, %252
  %253 = extractelement <8 x float> %exp_f3218.i115, i64 0
  %254 = extractelement <8 x float> %exp_f3218.i115, i64 1
  %255 = extractelement <8 x float> %exp_f3218.i115, i64 2
  %256 = extractelement <8 x float> %exp_f3218.i115, i64 3
  %257 = extractelement <8 x float> %exp_f3218.i115, i64 4
  %258 = extractelement <8 x float> %exp_f3218.i115, i64 5
  %259 = extractelement <8 x float> %exp_f3218.i115, i64 6
  %260 = extractelement <8 x float> %exp_f3218.i115, i64 7
  %261 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %205
  %262 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %206
  %263 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %207
  %264 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %208
  %265 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %209
  %266 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %210
  %267 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %211
  %268 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %212
  store float %253, ptr %261, align 4, !alias.scope !11, !noalias !15
  store float %254, ptr %262, align 4, !alias.scope !11, !noalias !15
  store float %255, ptr %263, align 4, !alias.scope !11, !noalias !15
  store float %256, ptr %264, align 4, !alias.scope !11, !noalias !15
  store float %257, ptr %265, align 4, !alias.scope !11, !noalias !15
  store float %258, ptr %266, align 4, !alias.scope !11, !noalias !15
  store float %259, ptr %267, align 4, !alias.scope !11, !noalias !15
  store float %260, ptr %268, align 4, !alias.scope !11, !noalias !15
  %269 = add nuw nsw <8 x i64> %9, splat (i64 4)
  %270 = extractelement <8 x i64> %269, i64 0
  %271 = extractelement <8 x i64> %269, i64 1
  %272 = extractelement <8 x i64> %269, i64 2
  %273 = extractelement <8 x i64> %269, i64 3
  %274 = extractelement <8 x i64> %269, i64 4
  %275 = extractelement <8 x i64> %269, i64 5
  %276 = extractelement <8 x i64> %269, i64 6
  %277 = extractelement <8 x i64> %269, i64 7
  %278 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %270
  %279 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %271
  %280 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %272
  %281 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %273
  %282 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %274
  %283 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %275
  %284 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %276
  %285 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %277
  %286 = load float, ptr %278, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %287 = load float, ptr %279, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %288 = load float, ptr %280, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %289 = load float, ptr %281, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %290 = load float, ptr %282, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %291 = load float, ptr %283, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %292 = load float, ptr %284, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %293 = load float, ptr %285, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %294 = insertelement <8 x float> poison, float %286, i64 0
  %295 = insertelement <8 x float> %294, float %287, i64 1
  %296 = insertelement <8 x float> %295, float %288, i64 2
  %297 = insertelement <8 x float> %296, float %289, i64 3
  %298 = insertelement <8 x float> %297, float %290, i64 4
  %299 = insertelement <8 x float> %298, float %291, i64 5
  %300 = insertelement <8 x float> %299, float %292, i64 6
  %301 = insertelement <8 x float> %300, float %293, i64 7
  %302 = fsub <8 x float> %301, %wide.load
  %303 = fcmp uge <8 x float> %302, splat (float -8.780000e+01)
  %304 = select <8 x i1> %303, <8 x float> %302, <8 x float> splat (float -8.780000e+01)
  %305 = fcmp ule <8 x float> %304, splat (float 8.880000e+01)
  %306 = select <8 x i1> %305, <8 x float> %304, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i78 = fmul <8 x float> %306, splat (float f0x3FB8AA3B)
  %exp_f321.i79 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i78
  %307 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i79)
  %308 = fcmp uge <8 x float> %307, splat (float -1.270000e+02)
  %309 = select <8 x i1> %308, <8 x float> %307, <8 x float> splat (float -1.270000e+02)
  %310 = fcmp ule <8 x float> %309, splat (float 1.270000e+02)
  %311 = select <8 x i1> %310, <8 x float> %309, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i80 = fmul <8 x float> splat (float f0x3F318000), %311
  %312 = fsub <8 x float> %306, %exp_f322.i80
  %exp_f323.i81 = fmul <8 x float> splat (float f0xB95E8083), %311
  %313 = fsub <8 x float> %312, %exp_f323.i81
  %exp_f324.i82 = fmul <8 x float> %313, splat (float f0x39506967)
  %exp_f325.i83 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i82
  %exp_f326.i84 = fmul <8 x float> %exp_f325.i83, %313
  %exp_f327.i85 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i84
  %exp_f328.i86 = fmul <8 x float> %exp_f327.i85, %313
  %exp_f329.i87 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i86
  %exp_f3210.i88 = fmul <8 x float> %exp_f329.i87, %313
  %exp_f3211.i89 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i88
  %exp_f3212.i90 = fmul <8 x float> %exp_f3211.i89, %313
  %exp_f3213.i91 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i90
  %exp_f3214.i92 = fmul <8 x float> %313, %313
  %exp_f3215.i93 = fmul <8 x float> %exp_f3213.i91, %exp_f3214.i92
  %exp_f3216.i94 = fadd <8 x float> %313, %exp_f3215.i93
  %exp_f3217.i95 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i94
  %314 = fptosi <8 x float> %311 to <8 x i32>
  %315 = add <8 x i32> %314, splat (i32 127)
  %316 = shl <8 x i32> %315, splat (i32 23)
  %317 = bitcast <8 x i32> %316 to <8 x float>
  %exp_f3218.i96 = fmul <8 x float> %exp_f3217.i95, %317
  %318 = extractelement <8 x float> %exp_f3218.i96, i64 0
  %319 = extractelement <8 x float> %exp_f3218.i96, i64 1
  %320 = extractelement <8 x float> %exp_f3218.i96, i64 2
  %321 = extractelement <8 x float> %exp_f3218.i96, i64 3
  %322 = extractelement <8 x float> %exp_f3218.i96, i64 4
  %323 = extractelement <8 x float> %exp_f3218.i96, i64 5
  %324 = extractelement <8 x float> %exp_f3218.i96, i64 6
  %325 = extractelement <8 x float> %exp_f3218.i96, i64 7
  %326 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %270
  %327 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %271
  %328 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %272
  %329 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %273
  %330 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %274
  %331 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %275
  %332 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %276
  %333 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %277
  store float %318, ptr %326, align 4, !alias.scope !11, !noalias !15
  store float %319, ptr %327, align 4, !alias.scope !11, !noalias !15
  store float %320, ptr %328, align 4, !alias.scope !11, !noalias !15
  store float %321, ptr %329, align 4, !alias.scope !11, !noalias !15
  store float %322, ptr %330, align 4, !alias.scope !11, !noalias !15
  store float %323, ptr %331, align 4, !alias.scope !11, !noalias !15
  store float %324, ptr %332, align 4, !alias.scope !11, !noalias !15
  store float %325, ptr %333, align 4, !alias.scope !11, !noalias !15
  %334 = add nuw nsw <8 x i64> %9, splat (i64 5)
  %335 = extractelement <8 x i64> %334, i64 0
  %336 = extractelement <8 x i64> %334, i64 1
  %337 = extractelement <8 x i64> %334, i64 2
  %338 = extractelement <8 x i64> %334, i64 3
  %339 = extractelement <8 x i64> %334, i64 4
  %340 = extractelement <8 x i64> %334, i64 5
  %341 = extractelement <8 x i64> %334, i64 6
  %342 = extractelement <8 x i64> %334, i64 7
  %343 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %335
  %344 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %336
  %345 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %337
  %346 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %338
  %347 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %339
  %348 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %340
  %349 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %341
  %350 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %342
  %351 = load float, ptr %343, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %352 = load float, ptr %344, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %353 = load float, ptr %345, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %354 = load float, ptr %346, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %355 = load float, ptr %347, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %356 = load float, ptr %348, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %357 = load float, ptr %349, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %358 = load float, ptr %350, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %359 = insertelement <8 x float> poison, float %351, i64 0
  %360 = insertelement <8 x float> %359, float %352, i64 1
  %361 = insertelement <8 x float> %360, float %353, i64 2
  %362 = insertelement <8 x float> %361, float %354, i64 3
  %363 = insertelement <8 x float> %362, float %355, i64 4
  %364 = insertelement <8 x float> %363, float %356, i64 5
  %365 = insertelement <8 x float> %364, float %357, i64 6
  %366 = insertelement <8 x float> %365, float %358, i64 7
  %367 = fsub <8 x float> %366, %wide.load
  %368 = fcmp uge <8 x float> %367, splat (float -8.780000e+01)
  %369 = select <8 x i1> %368, <8 x float> %367, <8 x float> splat (float -8.780000e+01)
  %370 = fcmp ule <8 x float> %369, splat (float 8.880000e+01)
  %371 = select <8 x i1> %370, <8 x float> %369, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i59 = fmul <8 x float> %371, splat (float f0x3FB8AA3B)
  %exp_f321.i60 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i59
  %372 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i60)
  %373 = fcmp uge <8 x float> %372, splat (float -1.270000e+02)
  %374 = select <8 x i1> %373, <8 x float> %372, <8 x float> splat (float -1.270000e+02)
  %375 = fcmp ule <8 x float> %374, splat (float 1.270000e+02)
  %376 = select <8 x i1> %375, <8 x float> %374, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i61 = fmul <8 x float> splat (float f0x3F318000), %376
  %377 = fsub <8 x float> %371, %exp_f322.i61
  %exp_f323.i62 = fmul <8 x float> splat (float f0xB95E8083), %376
  %378 = fsub <8 x float> %377, %exp_f323.i62
  %exp_f324.i63 = fmul <8 x float> %378, splat (float f0x39506967)
  %exp_f325.i64 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i63
  %exp_f326.i65 = fmul <8 x float> %exp_f325.i64, %378
  %exp_f327.i66 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i65
  %exp_f328.i67 = fmul <8 x float> %exp_f327.i66, %378
  %exp_f329.i68 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i67
  %exp_f3210.i69 = fmul <8 x float> %exp_f329.i68, %378
  %exp_f3211.i70 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i69
  %exp_f3212.i71 = fmul <8 x float> %exp_f3211.i70, %378
  %exp_f3213.i72 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i71
  %exp_f3214.i73 = fmul <8 x float> %378, %378
  %exp_f3215.i74 = fmul <8 x float> %exp_f3213.i72, %exp_f3214.i73
  %exp_f3216.i75 = fadd <8 x float> %378, %exp_f3215.i74
  %exp_f3217.i76 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i75
  %379 = fptosi <8 x float> %376 to <8 x i32>
  %380 = add <8 x i32> %379, splat (i32 127)
  %381 = shl <8 x i32> %380, splat (i32 23)
  %382 = bitcast <8 x i32> %381 to <8 x float>
  %exp_f3218.i77 = fmul <8 x float> %exp_f3217.i76, %382
  %383 = extractelement <8 x float> %exp_f3218.i77, i64 0
  %384 = extractelement <8 x float> %exp_f3218.i77, i64 1
  %385 = extractelement <8 x float> %exp_f3218.i77, i64 2
  %386 = extractelement <8 x float> %exp_f3218.i77, i64 3
  %387 = extractelement <8 x float> %exp_f3218.i77, i64 4
  %388 = extractelement <8 x float> %exp_f3218.i77, i64 5
  %389 = extractelement <8 x float> %exp_f3218.i77, i64 6
  %390 = extractelement <8 x float> %exp_f3218.i77, i64 7
  %391 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %335
  %392 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %336
  %393 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %337
  %394 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %338
  %395 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %339
  %396 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %340
  %397 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %341
  %398 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %342
  store float %383, ptr %391, align 4, !alias.scope !11, !noalias !15
  store float %384, ptr %392, align 4, !alias.scope !11, !noalias !15
  store float %385, ptr %393, align 4, !alias.scope !11, !noalias !15
  store float %386, ptr %394, align 4, !alias.scope !11, !noalias !15
  store float %387, ptr %395, align 4, !alias.scope !11, !noalias !15
  store float %388, ptr %396, align 4, !alias.scope !11, !noalias !15
  store float %389, ptr %397, align 4, !alias.scope !11, !noalias !15
  store float %390, ptr %398, align 4, !alias.scope !11, !noalias !15
  %399 = add nuw nsw <8 x i64> %9, splat (i64 6)
  %400 = extractelement <8 x i64> %399, i64 0
  %401 = extractelement <8 x i64> %399, i64 1
  %402 = extractelement <8 x i64> %399, i64 2
  %403 = extractelement <8 x i64> %399, i64 3
  %404 = extractelement <8 x i64> %399, i64 4
  %405 = extractelement <8 x i64> %399, i64 5
  %406 = extractelement <8 x i64> %399, i64 6
  %407 = extractelement <8 x i64> %399, i64 7
  %408 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %400
  %409 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %401
  %410 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %402
  %411 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %403
  %412 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %404
  %413 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %405
  %414 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %406
  %415 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %407
  %416 = load float, ptr %408, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %417 = load float, ptr %409, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %418 = load float, ptr %410, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %419 = load float, ptr %411, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %420 = load float, ptr %412, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %421 = load float, ptr %413, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %422 = load float, ptr %414, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %423 = load float, ptr %415, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %424 = insertelement <8 x float> poison, float %416, i64 0
  %425 = insertelement <8 x float> %424, float %417, i64 1
  %426 = insertelement <8 x float> %425, float %418, i64 2
  %427 = insertelement <8 x float> %426, float %419, i64 3
  %428 = insertelement <8 x float> %427, float %420, i64 4
  %429 = insertelement <8 x float> %428, float %421, i64 5
  %430 = insertelement <8 x float> %429, float %422, i64 6
  %431 = insertelement <8 x float> %430, float %423, i64 7
  %432 = fsub <8 x float> %431, %wide.load
  %433 = fcmp uge <8 x float> %432, splat (float -8.780000e+01)
  %434 = select <8 x i1> %433, <8 x float> %432, <8 x float> splat (float -8.780000e+01)
  %435 = fcmp ule <8 x float> %434, splat (float 8.880000e+01)
  %436 = select <8 x i1> %435, <8 x float> %434, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i40 = fmul <8 x float> %436, splat (float f0x3FB8AA3B)
  %exp_f321.i41 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i40
  %437 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i41)
  %438 = fcmp uge <8 x float> %437, splat (float -1.270000e+02)
  %439 = select <8 x i1> %438, <8 x float> %437, <8 x float> splat (float -1.270000e+02)
  %440 = fcmp ule <8 x float> %439, splat (float 1.270000e+02)
  %441 = select <8 x i1> %440, <8 x float> %439, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i42 = fmul <8 x float> splat (float f0x3F318000), %441
  %442 = fsub <8 x float> %436, %exp_f322.i42
  %exp_f323.i43 = fmul <8 x float> splat (float f0xB95E8083), %441
  %443 = fsub <8 x float> %442, %exp_f323.i43
  %exp_f324.i44 = fmul <8 x float> %443, splat (float f0x39506967)
  %exp_f325.i45 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i44
  %exp_f326.i46 = fmul <8 x float> %exp_f325.i45, %443
  %exp_f327.i47 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i46
  %exp_f328.i48 = fmul <8 x float> %exp_f327.i47, %443
  %exp_f329.i49 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i48
  %exp_f3210.i50 = fmul <8 x float> %exp_f329.i49, %443
  %exp_f3211.i51 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i50
  %exp_f3212.i52 = fmul <8 x float> %exp_f3211.i51, %443
  %exp_f3213.i53 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i52
  %exp_f3214.i54 = fmul <8 x float> %443, %443
  %exp_f3215.i55 = fmul <8 x float> %exp_f3213.i53, %exp_f3214.i54
  %exp_f3216.i56 = fadd <8 x float> %443, %exp_f3215.i55
  %exp_f3217.i57 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i56
  %444 = fptosi <8 x float> %441 to <8 x i32>
  %445 = add <8 x i32> %444, splat (i32 127)
  %446 = shl <8 x i32> %445, splat (i32 23)
  %447 = bitcast <8 x i32> %446 to <8 x float>
  %exp_f3218.i58 = fmul <8 x float> %exp_f3217.i57, %447
  %448 = extractelement <8 x float> %exp_f3218.i58, i64 0
  %449 = extractelement <8 x float> %exp_f3218.i58, i64 1
  %450 = extractelement <8 x float> %exp_f3218.i58, i64 2
  %451 = extractelement <8 x float> %exp_f3218.i58, i64 3
  %452 = extractelement <8 x float> %exp_f3218.i58, i64 4
  %453 = extractelement <8 x float> %exp_f3218.i58, i64 5
  %454 = extractelement <8 x float> %exp_f3218.i58, i64 6
  %455 = extractelement <8 x float> %exp_f3218.i58, i64 7
  %456 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %400
  %457 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %401
  %458 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %402
  %459 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %403
  %460 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %404
  %461 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %405
  %462 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %406
  %463 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %407
  store float %448, ptr %456, align 4, !alias.scope !11, !noalias !15
  store float %449, ptr %457, align 4, !alias.scope !11, !noalias !15
  store float %450, ptr %458, align 4, !alias.scope !11, !noalias !15
  store float %451, ptr %459, align 4, !alias.scope !11, !noalias !15
  store float %452, ptr %460, align 4, !alias.scope !11, !noalias !15
  store float %453, ptr %461, align 4, !alias.scope !11, !noalias !15
  store float %454, ptr %462, align 4, !alias.scope !11, !noalias !15
  store float %455, ptr %463, align 4, !alias.scope !11, !noalias !15
  %464 = add nuw nsw <8 x i64> %9, splat (i64 7)
  %465 = extractelement <8 x i64> %464, i64 0
  %466 = extractelement <8 x i64> %464, i64 1
  %467 = extractelement <8 x i64> %464, i64 2
  %468 = extractelement <8 x i64> %464, i64 3
  %469 = extractelement <8 x i64> %464, i64 4
  %470 = extractelement <8 x i64> %464, i64 5
  %471 = extractelement <8 x i64> %464, i64 6
  %472 = extractelement <8 x i64> %464, i64 7
  %473 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %465
  %474 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %466
  %475 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %467
  %476 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %468
  %477 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %469
  %478 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %470
  %479 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %471
  %480 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %472
  %481 = load float, ptr %473, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %482 = load float, ptr %474, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %483 = load float, ptr %475, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %484 = load float, ptr %476, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %485 = load float, ptr %477, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %486 = load float, ptr %478, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %487 = load float, ptr %479, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %488 = load float, ptr %480, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %489 = insertelement <8 x float> poison, float %481, i64 0
  %490 = insertelement <8 x float> %489, float %482, i64 1
  %491 = insertelement <8 x float> %490, float %483, i64 2
  %492 = insertelement <8 x float> %491, float %484, i64 3
  %493 = insertelement <8 x float> %492, float %485, i64 4
  %494 = insertelement <8 x float> %493, float %486, i64 5
  %495 = insertelement <8 x float> %494, float %487, i64 6
  %496 = insertelement <8 x float> %495, float %488, i64 7
  %497 = fsub <8 x float> %496, %wide.load
  %498 = fcmp uge <8 x float> %497, splat (float -8.780000e+01)
  %499 = select <8 x i1> %498, <8 x float> %497, <8 x float> splat (float -8.780000e+01)
  %500 = fcmp ule <8 x float> %499, splat (float 8.880000e+01)
  %501 = select <8 x i1> %500, <8 x float> %499, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i21 = fmul <8 x float> %501, splat (float f0x3FB8AA3B)
  %exp_f321.i22 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i21
  %502 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i22)
  %503 = fcmp uge <8 x float> %502, splat (float -1.270000e+02)
  %504 = select <8 x i1> %503, <8 x float> %502, <8 x float> splat (float -1.270000e+02)
  %505 = fcmp ule <8 x float> %504, splat (float 1.270000e+02)
  %506 = select <8 x i1> %505, <8 x float> %504, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i23 = fmul <8 x float> splat (float f0x3F318000), %506
  %507 = fsub <8 x float> %501, %exp_f322.i23
  %exp_f323.i24 = fmul <8 x float> splat (float f0xB95E8083), %506
  %508 = fsub <8 x float> %507, %exp_f323.i24
  %exp_f324.i25 = fmul <8 x float> %508, splat (float f0x39506967)
  %exp_f325.i26 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i25
  %exp_f326.i27 = fmul <8 x float> %exp_f325.i26, %508
  %exp_f327.i28 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i27
  %exp_f328.i29 = fmul <8 x float> %exp_f327.i28, %508
  %exp_f329.i30 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i29
  %exp_f3210.i31 = fmul <8 x float> %exp_f329.i30, %508
  %exp_f3211.i32 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i31
  %exp_f3212.i33 = fmul <8 x float> %exp_f3211.i32, %508
  %exp_f3213.i34 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i33
  %exp_f3214.i35 = fmul <8 x float> %508, %508
  %exp_f3215.i36 = fmul <8 x float> %exp_f3213.i34, %exp_f3214.i35
  %exp_f3216.i37 = fadd <8 x float> %508, %exp_f3215.i36
  %exp_f3217.i38 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i37
  %509 = fptosi <8 x float> %506 to <8 x i32>
  %510 = add <8 x i32> %509, splat (i32 127)
  %511 = shl <8 x i32> %510, splat (i32 23)
  %512 = bitcast <8 x i32> %511 to <8 x float>
  %exp_f3218.i39 = fmul <8 x float> %exp_f3217.i38, %512
  %513 = extractelement <8 x float> %exp_f3218.i39, i64 0
  %514 = extractelement <8 x float> %exp_f3218.i39, i64 1
  %515 = extractelement <8 x float> %exp_f3218.i39, i64 2
  %516 = extractelement <8 x float> %exp_f3218.i39, i64 3
  %517 = extractelement <8 x float> %exp_f3218.i39, i64 4
  %518 = extractelement <8 x float> %exp_f3218.i39, i64 5
  %519 = extractelement <8 x float> %exp_f3218.i39, i64 6
  %520 = extractelement <8 x float> %exp_f3218.i39, i64 7
  %521 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %465
  %522 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %466
  %523 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %467
  %524 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %468
  %525 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %469
  %526 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %470
  %527 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %471
  %528 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %472
  store float %513, ptr %521, align 4, !alias.scope !11, !noalias !15
  store float %514, ptr %522, align 4, !alias.scope !11, !noalias !15
  store float %515, ptr %523, align 4, !alias.scope !11, !noalias !15
  store float %516, ptr %524, align 4, !alias.scope !11, !noalias !15
  store float %517, ptr %525, align 4, !alias.scope !11, !noalias !15
  store float %518, ptr %526, align 4, !alias.scope !11, !noalias !15
  store float %519, ptr %527, align 4, !alias.scope !11, !noalias !15
  store float %520, ptr %528, align 4, !alias.scope !11, !noalias !15
  %529 = add nuw nsw <8 x i64> %9, splat (i64 8)
  %530 = extractelement <8 x i64> %529, i64 0
  %531 = extractelement <8 x i64> %529, i64 1
  %532 = extractelement <8 x i64> %529, i64 2
  %533 = extractelement <8 x i64> %529, i64 3
  %534 = extractelement <8 x i64> %529, i64 4
  %535 = extractelement <8 x i64> %529, i64 5
  %536 = extractelement <8 x i64> %529, i64 6
  %537 = extractelement <8 x i64> %529, i64 7
  %538 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %530
  %539 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %531
  %540 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %532
  %541 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %533
  %542 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %534
  %543 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %535
  %544 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %536
  %545 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %537
  %546 = load float, ptr %538, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %547 = load float, ptr %539, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %548 = load float, ptr %540, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %549 = load float, ptr %541, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %550 = load float, ptr %542, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %551 = load float, ptr %543, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %552 = load float, ptr %544, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %553 = load float, ptr %545, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %554 = insertelement <8 x float> poison, float %546, i64 0
  %555 = insertelement <8 x float> %554, float %547, i64 1
  %556 = insertelement <8 x float> %555, float %548, i64 2
  %557 = insertelement <8 x float> %556, float %549, i64 3
  %558 = insertelement <8 x float> %557, float %550, i64 4
  %559 = insertelement <8 x float> %558, float %551, i64 5
  %560 = insertelement <8 x float> %559, float %552, i64 6
  %561 = insertelement <8 x float> %560, float %553, i64 7
  %562 = fsub <8 x float> %561, %wide.load
  %563 = fcmp uge <8 x float> %562, splat (float -8.780000e+01)
  %564 = select <8 x i1> %563, <8 x float> %562, <8 x float> splat (float -8.780000e+01)
  %565 = fcmp ule <8 x float> %564, splat (float 8.880000e+01)
  %566 = select <8 x i1> %565, <8 x float> %564, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i2 = fmul <8 x float> %566, splat (float f0x3FB8AA3B)
  %exp_f321.i3 = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i2
  %567 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i3)
  %568 = fcmp uge <8 x float> %567, splat (float -1.270000e+02)
  %569 = select <8 x i1> %568, <8 x float> %567, <8 x float> splat (float -1.270000e+02)
  %570 = fcmp ule <8 x float> %569, splat (float 1.270000e+02)
  %571 = select <8 x i1> %570, <8 x float> %569, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i4 = fmul <8 x float> splat (float f0x3F318000), %571
  %572 = fsub <8 x float> %566, %exp_f322.i4
  %exp_f323.i5 = fmul <8 x float> splat (float f0xB95E8083), %571
  %573 = fsub <8 x float> %572, %exp_f323.i5
  %exp_f324.i6 = fmul <8 x float> %573, splat (float f0x39506967)
  %exp_f325.i7 = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i6
  %exp_f326.i8 = fmul <8 x float> %exp_f325.i7, %573
  %exp_f327.i9 = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i8
  %exp_f328.i10 = fmul <8 x float> %exp_f327.i9, %573
  %exp_f329.i11 = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i10
  %exp_f3210.i12 = fmul <8 x float> %exp_f329.i11, %573
  %exp_f3211.i13 = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i12
  %exp_f3212.i14 = fmul <8 x float> %exp_f3211.i13, %573
  %exp_f3213.i15 = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i14
  %exp_f3214.i16 = fmul <8 x float> %573, %573
  %exp_f3215.i17 = fmul <8 x float> %exp_f3213.i15, %exp_f3214.i16
  %exp_f3216.i18 = fadd <8 x float> %573, %exp_f3215.i17
  %exp_f3217.i19 = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i18
  %574 = fptosi <8 x float> %571 to <8 x i32>
  %575 = add <8 x i32> %574, splat (i32 127)
  %576 = shl <8 x i32> %575, splat (i32 23)
  %577 = bitcast <8 x i32> %576 to <8 x float>
  %exp_f3218.i20 = fmul <8 x float> %exp_f3217.i19, %577
  %578 = extractelement <8 x float> %exp_f3218.i20, i64 0
  %579 = extractelement <8 x float> %exp_f3218.i20, i64 1
  %580 = extractelement <8 x float> %exp_f3218.i20, i64 2
  %581 = extractelement <8 x float> %exp_f3218.i20, i64 3
  %582 = extractelement <8 x float> %exp_f3218.i20, i64 4
  %583 = extractelement <8 x float> %exp_f3218.i20, i64 5
  %584 = extractelement <8 x float> %exp_f3218.i20, i64 6
  %585 = extractelement <8 x float> %exp_f3218.i20, i64 7
  %586 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %530
  %587 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %531
  %588 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %532
  %589 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %533
  %590 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %534
  %591 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %535
  %592 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %536
  %593 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %537
  store float %578, ptr %586, align 4, !alias.scope !11, !noalias !15
  store float %579, ptr %587, align 4, !alias.scope !11, !noalias !15
  store float %580, ptr %588, align 4, !alias.scope !11, !noalias !15
  store float %581, ptr %589, align 4, !alias.scope !11, !noalias !15
  store float %582, ptr %590, align 4, !alias.scope !11, !noalias !15
  store float %583, ptr %591, align 4, !alias.scope !11, !noalias !15
  store float %584, ptr %592, align 4, !alias.scope !11, !noalias !15
  store float %585, ptr %593, align 4, !alias.scope !11, !noalias !15
  %594 = add nuw nsw <8 x i64> %9, splat (i64 9)
  %595 = extractelement <8 x i64> %594, i64 0
  %596 = extractelement <8 x i64> %594, i64 1
  %597 = extractelement <8 x i64> %594, i64 2
  %598 = extractelement <8 x i64> %594, i64 3
  %599 = extractelement <8 x i64> %594, i64 4
  %600 = extractelement <8 x i64> %594, i64 5
  %601 = extractelement <8 x i64> %594, i64 6
  %602 = extractelement <8 x i64> %594, i64 7
  %603 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %595
  %604 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %596
  %605 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %597
  %606 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %598
  %607 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %599
  %608 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %600
  %609 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %601
  %610 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %602
  %611 = load float, ptr %603, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %612 = load float, ptr %604, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %613 = load float, ptr %605, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %614 = load float, ptr %606, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %615 = load float, ptr %607, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %616 = load float, ptr %608, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %617 = load float, ptr %609, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %618 = load float, ptr %610, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %619 = insertelement <8 x float> poison, float %611, i64 0
  %620 = insertelement <8 x float> %619, float %612, i64 1
  %621 = insertelement <8 x float> %620, float %613, i64 2
  %622 = insertelement <8 x float> %621, float %614, i64 3
  %623 = insertelement <8 x float> %622, float %615, i64 4
  %624 = insertelement <8 x float> %623, float %616, i64 5
  %625 = insertelement <8 x float> %624, float %617, i64 6
  %626 = insertelement <8 x float> %625, float %618, i64 7
  %627 = fsub <8 x float> %626, %wide.load
  %628 = fcmp uge <8 x float> %627, splat (float -8.780000e+01)
  %629 = select <8 x i1> %628, <8 x float> %627, <8 x float> splat (float -8.780000e+01)
  %630 = fcmp ule <8 x float> %629, splat (float 8.880000e+01)
  %631 = select <8 x i1> %630, <8 x float> %629, <8 x float> splat (float 8.880000e+01)
  %exp_f32.i = fmul <8 x float> %631, splat (float f0x3FB8AA3B)
  %exp_f321.i = fadd <8 x float> splat (float 5.000000e-01), %exp_f32.i
  %632 = call <8 x float> @llvm.floor.v8f32(<8 x float> %exp_f321.i)
  %633 = fcmp uge <8 x float> %632, splat (float -1.270000e+02)
  %634 = select <8 x i1> %633, <8 x float> %632, <8 x float> splat (float -1.270000e+02)
  %635 = fcmp ule <8 x float> %634, splat (float 1.270000e+02)
  %636 = select <8 x i1> %635, <8 x float> %634, <8 x float> splat (float 1.270000e+02)
  %exp_f322.i = fmul <8 x float> splat (float f0x3F318000), %636
  %637 = fsub <8 x float> %631, %exp_f322.i
  %exp_f323.i = fmul <8 x float> splat (float f0xB95E8083), %636
  %638 = fsub <8 x float> %637, %exp_f323.i
  %exp_f324.i = fmul <8 x float> %638, splat (float f0x39506967)
  %exp_f325.i = fadd <8 x float> splat (float f0x3AB743CE), %exp_f324.i
  %exp_f326.i = fmul <8 x float> %exp_f325.i, %638
  %exp_f327.i = fadd <8 x float> splat (float f0x3C088908), %exp_f326.i
  %exp_f328.i = fmul <8 x float> %exp_f327.i, %638
  %exp_f329.i = fadd <8 x float> splat (float f0x3D2AA9C1), %exp_f328.i
  %exp_f3210.i = fmul <8 x float> %exp_f329.i, %638
  %exp_f3211.i = fadd <8 x float> splat (float f0x3E2AAAAA), %exp_f3210.i
  %exp_f3212.i = fmul <8 x float> %exp_f3211.i, %638
  %exp_f3213.i = fadd <8 x float> splat (float 5.000000e-01), %exp_f3212.i
  %exp_f3214.i = fmul <8 x float> %638, %638
  %exp_f3215.i = fmul <8 x float> %exp_f3213.i, %exp_f3214.i
  %exp_f3216.i = fadd <8 x float> %638, %exp_f3215.i
  %exp_f3217.i = fadd <8 x float> splat (float 1.000000e+00), %exp_f3216.i
  %639 = fptosi <8 x float> %636 to <8 x i32>
  %640 = add <8 x i32> %639, splat (i32 127)
  %641 = shl <8 x i32> %640, splat (i32 23)
  %642 = bitcast <8 x i32> %641 to <8 x float>
  %exp_f3218.i = fmul <8 x float> %exp_f3217.i, %642
  %643 = extractelement <8 x float> %exp_f3218.i, i64 0
  %644 = extractelement <8 x float> %exp_f3218.i, i64 1
  %645 = extractelement <8 x float> %exp_f3218.i, i64 2
  %646 = extractelement <8 x float> %exp_f3218.i, i64 3
  %647 = extractelement <8 x float> %exp_f3218.i, i64 4
  %648 = extractelement <8 x float> %exp_f3218.i, i64 5
  %649 = extractelement <8 x float> %exp_f3218.i, i64 6
  %650 = extractelement <8 x float> %exp_f3218.i, i64 7
  %651 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %595
  %652 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %596
  %653 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %597
  %654 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %598
  %655 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %599
  %656 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %600
  %657 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %601
  %658 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %602
  store float %643, ptr %651, align 4, !alias.scope !11, !noalias !15
  store float %644, ptr %652, align 4, !alias.scope !11, !noalias !15
  store float %645, ptr %653, align 4, !alias.scope !11, !noalias !15
  store float %646, ptr %654, align 4, !alias.scope !11, !noalias !15
  store float %647, ptr %655, align 4, !alias.scope !11, !noalias !15
  store float %648, ptr %656, align 4, !alias.scope !11, !noalias !15
  store float %649, ptr %657, align 4, !alias.scope !11, !noalias !15
  store float %650, ptr %658, align 4, !alias.scope !11, !noalias !15
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %659 = icmp eq i64 %index.next, 16
  br i1 %659, label %subtract_exponential_fusion_wrapped.exit, label %vector.body, !llvm.loop !16

subtract_exponential_fusion_wrapped.exit:         ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.floor.v4f32(<4 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.floor.v8f32(<8 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.floor.v16f32(<16 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 640}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"subtract_exponential_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"subtract_exponential_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"subtract_exponential_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"subtract_exponential_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17, !18, !19}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
