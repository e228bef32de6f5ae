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
  %10 = phi i64 [ 0, %1 ], [ %190, %.split19.us ]
  %.not = icmp eq i64 %10, 0
  %.idx1 = shl nuw nsw i64 %10, 13
  %11 = getelementptr i8, ptr %8, i64 %.idx1
  %.idx = mul nuw nsw i64 %10, 6144
  %invariant.gep13 = getelementptr i8, ptr %4, i64 %.idx
  br i1 %.not, label %.split14.us, label %.split14

.split14.us:                                      ; preds = %9
  %12 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %13 = sitofp i32 %12 to float
  br label %.split10.us17

.split10.us17:                                    ; preds = %.split12.us16, %.split14.us
  %14 = phi i64 [ 0, %.split14.us ], [ %16, %.split12.us16 ]
  %.idx21 = shl i64 %14, 11
  %15 = getelementptr i8, ptr %11, i64 %.idx21
  br label %.split.us

.split12.us16:                                    ; preds = %.split.us
  %16 = add nuw nsw i64 %14, 1
  %exitcond33.not = icmp eq i64 %16, 4
  br i1 %exitcond33.not, label %.split19.us, label %.split10.us17, !llvm.loop !15

.split.us:                                        ; preds = %.split10.us17, %.split.us
  %17 = phi i64 [ 0, %.split10.us17 ], [ %50, %.split.us ]
  %.idx22 = shl i64 %17, 7
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
  %50 = add nuw nsw i64 %17, 1
  %exitcond32.not = icmp eq i64 %50, 16
  br i1 %exitcond32.not, label %.split12.us16, label %.split.us, !llvm.loop !15

.split14:                                         ; preds = %9, %.split12.us
  %51 = phi i64 [ %189, %.split12.us ], [ 0, %9 ]
  %.not23 = icmp eq i64 %51, 0
  %52 = shl nuw nsw i64 %51, 9
  %53 = getelementptr [4 x i8], ptr %11, i64 %52
  %gep = getelementptr [4 x i8], ptr %invariant.gep13, i64 %52
  br i1 %.not23, label %.split10, label %.split.us.us

.split.us.us:                                     ; preds = %.split14, %.split.us.us
  %54 = phi i64 [ %152, %.split.us.us ], [ 0, %.split14 ]
  %55 = shl nuw nsw i64 %54, 5
  %56 = getelementptr [4 x i8], ptr %53, i64 %55
  %gep.us = getelementptr [4 x i8], ptr %gep, i64 %55
  %57 = getelementptr i8, ptr %gep.us, i64 -8192
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  store float %58, ptr %56, align 4, !alias.scope !12, !noalias !17
  %59 = getelementptr i8, ptr %gep.us, i64 -8188
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %61 = getelementptr i8, ptr %56, i64 4
  store float %60, ptr %61, align 4, !alias.scope !12, !noalias !17
  %62 = getelementptr i8, ptr %gep.us, i64 -8184
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %64 = getelementptr i8, ptr %56, i64 8
  store float %63, ptr %64, align 4, !alias.scope !12, !noalias !17
  %65 = getelementptr i8, ptr %gep.us, i64 -8180
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %67 = getelementptr i8, ptr %56, i64 12
  store float %66, ptr %67, align 4, !alias.scope !12, !noalias !17
  %68 = getelementptr i8, ptr %gep.us, i64 -8176
  %69 = load float, ptr %68, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %70 = getelementptr i8, ptr %56, i64 16
  store float %69, ptr %70, align 4, !alias.scope !12, !noalias !17
  %71 = getelementptr i8, ptr %gep.us, i64 -8172
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %73 = getelementptr i8, ptr %56, i64 20
  store float %72, ptr %73, align 4, !alias.scope !12, !noalias !17
  %74 = getelementptr i8, ptr %gep.us, i64 -8168
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %76 = getelementptr i8, ptr %56, i64 24
  store float %75, ptr %76, align 4, !alias.scope !12, !noalias !17
  %77 = getelementptr i8, ptr %gep.us, i64 -8164
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %79 = getelementptr i8, ptr %56, i64 28
  store float %78, ptr %79, align 4, !alias.scope !12, !noalias !17
  %80 = getelementptr i8, ptr %gep.us, i64 -8160
  %81 = load float, ptr %80, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %82 = getelementptr i8, ptr %56, i64 32
  store float %81, ptr %82, align 4, !alias.scope !12, !noalias !17
  %83 = getelementptr i8, ptr %gep.us, i64 -8156
  %84 = load float, ptr %83, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %85 = getelementptr i8, ptr %56, i64 36
  store float %84, ptr %85, align 4, !alias.scope !12, !noalias !17
  %86 = getelementptr i8, ptr %gep.us, i64 -8152
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %88 = getelementptr i8, ptr %56, i64 40
  store float %87, ptr %88, align 4, !alias.scope !12, !noalias !17
  %89 = getelementptr i8, ptr %gep.us, i64 -8148
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %91 = getelementptr i8, ptr %56, i64 44
  store float %90, ptr %91, align 4, !alias.scope !12, !noalias !17
  %92 = getelementptr i8, ptr %gep.us, i64 -8144
  %93 = load float, ptr %92, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %94 = getelementptr i8, ptr %56, i64 48
  store float %93, ptr %94, align 4, !alias.scope !12, !noalias !17
  %95 = getelementptr i8, ptr %gep.us, i64 -8140
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %97 = getelementptr i8, ptr %56, i64 52
  store float %96, ptr %97, align 4, !alias.scope !12, !noalias !17
  %98 = getelementptr i8, ptr %gep.us, i64 -8136
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %100 = getelementptr i8, ptr %56, i64 56
  store float %99, ptr %100, align 4, !alias.scope !12, !noalias !17
  %101 = getelementptr i8, ptr %gep.us, i64 -8132
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %103 = getelementptr i8, ptr %56, i64 60
  store float %102, ptr %103, align 4, !alias.scope !12, !noalias !17
  %104 = getelementptr i8, ptr %gep.us, i64 -8128
  %105 = load float, ptr %104, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %106 = getelementptr i8, ptr %56, i64 64
  store float %105, ptr %106, align 4, !alias.scope !12, !noalias !17
  %107 = getelementptr i8, ptr %gep.us, i64 -8124
  %108 = load float, ptr %107, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %109 = getelementptr i8, ptr %56, i64 68
  store float %108, ptr %109, align 4, !alias.scope !12, !noalias !17
  %110 = getelementptr i8, ptr %gep.us, i64 -8120
  %111 = load float, ptr %110, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %112 = getelementptr i8, ptr %56, i64 72
  store float %111, ptr %112, align 4, !alias.scope !12, !noalias !17
  %113 = getelementptr i8, ptr %gep.us, i64 -8116
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %115 = getelementptr i8, ptr %56, i64 76
  store float %114, ptr %115, align 4, !alias.scope !12, !noalias !17
  %116 = getelementptr i8, ptr %gep.us, i64 -8112
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %118 = getelementptr i8, ptr %56, i64 80
  store float %117, ptr %118, align 4, !alias.scope !12, !noalias !17
  %119 = getelementptr i8, ptr %gep.us, i64 -8108
  %120 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %121 = getelementptr i8, ptr %56, i64 84
  store float %120, ptr %121, align 4, !alias.scope !12, !noalias !17
  %122 = getelementptr i8, ptr %gep.us, i64 -8104
  %123 = load float, ptr %122, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %124 = getelementptr i8, ptr %56, i64 88
  store float %123, ptr %124, align 4, !alias.scope !12, !noalias !17
  %125 = getelementptr i8, ptr %gep.us, i64 -8100
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %127 = getelementptr i8, ptr %56, i64 92
  store float %126, ptr %127, align 4, !alias.scope !12, !noalias !17
  %128 = getelementptr i8, ptr %gep.us, i64 -8096
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %130 = getelementptr i8, ptr %56, i64 96
  store float %129, ptr %130, align 4, !alias.scope !12, !noalias !17
  %131 = getelementptr i8, ptr %gep.us, i64 -8092
  %132 = load float, ptr %131, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %133 = getelementptr i8, ptr %56, i64 100
  store float %132, ptr %133, align 4, !alias.scope !12, !noalias !17
  %134 = getelementptr i8, ptr %gep.us, i64 -8088
  %135 = load float, ptr %134, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %136 = getelementptr i8, ptr %56, i64 104
  store float %135, ptr %136, align 4, !alias.scope !12, !noalias !17
  %137 = getelementptr i8, ptr %gep.us, i64 -8084
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %139 = getelementptr i8, ptr %56, i64 108
  store float %138, ptr %139, align 4, !alias.scope !12, !noalias !17
  %140 = getelementptr i8, ptr %gep.us, i64 -8080
  %141 = load float, ptr %140, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %142 = getelementptr i8, ptr %56, i64 112
  store float %141, ptr %142, align 4, !alias.scope !12, !noalias !17
  %143 = getelementptr i8, ptr %gep.us, i64 -8076
  %144 = load float, ptr %143, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %145 = getelementptr i8, ptr %56, i64 116
  store float %144, ptr %145, align 4, !alias.scope !12, !noalias !17
  %146 = getelementptr i8, ptr %gep.us, i64 -8072
  %147 = load float, ptr %146, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %148 = getelementptr i8, ptr %56, i64 120
  store float %147, ptr %148, align 4, !alias.scope !12, !noalias !17
  %149 = getelementptr i8, ptr %gep.us, i64 -8068
  %150 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %151 = getelementptr i8, ptr %56, i64 124
  store float %150, ptr %151, align 4, !alias.scope !12, !noalias !17
  %152 = add nuw nsw i64 %54, 1
  %exitcond.not = icmp eq i64 %152, 16
  br i1 %exitcond.not, label %.split12.us, label %.split.us.us, !llvm.loop !15

.split10:                                         ; preds = %.split14
  %153 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %154 = sitofp i32 %153 to float
  br label %.split

.split:                                           ; preds = %.split10, %.split
  %155 = phi i64 [ 0, %.split10 ], [ %188, %.split ]
  %.idx24 = shl i64 %155, 7
  %156 = getelementptr i8, ptr %53, i64 %.idx24
  store float %154, ptr %156, align 4, !alias.scope !12, !noalias !17
  %157 = getelementptr i8, ptr %156, i64 4
  store float %154, ptr %157, align 4, !alias.scope !12, !noalias !17
  %158 = getelementptr i8, ptr %156, i64 8
  store float %154, ptr %158, align 4, !alias.scope !12, !noalias !17
  %159 = getelementptr i8, ptr %156, i64 12
  store float %154, ptr %159, align 4, !alias.scope !12, !noalias !17
  %160 = getelementptr i8, ptr %156, i64 16
  store float %154, ptr %160, align 4, !alias.scope !12, !noalias !17
  %161 = getelementptr i8, ptr %156, i64 20
  store float %154, ptr %161, align 4, !alias.scope !12, !noalias !17
  %162 = getelementptr i8, ptr %156, i64 24
  store float %154, ptr %162, align 4, !alias.scope !12, !noalias !17
  %163 = getelementptr i8, ptr %156, i64 28
  store float %154, ptr %163, align 4, !alias.scope !12, !noalias !17
  %164 = getelementptr i8, ptr %156, i64 32
  store float %154, ptr %164, align 4, !alias.scope !12, !noalias !17
  %165 = getelementptr i8, ptr %156, i64 36
  store float %154, ptr %165, align 4, !alias.scope !12, !noalias !17
  %166 = getelementptr i8, ptr %156, i64 40
  store float %154, ptr %166, align 4, !alias.scope !12, !noalias !17
  %167 = getelementptr i8, ptr %156, i64 44
  store float %154, ptr %167, align 4, !alias.scope !12, !noalias !17
  %168 = getelementptr i8, ptr %156, i64 48
  store float %154, ptr %168, align 4, !alias.scope !12, !noalias !17
  %169 = getelementptr i8, ptr %156, i64 52
  store float %154, ptr %169, align 4, !alias.scope !12, !noalias !17
  %170 = getelementptr i8, ptr %156, i64 56
  store float %154, ptr %170, align 4, !alias.scope !12, !noalias !17
  %171 = getelementptr i8, ptr %156, i64 60
  store float %154, ptr %171, align 4, !alias.scope !12, !noalias !17
  %172 = getelementptr i8, ptr %156, i64 64
  store float %154, ptr %172, align 4, !alias.scope !12, !noalias !17
  %173 = getelementptr i8, ptr %156, i64 68
  store float %154, ptr %173, align 4, !alias.scope !12, !noalias !17
  %174 = getelementptr i8, ptr %156, i64 72
  store float %154, ptr %174, align 4, !alias.scope !12, !noalias !17
  %175 = getelementptr i8, ptr %156, i64 76
  store float %154, ptr %175, align 4, !alias.scope !12, !noalias !17
  %176 = getelementptr i8, ptr %156, i64 80
  store float %154, ptr %176, align 4, !alias.scope !12, !noalias !17
  %177 = getelementptr i8, ptr %156, i64 84
  store float %154, ptr %177, align 4, !alias.scope !12, !noalias !17
  %178 = getelementptr i8, ptr %156, i64 88
  store float %154, ptr %178, align 4, !alias.scope !12, !noalias !17
  %179 = getelementptr i8, ptr %156, i64 92
  store float %154, ptr %179, align 4, !alias.scope !12, !noalias !17
  %180 = getelementptr i8, ptr %156, i64 96
  store float %154, ptr %180, align 4, !alias.scope !12, !noalias !17
  %181 = getelementptr i8, ptr %156, i64 100
  store float %154, ptr %181, align 4, !alias.scope !12, !noalias !17
  %182 = getelementptr i8, ptr %156, i64 104
  store float %154, ptr %182, align 4, !alias.scope !12, !noalias !17
  %183 = getelementptr i8, ptr %156, i64 108
  store float %154, ptr %183, align 4, !alias.scope !12, !noalias !17
  %184 = getelementptr i8, ptr %156, i64 112
  store float %154, ptr %184, align 4, !alias.scope !12, !noalias !17
  %185 = getelementptr i8, ptr %156, i64 116
  store float %154, ptr %185, align 4, !alias.scope !12, !noalias !17
  %186 = getelementptr i8, ptr %156, i64 120
  store float %154, ptr %186, align 4, !alias.scope !12, !noalias !17
  %187 = getelementptr i8, ptr %156, i64 124
  store float %154, ptr %187, align 4, !alias.scope !12, !noalias !17
  %188 = add nuw nsw i64 %155, 1
  %exitcond29.not = icmp eq i64 %188, 16
  br i1 %exitcond29.not, label %.split12.us, label %.split, !llvm.loop !15

.split12.us:                                      ; preds = %.split.us.us, %.split
  %189 = add nuw nsw i64 %51, 1
  %exitcond30.not = icmp eq i64 %189, 4
  br i1 %exitcond30.not, label %.split19.us, label %.split14, !llvm.loop !15

.split19.us:                                      ; preds = %.split12.us, %.split12.us16
  %190 = add nuw nsw i64 %10, 1
  %exitcond34.not = icmp eq i64 %190, 4
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
!4 = !{i64 18432}
!5 = !{i64 4}
!6 = !{i64 32768}
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
