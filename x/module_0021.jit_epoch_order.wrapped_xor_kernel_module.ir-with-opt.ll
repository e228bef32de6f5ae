; ModuleID = '__compute_module_wrapped_xor_kernel_module'
source_filename = "__compute_module_wrapped_xor_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_xor(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
wrapped_xor_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %8 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %9 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %10 = xor i32 %9, %8
  store i32 %10, ptr %7, align 4, !alias.scope !10, !noalias !14
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = xor i32 %14, %12
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store i32 %15, ptr %16, align 4, !alias.scope !10, !noalias !14
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %21 = xor i32 %20, %18
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i32 %21, ptr %22, align 4, !alias.scope !10, !noalias !14
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %24 = load i32, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %26 = load i32, ptr %25, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %27 = xor i32 %26, %24
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %27, ptr %28, align 4, !alias.scope !10, !noalias !14
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %30 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %32 = load i32, ptr %31, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %33 = xor i32 %32, %30
  %34 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i32 %33, ptr %34, align 4, !alias.scope !10, !noalias !14
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %36 = load i32, ptr %35, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %39 = xor i32 %38, %36
  %40 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store i32 %39, ptr %40, align 4, !alias.scope !10, !noalias !14
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %42 = load i32, ptr %41, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %44 = load i32, ptr %43, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %45 = xor i32 %44, %42
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i32 %45, ptr %46, align 4, !alias.scope !10, !noalias !14
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %48 = load i32, ptr %47, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %50 = load i32, ptr %49, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %51 = xor i32 %50, %48
  %52 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store i32 %51, ptr %52, align 4, !alias.scope !10, !noalias !14
  %53 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %54 = load i32, ptr %53, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %56 = load i32, ptr %55, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %57 = xor i32 %56, %54
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store i32 %57, ptr %58, align 4, !alias.scope !10, !noalias !14
  %59 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %60 = load i32, ptr %59, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %63 = xor i32 %62, %60
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store i32 %63, ptr %64, align 4, !alias.scope !10, !noalias !14
  %65 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %66 = load i32, ptr %65, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %67 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %68 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %69 = xor i32 %68, %66
  %70 = getelementptr inbounds nuw i8, ptr %7, i64 40
  store i32 %69, ptr %70, align 4, !alias.scope !10, !noalias !14
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %72 = load i32, ptr %71, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %73 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %74 = load i32, ptr %73, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %75 = xor i32 %74, %72
  %76 = getelementptr inbounds nuw i8, ptr %7, i64 44
  store i32 %75, ptr %76, align 4, !alias.scope !10, !noalias !14
  %77 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %78 = load i32, ptr %77, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %79 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %80 = load i32, ptr %79, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %81 = xor i32 %80, %78
  %82 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store i32 %81, ptr %82, align 4, !alias.scope !10, !noalias !14
  %83 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %84 = load i32, ptr %83, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %86 = load i32, ptr %85, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %87 = xor i32 %86, %84
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 52
  store i32 %87, ptr %88, align 4, !alias.scope !10, !noalias !14
  %89 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %90 = load i32, ptr %89, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %92 = load i32, ptr %91, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %93 = xor i32 %92, %90
  %94 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store i32 %93, ptr %94, align 4, !alias.scope !10, !noalias !14
  %95 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %96 = load i32, ptr %95, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %97 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %98 = load i32, ptr %97, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %99 = xor i32 %98, %96
  %100 = getelementptr inbounds nuw i8, ptr %7, i64 60
  store i32 %99, ptr %100, align 4, !alias.scope !10, !noalias !14
  %101 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %102 = load i32, ptr %101, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %103 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %104 = load i32, ptr %103, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %105 = xor i32 %104, %102
  %106 = getelementptr inbounds nuw i8, ptr %7, i64 64
  store i32 %105, ptr %106, align 4, !alias.scope !10, !noalias !14
  %107 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %108 = load i32, ptr %107, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %109 = getelementptr inbounds nuw i8, ptr %5, i64 68
  %110 = load i32, ptr %109, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %111 = xor i32 %110, %108
  %112 = getelementptr inbounds nuw i8, ptr %7, i64 68
  store i32 %111, ptr %112, align 4, !alias.scope !10, !noalias !14
  %113 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %114 = load i32, ptr %113, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %115 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %116 = load i32, ptr %115, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %117 = xor i32 %116, %114
  %118 = getelementptr inbounds nuw i8, ptr %7, i64 72
  store i32 %117, ptr %118, align 4, !alias.scope !10, !noalias !14
  %119 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %120 = load i32, ptr %119, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %121 = getelementptr inbounds nuw i8, ptr %5, i64 76
  %122 = load i32, ptr %121, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %123 = xor i32 %122, %120
  %124 = getelementptr inbounds nuw i8, ptr %7, i64 76
  store i32 %123, ptr %124, align 4, !alias.scope !10, !noalias !14
  %125 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %126 = load i32, ptr %125, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %127 = getelementptr inbounds nuw i8, ptr %5, i64 80
  %128 = load i32, ptr %127, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %129 = xor i32 %128, %126
  %130 = getelementptr inbounds nuw i8, ptr %7, i64 80
  store i32 %129, ptr %130, align 4, !alias.scope !10, !noalias !14
  %131 = getelementptr inbounds nuw i8, ptr %3, i64 84
  %132 = load i32, ptr %131, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %133 = getelementptr inbounds nuw i8, ptr %5, i64 84
  %134 = load i32, ptr %133, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %135 = xor i32 %134, %132
  %136 = getelementptr inbounds nuw i8, ptr %7, i64 84
  store i32 %135, ptr %136, align 4, !alias.scope !10, !noalias !14
  %137 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %138 = load i32, ptr %137, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %139 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %140 = load i32, ptr %139, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %141 = xor i32 %140, %138
  %142 = getelementptr inbounds nuw i8, ptr %7, i64 88
  store i32 %141, ptr %142, align 4, !alias.scope !10, !noalias !14
  %143 = getelementptr inbounds nuw i8, ptr %3, i64 92
  %144 = load i32, ptr %143, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 92
  %146 = load i32, ptr %145, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %147 = xor i32 %146, %144
  %148 = getelementptr inbounds nuw i8, ptr %7, i64 92
  store i32 %147, ptr %148, align 4, !alias.scope !10, !noalias !14
  %149 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %150 = load i32, ptr %149, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %151 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %152 = load i32, ptr %151, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %153 = xor i32 %152, %150
  %154 = getelementptr inbounds nuw i8, ptr %7, i64 96
  store i32 %153, ptr %154, align 4, !alias.scope !10, !noalias !14
  %155 = getelementptr inbounds nuw i8, ptr %3, i64 100
  %156 = load i32, ptr %155, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %157 = getelementptr inbounds nuw i8, ptr %5, i64 100
  %158 = load i32, ptr %157, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %159 = xor i32 %158, %156
  %160 = getelementptr inbounds nuw i8, ptr %7, i64 100
  store i32 %159, ptr %160, align 4, !alias.scope !10, !noalias !14
  %161 = getelementptr inbounds nuw i8, ptr %3, i64 104
  %162 = load i32, ptr %161, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %163 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %164 = load i32, ptr %163, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %165 = xor i32 %164, %162
  %166 = getelementptr inbounds nuw i8, ptr %7, i64 104
  store i32 %165, ptr %166, align 4, !alias.scope !10, !noalias !14
  %167 = getelementptr inbounds nuw i8, ptr %3, i64 108
  %168 = load i32, ptr %167, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %169 = getelementptr inbounds nuw i8, ptr %5, i64 108
  %170 = load i32, ptr %169, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %171 = xor i32 %170, %168
  %172 = getelementptr inbounds nuw i8, ptr %7, i64 108
  store i32 %171, ptr %172, align 4, !alias.scope !10, !noalias !14
  %173 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %174 = load i32, ptr %173, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %175 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %176 = load i32, ptr %175, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %177 = xor i32 %176, %174
  %178 = getelementptr inbounds nuw i8, ptr %7, i64 112
  store i32 %177, ptr %178, align 4, !alias.scope !10, !noalias !14
  %179 = getelementptr inbounds nuw i8, ptr %3, i64 116
  %180 = load i32, ptr %179, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %181 = getelementptr inbounds nuw i8, ptr %5, i64 116
  %182 = load i32, ptr %181, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %183 = xor i32 %182, %180
  %184 = getelementptr inbounds nuw i8, ptr %7, i64 116
  store i32 %183, ptr %184, align 4, !alias.scope !10, !noalias !14
  %185 = getelementptr inbounds nuw i8, ptr %3, i64 120
  %186 = load i32, ptr %185, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %187 = getelementptr inbounds nuw i8, ptr %5, i64 120
  %188 = load i32, ptr %187, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %189 = xor i32 %188, %186
  %190 = getelementptr inbounds nuw i8, ptr %7, i64 120
  store i32 %189, ptr %190, align 4, !alias.scope !10, !noalias !14
  %191 = getelementptr inbounds nuw i8, ptr %3, i64 124
  %192 = load i32, ptr %191, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %193 = getelementptr inbounds nuw i8, ptr %5, i64 124
  %194 = load i32, ptr %193, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %195 = xor i32 %194, %192
  %196 = getelementptr inbounds nuw i8, ptr %7, i64 124
  store i32 %195, ptr %196, align 4, !alias.scope !10, !noalias !14
  %197 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %198 = load i32, ptr %197, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %199 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %200 = load i32, ptr %199, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %201 = xor i32 %200, %198
  %202 = getelementptr inbounds nuw i8, ptr %7, i64 128
  store i32 %201, ptr %202, align 4, !alias.scope !10, !noalias !14
  %203 = getelementptr inbounds nuw i8, ptr %3, i64 132
  %204 = load i32, ptr %203, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %205 = getelementptr inbounds nuw i8, ptr %5, i64 132
  %206 = load i32, ptr %205, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %207 = xor i32 %206, %204
  %208 = getelementptr inbounds nuw i8, ptr %7, i64 132
  store i32 %207, ptr %208, align 4, !alias.scope !10, !noalias !14
  %209 = getelementptr inbounds nuw i8, ptr %3, i64 136
  %210 = load i32, ptr %209, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %211 = getelementptr inbounds nuw i8, ptr %5, i64 136
  %212 = load i32, ptr %211, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %213 = xor i32 %212, %210
  %214 = getelementptr inbounds nuw i8, ptr %7, i64 136
  store i32 %213, ptr %214, align 4, !alias.scope !10, !noalias !14
  %215 = getelementptr inbounds nuw i8, ptr %3, i64 140
  %216 = load i32, ptr %215, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %217 = getelementptr inbounds nuw i8, ptr %5, i64 140
  %218 = load i32, ptr %217, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %219 = xor i32 %218, %216
  %220 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store i32 %219, ptr %220, align 4, !alias.scope !10, !noalias !14
  %221 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %222 = load i32, ptr %221, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %223 = getelementptr inbounds nuw i8, ptr %5, i64 144
  %224 = load i32, ptr %223, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %225 = xor i32 %224, %222
  %226 = getelementptr inbounds nuw i8, ptr %7, i64 144
  store i32 %225, ptr %226, align 4, !alias.scope !10, !noalias !14
  %227 = getelementptr inbounds nuw i8, ptr %3, i64 148
  %228 = load i32, ptr %227, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %229 = getelementptr inbounds nuw i8, ptr %5, i64 148
  %230 = load i32, ptr %229, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %231 = xor i32 %230, %228
  %232 = getelementptr inbounds nuw i8, ptr %7, i64 148
  store i32 %231, ptr %232, align 4, !alias.scope !10, !noalias !14
  %233 = getelementptr inbounds nuw i8, ptr %3, i64 152
  %234 = load i32, ptr %233, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %235 = getelementptr inbounds nuw i8, ptr %5, i64 152
  %236 = load i32, ptr %235, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %237 = xor i32 %236, %234
  %238 = getelementptr inbounds nuw i8, ptr %7, i64 152
  store i32 %237, ptr %238, align 4, !alias.scope !10, !noalias !14
  %239 = getelementptr inbounds nuw i8, ptr %3, i64 156
  %240 = load i32, ptr %239, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %241 = getelementptr inbounds nuw i8, ptr %5, i64 156
  %242 = load i32, ptr %241, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %243 = xor i32 %242, %240
  %244 = getelementptr inbounds nuw i8, ptr %7, i64 156
  store i32 %243, ptr %244, align 4, !alias.scope !10, !noalias !14
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 160}
!5 = !{!6}
!6 = distinct !{!6, !7, !"wrapped_xor_wrapped: argument 0"}
!7 = distinct !{!7, !"wrapped_xor_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"wrapped_xor_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"wrapped_xor_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
