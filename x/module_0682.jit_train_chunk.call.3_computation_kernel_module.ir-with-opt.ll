; ModuleID = '__compute_module_call.3_computation_kernel_module'
source_filename = "__compute_module_call.3_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @call.3_kernel(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %2 = load i32, ptr %arg22, align 64, !alias.scope !8, !noalias !11
  %3 = icmp slt i32 %2, 5
  %4 = zext i1 %3 to i8
  store i8 %4, ptr %arg23, align 64, !alias.scope !18, !noalias !19
  br i1 %3, label %while.54.body.i.lr.ph, label %return

while.54.body.i.lr.ph:                            ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %arg29, i64 4
  %6 = getelementptr inbounds nuw i8, ptr %arg29, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %arg29, i64 12
  %8 = getelementptr inbounds nuw i8, ptr %arg21, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %arg21, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %arg21, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %arg21, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %arg21, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %arg21, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %arg21, i64 56
  %15 = getelementptr inbounds nuw i8, ptr %arg19, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %arg28, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %arg32, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %arg19, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %arg28, i64 32
  br label %while.54.body.i

while.54.body.i:                                  ; preds = %while.54.body.i.lr.ph, %while.54.body.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg20, ptr noundef nonnull align 64 dereferenceable(16) %arg26, i64 16, i1 false), !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg29, ptr noundef nonnull align 64 dereferenceable(16) %arg30, i64 16, i1 false), !noalias !20
  %20 = load i32, ptr %arg24, align 64, !noalias !20
  store i32 %20, ptr %arg31, align 64, !noalias !20
  %21 = load i32, ptr %arg25, align 64, !noalias !20
  store i32 %21, ptr %arg18, align 64, !noalias !20
  %22 = load i32, ptr %arg33, align 64, !noalias !20
  store i32 %22, ptr %arg35, align 64, !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(64) %arg28, ptr noundef nonnull align 64 dereferenceable(64) %arg19, i64 64, i1 false), !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(64) %arg19, ptr noundef nonnull align 64 dereferenceable(64) %arg32, i64 64, i1 false), !noalias !20
  %23 = load i32, ptr %arg22, align 64, !noalias !20
  store i32 %23, ptr %arg36, align 64, !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg26, ptr noundef nonnull align 64 dereferenceable(16) %arg29, i64 16, i1 false), !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg30, ptr noundef nonnull align 64 dereferenceable(16) %arg20, i64 16, i1 false), !noalias !20
  %24 = load i32, ptr %arg31, align 64, !noalias !20
  store i32 %24, ptr %arg25, align 64, !noalias !20
  %25 = load i32, ptr %arg35, align 64, !noalias !20
  store i32 %25, ptr %arg24, align 64, !noalias !20
  %26 = load i32, ptr %arg18, align 64, !noalias !20
  store i32 %26, ptr %arg33, align 64, !noalias !20
  %27 = load i32, ptr %arg29, align 64, !alias.scope !23, !noalias !25
  %shft.chk.i.i = icmp ult i32 %27, 32
  %28 = sub i32 32, %27
  %shft.chk1.i.i = icmp ult i32 %28, 32
  %29 = load i32, ptr %5, align 4, !alias.scope !23, !noalias !25
  %shft.chk2.i.i = icmp ult i32 %29, 32
  %30 = sub i32 32, %29
  %shft.chk4.i.i = icmp ult i32 %30, 32
  %31 = load i32, ptr %6, align 8, !alias.scope !23, !noalias !25
  %shft.chk5.i.i = icmp ult i32 %31, 32
  %32 = sub i32 32, %31
  %shft.chk7.i.i = icmp ult i32 %32, 32
  %33 = load i32, ptr %arg35, align 64, !alias.scope !34, !noalias !35
  %broadcast.splatinsert108 = insertelement <8 x i32> poison, i32 %33, i64 0
  %broadcast.splat109 = shufflevector <8 x i32> %broadcast.splatinsert108, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert106 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat107 = shufflevector <8 x i32> %broadcast.splatinsert106, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert104 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat105 = shufflevector <8 x i32> %broadcast.splatinsert104, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert102 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat103 = shufflevector <8 x i32> %broadcast.splatinsert102, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert100 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat101 = shufflevector <8 x i32> %broadcast.splatinsert100, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert98 = insertelement <8 x i32> poison, i32 %28, i64 0
  %broadcast.splat99 = shufflevector <8 x i32> %broadcast.splatinsert98, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert96 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat97 = shufflevector <8 x i32> %broadcast.splatinsert96, <8 x i32> poison, <8 x i32> zeroinitializer
  %wide.load112 = load <8 x i32>, ptr %arg19, align 64, !alias.scope !38, !noalias !39
  %wide.load113 = load <8 x i32>, ptr %arg28, align 64, !alias.scope !40, !noalias !41
  %34 = add <8 x i32> %wide.load113, %wide.load112
  %35 = shl <8 x i32> %wide.load113, %broadcast.splat97
  %36 = select i1 %shft.chk.i.i, <8 x i32> %35, <8 x i32> zeroinitializer
  %37 = lshr <8 x i32> %wide.load113, %broadcast.splat99
  %38 = select i1 %shft.chk1.i.i, <8 x i32> %37, <8 x i32> zeroinitializer
  %39 = or <8 x i32> %38, %36
  %40 = xor <8 x i32> %39, %34
  %41 = add <8 x i32> %40, %34
  %42 = shl <8 x i32> %40, %broadcast.splat101
  %43 = select i1 %shft.chk2.i.i, <8 x i32> %42, <8 x i32> zeroinitializer
  %44 = lshr <8 x i32> %40, %broadcast.splat103
  %45 = select i1 %shft.chk4.i.i, <8 x i32> %44, <8 x i32> zeroinitializer
  %46 = or <8 x i32> %43, %45
  %47 = xor <8 x i32> %46, %41
  %48 = add <8 x i32> %47, %41
  %49 = shl <8 x i32> %47, %broadcast.splat105
  %50 = select i1 %shft.chk5.i.i, <8 x i32> %49, <8 x i32> zeroinitializer
  %51 = lshr <8 x i32> %47, %broadcast.splat107
  %52 = select i1 %shft.chk7.i.i, <8 x i32> %51, <8 x i32> zeroinitializer
  %53 = or <8 x i32> %50, %52
  %54 = xor <8 x i32> %53, %48
  %55 = add <8 x i32> %48, %broadcast.splat109
  %56 = add <8 x i32> %55, %54
  store <8 x i32> %56, ptr %arg32, align 64, !alias.scope !42, !noalias !43
  %wide.load112.1 = load <8 x i32>, ptr %15, align 32, !alias.scope !38, !noalias !39
  %wide.load113.1 = load <8 x i32>, ptr %16, align 32, !alias.scope !40, !noalias !41
  %57 = add <8 x i32> %wide.load113.1, %wide.load112.1
  %58 = shl <8 x i32> %wide.load113.1, %broadcast.splat97
  %59 = select i1 %shft.chk.i.i, <8 x i32> %58, <8 x i32> zeroinitializer
  %60 = lshr <8 x i32> %wide.load113.1, %broadcast.splat99
  %61 = select i1 %shft.chk1.i.i, <8 x i32> %60, <8 x i32> zeroinitializer
  %62 = or <8 x i32> %61, %59
  %63 = xor <8 x i32> %62, %57
  %64 = add <8 x i32> %63, %57
  %65 = shl <8 x i32> %63, %broadcast.splat101
  %66 = select i1 %shft.chk2.i.i, <8 x i32> %65, <8 x i32> zeroinitializer
  %67 = lshr <8 x i32> %63, %broadcast.splat103
  %68 = select i1 %shft.chk4.i.i, <8 x i32> %67, <8 x i32> zeroinitializer
  %69 = or <8 x i32> %66, %68
  %70 = xor <8 x i32> %69, %64
  %71 = add <8 x i32> %70, %64
  %72 = shl <8 x i32> %70, %broadcast.splat105
  %73 = select i1 %shft.chk5.i.i, <8 x i32> %72, <8 x i32> zeroinitializer
  %74 = lshr <8 x i32> %70, %broadcast.splat107
  %75 = select i1 %shft.chk7.i.i, <8 x i32> %74, <8 x i32> zeroinitializer
  %76 = or <8 x i32> %73, %75
  %77 = xor <8 x i32> %76, %71
  %78 = add <8 x i32> %71, %broadcast.splat109
  %79 = add <8 x i32> %78, %77
  store <8 x i32> %79, ptr %17, align 32, !alias.scope !42, !noalias !43
  %broadcast.splatinsert92 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat93 = shufflevector <8 x i32> %broadcast.splatinsert92, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert90 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat91 = shufflevector <8 x i32> %broadcast.splatinsert90, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert88 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat89 = shufflevector <8 x i32> %broadcast.splatinsert88, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert86 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat87 = shufflevector <8 x i32> %broadcast.splatinsert86, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert84 = insertelement <8 x i32> poison, i32 %28, i64 0
  %broadcast.splat85 = shufflevector <8 x i32> %broadcast.splatinsert84, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert82 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat83 = shufflevector <8 x i32> %broadcast.splatinsert82, <8 x i32> poison, <8 x i32> zeroinitializer
  %80 = load i32, ptr %arg18, align 64, !alias.scope !46, !noalias !47
  %81 = add i32 %80, 1
  %82 = load i32, ptr %arg36, align 64, !alias.scope !48, !noalias !49
  %83 = add i32 %81, %82
  %broadcast.splatinsert80 = insertelement <8 x i32> poison, i32 %83, i64 0
  %broadcast.splat81 = shufflevector <8 x i32> %broadcast.splatinsert80, <8 x i32> poison, <8 x i32> zeroinitializer
  %84 = load i32, ptr %7, align 4, !alias.scope !23, !noalias !25
  %85 = sub i32 32, %84
  %broadcast.splatinsert78 = insertelement <8 x i32> poison, i32 %85, i64 0
  %broadcast.splat79 = shufflevector <8 x i32> %broadcast.splatinsert78, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %84, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %shft.chk19.i.i = icmp ult i32 %85, 32
  %shft.chk17.i.i = icmp ult i32 %84, 32
  %wide.load = load <8 x i32>, ptr %arg19, align 64, !alias.scope !38, !noalias !39
  %wide.load94 = load <8 x i32>, ptr %arg28, align 64, !alias.scope !40, !noalias !41
  %86 = add <8 x i32> %wide.load94, %wide.load
  %87 = shl <8 x i32> %wide.load94, %broadcast.splat83
  %88 = select i1 %shft.chk.i.i, <8 x i32> %87, <8 x i32> zeroinitializer
  %89 = lshr <8 x i32> %wide.load94, %broadcast.splat85
  %90 = select i1 %shft.chk1.i.i, <8 x i32> %89, <8 x i32> zeroinitializer
  %91 = or <8 x i32> %90, %88
  %92 = xor <8 x i32> %91, %86
  %93 = add <8 x i32> %92, %86
  %94 = shl <8 x i32> %92, %broadcast.splat87
  %95 = select i1 %shft.chk2.i.i, <8 x i32> %94, <8 x i32> zeroinitializer
  %96 = lshr <8 x i32> %92, %broadcast.splat89
  %97 = select i1 %shft.chk4.i.i, <8 x i32> %96, <8 x i32> zeroinitializer
  %98 = or <8 x i32> %95, %97
  %99 = xor <8 x i32> %98, %93
  %100 = add <8 x i32> %99, %93
  %101 = shl <8 x i32> %99, %broadcast.splat91
  %102 = select i1 %shft.chk5.i.i, <8 x i32> %101, <8 x i32> zeroinitializer
  %103 = lshr <8 x i32> %99, %broadcast.splat93
  %104 = select i1 %shft.chk7.i.i, <8 x i32> %103, <8 x i32> zeroinitializer
  %105 = or <8 x i32> %102, %104
  %106 = xor <8 x i32> %105, %100
  %107 = add <8 x i32> %106, %100
  %108 = shl <8 x i32> %106, %broadcast.splat
  %109 = select i1 %shft.chk17.i.i, <8 x i32> %108, <8 x i32> zeroinitializer
  %110 = lshr <8 x i32> %106, %broadcast.splat79
  %111 = select i1 %shft.chk19.i.i, <8 x i32> %110, <8 x i32> zeroinitializer
  %112 = or <8 x i32> %109, %111
  %113 = xor <8 x i32> %112, %107
  %114 = add <8 x i32> %broadcast.splat81, %113
  store <8 x i32> %114, ptr %arg19, align 64, !alias.scope !38, !noalias !51
  %wide.load.1 = load <8 x i32>, ptr %18, align 32, !alias.scope !38, !noalias !39
  %wide.load94.1 = load <8 x i32>, ptr %19, align 32, !alias.scope !40, !noalias !41
  %115 = add <8 x i32> %wide.load94.1, %wide.load.1
  %116 = shl <8 x i32> %wide.load94.1, %broadcast.splat83
  %117 = select i1 %shft.chk.i.i, <8 x i32> %116, <8 x i32> zeroinitializer
  %118 = lshr <8 x i32> %wide.load94.1, %broadcast.splat85
  %119 = select i1 %shft.chk1.i.i, <8 x i32> %118, <8 x i32> zeroinitializer
  %120 = or <8 x i32> %119, %117
  %121 = xor <8 x i32> %120, %115
  %122 = add <8 x i32> %121, %115
  %123 = shl <8 x i32> %121, %broadcast.splat87
  %124 = select i1 %shft.chk2.i.i, <8 x i32> %123, <8 x i32> zeroinitializer
  %125 = lshr <8 x i32> %121, %broadcast.splat89
  %126 = select i1 %shft.chk4.i.i, <8 x i32> %125, <8 x i32> zeroinitializer
  %127 = or <8 x i32> %124, %126
  %128 = xor <8 x i32> %127, %122
  %129 = add <8 x i32> %128, %122
  %130 = shl <8 x i32> %128, %broadcast.splat91
  %131 = select i1 %shft.chk5.i.i, <8 x i32> %130, <8 x i32> zeroinitializer
  %132 = lshr <8 x i32> %128, %broadcast.splat93
  %133 = select i1 %shft.chk7.i.i, <8 x i32> %132, <8 x i32> zeroinitializer
  %134 = or <8 x i32> %131, %133
  %135 = xor <8 x i32> %134, %129
  %136 = add <8 x i32> %135, %129
  %137 = shl <8 x i32> %135, %broadcast.splat
  %138 = select i1 %shft.chk17.i.i, <8 x i32> %137, <8 x i32> zeroinitializer
  %139 = lshr <8 x i32> %135, %broadcast.splat79
  %140 = select i1 %shft.chk19.i.i, <8 x i32> %139, <8 x i32> zeroinitializer
  %141 = or <8 x i32> %138, %140
  %142 = xor <8 x i32> %141, %136
  %143 = add <8 x i32> %broadcast.splat81, %142
  store <8 x i32> %143, ptr %18, align 32, !alias.scope !38, !noalias !51
  %144 = add i32 %82, 1
  store i32 %144, ptr %arg22, align 64, !alias.scope !8, !noalias !52
  store ptr %arg22, ptr %arg21, align 64, !alias.scope !53, !noalias !54
  store ptr %arg32, ptr %8, align 8, !alias.scope !53, !noalias !54
  store ptr %arg19, ptr %9, align 16, !alias.scope !53, !noalias !54
  store ptr %arg33, ptr %10, align 8, !alias.scope !53, !noalias !54
  store ptr %arg25, ptr %11, align 32, !alias.scope !53, !noalias !54
  store ptr %arg24, ptr %12, align 8, !alias.scope !53, !noalias !54
  store ptr %arg30, ptr %13, align 16, !alias.scope !53, !noalias !54
  store ptr %arg26, ptr %14, align 8, !alias.scope !53, !noalias !54
  %145 = icmp slt i32 %144, 5
  %146 = zext i1 %145 to i8
  store i8 %146, ptr %arg23, align 64, !alias.scope !18, !noalias !19
  br i1 %145, label %while.54.body.i, label %return

return:                                           ; preds = %while.54.body.i, %1
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
!2 = !{i32 1, !"xla_dylib_index", i64 2}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 64}
!6 = !{i64 16}
!7 = !{i64 1}
!8 = !{!9}
!9 = !{!"buffer: {index:17, offset:0, size:4}", !10}
!10 = !{!"XLA global AA domain"}
!11 = !{!12, !13, !14, !16}
!12 = !{!"buffer: {index:81, offset:0, size:1}", !10}
!13 = !{!"buffer: {index:122, offset:0, size:4}", !10}
!14 = distinct !{!14, !15, !"while.54__1: %buffer_table"}
!15 = distinct !{!15, !"while.54__1"}
!16 = distinct !{!16, !17, !"while.51_computation: %buffer_table"}
!17 = distinct !{!17, !"while.51_computation"}
!18 = !{!12}
!19 = !{!9, !13, !14, !16}
!20 = !{!21, !16}
!21 = distinct !{!21, !22, !"while.54: %buffer_table"}
!22 = distinct !{!22, !"while.54"}
!23 = !{!24}
!24 = !{!"buffer: {index:81, offset:0, size:16}", !10}
!25 = !{!26, !27, !28, !29, !30, !31, !32, !33, !21, !16}
!26 = !{!"buffer: {index:4, offset:0, size:4}", !10}
!27 = !{!"buffer: {index:45, offset:0, size:16}", !10}
!28 = !{!"buffer: {index:47, offset:0, size:16}", !10}
!29 = !{!"buffer: {index:64, offset:0, size:64}", !10}
!30 = !{!"buffer: {index:65, offset:0, size:64}", !10}
!31 = !{!"buffer: {index:66, offset:0, size:64}", !10}
!32 = !{!"buffer: {index:266, offset:180608, size:4}", !10}
!33 = !{!"buffer: {index:266, offset:180736, size:4}", !10}
!34 = !{!33}
!35 = !{!36, !37, !29, !30, !31, !24, !21, !16}
!36 = !{!"buffer: {index:10, offset:0, size:4}", !10}
!37 = !{!"buffer: {index:27, offset:0, size:4}", !10}
!38 = !{!30}
!39 = !{!26, !29, !31, !24, !32, !33, !21, !16}
!40 = !{!29}
!41 = !{!26, !30, !31, !24, !32, !33, !21, !16}
!42 = !{!31}
!43 = !{!36, !9, !44, !37, !27, !28, !29, !30, !24, !33, !45, !21, !16}
!44 = !{!"buffer: {index:25, offset:0, size:4}", !10}
!45 = !{!"buffer: {index:266, offset:17602688, size:64}", !10}
!46 = !{!32}
!47 = !{!26, !44, !37, !29, !30, !24, !21, !16}
!48 = !{!26}
!49 = !{!9, !29, !30, !24, !50, !32, !21, !16}
!50 = !{!"buffer: {index:123, offset:0, size:4}", !10}
!51 = !{!26, !36, !9, !44, !37, !27, !28, !29, !31, !24, !32, !45, !21, !16}
!52 = !{!26, !36, !44, !37, !27, !28, !30, !31, !50, !45, !21, !16}
!53 = !{!45}
!54 = !{!36, !9, !44, !37, !27, !28, !30, !31, !21, !16}
