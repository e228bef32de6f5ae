; ModuleID = '__compute_module_broadcast_maximum_fusion.2_kernel_module'
source_filename = "__compute_module_broadcast_maximum_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_maximum_fusion.2(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %11 = icmp ult i64 %10, 2
  br i1 %11, label %12, label %broadcast_maximum_fusion.2_wrapped.exit

12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !18
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !18
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !18
  %19 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !18
  %20 = shl nuw nsw i64 %10, 17
  %21 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %22 = fmul float %21, f0x38800000
  %23 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %24 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %25 = fmul float %23, %24
  %26 = load <4 x float>, ptr %19, align 4
  %27 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %29 = fmul float %28, f0x38800000
  %30 = getelementptr inbounds nuw i8, ptr %18, i64 4
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %32 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %34 = fmul float %31, %33
  %35 = getelementptr inbounds nuw i8, ptr %19, i64 4
  %36 = load <4 x float>, ptr %35, align 4
  %37 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %39 = fmul float %38, f0x38800000
  %40 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %41 = load float, ptr %40, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %42 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %44 = fmul float %41, %43
  %45 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %46 = load <4 x float>, ptr %45, align 4
  %47 = getelementptr inbounds nuw i8, ptr %14, i64 12
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %49 = fmul float %48, f0x38800000
  %50 = getelementptr inbounds nuw i8, ptr %18, i64 12
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %52 = getelementptr inbounds nuw i8, ptr %16, i64 12
  %53 = load float, ptr %52, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %54 = fmul float %51, %53
  %55 = getelementptr inbounds nuw i8, ptr %19, i64 12
  %56 = load <4 x float>, ptr %55, align 4
  %57 = getelementptr inbounds nuw i8, ptr %14, i64 16
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %59 = fmul float %58, f0x38800000
  %60 = getelementptr inbounds nuw i8, ptr %18, i64 16
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %62 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %64 = fmul float %61, %63
  %65 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %66 = load <4 x float>, ptr %65, align 4
  %67 = getelementptr inbounds nuw i8, ptr %14, i64 20
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %69 = fmul float %68, f0x38800000
  %70 = getelementptr inbounds nuw i8, ptr %18, i64 20
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %72 = getelementptr inbounds nuw i8, ptr %16, i64 20
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %74 = fmul float %71, %73
  %75 = getelementptr inbounds nuw i8, ptr %19, i64 20
  %76 = load <4 x float>, ptr %75, align 4
  %77 = getelementptr inbounds nuw i8, ptr %14, i64 24
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %79 = fmul float %78, f0x38800000
  %80 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %82 = getelementptr inbounds nuw i8, ptr %16, i64 24
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %84 = fmul float %81, %83
  %85 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %86 = load <4 x float>, ptr %85, align 4
  %87 = getelementptr inbounds nuw i8, ptr %14, i64 28
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %89 = fmul float %88, f0x38800000
  %90 = getelementptr inbounds nuw i8, ptr %18, i64 28
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %92 = getelementptr inbounds nuw i8, ptr %16, i64 28
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %94 = fmul float %91, %93
  %95 = getelementptr inbounds nuw i8, ptr %19, i64 28
  %96 = load <4 x float>, ptr %95, align 4
  %97 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %99 = fmul float %98, f0x38800000
  %100 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %102 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %104 = fmul float %101, %103
  %105 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %106 = load <4 x float>, ptr %105, align 4
  %107 = getelementptr inbounds nuw i8, ptr %14, i64 36
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %109 = fmul float %108, f0x38800000
  %110 = getelementptr inbounds nuw i8, ptr %18, i64 36
  %111 = load float, ptr %110, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %112 = getelementptr inbounds nuw i8, ptr %16, i64 36
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %114 = fmul float %111, %113
  %115 = getelementptr inbounds nuw i8, ptr %19, i64 36
  %116 = load <4 x float>, ptr %115, align 4
  %117 = getelementptr inbounds nuw i8, ptr %14, i64 40
  %118 = load float, ptr %117, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %119 = fmul float %118, f0x38800000
  %120 = getelementptr inbounds nuw i8, ptr %18, i64 40
  %121 = load float, ptr %120, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %122 = getelementptr inbounds nuw i8, ptr %16, i64 40
  %123 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %124 = fmul float %121, %123
  %125 = getelementptr inbounds nuw i8, ptr %19, i64 40
  %126 = load <4 x float>, ptr %125, align 4
  %127 = getelementptr inbounds nuw i8, ptr %14, i64 44
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %129 = fmul float %128, f0x38800000
  %130 = getelementptr inbounds nuw i8, ptr %18, i64 44
  %131 = load float, ptr %130, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %132 = getelementptr inbounds nuw i8, ptr %16, i64 44
  %133 = load float, ptr %132, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %134 = fmul float %131, %133
  %135 = getelementptr inbounds nuw i8, ptr %19, i64 44
  %136 = load <4 x float>, ptr %135, align 4
  %137 = getelementptr inbounds nuw i8, ptr %14, i64 48
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %139 = fmul float %138, f0x38800000
  %140 = getelementptr inbounds nuw i8, ptr %18, i64 48
  %141 = load float, ptr %140, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %142 = getelementptr inbounds nuw i8, ptr %16, i64 48
  %143 = load float, ptr %142, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %144 = fmul float %141, %143
  %145 = getelementptr inbounds nuw i8, ptr %19, i64 48
  %146 = load <4 x float>, ptr %145, align 4
  %147 = getelementptr inbounds nuw i8, ptr %14, i64 52
  %148 = load float, ptr %147, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %149 = fmul float %148, f0x38800000
  %150 = getelementptr inbounds nuw i8, ptr %18, i64 52
  %151 = load float, ptr %150, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %152 = getelementptr inbounds nuw i8, ptr %16, i64 52
  %153 = load float, ptr %152, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %154 = fmul float %151, %153
  %155 = getelementptr inbounds nuw i8, ptr %19, i64 52
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !5, !noalias !22
  %157 = getelementptr inbounds nuw i8, ptr %14, i64 56
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %159 = fmul float %158, f0x38800000
  %160 = getelementptr inbounds nuw i8, ptr %18, i64 56
  %161 = load float, ptr %160, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %162 = getelementptr inbounds nuw i8, ptr %16, i64 56
  %163 = load float, ptr %162, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %164 = fmul float %161, %163
  %165 = getelementptr inbounds nuw i8, ptr %19, i64 56
  %166 = load float, ptr %165, align 4, !invariant.load !3, !alias.scope !5, !noalias !22
  %167 = getelementptr inbounds nuw i8, ptr %14, i64 60
  %168 = load float, ptr %167, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %169 = fmul float %168, f0x38800000
  %170 = getelementptr inbounds nuw i8, ptr %18, i64 60
  %171 = load float, ptr %170, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %172 = getelementptr inbounds nuw i8, ptr %16, i64 60
  %173 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %174 = fmul float %171, %173
  %175 = getelementptr inbounds nuw i8, ptr %19, i64 60
  %176 = load float, ptr %175, align 4, !invariant.load !3, !alias.scope !5, !noalias !22
  %broadcast.splatinsert9 = insertelement <8 x float> poison, float %22, i64 0
  %broadcast.splat10 = shufflevector <8 x float> %broadcast.splatinsert9, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert11 = insertelement <8 x float> poison, float %25, i64 0
  %broadcast.splat12 = shufflevector <8 x float> %broadcast.splatinsert11, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat14 = shufflevector <4 x float> %26, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert15 = insertelement <8 x float> poison, float %29, i64 0
  %broadcast.splat16 = shufflevector <8 x float> %broadcast.splatinsert15, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert17 = insertelement <8 x float> poison, float %34, i64 0
  %broadcast.splat18 = shufflevector <8 x float> %broadcast.splatinsert17, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat20 = shufflevector <4 x float> %36, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert21 = insertelement <8 x float> poison, float %39, i64 0
  %broadcast.splat22 = shufflevector <8 x float> %broadcast.splatinsert21, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert23 = insertelement <8 x float> poison, float %44, i64 0
  %broadcast.splat24 = shufflevector <8 x float> %broadcast.splatinsert23, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat26 = shufflevector <4 x float> %46, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert27 = insertelement <8 x float> poison, float %49, i64 0
  %broadcast.splat28 = shufflevector <8 x float> %broadcast.splatinsert27, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert29 = insertelement <8 x float> poison, float %54, i64 0
  %broadcast.splat30 = shufflevector <8 x float> %broadcast.splatinsert29, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat32 = shufflevector <4 x float> %56, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert33 = insertelement <8 x float> poison, float %59, i64 0
  %broadcast.splat34 = shufflevector <8 x float> %broadcast.splatinsert33, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert35 = insertelement <8 x float> poison, float %64, i64 0
  %broadcast.splat36 = shufflevector <8 x float> %broadcast.splatinsert35, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat38 = shufflevector <4 x float> %66, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert39 = insertelement <8 x float> poison, float %69, i64 0
  %broadcast.splat40 = shufflevector <8 x float> %broadcast.splatinsert39, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert41 = insertelement <8 x float> poison, float %74, i64 0
  %broadcast.splat42 = shufflevector <8 x float> %broadcast.splatinsert41, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat44 = shufflevector <4 x float> %76, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert45 = insertelement <8 x float> poison, float %79, i64 0
  %broadcast.splat46 = shufflevector <8 x float> %broadcast.splatinsert45, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert47 = insertelement <8 x float> poison, float %84, i64 0
  %broadcast.splat48 = shufflevector <8 x float> %broadcast.splatinsert47, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat50 = shufflevector <4 x float> %86, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert51 = insertelement <8 x float> poison, float %89, i64 0
  %broadcast.splat52 = shufflevector <8 x float> %broadcast.splatinsert51, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert53 = insertelement <8 x float> poison, float %94, i64 0
  %broadcast.splat54 = shufflevector <8 x float> %broadcast.splatinsert53, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat56 = shufflevector <4 x float> %96, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert57 = insertelement <8 x float> poison, float %99, i64 0
  %broadcast.splat58 = shufflevector <8 x float> %broadcast.splatinsert57, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert59 = insertelement <8 x float> poison, float %104, i64 0
  %broadcast.splat60 = shufflevector <8 x float> %broadcast.splatinsert59, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat62 = shufflevector <4 x float> %106, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert63 = insertelement <8 x float> poison, float %109, i64 0
  %broadcast.splat64 = shufflevector <8 x float> %broadcast.splatinsert63, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert65 = insertelement <8 x float> poison, float %114, i64 0
  %broadcast.splat66 = shufflevector <8 x float> %broadcast.splatinsert65, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat68 = shufflevector <4 x float> %116, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert69 = insertelement <8 x float> poison, float %119, i64 0
  %broadcast.splat70 = shufflevector <8 x float> %broadcast.splatinsert69, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert71 = insertelement <8 x float> poison, float %124, i64 0
  %broadcast.splat72 = shufflevector <8 x float> %broadcast.splatinsert71, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat74 = shufflevector <4 x float> %126, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert75 = insertelement <8 x float> poison, float %129, i64 0
  %broadcast.splat76 = shufflevector <8 x float> %broadcast.splatinsert75, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert77 = insertelement <8 x float> poison, float %134, i64 0
  %broadcast.splat78 = shufflevector <8 x float> %broadcast.splatinsert77, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat80 = shufflevector <4 x float> %136, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert81 = insertelement <8 x float> poison, float %139, i64 0
  %broadcast.splat82 = shufflevector <8 x float> %broadcast.splatinsert81, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert83 = insertelement <8 x float> poison, float %144, i64 0
  %broadcast.splat84 = shufflevector <8 x float> %broadcast.splatinsert83, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splat86 = shufflevector <4 x float> %146, <4 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert87 = insertelement <8 x float> poison, float %149, i64 0
  %broadcast.splat88 = shufflevector <8 x float> %broadcast.splatinsert87, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert89 = insertelement <8 x float> poison, float %154, i64 0
  %broadcast.splat90 = shufflevector <8 x float> %broadcast.splatinsert89, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert91 = insertelement <8 x float> poison, float %156, i64 0
  %broadcast.splat92 = shufflevector <8 x float> %broadcast.splatinsert91, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert93 = insertelement <8 x float> poison, float %159, i64 0
  %broadcast.splat94 = shufflevector <8 x float> %broadcast.splatinsert93, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert95 = insertelement <8 x float> poison, float %164, i64 0
  %broadcast.splat96 = shufflevector <8 x float> %broadcast.splatinsert95, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert97 = insertelement <8 x float> poison, float %166, i64 0
  %broadcast.splat98 = shufflevector <8 x float> %broadcast.splatinsert97, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert99 = insertelement <8 x float> poison, float %169, i64 0
  %broadcast.splat100 = shufflevector <8 x float> %broadcast.splatinsert99, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert101 = insertelement <8 x float> poison, float %174, i64 0
  %broadcast.splat102 = shufflevector <8 x float> %broadcast.splatinsert101, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert103 = insertelement <8 x float> poison, float %176, i64 0
  %broadcast.splat104 = shufflevector <8 x float> %broadcast.splatinsert103, <8 x float> poison, <8 x i32> zeroinitializer
  br label %177

177:                                              ; preds = %12, %1035
  %178 = phi i64 [ 0, %12 ], [ %1036, %1035 ]
  %179 = shl nuw nsw i64 %178, 14
  %180 = add nuw nsw i64 %179, %20
  br label %vector.ph

vector.ph:                                        ; preds = %middle.block, %177
  %181 = phi i64 [ 0, %177 ], [ %1034, %middle.block ]
  %182 = shl nuw nsw i64 %181, 9
  %183 = add nuw nsw i64 %182, %180
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %183, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %184 = shl nuw nsw <8 x i64> %vec.ind, splat (i64 4)
  %185 = add nuw nsw <8 x i64> %184, %broadcast.splat
  %186 = extractelement <8 x i64> %185, i64 0
  %187 = extractelement <8 x i64> %185, i64 1
  %188 = extractelement <8 x i64> %185, i64 2
  %189 = extractelement <8 x i64> %185, i64 3
  %190 = extractelement <8 x i64> %185, i64 4
  %191 = extractelement <8 x i64> %185, i64 5
  %192 = extractelement <8 x i64> %185, i64 6
  %193 = extractelement <8 x i64> %185, i64 7
  %194 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %186
  %195 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %187
  %196 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %188
  %197 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %189
  %198 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %190
  %199 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %191
  %200 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %192
  %201 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %193
  %202 = load float, ptr %194, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %203 = load float, ptr %195, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %204 = load float, ptr %196, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %205 = load float, ptr %197, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %206 = load float, ptr %198, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %207 = load float, ptr %199, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %208 = load float, ptr %200, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %209 = load float, ptr %201, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %210 = insertelement <8 x float> poison, float %202, i64 0
  %211 = insertelement <8 x float> %210, float %203, i64 1
  %212 = insertelement <8 x float> %211, float %204, i64 2
  %213 = insertelement <8 x float> %212, float %205, i64 3
  %214 = insertelement <8 x float> %213, float %206, i64 4
  %215 = insertelement <8 x float> %214, float %207, i64 5
  %216 = insertelement <8 x float> %215, float %208, i64 6
  %217 = insertelement <8 x float> %216, float %209, i64 7
  %218 = fsub <8 x float> %217, %broadcast.splat10
  %219 = fmul <8 x float> %218, %broadcast.splat12
  %220 = fadd <8 x float> %broadcast.splat14, %219
  %221 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %220, <8 x float> zeroinitializer)
  %222 = extractelement <8 x float> %221, i64 0
  %223 = extractelement <8 x float> %221, i64 1
  %224 = extractelement <8 x float> %221, i64 2
  %225 = extractelement <8 x float> %221, i64 3
  %226 = extractelement <8 x float> %221, i64 4
  %227 = extractelement <8 x float> %221, i64 5
  %228 = extractelement <8 x float> %221, i64 6
  %229 = extractelement <8 x float> %221, i64 7
  %230 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %186
  %231 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %187
  %232 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %188
  %233 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %189
  %234 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %190
  %235 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %191
  %236 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %192
  %237 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %193
  store float %222, ptr %230, align 4, !alias.scope !16, !noalias !24
  store float %223, ptr %231, align 4, !alias.scope !16, !noalias !24
  store float %224, ptr %232, align 4, !alias.scope !16, !noalias !24
  store float %225, ptr %233, align 4, !alias.scope !16, !noalias !24
  store float %226, ptr %234, align 4, !alias.scope !16, !noalias !24
  store float %227, ptr %235, align 4, !alias.scope !16, !noalias !24
  store float %228, ptr %236, align 4, !alias.scope !16, !noalias !24
  store float %229, ptr %237, align 4, !alias.scope !16, !noalias !24
  %238 = or disjoint <8 x i64> %185, splat (i64 1)
  %239 = extractelement <8 x i64> %238, i64 0
  %240 = extractelement <8 x i64> %238, i64 1
  %241 = extractelement <8 x i64> %238, i64 2
  %242 = extractelement <8 x i64> %238, i64 3
  %243 = extractelement <8 x i64> %238, i64 4
  %244 = extractelement <8 x i64> %238, i64 5
  %245 = extractelement <8 x i64> %238, i64 6
  %246 = extractelement <8 x i64> %238, i64 7
  %247 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %239
  %248 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %240
  %249 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %241
  %250 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %242
  %251 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %243
  %252 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %244
  %253 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %245
  %254 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %246
  %255 = load float, ptr %247, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %256 = load float, ptr %248, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %257 = load float, ptr %249, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %258 = load float, ptr %250, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %259 = load float, ptr %251, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %260 = load float, ptr %252, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %261 = load float, ptr %253, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %262 = load float, ptr %254, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %263 = insertelement <8 x float> poison, float %255, i64 0
  %264 = insertelement <8 x float> %263, float %256, i64 1
  %265 = insertelement <8 x float> %264, float %257, i64 2
  %266 = insertelement <8 x float> %265, float %258, i64 3
  %267 = insertelement <8 x float> %266, float %259, i64 4
  %268 = insertelement <8 x float> %267, float %260, i64 5
  %269 = insertelement <8 x float> %268, float %261, i64 6
  %270 = insertelement <8 x float> %269, float %262, i64 7
  %271 = fsub <8 x float> %270, %broadcast.splat16
  %272 = fmul <8 x float> %271, %broadcast.splat18
  %273 = fadd <8 x float> %broadcast.splat20, %272
  %274 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %273, <8 x float> zeroinitializer)
  %275 = extractelement <8 x float> %274, i64 0
  %276 = extractelement <8 x float> %274, i64 1
  %277 = extractelement <8 x float> %274, i64 2
  %278 = extractelement <8 x float> %274, i64 3
  %279 = extractelement <8 x float> %274, i64 4
  %280 = extractelement <8 x float> %274, i64 5
  %281 = extractelement <8 x float> %274, i64 6
  %282 = extractelement <8 x float> %274, i64 7
  %283 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %239
  %284 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %240
  %285 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %241
  %286 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %242
  %287 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %243
  %288 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %244
  %289 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %245
  %290 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %246
  store float %275, ptr %283, align 4, !alias.scope !16, !noalias !24
  store float %276, ptr %284, align 4, !alias.scope !16, !noalias !24
  store float %277, ptr %285, align 4, !alias.scope !16, !noalias !24
  store float %278, ptr %286, align 4, !alias.scope !16, !noalias !24
  store float %279, ptr %287, align 4, !alias.scope !16, !noalias !24
  store float %280, ptr %288, align 4, !alias.scope !16, !noalias !24
  store float %281, ptr %289, align 4, !alias.scope !16, !noalias !24
  store float %282, ptr %290, align 4, !alias.scope !16, !noalias !24
  %291 = or disjoint <8 x i64> %185, splat (i64 2)
  %292 = extractelement <8 x i64> %291, i64 0
  %293 = extractelement <8 x i64> %291, i64 1
  %294 = extractelement <8 x i64> %291, i64 2
  %295 = extractelement <8 x i64> %291, i64 3
  %296 = extractelement <8 x i64> %291, i64 4
  %297 = extractelement <8 x i64> %291, i64 5
  %298 = extractelement <8 x i64> %291, i64 6
  %299 = extractelement <8 x i64> %291, i64 7
  %300 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %292
  %301 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %293
  %302 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %294
  %303 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %295
  %304 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %296
  %305 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %297
  %306 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %298
  %307 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %299
  %308 = load float, ptr %300, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %309 = load float, ptr %301, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %310 = load float, ptr %302, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %311 = load float, ptr %303, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %312 = load float, ptr %304, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %313 = load float, ptr %305, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %314 = load float, ptr %306, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %315 = load float, ptr %307, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %316 = insertelement <8 x float> poison, float %308, i64 0
  %317 = insertelement <8 x float> %316, float %309, i64 1
  %318 = insertelement <8 x float> %317, float %310, i64 2
  %319 = insertelement <8 x float> %318, float %311, i64 3
  %320 = insertelement <8 x float> %319, float %312, i64 4
  %321 = insertelement <8 x float> %320, float %313, i64 5
  %322 = insertelement <8 x float> %321, float %314, i64 6
  %323 = insertelement <8 x float> %322, float %315, i64 7
  %324 = fsub <8 x float> %323, %broadcast.splat22
  %325 = fmul <8 x float> %324, %broadcast.splat24
  %326 = fadd <8 x float> %broadcast.splat26, %325
  %327 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %326, <8 x float> zeroinitializer)
  %328 = extractelement <8 x float> %327, i64 0
  %329 = extractelement <8 x float> %327, i64 1
  %330 = extractelement <8 x float> %327, i64 2
  %331 = extractelement <8 x float> %327, i64 3
  %332 = extractelement <8 x float> %327, i64 4
  %333 = extractelement <8 x float> %327, i64 5
  %334 = extractelement <8 x float> %327, i64 6
  %335 = extractelement <8 x float> %327, i64 7
  %336 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %292
  %337 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %293
  %338 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %294
  %339 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %295
  %340 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %296
  %341 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %297
  %342 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %298
  %343 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %299
  store float %328, ptr %336, align 4, !alias.scope !16, !noalias !24
  store float %329, ptr %337, align 4, !alias.scope !16, !noalias !24
  store float %330, ptr %338, align 4, !alias.scope !16, !noalias !24
  store float %331, ptr %339, align 4, !alias.scope !16, !noalias !24
  store float %332, ptr %340, align 4, !alias.scope !16, !noalias !24
  store float %333, ptr %341, align 4, !alias.scope !16, !noalias !24
  store float %334, ptr %342, align 4, !alias.scope !16, !noalias !24
  store float %335, ptr %343, align 4, !alias.scope !16, !noalias !24
  %344 = or disjoint <8 x i64> %185, splat (i64 3)
  %345 = extractelement <8 x i64> %344, i64 0
  %346 = extractelement <8 x i64> %344, i64 1
  %347 = extractelement <8 x i64> %344, i64 2
  %348 = extractelement <8 x i64> %344, i64 3
  %349 = extractelement <8 x i64> %344, i64 4
  %350 = extractelement <8 x i64> %344, i64 5
  %351 = extractelement <8 x i64> %344, i64 6
  %352 = extractelement <8 x i64> %344, i64 7
  %353 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %345
  %354 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %346
  %355 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %347
  %356 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %348
  %357 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %349
  %358 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %350
  %359 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %351
  %360 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %352
  %361 = load float, ptr %353, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %362 = load float, ptr %354, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %363 = load float, ptr %355, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %364 = load float, ptr %356, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %365 = load float, ptr %357, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %366 = load float, ptr %358, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %367 = load float, ptr %359, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %368 = load float, ptr %360, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %369 = insertelement <8 x float> poison, float %361, i64 0
  %370 = insertelement <8 x float> %369, float %362, i64 1
  %371 = insertelement <8 x float> %370, float %363, i64 2
  %372 = insertelement <8 x float> %371, float %364, i64 3
  %373 = insertelement <8 x float> %372, float %365, i64 4
  %374 = insertelement <8 x float> %373, float %366, i64 5
  %375 = insertelement <8 x float> %374, float %367, i64 6
  %376 = insertelement <8 x float> %375, float %368, i64 7
  %377 = fsub <8 x float> %376, %broadcast.splat28
  %378 = fmul <8 x float> %377, %broadcast.splat30
  %379 = fadd <8 x float> %broadcast.splat32, %378
  %380 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %379, <8 x float> zeroinitializer)
  %381 = extractelement <8 x float> %380, i64 0
  %382 = extractelement <8 x float> %380, i64 1
  %383 = extractelement <8 x float> %380, i64 2
  %384 = extractelement <8 x float> %380, i64 3
  %385 = extractelement <8 x float> %380, i64 4
  %386 = extractelement <8 x float> %380, i64 5
  %387 = extractelement <8 x float> %380, i64 6
  %388 = extractelement <8 x float> %380, i64 7
  %389 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %345
  %390 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %346
  %391 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %347
  %392 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %348
  %393 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %349
  %394 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %350
  %395 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %351
  %396 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %352
  store float %381, ptr %389, align 4, !alias.scope !16, !noalias !24
  store float %382, ptr %390, align 4, !alias.scope !16, !noalias !24
  store float %383, ptr %391, align 4, !alias.scope !16, !noalias !24
  store float %384, ptr %392, align 4, !alias.scope !16, !noalias !24
  store float %385, ptr %393, align 4, !alias.scope !16, !noalias !24
  store float %386, ptr %394, align 4, !alias.scope !16, !noalias !24
  store float %387, ptr %395, align 4, !alias.scope !16, !noalias !24
  store float %388, ptr %396, align 4, !alias.scope !16, !noalias !24
  %397 = or disjoint <8 x i64> %185, splat (i64 4)
  %398 = extractelement <8 x i64> %397, i64 0
  %399 = extractelement <8 x i64> %397, i64 1
  %400 = extractelement <8 x i64> %397, i64 2
  %401 = extractelement <8 x i64> %397, i64 3
  %402 = extractelement <8 x i64> %397, i64 4
  %403 = extractelement <8 x i64> %397, i64 5
  %404 = extractelement <8 x i64> %397, i64 6
  %405 = extractelement <8 x i64> %397, i64 7
  %406 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %398
  %407 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %399
  %408 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %400
  %409 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %401
  %410 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %402
  %411 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %403
  %412 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %404
  %413 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %405
  %414 = load float, ptr %406, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %415 = load float, ptr %407, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %416 = load float, ptr %408, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %417 = load float, ptr %409, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %418 = load float, ptr %410, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %419 = load float, ptr %411, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %420 = load float, ptr %412, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %421 = load float, ptr %413, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %422 = insertelement <8 x float> poison, float %414, i64 0
  %423 = insertelement <8 x float> %422, float %415, i64 1
  %424 = insertelement <8 x float> %423, float %416, i64 2
  %425 = insertelement <8 x float> %424, float %417, i64 3
  %426 = insertelement <8 x float> %425, float %418, i64 4
  %427 = insertelement <8 x float> %426, float %419, i64 5
  %428 = insertelement <8 x float> %427, float %420, i64 6
  %429 = insertelement <8 x float> %428, float %421, i64 7
  %430 = fsub <8 x float> %429, %broadcast.splat34
  %431 = fmul <8 x float> %430, %broadcast.splat36
  %432 = fadd <8 x float> %broadcast.splat38, %431
  %433 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %432, <8 x float> zeroinitializer)
  %434 = extractelement <8 x float> %433, i64 0
  %435 = extractelement <8 x float> %433, i64 1
  %436 = extractelement <8 x float> %433, i64 2
  %437 = extractelement <8 x float> %433, i64 3
  %438 = extractelement <8 x float> %433, i64 4
  %439 = extractelement <8 x float> %433, i64 5
  %440 = extractelement <8 x float> %433, i64 6
  %441 = extractelement <8 x float> %433, i64 7
  %442 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %398
  %443 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %399
  %444 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %400
  %445 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %401
  %446 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %402
  %447 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %403
  %448 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %404
  %449 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %405
  store float %434, ptr %442, align 4, !alias.scope !16, !noalias !24
  store float %435, ptr %443, align 4, !alias.scope !16, !noalias !24
  store float %436, ptr %444, align 4, !alias.scope !16, !noalias !24
  store float %437, ptr %445, align 4, !alias.scope !16, !noalias !24
  store float %438, ptr %446, align 4, !alias.scope !16, !noalias !24
  store float %439, ptr %447, align 4, !alias.scope !16, !noalias !24
  store float %440, ptr %448, align 4, !alias.scope !16, !noalias !24
  store float %441, ptr %449, align 4, !alias.scope !16, !noalias !24
  %450 = or disjoint <8 x i64> %185, splat (i64 5)
  %451 = extractelement <8 x i64> %450, i64 0
  %452 = extractelement <8 x i64> %450, i64 1
  %453 = extractelement <8 x i64> %450, i64 2
  %454 = extractelement <8 x i64> %450, i64 3
  %455 = extractelement <8 x i64> %450, i64 4
  %456 = extractelement <8 x i64> %450, i64 5
  %457 = extractelement <8 x i64> %450, i64 6
  %458 = extractelement <8 x i64> %450, i64 7
  %459 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %451
  %460 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %452
  %461 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %453
  %462 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %454
  %463 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %455
  %464 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %456
  %465 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %457
  %466 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %458
  %467 = load float, ptr %459, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %468 = load float, ptr %460, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %469 = load float, ptr %461, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %470 = load float, ptr %462, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %471 = load float, ptr %463, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %472 = load float, ptr %464, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %473 = load float, ptr %465, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %474 = load float, ptr %466, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %475 = insertelement <8 x float> poison, float %467, i64 0
  %476 = insertelement <8 x float> %475, float %468, i64 1
  %477 = insertelement <8 x float> %476, float %469, i64 2
  %478 = insertelement <8 x float> %477, float %470, i64 3
  %479 = insertelement <8 x float> %478, float %471, i64 4
  %480 = insertelement <8 x float> %479, float %472, i64 5
  %481 = insertelement <8 x float> %480, float %473, i64 6
  %482 = insertelement <8 x float> %481, float %474, i64 7
  %483 = fsub <8 x float> %482, %broadcast.splat40
  %484 = fmul <8 x float> %483, %broadcast.splat42
  %485 = fadd <8 x float> %broadcast.splat44, %484
  %486 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %485, <8 x float> zeroinitializer)
  %487 = extractelement <8 x float> %486, i64 0
  %488 = extractelement <8 x float> %486, i64 1
  %489 = extractelement <8 x float> %486, i64 2
  %490 = extractelement <8 x float> %486, i64 3
  %491 = extractelement <8 x float> %486, i64 4
  %492 = extractelement <8 x float> %486, i64 5
  %493 = extractelement <8 x float> %486, i64 6
  %494 = extractelement <8 x float> %486, i64 7
  %495 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %451
  %496 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %452
  %497 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %453
  %498 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %454
  %499 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %455
  %500 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %456
  %501 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %457
  %502 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %458
  store float %487, ptr %495, align 4, !alias.scope !16, !noalias !24
  store float %488, ptr %496, align 4, !alias.scope !16, !noalias !24
  store float %489, ptr %497, align 4, !alias.scope !16, !noalias !24
  store float %490, ptr %498, align 4, !alias.scope !16, !noalias !24
  store float %491, ptr %499, align 4, !alias.scope !16, !noalias !24
  store float %492, ptr %500, align 4, !alias.scope !16, !noalias !24
  store float %493, ptr %501, align 4, !alias.scope !16, !noalias !24
  store float %494, ptr %502, align 4, !alias.scope !16, !noalias !24
  %503 = or disjoint <8 x i64> %185, splat (i64 6)
  %504 = extractelement <8 x i64> %503, i64 0
  %505 = extractelement <8 x i64> %503, i64 1
  %506 = extractelement <8 x i64> %503, i64 2
  %507 = extractelement <8 x i64> %503, i64 3
  %508 = extractelement <8 x i64> %503, i64 4
  %509 = extractelement <8 x i64> %503, i64 5
  %510 = extractelement <8 x i64> %503, i64 6
  %511 = extractelement <8 x i64> %503, i64 7
  %512 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %504
  %513 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %505
  %514 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %506
  %515 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %507
  %516 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %508
  %517 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %509
  %518 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %510
  %519 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %511
  %520 = load float, ptr %512, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %521 = load float, ptr %513, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %522 = load float, ptr %514, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %523 = load float, ptr %515, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %524 = load float, ptr %516, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %525 = load float, ptr %517, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %526 = load float, ptr %518, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %527 = load float, ptr %519, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %528 = insertelement <8 x float> poison, float %520, i64 0
  %529 = insertelement <8 x float> %528, float %521, i64 1
  %530 = insertelement <8 x float> %529, float %522, i64 2
  %531 = insertelement <8 x float> %530, float %523, i64 3
  %532 = insertelement <8 x float> %531, float %524, i64 4
  %533 = insertelement <8 x float> %532, float %525, i64 5
  %534 = insertelement <8 x float> %533, float %526, i64 6
  %535 = insertelement <8 x float> %534, float %527, i64 7
  %536 = fsub <8 x float> %535, %broadcast.splat46
  %537 = fmul <8 x float> %536, %broadcast.splat48
  %538 = fadd <8 x float> %broadcast.splat50, %537
  %539 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %538, <8 x float> zeroinitializer)
  %540 = extractelement <8 x float> %539, i64 0
  %541 = extractelement <8 x float> %539, i64 1
  %542 = extractelement <8 x float> %539, i64 2
  %543 = extractelement <8 x float> %539, i64 3
  %544 = extractelement <8 x float> %539, i64 4
  %545 = extractelement <8 x float> %539, i64 5
  %546 = extractelement <8 x float> %539, i64 6
  %547 = extractelement <8 x float> %539, i64 7
  %548 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %504
  %549 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %505
  %550 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %506
  %551 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %507
  %552 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %508
  %553 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %509
  %554 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %510
  %555 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %511
  store float %540, ptr %548, align 4, !alias.scope !16, !noalias !24
  store float %541, ptr %549, align 4, !alias.scope !16, !noalias !24
  store float %542, ptr %550, align 4, !alias.scope !16, !noalias !24
  store float %543, ptr %551, align 4, !alias.scope !16, !noalias !24
  store float %544, ptr %552, align 4, !alias.scope !16, !noalias !24
  store float %545, ptr %553, align 4, !alias.scope !16, !noalias !24
  store float %546, ptr %554, align 4, !alias.scope !16, !noalias !24
  store float %547, ptr %555, align 4, !alias.scope !16, !noalias !24
  %556 = or disjoint <8 x i64> %185, splat (i64 7)
  %557 = extractelement <8 x i64> %556, i64 0
  %558 = extractelement <8 x i64> %556, i64 1
  %559 = extractelement <8 x i64> %556, i64 2
  %560 = extractelement <8 x i64> %556, i64 3
  %561 = extractelement <8 x i64> %556, i64 4
  %562 = extractelement <8 x i64> %556, i64 5
  %563 = extractelement <8 x i64> %556, i64 6
  %564 = extractelement <8 x i64> %556, i64 7
  %565 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %557
  %566 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %558
  %567 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %559
  %568 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %560
  %569 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %561
  %570 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %562
  %571 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %563
  %572 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %564
  %573 = load float, ptr %565, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %574 = load float, ptr %566, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %575 = load float, ptr %567, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %576 = load float, ptr %568, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %577 = load float, ptr %569, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %578 = load float, ptr %570, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %579 = load float, ptr %571, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %580 = load float, ptr %572, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %581 = insertelement <8 x float> poison, float %573, i64 0
  %582 = insertelement <8 x float> %581, float %574, i64 1
  %583 = insertelement <8 x float> %582, float %575, i64 2
  %584 = insertelement <8 x float> %583, float %576, i64 3
  %585 = insertelement <8 x float> %584, float %577, i64 4
  %586 = insertelement <8 x float> %585, float %578, i64 5
  %587 = insertelement <8 x float> %586, float %579, i64 6
  %588 = insertelement <8 x float> %587, float %580, i64 7
  %589 = fsub <8 x float> %588, %broadcast.splat52
  %590 = fmul <8 x float> %589, %broadcast.splat54
  %591 = fadd <8 x float> %broadcast.splat56, %590
  %592 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %591, <8 x float> zeroinitializer)
  %593 = extractelement <8 x float> %592, i64 0
  %594 = extractelement <8 x float> %592, i64 1
  %595 = extractelement <8 x float> %592, i64 2
  %596 = extractelement <8 x float> %592, i64 3
  %597 = extractelement <8 x float> %592, i64 4
  %598 = extractelement <8 x float> %592, i64 5
  %599 = extractelement <8 x float> %592, i64 6
  %600 = extractelement <8 x float> %592, i64 7
  %601 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %557
  %602 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %558
  %603 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %559
  %604 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %560
  %605 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %561
  %606 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %562
  %607 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %563
  %608 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %564
  store float %593, ptr %601, align 4, !alias.scope !16, !noalias !24
  store float %594, ptr %602, align 4, !alias.scope !16, !noalias !24
  store float %595, ptr %603, align 4, !alias.scope !16, !noalias !24
  store float %596, ptr %604, align 4, !alias.scope !16, !noalias !24
  store float %597, ptr %605, align 4, !alias.scope !16, !noalias !24
  store float %598, ptr %606, align 4, !alias.scope !16, !noalias !24
  store float %599, ptr %607, align 4, !alias.scope !16, !noalias !24
  store float %600, ptr %608, align 4, !alias.scope !16, !noalias !24
  %609 = or disjoint <8 x i64> %185, splat (i64 8)
  %610 = extractelement <8 x i64> %609, i64 0
  %611 = extractelement <8 x i64> %609, i64 1
  %612 = extractelement <8 x i64> %609, i64 2
  %613 = extractelement <8 x i64> %609, i64 3
  %614 = extractelement <8 x i64> %609, i64 4
  %615 = extractelement <8 x i64> %609, i64 5
  %616 = extractelement <8 x i64> %609, i64 6
  %617 = extractelement <8 x i64> %609, i64 7
  %618 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %610
  %619 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %611
  %620 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %612
  %621 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %613
  %622 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %614
  %623 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %615
  %624 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %616
  %625 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %617
  %626 = load float, ptr %618, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %627 = load float, ptr %619, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %628 = load float, ptr %620, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %629 = load float, ptr %621, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %630 = load float, ptr %622, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %631 = load float, ptr %623, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %632 = load float, ptr %624, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %633 = load float, ptr %625, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %634 = insertelement <8 x float> poison, float %626, i64 0
  %635 = insertelement <8 x float> %634, float %627, i64 1
  %636 = insertelement <8 x float> %635, float %628, i64 2
  %637 = insertelement <8 x float> %636, float %629, i64 3
  %638 = insertelement <8 x float> %637, float %630, i64 4
  %639 = insertelement <8 x float> %638, float %631, i64 5
  %640 = insertelement <8 x float> %639, float %632, i64 6
  %641 = insertelement <8 x float> %640, float %633, i64 7
  %642 = fsub <8 x float> %641, %broadcast.splat58
  %643 = fmul <8 x float> %642, %broadcast.splat60
  %644 = fadd <8 x float> %broadcast.splat62, %643
  %645 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %644, <8 x float> zeroinitializer)
  %646 = extractelement <8 x float> %645, i64 0
  %647 = extractelement <8 x float> %645, i64 1
  %648 = extractelement <8 x float> %645, i64 2
  %649 = extractelement <8 x float> %645, i64 3
  %650 = extractelement <8 x float> %645, i64 4
  %651 = extractelement <8 x float> %645, i64 5
  %652 = extractelement <8 x float> %645, i64 6
  %653 = extractelement <8 x float> %645, i64 7
  %654 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %610
  %655 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %611
  %656 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %612
  %657 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %613
  %658 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %614
  %659 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %615
  %660 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %616
  %661 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %617
  store float %646, ptr %654, align 4, !alias.scope !16, !noalias !24
  store float %647, ptr %655, align 4, !alias.scope !16, !noalias !24
  store float %648, ptr %656, align 4, !alias.scope !16, !noalias !24
  store float %649, ptr %657, align 4, !alias.scope !16, !noalias !24
  store float %650, ptr %658, align 4, !alias.scope !16, !noalias !24
  store float %651, ptr %659, align 4, !alias.scope !16, !noalias !24
  store float %652, ptr %660, align 4, !alias.scope !16, !noalias !24
  store float %653, ptr %661, align 4, !alias.scope !16, !noalias !24
  %662 = or disjoint <8 x i64> %185, splat (i64 9)
  %663 = extractelement <8 x i64> %662, i64 0
  %664 = extractelement <8 x i64> %662, i64 1
  %665 = extractelement <8 x i64> %662, i64 2
  %666 = extractelement <8 x i64> %662, i64 3
  %667 = extractelement <8 x i64> %662, i64 4
  %668 = extractelement <8 x i64> %662, i64 5
  %669 = extractelement <8 x i64> %662, i64 6
  %670 = extractelement <8 x i64> %662, i64 7
  %671 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %663
  %672 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %664
  %673 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %665
  %674 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %666
  %675 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %667
  %676 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %668
  %677 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %669
  %678 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %670
  %679 = load float, ptr %671, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %680 = load float, ptr %672, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %681 = load float, ptr %673, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %682 = load float, ptr %674, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %683 = load float, ptr %675, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %684 = load float, ptr %676, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %685 = load float, ptr %677, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %686 = load float, ptr %678, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %687 = insertelement <8 x float> poison, float %679, i64 0
  %688 = insertelement <8 x float> %687, float %680, i64 1
  %689 = insertelement <8 x float> %688, float %681, i64 2
  %690 = insertelement <8 x float> %689, float %682, i64 3
  %691 = insertelement <8 x float> %690, float %683, i64 4
  %692 = insertelement <8 x float> %691, float %684, i64 5
  %693 = insertelement <8 x float> %692, float %685, i64 6
  %694 = insertelement <8 x float> %693, float %686, i64 7
  %695 = fsub <8 x float> %694, %broadcast.splat64
  %696 = fmul <8 x float> %695, %broadcast.splat66
  %697 = fadd <8 x float> %broadcast.splat68, %696
  %698 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %697, <8 x float> zeroinitializer)
  %699 = extractelement <8 x float> %698, i64 0
  %700 = extractelement <8 x float> %698, i64 1
  %701 = extractelement <8 x float> %698, i64 2
  %702 = extractelement <8 x float> %698, i64 3
  %703 = extractelement <8 x float> %698, i64 4
  %704 = extractelement <8 x float> %698, i64 5
  %705 = extractelement <8 x float> %698, i64 6
  %706 = extractelement <8 x float> %698, i64 7
  %707 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %663
  %708 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %664
  %709 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %665
  %710 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %666
  %711 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %667
  %712 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %668
  %713 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %669
  %714 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %670
  store float %699, ptr %707, align 4, !alias.scope !16, !noalias !24
  store float %700, ptr %708, align 4, !alias.scope !16, !noalias !24
  store float %701, ptr %709, align 4, !alias.scope !16, !noalias !24
  store float %702, ptr %710, align 4, !alias.scope !16, !noalias !24
  store float %703, ptr %711, align 4, !alias.scope !16, !noalias !24
  store float %704, ptr %712, align 4, !alias.scope !16, !noalias !24
  store float %705, ptr %713, align 4, !alias.scope !16, !noalias !24
  store float %706, ptr %714, align 4, !alias.scope !16, !noalias !24
  %715 = or disjoint <8 x i64> %185, splat (i64 10)
  %716 = extractelement <8 x i64> %715, i64 0
  %717 = extractelement <8 x i64> %715, i64 1
  %718 = extractelement <8 x i64> %715, i64 2
  %719 = extractelement <8 x i64> %715, i64 3
  %720 = extractelement <8 x i64> %715, i64 4
  %721 = extractelement <8 x i64> %715, i64 5
  %722 = extractelement <8 x i64> %715, i64 6
  %723 = extractelement <8 x i64> %715, i64 7
  %724 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %716
  %725 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %717
  %726 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %718
  %727 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %719
  %728 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %720
  %729 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %721
  %730 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %722
  %731 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %723
  %732 = load float, ptr %724, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %733 = load float, ptr %725, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %734 = load float, ptr %726, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %735 = load float, ptr %727, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %736 = load float, ptr %728, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %737 = load float, ptr %729, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %738 = load float, ptr %730, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %739 = load float, ptr %731, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %740 = insertelement <8 x float> poison, float %732, i64 0
  %741 = insertelement <8 x float> %740, float %733, i64 1
  %742 = insertelement <8 x float> %741, float %734, i64 2
  %743 = insertelement <8 x float> %742, float %735, i64 3
  %744 = insertelement <8 x float> %743, float %736, i64 4
  %745 = insertelement <8 x float> %744, float %737, i64 5
  %746 = insertelement <8 x float> %745, float %738, i64 6
  %747 = insertelement <8 x float> %746, float %739, i64 7
  %748 = fsub <8 x float> %747, %broadcast.splat70
  %749 = fmul <8 x float> %748, %broadcast.splat72
  %750 = fadd <8 x float> %broadcast.splat74, %749
  %751 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %750, <8 x float> zeroinitializer)
  %752 = extractelement <8 x float> %751, i64 0
  %753 = extractelement <8 x float> %751, i64 1
  %754 = extractelement <8 x float> %751, i64 2
  %755 = extractelement <8 x float> %751, i64 3
  %756 = extractelement <8 x float> %751, i64 4
  %757 = extractelement <8 x float> %751, i64 5
  %758 = extractelement <8 x float> %751, i64 6
  %759 = extractelement <8 x float> %751, i64 7
  %760 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %716
  %761 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %717
  %762 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %718
  %763 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %719
  %764 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %720
  %765 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %721
  %766 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %722
  %767 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %723
  store float %752, ptr %760, align 4, !alias.scope !16, !noalias !24
  store float %753, ptr %761, align 4, !alias.scope !16, !noalias !24
  store float %754, ptr %762, align 4, !alias.scope !16, !noalias !24
  store float %755, ptr %763, align 4, !alias.scope !16, !noalias !24
  store float %756, ptr %764, align 4, !alias.scope !16, !noalias !24
  store float %757, ptr %765, align 4, !alias.scope !16, !noalias !24
  store float %758, ptr %766, align 4, !alias.scope !16, !noalias !24
  store float %759, ptr %767, align 4, !alias.scope !16, !noalias !24
  %768 = or disjoint <8 x i64> %185, splat (i64 11)
  %769 = extractelement <8 x i64> %768, i64 0
  %770 = extractelement <8 x i64> %768, i64 1
  %771 = extractelement <8 x i64> %768, i64 2
  %772 = extractelement <8 x i64> %768, i64 3
  %773 = extractelement <8 x i64> %768, i64 4
  %774 = extractelement <8 x i64> %768, i64 5
  %775 = extractelement <8 x i64> %768, i64 6
  %776 = extractelement <8 x i64> %768, i64 7
  %777 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %769
  %778 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %770
  %779 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %771
  %780 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %772
  %781 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %773
  %782 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %774
  %783 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %775
  %784 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %776
  %785 = load float, ptr %777, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %786 = load float, ptr %778, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %787 = load float, ptr %779, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %788 = load float, ptr %780, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %789 = load float, ptr %781, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %790 = load float, ptr %782, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %791 = load float, ptr %783, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %792 = load float, ptr %784, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %793 = insertelement <8 x float> poison, float %785, i64 0
  %794 = insertelement <8 x float> %793, float %786, i64 1
  %795 = insertelement <8 x float> %794, float %787, i64 2
  %796 = insertelement <8 x float> %795, float %788, i64 3
  %797 = insertelement <8 x float> %796, float %789, i64 4
  %798 = insertelement <8 x float> %797, float %790, i64 5
  %799 = insertelement <8 x float> %798, float %791, i64 6
  %800 = insertelement <8 x float> %799, float %792, i64 7
  %801 = fsub <8 x float> %800, %broadcast.splat76
  %802 = fmul <8 x float> %801, %broadcast.splat78
  %803 = fadd <8 x float> %broadcast.splat80, %802
  %804 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %803, <8 x float> zeroinitializer)
  %805 = extractelement <8 x float> %804, i64 0
  %806 = extractelement <8 x float> %804, i64 1
  %807 = extractelement <8 x float> %804, i64 2
  %808 = extractelement <8 x float> %804, i64 3
  %809 = extractelement <8 x float> %804, i64 4
  %810 = extractelement <8 x float> %804, i64 5
  %811 = extractelement <8 x float> %804, i64 6
  %812 = extractelement <8 x float> %804, i64 7
  %813 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %769
  %814 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %770
  %815 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %771
  %816 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %772
  %817 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %773
  %818 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %774
  %819 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %775
  %820 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %776
  store float %805, ptr %813, align 4, !alias.scope !16, !noalias !24
  store float %806, ptr %814, align 4, !alias.scope !16, !noalias !24
  store float %807, ptr %815, align 4, !alias.scope !16, !noalias !24
  store float %808, ptr %816, align 4, !alias.scope !16, !noalias !24
  store float %809, ptr %817, align 4, !alias.scope !16, !noalias !24
  store float %810, ptr %818, align 4, !alias.scope !16, !noalias !24
  store float %811, ptr %819, align 4, !alias.scope !16, !noalias !24
  store float %812, ptr %820, align 4, !alias.scope !16, !noalias !24
  %821 = or disjoint <8 x i64> %185, splat (i64 12)
  %822 = extractelement <8 x i64> %821, i64 0
  %823 = extractelement <8 x i64> %821, i64 1
  %824 = extractelement <8 x i64> %821, i64 2
  %825 = extractelement <8 x i64> %821, i64 3
  %826 = extractelement <8 x i64> %821, i64 4
  %827 = extractelement <8 x i64> %821, i64 5
  %828 = extractelement <8 x i64> %821, i64 6
  %829 = extractelement <8 x i64> %821, i64 7
  %830 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %822
  %831 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %823
  %832 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %824
  %833 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %825
  %834 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %826
  %835 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %827
  %836 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %828
  %837 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %829
  %838 = load float, ptr %830, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %839 = load float, ptr %831, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %840 = load float, ptr %832, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %841 = load float, ptr %833, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %842 = load float, ptr %834, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %843 = load float, ptr %835, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %844 = load float, ptr %836, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %845 = load float, ptr %837, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %846 = insertelement <8 x float> poison, float %838, i64 0
  %847 = insertelement <8 x float> %846, float %839, i64 1
  %848 = insertelement <8 x float> %847, float %840, i64 2
  %849 = insertelement <8 x float> %848, float %841, i64 3
  %850 = insertelement <8 x float> %849, float %842, i64 4
  %851 = insertelement <8 x float> %850, float %843, i64 5
  %852 = insertelement <8 x float> %851, float %844, i64 6
  %853 = insertelement <8 x float> %852, float %845, i64 7
  %854 = fsub <8 x float> %853, %broadcast.splat82
  %855 = fmul <8 x float> %854, %broadcast.splat84
  %856 = fadd <8 x float> %broadcast.splat86, %855
  %857 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %856, <8 x float> zeroinitializer)
  %858 = extractelement <8 x float> %857, i64 0
  %859 = extractelement <8 x float> %857, i64 1
  %860 = extractelement <8 x float> %857, i64 2
  %861 = extractelement <8 x float> %857, i64 3
  %862 = extractelement <8 x float> %857, i64 4
  %863 = extractelement <8 x float> %857, i64 5
  %864 = extractelement <8 x float> %857, i64 6
  %865 = extractelement <8 x float> %857, i64 7
  %866 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %822
  %867 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %823
  %868 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %824
  %869 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %825
  %870 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %826
  %871 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %827
  %872 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %828
  %873 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %829
  store float %858, ptr %866, align 4, !alias.scope !16, !noalias !24
  store float %859, ptr %867, align 4, !alias.scope !16, !noalias !24
  store float %860, ptr %868, align 4, !alias.scope !16, !noalias !24
  store float %861, ptr %869, align 4, !alias.scope !16, !noalias !24
  store float %862, ptr %870, align 4, !alias.scope !16, !noalias !24
  store float %863, ptr %871, align 4, !alias.scope !16, !noalias !24
  store float %864, ptr %872, align 4, !alias.scope !16, !noalias !24
  store float %865, ptr %873, align 4, !alias.scope !16, !noalias !24
  %874 = or disjoint <8 x i64> %185, splat (i64 13)
  %875 = extractelement <8 x i64> %874, i64 0
  %876 = extractelement <8 x i64> %874, i64 1
  %877 = extractelement <8 x i64> %874, i64 2
  %878 = extractelement <8 x i64> %874, i64 3
  %879 = extractelement <8 x i64> %874, i64 4
  %880 = extractelement <8 x i64> %874, i64 5
  %881 = extractelement <8 x i64> %874, i64 6
  %882 = extractelement <8 x i64> %874, i64 7
  %883 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %875
  %884 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %876
  %885 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %877
  %886 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %878
  %887 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %879
  %888 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %880
  %889 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %881
  %890 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %882
  %891 = load float, ptr %883, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %892 = load float, ptr %884, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %893 = load float, ptr %885, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %894 = load float, ptr %886, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %895 = load float, ptr %887, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %896 = load float, ptr %888, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %897 = load float, ptr %889, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %898 = load float, ptr %890, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %899 = insertelement <8 x float> poison, float %891, i64 0
  %900 = insertelement <8 x float> %899, float %892, i64 1
  %901 = insertelement <8 x float> %900, float %893, i64 2
  %902 = insertelement <8 x float> %901, float %894, i64 3
  %903 = insertelement <8 x float> %902, float %895, i64 4
  %904 = insertelement <8 x float> %903, float %896, i64 5
  %905 = insertelement <8 x float> %904, float %897, i64 6
  %906 = insertelement <8 x float> %905, float %898, i64 7
  %907 = fsub <8 x float> %906, %broadcast.splat88
  %908 = fmul <8 x float> %907, %broadcast.splat90
  %909 = fadd <8 x float> %broadcast.splat92, %908
  %910 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %909, <8 x float> zeroinitializer)
  %911 = extractelement <8 x float> %910, i64 0
  %912 = extractelement <8 x float> %910, i64 1
  %913 = extractelement <8 x float> %910, i64 2
  %914 = extractelement <8 x float> %910, i64 3
  %915 = extractelement <8 x float> %910, i64 4
  %916 = extractelement <8 x float> %910, i64 5
  %917 = extractelement <8 x float> %910, i64 6
  %918 = extractelement <8 x float> %910, i64 7
  %919 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %875
  %920 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %876
  %921 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %877
  %922 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %878
  %923 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %879
  %924 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %880
  %925 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %881
  %926 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %882
  store float %911, ptr %919, align 4, !alias.scope !16, !noalias !24
  store float %912, ptr %920, align 4, !alias.scope !16, !noalias !24
  store float %913, ptr %921, align 4, !alias.scope !16, !noalias !24
  store float %914, ptr %922, align 4, !alias.scope !16, !noalias !24
  store float %915, ptr %923, align 4, !alias.scope !16, !noalias !24
  store float %916, ptr %924, align 4, !alias.scope !16, !noalias !24
  store float %917, ptr %925, align 4, !alias.scope !16, !noalias !24
  store float %918, ptr %926, align 4, !alias.scope !16, !noalias !24
  %927 = or disjoint <8 x i64> %185, splat (i64 14)
  %928 = extractelement <8 x i64> %927, i64 0
  %929 = extractelement <8 x i64> %927, i64 1
  %930 = extractelement <8 x i64> %927, i64 2
  %931 = extractelement <8 x i64> %927, i64 3
  %932 = extractelement <8 x i64> %927, i64 4
  %933 = extractelement <8 x i64> %927, i64 5
  %934 = extractelement <8 x i64> %927, i64 6
  %935 = extractelement <8 x i64> %927, i64 7
  %936 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %928
  %937 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %929
  %938 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %930
  %939 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %931
  %940 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %932
  %941 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %933
  %942 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %934
  %943 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %935
  %944 = load float, ptr %936, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %945 = load float, ptr %937, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %946 = load float, ptr %938, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %947 = load float, ptr %939, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %948 = load float, ptr %940, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %949 = load float, ptr %941, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %950 = load float, ptr %942, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %951 = load float, ptr %943, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %952 = insertelement <8 x float> poison, float %944, i64 0
  %953 = insertelement <8 x float> %952, float %945, i64 1
  %954 = insertelement <8 x float> %953, float %946, i64 2
  %955 = insertelement <8 x float> %954, float %947, i64 3
  %956 = insertelement <8 x float> %955, float %948, i64 4
  %957 = insertelement <8 x float> %956, float %949, i64 5
  %958 = insertelement <8 x float> %957, float %950, i64 6
  %959 = insertelement <8 x float> %958, float %951, i64 7
  %960 = fsub <8 x float> %959, %broadcast.splat94
  %961 = fmul <8 x float> %960, %broadcast.splat96
  %962 = fadd <8 x float> %broadcast.splat98, %961
  %963 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %962, <8 x float> zeroinitializer)
  %964 = extractelement <8 x float> %963, i64 0
  %965 = extractelement <8 x float> %963, i64 1
  %966 = extractelement <8 x float> %963, i64 2
  %967 = extractelement <8 x float> %963, i64 3
  %968 = extractelement <8 x float> %963, i64 4
  %969 = extractelement <8 x float> %963, i64 5
  %970 = extractelement <8 x float> %963, i64 6
  %971 = extractelement <8 x float> %963, i64 7
  %972 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %928
  %973 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %929
  %974 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %930
  %975 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %931
  %976 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %932
  %977 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %933
  %978 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %934
  %979 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %935
  store float %964, ptr %972, align 4, !alias.scope !16, !noalias !24
  store float %965, ptr %973, align 4, !alias.scope !16, !noalias !24
  store float %966, ptr %974, align 4, !alias.scope !16, !noalias !24
  store float %967, ptr %975, align 4, !alias.scope !16, !noalias !24
  store float %968, ptr %976, align 4, !alias.scope !16, !noalias !24
  store float %969, ptr %977, align 4, !alias.scope !16, !noalias !24
  store float %970, ptr %978, align 4, !alias.scope !16, !noalias !24
  store float %971, ptr %979, align 4, !alias.scope !16, !noalias !24
  %980 = or disjoint <8 x i64> %185, splat (i64 15)
  %981 = extractelement <8 x i64> %980, i64 0
  %982 = extractelement <8 x i64> %980, i64 1
  %983 = extractelement <8 x i64> %980, i64 2
  %984 = extractelement <8 x i64> %980, i64 3
  %985 = extractelement <8 x i64> %980, i64 4
  %986 = extractelement <8 x i64> %980, i64 5
  %987 = extractelement <8 x i64> %980, i64 6
  %988 = extractelement <8 x i64> %980, i64 7
  %989 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %981
  %990 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %982
  %991 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %983
  %992 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %984
  %993 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %985
  %994 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %986
  %995 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %987
  %996 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %988
  %997 = load float, ptr %989, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %998 = load float, ptr %990, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %999 = load float, ptr %991, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1000 = load float, ptr %992, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1001 = load float, ptr %993, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1002 = load float, ptr %994, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1003 = load float, ptr %995, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1004 = load float, ptr %996, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1005 = insertelement <8 x float> poison, float %997, i64 0
  %1006 = insertelement <8 x float> %1005, float %998, i64 1
  %1007 = insertelement <8 x float> %1006, float %999, i64 2
  %1008 = insertelement <8 x float> %1007, float %1000, i64 3
  %1009 = insertelement <8 x float> %1008, float %1001, i64 4
  %1010 = insertelement <8 x float> %1009, float %1002, i64 5
  %1011 = insertelement <8 x float> %1010, float %1003, i64 6
  %1012 = insertelement <8 x float> %1011, float %1004, i64 7
  %1013 = fsub <8 x float> %1012, %broadcast.splat100
  %1014 = fmul <8 x float> %1013, %broadcast.splat102
  %1015 = fadd <8 x float> %broadcast.splat104, %1014
  %1016 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %1015, <8 x float> zeroinitializer)
  %1017 = extractelement <8 x float> %1016, i64 0
  %1018 = extractelement <8 x float> %1016, i64 1
  %1019 = extractelement <8 x float> %1016, i64 2
  %1020 = extractelement <8 x float> %1016, i64 3
  %1021 = extractelement <8 x float> %1016, i64 4
  %1022 = extractelement <8 x float> %1016, i64 5
  %1023 = extractelement <8 x float> %1016, i64 6
  %1024 = extractelement <8 x float> %1016, i64 7
  %1025 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %981
  %1026 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %982
  %1027 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %983
  %1028 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %984
  %1029 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %985
  %1030 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %986
  %1031 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %987
  %1032 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %988
  store float %1017, ptr %1025, align 4, !alias.scope !16, !noalias !24
  store float %1018, ptr %1026, align 4, !alias.scope !16, !noalias !24
  store float %1019, ptr %1027, align 4, !alias.scope !16, !noalias !24
  store float %1020, ptr %1028, align 4, !alias.scope !16, !noalias !24
  store float %1021, ptr %1029, align 4, !alias.scope !16, !noalias !24
  store float %1022, ptr %1030, align 4, !alias.scope !16, !noalias !24
  store float %1023, ptr %1031, align 4, !alias.scope !16, !noalias !24
  store float %1024, ptr %1032, align 4, !alias.scope !16, !noalias !24
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %1033 = icmp eq i64 %index.next, 32
  br i1 %1033, label %middle.block, label %vector.body, !llvm.loop !25

middle.block:                                     ; preds = %vector.body
  %1034 = add nuw nsw i64 %181, 1
  %exitcond5.not = icmp eq i64 %1034, 32
  br i1 %exitcond5.not, label %1035, label %vector.ph, !llvm.loop !29

1035:                                             ; preds = %middle.block
  %1036 = add nuw nsw i64 %178, 1
  %exitcond6.not = icmp eq i64 %1036, 8
  br i1 %exitcond6.not, label %broadcast_maximum_fusion.2_wrapped.exit, label %177, !llvm.loop !29

broadcast_maximum_fusion.2_wrapped.exit:          ; preds = %1035, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1048576}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_maximum_fusion.2_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_maximum_fusion.2_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_maximum_fusion.2_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_maximum_fusion.2_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"broadcast_maximum_fusion.2_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"broadcast_maximum_fusion.2_wrapped: argument 4"}
!16 = !{!17}
!17 = distinct !{!17, !7, !"broadcast_maximum_fusion.2_wrapped: argument 5"}
!18 = !{i64 64}
!19 = !{!6, !9, !11, !13, !17}
!20 = !{!6, !11, !13, !15, !17}
!21 = !{!6, !9, !13, !15, !17}
!22 = !{!9, !11, !13, !15, !17}
!23 = !{!6, !9, !11, !15, !17}
!24 = !{!6, !9, !11, !13, !15}
!25 = distinct !{!25, !26, !27, !28}
!26 = !{!"llvm.loop.unroll.disable"}
!27 = !{!"llvm.loop.isvectorized", i32 1}
!28 = !{!"llvm.loop.unroll.runtime.disable"}
!29 = distinct !{!29, !26}
