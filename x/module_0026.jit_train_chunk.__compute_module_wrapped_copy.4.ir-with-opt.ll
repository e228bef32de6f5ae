; ModuleID = '__compute_module___compute_module_wrapped_copy.4'
source_filename = "__compute_module___compute_module_wrapped_copy.4"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_copy.4(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %13 = mul nuw nsw i64 %12, 1536
  %14 = tail call i64 @llvm.umin.i64(i64 %13, i64 3072)
  %15 = tail call i64 @llvm.umin.i64(i64 %13, i64 1536)
  %16 = add nuw nsw i64 %15, 1536
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
  %scevgep47.1 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %scevgep47.2 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %scevgep47.3 = getelementptr inbounds nuw i8, ptr %2, i64 192
  %scevgep47.4 = getelementptr inbounds nuw i8, ptr %2, i64 256
  %scevgep47.5 = getelementptr inbounds nuw i8, ptr %2, i64 320
  %scevgep47.6 = getelementptr inbounds nuw i8, ptr %2, i64 384
  %scevgep47.7 = getelementptr inbounds nuw i8, ptr %2, i64 448
  %scevgep47.8 = getelementptr inbounds nuw i8, ptr %2, i64 512
  %scevgep47.9 = getelementptr inbounds nuw i8, ptr %2, i64 576
  %scevgep47.10 = getelementptr inbounds nuw i8, ptr %2, i64 640
  %scevgep47.11 = getelementptr inbounds nuw i8, ptr %2, i64 704
  %scevgep47.12 = getelementptr inbounds nuw i8, ptr %2, i64 768
  %scevgep47.13 = getelementptr inbounds nuw i8, ptr %2, i64 832
  %scevgep47.14 = getelementptr inbounds nuw i8, ptr %2, i64 896
  %scevgep47.15 = getelementptr inbounds nuw i8, ptr %2, i64 960
  %scevgep385 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %36 = shl nuw nsw i64 %14, 20
  %scevgep424 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %scevgep466 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %37 = shl nuw nsw i64 %14, 20
  %38 = getelementptr i8, ptr %6, i64 %37
  %39 = getelementptr i8, ptr %6, i64 %37
  %40 = getelementptr i8, ptr %39, i64 -65532
  %41 = getelementptr i8, ptr %6, i64 %37
  %42 = getelementptr i8, ptr %41, i64 4
  %43 = getelementptr i8, ptr %6, i64 %37
  %44 = getelementptr i8, ptr %43, i64 -65528
  %45 = getelementptr i8, ptr %6, i64 %36
  %46 = getelementptr i8, ptr %45, i64 8
  %47 = getelementptr i8, ptr %6, i64 %36
  %48 = getelementptr i8, ptr %47, i64 -65524
  %49 = getelementptr i8, ptr %6, i64 %36
  %50 = getelementptr i8, ptr %49, i64 12
  %51 = getelementptr i8, ptr %6, i64 %36
  %52 = getelementptr i8, ptr %51, i64 -65520
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %wrapped_copy.4_impl.exit
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %wrapped_copy.4_impl.exit ]
  %indvars.iv = phi i64 [ %19, %.lr.ph.preheader ], [ %indvars.iv.next, %wrapped_copy.4_impl.exit ]
  %53 = phi i64 [ %14, %.lr.ph.preheader ], [ %1625, %wrapped_copy.4_impl.exit ]
  %54 = udiv i64 %53, 3
  %55 = mul i64 %54, 48
  %56 = add i64 %indvars.iv, %55
  %umax584 = call i64 @llvm.umax.i64(i64 %56, i64 1)
  %umin585 = call i64 @llvm.umin.i64(i64 %umax584, i64 16)
  %57 = udiv i64 %53, 3
  %58 = mul i64 %57, 48
  %59 = add i64 %indvars.iv, %58
  %umax578 = call i64 @llvm.umax.i64(i64 %59, i64 1)
  %umin579 = call i64 @llvm.umin.i64(i64 %umax578, i64 16)
  %60 = udiv i64 %53, 3
  %61 = mul i64 %60, 48
  %62 = add i64 %indvars.iv, %61
  %umax572 = call i64 @llvm.umax.i64(i64 %62, i64 1)
  %umin573 = call i64 @llvm.umin.i64(i64 %umax572, i64 16)
  %63 = udiv i64 %53, 3
  %64 = mul i64 %63, 48
  %65 = add i64 %indvars.iv, %64
  %umax563 = call i64 @llvm.umax.i64(i64 %65, i64 1)
  %umin564 = call i64 @llvm.umin.i64(i64 %umax563, i64 16)
  %66 = udiv i64 %53, 3
  %67 = mul i64 %66, 48
  %68 = add i64 %indvars.iv, %67
  %umax518 = call i64 @llvm.umax.i64(i64 %68, i64 1)
  %umin519 = call i64 @llvm.umin.i64(i64 %umax518, i64 16)
  %69 = udiv i64 %53, 3
  %70 = mul i64 %69, 48
  %71 = add i64 %indvars.iv, %70
  %umax508 = call i64 @llvm.umax.i64(i64 %71, i64 1)
  %umin509 = call i64 @llvm.umin.i64(i64 %umax508, i64 16)
  %72 = shl nuw nsw i64 %umin509, 2
  %scevgep510 = getelementptr i8, ptr %3, i64 %72
  %73 = shl i64 %indvar, 20
  %scevgep511 = getelementptr i8, ptr %38, i64 %73
  %74 = udiv i64 %53, 96
  %75 = shl i64 %74, 11
  %76 = shl i64 %69, 6
  %77 = and i64 %76, 1984
  %78 = or disjoint i64 %75, %77
  %79 = mul i64 %69, 3145728
  %80 = sub i64 %78, %79
  %scevgep512 = getelementptr i8, ptr %scevgep511, i64 %80
  %scevgep513 = getelementptr i8, ptr %40, i64 %73
  %81 = shl nuw nsw i64 %umin509, 16
  %82 = add i64 %81, %75
  %83 = or disjoint i64 %82, %77
  %84 = sub i64 %83, %79
  %scevgep514 = getelementptr i8, ptr %scevgep513, i64 %84
  %85 = udiv i64 %53, 3
  %86 = mul i64 %85, 48
  %87 = add i64 %indvars.iv, %86
  %umax477 = call i64 @llvm.umax.i64(i64 %87, i64 1)
  %umin478 = call i64 @llvm.umin.i64(i64 %umax477, i64 16)
  %88 = udiv i64 %53, 3
  %89 = mul i64 %88, 48
  %90 = add i64 %indvars.iv, %89
  %umax467 = call i64 @llvm.umax.i64(i64 %90, i64 1)
  %umin468 = call i64 @llvm.umin.i64(i64 %umax467, i64 16)
  %91 = shl nuw nsw i64 %umin468, 2
  %scevgep469 = getelementptr i8, ptr %scevgep466, i64 %91
  %92 = shl i64 %indvar, 20
  %scevgep470 = getelementptr i8, ptr %42, i64 %92
  %93 = udiv i64 %53, 96
  %94 = shl i64 %93, 11
  %95 = shl i64 %88, 6
  %96 = and i64 %95, 1984
  %97 = or disjoint i64 %94, %96
  %98 = mul i64 %88, 3145728
  %99 = sub i64 %97, %98
  %scevgep471 = getelementptr i8, ptr %scevgep470, i64 %99
  %scevgep472 = getelementptr i8, ptr %44, i64 %92
  %100 = shl nuw nsw i64 %umin468, 16
  %101 = add i64 %100, %94
  %102 = or disjoint i64 %101, %96
  %103 = sub i64 %102, %98
  %scevgep473 = getelementptr i8, ptr %scevgep472, i64 %103
  %104 = udiv i64 %53, 3
  %105 = mul i64 %104, 48
  %106 = add i64 %indvars.iv, %105
  %umax435 = call i64 @llvm.umax.i64(i64 %106, i64 1)
  %umin436 = call i64 @llvm.umin.i64(i64 %umax435, i64 16)
  %107 = udiv i64 %53, 3
  %108 = mul i64 %107, 48
  %109 = add i64 %indvars.iv, %108
  %umax425 = call i64 @llvm.umax.i64(i64 %109, i64 1)
  %umin426 = call i64 @llvm.umin.i64(i64 %umax425, i64 16)
  %110 = shl nuw nsw i64 %umin426, 2
  %scevgep427 = getelementptr i8, ptr %scevgep424, i64 %110
  %111 = shl i64 %indvar, 20
  %scevgep428 = getelementptr i8, ptr %46, i64 %111
  %112 = udiv i64 %53, 96
  %113 = shl i64 %112, 11
  %114 = shl i64 %107, 6
  %115 = and i64 %114, 1984
  %116 = or disjoint i64 %113, %115
  %117 = mul i64 %107, 3145728
  %118 = sub i64 %116, %117
  %scevgep429 = getelementptr i8, ptr %scevgep428, i64 %118
  %scevgep430 = getelementptr i8, ptr %48, i64 %111
  %119 = shl nuw nsw i64 %umin426, 16
  %120 = add i64 %119, %113
  %121 = or disjoint i64 %120, %115
  %122 = sub i64 %121, %117
  %scevgep431 = getelementptr i8, ptr %scevgep430, i64 %122
  %123 = udiv i64 %53, 3
  %124 = mul i64 %123, 48
  %125 = add i64 %indvars.iv, %124
  %umax393 = call i64 @llvm.umax.i64(i64 %125, i64 1)
  %umin394 = call i64 @llvm.umin.i64(i64 %umax393, i64 16)
  %126 = udiv i64 %53, 3
  %127 = mul i64 %126, 48
  %128 = add i64 %indvars.iv, %127
  %umax386 = call i64 @llvm.umax.i64(i64 %128, i64 1)
  %umin387 = call i64 @llvm.umin.i64(i64 %umax386, i64 16)
  %129 = shl nuw nsw i64 %umin387, 2
  %scevgep388 = getelementptr i8, ptr %scevgep385, i64 %129
  %130 = shl i64 %indvar, 20
  %scevgep389 = getelementptr i8, ptr %50, i64 %130
  %131 = udiv i64 %53, 96
  %132 = shl i64 %131, 11
  %133 = shl i64 %126, 6
  %134 = and i64 %133, 1984
  %135 = or disjoint i64 %132, %134
  %136 = mul i64 %126, 3145728
  %137 = sub i64 %135, %136
  %scevgep390 = getelementptr i8, ptr %scevgep389, i64 %137
  %scevgep391 = getelementptr i8, ptr %52, i64 %130
  %138 = shl nuw nsw i64 %umin387, 16
  %139 = add i64 %138, %132
  %140 = or disjoint i64 %139, %134
  %141 = sub i64 %140, %136
  %scevgep392 = getelementptr i8, ptr %scevgep391, i64 %141
  %142 = udiv i64 %53, 3
  %143 = mul i64 %142, 48
  %144 = add i64 %indvars.iv, %143
  %umax355 = call i64 @llvm.umax.i64(i64 %144, i64 1)
  %umin356 = call i64 @llvm.umin.i64(i64 %umax355, i64 16)
  %145 = udiv i64 %53, 3
  %146 = mul i64 %145, 48
  %147 = add i64 %indvars.iv, %146
  %umax325 = call i64 @llvm.umax.i64(i64 %147, i64 1)
  %umin326 = call i64 @llvm.umin.i64(i64 %umax325, i64 16)
  %148 = udiv i64 %53, 3
  %149 = mul i64 %148, 48
  %150 = add i64 %indvars.iv, %149
  %umax295 = call i64 @llvm.umax.i64(i64 %150, i64 1)
  %umin296 = call i64 @llvm.umin.i64(i64 %umax295, i64 16)
  %151 = udiv i64 %53, 3
  %152 = mul i64 %151, 48
  %153 = add i64 %indvars.iv, %152
  %umax265 = call i64 @llvm.umax.i64(i64 %153, i64 1)
  %umin266 = call i64 @llvm.umin.i64(i64 %umax265, i64 16)
  %154 = udiv i64 %53, 3
  %155 = mul i64 %154, 48
  %156 = add i64 %indvars.iv, %155
  %umax235 = call i64 @llvm.umax.i64(i64 %156, i64 1)
  %umin236 = call i64 @llvm.umin.i64(i64 %umax235, i64 16)
  %157 = udiv i64 %53, 3
  %158 = mul i64 %157, 48
  %159 = add i64 %indvars.iv, %158
  %umax205 = call i64 @llvm.umax.i64(i64 %159, i64 1)
  %umin206 = call i64 @llvm.umin.i64(i64 %umax205, i64 16)
  %160 = udiv i64 %53, 3
  %161 = mul i64 %160, 48
  %162 = add i64 %indvars.iv, %161
  %umax175 = call i64 @llvm.umax.i64(i64 %162, i64 1)
  %umin176 = call i64 @llvm.umin.i64(i64 %umax175, i64 16)
  %163 = udiv i64 %53, 3
  %164 = mul i64 %163, 48
  %165 = add i64 %indvars.iv, %164
  %umax145 = call i64 @llvm.umax.i64(i64 %165, i64 1)
  %umin146 = call i64 @llvm.umin.i64(i64 %umax145, i64 16)
  %166 = udiv i64 %53, 3
  %167 = mul i64 %166, 48
  %168 = add i64 %indvars.iv, %167
  %umax115 = call i64 @llvm.umax.i64(i64 %168, i64 1)
  %umin116 = call i64 @llvm.umin.i64(i64 %umax115, i64 16)
  %169 = udiv i64 %53, 3
  %170 = mul i64 %169, 48
  %171 = add i64 %indvars.iv, %170
  %umax85 = call i64 @llvm.umax.i64(i64 %171, i64 1)
  %umin86 = call i64 @llvm.umin.i64(i64 %umax85, i64 16)
  %172 = udiv i64 %53, 3
  %173 = mul i64 %172, 48
  %174 = add i64 %indvars.iv, %173
  %umax55 = call i64 @llvm.umax.i64(i64 %174, i64 1)
  %umin56 = call i64 @llvm.umin.i64(i64 %umax55, i64 16)
  %175 = udiv i64 %53, 3
  %176 = mul i64 %175, 48
  %177 = add i64 %indvars.iv, %176
  %umax = call i64 @llvm.umax.i64(i64 %177, i64 1)
  %umin = call i64 @llvm.umin.i64(i64 %umax, i64 16)
  %178 = add nuw i64 %14, %indvar
  %179 = shl nuw i64 %178, 6
  %180 = udiv i64 %53, 96
  %181 = mul nuw nsw i64 %180, 5120
  %182 = add i64 %179, %181
  %183 = udiv i64 %53, 3
  %184 = and i64 %183, 31
  %185 = mul nuw nsw i64 %184, 160
  %186 = add i64 %182, %185
  %.neg = mul i64 %183, -192
  %187 = add i64 %.neg, %186
  %188 = mul nuw nsw i64 %183, 48
  %189 = add i64 %indvars.iv, %188
  %190 = call i64 @llvm.umax.i64(i64 %189, i64 1)
  %umax42 = call i64 @llvm.umin.i64(i64 %190, i64 16)
  %191 = shl nuw nsw i64 %umax42, 2
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %192 = urem i64 %53, 3
  %193 = shl nuw nsw i64 %192, 4
  %194 = sub nuw nsw i64 40, %193
  %195 = tail call i64 @llvm.umin.i64(i64 %194, i64 16)
  %196 = icmp eq i64 %195, 16
  %.idx17 = shl nuw nsw i64 %180, 11
  %197 = getelementptr i8, ptr %6, i64 %.idx17
  %198 = shl i64 %183, 6
  %.idx18 = and i64 %198, 1984
  %199 = getelementptr i8, ptr %197, i64 %.idx18
  %.idx19 = shl nuw nsw i64 %192, 20
  %200 = getelementptr i8, ptr %199, i64 %.idx19
  br i1 %196, label %.preheader30, label %iter.check530

iter.check530:                                    ; preds = %.lr.ph
  %min.iters.check520 = icmp eq i64 %68, 0
  br i1 %min.iters.check520, label %.preheader37.preheader, label %vector.memcheck507

vector.memcheck507:                               ; preds = %iter.check530
  %bound0515 = icmp ult ptr %3, %scevgep514
  %bound1516 = icmp ult ptr %scevgep512, %scevgep510
  %found.conflict517 = and i1 %bound0515, %bound1516
  br i1 %found.conflict517, label %.preheader37.preheader, label %vector.main.loop.iter.check521

vector.main.loop.iter.check521:                   ; preds = %vector.memcheck507
  %min.iters.check522 = icmp ult i64 %68, 16
  br i1 %min.iters.check522, label %vec.epilog.ph534, label %vector.ph523

vector.ph523:                                     ; preds = %vector.main.loop.iter.check521
  %n.vec525 = and i64 %umin519, 16
  %201 = getelementptr inbounds nuw i8, ptr %200, i64 65536
  %202 = getelementptr inbounds nuw i8, ptr %200, i64 131072
  %203 = getelementptr inbounds nuw i8, ptr %200, i64 196608
  %204 = getelementptr inbounds nuw i8, ptr %200, i64 262144
  %205 = getelementptr inbounds nuw i8, ptr %200, i64 327680
  %206 = getelementptr inbounds nuw i8, ptr %200, i64 393216
  %207 = getelementptr inbounds nuw i8, ptr %200, i64 458752
  %208 = getelementptr inbounds nuw i8, ptr %200, i64 524288
  %209 = getelementptr inbounds nuw i8, ptr %200, i64 589824
  %210 = getelementptr inbounds nuw i8, ptr %200, i64 655360
  %211 = getelementptr inbounds nuw i8, ptr %200, i64 720896
  %212 = getelementptr inbounds nuw i8, ptr %200, i64 786432
  %213 = getelementptr inbounds nuw i8, ptr %200, i64 851968
  %214 = getelementptr inbounds nuw i8, ptr %200, i64 917504
  %215 = getelementptr inbounds nuw i8, ptr %200, i64 983040
  %216 = load float, ptr %200, align 4, !alias.scope !4
  %217 = load float, ptr %201, align 4, !alias.scope !4
  %218 = load float, ptr %202, align 4, !alias.scope !4
  %219 = load float, ptr %203, align 4, !alias.scope !4
  %220 = load float, ptr %204, align 4, !alias.scope !4
  %221 = load float, ptr %205, align 4, !alias.scope !4
  %222 = load float, ptr %206, align 4, !alias.scope !4
  %223 = load float, ptr %207, align 4, !alias.scope !4
  %224 = load float, ptr %208, align 4, !alias.scope !4
  %225 = load float, ptr %209, align 4, !alias.scope !4
  %226 = load float, ptr %210, align 4, !alias.scope !4
  %227 = load float, ptr %211, align 4, !alias.scope !4
  %228 = load float, ptr %212, align 4, !alias.scope !4
  %229 = load float, ptr %213, align 4, !alias.scope !4
  %230 = load float, ptr %214, align 4, !alias.scope !4
  %231 = load float, ptr %215, align 4, !alias.scope !4
  %232 = insertelement <16 x float> poison, float %216, i64 0
  %233 = insertelement <16 x float> %232, float %217, i64 1
  %234 = insertelement <16 x float> %233, float %218, i64 2
  %235 = insertelement <16 x float> %234, float %219, i64 3
  %236 = insertelement <16 x float> %235, float %220, i64 4
  %237 = insertelement <16 x float> %236, float %221, i64 5
  %238 = insertelement <16 x float> %237, float %222, i64 6
  %239 = insertelement <16 x float> %238, float %223, i64 7
  %240 = insertelement <16 x float> %239, float %224, i64 8
  %241 = insertelement <16 x float> %240, float %225, i64 9
  %242 = insertelement <16 x float> %241, float %226, i64 10
  %243 = insertelement <16 x float> %242, float %227, i64 11
  %244 = insertelement <16 x float> %243, float %228, i64 12
  %245 = insertelement <16 x float> %244, float %229, i64 13
  %246 = insertelement <16 x float> %245, float %230, i64 14
  %247 = insertelement <16 x float> %246, float %231, i64 15
  store <16 x float> %247, ptr %3, align 4, !alias.scope !7, !noalias !4
  %cmp.n528 = icmp eq i64 %umin519, %n.vec525
  br i1 %cmp.n528, label %iter.check489, label %vec.epilog.iter.check532

vec.epilog.iter.check532:                         ; preds = %vector.ph523
  %n.mod.vf524 = and i64 %umin519, 12
  %min.epilog.iters.check533 = icmp eq i64 %n.mod.vf524, 0
  br i1 %min.epilog.iters.check533, label %.preheader37.preheader, label %vec.epilog.ph534, !prof !9

vec.epilog.ph534:                                 ; preds = %vector.main.loop.iter.check521, %vec.epilog.iter.check532
  %vec.epilog.resume.val529 = phi i64 [ %n.vec525, %vec.epilog.iter.check532 ], [ 0, %vector.main.loop.iter.check521 ]
  %n.vec536 = and i64 %umin519, 28
  %broadcast.splatinsert537 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val529, i64 0
  %broadcast.splat538 = shufflevector <4 x i64> %broadcast.splatinsert537, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction539 = or disjoint <4 x i64> %broadcast.splat538, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body540

vec.epilog.vector.body540:                        ; preds = %vec.epilog.vector.body540, %vec.epilog.ph534
  %index541 = phi i64 [ %vec.epilog.resume.val529, %vec.epilog.ph534 ], [ %index.next543, %vec.epilog.vector.body540 ]
  %vec.ind542 = phi <4 x i64> [ %induction539, %vec.epilog.ph534 ], [ %vec.ind.next544, %vec.epilog.vector.body540 ]
  %248 = shl nuw nsw <4 x i64> %vec.ind542, splat (i64 16)
  %249 = extractelement <4 x i64> %248, i64 0
  %250 = extractelement <4 x i64> %248, i64 1
  %251 = extractelement <4 x i64> %248, i64 2
  %252 = extractelement <4 x i64> %248, i64 3
  %253 = getelementptr inbounds nuw i8, ptr %200, i64 %249
  %254 = getelementptr inbounds nuw i8, ptr %200, i64 %250
  %255 = getelementptr inbounds nuw i8, ptr %200, i64 %251
  %256 = getelementptr inbounds nuw i8, ptr %200, i64 %252
  %257 = load float, ptr %253, align 4, !alias.scope !4
  %258 = load float, ptr %254, align 4, !alias.scope !4
  %259 = load float, ptr %255, align 4, !alias.scope !4
  %260 = load float, ptr %256, align 4, !alias.scope !4
  %261 = insertelement <4 x float> poison, float %257, i64 0
  %262 = insertelement <4 x float> %261, float %258, i64 1
  %263 = insertelement <4 x float> %262, float %259, i64 2
  %264 = insertelement <4 x float> %263, float %260, i64 3
  %265 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index541
  store <4 x float> %264, ptr %265, align 4, !alias.scope !7, !noalias !4
  %index.next543 = add nuw i64 %index541, 4
  %vec.ind.next544 = add nuw nsw <4 x i64> %vec.ind542, splat (i64 4)
  %266 = icmp eq i64 %index.next543, %n.vec536
  br i1 %266, label %vec.epilog.middle.block545, label %vec.epilog.vector.body540, !llvm.loop !10

vec.epilog.middle.block545:                       ; preds = %vec.epilog.vector.body540
  %cmp.n546 = icmp eq i64 %umin519, %n.vec536
  br i1 %cmp.n546, label %iter.check489, label %.preheader37.preheader

.preheader37.preheader:                           ; preds = %vector.memcheck507, %iter.check530, %vec.epilog.iter.check532, %vec.epilog.middle.block545
  %.ph562 = phi i64 [ 0, %iter.check530 ], [ 0, %vector.memcheck507 ], [ %n.vec525, %vec.epilog.iter.check532 ], [ %n.vec536, %vec.epilog.middle.block545 ]
  %267 = sub nsw i64 %umin564, %.ph562
  %xtraiter = and i64 %267, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %.preheader37.prol.loopexit, label %.preheader37.prol

.preheader37.prol:                                ; preds = %.preheader37.preheader, %.preheader37.prol
  %268 = phi i64 [ %272, %.preheader37.prol ], [ %.ph562, %.preheader37.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %.preheader37.prol ], [ 0, %.preheader37.preheader ]
  %.idx10.prol = shl nuw nsw i64 %268, 16
  %269 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.prol
  %270 = load float, ptr %269, align 4
  %271 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %268
  store float %270, ptr %271, align 4
  %272 = add nuw nsw i64 %268, 1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %.preheader37.prol.loopexit, label %.preheader37.prol, !llvm.loop !13

.preheader37.prol.loopexit:                       ; preds = %.preheader37.prol, %.preheader37.preheader
  %.unr = phi i64 [ %.ph562, %.preheader37.preheader ], [ %272, %.preheader37.prol ]
  %273 = sub nsw i64 %.ph562, %umin564
  %274 = icmp ugt i64 %273, -8
  br i1 %274, label %iter.check489, label %.preheader37

.preheader33:                                     ; preds = %.preheader30
  %scevgep46 = getelementptr i8, ptr %8, i64 %187
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46, ptr noundef nonnull align 4 dereferenceable(64) %2, i64 64, i1 false)
  %275 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.1 = getelementptr i8, ptr %275, i64 163840
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.1, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.1, i64 64, i1 false)
  %276 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.2 = getelementptr i8, ptr %276, i64 327680
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.2, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.2, i64 64, i1 false)
  %277 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.3 = getelementptr i8, ptr %277, i64 491520
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.3, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.3, i64 64, i1 false)
  %278 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.4 = getelementptr i8, ptr %278, i64 655360
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.4, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.4, i64 64, i1 false)
  %279 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.5 = getelementptr i8, ptr %279, i64 819200
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.5, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.5, i64 64, i1 false)
  %280 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.6 = getelementptr i8, ptr %280, i64 983040
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.6, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.6, i64 64, i1 false)
  %281 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.7 = getelementptr i8, ptr %281, i64 1146880
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.7, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.7, i64 64, i1 false)
  %282 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.8 = getelementptr i8, ptr %282, i64 1310720
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.8, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.8, i64 64, i1 false)
  %283 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.9 = getelementptr i8, ptr %283, i64 1474560
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.9, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.9, i64 64, i1 false)
  %284 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.10 = getelementptr i8, ptr %284, i64 1638400
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.10, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.10, i64 64, i1 false)
  %285 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.11 = getelementptr i8, ptr %285, i64 1802240
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.11, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.11, i64 64, i1 false)
  %286 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.12 = getelementptr i8, ptr %286, i64 1966080
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.12, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.12, i64 64, i1 false)
  %287 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.13 = getelementptr i8, ptr %287, i64 2129920
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.13, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.13, i64 64, i1 false)
  %288 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.14 = getelementptr i8, ptr %288, i64 2293760
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.14, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.14, i64 64, i1 false)
  %289 = getelementptr i8, ptr %8, i64 %187
  %scevgep46.15 = getelementptr i8, ptr %289, i64 2457600
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep46.15, ptr noundef nonnull align 4 dereferenceable(64) %scevgep47.15, i64 64, i1 false)
  br label %wrapped_copy.4_impl.exit

.preheader30:                                     ; preds = %.lr.ph, %.preheader30
  %290 = phi i64 [ %388, %.preheader30 ], [ 0, %.lr.ph ]
  %291 = getelementptr inbounds nuw [4 x i8], ptr %200, i64 %290
  %.idx21 = shl nuw nsw i64 %290, 6
  %292 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx21
  %293 = load float, ptr %291, align 4
  store float %293, ptr %292, align 4
  %294 = getelementptr inbounds nuw i8, ptr %291, i64 65536
  %295 = load float, ptr %294, align 4
  %296 = getelementptr inbounds nuw i8, ptr %292, i64 4
  store float %295, ptr %296, align 4
  %297 = getelementptr inbounds nuw i8, ptr %291, i64 131072
  %298 = load float, ptr %297, align 4
  %299 = getelementptr inbounds nuw i8, ptr %292, i64 8
  store float %298, ptr %299, align 4
  %300 = getelementptr inbounds nuw i8, ptr %291, i64 196608
  %301 = load float, ptr %300, align 4
  %302 = getelementptr inbounds nuw i8, ptr %292, i64 12
  store float %301, ptr %302, align 4
  %303 = getelementptr inbounds nuw i8, ptr %291, i64 262144
  %304 = load float, ptr %303, align 4
  %305 = getelementptr inbounds nuw i8, ptr %292, i64 16
  store float %304, ptr %305, align 4
  %306 = getelementptr inbounds nuw i8, ptr %291, i64 327680
  %307 = load float, ptr %306, align 4
  %308 = getelementptr inbounds nuw i8, ptr %292, i64 20
  store float %307, ptr %308, align 4
  %309 = getelementptr inbounds nuw i8, ptr %291, i64 393216
  %310 = load float, ptr %309, align 4
  %311 = getelementptr inbounds nuw i8, ptr %292, i64 24
  store float %310, ptr %311, align 4
  %312 = getelementptr inbounds nuw i8, ptr %291, i64 458752
  %313 = load float, ptr %312, align 4
  %314 = getelementptr inbounds nuw i8, ptr %292, i64 28
  store float %313, ptr %314, align 4
  %315 = getelementptr inbounds nuw i8, ptr %291, i64 524288
  %316 = load float, ptr %315, align 4
  %317 = getelementptr inbounds nuw i8, ptr %292, i64 32
  store float %316, ptr %317, align 4
  %318 = getelementptr inbounds nuw i8, ptr %291, i64 589824
  %319 = load float, ptr %318, align 4
  %320 = getelementptr inbounds nuw i8, ptr %292, i64 36
  store float %319, ptr %320, align 4
  %321 = getelementptr inbounds nuw i8, ptr %291, i64 655360
  %322 = load float, ptr %321, align 4
  %323 = getelementptr inbounds nuw i8, ptr %292, i64 40
  store float %322, ptr %323, align 4
  %324 = getelementptr inbounds nuw i8, ptr %291, i64 720896
  %325 = load float, ptr %324, align 4
  %326 = getelementptr inbounds nuw i8, ptr %292, i64 44
  store float %325, ptr %326, align 4
  %327 = getelementptr inbounds nuw i8, ptr %291, i64 786432
  %328 = load float, ptr %327, align 4
  %329 = getelementptr inbounds nuw i8, ptr %292, i64 48
  store float %328, ptr %329, align 4
  %330 = getelementptr inbounds nuw i8, ptr %291, i64 851968
  %331 = load float, ptr %330, align 4
  %332 = getelementptr inbounds nuw i8, ptr %292, i64 52
  store float %331, ptr %332, align 4
  %333 = getelementptr inbounds nuw i8, ptr %291, i64 917504
  %334 = load float, ptr %333, align 4
  %335 = getelementptr inbounds nuw i8, ptr %292, i64 56
  store float %334, ptr %335, align 4
  %336 = getelementptr inbounds nuw i8, ptr %291, i64 983040
  %337 = load float, ptr %336, align 4
  %338 = getelementptr inbounds nuw i8, ptr %292, i64 60
  store float %337, ptr %338, align 4
  %339 = or disjoint i64 %290, 1
  %340 = getelementptr inbounds nuw [4 x i8], ptr %200, i64 %339
  %.idx21.1 = shl nuw nsw i64 %339, 6
  %341 = getelementptr inbounds nuw i8, ptr %2, i64 %.idx21.1
  %342 = load float, ptr %340, align 4
  store float %342, ptr %341, align 4
  %343 = getelementptr inbounds nuw i8, ptr %340, i64 65536
  %344 = load float, ptr %343, align 4
  %345 = getelementptr inbounds nuw i8, ptr %341, i64 4
  store float %344, ptr %345, align 4
  %346 = getelementptr inbounds nuw i8, ptr %340, i64 131072
  %347 = load float, ptr %346, align 4
  %348 = getelementptr inbounds nuw i8, ptr %341, i64 8
  store float %347, ptr %348, align 4
  %349 = getelementptr inbounds nuw i8, ptr %340, i64 196608
  %350 = load float, ptr %349, align 4
  %351 = getelementptr inbounds nuw i8, ptr %341, i64 12
  store float %350, ptr %351, align 4
  %352 = getelementptr inbounds nuw i8, ptr %340, i64 262144
  %353 = load float, ptr %352, align 4
  %354 = getelementptr inbounds nuw i8, ptr %341, i64 16
  store float %353, ptr %354, align 4
  %355 = getelementptr inbounds nuw i8, ptr %340, i64 327680
  %356 = load float, ptr %355, align 4
  %357 = getelementptr inbounds nuw i8, ptr %341, i64 20
  store float %356, ptr %357, align 4
  %358 = getelementptr inbounds nuw i8, ptr %340, i64 393216
  %359 = load float, ptr %358, align 4
  %360 = getelementptr inbounds nuw i8, ptr %341, i64 24
  store float %359, ptr %360, align 4
  %361 = getelementptr inbounds nuw i8, ptr %340, i64 458752
  %362 = load float, ptr %361, align 4
  %363 = getelementptr inbounds nuw i8, ptr %341, i64 28
  store float %362, ptr %363, align 4
  %364 = getelementptr inbounds nuw i8, ptr %340, i64 524288
  %365 = load float, ptr %364, align 4
  %366 = getelementptr inbounds nuw i8, ptr %341, i64 32
  store float %365, ptr %366, align 4
  %367 = getelementptr inbounds nuw i8, ptr %340, i64 589824
  %368 = load float, ptr %367, align 4
  %369 = getelementptr inbounds nuw i8, ptr %341, i64 36
  store float %368, ptr %369, align 4
  %370 = getelementptr inbounds nuw i8, ptr %340, i64 655360
  %371 = load float, ptr %370, align 4
  %372 = getelementptr inbounds nuw i8, ptr %341, i64 40
  store float %371, ptr %372, align 4
  %373 = getelementptr inbounds nuw i8, ptr %340, i64 720896
  %374 = load float, ptr %373, align 4
  %375 = getelementptr inbounds nuw i8, ptr %341, i64 44
  store float %374, ptr %375, align 4
  %376 = getelementptr inbounds nuw i8, ptr %340, i64 786432
  %377 = load float, ptr %376, align 4
  %378 = getelementptr inbounds nuw i8, ptr %341, i64 48
  store float %377, ptr %378, align 4
  %379 = getelementptr inbounds nuw i8, ptr %340, i64 851968
  %380 = load float, ptr %379, align 4
  %381 = getelementptr inbounds nuw i8, ptr %341, i64 52
  store float %380, ptr %381, align 4
  %382 = getelementptr inbounds nuw i8, ptr %340, i64 917504
  %383 = load float, ptr %382, align 4
  %384 = getelementptr inbounds nuw i8, ptr %341, i64 56
  store float %383, ptr %384, align 4
  %385 = getelementptr inbounds nuw i8, ptr %340, i64 983040
  %386 = load float, ptr %385, align 4
  %387 = getelementptr inbounds nuw i8, ptr %341, i64 60
  store float %386, ptr %387, align 4
  %388 = add nuw nsw i64 %290, 2
  %exitcond45.not.1 = icmp eq i64 %388, 16
  br i1 %exitcond45.not.1, label %.preheader33, label %.preheader30

.preheader37:                                     ; preds = %.preheader37.prol.loopexit, %.preheader37
  %389 = phi i64 [ %421, %.preheader37 ], [ %.unr, %.preheader37.prol.loopexit ]
  %.idx10 = shl nuw nsw i64 %389, 16
  %390 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10
  %391 = load float, ptr %390, align 4
  %392 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %389
  store float %391, ptr %392, align 4
  %393 = add nuw nsw i64 %389, 1
  %.idx10.1565 = shl nuw nsw i64 %393, 16
  %394 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.1565
  %395 = load float, ptr %394, align 4
  %396 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %393
  store float %395, ptr %396, align 4
  %397 = add nuw nsw i64 %389, 2
  %.idx10.2566 = shl nuw nsw i64 %397, 16
  %398 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.2566
  %399 = load float, ptr %398, align 4
  %400 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %397
  store float %399, ptr %400, align 4
  %401 = add nuw nsw i64 %389, 3
  %.idx10.3567 = shl nuw nsw i64 %401, 16
  %402 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.3567
  %403 = load float, ptr %402, align 4
  %404 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %401
  store float %403, ptr %404, align 4
  %405 = add nuw nsw i64 %389, 4
  %.idx10.4568 = shl nuw nsw i64 %405, 16
  %406 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.4568
  %407 = load float, ptr %406, align 4
  %408 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %405
  store float %407, ptr %408, align 4
  %409 = add nuw nsw i64 %389, 5
  %.idx10.5569 = shl nuw nsw i64 %409, 16
  %410 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.5569
  %411 = load float, ptr %410, align 4
  %412 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %409
  store float %411, ptr %412, align 4
  %413 = add nuw nsw i64 %389, 6
  %.idx10.6570 = shl nuw nsw i64 %413, 16
  %414 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.6570
  %415 = load float, ptr %414, align 4
  %416 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %413
  store float %415, ptr %416, align 4
  %417 = add nuw nsw i64 %389, 7
  %.idx10.7571 = shl nuw nsw i64 %417, 16
  %418 = getelementptr inbounds nuw i8, ptr %200, i64 %.idx10.7571
  %419 = load float, ptr %418, align 4
  %420 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %417
  store float %419, ptr %420, align 4
  %421 = add nuw nsw i64 %389, 8
  %exitcond.not.7 = icmp eq i64 %421, %umax42
  br i1 %exitcond.not.7, label %iter.check489, label %.preheader37, !llvm.loop !15

iter.check489:                                    ; preds = %.preheader37.prol.loopexit, %.preheader37, %vec.epilog.middle.block545, %vector.ph523
  %422 = getelementptr inbounds nuw i8, ptr %200, i64 4
  %min.iters.check479 = icmp eq i64 %87, 0
  br i1 %min.iters.check479, label %vec.epilog.scalar.ph490.preheader, label %vector.memcheck465

vector.memcheck465:                               ; preds = %iter.check489
  %bound0474 = icmp ult ptr %21, %scevgep473
  %bound1475 = icmp ult ptr %scevgep471, %scevgep469
  %found.conflict476 = and i1 %bound0474, %bound1475
  br i1 %found.conflict476, label %vec.epilog.scalar.ph490.preheader, label %vector.main.loop.iter.check480

vector.main.loop.iter.check480:                   ; preds = %vector.memcheck465
  %min.iters.check481 = icmp ult i64 %87, 16
  br i1 %min.iters.check481, label %vec.epilog.ph493, label %vector.ph482

vector.ph482:                                     ; preds = %vector.main.loop.iter.check480
  %n.vec484 = and i64 %umin478, 16
  %423 = getelementptr inbounds nuw i8, ptr %200, i64 65540
  %424 = getelementptr inbounds nuw i8, ptr %200, i64 131076
  %425 = getelementptr inbounds nuw i8, ptr %200, i64 196612
  %426 = getelementptr inbounds nuw i8, ptr %200, i64 262148
  %427 = getelementptr inbounds nuw i8, ptr %200, i64 327684
  %428 = getelementptr inbounds nuw i8, ptr %200, i64 393220
  %429 = getelementptr inbounds nuw i8, ptr %200, i64 458756
  %430 = getelementptr inbounds nuw i8, ptr %200, i64 524292
  %431 = getelementptr inbounds nuw i8, ptr %200, i64 589828
  %432 = getelementptr inbounds nuw i8, ptr %200, i64 655364
  %433 = getelementptr inbounds nuw i8, ptr %200, i64 720900
  %434 = getelementptr inbounds nuw i8, ptr %200, i64 786436
  %435 = getelementptr inbounds nuw i8, ptr %200, i64 851972
  %436 = getelementptr inbounds nuw i8, ptr %200, i64 917508
  %437 = getelementptr inbounds nuw i8, ptr %200, i64 983044
  %438 = load float, ptr %422, align 4, !alias.scope !16
  %439 = load float, ptr %423, align 4, !alias.scope !16
  %440 = load float, ptr %424, align 4, !alias.scope !16
  %441 = load float, ptr %425, align 4, !alias.scope !16
  %442 = load float, ptr %426, align 4, !alias.scope !16
  %443 = load float, ptr %427, align 4, !alias.scope !16
  %444 = load float, ptr %428, align 4, !alias.scope !16
  %445 = load float, ptr %429, align 4, !alias.scope !16
  %446 = load float, ptr %430, align 4, !alias.scope !16
  %447 = load float, ptr %431, align 4, !alias.scope !16
  %448 = load float, ptr %432, align 4, !alias.scope !16
  %449 = load float, ptr %433, align 4, !alias.scope !16
  %450 = load float, ptr %434, align 4, !alias.scope !16
  %451 = load float, ptr %435, align 4, !alias.scope !16
  %452 = load float, ptr %436, align 4, !alias.scope !16
  %453 = load float, ptr %437, align 4, !alias.scope !16
  %454 = insertelement <16 x float> poison, float %438, i64 0
  %455 = insertelement <16 x float> %454, float %439, i64 1
  %456 = insertelement <16 x float> %455, float %440, i64 2
  %457 = insertelement <16 x float> %456, float %441, i64 3
  %458 = insertelement <16 x float> %457, float %442, i64 4
  %459 = insertelement <16 x float> %458, float %443, i64 5
  %460 = insertelement <16 x float> %459, float %444, i64 6
  %461 = insertelement <16 x float> %460, float %445, i64 7
  %462 = insertelement <16 x float> %461, float %446, i64 8
  %463 = insertelement <16 x float> %462, float %447, i64 9
  %464 = insertelement <16 x float> %463, float %448, i64 10
  %465 = insertelement <16 x float> %464, float %449, i64 11
  %466 = insertelement <16 x float> %465, float %450, i64 12
  %467 = insertelement <16 x float> %466, float %451, i64 13
  %468 = insertelement <16 x float> %467, float %452, i64 14
  %469 = insertelement <16 x float> %468, float %453, i64 15
  store <16 x float> %469, ptr %21, align 4, !alias.scope !19, !noalias !16
  %cmp.n487 = icmp eq i64 %umin478, %n.vec484
  br i1 %cmp.n487, label %iter.check447, label %vec.epilog.iter.check491

vec.epilog.iter.check491:                         ; preds = %vector.ph482
  %n.mod.vf483 = and i64 %umin478, 12
  %min.epilog.iters.check492 = icmp eq i64 %n.mod.vf483, 0
  br i1 %min.epilog.iters.check492, label %vec.epilog.scalar.ph490.preheader, label %vec.epilog.ph493, !prof !9

vec.epilog.ph493:                                 ; preds = %vector.main.loop.iter.check480, %vec.epilog.iter.check491
  %vec.epilog.resume.val488 = phi i64 [ %n.vec484, %vec.epilog.iter.check491 ], [ 0, %vector.main.loop.iter.check480 ]
  %n.vec495 = and i64 %umin478, 28
  %broadcast.splatinsert496 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val488, i64 0
  %broadcast.splat497 = shufflevector <4 x i64> %broadcast.splatinsert496, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction498 = or disjoint <4 x i64> %broadcast.splat497, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body499

vec.epilog.vector.body499:                        ; preds = %vec.epilog.vector.body499, %vec.epilog.ph493
  %index500 = phi i64 [ %vec.epilog.resume.val488, %vec.epilog.ph493 ], [ %index.next502, %vec.epilog.vector.body499 ]
  %vec.ind501 = phi <4 x i64> [ %induction498, %vec.epilog.ph493 ], [ %vec.ind.next503, %vec.epilog.vector.body499 ]
  %470 = shl nuw nsw <4 x i64> %vec.ind501, splat (i64 16)
  %471 = extractelement <4 x i64> %470, i64 0
  %472 = extractelement <4 x i64> %470, i64 1
  %473 = extractelement <4 x i64> %470, i64 2
  %474 = extractelement <4 x i64> %470, i64 3
  %475 = getelementptr inbounds nuw i8, ptr %422, i64 %471
  %476 = getelementptr inbounds nuw i8, ptr %422, i64 %472
  %477 = getelementptr inbounds nuw i8, ptr %422, i64 %473
  %478 = getelementptr inbounds nuw i8, ptr %422, i64 %474
  %479 = load float, ptr %475, align 4, !alias.scope !16
  %480 = load float, ptr %476, align 4, !alias.scope !16
  %481 = load float, ptr %477, align 4, !alias.scope !16
  %482 = load float, ptr %478, align 4, !alias.scope !16
  %483 = insertelement <4 x float> poison, float %479, i64 0
  %484 = insertelement <4 x float> %483, float %480, i64 1
  %485 = insertelement <4 x float> %484, float %481, i64 2
  %486 = insertelement <4 x float> %485, float %482, i64 3
  %487 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %index500
  store <4 x float> %486, ptr %487, align 4, !alias.scope !19, !noalias !16
  %index.next502 = add nuw i64 %index500, 4
  %vec.ind.next503 = add nuw nsw <4 x i64> %vec.ind501, splat (i64 4)
  %488 = icmp eq i64 %index.next502, %n.vec495
  br i1 %488, label %vec.epilog.middle.block504, label %vec.epilog.vector.body499, !llvm.loop !21

vec.epilog.middle.block504:                       ; preds = %vec.epilog.vector.body499
  %cmp.n505 = icmp eq i64 %umin478, %n.vec495
  br i1 %cmp.n505, label %iter.check447, label %vec.epilog.scalar.ph490.preheader

vec.epilog.scalar.ph490.preheader:                ; preds = %vector.memcheck465, %iter.check489, %vec.epilog.iter.check491, %vec.epilog.middle.block504
  %.ph561 = phi i64 [ 0, %iter.check489 ], [ 0, %vector.memcheck465 ], [ %n.vec484, %vec.epilog.iter.check491 ], [ %n.vec495, %vec.epilog.middle.block504 ]
  %489 = sub nsw i64 %umin573, %.ph561
  %xtraiter574 = and i64 %489, 7
  %lcmp.mod575.not = icmp eq i64 %xtraiter574, 0
  br i1 %lcmp.mod575.not, label %vec.epilog.scalar.ph490.prol.loopexit, label %vec.epilog.scalar.ph490.prol

vec.epilog.scalar.ph490.prol:                     ; preds = %vec.epilog.scalar.ph490.preheader, %vec.epilog.scalar.ph490.prol
  %490 = phi i64 [ %494, %vec.epilog.scalar.ph490.prol ], [ %.ph561, %vec.epilog.scalar.ph490.preheader ]
  %prol.iter576 = phi i64 [ %prol.iter576.next, %vec.epilog.scalar.ph490.prol ], [ 0, %vec.epilog.scalar.ph490.preheader ]
  %.idx10.1.prol = shl nuw nsw i64 %490, 16
  %491 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.prol
  %492 = load float, ptr %491, align 4
  %493 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %490
  store float %492, ptr %493, align 4
  %494 = add nuw nsw i64 %490, 1
  %prol.iter576.next = add i64 %prol.iter576, 1
  %prol.iter576.cmp.not = icmp eq i64 %prol.iter576.next, %xtraiter574
  br i1 %prol.iter576.cmp.not, label %vec.epilog.scalar.ph490.prol.loopexit, label %vec.epilog.scalar.ph490.prol, !llvm.loop !22

vec.epilog.scalar.ph490.prol.loopexit:            ; preds = %vec.epilog.scalar.ph490.prol, %vec.epilog.scalar.ph490.preheader
  %.unr577 = phi i64 [ %.ph561, %vec.epilog.scalar.ph490.preheader ], [ %494, %vec.epilog.scalar.ph490.prol ]
  %495 = sub nsw i64 %.ph561, %umin573
  %496 = icmp ugt i64 %495, -8
  br i1 %496, label %iter.check447, label %vec.epilog.scalar.ph490

vec.epilog.scalar.ph490:                          ; preds = %vec.epilog.scalar.ph490.prol.loopexit, %vec.epilog.scalar.ph490
  %497 = phi i64 [ %529, %vec.epilog.scalar.ph490 ], [ %.unr577, %vec.epilog.scalar.ph490.prol.loopexit ]
  %.idx10.1 = shl nuw nsw i64 %497, 16
  %498 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1
  %499 = load float, ptr %498, align 4
  %500 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %497
  store float %499, ptr %500, align 4
  %501 = add nuw nsw i64 %497, 1
  %.idx10.1.1 = shl nuw nsw i64 %501, 16
  %502 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.1
  %503 = load float, ptr %502, align 4
  %504 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %501
  store float %503, ptr %504, align 4
  %505 = add nuw nsw i64 %497, 2
  %.idx10.1.2 = shl nuw nsw i64 %505, 16
  %506 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.2
  %507 = load float, ptr %506, align 4
  %508 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %505
  store float %507, ptr %508, align 4
  %509 = add nuw nsw i64 %497, 3
  %.idx10.1.3 = shl nuw nsw i64 %509, 16
  %510 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.3
  %511 = load float, ptr %510, align 4
  %512 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %509
  store float %511, ptr %512, align 4
  %513 = add nuw nsw i64 %497, 4
  %.idx10.1.4 = shl nuw nsw i64 %513, 16
  %514 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.4
  %515 = load float, ptr %514, align 4
  %516 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %513
  store float %515, ptr %516, align 4
  %517 = add nuw nsw i64 %497, 5
  %.idx10.1.5 = shl nuw nsw i64 %517, 16
  %518 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.5
  %519 = load float, ptr %518, align 4
  %520 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %517
  store float %519, ptr %520, align 4
  %521 = add nuw nsw i64 %497, 6
  %.idx10.1.6 = shl nuw nsw i64 %521, 16
  %522 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.6
  %523 = load float, ptr %522, align 4
  %524 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %521
  store float %523, ptr %524, align 4
  %525 = add nuw nsw i64 %497, 7
  %.idx10.1.7 = shl nuw nsw i64 %525, 16
  %526 = getelementptr inbounds nuw i8, ptr %422, i64 %.idx10.1.7
  %527 = load float, ptr %526, align 4
  %528 = getelementptr inbounds nuw [4 x i8], ptr %21, i64 %525
  store float %527, ptr %528, align 4
  %529 = add nuw nsw i64 %497, 8
  %exitcond.1.not.7 = icmp eq i64 %529, %umax42
  br i1 %exitcond.1.not.7, label %iter.check447, label %vec.epilog.scalar.ph490, !llvm.loop !23

iter.check447:                                    ; preds = %vec.epilog.scalar.ph490.prol.loopexit, %vec.epilog.scalar.ph490, %vec.epilog.middle.block504, %vector.ph482
  %530 = getelementptr inbounds nuw i8, ptr %200, i64 8
  %min.iters.check437 = icmp eq i64 %106, 0
  br i1 %min.iters.check437, label %vec.epilog.scalar.ph448.preheader, label %vector.memcheck423

vector.memcheck423:                               ; preds = %iter.check447
  %bound0432 = icmp ult ptr %22, %scevgep431
  %bound1433 = icmp ult ptr %scevgep429, %scevgep427
  %found.conflict434 = and i1 %bound0432, %bound1433
  br i1 %found.conflict434, label %vec.epilog.scalar.ph448.preheader, label %vector.main.loop.iter.check438

vector.main.loop.iter.check438:                   ; preds = %vector.memcheck423
  %min.iters.check439 = icmp ult i64 %106, 16
  br i1 %min.iters.check439, label %vec.epilog.ph451, label %vector.ph440

vector.ph440:                                     ; preds = %vector.main.loop.iter.check438
  %n.vec442 = and i64 %umin436, 16
  %531 = getelementptr inbounds nuw i8, ptr %200, i64 65544
  %532 = getelementptr inbounds nuw i8, ptr %200, i64 131080
  %533 = getelementptr inbounds nuw i8, ptr %200, i64 196616
  %534 = getelementptr inbounds nuw i8, ptr %200, i64 262152
  %535 = getelementptr inbounds nuw i8, ptr %200, i64 327688
  %536 = getelementptr inbounds nuw i8, ptr %200, i64 393224
  %537 = getelementptr inbounds nuw i8, ptr %200, i64 458760
  %538 = getelementptr inbounds nuw i8, ptr %200, i64 524296
  %539 = getelementptr inbounds nuw i8, ptr %200, i64 589832
  %540 = getelementptr inbounds nuw i8, ptr %200, i64 655368
  %541 = getelementptr inbounds nuw i8, ptr %200, i64 720904
  %542 = getelementptr inbounds nuw i8, ptr %200, i64 786440
  %543 = getelementptr inbounds nuw i8, ptr %200, i64 851976
  %544 = getelementptr inbounds nuw i8, ptr %200, i64 917512
  %545 = getelementptr inbounds nuw i8, ptr %200, i64 983048
  %546 = load float, ptr %530, align 4, !alias.scope !24
  %547 = load float, ptr %531, align 4, !alias.scope !24
  %548 = load float, ptr %532, align 4, !alias.scope !24
  %549 = load float, ptr %533, align 4, !alias.scope !24
  %550 = load float, ptr %534, align 4, !alias.scope !24
  %551 = load float, ptr %535, align 4, !alias.scope !24
  %552 = load float, ptr %536, align 4, !alias.scope !24
  %553 = load float, ptr %537, align 4, !alias.scope !24
  %554 = load float, ptr %538, align 4, !alias.scope !24
  %555 = load float, ptr %539, align 4, !alias.scope !24
  %556 = load float, ptr %540, align 4, !alias.scope !24
  %557 = load float, ptr %541, align 4, !alias.scope !24
  %558 = load float, ptr %542, align 4, !alias.scope !24
  %559 = load float, ptr %543, align 4, !alias.scope !24
  %560 = load float, ptr %544, align 4, !alias.scope !24
  %561 = load float, ptr %545, align 4, !alias.scope !24
  %562 = insertelement <16 x float> poison, float %546, i64 0
  %563 = insertelement <16 x float> %562, float %547, i64 1
  %564 = insertelement <16 x float> %563, float %548, i64 2
  %565 = insertelement <16 x float> %564, float %549, i64 3
  %566 = insertelement <16 x float> %565, float %550, i64 4
  %567 = insertelement <16 x float> %566, float %551, i64 5
  %568 = insertelement <16 x float> %567, float %552, i64 6
  %569 = insertelement <16 x float> %568, float %553, i64 7
  %570 = insertelement <16 x float> %569, float %554, i64 8
  %571 = insertelement <16 x float> %570, float %555, i64 9
  %572 = insertelement <16 x float> %571, float %556, i64 10
  %573 = insertelement <16 x float> %572, float %557, i64 11
  %574 = insertelement <16 x float> %573, float %558, i64 12
  %575 = insertelement <16 x float> %574, float %559, i64 13
  %576 = insertelement <16 x float> %575, float %560, i64 14
  %577 = insertelement <16 x float> %576, float %561, i64 15
  store <16 x float> %577, ptr %22, align 4, !alias.scope !27, !noalias !24
  %cmp.n445 = icmp eq i64 %umin436, %n.vec442
  br i1 %cmp.n445, label %iter.check405, label %vec.epilog.iter.check449

vec.epilog.iter.check449:                         ; preds = %vector.ph440
  %n.mod.vf441 = and i64 %umin436, 12
  %min.epilog.iters.check450 = icmp eq i64 %n.mod.vf441, 0
  br i1 %min.epilog.iters.check450, label %vec.epilog.scalar.ph448.preheader, label %vec.epilog.ph451, !prof !9

vec.epilog.ph451:                                 ; preds = %vector.main.loop.iter.check438, %vec.epilog.iter.check449
  %vec.epilog.resume.val446 = phi i64 [ %n.vec442, %vec.epilog.iter.check449 ], [ 0, %vector.main.loop.iter.check438 ]
  %n.vec453 = and i64 %umin436, 28
  %broadcast.splatinsert454 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val446, i64 0
  %broadcast.splat455 = shufflevector <4 x i64> %broadcast.splatinsert454, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction456 = or disjoint <4 x i64> %broadcast.splat455, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body457

vec.epilog.vector.body457:                        ; preds = %vec.epilog.vector.body457, %vec.epilog.ph451
  %index458 = phi i64 [ %vec.epilog.resume.val446, %vec.epilog.ph451 ], [ %index.next460, %vec.epilog.vector.body457 ]
  %vec.ind459 = phi <4 x i64> [ %induction456, %vec.epilog.ph451 ], [ %vec.ind.next461, %vec.epilog.vector.body457 ]
  %578 = shl nuw nsw <4 x i64> %vec.ind459, splat (i64 16)
  %579 = extractelement <4 x i64> %578, i64 0
  %580 = extractelement <4 x i64> %578, i64 1
  %581 = extractelement <4 x i64> %578, i64 2
  %582 = extractelement <4 x i64> %578, i64 3
  %583 = getelementptr inbounds nuw i8, ptr %530, i64 %579
  %584 = getelementptr inbounds nuw i8, ptr %530, i64 %580
  %585 = getelementptr inbounds nuw i8, ptr %530, i64 %581
  %586 = getelementptr inbounds nuw i8, ptr %530, i64 %582
  %587 = load float, ptr %583, align 4, !alias.scope !24
  %588 = load float, ptr %584, align 4, !alias.scope !24
  %589 = load float, ptr %585, align 4, !alias.scope !24
  %590 = load float, ptr %586, align 4, !alias.scope !24
  %591 = insertelement <4 x float> poison, float %587, i64 0
  %592 = insertelement <4 x float> %591, float %588, i64 1
  %593 = insertelement <4 x float> %592, float %589, i64 2
  %594 = insertelement <4 x float> %593, float %590, i64 3
  %595 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %index458
  store <4 x float> %594, ptr %595, align 4, !alias.scope !27, !noalias !24
  %index.next460 = add nuw i64 %index458, 4
  %vec.ind.next461 = add nuw nsw <4 x i64> %vec.ind459, splat (i64 4)
  %596 = icmp eq i64 %index.next460, %n.vec453
  br i1 %596, label %vec.epilog.middle.block462, label %vec.epilog.vector.body457, !llvm.loop !29

vec.epilog.middle.block462:                       ; preds = %vec.epilog.vector.body457
  %cmp.n463 = icmp eq i64 %umin436, %n.vec453
  br i1 %cmp.n463, label %iter.check405, label %vec.epilog.scalar.ph448.preheader

vec.epilog.scalar.ph448.preheader:                ; preds = %vector.memcheck423, %iter.check447, %vec.epilog.iter.check449, %vec.epilog.middle.block462
  %.ph560 = phi i64 [ 0, %iter.check447 ], [ 0, %vector.memcheck423 ], [ %n.vec442, %vec.epilog.iter.check449 ], [ %n.vec453, %vec.epilog.middle.block462 ]
  %597 = sub nsw i64 %umin579, %.ph560
  %xtraiter580 = and i64 %597, 7
  %lcmp.mod581.not = icmp eq i64 %xtraiter580, 0
  br i1 %lcmp.mod581.not, label %vec.epilog.scalar.ph448.prol.loopexit, label %vec.epilog.scalar.ph448.prol

vec.epilog.scalar.ph448.prol:                     ; preds = %vec.epilog.scalar.ph448.preheader, %vec.epilog.scalar.ph448.prol
  %598 = phi i64 [ %602, %vec.epilog.scalar.ph448.prol ], [ %.ph560, %vec.epilog.scalar.ph448.preheader ]
  %prol.iter582 = phi i64 [ %prol.iter582.next, %vec.epilog.scalar.ph448.prol ], [ 0, %vec.epilog.scalar.ph448.preheader ]
  %.idx10.2.prol = shl nuw nsw i64 %598, 16
  %599 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.prol
  %600 = load float, ptr %599, align 4
  %601 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %598
  store float %600, ptr %601, align 4
  %602 = add nuw nsw i64 %598, 1
  %prol.iter582.next = add i64 %prol.iter582, 1
  %prol.iter582.cmp.not = icmp eq i64 %prol.iter582.next, %xtraiter580
  br i1 %prol.iter582.cmp.not, label %vec.epilog.scalar.ph448.prol.loopexit, label %vec.epilog.scalar.ph448.prol, !llvm.loop !30

vec.epilog.scalar.ph448.prol.loopexit:            ; preds = %vec.epilog.scalar.ph448.prol, %vec.epilog.scalar.ph448.preheader
  %.unr583 = phi i64 [ %.ph560, %vec.epilog.scalar.ph448.preheader ], [ %602, %vec.epilog.scalar.ph448.prol ]
  %603 = sub nsw i64 %.ph560, %umin579
  %604 = icmp ugt i64 %603, -8
  br i1 %604, label %iter.check405, label %vec.epilog.scalar.ph448

vec.epilog.scalar.ph448:                          ; preds = %vec.epilog.scalar.ph448.prol.loopexit, %vec.epilog.scalar.ph448
  %605 = phi i64 [ %637, %vec.epilog.scalar.ph448 ], [ %.unr583, %vec.epilog.scalar.ph448.prol.loopexit ]
  %.idx10.2 = shl nuw nsw i64 %605, 16
  %606 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2
  %607 = load float, ptr %606, align 4
  %608 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %605
  store float %607, ptr %608, align 4
  %609 = add nuw nsw i64 %605, 1
  %.idx10.2.1 = shl nuw nsw i64 %609, 16
  %610 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.1
  %611 = load float, ptr %610, align 4
  %612 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %609
  store float %611, ptr %612, align 4
  %613 = add nuw nsw i64 %605, 2
  %.idx10.2.2 = shl nuw nsw i64 %613, 16
  %614 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.2
  %615 = load float, ptr %614, align 4
  %616 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %613
  store float %615, ptr %616, align 4
  %617 = add nuw nsw i64 %605, 3
  %.idx10.2.3 = shl nuw nsw i64 %617, 16
  %618 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.3
  %619 = load float, ptr %618, align 4
  %620 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %617
  store float %619, ptr %620, align 4
  %621 = add nuw nsw i64 %605, 4
  %.idx10.2.4 = shl nuw nsw i64 %621, 16
  %622 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.4
  %623 = load float, ptr %622, align 4
  %624 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %621
  store float %623, ptr %624, align 4
  %625 = add nuw nsw i64 %605, 5
  %.idx10.2.5 = shl nuw nsw i64 %625, 16
  %626 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.5
  %627 = load float, ptr %626, align 4
  %628 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %625
  store float %627, ptr %628, align 4
  %629 = add nuw nsw i64 %605, 6
  %.idx10.2.6 = shl nuw nsw i64 %629, 16
  %630 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.6
  %631 = load float, ptr %630, align 4
  %632 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %629
  store float %631, ptr %632, align 4
  %633 = add nuw nsw i64 %605, 7
  %.idx10.2.7 = shl nuw nsw i64 %633, 16
  %634 = getelementptr inbounds nuw i8, ptr %530, i64 %.idx10.2.7
  %635 = load float, ptr %634, align 4
  %636 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %633
  store float %635, ptr %636, align 4
  %637 = add nuw nsw i64 %605, 8
  %exitcond.2.not.7 = icmp eq i64 %637, %umax42
  br i1 %exitcond.2.not.7, label %iter.check405, label %vec.epilog.scalar.ph448, !llvm.loop !31

iter.check405:                                    ; preds = %vec.epilog.scalar.ph448.prol.loopexit, %vec.epilog.scalar.ph448, %vec.epilog.middle.block462, %vector.ph440
  %638 = getelementptr inbounds nuw i8, ptr %200, i64 12
  %min.iters.check395 = icmp eq i64 %125, 0
  br i1 %min.iters.check395, label %vec.epilog.scalar.ph406.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %iter.check405
  %bound0 = icmp ult ptr %23, %scevgep392
  %bound1 = icmp ult ptr %scevgep390, %scevgep388
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %vec.epilog.scalar.ph406.preheader, label %vector.main.loop.iter.check396

vector.main.loop.iter.check396:                   ; preds = %vector.memcheck
  %min.iters.check397 = icmp ult i64 %125, 16
  br i1 %min.iters.check397, label %vec.epilog.ph409, label %vector.ph398

vector.ph398:                                     ; preds = %vector.main.loop.iter.check396
  %n.vec400 = and i64 %umin394, 16
  %639 = getelementptr inbounds nuw i8, ptr %200, i64 65548
  %640 = getelementptr inbounds nuw i8, ptr %200, i64 131084
  %641 = getelementptr inbounds nuw i8, ptr %200, i64 196620
  %642 = getelementptr inbounds nuw i8, ptr %200, i64 262156
  %643 = getelementptr inbounds nuw i8, ptr %200, i64 327692
  %644 = getelementptr inbounds nuw i8, ptr %200, i64 393228
  %645 = getelementptr inbounds nuw i8, ptr %200, i64 458764
  %646 = getelementptr inbounds nuw i8, ptr %200, i64 524300
  %647 = getelementptr inbounds nuw i8, ptr %200, i64 589836
  %648 = getelementptr inbounds nuw i8, ptr %200, i64 655372
  %649 = getelementptr inbounds nuw i8, ptr %200, i64 720908
  %650 = getelementptr inbounds nuw i8, ptr %200, i64 786444
  %651 = getelementptr inbounds nuw i8, ptr %200, i64 851980
  %652 = getelementptr inbounds nuw i8, ptr %200, i64 917516
  %653 = getelementptr inbounds nuw i8, ptr %200, i64 983052
  %654 = load float, ptr %638, align 4, !alias.scope !32
  %655 = load float, ptr %639, align 4, !alias.scope !32
  %656 = load float, ptr %640, align 4, !alias.scope !32
  %657 = load float, ptr %641, align 4, !alias.scope !32
  %658 = load float, ptr %642, align 4, !alias.scope !32
  %659 = load float, ptr %643, align 4, !alias.scope !32
  %660 = load float, ptr %644, align 4, !alias.scope !32
  %661 = load float, ptr %645, align 4, !alias.scope !32
  %662 = load float, ptr %646, align 4, !alias.scope !32
  %663 = load float, ptr %647, align 4, !alias.scope !32
  %664 = load float, ptr %648, align 4, !alias.scope !32
  %665 = load float, ptr %649, align 4, !alias.scope !32
  %666 = load float, ptr %650, align 4, !alias.scope !32
  %667 = load float, ptr %651, align 4, !alias.scope !32
  %668 = load float, ptr %652, align 4, !alias.scope !32
  %669 = load float, ptr %653, align 4, !alias.scope !32
  %670 = insertelement <16 x float> poison, float %654, i64 0
  %671 = insertelement <16 x float> %670, float %655, i64 1
  %672 = insertelement <16 x float> %671, float %656, i64 2
  %673 = insertelement <16 x float> %672, float %657, i64 3
  %674 = insertelement <16 x float> %673, float %658, i64 4
  %675 = insertelement <16 x float> %674, float %659, i64 5
  %676 = insertelement <16 x float> %675, float %660, i64 6
  %677 = insertelement <16 x float> %676, float %661, i64 7
  %678 = insertelement <16 x float> %677, float %662, i64 8
  %679 = insertelement <16 x float> %678, float %663, i64 9
  %680 = insertelement <16 x float> %679, float %664, i64 10
  %681 = insertelement <16 x float> %680, float %665, i64 11
  %682 = insertelement <16 x float> %681, float %666, i64 12
  %683 = insertelement <16 x float> %682, float %667, i64 13
  %684 = insertelement <16 x float> %683, float %668, i64 14
  %685 = insertelement <16 x float> %684, float %669, i64 15
  store <16 x float> %685, ptr %23, align 4, !alias.scope !35, !noalias !32
  %cmp.n403 = icmp eq i64 %umin394, %n.vec400
  br i1 %cmp.n403, label %iter.check367, label %vec.epilog.iter.check407

vec.epilog.iter.check407:                         ; preds = %vector.ph398
  %n.mod.vf399 = and i64 %umin394, 12
  %min.epilog.iters.check408 = icmp eq i64 %n.mod.vf399, 0
  br i1 %min.epilog.iters.check408, label %vec.epilog.scalar.ph406.preheader, label %vec.epilog.ph409, !prof !9

vec.epilog.ph409:                                 ; preds = %vector.main.loop.iter.check396, %vec.epilog.iter.check407
  %vec.epilog.resume.val404 = phi i64 [ %n.vec400, %vec.epilog.iter.check407 ], [ 0, %vector.main.loop.iter.check396 ]
  %n.vec411 = and i64 %umin394, 28
  %broadcast.splatinsert412 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val404, i64 0
  %broadcast.splat413 = shufflevector <4 x i64> %broadcast.splatinsert412, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction414 = or disjoint <4 x i64> %broadcast.splat413, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body415

vec.epilog.vector.body415:                        ; preds = %vec.epilog.vector.body415, %vec.epilog.ph409
  %index416 = phi i64 [ %vec.epilog.resume.val404, %vec.epilog.ph409 ], [ %index.next418, %vec.epilog.vector.body415 ]
  %vec.ind417 = phi <4 x i64> [ %induction414, %vec.epilog.ph409 ], [ %vec.ind.next419, %vec.epilog.vector.body415 ]
  %686 = shl nuw nsw <4 x i64> %vec.ind417, splat (i64 16)
  %687 = extractelement <4 x i64> %686, i64 0
  %688 = extractelement <4 x i64> %686, i64 1
  %689 = extractelement <4 x i64> %686, i64 2
  %690 = extractelement <4 x i64> %686, i64 3
  %691 = getelementptr inbounds nuw i8, ptr %638, i64 %687
  %692 = getelementptr inbounds nuw i8, ptr %638, i64 %688
  %693 = getelementptr inbounds nuw i8, ptr %638, i64 %689
  %694 = getelementptr inbounds nuw i8, ptr %638, i64 %690
  %695 = load float, ptr %691, align 4, !alias.scope !32
  %696 = load float, ptr %692, align 4, !alias.scope !32
  %697 = load float, ptr %693, align 4, !alias.scope !32
  %698 = load float, ptr %694, align 4, !alias.scope !32
  %699 = insertelement <4 x float> poison, float %695, i64 0
  %700 = insertelement <4 x float> %699, float %696, i64 1
  %701 = insertelement <4 x float> %700, float %697, i64 2
  %702 = insertelement <4 x float> %701, float %698, i64 3
  %703 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %index416
  store <4 x float> %702, ptr %703, align 4, !alias.scope !35, !noalias !32
  %index.next418 = add nuw i64 %index416, 4
  %vec.ind.next419 = add nuw nsw <4 x i64> %vec.ind417, splat (i64 4)
  %704 = icmp eq i64 %index.next418, %n.vec411
  br i1 %704, label %vec.epilog.middle.block420, label %vec.epilog.vector.body415, !llvm.loop !37

vec.epilog.middle.block420:                       ; preds = %vec.epilog.vector.body415
  %cmp.n421 = icmp eq i64 %umin394, %n.vec411
  br i1 %cmp.n421, label %iter.check367, label %vec.epilog.scalar.ph406.preheader

vec.epilog.scalar.ph406.preheader:                ; preds = %vector.memcheck, %iter.check405, %vec.epilog.iter.check407, %vec.epilog.middle.block420
  %.ph559 = phi i64 [ 0, %iter.check405 ], [ 0, %vector.memcheck ], [ %n.vec400, %vec.epilog.iter.check407 ], [ %n.vec411, %vec.epilog.middle.block420 ]
  %705 = sub nsw i64 %umin585, %.ph559
  %xtraiter586 = and i64 %705, 7
  %lcmp.mod587.not = icmp eq i64 %xtraiter586, 0
  br i1 %lcmp.mod587.not, label %vec.epilog.scalar.ph406.prol.loopexit, label %vec.epilog.scalar.ph406.prol

vec.epilog.scalar.ph406.prol:                     ; preds = %vec.epilog.scalar.ph406.preheader, %vec.epilog.scalar.ph406.prol
  %706 = phi i64 [ %710, %vec.epilog.scalar.ph406.prol ], [ %.ph559, %vec.epilog.scalar.ph406.preheader ]
  %prol.iter588 = phi i64 [ %prol.iter588.next, %vec.epilog.scalar.ph406.prol ], [ 0, %vec.epilog.scalar.ph406.preheader ]
  %.idx10.3.prol = shl nuw nsw i64 %706, 16
  %707 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.prol
  %708 = load float, ptr %707, align 4
  %709 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %706
  store float %708, ptr %709, align 4
  %710 = add nuw nsw i64 %706, 1
  %prol.iter588.next = add i64 %prol.iter588, 1
  %prol.iter588.cmp.not = icmp eq i64 %prol.iter588.next, %xtraiter586
  br i1 %prol.iter588.cmp.not, label %vec.epilog.scalar.ph406.prol.loopexit, label %vec.epilog.scalar.ph406.prol, !llvm.loop !38

vec.epilog.scalar.ph406.prol.loopexit:            ; preds = %vec.epilog.scalar.ph406.prol, %vec.epilog.scalar.ph406.preheader
  %.unr589 = phi i64 [ %.ph559, %vec.epilog.scalar.ph406.preheader ], [ %710, %vec.epilog.scalar.ph406.prol ]
  %711 = sub nsw i64 %.ph559, %umin585
  %712 = icmp ugt i64 %711, -8
  br i1 %712, label %iter.check367, label %vec.epilog.scalar.ph406

vec.epilog.scalar.ph406:                          ; preds = %vec.epilog.scalar.ph406.prol.loopexit, %vec.epilog.scalar.ph406
  %713 = phi i64 [ %745, %vec.epilog.scalar.ph406 ], [ %.unr589, %vec.epilog.scalar.ph406.prol.loopexit ]
  %.idx10.3 = shl nuw nsw i64 %713, 16
  %714 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3
  %715 = load float, ptr %714, align 4
  %716 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %713
  store float %715, ptr %716, align 4
  %717 = add nuw nsw i64 %713, 1
  %.idx10.3.1 = shl nuw nsw i64 %717, 16
  %718 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.1
  %719 = load float, ptr %718, align 4
  %720 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %717
  store float %719, ptr %720, align 4
  %721 = add nuw nsw i64 %713, 2
  %.idx10.3.2 = shl nuw nsw i64 %721, 16
  %722 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.2
  %723 = load float, ptr %722, align 4
  %724 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %721
  store float %723, ptr %724, align 4
  %725 = add nuw nsw i64 %713, 3
  %.idx10.3.3 = shl nuw nsw i64 %725, 16
  %726 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.3
  %727 = load float, ptr %726, align 4
  %728 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %725
  store float %727, ptr %728, align 4
  %729 = add nuw nsw i64 %713, 4
  %.idx10.3.4 = shl nuw nsw i64 %729, 16
  %730 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.4
  %731 = load float, ptr %730, align 4
  %732 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %729
  store float %731, ptr %732, align 4
  %733 = add nuw nsw i64 %713, 5
  %.idx10.3.5 = shl nuw nsw i64 %733, 16
  %734 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.5
  %735 = load float, ptr %734, align 4
  %736 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %733
  store float %735, ptr %736, align 4
  %737 = add nuw nsw i64 %713, 6
  %.idx10.3.6 = shl nuw nsw i64 %737, 16
  %738 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.6
  %739 = load float, ptr %738, align 4
  %740 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %737
  store float %739, ptr %740, align 4
  %741 = add nuw nsw i64 %713, 7
  %.idx10.3.7 = shl nuw nsw i64 %741, 16
  %742 = getelementptr inbounds nuw i8, ptr %638, i64 %.idx10.3.7
  %743 = load float, ptr %742, align 4
  %744 = getelementptr inbounds nuw [4 x i8], ptr %23, i64 %741
  store float %743, ptr %744, align 4
  %745 = add nuw nsw i64 %713, 8
  %exitcond.3.not.7 = icmp eq i64 %745, %umax42
  br i1 %exitcond.3.not.7, label %iter.check367, label %vec.epilog.scalar.ph406, !llvm.loop !39

iter.check367:                                    ; preds = %vec.epilog.scalar.ph406.prol.loopexit, %vec.epilog.scalar.ph406, %vec.epilog.middle.block420, %vector.ph398
  %746 = getelementptr inbounds nuw i8, ptr %200, i64 16
  %min.iters.check357 = icmp eq i64 %144, 0
  br i1 %min.iters.check357, label %vec.epilog.scalar.ph368.preheader, label %vector.main.loop.iter.check358

vector.main.loop.iter.check358:                   ; preds = %iter.check367
  %min.iters.check359 = icmp ult i64 %144, 16
  br i1 %min.iters.check359, label %vec.epilog.ph371, label %vector.ph360

vector.ph360:                                     ; preds = %vector.main.loop.iter.check358
  %n.vec362 = and i64 %umin356, 16
  %747 = getelementptr inbounds nuw i8, ptr %200, i64 65552
  %748 = getelementptr inbounds nuw i8, ptr %200, i64 131088
  %749 = getelementptr inbounds nuw i8, ptr %200, i64 196624
  %750 = getelementptr inbounds nuw i8, ptr %200, i64 262160
  %751 = getelementptr inbounds nuw i8, ptr %200, i64 327696
  %752 = getelementptr inbounds nuw i8, ptr %200, i64 393232
  %753 = getelementptr inbounds nuw i8, ptr %200, i64 458768
  %754 = getelementptr inbounds nuw i8, ptr %200, i64 524304
  %755 = getelementptr inbounds nuw i8, ptr %200, i64 589840
  %756 = getelementptr inbounds nuw i8, ptr %200, i64 655376
  %757 = getelementptr inbounds nuw i8, ptr %200, i64 720912
  %758 = getelementptr inbounds nuw i8, ptr %200, i64 786448
  %759 = getelementptr inbounds nuw i8, ptr %200, i64 851984
  %760 = getelementptr inbounds nuw i8, ptr %200, i64 917520
  %761 = getelementptr inbounds nuw i8, ptr %200, i64 983056
  %762 = load float, ptr %746, align 4
  %763 = load float, ptr %747, align 4
  %764 = load float, ptr %748, align 4
  %765 = load float, ptr %749, align 4
  %766 = load float, ptr %750, align 4
  %767 = load float, ptr %751, align 4
  %768 = load float, ptr %752, align 4
  %769 = load float, ptr %753, align 4
  %770 = load float, ptr %754, align 4
  %771 = load float, ptr %755, align 4
  %772 = load float, ptr %756, align 4
  %773 = load float, ptr %757, align 4
  %774 = load float, ptr %758, align 4
  %775 = load float, ptr %759, align 4
  %776 = load float, ptr %760, align 4
  %777 = load float, ptr %761, align 4
  %778 = insertelement <16 x float> poison, float %762, i64 0
  %779 = insertelement <16 x float> %778, float %763, i64 1
  %780 = insertelement <16 x float> %779, float %764, i64 2
  %781 = insertelement <16 x float> %780, float %765, i64 3
  %782 = insertelement <16 x float> %781, float %766, i64 4
  %783 = insertelement <16 x float> %782, float %767, i64 5
  %784 = insertelement <16 x float> %783, float %768, i64 6
  %785 = insertelement <16 x float> %784, float %769, i64 7
  %786 = insertelement <16 x float> %785, float %770, i64 8
  %787 = insertelement <16 x float> %786, float %771, i64 9
  %788 = insertelement <16 x float> %787, float %772, i64 10
  %789 = insertelement <16 x float> %788, float %773, i64 11
  %790 = insertelement <16 x float> %789, float %774, i64 12
  %791 = insertelement <16 x float> %790, float %775, i64 13
  %792 = insertelement <16 x float> %791, float %776, i64 14
  %793 = insertelement <16 x float> %792, float %777, i64 15
  store <16 x float> %793, ptr %24, align 4
  %cmp.n365 = icmp eq i64 %umin356, %n.vec362
  br i1 %cmp.n365, label %iter.check337, label %vec.epilog.iter.check369

vec.epilog.iter.check369:                         ; preds = %vector.ph360
  %n.mod.vf361 = and i64 %umin356, 12
  %min.epilog.iters.check370 = icmp eq i64 %n.mod.vf361, 0
  br i1 %min.epilog.iters.check370, label %vec.epilog.scalar.ph368.preheader, label %vec.epilog.ph371, !prof !9

vec.epilog.ph371:                                 ; preds = %vector.main.loop.iter.check358, %vec.epilog.iter.check369
  %vec.epilog.resume.val366 = phi i64 [ %n.vec362, %vec.epilog.iter.check369 ], [ 0, %vector.main.loop.iter.check358 ]
  %n.vec373 = and i64 %umin356, 28
  %broadcast.splatinsert374 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val366, i64 0
  %broadcast.splat375 = shufflevector <4 x i64> %broadcast.splatinsert374, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction376 = or disjoint <4 x i64> %broadcast.splat375, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body377

vec.epilog.vector.body377:                        ; preds = %vec.epilog.vector.body377, %vec.epilog.ph371
  %index378 = phi i64 [ %vec.epilog.resume.val366, %vec.epilog.ph371 ], [ %index.next380, %vec.epilog.vector.body377 ]
  %vec.ind379 = phi <4 x i64> [ %induction376, %vec.epilog.ph371 ], [ %vec.ind.next381, %vec.epilog.vector.body377 ]
  %794 = shl nuw nsw <4 x i64> %vec.ind379, splat (i64 16)
  %795 = extractelement <4 x i64> %794, i64 0
  %796 = extractelement <4 x i64> %794, i64 1
  %797 = extractelement <4 x i64> %794, i64 2
  %798 = extractelement <4 x i64> %794, i64 3
  %799 = getelementptr inbounds nuw i8, ptr %746, i64 %795
  %800 = getelementptr inbounds nuw i8, ptr %746, i64 %796
  %801 = getelementptr inbounds nuw i8, ptr %746, i64 %797
  %802 = getelementptr inbounds nuw i8, ptr %746, i64 %798
  %803 = load float, ptr %799, align 4
  %804 = load float, ptr %800, align 4
  %805 = load float, ptr %801, align 4
  %806 = load float, ptr %802, align 4
  %807 = insertelement <4 x float> poison, float %803, i64 0
  %808 = insertelement <4 x float> %807, float %804, i64 1
  %809 = insertelement <4 x float> %808, float %805, i64 2
  %810 = insertelement <4 x float> %809, float %806, i64 3
  %811 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %index378
  store <4 x float> %810, ptr %811, align 4
  %index.next380 = add nuw i64 %index378, 4
  %vec.ind.next381 = add nuw nsw <4 x i64> %vec.ind379, splat (i64 4)
  %812 = icmp eq i64 %index.next380, %n.vec373
  br i1 %812, label %vec.epilog.middle.block382, label %vec.epilog.vector.body377, !llvm.loop !40

vec.epilog.middle.block382:                       ; preds = %vec.epilog.vector.body377
  %cmp.n383 = icmp eq i64 %umin356, %n.vec373
  br i1 %cmp.n383, label %iter.check337, label %vec.epilog.scalar.ph368.preheader

vec.epilog.scalar.ph368.preheader:                ; preds = %iter.check367, %vec.epilog.iter.check369, %vec.epilog.middle.block382
  %.ph558 = phi i64 [ 0, %iter.check367 ], [ %n.vec362, %vec.epilog.iter.check369 ], [ %n.vec373, %vec.epilog.middle.block382 ]
  br label %vec.epilog.scalar.ph368

vec.epilog.scalar.ph368:                          ; preds = %vec.epilog.scalar.ph368.preheader, %vec.epilog.scalar.ph368
  %813 = phi i64 [ %817, %vec.epilog.scalar.ph368 ], [ %.ph558, %vec.epilog.scalar.ph368.preheader ]
  %.idx10.4 = shl nuw nsw i64 %813, 16
  %814 = getelementptr inbounds nuw i8, ptr %746, i64 %.idx10.4
  %815 = load float, ptr %814, align 4
  %816 = getelementptr inbounds nuw [4 x i8], ptr %24, i64 %813
  store float %815, ptr %816, align 4
  %817 = add nuw nsw i64 %813, 1
  %exitcond.4.not = icmp eq i64 %817, %umax42
  br i1 %exitcond.4.not, label %iter.check337, label %vec.epilog.scalar.ph368, !llvm.loop !41

iter.check337:                                    ; preds = %vec.epilog.scalar.ph368, %vec.epilog.middle.block382, %vector.ph360
  %818 = getelementptr inbounds nuw i8, ptr %200, i64 20
  %min.iters.check327 = icmp eq i64 %147, 0
  br i1 %min.iters.check327, label %vec.epilog.scalar.ph338.preheader, label %vector.main.loop.iter.check328

vector.main.loop.iter.check328:                   ; preds = %iter.check337
  %min.iters.check329 = icmp ult i64 %147, 16
  br i1 %min.iters.check329, label %vec.epilog.ph341, label %vector.ph330

vector.ph330:                                     ; preds = %vector.main.loop.iter.check328
  %n.vec332 = and i64 %umin326, 16
  %819 = getelementptr inbounds nuw i8, ptr %200, i64 65556
  %820 = getelementptr inbounds nuw i8, ptr %200, i64 131092
  %821 = getelementptr inbounds nuw i8, ptr %200, i64 196628
  %822 = getelementptr inbounds nuw i8, ptr %200, i64 262164
  %823 = getelementptr inbounds nuw i8, ptr %200, i64 327700
  %824 = getelementptr inbounds nuw i8, ptr %200, i64 393236
  %825 = getelementptr inbounds nuw i8, ptr %200, i64 458772
  %826 = getelementptr inbounds nuw i8, ptr %200, i64 524308
  %827 = getelementptr inbounds nuw i8, ptr %200, i64 589844
  %828 = getelementptr inbounds nuw i8, ptr %200, i64 655380
  %829 = getelementptr inbounds nuw i8, ptr %200, i64 720916
  %830 = getelementptr inbounds nuw i8, ptr %200, i64 786452
  %831 = getelementptr inbounds nuw i8, ptr %200, i64 851988
  %832 = getelementptr inbounds nuw i8, ptr %200, i64 917524
  %833 = getelementptr inbounds nuw i8, ptr %200, i64 983060
  %834 = load float, ptr %818, align 4
  %835 = load float, ptr %819, align 4
  %836 = load float, ptr %820, align 4
  %837 = load float, ptr %821, align 4
  %838 = load float, ptr %822, align 4
  %839 = load float, ptr %823, align 4
  %840 = load float, ptr %824, align 4
  %841 = load float, ptr %825, align 4
  %842 = load float, ptr %826, align 4
  %843 = load float, ptr %827, align 4
  %844 = load float, ptr %828, align 4
  %845 = load float, ptr %829, align 4
  %846 = load float, ptr %830, align 4
  %847 = load float, ptr %831, align 4
  %848 = load float, ptr %832, align 4
  %849 = load float, ptr %833, align 4
  %850 = insertelement <16 x float> poison, float %834, i64 0
  %851 = insertelement <16 x float> %850, float %835, i64 1
  %852 = insertelement <16 x float> %851, float %836, i64 2
  %853 = insertelement <16 x float> %852, float %837, i64 3
  %854 = insertelement <16 x float> %853, float %838, i64 4
  %855 = insertelement <16 x float> %854, float %839, i64 5
  %856 = insertelement <16 x float> %855, float %840, i64 6
  %857 = insertelement <16 x float> %856, float %841, i64 7
  %858 = insertelement <16 x float> %857, float %842, i64 8
  %859 = insertelement <16 x float> %858, float %843, i64 9
  %860 = insertelement <16 x float> %859, float %844, i64 10
  %861 = insertelement <16 x float> %860, float %845, i64 11
  %862 = insertelement <16 x float> %861, float %846, i64 12
  %863 = insertelement <16 x float> %862, float %847, i64 13
  %864 = insertelement <16 x float> %863, float %848, i64 14
  %865 = insertelement <16 x float> %864, float %849, i64 15
  store <16 x float> %865, ptr %25, align 4
  %cmp.n335 = icmp eq i64 %umin326, %n.vec332
  br i1 %cmp.n335, label %iter.check307, label %vec.epilog.iter.check339

vec.epilog.iter.check339:                         ; preds = %vector.ph330
  %n.mod.vf331 = and i64 %umin326, 12
  %min.epilog.iters.check340 = icmp eq i64 %n.mod.vf331, 0
  br i1 %min.epilog.iters.check340, label %vec.epilog.scalar.ph338.preheader, label %vec.epilog.ph341, !prof !9

vec.epilog.ph341:                                 ; preds = %vector.main.loop.iter.check328, %vec.epilog.iter.check339
  %vec.epilog.resume.val336 = phi i64 [ %n.vec332, %vec.epilog.iter.check339 ], [ 0, %vector.main.loop.iter.check328 ]
  %n.vec343 = and i64 %umin326, 28
  %broadcast.splatinsert344 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val336, i64 0
  %broadcast.splat345 = shufflevector <4 x i64> %broadcast.splatinsert344, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction346 = or disjoint <4 x i64> %broadcast.splat345, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body347

vec.epilog.vector.body347:                        ; preds = %vec.epilog.vector.body347, %vec.epilog.ph341
  %index348 = phi i64 [ %vec.epilog.resume.val336, %vec.epilog.ph341 ], [ %index.next350, %vec.epilog.vector.body347 ]
  %vec.ind349 = phi <4 x i64> [ %induction346, %vec.epilog.ph341 ], [ %vec.ind.next351, %vec.epilog.vector.body347 ]
  %866 = shl nuw nsw <4 x i64> %vec.ind349, splat (i64 16)
  %867 = extractelement <4 x i64> %866, i64 0
  %868 = extractelement <4 x i64> %866, i64 1
  %869 = extractelement <4 x i64> %866, i64 2
  %870 = extractelement <4 x i64> %866, i64 3
  %871 = getelementptr inbounds nuw i8, ptr %818, i64 %867
  %872 = getelementptr inbounds nuw i8, ptr %818, i64 %868
  %873 = getelementptr inbounds nuw i8, ptr %818, i64 %869
  %874 = getelementptr inbounds nuw i8, ptr %818, i64 %870
  %875 = load float, ptr %871, align 4
  %876 = load float, ptr %872, align 4
  %877 = load float, ptr %873, align 4
  %878 = load float, ptr %874, align 4
  %879 = insertelement <4 x float> poison, float %875, i64 0
  %880 = insertelement <4 x float> %879, float %876, i64 1
  %881 = insertelement <4 x float> %880, float %877, i64 2
  %882 = insertelement <4 x float> %881, float %878, i64 3
  %883 = getelementptr inbounds nuw [4 x i8], ptr %25, i64 %index348
  store <4 x float> %882, ptr %883, align 4
  %index.next350 = add nuw i64 %index348, 4
  %vec.ind.next351 = add nuw nsw <4 x i64> %vec.ind349, splat (i64 4)
  %884 = icmp eq i64 %index.next350, %n.vec343
  br i1 %884, label %vec.epilog.middle.block352, label %vec.epilog.vector.body347, !llvm.loop !42

vec.epilog.middle.block352:                       ; preds = %vec.epilog.vector.body347
  %cmp.n353 = icmp eq i64 %umin326, %n.vec343
  br i1 %cmp.n353, label %iter.check307, label %vec.epilog.scalar.ph338.preheader

vec.epilog.scalar.ph338.preheader:                ; preds = %iter.check337, %vec.epilog.iter.check339, %vec.epilog.middle.block352
  %.ph557 = phi i64 [ 0, %iter.check337 ], [ %n.vec332, %vec.epilog.iter.check339 ], [ %n.vec343, %vec.epilog.middle.block352 ]
  br label %vec.epilog.scalar.ph338

vec.epilog.scalar.ph338:                          ; preds = %vec.epilog.scalar.ph338.preheader, %vec.epilog.scalar.ph338
  %885 = phi i64 [ %889, %vec.epilog.scalar.ph338 ], [ %.ph557, %vec.epilog.scalar.ph338.preheader ]
  %.idx10.5 = shl nuw nsw i64 %885, 16
  %886 = getelementptr inbounds nuw i8, ptr %818, i64 %.idx10.5
  %887 = load float, ptr %886, align 4
  %888 = getelementptr inbounds nuw [4 x i8], ptr %25, i64 %885
  store float %887, ptr %888, align 4
  %889 = add nuw nsw i64 %885, 1
  %exitcond.5.not = icmp eq i64 %889, %umax42
  br i1 %exitcond.5.not, label %iter.check307, label %vec.epilog.scalar.ph338, !llvm.loop !43

iter.check307:                                    ; preds = %vec.epilog.scalar.ph338, %vec.epilog.middle.block352, %vector.ph330
  %890 = getelementptr inbounds nuw i8, ptr %200, i64 24
  %min.iters.check297 = icmp eq i64 %150, 0
  br i1 %min.iters.check297, label %vec.epilog.scalar.ph308.preheader, label %vector.main.loop.iter.check298

vector.main.loop.iter.check298:                   ; preds = %iter.check307
  %min.iters.check299 = icmp ult i64 %150, 16
  br i1 %min.iters.check299, label %vec.epilog.ph311, label %vector.ph300

vector.ph300:                                     ; preds = %vector.main.loop.iter.check298
  %n.vec302 = and i64 %umin296, 16
  %891 = getelementptr inbounds nuw i8, ptr %200, i64 65560
  %892 = getelementptr inbounds nuw i8, ptr %200, i64 131096
  %893 = getelementptr inbounds nuw i8, ptr %200, i64 196632
  %894 = getelementptr inbounds nuw i8, ptr %200, i64 262168
  %895 = getelementptr inbounds nuw i8, ptr %200, i64 327704
  %896 = getelementptr inbounds nuw i8, ptr %200, i64 393240
  %897 = getelementptr inbounds nuw i8, ptr %200, i64 458776
  %898 = getelementptr inbounds nuw i8, ptr %200, i64 524312
  %899 = getelementptr inbounds nuw i8, ptr %200, i64 589848
  %900 = getelementptr inbounds nuw i8, ptr %200, i64 655384
  %901 = getelementptr inbounds nuw i8, ptr %200, i64 720920
  %902 = getelementptr inbounds nuw i8, ptr %200, i64 786456
  %903 = getelementptr inbounds nuw i8, ptr %200, i64 851992
  %904 = getelementptr inbounds nuw i8, ptr %200, i64 917528
  %905 = getelementptr inbounds nuw i8, ptr %200, i64 983064
  %906 = load float, ptr %890, align 4
  %907 = load float, ptr %891, align 4
  %908 = load float, ptr %892, align 4
  %909 = load float, ptr %893, align 4
  %910 = load float, ptr %894, align 4
  %911 = load float, ptr %895, align 4
  %912 = load float, ptr %896, align 4
  %913 = load float, ptr %897, align 4
  %914 = load float, ptr %898, align 4
  %915 = load float, ptr %899, align 4
  %916 = load float, ptr %900, align 4
  %917 = load float, ptr %901, align 4
  %918 = load float, ptr %902, align 4
  %919 = load float, ptr %903, align 4
  %920 = load float, ptr %904, align 4
  %921 = load float, ptr %905, align 4
  %922 = insertelement <16 x float> poison, float %906, i64 0
  %923 = insertelement <16 x float> %922, float %907, i64 1
  %924 = insertelement <16 x float> %923, float %908, i64 2
  %925 = insertelement <16 x float> %924, float %909, i64 3
  %926 = insertelement <16 x float> %925, float %910, i64 4
  %927 = insertelement <16 x float> %926, float %911, i64 5
  %928 = insertelement <16 x float> %927, float %912, i64 6
  %929 = insertelement <16 x float> %928, float %913, i64 7
  %930 = insertelement <16 x float> %929, float %914, i64 8
  %931 = insertelement <16 x float> %930, float %915, i64 9
  %932 = insertelement <16 x float> %931, float %916, i64 10
  %933 = insertelement <16 x float> %932, float %917, i64 11
  %934 = insertelement <16 x float> %933, float %918, i64 12
  %935 = insertelement <16 x float> %934, float %919, i64 13
  %936 = insertelement <16 x float> %935, float %920, i64 14
  %937 = insertelement <16 x float> %936, float %921, i64 15
  store <16 x float> %937, ptr %26, align 4
  %cmp.n305 = icmp eq i64 %umin296, %n.vec302
  br i1 %cmp.n305, label %iter.check277, label %vec.epilog.iter.check309

vec.epilog.iter.check309:                         ; preds = %vector.ph300
  %n.mod.vf301 = and i64 %umin296, 12
  %min.epilog.iters.check310 = icmp eq i64 %n.mod.vf301, 0
  br i1 %min.epilog.iters.check310, label %vec.epilog.scalar.ph308.preheader, label %vec.epilog.ph311, !prof !9

vec.epilog.ph311:                                 ; preds = %vector.main.loop.iter.check298, %vec.epilog.iter.check309
  %vec.epilog.resume.val306 = phi i64 [ %n.vec302, %vec.epilog.iter.check309 ], [ 0, %vector.main.loop.iter.check298 ]
  %n.vec313 = and i64 %umin296, 28
  %broadcast.splatinsert314 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val306, i64 0
  %broadcast.splat315 = shufflevector <4 x i64> %broadcast.splatinsert314, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction316 = or disjoint <4 x i64> %broadcast.splat315, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body317

vec.epilog.vector.body317:                        ; preds = %vec.epilog.vector.body317, %vec.epilog.ph311
  %index318 = phi i64 [ %vec.epilog.resume.val306, %vec.epilog.ph311 ], [ %index.next320, %vec.epilog.vector.body317 ]
  %vec.ind319 = phi <4 x i64> [ %induction316, %vec.epilog.ph311 ], [ %vec.ind.next321, %vec.epilog.vector.body317 ]
  %938 = shl nuw nsw <4 x i64> %vec.ind319, splat (i64 16)
  %939 = extractelement <4 x i64> %938, i64 0
  %940 = extractelement <4 x i64> %938, i64 1
  %941 = extractelement <4 x i64> %938, i64 2
  %942 = extractelement <4 x i64> %938, i64 3
  %943 = getelementptr inbounds nuw i8, ptr %890, i64 %939
  %944 = getelementptr inbounds nuw i8, ptr %890, i64 %940
  %945 = getelementptr inbounds nuw i8, ptr %890, i64 %941
  %946 = getelementptr inbounds nuw i8, ptr %890, i64 %942
  %947 = load float, ptr %943, align 4
  %948 = load float, ptr %944, align 4
  %949 = load float, ptr %945, align 4
  %950 = load float, ptr %946, align 4
  %951 = insertelement <4 x float> poison, float %947, i64 0
  %952 = insertelement <4 x float> %951, float %948, i64 1
  %953 = insertelement <4 x float> %952, float %949, i64 2
  %954 = insertelement <4 x float> %953, float %950, i64 3
  %955 = getelementptr inbounds nuw [4 x i8], ptr %26, i64 %index318
  store <4 x float> %954, ptr %955, align 4
  %index.next320 = add nuw i64 %index318, 4
  %vec.ind.next321 = add nuw nsw <4 x i64> %vec.ind319, splat (i64 4)
  %956 = icmp eq i64 %index.next320, %n.vec313
  br i1 %956, label %vec.epilog.middle.block322, label %vec.epilog.vector.body317, !llvm.loop !44

vec.epilog.middle.block322:                       ; preds = %vec.epilog.vector.body317
  %cmp.n323 = icmp eq i64 %umin296, %n.vec313
  br i1 %cmp.n323, label %iter.check277, label %vec.epilog.scalar.ph308.preheader

vec.epilog.scalar.ph308.preheader:                ; preds = %iter.check307, %vec.epilog.iter.check309, %vec.epilog.middle.block322
  %.ph556 = phi i64 [ 0, %iter.check307 ], [ %n.vec302, %vec.epilog.iter.check309 ], [ %n.vec313, %vec.epilog.middle.block322 ]
  br label %vec.epilog.scalar.ph308

vec.epilog.scalar.ph308:                          ; preds = %vec.epilog.scalar.ph308.preheader, %vec.epilog.scalar.ph308
  %957 = phi i64 [ %961, %vec.epilog.scalar.ph308 ], [ %.ph556, %vec.epilog.scalar.ph308.preheader ]
  %.idx10.6 = shl nuw nsw i64 %957, 16
  %958 = getelementptr inbounds nuw i8, ptr %890, i64 %.idx10.6
  %959 = load float, ptr %958, align 4
  %960 = getelementptr inbounds nuw [4 x i8], ptr %26, i64 %957
  store float %959, ptr %960, align 4
  %961 = add nuw nsw i64 %957, 1
  %exitcond.6.not = icmp eq i64 %961, %umax42
  br i1 %exitcond.6.not, label %iter.check277, label %vec.epilog.scalar.ph308, !llvm.loop !45

iter.check277:                                    ; preds = %vec.epilog.scalar.ph308, %vec.epilog.middle.block322, %vector.ph300
  %962 = getelementptr inbounds nuw i8, ptr %200, i64 28
  %min.iters.check267 = icmp eq i64 %153, 0
  br i1 %min.iters.check267, label %vec.epilog.scalar.ph278.preheader, label %vector.main.loop.iter.check268

vector.main.loop.iter.check268:                   ; preds = %iter.check277
  %min.iters.check269 = icmp ult i64 %153, 16
  br i1 %min.iters.check269, label %vec.epilog.ph281, label %vector.ph270

vector.ph270:                                     ; preds = %vector.main.loop.iter.check268
  %n.vec272 = and i64 %umin266, 16
  %963 = getelementptr inbounds nuw i8, ptr %200, i64 65564
  %964 = getelementptr inbounds nuw i8, ptr %200, i64 131100
  %965 = getelementptr inbounds nuw i8, ptr %200, i64 196636
  %966 = getelementptr inbounds nuw i8, ptr %200, i64 262172
  %967 = getelementptr inbounds nuw i8, ptr %200, i64 327708
  %968 = getelementptr inbounds nuw i8, ptr %200, i64 393244
  %969 = getelementptr inbounds nuw i8, ptr %200, i64 458780
  %970 = getelementptr inbounds nuw i8, ptr %200, i64 524316
  %971 = getelementptr inbounds nuw i8, ptr %200, i64 589852
  %972 = getelementptr inbounds nuw i8, ptr %200, i64 655388
  %973 = getelementptr inbounds nuw i8, ptr %200, i64 720924
  %974 = getelementptr inbounds nuw i8, ptr %200, i64 786460
  %975 = getelementptr inbounds nuw i8, ptr %200, i64 851996
  %976 = getelementptr inbounds nuw i8, ptr %200, i64 917532
  %977 = getelementptr inbounds nuw i8, ptr %200, i64 983068
  %978 = load float, ptr %962, align 4
  %979 = load float, ptr %963, align 4
  %980 = load float, ptr %964, align 4
  %981 = load float, ptr %965, align 4
  %982 = load float, ptr %966, align 4
  %983 = load float, ptr %967, align 4
  %984 = load float, ptr %968, align 4
  %985 = load float, ptr %969, align 4
  %986 = load float, ptr %970, align 4
  %987 = load float, ptr %971, align 4
  %988 = load float, ptr %972, align 4
  %989 = load float, ptr %973, align 4
  %990 = load float, ptr %974, align 4
  %991 = load float, ptr %975, align 4
  %992 = load float, ptr %976, align 4
  %993 = load float, ptr %977, align 4
  %994 = insertelement <16 x float> poison, float %978, i64 0
  %995 = insertelement <16 x float> %994, float %979, i64 1
  %996 = insertelement <16 x float> %995, float %980, i64 2
  %997 = insertelement <16 x float> %996, float %981, i64 3
  %998 = insertelement <16 x float> %997, float %982, i64 4
  %999 = insertelement <16 x float> %998, float %983, i64 5
  %1000 = insertelement <16 x float> %999, float %984, i64 6
  %1001 = insertelement <16 x float> %1000, float %985, i64 7
  %1002 = insertelement <16 x float> %1001, float %986, i64 8
  %1003 = insertelement <16 x float> %1002, float %987, i64 9
  %1004 = insertelement <16 x float> %1003, float %988, i64 10
  %1005 = insertelement <16 x float> %1004, float %989, i64 11
  %1006 = insertelement <16 x float> %1005, float %990, i64 12
  %1007 = insertelement <16 x float> %1006, float %991, i64 13
  %1008 = insertelement <16 x float> %1007, float %992, i64 14
  %1009 = insertelement <16 x float> %1008, float %993, i64 15
  store <16 x float> %1009, ptr %27, align 4
  %cmp.n275 = icmp eq i64 %umin266, %n.vec272
  br i1 %cmp.n275, label %iter.check247, label %vec.epilog.iter.check279

vec.epilog.iter.check279:                         ; preds = %vector.ph270
  %n.mod.vf271 = and i64 %umin266, 12
  %min.epilog.iters.check280 = icmp eq i64 %n.mod.vf271, 0
  br i1 %min.epilog.iters.check280, label %vec.epilog.scalar.ph278.preheader, label %vec.epilog.ph281, !prof !9

vec.epilog.ph281:                                 ; preds = %vector.main.loop.iter.check268, %vec.epilog.iter.check279
  %vec.epilog.resume.val276 = phi i64 [ %n.vec272, %vec.epilog.iter.check279 ], [ 0, %vector.main.loop.iter.check268 ]
  %n.vec283 = and i64 %umin266, 28
  %broadcast.splatinsert284 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val276, i64 0
  %broadcast.splat285 = shufflevector <4 x i64> %broadcast.splatinsert284, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction286 = or disjoint <4 x i64> %broadcast.splat285, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body287

vec.epilog.vector.body287:                        ; preds = %vec.epilog.vector.body287, %vec.epilog.ph281
  %index288 = phi i64 [ %vec.epilog.resume.val276, %vec.epilog.ph281 ], [ %index.next290, %vec.epilog.vector.body287 ]
  %vec.ind289 = phi <4 x i64> [ %induction286, %vec.epilog.ph281 ], [ %vec.ind.next291, %vec.epilog.vector.body287 ]
  %1010 = shl nuw nsw <4 x i64> %vec.ind289, splat (i64 16)
  %1011 = extractelement <4 x i64> %1010, i64 0
  %1012 = extractelement <4 x i64> %1010, i64 1
  %1013 = extractelement <4 x i64> %1010, i64 2
  %1014 = extractelement <4 x i64> %1010, i64 3
  %1015 = getelementptr inbounds nuw i8, ptr %962, i64 %1011
  %1016 = getelementptr inbounds nuw i8, ptr %962, i64 %1012
  %1017 = getelementptr inbounds nuw i8, ptr %962, i64 %1013
  %1018 = getelementptr inbounds nuw i8, ptr %962, i64 %1014
  %1019 = load float, ptr %1015, align 4
  %1020 = load float, ptr %1016, align 4
  %1021 = load float, ptr %1017, align 4
  %1022 = load float, ptr %1018, align 4
  %1023 = insertelement <4 x float> poison, float %1019, i64 0
  %1024 = insertelement <4 x float> %1023, float %1020, i64 1
  %1025 = insertelement <4 x float> %1024, float %1021, i64 2
  %1026 = insertelement <4 x float> %1025, float %1022, i64 3
  %1027 = getelementptr inbounds nuw [4 x i8], ptr %27, i64 %index288
  store <4 x float> %1026, ptr %1027, align 4
  %index.next290 = add nuw i64 %index288, 4
  %vec.ind.next291 = add nuw nsw <4 x i64> %vec.ind289, splat (i64 4)
  %1028 = icmp eq i64 %index.next290, %n.vec283
  br i1 %1028, label %vec.epilog.middle.block292, label %vec.epilog.vector.body287, !llvm.loop !46

vec.epilog.middle.block292:                       ; preds = %vec.epilog.vector.body287
  %cmp.n293 = icmp eq i64 %umin266, %n.vec283
  br i1 %cmp.n293, label %iter.check247, label %vec.epilog.scalar.ph278.preheader

vec.epilog.scalar.ph278.preheader:                ; preds = %iter.check277, %vec.epilog.iter.check279, %vec.epilog.middle.block292
  %.ph555 = phi i64 [ 0, %iter.check277 ], [ %n.vec272, %vec.epilog.iter.check279 ], [ %n.vec283, %vec.epilog.middle.block292 ]
  br label %vec.epilog.scalar.ph278

vec.epilog.scalar.ph278:                          ; preds = %vec.epilog.scalar.ph278.preheader, %vec.epilog.scalar.ph278
  %1029 = phi i64 [ %1033, %vec.epilog.scalar.ph278 ], [ %.ph555, %vec.epilog.scalar.ph278.preheader ]
  %.idx10.7 = shl nuw nsw i64 %1029, 16
  %1030 = getelementptr inbounds nuw i8, ptr %962, i64 %.idx10.7
  %1031 = load float, ptr %1030, align 4
  %1032 = getelementptr inbounds nuw [4 x i8], ptr %27, i64 %1029
  store float %1031, ptr %1032, align 4
  %1033 = add nuw nsw i64 %1029, 1
  %exitcond.7.not = icmp eq i64 %1033, %umax42
  br i1 %exitcond.7.not, label %iter.check247, label %vec.epilog.scalar.ph278, !llvm.loop !47

iter.check247:                                    ; preds = %vec.epilog.scalar.ph278, %vec.epilog.middle.block292, %vector.ph270
  %1034 = getelementptr inbounds nuw i8, ptr %200, i64 32
  %min.iters.check237 = icmp eq i64 %156, 0
  br i1 %min.iters.check237, label %vec.epilog.scalar.ph248.preheader, label %vector.main.loop.iter.check238

vector.main.loop.iter.check238:                   ; preds = %iter.check247
  %min.iters.check239 = icmp ult i64 %156, 16
  br i1 %min.iters.check239, label %vec.epilog.ph251, label %vector.ph240

vector.ph240:                                     ; preds = %vector.main.loop.iter.check238
  %n.vec242 = and i64 %umin236, 16
  %1035 = getelementptr inbounds nuw i8, ptr %200, i64 65568
  %1036 = getelementptr inbounds nuw i8, ptr %200, i64 131104
  %1037 = getelementptr inbounds nuw i8, ptr %200, i64 196640
  %1038 = getelementptr inbounds nuw i8, ptr %200, i64 262176
  %1039 = getelementptr inbounds nuw i8, ptr %200, i64 327712
  %1040 = getelementptr inbounds nuw i8, ptr %200, i64 393248
  %1041 = getelementptr inbounds nuw i8, ptr %200, i64 458784
  %1042 = getelementptr inbounds nuw i8, ptr %200, i64 524320
  %1043 = getelementptr inbounds nuw i8, ptr %200, i64 589856
  %1044 = getelementptr inbounds nuw i8, ptr %200, i64 655392
  %1045 = getelementptr inbounds nuw i8, ptr %200, i64 720928
  %1046 = getelementptr inbounds nuw i8, ptr %200, i64 786464
  %1047 = getelementptr inbounds nuw i8, ptr %200, i64 852000
  %1048 = getelementptr inbounds nuw i8, ptr %200, i64 917536
  %1049 = getelementptr inbounds nuw i8, ptr %200, i64 983072
  %1050 = load float, ptr %1034, align 4
  %1051 = load float, ptr %1035, align 4
  %1052 = load float, ptr %1036, align 4
  %1053 = load float, ptr %1037, align 4
  %1054 = load float, ptr %1038, align 4
  %1055 = load float, ptr %1039, align 4
  %1056 = load float, ptr %1040, align 4
  %1057 = load float, ptr %1041, align 4
  %1058 = load float, ptr %1042, align 4
  %1059 = load float, ptr %1043, align 4
  %1060 = load float, ptr %1044, align 4
  %1061 = load float, ptr %1045, align 4
  %1062 = load float, ptr %1046, align 4
  %1063 = load float, ptr %1047, align 4
  %1064 = load float, ptr %1048, align 4
  %1065 = load float, ptr %1049, align 4
  %1066 = insertelement <16 x float> poison, float %1050, i64 0
  %1067 = insertelement <16 x float> %1066, float %1051, i64 1
  %1068 = insertelement <16 x float> %1067, float %1052, i64 2
  %1069 = insertelement <16 x float> %1068, float %1053, i64 3
  %1070 = insertelement <16 x float> %1069, float %1054, i64 4
  %1071 = insertelement <16 x float> %1070, float %1055, i64 5
  %1072 = insertelement <16 x float> %1071, float %1056, i64 6
  %1073 = insertelement <16 x float> %1072, float %1057, i64 7
  %1074 = insertelement <16 x float> %1073, float %1058, i64 8
  %1075 = insertelement <16 x float> %1074, float %1059, i64 9
  %1076 = insertelement <16 x float> %1075, float %1060, i64 10
  %1077 = insertelement <16 x float> %1076, float %1061, i64 11
  %1078 = insertelement <16 x float> %1077, float %1062, i64 12
  %1079 = insertelement <16 x float> %1078, float %1063, i64 13
  %1080 = insertelement <16 x float> %1079, float %1064, i64 14
  %1081 = insertelement <16 x float> %1080, float %1065, i64 15
  store <16 x float> %1081, ptr %28, align 4
  %cmp.n245 = icmp eq i64 %umin236, %n.vec242
  br i1 %cmp.n245, label %iter.check217, label %vec.epilog.iter.check249

vec.epilog.iter.check249:                         ; preds = %vector.ph240
  %n.mod.vf241 = and i64 %umin236, 12
  %min.epilog.iters.check250 = icmp eq i64 %n.mod.vf241, 0
  br i1 %min.epilog.iters.check250, label %vec.epilog.scalar.ph248.preheader, label %vec.epilog.ph251, !prof !9

vec.epilog.ph251:                                 ; preds = %vector.main.loop.iter.check238, %vec.epilog.iter.check249
  %vec.epilog.resume.val246 = phi i64 [ %n.vec242, %vec.epilog.iter.check249 ], [ 0, %vector.main.loop.iter.check238 ]
  %n.vec253 = and i64 %umin236, 28
  %broadcast.splatinsert254 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val246, i64 0
  %broadcast.splat255 = shufflevector <4 x i64> %broadcast.splatinsert254, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction256 = or disjoint <4 x i64> %broadcast.splat255, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body257

vec.epilog.vector.body257:                        ; preds = %vec.epilog.vector.body257, %vec.epilog.ph251
  %index258 = phi i64 [ %vec.epilog.resume.val246, %vec.epilog.ph251 ], [ %index.next260, %vec.epilog.vector.body257 ]
  %vec.ind259 = phi <4 x i64> [ %induction256, %vec.epilog.ph251 ], [ %vec.ind.next261, %vec.epilog.vector.body257 ]
  %1082 = shl nuw nsw <4 x i64> %vec.ind259, splat (i64 16)
  %1083 = extractelement <4 x i64> %1082, i64 0
  %1084 = extractelement <4 x i64> %1082, i64 1
  %1085 = extractelement <4 x i64> %1082, i64 2
  %1086 = extractelement <4 x i64> %1082, i64 3
  %1087 = getelementptr inbounds nuw i8, ptr %1034, i64 %1083
  %1088 = getelementptr inbounds nuw i8, ptr %1034, i64 %1084
  %1089 = getelementptr inbounds nuw i8, ptr %1034, i64 %1085
  %1090 = getelementptr inbounds nuw i8, ptr %1034, i64 %1086
  %1091 = load float, ptr %1087, align 4
  %1092 = load float, ptr %1088, align 4
  %1093 = load float, ptr %1089, align 4
  %1094 = load float, ptr %1090, align 4
  %1095 = insertelement <4 x float> poison, float %1091, i64 0
  %1096 = insertelement <4 x float> %1095, float %1092, i64 1
  %1097 = insertelement <4 x float> %1096, float %1093, i64 2
  %1098 = insertelement <4 x float> %1097, float %1094, i64 3
  %1099 = getelementptr inbounds nuw [4 x i8], ptr %28, i64 %index258
  store <4 x float> %1098, ptr %1099, align 4
  %index.next260 = add nuw i64 %index258, 4
  %vec.ind.next261 = add nuw nsw <4 x i64> %vec.ind259, splat (i64 4)
  %1100 = icmp eq i64 %index.next260, %n.vec253
  br i1 %1100, label %vec.epilog.middle.block262, label %vec.epilog.vector.body257, !llvm.loop !48

vec.epilog.middle.block262:                       ; preds = %vec.epilog.vector.body257
  %cmp.n263 = icmp eq i64 %umin236, %n.vec253
  br i1 %cmp.n263, label %iter.check217, label %vec.epilog.scalar.ph248.preheader

vec.epilog.scalar.ph248.preheader:                ; preds = %iter.check247, %vec.epilog.iter.check249, %vec.epilog.middle.block262
  %.ph554 = phi i64 [ 0, %iter.check247 ], [ %n.vec242, %vec.epilog.iter.check249 ], [ %n.vec253, %vec.epilog.middle.block262 ]
  br label %vec.epilog.scalar.ph248

vec.epilog.scalar.ph248:                          ; preds = %vec.epilog.scalar.ph248.preheader, %vec.epilog.scalar.ph248
  %1101 = phi i64 [ %1105, %vec.epilog.scalar.ph248 ], [ %.ph554, %vec.epilog.scalar.ph248.preheader ]
  %.idx10.8 = shl nuw nsw i64 %1101, 16
  %1102 = getelementptr inbounds nuw i8, ptr %1034, i64 %.idx10.8
  %1103 = load float, ptr %1102, align 4
  %1104 = getelementptr inbounds nuw [4 x i8], ptr %28, i64 %1101
  store float %1103, ptr %1104, align 4
  %1105 = add nuw nsw i64 %1101, 1
  %exitcond.8.not = icmp eq i64 %1105, %umax42
  br i1 %exitcond.8.not, label %iter.check217, label %vec.epilog.scalar.ph248, !llvm.loop !49

iter.check217:                                    ; preds = %vec.epilog.scalar.ph248, %vec.epilog.middle.block262, %vector.ph240
  %1106 = getelementptr inbounds nuw i8, ptr %200, i64 36
  %min.iters.check207 = icmp eq i64 %159, 0
  br i1 %min.iters.check207, label %vec.epilog.scalar.ph218.preheader, label %vector.main.loop.iter.check208

vector.main.loop.iter.check208:                   ; preds = %iter.check217
  %min.iters.check209 = icmp ult i64 %159, 16
  br i1 %min.iters.check209, label %vec.epilog.ph221, label %vector.ph210

vector.ph210:                                     ; preds = %vector.main.loop.iter.check208
  %n.vec212 = and i64 %umin206, 16
  %1107 = getelementptr inbounds nuw i8, ptr %200, i64 65572
  %1108 = getelementptr inbounds nuw i8, ptr %200, i64 131108
  %1109 = getelementptr inbounds nuw i8, ptr %200, i64 196644
  %1110 = getelementptr inbounds nuw i8, ptr %200, i64 262180
  %1111 = getelementptr inbounds nuw i8, ptr %200, i64 327716
  %1112 = getelementptr inbounds nuw i8, ptr %200, i64 393252
  %1113 = getelementptr inbounds nuw i8, ptr %200, i64 458788
  %1114 = getelementptr inbounds nuw i8, ptr %200, i64 524324
  %1115 = getelementptr inbounds nuw i8, ptr %200, i64 589860
  %1116 = getelementptr inbounds nuw i8, ptr %200, i64 655396
  %1117 = getelementptr inbounds nuw i8, ptr %200, i64 720932
  %1118 = getelementptr inbounds nuw i8, ptr %200, i64 786468
  %1119 = getelementptr inbounds nuw i8, ptr %200, i64 852004
  %1120 = getelementptr inbounds nuw i8, ptr %200, i64 917540
  %1121 = getelementptr inbounds nuw i8, ptr %200, i64 983076
  %1122 = load float, ptr %1106, align 4
  %1123 = load float, ptr %1107, align 4
  %1124 = load float, ptr %1108, align 4
  %1125 = load float, ptr %1109, align 4
  %1126 = load float, ptr %1110, align 4
  %1127 = load float, ptr %1111, align 4
  %1128 = load float, ptr %1112, align 4
  %1129 = load float, ptr %1113, align 4
  %1130 = load float, ptr %1114, align 4
  %1131 = load float, ptr %1115, align 4
  %1132 = load float, ptr %1116, align 4
  %1133 = load float, ptr %1117, align 4
  %1134 = load float, ptr %1118, align 4
  %1135 = load float, ptr %1119, align 4
  %1136 = load float, ptr %1120, align 4
  %1137 = load float, ptr %1121, align 4
  %1138 = insertelement <16 x float> poison, float %1122, i64 0
  %1139 = insertelement <16 x float> %1138, float %1123, i64 1
  %1140 = insertelement <16 x float> %1139, float %1124, i64 2
  %1141 = insertelement <16 x float> %1140, float %1125, i64 3
  %1142 = insertelement <16 x float> %1141, float %1126, i64 4
  %1143 = insertelement <16 x float> %1142, float %1127, i64 5
  %1144 = insertelement <16 x float> %1143, float %1128, i64 6
  %1145 = insertelement <16 x float> %1144, float %1129, i64 7
  %1146 = insertelement <16 x float> %1145, float %1130, i64 8
  %1147 = insertelement <16 x float> %1146, float %1131, i64 9
  %1148 = insertelement <16 x float> %1147, float %1132, i64 10
  %1149 = insertelement <16 x float> %1148, float %1133, i64 11
  %1150 = insertelement <16 x float> %1149, float %1134, i64 12
  %1151 = insertelement <16 x float> %1150, float %1135, i64 13
  %1152 = insertelement <16 x float> %1151, float %1136, i64 14
  %1153 = insertelement <16 x float> %1152, float %1137, i64 15
  store <16 x float> %1153, ptr %29, align 4
  %cmp.n215 = icmp eq i64 %umin206, %n.vec212
  br i1 %cmp.n215, label %iter.check187, label %vec.epilog.iter.check219

vec.epilog.iter.check219:                         ; preds = %vector.ph210
  %n.mod.vf211 = and i64 %umin206, 12
  %min.epilog.iters.check220 = icmp eq i64 %n.mod.vf211, 0
  br i1 %min.epilog.iters.check220, label %vec.epilog.scalar.ph218.preheader, label %vec.epilog.ph221, !prof !9

vec.epilog.ph221:                                 ; preds = %vector.main.loop.iter.check208, %vec.epilog.iter.check219
  %vec.epilog.resume.val216 = phi i64 [ %n.vec212, %vec.epilog.iter.check219 ], [ 0, %vector.main.loop.iter.check208 ]
  %n.vec223 = and i64 %umin206, 28
  %broadcast.splatinsert224 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val216, i64 0
  %broadcast.splat225 = shufflevector <4 x i64> %broadcast.splatinsert224, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction226 = or disjoint <4 x i64> %broadcast.splat225, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body227

vec.epilog.vector.body227:                        ; preds = %vec.epilog.vector.body227, %vec.epilog.ph221
  %index228 = phi i64 [ %vec.epilog.resume.val216, %vec.epilog.ph221 ], [ %index.next230, %vec.epilog.vector.body227 ]
  %vec.ind229 = phi <4 x i64> [ %induction226, %vec.epilog.ph221 ], [ %vec.ind.next231, %vec.epilog.vector.body227 ]
  %1154 = shl nuw nsw <4 x i64> %vec.ind229, splat (i64 16)
  %1155 = extractelement <4 x i64> %1154, i64 0
  %1156 = extractelement <4 x i64> %1154, i64 1
  %1157 = extractelement <4 x i64> %1154, i64 2
  %1158 = extractelement <4 x i64> %1154, i64 3
  %1159 = getelementptr inbounds nuw i8, ptr %1106, i64 %1155
  %1160 = getelementptr inbounds nuw i8, ptr %1106, i64 %1156
  %1161 = getelementptr inbounds nuw i8, ptr %1106, i64 %1157
  %1162 = getelementptr inbounds nuw i8, ptr %1106, i64 %1158
  %1163 = load float, ptr %1159, align 4
  %1164 = load float, ptr %1160, align 4
  %1165 = load float, ptr %1161, align 4
  %1166 = load float, ptr %1162, align 4
  %1167 = insertelement <4 x float> poison, float %1163, i64 0
  %1168 = insertelement <4 x float> %1167, float %1164, i64 1
  %1169 = insertelement <4 x float> %1168, float %1165, i64 2
  %1170 = insertelement <4 x float> %1169, float %1166, i64 3
  %1171 = getelementptr inbounds nuw [4 x i8], ptr %29, i64 %index228
  store <4 x float> %1170, ptr %1171, align 4
  %index.next230 = add nuw i64 %index228, 4
  %vec.ind.next231 = add nuw nsw <4 x i64> %vec.ind229, splat (i64 4)
  %1172 = icmp eq i64 %index.next230, %n.vec223
  br i1 %1172, label %vec.epilog.middle.block232, label %vec.epilog.vector.body227, !llvm.loop !50

vec.epilog.middle.block232:                       ; preds = %vec.epilog.vector.body227
  %cmp.n233 = icmp eq i64 %umin206, %n.vec223
  br i1 %cmp.n233, label %iter.check187, label %vec.epilog.scalar.ph218.preheader

vec.epilog.scalar.ph218.preheader:                ; preds = %iter.check217, %vec.epilog.iter.check219, %vec.epilog.middle.block232
  %.ph553 = phi i64 [ 0, %iter.check217 ], [ %n.vec212, %vec.epilog.iter.check219 ], [ %n.vec223, %vec.epilog.middle.block232 ]
  br label %vec.epilog.scalar.ph218

vec.epilog.scalar.ph218:                          ; preds = %vec.epilog.scalar.ph218.preheader, %vec.epilog.scalar.ph218
  %1173 = phi i64 [ %1177, %vec.epilog.scalar.ph218 ], [ %.ph553, %vec.epilog.scalar.ph218.preheader ]
  %.idx10.9 = shl nuw nsw i64 %1173, 16
  %1174 = getelementptr inbounds nuw i8, ptr %1106, i64 %.idx10.9
  %1175 = load float, ptr %1174, align 4
  %1176 = getelementptr inbounds nuw [4 x i8], ptr %29, i64 %1173
  store float %1175, ptr %1176, align 4
  %1177 = add nuw nsw i64 %1173, 1
  %exitcond.9.not = icmp eq i64 %1177, %umax42
  br i1 %exitcond.9.not, label %iter.check187, label %vec.epilog.scalar.ph218, !llvm.loop !51

iter.check187:                                    ; preds = %vec.epilog.scalar.ph218, %vec.epilog.middle.block232, %vector.ph210
  %1178 = getelementptr inbounds nuw i8, ptr %200, i64 40
  %min.iters.check177 = icmp eq i64 %162, 0
  br i1 %min.iters.check177, label %vec.epilog.scalar.ph188.preheader, label %vector.main.loop.iter.check178

vector.main.loop.iter.check178:                   ; preds = %iter.check187
  %min.iters.check179 = icmp ult i64 %162, 16
  br i1 %min.iters.check179, label %vec.epilog.ph191, label %vector.ph180

vector.ph180:                                     ; preds = %vector.main.loop.iter.check178
  %n.vec182 = and i64 %umin176, 16
  %1179 = getelementptr inbounds nuw i8, ptr %200, i64 65576
  %1180 = getelementptr inbounds nuw i8, ptr %200, i64 131112
  %1181 = getelementptr inbounds nuw i8, ptr %200, i64 196648
  %1182 = getelementptr inbounds nuw i8, ptr %200, i64 262184
  %1183 = getelementptr inbounds nuw i8, ptr %200, i64 327720
  %1184 = getelementptr inbounds nuw i8, ptr %200, i64 393256
  %1185 = getelementptr inbounds nuw i8, ptr %200, i64 458792
  %1186 = getelementptr inbounds nuw i8, ptr %200, i64 524328
  %1187 = getelementptr inbounds nuw i8, ptr %200, i64 589864
  %1188 = getelementptr inbounds nuw i8, ptr %200, i64 655400
  %1189 = getelementptr inbounds nuw i8, ptr %200, i64 720936
  %1190 = getelementptr inbounds nuw i8, ptr %200, i64 786472
  %1191 = getelementptr inbounds nuw i8, ptr %200, i64 852008
  %1192 = getelementptr inbounds nuw i8, ptr %200, i64 917544
  %1193 = getelementptr inbounds nuw i8, ptr %200, i64 983080
  %1194 = load float, ptr %1178, align 4
  %1195 = load float, ptr %1179, align 4
  %1196 = load float, ptr %1180, align 4
  %1197 = load float, ptr %1181, align 4
  %1198 = load float, ptr %1182, align 4
  %1199 = load float, ptr %1183, align 4
  %1200 = load float, ptr %1184, align 4
  %1201 = load float, ptr %1185, align 4
  %1202 = load float, ptr %1186, align 4
  %1203 = load float, ptr %1187, align 4
  %1204 = load float, ptr %1188, align 4
  %1205 = load float, ptr %1189, align 4
  %1206 = load float, ptr %1190, align 4
  %1207 = load float, ptr %1191, align 4
  %1208 = load float, ptr %1192, align 4
  %1209 = load float, ptr %1193, align 4
  %1210 = insertelement <16 x float> poison, float %1194, i64 0
  %1211 = insertelement <16 x float> %1210, float %1195, i64 1
  %1212 = insertelement <16 x float> %1211, float %1196, i64 2
  %1213 = insertelement <16 x float> %1212, float %1197, i64 3
  %1214 = insertelement <16 x float> %1213, float %1198, i64 4
  %1215 = insertelement <16 x float> %1214, float %1199, i64 5
  %1216 = insertelement <16 x float> %1215, float %1200, i64 6
  %1217 = insertelement <16 x float> %1216, float %1201, i64 7
  %1218 = insertelement <16 x float> %1217, float %1202, i64 8
  %1219 = insertelement <16 x float> %1218, float %1203, i64 9
  %1220 = insertelement <16 x float> %1219, float %1204, i64 10
  %1221 = insertelement <16 x float> %1220, float %1205, i64 11
  %1222 = insertelement <16 x float> %1221, float %1206, i64 12
  %1223 = insertelement <16 x float> %1222, float %1207, i64 13
  %1224 = insertelement <16 x float> %1223, float %1208, i64 14
  %1225 = insertelement <16 x float> %1224, float %1209, i64 15
  store <16 x float> %1225, ptr %30, align 4
  %cmp.n185 = icmp eq i64 %umin176, %n.vec182
  br i1 %cmp.n185, label %iter.check157, label %vec.epilog.iter.check189

vec.epilog.iter.check189:                         ; preds = %vector.ph180
  %n.mod.vf181 = and i64 %umin176, 12
  %min.epilog.iters.check190 = icmp eq i64 %n.mod.vf181, 0
  br i1 %min.epilog.iters.check190, label %vec.epilog.scalar.ph188.preheader, label %vec.epilog.ph191, !prof !9

vec.epilog.ph191:                                 ; preds = %vector.main.loop.iter.check178, %vec.epilog.iter.check189
  %vec.epilog.resume.val186 = phi i64 [ %n.vec182, %vec.epilog.iter.check189 ], [ 0, %vector.main.loop.iter.check178 ]
  %n.vec193 = and i64 %umin176, 28
  %broadcast.splatinsert194 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val186, i64 0
  %broadcast.splat195 = shufflevector <4 x i64> %broadcast.splatinsert194, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction196 = or disjoint <4 x i64> %broadcast.splat195, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body197

vec.epilog.vector.body197:                        ; preds = %vec.epilog.vector.body197, %vec.epilog.ph191
  %index198 = phi i64 [ %vec.epilog.resume.val186, %vec.epilog.ph191 ], [ %index.next200, %vec.epilog.vector.body197 ]
  %vec.ind199 = phi <4 x i64> [ %induction196, %vec.epilog.ph191 ], [ %vec.ind.next201, %vec.epilog.vector.body197 ]
  %1226 = shl nuw nsw <4 x i64> %vec.ind199, splat (i64 16)
  %1227 = extractelement <4 x i64> %1226, i64 0
  %1228 = extractelement <4 x i64> %1226, i64 1
  %1229 = extractelement <4 x i64> %1226, i64 2
  %1230 = extractelement <4 x i64> %1226, i64 3
  %1231 = getelementptr inbounds nuw i8, ptr %1178, i64 %1227
  %1232 = getelementptr inbounds nuw i8, ptr %1178, i64 %1228
  %1233 = getelementptr inbounds nuw i8, ptr %1178, i64 %1229
  %1234 = getelementptr inbounds nuw i8, ptr %1178, i64 %1230
  %1235 = load float, ptr %1231, align 4
  %1236 = load float, ptr %1232, align 4
  %1237 = load float, ptr %1233, align 4
  %1238 = load float, ptr %1234, align 4
  %1239 = insertelement <4 x float> poison, float %1235, i64 0
  %1240 = insertelement <4 x float> %1239, float %1236, i64 1
  %1241 = insertelement <4 x float> %1240, float %1237, i64 2
  %1242 = insertelement <4 x float> %1241, float %1238, i64 3
  %1243 = getelementptr inbounds nuw [4 x i8], ptr %30, i64 %index198
  store <4 x float> %1242, ptr %1243, align 4
  %index.next200 = add nuw i64 %index198, 4
  %vec.ind.next201 = add nuw nsw <4 x i64> %vec.ind199, splat (i64 4)
  %1244 = icmp eq i64 %index.next200, %n.vec193
  br i1 %1244, label %vec.epilog.middle.block202, label %vec.epilog.vector.body197, !llvm.loop !52

vec.epilog.middle.block202:                       ; preds = %vec.epilog.vector.body197
  %cmp.n203 = icmp eq i64 %umin176, %n.vec193
  br i1 %cmp.n203, label %iter.check157, label %vec.epilog.scalar.ph188.preheader

vec.epilog.scalar.ph188.preheader:                ; preds = %iter.check187, %vec.epilog.iter.check189, %vec.epilog.middle.block202
  %.ph552 = phi i64 [ 0, %iter.check187 ], [ %n.vec182, %vec.epilog.iter.check189 ], [ %n.vec193, %vec.epilog.middle.block202 ]
  br label %vec.epilog.scalar.ph188

vec.epilog.scalar.ph188:                          ; preds = %vec.epilog.scalar.ph188.preheader, %vec.epilog.scalar.ph188
  %1245 = phi i64 [ %1249, %vec.epilog.scalar.ph188 ], [ %.ph552, %vec.epilog.scalar.ph188.preheader ]
  %.idx10.10 = shl nuw nsw i64 %1245, 16
  %1246 = getelementptr inbounds nuw i8, ptr %1178, i64 %.idx10.10
  %1247 = load float, ptr %1246, align 4
  %1248 = getelementptr inbounds nuw [4 x i8], ptr %30, i64 %1245
  store float %1247, ptr %1248, align 4
  %1249 = add nuw nsw i64 %1245, 1
  %exitcond.10.not = icmp eq i64 %1249, %umax42
  br i1 %exitcond.10.not, label %iter.check157, label %vec.epilog.scalar.ph188, !llvm.loop !53

iter.check157:                                    ; preds = %vec.epilog.scalar.ph188, %vec.epilog.middle.block202, %vector.ph180
  %1250 = getelementptr inbounds nuw i8, ptr %200, i64 44
  %min.iters.check147 = icmp eq i64 %165, 0
  br i1 %min.iters.check147, label %vec.epilog.scalar.ph158.preheader, label %vector.main.loop.iter.check148

vector.main.loop.iter.check148:                   ; preds = %iter.check157
  %min.iters.check149 = icmp ult i64 %165, 16
  br i1 %min.iters.check149, label %vec.epilog.ph161, label %vector.ph150

vector.ph150:                                     ; preds = %vector.main.loop.iter.check148
  %n.vec152 = and i64 %umin146, 16
  %1251 = getelementptr inbounds nuw i8, ptr %200, i64 65580
  %1252 = getelementptr inbounds nuw i8, ptr %200, i64 131116
  %1253 = getelementptr inbounds nuw i8, ptr %200, i64 196652
  %1254 = getelementptr inbounds nuw i8, ptr %200, i64 262188
  %1255 = getelementptr inbounds nuw i8, ptr %200, i64 327724
  %1256 = getelementptr inbounds nuw i8, ptr %200, i64 393260
  %1257 = getelementptr inbounds nuw i8, ptr %200, i64 458796
  %1258 = getelementptr inbounds nuw i8, ptr %200, i64 524332
  %1259 = getelementptr inbounds nuw i8, ptr %200, i64 589868
  %1260 = getelementptr inbounds nuw i8, ptr %200, i64 655404
  %1261 = getelementptr inbounds nuw i8, ptr %200, i64 720940
  %1262 = getelementptr inbounds nuw i8, ptr %200, i64 786476
  %1263 = getelementptr inbounds nuw i8, ptr %200, i64 852012
  %1264 = getelementptr inbounds nuw i8, ptr %200, i64 917548
  %1265 = getelementptr inbounds nuw i8, ptr %200, i64 983084
  %1266 = load float, ptr %1250, align 4
  %1267 = load float, ptr %1251, align 4
  %1268 = load float, ptr %1252, align 4
  %1269 = load float, ptr %1253, align 4
  %1270 = load float, ptr %1254, align 4
  %1271 = load float, ptr %1255, align 4
  %1272 = load float, ptr %1256, align 4
  %1273 = load float, ptr %1257, align 4
  %1274 = load float, ptr %1258, align 4
  %1275 = load float, ptr %1259, align 4
  %1276 = load float, ptr %1260, align 4
  %1277 = load float, ptr %1261, align 4
  %1278 = load float, ptr %1262, align 4
  %1279 = load float, ptr %1263, align 4
  %1280 = load float, ptr %1264, align 4
  %1281 = load float, ptr %1265, align 4
  %1282 = insertelement <16 x float> poison, float %1266, i64 0
  %1283 = insertelement <16 x float> %1282, float %1267, i64 1
  %1284 = insertelement <16 x float> %1283, float %1268, i64 2
  %1285 = insertelement <16 x float> %1284, float %1269, i64 3
  %1286 = insertelement <16 x float> %1285, float %1270, i64 4
  %1287 = insertelement <16 x float> %1286, float %1271, i64 5
  %1288 = insertelement <16 x float> %1287, float %1272, i64 6
  %1289 = insertelement <16 x float> %1288, float %1273, i64 7
  %1290 = insertelement <16 x float> %1289, float %1274, i64 8
  %1291 = insertelement <16 x float> %1290, float %1275, i64 9
  %1292 = insertelement <16 x float> %1291, float %1276, i64 10
  %1293 = insertelement <16 x float> %1292, float %1277, i64 11
  %1294 = insertelement <16 x float> %1293, float %1278, i64 12
  %1295 = insertelement <16 x float> %1294, float %1279, i64 13
  %1296 = insertelement <16 x float> %1295, float %1280, i64 14
  %1297 = insertelement <16 x float> %1296, float %1281, i64 15
  store <16 x float> %1297, ptr %31, align 4
  %cmp.n155 = icmp eq i64 %umin146, %n.vec152
  br i1 %cmp.n155, label %iter.check127, label %vec.epilog.iter.check159

vec.epilog.iter.check159:                         ; preds = %vector.ph150
  %n.mod.vf151 = and i64 %umin146, 12
  %min.epilog.iters.check160 = icmp eq i64 %n.mod.vf151, 0
  br i1 %min.epilog.iters.check160, label %vec.epilog.scalar.ph158.preheader, label %vec.epilog.ph161, !prof !9

vec.epilog.ph161:                                 ; preds = %vector.main.loop.iter.check148, %vec.epilog.iter.check159
  %vec.epilog.resume.val156 = phi i64 [ %n.vec152, %vec.epilog.iter.check159 ], [ 0, %vector.main.loop.iter.check148 ]
  %n.vec163 = and i64 %umin146, 28
  %broadcast.splatinsert164 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val156, i64 0
  %broadcast.splat165 = shufflevector <4 x i64> %broadcast.splatinsert164, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction166 = or disjoint <4 x i64> %broadcast.splat165, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body167

vec.epilog.vector.body167:                        ; preds = %vec.epilog.vector.body167, %vec.epilog.ph161
  %index168 = phi i64 [ %vec.epilog.resume.val156, %vec.epilog.ph161 ], [ %index.next170, %vec.epilog.vector.body167 ]
  %vec.ind169 = phi <4 x i64> [ %induction166, %vec.epilog.ph161 ], [ %vec.ind.next171, %vec.epilog.vector.body167 ]
  %1298 = shl nuw nsw <4 x i64> %vec.ind169, splat (i64 16)
  %1299 = extractelement <4 x i64> %1298, i64 0
  %1300 = extractelement <4 x i64> %1298, i64 1
  %1301 = extractelement <4 x i64> %1298, i64 2
  %1302 = extractelement <4 x i64> %1298, i64 3
  %1303 = getelementptr inbounds nuw i8, ptr %1250, i64 %1299
  %1304 = getelementptr inbounds nuw i8, ptr %1250, i64 %1300
  %1305 = getelementptr inbounds nuw i8, ptr %1250, i64 %1301
  %1306 = getelementptr inbounds nuw i8, ptr %1250, i64 %1302
  %1307 = load float, ptr %1303, align 4
  %1308 = load float, ptr %1304, align 4
  %1309 = load float, ptr %1305, align 4
  %1310 = load float, ptr %1306, align 4
  %1311 = insertelement <4 x float> poison, float %1307, i64 0
  %1312 = insertelement <4 x float> %1311, float %1308, i64 1
  %1313 = insertelement <4 x float> %1312, float %1309, i64 2
  %1314 = insertelement <4 x float> %1313, float %1310, i64 3
  %1315 = getelementptr inbounds nuw [4 x i8], ptr %31, i64 %index168
  store <4 x float> %1314, ptr %1315, align 4
  %index.next170 = add nuw i64 %index168, 4
  %vec.ind.next171 = add nuw nsw <4 x i64> %vec.ind169, splat (i64 4)
  %1316 = icmp eq i64 %index.next170, %n.vec163
  br i1 %1316, label %vec.epilog.middle.block172, label %vec.epilog.vector.body167, !llvm.loop !54

vec.epilog.middle.block172:                       ; preds = %vec.epilog.vector.body167
  %cmp.n173 = icmp eq i64 %umin146, %n.vec163
  br i1 %cmp.n173, label %iter.check127, label %vec.epilog.scalar.ph158.preheader

vec.epilog.scalar.ph158.preheader:                ; preds = %iter.check157, %vec.epilog.iter.check159, %vec.epilog.middle.block172
  %.ph551 = phi i64 [ 0, %iter.check157 ], [ %n.vec152, %vec.epilog.iter.check159 ], [ %n.vec163, %vec.epilog.middle.block172 ]
  br label %vec.epilog.scalar.ph158

vec.epilog.scalar.ph158:                          ; preds = %vec.epilog.scalar.ph158.preheader, %vec.epilog.scalar.ph158
  %1317 = phi i64 [ %1321, %vec.epilog.scalar.ph158 ], [ %.ph551, %vec.epilog.scalar.ph158.preheader ]
  %.idx10.11 = shl nuw nsw i64 %1317, 16
  %1318 = getelementptr inbounds nuw i8, ptr %1250, i64 %.idx10.11
  %1319 = load float, ptr %1318, align 4
  %1320 = getelementptr inbounds nuw [4 x i8], ptr %31, i64 %1317
  store float %1319, ptr %1320, align 4
  %1321 = add nuw nsw i64 %1317, 1
  %exitcond.11.not = icmp eq i64 %1321, %umax42
  br i1 %exitcond.11.not, label %iter.check127, label %vec.epilog.scalar.ph158, !llvm.loop !55

iter.check127:                                    ; preds = %vec.epilog.scalar.ph158, %vec.epilog.middle.block172, %vector.ph150
  %1322 = getelementptr inbounds nuw i8, ptr %200, i64 48
  %min.iters.check117 = icmp eq i64 %168, 0
  br i1 %min.iters.check117, label %vec.epilog.scalar.ph128.preheader, label %vector.main.loop.iter.check118

vector.main.loop.iter.check118:                   ; preds = %iter.check127
  %min.iters.check119 = icmp ult i64 %168, 16
  br i1 %min.iters.check119, label %vec.epilog.ph131, label %vector.ph120

vector.ph120:                                     ; preds = %vector.main.loop.iter.check118
  %n.vec122 = and i64 %umin116, 16
  %1323 = getelementptr inbounds nuw i8, ptr %200, i64 65584
  %1324 = getelementptr inbounds nuw i8, ptr %200, i64 131120
  %1325 = getelementptr inbounds nuw i8, ptr %200, i64 196656
  %1326 = getelementptr inbounds nuw i8, ptr %200, i64 262192
  %1327 = getelementptr inbounds nuw i8, ptr %200, i64 327728
  %1328 = getelementptr inbounds nuw i8, ptr %200, i64 393264
  %1329 = getelementptr inbounds nuw i8, ptr %200, i64 458800
  %1330 = getelementptr inbounds nuw i8, ptr %200, i64 524336
  %1331 = getelementptr inbounds nuw i8, ptr %200, i64 589872
  %1332 = getelementptr inbounds nuw i8, ptr %200, i64 655408
  %1333 = getelementptr inbounds nuw i8, ptr %200, i64 720944
  %1334 = getelementptr inbounds nuw i8, ptr %200, i64 786480
  %1335 = getelementptr inbounds nuw i8, ptr %200, i64 852016
  %1336 = getelementptr inbounds nuw i8, ptr %200, i64 917552
  %1337 = getelementptr inbounds nuw i8, ptr %200, i64 983088
  %1338 = load float, ptr %1322, align 4
  %1339 = load float, ptr %1323, align 4
  %1340 = load float, ptr %1324, align 4
  %1341 = load float, ptr %1325, align 4
  %1342 = load float, ptr %1326, align 4
  %1343 = load float, ptr %1327, align 4
  %1344 = load float, ptr %1328, align 4
  %1345 = load float, ptr %1329, align 4
  %1346 = load float, ptr %1330, align 4
  %1347 = load float, ptr %1331, align 4
  %1348 = load float, ptr %1332, align 4
  %1349 = load float, ptr %1333, align 4
  %1350 = load float, ptr %1334, align 4
  %1351 = load float, ptr %1335, align 4
  %1352 = load float, ptr %1336, align 4
  %1353 = load float, ptr %1337, align 4
  %1354 = insertelement <16 x float> poison, float %1338, i64 0
  %1355 = insertelement <16 x float> %1354, float %1339, i64 1
  %1356 = insertelement <16 x float> %1355, float %1340, i64 2
  %1357 = insertelement <16 x float> %1356, float %1341, i64 3
  %1358 = insertelement <16 x float> %1357, float %1342, i64 4
  %1359 = insertelement <16 x float> %1358, float %1343, i64 5
  %1360 = insertelement <16 x float> %1359, float %1344, i64 6
  %1361 = insertelement <16 x float> %1360, float %1345, i64 7
  %1362 = insertelement <16 x float> %1361, float %1346, i64 8
  %1363 = insertelement <16 x float> %1362, float %1347, i64 9
  %1364 = insertelement <16 x float> %1363, float %1348, i64 10
  %1365 = insertelement <16 x float> %1364, float %1349, i64 11
  %1366 = insertelement <16 x float> %1365, float %1350, i64 12
  %1367 = insertelement <16 x float> %1366, float %1351, i64 13
  %1368 = insertelement <16 x float> %1367, float %1352, i64 14
  %1369 = insertelement <16 x float> %1368, float %1353, i64 15
  store <16 x float> %1369, ptr %32, align 4
  %cmp.n125 = icmp eq i64 %umin116, %n.vec122
  br i1 %cmp.n125, label %iter.check97, label %vec.epilog.iter.check129

vec.epilog.iter.check129:                         ; preds = %vector.ph120
  %n.mod.vf121 = and i64 %umin116, 12
  %min.epilog.iters.check130 = icmp eq i64 %n.mod.vf121, 0
  br i1 %min.epilog.iters.check130, label %vec.epilog.scalar.ph128.preheader, label %vec.epilog.ph131, !prof !9

vec.epilog.ph131:                                 ; preds = %vector.main.loop.iter.check118, %vec.epilog.iter.check129
  %vec.epilog.resume.val126 = phi i64 [ %n.vec122, %vec.epilog.iter.check129 ], [ 0, %vector.main.loop.iter.check118 ]
  %n.vec133 = and i64 %umin116, 28
  %broadcast.splatinsert134 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val126, i64 0
  %broadcast.splat135 = shufflevector <4 x i64> %broadcast.splatinsert134, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction136 = or disjoint <4 x i64> %broadcast.splat135, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body137

vec.epilog.vector.body137:                        ; preds = %vec.epilog.vector.body137, %vec.epilog.ph131
  %index138 = phi i64 [ %vec.epilog.resume.val126, %vec.epilog.ph131 ], [ %index.next140, %vec.epilog.vector.body137 ]
  %vec.ind139 = phi <4 x i64> [ %induction136, %vec.epilog.ph131 ], [ %vec.ind.next141, %vec.epilog.vector.body137 ]
  %1370 = shl nuw nsw <4 x i64> %vec.ind139, splat (i64 16)
  %1371 = extractelement <4 x i64> %1370, i64 0
  %1372 = extractelement <4 x i64> %1370, i64 1
  %1373 = extractelement <4 x i64> %1370, i64 2
  %1374 = extractelement <4 x i64> %1370, i64 3
  %1375 = getelementptr inbounds nuw i8, ptr %1322, i64 %1371
  %1376 = getelementptr inbounds nuw i8, ptr %1322, i64 %1372
  %1377 = getelementptr inbounds nuw i8, ptr %1322, i64 %1373
  %1378 = getelementptr inbounds nuw i8, ptr %1322, i64 %1374
  %1379 = load float, ptr %1375, align 4
  %1380 = load float, ptr %1376, align 4
  %1381 = load float, ptr %1377, align 4
  %1382 = load float, ptr %1378, align 4
  %1383 = insertelement <4 x float> poison, float %1379, i64 0
  %1384 = insertelement <4 x float> %1383, float %1380, i64 1
  %1385 = insertelement <4 x float> %1384, float %1381, i64 2
  %1386 = insertelement <4 x float> %1385, float %1382, i64 3
  %1387 = getelementptr inbounds nuw [4 x i8], ptr %32, i64 %index138
  store <4 x float> %1386, ptr %1387, align 4
  %index.next140 = add nuw i64 %index138, 4
  %vec.ind.next141 = add nuw nsw <4 x i64> %vec.ind139, splat (i64 4)
  %1388 = icmp eq i64 %index.next140, %n.vec133
  br i1 %1388, label %vec.epilog.middle.block142, label %vec.epilog.vector.body137, !llvm.loop !56

vec.epilog.middle.block142:                       ; preds = %vec.epilog.vector.body137
  %cmp.n143 = icmp eq i64 %umin116, %n.vec133
  br i1 %cmp.n143, label %iter.check97, label %vec.epilog.scalar.ph128.preheader

vec.epilog.scalar.ph128.preheader:                ; preds = %iter.check127, %vec.epilog.iter.check129, %vec.epilog.middle.block142
  %.ph550 = phi i64 [ 0, %iter.check127 ], [ %n.vec122, %vec.epilog.iter.check129 ], [ %n.vec133, %vec.epilog.middle.block142 ]
  br label %vec.epilog.scalar.ph128

vec.epilog.scalar.ph128:                          ; preds = %vec.epilog.scalar.ph128.preheader, %vec.epilog.scalar.ph128
  %1389 = phi i64 [ %1393, %vec.epilog.scalar.ph128 ], [ %.ph550, %vec.epilog.scalar.ph128.preheader ]
  %.idx10.12 = shl nuw nsw i64 %1389, 16
  %1390 = getelementptr inbounds nuw i8, ptr %1322, i64 %.idx10.12
  %1391 = load float, ptr %1390, align 4
  %1392 = getelementptr inbounds nuw [4 x i8], ptr %32, i64 %1389
  store float %1391, ptr %1392, align 4
  %1393 = add nuw nsw i64 %1389, 1
  %exitcond.12.not = icmp eq i64 %1393, %umax42
  br i1 %exitcond.12.not, label %iter.check97, label %vec.epilog.scalar.ph128, !llvm.loop !57

iter.check97:                                     ; preds = %vec.epilog.scalar.ph128, %vec.epilog.middle.block142, %vector.ph120
  %1394 = getelementptr inbounds nuw i8, ptr %200, i64 52
  %min.iters.check87 = icmp eq i64 %171, 0
  br i1 %min.iters.check87, label %vec.epilog.scalar.ph98.preheader, label %vector.main.loop.iter.check88

vector.main.loop.iter.check88:                    ; preds = %iter.check97
  %min.iters.check89 = icmp ult i64 %171, 16
  br i1 %min.iters.check89, label %vec.epilog.ph101, label %vector.ph90

vector.ph90:                                      ; preds = %vector.main.loop.iter.check88
  %n.vec92 = and i64 %umin86, 16
  %1395 = getelementptr inbounds nuw i8, ptr %200, i64 65588
  %1396 = getelementptr inbounds nuw i8, ptr %200, i64 131124
  %1397 = getelementptr inbounds nuw i8, ptr %200, i64 196660
  %1398 = getelementptr inbounds nuw i8, ptr %200, i64 262196
  %1399 = getelementptr inbounds nuw i8, ptr %200, i64 327732
  %1400 = getelementptr inbounds nuw i8, ptr %200, i64 393268
  %1401 = getelementptr inbounds nuw i8, ptr %200, i64 458804
  %1402 = getelementptr inbounds nuw i8, ptr %200, i64 524340
  %1403 = getelementptr inbounds nuw i8, ptr %200, i64 589876
  %1404 = getelementptr inbounds nuw i8, ptr %200, i64 655412
  %1405 = getelementptr inbounds nuw i8, ptr %200, i64 720948
  %1406 = getelementptr inbounds nuw i8, ptr %200, i64 786484
  %1407 = getelementptr inbounds nuw i8, ptr %200, i64 852020
  %1408 = getelementptr inbounds nuw i8, ptr %200, i64 917556
  %1409 = getelementptr inbounds nuw i8, ptr %200, i64 983092
  %1410 = load float, ptr %1394, align 4
  %1411 = load float, ptr %1395, align 4
  %1412 = load float, ptr %1396, align 4
  %1413 = load float, ptr %1397, align 4
  %1414 = load float, ptr %1398, align 4
  %1415 = load float, ptr %1399, align 4
  %1416 = load float, ptr %1400, align 4
  %1417 = load float, ptr %1401, align 4
  %1418 = load float, ptr %1402, align 4
  %1419 = load float, ptr %1403, align 4
  %1420 = load float, ptr %1404, align 4
  %1421 = load float, ptr %1405, align 4
  %1422 = load float, ptr %1406, align 4
  %1423 = load float, ptr %1407, align 4
  %1424 = load float, ptr %1408, align 4
  %1425 = load float, ptr %1409, align 4
  %1426 = insertelement <16 x float> poison, float %1410, i64 0
  %1427 = insertelement <16 x float> %1426, float %1411, i64 1
  %1428 = insertelement <16 x float> %1427, float %1412, i64 2
  %1429 = insertelement <16 x float> %1428, float %1413, i64 3
  %1430 = insertelement <16 x float> %1429, float %1414, i64 4
  %1431 = insertelement <16 x float> %1430, float %1415, i64 5
  %1432 = insertelement <16 x float> %1431, float %1416, i64 6
  %1433 = insertelement <16 x float> %1432, float %1417, i64 7
  %1434 = insertelement <16 x float> %1433, float %1418, i64 8
  %1435 = insertelement <16 x float> %1434, float %1419, i64 9
  %1436 = insertelement <16 x float> %1435, float %1420, i64 10
  %1437 = insertelement <16 x float> %1436, float %1421, i64 11
  %1438 = insertelement <16 x float> %1437, float %1422, i64 12
  %1439 = insertelement <16 x float> %1438, float %1423, i64 13
  %1440 = insertelement <16 x float> %1439, float %1424, i64 14
  %1441 = insertelement <16 x float> %1440, float %1425, i64 15
  store <16 x float> %1441, ptr %33, align 4
  %cmp.n95 = icmp eq i64 %umin86, %n.vec92
  br i1 %cmp.n95, label %iter.check67, label %vec.epilog.iter.check99

vec.epilog.iter.check99:                          ; preds = %vector.ph90
  %n.mod.vf91 = and i64 %umin86, 12
  %min.epilog.iters.check100 = icmp eq i64 %n.mod.vf91, 0
  br i1 %min.epilog.iters.check100, label %vec.epilog.scalar.ph98.preheader, label %vec.epilog.ph101, !prof !9

vec.epilog.ph101:                                 ; preds = %vector.main.loop.iter.check88, %vec.epilog.iter.check99
  %vec.epilog.resume.val96 = phi i64 [ %n.vec92, %vec.epilog.iter.check99 ], [ 0, %vector.main.loop.iter.check88 ]
  %n.vec103 = and i64 %umin86, 28
  %broadcast.splatinsert104 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val96, i64 0
  %broadcast.splat105 = shufflevector <4 x i64> %broadcast.splatinsert104, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction106 = or disjoint <4 x i64> %broadcast.splat105, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body107

vec.epilog.vector.body107:                        ; preds = %vec.epilog.vector.body107, %vec.epilog.ph101
  %index108 = phi i64 [ %vec.epilog.resume.val96, %vec.epilog.ph101 ], [ %index.next110, %vec.epilog.vector.body107 ]
  %vec.ind109 = phi <4 x i64> [ %induction106, %vec.epilog.ph101 ], [ %vec.ind.next111, %vec.epilog.vector.body107 ]
  %1442 = shl nuw nsw <4 x i64> %vec.ind109, splat (i64 16)
  %1443 = extractelement <4 x i64> %1442, i64 0
  %1444 = extractelement <4 x i64> %1442, i64 1
  %1445 = extractelement <4 x i64> %1442, i64 2
  %1446 = extractelement <4 x i64> %1442, i64 3
  %1447 = getelementptr inbounds nuw i8, ptr %1394, i64 %1443
  %1448 = getelementptr inbounds nuw i8, ptr %1394, i64 %1444
  %1449 = getelementptr inbounds nuw i8, ptr %1394, i64 %1445
  %1450 = getelementptr inbounds nuw i8, ptr %1394, i64 %1446
  %1451 = load float, ptr %1447, align 4
  %1452 = load float, ptr %1448, align 4
  %1453 = load float, ptr %1449, align 4
  %1454 = load float, ptr %1450, align 4
  %1455 = insertelement <4 x float> poison, float %1451, i64 0
  %1456 = insertelement <4 x float> %1455, float %1452, i64 1
  %1457 = insertelement <4 x float> %1456, float %1453, i64 2
  %1458 = insertelement <4 x float> %1457, float %1454, i64 3
  %1459 = getelementptr inbounds nuw [4 x i8], ptr %33, i64 %index108
  store <4 x float> %1458, ptr %1459, align 4
  %index.next110 = add nuw i64 %index108, 4
  %vec.ind.next111 = add nuw nsw <4 x i64> %vec.ind109, splat (i64 4)
  %1460 = icmp eq i64 %index.next110, %n.vec103
  br i1 %1460, label %vec.epilog.middle.block112, label %vec.epilog.vector.body107, !llvm.loop !58

vec.epilog.middle.block112:                       ; preds = %vec.epilog.vector.body107
  %cmp.n113 = icmp eq i64 %umin86, %n.vec103
  br i1 %cmp.n113, label %iter.check67, label %vec.epilog.scalar.ph98.preheader

vec.epilog.scalar.ph98.preheader:                 ; preds = %iter.check97, %vec.epilog.iter.check99, %vec.epilog.middle.block112
  %.ph549 = phi i64 [ 0, %iter.check97 ], [ %n.vec92, %vec.epilog.iter.check99 ], [ %n.vec103, %vec.epilog.middle.block112 ]
  br label %vec.epilog.scalar.ph98

vec.epilog.scalar.ph98:                           ; preds = %vec.epilog.scalar.ph98.preheader, %vec.epilog.scalar.ph98
  %1461 = phi i64 [ %1465, %vec.epilog.scalar.ph98 ], [ %.ph549, %vec.epilog.scalar.ph98.preheader ]
  %.idx10.13 = shl nuw nsw i64 %1461, 16
  %1462 = getelementptr inbounds nuw i8, ptr %1394, i64 %.idx10.13
  %1463 = load float, ptr %1462, align 4
  %1464 = getelementptr inbounds nuw [4 x i8], ptr %33, i64 %1461
  store float %1463, ptr %1464, align 4
  %1465 = add nuw nsw i64 %1461, 1
  %exitcond.13.not = icmp eq i64 %1465, %umax42
  br i1 %exitcond.13.not, label %iter.check67, label %vec.epilog.scalar.ph98, !llvm.loop !59

iter.check67:                                     ; preds = %vec.epilog.scalar.ph98, %vec.epilog.middle.block112, %vector.ph90
  %1466 = getelementptr inbounds nuw i8, ptr %200, i64 56
  %min.iters.check57 = icmp eq i64 %174, 0
  br i1 %min.iters.check57, label %vec.epilog.scalar.ph68.preheader, label %vector.main.loop.iter.check58

vector.main.loop.iter.check58:                    ; preds = %iter.check67
  %min.iters.check59 = icmp ult i64 %174, 16
  br i1 %min.iters.check59, label %vec.epilog.ph71, label %vector.ph60

vector.ph60:                                      ; preds = %vector.main.loop.iter.check58
  %n.vec62 = and i64 %umin56, 16
  %1467 = getelementptr inbounds nuw i8, ptr %200, i64 65592
  %1468 = getelementptr inbounds nuw i8, ptr %200, i64 131128
  %1469 = getelementptr inbounds nuw i8, ptr %200, i64 196664
  %1470 = getelementptr inbounds nuw i8, ptr %200, i64 262200
  %1471 = getelementptr inbounds nuw i8, ptr %200, i64 327736
  %1472 = getelementptr inbounds nuw i8, ptr %200, i64 393272
  %1473 = getelementptr inbounds nuw i8, ptr %200, i64 458808
  %1474 = getelementptr inbounds nuw i8, ptr %200, i64 524344
  %1475 = getelementptr inbounds nuw i8, ptr %200, i64 589880
  %1476 = getelementptr inbounds nuw i8, ptr %200, i64 655416
  %1477 = getelementptr inbounds nuw i8, ptr %200, i64 720952
  %1478 = getelementptr inbounds nuw i8, ptr %200, i64 786488
  %1479 = getelementptr inbounds nuw i8, ptr %200, i64 852024
  %1480 = getelementptr inbounds nuw i8, ptr %200, i64 917560
  %1481 = getelementptr inbounds nuw i8, ptr %200, i64 983096
  %1482 = load float, ptr %1466, align 4
  %1483 = load float, ptr %1467, align 4
  %1484 = load float, ptr %1468, align 4
  %1485 = load float, ptr %1469, align 4
  %1486 = load float, ptr %1470, align 4
  %1487 = load float, ptr %1471, align 4
  %1488 = load float, ptr %1472, align 4
  %1489 = load float, ptr %1473, align 4
  %1490 = load float, ptr %1474, align 4
  %1491 = load float, ptr %1475, align 4
  %1492 = load float, ptr %1476, align 4
  %1493 = load float, ptr %1477, align 4
  %1494 = load float, ptr %1478, align 4
  %1495 = load float, ptr %1479, align 4
  %1496 = load float, ptr %1480, align 4
  %1497 = load float, ptr %1481, align 4
  %1498 = insertelement <16 x float> poison, float %1482, i64 0
  %1499 = insertelement <16 x float> %1498, float %1483, i64 1
  %1500 = insertelement <16 x float> %1499, float %1484, i64 2
  %1501 = insertelement <16 x float> %1500, float %1485, i64 3
  %1502 = insertelement <16 x float> %1501, float %1486, i64 4
  %1503 = insertelement <16 x float> %1502, float %1487, i64 5
  %1504 = insertelement <16 x float> %1503, float %1488, i64 6
  %1505 = insertelement <16 x float> %1504, float %1489, i64 7
  %1506 = insertelement <16 x float> %1505, float %1490, i64 8
  %1507 = insertelement <16 x float> %1506, float %1491, i64 9
  %1508 = insertelement <16 x float> %1507, float %1492, i64 10
  %1509 = insertelement <16 x float> %1508, float %1493, i64 11
  %1510 = insertelement <16 x float> %1509, float %1494, i64 12
  %1511 = insertelement <16 x float> %1510, float %1495, i64 13
  %1512 = insertelement <16 x float> %1511, float %1496, i64 14
  %1513 = insertelement <16 x float> %1512, float %1497, i64 15
  store <16 x float> %1513, ptr %34, align 4
  %cmp.n65 = icmp eq i64 %umin56, %n.vec62
  br i1 %cmp.n65, label %iter.check, label %vec.epilog.iter.check69

vec.epilog.iter.check69:                          ; preds = %vector.ph60
  %n.mod.vf61 = and i64 %umin56, 12
  %min.epilog.iters.check70 = icmp eq i64 %n.mod.vf61, 0
  br i1 %min.epilog.iters.check70, label %vec.epilog.scalar.ph68.preheader, label %vec.epilog.ph71, !prof !9

vec.epilog.ph71:                                  ; preds = %vector.main.loop.iter.check58, %vec.epilog.iter.check69
  %vec.epilog.resume.val66 = phi i64 [ %n.vec62, %vec.epilog.iter.check69 ], [ 0, %vector.main.loop.iter.check58 ]
  %n.vec73 = and i64 %umin56, 28
  %broadcast.splatinsert74 = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val66, i64 0
  %broadcast.splat75 = shufflevector <4 x i64> %broadcast.splatinsert74, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction76 = or disjoint <4 x i64> %broadcast.splat75, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body77

vec.epilog.vector.body77:                         ; preds = %vec.epilog.vector.body77, %vec.epilog.ph71
  %index78 = phi i64 [ %vec.epilog.resume.val66, %vec.epilog.ph71 ], [ %index.next80, %vec.epilog.vector.body77 ]
  %vec.ind79 = phi <4 x i64> [ %induction76, %vec.epilog.ph71 ], [ %vec.ind.next81, %vec.epilog.vector.body77 ]
  %1514 = shl nuw nsw <4 x i64> %vec.ind79, splat (i64 16)
  %1515 = extractelement <4 x i64> %1514, i64 0
  %1516 = extractelement <4 x i64> %1514, i64 1
  %1517 = extractelement <4 x i64> %1514, i64 2
  %1518 = extractelement <4 x i64> %1514, i64 3
  %1519 = getelementptr inbounds nuw i8, ptr %1466, i64 %1515
  %1520 = getelementptr inbounds nuw i8, ptr %1466, i64 %1516
  %1521 = getelementptr inbounds nuw i8, ptr %1466, i64 %1517
  %1522 = getelementptr inbounds nuw i8, ptr %1466, i64 %1518
  %1523 = load float, ptr %1519, align 4
  %1524 = load float, ptr %1520, align 4
  %1525 = load float, ptr %1521, align 4
  %1526 = load float, ptr %1522, align 4
  %1527 = insertelement <4 x float> poison, float %1523, i64 0
  %1528 = insertelement <4 x float> %1527, float %1524, i64 1
  %1529 = insertelement <4 x float> %1528, float %1525, i64 2
  %1530 = insertelement <4 x float> %1529, float %1526, i64 3
  %1531 = getelementptr inbounds nuw [4 x i8], ptr %34, i64 %index78
  store <4 x float> %1530, ptr %1531, align 4
  %index.next80 = add nuw i64 %index78, 4
  %vec.ind.next81 = add nuw nsw <4 x i64> %vec.ind79, splat (i64 4)
  %1532 = icmp eq i64 %index.next80, %n.vec73
  br i1 %1532, label %vec.epilog.middle.block82, label %vec.epilog.vector.body77, !llvm.loop !60

vec.epilog.middle.block82:                        ; preds = %vec.epilog.vector.body77
  %cmp.n83 = icmp eq i64 %umin56, %n.vec73
  br i1 %cmp.n83, label %iter.check, label %vec.epilog.scalar.ph68.preheader

vec.epilog.scalar.ph68.preheader:                 ; preds = %iter.check67, %vec.epilog.iter.check69, %vec.epilog.middle.block82
  %.ph548 = phi i64 [ 0, %iter.check67 ], [ %n.vec62, %vec.epilog.iter.check69 ], [ %n.vec73, %vec.epilog.middle.block82 ]
  br label %vec.epilog.scalar.ph68

vec.epilog.scalar.ph68:                           ; preds = %vec.epilog.scalar.ph68.preheader, %vec.epilog.scalar.ph68
  %1533 = phi i64 [ %1537, %vec.epilog.scalar.ph68 ], [ %.ph548, %vec.epilog.scalar.ph68.preheader ]
  %.idx10.14 = shl nuw nsw i64 %1533, 16
  %1534 = getelementptr inbounds nuw i8, ptr %1466, i64 %.idx10.14
  %1535 = load float, ptr %1534, align 4
  %1536 = getelementptr inbounds nuw [4 x i8], ptr %34, i64 %1533
  store float %1535, ptr %1536, align 4
  %1537 = add nuw nsw i64 %1533, 1
  %exitcond.14.not = icmp eq i64 %1537, %umax42
  br i1 %exitcond.14.not, label %iter.check, label %vec.epilog.scalar.ph68, !llvm.loop !61

iter.check:                                       ; preds = %vec.epilog.scalar.ph68, %vec.epilog.middle.block82, %vector.ph60
  %1538 = getelementptr inbounds nuw i8, ptr %200, i64 60
  %min.iters.check = icmp eq i64 %177, 0
  br i1 %min.iters.check, label %vec.epilog.scalar.ph.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check51 = icmp ult i64 %177, 16
  br i1 %min.iters.check51, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %umin, 16
  %1539 = getelementptr inbounds nuw i8, ptr %200, i64 65596
  %1540 = getelementptr inbounds nuw i8, ptr %200, i64 131132
  %1541 = getelementptr inbounds nuw i8, ptr %200, i64 196668
  %1542 = getelementptr inbounds nuw i8, ptr %200, i64 262204
  %1543 = getelementptr inbounds nuw i8, ptr %200, i64 327740
  %1544 = getelementptr inbounds nuw i8, ptr %200, i64 393276
  %1545 = getelementptr inbounds nuw i8, ptr %200, i64 458812
  %1546 = getelementptr inbounds nuw i8, ptr %200, i64 524348
  %1547 = getelementptr inbounds nuw i8, ptr %200, i64 589884
  %1548 = getelementptr inbounds nuw i8, ptr %200, i64 655420
  %1549 = getelementptr inbounds nuw i8, ptr %200, i64 720956
  %1550 = getelementptr inbounds nuw i8, ptr %200, i64 786492
  %1551 = getelementptr inbounds nuw i8, ptr %200, i64 852028
  %1552 = getelementptr inbounds nuw i8, ptr %200, i64 917564
  %1553 = getelementptr inbounds nuw i8, ptr %200, i64 983100
  %1554 = load float, ptr %1538, align 4
  %1555 = load float, ptr %1539, align 4
  %1556 = load float, ptr %1540, align 4
  %1557 = load float, ptr %1541, align 4
  %1558 = load float, ptr %1542, align 4
  %1559 = load float, ptr %1543, align 4
  %1560 = load float, ptr %1544, align 4
  %1561 = load float, ptr %1545, align 4
  %1562 = load float, ptr %1546, align 4
  %1563 = load float, ptr %1547, align 4
  %1564 = load float, ptr %1548, align 4
  %1565 = load float, ptr %1549, align 4
  %1566 = load float, ptr %1550, align 4
  %1567 = load float, ptr %1551, align 4
  %1568 = load float, ptr %1552, align 4
  %1569 = load float, ptr %1553, align 4
  %1570 = insertelement <16 x float> poison, float %1554, i64 0
  %1571 = insertelement <16 x float> %1570, float %1555, i64 1
  %1572 = insertelement <16 x float> %1571, float %1556, i64 2
  %1573 = insertelement <16 x float> %1572, float %1557, i64 3
  %1574 = insertelement <16 x float> %1573, float %1558, i64 4
  %1575 = insertelement <16 x float> %1574, float %1559, i64 5
  %1576 = insertelement <16 x float> %1575, float %1560, i64 6
  %1577 = insertelement <16 x float> %1576, float %1561, i64 7
  %1578 = insertelement <16 x float> %1577, float %1562, i64 8
  %1579 = insertelement <16 x float> %1578, float %1563, i64 9
  %1580 = insertelement <16 x float> %1579, float %1564, i64 10
  %1581 = insertelement <16 x float> %1580, float %1565, i64 11
  %1582 = insertelement <16 x float> %1581, float %1566, i64 12
  %1583 = insertelement <16 x float> %1582, float %1567, i64 13
  %1584 = insertelement <16 x float> %1583, float %1568, i64 14
  %1585 = insertelement <16 x float> %1584, float %1569, i64 15
  store <16 x float> %1585, ptr %35, align 4
  %cmp.n = icmp eq i64 %umin, %n.vec
  br i1 %cmp.n, label %.preheader35, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %vector.ph
  %n.mod.vf = and i64 %umin, 12
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %vec.epilog.scalar.ph.preheader, label %vec.epilog.ph, !prof !9

vec.epilog.ph:                                    ; preds = %vector.main.loop.iter.check, %vec.epilog.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec53 = and i64 %umin, 28
  %broadcast.splatinsert = insertelement <4 x i64> poison, i64 %vec.epilog.resume.val, i64 0
  %broadcast.splat = shufflevector <4 x i64> %broadcast.splatinsert, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction = or disjoint <4 x i64> %broadcast.splat, <i64 0, i64 1, i64 2, i64 3>
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next, %vec.epilog.vector.body ]
  %vec.ind = phi <4 x i64> [ %induction, %vec.epilog.ph ], [ %vec.ind.next, %vec.epilog.vector.body ]
  %1586 = shl nuw nsw <4 x i64> %vec.ind, splat (i64 16)
  %1587 = extractelement <4 x i64> %1586, i64 0
  %1588 = extractelement <4 x i64> %1586, i64 1
  %1589 = extractelement <4 x i64> %1586, i64 2
  %1590 = extractelement <4 x i64> %1586, i64 3
  %1591 = getelementptr inbounds nuw i8, ptr %1538, i64 %1587
  %1592 = getelementptr inbounds nuw i8, ptr %1538, i64 %1588
  %1593 = getelementptr inbounds nuw i8, ptr %1538, i64 %1589
  %1594 = getelementptr inbounds nuw i8, ptr %1538, i64 %1590
  %1595 = load float, ptr %1591, align 4
  %1596 = load float, ptr %1592, align 4
  %1597 = load float, ptr %1593, align 4
  %1598 = load float, ptr %1594, align 4
  %1599 = insertelement <4 x float> poison, float %1595, i64 0
  %1600 = insertelement <4 x float> %1599, float %1596, i64 1
  %1601 = insertelement <4 x float> %1600, float %1597, i64 2
  %1602 = insertelement <4 x float> %1601, float %1598, i64 3
  %1603 = getelementptr inbounds nuw [4 x i8], ptr %35, i64 %index
  store <4 x float> %1602, ptr %1603, align 4
  %index.next = add nuw i64 %index, 4
  %vec.ind.next = add nuw nsw <4 x i64> %vec.ind, splat (i64 4)
  %1604 = icmp eq i64 %index.next, %n.vec53
  br i1 %1604, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !62

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n54 = icmp eq i64 %umin, %n.vec53
  br i1 %cmp.n54, label %.preheader35, label %vec.epilog.scalar.ph.preheader

vec.epilog.scalar.ph.preheader:                   ; preds = %iter.check, %vec.epilog.iter.check, %vec.epilog.middle.block
  %.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec53, %vec.epilog.middle.block ]
  br label %vec.epilog.scalar.ph

vec.epilog.scalar.ph:                             ; preds = %vec.epilog.scalar.ph.preheader, %vec.epilog.scalar.ph
  %1605 = phi i64 [ %1609, %vec.epilog.scalar.ph ], [ %.ph, %vec.epilog.scalar.ph.preheader ]
  %.idx10.15 = shl nuw nsw i64 %1605, 16
  %1606 = getelementptr inbounds nuw i8, ptr %1538, i64 %.idx10.15
  %1607 = load float, ptr %1606, align 4
  %1608 = getelementptr inbounds nuw [4 x i8], ptr %35, i64 %1605
  store float %1607, ptr %1608, align 4
  %1609 = add nuw nsw i64 %1605, 1
  %exitcond.15.not = icmp eq i64 %1609, %umax42
  br i1 %exitcond.15.not, label %.preheader35, label %vec.epilog.scalar.ph, !llvm.loop !63

.preheader35:                                     ; preds = %vec.epilog.scalar.ph, %vec.epilog.middle.block, %vector.ph
  %scevgep = getelementptr nuw i8, ptr %8, i64 %187
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep, ptr noundef nonnull align 4 dereferenceable(1) %3, i64 %191, i1 false)
  %1610 = getelementptr i8, ptr %8, i64 %187
  %scevgep.1 = getelementptr i8, ptr %1610, i64 163840
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.1, ptr noundef nonnull align 4 dereferenceable(1) %21, i64 %191, i1 false)
  %1611 = getelementptr i8, ptr %8, i64 %187
  %scevgep.2 = getelementptr i8, ptr %1611, i64 327680
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.2, ptr noundef nonnull align 4 dereferenceable(1) %22, i64 %191, i1 false)
  %1612 = getelementptr i8, ptr %8, i64 %187
  %scevgep.3 = getelementptr i8, ptr %1612, i64 491520
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.3, ptr noundef nonnull align 4 dereferenceable(1) %23, i64 %191, i1 false)
  %1613 = getelementptr i8, ptr %8, i64 %187
  %scevgep.4 = getelementptr i8, ptr %1613, i64 655360
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.4, ptr noundef nonnull align 4 dereferenceable(1) %24, i64 %191, i1 false)
  %1614 = getelementptr i8, ptr %8, i64 %187
  %scevgep.5 = getelementptr i8, ptr %1614, i64 819200
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.5, ptr noundef nonnull align 4 dereferenceable(1) %25, i64 %191, i1 false)
  %1615 = getelementptr i8, ptr %8, i64 %187
  %scevgep.6 = getelementptr i8, ptr %1615, i64 983040
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.6, ptr noundef nonnull align 4 dereferenceable(1) %26, i64 %191, i1 false)
  %1616 = getelementptr i8, ptr %8, i64 %187
  %scevgep.7 = getelementptr i8, ptr %1616, i64 1146880
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.7, ptr noundef nonnull align 4 dereferenceable(1) %27, i64 %191, i1 false)
  %1617 = getelementptr i8, ptr %8, i64 %187
  %scevgep.8 = getelementptr i8, ptr %1617, i64 1310720
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.8, ptr noundef nonnull align 4 dereferenceable(1) %28, i64 %191, i1 false)
  %1618 = getelementptr i8, ptr %8, i64 %187
  %scevgep.9 = getelementptr i8, ptr %1618, i64 1474560
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.9, ptr noundef nonnull align 4 dereferenceable(1) %29, i64 %191, i1 false)
  %1619 = getelementptr i8, ptr %8, i64 %187
  %scevgep.10 = getelementptr i8, ptr %1619, i64 1638400
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.10, ptr noundef nonnull align 4 dereferenceable(1) %30, i64 %191, i1 false)
  %1620 = getelementptr i8, ptr %8, i64 %187
  %scevgep.11 = getelementptr i8, ptr %1620, i64 1802240
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.11, ptr noundef nonnull align 4 dereferenceable(1) %31, i64 %191, i1 false)
  %1621 = getelementptr i8, ptr %8, i64 %187
  %scevgep.12 = getelementptr i8, ptr %1621, i64 1966080
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.12, ptr noundef nonnull align 4 dereferenceable(1) %32, i64 %191, i1 false)
  %1622 = getelementptr i8, ptr %8, i64 %187
  %scevgep.13 = getelementptr i8, ptr %1622, i64 2129920
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.13, ptr noundef nonnull align 4 dereferenceable(1) %33, i64 %191, i1 false)
  %1623 = getelementptr i8, ptr %8, i64 %187
  %scevgep.14 = getelementptr i8, ptr %1623, i64 2293760
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.14, ptr noundef nonnull align 4 dereferenceable(1) %34, i64 %191, i1 false)
  %1624 = getelementptr i8, ptr %8, i64 %187
  %scevgep.15 = getelementptr i8, ptr %1624, i64 2457600
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep.15, ptr noundef nonnull align 4 dereferenceable(1) %35, i64 %191, i1 false)
  br label %wrapped_copy.4_impl.exit

wrapped_copy.4_impl.exit:                         ; preds = %.preheader35, %.preheader33
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %1625 = add i64 %53, 1
  %indvars.iv.next = add i64 %indvars.iv, -16
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond49.not = icmp eq i64 %indvar.next, %20
  br i1 %exitcond49.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %wrapped_copy.4_impl.exit, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
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
