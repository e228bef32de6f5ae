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
  br label %9

9:                                                ; preds = %1, %9
  %10 = phi i64 [ 0, %1 ], [ %139, %9 ]
  %11 = shl nuw nsw i64 %10, 5
  %12 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %11
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %14 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store float %13, ptr %14, align 4, !alias.scope !11, !noalias !14
  %15 = or disjoint i64 %11, 1
  %16 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %15
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %18 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %15
  store float %17, ptr %18, align 4, !alias.scope !11, !noalias !14
  %19 = or disjoint i64 %11, 2
  %20 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %19
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %22 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  store float %21, ptr %22, align 4, !alias.scope !11, !noalias !14
  %23 = or disjoint i64 %11, 3
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %26 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %23
  store float %25, ptr %26, align 4, !alias.scope !11, !noalias !14
  %27 = or disjoint i64 %11, 4
  %28 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %27
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %30 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %27
  store float %29, ptr %30, align 4, !alias.scope !11, !noalias !14
  %31 = or disjoint i64 %11, 5
  %32 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %34 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %31
  store float %33, ptr %34, align 4, !alias.scope !11, !noalias !14
  %35 = or disjoint i64 %11, 6
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %35
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %38 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %35
  store float %37, ptr %38, align 4, !alias.scope !11, !noalias !14
  %39 = or disjoint i64 %11, 7
  %40 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %39
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %42 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %39
  store float %41, ptr %42, align 4, !alias.scope !11, !noalias !14
  %43 = or disjoint i64 %11, 8
  %44 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %46 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %43
  store float %45, ptr %46, align 4, !alias.scope !11, !noalias !14
  %47 = or disjoint i64 %11, 9
  %48 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %47
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %50 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %47
  store float %49, ptr %50, align 4, !alias.scope !11, !noalias !14
  %51 = or disjoint i64 %11, 10
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %51
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %54 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %51
  store float %53, ptr %54, align 4, !alias.scope !11, !noalias !14
  %55 = or disjoint i64 %11, 11
  %56 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %55
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %58 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %55
  store float %57, ptr %58, align 4, !alias.scope !11, !noalias !14
  %59 = or disjoint i64 %11, 12
  %60 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %59
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %62 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %59
  store float %61, ptr %62, align 4, !alias.scope !11, !noalias !14
  %63 = or disjoint i64 %11, 13
  %64 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %66 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %63
  store float %65, ptr %66, align 4, !alias.scope !11, !noalias !14
  %67 = or disjoint i64 %11, 14
  %68 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %67
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %70 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %67
  store float %69, ptr %70, align 4, !alias.scope !11, !noalias !14
  %71 = or disjoint i64 %11, 15
  %72 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %71
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %74 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %71
  store float %73, ptr %74, align 4, !alias.scope !11, !noalias !14
  %75 = or disjoint i64 %11, 16
  %76 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %75
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %78 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %75
  store float %77, ptr %78, align 4, !alias.scope !11, !noalias !14
  %79 = or disjoint i64 %11, 17
  %80 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %79
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %82 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %79
  store float %81, ptr %82, align 4, !alias.scope !11, !noalias !14
  %83 = or disjoint i64 %11, 18
  %84 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %83
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %86 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %83
  store float %85, ptr %86, align 4, !alias.scope !11, !noalias !14
  %87 = or disjoint i64 %11, 19
  %88 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %87
  %89 = load float, ptr %88, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %90 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %87
  store float %89, ptr %90, align 4, !alias.scope !11, !noalias !14
  %91 = or disjoint i64 %11, 20
  %92 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %91
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %94 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %91
  store float %93, ptr %94, align 4, !alias.scope !11, !noalias !14
  %95 = or disjoint i64 %11, 21
  %96 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %95
  %97 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %98 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %95
  store float %97, ptr %98, align 4, !alias.scope !11, !noalias !14
  %99 = or disjoint i64 %11, 22
  %100 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %99
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %102 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %99
  store float %101, ptr %102, align 4, !alias.scope !11, !noalias !14
  %103 = or disjoint i64 %11, 23
  %104 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %103
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %106 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %103
  store float %105, ptr %106, align 4, !alias.scope !11, !noalias !14
  %107 = or disjoint i64 %11, 24
  %108 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %107
  %109 = load float, ptr %108, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %110 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %107
  store float %109, ptr %110, align 4, !alias.scope !11, !noalias !14
  %111 = or disjoint i64 %11, 25
  %112 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %111
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %114 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %111
  store float %113, ptr %114, align 4, !alias.scope !11, !noalias !14
  %115 = or disjoint i64 %11, 26
  %116 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %115
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %118 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %115
  store float %117, ptr %118, align 4, !alias.scope !11, !noalias !14
  %119 = or disjoint i64 %11, 27
  %120 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %119
  %121 = load float, ptr %120, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %122 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %119
  store float %121, ptr %122, align 4, !alias.scope !11, !noalias !14
  %123 = or disjoint i64 %11, 28
  %124 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %123
  %125 = load float, ptr %124, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %126 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %123
  store float %125, ptr %126, align 4, !alias.scope !11, !noalias !14
  %127 = or disjoint i64 %11, 29
  %128 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %127
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %130 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %127
  store float %129, ptr %130, align 4, !alias.scope !11, !noalias !14
  %131 = or disjoint i64 %11, 30
  %132 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %131
  %133 = load float, ptr %132, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %134 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %131
  store float %133, ptr %134, align 4, !alias.scope !11, !noalias !14
  %135 = or disjoint i64 %11, 31
  %136 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %135
  %137 = load float, ptr %136, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %138 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %135
  store float %137, ptr %138, align 4, !alias.scope !11, !noalias !14
  %139 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %139, 16
  br i1 %exitcond.not, label %.preheader, label %9, !llvm.loop !15

.preheader:                                       ; preds = %9, %.preheader
  %140 = phi i64 [ %301, %.preheader ], [ 0, %9 ]
  %141 = shl nuw nsw i64 %140, 5
  %142 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %141
  %143 = load float, ptr %142, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %144 = getelementptr [4 x i8], ptr %8, i64 %141
  %145 = getelementptr i8, ptr %144, i64 2048
  store float %143, ptr %145, align 4, !alias.scope !11, !noalias !14
  %146 = or disjoint i64 %141, 1
  %147 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %146
  %148 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %149 = getelementptr [4 x i8], ptr %8, i64 %146
  %150 = getelementptr i8, ptr %149, i64 2048
  store float %148, ptr %150, align 4, !alias.scope !11, !noalias !14
  %151 = or disjoint i64 %141, 2
  %152 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %151
  %153 = load float, ptr %152, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %154 = getelementptr [4 x i8], ptr %8, i64 %151
  %155 = getelementptr i8, ptr %154, i64 2048
  store float %153, ptr %155, align 4, !alias.scope !11, !noalias !14
  %156 = or disjoint i64 %141, 3
  %157 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %156
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %159 = getelementptr [4 x i8], ptr %8, i64 %156
  %160 = getelementptr i8, ptr %159, i64 2048
  store float %158, ptr %160, align 4, !alias.scope !11, !noalias !14
  %161 = or disjoint i64 %141, 4
  %162 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %161
  %163 = load float, ptr %162, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %164 = getelementptr [4 x i8], ptr %8, i64 %161
  %165 = getelementptr i8, ptr %164, i64 2048
  store float %163, ptr %165, align 4, !alias.scope !11, !noalias !14
  %166 = or disjoint i64 %141, 5
  %167 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %166
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %169 = getelementptr [4 x i8], ptr %8, i64 %166
  %170 = getelementptr i8, ptr %169, i64 2048
  store float %168, ptr %170, align 4, !alias.scope !11, !noalias !14
  %171 = or disjoint i64 %141, 6
  %172 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %171
  %173 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %174 = getelementptr [4 x i8], ptr %8, i64 %171
  %175 = getelementptr i8, ptr %174, i64 2048
  store float %173, ptr %175, align 4, !alias.scope !11, !noalias !14
  %176 = or disjoint i64 %141, 7
  %177 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %176
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %179 = getelementptr [4 x i8], ptr %8, i64 %176
  %180 = getelementptr i8, ptr %179, i64 2048
  store float %178, ptr %180, align 4, !alias.scope !11, !noalias !14
  %181 = or disjoint i64 %141, 8
  %182 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %181
  %183 = load float, ptr %182, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %184 = getelementptr [4 x i8], ptr %8, i64 %181
  %185 = getelementptr i8, ptr %184, i64 2048
  store float %183, ptr %185, align 4, !alias.scope !11, !noalias !14
  %186 = or disjoint i64 %141, 9
  %187 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %186
  %188 = load float, ptr %187, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %189 = getelementptr [4 x i8], ptr %8, i64 %186
  %190 = getelementptr i8, ptr %189, i64 2048
  store float %188, ptr %190, align 4, !alias.scope !11, !noalias !14
  %191 = or disjoint i64 %141, 10
  %192 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %191
  %193 = load float, ptr %192, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %194 = getelementptr [4 x i8], ptr %8, i64 %191
  %195 = getelementptr i8, ptr %194, i64 2048
  store float %193, ptr %195, align 4, !alias.scope !11, !noalias !14
  %196 = or disjoint i64 %141, 11
  %197 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %196
  %198 = load float, ptr %197, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %199 = getelementptr [4 x i8], ptr %8, i64 %196
  %200 = getelementptr i8, ptr %199, i64 2048
  store float %198, ptr %200, align 4, !alias.scope !11, !noalias !14
  %201 = or disjoint i64 %141, 12
  %202 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %201
  %203 = load float, ptr %202, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %204 = getelementptr [4 x i8], ptr %8, i64 %201
  %205 = getelementptr i8, ptr %204, i64 2048
  store float %203, ptr %205, align 4, !alias.scope !11, !noalias !14
  %206 = or disjoint i64 %141, 13
  %207 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %206
  %208 = load float, ptr %207, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %209 = getelementptr [4 x i8], ptr %8, i64 %206
  %210 = getelementptr i8, ptr %209, i64 2048
  store float %208, ptr %210, align 4, !alias.scope !11, !noalias !14
  %211 = or disjoint i64 %141, 14
  %212 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %211
  %213 = load float, ptr %212, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %214 = getelementptr [4 x i8], ptr %8, i64 %211
  %215 = getelementptr i8, ptr %214, i64 2048
  store float %213, ptr %215, align 4, !alias.scope !11, !noalias !14
  %216 = or disjoint i64 %141, 15
  %217 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %216
  %218 = load float, ptr %217, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %219 = getelementptr [4 x i8], ptr %8, i64 %216
  %220 = getelementptr i8, ptr %219, i64 2048
  store float %218, ptr %220, align 4, !alias.scope !11, !noalias !14
  %221 = or disjoint i64 %141, 16
  %222 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %221
  %223 = load float, ptr %222, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %224 = getelementptr [4 x i8], ptr %8, i64 %221
  %225 = getelementptr i8, ptr %224, i64 2048
  store float %223, ptr %225, align 4, !alias.scope !11, !noalias !14
  %226 = or disjoint i64 %141, 17
  %227 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %226
  %228 = load float, ptr %227, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %229 = getelementptr [4 x i8], ptr %8, i64 %226
  %230 = getelementptr i8, ptr %229, i64 2048
  store float %228, ptr %230, align 4, !alias.scope !11, !noalias !14
  %231 = or disjoint i64 %141, 18
  %232 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %231
  %233 = load float, ptr %232, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %234 = getelementptr [4 x i8], ptr %8, i64 %231
  %235 = getelementptr i8, ptr %234, i64 2048
  store float %233, ptr %235, align 4, !alias.scope !11, !noalias !14
  %236 = or disjoint i64 %141, 19
  %237 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %236
  %238 = load float, ptr %237, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %239 = getelementptr [4 x i8], ptr %8, i64 %236
  %240 = getelementptr i8, ptr %239, i64 2048
  store float %238, ptr %240, align 4, !alias.scope !11, !noalias !14
  %241 = or disjoint i64 %141, 20
  %242 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %241
  %243 = load float, ptr %242, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %244 = getelementptr [4 x i8], ptr %8, i64 %241
  %245 = getelementptr i8, ptr %244, i64 2048
  store float %243, ptr %245, align 4, !alias.scope !11, !noalias !14
  %246 = or disjoint i64 %141, 21
  %247 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %246
  %248 = load float, ptr %247, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %249 = getelementptr [4 x i8], ptr %8, i64 %246
  %250 = getelementptr i8, ptr %249, i64 2048
  store float %248, ptr %250, align 4, !alias.scope !11, !noalias !14
  %251 = or disjoint i64 %141, 22
  %252 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %251
  %253 = load float, ptr %252, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %254 = getelementptr [4 x i8], ptr %8, i64 %251
  %255 = getelementptr i8, ptr %254, i64 2048
  store float %253, ptr %255, align 4, !alias.scope !11, !noalias !14
  %256 = or disjoint i64 %141, 23
  %257 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %256
  %258 = load float, ptr %257, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %259 = getelementptr [4 x i8], ptr %8, i64 %256
  %260 = getelementptr i8, ptr %259, i64 2048
  store float %258, ptr %260, align 4, !alias.scope !11, !noalias !14
  %261 = or disjoint i64 %141, 24
  %262 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %261
  %263 = load float, ptr %262, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %264 = getelementptr [4 x i8], ptr %8, i64 %261
  %265 = getelementptr i8, ptr %264, i64 2048
  store float %263, ptr %265, align 4, !alias.scope !11, !noalias !14
  %266 = or disjoint i64 %141, 25
  %267 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %266
  %268 = load float, ptr %267, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %269 = getelementptr [4 x i8], ptr %8, i64 %266
  %270 = getelementptr i8, ptr %269, i64 2048
  store float %268, ptr %270, align 4, !alias.scope !11, !noalias !14
  %271 = or disjoint i64 %141, 26
  %272 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %271
  %273 = load float, ptr %272, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %274 = getelementptr [4 x i8], ptr %8, i64 %271
  %275 = getelementptr i8, ptr %274, i64 2048
  store float %273, ptr %275, align 4, !alias.scope !11, !noalias !14
  %276 = or disjoint i64 %141, 27
  %277 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %276
  %278 = load float, ptr %277, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %279 = getelementptr [4 x i8], ptr %8, i64 %276
  %280 = getelementptr i8, ptr %279, i64 2048
  store float %278, ptr %280, align 4, !alias.scope !11, !noalias !14
  %281 = or disjoint i64 %141, 28
  %282 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %281
  %283 = load float, ptr %282, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %284 = getelementptr [4 x i8], ptr %8, i64 %281
  %285 = getelementptr i8, ptr %284, i64 2048
  store float %283, ptr %285, align 4, !alias.scope !11, !noalias !14
  %286 = or disjoint i64 %141, 29
  %287 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %286
  %288 = load float, ptr %287, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %289 = getelementptr [4 x i8], ptr %8, i64 %286
  %290 = getelementptr i8, ptr %289, i64 2048
  store float %288, ptr %290, align 4, !alias.scope !11, !noalias !14
  %291 = or disjoint i64 %141, 30
  %292 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %291
  %293 = load float, ptr %292, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %294 = getelementptr [4 x i8], ptr %8, i64 %291
  %295 = getelementptr i8, ptr %294, i64 2048
  store float %293, ptr %295, align 4, !alias.scope !11, !noalias !14
  %296 = or disjoint i64 %141, 31
  %297 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %296
  %298 = load float, ptr %297, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %299 = getelementptr [4 x i8], ptr %8, i64 %296
  %300 = getelementptr i8, ptr %299, i64 2048
  store float %298, ptr %300, align 4, !alias.scope !11, !noalias !14
  %301 = add nuw nsw i64 %140, 1
  %exitcond7.not = icmp eq i64 %301, 16
  br i1 %exitcond7.not, label %bitcast_concatenate_fusion_wrapped.exit, label %.preheader, !llvm.loop !15

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
!4 = !{i64 2048}
!5 = !{i64 4096}
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
