; ModuleID = '__compute_module_broadcast_subtract_fusion.5_kernel_module'
source_filename = "__compute_module_broadcast_subtract_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_subtract_fusion.5(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %broadcast_subtract_fusion.5_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = shl nuw nsw i64 %9, 16
  %15 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = fmul float %15, f0x39800000
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 4
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %19 = fmul float %18, f0x39800000
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %22 = fmul float %21, f0x39800000
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %25 = fmul float %24, f0x39800000
  %26 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %28 = fmul float %27, f0x39800000
  %29 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %31 = fmul float %30, f0x39800000
  %32 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %34 = fmul float %33, f0x39800000
  %35 = getelementptr inbounds nuw i8, ptr %13, i64 28
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %37 = fmul float %36, f0x39800000
  %38 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %40 = fmul float %39, f0x39800000
  %41 = getelementptr inbounds nuw i8, ptr %13, i64 36
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %43 = fmul float %42, f0x39800000
  %44 = getelementptr inbounds nuw i8, ptr %13, i64 40
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %46 = fmul float %45, f0x39800000
  %47 = getelementptr inbounds nuw i8, ptr %13, i64 44
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %49 = fmul float %48, f0x39800000
  %50 = getelementptr inbounds nuw i8, ptr %13, i64 48
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %52 = fmul float %51, f0x39800000
  %53 = getelementptr inbounds nuw i8, ptr %13, i64 52
  %54 = load float, ptr %53, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %55 = fmul float %54, f0x39800000
  %56 = getelementptr inbounds nuw i8, ptr %13, i64 56
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %58 = fmul float %57, f0x39800000
  %59 = getelementptr inbounds nuw i8, ptr %13, i64 60
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %61 = fmul float %60, f0x39800000
  %62 = getelementptr inbounds nuw i8, ptr %13, i64 64
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %64 = fmul float %63, f0x39800000
  %65 = getelementptr inbounds nuw i8, ptr %13, i64 68
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %67 = fmul float %66, f0x39800000
  %68 = getelementptr inbounds nuw i8, ptr %13, i64 72
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %70 = fmul float %69, f0x39800000
  %71 = getelementptr inbounds nuw i8, ptr %13, i64 76
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %73 = fmul float %72, f0x39800000
  %74 = getelementptr inbounds nuw i8, ptr %13, i64 80
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %76 = fmul float %75, f0x39800000
  %77 = getelementptr inbounds nuw i8, ptr %13, i64 84
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %79 = fmul float %78, f0x39800000
  %80 = getelementptr inbounds nuw i8, ptr %13, i64 88
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %82 = fmul float %81, f0x39800000
  %83 = getelementptr inbounds nuw i8, ptr %13, i64 92
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %85 = fmul float %84, f0x39800000
  %86 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %88 = fmul float %87, f0x39800000
  %89 = getelementptr inbounds nuw i8, ptr %13, i64 100
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %91 = fmul float %90, f0x39800000
  %92 = getelementptr inbounds nuw i8, ptr %13, i64 104
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %94 = fmul float %93, f0x39800000
  %95 = getelementptr inbounds nuw i8, ptr %13, i64 108
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %97 = fmul float %96, f0x39800000
  %98 = getelementptr inbounds nuw i8, ptr %13, i64 112
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %100 = fmul float %99, f0x39800000
  %101 = getelementptr inbounds nuw i8, ptr %13, i64 116
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %103 = fmul float %102, f0x39800000
  %104 = getelementptr inbounds nuw i8, ptr %13, i64 120
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %106 = fmul float %105, f0x39800000
  %107 = getelementptr inbounds nuw i8, ptr %13, i64 124
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %109 = fmul float %108, f0x39800000
  br label %110

110:                                              ; preds = %11, %284
  %111 = phi i64 [ 0, %11 ], [ %285, %284 ]
  %112 = shl nuw nsw i64 %111, 13
  %113 = add nuw nsw i64 %112, %14
  br label %114

114:                                              ; preds = %110, %282
  %115 = phi i64 [ 0, %110 ], [ %283, %282 ]
  %116 = shl nuw nsw i64 %115, 9
  %117 = add nuw nsw i64 %116, %113
  br label %118

118:                                              ; preds = %114, %118
  %119 = phi i64 [ 0, %114 ], [ %281, %118 ]
  %120 = shl nuw nsw i64 %119, 5
  %121 = add nuw nsw i64 %120, %117
  %122 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %121
  %123 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %124 = fsub float %123, %16
  %125 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %121
  store float %124, ptr %125, align 4, !alias.scope !10, !noalias !15
  %126 = or disjoint i64 %121, 1
  %127 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %126
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %129 = fsub float %128, %19
  %130 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %126
  store float %129, ptr %130, align 4, !alias.scope !10, !noalias !15
  %131 = or disjoint i64 %121, 2
  %132 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %131
  %133 = load float, ptr %132, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %134 = fsub float %133, %22
  %135 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %131
  store float %134, ptr %135, align 4, !alias.scope !10, !noalias !15
  %136 = or disjoint i64 %121, 3
  %137 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %136
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %139 = fsub float %138, %25
  %140 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %136
  store float %139, ptr %140, align 4, !alias.scope !10, !noalias !15
  %141 = or disjoint i64 %121, 4
  %142 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %141
  %143 = load float, ptr %142, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %144 = fsub float %143, %28
  %145 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %141
  store float %144, ptr %145, align 4, !alias.scope !10, !noalias !15
  %146 = or disjoint i64 %121, 5
  %147 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %146
  %148 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %149 = fsub float %148, %31
  %150 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %146
  store float %149, ptr %150, align 4, !alias.scope !10, !noalias !15
  %151 = or disjoint i64 %121, 6
  %152 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %151
  %153 = load float, ptr %152, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %154 = fsub float %153, %34
  %155 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %151
  store float %154, ptr %155, align 4, !alias.scope !10, !noalias !15
  %156 = or disjoint i64 %121, 7
  %157 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %156
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %159 = fsub float %158, %37
  %160 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %156
  store float %159, ptr %160, align 4, !alias.scope !10, !noalias !15
  %161 = or disjoint i64 %121, 8
  %162 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %161
  %163 = load float, ptr %162, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %164 = fsub float %163, %40
  %165 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %161
  store float %164, ptr %165, align 4, !alias.scope !10, !noalias !15
  %166 = or disjoint i64 %121, 9
  %167 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %166
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %169 = fsub float %168, %43
  %170 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %166
  store float %169, ptr %170, align 4, !alias.scope !10, !noalias !15
  %171 = or disjoint i64 %121, 10
  %172 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %171
  %173 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %174 = fsub float %173, %46
  %175 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %171
  store float %174, ptr %175, align 4, !alias.scope !10, !noalias !15
  %176 = or disjoint i64 %121, 11
  %177 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %176
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %179 = fsub float %178, %49
  %180 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %176
  store float %179, ptr %180, align 4, !alias.scope !10, !noalias !15
  %181 = or disjoint i64 %121, 12
  %182 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %181
  %183 = load float, ptr %182, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %184 = fsub float %183, %52
  %185 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %181
  store float %184, ptr %185, align 4, !alias.scope !10, !noalias !15
  %186 = or disjoint i64 %121, 13
  %187 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %186
  %188 = load float, ptr %187, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %189 = fsub float %188, %55
  %190 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %186
  store float %189, ptr %190, align 4, !alias.scope !10, !noalias !15
  %191 = or disjoint i64 %121, 14
  %192 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %191
  %193 = load float, ptr %192, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %194 = fsub float %193, %58
  %195 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %191
  store float %194, ptr %195, align 4, !alias.scope !10, !noalias !15
  %196 = or disjoint i64 %121, 15
  %197 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %196
  %198 = load float, ptr %197, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %199 = fsub float %198, %61
  %200 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %196
  store float %199, ptr %200, align 4, !alias.scope !10, !noalias !15
  %201 = or disjoint i64 %121, 16
  %202 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %201
  %203 = load float, ptr %202, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %204 = fsub float %203, %64
  %205 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %201
  store float %204, ptr %205, align 4, !alias.scope !10, !noalias !15
  %206 = or disjoint i64 %121, 17
  %207 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %206
  %208 = load float, ptr %207, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %209 = fsub float %208, %67
  %210 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %206
  store float %209, ptr %210, align 4, !alias.scope !10, !noalias !15
  %211 = or disjoint i64 %121, 18
  %212 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %211
  %213 = load float, ptr %212, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %214 = fsub float %213, %70
  %215 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %211
  store float %214, ptr %215, align 4, !alias.scope !10, !noalias !15
  %216 = or disjoint i64 %121, 19
  %217 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %216
  %218 = load float, ptr %217, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %219 = fsub float %218, %73
  %220 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %216
  store float %219, ptr %220, align 4, !alias.scope !10, !noalias !15
  %221 = or disjoint i64 %121, 20
  %222 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %221
  %223 = load float, ptr %222, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %224 = fsub float %223, %76
  %225 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %221
  store float %224, ptr %225, align 4, !alias.scope !10, !noalias !15
  %226 = or disjoint i64 %121, 21
  %227 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %226
  %228 = load float, ptr %227, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %229 = fsub float %228, %79
  %230 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %226
  store float %229, ptr %230, align 4, !alias.scope !10, !noalias !15
  %231 = or disjoint i64 %121, 22
  %232 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %231
  %233 = load float, ptr %232, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %234 = fsub float %233, %82
  %235 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %231
  store float %234, ptr %235, align 4, !alias.scope !10, !noalias !15
  %236 = or disjoint i64 %121, 23
  %237 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %236
  %238 = load float, ptr %237, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %239 = fsub float %238, %85
  %240 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %236
  store float %239, ptr %240, align 4, !alias.scope !10, !noalias !15
  %241 = or disjoint i64 %121, 24
  %242 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %241
  %243 = load float, ptr %242, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %244 = fsub float %243, %88
  %245 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %241
  store float %244, ptr %245, align 4, !alias.scope !10, !noalias !15
  %246 = or disjoint i64 %121, 25
  %247 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %246
  %248 = load float, ptr %247, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %249 = fsub float %248, %91
  %250 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %246
  store float %249, ptr %250, align 4, !alias.scope !10, !noalias !15
  %251 = or disjoint i64 %121, 26
  %252 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %251
  %253 = load float, ptr %252, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %254 = fsub float %253, %94
  %255 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %251
  store float %254, ptr %255, align 4, !alias.scope !10, !noalias !15
  %256 = or disjoint i64 %121, 27
  %257 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %256
  %258 = load float, ptr %257, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %259 = fsub float %258, %97
  %260 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %256
  store float %259, ptr %260, align 4, !alias.scope !10, !noalias !15
  %261 = or disjoint i64 %121, 28
  %262 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %261
  %263 = load float, ptr %262, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %264 = fsub float %263, %100
  %265 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %261
  store float %264, ptr %265, align 4, !alias.scope !10, !noalias !15
  %266 = or disjoint i64 %121, 29
  %267 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %266
  %268 = load float, ptr %267, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %269 = fsub float %268, %103
  %270 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %266
  store float %269, ptr %270, align 4, !alias.scope !10, !noalias !15
  %271 = or disjoint i64 %121, 30
  %272 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %271
  %273 = load float, ptr %272, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %274 = fsub float %273, %106
  %275 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %271
  store float %274, ptr %275, align 4, !alias.scope !10, !noalias !15
  %276 = or disjoint i64 %121, 31
  %277 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %276
  %278 = load float, ptr %277, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %279 = fsub float %278, %109
  %280 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %276
  store float %279, ptr %280, align 4, !alias.scope !10, !noalias !15
  %281 = add nuw nsw i64 %119, 1
  %exitcond.not = icmp eq i64 %281, 16
  br i1 %exitcond.not, label %282, label %118, !llvm.loop !16

282:                                              ; preds = %118
  %283 = add nuw nsw i64 %115, 1
  %exitcond5.not = icmp eq i64 %283, 16
  br i1 %exitcond5.not, label %284, label %114, !llvm.loop !16

284:                                              ; preds = %282
  %285 = add nuw nsw i64 %111, 1
  %exitcond6.not = icmp eq i64 %285, 8
  br i1 %exitcond6.not, label %broadcast_subtract_fusion.5_wrapped.exit, label %110, !llvm.loop !16

broadcast_subtract_fusion.5_wrapped.exit:         ; preds = %284, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_subtract_fusion.5_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_subtract_fusion.5_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_subtract_fusion.5_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_subtract_fusion.5_wrapped: argument 2"}
!12 = !{i64 128}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
