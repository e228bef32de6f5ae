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
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %9 = phi i64 [ 0, %1 ], [ %28, %vector.ph ]
  %10 = shl nuw nsw i64 %9, 6
  %11 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 64
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 96
  %wide.load = load <8 x float>, ptr %11, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load9 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load10 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load11 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %15 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %10
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 96
  store <8 x float> %wide.load, ptr %15, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %wide.load9, ptr %16, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %wide.load10, ptr %17, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %wide.load11, ptr %18, align 4, !alias.scope !11, !noalias !14
  %19 = or disjoint i64 %10, 32
  %20 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 96
  %wide.load.1 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load9.1 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load10.1 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load11.1 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %24 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 96
  store <8 x float> %wide.load.1, ptr %24, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %wide.load9.1, ptr %25, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %wide.load10.1, ptr %26, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %wide.load11.1, ptr %27, align 4, !alias.scope !11, !noalias !14
  %28 = add nuw nsw i64 %9, 1
  %exitcond5.not = icmp eq i64 %28, 16
  br i1 %exitcond5.not, label %.preheader, label %vector.ph, !llvm.loop !15

.preheader:                                       ; preds = %vector.ph, %.preheader
  %29 = phi i64 [ %350, %.preheader ], [ 0, %vector.ph ]
  %30 = shl nuw nsw i64 %29, 6
  %31 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %30
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %33 = getelementptr [4 x i8], ptr %8, i64 %30
  %34 = getelementptr i8, ptr %33, i64 4096
  store float %32, ptr %34, align 4, !alias.scope !11, !noalias !14
  %35 = or disjoint i64 %30, 1
  %36 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %35
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %38 = getelementptr [4 x i8], ptr %8, i64 %35
  %39 = getelementptr i8, ptr %38, i64 4096
  store float %37, ptr %39, align 4, !alias.scope !11, !noalias !14
  %40 = or disjoint i64 %30, 2
  %41 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %43 = getelementptr [4 x i8], ptr %8, i64 %40
  %44 = getelementptr i8, ptr %43, i64 4096
  store float %42, ptr %44, align 4, !alias.scope !11, !noalias !14
  %45 = or disjoint i64 %30, 3
  %46 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %45
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %48 = getelementptr [4 x i8], ptr %8, i64 %45
  %49 = getelementptr i8, ptr %48, i64 4096
  store float %47, ptr %49, align 4, !alias.scope !11, !noalias !14
  %50 = or disjoint i64 %30, 4
  %51 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %50
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %53 = getelementptr [4 x i8], ptr %8, i64 %50
  %54 = getelementptr i8, ptr %53, i64 4096
  store float %52, ptr %54, align 4, !alias.scope !11, !noalias !14
  %55 = or disjoint i64 %30, 5
  %56 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %55
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %58 = getelementptr [4 x i8], ptr %8, i64 %55
  %59 = getelementptr i8, ptr %58, i64 4096
  store float %57, ptr %59, align 4, !alias.scope !11, !noalias !14
  %60 = or disjoint i64 %30, 6
  %61 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %60
  %62 = load float, ptr %61, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %63 = getelementptr [4 x i8], ptr %8, i64 %60
  %64 = getelementptr i8, ptr %63, i64 4096
  store float %62, ptr %64, align 4, !alias.scope !11, !noalias !14
  %65 = or disjoint i64 %30, 7
  %66 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %65
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %68 = getelementptr [4 x i8], ptr %8, i64 %65
  %69 = getelementptr i8, ptr %68, i64 4096
  store float %67, ptr %69, align 4, !alias.scope !11, !noalias !14
  %70 = or disjoint i64 %30, 8
  %71 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %70
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %73 = getelementptr [4 x i8], ptr %8, i64 %70
  %74 = getelementptr i8, ptr %73, i64 4096
  store float %72, ptr %74, align 4, !alias.scope !11, !noalias !14
  %75 = or disjoint i64 %30, 9
  %76 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %75
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %78 = getelementptr [4 x i8], ptr %8, i64 %75
  %79 = getelementptr i8, ptr %78, i64 4096
  store float %77, ptr %79, align 4, !alias.scope !11, !noalias !14
  %80 = or disjoint i64 %30, 10
  %81 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %80
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %83 = getelementptr [4 x i8], ptr %8, i64 %80
  %84 = getelementptr i8, ptr %83, i64 4096
  store float %82, ptr %84, align 4, !alias.scope !11, !noalias !14
  %85 = or disjoint i64 %30, 11
  %86 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %85
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %88 = getelementptr [4 x i8], ptr %8, i64 %85
  %89 = getelementptr i8, ptr %88, i64 4096
  store float %87, ptr %89, align 4, !alias.scope !11, !noalias !14
  %90 = or disjoint i64 %30, 12
  %91 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %90
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %93 = getelementptr [4 x i8], ptr %8, i64 %90
  %94 = getelementptr i8, ptr %93, i64 4096
  store float %92, ptr %94, align 4, !alias.scope !11, !noalias !14
  %95 = or disjoint i64 %30, 13
  %96 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %95
  %97 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %98 = getelementptr [4 x i8], ptr %8, i64 %95
  %99 = getelementptr i8, ptr %98, i64 4096
  store float %97, ptr %99, align 4, !alias.scope !11, !noalias !14
  %100 = or disjoint i64 %30, 14
  %101 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %100
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %103 = getelementptr [4 x i8], ptr %8, i64 %100
  %104 = getelementptr i8, ptr %103, i64 4096
  store float %102, ptr %104, align 4, !alias.scope !11, !noalias !14
  %105 = or disjoint i64 %30, 15
  %106 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %105
  %107 = load float, ptr %106, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %108 = getelementptr [4 x i8], ptr %8, i64 %105
  %109 = getelementptr i8, ptr %108, i64 4096
  store float %107, ptr %109, align 4, !alias.scope !11, !noalias !14
  %110 = or disjoint i64 %30, 16
  %111 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %110
  %112 = load float, ptr %111, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %113 = getelementptr [4 x i8], ptr %8, i64 %110
  %114 = getelementptr i8, ptr %113, i64 4096
  store float %112, ptr %114, align 4, !alias.scope !11, !noalias !14
  %115 = or disjoint i64 %30, 17
  %116 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %115
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %118 = getelementptr [4 x i8], ptr %8, i64 %115
  %119 = getelementptr i8, ptr %118, i64 4096
  store float %117, ptr %119, align 4, !alias.scope !11, !noalias !14
  %120 = or disjoint i64 %30, 18
  %121 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %120
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %123 = getelementptr [4 x i8], ptr %8, i64 %120
  %124 = getelementptr i8, ptr %123, i64 4096
  store float %122, ptr %124, align 4, !alias.scope !11, !noalias !14
  %125 = or disjoint i64 %30, 19
  %126 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %125
  %127 = load float, ptr %126, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %128 = getelementptr [4 x i8], ptr %8, i64 %125
  %129 = getelementptr i8, ptr %128, i64 4096
  store float %127, ptr %129, align 4, !alias.scope !11, !noalias !14
  %130 = or disjoint i64 %30, 20
  %131 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %130
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %133 = getelementptr [4 x i8], ptr %8, i64 %130
  %134 = getelementptr i8, ptr %133, i64 4096
  store float %132, ptr %134, align 4, !alias.scope !11, !noalias !14
  %135 = or disjoint i64 %30, 21
  %136 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %135
  %137 = load float, ptr %136, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %138 = getelementptr [4 x i8], ptr %8, i64 %135
  %139 = getelementptr i8, ptr %138, i64 4096
  store float %137, ptr %139, align 4, !alias.scope !11, !noalias !14
  %140 = or disjoint i64 %30, 22
  %141 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %140
  %142 = load float, ptr %141, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %143 = getelementptr [4 x i8], ptr %8, i64 %140
  %144 = getelementptr i8, ptr %143, i64 4096
  store float %142, ptr %144, align 4, !alias.scope !11, !noalias !14
  %145 = or disjoint i64 %30, 23
  %146 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %145
  %147 = load float, ptr %146, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %148 = getelementptr [4 x i8], ptr %8, i64 %145
  %149 = getelementptr i8, ptr %148, i64 4096
  store float %147, ptr %149, align 4, !alias.scope !11, !noalias !14
  %150 = or disjoint i64 %30, 24
  %151 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %150
  %152 = load float, ptr %151, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %153 = getelementptr [4 x i8], ptr %8, i64 %150
  %154 = getelementptr i8, ptr %153, i64 4096
  store float %152, ptr %154, align 4, !alias.scope !11, !noalias !14
  %155 = or disjoint i64 %30, 25
  %156 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %155
  %157 = load float, ptr %156, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %158 = getelementptr [4 x i8], ptr %8, i64 %155
  %159 = getelementptr i8, ptr %158, i64 4096
  store float %157, ptr %159, align 4, !alias.scope !11, !noalias !14
  %160 = or disjoint i64 %30, 26
  %161 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %160
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %163 = getelementptr [4 x i8], ptr %8, i64 %160
  %164 = getelementptr i8, ptr %163, i64 4096
  store float %162, ptr %164, align 4, !alias.scope !11, !noalias !14
  %165 = or disjoint i64 %30, 27
  %166 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %165
  %167 = load float, ptr %166, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %168 = getelementptr [4 x i8], ptr %8, i64 %165
  %169 = getelementptr i8, ptr %168, i64 4096
  store float %167, ptr %169, align 4, !alias.scope !11, !noalias !14
  %170 = or disjoint i64 %30, 28
  %171 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %170
  %172 = load float, ptr %171, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %173 = getelementptr [4 x i8], ptr %8, i64 %170
  %174 = getelementptr i8, ptr %173, i64 4096
  store float %172, ptr %174, align 4, !alias.scope !11, !noalias !14
  %175 = or disjoint i64 %30, 29
  %176 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %175
  %177 = load float, ptr %176, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %178 = getelementptr [4 x i8], ptr %8, i64 %175
  %179 = getelementptr i8, ptr %178, i64 4096
  store float %177, ptr %179, align 4, !alias.scope !11, !noalias !14
  %180 = or disjoint i64 %30, 30
  %181 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %180
  %182 = load float, ptr %181, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %183 = getelementptr [4 x i8], ptr %8, i64 %180
  %184 = getelementptr i8, ptr %183, i64 4096
  store float %182, ptr %184, align 4, !alias.scope !11, !noalias !14
  %185 = or disjoint i64 %30, 31
  %186 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %185
  %187 = load float, ptr %186, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %188 = getelementptr [4 x i8], ptr %8, i64 %185
  %189 = getelementptr i8, ptr %188, i64 4096
  store float %187, ptr %189, align 4, !alias.scope !11, !noalias !14
  %190 = or disjoint i64 %30, 32
  %191 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %190
  %192 = load float, ptr %191, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %193 = getelementptr [4 x i8], ptr %8, i64 %190
  %194 = getelementptr i8, ptr %193, i64 4096
  store float %192, ptr %194, align 4, !alias.scope !11, !noalias !14
  %195 = or disjoint i64 %30, 33
  %196 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %195
  %197 = load float, ptr %196, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %198 = getelementptr [4 x i8], ptr %8, i64 %195
  %199 = getelementptr i8, ptr %198, i64 4096
  store float %197, ptr %199, align 4, !alias.scope !11, !noalias !14
  %200 = or disjoint i64 %30, 34
  %201 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %200
  %202 = load float, ptr %201, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %203 = getelementptr [4 x i8], ptr %8, i64 %200
  %204 = getelementptr i8, ptr %203, i64 4096
  store float %202, ptr %204, align 4, !alias.scope !11, !noalias !14
  %205 = or disjoint i64 %30, 35
  %206 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %205
  %207 = load float, ptr %206, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %208 = getelementptr [4 x i8], ptr %8, i64 %205
  %209 = getelementptr i8, ptr %208, i64 4096
  store float %207, ptr %209, align 4, !alias.scope !11, !noalias !14
  %210 = or disjoint i64 %30, 36
  %211 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %210
  %212 = load float, ptr %211, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %213 = getelementptr [4 x i8], ptr %8, i64 %210
  %214 = getelementptr i8, ptr %213, i64 4096
  store float %212, ptr %214, align 4, !alias.scope !11, !noalias !14
  %215 = or disjoint i64 %30, 37
  %216 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %215
  %217 = load float, ptr %216, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %218 = getelementptr [4 x i8], ptr %8, i64 %215
  %219 = getelementptr i8, ptr %218, i64 4096
  store float %217, ptr %219, align 4, !alias.scope !11, !noalias !14
  %220 = or disjoint i64 %30, 38
  %221 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %220
  %222 = load float, ptr %221, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %223 = getelementptr [4 x i8], ptr %8, i64 %220
  %224 = getelementptr i8, ptr %223, i64 4096
  store float %222, ptr %224, align 4, !alias.scope !11, !noalias !14
  %225 = or disjoint i64 %30, 39
  %226 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %225
  %227 = load float, ptr %226, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %228 = getelementptr [4 x i8], ptr %8, i64 %225
  %229 = getelementptr i8, ptr %228, i64 4096
  store float %227, ptr %229, align 4, !alias.scope !11, !noalias !14
  %230 = or disjoint i64 %30, 40
  %231 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %230
  %232 = load float, ptr %231, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %233 = getelementptr [4 x i8], ptr %8, i64 %230
  %234 = getelementptr i8, ptr %233, i64 4096
  store float %232, ptr %234, align 4, !alias.scope !11, !noalias !14
  %235 = or disjoint i64 %30, 41
  %236 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %235
  %237 = load float, ptr %236, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %238 = getelementptr [4 x i8], ptr %8, i64 %235
  %239 = getelementptr i8, ptr %238, i64 4096
  store float %237, ptr %239, align 4, !alias.scope !11, !noalias !14
  %240 = or disjoint i64 %30, 42
  %241 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %240
  %242 = load float, ptr %241, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %243 = getelementptr [4 x i8], ptr %8, i64 %240
  %244 = getelementptr i8, ptr %243, i64 4096
  store float %242, ptr %244, align 4, !alias.scope !11, !noalias !14
  %245 = or disjoint i64 %30, 43
  %246 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %245
  %247 = load float, ptr %246, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %248 = getelementptr [4 x i8], ptr %8, i64 %245
  %249 = getelementptr i8, ptr %248, i64 4096
  store float %247, ptr %249, align 4, !alias.scope !11, !noalias !14
  %250 = or disjoint i64 %30, 44
  %251 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %250
  %252 = load float, ptr %251, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %253 = getelementptr [4 x i8], ptr %8, i64 %250
  %254 = getelementptr i8, ptr %253, i64 4096
  store float %252, ptr %254, align 4, !alias.scope !11, !noalias !14
  %255 = or disjoint i64 %30, 45
  %256 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %255
  %257 = load float, ptr %256, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %258 = getelementptr [4 x i8], ptr %8, i64 %255
  %259 = getelementptr i8, ptr %258, i64 4096
  store float %257, ptr %259, align 4, !alias.scope !11, !noalias !14
  %260 = or disjoint i64 %30, 46
  %261 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %260
  %262 = load float, ptr %261, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %263 = getelementptr [4 x i8], ptr %8, i64 %260
  %264 = getelementptr i8, ptr %263, i64 4096
  store float %262, ptr %264, align 4, !alias.scope !11, !noalias !14
  %265 = or disjoint i64 %30, 47
  %266 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %265
  %267 = load float, ptr %266, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %268 = getelementptr [4 x i8], ptr %8, i64 %265
  %269 = getelementptr i8, ptr %268, i64 4096
  store float %267, ptr %269, align 4, !alias.scope !11, !noalias !14
  %270 = or disjoint i64 %30, 48
  %271 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %270
  %272 = load float, ptr %271, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %273 = getelementptr [4 x i8], ptr %8, i64 %270
  %274 = getelementptr i8, ptr %273, i64 4096
  store float %272, ptr %274, align 4, !alias.scope !11, !noalias !14
  %275 = or disjoint i64 %30, 49
  %276 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %275
  %277 = load float, ptr %276, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %278 = getelementptr [4 x i8], ptr %8, i64 %275
  %279 = getelementptr i8, ptr %278, i64 4096
  store float %277, ptr %279, align 4, !alias.scope !11, !noalias !14
  %280 = or disjoint i64 %30, 50
  %281 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %280
  %282 = load float, ptr %281, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %283 = getelementptr [4 x i8], ptr %8, i64 %280
  %284 = getelementptr i8, ptr %283, i64 4096
  store float %282, ptr %284, align 4, !alias.scope !11, !noalias !14
  %285 = or disjoint i64 %30, 51
  %286 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %285
  %287 = load float, ptr %286, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %288 = getelementptr [4 x i8], ptr %8, i64 %285
  %289 = getelementptr i8, ptr %288, i64 4096
  store float %287, ptr %289, align 4, !alias.scope !11, !noalias !14
  %290 = or disjoint i64 %30, 52
  %291 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %290
  %292 = load float, ptr %291, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %293 = getelementptr [4 x i8], ptr %8, i64 %290
  %294 = getelementptr i8, ptr %293, i64 4096
  store float %292, ptr %294, align 4, !alias.scope !11, !noalias !14
  %295 = or disjoint i64 %30, 53
  %296 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %295
  %297 = load float, ptr %296, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %298 = getelementptr [4 x i8], ptr %8, i64 %295
  %299 = getelementptr i8, ptr %298, i64 4096
  store float %297, ptr %299, align 4, !alias.scope !11, !noalias !14
  %300 = or disjoint i64 %30, 54
  %301 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %300
  %302 = load float, ptr %301, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %303 = getelementptr [4 x i8], ptr %8, i64 %300
  %304 = getelementptr i8, ptr %303, i64 4096
  store float %302, ptr %304, align 4, !alias.scope !11, !noalias !14
  %305 = or disjoint i64 %30, 55
  %306 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %305
  %307 = load float, ptr %306, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %308 = getelementptr [4 x i8], ptr %8, i64 %305
  %309 = getelementptr i8, ptr %308, i64 4096
  store float %307, ptr %309, align 4, !alias.scope !11, !noalias !14
  %310 = or disjoint i64 %30, 56
  %311 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %310
  %312 = load float, ptr %311, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %313 = getelementptr [4 x i8], ptr %8, i64 %310
  %314 = getelementptr i8, ptr %313, i64 4096
  store float %312, ptr %314, align 4, !alias.scope !11, !noalias !14
  %315 = or disjoint i64 %30, 57
  %316 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %315
  %317 = load float, ptr %316, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %318 = getelementptr [4 x i8], ptr %8, i64 %315
  %319 = getelementptr i8, ptr %318, i64 4096
  store float %317, ptr %319, align 4, !alias.scope !11, !noalias !14
  %320 = or disjoint i64 %30, 58
  %321 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %320
  %322 = load float, ptr %321, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %323 = getelementptr [4 x i8], ptr %8, i64 %320
  %324 = getelementptr i8, ptr %323, i64 4096
  store float %322, ptr %324, align 4, !alias.scope !11, !noalias !14
  %325 = or disjoint i64 %30, 59
  %326 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %325
  %327 = load float, ptr %326, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %328 = getelementptr [4 x i8], ptr %8, i64 %325
  %329 = getelementptr i8, ptr %328, i64 4096
  store float %327, ptr %329, align 4, !alias.scope !11, !noalias !14
  %330 = or disjoint i64 %30, 60
  %331 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %330
  %332 = load float, ptr %331, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %333 = getelementptr [4 x i8], ptr %8, i64 %330
  %334 = getelementptr i8, ptr %333, i64 4096
  store float %332, ptr %334, align 4, !alias.scope !11, !noalias !14
  %335 = or disjoint i64 %30, 61
  %336 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %335
  %337 = load float, ptr %336, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %338 = getelementptr [4 x i8], ptr %8, i64 %335
  %339 = getelementptr i8, ptr %338, i64 4096
  store float %337, ptr %339, align 4, !alias.scope !11, !noalias !14
  %340 = or disjoint i64 %30, 62
  %341 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %340
  %342 = load float, ptr %341, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %343 = getelementptr [4 x i8], ptr %8, i64 %340
  %344 = getelementptr i8, ptr %343, i64 4096
  store float %342, ptr %344, align 4, !alias.scope !11, !noalias !14
  %345 = or disjoint i64 %30, 63
  %346 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %345
  %347 = load float, ptr %346, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %348 = getelementptr [4 x i8], ptr %8, i64 %345
  %349 = getelementptr i8, ptr %348, i64 4096
  store float %347, ptr %349, align 4, !alias.scope !11, !noalias !14
  %350 = add nuw nsw i64 %29, 1
  %exitcond8.not = icmp eq i64 %350, 16
  br i1 %exitcond8.not, label %bitcast_concatenate_fusion_wrapped.exit, label %.preheader, !llvm.loop !15

bitcast_concatenate_fusion_wrapped.exit:          ; preds = %.preheader
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
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{i64 8192}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_concatenate_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_concatenate_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_concatenate_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_concatenate_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!10, !12}
