; ModuleID = '__compute_module_broadcast_subtract_fusion_kernel_module'
source_filename = "__compute_module_broadcast_subtract_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_subtract_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %10, label %11, label %broadcast_subtract_fusion_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = shl nuw nsw i64 %9, 16
  %15 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 4
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %22 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %24 = getelementptr inbounds nuw i8, ptr %13, i64 20
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %26 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %28 = getelementptr inbounds nuw i8, ptr %13, i64 28
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %30 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %32 = getelementptr inbounds nuw i8, ptr %13, i64 36
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %34 = getelementptr inbounds nuw i8, ptr %13, i64 40
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %36 = getelementptr inbounds nuw i8, ptr %13, i64 44
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %38 = getelementptr inbounds nuw i8, ptr %13, i64 48
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %40 = getelementptr inbounds nuw i8, ptr %13, i64 52
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %42 = getelementptr inbounds nuw i8, ptr %13, i64 56
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %44 = getelementptr inbounds nuw i8, ptr %13, i64 60
  %45 = load float, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %46 = getelementptr inbounds nuw i8, ptr %13, i64 64
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %48 = getelementptr inbounds nuw i8, ptr %13, i64 68
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %50 = getelementptr inbounds nuw i8, ptr %13, i64 72
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %52 = getelementptr inbounds nuw i8, ptr %13, i64 76
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %54 = getelementptr inbounds nuw i8, ptr %13, i64 80
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %56 = getelementptr inbounds nuw i8, ptr %13, i64 84
  %57 = load float, ptr %56, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %58 = getelementptr inbounds nuw i8, ptr %13, i64 88
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %60 = getelementptr inbounds nuw i8, ptr %13, i64 92
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %62 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %64 = getelementptr inbounds nuw i8, ptr %13, i64 100
  %65 = load float, ptr %64, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %66 = getelementptr inbounds nuw i8, ptr %13, i64 104
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %68 = getelementptr inbounds nuw i8, ptr %13, i64 108
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %70 = getelementptr inbounds nuw i8, ptr %13, i64 112
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %72 = getelementptr inbounds nuw i8, ptr %13, i64 116
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %74 = getelementptr inbounds nuw i8, ptr %13, i64 120
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %76 = getelementptr inbounds nuw i8, ptr %13, i64 124
  %77 = load float, ptr %76, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  br label %78

78:                                               ; preds = %11, %252
  %79 = phi i64 [ 0, %11 ], [ %253, %252 ]
  %80 = shl nuw nsw i64 %79, 13
  %81 = add nuw nsw i64 %80, %14
  br label %82

82:                                               ; preds = %78, %250
  %83 = phi i64 [ 0, %78 ], [ %251, %250 ]
  %84 = shl nuw nsw i64 %83, 9
  %85 = add nuw nsw i64 %84, %81
  br label %86

86:                                               ; preds = %82, %86
  %87 = phi i64 [ 0, %82 ], [ %249, %86 ]
  %88 = shl nuw nsw i64 %87, 5
  %89 = add nuw nsw i64 %88, %85
  %90 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %89
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %92 = fsub float %91, %15
  %93 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %89
  store float %92, ptr %93, align 4, !alias.scope !10, !noalias !15
  %94 = or disjoint i64 %89, 1
  %95 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %94
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %97 = fsub float %96, %17
  %98 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %94
  store float %97, ptr %98, align 4, !alias.scope !10, !noalias !15
  %99 = or disjoint i64 %89, 2
  %100 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %99
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %102 = fsub float %101, %19
  %103 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %99
  store float %102, ptr %103, align 4, !alias.scope !10, !noalias !15
  %104 = or disjoint i64 %89, 3
  %105 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %104
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %107 = fsub float %106, %21
  %108 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %104
  store float %107, ptr %108, align 4, !alias.scope !10, !noalias !15
  %109 = or disjoint i64 %89, 4
  %110 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %109
  %111 = load float, ptr %110, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %112 = fsub float %111, %23
  %113 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %109
  store float %112, ptr %113, align 4, !alias.scope !10, !noalias !15
  %114 = or disjoint i64 %89, 5
  %115 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %114
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %117 = fsub float %116, %25
  %118 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %114
  store float %117, ptr %118, align 4, !alias.scope !10, !noalias !15
  %119 = or disjoint i64 %89, 6
  %120 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %119
  %121 = load float, ptr %120, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %122 = fsub float %121, %27
  %123 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %119
  store float %122, ptr %123, align 4, !alias.scope !10, !noalias !15
  %124 = or disjoint i64 %89, 7
  %125 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %124
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %127 = fsub float %126, %29
  %128 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %124
  store float %127, ptr %128, align 4, !alias.scope !10, !noalias !15
  %129 = or disjoint i64 %89, 8
  %130 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %129
  %131 = load float, ptr %130, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %132 = fsub float %131, %31
  %133 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %129
  store float %132, ptr %133, align 4, !alias.scope !10, !noalias !15
  %134 = or disjoint i64 %89, 9
  %135 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %134
  %136 = load float, ptr %135, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %137 = fsub float %136, %33
  %138 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %134
  store float %137, ptr %138, align 4, !alias.scope !10, !noalias !15
  %139 = or disjoint i64 %89, 10
  %140 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %139
  %141 = load float, ptr %140, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %142 = fsub float %141, %35
  %143 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %139
  store float %142, ptr %143, align 4, !alias.scope !10, !noalias !15
  %144 = or disjoint i64 %89, 11
  %145 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %144
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %147 = fsub float %146, %37
  %148 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %144
  store float %147, ptr %148, align 4, !alias.scope !10, !noalias !15
  %149 = or disjoint i64 %89, 12
  %150 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %149
  %151 = load float, ptr %150, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %152 = fsub float %151, %39
  %153 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %149
  store float %152, ptr %153, align 4, !alias.scope !10, !noalias !15
  %154 = or disjoint i64 %89, 13
  %155 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %154
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %157 = fsub float %156, %41
  %158 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %154
  store float %157, ptr %158, align 4, !alias.scope !10, !noalias !15
  %159 = or disjoint i64 %89, 14
  %160 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %159
  %161 = load float, ptr %160, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %162 = fsub float %161, %43
  %163 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %159
  store float %162, ptr %163, align 4, !alias.scope !10, !noalias !15
  %164 = or disjoint i64 %89, 15
  %165 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %164
  %166 = load float, ptr %165, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %167 = fsub float %166, %45
  %168 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %164
  store float %167, ptr %168, align 4, !alias.scope !10, !noalias !15
  %169 = or disjoint i64 %89, 16
  %170 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %169
  %171 = load float, ptr %170, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %172 = fsub float %171, %47
  %173 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %169
  store float %172, ptr %173, align 4, !alias.scope !10, !noalias !15
  %174 = or disjoint i64 %89, 17
  %175 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %174
  %176 = load float, ptr %175, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %177 = fsub float %176, %49
  %178 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %174
  store float %177, ptr %178, align 4, !alias.scope !10, !noalias !15
  %179 = or disjoint i64 %89, 18
  %180 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %179
  %181 = load float, ptr %180, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %182 = fsub float %181, %51
  %183 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %179
  store float %182, ptr %183, align 4, !alias.scope !10, !noalias !15
  %184 = or disjoint i64 %89, 19
  %185 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %184
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %187 = fsub float %186, %53
  %188 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %184
  store float %187, ptr %188, align 4, !alias.scope !10, !noalias !15
  %189 = or disjoint i64 %89, 20
  %190 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %189
  %191 = load float, ptr %190, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %192 = fsub float %191, %55
  %193 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %189
  store float %192, ptr %193, align 4, !alias.scope !10, !noalias !15
  %194 = or disjoint i64 %89, 21
  %195 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %194
  %196 = load float, ptr %195, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %197 = fsub float %196, %57
  %198 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %194
  store float %197, ptr %198, align 4, !alias.scope !10, !noalias !15
  %199 = or disjoint i64 %89, 22
  %200 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %199
  %201 = load float, ptr %200, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %202 = fsub float %201, %59
  %203 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %199
  store float %202, ptr %203, align 4, !alias.scope !10, !noalias !15
  %204 = or disjoint i64 %89, 23
  %205 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %204
  %206 = load float, ptr %205, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %207 = fsub float %206, %61
  %208 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %204
  store float %207, ptr %208, align 4, !alias.scope !10, !noalias !15
  %209 = or disjoint i64 %89, 24
  %210 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %209
  %211 = load float, ptr %210, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %212 = fsub float %211, %63
  %213 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %209
  store float %212, ptr %213, align 4, !alias.scope !10, !noalias !15
  %214 = or disjoint i64 %89, 25
  %215 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %214
  %216 = load float, ptr %215, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %217 = fsub float %216, %65
  %218 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %214
  store float %217, ptr %218, align 4, !alias.scope !10, !noalias !15
  %219 = or disjoint i64 %89, 26
  %220 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %219
  %221 = load float, ptr %220, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %222 = fsub float %221, %67
  %223 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %219
  store float %222, ptr %223, align 4, !alias.scope !10, !noalias !15
  %224 = or disjoint i64 %89, 27
  %225 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %224
  %226 = load float, ptr %225, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %227 = fsub float %226, %69
  %228 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %224
  store float %227, ptr %228, align 4, !alias.scope !10, !noalias !15
  %229 = or disjoint i64 %89, 28
  %230 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %229
  %231 = load float, ptr %230, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %232 = fsub float %231, %71
  %233 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %229
  store float %232, ptr %233, align 4, !alias.scope !10, !noalias !15
  %234 = or disjoint i64 %89, 29
  %235 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %234
  %236 = load float, ptr %235, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %237 = fsub float %236, %73
  %238 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %234
  store float %237, ptr %238, align 4, !alias.scope !10, !noalias !15
  %239 = or disjoint i64 %89, 30
  %240 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %239
  %241 = load float, ptr %240, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %242 = fsub float %241, %75
  %243 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %239
  store float %242, ptr %243, align 4, !alias.scope !10, !noalias !15
  %244 = or disjoint i64 %89, 31
  %245 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %244
  %246 = load float, ptr %245, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %247 = fsub float %246, %77
  %248 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %244
  store float %247, ptr %248, align 4, !alias.scope !10, !noalias !15
  %249 = add nuw nsw i64 %87, 1
  %exitcond.not = icmp eq i64 %249, 16
  br i1 %exitcond.not, label %250, label %86, !llvm.loop !16

250:                                              ; preds = %86
  %251 = add nuw nsw i64 %83, 1
  %exitcond5.not = icmp eq i64 %251, 16
  br i1 %exitcond5.not, label %252, label %82, !llvm.loop !16

252:                                              ; preds = %250
  %253 = add nuw nsw i64 %79, 1
  %exitcond6.not = icmp eq i64 %253, 8
  br i1 %exitcond6.not, label %broadcast_subtract_fusion_wrapped.exit, label %78, !llvm.loop !16

broadcast_subtract_fusion_wrapped.exit:           ; preds = %252, %1
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
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_subtract_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_subtract_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_subtract_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_subtract_fusion_wrapped: argument 2"}
!12 = !{i64 128}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
