; ModuleID = '__compute_module_subtract_multiply_fusion.6_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @subtract_multiply_fusion.6(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %18 = icmp ult i64 %17, 2
  br i1 %18, label %19, label %subtract_multiply_fusion.6_wrapped.exit

19:                                               ; preds = %1
  %20 = mul nuw nsw i64 %17, 81920
  %wide.load11 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %21 = fmul <8 x float> %wide.load11, splat (float 3.906250e-04)
  %wide.load12 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %wide.load14 = load <8 x float>, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %22 = fmul <8 x float> %wide.load14, splat (float 3.906250e-04)
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 256
  %wide.load15 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %24 = fmul <8 x float> %wide.load15, splat (float 3.906250e-04)
  %wide.load16 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %25 = fmul <8 x float> %wide.load12, %wide.load16
  %26 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load11.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %27 = fmul <8 x float> %wide.load11.1, splat (float 3.906250e-04)
  %28 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %wide.load12.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %wide.load14.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %30 = fmul <8 x float> %wide.load14.1, splat (float 3.906250e-04)
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 288
  %wide.load15.1 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %32 = fmul <8 x float> %wide.load15.1, splat (float 3.906250e-04)
  %33 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %wide.load16.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %34 = fmul <8 x float> %wide.load12.1, %wide.load16.1
  %35 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %wide.load11.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %36 = fmul <8 x float> %wide.load11.2, splat (float 3.906250e-04)
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %wide.load12.2 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %wide.load14.2 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %39 = fmul <8 x float> %wide.load14.2, splat (float 3.906250e-04)
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 320
  %wide.load15.2 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %41 = fmul <8 x float> %wide.load15.2, splat (float 3.906250e-04)
  %42 = getelementptr inbounds nuw i8, ptr %10, i64 64
  %wide.load16.2 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %43 = fmul <8 x float> %wide.load12.2, %wide.load16.2
  %44 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %wide.load11.3 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %45 = fmul <8 x float> %wide.load11.3, splat (float 3.906250e-04)
  %46 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load12.3 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %47 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load14.3 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %48 = fmul <8 x float> %wide.load14.3, splat (float 3.906250e-04)
  %49 = getelementptr inbounds nuw i8, ptr %4, i64 352
  %wide.load15.3 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %50 = fmul <8 x float> %wide.load15.3, splat (float 3.906250e-04)
  %51 = getelementptr inbounds nuw i8, ptr %10, i64 96
  %wide.load16.3 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %52 = fmul <8 x float> %wide.load12.3, %wide.load16.3
  %53 = getelementptr inbounds nuw i8, ptr %14, i64 128
  %wide.load11.4 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %54 = fmul <8 x float> %wide.load11.4, splat (float 3.906250e-04)
  %55 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %wide.load12.4 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %56 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %wide.load14.4 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %57 = fmul <8 x float> %wide.load14.4, splat (float 3.906250e-04)
  %58 = getelementptr inbounds nuw i8, ptr %4, i64 384
  %wide.load15.4 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %59 = fmul <8 x float> %wide.load15.4, splat (float 3.906250e-04)
  %60 = getelementptr inbounds nuw i8, ptr %10, i64 128
  %wide.load16.4 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %61 = fmul <8 x float> %wide.load12.4, %wide.load16.4
  %62 = getelementptr inbounds nuw i8, ptr %14, i64 160
  %wide.load11.5 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %63 = fmul <8 x float> %wide.load11.5, splat (float 3.906250e-04)
  %64 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %wide.load12.5 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %65 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %wide.load14.5 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %66 = fmul <8 x float> %wide.load14.5, splat (float 3.906250e-04)
  %67 = getelementptr inbounds nuw i8, ptr %4, i64 416
  %wide.load15.5 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %68 = fmul <8 x float> %wide.load15.5, splat (float 3.906250e-04)
  %69 = getelementptr inbounds nuw i8, ptr %10, i64 160
  %wide.load16.5 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %70 = fmul <8 x float> %wide.load12.5, %wide.load16.5
  %71 = getelementptr inbounds nuw i8, ptr %14, i64 192
  %wide.load11.6 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %72 = fmul <8 x float> %wide.load11.6, splat (float 3.906250e-04)
  %73 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %wide.load12.6 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %74 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %wide.load14.6 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %75 = fmul <8 x float> %wide.load14.6, splat (float 3.906250e-04)
  %76 = getelementptr inbounds nuw i8, ptr %4, i64 448
  %wide.load15.6 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %77 = fmul <8 x float> %wide.load15.6, splat (float 3.906250e-04)
  %78 = getelementptr inbounds nuw i8, ptr %10, i64 192
  %wide.load16.6 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %79 = fmul <8 x float> %wide.load12.6, %wide.load16.6
  %80 = getelementptr inbounds nuw i8, ptr %14, i64 224
  %wide.load11.7 = load <8 x float>, ptr %80, align 4, !invariant.load !3, !alias.scope !18, !noalias !20
  %81 = fmul <8 x float> %wide.load11.7, splat (float 3.906250e-04)
  %82 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load12.7 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %83 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load14.7 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %84 = fmul <8 x float> %wide.load14.7, splat (float 3.906250e-04)
  %85 = getelementptr inbounds nuw i8, ptr %4, i64 480
  %wide.load15.7 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %86 = fmul <8 x float> %wide.load15.7, splat (float 3.906250e-04)
  %87 = getelementptr inbounds nuw i8, ptr %10, i64 224
  %wide.load16.7 = load <8 x float>, ptr %87, align 4, !invariant.load !3, !alias.scope !14, !noalias !23
  %88 = fmul <8 x float> %wide.load12.7, %wide.load16.7
  br label %89

89:                                               ; preds = %19, %174
  %90 = phi i64 [ 0, %19 ], [ %175, %174 ]
  %91 = shl nuw nsw i64 %90, 12
  %92 = add nuw nsw i64 %91, %20
  br label %93

93:                                               ; preds = %89, %172
  %94 = phi i64 [ 0, %89 ], [ %173, %172 ]
  %95 = shl nuw nsw i64 %94, 9
  %96 = add nuw nsw i64 %95, %92
  br label %vector.ph

vector.ph:                                        ; preds = %93, %vector.ph
  %97 = phi i64 [ 0, %93 ], [ %171, %vector.ph ]
  %98 = shl nuw nsw i64 %97, 6
  %99 = add nuw nsw i64 %98, %96
  %100 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %99
  %wide.load = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %101 = fsub <8 x float> %wide.load, %21
  %102 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %99
  %wide.load13 = load <8 x float>, ptr %102, align 4, !alias.scope !10, !noalias !25
  %103 = fmul <8 x float> %wide.load12, %101
  %104 = fsub <8 x float> %wide.load13, %22
  %105 = fmul <8 x float> %103, %24
  %106 = fsub <8 x float> %104, %105
  %107 = fmul <8 x float> %25, %106
  store <8 x float> %107, ptr %102, align 4, !alias.scope !10, !noalias !25
  %108 = or disjoint i64 %99, 8
  %109 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %108
  %wide.load.1 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %110 = fsub <8 x float> %wide.load.1, %27
  %111 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %108
  %wide.load13.1 = load <8 x float>, ptr %111, align 4, !alias.scope !10, !noalias !25
  %112 = fmul <8 x float> %wide.load12.1, %110
  %113 = fsub <8 x float> %wide.load13.1, %30
  %114 = fmul <8 x float> %112, %32
  %115 = fsub <8 x float> %113, %114
  %116 = fmul <8 x float> %34, %115
  store <8 x float> %116, ptr %111, align 4, !alias.scope !10, !noalias !25
  %117 = or disjoint i64 %99, 16
  %118 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %117
  %wide.load.2 = load <8 x float>, ptr %118, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %119 = fsub <8 x float> %wide.load.2, %36
  %120 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %117
  %wide.load13.2 = load <8 x float>, ptr %120, align 4, !alias.scope !10, !noalias !25
  %121 = fmul <8 x float> %wide.load12.2, %119
  %122 = fsub <8 x float> %wide.load13.2, %39
  %123 = fmul <8 x float> %121, %41
  %124 = fsub <8 x float> %122, %123
  %125 = fmul <8 x float> %43, %124
  store <8 x float> %125, ptr %120, align 4, !alias.scope !10, !noalias !25
  %126 = or disjoint i64 %99, 24
  %127 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %126
  %wide.load.3 = load <8 x float>, ptr %127, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %128 = fsub <8 x float> %wide.load.3, %45
  %129 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %126
  %wide.load13.3 = load <8 x float>, ptr %129, align 4, !alias.scope !10, !noalias !25
  %130 = fmul <8 x float> %wide.load12.3, %128
  %131 = fsub <8 x float> %wide.load13.3, %48
  %132 = fmul <8 x float> %130, %50
  %133 = fsub <8 x float> %131, %132
  %134 = fmul <8 x float> %52, %133
  store <8 x float> %134, ptr %129, align 4, !alias.scope !10, !noalias !25
  %135 = or disjoint i64 %99, 32
  %136 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %135
  %wide.load.4 = load <8 x float>, ptr %136, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %137 = fsub <8 x float> %wide.load.4, %54
  %138 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %135
  %wide.load13.4 = load <8 x float>, ptr %138, align 4, !alias.scope !10, !noalias !25
  %139 = fmul <8 x float> %wide.load12.4, %137
  %140 = fsub <8 x float> %wide.load13.4, %57
  %141 = fmul <8 x float> %139, %59
  %142 = fsub <8 x float> %140, %141
  %143 = fmul <8 x float> %61, %142
  store <8 x float> %143, ptr %138, align 4, !alias.scope !10, !noalias !25
  %144 = or disjoint i64 %99, 40
  %145 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %144
  %wide.load.5 = load <8 x float>, ptr %145, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %146 = fsub <8 x float> %wide.load.5, %63
  %147 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %144
  %wide.load13.5 = load <8 x float>, ptr %147, align 4, !alias.scope !10, !noalias !25
  %148 = fmul <8 x float> %wide.load12.5, %146
  %149 = fsub <8 x float> %wide.load13.5, %66
  %150 = fmul <8 x float> %148, %68
  %151 = fsub <8 x float> %149, %150
  %152 = fmul <8 x float> %70, %151
  store <8 x float> %152, ptr %147, align 4, !alias.scope !10, !noalias !25
  %153 = or disjoint i64 %99, 48
  %154 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %153
  %wide.load.6 = load <8 x float>, ptr %154, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %155 = fsub <8 x float> %wide.load.6, %72
  %156 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %153
  %wide.load13.6 = load <8 x float>, ptr %156, align 4, !alias.scope !10, !noalias !25
  %157 = fmul <8 x float> %wide.load12.6, %155
  %158 = fsub <8 x float> %wide.load13.6, %75
  %159 = fmul <8 x float> %157, %77
  %160 = fsub <8 x float> %158, %159
  %161 = fmul <8 x float> %79, %160
  store <8 x float> %161, ptr %156, align 4, !alias.scope !10, !noalias !25
  %162 = or disjoint i64 %99, 56
  %163 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %162
  %wide.load.7 = load <8 x float>, ptr %163, align 4, !invariant.load !3, !alias.scope !16, !noalias !24
  %164 = fsub <8 x float> %wide.load.7, %81
  %165 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %162
  %wide.load13.7 = load <8 x float>, ptr %165, align 4, !alias.scope !10, !noalias !25
  %166 = fmul <8 x float> %wide.load12.7, %164
  %167 = fsub <8 x float> %wide.load13.7, %84
  %168 = fmul <8 x float> %166, %86
  %169 = fsub <8 x float> %167, %168
  %170 = fmul <8 x float> %88, %169
  store <8 x float> %170, ptr %165, align 4, !alias.scope !10, !noalias !25
  %171 = add nuw nsw i64 %97, 1
  %exitcond5.not = icmp eq i64 %171, 8
  br i1 %exitcond5.not, label %172, label %vector.ph, !llvm.loop !26

172:                                              ; preds = %vector.ph
  %173 = add nuw nsw i64 %94, 1
  %exitcond6.not = icmp eq i64 %173, 8
  br i1 %exitcond6.not, label %174, label %93, !llvm.loop !26

174:                                              ; preds = %172
  %175 = add nuw nsw i64 %90, 1
  %exitcond7.not = icmp eq i64 %175, 20
  br i1 %exitcond7.not, label %subtract_multiply_fusion.6_wrapped.exit, label %89, !llvm.loop !26

subtract_multiply_fusion.6_wrapped.exit:          ; preds = %174, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 512}
!5 = !{i64 655360}
!6 = !{i64 256}
!7 = !{!8}
!8 = distinct !{!8, !9, !"subtract_multiply_fusion.6_wrapped: argument 0"}
!9 = distinct !{!9, !"subtract_multiply_fusion.6_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"subtract_multiply_fusion.6_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"subtract_multiply_fusion.6_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"subtract_multiply_fusion.6_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"subtract_multiply_fusion.6_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"subtract_multiply_fusion.6_wrapped: argument 5"}
!20 = !{!8, !11, !13, !15, !17}
!21 = !{!8, !11, !15, !17, !19}
!22 = !{!11, !13, !15, !17, !19}
!23 = !{!8, !11, !13, !17, !19}
!24 = !{!8, !11, !13, !15, !19}
!25 = !{!8, !13, !15, !17, !19}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
