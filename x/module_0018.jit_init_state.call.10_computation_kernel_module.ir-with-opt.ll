; ModuleID = '__compute_module_call.10_computation_kernel_module'
source_filename = "__compute_module_call.10_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @call.10_kernel(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg37_gep = getelementptr i8, ptr %args, i64 592
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg38_gep = getelementptr i8, ptr %args, i64 608
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %2 = load i32, ptr %arg20, align 64, !alias.scope !9, !noalias !12
  %3 = icmp slt i32 %2, 5
  %4 = zext i1 %3 to i8
  store i8 %4, ptr %arg19, align 64, !alias.scope !19, !noalias !20
  br i1 %3, label %while.464.body.i.lr.ph, label %return

while.464.body.i.lr.ph:                           ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %arg31, i64 4
  %6 = getelementptr inbounds nuw i8, ptr %arg31, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %arg31, i64 12
  %8 = getelementptr inbounds nuw i8, ptr %arg29, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %arg29, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %arg29, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %arg29, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %arg29, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %arg29, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %arg29, i64 56
  %15 = getelementptr inbounds nuw i8, ptr %arg35, i64 4
  %16 = getelementptr inbounds nuw i8, ptr %arg36, i64 4
  %17 = getelementptr inbounds nuw i8, ptr %arg28, i64 4
  %18 = getelementptr inbounds nuw i8, ptr %arg35, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %arg36, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %arg28, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %arg35, i64 12
  %22 = getelementptr inbounds nuw i8, ptr %arg36, i64 12
  %23 = getelementptr inbounds nuw i8, ptr %arg28, i64 12
  %24 = getelementptr inbounds nuw i8, ptr %arg35, i64 16
  %25 = getelementptr inbounds nuw i8, ptr %arg36, i64 16
  %26 = getelementptr inbounds nuw i8, ptr %arg28, i64 16
  %27 = getelementptr inbounds nuw i8, ptr %arg35, i64 20
  %28 = getelementptr inbounds nuw i8, ptr %arg36, i64 20
  %29 = getelementptr inbounds nuw i8, ptr %arg28, i64 20
  %30 = getelementptr inbounds nuw i8, ptr %arg35, i64 24
  %31 = getelementptr inbounds nuw i8, ptr %arg36, i64 24
  %32 = getelementptr inbounds nuw i8, ptr %arg28, i64 24
  %33 = getelementptr inbounds nuw i8, ptr %arg35, i64 28
  %34 = getelementptr inbounds nuw i8, ptr %arg36, i64 28
  %35 = getelementptr inbounds nuw i8, ptr %arg28, i64 28
  %36 = getelementptr inbounds nuw i8, ptr %arg35, i64 32
  %37 = getelementptr inbounds nuw i8, ptr %arg36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %arg28, i64 32
  %39 = getelementptr inbounds nuw i8, ptr %arg35, i64 36
  %40 = getelementptr inbounds nuw i8, ptr %arg36, i64 36
  %41 = getelementptr inbounds nuw i8, ptr %arg28, i64 36
  %42 = getelementptr inbounds nuw i8, ptr %arg35, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %arg36, i64 32
  %44 = getelementptr inbounds nuw i8, ptr %arg33, i64 32
  br label %while.464.body.i

while.464.body.i:                                 ; preds = %while.464.body.i.lr.ph, %while.464.body.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg23, ptr noundef nonnull align 64 dereferenceable(16) %arg26, i64 16, i1 false), !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg31, ptr noundef nonnull align 64 dereferenceable(16) %arg38, i64 16, i1 false), !noalias !21
  %45 = load i32, ptr %arg21, align 64, !noalias !21
  store i32 %45, ptr %arg30, align 64, !noalias !21
  %46 = load i32, ptr %arg27, align 64, !noalias !21
  store i32 %46, ptr %arg37, align 64, !noalias !21
  %47 = load i32, ptr %arg32, align 64, !noalias !21
  store i32 %47, ptr %arg25, align 64, !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(40) %arg36, ptr noundef nonnull align 64 dereferenceable(40) %arg33, i64 40, i1 false), !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(40) %arg35, ptr noundef nonnull align 64 dereferenceable(40) %arg28, i64 40, i1 false), !noalias !21
  %48 = load i32, ptr %arg20, align 64, !noalias !21
  store i32 %48, ptr %arg34, align 64, !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg26, ptr noundef nonnull align 64 dereferenceable(16) %arg31, i64 16, i1 false), !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg38, ptr noundef nonnull align 64 dereferenceable(16) %arg23, i64 16, i1 false), !noalias !21
  %49 = load i32, ptr %arg30, align 64, !noalias !21
  store i32 %49, ptr %arg27, align 64, !noalias !21
  %50 = load i32, ptr %arg25, align 64, !noalias !21
  store i32 %50, ptr %arg21, align 64, !noalias !21
  %51 = load i32, ptr %arg37, align 64, !noalias !21
  store i32 %51, ptr %arg32, align 64, !noalias !21
  %52 = load i32, ptr %arg31, align 64, !alias.scope !24, !noalias !26
  %shft.chk.i.i = icmp ult i32 %52, 32
  %53 = sub i32 32, %52
  %shft.chk1.i.i = icmp ult i32 %53, 32
  %54 = load i32, ptr %5, align 4, !alias.scope !24, !noalias !26
  %shft.chk2.i.i = icmp ult i32 %54, 32
  %55 = sub i32 32, %54
  %shft.chk4.i.i = icmp ult i32 %55, 32
  %56 = load i32, ptr %6, align 8, !alias.scope !24, !noalias !26
  %shft.chk5.i.i = icmp ult i32 %56, 32
  %57 = sub i32 32, %56
  %shft.chk7.i.i = icmp ult i32 %57, 32
  %58 = load i32, ptr %arg25, align 64, !alias.scope !36, !noalias !37
  %59 = load i32, ptr %arg35, align 64, !alias.scope !40, !noalias !41
  %60 = load i32, ptr %arg36, align 64, !alias.scope !42, !noalias !43
  %61 = add i32 %60, %59
  %62 = shl i32 %60, %52
  %63 = select i1 %shft.chk.i.i, i32 %62, i32 0
  %64 = lshr i32 %60, %53
  %65 = select i1 %shft.chk1.i.i, i32 %64, i32 0
  %66 = or i32 %65, %63
  %67 = xor i32 %66, %61
  %68 = add i32 %67, %61
  %69 = shl i32 %67, %54
  %70 = select i1 %shft.chk2.i.i, i32 %69, i32 0
  %71 = lshr i32 %67, %55
  %72 = select i1 %shft.chk4.i.i, i32 %71, i32 0
  %73 = or i32 %70, %72
  %74 = xor i32 %73, %68
  %75 = add i32 %74, %68
  %76 = shl i32 %74, %56
  %77 = select i1 %shft.chk5.i.i, i32 %76, i32 0
  %78 = lshr i32 %74, %57
  %79 = select i1 %shft.chk7.i.i, i32 %78, i32 0
  %80 = or i32 %77, %79
  %81 = xor i32 %80, %75
  %82 = add i32 %75, %58
  %83 = add i32 %82, %81
  store i32 %83, ptr %arg28, align 64, !alias.scope !44, !noalias !45
  %84 = load i32, ptr %15, align 4, !alias.scope !40, !noalias !41
  %85 = load i32, ptr %16, align 4, !alias.scope !42, !noalias !43
  %86 = add i32 %85, %84
  %87 = shl i32 %85, %52
  %88 = select i1 %shft.chk.i.i, i32 %87, i32 0
  %89 = lshr i32 %85, %53
  %90 = select i1 %shft.chk1.i.i, i32 %89, i32 0
  %91 = or i32 %90, %88
  %92 = xor i32 %91, %86
  %93 = add i32 %92, %86
  %94 = shl i32 %92, %54
  %95 = select i1 %shft.chk2.i.i, i32 %94, i32 0
  %96 = lshr i32 %92, %55
  %97 = select i1 %shft.chk4.i.i, i32 %96, i32 0
  %98 = or i32 %95, %97
  %99 = xor i32 %98, %93
  %100 = add i32 %99, %93
  %101 = shl i32 %99, %56
  %102 = select i1 %shft.chk5.i.i, i32 %101, i32 0
  %103 = lshr i32 %99, %57
  %104 = select i1 %shft.chk7.i.i, i32 %103, i32 0
  %105 = or i32 %102, %104
  %106 = xor i32 %105, %100
  %107 = add i32 %100, %58
  %108 = add i32 %107, %106
  store i32 %108, ptr %17, align 4, !alias.scope !44, !noalias !45
  %109 = load i32, ptr %18, align 8, !alias.scope !40, !noalias !41
  %110 = load i32, ptr %19, align 8, !alias.scope !42, !noalias !43
  %111 = add i32 %110, %109
  %112 = shl i32 %110, %52
  %113 = select i1 %shft.chk.i.i, i32 %112, i32 0
  %114 = lshr i32 %110, %53
  %115 = select i1 %shft.chk1.i.i, i32 %114, i32 0
  %116 = or i32 %115, %113
  %117 = xor i32 %116, %111
  %118 = add i32 %117, %111
  %119 = shl i32 %117, %54
  %120 = select i1 %shft.chk2.i.i, i32 %119, i32 0
  %121 = lshr i32 %117, %55
  %122 = select i1 %shft.chk4.i.i, i32 %121, i32 0
  %123 = or i32 %120, %122
  %124 = xor i32 %123, %118
  %125 = add i32 %124, %118
  %126 = shl i32 %124, %56
  %127 = select i1 %shft.chk5.i.i, i32 %126, i32 0
  %128 = lshr i32 %124, %57
  %129 = select i1 %shft.chk7.i.i, i32 %128, i32 0
  %130 = or i32 %127, %129
  %131 = xor i32 %130, %125
  %132 = add i32 %125, %58
  %133 = add i32 %132, %131
  store i32 %133, ptr %20, align 8, !alias.scope !44, !noalias !45
  %134 = load i32, ptr %21, align 4, !alias.scope !40, !noalias !41
  %135 = load i32, ptr %22, align 4, !alias.scope !42, !noalias !43
  %136 = add i32 %135, %134
  %137 = shl i32 %135, %52
  %138 = select i1 %shft.chk.i.i, i32 %137, i32 0
  %139 = lshr i32 %135, %53
  %140 = select i1 %shft.chk1.i.i, i32 %139, i32 0
  %141 = or i32 %140, %138
  %142 = xor i32 %141, %136
  %143 = add i32 %142, %136
  %144 = shl i32 %142, %54
  %145 = select i1 %shft.chk2.i.i, i32 %144, i32 0
  %146 = lshr i32 %142, %55
  %147 = select i1 %shft.chk4.i.i, i32 %146, i32 0
  %148 = or i32 %145, %147
  %149 = xor i32 %148, %143
  %150 = add i32 %149, %143
  %151 = shl i32 %149, %56
  %152 = select i1 %shft.chk5.i.i, i32 %151, i32 0
  %153 = lshr i32 %149, %57
  %154 = select i1 %shft.chk7.i.i, i32 %153, i32 0
  %155 = or i32 %152, %154
  %156 = xor i32 %155, %150
  %157 = add i32 %150, %58
  %158 = add i32 %157, %156
  store i32 %158, ptr %23, align 4, !alias.scope !44, !noalias !45
  %159 = load i32, ptr %24, align 16, !alias.scope !40, !noalias !41
  %160 = load i32, ptr %25, align 16, !alias.scope !42, !noalias !43
  %161 = add i32 %160, %159
  %162 = shl i32 %160, %52
  %163 = select i1 %shft.chk.i.i, i32 %162, i32 0
  %164 = lshr i32 %160, %53
  %165 = select i1 %shft.chk1.i.i, i32 %164, i32 0
  %166 = or i32 %165, %163
  %167 = xor i32 %166, %161
  %168 = add i32 %167, %161
  %169 = shl i32 %167, %54
  %170 = select i1 %shft.chk2.i.i, i32 %169, i32 0
  %171 = lshr i32 %167, %55
  %172 = select i1 %shft.chk4.i.i, i32 %171, i32 0
  %173 = or i32 %170, %172
  %174 = xor i32 %173, %168
  %175 = add i32 %174, %168
  %176 = shl i32 %174, %56
  %177 = select i1 %shft.chk5.i.i, i32 %176, i32 0
  %178 = lshr i32 %174, %57
  %179 = select i1 %shft.chk7.i.i, i32 %178, i32 0
  %180 = or i32 %177, %179
  %181 = xor i32 %180, %175
  %182 = add i32 %175, %58
  %183 = add i32 %182, %181
  store i32 %183, ptr %26, align 16, !alias.scope !44, !noalias !45
  %184 = load i32, ptr %27, align 4, !alias.scope !40, !noalias !41
  %185 = load i32, ptr %28, align 4, !alias.scope !42, !noalias !43
  %186 = add i32 %185, %184
  %187 = shl i32 %185, %52
  %188 = select i1 %shft.chk.i.i, i32 %187, i32 0
  %189 = lshr i32 %185, %53
  %190 = select i1 %shft.chk1.i.i, i32 %189, i32 0
  %191 = or i32 %190, %188
  %192 = xor i32 %191, %186
  %193 = add i32 %192, %186
  %194 = shl i32 %192, %54
  %195 = select i1 %shft.chk2.i.i, i32 %194, i32 0
  %196 = lshr i32 %192, %55
  %197 = select i1 %shft.chk4.i.i, i32 %196, i32 0
  %198 = or i32 %195, %197
  %199 = xor i32 %198, %193
  %200 = add i32 %199, %193
  %201 = shl i32 %199, %56
  %202 = select i1 %shft.chk5.i.i, i32 %201, i32 0
  %203 = lshr i32 %199, %57
  %204 = select i1 %shft.chk7.i.i, i32 %203, i32 0
  %205 = or i32 %202, %204
  %206 = xor i32 %205, %200
  %207 = add i32 %200, %58
  %208 = add i32 %207, %206
  store i32 %208, ptr %29, align 4, !alias.scope !44, !noalias !45
  %209 = load i32, ptr %30, align 8, !alias.scope !40, !noalias !41
  %210 = load i32, ptr %31, align 8, !alias.scope !42, !noalias !43
  %211 = add i32 %210, %209
  %212 = shl i32 %210, %52
  %213 = select i1 %shft.chk.i.i, i32 %212, i32 0
  %214 = lshr i32 %210, %53
  %215 = select i1 %shft.chk1.i.i, i32 %214, i32 0
  %216 = or i32 %215, %213
  %217 = xor i32 %216, %211
  %218 = add i32 %217, %211
  %219 = shl i32 %217, %54
  %220 = select i1 %shft.chk2.i.i, i32 %219, i32 0
  %221 = lshr i32 %217, %55
  %222 = select i1 %shft.chk4.i.i, i32 %221, i32 0
  %223 = or i32 %220, %222
  %224 = xor i32 %223, %218
  %225 = add i32 %224, %218
  %226 = shl i32 %224, %56
  %227 = select i1 %shft.chk5.i.i, i32 %226, i32 0
  %228 = lshr i32 %224, %57
  %229 = select i1 %shft.chk7.i.i, i32 %228, i32 0
  %230 = or i32 %227, %229
  %231 = xor i32 %230, %225
  %232 = add i32 %225, %58
  %233 = add i32 %232, %231
  store i32 %233, ptr %32, align 8, !alias.scope !44, !noalias !45
  %234 = load i32, ptr %33, align 4, !alias.scope !40, !noalias !41
  %235 = load i32, ptr %34, align 4, !alias.scope !42, !noalias !43
  %236 = add i32 %235, %234
  %237 = shl i32 %235, %52
  %238 = select i1 %shft.chk.i.i, i32 %237, i32 0
  %239 = lshr i32 %235, %53
  %240 = select i1 %shft.chk1.i.i, i32 %239, i32 0
  %241 = or i32 %240, %238
  %242 = xor i32 %241, %236
  %243 = add i32 %242, %236
  %244 = shl i32 %242, %54
  %245 = select i1 %shft.chk2.i.i, i32 %244, i32 0
  %246 = lshr i32 %242, %55
  %247 = select i1 %shft.chk4.i.i, i32 %246, i32 0
  %248 = or i32 %245, %247
  %249 = xor i32 %248, %243
  %250 = add i32 %249, %243
  %251 = shl i32 %249, %56
  %252 = select i1 %shft.chk5.i.i, i32 %251, i32 0
  %253 = lshr i32 %249, %57
  %254 = select i1 %shft.chk7.i.i, i32 %253, i32 0
  %255 = or i32 %252, %254
  %256 = xor i32 %255, %250
  %257 = add i32 %250, %58
  %258 = add i32 %257, %256
  store i32 %258, ptr %35, align 4, !alias.scope !44, !noalias !45
  %259 = load i32, ptr %36, align 32, !alias.scope !40, !noalias !41
  %260 = load i32, ptr %37, align 32, !alias.scope !42, !noalias !43
  %261 = add i32 %260, %259
  %262 = shl i32 %260, %52
  %263 = select i1 %shft.chk.i.i, i32 %262, i32 0
  %264 = lshr i32 %260, %53
  %265 = select i1 %shft.chk1.i.i, i32 %264, i32 0
  %266 = or i32 %265, %263
  %267 = xor i32 %266, %261
  %268 = add i32 %267, %261
  %269 = shl i32 %267, %54
  %270 = select i1 %shft.chk2.i.i, i32 %269, i32 0
  %271 = lshr i32 %267, %55
  %272 = select i1 %shft.chk4.i.i, i32 %271, i32 0
  %273 = or i32 %270, %272
  %274 = xor i32 %273, %268
  %275 = add i32 %274, %268
  %276 = shl i32 %274, %56
  %277 = select i1 %shft.chk5.i.i, i32 %276, i32 0
  %278 = lshr i32 %274, %57
  %279 = select i1 %shft.chk7.i.i, i32 %278, i32 0
  %280 = or i32 %277, %279
  %281 = xor i32 %280, %275
  %282 = add i32 %275, %58
  %283 = add i32 %282, %281
  store i32 %283, ptr %38, align 32, !alias.scope !44, !noalias !45
  %284 = load i32, ptr %39, align 4, !alias.scope !40, !noalias !41
  %285 = load i32, ptr %40, align 4, !alias.scope !42, !noalias !43
  %286 = add i32 %285, %284
  %287 = shl i32 %285, %52
  %288 = select i1 %shft.chk.i.i, i32 %287, i32 0
  %289 = lshr i32 %285, %53
  %290 = select i1 %shft.chk1.i.i, i32 %289, i32 0
  %291 = or i32 %290, %288
  %292 = xor i32 %291, %286
  %293 = add i32 %292, %286
  %294 = shl i32 %292, %54
  %295 = select i1 %shft.chk2.i.i, i32 %294, i32 0
  %296 = lshr i32 %292, %55
  %297 = select i1 %shft.chk4.i.i, i32 %296, i32 0
  %298 = or i32 %295, %297
  %299 = xor i32 %298, %293
  %300 = add i32 %299, %293
  %301 = shl i32 %299, %56
  %302 = select i1 %shft.chk5.i.i, i32 %301, i32 0
  %303 = lshr i32 %299, %57
  %304 = select i1 %shft.chk7.i.i, i32 %303, i32 0
  %305 = or i32 %302, %304
  %306 = xor i32 %305, %300
  %307 = add i32 %300, %58
  %308 = add i32 %307, %306
  store i32 %308, ptr %41, align 4, !alias.scope !44, !noalias !45
  %309 = load i32, ptr %arg37, align 64, !alias.scope !48, !noalias !49
  %310 = add i32 %309, 1
  %311 = load i32, ptr %arg34, align 64, !alias.scope !50, !noalias !51
  %312 = add i32 %310, %311
  %broadcast.splatinsert95 = insertelement <8 x i32> poison, i32 %312, i64 0
  %broadcast.splat96 = shufflevector <8 x i32> %broadcast.splatinsert95, <8 x i32> poison, <8 x i32> zeroinitializer
  %313 = load i32, ptr %7, align 4, !alias.scope !24, !noalias !26
  %314 = sub i32 32, %313
  %broadcast.splatinsert93 = insertelement <8 x i32> poison, i32 %314, i64 0
  %broadcast.splat94 = shufflevector <8 x i32> %broadcast.splatinsert93, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert91 = insertelement <8 x i32> poison, i32 %313, i64 0
  %broadcast.splat92 = shufflevector <8 x i32> %broadcast.splatinsert91, <8 x i32> poison, <8 x i32> zeroinitializer
  %315 = load i32, ptr %6, align 8, !alias.scope !24, !noalias !26
  %316 = sub i32 32, %315
  %broadcast.splatinsert89 = insertelement <8 x i32> poison, i32 %316, i64 0
  %broadcast.splat90 = shufflevector <8 x i32> %broadcast.splatinsert89, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert87 = insertelement <8 x i32> poison, i32 %315, i64 0
  %broadcast.splat88 = shufflevector <8 x i32> %broadcast.splatinsert87, <8 x i32> poison, <8 x i32> zeroinitializer
  %317 = load i32, ptr %5, align 4, !alias.scope !24, !noalias !26
  %318 = sub i32 32, %317
  %broadcast.splatinsert85 = insertelement <8 x i32> poison, i32 %318, i64 0
  %broadcast.splat86 = shufflevector <8 x i32> %broadcast.splatinsert85, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert83 = insertelement <8 x i32> poison, i32 %317, i64 0
  %broadcast.splat84 = shufflevector <8 x i32> %broadcast.splatinsert83, <8 x i32> poison, <8 x i32> zeroinitializer
  %319 = load i32, ptr %arg31, align 64, !alias.scope !24, !noalias !26
  %320 = sub i32 32, %319
  %broadcast.splatinsert81 = insertelement <8 x i32> poison, i32 %320, i64 0
  %broadcast.splat82 = shufflevector <8 x i32> %broadcast.splatinsert81, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %319, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %shft.chk19.i.i = icmp ult i32 %314, 32
  %shft.chk17.i.i = icmp ult i32 %313, 32
  %shft.chk16.i.i = icmp ult i32 %316, 32
  %shft.chk14.i.i = icmp ult i32 %315, 32
  %shft.chk13.i.i = icmp ult i32 %318, 32
  %shft.chk11.i.i = icmp ult i32 %317, 32
  %shft.chk10.i.i = icmp ult i32 %320, 32
  %shft.chk9.i.i = icmp ult i32 %319, 32
  %unmaskedload = load <8 x i32>, ptr %arg35, align 64, !alias.scope !40, !noalias !41
  %unmaskedload98 = load <8 x i32>, ptr %arg36, align 64, !alias.scope !42, !noalias !43
  %321 = add <8 x i32> %unmaskedload98, %unmaskedload
  %322 = shl <8 x i32> %unmaskedload98, %broadcast.splat
  %323 = select i1 %shft.chk9.i.i, <8 x i32> %322, <8 x i32> zeroinitializer
  %324 = lshr <8 x i32> %unmaskedload98, %broadcast.splat82
  %325 = select i1 %shft.chk10.i.i, <8 x i32> %324, <8 x i32> zeroinitializer
  %326 = or <8 x i32> %325, %323
  %327 = xor <8 x i32> %326, %321
  %328 = add <8 x i32> %327, %321
  %329 = shl <8 x i32> %327, %broadcast.splat84
  %330 = select i1 %shft.chk11.i.i, <8 x i32> %329, <8 x i32> zeroinitializer
  %331 = lshr <8 x i32> %327, %broadcast.splat86
  %332 = select i1 %shft.chk13.i.i, <8 x i32> %331, <8 x i32> zeroinitializer
  %333 = or <8 x i32> %330, %332
  %334 = xor <8 x i32> %333, %328
  %335 = add <8 x i32> %334, %328
  %336 = shl <8 x i32> %334, %broadcast.splat88
  %337 = select i1 %shft.chk14.i.i, <8 x i32> %336, <8 x i32> zeroinitializer
  %338 = lshr <8 x i32> %334, %broadcast.splat90
  %339 = select i1 %shft.chk16.i.i, <8 x i32> %338, <8 x i32> zeroinitializer
  %340 = or <8 x i32> %337, %339
  %341 = xor <8 x i32> %340, %335
  %342 = add <8 x i32> %341, %335
  %343 = shl <8 x i32> %341, %broadcast.splat92
  %344 = select i1 %shft.chk17.i.i, <8 x i32> %343, <8 x i32> zeroinitializer
  %345 = lshr <8 x i32> %341, %broadcast.splat94
  %346 = select i1 %shft.chk19.i.i, <8 x i32> %345, <8 x i32> zeroinitializer
  %347 = or <8 x i32> %344, %346
  %348 = xor <8 x i32> %347, %342
  %349 = add <8 x i32> %broadcast.splat96, %348
  store <8 x i32> %349, ptr %arg33, align 64, !alias.scope !53, !noalias !54
  %wide.masked.load.1 = tail call <8 x i32> @llvm.masked.load.v8i32.p0(ptr nonnull align 32 %42, <8 x i1> <i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x i32> poison), !alias.scope !40, !noalias !41
  %wide.masked.load97.1 = tail call <8 x i32> @llvm.masked.load.v8i32.p0(ptr nonnull align 32 %43, <8 x i1> <i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <8 x i32> poison), !alias.scope !42, !noalias !43
  %350 = add <8 x i32> %wide.masked.load97.1, %wide.masked.load.1
  %351 = shl <8 x i32> %wide.masked.load97.1, %broadcast.splat
  %352 = select i1 %shft.chk9.i.i, <8 x i32> %351, <8 x i32> zeroinitializer
  %353 = lshr <8 x i32> %wide.masked.load97.1, %broadcast.splat82
  %354 = select i1 %shft.chk10.i.i, <8 x i32> %353, <8 x i32> zeroinitializer
  %355 = or <8 x i32> %354, %352
  %356 = xor <8 x i32> %355, %350
  %357 = add <8 x i32> %356, %350
  %358 = shl <8 x i32> %356, %broadcast.splat84
  %359 = select i1 %shft.chk11.i.i, <8 x i32> %358, <8 x i32> zeroinitializer
  %360 = lshr <8 x i32> %356, %broadcast.splat86
  %361 = select i1 %shft.chk13.i.i, <8 x i32> %360, <8 x i32> zeroinitializer
  %362 = or <8 x i32> %359, %361
  %363 = xor <8 x i32> %362, %357
  %364 = add <8 x i32> %363, %357
  %365 = shl <8 x i32> %363, %broadcast.splat88
  %366 = select i1 %shft.chk14.i.i, <8 x i32> %365, <8 x i32> zeroinitializer
  %367 = lshr <8 x i32> %363, %broadcast.splat90
  %368 = select i1 %shft.chk16.i.i, <8 x i32> %367, <8 x i32> zeroinitializer
  %369 = or <8 x i32> %366, %368
  %370 = xor <8 x i32> %369, %364
  %371 = add <8 x i32> %370, %364
  %372 = shl <8 x i32> %370, %broadcast.splat92
  %373 = select i1 %shft.chk17.i.i, <8 x i32> %372, <8 x i32> <i32 0, i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %374 = lshr <8 x i32> %370, %broadcast.splat94
  %375 = select i1 %shft.chk19.i.i, <8 x i32> %374, <8 x i32> <i32 0, i32 0, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %376 = or <8 x i32> %373, %375
  %377 = xor <8 x i32> %376, %371
  %378 = add <8 x i32> %broadcast.splat96, %377
  tail call void @llvm.masked.store.v8i32.p0(<8 x i32> %378, ptr align 32 %44, <8 x i1> <i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>), !alias.scope !53, !noalias !54
  %379 = add i32 %311, 1
  store i32 %379, ptr %arg20, align 64, !alias.scope !9, !noalias !55
  store ptr %arg20, ptr %arg29, align 64, !alias.scope !56, !noalias !57
  store ptr %arg28, ptr %8, align 8, !alias.scope !56, !noalias !57
  store ptr %arg33, ptr %9, align 16, !alias.scope !56, !noalias !57
  store ptr %arg32, ptr %10, align 8, !alias.scope !56, !noalias !57
  store ptr %arg27, ptr %11, align 32, !alias.scope !56, !noalias !57
  store ptr %arg21, ptr %12, align 8, !alias.scope !56, !noalias !57
  store ptr %arg38, ptr %13, align 16, !alias.scope !56, !noalias !57
  store ptr %arg26, ptr %14, align 8, !alias.scope !56, !noalias !57
  %380 = icmp slt i32 %379, 5
  %381 = zext i1 %380 to i8
  store i8 %381, ptr %arg19, align 64, !alias.scope !19, !noalias !20
  br i1 %380, label %while.464.body.i, label %return

return:                                           ; preds = %while.464.body.i, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr captures(none), <8 x i1>, <8 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr captures(none), <8 x i1>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: write) }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"xla_cpu_emitter__computation_kernel_emitter__hlo_opcode__call"}
!1 = !{!"ir_emitter"}
!2 = !{i32 1, !"xla_dylib_index", i64 11}
!3 = !{}
!4 = !{i64 1}
!5 = !{i64 64}
!6 = !{i64 4}
!7 = !{i64 16}
!8 = !{i64 40}
!9 = !{!10}
!10 = !{!"buffer: {index:132, offset:297856, size:4}", !11}
!11 = !{!"XLA global AA domain"}
!12 = !{!13, !14, !15, !17}
!13 = !{!"buffer: {index:97, offset:0, size:1}", !11}
!14 = !{!"buffer: {index:128, offset:0, size:4}", !11}
!15 = distinct !{!15, !16, !"while.464__1: %buffer_table"}
!16 = distinct !{!16, !"while.464__1"}
!17 = distinct !{!17, !18, !"while.443_computation: %buffer_table"}
!18 = distinct !{!18, !"while.443_computation"}
!19 = !{!13}
!20 = !{!14, !10, !15, !17}
!21 = !{!22, !17}
!22 = distinct !{!22, !23, !"while.464: %buffer_table"}
!23 = distinct !{!23, !"while.464"}
!24 = !{!25}
!25 = !{!"buffer: {index:16, offset:0, size:16}", !11}
!26 = !{!27, !28, !29, !30, !31, !32, !33, !34, !35, !22, !17}
!27 = !{!"buffer: {index:0, offset:0, size:4}", !11}
!28 = !{!"buffer: {index:3, offset:0, size:4}", !11}
!29 = !{!"buffer: {index:6, offset:0, size:16}", !11}
!30 = !{!"buffer: {index:8, offset:0, size:4}", !11}
!31 = !{!"buffer: {index:18, offset:0, size:40}", !11}
!32 = !{!"buffer: {index:97, offset:0, size:40}", !11}
!33 = !{!"buffer: {index:132, offset:297216, size:16}", !11}
!34 = !{!"buffer: {index:132, offset:830208, size:40}", !11}
!35 = !{!"buffer: {index:132, offset:830272, size:40}", !11}
!36 = !{!28}
!37 = !{!25, !31, !32, !38, !39, !34, !22, !17}
!38 = !{!"buffer: {index:132, offset:299328, size:4}", !11}
!39 = !{!"buffer: {index:132, offset:299392, size:4}", !11}
!40 = !{!31}
!41 = !{!27, !28, !30, !25, !32, !34, !35, !22, !17}
!42 = !{!32}
!43 = !{!27, !28, !30, !25, !31, !34, !35, !22, !17}
!44 = !{!34}
!45 = !{!28, !29, !25, !31, !32, !46, !33, !10, !38, !39, !47, !35, !22, !17}
!46 = !{!"buffer: {index:132, offset:1152, size:64}", !11}
!47 = !{!"buffer: {index:132, offset:299648, size:4}", !11}
!48 = !{!27}
!49 = !{!30, !25, !31, !32, !39, !47, !35, !22, !17}
!50 = !{!30}
!51 = !{!27, !25, !31, !32, !52, !10, !35, !22, !17}
!52 = !{!"buffer: {index:129, offset:0, size:4}", !11}
!53 = !{!35}
!54 = !{!27, !29, !30, !25, !31, !32, !46, !33, !10, !38, !39, !47, !34, !22, !17}
!55 = !{!29, !30, !52, !46, !33, !38, !39, !47, !34, !35, !22, !17}
!56 = !{!46}
!57 = !{!29, !33, !10, !38, !39, !47, !34, !35, !22, !17}
