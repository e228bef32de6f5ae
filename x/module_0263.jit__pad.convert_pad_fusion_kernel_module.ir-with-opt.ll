; ModuleID = '__compute_module_convert_pad_fusion_kernel_module'
source_filename = "__compute_module_convert_pad_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @convert_pad_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  br label %9

9:                                                ; preds = %1, %.split19.us
  %10 = phi i64 [ 0, %1 ], [ %350, %.split19.us ]
  %.not = icmp eq i64 %10, 0
  %.idx1 = shl nuw nsw i64 %10, 15
  %11 = getelementptr i8, ptr %8, i64 %.idx1
  %.idx = mul nuw nsw i64 %10, 24576
  %invariant.gep13 = getelementptr i8, ptr %4, i64 %.idx
  br i1 %.not, label %.split14.us, label %.split14

.split14.us:                                      ; preds = %9
  %12 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %13 = sitofp i32 %12 to float
  br label %.split10.us17

.split10.us17:                                    ; preds = %.split12.us16, %.split14.us
  %14 = phi i64 [ 0, %.split14.us ], [ %16, %.split12.us16 ]
  %.idx21 = shl i64 %14, 13
  %15 = getelementptr i8, ptr %11, i64 %.idx21
  br label %.split.us

.split12.us16:                                    ; preds = %.split.us
  %16 = add nuw nsw i64 %14, 1
  %exitcond33.not = icmp eq i64 %16, 4
  br i1 %exitcond33.not, label %.split19.us, label %.split10.us17, !llvm.loop !15

.split.us:                                        ; preds = %.split10.us17, %.split.us
  %17 = phi i64 [ 0, %.split10.us17 ], [ %82, %.split.us ]
  %.idx22 = shl i64 %17, 8
  %18 = getelementptr i8, ptr %15, i64 %.idx22
  store float %13, ptr %18, align 4, !alias.scope !12, !noalias !17
  %19 = getelementptr i8, ptr %18, i64 4
  store float %13, ptr %19, align 4, !alias.scope !12, !noalias !17
  %20 = getelementptr i8, ptr %18, i64 8
  store float %13, ptr %20, align 4, !alias.scope !12, !noalias !17
  %21 = getelementptr i8, ptr %18, i64 12
  store float %13, ptr %21, align 4, !alias.scope !12, !noalias !17
  %22 = getelementptr i8, ptr %18, i64 16
  store float %13, ptr %22, align 4, !alias.scope !12, !noalias !17
  %23 = getelementptr i8, ptr %18, i64 20
  store float %13, ptr %23, align 4, !alias.scope !12, !noalias !17
  %24 = getelementptr i8, ptr %18, i64 24
  store float %13, ptr %24, align 4, !alias.scope !12, !noalias !17
  %25 = getelementptr i8, ptr %18, i64 28
  store float %13, ptr %25, align 4, !alias.scope !12, !noalias !17
  %26 = getelementptr i8, ptr %18, i64 32
  store float %13, ptr %26, align 4, !alias.scope !12, !noalias !17
  %27 = getelementptr i8, ptr %18, i64 36
  store float %13, ptr %27, align 4, !alias.scope !12, !noalias !17
  %28 = getelementptr i8, ptr %18, i64 40
  store float %13, ptr %28, align 4, !alias.scope !12, !noalias !17
  %29 = getelementptr i8, ptr %18, i64 44
  store float %13, ptr %29, align 4, !alias.scope !12, !noalias !17
  %30 = getelementptr i8, ptr %18, i64 48
  store float %13, ptr %30, align 4, !alias.scope !12, !noalias !17
  %31 = getelementptr i8, ptr %18, i64 52
  store float %13, ptr %31, align 4, !alias.scope !12, !noalias !17
  %32 = getelementptr i8, ptr %18, i64 56
  store float %13, ptr %32, align 4, !alias.scope !12, !noalias !17
  %33 = getelementptr i8, ptr %18, i64 60
  store float %13, ptr %33, align 4, !alias.scope !12, !noalias !17
  %34 = getelementptr i8, ptr %18, i64 64
  store float %13, ptr %34, align 4, !alias.scope !12, !noalias !17
  %35 = getelementptr i8, ptr %18, i64 68
  store float %13, ptr %35, align 4, !alias.scope !12, !noalias !17
  %36 = getelementptr i8, ptr %18, i64 72
  store float %13, ptr %36, align 4, !alias.scope !12, !noalias !17
  %37 = getelementptr i8, ptr %18, i64 76
  store float %13, ptr %37, align 4, !alias.scope !12, !noalias !17
  %38 = getelementptr i8, ptr %18, i64 80
  store float %13, ptr %38, align 4, !alias.scope !12, !noalias !17
  %39 = getelementptr i8, ptr %18, i64 84
  store float %13, ptr %39, align 4, !alias.scope !12, !noalias !17
  %40 = getelementptr i8, ptr %18, i64 88
  store float %13, ptr %40, align 4, !alias.scope !12, !noalias !17
  %41 = getelementptr i8, ptr %18, i64 92
  store float %13, ptr %41, align 4, !alias.scope !12, !noalias !17
  %42 = getelementptr i8, ptr %18, i64 96
  store float %13, ptr %42, align 4, !alias.scope !12, !noalias !17
  %43 = getelementptr i8, ptr %18, i64 100
  store float %13, ptr %43, align 4, !alias.scope !12, !noalias !17
  %44 = getelementptr i8, ptr %18, i64 104
  store float %13, ptr %44, align 4, !alias.scope !12, !noalias !17
  %45 = getelementptr i8, ptr %18, i64 108
  store float %13, ptr %45, align 4, !alias.scope !12, !noalias !17
  %46 = getelementptr i8, ptr %18, i64 112
  store float %13, ptr %46, align 4, !alias.scope !12, !noalias !17
  %47 = getelementptr i8, ptr %18, i64 116
  store float %13, ptr %47, align 4, !alias.scope !12, !noalias !17
  %48 = getelementptr i8, ptr %18, i64 120
  store float %13, ptr %48, align 4, !alias.scope !12, !noalias !17
  %49 = getelementptr i8, ptr %18, i64 124
  store float %13, ptr %49, align 4, !alias.scope !12, !noalias !17
  %50 = getelementptr i8, ptr %18, i64 128
  store float %13, ptr %50, align 4, !alias.scope !12, !noalias !17
  %51 = getelementptr i8, ptr %18, i64 132
  store float %13, ptr %51, align 4, !alias.scope !12, !noalias !17
  %52 = getelementptr i8, ptr %18, i64 136
  store float %13, ptr %52, align 4, !alias.scope !12, !noalias !17
  %53 = getelementptr i8, ptr %18, i64 140
  store float %13, ptr %53, align 4, !alias.scope !12, !noalias !17
  %54 = getelementptr i8, ptr %18, i64 144
  store float %13, ptr %54, align 4, !alias.scope !12, !noalias !17
  %55 = getelementptr i8, ptr %18, i64 148
  store float %13, ptr %55, align 4, !alias.scope !12, !noalias !17
  %56 = getelementptr i8, ptr %18, i64 152
  store float %13, ptr %56, align 4, !alias.scope !12, !noalias !17
  %57 = getelementptr i8, ptr %18, i64 156
  store float %13, ptr %57, align 4, !alias.scope !12, !noalias !17
  %58 = getelementptr i8, ptr %18, i64 160
  store float %13, ptr %58, align 4, !alias.scope !12, !noalias !17
  %59 = getelementptr i8, ptr %18, i64 164
  store float %13, ptr %59, align 4, !alias.scope !12, !noalias !17
  %60 = getelementptr i8, ptr %18, i64 168
  store float %13, ptr %60, align 4, !alias.scope !12, !noalias !17
  %61 = getelementptr i8, ptr %18, i64 172
  store float %13, ptr %61, align 4, !alias.scope !12, !noalias !17
  %62 = getelementptr i8, ptr %18, i64 176
  store float %13, ptr %62, align 4, !alias.scope !12, !noalias !17
  %63 = getelementptr i8, ptr %18, i64 180
  store float %13, ptr %63, align 4, !alias.scope !12, !noalias !17
  %64 = getelementptr i8, ptr %18, i64 184
  store float %13, ptr %64, align 4, !alias.scope !12, !noalias !17
  %65 = getelementptr i8, ptr %18, i64 188
  store float %13, ptr %65, align 4, !alias.scope !12, !noalias !17
  %66 = getelementptr i8, ptr %18, i64 192
  store float %13, ptr %66, align 4, !alias.scope !12, !noalias !17
  %67 = getelementptr i8, ptr %18, i64 196
  store float %13, ptr %67, align 4, !alias.scope !12, !noalias !17
  %68 = getelementptr i8, ptr %18, i64 200
  store float %13, ptr %68, align 4, !alias.scope !12, !noalias !17
  %69 = getelementptr i8, ptr %18, i64 204
  store float %13, ptr %69, align 4, !alias.scope !12, !noalias !17
  %70 = getelementptr i8, ptr %18, i64 208
  store float %13, ptr %70, align 4, !alias.scope !12, !noalias !17
  %71 = getelementptr i8, ptr %18, i64 212
  store float %13, ptr %71, align 4, !alias.scope !12, !noalias !17
  %72 = getelementptr i8, ptr %18, i64 216
  store float %13, ptr %72, align 4, !alias.scope !12, !noalias !17
  %73 = getelementptr i8, ptr %18, i64 220
  store float %13, ptr %73, align 4, !alias.scope !12, !noalias !17
  %74 = getelementptr i8, ptr %18, i64 224
  store float %13, ptr %74, align 4, !alias.scope !12, !noalias !17
  %75 = getelementptr i8, ptr %18, i64 228
  store float %13, ptr %75, align 4, !alias.scope !12, !noalias !17
  %76 = getelementptr i8, ptr %18, i64 232
  store float %13, ptr %76, align 4, !alias.scope !12, !noalias !17
  %77 = getelementptr i8, ptr %18, i64 236
  store float %13, ptr %77, align 4, !alias.scope !12, !noalias !17
  %78 = getelementptr i8, ptr %18, i64 240
  store float %13, ptr %78, align 4, !alias.scope !12, !noalias !17
  %79 = getelementptr i8, ptr %18, i64 244
  store float %13, ptr %79, align 4, !alias.scope !12, !noalias !17
  %80 = getelementptr i8, ptr %18, i64 248
  store float %13, ptr %80, align 4, !alias.scope !12, !noalias !17
  %81 = getelementptr i8, ptr %18, i64 252
  store float %13, ptr %81, align 4, !alias.scope !12, !noalias !17
  %82 = add nuw nsw i64 %17, 1
  %exitcond32.not = icmp eq i64 %82, 32
  br i1 %exitcond32.not, label %.split12.us16, label %.split.us, !llvm.loop !15

.split14:                                         ; preds = %9, %.split12.us
  %83 = phi i64 [ %349, %.split12.us ], [ 0, %9 ]
  %.not23 = icmp eq i64 %83, 0
  %84 = shl nuw nsw i64 %83, 11
  %85 = getelementptr [4 x i8], ptr %11, i64 %84
  %gep = getelementptr [4 x i8], ptr %invariant.gep13, i64 %84
  br i1 %.not23, label %.split10, label %.split.us.us

.split.us.us:                                     ; preds = %.split14, %.split.us.us
  %86 = phi i64 [ %280, %.split.us.us ], [ 0, %.split14 ]
  %87 = shl nuw nsw i64 %86, 6
  %88 = getelementptr [4 x i8], ptr %85, i64 %87
  %gep.us = getelementptr [4 x i8], ptr %gep, i64 %87
  %89 = getelementptr i8, ptr %gep.us, i64 -32768
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  store float %90, ptr %88, align 4, !alias.scope !12, !noalias !17
  %91 = getelementptr i8, ptr %gep.us, i64 -32764
  %92 = load float, ptr %91, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %93 = getelementptr i8, ptr %88, i64 4
  store float %92, ptr %93, align 4, !alias.scope !12, !noalias !17
  %94 = getelementptr i8, ptr %gep.us, i64 -32760
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %96 = getelementptr i8, ptr %88, i64 8
  store float %95, ptr %96, align 4, !alias.scope !12, !noalias !17
  %97 = getelementptr i8, ptr %gep.us, i64 -32756
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %99 = getelementptr i8, ptr %88, i64 12
  store float %98, ptr %99, align 4, !alias.scope !12, !noalias !17
  %100 = getelementptr i8, ptr %gep.us, i64 -32752
  %101 = load float, ptr %100, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %102 = getelementptr i8, ptr %88, i64 16
  store float %101, ptr %102, align 4, !alias.scope !12, !noalias !17
  %103 = getelementptr i8, ptr %gep.us, i64 -32748
  %104 = load float, ptr %103, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %105 = getelementptr i8, ptr %88, i64 20
  store float %104, ptr %105, align 4, !alias.scope !12, !noalias !17
  %106 = getelementptr i8, ptr %gep.us, i64 -32744
  %107 = load float, ptr %106, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %108 = getelementptr i8, ptr %88, i64 24
  store float %107, ptr %108, align 4, !alias.scope !12, !noalias !17
  %109 = getelementptr i8, ptr %gep.us, i64 -32740
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %111 = getelementptr i8, ptr %88, i64 28
  store float %110, ptr %111, align 4, !alias.scope !12, !noalias !17
  %112 = getelementptr i8, ptr %gep.us, i64 -32736
  %113 = load float, ptr %112, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %114 = getelementptr i8, ptr %88, i64 32
  store float %113, ptr %114, align 4, !alias.scope !12, !noalias !17
  %115 = getelementptr i8, ptr %gep.us, i64 -32732
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %117 = getelementptr i8, ptr %88, i64 36
  store float %116, ptr %117, align 4, !alias.scope !12, !noalias !17
  %118 = getelementptr i8, ptr %gep.us, i64 -32728
  %119 = load float, ptr %118, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %120 = getelementptr i8, ptr %88, i64 40
  store float %119, ptr %120, align 4, !alias.scope !12, !noalias !17
  %121 = getelementptr i8, ptr %gep.us, i64 -32724
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %123 = getelementptr i8, ptr %88, i64 44
  store float %122, ptr %123, align 4, !alias.scope !12, !noalias !17
  %124 = getelementptr i8, ptr %gep.us, i64 -32720
  %125 = load float, ptr %124, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %126 = getelementptr i8, ptr %88, i64 48
  store float %125, ptr %126, align 4, !alias.scope !12, !noalias !17
  %127 = getelementptr i8, ptr %gep.us, i64 -32716
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %129 = getelementptr i8, ptr %88, i64 52
  store float %128, ptr %129, align 4, !alias.scope !12, !noalias !17
  %130 = getelementptr i8, ptr %gep.us, i64 -32712
  %131 = load float, ptr %130, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %132 = getelementptr i8, ptr %88, i64 56
  store float %131, ptr %132, align 4, !alias.scope !12, !noalias !17
  %133 = getelementptr i8, ptr %gep.us, i64 -32708
  %134 = load float, ptr %133, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %135 = getelementptr i8, ptr %88, i64 60
  store float %134, ptr %135, align 4, !alias.scope !12, !noalias !17
  %136 = getelementptr i8, ptr %gep.us, i64 -32704
  %137 = load float, ptr %136, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %138 = getelementptr i8, ptr %88, i64 64
  store float %137, ptr %138, align 4, !alias.scope !12, !noalias !17
  %139 = getelementptr i8, ptr %gep.us, i64 -32700
  %140 = load float, ptr %139, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %141 = getelementptr i8, ptr %88, i64 68
  store float %140, ptr %141, align 4, !alias.scope !12, !noalias !17
  %142 = getelementptr i8, ptr %gep.us, i64 -32696
  %143 = load float, ptr %142, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %144 = getelementptr i8, ptr %88, i64 72
  store float %143, ptr %144, align 4, !alias.scope !12, !noalias !17
  %145 = getelementptr i8, ptr %gep.us, i64 -32692
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %147 = getelementptr i8, ptr %88, i64 76
  store float %146, ptr %147, align 4, !alias.scope !12, !noalias !17
  %148 = getelementptr i8, ptr %gep.us, i64 -32688
  %149 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %150 = getelementptr i8, ptr %88, i64 80
  store float %149, ptr %150, align 4, !alias.scope !12, !noalias !17
  %151 = getelementptr i8, ptr %gep.us, i64 -32684
  %152 = load float, ptr %151, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %153 = getelementptr i8, ptr %88, i64 84
  store float %152, ptr %153, align 4, !alias.scope !12, !noalias !17
  %154 = getelementptr i8, ptr %gep.us, i64 -32680
  %155 = load float, ptr %154, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %156 = getelementptr i8, ptr %88, i64 88
  store float %155, ptr %156, align 4, !alias.scope !12, !noalias !17
  %157 = getelementptr i8, ptr %gep.us, i64 -32676
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %159 = getelementptr i8, ptr %88, i64 92
  store float %158, ptr %159, align 4, !alias.scope !12, !noalias !17
  %160 = getelementptr i8, ptr %gep.us, i64 -32672
  %161 = load float, ptr %160, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %162 = getelementptr i8, ptr %88, i64 96
  store float %161, ptr %162, align 4, !alias.scope !12, !noalias !17
  %163 = getelementptr i8, ptr %gep.us, i64 -32668
  %164 = load float, ptr %163, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %165 = getelementptr i8, ptr %88, i64 100
  store float %164, ptr %165, align 4, !alias.scope !12, !noalias !17
  %166 = getelementptr i8, ptr %gep.us, i64 -32664
  %167 = load float, ptr %166, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %168 = getelementptr i8, ptr %88, i64 104
  store float %167, ptr %168, align 4, !alias.scope !12, !noalias !17
  %169 = getelementptr i8, ptr %gep.us, i64 -32660
  %170 = load float, ptr %169, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %171 = getelementptr i8, ptr %88, i64 108
  store float %170, ptr %171, align 4, !alias.scope !12, !noalias !17
  %172 = getelementptr i8, ptr %gep.us, i64 -32656
  %173 = load float, ptr %172, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %174 = getelementptr i8, ptr %88, i64 112
  store float %173, ptr %174, align 4, !alias.scope !12, !noalias !17
  %175 = getelementptr i8, ptr %gep.us, i64 -32652
  %176 = load float, ptr %175, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %177 = getelementptr i8, ptr %88, i64 116
  store float %176, ptr %177, align 4, !alias.scope !12, !noalias !17
  %178 = getelementptr i8, ptr %gep.us, i64 -32648
  %179 = load float, ptr %178, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %180 = getelementptr i8, ptr %88, i64 120
  store float %179, ptr %180, align 4, !alias.scope !12, !noalias !17
  %181 = getelementptr i8, ptr %gep.us, i64 -32644
  %182 = load float, ptr %181, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %183 = getelementptr i8, ptr %88, i64 124
  store float %182, ptr %183, align 4, !alias.scope !12, !noalias !17
  %184 = getelementptr i8, ptr %gep.us, i64 -32640
  %185 = load float, ptr %184, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %186 = getelementptr i8, ptr %88, i64 128
  store float %185, ptr %186, align 4, !alias.scope !12, !noalias !17
  %187 = getelementptr i8, ptr %gep.us, i64 -32636
  %188 = load float, ptr %187, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %189 = getelementptr i8, ptr %88, i64 132
  store float %188, ptr %189, align 4, !alias.scope !12, !noalias !17
  %190 = getelementptr i8, ptr %gep.us, i64 -32632
  %191 = load float, ptr %190, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %192 = getelementptr i8, ptr %88, i64 136
  store float %191, ptr %192, align 4, !alias.scope !12, !noalias !17
  %193 = getelementptr i8, ptr %gep.us, i64 -32628
  %194 = load float, ptr %193, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %195 = getelementptr i8, ptr %88, i64 140
  store float %194, ptr %195, align 4, !alias.scope !12, !noalias !17
  %196 = getelementptr i8, ptr %gep.us, i64 -32624
  %197 = load float, ptr %196, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %198 = getelementptr i8, ptr %88, i64 144
  store float %197, ptr %198, align 4, !alias.scope !12, !noalias !17
  %199 = getelementptr i8, ptr %gep.us, i64 -32620
  %200 = load float, ptr %199, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %201 = getelementptr i8, ptr %88, i64 148
  store float %200, ptr %201, align 4, !alias.scope !12, !noalias !17
  %202 = getelementptr i8, ptr %gep.us, i64 -32616
  %203 = load float, ptr %202, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %204 = getelementptr i8, ptr %88, i64 152
  store float %203, ptr %204, align 4, !alias.scope !12, !noalias !17
  %205 = getelementptr i8, ptr %gep.us, i64 -32612
  %206 = load float, ptr %205, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %207 = getelementptr i8, ptr %88, i64 156
  store float %206, ptr %207, align 4, !alias.scope !12, !noalias !17
  %208 = getelementptr i8, ptr %gep.us, i64 -32608
  %209 = load float, ptr %208, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %210 = getelementptr i8, ptr %88, i64 160
  store float %209, ptr %210, align 4, !alias.scope !12, !noalias !17
  %211 = getelementptr i8, ptr %gep.us, i64 -32604
  %212 = load float, ptr %211, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %213 = getelementptr i8, ptr %88, i64 164
  store float %212, ptr %213, align 4, !alias.scope !12, !noalias !17
  %214 = getelementptr i8, ptr %gep.us, i64 -32600
  %215 = load float, ptr %214, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %216 = getelementptr i8, ptr %88, i64 168
  store float %215, ptr %216, align 4, !alias.scope !12, !noalias !17
  %217 = getelementptr i8, ptr %gep.us, i64 -32596
  %218 = load float, ptr %217, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %219 = getelementptr i8, ptr %88, i64 172
  store float %218, ptr %219, align 4, !alias.scope !12, !noalias !17
  %220 = getelementptr i8, ptr %gep.us, i64 -32592
  %221 = load float, ptr %220, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %222 = getelementptr i8, ptr %88, i64 176
  store float %221, ptr %222, align 4, !alias.scope !12, !noalias !17
  %223 = getelementptr i8, ptr %gep.us, i64 -32588
  %224 = load float, ptr %223, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %225 = getelementptr i8, ptr %88, i64 180
  store float %224, ptr %225, align 4, !alias.scope !12, !noalias !17
  %226 = getelementptr i8, ptr %gep.us, i64 -32584
  %227 = load float, ptr %226, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %228 = getelementptr i8, ptr %88, i64 184
  store float %227, ptr %228, align 4, !alias.scope !12, !noalias !17
  %229 = getelementptr i8, ptr %gep.us, i64 -32580
  %230 = load float, ptr %229, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %231 = getelementptr i8, ptr %88, i64 188
  store float %230, ptr %231, align 4, !alias.scope !12, !noalias !17
  %232 = getelementptr i8, ptr %gep.us, i64 -32576
  %233 = load float, ptr %232, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %234 = getelementptr i8, ptr %88, i64 192
  store float %233, ptr %234, align 4, !alias.scope !12, !noalias !17
  %235 = getelementptr i8, ptr %gep.us, i64 -32572
  %236 = load float, ptr %235, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %237 = getelementptr i8, ptr %88, i64 196
  store float %236, ptr %237, align 4, !alias.scope !12, !noalias !17
  %238 = getelementptr i8, ptr %gep.us, i64 -32568
  %239 = load float, ptr %238, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %240 = getelementptr i8, ptr %88, i64 200
  store float %239, ptr %240, align 4, !alias.scope !12, !noalias !17
  %241 = getelementptr i8, ptr %gep.us, i64 -32564
  %242 = load float, ptr %241, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %243 = getelementptr i8, ptr %88, i64 204
  store float %242, ptr %243, align 4, !alias.scope !12, !noalias !17
  %244 = getelementptr i8, ptr %gep.us, i64 -32560
  %245 = load float, ptr %244, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %246 = getelementptr i8, ptr %88, i64 208
  store float %245, ptr %246, align 4, !alias.scope !12, !noalias !17
  %247 = getelementptr i8, ptr %gep.us, i64 -32556
  %248 = load float, ptr %247, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %249 = getelementptr i8, ptr %88, i64 212
  store float %248, ptr %249, align 4, !alias.scope !12, !noalias !17
  %250 = getelementptr i8, ptr %gep.us, i64 -32552
  %251 = load float, ptr %250, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %252 = getelementptr i8, ptr %88, i64 216
  store float %251, ptr %252, align 4, !alias.scope !12, !noalias !17
  %253 = getelementptr i8, ptr %gep.us, i64 -32548
  %254 = load float, ptr %253, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %255 = getelementptr i8, ptr %88, i64 220
  store float %254, ptr %255, align 4, !alias.scope !12, !noalias !17
  %256 = getelementptr i8, ptr %gep.us, i64 -32544
  %257 = load float, ptr %256, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %258 = getelementptr i8, ptr %88, i64 224
  store float %257, ptr %258, align 4, !alias.scope !12, !noalias !17
  %259 = getelementptr i8, ptr %gep.us, i64 -32540
  %260 = load float, ptr %259, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %261 = getelementptr i8, ptr %88, i64 228
  store float %260, ptr %261, align 4, !alias.scope !12, !noalias !17
  %262 = getelementptr i8, ptr %gep.us, i64 -32536
  %263 = load float, ptr %262, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %264 = getelementptr i8, ptr %88, i64 232
  store float %263, ptr %264, align 4, !alias.scope !12, !noalias !17
  %265 = getelementptr i8, ptr %gep.us, i64 -32532
  %266 = load float, ptr %265, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %267 = getelementptr i8, ptr %88, i64 236
  store float %266, ptr %267, align 4, !alias.scope !12, !noalias !17
  %268 = getelementptr i8, ptr %gep.us, i64 -32528
  %269 = load float, ptr %268, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %270 = getelementptr i8, ptr %88, i64 240
  store float %269, ptr %270, align 4, !alias.scope !12, !noalias !17
  %271 = getelementptr i8, ptr %gep.us, i64 -32524
  %272 = load float, ptr %271, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %273 = getelementptr i8, ptr %88, i64 244
  store float %272, ptr %273, align 4, !alias.scope !12, !noalias !17
  %274 = getelementptr i8, ptr %gep.us, i64 -32520
  %275 = load float, ptr %274, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %276 = getelementptr i8, ptr %88, i64 248
  store float %275, ptr %276, align 4, !alias.scope !12, !noalias !17
  %277 = getelementptr i8, ptr %gep.us, i64 -32516
  %278 = load float, ptr %277, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %279 = getelementptr i8, ptr %88, i64 252
  store float %278, ptr %279, align 4, !alias.scope !12, !noalias !17
  %280 = add nuw nsw i64 %86, 1
  %exitcond.not = icmp eq i64 %280, 32
  br i1 %exitcond.not, label %.split12.us, label %.split.us.us, !llvm.loop !15

.split10:                                         ; preds = %.split14
  %281 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %282 = sitofp i32 %281 to float
  br label %.split

.split:                                           ; preds = %.split10, %.split
  %283 = phi i64 [ 0, %.split10 ], [ %348, %.split ]
  %.idx24 = shl i64 %283, 8
  %284 = getelementptr i8, ptr %85, i64 %.idx24
  store float %282, ptr %284, align 4, !alias.scope !12, !noalias !17
  %285 = getelementptr i8, ptr %284, i64 4
  store float %282, ptr %285, align 4, !alias.scope !12, !noalias !17
  %286 = getelementptr i8, ptr %284, i64 8
  store float %282, ptr %286, align 4, !alias.scope !12, !noalias !17
  %287 = getelementptr i8, ptr %284, i64 12
  store float %282, ptr %287, align 4, !alias.scope !12, !noalias !17
  %288 = getelementptr i8, ptr %284, i64 16
  store float %282, ptr %288, align 4, !alias.scope !12, !noalias !17
  %289 = getelementptr i8, ptr %284, i64 20
  store float %282, ptr %289, align 4, !alias.scope !12, !noalias !17
  %290 = getelementptr i8, ptr %284, i64 24
  store float %282, ptr %290, align 4, !alias.scope !12, !noalias !17
  %291 = getelementptr i8, ptr %284, i64 28
  store float %282, ptr %291, align 4, !alias.scope !12, !noalias !17
  %292 = getelementptr i8, ptr %284, i64 32
  store float %282, ptr %292, align 4, !alias.scope !12, !noalias !17
  %293 = getelementptr i8, ptr %284, i64 36
  store float %282, ptr %293, align 4, !alias.scope !12, !noalias !17
  %294 = getelementptr i8, ptr %284, i64 40
  store float %282, ptr %294, align 4, !alias.scope !12, !noalias !17
  %295 = getelementptr i8, ptr %284, i64 44
  store float %282, ptr %295, align 4, !alias.scope !12, !noalias !17
  %296 = getelementptr i8, ptr %284, i64 48
  store float %282, ptr %296, align 4, !alias.scope !12, !noalias !17
  %297 = getelementptr i8, ptr %284, i64 52
  store float %282, ptr %297, align 4, !alias.scope !12, !noalias !17
  %298 = getelementptr i8, ptr %284, i64 56
  store float %282, ptr %298, align 4, !alias.scope !12, !noalias !17
  %299 = getelementptr i8, ptr %284, i64 60
  store float %282, ptr %299, align 4, !alias.scope !12, !noalias !17
  %300 = getelementptr i8, ptr %284, i64 64
  store float %282, ptr %300, align 4, !alias.scope !12, !noalias !17
  %301 = getelementptr i8, ptr %284, i64 68
  store float %282, ptr %301, align 4, !alias.scope !12, !noalias !17
  %302 = getelementptr i8, ptr %284, i64 72
  store float %282, ptr %302, align 4, !alias.scope !12, !noalias !17
  %303 = getelementptr i8, ptr %284, i64 76
  store float %282, ptr %303, align 4, !alias.scope !12, !noalias !17
  %304 = getelementptr i8, ptr %284, i64 80
  store float %282, ptr %304, align 4, !alias.scope !12, !noalias !17
  %305 = getelementptr i8, ptr %284, i64 84
  store float %282, ptr %305, align 4, !alias.scope !12, !noalias !17
  %306 = getelementptr i8, ptr %284, i64 88
  store float %282, ptr %306, align 4, !alias.scope !12, !noalias !17
  %307 = getelementptr i8, ptr %284, i64 92
  store float %282, ptr %307, align 4, !alias.scope !12, !noalias !17
  %308 = getelementptr i8, ptr %284, i64 96
  store float %282, ptr %308, align 4, !alias.scope !12, !noalias !17
  %309 = getelementptr i8, ptr %284, i64 100
  store float %282, ptr %309, align 4, !alias.scope !12, !noalias !17
  %310 = getelementptr i8, ptr %284, i64 104
  store float %282, ptr %310, align 4, !alias.scope !12, !noalias !17
  %311 = getelementptr i8, ptr %284, i64 108
  store float %282, ptr %311, align 4, !alias.scope !12, !noalias !17
  %312 = getelementptr i8, ptr %284, i64 112
  store float %282, ptr %312, align 4, !alias.scope !12, !noalias !17
  %313 = getelementptr i8, ptr %284, i64 116
  store float %282, ptr %313, align 4, !alias.scope !12, !noalias !17
  %314 = getelementptr i8, ptr %284, i64 120
  store float %282, ptr %314, align 4, !alias.scope !12, !noalias !17
  %315 = getelementptr i8, ptr %284, i64 124
  store float %282, ptr %315, align 4, !alias.scope !12, !noalias !17
  %316 = getelementptr i8, ptr %284, i64 128
  store float %282, ptr %316, align 4, !alias.scope !12, !noalias !17
  %317 = getelementptr i8, ptr %284, i64 132
  store float %282, ptr %317, align 4, !alias.scope !12, !noalias !17
  %318 = getelementptr i8, ptr %284, i64 136
  store float %282, ptr %318, align 4, !alias.scope !12, !noalias !17
  %319 = getelementptr i8, ptr %284, i64 140
  store float %282, ptr %319, align 4, !alias.scope !12, !noalias !17
  %320 = getelementptr i8, ptr %284, i64 144
  store float %282, ptr %320, align 4, !alias.scope !12, !noalias !17
  %321 = getelementptr i8, ptr %284, i64 148
  store float %282, ptr %321, align 4, !alias.scope !12, !noalias !17
  %322 = getelementptr i8, ptr %284, i64 152
  store float %282, ptr %322, align 4, !alias.scope !12, !noalias !17
  %323 = getelementptr i8, ptr %284, i64 156
  store float %282, ptr %323, align 4, !alias.scope !12, !noalias !17
  %324 = getelementptr i8, ptr %284, i64 160
  store float %282, ptr %324, align 4, !alias.scope !12, !noalias !17
  %325 = getelementptr i8, ptr %284, i64 164
  store float %282, ptr %325, align 4, !alias.scope !12, !noalias !17
  %326 = getelementptr i8, ptr %284, i64 168
  store float %282, ptr %326, align 4, !alias.scope !12, !noalias !17
  %327 = getelementptr i8, ptr %284, i64 172
  store float %282, ptr %327, align 4, !alias.scope !12, !noalias !17
  %328 = getelementptr i8, ptr %284, i64 176
  store float %282, ptr %328, align 4, !alias.scope !12, !noalias !17
  %329 = getelementptr i8, ptr %284, i64 180
  store float %282, ptr %329, align 4, !alias.scope !12, !noalias !17
  %330 = getelementptr i8, ptr %284, i64 184
  store float %282, ptr %330, align 4, !alias.scope !12, !noalias !17
  %331 = getelementptr i8, ptr %284, i64 188
  store float %282, ptr %331, align 4, !alias.scope !12, !noalias !17
  %332 = getelementptr i8, ptr %284, i64 192
  store float %282, ptr %332, align 4, !alias.scope !12, !noalias !17
  %333 = getelementptr i8, ptr %284, i64 196
  store float %282, ptr %333, align 4, !alias.scope !12, !noalias !17
  %334 = getelementptr i8, ptr %284, i64 200
  store float %282, ptr %334, align 4, !alias.scope !12, !noalias !17
  %335 = getelementptr i8, ptr %284, i64 204
  store float %282, ptr %335, align 4, !alias.scope !12, !noalias !17
  %336 = getelementptr i8, ptr %284, i64 208
  store float %282, ptr %336, align 4, !alias.scope !12, !noalias !17
  %337 = getelementptr i8, ptr %284, i64 212
  store float %282, ptr %337, align 4, !alias.scope !12, !noalias !17
  %338 = getelementptr i8, ptr %284, i64 216
  store float %282, ptr %338, align 4, !alias.scope !12, !noalias !17
  %339 = getelementptr i8, ptr %284, i64 220
  store float %282, ptr %339, align 4, !alias.scope !12, !noalias !17
  %340 = getelementptr i8, ptr %284, i64 224
  store float %282, ptr %340, align 4, !alias.scope !12, !noalias !17
  %341 = getelementptr i8, ptr %284, i64 228
  store float %282, ptr %341, align 4, !alias.scope !12, !noalias !17
  %342 = getelementptr i8, ptr %284, i64 232
  store float %282, ptr %342, align 4, !alias.scope !12, !noalias !17
  %343 = getelementptr i8, ptr %284, i64 236
  store float %282, ptr %343, align 4, !alias.scope !12, !noalias !17
  %344 = getelementptr i8, ptr %284, i64 240
  store float %282, ptr %344, align 4, !alias.scope !12, !noalias !17
  %345 = getelementptr i8, ptr %284, i64 244
  store float %282, ptr %345, align 4, !alias.scope !12, !noalias !17
  %346 = getelementptr i8, ptr %284, i64 248
  store float %282, ptr %346, align 4, !alias.scope !12, !noalias !17
  %347 = getelementptr i8, ptr %284, i64 252
  store float %282, ptr %347, align 4, !alias.scope !12, !noalias !17
  %348 = add nuw nsw i64 %283, 1
  %exitcond29.not = icmp eq i64 %348, 32
  br i1 %exitcond29.not, label %.split12.us, label %.split, !llvm.loop !15

.split12.us:                                      ; preds = %.split.us.us, %.split
  %349 = add nuw nsw i64 %83, 1
  %exitcond30.not = icmp eq i64 %349, 4
  br i1 %exitcond30.not, label %.split19.us, label %.split14, !llvm.loop !15

.split19.us:                                      ; preds = %.split12.us, %.split12.us16
  %350 = add nuw nsw i64 %10, 1
  %exitcond34.not = icmp eq i64 %350, 4
  br i1 %exitcond34.not, label %convert_pad_fusion_wrapped.exit, label %9, !llvm.loop !15

convert_pad_fusion_wrapped.exit:                  ; preds = %.split19.us
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
!4 = !{i64 73728}
!5 = !{i64 4}
!6 = !{i64 131072}
!7 = !{!8}
!8 = distinct !{!8, !9, !"convert_pad_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"convert_pad_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"convert_pad_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"convert_pad_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!8, !11}
!18 = !{!11, !13}
