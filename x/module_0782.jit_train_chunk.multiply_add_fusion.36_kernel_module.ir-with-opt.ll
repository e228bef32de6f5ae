; ModuleID = '__compute_module_multiply_add_fusion.36_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.36_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.36(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i32, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %14 = icmp slt i32 %13, 0
  %15 = add i32 %13, 3
  %16 = select i1 %14, i32 %15, i32 %13
  %17 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  %18 = tail call i32 @llvm.umin.i32(i32 %17, i32 2)
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %19
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  br label %22

22:                                               ; preds = %1, %291
  %23 = phi i64 [ 0, %1 ], [ %292, %291 ]
  %24 = mul nuw nsw i64 %23, 1536
  br label %25

25:                                               ; preds = %22, %289
  %26 = phi i64 [ 0, %22 ], [ %290, %289 ]
  %27 = shl nuw nsw i64 %26, 9
  %28 = add nuw nsw i64 %27, %24
  br label %29

29:                                               ; preds = %25, %29
  %30 = phi i64 [ 0, %25 ], [ %288, %29 ]
  %31 = shl nuw nsw i64 %30, 5
  %32 = add nuw nsw i64 %31, %28
  %33 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %32
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %35 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %32
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %37 = fmul float %21, %34
  %38 = fsub float %36, %37
  %39 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %32
  store float %38, ptr %39, align 4, !alias.scope !16, !noalias !22
  %40 = or disjoint i64 %32, 1
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %40
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %43 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %45 = fmul float %21, %42
  %46 = fsub float %44, %45
  %47 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %40
  store float %46, ptr %47, align 4, !alias.scope !16, !noalias !22
  %48 = or disjoint i64 %32, 2
  %49 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %48
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %51 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %48
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %53 = fmul float %21, %50
  %54 = fsub float %52, %53
  %55 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %48
  store float %54, ptr %55, align 4, !alias.scope !16, !noalias !22
  %56 = or disjoint i64 %32, 3
  %57 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %56
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %59 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %56
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %61 = fmul float %21, %58
  %62 = fsub float %60, %61
  %63 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %56
  store float %62, ptr %63, align 4, !alias.scope !16, !noalias !22
  %64 = or disjoint i64 %32, 4
  %65 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %64
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %67 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %64
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %69 = fmul float %21, %66
  %70 = fsub float %68, %69
  %71 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %64
  store float %70, ptr %71, align 4, !alias.scope !16, !noalias !22
  %72 = or disjoint i64 %32, 5
  %73 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %72
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %75 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %72
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %77 = fmul float %21, %74
  %78 = fsub float %76, %77
  %79 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %72
  store float %78, ptr %79, align 4, !alias.scope !16, !noalias !22
  %80 = or disjoint i64 %32, 6
  %81 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %80
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %83 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %80
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %85 = fmul float %21, %82
  %86 = fsub float %84, %85
  %87 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %80
  store float %86, ptr %87, align 4, !alias.scope !16, !noalias !22
  %88 = or disjoint i64 %32, 7
  %89 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %88
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %91 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %88
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %93 = fmul float %21, %90
  %94 = fsub float %92, %93
  %95 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %88
  store float %94, ptr %95, align 4, !alias.scope !16, !noalias !22
  %96 = or disjoint i64 %32, 8
  %97 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %96
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %99 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %96
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %101 = fmul float %21, %98
  %102 = fsub float %100, %101
  %103 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %96
  store float %102, ptr %103, align 4, !alias.scope !16, !noalias !22
  %104 = or disjoint i64 %32, 9
  %105 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %104
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %107 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %104
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %109 = fmul float %21, %106
  %110 = fsub float %108, %109
  %111 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %104
  store float %110, ptr %111, align 4, !alias.scope !16, !noalias !22
  %112 = or disjoint i64 %32, 10
  %113 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %112
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %115 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %112
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %117 = fmul float %21, %114
  %118 = fsub float %116, %117
  %119 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %112
  store float %118, ptr %119, align 4, !alias.scope !16, !noalias !22
  %120 = or disjoint i64 %32, 11
  %121 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %120
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %123 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %120
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %125 = fmul float %21, %122
  %126 = fsub float %124, %125
  %127 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %120
  store float %126, ptr %127, align 4, !alias.scope !16, !noalias !22
  %128 = or disjoint i64 %32, 12
  %129 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %128
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %131 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %128
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %133 = fmul float %21, %130
  %134 = fsub float %132, %133
  %135 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %128
  store float %134, ptr %135, align 4, !alias.scope !16, !noalias !22
  %136 = or disjoint i64 %32, 13
  %137 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %136
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %139 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %136
  %140 = load float, ptr %139, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %141 = fmul float %21, %138
  %142 = fsub float %140, %141
  %143 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %136
  store float %142, ptr %143, align 4, !alias.scope !16, !noalias !22
  %144 = or disjoint i64 %32, 14
  %145 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %144
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %147 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %144
  %148 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %149 = fmul float %21, %146
  %150 = fsub float %148, %149
  %151 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %144
  store float %150, ptr %151, align 4, !alias.scope !16, !noalias !22
  %152 = or disjoint i64 %32, 15
  %153 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %152
  %154 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %155 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %152
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %157 = fmul float %21, %154
  %158 = fsub float %156, %157
  %159 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %152
  store float %158, ptr %159, align 4, !alias.scope !16, !noalias !22
  %160 = or disjoint i64 %32, 16
  %161 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %160
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %163 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %160
  %164 = load float, ptr %163, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %165 = fmul float %21, %162
  %166 = fsub float %164, %165
  %167 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %160
  store float %166, ptr %167, align 4, !alias.scope !16, !noalias !22
  %168 = or disjoint i64 %32, 17
  %169 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %168
  %170 = load float, ptr %169, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %171 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %168
  %172 = load float, ptr %171, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %173 = fmul float %21, %170
  %174 = fsub float %172, %173
  %175 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %168
  store float %174, ptr %175, align 4, !alias.scope !16, !noalias !22
  %176 = or disjoint i64 %32, 18
  %177 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %176
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %179 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %176
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %181 = fmul float %21, %178
  %182 = fsub float %180, %181
  %183 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %176
  store float %182, ptr %183, align 4, !alias.scope !16, !noalias !22
  %184 = or disjoint i64 %32, 19
  %185 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %184
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %187 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %184
  %188 = load float, ptr %187, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %189 = fmul float %21, %186
  %190 = fsub float %188, %189
  %191 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %184
  store float %190, ptr %191, align 4, !alias.scope !16, !noalias !22
  %192 = or disjoint i64 %32, 20
  %193 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %192
  %194 = load float, ptr %193, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %195 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %192
  %196 = load float, ptr %195, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %197 = fmul float %21, %194
  %198 = fsub float %196, %197
  %199 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %192
  store float %198, ptr %199, align 4, !alias.scope !16, !noalias !22
  %200 = or disjoint i64 %32, 21
  %201 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %200
  %202 = load float, ptr %201, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %203 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %200
  %204 = load float, ptr %203, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %205 = fmul float %21, %202
  %206 = fsub float %204, %205
  %207 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %200
  store float %206, ptr %207, align 4, !alias.scope !16, !noalias !22
  %208 = or disjoint i64 %32, 22
  %209 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %208
  %210 = load float, ptr %209, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %211 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %208
  %212 = load float, ptr %211, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %213 = fmul float %21, %210
  %214 = fsub float %212, %213
  %215 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %208
  store float %214, ptr %215, align 4, !alias.scope !16, !noalias !22
  %216 = or disjoint i64 %32, 23
  %217 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %216
  %218 = load float, ptr %217, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %219 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %216
  %220 = load float, ptr %219, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %221 = fmul float %21, %218
  %222 = fsub float %220, %221
  %223 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %216
  store float %222, ptr %223, align 4, !alias.scope !16, !noalias !22
  %224 = or disjoint i64 %32, 24
  %225 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %224
  %226 = load float, ptr %225, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %227 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %224
  %228 = load float, ptr %227, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %229 = fmul float %21, %226
  %230 = fsub float %228, %229
  %231 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %224
  store float %230, ptr %231, align 4, !alias.scope !16, !noalias !22
  %232 = or disjoint i64 %32, 25
  %233 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %232
  %234 = load float, ptr %233, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %235 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %232
  %236 = load float, ptr %235, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %237 = fmul float %21, %234
  %238 = fsub float %236, %237
  %239 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %232
  store float %238, ptr %239, align 4, !alias.scope !16, !noalias !22
  %240 = or disjoint i64 %32, 26
  %241 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %240
  %242 = load float, ptr %241, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %243 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %240
  %244 = load float, ptr %243, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %245 = fmul float %21, %242
  %246 = fsub float %244, %245
  %247 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %240
  store float %246, ptr %247, align 4, !alias.scope !16, !noalias !22
  %248 = or disjoint i64 %32, 27
  %249 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %248
  %250 = load float, ptr %249, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %251 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %248
  %252 = load float, ptr %251, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %253 = fmul float %21, %250
  %254 = fsub float %252, %253
  %255 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %248
  store float %254, ptr %255, align 4, !alias.scope !16, !noalias !22
  %256 = or disjoint i64 %32, 28
  %257 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %256
  %258 = load float, ptr %257, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %259 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %256
  %260 = load float, ptr %259, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %261 = fmul float %21, %258
  %262 = fsub float %260, %261
  %263 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %256
  store float %262, ptr %263, align 4, !alias.scope !16, !noalias !22
  %264 = or disjoint i64 %32, 29
  %265 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %264
  %266 = load float, ptr %265, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %267 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %264
  %268 = load float, ptr %267, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %269 = fmul float %21, %266
  %270 = fsub float %268, %269
  %271 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %264
  store float %270, ptr %271, align 4, !alias.scope !16, !noalias !22
  %272 = or disjoint i64 %32, 30
  %273 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %272
  %274 = load float, ptr %273, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %275 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %272
  %276 = load float, ptr %275, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %277 = fmul float %21, %274
  %278 = fsub float %276, %277
  %279 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %272
  store float %278, ptr %279, align 4, !alias.scope !16, !noalias !22
  %280 = or disjoint i64 %32, 31
  %281 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %280
  %282 = load float, ptr %281, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %283 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %280
  %284 = load float, ptr %283, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %285 = fmul float %21, %282
  %286 = fsub float %284, %285
  %287 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %280
  store float %286, ptr %287, align 4, !alias.scope !16, !noalias !22
  %288 = add nuw nsw i64 %30, 1
  %exitcond.not = icmp eq i64 %288, 16
  br i1 %exitcond.not, label %289, label %29, !llvm.loop !23

289:                                              ; preds = %29
  %290 = add nuw nsw i64 %26, 1
  %exitcond4.not = icmp eq i64 %290, 3
  br i1 %exitcond4.not, label %291, label %25, !llvm.loop !23

291:                                              ; preds = %289
  %292 = add nuw nsw i64 %23, 1
  %exitcond5.not = icmp eq i64 %292, 3
  br i1 %exitcond5.not, label %multiply_add_fusion.36_wrapped.exit, label %22, !llvm.loop !23

multiply_add_fusion.36_wrapped.exit:              ; preds = %291
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
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 18432}
!5 = !{i64 12}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion.36_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion.36_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion.36_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion.36_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion.36_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"multiply_add_fusion.36_wrapped: argument 4"}
!18 = !{!8, !11, !13, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !13, !15, !17}
!21 = !{!11, !13, !15, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
