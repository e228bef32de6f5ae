; ModuleID = '__compute_module_subtract_multiply_fusion.7_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @subtract_multiply_fusion.7(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %18 = icmp ult i64 %17, 2
  br i1 %18, label %19, label %subtract_multiply_fusion.7_wrapped.exit

19:                                               ; preds = %1
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !22
  %22 = mul nuw nsw i64 %17, 81920
  %.idx = mul nuw nsw i64 %17, 5120
  %23 = getelementptr i8, ptr %21, i64 %.idx
  %wide.load13 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %24 = fmul <8 x float> %wide.load13, splat (float 3.906250e-04)
  %wide.load15 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %wide.load16 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %25 = fmul <8 x float> %wide.load16, splat (float 3.906250e-04)
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 256
  %wide.load17 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %27 = fmul <8 x float> %wide.load17, splat (float 3.906250e-04)
  %wide.load18 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %28 = fmul <8 x float> %wide.load15, %wide.load18
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load13.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %30 = fmul <8 x float> %wide.load13.1, splat (float 3.906250e-04)
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load15.1 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load16.1 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %33 = fmul <8 x float> %wide.load16.1, splat (float 3.906250e-04)
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 288
  %wide.load17.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %35 = fmul <8 x float> %wide.load17.1, splat (float 3.906250e-04)
  %36 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %wide.load18.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %37 = fmul <8 x float> %wide.load15.1, %wide.load18.1
  %38 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %wide.load13.2 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %39 = fmul <8 x float> %wide.load13.2, splat (float 3.906250e-04)
  %40 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %wide.load15.2 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %41 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %wide.load16.2 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %42 = fmul <8 x float> %wide.load16.2, splat (float 3.906250e-04)
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 320
  %wide.load17.2 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %44 = fmul <8 x float> %wide.load17.2, splat (float 3.906250e-04)
  %45 = getelementptr inbounds nuw i8, ptr %10, i64 64
  %wide.load18.2 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %46 = fmul <8 x float> %wide.load15.2, %wide.load18.2
  %47 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %wide.load13.3 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %48 = fmul <8 x float> %wide.load13.3, splat (float 3.906250e-04)
  %49 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load15.3 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %50 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load16.3 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %51 = fmul <8 x float> %wide.load16.3, splat (float 3.906250e-04)
  %52 = getelementptr inbounds nuw i8, ptr %4, i64 352
  %wide.load17.3 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %53 = fmul <8 x float> %wide.load17.3, splat (float 3.906250e-04)
  %54 = getelementptr inbounds nuw i8, ptr %10, i64 96
  %wide.load18.3 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %55 = fmul <8 x float> %wide.load15.3, %wide.load18.3
  %56 = getelementptr inbounds nuw i8, ptr %14, i64 128
  %wide.load13.4 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %57 = fmul <8 x float> %wide.load13.4, splat (float 3.906250e-04)
  %58 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %wide.load15.4 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %59 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %wide.load16.4 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %60 = fmul <8 x float> %wide.load16.4, splat (float 3.906250e-04)
  %61 = getelementptr inbounds nuw i8, ptr %4, i64 384
  %wide.load17.4 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %62 = fmul <8 x float> %wide.load17.4, splat (float 3.906250e-04)
  %63 = getelementptr inbounds nuw i8, ptr %10, i64 128
  %wide.load18.4 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %64 = fmul <8 x float> %wide.load15.4, %wide.load18.4
  %65 = getelementptr inbounds nuw i8, ptr %14, i64 160
  %wide.load13.5 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %66 = fmul <8 x float> %wide.load13.5, splat (float 3.906250e-04)
  %67 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %wide.load15.5 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %68 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %wide.load16.5 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %69 = fmul <8 x float> %wide.load16.5, splat (float 3.906250e-04)
  %70 = getelementptr inbounds nuw i8, ptr %4, i64 416
  %wide.load17.5 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %71 = fmul <8 x float> %wide.load17.5, splat (float 3.906250e-04)
  %72 = getelementptr inbounds nuw i8, ptr %10, i64 160
  %wide.load18.5 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %73 = fmul <8 x float> %wide.load15.5, %wide.load18.5
  %74 = getelementptr inbounds nuw i8, ptr %14, i64 192
  %wide.load13.6 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %75 = fmul <8 x float> %wide.load13.6, splat (float 3.906250e-04)
  %76 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %wide.load15.6 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %77 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %wide.load16.6 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %78 = fmul <8 x float> %wide.load16.6, splat (float 3.906250e-04)
  %79 = getelementptr inbounds nuw i8, ptr %4, i64 448
  %wide.load17.6 = load <8 x float>, ptr %79, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %80 = fmul <8 x float> %wide.load17.6, splat (float 3.906250e-04)
  %81 = getelementptr inbounds nuw i8, ptr %10, i64 192
  %wide.load18.6 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %82 = fmul <8 x float> %wide.load15.6, %wide.load18.6
  %83 = getelementptr inbounds nuw i8, ptr %14, i64 224
  %wide.load13.7 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !20, !noalias !23
  %84 = fmul <8 x float> %wide.load13.7, splat (float 3.906250e-04)
  %85 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load15.7 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %86 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load16.7 = load <8 x float>, ptr %86, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %87 = fmul <8 x float> %wide.load16.7, splat (float 3.906250e-04)
  %88 = getelementptr inbounds nuw i8, ptr %4, i64 480
  %wide.load17.7 = load <8 x float>, ptr %88, align 4, !invariant.load !3, !alias.scope !7, !noalias !25
  %89 = fmul <8 x float> %wide.load17.7, splat (float 3.906250e-04)
  %90 = getelementptr inbounds nuw i8, ptr %10, i64 224
  %wide.load18.7 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !16, !noalias !26
  %91 = fmul <8 x float> %wide.load15.7, %wide.load18.7
  br label %92

92:                                               ; preds = %19, %209
  %93 = phi i64 [ 0, %19 ], [ %210, %209 ]
  %94 = shl nuw nsw i64 %93, 12
  %95 = add nuw nsw i64 %94, %22
  %.idx1 = shl nuw nsw i64 %93, 8
  %96 = getelementptr i8, ptr %23, i64 %.idx1
  %wide.load14 = load <8 x float>, ptr %96, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %97 = fmul <8 x float> %wide.load14, splat (float 1.562500e-02)
  %98 = getelementptr i8, ptr %96, i64 32
  %wide.load14.1 = load <8 x float>, ptr %98, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %99 = fmul <8 x float> %wide.load14.1, splat (float 1.562500e-02)
  %100 = getelementptr i8, ptr %96, i64 64
  %wide.load14.2 = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %101 = fmul <8 x float> %wide.load14.2, splat (float 1.562500e-02)
  %102 = getelementptr i8, ptr %96, i64 96
  %wide.load14.3 = load <8 x float>, ptr %102, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %103 = fmul <8 x float> %wide.load14.3, splat (float 1.562500e-02)
  %104 = getelementptr i8, ptr %96, i64 128
  %wide.load14.4 = load <8 x float>, ptr %104, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %105 = fmul <8 x float> %wide.load14.4, splat (float 1.562500e-02)
  %106 = getelementptr i8, ptr %96, i64 160
  %wide.load14.5 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %107 = fmul <8 x float> %wide.load14.5, splat (float 1.562500e-02)
  %108 = getelementptr i8, ptr %96, i64 192
  %wide.load14.6 = load <8 x float>, ptr %108, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %109 = fmul <8 x float> %wide.load14.6, splat (float 1.562500e-02)
  %110 = getelementptr i8, ptr %96, i64 224
  %wide.load14.7 = load <8 x float>, ptr %110, align 4, !invariant.load !3, !alias.scope !12, !noalias !27
  %111 = fmul <8 x float> %wide.load14.7, splat (float 1.562500e-02)
  br label %112

112:                                              ; preds = %92, %207
  %113 = phi i64 [ 0, %92 ], [ %208, %207 ]
  %114 = shl nuw nsw i64 %113, 9
  %115 = add nuw nsw i64 %114, %95
  br label %vector.ph

vector.ph:                                        ; preds = %112, %vector.ph
  %116 = phi i64 [ 0, %112 ], [ %206, %vector.ph ]
  %117 = shl nuw nsw i64 %116, 6
  %118 = add nuw nsw i64 %117, %115
  %119 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %118
  %wide.load = load <8 x float>, ptr %119, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %120 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %118
  %wide.load12 = load <8 x float>, ptr %120, align 4, !alias.scope !18, !noalias !29
  %121 = fcmp ogt <8 x float> %wide.load, zeroinitializer
  %122 = fsub <8 x float> %wide.load12, %24
  %123 = select <8 x i1> %121, <8 x float> %97, <8 x float> zeroinitializer
  %124 = fmul <8 x float> %122, %wide.load15
  %125 = fsub <8 x float> %123, %25
  %126 = fmul <8 x float> %124, %27
  %127 = fsub <8 x float> %125, %126
  %128 = fmul <8 x float> %28, %127
  store <8 x float> %128, ptr %120, align 4, !alias.scope !18, !noalias !29
  %129 = or disjoint i64 %118, 8
  %130 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %129
  %wide.load.1 = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %131 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %129
  %wide.load12.1 = load <8 x float>, ptr %131, align 4, !alias.scope !18, !noalias !29
  %132 = fcmp ogt <8 x float> %wide.load.1, zeroinitializer
  %133 = fsub <8 x float> %wide.load12.1, %30
  %134 = select <8 x i1> %132, <8 x float> %99, <8 x float> zeroinitializer
  %135 = fmul <8 x float> %133, %wide.load15.1
  %136 = fsub <8 x float> %134, %33
  %137 = fmul <8 x float> %135, %35
  %138 = fsub <8 x float> %136, %137
  %139 = fmul <8 x float> %37, %138
  store <8 x float> %139, ptr %131, align 4, !alias.scope !18, !noalias !29
  %140 = or disjoint i64 %118, 16
  %141 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %140
  %wide.load.2 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %142 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %140
  %wide.load12.2 = load <8 x float>, ptr %142, align 4, !alias.scope !18, !noalias !29
  %143 = fcmp ogt <8 x float> %wide.load.2, zeroinitializer
  %144 = fsub <8 x float> %wide.load12.2, %39
  %145 = select <8 x i1> %143, <8 x float> %101, <8 x float> zeroinitializer
  %146 = fmul <8 x float> %144, %wide.load15.2
  %147 = fsub <8 x float> %145, %42
  %148 = fmul <8 x float> %146, %44
  %149 = fsub <8 x float> %147, %148
  %150 = fmul <8 x float> %46, %149
  store <8 x float> %150, ptr %142, align 4, !alias.scope !18, !noalias !29
  %151 = or disjoint i64 %118, 24
  %152 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %151
  %wide.load.3 = load <8 x float>, ptr %152, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %153 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %151
  %wide.load12.3 = load <8 x float>, ptr %153, align 4, !alias.scope !18, !noalias !29
  %154 = fcmp ogt <8 x float> %wide.load.3, zeroinitializer
  %155 = fsub <8 x float> %wide.load12.3, %48
  %156 = select <8 x i1> %154, <8 x float> %103, <8 x float> zeroinitializer
  %157 = fmul <8 x float> %155, %wide.load15.3
  %158 = fsub <8 x float> %156, %51
  %159 = fmul <8 x float> %157, %53
  %160 = fsub <8 x float> %158, %159
  %161 = fmul <8 x float> %55, %160
  store <8 x float> %161, ptr %153, align 4, !alias.scope !18, !noalias !29
  %162 = or disjoint i64 %118, 32
  %163 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %162
  %wide.load.4 = load <8 x float>, ptr %163, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %164 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %162
  %wide.load12.4 = load <8 x float>, ptr %164, align 4, !alias.scope !18, !noalias !29
  %165 = fcmp ogt <8 x float> %wide.load.4, zeroinitializer
  %166 = fsub <8 x float> %wide.load12.4, %57
  %167 = select <8 x i1> %165, <8 x float> %105, <8 x float> zeroinitializer
  %168 = fmul <8 x float> %166, %wide.load15.4
  %169 = fsub <8 x float> %167, %60
  %170 = fmul <8 x float> %168, %62
  %171 = fsub <8 x float> %169, %170
  %172 = fmul <8 x float> %64, %171
  store <8 x float> %172, ptr %164, align 4, !alias.scope !18, !noalias !29
  %173 = or disjoint i64 %118, 40
  %174 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %173
  %wide.load.5 = load <8 x float>, ptr %174, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %175 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %173
  %wide.load12.5 = load <8 x float>, ptr %175, align 4, !alias.scope !18, !noalias !29
  %176 = fcmp ogt <8 x float> %wide.load.5, zeroinitializer
  %177 = fsub <8 x float> %wide.load12.5, %66
  %178 = select <8 x i1> %176, <8 x float> %107, <8 x float> zeroinitializer
  %179 = fmul <8 x float> %177, %wide.load15.5
  %180 = fsub <8 x float> %178, %69
  %181 = fmul <8 x float> %179, %71
  %182 = fsub <8 x float> %180, %181
  %183 = fmul <8 x float> %73, %182
  store <8 x float> %183, ptr %175, align 4, !alias.scope !18, !noalias !29
  %184 = or disjoint i64 %118, 48
  %185 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %184
  %wide.load.6 = load <8 x float>, ptr %185, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %186 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %184
  %wide.load12.6 = load <8 x float>, ptr %186, align 4, !alias.scope !18, !noalias !29
  %187 = fcmp ogt <8 x float> %wide.load.6, zeroinitializer
  %188 = fsub <8 x float> %wide.load12.6, %75
  %189 = select <8 x i1> %187, <8 x float> %109, <8 x float> zeroinitializer
  %190 = fmul <8 x float> %188, %wide.load15.6
  %191 = fsub <8 x float> %189, %78
  %192 = fmul <8 x float> %190, %80
  %193 = fsub <8 x float> %191, %192
  %194 = fmul <8 x float> %82, %193
  store <8 x float> %194, ptr %186, align 4, !alias.scope !18, !noalias !29
  %195 = or disjoint i64 %118, 56
  %196 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %195
  %wide.load.7 = load <8 x float>, ptr %196, align 4, !invariant.load !3, !alias.scope !14, !noalias !28
  %197 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %195
  %wide.load12.7 = load <8 x float>, ptr %197, align 4, !alias.scope !18, !noalias !29
  %198 = fcmp ogt <8 x float> %wide.load.7, zeroinitializer
  %199 = fsub <8 x float> %wide.load12.7, %84
  %200 = select <8 x i1> %198, <8 x float> %111, <8 x float> zeroinitializer
  %201 = fmul <8 x float> %199, %wide.load15.7
  %202 = fsub <8 x float> %200, %87
  %203 = fmul <8 x float> %201, %89
  %204 = fsub <8 x float> %202, %203
  %205 = fmul <8 x float> %91, %204
  store <8 x float> %205, ptr %197, align 4, !alias.scope !18, !noalias !29
  %206 = add nuw nsw i64 %116, 1
  %exitcond6.not = icmp eq i64 %206, 8
  br i1 %exitcond6.not, label %207, label %vector.ph, !llvm.loop !30

207:                                              ; preds = %vector.ph
  %208 = add nuw nsw i64 %113, 1
  %exitcond7.not = icmp eq i64 %208, 8
  br i1 %exitcond7.not, label %209, label %112, !llvm.loop !30

209:                                              ; preds = %207
  %210 = add nuw nsw i64 %93, 1
  %exitcond8.not = icmp eq i64 %210, 20
  br i1 %exitcond8.not, label %subtract_multiply_fusion.7_wrapped.exit, label %92, !llvm.loop !30

subtract_multiply_fusion.7_wrapped.exit:          ; preds = %209, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 512}
!5 = !{i64 256}
!6 = !{i64 655360}
!7 = !{!8}
!8 = distinct !{!8, !9, !"subtract_multiply_fusion.7_wrapped: argument 0"}
!9 = distinct !{!9, !"subtract_multiply_fusion.7_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"subtract_multiply_fusion.7_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"subtract_multiply_fusion.7_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"subtract_multiply_fusion.7_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"subtract_multiply_fusion.7_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"subtract_multiply_fusion.7_wrapped: argument 5"}
!20 = !{!21}
!21 = distinct !{!21, !9, !"subtract_multiply_fusion.7_wrapped: argument 6"}
!22 = !{i64 10240}
!23 = !{!8, !11, !13, !15, !17, !19}
!24 = !{!8, !13, !15, !17, !19, !21}
!25 = !{!11, !13, !15, !17, !19, !21}
!26 = !{!8, !11, !13, !15, !19, !21}
!27 = !{!8, !11, !15, !17, !19, !21}
!28 = !{!8, !11, !13, !17, !19, !21}
!29 = !{!8, !11, !13, !15, !17, !21}
!30 = distinct !{!30, !31}
!31 = !{!"llvm.loop.unroll.disable"}
