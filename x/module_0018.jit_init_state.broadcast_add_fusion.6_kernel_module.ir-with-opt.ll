; ModuleID = '__compute_module_broadcast_add_fusion.6_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.6(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %.fr107 = freeze i64 %17
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %18 = icmp ult i64 %.fr107, 2
  %19 = shl nsw i64 %.fr107, 1
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %23 = mul nuw nsw i64 %.fr107, 1536
  br i1 %18, label %.split105, label %broadcast_add_fusion.6_wrapped.exit

.split105:                                        ; preds = %1, %.loopexit
  %24 = phi i1 [ false, %.loopexit ], [ true, %1 ]
  %25 = phi i64 [ 1, %.loopexit ], [ 0, %1 ]
  %26 = or disjoint i64 %25, %19
  %27 = icmp slt i64 %26, 3
  br i1 %27, label %28, label %.loopexit

28:                                               ; preds = %.split105
  %29 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr108 = freeze i32 %29
  %30 = sub i32 32, %.fr108
  %31 = icmp ult i32 %.fr108, 32
  %32 = icmp ult i32 %30, 32
  %33 = load i32, ptr %20, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr = freeze i32 %33
  %34 = sub i32 32, %.fr
  %35 = icmp ult i32 %.fr, 32
  %36 = icmp ult i32 %34, 32
  %37 = load i32, ptr %21, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr109 = freeze i32 %37
  %38 = sub i32 32, %.fr109
  %39 = icmp ult i32 %.fr109, 32
  %40 = icmp ult i32 %38, 32
  %41 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr110 = freeze i32 %41
  %42 = sub i32 32, %.fr110
  %43 = icmp ult i32 %.fr110, 32
  %44 = icmp ult i32 %42, 32
  %45 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %46 = load i32, ptr %12, align 4, !invariant.load !3, !alias.scope !16, !noalias !22
  %47 = mul nuw nsw i64 %25, 768
  %48 = add nuw nsw i64 %47, %23
  %49 = add i32 %45, 1
  %50 = add i32 %49, %46
  br i1 %31, label %.split17.us, label %.split7.preheader

.split7.preheader:                                ; preds = %28
  %broadcast.splatinsert919 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat920 = shufflevector <8 x i32> %broadcast.splatinsert919, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert917 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat918 = shufflevector <8 x i32> %broadcast.splatinsert917, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert915 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat916 = shufflevector <8 x i32> %broadcast.splatinsert915, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert913 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat914 = shufflevector <8 x i32> %broadcast.splatinsert913, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert911 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat912 = shufflevector <8 x i32> %broadcast.splatinsert911, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert909 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat910 = shufflevector <8 x i32> %broadcast.splatinsert909, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert907 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat908 = shufflevector <8 x i32> %broadcast.splatinsert907, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert905 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat906 = shufflevector <8 x i32> %broadcast.splatinsert905, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7

.split17.us:                                      ; preds = %28
  br i1 %32, label %.split7.us.us.us.preheader, label %.split17.us.split

.split7.us.us.us.preheader:                       ; preds = %.split17.us
  %broadcast.splatinsert599 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat600 = shufflevector <8 x i32> %broadcast.splatinsert599, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert597 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat598 = shufflevector <8 x i32> %broadcast.splatinsert597, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert595 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat596 = shufflevector <8 x i32> %broadcast.splatinsert595, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert593 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat594 = shufflevector <8 x i32> %broadcast.splatinsert593, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert591 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat592 = shufflevector <8 x i32> %broadcast.splatinsert591, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert589 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat590 = shufflevector <8 x i32> %broadcast.splatinsert589, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert587 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat588 = shufflevector <8 x i32> %broadcast.splatinsert587, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert578 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat579 = shufflevector <8 x i32> %broadcast.splatinsert578, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert576 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat577 = shufflevector <8 x i32> %broadcast.splatinsert576, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert574 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat575 = shufflevector <8 x i32> %broadcast.splatinsert574, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert572 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat573 = shufflevector <8 x i32> %broadcast.splatinsert572, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert570 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat571 = shufflevector <8 x i32> %broadcast.splatinsert570, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert568 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat569 = shufflevector <8 x i32> %broadcast.splatinsert568, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert566 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat567 = shufflevector <8 x i32> %broadcast.splatinsert566, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert522 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat523 = shufflevector <8 x i32> %broadcast.splatinsert522, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert524 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat525 = shufflevector <8 x i32> %broadcast.splatinsert524, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert526 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat527 = shufflevector <8 x i32> %broadcast.splatinsert526, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert528 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat529 = shufflevector <8 x i32> %broadcast.splatinsert528, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert557 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat558 = shufflevector <8 x i32> %broadcast.splatinsert557, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert555 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat556 = shufflevector <8 x i32> %broadcast.splatinsert555, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert553 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat554 = shufflevector <8 x i32> %broadcast.splatinsert553, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert536 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat537 = shufflevector <8 x i32> %broadcast.splatinsert536, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert534 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat535 = shufflevector <8 x i32> %broadcast.splatinsert534, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert532 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat533 = shufflevector <8 x i32> %broadcast.splatinsert532, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert530 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat531 = shufflevector <8 x i32> %broadcast.splatinsert530, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert478 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat479 = shufflevector <8 x i32> %broadcast.splatinsert478, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert480 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat481 = shufflevector <8 x i32> %broadcast.splatinsert480, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert482 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat483 = shufflevector <8 x i32> %broadcast.splatinsert482, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert513 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat514 = shufflevector <8 x i32> %broadcast.splatinsert513, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert511 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat512 = shufflevector <8 x i32> %broadcast.splatinsert511, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert509 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat510 = shufflevector <8 x i32> %broadcast.splatinsert509, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert507 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat508 = shufflevector <8 x i32> %broadcast.splatinsert507, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert492 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat493 = shufflevector <8 x i32> %broadcast.splatinsert492, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert490 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat491 = shufflevector <8 x i32> %broadcast.splatinsert490, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert488 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat489 = shufflevector <8 x i32> %broadcast.splatinsert488, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert486 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat487 = shufflevector <8 x i32> %broadcast.splatinsert486, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert484 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat485 = shufflevector <8 x i32> %broadcast.splatinsert484, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert434 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat435 = shufflevector <8 x i32> %broadcast.splatinsert434, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert436 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat437 = shufflevector <8 x i32> %broadcast.splatinsert436, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert438 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat439 = shufflevector <8 x i32> %broadcast.splatinsert438, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert440 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat441 = shufflevector <8 x i32> %broadcast.splatinsert440, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert469 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat470 = shufflevector <8 x i32> %broadcast.splatinsert469, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert467 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat468 = shufflevector <8 x i32> %broadcast.splatinsert467, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert465 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat466 = shufflevector <8 x i32> %broadcast.splatinsert465, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert448 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat449 = shufflevector <8 x i32> %broadcast.splatinsert448, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert446 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat447 = shufflevector <8 x i32> %broadcast.splatinsert446, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert444 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat445 = shufflevector <8 x i32> %broadcast.splatinsert444, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert442 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat443 = shufflevector <8 x i32> %broadcast.splatinsert442, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert390 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat391 = shufflevector <8 x i32> %broadcast.splatinsert390, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert392 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat393 = shufflevector <8 x i32> %broadcast.splatinsert392, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert394 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat395 = shufflevector <8 x i32> %broadcast.splatinsert394, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert396 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat397 = shufflevector <8 x i32> %broadcast.splatinsert396, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert398 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat399 = shufflevector <8 x i32> %broadcast.splatinsert398, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert425 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat426 = shufflevector <8 x i32> %broadcast.splatinsert425, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert423 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat424 = shufflevector <8 x i32> %broadcast.splatinsert423, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert404 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat405 = shufflevector <8 x i32> %broadcast.splatinsert404, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert402 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat403 = shufflevector <8 x i32> %broadcast.splatinsert402, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert400 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat401 = shufflevector <8 x i32> %broadcast.splatinsert400, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert346 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat347 = shufflevector <8 x i32> %broadcast.splatinsert346, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert348 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat349 = shufflevector <8 x i32> %broadcast.splatinsert348, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert350 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat351 = shufflevector <8 x i32> %broadcast.splatinsert350, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert352 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat353 = shufflevector <8 x i32> %broadcast.splatinsert352, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert354 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat355 = shufflevector <8 x i32> %broadcast.splatinsert354, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert356 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat357 = shufflevector <8 x i32> %broadcast.splatinsert356, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert381 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat382 = shufflevector <8 x i32> %broadcast.splatinsert381, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert360 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat361 = shufflevector <8 x i32> %broadcast.splatinsert360, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert358 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat359 = shufflevector <8 x i32> %broadcast.splatinsert358, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert337 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat338 = shufflevector <8 x i32> %broadcast.splatinsert337, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert335 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat336 = shufflevector <8 x i32> %broadcast.splatinsert335, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert333 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat334 = shufflevector <8 x i32> %broadcast.splatinsert333, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert331 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat332 = shufflevector <8 x i32> %broadcast.splatinsert331, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert329 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat330 = shufflevector <8 x i32> %broadcast.splatinsert329, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert327 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat328 = shufflevector <8 x i32> %broadcast.splatinsert327, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert325 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat326 = shufflevector <8 x i32> %broadcast.splatinsert325, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert323 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat324 = shufflevector <8 x i32> %broadcast.splatinsert323, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert319 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat320 = shufflevector <8 x i32> %broadcast.splatinsert319, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert317 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat318 = shufflevector <8 x i32> %broadcast.splatinsert317, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert315 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat316 = shufflevector <8 x i32> %broadcast.splatinsert315, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert313 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat314 = shufflevector <8 x i32> %broadcast.splatinsert313, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert311 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat312 = shufflevector <8 x i32> %broadcast.splatinsert311, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert309 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat310 = shufflevector <8 x i32> %broadcast.splatinsert309, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert307 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat308 = shufflevector <8 x i32> %broadcast.splatinsert307, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert305 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat306 = shufflevector <8 x i32> %broadcast.splatinsert305, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us

.split7.us.us.us:                                 ; preds = %.split7.us.us.us.preheader, %.split9.us.split.us.us.us
  %51 = phi i64 [ %256, %.split9.us.split.us.us.us ], [ 0, %.split7.us.us.us.preheader ]
  %52 = shl nuw nsw i64 %51, 8
  %53 = add nuw nsw i64 %48, %52
  br i1 %35, label %.split7.us.split.us.split.us.us.us, label %.split7.us.split.us.split.us23.us

.split.us.us.us.us21.us:                          ; preds = %.split7.us.split.us.split.us23.us, %.split.us.us.us.us21.us
  %54 = phi i64 [ %106, %.split.us.us.us.us21.us ], [ 0, %.split7.us.split.us.split.us23.us ]
  %55 = shl nuw nsw i64 %54, 4
  %56 = add nuw nsw i64 %55, %53
  %57 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %56
  %wide.load603 = load <8 x i32>, ptr %57, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %58 = shl <8 x i32> %wide.load603, %broadcast.splat588
  %59 = lshr <8 x i32> %wide.load603, %broadcast.splat590
  %60 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %56
  %wide.load604 = load <8 x i32>, ptr %60, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %61 = or disjoint <8 x i32> %58, %59
  %62 = add <8 x i32> %wide.load604, %wide.load603
  %63 = xor <8 x i32> %61, %62
  %64 = add <8 x i32> %63, %62
  %65 = shl <8 x i32> %64, %broadcast.splat592
  %66 = select i1 %39, <8 x i32> %65, <8 x i32> zeroinitializer
  %67 = lshr <8 x i32> %64, %broadcast.splat594
  %68 = select i1 %40, <8 x i32> %67, <8 x i32> zeroinitializer
  %69 = or <8 x i32> %66, %68
  %70 = shl <8 x i32> %64, splat (i32 1)
  %71 = xor <8 x i32> %69, %70
  %72 = shl <8 x i32> %71, %broadcast.splat596
  %73 = select i1 %43, <8 x i32> %72, <8 x i32> zeroinitializer
  %74 = lshr <8 x i32> %71, %broadcast.splat598
  %75 = select i1 %44, <8 x i32> %74, <8 x i32> zeroinitializer
  %76 = add <8 x i32> %71, %70
  %77 = or <8 x i32> %73, %75
  %78 = xor <8 x i32> %77, %76
  %79 = add <8 x i32> %broadcast.splat600, %78
  %80 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %56
  store <8 x i32> %79, ptr %80, align 4, !alias.scope !18, !noalias !25
  %81 = or disjoint i64 %56, 8
  %82 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %81
  %wide.load603.1 = load <8 x i32>, ptr %82, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %83 = shl <8 x i32> %wide.load603.1, %broadcast.splat588
  %84 = lshr <8 x i32> %wide.load603.1, %broadcast.splat590
  %85 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %81
  %wide.load604.1 = load <8 x i32>, ptr %85, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %86 = or disjoint <8 x i32> %83, %84
  %87 = add <8 x i32> %wide.load604.1, %wide.load603.1
  %88 = xor <8 x i32> %86, %87
  %89 = add <8 x i32> %88, %87
  %90 = shl <8 x i32> %89, %broadcast.splat592
  %91 = select i1 %39, <8 x i32> %90, <8 x i32> zeroinitializer
  %92 = lshr <8 x i32> %89, %broadcast.splat594
  %93 = select i1 %40, <8 x i32> %92, <8 x i32> zeroinitializer
  %94 = or <8 x i32> %91, %93
  %95 = shl <8 x i32> %89, splat (i32 1)
  %96 = xor <8 x i32> %94, %95
  %97 = shl <8 x i32> %96, %broadcast.splat596
  %98 = select i1 %43, <8 x i32> %97, <8 x i32> zeroinitializer
  %99 = lshr <8 x i32> %96, %broadcast.splat598
  %100 = select i1 %44, <8 x i32> %99, <8 x i32> zeroinitializer
  %101 = add <8 x i32> %96, %95
  %102 = or <8 x i32> %98, %100
  %103 = xor <8 x i32> %102, %101
  %104 = add <8 x i32> %broadcast.splat600, %103
  %105 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %81
  store <8 x i32> %104, ptr %105, align 4, !alias.scope !18, !noalias !25
  %106 = add nuw nsw i64 %54, 1
  %exitcond181.not = icmp eq i64 %106, 16
  br i1 %exitcond181.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us21.us, !llvm.loop !26

.split7.us.split.us.split.us23.us:                ; preds = %.split7.us.us.us
  br i1 %36, label %.split7.us.split.us.split.us23.us.split.us, label %.split.us.us.us.us21.us

.split7.us.split.us.split.us23.us.split.us:       ; preds = %.split7.us.split.us.split.us23.us
  br i1 %39, label %.split.us.us.us.us21.us.us.us, label %.split.us.us.us.us21.us.us

.split.us.us.us.us21.us.us.us:                    ; preds = %.split7.us.split.us.split.us23.us.split.us, %.split6.us.us.split.us.us.split.us.split.us.us.us.split.us.us
  %107 = phi i64 [ %204, %.split6.us.us.split.us.us.split.us.split.us.us.us.split.us.us ], [ 0, %.split7.us.split.us.split.us23.us.split.us ]
  %108 = shl nuw nsw i64 %107, 4
  %109 = add nuw nsw i64 %108, %53
  br i1 %40, label %vector.body538, label %vector.body559

vector.body559:                                   ; preds = %.split.us.us.us.us21.us.us.us
  %110 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %109
  %wide.load561 = load <8 x i32>, ptr %110, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %111 = shl <8 x i32> %wide.load561, %broadcast.splat523
  %112 = lshr <8 x i32> %wide.load561, %broadcast.splat525
  %113 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %109
  %wide.load562 = load <8 x i32>, ptr %113, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %114 = or disjoint <8 x i32> %111, %112
  %115 = add <8 x i32> %wide.load562, %wide.load561
  %116 = xor <8 x i32> %114, %115
  %117 = lshr <8 x i32> %116, %broadcast.splat527
  %118 = add <8 x i32> %116, %115
  %119 = xor <8 x i32> %117, %118
  %120 = shl <8 x i32> %119, %broadcast.splat529
  %121 = add <8 x i32> %119, %118
  %122 = xor <8 x i32> %120, %121
  %123 = shl <8 x i32> %122, %broadcast.splat554
  %124 = select i1 %43, <8 x i32> %123, <8 x i32> zeroinitializer
  %125 = lshr <8 x i32> %122, %broadcast.splat556
  %126 = select i1 %44, <8 x i32> %125, <8 x i32> zeroinitializer
  %127 = add <8 x i32> %122, %121
  %128 = or <8 x i32> %124, %126
  %129 = xor <8 x i32> %128, %127
  %130 = add <8 x i32> %broadcast.splat558, %129
  %131 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %109
  store <8 x i32> %130, ptr %131, align 4, !alias.scope !18, !noalias !25
  %132 = or disjoint i64 %109, 8
  %133 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %132
  %wide.load561.1 = load <8 x i32>, ptr %133, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %134 = shl <8 x i32> %wide.load561.1, %broadcast.splat523
  %135 = lshr <8 x i32> %wide.load561.1, %broadcast.splat525
  %136 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %132
  %wide.load562.1 = load <8 x i32>, ptr %136, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %137 = or disjoint <8 x i32> %134, %135
  %138 = add <8 x i32> %wide.load562.1, %wide.load561.1
  %139 = xor <8 x i32> %137, %138
  %140 = lshr <8 x i32> %139, %broadcast.splat527
  %141 = add <8 x i32> %139, %138
  %142 = xor <8 x i32> %140, %141
  %143 = shl <8 x i32> %142, %broadcast.splat529
  %144 = add <8 x i32> %142, %141
  %145 = xor <8 x i32> %143, %144
  %146 = shl <8 x i32> %145, %broadcast.splat554
  %147 = select i1 %43, <8 x i32> %146, <8 x i32> zeroinitializer
  %148 = lshr <8 x i32> %145, %broadcast.splat556
  %149 = select i1 %44, <8 x i32> %148, <8 x i32> zeroinitializer
  %150 = add <8 x i32> %145, %144
  %151 = or <8 x i32> %147, %149
  %152 = xor <8 x i32> %151, %150
  %153 = add <8 x i32> %broadcast.splat558, %152
  %154 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %132
  store <8 x i32> %153, ptr %154, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.split.us.us.us.split.us.us

vector.body538:                                   ; preds = %.split.us.us.us.us21.us.us.us
  %155 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %109
  %wide.load540 = load <8 x i32>, ptr %155, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %156 = shl <8 x i32> %wide.load540, %broadcast.splat523
  %157 = lshr <8 x i32> %wide.load540, %broadcast.splat525
  %158 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %109
  %wide.load541 = load <8 x i32>, ptr %158, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %159 = or disjoint <8 x i32> %156, %157
  %160 = add <8 x i32> %wide.load541, %wide.load540
  %161 = xor <8 x i32> %159, %160
  %162 = lshr <8 x i32> %161, %broadcast.splat527
  %163 = add <8 x i32> %161, %160
  %164 = xor <8 x i32> %162, %163
  %165 = shl <8 x i32> %164, %broadcast.splat529
  %166 = lshr <8 x i32> %164, %broadcast.splat531
  %167 = or disjoint <8 x i32> %165, %166
  %168 = add <8 x i32> %164, %163
  %169 = xor <8 x i32> %167, %168
  %170 = shl <8 x i32> %169, %broadcast.splat533
  %171 = select i1 %43, <8 x i32> %170, <8 x i32> zeroinitializer
  %172 = lshr <8 x i32> %169, %broadcast.splat535
  %173 = select i1 %44, <8 x i32> %172, <8 x i32> zeroinitializer
  %174 = add <8 x i32> %169, %168
  %175 = or <8 x i32> %171, %173
  %176 = xor <8 x i32> %175, %174
  %177 = add <8 x i32> %broadcast.splat537, %176
  %178 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %109
  store <8 x i32> %177, ptr %178, align 4, !alias.scope !18, !noalias !25
  %179 = or disjoint i64 %109, 8
  %180 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %179
  %wide.load540.1 = load <8 x i32>, ptr %180, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %181 = shl <8 x i32> %wide.load540.1, %broadcast.splat523
  %182 = lshr <8 x i32> %wide.load540.1, %broadcast.splat525
  %183 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %179
  %wide.load541.1 = load <8 x i32>, ptr %183, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %184 = or disjoint <8 x i32> %181, %182
  %185 = add <8 x i32> %wide.load541.1, %wide.load540.1
  %186 = xor <8 x i32> %184, %185
  %187 = lshr <8 x i32> %186, %broadcast.splat527
  %188 = add <8 x i32> %186, %185
  %189 = xor <8 x i32> %187, %188
  %190 = shl <8 x i32> %189, %broadcast.splat529
  %191 = lshr <8 x i32> %189, %broadcast.splat531
  %192 = or disjoint <8 x i32> %190, %191
  %193 = add <8 x i32> %189, %188
  %194 = xor <8 x i32> %192, %193
  %195 = shl <8 x i32> %194, %broadcast.splat533
  %196 = select i1 %43, <8 x i32> %195, <8 x i32> zeroinitializer
  %197 = lshr <8 x i32> %194, %broadcast.splat535
  %198 = select i1 %44, <8 x i32> %197, <8 x i32> zeroinitializer
  %199 = add <8 x i32> %194, %193
  %200 = or <8 x i32> %196, %198
  %201 = xor <8 x i32> %200, %199
  %202 = add <8 x i32> %broadcast.splat537, %201
  %203 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %179
  store <8 x i32> %202, ptr %203, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.split.us.us.us.split.us.us

.split6.us.us.split.us.us.split.us.split.us.us.us.split.us.us: ; preds = %vector.body559, %vector.body538
  %204 = add nuw nsw i64 %107, 1
  %exitcond186.not = icmp eq i64 %204, 16
  br i1 %exitcond186.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us21.us.us.us, !llvm.loop !26

.split.us.us.us.us21.us.us:                       ; preds = %.split7.us.split.us.split.us23.us.split.us, %.split.us.us.us.us21.us.us
  %205 = phi i64 [ %255, %.split.us.us.us.us21.us.us ], [ 0, %.split7.us.split.us.split.us23.us.split.us ]
  %206 = shl nuw nsw i64 %205, 4
  %207 = add nuw nsw i64 %206, %53
  %208 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %207
  %wide.load582 = load <8 x i32>, ptr %208, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %209 = shl <8 x i32> %wide.load582, %broadcast.splat567
  %210 = lshr <8 x i32> %wide.load582, %broadcast.splat569
  %211 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %207
  %wide.load583 = load <8 x i32>, ptr %211, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %212 = or disjoint <8 x i32> %209, %210
  %213 = add <8 x i32> %wide.load583, %wide.load582
  %214 = xor <8 x i32> %212, %213
  %215 = lshr <8 x i32> %214, %broadcast.splat571
  %216 = add <8 x i32> %214, %213
  %217 = xor <8 x i32> %215, %216
  %218 = lshr <8 x i32> %217, %broadcast.splat573
  %219 = select i1 %40, <8 x i32> %218, <8 x i32> zeroinitializer
  %220 = add <8 x i32> %217, %216
  %221 = xor <8 x i32> %219, %220
  %222 = shl <8 x i32> %221, %broadcast.splat575
  %223 = select i1 %43, <8 x i32> %222, <8 x i32> zeroinitializer
  %224 = lshr <8 x i32> %221, %broadcast.splat577
  %225 = select i1 %44, <8 x i32> %224, <8 x i32> zeroinitializer
  %226 = add <8 x i32> %221, %220
  %227 = or <8 x i32> %223, %225
  %228 = xor <8 x i32> %227, %226
  %229 = add <8 x i32> %broadcast.splat579, %228
  %230 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %207
  store <8 x i32> %229, ptr %230, align 4, !alias.scope !18, !noalias !25
  %231 = or disjoint i64 %207, 8
  %232 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %231
  %wide.load582.1 = load <8 x i32>, ptr %232, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %233 = shl <8 x i32> %wide.load582.1, %broadcast.splat567
  %234 = lshr <8 x i32> %wide.load582.1, %broadcast.splat569
  %235 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %231
  %wide.load583.1 = load <8 x i32>, ptr %235, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %236 = or disjoint <8 x i32> %233, %234
  %237 = add <8 x i32> %wide.load583.1, %wide.load582.1
  %238 = xor <8 x i32> %236, %237
  %239 = lshr <8 x i32> %238, %broadcast.splat571
  %240 = add <8 x i32> %238, %237
  %241 = xor <8 x i32> %239, %240
  %242 = lshr <8 x i32> %241, %broadcast.splat573
  %243 = select i1 %40, <8 x i32> %242, <8 x i32> zeroinitializer
  %244 = add <8 x i32> %241, %240
  %245 = xor <8 x i32> %243, %244
  %246 = shl <8 x i32> %245, %broadcast.splat575
  %247 = select i1 %43, <8 x i32> %246, <8 x i32> zeroinitializer
  %248 = lshr <8 x i32> %245, %broadcast.splat577
  %249 = select i1 %44, <8 x i32> %248, <8 x i32> zeroinitializer
  %250 = add <8 x i32> %245, %244
  %251 = or <8 x i32> %247, %249
  %252 = xor <8 x i32> %251, %250
  %253 = add <8 x i32> %broadcast.splat579, %252
  %254 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %231
  store <8 x i32> %253, ptr %254, align 4, !alias.scope !18, !noalias !25
  %255 = add nuw nsw i64 %205, 1
  %exitcond183.not = icmp eq i64 %255, 16
  br i1 %exitcond183.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us21.us.us, !llvm.loop !26

.split9.us.split.us.us.us:                        ; preds = %.split.us.us.us.us21.us, %.split.us.us.us.us21.us.us, %.split6.us.us.split.us.us.split.us.split.us.us.us.split.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us, %.split.us.us.us.us.us.us.us.us.us36.us, %.split.us.us.us.us.us.us.us.us.us.us.us
  %256 = add nuw nsw i64 %51, 1
  %exitcond203.not = icmp eq i64 %256, 3
  br i1 %exitcond203.not, label %.loopexit, label %.split7.us.us.us, !llvm.loop !26

.split7.us.split.us.split.us.us.us:               ; preds = %.split7.us.us.us
  br i1 %36, label %.split7.us.split.us.split.us.split.us.us.us, label %.split.us.us.us.us.us24.us

.split.us.us.us.us.us24.us:                       ; preds = %.split7.us.split.us.split.us.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us
  %257 = phi i64 [ %739, %.split6.us.us.split.us.us.split.us.us.split.us.us ], [ 0, %.split7.us.split.us.split.us.us.us ]
  %258 = shl nuw nsw i64 %257, 4
  %259 = add nuw nsw i64 %258, %53
  br i1 %39, label %vector.body494, label %vector.body515

vector.body515:                                   ; preds = %.split.us.us.us.us.us24.us
  %260 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %259
  %wide.load517 = load <8 x i32>, ptr %260, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %261 = shl <8 x i32> %wide.load517, %broadcast.splat479
  %262 = lshr <8 x i32> %wide.load517, %broadcast.splat481
  %263 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %259
  %wide.load518 = load <8 x i32>, ptr %263, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %264 = or disjoint <8 x i32> %261, %262
  %265 = add <8 x i32> %wide.load518, %wide.load517
  %266 = xor <8 x i32> %264, %265
  %267 = shl <8 x i32> %266, %broadcast.splat483
  %268 = add <8 x i32> %266, %265
  %269 = xor <8 x i32> %267, %268
  %270 = lshr <8 x i32> %269, %broadcast.splat508
  %271 = select i1 %40, <8 x i32> %270, <8 x i32> zeroinitializer
  %272 = add <8 x i32> %269, %268
  %273 = xor <8 x i32> %271, %272
  %274 = shl <8 x i32> %273, %broadcast.splat510
  %275 = select i1 %43, <8 x i32> %274, <8 x i32> zeroinitializer
  %276 = lshr <8 x i32> %273, %broadcast.splat512
  %277 = select i1 %44, <8 x i32> %276, <8 x i32> zeroinitializer
  %278 = add <8 x i32> %273, %272
  %279 = or <8 x i32> %275, %277
  %280 = xor <8 x i32> %279, %278
  %281 = add <8 x i32> %broadcast.splat514, %280
  %282 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %259
  store <8 x i32> %281, ptr %282, align 4, !alias.scope !18, !noalias !25
  %283 = or disjoint i64 %259, 8
  %284 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %283
  %wide.load517.1 = load <8 x i32>, ptr %284, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %285 = shl <8 x i32> %wide.load517.1, %broadcast.splat479
  %286 = lshr <8 x i32> %wide.load517.1, %broadcast.splat481
  %287 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %283
  %wide.load518.1 = load <8 x i32>, ptr %287, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %288 = or disjoint <8 x i32> %285, %286
  %289 = add <8 x i32> %wide.load518.1, %wide.load517.1
  %290 = xor <8 x i32> %288, %289
  %291 = shl <8 x i32> %290, %broadcast.splat483
  %292 = add <8 x i32> %290, %289
  %293 = xor <8 x i32> %291, %292
  %294 = lshr <8 x i32> %293, %broadcast.splat508
  %295 = select i1 %40, <8 x i32> %294, <8 x i32> zeroinitializer
  %296 = add <8 x i32> %293, %292
  %297 = xor <8 x i32> %295, %296
  %298 = shl <8 x i32> %297, %broadcast.splat510
  %299 = select i1 %43, <8 x i32> %298, <8 x i32> zeroinitializer
  %300 = lshr <8 x i32> %297, %broadcast.splat512
  %301 = select i1 %44, <8 x i32> %300, <8 x i32> zeroinitializer
  %302 = add <8 x i32> %297, %296
  %303 = or <8 x i32> %299, %301
  %304 = xor <8 x i32> %303, %302
  %305 = add <8 x i32> %broadcast.splat514, %304
  %306 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %283
  store <8 x i32> %305, ptr %306, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us

vector.body494:                                   ; preds = %.split.us.us.us.us.us24.us
  %307 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %259
  %wide.load496 = load <8 x i32>, ptr %307, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %308 = shl <8 x i32> %wide.load496, %broadcast.splat479
  %309 = lshr <8 x i32> %wide.load496, %broadcast.splat481
  %310 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %259
  %wide.load497 = load <8 x i32>, ptr %310, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %311 = or disjoint <8 x i32> %308, %309
  %312 = add <8 x i32> %wide.load497, %wide.load496
  %313 = xor <8 x i32> %311, %312
  %314 = shl <8 x i32> %313, %broadcast.splat483
  %315 = add <8 x i32> %313, %312
  %316 = xor <8 x i32> %314, %315
  %317 = shl <8 x i32> %316, %broadcast.splat485
  %318 = lshr <8 x i32> %316, %broadcast.splat487
  %319 = select i1 %40, <8 x i32> %318, <8 x i32> zeroinitializer
  %320 = or <8 x i32> %317, %319
  %321 = add <8 x i32> %316, %315
  %322 = xor <8 x i32> %320, %321
  %323 = shl <8 x i32> %322, %broadcast.splat489
  %324 = select i1 %43, <8 x i32> %323, <8 x i32> zeroinitializer
  %325 = lshr <8 x i32> %322, %broadcast.splat491
  %326 = select i1 %44, <8 x i32> %325, <8 x i32> zeroinitializer
  %327 = add <8 x i32> %322, %321
  %328 = or <8 x i32> %324, %326
  %329 = xor <8 x i32> %328, %327
  %330 = add <8 x i32> %broadcast.splat493, %329
  %331 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %259
  store <8 x i32> %330, ptr %331, align 4, !alias.scope !18, !noalias !25
  %332 = or disjoint i64 %259, 8
  %333 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %332
  %wide.load496.1 = load <8 x i32>, ptr %333, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %334 = shl <8 x i32> %wide.load496.1, %broadcast.splat479
  %335 = lshr <8 x i32> %wide.load496.1, %broadcast.splat481
  %336 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %332
  %wide.load497.1 = load <8 x i32>, ptr %336, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %337 = or disjoint <8 x i32> %334, %335
  %338 = add <8 x i32> %wide.load497.1, %wide.load496.1
  %339 = xor <8 x i32> %337, %338
  %340 = shl <8 x i32> %339, %broadcast.splat483
  %341 = add <8 x i32> %339, %338
  %342 = xor <8 x i32> %340, %341
  %343 = shl <8 x i32> %342, %broadcast.splat485
  %344 = lshr <8 x i32> %342, %broadcast.splat487
  %345 = select i1 %40, <8 x i32> %344, <8 x i32> zeroinitializer
  %346 = or <8 x i32> %343, %345
  %347 = add <8 x i32> %342, %341
  %348 = xor <8 x i32> %346, %347
  %349 = shl <8 x i32> %348, %broadcast.splat489
  %350 = select i1 %43, <8 x i32> %349, <8 x i32> zeroinitializer
  %351 = lshr <8 x i32> %348, %broadcast.splat491
  %352 = select i1 %44, <8 x i32> %351, <8 x i32> zeroinitializer
  %353 = add <8 x i32> %348, %347
  %354 = or <8 x i32> %350, %352
  %355 = xor <8 x i32> %354, %353
  %356 = add <8 x i32> %broadcast.splat493, %355
  %357 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %332
  store <8 x i32> %356, ptr %357, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us

.split7.us.split.us.split.us.split.us.us.us:      ; preds = %.split7.us.split.us.split.us.us.us
  br i1 %39, label %.split7.us.split.us.split.us.split.us.split.us.us.us, label %.split.us.us.us.us.us.us27.us

.split.us.us.us.us.us.us27.us:                    ; preds = %.split7.us.split.us.split.us.split.us.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us
  %358 = phi i64 [ %740, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us ], [ 0, %.split7.us.split.us.split.us.split.us.us.us ]
  %359 = shl nuw nsw i64 %358, 4
  %360 = add nuw nsw i64 %359, %53
  br i1 %40, label %vector.body450, label %vector.body471

vector.body471:                                   ; preds = %.split.us.us.us.us.us.us27.us
  %361 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %360
  %wide.load473 = load <8 x i32>, ptr %361, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %362 = shl <8 x i32> %wide.load473, %broadcast.splat435
  %363 = lshr <8 x i32> %wide.load473, %broadcast.splat437
  %364 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %360
  %wide.load474 = load <8 x i32>, ptr %364, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %365 = or disjoint <8 x i32> %362, %363
  %366 = add <8 x i32> %wide.load474, %wide.load473
  %367 = xor <8 x i32> %365, %366
  %368 = shl <8 x i32> %367, %broadcast.splat439
  %369 = lshr <8 x i32> %367, %broadcast.splat441
  %370 = or disjoint <8 x i32> %368, %369
  %371 = add <8 x i32> %367, %366
  %372 = xor <8 x i32> %370, %371
  %373 = add <8 x i32> %372, %371
  %374 = shl <8 x i32> %373, %broadcast.splat466
  %375 = select i1 %43, <8 x i32> %374, <8 x i32> zeroinitializer
  %376 = lshr <8 x i32> %373, %broadcast.splat468
  %377 = select i1 %44, <8 x i32> %376, <8 x i32> zeroinitializer
  %378 = shl <8 x i32> %373, splat (i32 1)
  %379 = or <8 x i32> %375, %377
  %380 = xor <8 x i32> %379, %378
  %381 = add <8 x i32> %broadcast.splat470, %380
  %382 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %360
  store <8 x i32> %381, ptr %382, align 4, !alias.scope !18, !noalias !25
  %383 = or disjoint i64 %360, 8
  %384 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %383
  %wide.load473.1 = load <8 x i32>, ptr %384, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %385 = shl <8 x i32> %wide.load473.1, %broadcast.splat435
  %386 = lshr <8 x i32> %wide.load473.1, %broadcast.splat437
  %387 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %383
  %wide.load474.1 = load <8 x i32>, ptr %387, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %388 = or disjoint <8 x i32> %385, %386
  %389 = add <8 x i32> %wide.load474.1, %wide.load473.1
  %390 = xor <8 x i32> %388, %389
  %391 = shl <8 x i32> %390, %broadcast.splat439
  %392 = lshr <8 x i32> %390, %broadcast.splat441
  %393 = or disjoint <8 x i32> %391, %392
  %394 = add <8 x i32> %390, %389
  %395 = xor <8 x i32> %393, %394
  %396 = add <8 x i32> %395, %394
  %397 = shl <8 x i32> %396, %broadcast.splat466
  %398 = select i1 %43, <8 x i32> %397, <8 x i32> zeroinitializer
  %399 = lshr <8 x i32> %396, %broadcast.splat468
  %400 = select i1 %44, <8 x i32> %399, <8 x i32> zeroinitializer
  %401 = shl <8 x i32> %396, splat (i32 1)
  %402 = or <8 x i32> %398, %400
  %403 = xor <8 x i32> %402, %401
  %404 = add <8 x i32> %broadcast.splat470, %403
  %405 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %383
  store <8 x i32> %404, ptr %405, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us

vector.body450:                                   ; preds = %.split.us.us.us.us.us.us27.us
  %406 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %360
  %wide.load452 = load <8 x i32>, ptr %406, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %407 = shl <8 x i32> %wide.load452, %broadcast.splat435
  %408 = lshr <8 x i32> %wide.load452, %broadcast.splat437
  %409 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %360
  %wide.load453 = load <8 x i32>, ptr %409, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %410 = or disjoint <8 x i32> %407, %408
  %411 = add <8 x i32> %wide.load453, %wide.load452
  %412 = xor <8 x i32> %410, %411
  %413 = shl <8 x i32> %412, %broadcast.splat439
  %414 = lshr <8 x i32> %412, %broadcast.splat441
  %415 = or disjoint <8 x i32> %413, %414
  %416 = add <8 x i32> %412, %411
  %417 = xor <8 x i32> %415, %416
  %418 = lshr <8 x i32> %417, %broadcast.splat443
  %419 = add <8 x i32> %417, %416
  %420 = xor <8 x i32> %418, %419
  %421 = shl <8 x i32> %420, %broadcast.splat445
  %422 = select i1 %43, <8 x i32> %421, <8 x i32> zeroinitializer
  %423 = lshr <8 x i32> %420, %broadcast.splat447
  %424 = select i1 %44, <8 x i32> %423, <8 x i32> zeroinitializer
  %425 = add <8 x i32> %420, %419
  %426 = or <8 x i32> %422, %424
  %427 = xor <8 x i32> %426, %425
  %428 = add <8 x i32> %broadcast.splat449, %427
  %429 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %360
  store <8 x i32> %428, ptr %429, align 4, !alias.scope !18, !noalias !25
  %430 = or disjoint i64 %360, 8
  %431 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %430
  %wide.load452.1 = load <8 x i32>, ptr %431, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %432 = shl <8 x i32> %wide.load452.1, %broadcast.splat435
  %433 = lshr <8 x i32> %wide.load452.1, %broadcast.splat437
  %434 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %430
  %wide.load453.1 = load <8 x i32>, ptr %434, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %435 = or disjoint <8 x i32> %432, %433
  %436 = add <8 x i32> %wide.load453.1, %wide.load452.1
  %437 = xor <8 x i32> %435, %436
  %438 = shl <8 x i32> %437, %broadcast.splat439
  %439 = lshr <8 x i32> %437, %broadcast.splat441
  %440 = or disjoint <8 x i32> %438, %439
  %441 = add <8 x i32> %437, %436
  %442 = xor <8 x i32> %440, %441
  %443 = lshr <8 x i32> %442, %broadcast.splat443
  %444 = add <8 x i32> %442, %441
  %445 = xor <8 x i32> %443, %444
  %446 = shl <8 x i32> %445, %broadcast.splat445
  %447 = select i1 %43, <8 x i32> %446, <8 x i32> zeroinitializer
  %448 = lshr <8 x i32> %445, %broadcast.splat447
  %449 = select i1 %44, <8 x i32> %448, <8 x i32> zeroinitializer
  %450 = add <8 x i32> %445, %444
  %451 = or <8 x i32> %447, %449
  %452 = xor <8 x i32> %451, %450
  %453 = add <8 x i32> %broadcast.splat449, %452
  %454 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %430
  store <8 x i32> %453, ptr %454, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us

.split7.us.split.us.split.us.split.us.split.us.us.us: ; preds = %.split7.us.split.us.split.us.split.us.us.us
  br i1 %40, label %.split7.us.split.us.split.us.split.us.split.us.split.us.us.us, label %.split.us.us.us.us.us.us.us30.us

.split.us.us.us.us.us.us.us30.us:                 ; preds = %.split7.us.split.us.split.us.split.us.split.us.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us
  %455 = phi i64 [ %741, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us.us.us ]
  %456 = shl nuw nsw i64 %455, 4
  %457 = add nuw nsw i64 %456, %53
  br i1 %43, label %vector.body406, label %vector.body427

vector.body427:                                   ; preds = %.split.us.us.us.us.us.us.us30.us
  %458 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %457
  %wide.load429 = load <8 x i32>, ptr %458, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %459 = shl <8 x i32> %wide.load429, %broadcast.splat391
  %460 = lshr <8 x i32> %wide.load429, %broadcast.splat393
  %461 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %457
  %wide.load430 = load <8 x i32>, ptr %461, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %462 = or disjoint <8 x i32> %459, %460
  %463 = add <8 x i32> %wide.load430, %wide.load429
  %464 = xor <8 x i32> %462, %463
  %465 = shl <8 x i32> %464, %broadcast.splat395
  %466 = lshr <8 x i32> %464, %broadcast.splat397
  %467 = or disjoint <8 x i32> %465, %466
  %468 = add <8 x i32> %464, %463
  %469 = xor <8 x i32> %467, %468
  %470 = shl <8 x i32> %469, %broadcast.splat399
  %471 = add <8 x i32> %469, %468
  %472 = xor <8 x i32> %470, %471
  %473 = lshr <8 x i32> %472, %broadcast.splat424
  %474 = select i1 %44, <8 x i32> %473, <8 x i32> zeroinitializer
  %475 = add <8 x i32> %472, %471
  %476 = xor <8 x i32> %474, %475
  %477 = add <8 x i32> %broadcast.splat426, %476
  %478 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %457
  store <8 x i32> %477, ptr %478, align 4, !alias.scope !18, !noalias !25
  %479 = or disjoint i64 %457, 8
  %480 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %479
  %wide.load429.1 = load <8 x i32>, ptr %480, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %481 = shl <8 x i32> %wide.load429.1, %broadcast.splat391
  %482 = lshr <8 x i32> %wide.load429.1, %broadcast.splat393
  %483 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %479
  %wide.load430.1 = load <8 x i32>, ptr %483, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %484 = or disjoint <8 x i32> %481, %482
  %485 = add <8 x i32> %wide.load430.1, %wide.load429.1
  %486 = xor <8 x i32> %484, %485
  %487 = shl <8 x i32> %486, %broadcast.splat395
  %488 = lshr <8 x i32> %486, %broadcast.splat397
  %489 = or disjoint <8 x i32> %487, %488
  %490 = add <8 x i32> %486, %485
  %491 = xor <8 x i32> %489, %490
  %492 = shl <8 x i32> %491, %broadcast.splat399
  %493 = add <8 x i32> %491, %490
  %494 = xor <8 x i32> %492, %493
  %495 = lshr <8 x i32> %494, %broadcast.splat424
  %496 = select i1 %44, <8 x i32> %495, <8 x i32> zeroinitializer
  %497 = add <8 x i32> %494, %493
  %498 = xor <8 x i32> %496, %497
  %499 = add <8 x i32> %broadcast.splat426, %498
  %500 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %479
  store <8 x i32> %499, ptr %500, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us

vector.body406:                                   ; preds = %.split.us.us.us.us.us.us.us30.us
  %501 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %457
  %wide.load408 = load <8 x i32>, ptr %501, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %502 = shl <8 x i32> %wide.load408, %broadcast.splat391
  %503 = lshr <8 x i32> %wide.load408, %broadcast.splat393
  %504 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %457
  %wide.load409 = load <8 x i32>, ptr %504, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %505 = or disjoint <8 x i32> %502, %503
  %506 = add <8 x i32> %wide.load409, %wide.load408
  %507 = xor <8 x i32> %505, %506
  %508 = shl <8 x i32> %507, %broadcast.splat395
  %509 = lshr <8 x i32> %507, %broadcast.splat397
  %510 = or disjoint <8 x i32> %508, %509
  %511 = add <8 x i32> %507, %506
  %512 = xor <8 x i32> %510, %511
  %513 = shl <8 x i32> %512, %broadcast.splat399
  %514 = add <8 x i32> %512, %511
  %515 = xor <8 x i32> %513, %514
  %516 = shl <8 x i32> %515, %broadcast.splat401
  %517 = lshr <8 x i32> %515, %broadcast.splat403
  %518 = select i1 %44, <8 x i32> %517, <8 x i32> zeroinitializer
  %519 = add <8 x i32> %515, %514
  %520 = or <8 x i32> %516, %518
  %521 = xor <8 x i32> %520, %519
  %522 = add <8 x i32> %broadcast.splat405, %521
  %523 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %457
  store <8 x i32> %522, ptr %523, align 4, !alias.scope !18, !noalias !25
  %524 = or disjoint i64 %457, 8
  %525 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %524
  %wide.load408.1 = load <8 x i32>, ptr %525, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %526 = shl <8 x i32> %wide.load408.1, %broadcast.splat391
  %527 = lshr <8 x i32> %wide.load408.1, %broadcast.splat393
  %528 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %524
  %wide.load409.1 = load <8 x i32>, ptr %528, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %529 = or disjoint <8 x i32> %526, %527
  %530 = add <8 x i32> %wide.load409.1, %wide.load408.1
  %531 = xor <8 x i32> %529, %530
  %532 = shl <8 x i32> %531, %broadcast.splat395
  %533 = lshr <8 x i32> %531, %broadcast.splat397
  %534 = or disjoint <8 x i32> %532, %533
  %535 = add <8 x i32> %531, %530
  %536 = xor <8 x i32> %534, %535
  %537 = shl <8 x i32> %536, %broadcast.splat399
  %538 = add <8 x i32> %536, %535
  %539 = xor <8 x i32> %537, %538
  %540 = shl <8 x i32> %539, %broadcast.splat401
  %541 = lshr <8 x i32> %539, %broadcast.splat403
  %542 = select i1 %44, <8 x i32> %541, <8 x i32> zeroinitializer
  %543 = add <8 x i32> %539, %538
  %544 = or <8 x i32> %540, %542
  %545 = xor <8 x i32> %544, %543
  %546 = add <8 x i32> %broadcast.splat405, %545
  %547 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %524
  store <8 x i32> %546, ptr %547, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us

.split7.us.split.us.split.us.split.us.split.us.split.us.us.us: ; preds = %.split7.us.split.us.split.us.split.us.split.us.us.us
  br i1 %43, label %.split7.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us, label %.split.us.us.us.us.us.us.us.us33.us

.split.us.us.us.us.us.us.us.us33.us:              ; preds = %.split7.us.split.us.split.us.split.us.split.us.split.us.us.us, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us
  %548 = phi i64 [ %742, %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us.split.us.us.us ]
  %549 = shl nuw nsw i64 %548, 4
  %550 = add nuw nsw i64 %549, %53
  br i1 %44, label %vector.body362, label %vector.body383

vector.body383:                                   ; preds = %.split.us.us.us.us.us.us.us.us33.us
  %551 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %550
  %wide.load385 = load <8 x i32>, ptr %551, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %552 = shl <8 x i32> %wide.load385, %broadcast.splat347
  %553 = lshr <8 x i32> %wide.load385, %broadcast.splat349
  %554 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %550
  %wide.load386 = load <8 x i32>, ptr %554, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %555 = or disjoint <8 x i32> %552, %553
  %556 = add <8 x i32> %wide.load386, %wide.load385
  %557 = xor <8 x i32> %555, %556
  %558 = shl <8 x i32> %557, %broadcast.splat351
  %559 = lshr <8 x i32> %557, %broadcast.splat353
  %560 = or disjoint <8 x i32> %558, %559
  %561 = add <8 x i32> %557, %556
  %562 = xor <8 x i32> %560, %561
  %563 = shl <8 x i32> %562, %broadcast.splat355
  %564 = lshr <8 x i32> %562, %broadcast.splat357
  %565 = or disjoint <8 x i32> %563, %564
  %566 = add <8 x i32> %562, %561
  %567 = xor <8 x i32> %565, %566
  %568 = add <8 x i32> %567, %566
  %569 = add <8 x i32> %broadcast.splat382, %568
  %570 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %550
  store <8 x i32> %569, ptr %570, align 4, !alias.scope !18, !noalias !25
  %571 = or disjoint i64 %550, 8
  %572 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %571
  %wide.load385.1 = load <8 x i32>, ptr %572, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %573 = shl <8 x i32> %wide.load385.1, %broadcast.splat347
  %574 = lshr <8 x i32> %wide.load385.1, %broadcast.splat349
  %575 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %571
  %wide.load386.1 = load <8 x i32>, ptr %575, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %576 = or disjoint <8 x i32> %573, %574
  %577 = add <8 x i32> %wide.load386.1, %wide.load385.1
  %578 = xor <8 x i32> %576, %577
  %579 = shl <8 x i32> %578, %broadcast.splat351
  %580 = lshr <8 x i32> %578, %broadcast.splat353
  %581 = or disjoint <8 x i32> %579, %580
  %582 = add <8 x i32> %578, %577
  %583 = xor <8 x i32> %581, %582
  %584 = shl <8 x i32> %583, %broadcast.splat355
  %585 = lshr <8 x i32> %583, %broadcast.splat357
  %586 = or disjoint <8 x i32> %584, %585
  %587 = add <8 x i32> %583, %582
  %588 = xor <8 x i32> %586, %587
  %589 = add <8 x i32> %588, %587
  %590 = add <8 x i32> %broadcast.splat382, %589
  %591 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %571
  store <8 x i32> %590, ptr %591, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us

vector.body362:                                   ; preds = %.split.us.us.us.us.us.us.us.us33.us
  %592 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %550
  %wide.load364 = load <8 x i32>, ptr %592, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %593 = shl <8 x i32> %wide.load364, %broadcast.splat347
  %594 = lshr <8 x i32> %wide.load364, %broadcast.splat349
  %595 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %550
  %wide.load365 = load <8 x i32>, ptr %595, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %596 = or disjoint <8 x i32> %593, %594
  %597 = add <8 x i32> %wide.load365, %wide.load364
  %598 = xor <8 x i32> %596, %597
  %599 = shl <8 x i32> %598, %broadcast.splat351
  %600 = lshr <8 x i32> %598, %broadcast.splat353
  %601 = or disjoint <8 x i32> %599, %600
  %602 = add <8 x i32> %598, %597
  %603 = xor <8 x i32> %601, %602
  %604 = shl <8 x i32> %603, %broadcast.splat355
  %605 = lshr <8 x i32> %603, %broadcast.splat357
  %606 = or disjoint <8 x i32> %604, %605
  %607 = add <8 x i32> %603, %602
  %608 = xor <8 x i32> %606, %607
  %609 = lshr <8 x i32> %608, %broadcast.splat359
  %610 = add <8 x i32> %608, %607
  %611 = xor <8 x i32> %609, %610
  %612 = add <8 x i32> %broadcast.splat361, %611
  %613 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %550
  store <8 x i32> %612, ptr %613, align 4, !alias.scope !18, !noalias !25
  %614 = or disjoint i64 %550, 8
  %615 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %614
  %wide.load364.1 = load <8 x i32>, ptr %615, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %616 = shl <8 x i32> %wide.load364.1, %broadcast.splat347
  %617 = lshr <8 x i32> %wide.load364.1, %broadcast.splat349
  %618 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %614
  %wide.load365.1 = load <8 x i32>, ptr %618, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %619 = or disjoint <8 x i32> %616, %617
  %620 = add <8 x i32> %wide.load365.1, %wide.load364.1
  %621 = xor <8 x i32> %619, %620
  %622 = shl <8 x i32> %621, %broadcast.splat351
  %623 = lshr <8 x i32> %621, %broadcast.splat353
  %624 = or disjoint <8 x i32> %622, %623
  %625 = add <8 x i32> %621, %620
  %626 = xor <8 x i32> %624, %625
  %627 = shl <8 x i32> %626, %broadcast.splat355
  %628 = lshr <8 x i32> %626, %broadcast.splat357
  %629 = or disjoint <8 x i32> %627, %628
  %630 = add <8 x i32> %626, %625
  %631 = xor <8 x i32> %629, %630
  %632 = lshr <8 x i32> %631, %broadcast.splat359
  %633 = add <8 x i32> %631, %630
  %634 = xor <8 x i32> %632, %633
  %635 = add <8 x i32> %broadcast.splat361, %634
  %636 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %614
  store <8 x i32> %635, ptr %636, align 4, !alias.scope !18, !noalias !25
  br label %.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us

.split7.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us: ; preds = %.split7.us.split.us.split.us.split.us.split.us.split.us.us.us
  br i1 %44, label %.split.us.us.us.us.us.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us.us.us36.us

.split.us.us.us.us.us.us.us.us.us36.us:           ; preds = %.split7.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us, %.split.us.us.us.us.us.us.us.us.us36.us
  %637 = phi i64 [ %685, %.split.us.us.us.us.us.us.us.us.us36.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us ]
  %638 = shl nuw nsw i64 %637, 4
  %639 = add nuw nsw i64 %638, %53
  %640 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %639
  %wide.load341 = load <8 x i32>, ptr %640, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %641 = shl <8 x i32> %wide.load341, %broadcast.splat324
  %642 = lshr <8 x i32> %wide.load341, %broadcast.splat326
  %643 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %639
  %wide.load342 = load <8 x i32>, ptr %643, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %644 = or disjoint <8 x i32> %641, %642
  %645 = add <8 x i32> %wide.load342, %wide.load341
  %646 = xor <8 x i32> %644, %645
  %647 = shl <8 x i32> %646, %broadcast.splat328
  %648 = lshr <8 x i32> %646, %broadcast.splat330
  %649 = or disjoint <8 x i32> %647, %648
  %650 = add <8 x i32> %646, %645
  %651 = xor <8 x i32> %649, %650
  %652 = shl <8 x i32> %651, %broadcast.splat332
  %653 = lshr <8 x i32> %651, %broadcast.splat334
  %654 = or disjoint <8 x i32> %652, %653
  %655 = add <8 x i32> %651, %650
  %656 = xor <8 x i32> %654, %655
  %657 = shl <8 x i32> %656, %broadcast.splat336
  %658 = add <8 x i32> %656, %655
  %659 = xor <8 x i32> %657, %658
  %660 = add <8 x i32> %broadcast.splat338, %659
  %661 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %639
  store <8 x i32> %660, ptr %661, align 4, !alias.scope !18, !noalias !25
  %662 = or disjoint i64 %639, 8
  %663 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %662
  %wide.load341.1 = load <8 x i32>, ptr %663, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %664 = shl <8 x i32> %wide.load341.1, %broadcast.splat324
  %665 = lshr <8 x i32> %wide.load341.1, %broadcast.splat326
  %666 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %662
  %wide.load342.1 = load <8 x i32>, ptr %666, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %667 = or disjoint <8 x i32> %664, %665
  %668 = add <8 x i32> %wide.load342.1, %wide.load341.1
  %669 = xor <8 x i32> %667, %668
  %670 = shl <8 x i32> %669, %broadcast.splat328
  %671 = lshr <8 x i32> %669, %broadcast.splat330
  %672 = or disjoint <8 x i32> %670, %671
  %673 = add <8 x i32> %669, %668
  %674 = xor <8 x i32> %672, %673
  %675 = shl <8 x i32> %674, %broadcast.splat332
  %676 = lshr <8 x i32> %674, %broadcast.splat334
  %677 = or disjoint <8 x i32> %675, %676
  %678 = add <8 x i32> %674, %673
  %679 = xor <8 x i32> %677, %678
  %680 = shl <8 x i32> %679, %broadcast.splat336
  %681 = add <8 x i32> %679, %678
  %682 = xor <8 x i32> %680, %681
  %683 = add <8 x i32> %broadcast.splat338, %682
  %684 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %662
  store <8 x i32> %683, ptr %684, align 4, !alias.scope !18, !noalias !25
  %685 = add nuw nsw i64 %637, 1
  %exitcond200.not = icmp eq i64 %685, 16
  br i1 %exitcond200.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us.us.us.us36.us, !llvm.loop !26

.split.us.us.us.us.us.us.us.us.us.us.us:          ; preds = %.split7.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us, %.split.us.us.us.us.us.us.us.us.us.us.us
  %686 = phi i64 [ %738, %.split.us.us.us.us.us.us.us.us.us.us.us ], [ 0, %.split7.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us ]
  %687 = shl nuw nsw i64 %686, 4
  %688 = add nuw nsw i64 %687, %53
  %689 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %688
  %wide.load = load <8 x i32>, ptr %689, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %690 = shl <8 x i32> %wide.load, %broadcast.splat
  %691 = lshr <8 x i32> %wide.load, %broadcast.splat306
  %692 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %688
  %wide.load321 = load <8 x i32>, ptr %692, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %693 = or disjoint <8 x i32> %690, %691
  %694 = add <8 x i32> %wide.load321, %wide.load
  %695 = xor <8 x i32> %693, %694
  %696 = shl <8 x i32> %695, %broadcast.splat308
  %697 = lshr <8 x i32> %695, %broadcast.splat310
  %698 = or disjoint <8 x i32> %696, %697
  %699 = add <8 x i32> %695, %694
  %700 = xor <8 x i32> %698, %699
  %701 = shl <8 x i32> %700, %broadcast.splat312
  %702 = lshr <8 x i32> %700, %broadcast.splat314
  %703 = or disjoint <8 x i32> %701, %702
  %704 = add <8 x i32> %700, %699
  %705 = xor <8 x i32> %703, %704
  %706 = shl <8 x i32> %705, %broadcast.splat316
  %707 = lshr <8 x i32> %705, %broadcast.splat318
  %708 = add <8 x i32> %705, %704
  %709 = or disjoint <8 x i32> %706, %707
  %710 = xor <8 x i32> %709, %708
  %711 = add <8 x i32> %broadcast.splat320, %710
  %712 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %688
  store <8 x i32> %711, ptr %712, align 4, !alias.scope !18, !noalias !25
  %713 = or disjoint i64 %688, 8
  %714 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %713
  %wide.load.1 = load <8 x i32>, ptr %714, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %715 = shl <8 x i32> %wide.load.1, %broadcast.splat
  %716 = lshr <8 x i32> %wide.load.1, %broadcast.splat306
  %717 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %713
  %wide.load321.1 = load <8 x i32>, ptr %717, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %718 = or disjoint <8 x i32> %715, %716
  %719 = add <8 x i32> %wide.load321.1, %wide.load.1
  %720 = xor <8 x i32> %718, %719
  %721 = shl <8 x i32> %720, %broadcast.splat308
  %722 = lshr <8 x i32> %720, %broadcast.splat310
  %723 = or disjoint <8 x i32> %721, %722
  %724 = add <8 x i32> %720, %719
  %725 = xor <8 x i32> %723, %724
  %726 = shl <8 x i32> %725, %broadcast.splat312
  %727 = lshr <8 x i32> %725, %broadcast.splat314
  %728 = or disjoint <8 x i32> %726, %727
  %729 = add <8 x i32> %725, %724
  %730 = xor <8 x i32> %728, %729
  %731 = shl <8 x i32> %730, %broadcast.splat316
  %732 = lshr <8 x i32> %730, %broadcast.splat318
  %733 = add <8 x i32> %730, %729
  %734 = or disjoint <8 x i32> %731, %732
  %735 = xor <8 x i32> %734, %733
  %736 = add <8 x i32> %broadcast.splat320, %735
  %737 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %713
  store <8 x i32> %736, ptr %737, align 4, !alias.scope !18, !noalias !25
  %738 = add nuw nsw i64 %686, 1
  %exitcond202.not = icmp eq i64 %738, 16
  br i1 %exitcond202.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split6.us.us.split.us.us.split.us.us.split.us.us: ; preds = %vector.body515, %vector.body494
  %739 = add nuw nsw i64 %257, 1
  %exitcond189.not = icmp eq i64 %739, 16
  br i1 %exitcond189.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us24.us, !llvm.loop !26

.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us: ; preds = %vector.body471, %vector.body450
  %740 = add nuw nsw i64 %358, 1
  %exitcond192.not = icmp eq i64 %740, 16
  br i1 %exitcond192.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us27.us, !llvm.loop !26

.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us: ; preds = %vector.body427, %vector.body406
  %741 = add nuw nsw i64 %455, 1
  %exitcond195.not = icmp eq i64 %741, 16
  br i1 %exitcond195.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us.us30.us, !llvm.loop !26

.split6.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us: ; preds = %vector.body383, %vector.body362
  %742 = add nuw nsw i64 %548, 1
  %exitcond198.not = icmp eq i64 %742, 16
  br i1 %exitcond198.not, label %.split9.us.split.us.us.us, label %.split.us.us.us.us.us.us.us.us33.us, !llvm.loop !26

.split17.us.split:                                ; preds = %.split17.us
  br i1 %35, label %.split17.us.split.split.us, label %.split7.us.us.preheader

.split7.us.us.preheader:                          ; preds = %.split17.us.split
  %broadcast.splatinsert896 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat897 = shufflevector <8 x i32> %broadcast.splatinsert896, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert894 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat895 = shufflevector <8 x i32> %broadcast.splatinsert894, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert892 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat893 = shufflevector <8 x i32> %broadcast.splatinsert892, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert890 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat891 = shufflevector <8 x i32> %broadcast.splatinsert890, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert888 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat889 = shufflevector <8 x i32> %broadcast.splatinsert888, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert886 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat887 = shufflevector <8 x i32> %broadcast.splatinsert886, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert884 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat885 = shufflevector <8 x i32> %broadcast.splatinsert884, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us

.split17.us.split.split.us:                       ; preds = %.split17.us.split
  br i1 %36, label %.split17.us.split.split.us.split.us, label %.split7.us.us.us56.preheader

.split7.us.us.us56.preheader:                     ; preds = %.split17.us.split.split.us
  %broadcast.splatinsert875 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat876 = shufflevector <8 x i32> %broadcast.splatinsert875, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert873 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat874 = shufflevector <8 x i32> %broadcast.splatinsert873, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert871 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat872 = shufflevector <8 x i32> %broadcast.splatinsert871, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert869 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat870 = shufflevector <8 x i32> %broadcast.splatinsert869, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert867 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat868 = shufflevector <8 x i32> %broadcast.splatinsert867, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert865 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat866 = shufflevector <8 x i32> %broadcast.splatinsert865, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert863 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat864 = shufflevector <8 x i32> %broadcast.splatinsert863, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us56

.split17.us.split.split.us.split.us:              ; preds = %.split17.us.split.split.us
  br i1 %39, label %.split7.us.us.us56.us.us.preheader, label %.split17.us.split.split.us.split.us.split

.split7.us.us.us56.us.us.preheader:               ; preds = %.split17.us.split.split.us.split.us
  %broadcast.splatinsert759 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat760 = shufflevector <8 x i32> %broadcast.splatinsert759, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert757 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat758 = shufflevector <8 x i32> %broadcast.splatinsert757, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert755 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat756 = shufflevector <8 x i32> %broadcast.splatinsert755, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert753 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat754 = shufflevector <8 x i32> %broadcast.splatinsert753, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert751 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat752 = shufflevector <8 x i32> %broadcast.splatinsert751, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert742 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat743 = shufflevector <8 x i32> %broadcast.splatinsert742, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert740 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat741 = shufflevector <8 x i32> %broadcast.splatinsert740, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert738 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat739 = shufflevector <8 x i32> %broadcast.splatinsert738, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert736 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat737 = shufflevector <8 x i32> %broadcast.splatinsert736, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert734 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat735 = shufflevector <8 x i32> %broadcast.splatinsert734, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert732 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat733 = shufflevector <8 x i32> %broadcast.splatinsert732, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert723 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat724 = shufflevector <8 x i32> %broadcast.splatinsert723, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert721 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat722 = shufflevector <8 x i32> %broadcast.splatinsert721, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert719 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat720 = shufflevector <8 x i32> %broadcast.splatinsert719, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert717 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat718 = shufflevector <8 x i32> %broadcast.splatinsert717, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert715 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat716 = shufflevector <8 x i32> %broadcast.splatinsert715, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert713 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat714 = shufflevector <8 x i32> %broadcast.splatinsert713, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert704 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat705 = shufflevector <8 x i32> %broadcast.splatinsert704, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert702 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat703 = shufflevector <8 x i32> %broadcast.splatinsert702, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert700 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat701 = shufflevector <8 x i32> %broadcast.splatinsert700, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert698 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat699 = shufflevector <8 x i32> %broadcast.splatinsert698, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert696 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat697 = shufflevector <8 x i32> %broadcast.splatinsert696, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert694 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat695 = shufflevector <8 x i32> %broadcast.splatinsert694, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert692 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat693 = shufflevector <8 x i32> %broadcast.splatinsert692, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert683 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat684 = shufflevector <8 x i32> %broadcast.splatinsert683, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert681 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat682 = shufflevector <8 x i32> %broadcast.splatinsert681, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert679 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat680 = shufflevector <8 x i32> %broadcast.splatinsert679, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert677 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat678 = shufflevector <8 x i32> %broadcast.splatinsert677, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert675 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat676 = shufflevector <8 x i32> %broadcast.splatinsert675, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert673 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat674 = shufflevector <8 x i32> %broadcast.splatinsert673, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert664 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat665 = shufflevector <8 x i32> %broadcast.splatinsert664, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert662 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat663 = shufflevector <8 x i32> %broadcast.splatinsert662, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert660 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat661 = shufflevector <8 x i32> %broadcast.splatinsert660, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert658 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat659 = shufflevector <8 x i32> %broadcast.splatinsert658, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert656 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat657 = shufflevector <8 x i32> %broadcast.splatinsert656, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert654 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat655 = shufflevector <8 x i32> %broadcast.splatinsert654, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert652 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat653 = shufflevector <8 x i32> %broadcast.splatinsert652, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert643 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat644 = shufflevector <8 x i32> %broadcast.splatinsert643, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert641 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat642 = shufflevector <8 x i32> %broadcast.splatinsert641, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert639 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat640 = shufflevector <8 x i32> %broadcast.splatinsert639, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert637 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat638 = shufflevector <8 x i32> %broadcast.splatinsert637, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert635 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat636 = shufflevector <8 x i32> %broadcast.splatinsert635, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert633 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat634 = shufflevector <8 x i32> %broadcast.splatinsert633, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert631 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat632 = shufflevector <8 x i32> %broadcast.splatinsert631, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert622 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat623 = shufflevector <8 x i32> %broadcast.splatinsert622, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert620 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat621 = shufflevector <8 x i32> %broadcast.splatinsert620, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert618 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat619 = shufflevector <8 x i32> %broadcast.splatinsert618, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert616 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat617 = shufflevector <8 x i32> %broadcast.splatinsert616, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert614 = insertelement <8 x i32> poison, i32 %.fr109, i64 0
  %broadcast.splat615 = shufflevector <8 x i32> %broadcast.splatinsert614, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert612 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat613 = shufflevector <8 x i32> %broadcast.splatinsert612, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert610 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat611 = shufflevector <8 x i32> %broadcast.splatinsert610, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert608 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat609 = shufflevector <8 x i32> %broadcast.splatinsert608, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us56.us.us

.split7.us.us.us56.us.us:                         ; preds = %.split7.us.us.us56.us.us.preheader, %.split9.us.split.us19.split.us.us.split.us.split.us.us.us
  %743 = phi i64 [ %910, %.split9.us.split.us19.split.us.us.split.us.split.us.us.us ], [ 0, %.split7.us.us.us56.us.us.preheader ]
  %744 = shl nuw nsw i64 %743, 8
  %745 = add nuw nsw i64 %48, %744
  br i1 %40, label %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.us.us, label %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us

.split.us.us.us18.us.us.us.us.us66.us:            ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split, %.split.us.us.us18.us.us.us.us.us66.us
  %746 = phi i64 [ %782, %.split.us.us.us18.us.us.us.us.us66.us ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split ]
  %747 = shl nuw nsw i64 %746, 4
  %748 = add nuw nsw i64 %747, %745
  %749 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %748
  %wide.load763 = load <8 x i32>, ptr %749, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %750 = shl <8 x i32> %wide.load763, %broadcast.splat752
  %751 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %748
  %wide.load764 = load <8 x i32>, ptr %751, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %752 = add <8 x i32> %wide.load764, %wide.load763
  %753 = xor <8 x i32> %750, %752
  %754 = shl <8 x i32> %753, %broadcast.splat754
  %755 = lshr <8 x i32> %753, %broadcast.splat756
  %756 = or disjoint <8 x i32> %754, %755
  %757 = add <8 x i32> %753, %752
  %758 = xor <8 x i32> %756, %757
  %759 = shl <8 x i32> %758, %broadcast.splat758
  %760 = add <8 x i32> %758, %757
  %761 = xor <8 x i32> %759, %760
  %762 = add <8 x i32> %761, %760
  %763 = add <8 x i32> %broadcast.splat760, %762
  %764 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %748
  store <8 x i32> %763, ptr %764, align 4, !alias.scope !18, !noalias !25
  %765 = or disjoint i64 %748, 8
  %766 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %765
  %wide.load763.1 = load <8 x i32>, ptr %766, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %767 = shl <8 x i32> %wide.load763.1, %broadcast.splat752
  %768 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %765
  %wide.load764.1 = load <8 x i32>, ptr %768, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %769 = add <8 x i32> %wide.load764.1, %wide.load763.1
  %770 = xor <8 x i32> %767, %769
  %771 = shl <8 x i32> %770, %broadcast.splat754
  %772 = lshr <8 x i32> %770, %broadcast.splat756
  %773 = or disjoint <8 x i32> %771, %772
  %774 = add <8 x i32> %770, %769
  %775 = xor <8 x i32> %773, %774
  %776 = shl <8 x i32> %775, %broadcast.splat758
  %777 = add <8 x i32> %775, %774
  %778 = xor <8 x i32> %776, %777
  %779 = add <8 x i32> %778, %777
  %780 = add <8 x i32> %broadcast.splat760, %779
  %781 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %765
  store <8 x i32> %780, ptr %781, align 4, !alias.scope !18, !noalias !25
  %782 = add nuw nsw i64 %746, 1
  %exitcond164.not = icmp eq i64 %782, 16
  br i1 %exitcond164.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us66.us, !llvm.loop !26

.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us: ; preds = %.split7.us.us.us56.us.us
  br i1 %43, label %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split.us, label %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split

.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split.us: ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us
  br i1 %44, label %.split.us.us.us18.us.us.us.us.us66.us.us.us, label %.split.us.us.us18.us.us.us.us.us66.us.us

.split.us.us.us18.us.us.us.us.us66.us.us.us:      ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split.us, %.split.us.us.us18.us.us.us.us.us66.us.us.us
  %783 = phi i64 [ %827, %.split.us.us.us18.us.us.us.us.us66.us.us.us ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split.us ]
  %784 = shl nuw nsw i64 %783, 4
  %785 = add nuw nsw i64 %784, %745
  %786 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %785
  %wide.load708 = load <8 x i32>, ptr %786, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %787 = shl <8 x i32> %wide.load708, %broadcast.splat693
  %788 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %785
  %wide.load709 = load <8 x i32>, ptr %788, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %789 = add <8 x i32> %wide.load709, %wide.load708
  %790 = xor <8 x i32> %787, %789
  %791 = shl <8 x i32> %790, %broadcast.splat695
  %792 = lshr <8 x i32> %790, %broadcast.splat697
  %793 = or disjoint <8 x i32> %791, %792
  %794 = add <8 x i32> %790, %789
  %795 = xor <8 x i32> %793, %794
  %796 = shl <8 x i32> %795, %broadcast.splat699
  %797 = add <8 x i32> %795, %794
  %798 = xor <8 x i32> %796, %797
  %799 = shl <8 x i32> %798, %broadcast.splat701
  %800 = lshr <8 x i32> %798, %broadcast.splat703
  %801 = add <8 x i32> %798, %797
  %802 = or disjoint <8 x i32> %799, %800
  %803 = xor <8 x i32> %802, %801
  %804 = add <8 x i32> %broadcast.splat705, %803
  %805 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %785
  store <8 x i32> %804, ptr %805, align 4, !alias.scope !18, !noalias !25
  %806 = or disjoint i64 %785, 8
  %807 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %806
  %wide.load708.1 = load <8 x i32>, ptr %807, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %808 = shl <8 x i32> %wide.load708.1, %broadcast.splat693
  %809 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %806
  %wide.load709.1 = load <8 x i32>, ptr %809, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %810 = add <8 x i32> %wide.load709.1, %wide.load708.1
  %811 = xor <8 x i32> %808, %810
  %812 = shl <8 x i32> %811, %broadcast.splat695
  %813 = lshr <8 x i32> %811, %broadcast.splat697
  %814 = or disjoint <8 x i32> %812, %813
  %815 = add <8 x i32> %811, %810
  %816 = xor <8 x i32> %814, %815
  %817 = shl <8 x i32> %816, %broadcast.splat699
  %818 = add <8 x i32> %816, %815
  %819 = xor <8 x i32> %817, %818
  %820 = shl <8 x i32> %819, %broadcast.splat701
  %821 = lshr <8 x i32> %819, %broadcast.splat703
  %822 = add <8 x i32> %819, %818
  %823 = or disjoint <8 x i32> %820, %821
  %824 = xor <8 x i32> %823, %822
  %825 = add <8 x i32> %broadcast.splat705, %824
  %826 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %806
  store <8 x i32> %825, ptr %826, align 4, !alias.scope !18, !noalias !25
  %827 = add nuw nsw i64 %783, 1
  %exitcond170.not = icmp eq i64 %827, 16
  br i1 %exitcond170.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us66.us.us.us, !llvm.loop !26

.split.us.us.us18.us.us.us.us.us66.us.us:         ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split.us, %.split.us.us.us18.us.us.us.us.us66.us.us
  %828 = phi i64 [ %868, %.split.us.us.us18.us.us.us.us.us66.us.us ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split.us ]
  %829 = shl nuw nsw i64 %828, 4
  %830 = add nuw nsw i64 %829, %745
  %831 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %830
  %wide.load727 = load <8 x i32>, ptr %831, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %832 = shl <8 x i32> %wide.load727, %broadcast.splat714
  %833 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %830
  %wide.load728 = load <8 x i32>, ptr %833, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %834 = add <8 x i32> %wide.load728, %wide.load727
  %835 = xor <8 x i32> %832, %834
  %836 = shl <8 x i32> %835, %broadcast.splat716
  %837 = lshr <8 x i32> %835, %broadcast.splat718
  %838 = or disjoint <8 x i32> %836, %837
  %839 = add <8 x i32> %835, %834
  %840 = xor <8 x i32> %838, %839
  %841 = shl <8 x i32> %840, %broadcast.splat720
  %842 = add <8 x i32> %840, %839
  %843 = xor <8 x i32> %841, %842
  %844 = shl <8 x i32> %843, %broadcast.splat722
  %845 = add <8 x i32> %843, %842
  %846 = xor <8 x i32> %844, %845
  %847 = add <8 x i32> %broadcast.splat724, %846
  %848 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %830
  store <8 x i32> %847, ptr %848, align 4, !alias.scope !18, !noalias !25
  %849 = or disjoint i64 %830, 8
  %850 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %849
  %wide.load727.1 = load <8 x i32>, ptr %850, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %851 = shl <8 x i32> %wide.load727.1, %broadcast.splat714
  %852 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %849
  %wide.load728.1 = load <8 x i32>, ptr %852, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %853 = add <8 x i32> %wide.load728.1, %wide.load727.1
  %854 = xor <8 x i32> %851, %853
  %855 = shl <8 x i32> %854, %broadcast.splat716
  %856 = lshr <8 x i32> %854, %broadcast.splat718
  %857 = or disjoint <8 x i32> %855, %856
  %858 = add <8 x i32> %854, %853
  %859 = xor <8 x i32> %857, %858
  %860 = shl <8 x i32> %859, %broadcast.splat720
  %861 = add <8 x i32> %859, %858
  %862 = xor <8 x i32> %860, %861
  %863 = shl <8 x i32> %862, %broadcast.splat722
  %864 = add <8 x i32> %862, %861
  %865 = xor <8 x i32> %863, %864
  %866 = add <8 x i32> %broadcast.splat724, %865
  %867 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %849
  store <8 x i32> %866, ptr %867, align 4, !alias.scope !18, !noalias !25
  %868 = add nuw nsw i64 %828, 1
  %exitcond168.not = icmp eq i64 %868, 16
  br i1 %exitcond168.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us66.us.us, !llvm.loop !26

.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split: ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us
  br i1 %44, label %.split.us.us.us18.us.us.us.us.us66.us.us101, label %.split.us.us.us18.us.us.us.us.us66.us

.split.us.us.us18.us.us.us.us.us66.us.us101:      ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split, %.split.us.us.us18.us.us.us.us.us66.us.us101
  %869 = phi i64 [ %909, %.split.us.us.us18.us.us.us.us.us66.us.us101 ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us68.us.split ]
  %870 = shl nuw nsw i64 %869, 4
  %871 = add nuw nsw i64 %870, %745
  %872 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %871
  %wide.load746 = load <8 x i32>, ptr %872, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %873 = shl <8 x i32> %wide.load746, %broadcast.splat733
  %874 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %871
  %wide.load747 = load <8 x i32>, ptr %874, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %875 = add <8 x i32> %wide.load747, %wide.load746
  %876 = xor <8 x i32> %873, %875
  %877 = shl <8 x i32> %876, %broadcast.splat735
  %878 = lshr <8 x i32> %876, %broadcast.splat737
  %879 = or disjoint <8 x i32> %877, %878
  %880 = add <8 x i32> %876, %875
  %881 = xor <8 x i32> %879, %880
  %882 = shl <8 x i32> %881, %broadcast.splat739
  %883 = add <8 x i32> %881, %880
  %884 = xor <8 x i32> %882, %883
  %885 = lshr <8 x i32> %884, %broadcast.splat741
  %886 = add <8 x i32> %884, %883
  %887 = xor <8 x i32> %885, %886
  %888 = add <8 x i32> %broadcast.splat743, %887
  %889 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %871
  store <8 x i32> %888, ptr %889, align 4, !alias.scope !18, !noalias !25
  %890 = or disjoint i64 %871, 8
  %891 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %890
  %wide.load746.1 = load <8 x i32>, ptr %891, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %892 = shl <8 x i32> %wide.load746.1, %broadcast.splat733
  %893 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %890
  %wide.load747.1 = load <8 x i32>, ptr %893, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %894 = add <8 x i32> %wide.load747.1, %wide.load746.1
  %895 = xor <8 x i32> %892, %894
  %896 = shl <8 x i32> %895, %broadcast.splat735
  %897 = lshr <8 x i32> %895, %broadcast.splat737
  %898 = or disjoint <8 x i32> %896, %897
  %899 = add <8 x i32> %895, %894
  %900 = xor <8 x i32> %898, %899
  %901 = shl <8 x i32> %900, %broadcast.splat739
  %902 = add <8 x i32> %900, %899
  %903 = xor <8 x i32> %901, %902
  %904 = lshr <8 x i32> %903, %broadcast.splat741
  %905 = add <8 x i32> %903, %902
  %906 = xor <8 x i32> %904, %905
  %907 = add <8 x i32> %broadcast.splat743, %906
  %908 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %890
  store <8 x i32> %907, ptr %908, align 4, !alias.scope !18, !noalias !25
  %909 = add nuw nsw i64 %869, 1
  %exitcond166.not = icmp eq i64 %909, 16
  br i1 %exitcond166.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us66.us.us101, !llvm.loop !26

.split9.us.split.us19.split.us.us.split.us.split.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us.us66.us, %.split.us.us.us18.us.us.us.us.us66.us.us101, %.split.us.us.us18.us.us.us.us.us66.us.us, %.split.us.us.us18.us.us.us.us.us66.us.us.us, %.split.us.us.us18.us.us.us.us.us.us69.us, %.split.us.us.us18.us.us.us.us.us.us69.us.us, %.split.us.us.us18.us.us.us.us.us.us.us72.us, %.split.us.us.us18.us.us.us.us.us.us.us.us.us
  %910 = add nuw nsw i64 %743, 1
  %exitcond179.not = icmp eq i64 %910, 3
  br i1 %exitcond179.not, label %.loopexit, label %.split7.us.us.us56.us.us, !llvm.loop !26

.split7.us.split.us20.split.us.us.split.us.split.us.split.us.us.us: ; preds = %.split7.us.us.us56.us.us
  br i1 %43, label %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us.us.us, label %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us71.us

.split.us.us.us18.us.us.us.us.us.us69.us:         ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us71.us, %.split.us.us.us18.us.us.us.us.us.us69.us
  %911 = phi i64 [ %951, %.split.us.us.us18.us.us.us.us.us.us69.us ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us71.us ]
  %912 = shl nuw nsw i64 %911, 4
  %913 = add nuw nsw i64 %912, %745
  %914 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %913
  %wide.load687 = load <8 x i32>, ptr %914, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %915 = shl <8 x i32> %wide.load687, %broadcast.splat674
  %916 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %913
  %wide.load688 = load <8 x i32>, ptr %916, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %917 = add <8 x i32> %wide.load688, %wide.load687
  %918 = xor <8 x i32> %915, %917
  %919 = shl <8 x i32> %918, %broadcast.splat676
  %920 = lshr <8 x i32> %918, %broadcast.splat678
  %921 = or disjoint <8 x i32> %919, %920
  %922 = add <8 x i32> %918, %917
  %923 = xor <8 x i32> %921, %922
  %924 = shl <8 x i32> %923, %broadcast.splat680
  %925 = lshr <8 x i32> %923, %broadcast.splat682
  %926 = or disjoint <8 x i32> %924, %925
  %927 = add <8 x i32> %923, %922
  %928 = xor <8 x i32> %926, %927
  %929 = add <8 x i32> %928, %927
  %930 = add <8 x i32> %broadcast.splat684, %929
  %931 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %913
  store <8 x i32> %930, ptr %931, align 4, !alias.scope !18, !noalias !25
  %932 = or disjoint i64 %913, 8
  %933 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %932
  %wide.load687.1 = load <8 x i32>, ptr %933, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %934 = shl <8 x i32> %wide.load687.1, %broadcast.splat674
  %935 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %932
  %wide.load688.1 = load <8 x i32>, ptr %935, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %936 = add <8 x i32> %wide.load688.1, %wide.load687.1
  %937 = xor <8 x i32> %934, %936
  %938 = shl <8 x i32> %937, %broadcast.splat676
  %939 = lshr <8 x i32> %937, %broadcast.splat678
  %940 = or disjoint <8 x i32> %938, %939
  %941 = add <8 x i32> %937, %936
  %942 = xor <8 x i32> %940, %941
  %943 = shl <8 x i32> %942, %broadcast.splat680
  %944 = lshr <8 x i32> %942, %broadcast.splat682
  %945 = or disjoint <8 x i32> %943, %944
  %946 = add <8 x i32> %942, %941
  %947 = xor <8 x i32> %945, %946
  %948 = add <8 x i32> %947, %946
  %949 = add <8 x i32> %broadcast.splat684, %948
  %950 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %932
  store <8 x i32> %949, ptr %950, align 4, !alias.scope !18, !noalias !25
  %951 = add nuw nsw i64 %911, 1
  %exitcond172.not = icmp eq i64 %951, 16
  br i1 %exitcond172.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us.us69.us, !llvm.loop !26

.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us71.us: ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.us.us
  br i1 %44, label %.split.us.us.us18.us.us.us.us.us.us69.us.us, label %.split.us.us.us18.us.us.us.us.us.us69.us

.split.us.us.us18.us.us.us.us.us.us69.us.us:      ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us71.us, %.split.us.us.us18.us.us.us.us.us.us69.us.us
  %952 = phi i64 [ %996, %.split.us.us.us18.us.us.us.us.us.us69.us.us ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us71.us ]
  %953 = shl nuw nsw i64 %952, 4
  %954 = add nuw nsw i64 %953, %745
  %955 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %954
  %wide.load668 = load <8 x i32>, ptr %955, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %956 = shl <8 x i32> %wide.load668, %broadcast.splat653
  %957 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %954
  %wide.load669 = load <8 x i32>, ptr %957, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %958 = add <8 x i32> %wide.load669, %wide.load668
  %959 = xor <8 x i32> %956, %958
  %960 = shl <8 x i32> %959, %broadcast.splat655
  %961 = lshr <8 x i32> %959, %broadcast.splat657
  %962 = or disjoint <8 x i32> %960, %961
  %963 = add <8 x i32> %959, %958
  %964 = xor <8 x i32> %962, %963
  %965 = shl <8 x i32> %964, %broadcast.splat659
  %966 = lshr <8 x i32> %964, %broadcast.splat661
  %967 = or disjoint <8 x i32> %965, %966
  %968 = add <8 x i32> %964, %963
  %969 = xor <8 x i32> %967, %968
  %970 = lshr <8 x i32> %969, %broadcast.splat663
  %971 = add <8 x i32> %969, %968
  %972 = xor <8 x i32> %970, %971
  %973 = add <8 x i32> %broadcast.splat665, %972
  %974 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %954
  store <8 x i32> %973, ptr %974, align 4, !alias.scope !18, !noalias !25
  %975 = or disjoint i64 %954, 8
  %976 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %975
  %wide.load668.1 = load <8 x i32>, ptr %976, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %977 = shl <8 x i32> %wide.load668.1, %broadcast.splat653
  %978 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %975
  %wide.load669.1 = load <8 x i32>, ptr %978, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %979 = add <8 x i32> %wide.load669.1, %wide.load668.1
  %980 = xor <8 x i32> %977, %979
  %981 = shl <8 x i32> %980, %broadcast.splat655
  %982 = lshr <8 x i32> %980, %broadcast.splat657
  %983 = or disjoint <8 x i32> %981, %982
  %984 = add <8 x i32> %980, %979
  %985 = xor <8 x i32> %983, %984
  %986 = shl <8 x i32> %985, %broadcast.splat659
  %987 = lshr <8 x i32> %985, %broadcast.splat661
  %988 = or disjoint <8 x i32> %986, %987
  %989 = add <8 x i32> %985, %984
  %990 = xor <8 x i32> %988, %989
  %991 = lshr <8 x i32> %990, %broadcast.splat663
  %992 = add <8 x i32> %990, %989
  %993 = xor <8 x i32> %991, %992
  %994 = add <8 x i32> %broadcast.splat665, %993
  %995 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %975
  store <8 x i32> %994, ptr %995, align 4, !alias.scope !18, !noalias !25
  %996 = add nuw nsw i64 %952, 1
  %exitcond174.not = icmp eq i64 %996, 16
  br i1 %exitcond174.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us.us69.us.us, !llvm.loop !26

.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us.us.us: ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.us.us
  br i1 %44, label %.split.us.us.us18.us.us.us.us.us.us.us.us.us, label %.split.us.us.us18.us.us.us.us.us.us.us72.us

.split.us.us.us18.us.us.us.us.us.us.us72.us:      ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us.us.us, %.split.us.us.us18.us.us.us.us.us.us.us72.us
  %997 = phi i64 [ %1041, %.split.us.us.us18.us.us.us.us.us.us.us72.us ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us.us.us ]
  %998 = shl nuw nsw i64 %997, 4
  %999 = add nuw nsw i64 %998, %745
  %1000 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %999
  %wide.load647 = load <8 x i32>, ptr %1000, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1001 = shl <8 x i32> %wide.load647, %broadcast.splat632
  %1002 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %999
  %wide.load648 = load <8 x i32>, ptr %1002, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1003 = add <8 x i32> %wide.load648, %wide.load647
  %1004 = xor <8 x i32> %1001, %1003
  %1005 = shl <8 x i32> %1004, %broadcast.splat634
  %1006 = lshr <8 x i32> %1004, %broadcast.splat636
  %1007 = or disjoint <8 x i32> %1005, %1006
  %1008 = add <8 x i32> %1004, %1003
  %1009 = xor <8 x i32> %1007, %1008
  %1010 = shl <8 x i32> %1009, %broadcast.splat638
  %1011 = lshr <8 x i32> %1009, %broadcast.splat640
  %1012 = or disjoint <8 x i32> %1010, %1011
  %1013 = add <8 x i32> %1009, %1008
  %1014 = xor <8 x i32> %1012, %1013
  %1015 = shl <8 x i32> %1014, %broadcast.splat642
  %1016 = add <8 x i32> %1014, %1013
  %1017 = xor <8 x i32> %1015, %1016
  %1018 = add <8 x i32> %broadcast.splat644, %1017
  %1019 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %999
  store <8 x i32> %1018, ptr %1019, align 4, !alias.scope !18, !noalias !25
  %1020 = or disjoint i64 %999, 8
  %1021 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1020
  %wide.load647.1 = load <8 x i32>, ptr %1021, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1022 = shl <8 x i32> %wide.load647.1, %broadcast.splat632
  %1023 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1020
  %wide.load648.1 = load <8 x i32>, ptr %1023, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1024 = add <8 x i32> %wide.load648.1, %wide.load647.1
  %1025 = xor <8 x i32> %1022, %1024
  %1026 = shl <8 x i32> %1025, %broadcast.splat634
  %1027 = lshr <8 x i32> %1025, %broadcast.splat636
  %1028 = or disjoint <8 x i32> %1026, %1027
  %1029 = add <8 x i32> %1025, %1024
  %1030 = xor <8 x i32> %1028, %1029
  %1031 = shl <8 x i32> %1030, %broadcast.splat638
  %1032 = lshr <8 x i32> %1030, %broadcast.splat640
  %1033 = or disjoint <8 x i32> %1031, %1032
  %1034 = add <8 x i32> %1030, %1029
  %1035 = xor <8 x i32> %1033, %1034
  %1036 = shl <8 x i32> %1035, %broadcast.splat642
  %1037 = add <8 x i32> %1035, %1034
  %1038 = xor <8 x i32> %1036, %1037
  %1039 = add <8 x i32> %broadcast.splat644, %1038
  %1040 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1020
  store <8 x i32> %1039, ptr %1040, align 4, !alias.scope !18, !noalias !25
  %1041 = add nuw nsw i64 %997, 1
  %exitcond176.not = icmp eq i64 %1041, 16
  br i1 %exitcond176.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us.us.us72.us, !llvm.loop !26

.split.us.us.us18.us.us.us.us.us.us.us.us.us:     ; preds = %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us.us.us, %.split.us.us.us18.us.us.us.us.us.us.us.us.us
  %1042 = phi i64 [ %1090, %.split.us.us.us18.us.us.us.us.us.us.us.us.us ], [ 0, %.split7.us.split.us20.split.us.us.split.us.split.us.split.us.split.us.us.us ]
  %1043 = shl nuw nsw i64 %1042, 4
  %1044 = add nuw nsw i64 %1043, %745
  %1045 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1044
  %wide.load626 = load <8 x i32>, ptr %1045, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1046 = shl <8 x i32> %wide.load626, %broadcast.splat609
  %1047 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1044
  %wide.load627 = load <8 x i32>, ptr %1047, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1048 = add <8 x i32> %wide.load627, %wide.load626
  %1049 = xor <8 x i32> %1046, %1048
  %1050 = shl <8 x i32> %1049, %broadcast.splat611
  %1051 = lshr <8 x i32> %1049, %broadcast.splat613
  %1052 = or disjoint <8 x i32> %1050, %1051
  %1053 = add <8 x i32> %1049, %1048
  %1054 = xor <8 x i32> %1052, %1053
  %1055 = shl <8 x i32> %1054, %broadcast.splat615
  %1056 = lshr <8 x i32> %1054, %broadcast.splat617
  %1057 = or disjoint <8 x i32> %1055, %1056
  %1058 = add <8 x i32> %1054, %1053
  %1059 = xor <8 x i32> %1057, %1058
  %1060 = shl <8 x i32> %1059, %broadcast.splat619
  %1061 = lshr <8 x i32> %1059, %broadcast.splat621
  %1062 = add <8 x i32> %1059, %1058
  %1063 = or disjoint <8 x i32> %1060, %1061
  %1064 = xor <8 x i32> %1063, %1062
  %1065 = add <8 x i32> %broadcast.splat623, %1064
  %1066 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1044
  store <8 x i32> %1065, ptr %1066, align 4, !alias.scope !18, !noalias !25
  %1067 = or disjoint i64 %1044, 8
  %1068 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1067
  %wide.load626.1 = load <8 x i32>, ptr %1068, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1069 = shl <8 x i32> %wide.load626.1, %broadcast.splat609
  %1070 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1067
  %wide.load627.1 = load <8 x i32>, ptr %1070, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1071 = add <8 x i32> %wide.load627.1, %wide.load626.1
  %1072 = xor <8 x i32> %1069, %1071
  %1073 = shl <8 x i32> %1072, %broadcast.splat611
  %1074 = lshr <8 x i32> %1072, %broadcast.splat613
  %1075 = or disjoint <8 x i32> %1073, %1074
  %1076 = add <8 x i32> %1072, %1071
  %1077 = xor <8 x i32> %1075, %1076
  %1078 = shl <8 x i32> %1077, %broadcast.splat615
  %1079 = lshr <8 x i32> %1077, %broadcast.splat617
  %1080 = or disjoint <8 x i32> %1078, %1079
  %1081 = add <8 x i32> %1077, %1076
  %1082 = xor <8 x i32> %1080, %1081
  %1083 = shl <8 x i32> %1082, %broadcast.splat619
  %1084 = lshr <8 x i32> %1082, %broadcast.splat621
  %1085 = add <8 x i32> %1082, %1081
  %1086 = or disjoint <8 x i32> %1083, %1084
  %1087 = xor <8 x i32> %1086, %1085
  %1088 = add <8 x i32> %broadcast.splat623, %1087
  %1089 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1067
  store <8 x i32> %1088, ptr %1089, align 4, !alias.scope !18, !noalias !25
  %1090 = add nuw nsw i64 %1042, 1
  %exitcond178.not = icmp eq i64 %1090, 16
  br i1 %exitcond178.not, label %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split17.us.split.split.us.split.us.split:        ; preds = %.split17.us.split.split.us.split.us
  br i1 %40, label %.split17.us.split.split.us.split.us.split.split.us, label %.split7.us.us.us56.us.preheader

.split7.us.us.us56.us.preheader:                  ; preds = %.split17.us.split.split.us.split.us.split
  %broadcast.splatinsert854 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat855 = shufflevector <8 x i32> %broadcast.splatinsert854, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert852 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat853 = shufflevector <8 x i32> %broadcast.splatinsert852, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert850 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat851 = shufflevector <8 x i32> %broadcast.splatinsert850, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert848 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat849 = shufflevector <8 x i32> %broadcast.splatinsert848, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert846 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat847 = shufflevector <8 x i32> %broadcast.splatinsert846, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert844 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat845 = shufflevector <8 x i32> %broadcast.splatinsert844, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us56.us

.split17.us.split.split.us.split.us.split.split.us: ; preds = %.split17.us.split.split.us.split.us.split
  br i1 %43, label %.split7.us.us.us56.us.us91.us.preheader, label %.split17.us.split.split.us.split.us.split.split.us.split

.split7.us.us.us56.us.us91.us.preheader:          ; preds = %.split17.us.split.split.us.split.us.split.split.us
  %broadcast.splatinsert799 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat800 = shufflevector <8 x i32> %broadcast.splatinsert799, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert797 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat798 = shufflevector <8 x i32> %broadcast.splatinsert797, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert795 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat796 = shufflevector <8 x i32> %broadcast.splatinsert795, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert793 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat794 = shufflevector <8 x i32> %broadcast.splatinsert793, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert791 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat792 = shufflevector <8 x i32> %broadcast.splatinsert791, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert789 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat790 = shufflevector <8 x i32> %broadcast.splatinsert789, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert780 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat781 = shufflevector <8 x i32> %broadcast.splatinsert780, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert778 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat779 = shufflevector <8 x i32> %broadcast.splatinsert778, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert776 = insertelement <8 x i32> poison, i32 %.fr110, i64 0
  %broadcast.splat777 = shufflevector <8 x i32> %broadcast.splatinsert776, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert774 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat775 = shufflevector <8 x i32> %broadcast.splatinsert774, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert772 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat773 = shufflevector <8 x i32> %broadcast.splatinsert772, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert770 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat771 = shufflevector <8 x i32> %broadcast.splatinsert770, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert768 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat769 = shufflevector <8 x i32> %broadcast.splatinsert768, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us56.us.us91.us

.split7.us.us.us56.us.us91.us:                    ; preds = %.split7.us.us.us56.us.us91.us.preheader, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.us.us.us
  %1091 = phi i64 [ %1135, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.us.us.us ], [ 0, %.split7.us.us.us56.us.us91.us.preheader ]
  %1092 = shl nuw nsw i64 %1091, 8
  %1093 = add nuw nsw i64 %48, %1092
  br i1 %44, label %.split.us.us.us18.us.us.us.us63.us.us.us.us.us, label %.split.us.us.us18.us.us.us.us63.us.us.us95.us

.split.us.us.us18.us.us.us.us63.us.us.us95.us:    ; preds = %.split7.us.us.us56.us.us91.us, %.split.us.us.us18.us.us.us.us63.us.us.us95.us
  %1094 = phi i64 [ %1134, %.split.us.us.us18.us.us.us.us63.us.us.us95.us ], [ 0, %.split7.us.us.us56.us.us91.us ]
  %1095 = shl nuw nsw i64 %1094, 4
  %1096 = add nuw nsw i64 %1095, %1093
  %1097 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1096
  %wide.load803 = load <8 x i32>, ptr %1097, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1098 = shl <8 x i32> %wide.load803, %broadcast.splat790
  %1099 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1096
  %wide.load804 = load <8 x i32>, ptr %1099, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1100 = add <8 x i32> %wide.load804, %wide.load803
  %1101 = xor <8 x i32> %1098, %1100
  %1102 = shl <8 x i32> %1101, %broadcast.splat792
  %1103 = lshr <8 x i32> %1101, %broadcast.splat794
  %1104 = or disjoint <8 x i32> %1102, %1103
  %1105 = add <8 x i32> %1101, %1100
  %1106 = xor <8 x i32> %1104, %1105
  %1107 = lshr <8 x i32> %1106, %broadcast.splat796
  %1108 = add <8 x i32> %1106, %1105
  %1109 = xor <8 x i32> %1107, %1108
  %1110 = shl <8 x i32> %1109, %broadcast.splat798
  %1111 = add <8 x i32> %1109, %1108
  %1112 = xor <8 x i32> %1110, %1111
  %1113 = add <8 x i32> %broadcast.splat800, %1112
  %1114 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1096
  store <8 x i32> %1113, ptr %1114, align 4, !alias.scope !18, !noalias !25
  %1115 = or disjoint i64 %1096, 8
  %1116 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1115
  %wide.load803.1 = load <8 x i32>, ptr %1116, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1117 = shl <8 x i32> %wide.load803.1, %broadcast.splat790
  %1118 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1115
  %wide.load804.1 = load <8 x i32>, ptr %1118, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1119 = add <8 x i32> %wide.load804.1, %wide.load803.1
  %1120 = xor <8 x i32> %1117, %1119
  %1121 = shl <8 x i32> %1120, %broadcast.splat792
  %1122 = lshr <8 x i32> %1120, %broadcast.splat794
  %1123 = or disjoint <8 x i32> %1121, %1122
  %1124 = add <8 x i32> %1120, %1119
  %1125 = xor <8 x i32> %1123, %1124
  %1126 = lshr <8 x i32> %1125, %broadcast.splat796
  %1127 = add <8 x i32> %1125, %1124
  %1128 = xor <8 x i32> %1126, %1127
  %1129 = shl <8 x i32> %1128, %broadcast.splat798
  %1130 = add <8 x i32> %1128, %1127
  %1131 = xor <8 x i32> %1129, %1130
  %1132 = add <8 x i32> %broadcast.splat800, %1131
  %1133 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1115
  store <8 x i32> %1132, ptr %1133, align 4, !alias.scope !18, !noalias !25
  %1134 = add nuw nsw i64 %1094, 1
  %exitcond159.not = icmp eq i64 %1134, 16
  br i1 %exitcond159.not, label %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us63.us.us.us95.us, !llvm.loop !26

.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us63.us.us.us95.us, %.split.us.us.us18.us.us.us.us63.us.us.us.us.us
  %1135 = add nuw nsw i64 %1091, 1
  %exitcond162.not = icmp eq i64 %1135, 3
  br i1 %exitcond162.not, label %.loopexit, label %.split7.us.us.us56.us.us91.us, !llvm.loop !26

.split.us.us.us18.us.us.us.us63.us.us.us.us.us:   ; preds = %.split7.us.us.us56.us.us91.us, %.split.us.us.us18.us.us.us.us63.us.us.us.us.us
  %1136 = phi i64 [ %1180, %.split.us.us.us18.us.us.us.us63.us.us.us.us.us ], [ 0, %.split7.us.us.us56.us.us91.us ]
  %1137 = shl nuw nsw i64 %1136, 4
  %1138 = add nuw nsw i64 %1137, %1093
  %1139 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1138
  %wide.load784 = load <8 x i32>, ptr %1139, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1140 = shl <8 x i32> %wide.load784, %broadcast.splat769
  %1141 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1138
  %wide.load785 = load <8 x i32>, ptr %1141, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1142 = add <8 x i32> %wide.load785, %wide.load784
  %1143 = xor <8 x i32> %1140, %1142
  %1144 = shl <8 x i32> %1143, %broadcast.splat771
  %1145 = lshr <8 x i32> %1143, %broadcast.splat773
  %1146 = or disjoint <8 x i32> %1144, %1145
  %1147 = add <8 x i32> %1143, %1142
  %1148 = xor <8 x i32> %1146, %1147
  %1149 = lshr <8 x i32> %1148, %broadcast.splat775
  %1150 = add <8 x i32> %1148, %1147
  %1151 = xor <8 x i32> %1149, %1150
  %1152 = shl <8 x i32> %1151, %broadcast.splat777
  %1153 = lshr <8 x i32> %1151, %broadcast.splat779
  %1154 = add <8 x i32> %1151, %1150
  %1155 = or disjoint <8 x i32> %1152, %1153
  %1156 = xor <8 x i32> %1155, %1154
  %1157 = add <8 x i32> %broadcast.splat781, %1156
  %1158 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1138
  store <8 x i32> %1157, ptr %1158, align 4, !alias.scope !18, !noalias !25
  %1159 = or disjoint i64 %1138, 8
  %1160 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1159
  %wide.load784.1 = load <8 x i32>, ptr %1160, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1161 = shl <8 x i32> %wide.load784.1, %broadcast.splat769
  %1162 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1159
  %wide.load785.1 = load <8 x i32>, ptr %1162, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1163 = add <8 x i32> %wide.load785.1, %wide.load784.1
  %1164 = xor <8 x i32> %1161, %1163
  %1165 = shl <8 x i32> %1164, %broadcast.splat771
  %1166 = lshr <8 x i32> %1164, %broadcast.splat773
  %1167 = or disjoint <8 x i32> %1165, %1166
  %1168 = add <8 x i32> %1164, %1163
  %1169 = xor <8 x i32> %1167, %1168
  %1170 = lshr <8 x i32> %1169, %broadcast.splat775
  %1171 = add <8 x i32> %1169, %1168
  %1172 = xor <8 x i32> %1170, %1171
  %1173 = shl <8 x i32> %1172, %broadcast.splat777
  %1174 = lshr <8 x i32> %1172, %broadcast.splat779
  %1175 = add <8 x i32> %1172, %1171
  %1176 = or disjoint <8 x i32> %1173, %1174
  %1177 = xor <8 x i32> %1176, %1175
  %1178 = add <8 x i32> %broadcast.splat781, %1177
  %1179 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1159
  store <8 x i32> %1178, ptr %1179, align 4, !alias.scope !18, !noalias !25
  %1180 = add nuw nsw i64 %1136, 1
  %exitcond161.not = icmp eq i64 %1180, 16
  br i1 %exitcond161.not, label %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.us.us.us, label %.split.us.us.us18.us.us.us.us63.us.us.us.us.us, !llvm.loop !26

.split17.us.split.split.us.split.us.split.split.us.split: ; preds = %.split17.us.split.split.us.split.us.split.split.us
  br i1 %44, label %.split7.us.us.us56.us.us91.us100.preheader, label %.split7.us.us.us56.us.us91.preheader

.split7.us.us.us56.us.us91.preheader:             ; preds = %.split17.us.split.split.us.split.us.split.split.us.split
  %broadcast.splatinsert835 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat836 = shufflevector <8 x i32> %broadcast.splatinsert835, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert833 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat834 = shufflevector <8 x i32> %broadcast.splatinsert833, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert831 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat832 = shufflevector <8 x i32> %broadcast.splatinsert831, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert829 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat830 = shufflevector <8 x i32> %broadcast.splatinsert829, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert827 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat828 = shufflevector <8 x i32> %broadcast.splatinsert827, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us56.us.us91

.split7.us.us.us56.us.us91.us100.preheader:       ; preds = %.split17.us.split.split.us.split.us.split.split.us.split
  %broadcast.splatinsert818 = insertelement <8 x i32> poison, i32 %50, i64 0
  %broadcast.splat819 = shufflevector <8 x i32> %broadcast.splatinsert818, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert816 = insertelement <8 x i32> poison, i32 %42, i64 0
  %broadcast.splat817 = shufflevector <8 x i32> %broadcast.splatinsert816, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert814 = insertelement <8 x i32> poison, i32 %38, i64 0
  %broadcast.splat815 = shufflevector <8 x i32> %broadcast.splatinsert814, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert812 = insertelement <8 x i32> poison, i32 %34, i64 0
  %broadcast.splat813 = shufflevector <8 x i32> %broadcast.splatinsert812, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert810 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat811 = shufflevector <8 x i32> %broadcast.splatinsert810, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert808 = insertelement <8 x i32> poison, i32 %.fr108, i64 0
  %broadcast.splat809 = shufflevector <8 x i32> %broadcast.splatinsert808, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split7.us.us.us56.us.us91.us100

.split7.us.us.us56.us.us91.us100:                 ; preds = %.split7.us.us.us56.us.us91.us100.preheader, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us.us.us
  %1181 = phi i64 [ %1225, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us.us.us ], [ 0, %.split7.us.us.us56.us.us91.us100.preheader ]
  %1182 = shl nuw nsw i64 %1181, 8
  %1183 = add nuw nsw i64 %48, %1182
  br label %.split.us.us.us18.us.us.us.us63.us.us79.us.us

.split.us.us.us18.us.us.us.us63.us.us79.us.us:    ; preds = %.split.us.us.us18.us.us.us.us63.us.us79.us.us, %.split7.us.us.us56.us.us91.us100
  %1184 = phi i64 [ 0, %.split7.us.us.us56.us.us91.us100 ], [ %1224, %.split.us.us.us18.us.us.us.us63.us.us79.us.us ]
  %1185 = shl nuw nsw i64 %1184, 4
  %1186 = add nuw nsw i64 %1185, %1183
  %1187 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1186
  %wide.load822 = load <8 x i32>, ptr %1187, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1188 = shl <8 x i32> %wide.load822, %broadcast.splat809
  %1189 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1186
  %wide.load823 = load <8 x i32>, ptr %1189, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1190 = add <8 x i32> %wide.load823, %wide.load822
  %1191 = xor <8 x i32> %1188, %1190
  %1192 = shl <8 x i32> %1191, %broadcast.splat811
  %1193 = lshr <8 x i32> %1191, %broadcast.splat813
  %1194 = or disjoint <8 x i32> %1192, %1193
  %1195 = add <8 x i32> %1191, %1190
  %1196 = xor <8 x i32> %1194, %1195
  %1197 = lshr <8 x i32> %1196, %broadcast.splat815
  %1198 = add <8 x i32> %1196, %1195
  %1199 = xor <8 x i32> %1197, %1198
  %1200 = lshr <8 x i32> %1199, %broadcast.splat817
  %1201 = add <8 x i32> %1199, %1198
  %1202 = xor <8 x i32> %1200, %1201
  %1203 = add <8 x i32> %broadcast.splat819, %1202
  %1204 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1186
  store <8 x i32> %1203, ptr %1204, align 4, !alias.scope !18, !noalias !25
  %1205 = or disjoint i64 %1186, 8
  %1206 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1205
  %wide.load822.1 = load <8 x i32>, ptr %1206, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1207 = shl <8 x i32> %wide.load822.1, %broadcast.splat809
  %1208 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1205
  %wide.load823.1 = load <8 x i32>, ptr %1208, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1209 = add <8 x i32> %wide.load823.1, %wide.load822.1
  %1210 = xor <8 x i32> %1207, %1209
  %1211 = shl <8 x i32> %1210, %broadcast.splat811
  %1212 = lshr <8 x i32> %1210, %broadcast.splat813
  %1213 = or disjoint <8 x i32> %1211, %1212
  %1214 = add <8 x i32> %1210, %1209
  %1215 = xor <8 x i32> %1213, %1214
  %1216 = lshr <8 x i32> %1215, %broadcast.splat815
  %1217 = add <8 x i32> %1215, %1214
  %1218 = xor <8 x i32> %1216, %1217
  %1219 = lshr <8 x i32> %1218, %broadcast.splat817
  %1220 = add <8 x i32> %1218, %1217
  %1221 = xor <8 x i32> %1219, %1220
  %1222 = add <8 x i32> %broadcast.splat819, %1221
  %1223 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1205
  store <8 x i32> %1222, ptr %1223, align 4, !alias.scope !18, !noalias !25
  %1224 = add nuw nsw i64 %1184, 1
  %exitcond156.not = icmp eq i64 %1224, 16
  br i1 %exitcond156.not, label %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us.us.us, label %.split.us.us.us18.us.us.us.us63.us.us79.us.us, !llvm.loop !26

.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us63.us.us79.us.us
  %1225 = add nuw nsw i64 %1181, 1
  %exitcond157.not = icmp eq i64 %1225, 3
  br i1 %exitcond157.not, label %.loopexit, label %.split7.us.us.us56.us.us91.us100, !llvm.loop !26

.split7.us.us.us56.us.us91:                       ; preds = %.split7.us.us.us56.us.us91.preheader, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us93
  %1226 = phi i64 [ %1266, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us93 ], [ 0, %.split7.us.us.us56.us.us91.preheader ]
  %1227 = shl nuw nsw i64 %1226, 8
  %1228 = add nuw nsw i64 %48, %1227
  br label %.split.us.us.us18.us.us.us.us63.us.us92

.split.us.us.us18.us.us.us.us63.us.us92:          ; preds = %.split7.us.us.us56.us.us91, %.split.us.us.us18.us.us.us.us63.us.us92
  %1229 = phi i64 [ 0, %.split7.us.us.us56.us.us91 ], [ %1265, %.split.us.us.us18.us.us.us.us63.us.us92 ]
  %1230 = shl nuw nsw i64 %1229, 4
  %1231 = add nuw nsw i64 %1230, %1228
  %1232 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1231
  %wide.load839 = load <8 x i32>, ptr %1232, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1233 = shl <8 x i32> %wide.load839, %broadcast.splat828
  %1234 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1231
  %wide.load840 = load <8 x i32>, ptr %1234, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1235 = add <8 x i32> %wide.load840, %wide.load839
  %1236 = xor <8 x i32> %1233, %1235
  %1237 = shl <8 x i32> %1236, %broadcast.splat830
  %1238 = lshr <8 x i32> %1236, %broadcast.splat832
  %1239 = or disjoint <8 x i32> %1237, %1238
  %1240 = add <8 x i32> %1236, %1235
  %1241 = xor <8 x i32> %1239, %1240
  %1242 = lshr <8 x i32> %1241, %broadcast.splat834
  %1243 = add <8 x i32> %1241, %1240
  %1244 = xor <8 x i32> %1242, %1243
  %1245 = add <8 x i32> %1244, %1243
  %1246 = add <8 x i32> %broadcast.splat836, %1245
  %1247 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1231
  store <8 x i32> %1246, ptr %1247, align 4, !alias.scope !18, !noalias !25
  %1248 = or disjoint i64 %1231, 8
  %1249 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1248
  %wide.load839.1 = load <8 x i32>, ptr %1249, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1250 = shl <8 x i32> %wide.load839.1, %broadcast.splat828
  %1251 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1248
  %wide.load840.1 = load <8 x i32>, ptr %1251, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1252 = add <8 x i32> %wide.load840.1, %wide.load839.1
  %1253 = xor <8 x i32> %1250, %1252
  %1254 = shl <8 x i32> %1253, %broadcast.splat830
  %1255 = lshr <8 x i32> %1253, %broadcast.splat832
  %1256 = or disjoint <8 x i32> %1254, %1255
  %1257 = add <8 x i32> %1253, %1252
  %1258 = xor <8 x i32> %1256, %1257
  %1259 = lshr <8 x i32> %1258, %broadcast.splat834
  %1260 = add <8 x i32> %1258, %1257
  %1261 = xor <8 x i32> %1259, %1260
  %1262 = add <8 x i32> %1261, %1260
  %1263 = add <8 x i32> %broadcast.splat836, %1262
  %1264 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1248
  store <8 x i32> %1263, ptr %1264, align 4, !alias.scope !18, !noalias !25
  %1265 = add nuw nsw i64 %1229, 1
  %exitcond153.not = icmp eq i64 %1265, 16
  br i1 %exitcond153.not, label %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us93, label %.split.us.us.us18.us.us.us.us63.us.us92, !llvm.loop !26

.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us93: ; preds = %.split.us.us.us18.us.us.us.us63.us.us92
  %1266 = add nuw nsw i64 %1226, 1
  %exitcond154.not = icmp eq i64 %1266, 3
  br i1 %exitcond154.not, label %.loopexit, label %.split7.us.us.us56.us.us91, !llvm.loop !26

.split7.us.us.us56.us:                            ; preds = %.split7.us.us.us56.us.preheader, %.split9.us.split.us19.split.us.us.split.us.split.us64.split
  %1267 = phi i64 [ %1315, %.split9.us.split.us19.split.us.us.split.us.split.us64.split ], [ 0, %.split7.us.us.us56.us.preheader ]
  %1268 = shl nuw nsw i64 %1267, 8
  %1269 = add nuw nsw i64 %48, %1268
  br label %.split.us.us.us18.us.us.us.us63

.split.us.us.us18.us.us.us.us63:                  ; preds = %.split7.us.us.us56.us, %.split.us.us.us18.us.us.us.us63
  %1270 = phi i64 [ 0, %.split7.us.us.us56.us ], [ %1314, %.split.us.us.us18.us.us.us.us63 ]
  %1271 = shl nuw nsw i64 %1270, 4
  %1272 = add nuw nsw i64 %1271, %1269
  %1273 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1272
  %wide.load858 = load <8 x i32>, ptr %1273, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1274 = shl <8 x i32> %wide.load858, %broadcast.splat845
  %1275 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1272
  %wide.load859 = load <8 x i32>, ptr %1275, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1276 = add <8 x i32> %wide.load859, %wide.load858
  %1277 = xor <8 x i32> %1274, %1276
  %1278 = shl <8 x i32> %1277, %broadcast.splat847
  %1279 = lshr <8 x i32> %1277, %broadcast.splat849
  %1280 = or disjoint <8 x i32> %1278, %1279
  %1281 = add <8 x i32> %1277, %1276
  %1282 = xor <8 x i32> %1280, %1281
  %1283 = add <8 x i32> %1282, %1281
  %1284 = shl <8 x i32> %1283, %broadcast.splat851
  %1285 = select i1 %43, <8 x i32> %1284, <8 x i32> zeroinitializer
  %1286 = lshr <8 x i32> %1283, %broadcast.splat853
  %1287 = select i1 %44, <8 x i32> %1286, <8 x i32> zeroinitializer
  %1288 = shl <8 x i32> %1283, splat (i32 1)
  %1289 = or <8 x i32> %1285, %1287
  %1290 = xor <8 x i32> %1289, %1288
  %1291 = add <8 x i32> %broadcast.splat855, %1290
  %1292 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1272
  store <8 x i32> %1291, ptr %1292, align 4, !alias.scope !18, !noalias !25
  %1293 = or disjoint i64 %1272, 8
  %1294 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1293
  %wide.load858.1 = load <8 x i32>, ptr %1294, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1295 = shl <8 x i32> %wide.load858.1, %broadcast.splat845
  %1296 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1293
  %wide.load859.1 = load <8 x i32>, ptr %1296, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1297 = add <8 x i32> %wide.load859.1, %wide.load858.1
  %1298 = xor <8 x i32> %1295, %1297
  %1299 = shl <8 x i32> %1298, %broadcast.splat847
  %1300 = lshr <8 x i32> %1298, %broadcast.splat849
  %1301 = or disjoint <8 x i32> %1299, %1300
  %1302 = add <8 x i32> %1298, %1297
  %1303 = xor <8 x i32> %1301, %1302
  %1304 = add <8 x i32> %1303, %1302
  %1305 = shl <8 x i32> %1304, %broadcast.splat851
  %1306 = select i1 %43, <8 x i32> %1305, <8 x i32> zeroinitializer
  %1307 = lshr <8 x i32> %1304, %broadcast.splat853
  %1308 = select i1 %44, <8 x i32> %1307, <8 x i32> zeroinitializer
  %1309 = shl <8 x i32> %1304, splat (i32 1)
  %1310 = or <8 x i32> %1306, %1308
  %1311 = xor <8 x i32> %1310, %1309
  %1312 = add <8 x i32> %broadcast.splat855, %1311
  %1313 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1293
  store <8 x i32> %1312, ptr %1313, align 4, !alias.scope !18, !noalias !25
  %1314 = add nuw nsw i64 %1270, 1
  %exitcond150.not = icmp eq i64 %1314, 16
  br i1 %exitcond150.not, label %.split9.us.split.us19.split.us.us.split.us.split.us64.split, label %.split.us.us.us18.us.us.us.us63, !llvm.loop !26

.split9.us.split.us19.split.us.us.split.us.split.us64.split: ; preds = %.split.us.us.us18.us.us.us.us63
  %1315 = add nuw nsw i64 %1267, 1
  %exitcond151.not = icmp eq i64 %1315, 3
  br i1 %exitcond151.not, label %.loopexit, label %.split7.us.us.us56.us, !llvm.loop !26

.split7.us.us.us56:                               ; preds = %.split7.us.us.us56.preheader, %.split9.us.split.us19.split.us.us.split
  %1316 = phi i64 [ %1372, %.split9.us.split.us19.split.us.us.split ], [ 0, %.split7.us.us.us56.preheader ]
  %1317 = shl nuw nsw i64 %1316, 8
  %1318 = add nuw nsw i64 %48, %1317
  br label %.split.us.us.us18.us.us

.split.us.us.us18.us.us:                          ; preds = %.split.us.us.us18.us.us, %.split7.us.us.us56
  %1319 = phi i64 [ 0, %.split7.us.us.us56 ], [ %1371, %.split.us.us.us18.us.us ]
  %1320 = shl nuw nsw i64 %1319, 4
  %1321 = add nuw nsw i64 %1320, %1318
  %1322 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1321
  %wide.load879 = load <8 x i32>, ptr %1322, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1323 = shl <8 x i32> %wide.load879, %broadcast.splat864
  %1324 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1321
  %wide.load880 = load <8 x i32>, ptr %1324, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1325 = add <8 x i32> %wide.load880, %wide.load879
  %1326 = xor <8 x i32> %1323, %1325
  %1327 = shl <8 x i32> %1326, %broadcast.splat866
  %1328 = add <8 x i32> %1326, %1325
  %1329 = xor <8 x i32> %1327, %1328
  %1330 = shl <8 x i32> %1329, %broadcast.splat868
  %1331 = select i1 %39, <8 x i32> %1330, <8 x i32> zeroinitializer
  %1332 = lshr <8 x i32> %1329, %broadcast.splat870
  %1333 = select i1 %40, <8 x i32> %1332, <8 x i32> zeroinitializer
  %1334 = or <8 x i32> %1331, %1333
  %1335 = add <8 x i32> %1329, %1328
  %1336 = xor <8 x i32> %1334, %1335
  %1337 = shl <8 x i32> %1336, %broadcast.splat872
  %1338 = select i1 %43, <8 x i32> %1337, <8 x i32> zeroinitializer
  %1339 = lshr <8 x i32> %1336, %broadcast.splat874
  %1340 = select i1 %44, <8 x i32> %1339, <8 x i32> zeroinitializer
  %1341 = add <8 x i32> %1336, %1335
  %1342 = or <8 x i32> %1338, %1340
  %1343 = xor <8 x i32> %1342, %1341
  %1344 = add <8 x i32> %broadcast.splat876, %1343
  %1345 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1321
  store <8 x i32> %1344, ptr %1345, align 4, !alias.scope !18, !noalias !25
  %1346 = or disjoint i64 %1321, 8
  %1347 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1346
  %wide.load879.1 = load <8 x i32>, ptr %1347, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1348 = shl <8 x i32> %wide.load879.1, %broadcast.splat864
  %1349 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1346
  %wide.load880.1 = load <8 x i32>, ptr %1349, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1350 = add <8 x i32> %wide.load880.1, %wide.load879.1
  %1351 = xor <8 x i32> %1348, %1350
  %1352 = shl <8 x i32> %1351, %broadcast.splat866
  %1353 = add <8 x i32> %1351, %1350
  %1354 = xor <8 x i32> %1352, %1353
  %1355 = shl <8 x i32> %1354, %broadcast.splat868
  %1356 = select i1 %39, <8 x i32> %1355, <8 x i32> zeroinitializer
  %1357 = lshr <8 x i32> %1354, %broadcast.splat870
  %1358 = select i1 %40, <8 x i32> %1357, <8 x i32> zeroinitializer
  %1359 = or <8 x i32> %1356, %1358
  %1360 = add <8 x i32> %1354, %1353
  %1361 = xor <8 x i32> %1359, %1360
  %1362 = shl <8 x i32> %1361, %broadcast.splat872
  %1363 = select i1 %43, <8 x i32> %1362, <8 x i32> zeroinitializer
  %1364 = lshr <8 x i32> %1361, %broadcast.splat874
  %1365 = select i1 %44, <8 x i32> %1364, <8 x i32> zeroinitializer
  %1366 = add <8 x i32> %1361, %1360
  %1367 = or <8 x i32> %1363, %1365
  %1368 = xor <8 x i32> %1367, %1366
  %1369 = add <8 x i32> %broadcast.splat876, %1368
  %1370 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1346
  store <8 x i32> %1369, ptr %1370, align 4, !alias.scope !18, !noalias !25
  %1371 = add nuw nsw i64 %1319, 1
  %exitcond147.not = icmp eq i64 %1371, 16
  br i1 %exitcond147.not, label %.split9.us.split.us19.split.us.us.split, label %.split.us.us.us18.us.us, !llvm.loop !26

.split9.us.split.us19.split.us.us.split:          ; preds = %.split.us.us.us18.us.us
  %1372 = add nuw nsw i64 %1316, 1
  %exitcond148.not = icmp eq i64 %1372, 3
  br i1 %exitcond148.not, label %.loopexit, label %.split7.us.us.us56, !llvm.loop !26

.split7.us.us:                                    ; preds = %.split7.us.us.preheader, %.split9.us.split.us19.split
  %1373 = phi i64 [ %1431, %.split9.us.split.us19.split ], [ 0, %.split7.us.us.preheader ]
  %1374 = shl nuw nsw i64 %1373, 8
  %1375 = add nuw nsw i64 %48, %1374
  br label %.split.us.us.us18

.split.us.us.us18:                                ; preds = %.split7.us.us, %.split.us.us.us18
  %1376 = phi i64 [ 0, %.split7.us.us ], [ %1430, %.split.us.us.us18 ]
  %1377 = shl nuw nsw i64 %1376, 4
  %1378 = add nuw nsw i64 %1377, %1375
  %1379 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1378
  %wide.load900 = load <8 x i32>, ptr %1379, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1380 = shl <8 x i32> %wide.load900, %broadcast.splat885
  %1381 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1378
  %wide.load901 = load <8 x i32>, ptr %1381, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1382 = add <8 x i32> %wide.load901, %wide.load900
  %1383 = xor <8 x i32> %1380, %1382
  %1384 = lshr <8 x i32> %1383, %broadcast.splat887
  %1385 = select i1 %36, <8 x i32> %1384, <8 x i32> zeroinitializer
  %1386 = add <8 x i32> %1383, %1382
  %1387 = xor <8 x i32> %1385, %1386
  %1388 = shl <8 x i32> %1387, %broadcast.splat889
  %1389 = select i1 %39, <8 x i32> %1388, <8 x i32> zeroinitializer
  %1390 = lshr <8 x i32> %1387, %broadcast.splat891
  %1391 = select i1 %40, <8 x i32> %1390, <8 x i32> zeroinitializer
  %1392 = or <8 x i32> %1389, %1391
  %1393 = add <8 x i32> %1387, %1386
  %1394 = xor <8 x i32> %1392, %1393
  %1395 = shl <8 x i32> %1394, %broadcast.splat893
  %1396 = select i1 %43, <8 x i32> %1395, <8 x i32> zeroinitializer
  %1397 = lshr <8 x i32> %1394, %broadcast.splat895
  %1398 = select i1 %44, <8 x i32> %1397, <8 x i32> zeroinitializer
  %1399 = add <8 x i32> %1394, %1393
  %1400 = or <8 x i32> %1396, %1398
  %1401 = xor <8 x i32> %1400, %1399
  %1402 = add <8 x i32> %broadcast.splat897, %1401
  %1403 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1378
  store <8 x i32> %1402, ptr %1403, align 4, !alias.scope !18, !noalias !25
  %1404 = or disjoint i64 %1378, 8
  %1405 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1404
  %wide.load900.1 = load <8 x i32>, ptr %1405, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1406 = shl <8 x i32> %wide.load900.1, %broadcast.splat885
  %1407 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1404
  %wide.load901.1 = load <8 x i32>, ptr %1407, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1408 = add <8 x i32> %wide.load901.1, %wide.load900.1
  %1409 = xor <8 x i32> %1406, %1408
  %1410 = lshr <8 x i32> %1409, %broadcast.splat887
  %1411 = select i1 %36, <8 x i32> %1410, <8 x i32> zeroinitializer
  %1412 = add <8 x i32> %1409, %1408
  %1413 = xor <8 x i32> %1411, %1412
  %1414 = shl <8 x i32> %1413, %broadcast.splat889
  %1415 = select i1 %39, <8 x i32> %1414, <8 x i32> zeroinitializer
  %1416 = lshr <8 x i32> %1413, %broadcast.splat891
  %1417 = select i1 %40, <8 x i32> %1416, <8 x i32> zeroinitializer
  %1418 = or <8 x i32> %1415, %1417
  %1419 = add <8 x i32> %1413, %1412
  %1420 = xor <8 x i32> %1418, %1419
  %1421 = shl <8 x i32> %1420, %broadcast.splat893
  %1422 = select i1 %43, <8 x i32> %1421, <8 x i32> zeroinitializer
  %1423 = lshr <8 x i32> %1420, %broadcast.splat895
  %1424 = select i1 %44, <8 x i32> %1423, <8 x i32> zeroinitializer
  %1425 = add <8 x i32> %1420, %1419
  %1426 = or <8 x i32> %1422, %1424
  %1427 = xor <8 x i32> %1426, %1425
  %1428 = add <8 x i32> %broadcast.splat897, %1427
  %1429 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1404
  store <8 x i32> %1428, ptr %1429, align 4, !alias.scope !18, !noalias !25
  %1430 = add nuw nsw i64 %1376, 1
  %exitcond144.not = icmp eq i64 %1430, 16
  br i1 %exitcond144.not, label %.split9.us.split.us19.split, label %.split.us.us.us18, !llvm.loop !26

.split9.us.split.us19.split:                      ; preds = %.split.us.us.us18
  %1431 = add nuw nsw i64 %1373, 1
  %exitcond145.not = icmp eq i64 %1431, 3
  br i1 %exitcond145.not, label %.loopexit, label %.split7.us.us, !llvm.loop !26

.split7:                                          ; preds = %.split7.preheader, %.split9
  %1432 = phi i64 [ %1498, %.split9 ], [ 0, %.split7.preheader ]
  %1433 = shl nuw nsw i64 %1432, 8
  %1434 = add nuw nsw i64 %48, %1433
  br label %.split

.split:                                           ; preds = %.split7, %.split
  %1435 = phi i64 [ 0, %.split7 ], [ %1497, %.split ]
  %1436 = shl nuw nsw i64 %1435, 4
  %1437 = add nuw nsw i64 %1436, %1434
  %1438 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1437
  %wide.load923 = load <8 x i32>, ptr %1438, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1439 = lshr <8 x i32> %wide.load923, %broadcast.splat906
  %1440 = select i1 %32, <8 x i32> %1439, <8 x i32> zeroinitializer
  %1441 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1437
  %wide.load924 = load <8 x i32>, ptr %1441, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1442 = add <8 x i32> %wide.load924, %wide.load923
  %1443 = xor <8 x i32> %1440, %1442
  %1444 = shl <8 x i32> %1443, %broadcast.splat908
  %1445 = select i1 %35, <8 x i32> %1444, <8 x i32> zeroinitializer
  %1446 = lshr <8 x i32> %1443, %broadcast.splat910
  %1447 = select i1 %36, <8 x i32> %1446, <8 x i32> zeroinitializer
  %1448 = or <8 x i32> %1445, %1447
  %1449 = add <8 x i32> %1443, %1442
  %1450 = xor <8 x i32> %1448, %1449
  %1451 = shl <8 x i32> %1450, %broadcast.splat912
  %1452 = select i1 %39, <8 x i32> %1451, <8 x i32> zeroinitializer
  %1453 = lshr <8 x i32> %1450, %broadcast.splat914
  %1454 = select i1 %40, <8 x i32> %1453, <8 x i32> zeroinitializer
  %1455 = or <8 x i32> %1452, %1454
  %1456 = add <8 x i32> %1450, %1449
  %1457 = xor <8 x i32> %1455, %1456
  %1458 = shl <8 x i32> %1457, %broadcast.splat916
  %1459 = select i1 %43, <8 x i32> %1458, <8 x i32> zeroinitializer
  %1460 = lshr <8 x i32> %1457, %broadcast.splat918
  %1461 = select i1 %44, <8 x i32> %1460, <8 x i32> zeroinitializer
  %1462 = add <8 x i32> %1457, %1456
  %1463 = or <8 x i32> %1459, %1461
  %1464 = xor <8 x i32> %1463, %1462
  %1465 = add <8 x i32> %broadcast.splat920, %1464
  %1466 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1437
  store <8 x i32> %1465, ptr %1466, align 4, !alias.scope !18, !noalias !25
  %1467 = or disjoint i64 %1437, 8
  %1468 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1467
  %wide.load923.1 = load <8 x i32>, ptr %1468, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1469 = lshr <8 x i32> %wide.load923.1, %broadcast.splat906
  %1470 = select i1 %32, <8 x i32> %1469, <8 x i32> zeroinitializer
  %1471 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1467
  %wide.load924.1 = load <8 x i32>, ptr %1471, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1472 = add <8 x i32> %wide.load924.1, %wide.load923.1
  %1473 = xor <8 x i32> %1470, %1472
  %1474 = shl <8 x i32> %1473, %broadcast.splat908
  %1475 = select i1 %35, <8 x i32> %1474, <8 x i32> zeroinitializer
  %1476 = lshr <8 x i32> %1473, %broadcast.splat910
  %1477 = select i1 %36, <8 x i32> %1476, <8 x i32> zeroinitializer
  %1478 = or <8 x i32> %1475, %1477
  %1479 = add <8 x i32> %1473, %1472
  %1480 = xor <8 x i32> %1478, %1479
  %1481 = shl <8 x i32> %1480, %broadcast.splat912
  %1482 = select i1 %39, <8 x i32> %1481, <8 x i32> zeroinitializer
  %1483 = lshr <8 x i32> %1480, %broadcast.splat914
  %1484 = select i1 %40, <8 x i32> %1483, <8 x i32> zeroinitializer
  %1485 = or <8 x i32> %1482, %1484
  %1486 = add <8 x i32> %1480, %1479
  %1487 = xor <8 x i32> %1485, %1486
  %1488 = shl <8 x i32> %1487, %broadcast.splat916
  %1489 = select i1 %43, <8 x i32> %1488, <8 x i32> zeroinitializer
  %1490 = lshr <8 x i32> %1487, %broadcast.splat918
  %1491 = select i1 %44, <8 x i32> %1490, <8 x i32> zeroinitializer
  %1492 = add <8 x i32> %1487, %1486
  %1493 = or <8 x i32> %1489, %1491
  %1494 = xor <8 x i32> %1493, %1492
  %1495 = add <8 x i32> %broadcast.splat920, %1494
  %1496 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1467
  store <8 x i32> %1495, ptr %1496, align 4, !alias.scope !18, !noalias !25
  %1497 = add nuw nsw i64 %1435, 1
  %exitcond141.not = icmp eq i64 %1497, 16
  br i1 %exitcond141.not, label %.split9, label %.split, !llvm.loop !26

.split9:                                          ; preds = %.split
  %1498 = add nuw nsw i64 %1432, 1
  %exitcond142.not = icmp eq i64 %1498, 3
  br i1 %exitcond142.not, label %.loopexit, label %.split7, !llvm.loop !26

.loopexit:                                        ; preds = %.split9, %.split9.us.split.us19.split, %.split9.us.split.us19.split.us.us.split, %.split9.us.split.us19.split.us.us.split.us.split.us64.split, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us93, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.split.us.us.us, %.split9.us.split.us19.split.us.us.split.us.split.us64.split.us.split.us.us.us, %.split9.us.split.us19.split.us.us.split.us.split.us.us.us, %.split9.us.split.us.us.us, %.split105
  br i1 %24, label %.split105, label %broadcast_add_fusion.6_wrapped.exit, !llvm.loop !26

broadcast_add_fusion.6_wrapped.exit:              ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 29}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 9216}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.6_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.6_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.6_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.6_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.6_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.6_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"broadcast_add_fusion.6_wrapped: argument 5"}
!20 = !{!8, !13, !15, !17, !19}
!21 = !{!11, !13, !15, !17, !19}
!22 = !{!8, !11, !13, !15, !19}
!23 = !{!8, !11, !15, !17, !19}
!24 = !{!8, !11, !13, !17, !19}
!25 = !{!8, !11, !13, !15, !17}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
