; ModuleID = '__compute_module___compute_module_wrapped_copy.8'
source_filename = "__compute_module___compute_module_wrapped_copy.8"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.8(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca [256 x float], align 4
  %3 = alloca [256 x float], align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = tail call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nuw nsw i64 %12, 768
  %14 = tail call i64 @llvm.umin.i64(i64 %13, i64 1536)
  %15 = tail call i64 @llvm.umin.i64(i64 %13, i64 768)
  %16 = add nuw nsw i64 %15, 768
  %17 = icmp samesign ult i64 %14, %16
  br i1 %17, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %1
  %18 = shl nuw nsw i64 %14, 4
  %19 = sub nsw i64 40, %18
  %20 = sub nuw nsw i64 %16, %14
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 320
  %26 = getelementptr inbounds nuw i8, ptr %3, i64 384
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 448
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 512
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 576
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 640
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 704
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 768
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 832
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 896
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 960
  %scevgep49.1 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %scevgep49.2 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %scevgep49.3 = getelementptr inbounds nuw i8, ptr %2, i64 192
  %scevgep49.4 = getelementptr inbounds nuw i8, ptr %2, i64 256
  %scevgep49.5 = getelementptr inbounds nuw i8, ptr %2, i64 320
  %scevgep49.6 = getelementptr inbounds nuw i8, ptr %2, i64 384
  %scevgep49.7 = getelementptr inbounds nuw i8, ptr %2, i64 448
  %scevgep49.8 = getelementptr inbounds nuw i8, ptr %2, i64 512
  %scevgep49.9 = getelementptr inbounds nuw i8, ptr %2, i64 576
  %scevgep49.10 = getelementptr inbounds nuw i8, ptr %2, i64 640
  %scevgep49.11 = getelementptr inbounds nuw i8, ptr %2, i64 704
  %scevgep49.12 = getelementptr inbounds nuw i8, ptr %2, i64 768
  %scevgep49.13 = getelementptr inbounds nuw i8, ptr %2, i64 832
  %scevgep49.14 = getelementptr inbounds nuw i8, ptr %2, i64 896
  %scevgep49.15 = getelementptr inbounds nuw i8, ptr %2, i64 960
  %scevgep387 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %36 = shl nuw nsw i64 %14, 19
  %scevgep426 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %scevgep468 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %37 = shl nuw nsw i64 %14, 19
  %38 = getelementptr i8, ptr %6, i64 %37
  %39 = getelementptr i8, ptr %6, i64 %37
  %40 = getelementptr i8, ptr %39, i64 -32764
  %41 = getelementptr i8, ptr %6, i64 %37
  %42 = getelementptr i8, ptr %41, i64 4
  %43 = getelementptr i8, ptr %6, i64 %37
  %44 = getelementptr i8, ptr %43, i64 -32760
  %45 = getelementptr i8, ptr %6, i64 %36
  %46 = getelementptr i8, ptr %45, i64 8
  %47 = getelementptr i8, ptr %6, i64 %36
  %48 = getelementptr i8, ptr %47, i64 -32756
  %49 = getelementptr i8, ptr %6, i64 %36
  %50 = getelementptr i8, ptr %49, i64 12
  %51 = getelementptr i8, ptr %6, i64 %36
  %52 = getelementptr i8, ptr %51, i64 -32752
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %wrapped_copy.8_impl.exit
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %wrapped_copy.8_impl.exit ]
  %indvars.iv = phi i64 [ %19, %.lr.ph.preheader ], [ %indvars.iv.next, %wrapped_copy.8_impl.exit ]
  %53 = phi i64 [ %14, %.lr.ph.preheader ], [ %1651, %wrapped_copy.8_impl.exit ]
  %54 = udiv i64 %53, 3
  %55 = mul i64 %54, 48
  %56 = add i64 %indvars.iv, %55
  %umax586 = call i64 @llvm.umax.i64(i64 %56, i64 1)
  %umin587 = call i64 @llvm.umin.i64(i64 %umax586, i64 16)
  %57 = udiv i64 %53, 3
  %58 = mul i64 %57, 48
  %59 = add i64 %indvars.iv, %58
  %umax580 = call i64 @llvm.umax.i64(i64 %59, i64 1)
  %umin581 = call i64 @llvm.umin.i64(i64 %umax580, i64 16)
  %60 = udiv i64 %53, 3
  %61 = mul i64 %60, 48
  %62 = add i64 %indvars.iv, %61
  %umax574 = call i64 @llvm.umax.i64(i64 %62, i64 1)
  %umin575 = call i64 @llvm.umin.i64(i64 %umax574, i64 16)
  %63 = udiv i64 %53, 3
  %64 = mul i64 %63, 48
  %65 = add i64 %indvars.iv, %64
  %umax565 = call i64 @llvm.umax.i64(i64 %65, i64 1)
  %umin566 = call i64 @llvm.umin.i64(i64 %umax565, i64 16)
  %66 = udiv i64 %53, 3
  %67 = mul i64 %66, 48
  %68 = add i64 %indvars.iv, %67
  %umax520 = call i64 @llvm.umax.i64(i64 %68, i64 1)
  %umin521 = call i64 @llvm.umin.i64(i64 %umax520, i64 16)
  %69 = udiv i64 %53, 3
  %70 = mul i64 %69, 48
  %71 = add i64 %indvars.iv, %70
  %umax510 = call i64 @llvm.umax.i64(i64 %71, i64 1)
  %umin511 = call i64 @llvm.umin.i64(i64 %umax510, i64 16)
  %72 = shl nuw nsw i64 %umin511, 2
  %scevgep512 = getelementptr i8, ptr %3, i64 %72
  %73 = shl i64 %indvar, 19
  %scevgep513 = getelementptr i8, ptr %38, i64 %73
  %74 = udiv i64 %53, 48
  %75 = shl i64 %74, 11
  %76 = and i64 %75, 30720
  %77 = shl i64 %69, 7
  %78 = and i64 %77, 1920
  %79 = or disjoint i64 %76, %78
  %80 = udiv i64 %53, 768
  %81 = shl nuw nsw i64 %80, 6
  %82 = add nuw nsw i64 %79, %81
  %83 = mul i64 %69, 1572864
  %84 = sub i64 %82, %83
  %scevgep514 = getelementptr i8, ptr %scevgep513, i64 %84
  %scevgep515 = getelementptr i8, ptr %40, i64 %73
  %85 = shl nuw nsw i64 %umin511, 15
  %86 = or disjoint i64 %85, %76
  %87 = or disjoint i64 %86, %78
  %88 = add nuw nsw i64 %87, %81
  %89 = sub i64 %88, %83
  %scevgep516 = getelementptr i8, ptr %scevgep515, i64 %89
  %90 = udiv i64 %53, 3
  %91 = mul i64 %90, 48
  %92 = add i64 %indvars.iv, %91
  %umax479 = call i64 @llvm.umax.i64(i64 %92, i64 1)
  %umin480 = call i64 @llvm.umin.i64(i64 %umax479, i64 16)
  %93 = udiv i64 %53, 3
  %94 = mul i64 %93, 48
  %95 = add i64 %indvars.iv, %94
  %umax469 = call i64 @llvm.umax.i64(i64 %95, i64 1)
  %umin470 = call i64 @llvm.umin.i64(i64 %umax469, i64 16)
  %96 = shl nuw nsw i64 %umin470, 2
  %scevgep471 = getelementptr i8, ptr %scevgep468, i64 %96
  %97 = shl i64 %indvar, 19
  %scevgep472 = getelementptr i8, ptr %42, i64 %97
  %98 = udiv i64 %53, 48
  %99 = shl i64 %98, 11
  %100 = and i64 %99, 30720
  %101 = shl i64 %93, 7
  %102 = and i64 %101, 1920
  %103 = or disjoint i64 %100, %102
  %104 = udiv i64 %53, 768
  %105 = shl nuw nsw i64 %104, 6
  %106 = add nuw nsw i64 %103, %105
  %107 = mul i64 %93, 1572864
  %108 = sub i64 %106, %107
  %scevgep473 = getelementptr i8, ptr %scevgep472, i64 %108
  %scevgep474 = getelementptr i8, ptr %44, i64 %97
  %109 = shl nuw nsw i64 %umin470, 15
  %110 = or disjoint i64 %109, %100
  %111 = or disjoint i64 %110, %102
  %112 = add nuw nsw i64 %111, %105
  %113 = sub i64 %112, %107
  %scevgep475 = getelementptr i8, ptr %scevgep474, i64 %113
  %114 = udiv i64 %53, 3
  %115 = mul i64 %114, 48
  %116 = add i64 %indvars.iv, %115
  %umax437 = call i64 @llvm.umax.i64(i64 %116, i64 1)
  %umin438 = call i64 @llvm.umin.i64(i64 %umax437, i64 16)
  %117 = udiv i64 %53, 3
  %118 = mul i64 %117, 48
  %119 = add i64 %indvars.iv, %118
  %umax427 = call i64 @llvm.umax.i64(i64 %119, i64 1)
  %umin428 = call i64 @llvm.umin.i64(i64 %umax427, i64 16)
  %120 = shl nuw nsw i64 %umin428, 2
  %scevgep429 = getelementptr i8, ptr %scevgep426, i64 %120
  %121 = shl i64 %indvar, 19
  %scevgep430 = getelementptr i8, ptr %46, i64 %121
  %122 = udiv i64 %53, 48
  %123 = shl i64 %122, 11
  %124 = and i64 %123, 30720
  %125 = shl i64 %117, 7
  %126 = and i64 %125, 1920
  %127 = or disjoint i64 %124, %126
  %128 = udiv i64 %53, 768
  %129 = shl nuw nsw i64 %128, 6
  %130 = add nuw nsw i64 %127, %129
  %131 = mul i64 %117, 1572864
  %132 = sub i64 %130, %131
  %scevgep431 = getelementptr i8, ptr %scevgep430, i64 %132
  %scevgep432 = getelementptr i8, ptr %48, i64 %121
  %133 = shl nuw nsw i64 %umin428, 15
  %134 = or disjoint i64 %133, %124
  %135 = or disjoint i64 %134, %126
  %136 = add nuw nsw i64 %135, %129
  %137 = sub i64 %136, %131
  %scevgep433 = getelementptr i8, ptr %scevgep432, i64 %137
  %138 = udiv i64 %53, 3
  %139 = mul i64 %138, 48
  %140 = add i64 %indvars.iv, %139
  %umax395 = call i64 @llvm.umax.i64(i64 %140, i64 1)
  %umin396 = call i64 @llvm.umin.i64(i64 %umax395, i64 16)
  %141 = udiv i64 %53, 3
  %142 = mul i64 %141, 48
  %143 = add i64 %indvars.iv, %142
  %umax388 = call i64 @llvm.umax.i64(i64 %143, i64 1)
  %umin389 = call i64 @llvm.umin.i64(i64 %umax388, i64 16)
  %144 = shl nuw nsw i64 %umin389, 2
  %scevgep390 = getelementptr i8, ptr %scevgep387, i64 %144
  %145 = shl i64 %indvar, 19
  %scevgep391 = getelementptr i8, ptr %50, i64 %145
  %146 = udiv i64 %53, 48
  %147 = shl i64 %146, 11
  %148 = and i64 %147, 30720
  %149 = shl i64 %141, 7
  %150 = and i64 %149, 1920
  %151 = or disjoint i64 %148, %150
  %152 = udiv i64 %53, 768
  %153 = shl nuw nsw i64 %152, 6
  %154 = add nuw nsw i64 %151, %153
  %155 = mul i64 %141, 1572864
  %156 = sub i64 %154, %155
  %scevgep392 = getelementptr i8, ptr %scevgep391, i64 %156
  %scevgep393 = getelementptr i8, ptr %52, i64 %145
  %157 = shl nuw nsw i64 %umin389, 15
  %158 = or disjoint i64 %157, %148
  %159 = or disjoint i64 %158, %150
  %160 = add nuw nsw i64 %159, %153
  %161 = sub i64 %160, %155
  %scevgep394 = getelementptr i8, ptr %scevgep393, i64 %161
  %162 = udiv i64 %53, 3
  %163 = mul i64 %162, 48
  %164 = add i64 %indvars.iv, %163
  %umax357 = call i64 @llvm.umax.i64(i64 %164, i64 1)
  %umin358 = call i64 @llvm.umin.i64(i64 %umax357, i64 16)
  %165 = udiv i64 %53, 3
  %166 = mul i64 %165, 48
  %167 = add i64 %indvars.iv, %166
  %umax327 = call i64 @llvm.umax.i64(i64 %167, i64 1)
  %umin328 = call i64 @llvm.umin.i64(i64 %umax327, i64 16)
  %168 = udiv i64 %53, 3
  %169 = mul i64 %168, 48
  %170 = add i64 %indvars.iv, %169
  %umax297 = call i64 @llvm.umax.i64(i64 %170, i64 1)
  %umin298 = call i64 @llvm.umin.i64(i64 %umax297, i64 16)
  %171 = udiv i64 %53, 3
  %172 = mul i64 %171, 48
  %173 = add i64 %indvars.iv, %172
  %umax267 = call i64 @llvm.umax.i64(i64 %173, i64 1)
  %umin268 = call i64 @llvm.umin.i64(i64 %umax267, i64 16)
  %174 = udiv i64 %53, 3
  %175 = mul i64 %174, 48
  %176 = add i64 %indvars.iv, %175
  %umax237 = call i64 @llvm.umax.i64(i64 %176, i64 1)
  %umin238 = call i64 @llvm.umin.i64(i64 %umax237, i64 16)
  %177 = udiv i64 %53, 3
  %178 = mul i64 %177, 48
  %179 = add i64 %indvars.iv, %178
  %umax207 = call i64 @llvm.umax.i64(i64 %179, i64 1)
  %umin208 = call i64 @llvm.umin.i64(i64 %umax207, i64 16)
  %180 = udiv i64 %53, 3
  %181 = mul i64 %180, 48
  %182 = add i64 %indvars.iv, %181
  %umax177 = call i64 @llvm.umax.i64(i64 %182, i64 1)
  %umin178 = call i64 @llvm.umin.i64(i64 %umax177, i64 16)
  %183 = udiv i64 %53, 3
  %184 = mul i64 %183, 48
  %185 = add i64 %indvars.iv, %184
  %umax147 = call i64 @llvm.umax.i64(i64 %185, i64 1)
  %umin148 = call i64 @llvm.umin.i64(i64 %umax147, i64 16)
  %186 = udiv i64 %53, 3
  %187 = mul i64 %186, 48
  %188 = add i64 %indvars.iv, %187
  %umax117 = call i64 @llvm.umax.i64(i64 %188, i64 1)
  %umin118 = call i64 @llvm.umin.i64(i64 %umax117, i64 16)
  %189 = udiv i64 %53, 3
  %190 = mul i64 %189, 48
  %191 = add i64 %indvars.iv, %190
  %umax87 = call i64 @llvm.umax.i64(i64 %191, i64 1)
  %umin88 = call i64 @llvm.umin.i64(i64 %umax87, i64 16)
  %192 = udiv i64 %53, 3
  %193 = mul i64 %192, 48
  %194 = add i64 %indvars.iv, %193
  %umax57 = call i64 @llvm.umax.i64(i64 %194, i64 1)
  %umin58 = call i64 @llvm.umin.i64(i64 %umax57, i64 16)
  %195 = udiv i64 %53, 3
  %196 = mul i64 %195, 48
  %197 = add i64 %indvars.iv, %196
  %umax = call i64 @llvm.umax.i64(i64 %197, i64 1)
  %umin = call i64 @llvm.umin.i64(i64 %umax, i64 16)
  %198 = add nuw i64 %14, %indvar
  %199 = shl nuw i64 %198, 6
  %200 = udiv i64 %53, 768
  %201 = mul nuw nsw i64 %200, 655360
  %202 = add i64 %199, %201
  %203 = udiv i64 %53, 48
  %204 = and i64 %203, 15
  %205 = mul nuw nsw i64 %204, 2560
  %206 = add i64 %202, %205
  %207 = udiv i64 %53, 3
  %208 = and i64 %207, 15
  %209 = mul nuw nsw i64 %208, 160
  %210 = add i64 %206, %209
  %.neg = mul i64 %207, -192
  %211 = add i64 %.neg, %210
  %212 = mul nuw nsw i64 %207, 48
  %213 = add i64 %indvars.iv, %212
  %214 = call i64 @llvm.umax.i64(i64 %213, i64 1)
  %umax44 = call i64 @llvm.umin.i64(i64 %214, i64 16)
  %215 = shl nuw nsw i64 %umax44, 2
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %216 = urem i64 %53, 3
  %217 = shl nuw nsw i64 %216, 4
  %218 = sub nuw nsw i64 40, %217
  %219 = tail call i64 @llvm.umin.i64(i64 %218, i64 16)
  %220 = icmp eq i64 %219, 16
  %221 = shl i64 %203, 11
  %.idx19 = and i64 %221, 30720
  %222 = getelementptr i8, ptr %6, i64 %.idx19
  %223 = shl i64 %207, 7
  %.idx20 = and i64 %223, 1920
  %224 = getelementptr i8, ptr %222, i64 %.idx20
  %.idx21 = shl nuw nsw i64 %216, 19
  %225 = getelementptr i8, ptr %224, i64 %.idx21
  %.idx = shl nuw nsw i64 %200, 6
  %226 = getelementptr i8, ptr %225, i64 %.idx
  br i1 %220, label %.preheader32, label %iter.check532

iter.check532:                                    ; preds = %.lr.ph
  %min.iters.check522 = icmp eq i64 %68, 0
  br i1 %min.iters.check522, label %.preheader39.preheader, label %vector.memcheck509

vector.memcheck509:                               ; preds = %iter.check532
  %bound0517 = icmp ult ptr %3, %scevgep516
  %bound1518 = icmp ult ptr %scevgep514, %scevgep512
  %found.conflict519 = and i1 %bound0517, %bound1518
  br i1 %found.conflict519, label %.preheader39.preheader, label %vector.main.loop.iter.check523

vector.main.loop.iter.check523:                   ; preds = %vector.memcheck509
  %min.iters.check524 = icmp ult i64 %68, 16
  br i1 %min.iters.check524, label %vec.epilog.ph536, label %vector.ph525

vector.ph525:                                     ; preds = %vector.main.loop.iter.check523
  %n.vec527 = and i64 %umin521, 16
  %227 = getelementptr inbounds nuw i8, ptr %226, i64 32768
  %228 = getelementptr inbounds nuw i8, ptr %226, i64 65536
  %229 = getelementptr inbounds nuw i8, ptr %226, i64 98304
  %230 = getelementptr inbounds nuw i8, ptr %226, i64 131072
  %231 = getelementptr inbounds nuw i8, ptr %226, i64 163840
  %232 = getelementptr inbounds nuw i8, ptr %226, i64 196608
  %233 = getelementptr inbounds nuw i8, ptr %226, i64 229376
  %234 = getelementptr inbounds nuw i8, ptr %226, i64 262144
  %235 = getelementptr inbounds nuw i8, ptr %226, i64 294912
  %236 = getelementptr inbounds nuw i8, ptr %226, i64 327680
  %237 = getelementptr inbounds nuw i8, ptr %226, i64 360448
  %238 = getelementptr inbounds nuw i8, ptr %226, i64 393216
  %239 = getelementptr inbounds nuw i8, ptr %226, i64 425984
  %240 = getelementptr inbounds nuw i8, ptr %226, i64 458752
  %241 = getelementptr inbounds nuw i8, ptr %226, i64 491520
  %242 = load float, ptr %226, align 4, !alias.scope !4
  %243 = load float, ptr %227, align 4, !alias.scope !4
  %244 = load float, ptr %228, align 4, !alias.scope !4
  %245 = load float, ptr %229, align 4, !alias.scope !4
  %246 = load float, ptr %230, align 4, !alias.scope !4
  %247 = load float, ptr %231, align 4, !alias.scope !4
  %248 = load float, ptr %232, align 4, !alias.scope !4
  %249 = load float, ptr %233, align 4, !alias.scope !4
  %250 = load float, ptr %234, align 4, !alias.scope !4
  %251 = load float, ptr %235, align 4, !alias.scope !4
  %252 = load float, ptr %236, align 4, !alias.scope !4
  %253 = load float, ptr %237, align 4, !alias.scope !4
  %254 = load float, ptr %238, align 4, !alias.scope !4
  %255 = load float, ptr %239, align 4, !alias.scope !4
  %256 = load float, ptr %240, align 4, !alias.scope !4
  %257 = load float, ptr %241, align 4, !alias.scope !4
  %258 = insertelement <16 x float> poison, float %242, i64 0
  %259 = insertelement <16 x float> %258, float %243, i64 1
  %260 = insertelement <16 x float> %259, float %244, i64 2
  %261 = insertelement <16 x float> %260, float %245, i64 3
  %262 = insertelement <16 x float> %261, float %246, i64 4
  %263 = insertelement <16 x float> %262, float %247, i64 5
  %264 = insertelement <16 x float> %263, float %248, i64 6
  %265 = insertelement <16 x float> %264, float %249, i64 7
  %266 = insertelement <16 x float> %265, float %250, i64 8
  %267 = insertelement <16 x float> %266, float %251, i64 9
  %268 = insertelement <16 x float> %267, float %252, i64 10
  %269 = insertelement <16 x float> %268, float %253, i64 11
  %270 = insertelement <16 x float> %269, float %254, i64 12
  %271 = insertelement <16 x float> %270, float %255, i64 13
  %272 = insertelement <16 x float> %271, float %256, i64 14
  %273 = insertelement <16 x float> %272, float %257, i64 15
  store <16 x float> %273, ptr %3, align 4, !alias.scope !7, !noalias !4
  %cmp.n530 = icmp eq i64 %umin521, %n.vec527
  br i1 %cmp.n530, label %iter.check491, label %vec.epilog.iter.check534

vec.epilog.iter.check534:                         ; preds = %vector.ph525
  %n.mod.vf526 = and i64 %umin521, 12
  %min.epilog.iters.check535 = icmp eq i64 %n.mod.vf526, 0
  br i1 %min.epilog.iters.check535, label %.preheader39.preheader, label %vec.epilog.ph536, !prof !9

vec.epilog.ph536:                                 ; preds = %vector.main.loop.iter.check523, %vec.epilog.iter.check534
  %vec.epilog.resume.val531 = phi i64 [ %n.vec527, %vec.epilog.iter.check534 ], [ 0, %vector.main.loop.iter.check523 ]
  %n.vec538 = and i64 %umin521, 28
  %broadcast.splatinsert539 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val531, i64 0
  %broadcast.splat540 = shufflevector <4 x i64> %broadcast.splatinsert539, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction541 = or disjoint <4 x i64> %broadcast.splat540, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body542

vec.epilog.vector.body542:                        ; preds = %vec.epilog.vector.body542, %vec.epilog.ph536
  %index543 = phi i64 [ %vec.epilog.resume.val531, %vec.epilog.ph536 ], [ %index.next545, %vec.epilog.vector.body542 ]
  %vec.ind544 = phi <4 x i64> [ %induction541, %vec.epilog.ph536 ], [ %vec.ind.next546, %vec.epilog.vector.body542 ]
  %274 = shl nuw nsw <4 x i64> %vec.ind544, splat (i64 15)
  %275 = extractelement <4 x i64> %274, i64 0
  %276 = extractelement <4 x i64> %274, i64 1
  %277 = extractelement <4 x i64> %274, i64 2
  %278 = extractelement <4 x i64> %274, i64 3
  %279 = getelementptr inbounds nuw i8, ptr %226, i64 %275
  %280 = getelementptr inbounds nuw i8, ptr %226, i64 %276
  %281 = getelementptr inbounds nuw i8, ptr %226, i64 %277
  %282 = getelementptr inbounds nuw i8, ptr %226, i64 %278
  %283 = load float, ptr %279, align 4, !alias.scope !4
  %284 = load float, ptr %280, align 4, !alias.scope !4
  %285 = load float, ptr %281, align 4, !alias.scope !4
  %286 = load float, ptr %282, align 4, !alias.scope !4
  %287 = insertelement <4 x float> poison, float %283, i64 0
  %288 = insertelement <4 x float> %287, float %284, i64 1
  %289 = insertelement <4 x float> %288, float %285, i64 2
  %290 = insertelement <4 x float> %289, float %286, i64 3
  %291 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index543
  store <4 x float> %290, ptr %291, align 4, !alias.scope !7, !noalias !4
  %index.next545 = add nuw i64 %index543, 4
  %vec.ind.next546 = add nuw nsw <4 x i64> %vec.ind544, splat (i64 4)
  %292 = icmp eq i64 %index.next545, %n.vec538
  br i1 %292, label %vec.epilog.middle.block547, label %vec.epilog.vector.body542, !llvm.loop !10

vec.epilog.middle.block547:                       ; preds = %vec.epilog.vector.body542
  %cmp.n548 = icmp eq i64 %umin521, %n.vec538
  br i1 %cmp.n548, label %iter.check491, label %.preheader39.preheader

.preheader39.preheader:                           ; preds = %vector.memcheck509, %iter.check532, %vec.epilog.iter.check534, %vec.epilog.middle.block547
  %.ph564 = phi i64 [ 0, %iter.check532 ], [ 0, %vector.memcheck509 ], [ %n.vec527, %vec.epilog.iter.check534 ], [ %n.vec538, %vec.epilog.middle.block547 ]
  %293 = sub nsw i64 %umin566, %.ph564
  %xtraiter = and i64 %293, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %.preheader39.prol.loopexit, label %.preheader39.prol

.preheader39.prol:                                ; preds = %.preheader39.preheader, %.preheader39.prol
  %294 = phi i64 [ %298, %.preheader39.prol ], [ %.ph564, %.preheader39.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %.preheader39.prol ], [ 0, %.preheader39.preheader ]
  %.idx12.prol = shl nuw nsw i64 %294, 15
  %295 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.prol
  %296 = load float, ptr %295, align 4
  %297 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %294
  store float %296, ptr %297, align 4
  %298 = add nuw nsw i64 %294, 1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %.preheader39.prol.loopexit, label %.preheader39.prol, !llvm.loop !13

.preheader39.prol.loopexit:                       ; preds = %.preheader39.prol, %.preheader39.preheader
  %.unr = phi i64 [ %.ph564, %.preheader39.preheader ], [ %298, %.preheader39.prol ]
  %299 = sub nsw i64 %.ph564, %umin566
  %300 = icmp ugt i64 %299, -8
  br i1 %300, label %iter.check491, label %.preheader39

.preheader35:                                     ; preds = %.preheader32
  %scevgep48 = getelementptr i8, ptr %8, i64 %211
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48, ptr noundef nonnull align 4 dereferenceable(64) %2, i64 64, i1 false)
  %301 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.1 = getelementptr i8, ptr %301, i64 40960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.1, i64 64, i1 false)
  %302 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.2 = getelementptr i8, ptr %302, i64 81920
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.2, i64 64, i1 false)
  %303 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.3 = getelementptr i8, ptr %303, i64 122880
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.3, i64 64, i1 false)
  %304 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.4 = getelementptr i8, ptr %304, i64 163840
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.4, i64 64, i1 false)
  %305 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.5 = getelementptr i8, ptr %305, i64 204800
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.5, i64 64, i1 false)
  %306 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.6 = getelementptr i8, ptr %306, i64 245760
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.6, i64 64, i1 false)
  %307 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.7 = getelementptr i8, ptr %307, i64 286720
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.7, i64 64, i1 false)
  %308 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.8 = getelementptr i8, ptr %308, i64 327680
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.8, i64 64, i1 false)
  %309 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.9 = getelementptr i8, ptr %309, i64 368640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.9, i64 64, i1 false)
  %310 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.10 = getelementptr i8, ptr %310, i64 409600
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.10, i64 64, i1 false)
  %311 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.11 = getelementptr i8, ptr %311, i64 450560
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.11, i64 64, i1 false)
  %312 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.12 = getelementptr i8, ptr %312, i64 491520
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.12, i64 64, i1 false)
  %313 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.13 = getelementptr i8, ptr %313, i64 532480
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.13, i64 64, i1 false)
  %314 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.14 = getelementptr i8, ptr %314, i64 573440
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.14, i64 64, i1 false)
  %315 = getelementptr i8, ptr %8, i64 %211
  %scevgep48.15 = getelementptr i8, ptr %315, i64 614400
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep48.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep49.15, i64 64, i1 false)
  br label %wrapped_copy.8_impl.exit

.preheader32:                                     ; preds = %.lr.ph, %.preheader32
  %316 = phi i64 [ %414, %.preheader32 ], [ 0, %.lr.ph ]
  %317 = getelementptr inbounds nuw [4 x i8], ptr %226, i64 %316
  %.idx23 = shl nuw nsw i64 %316, 6
  %318 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx23
  %319 = load float, ptr %317, align 4
  store float %319, ptr %318, align 4
  %320 = getelementptr inbounds nuw i8, ptr %317, i64 32768
  %321 = load float, ptr %320, align 4
  %322 = getelementptr inbounds nuw i8, ptr %318, i64 4
  store float %321, ptr %322, align 4
  %323 = getelementptr inbounds nuw i8, ptr %317, i64 65536
  %324 = load float, ptr %323, align 4
  %325 = getelementptr inbounds nuw i8, ptr %318, i64 8
  store float %324, ptr %325, align 4
  %326 = getelementptr inbounds nuw i8, ptr %317, i64 98304
  %327 = load float, ptr %326, align 4
  %328 = getelementptr inbounds nuw i8, ptr %318, i64 12
  store float %327, ptr %328, align 4
  %329 = getelementptr inbounds nuw i8, ptr %317, i64 131072
  %330 = load float, ptr %329, align 4
  %331 = getelementptr inbounds nuw i8, ptr %318, i64 16
  store float %330, ptr %331, align 4
  %332 = getelementptr inbounds nuw i8, ptr %317, i64 163840
  %333 = load float, ptr %332, align 4
  %334 = getelementptr inbounds nuw i8, ptr %318, i64 20
  store float %333, ptr %334, align 4
  %335 = getelementptr inbounds nuw i8, ptr %317, i64 196608
  %336 = load float, ptr %335, align 4
  %337 = getelementptr inbounds nuw i8, ptr %318, i64 24
  store float %336, ptr %337, align 4
  %338 = getelementptr inbounds nuw i8, ptr %317, i64 229376
  %339 = load float, ptr %338, align 4
  %340 = getelementptr inbounds nuw i8, ptr %318, i64 28
  store float %339, ptr %340, align 4
  %341 = getelementptr inbounds nuw i8, ptr %317, i64 262144
  %342 = load float, ptr %341, align 4
  %343 = getelementptr inbounds nuw i8, ptr %318, i64 32
  store float %342, ptr %343, align 4
  %344 = getelementptr inbounds nuw i8, ptr %317, i64 294912
  %345 = load float, ptr %344, align 4
  %346 = getelementptr inbounds nuw i8, ptr %318, i64 36
  store float %345, ptr %346, align 4
  %347 = getelementptr inbounds nuw i8, ptr %317, i64 327680
  %348 = load float, ptr %347, align 4
  %349 = getelementptr inbounds nuw i8, ptr %318, i64 40
  store float %348, ptr %349, align 4
  %350 = getelementptr inbounds nuw i8, ptr %317, i64 360448
  %351 = load float, ptr %350, align 4
  %352 = getelementptr inbounds nuw i8, ptr %318, i64 44
  store float %351, ptr %352, align 4
  %353 = getelementptr inbounds nuw i8, ptr %317, i64 393216
  %354 = load float, ptr %353, align 4
  %355 = getelementptr inbounds nuw i8, ptr %318, i64 48
  store float %354, ptr %355, align 4
  %356 = getelementptr inbounds nuw i8, ptr %317, i64 425984
  %357 = load float, ptr %356, align 4
  %358 = getelementptr inbounds nuw i8, ptr %318, i64 52
  store float %357, ptr %358, align 4
  %359 = getelementptr inbounds nuw i8, ptr %317, i64 458752
  %360 = load float, ptr %359, align 4
  %361 = getelementptr inbounds nuw i8, ptr %318, i64 56
  store float %360, ptr %361, align 4
  %362 = getelementptr inbounds nuw i8, ptr %317, i64 491520
  %363 = load float, ptr %362, align 4
  %364 = getelementptr inbounds nuw i8, ptr %318, i64 60
  store float %363, ptr %364, align 4
  %365 = or disjoint i64 %316, 1
  %366 = getelementptr inbounds nuw [4 x i8], ptr %226, i64 %365
  %.idx23.1 = shl nuw nsw i64 %365, 6
  %367 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx23.1
  %368 = load float, ptr %366, align 4
  store float %368, ptr %367, align 4
  %369 = getelementptr inbounds nuw i8, ptr %366, i64 32768
  %370 = load float, ptr %369, align 4
  %371 = getelementptr inbounds nuw i8, ptr %367, i64 4
  store float %370, ptr %371, align 4
  %372 = getelementptr inbounds nuw i8, ptr %366, i64 65536
  %373 = load float, ptr %372, align 4
  %374 = getelementptr inbounds nuw i8, ptr %367, i64 8
  store float %373, ptr %374, align 4
  %375 = getelementptr inbounds nuw i8, ptr %366, i64 98304
  %376 = load float, ptr %375, align 4
  %377 = getelementptr inbounds nuw i8, ptr %367, i64 12
  store float %376, ptr %377, align 4
  %378 = getelementptr inbounds nuw i8, ptr %366, i64 131072
  %379 = load float, ptr %378, align 4
  %380 = getelementptr inbounds nuw i8, ptr %367, i64 16
  store float %379, ptr %380, align 4
  %381 = getelementptr inbounds nuw i8, ptr %366, i64 163840
  %382 = load float, ptr %381, align 4
  %383 = getelementptr inbounds nuw i8, ptr %367, i64 20
  store float %382, ptr %383, align 4
  %384 = getelementptr inbounds nuw i8, ptr %366, i64 196608
  %385 = load float, ptr %384, align 4
  %386 = getelementptr inbounds nuw i8, ptr %367, i64 24
  store float %385, ptr %386, align 4
  %387 = getelementptr inbounds nuw i8, ptr %366, i64 229376
  %388 = load float, ptr %387, align 4
  %389 = getelementptr inbounds nuw i8, ptr %367, i64 28
  store float %388, ptr %389, align 4
  %390 = getelementptr inbounds nuw i8, ptr %366, i64 262144
  %391 = load float, ptr %390, align 4
  %392 = getelementptr inbounds nuw i8, ptr %367, i64 32
  store float %391, ptr %392, align 4
  %393 = getelementptr inbounds nuw i8, ptr %366, i64 294912
  %394 = load float, ptr %393, align 4
  %395 = getelementptr inbounds nuw i8, ptr %367, i64 36
  store float %394, ptr %395, align 4
  %396 = getelementptr inbounds nuw i8, ptr %366, i64 327680
  %397 = load float, ptr %396, align 4
  %398 = getelementptr inbounds nuw i8, ptr %367, i64 40
  store float %397, ptr %398, align 4
  %399 = getelementptr inbounds nuw i8, ptr %366, i64 360448
  %400 = load float, ptr %399, align 4
  %401 = getelementptr inbounds nuw i8, ptr %367, i64 44
  store float %400, ptr %401, align 4
  %402 = getelementptr inbounds nuw i8, ptr %366, i64 393216
  %403 = load float, ptr %402, align 4
  %404 = getelementptr inbounds nuw i8, ptr %367, i64 48
  store float %403, ptr %404, align 4
  %405 = getelementptr inbounds nuw i8, ptr %366, i64 425984
  %406 = load float, ptr %405, align 4
  %407 = getelementptr inbounds nuw i8, ptr %367, i64 52
  store float %406, ptr %407, align 4
  %408 = getelementptr inbounds nuw i8, ptr %366, i64 458752
  %409 = load float, ptr %408, align 4
  %410 = getelementptr inbounds nuw i8, ptr %367, i64 56
  store float %409, ptr %410, align 4
  %411 = getelementptr inbounds nuw i8, ptr %366, i64 491520
  %412 = load float, ptr %411, align 4
  %413 = getelementptr inbounds nuw i8, ptr %367, i64 60
  store float %412, ptr %413, align 4
  %414 = add nuw nsw i64 %316, 2
  %exitcond47.not.1 = icmp eq i64 %414, 16
  br i1 %exitcond47.not.1, label %.preheader35, label %.preheader32

.preheader39:                                     ; preds = %.preheader39.prol.loopexit, %.preheader39
  %415 = phi i64 [ %447, %.preheader39 ], [ %.unr, %.preheader39.prol.loopexit ]
  %.idx12 = shl nuw nsw i64 %415, 15
  %416 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12
  %417 = load float, ptr %416, align 4
  %418 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %415
  store float %417, ptr %418, align 4
  %419 = add nuw nsw i64 %415, 1
  %.idx12.1567 = shl nuw nsw i64 %419, 15
  %420 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.1567
  %421 = load float, ptr %420, align 4
  %422 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %419
  store float %421, ptr %422, align 4
  %423 = add nuw nsw i64 %415, 2
  %.idx12.2568 = shl nuw nsw i64 %423, 15
  %424 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.2568
  %425 = load float, ptr %424, align 4
  %426 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %423
  store float %425, ptr %426, align 4
  %427 = add nuw nsw i64 %415, 3
  %.idx12.3569 = shl nuw nsw i64 %427, 15
  %428 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.3569
  %429 = load float, ptr %428, align 4
  %430 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %427
  store float %429, ptr %430, align 4
  %431 = add nuw nsw i64 %415, 4
  %.idx12.4570 = shl nuw nsw i64 %431, 15
  %432 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.4570
  %433 = load float, ptr %432, align 4
  %434 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %431
  store float %433, ptr %434, align 4
  %435 = add nuw nsw i64 %415, 5
  %.idx12.5571 = shl nuw nsw i64 %435, 15
  %436 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.5571
  %437 = load float, ptr %436, align 4
  %438 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %435
  store float %437, ptr %438, align 4
  %439 = add nuw nsw i64 %415, 6
  %.idx12.6572 = shl nuw nsw i64 %439, 15
  %440 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.6572
  %441 = load float, ptr %440, align 4
  %442 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %439
  store float %441, ptr %442, align 4
  %443 = add nuw nsw i64 %415, 7
  %.idx12.7573 = shl nuw nsw i64 %443, 15
  %444 = getelementptr inbounds nuw i8, ptr %226, i64 %.idx12.7573
  %445 = load float, ptr %444, align 4
  %446 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %443
  store float %445, ptr %446, align 4
  %447 = add nuw nsw i64 %415, 8
  %exitcond.not.7 = icmp eq i64 %447, %umax44
  br i1 %exitcond.not.7, label %iter.check491, label %.preheader39, !llvm.loop !15

iter.check491:                                    ; preds = %.preheader39.prol.loopexit, %.preheader39, %vec.epilog.middle.block547, %vector.ph525
  %448 = getelementptr inbounds nuw i8, ptr %226, i64 4
  %min.iters.check481 = icmp eq i64 %92, 0
  br i1 %min.iters.check481, label %vec.epilog.scalar.ph492.preheader, label %vector.memcheck467

vector.memcheck467:                               ; preds = %iter.check491
  %bound0476 = icmp ult ptr %21, %scevgep475
  %bound1477 = icmp ult ptr %scevgep473, %scevgep471
  %found.conflict478 = and i1 %bound0476, %bound1477
  br i1 %found.conflict478, label %vec.epilog.scalar.ph492.preheader, label %vector.main.loop.iter.check482

vector.main.loop.iter.check482:                   ; preds = %vector.memcheck467
  %min.iters.check483 = icmp ult i64 %92, 16
  br i1 %min.iters.check483, label %vec.epilog.ph495, label %vector.ph484

vector.ph484:                                     ; preds = %vector.main.loop.iter.check482
  %n.vec486 = and i64 %umin480, 16
  %449 = getelementptr inbounds nuw i8, ptr %226, i64 32772
  %450 = getelementptr inbounds nuw i8, ptr %226, i64 65540
  %451 = getelementptr inbounds nuw i8, ptr %226, i64 98308
  %452 = getelementptr inbounds nuw i8, ptr %226, i64 131076
  %453 = getelementptr inbounds nuw i8, ptr %226, i64 163844
  %454 = getelementptr inbounds nuw i8, ptr %226, i64 196612
  %455 = getelementptr inbounds nuw i8, ptr %226, i64 229380
  %456 = getelementptr inbounds nuw i8, ptr %226, i64 262148
  %457 = getelementptr inbounds nuw i8, ptr %226, i64 294916
  %458 = getelementptr inbounds nuw i8, ptr %226, i64 327684
  %459 = getelementptr inbounds nuw i8, ptr %226, i64 360452
  %460 = getelementptr inbounds nuw i8, ptr %226, i64 393220
  %461 = getelementptr inbounds nuw i8, ptr %226, i64 425988
  %462 = getelementptr inbounds nuw i8, ptr %226, i64 458756
  %463 = getelementptr inbounds nuw i8, ptr %226, i64 491524
  %464 = load float, ptr %448, align 4, !alias.scope !16
  %465 = load float, ptr %449, align 4, !alias.scope !16
  %466 = load float, ptr %450, align 4, !alias.scope !16
  %467 = load float, ptr %451, align 4, !alias.scope !16
  %468 = load float, ptr %452, align 4, !alias.scope !16
  %469 = load float, ptr %453, align 4, !alias.scope !16
  %470 = load float, ptr %454, align 4, !alias.scope !16
  %471 = load float, ptr %455, align 4, !alias.scope !16
  %472 = load float, ptr %456, align 4, !alias.scope !16
  %473 = load float, ptr %457, align 4, !alias.scope !16
  %474 = load float, ptr %458, align 4, !alias.scope !16
  %475 = load float, ptr %459, align 4, !alias.scope !16
  %476 = load float, ptr %460, align 4, !alias.scope !16
  %477 = load float, ptr %461, align 4, !alias.scope !16
  %478 = load float, ptr %462, align 4, !alias.scope !16
  %479 = load float, ptr %463, align 4, !alias.scope !16
  %480 = insertelement <16 x float> poison, float %464, i64 0
  %481 = insertelement <16 x float> %480, float %465, i64 1
  %482 = insertelement <16 x float> %481, float %466, i64 2
  %483 = insertelement <16 x float> %482, float %467, i64 3
  %484 = insertelement <16 x float> %483, float %468, i64 4
  %485 = insertelement <16 x float> %484, float %469, i64 5
  %486 = insertelement <16 x float> %485, float %470, i64 6
  %487 = insertelement <16 x float> %486, float %471, i64 7
  %488 = insertelement <16 x float> %487, float %472, i64 8
  %489 = insertelement <16 x float> %488, float %473, i64 9
  %490 = insertelement <16 x float> %489, float %474, i64 10
  %491 = insertelement <16 x float> %490, float %475, i64 11
  %492 = insertelement <16 x float> %491, float %476, i64 12
  %493 = insertelement <16 x float> %492, float %477, i64 13
  %494 = insertelement <16 x float> %493, float %478, i64 14
  %495 = insertelement <16 x float> %494, float %479, i64 15
  store <16 x float> %495, ptr %21, align 4, !alias.scope !19, !noalias !16
  %cmp.n489 = icmp eq i64 %umin480, %n.vec486
  br i1 %cmp.n489, label %iter.check449, label %vec.epilog.iter.check493

vec.epilog.iter.check493:                         ; preds = %vector.ph484
  %n.mod.vf485 = and i64 %umin480, 12
  %min.epilog.iters.check494 = icmp eq i64 %n.mod.vf485, 0
  br i1 %min.epilog.iters.check494, label %vec.epilog.scalar.ph492.preheader, label %vec.epilog.ph495, !prof !9

vec.epilog.ph495:                                 ; preds = %vector.main.loop.iter.check482, %vec.epilog.iter.check493
  %vec.epilog.resume.val490 = phi i64 [ %n.vec486, %vec.epilog.iter.check493 ], [ 0, %vector.main.loop.iter.check482 ]
  %n.vec497 = and i64 %umin480, 28
  %broadcast.splatinsert498 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val490, i64 0
  %broadcast.splat499 = shufflevector <4 x i64> %broadcast.splatinsert498, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction500 = or disjoint <4 x i64> %broadcast.splat499, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body501

vec.epilog.vector.body501:                        ; preds = %vec.epilog.vector.body501, %vec.epilog.ph495
  %index502 = phi i64 [ %vec.epilog.resume.val490, %vec.epilog.ph495 ], [ %index.next504, %vec.epilog.vector.body501 ]
  %vec.ind503 = phi <4 x i64> [ %induction500, %vec.epilog.ph495 ], [ %vec.ind.next505, %vec.epilog.vector.body501 ]
  %496 = shl nuw nsw <4 x i64> %vec.ind503, splat (i64 15)
  %497 = extractelement <4 x i64> %496, i64 0
  %498 = extractelement <4 x i64> %496, i64 1
  %499 = extractelement <4 x i64> %496, i64 2
  %500 = extractelement <4 x i64> %496, i64 3
  %501 = getelementptr inbounds nuw i8, ptr %448, i64 %497
  %502 = getelementptr inbounds nuw i8, ptr %448, i64 %498
  %503 = getelementptr inbounds nuw i8, ptr %448, i64 %499
  %504 = getelementptr inbounds nuw i8, ptr %448, i64 %500
  %505 = load float, ptr %501, align 4, !alias.scope !16
  %506 = load float, ptr %502, align 4, !alias.scope !16
  %507 = load float, ptr %503, align 4, !alias.scope !16
  %508 = load float, ptr %504, align 4, !alias.scope !16
  %509 = insertelement <4 x float> poison, float %505, i64 0
  %510 = insertelement <4 x float> %509, float %506, i64 1
  %511 = insertelement <4 x float> %510, float %507, i64 2
  %512 = insertelement <4 x float> %511, float %508, i64 3
  %513 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %index502
  store <4 x float> %512, ptr %513, align 4, !alias.scope !19, !noalias !16
  %index.next504 = add nuw i64 %index502, 4
  %vec.ind.next505 = add nuw nsw <4 x i64> %vec.ind503, splat (i64 4)
  %514 = icmp eq i64 %index.next504, %n.vec497
  br i1 %514, label %vec.epilog.middle.block506, label %vec.epilog.vector.body501, !llvm.loop !21

vec.epilog.middle.block506:                       ; preds = %vec.epilog.vector.body501
  %cmp.n507 = icmp eq i64 %umin480, %n.vec497
  br i1 %cmp.n507, label %iter.check449, label %vec.epilog.scalar.ph492.preheader

vec.epilog.scalar.ph492.preheader:                ; preds = %vector.memcheck467, %iter.check491, %vec.epilog.iter.check493, %vec.epilog.middle.block506
  %.ph563 = phi i64 [ 0, %iter.check491 ], [ 0, %vector.memcheck467 ], [ %n.vec486, %vec.epilog.iter.check493 ], [ %n.vec497, %vec.epilog.middle.block506 ]
  %515 = sub nsw i64 %umin575, %.ph563
  %xtraiter576 = and i64 %515, 7
  %lcmp.mod577.not = icmp eq i64 %xtraiter576, 0
  br i1 %lcmp.mod577.not, label %vec.epilog.scalar.ph492.prol.loopexit, label %vec.epilog.scalar.ph492.prol

vec.epilog.scalar.ph492.prol:                     ; preds = %vec.epilog.scalar.ph492.preheader, %vec.epilog.scalar.ph492.prol
  %516 = phi i64 [ %520, %vec.epilog.scalar.ph492.prol ], [ %.ph563, %vec.epilog.scalar.ph492.preheader ]
  %prol.iter578 = phi i64 [ %prol.iter578.next, %vec.epilog.scalar.ph492.prol ], [ 0, %vec.epilog.scalar.ph492.preheader ]
  %.idx12.1.prol = shl nuw nsw i64 %516, 15
  %517 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.prol
  %518 = load float, ptr %517, align 4
  %519 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %516
  store float %518, ptr %519, align 4
  %520 = add nuw nsw i64 %516, 1
  %prol.iter578.next = add i64 %prol.iter578, 1
  %prol.iter578.cmp.not = icmp eq i64 %prol.iter578.next, %xtraiter576
  br i1 %prol.iter578.cmp.not, label %vec.epilog.scalar.ph492.prol.loopexit, label %vec.epilog.scalar.ph492.prol, !llvm.loop !22

vec.epilog.scalar.ph492.prol.loopexit:            ; preds = %vec.epilog.scalar.ph492.prol, %vec.epilog.scalar.ph492.preheader
  %.unr579 = phi i64 [ %.ph563, %vec.epilog.scalar.ph492.preheader ], [ %520, %vec.epilog.scalar.ph492.prol ]
  %521 = sub nsw i64 %.ph563, %umin575
  %522 = icmp ugt i64 %521, -8
  br i1 %522, label %iter.check449, label %vec.epilog.scalar.ph492

vec.epilog.scalar.ph492:                          ; preds = %vec.epilog.scalar.ph492.prol.loopexit, %vec.epilog.scalar.ph492
  %523 = phi i64 [ %555, %vec.epilog.scalar.ph492 ], [ %.unr579, %vec.epilog.scalar.ph492.prol.loopexit ]
  %.idx12.1 = shl nuw nsw i64 %523, 15
  %524 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1
  %525 = load float, ptr %524, align 4
  %526 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %523
  store float %525, ptr %526, align 4
  %527 = add nuw nsw i64 %523, 1
  %.idx12.1.1 = shl nuw nsw i64 %527, 15
  %528 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.1
  %529 = load float, ptr %528, align 4
  %530 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %527
  store float %529, ptr %530, align 4
  %531 = add nuw nsw i64 %523, 2
  %.idx12.1.2 = shl nuw nsw i64 %531, 15
  %532 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.2
  %533 = load float, ptr %532, align 4
  %534 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %531
  store float %533, ptr %534, align 4
  %535 = add nuw nsw i64 %523, 3
  %.idx12.1.3 = shl nuw nsw i64 %535, 15
  %536 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.3
  %537 = load float, ptr %536, align 4
  %538 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %535
  store float %537, ptr %538, align 4
  %539 = add nuw nsw i64 %523, 4
  %.idx12.1.4 = shl nuw nsw i64 %539, 15
  %540 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.4
  %541 = load float, ptr %540, align 4
  %542 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %539
  store float %541, ptr %542, align 4
  %543 = add nuw nsw i64 %523, 5
  %.idx12.1.5 = shl nuw nsw i64 %543, 15
  %544 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.5
  %545 = load float, ptr %544, align 4
  %546 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %543
  store float %545, ptr %546, align 4
  %547 = add nuw nsw i64 %523, 6
  %.idx12.1.6 = shl nuw nsw i64 %547, 15
  %548 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.6
  %549 = load float, ptr %548, align 4
  %550 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %547
  store float %549, ptr %550, align 4
  %551 = add nuw nsw i64 %523, 7
  %.idx12.1.7 = shl nuw nsw i64 %551, 15
  %552 = getelementptr inbounds nuw i8, ptr %448, i64 %.idx12.1.7
  %553 = load float, ptr %552, align 4
  %554 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %551
  store float %553, ptr %554, align 4
  %555 = add nuw nsw i64 %523, 8
  %exitcond.1.not.7 = icmp eq i64 %555, %umax44
  br i1 %exitcond.1.not.7, label %iter.check449, label %vec.epilog.scalar.ph492, !llvm.loop !23

iter.check449:                                    ; preds = %vec.epilog.scalar.ph492.prol.loopexit, %vec.epilog.scalar.ph492, %vec.epilog.middle.block506, %vector.ph484
  %556 = getelementptr inbounds nuw i8, ptr %226, i64 8
  %min.iters.check439 = icmp eq i64 %116, 0
  br i1 %min.iters.check439, label %vec.epilog.scalar.ph450.preheader, label %vector.memcheck425

vector.memcheck425:                               ; preds = %iter.check449
  %bound0434 = icmp ult ptr %22, %scevgep433
  %bound1435 = icmp ult ptr %scevgep431, %scevgep429
  %found.conflict436 = and i1 %bound0434, %bound1435
  br i1 %found.conflict436, label %vec.epilog.scalar.ph450.preheader, label %vector.main.loop.iter.check440

vector.main.loop.iter.check440:                   ; preds = %vector.memcheck425
  %min.iters.check441 = icmp ult i64 %116, 16
  br i1 %min.iters.check441, label %vec.epilog.ph453, label %vector.ph442

vector.ph442:                                     ; preds = %vector.main.loop.iter.check440
  %n.vec444 = and i64 %umin438, 16
  %557 = getelementptr inbounds nuw i8, ptr %226, i64 32776
  %558 = getelementptr inbounds nuw i8, ptr %226, i64 65544
  %559 = getelementptr inbounds nuw i8, ptr %226, i64 98312
  %560 = getelementptr inbounds nuw i8, ptr %226, i64 131080
  %561 = getelementptr inbounds nuw i8, ptr %226, i64 163848
  %562 = getelementptr inbounds nuw i8, ptr %226, i64 196616
  %563 = getelementptr inbounds nuw i8, ptr %226, i64 229384
  %564 = getelementptr inbounds nuw i8, ptr %226, i64 262152
  %565 = getelementptr inbounds nuw i8, ptr %226, i64 294920
  %566 = getelementptr inbounds nuw i8, ptr %226, i64 327688
  %567 = getelementptr inbounds nuw i8, ptr %226, i64 360456
  %568 = getelementptr inbounds nuw i8, ptr %226, i64 393224
  %569 = getelementptr inbounds nuw i8, ptr %226, i64 425992
  %570 = getelementptr inbounds nuw i8, ptr %226, i64 458760
  %571 = getelementptr inbounds nuw i8, ptr %226, i64 491528
  %572 = load float, ptr %556, align 4, !alias.scope !24
  %573 = load float, ptr %557, align 4, !alias.scope !24
  %574 = load float, ptr %558, align 4, !alias.scope !24
  %575 = load float, ptr %559, align 4, !alias.scope !24
  %576 = load float, ptr %560, align 4, !alias.scope !24
  %577 = load float, ptr %561, align 4, !alias.scope !24
  %578 = load float, ptr %562, align 4, !alias.scope !24
  %579 = load float, ptr %563, align 4, !alias.scope !24
  %580 = load float, ptr %564, align 4, !alias.scope !24
  %581 = load float, ptr %565, align 4, !alias.scope !24
  %582 = load float, ptr %566, align 4, !alias.scope !24
  %583 = load float, ptr %567, align 4, !alias.scope !24
  %584 = load float, ptr %568, align 4, !alias.scope !24
  %585 = load float, ptr %569, align 4, !alias.scope !24
  %586 = load float, ptr %570, align 4, !alias.scope !24
  %587 = load float, ptr %571, align 4, !alias.scope !24
  %588 = insertelement <16 x float> poison, float %572, i64 0
  %589 = insertelement <16 x float> %588, float %573, i64 1
  %590 = insertelement <16 x float> %589, float %574, i64 2
  %591 = insertelement <16 x float> %590, float %575, i64 3
  %592 = insertelement <16 x float> %591, float %576, i64 4
  %593 = insertelement <16 x float> %592, float %577, i64 5
  %594 = insertelement <16 x float> %593, float %578, i64 6
  %595 = insertelement <16 x float> %594, float %579, i64 7
  %596 = insertelement <16 x float> %595, float %580, i64 8
  %597 = insertelement <16 x float> %596, float %581, i64 9
  %598 = insertelement <16 x float> %597, float %582, i64 10
  %599 = insertelement <16 x float> %598, float %583, i64 11
  %600 = insertelement <16 x float> %599, float %584, i64 12
  %601 = insertelement <16 x float> %600, float %585, i64 13
  %602 = insertelement <16 x float> %601, float %586, i64 14
  %603 = insertelement <16 x float> %602, float %587, i64 15
  store <16 x float> %603, ptr %22, align 4, !alias.scope !27, !noalias !24
  %cmp.n447 = icmp eq i64 %umin438, %n.vec444
  br i1 %cmp.n447, label %iter.check407, label %vec.epilog.iter.check451

vec.epilog.iter.check451:                         ; preds = %vector.ph442
  %n.mod.vf443 = and i64 %umin438, 12
  %min.epilog.iters.check452 = icmp eq i64 %n.mod.vf443, 0
  br i1 %min.epilog.iters.check452, label %vec.epilog.scalar.ph450.preheader, label %vec.epilog.ph453, !prof !9

vec.epilog.ph453:                                 ; preds = %vector.main.loop.iter.check440, %vec.epilog.iter.check451
  %vec.epilog.resume.val448 = phi i64 [ %n.vec444, %vec.epilog.iter.check451 ], [ 0, %vector.main.loop.iter.check440 ]
  %n.vec455 = and i64 %umin438, 28
  %broadcast.splatinsert456 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val448, i64 0
  %broadcast.splat457 = shufflevector <4 x i64> %broadcast.splatinsert456, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction458 = or disjoint <4 x i64> %broadcast.splat457, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body459

vec.epilog.vector.body459:                        ; preds = %vec.epilog.vector.body459, %vec.epilog.ph453
  %index460 = phi i64 [ %vec.epilog.resume.val448, %vec.epilog.ph453 ], [ %index.next462, %vec.epilog.vector.body459 ]
  %vec.ind461 = phi <4 x i64> [ %induction458, %vec.epilog.ph453 ], [ %vec.ind.next463, %vec.epilog.vector.body459 ]
  %604 = shl nuw nsw <4 x i64> %vec.ind461, splat (i64 15)
  %605 = extractelement <4 x i64> %604, i64 0
  %606 = extractelement <4 x i64> %604, i64 1
  %607 = extractelement <4 x i64> %604, i64 2
  %608 = extractelement <4 x i64> %604, i64 3
  %609 = getelementptr inbounds nuw i8, ptr %556, i64 %605
  %610 = getelementptr inbounds nuw i8, ptr %556, i64 %606
  %611 = getelementptr inbounds nuw i8, ptr %556, i64 %607
  %612 = getelementptr inbounds nuw i8, ptr %556, i64 %608
  %613 = load float, ptr %609, align 4, !alias.scope !24
  %614 = load float, ptr %610, align 4, !alias.scope !24
  %615 = load float, ptr %611, align 4, !alias.scope !24
  %616 = load float, ptr %612, align 4, !alias.scope !24
  %617 = insertelement <4 x float> poison, float %613, i64 0
  %618 = insertelement <4 x float> %617, float %614, i64 1
  %619 = insertelement <4 x float> %618, float %615, i64 2
  %620 = insertelement <4 x float> %619, float %616, i64 3
  %621 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %index460
  store <4 x float> %620, ptr %621, align 4, !alias.scope !27, !noalias !24
  %index.next462 = add nuw i64 %index460, 4
  %vec.ind.next463 = add nuw nsw <4 x i64> %vec.ind461, splat (i64 4)
  %622 = icmp eq i64 %index.next462, %n.vec455
  br i1 %622, label %vec.epilog.middle.block464, label %vec.epilog.vector.body459, !llvm.loop !29

vec.epilog.middle.block464:                       ; preds = %vec.epilog.vector.body459
  %cmp.n465 = icmp eq i64 %umin438, %n.vec455
  br i1 %cmp.n465, label %iter.check407, label %vec.epilog.scalar.ph450.preheader

vec.epilog.scalar.ph450.preheader:                ; preds = %vector.memcheck425, %iter.check449, %vec.epilog.iter.check451, %vec.epilog.middle.block464
  %.ph562 = phi i64 [ 0, %iter.check449 ], [ 0, %vector.memcheck425 ], [ %n.vec444, %vec.epilog.iter.check451 ], [ %n.vec455, %vec.epilog.middle.block464 ]
  %623 = sub nsw i64 %umin581, %.ph562
  %xtraiter582 = and i64 %623, 7
  %lcmp.mod583.not = icmp eq i64 %xtraiter582, 0
  br i1 %lcmp.mod583.not, label %vec.epilog.scalar.ph450.prol.loopexit, label %vec.epilog.scalar.ph450.prol

vec.epilog.scalar.ph450.prol:                     ; preds = %vec.epilog.scalar.ph450.preheader, %vec.epilog.scalar.ph450.prol
  %624 = phi i64 [ %628, %vec.epilog.scalar.ph450.prol ], [ %.ph562, %vec.epilog.scalar.ph450.preheader ]
  %prol.iter584 = phi i64 [ %prol.iter584.next, %vec.epilog.scalar.ph450.prol ], [ 0, %vec.epilog.scalar.ph450.preheader ]
  %.idx12.2.prol = shl nuw nsw i64 %624, 15
  %625 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.prol
  %626 = load float, ptr %625, align 4
  %627 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %624
  store float %626, ptr %627, align 4
  %628 = add nuw nsw i64 %624, 1
  %prol.iter584.next = add i64 %prol.iter584, 1
  %prol.iter584.cmp.not = icmp eq i64 %prol.iter584.next, %xtraiter582
  br i1 %prol.iter584.cmp.not, label %vec.epilog.scalar.ph450.prol.loopexit, label %vec.epilog.scalar.ph450.prol, !llvm.loop !30

vec.epilog.scalar.ph450.prol.loopexit:            ; preds = %vec.epilog.scalar.ph450.prol, %vec.epilog.scalar.ph450.preheader
  %.unr585 = phi i64 [ %.ph562, %vec.epilog.scalar.ph450.preheader ], [ %628, %vec.epilog.scalar.ph450.prol ]
  %629 = sub nsw i64 %.ph562, %umin581
  %630 = icmp ugt i64 %629, -8
  br i1 %630, label %iter.check407, label %vec.epilog.scalar.ph450

vec.epilog.scalar.ph450:                          ; preds = %vec.epilog.scalar.ph450.prol.loopexit, %vec.epilog.scalar.ph450
  %631 = phi i64 [ %663, %vec.epilog.scalar.ph450 ], [ %.unr585, %vec.epilog.scalar.ph450.prol.loopexit ]
  %.idx12.2 = shl nuw nsw i64 %631, 15
  %632 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2
  %633 = load float, ptr %632, align 4
  %634 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %631
  store float %633, ptr %634, align 4
  %635 = add nuw nsw i64 %631, 1
  %.idx12.2.1 = shl nuw nsw i64 %635, 15
  %636 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.1
  %637 = load float, ptr %636, align 4
  %638 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %635
  store float %637, ptr %638, align 4
  %639 = add nuw nsw i64 %631, 2
  %.idx12.2.2 = shl nuw nsw i64 %639, 15
  %640 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.2
  %641 = load float, ptr %640, align 4
  %642 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %639
  store float %641, ptr %642, align 4
  %643 = add nuw nsw i64 %631, 3
  %.idx12.2.3 = shl nuw nsw i64 %643, 15
  %644 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.3
  %645 = load float, ptr %644, align 4
  %646 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %643
  store float %645, ptr %646, align 4
  %647 = add nuw nsw i64 %631, 4
  %.idx12.2.4 = shl nuw nsw i64 %647, 15
  %648 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.4
  %649 = load float, ptr %648, align 4
  %650 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %647
  store float %649, ptr %650, align 4
  %651 = add nuw nsw i64 %631, 5
  %.idx12.2.5 = shl nuw nsw i64 %651, 15
  %652 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.5
  %653 = load float, ptr %652, align 4
  %654 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %651
  store float %653, ptr %654, align 4
  %655 = add nuw nsw i64 %631, 6
  %.idx12.2.6 = shl nuw nsw i64 %655, 15
  %656 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.6
  %657 = load float, ptr %656, align 4
  %658 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %655
  store float %657, ptr %658, align 4
  %659 = add nuw nsw i64 %631, 7
  %.idx12.2.7 = shl nuw nsw i64 %659, 15
  %660 = getelementptr inbounds nuw i8, ptr %556, i64 %.idx12.2.7
  %661 = load float, ptr %660, align 4
  %662 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %659
  store float %661, ptr %662, align 4
  %663 = add nuw nsw i64 %631, 8
  %exitcond.2.not.7 = icmp eq i64 %663, %umax44
  br i1 %exitcond.2.not.7, label %iter.check407, label %vec.epilog.scalar.ph450, !llvm.loop !31

iter.check407:                                    ; preds = %vec.epilog.scalar.ph450.prol.loopexit, %vec.epilog.scalar.ph450, %vec.epilog.middle.block464, %vector.ph442
  %664 = getelementptr inbounds nuw i8, ptr %226, i64 12
  %min.iters.check397 = icmp eq i64 %140, 0
  br i1 %min.iters.check397, label %vec.epilog.scalar.ph408.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %iter.check407
  %bound0 = icmp ult ptr %23, %scevgep394
  %bound1 = icmp ult ptr %scevgep392, %scevgep390
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %vec.epilog.scalar.ph408.preheader, label %vector.main.loop.iter.check398

vector.main.loop.iter.check398:                   ; preds = %vector.memcheck
  %min.iters.check399 = icmp ult i64 %140, 16
  br i1 %min.iters.check399, label %vec.epilog.ph411, label %vector.ph400

vector.ph400:                                     ; preds = %vector.main.loop.iter.check398
  %n.vec402 = and i64 %umin396, 16
  %665 = getelementptr inbounds nuw i8, ptr %226, i64 32780
  %666 = getelementptr inbounds nuw i8, ptr %226, i64 65548
  %667 = getelementptr inbounds nuw i8, ptr %226, i64 98316
  %668 = getelementptr inbounds nuw i8, ptr %226, i64 131084
  %669 = getelementptr inbounds nuw i8, ptr %226, i64 163852
  %670 = getelementptr inbounds nuw i8, ptr %226, i64 196620
  %671 = getelementptr inbounds nuw i8, ptr %226, i64 229388
  %672 = getelementptr inbounds nuw i8, ptr %226, i64 262156
  %673 = getelementptr inbounds nuw i8, ptr %226, i64 294924
  %674 = getelementptr inbounds nuw i8, ptr %226, i64 327692
  %675 = getelementptr inbounds nuw i8, ptr %226, i64 360460
  %676 = getelementptr inbounds nuw i8, ptr %226, i64 393228
  %677 = getelementptr inbounds nuw i8, ptr %226, i64 425996
  %678 = getelementptr inbounds nuw i8, ptr %226, i64 458764
  %679 = getelementptr inbounds nuw i8, ptr %226, i64 491532
  %680 = load float, ptr %664, align 4, !alias.scope !32
  %681 = load float, ptr %665, align 4, !alias.scope !32
  %682 = load float, ptr %666, align 4, !alias.scope !32
  %683 = load float, ptr %667, align 4, !alias.scope !32
  %684 = load float, ptr %668, align 4, !alias.scope !32
  %685 = load float, ptr %669, align 4, !alias.scope !32
  %686 = load float, ptr %670, align 4, !alias.scope !32
  %687 = load float, ptr %671, align 4, !alias.scope !32
  %688 = load float, ptr %672, align 4, !alias.scope !32
  %689 = load float, ptr %673, align 4, !alias.scope !32
  %690 = load float, ptr %674, align 4, !alias.scope !32
  %691 = load float, ptr %675, align 4, !alias.scope !32
  %692 = load float, ptr %676, align 4, !alias.scope !32
  %693 = load float, ptr %677, align 4, !alias.scope !32
  %694 = load float, ptr %678, align 4, !alias.scope !32
  %695 = load float, ptr %679, align 4, !alias.scope !32
  %696 = insertelement <16 x float> poison, float %680, i64 0
  %697 = insertelement <16 x float> %696, float %681, i64 1
  %698 = insertelement <16 x float> %697, float %682, i64 2
  %699 = insertelement <16 x float> %698, float %683, i64 3
  %700 = insertelement <16 x float> %699, float %684, i64 4
  %701 = insertelement <16 x float> %700, float %685, i64 5
  %702 = insertelement <16 x float> %701, float %686, i64 6
  %703 = insertelement <16 x float> %702, float %687, i64 7
  %704 = insertelement <16 x float> %703, float %688, i64 8
  %705 = insertelement <16 x float> %704, float %689, i64 9
  %706 = insertelement <16 x float> %705, float %690, i64 10
  %707 = insertelement <16 x float> %706, float %691, i64 11
  %708 = insertelement <16 x float> %707, float %692, i64 12
  %709 = insertelement <16 x float> %708, float %693, i64 13
  %710 = insertelement <16 x float> %709, float %694, i64 14
  %711 = insertelement <16 x float> %710, float %695, i64 15
  store <16 x float> %711, ptr %23, align 4, !alias.scope !35, !noalias !32
  %cmp.n405 = icmp eq i64 %umin396, %n.vec402
  br i1 %cmp.n405, label %iter.check369, label %vec.epilog.iter.check409

vec.epilog.iter.check409:                         ; preds = %vector.ph400
  %n.mod.vf401 = and i64 %umin396, 12
  %min.epilog.iters.check410 = icmp eq i64 %n.mod.vf401, 0
  br i1 %min.epilog.iters.check410, label %vec.epilog.scalar.ph408.preheader, label %vec.epilog.ph411, !prof !9

vec.epilog.ph411:                                 ; preds = %vector.main.loop.iter.check398, %vec.epilog.iter.check409
  %vec.epilog.resume.val406 = phi i64 [ %n.vec402, %vec.epilog.iter.check409 ], [ 0, %vector.main.loop.iter.check398 ]
  %n.vec413 = and i64 %umin396, 28
  %broadcast.splatinsert414 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val406, i64 0
  %broadcast.splat415 = shufflevector <4 x i64> %broadcast.splatinsert414, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction416 = or disjoint <4 x i64> %broadcast.splat415, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body417

vec.epilog.vector.body417:                        ; preds = %vec.epilog.vector.body417, %vec.epilog.ph411
  %index418 = phi i64 [ %vec.epilog.resume.val406, %vec.epilog.ph411 ], [ %index.next420, %vec.epilog.vector.body417 ]
  %vec.ind419 = phi <4 x i64> [ %induction416, %vec.epilog.ph411 ], [ %vec.ind.next421, %vec.epilog.vector.body417 ]
  %712 = shl nuw nsw <4 x i64> %vec.ind419, splat (i64 15)
  %713 = extractelement <4 x i64> %712, i64 0
  %714 = extractelement <4 x i64> %712, i64 1
  %715 = extractelement <4 x i64> %712, i64 2
  %716 = extractelement <4 x i64> %712, i64 3
  %717 = getelementptr inbounds nuw i8, ptr %664, i64 %713
  %718 = getelementptr inbounds nuw i8, ptr %664, i64 %714
  %719 = getelementptr inbounds nuw i8, ptr %664, i64 %715
  %720 = getelementptr inbounds nuw i8, ptr %664, i64 %716
  %721 = load float, ptr %717, align 4, !alias.scope !32
  %722 = load float, ptr %718, align 4, !alias.scope !32
  %723 = load float, ptr %719, align 4, !alias.scope !32
  %724 = load float, ptr %720, align 4, !alias.scope !32
  %725 = insertelement <4 x float> poison, float %721, i64 0
  %726 = insertelement <4 x float> %725, float %722, i64 1
  %727 = insertelement <4 x float> %726, float %723, i64 2
  %728 = insertelement <4 x float> %727, float %724, i64 3
  %729 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %index418
  store <4 x float> %728, ptr %729, align 4, !alias.scope !35, !noalias !32
  %index.next420 = add nuw i64 %index418, 4
  %vec.ind.next421 = add nuw nsw <4 x i64> %vec.ind419, splat (i64 4)
  %730 = icmp eq i64 %index.next420, %n.vec413
  br i1 %730, label %vec.epilog.middle.block422, label %vec.epilog.vector.body417, !llvm.loop !37

vec.epilog.middle.block422:                       ; preds = %vec.epilog.vector.body417
  %cmp.n423 = icmp eq i64 %umin396, %n.vec413
  br i1 %cmp.n423, label %iter.check369, label %vec.epilog.scalar.ph408.preheader

vec.epilog.scalar.ph408.preheader:                ; preds = %vector.memcheck, %iter.check407, %vec.epilog.iter.check409, %vec.epilog.middle.block422
  %.ph561 = phi i64 [ 0, %iter.check407 ], [ 0, %vector.memcheck ], [ %n.vec402, %vec.epilog.iter.check409 ], [ %n.vec413, %vec.epilog.middle.block422 ]
  %731 = sub nsw i64 %umin587, %.ph561
  %xtraiter588 = and i64 %731, 7
  %lcmp.mod589.not = icmp eq i64 %xtraiter588, 0
  br i1 %lcmp.mod589.not, label %vec.epilog.scalar.ph408.prol.loopexit, label %vec.epilog.scalar.ph408.prol

vec.epilog.scalar.ph408.prol:                     ; preds = %vec.epilog.scalar.ph408.preheader, %vec.epilog.scalar.ph408.prol
  %732 = phi i64 [ %736, %vec.epilog.scalar.ph408.prol ], [ %.ph561, %vec.epilog.scalar.ph408.preheader ]
  %prol.iter590 = phi i64 [ %prol.iter590.next, %vec.epilog.scalar.ph408.prol ], [ 0, %vec.epilog.scalar.ph408.preheader ]
  %.idx12.3.prol = shl nuw nsw i64 %732, 15
  %733 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.prol
  %734 = load float, ptr %733, align 4
  %735 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %732
  store float %734, ptr %735, align 4
  %736 = add nuw nsw i64 %732, 1
  %prol.iter590.next = add i64 %prol.iter590, 1
  %prol.iter590.cmp.not = icmp eq i64 %prol.iter590.next, %xtraiter588
  br i1 %prol.iter590.cmp.not, label %vec.epilog.scalar.ph408.prol.loopexit, label %vec.epilog.scalar.ph408.prol, !llvm.loop !38

vec.epilog.scalar.ph408.prol.loopexit:            ; preds = %vec.epilog.scalar.ph408.prol, %vec.epilog.scalar.ph408.preheader
  %.unr591 = phi i64 [ %.ph561, %vec.epilog.scalar.ph408.preheader ], [ %736, %vec.epilog.scalar.ph408.prol ]
  %737 = sub nsw i64 %.ph561, %umin587
  %738 = icmp ugt i64 %737, -8
  br i1 %738, label %iter.check369, label %vec.epilog.scalar.ph408

vec.epilog.scalar.ph408:                          ; preds = %vec.epilog.scalar.ph408.prol.loopexit, %vec.epilog.scalar.ph408
  %739 = phi i64 [ %771, %vec.epilog.scalar.ph408 ], [ %.unr591, %vec.epilog.scalar.ph408.prol.loopexit ]
  %.idx12.3 = shl nuw nsw i64 %739, 15
  %740 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3
  %741 = load float, ptr %740, align 4
  %742 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %739
  store float %741, ptr %742, align 4
  %743 = add nuw nsw i64 %739, 1
  %.idx12.3.1 = shl nuw nsw i64 %743, 15
  %744 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.1
  %745 = load float, ptr %744, align 4
  %746 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %743
  store float %745, ptr %746, align 4
  %747 = add nuw nsw i64 %739, 2
  %.idx12.3.2 = shl nuw nsw i64 %747, 15
  %748 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.2
  %749 = load float, ptr %748, align 4
  %750 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %747
  store float %749, ptr %750, align 4
  %751 = add nuw nsw i64 %739, 3
  %.idx12.3.3 = shl nuw nsw i64 %751, 15
  %752 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.3
  %753 = load float, ptr %752, align 4
  %754 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %751
  store float %753, ptr %754, align 4
  %755 = add nuw nsw i64 %739, 4
  %.idx12.3.4 = shl nuw nsw i64 %755, 15
  %756 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.4
  %757 = load float, ptr %756, align 4
  %758 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %755
  store float %757, ptr %758, align 4
  %759 = add nuw nsw i64 %739, 5
  %.idx12.3.5 = shl nuw nsw i64 %759, 15
  %760 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.5
  %761 = load float, ptr %760, align 4
  %762 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %759
  store float %761, ptr %762, align 4
  %763 = add nuw nsw i64 %739, 6
  %.idx12.3.6 = shl nuw nsw i64 %763, 15
  %764 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.6
  %765 = load float, ptr %764, align 4
  %766 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %763
  store float %765, ptr %766, align 4
  %767 = add nuw nsw i64 %739, 7
  %.idx12.3.7 = shl nuw nsw i64 %767, 15
  %768 = getelementptr inbounds nuw i8, ptr %664, i64 %.idx12.3.7
  %769 = load float, ptr %768, align 4
  %770 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %767
  store float %769, ptr %770, align 4
  %771 = add nuw nsw i64 %739, 8
  %exitcond.3.not.7 = icmp eq i64 %771, %umax44
  br i1 %exitcond.3.not.7, label %iter.check369, label %vec.epilog.scalar.ph408, !llvm.loop !39

iter.check369:                                    ; preds = %vec.epilog.scalar.ph408.prol.loopexit, %vec.epilog.scalar.ph408, %vec.epilog.middle.block422, %vector.ph400
  %772 = getelementptr inbounds nuw i8, ptr %226, i64 16
  %min.iters.check359 = icmp eq i64 %164, 0
  br i1 %min.iters.check359, label %vec.epilog.scalar.ph370.preheader, label %vector.main.loop.iter.check360

vector.main.loop.iter.check360:                   ; preds = %iter.check369
  %min.iters.check361 = icmp ult i64 %164, 16
  br i1 %min.iters.check361, label %vec.epilog.ph373, label %vector.ph362

vector.ph362:                                     ; preds = %vector.main.loop.iter.check360
  %n.vec364 = and i64 %umin358, 16
  %773 = getelementptr inbounds nuw i8, ptr %226, i64 32784
  %774 = getelementptr inbounds nuw i8, ptr %226, i64 65552
  %775 = getelementptr inbounds nuw i8, ptr %226, i64 98320
  %776 = getelementptr inbounds nuw i8, ptr %226, i64 131088
  %777 = getelementptr inbounds nuw i8, ptr %226, i64 163856
  %778 = getelementptr inbounds nuw i8, ptr %226, i64 196624
  %779 = getelementptr inbounds nuw i8, ptr %226, i64 229392
  %780 = getelementptr inbounds nuw i8, ptr %226, i64 262160
  %781 = getelementptr inbounds nuw i8, ptr %226, i64 294928
  %782 = getelementptr inbounds nuw i8, ptr %226, i64 327696
  %783 = getelementptr inbounds nuw i8, ptr %226, i64 360464
  %784 = getelementptr inbounds nuw i8, ptr %226, i64 393232
  %785 = getelementptr inbounds nuw i8, ptr %226, i64 426000
  %786 = getelementptr inbounds nuw i8, ptr %226, i64 458768
  %787 = getelementptr inbounds nuw i8, ptr %226, i64 491536
  %788 = load float, ptr %772, align 4
  %789 = load float, ptr %773, align 4
  %790 = load float, ptr %774, align 4
  %791 = load float, ptr %775, align 4
  %792 = load float, ptr %776, align 4
  %793 = load float, ptr %777, align 4
  %794 = load float, ptr %778, align 4
  %795 = load float, ptr %779, align 4
  %796 = load float, ptr %780, align 4
  %797 = load float, ptr %781, align 4
  %798 = load float, ptr %782, align 4
  %799 = load float, ptr %783, align 4
  %800 = load float, ptr %784, align 4
  %801 = load float, ptr %785, align 4
  %802 = load float, ptr %786, align 4
  %803 = load float, ptr %787, align 4
  %804 = insertelement <16 x float> poison, float %788, i64 0
  %805 = insertelement <16 x float> %804, float %789, i64 1
  %806 = insertelement <16 x float> %805, float %790, i64 2
  %807 = insertelement <16 x float> %806, float %791, i64 3
  %808 = insertelement <16 x float> %807, float %792, i64 4
  %809 = insertelement <16 x float> %808, float %793, i64 5
  %810 = insertelement <16 x float> %809, float %794, i64 6
  %811 = insertelement <16 x float> %810, float %795, i64 7
  %812 = insertelement <16 x float> %811, float %796, i64 8
  %813 = insertelement <16 x float> %812, float %797, i64 9
  %814 = insertelement <16 x float> %813, float %798, i64 10
  %815 = insertelement <16 x float> %814, float %799, i64 11
  %816 = insertelement <16 x float> %815, float %800, i64 12
  %817 = insertelement <16 x float> %816, float %801, i64 13
  %818 = insertelement <16 x float> %817, float %802, i64 14
  %819 = insertelement <16 x float> %818, float %803, i64 15
  store <16 x float> %819, ptr %24, align 4
  %cmp.n367 = icmp eq i64 %umin358, %n.vec364
  br i1 %cmp.n367, label %iter.check339, label %vec.epilog.iter.check371

vec.epilog.iter.check371:                         ; preds = %vector.ph362
  %n.mod.vf363 = and i64 %umin358, 12
  %min.epilog.iters.check372 = icmp eq i64 %n.mod.vf363, 0
  br i1 %min.epilog.iters.check372, label %vec.epilog.scalar.ph370.preheader, label %vec.epilog.ph373, !prof !9

vec.epilog.ph373:                                 ; preds = %vector.main.loop.iter.check360, %vec.epilog.iter.check371
  %vec.epilog.resume.val368 = phi i64 [ %n.vec364, %vec.epilog.iter.check371 ], [ 0, %vector.main.loop.iter.check360 ]
  %n.vec375 = and i64 %umin358, 28
  %broadcast.splatinsert376 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val368, i64 0
  %broadcast.splat377 = shufflevector <4 x i64> %broadcast.splatinsert376, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction378 = or disjoint <4 x i64> %broadcast.splat377, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body379

vec.epilog.vector.body379:                        ; preds = %vec.epilog.vector.body379, %vec.epilog.ph373
  %index380 = phi i64 [ %vec.epilog.resume.val368, %vec.epilog.ph373 ], [ %index.next382, %vec.epilog.vector.body379 ]
  %vec.ind381 = phi <4 x i64> [ %induction378, %vec.epilog.ph373 ], [ %vec.ind.next383, %vec.epilog.vector.body379 ]
  %820 = shl nuw nsw <4 x i64> %vec.ind381, splat (i64 15)
  %821 = extractelement <4 x i64> %820, i64 0
  %822 = extractelement <4 x i64> %820, i64 1
  %823 = extractelement <4 x i64> %820, i64 2
  %824 = extractelement <4 x i64> %820, i64 3
  %825 = getelementptr inbounds nuw i8, ptr %772, i64 %821
  %826 = getelementptr inbounds nuw i8, ptr %772, i64 %822
  %827 = getelementptr inbounds nuw i8, ptr %772, i64 %823
  %828 = getelementptr inbounds nuw i8, ptr %772, i64 %824
  %829 = load float, ptr %825, align 4
  %830 = load float, ptr %826, align 4
  %831 = load float, ptr %827, align 4
  %832 = load float, ptr %828, align 4
  %833 = insertelement <4 x float> poison, float %829, i64 0
  %834 = insertelement <4 x float> %833, float %830, i64 1
  %835 = insertelement <4 x float> %834, float %831, i64 2
  %836 = insertelement <4 x float> %835, float %832, i64 3
  %837 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %index380
  store <4 x float> %836, ptr %837, align 4
  %index.next382 = add nuw i64 %index380, 4
  %vec.ind.next383 = add nuw nsw <4 x i64> %vec.ind381, splat (i64 4)
  %838 = icmp eq i64 %index.next382, %n.vec375
  br i1 %838, label %vec.epilog.middle.block384, label %vec.epilog.vector.body379, !llvm.loop !40

vec.epilog.middle.block384:                       ; preds = %vec.epilog.vector.body379
  %cmp.n385 = icmp eq i64 %umin358, %n.vec375
  br i1 %cmp.n385, label %iter.check339, label %vec.epilog.scalar.ph370.preheader

vec.epilog.scalar.ph370.preheader:                ; preds = %iter.check369, %vec.epilog.iter.check371, %vec.epilog.middle.block384
  %.ph560 = phi i64 [ 0, %iter.check369 ], [ %n.vec364, %vec.epilog.iter.check371 ], [ %n.vec375, %vec.epilog.middle.block384 ]
  br label %vec.epilog.scalar.ph370

vec.epilog.scalar.ph370:                          ; preds = %vec.epilog.scalar.ph370.preheader, %vec.epilog.scalar.ph370
  %839 = phi i64 [ %843, %vec.epilog.scalar.ph370 ], [ %.ph560, %vec.epilog.scalar.ph370.preheader ]
  %.idx12.4 = shl nuw nsw i64 %839, 15
  %840 = getelementptr inbounds nuw i8, ptr %772, i64 %.idx12.4
  %841 = load float, ptr %840, align 4
  %842 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %839
  store float %841, ptr %842, align 4
  %843 = add nuw nsw i64 %839, 1
  %exitcond.4.not = icmp eq i64 %843, %umax44
  br i1 %exitcond.4.not, label %iter.check339, label %vec.epilog.scalar.ph370, !llvm.loop !41

iter.check339:                                    ; preds = %vec.epilog.scalar.ph370, %vec.epilog.middle.block384, %vector.ph362
  %844 = getelementptr inbounds nuw i8, ptr %226, i64 20
  %min.iters.check329 = icmp eq i64 %167, 0
  br i1 %min.iters.check329, label %vec.epilog.scalar.ph340.preheader, label %vector.main.loop.iter.check330

vector.main.loop.iter.check330:                   ; preds = %iter.check339
  %min.iters.check331 = icmp ult i64 %167, 16
  br i1 %min.iters.check331, label %vec.epilog.ph343, label %vector.ph332

vector.ph332:                                     ; preds = %vector.main.loop.iter.check330
  %n.vec334 = and i64 %umin328, 16
  %845 = getelementptr inbounds nuw i8, ptr %226, i64 32788
  %846 = getelementptr inbounds nuw i8, ptr %226, i64 65556
  %847 = getelementptr inbounds nuw i8, ptr %226, i64 98324
  %848 = getelementptr inbounds nuw i8, ptr %226, i64 131092
  %849 = getelementptr inbounds nuw i8, ptr %226, i64 163860
  %850 = getelementptr inbounds nuw i8, ptr %226, i64 196628
  %851 = getelementptr inbounds nuw i8, ptr %226, i64 229396
  %852 = getelementptr inbounds nuw i8, ptr %226, i64 262164
  %853 = getelementptr inbounds nuw i8, ptr %226, i64 294932
  %854 = getelementptr inbounds nuw i8, ptr %226, i64 327700
  %855 = getelementptr inbounds nuw i8, ptr %226, i64 360468
  %856 = getelementptr inbounds nuw i8, ptr %226, i64 393236
  %857 = getelementptr inbounds nuw i8, ptr %226, i64 426004
  %858 = getelementptr inbounds nuw i8, ptr %226, i64 458772
  %859 = getelementptr inbounds nuw i8, ptr %226, i64 491540
  %860 = load float, ptr %844, align 4
  %861 = load float, ptr %845, align 4
  %862 = load float, ptr %846, align 4
  %863 = load float, ptr %847, align 4
  %864 = load float, ptr %848, align 4
  %865 = load float, ptr %849, align 4
  %866 = load float, ptr %850, align 4
  %867 = load float, ptr %851, align 4
  %868 = load float, ptr %852, align 4
  %869 = load float, ptr %853, align 4
  %870 = load float, ptr %854, align 4
  %871 = load float, ptr %855, align 4
  %872 = load float, ptr %856, align 4
  %873 = load float, ptr %857, align 4
  %874 = load float, ptr %858, align 4
  %875 = load float, ptr %859, align 4
  %876 = insertelement <16 x float> poison, float %860, i64 0
  %877 = insertelement <16 x float> %876, float %861, i64 1
  %878 = insertelement <16 x float> %877, float %862, i64 2
  %879 = insertelement <16 x float> %878, float %863, i64 3
  %880 = insertelement <16 x float> %879, float %864, i64 4
  %881 = insertelement <16 x float> %880, float %865, i64 5
  %882 = insertelement <16 x float> %881, float %866, i64 6
  %883 = insertelement <16 x float> %882, float %867, i64 7
  %884 = insertelement <16 x float> %883, float %868, i64 8
  %885 = insertelement <16 x float> %884, float %869, i64 9
  %886 = insertelement <16 x float> %885, float %870, i64 10
  %887 = insertelement <16 x float> %886, float %871, i64 11
  %888 = insertelement <16 x float> %887, float %872, i64 12
  %889 = insertelement <16 x float> %888, float %873, i64 13
  %890 = insertelement <16 x float> %889, float %874, i64 14
  %891 = insertelement <16 x float> %890, float %875, i64 15
  store <16 x float> %891, ptr %25, align 4
  %cmp.n337 = icmp eq i64 %umin328, %n.vec334
  br i1 %cmp.n337, label %iter.check309, label %vec.epilog.iter.check341

vec.epilog.iter.check341:                         ; preds = %vector.ph332
  %n.mod.vf333 = and i64 %umin328, 12
  %min.epilog.iters.check342 = icmp eq i64 %n.mod.vf333, 0
  br i1 %min.epilog.iters.check342, label %vec.epilog.scalar.ph340.preheader, label %vec.epilog.ph343, !prof !9

vec.epilog.ph343:                                 ; preds = %vector.main.loop.iter.check330, %vec.epilog.iter.check341
  %vec.epilog.resume.val338 = phi i64 [ %n.vec334, %vec.epilog.iter.check341 ], [ 0, %vector.main.loop.iter.check330 ]
  %n.vec345 = and i64 %umin328, 28
  %broadcast.splatinsert346 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val338, i64 0
  %broadcast.splat347 = shufflevector <4 x i64> %broadcast.splatinsert346, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction348 = or disjoint <4 x i64> %broadcast.splat347, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body349

vec.epilog.vector.body349:                        ; preds = %vec.epilog.vector.body349, %vec.epilog.ph343
  %index350 = phi i64 [ %vec.epilog.resume.val338, %vec.epilog.ph343 ], [ %index.next352, %vec.epilog.vector.body349 ]
  %vec.ind351 = phi <4 x i64> [ %induction348, %vec.epilog.ph343 ], [ %vec.ind.next353, %vec.epilog.vector.body349 ]
  %892 = shl nuw nsw <4 x i64> %vec.ind351, splat (i64 15)
  %893 = extractelement <4 x i64> %892, i64 0
  %894 = extractelement <4 x i64> %892, i64 1
  %895 = extractelement <4 x i64> %892, i64 2
  %896 = extractelement <4 x i64> %892, i64 3
  %897 = getelementptr inbounds nuw i8, ptr %844, i64 %893
  %898 = getelementptr inbounds nuw i8, ptr %844, i64 %894
  %899 = getelementptr inbounds nuw i8, ptr %844, i64 %895
  %900 = getelementptr inbounds nuw i8, ptr %844, i64 %896
  %901 = load float, ptr %897, align 4
  %902 = load float, ptr %898, align 4
  %903 = load float, ptr %899, align 4
  %904 = load float, ptr %900, align 4
  %905 = insertelement <4 x float> poison, float %901, i64 0
  %906 = insertelement <4 x float> %905, float %902, i64 1
  %907 = insertelement <4 x float> %906, float %903, i64 2
  %908 = insertelement <4 x float> %907, float %904, i64 3
  %909 = getelementptr inbounds nuw [4 x i8], ptr %25, i64 %index350
  store <4 x float> %908, ptr %909, align 4
  %index.next352 = add nuw i64 %index350, 4
  %vec.ind.next353 = add nuw nsw <4 x i64> %vec.ind351, splat (i64 4)
  %910 = icmp eq i64 %index.next352, %n.vec345
  br i1 %910, label %vec.epilog.middle.block354, label %vec.epilog.vector.body349, !llvm.loop !42

vec.epilog.middle.block354:                       ; preds = %vec.epilog.vector.body349
  %cmp.n355 = icmp eq i64 %umin328, %n.vec345
  br i1 %cmp.n355, label %iter.check309, label %vec.epilog.scalar.ph340.preheader

vec.epilog.scalar.ph340.preheader:                ; preds = %iter.check339, %vec.epilog.iter.check341, %vec.epilog.middle.block354
  %.ph559 = phi i64 [ 0, %iter.check339 ], [ %n.vec334, %vec.epilog.iter.check341 ], [ %n.vec345, %vec.epilog.middle.block354 ]
  br label %vec.epilog.scalar.ph340

vec.epilog.scalar.ph340:                          ; preds = %vec.epilog.scalar.ph340.preheader, %vec.epilog.scalar.ph340
  %911 = phi i64 [ %915, %vec.epilog.scalar.ph340 ], [ %.ph559, %vec.epilog.scalar.ph340.preheader ]
  %.idx12.5 = shl nuw nsw i64 %911, 15
  %912 = getelementptr inbounds nuw i8, ptr %844, i64 %.idx12.5
  %913 = load float, ptr %912, align 4
  %914 = getelementptr inbounds nuw [4 x i8], ptr %25, i64 %911
  store float %913, ptr %914, align 4
  %915 = add nuw nsw i64 %911, 1
  %exitcond.5.not = icmp eq i64 %915, %umax44
  br i1 %exitcond.5.not, label %iter.check309, label %vec.epilog.scalar.ph340, !llvm.loop !43

iter.check309:                                    ; preds = %vec.epilog.scalar.ph340, %vec.epilog.middle.block354, %vector.ph332
  %916 = getelementptr inbounds nuw i8, ptr %226, i64 24
  %min.iters.check299 = icmp eq i64 %170, 0
  br i1 %min.iters.check299, label %vec.epilog.scalar.ph310.preheader, label %vector.main.loop.iter.check300

vector.main.loop.iter.check300:                   ; preds = %iter.check309
  %min.iters.check301 = icmp ult i64 %170, 16
  br i1 %min.iters.check301, label %vec.epilog.ph313, label %vector.ph302

vector.ph302:                                     ; preds = %vector.main.loop.iter.check300
  %n.vec304 = and i64 %umin298, 16
  %917 = getelementptr inbounds nuw i8, ptr %226, i64 32792
  %918 = getelementptr inbounds nuw i8, ptr %226, i64 65560
  %919 = getelementptr inbounds nuw i8, ptr %226, i64 98328
  %920 = getelementptr inbounds nuw i8, ptr %226, i64 131096
  %921 = getelementptr inbounds nuw i8, ptr %226, i64 163864
  %922 = getelementptr inbounds nuw i8, ptr %226, i64 196632
  %923 = getelementptr inbounds nuw i8, ptr %226, i64 229400
  %924 = getelementptr inbounds nuw i8, ptr %226, i64 262168
  %925 = getelementptr inbounds nuw i8, ptr %226, i64 294936
  %926 = getelementptr inbounds nuw i8, ptr %226, i64 327704
  %927 = getelementptr inbounds nuw i8, ptr %226, i64 360472
  %928 = getelementptr inbounds nuw i8, ptr %226, i64 393240
  %929 = getelementptr inbounds nuw i8, ptr %226, i64 426008
  %930 = getelementptr inbounds nuw i8, ptr %226, i64 458776
  %931 = getelementptr inbounds nuw i8, ptr %226, i64 491544
  %932 = load float, ptr %916, align 4
  %933 = load float, ptr %917, align 4
  %934 = load float, ptr %918, align 4
  %935 = load float, ptr %919, align 4
  %936 = load float, ptr %920, align 4
  %937 = load float, ptr %921, align 4
  %938 = load float, ptr %922, align 4
  %939 = load float, ptr %923, align 4
  %940 = load float, ptr %924, align 4
  %941 = load float, ptr %925, align 4
  %942 = load float, ptr %926, align 4
  %943 = load float, ptr %927, align 4
  %944 = load float, ptr %928, align 4
  %945 = load float, ptr %929, align 4
  %946 = load float, ptr %930, align 4
  %947 = load float, ptr %931, align 4
  %948 = insertelement <16 x float> poison, float %932, i64 0
  %949 = insertelement <16 x float> %948, float %933, i64 1
  %950 = insertelement <16 x float> %949, float %934, i64 2
  %951 = insertelement <16 x float> %950, float %935, i64 3
  %952 = insertelement <16 x float> %951, float %936, i64 4
  %953 = insertelement <16 x float> %952, float %937, i64 5
  %954 = insertelement <16 x float> %953, float %938, i64 6
  %955 = insertelement <16 x float> %954, float %939, i64 7
  %956 = insertelement <16 x float> %955, float %940, i64 8
  %957 = insertelement <16 x float> %956, float %941, i64 9
  %958 = insertelement <16 x float> %957, float %942, i64 10
  %959 = insertelement <16 x float> %958, float %943, i64 11
  %960 = insertelement <16 x float> %959, float %944, i64 12
  %961 = insertelement <16 x float> %960, float %945, i64 13
  %962 = insertelement <16 x float> %961, float %946, i64 14
  %963 = insertelement <16 x float> %962, float %947, i64 15
  store <16 x float> %963, ptr %26, align 4
  %cmp.n307 = icmp eq i64 %umin298, %n.vec304
  br i1 %cmp.n307, label %iter.check279, label %vec.epilog.iter.check311

vec.epilog.iter.check311:                         ; preds = %vector.ph302
  %n.mod.vf303 = and i64 %umin298, 12
  %min.epilog.iters.check312 = icmp eq i64 %n.mod.vf303, 0
  br i1 %min.epilog.iters.check312, label %vec.epilog.scalar.ph310.preheader, label %vec.epilog.ph313, !prof !9

vec.epilog.ph313:                                 ; preds = %vector.main.loop.iter.check300, %vec.epilog.iter.check311
  %vec.epilog.resume.val308 = phi i64 [ %n.vec304, %vec.epilog.iter.check311 ], [ 0, %vector.main.loop.iter.check300 ]
  %n.vec315 = and i64 %umin298, 28
  %broadcast.splatinsert316 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val308, i64 0
  %broadcast.splat317 = shufflevector <4 x i64> %broadcast.splatinsert316, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction318 = or disjoint <4 x i64> %broadcast.splat317, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body319

vec.epilog.vector.body319:                        ; preds = %vec.epilog.vector.body319, %vec.epilog.ph313
  %index320 = phi i64 [ %vec.epilog.resume.val308, %vec.epilog.ph313 ], [ %index.next322, %vec.epilog.vector.body319 ]
  %vec.ind321 = phi <4 x i64> [ %induction318, %vec.epilog.ph313 ], [ %vec.ind.next323, %vec.epilog.vector.body319 ]
  %964 = shl nuw nsw <4 x i64> %vec.ind321, splat (i64 15)
  %965 = extractelement <4 x i64> %964, i64 0
  %966 = extractelement <4 x i64> %964, i64 1
  %967 = extractelement <4 x i64> %964, i64 2
  %968 = extractelement <4 x i64> %964, i64 3
  %969 = getelementptr inbounds nuw i8, ptr %916, i64 %965
  %970 = getelementptr inbounds nuw i8, ptr %916, i64 %966
  %971 = getelementptr inbounds nuw i8, ptr %916, i64 %967
  %972 = getelementptr inbounds nuw i8, ptr %916, i64 %968
  %973 = load float, ptr %969, align 4
  %974 = load float, ptr %970, align 4
  %975 = load float, ptr %971, align 4
  %976 = load float, ptr %972, align 4
  %977 = insertelement <4 x float> poison, float %973, i64 0
  %978 = insertelement <4 x float> %977, float %974, i64 1
  %979 = insertelement <4 x float> %978, float %975, i64 2
  %980 = insertelement <4 x float> %979, float %976, i64 3
  %981 = getelementptr inbounds nuw [4 x i8], ptr %26, i64 %index320
  store <4 x float> %980, ptr %981, align 4
  %index.next322 = add nuw i64 %index320, 4
  %vec.ind.next323 = add nuw nsw <4 x i64> %vec.ind321, splat (i64 4)
  %982 = icmp eq i64 %index.next322, %n.vec315
  br i1 %982, label %vec.epilog.middle.block324, label %vec.epilog.vector.body319, !llvm.loop !44

vec.epilog.middle.block324:                       ; preds = %vec.epilog.vector.body319
  %cmp.n325 = icmp eq i64 %umin298, %n.vec315
  br i1 %cmp.n325, label %iter.check279, label %vec.epilog.scalar.ph310.preheader

vec.epilog.scalar.ph310.preheader:                ; preds = %iter.check309, %vec.epilog.iter.check311, %vec.epilog.middle.block324
  %.ph558 = phi i64 [ 0, %iter.check309 ], [ %n.vec304, %vec.epilog.iter.check311 ], [ %n.vec315, %vec.epilog.middle.block324 ]
  br label %vec.epilog.scalar.ph310

vec.epilog.scalar.ph310:                          ; preds = %vec.epilog.scalar.ph310.preheader, %vec.epilog.scalar.ph310
  %983 = phi i64 [ %987, %vec.epilog.scalar.ph310 ], [ %.ph558, %vec.epilog.scalar.ph310.preheader ]
  %.idx12.6 = shl nuw nsw i64 %983, 15
  %984 = getelementptr inbounds nuw i8, ptr %916, i64 %.idx12.6
  %985 = load float, ptr %984, align 4
  %986 = getelementptr inbounds nuw [4 x i8], ptr %26, i64 %983
  store float %985, ptr %986, align 4
  %987 = add nuw nsw i64 %983, 1
  %exitcond.6.not = icmp eq i64 %987, %umax44
  br i1 %exitcond.6.not, label %iter.check279, label %vec.epilog.scalar.ph310, !llvm.loop !45

iter.check279:                                    ; preds = %vec.epilog.scalar.ph310, %vec.epilog.middle.block324, %vector.ph302
  %988 = getelementptr inbounds nuw i8, ptr %226, i64 28
  %min.iters.check269 = icmp eq i64 %173, 0
  br i1 %min.iters.check269, label %vec.epilog.scalar.ph280.preheader, label %vector.main.loop.iter.check270

vector.main.loop.iter.check270:                   ; preds = %iter.check279
  %min.iters.check271 = icmp ult i64 %173, 16
  br i1 %min.iters.check271, label %vec.epilog.ph283, label %vector.ph272

vector.ph272:                                     ; preds = %vector.main.loop.iter.check270
  %n.vec274 = and i64 %umin268, 16
  %989 = getelementptr inbounds nuw i8, ptr %226, i64 32796
  %990 = getelementptr inbounds nuw i8, ptr %226, i64 65564
  %991 = getelementptr inbounds nuw i8, ptr %226, i64 98332
  %992 = getelementptr inbounds nuw i8, ptr %226, i64 131100
  %993 = getelementptr inbounds nuw i8, ptr %226, i64 163868
  %994 = getelementptr inbounds nuw i8, ptr %226, i64 196636
  %995 = getelementptr inbounds nuw i8, ptr %226, i64 229404
  %996 = getelementptr inbounds nuw i8, ptr %226, i64 262172
  %997 = getelementptr inbounds nuw i8, ptr %226, i64 294940
  %998 = getelementptr inbounds nuw i8, ptr %226, i64 327708
  %999 = getelementptr inbounds nuw i8, ptr %226, i64 360476
  %1000 = getelementptr inbounds nuw i8, ptr %226, i64 393244
  %1001 = getelementptr inbounds nuw i8, ptr %226, i64 426012
  %1002 = getelementptr inbounds nuw i8, ptr %226, i64 458780
  %1003 = getelementptr inbounds nuw i8, ptr %226, i64 491548
  %1004 = load float, ptr %988, align 4
  %1005 = load float, ptr %989, align 4
  %1006 = load float, ptr %990, align 4
  %1007 = load float, ptr %991, align 4
  %1008 = load float, ptr %992, align 4
  %1009 = load float, ptr %993, align 4
  %1010 = load float, ptr %994, align 4
  %1011 = load float, ptr %995, align 4
  %1012 = load float, ptr %996, align 4
  %1013 = load float, ptr %997, align 4
  %1014 = load float, ptr %998, align 4
  %1015 = load float, ptr %999, align 4
  %1016 = load float, ptr %1000, align 4
  %1017 = load float, ptr %1001, align 4
  %1018 = load float, ptr %1002, align 4
  %1019 = load float, ptr %1003, align 4
  %1020 = insertelement <16 x float> poison, float %1004, i64 0
  %1021 = insertelement <16 x float> %1020, float %1005, i64 1
  %1022 = insertelement <16 x float> %1021, float %1006, i64 2
  %1023 = insertelement <16 x float> %1022, float %1007, i64 3
  %1024 = insertelement <16 x float> %1023, float %1008, i64 4
  %1025 = insertelement <16 x float> %1024, float %1009, i64 5
  %1026 = insertelement <16 x float> %1025, float %1010, i64 6
  %1027 = insertelement <16 x float> %1026, float %1011, i64 7
  %1028 = insertelement <16 x float> %1027, float %1012, i64 8
  %1029 = insertelement <16 x float> %1028, float %1013, i64 9
  %1030 = insertelement <16 x float> %1029, float %1014, i64 10
  %1031 = insertelement <16 x float> %1030, float %1015, i64 11
  %1032 = insertelement <16 x float> %1031, float %1016, i64 12
  %1033 = insertelement <16 x float> %1032, float %1017, i64 13
  %1034 = insertelement <16 x float> %1033, float %1018, i64 14
  %1035 = insertelement <16 x float> %1034, float %1019, i64 15
  store <16 x float> %1035, ptr %27, align 4
  %cmp.n277 = icmp eq i64 %umin268, %n.vec274
  br i1 %cmp.n277, label %iter.check249, label %vec.epilog.iter.check281

vec.epilog.iter.check281:                         ; preds = %vector.ph272
  %n.mod.vf273 = and i64 %umin268, 12
  %min.epilog.iters.check282 = icmp eq i64 %n.mod.vf273, 0
  br i1 %min.epilog.iters.check282, label %vec.epilog.scalar.ph280.preheader, label %vec.epilog.ph283, !prof !9

vec.epilog.ph283:                                 ; preds = %vector.main.loop.iter.check270, %vec.epilog.iter.check281
  %vec.epilog.resume.val278 = phi i64 [ %n.vec274, %vec.epilog.iter.check281 ], [ 0, %vector.main.loop.iter.check270 ]
  %n.vec285 = and i64 %umin268, 28
  %broadcast.splatinsert286 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val278, i64 0
  %broadcast.splat287 = shufflevector <4 x i64> %broadcast.splatinsert286, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction288 = or disjoint <4 x i64> %broadcast.splat287, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body289

vec.epilog.vector.body289:                        ; preds = %vec.epilog.vector.body289, %vec.epilog.ph283
  %index290 = phi i64 [ %vec.epilog.resume.val278, %vec.epilog.ph283 ], [ %index.next292, %vec.epilog.vector.body289 ]
  %vec.ind291 = phi <4 x i64> [ %induction288, %vec.epilog.ph283 ], [ %vec.ind.next293, %vec.epilog.vector.body289 ]
  %1036 = shl nuw nsw <4 x i64> %vec.ind291, splat (i64 15)
  %1037 = extractelement <4 x i64> %1036, i64 0
  %1038 = extractelement <4 x i64> %1036, i64 1
  %1039 = extractelement <4 x i64> %1036, i64 2
  %1040 = extractelement <4 x i64> %1036, i64 3
  %1041 = getelementptr inbounds nuw i8, ptr %988, i64 %1037
  %1042 = getelementptr inbounds nuw i8, ptr %988, i64 %1038
  %1043 = getelementptr inbounds nuw i8, ptr %988, i64 %1039
  %1044 = getelementptr inbounds nuw i8, ptr %988, i64 %1040
  %1045 = load float, ptr %1041, align 4
  %1046 = load float, ptr %1042, align 4
  %1047 = load float, ptr %1043, align 4
  %1048 = load float, ptr %1044, align 4
  %1049 = insertelement <4 x float> poison, float %1045, i64 0
  %1050 = insertelement <4 x float> %1049, float %1046, i64 1
  %1051 = insertelement <4 x float> %1050, float %1047, i64 2
  %1052 = insertelement <4 x float> %1051, float %1048, i64 3
  %1053 = getelementptr inbounds nuw [4 x i8], ptr %27, i64 %index290
  store <4 x float> %1052, ptr %1053, align 4
  %index.next292 = add nuw i64 %index290, 4
  %vec.ind.next293 = add nuw nsw <4 x i64> %vec.ind291, splat (i64 4)
  %1054 = icmp eq i64 %index.next292, %n.vec285
  br i1 %1054, label %vec.epilog.middle.block294, label %vec.epilog.vector.body289, !llvm.loop !46

vec.epilog.middle.block294:                       ; preds = %vec.epilog.vector.body289
  %cmp.n295 = icmp eq i64 %umin268, %n.vec285
  br i1 %cmp.n295, label %iter.check249, label %vec.epilog.scalar.ph280.preheader

vec.epilog.scalar.ph280.preheader:                ; preds = %iter.check279, %vec.epilog.iter.check281, %vec.epilog.middle.block294
  %.ph557 = phi i64 [ 0, %iter.check279 ], [ %n.vec274, %vec.epilog.iter.check281 ], [ %n.vec285, %vec.epilog.middle.block294 ]
  br label %vec.epilog.scalar.ph280

vec.epilog.scalar.ph280:                          ; preds = %vec.epilog.scalar.ph280.preheader, %vec.epilog.scalar.ph280
  %1055 = phi i64 [ %1059, %vec.epilog.scalar.ph280 ], [ %.ph557, %vec.epilog.scalar.ph280.preheader ]
  %.idx12.7 = shl nuw nsw i64 %1055, 15
  %1056 = getelementptr inbounds nuw i8, ptr %988, i64 %.idx12.7
  %1057 = load float, ptr %1056, align 4
  %1058 = getelementptr inbounds nuw [4 x i8], ptr %27, i64 %1055
  store float %1057, ptr %1058, align 4
  %1059 = add nuw nsw i64 %1055, 1
  %exitcond.7.not = icmp eq i64 %1059, %umax44
  br i1 %exitcond.7.not, label %iter.check249, label %vec.epilog.scalar.ph280, !llvm.loop !47

iter.check249:                                    ; preds = %vec.epilog.scalar.ph280, %vec.epilog.middle.block294, %vector.ph272
  %1060 = getelementptr inbounds nuw i8, ptr %226, i64 32
  %min.iters.check239 = icmp eq i64 %176, 0
  br i1 %min.iters.check239, label %vec.epilog.scalar.ph250.preheader, label %vector.main.loop.iter.check240

vector.main.loop.iter.check240:                   ; preds = %iter.check249
  %min.iters.check241 = icmp ult i64 %176, 16
  br i1 %min.iters.check241, label %vec.epilog.ph253, label %vector.ph242

vector.ph242:                                     ; preds = %vector.main.loop.iter.check240
  %n.vec244 = and i64 %umin238, 16
  %1061 = getelementptr inbounds nuw i8, ptr %226, i64 32800
  %1062 = getelementptr inbounds nuw i8, ptr %226, i64 65568
  %1063 = getelementptr inbounds nuw i8, ptr %226, i64 98336
  %1064 = getelementptr inbounds nuw i8, ptr %226, i64 131104
  %1065 = getelementptr inbounds nuw i8, ptr %226, i64 163872
  %1066 = getelementptr inbounds nuw i8, ptr %226, i64 196640
  %1067 = getelementptr inbounds nuw i8, ptr %226, i64 229408
  %1068 = getelementptr inbounds nuw i8, ptr %226, i64 262176
  %1069 = getelementptr inbounds nuw i8, ptr %226, i64 294944
  %1070 = getelementptr inbounds nuw i8, ptr %226, i64 327712
  %1071 = getelementptr inbounds nuw i8, ptr %226, i64 360480
  %1072 = getelementptr inbounds nuw i8, ptr %226, i64 393248
  %1073 = getelementptr inbounds nuw i8, ptr %226, i64 426016
  %1074 = getelementptr inbounds nuw i8, ptr %226, i64 458784
  %1075 = getelementptr inbounds nuw i8, ptr %226, i64 491552
  %1076 = load float, ptr %1060, align 4
  %1077 = load float, ptr %1061, align 4
  %1078 = load float, ptr %1062, align 4
  %1079 = load float, ptr %1063, align 4
  %1080 = load float, ptr %1064, align 4
  %1081 = load float, ptr %1065, align 4
  %1082 = load float, ptr %1066, align 4
  %1083 = load float, ptr %1067, align 4
  %1084 = load float, ptr %1068, align 4
  %1085 = load float, ptr %1069, align 4
  %1086 = load float, ptr %1070, align 4
  %1087 = load float, ptr %1071, align 4
  %1088 = load float, ptr %1072, align 4
  %1089 = load float, ptr %1073, align 4
  %1090 = load float, ptr %1074, align 4
  %1091 = load float, ptr %1075, align 4
  %1092 = insertelement <16 x float> poison, float %1076, i64 0
  %1093 = insertelement <16 x float> %1092, float %1077, i64 1
  %1094 = insertelement <16 x float> %1093, float %1078, i64 2
  %1095 = insertelement <16 x float> %1094, float %1079, i64 3
  %1096 = insertelement <16 x float> %1095, float %1080, i64 4
  %1097 = insertelement <16 x float> %1096, float %1081, i64 5
  %1098 = insertelement <16 x float> %1097, float %1082, i64 6
  %1099 = insertelement <16 x float> %1098, float %1083, i64 7
  %1100 = insertelement <16 x float> %1099, float %1084, i64 8
  %1101 = insertelement <16 x float> %1100, float %1085, i64 9
  %1102 = insertelement <16 x float> %1101, float %1086, i64 10
  %1103 = insertelement <16 x float> %1102, float %1087, i64 11
  %1104 = insertelement <16 x float> %1103, float %1088, i64 12
  %1105 = insertelement <16 x float> %1104, float %1089, i64 13
  %1106 = insertelement <16 x float> %1105, float %1090, i64 14
  %1107 = insertelement <16 x float> %1106, float %1091, i64 15
  store <16 x float> %1107, ptr %28, align 4
  %cmp.n247 = icmp eq i64 %umin238, %n.vec244
  br i1 %cmp.n247, label %iter.check219, label %vec.epilog.iter.check251

vec.epilog.iter.check251:                         ; preds = %vector.ph242
  %n.mod.vf243 = and i64 %umin238, 12
  %min.epilog.iters.check252 = icmp eq i64 %n.mod.vf243, 0
  br i1 %min.epilog.iters.check252, label %vec.epilog.scalar.ph250.preheader, label %vec.epilog.ph253, !prof !9

vec.epilog.ph253:                                 ; preds = %vector.main.loop.iter.check240, %vec.epilog.iter.check251
  %vec.epilog.resume.val248 = phi i64 [ %n.vec244, %vec.epilog.iter.check251 ], [ 0, %vector.main.loop.iter.check240 ]
  %n.vec255 = and i64 %umin238, 28
  %broadcast.splatinsert256 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val248, i64 0
  %broadcast.splat257 = shufflevector <4 x i64> %broadcast.splatinsert256, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction258 = or disjoint <4 x i64> %broadcast.splat257, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body259

vec.epilog.vector.body259:                        ; preds = %vec.epilog.vector.body259, %vec.epilog.ph253
  %index260 = phi i64 [ %vec.epilog.resume.val248, %vec.epilog.ph253 ], [ %index.next262, %vec.epilog.vector.body259 ]
  %vec.ind261 = phi <4 x i64> [ %induction258, %vec.epilog.ph253 ], [ %vec.ind.next263, %vec.epilog.vector.body259 ]
  %1108 = shl nuw nsw <4 x i64> %vec.ind261, splat (i64 15)
  %1109 = extractelement <4 x i64> %1108, i64 0
  %1110 = extractelement <4 x i64> %1108, i64 1
  %1111 = extractelement <4 x i64> %1108, i64 2
  %1112 = extractelement <4 x i64> %1108, i64 3
  %1113 = getelementptr inbounds nuw i8, ptr %1060, i64 %1109
  %1114 = getelementptr inbounds nuw i8, ptr %1060, i64 %1110
  %1115 = getelementptr inbounds nuw i8, ptr %1060, i64 %1111
  %1116 = getelementptr inbounds nuw i8, ptr %1060, i64 %1112
  %1117 = load float, ptr %1113, align 4
  %1118 = load float, ptr %1114, align 4
  %1119 = load float, ptr %1115, align 4
  %1120 = load float, ptr %1116, align 4
  %1121 = insertelement <4 x float> poison, float %1117, i64 0
  %1122 = insertelement <4 x float> %1121, float %1118, i64 1
  %1123 = insertelement <4 x float> %1122, float %1119, i64 2
  %1124 = insertelement <4 x float> %1123, float %1120, i64 3
  %1125 = getelementptr inbounds nuw [4 x i8], ptr %28, i64 %index260
  store <4 x float> %1124, ptr %1125, align 4
  %index.next262 = add nuw i64 %index260, 4
  %vec.ind.next263 = add nuw nsw <4 x i64> %vec.ind261, splat (i64 4)
  %1126 = icmp eq i64 %index.next262, %n.vec255
  br i1 %1126, label %vec.epilog.middle.block264, label %vec.epilog.vector.body259, !llvm.loop !48

vec.epilog.middle.block264:                       ; preds = %vec.epilog.vector.body259
  %cmp.n265 = icmp eq i64 %umin238, %n.vec255
  br i1 %cmp.n265, label %iter.check219, label %vec.epilog.scalar.ph250.preheader

vec.epilog.scalar.ph250.preheader:                ; preds = %iter.check249, %vec.epilog.iter.check251, %vec.epilog.middle.block264
  %.ph556 = phi i64 [ 0, %iter.check249 ], [ %n.vec244, %vec.epilog.iter.check251 ], [ %n.vec255, %vec.epilog.middle.block264 ]
  br label %vec.epilog.scalar.ph250

vec.epilog.scalar.ph250:                          ; preds = %vec.epilog.scalar.ph250.preheader, %vec.epilog.scalar.ph250
  %1127 = phi i64 [ %1131, %vec.epilog.scalar.ph250 ], [ %.ph556, %vec.epilog.scalar.ph250.preheader ]
  %.idx12.8 = shl nuw nsw i64 %1127, 15
  %1128 = getelementptr inbounds nuw i8, ptr %1060, i64 %.idx12.8
  %1129 = load float, ptr %1128, align 4
  %1130 = getelementptr inbounds nuw [4 x i8], ptr %28, i64 %1127
  store float %1129, ptr %1130, align 4
  %1131 = add nuw nsw i64 %1127, 1
  %exitcond.8.not = icmp eq i64 %1131, %umax44
  br i1 %exitcond.8.not, label %iter.check219, label %vec.epilog.scalar.ph250, !llvm.loop !49

iter.check219:                                    ; preds = %vec.epilog.scalar.ph250, %vec.epilog.middle.block264, %vector.ph242
  %1132 = getelementptr inbounds nuw i8, ptr %226, i64 36
  %min.iters.check209 = icmp eq i64 %179, 0
  br i1 %min.iters.check209, label %vec.epilog.scalar.ph220.preheader, label %vector.main.loop.iter.check210

vector.main.loop.iter.check210:                   ; preds = %iter.check219
  %min.iters.check211 = icmp ult i64 %179, 16
  br i1 %min.iters.check211, label %vec.epilog.ph223, label %vector.ph212

vector.ph212:                                     ; preds = %vector.main.loop.iter.check210
  %n.vec214 = and i64 %umin208, 16
  %1133 = getelementptr inbounds nuw i8, ptr %226, i64 32804
  %1134 = getelementptr inbounds nuw i8, ptr %226, i64 65572
  %1135 = getelementptr inbounds nuw i8, ptr %226, i64 98340
  %1136 = getelementptr inbounds nuw i8, ptr %226, i64 131108
  %1137 = getelementptr inbounds nuw i8, ptr %226, i64 163876
  %1138 = getelementptr inbounds nuw i8, ptr %226, i64 196644
  %1139 = getelementptr inbounds nuw i8, ptr %226, i64 229412
  %1140 = getelementptr inbounds nuw i8, ptr %226, i64 262180
  %1141 = getelementptr inbounds nuw i8, ptr %226, i64 294948
  %1142 = getelementptr inbounds nuw i8, ptr %226, i64 327716
  %1143 = getelementptr inbounds nuw i8, ptr %226, i64 360484
  %1144 = getelementptr inbounds nuw i8, ptr %226, i64 393252
  %1145 = getelementptr inbounds nuw i8, ptr %226, i64 426020
  %1146 = getelementptr inbounds nuw i8, ptr %226, i64 458788
  %1147 = getelementptr inbounds nuw i8, ptr %226, i64 491556
  %1148 = load float, ptr %1132, align 4
  %1149 = load float, ptr %1133, align 4
  %1150 = load float, ptr %1134, align 4
  %1151 = load float, ptr %1135, align 4
  %1152 = load float, ptr %1136, align 4
  %1153 = load float, ptr %1137, align 4
  %1154 = load float, ptr %1138, align 4
  %1155 = load float, ptr %1139, align 4
  %1156 = load float, ptr %1140, align 4
  %1157 = load float, ptr %1141, align 4
  %1158 = load float, ptr %1142, align 4
  %1159 = load float, ptr %1143, align 4
  %1160 = load float, ptr %1144, align 4
  %1161 = load float, ptr %1145, align 4
  %1162 = load float, ptr %1146, align 4
  %1163 = load float, ptr %1147, align 4
  %1164 = insertelement <16 x float> poison, float %1148, i64 0
  %1165 = insertelement <16 x float> %1164, float %1149, i64 1
  %1166 = insertelement <16 x float> %1165, float %1150, i64 2
  %1167 = insertelement <16 x float> %1166, float %1151, i64 3
  %1168 = insertelement <16 x float> %1167, float %1152, i64 4
  %1169 = insertelement <16 x float> %1168, float %1153, i64 5
  %1170 = insertelement <16 x float> %1169, float %1154, i64 6
  %1171 = insertelement <16 x float> %1170, float %1155, i64 7
  %1172 = insertelement <16 x float> %1171, float %1156, i64 8
  %1173 = insertelement <16 x float> %1172, float %1157, i64 9
  %1174 = insertelement <16 x float> %1173, float %1158, i64 10
  %1175 = insertelement <16 x float> %1174, float %1159, i64 11
  %1176 = insertelement <16 x float> %1175, float %1160, i64 12
  %1177 = insertelement <16 x float> %1176, float %1161, i64 13
  %1178 = insertelement <16 x float> %1177, float %1162, i64 14
  %1179 = insertelement <16 x float> %1178, float %1163, i64 15
  store <16 x float> %1179, ptr %29, align 4
  %cmp.n217 = icmp eq i64 %umin208, %n.vec214
  br i1 %cmp.n217, label %iter.check189, label %vec.epilog.iter.check221

vec.epilog.iter.check221:                         ; preds = %vector.ph212
  %n.mod.vf213 = and i64 %umin208, 12
  %min.epilog.iters.check222 = icmp eq i64 %n.mod.vf213, 0
  br i1 %min.epilog.iters.check222, label %vec.epilog.scalar.ph220.preheader, label %vec.epilog.ph223, !prof !9

vec.epilog.ph223:                                 ; preds = %vector.main.loop.iter.check210, %vec.epilog.iter.check221
  %vec.epilog.resume.val218 = phi i64 [ %n.vec214, %vec.epilog.iter.check221 ], [ 0, %vector.main.loop.iter.check210 ]
  %n.vec225 = and i64 %umin208, 28
  %broadcast.splatinsert226 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val218, i64 0
  %broadcast.splat227 = shufflevector <4 x i64> %broadcast.splatinsert226, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction228 = or disjoint <4 x i64> %broadcast.splat227, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body229

vec.epilog.vector.body229:                        ; preds = %vec.epilog.vector.body229, %vec.epilog.ph223
  %index230 = phi i64 [ %vec.epilog.resume.val218, %vec.epilog.ph223 ], [ %index.next232, %vec.epilog.vector.body229 ]
  %vec.ind231 = phi <4 x i64> [ %induction228, %vec.epilog.ph223 ], [ %vec.ind.next233, %vec.epilog.vector.body229 ]
  %1180 = shl nuw nsw <4 x i64> %vec.ind231, splat (i64 15)
  %1181 = extractelement <4 x i64> %1180, i64 0
  %1182 = extractelement <4 x i64> %1180, i64 1
  %1183 = extractelement <4 x i64> %1180, i64 2
  %1184 = extractelement <4 x i64> %1180, i64 3
  %1185 = getelementptr inbounds nuw i8, ptr %1132, i64 %1181
  %1186 = getelementptr inbounds nuw i8, ptr %1132, i64 %1182
  %1187 = getelementptr inbounds nuw i8, ptr %1132, i64 %1183
  %1188 = getelementptr inbounds nuw i8, ptr %1132, i64 %1184
  %1189 = load float, ptr %1185, align 4
  %1190 = load float, ptr %1186, align 4
  %1191 = load float, ptr %1187, align 4
  %1192 = load float, ptr %1188, align 4
  %1193 = insertelement <4 x float> poison, float %1189, i64 0
  %1194 = insertelement <4 x float> %1193, float %1190, i64 1
  %1195 = insertelement <4 x float> %1194, float %1191, i64 2
  %1196 = insertelement <4 x float> %1195, float %1192, i64 3
  %1197 = getelementptr inbounds nuw [4 x i8], ptr %29, i64 %index230
  store <4 x float> %1196, ptr %1197, align 4
  %index.next232 = add nuw i64 %index230, 4
  %vec.ind.next233 = add nuw nsw <4 x i64> %vec.ind231, splat (i64 4)
  %1198 = icmp eq i64 %index.next232, %n.vec225
  br i1 %1198, label %vec.epilog.middle.block234, label %vec.epilog.vector.body229, !llvm.loop !50

vec.epilog.middle.block234:                       ; preds = %vec.epilog.vector.body229
  %cmp.n235 = icmp eq i64 %umin208, %n.vec225
  br i1 %cmp.n235, label %iter.check189, label %vec.epilog.scalar.ph220.preheader

vec.epilog.scalar.ph220.preheader:                ; preds = %iter.check219, %vec.epilog.iter.check221, %vec.epilog.middle.block234
  %.ph555 = phi i64 [ 0, %iter.check219 ], [ %n.vec214, %vec.epilog.iter.check221 ], [ %n.vec225, %vec.epilog.middle.block234 ]
  br label %vec.epilog.scalar.ph220

vec.epilog.scalar.ph220:                          ; preds = %vec.epilog.scalar.ph220.preheader, %vec.epilog.scalar.ph220
  %1199 = phi i64 [ %1203, %vec.epilog.scalar.ph220 ], [ %.ph555, %vec.epilog.scalar.ph220.preheader ]
  %.idx12.9 = shl nuw nsw i64 %1199, 15
  %1200 = getelementptr inbounds nuw i8, ptr %1132, i64 %.idx12.9
  %1201 = load float, ptr %1200, align 4
  %1202 = getelementptr inbounds nuw [4 x i8], ptr %29, i64 %1199
  store float %1201, ptr %1202, align 4
  %1203 = add nuw nsw i64 %1199, 1
  %exitcond.9.not = icmp eq i64 %1203, %umax44
  br i1 %exitcond.9.not, label %iter.check189, label %vec.epilog.scalar.ph220, !llvm.loop !51

iter.check189:                                    ; preds = %vec.epilog.scalar.ph220, %vec.epilog.middle.block234, %vector.ph212
  %1204 = getelementptr inbounds nuw i8, ptr %226, i64 40
  %min.iters.check179 = icmp eq i64 %182, 0
  br i1 %min.iters.check179, label %vec.epilog.scalar.ph190.preheader, label %vector.main.loop.iter.check180

vector.main.loop.iter.check180:                   ; preds = %iter.check189
  %min.iters.check181 = icmp ult i64 %182, 16
  br i1 %min.iters.check181, label %vec.epilog.ph193, label %vector.ph182

vector.ph182:                                     ; preds = %vector.main.loop.iter.check180
  %n.vec184 = and i64 %umin178, 16
  %1205 = getelementptr inbounds nuw i8, ptr %226, i64 32808
  %1206 = getelementptr inbounds nuw i8, ptr %226, i64 65576
  %1207 = getelementptr inbounds nuw i8, ptr %226, i64 98344
  %1208 = getelementptr inbounds nuw i8, ptr %226, i64 131112
  %1209 = getelementptr inbounds nuw i8, ptr %226, i64 163880
  %1210 = getelementptr inbounds nuw i8, ptr %226, i64 196648
  %1211 = getelementptr inbounds nuw i8, ptr %226, i64 229416
  %1212 = getelementptr inbounds nuw i8, ptr %226, i64 262184
  %1213 = getelementptr inbounds nuw i8, ptr %226, i64 294952
  %1214 = getelementptr inbounds nuw i8, ptr %226, i64 327720
  %1215 = getelementptr inbounds nuw i8, ptr %226, i64 360488
  %1216 = getelementptr inbounds nuw i8, ptr %226, i64 393256
  %1217 = getelementptr inbounds nuw i8, ptr %226, i64 426024
  %1218 = getelementptr inbounds nuw i8, ptr %226, i64 458792
  %1219 = getelementptr inbounds nuw i8, ptr %226, i64 491560
  %1220 = load float, ptr %1204, align 4
  %1221 = load float, ptr %1205, align 4
  %1222 = load float, ptr %1206, align 4
  %1223 = load float, ptr %1207, align 4
  %1224 = load float, ptr %1208, align 4
  %1225 = load float, ptr %1209, align 4
  %1226 = load float, ptr %1210, align 4
  %1227 = load float, ptr %1211, align 4
  %1228 = load float, ptr %1212, align 4
  %1229 = load float, ptr %1213, align 4
  %1230 = load float, ptr %1214, align 4
  %1231 = load float, ptr %1215, align 4
  %1232 = load float, ptr %1216, align 4
  %1233 = load float, ptr %1217, align 4
  %1234 = load float, ptr %1218, align 4
  %1235 = load float, ptr %1219, align 4
  %1236 = insertelement <16 x float> poison, float %1220, i64 0
  %1237 = insertelement <16 x float> %1236, float %1221, i64 1
  %1238 = insertelement <16 x float> %1237, float %1222, i64 2
  %1239 = insertelement <16 x float> %1238, float %1223, i64 3
  %1240 = insertelement <16 x float> %1239, float %1224, i64 4
  %1241 = insertelement <16 x float> %1240, float %1225, i64 5
  %1242 = insertelement <16 x float> %1241, float %1226, i64 6
  %1243 = insertelement <16 x float> %1242, float %1227, i64 7
  %1244 = insertelement <16 x float> %1243, float %1228, i64 8
  %1245 = insertelement <16 x float> %1244, float %1229, i64 9
  %1246 = insertelement <16 x float> %1245, float %1230, i64 10
  %1247 = insertelement <16 x float> %1246, float %1231, i64 11
  %1248 = insertelement <16 x float> %1247, float %1232, i64 12
  %1249 = insertelement <16 x float> %1248, float %1233, i64 13
  %1250 = insertelement <16 x float> %1249, float %1234, i64 14
  %1251 = insertelement <16 x float> %1250, float %1235, i64 15
  store <16 x float> %1251, ptr %30, align 4
  %cmp.n187 = icmp eq i64 %umin178, %n.vec184
  br i1 %cmp.n187, label %iter.check159, label %vec.epilog.iter.check191

vec.epilog.iter.check191:                         ; preds = %vector.ph182
  %n.mod.vf183 = and i64 %umin178, 12
  %min.epilog.iters.check192 = icmp eq i64 %n.mod.vf183, 0
  br i1 %min.epilog.iters.check192, label %vec.epilog.scalar.ph190.preheader, label %vec.epilog.ph193, !prof !9

vec.epilog.ph193:                                 ; preds = %vector.main.loop.iter.check180, %vec.epilog.iter.check191
  %vec.epilog.resume.val188 = phi i64 [ %n.vec184, %vec.epilog.iter.check191 ], [ 0, %vector.main.loop.iter.check180 ]
  %n.vec195 = and i64 %umin178, 28
  %broadcast.splatinsert196 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val188, i64 0
  %broadcast.splat197 = shufflevector <4 x i64> %broadcast.splatinsert196, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction198 = or disjoint <4 x i64> %broadcast.splat197, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body199

vec.epilog.vector.body199:                        ; preds = %vec.epilog.vector.body199, %vec.epilog.ph193
  %index200 = phi i64 [ %vec.epilog.resume.val188, %vec.epilog.ph193 ], [ %index.next202, %vec.epilog.vector.body199 ]
  %vec.ind201 = phi <4 x i64> [ %induction198, %vec.epilog.ph193 ], [ %vec.ind.next203, %vec.epilog.vector.body199 ]
  %1252 = shl nuw nsw <4 x i64> %vec.ind201, splat (i64 15)
  %1253 = extractelement <4 x i64> %1252, i64 0
  %1254 = extractelement <4 x i64> %1252, i64 1
  %1255 = extractelement <4 x i64> %1252, i64 2
  %1256 = extractelement <4 x i64> %1252, i64 3
  %1257 = getelementptr inbounds nuw i8, ptr %1204, i64 %1253
  %1258 = getelementptr inbounds nuw i8, ptr %1204, i64 %1254
  %1259 = getelementptr inbounds nuw i8, ptr %1204, i64 %1255
  %1260 = getelementptr inbounds nuw i8, ptr %1204, i64 %1256
  %1261 = load float, ptr %1257, align 4
  %1262 = load float, ptr %1258, align 4
  %1263 = load float, ptr %1259, align 4
  %1264 = load float, ptr %1260, align 4
  %1265 = insertelement <4 x float> poison, float %1261, i64 0
  %1266 = insertelement <4 x float> %1265, float %1262, i64 1
  %1267 = insertelement <4 x float> %1266, float %1263, i64 2
  %1268 = insertelement <4 x float> %1267, float %1264, i64 3
  %1269 = getelementptr inbounds nuw [4 x i8], ptr %30, i64 %index200
  store <4 x float> %1268, ptr %1269, align 4
  %index.next202 = add nuw i64 %index200, 4
  %vec.ind.next203 = add nuw nsw <4 x i64> %vec.ind201, splat (i64 4)
  %1270 = icmp eq i64 %index.next202, %n.vec195
  br i1 %1270, label %vec.epilog.middle.block204, label %vec.epilog.vector.body199, !llvm.loop !52

vec.epilog.middle.block204:                       ; preds = %vec.epilog.vector.body199
  %cmp.n205 = icmp eq i64 %umin178, %n.vec195
  br i1 %cmp.n205, label %iter.check159, label %vec.epilog.scalar.ph190.preheader

vec.epilog.scalar.ph190.preheader:                ; preds = %iter.check189, %vec.epilog.iter.check191, %vec.epilog.middle.block204
  %.ph554 = phi i64 [ 0, %iter.check189 ], [ %n.vec184, %vec.epilog.iter.check191 ], [ %n.vec195, %vec.epilog.middle.block204 ]
  br label %vec.epilog.scalar.ph190

vec.epilog.scalar.ph190:                          ; preds = %vec.epilog.scalar.ph190.preheader, %vec.epilog.scalar.ph190
  %1271 = phi i64 [ %1275, %vec.epilog.scalar.ph190 ], [ %.ph554, %vec.epilog.scalar.ph190.preheader ]
  %.idx12.10 = shl nuw nsw i64 %1271, 15
  %1272 = getelementptr inbounds nuw i8, ptr %1204, i64 %.idx12.10
  %1273 = load float, ptr %1272, align 4
  %1274 = getelementptr inbounds nuw [4 x i8], ptr %30, i64 %1271
  store float %1273, ptr %1274, align 4
  %1275 = add nuw nsw i64 %1271, 1
  %exitcond.10.not = icmp eq i64 %1275, %umax44
  br i1 %exitcond.10.not, label %iter.check159, label %vec.epilog.scalar.ph190, !llvm.loop !53

iter.check159:                                    ; preds = %vec.epilog.scalar.ph190, %vec.epilog.middle.block204, %vector.ph182
  %1276 = getelementptr inbounds nuw i8, ptr %226, i64 44
  %min.iters.check149 = icmp eq i64 %185, 0
  br i1 %min.iters.check149, label %vec.epilog.scalar.ph160.preheader, label %vector.main.loop.iter.check150

vector.main.loop.iter.check150:                   ; preds = %iter.check159
  %min.iters.check151 = icmp ult i64 %185, 16
  br i1 %min.iters.check151, label %vec.epilog.ph163, label %vector.ph152

vector.ph152:                                     ; preds = %vector.main.loop.iter.check150
  %n.vec154 = and i64 %umin148, 16
  %1277 = getelementptr inbounds nuw i8, ptr %226, i64 32812
  %1278 = getelementptr inbounds nuw i8, ptr %226, i64 65580
  %1279 = getelementptr inbounds nuw i8, ptr %226, i64 98348
  %1280 = getelementptr inbounds nuw i8, ptr %226, i64 131116
  %1281 = getelementptr inbounds nuw i8, ptr %226, i64 163884
  %1282 = getelementptr inbounds nuw i8, ptr %226, i64 196652
  %1283 = getelementptr inbounds nuw i8, ptr %226, i64 229420
  %1284 = getelementptr inbounds nuw i8, ptr %226, i64 262188
  %1285 = getelementptr inbounds nuw i8, ptr %226, i64 294956
  %1286 = getelementptr inbounds nuw i8, ptr %226, i64 327724
  %1287 = getelementptr inbounds nuw i8, ptr %226, i64 360492
  %1288 = getelementptr inbounds nuw i8, ptr %226, i64 393260
  %1289 = getelementptr inbounds nuw i8, ptr %226, i64 426028
  %1290 = getelementptr inbounds nuw i8, ptr %226, i64 458796
  %1291 = getelementptr inbounds nuw i8, ptr %226, i64 491564
  %1292 = load float, ptr %1276, align 4
  %1293 = load float, ptr %1277, align 4
  %1294 = load float, ptr %1278, align 4
  %1295 = load float, ptr %1279, align 4
  %1296 = load float, ptr %1280, align 4
  %1297 = load float, ptr %1281, align 4
  %1298 = load float, ptr %1282, align 4
  %1299 = load float, ptr %1283, align 4
  %1300 = load float, ptr %1284, align 4
  %1301 = load float, ptr %1285, align 4
  %1302 = load float, ptr %1286, align 4
  %1303 = load float, ptr %1287, align 4
  %1304 = load float, ptr %1288, align 4
  %1305 = load float, ptr %1289, align 4
  %1306 = load float, ptr %1290, align 4
  %1307 = load float, ptr %1291, align 4
  %1308 = insertelement <16 x float> poison, float %1292, i64 0
  %1309 = insertelement <16 x float> %1308, float %1293, i64 1
  %1310 = insertelement <16 x float> %1309, float %1294, i64 2
  %1311 = insertelement <16 x float> %1310, float %1295, i64 3
  %1312 = insertelement <16 x float> %1311, float %1296, i64 4
  %1313 = insertelement <16 x float> %1312, float %1297, i64 5
  %1314 = insertelement <16 x float> %1313, float %1298, i64 6
  %1315 = insertelement <16 x float> %1314, float %1299, i64 7
  %1316 = insertelement <16 x float> %1315, float %1300, i64 8
  %1317 = insertelement <16 x float> %1316, float %1301, i64 9
  %1318 = insertelement <16 x float> %1317, float %1302, i64 10
  %1319 = insertelement <16 x float> %1318, float %1303, i64 11
  %1320 = insertelement <16 x float> %1319, float %1304, i64 12
  %1321 = insertelement <16 x float> %1320, float %1305, i64 13
  %1322 = insertelement <16 x float> %1321, float %1306, i64 14
  %1323 = insertelement <16 x float> %1322, float %1307, i64 15
  store <16 x float> %1323, ptr %31, align 4
  %cmp.n157 = icmp eq i64 %umin148, %n.vec154
  br i1 %cmp.n157, label %iter.check129, label %vec.epilog.iter.check161

vec.epilog.iter.check161:                         ; preds = %vector.ph152
  %n.mod.vf153 = and i64 %umin148, 12
  %min.epilog.iters.check162 = icmp eq i64 %n.mod.vf153, 0
  br i1 %min.epilog.iters.check162, label %vec.epilog.scalar.ph160.preheader, label %vec.epilog.ph163, !prof !9

vec.epilog.ph163:                                 ; preds = %vector.main.loop.iter.check150, %vec.epilog.iter.check161
  %vec.epilog.resume.val158 = phi i64 [ %n.vec154, %vec.epilog.iter.check161 ], [ 0, %vector.main.loop.iter.check150 ]
  %n.vec165 = and i64 %umin148, 28
  %broadcast.splatinsert166 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val158, i64 0
  %broadcast.splat167 = shufflevector <4 x i64> %broadcast.splatinsert166, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction168 = or disjoint <4 x i64> %broadcast.splat167, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body169

vec.epilog.vector.body169:                        ; preds = %vec.epilog.vector.body169, %vec.epilog.ph163
  %index170 = phi i64 [ %vec.epilog.resume.val158, %vec.epilog.ph163 ], [ %index.next172, %vec.epilog.vector.body169 ]
  %vec.ind171 = phi <4 x i64> [ %induction168, %vec.epilog.ph163 ], [ %vec.ind.next173, %vec.epilog.vector.body169 ]
  %1324 = shl nuw nsw <4 x i64> %vec.ind171, splat (i64 15)
  %1325 = extractelement <4 x i64> %1324, i64 0
  %1326 = extractelement <4 x i64> %1324, i64 1
  %1327 = extractelement <4 x i64> %1324, i64 2
  %1328 = extractelement <4 x i64> %1324, i64 3
  %1329 = getelementptr inbounds nuw i8, ptr %1276, i64 %1325
  %1330 = getelementptr inbounds nuw i8, ptr %1276, i64 %1326
  %1331 = getelementptr inbounds nuw i8, ptr %1276, i64 %1327
  %1332 = getelementptr inbounds nuw i8, ptr %1276, i64 %1328
  %1333 = load float, ptr %1329, align 4
  %1334 = load float, ptr %1330, align 4
  %1335 = load float, ptr %1331, align 4
  %1336 = load float, ptr %1332, align 4
  %1337 = insertelement <4 x float> poison, float %1333, i64 0
  %1338 = insertelement <4 x float> %1337, float %1334, i64 1
  %1339 = insertelement <4 x float> %1338, float %1335, i64 2
  %1340 = insertelement <4 x float> %1339, float %1336, i64 3
  %1341 = getelementptr inbounds nuw [4 x i8], ptr %31, i64 %index170
  store <4 x float> %1340, ptr %1341, align 4
  %index.next172 = add nuw i64 %index170, 4
  %vec.ind.next173 = add nuw nsw <4 x i64> %vec.ind171, splat (i64 4)
  %1342 = icmp eq i64 %index.next172, %n.vec165
  br i1 %1342, label %vec.epilog.middle.block174, label %vec.epilog.vector.body169, !llvm.loop !54

vec.epilog.middle.block174:                       ; preds = %vec.epilog.vector.body169
  %cmp.n175 = icmp eq i64 %umin148, %n.vec165
  br i1 %cmp.n175, label %iter.check129, label %vec.epilog.scalar.ph160.preheader

vec.epilog.scalar.ph160.preheader:                ; preds = %iter.check159, %vec.epilog.iter.check161, %vec.epilog.middle.block174
  %.ph553 = phi i64 [ 0, %iter.check159 ], [ %n.vec154, %vec.epilog.iter.check161 ], [ %n.vec165, %vec.epilog.middle.block174 ]
  br label %vec.epilog.scalar.ph160

vec.epilog.scalar.ph160:                          ; preds = %vec.epilog.scalar.ph160.preheader, %vec.epilog.scalar.ph160
  %1343 = phi i64 [ %1347, %vec.epilog.scalar.ph160 ], [ %.ph553, %vec.epilog.scalar.ph160.preheader ]
  %.idx12.11 = shl nuw nsw i64 %1343, 15
  %1344 = getelementptr inbounds nuw i8, ptr %1276, i64 %.idx12.11
  %1345 = load float, ptr %1344, align 4
  %1346 = getelementptr inbounds nuw [4 x i8], ptr %31, i64 %1343
  store float %1345, ptr %1346, align 4
  %1347 = add nuw nsw i64 %1343, 1
  %exitcond.11.not = icmp eq i64 %1347, %umax44
  br i1 %exitcond.11.not, label %iter.check129, label %vec.epilog.scalar.ph160, !llvm.loop !55

iter.check129:                                    ; preds = %vec.epilog.scalar.ph160, %vec.epilog.middle.block174, %vector.ph152
  %1348 = getelementptr inbounds nuw i8, ptr %226, i64 48
  %min.iters.check119 = icmp eq i64 %188, 0
  br i1 %min.iters.check119, label %vec.epilog.scalar.ph130.preheader, label %vector.main.loop.iter.check120

vector.main.loop.iter.check120:                   ; preds = %iter.check129
  %min.iters.check121 = icmp ult i64 %188, 16
  br i1 %min.iters.check121, label %vec.epilog.ph133, label %vector.ph122

vector.ph122:                                     ; preds = %vector.main.loop.iter.check120
  %n.vec124 = and i64 %umin118, 16
  %1349 = getelementptr inbounds nuw i8, ptr %226, i64 32816
  %1350 = getelementptr inbounds nuw i8, ptr %226, i64 65584
  %1351 = getelementptr inbounds nuw i8, ptr %226, i64 98352
  %1352 = getelementptr inbounds nuw i8, ptr %226, i64 131120
  %1353 = getelementptr inbounds nuw i8, ptr %226, i64 163888
  %1354 = getelementptr inbounds nuw i8, ptr %226, i64 196656
  %1355 = getelementptr inbounds nuw i8, ptr %226, i64 229424
  %1356 = getelementptr inbounds nuw i8, ptr %226, i64 262192
  %1357 = getelementptr inbounds nuw i8, ptr %226, i64 294960
  %1358 = getelementptr inbounds nuw i8, ptr %226, i64 327728
  %1359 = getelementptr inbounds nuw i8, ptr %226, i64 360496
  %1360 = getelementptr inbounds nuw i8, ptr %226, i64 393264
  %1361 = getelementptr inbounds nuw i8, ptr %226, i64 426032
  %1362 = getelementptr inbounds nuw i8, ptr %226, i64 458800
  %1363 = getelementptr inbounds nuw i8, ptr %226, i64 491568
  %1364 = load float, ptr %1348, align 4
  %1365 = load float, ptr %1349, align 4
  %1366 = load float, ptr %1350, align 4
  %1367 = load float, ptr %1351, align 4
  %1368 = load float, ptr %1352, align 4
  %1369 = load float, ptr %1353, align 4
  %1370 = load float, ptr %1354, align 4
  %1371 = load float, ptr %1355, align 4
  %1372 = load float, ptr %1356, align 4
  %1373 = load float, ptr %1357, align 4
  %1374 = load float, ptr %1358, align 4
  %1375 = load float, ptr %1359, align 4
  %1376 = load float, ptr %1360, align 4
  %1377 = load float, ptr %1361, align 4
  %1378 = load float, ptr %1362, align 4
  %1379 = load float, ptr %1363, align 4
  %1380 = insertelement <16 x float> poison, float %1364, i64 0
  %1381 = insertelement <16 x float> %1380, float %1365, i64 1
  %1382 = insertelement <16 x float> %1381, float %1366, i64 2
  %1383 = insertelement <16 x float> %1382, float %1367, i64 3
  %1384 = insertelement <16 x float> %1383, float %1368, i64 4
  %1385 = insertelement <16 x float> %1384, float %1369, i64 5
  %1386 = insertelement <16 x float> %1385, float %1370, i64 6
  %1387 = insertelement <16 x float> %1386, float %1371, i64 7
  %1388 = insertelement <16 x float> %1387, float %1372, i64 8
  %1389 = insertelement <16 x float> %1388, float %1373, i64 9
  %1390 = insertelement <16 x float> %1389, float %1374, i64 10
  %1391 = insertelement <16 x float> %1390, float %1375, i64 11
  %1392 = insertelement <16 x float> %1391, float %1376, i64 12
  %1393 = insertelement <16 x float> %1392, float %1377, i64 13
  %1394 = insertelement <16 x float> %1393, float %1378, i64 14
  %1395 = insertelement <16 x float> %1394, float %1379, i64 15
  store <16 x float> %1395, ptr %32, align 4
  %cmp.n127 = icmp eq i64 %umin118, %n.vec124
  br i1 %cmp.n127, label %iter.check99, label %vec.epilog.iter.check131

vec.epilog.iter.check131:                         ; preds = %vector.ph122
  %n.mod.vf123 = and i64 %umin118, 12
  %min.epilog.iters.check132 = icmp eq i64 %n.mod.vf123, 0
  br i1 %min.epilog.iters.check132, label %vec.epilog.scalar.ph130.preheader, label %vec.epilog.ph133, !prof !9

vec.epilog.ph133:                                 ; preds = %vector.main.loop.iter.check120, %vec.epilog.iter.check131
  %vec.epilog.resume.val128 = phi i64 [ %n.vec124, %vec.epilog.iter.check131 ], [ 0, %vector.main.loop.iter.check120 ]
  %n.vec135 = and i64 %umin118, 28
  %broadcast.splatinsert136 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val128, i64 0
  %broadcast.splat137 = shufflevector <4 x i64> %broadcast.splatinsert136, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction138 = or disjoint <4 x i64> %broadcast.splat137, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body139

vec.epilog.vector.body139:                        ; preds = %vec.epilog.vector.body139, %vec.epilog.ph133
  %index140 = phi i64 [ %vec.epilog.resume.val128, %vec.epilog.ph133 ], [ %index.next142, %vec.epilog.vector.body139 ]
  %vec.ind141 = phi <4 x i64> [ %induction138, %vec.epilog.ph133 ], [ %vec.ind.next143, %vec.epilog.vector.body139 ]
  %1396 = shl nuw nsw <4 x i64> %vec.ind141, splat (i64 15)
  %1397 = extractelement <4 x i64> %1396, i64 0
  %1398 = extractelement <4 x i64> %1396, i64 1
  %1399 = extractelement <4 x i64> %1396, i64 2
  %1400 = extractelement <4 x i64> %1396, i64 3
  %1401 = getelementptr inbounds nuw i8, ptr %1348, i64 %1397
  %1402 = getelementptr inbounds nuw i8, ptr %1348, i64 %1398
  %1403 = getelementptr inbounds nuw i8, ptr %1348, i64 %1399
  %1404 = getelementptr inbounds nuw i8, ptr %1348, i64 %1400
  %1405 = load float, ptr %1401, align 4
  %1406 = load float, ptr %1402, align 4
  %1407 = load float, ptr %1403, align 4
  %1408 = load float, ptr %1404, align 4
  %1409 = insertelement <4 x float> poison, float %1405, i64 0
  %1410 = insertelement <4 x float> %1409, float %1406, i64 1
  %1411 = insertelement <4 x float> %1410, float %1407, i64 2
  %1412 = insertelement <4 x float> %1411, float %1408, i64 3
  %1413 = getelementptr inbounds nuw [4 x i8], ptr %32, i64 %index140
  store <4 x float> %1412, ptr %1413, align 4
  %index.next142 = add nuw i64 %index140, 4
  %vec.ind.next143 = add nuw nsw <4 x i64> %vec.ind141, splat (i64 4)
  %1414 = icmp eq i64 %index.next142, %n.vec135
  br i1 %1414, label %vec.epilog.middle.block144, label %vec.epilog.vector.body139, !llvm.loop !56

vec.epilog.middle.block144:                       ; preds = %vec.epilog.vector.body139
  %cmp.n145 = icmp eq i64 %umin118, %n.vec135
  br i1 %cmp.n145, label %iter.check99, label %vec.epilog.scalar.ph130.preheader

vec.epilog.scalar.ph130.preheader:                ; preds = %iter.check129, %vec.epilog.iter.check131, %vec.epilog.middle.block144
  %.ph552 = phi i64 [ 0, %iter.check129 ], [ %n.vec124, %vec.epilog.iter.check131 ], [ %n.vec135, %vec.epilog.middle.block144 ]
  br label %vec.epilog.scalar.ph130

vec.epilog.scalar.ph130:                          ; preds = %vec.epilog.scalar.ph130.preheader, %vec.epilog.scalar.ph130
  %1415 = phi i64 [ %1419, %vec.epilog.scalar.ph130 ], [ %.ph552, %vec.epilog.scalar.ph130.preheader ]
  %.idx12.12 = shl nuw nsw i64 %1415, 15
  %1416 = getelementptr inbounds nuw i8, ptr %1348, i64 %.idx12.12
  %1417 = load float, ptr %1416, align 4
  %1418 = getelementptr inbounds nuw [4 x i8], ptr %32, i64 %1415
  store float %1417, ptr %1418, align 4
  %1419 = add nuw nsw i64 %1415, 1
  %exitcond.12.not = icmp eq i64 %1419, %umax44
  br i1 %exitcond.12.not, label %iter.check99, label %vec.epilog.scalar.ph130, !llvm.loop !57

iter.check99:                                     ; preds = %vec.epilog.scalar.ph130, %vec.epilog.middle.block144, %vector.ph122
  %1420 = getelementptr inbounds nuw i8, ptr %226, i64 52
  %min.iters.check89 = icmp eq i64 %191, 0
  br i1 %min.iters.check89, label %vec.epilog.scalar.ph100.preheader, label %vector.main.loop.iter.check90

vector.main.loop.iter.check90:                    ; preds = %iter.check99
  %min.iters.check91 = icmp ult i64 %191, 16
  br i1 %min.iters.check91, label %vec.epilog.ph103, label %vector.ph92

vector.ph92:                                      ; preds = %vector.main.loop.iter.check90
  %n.vec94 = and i64 %umin88, 16
  %1421 = getelementptr inbounds nuw i8, ptr %226, i64 32820
  %1422 = getelementptr inbounds nuw i8, ptr %226, i64 65588
  %1423 = getelementptr inbounds nuw i8, ptr %226, i64 98356
  %1424 = getelementptr inbounds nuw i8, ptr %226, i64 131124
  %1425 = getelementptr inbounds nuw i8, ptr %226, i64 163892
  %1426 = getelementptr inbounds nuw i8, ptr %226, i64 196660
  %1427 = getelementptr inbounds nuw i8, ptr %226, i64 229428
  %1428 = getelementptr inbounds nuw i8, ptr %226, i64 262196
  %1429 = getelementptr inbounds nuw i8, ptr %226, i64 294964
  %1430 = getelementptr inbounds nuw i8, ptr %226, i64 327732
  %1431 = getelementptr inbounds nuw i8, ptr %226, i64 360500
  %1432 = getelementptr inbounds nuw i8, ptr %226, i64 393268
  %1433 = getelementptr inbounds nuw i8, ptr %226, i64 426036
  %1434 = getelementptr inbounds nuw i8, ptr %226, i64 458804
  %1435 = getelementptr inbounds nuw i8, ptr %226, i64 491572
  %1436 = load float, ptr %1420, align 4
  %1437 = load float, ptr %1421, align 4
  %1438 = load float, ptr %1422, align 4
  %1439 = load float, ptr %1423, align 4
  %1440 = load float, ptr %1424, align 4
  %1441 = load float, ptr %1425, align 4
  %1442 = load float, ptr %1426, align 4
  %1443 = load float, ptr %1427, align 4
  %1444 = load float, ptr %1428, align 4
  %1445 = load float, ptr %1429, align 4
  %1446 = load float, ptr %1430, align 4
  %1447 = load float, ptr %1431, align 4
  %1448 = load float, ptr %1432, align 4
  %1449 = load float, ptr %1433, align 4
  %1450 = load float, ptr %1434, align 4
  %1451 = load float, ptr %1435, align 4
  %1452 = insertelement <16 x float> poison, float %1436, i64 0
  %1453 = insertelement <16 x float> %1452, float %1437, i64 1
  %1454 = insertelement <16 x float> %1453, float %1438, i64 2
  %1455 = insertelement <16 x float> %1454, float %1439, i64 3
  %1456 = insertelement <16 x float> %1455, float %1440, i64 4
  %1457 = insertelement <16 x float> %1456, float %1441, i64 5
  %1458 = insertelement <16 x float> %1457, float %1442, i64 6
  %1459 = insertelement <16 x float> %1458, float %1443, i64 7
  %1460 = insertelement <16 x float> %1459, float %1444, i64 8
  %1461 = insertelement <16 x float> %1460, float %1445, i64 9
  %1462 = insertelement <16 x float> %1461, float %1446, i64 10
  %1463 = insertelement <16 x float> %1462, float %1447, i64 11
  %1464 = insertelement <16 x float> %1463, float %1448, i64 12
  %1465 = insertelement <16 x float> %1464, float %1449, i64 13
  %1466 = insertelement <16 x float> %1465, float %1450, i64 14
  %1467 = insertelement <16 x float> %1466, float %1451, i64 15
  store <16 x float> %1467, ptr %33, align 4
  %cmp.n97 = icmp eq i64 %umin88, %n.vec94
  br i1 %cmp.n97, label %iter.check69, label %vec.epilog.iter.check101

vec.epilog.iter.check101:                         ; preds = %vector.ph92
  %n.mod.vf93 = and i64 %umin88, 12
  %min.epilog.iters.check102 = icmp eq i64 %n.mod.vf93, 0
  br i1 %min.epilog.iters.check102, label %vec.epilog.scalar.ph100.preheader, label %vec.epilog.ph103, !prof !9

vec.epilog.ph103:                                 ; preds = %vector.main.loop.iter.check90, %vec.epilog.iter.check101
  %vec.epilog.resume.val98 = phi i64 [ %n.vec94, %vec.epilog.iter.check101 ], [ 0, %vector.main.loop.iter.check90 ]
  %n.vec105 = and i64 %umin88, 28
  %broadcast.splatinsert106 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val98, i64 0
  %broadcast.splat107 = shufflevector <4 x i64> %broadcast.splatinsert106, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction108 = or disjoint <4 x i64> %broadcast.splat107, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body109

vec.epilog.vector.body109:                        ; preds = %vec.epilog.vector.body109, %vec.epilog.ph103
  %index110 = phi i64 [ %vec.epilog.resume.val98, %vec.epilog.ph103 ], [ %index.next112, %vec.epilog.vector.body109 ]
  %vec.ind111 = phi <4 x i64> [ %induction108, %vec.epilog.ph103 ], [ %vec.ind.next113, %vec.epilog.vector.body109 ]
  %1468 = shl nuw nsw <4 x i64> %vec.ind111, splat (i64 15)
  %1469 = extractelement <4 x i64> %1468, i64 0
  %1470 = extractelement <4 x i64> %1468, i64 1
  %1471 = extractelement <4 x i64> %1468, i64 2
  %1472 = extractelement <4 x i64> %1468, i64 3
  %1473 = getelementptr inbounds nuw i8, ptr %1420, i64 %1469
  %1474 = getelementptr inbounds nuw i8, ptr %1420, i64 %1470
  %1475 = getelementptr inbounds nuw i8, ptr %1420, i64 %1471
  %1476 = getelementptr inbounds nuw i8, ptr %1420, i64 %1472
  %1477 = load float, ptr %1473, align 4
  %1478 = load float, ptr %1474, align 4
  %1479 = load float, ptr %1475, align 4
  %1480 = load float, ptr %1476, align 4
  %1481 = insertelement <4 x float> poison, float %1477, i64 0
  %1482 = insertelement <4 x float> %1481, float %1478, i64 1
  %1483 = insertelement <4 x float> %1482, float %1479, i64 2
  %1484 = insertelement <4 x float> %1483, float %1480, i64 3
  %1485 = getelementptr inbounds nuw [4 x i8], ptr %33, i64 %index110
  store <4 x float> %1484, ptr %1485, align 4
  %index.next112 = add nuw i64 %index110, 4
  %vec.ind.next113 = add nuw nsw <4 x i64> %vec.ind111, splat (i64 4)
  %1486 = icmp eq i64 %index.next112, %n.vec105
  br i1 %1486, label %vec.epilog.middle.block114, label %vec.epilog.vector.body109, !llvm.loop !58

vec.epilog.middle.block114:                       ; preds = %vec.epilog.vector.body109
  %cmp.n115 = icmp eq i64 %umin88, %n.vec105
  br i1 %cmp.n115, label %iter.check69, label %vec.epilog.scalar.ph100.preheader

vec.epilog.scalar.ph100.preheader:                ; preds = %iter.check99, %vec.epilog.iter.check101, %vec.epilog.middle.block114
  %.ph551 = phi i64 [ 0, %iter.check99 ], [ %n.vec94, %vec.epilog.iter.check101 ], [ %n.vec105, %vec.epilog.middle.block114 ]
  br label %vec.epilog.scalar.ph100

vec.epilog.scalar.ph100:                          ; preds = %vec.epilog.scalar.ph100.preheader, %vec.epilog.scalar.ph100
  %1487 = phi i64 [ %1491, %vec.epilog.scalar.ph100 ], [ %.ph551, %vec.epilog.scalar.ph100.preheader ]
  %.idx12.13 = shl nuw nsw i64 %1487, 15
  %1488 = getelementptr inbounds nuw i8, ptr %1420, i64 %.idx12.13
  %1489 = load float, ptr %1488, align 4
  %1490 = getelementptr inbounds nuw [4 x i8], ptr %33, i64 %1487
  store float %1489, ptr %1490, align 4
  %1491 = add nuw nsw i64 %1487, 1
  %exitcond.13.not = icmp eq i64 %1491, %umax44
  br i1 %exitcond.13.not, label %iter.check69, label %vec.epilog.scalar.ph100, !llvm.loop !59

iter.check69:                                     ; preds = %vec.epilog.scalar.ph100, %vec.epilog.middle.block114, %vector.ph92
  %1492 = getelementptr inbounds nuw i8, ptr %226, i64 56
  %min.iters.check59 = icmp eq i64 %194, 0
  br i1 %min.iters.check59, label %vec.epilog.scalar.ph70.preheader, label %vector.main.loop.iter.check60

vector.main.loop.iter.check60:                    ; preds = %iter.check69
  %min.iters.check61 = icmp ult i64 %194, 16
  br i1 %min.iters.check61, label %vec.epilog.ph73, label %vector.ph62

vector.ph62:                                      ; preds = %vector.main.loop.iter.check60
  %n.vec64 = and i64 %umin58, 16
  %1493 = getelementptr inbounds nuw i8, ptr %226, i64 32824
  %1494 = getelementptr inbounds nuw i8, ptr %226, i64 65592
  %1495 = getelementptr inbounds nuw i8, ptr %226, i64 98360
  %1496 = getelementptr inbounds nuw i8, ptr %226, i64 131128
  %1497 = getelementptr inbounds nuw i8, ptr %226, i64 163896
  %1498 = getelementptr inbounds nuw i8, ptr %226, i64 196664
  %1499 = getelementptr inbounds nuw i8, ptr %226, i64 229432
  %1500 = getelementptr inbounds nuw i8, ptr %226, i64 262200
  %1501 = getelementptr inbounds nuw i8, ptr %226, i64 294968
  %1502 = getelementptr inbounds nuw i8, ptr %226, i64 327736
  %1503 = getelementptr inbounds nuw i8, ptr %226, i64 360504
  %1504 = getelementptr inbounds nuw i8, ptr %226, i64 393272
  %1505 = getelementptr inbounds nuw i8, ptr %226, i64 426040
  %1506 = getelementptr inbounds nuw i8, ptr %226, i64 458808
  %1507 = getelementptr inbounds nuw i8, ptr %226, i64 491576
  %1508 = load float, ptr %1492, align 4
  %1509 = load float, ptr %1493, align 4
  %1510 = load float, ptr %1494, align 4
  %1511 = load float, ptr %1495, align 4
  %1512 = load float, ptr %1496, align 4
  %1513 = load float, ptr %1497, align 4
  %1514 = load float, ptr %1498, align 4
  %1515 = load float, ptr %1499, align 4
  %1516 = load float, ptr %1500, align 4
  %1517 = load float, ptr %1501, align 4
  %1518 = load float, ptr %1502, align 4
  %1519 = load float, ptr %1503, align 4
  %1520 = load float, ptr %1504, align 4
  %1521 = load float, ptr %1505, align 4
  %1522 = load float, ptr %1506, align 4
  %1523 = load float, ptr %1507, align 4
  %1524 = insertelement <16 x float> poison, float %1508, i64 0
  %1525 = insertelement <16 x float> %1524, float %1509, i64 1
  %1526 = insertelement <16 x float> %1525, float %1510, i64 2
  %1527 = insertelement <16 x float> %1526, float %1511, i64 3
  %1528 = insertelement <16 x float> %1527, float %1512, i64 4
  %1529 = insertelement <16 x float> %1528, float %1513, i64 5
  %1530 = insertelement <16 x float> %1529, float %1514, i64 6
  %1531 = insertelement <16 x float> %1530, float %1515, i64 7
  %1532 = insertelement <16 x float> %1531, float %1516, i64 8
  %1533 = insertelement <16 x float> %1532, float %1517, i64 9
  %1534 = insertelement <16 x float> %1533, float %1518, i64 10
  %1535 = insertelement <16 x float> %1534, float %1519, i64 11
  %1536 = insertelement <16 x float> %1535, float %1520, i64 12
  %1537 = insertelement <16 x float> %1536, float %1521, i64 13
  %1538 = insertelement <16 x float> %1537, float %1522, i64 14
  %1539 = insertelement <16 x float> %1538, float %1523, i64 15
  store <16 x float> %1539, ptr %34, align 4
  %cmp.n67 = icmp eq i64 %umin58, %n.vec64
  br i1 %cmp.n67, label %iter.check, label %vec.epilog.iter.check71

vec.epilog.iter.check71:                          ; preds = %vector.ph62
  %n.mod.vf63 = and i64 %umin58, 12
  %min.epilog.iters.check72 = icmp eq i64 %n.mod.vf63, 0
  br i1 %min.epilog.iters.check72, label %vec.epilog.scalar.ph70.preheader, label %vec.epilog.ph73, !prof !9

vec.epilog.ph73:                                  ; preds = %vector.main.loop.iter.check60, %vec.epilog.iter.check71
  %vec.epilog.resume.val68 = phi i64 [ %n.vec64, %vec.epilog.iter.check71 ], [ 0, %vector.main.loop.iter.check60 ]
  %n.vec75 = and i64 %umin58, 28
  %broadcast.splatinsert76 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val68, i64 0
  %broadcast.splat77 = shufflevector <4 x i64> %broadcast.splatinsert76, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction78 = or disjoint <4 x i64> %broadcast.splat77, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body79

vec.epilog.vector.body79:                         ; preds = %vec.epilog.vector.body79, %vec.epilog.ph73
  %index80 = phi i64 [ %vec.epilog.resume.val68, %vec.epilog.ph73 ], [ %index.next82, %vec.epilog.vector.body79 ]
  %vec.ind81 = phi <4 x i64> [ %induction78, %vec.epilog.ph73 ], [ %vec.ind.next83, %vec.epilog.vector.body79 ]
  %1540 = shl nuw nsw <4 x i64> %vec.ind81, splat (i64 15)
  %1541 = extractelement <4 x i64> %1540, i64 0
  %1542 = extractelement <4 x i64> %1540, i64 1
  %1543 = extractelement <4 x i64> %1540, i64 2
  %1544 = extractelement <4 x i64> %1540, i64 3
  %1545 = getelementptr inbounds nuw i8, ptr %1492, i64 %1541
  %1546 = getelementptr inbounds nuw i8, ptr %1492, i64 %1542
  %1547 = getelementptr inbounds nuw i8, ptr %1492, i64 %1543
  %1548 = getelementptr inbounds nuw i8, ptr %1492, i64 %1544
  %1549 = load float, ptr %1545, align 4
  %1550 = load float, ptr %1546, align 4
  %1551 = load float, ptr %1547, align 4
  %1552 = load float, ptr %1548, align 4
  %1553 = insertelement <4 x float> poison, float %1549, i64 0
  %1554 = insertelement <4 x float> %1553, float %1550, i64 1
  %1555 = insertelement <4 x float> %1554, float %1551, i64 2
  %1556 = insertelement <4 x float> %1555, float %1552, i64 3
  %1557 = getelementptr inbounds nuw [4 x i8], ptr %34, i64 %index80
  store <4 x float> %1556, ptr %1557, align 4
  %index.next82 = add nuw i64 %index80, 4
  %vec.ind.next83 = add nuw nsw <4 x i64> %vec.ind81, splat (i64 4)
  %1558 = icmp eq i64 %index.next82, %n.vec75
  br i1 %1558, label %vec.epilog.middle.block84, label %vec.epilog.vector.body79, !llvm.loop !60

vec.epilog.middle.block84:                        ; preds = %vec.epilog.vector.body79
  %cmp.n85 = icmp eq i64 %umin58, %n.vec75
  br i1 %cmp.n85, label %iter.check, label %vec.epilog.scalar.ph70.preheader

vec.epilog.scalar.ph70.preheader:                 ; preds = %iter.check69, %vec.epilog.iter.check71, %vec.epilog.middle.block84
  %.ph550 = phi i64 [ 0, %iter.check69 ], [ %n.vec64, %vec.epilog.iter.check71 ], [ %n.vec75, %vec.epilog.middle.block84 ]
  br label %vec.epilog.scalar.ph70

vec.epilog.scalar.ph70:                           ; preds = %vec.epilog.scalar.ph70.preheader, %vec.epilog.scalar.ph70
  %1559 = phi i64 [ %1563, %vec.epilog.scalar.ph70 ], [ %.ph550, %vec.epilog.scalar.ph70.preheader ]
  %.idx12.14 = shl nuw nsw i64 %1559, 15
  %1560 = getelementptr inbounds nuw i8, ptr %1492, i64 %.idx12.14
  %1561 = load float, ptr %1560, align 4
  %1562 = getelementptr inbounds nuw [4 x i8], ptr %34, i64 %1559
  store float %1561, ptr %1562, align 4
  %1563 = add nuw nsw i64 %1559, 1
  %exitcond.14.not = icmp eq i64 %1563, %umax44
  br i1 %exitcond.14.not, label %iter.check, label %vec.epilog.scalar.ph70, !llvm.loop !61

iter.check:                                       ; preds = %vec.epilog.scalar.ph70, %vec.epilog.middle.block84, %vector.ph62
  %1564 = getelementptr inbounds nuw i8, ptr %226, i64 60
  %min.iters.check = icmp eq i64 %197, 0
  br i1 %min.iters.check, label %vec.epilog.scalar.ph.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check53 = icmp ult i64 %197, 16
  br i1 %min.iters.check53, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %umin, 16
  %1565 = getelementptr inbounds nuw i8, ptr %226, i64 32828
  %1566 = getelementptr inbounds nuw i8, ptr %226, i64 65596
  %1567 = getelementptr inbounds nuw i8, ptr %226, i64 98364
  %1568 = getelementptr inbounds nuw i8, ptr %226, i64 131132
  %1569 = getelementptr inbounds nuw i8, ptr %226, i64 163900
  %1570 = getelementptr inbounds nuw i8, ptr %226, i64 196668
  %1571 = getelementptr inbounds nuw i8, ptr %226, i64 229436
  %1572 = getelementptr inbounds nuw i8, ptr %226, i64 262204
  %1573 = getelementptr inbounds nuw i8, ptr %226, i64 294972
  %1574 = getelementptr inbounds nuw i8, ptr %226, i64 327740
  %1575 = getelementptr inbounds nuw i8, ptr %226, i64 360508
  %1576 = getelementptr inbounds nuw i8, ptr %226, i64 393276
  %1577 = getelementptr inbounds nuw i8, ptr %226, i64 426044
  %1578 = getelementptr inbounds nuw i8, ptr %226, i64 458812
  %1579 = getelementptr inbounds nuw i8, ptr %226, i64 491580
  %1580 = load float, ptr %1564, align 4
  %1581 = load float, ptr %1565, align 4
  %1582 = load float, ptr %1566, align 4
  %1583 = load float, ptr %1567, align 4
  %1584 = load float, ptr %1568, align 4
  %1585 = load float, ptr %1569, align 4
  %1586 = load float, ptr %1570, align 4
  %1587 = load float, ptr %1571, align 4
  %1588 = load float, ptr %1572, align 4
  %1589 = load float, ptr %1573, align 4
  %1590 = load float, ptr %1574, align 4
  %1591 = load float, ptr %1575, align 4
  %1592 = load float, ptr %1576, align 4
  %1593 = load float, ptr %1577, align 4
  %1594 = load float, ptr %1578, align 4
  %1595 = load float, ptr %1579, align 4
  %1596 = insertelement <16 x float> poison, float %1580, i64 0
  %1597 = insertelement <16 x float> %1596, float %1581, i64 1
  %1598 = insertelement <16 x float> %1597, float %1582, i64 2
  %1599 = insertelement <16 x float> %1598, float %1583, i64 3
  %1600 = insertelement <16 x float> %1599, float %1584, i64 4
  %1601 = insertelement <16 x float> %1600, float %1585, i64 5
  %1602 = insertelement <16 x float> %1601, float %1586, i64 6
  %1603 = insertelement <16 x float> %1602, float %1587, i64 7
  %1604 = insertelement <16 x float> %1603, float %1588, i64 8
  %1605 = insertelement <16 x float> %1604, float %1589, i64 9
  %1606 = insertelement <16 x float> %1605, float %1590, i64 10
  %1607 = insertelement <16 x float> %1606, float %1591, i64 11
  %1608 = insertelement <16 x float> %1607, float %1592, i64 12
  %1609 = insertelement <16 x float> %1608, float %1593, i64 13
  %1610 = insertelement <16 x float> %1609, float %1594, i64 14
  %1611 = insertelement <16 x float> %1610, float %1595, i64 15
  store <16 x float> %1611, ptr %35, align 4
  %cmp.n = icmp eq i64 %umin, %n.vec
  br i1 %cmp.n, label %.preheader37, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %vector.ph
  %n.mod.vf = and i64 %umin, 12
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %vec.epilog.scalar.ph.preheader, label %vec.epilog.ph, !prof !9

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec55 = and i64 %umin, 28
  %broadcast.splatinsert = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val, i64 0
  %broadcast.splat = shufflevector <4 x i64> %broadcast.splatinsert, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction = or disjoint <4 x i64> %broadcast.splat, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next, %vec.epilog.vector.body ]
  %vec.ind = phi <4 x i64> [ %induction, %vec.epilog.ph ], [ %vec.ind.next, %vec.epilog.vector.body ]
  %1612 = shl nuw nsw <4 x i64> %vec.ind, splat (i64 15)
  %1613 = extractelement <4 x i64> %1612, i64 0
  %1614 = extractelement <4 x i64> %1612, i64 1
  %1615 = extractelement <4 x i64> %1612, i64 2
  %1616 = extractelement <4 x i64> %1612, i64 3
  %1617 = getelementptr inbounds nuw i8, ptr %1564, i64 %1613
  %1618 = getelementptr inbounds nuw i8, ptr %1564, i64 %1614
  %1619 = getelementptr inbounds nuw i8, ptr %1564, i64 %1615
  %1620 = getelementptr inbounds nuw i8, ptr %1564, i64 %1616
  %1621 = load float, ptr %1617, align 4
  %1622 = load float, ptr %1618, align 4
  %1623 = load float, ptr %1619, align 4
  %1624 = load float, ptr %1620, align 4
  %1625 = insertelement <4 x float> poison, float %1621, i64 0
  %1626 = insertelement <4 x float> %1625, float %1622, i64 1
  %1627 = insertelement <4 x float> %1626, float %1623, i64 2
  %1628 = insertelement <4 x float> %1627, float %1624, i64 3
  %1629 = getelementptr inbounds nuw [4 x i8], ptr %35, i64 %index
  store <4 x float> %1628, ptr %1629, align 4
  %index.next = add nuw i64 %index, 4
  %vec.ind.next = add nuw nsw <4 x i64> %vec.ind, splat (i64 4)
  %1630 = icmp eq i64 %index.next, %n.vec55
  br i1 %1630, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !62

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n56 = icmp eq i64 %umin, %n.vec55
  br i1 %cmp.n56, label %.preheader37, label %vec.epilog.scalar.ph.preheader

vec.epilog.scalar.ph.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec55, %vec.epilog.middle.block ]
  br label %vec.epilog.scalar.ph

vec.epilog.scalar.ph:                             ; preds = %vec.epilog.scalar.ph.preheader, %vec.epilog.scalar.ph
  %1631 = phi i64 [ %1635, %vec.epilog.scalar.ph ], [ %.ph, %vec.epilog.scalar.ph.preheader ]
  %.idx12.15 = shl nuw nsw i64 %1631, 15
  %1632 = getelementptr inbounds nuw i8, ptr %1564, i64 %.idx12.15
  %1633 = load float, ptr %1632, align 4
  %1634 = getelementptr inbounds nuw [4 x i8], ptr %35, i64 %1631
  store float %1633, ptr %1634, align 4
  %1635 = add nuw nsw i64 %1631, 1
  %exitcond.15.not = icmp eq i64 %1635, %umax44
  br i1 %exitcond.15.not, label %.preheader37, label %vec.epilog.scalar.ph, !llvm.loop !63

.preheader37:                                     ; preds = %vec.epilog.scalar.ph, %vec.epilog.middle.block, %vector.ph
  %scevgep = getelementptr nuw i8, ptr %8, i64 %211
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep, ptr noundef nonnull align 4 dereferenceable(1) %3, i64 %215, i1 false)
  %1636 = getelementptr i8, ptr %8, i64 %211
  %scevgep.1 = getelementptr i8, ptr %1636, i64 40960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(1) %21, i64 %215, i1 false)
  %1637 = getelementptr i8, ptr %8, i64 %211
  %scevgep.2 = getelementptr i8, ptr %1637, i64 81920
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(1) %22, i64 %215, i1 false)
  %1638 = getelementptr i8, ptr %8, i64 %211
  %scevgep.3 = getelementptr i8, ptr %1638, i64 122880
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(1) %23, i64 %215, i1 false)
  %1639 = getelementptr i8, ptr %8, i64 %211
  %scevgep.4 = getelementptr i8, ptr %1639, i64 163840
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(1) %24, i64 %215, i1 false)
  %1640 = getelementptr i8, ptr %8, i64 %211
  %scevgep.5 = getelementptr i8, ptr %1640, i64 204800
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(1) %25, i64 %215, i1 false)
  %1641 = getelementptr i8, ptr %8, i64 %211
  %scevgep.6 = getelementptr i8, ptr %1641, i64 245760
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(1) %26, i64 %215, i1 false)
  %1642 = getelementptr i8, ptr %8, i64 %211
  %scevgep.7 = getelementptr i8, ptr %1642, i64 286720
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(1) %27, i64 %215, i1 false)
  %1643 = getelementptr i8, ptr %8, i64 %211
  %scevgep.8 = getelementptr i8, ptr %1643, i64 327680
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(1) %28, i64 %215, i1 false)
  %1644 = getelementptr i8, ptr %8, i64 %211
  %scevgep.9 = getelementptr i8, ptr %1644, i64 368640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(1) %29, i64 %215, i1 false)
  %1645 = getelementptr i8, ptr %8, i64 %211
  %scevgep.10 = getelementptr i8, ptr %1645, i64 409600
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(1) %30, i64 %215, i1 false)
  %1646 = getelementptr i8, ptr %8, i64 %211
  %scevgep.11 = getelementptr i8, ptr %1646, i64 450560
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(1) %31, i64 %215, i1 false)
  %1647 = getelementptr i8, ptr %8, i64 %211
  %scevgep.12 = getelementptr i8, ptr %1647, i64 491520
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(1) %32, i64 %215, i1 false)
  %1648 = getelementptr i8, ptr %8, i64 %211
  %scevgep.13 = getelementptr i8, ptr %1648, i64 532480
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(1) %33, i64 %215, i1 false)
  %1649 = getelementptr i8, ptr %8, i64 %211
  %scevgep.14 = getelementptr i8, ptr %1649, i64 573440
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(1) %34, i64 %215, i1 false)
  %1650 = getelementptr i8, ptr %8, i64 %211
  %scevgep.15 = getelementptr i8, ptr %1650, i64 614400
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(1) %35, i64 %215, i1 false)
  br label %wrapped_copy.8_impl.exit

wrapped_copy.8_impl.exit:                         ; preds = %.preheader37, %.preheader35
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %1651 = add i64 %53, 1
  %indvars.iv.next = add i64 %indvars.iv, -16
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond51.not = icmp eq i64 %indvar.next, %20
  br i1 %exitcond51.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %wrapped_copy.8_impl.exit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6}
!6 = distinct !{!6, !"LVerDomain"}
!7 = !{!8}
!8 = distinct !{!8, !6}
!9 = !{!"branch_weights", i32 4, i32 12}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !11}
!16 = !{!17}
!17 = distinct !{!17, !18}
!18 = distinct !{!18, !"LVerDomain"}
!19 = !{!20}
!20 = distinct !{!20, !18}
!21 = distinct !{!21, !11, !12}
!22 = distinct !{!22, !14}
!23 = distinct !{!23, !11}
!24 = !{!25}
!25 = distinct !{!25, !26}
!26 = distinct !{!26, !"LVerDomain"}
!27 = !{!28}
!28 = distinct !{!28, !26}
!29 = distinct !{!29, !11, !12}
!30 = distinct !{!30, !14}
!31 = distinct !{!31, !11}
!32 = !{!33}
!33 = distinct !{!33, !34}
!34 = distinct !{!34, !"LVerDomain"}
!35 = !{!36}
!36 = distinct !{!36, !34}
!37 = distinct !{!37, !11, !12}
!38 = distinct !{!38, !14}
!39 = distinct !{!39, !11}
!40 = distinct !{!40, !11, !12}
!41 = distinct !{!41, !12, !11}
!42 = distinct !{!42, !11, !12}
!43 = distinct !{!43, !12, !11}
!44 = distinct !{!44, !11, !12}
!45 = distinct !{!45, !12, !11}
!46 = distinct !{!46, !11, !12}
!47 = distinct !{!47, !12, !11}
!48 = distinct !{!48, !11, !12}
!49 = distinct !{!49, !12, !11}
!50 = distinct !{!50, !11, !12}
!51 = distinct !{!51, !12, !11}
!52 = distinct !{!52, !11, !12}
!53 = distinct !{!53, !12, !11}
!54 = distinct !{!54, !11, !12}
!55 = distinct !{!55, !12, !11}
!56 = distinct !{!56, !11, !12}
!57 = distinct !{!57, !12, !11}
!58 = distinct !{!58, !11, !12}
!59 = distinct !{!59, !12, !11}
!60 = distinct !{!60, !11, !12}
!61 = distinct !{!61, !12, !11}
!62 = distinct !{!62, !11, !12}
!63 = distinct !{!63, !12, !11}
