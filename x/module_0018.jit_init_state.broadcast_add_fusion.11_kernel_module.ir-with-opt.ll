; ModuleID = '__compute_module_broadcast_add_fusion.11_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.11_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.11(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %.fr98 = freeze i64 %15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %16 = icmp ult i64 %.fr98, 2
  %17 = shl nsw i64 %.fr98, 1
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %20 = mul nuw nsw i64 %.fr98, 3072
  br i1 %16, label %.split96, label %broadcast_add_fusion.11_wrapped.exit

.split96:                                         ; preds = %1, %.loopexit
  %21 = phi i1 [ false, %.loopexit ], [ true, %1 ]
  %22 = phi i64 [ 1, %.loopexit ], [ 0, %1 ]
  %23 = or disjoint i64 %22, %17
  %24 = icmp slt i64 %23, 3
  br i1 %24, label %25, label %.loopexit

25:                                               ; preds = %.split96
  %26 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr99 = freeze i32 %26
  %27 = sub i32 32, %.fr99
  %28 = icmp ult i32 %.fr99, 32
  %29 = icmp ult i32 %27, 32
  %30 = load i32, ptr %18, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr = freeze i32 %30
  %31 = sub i32 32, %.fr
  %32 = icmp ult i32 %.fr, 32
  %33 = icmp ult i32 %31, 32
  %34 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr100 = freeze i32 %34
  %35 = sub i32 32, %.fr100
  %36 = icmp ult i32 %.fr100, 32
  %37 = icmp ult i32 %35, 32
  %38 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !19
  %39 = mul nuw nsw i64 %22, 1536
  %40 = add nuw nsw i64 %39, %20
  br i1 %28, label %.split18.us, label %.split7.preheader

.split7.preheader:                                ; preds = %25
  %broadcast.splatinsert695 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat696 = shufflevector <8 x i32> %broadcast.splatinsert695, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert693 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat694 = shufflevector <8 x i32> %broadcast.splatinsert693, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert691 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat692 = shufflevector <8 x i32> %broadcast.splatinsert691, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert689 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat690 = shufflevector <8 x i32> %broadcast.splatinsert689, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert687 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat688 = shufflevector <8 x i32> %broadcast.splatinsert687, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert685 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat686 = shufflevector <8 x i32> %broadcast.splatinsert685, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7

.split18.us:                                      ; preds = %25
  br i1 %29, label %.split7.us.us.us.preheader, label %.split18.us.split

.split7.us.us.us.preheader:                       ; preds = %.split18.us
  %broadcast.splatinsert482 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat483 = shufflevector <8 x i32> %broadcast.splatinsert482, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert480 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat481 = shufflevector <8 x i32> %broadcast.splatinsert480, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert478 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat479 = shufflevector <8 x i32> %broadcast.splatinsert478, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert476 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat477 = shufflevector <8 x i32> %broadcast.splatinsert476, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert467 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat468 = shufflevector <8 x i32> %broadcast.splatinsert467, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert465 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat466 = shufflevector <8 x i32> %broadcast.splatinsert465, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert463 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat464 = shufflevector <8 x i32> %broadcast.splatinsert463, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert461 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat462 = shufflevector <8 x i32> %broadcast.splatinsert461, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert452 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat453 = shufflevector <8 x i32> %broadcast.splatinsert452, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert450 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat451 = shufflevector <8 x i32> %broadcast.splatinsert450, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert448 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat449 = shufflevector <8 x i32> %broadcast.splatinsert448, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert446 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat447 = shufflevector <8 x i32> %broadcast.splatinsert446, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert444 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat445 = shufflevector <8 x i32> %broadcast.splatinsert444, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert393 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat394 = shufflevector <8 x i32> %broadcast.splatinsert393, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert395 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat396 = shufflevector <8 x i32> %broadcast.splatinsert395, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert397 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat398 = shufflevector <8 x i32> %broadcast.splatinsert397, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert435 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat436 = shufflevector <8 x i32> %broadcast.splatinsert435, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert420 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat421 = shufflevector <8 x i32> %broadcast.splatinsert420, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert418 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat419 = shufflevector <8 x i32> %broadcast.splatinsert418, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert403 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat404 = shufflevector <8 x i32> %broadcast.splatinsert403, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert401 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat402 = shufflevector <8 x i32> %broadcast.splatinsert401, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert399 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat400 = shufflevector <8 x i32> %broadcast.splatinsert399, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert342 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat343 = shufflevector <8 x i32> %broadcast.splatinsert342, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert344 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat345 = shufflevector <8 x i32> %broadcast.splatinsert344, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert346 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat347 = shufflevector <8 x i32> %broadcast.splatinsert346, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert384 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat385 = shufflevector <8 x i32> %broadcast.splatinsert384, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert369 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat370 = shufflevector <8 x i32> %broadcast.splatinsert369, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert367 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat368 = shufflevector <8 x i32> %broadcast.splatinsert367, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert352 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat353 = shufflevector <8 x i32> %broadcast.splatinsert352, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert350 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat351 = shufflevector <8 x i32> %broadcast.splatinsert350, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert348 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat349 = shufflevector <8 x i32> %broadcast.splatinsert348, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert333 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat334 = shufflevector <8 x i32> %broadcast.splatinsert333, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert331 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat332 = shufflevector <8 x i32> %broadcast.splatinsert331, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert329 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat330 = shufflevector <8 x i32> %broadcast.splatinsert329, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert327 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat328 = shufflevector <8 x i32> %broadcast.splatinsert327, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert325 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat326 = shufflevector <8 x i32> %broadcast.splatinsert325, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert316 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat317 = shufflevector <8 x i32> %broadcast.splatinsert316, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert314 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat315 = shufflevector <8 x i32> %broadcast.splatinsert314, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert312 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat313 = shufflevector <8 x i32> %broadcast.splatinsert312, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert310 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat311 = shufflevector <8 x i32> %broadcast.splatinsert310, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert308 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat309 = shufflevector <8 x i32> %broadcast.splatinsert308, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert306 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat307 = shufflevector <8 x i32> %broadcast.splatinsert306, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert297 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat298 = shufflevector <8 x i32> %broadcast.splatinsert297, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert295 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat296 = shufflevector <8 x i32> %broadcast.splatinsert295, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert293 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat294 = shufflevector <8 x i32> %broadcast.splatinsert293, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert291 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat292 = shufflevector <8 x i32> %broadcast.splatinsert291, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert289 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat290 = shufflevector <8 x i32> %broadcast.splatinsert289, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert287 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat288 = shufflevector <8 x i32> %broadcast.splatinsert287, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert283 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat284 = shufflevector <8 x i32> %broadcast.splatinsert283, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert281 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat282 = shufflevector <8 x i32> %broadcast.splatinsert281, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert279 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat280 = shufflevector <8 x i32> %broadcast.splatinsert279, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert277 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat278 = shufflevector <8 x i32> %broadcast.splatinsert277, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert275 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat276 = shufflevector <8 x i32> %broadcast.splatinsert275, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert273 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat274 = shufflevector <8 x i32> %broadcast.splatinsert273, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us

.split7.us.us.us:                                 ; preds = %.split7.us.us.us.preheader, %.split9.us.split.us.us.us
  %41 = phi i64 [ %454, %.split9.us.split.us.us.us ], [ 0, %.split7.us.us.us.preheader ]
  %42 = shl nuw nsw i64 %41, 9
  %43 = add nuw nsw i64 %40, %42
  br i1 %32, label %.split7.us.split.us.split.us.us.us, label %.split7.us.split.us.split.us24.us

.split.us.us.us.us22.us:                          ; preds = %.split7.us.split.us.split.us24.us.split, %.split.us.us.us.us22.us
  %44 = phi i64 [ %110, %.split.us.us.us.us22.us ], [ 0, %.split7.us.split.us.split.us24.us.split ]
  %45 = shl nuw nsw i64 %44, 5
  %46 = add nuw nsw i64 %45, %43
  %47 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %46
  %wide.load486 = load <8 x i32>, ptr %47, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %48 = shl <8 x i32> %wide.load486, %broadcast.splat477
  %49 = lshr <8 x i32> %wide.load486, %broadcast.splat479
  %50 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %46
  %wide.load487 = load <8 x i32>, ptr %50, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %51 = or disjoint <8 x i32> %48, %49
  %52 = add <8 x i32> %wide.load487, %wide.load486
  %53 = xor <8 x i32> %51, %52
  %54 = add <8 x i32> %53, %52
  %55 = lshr <8 x i32> %54, %broadcast.splat481
  %56 = select i1 %37, <8 x i32> %55, <8 x i32> zeroinitializer
  %57 = shl <8 x i32> %54, splat (i32 1)
  %58 = xor <8 x i32> %56, %57
  %59 = add <8 x i32> %57, %broadcast.splat483
  %60 = add <8 x i32> %59, %58
  %61 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %46
  store <8 x i32> %60, ptr %61, align 4, !alias.scope !16, !noalias !22
  %62 = or disjoint i64 %46, 8
  %63 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %62
  %wide.load486.1 = load <8 x i32>, ptr %63, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %64 = shl <8 x i32> %wide.load486.1, %broadcast.splat477
  %65 = lshr <8 x i32> %wide.load486.1, %broadcast.splat479
  %66 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %62
  %wide.load487.1 = load <8 x i32>, ptr %66, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %67 = or disjoint <8 x i32> %64, %65
  %68 = add <8 x i32> %wide.load487.1, %wide.load486.1
  %69 = xor <8 x i32> %67, %68
  %70 = add <8 x i32> %69, %68
  %71 = lshr <8 x i32> %70, %broadcast.splat481
  %72 = select i1 %37, <8 x i32> %71, <8 x i32> zeroinitializer
  %73 = shl <8 x i32> %70, splat (i32 1)
  %74 = xor <8 x i32> %72, %73
  %75 = add <8 x i32> %73, %broadcast.splat483
  %76 = add <8 x i32> %75, %74
  %77 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %62
  store <8 x i32> %76, ptr %77, align 4, !alias.scope !16, !noalias !22
  %78 = or disjoint i64 %46, 16
  %79 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %78
  %wide.load486.2 = load <8 x i32>, ptr %79, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %80 = shl <8 x i32> %wide.load486.2, %broadcast.splat477
  %81 = lshr <8 x i32> %wide.load486.2, %broadcast.splat479
  %82 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %78
  %wide.load487.2 = load <8 x i32>, ptr %82, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %83 = or disjoint <8 x i32> %80, %81
  %84 = add <8 x i32> %wide.load487.2, %wide.load486.2
  %85 = xor <8 x i32> %83, %84
  %86 = add <8 x i32> %85, %84
  %87 = lshr <8 x i32> %86, %broadcast.splat481
  %88 = select i1 %37, <8 x i32> %87, <8 x i32> zeroinitializer
  %89 = shl <8 x i32> %86, splat (i32 1)
  %90 = xor <8 x i32> %88, %89
  %91 = add <8 x i32> %89, %broadcast.splat483
  %92 = add <8 x i32> %91, %90
  %93 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %78
  store <8 x i32> %92, ptr %93, align 4, !alias.scope !16, !noalias !22
  %94 = or disjoint i64 %46, 24
  %95 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %94
  %wide.load486.3 = load <8 x i32>, ptr %95, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %96 = shl <8 x i32> %wide.load486.3, %broadcast.splat477
  %97 = lshr <8 x i32> %wide.load486.3, %broadcast.splat479
  %98 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %94
  %wide.load487.3 = load <8 x i32>, ptr %98, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %99 = or disjoint <8 x i32> %96, %97
  %100 = add <8 x i32> %wide.load487.3, %wide.load486.3
  %101 = xor <8 x i32> %99, %100
  %102 = add <8 x i32> %101, %100
  %103 = lshr <8 x i32> %102, %broadcast.splat481
  %104 = select i1 %37, <8 x i32> %103, <8 x i32> zeroinitializer
  %105 = shl <8 x i32> %102, splat (i32 1)
  %106 = xor <8 x i32> %104, %105
  %107 = add <8 x i32> %105, %broadcast.splat483
  %108 = add <8 x i32> %107, %106
  %109 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %94
  store <8 x i32> %108, ptr %109, align 4, !alias.scope !16, !noalias !22
  %110 = add nuw nsw i64 %44, 1
  %exitcond165.not = icmp eq i64 %110, 16
  br i1 %exitcond165.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us22.us, !llvm.loop !23

.split7.us.split.us.split.us24.us:                ; preds = %.split7.us.us.us
  br i1 %33, label %.split.us.us.us.us22.us.us, label %.split7.us.split.us.split.us24.us.split

.split.us.us.us.us22.us.us:                       ; preds = %.split7.us.split.us.split.us24.us, %.split6.us.us.split.us.us.split.us.split.us.us.us
  %111 = phi i64 [ %319, %.split6.us.us.split.us.us.split.us.split.us.us.us ], [ 0, %.split7.us.split.us.split.us24.us ]
  %112 = shl nuw nsw i64 %111, 5
  %113 = add nuw nsw i64 %112, %43
  br i1 %36, label %vector.body405, label %.split.us.us.us.us22.split.us.us.us.split

vector.body405:                                   ; preds = %.split.us.us.us.us22.us.us
  %114 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %113
  %wide.load407 = load <8 x i32>, ptr %114, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %115 = shl <8 x i32> %wide.load407, %broadcast.splat394
  %116 = lshr <8 x i32> %wide.load407, %broadcast.splat396
  %117 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %113
  %wide.load408 = load <8 x i32>, ptr %117, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %118 = or disjoint <8 x i32> %115, %116
  %119 = add <8 x i32> %wide.load408, %wide.load407
  %120 = xor <8 x i32> %118, %119
  %121 = lshr <8 x i32> %120, %broadcast.splat398
  %122 = add <8 x i32> %120, %119
  %123 = xor <8 x i32> %121, %122
  %124 = shl <8 x i32> %123, %broadcast.splat400
  %125 = lshr <8 x i32> %123, %broadcast.splat402
  %126 = select i1 %37, <8 x i32> %125, <8 x i32> zeroinitializer
  %127 = or <8 x i32> %124, %126
  %128 = add <8 x i32> %123, %122
  %129 = xor <8 x i32> %127, %128
  %130 = add <8 x i32> %128, %broadcast.splat404
  %131 = add <8 x i32> %130, %129
  %132 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %113
  store <8 x i32> %131, ptr %132, align 4, !alias.scope !16, !noalias !22
  %133 = or disjoint i64 %113, 8
  %134 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %133
  %wide.load407.1 = load <8 x i32>, ptr %134, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %135 = shl <8 x i32> %wide.load407.1, %broadcast.splat394
  %136 = lshr <8 x i32> %wide.load407.1, %broadcast.splat396
  %137 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %133
  %wide.load408.1 = load <8 x i32>, ptr %137, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %138 = or disjoint <8 x i32> %135, %136
  %139 = add <8 x i32> %wide.load408.1, %wide.load407.1
  %140 = xor <8 x i32> %138, %139
  %141 = lshr <8 x i32> %140, %broadcast.splat398
  %142 = add <8 x i32> %140, %139
  %143 = xor <8 x i32> %141, %142
  %144 = shl <8 x i32> %143, %broadcast.splat400
  %145 = lshr <8 x i32> %143, %broadcast.splat402
  %146 = select i1 %37, <8 x i32> %145, <8 x i32> zeroinitializer
  %147 = or <8 x i32> %144, %146
  %148 = add <8 x i32> %143, %142
  %149 = xor <8 x i32> %147, %148
  %150 = add <8 x i32> %148, %broadcast.splat404
  %151 = add <8 x i32> %150, %149
  %152 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %133
  store <8 x i32> %151, ptr %152, align 4, !alias.scope !16, !noalias !22
  %153 = or disjoint i64 %113, 16
  %154 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %153
  %wide.load407.2 = load <8 x i32>, ptr %154, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %155 = shl <8 x i32> %wide.load407.2, %broadcast.splat394
  %156 = lshr <8 x i32> %wide.load407.2, %broadcast.splat396
  %157 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %153
  %wide.load408.2 = load <8 x i32>, ptr %157, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %158 = or disjoint <8 x i32> %155, %156
  %159 = add <8 x i32> %wide.load408.2, %wide.load407.2
  %160 = xor <8 x i32> %158, %159
  %161 = lshr <8 x i32> %160, %broadcast.splat398
  %162 = add <8 x i32> %160, %159
  %163 = xor <8 x i32> %161, %162
  %164 = shl <8 x i32> %163, %broadcast.splat400
  %165 = lshr <8 x i32> %163, %broadcast.splat402
  %166 = select i1 %37, <8 x i32> %165, <8 x i32> zeroinitializer
  %167 = or <8 x i32> %164, %166
  %168 = add <8 x i32> %163, %162
  %169 = xor <8 x i32> %167, %168
  %170 = add <8 x i32> %168, %broadcast.splat404
  %171 = add <8 x i32> %170, %169
  %172 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %153
  store <8 x i32> %171, ptr %172, align 4, !alias.scope !16, !noalias !22
  %173 = or disjoint i64 %113, 24
  %174 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %173
  %wide.load407.3 = load <8 x i32>, ptr %174, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %175 = shl <8 x i32> %wide.load407.3, %broadcast.splat394
  %176 = lshr <8 x i32> %wide.load407.3, %broadcast.splat396
  %177 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %173
  %wide.load408.3 = load <8 x i32>, ptr %177, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %178 = or disjoint <8 x i32> %175, %176
  %179 = add <8 x i32> %wide.load408.3, %wide.load407.3
  %180 = xor <8 x i32> %178, %179
  %181 = lshr <8 x i32> %180, %broadcast.splat398
  %182 = add <8 x i32> %180, %179
  %183 = xor <8 x i32> %181, %182
  %184 = shl <8 x i32> %183, %broadcast.splat400
  %185 = lshr <8 x i32> %183, %broadcast.splat402
  %186 = select i1 %37, <8 x i32> %185, <8 x i32> zeroinitializer
  %187 = or <8 x i32> %184, %186
  %188 = add <8 x i32> %183, %182
  %189 = xor <8 x i32> %187, %188
  %190 = add <8 x i32> %188, %broadcast.splat404
  %191 = add <8 x i32> %190, %189
  %192 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %173
  store <8 x i32> %191, ptr %192, align 4, !alias.scope !16, !noalias !22
  br label %.split6.us.us.split.us.us.split.us.split.us.us.us

.split.us.us.us.us22.split.us.us.us.split:        ; preds = %.split.us.us.us.us22.us.us
  br i1 %37, label %vector.body422, label %vector.body437

vector.body437:                                   ; preds = %.split.us.us.us.us22.split.us.us.us.split
  %193 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %113
  %wide.load439 = load <8 x i32>, ptr %193, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %194 = shl <8 x i32> %wide.load439, %broadcast.splat394
  %195 = lshr <8 x i32> %wide.load439, %broadcast.splat396
  %196 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %113
  %wide.load440 = load <8 x i32>, ptr %196, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %197 = or disjoint <8 x i32> %194, %195
  %198 = add <8 x i32> %wide.load440, %wide.load439
  %199 = xor <8 x i32> %197, %198
  %200 = lshr <8 x i32> %199, %broadcast.splat398
  %201 = add <8 x i32> %199, %198
  %202 = xor <8 x i32> %200, %201
  %203 = add <8 x i32> %202, %201
  %204 = shl <8 x i32> %203, splat (i32 1)
  %205 = add <8 x i32> %broadcast.splat436, %204
  %206 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %113
  store <8 x i32> %205, ptr %206, align 4, !alias.scope !16, !noalias !22
  %207 = or disjoint i64 %113, 8
  %208 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %207
  %wide.load439.1 = load <8 x i32>, ptr %208, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %209 = shl <8 x i32> %wide.load439.1, %broadcast.splat394
  %210 = lshr <8 x i32> %wide.load439.1, %broadcast.splat396
  %211 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %207
  %wide.load440.1 = load <8 x i32>, ptr %211, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %212 = or disjoint <8 x i32> %209, %210
  %213 = add <8 x i32> %wide.load440.1, %wide.load439.1
  %214 = xor <8 x i32> %212, %213
  %215 = lshr <8 x i32> %214, %broadcast.splat398
  %216 = add <8 x i32> %214, %213
  %217 = xor <8 x i32> %215, %216
  %218 = add <8 x i32> %217, %216
  %219 = shl <8 x i32> %218, splat (i32 1)
  %220 = add <8 x i32> %broadcast.splat436, %219
  %221 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %207
  store <8 x i32> %220, ptr %221, align 4, !alias.scope !16, !noalias !22
  %222 = or disjoint i64 %113, 16
  %223 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %222
  %wide.load439.2 = load <8 x i32>, ptr %223, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %224 = shl <8 x i32> %wide.load439.2, %broadcast.splat394
  %225 = lshr <8 x i32> %wide.load439.2, %broadcast.splat396
  %226 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %222
  %wide.load440.2 = load <8 x i32>, ptr %226, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %227 = or disjoint <8 x i32> %224, %225
  %228 = add <8 x i32> %wide.load440.2, %wide.load439.2
  %229 = xor <8 x i32> %227, %228
  %230 = lshr <8 x i32> %229, %broadcast.splat398
  %231 = add <8 x i32> %229, %228
  %232 = xor <8 x i32> %230, %231
  %233 = add <8 x i32> %232, %231
  %234 = shl <8 x i32> %233, splat (i32 1)
  %235 = add <8 x i32> %broadcast.splat436, %234
  %236 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %222
  store <8 x i32> %235, ptr %236, align 4, !alias.scope !16, !noalias !22
  %237 = or disjoint i64 %113, 24
  %238 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %237
  %wide.load439.3 = load <8 x i32>, ptr %238, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %239 = shl <8 x i32> %wide.load439.3, %broadcast.splat394
  %240 = lshr <8 x i32> %wide.load439.3, %broadcast.splat396
  %241 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %237
  %wide.load440.3 = load <8 x i32>, ptr %241, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %242 = or disjoint <8 x i32> %239, %240
  %243 = add <8 x i32> %wide.load440.3, %wide.load439.3
  %244 = xor <8 x i32> %242, %243
  %245 = lshr <8 x i32> %244, %broadcast.splat398
  %246 = add <8 x i32> %244, %243
  %247 = xor <8 x i32> %245, %246
  %248 = add <8 x i32> %247, %246
  %249 = shl <8 x i32> %248, splat (i32 1)
  %250 = add <8 x i32> %broadcast.splat436, %249
  %251 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %237
  store <8 x i32> %250, ptr %251, align 4, !alias.scope !16, !noalias !22
  br label %.split6.us.us.split.us.us.split.us.split.us.us.us

vector.body422:                                   ; preds = %.split.us.us.us.us22.split.us.us.us.split
  %252 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %113
  %wide.load424 = load <8 x i32>, ptr %252, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %253 = shl <8 x i32> %wide.load424, %broadcast.splat394
  %254 = lshr <8 x i32> %wide.load424, %broadcast.splat396
  %255 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %113
  %wide.load425 = load <8 x i32>, ptr %255, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %256 = or disjoint <8 x i32> %253, %254
  %257 = add <8 x i32> %wide.load425, %wide.load424
  %258 = xor <8 x i32> %256, %257
  %259 = lshr <8 x i32> %258, %broadcast.splat398
  %260 = add <8 x i32> %258, %257
  %261 = xor <8 x i32> %259, %260
  %262 = lshr <8 x i32> %261, %broadcast.splat419
  %263 = add <8 x i32> %261, %260
  %264 = xor <8 x i32> %262, %263
  %265 = add <8 x i32> %263, %broadcast.splat421
  %266 = add <8 x i32> %265, %264
  %267 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %113
  store <8 x i32> %266, ptr %267, align 4, !alias.scope !16, !noalias !22
  %268 = or disjoint i64 %113, 8
  %269 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %268
  %wide.load424.1 = load <8 x i32>, ptr %269, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %270 = shl <8 x i32> %wide.load424.1, %broadcast.splat394
  %271 = lshr <8 x i32> %wide.load424.1, %broadcast.splat396
  %272 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %268
  %wide.load425.1 = load <8 x i32>, ptr %272, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %273 = or disjoint <8 x i32> %270, %271
  %274 = add <8 x i32> %wide.load425.1, %wide.load424.1
  %275 = xor <8 x i32> %273, %274
  %276 = lshr <8 x i32> %275, %broadcast.splat398
  %277 = add <8 x i32> %275, %274
  %278 = xor <8 x i32> %276, %277
  %279 = lshr <8 x i32> %278, %broadcast.splat419
  %280 = add <8 x i32> %278, %277
  %281 = xor <8 x i32> %279, %280
  %282 = add <8 x i32> %280, %broadcast.splat421
  %283 = add <8 x i32> %282, %281
  %284 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %268
  store <8 x i32> %283, ptr %284, align 4, !alias.scope !16, !noalias !22
  %285 = or disjoint i64 %113, 16
  %286 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %285
  %wide.load424.2 = load <8 x i32>, ptr %286, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %287 = shl <8 x i32> %wide.load424.2, %broadcast.splat394
  %288 = lshr <8 x i32> %wide.load424.2, %broadcast.splat396
  %289 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %285
  %wide.load425.2 = load <8 x i32>, ptr %289, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %290 = or disjoint <8 x i32> %287, %288
  %291 = add <8 x i32> %wide.load425.2, %wide.load424.2
  %292 = xor <8 x i32> %290, %291
  %293 = lshr <8 x i32> %292, %broadcast.splat398
  %294 = add <8 x i32> %292, %291
  %295 = xor <8 x i32> %293, %294
  %296 = lshr <8 x i32> %295, %broadcast.splat419
  %297 = add <8 x i32> %295, %294
  %298 = xor <8 x i32> %296, %297
  %299 = add <8 x i32> %297, %broadcast.splat421
  %300 = add <8 x i32> %299, %298
  %301 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %285
  store <8 x i32> %300, ptr %301, align 4, !alias.scope !16, !noalias !22
  %302 = or disjoint i64 %113, 24
  %303 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %302
  %wide.load424.3 = load <8 x i32>, ptr %303, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %304 = shl <8 x i32> %wide.load424.3, %broadcast.splat394
  %305 = lshr <8 x i32> %wide.load424.3, %broadcast.splat396
  %306 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %302
  %wide.load425.3 = load <8 x i32>, ptr %306, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %307 = or disjoint <8 x i32> %304, %305
  %308 = add <8 x i32> %wide.load425.3, %wide.load424.3
  %309 = xor <8 x i32> %307, %308
  %310 = lshr <8 x i32> %309, %broadcast.splat398
  %311 = add <8 x i32> %309, %308
  %312 = xor <8 x i32> %310, %311
  %313 = lshr <8 x i32> %312, %broadcast.splat419
  %314 = add <8 x i32> %312, %311
  %315 = xor <8 x i32> %313, %314
  %316 = add <8 x i32> %314, %broadcast.splat421
  %317 = add <8 x i32> %316, %315
  %318 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %302
  store <8 x i32> %317, ptr %318, align 4, !alias.scope !16, !noalias !22
  br label %.split6.us.us.split.us.us.split.us.split.us.us.us

.split6.us.us.split.us.us.split.us.split.us.us.us: ; preds = %vector.body437, %vector.body422, %vector.body405
  %319 = add nuw nsw i64 %111, 1
  %exitcond173.not = icmp eq i64 %319, 16
  br i1 %exitcond173.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us22.us.us, !llvm.loop !23

.split7.us.split.us.split.us24.us.split:          ; preds = %.split7.us.split.us.split.us24.us
  br i1 %36, label %.split7.us.split.us.split.us24.us.split.split.us, label %.split.us.us.us.us22.us

.split7.us.split.us.split.us24.us.split.split.us: ; preds = %.split7.us.split.us.split.us24.us.split
  br i1 %37, label %.split.us.us.us.us22.us.us91.us, label %.split.us.us.us.us22.us.us91

.split.us.us.us.us22.us.us91.us:                  ; preds = %.split7.us.split.us.split.us24.us.split.split.us, %.split.us.us.us.us22.us.us91.us
  %320 = phi i64 [ %390, %.split.us.us.us.us22.us.us91.us ], [ 0, %.split7.us.split.us.split.us24.us.split.split.us ]
  %321 = shl nuw nsw i64 %320, 5
  %322 = add nuw nsw i64 %321, %43
  %323 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %322
  %wide.load456 = load <8 x i32>, ptr %323, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %324 = shl <8 x i32> %wide.load456, %broadcast.splat445
  %325 = lshr <8 x i32> %wide.load456, %broadcast.splat447
  %326 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %322
  %wide.load457 = load <8 x i32>, ptr %326, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %327 = or disjoint <8 x i32> %324, %325
  %328 = add <8 x i32> %wide.load457, %wide.load456
  %329 = xor <8 x i32> %327, %328
  %330 = add <8 x i32> %329, %328
  %331 = shl <8 x i32> %330, %broadcast.splat449
  %332 = lshr <8 x i32> %330, %broadcast.splat451
  %333 = or disjoint <8 x i32> %331, %332
  %334 = shl <8 x i32> %330, splat (i32 1)
  %335 = xor <8 x i32> %333, %334
  %336 = add <8 x i32> %334, %broadcast.splat453
  %337 = add <8 x i32> %336, %335
  %338 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %322
  store <8 x i32> %337, ptr %338, align 4, !alias.scope !16, !noalias !22
  %339 = or disjoint i64 %322, 8
  %340 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %339
  %wide.load456.1 = load <8 x i32>, ptr %340, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %341 = shl <8 x i32> %wide.load456.1, %broadcast.splat445
  %342 = lshr <8 x i32> %wide.load456.1, %broadcast.splat447
  %343 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %339
  %wide.load457.1 = load <8 x i32>, ptr %343, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %344 = or disjoint <8 x i32> %341, %342
  %345 = add <8 x i32> %wide.load457.1, %wide.load456.1
  %346 = xor <8 x i32> %344, %345
  %347 = add <8 x i32> %346, %345
  %348 = shl <8 x i32> %347, %broadcast.splat449
  %349 = lshr <8 x i32> %347, %broadcast.splat451
  %350 = or disjoint <8 x i32> %348, %349
  %351 = shl <8 x i32> %347, splat (i32 1)
  %352 = xor <8 x i32> %350, %351
  %353 = add <8 x i32> %351, %broadcast.splat453
  %354 = add <8 x i32> %353, %352
  %355 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %339
  store <8 x i32> %354, ptr %355, align 4, !alias.scope !16, !noalias !22
  %356 = or disjoint i64 %322, 16
  %357 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %356
  %wide.load456.2 = load <8 x i32>, ptr %357, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %358 = shl <8 x i32> %wide.load456.2, %broadcast.splat445
  %359 = lshr <8 x i32> %wide.load456.2, %broadcast.splat447
  %360 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %356
  %wide.load457.2 = load <8 x i32>, ptr %360, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %361 = or disjoint <8 x i32> %358, %359
  %362 = add <8 x i32> %wide.load457.2, %wide.load456.2
  %363 = xor <8 x i32> %361, %362
  %364 = add <8 x i32> %363, %362
  %365 = shl <8 x i32> %364, %broadcast.splat449
  %366 = lshr <8 x i32> %364, %broadcast.splat451
  %367 = or disjoint <8 x i32> %365, %366
  %368 = shl <8 x i32> %364, splat (i32 1)
  %369 = xor <8 x i32> %367, %368
  %370 = add <8 x i32> %368, %broadcast.splat453
  %371 = add <8 x i32> %370, %369
  %372 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %356
  store <8 x i32> %371, ptr %372, align 4, !alias.scope !16, !noalias !22
  %373 = or disjoint i64 %322, 24
  %374 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %373
  %wide.load456.3 = load <8 x i32>, ptr %374, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %375 = shl <8 x i32> %wide.load456.3, %broadcast.splat445
  %376 = lshr <8 x i32> %wide.load456.3, %broadcast.splat447
  %377 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %373
  %wide.load457.3 = load <8 x i32>, ptr %377, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %378 = or disjoint <8 x i32> %375, %376
  %379 = add <8 x i32> %wide.load457.3, %wide.load456.3
  %380 = xor <8 x i32> %378, %379
  %381 = add <8 x i32> %380, %379
  %382 = shl <8 x i32> %381, %broadcast.splat449
  %383 = lshr <8 x i32> %381, %broadcast.splat451
  %384 = or disjoint <8 x i32> %382, %383
  %385 = shl <8 x i32> %381, splat (i32 1)
  %386 = xor <8 x i32> %384, %385
  %387 = add <8 x i32> %385, %broadcast.splat453
  %388 = add <8 x i32> %387, %386
  %389 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %373
  store <8 x i32> %388, ptr %389, align 4, !alias.scope !16, !noalias !22
  %390 = add nuw nsw i64 %320, 1
  %exitcond169.not = icmp eq i64 %390, 16
  br i1 %exitcond169.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us22.us.us91.us, !llvm.loop !23

.split.us.us.us.us22.us.us91:                     ; preds = %.split7.us.split.us.split.us24.us.split.split.us, %.split.us.us.us.us22.us.us91
  %391 = phi i64 [ %453, %.split.us.us.us.us22.us.us91 ], [ 0, %.split7.us.split.us.split.us24.us.split.split.us ]
  %392 = shl nuw nsw i64 %391, 5
  %393 = add nuw nsw i64 %392, %43
  %394 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %393
  %wide.load471 = load <8 x i32>, ptr %394, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %395 = shl <8 x i32> %wide.load471, %broadcast.splat462
  %396 = lshr <8 x i32> %wide.load471, %broadcast.splat464
  %397 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %393
  %wide.load472 = load <8 x i32>, ptr %397, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %398 = or disjoint <8 x i32> %395, %396
  %399 = add <8 x i32> %wide.load472, %wide.load471
  %400 = xor <8 x i32> %398, %399
  %401 = add <8 x i32> %400, %399
  %402 = shl <8 x i32> %401, %broadcast.splat466
  %403 = shl <8 x i32> %401, splat (i32 1)
  %404 = xor <8 x i32> %402, %403
  %405 = add <8 x i32> %403, %broadcast.splat468
  %406 = add <8 x i32> %405, %404
  %407 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %393
  store <8 x i32> %406, ptr %407, align 4, !alias.scope !16, !noalias !22
  %408 = or disjoint i64 %393, 8
  %409 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %408
  %wide.load471.1 = load <8 x i32>, ptr %409, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %410 = shl <8 x i32> %wide.load471.1, %broadcast.splat462
  %411 = lshr <8 x i32> %wide.load471.1, %broadcast.splat464
  %412 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %408
  %wide.load472.1 = load <8 x i32>, ptr %412, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %413 = or disjoint <8 x i32> %410, %411
  %414 = add <8 x i32> %wide.load472.1, %wide.load471.1
  %415 = xor <8 x i32> %413, %414
  %416 = add <8 x i32> %415, %414
  %417 = shl <8 x i32> %416, %broadcast.splat466
  %418 = shl <8 x i32> %416, splat (i32 1)
  %419 = xor <8 x i32> %417, %418
  %420 = add <8 x i32> %418, %broadcast.splat468
  %421 = add <8 x i32> %420, %419
  %422 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %408
  store <8 x i32> %421, ptr %422, align 4, !alias.scope !16, !noalias !22
  %423 = or disjoint i64 %393, 16
  %424 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %423
  %wide.load471.2 = load <8 x i32>, ptr %424, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %425 = shl <8 x i32> %wide.load471.2, %broadcast.splat462
  %426 = lshr <8 x i32> %wide.load471.2, %broadcast.splat464
  %427 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %423
  %wide.load472.2 = load <8 x i32>, ptr %427, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %428 = or disjoint <8 x i32> %425, %426
  %429 = add <8 x i32> %wide.load472.2, %wide.load471.2
  %430 = xor <8 x i32> %428, %429
  %431 = add <8 x i32> %430, %429
  %432 = shl <8 x i32> %431, %broadcast.splat466
  %433 = shl <8 x i32> %431, splat (i32 1)
  %434 = xor <8 x i32> %432, %433
  %435 = add <8 x i32> %433, %broadcast.splat468
  %436 = add <8 x i32> %435, %434
  %437 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %423
  store <8 x i32> %436, ptr %437, align 4, !alias.scope !16, !noalias !22
  %438 = or disjoint i64 %393, 24
  %439 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %438
  %wide.load471.3 = load <8 x i32>, ptr %439, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %440 = shl <8 x i32> %wide.load471.3, %broadcast.splat462
  %441 = lshr <8 x i32> %wide.load471.3, %broadcast.splat464
  %442 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %438
  %wide.load472.3 = load <8 x i32>, ptr %442, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %443 = or disjoint <8 x i32> %440, %441
  %444 = add <8 x i32> %wide.load472.3, %wide.load471.3
  %445 = xor <8 x i32> %443, %444
  %446 = add <8 x i32> %445, %444
  %447 = shl <8 x i32> %446, %broadcast.splat466
  %448 = shl <8 x i32> %446, splat (i32 1)
  %449 = xor <8 x i32> %447, %448
  %450 = add <8 x i32> %448, %broadcast.splat468
  %451 = add <8 x i32> %450, %449
  %452 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %438
  store <8 x i32> %451, ptr %452, align 4, !alias.scope !16, !noalias !22
  %453 = add nuw nsw i64 %391, 1
  %exitcond167.not = icmp eq i64 %453, 16
  br i1 %exitcond167.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us22.us.us91, !llvm.loop !23

.split9.us.split.us.us.us:                        ; preds = %.split.us.us.us.us22.us, %.split.us.us.us.us22.us.us91, %.split.us.us.us.us22.us.us91.us, %.split6.us.us.split.us.us.split.us.split.us.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us, %.split.us.us.us.us.us.us28.us, %.split.us.us.us.us.us.us16.us.us, %.split.us.us.us.us.us.us.us31.us, %.split.us.us.us.us.us.us.us.us.us
  %454 = add nuw nsw i64 %41, 1
  %exitcond186.not = icmp eq i64 %454, 3
  br i1 %exitcond186.not, label %.loopexit, label %.split7.us.us.us, !llvm.loop !23

.split7.us.split.us.split.us.us.us:               ; preds = %.split7.us.us.us
  br i1 %33, label %.split7.us.split.us.split.us.split.us.us.us, label %.split.us.us.us.us.us25.us

.split.us.us.us.us.us25.us:                       ; preds = %.split7.us.split.us.split.us.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us
  %455 = phi i64 [ %979, %.split6.us.us.split.us.us.split.us.us.split.us.us ], [ 0, %.split7.us.split.us.split.us.us.us ]
  %456 = shl nuw nsw i64 %455, 5
  %457 = add nuw nsw i64 %456, %43
  br i1 %36, label %vector.body354, label %.split.us.us.us.us.us25.split.us57

vector.body354:                                   ; preds = %.split.us.us.us.us.us25.us
  %458 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %457
  %wide.load356 = load <8 x i32>, ptr %458, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %459 = shl <8 x i32> %wide.load356, %broadcast.splat343
  %460 = lshr <8 x i32> %wide.load356, %broadcast.splat345
  %461 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %457
  %wide.load357 = load <8 x i32>, ptr %461, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %462 = or disjoint <8 x i32> %459, %460
  %463 = add <8 x i32> %wide.load357, %wide.load356
  %464 = xor <8 x i32> %462, %463
  %465 = shl <8 x i32> %464, %broadcast.splat347
  %466 = add <8 x i32> %464, %463
  %467 = xor <8 x i32> %465, %466
  %468 = shl <8 x i32> %467, %broadcast.splat349
  %469 = lshr <8 x i32> %467, %broadcast.splat351
  %470 = select i1 %37, <8 x i32> %469, <8 x i32> zeroinitializer
  %471 = or <8 x i32> %468, %470
  %472 = add <8 x i32> %467, %466
  %473 = xor <8 x i32> %471, %472
  %474 = add <8 x i32> %472, %broadcast.splat353
  %475 = add <8 x i32> %474, %473
  %476 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %457
  store <8 x i32> %475, ptr %476, align 4, !alias.scope !16, !noalias !22
  %477 = or disjoint i64 %457, 8
  %478 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %477
  %wide.load356.1 = load <8 x i32>, ptr %478, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %479 = shl <8 x i32> %wide.load356.1, %broadcast.splat343
  %480 = lshr <8 x i32> %wide.load356.1, %broadcast.splat345
  %481 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %477
  %wide.load357.1 = load <8 x i32>, ptr %481, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %482 = or disjoint <8 x i32> %479, %480
  %483 = add <8 x i32> %wide.load357.1, %wide.load356.1
  %484 = xor <8 x i32> %482, %483
  %485 = shl <8 x i32> %484, %broadcast.splat347
  %486 = add <8 x i32> %484, %483
  %487 = xor <8 x i32> %485, %486
  %488 = shl <8 x i32> %487, %broadcast.splat349
  %489 = lshr <8 x i32> %487, %broadcast.splat351
  %490 = select i1 %37, <8 x i32> %489, <8 x i32> zeroinitializer
  %491 = or <8 x i32> %488, %490
  %492 = add <8 x i32> %487, %486
  %493 = xor <8 x i32> %491, %492
  %494 = add <8 x i32> %492, %broadcast.splat353
  %495 = add <8 x i32> %494, %493
  %496 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %477
  store <8 x i32> %495, ptr %496, align 4, !alias.scope !16, !noalias !22
  %497 = or disjoint i64 %457, 16
  %498 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %497
  %wide.load356.2 = load <8 x i32>, ptr %498, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %499 = shl <8 x i32> %wide.load356.2, %broadcast.splat343
  %500 = lshr <8 x i32> %wide.load356.2, %broadcast.splat345
  %501 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %497
  %wide.load357.2 = load <8 x i32>, ptr %501, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %502 = or disjoint <8 x i32> %499, %500
  %503 = add <8 x i32> %wide.load357.2, %wide.load356.2
  %504 = xor <8 x i32> %502, %503
  %505 = shl <8 x i32> %504, %broadcast.splat347
  %506 = add <8 x i32> %504, %503
  %507 = xor <8 x i32> %505, %506
  %508 = shl <8 x i32> %507, %broadcast.splat349
  %509 = lshr <8 x i32> %507, %broadcast.splat351
  %510 = select i1 %37, <8 x i32> %509, <8 x i32> zeroinitializer
  %511 = or <8 x i32> %508, %510
  %512 = add <8 x i32> %507, %506
  %513 = xor <8 x i32> %511, %512
  %514 = add <8 x i32> %512, %broadcast.splat353
  %515 = add <8 x i32> %514, %513
  %516 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %497
  store <8 x i32> %515, ptr %516, align 4, !alias.scope !16, !noalias !22
  %517 = or disjoint i64 %457, 24
  %518 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %517
  %wide.load356.3 = load <8 x i32>, ptr %518, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %519 = shl <8 x i32> %wide.load356.3, %broadcast.splat343
  %520 = lshr <8 x i32> %wide.load356.3, %broadcast.splat345
  %521 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %517
  %wide.load357.3 = load <8 x i32>, ptr %521, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %522 = or disjoint <8 x i32> %519, %520
  %523 = add <8 x i32> %wide.load357.3, %wide.load356.3
  %524 = xor <8 x i32> %522, %523
  %525 = shl <8 x i32> %524, %broadcast.splat347
  %526 = add <8 x i32> %524, %523
  %527 = xor <8 x i32> %525, %526
  %528 = shl <8 x i32> %527, %broadcast.splat349
  %529 = lshr <8 x i32> %527, %broadcast.splat351
  %530 = select i1 %37, <8 x i32> %529, <8 x i32> zeroinitializer
  %531 = or <8 x i32> %528, %530
  %532 = add <8 x i32> %527, %526
  %533 = xor <8 x i32> %531, %532
  %534 = add <8 x i32> %532, %broadcast.splat353
  %535 = add <8 x i32> %534, %533
  %536 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %517
  store <8 x i32> %535, ptr %536, align 4, !alias.scope !16, !noalias !22
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us

.split7.us.split.us.split.us.split.us.us.us:      ; preds = %.split7.us.split.us.split.us.us.us
  br i1 %36, label %.split7.us.split.us.split.us.split.us.split.us.us.us, label %.split7.us.split.us.split.us.split.us.split.us30.us

.split.us.us.us.us.us.us28.us:                    ; preds = %.split7.us.split.us.split.us.split.us.split.us30.us, %.split.us.us.us.us.us.us28.us
  %537 = phi i64 [ %607, %.split.us.us.us.us.us.us28.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us30.us ]
  %538 = shl nuw nsw i64 %537, 5
  %539 = add nuw nsw i64 %538, %43
  %540 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %539
  %wide.load337 = load <8 x i32>, ptr %540, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %541 = shl <8 x i32> %wide.load337, %broadcast.splat326
  %542 = lshr <8 x i32> %wide.load337, %broadcast.splat328
  %543 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %539
  %wide.load338 = load <8 x i32>, ptr %543, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %544 = or disjoint <8 x i32> %541, %542
  %545 = add <8 x i32> %wide.load338, %wide.load337
  %546 = xor <8 x i32> %544, %545
  %547 = shl <8 x i32> %546, %broadcast.splat330
  %548 = lshr <8 x i32> %546, %broadcast.splat332
  %549 = or disjoint <8 x i32> %547, %548
  %550 = add <8 x i32> %546, %545
  %551 = xor <8 x i32> %549, %550
  %552 = add <8 x i32> %551, %550
  %553 = shl <8 x i32> %552, splat (i32 1)
  %554 = add <8 x i32> %broadcast.splat334, %553
  %555 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %539
  store <8 x i32> %554, ptr %555, align 4, !alias.scope !16, !noalias !22
  %556 = or disjoint i64 %539, 8
  %557 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %556
  %wide.load337.1 = load <8 x i32>, ptr %557, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %558 = shl <8 x i32> %wide.load337.1, %broadcast.splat326
  %559 = lshr <8 x i32> %wide.load337.1, %broadcast.splat328
  %560 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %556
  %wide.load338.1 = load <8 x i32>, ptr %560, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %561 = or disjoint <8 x i32> %558, %559
  %562 = add <8 x i32> %wide.load338.1, %wide.load337.1
  %563 = xor <8 x i32> %561, %562
  %564 = shl <8 x i32> %563, %broadcast.splat330
  %565 = lshr <8 x i32> %563, %broadcast.splat332
  %566 = or disjoint <8 x i32> %564, %565
  %567 = add <8 x i32> %563, %562
  %568 = xor <8 x i32> %566, %567
  %569 = add <8 x i32> %568, %567
  %570 = shl <8 x i32> %569, splat (i32 1)
  %571 = add <8 x i32> %broadcast.splat334, %570
  %572 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %556
  store <8 x i32> %571, ptr %572, align 4, !alias.scope !16, !noalias !22
  %573 = or disjoint i64 %539, 16
  %574 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %573
  %wide.load337.2 = load <8 x i32>, ptr %574, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %575 = shl <8 x i32> %wide.load337.2, %broadcast.splat326
  %576 = lshr <8 x i32> %wide.load337.2, %broadcast.splat328
  %577 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %573
  %wide.load338.2 = load <8 x i32>, ptr %577, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %578 = or disjoint <8 x i32> %575, %576
  %579 = add <8 x i32> %wide.load338.2, %wide.load337.2
  %580 = xor <8 x i32> %578, %579
  %581 = shl <8 x i32> %580, %broadcast.splat330
  %582 = lshr <8 x i32> %580, %broadcast.splat332
  %583 = or disjoint <8 x i32> %581, %582
  %584 = add <8 x i32> %580, %579
  %585 = xor <8 x i32> %583, %584
  %586 = add <8 x i32> %585, %584
  %587 = shl <8 x i32> %586, splat (i32 1)
  %588 = add <8 x i32> %broadcast.splat334, %587
  %589 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %573
  store <8 x i32> %588, ptr %589, align 4, !alias.scope !16, !noalias !22
  %590 = or disjoint i64 %539, 24
  %591 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %590
  %wide.load337.3 = load <8 x i32>, ptr %591, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %592 = shl <8 x i32> %wide.load337.3, %broadcast.splat326
  %593 = lshr <8 x i32> %wide.load337.3, %broadcast.splat328
  %594 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %590
  %wide.load338.3 = load <8 x i32>, ptr %594, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %595 = or disjoint <8 x i32> %592, %593
  %596 = add <8 x i32> %wide.load338.3, %wide.load337.3
  %597 = xor <8 x i32> %595, %596
  %598 = shl <8 x i32> %597, %broadcast.splat330
  %599 = lshr <8 x i32> %597, %broadcast.splat332
  %600 = or disjoint <8 x i32> %598, %599
  %601 = add <8 x i32> %597, %596
  %602 = xor <8 x i32> %600, %601
  %603 = add <8 x i32> %602, %601
  %604 = shl <8 x i32> %603, splat (i32 1)
  %605 = add <8 x i32> %broadcast.splat334, %604
  %606 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %590
  store <8 x i32> %605, ptr %606, align 4, !alias.scope !16, !noalias !22
  %607 = add nuw nsw i64 %537, 1
  %exitcond179.not = icmp eq i64 %607, 16
  br i1 %exitcond179.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us28.us, !llvm.loop !23

.split7.us.split.us.split.us.split.us.split.us30.us: ; preds = %.split7.us.split.us.split.us.split.us.us.us
  br i1 %37, label %.split.us.us.us.us.us.us16.us.us, label %.split.us.us.us.us.us.us28.us

.split7.us.split.us.split.us.split.us.split.us.us.us: ; preds = %.split7.us.split.us.split.us.split.us.us.us
  br i1 %37, label %.split.us.us.us.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us31.us

.split.us.us.us.us.us.us.us31.us:                 ; preds = %.split7.us.split.us.split.us.split.us.split.us.us.us, %.split.us.us.us.us.us.us.us31.us
  %608 = phi i64 [ %686, %.split.us.us.us.us.us.us.us31.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us.us.us ]
  %609 = shl nuw nsw i64 %608, 5
  %610 = add nuw nsw i64 %609, %43
  %611 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %610
  %wide.load301 = load <8 x i32>, ptr %611, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %612 = shl <8 x i32> %wide.load301, %broadcast.splat288
  %613 = lshr <8 x i32> %wide.load301, %broadcast.splat290
  %614 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %610
  %wide.load302 = load <8 x i32>, ptr %614, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %615 = or disjoint <8 x i32> %612, %613
  %616 = add <8 x i32> %wide.load302, %wide.load301
  %617 = xor <8 x i32> %615, %616
  %618 = shl <8 x i32> %617, %broadcast.splat292
  %619 = lshr <8 x i32> %617, %broadcast.splat294
  %620 = or disjoint <8 x i32> %618, %619
  %621 = add <8 x i32> %617, %616
  %622 = xor <8 x i32> %620, %621
  %623 = shl <8 x i32> %622, %broadcast.splat296
  %624 = add <8 x i32> %622, %621
  %625 = xor <8 x i32> %623, %624
  %626 = add <8 x i32> %624, %broadcast.splat298
  %627 = add <8 x i32> %626, %625
  %628 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %610
  store <8 x i32> %627, ptr %628, align 4, !alias.scope !16, !noalias !22
  %629 = or disjoint i64 %610, 8
  %630 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %629
  %wide.load301.1 = load <8 x i32>, ptr %630, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %631 = shl <8 x i32> %wide.load301.1, %broadcast.splat288
  %632 = lshr <8 x i32> %wide.load301.1, %broadcast.splat290
  %633 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %629
  %wide.load302.1 = load <8 x i32>, ptr %633, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %634 = or disjoint <8 x i32> %631, %632
  %635 = add <8 x i32> %wide.load302.1, %wide.load301.1
  %636 = xor <8 x i32> %634, %635
  %637 = shl <8 x i32> %636, %broadcast.splat292
  %638 = lshr <8 x i32> %636, %broadcast.splat294
  %639 = or disjoint <8 x i32> %637, %638
  %640 = add <8 x i32> %636, %635
  %641 = xor <8 x i32> %639, %640
  %642 = shl <8 x i32> %641, %broadcast.splat296
  %643 = add <8 x i32> %641, %640
  %644 = xor <8 x i32> %642, %643
  %645 = add <8 x i32> %643, %broadcast.splat298
  %646 = add <8 x i32> %645, %644
  %647 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %629
  store <8 x i32> %646, ptr %647, align 4, !alias.scope !16, !noalias !22
  %648 = or disjoint i64 %610, 16
  %649 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %648
  %wide.load301.2 = load <8 x i32>, ptr %649, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %650 = shl <8 x i32> %wide.load301.2, %broadcast.splat288
  %651 = lshr <8 x i32> %wide.load301.2, %broadcast.splat290
  %652 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %648
  %wide.load302.2 = load <8 x i32>, ptr %652, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %653 = or disjoint <8 x i32> %650, %651
  %654 = add <8 x i32> %wide.load302.2, %wide.load301.2
  %655 = xor <8 x i32> %653, %654
  %656 = shl <8 x i32> %655, %broadcast.splat292
  %657 = lshr <8 x i32> %655, %broadcast.splat294
  %658 = or disjoint <8 x i32> %656, %657
  %659 = add <8 x i32> %655, %654
  %660 = xor <8 x i32> %658, %659
  %661 = shl <8 x i32> %660, %broadcast.splat296
  %662 = add <8 x i32> %660, %659
  %663 = xor <8 x i32> %661, %662
  %664 = add <8 x i32> %662, %broadcast.splat298
  %665 = add <8 x i32> %664, %663
  %666 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %648
  store <8 x i32> %665, ptr %666, align 4, !alias.scope !16, !noalias !22
  %667 = or disjoint i64 %610, 24
  %668 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %667
  %wide.load301.3 = load <8 x i32>, ptr %668, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %669 = shl <8 x i32> %wide.load301.3, %broadcast.splat288
  %670 = lshr <8 x i32> %wide.load301.3, %broadcast.splat290
  %671 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %667
  %wide.load302.3 = load <8 x i32>, ptr %671, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %672 = or disjoint <8 x i32> %669, %670
  %673 = add <8 x i32> %wide.load302.3, %wide.load301.3
  %674 = xor <8 x i32> %672, %673
  %675 = shl <8 x i32> %674, %broadcast.splat292
  %676 = lshr <8 x i32> %674, %broadcast.splat294
  %677 = or disjoint <8 x i32> %675, %676
  %678 = add <8 x i32> %674, %673
  %679 = xor <8 x i32> %677, %678
  %680 = shl <8 x i32> %679, %broadcast.splat296
  %681 = add <8 x i32> %679, %678
  %682 = xor <8 x i32> %680, %681
  %683 = add <8 x i32> %681, %broadcast.splat298
  %684 = add <8 x i32> %683, %682
  %685 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %667
  store <8 x i32> %684, ptr %685, align 4, !alias.scope !16, !noalias !22
  %686 = add nuw nsw i64 %608, 1
  %exitcond183.not = icmp eq i64 %686, 16
  br i1 %exitcond183.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us.us31.us, !llvm.loop !23

.split.us.us.us.us.us.us16.us.us:                 ; preds = %.split7.us.split.us.split.us.split.us.split.us30.us, %.split.us.us.us.us.us.us16.us.us
  %687 = phi i64 [ %765, %.split.us.us.us.us.us.us16.us.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us30.us ]
  %688 = shl nuw nsw i64 %687, 5
  %689 = add nuw nsw i64 %688, %43
  %690 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %689
  %wide.load320 = load <8 x i32>, ptr %690, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %691 = shl <8 x i32> %wide.load320, %broadcast.splat307
  %692 = lshr <8 x i32> %wide.load320, %broadcast.splat309
  %693 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %689
  %wide.load321 = load <8 x i32>, ptr %693, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %694 = or disjoint <8 x i32> %691, %692
  %695 = add <8 x i32> %wide.load321, %wide.load320
  %696 = xor <8 x i32> %694, %695
  %697 = shl <8 x i32> %696, %broadcast.splat311
  %698 = lshr <8 x i32> %696, %broadcast.splat313
  %699 = or disjoint <8 x i32> %697, %698
  %700 = add <8 x i32> %696, %695
  %701 = xor <8 x i32> %699, %700
  %702 = lshr <8 x i32> %701, %broadcast.splat315
  %703 = add <8 x i32> %701, %700
  %704 = xor <8 x i32> %702, %703
  %705 = add <8 x i32> %703, %broadcast.splat317
  %706 = add <8 x i32> %705, %704
  %707 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %689
  store <8 x i32> %706, ptr %707, align 4, !alias.scope !16, !noalias !22
  %708 = or disjoint i64 %689, 8
  %709 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %708
  %wide.load320.1 = load <8 x i32>, ptr %709, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %710 = shl <8 x i32> %wide.load320.1, %broadcast.splat307
  %711 = lshr <8 x i32> %wide.load320.1, %broadcast.splat309
  %712 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %708
  %wide.load321.1 = load <8 x i32>, ptr %712, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %713 = or disjoint <8 x i32> %710, %711
  %714 = add <8 x i32> %wide.load321.1, %wide.load320.1
  %715 = xor <8 x i32> %713, %714
  %716 = shl <8 x i32> %715, %broadcast.splat311
  %717 = lshr <8 x i32> %715, %broadcast.splat313
  %718 = or disjoint <8 x i32> %716, %717
  %719 = add <8 x i32> %715, %714
  %720 = xor <8 x i32> %718, %719
  %721 = lshr <8 x i32> %720, %broadcast.splat315
  %722 = add <8 x i32> %720, %719
  %723 = xor <8 x i32> %721, %722
  %724 = add <8 x i32> %722, %broadcast.splat317
  %725 = add <8 x i32> %724, %723
  %726 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %708
  store <8 x i32> %725, ptr %726, align 4, !alias.scope !16, !noalias !22
  %727 = or disjoint i64 %689, 16
  %728 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %727
  %wide.load320.2 = load <8 x i32>, ptr %728, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %729 = shl <8 x i32> %wide.load320.2, %broadcast.splat307
  %730 = lshr <8 x i32> %wide.load320.2, %broadcast.splat309
  %731 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %727
  %wide.load321.2 = load <8 x i32>, ptr %731, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %732 = or disjoint <8 x i32> %729, %730
  %733 = add <8 x i32> %wide.load321.2, %wide.load320.2
  %734 = xor <8 x i32> %732, %733
  %735 = shl <8 x i32> %734, %broadcast.splat311
  %736 = lshr <8 x i32> %734, %broadcast.splat313
  %737 = or disjoint <8 x i32> %735, %736
  %738 = add <8 x i32> %734, %733
  %739 = xor <8 x i32> %737, %738
  %740 = lshr <8 x i32> %739, %broadcast.splat315
  %741 = add <8 x i32> %739, %738
  %742 = xor <8 x i32> %740, %741
  %743 = add <8 x i32> %741, %broadcast.splat317
  %744 = add <8 x i32> %743, %742
  %745 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %727
  store <8 x i32> %744, ptr %745, align 4, !alias.scope !16, !noalias !22
  %746 = or disjoint i64 %689, 24
  %747 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %746
  %wide.load320.3 = load <8 x i32>, ptr %747, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %748 = shl <8 x i32> %wide.load320.3, %broadcast.splat307
  %749 = lshr <8 x i32> %wide.load320.3, %broadcast.splat309
  %750 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %746
  %wide.load321.3 = load <8 x i32>, ptr %750, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %751 = or disjoint <8 x i32> %748, %749
  %752 = add <8 x i32> %wide.load321.3, %wide.load320.3
  %753 = xor <8 x i32> %751, %752
  %754 = shl <8 x i32> %753, %broadcast.splat311
  %755 = lshr <8 x i32> %753, %broadcast.splat313
  %756 = or disjoint <8 x i32> %754, %755
  %757 = add <8 x i32> %753, %752
  %758 = xor <8 x i32> %756, %757
  %759 = lshr <8 x i32> %758, %broadcast.splat315
  %760 = add <8 x i32> %758, %757
  %761 = xor <8 x i32> %759, %760
  %762 = add <8 x i32> %760, %broadcast.splat317
  %763 = add <8 x i32> %762, %761
  %764 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %746
  store <8 x i32> %763, ptr %764, align 4, !alias.scope !16, !noalias !22
  %765 = add nuw nsw i64 %687, 1
  %exitcond181.not = icmp eq i64 %765, 16
  br i1 %exitcond181.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us16.us.us, !llvm.loop !23

.split.us.us.us.us.us.us.us.us.us:                ; preds = %.split7.us.split.us.split.us.split.us.split.us.us.us, %.split.us.us.us.us.us.us.us.us.us
  %766 = phi i64 [ %852, %.split.us.us.us.us.us.us.us.us.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us.us.us ]
  %767 = shl nuw nsw i64 %766, 5
  %768 = add nuw nsw i64 %767, %43
  %769 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %768
  %wide.load = load <8 x i32>, ptr %769, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %770 = shl <8 x i32> %wide.load, %broadcast.splat
  %771 = lshr <8 x i32> %wide.load, %broadcast.splat274
  %772 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %768
  %wide.load285 = load <8 x i32>, ptr %772, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %773 = or disjoint <8 x i32> %770, %771
  %774 = add <8 x i32> %wide.load285, %wide.load
  %775 = xor <8 x i32> %773, %774
  %776 = shl <8 x i32> %775, %broadcast.splat276
  %777 = lshr <8 x i32> %775, %broadcast.splat278
  %778 = or disjoint <8 x i32> %776, %777
  %779 = add <8 x i32> %775, %774
  %780 = xor <8 x i32> %778, %779
  %781 = shl <8 x i32> %780, %broadcast.splat280
  %782 = lshr <8 x i32> %780, %broadcast.splat282
  %783 = or disjoint <8 x i32> %781, %782
  %784 = add <8 x i32> %780, %779
  %785 = xor <8 x i32> %783, %784
  %786 = add <8 x i32> %784, %broadcast.splat284
  %787 = add <8 x i32> %786, %785
  %788 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %768
  store <8 x i32> %787, ptr %788, align 4, !alias.scope !16, !noalias !22
  %789 = or disjoint i64 %768, 8
  %790 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %789
  %wide.load.1 = load <8 x i32>, ptr %790, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %791 = shl <8 x i32> %wide.load.1, %broadcast.splat
  %792 = lshr <8 x i32> %wide.load.1, %broadcast.splat274
  %793 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %789
  %wide.load285.1 = load <8 x i32>, ptr %793, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %794 = or disjoint <8 x i32> %791, %792
  %795 = add <8 x i32> %wide.load285.1, %wide.load.1
  %796 = xor <8 x i32> %794, %795
  %797 = shl <8 x i32> %796, %broadcast.splat276
  %798 = lshr <8 x i32> %796, %broadcast.splat278
  %799 = or disjoint <8 x i32> %797, %798
  %800 = add <8 x i32> %796, %795
  %801 = xor <8 x i32> %799, %800
  %802 = shl <8 x i32> %801, %broadcast.splat280
  %803 = lshr <8 x i32> %801, %broadcast.splat282
  %804 = or disjoint <8 x i32> %802, %803
  %805 = add <8 x i32> %801, %800
  %806 = xor <8 x i32> %804, %805
  %807 = add <8 x i32> %805, %broadcast.splat284
  %808 = add <8 x i32> %807, %806
  %809 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %789
  store <8 x i32> %808, ptr %809, align 4, !alias.scope !16, !noalias !22
  %810 = or disjoint i64 %768, 16
  %811 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %810
  %wide.load.2 = load <8 x i32>, ptr %811, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %812 = shl <8 x i32> %wide.load.2, %broadcast.splat
  %813 = lshr <8 x i32> %wide.load.2, %broadcast.splat274
  %814 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %810
  %wide.load285.2 = load <8 x i32>, ptr %814, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %815 = or disjoint <8 x i32> %812, %813
  %816 = add <8 x i32> %wide.load285.2, %wide.load.2
  %817 = xor <8 x i32> %815, %816
  %818 = shl <8 x i32> %817, %broadcast.splat276
  %819 = lshr <8 x i32> %817, %broadcast.splat278
  %820 = or disjoint <8 x i32> %818, %819
  %821 = add <8 x i32> %817, %816
  %822 = xor <8 x i32> %820, %821
  %823 = shl <8 x i32> %822, %broadcast.splat280
  %824 = lshr <8 x i32> %822, %broadcast.splat282
  %825 = or disjoint <8 x i32> %823, %824
  %826 = add <8 x i32> %822, %821
  %827 = xor <8 x i32> %825, %826
  %828 = add <8 x i32> %826, %broadcast.splat284
  %829 = add <8 x i32> %828, %827
  %830 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %810
  store <8 x i32> %829, ptr %830, align 4, !alias.scope !16, !noalias !22
  %831 = or disjoint i64 %768, 24
  %832 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %831
  %wide.load.3 = load <8 x i32>, ptr %832, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %833 = shl <8 x i32> %wide.load.3, %broadcast.splat
  %834 = lshr <8 x i32> %wide.load.3, %broadcast.splat274
  %835 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %831
  %wide.load285.3 = load <8 x i32>, ptr %835, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %836 = or disjoint <8 x i32> %833, %834
  %837 = add <8 x i32> %wide.load285.3, %wide.load.3
  %838 = xor <8 x i32> %836, %837
  %839 = shl <8 x i32> %838, %broadcast.splat276
  %840 = lshr <8 x i32> %838, %broadcast.splat278
  %841 = or disjoint <8 x i32> %839, %840
  %842 = add <8 x i32> %838, %837
  %843 = xor <8 x i32> %841, %842
  %844 = shl <8 x i32> %843, %broadcast.splat280
  %845 = lshr <8 x i32> %843, %broadcast.splat282
  %846 = or disjoint <8 x i32> %844, %845
  %847 = add <8 x i32> %843, %842
  %848 = xor <8 x i32> %846, %847
  %849 = add <8 x i32> %847, %broadcast.splat284
  %850 = add <8 x i32> %849, %848
  %851 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %831
  store <8 x i32> %850, ptr %851, align 4, !alias.scope !16, !noalias !22
  %852 = add nuw nsw i64 %766, 1
  %exitcond185.not = icmp eq i64 %852, 16
  br i1 %exitcond185.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split.us.us.us.us.us25.split.us57:               ; preds = %.split.us.us.us.us.us25.us
  br i1 %37, label %vector.body371, label %vector.body386

vector.body386:                                   ; preds = %.split.us.us.us.us.us25.split.us57
  %853 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %457
  %wide.load388 = load <8 x i32>, ptr %853, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %854 = shl <8 x i32> %wide.load388, %broadcast.splat343
  %855 = lshr <8 x i32> %wide.load388, %broadcast.splat345
  %856 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %457
  %wide.load389 = load <8 x i32>, ptr %856, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %857 = or disjoint <8 x i32> %854, %855
  %858 = add <8 x i32> %wide.load389, %wide.load388
  %859 = xor <8 x i32> %857, %858
  %860 = shl <8 x i32> %859, %broadcast.splat347
  %861 = add <8 x i32> %859, %858
  %862 = xor <8 x i32> %860, %861
  %863 = add <8 x i32> %862, %861
  %864 = shl <8 x i32> %863, splat (i32 1)
  %865 = add <8 x i32> %broadcast.splat385, %864
  %866 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %457
  store <8 x i32> %865, ptr %866, align 4, !alias.scope !16, !noalias !22
  %867 = or disjoint i64 %457, 8
  %868 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %867
  %wide.load388.1 = load <8 x i32>, ptr %868, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %869 = shl <8 x i32> %wide.load388.1, %broadcast.splat343
  %870 = lshr <8 x i32> %wide.load388.1, %broadcast.splat345
  %871 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %867
  %wide.load389.1 = load <8 x i32>, ptr %871, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %872 = or disjoint <8 x i32> %869, %870
  %873 = add <8 x i32> %wide.load389.1, %wide.load388.1
  %874 = xor <8 x i32> %872, %873
  %875 = shl <8 x i32> %874, %broadcast.splat347
  %876 = add <8 x i32> %874, %873
  %877 = xor <8 x i32> %875, %876
  %878 = add <8 x i32> %877, %876
  %879 = shl <8 x i32> %878, splat (i32 1)
  %880 = add <8 x i32> %broadcast.splat385, %879
  %881 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %867
  store <8 x i32> %880, ptr %881, align 4, !alias.scope !16, !noalias !22
  %882 = or disjoint i64 %457, 16
  %883 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %882
  %wide.load388.2 = load <8 x i32>, ptr %883, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %884 = shl <8 x i32> %wide.load388.2, %broadcast.splat343
  %885 = lshr <8 x i32> %wide.load388.2, %broadcast.splat345
  %886 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %882
  %wide.load389.2 = load <8 x i32>, ptr %886, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %887 = or disjoint <8 x i32> %884, %885
  %888 = add <8 x i32> %wide.load389.2, %wide.load388.2
  %889 = xor <8 x i32> %887, %888
  %890 = shl <8 x i32> %889, %broadcast.splat347
  %891 = add <8 x i32> %889, %888
  %892 = xor <8 x i32> %890, %891
  %893 = add <8 x i32> %892, %891
  %894 = shl <8 x i32> %893, splat (i32 1)
  %895 = add <8 x i32> %broadcast.splat385, %894
  %896 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %882
  store <8 x i32> %895, ptr %896, align 4, !alias.scope !16, !noalias !22
  %897 = or disjoint i64 %457, 24
  %898 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %897
  %wide.load388.3 = load <8 x i32>, ptr %898, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %899 = shl <8 x i32> %wide.load388.3, %broadcast.splat343
  %900 = lshr <8 x i32> %wide.load388.3, %broadcast.splat345
  %901 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %897
  %wide.load389.3 = load <8 x i32>, ptr %901, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %902 = or disjoint <8 x i32> %899, %900
  %903 = add <8 x i32> %wide.load389.3, %wide.load388.3
  %904 = xor <8 x i32> %902, %903
  %905 = shl <8 x i32> %904, %broadcast.splat347
  %906 = add <8 x i32> %904, %903
  %907 = xor <8 x i32> %905, %906
  %908 = add <8 x i32> %907, %906
  %909 = shl <8 x i32> %908, splat (i32 1)
  %910 = add <8 x i32> %broadcast.splat385, %909
  %911 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %897
  store <8 x i32> %910, ptr %911, align 4, !alias.scope !16, !noalias !22
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us

vector.body371:                                   ; preds = %.split.us.us.us.us.us25.split.us57
  %912 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %457
  %wide.load373 = load <8 x i32>, ptr %912, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %913 = shl <8 x i32> %wide.load373, %broadcast.splat343
  %914 = lshr <8 x i32> %wide.load373, %broadcast.splat345
  %915 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %457
  %wide.load374 = load <8 x i32>, ptr %915, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %916 = or disjoint <8 x i32> %913, %914
  %917 = add <8 x i32> %wide.load374, %wide.load373
  %918 = xor <8 x i32> %916, %917
  %919 = shl <8 x i32> %918, %broadcast.splat347
  %920 = add <8 x i32> %918, %917
  %921 = xor <8 x i32> %919, %920
  %922 = lshr <8 x i32> %921, %broadcast.splat368
  %923 = add <8 x i32> %921, %920
  %924 = xor <8 x i32> %922, %923
  %925 = add <8 x i32> %923, %broadcast.splat370
  %926 = add <8 x i32> %925, %924
  %927 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %457
  store <8 x i32> %926, ptr %927, align 4, !alias.scope !16, !noalias !22
  %928 = or disjoint i64 %457, 8
  %929 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %928
  %wide.load373.1 = load <8 x i32>, ptr %929, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %930 = shl <8 x i32> %wide.load373.1, %broadcast.splat343
  %931 = lshr <8 x i32> %wide.load373.1, %broadcast.splat345
  %932 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %928
  %wide.load374.1 = load <8 x i32>, ptr %932, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %933 = or disjoint <8 x i32> %930, %931
  %934 = add <8 x i32> %wide.load374.1, %wide.load373.1
  %935 = xor <8 x i32> %933, %934
  %936 = shl <8 x i32> %935, %broadcast.splat347
  %937 = add <8 x i32> %935, %934
  %938 = xor <8 x i32> %936, %937
  %939 = lshr <8 x i32> %938, %broadcast.splat368
  %940 = add <8 x i32> %938, %937
  %941 = xor <8 x i32> %939, %940
  %942 = add <8 x i32> %940, %broadcast.splat370
  %943 = add <8 x i32> %942, %941
  %944 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %928
  store <8 x i32> %943, ptr %944, align 4, !alias.scope !16, !noalias !22
  %945 = or disjoint i64 %457, 16
  %946 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %945
  %wide.load373.2 = load <8 x i32>, ptr %946, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %947 = shl <8 x i32> %wide.load373.2, %broadcast.splat343
  %948 = lshr <8 x i32> %wide.load373.2, %broadcast.splat345
  %949 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %945
  %wide.load374.2 = load <8 x i32>, ptr %949, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %950 = or disjoint <8 x i32> %947, %948
  %951 = add <8 x i32> %wide.load374.2, %wide.load373.2
  %952 = xor <8 x i32> %950, %951
  %953 = shl <8 x i32> %952, %broadcast.splat347
  %954 = add <8 x i32> %952, %951
  %955 = xor <8 x i32> %953, %954
  %956 = lshr <8 x i32> %955, %broadcast.splat368
  %957 = add <8 x i32> %955, %954
  %958 = xor <8 x i32> %956, %957
  %959 = add <8 x i32> %957, %broadcast.splat370
  %960 = add <8 x i32> %959, %958
  %961 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %945
  store <8 x i32> %960, ptr %961, align 4, !alias.scope !16, !noalias !22
  %962 = or disjoint i64 %457, 24
  %963 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %962
  %wide.load373.3 = load <8 x i32>, ptr %963, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %964 = shl <8 x i32> %wide.load373.3, %broadcast.splat343
  %965 = lshr <8 x i32> %wide.load373.3, %broadcast.splat345
  %966 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %962
  %wide.load374.3 = load <8 x i32>, ptr %966, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %967 = or disjoint <8 x i32> %964, %965
  %968 = add <8 x i32> %wide.load374.3, %wide.load373.3
  %969 = xor <8 x i32> %967, %968
  %970 = shl <8 x i32> %969, %broadcast.splat347
  %971 = add <8 x i32> %969, %968
  %972 = xor <8 x i32> %970, %971
  %973 = lshr <8 x i32> %972, %broadcast.splat368
  %974 = add <8 x i32> %972, %971
  %975 = xor <8 x i32> %973, %974
  %976 = add <8 x i32> %974, %broadcast.splat370
  %977 = add <8 x i32> %976, %975
  %978 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %962
  store <8 x i32> %977, ptr %978, align 4, !alias.scope !16, !noalias !22
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us

.split6.us.us.split.us.us.split.us.us.split.us.us: ; preds = %vector.body386, %vector.body371, %vector.body354
  %979 = add nuw nsw i64 %455, 1
  %exitcond177.not = icmp eq i64 %979, 16
  br i1 %exitcond177.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us25.us, !llvm.loop !23

.split18.us.split:                                ; preds = %.split18.us
  br i1 %32, label %.split18.us.split.split.us, label %.split18.us.split.split

.split18.us.split.split.us:                       ; preds = %.split18.us.split
  br i1 %33, label %.split7.us.us.us60.us.preheader, label %.split7.us.us.us60.preheader

.split7.us.us.us60.preheader:                     ; preds = %.split18.us.split.split.us
  %broadcast.splatinsert597 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat598 = shufflevector <8 x i32> %broadcast.splatinsert597, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert595 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat596 = shufflevector <8 x i32> %broadcast.splatinsert595, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert593 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat594 = shufflevector <8 x i32> %broadcast.splatinsert593, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert591 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat592 = shufflevector <8 x i32> %broadcast.splatinsert591, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert582 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat583 = shufflevector <8 x i32> %broadcast.splatinsert582, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert580 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat581 = shufflevector <8 x i32> %broadcast.splatinsert580, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert578 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat579 = shufflevector <8 x i32> %broadcast.splatinsert578, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert576 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat577 = shufflevector <8 x i32> %broadcast.splatinsert576, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert567 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat568 = shufflevector <8 x i32> %broadcast.splatinsert567, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert565 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat566 = shufflevector <8 x i32> %broadcast.splatinsert565, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert563 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat564 = shufflevector <8 x i32> %broadcast.splatinsert563, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert561 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat562 = shufflevector <8 x i32> %broadcast.splatinsert561, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert559 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat560 = shufflevector <8 x i32> %broadcast.splatinsert559, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us60

.split7.us.us.us60.us.preheader:                  ; preds = %.split18.us.split.split.us
  %broadcast.splatinsert550 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat551 = shufflevector <8 x i32> %broadcast.splatinsert550, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert548 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat549 = shufflevector <8 x i32> %broadcast.splatinsert548, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert546 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat547 = shufflevector <8 x i32> %broadcast.splatinsert546, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert544 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat545 = shufflevector <8 x i32> %broadcast.splatinsert544, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert535 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat536 = shufflevector <8 x i32> %broadcast.splatinsert535, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert533 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat534 = shufflevector <8 x i32> %broadcast.splatinsert533, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert531 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat532 = shufflevector <8 x i32> %broadcast.splatinsert531, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert529 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat530 = shufflevector <8 x i32> %broadcast.splatinsert529, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert527 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat528 = shufflevector <8 x i32> %broadcast.splatinsert527, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert518 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat519 = shufflevector <8 x i32> %broadcast.splatinsert518, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert516 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat517 = shufflevector <8 x i32> %broadcast.splatinsert516, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert514 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat515 = shufflevector <8 x i32> %broadcast.splatinsert514, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert512 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat513 = shufflevector <8 x i32> %broadcast.splatinsert512, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert510 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat511 = shufflevector <8 x i32> %broadcast.splatinsert510, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert501 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat502 = shufflevector <8 x i32> %broadcast.splatinsert501, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert499 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat500 = shufflevector <8 x i32> %broadcast.splatinsert499, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert497 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat498 = shufflevector <8 x i32> %broadcast.splatinsert497, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert495 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat496 = shufflevector <8 x i32> %broadcast.splatinsert495, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert493 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat494 = shufflevector <8 x i32> %broadcast.splatinsert493, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert491 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat492 = shufflevector <8 x i32> %broadcast.splatinsert491, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us60.us

.split7.us.us.us60.us:                            ; preds = %.split7.us.us.us60.us.preheader, %.split9.us.split.us20.split.us.us.split.us.us
  %980 = phi i64 [ %1046, %.split9.us.split.us20.split.us.us.split.us.us ], [ 0, %.split7.us.us.us60.us.preheader ]
  %981 = shl nuw nsw i64 %980, 9
  %982 = add nuw nsw i64 %40, %981
  br i1 %36, label %.split7.us.split.us21.split.us.us.split.us.split.us.us, label %.split7.us.split.us21.split.us.us.split.us.split.us85

.split.us.us.us19.us.us.us.us83:                  ; preds = %.split7.us.split.us21.split.us.us.split.us.split.us85, %.split.us.us.us19.us.us.us.us83
  %983 = phi i64 [ %1045, %.split.us.us.us19.us.us.us.us83 ], [ 0, %.split7.us.split.us21.split.us.us.split.us.split.us85 ]
  %984 = shl nuw nsw i64 %983, 5
  %985 = add nuw nsw i64 %984, %982
  %986 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %985
  %wide.load554 = load <8 x i32>, ptr %986, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %987 = shl <8 x i32> %wide.load554, %broadcast.splat545
  %988 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %985
  %wide.load555 = load <8 x i32>, ptr %988, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %989 = add <8 x i32> %wide.load555, %wide.load554
  %990 = xor <8 x i32> %987, %989
  %991 = shl <8 x i32> %990, %broadcast.splat547
  %992 = lshr <8 x i32> %990, %broadcast.splat549
  %993 = or disjoint <8 x i32> %991, %992
  %994 = add <8 x i32> %990, %989
  %995 = xor <8 x i32> %993, %994
  %996 = add <8 x i32> %995, %994
  %997 = shl <8 x i32> %996, splat (i32 1)
  %998 = add <8 x i32> %broadcast.splat551, %997
  %999 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %985
  store <8 x i32> %998, ptr %999, align 4, !alias.scope !16, !noalias !22
  %1000 = or disjoint i64 %985, 8
  %1001 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1000
  %wide.load554.1 = load <8 x i32>, ptr %1001, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1002 = shl <8 x i32> %wide.load554.1, %broadcast.splat545
  %1003 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1000
  %wide.load555.1 = load <8 x i32>, ptr %1003, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1004 = add <8 x i32> %wide.load555.1, %wide.load554.1
  %1005 = xor <8 x i32> %1002, %1004
  %1006 = shl <8 x i32> %1005, %broadcast.splat547
  %1007 = lshr <8 x i32> %1005, %broadcast.splat549
  %1008 = or disjoint <8 x i32> %1006, %1007
  %1009 = add <8 x i32> %1005, %1004
  %1010 = xor <8 x i32> %1008, %1009
  %1011 = add <8 x i32> %1010, %1009
  %1012 = shl <8 x i32> %1011, splat (i32 1)
  %1013 = add <8 x i32> %broadcast.splat551, %1012
  %1014 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1000
  store <8 x i32> %1013, ptr %1014, align 4, !alias.scope !16, !noalias !22
  %1015 = or disjoint i64 %985, 16
  %1016 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1015
  %wide.load554.2 = load <8 x i32>, ptr %1016, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1017 = shl <8 x i32> %wide.load554.2, %broadcast.splat545
  %1018 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1015
  %wide.load555.2 = load <8 x i32>, ptr %1018, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1019 = add <8 x i32> %wide.load555.2, %wide.load554.2
  %1020 = xor <8 x i32> %1017, %1019
  %1021 = shl <8 x i32> %1020, %broadcast.splat547
  %1022 = lshr <8 x i32> %1020, %broadcast.splat549
  %1023 = or disjoint <8 x i32> %1021, %1022
  %1024 = add <8 x i32> %1020, %1019
  %1025 = xor <8 x i32> %1023, %1024
  %1026 = add <8 x i32> %1025, %1024
  %1027 = shl <8 x i32> %1026, splat (i32 1)
  %1028 = add <8 x i32> %broadcast.splat551, %1027
  %1029 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1015
  store <8 x i32> %1028, ptr %1029, align 4, !alias.scope !16, !noalias !22
  %1030 = or disjoint i64 %985, 24
  %1031 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1030
  %wide.load554.3 = load <8 x i32>, ptr %1031, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1032 = shl <8 x i32> %wide.load554.3, %broadcast.splat545
  %1033 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1030
  %wide.load555.3 = load <8 x i32>, ptr %1033, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1034 = add <8 x i32> %wide.load555.3, %wide.load554.3
  %1035 = xor <8 x i32> %1032, %1034
  %1036 = shl <8 x i32> %1035, %broadcast.splat547
  %1037 = lshr <8 x i32> %1035, %broadcast.splat549
  %1038 = or disjoint <8 x i32> %1036, %1037
  %1039 = add <8 x i32> %1035, %1034
  %1040 = xor <8 x i32> %1038, %1039
  %1041 = add <8 x i32> %1040, %1039
  %1042 = shl <8 x i32> %1041, splat (i32 1)
  %1043 = add <8 x i32> %broadcast.splat551, %1042
  %1044 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1030
  store <8 x i32> %1043, ptr %1044, align 4, !alias.scope !16, !noalias !22
  %1045 = add nuw nsw i64 %983, 1
  %exitcond156.not = icmp eq i64 %1045, 16
  br i1 %exitcond156.not, label %.split9.us.split.us20.split.us.us.split.us.us, label %.split.us.us.us19.us.us.us.us83, !llvm.loop !23

.split7.us.split.us21.split.us.us.split.us.split.us85: ; preds = %.split7.us.us.us60.us
  br i1 %37, label %.split.us.us.us19.us.us.us.us81.us, label %.split.us.us.us19.us.us.us.us83

.split9.us.split.us20.split.us.us.split.us.us:    ; preds = %.split.us.us.us19.us.us.us.us83, %.split.us.us.us19.us.us.us.us81.us, %.split.us.us.us19.us.us.us.us.us86, %.split.us.us.us19.us.us.us.us.us.us
  %1046 = add nuw nsw i64 %980, 1
  %exitcond163.not = icmp eq i64 %1046, 3
  br i1 %exitcond163.not, label %.loopexit, label %.split7.us.us.us60.us, !llvm.loop !23

.split7.us.split.us21.split.us.us.split.us.split.us.us: ; preds = %.split7.us.us.us60.us
  br i1 %37, label %.split.us.us.us19.us.us.us.us.us.us, label %.split.us.us.us19.us.us.us.us.us86

.split.us.us.us19.us.us.us.us.us86:               ; preds = %.split7.us.split.us21.split.us.us.split.us.split.us.us, %.split.us.us.us19.us.us.us.us.us86
  %1047 = phi i64 [ %1117, %.split.us.us.us19.us.us.us.us.us86 ], [ 0, %.split7.us.split.us21.split.us.us.split.us.split.us.us ]
  %1048 = shl nuw nsw i64 %1047, 5
  %1049 = add nuw nsw i64 %1048, %982
  %1050 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1049
  %wide.load522 = load <8 x i32>, ptr %1050, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1051 = shl <8 x i32> %wide.load522, %broadcast.splat511
  %1052 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1049
  %wide.load523 = load <8 x i32>, ptr %1052, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1053 = add <8 x i32> %wide.load523, %wide.load522
  %1054 = xor <8 x i32> %1051, %1053
  %1055 = shl <8 x i32> %1054, %broadcast.splat513
  %1056 = lshr <8 x i32> %1054, %broadcast.splat515
  %1057 = or disjoint <8 x i32> %1055, %1056
  %1058 = add <8 x i32> %1054, %1053
  %1059 = xor <8 x i32> %1057, %1058
  %1060 = shl <8 x i32> %1059, %broadcast.splat517
  %1061 = add <8 x i32> %1059, %1058
  %1062 = xor <8 x i32> %1060, %1061
  %1063 = add <8 x i32> %1061, %broadcast.splat519
  %1064 = add <8 x i32> %1063, %1062
  %1065 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1049
  store <8 x i32> %1064, ptr %1065, align 4, !alias.scope !16, !noalias !22
  %1066 = or disjoint i64 %1049, 8
  %1067 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1066
  %wide.load522.1 = load <8 x i32>, ptr %1067, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1068 = shl <8 x i32> %wide.load522.1, %broadcast.splat511
  %1069 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1066
  %wide.load523.1 = load <8 x i32>, ptr %1069, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1070 = add <8 x i32> %wide.load523.1, %wide.load522.1
  %1071 = xor <8 x i32> %1068, %1070
  %1072 = shl <8 x i32> %1071, %broadcast.splat513
  %1073 = lshr <8 x i32> %1071, %broadcast.splat515
  %1074 = or disjoint <8 x i32> %1072, %1073
  %1075 = add <8 x i32> %1071, %1070
  %1076 = xor <8 x i32> %1074, %1075
  %1077 = shl <8 x i32> %1076, %broadcast.splat517
  %1078 = add <8 x i32> %1076, %1075
  %1079 = xor <8 x i32> %1077, %1078
  %1080 = add <8 x i32> %1078, %broadcast.splat519
  %1081 = add <8 x i32> %1080, %1079
  %1082 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1066
  store <8 x i32> %1081, ptr %1082, align 4, !alias.scope !16, !noalias !22
  %1083 = or disjoint i64 %1049, 16
  %1084 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1083
  %wide.load522.2 = load <8 x i32>, ptr %1084, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1085 = shl <8 x i32> %wide.load522.2, %broadcast.splat511
  %1086 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1083
  %wide.load523.2 = load <8 x i32>, ptr %1086, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1087 = add <8 x i32> %wide.load523.2, %wide.load522.2
  %1088 = xor <8 x i32> %1085, %1087
  %1089 = shl <8 x i32> %1088, %broadcast.splat513
  %1090 = lshr <8 x i32> %1088, %broadcast.splat515
  %1091 = or disjoint <8 x i32> %1089, %1090
  %1092 = add <8 x i32> %1088, %1087
  %1093 = xor <8 x i32> %1091, %1092
  %1094 = shl <8 x i32> %1093, %broadcast.splat517
  %1095 = add <8 x i32> %1093, %1092
  %1096 = xor <8 x i32> %1094, %1095
  %1097 = add <8 x i32> %1095, %broadcast.splat519
  %1098 = add <8 x i32> %1097, %1096
  %1099 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1083
  store <8 x i32> %1098, ptr %1099, align 4, !alias.scope !16, !noalias !22
  %1100 = or disjoint i64 %1049, 24
  %1101 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1100
  %wide.load522.3 = load <8 x i32>, ptr %1101, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1102 = shl <8 x i32> %wide.load522.3, %broadcast.splat511
  %1103 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1100
  %wide.load523.3 = load <8 x i32>, ptr %1103, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1104 = add <8 x i32> %wide.load523.3, %wide.load522.3
  %1105 = xor <8 x i32> %1102, %1104
  %1106 = shl <8 x i32> %1105, %broadcast.splat513
  %1107 = lshr <8 x i32> %1105, %broadcast.splat515
  %1108 = or disjoint <8 x i32> %1106, %1107
  %1109 = add <8 x i32> %1105, %1104
  %1110 = xor <8 x i32> %1108, %1109
  %1111 = shl <8 x i32> %1110, %broadcast.splat517
  %1112 = add <8 x i32> %1110, %1109
  %1113 = xor <8 x i32> %1111, %1112
  %1114 = add <8 x i32> %1112, %broadcast.splat519
  %1115 = add <8 x i32> %1114, %1113
  %1116 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1100
  store <8 x i32> %1115, ptr %1116, align 4, !alias.scope !16, !noalias !22
  %1117 = add nuw nsw i64 %1047, 1
  %exitcond160.not = icmp eq i64 %1117, 16
  br i1 %exitcond160.not, label %.split9.us.split.us20.split.us.us.split.us.us, label %.split.us.us.us19.us.us.us.us.us86, !llvm.loop !23

.split.us.us.us19.us.us.us.us81.us:               ; preds = %.split7.us.split.us21.split.us.us.split.us.split.us85, %.split.us.us.us19.us.us.us.us81.us
  %1118 = phi i64 [ %1188, %.split.us.us.us19.us.us.us.us81.us ], [ 0, %.split7.us.split.us21.split.us.us.split.us.split.us85 ]
  %1119 = shl nuw nsw i64 %1118, 5
  %1120 = add nuw nsw i64 %1119, %982
  %1121 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1120
  %wide.load539 = load <8 x i32>, ptr %1121, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1122 = shl <8 x i32> %wide.load539, %broadcast.splat528
  %1123 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1120
  %wide.load540 = load <8 x i32>, ptr %1123, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1124 = add <8 x i32> %wide.load540, %wide.load539
  %1125 = xor <8 x i32> %1122, %1124
  %1126 = shl <8 x i32> %1125, %broadcast.splat530
  %1127 = lshr <8 x i32> %1125, %broadcast.splat532
  %1128 = or disjoint <8 x i32> %1126, %1127
  %1129 = add <8 x i32> %1125, %1124
  %1130 = xor <8 x i32> %1128, %1129
  %1131 = lshr <8 x i32> %1130, %broadcast.splat534
  %1132 = add <8 x i32> %1130, %1129
  %1133 = xor <8 x i32> %1131, %1132
  %1134 = add <8 x i32> %1132, %broadcast.splat536
  %1135 = add <8 x i32> %1134, %1133
  %1136 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1120
  store <8 x i32> %1135, ptr %1136, align 4, !alias.scope !16, !noalias !22
  %1137 = or disjoint i64 %1120, 8
  %1138 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1137
  %wide.load539.1 = load <8 x i32>, ptr %1138, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1139 = shl <8 x i32> %wide.load539.1, %broadcast.splat528
  %1140 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1137
  %wide.load540.1 = load <8 x i32>, ptr %1140, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1141 = add <8 x i32> %wide.load540.1, %wide.load539.1
  %1142 = xor <8 x i32> %1139, %1141
  %1143 = shl <8 x i32> %1142, %broadcast.splat530
  %1144 = lshr <8 x i32> %1142, %broadcast.splat532
  %1145 = or disjoint <8 x i32> %1143, %1144
  %1146 = add <8 x i32> %1142, %1141
  %1147 = xor <8 x i32> %1145, %1146
  %1148 = lshr <8 x i32> %1147, %broadcast.splat534
  %1149 = add <8 x i32> %1147, %1146
  %1150 = xor <8 x i32> %1148, %1149
  %1151 = add <8 x i32> %1149, %broadcast.splat536
  %1152 = add <8 x i32> %1151, %1150
  %1153 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1137
  store <8 x i32> %1152, ptr %1153, align 4, !alias.scope !16, !noalias !22
  %1154 = or disjoint i64 %1120, 16
  %1155 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1154
  %wide.load539.2 = load <8 x i32>, ptr %1155, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1156 = shl <8 x i32> %wide.load539.2, %broadcast.splat528
  %1157 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1154
  %wide.load540.2 = load <8 x i32>, ptr %1157, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1158 = add <8 x i32> %wide.load540.2, %wide.load539.2
  %1159 = xor <8 x i32> %1156, %1158
  %1160 = shl <8 x i32> %1159, %broadcast.splat530
  %1161 = lshr <8 x i32> %1159, %broadcast.splat532
  %1162 = or disjoint <8 x i32> %1160, %1161
  %1163 = add <8 x i32> %1159, %1158
  %1164 = xor <8 x i32> %1162, %1163
  %1165 = lshr <8 x i32> %1164, %broadcast.splat534
  %1166 = add <8 x i32> %1164, %1163
  %1167 = xor <8 x i32> %1165, %1166
  %1168 = add <8 x i32> %1166, %broadcast.splat536
  %1169 = add <8 x i32> %1168, %1167
  %1170 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1154
  store <8 x i32> %1169, ptr %1170, align 4, !alias.scope !16, !noalias !22
  %1171 = or disjoint i64 %1120, 24
  %1172 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1171
  %wide.load539.3 = load <8 x i32>, ptr %1172, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1173 = shl <8 x i32> %wide.load539.3, %broadcast.splat528
  %1174 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1171
  %wide.load540.3 = load <8 x i32>, ptr %1174, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1175 = add <8 x i32> %wide.load540.3, %wide.load539.3
  %1176 = xor <8 x i32> %1173, %1175
  %1177 = shl <8 x i32> %1176, %broadcast.splat530
  %1178 = lshr <8 x i32> %1176, %broadcast.splat532
  %1179 = or disjoint <8 x i32> %1177, %1178
  %1180 = add <8 x i32> %1176, %1175
  %1181 = xor <8 x i32> %1179, %1180
  %1182 = lshr <8 x i32> %1181, %broadcast.splat534
  %1183 = add <8 x i32> %1181, %1180
  %1184 = xor <8 x i32> %1182, %1183
  %1185 = add <8 x i32> %1183, %broadcast.splat536
  %1186 = add <8 x i32> %1185, %1184
  %1187 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1171
  store <8 x i32> %1186, ptr %1187, align 4, !alias.scope !16, !noalias !22
  %1188 = add nuw nsw i64 %1118, 1
  %exitcond158.not = icmp eq i64 %1188, 16
  br i1 %exitcond158.not, label %.split9.us.split.us20.split.us.us.split.us.us, label %.split.us.us.us19.us.us.us.us81.us, !llvm.loop !23

.split.us.us.us19.us.us.us.us.us.us:              ; preds = %.split7.us.split.us21.split.us.us.split.us.split.us.us, %.split.us.us.us19.us.us.us.us.us.us
  %1189 = phi i64 [ %1267, %.split.us.us.us19.us.us.us.us.us.us ], [ 0, %.split7.us.split.us21.split.us.us.split.us.split.us.us ]
  %1190 = shl nuw nsw i64 %1189, 5
  %1191 = add nuw nsw i64 %1190, %982
  %1192 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1191
  %wide.load505 = load <8 x i32>, ptr %1192, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1193 = shl <8 x i32> %wide.load505, %broadcast.splat492
  %1194 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1191
  %wide.load506 = load <8 x i32>, ptr %1194, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1195 = add <8 x i32> %wide.load506, %wide.load505
  %1196 = xor <8 x i32> %1193, %1195
  %1197 = shl <8 x i32> %1196, %broadcast.splat494
  %1198 = lshr <8 x i32> %1196, %broadcast.splat496
  %1199 = or disjoint <8 x i32> %1197, %1198
  %1200 = add <8 x i32> %1196, %1195
  %1201 = xor <8 x i32> %1199, %1200
  %1202 = shl <8 x i32> %1201, %broadcast.splat498
  %1203 = lshr <8 x i32> %1201, %broadcast.splat500
  %1204 = or disjoint <8 x i32> %1202, %1203
  %1205 = add <8 x i32> %1201, %1200
  %1206 = xor <8 x i32> %1204, %1205
  %1207 = add <8 x i32> %1205, %broadcast.splat502
  %1208 = add <8 x i32> %1207, %1206
  %1209 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1191
  store <8 x i32> %1208, ptr %1209, align 4, !alias.scope !16, !noalias !22
  %1210 = or disjoint i64 %1191, 8
  %1211 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1210
  %wide.load505.1 = load <8 x i32>, ptr %1211, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1212 = shl <8 x i32> %wide.load505.1, %broadcast.splat492
  %1213 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1210
  %wide.load506.1 = load <8 x i32>, ptr %1213, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1214 = add <8 x i32> %wide.load506.1, %wide.load505.1
  %1215 = xor <8 x i32> %1212, %1214
  %1216 = shl <8 x i32> %1215, %broadcast.splat494
  %1217 = lshr <8 x i32> %1215, %broadcast.splat496
  %1218 = or disjoint <8 x i32> %1216, %1217
  %1219 = add <8 x i32> %1215, %1214
  %1220 = xor <8 x i32> %1218, %1219
  %1221 = shl <8 x i32> %1220, %broadcast.splat498
  %1222 = lshr <8 x i32> %1220, %broadcast.splat500
  %1223 = or disjoint <8 x i32> %1221, %1222
  %1224 = add <8 x i32> %1220, %1219
  %1225 = xor <8 x i32> %1223, %1224
  %1226 = add <8 x i32> %1224, %broadcast.splat502
  %1227 = add <8 x i32> %1226, %1225
  %1228 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1210
  store <8 x i32> %1227, ptr %1228, align 4, !alias.scope !16, !noalias !22
  %1229 = or disjoint i64 %1191, 16
  %1230 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1229
  %wide.load505.2 = load <8 x i32>, ptr %1230, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1231 = shl <8 x i32> %wide.load505.2, %broadcast.splat492
  %1232 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1229
  %wide.load506.2 = load <8 x i32>, ptr %1232, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1233 = add <8 x i32> %wide.load506.2, %wide.load505.2
  %1234 = xor <8 x i32> %1231, %1233
  %1235 = shl <8 x i32> %1234, %broadcast.splat494
  %1236 = lshr <8 x i32> %1234, %broadcast.splat496
  %1237 = or disjoint <8 x i32> %1235, %1236
  %1238 = add <8 x i32> %1234, %1233
  %1239 = xor <8 x i32> %1237, %1238
  %1240 = shl <8 x i32> %1239, %broadcast.splat498
  %1241 = lshr <8 x i32> %1239, %broadcast.splat500
  %1242 = or disjoint <8 x i32> %1240, %1241
  %1243 = add <8 x i32> %1239, %1238
  %1244 = xor <8 x i32> %1242, %1243
  %1245 = add <8 x i32> %1243, %broadcast.splat502
  %1246 = add <8 x i32> %1245, %1244
  %1247 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1229
  store <8 x i32> %1246, ptr %1247, align 4, !alias.scope !16, !noalias !22
  %1248 = or disjoint i64 %1191, 24
  %1249 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1248
  %wide.load505.3 = load <8 x i32>, ptr %1249, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1250 = shl <8 x i32> %wide.load505.3, %broadcast.splat492
  %1251 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1248
  %wide.load506.3 = load <8 x i32>, ptr %1251, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1252 = add <8 x i32> %wide.load506.3, %wide.load505.3
  %1253 = xor <8 x i32> %1250, %1252
  %1254 = shl <8 x i32> %1253, %broadcast.splat494
  %1255 = lshr <8 x i32> %1253, %broadcast.splat496
  %1256 = or disjoint <8 x i32> %1254, %1255
  %1257 = add <8 x i32> %1253, %1252
  %1258 = xor <8 x i32> %1256, %1257
  %1259 = shl <8 x i32> %1258, %broadcast.splat498
  %1260 = lshr <8 x i32> %1258, %broadcast.splat500
  %1261 = or disjoint <8 x i32> %1259, %1260
  %1262 = add <8 x i32> %1258, %1257
  %1263 = xor <8 x i32> %1261, %1262
  %1264 = add <8 x i32> %1262, %broadcast.splat502
  %1265 = add <8 x i32> %1264, %1263
  %1266 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1248
  store <8 x i32> %1265, ptr %1266, align 4, !alias.scope !16, !noalias !22
  %1267 = add nuw nsw i64 %1189, 1
  %exitcond162.not = icmp eq i64 %1267, 16
  br i1 %exitcond162.not, label %.split9.us.split.us20.split.us.us.split.us.us, label %.split.us.us.us19.us.us.us.us.us.us, !llvm.loop !23

.split7.us.us.us60:                               ; preds = %.split7.us.us.us60.preheader, %.split9.us.split.us20.split.us.us.split
  %1268 = phi i64 [ %1472, %.split9.us.split.us20.split.us.us.split ], [ 0, %.split7.us.us.us60.preheader ]
  %1269 = shl nuw nsw i64 %1268, 9
  %1270 = add nuw nsw i64 %40, %1269
  br i1 %36, label %.split7.us.split.us21.split.us.us.split.split.us, label %.split.us.us.us19.us.us

.split7.us.split.us21.split.us.us.split.split.us: ; preds = %.split7.us.us.us60
  br i1 %37, label %.split.us.us.us19.us.us.us76.us, label %.split.us.us.us19.us.us.us76

.split.us.us.us19.us.us.us76.us:                  ; preds = %.split7.us.split.us21.split.us.us.split.split.us, %.split.us.us.us19.us.us.us76.us
  %1271 = phi i64 [ %1341, %.split.us.us.us19.us.us.us76.us ], [ 0, %.split7.us.split.us21.split.us.us.split.split.us ]
  %1272 = shl nuw nsw i64 %1271, 5
  %1273 = add nuw nsw i64 %1272, %1270
  %1274 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1273
  %wide.load571 = load <8 x i32>, ptr %1274, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1275 = shl <8 x i32> %wide.load571, %broadcast.splat560
  %1276 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1273
  %wide.load572 = load <8 x i32>, ptr %1276, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1277 = add <8 x i32> %wide.load572, %wide.load571
  %1278 = xor <8 x i32> %1275, %1277
  %1279 = shl <8 x i32> %1278, %broadcast.splat562
  %1280 = add <8 x i32> %1278, %1277
  %1281 = xor <8 x i32> %1279, %1280
  %1282 = shl <8 x i32> %1281, %broadcast.splat564
  %1283 = lshr <8 x i32> %1281, %broadcast.splat566
  %1284 = or disjoint <8 x i32> %1282, %1283
  %1285 = add <8 x i32> %1281, %1280
  %1286 = xor <8 x i32> %1284, %1285
  %1287 = add <8 x i32> %1285, %broadcast.splat568
  %1288 = add <8 x i32> %1287, %1286
  %1289 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1273
  store <8 x i32> %1288, ptr %1289, align 4, !alias.scope !16, !noalias !22
  %1290 = or disjoint i64 %1273, 8
  %1291 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1290
  %wide.load571.1 = load <8 x i32>, ptr %1291, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1292 = shl <8 x i32> %wide.load571.1, %broadcast.splat560
  %1293 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1290
  %wide.load572.1 = load <8 x i32>, ptr %1293, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1294 = add <8 x i32> %wide.load572.1, %wide.load571.1
  %1295 = xor <8 x i32> %1292, %1294
  %1296 = shl <8 x i32> %1295, %broadcast.splat562
  %1297 = add <8 x i32> %1295, %1294
  %1298 = xor <8 x i32> %1296, %1297
  %1299 = shl <8 x i32> %1298, %broadcast.splat564
  %1300 = lshr <8 x i32> %1298, %broadcast.splat566
  %1301 = or disjoint <8 x i32> %1299, %1300
  %1302 = add <8 x i32> %1298, %1297
  %1303 = xor <8 x i32> %1301, %1302
  %1304 = add <8 x i32> %1302, %broadcast.splat568
  %1305 = add <8 x i32> %1304, %1303
  %1306 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1290
  store <8 x i32> %1305, ptr %1306, align 4, !alias.scope !16, !noalias !22
  %1307 = or disjoint i64 %1273, 16
  %1308 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1307
  %wide.load571.2 = load <8 x i32>, ptr %1308, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1309 = shl <8 x i32> %wide.load571.2, %broadcast.splat560
  %1310 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1307
  %wide.load572.2 = load <8 x i32>, ptr %1310, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1311 = add <8 x i32> %wide.load572.2, %wide.load571.2
  %1312 = xor <8 x i32> %1309, %1311
  %1313 = shl <8 x i32> %1312, %broadcast.splat562
  %1314 = add <8 x i32> %1312, %1311
  %1315 = xor <8 x i32> %1313, %1314
  %1316 = shl <8 x i32> %1315, %broadcast.splat564
  %1317 = lshr <8 x i32> %1315, %broadcast.splat566
  %1318 = or disjoint <8 x i32> %1316, %1317
  %1319 = add <8 x i32> %1315, %1314
  %1320 = xor <8 x i32> %1318, %1319
  %1321 = add <8 x i32> %1319, %broadcast.splat568
  %1322 = add <8 x i32> %1321, %1320
  %1323 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1307
  store <8 x i32> %1322, ptr %1323, align 4, !alias.scope !16, !noalias !22
  %1324 = or disjoint i64 %1273, 24
  %1325 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1324
  %wide.load571.3 = load <8 x i32>, ptr %1325, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1326 = shl <8 x i32> %wide.load571.3, %broadcast.splat560
  %1327 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1324
  %wide.load572.3 = load <8 x i32>, ptr %1327, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1328 = add <8 x i32> %wide.load572.3, %wide.load571.3
  %1329 = xor <8 x i32> %1326, %1328
  %1330 = shl <8 x i32> %1329, %broadcast.splat562
  %1331 = add <8 x i32> %1329, %1328
  %1332 = xor <8 x i32> %1330, %1331
  %1333 = shl <8 x i32> %1332, %broadcast.splat564
  %1334 = lshr <8 x i32> %1332, %broadcast.splat566
  %1335 = or disjoint <8 x i32> %1333, %1334
  %1336 = add <8 x i32> %1332, %1331
  %1337 = xor <8 x i32> %1335, %1336
  %1338 = add <8 x i32> %1336, %broadcast.splat568
  %1339 = add <8 x i32> %1338, %1337
  %1340 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1324
  store <8 x i32> %1339, ptr %1340, align 4, !alias.scope !16, !noalias !22
  %1341 = add nuw nsw i64 %1271, 1
  %exitcond153.not = icmp eq i64 %1341, 16
  br i1 %exitcond153.not, label %.split9.us.split.us20.split.us.us.split, label %.split.us.us.us19.us.us.us76.us, !llvm.loop !23

.split.us.us.us19.us.us.us76:                     ; preds = %.split7.us.split.us21.split.us.us.split.split.us, %.split.us.us.us19.us.us.us76
  %1342 = phi i64 [ %1404, %.split.us.us.us19.us.us.us76 ], [ 0, %.split7.us.split.us21.split.us.us.split.split.us ]
  %1343 = shl nuw nsw i64 %1342, 5
  %1344 = add nuw nsw i64 %1343, %1270
  %1345 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1344
  %wide.load586 = load <8 x i32>, ptr %1345, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1346 = shl <8 x i32> %wide.load586, %broadcast.splat577
  %1347 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1344
  %wide.load587 = load <8 x i32>, ptr %1347, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1348 = add <8 x i32> %wide.load587, %wide.load586
  %1349 = xor <8 x i32> %1346, %1348
  %1350 = shl <8 x i32> %1349, %broadcast.splat579
  %1351 = add <8 x i32> %1349, %1348
  %1352 = xor <8 x i32> %1350, %1351
  %1353 = shl <8 x i32> %1352, %broadcast.splat581
  %1354 = add <8 x i32> %1352, %1351
  %1355 = xor <8 x i32> %1353, %1354
  %1356 = add <8 x i32> %1354, %broadcast.splat583
  %1357 = add <8 x i32> %1356, %1355
  %1358 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1344
  store <8 x i32> %1357, ptr %1358, align 4, !alias.scope !16, !noalias !22
  %1359 = or disjoint i64 %1344, 8
  %1360 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1359
  %wide.load586.1 = load <8 x i32>, ptr %1360, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1361 = shl <8 x i32> %wide.load586.1, %broadcast.splat577
  %1362 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1359
  %wide.load587.1 = load <8 x i32>, ptr %1362, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1363 = add <8 x i32> %wide.load587.1, %wide.load586.1
  %1364 = xor <8 x i32> %1361, %1363
  %1365 = shl <8 x i32> %1364, %broadcast.splat579
  %1366 = add <8 x i32> %1364, %1363
  %1367 = xor <8 x i32> %1365, %1366
  %1368 = shl <8 x i32> %1367, %broadcast.splat581
  %1369 = add <8 x i32> %1367, %1366
  %1370 = xor <8 x i32> %1368, %1369
  %1371 = add <8 x i32> %1369, %broadcast.splat583
  %1372 = add <8 x i32> %1371, %1370
  %1373 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1359
  store <8 x i32> %1372, ptr %1373, align 4, !alias.scope !16, !noalias !22
  %1374 = or disjoint i64 %1344, 16
  %1375 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1374
  %wide.load586.2 = load <8 x i32>, ptr %1375, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1376 = shl <8 x i32> %wide.load586.2, %broadcast.splat577
  %1377 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1374
  %wide.load587.2 = load <8 x i32>, ptr %1377, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1378 = add <8 x i32> %wide.load587.2, %wide.load586.2
  %1379 = xor <8 x i32> %1376, %1378
  %1380 = shl <8 x i32> %1379, %broadcast.splat579
  %1381 = add <8 x i32> %1379, %1378
  %1382 = xor <8 x i32> %1380, %1381
  %1383 = shl <8 x i32> %1382, %broadcast.splat581
  %1384 = add <8 x i32> %1382, %1381
  %1385 = xor <8 x i32> %1383, %1384
  %1386 = add <8 x i32> %1384, %broadcast.splat583
  %1387 = add <8 x i32> %1386, %1385
  %1388 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1374
  store <8 x i32> %1387, ptr %1388, align 4, !alias.scope !16, !noalias !22
  %1389 = or disjoint i64 %1344, 24
  %1390 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1389
  %wide.load586.3 = load <8 x i32>, ptr %1390, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1391 = shl <8 x i32> %wide.load586.3, %broadcast.splat577
  %1392 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1389
  %wide.load587.3 = load <8 x i32>, ptr %1392, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1393 = add <8 x i32> %wide.load587.3, %wide.load586.3
  %1394 = xor <8 x i32> %1391, %1393
  %1395 = shl <8 x i32> %1394, %broadcast.splat579
  %1396 = add <8 x i32> %1394, %1393
  %1397 = xor <8 x i32> %1395, %1396
  %1398 = shl <8 x i32> %1397, %broadcast.splat581
  %1399 = add <8 x i32> %1397, %1396
  %1400 = xor <8 x i32> %1398, %1399
  %1401 = add <8 x i32> %1399, %broadcast.splat583
  %1402 = add <8 x i32> %1401, %1400
  %1403 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1389
  store <8 x i32> %1402, ptr %1403, align 4, !alias.scope !16, !noalias !22
  %1404 = add nuw nsw i64 %1342, 1
  %exitcond151.not = icmp eq i64 %1404, 16
  br i1 %exitcond151.not, label %.split9.us.split.us20.split.us.us.split, label %.split.us.us.us19.us.us.us76, !llvm.loop !23

.split.us.us.us19.us.us:                          ; preds = %.split7.us.us.us60, %.split.us.us.us19.us.us
  %1405 = phi i64 [ %1471, %.split.us.us.us19.us.us ], [ 0, %.split7.us.us.us60 ]
  %1406 = shl nuw nsw i64 %1405, 5
  %1407 = add nuw nsw i64 %1406, %1270
  %1408 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1407
  %wide.load601 = load <8 x i32>, ptr %1408, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1409 = shl <8 x i32> %wide.load601, %broadcast.splat592
  %1410 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1407
  %wide.load602 = load <8 x i32>, ptr %1410, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1411 = add <8 x i32> %wide.load602, %wide.load601
  %1412 = xor <8 x i32> %1409, %1411
  %1413 = shl <8 x i32> %1412, %broadcast.splat594
  %1414 = add <8 x i32> %1412, %1411
  %1415 = xor <8 x i32> %1413, %1414
  %1416 = lshr <8 x i32> %1415, %broadcast.splat596
  %1417 = select i1 %37, <8 x i32> %1416, <8 x i32> zeroinitializer
  %1418 = add <8 x i32> %1415, %1414
  %1419 = xor <8 x i32> %1417, %1418
  %1420 = add <8 x i32> %1418, %broadcast.splat598
  %1421 = add <8 x i32> %1420, %1419
  %1422 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1407
  store <8 x i32> %1421, ptr %1422, align 4, !alias.scope !16, !noalias !22
  %1423 = or disjoint i64 %1407, 8
  %1424 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1423
  %wide.load601.1 = load <8 x i32>, ptr %1424, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1425 = shl <8 x i32> %wide.load601.1, %broadcast.splat592
  %1426 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1423
  %wide.load602.1 = load <8 x i32>, ptr %1426, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1427 = add <8 x i32> %wide.load602.1, %wide.load601.1
  %1428 = xor <8 x i32> %1425, %1427
  %1429 = shl <8 x i32> %1428, %broadcast.splat594
  %1430 = add <8 x i32> %1428, %1427
  %1431 = xor <8 x i32> %1429, %1430
  %1432 = lshr <8 x i32> %1431, %broadcast.splat596
  %1433 = select i1 %37, <8 x i32> %1432, <8 x i32> zeroinitializer
  %1434 = add <8 x i32> %1431, %1430
  %1435 = xor <8 x i32> %1433, %1434
  %1436 = add <8 x i32> %1434, %broadcast.splat598
  %1437 = add <8 x i32> %1436, %1435
  %1438 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1423
  store <8 x i32> %1437, ptr %1438, align 4, !alias.scope !16, !noalias !22
  %1439 = or disjoint i64 %1407, 16
  %1440 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1439
  %wide.load601.2 = load <8 x i32>, ptr %1440, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1441 = shl <8 x i32> %wide.load601.2, %broadcast.splat592
  %1442 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1439
  %wide.load602.2 = load <8 x i32>, ptr %1442, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1443 = add <8 x i32> %wide.load602.2, %wide.load601.2
  %1444 = xor <8 x i32> %1441, %1443
  %1445 = shl <8 x i32> %1444, %broadcast.splat594
  %1446 = add <8 x i32> %1444, %1443
  %1447 = xor <8 x i32> %1445, %1446
  %1448 = lshr <8 x i32> %1447, %broadcast.splat596
  %1449 = select i1 %37, <8 x i32> %1448, <8 x i32> zeroinitializer
  %1450 = add <8 x i32> %1447, %1446
  %1451 = xor <8 x i32> %1449, %1450
  %1452 = add <8 x i32> %1450, %broadcast.splat598
  %1453 = add <8 x i32> %1452, %1451
  %1454 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1439
  store <8 x i32> %1453, ptr %1454, align 4, !alias.scope !16, !noalias !22
  %1455 = or disjoint i64 %1407, 24
  %1456 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1455
  %wide.load601.3 = load <8 x i32>, ptr %1456, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1457 = shl <8 x i32> %wide.load601.3, %broadcast.splat592
  %1458 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1455
  %wide.load602.3 = load <8 x i32>, ptr %1458, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1459 = add <8 x i32> %wide.load602.3, %wide.load601.3
  %1460 = xor <8 x i32> %1457, %1459
  %1461 = shl <8 x i32> %1460, %broadcast.splat594
  %1462 = add <8 x i32> %1460, %1459
  %1463 = xor <8 x i32> %1461, %1462
  %1464 = lshr <8 x i32> %1463, %broadcast.splat596
  %1465 = select i1 %37, <8 x i32> %1464, <8 x i32> zeroinitializer
  %1466 = add <8 x i32> %1463, %1462
  %1467 = xor <8 x i32> %1465, %1466
  %1468 = add <8 x i32> %1466, %broadcast.splat598
  %1469 = add <8 x i32> %1468, %1467
  %1470 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1455
  store <8 x i32> %1469, ptr %1470, align 4, !alias.scope !16, !noalias !22
  %1471 = add nuw nsw i64 %1405, 1
  %exitcond149.not = icmp eq i64 %1471, 16
  br i1 %exitcond149.not, label %.split9.us.split.us20.split.us.us.split, label %.split.us.us.us19.us.us, !llvm.loop !23

.split9.us.split.us20.split.us.us.split:          ; preds = %.split.us.us.us19.us.us, %.split.us.us.us19.us.us.us76, %.split.us.us.us19.us.us.us76.us
  %1472 = add nuw nsw i64 %1268, 1
  %exitcond154.not = icmp eq i64 %1472, 3
  br i1 %exitcond154.not, label %.loopexit, label %.split7.us.us.us60, !llvm.loop !23

.split18.us.split.split:                          ; preds = %.split18.us.split
  br i1 %33, label %.split18.us.split.split.split.us, label %.split7.us.us.preheader

.split7.us.us.preheader:                          ; preds = %.split18.us.split.split
  %broadcast.splatinsert676 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat677 = shufflevector <8 x i32> %broadcast.splatinsert676, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert674 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat675 = shufflevector <8 x i32> %broadcast.splatinsert674, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert672 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat673 = shufflevector <8 x i32> %broadcast.splatinsert672, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert670 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat671 = shufflevector <8 x i32> %broadcast.splatinsert670, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us

.split18.us.split.split.split.us:                 ; preds = %.split18.us.split.split
  br i1 %36, label %.split18.us.split.split.split.us.split.us, label %.split18.us.split.split.split.us.split

.split18.us.split.split.split.us.split.us:        ; preds = %.split18.us.split.split.split.us
  br i1 %37, label %.split7.us.us.us65.us.us.preheader, label %.split7.us.us.us65.us.preheader

.split7.us.us.us65.us.preheader:                  ; preds = %.split18.us.split.split.split.us.split.us
  %broadcast.splatinsert629 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat630 = shufflevector <8 x i32> %broadcast.splatinsert629, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert627 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat628 = shufflevector <8 x i32> %broadcast.splatinsert627, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert625 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat626 = shufflevector <8 x i32> %broadcast.splatinsert625, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert623 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat624 = shufflevector <8 x i32> %broadcast.splatinsert623, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us65.us

.split7.us.us.us65.us.us.preheader:               ; preds = %.split18.us.split.split.split.us.split.us
  %broadcast.splatinsert614 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat615 = shufflevector <8 x i32> %broadcast.splatinsert614, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert612 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat613 = shufflevector <8 x i32> %broadcast.splatinsert612, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert610 = insertelement <8 x i32> poison, i32 %.fr100, i64 0
  %broadcast.splat611 = shufflevector <8 x i32> %broadcast.splatinsert610, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert608 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat609 = shufflevector <8 x i32> %broadcast.splatinsert608, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert606 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat607 = shufflevector <8 x i32> %broadcast.splatinsert606, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us65.us.us

.split7.us.us.us65.us.us:                         ; preds = %.split7.us.us.us65.us.us.preheader, %.split9.us.split.us20.split.split.us.us.split.us.split.us.us.us
  %1473 = phi i64 [ %1547, %.split9.us.split.us20.split.split.us.us.split.us.split.us.us.us ], [ 0, %.split7.us.us.us65.us.us.preheader ]
  %1474 = shl nuw nsw i64 %1473, 9
  %1475 = add nuw nsw i64 %40, %1474
  br label %.split.us.us.us19.us39.us.us.us.us.us

.split.us.us.us19.us39.us.us.us.us.us:            ; preds = %.split.us.us.us19.us39.us.us.us.us.us, %.split7.us.us.us65.us.us
  %1476 = phi i64 [ 0, %.split7.us.us.us65.us.us ], [ %1546, %.split.us.us.us19.us39.us.us.us.us.us ]
  %1477 = shl nuw nsw i64 %1476, 5
  %1478 = add nuw nsw i64 %1477, %1475
  %1479 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1478
  %wide.load618 = load <8 x i32>, ptr %1479, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1480 = shl <8 x i32> %wide.load618, %broadcast.splat607
  %1481 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1478
  %wide.load619 = load <8 x i32>, ptr %1481, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1482 = add <8 x i32> %wide.load619, %wide.load618
  %1483 = xor <8 x i32> %1480, %1482
  %1484 = lshr <8 x i32> %1483, %broadcast.splat609
  %1485 = add <8 x i32> %1483, %1482
  %1486 = xor <8 x i32> %1484, %1485
  %1487 = shl <8 x i32> %1486, %broadcast.splat611
  %1488 = lshr <8 x i32> %1486, %broadcast.splat613
  %1489 = or disjoint <8 x i32> %1487, %1488
  %1490 = add <8 x i32> %1486, %1485
  %1491 = xor <8 x i32> %1489, %1490
  %1492 = add <8 x i32> %1490, %broadcast.splat615
  %1493 = add <8 x i32> %1492, %1491
  %1494 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1478
  store <8 x i32> %1493, ptr %1494, align 4, !alias.scope !16, !noalias !22
  %1495 = or disjoint i64 %1478, 8
  %1496 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1495
  %wide.load618.1 = load <8 x i32>, ptr %1496, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1497 = shl <8 x i32> %wide.load618.1, %broadcast.splat607
  %1498 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1495
  %wide.load619.1 = load <8 x i32>, ptr %1498, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1499 = add <8 x i32> %wide.load619.1, %wide.load618.1
  %1500 = xor <8 x i32> %1497, %1499
  %1501 = lshr <8 x i32> %1500, %broadcast.splat609
  %1502 = add <8 x i32> %1500, %1499
  %1503 = xor <8 x i32> %1501, %1502
  %1504 = shl <8 x i32> %1503, %broadcast.splat611
  %1505 = lshr <8 x i32> %1503, %broadcast.splat613
  %1506 = or disjoint <8 x i32> %1504, %1505
  %1507 = add <8 x i32> %1503, %1502
  %1508 = xor <8 x i32> %1506, %1507
  %1509 = add <8 x i32> %1507, %broadcast.splat615
  %1510 = add <8 x i32> %1509, %1508
  %1511 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1495
  store <8 x i32> %1510, ptr %1511, align 4, !alias.scope !16, !noalias !22
  %1512 = or disjoint i64 %1478, 16
  %1513 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1512
  %wide.load618.2 = load <8 x i32>, ptr %1513, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1514 = shl <8 x i32> %wide.load618.2, %broadcast.splat607
  %1515 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1512
  %wide.load619.2 = load <8 x i32>, ptr %1515, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1516 = add <8 x i32> %wide.load619.2, %wide.load618.2
  %1517 = xor <8 x i32> %1514, %1516
  %1518 = lshr <8 x i32> %1517, %broadcast.splat609
  %1519 = add <8 x i32> %1517, %1516
  %1520 = xor <8 x i32> %1518, %1519
  %1521 = shl <8 x i32> %1520, %broadcast.splat611
  %1522 = lshr <8 x i32> %1520, %broadcast.splat613
  %1523 = or disjoint <8 x i32> %1521, %1522
  %1524 = add <8 x i32> %1520, %1519
  %1525 = xor <8 x i32> %1523, %1524
  %1526 = add <8 x i32> %1524, %broadcast.splat615
  %1527 = add <8 x i32> %1526, %1525
  %1528 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1512
  store <8 x i32> %1527, ptr %1528, align 4, !alias.scope !16, !noalias !22
  %1529 = or disjoint i64 %1478, 24
  %1530 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1529
  %wide.load618.3 = load <8 x i32>, ptr %1530, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1531 = shl <8 x i32> %wide.load618.3, %broadcast.splat607
  %1532 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1529
  %wide.load619.3 = load <8 x i32>, ptr %1532, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1533 = add <8 x i32> %wide.load619.3, %wide.load618.3
  %1534 = xor <8 x i32> %1531, %1533
  %1535 = lshr <8 x i32> %1534, %broadcast.splat609
  %1536 = add <8 x i32> %1534, %1533
  %1537 = xor <8 x i32> %1535, %1536
  %1538 = shl <8 x i32> %1537, %broadcast.splat611
  %1539 = lshr <8 x i32> %1537, %broadcast.splat613
  %1540 = or disjoint <8 x i32> %1538, %1539
  %1541 = add <8 x i32> %1537, %1536
  %1542 = xor <8 x i32> %1540, %1541
  %1543 = add <8 x i32> %1541, %broadcast.splat615
  %1544 = add <8 x i32> %1543, %1542
  %1545 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1529
  store <8 x i32> %1544, ptr %1545, align 4, !alias.scope !16, !noalias !22
  %1546 = add nuw nsw i64 %1476, 1
  %exitcond146.not = icmp eq i64 %1546, 16
  br i1 %exitcond146.not, label %.split9.us.split.us20.split.split.us.us.split.us.split.us.us.us, label %.split.us.us.us19.us39.us.us.us.us.us, !llvm.loop !23

.split9.us.split.us20.split.split.us.us.split.us.split.us.us.us: ; preds = %.split.us.us.us19.us39.us.us.us.us.us
  %1547 = add nuw nsw i64 %1473, 1
  %exitcond147.not = icmp eq i64 %1547, 3
  br i1 %exitcond147.not, label %.loopexit, label %.split7.us.us.us65.us.us, !llvm.loop !23

.split7.us.us.us65.us:                            ; preds = %.split7.us.us.us65.us.preheader, %.split9.us.split.us20.split.split.us.us.split.us.split.us73
  %1548 = phi i64 [ %1614, %.split9.us.split.us20.split.split.us.us.split.us.split.us73 ], [ 0, %.split7.us.us.us65.us.preheader ]
  %1549 = shl nuw nsw i64 %1548, 9
  %1550 = add nuw nsw i64 %40, %1549
  br label %.split.us.us.us19.us39.us.us.us72

.split.us.us.us19.us39.us.us.us72:                ; preds = %.split7.us.us.us65.us, %.split.us.us.us19.us39.us.us.us72
  %1551 = phi i64 [ 0, %.split7.us.us.us65.us ], [ %1613, %.split.us.us.us19.us39.us.us.us72 ]
  %1552 = shl nuw nsw i64 %1551, 5
  %1553 = add nuw nsw i64 %1552, %1550
  %1554 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1553
  %wide.load633 = load <8 x i32>, ptr %1554, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1555 = shl <8 x i32> %wide.load633, %broadcast.splat624
  %1556 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1553
  %wide.load634 = load <8 x i32>, ptr %1556, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1557 = add <8 x i32> %wide.load634, %wide.load633
  %1558 = xor <8 x i32> %1555, %1557
  %1559 = lshr <8 x i32> %1558, %broadcast.splat626
  %1560 = add <8 x i32> %1558, %1557
  %1561 = xor <8 x i32> %1559, %1560
  %1562 = shl <8 x i32> %1561, %broadcast.splat628
  %1563 = add <8 x i32> %1561, %1560
  %1564 = xor <8 x i32> %1562, %1563
  %1565 = add <8 x i32> %1563, %broadcast.splat630
  %1566 = add <8 x i32> %1565, %1564
  %1567 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1553
  store <8 x i32> %1566, ptr %1567, align 4, !alias.scope !16, !noalias !22
  %1568 = or disjoint i64 %1553, 8
  %1569 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1568
  %wide.load633.1 = load <8 x i32>, ptr %1569, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1570 = shl <8 x i32> %wide.load633.1, %broadcast.splat624
  %1571 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1568
  %wide.load634.1 = load <8 x i32>, ptr %1571, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1572 = add <8 x i32> %wide.load634.1, %wide.load633.1
  %1573 = xor <8 x i32> %1570, %1572
  %1574 = lshr <8 x i32> %1573, %broadcast.splat626
  %1575 = add <8 x i32> %1573, %1572
  %1576 = xor <8 x i32> %1574, %1575
  %1577 = shl <8 x i32> %1576, %broadcast.splat628
  %1578 = add <8 x i32> %1576, %1575
  %1579 = xor <8 x i32> %1577, %1578
  %1580 = add <8 x i32> %1578, %broadcast.splat630
  %1581 = add <8 x i32> %1580, %1579
  %1582 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1568
  store <8 x i32> %1581, ptr %1582, align 4, !alias.scope !16, !noalias !22
  %1583 = or disjoint i64 %1553, 16
  %1584 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1583
  %wide.load633.2 = load <8 x i32>, ptr %1584, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1585 = shl <8 x i32> %wide.load633.2, %broadcast.splat624
  %1586 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1583
  %wide.load634.2 = load <8 x i32>, ptr %1586, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1587 = add <8 x i32> %wide.load634.2, %wide.load633.2
  %1588 = xor <8 x i32> %1585, %1587
  %1589 = lshr <8 x i32> %1588, %broadcast.splat626
  %1590 = add <8 x i32> %1588, %1587
  %1591 = xor <8 x i32> %1589, %1590
  %1592 = shl <8 x i32> %1591, %broadcast.splat628
  %1593 = add <8 x i32> %1591, %1590
  %1594 = xor <8 x i32> %1592, %1593
  %1595 = add <8 x i32> %1593, %broadcast.splat630
  %1596 = add <8 x i32> %1595, %1594
  %1597 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1583
  store <8 x i32> %1596, ptr %1597, align 4, !alias.scope !16, !noalias !22
  %1598 = or disjoint i64 %1553, 24
  %1599 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1598
  %wide.load633.3 = load <8 x i32>, ptr %1599, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1600 = shl <8 x i32> %wide.load633.3, %broadcast.splat624
  %1601 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1598
  %wide.load634.3 = load <8 x i32>, ptr %1601, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1602 = add <8 x i32> %wide.load634.3, %wide.load633.3
  %1603 = xor <8 x i32> %1600, %1602
  %1604 = lshr <8 x i32> %1603, %broadcast.splat626
  %1605 = add <8 x i32> %1603, %1602
  %1606 = xor <8 x i32> %1604, %1605
  %1607 = shl <8 x i32> %1606, %broadcast.splat628
  %1608 = add <8 x i32> %1606, %1605
  %1609 = xor <8 x i32> %1607, %1608
  %1610 = add <8 x i32> %1608, %broadcast.splat630
  %1611 = add <8 x i32> %1610, %1609
  %1612 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1598
  store <8 x i32> %1611, ptr %1612, align 4, !alias.scope !16, !noalias !22
  %1613 = add nuw nsw i64 %1551, 1
  %exitcond143.not = icmp eq i64 %1613, 16
  br i1 %exitcond143.not, label %.split9.us.split.us20.split.split.us.us.split.us.split.us73, label %.split.us.us.us19.us39.us.us.us72, !llvm.loop !23

.split9.us.split.us20.split.split.us.us.split.us.split.us73: ; preds = %.split.us.us.us19.us39.us.us.us72
  %1614 = add nuw nsw i64 %1548, 1
  %exitcond144.not = icmp eq i64 %1614, 3
  br i1 %exitcond144.not, label %.loopexit, label %.split7.us.us.us65.us, !llvm.loop !23

.split18.us.split.split.split.us.split:           ; preds = %.split18.us.split.split.split.us
  br i1 %37, label %.split7.us.us.us65.us75.preheader, label %.split7.us.us.us65.preheader

.split7.us.us.us65.preheader:                     ; preds = %.split18.us.split.split.split.us.split
  %broadcast.splatinsert657 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat658 = shufflevector <8 x i32> %broadcast.splatinsert657, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert655 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat656 = shufflevector <8 x i32> %broadcast.splatinsert655, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert653 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat654 = shufflevector <8 x i32> %broadcast.splatinsert653, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us65

.split7.us.us.us65.us75.preheader:                ; preds = %.split18.us.split.split.split.us.split
  %broadcast.splatinsert644 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat645 = shufflevector <8 x i32> %broadcast.splatinsert644, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert642 = insertelement <8 x i32> poison, i32 %35, i64 0
  %broadcast.splat643 = shufflevector <8 x i32> %broadcast.splatinsert642, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert640 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat641 = shufflevector <8 x i32> %broadcast.splatinsert640, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert638 = insertelement <8 x i32> poison, i32 %.fr99, i64 0
  %broadcast.splat639 = shufflevector <8 x i32> %broadcast.splatinsert638, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us65.us75

.split7.us.us.us65.us75:                          ; preds = %.split7.us.us.us65.us75.preheader, %.split9.us.split.us20.split.split.us.us.split.split.us.us
  %1615 = phi i64 [ %1681, %.split9.us.split.us20.split.split.us.us.split.split.us.us ], [ 0, %.split7.us.us.us65.us75.preheader ]
  %1616 = shl nuw nsw i64 %1615, 9
  %1617 = add nuw nsw i64 %40, %1616
  br label %.split.us.us.us19.us39.us.us70.us

.split.us.us.us19.us39.us.us70.us:                ; preds = %.split.us.us.us19.us39.us.us70.us, %.split7.us.us.us65.us75
  %1618 = phi i64 [ 0, %.split7.us.us.us65.us75 ], [ %1680, %.split.us.us.us19.us39.us.us70.us ]
  %1619 = shl nuw nsw i64 %1618, 5
  %1620 = add nuw nsw i64 %1619, %1617
  %1621 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1620
  %wide.load648 = load <8 x i32>, ptr %1621, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1622 = shl <8 x i32> %wide.load648, %broadcast.splat639
  %1623 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1620
  %wide.load649 = load <8 x i32>, ptr %1623, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1624 = add <8 x i32> %wide.load649, %wide.load648
  %1625 = xor <8 x i32> %1622, %1624
  %1626 = lshr <8 x i32> %1625, %broadcast.splat641
  %1627 = add <8 x i32> %1625, %1624
  %1628 = xor <8 x i32> %1626, %1627
  %1629 = lshr <8 x i32> %1628, %broadcast.splat643
  %1630 = add <8 x i32> %1628, %1627
  %1631 = xor <8 x i32> %1629, %1630
  %1632 = add <8 x i32> %1630, %broadcast.splat645
  %1633 = add <8 x i32> %1632, %1631
  %1634 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1620
  store <8 x i32> %1633, ptr %1634, align 4, !alias.scope !16, !noalias !22
  %1635 = or disjoint i64 %1620, 8
  %1636 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1635
  %wide.load648.1 = load <8 x i32>, ptr %1636, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1637 = shl <8 x i32> %wide.load648.1, %broadcast.splat639
  %1638 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1635
  %wide.load649.1 = load <8 x i32>, ptr %1638, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1639 = add <8 x i32> %wide.load649.1, %wide.load648.1
  %1640 = xor <8 x i32> %1637, %1639
  %1641 = lshr <8 x i32> %1640, %broadcast.splat641
  %1642 = add <8 x i32> %1640, %1639
  %1643 = xor <8 x i32> %1641, %1642
  %1644 = lshr <8 x i32> %1643, %broadcast.splat643
  %1645 = add <8 x i32> %1643, %1642
  %1646 = xor <8 x i32> %1644, %1645
  %1647 = add <8 x i32> %1645, %broadcast.splat645
  %1648 = add <8 x i32> %1647, %1646
  %1649 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1635
  store <8 x i32> %1648, ptr %1649, align 4, !alias.scope !16, !noalias !22
  %1650 = or disjoint i64 %1620, 16
  %1651 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1650
  %wide.load648.2 = load <8 x i32>, ptr %1651, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1652 = shl <8 x i32> %wide.load648.2, %broadcast.splat639
  %1653 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1650
  %wide.load649.2 = load <8 x i32>, ptr %1653, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1654 = add <8 x i32> %wide.load649.2, %wide.load648.2
  %1655 = xor <8 x i32> %1652, %1654
  %1656 = lshr <8 x i32> %1655, %broadcast.splat641
  %1657 = add <8 x i32> %1655, %1654
  %1658 = xor <8 x i32> %1656, %1657
  %1659 = lshr <8 x i32> %1658, %broadcast.splat643
  %1660 = add <8 x i32> %1658, %1657
  %1661 = xor <8 x i32> %1659, %1660
  %1662 = add <8 x i32> %1660, %broadcast.splat645
  %1663 = add <8 x i32> %1662, %1661
  %1664 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1650
  store <8 x i32> %1663, ptr %1664, align 4, !alias.scope !16, !noalias !22
  %1665 = or disjoint i64 %1620, 24
  %1666 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1665
  %wide.load648.3 = load <8 x i32>, ptr %1666, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1667 = shl <8 x i32> %wide.load648.3, %broadcast.splat639
  %1668 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1665
  %wide.load649.3 = load <8 x i32>, ptr %1668, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1669 = add <8 x i32> %wide.load649.3, %wide.load648.3
  %1670 = xor <8 x i32> %1667, %1669
  %1671 = lshr <8 x i32> %1670, %broadcast.splat641
  %1672 = add <8 x i32> %1670, %1669
  %1673 = xor <8 x i32> %1671, %1672
  %1674 = lshr <8 x i32> %1673, %broadcast.splat643
  %1675 = add <8 x i32> %1673, %1672
  %1676 = xor <8 x i32> %1674, %1675
  %1677 = add <8 x i32> %1675, %broadcast.splat645
  %1678 = add <8 x i32> %1677, %1676
  %1679 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1665
  store <8 x i32> %1678, ptr %1679, align 4, !alias.scope !16, !noalias !22
  %1680 = add nuw nsw i64 %1618, 1
  %exitcond140.not = icmp eq i64 %1680, 16
  br i1 %exitcond140.not, label %.split9.us.split.us20.split.split.us.us.split.split.us.us, label %.split.us.us.us19.us39.us.us70.us, !llvm.loop !23

.split9.us.split.us20.split.split.us.us.split.split.us.us: ; preds = %.split.us.us.us19.us39.us.us70.us
  %1681 = add nuw nsw i64 %1615, 1
  %exitcond141.not = icmp eq i64 %1681, 3
  br i1 %exitcond141.not, label %.loopexit, label %.split7.us.us.us65.us75, !llvm.loop !23

.split7.us.us.us65:                               ; preds = %.split7.us.us.us65.preheader, %.split9.us.split.us20.split.split.us.us.split.split
  %1682 = phi i64 [ %1737, %.split9.us.split.us20.split.split.us.us.split.split ], [ 0, %.split7.us.us.us65.preheader ]
  %1683 = shl nuw nsw i64 %1682, 9
  %1684 = add nuw nsw i64 %40, %1683
  br label %.split.us.us.us19.us39.us

.split.us.us.us19.us39.us:                        ; preds = %.split.us.us.us19.us39.us, %.split7.us.us.us65
  %1685 = phi i64 [ 0, %.split7.us.us.us65 ], [ %1736, %.split.us.us.us19.us39.us ]
  %1686 = shl nuw nsw i64 %1685, 5
  %1687 = add nuw nsw i64 %1686, %1684
  %1688 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1687
  %1689 = getelementptr inbounds nuw i8, ptr %1688, i64 32
  %1690 = getelementptr inbounds nuw i8, ptr %1688, i64 64
  %1691 = getelementptr inbounds nuw i8, ptr %1688, i64 96
  %wide.load660 = load <8 x i32>, ptr %1688, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load661 = load <8 x i32>, ptr %1689, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load662 = load <8 x i32>, ptr %1690, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load663 = load <8 x i32>, ptr %1691, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1692 = shl <8 x i32> %wide.load660, %broadcast.splat654
  %1693 = shl <8 x i32> %wide.load661, %broadcast.splat654
  %1694 = shl <8 x i32> %wide.load662, %broadcast.splat654
  %1695 = shl <8 x i32> %wide.load663, %broadcast.splat654
  %1696 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1687
  %1697 = getelementptr inbounds nuw i8, ptr %1696, i64 32
  %1698 = getelementptr inbounds nuw i8, ptr %1696, i64 64
  %1699 = getelementptr inbounds nuw i8, ptr %1696, i64 96
  %wide.load664 = load <8 x i32>, ptr %1696, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load665 = load <8 x i32>, ptr %1697, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load666 = load <8 x i32>, ptr %1698, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load667 = load <8 x i32>, ptr %1699, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1700 = add <8 x i32> %wide.load664, %wide.load660
  %1701 = add <8 x i32> %wide.load665, %wide.load661
  %1702 = add <8 x i32> %wide.load666, %wide.load662
  %1703 = add <8 x i32> %wide.load667, %wide.load663
  %1704 = xor <8 x i32> %1692, %1700
  %1705 = xor <8 x i32> %1693, %1701
  %1706 = xor <8 x i32> %1694, %1702
  %1707 = xor <8 x i32> %1695, %1703
  %1708 = lshr <8 x i32> %1704, %broadcast.splat656
  %1709 = lshr <8 x i32> %1705, %broadcast.splat656
  %1710 = lshr <8 x i32> %1706, %broadcast.splat656
  %1711 = lshr <8 x i32> %1707, %broadcast.splat656
  %1712 = add <8 x i32> %1704, %1700
  %1713 = add <8 x i32> %1705, %1701
  %1714 = add <8 x i32> %1706, %1702
  %1715 = add <8 x i32> %1707, %1703
  %1716 = xor <8 x i32> %1708, %1712
  %1717 = xor <8 x i32> %1709, %1713
  %1718 = xor <8 x i32> %1710, %1714
  %1719 = xor <8 x i32> %1711, %1715
  %1720 = add <8 x i32> %1716, %1712
  %1721 = add <8 x i32> %1717, %1713
  %1722 = add <8 x i32> %1718, %1714
  %1723 = add <8 x i32> %1719, %1715
  %1724 = shl <8 x i32> %1720, splat (i32 1)
  %1725 = shl <8 x i32> %1721, splat (i32 1)
  %1726 = shl <8 x i32> %1722, splat (i32 1)
  %1727 = shl <8 x i32> %1723, splat (i32 1)
  %1728 = add <8 x i32> %broadcast.splat658, %1724
  %1729 = add <8 x i32> %broadcast.splat658, %1725
  %1730 = add <8 x i32> %broadcast.splat658, %1726
  %1731 = add <8 x i32> %broadcast.splat658, %1727
  %1732 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1687
  %1733 = getelementptr inbounds nuw i8, ptr %1732, i64 32
  %1734 = getelementptr inbounds nuw i8, ptr %1732, i64 64
  %1735 = getelementptr inbounds nuw i8, ptr %1732, i64 96
  store <8 x i32> %1728, ptr %1732, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %1729, ptr %1733, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %1730, ptr %1734, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %1731, ptr %1735, align 4, !alias.scope !16, !noalias !22
  %1736 = add nuw nsw i64 %1685, 1
  %exitcond137.not = icmp eq i64 %1736, 16
  br i1 %exitcond137.not, label %.split9.us.split.us20.split.split.us.us.split.split, label %.split.us.us.us19.us39.us, !llvm.loop !23

.split9.us.split.us20.split.split.us.us.split.split: ; preds = %.split.us.us.us19.us39.us
  %1737 = add nuw nsw i64 %1682, 1
  %exitcond138.not = icmp eq i64 %1737, 3
  br i1 %exitcond138.not, label %.loopexit, label %.split7.us.us.us65, !llvm.loop !23

.split7.us.us:                                    ; preds = %.split7.us.us.preheader, %.split9.us.split.us20.split.split
  %1738 = phi i64 [ %1812, %.split9.us.split.us20.split.split ], [ 0, %.split7.us.us.preheader ]
  %1739 = shl nuw nsw i64 %1738, 9
  %1740 = add nuw nsw i64 %40, %1739
  br label %.split.us.us.us19

.split.us.us.us19:                                ; preds = %.split7.us.us, %.split.us.us.us19
  %1741 = phi i64 [ 0, %.split7.us.us ], [ %1811, %.split.us.us.us19 ]
  %1742 = shl nuw nsw i64 %1741, 5
  %1743 = add nuw nsw i64 %1742, %1740
  %1744 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1743
  %wide.load680 = load <8 x i32>, ptr %1744, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1745 = shl <8 x i32> %wide.load680, %broadcast.splat671
  %1746 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1743
  %wide.load681 = load <8 x i32>, ptr %1746, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1747 = add <8 x i32> %wide.load681, %wide.load680
  %1748 = xor <8 x i32> %1745, %1747
  %1749 = add <8 x i32> %1748, %1747
  %1750 = shl <8 x i32> %1749, %broadcast.splat673
  %1751 = select i1 %36, <8 x i32> %1750, <8 x i32> zeroinitializer
  %1752 = lshr <8 x i32> %1749, %broadcast.splat675
  %1753 = select i1 %37, <8 x i32> %1752, <8 x i32> zeroinitializer
  %1754 = or <8 x i32> %1751, %1753
  %1755 = shl <8 x i32> %1749, splat (i32 1)
  %1756 = xor <8 x i32> %1754, %1755
  %1757 = add <8 x i32> %1755, %broadcast.splat677
  %1758 = add <8 x i32> %1757, %1756
  %1759 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1743
  store <8 x i32> %1758, ptr %1759, align 4, !alias.scope !16, !noalias !22
  %1760 = or disjoint i64 %1743, 8
  %1761 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1760
  %wide.load680.1 = load <8 x i32>, ptr %1761, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1762 = shl <8 x i32> %wide.load680.1, %broadcast.splat671
  %1763 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1760
  %wide.load681.1 = load <8 x i32>, ptr %1763, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1764 = add <8 x i32> %wide.load681.1, %wide.load680.1
  %1765 = xor <8 x i32> %1762, %1764
  %1766 = add <8 x i32> %1765, %1764
  %1767 = shl <8 x i32> %1766, %broadcast.splat673
  %1768 = select i1 %36, <8 x i32> %1767, <8 x i32> zeroinitializer
  %1769 = lshr <8 x i32> %1766, %broadcast.splat675
  %1770 = select i1 %37, <8 x i32> %1769, <8 x i32> zeroinitializer
  %1771 = or <8 x i32> %1768, %1770
  %1772 = shl <8 x i32> %1766, splat (i32 1)
  %1773 = xor <8 x i32> %1771, %1772
  %1774 = add <8 x i32> %1772, %broadcast.splat677
  %1775 = add <8 x i32> %1774, %1773
  %1776 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1760
  store <8 x i32> %1775, ptr %1776, align 4, !alias.scope !16, !noalias !22
  %1777 = or disjoint i64 %1743, 16
  %1778 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1777
  %wide.load680.2 = load <8 x i32>, ptr %1778, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1779 = shl <8 x i32> %wide.load680.2, %broadcast.splat671
  %1780 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1777
  %wide.load681.2 = load <8 x i32>, ptr %1780, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1781 = add <8 x i32> %wide.load681.2, %wide.load680.2
  %1782 = xor <8 x i32> %1779, %1781
  %1783 = add <8 x i32> %1782, %1781
  %1784 = shl <8 x i32> %1783, %broadcast.splat673
  %1785 = select i1 %36, <8 x i32> %1784, <8 x i32> zeroinitializer
  %1786 = lshr <8 x i32> %1783, %broadcast.splat675
  %1787 = select i1 %37, <8 x i32> %1786, <8 x i32> zeroinitializer
  %1788 = or <8 x i32> %1785, %1787
  %1789 = shl <8 x i32> %1783, splat (i32 1)
  %1790 = xor <8 x i32> %1788, %1789
  %1791 = add <8 x i32> %1789, %broadcast.splat677
  %1792 = add <8 x i32> %1791, %1790
  %1793 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1777
  store <8 x i32> %1792, ptr %1793, align 4, !alias.scope !16, !noalias !22
  %1794 = or disjoint i64 %1743, 24
  %1795 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1794
  %wide.load680.3 = load <8 x i32>, ptr %1795, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1796 = shl <8 x i32> %wide.load680.3, %broadcast.splat671
  %1797 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1794
  %wide.load681.3 = load <8 x i32>, ptr %1797, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1798 = add <8 x i32> %wide.load681.3, %wide.load680.3
  %1799 = xor <8 x i32> %1796, %1798
  %1800 = add <8 x i32> %1799, %1798
  %1801 = shl <8 x i32> %1800, %broadcast.splat673
  %1802 = select i1 %36, <8 x i32> %1801, <8 x i32> zeroinitializer
  %1803 = lshr <8 x i32> %1800, %broadcast.splat675
  %1804 = select i1 %37, <8 x i32> %1803, <8 x i32> zeroinitializer
  %1805 = or <8 x i32> %1802, %1804
  %1806 = shl <8 x i32> %1800, splat (i32 1)
  %1807 = xor <8 x i32> %1805, %1806
  %1808 = add <8 x i32> %1806, %broadcast.splat677
  %1809 = add <8 x i32> %1808, %1807
  %1810 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1794
  store <8 x i32> %1809, ptr %1810, align 4, !alias.scope !16, !noalias !22
  %1811 = add nuw nsw i64 %1741, 1
  %exitcond134.not = icmp eq i64 %1811, 16
  br i1 %exitcond134.not, label %.split9.us.split.us20.split.split, label %.split.us.us.us19, !llvm.loop !23

.split9.us.split.us20.split.split:                ; preds = %.split.us.us.us19
  %1812 = add nuw nsw i64 %1738, 1
  %exitcond135.not = icmp eq i64 %1812, 3
  br i1 %exitcond135.not, label %.loopexit, label %.split7.us.us, !llvm.loop !23

.split7:                                          ; preds = %.split7.preheader, %.split9
  %1813 = phi i64 [ %1915, %.split9 ], [ 0, %.split7.preheader ]
  %1814 = shl nuw nsw i64 %1813, 9
  %1815 = add nuw nsw i64 %40, %1814
  br label %.split

.split:                                           ; preds = %.split7, %.split
  %1816 = phi i64 [ 0, %.split7 ], [ %1914, %.split ]
  %1817 = shl nuw nsw i64 %1816, 5
  %1818 = add nuw nsw i64 %1817, %1815
  %1819 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1818
  %wide.load699 = load <8 x i32>, ptr %1819, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1820 = lshr <8 x i32> %wide.load699, %broadcast.splat686
  %1821 = select i1 %29, <8 x i32> %1820, <8 x i32> zeroinitializer
  %1822 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1818
  %wide.load700 = load <8 x i32>, ptr %1822, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1823 = add <8 x i32> %wide.load700, %wide.load699
  %1824 = xor <8 x i32> %1821, %1823
  %1825 = shl <8 x i32> %1824, %broadcast.splat688
  %1826 = select i1 %32, <8 x i32> %1825, <8 x i32> zeroinitializer
  %1827 = lshr <8 x i32> %1824, %broadcast.splat690
  %1828 = select i1 %33, <8 x i32> %1827, <8 x i32> zeroinitializer
  %1829 = or <8 x i32> %1826, %1828
  %1830 = add <8 x i32> %1824, %1823
  %1831 = xor <8 x i32> %1829, %1830
  %1832 = shl <8 x i32> %1831, %broadcast.splat692
  %1833 = select i1 %36, <8 x i32> %1832, <8 x i32> zeroinitializer
  %1834 = lshr <8 x i32> %1831, %broadcast.splat694
  %1835 = select i1 %37, <8 x i32> %1834, <8 x i32> zeroinitializer
  %1836 = or <8 x i32> %1833, %1835
  %1837 = add <8 x i32> %1831, %1830
  %1838 = xor <8 x i32> %1836, %1837
  %1839 = add <8 x i32> %1837, %broadcast.splat696
  %1840 = add <8 x i32> %1839, %1838
  %1841 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1818
  store <8 x i32> %1840, ptr %1841, align 4, !alias.scope !16, !noalias !22
  %1842 = or disjoint i64 %1818, 8
  %1843 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1842
  %wide.load699.1 = load <8 x i32>, ptr %1843, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1844 = lshr <8 x i32> %wide.load699.1, %broadcast.splat686
  %1845 = select i1 %29, <8 x i32> %1844, <8 x i32> zeroinitializer
  %1846 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1842
  %wide.load700.1 = load <8 x i32>, ptr %1846, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1847 = add <8 x i32> %wide.load700.1, %wide.load699.1
  %1848 = xor <8 x i32> %1845, %1847
  %1849 = shl <8 x i32> %1848, %broadcast.splat688
  %1850 = select i1 %32, <8 x i32> %1849, <8 x i32> zeroinitializer
  %1851 = lshr <8 x i32> %1848, %broadcast.splat690
  %1852 = select i1 %33, <8 x i32> %1851, <8 x i32> zeroinitializer
  %1853 = or <8 x i32> %1850, %1852
  %1854 = add <8 x i32> %1848, %1847
  %1855 = xor <8 x i32> %1853, %1854
  %1856 = shl <8 x i32> %1855, %broadcast.splat692
  %1857 = select i1 %36, <8 x i32> %1856, <8 x i32> zeroinitializer
  %1858 = lshr <8 x i32> %1855, %broadcast.splat694
  %1859 = select i1 %37, <8 x i32> %1858, <8 x i32> zeroinitializer
  %1860 = or <8 x i32> %1857, %1859
  %1861 = add <8 x i32> %1855, %1854
  %1862 = xor <8 x i32> %1860, %1861
  %1863 = add <8 x i32> %1861, %broadcast.splat696
  %1864 = add <8 x i32> %1863, %1862
  %1865 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1842
  store <8 x i32> %1864, ptr %1865, align 4, !alias.scope !16, !noalias !22
  %1866 = or disjoint i64 %1818, 16
  %1867 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1866
  %wide.load699.2 = load <8 x i32>, ptr %1867, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1868 = lshr <8 x i32> %wide.load699.2, %broadcast.splat686
  %1869 = select i1 %29, <8 x i32> %1868, <8 x i32> zeroinitializer
  %1870 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1866
  %wide.load700.2 = load <8 x i32>, ptr %1870, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1871 = add <8 x i32> %wide.load700.2, %wide.load699.2
  %1872 = xor <8 x i32> %1869, %1871
  %1873 = shl <8 x i32> %1872, %broadcast.splat688
  %1874 = select i1 %32, <8 x i32> %1873, <8 x i32> zeroinitializer
  %1875 = lshr <8 x i32> %1872, %broadcast.splat690
  %1876 = select i1 %33, <8 x i32> %1875, <8 x i32> zeroinitializer
  %1877 = or <8 x i32> %1874, %1876
  %1878 = add <8 x i32> %1872, %1871
  %1879 = xor <8 x i32> %1877, %1878
  %1880 = shl <8 x i32> %1879, %broadcast.splat692
  %1881 = select i1 %36, <8 x i32> %1880, <8 x i32> zeroinitializer
  %1882 = lshr <8 x i32> %1879, %broadcast.splat694
  %1883 = select i1 %37, <8 x i32> %1882, <8 x i32> zeroinitializer
  %1884 = or <8 x i32> %1881, %1883
  %1885 = add <8 x i32> %1879, %1878
  %1886 = xor <8 x i32> %1884, %1885
  %1887 = add <8 x i32> %1885, %broadcast.splat696
  %1888 = add <8 x i32> %1887, %1886
  %1889 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1866
  store <8 x i32> %1888, ptr %1889, align 4, !alias.scope !16, !noalias !22
  %1890 = or disjoint i64 %1818, 24
  %1891 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1890
  %wide.load699.3 = load <8 x i32>, ptr %1891, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1892 = lshr <8 x i32> %wide.load699.3, %broadcast.splat686
  %1893 = select i1 %29, <8 x i32> %1892, <8 x i32> zeroinitializer
  %1894 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1890
  %wide.load700.3 = load <8 x i32>, ptr %1894, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1895 = add <8 x i32> %wide.load700.3, %wide.load699.3
  %1896 = xor <8 x i32> %1893, %1895
  %1897 = shl <8 x i32> %1896, %broadcast.splat688
  %1898 = select i1 %32, <8 x i32> %1897, <8 x i32> zeroinitializer
  %1899 = lshr <8 x i32> %1896, %broadcast.splat690
  %1900 = select i1 %33, <8 x i32> %1899, <8 x i32> zeroinitializer
  %1901 = or <8 x i32> %1898, %1900
  %1902 = add <8 x i32> %1896, %1895
  %1903 = xor <8 x i32> %1901, %1902
  %1904 = shl <8 x i32> %1903, %broadcast.splat692
  %1905 = select i1 %36, <8 x i32> %1904, <8 x i32> zeroinitializer
  %1906 = lshr <8 x i32> %1903, %broadcast.splat694
  %1907 = select i1 %37, <8 x i32> %1906, <8 x i32> zeroinitializer
  %1908 = or <8 x i32> %1905, %1907
  %1909 = add <8 x i32> %1903, %1902
  %1910 = xor <8 x i32> %1908, %1909
  %1911 = add <8 x i32> %1909, %broadcast.splat696
  %1912 = add <8 x i32> %1911, %1910
  %1913 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1890
  store <8 x i32> %1912, ptr %1913, align 4, !alias.scope !16, !noalias !22
  %1914 = add nuw nsw i64 %1816, 1
  %exitcond131.not = icmp eq i64 %1914, 16
  br i1 %exitcond131.not, label %.split9, label %.split, !llvm.loop !23

.split9:                                          ; preds = %.split
  %1915 = add nuw nsw i64 %1813, 1
  %exitcond132.not = icmp eq i64 %1915, 3
  br i1 %exitcond132.not, label %.loopexit, label %.split7, !llvm.loop !23

.loopexit:                                        ; preds = %.split9, %.split9.us.split.us20.split.split, %.split9.us.split.us20.split.split.us.us.split.split, %.split9.us.split.us20.split.split.us.us.split.split.us.us, %.split9.us.split.us20.split.split.us.us.split.us.split.us73, %.split9.us.split.us20.split.split.us.us.split.us.split.us.us.us, %.split9.us.split.us20.split.us.us.split, %.split9.us.split.us20.split.us.us.split.us.us, %.split9.us.split.us.us.us, %.split96
  br i1 %21, label %.split96, label %broadcast_add_fusion.11_wrapped.exit, !llvm.loop !23

broadcast_add_fusion.11_wrapped.exit:             ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 18432}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.11_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.11_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.11_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.11_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.11_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.11_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!11, !13, !15, !17}
!20 = !{!8, !11, !15, !17}
!21 = !{!8, !11, !13, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
