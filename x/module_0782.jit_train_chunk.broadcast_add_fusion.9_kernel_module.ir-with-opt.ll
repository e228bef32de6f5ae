; ModuleID = '__compute_module_broadcast_add_fusion.9_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.9_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.9(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr13 = freeze i32 %13
  %14 = sub i32 32, %.fr13
  %15 = icmp ult i32 %.fr13, 32
  %16 = icmp ult i32 %14, 32
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr = freeze i32 %18
  %19 = sub i32 32, %.fr
  %20 = icmp ult i32 %.fr, 32
  %21 = icmp ult i32 %19, 32
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr14 = freeze i32 %23
  %24 = sub i32 32, %.fr14
  %25 = icmp ult i32 %.fr14, 32
  %26 = icmp ult i32 %24, 32
  %27 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !19
  br i1 %15, label %.split4.us, label %vector.ph

vector.ph:                                        ; preds = %1
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert45 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat46 = shufflevector <8 x i32> %broadcast.splatinsert45, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert47 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat48 = shufflevector <8 x i32> %broadcast.splatinsert47, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert49 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat50 = shufflevector <8 x i32> %broadcast.splatinsert49, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert51 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat52 = shufflevector <8 x i32> %broadcast.splatinsert51, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert53 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat54 = shufflevector <8 x i32> %broadcast.splatinsert53, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %28 = shl nuw nsw i64 %index, 1
  %29 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %28
  %wide.vec = load <16 x i32>, ptr %29, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec = shufflevector <16 x i32> %wide.vec, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec55 = shufflevector <16 x i32> %wide.vec, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %30 = lshr <8 x i32> %strided.vec, %broadcast.splat
  %31 = select i1 %16, <8 x i32> %30, <8 x i32> zeroinitializer
  %32 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %28
  %wide.vec56 = load <16 x i32>, ptr %32, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %33 = add <16 x i32> %wide.vec56, %wide.vec
  %34 = shufflevector <16 x i32> %33, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %35 = xor <8 x i32> %31, %34
  %36 = shl <8 x i32> %35, %broadcast.splat46
  %37 = select i1 %20, <8 x i32> %36, <8 x i32> zeroinitializer
  %38 = lshr <8 x i32> %35, %broadcast.splat48
  %39 = select i1 %21, <8 x i32> %38, <8 x i32> zeroinitializer
  %40 = or <8 x i32> %37, %39
  %41 = add <8 x i32> %35, %34
  %42 = xor <8 x i32> %40, %41
  %43 = shl <8 x i32> %42, %broadcast.splat50
  %44 = select i1 %25, <8 x i32> %43, <8 x i32> zeroinitializer
  %45 = lshr <8 x i32> %42, %broadcast.splat52
  %46 = select i1 %26, <8 x i32> %45, <8 x i32> zeroinitializer
  %47 = or <8 x i32> %44, %46
  %48 = add <8 x i32> %42, %41
  %49 = xor <8 x i32> %47, %48
  %50 = add <8 x i32> %48, %broadcast.splat54
  %51 = add <8 x i32> %50, %49
  %52 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %28
  %53 = lshr <8 x i32> %strided.vec55, %broadcast.splat
  %54 = select i1 %16, <8 x i32> %53, <8 x i32> zeroinitializer
  %55 = add <16 x i32> %wide.vec56, %wide.vec
  %56 = shufflevector <16 x i32> %55, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %57 = xor <8 x i32> %54, %56
  %58 = shl <8 x i32> %57, %broadcast.splat46
  %59 = select i1 %20, <8 x i32> %58, <8 x i32> zeroinitializer
  %60 = lshr <8 x i32> %57, %broadcast.splat48
  %61 = select i1 %21, <8 x i32> %60, <8 x i32> zeroinitializer
  %62 = or <8 x i32> %59, %61
  %63 = add <8 x i32> %57, %56
  %64 = xor <8 x i32> %62, %63
  %65 = shl <8 x i32> %64, %broadcast.splat50
  %66 = select i1 %25, <8 x i32> %65, <8 x i32> zeroinitializer
  %67 = lshr <8 x i32> %64, %broadcast.splat52
  %68 = select i1 %26, <8 x i32> %67, <8 x i32> zeroinitializer
  %69 = or <8 x i32> %66, %68
  %70 = add <8 x i32> %64, %63
  %71 = xor <8 x i32> %69, %70
  %72 = add <8 x i32> %70, %broadcast.splat54
  %73 = add <8 x i32> %72, %71
  %interleaved.vec = shufflevector <8 x i32> %51, <8 x i32> %73, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec, ptr %52, align 4, !alias.scope !16, !noalias !22
  %index.next = add nuw i64 %index, 8
  %74 = icmp eq i64 %index.next, 16
  br i1 %74, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body, !llvm.loop !23

.split4.us:                                       ; preds = %1
  %broadcast.splatinsert202 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat203 = shufflevector <8 x i32> %broadcast.splatinsert202, <8 x i32> poison, <8 x i32> zeroinitializer
  br i1 %16, label %.split4.us.split.us, label %vector.ph59

vector.ph59:                                      ; preds = %.split4.us
  %broadcast.splatinsert62 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat63 = shufflevector <8 x i32> %broadcast.splatinsert62, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert64 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat65 = shufflevector <8 x i32> %broadcast.splatinsert64, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert66 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat67 = shufflevector <8 x i32> %broadcast.splatinsert66, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert68 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat69 = shufflevector <8 x i32> %broadcast.splatinsert68, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert70 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat71 = shufflevector <8 x i32> %broadcast.splatinsert70, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body72

vector.body72:                                    ; preds = %vector.body72, %vector.ph59
  %index73 = phi i64 [ 0, %vector.ph59 ], [ %index.next81, %vector.body72 ]
  %75 = shl nuw nsw i64 %index73, 1
  %76 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %75
  %wide.vec74 = load <16 x i32>, ptr %76, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec75 = shufflevector <16 x i32> %wide.vec74, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec76 = shufflevector <16 x i32> %wide.vec74, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %77 = shl <8 x i32> %strided.vec75, %broadcast.splat203
  %78 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %75
  %wide.vec77 = load <16 x i32>, ptr %78, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %79 = add <16 x i32> %wide.vec77, %wide.vec74
  %80 = shufflevector <16 x i32> %79, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %81 = xor <8 x i32> %77, %80
  %82 = shl <8 x i32> %81, %broadcast.splat63
  %83 = select i1 %20, <8 x i32> %82, <8 x i32> zeroinitializer
  %84 = lshr <8 x i32> %81, %broadcast.splat65
  %85 = select i1 %21, <8 x i32> %84, <8 x i32> zeroinitializer
  %86 = or <8 x i32> %83, %85
  %87 = add <8 x i32> %81, %80
  %88 = xor <8 x i32> %86, %87
  %89 = shl <8 x i32> %88, %broadcast.splat67
  %90 = select i1 %25, <8 x i32> %89, <8 x i32> zeroinitializer
  %91 = lshr <8 x i32> %88, %broadcast.splat69
  %92 = select i1 %26, <8 x i32> %91, <8 x i32> zeroinitializer
  %93 = or <8 x i32> %90, %92
  %94 = add <8 x i32> %88, %87
  %95 = xor <8 x i32> %93, %94
  %96 = add <8 x i32> %94, %broadcast.splat71
  %97 = add <8 x i32> %96, %95
  %98 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %75
  %99 = shl <8 x i32> %strided.vec76, %broadcast.splat203
  %100 = add <16 x i32> %wide.vec77, %wide.vec74
  %101 = shufflevector <16 x i32> %100, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %102 = xor <8 x i32> %99, %101
  %103 = shl <8 x i32> %102, %broadcast.splat63
  %104 = select i1 %20, <8 x i32> %103, <8 x i32> zeroinitializer
  %105 = lshr <8 x i32> %102, %broadcast.splat65
  %106 = select i1 %21, <8 x i32> %105, <8 x i32> zeroinitializer
  %107 = or <8 x i32> %104, %106
  %108 = add <8 x i32> %102, %101
  %109 = xor <8 x i32> %107, %108
  %110 = shl <8 x i32> %109, %broadcast.splat67
  %111 = select i1 %25, <8 x i32> %110, <8 x i32> zeroinitializer
  %112 = lshr <8 x i32> %109, %broadcast.splat69
  %113 = select i1 %26, <8 x i32> %112, <8 x i32> zeroinitializer
  %114 = or <8 x i32> %111, %113
  %115 = add <8 x i32> %109, %108
  %116 = xor <8 x i32> %114, %115
  %117 = add <8 x i32> %115, %broadcast.splat71
  %118 = add <8 x i32> %117, %116
  %interleaved.vec80 = shufflevector <8 x i32> %97, <8 x i32> %118, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec80, ptr %98, align 4, !alias.scope !16, !noalias !22
  %index.next81 = add nuw i64 %index73, 8
  %119 = icmp eq i64 %index.next81, 16
  br i1 %119, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body72, !llvm.loop !27

.split4.us.split.us:                              ; preds = %.split4.us
  %broadcast.splatinsert204 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat205 = shufflevector <8 x i32> %broadcast.splatinsert204, <8 x i32> poison, <8 x i32> zeroinitializer
  br i1 %20, label %.split4.us.split.us.split.us, label %vector.ph83

vector.ph83:                                      ; preds = %.split4.us.split.us
  %broadcast.splatinsert88 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat89 = shufflevector <8 x i32> %broadcast.splatinsert88, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert90 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat91 = shufflevector <8 x i32> %broadcast.splatinsert90, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert92 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat93 = shufflevector <8 x i32> %broadcast.splatinsert92, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert94 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat95 = shufflevector <8 x i32> %broadcast.splatinsert94, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body96

vector.body96:                                    ; preds = %vector.body96, %vector.ph83
  %index97 = phi i64 [ 0, %vector.ph83 ], [ %index.next105, %vector.body96 ]
  %120 = shl nuw nsw i64 %index97, 1
  %121 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %120
  %wide.vec98 = load <16 x i32>, ptr %121, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec99 = shufflevector <16 x i32> %wide.vec98, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec100 = shufflevector <16 x i32> %wide.vec98, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %122 = shl <8 x i32> %strided.vec99, %broadcast.splat203
  %123 = lshr <8 x i32> %strided.vec99, %broadcast.splat205
  %124 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %120
  %wide.vec101 = load <16 x i32>, ptr %124, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %125 = or disjoint <8 x i32> %122, %123
  %126 = add <16 x i32> %wide.vec101, %wide.vec98
  %127 = shufflevector <16 x i32> %126, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %128 = xor <8 x i32> %125, %127
  %129 = lshr <8 x i32> %128, %broadcast.splat89
  %130 = select i1 %21, <8 x i32> %129, <8 x i32> zeroinitializer
  %131 = add <8 x i32> %128, %127
  %132 = xor <8 x i32> %130, %131
  %133 = shl <8 x i32> %132, %broadcast.splat91
  %134 = select i1 %25, <8 x i32> %133, <8 x i32> zeroinitializer
  %135 = lshr <8 x i32> %132, %broadcast.splat93
  %136 = select i1 %26, <8 x i32> %135, <8 x i32> zeroinitializer
  %137 = or <8 x i32> %134, %136
  %138 = add <8 x i32> %132, %131
  %139 = xor <8 x i32> %137, %138
  %140 = add <8 x i32> %138, %broadcast.splat95
  %141 = add <8 x i32> %140, %139
  %142 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %120
  %143 = shl <8 x i32> %strided.vec100, %broadcast.splat203
  %144 = lshr <8 x i32> %strided.vec100, %broadcast.splat205
  %145 = or disjoint <8 x i32> %143, %144
  %146 = add <16 x i32> %wide.vec101, %wide.vec98
  %147 = shufflevector <16 x i32> %146, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %148 = xor <8 x i32> %145, %147
  %149 = lshr <8 x i32> %148, %broadcast.splat89
  %150 = select i1 %21, <8 x i32> %149, <8 x i32> zeroinitializer
  %151 = add <8 x i32> %148, %147
  %152 = xor <8 x i32> %150, %151
  %153 = shl <8 x i32> %152, %broadcast.splat91
  %154 = select i1 %25, <8 x i32> %153, <8 x i32> zeroinitializer
  %155 = lshr <8 x i32> %152, %broadcast.splat93
  %156 = select i1 %26, <8 x i32> %155, <8 x i32> zeroinitializer
  %157 = or <8 x i32> %154, %156
  %158 = add <8 x i32> %152, %151
  %159 = xor <8 x i32> %157, %158
  %160 = add <8 x i32> %158, %broadcast.splat95
  %161 = add <8 x i32> %160, %159
  %interleaved.vec104 = shufflevector <8 x i32> %141, <8 x i32> %161, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec104, ptr %142, align 4, !alias.scope !16, !noalias !22
  %index.next105 = add nuw i64 %index97, 8
  %162 = icmp eq i64 %index.next105, 16
  br i1 %162, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body96, !llvm.loop !28

.split4.us.split.us.split.us:                     ; preds = %.split4.us.split.us
  %broadcast.splatinsert206 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat207 = shufflevector <8 x i32> %broadcast.splatinsert206, <8 x i32> poison, <8 x i32> zeroinitializer
  br i1 %21, label %.split4.us.split.us.split.us.split.us, label %vector.ph107

vector.ph107:                                     ; preds = %.split4.us.split.us.split.us
  %broadcast.splatinsert114 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat115 = shufflevector <8 x i32> %broadcast.splatinsert114, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert116 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat117 = shufflevector <8 x i32> %broadcast.splatinsert116, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert118 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat119 = shufflevector <8 x i32> %broadcast.splatinsert118, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body120

vector.body120:                                   ; preds = %vector.body120, %vector.ph107
  %index121 = phi i64 [ 0, %vector.ph107 ], [ %index.next129, %vector.body120 ]
  %163 = shl nuw nsw i64 %index121, 1
  %164 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %163
  %wide.vec122 = load <16 x i32>, ptr %164, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec123 = shufflevector <16 x i32> %wide.vec122, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec124 = shufflevector <16 x i32> %wide.vec122, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %165 = shl <8 x i32> %strided.vec123, %broadcast.splat203
  %166 = lshr <8 x i32> %strided.vec123, %broadcast.splat205
  %167 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %163
  %wide.vec125 = load <16 x i32>, ptr %167, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %168 = or disjoint <8 x i32> %165, %166
  %169 = add <16 x i32> %wide.vec125, %wide.vec122
  %170 = shufflevector <16 x i32> %169, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %171 = xor <8 x i32> %168, %170
  %172 = shl <8 x i32> %171, %broadcast.splat207
  %173 = add <8 x i32> %171, %170
  %174 = xor <8 x i32> %172, %173
  %175 = shl <8 x i32> %174, %broadcast.splat115
  %176 = select i1 %25, <8 x i32> %175, <8 x i32> zeroinitializer
  %177 = lshr <8 x i32> %174, %broadcast.splat117
  %178 = select i1 %26, <8 x i32> %177, <8 x i32> zeroinitializer
  %179 = or <8 x i32> %176, %178
  %180 = add <8 x i32> %174, %173
  %181 = xor <8 x i32> %179, %180
  %182 = add <8 x i32> %180, %broadcast.splat119
  %183 = add <8 x i32> %182, %181
  %184 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %163
  %185 = shl <8 x i32> %strided.vec124, %broadcast.splat203
  %186 = lshr <8 x i32> %strided.vec124, %broadcast.splat205
  %187 = or disjoint <8 x i32> %185, %186
  %188 = add <16 x i32> %wide.vec125, %wide.vec122
  %189 = shufflevector <16 x i32> %188, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %190 = xor <8 x i32> %187, %189
  %191 = shl <8 x i32> %190, %broadcast.splat207
  %192 = add <8 x i32> %190, %189
  %193 = xor <8 x i32> %191, %192
  %194 = shl <8 x i32> %193, %broadcast.splat115
  %195 = select i1 %25, <8 x i32> %194, <8 x i32> zeroinitializer
  %196 = lshr <8 x i32> %193, %broadcast.splat117
  %197 = select i1 %26, <8 x i32> %196, <8 x i32> zeroinitializer
  %198 = or <8 x i32> %195, %197
  %199 = add <8 x i32> %193, %192
  %200 = xor <8 x i32> %198, %199
  %201 = add <8 x i32> %199, %broadcast.splat119
  %202 = add <8 x i32> %201, %200
  %interleaved.vec128 = shufflevector <8 x i32> %183, <8 x i32> %202, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec128, ptr %184, align 4, !alias.scope !16, !noalias !22
  %index.next129 = add nuw i64 %index121, 8
  %203 = icmp eq i64 %index.next129, 16
  br i1 %203, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body120, !llvm.loop !29

.split4.us.split.us.split.us.split.us:            ; preds = %.split4.us.split.us.split.us
  %broadcast.splatinsert208 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat209 = shufflevector <8 x i32> %broadcast.splatinsert208, <8 x i32> poison, <8 x i32> zeroinitializer
  br i1 %25, label %.split4.us.split.us.split.us.split.us.split.us, label %.split4.us.split.us.split.us.split.us.split

.split4.us.split.us.split.us.split.us.split.us:   ; preds = %.split4.us.split.us.split.us.split.us
  %broadcast.splatinsert210 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat211 = shufflevector <8 x i32> %broadcast.splatinsert210, <8 x i32> poison, <8 x i32> zeroinitializer
  br i1 %26, label %vector.ph201, label %vector.ph177

vector.ph177:                                     ; preds = %.split4.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert188 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat189 = shufflevector <8 x i32> %broadcast.splatinsert188, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body190

vector.body190:                                   ; preds = %vector.body190, %vector.ph177
  %index191 = phi i64 [ 0, %vector.ph177 ], [ %index.next199, %vector.body190 ]
  %204 = shl nuw nsw i64 %index191, 1
  %205 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %204
  %wide.vec192 = load <16 x i32>, ptr %205, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec193 = shufflevector <16 x i32> %wide.vec192, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec194 = shufflevector <16 x i32> %wide.vec192, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %206 = shl <8 x i32> %strided.vec193, %broadcast.splat203
  %207 = lshr <8 x i32> %strided.vec193, %broadcast.splat205
  %208 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %204
  %wide.vec195 = load <16 x i32>, ptr %208, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %209 = or disjoint <8 x i32> %206, %207
  %210 = add <16 x i32> %wide.vec195, %wide.vec192
  %211 = shufflevector <16 x i32> %210, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %212 = xor <8 x i32> %209, %211
  %213 = shl <8 x i32> %212, %broadcast.splat207
  %214 = lshr <8 x i32> %212, %broadcast.splat209
  %215 = or disjoint <8 x i32> %213, %214
  %216 = add <8 x i32> %212, %211
  %217 = xor <8 x i32> %215, %216
  %218 = shl <8 x i32> %217, %broadcast.splat211
  %219 = add <8 x i32> %217, %216
  %220 = xor <8 x i32> %218, %219
  %221 = add <8 x i32> %219, %broadcast.splat189
  %222 = add <8 x i32> %221, %220
  %223 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %204
  %224 = shl <8 x i32> %strided.vec194, %broadcast.splat203
  %225 = lshr <8 x i32> %strided.vec194, %broadcast.splat205
  %226 = or disjoint <8 x i32> %224, %225
  %227 = add <16 x i32> %wide.vec195, %wide.vec192
  %228 = shufflevector <16 x i32> %227, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %229 = xor <8 x i32> %226, %228
  %230 = shl <8 x i32> %229, %broadcast.splat207
  %231 = lshr <8 x i32> %229, %broadcast.splat209
  %232 = or disjoint <8 x i32> %230, %231
  %233 = add <8 x i32> %229, %228
  %234 = xor <8 x i32> %232, %233
  %235 = shl <8 x i32> %234, %broadcast.splat211
  %236 = add <8 x i32> %234, %233
  %237 = xor <8 x i32> %235, %236
  %238 = add <8 x i32> %236, %broadcast.splat189
  %239 = add <8 x i32> %238, %237
  %interleaved.vec198 = shufflevector <8 x i32> %222, <8 x i32> %239, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec198, ptr %223, align 4, !alias.scope !16, !noalias !22
  %index.next199 = add nuw i64 %index191, 8
  %240 = icmp eq i64 %index.next199, 16
  br i1 %240, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body190, !llvm.loop !30

vector.ph201:                                     ; preds = %.split4.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert212 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat213 = shufflevector <8 x i32> %broadcast.splatinsert212, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert214 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat215 = shufflevector <8 x i32> %broadcast.splatinsert214, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body216

vector.body216:                                   ; preds = %vector.body216, %vector.ph201
  %index217 = phi i64 [ 0, %vector.ph201 ], [ %index.next225, %vector.body216 ]
  %241 = shl nuw nsw i64 %index217, 1
  %242 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %241
  %wide.vec218 = load <16 x i32>, ptr %242, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec219 = shufflevector <16 x i32> %wide.vec218, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec220 = shufflevector <16 x i32> %wide.vec218, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %243 = shl <8 x i32> %strided.vec219, %broadcast.splat203
  %244 = lshr <8 x i32> %strided.vec219, %broadcast.splat205
  %245 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %241
  %wide.vec221 = load <16 x i32>, ptr %245, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %246 = or disjoint <8 x i32> %243, %244
  %247 = add <16 x i32> %wide.vec221, %wide.vec218
  %248 = shufflevector <16 x i32> %247, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %249 = xor <8 x i32> %246, %248
  %250 = shl <8 x i32> %249, %broadcast.splat207
  %251 = lshr <8 x i32> %249, %broadcast.splat209
  %252 = or disjoint <8 x i32> %250, %251
  %253 = add <8 x i32> %249, %248
  %254 = xor <8 x i32> %252, %253
  %255 = shl <8 x i32> %254, %broadcast.splat211
  %256 = lshr <8 x i32> %254, %broadcast.splat213
  %257 = or disjoint <8 x i32> %255, %256
  %258 = add <8 x i32> %254, %253
  %259 = xor <8 x i32> %257, %258
  %260 = add <8 x i32> %258, %broadcast.splat215
  %261 = add <8 x i32> %260, %259
  %262 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %241
  %263 = shl <8 x i32> %strided.vec220, %broadcast.splat203
  %264 = lshr <8 x i32> %strided.vec220, %broadcast.splat205
  %265 = or disjoint <8 x i32> %263, %264
  %266 = add <16 x i32> %wide.vec221, %wide.vec218
  %267 = shufflevector <16 x i32> %266, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %268 = xor <8 x i32> %265, %267
  %269 = shl <8 x i32> %268, %broadcast.splat207
  %270 = lshr <8 x i32> %268, %broadcast.splat209
  %271 = or disjoint <8 x i32> %269, %270
  %272 = add <8 x i32> %268, %267
  %273 = xor <8 x i32> %271, %272
  %274 = shl <8 x i32> %273, %broadcast.splat211
  %275 = lshr <8 x i32> %273, %broadcast.splat213
  %276 = or disjoint <8 x i32> %274, %275
  %277 = add <8 x i32> %273, %272
  %278 = xor <8 x i32> %276, %277
  %279 = add <8 x i32> %277, %broadcast.splat215
  %280 = add <8 x i32> %279, %278
  %interleaved.vec224 = shufflevector <8 x i32> %261, <8 x i32> %280, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec224, ptr %262, align 4, !alias.scope !16, !noalias !22
  %index.next225 = add nuw i64 %index217, 8
  %281 = icmp eq i64 %index.next225, 16
  br i1 %281, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body216, !llvm.loop !31

.split4.us.split.us.split.us.split.us.split:      ; preds = %.split4.us.split.us.split.us.split.us
  br i1 %26, label %vector.ph153, label %vector.ph131

vector.ph131:                                     ; preds = %.split4.us.split.us.split.us.split.us.split
  %broadcast.splatinsert140 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat141 = shufflevector <8 x i32> %broadcast.splatinsert140, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body142

vector.body142:                                   ; preds = %vector.body142, %vector.ph131
  %index143 = phi i64 [ 0, %vector.ph131 ], [ %index.next151, %vector.body142 ]
  %282 = shl nuw nsw i64 %index143, 1
  %283 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %282
  %wide.vec144 = load <16 x i32>, ptr %283, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec145 = shufflevector <16 x i32> %wide.vec144, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec146 = shufflevector <16 x i32> %wide.vec144, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %284 = shl <8 x i32> %strided.vec145, %broadcast.splat203
  %285 = lshr <8 x i32> %strided.vec145, %broadcast.splat205
  %286 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %282
  %wide.vec147 = load <16 x i32>, ptr %286, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %287 = or disjoint <8 x i32> %284, %285
  %288 = add <16 x i32> %wide.vec147, %wide.vec144
  %289 = shufflevector <16 x i32> %288, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %290 = xor <8 x i32> %287, %289
  %291 = shl <8 x i32> %290, %broadcast.splat207
  %292 = lshr <8 x i32> %290, %broadcast.splat209
  %293 = or disjoint <8 x i32> %291, %292
  %294 = add <8 x i32> %290, %289
  %295 = xor <8 x i32> %293, %294
  %296 = add <8 x i32> %295, %294
  %297 = shl <8 x i32> %296, splat (i32 1)
  %298 = add <8 x i32> %broadcast.splat141, %297
  %299 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %282
  %300 = shl <8 x i32> %strided.vec146, %broadcast.splat203
  %301 = lshr <8 x i32> %strided.vec146, %broadcast.splat205
  %302 = or disjoint <8 x i32> %300, %301
  %303 = add <16 x i32> %wide.vec147, %wide.vec144
  %304 = shufflevector <16 x i32> %303, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %305 = xor <8 x i32> %302, %304
  %306 = shl <8 x i32> %305, %broadcast.splat207
  %307 = lshr <8 x i32> %305, %broadcast.splat209
  %308 = or disjoint <8 x i32> %306, %307
  %309 = add <8 x i32> %305, %304
  %310 = xor <8 x i32> %308, %309
  %311 = add <8 x i32> %310, %309
  %312 = shl <8 x i32> %311, splat (i32 1)
  %313 = add <8 x i32> %broadcast.splat141, %312
  %interleaved.vec150 = shufflevector <8 x i32> %298, <8 x i32> %313, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec150, ptr %299, align 4, !alias.scope !16, !noalias !22
  %index.next151 = add nuw i64 %index143, 8
  %314 = icmp eq i64 %index.next151, 16
  br i1 %314, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body142, !llvm.loop !32

vector.ph153:                                     ; preds = %.split4.us.split.us.split.us.split.us.split
  %broadcast.splatinsert162 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat163 = shufflevector <8 x i32> %broadcast.splatinsert162, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert164 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat165 = shufflevector <8 x i32> %broadcast.splatinsert164, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body166

vector.body166:                                   ; preds = %vector.body166, %vector.ph153
  %index167 = phi i64 [ 0, %vector.ph153 ], [ %index.next175, %vector.body166 ]
  %315 = shl nuw nsw i64 %index167, 1
  %316 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %315
  %wide.vec168 = load <16 x i32>, ptr %316, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %strided.vec169 = shufflevector <16 x i32> %wide.vec168, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %strided.vec170 = shufflevector <16 x i32> %wide.vec168, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %317 = shl <8 x i32> %strided.vec169, %broadcast.splat203
  %318 = lshr <8 x i32> %strided.vec169, %broadcast.splat205
  %319 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %315
  %wide.vec171 = load <16 x i32>, ptr %319, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %320 = or disjoint <8 x i32> %317, %318
  %321 = add <16 x i32> %wide.vec171, %wide.vec168
  %322 = shufflevector <16 x i32> %321, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %323 = xor <8 x i32> %320, %322
  %324 = shl <8 x i32> %323, %broadcast.splat207
  %325 = lshr <8 x i32> %323, %broadcast.splat209
  %326 = or disjoint <8 x i32> %324, %325
  %327 = add <8 x i32> %323, %322
  %328 = xor <8 x i32> %326, %327
  %329 = lshr <8 x i32> %328, %broadcast.splat163
  %330 = add <8 x i32> %328, %327
  %331 = xor <8 x i32> %329, %330
  %332 = add <8 x i32> %330, %broadcast.splat165
  %333 = add <8 x i32> %332, %331
  %334 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %315
  %335 = shl <8 x i32> %strided.vec170, %broadcast.splat203
  %336 = lshr <8 x i32> %strided.vec170, %broadcast.splat205
  %337 = or disjoint <8 x i32> %335, %336
  %338 = add <16 x i32> %wide.vec171, %wide.vec168
  %339 = shufflevector <16 x i32> %338, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %340 = xor <8 x i32> %337, %339
  %341 = shl <8 x i32> %340, %broadcast.splat207
  %342 = lshr <8 x i32> %340, %broadcast.splat209
  %343 = or disjoint <8 x i32> %341, %342
  %344 = add <8 x i32> %340, %339
  %345 = xor <8 x i32> %343, %344
  %346 = lshr <8 x i32> %345, %broadcast.splat163
  %347 = add <8 x i32> %345, %344
  %348 = xor <8 x i32> %346, %347
  %349 = add <8 x i32> %347, %broadcast.splat165
  %350 = add <8 x i32> %349, %348
  %interleaved.vec174 = shufflevector <8 x i32> %333, <8 x i32> %350, <16 x i32> <i32 0, i32 8, i32 1, i32 9, i32 2, i32 10, i32 3, i32 11, i32 4, i32 12, i32 5, i32 13, i32 6, i32 14, i32 7, i32 15>
  store <16 x i32> %interleaved.vec174, ptr %334, align 4, !alias.scope !16, !noalias !22
  %index.next175 = add nuw i64 %index167, 8
  %351 = icmp eq i64 %index.next175, 16
  br i1 %351, label %broadcast_add_fusion.9_wrapped.exit, label %vector.body166, !llvm.loop !33

broadcast_add_fusion.9_wrapped.exit:              ; preds = %vector.body, %vector.body72, %vector.body96, %vector.body120, %vector.body142, %vector.body166, %vector.body190, %vector.body216
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 30}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 128}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.9_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.9_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.9_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.9_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.9_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.9_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!11, !13, !15, !17}
!20 = !{!8, !11, !15, !17}
!21 = !{!8, !11, !13, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24, !25, !26}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = !{!"llvm.loop.isvectorized", i32 1}
!26 = !{!"llvm.loop.unroll.runtime.disable"}
!27 = distinct !{!27, !24, !25, !26}
!28 = distinct !{!28, !24, !25, !26}
!29 = distinct !{!29, !24, !25, !26}
!30 = distinct !{!30, !24, !25, !26}
!31 = distinct !{!31, !24, !25, !26}
!32 = distinct !{!32, !24, !25, !26}
!33 = distinct !{!33, !24, !25, !26}
