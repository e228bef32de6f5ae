; ModuleID = '__compute_module_call.2_computation_kernel_module'
source_filename = "__compute_module_call.2_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @call.2_kernel(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %2 = load i32, ptr %arg31, align 64, !alias.scope !9, !noalias !12
  %3 = icmp slt i32 %2, 5
  %4 = zext i1 %3 to i8
  store i8 %4, ptr %arg33, align 64, !alias.scope !19, !noalias !20
  br i1 %3, label %while.53.body.i.lr.ph, label %return

while.53.body.i.lr.ph:                            ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %arg19, i64 4
  %6 = getelementptr inbounds nuw i8, ptr %arg19, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %arg19, i64 12
  %8 = getelementptr inbounds nuw i8, ptr %arg21, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %arg21, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %arg21, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %arg21, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %arg21, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %arg21, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %arg21, i64 56
  %15 = getelementptr inbounds nuw i8, ptr %arg23, i64 4
  %16 = getelementptr inbounds nuw i8, ptr %arg34, i64 4
  %17 = getelementptr inbounds nuw i8, ptr %arg20, i64 4
  %18 = getelementptr inbounds nuw i8, ptr %arg23, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %arg34, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %arg20, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %arg23, i64 12
  %22 = getelementptr inbounds nuw i8, ptr %arg34, i64 12
  %23 = getelementptr inbounds nuw i8, ptr %arg20, i64 12
  %24 = getelementptr inbounds nuw i8, ptr %arg23, i64 16
  %25 = getelementptr inbounds nuw i8, ptr %arg34, i64 16
  %26 = getelementptr inbounds nuw i8, ptr %arg20, i64 16
  br label %while.53.body.i

while.53.body.i:                                  ; preds = %while.53.body.i.lr.ph, %while.53.body.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg28, ptr noundef nonnull align 64 dereferenceable(16) %arg24, i64 16, i1 false), !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg19, ptr noundef nonnull align 64 dereferenceable(16) %arg29, i64 16, i1 false), !noalias !21
  %27 = load i32, ptr %arg32, align 64, !noalias !21
  store i32 %27, ptr %arg26, align 64, !noalias !21
  %28 = load i32, ptr %arg22, align 64, !noalias !21
  store i32 %28, ptr %arg36, align 64, !noalias !21
  %29 = load i32, ptr %arg30, align 64, !noalias !21
  store i32 %29, ptr %arg35, align 64, !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(20) %arg34, ptr noundef nonnull align 64 dereferenceable(20) %arg23, i64 20, i1 false), !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(20) %arg23, ptr noundef nonnull align 64 dereferenceable(20) %arg20, i64 20, i1 false), !noalias !21
  %30 = load i32, ptr %arg31, align 64, !noalias !21
  store i32 %30, ptr %arg25, align 64, !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg24, ptr noundef nonnull align 64 dereferenceable(16) %arg19, i64 16, i1 false), !noalias !21
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg29, ptr noundef nonnull align 64 dereferenceable(16) %arg28, i64 16, i1 false), !noalias !21
  %31 = load i32, ptr %arg26, align 64, !noalias !21
  store i32 %31, ptr %arg22, align 64, !noalias !21
  %32 = load i32, ptr %arg35, align 64, !noalias !21
  store i32 %32, ptr %arg32, align 64, !noalias !21
  %33 = load i32, ptr %arg36, align 64, !noalias !21
  store i32 %33, ptr %arg30, align 64, !noalias !21
  %34 = load i32, ptr %arg19, align 64, !alias.scope !24, !noalias !26
  %shft.chk.i.i = icmp ult i32 %34, 32
  %35 = sub i32 32, %34
  %shft.chk1.i.i = icmp ult i32 %35, 32
  %36 = load i32, ptr %5, align 4, !alias.scope !24, !noalias !26
  %shft.chk2.i.i = icmp ult i32 %36, 32
  %37 = sub i32 32, %36
  %shft.chk4.i.i = icmp ult i32 %37, 32
  %38 = load i32, ptr %6, align 8, !alias.scope !24, !noalias !26
  %shft.chk5.i.i = icmp ult i32 %38, 32
  %39 = sub i32 32, %38
  %shft.chk7.i.i = icmp ult i32 %39, 32
  %40 = load i32, ptr %arg35, align 64, !alias.scope !35, !noalias !36
  %41 = load i32, ptr %arg23, align 64, !alias.scope !39, !noalias !40
  %42 = load i32, ptr %arg34, align 64, !alias.scope !41, !noalias !42
  %43 = add i32 %42, %41
  %44 = shl i32 %42, %34
  %45 = select i1 %shft.chk.i.i, i32 %44, i32 0
  %46 = lshr i32 %42, %35
  %47 = select i1 %shft.chk1.i.i, i32 %46, i32 0
  %48 = or i32 %47, %45
  %49 = xor i32 %48, %43
  %50 = add i32 %49, %43
  %51 = shl i32 %49, %36
  %52 = select i1 %shft.chk2.i.i, i32 %51, i32 0
  %53 = lshr i32 %49, %37
  %54 = select i1 %shft.chk4.i.i, i32 %53, i32 0
  %55 = or i32 %52, %54
  %56 = xor i32 %55, %50
  %57 = add i32 %56, %50
  %58 = shl i32 %56, %38
  %59 = select i1 %shft.chk5.i.i, i32 %58, i32 0
  %60 = lshr i32 %56, %39
  %61 = select i1 %shft.chk7.i.i, i32 %60, i32 0
  %62 = or i32 %59, %61
  %63 = xor i32 %62, %57
  %64 = add i32 %57, %40
  %65 = add i32 %64, %63
  store i32 %65, ptr %arg20, align 64, !alias.scope !43, !noalias !44
  %66 = load i32, ptr %15, align 4, !alias.scope !39, !noalias !40
  %67 = load i32, ptr %16, align 4, !alias.scope !41, !noalias !42
  %68 = add i32 %67, %66
  %69 = shl i32 %67, %34
  %70 = select i1 %shft.chk.i.i, i32 %69, i32 0
  %71 = lshr i32 %67, %35
  %72 = select i1 %shft.chk1.i.i, i32 %71, i32 0
  %73 = or i32 %72, %70
  %74 = xor i32 %73, %68
  %75 = add i32 %74, %68
  %76 = shl i32 %74, %36
  %77 = select i1 %shft.chk2.i.i, i32 %76, i32 0
  %78 = lshr i32 %74, %37
  %79 = select i1 %shft.chk4.i.i, i32 %78, i32 0
  %80 = or i32 %77, %79
  %81 = xor i32 %80, %75
  %82 = add i32 %81, %75
  %83 = shl i32 %81, %38
  %84 = select i1 %shft.chk5.i.i, i32 %83, i32 0
  %85 = lshr i32 %81, %39
  %86 = select i1 %shft.chk7.i.i, i32 %85, i32 0
  %87 = or i32 %84, %86
  %88 = xor i32 %87, %82
  %89 = add i32 %82, %40
  %90 = add i32 %89, %88
  store i32 %90, ptr %17, align 4, !alias.scope !43, !noalias !44
  %91 = load i32, ptr %18, align 8, !alias.scope !39, !noalias !40
  %92 = load i32, ptr %19, align 8, !alias.scope !41, !noalias !42
  %93 = add i32 %92, %91
  %94 = shl i32 %92, %34
  %95 = select i1 %shft.chk.i.i, i32 %94, i32 0
  %96 = lshr i32 %92, %35
  %97 = select i1 %shft.chk1.i.i, i32 %96, i32 0
  %98 = or i32 %97, %95
  %99 = xor i32 %98, %93
  %100 = add i32 %99, %93
  %101 = shl i32 %99, %36
  %102 = select i1 %shft.chk2.i.i, i32 %101, i32 0
  %103 = lshr i32 %99, %37
  %104 = select i1 %shft.chk4.i.i, i32 %103, i32 0
  %105 = or i32 %102, %104
  %106 = xor i32 %105, %100
  %107 = add i32 %106, %100
  %108 = shl i32 %106, %38
  %109 = select i1 %shft.chk5.i.i, i32 %108, i32 0
  %110 = lshr i32 %106, %39
  %111 = select i1 %shft.chk7.i.i, i32 %110, i32 0
  %112 = or i32 %109, %111
  %113 = xor i32 %112, %107
  %114 = add i32 %107, %40
  %115 = add i32 %114, %113
  store i32 %115, ptr %20, align 8, !alias.scope !43, !noalias !44
  %116 = load i32, ptr %21, align 4, !alias.scope !39, !noalias !40
  %117 = load i32, ptr %22, align 4, !alias.scope !41, !noalias !42
  %118 = add i32 %117, %116
  %119 = shl i32 %117, %34
  %120 = select i1 %shft.chk.i.i, i32 %119, i32 0
  %121 = lshr i32 %117, %35
  %122 = select i1 %shft.chk1.i.i, i32 %121, i32 0
  %123 = or i32 %122, %120
  %124 = xor i32 %123, %118
  %125 = add i32 %124, %118
  %126 = shl i32 %124, %36
  %127 = select i1 %shft.chk2.i.i, i32 %126, i32 0
  %128 = lshr i32 %124, %37
  %129 = select i1 %shft.chk4.i.i, i32 %128, i32 0
  %130 = or i32 %127, %129
  %131 = xor i32 %130, %125
  %132 = add i32 %131, %125
  %133 = shl i32 %131, %38
  %134 = select i1 %shft.chk5.i.i, i32 %133, i32 0
  %135 = lshr i32 %131, %39
  %136 = select i1 %shft.chk7.i.i, i32 %135, i32 0
  %137 = or i32 %134, %136
  %138 = xor i32 %137, %132
  %139 = add i32 %132, %40
  %140 = add i32 %139, %138
  store i32 %140, ptr %23, align 4, !alias.scope !43, !noalias !44
  %141 = load i32, ptr %24, align 16, !alias.scope !39, !noalias !40
  %142 = load i32, ptr %25, align 16, !alias.scope !41, !noalias !42
  %143 = add i32 %142, %141
  %144 = shl i32 %142, %34
  %145 = select i1 %shft.chk.i.i, i32 %144, i32 0
  %146 = lshr i32 %142, %35
  %147 = select i1 %shft.chk1.i.i, i32 %146, i32 0
  %148 = or i32 %147, %145
  %149 = xor i32 %148, %143
  %150 = add i32 %149, %143
  %151 = shl i32 %149, %36
  %152 = select i1 %shft.chk2.i.i, i32 %151, i32 0
  %153 = lshr i32 %149, %37
  %154 = select i1 %shft.chk4.i.i, i32 %153, i32 0
  %155 = or i32 %152, %154
  %156 = xor i32 %155, %150
  %157 = add i32 %156, %150
  %158 = shl i32 %156, %38
  %159 = select i1 %shft.chk5.i.i, i32 %158, i32 0
  %160 = lshr i32 %156, %39
  %161 = select i1 %shft.chk7.i.i, i32 %160, i32 0
  %162 = or i32 %159, %161
  %163 = xor i32 %162, %157
  %164 = add i32 %157, %40
  %165 = add i32 %164, %163
  store i32 %165, ptr %26, align 16, !alias.scope !43, !noalias !44
  %166 = load i32, ptr %arg19, align 64, !alias.scope !24, !noalias !26
  %shft.chk9.i.i = icmp ult i32 %166, 32
  %167 = sub i32 32, %166
  %shft.chk10.i.i = icmp ult i32 %167, 32
  %168 = load i32, ptr %5, align 4, !alias.scope !24, !noalias !26
  %shft.chk11.i.i = icmp ult i32 %168, 32
  %169 = sub i32 32, %168
  %shft.chk13.i.i = icmp ult i32 %169, 32
  %170 = load i32, ptr %6, align 8, !alias.scope !24, !noalias !26
  %shft.chk14.i.i = icmp ult i32 %170, 32
  %171 = sub i32 32, %170
  %shft.chk16.i.i = icmp ult i32 %171, 32
  %172 = load i32, ptr %7, align 4, !alias.scope !24, !noalias !26
  %shft.chk17.i.i = icmp ult i32 %172, 32
  %173 = sub i32 32, %172
  %shft.chk19.i.i = icmp ult i32 %173, 32
  %174 = load i32, ptr %arg36, align 64, !alias.scope !47, !noalias !48
  %175 = load i32, ptr %arg25, align 64, !alias.scope !49, !noalias !50
  %176 = add i32 %174, 1
  %177 = add i32 %176, %175
  %178 = load i32, ptr %arg23, align 64, !alias.scope !39, !noalias !40
  %179 = load i32, ptr %arg34, align 64, !alias.scope !41, !noalias !42
  %180 = add i32 %179, %178
  %181 = shl i32 %179, %166
  %182 = select i1 %shft.chk9.i.i, i32 %181, i32 0
  %183 = lshr i32 %179, %167
  %184 = select i1 %shft.chk10.i.i, i32 %183, i32 0
  %185 = or i32 %184, %182
  %186 = xor i32 %185, %180
  %187 = add i32 %186, %180
  %188 = shl i32 %186, %168
  %189 = select i1 %shft.chk11.i.i, i32 %188, i32 0
  %190 = lshr i32 %186, %169
  %191 = select i1 %shft.chk13.i.i, i32 %190, i32 0
  %192 = or i32 %189, %191
  %193 = xor i32 %192, %187
  %194 = add i32 %193, %187
  %195 = shl i32 %193, %170
  %196 = select i1 %shft.chk14.i.i, i32 %195, i32 0
  %197 = lshr i32 %193, %171
  %198 = select i1 %shft.chk16.i.i, i32 %197, i32 0
  %199 = or i32 %196, %198
  %200 = xor i32 %199, %194
  %201 = add i32 %200, %194
  %202 = shl i32 %200, %172
  %203 = select i1 %shft.chk17.i.i, i32 %202, i32 0
  %204 = lshr i32 %200, %173
  %205 = select i1 %shft.chk19.i.i, i32 %204, i32 0
  %206 = or i32 %203, %205
  %207 = xor i32 %206, %201
  %208 = add i32 %177, %207
  store i32 %208, ptr %arg23, align 64, !alias.scope !39, !noalias !52
  %209 = load i32, ptr %15, align 4, !alias.scope !39, !noalias !40
  %210 = load i32, ptr %16, align 4, !alias.scope !41, !noalias !42
  %211 = add i32 %210, %209
  %212 = shl i32 %210, %166
  %213 = select i1 %shft.chk9.i.i, i32 %212, i32 0
  %214 = lshr i32 %210, %167
  %215 = select i1 %shft.chk10.i.i, i32 %214, i32 0
  %216 = or i32 %215, %213
  %217 = xor i32 %216, %211
  %218 = add i32 %217, %211
  %219 = shl i32 %217, %168
  %220 = select i1 %shft.chk11.i.i, i32 %219, i32 0
  %221 = lshr i32 %217, %169
  %222 = select i1 %shft.chk13.i.i, i32 %221, i32 0
  %223 = or i32 %220, %222
  %224 = xor i32 %223, %218
  %225 = add i32 %224, %218
  %226 = shl i32 %224, %170
  %227 = select i1 %shft.chk14.i.i, i32 %226, i32 0
  %228 = lshr i32 %224, %171
  %229 = select i1 %shft.chk16.i.i, i32 %228, i32 0
  %230 = or i32 %227, %229
  %231 = xor i32 %230, %225
  %232 = add i32 %231, %225
  %233 = shl i32 %231, %172
  %234 = select i1 %shft.chk17.i.i, i32 %233, i32 0
  %235 = lshr i32 %231, %173
  %236 = select i1 %shft.chk19.i.i, i32 %235, i32 0
  %237 = or i32 %234, %236
  %238 = xor i32 %237, %232
  %239 = add i32 %177, %238
  store i32 %239, ptr %15, align 4, !alias.scope !39, !noalias !52
  %240 = load i32, ptr %18, align 8, !alias.scope !39, !noalias !40
  %241 = load i32, ptr %19, align 8, !alias.scope !41, !noalias !42
  %242 = add i32 %241, %240
  %243 = shl i32 %241, %166
  %244 = select i1 %shft.chk9.i.i, i32 %243, i32 0
  %245 = lshr i32 %241, %167
  %246 = select i1 %shft.chk10.i.i, i32 %245, i32 0
  %247 = or i32 %246, %244
  %248 = xor i32 %247, %242
  %249 = add i32 %248, %242
  %250 = shl i32 %248, %168
  %251 = select i1 %shft.chk11.i.i, i32 %250, i32 0
  %252 = lshr i32 %248, %169
  %253 = select i1 %shft.chk13.i.i, i32 %252, i32 0
  %254 = or i32 %251, %253
  %255 = xor i32 %254, %249
  %256 = add i32 %255, %249
  %257 = shl i32 %255, %170
  %258 = select i1 %shft.chk14.i.i, i32 %257, i32 0
  %259 = lshr i32 %255, %171
  %260 = select i1 %shft.chk16.i.i, i32 %259, i32 0
  %261 = or i32 %258, %260
  %262 = xor i32 %261, %256
  %263 = add i32 %262, %256
  %264 = shl i32 %262, %172
  %265 = select i1 %shft.chk17.i.i, i32 %264, i32 0
  %266 = lshr i32 %262, %173
  %267 = select i1 %shft.chk19.i.i, i32 %266, i32 0
  %268 = or i32 %265, %267
  %269 = xor i32 %268, %263
  %270 = add i32 %177, %269
  store i32 %270, ptr %18, align 8, !alias.scope !39, !noalias !52
  %271 = load i32, ptr %21, align 4, !alias.scope !39, !noalias !40
  %272 = load i32, ptr %22, align 4, !alias.scope !41, !noalias !42
  %273 = add i32 %272, %271
  %274 = shl i32 %272, %166
  %275 = select i1 %shft.chk9.i.i, i32 %274, i32 0
  %276 = lshr i32 %272, %167
  %277 = select i1 %shft.chk10.i.i, i32 %276, i32 0
  %278 = or i32 %277, %275
  %279 = xor i32 %278, %273
  %280 = add i32 %279, %273
  %281 = shl i32 %279, %168
  %282 = select i1 %shft.chk11.i.i, i32 %281, i32 0
  %283 = lshr i32 %279, %169
  %284 = select i1 %shft.chk13.i.i, i32 %283, i32 0
  %285 = or i32 %282, %284
  %286 = xor i32 %285, %280
  %287 = add i32 %286, %280
  %288 = shl i32 %286, %170
  %289 = select i1 %shft.chk14.i.i, i32 %288, i32 0
  %290 = lshr i32 %286, %171
  %291 = select i1 %shft.chk16.i.i, i32 %290, i32 0
  %292 = or i32 %289, %291
  %293 = xor i32 %292, %287
  %294 = add i32 %293, %287
  %295 = shl i32 %293, %172
  %296 = select i1 %shft.chk17.i.i, i32 %295, i32 0
  %297 = lshr i32 %293, %173
  %298 = select i1 %shft.chk19.i.i, i32 %297, i32 0
  %299 = or i32 %296, %298
  %300 = xor i32 %299, %294
  %301 = add i32 %177, %300
  store i32 %301, ptr %21, align 4, !alias.scope !39, !noalias !52
  %302 = load i32, ptr %24, align 16, !alias.scope !39, !noalias !40
  %303 = load i32, ptr %25, align 16, !alias.scope !41, !noalias !42
  %304 = add i32 %303, %302
  %305 = shl i32 %303, %166
  %306 = select i1 %shft.chk9.i.i, i32 %305, i32 0
  %307 = lshr i32 %303, %167
  %308 = select i1 %shft.chk10.i.i, i32 %307, i32 0
  %309 = or i32 %308, %306
  %310 = xor i32 %309, %304
  %311 = add i32 %310, %304
  %312 = shl i32 %310, %168
  %313 = select i1 %shft.chk11.i.i, i32 %312, i32 0
  %314 = lshr i32 %310, %169
  %315 = select i1 %shft.chk13.i.i, i32 %314, i32 0
  %316 = or i32 %313, %315
  %317 = xor i32 %316, %311
  %318 = add i32 %317, %311
  %319 = shl i32 %317, %170
  %320 = select i1 %shft.chk14.i.i, i32 %319, i32 0
  %321 = lshr i32 %317, %171
  %322 = select i1 %shft.chk16.i.i, i32 %321, i32 0
  %323 = or i32 %320, %322
  %324 = xor i32 %323, %318
  %325 = add i32 %324, %318
  %326 = shl i32 %324, %172
  %327 = select i1 %shft.chk17.i.i, i32 %326, i32 0
  %328 = lshr i32 %324, %173
  %329 = select i1 %shft.chk19.i.i, i32 %328, i32 0
  %330 = or i32 %327, %329
  %331 = xor i32 %330, %325
  %332 = add i32 %177, %331
  store i32 %332, ptr %24, align 16, !alias.scope !39, !noalias !52
  %333 = load i32, ptr %arg25, align 64, !alias.scope !49, !noalias !50
  %334 = add i32 %333, 1
  store i32 %334, ptr %arg31, align 64, !alias.scope !9, !noalias !53
  store ptr %arg31, ptr %arg21, align 64, !alias.scope !54, !noalias !55
  store ptr %arg20, ptr %8, align 8, !alias.scope !54, !noalias !55
  store ptr %arg23, ptr %9, align 16, !alias.scope !54, !noalias !55
  store ptr %arg30, ptr %10, align 8, !alias.scope !54, !noalias !55
  store ptr %arg22, ptr %11, align 32, !alias.scope !54, !noalias !55
  store ptr %arg32, ptr %12, align 8, !alias.scope !54, !noalias !55
  store ptr %arg29, ptr %13, align 16, !alias.scope !54, !noalias !55
  store ptr %arg24, ptr %14, align 8, !alias.scope !54, !noalias !55
  %335 = icmp slt i32 %334, 5
  %336 = zext i1 %335 to i8
  store i8 %336, ptr %arg33, align 64, !alias.scope !19, !noalias !20
  br i1 %335, label %while.53.body.i, label %return

return:                                           ; preds = %while.53.body.i, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"xla_cpu_emitter__computation_kernel_emitter__hlo_opcode__call"}
!1 = !{!"ir_emitter"}
!2 = !{i32 1, !"xla_dylib_index", i64 1}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{i64 20}
!7 = !{i64 4}
!8 = !{i64 1}
!9 = !{!10}
!10 = !{!"buffer: {index:10, offset:0, size:4}", !11}
!11 = !{!"XLA global AA domain"}
!12 = !{!13, !14, !15, !17}
!13 = !{!"buffer: {index:81, offset:0, size:1}", !11}
!14 = !{!"buffer: {index:124, offset:0, size:4}", !11}
!15 = distinct !{!15, !16, !"while.53__1: %buffer_table"}
!16 = distinct !{!16, !"while.53__1"}
!17 = distinct !{!17, !18, !"while.50_computation: %buffer_table"}
!18 = distinct !{!18, !"while.50_computation"}
!19 = !{!13}
!20 = !{!10, !14, !15, !17}
!21 = !{!22, !17}
!22 = distinct !{!22, !23, !"while.53: %buffer_table"}
!23 = distinct !{!23, !"while.53"}
!24 = !{!25}
!25 = !{!"buffer: {index:27, offset:0, size:16}", !11}
!26 = !{!27, !28, !29, !30, !31, !32, !33, !34, !22, !17}
!27 = !{!"buffer: {index:44, offset:0, size:16}", !11}
!28 = !{!"buffer: {index:64, offset:0, size:16}", !11}
!29 = !{!"buffer: {index:65, offset:0, size:20}", !11}
!30 = !{!"buffer: {index:66, offset:0, size:20}", !11}
!31 = !{!"buffer: {index:81, offset:0, size:20}", !11}
!32 = !{!"buffer: {index:266, offset:180736, size:4}", !11}
!33 = !{!"buffer: {index:266, offset:180864, size:4}", !11}
!34 = !{!"buffer: {index:266, offset:180928, size:4}", !11}
!35 = !{!34}
!36 = !{!37, !25, !29, !30, !31, !38, !22, !17}
!37 = !{!"buffer: {index:4, offset:0, size:4}", !11}
!38 = !{!"buffer: {index:266, offset:180608, size:4}", !11}
!39 = !{!30}
!40 = !{!25, !29, !31, !32, !33, !34, !22, !17}
!41 = !{!31}
!42 = !{!25, !29, !30, !32, !33, !34, !22, !17}
!43 = !{!29}
!44 = !{!37, !10, !25, !27, !28, !30, !31, !38, !45, !34, !46, !22, !17}
!45 = !{!"buffer: {index:266, offset:180672, size:4}", !11}
!46 = !{!"buffer: {index:266, offset:17602752, size:64}", !11}
!47 = !{!32}
!48 = !{!25, !30, !31, !38, !45, !33, !22, !17}
!49 = !{!33}
!50 = !{!10, !25, !30, !31, !51, !32, !22, !17}
!51 = !{!"buffer: {index:125, offset:0, size:4}", !11}
!52 = !{!37, !10, !25, !27, !28, !29, !31, !38, !45, !32, !33, !46, !22, !17}
!53 = !{!37, !27, !28, !29, !30, !51, !38, !45, !33, !46, !22, !17}
!54 = !{!46}
!55 = !{!37, !10, !27, !28, !29, !30, !38, !45, !22, !17}
