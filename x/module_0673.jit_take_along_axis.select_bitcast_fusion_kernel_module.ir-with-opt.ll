; ModuleID = '__compute_module_select_bitcast_fusion_kernel_module'
source_filename = "__compute_module_select_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_bitcast_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
select_bitcast_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %9 = icmp slt i32 %8, 0
  %10 = add i32 %8, 10
  %11 = select i1 %9, i32 %10, i32 %8
  %12 = icmp ult i32 %11, 10
  %13 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %14 = tail call i32 @llvm.umin.i32(i32 %13, i32 9)
  %15 = zext nneg i32 %14 to i64
  %16 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %15
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %18 = select i1 %12, float %17, float +qnan
  store float %18, ptr %7, align 4, !alias.scope !11, !noalias !15
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %21 = icmp slt i32 %20, 0
  %22 = add i32 %20, 10
  %23 = select i1 %21, i32 %22, i32 %20
  %24 = icmp ult i32 %23, 10
  %25 = tail call i32 @llvm.smax.i32(i32 %23, i32 0)
  %26 = tail call i32 @llvm.umin.i32(i32 %25, i32 9)
  %27 = zext nneg i32 %26 to i64
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %29 = getelementptr inbounds nuw [4 x i8], ptr %28, i64 %27
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %31 = select i1 %24, float %30, float +qnan
  %32 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store float %31, ptr %32, align 4, !alias.scope !11, !noalias !15
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %34 = load i32, ptr %33, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %35 = icmp slt i32 %34, 0
  %36 = add i32 %34, 10
  %37 = select i1 %35, i32 %36, i32 %34
  %38 = icmp ult i32 %37, 10
  %39 = tail call i32 @llvm.smax.i32(i32 %37, i32 0)
  %40 = tail call i32 @llvm.umin.i32(i32 %39, i32 9)
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %43 = getelementptr inbounds nuw [4 x i8], ptr %42, i64 %41
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %45 = select i1 %38, float %44, float +qnan
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store float %45, ptr %46, align 4, !alias.scope !11, !noalias !15
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %48 = load i32, ptr %47, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %49 = icmp slt i32 %48, 0
  %50 = add i32 %48, 10
  %51 = select i1 %49, i32 %50, i32 %48
  %52 = icmp ult i32 %51, 10
  %53 = tail call i32 @llvm.smax.i32(i32 %51, i32 0)
  %54 = tail call i32 @llvm.umin.i32(i32 %53, i32 9)
  %55 = zext nneg i32 %54 to i64
  %56 = getelementptr inbounds nuw i8, ptr %3, i64 120
  %57 = getelementptr inbounds nuw [4 x i8], ptr %56, i64 %55
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %59 = select i1 %52, float %58, float +qnan
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store float %59, ptr %60, align 4, !alias.scope !11, !noalias !15
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %63 = icmp slt i32 %62, 0
  %64 = add i32 %62, 10
  %65 = select i1 %63, i32 %64, i32 %62
  %66 = icmp ult i32 %65, 10
  %67 = tail call i32 @llvm.smax.i32(i32 %65, i32 0)
  %68 = tail call i32 @llvm.umin.i32(i32 %67, i32 9)
  %69 = zext nneg i32 %68 to i64
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %71 = getelementptr inbounds nuw [4 x i8], ptr %70, i64 %69
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %73 = select i1 %66, float %72, float +qnan
  %74 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store float %73, ptr %74, align 4, !alias.scope !11, !noalias !15
  %75 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %76 = load i32, ptr %75, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %77 = icmp slt i32 %76, 0
  %78 = add i32 %76, 10
  %79 = select i1 %77, i32 %78, i32 %76
  %80 = icmp ult i32 %79, 10
  %81 = tail call i32 @llvm.smax.i32(i32 %79, i32 0)
  %82 = tail call i32 @llvm.umin.i32(i32 %81, i32 9)
  %83 = zext nneg i32 %82 to i64
  %84 = getelementptr inbounds nuw i8, ptr %3, i64 200
  %85 = getelementptr inbounds nuw [4 x i8], ptr %84, i64 %83
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %87 = select i1 %80, float %86, float +qnan
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store float %87, ptr %88, align 4, !alias.scope !11, !noalias !15
  %89 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %90 = load i32, ptr %89, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %91 = icmp slt i32 %90, 0
  %92 = add i32 %90, 10
  %93 = select i1 %91, i32 %92, i32 %90
  %94 = icmp ult i32 %93, 10
  %95 = tail call i32 @llvm.smax.i32(i32 %93, i32 0)
  %96 = tail call i32 @llvm.umin.i32(i32 %95, i32 9)
  %97 = zext nneg i32 %96 to i64
  %98 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %99 = getelementptr inbounds nuw [4 x i8], ptr %98, i64 %97
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %101 = select i1 %94, float %100, float +qnan
  %102 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store float %101, ptr %102, align 4, !alias.scope !11, !noalias !15
  %103 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %104 = load i32, ptr %103, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %105 = icmp slt i32 %104, 0
  %106 = add i32 %104, 10
  %107 = select i1 %105, i32 %106, i32 %104
  %108 = icmp ult i32 %107, 10
  %109 = tail call i32 @llvm.smax.i32(i32 %107, i32 0)
  %110 = tail call i32 @llvm.umin.i32(i32 %109, i32 9)
  %111 = zext nneg i32 %110 to i64
  %112 = getelementptr inbounds nuw i8, ptr %3, i64 280
  %113 = getelementptr inbounds nuw [4 x i8], ptr %112, i64 %111
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %115 = select i1 %108, float %114, float +qnan
  %116 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store float %115, ptr %116, align 4, !alias.scope !11, !noalias !15
  %117 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %118 = load i32, ptr %117, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %119 = icmp slt i32 %118, 0
  %120 = add i32 %118, 10
  %121 = select i1 %119, i32 %120, i32 %118
  %122 = icmp ult i32 %121, 10
  %123 = tail call i32 @llvm.smax.i32(i32 %121, i32 0)
  %124 = tail call i32 @llvm.umin.i32(i32 %123, i32 9)
  %125 = zext nneg i32 %124 to i64
  %126 = getelementptr inbounds nuw i8, ptr %3, i64 320
  %127 = getelementptr inbounds nuw [4 x i8], ptr %126, i64 %125
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %129 = select i1 %122, float %128, float +qnan
  %130 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store float %129, ptr %130, align 4, !alias.scope !11, !noalias !15
  %131 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %132 = load i32, ptr %131, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %133 = icmp slt i32 %132, 0
  %134 = add i32 %132, 10
  %135 = select i1 %133, i32 %134, i32 %132
  %136 = icmp ult i32 %135, 10
  %137 = tail call i32 @llvm.smax.i32(i32 %135, i32 0)
  %138 = tail call i32 @llvm.umin.i32(i32 %137, i32 9)
  %139 = zext nneg i32 %138 to i64
  %140 = getelementptr inbounds nuw i8, ptr %3, i64 360
  %141 = getelementptr inbounds nuw [4 x i8], ptr %140, i64 %139
  %142 = load float, ptr %141, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %143 = select i1 %136, float %142, float +qnan
  %144 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store float %143, ptr %144, align 4, !alias.scope !11, !noalias !15
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %146 = load i32, ptr %145, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %147 = icmp slt i32 %146, 0
  %148 = add i32 %146, 10
  %149 = select i1 %147, i32 %148, i32 %146
  %150 = icmp ult i32 %149, 10
  %151 = tail call i32 @llvm.smax.i32(i32 %149, i32 0)
  %152 = tail call i32 @llvm.umin.i32(i32 %151, i32 9)
  %153 = zext nneg i32 %152 to i64
  %154 = getelementptr inbounds nuw i8, ptr %3, i64 400
  %155 = getelementptr inbounds nuw [4 x i8], ptr %154, i64 %153
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %157 = select i1 %150, float %156, float +qnan
  %158 = getelementptr inbounds nuw i8, ptr %7, i64 40
  store float %157, ptr %158, align 4, !alias.scope !11, !noalias !15
  %159 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %160 = load i32, ptr %159, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %161 = icmp slt i32 %160, 0
  %162 = add i32 %160, 10
  %163 = select i1 %161, i32 %162, i32 %160
  %164 = icmp ult i32 %163, 10
  %165 = tail call i32 @llvm.smax.i32(i32 %163, i32 0)
  %166 = tail call i32 @llvm.umin.i32(i32 %165, i32 9)
  %167 = zext nneg i32 %166 to i64
  %168 = getelementptr inbounds nuw i8, ptr %3, i64 440
  %169 = getelementptr inbounds nuw [4 x i8], ptr %168, i64 %167
  %170 = load float, ptr %169, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %171 = select i1 %164, float %170, float +qnan
  %172 = getelementptr inbounds nuw i8, ptr %7, i64 44
  store float %171, ptr %172, align 4, !alias.scope !11, !noalias !15
  %173 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %174 = load i32, ptr %173, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %175 = icmp slt i32 %174, 0
  %176 = add i32 %174, 10
  %177 = select i1 %175, i32 %176, i32 %174
  %178 = icmp ult i32 %177, 10
  %179 = tail call i32 @llvm.smax.i32(i32 %177, i32 0)
  %180 = tail call i32 @llvm.umin.i32(i32 %179, i32 9)
  %181 = zext nneg i32 %180 to i64
  %182 = getelementptr inbounds nuw i8, ptr %3, i64 480
  %183 = getelementptr inbounds nuw [4 x i8], ptr %182, i64 %181
  %184 = load float, ptr %183, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %185 = select i1 %178, float %184, float +qnan
  %186 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store float %185, ptr %186, align 4, !alias.scope !11, !noalias !15
  %187 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %188 = load i32, ptr %187, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %189 = icmp slt i32 %188, 0
  %190 = add i32 %188, 10
  %191 = select i1 %189, i32 %190, i32 %188
  %192 = icmp ult i32 %191, 10
  %193 = tail call i32 @llvm.smax.i32(i32 %191, i32 0)
  %194 = tail call i32 @llvm.umin.i32(i32 %193, i32 9)
  %195 = zext nneg i32 %194 to i64
  %196 = getelementptr inbounds nuw i8, ptr %3, i64 520
  %197 = getelementptr inbounds nuw [4 x i8], ptr %196, i64 %195
  %198 = load float, ptr %197, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %199 = select i1 %192, float %198, float +qnan
  %200 = getelementptr inbounds nuw i8, ptr %7, i64 52
  store float %199, ptr %200, align 4, !alias.scope !11, !noalias !15
  %201 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %202 = load i32, ptr %201, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %203 = icmp slt i32 %202, 0
  %204 = add i32 %202, 10
  %205 = select i1 %203, i32 %204, i32 %202
  %206 = icmp ult i32 %205, 10
  %207 = tail call i32 @llvm.smax.i32(i32 %205, i32 0)
  %208 = tail call i32 @llvm.umin.i32(i32 %207, i32 9)
  %209 = zext nneg i32 %208 to i64
  %210 = getelementptr inbounds nuw i8, ptr %3, i64 560
  %211 = getelementptr inbounds nuw [4 x i8], ptr %210, i64 %209
  %212 = load float, ptr %211, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %213 = select i1 %206, float %212, float +qnan
  %214 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store float %213, ptr %214, align 4, !alias.scope !11, !noalias !15
  %215 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %216 = load i32, ptr %215, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %217 = icmp slt i32 %216, 0
  %218 = add i32 %216, 10
  %219 = select i1 %217, i32 %218, i32 %216
  %220 = icmp ult i32 %219, 10
  %221 = tail call i32 @llvm.smax.i32(i32 %219, i32 0)
  %222 = tail call i32 @llvm.umin.i32(i32 %221, i32 9)
  %223 = zext nneg i32 %222 to i64
  %224 = getelementptr inbounds nuw i8, ptr %3, i64 600
  %225 = getelementptr inbounds nuw [4 x i8], ptr %224, i64 %223
  %226 = load float, ptr %225, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %227 = select i1 %220, float %226, float +qnan
  %228 = getelementptr inbounds nuw i8, ptr %7, i64 60
  store float %227, ptr %228, align 4, !alias.scope !11, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 640}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"select_bitcast_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"select_bitcast_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"select_bitcast_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"select_bitcast_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
