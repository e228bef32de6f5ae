; ModuleID = '__compute_module___compute_module_wrapped_log'
source_filename = "__compute_module___compute_module_wrapped_log"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_log(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %.sroa.0 = alloca [8 x float], align 4
  %.sroa.4 = alloca [8 x float], align 4
  %.sroa.09 = alloca [8 x float], align 4
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.09)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.0, ptr noundef nonnull align 1 dereferenceable(32) %4, i64 32, i1 false)
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.4, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.4.0..sroa_idx, i64 32, i1 false)
  %10 = alloca [16 x float], align 64
  %11 = load <8 x float>, ptr %.sroa.0, align 4
  %log_f32.i = fcmp ule <8 x float> %11, zeroinitializer
  %log_f321.i = sext <8 x i1> %log_f32.i to <8 x i32>
  %log_f322.i = bitcast <8 x i32> %log_f321.i to <8 x float>
  %log_f323.i = fcmp oeq <8 x float> %11, zeroinitializer
  %log_f324.i = sext <8 x i1> %log_f323.i to <8 x i32>
  %log_f325.i = bitcast <8 x i32> %log_f324.i to <8 x float>
  %log_f326.i = fcmp oeq <8 x float> %11, splat (float +inf)
  %log_f327.i = sext <8 x i1> %log_f326.i to <8 x i32>
  %log_f328.i = bitcast <8 x i32> %log_f327.i to <8 x float>
  %12 = fcmp uge <8 x float> splat (float f0x00800000), %11
  %13 = select <8 x i1> %12, <8 x float> splat (float f0x00800000), <8 x float> %11
  %14 = bitcast <8 x float> %13 to <8 x i32>
  %15 = lshr <8 x i32> %14, splat (i32 23)
  %log_f329.i = bitcast <8 x float> %13 to <8 x i32>
  %log_f3210.i = and <8 x i32> %log_f329.i, splat (i32 -2139095041)
  %16 = bitcast <8 x i32> %log_f3210.i to <8 x float>
  %log_f3212.i = or <8 x i32> %log_f3210.i, splat (i32 1056964608)
  %log_f3213.i = bitcast <8 x i32> %log_f3212.i to <8 x float>
  %17 = sub <8 x i32> %15, splat (i32 127)
  %18 = sitofp <8 x i32> %17 to <8 x float>
  %log_f3214.i = fadd <8 x float> splat (float 1.000000e+00), %18
  %log_f3215.i = fcmp olt <8 x float> %log_f3213.i, splat (float f0x3F3504F3)
  %log_f3216.i = sext <8 x i1> %log_f3215.i to <8 x i32>
  %log_f3217.i = bitcast <8 x i32> %log_f3216.i to <8 x float>
  %log_f3220.i = and <8 x i32> %log_f3212.i, %log_f3216.i
  %19 = bitcast <8 x i32> %log_f3220.i to <8 x float>
  %20 = fsub <8 x float> %log_f3213.i, splat (float 1.000000e+00)
  %log_f3222.i = and <8 x i32> %log_f3216.i, splat (i32 1065353216)
  %21 = bitcast <8 x i32> %log_f3222.i to <8 x float>
  %22 = fsub <8 x float> %log_f3214.i, %21
  %log_f3223.i = fadd <8 x float> %20, %19
  %log_f3224.i = fmul <8 x float> %log_f3223.i, %log_f3223.i
  %log_f3225.i = fmul <8 x float> %log_f3224.i, %log_f3223.i
  %log_f3226.i = fmul <8 x float> %log_f3223.i, splat (float f0x3D9021BB)
  %log_f3227.i = fadd <8 x float> splat (float f0xBDEBD1B8), %log_f3226.i
  %log_f3228.i = fmul <8 x float> %log_f3223.i, splat (float f0xBDFE5D4F)
  %log_f3229.i = fadd <8 x float> splat (float f0x3E11E9BF), %log_f3228.i
  %log_f3230.i = fmul <8 x float> %log_f3223.i, splat (float f0x3E4CCEAC)
  %log_f3231.i = fadd <8 x float> splat (float f0xBE7FFFFC), %log_f3230.i
  %log_f3232.i = fmul <8 x float> %log_f3227.i, %log_f3223.i
  %log_f3233.i = fadd <8 x float> splat (float f0x3DEF251A), %log_f3232.i
  %log_f3234.i = fmul <8 x float> %log_f3229.i, %log_f3223.i
  %log_f3235.i = fadd <8 x float> splat (float f0xBE2AAE50), %log_f3234.i
  %log_f3236.i = fmul <8 x float> %log_f3231.i, %log_f3223.i
  %log_f3237.i = fadd <8 x float> splat (float f0x3EAAAAAA), %log_f3236.i
  %log_f3238.i = fmul <8 x float> %log_f3233.i, %log_f3225.i
  %log_f3239.i = fadd <8 x float> %log_f3235.i, %log_f3238.i
  %log_f3240.i = fmul <8 x float> %log_f3239.i, %log_f3225.i
  %log_f3241.i = fadd <8 x float> %log_f3237.i, %log_f3240.i
  %log_f3242.i = fmul <8 x float> %log_f3241.i, %log_f3225.i
  %log_f3243.i = fmul <8 x float> splat (float f0xB95E8083), %22
  %log_f3244.i = fmul <8 x float> splat (float 5.000000e-01), %log_f3224.i
  %log_f3245.i = fadd <8 x float> %log_f3242.i, %log_f3243.i
  %23 = fsub <8 x float> %log_f3223.i, %log_f3244.i
  %log_f3246.i = fmul <8 x float> splat (float f0x3F318000), %22
  %log_f3247.i = fadd <8 x float> %23, %log_f3245.i
  %log_f3248.i = fadd <8 x float> %log_f3247.i, %log_f3246.i
  %log_f3250.i = and <8 x i32> %log_f324.i, splat (i32 -8388608)
  %24 = bitcast <8 x i32> %log_f3250.i to <8 x float>
  %log_f3252.i = and <8 x i32> %log_f327.i, splat (i32 2139095040)
  %25 = bitcast <8 x i32> %log_f3252.i to <8 x float>
  %log_f3255.i = or <8 x i32> %log_f3250.i, %log_f3252.i
  %log_f3256.i = bitcast <8 x i32> %log_f3255.i to <8 x float>
  %log_f3257.i = bitcast <8 x float> %log_f3248.i to <8 x i32>
  %log_f3259.i = or <8 x i32> %log_f3257.i, %log_f321.i
  %log_f3260.i = bitcast <8 x i32> %log_f3259.i to <8 x float>
  %log_f3263.i = or <8 x i32> %log_f324.i, %log_f327.i
  %log_f3264.i = bitcast <8 x i32> %log_f3263.i to <8 x float>
  %log_f3266.i = xor <8 x i32> %log_f3263.i, splat (i32 -1)
  %26 = bitcast <8 x i32> %log_f3266.i to <8 x float>
  %log_f3269.i = and <8 x i32> %log_f3266.i, %log_f3259.i
  %27 = bitcast <8 x i32> %log_f3269.i to <8 x float>
  %log_f3272.i = or <8 x i32> %log_f3255.i, %log_f3269.i
  %log_f3273.i = bitcast <8 x i32> %log_f3272.i to <8 x float>
  store <8 x float> %log_f3273.i, ptr %10, align 64
  %28 = load <8 x float>, ptr %.sroa.4, align 4
  %log_f32.i10 = fcmp ule <8 x float> %28, zeroinitializer
  %log_f321.i11 = sext <8 x i1> %log_f32.i10 to <8 x i32>
  %log_f322.i12 = bitcast <8 x i32> %log_f321.i11 to <8 x float>
  %log_f323.i13 = fcmp oeq <8 x float> %28, zeroinitializer
  %log_f324.i14 = sext <8 x i1> %log_f323.i13 to <8 x i32>
  %log_f325.i15 = bitcast <8 x i32> %log_f324.i14 to <8 x float>
  %log_f326.i16 = fcmp oeq <8 x float> %28, splat (float +inf)
  %log_f327.i17 = sext <8 x i1> %log_f326.i16 to <8 x i32>
  %log_f328.i18 = bitcast <8 x i32> %log_f327.i17 to <8 x float>
  %29 = fcmp uge <8 x float> splat (float f0x00800000), %28
  %30 = select <8 x i1> %29, <8 x float> splat (float f0x00800000), <8 x float> %28
  %31 = bitcast <8 x float> %30 to <8 x i32>
  %32 = lshr <8 x i32> %31, splat (i32 23)
  %log_f329.i19 = bitcast <8 x float> %30 to <8 x i32>
  %log_f3210.i20 = and <8 x i32> %log_f329.i19, splat (i32 -2139095041)
  %33 = bitcast <8 x i32> %log_f3210.i20 to <8 x float>
  %log_f3212.i21 = or <8 x i32> %log_f3210.i20, splat (i32 1056964608)
  %log_f3213.i22 = bitcast <8 x i32> %log_f3212.i21 to <8 x float>
  %34 = sub <8 x i32> %32, splat (i32 127)
  %35 = sitofp <8 x i32> %34 to <8 x float>
  %log_f3214.i23 = fadd <8 x float> splat (float 1.000000e+00), %35
  %log_f3215.i24 = fcmp olt <8 x float> %log_f3213.i22, splat (float f0x3F3504F3)
  %log_f3216.i25 = sext <8 x i1> %log_f3215.i24 to <8 x i32>
  %log_f3217.i26 = bitcast <8 x i32> %log_f3216.i25 to <8 x float>
  %log_f3220.i27 = and <8 x i32> %log_f3212.i21, %log_f3216.i25
  %36 = bitcast <8 x i32> %log_f3220.i27 to <8 x float>
  %37 = fsub <8 x float> %log_f3213.i22, splat (float 1.000000e+00)
  %log_f3222.i28 = and <8 x i32> %log_f3216.i25, splat (i32 1065353216)
  %38 = bitcast <8 x i32> %log_f3222.i28 to <8 x float>
  %39 = fsub <8 x float> %log_f3214.i23, %38
  %log_f3223.i29 = fadd <8 x float> %37, %36
  %log_f3224.i30 = fmul <8 x float> %log_f3223.i29, %log_f3223.i29
  %log_f3225.i31 = fmul <8 x float> %log_f3224.i30, %log_f3223.i29
  %log_f3226.i32 = fmul <8 x float> %log_f3223.i29, splat (float f0x3D9021BB)
  %log_f3227.i33 = fadd <8 x float> splat (float f0xBDEBD1B8), %log_f3226.i32
  %log_f3228.i34 = fmul <8 x float> %log_f3223.i29, splat (float f0xBDFE5D4F)
  %log_f3229.i35 = fadd <8 x float> splat (float f0x3E11E9BF), %log_f3228.i34
  %log_f3230.i36 = fmul <8 x float> %log_f3223.i29, splat (float f0x3E4CCEAC)
  %log_f3231.i37 = fadd <8 x float> splat (float f0xBE7FFFFC), %log_f3230.i36
  %log_f3232.i38 = fmul <8 x float> %log_f3227.i33, %log_f3223.i29
  %log_f3233.i39 = fadd <8 x float> splat (float f0x3DEF251A), %log_f3232.i38
  %log_f3234.i40 = fmul <8 x float> %log_f3229.i35, %log_f3223.i29
  %log_f3235.i41 = fadd <8 x float> splat (float f0xBE2AAE50), %log_f3234.i40
  %log_f3236.i42 = fmul <8 x float> %log_f3231.i37, %log_f3223.i29
  %log_f3237.i43 = fadd <8 x float> splat (float f0x3EAAAAAA), %log_f3236.i42
  %log_f3238.i44 = fmul <8 x float> %log_f3233.i39, %log_f3225.i31
  %log_f3239.i45 = fadd <8 x float> %log_f3235.i41, %log_f3238.i44
  %log_f3240.i46 = fmul <8 x float> %log_f3239.i45, %log_f3225.i31
  %log_f3241.i47 = fadd <8 x float> %log_f3237.i43, %log_f3240.i46
  %log_f3242.i48 = fmul <8 x float> %log_f3241.i47, %log_f3225.i31
  %log_f3243.i49 = fmul <8 x float> splat (float f0xB95E8083), %39
  %log_f3244.i50 = fmul <8 x float> splat (float 5.000000e-01), %log_f3224.i30
  %log_f3245.i51 = fadd <8 x float> %log_f3242.i48, %log_f3243.i49
  %40 = fsub <8 x float> %log_f3223.i29, %log_f3244.i50
  %log_f3246.i52 = fmul <8 x float> splat (float f0x3F318000), %39
  %log_f3247.i53 = fadd <8 x float> %40, %log_f3245.i51
  %log_f3248.i54 = fadd <8 x float> %log_f3247.i53, %log_f3246.i52
  %log_f3250.i55 = and <8 x i32> %log_f324.i14, splat (i32 -8388608)
  %41 = bitcast <8 x i32> %log_f3250.i55 to <8 x float>
  %log_f3252.i56 = and <8 x i32> %log_f327.i17, splat (i32 2139095040)
  %42 = bitcast <8 x i32> %log_f3252.i56 to <8 x float>
  %log_f3255.i57 = or <8 x i32> %log_f3250.i55, %log_f3252.i56
  %log_f3256.i58 = bitcast <8 x i32> %log_f3255.i57 to <8 x float>
  %log_f3257.i59 = bitcast <8 x float> %log_f3248.i54 to <8 x i32>
  %log_f3259.i60 = or <8 x i32> %log_f3257.i59, %log_f321.i11
  %log_f3260.i61 = bitcast <8 x i32> %log_f3259.i60 to <8 x float>
  %log_f3263.i62 = or <8 x i32> %log_f324.i14, %log_f327.i17
  %log_f3264.i63 = bitcast <8 x i32> %log_f3263.i62 to <8 x float>
  %log_f3266.i64 = xor <8 x i32> %log_f3263.i62, splat (i32 -1)
  %43 = bitcast <8 x i32> %log_f3266.i64 to <8 x float>
  %log_f3269.i65 = and <8 x i32> %log_f3266.i64, %log_f3259.i60
  %44 = bitcast <8 x i32> %log_f3269.i65 to <8 x float>
  %log_f3272.i66 = or <8 x i32> %log_f3255.i57, %log_f3269.i65
  %log_f3273.i67 = bitcast <8 x i32> %log_f3272.i66 to <8 x float>
  %45 = getelementptr inbounds nuw i8, ptr %10, i64 32
  store <8 x float> %log_f3273.i67, ptr %45, align 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %6, ptr noundef nonnull align 64 dereferenceable(64) %10, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.09)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.09)
  %46 = getelementptr i8, ptr %4, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.0, ptr noundef nonnull align 1 dereferenceable(32) %46, i64 32, i1 false)
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.4, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.4.0..sroa_idx.1, i64 32, i1 false)
  %47 = alloca [16 x float], align 64
  %48 = load <8 x float>, ptr %.sroa.0, align 4
  %log_f32.i68 = fcmp ule <8 x float> %48, zeroinitializer
  %log_f321.i69 = sext <8 x i1> %log_f32.i68 to <8 x i32>
  %log_f322.i70 = bitcast <8 x i32> %log_f321.i69 to <8 x float>
  %log_f323.i71 = fcmp oeq <8 x float> %48, zeroinitializer
  %log_f324.i72 = sext <8 x i1> %log_f323.i71 to <8 x i32>
  %log_f325.i73 = bitcast <8 x i32> %log_f324.i72 to <8 x float>
  %log_f326.i74 = fcmp oeq <8 x float> %48, splat (float +inf)
  %log_f327.i75 = sext <8 x i1> %log_f326.i74 to <8 x i32>
  %log_f328.i76 = bitcast <8 x i32> %log_f327.i75 to <8 x float>
  %49 = fcmp uge <8 x float> splat (float f0x00800000), %48
  %50 = select <8 x i1> %49, <8 x float> splat (float f0x00800000), <8 x float> %48
  %51 = bitcast <8 x float> %50 to <8 x i32>
  %52 = lshr <8 x i32> %51, splat (i32 23)
  %log_f329.i77 = bitcast <8 x float> %50 to <8 x i32>
  %log_f3210.i78 = and <8 x i32> %log_f329.i77, splat (i32 -2139095041)
  %53 = bitcast <8 x i32> %log_f3210.i78 to <8 x float>
  %log_f3212.i79 = or <8 x i32> %log_f3210.i78, splat (i32 1056964608)
  %log_f3213.i80 = bitcast <8 x i32> %log_f3212.i79 to <8 x float>
  %54 = sub <8 x i32> %52, splat (i32 127)
  %55 = sitofp <8 x i32> %54 to <8 x float>
  %log_f3214.i81 = fadd <8 x float> splat (float 1.000000e+00), %55
  %log_f3215.i82 = fcmp olt <8 x float> %log_f3213.i80, splat (float f0x3F3504F3)
  %log_f3216.i83 = sext <8 x i1> %log_f3215.i82 to <8 x i32>
  %log_f3217.i84 = bitcast <8 x i32> %log_f3216.i83 to <8 x float>
  %log_f3220.i85 = and <8 x i32> %log_f3212.i79, %log_f3216.i83
  %56 = bitcast <8 x i32> %log_f3220.i85 to <8 x float>
  %57 = fsub <8 x float> %log_f3213.i80, splat (float 1.000000e+00)
  %log_f3222.i86 = and <8 x i32> %log_f3216.i83, splat (i32 1065353216)
  %58 = bitcast <8 x i32> %log_f3222.i86 to <8 x float>
  %59 = fsub <8 x float> %log_f3214.i81, %58
  %log_f3223.i87 = fadd <8 x float> %57, %56
  %log_f3224.i88 = fmul <8 x float> %log_f3223.i87, %log_f3223.i87
  %log_f3225.i89 = fmul <8 x float> %log_f3224.i88, %log_f3223.i87
  %log_f3226.i90 = fmul <8 x float> %log_f3223.i87, splat (float f0x3D9021BB)
  %log_f3227.i91 = fadd <8 x float> splat (float f0xBDEBD1B8), %log_f3226.i90
  %log_f3228.i92 = fmul <8 x float> %log_f3223.i87, splat (float f0xBDFE5D4F)
  %log_f3229.i93 = fadd <8 x float> splat (float f0x3E11E9BF), %log_f3228.i92
  %log_f3230.i94 = fmul <8 x float> %log_f3223.i87, splat (float f0x3E4CCEAC)
  %log_f3231.i95 = fadd <8 x float> splat (float f0xBE7FFFFC), %log_f3230.i94
  %log_f3232.i96 = fmul <8 x float> %log_f3227.i91, %log_f3223.i87
  %log_f3233.i97 = fadd <8 x float> splat (float f0x3DEF251A), %log_f3232.i96
  %log_f3234.i98 = fmul <8 x float> %log_f3229.i93, %log_f3223.i87
  %log_f3235.i99 = fadd <8 x float> splat (float f0xBE2AAE50), %log_f3234.i98
  %log_f3236.i100 = fmul <8 x float> %log_f3231.i95, %log_f3223.i87
  %log_f3237.i101 = fadd <8 x float> splat (float f0x3EAAAAAA), %log_f3236.i100
  %log_f3238.i102 = fmul <8 x float> %log_f3233.i97, %log_f3225.i89
  %log_f3239.i103 = fadd <8 x float> %log_f3235.i99, %log_f3238.i102
  %log_f3240.i104 = fmul <8 x float> %log_f3239.i103, %log_f3225.i89
  %log_f3241.i105 = fadd <8 x float> %log_f3237.i101, %log_f3240.i104
  %log_f3242.i106 = fmul <8 x float> %log_f3241.i105, %log_f3225.i89
  %log_f3243.i107 = fmul <8 x float> splat (float f0xB95E8083), %59
  %log_f3244.i108 = fmul <8 x float> splat (float 5.000000e-01), %log_f3224.i88
  %log_f3245.i109 = fadd <8 x float> %log_f3242.i106, %log_f3243.i107
  %60 = fsub <8 x float> %log_f3223.i87, %log_f3244.i108
  %log_f3246.i110 = fmul <8 x float> splat (float f0x3F318000), %59
  %log_f3247.i111 = fadd <8 x float> %60, %log_f3245.i109
  %log_f3248.i112 = fadd <8 x float> %log_f3247.i111, %log_f3246.i110
  %log_f3250.i113 = and <8 x i32> %log_f324.i72, splat (i32 -8388608)
  %61 = bitcast <8 x i32> %log_f3250.i113 to <8 x float>
  %log_f3252.i114 = and <8 x i32> %log_f327.i75, splat (i32 2139095040)
  %62 = bitcast <8 x i32> %log_f3252.i114 to <8 x float>
  %log_f3255.i115 = or <8 x i32> %log_f3250.i113, %log_f3252.i114
  %log_f3256.i116 = bitcast <8 x i32> %log_f3255.i115 to <8 x float>
  %log_f3257.i117 = bitcast <8 x float> %log_f3248.i112 to <8 x i32>
  %log_f3259.i118 = or <8 x i32> %log_f3257.i117, %log_f321.i69
  %log_f3260.i119 = bitcast <8 x i32> %log_f3259.i118 to <8 x float>
  %log_f3263.i120 = or <8 x i32> %log_f324.i72, %log_f327.i75
  %log_f3264.i121 = bitcast <8 x i32> %log_f3263.i120 to <8 x float>
  %log_f3266.i122 = xor <8 x i32> %log_f3263.i120, splat (i32 -1)
  %63 = bitcast <8 x i32> %log_f3266.i122 to <8 x float>
  %log_f3269.i123 = and <8 x i32> %log_f3266.i122, %log_f3259.i118
  %64 = bitcast <8 x i32> %log_f3269.i123 to <8 x float>
  %log_f3272.i124 = or <8 x i32> %log_f3255.i115, %log_f3269.i123
  %log_f3273.i125 = bitcast <8 x i32> %log_f3272.i124 to <8 x float>
  store <8 x float> %log_f3273.i125, ptr %47, align 64
  %65 = load <8 x float>, ptr %.sroa.4, align 4
  %log_f32.i126 = fcmp ule <8 x float> %65, zeroinitializer
  %log_f321.i127 = sext <8 x i1> %log_f32.i126 to <8 x i32>
  %log_f322.i128 = bitcast <8 x i32> %log_f321.i127 to <8 x float>
  %log_f323.i129 = fcmp oeq <8 x float> %65, zeroinitializer
  %log_f324.i130 = sext <8 x i1> %log_f323.i129 to <8 x i32>
  %log_f325.i131 = bitcast <8 x i32> %log_f324.i130 to <8 x float>
  %log_f326.i132 = fcmp oeq <8 x float> %65, splat (float +inf)
  %log_f327.i133 = sext <8 x i1> %log_f326.i132 to <8 x i32>
  %log_f328.i134 = bitcast <8 x i32> %log_f327.i133 to <8 x float>
  %66 = fcmp uge <8 x float> splat (float f0x00800000), %65
  %67 = select <8 x i1> %66, <8 x float> splat (float f0x00800000), <8 x float> %65
  %68 = bitcast <8 x float> %67 to <8 x i32>
  %69 = lshr <8 x i32> %68, splat (i32 23)
  %log_f329.i135 = bitcast <8 x float> %67 to <8 x i32>
  %log_f3210.i136 = and <8 x i32> %log_f329.i135, splat (i32 -2139095041)
  %70 = bitcast <8 x i32> %log_f3210.i136 to <8 x float>
  %log_f3212.i137 = or <8 x i32> %log_f3210.i136, splat (i32 1056964608)
  %log_f3213.i138 = bitcast <8 x i32> %log_f3212.i137 to <8 x float>
  %71 = sub <8 x i32> %69, splat (i32 127)
  %72 = sitofp <8 x i32> %71 to <8 x float>
  %log_f3214.i139 = fadd <8 x float> splat (float 1.000000e+00), %72
  %log_f3215.i140 = fcmp olt <8 x float> %log_f3213.i138, splat (float f0x3F3504F3)
  %log_f3216.i141 = sext <8 x i1> %log_f3215.i140 to <8 x i32>
  %log_f3217.i142 = bitcast <8 x i32> %log_f3216.i141 to <8 x float>
  %log_f3220.i143 = and <8 x i32> %log_f3212.i137, %log_f3216.i141
  %73 = bitcast <8 x i32> %log_f3220.i143 to <8 x float>
  %74 = fsub <8 x float> %log_f3213.i138, splat (float 1.000000e+00)
  %log_f3222.i144 = and <8 x i32> %log_f3216.i141, splat (i32 1065353216)
  %75 = bitcast <8 x i32> %log_f3222.i144 to <8 x float>
  %76 = fsub <8 x float> %log_f3214.i139, %75
  %log_f3223.i145 = fadd <8 x float> %74, %73
  %log_f3224.i146 = fmul <8 x float> %log_f3223.i145, %log_f3223.i145
  %log_f3225.i147 = fmul <8 x float> %log_f3224.i146, %log_f3223.i145
  %log_f3226.i148 = fmul <8 x float> %log_f3223.i145, splat (float f0x3D9021BB)
  %log_f3227.i149 = fadd <8 x float> splat (float f0xBDEBD1B8), %log_f3226.i148
  %log_f3228.i150 = fmul <8 x float> %log_f3223.i145, splat (float f0xBDFE5D4F)
  %log_f3229.i151 = fadd <8 x float> splat (float f0x3E11E9BF), %log_f3228.i150
  %log_f3230.i152 = fmul <8 x float> %log_f3223.i145, splat (float f0x3E4CCEAC)
  %log_f3231.i153 = fadd <8 x float> splat (float f0xBE7FFFFC), %log_f3230.i152
  %log_f3232.i154 = fmul <8 x float> %log_f3227.i149, %log_f3223.i145
  %log_f3233.i155 = fadd <8 x float> splat (float f0x3DEF251A), %log_f3232.i154
  %log_f3234.i156 = fmul <8 x float> %log_f3229.i151, %log_f3223.i145
  %log_f3235.i157 = fadd <8 x float> splat (float f0xBE2AAE50), %log_f3234.i156
  %log_f3236.i158 = fmul <8 x float> %log_f3231.i153, %log_f3223.i145
  %log_f3237.i159 = fadd <8 x float> splat (float f0x3EAAAAAA), %log_f3236.i158
  %log_f3238.i160 = fmul <8 x float> %log_f3233.i155, %log_f3225.i147
  %log_f3239.i161 = fadd <8 x float> %log_f3235.i157, %log_f3238.i160
  %log_f3240.i162 = fmul <8 x float> %log_f3239.i161, %log_f3225.i147
  %log_f3241.i163 = fadd <8 x float> %log_f3237.i159, %log_f3240.i162
  %log_f3242.i164 = fmul <8 x float> %log_f3241.i163, %log_f3225.i147
  %log_f3243.i165 = fmul <8 x float> splat (float f0xB95E8083), %76
  %log_f3244.i166 = fmul <8 x float> splat (float 5.000000e-01), %log_f3224.i146
  %log_f3245.i167 = fadd <8 x float> %log_f3242.i164, %log_f3243.i165
  %77 = fsub <8 x float> %log_f3223.i145, %log_f3244.i166
  %log_f3246.i168 = fmul <8 x float> splat (float f0x3F318000), %76
  %log_f3247.i169 = fadd <8 x float> %77, %log_f3245.i167
  %log_f3248.i170 = fadd <8 x float> %log_f3247.i169, %log_f3246.i168
  %log_f3250.i171 = and <8 x i32> %log_f324.i130, splat (i32 -8388608)
  %78 = bitcast <8 x i32> %log_f3250.i171 to <8 x float>
  %log_f3252.i172 = and <8 x i32> %log_f327.i133, splat (i32 2139095040)
  %79 = bitcast <8 x i32> %log_f3252.i172 to <8 x float>
  %log_f3255.i173 = or <8 x i32> %log_f3250.i171, %log_f3252.i172
  %log_f3256.i174 = bitcast <8 x i32> %log_f3255.i173 to <8 x float>
  %log_f3257.i175 = bitcast <8 x float> %log_f3248.i170 to <8 x i32>
  %log_f3259.i176 = or <8 x i32> %log_f3257.i175, %log_f321.i127
  %log_f3260.i177 = bitcast <8 x i32> %log_f3259.i176 to <8 x float>
  %log_f3263.i178 = or <8 x i32> %log_f324.i130, %log_f327.i133
  %log_f3264.i179 = bitcast <8 x i32> %log_f3263.i178 to <8 x float>
  %log_f3266.i180 = xor <8 x i32> %log_f3263.i178, splat (i32 -1)
  %80 = bitcast <8 x i32> %log_f3266.i180 to <8 x float>
  %log_f3269.i181 = and <8 x i32> %log_f3266.i180, %log_f3259.i176
  %81 = bitcast <8 x i32> %log_f3269.i181 to <8 x float>
  %log_f3272.i182 = or <8 x i32> %log_f3255.i173, %log_f3269.i181
  %log_f3273.i183 = bitcast <8 x i32> %log_f3272.i182 to <8 x float>
  %82 = getelementptr inbounds nuw i8, ptr %47, i64 32
  store <8 x float> %log_f3273.i183, ptr %82, align 32
  %83 = getelementptr i8, ptr %6, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %83, ptr noundef nonnull align 64 dereferenceable(64) %47, i64 64, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.09)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %scevgep5.2 = getelementptr i8, ptr %6, i64 128
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.09)
  %scevgep.2 = getelementptr i8, ptr %4, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.09, ptr noundef nonnull align 4 dereferenceable(32) %scevgep.2, i64 32, i1 false)
  %84 = alloca [16 x float], align 64
  %85 = load <8 x float>, ptr %.sroa.09, align 4
  %log_f32.i184 = fcmp ule <8 x float> %85, zeroinitializer
  %log_f321.i185 = sext <8 x i1> %log_f32.i184 to <8 x i32>
  %log_f322.i186 = bitcast <8 x i32> %log_f321.i185 to <8 x float>
  %log_f323.i187 = fcmp oeq <8 x float> %85, zeroinitializer
  %log_f324.i188 = sext <8 x i1> %log_f323.i187 to <8 x i32>
  %log_f325.i189 = bitcast <8 x i32> %log_f324.i188 to <8 x float>
  %log_f326.i190 = fcmp oeq <8 x float> %85, splat (float +inf)
  %log_f327.i191 = sext <8 x i1> %log_f326.i190 to <8 x i32>
  %log_f328.i192 = bitcast <8 x i32> %log_f327.i191 to <8 x float>
  %86 = fcmp uge <8 x float> splat (float f0x00800000), %85
  %87 = select <8 x i1> %86, <8 x float> splat (float f0x00800000), <8 x float> %85
  %88 = bitcast <8 x float> %87 to <8 x i32>
  %89 = lshr <8 x i32> %88, splat (i32 23)
  %log_f329.i193 = bitcast <8 x float> %87 to <8 x i32>
  %log_f3210.i194 = and <8 x i32> %log_f329.i193, splat (i32 -2139095041)
  %90 = bitcast <8 x i32> %log_f3210.i194 to <8 x float>
  %log_f3212.i195 = or <8 x i32> %log_f3210.i194, splat (i32 1056964608)
  %log_f3213.i196 = bitcast <8 x i32> %log_f3212.i195 to <8 x float>
  %91 = sub <8 x i32> %89, splat (i32 127)
  %92 = sitofp <8 x i32> %91 to <8 x float>
  %log_f3214.i197 = fadd <8 x float> splat (float 1.000000e+00), %92
  %log_f3215.i198 = fcmp olt <8 x float> %log_f3213.i196, splat (float f0x3F3504F3)
  %log_f3216.i199 = sext <8 x i1> %log_f3215.i198 to <8 x i32>
  %log_f3217.i200 = bitcast <8 x i32> %log_f3216.i199 to <8 x float>
  %log_f3220.i201 = and <8 x i32> %log_f3212.i195, %log_f3216.i199
  %93 = bitcast <8 x i32> %log_f3220.i201 to <8 x float>
  %94 = fsub <8 x float> %log_f3213.i196, splat (float 1.000000e+00)
  %log_f3222.i202 = and <8 x i32> %log_f3216.i199, splat (i32 1065353216)
  %95 = bitcast <8 x i32> %log_f3222.i202 to <8 x float>
  %96 = fsub <8 x float> %log_f3214.i197, %95
  %log_f3223.i203 = fadd <8 x float> %94, %93
  %log_f3224.i204 = fmul <8 x float> %log_f3223.i203, %log_f3223.i203
  %log_f3225.i205 = fmul <8 x float> %log_f3224.i204, %log_f3223.i203
  %log_f3226.i206 = fmul <8 x float> %log_f3223.i203, splat (float f0x3D9021BB)
  %log_f3227.i207 = fadd <8 x float> splat (float f0xBDEBD1B8), %log_f3226.i206
  %log_f3228.i208 = fmul <8 x float> %log_f3223.i203, splat (float f0xBDFE5D4F)
  %log_f3229.i209 = fadd <8 x float> splat (float f0x3E11E9BF), %log_f3228.i208
  %log_f3230.i210 = fmul <8 x float> %log_f3223.i203, splat (float f0x3E4CCEAC)
  %log_f3231.i211 = fadd <8 x float> splat (float f0xBE7FFFFC), %log_f3230.i210
  %log_f3232.i212 = fmul <8 x float> %log_f3227.i207, %log_f3223.i203
  %log_f3233.i213 = fadd <8 x float> splat (float f0x3DEF251A), %log_f3232.i212
  %log_f3234.i214 = fmul <8 x float> %log_f3229.i209, %log_f3223.i203
  %log_f3235.i215 = fadd <8 x float> splat (float f0xBE2AAE50), %log_f3234.i214
  %log_f3236.i216 = fmul <8 x float> %log_f3231.i211, %log_f3223.i203
  %log_f3237.i217 = fadd <8 x float> splat (float f0x3EAAAAAA), %log_f3236.i216
  %log_f3238.i218 = fmul <8 x float> %log_f3233.i213, %log_f3225.i205
  %log_f3239.i219 = fadd <8 x float> %log_f3235.i215, %log_f3238.i218
  %log_f3240.i220 = fmul <8 x float> %log_f3239.i219, %log_f3225.i205
  %log_f3241.i221 = fadd <8 x float> %log_f3237.i217, %log_f3240.i220
  %log_f3242.i222 = fmul <8 x float> %log_f3241.i221, %log_f3225.i205
  %log_f3243.i223 = fmul <8 x float> splat (float f0xB95E8083), %96
  %log_f3244.i224 = fmul <8 x float> splat (float 5.000000e-01), %log_f3224.i204
  %log_f3245.i225 = fadd <8 x float> %log_f3242.i222, %log_f3243.i223
  %97 = fsub <8 x float> %log_f3223.i203, %log_f3244.i224
  %log_f3246.i226 = fmul <8 x float> splat (float f0x3F318000), %96
  %log_f3247.i227 = fadd <8 x float> %97, %log_f3245.i225
  %log_f3248.i228 = fadd <8 x float> %log_f3247.i227, %log_f3246.i226
  %log_f3250.i229 = and <8 x i32> %log_f324.i188, splat (i32 -8388608)
  %98 = bitcast <8 x i32> %log_f3250.i229 to <8 x float>
  %log_f3252.i230 = and <8 x i32> %log_f327.i191, splat (i32 2139095040)
  %99 = bitcast <8 x i32> %log_f3252.i230 to <8 x float>
  %log_f3255.i231 = or <8 x i32> %log_f3250.i229, %log_f3252.i230
  %log_f3256.i232 = bitcast <8 x i32> %log_f3255.i231 to <8 x float>
  %log_f3257.i233 = bitcast <8 x float> %log_f3248.i228 to <8 x i32>
  %log_f3259.i234 = or <8 x i32> %log_f3257.i233, %log_f321.i185
  %log_f3260.i235 = bitcast <8 x i32> %log_f3259.i234 to <8 x float>
  %log_f3263.i236 = or <8 x i32> %log_f324.i188, %log_f327.i191
  %log_f3264.i237 = bitcast <8 x i32> %log_f3263.i236 to <8 x float>
  %log_f3266.i238 = xor <8 x i32> %log_f3263.i236, splat (i32 -1)
  %100 = bitcast <8 x i32> %log_f3266.i238 to <8 x float>
  %log_f3269.i239 = and <8 x i32> %log_f3266.i238, %log_f3259.i234
  %101 = bitcast <8 x i32> %log_f3269.i239 to <8 x float>
  %log_f3272.i240 = or <8 x i32> %log_f3255.i231, %log_f3269.i239
  %log_f3273.i241 = bitcast <8 x i32> %log_f3272.i240 to <8 x float>
  store <8 x float> %log_f3273.i241, ptr %84, align 64
  %102 = getelementptr inbounds nuw i8, ptr %84, i64 32
  store <8 x float> splat (float -nan(0x3FFFFF)), ptr %102, align 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %scevgep5.2, ptr noundef nonnull align 64 dereferenceable(32) %84, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.09)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  br label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
