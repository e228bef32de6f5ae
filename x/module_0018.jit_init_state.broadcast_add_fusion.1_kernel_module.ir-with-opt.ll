; ModuleID = '__compute_module_broadcast_add_fusion.1_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  %.fr191 = freeze i32 %13
  %14 = sub i32 32, %.fr191
  %15 = icmp ult i32 %.fr191, 32
  %16 = icmp ult i32 %14, 32
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr = freeze i32 %18
  %19 = sub i32 32, %.fr
  %20 = icmp ult i32 %.fr, 32
  %21 = icmp ult i32 %19, 32
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr192 = freeze i32 %23
  %24 = sub i32 32, %.fr192
  %25 = icmp ult i32 %.fr192, 32
  %26 = icmp ult i32 %24, 32
  %27 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !19
  br i1 %15, label %.split89.us, label %.split17.preheader

.split17.preheader:                               ; preds = %1
  %broadcast.splatinsert488 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat489 = shufflevector <8 x i32> %broadcast.splatinsert488, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert486 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat487 = shufflevector <8 x i32> %broadcast.splatinsert486, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert484 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat485 = shufflevector <8 x i32> %broadcast.splatinsert484, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert482 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat483 = shufflevector <8 x i32> %broadcast.splatinsert482, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert480 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat481 = shufflevector <8 x i32> %broadcast.splatinsert480, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17

.split89.us:                                      ; preds = %1
  br i1 %16, label %.split89.us.split.us, label %.split89.us.split

.split89.us.split.us:                             ; preds = %.split89.us
  br i1 %20, label %.split17.us.us.us.us.preheader, label %.split17.us.us.us.preheader

.split17.us.us.us.preheader:                      ; preds = %.split89.us.split.us
  %broadcast.splatinsert640 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat641 = shufflevector <8 x i32> %broadcast.splatinsert640, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert638 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat639 = shufflevector <8 x i32> %broadcast.splatinsert638, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert636 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat637 = shufflevector <8 x i32> %broadcast.splatinsert636, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert634 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat635 = shufflevector <8 x i32> %broadcast.splatinsert634, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert632 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat633 = shufflevector <8 x i32> %broadcast.splatinsert632, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert623 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat624 = shufflevector <8 x i32> %broadcast.splatinsert623, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert621 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat622 = shufflevector <8 x i32> %broadcast.splatinsert621, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert619 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat620 = shufflevector <8 x i32> %broadcast.splatinsert619, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert617 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat618 = shufflevector <8 x i32> %broadcast.splatinsert617, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert615 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat616 = shufflevector <8 x i32> %broadcast.splatinsert615, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert606 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat607 = shufflevector <8 x i32> %broadcast.splatinsert606, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert604 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat605 = shufflevector <8 x i32> %broadcast.splatinsert604, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert602 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat603 = shufflevector <8 x i32> %broadcast.splatinsert602, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert600 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat601 = shufflevector <8 x i32> %broadcast.splatinsert600, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert598 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat599 = shufflevector <8 x i32> %broadcast.splatinsert598, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert589 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat590 = shufflevector <8 x i32> %broadcast.splatinsert589, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert587 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat588 = shufflevector <8 x i32> %broadcast.splatinsert587, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert585 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat586 = shufflevector <8 x i32> %broadcast.splatinsert585, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert583 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat584 = shufflevector <8 x i32> %broadcast.splatinsert583, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert581 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat582 = shufflevector <8 x i32> %broadcast.splatinsert581, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert579 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat580 = shufflevector <8 x i32> %broadcast.splatinsert579, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17.us.us.us

.split17.us.us.us.us.preheader:                   ; preds = %.split89.us.split.us
  %broadcast.splatinsert769 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat770 = shufflevector <8 x i32> %broadcast.splatinsert769, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert767 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat768 = shufflevector <8 x i32> %broadcast.splatinsert767, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert765 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat766 = shufflevector <8 x i32> %broadcast.splatinsert765, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert763 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat764 = shufflevector <8 x i32> %broadcast.splatinsert763, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert761 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat762 = shufflevector <8 x i32> %broadcast.splatinsert761, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert752 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat753 = shufflevector <8 x i32> %broadcast.splatinsert752, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert750 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat751 = shufflevector <8 x i32> %broadcast.splatinsert750, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert748 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat749 = shufflevector <8 x i32> %broadcast.splatinsert748, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert746 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat747 = shufflevector <8 x i32> %broadcast.splatinsert746, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert744 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat745 = shufflevector <8 x i32> %broadcast.splatinsert744, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert735 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat736 = shufflevector <8 x i32> %broadcast.splatinsert735, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert733 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat734 = shufflevector <8 x i32> %broadcast.splatinsert733, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert731 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat732 = shufflevector <8 x i32> %broadcast.splatinsert731, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert729 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat730 = shufflevector <8 x i32> %broadcast.splatinsert729, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert727 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat728 = shufflevector <8 x i32> %broadcast.splatinsert727, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert725 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat726 = shufflevector <8 x i32> %broadcast.splatinsert725, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert716 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat717 = shufflevector <8 x i32> %broadcast.splatinsert716, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert714 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat715 = shufflevector <8 x i32> %broadcast.splatinsert714, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert712 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat713 = shufflevector <8 x i32> %broadcast.splatinsert712, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert710 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat711 = shufflevector <8 x i32> %broadcast.splatinsert710, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert708 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat709 = shufflevector <8 x i32> %broadcast.splatinsert708, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert699 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat700 = shufflevector <8 x i32> %broadcast.splatinsert699, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert697 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat698 = shufflevector <8 x i32> %broadcast.splatinsert697, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert695 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat696 = shufflevector <8 x i32> %broadcast.splatinsert695, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert693 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat694 = shufflevector <8 x i32> %broadcast.splatinsert693, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert691 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat692 = shufflevector <8 x i32> %broadcast.splatinsert691, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert689 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat690 = shufflevector <8 x i32> %broadcast.splatinsert689, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert680 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat681 = shufflevector <8 x i32> %broadcast.splatinsert680, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert678 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat679 = shufflevector <8 x i32> %broadcast.splatinsert678, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert676 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat677 = shufflevector <8 x i32> %broadcast.splatinsert676, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert674 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat675 = shufflevector <8 x i32> %broadcast.splatinsert674, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert672 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat673 = shufflevector <8 x i32> %broadcast.splatinsert672, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert670 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat671 = shufflevector <8 x i32> %broadcast.splatinsert670, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert661 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat662 = shufflevector <8 x i32> %broadcast.splatinsert661, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert659 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat660 = shufflevector <8 x i32> %broadcast.splatinsert659, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert657 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat658 = shufflevector <8 x i32> %broadcast.splatinsert657, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert655 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat656 = shufflevector <8 x i32> %broadcast.splatinsert655, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert653 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat654 = shufflevector <8 x i32> %broadcast.splatinsert653, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert651 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat652 = shufflevector <8 x i32> %broadcast.splatinsert651, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert649 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat650 = shufflevector <8 x i32> %broadcast.splatinsert649, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17.us.us.us.us

.split17.us.us.us.us:                             ; preds = %.split17.us.us.us.us.preheader, %.split36.us.split.us.us.us.split.us.us
  %28 = phi i64 [ %600, %.split36.us.split.us.us.us.split.us.us ], [ 0, %.split17.us.us.us.us.preheader ]
  %29 = mul nuw nsw i64 %28, 144
  br i1 %21, label %.split17.us.split.us.us.us.split.us.us.split.us, label %.split17.us.split.us.us.us.split.us.us.split

.split17.us.split.us.us.us.split.us.us.split.us:  ; preds = %.split17.us.us.us.us
  br i1 %25, label %.split17.us.split.us.us.us.split.us.us.split.us.split.us, label %.split17.us.split.us.us.us.split.us.us.split.us.split

.split17.us.split.us.us.us.split.us.us.split.us.split.us: ; preds = %.split17.us.split.us.us.us.split.us.us.split.us
  br i1 %26, label %.split6.us.us.us.us.us.us.us.us.us.us, label %.split6.us.us.us.us.us.us.us.us.us

.split6.us.us.us.us.us.us.us.us.us.us:            ; preds = %.split17.us.split.us.us.us.split.us.us.split.us.split.us, %.split8.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us
  %30 = phi i64 [ %78, %.split8.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.us.split.us ]
  %31 = mul nuw nsw i64 %30, 48
  %32 = add nuw nsw i64 %31, %29
  br label %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us

.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us, %.split6.us.us.us.us.us.us.us.us.us.us
  %33 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us.us.us.us ], [ %77, %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us ]
  %34 = shl nuw nsw i64 %33, 4
  %35 = add nuw nsw i64 %32, %34
  %36 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %35
  %wide.load665 = load <8 x i32>, ptr %36, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %37 = shl <8 x i32> %wide.load665, %broadcast.splat650
  %38 = lshr <8 x i32> %wide.load665, %broadcast.splat652
  %39 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %35
  %wide.load666 = load <8 x i32>, ptr %39, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %40 = or disjoint <8 x i32> %37, %38
  %41 = add <8 x i32> %wide.load666, %wide.load665
  %42 = xor <8 x i32> %40, %41
  %43 = shl <8 x i32> %42, %broadcast.splat654
  %44 = lshr <8 x i32> %42, %broadcast.splat656
  %45 = or disjoint <8 x i32> %43, %44
  %46 = add <8 x i32> %42, %41
  %47 = xor <8 x i32> %45, %46
  %48 = shl <8 x i32> %47, %broadcast.splat658
  %49 = lshr <8 x i32> %47, %broadcast.splat660
  %50 = or disjoint <8 x i32> %48, %49
  %51 = add <8 x i32> %47, %46
  %52 = xor <8 x i32> %50, %51
  %53 = add <8 x i32> %51, %broadcast.splat662
  %54 = add <8 x i32> %53, %52
  %55 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %35
  store <8 x i32> %54, ptr %55, align 4, !alias.scope !16, !noalias !22
  %56 = or disjoint i64 %35, 8
  %57 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %56
  %wide.load665.1 = load <8 x i32>, ptr %57, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %58 = shl <8 x i32> %wide.load665.1, %broadcast.splat650
  %59 = lshr <8 x i32> %wide.load665.1, %broadcast.splat652
  %60 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %56
  %wide.load666.1 = load <8 x i32>, ptr %60, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %61 = or disjoint <8 x i32> %58, %59
  %62 = add <8 x i32> %wide.load666.1, %wide.load665.1
  %63 = xor <8 x i32> %61, %62
  %64 = shl <8 x i32> %63, %broadcast.splat654
  %65 = lshr <8 x i32> %63, %broadcast.splat656
  %66 = or disjoint <8 x i32> %64, %65
  %67 = add <8 x i32> %63, %62
  %68 = xor <8 x i32> %66, %67
  %69 = shl <8 x i32> %68, %broadcast.splat658
  %70 = lshr <8 x i32> %68, %broadcast.splat660
  %71 = or disjoint <8 x i32> %69, %70
  %72 = add <8 x i32> %68, %67
  %73 = xor <8 x i32> %71, %72
  %74 = add <8 x i32> %72, %broadcast.splat662
  %75 = add <8 x i32> %74, %73
  %76 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %56
  store <8 x i32> %75, ptr %76, align 4, !alias.scope !16, !noalias !22
  %77 = add nuw nsw i64 %33, 1
  %exitcond341.not = icmp eq i64 %77, 3
  br i1 %exitcond341.not, label %.split8.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us.us
  %78 = add nuw nsw i64 %30, 1
  %exitcond342.not = icmp eq i64 %78, 3
  br i1 %exitcond342.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split6.us.us.us.us.us.us.us.us.us:               ; preds = %.split17.us.split.us.us.us.split.us.us.split.us.split.us, %.split8.us.split.us.split.us.split.us.split.us.split.us31.us.us.us.us.us.us.us
  %79 = phi i64 [ %123, %.split8.us.split.us.split.us.split.us.split.us.split.us31.us.us.us.us.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.us.split.us ]
  %80 = mul nuw nsw i64 %79, 48
  %81 = add nuw nsw i64 %80, %29
  br label %.split.us.us.us.us.us.us.us30.us.us.us.us.us.us.us

.split.us.us.us.us.us.us.us30.us.us.us.us.us.us.us: ; preds = %.split6.us.us.us.us.us.us.us.us.us, %.split.us.us.us.us.us.us.us30.us.us.us.us.us.us.us
  %82 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us.us.us ], [ %122, %.split.us.us.us.us.us.us.us30.us.us.us.us.us.us.us ]
  %83 = shl nuw nsw i64 %82, 4
  %84 = add nuw nsw i64 %81, %83
  %85 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %84
  %wide.load684 = load <8 x i32>, ptr %85, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %86 = shl <8 x i32> %wide.load684, %broadcast.splat671
  %87 = lshr <8 x i32> %wide.load684, %broadcast.splat673
  %88 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %84
  %wide.load685 = load <8 x i32>, ptr %88, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %89 = or disjoint <8 x i32> %86, %87
  %90 = add <8 x i32> %wide.load685, %wide.load684
  %91 = xor <8 x i32> %89, %90
  %92 = shl <8 x i32> %91, %broadcast.splat675
  %93 = lshr <8 x i32> %91, %broadcast.splat677
  %94 = or disjoint <8 x i32> %92, %93
  %95 = add <8 x i32> %91, %90
  %96 = xor <8 x i32> %94, %95
  %97 = shl <8 x i32> %96, %broadcast.splat679
  %98 = add <8 x i32> %96, %95
  %99 = xor <8 x i32> %97, %98
  %100 = add <8 x i32> %98, %broadcast.splat681
  %101 = add <8 x i32> %100, %99
  %102 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %84
  store <8 x i32> %101, ptr %102, align 4, !alias.scope !16, !noalias !22
  %103 = or disjoint i64 %84, 8
  %104 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %103
  %wide.load684.1 = load <8 x i32>, ptr %104, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %105 = shl <8 x i32> %wide.load684.1, %broadcast.splat671
  %106 = lshr <8 x i32> %wide.load684.1, %broadcast.splat673
  %107 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %103
  %wide.load685.1 = load <8 x i32>, ptr %107, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %108 = or disjoint <8 x i32> %105, %106
  %109 = add <8 x i32> %wide.load685.1, %wide.load684.1
  %110 = xor <8 x i32> %108, %109
  %111 = shl <8 x i32> %110, %broadcast.splat675
  %112 = lshr <8 x i32> %110, %broadcast.splat677
  %113 = or disjoint <8 x i32> %111, %112
  %114 = add <8 x i32> %110, %109
  %115 = xor <8 x i32> %113, %114
  %116 = shl <8 x i32> %115, %broadcast.splat679
  %117 = add <8 x i32> %115, %114
  %118 = xor <8 x i32> %116, %117
  %119 = add <8 x i32> %117, %broadcast.splat681
  %120 = add <8 x i32> %119, %118
  %121 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %103
  store <8 x i32> %120, ptr %121, align 4, !alias.scope !16, !noalias !22
  %122 = add nuw nsw i64 %82, 1
  %exitcond338.not = icmp eq i64 %122, 3
  br i1 %exitcond338.not, label %.split8.us.split.us.split.us.split.us.split.us.split.us31.us.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us30.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us.split.us.split.us.split.us31.us.us.us.us.us.us.us: ; preds = %.split.us.us.us.us.us.us.us30.us.us.us.us.us.us.us
  %123 = add nuw nsw i64 %79, 1
  %exitcond339.not = icmp eq i64 %123, 3
  br i1 %exitcond339.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split17.us.split.us.us.us.split.us.us.split.us.split: ; preds = %.split17.us.split.us.us.us.split.us.us.split.us
  br i1 %26, label %.split6.us.us.us.us.us.us.us.us.us190, label %.split6.us.us.us.us.us.us.us.us

.split6.us.us.us.us.us.us.us.us.us190:            ; preds = %.split17.us.split.us.us.us.split.us.us.split.us.split, %.split8.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us
  %124 = phi i64 [ %168, %.split8.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.us.split ]
  %125 = mul nuw nsw i64 %124, 48
  %126 = add nuw nsw i64 %125, %29
  br label %.split.us.us.us.us.us.us15.us.us.us.us.us.us.us.us

.split.us.us.us.us.us.us15.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us.us.us.us15.us.us.us.us.us.us.us.us, %.split6.us.us.us.us.us.us.us.us.us190
  %127 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us.us.us190 ], [ %167, %.split.us.us.us.us.us.us15.us.us.us.us.us.us.us.us ]
  %128 = shl nuw nsw i64 %127, 4
  %129 = add nuw nsw i64 %126, %128
  %130 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %129
  %wide.load703 = load <8 x i32>, ptr %130, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %131 = shl <8 x i32> %wide.load703, %broadcast.splat690
  %132 = lshr <8 x i32> %wide.load703, %broadcast.splat692
  %133 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %129
  %wide.load704 = load <8 x i32>, ptr %133, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %134 = or disjoint <8 x i32> %131, %132
  %135 = add <8 x i32> %wide.load704, %wide.load703
  %136 = xor <8 x i32> %134, %135
  %137 = shl <8 x i32> %136, %broadcast.splat694
  %138 = lshr <8 x i32> %136, %broadcast.splat696
  %139 = or disjoint <8 x i32> %137, %138
  %140 = add <8 x i32> %136, %135
  %141 = xor <8 x i32> %139, %140
  %142 = lshr <8 x i32> %141, %broadcast.splat698
  %143 = add <8 x i32> %141, %140
  %144 = xor <8 x i32> %142, %143
  %145 = add <8 x i32> %143, %broadcast.splat700
  %146 = add <8 x i32> %145, %144
  %147 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %129
  store <8 x i32> %146, ptr %147, align 4, !alias.scope !16, !noalias !22
  %148 = or disjoint i64 %129, 8
  %149 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %148
  %wide.load703.1 = load <8 x i32>, ptr %149, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %150 = shl <8 x i32> %wide.load703.1, %broadcast.splat690
  %151 = lshr <8 x i32> %wide.load703.1, %broadcast.splat692
  %152 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %148
  %wide.load704.1 = load <8 x i32>, ptr %152, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %153 = or disjoint <8 x i32> %150, %151
  %154 = add <8 x i32> %wide.load704.1, %wide.load703.1
  %155 = xor <8 x i32> %153, %154
  %156 = shl <8 x i32> %155, %broadcast.splat694
  %157 = lshr <8 x i32> %155, %broadcast.splat696
  %158 = or disjoint <8 x i32> %156, %157
  %159 = add <8 x i32> %155, %154
  %160 = xor <8 x i32> %158, %159
  %161 = lshr <8 x i32> %160, %broadcast.splat698
  %162 = add <8 x i32> %160, %159
  %163 = xor <8 x i32> %161, %162
  %164 = add <8 x i32> %162, %broadcast.splat700
  %165 = add <8 x i32> %164, %163
  %166 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %148
  store <8 x i32> %165, ptr %166, align 4, !alias.scope !16, !noalias !22
  %167 = add nuw nsw i64 %127, 1
  %exitcond335.not = icmp eq i64 %167, 3
  br i1 %exitcond335.not, label %.split8.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us, label %.split.us.us.us.us.us.us15.us.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us.us.us.us15.us.us.us.us.us.us.us.us
  %168 = add nuw nsw i64 %124, 1
  %exitcond336.not = icmp eq i64 %168, 3
  br i1 %exitcond336.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us.us.us190, !llvm.loop !23

.split6.us.us.us.us.us.us.us.us:                  ; preds = %.split17.us.split.us.us.us.split.us.us.split.us.split, %.split8.us.split.us.split.us.split.us.split.split.us28.us.us.us.us.us.us
  %169 = phi i64 [ %209, %.split8.us.split.us.split.us.split.us.split.split.us28.us.us.us.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.us.split ]
  %170 = mul nuw nsw i64 %169, 48
  %171 = add nuw nsw i64 %170, %29
  br label %.split.us.us.us.us.us.us27.us.us.us.us.us.us

.split.us.us.us.us.us.us27.us.us.us.us.us.us:     ; preds = %.split6.us.us.us.us.us.us.us.us, %.split.us.us.us.us.us.us27.us.us.us.us.us.us
  %172 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us.us ], [ %208, %.split.us.us.us.us.us.us27.us.us.us.us.us.us ]
  %173 = shl nuw nsw i64 %172, 4
  %174 = add nuw nsw i64 %171, %173
  %175 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %174
  %wide.load720 = load <8 x i32>, ptr %175, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %176 = shl <8 x i32> %wide.load720, %broadcast.splat709
  %177 = lshr <8 x i32> %wide.load720, %broadcast.splat711
  %178 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %174
  %wide.load721 = load <8 x i32>, ptr %178, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %179 = or disjoint <8 x i32> %176, %177
  %180 = add <8 x i32> %wide.load721, %wide.load720
  %181 = xor <8 x i32> %179, %180
  %182 = shl <8 x i32> %181, %broadcast.splat713
  %183 = lshr <8 x i32> %181, %broadcast.splat715
  %184 = or disjoint <8 x i32> %182, %183
  %185 = add <8 x i32> %181, %180
  %186 = xor <8 x i32> %184, %185
  %187 = add <8 x i32> %186, %185
  %188 = shl <8 x i32> %187, splat (i32 1)
  %189 = add <8 x i32> %broadcast.splat717, %188
  %190 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %174
  store <8 x i32> %189, ptr %190, align 4, !alias.scope !16, !noalias !22
  %191 = or disjoint i64 %174, 8
  %192 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %191
  %wide.load720.1 = load <8 x i32>, ptr %192, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %193 = shl <8 x i32> %wide.load720.1, %broadcast.splat709
  %194 = lshr <8 x i32> %wide.load720.1, %broadcast.splat711
  %195 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %191
  %wide.load721.1 = load <8 x i32>, ptr %195, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %196 = or disjoint <8 x i32> %193, %194
  %197 = add <8 x i32> %wide.load721.1, %wide.load720.1
  %198 = xor <8 x i32> %196, %197
  %199 = shl <8 x i32> %198, %broadcast.splat713
  %200 = lshr <8 x i32> %198, %broadcast.splat715
  %201 = or disjoint <8 x i32> %199, %200
  %202 = add <8 x i32> %198, %197
  %203 = xor <8 x i32> %201, %202
  %204 = add <8 x i32> %203, %202
  %205 = shl <8 x i32> %204, splat (i32 1)
  %206 = add <8 x i32> %broadcast.splat717, %205
  %207 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %191
  store <8 x i32> %206, ptr %207, align 4, !alias.scope !16, !noalias !22
  %208 = add nuw nsw i64 %172, 1
  %exitcond332.not = icmp eq i64 %208, 3
  br i1 %exitcond332.not, label %.split8.us.split.us.split.us.split.us.split.split.us28.us.us.us.us.us.us, label %.split.us.us.us.us.us.us27.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us.split.us.split.split.us28.us.us.us.us.us.us: ; preds = %.split.us.us.us.us.us.us27.us.us.us.us.us.us
  %209 = add nuw nsw i64 %169, 1
  %exitcond333.not = icmp eq i64 %209, 3
  br i1 %exitcond333.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us.us, !llvm.loop !23

.split17.us.split.us.us.us.split.us.us.split:     ; preds = %.split17.us.us.us.us
  br i1 %25, label %.split17.us.split.us.us.us.split.us.us.split.split.us, label %.split17.us.split.us.us.us.split.us.us.split.split

.split17.us.split.us.us.us.split.us.us.split.split.us: ; preds = %.split17.us.split.us.us.us.split.us.us.split
  br i1 %26, label %.split6.us.us.us.us.us.us.us.us188.us, label %.split6.us.us.us.us.us.us.us.us188

.split6.us.us.us.us.us.us.us.us188.us:            ; preds = %.split17.us.split.us.us.us.split.us.us.split.split.us, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us.us.us.us
  %210 = phi i64 [ %254, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.split.us ]
  %211 = mul nuw nsw i64 %210, 48
  %212 = add nuw nsw i64 %211, %29
  br label %.split.us.us.us.us.us24.us.us.us.us.us.us.us.us.us

.split.us.us.us.us.us24.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us.us.us24.us.us.us.us.us.us.us.us.us, %.split6.us.us.us.us.us.us.us.us188.us
  %213 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us.us188.us ], [ %253, %.split.us.us.us.us.us24.us.us.us.us.us.us.us.us.us ]
  %214 = shl nuw nsw i64 %213, 4
  %215 = add nuw nsw i64 %212, %214
  %216 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %215
  %wide.load739 = load <8 x i32>, ptr %216, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %217 = shl <8 x i32> %wide.load739, %broadcast.splat726
  %218 = lshr <8 x i32> %wide.load739, %broadcast.splat728
  %219 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %215
  %wide.load740 = load <8 x i32>, ptr %219, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %220 = or disjoint <8 x i32> %217, %218
  %221 = add <8 x i32> %wide.load740, %wide.load739
  %222 = xor <8 x i32> %220, %221
  %223 = shl <8 x i32> %222, %broadcast.splat730
  %224 = add <8 x i32> %222, %221
  %225 = xor <8 x i32> %223, %224
  %226 = shl <8 x i32> %225, %broadcast.splat732
  %227 = lshr <8 x i32> %225, %broadcast.splat734
  %228 = or disjoint <8 x i32> %226, %227
  %229 = add <8 x i32> %225, %224
  %230 = xor <8 x i32> %228, %229
  %231 = add <8 x i32> %229, %broadcast.splat736
  %232 = add <8 x i32> %231, %230
  %233 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %215
  store <8 x i32> %232, ptr %233, align 4, !alias.scope !16, !noalias !22
  %234 = or disjoint i64 %215, 8
  %235 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %234
  %wide.load739.1 = load <8 x i32>, ptr %235, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %236 = shl <8 x i32> %wide.load739.1, %broadcast.splat726
  %237 = lshr <8 x i32> %wide.load739.1, %broadcast.splat728
  %238 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %234
  %wide.load740.1 = load <8 x i32>, ptr %238, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %239 = or disjoint <8 x i32> %236, %237
  %240 = add <8 x i32> %wide.load740.1, %wide.load739.1
  %241 = xor <8 x i32> %239, %240
  %242 = shl <8 x i32> %241, %broadcast.splat730
  %243 = add <8 x i32> %241, %240
  %244 = xor <8 x i32> %242, %243
  %245 = shl <8 x i32> %244, %broadcast.splat732
  %246 = lshr <8 x i32> %244, %broadcast.splat734
  %247 = or disjoint <8 x i32> %245, %246
  %248 = add <8 x i32> %244, %243
  %249 = xor <8 x i32> %247, %248
  %250 = add <8 x i32> %248, %broadcast.splat736
  %251 = add <8 x i32> %250, %249
  %252 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %234
  store <8 x i32> %251, ptr %252, align 4, !alias.scope !16, !noalias !22
  %253 = add nuw nsw i64 %213, 1
  %exitcond329.not = icmp eq i64 %253, 3
  br i1 %exitcond329.not, label %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us.us.us.us, label %.split.us.us.us.us.us24.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us.us.us.us: ; preds = %.split.us.us.us.us.us24.us.us.us.us.us.us.us.us.us
  %254 = add nuw nsw i64 %210, 1
  %exitcond330.not = icmp eq i64 %254, 3
  br i1 %exitcond330.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us.us188.us, !llvm.loop !23

.split6.us.us.us.us.us.us.us.us188:               ; preds = %.split17.us.split.us.us.us.split.us.us.split.split.us, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us184.us
  %255 = phi i64 [ %295, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us184.us ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.split.us ]
  %256 = mul nuw nsw i64 %255, 48
  %257 = add nuw nsw i64 %256, %29
  br label %.split.us.us.us.us.us24.us.us.us.us.us.us183.us

.split.us.us.us.us.us24.us.us.us.us.us.us183.us:  ; preds = %.split6.us.us.us.us.us.us.us.us188, %.split.us.us.us.us.us24.us.us.us.us.us.us183.us
  %258 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us.us188 ], [ %294, %.split.us.us.us.us.us24.us.us.us.us.us.us183.us ]
  %259 = shl nuw nsw i64 %258, 4
  %260 = add nuw nsw i64 %257, %259
  %261 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %260
  %wide.load756 = load <8 x i32>, ptr %261, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %262 = shl <8 x i32> %wide.load756, %broadcast.splat745
  %263 = lshr <8 x i32> %wide.load756, %broadcast.splat747
  %264 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %260
  %wide.load757 = load <8 x i32>, ptr %264, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %265 = or disjoint <8 x i32> %262, %263
  %266 = add <8 x i32> %wide.load757, %wide.load756
  %267 = xor <8 x i32> %265, %266
  %268 = shl <8 x i32> %267, %broadcast.splat749
  %269 = add <8 x i32> %267, %266
  %270 = xor <8 x i32> %268, %269
  %271 = shl <8 x i32> %270, %broadcast.splat751
  %272 = add <8 x i32> %270, %269
  %273 = xor <8 x i32> %271, %272
  %274 = add <8 x i32> %272, %broadcast.splat753
  %275 = add <8 x i32> %274, %273
  %276 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %260
  store <8 x i32> %275, ptr %276, align 4, !alias.scope !16, !noalias !22
  %277 = or disjoint i64 %260, 8
  %278 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %277
  %wide.load756.1 = load <8 x i32>, ptr %278, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %279 = shl <8 x i32> %wide.load756.1, %broadcast.splat745
  %280 = lshr <8 x i32> %wide.load756.1, %broadcast.splat747
  %281 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %277
  %wide.load757.1 = load <8 x i32>, ptr %281, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %282 = or disjoint <8 x i32> %279, %280
  %283 = add <8 x i32> %wide.load757.1, %wide.load756.1
  %284 = xor <8 x i32> %282, %283
  %285 = shl <8 x i32> %284, %broadcast.splat749
  %286 = add <8 x i32> %284, %283
  %287 = xor <8 x i32> %285, %286
  %288 = shl <8 x i32> %287, %broadcast.splat751
  %289 = add <8 x i32> %287, %286
  %290 = xor <8 x i32> %288, %289
  %291 = add <8 x i32> %289, %broadcast.splat753
  %292 = add <8 x i32> %291, %290
  %293 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %277
  store <8 x i32> %292, ptr %293, align 4, !alias.scope !16, !noalias !22
  %294 = add nuw nsw i64 %258, 1
  %exitcond326.not = icmp eq i64 %294, 3
  br i1 %exitcond326.not, label %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us184.us, label %.split.us.us.us.us.us24.us.us.us.us.us.us183.us, !llvm.loop !23

.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us184.us: ; preds = %.split.us.us.us.us.us24.us.us.us.us.us.us183.us
  %295 = add nuw nsw i64 %255, 1
  %exitcond327.not = icmp eq i64 %295, 3
  br i1 %exitcond327.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us.us188, !llvm.loop !23

.split17.us.split.us.us.us.split.us.us.split.split: ; preds = %.split17.us.split.us.us.us.split.us.us.split
  br i1 %26, label %.split6.us.us.us.us.us.us.us.us189, label %.split6.us.us.us.us.us.us.us

.split6.us.us.us.us.us.us.us.us189:               ; preds = %.split17.us.split.us.us.us.split.us.us.split.split, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us.us.us
  %296 = phi i64 [ %336, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.split ]
  %297 = mul nuw nsw i64 %296, 48
  %298 = add nuw nsw i64 %297, %29
  br label %.split.us.us.us.us.us24.us.us.us.us.us178.us.us

.split.us.us.us.us.us24.us.us.us.us.us178.us.us:  ; preds = %.split.us.us.us.us.us24.us.us.us.us.us178.us.us, %.split6.us.us.us.us.us.us.us.us189
  %299 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us.us189 ], [ %335, %.split.us.us.us.us.us24.us.us.us.us.us178.us.us ]
  %300 = shl nuw nsw i64 %299, 4
  %301 = add nuw nsw i64 %298, %300
  %302 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %301
  %wide.load773 = load <8 x i32>, ptr %302, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %303 = shl <8 x i32> %wide.load773, %broadcast.splat762
  %304 = lshr <8 x i32> %wide.load773, %broadcast.splat764
  %305 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %301
  %wide.load774 = load <8 x i32>, ptr %305, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %306 = or disjoint <8 x i32> %303, %304
  %307 = add <8 x i32> %wide.load774, %wide.load773
  %308 = xor <8 x i32> %306, %307
  %309 = shl <8 x i32> %308, %broadcast.splat766
  %310 = add <8 x i32> %308, %307
  %311 = xor <8 x i32> %309, %310
  %312 = lshr <8 x i32> %311, %broadcast.splat768
  %313 = add <8 x i32> %311, %310
  %314 = xor <8 x i32> %312, %313
  %315 = add <8 x i32> %313, %broadcast.splat770
  %316 = add <8 x i32> %315, %314
  %317 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %301
  store <8 x i32> %316, ptr %317, align 4, !alias.scope !16, !noalias !22
  %318 = or disjoint i64 %301, 8
  %319 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %318
  %wide.load773.1 = load <8 x i32>, ptr %319, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %320 = shl <8 x i32> %wide.load773.1, %broadcast.splat762
  %321 = lshr <8 x i32> %wide.load773.1, %broadcast.splat764
  %322 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %318
  %wide.load774.1 = load <8 x i32>, ptr %322, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %323 = or disjoint <8 x i32> %320, %321
  %324 = add <8 x i32> %wide.load774.1, %wide.load773.1
  %325 = xor <8 x i32> %323, %324
  %326 = shl <8 x i32> %325, %broadcast.splat766
  %327 = add <8 x i32> %325, %324
  %328 = xor <8 x i32> %326, %327
  %329 = lshr <8 x i32> %328, %broadcast.splat768
  %330 = add <8 x i32> %328, %327
  %331 = xor <8 x i32> %329, %330
  %332 = add <8 x i32> %330, %broadcast.splat770
  %333 = add <8 x i32> %332, %331
  %334 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %318
  store <8 x i32> %333, ptr %334, align 4, !alias.scope !16, !noalias !22
  %335 = add nuw nsw i64 %299, 1
  %exitcond323.not = icmp eq i64 %335, 3
  br i1 %exitcond323.not, label %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us.us.us, label %.split.us.us.us.us.us24.us.us.us.us.us178.us.us, !llvm.loop !23

.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us.us.us: ; preds = %.split.us.us.us.us.us24.us.us.us.us.us178.us.us
  %336 = add nuw nsw i64 %296, 1
  %exitcond324.not = icmp eq i64 %336, 3
  br i1 %exitcond324.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us.us189, !llvm.loop !23

.split6.us.us.us.us.us.us.us:                     ; preds = %.split17.us.split.us.us.us.split.us.us.split.split, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us181
  %337 = phi i64 [ %599, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us181 ], [ 0, %.split17.us.split.us.us.us.split.us.us.split.split ]
  %338 = mul nuw nsw i64 %337, 48
  %339 = add nuw nsw i64 %338, %29
  br label %.split.us.us.us.us.us24.us.us.us.us.us180

.split.us.us.us.us.us24.us.us.us.us.us180:        ; preds = %.split6.us.us.us.us.us.us.us, %.split.us.us.us.us.us24.us.us.us.us.us180
  %340 = phi i64 [ 0, %.split6.us.us.us.us.us.us.us ], [ %598, %.split.us.us.us.us.us24.us.us.us.us.us180 ]
  %341 = shl nuw nsw i64 %340, 4
  %342 = add nuw nsw i64 %339, %341
  %343 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %342
  %344 = load i32, ptr %343, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %345 = shl i32 %344, %.fr191
  %346 = lshr i32 %344, %14
  %347 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %342
  %348 = load i32, ptr %347, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %349 = or disjoint i32 %345, %346
  %350 = add i32 %348, %344
  %351 = xor i32 %349, %350
  %352 = shl i32 %351, %.fr
  %353 = add i32 %351, %350
  %354 = xor i32 %352, %353
  %355 = add i32 %354, %353
  %reass.add197 = shl i32 %355, 1
  %356 = add i32 %27, %reass.add197
  %357 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %342
  store i32 %356, ptr %357, align 4, !alias.scope !16, !noalias !22
  %358 = or disjoint i64 %342, 1
  %359 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %358
  %360 = load i32, ptr %359, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %361 = shl i32 %360, %.fr191
  %362 = lshr i32 %360, %14
  %363 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %358
  %364 = load i32, ptr %363, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %365 = or disjoint i32 %361, %362
  %366 = add i32 %364, %360
  %367 = xor i32 %365, %366
  %368 = shl i32 %367, %.fr
  %369 = add i32 %367, %366
  %370 = xor i32 %368, %369
  %371 = add i32 %370, %369
  %reass.add197.1 = shl i32 %371, 1
  %372 = add i32 %27, %reass.add197.1
  %373 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %358
  store i32 %372, ptr %373, align 4, !alias.scope !16, !noalias !22
  %374 = or disjoint i64 %342, 2
  %375 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %374
  %376 = load i32, ptr %375, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %377 = shl i32 %376, %.fr191
  %378 = lshr i32 %376, %14
  %379 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %374
  %380 = load i32, ptr %379, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %381 = or disjoint i32 %377, %378
  %382 = add i32 %380, %376
  %383 = xor i32 %381, %382
  %384 = shl i32 %383, %.fr
  %385 = add i32 %383, %382
  %386 = xor i32 %384, %385
  %387 = add i32 %386, %385
  %reass.add197.2 = shl i32 %387, 1
  %388 = add i32 %27, %reass.add197.2
  %389 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %374
  store i32 %388, ptr %389, align 4, !alias.scope !16, !noalias !22
  %390 = or disjoint i64 %342, 3
  %391 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %390
  %392 = load i32, ptr %391, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %393 = shl i32 %392, %.fr191
  %394 = lshr i32 %392, %14
  %395 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %390
  %396 = load i32, ptr %395, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %397 = or disjoint i32 %393, %394
  %398 = add i32 %396, %392
  %399 = xor i32 %397, %398
  %400 = shl i32 %399, %.fr
  %401 = add i32 %399, %398
  %402 = xor i32 %400, %401
  %403 = add i32 %402, %401
  %reass.add197.3 = shl i32 %403, 1
  %404 = add i32 %27, %reass.add197.3
  %405 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %390
  store i32 %404, ptr %405, align 4, !alias.scope !16, !noalias !22
  %406 = or disjoint i64 %342, 4
  %407 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %406
  %408 = load i32, ptr %407, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %409 = shl i32 %408, %.fr191
  %410 = lshr i32 %408, %14
  %411 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %406
  %412 = load i32, ptr %411, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %413 = or disjoint i32 %409, %410
  %414 = add i32 %412, %408
  %415 = xor i32 %413, %414
  %416 = shl i32 %415, %.fr
  %417 = add i32 %415, %414
  %418 = xor i32 %416, %417
  %419 = add i32 %418, %417
  %reass.add197.4 = shl i32 %419, 1
  %420 = add i32 %27, %reass.add197.4
  %421 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %406
  store i32 %420, ptr %421, align 4, !alias.scope !16, !noalias !22
  %422 = or disjoint i64 %342, 5
  %423 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %422
  %424 = load i32, ptr %423, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %425 = shl i32 %424, %.fr191
  %426 = lshr i32 %424, %14
  %427 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %422
  %428 = load i32, ptr %427, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %429 = or disjoint i32 %425, %426
  %430 = add i32 %428, %424
  %431 = xor i32 %429, %430
  %432 = shl i32 %431, %.fr
  %433 = add i32 %431, %430
  %434 = xor i32 %432, %433
  %435 = add i32 %434, %433
  %reass.add197.5 = shl i32 %435, 1
  %436 = add i32 %27, %reass.add197.5
  %437 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %422
  store i32 %436, ptr %437, align 4, !alias.scope !16, !noalias !22
  %438 = or disjoint i64 %342, 6
  %439 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %438
  %440 = load i32, ptr %439, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %441 = shl i32 %440, %.fr191
  %442 = lshr i32 %440, %14
  %443 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %438
  %444 = load i32, ptr %443, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %445 = or disjoint i32 %441, %442
  %446 = add i32 %444, %440
  %447 = xor i32 %445, %446
  %448 = shl i32 %447, %.fr
  %449 = add i32 %447, %446
  %450 = xor i32 %448, %449
  %451 = add i32 %450, %449
  %reass.add197.6 = shl i32 %451, 1
  %452 = add i32 %27, %reass.add197.6
  %453 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %438
  store i32 %452, ptr %453, align 4, !alias.scope !16, !noalias !22
  %454 = or disjoint i64 %342, 7
  %455 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %454
  %456 = load i32, ptr %455, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %457 = shl i32 %456, %.fr191
  %458 = lshr i32 %456, %14
  %459 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %454
  %460 = load i32, ptr %459, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %461 = or disjoint i32 %457, %458
  %462 = add i32 %460, %456
  %463 = xor i32 %461, %462
  %464 = shl i32 %463, %.fr
  %465 = add i32 %463, %462
  %466 = xor i32 %464, %465
  %467 = add i32 %466, %465
  %reass.add197.7 = shl i32 %467, 1
  %468 = add i32 %27, %reass.add197.7
  %469 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %454
  store i32 %468, ptr %469, align 4, !alias.scope !16, !noalias !22
  %470 = or disjoint i64 %342, 8
  %471 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %470
  %472 = load i32, ptr %471, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %473 = shl i32 %472, %.fr191
  %474 = lshr i32 %472, %14
  %475 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %470
  %476 = load i32, ptr %475, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %477 = or disjoint i32 %473, %474
  %478 = add i32 %476, %472
  %479 = xor i32 %477, %478
  %480 = shl i32 %479, %.fr
  %481 = add i32 %479, %478
  %482 = xor i32 %480, %481
  %483 = add i32 %482, %481
  %reass.add197.8 = shl i32 %483, 1
  %484 = add i32 %27, %reass.add197.8
  %485 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %470
  store i32 %484, ptr %485, align 4, !alias.scope !16, !noalias !22
  %486 = or disjoint i64 %342, 9
  %487 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %486
  %488 = load i32, ptr %487, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %489 = shl i32 %488, %.fr191
  %490 = lshr i32 %488, %14
  %491 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %486
  %492 = load i32, ptr %491, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %493 = or disjoint i32 %489, %490
  %494 = add i32 %492, %488
  %495 = xor i32 %493, %494
  %496 = shl i32 %495, %.fr
  %497 = add i32 %495, %494
  %498 = xor i32 %496, %497
  %499 = add i32 %498, %497
  %reass.add197.9 = shl i32 %499, 1
  %500 = add i32 %27, %reass.add197.9
  %501 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %486
  store i32 %500, ptr %501, align 4, !alias.scope !16, !noalias !22
  %502 = or disjoint i64 %342, 10
  %503 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %502
  %504 = load i32, ptr %503, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %505 = shl i32 %504, %.fr191
  %506 = lshr i32 %504, %14
  %507 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %502
  %508 = load i32, ptr %507, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %509 = or disjoint i32 %505, %506
  %510 = add i32 %508, %504
  %511 = xor i32 %509, %510
  %512 = shl i32 %511, %.fr
  %513 = add i32 %511, %510
  %514 = xor i32 %512, %513
  %515 = add i32 %514, %513
  %reass.add197.10 = shl i32 %515, 1
  %516 = add i32 %27, %reass.add197.10
  %517 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %502
  store i32 %516, ptr %517, align 4, !alias.scope !16, !noalias !22
  %518 = or disjoint i64 %342, 11
  %519 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %518
  %520 = load i32, ptr %519, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %521 = shl i32 %520, %.fr191
  %522 = lshr i32 %520, %14
  %523 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %518
  %524 = load i32, ptr %523, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %525 = or disjoint i32 %521, %522
  %526 = add i32 %524, %520
  %527 = xor i32 %525, %526
  %528 = shl i32 %527, %.fr
  %529 = add i32 %527, %526
  %530 = xor i32 %528, %529
  %531 = add i32 %530, %529
  %reass.add197.11 = shl i32 %531, 1
  %532 = add i32 %27, %reass.add197.11
  %533 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %518
  store i32 %532, ptr %533, align 4, !alias.scope !16, !noalias !22
  %534 = or disjoint i64 %342, 12
  %535 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %534
  %536 = load i32, ptr %535, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %537 = shl i32 %536, %.fr191
  %538 = lshr i32 %536, %14
  %539 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %534
  %540 = load i32, ptr %539, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %541 = or disjoint i32 %537, %538
  %542 = add i32 %540, %536
  %543 = xor i32 %541, %542
  %544 = shl i32 %543, %.fr
  %545 = add i32 %543, %542
  %546 = xor i32 %544, %545
  %547 = add i32 %546, %545
  %reass.add197.12 = shl i32 %547, 1
  %548 = add i32 %27, %reass.add197.12
  %549 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %534
  store i32 %548, ptr %549, align 4, !alias.scope !16, !noalias !22
  %550 = or disjoint i64 %342, 13
  %551 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %550
  %552 = load i32, ptr %551, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %553 = shl i32 %552, %.fr191
  %554 = lshr i32 %552, %14
  %555 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %550
  %556 = load i32, ptr %555, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %557 = or disjoint i32 %553, %554
  %558 = add i32 %556, %552
  %559 = xor i32 %557, %558
  %560 = shl i32 %559, %.fr
  %561 = add i32 %559, %558
  %562 = xor i32 %560, %561
  %563 = add i32 %562, %561
  %reass.add197.13 = shl i32 %563, 1
  %564 = add i32 %27, %reass.add197.13
  %565 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %550
  store i32 %564, ptr %565, align 4, !alias.scope !16, !noalias !22
  %566 = or disjoint i64 %342, 14
  %567 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %566
  %568 = load i32, ptr %567, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %569 = shl i32 %568, %.fr191
  %570 = lshr i32 %568, %14
  %571 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %566
  %572 = load i32, ptr %571, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %573 = or disjoint i32 %569, %570
  %574 = add i32 %572, %568
  %575 = xor i32 %573, %574
  %576 = shl i32 %575, %.fr
  %577 = add i32 %575, %574
  %578 = xor i32 %576, %577
  %579 = add i32 %578, %577
  %reass.add197.14 = shl i32 %579, 1
  %580 = add i32 %27, %reass.add197.14
  %581 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %566
  store i32 %580, ptr %581, align 4, !alias.scope !16, !noalias !22
  %582 = or disjoint i64 %342, 15
  %583 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %582
  %584 = load i32, ptr %583, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %585 = shl i32 %584, %.fr191
  %586 = lshr i32 %584, %14
  %587 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %582
  %588 = load i32, ptr %587, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %589 = or disjoint i32 %585, %586
  %590 = add i32 %588, %584
  %591 = xor i32 %589, %590
  %592 = shl i32 %591, %.fr
  %593 = add i32 %591, %590
  %594 = xor i32 %592, %593
  %595 = add i32 %594, %593
  %reass.add197.15 = shl i32 %595, 1
  %596 = add i32 %27, %reass.add197.15
  %597 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %582
  store i32 %596, ptr %597, align 4, !alias.scope !16, !noalias !22
  %598 = add nuw nsw i64 %340, 1
  %exitcond320.not = icmp eq i64 %598, 3
  br i1 %exitcond320.not, label %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us181, label %.split.us.us.us.us.us24.us.us.us.us.us180, !llvm.loop !23

.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us181: ; preds = %.split.us.us.us.us.us24.us.us.us.us.us180
  %599 = add nuw nsw i64 %337, 1
  %exitcond321.not = icmp eq i64 %599, 3
  br i1 %exitcond321.not, label %.split36.us.split.us.us.us.split.us.us, label %.split6.us.us.us.us.us.us.us, !llvm.loop !23

.split36.us.split.us.us.us.split.us.us:           ; preds = %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us181, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.split.us.us.us, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us184.us, %.split8.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us.us.us.us, %.split8.us.split.us.split.us.split.us.split.split.us28.us.us.us.us.us.us, %.split8.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us, %.split8.us.split.us.split.us.split.us.split.us.split.us31.us.us.us.us.us.us.us, %.split8.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us
  %600 = add nuw nsw i64 %28, 1
  %exitcond343.not = icmp eq i64 %600, 3
  br i1 %exitcond343.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us.us, !llvm.loop !23

.split17.us.us.us:                                ; preds = %.split17.us.us.us.preheader, %.split36.us.split.us.us.us.split
  %601 = phi i64 [ %1802, %.split36.us.split.us.us.us.split ], [ 0, %.split17.us.us.us.preheader ]
  %602 = mul nuw nsw i64 %601, 144
  br i1 %21, label %.split17.us.split.us.us.us.split.split.us, label %.split17.us.split.us.us.us.split.split

.split17.us.split.us.us.us.split.split.us:        ; preds = %.split17.us.us.us
  br i1 %25, label %.split17.us.split.us.us.us.split.split.us.split.us, label %.split17.us.split.us.us.us.split.split.us.split

.split17.us.split.us.us.us.split.split.us.split.us: ; preds = %.split17.us.split.us.us.us.split.split.us
  br i1 %26, label %.split6.us.us.us.us.us.us170.us.us, label %.split6.us.us.us.us.us.us170.us

.split6.us.us.us.us.us.us170.us.us:               ; preds = %.split17.us.split.us.us.us.split.split.us.split.us, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us.us.us
  %603 = phi i64 [ %647, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.split.us.split.us ]
  %604 = mul nuw nsw i64 %603, 48
  %605 = add nuw nsw i64 %604, %602
  br label %.split.us.us.us.us21.us.us.us.us.us.us.us.us.us

.split.us.us.us.us21.us.us.us.us.us.us.us.us.us:  ; preds = %.split.us.us.us.us21.us.us.us.us.us.us.us.us.us, %.split6.us.us.us.us.us.us170.us.us
  %606 = phi i64 [ 0, %.split6.us.us.us.us.us.us170.us.us ], [ %646, %.split.us.us.us.us21.us.us.us.us.us.us.us.us.us ]
  %607 = shl nuw nsw i64 %606, 4
  %608 = add nuw nsw i64 %605, %607
  %609 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %608
  %wide.load593 = load <8 x i32>, ptr %609, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %610 = shl <8 x i32> %wide.load593, %broadcast.splat580
  %611 = lshr <8 x i32> %wide.load593, %broadcast.splat582
  %612 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %608
  %wide.load594 = load <8 x i32>, ptr %612, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %613 = or disjoint <8 x i32> %610, %611
  %614 = add <8 x i32> %wide.load594, %wide.load593
  %615 = xor <8 x i32> %613, %614
  %616 = lshr <8 x i32> %615, %broadcast.splat584
  %617 = add <8 x i32> %615, %614
  %618 = xor <8 x i32> %616, %617
  %619 = shl <8 x i32> %618, %broadcast.splat586
  %620 = lshr <8 x i32> %618, %broadcast.splat588
  %621 = or disjoint <8 x i32> %619, %620
  %622 = add <8 x i32> %618, %617
  %623 = xor <8 x i32> %621, %622
  %624 = add <8 x i32> %622, %broadcast.splat590
  %625 = add <8 x i32> %624, %623
  %626 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %608
  store <8 x i32> %625, ptr %626, align 4, !alias.scope !16, !noalias !22
  %627 = or disjoint i64 %608, 8
  %628 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %627
  %wide.load593.1 = load <8 x i32>, ptr %628, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %629 = shl <8 x i32> %wide.load593.1, %broadcast.splat580
  %630 = lshr <8 x i32> %wide.load593.1, %broadcast.splat582
  %631 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %627
  %wide.load594.1 = load <8 x i32>, ptr %631, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %632 = or disjoint <8 x i32> %629, %630
  %633 = add <8 x i32> %wide.load594.1, %wide.load593.1
  %634 = xor <8 x i32> %632, %633
  %635 = lshr <8 x i32> %634, %broadcast.splat584
  %636 = add <8 x i32> %634, %633
  %637 = xor <8 x i32> %635, %636
  %638 = shl <8 x i32> %637, %broadcast.splat586
  %639 = lshr <8 x i32> %637, %broadcast.splat588
  %640 = or disjoint <8 x i32> %638, %639
  %641 = add <8 x i32> %637, %636
  %642 = xor <8 x i32> %640, %641
  %643 = add <8 x i32> %641, %broadcast.splat590
  %644 = add <8 x i32> %643, %642
  %645 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %627
  store <8 x i32> %644, ptr %645, align 4, !alias.scope !16, !noalias !22
  %646 = add nuw nsw i64 %606, 1
  %exitcond316.not = icmp eq i64 %646, 3
  br i1 %exitcond316.not, label %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us.us.us, label %.split.us.us.us.us21.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us.us.us: ; preds = %.split.us.us.us.us21.us.us.us.us.us.us.us.us.us
  %647 = add nuw nsw i64 %603, 1
  %exitcond317.not = icmp eq i64 %647, 3
  br i1 %exitcond317.not, label %.split36.us.split.us.us.us.split, label %.split6.us.us.us.us.us.us170.us.us, !llvm.loop !23

.split6.us.us.us.us.us.us170.us:                  ; preds = %.split17.us.split.us.us.us.split.split.us.split.us, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us175
  %648 = phi i64 [ %688, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us175 ], [ 0, %.split17.us.split.us.us.us.split.split.us.split.us ]
  %649 = mul nuw nsw i64 %648, 48
  %650 = add nuw nsw i64 %649, %602
  br label %.split.us.us.us.us21.us.us.us.us.us.us.us174

.split.us.us.us.us21.us.us.us.us.us.us.us174:     ; preds = %.split6.us.us.us.us.us.us170.us, %.split.us.us.us.us21.us.us.us.us.us.us.us174
  %651 = phi i64 [ 0, %.split6.us.us.us.us.us.us170.us ], [ %687, %.split.us.us.us.us21.us.us.us.us.us.us.us174 ]
  %652 = shl nuw nsw i64 %651, 4
  %653 = add nuw nsw i64 %650, %652
  %654 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %653
  %wide.load610 = load <8 x i32>, ptr %654, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %655 = shl <8 x i32> %wide.load610, %broadcast.splat599
  %656 = lshr <8 x i32> %wide.load610, %broadcast.splat601
  %657 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %653
  %wide.load611 = load <8 x i32>, ptr %657, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %658 = or disjoint <8 x i32> %655, %656
  %659 = add <8 x i32> %wide.load611, %wide.load610
  %660 = xor <8 x i32> %658, %659
  %661 = lshr <8 x i32> %660, %broadcast.splat603
  %662 = add <8 x i32> %660, %659
  %663 = xor <8 x i32> %661, %662
  %664 = shl <8 x i32> %663, %broadcast.splat605
  %665 = add <8 x i32> %663, %662
  %666 = xor <8 x i32> %664, %665
  %667 = add <8 x i32> %665, %broadcast.splat607
  %668 = add <8 x i32> %667, %666
  %669 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %653
  store <8 x i32> %668, ptr %669, align 4, !alias.scope !16, !noalias !22
  %670 = or disjoint i64 %653, 8
  %671 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %670
  %wide.load610.1 = load <8 x i32>, ptr %671, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %672 = shl <8 x i32> %wide.load610.1, %broadcast.splat599
  %673 = lshr <8 x i32> %wide.load610.1, %broadcast.splat601
  %674 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %670
  %wide.load611.1 = load <8 x i32>, ptr %674, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %675 = or disjoint <8 x i32> %672, %673
  %676 = add <8 x i32> %wide.load611.1, %wide.load610.1
  %677 = xor <8 x i32> %675, %676
  %678 = lshr <8 x i32> %677, %broadcast.splat603
  %679 = add <8 x i32> %677, %676
  %680 = xor <8 x i32> %678, %679
  %681 = shl <8 x i32> %680, %broadcast.splat605
  %682 = add <8 x i32> %680, %679
  %683 = xor <8 x i32> %681, %682
  %684 = add <8 x i32> %682, %broadcast.splat607
  %685 = add <8 x i32> %684, %683
  %686 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %670
  store <8 x i32> %685, ptr %686, align 4, !alias.scope !16, !noalias !22
  %687 = add nuw nsw i64 %651, 1
  %exitcond313.not = icmp eq i64 %687, 3
  br i1 %exitcond313.not, label %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us175, label %.split.us.us.us.us21.us.us.us.us.us.us.us174, !llvm.loop !23

.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us175: ; preds = %.split.us.us.us.us21.us.us.us.us.us.us.us174
  %688 = add nuw nsw i64 %648, 1
  %exitcond314.not = icmp eq i64 %688, 3
  br i1 %exitcond314.not, label %.split36.us.split.us.us.us.split, label %.split6.us.us.us.us.us.us170.us, !llvm.loop !23

.split17.us.split.us.us.us.split.split.us.split:  ; preds = %.split17.us.split.us.us.us.split.split.us
  br i1 %26, label %.split6.us.us.us.us.us.us170.us177, label %.split6.us.us.us.us.us.us170

.split6.us.us.us.us.us.us170.us177:               ; preds = %.split17.us.split.us.us.us.split.split.us.split, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split.us.us
  %689 = phi i64 [ %729, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split.us.us ], [ 0, %.split17.us.split.us.us.us.split.split.us.split ]
  %690 = mul nuw nsw i64 %689, 48
  %691 = add nuw nsw i64 %690, %602
  br label %.split.us.us.us.us21.us.us.us.us.us.us172.us

.split.us.us.us.us21.us.us.us.us.us.us172.us:     ; preds = %.split.us.us.us.us21.us.us.us.us.us.us172.us, %.split6.us.us.us.us.us.us170.us177
  %692 = phi i64 [ 0, %.split6.us.us.us.us.us.us170.us177 ], [ %728, %.split.us.us.us.us21.us.us.us.us.us.us172.us ]
  %693 = shl nuw nsw i64 %692, 4
  %694 = add nuw nsw i64 %691, %693
  %695 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %694
  %wide.load627 = load <8 x i32>, ptr %695, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %696 = shl <8 x i32> %wide.load627, %broadcast.splat616
  %697 = lshr <8 x i32> %wide.load627, %broadcast.splat618
  %698 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %694
  %wide.load628 = load <8 x i32>, ptr %698, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %699 = or disjoint <8 x i32> %696, %697
  %700 = add <8 x i32> %wide.load628, %wide.load627
  %701 = xor <8 x i32> %699, %700
  %702 = lshr <8 x i32> %701, %broadcast.splat620
  %703 = add <8 x i32> %701, %700
  %704 = xor <8 x i32> %702, %703
  %705 = lshr <8 x i32> %704, %broadcast.splat622
  %706 = add <8 x i32> %704, %703
  %707 = xor <8 x i32> %705, %706
  %708 = add <8 x i32> %706, %broadcast.splat624
  %709 = add <8 x i32> %708, %707
  %710 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %694
  store <8 x i32> %709, ptr %710, align 4, !alias.scope !16, !noalias !22
  %711 = or disjoint i64 %694, 8
  %712 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %711
  %wide.load627.1 = load <8 x i32>, ptr %712, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %713 = shl <8 x i32> %wide.load627.1, %broadcast.splat616
  %714 = lshr <8 x i32> %wide.load627.1, %broadcast.splat618
  %715 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %711
  %wide.load628.1 = load <8 x i32>, ptr %715, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %716 = or disjoint <8 x i32> %713, %714
  %717 = add <8 x i32> %wide.load628.1, %wide.load627.1
  %718 = xor <8 x i32> %716, %717
  %719 = lshr <8 x i32> %718, %broadcast.splat620
  %720 = add <8 x i32> %718, %717
  %721 = xor <8 x i32> %719, %720
  %722 = lshr <8 x i32> %721, %broadcast.splat622
  %723 = add <8 x i32> %721, %720
  %724 = xor <8 x i32> %722, %723
  %725 = add <8 x i32> %723, %broadcast.splat624
  %726 = add <8 x i32> %725, %724
  %727 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %711
  store <8 x i32> %726, ptr %727, align 4, !alias.scope !16, !noalias !22
  %728 = add nuw nsw i64 %692, 1
  %exitcond310.not = icmp eq i64 %728, 3
  br i1 %exitcond310.not, label %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split.us.us, label %.split.us.us.us.us21.us.us.us.us.us.us172.us, !llvm.loop !23

.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split.us.us: ; preds = %.split.us.us.us.us21.us.us.us.us.us.us172.us
  %729 = add nuw nsw i64 %689, 1
  %exitcond311.not = icmp eq i64 %729, 3
  br i1 %exitcond311.not, label %.split36.us.split.us.us.us.split, label %.split6.us.us.us.us.us.us170.us177, !llvm.loop !23

.split6.us.us.us.us.us.us170:                     ; preds = %.split17.us.split.us.us.us.split.split.us.split, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split
  %730 = phi i64 [ %992, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split ], [ 0, %.split17.us.split.us.us.us.split.split.us.split ]
  %731 = mul nuw nsw i64 %730, 48
  %732 = add nuw nsw i64 %731, %602
  br label %.split.us.us.us.us21.us.us.us.us.us

.split.us.us.us.us21.us.us.us.us.us:              ; preds = %.split.us.us.us.us21.us.us.us.us.us, %.split6.us.us.us.us.us.us170
  %733 = phi i64 [ 0, %.split6.us.us.us.us.us.us170 ], [ %991, %.split.us.us.us.us21.us.us.us.us.us ]
  %734 = shl nuw nsw i64 %733, 4
  %735 = add nuw nsw i64 %732, %734
  %736 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %735
  %737 = load i32, ptr %736, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %738 = shl i32 %737, %.fr191
  %739 = lshr i32 %737, %14
  %740 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %735
  %741 = load i32, ptr %740, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %742 = or disjoint i32 %738, %739
  %743 = add i32 %741, %737
  %744 = xor i32 %742, %743
  %745 = lshr i32 %744, %19
  %746 = add i32 %744, %743
  %747 = xor i32 %745, %746
  %748 = add i32 %747, %746
  %reass.add196 = shl i32 %748, 1
  %749 = add i32 %27, %reass.add196
  %750 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %735
  store i32 %749, ptr %750, align 4, !alias.scope !16, !noalias !22
  %751 = or disjoint i64 %735, 1
  %752 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %751
  %753 = load i32, ptr %752, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %754 = shl i32 %753, %.fr191
  %755 = lshr i32 %753, %14
  %756 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %751
  %757 = load i32, ptr %756, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %758 = or disjoint i32 %754, %755
  %759 = add i32 %757, %753
  %760 = xor i32 %758, %759
  %761 = lshr i32 %760, %19
  %762 = add i32 %760, %759
  %763 = xor i32 %761, %762
  %764 = add i32 %763, %762
  %reass.add196.1 = shl i32 %764, 1
  %765 = add i32 %27, %reass.add196.1
  %766 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %751
  store i32 %765, ptr %766, align 4, !alias.scope !16, !noalias !22
  %767 = or disjoint i64 %735, 2
  %768 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %767
  %769 = load i32, ptr %768, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %770 = shl i32 %769, %.fr191
  %771 = lshr i32 %769, %14
  %772 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %767
  %773 = load i32, ptr %772, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %774 = or disjoint i32 %770, %771
  %775 = add i32 %773, %769
  %776 = xor i32 %774, %775
  %777 = lshr i32 %776, %19
  %778 = add i32 %776, %775
  %779 = xor i32 %777, %778
  %780 = add i32 %779, %778
  %reass.add196.2 = shl i32 %780, 1
  %781 = add i32 %27, %reass.add196.2
  %782 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %767
  store i32 %781, ptr %782, align 4, !alias.scope !16, !noalias !22
  %783 = or disjoint i64 %735, 3
  %784 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %783
  %785 = load i32, ptr %784, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %786 = shl i32 %785, %.fr191
  %787 = lshr i32 %785, %14
  %788 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %783
  %789 = load i32, ptr %788, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %790 = or disjoint i32 %786, %787
  %791 = add i32 %789, %785
  %792 = xor i32 %790, %791
  %793 = lshr i32 %792, %19
  %794 = add i32 %792, %791
  %795 = xor i32 %793, %794
  %796 = add i32 %795, %794
  %reass.add196.3 = shl i32 %796, 1
  %797 = add i32 %27, %reass.add196.3
  %798 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %783
  store i32 %797, ptr %798, align 4, !alias.scope !16, !noalias !22
  %799 = or disjoint i64 %735, 4
  %800 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %799
  %801 = load i32, ptr %800, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %802 = shl i32 %801, %.fr191
  %803 = lshr i32 %801, %14
  %804 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %799
  %805 = load i32, ptr %804, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %806 = or disjoint i32 %802, %803
  %807 = add i32 %805, %801
  %808 = xor i32 %806, %807
  %809 = lshr i32 %808, %19
  %810 = add i32 %808, %807
  %811 = xor i32 %809, %810
  %812 = add i32 %811, %810
  %reass.add196.4 = shl i32 %812, 1
  %813 = add i32 %27, %reass.add196.4
  %814 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %799
  store i32 %813, ptr %814, align 4, !alias.scope !16, !noalias !22
  %815 = or disjoint i64 %735, 5
  %816 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %815
  %817 = load i32, ptr %816, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %818 = shl i32 %817, %.fr191
  %819 = lshr i32 %817, %14
  %820 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %815
  %821 = load i32, ptr %820, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %822 = or disjoint i32 %818, %819
  %823 = add i32 %821, %817
  %824 = xor i32 %822, %823
  %825 = lshr i32 %824, %19
  %826 = add i32 %824, %823
  %827 = xor i32 %825, %826
  %828 = add i32 %827, %826
  %reass.add196.5 = shl i32 %828, 1
  %829 = add i32 %27, %reass.add196.5
  %830 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %815
  store i32 %829, ptr %830, align 4, !alias.scope !16, !noalias !22
  %831 = or disjoint i64 %735, 6
  %832 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %831
  %833 = load i32, ptr %832, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %834 = shl i32 %833, %.fr191
  %835 = lshr i32 %833, %14
  %836 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %831
  %837 = load i32, ptr %836, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %838 = or disjoint i32 %834, %835
  %839 = add i32 %837, %833
  %840 = xor i32 %838, %839
  %841 = lshr i32 %840, %19
  %842 = add i32 %840, %839
  %843 = xor i32 %841, %842
  %844 = add i32 %843, %842
  %reass.add196.6 = shl i32 %844, 1
  %845 = add i32 %27, %reass.add196.6
  %846 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %831
  store i32 %845, ptr %846, align 4, !alias.scope !16, !noalias !22
  %847 = or disjoint i64 %735, 7
  %848 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %847
  %849 = load i32, ptr %848, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %850 = shl i32 %849, %.fr191
  %851 = lshr i32 %849, %14
  %852 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %847
  %853 = load i32, ptr %852, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %854 = or disjoint i32 %850, %851
  %855 = add i32 %853, %849
  %856 = xor i32 %854, %855
  %857 = lshr i32 %856, %19
  %858 = add i32 %856, %855
  %859 = xor i32 %857, %858
  %860 = add i32 %859, %858
  %reass.add196.7 = shl i32 %860, 1
  %861 = add i32 %27, %reass.add196.7
  %862 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %847
  store i32 %861, ptr %862, align 4, !alias.scope !16, !noalias !22
  %863 = or disjoint i64 %735, 8
  %864 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %863
  %865 = load i32, ptr %864, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %866 = shl i32 %865, %.fr191
  %867 = lshr i32 %865, %14
  %868 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %863
  %869 = load i32, ptr %868, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %870 = or disjoint i32 %866, %867
  %871 = add i32 %869, %865
  %872 = xor i32 %870, %871
  %873 = lshr i32 %872, %19
  %874 = add i32 %872, %871
  %875 = xor i32 %873, %874
  %876 = add i32 %875, %874
  %reass.add196.8 = shl i32 %876, 1
  %877 = add i32 %27, %reass.add196.8
  %878 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %863
  store i32 %877, ptr %878, align 4, !alias.scope !16, !noalias !22
  %879 = or disjoint i64 %735, 9
  %880 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %879
  %881 = load i32, ptr %880, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %882 = shl i32 %881, %.fr191
  %883 = lshr i32 %881, %14
  %884 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %879
  %885 = load i32, ptr %884, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %886 = or disjoint i32 %882, %883
  %887 = add i32 %885, %881
  %888 = xor i32 %886, %887
  %889 = lshr i32 %888, %19
  %890 = add i32 %888, %887
  %891 = xor i32 %889, %890
  %892 = add i32 %891, %890
  %reass.add196.9 = shl i32 %892, 1
  %893 = add i32 %27, %reass.add196.9
  %894 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %879
  store i32 %893, ptr %894, align 4, !alias.scope !16, !noalias !22
  %895 = or disjoint i64 %735, 10
  %896 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %895
  %897 = load i32, ptr %896, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %898 = shl i32 %897, %.fr191
  %899 = lshr i32 %897, %14
  %900 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %895
  %901 = load i32, ptr %900, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %902 = or disjoint i32 %898, %899
  %903 = add i32 %901, %897
  %904 = xor i32 %902, %903
  %905 = lshr i32 %904, %19
  %906 = add i32 %904, %903
  %907 = xor i32 %905, %906
  %908 = add i32 %907, %906
  %reass.add196.10 = shl i32 %908, 1
  %909 = add i32 %27, %reass.add196.10
  %910 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %895
  store i32 %909, ptr %910, align 4, !alias.scope !16, !noalias !22
  %911 = or disjoint i64 %735, 11
  %912 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %911
  %913 = load i32, ptr %912, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %914 = shl i32 %913, %.fr191
  %915 = lshr i32 %913, %14
  %916 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %911
  %917 = load i32, ptr %916, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %918 = or disjoint i32 %914, %915
  %919 = add i32 %917, %913
  %920 = xor i32 %918, %919
  %921 = lshr i32 %920, %19
  %922 = add i32 %920, %919
  %923 = xor i32 %921, %922
  %924 = add i32 %923, %922
  %reass.add196.11 = shl i32 %924, 1
  %925 = add i32 %27, %reass.add196.11
  %926 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %911
  store i32 %925, ptr %926, align 4, !alias.scope !16, !noalias !22
  %927 = or disjoint i64 %735, 12
  %928 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %927
  %929 = load i32, ptr %928, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %930 = shl i32 %929, %.fr191
  %931 = lshr i32 %929, %14
  %932 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %927
  %933 = load i32, ptr %932, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %934 = or disjoint i32 %930, %931
  %935 = add i32 %933, %929
  %936 = xor i32 %934, %935
  %937 = lshr i32 %936, %19
  %938 = add i32 %936, %935
  %939 = xor i32 %937, %938
  %940 = add i32 %939, %938
  %reass.add196.12 = shl i32 %940, 1
  %941 = add i32 %27, %reass.add196.12
  %942 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %927
  store i32 %941, ptr %942, align 4, !alias.scope !16, !noalias !22
  %943 = or disjoint i64 %735, 13
  %944 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %943
  %945 = load i32, ptr %944, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %946 = shl i32 %945, %.fr191
  %947 = lshr i32 %945, %14
  %948 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %943
  %949 = load i32, ptr %948, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %950 = or disjoint i32 %946, %947
  %951 = add i32 %949, %945
  %952 = xor i32 %950, %951
  %953 = lshr i32 %952, %19
  %954 = add i32 %952, %951
  %955 = xor i32 %953, %954
  %956 = add i32 %955, %954
  %reass.add196.13 = shl i32 %956, 1
  %957 = add i32 %27, %reass.add196.13
  %958 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %943
  store i32 %957, ptr %958, align 4, !alias.scope !16, !noalias !22
  %959 = or disjoint i64 %735, 14
  %960 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %959
  %961 = load i32, ptr %960, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %962 = shl i32 %961, %.fr191
  %963 = lshr i32 %961, %14
  %964 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %959
  %965 = load i32, ptr %964, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %966 = or disjoint i32 %962, %963
  %967 = add i32 %965, %961
  %968 = xor i32 %966, %967
  %969 = lshr i32 %968, %19
  %970 = add i32 %968, %967
  %971 = xor i32 %969, %970
  %972 = add i32 %971, %970
  %reass.add196.14 = shl i32 %972, 1
  %973 = add i32 %27, %reass.add196.14
  %974 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %959
  store i32 %973, ptr %974, align 4, !alias.scope !16, !noalias !22
  %975 = or disjoint i64 %735, 15
  %976 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %975
  %977 = load i32, ptr %976, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %978 = shl i32 %977, %.fr191
  %979 = lshr i32 %977, %14
  %980 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %975
  %981 = load i32, ptr %980, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %982 = or disjoint i32 %978, %979
  %983 = add i32 %981, %977
  %984 = xor i32 %982, %983
  %985 = lshr i32 %984, %19
  %986 = add i32 %984, %983
  %987 = xor i32 %985, %986
  %988 = add i32 %987, %986
  %reass.add196.15 = shl i32 %988, 1
  %989 = add i32 %27, %reass.add196.15
  %990 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %975
  store i32 %989, ptr %990, align 4, !alias.scope !16, !noalias !22
  %991 = add nuw nsw i64 %733, 1
  %exitcond307.not = icmp eq i64 %991, 3
  br i1 %exitcond307.not, label %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split, label %.split.us.us.us.us21.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split: ; preds = %.split.us.us.us.us21.us.us.us.us.us
  %992 = add nuw nsw i64 %730, 1
  %exitcond308.not = icmp eq i64 %992, 3
  br i1 %exitcond308.not, label %.split36.us.split.us.us.us.split, label %.split6.us.us.us.us.us.us170, !llvm.loop !23

.split17.us.split.us.us.us.split.split:           ; preds = %.split17.us.us.us
  br i1 %25, label %.split17.us.split.us.us.us.split.split.split.us, label %.split6.us.us.us.us.us

.split17.us.split.us.us.us.split.split.split.us:  ; preds = %.split17.us.split.us.us.us.split.split
  br i1 %26, label %.split6.us.us.us.us.us.us171.us, label %.split6.us.us.us.us.us.us171

.split6.us.us.us.us.us.us171.us:                  ; preds = %.split17.us.split.us.us.us.split.split.split.us, %.split8.us.split.us.split.us22.us.split.split.us.split.us.us.us.us.us
  %993 = phi i64 [ %1033, %.split8.us.split.us.split.us22.us.split.split.us.split.us.us.us.us.us ], [ 0, %.split17.us.split.us.us.us.split.split.split.us ]
  %994 = mul nuw nsw i64 %993, 48
  %995 = add nuw nsw i64 %994, %602
  br label %.split.us.us.us.us21.us.us84.us.us.us.us.us

.split.us.us.us.us21.us.us84.us.us.us.us.us:      ; preds = %.split.us.us.us.us21.us.us84.us.us.us.us.us, %.split6.us.us.us.us.us.us171.us
  %996 = phi i64 [ 0, %.split6.us.us.us.us.us.us171.us ], [ %1032, %.split.us.us.us.us21.us.us84.us.us.us.us.us ]
  %997 = shl nuw nsw i64 %996, 4
  %998 = add nuw nsw i64 %995, %997
  %999 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %998
  %wide.load644 = load <8 x i32>, ptr %999, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1000 = shl <8 x i32> %wide.load644, %broadcast.splat633
  %1001 = lshr <8 x i32> %wide.load644, %broadcast.splat635
  %1002 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %998
  %wide.load645 = load <8 x i32>, ptr %1002, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1003 = or disjoint <8 x i32> %1000, %1001
  %1004 = add <8 x i32> %wide.load645, %wide.load644
  %1005 = xor <8 x i32> %1003, %1004
  %1006 = add <8 x i32> %1005, %1004
  %1007 = shl <8 x i32> %1006, %broadcast.splat637
  %1008 = lshr <8 x i32> %1006, %broadcast.splat639
  %1009 = or disjoint <8 x i32> %1007, %1008
  %1010 = shl <8 x i32> %1006, splat (i32 1)
  %1011 = xor <8 x i32> %1009, %1010
  %1012 = add <8 x i32> %1010, %broadcast.splat641
  %1013 = add <8 x i32> %1012, %1011
  %1014 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %998
  store <8 x i32> %1013, ptr %1014, align 4, !alias.scope !16, !noalias !22
  %1015 = or disjoint i64 %998, 8
  %1016 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1015
  %wide.load644.1 = load <8 x i32>, ptr %1016, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1017 = shl <8 x i32> %wide.load644.1, %broadcast.splat633
  %1018 = lshr <8 x i32> %wide.load644.1, %broadcast.splat635
  %1019 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1015
  %wide.load645.1 = load <8 x i32>, ptr %1019, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1020 = or disjoint <8 x i32> %1017, %1018
  %1021 = add <8 x i32> %wide.load645.1, %wide.load644.1
  %1022 = xor <8 x i32> %1020, %1021
  %1023 = add <8 x i32> %1022, %1021
  %1024 = shl <8 x i32> %1023, %broadcast.splat637
  %1025 = lshr <8 x i32> %1023, %broadcast.splat639
  %1026 = or disjoint <8 x i32> %1024, %1025
  %1027 = shl <8 x i32> %1023, splat (i32 1)
  %1028 = xor <8 x i32> %1026, %1027
  %1029 = add <8 x i32> %1027, %broadcast.splat641
  %1030 = add <8 x i32> %1029, %1028
  %1031 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1015
  store <8 x i32> %1030, ptr %1031, align 4, !alias.scope !16, !noalias !22
  %1032 = add nuw nsw i64 %996, 1
  %exitcond304.not = icmp eq i64 %1032, 3
  br i1 %exitcond304.not, label %.split8.us.split.us.split.us22.us.split.split.us.split.us.us.us.us.us, label %.split.us.us.us.us21.us.us84.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us.split.us22.us.split.split.us.split.us.us.us.us.us: ; preds = %.split.us.us.us.us21.us.us84.us.us.us.us.us
  %1033 = add nuw nsw i64 %993, 1
  %exitcond305.not = icmp eq i64 %1033, 3
  br i1 %exitcond305.not, label %.split36.us.split.us.us.us.split, label %.split6.us.us.us.us.us.us171.us, !llvm.loop !23

.split6.us.us.us.us.us.us171:                     ; preds = %.split17.us.split.us.us.us.split.split.split.us, %.split8.us.split.us.split.us22.us.split.split.us.split.us128.us.us
  %1034 = phi i64 [ %1312, %.split8.us.split.us.split.us22.us.split.split.us.split.us128.us.us ], [ 0, %.split17.us.split.us.us.us.split.split.split.us ]
  %1035 = mul nuw nsw i64 %1034, 48
  %1036 = add nuw nsw i64 %1035, %602
  br label %.split.us.us.us.us21.us.us84.us127.us.us

.split.us.us.us.us21.us.us84.us127.us.us:         ; preds = %.split6.us.us.us.us.us.us171, %.split.us.us.us.us21.us.us84.us127.us.us
  %1037 = phi i64 [ 0, %.split6.us.us.us.us.us.us171 ], [ %1311, %.split.us.us.us.us21.us.us84.us127.us.us ]
  %1038 = shl nuw nsw i64 %1037, 4
  %1039 = add nuw nsw i64 %1036, %1038
  %1040 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1039
  %1041 = load i32, ptr %1040, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1042 = shl i32 %1041, %.fr191
  %1043 = lshr i32 %1041, %14
  %1044 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1039
  %1045 = load i32, ptr %1044, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1046 = or disjoint i32 %1042, %1043
  %1047 = add i32 %1045, %1041
  %1048 = xor i32 %1046, %1047
  %1049 = add i32 %1048, %1047
  %1050 = shl i32 %1049, %.fr192
  %1051 = shl i32 %1049, 1
  %1052 = xor i32 %1050, %1051
  %1053 = add i32 %1051, %27
  %1054 = add i32 %1053, %1052
  %1055 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1039
  store i32 %1054, ptr %1055, align 4, !alias.scope !16, !noalias !22
  %1056 = or disjoint i64 %1039, 1
  %1057 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1056
  %1058 = load i32, ptr %1057, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1059 = shl i32 %1058, %.fr191
  %1060 = lshr i32 %1058, %14
  %1061 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1056
  %1062 = load i32, ptr %1061, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1063 = or disjoint i32 %1059, %1060
  %1064 = add i32 %1062, %1058
  %1065 = xor i32 %1063, %1064
  %1066 = add i32 %1065, %1064
  %1067 = shl i32 %1066, %.fr192
  %1068 = shl i32 %1066, 1
  %1069 = xor i32 %1067, %1068
  %1070 = add i32 %1068, %27
  %1071 = add i32 %1070, %1069
  %1072 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1056
  store i32 %1071, ptr %1072, align 4, !alias.scope !16, !noalias !22
  %1073 = or disjoint i64 %1039, 2
  %1074 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1073
  %1075 = load i32, ptr %1074, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1076 = shl i32 %1075, %.fr191
  %1077 = lshr i32 %1075, %14
  %1078 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1073
  %1079 = load i32, ptr %1078, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1080 = or disjoint i32 %1076, %1077
  %1081 = add i32 %1079, %1075
  %1082 = xor i32 %1080, %1081
  %1083 = add i32 %1082, %1081
  %1084 = shl i32 %1083, %.fr192
  %1085 = shl i32 %1083, 1
  %1086 = xor i32 %1084, %1085
  %1087 = add i32 %1085, %27
  %1088 = add i32 %1087, %1086
  %1089 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1073
  store i32 %1088, ptr %1089, align 4, !alias.scope !16, !noalias !22
  %1090 = or disjoint i64 %1039, 3
  %1091 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1090
  %1092 = load i32, ptr %1091, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1093 = shl i32 %1092, %.fr191
  %1094 = lshr i32 %1092, %14
  %1095 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1090
  %1096 = load i32, ptr %1095, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1097 = or disjoint i32 %1093, %1094
  %1098 = add i32 %1096, %1092
  %1099 = xor i32 %1097, %1098
  %1100 = add i32 %1099, %1098
  %1101 = shl i32 %1100, %.fr192
  %1102 = shl i32 %1100, 1
  %1103 = xor i32 %1101, %1102
  %1104 = add i32 %1102, %27
  %1105 = add i32 %1104, %1103
  %1106 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1090
  store i32 %1105, ptr %1106, align 4, !alias.scope !16, !noalias !22
  %1107 = or disjoint i64 %1039, 4
  %1108 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1107
  %1109 = load i32, ptr %1108, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1110 = shl i32 %1109, %.fr191
  %1111 = lshr i32 %1109, %14
  %1112 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1107
  %1113 = load i32, ptr %1112, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1114 = or disjoint i32 %1110, %1111
  %1115 = add i32 %1113, %1109
  %1116 = xor i32 %1114, %1115
  %1117 = add i32 %1116, %1115
  %1118 = shl i32 %1117, %.fr192
  %1119 = shl i32 %1117, 1
  %1120 = xor i32 %1118, %1119
  %1121 = add i32 %1119, %27
  %1122 = add i32 %1121, %1120
  %1123 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1107
  store i32 %1122, ptr %1123, align 4, !alias.scope !16, !noalias !22
  %1124 = or disjoint i64 %1039, 5
  %1125 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1124
  %1126 = load i32, ptr %1125, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1127 = shl i32 %1126, %.fr191
  %1128 = lshr i32 %1126, %14
  %1129 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1124
  %1130 = load i32, ptr %1129, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1131 = or disjoint i32 %1127, %1128
  %1132 = add i32 %1130, %1126
  %1133 = xor i32 %1131, %1132
  %1134 = add i32 %1133, %1132
  %1135 = shl i32 %1134, %.fr192
  %1136 = shl i32 %1134, 1
  %1137 = xor i32 %1135, %1136
  %1138 = add i32 %1136, %27
  %1139 = add i32 %1138, %1137
  %1140 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1124
  store i32 %1139, ptr %1140, align 4, !alias.scope !16, !noalias !22
  %1141 = or disjoint i64 %1039, 6
  %1142 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1141
  %1143 = load i32, ptr %1142, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1144 = shl i32 %1143, %.fr191
  %1145 = lshr i32 %1143, %14
  %1146 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1141
  %1147 = load i32, ptr %1146, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1148 = or disjoint i32 %1144, %1145
  %1149 = add i32 %1147, %1143
  %1150 = xor i32 %1148, %1149
  %1151 = add i32 %1150, %1149
  %1152 = shl i32 %1151, %.fr192
  %1153 = shl i32 %1151, 1
  %1154 = xor i32 %1152, %1153
  %1155 = add i32 %1153, %27
  %1156 = add i32 %1155, %1154
  %1157 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1141
  store i32 %1156, ptr %1157, align 4, !alias.scope !16, !noalias !22
  %1158 = or disjoint i64 %1039, 7
  %1159 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1158
  %1160 = load i32, ptr %1159, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1161 = shl i32 %1160, %.fr191
  %1162 = lshr i32 %1160, %14
  %1163 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1158
  %1164 = load i32, ptr %1163, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1165 = or disjoint i32 %1161, %1162
  %1166 = add i32 %1164, %1160
  %1167 = xor i32 %1165, %1166
  %1168 = add i32 %1167, %1166
  %1169 = shl i32 %1168, %.fr192
  %1170 = shl i32 %1168, 1
  %1171 = xor i32 %1169, %1170
  %1172 = add i32 %1170, %27
  %1173 = add i32 %1172, %1171
  %1174 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1158
  store i32 %1173, ptr %1174, align 4, !alias.scope !16, !noalias !22
  %1175 = or disjoint i64 %1039, 8
  %1176 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1175
  %1177 = load i32, ptr %1176, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1178 = shl i32 %1177, %.fr191
  %1179 = lshr i32 %1177, %14
  %1180 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1175
  %1181 = load i32, ptr %1180, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1182 = or disjoint i32 %1178, %1179
  %1183 = add i32 %1181, %1177
  %1184 = xor i32 %1182, %1183
  %1185 = add i32 %1184, %1183
  %1186 = shl i32 %1185, %.fr192
  %1187 = shl i32 %1185, 1
  %1188 = xor i32 %1186, %1187
  %1189 = add i32 %1187, %27
  %1190 = add i32 %1189, %1188
  %1191 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1175
  store i32 %1190, ptr %1191, align 4, !alias.scope !16, !noalias !22
  %1192 = or disjoint i64 %1039, 9
  %1193 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1192
  %1194 = load i32, ptr %1193, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1195 = shl i32 %1194, %.fr191
  %1196 = lshr i32 %1194, %14
  %1197 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1192
  %1198 = load i32, ptr %1197, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1199 = or disjoint i32 %1195, %1196
  %1200 = add i32 %1198, %1194
  %1201 = xor i32 %1199, %1200
  %1202 = add i32 %1201, %1200
  %1203 = shl i32 %1202, %.fr192
  %1204 = shl i32 %1202, 1
  %1205 = xor i32 %1203, %1204
  %1206 = add i32 %1204, %27
  %1207 = add i32 %1206, %1205
  %1208 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1192
  store i32 %1207, ptr %1208, align 4, !alias.scope !16, !noalias !22
  %1209 = or disjoint i64 %1039, 10
  %1210 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1209
  %1211 = load i32, ptr %1210, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1212 = shl i32 %1211, %.fr191
  %1213 = lshr i32 %1211, %14
  %1214 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1209
  %1215 = load i32, ptr %1214, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1216 = or disjoint i32 %1212, %1213
  %1217 = add i32 %1215, %1211
  %1218 = xor i32 %1216, %1217
  %1219 = add i32 %1218, %1217
  %1220 = shl i32 %1219, %.fr192
  %1221 = shl i32 %1219, 1
  %1222 = xor i32 %1220, %1221
  %1223 = add i32 %1221, %27
  %1224 = add i32 %1223, %1222
  %1225 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1209
  store i32 %1224, ptr %1225, align 4, !alias.scope !16, !noalias !22
  %1226 = or disjoint i64 %1039, 11
  %1227 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1226
  %1228 = load i32, ptr %1227, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1229 = shl i32 %1228, %.fr191
  %1230 = lshr i32 %1228, %14
  %1231 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1226
  %1232 = load i32, ptr %1231, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1233 = or disjoint i32 %1229, %1230
  %1234 = add i32 %1232, %1228
  %1235 = xor i32 %1233, %1234
  %1236 = add i32 %1235, %1234
  %1237 = shl i32 %1236, %.fr192
  %1238 = shl i32 %1236, 1
  %1239 = xor i32 %1237, %1238
  %1240 = add i32 %1238, %27
  %1241 = add i32 %1240, %1239
  %1242 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1226
  store i32 %1241, ptr %1242, align 4, !alias.scope !16, !noalias !22
  %1243 = or disjoint i64 %1039, 12
  %1244 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1243
  %1245 = load i32, ptr %1244, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1246 = shl i32 %1245, %.fr191
  %1247 = lshr i32 %1245, %14
  %1248 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1243
  %1249 = load i32, ptr %1248, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1250 = or disjoint i32 %1246, %1247
  %1251 = add i32 %1249, %1245
  %1252 = xor i32 %1250, %1251
  %1253 = add i32 %1252, %1251
  %1254 = shl i32 %1253, %.fr192
  %1255 = shl i32 %1253, 1
  %1256 = xor i32 %1254, %1255
  %1257 = add i32 %1255, %27
  %1258 = add i32 %1257, %1256
  %1259 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1243
  store i32 %1258, ptr %1259, align 4, !alias.scope !16, !noalias !22
  %1260 = or disjoint i64 %1039, 13
  %1261 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1260
  %1262 = load i32, ptr %1261, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1263 = shl i32 %1262, %.fr191
  %1264 = lshr i32 %1262, %14
  %1265 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1260
  %1266 = load i32, ptr %1265, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1267 = or disjoint i32 %1263, %1264
  %1268 = add i32 %1266, %1262
  %1269 = xor i32 %1267, %1268
  %1270 = add i32 %1269, %1268
  %1271 = shl i32 %1270, %.fr192
  %1272 = shl i32 %1270, 1
  %1273 = xor i32 %1271, %1272
  %1274 = add i32 %1272, %27
  %1275 = add i32 %1274, %1273
  %1276 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1260
  store i32 %1275, ptr %1276, align 4, !alias.scope !16, !noalias !22
  %1277 = or disjoint i64 %1039, 14
  %1278 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1277
  %1279 = load i32, ptr %1278, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1280 = shl i32 %1279, %.fr191
  %1281 = lshr i32 %1279, %14
  %1282 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1277
  %1283 = load i32, ptr %1282, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1284 = or disjoint i32 %1280, %1281
  %1285 = add i32 %1283, %1279
  %1286 = xor i32 %1284, %1285
  %1287 = add i32 %1286, %1285
  %1288 = shl i32 %1287, %.fr192
  %1289 = shl i32 %1287, 1
  %1290 = xor i32 %1288, %1289
  %1291 = add i32 %1289, %27
  %1292 = add i32 %1291, %1290
  %1293 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1277
  store i32 %1292, ptr %1293, align 4, !alias.scope !16, !noalias !22
  %1294 = or disjoint i64 %1039, 15
  %1295 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1294
  %1296 = load i32, ptr %1295, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1297 = shl i32 %1296, %.fr191
  %1298 = lshr i32 %1296, %14
  %1299 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1294
  %1300 = load i32, ptr %1299, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1301 = or disjoint i32 %1297, %1298
  %1302 = add i32 %1300, %1296
  %1303 = xor i32 %1301, %1302
  %1304 = add i32 %1303, %1302
  %1305 = shl i32 %1304, %.fr192
  %1306 = shl i32 %1304, 1
  %1307 = xor i32 %1305, %1306
  %1308 = add i32 %1306, %27
  %1309 = add i32 %1308, %1307
  %1310 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1294
  store i32 %1309, ptr %1310, align 4, !alias.scope !16, !noalias !22
  %1311 = add nuw nsw i64 %1037, 1
  %exitcond301.not = icmp eq i64 %1311, 3
  br i1 %exitcond301.not, label %.split8.us.split.us.split.us22.us.split.split.us.split.us128.us.us, label %.split.us.us.us.us21.us.us84.us127.us.us, !llvm.loop !23

.split8.us.split.us.split.us22.us.split.split.us.split.us128.us.us: ; preds = %.split.us.us.us.us21.us.us84.us127.us.us
  %1312 = add nuw nsw i64 %1034, 1
  %exitcond302.not = icmp eq i64 %1312, 3
  br i1 %exitcond302.not, label %.split36.us.split.us.us.us.split, label %.split6.us.us.us.us.us.us171, !llvm.loop !23

.split6.us.us.us.us.us:                           ; preds = %.split17.us.split.us.us.us.split.split, %.split8.us.split.us.split.us22.us.split.split.us94.us
  %1313 = phi i64 [ %1801, %.split8.us.split.us.split.us22.us.split.split.us94.us ], [ 0, %.split17.us.split.us.us.us.split.split ]
  %1314 = mul nuw nsw i64 %1313, 48
  %1315 = add nuw nsw i64 %1314, %602
  br label %.split.us.us.us.us21.us.us93.us

.split.us.us.us.us21.us.us93.us:                  ; preds = %.split5.us.us.split.us.us.split.us.split.split.us53.us.us, %.split6.us.us.us.us.us
  %1316 = phi i64 [ 0, %.split6.us.us.us.us.us ], [ %1804, %.split5.us.us.split.us.us.split.us.split.split.us53.us.us ]
  %1317 = shl nuw nsw i64 %1316, 4
  %1318 = add nuw nsw i64 %1315, %1317
  %1319 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1318
  %1320 = load i32, ptr %1319, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1321 = shl i32 %1320, %.fr191
  %1322 = lshr i32 %1320, %14
  %1323 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1318
  %1324 = load i32, ptr %1323, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1325 = or disjoint i32 %1321, %1322
  %1326 = add i32 %1324, %1320
  %1327 = xor i32 %1325, %1326
  %1328 = add i32 %1327, %1326
  br i1 %26, label %.split.us.us.us.us21.us.us93.split.us.us.preheader, label %.split.us.us.us.us21.us.us93.split.us144.preheader

.split.us.us.us.us21.us.us93.split.us144.preheader: ; preds = %.split.us.us.us.us21.us.us93.us
  %1329 = shl i32 %1328, 2
  %1330 = add i32 %27, %1329
  %1331 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1318
  store i32 %1330, ptr %1331, align 4, !alias.scope !16, !noalias !22
  %1332 = or disjoint i64 %1318, 1
  %1333 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1332
  %1334 = load i32, ptr %1333, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1335 = shl i32 %1334, %.fr191
  %1336 = lshr i32 %1334, %14
  %1337 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1332
  %1338 = load i32, ptr %1337, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1339 = or disjoint i32 %1335, %1336
  %1340 = add i32 %1338, %1334
  %1341 = xor i32 %1339, %1340
  %1342 = add i32 %1341, %1340
  %1343 = shl i32 %1342, 2
  %1344 = add i32 %27, %1343
  %1345 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1332
  store i32 %1344, ptr %1345, align 4, !alias.scope !16, !noalias !22
  %1346 = or disjoint i64 %1318, 2
  %1347 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1346
  %1348 = load i32, ptr %1347, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1349 = shl i32 %1348, %.fr191
  %1350 = lshr i32 %1348, %14
  %1351 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1346
  %1352 = load i32, ptr %1351, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1353 = or disjoint i32 %1349, %1350
  %1354 = add i32 %1352, %1348
  %1355 = xor i32 %1353, %1354
  %1356 = add i32 %1355, %1354
  %1357 = shl i32 %1356, 2
  %1358 = add i32 %27, %1357
  %1359 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1346
  store i32 %1358, ptr %1359, align 4, !alias.scope !16, !noalias !22
  %1360 = or disjoint i64 %1318, 3
  %1361 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1360
  %1362 = load i32, ptr %1361, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1363 = shl i32 %1362, %.fr191
  %1364 = lshr i32 %1362, %14
  %1365 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1360
  %1366 = load i32, ptr %1365, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1367 = or disjoint i32 %1363, %1364
  %1368 = add i32 %1366, %1362
  %1369 = xor i32 %1367, %1368
  %1370 = add i32 %1369, %1368
  %1371 = shl i32 %1370, 2
  %1372 = add i32 %27, %1371
  %1373 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1360
  store i32 %1372, ptr %1373, align 4, !alias.scope !16, !noalias !22
  %1374 = or disjoint i64 %1318, 4
  %1375 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1374
  %1376 = load i32, ptr %1375, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1377 = shl i32 %1376, %.fr191
  %1378 = lshr i32 %1376, %14
  %1379 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1374
  %1380 = load i32, ptr %1379, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1381 = or disjoint i32 %1377, %1378
  %1382 = add i32 %1380, %1376
  %1383 = xor i32 %1381, %1382
  %1384 = add i32 %1383, %1382
  %1385 = shl i32 %1384, 2
  %1386 = add i32 %27, %1385
  %1387 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1374
  store i32 %1386, ptr %1387, align 4, !alias.scope !16, !noalias !22
  %1388 = or disjoint i64 %1318, 5
  %1389 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1388
  %1390 = load i32, ptr %1389, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1391 = shl i32 %1390, %.fr191
  %1392 = lshr i32 %1390, %14
  %1393 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1388
  %1394 = load i32, ptr %1393, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1395 = or disjoint i32 %1391, %1392
  %1396 = add i32 %1394, %1390
  %1397 = xor i32 %1395, %1396
  %1398 = add i32 %1397, %1396
  %1399 = shl i32 %1398, 2
  %1400 = add i32 %27, %1399
  %1401 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1388
  store i32 %1400, ptr %1401, align 4, !alias.scope !16, !noalias !22
  %1402 = or disjoint i64 %1318, 6
  %1403 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1402
  %1404 = load i32, ptr %1403, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1405 = shl i32 %1404, %.fr191
  %1406 = lshr i32 %1404, %14
  %1407 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1402
  %1408 = load i32, ptr %1407, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1409 = or disjoint i32 %1405, %1406
  %1410 = add i32 %1408, %1404
  %1411 = xor i32 %1409, %1410
  %1412 = add i32 %1411, %1410
  %1413 = shl i32 %1412, 2
  %1414 = add i32 %27, %1413
  %1415 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1402
  store i32 %1414, ptr %1415, align 4, !alias.scope !16, !noalias !22
  %1416 = or disjoint i64 %1318, 7
  %1417 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1416
  %1418 = load i32, ptr %1417, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1419 = shl i32 %1418, %.fr191
  %1420 = lshr i32 %1418, %14
  %1421 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1416
  %1422 = load i32, ptr %1421, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1423 = or disjoint i32 %1419, %1420
  %1424 = add i32 %1422, %1418
  %1425 = xor i32 %1423, %1424
  %1426 = add i32 %1425, %1424
  %1427 = shl i32 %1426, 2
  %1428 = add i32 %27, %1427
  %1429 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1416
  store i32 %1428, ptr %1429, align 4, !alias.scope !16, !noalias !22
  %1430 = or disjoint i64 %1318, 8
  %1431 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1430
  %1432 = load i32, ptr %1431, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1433 = shl i32 %1432, %.fr191
  %1434 = lshr i32 %1432, %14
  %1435 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1430
  %1436 = load i32, ptr %1435, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1437 = or disjoint i32 %1433, %1434
  %1438 = add i32 %1436, %1432
  %1439 = xor i32 %1437, %1438
  %1440 = add i32 %1439, %1438
  %1441 = shl i32 %1440, 2
  %1442 = add i32 %27, %1441
  %1443 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1430
  store i32 %1442, ptr %1443, align 4, !alias.scope !16, !noalias !22
  %1444 = or disjoint i64 %1318, 9
  %1445 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1444
  %1446 = load i32, ptr %1445, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1447 = shl i32 %1446, %.fr191
  %1448 = lshr i32 %1446, %14
  %1449 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1444
  %1450 = load i32, ptr %1449, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1451 = or disjoint i32 %1447, %1448
  %1452 = add i32 %1450, %1446
  %1453 = xor i32 %1451, %1452
  %1454 = add i32 %1453, %1452
  %1455 = shl i32 %1454, 2
  %1456 = add i32 %27, %1455
  %1457 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1444
  store i32 %1456, ptr %1457, align 4, !alias.scope !16, !noalias !22
  %1458 = or disjoint i64 %1318, 10
  %1459 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1458
  %1460 = load i32, ptr %1459, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1461 = shl i32 %1460, %.fr191
  %1462 = lshr i32 %1460, %14
  %1463 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1458
  %1464 = load i32, ptr %1463, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1465 = or disjoint i32 %1461, %1462
  %1466 = add i32 %1464, %1460
  %1467 = xor i32 %1465, %1466
  %1468 = add i32 %1467, %1466
  %1469 = shl i32 %1468, 2
  %1470 = add i32 %27, %1469
  %1471 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1458
  store i32 %1470, ptr %1471, align 4, !alias.scope !16, !noalias !22
  %1472 = or disjoint i64 %1318, 11
  %1473 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1472
  %1474 = load i32, ptr %1473, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1475 = shl i32 %1474, %.fr191
  %1476 = lshr i32 %1474, %14
  %1477 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1472
  %1478 = load i32, ptr %1477, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1479 = or disjoint i32 %1475, %1476
  %1480 = add i32 %1478, %1474
  %1481 = xor i32 %1479, %1480
  %1482 = add i32 %1481, %1480
  %1483 = shl i32 %1482, 2
  %1484 = add i32 %27, %1483
  %1485 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1472
  store i32 %1484, ptr %1485, align 4, !alias.scope !16, !noalias !22
  %1486 = or disjoint i64 %1318, 12
  %1487 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1486
  %1488 = load i32, ptr %1487, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1489 = shl i32 %1488, %.fr191
  %1490 = lshr i32 %1488, %14
  %1491 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1486
  %1492 = load i32, ptr %1491, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1493 = or disjoint i32 %1489, %1490
  %1494 = add i32 %1492, %1488
  %1495 = xor i32 %1493, %1494
  %1496 = add i32 %1495, %1494
  %1497 = shl i32 %1496, 2
  %1498 = add i32 %27, %1497
  %1499 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1486
  store i32 %1498, ptr %1499, align 4, !alias.scope !16, !noalias !22
  %1500 = or disjoint i64 %1318, 13
  %1501 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1500
  %1502 = load i32, ptr %1501, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1503 = shl i32 %1502, %.fr191
  %1504 = lshr i32 %1502, %14
  %1505 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1500
  %1506 = load i32, ptr %1505, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1507 = or disjoint i32 %1503, %1504
  %1508 = add i32 %1506, %1502
  %1509 = xor i32 %1507, %1508
  %1510 = add i32 %1509, %1508
  %1511 = shl i32 %1510, 2
  %1512 = add i32 %27, %1511
  %1513 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1500
  store i32 %1512, ptr %1513, align 4, !alias.scope !16, !noalias !22
  %1514 = or disjoint i64 %1318, 14
  %1515 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1514
  %1516 = load i32, ptr %1515, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1517 = shl i32 %1516, %.fr191
  %1518 = lshr i32 %1516, %14
  %1519 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1514
  %1520 = load i32, ptr %1519, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1521 = or disjoint i32 %1517, %1518
  %1522 = add i32 %1520, %1516
  %1523 = xor i32 %1521, %1522
  %1524 = add i32 %1523, %1522
  %1525 = shl i32 %1524, 2
  %1526 = add i32 %27, %1525
  %1527 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1514
  store i32 %1526, ptr %1527, align 4, !alias.scope !16, !noalias !22
  %1528 = or disjoint i64 %1318, 15
  %1529 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1528
  %1530 = load i32, ptr %1529, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1531 = shl i32 %1530, %.fr191
  %1532 = lshr i32 %1530, %14
  %1533 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1528
  %1534 = load i32, ptr %1533, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1535 = or disjoint i32 %1531, %1532
  %1536 = add i32 %1534, %1530
  %1537 = xor i32 %1535, %1536
  %1538 = add i32 %1537, %1536
  %1539 = shl i32 %1538, 2
  %1540 = add i32 %27, %1539
  br label %.split5.us.us.split.us.us.split.us.split.split.us53.us.us

.split.us.us.us.us21.us.us93.split.us.us.preheader: ; preds = %.split.us.us.us.us21.us.us93.us
  %1541 = lshr i32 %1328, %24
  %1542 = shl i32 %1328, 1
  %1543 = xor i32 %1541, %1542
  %1544 = add i32 %1542, %27
  %1545 = add i32 %1544, %1543
  %1546 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1318
  store i32 %1545, ptr %1546, align 4, !alias.scope !16, !noalias !22
  %1547 = or disjoint i64 %1318, 1
  %1548 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1547
  %1549 = load i32, ptr %1548, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1550 = shl i32 %1549, %.fr191
  %1551 = lshr i32 %1549, %14
  %1552 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1547
  %1553 = load i32, ptr %1552, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1554 = or disjoint i32 %1550, %1551
  %1555 = add i32 %1553, %1549
  %1556 = xor i32 %1554, %1555
  %1557 = add i32 %1556, %1555
  %1558 = lshr i32 %1557, %24
  %1559 = shl i32 %1557, 1
  %1560 = xor i32 %1558, %1559
  %1561 = add i32 %1559, %27
  %1562 = add i32 %1561, %1560
  %1563 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1547
  store i32 %1562, ptr %1563, align 4, !alias.scope !16, !noalias !22
  %1564 = or disjoint i64 %1318, 2
  %1565 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1564
  %1566 = load i32, ptr %1565, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1567 = shl i32 %1566, %.fr191
  %1568 = lshr i32 %1566, %14
  %1569 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1564
  %1570 = load i32, ptr %1569, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1571 = or disjoint i32 %1567, %1568
  %1572 = add i32 %1570, %1566
  %1573 = xor i32 %1571, %1572
  %1574 = add i32 %1573, %1572
  %1575 = lshr i32 %1574, %24
  %1576 = shl i32 %1574, 1
  %1577 = xor i32 %1575, %1576
  %1578 = add i32 %1576, %27
  %1579 = add i32 %1578, %1577
  %1580 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1564
  store i32 %1579, ptr %1580, align 4, !alias.scope !16, !noalias !22
  %1581 = or disjoint i64 %1318, 3
  %1582 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1581
  %1583 = load i32, ptr %1582, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1584 = shl i32 %1583, %.fr191
  %1585 = lshr i32 %1583, %14
  %1586 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1581
  %1587 = load i32, ptr %1586, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1588 = or disjoint i32 %1584, %1585
  %1589 = add i32 %1587, %1583
  %1590 = xor i32 %1588, %1589
  %1591 = add i32 %1590, %1589
  %1592 = lshr i32 %1591, %24
  %1593 = shl i32 %1591, 1
  %1594 = xor i32 %1592, %1593
  %1595 = add i32 %1593, %27
  %1596 = add i32 %1595, %1594
  %1597 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1581
  store i32 %1596, ptr %1597, align 4, !alias.scope !16, !noalias !22
  %1598 = or disjoint i64 %1318, 4
  %1599 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1598
  %1600 = load i32, ptr %1599, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1601 = shl i32 %1600, %.fr191
  %1602 = lshr i32 %1600, %14
  %1603 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1598
  %1604 = load i32, ptr %1603, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1605 = or disjoint i32 %1601, %1602
  %1606 = add i32 %1604, %1600
  %1607 = xor i32 %1605, %1606
  %1608 = add i32 %1607, %1606
  %1609 = lshr i32 %1608, %24
  %1610 = shl i32 %1608, 1
  %1611 = xor i32 %1609, %1610
  %1612 = add i32 %1610, %27
  %1613 = add i32 %1612, %1611
  %1614 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1598
  store i32 %1613, ptr %1614, align 4, !alias.scope !16, !noalias !22
  %1615 = or disjoint i64 %1318, 5
  %1616 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1615
  %1617 = load i32, ptr %1616, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1618 = shl i32 %1617, %.fr191
  %1619 = lshr i32 %1617, %14
  %1620 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1615
  %1621 = load i32, ptr %1620, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1622 = or disjoint i32 %1618, %1619
  %1623 = add i32 %1621, %1617
  %1624 = xor i32 %1622, %1623
  %1625 = add i32 %1624, %1623
  %1626 = lshr i32 %1625, %24
  %1627 = shl i32 %1625, 1
  %1628 = xor i32 %1626, %1627
  %1629 = add i32 %1627, %27
  %1630 = add i32 %1629, %1628
  %1631 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1615
  store i32 %1630, ptr %1631, align 4, !alias.scope !16, !noalias !22
  %1632 = or disjoint i64 %1318, 6
  %1633 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1632
  %1634 = load i32, ptr %1633, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1635 = shl i32 %1634, %.fr191
  %1636 = lshr i32 %1634, %14
  %1637 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1632
  %1638 = load i32, ptr %1637, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1639 = or disjoint i32 %1635, %1636
  %1640 = add i32 %1638, %1634
  %1641 = xor i32 %1639, %1640
  %1642 = add i32 %1641, %1640
  %1643 = lshr i32 %1642, %24
  %1644 = shl i32 %1642, 1
  %1645 = xor i32 %1643, %1644
  %1646 = add i32 %1644, %27
  %1647 = add i32 %1646, %1645
  %1648 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1632
  store i32 %1647, ptr %1648, align 4, !alias.scope !16, !noalias !22
  %1649 = or disjoint i64 %1318, 7
  %1650 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1649
  %1651 = load i32, ptr %1650, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1652 = shl i32 %1651, %.fr191
  %1653 = lshr i32 %1651, %14
  %1654 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1649
  %1655 = load i32, ptr %1654, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1656 = or disjoint i32 %1652, %1653
  %1657 = add i32 %1655, %1651
  %1658 = xor i32 %1656, %1657
  %1659 = add i32 %1658, %1657
  %1660 = lshr i32 %1659, %24
  %1661 = shl i32 %1659, 1
  %1662 = xor i32 %1660, %1661
  %1663 = add i32 %1661, %27
  %1664 = add i32 %1663, %1662
  %1665 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1649
  store i32 %1664, ptr %1665, align 4, !alias.scope !16, !noalias !22
  %1666 = or disjoint i64 %1318, 8
  %1667 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1666
  %1668 = load i32, ptr %1667, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1669 = shl i32 %1668, %.fr191
  %1670 = lshr i32 %1668, %14
  %1671 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1666
  %1672 = load i32, ptr %1671, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1673 = or disjoint i32 %1669, %1670
  %1674 = add i32 %1672, %1668
  %1675 = xor i32 %1673, %1674
  %1676 = add i32 %1675, %1674
  %1677 = lshr i32 %1676, %24
  %1678 = shl i32 %1676, 1
  %1679 = xor i32 %1677, %1678
  %1680 = add i32 %1678, %27
  %1681 = add i32 %1680, %1679
  %1682 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1666
  store i32 %1681, ptr %1682, align 4, !alias.scope !16, !noalias !22
  %1683 = or disjoint i64 %1318, 9
  %1684 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1683
  %1685 = load i32, ptr %1684, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1686 = shl i32 %1685, %.fr191
  %1687 = lshr i32 %1685, %14
  %1688 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1683
  %1689 = load i32, ptr %1688, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1690 = or disjoint i32 %1686, %1687
  %1691 = add i32 %1689, %1685
  %1692 = xor i32 %1690, %1691
  %1693 = add i32 %1692, %1691
  %1694 = lshr i32 %1693, %24
  %1695 = shl i32 %1693, 1
  %1696 = xor i32 %1694, %1695
  %1697 = add i32 %1695, %27
  %1698 = add i32 %1697, %1696
  %1699 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1683
  store i32 %1698, ptr %1699, align 4, !alias.scope !16, !noalias !22
  %1700 = or disjoint i64 %1318, 10
  %1701 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1700
  %1702 = load i32, ptr %1701, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1703 = shl i32 %1702, %.fr191
  %1704 = lshr i32 %1702, %14
  %1705 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1700
  %1706 = load i32, ptr %1705, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1707 = or disjoint i32 %1703, %1704
  %1708 = add i32 %1706, %1702
  %1709 = xor i32 %1707, %1708
  %1710 = add i32 %1709, %1708
  %1711 = lshr i32 %1710, %24
  %1712 = shl i32 %1710, 1
  %1713 = xor i32 %1711, %1712
  %1714 = add i32 %1712, %27
  %1715 = add i32 %1714, %1713
  %1716 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1700
  store i32 %1715, ptr %1716, align 4, !alias.scope !16, !noalias !22
  %1717 = or disjoint i64 %1318, 11
  %1718 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1717
  %1719 = load i32, ptr %1718, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1720 = shl i32 %1719, %.fr191
  %1721 = lshr i32 %1719, %14
  %1722 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1717
  %1723 = load i32, ptr %1722, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1724 = or disjoint i32 %1720, %1721
  %1725 = add i32 %1723, %1719
  %1726 = xor i32 %1724, %1725
  %1727 = add i32 %1726, %1725
  %1728 = lshr i32 %1727, %24
  %1729 = shl i32 %1727, 1
  %1730 = xor i32 %1728, %1729
  %1731 = add i32 %1729, %27
  %1732 = add i32 %1731, %1730
  %1733 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1717
  store i32 %1732, ptr %1733, align 4, !alias.scope !16, !noalias !22
  %1734 = or disjoint i64 %1318, 12
  %1735 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1734
  %1736 = load i32, ptr %1735, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1737 = shl i32 %1736, %.fr191
  %1738 = lshr i32 %1736, %14
  %1739 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1734
  %1740 = load i32, ptr %1739, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1741 = or disjoint i32 %1737, %1738
  %1742 = add i32 %1740, %1736
  %1743 = xor i32 %1741, %1742
  %1744 = add i32 %1743, %1742
  %1745 = lshr i32 %1744, %24
  %1746 = shl i32 %1744, 1
  %1747 = xor i32 %1745, %1746
  %1748 = add i32 %1746, %27
  %1749 = add i32 %1748, %1747
  %1750 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1734
  store i32 %1749, ptr %1750, align 4, !alias.scope !16, !noalias !22
  %1751 = or disjoint i64 %1318, 13
  %1752 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1751
  %1753 = load i32, ptr %1752, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1754 = shl i32 %1753, %.fr191
  %1755 = lshr i32 %1753, %14
  %1756 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1751
  %1757 = load i32, ptr %1756, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1758 = or disjoint i32 %1754, %1755
  %1759 = add i32 %1757, %1753
  %1760 = xor i32 %1758, %1759
  %1761 = add i32 %1760, %1759
  %1762 = lshr i32 %1761, %24
  %1763 = shl i32 %1761, 1
  %1764 = xor i32 %1762, %1763
  %1765 = add i32 %1763, %27
  %1766 = add i32 %1765, %1764
  %1767 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1751
  store i32 %1766, ptr %1767, align 4, !alias.scope !16, !noalias !22
  %1768 = or disjoint i64 %1318, 14
  %1769 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1768
  %1770 = load i32, ptr %1769, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1771 = shl i32 %1770, %.fr191
  %1772 = lshr i32 %1770, %14
  %1773 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1768
  %1774 = load i32, ptr %1773, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1775 = or disjoint i32 %1771, %1772
  %1776 = add i32 %1774, %1770
  %1777 = xor i32 %1775, %1776
  %1778 = add i32 %1777, %1776
  %1779 = lshr i32 %1778, %24
  %1780 = shl i32 %1778, 1
  %1781 = xor i32 %1779, %1780
  %1782 = add i32 %1780, %27
  %1783 = add i32 %1782, %1781
  %1784 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1768
  store i32 %1783, ptr %1784, align 4, !alias.scope !16, !noalias !22
  %1785 = or disjoint i64 %1318, 15
  %1786 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1785
  %1787 = load i32, ptr %1786, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1788 = shl i32 %1787, %.fr191
  %1789 = lshr i32 %1787, %14
  %1790 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1785
  %1791 = load i32, ptr %1790, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1792 = or disjoint i32 %1788, %1789
  %1793 = add i32 %1791, %1787
  %1794 = xor i32 %1792, %1793
  %1795 = add i32 %1794, %1793
  %1796 = lshr i32 %1795, %24
  %1797 = shl i32 %1795, 1
  %1798 = xor i32 %1796, %1797
  %1799 = add i32 %1797, %27
  %1800 = add i32 %1799, %1798
  br label %.split5.us.us.split.us.us.split.us.split.split.us53.us.us

.split8.us.split.us.split.us22.us.split.split.us94.us: ; preds = %.split5.us.us.split.us.us.split.us.split.split.us53.us.us
  %1801 = add nuw nsw i64 %1313, 1
  %exitcond299.not = icmp eq i64 %1801, 3
  br i1 %exitcond299.not, label %.split36.us.split.us.us.us.split, label %.split6.us.us.us.us.us, !llvm.loop !23

.split36.us.split.us.us.us.split:                 ; preds = %.split8.us.split.us.split.us22.us.split.split.us94.us, %.split8.us.split.us.split.us22.us.split.split.us.split.us128.us.us, %.split8.us.split.us.split.us22.us.split.split.us.split.us.us.us.us.us, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.split.us.us, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us175, %.split8.us.split.us.split.us22.us.split.us.us.us.us.split.us.split.us.us.us
  %1802 = add nuw nsw i64 %601, 1
  %exitcond318.not = icmp eq i64 %1802, 3
  br i1 %exitcond318.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us, !llvm.loop !23

.split5.us.us.split.us.us.split.us.split.split.us53.us.us: ; preds = %.split.us.us.us.us21.us.us93.split.us144.preheader, %.split.us.us.us.us21.us.us93.split.us.us.preheader
  %.sink448 = phi i64 [ %1528, %.split.us.us.us.us21.us.us93.split.us144.preheader ], [ %1785, %.split.us.us.us.us21.us.us93.split.us.us.preheader ]
  %.sink = phi i32 [ %1540, %.split.us.us.us.us21.us.us93.split.us144.preheader ], [ %1800, %.split.us.us.us.us21.us.us93.split.us.us.preheader ]
  %1803 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %.sink448
  store i32 %.sink, ptr %1803, align 4, !alias.scope !16, !noalias !22
  %1804 = add nuw nsw i64 %1316, 1
  %exitcond298.not = icmp eq i64 %1804, 3
  br i1 %exitcond298.not, label %.split8.us.split.us.split.us22.us.split.split.us94.us, label %.split.us.us.us.us21.us.us93.us, !llvm.loop !23

.split89.us.split:                                ; preds = %.split89.us
  br i1 %20, label %.split89.us.split.split.us, label %.split89.us.split.split

.split89.us.split.split.us:                       ; preds = %.split89.us.split
  br i1 %21, label %.split89.us.split.split.us.split.us, label %.split89.us.split.split.us.split

.split89.us.split.split.us.split.us:              ; preds = %.split89.us.split.split.us
  br i1 %25, label %.split89.us.split.split.us.split.us.split.us, label %.split89.us.split.split.us.split.us.split

.split89.us.split.split.us.split.us.split.us:     ; preds = %.split89.us.split.split.us.split.us
  br i1 %26, label %.split17.us.us.us145.us.us.us.preheader, label %.split17.us.us.us145.us.us.preheader

.split17.us.us.us145.us.us.preheader:             ; preds = %.split89.us.split.split.us.split.us.split.us
  %broadcast.splatinsert551 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat552 = shufflevector <8 x i32> %broadcast.splatinsert551, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert549 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat550 = shufflevector <8 x i32> %broadcast.splatinsert549, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert547 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat548 = shufflevector <8 x i32> %broadcast.splatinsert547, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert545 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat546 = shufflevector <8 x i32> %broadcast.splatinsert545, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert543 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat544 = shufflevector <8 x i32> %broadcast.splatinsert543, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17.us.us.us145.us.us

.split17.us.us.us145.us.us.us.preheader:          ; preds = %.split89.us.split.split.us.split.us.split.us
  %broadcast.splatinsert570 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat571 = shufflevector <8 x i32> %broadcast.splatinsert570, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert568 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat569 = shufflevector <8 x i32> %broadcast.splatinsert568, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert566 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat567 = shufflevector <8 x i32> %broadcast.splatinsert566, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert564 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat565 = shufflevector <8 x i32> %broadcast.splatinsert564, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert562 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat563 = shufflevector <8 x i32> %broadcast.splatinsert562, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert560 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat561 = shufflevector <8 x i32> %broadcast.splatinsert560, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17.us.us.us145.us.us.us

.split17.us.us.us145.us.us.us:                    ; preds = %.split17.us.us.us145.us.us.us.preheader, %.split36.us.split.split.us.us.us.split.us.split.us.split.us.us.us.us
  %1805 = phi i64 [ %1852, %.split36.us.split.split.us.us.us.split.us.split.us.split.us.us.us.us ], [ 0, %.split17.us.us.us145.us.us.us.preheader ]
  %1806 = mul nuw nsw i64 %1805, 144
  br label %.split6.us.us.us61.us.us.us.us.us.us.us.us

.split6.us.us.us61.us.us.us.us.us.us.us.us:       ; preds = %.split8.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us, %.split17.us.us.us145.us.us.us
  %1807 = phi i64 [ 0, %.split17.us.us.us145.us.us.us ], [ %1851, %.split8.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us ]
  %1808 = mul nuw nsw i64 %1807, 48
  %1809 = add nuw nsw i64 %1808, %1806
  br label %.split.us.us.us18.us.us.us.us.us.us.us.us.us.us.us.us.us

.split.us.us.us18.us.us.us.us.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us.us.us.us.us.us.us.us.us.us, %.split6.us.us.us61.us.us.us.us.us.us.us.us
  %1810 = phi i64 [ 0, %.split6.us.us.us61.us.us.us.us.us.us.us.us ], [ %1850, %.split.us.us.us18.us.us.us.us.us.us.us.us.us.us.us.us.us ]
  %1811 = shl nuw nsw i64 %1810, 4
  %1812 = add nuw nsw i64 %1809, %1811
  %1813 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1812
  %wide.load574 = load <8 x i32>, ptr %1813, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1814 = shl <8 x i32> %wide.load574, %broadcast.splat561
  %1815 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1812
  %wide.load575 = load <8 x i32>, ptr %1815, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1816 = add <8 x i32> %wide.load575, %wide.load574
  %1817 = xor <8 x i32> %1814, %1816
  %1818 = shl <8 x i32> %1817, %broadcast.splat563
  %1819 = lshr <8 x i32> %1817, %broadcast.splat565
  %1820 = or disjoint <8 x i32> %1818, %1819
  %1821 = add <8 x i32> %1817, %1816
  %1822 = xor <8 x i32> %1820, %1821
  %1823 = shl <8 x i32> %1822, %broadcast.splat567
  %1824 = lshr <8 x i32> %1822, %broadcast.splat569
  %1825 = or disjoint <8 x i32> %1823, %1824
  %1826 = add <8 x i32> %1822, %1821
  %1827 = xor <8 x i32> %1825, %1826
  %1828 = add <8 x i32> %1826, %broadcast.splat571
  %1829 = add <8 x i32> %1828, %1827
  %1830 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1812
  store <8 x i32> %1829, ptr %1830, align 4, !alias.scope !16, !noalias !22
  %1831 = or disjoint i64 %1812, 8
  %1832 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1831
  %wide.load574.1 = load <8 x i32>, ptr %1832, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1833 = shl <8 x i32> %wide.load574.1, %broadcast.splat561
  %1834 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1831
  %wide.load575.1 = load <8 x i32>, ptr %1834, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1835 = add <8 x i32> %wide.load575.1, %wide.load574.1
  %1836 = xor <8 x i32> %1833, %1835
  %1837 = shl <8 x i32> %1836, %broadcast.splat563
  %1838 = lshr <8 x i32> %1836, %broadcast.splat565
  %1839 = or disjoint <8 x i32> %1837, %1838
  %1840 = add <8 x i32> %1836, %1835
  %1841 = xor <8 x i32> %1839, %1840
  %1842 = shl <8 x i32> %1841, %broadcast.splat567
  %1843 = lshr <8 x i32> %1841, %broadcast.splat569
  %1844 = or disjoint <8 x i32> %1842, %1843
  %1845 = add <8 x i32> %1841, %1840
  %1846 = xor <8 x i32> %1844, %1845
  %1847 = add <8 x i32> %1845, %broadcast.splat571
  %1848 = add <8 x i32> %1847, %1846
  %1849 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1831
  store <8 x i32> %1848, ptr %1849, align 4, !alias.scope !16, !noalias !22
  %1850 = add nuw nsw i64 %1810, 1
  %exitcond293.not = icmp eq i64 %1850, 3
  br i1 %exitcond293.not, label %.split8.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us, label %.split.us.us.us18.us.us.us.us.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us.us.us.us.us.us.us.us.us.us
  %1851 = add nuw nsw i64 %1807, 1
  %exitcond294.not = icmp eq i64 %1851, 3
  br i1 %exitcond294.not, label %.split36.us.split.split.us.us.us.split.us.split.us.split.us.us.us.us, label %.split6.us.us.us61.us.us.us.us.us.us.us.us, !llvm.loop !23

.split36.us.split.split.us.us.us.split.us.split.us.split.us.us.us.us: ; preds = %.split8.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us
  %1852 = add nuw nsw i64 %1805, 1
  %exitcond295.not = icmp eq i64 %1852, 3
  br i1 %exitcond295.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145.us.us.us, !llvm.loop !23

.split17.us.us.us145.us.us:                       ; preds = %.split17.us.us.us145.us.us.preheader, %.split36.us.split.split.us.us.us.split.us.split.us.split.us160.us
  %1853 = phi i64 [ %1896, %.split36.us.split.split.us.us.us.split.us.split.us.split.us160.us ], [ 0, %.split17.us.us.us145.us.us.preheader ]
  %1854 = mul nuw nsw i64 %1853, 144
  br label %.split6.us.us.us61.us.us.us.us.us159.us

.split6.us.us.us61.us.us.us.us.us159.us:          ; preds = %.split17.us.us.us145.us.us, %.split8.us.split.us19.split.us.us.split.us.split.us.split.us119.us.us.us.us.us
  %1855 = phi i64 [ 0, %.split17.us.us.us145.us.us ], [ %1895, %.split8.us.split.us19.split.us.us.split.us.split.us.split.us119.us.us.us.us.us ]
  %1856 = mul nuw nsw i64 %1855, 48
  %1857 = add nuw nsw i64 %1856, %1854
  br label %.split.us.us.us18.us.us.us.us.us118.us.us.us.us.us

.split.us.us.us18.us.us.us.us.us118.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us.us118.us.us.us.us.us, %.split6.us.us.us61.us.us.us.us.us159.us
  %1858 = phi i64 [ 0, %.split6.us.us.us61.us.us.us.us.us159.us ], [ %1894, %.split.us.us.us18.us.us.us.us.us118.us.us.us.us.us ]
  %1859 = shl nuw nsw i64 %1858, 4
  %1860 = add nuw nsw i64 %1857, %1859
  %1861 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1860
  %wide.load555 = load <8 x i32>, ptr %1861, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1862 = shl <8 x i32> %wide.load555, %broadcast.splat544
  %1863 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1860
  %wide.load556 = load <8 x i32>, ptr %1863, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1864 = add <8 x i32> %wide.load556, %wide.load555
  %1865 = xor <8 x i32> %1862, %1864
  %1866 = shl <8 x i32> %1865, %broadcast.splat546
  %1867 = lshr <8 x i32> %1865, %broadcast.splat548
  %1868 = or disjoint <8 x i32> %1866, %1867
  %1869 = add <8 x i32> %1865, %1864
  %1870 = xor <8 x i32> %1868, %1869
  %1871 = shl <8 x i32> %1870, %broadcast.splat550
  %1872 = add <8 x i32> %1870, %1869
  %1873 = xor <8 x i32> %1871, %1872
  %1874 = add <8 x i32> %1872, %broadcast.splat552
  %1875 = add <8 x i32> %1874, %1873
  %1876 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1860
  store <8 x i32> %1875, ptr %1876, align 4, !alias.scope !16, !noalias !22
  %1877 = or disjoint i64 %1860, 8
  %1878 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1877
  %wide.load555.1 = load <8 x i32>, ptr %1878, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1879 = shl <8 x i32> %wide.load555.1, %broadcast.splat544
  %1880 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1877
  %wide.load556.1 = load <8 x i32>, ptr %1880, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1881 = add <8 x i32> %wide.load556.1, %wide.load555.1
  %1882 = xor <8 x i32> %1879, %1881
  %1883 = shl <8 x i32> %1882, %broadcast.splat546
  %1884 = lshr <8 x i32> %1882, %broadcast.splat548
  %1885 = or disjoint <8 x i32> %1883, %1884
  %1886 = add <8 x i32> %1882, %1881
  %1887 = xor <8 x i32> %1885, %1886
  %1888 = shl <8 x i32> %1887, %broadcast.splat550
  %1889 = add <8 x i32> %1887, %1886
  %1890 = xor <8 x i32> %1888, %1889
  %1891 = add <8 x i32> %1889, %broadcast.splat552
  %1892 = add <8 x i32> %1891, %1890
  %1893 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1877
  store <8 x i32> %1892, ptr %1893, align 4, !alias.scope !16, !noalias !22
  %1894 = add nuw nsw i64 %1858, 1
  %exitcond289.not = icmp eq i64 %1894, 3
  br i1 %exitcond289.not, label %.split8.us.split.us19.split.us.us.split.us.split.us.split.us119.us.us.us.us.us, label %.split.us.us.us18.us.us.us.us.us118.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.us.split.us.split.us119.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us.us118.us.us.us.us.us
  %1895 = add nuw nsw i64 %1855, 1
  %exitcond290.not = icmp eq i64 %1895, 3
  br i1 %exitcond290.not, label %.split36.us.split.split.us.us.us.split.us.split.us.split.us160.us, label %.split6.us.us.us61.us.us.us.us.us159.us, !llvm.loop !23

.split36.us.split.split.us.us.us.split.us.split.us.split.us160.us: ; preds = %.split8.us.split.us19.split.us.us.split.us.split.us.split.us119.us.us.us.us.us
  %1896 = add nuw nsw i64 %1853, 1
  %exitcond291.not = icmp eq i64 %1896, 3
  br i1 %exitcond291.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145.us.us, !llvm.loop !23

.split89.us.split.split.us.split.us.split:        ; preds = %.split89.us.split.split.us.split.us
  br i1 %26, label %.split17.us.us.us145.us.us169.preheader, label %.split17.us.us.us145.us

.split17.us.us.us145.us.us169.preheader:          ; preds = %.split89.us.split.split.us.split.us.split
  %broadcast.splatinsert534 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat535 = shufflevector <8 x i32> %broadcast.splatinsert534, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert532 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat533 = shufflevector <8 x i32> %broadcast.splatinsert532, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert530 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat531 = shufflevector <8 x i32> %broadcast.splatinsert530, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert528 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat529 = shufflevector <8 x i32> %broadcast.splatinsert528, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert526 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat527 = shufflevector <8 x i32> %broadcast.splatinsert526, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17.us.us.us145.us.us169

.split17.us.us.us145.us.us169:                    ; preds = %.split17.us.us.us145.us.us169.preheader, %.split36.us.split.split.us.us.us.split.us.split.split.us.us.us
  %1897 = phi i64 [ %1940, %.split36.us.split.split.us.us.us.split.us.split.split.us.us.us ], [ 0, %.split17.us.us.us145.us.us169.preheader ]
  %1898 = mul nuw nsw i64 %1897, 144
  br label %.split6.us.us.us61.us.us.us.us155.us.us

.split6.us.us.us61.us.us.us.us155.us.us:          ; preds = %.split8.us.split.us19.split.us.us.split.us.split.split.us.us.us.us.us.us.us, %.split17.us.us.us145.us.us169
  %1899 = phi i64 [ 0, %.split17.us.us.us145.us.us169 ], [ %1939, %.split8.us.split.us19.split.us.us.split.us.split.split.us.us.us.us.us.us.us ]
  %1900 = mul nuw nsw i64 %1899, 48
  %1901 = add nuw nsw i64 %1900, %1898
  br label %.split.us.us.us18.us.us.us.us82.us.us.us.us.us.us

.split.us.us.us18.us.us.us.us82.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us82.us.us.us.us.us.us, %.split6.us.us.us61.us.us.us.us155.us.us
  %1902 = phi i64 [ 0, %.split6.us.us.us61.us.us.us.us155.us.us ], [ %1938, %.split.us.us.us18.us.us.us.us82.us.us.us.us.us.us ]
  %1903 = shl nuw nsw i64 %1902, 4
  %1904 = add nuw nsw i64 %1901, %1903
  %1905 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1904
  %wide.load538 = load <8 x i32>, ptr %1905, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1906 = shl <8 x i32> %wide.load538, %broadcast.splat527
  %1907 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1904
  %wide.load539 = load <8 x i32>, ptr %1907, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1908 = add <8 x i32> %wide.load539, %wide.load538
  %1909 = xor <8 x i32> %1906, %1908
  %1910 = shl <8 x i32> %1909, %broadcast.splat529
  %1911 = lshr <8 x i32> %1909, %broadcast.splat531
  %1912 = or disjoint <8 x i32> %1910, %1911
  %1913 = add <8 x i32> %1909, %1908
  %1914 = xor <8 x i32> %1912, %1913
  %1915 = lshr <8 x i32> %1914, %broadcast.splat533
  %1916 = add <8 x i32> %1914, %1913
  %1917 = xor <8 x i32> %1915, %1916
  %1918 = add <8 x i32> %1916, %broadcast.splat535
  %1919 = add <8 x i32> %1918, %1917
  %1920 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1904
  store <8 x i32> %1919, ptr %1920, align 4, !alias.scope !16, !noalias !22
  %1921 = or disjoint i64 %1904, 8
  %1922 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1921
  %wide.load538.1 = load <8 x i32>, ptr %1922, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1923 = shl <8 x i32> %wide.load538.1, %broadcast.splat527
  %1924 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1921
  %wide.load539.1 = load <8 x i32>, ptr %1924, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1925 = add <8 x i32> %wide.load539.1, %wide.load538.1
  %1926 = xor <8 x i32> %1923, %1925
  %1927 = shl <8 x i32> %1926, %broadcast.splat529
  %1928 = lshr <8 x i32> %1926, %broadcast.splat531
  %1929 = or disjoint <8 x i32> %1927, %1928
  %1930 = add <8 x i32> %1926, %1925
  %1931 = xor <8 x i32> %1929, %1930
  %1932 = lshr <8 x i32> %1931, %broadcast.splat533
  %1933 = add <8 x i32> %1931, %1930
  %1934 = xor <8 x i32> %1932, %1933
  %1935 = add <8 x i32> %1933, %broadcast.splat535
  %1936 = add <8 x i32> %1935, %1934
  %1937 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1921
  store <8 x i32> %1936, ptr %1937, align 4, !alias.scope !16, !noalias !22
  %1938 = add nuw nsw i64 %1902, 1
  %exitcond285.not = icmp eq i64 %1938, 3
  br i1 %exitcond285.not, label %.split8.us.split.us19.split.us.us.split.us.split.split.us.us.us.us.us.us.us, label %.split.us.us.us18.us.us.us.us82.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.us.split.split.us.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us82.us.us.us.us.us.us
  %1939 = add nuw nsw i64 %1899, 1
  %exitcond286.not = icmp eq i64 %1939, 3
  br i1 %exitcond286.not, label %.split36.us.split.split.us.us.us.split.us.split.split.us.us.us, label %.split6.us.us.us61.us.us.us.us155.us.us, !llvm.loop !23

.split36.us.split.split.us.us.us.split.us.split.split.us.us.us: ; preds = %.split8.us.split.us19.split.us.us.split.us.split.split.us.us.us.us.us.us.us
  %1940 = add nuw nsw i64 %1897, 1
  %exitcond287.not = icmp eq i64 %1940, 3
  br i1 %exitcond287.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145.us.us169, !llvm.loop !23

.split17.us.us.us145.us:                          ; preds = %.split89.us.split.split.us.split.us.split, %.split36.us.split.split.us.us.us.split.us.split.split.us157
  %1941 = phi i64 [ %2206, %.split36.us.split.split.us.us.us.split.us.split.split.us157 ], [ 0, %.split89.us.split.split.us.split.us.split ]
  %1942 = mul nuw nsw i64 %1941, 144
  br label %.split6.us.us.us61.us.us.us.us156

.split6.us.us.us61.us.us.us.us156:                ; preds = %.split17.us.us.us145.us, %.split8.us.split.us19.split.us.us.split.us.split.split.us111.us.us.us
  %1943 = phi i64 [ 0, %.split17.us.us.us145.us ], [ %2205, %.split8.us.split.us19.split.us.us.split.us.split.split.us111.us.us.us ]
  %1944 = mul nuw nsw i64 %1943, 48
  %1945 = add nuw nsw i64 %1944, %1942
  br label %.split.us.us.us18.us.us.us.us110.us.us.us

.split.us.us.us18.us.us.us.us110.us.us.us:        ; preds = %.split.us.us.us18.us.us.us.us110.us.us.us, %.split6.us.us.us61.us.us.us.us156
  %1946 = phi i64 [ 0, %.split6.us.us.us61.us.us.us.us156 ], [ %2204, %.split.us.us.us18.us.us.us.us110.us.us.us ]
  %1947 = shl nuw nsw i64 %1946, 4
  %1948 = add nuw nsw i64 %1945, %1947
  %1949 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1948
  %1950 = load i32, ptr %1949, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1951 = shl i32 %1950, %.fr191
  %1952 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1948
  %1953 = load i32, ptr %1952, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1954 = add i32 %1953, %1950
  %1955 = xor i32 %1951, %1954
  %1956 = shl i32 %1955, %.fr
  %1957 = lshr i32 %1955, %19
  %1958 = or disjoint i32 %1956, %1957
  %1959 = add i32 %1955, %1954
  %1960 = xor i32 %1958, %1959
  %1961 = add i32 %1960, %1959
  %reass.add194 = shl i32 %1961, 1
  %1962 = add i32 %27, %reass.add194
  %1963 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1948
  store i32 %1962, ptr %1963, align 4, !alias.scope !16, !noalias !22
  %1964 = or disjoint i64 %1948, 1
  %1965 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1964
  %1966 = load i32, ptr %1965, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1967 = shl i32 %1966, %.fr191
  %1968 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1964
  %1969 = load i32, ptr %1968, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1970 = add i32 %1969, %1966
  %1971 = xor i32 %1967, %1970
  %1972 = shl i32 %1971, %.fr
  %1973 = lshr i32 %1971, %19
  %1974 = or disjoint i32 %1972, %1973
  %1975 = add i32 %1971, %1970
  %1976 = xor i32 %1974, %1975
  %1977 = add i32 %1976, %1975
  %reass.add194.1 = shl i32 %1977, 1
  %1978 = add i32 %27, %reass.add194.1
  %1979 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1964
  store i32 %1978, ptr %1979, align 4, !alias.scope !16, !noalias !22
  %1980 = or disjoint i64 %1948, 2
  %1981 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1980
  %1982 = load i32, ptr %1981, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1983 = shl i32 %1982, %.fr191
  %1984 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1980
  %1985 = load i32, ptr %1984, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %1986 = add i32 %1985, %1982
  %1987 = xor i32 %1983, %1986
  %1988 = shl i32 %1987, %.fr
  %1989 = lshr i32 %1987, %19
  %1990 = or disjoint i32 %1988, %1989
  %1991 = add i32 %1987, %1986
  %1992 = xor i32 %1990, %1991
  %1993 = add i32 %1992, %1991
  %reass.add194.2 = shl i32 %1993, 1
  %1994 = add i32 %27, %reass.add194.2
  %1995 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1980
  store i32 %1994, ptr %1995, align 4, !alias.scope !16, !noalias !22
  %1996 = or disjoint i64 %1948, 3
  %1997 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1996
  %1998 = load i32, ptr %1997, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %1999 = shl i32 %1998, %.fr191
  %2000 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1996
  %2001 = load i32, ptr %2000, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2002 = add i32 %2001, %1998
  %2003 = xor i32 %1999, %2002
  %2004 = shl i32 %2003, %.fr
  %2005 = lshr i32 %2003, %19
  %2006 = or disjoint i32 %2004, %2005
  %2007 = add i32 %2003, %2002
  %2008 = xor i32 %2006, %2007
  %2009 = add i32 %2008, %2007
  %reass.add194.3 = shl i32 %2009, 1
  %2010 = add i32 %27, %reass.add194.3
  %2011 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %1996
  store i32 %2010, ptr %2011, align 4, !alias.scope !16, !noalias !22
  %2012 = or disjoint i64 %1948, 4
  %2013 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2012
  %2014 = load i32, ptr %2013, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2015 = shl i32 %2014, %.fr191
  %2016 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2012
  %2017 = load i32, ptr %2016, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2018 = add i32 %2017, %2014
  %2019 = xor i32 %2015, %2018
  %2020 = shl i32 %2019, %.fr
  %2021 = lshr i32 %2019, %19
  %2022 = or disjoint i32 %2020, %2021
  %2023 = add i32 %2019, %2018
  %2024 = xor i32 %2022, %2023
  %2025 = add i32 %2024, %2023
  %reass.add194.4 = shl i32 %2025, 1
  %2026 = add i32 %27, %reass.add194.4
  %2027 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2012
  store i32 %2026, ptr %2027, align 4, !alias.scope !16, !noalias !22
  %2028 = or disjoint i64 %1948, 5
  %2029 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2028
  %2030 = load i32, ptr %2029, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2031 = shl i32 %2030, %.fr191
  %2032 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2028
  %2033 = load i32, ptr %2032, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2034 = add i32 %2033, %2030
  %2035 = xor i32 %2031, %2034
  %2036 = shl i32 %2035, %.fr
  %2037 = lshr i32 %2035, %19
  %2038 = or disjoint i32 %2036, %2037
  %2039 = add i32 %2035, %2034
  %2040 = xor i32 %2038, %2039
  %2041 = add i32 %2040, %2039
  %reass.add194.5 = shl i32 %2041, 1
  %2042 = add i32 %27, %reass.add194.5
  %2043 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2028
  store i32 %2042, ptr %2043, align 4, !alias.scope !16, !noalias !22
  %2044 = or disjoint i64 %1948, 6
  %2045 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2044
  %2046 = load i32, ptr %2045, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2047 = shl i32 %2046, %.fr191
  %2048 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2044
  %2049 = load i32, ptr %2048, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2050 = add i32 %2049, %2046
  %2051 = xor i32 %2047, %2050
  %2052 = shl i32 %2051, %.fr
  %2053 = lshr i32 %2051, %19
  %2054 = or disjoint i32 %2052, %2053
  %2055 = add i32 %2051, %2050
  %2056 = xor i32 %2054, %2055
  %2057 = add i32 %2056, %2055
  %reass.add194.6 = shl i32 %2057, 1
  %2058 = add i32 %27, %reass.add194.6
  %2059 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2044
  store i32 %2058, ptr %2059, align 4, !alias.scope !16, !noalias !22
  %2060 = or disjoint i64 %1948, 7
  %2061 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2060
  %2062 = load i32, ptr %2061, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2063 = shl i32 %2062, %.fr191
  %2064 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2060
  %2065 = load i32, ptr %2064, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2066 = add i32 %2065, %2062
  %2067 = xor i32 %2063, %2066
  %2068 = shl i32 %2067, %.fr
  %2069 = lshr i32 %2067, %19
  %2070 = or disjoint i32 %2068, %2069
  %2071 = add i32 %2067, %2066
  %2072 = xor i32 %2070, %2071
  %2073 = add i32 %2072, %2071
  %reass.add194.7 = shl i32 %2073, 1
  %2074 = add i32 %27, %reass.add194.7
  %2075 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2060
  store i32 %2074, ptr %2075, align 4, !alias.scope !16, !noalias !22
  %2076 = or disjoint i64 %1948, 8
  %2077 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2076
  %2078 = load i32, ptr %2077, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2079 = shl i32 %2078, %.fr191
  %2080 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2076
  %2081 = load i32, ptr %2080, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2082 = add i32 %2081, %2078
  %2083 = xor i32 %2079, %2082
  %2084 = shl i32 %2083, %.fr
  %2085 = lshr i32 %2083, %19
  %2086 = or disjoint i32 %2084, %2085
  %2087 = add i32 %2083, %2082
  %2088 = xor i32 %2086, %2087
  %2089 = add i32 %2088, %2087
  %reass.add194.8 = shl i32 %2089, 1
  %2090 = add i32 %27, %reass.add194.8
  %2091 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2076
  store i32 %2090, ptr %2091, align 4, !alias.scope !16, !noalias !22
  %2092 = or disjoint i64 %1948, 9
  %2093 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2092
  %2094 = load i32, ptr %2093, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2095 = shl i32 %2094, %.fr191
  %2096 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2092
  %2097 = load i32, ptr %2096, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2098 = add i32 %2097, %2094
  %2099 = xor i32 %2095, %2098
  %2100 = shl i32 %2099, %.fr
  %2101 = lshr i32 %2099, %19
  %2102 = or disjoint i32 %2100, %2101
  %2103 = add i32 %2099, %2098
  %2104 = xor i32 %2102, %2103
  %2105 = add i32 %2104, %2103
  %reass.add194.9 = shl i32 %2105, 1
  %2106 = add i32 %27, %reass.add194.9
  %2107 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2092
  store i32 %2106, ptr %2107, align 4, !alias.scope !16, !noalias !22
  %2108 = or disjoint i64 %1948, 10
  %2109 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2108
  %2110 = load i32, ptr %2109, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2111 = shl i32 %2110, %.fr191
  %2112 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2108
  %2113 = load i32, ptr %2112, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2114 = add i32 %2113, %2110
  %2115 = xor i32 %2111, %2114
  %2116 = shl i32 %2115, %.fr
  %2117 = lshr i32 %2115, %19
  %2118 = or disjoint i32 %2116, %2117
  %2119 = add i32 %2115, %2114
  %2120 = xor i32 %2118, %2119
  %2121 = add i32 %2120, %2119
  %reass.add194.10 = shl i32 %2121, 1
  %2122 = add i32 %27, %reass.add194.10
  %2123 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2108
  store i32 %2122, ptr %2123, align 4, !alias.scope !16, !noalias !22
  %2124 = or disjoint i64 %1948, 11
  %2125 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2124
  %2126 = load i32, ptr %2125, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2127 = shl i32 %2126, %.fr191
  %2128 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2124
  %2129 = load i32, ptr %2128, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2130 = add i32 %2129, %2126
  %2131 = xor i32 %2127, %2130
  %2132 = shl i32 %2131, %.fr
  %2133 = lshr i32 %2131, %19
  %2134 = or disjoint i32 %2132, %2133
  %2135 = add i32 %2131, %2130
  %2136 = xor i32 %2134, %2135
  %2137 = add i32 %2136, %2135
  %reass.add194.11 = shl i32 %2137, 1
  %2138 = add i32 %27, %reass.add194.11
  %2139 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2124
  store i32 %2138, ptr %2139, align 4, !alias.scope !16, !noalias !22
  %2140 = or disjoint i64 %1948, 12
  %2141 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2140
  %2142 = load i32, ptr %2141, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2143 = shl i32 %2142, %.fr191
  %2144 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2140
  %2145 = load i32, ptr %2144, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2146 = add i32 %2145, %2142
  %2147 = xor i32 %2143, %2146
  %2148 = shl i32 %2147, %.fr
  %2149 = lshr i32 %2147, %19
  %2150 = or disjoint i32 %2148, %2149
  %2151 = add i32 %2147, %2146
  %2152 = xor i32 %2150, %2151
  %2153 = add i32 %2152, %2151
  %reass.add194.12 = shl i32 %2153, 1
  %2154 = add i32 %27, %reass.add194.12
  %2155 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2140
  store i32 %2154, ptr %2155, align 4, !alias.scope !16, !noalias !22
  %2156 = or disjoint i64 %1948, 13
  %2157 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2156
  %2158 = load i32, ptr %2157, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2159 = shl i32 %2158, %.fr191
  %2160 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2156
  %2161 = load i32, ptr %2160, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2162 = add i32 %2161, %2158
  %2163 = xor i32 %2159, %2162
  %2164 = shl i32 %2163, %.fr
  %2165 = lshr i32 %2163, %19
  %2166 = or disjoint i32 %2164, %2165
  %2167 = add i32 %2163, %2162
  %2168 = xor i32 %2166, %2167
  %2169 = add i32 %2168, %2167
  %reass.add194.13 = shl i32 %2169, 1
  %2170 = add i32 %27, %reass.add194.13
  %2171 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2156
  store i32 %2170, ptr %2171, align 4, !alias.scope !16, !noalias !22
  %2172 = or disjoint i64 %1948, 14
  %2173 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2172
  %2174 = load i32, ptr %2173, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2175 = shl i32 %2174, %.fr191
  %2176 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2172
  %2177 = load i32, ptr %2176, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2178 = add i32 %2177, %2174
  %2179 = xor i32 %2175, %2178
  %2180 = shl i32 %2179, %.fr
  %2181 = lshr i32 %2179, %19
  %2182 = or disjoint i32 %2180, %2181
  %2183 = add i32 %2179, %2178
  %2184 = xor i32 %2182, %2183
  %2185 = add i32 %2184, %2183
  %reass.add194.14 = shl i32 %2185, 1
  %2186 = add i32 %27, %reass.add194.14
  %2187 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2172
  store i32 %2186, ptr %2187, align 4, !alias.scope !16, !noalias !22
  %2188 = or disjoint i64 %1948, 15
  %2189 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2188
  %2190 = load i32, ptr %2189, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2191 = shl i32 %2190, %.fr191
  %2192 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2188
  %2193 = load i32, ptr %2192, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2194 = add i32 %2193, %2190
  %2195 = xor i32 %2191, %2194
  %2196 = shl i32 %2195, %.fr
  %2197 = lshr i32 %2195, %19
  %2198 = or disjoint i32 %2196, %2197
  %2199 = add i32 %2195, %2194
  %2200 = xor i32 %2198, %2199
  %2201 = add i32 %2200, %2199
  %reass.add194.15 = shl i32 %2201, 1
  %2202 = add i32 %27, %reass.add194.15
  %2203 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2188
  store i32 %2202, ptr %2203, align 4, !alias.scope !16, !noalias !22
  %2204 = add nuw nsw i64 %1946, 1
  %exitcond281.not = icmp eq i64 %2204, 3
  br i1 %exitcond281.not, label %.split8.us.split.us19.split.us.us.split.us.split.split.us111.us.us.us, label %.split.us.us.us18.us.us.us.us110.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.us.split.split.us111.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us110.us.us.us
  %2205 = add nuw nsw i64 %1943, 1
  %exitcond282.not = icmp eq i64 %2205, 3
  br i1 %exitcond282.not, label %.split36.us.split.split.us.us.us.split.us.split.split.us157, label %.split6.us.us.us61.us.us.us.us156, !llvm.loop !23

.split36.us.split.split.us.us.us.split.us.split.split.us157: ; preds = %.split8.us.split.us19.split.us.us.split.us.split.split.us111.us.us.us
  %2206 = add nuw nsw i64 %1941, 1
  %exitcond283.not = icmp eq i64 %2206, 3
  br i1 %exitcond283.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145.us, !llvm.loop !23

.split89.us.split.split.us.split:                 ; preds = %.split89.us.split.split.us
  br i1 %25, label %.split89.us.split.split.us.split.split.us, label %.split89.us.split.split.us.split.split

.split89.us.split.split.us.split.split.us:        ; preds = %.split89.us.split.split.us.split
  br i1 %26, label %.split17.us.us.us145.us164.us.preheader, label %.split17.us.us.us145.us164

.split17.us.us.us145.us164.us.preheader:          ; preds = %.split89.us.split.split.us.split.split.us
  %broadcast.splatinsert517 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat518 = shufflevector <8 x i32> %broadcast.splatinsert517, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert515 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat516 = shufflevector <8 x i32> %broadcast.splatinsert515, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert513 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat514 = shufflevector <8 x i32> %broadcast.splatinsert513, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert511 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat512 = shufflevector <8 x i32> %broadcast.splatinsert511, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert509 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat510 = shufflevector <8 x i32> %broadcast.splatinsert509, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17.us.us.us145.us164.us

.split17.us.us.us145.us164.us:                    ; preds = %.split17.us.us.us145.us164.us.preheader, %.split36.us.split.split.us.us.us.split.split.us.split.us.us.us
  %2207 = phi i64 [ %2250, %.split36.us.split.split.us.us.us.split.split.us.split.us.us.us ], [ 0, %.split17.us.us.us145.us164.us.preheader ]
  %2208 = mul nuw nsw i64 %2207, 144
  br label %.split6.us.us.us61.us.us.us153.us.us.us

.split6.us.us.us61.us.us.us153.us.us.us:          ; preds = %.split8.us.split.us19.split.us.us.split.split.us.split.us.us.us.us.us.us.us, %.split17.us.us.us145.us164.us
  %2209 = phi i64 [ 0, %.split17.us.us.us145.us164.us ], [ %2249, %.split8.us.split.us19.split.us.us.split.split.us.split.us.us.us.us.us.us.us ]
  %2210 = mul nuw nsw i64 %2209, 48
  %2211 = add nuw nsw i64 %2210, %2208
  br label %.split.us.us.us18.us.us.us77.us.us.us.us.us.us.us

.split.us.us.us18.us.us.us77.us.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us77.us.us.us.us.us.us.us, %.split6.us.us.us61.us.us.us153.us.us.us
  %2212 = phi i64 [ 0, %.split6.us.us.us61.us.us.us153.us.us.us ], [ %2248, %.split.us.us.us18.us.us.us77.us.us.us.us.us.us.us ]
  %2213 = shl nuw nsw i64 %2212, 4
  %2214 = add nuw nsw i64 %2211, %2213
  %2215 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2214
  %wide.load521 = load <8 x i32>, ptr %2215, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2216 = shl <8 x i32> %wide.load521, %broadcast.splat510
  %2217 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2214
  %wide.load522 = load <8 x i32>, ptr %2217, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2218 = add <8 x i32> %wide.load522, %wide.load521
  %2219 = xor <8 x i32> %2216, %2218
  %2220 = shl <8 x i32> %2219, %broadcast.splat512
  %2221 = add <8 x i32> %2219, %2218
  %2222 = xor <8 x i32> %2220, %2221
  %2223 = shl <8 x i32> %2222, %broadcast.splat514
  %2224 = lshr <8 x i32> %2222, %broadcast.splat516
  %2225 = or disjoint <8 x i32> %2223, %2224
  %2226 = add <8 x i32> %2222, %2221
  %2227 = xor <8 x i32> %2225, %2226
  %2228 = add <8 x i32> %2226, %broadcast.splat518
  %2229 = add <8 x i32> %2228, %2227
  %2230 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2214
  store <8 x i32> %2229, ptr %2230, align 4, !alias.scope !16, !noalias !22
  %2231 = or disjoint i64 %2214, 8
  %2232 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2231
  %wide.load521.1 = load <8 x i32>, ptr %2232, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2233 = shl <8 x i32> %wide.load521.1, %broadcast.splat510
  %2234 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2231
  %wide.load522.1 = load <8 x i32>, ptr %2234, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2235 = add <8 x i32> %wide.load522.1, %wide.load521.1
  %2236 = xor <8 x i32> %2233, %2235
  %2237 = shl <8 x i32> %2236, %broadcast.splat512
  %2238 = add <8 x i32> %2236, %2235
  %2239 = xor <8 x i32> %2237, %2238
  %2240 = shl <8 x i32> %2239, %broadcast.splat514
  %2241 = lshr <8 x i32> %2239, %broadcast.splat516
  %2242 = or disjoint <8 x i32> %2240, %2241
  %2243 = add <8 x i32> %2239, %2238
  %2244 = xor <8 x i32> %2242, %2243
  %2245 = add <8 x i32> %2243, %broadcast.splat518
  %2246 = add <8 x i32> %2245, %2244
  %2247 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2231
  store <8 x i32> %2246, ptr %2247, align 4, !alias.scope !16, !noalias !22
  %2248 = add nuw nsw i64 %2212, 1
  %exitcond277.not = icmp eq i64 %2248, 3
  br i1 %exitcond277.not, label %.split8.us.split.us19.split.us.us.split.split.us.split.us.us.us.us.us.us.us, label %.split.us.us.us18.us.us.us77.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.split.us.split.us.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us77.us.us.us.us.us.us.us
  %2249 = add nuw nsw i64 %2209, 1
  %exitcond278.not = icmp eq i64 %2249, 3
  br i1 %exitcond278.not, label %.split36.us.split.split.us.us.us.split.split.us.split.us.us.us, label %.split6.us.us.us61.us.us.us153.us.us.us, !llvm.loop !23

.split36.us.split.split.us.us.us.split.split.us.split.us.us.us: ; preds = %.split8.us.split.us19.split.us.us.split.split.us.split.us.us.us.us.us.us.us
  %2250 = add nuw nsw i64 %2207, 1
  %exitcond279.not = icmp eq i64 %2250, 3
  br i1 %exitcond279.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145.us164.us, !llvm.loop !23

.split17.us.us.us145.us164:                       ; preds = %.split89.us.split.split.us.split.split.us, %.split36.us.split.split.us.us.us.split.split.us.split.us166
  %2251 = phi i64 [ %2532, %.split36.us.split.split.us.us.us.split.split.us.split.us166 ], [ 0, %.split89.us.split.split.us.split.split.us ]
  %2252 = mul nuw nsw i64 %2251, 144
  br label %.split6.us.us.us61.us.us.us153.us165

.split6.us.us.us61.us.us.us153.us165:             ; preds = %.split17.us.us.us145.us164, %.split8.us.split.us19.split.us.us.split.split.us.split.us115.us.us.us
  %2253 = phi i64 [ 0, %.split17.us.us.us145.us164 ], [ %2531, %.split8.us.split.us19.split.us.us.split.split.us.split.us115.us.us.us ]
  %2254 = mul nuw nsw i64 %2253, 48
  %2255 = add nuw nsw i64 %2254, %2252
  br label %.split.us.us.us18.us.us.us77.us114.us.us.us

.split.us.us.us18.us.us.us77.us114.us.us.us:      ; preds = %.split.us.us.us18.us.us.us77.us114.us.us.us, %.split6.us.us.us61.us.us.us153.us165
  %2256 = phi i64 [ 0, %.split6.us.us.us61.us.us.us153.us165 ], [ %2530, %.split.us.us.us18.us.us.us77.us114.us.us.us ]
  %2257 = shl nuw nsw i64 %2256, 4
  %2258 = add nuw nsw i64 %2255, %2257
  %2259 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2258
  %2260 = load i32, ptr %2259, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2261 = shl i32 %2260, %.fr191
  %2262 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2258
  %2263 = load i32, ptr %2262, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2264 = add i32 %2263, %2260
  %2265 = xor i32 %2261, %2264
  %2266 = shl i32 %2265, %.fr
  %2267 = add i32 %2265, %2264
  %2268 = xor i32 %2266, %2267
  %2269 = shl i32 %2268, %.fr192
  %2270 = add i32 %2268, %2267
  %2271 = xor i32 %2269, %2270
  %2272 = add i32 %2270, %27
  %2273 = add i32 %2272, %2271
  %2274 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2258
  store i32 %2273, ptr %2274, align 4, !alias.scope !16, !noalias !22
  %2275 = or disjoint i64 %2258, 1
  %2276 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2275
  %2277 = load i32, ptr %2276, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2278 = shl i32 %2277, %.fr191
  %2279 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2275
  %2280 = load i32, ptr %2279, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2281 = add i32 %2280, %2277
  %2282 = xor i32 %2278, %2281
  %2283 = shl i32 %2282, %.fr
  %2284 = add i32 %2282, %2281
  %2285 = xor i32 %2283, %2284
  %2286 = shl i32 %2285, %.fr192
  %2287 = add i32 %2285, %2284
  %2288 = xor i32 %2286, %2287
  %2289 = add i32 %2287, %27
  %2290 = add i32 %2289, %2288
  %2291 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2275
  store i32 %2290, ptr %2291, align 4, !alias.scope !16, !noalias !22
  %2292 = or disjoint i64 %2258, 2
  %2293 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2292
  %2294 = load i32, ptr %2293, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2295 = shl i32 %2294, %.fr191
  %2296 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2292
  %2297 = load i32, ptr %2296, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2298 = add i32 %2297, %2294
  %2299 = xor i32 %2295, %2298
  %2300 = shl i32 %2299, %.fr
  %2301 = add i32 %2299, %2298
  %2302 = xor i32 %2300, %2301
  %2303 = shl i32 %2302, %.fr192
  %2304 = add i32 %2302, %2301
  %2305 = xor i32 %2303, %2304
  %2306 = add i32 %2304, %27
  %2307 = add i32 %2306, %2305
  %2308 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2292
  store i32 %2307, ptr %2308, align 4, !alias.scope !16, !noalias !22
  %2309 = or disjoint i64 %2258, 3
  %2310 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2309
  %2311 = load i32, ptr %2310, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2312 = shl i32 %2311, %.fr191
  %2313 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2309
  %2314 = load i32, ptr %2313, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2315 = add i32 %2314, %2311
  %2316 = xor i32 %2312, %2315
  %2317 = shl i32 %2316, %.fr
  %2318 = add i32 %2316, %2315
  %2319 = xor i32 %2317, %2318
  %2320 = shl i32 %2319, %.fr192
  %2321 = add i32 %2319, %2318
  %2322 = xor i32 %2320, %2321
  %2323 = add i32 %2321, %27
  %2324 = add i32 %2323, %2322
  %2325 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2309
  store i32 %2324, ptr %2325, align 4, !alias.scope !16, !noalias !22
  %2326 = or disjoint i64 %2258, 4
  %2327 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2326
  %2328 = load i32, ptr %2327, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2329 = shl i32 %2328, %.fr191
  %2330 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2326
  %2331 = load i32, ptr %2330, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2332 = add i32 %2331, %2328
  %2333 = xor i32 %2329, %2332
  %2334 = shl i32 %2333, %.fr
  %2335 = add i32 %2333, %2332
  %2336 = xor i32 %2334, %2335
  %2337 = shl i32 %2336, %.fr192
  %2338 = add i32 %2336, %2335
  %2339 = xor i32 %2337, %2338
  %2340 = add i32 %2338, %27
  %2341 = add i32 %2340, %2339
  %2342 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2326
  store i32 %2341, ptr %2342, align 4, !alias.scope !16, !noalias !22
  %2343 = or disjoint i64 %2258, 5
  %2344 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2343
  %2345 = load i32, ptr %2344, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2346 = shl i32 %2345, %.fr191
  %2347 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2343
  %2348 = load i32, ptr %2347, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2349 = add i32 %2348, %2345
  %2350 = xor i32 %2346, %2349
  %2351 = shl i32 %2350, %.fr
  %2352 = add i32 %2350, %2349
  %2353 = xor i32 %2351, %2352
  %2354 = shl i32 %2353, %.fr192
  %2355 = add i32 %2353, %2352
  %2356 = xor i32 %2354, %2355
  %2357 = add i32 %2355, %27
  %2358 = add i32 %2357, %2356
  %2359 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2343
  store i32 %2358, ptr %2359, align 4, !alias.scope !16, !noalias !22
  %2360 = or disjoint i64 %2258, 6
  %2361 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2360
  %2362 = load i32, ptr %2361, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2363 = shl i32 %2362, %.fr191
  %2364 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2360
  %2365 = load i32, ptr %2364, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2366 = add i32 %2365, %2362
  %2367 = xor i32 %2363, %2366
  %2368 = shl i32 %2367, %.fr
  %2369 = add i32 %2367, %2366
  %2370 = xor i32 %2368, %2369
  %2371 = shl i32 %2370, %.fr192
  %2372 = add i32 %2370, %2369
  %2373 = xor i32 %2371, %2372
  %2374 = add i32 %2372, %27
  %2375 = add i32 %2374, %2373
  %2376 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2360
  store i32 %2375, ptr %2376, align 4, !alias.scope !16, !noalias !22
  %2377 = or disjoint i64 %2258, 7
  %2378 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2377
  %2379 = load i32, ptr %2378, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2380 = shl i32 %2379, %.fr191
  %2381 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2377
  %2382 = load i32, ptr %2381, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2383 = add i32 %2382, %2379
  %2384 = xor i32 %2380, %2383
  %2385 = shl i32 %2384, %.fr
  %2386 = add i32 %2384, %2383
  %2387 = xor i32 %2385, %2386
  %2388 = shl i32 %2387, %.fr192
  %2389 = add i32 %2387, %2386
  %2390 = xor i32 %2388, %2389
  %2391 = add i32 %2389, %27
  %2392 = add i32 %2391, %2390
  %2393 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2377
  store i32 %2392, ptr %2393, align 4, !alias.scope !16, !noalias !22
  %2394 = or disjoint i64 %2258, 8
  %2395 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2394
  %2396 = load i32, ptr %2395, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2397 = shl i32 %2396, %.fr191
  %2398 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2394
  %2399 = load i32, ptr %2398, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2400 = add i32 %2399, %2396
  %2401 = xor i32 %2397, %2400
  %2402 = shl i32 %2401, %.fr
  %2403 = add i32 %2401, %2400
  %2404 = xor i32 %2402, %2403
  %2405 = shl i32 %2404, %.fr192
  %2406 = add i32 %2404, %2403
  %2407 = xor i32 %2405, %2406
  %2408 = add i32 %2406, %27
  %2409 = add i32 %2408, %2407
  %2410 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2394
  store i32 %2409, ptr %2410, align 4, !alias.scope !16, !noalias !22
  %2411 = or disjoint i64 %2258, 9
  %2412 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2411
  %2413 = load i32, ptr %2412, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2414 = shl i32 %2413, %.fr191
  %2415 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2411
  %2416 = load i32, ptr %2415, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2417 = add i32 %2416, %2413
  %2418 = xor i32 %2414, %2417
  %2419 = shl i32 %2418, %.fr
  %2420 = add i32 %2418, %2417
  %2421 = xor i32 %2419, %2420
  %2422 = shl i32 %2421, %.fr192
  %2423 = add i32 %2421, %2420
  %2424 = xor i32 %2422, %2423
  %2425 = add i32 %2423, %27
  %2426 = add i32 %2425, %2424
  %2427 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2411
  store i32 %2426, ptr %2427, align 4, !alias.scope !16, !noalias !22
  %2428 = or disjoint i64 %2258, 10
  %2429 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2428
  %2430 = load i32, ptr %2429, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2431 = shl i32 %2430, %.fr191
  %2432 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2428
  %2433 = load i32, ptr %2432, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2434 = add i32 %2433, %2430
  %2435 = xor i32 %2431, %2434
  %2436 = shl i32 %2435, %.fr
  %2437 = add i32 %2435, %2434
  %2438 = xor i32 %2436, %2437
  %2439 = shl i32 %2438, %.fr192
  %2440 = add i32 %2438, %2437
  %2441 = xor i32 %2439, %2440
  %2442 = add i32 %2440, %27
  %2443 = add i32 %2442, %2441
  %2444 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2428
  store i32 %2443, ptr %2444, align 4, !alias.scope !16, !noalias !22
  %2445 = or disjoint i64 %2258, 11
  %2446 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2445
  %2447 = load i32, ptr %2446, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2448 = shl i32 %2447, %.fr191
  %2449 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2445
  %2450 = load i32, ptr %2449, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2451 = add i32 %2450, %2447
  %2452 = xor i32 %2448, %2451
  %2453 = shl i32 %2452, %.fr
  %2454 = add i32 %2452, %2451
  %2455 = xor i32 %2453, %2454
  %2456 = shl i32 %2455, %.fr192
  %2457 = add i32 %2455, %2454
  %2458 = xor i32 %2456, %2457
  %2459 = add i32 %2457, %27
  %2460 = add i32 %2459, %2458
  %2461 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2445
  store i32 %2460, ptr %2461, align 4, !alias.scope !16, !noalias !22
  %2462 = or disjoint i64 %2258, 12
  %2463 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2462
  %2464 = load i32, ptr %2463, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2465 = shl i32 %2464, %.fr191
  %2466 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2462
  %2467 = load i32, ptr %2466, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2468 = add i32 %2467, %2464
  %2469 = xor i32 %2465, %2468
  %2470 = shl i32 %2469, %.fr
  %2471 = add i32 %2469, %2468
  %2472 = xor i32 %2470, %2471
  %2473 = shl i32 %2472, %.fr192
  %2474 = add i32 %2472, %2471
  %2475 = xor i32 %2473, %2474
  %2476 = add i32 %2474, %27
  %2477 = add i32 %2476, %2475
  %2478 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2462
  store i32 %2477, ptr %2478, align 4, !alias.scope !16, !noalias !22
  %2479 = or disjoint i64 %2258, 13
  %2480 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2479
  %2481 = load i32, ptr %2480, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2482 = shl i32 %2481, %.fr191
  %2483 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2479
  %2484 = load i32, ptr %2483, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2485 = add i32 %2484, %2481
  %2486 = xor i32 %2482, %2485
  %2487 = shl i32 %2486, %.fr
  %2488 = add i32 %2486, %2485
  %2489 = xor i32 %2487, %2488
  %2490 = shl i32 %2489, %.fr192
  %2491 = add i32 %2489, %2488
  %2492 = xor i32 %2490, %2491
  %2493 = add i32 %2491, %27
  %2494 = add i32 %2493, %2492
  %2495 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2479
  store i32 %2494, ptr %2495, align 4, !alias.scope !16, !noalias !22
  %2496 = or disjoint i64 %2258, 14
  %2497 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2496
  %2498 = load i32, ptr %2497, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2499 = shl i32 %2498, %.fr191
  %2500 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2496
  %2501 = load i32, ptr %2500, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2502 = add i32 %2501, %2498
  %2503 = xor i32 %2499, %2502
  %2504 = shl i32 %2503, %.fr
  %2505 = add i32 %2503, %2502
  %2506 = xor i32 %2504, %2505
  %2507 = shl i32 %2506, %.fr192
  %2508 = add i32 %2506, %2505
  %2509 = xor i32 %2507, %2508
  %2510 = add i32 %2508, %27
  %2511 = add i32 %2510, %2509
  %2512 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2496
  store i32 %2511, ptr %2512, align 4, !alias.scope !16, !noalias !22
  %2513 = or disjoint i64 %2258, 15
  %2514 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2513
  %2515 = load i32, ptr %2514, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2516 = shl i32 %2515, %.fr191
  %2517 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2513
  %2518 = load i32, ptr %2517, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2519 = add i32 %2518, %2515
  %2520 = xor i32 %2516, %2519
  %2521 = shl i32 %2520, %.fr
  %2522 = add i32 %2520, %2519
  %2523 = xor i32 %2521, %2522
  %2524 = shl i32 %2523, %.fr192
  %2525 = add i32 %2523, %2522
  %2526 = xor i32 %2524, %2525
  %2527 = add i32 %2525, %27
  %2528 = add i32 %2527, %2526
  %2529 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2513
  store i32 %2528, ptr %2529, align 4, !alias.scope !16, !noalias !22
  %2530 = add nuw nsw i64 %2256, 1
  %exitcond273.not = icmp eq i64 %2530, 3
  br i1 %exitcond273.not, label %.split8.us.split.us19.split.us.us.split.split.us.split.us115.us.us.us, label %.split.us.us.us18.us.us.us77.us114.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.split.us.split.us115.us.us.us: ; preds = %.split.us.us.us18.us.us.us77.us114.us.us.us
  %2531 = add nuw nsw i64 %2253, 1
  %exitcond274.not = icmp eq i64 %2531, 3
  br i1 %exitcond274.not, label %.split36.us.split.split.us.us.us.split.split.us.split.us166, label %.split6.us.us.us61.us.us.us153.us165, !llvm.loop !23

.split36.us.split.split.us.us.us.split.split.us.split.us166: ; preds = %.split8.us.split.us19.split.us.us.split.split.us.split.us115.us.us.us
  %2532 = add nuw nsw i64 %2251, 1
  %exitcond275.not = icmp eq i64 %2532, 3
  br i1 %exitcond275.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145.us164, !llvm.loop !23

.split89.us.split.split.us.split.split:           ; preds = %.split89.us.split.split.us.split
  br i1 %26, label %.split17.us.us.us145.us168, label %.split17.us.us.us145

.split17.us.us.us145.us168:                       ; preds = %.split89.us.split.split.us.split.split, %.split36.us.split.split.us.us.us.split.split.split.us.us
  %2533 = phi i64 [ %2814, %.split36.us.split.split.us.us.us.split.split.split.us.us ], [ 0, %.split89.us.split.split.us.split.split ]
  %2534 = mul nuw nsw i64 %2533, 144
  br label %.split6.us.us.us61.us.us.us154.us

.split6.us.us.us61.us.us.us154.us:                ; preds = %.split8.us.split.us19.split.us.us.split.split.us98.split.us.us.us.us, %.split17.us.us.us145.us168
  %2535 = phi i64 [ 0, %.split17.us.us.us145.us168 ], [ %2813, %.split8.us.split.us19.split.us.us.split.split.us98.split.us.us.us.us ]
  %2536 = mul nuw nsw i64 %2535, 48
  %2537 = add nuw nsw i64 %2536, %2534
  br label %.split.us.us.us18.us.us.us97.us.us.us.us

.split.us.us.us18.us.us.us97.us.us.us.us:         ; preds = %.split.us.us.us18.us.us.us97.us.us.us.us, %.split6.us.us.us61.us.us.us154.us
  %2538 = phi i64 [ 0, %.split6.us.us.us61.us.us.us154.us ], [ %2812, %.split.us.us.us18.us.us.us97.us.us.us.us ]
  %2539 = shl nuw nsw i64 %2538, 4
  %2540 = add nuw nsw i64 %2537, %2539
  %2541 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2540
  %2542 = load i32, ptr %2541, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2543 = shl i32 %2542, %.fr191
  %2544 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2540
  %2545 = load i32, ptr %2544, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2546 = add i32 %2545, %2542
  %2547 = xor i32 %2543, %2546
  %2548 = shl i32 %2547, %.fr
  %2549 = add i32 %2547, %2546
  %2550 = xor i32 %2548, %2549
  %2551 = lshr i32 %2550, %24
  %2552 = add i32 %2550, %2549
  %2553 = xor i32 %2551, %2552
  %2554 = add i32 %2552, %27
  %2555 = add i32 %2554, %2553
  %2556 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2540
  store i32 %2555, ptr %2556, align 4, !alias.scope !16, !noalias !22
  %2557 = or disjoint i64 %2540, 1
  %2558 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2557
  %2559 = load i32, ptr %2558, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2560 = shl i32 %2559, %.fr191
  %2561 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2557
  %2562 = load i32, ptr %2561, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2563 = add i32 %2562, %2559
  %2564 = xor i32 %2560, %2563
  %2565 = shl i32 %2564, %.fr
  %2566 = add i32 %2564, %2563
  %2567 = xor i32 %2565, %2566
  %2568 = lshr i32 %2567, %24
  %2569 = add i32 %2567, %2566
  %2570 = xor i32 %2568, %2569
  %2571 = add i32 %2569, %27
  %2572 = add i32 %2571, %2570
  %2573 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2557
  store i32 %2572, ptr %2573, align 4, !alias.scope !16, !noalias !22
  %2574 = or disjoint i64 %2540, 2
  %2575 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2574
  %2576 = load i32, ptr %2575, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2577 = shl i32 %2576, %.fr191
  %2578 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2574
  %2579 = load i32, ptr %2578, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2580 = add i32 %2579, %2576
  %2581 = xor i32 %2577, %2580
  %2582 = shl i32 %2581, %.fr
  %2583 = add i32 %2581, %2580
  %2584 = xor i32 %2582, %2583
  %2585 = lshr i32 %2584, %24
  %2586 = add i32 %2584, %2583
  %2587 = xor i32 %2585, %2586
  %2588 = add i32 %2586, %27
  %2589 = add i32 %2588, %2587
  %2590 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2574
  store i32 %2589, ptr %2590, align 4, !alias.scope !16, !noalias !22
  %2591 = or disjoint i64 %2540, 3
  %2592 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2591
  %2593 = load i32, ptr %2592, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2594 = shl i32 %2593, %.fr191
  %2595 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2591
  %2596 = load i32, ptr %2595, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2597 = add i32 %2596, %2593
  %2598 = xor i32 %2594, %2597
  %2599 = shl i32 %2598, %.fr
  %2600 = add i32 %2598, %2597
  %2601 = xor i32 %2599, %2600
  %2602 = lshr i32 %2601, %24
  %2603 = add i32 %2601, %2600
  %2604 = xor i32 %2602, %2603
  %2605 = add i32 %2603, %27
  %2606 = add i32 %2605, %2604
  %2607 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2591
  store i32 %2606, ptr %2607, align 4, !alias.scope !16, !noalias !22
  %2608 = or disjoint i64 %2540, 4
  %2609 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2608
  %2610 = load i32, ptr %2609, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2611 = shl i32 %2610, %.fr191
  %2612 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2608
  %2613 = load i32, ptr %2612, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2614 = add i32 %2613, %2610
  %2615 = xor i32 %2611, %2614
  %2616 = shl i32 %2615, %.fr
  %2617 = add i32 %2615, %2614
  %2618 = xor i32 %2616, %2617
  %2619 = lshr i32 %2618, %24
  %2620 = add i32 %2618, %2617
  %2621 = xor i32 %2619, %2620
  %2622 = add i32 %2620, %27
  %2623 = add i32 %2622, %2621
  %2624 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2608
  store i32 %2623, ptr %2624, align 4, !alias.scope !16, !noalias !22
  %2625 = or disjoint i64 %2540, 5
  %2626 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2625
  %2627 = load i32, ptr %2626, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2628 = shl i32 %2627, %.fr191
  %2629 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2625
  %2630 = load i32, ptr %2629, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2631 = add i32 %2630, %2627
  %2632 = xor i32 %2628, %2631
  %2633 = shl i32 %2632, %.fr
  %2634 = add i32 %2632, %2631
  %2635 = xor i32 %2633, %2634
  %2636 = lshr i32 %2635, %24
  %2637 = add i32 %2635, %2634
  %2638 = xor i32 %2636, %2637
  %2639 = add i32 %2637, %27
  %2640 = add i32 %2639, %2638
  %2641 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2625
  store i32 %2640, ptr %2641, align 4, !alias.scope !16, !noalias !22
  %2642 = or disjoint i64 %2540, 6
  %2643 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2642
  %2644 = load i32, ptr %2643, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2645 = shl i32 %2644, %.fr191
  %2646 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2642
  %2647 = load i32, ptr %2646, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2648 = add i32 %2647, %2644
  %2649 = xor i32 %2645, %2648
  %2650 = shl i32 %2649, %.fr
  %2651 = add i32 %2649, %2648
  %2652 = xor i32 %2650, %2651
  %2653 = lshr i32 %2652, %24
  %2654 = add i32 %2652, %2651
  %2655 = xor i32 %2653, %2654
  %2656 = add i32 %2654, %27
  %2657 = add i32 %2656, %2655
  %2658 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2642
  store i32 %2657, ptr %2658, align 4, !alias.scope !16, !noalias !22
  %2659 = or disjoint i64 %2540, 7
  %2660 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2659
  %2661 = load i32, ptr %2660, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2662 = shl i32 %2661, %.fr191
  %2663 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2659
  %2664 = load i32, ptr %2663, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2665 = add i32 %2664, %2661
  %2666 = xor i32 %2662, %2665
  %2667 = shl i32 %2666, %.fr
  %2668 = add i32 %2666, %2665
  %2669 = xor i32 %2667, %2668
  %2670 = lshr i32 %2669, %24
  %2671 = add i32 %2669, %2668
  %2672 = xor i32 %2670, %2671
  %2673 = add i32 %2671, %27
  %2674 = add i32 %2673, %2672
  %2675 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2659
  store i32 %2674, ptr %2675, align 4, !alias.scope !16, !noalias !22
  %2676 = or disjoint i64 %2540, 8
  %2677 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2676
  %2678 = load i32, ptr %2677, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2679 = shl i32 %2678, %.fr191
  %2680 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2676
  %2681 = load i32, ptr %2680, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2682 = add i32 %2681, %2678
  %2683 = xor i32 %2679, %2682
  %2684 = shl i32 %2683, %.fr
  %2685 = add i32 %2683, %2682
  %2686 = xor i32 %2684, %2685
  %2687 = lshr i32 %2686, %24
  %2688 = add i32 %2686, %2685
  %2689 = xor i32 %2687, %2688
  %2690 = add i32 %2688, %27
  %2691 = add i32 %2690, %2689
  %2692 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2676
  store i32 %2691, ptr %2692, align 4, !alias.scope !16, !noalias !22
  %2693 = or disjoint i64 %2540, 9
  %2694 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2693
  %2695 = load i32, ptr %2694, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2696 = shl i32 %2695, %.fr191
  %2697 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2693
  %2698 = load i32, ptr %2697, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2699 = add i32 %2698, %2695
  %2700 = xor i32 %2696, %2699
  %2701 = shl i32 %2700, %.fr
  %2702 = add i32 %2700, %2699
  %2703 = xor i32 %2701, %2702
  %2704 = lshr i32 %2703, %24
  %2705 = add i32 %2703, %2702
  %2706 = xor i32 %2704, %2705
  %2707 = add i32 %2705, %27
  %2708 = add i32 %2707, %2706
  %2709 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2693
  store i32 %2708, ptr %2709, align 4, !alias.scope !16, !noalias !22
  %2710 = or disjoint i64 %2540, 10
  %2711 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2710
  %2712 = load i32, ptr %2711, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2713 = shl i32 %2712, %.fr191
  %2714 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2710
  %2715 = load i32, ptr %2714, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2716 = add i32 %2715, %2712
  %2717 = xor i32 %2713, %2716
  %2718 = shl i32 %2717, %.fr
  %2719 = add i32 %2717, %2716
  %2720 = xor i32 %2718, %2719
  %2721 = lshr i32 %2720, %24
  %2722 = add i32 %2720, %2719
  %2723 = xor i32 %2721, %2722
  %2724 = add i32 %2722, %27
  %2725 = add i32 %2724, %2723
  %2726 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2710
  store i32 %2725, ptr %2726, align 4, !alias.scope !16, !noalias !22
  %2727 = or disjoint i64 %2540, 11
  %2728 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2727
  %2729 = load i32, ptr %2728, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2730 = shl i32 %2729, %.fr191
  %2731 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2727
  %2732 = load i32, ptr %2731, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2733 = add i32 %2732, %2729
  %2734 = xor i32 %2730, %2733
  %2735 = shl i32 %2734, %.fr
  %2736 = add i32 %2734, %2733
  %2737 = xor i32 %2735, %2736
  %2738 = lshr i32 %2737, %24
  %2739 = add i32 %2737, %2736
  %2740 = xor i32 %2738, %2739
  %2741 = add i32 %2739, %27
  %2742 = add i32 %2741, %2740
  %2743 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2727
  store i32 %2742, ptr %2743, align 4, !alias.scope !16, !noalias !22
  %2744 = or disjoint i64 %2540, 12
  %2745 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2744
  %2746 = load i32, ptr %2745, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2747 = shl i32 %2746, %.fr191
  %2748 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2744
  %2749 = load i32, ptr %2748, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2750 = add i32 %2749, %2746
  %2751 = xor i32 %2747, %2750
  %2752 = shl i32 %2751, %.fr
  %2753 = add i32 %2751, %2750
  %2754 = xor i32 %2752, %2753
  %2755 = lshr i32 %2754, %24
  %2756 = add i32 %2754, %2753
  %2757 = xor i32 %2755, %2756
  %2758 = add i32 %2756, %27
  %2759 = add i32 %2758, %2757
  %2760 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2744
  store i32 %2759, ptr %2760, align 4, !alias.scope !16, !noalias !22
  %2761 = or disjoint i64 %2540, 13
  %2762 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2761
  %2763 = load i32, ptr %2762, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2764 = shl i32 %2763, %.fr191
  %2765 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2761
  %2766 = load i32, ptr %2765, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2767 = add i32 %2766, %2763
  %2768 = xor i32 %2764, %2767
  %2769 = shl i32 %2768, %.fr
  %2770 = add i32 %2768, %2767
  %2771 = xor i32 %2769, %2770
  %2772 = lshr i32 %2771, %24
  %2773 = add i32 %2771, %2770
  %2774 = xor i32 %2772, %2773
  %2775 = add i32 %2773, %27
  %2776 = add i32 %2775, %2774
  %2777 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2761
  store i32 %2776, ptr %2777, align 4, !alias.scope !16, !noalias !22
  %2778 = or disjoint i64 %2540, 14
  %2779 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2778
  %2780 = load i32, ptr %2779, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2781 = shl i32 %2780, %.fr191
  %2782 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2778
  %2783 = load i32, ptr %2782, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2784 = add i32 %2783, %2780
  %2785 = xor i32 %2781, %2784
  %2786 = shl i32 %2785, %.fr
  %2787 = add i32 %2785, %2784
  %2788 = xor i32 %2786, %2787
  %2789 = lshr i32 %2788, %24
  %2790 = add i32 %2788, %2787
  %2791 = xor i32 %2789, %2790
  %2792 = add i32 %2790, %27
  %2793 = add i32 %2792, %2791
  %2794 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2778
  store i32 %2793, ptr %2794, align 4, !alias.scope !16, !noalias !22
  %2795 = or disjoint i64 %2540, 15
  %2796 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2795
  %2797 = load i32, ptr %2796, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2798 = shl i32 %2797, %.fr191
  %2799 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2795
  %2800 = load i32, ptr %2799, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2801 = add i32 %2800, %2797
  %2802 = xor i32 %2798, %2801
  %2803 = shl i32 %2802, %.fr
  %2804 = add i32 %2802, %2801
  %2805 = xor i32 %2803, %2804
  %2806 = lshr i32 %2805, %24
  %2807 = add i32 %2805, %2804
  %2808 = xor i32 %2806, %2807
  %2809 = add i32 %2807, %27
  %2810 = add i32 %2809, %2808
  %2811 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2795
  store i32 %2810, ptr %2811, align 4, !alias.scope !16, !noalias !22
  %2812 = add nuw nsw i64 %2538, 1
  %exitcond269.not = icmp eq i64 %2812, 3
  br i1 %exitcond269.not, label %.split8.us.split.us19.split.us.us.split.split.us98.split.us.us.us.us, label %.split.us.us.us18.us.us.us97.us.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.split.us98.split.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us97.us.us.us.us
  %2813 = add nuw nsw i64 %2535, 1
  %exitcond270.not = icmp eq i64 %2813, 3
  br i1 %exitcond270.not, label %.split36.us.split.split.us.us.us.split.split.split.us.us, label %.split6.us.us.us61.us.us.us154.us, !llvm.loop !23

.split36.us.split.split.us.us.us.split.split.split.us.us: ; preds = %.split8.us.split.us19.split.us.us.split.split.us98.split.us.us.us.us
  %2814 = add nuw nsw i64 %2533, 1
  %exitcond271.not = icmp eq i64 %2814, 3
  br i1 %exitcond271.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145.us168, !llvm.loop !23

.split17.us.us.us145:                             ; preds = %.split89.us.split.split.us.split.split, %.split36.us.split.split.us.us.us.split.split.split
  %2815 = phi i64 [ %3048, %.split36.us.split.split.us.us.us.split.split.split ], [ 0, %.split89.us.split.split.us.split.split ]
  %2816 = mul nuw nsw i64 %2815, 144
  br label %.split6.us.us.us61.us.us

.split6.us.us.us61.us.us:                         ; preds = %.split8.us.split.us19.split.us.us.split.split.us98.split.us147, %.split17.us.us.us145
  %2817 = phi i64 [ 0, %.split17.us.us.us145 ], [ %3047, %.split8.us.split.us19.split.us.us.split.split.us98.split.us147 ]
  %2818 = mul nuw nsw i64 %2817, 48
  %2819 = add nuw nsw i64 %2818, %2816
  br label %.split.us.us.us18.us.us.us97.us146

.split.us.us.us18.us.us.us97.us146:               ; preds = %.split6.us.us.us61.us.us, %.split.us.us.us18.us.us.us97.us146
  %2820 = phi i64 [ 0, %.split6.us.us.us61.us.us ], [ %3046, %.split.us.us.us18.us.us.us97.us146 ]
  %2821 = shl nuw nsw i64 %2820, 4
  %2822 = add nuw nsw i64 %2819, %2821
  %2823 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2822
  %2824 = load i32, ptr %2823, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2825 = shl i32 %2824, %.fr191
  %2826 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2822
  %2827 = load i32, ptr %2826, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2828 = add i32 %2827, %2824
  %2829 = xor i32 %2825, %2828
  %2830 = shl i32 %2829, %.fr
  %2831 = add i32 %2829, %2828
  %2832 = xor i32 %2830, %2831
  %2833 = add i32 %2832, %2831
  %reass.add193 = shl i32 %2833, 1
  %2834 = add i32 %27, %reass.add193
  %2835 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2822
  store i32 %2834, ptr %2835, align 4, !alias.scope !16, !noalias !22
  %2836 = or disjoint i64 %2822, 1
  %2837 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2836
  %2838 = load i32, ptr %2837, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2839 = shl i32 %2838, %.fr191
  %2840 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2836
  %2841 = load i32, ptr %2840, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2842 = add i32 %2841, %2838
  %2843 = xor i32 %2839, %2842
  %2844 = shl i32 %2843, %.fr
  %2845 = add i32 %2843, %2842
  %2846 = xor i32 %2844, %2845
  %2847 = add i32 %2846, %2845
  %reass.add193.1 = shl i32 %2847, 1
  %2848 = add i32 %27, %reass.add193.1
  %2849 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2836
  store i32 %2848, ptr %2849, align 4, !alias.scope !16, !noalias !22
  %2850 = or disjoint i64 %2822, 2
  %2851 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2850
  %2852 = load i32, ptr %2851, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2853 = shl i32 %2852, %.fr191
  %2854 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2850
  %2855 = load i32, ptr %2854, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2856 = add i32 %2855, %2852
  %2857 = xor i32 %2853, %2856
  %2858 = shl i32 %2857, %.fr
  %2859 = add i32 %2857, %2856
  %2860 = xor i32 %2858, %2859
  %2861 = add i32 %2860, %2859
  %reass.add193.2 = shl i32 %2861, 1
  %2862 = add i32 %27, %reass.add193.2
  %2863 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2850
  store i32 %2862, ptr %2863, align 4, !alias.scope !16, !noalias !22
  %2864 = or disjoint i64 %2822, 3
  %2865 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2864
  %2866 = load i32, ptr %2865, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2867 = shl i32 %2866, %.fr191
  %2868 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2864
  %2869 = load i32, ptr %2868, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2870 = add i32 %2869, %2866
  %2871 = xor i32 %2867, %2870
  %2872 = shl i32 %2871, %.fr
  %2873 = add i32 %2871, %2870
  %2874 = xor i32 %2872, %2873
  %2875 = add i32 %2874, %2873
  %reass.add193.3 = shl i32 %2875, 1
  %2876 = add i32 %27, %reass.add193.3
  %2877 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2864
  store i32 %2876, ptr %2877, align 4, !alias.scope !16, !noalias !22
  %2878 = or disjoint i64 %2822, 4
  %2879 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2878
  %2880 = load i32, ptr %2879, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2881 = shl i32 %2880, %.fr191
  %2882 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2878
  %2883 = load i32, ptr %2882, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2884 = add i32 %2883, %2880
  %2885 = xor i32 %2881, %2884
  %2886 = shl i32 %2885, %.fr
  %2887 = add i32 %2885, %2884
  %2888 = xor i32 %2886, %2887
  %2889 = add i32 %2888, %2887
  %reass.add193.4 = shl i32 %2889, 1
  %2890 = add i32 %27, %reass.add193.4
  %2891 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2878
  store i32 %2890, ptr %2891, align 4, !alias.scope !16, !noalias !22
  %2892 = or disjoint i64 %2822, 5
  %2893 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2892
  %2894 = load i32, ptr %2893, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2895 = shl i32 %2894, %.fr191
  %2896 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2892
  %2897 = load i32, ptr %2896, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2898 = add i32 %2897, %2894
  %2899 = xor i32 %2895, %2898
  %2900 = shl i32 %2899, %.fr
  %2901 = add i32 %2899, %2898
  %2902 = xor i32 %2900, %2901
  %2903 = add i32 %2902, %2901
  %reass.add193.5 = shl i32 %2903, 1
  %2904 = add i32 %27, %reass.add193.5
  %2905 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2892
  store i32 %2904, ptr %2905, align 4, !alias.scope !16, !noalias !22
  %2906 = or disjoint i64 %2822, 6
  %2907 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2906
  %2908 = load i32, ptr %2907, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2909 = shl i32 %2908, %.fr191
  %2910 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2906
  %2911 = load i32, ptr %2910, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2912 = add i32 %2911, %2908
  %2913 = xor i32 %2909, %2912
  %2914 = shl i32 %2913, %.fr
  %2915 = add i32 %2913, %2912
  %2916 = xor i32 %2914, %2915
  %2917 = add i32 %2916, %2915
  %reass.add193.6 = shl i32 %2917, 1
  %2918 = add i32 %27, %reass.add193.6
  %2919 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2906
  store i32 %2918, ptr %2919, align 4, !alias.scope !16, !noalias !22
  %2920 = or disjoint i64 %2822, 7
  %2921 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2920
  %2922 = load i32, ptr %2921, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2923 = shl i32 %2922, %.fr191
  %2924 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2920
  %2925 = load i32, ptr %2924, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2926 = add i32 %2925, %2922
  %2927 = xor i32 %2923, %2926
  %2928 = shl i32 %2927, %.fr
  %2929 = add i32 %2927, %2926
  %2930 = xor i32 %2928, %2929
  %2931 = add i32 %2930, %2929
  %reass.add193.7 = shl i32 %2931, 1
  %2932 = add i32 %27, %reass.add193.7
  %2933 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2920
  store i32 %2932, ptr %2933, align 4, !alias.scope !16, !noalias !22
  %2934 = or disjoint i64 %2822, 8
  %2935 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2934
  %2936 = load i32, ptr %2935, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2937 = shl i32 %2936, %.fr191
  %2938 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2934
  %2939 = load i32, ptr %2938, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2940 = add i32 %2939, %2936
  %2941 = xor i32 %2937, %2940
  %2942 = shl i32 %2941, %.fr
  %2943 = add i32 %2941, %2940
  %2944 = xor i32 %2942, %2943
  %2945 = add i32 %2944, %2943
  %reass.add193.8 = shl i32 %2945, 1
  %2946 = add i32 %27, %reass.add193.8
  %2947 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2934
  store i32 %2946, ptr %2947, align 4, !alias.scope !16, !noalias !22
  %2948 = or disjoint i64 %2822, 9
  %2949 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2948
  %2950 = load i32, ptr %2949, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2951 = shl i32 %2950, %.fr191
  %2952 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2948
  %2953 = load i32, ptr %2952, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2954 = add i32 %2953, %2950
  %2955 = xor i32 %2951, %2954
  %2956 = shl i32 %2955, %.fr
  %2957 = add i32 %2955, %2954
  %2958 = xor i32 %2956, %2957
  %2959 = add i32 %2958, %2957
  %reass.add193.9 = shl i32 %2959, 1
  %2960 = add i32 %27, %reass.add193.9
  %2961 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2948
  store i32 %2960, ptr %2961, align 4, !alias.scope !16, !noalias !22
  %2962 = or disjoint i64 %2822, 10
  %2963 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2962
  %2964 = load i32, ptr %2963, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2965 = shl i32 %2964, %.fr191
  %2966 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2962
  %2967 = load i32, ptr %2966, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2968 = add i32 %2967, %2964
  %2969 = xor i32 %2965, %2968
  %2970 = shl i32 %2969, %.fr
  %2971 = add i32 %2969, %2968
  %2972 = xor i32 %2970, %2971
  %2973 = add i32 %2972, %2971
  %reass.add193.10 = shl i32 %2973, 1
  %2974 = add i32 %27, %reass.add193.10
  %2975 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2962
  store i32 %2974, ptr %2975, align 4, !alias.scope !16, !noalias !22
  %2976 = or disjoint i64 %2822, 11
  %2977 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2976
  %2978 = load i32, ptr %2977, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2979 = shl i32 %2978, %.fr191
  %2980 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2976
  %2981 = load i32, ptr %2980, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2982 = add i32 %2981, %2978
  %2983 = xor i32 %2979, %2982
  %2984 = shl i32 %2983, %.fr
  %2985 = add i32 %2983, %2982
  %2986 = xor i32 %2984, %2985
  %2987 = add i32 %2986, %2985
  %reass.add193.11 = shl i32 %2987, 1
  %2988 = add i32 %27, %reass.add193.11
  %2989 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2976
  store i32 %2988, ptr %2989, align 4, !alias.scope !16, !noalias !22
  %2990 = or disjoint i64 %2822, 12
  %2991 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2990
  %2992 = load i32, ptr %2991, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %2993 = shl i32 %2992, %.fr191
  %2994 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2990
  %2995 = load i32, ptr %2994, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %2996 = add i32 %2995, %2992
  %2997 = xor i32 %2993, %2996
  %2998 = shl i32 %2997, %.fr
  %2999 = add i32 %2997, %2996
  %3000 = xor i32 %2998, %2999
  %3001 = add i32 %3000, %2999
  %reass.add193.12 = shl i32 %3001, 1
  %3002 = add i32 %27, %reass.add193.12
  %3003 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %2990
  store i32 %3002, ptr %3003, align 4, !alias.scope !16, !noalias !22
  %3004 = or disjoint i64 %2822, 13
  %3005 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3004
  %3006 = load i32, ptr %3005, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3007 = shl i32 %3006, %.fr191
  %3008 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3004
  %3009 = load i32, ptr %3008, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3010 = add i32 %3009, %3006
  %3011 = xor i32 %3007, %3010
  %3012 = shl i32 %3011, %.fr
  %3013 = add i32 %3011, %3010
  %3014 = xor i32 %3012, %3013
  %3015 = add i32 %3014, %3013
  %reass.add193.13 = shl i32 %3015, 1
  %3016 = add i32 %27, %reass.add193.13
  %3017 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3004
  store i32 %3016, ptr %3017, align 4, !alias.scope !16, !noalias !22
  %3018 = or disjoint i64 %2822, 14
  %3019 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3018
  %3020 = load i32, ptr %3019, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3021 = shl i32 %3020, %.fr191
  %3022 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3018
  %3023 = load i32, ptr %3022, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3024 = add i32 %3023, %3020
  %3025 = xor i32 %3021, %3024
  %3026 = shl i32 %3025, %.fr
  %3027 = add i32 %3025, %3024
  %3028 = xor i32 %3026, %3027
  %3029 = add i32 %3028, %3027
  %reass.add193.14 = shl i32 %3029, 1
  %3030 = add i32 %27, %reass.add193.14
  %3031 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3018
  store i32 %3030, ptr %3031, align 4, !alias.scope !16, !noalias !22
  %3032 = or disjoint i64 %2822, 15
  %3033 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3032
  %3034 = load i32, ptr %3033, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3035 = shl i32 %3034, %.fr191
  %3036 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3032
  %3037 = load i32, ptr %3036, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3038 = add i32 %3037, %3034
  %3039 = xor i32 %3035, %3038
  %3040 = shl i32 %3039, %.fr
  %3041 = add i32 %3039, %3038
  %3042 = xor i32 %3040, %3041
  %3043 = add i32 %3042, %3041
  %reass.add193.15 = shl i32 %3043, 1
  %3044 = add i32 %27, %reass.add193.15
  %3045 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3032
  store i32 %3044, ptr %3045, align 4, !alias.scope !16, !noalias !22
  %3046 = add nuw nsw i64 %2820, 1
  %exitcond265.not = icmp eq i64 %3046, 3
  br i1 %exitcond265.not, label %.split8.us.split.us19.split.us.us.split.split.us98.split.us147, label %.split.us.us.us18.us.us.us97.us146, !llvm.loop !23

.split8.us.split.us19.split.us.us.split.split.us98.split.us147: ; preds = %.split.us.us.us18.us.us.us97.us146
  %3047 = add nuw nsw i64 %2817, 1
  %exitcond266.not = icmp eq i64 %3047, 3
  br i1 %exitcond266.not, label %.split36.us.split.split.us.us.us.split.split.split, label %.split6.us.us.us61.us.us, !llvm.loop !23

.split36.us.split.split.us.us.us.split.split.split: ; preds = %.split8.us.split.us19.split.us.us.split.split.us98.split.us147
  %3048 = add nuw nsw i64 %2815, 1
  %exitcond267.not = icmp eq i64 %3048, 3
  br i1 %exitcond267.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us145, !llvm.loop !23

.split89.us.split.split:                          ; preds = %.split89.us.split
  br i1 %21, label %.split89.us.split.split.split.us, label %.split89.us.split.split.split

.split89.us.split.split.split.us:                 ; preds = %.split89.us.split.split
  br i1 %25, label %.split89.us.split.split.split.us.split.us, label %.split89.us.split.split.split.us.split

.split89.us.split.split.split.us.split.us:        ; preds = %.split89.us.split.split.split.us
  br i1 %26, label %.split17.us.us.us149.us.us.preheader, label %.split17.us.us.us149.us

.split17.us.us.us149.us.us.preheader:             ; preds = %.split89.us.split.split.split.us.split.us
  %broadcast.splatinsert500 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat501 = shufflevector <8 x i32> %broadcast.splatinsert500, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert498 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat499 = shufflevector <8 x i32> %broadcast.splatinsert498, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert496 = insertelement <8 x i32> poison, i32 %.fr192, i64 0
  %broadcast.splat497 = shufflevector <8 x i32> %broadcast.splatinsert496, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert494 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat495 = shufflevector <8 x i32> %broadcast.splatinsert494, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert492 = insertelement <8 x i32> poison, i32 %.fr191, i64 0
  %broadcast.splat493 = shufflevector <8 x i32> %broadcast.splatinsert492, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split17.us.us.us149.us.us

.split17.us.us.us149.us.us:                       ; preds = %.split17.us.us.us149.us.us.preheader, %.split36.us.split.split.split.us.split.us.split.us.us.us.us.us
  %3049 = phi i64 [ %3092, %.split36.us.split.split.split.us.split.us.split.us.us.us.us.us ], [ 0, %.split17.us.us.us149.us.us.preheader ]
  %3050 = mul nuw nsw i64 %3049, 144
  br label %.split6.us.us.us66.us.us.us.us.us.us

.split6.us.us.us66.us.us.us.us.us.us:             ; preds = %.split8.us.split.us19.split.split.us.us.split.us.split.us.us.us.us.us.us.us, %.split17.us.us.us149.us.us
  %3051 = phi i64 [ 0, %.split17.us.us.us149.us.us ], [ %3091, %.split8.us.split.us19.split.split.us.us.split.us.split.us.us.us.us.us.us.us ]
  %3052 = mul nuw nsw i64 %3051, 48
  %3053 = add nuw nsw i64 %3052, %3050
  br label %.split.us.us.us18.us40.us.us.us.us.us.us.us.us.us

.split.us.us.us18.us40.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us40.us.us.us.us.us.us.us.us.us, %.split6.us.us.us66.us.us.us.us.us.us
  %3054 = phi i64 [ 0, %.split6.us.us.us66.us.us.us.us.us.us ], [ %3090, %.split.us.us.us18.us40.us.us.us.us.us.us.us.us.us ]
  %3055 = shl nuw nsw i64 %3054, 4
  %3056 = add nuw nsw i64 %3053, %3055
  %3057 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3056
  %wide.load504 = load <8 x i32>, ptr %3057, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3058 = shl <8 x i32> %wide.load504, %broadcast.splat493
  %3059 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3056
  %wide.load505 = load <8 x i32>, ptr %3059, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3060 = add <8 x i32> %wide.load505, %wide.load504
  %3061 = xor <8 x i32> %3058, %3060
  %3062 = lshr <8 x i32> %3061, %broadcast.splat495
  %3063 = add <8 x i32> %3061, %3060
  %3064 = xor <8 x i32> %3062, %3063
  %3065 = shl <8 x i32> %3064, %broadcast.splat497
  %3066 = lshr <8 x i32> %3064, %broadcast.splat499
  %3067 = or disjoint <8 x i32> %3065, %3066
  %3068 = add <8 x i32> %3064, %3063
  %3069 = xor <8 x i32> %3067, %3068
  %3070 = add <8 x i32> %3068, %broadcast.splat501
  %3071 = add <8 x i32> %3070, %3069
  %3072 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3056
  store <8 x i32> %3071, ptr %3072, align 4, !alias.scope !16, !noalias !22
  %3073 = or disjoint i64 %3056, 8
  %3074 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3073
  %wide.load504.1 = load <8 x i32>, ptr %3074, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3075 = shl <8 x i32> %wide.load504.1, %broadcast.splat493
  %3076 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3073
  %wide.load505.1 = load <8 x i32>, ptr %3076, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3077 = add <8 x i32> %wide.load505.1, %wide.load504.1
  %3078 = xor <8 x i32> %3075, %3077
  %3079 = lshr <8 x i32> %3078, %broadcast.splat495
  %3080 = add <8 x i32> %3078, %3077
  %3081 = xor <8 x i32> %3079, %3080
  %3082 = shl <8 x i32> %3081, %broadcast.splat497
  %3083 = lshr <8 x i32> %3081, %broadcast.splat499
  %3084 = or disjoint <8 x i32> %3082, %3083
  %3085 = add <8 x i32> %3081, %3080
  %3086 = xor <8 x i32> %3084, %3085
  %3087 = add <8 x i32> %3085, %broadcast.splat501
  %3088 = add <8 x i32> %3087, %3086
  %3089 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3073
  store <8 x i32> %3088, ptr %3089, align 4, !alias.scope !16, !noalias !22
  %3090 = add nuw nsw i64 %3054, 1
  %exitcond261.not = icmp eq i64 %3090, 3
  br i1 %exitcond261.not, label %.split8.us.split.us19.split.split.us.us.split.us.split.us.us.us.us.us.us.us, label %.split.us.us.us18.us40.us.us.us.us.us.us.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.split.us.us.split.us.split.us.us.us.us.us.us.us: ; preds = %.split.us.us.us18.us40.us.us.us.us.us.us.us.us.us
  %3091 = add nuw nsw i64 %3051, 1
  %exitcond262.not = icmp eq i64 %3091, 3
  br i1 %exitcond262.not, label %.split36.us.split.split.split.us.split.us.split.us.us.us.us.us, label %.split6.us.us.us66.us.us.us.us.us.us, !llvm.loop !23

.split36.us.split.split.split.us.split.us.split.us.us.us.us.us: ; preds = %.split8.us.split.us19.split.split.us.us.split.us.split.us.us.us.us.us.us.us
  %3092 = add nuw nsw i64 %3049, 1
  %exitcond263.not = icmp eq i64 %3092, 3
  br i1 %exitcond263.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us149.us.us, !llvm.loop !23

.split17.us.us.us149.us:                          ; preds = %.split89.us.split.split.split.us.split.us, %.split36.us.split.split.split.us.split.us.split.us105.us.us
  %3093 = phi i64 [ %3374, %.split36.us.split.split.split.us.split.us.split.us105.us.us ], [ 0, %.split89.us.split.split.split.us.split.us ]
  %3094 = mul nuw nsw i64 %3093, 144
  br label %.split6.us.us.us66.us.us104.us.us

.split6.us.us.us66.us.us104.us.us:                ; preds = %.split17.us.us.us149.us, %.split8.us.split.us19.split.split.us.us.split.us.split.us74.us.us.us
  %3095 = phi i64 [ 0, %.split17.us.us.us149.us ], [ %3373, %.split8.us.split.us19.split.split.us.us.split.us.split.us74.us.us.us ]
  %3096 = mul nuw nsw i64 %3095, 48
  %3097 = add nuw nsw i64 %3096, %3094
  br label %.split.us.us.us18.us40.us.us.us73.us.us.us

.split.us.us.us18.us40.us.us.us73.us.us.us:       ; preds = %.split.us.us.us18.us40.us.us.us73.us.us.us, %.split6.us.us.us66.us.us104.us.us
  %3098 = phi i64 [ 0, %.split6.us.us.us66.us.us104.us.us ], [ %3372, %.split.us.us.us18.us40.us.us.us73.us.us.us ]
  %3099 = shl nuw nsw i64 %3098, 4
  %3100 = add nuw nsw i64 %3097, %3099
  %3101 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3100
  %3102 = load i32, ptr %3101, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3103 = shl i32 %3102, %.fr191
  %3104 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3100
  %3105 = load i32, ptr %3104, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3106 = add i32 %3105, %3102
  %3107 = xor i32 %3103, %3106
  %3108 = lshr i32 %3107, %19
  %3109 = add i32 %3107, %3106
  %3110 = xor i32 %3108, %3109
  %3111 = shl i32 %3110, %.fr192
  %3112 = add i32 %3110, %3109
  %3113 = xor i32 %3111, %3112
  %3114 = add i32 %3112, %27
  %3115 = add i32 %3114, %3113
  %3116 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3100
  store i32 %3115, ptr %3116, align 4, !alias.scope !16, !noalias !22
  %3117 = or disjoint i64 %3100, 1
  %3118 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3117
  %3119 = load i32, ptr %3118, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3120 = shl i32 %3119, %.fr191
  %3121 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3117
  %3122 = load i32, ptr %3121, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3123 = add i32 %3122, %3119
  %3124 = xor i32 %3120, %3123
  %3125 = lshr i32 %3124, %19
  %3126 = add i32 %3124, %3123
  %3127 = xor i32 %3125, %3126
  %3128 = shl i32 %3127, %.fr192
  %3129 = add i32 %3127, %3126
  %3130 = xor i32 %3128, %3129
  %3131 = add i32 %3129, %27
  %3132 = add i32 %3131, %3130
  %3133 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3117
  store i32 %3132, ptr %3133, align 4, !alias.scope !16, !noalias !22
  %3134 = or disjoint i64 %3100, 2
  %3135 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3134
  %3136 = load i32, ptr %3135, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3137 = shl i32 %3136, %.fr191
  %3138 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3134
  %3139 = load i32, ptr %3138, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3140 = add i32 %3139, %3136
  %3141 = xor i32 %3137, %3140
  %3142 = lshr i32 %3141, %19
  %3143 = add i32 %3141, %3140
  %3144 = xor i32 %3142, %3143
  %3145 = shl i32 %3144, %.fr192
  %3146 = add i32 %3144, %3143
  %3147 = xor i32 %3145, %3146
  %3148 = add i32 %3146, %27
  %3149 = add i32 %3148, %3147
  %3150 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3134
  store i32 %3149, ptr %3150, align 4, !alias.scope !16, !noalias !22
  %3151 = or disjoint i64 %3100, 3
  %3152 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3151
  %3153 = load i32, ptr %3152, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3154 = shl i32 %3153, %.fr191
  %3155 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3151
  %3156 = load i32, ptr %3155, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3157 = add i32 %3156, %3153
  %3158 = xor i32 %3154, %3157
  %3159 = lshr i32 %3158, %19
  %3160 = add i32 %3158, %3157
  %3161 = xor i32 %3159, %3160
  %3162 = shl i32 %3161, %.fr192
  %3163 = add i32 %3161, %3160
  %3164 = xor i32 %3162, %3163
  %3165 = add i32 %3163, %27
  %3166 = add i32 %3165, %3164
  %3167 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3151
  store i32 %3166, ptr %3167, align 4, !alias.scope !16, !noalias !22
  %3168 = or disjoint i64 %3100, 4
  %3169 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3168
  %3170 = load i32, ptr %3169, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3171 = shl i32 %3170, %.fr191
  %3172 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3168
  %3173 = load i32, ptr %3172, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3174 = add i32 %3173, %3170
  %3175 = xor i32 %3171, %3174
  %3176 = lshr i32 %3175, %19
  %3177 = add i32 %3175, %3174
  %3178 = xor i32 %3176, %3177
  %3179 = shl i32 %3178, %.fr192
  %3180 = add i32 %3178, %3177
  %3181 = xor i32 %3179, %3180
  %3182 = add i32 %3180, %27
  %3183 = add i32 %3182, %3181
  %3184 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3168
  store i32 %3183, ptr %3184, align 4, !alias.scope !16, !noalias !22
  %3185 = or disjoint i64 %3100, 5
  %3186 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3185
  %3187 = load i32, ptr %3186, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3188 = shl i32 %3187, %.fr191
  %3189 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3185
  %3190 = load i32, ptr %3189, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3191 = add i32 %3190, %3187
  %3192 = xor i32 %3188, %3191
  %3193 = lshr i32 %3192, %19
  %3194 = add i32 %3192, %3191
  %3195 = xor i32 %3193, %3194
  %3196 = shl i32 %3195, %.fr192
  %3197 = add i32 %3195, %3194
  %3198 = xor i32 %3196, %3197
  %3199 = add i32 %3197, %27
  %3200 = add i32 %3199, %3198
  %3201 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3185
  store i32 %3200, ptr %3201, align 4, !alias.scope !16, !noalias !22
  %3202 = or disjoint i64 %3100, 6
  %3203 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3202
  %3204 = load i32, ptr %3203, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3205 = shl i32 %3204, %.fr191
  %3206 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3202
  %3207 = load i32, ptr %3206, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3208 = add i32 %3207, %3204
  %3209 = xor i32 %3205, %3208
  %3210 = lshr i32 %3209, %19
  %3211 = add i32 %3209, %3208
  %3212 = xor i32 %3210, %3211
  %3213 = shl i32 %3212, %.fr192
  %3214 = add i32 %3212, %3211
  %3215 = xor i32 %3213, %3214
  %3216 = add i32 %3214, %27
  %3217 = add i32 %3216, %3215
  %3218 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3202
  store i32 %3217, ptr %3218, align 4, !alias.scope !16, !noalias !22
  %3219 = or disjoint i64 %3100, 7
  %3220 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3219
  %3221 = load i32, ptr %3220, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3222 = shl i32 %3221, %.fr191
  %3223 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3219
  %3224 = load i32, ptr %3223, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3225 = add i32 %3224, %3221
  %3226 = xor i32 %3222, %3225
  %3227 = lshr i32 %3226, %19
  %3228 = add i32 %3226, %3225
  %3229 = xor i32 %3227, %3228
  %3230 = shl i32 %3229, %.fr192
  %3231 = add i32 %3229, %3228
  %3232 = xor i32 %3230, %3231
  %3233 = add i32 %3231, %27
  %3234 = add i32 %3233, %3232
  %3235 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3219
  store i32 %3234, ptr %3235, align 4, !alias.scope !16, !noalias !22
  %3236 = or disjoint i64 %3100, 8
  %3237 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3236
  %3238 = load i32, ptr %3237, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3239 = shl i32 %3238, %.fr191
  %3240 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3236
  %3241 = load i32, ptr %3240, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3242 = add i32 %3241, %3238
  %3243 = xor i32 %3239, %3242
  %3244 = lshr i32 %3243, %19
  %3245 = add i32 %3243, %3242
  %3246 = xor i32 %3244, %3245
  %3247 = shl i32 %3246, %.fr192
  %3248 = add i32 %3246, %3245
  %3249 = xor i32 %3247, %3248
  %3250 = add i32 %3248, %27
  %3251 = add i32 %3250, %3249
  %3252 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3236
  store i32 %3251, ptr %3252, align 4, !alias.scope !16, !noalias !22
  %3253 = or disjoint i64 %3100, 9
  %3254 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3253
  %3255 = load i32, ptr %3254, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3256 = shl i32 %3255, %.fr191
  %3257 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3253
  %3258 = load i32, ptr %3257, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3259 = add i32 %3258, %3255
  %3260 = xor i32 %3256, %3259
  %3261 = lshr i32 %3260, %19
  %3262 = add i32 %3260, %3259
  %3263 = xor i32 %3261, %3262
  %3264 = shl i32 %3263, %.fr192
  %3265 = add i32 %3263, %3262
  %3266 = xor i32 %3264, %3265
  %3267 = add i32 %3265, %27
  %3268 = add i32 %3267, %3266
  %3269 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3253
  store i32 %3268, ptr %3269, align 4, !alias.scope !16, !noalias !22
  %3270 = or disjoint i64 %3100, 10
  %3271 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3270
  %3272 = load i32, ptr %3271, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3273 = shl i32 %3272, %.fr191
  %3274 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3270
  %3275 = load i32, ptr %3274, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3276 = add i32 %3275, %3272
  %3277 = xor i32 %3273, %3276
  %3278 = lshr i32 %3277, %19
  %3279 = add i32 %3277, %3276
  %3280 = xor i32 %3278, %3279
  %3281 = shl i32 %3280, %.fr192
  %3282 = add i32 %3280, %3279
  %3283 = xor i32 %3281, %3282
  %3284 = add i32 %3282, %27
  %3285 = add i32 %3284, %3283
  %3286 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3270
  store i32 %3285, ptr %3286, align 4, !alias.scope !16, !noalias !22
  %3287 = or disjoint i64 %3100, 11
  %3288 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3287
  %3289 = load i32, ptr %3288, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3290 = shl i32 %3289, %.fr191
  %3291 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3287
  %3292 = load i32, ptr %3291, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3293 = add i32 %3292, %3289
  %3294 = xor i32 %3290, %3293
  %3295 = lshr i32 %3294, %19
  %3296 = add i32 %3294, %3293
  %3297 = xor i32 %3295, %3296
  %3298 = shl i32 %3297, %.fr192
  %3299 = add i32 %3297, %3296
  %3300 = xor i32 %3298, %3299
  %3301 = add i32 %3299, %27
  %3302 = add i32 %3301, %3300
  %3303 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3287
  store i32 %3302, ptr %3303, align 4, !alias.scope !16, !noalias !22
  %3304 = or disjoint i64 %3100, 12
  %3305 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3304
  %3306 = load i32, ptr %3305, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3307 = shl i32 %3306, %.fr191
  %3308 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3304
  %3309 = load i32, ptr %3308, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3310 = add i32 %3309, %3306
  %3311 = xor i32 %3307, %3310
  %3312 = lshr i32 %3311, %19
  %3313 = add i32 %3311, %3310
  %3314 = xor i32 %3312, %3313
  %3315 = shl i32 %3314, %.fr192
  %3316 = add i32 %3314, %3313
  %3317 = xor i32 %3315, %3316
  %3318 = add i32 %3316, %27
  %3319 = add i32 %3318, %3317
  %3320 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3304
  store i32 %3319, ptr %3320, align 4, !alias.scope !16, !noalias !22
  %3321 = or disjoint i64 %3100, 13
  %3322 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3321
  %3323 = load i32, ptr %3322, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3324 = shl i32 %3323, %.fr191
  %3325 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3321
  %3326 = load i32, ptr %3325, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3327 = add i32 %3326, %3323
  %3328 = xor i32 %3324, %3327
  %3329 = lshr i32 %3328, %19
  %3330 = add i32 %3328, %3327
  %3331 = xor i32 %3329, %3330
  %3332 = shl i32 %3331, %.fr192
  %3333 = add i32 %3331, %3330
  %3334 = xor i32 %3332, %3333
  %3335 = add i32 %3333, %27
  %3336 = add i32 %3335, %3334
  %3337 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3321
  store i32 %3336, ptr %3337, align 4, !alias.scope !16, !noalias !22
  %3338 = or disjoint i64 %3100, 14
  %3339 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3338
  %3340 = load i32, ptr %3339, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3341 = shl i32 %3340, %.fr191
  %3342 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3338
  %3343 = load i32, ptr %3342, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3344 = add i32 %3343, %3340
  %3345 = xor i32 %3341, %3344
  %3346 = lshr i32 %3345, %19
  %3347 = add i32 %3345, %3344
  %3348 = xor i32 %3346, %3347
  %3349 = shl i32 %3348, %.fr192
  %3350 = add i32 %3348, %3347
  %3351 = xor i32 %3349, %3350
  %3352 = add i32 %3350, %27
  %3353 = add i32 %3352, %3351
  %3354 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3338
  store i32 %3353, ptr %3354, align 4, !alias.scope !16, !noalias !22
  %3355 = or disjoint i64 %3100, 15
  %3356 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3355
  %3357 = load i32, ptr %3356, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3358 = shl i32 %3357, %.fr191
  %3359 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3355
  %3360 = load i32, ptr %3359, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3361 = add i32 %3360, %3357
  %3362 = xor i32 %3358, %3361
  %3363 = lshr i32 %3362, %19
  %3364 = add i32 %3362, %3361
  %3365 = xor i32 %3363, %3364
  %3366 = shl i32 %3365, %.fr192
  %3367 = add i32 %3365, %3364
  %3368 = xor i32 %3366, %3367
  %3369 = add i32 %3367, %27
  %3370 = add i32 %3369, %3368
  %3371 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3355
  store i32 %3370, ptr %3371, align 4, !alias.scope !16, !noalias !22
  %3372 = add nuw nsw i64 %3098, 1
  %exitcond257.not = icmp eq i64 %3372, 3
  br i1 %exitcond257.not, label %.split8.us.split.us19.split.split.us.us.split.us.split.us74.us.us.us, label %.split.us.us.us18.us40.us.us.us73.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.split.us.us.split.us.split.us74.us.us.us: ; preds = %.split.us.us.us18.us40.us.us.us73.us.us.us
  %3373 = add nuw nsw i64 %3095, 1
  %exitcond258.not = icmp eq i64 %3373, 3
  br i1 %exitcond258.not, label %.split36.us.split.split.split.us.split.us.split.us105.us.us, label %.split6.us.us.us66.us.us104.us.us, !llvm.loop !23

.split36.us.split.split.split.us.split.us.split.us105.us.us: ; preds = %.split8.us.split.us19.split.split.us.us.split.us.split.us74.us.us.us
  %3374 = add nuw nsw i64 %3093, 1
  %exitcond259.not = icmp eq i64 %3374, 3
  br i1 %exitcond259.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us149.us, !llvm.loop !23

.split89.us.split.split.split.us.split:           ; preds = %.split89.us.split.split.split.us
  br i1 %26, label %.split17.us.us.us149.us152, label %.split17.us.us.us149

.split17.us.us.us149.us152:                       ; preds = %.split89.us.split.split.split.us.split, %.split36.us.split.split.split.us.split.split.us.us.us.us
  %3375 = phi i64 [ %3656, %.split36.us.split.split.split.us.split.split.us.us.us.us ], [ 0, %.split89.us.split.split.split.us.split ]
  %3376 = mul nuw nsw i64 %3375, 144
  br label %.split6.us.us.us66.us76.us.us.us

.split6.us.us.us66.us76.us.us.us:                 ; preds = %.split8.us.split.us19.split.split.us.us.split.split.us.us.us.us.us, %.split17.us.us.us149.us152
  %3377 = phi i64 [ 0, %.split17.us.us.us149.us152 ], [ %3655, %.split8.us.split.us19.split.split.us.us.split.split.us.us.us.us.us ]
  %3378 = mul nuw nsw i64 %3377, 48
  %3379 = add nuw nsw i64 %3378, %3376
  br label %.split.us.us.us18.us40.us.us71.us.us.us.us

.split.us.us.us18.us40.us.us71.us.us.us.us:       ; preds = %.split.us.us.us18.us40.us.us71.us.us.us.us, %.split6.us.us.us66.us76.us.us.us
  %3380 = phi i64 [ 0, %.split6.us.us.us66.us76.us.us.us ], [ %3654, %.split.us.us.us18.us40.us.us71.us.us.us.us ]
  %3381 = shl nuw nsw i64 %3380, 4
  %3382 = add nuw nsw i64 %3379, %3381
  %3383 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3382
  %3384 = load i32, ptr %3383, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3385 = shl i32 %3384, %.fr191
  %3386 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3382
  %3387 = load i32, ptr %3386, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3388 = add i32 %3387, %3384
  %3389 = xor i32 %3385, %3388
  %3390 = lshr i32 %3389, %19
  %3391 = add i32 %3389, %3388
  %3392 = xor i32 %3390, %3391
  %3393 = lshr i32 %3392, %24
  %3394 = add i32 %3392, %3391
  %3395 = xor i32 %3393, %3394
  %3396 = add i32 %3394, %27
  %3397 = add i32 %3396, %3395
  %3398 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3382
  store i32 %3397, ptr %3398, align 4, !alias.scope !16, !noalias !22
  %3399 = or disjoint i64 %3382, 1
  %3400 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3399
  %3401 = load i32, ptr %3400, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3402 = shl i32 %3401, %.fr191
  %3403 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3399
  %3404 = load i32, ptr %3403, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3405 = add i32 %3404, %3401
  %3406 = xor i32 %3402, %3405
  %3407 = lshr i32 %3406, %19
  %3408 = add i32 %3406, %3405
  %3409 = xor i32 %3407, %3408
  %3410 = lshr i32 %3409, %24
  %3411 = add i32 %3409, %3408
  %3412 = xor i32 %3410, %3411
  %3413 = add i32 %3411, %27
  %3414 = add i32 %3413, %3412
  %3415 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3399
  store i32 %3414, ptr %3415, align 4, !alias.scope !16, !noalias !22
  %3416 = or disjoint i64 %3382, 2
  %3417 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3416
  %3418 = load i32, ptr %3417, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3419 = shl i32 %3418, %.fr191
  %3420 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3416
  %3421 = load i32, ptr %3420, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3422 = add i32 %3421, %3418
  %3423 = xor i32 %3419, %3422
  %3424 = lshr i32 %3423, %19
  %3425 = add i32 %3423, %3422
  %3426 = xor i32 %3424, %3425
  %3427 = lshr i32 %3426, %24
  %3428 = add i32 %3426, %3425
  %3429 = xor i32 %3427, %3428
  %3430 = add i32 %3428, %27
  %3431 = add i32 %3430, %3429
  %3432 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3416
  store i32 %3431, ptr %3432, align 4, !alias.scope !16, !noalias !22
  %3433 = or disjoint i64 %3382, 3
  %3434 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3433
  %3435 = load i32, ptr %3434, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3436 = shl i32 %3435, %.fr191
  %3437 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3433
  %3438 = load i32, ptr %3437, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3439 = add i32 %3438, %3435
  %3440 = xor i32 %3436, %3439
  %3441 = lshr i32 %3440, %19
  %3442 = add i32 %3440, %3439
  %3443 = xor i32 %3441, %3442
  %3444 = lshr i32 %3443, %24
  %3445 = add i32 %3443, %3442
  %3446 = xor i32 %3444, %3445
  %3447 = add i32 %3445, %27
  %3448 = add i32 %3447, %3446
  %3449 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3433
  store i32 %3448, ptr %3449, align 4, !alias.scope !16, !noalias !22
  %3450 = or disjoint i64 %3382, 4
  %3451 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3450
  %3452 = load i32, ptr %3451, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3453 = shl i32 %3452, %.fr191
  %3454 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3450
  %3455 = load i32, ptr %3454, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3456 = add i32 %3455, %3452
  %3457 = xor i32 %3453, %3456
  %3458 = lshr i32 %3457, %19
  %3459 = add i32 %3457, %3456
  %3460 = xor i32 %3458, %3459
  %3461 = lshr i32 %3460, %24
  %3462 = add i32 %3460, %3459
  %3463 = xor i32 %3461, %3462
  %3464 = add i32 %3462, %27
  %3465 = add i32 %3464, %3463
  %3466 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3450
  store i32 %3465, ptr %3466, align 4, !alias.scope !16, !noalias !22
  %3467 = or disjoint i64 %3382, 5
  %3468 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3467
  %3469 = load i32, ptr %3468, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3470 = shl i32 %3469, %.fr191
  %3471 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3467
  %3472 = load i32, ptr %3471, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3473 = add i32 %3472, %3469
  %3474 = xor i32 %3470, %3473
  %3475 = lshr i32 %3474, %19
  %3476 = add i32 %3474, %3473
  %3477 = xor i32 %3475, %3476
  %3478 = lshr i32 %3477, %24
  %3479 = add i32 %3477, %3476
  %3480 = xor i32 %3478, %3479
  %3481 = add i32 %3479, %27
  %3482 = add i32 %3481, %3480
  %3483 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3467
  store i32 %3482, ptr %3483, align 4, !alias.scope !16, !noalias !22
  %3484 = or disjoint i64 %3382, 6
  %3485 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3484
  %3486 = load i32, ptr %3485, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3487 = shl i32 %3486, %.fr191
  %3488 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3484
  %3489 = load i32, ptr %3488, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3490 = add i32 %3489, %3486
  %3491 = xor i32 %3487, %3490
  %3492 = lshr i32 %3491, %19
  %3493 = add i32 %3491, %3490
  %3494 = xor i32 %3492, %3493
  %3495 = lshr i32 %3494, %24
  %3496 = add i32 %3494, %3493
  %3497 = xor i32 %3495, %3496
  %3498 = add i32 %3496, %27
  %3499 = add i32 %3498, %3497
  %3500 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3484
  store i32 %3499, ptr %3500, align 4, !alias.scope !16, !noalias !22
  %3501 = or disjoint i64 %3382, 7
  %3502 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3501
  %3503 = load i32, ptr %3502, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3504 = shl i32 %3503, %.fr191
  %3505 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3501
  %3506 = load i32, ptr %3505, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3507 = add i32 %3506, %3503
  %3508 = xor i32 %3504, %3507
  %3509 = lshr i32 %3508, %19
  %3510 = add i32 %3508, %3507
  %3511 = xor i32 %3509, %3510
  %3512 = lshr i32 %3511, %24
  %3513 = add i32 %3511, %3510
  %3514 = xor i32 %3512, %3513
  %3515 = add i32 %3513, %27
  %3516 = add i32 %3515, %3514
  %3517 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3501
  store i32 %3516, ptr %3517, align 4, !alias.scope !16, !noalias !22
  %3518 = or disjoint i64 %3382, 8
  %3519 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3518
  %3520 = load i32, ptr %3519, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3521 = shl i32 %3520, %.fr191
  %3522 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3518
  %3523 = load i32, ptr %3522, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3524 = add i32 %3523, %3520
  %3525 = xor i32 %3521, %3524
  %3526 = lshr i32 %3525, %19
  %3527 = add i32 %3525, %3524
  %3528 = xor i32 %3526, %3527
  %3529 = lshr i32 %3528, %24
  %3530 = add i32 %3528, %3527
  %3531 = xor i32 %3529, %3530
  %3532 = add i32 %3530, %27
  %3533 = add i32 %3532, %3531
  %3534 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3518
  store i32 %3533, ptr %3534, align 4, !alias.scope !16, !noalias !22
  %3535 = or disjoint i64 %3382, 9
  %3536 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3535
  %3537 = load i32, ptr %3536, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3538 = shl i32 %3537, %.fr191
  %3539 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3535
  %3540 = load i32, ptr %3539, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3541 = add i32 %3540, %3537
  %3542 = xor i32 %3538, %3541
  %3543 = lshr i32 %3542, %19
  %3544 = add i32 %3542, %3541
  %3545 = xor i32 %3543, %3544
  %3546 = lshr i32 %3545, %24
  %3547 = add i32 %3545, %3544
  %3548 = xor i32 %3546, %3547
  %3549 = add i32 %3547, %27
  %3550 = add i32 %3549, %3548
  %3551 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3535
  store i32 %3550, ptr %3551, align 4, !alias.scope !16, !noalias !22
  %3552 = or disjoint i64 %3382, 10
  %3553 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3552
  %3554 = load i32, ptr %3553, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3555 = shl i32 %3554, %.fr191
  %3556 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3552
  %3557 = load i32, ptr %3556, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3558 = add i32 %3557, %3554
  %3559 = xor i32 %3555, %3558
  %3560 = lshr i32 %3559, %19
  %3561 = add i32 %3559, %3558
  %3562 = xor i32 %3560, %3561
  %3563 = lshr i32 %3562, %24
  %3564 = add i32 %3562, %3561
  %3565 = xor i32 %3563, %3564
  %3566 = add i32 %3564, %27
  %3567 = add i32 %3566, %3565
  %3568 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3552
  store i32 %3567, ptr %3568, align 4, !alias.scope !16, !noalias !22
  %3569 = or disjoint i64 %3382, 11
  %3570 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3569
  %3571 = load i32, ptr %3570, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3572 = shl i32 %3571, %.fr191
  %3573 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3569
  %3574 = load i32, ptr %3573, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3575 = add i32 %3574, %3571
  %3576 = xor i32 %3572, %3575
  %3577 = lshr i32 %3576, %19
  %3578 = add i32 %3576, %3575
  %3579 = xor i32 %3577, %3578
  %3580 = lshr i32 %3579, %24
  %3581 = add i32 %3579, %3578
  %3582 = xor i32 %3580, %3581
  %3583 = add i32 %3581, %27
  %3584 = add i32 %3583, %3582
  %3585 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3569
  store i32 %3584, ptr %3585, align 4, !alias.scope !16, !noalias !22
  %3586 = or disjoint i64 %3382, 12
  %3587 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3586
  %3588 = load i32, ptr %3587, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3589 = shl i32 %3588, %.fr191
  %3590 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3586
  %3591 = load i32, ptr %3590, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3592 = add i32 %3591, %3588
  %3593 = xor i32 %3589, %3592
  %3594 = lshr i32 %3593, %19
  %3595 = add i32 %3593, %3592
  %3596 = xor i32 %3594, %3595
  %3597 = lshr i32 %3596, %24
  %3598 = add i32 %3596, %3595
  %3599 = xor i32 %3597, %3598
  %3600 = add i32 %3598, %27
  %3601 = add i32 %3600, %3599
  %3602 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3586
  store i32 %3601, ptr %3602, align 4, !alias.scope !16, !noalias !22
  %3603 = or disjoint i64 %3382, 13
  %3604 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3603
  %3605 = load i32, ptr %3604, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3606 = shl i32 %3605, %.fr191
  %3607 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3603
  %3608 = load i32, ptr %3607, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3609 = add i32 %3608, %3605
  %3610 = xor i32 %3606, %3609
  %3611 = lshr i32 %3610, %19
  %3612 = add i32 %3610, %3609
  %3613 = xor i32 %3611, %3612
  %3614 = lshr i32 %3613, %24
  %3615 = add i32 %3613, %3612
  %3616 = xor i32 %3614, %3615
  %3617 = add i32 %3615, %27
  %3618 = add i32 %3617, %3616
  %3619 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3603
  store i32 %3618, ptr %3619, align 4, !alias.scope !16, !noalias !22
  %3620 = or disjoint i64 %3382, 14
  %3621 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3620
  %3622 = load i32, ptr %3621, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3623 = shl i32 %3622, %.fr191
  %3624 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3620
  %3625 = load i32, ptr %3624, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3626 = add i32 %3625, %3622
  %3627 = xor i32 %3623, %3626
  %3628 = lshr i32 %3627, %19
  %3629 = add i32 %3627, %3626
  %3630 = xor i32 %3628, %3629
  %3631 = lshr i32 %3630, %24
  %3632 = add i32 %3630, %3629
  %3633 = xor i32 %3631, %3632
  %3634 = add i32 %3632, %27
  %3635 = add i32 %3634, %3633
  %3636 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3620
  store i32 %3635, ptr %3636, align 4, !alias.scope !16, !noalias !22
  %3637 = or disjoint i64 %3382, 15
  %3638 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3637
  %3639 = load i32, ptr %3638, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3640 = shl i32 %3639, %.fr191
  %3641 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3637
  %3642 = load i32, ptr %3641, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3643 = add i32 %3642, %3639
  %3644 = xor i32 %3640, %3643
  %3645 = lshr i32 %3644, %19
  %3646 = add i32 %3644, %3643
  %3647 = xor i32 %3645, %3646
  %3648 = lshr i32 %3647, %24
  %3649 = add i32 %3647, %3646
  %3650 = xor i32 %3648, %3649
  %3651 = add i32 %3649, %27
  %3652 = add i32 %3651, %3650
  %3653 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3637
  store i32 %3652, ptr %3653, align 4, !alias.scope !16, !noalias !22
  %3654 = add nuw nsw i64 %3380, 1
  %exitcond253.not = icmp eq i64 %3654, 3
  br i1 %exitcond253.not, label %.split8.us.split.us19.split.split.us.us.split.split.us.us.us.us.us, label %.split.us.us.us18.us40.us.us71.us.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.split.us.us.split.split.us.us.us.us.us: ; preds = %.split.us.us.us18.us40.us.us71.us.us.us.us
  %3655 = add nuw nsw i64 %3377, 1
  %exitcond254.not = icmp eq i64 %3655, 3
  br i1 %exitcond254.not, label %.split36.us.split.split.split.us.split.split.us.us.us.us, label %.split6.us.us.us66.us76.us.us.us, !llvm.loop !23

.split36.us.split.split.split.us.split.split.us.us.us.us: ; preds = %.split8.us.split.us19.split.split.us.us.split.split.us.us.us.us.us
  %3656 = add nuw nsw i64 %3375, 1
  %exitcond255.not = icmp eq i64 %3656, 3
  br i1 %exitcond255.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us149.us152, !llvm.loop !23

.split17.us.us.us149:                             ; preds = %.split89.us.split.split.split.us.split, %.split36.us.split.split.split.us.split.split.us102.us
  %3657 = phi i64 [ %3890, %.split36.us.split.split.split.us.split.split.us102.us ], [ 0, %.split89.us.split.split.split.us.split ]
  %3658 = mul nuw nsw i64 %3657, 144
  br label %.split6.us.us.us66.us101.us

.split6.us.us.us66.us101.us:                      ; preds = %.split17.us.us.us149, %.split8.us.split.us19.split.split.us.us.split.split.us.us
  %3659 = phi i64 [ 0, %.split17.us.us.us149 ], [ %3889, %.split8.us.split.us19.split.split.us.us.split.split.us.us ]
  %3660 = mul nuw nsw i64 %3659, 48
  %3661 = add nuw nsw i64 %3660, %3658
  br label %.split.us.us.us18.us40.us.us.us

.split.us.us.us18.us40.us.us.us:                  ; preds = %.split.us.us.us18.us40.us.us.us, %.split6.us.us.us66.us101.us
  %3662 = phi i64 [ 0, %.split6.us.us.us66.us101.us ], [ %3888, %.split.us.us.us18.us40.us.us.us ]
  %3663 = shl nuw nsw i64 %3662, 4
  %3664 = add nuw nsw i64 %3661, %3663
  %3665 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3664
  %3666 = load i32, ptr %3665, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3667 = shl i32 %3666, %.fr191
  %3668 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3664
  %3669 = load i32, ptr %3668, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3670 = add i32 %3669, %3666
  %3671 = xor i32 %3667, %3670
  %3672 = lshr i32 %3671, %19
  %3673 = add i32 %3671, %3670
  %3674 = xor i32 %3672, %3673
  %3675 = add i32 %3674, %3673
  %reass.add = shl i32 %3675, 1
  %3676 = add i32 %27, %reass.add
  %3677 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3664
  store i32 %3676, ptr %3677, align 4, !alias.scope !16, !noalias !22
  %3678 = or disjoint i64 %3664, 1
  %3679 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3678
  %3680 = load i32, ptr %3679, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3681 = shl i32 %3680, %.fr191
  %3682 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3678
  %3683 = load i32, ptr %3682, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3684 = add i32 %3683, %3680
  %3685 = xor i32 %3681, %3684
  %3686 = lshr i32 %3685, %19
  %3687 = add i32 %3685, %3684
  %3688 = xor i32 %3686, %3687
  %3689 = add i32 %3688, %3687
  %reass.add.1 = shl i32 %3689, 1
  %3690 = add i32 %27, %reass.add.1
  %3691 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3678
  store i32 %3690, ptr %3691, align 4, !alias.scope !16, !noalias !22
  %3692 = or disjoint i64 %3664, 2
  %3693 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3692
  %3694 = load i32, ptr %3693, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3695 = shl i32 %3694, %.fr191
  %3696 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3692
  %3697 = load i32, ptr %3696, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3698 = add i32 %3697, %3694
  %3699 = xor i32 %3695, %3698
  %3700 = lshr i32 %3699, %19
  %3701 = add i32 %3699, %3698
  %3702 = xor i32 %3700, %3701
  %3703 = add i32 %3702, %3701
  %reass.add.2 = shl i32 %3703, 1
  %3704 = add i32 %27, %reass.add.2
  %3705 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3692
  store i32 %3704, ptr %3705, align 4, !alias.scope !16, !noalias !22
  %3706 = or disjoint i64 %3664, 3
  %3707 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3706
  %3708 = load i32, ptr %3707, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3709 = shl i32 %3708, %.fr191
  %3710 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3706
  %3711 = load i32, ptr %3710, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3712 = add i32 %3711, %3708
  %3713 = xor i32 %3709, %3712
  %3714 = lshr i32 %3713, %19
  %3715 = add i32 %3713, %3712
  %3716 = xor i32 %3714, %3715
  %3717 = add i32 %3716, %3715
  %reass.add.3 = shl i32 %3717, 1
  %3718 = add i32 %27, %reass.add.3
  %3719 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3706
  store i32 %3718, ptr %3719, align 4, !alias.scope !16, !noalias !22
  %3720 = or disjoint i64 %3664, 4
  %3721 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3720
  %3722 = load i32, ptr %3721, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3723 = shl i32 %3722, %.fr191
  %3724 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3720
  %3725 = load i32, ptr %3724, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3726 = add i32 %3725, %3722
  %3727 = xor i32 %3723, %3726
  %3728 = lshr i32 %3727, %19
  %3729 = add i32 %3727, %3726
  %3730 = xor i32 %3728, %3729
  %3731 = add i32 %3730, %3729
  %reass.add.4 = shl i32 %3731, 1
  %3732 = add i32 %27, %reass.add.4
  %3733 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3720
  store i32 %3732, ptr %3733, align 4, !alias.scope !16, !noalias !22
  %3734 = or disjoint i64 %3664, 5
  %3735 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3734
  %3736 = load i32, ptr %3735, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3737 = shl i32 %3736, %.fr191
  %3738 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3734
  %3739 = load i32, ptr %3738, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3740 = add i32 %3739, %3736
  %3741 = xor i32 %3737, %3740
  %3742 = lshr i32 %3741, %19
  %3743 = add i32 %3741, %3740
  %3744 = xor i32 %3742, %3743
  %3745 = add i32 %3744, %3743
  %reass.add.5 = shl i32 %3745, 1
  %3746 = add i32 %27, %reass.add.5
  %3747 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3734
  store i32 %3746, ptr %3747, align 4, !alias.scope !16, !noalias !22
  %3748 = or disjoint i64 %3664, 6
  %3749 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3748
  %3750 = load i32, ptr %3749, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3751 = shl i32 %3750, %.fr191
  %3752 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3748
  %3753 = load i32, ptr %3752, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3754 = add i32 %3753, %3750
  %3755 = xor i32 %3751, %3754
  %3756 = lshr i32 %3755, %19
  %3757 = add i32 %3755, %3754
  %3758 = xor i32 %3756, %3757
  %3759 = add i32 %3758, %3757
  %reass.add.6 = shl i32 %3759, 1
  %3760 = add i32 %27, %reass.add.6
  %3761 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3748
  store i32 %3760, ptr %3761, align 4, !alias.scope !16, !noalias !22
  %3762 = or disjoint i64 %3664, 7
  %3763 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3762
  %3764 = load i32, ptr %3763, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3765 = shl i32 %3764, %.fr191
  %3766 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3762
  %3767 = load i32, ptr %3766, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3768 = add i32 %3767, %3764
  %3769 = xor i32 %3765, %3768
  %3770 = lshr i32 %3769, %19
  %3771 = add i32 %3769, %3768
  %3772 = xor i32 %3770, %3771
  %3773 = add i32 %3772, %3771
  %reass.add.7 = shl i32 %3773, 1
  %3774 = add i32 %27, %reass.add.7
  %3775 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3762
  store i32 %3774, ptr %3775, align 4, !alias.scope !16, !noalias !22
  %3776 = or disjoint i64 %3664, 8
  %3777 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3776
  %3778 = load i32, ptr %3777, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3779 = shl i32 %3778, %.fr191
  %3780 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3776
  %3781 = load i32, ptr %3780, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3782 = add i32 %3781, %3778
  %3783 = xor i32 %3779, %3782
  %3784 = lshr i32 %3783, %19
  %3785 = add i32 %3783, %3782
  %3786 = xor i32 %3784, %3785
  %3787 = add i32 %3786, %3785
  %reass.add.8 = shl i32 %3787, 1
  %3788 = add i32 %27, %reass.add.8
  %3789 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3776
  store i32 %3788, ptr %3789, align 4, !alias.scope !16, !noalias !22
  %3790 = or disjoint i64 %3664, 9
  %3791 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3790
  %3792 = load i32, ptr %3791, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3793 = shl i32 %3792, %.fr191
  %3794 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3790
  %3795 = load i32, ptr %3794, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3796 = add i32 %3795, %3792
  %3797 = xor i32 %3793, %3796
  %3798 = lshr i32 %3797, %19
  %3799 = add i32 %3797, %3796
  %3800 = xor i32 %3798, %3799
  %3801 = add i32 %3800, %3799
  %reass.add.9 = shl i32 %3801, 1
  %3802 = add i32 %27, %reass.add.9
  %3803 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3790
  store i32 %3802, ptr %3803, align 4, !alias.scope !16, !noalias !22
  %3804 = or disjoint i64 %3664, 10
  %3805 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3804
  %3806 = load i32, ptr %3805, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3807 = shl i32 %3806, %.fr191
  %3808 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3804
  %3809 = load i32, ptr %3808, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3810 = add i32 %3809, %3806
  %3811 = xor i32 %3807, %3810
  %3812 = lshr i32 %3811, %19
  %3813 = add i32 %3811, %3810
  %3814 = xor i32 %3812, %3813
  %3815 = add i32 %3814, %3813
  %reass.add.10 = shl i32 %3815, 1
  %3816 = add i32 %27, %reass.add.10
  %3817 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3804
  store i32 %3816, ptr %3817, align 4, !alias.scope !16, !noalias !22
  %3818 = or disjoint i64 %3664, 11
  %3819 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3818
  %3820 = load i32, ptr %3819, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3821 = shl i32 %3820, %.fr191
  %3822 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3818
  %3823 = load i32, ptr %3822, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3824 = add i32 %3823, %3820
  %3825 = xor i32 %3821, %3824
  %3826 = lshr i32 %3825, %19
  %3827 = add i32 %3825, %3824
  %3828 = xor i32 %3826, %3827
  %3829 = add i32 %3828, %3827
  %reass.add.11 = shl i32 %3829, 1
  %3830 = add i32 %27, %reass.add.11
  %3831 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3818
  store i32 %3830, ptr %3831, align 4, !alias.scope !16, !noalias !22
  %3832 = or disjoint i64 %3664, 12
  %3833 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3832
  %3834 = load i32, ptr %3833, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3835 = shl i32 %3834, %.fr191
  %3836 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3832
  %3837 = load i32, ptr %3836, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3838 = add i32 %3837, %3834
  %3839 = xor i32 %3835, %3838
  %3840 = lshr i32 %3839, %19
  %3841 = add i32 %3839, %3838
  %3842 = xor i32 %3840, %3841
  %3843 = add i32 %3842, %3841
  %reass.add.12 = shl i32 %3843, 1
  %3844 = add i32 %27, %reass.add.12
  %3845 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3832
  store i32 %3844, ptr %3845, align 4, !alias.scope !16, !noalias !22
  %3846 = or disjoint i64 %3664, 13
  %3847 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3846
  %3848 = load i32, ptr %3847, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3849 = shl i32 %3848, %.fr191
  %3850 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3846
  %3851 = load i32, ptr %3850, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3852 = add i32 %3851, %3848
  %3853 = xor i32 %3849, %3852
  %3854 = lshr i32 %3853, %19
  %3855 = add i32 %3853, %3852
  %3856 = xor i32 %3854, %3855
  %3857 = add i32 %3856, %3855
  %reass.add.13 = shl i32 %3857, 1
  %3858 = add i32 %27, %reass.add.13
  %3859 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3846
  store i32 %3858, ptr %3859, align 4, !alias.scope !16, !noalias !22
  %3860 = or disjoint i64 %3664, 14
  %3861 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3860
  %3862 = load i32, ptr %3861, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3863 = shl i32 %3862, %.fr191
  %3864 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3860
  %3865 = load i32, ptr %3864, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3866 = add i32 %3865, %3862
  %3867 = xor i32 %3863, %3866
  %3868 = lshr i32 %3867, %19
  %3869 = add i32 %3867, %3866
  %3870 = xor i32 %3868, %3869
  %3871 = add i32 %3870, %3869
  %reass.add.14 = shl i32 %3871, 1
  %3872 = add i32 %27, %reass.add.14
  %3873 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3860
  store i32 %3872, ptr %3873, align 4, !alias.scope !16, !noalias !22
  %3874 = or disjoint i64 %3664, 15
  %3875 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3874
  %3876 = load i32, ptr %3875, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3877 = shl i32 %3876, %.fr191
  %3878 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3874
  %3879 = load i32, ptr %3878, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3880 = add i32 %3879, %3876
  %3881 = xor i32 %3877, %3880
  %3882 = lshr i32 %3881, %19
  %3883 = add i32 %3881, %3880
  %3884 = xor i32 %3882, %3883
  %3885 = add i32 %3884, %3883
  %reass.add.15 = shl i32 %3885, 1
  %3886 = add i32 %27, %reass.add.15
  %3887 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3874
  store i32 %3886, ptr %3887, align 4, !alias.scope !16, !noalias !22
  %3888 = add nuw nsw i64 %3662, 1
  %exitcond249.not = icmp eq i64 %3888, 3
  br i1 %exitcond249.not, label %.split8.us.split.us19.split.split.us.us.split.split.us.us, label %.split.us.us.us18.us40.us.us.us, !llvm.loop !23

.split8.us.split.us19.split.split.us.us.split.split.us.us: ; preds = %.split.us.us.us18.us40.us.us.us
  %3889 = add nuw nsw i64 %3659, 1
  %exitcond250.not = icmp eq i64 %3889, 3
  br i1 %exitcond250.not, label %.split36.us.split.split.split.us.split.split.us102.us, label %.split6.us.us.us66.us101.us, !llvm.loop !23

.split36.us.split.split.split.us.split.split.us102.us: ; preds = %.split8.us.split.us19.split.split.us.us.split.split.us.us
  %3890 = add nuw nsw i64 %3657, 1
  %exitcond251.not = icmp eq i64 %3890, 3
  br i1 %exitcond251.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us149, !llvm.loop !23

.split89.us.split.split.split:                    ; preds = %.split89.us.split.split
  br i1 %25, label %.split89.us.split.split.split.split.us, label %.split17.us.us

.split89.us.split.split.split.split.us:           ; preds = %.split89.us.split.split.split
  br i1 %26, label %.split17.us.us.us150.us, label %.split17.us.us.us150

.split17.us.us.us150.us:                          ; preds = %.split89.us.split.split.split.split.us, %.split36.us.split.split.split.us91.split.us.us.split.us.us
  %3891 = phi i64 [ %4172, %.split36.us.split.split.split.us91.split.us.us.split.us.us ], [ 0, %.split89.us.split.split.split.split.us ]
  %3892 = mul nuw nsw i64 %3891, 144
  br label %.split6.us.us.us90.us.us.us.us

.split6.us.us.us90.us.us.us.us:                   ; preds = %.split8.us.split.us19.split.split.us.split.us.split.us.us.us.us.us, %.split17.us.us.us150.us
  %3893 = phi i64 [ 0, %.split17.us.us.us150.us ], [ %4171, %.split8.us.split.us19.split.split.us.split.us.split.us.us.us.us.us ]
  %3894 = mul nuw nsw i64 %3893, 48
  %3895 = add nuw nsw i64 %3894, %3892
  br label %.split.us.us.us18.us.us.us.us.us.us.us151

.split.us.us.us18.us.us.us.us.us.us.us151:        ; preds = %.split.us.us.us18.us.us.us.us.us.us.us151, %.split6.us.us.us90.us.us.us.us
  %3896 = phi i64 [ 0, %.split6.us.us.us90.us.us.us.us ], [ %4170, %.split.us.us.us18.us.us.us.us.us.us.us151 ]
  %3897 = shl nuw nsw i64 %3896, 4
  %3898 = add nuw nsw i64 %3895, %3897
  %3899 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3898
  %3900 = load i32, ptr %3899, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3901 = shl i32 %3900, %.fr191
  %3902 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3898
  %3903 = load i32, ptr %3902, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3904 = add i32 %3903, %3900
  %3905 = xor i32 %3901, %3904
  %3906 = add i32 %3905, %3904
  %3907 = shl i32 %3906, %.fr192
  %3908 = lshr i32 %3906, %24
  %3909 = or disjoint i32 %3907, %3908
  %3910 = shl i32 %3906, 1
  %3911 = xor i32 %3909, %3910
  %3912 = add i32 %3910, %27
  %3913 = add i32 %3912, %3911
  %3914 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3898
  store i32 %3913, ptr %3914, align 4, !alias.scope !16, !noalias !22
  %3915 = or disjoint i64 %3898, 1
  %3916 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3915
  %3917 = load i32, ptr %3916, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3918 = shl i32 %3917, %.fr191
  %3919 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3915
  %3920 = load i32, ptr %3919, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3921 = add i32 %3920, %3917
  %3922 = xor i32 %3918, %3921
  %3923 = add i32 %3922, %3921
  %3924 = shl i32 %3923, %.fr192
  %3925 = lshr i32 %3923, %24
  %3926 = or disjoint i32 %3924, %3925
  %3927 = shl i32 %3923, 1
  %3928 = xor i32 %3926, %3927
  %3929 = add i32 %3927, %27
  %3930 = add i32 %3929, %3928
  %3931 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3915
  store i32 %3930, ptr %3931, align 4, !alias.scope !16, !noalias !22
  %3932 = or disjoint i64 %3898, 2
  %3933 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3932
  %3934 = load i32, ptr %3933, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3935 = shl i32 %3934, %.fr191
  %3936 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3932
  %3937 = load i32, ptr %3936, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3938 = add i32 %3937, %3934
  %3939 = xor i32 %3935, %3938
  %3940 = add i32 %3939, %3938
  %3941 = shl i32 %3940, %.fr192
  %3942 = lshr i32 %3940, %24
  %3943 = or disjoint i32 %3941, %3942
  %3944 = shl i32 %3940, 1
  %3945 = xor i32 %3943, %3944
  %3946 = add i32 %3944, %27
  %3947 = add i32 %3946, %3945
  %3948 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3932
  store i32 %3947, ptr %3948, align 4, !alias.scope !16, !noalias !22
  %3949 = or disjoint i64 %3898, 3
  %3950 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3949
  %3951 = load i32, ptr %3950, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3952 = shl i32 %3951, %.fr191
  %3953 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3949
  %3954 = load i32, ptr %3953, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3955 = add i32 %3954, %3951
  %3956 = xor i32 %3952, %3955
  %3957 = add i32 %3956, %3955
  %3958 = shl i32 %3957, %.fr192
  %3959 = lshr i32 %3957, %24
  %3960 = or disjoint i32 %3958, %3959
  %3961 = shl i32 %3957, 1
  %3962 = xor i32 %3960, %3961
  %3963 = add i32 %3961, %27
  %3964 = add i32 %3963, %3962
  %3965 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3949
  store i32 %3964, ptr %3965, align 4, !alias.scope !16, !noalias !22
  %3966 = or disjoint i64 %3898, 4
  %3967 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3966
  %3968 = load i32, ptr %3967, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3969 = shl i32 %3968, %.fr191
  %3970 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3966
  %3971 = load i32, ptr %3970, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3972 = add i32 %3971, %3968
  %3973 = xor i32 %3969, %3972
  %3974 = add i32 %3973, %3972
  %3975 = shl i32 %3974, %.fr192
  %3976 = lshr i32 %3974, %24
  %3977 = or disjoint i32 %3975, %3976
  %3978 = shl i32 %3974, 1
  %3979 = xor i32 %3977, %3978
  %3980 = add i32 %3978, %27
  %3981 = add i32 %3980, %3979
  %3982 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3966
  store i32 %3981, ptr %3982, align 4, !alias.scope !16, !noalias !22
  %3983 = or disjoint i64 %3898, 5
  %3984 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3983
  %3985 = load i32, ptr %3984, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %3986 = shl i32 %3985, %.fr191
  %3987 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3983
  %3988 = load i32, ptr %3987, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %3989 = add i32 %3988, %3985
  %3990 = xor i32 %3986, %3989
  %3991 = add i32 %3990, %3989
  %3992 = shl i32 %3991, %.fr192
  %3993 = lshr i32 %3991, %24
  %3994 = or disjoint i32 %3992, %3993
  %3995 = shl i32 %3991, 1
  %3996 = xor i32 %3994, %3995
  %3997 = add i32 %3995, %27
  %3998 = add i32 %3997, %3996
  %3999 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %3983
  store i32 %3998, ptr %3999, align 4, !alias.scope !16, !noalias !22
  %4000 = or disjoint i64 %3898, 6
  %4001 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4000
  %4002 = load i32, ptr %4001, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4003 = shl i32 %4002, %.fr191
  %4004 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4000
  %4005 = load i32, ptr %4004, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4006 = add i32 %4005, %4002
  %4007 = xor i32 %4003, %4006
  %4008 = add i32 %4007, %4006
  %4009 = shl i32 %4008, %.fr192
  %4010 = lshr i32 %4008, %24
  %4011 = or disjoint i32 %4009, %4010
  %4012 = shl i32 %4008, 1
  %4013 = xor i32 %4011, %4012
  %4014 = add i32 %4012, %27
  %4015 = add i32 %4014, %4013
  %4016 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4000
  store i32 %4015, ptr %4016, align 4, !alias.scope !16, !noalias !22
  %4017 = or disjoint i64 %3898, 7
  %4018 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4017
  %4019 = load i32, ptr %4018, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4020 = shl i32 %4019, %.fr191
  %4021 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4017
  %4022 = load i32, ptr %4021, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4023 = add i32 %4022, %4019
  %4024 = xor i32 %4020, %4023
  %4025 = add i32 %4024, %4023
  %4026 = shl i32 %4025, %.fr192
  %4027 = lshr i32 %4025, %24
  %4028 = or disjoint i32 %4026, %4027
  %4029 = shl i32 %4025, 1
  %4030 = xor i32 %4028, %4029
  %4031 = add i32 %4029, %27
  %4032 = add i32 %4031, %4030
  %4033 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4017
  store i32 %4032, ptr %4033, align 4, !alias.scope !16, !noalias !22
  %4034 = or disjoint i64 %3898, 8
  %4035 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4034
  %4036 = load i32, ptr %4035, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4037 = shl i32 %4036, %.fr191
  %4038 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4034
  %4039 = load i32, ptr %4038, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4040 = add i32 %4039, %4036
  %4041 = xor i32 %4037, %4040
  %4042 = add i32 %4041, %4040
  %4043 = shl i32 %4042, %.fr192
  %4044 = lshr i32 %4042, %24
  %4045 = or disjoint i32 %4043, %4044
  %4046 = shl i32 %4042, 1
  %4047 = xor i32 %4045, %4046
  %4048 = add i32 %4046, %27
  %4049 = add i32 %4048, %4047
  %4050 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4034
  store i32 %4049, ptr %4050, align 4, !alias.scope !16, !noalias !22
  %4051 = or disjoint i64 %3898, 9
  %4052 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4051
  %4053 = load i32, ptr %4052, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4054 = shl i32 %4053, %.fr191
  %4055 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4051
  %4056 = load i32, ptr %4055, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4057 = add i32 %4056, %4053
  %4058 = xor i32 %4054, %4057
  %4059 = add i32 %4058, %4057
  %4060 = shl i32 %4059, %.fr192
  %4061 = lshr i32 %4059, %24
  %4062 = or disjoint i32 %4060, %4061
  %4063 = shl i32 %4059, 1
  %4064 = xor i32 %4062, %4063
  %4065 = add i32 %4063, %27
  %4066 = add i32 %4065, %4064
  %4067 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4051
  store i32 %4066, ptr %4067, align 4, !alias.scope !16, !noalias !22
  %4068 = or disjoint i64 %3898, 10
  %4069 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4068
  %4070 = load i32, ptr %4069, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4071 = shl i32 %4070, %.fr191
  %4072 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4068
  %4073 = load i32, ptr %4072, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4074 = add i32 %4073, %4070
  %4075 = xor i32 %4071, %4074
  %4076 = add i32 %4075, %4074
  %4077 = shl i32 %4076, %.fr192
  %4078 = lshr i32 %4076, %24
  %4079 = or disjoint i32 %4077, %4078
  %4080 = shl i32 %4076, 1
  %4081 = xor i32 %4079, %4080
  %4082 = add i32 %4080, %27
  %4083 = add i32 %4082, %4081
  %4084 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4068
  store i32 %4083, ptr %4084, align 4, !alias.scope !16, !noalias !22
  %4085 = or disjoint i64 %3898, 11
  %4086 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4085
  %4087 = load i32, ptr %4086, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4088 = shl i32 %4087, %.fr191
  %4089 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4085
  %4090 = load i32, ptr %4089, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4091 = add i32 %4090, %4087
  %4092 = xor i32 %4088, %4091
  %4093 = add i32 %4092, %4091
  %4094 = shl i32 %4093, %.fr192
  %4095 = lshr i32 %4093, %24
  %4096 = or disjoint i32 %4094, %4095
  %4097 = shl i32 %4093, 1
  %4098 = xor i32 %4096, %4097
  %4099 = add i32 %4097, %27
  %4100 = add i32 %4099, %4098
  %4101 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4085
  store i32 %4100, ptr %4101, align 4, !alias.scope !16, !noalias !22
  %4102 = or disjoint i64 %3898, 12
  %4103 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4102
  %4104 = load i32, ptr %4103, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4105 = shl i32 %4104, %.fr191
  %4106 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4102
  %4107 = load i32, ptr %4106, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4108 = add i32 %4107, %4104
  %4109 = xor i32 %4105, %4108
  %4110 = add i32 %4109, %4108
  %4111 = shl i32 %4110, %.fr192
  %4112 = lshr i32 %4110, %24
  %4113 = or disjoint i32 %4111, %4112
  %4114 = shl i32 %4110, 1
  %4115 = xor i32 %4113, %4114
  %4116 = add i32 %4114, %27
  %4117 = add i32 %4116, %4115
  %4118 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4102
  store i32 %4117, ptr %4118, align 4, !alias.scope !16, !noalias !22
  %4119 = or disjoint i64 %3898, 13
  %4120 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4119
  %4121 = load i32, ptr %4120, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4122 = shl i32 %4121, %.fr191
  %4123 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4119
  %4124 = load i32, ptr %4123, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4125 = add i32 %4124, %4121
  %4126 = xor i32 %4122, %4125
  %4127 = add i32 %4126, %4125
  %4128 = shl i32 %4127, %.fr192
  %4129 = lshr i32 %4127, %24
  %4130 = or disjoint i32 %4128, %4129
  %4131 = shl i32 %4127, 1
  %4132 = xor i32 %4130, %4131
  %4133 = add i32 %4131, %27
  %4134 = add i32 %4133, %4132
  %4135 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4119
  store i32 %4134, ptr %4135, align 4, !alias.scope !16, !noalias !22
  %4136 = or disjoint i64 %3898, 14
  %4137 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4136
  %4138 = load i32, ptr %4137, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4139 = shl i32 %4138, %.fr191
  %4140 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4136
  %4141 = load i32, ptr %4140, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4142 = add i32 %4141, %4138
  %4143 = xor i32 %4139, %4142
  %4144 = add i32 %4143, %4142
  %4145 = shl i32 %4144, %.fr192
  %4146 = lshr i32 %4144, %24
  %4147 = or disjoint i32 %4145, %4146
  %4148 = shl i32 %4144, 1
  %4149 = xor i32 %4147, %4148
  %4150 = add i32 %4148, %27
  %4151 = add i32 %4150, %4149
  %4152 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4136
  store i32 %4151, ptr %4152, align 4, !alias.scope !16, !noalias !22
  %4153 = or disjoint i64 %3898, 15
  %4154 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4153
  %4155 = load i32, ptr %4154, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4156 = shl i32 %4155, %.fr191
  %4157 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4153
  %4158 = load i32, ptr %4157, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4159 = add i32 %4158, %4155
  %4160 = xor i32 %4156, %4159
  %4161 = add i32 %4160, %4159
  %4162 = shl i32 %4161, %.fr192
  %4163 = lshr i32 %4161, %24
  %4164 = or disjoint i32 %4162, %4163
  %4165 = shl i32 %4161, 1
  %4166 = xor i32 %4164, %4165
  %4167 = add i32 %4165, %27
  %4168 = add i32 %4167, %4166
  %4169 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4153
  store i32 %4168, ptr %4169, align 4, !alias.scope !16, !noalias !22
  %4170 = add nuw nsw i64 %3896, 1
  %exitcond245.not = icmp eq i64 %4170, 3
  br i1 %exitcond245.not, label %.split8.us.split.us19.split.split.us.split.us.split.us.us.us.us.us, label %.split.us.us.us18.us.us.us.us.us.us.us151, !llvm.loop !23

.split8.us.split.us19.split.split.us.split.us.split.us.us.us.us.us: ; preds = %.split.us.us.us18.us.us.us.us.us.us.us151
  %4171 = add nuw nsw i64 %3893, 1
  %exitcond246.not = icmp eq i64 %4171, 3
  br i1 %exitcond246.not, label %.split36.us.split.split.split.us91.split.us.us.split.us.us, label %.split6.us.us.us90.us.us.us.us, !llvm.loop !23

.split36.us.split.split.split.us91.split.us.us.split.us.us: ; preds = %.split8.us.split.us19.split.split.us.split.us.split.us.us.us.us.us
  %4172 = add nuw nsw i64 %3891, 1
  %exitcond247.not = icmp eq i64 %4172, 3
  br i1 %exitcond247.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us150.us, !llvm.loop !23

.split17.us.us.us150:                             ; preds = %.split89.us.split.split.split.split.us, %.split36.us.split.split.split.us91.split.us.us.split
  %4173 = phi i64 [ %4422, %.split36.us.split.split.split.us91.split.us.us.split ], [ 0, %.split89.us.split.split.split.split.us ]
  %4174 = mul nuw nsw i64 %4173, 144
  br label %.split6.us.us.us90.us.us

.split6.us.us.us90.us.us:                         ; preds = %.split8.us.split.us19.split.split.us.split.us.split.us139.us, %.split17.us.us.us150
  %4175 = phi i64 [ 0, %.split17.us.us.us150 ], [ %4421, %.split8.us.split.us19.split.split.us.split.us.split.us139.us ]
  %4176 = mul nuw nsw i64 %4175, 48
  %4177 = add nuw nsw i64 %4176, %4174
  br label %.split.us.us.us18.us.us.us138.us

.split.us.us.us18.us.us.us138.us:                 ; preds = %.split6.us.us.us90.us.us, %.split.us.us.us18.us.us.us138.us
  %4178 = phi i64 [ 0, %.split6.us.us.us90.us.us ], [ %4420, %.split.us.us.us18.us.us.us138.us ]
  %4179 = shl nuw nsw i64 %4178, 4
  %4180 = add nuw nsw i64 %4177, %4179
  %4181 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4180
  %4182 = load i32, ptr %4181, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4183 = shl i32 %4182, %.fr191
  %4184 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4180
  %4185 = load i32, ptr %4184, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4186 = add i32 %4185, %4182
  %4187 = xor i32 %4183, %4186
  %4188 = add i32 %4187, %4186
  %4189 = shl i32 %4188, %.fr192
  %4190 = shl i32 %4188, 1
  %4191 = xor i32 %4189, %4190
  %4192 = add i32 %4190, %27
  %4193 = add i32 %4192, %4191
  %4194 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4180
  store i32 %4193, ptr %4194, align 4, !alias.scope !16, !noalias !22
  %4195 = or disjoint i64 %4180, 1
  %4196 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4195
  %4197 = load i32, ptr %4196, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4198 = shl i32 %4197, %.fr191
  %4199 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4195
  %4200 = load i32, ptr %4199, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4201 = add i32 %4200, %4197
  %4202 = xor i32 %4198, %4201
  %4203 = add i32 %4202, %4201
  %4204 = shl i32 %4203, %.fr192
  %4205 = shl i32 %4203, 1
  %4206 = xor i32 %4204, %4205
  %4207 = add i32 %4205, %27
  %4208 = add i32 %4207, %4206
  %4209 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4195
  store i32 %4208, ptr %4209, align 4, !alias.scope !16, !noalias !22
  %4210 = or disjoint i64 %4180, 2
  %4211 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4210
  %4212 = load i32, ptr %4211, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4213 = shl i32 %4212, %.fr191
  %4214 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4210
  %4215 = load i32, ptr %4214, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4216 = add i32 %4215, %4212
  %4217 = xor i32 %4213, %4216
  %4218 = add i32 %4217, %4216
  %4219 = shl i32 %4218, %.fr192
  %4220 = shl i32 %4218, 1
  %4221 = xor i32 %4219, %4220
  %4222 = add i32 %4220, %27
  %4223 = add i32 %4222, %4221
  %4224 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4210
  store i32 %4223, ptr %4224, align 4, !alias.scope !16, !noalias !22
  %4225 = or disjoint i64 %4180, 3
  %4226 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4225
  %4227 = load i32, ptr %4226, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4228 = shl i32 %4227, %.fr191
  %4229 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4225
  %4230 = load i32, ptr %4229, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4231 = add i32 %4230, %4227
  %4232 = xor i32 %4228, %4231
  %4233 = add i32 %4232, %4231
  %4234 = shl i32 %4233, %.fr192
  %4235 = shl i32 %4233, 1
  %4236 = xor i32 %4234, %4235
  %4237 = add i32 %4235, %27
  %4238 = add i32 %4237, %4236
  %4239 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4225
  store i32 %4238, ptr %4239, align 4, !alias.scope !16, !noalias !22
  %4240 = or disjoint i64 %4180, 4
  %4241 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4240
  %4242 = load i32, ptr %4241, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4243 = shl i32 %4242, %.fr191
  %4244 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4240
  %4245 = load i32, ptr %4244, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4246 = add i32 %4245, %4242
  %4247 = xor i32 %4243, %4246
  %4248 = add i32 %4247, %4246
  %4249 = shl i32 %4248, %.fr192
  %4250 = shl i32 %4248, 1
  %4251 = xor i32 %4249, %4250
  %4252 = add i32 %4250, %27
  %4253 = add i32 %4252, %4251
  %4254 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4240
  store i32 %4253, ptr %4254, align 4, !alias.scope !16, !noalias !22
  %4255 = or disjoint i64 %4180, 5
  %4256 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4255
  %4257 = load i32, ptr %4256, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4258 = shl i32 %4257, %.fr191
  %4259 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4255
  %4260 = load i32, ptr %4259, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4261 = add i32 %4260, %4257
  %4262 = xor i32 %4258, %4261
  %4263 = add i32 %4262, %4261
  %4264 = shl i32 %4263, %.fr192
  %4265 = shl i32 %4263, 1
  %4266 = xor i32 %4264, %4265
  %4267 = add i32 %4265, %27
  %4268 = add i32 %4267, %4266
  %4269 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4255
  store i32 %4268, ptr %4269, align 4, !alias.scope !16, !noalias !22
  %4270 = or disjoint i64 %4180, 6
  %4271 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4270
  %4272 = load i32, ptr %4271, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4273 = shl i32 %4272, %.fr191
  %4274 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4270
  %4275 = load i32, ptr %4274, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4276 = add i32 %4275, %4272
  %4277 = xor i32 %4273, %4276
  %4278 = add i32 %4277, %4276
  %4279 = shl i32 %4278, %.fr192
  %4280 = shl i32 %4278, 1
  %4281 = xor i32 %4279, %4280
  %4282 = add i32 %4280, %27
  %4283 = add i32 %4282, %4281
  %4284 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4270
  store i32 %4283, ptr %4284, align 4, !alias.scope !16, !noalias !22
  %4285 = or disjoint i64 %4180, 7
  %4286 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4285
  %4287 = load i32, ptr %4286, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4288 = shl i32 %4287, %.fr191
  %4289 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4285
  %4290 = load i32, ptr %4289, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4291 = add i32 %4290, %4287
  %4292 = xor i32 %4288, %4291
  %4293 = add i32 %4292, %4291
  %4294 = shl i32 %4293, %.fr192
  %4295 = shl i32 %4293, 1
  %4296 = xor i32 %4294, %4295
  %4297 = add i32 %4295, %27
  %4298 = add i32 %4297, %4296
  %4299 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4285
  store i32 %4298, ptr %4299, align 4, !alias.scope !16, !noalias !22
  %4300 = or disjoint i64 %4180, 8
  %4301 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4300
  %4302 = load i32, ptr %4301, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4303 = shl i32 %4302, %.fr191
  %4304 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4300
  %4305 = load i32, ptr %4304, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4306 = add i32 %4305, %4302
  %4307 = xor i32 %4303, %4306
  %4308 = add i32 %4307, %4306
  %4309 = shl i32 %4308, %.fr192
  %4310 = shl i32 %4308, 1
  %4311 = xor i32 %4309, %4310
  %4312 = add i32 %4310, %27
  %4313 = add i32 %4312, %4311
  %4314 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4300
  store i32 %4313, ptr %4314, align 4, !alias.scope !16, !noalias !22
  %4315 = or disjoint i64 %4180, 9
  %4316 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4315
  %4317 = load i32, ptr %4316, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4318 = shl i32 %4317, %.fr191
  %4319 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4315
  %4320 = load i32, ptr %4319, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4321 = add i32 %4320, %4317
  %4322 = xor i32 %4318, %4321
  %4323 = add i32 %4322, %4321
  %4324 = shl i32 %4323, %.fr192
  %4325 = shl i32 %4323, 1
  %4326 = xor i32 %4324, %4325
  %4327 = add i32 %4325, %27
  %4328 = add i32 %4327, %4326
  %4329 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4315
  store i32 %4328, ptr %4329, align 4, !alias.scope !16, !noalias !22
  %4330 = or disjoint i64 %4180, 10
  %4331 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4330
  %4332 = load i32, ptr %4331, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4333 = shl i32 %4332, %.fr191
  %4334 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4330
  %4335 = load i32, ptr %4334, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4336 = add i32 %4335, %4332
  %4337 = xor i32 %4333, %4336
  %4338 = add i32 %4337, %4336
  %4339 = shl i32 %4338, %.fr192
  %4340 = shl i32 %4338, 1
  %4341 = xor i32 %4339, %4340
  %4342 = add i32 %4340, %27
  %4343 = add i32 %4342, %4341
  %4344 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4330
  store i32 %4343, ptr %4344, align 4, !alias.scope !16, !noalias !22
  %4345 = or disjoint i64 %4180, 11
  %4346 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4345
  %4347 = load i32, ptr %4346, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4348 = shl i32 %4347, %.fr191
  %4349 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4345
  %4350 = load i32, ptr %4349, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4351 = add i32 %4350, %4347
  %4352 = xor i32 %4348, %4351
  %4353 = add i32 %4352, %4351
  %4354 = shl i32 %4353, %.fr192
  %4355 = shl i32 %4353, 1
  %4356 = xor i32 %4354, %4355
  %4357 = add i32 %4355, %27
  %4358 = add i32 %4357, %4356
  %4359 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4345
  store i32 %4358, ptr %4359, align 4, !alias.scope !16, !noalias !22
  %4360 = or disjoint i64 %4180, 12
  %4361 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4360
  %4362 = load i32, ptr %4361, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4363 = shl i32 %4362, %.fr191
  %4364 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4360
  %4365 = load i32, ptr %4364, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4366 = add i32 %4365, %4362
  %4367 = xor i32 %4363, %4366
  %4368 = add i32 %4367, %4366
  %4369 = shl i32 %4368, %.fr192
  %4370 = shl i32 %4368, 1
  %4371 = xor i32 %4369, %4370
  %4372 = add i32 %4370, %27
  %4373 = add i32 %4372, %4371
  %4374 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4360
  store i32 %4373, ptr %4374, align 4, !alias.scope !16, !noalias !22
  %4375 = or disjoint i64 %4180, 13
  %4376 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4375
  %4377 = load i32, ptr %4376, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4378 = shl i32 %4377, %.fr191
  %4379 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4375
  %4380 = load i32, ptr %4379, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4381 = add i32 %4380, %4377
  %4382 = xor i32 %4378, %4381
  %4383 = add i32 %4382, %4381
  %4384 = shl i32 %4383, %.fr192
  %4385 = shl i32 %4383, 1
  %4386 = xor i32 %4384, %4385
  %4387 = add i32 %4385, %27
  %4388 = add i32 %4387, %4386
  %4389 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4375
  store i32 %4388, ptr %4389, align 4, !alias.scope !16, !noalias !22
  %4390 = or disjoint i64 %4180, 14
  %4391 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4390
  %4392 = load i32, ptr %4391, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4393 = shl i32 %4392, %.fr191
  %4394 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4390
  %4395 = load i32, ptr %4394, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4396 = add i32 %4395, %4392
  %4397 = xor i32 %4393, %4396
  %4398 = add i32 %4397, %4396
  %4399 = shl i32 %4398, %.fr192
  %4400 = shl i32 %4398, 1
  %4401 = xor i32 %4399, %4400
  %4402 = add i32 %4400, %27
  %4403 = add i32 %4402, %4401
  %4404 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4390
  store i32 %4403, ptr %4404, align 4, !alias.scope !16, !noalias !22
  %4405 = or disjoint i64 %4180, 15
  %4406 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4405
  %4407 = load i32, ptr %4406, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4408 = shl i32 %4407, %.fr191
  %4409 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4405
  %4410 = load i32, ptr %4409, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4411 = add i32 %4410, %4407
  %4412 = xor i32 %4408, %4411
  %4413 = add i32 %4412, %4411
  %4414 = shl i32 %4413, %.fr192
  %4415 = shl i32 %4413, 1
  %4416 = xor i32 %4414, %4415
  %4417 = add i32 %4415, %27
  %4418 = add i32 %4417, %4416
  %4419 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4405
  store i32 %4418, ptr %4419, align 4, !alias.scope !16, !noalias !22
  %4420 = add nuw nsw i64 %4178, 1
  %exitcond241.not = icmp eq i64 %4420, 3
  br i1 %exitcond241.not, label %.split8.us.split.us19.split.split.us.split.us.split.us139.us, label %.split.us.us.us18.us.us.us138.us, !llvm.loop !23

.split8.us.split.us19.split.split.us.split.us.split.us139.us: ; preds = %.split.us.us.us18.us.us.us138.us
  %4421 = add nuw nsw i64 %4175, 1
  %exitcond242.not = icmp eq i64 %4421, 3
  br i1 %exitcond242.not, label %.split36.us.split.split.split.us91.split.us.us.split, label %.split6.us.us.us90.us.us, !llvm.loop !23

.split36.us.split.split.split.us91.split.us.us.split: ; preds = %.split8.us.split.us19.split.split.us.split.us.split.us139.us
  %4422 = add nuw nsw i64 %4173, 1
  %exitcond243.not = icmp eq i64 %4422, 3
  br i1 %exitcond243.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us.us150, !llvm.loop !23

.split17.us.us:                                   ; preds = %.split89.us.split.split.split, %.split36.us.split.split.split.us91.split
  %4423 = phi i64 [ %4867, %.split36.us.split.split.split.us91.split ], [ 0, %.split89.us.split.split.split ]
  %4424 = mul nuw nsw i64 %4423, 144
  br label %.split6.us.us.us90

.split6.us.us.us90:                               ; preds = %.split17.us.us, %.split8.us.split.us19.split.split.us.split
  %4425 = phi i64 [ 0, %.split17.us.us ], [ %4866, %.split8.us.split.us19.split.split.us.split ]
  %4426 = mul nuw nsw i64 %4425, 48
  %4427 = add nuw nsw i64 %4426, %4424
  br i1 %26, label %.split.us.us.us18.us.us136, label %.split.us.us.us18.us

.split.us.us.us18.us.us136:                       ; preds = %.split6.us.us.us90, %.split.us.us.us18.us.us136
  %4428 = phi i64 [ %4670, %.split.us.us.us18.us.us136 ], [ 0, %.split6.us.us.us90 ]
  %4429 = shl nuw nsw i64 %4428, 4
  %4430 = add nuw nsw i64 %4427, %4429
  %4431 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4430
  %4432 = load i32, ptr %4431, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4433 = shl i32 %4432, %.fr191
  %4434 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4430
  %4435 = load i32, ptr %4434, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4436 = add i32 %4435, %4432
  %4437 = xor i32 %4433, %4436
  %4438 = add i32 %4437, %4436
  %4439 = lshr i32 %4438, %24
  %4440 = shl i32 %4438, 1
  %4441 = xor i32 %4439, %4440
  %4442 = add i32 %4440, %27
  %4443 = add i32 %4442, %4441
  %4444 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4430
  store i32 %4443, ptr %4444, align 4, !alias.scope !16, !noalias !22
  %4445 = or disjoint i64 %4430, 1
  %4446 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4445
  %4447 = load i32, ptr %4446, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4448 = shl i32 %4447, %.fr191
  %4449 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4445
  %4450 = load i32, ptr %4449, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4451 = add i32 %4450, %4447
  %4452 = xor i32 %4448, %4451
  %4453 = add i32 %4452, %4451
  %4454 = lshr i32 %4453, %24
  %4455 = shl i32 %4453, 1
  %4456 = xor i32 %4454, %4455
  %4457 = add i32 %4455, %27
  %4458 = add i32 %4457, %4456
  %4459 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4445
  store i32 %4458, ptr %4459, align 4, !alias.scope !16, !noalias !22
  %4460 = or disjoint i64 %4430, 2
  %4461 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4460
  %4462 = load i32, ptr %4461, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4463 = shl i32 %4462, %.fr191
  %4464 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4460
  %4465 = load i32, ptr %4464, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4466 = add i32 %4465, %4462
  %4467 = xor i32 %4463, %4466
  %4468 = add i32 %4467, %4466
  %4469 = lshr i32 %4468, %24
  %4470 = shl i32 %4468, 1
  %4471 = xor i32 %4469, %4470
  %4472 = add i32 %4470, %27
  %4473 = add i32 %4472, %4471
  %4474 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4460
  store i32 %4473, ptr %4474, align 4, !alias.scope !16, !noalias !22
  %4475 = or disjoint i64 %4430, 3
  %4476 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4475
  %4477 = load i32, ptr %4476, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4478 = shl i32 %4477, %.fr191
  %4479 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4475
  %4480 = load i32, ptr %4479, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4481 = add i32 %4480, %4477
  %4482 = xor i32 %4478, %4481
  %4483 = add i32 %4482, %4481
  %4484 = lshr i32 %4483, %24
  %4485 = shl i32 %4483, 1
  %4486 = xor i32 %4484, %4485
  %4487 = add i32 %4485, %27
  %4488 = add i32 %4487, %4486
  %4489 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4475
  store i32 %4488, ptr %4489, align 4, !alias.scope !16, !noalias !22
  %4490 = or disjoint i64 %4430, 4
  %4491 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4490
  %4492 = load i32, ptr %4491, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4493 = shl i32 %4492, %.fr191
  %4494 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4490
  %4495 = load i32, ptr %4494, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4496 = add i32 %4495, %4492
  %4497 = xor i32 %4493, %4496
  %4498 = add i32 %4497, %4496
  %4499 = lshr i32 %4498, %24
  %4500 = shl i32 %4498, 1
  %4501 = xor i32 %4499, %4500
  %4502 = add i32 %4500, %27
  %4503 = add i32 %4502, %4501
  %4504 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4490
  store i32 %4503, ptr %4504, align 4, !alias.scope !16, !noalias !22
  %4505 = or disjoint i64 %4430, 5
  %4506 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4505
  %4507 = load i32, ptr %4506, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4508 = shl i32 %4507, %.fr191
  %4509 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4505
  %4510 = load i32, ptr %4509, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4511 = add i32 %4510, %4507
  %4512 = xor i32 %4508, %4511
  %4513 = add i32 %4512, %4511
  %4514 = lshr i32 %4513, %24
  %4515 = shl i32 %4513, 1
  %4516 = xor i32 %4514, %4515
  %4517 = add i32 %4515, %27
  %4518 = add i32 %4517, %4516
  %4519 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4505
  store i32 %4518, ptr %4519, align 4, !alias.scope !16, !noalias !22
  %4520 = or disjoint i64 %4430, 6
  %4521 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4520
  %4522 = load i32, ptr %4521, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4523 = shl i32 %4522, %.fr191
  %4524 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4520
  %4525 = load i32, ptr %4524, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4526 = add i32 %4525, %4522
  %4527 = xor i32 %4523, %4526
  %4528 = add i32 %4527, %4526
  %4529 = lshr i32 %4528, %24
  %4530 = shl i32 %4528, 1
  %4531 = xor i32 %4529, %4530
  %4532 = add i32 %4530, %27
  %4533 = add i32 %4532, %4531
  %4534 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4520
  store i32 %4533, ptr %4534, align 4, !alias.scope !16, !noalias !22
  %4535 = or disjoint i64 %4430, 7
  %4536 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4535
  %4537 = load i32, ptr %4536, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4538 = shl i32 %4537, %.fr191
  %4539 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4535
  %4540 = load i32, ptr %4539, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4541 = add i32 %4540, %4537
  %4542 = xor i32 %4538, %4541
  %4543 = add i32 %4542, %4541
  %4544 = lshr i32 %4543, %24
  %4545 = shl i32 %4543, 1
  %4546 = xor i32 %4544, %4545
  %4547 = add i32 %4545, %27
  %4548 = add i32 %4547, %4546
  %4549 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4535
  store i32 %4548, ptr %4549, align 4, !alias.scope !16, !noalias !22
  %4550 = or disjoint i64 %4430, 8
  %4551 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4550
  %4552 = load i32, ptr %4551, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4553 = shl i32 %4552, %.fr191
  %4554 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4550
  %4555 = load i32, ptr %4554, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4556 = add i32 %4555, %4552
  %4557 = xor i32 %4553, %4556
  %4558 = add i32 %4557, %4556
  %4559 = lshr i32 %4558, %24
  %4560 = shl i32 %4558, 1
  %4561 = xor i32 %4559, %4560
  %4562 = add i32 %4560, %27
  %4563 = add i32 %4562, %4561
  %4564 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4550
  store i32 %4563, ptr %4564, align 4, !alias.scope !16, !noalias !22
  %4565 = or disjoint i64 %4430, 9
  %4566 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4565
  %4567 = load i32, ptr %4566, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4568 = shl i32 %4567, %.fr191
  %4569 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4565
  %4570 = load i32, ptr %4569, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4571 = add i32 %4570, %4567
  %4572 = xor i32 %4568, %4571
  %4573 = add i32 %4572, %4571
  %4574 = lshr i32 %4573, %24
  %4575 = shl i32 %4573, 1
  %4576 = xor i32 %4574, %4575
  %4577 = add i32 %4575, %27
  %4578 = add i32 %4577, %4576
  %4579 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4565
  store i32 %4578, ptr %4579, align 4, !alias.scope !16, !noalias !22
  %4580 = or disjoint i64 %4430, 10
  %4581 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4580
  %4582 = load i32, ptr %4581, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4583 = shl i32 %4582, %.fr191
  %4584 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4580
  %4585 = load i32, ptr %4584, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4586 = add i32 %4585, %4582
  %4587 = xor i32 %4583, %4586
  %4588 = add i32 %4587, %4586
  %4589 = lshr i32 %4588, %24
  %4590 = shl i32 %4588, 1
  %4591 = xor i32 %4589, %4590
  %4592 = add i32 %4590, %27
  %4593 = add i32 %4592, %4591
  %4594 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4580
  store i32 %4593, ptr %4594, align 4, !alias.scope !16, !noalias !22
  %4595 = or disjoint i64 %4430, 11
  %4596 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4595
  %4597 = load i32, ptr %4596, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4598 = shl i32 %4597, %.fr191
  %4599 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4595
  %4600 = load i32, ptr %4599, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4601 = add i32 %4600, %4597
  %4602 = xor i32 %4598, %4601
  %4603 = add i32 %4602, %4601
  %4604 = lshr i32 %4603, %24
  %4605 = shl i32 %4603, 1
  %4606 = xor i32 %4604, %4605
  %4607 = add i32 %4605, %27
  %4608 = add i32 %4607, %4606
  %4609 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4595
  store i32 %4608, ptr %4609, align 4, !alias.scope !16, !noalias !22
  %4610 = or disjoint i64 %4430, 12
  %4611 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4610
  %4612 = load i32, ptr %4611, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4613 = shl i32 %4612, %.fr191
  %4614 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4610
  %4615 = load i32, ptr %4614, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4616 = add i32 %4615, %4612
  %4617 = xor i32 %4613, %4616
  %4618 = add i32 %4617, %4616
  %4619 = lshr i32 %4618, %24
  %4620 = shl i32 %4618, 1
  %4621 = xor i32 %4619, %4620
  %4622 = add i32 %4620, %27
  %4623 = add i32 %4622, %4621
  %4624 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4610
  store i32 %4623, ptr %4624, align 4, !alias.scope !16, !noalias !22
  %4625 = or disjoint i64 %4430, 13
  %4626 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4625
  %4627 = load i32, ptr %4626, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4628 = shl i32 %4627, %.fr191
  %4629 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4625
  %4630 = load i32, ptr %4629, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4631 = add i32 %4630, %4627
  %4632 = xor i32 %4628, %4631
  %4633 = add i32 %4632, %4631
  %4634 = lshr i32 %4633, %24
  %4635 = shl i32 %4633, 1
  %4636 = xor i32 %4634, %4635
  %4637 = add i32 %4635, %27
  %4638 = add i32 %4637, %4636
  %4639 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4625
  store i32 %4638, ptr %4639, align 4, !alias.scope !16, !noalias !22
  %4640 = or disjoint i64 %4430, 14
  %4641 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4640
  %4642 = load i32, ptr %4641, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4643 = shl i32 %4642, %.fr191
  %4644 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4640
  %4645 = load i32, ptr %4644, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4646 = add i32 %4645, %4642
  %4647 = xor i32 %4643, %4646
  %4648 = add i32 %4647, %4646
  %4649 = lshr i32 %4648, %24
  %4650 = shl i32 %4648, 1
  %4651 = xor i32 %4649, %4650
  %4652 = add i32 %4650, %27
  %4653 = add i32 %4652, %4651
  %4654 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4640
  store i32 %4653, ptr %4654, align 4, !alias.scope !16, !noalias !22
  %4655 = or disjoint i64 %4430, 15
  %4656 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4655
  %4657 = load i32, ptr %4656, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4658 = shl i32 %4657, %.fr191
  %4659 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4655
  %4660 = load i32, ptr %4659, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4661 = add i32 %4660, %4657
  %4662 = xor i32 %4658, %4661
  %4663 = add i32 %4662, %4661
  %4664 = lshr i32 %4663, %24
  %4665 = shl i32 %4663, 1
  %4666 = xor i32 %4664, %4665
  %4667 = add i32 %4665, %27
  %4668 = add i32 %4667, %4666
  %4669 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4655
  store i32 %4668, ptr %4669, align 4, !alias.scope !16, !noalias !22
  %4670 = add nuw nsw i64 %4428, 1
  %exitcond237.not = icmp eq i64 %4670, 3
  br i1 %exitcond237.not, label %.split8.us.split.us19.split.split.us.split, label %.split.us.us.us18.us.us136, !llvm.loop !23

.split.us.us.us18.us:                             ; preds = %.split6.us.us.us90, %.split.us.us.us18.us
  %4671 = phi i64 [ %4865, %.split.us.us.us18.us ], [ 0, %.split6.us.us.us90 ]
  %4672 = shl nuw nsw i64 %4671, 4
  %4673 = add nuw nsw i64 %4427, %4672
  %4674 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4673
  %4675 = load i32, ptr %4674, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4676 = shl i32 %4675, %.fr191
  %4677 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4673
  %4678 = load i32, ptr %4677, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4679 = add i32 %4678, %4675
  %4680 = xor i32 %4676, %4679
  %4681 = add i32 %4680, %4679
  %4682 = shl i32 %4681, 2
  %4683 = add i32 %27, %4682
  %4684 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4673
  store i32 %4683, ptr %4684, align 4, !alias.scope !16, !noalias !22
  %4685 = or disjoint i64 %4673, 1
  %4686 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4685
  %4687 = load i32, ptr %4686, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4688 = shl i32 %4687, %.fr191
  %4689 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4685
  %4690 = load i32, ptr %4689, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4691 = add i32 %4690, %4687
  %4692 = xor i32 %4688, %4691
  %4693 = add i32 %4692, %4691
  %4694 = shl i32 %4693, 2
  %4695 = add i32 %27, %4694
  %4696 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4685
  store i32 %4695, ptr %4696, align 4, !alias.scope !16, !noalias !22
  %4697 = or disjoint i64 %4673, 2
  %4698 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4697
  %4699 = load i32, ptr %4698, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4700 = shl i32 %4699, %.fr191
  %4701 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4697
  %4702 = load i32, ptr %4701, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4703 = add i32 %4702, %4699
  %4704 = xor i32 %4700, %4703
  %4705 = add i32 %4704, %4703
  %4706 = shl i32 %4705, 2
  %4707 = add i32 %27, %4706
  %4708 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4697
  store i32 %4707, ptr %4708, align 4, !alias.scope !16, !noalias !22
  %4709 = or disjoint i64 %4673, 3
  %4710 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4709
  %4711 = load i32, ptr %4710, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4712 = shl i32 %4711, %.fr191
  %4713 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4709
  %4714 = load i32, ptr %4713, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4715 = add i32 %4714, %4711
  %4716 = xor i32 %4712, %4715
  %4717 = add i32 %4716, %4715
  %4718 = shl i32 %4717, 2
  %4719 = add i32 %27, %4718
  %4720 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4709
  store i32 %4719, ptr %4720, align 4, !alias.scope !16, !noalias !22
  %4721 = or disjoint i64 %4673, 4
  %4722 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4721
  %4723 = load i32, ptr %4722, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4724 = shl i32 %4723, %.fr191
  %4725 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4721
  %4726 = load i32, ptr %4725, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4727 = add i32 %4726, %4723
  %4728 = xor i32 %4724, %4727
  %4729 = add i32 %4728, %4727
  %4730 = shl i32 %4729, 2
  %4731 = add i32 %27, %4730
  %4732 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4721
  store i32 %4731, ptr %4732, align 4, !alias.scope !16, !noalias !22
  %4733 = or disjoint i64 %4673, 5
  %4734 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4733
  %4735 = load i32, ptr %4734, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4736 = shl i32 %4735, %.fr191
  %4737 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4733
  %4738 = load i32, ptr %4737, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4739 = add i32 %4738, %4735
  %4740 = xor i32 %4736, %4739
  %4741 = add i32 %4740, %4739
  %4742 = shl i32 %4741, 2
  %4743 = add i32 %27, %4742
  %4744 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4733
  store i32 %4743, ptr %4744, align 4, !alias.scope !16, !noalias !22
  %4745 = or disjoint i64 %4673, 6
  %4746 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4745
  %4747 = load i32, ptr %4746, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4748 = shl i32 %4747, %.fr191
  %4749 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4745
  %4750 = load i32, ptr %4749, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4751 = add i32 %4750, %4747
  %4752 = xor i32 %4748, %4751
  %4753 = add i32 %4752, %4751
  %4754 = shl i32 %4753, 2
  %4755 = add i32 %27, %4754
  %4756 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4745
  store i32 %4755, ptr %4756, align 4, !alias.scope !16, !noalias !22
  %4757 = or disjoint i64 %4673, 7
  %4758 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4757
  %4759 = load i32, ptr %4758, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4760 = shl i32 %4759, %.fr191
  %4761 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4757
  %4762 = load i32, ptr %4761, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4763 = add i32 %4762, %4759
  %4764 = xor i32 %4760, %4763
  %4765 = add i32 %4764, %4763
  %4766 = shl i32 %4765, 2
  %4767 = add i32 %27, %4766
  %4768 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4757
  store i32 %4767, ptr %4768, align 4, !alias.scope !16, !noalias !22
  %4769 = or disjoint i64 %4673, 8
  %4770 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4769
  %4771 = load i32, ptr %4770, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4772 = shl i32 %4771, %.fr191
  %4773 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4769
  %4774 = load i32, ptr %4773, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4775 = add i32 %4774, %4771
  %4776 = xor i32 %4772, %4775
  %4777 = add i32 %4776, %4775
  %4778 = shl i32 %4777, 2
  %4779 = add i32 %27, %4778
  %4780 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4769
  store i32 %4779, ptr %4780, align 4, !alias.scope !16, !noalias !22
  %4781 = or disjoint i64 %4673, 9
  %4782 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4781
  %4783 = load i32, ptr %4782, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4784 = shl i32 %4783, %.fr191
  %4785 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4781
  %4786 = load i32, ptr %4785, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4787 = add i32 %4786, %4783
  %4788 = xor i32 %4784, %4787
  %4789 = add i32 %4788, %4787
  %4790 = shl i32 %4789, 2
  %4791 = add i32 %27, %4790
  %4792 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4781
  store i32 %4791, ptr %4792, align 4, !alias.scope !16, !noalias !22
  %4793 = or disjoint i64 %4673, 10
  %4794 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4793
  %4795 = load i32, ptr %4794, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4796 = shl i32 %4795, %.fr191
  %4797 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4793
  %4798 = load i32, ptr %4797, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4799 = add i32 %4798, %4795
  %4800 = xor i32 %4796, %4799
  %4801 = add i32 %4800, %4799
  %4802 = shl i32 %4801, 2
  %4803 = add i32 %27, %4802
  %4804 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4793
  store i32 %4803, ptr %4804, align 4, !alias.scope !16, !noalias !22
  %4805 = or disjoint i64 %4673, 11
  %4806 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4805
  %4807 = load i32, ptr %4806, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4808 = shl i32 %4807, %.fr191
  %4809 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4805
  %4810 = load i32, ptr %4809, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4811 = add i32 %4810, %4807
  %4812 = xor i32 %4808, %4811
  %4813 = add i32 %4812, %4811
  %4814 = shl i32 %4813, 2
  %4815 = add i32 %27, %4814
  %4816 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4805
  store i32 %4815, ptr %4816, align 4, !alias.scope !16, !noalias !22
  %4817 = or disjoint i64 %4673, 12
  %4818 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4817
  %4819 = load i32, ptr %4818, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4820 = shl i32 %4819, %.fr191
  %4821 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4817
  %4822 = load i32, ptr %4821, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4823 = add i32 %4822, %4819
  %4824 = xor i32 %4820, %4823
  %4825 = add i32 %4824, %4823
  %4826 = shl i32 %4825, 2
  %4827 = add i32 %27, %4826
  %4828 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4817
  store i32 %4827, ptr %4828, align 4, !alias.scope !16, !noalias !22
  %4829 = or disjoint i64 %4673, 13
  %4830 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4829
  %4831 = load i32, ptr %4830, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4832 = shl i32 %4831, %.fr191
  %4833 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4829
  %4834 = load i32, ptr %4833, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4835 = add i32 %4834, %4831
  %4836 = xor i32 %4832, %4835
  %4837 = add i32 %4836, %4835
  %4838 = shl i32 %4837, 2
  %4839 = add i32 %27, %4838
  %4840 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4829
  store i32 %4839, ptr %4840, align 4, !alias.scope !16, !noalias !22
  %4841 = or disjoint i64 %4673, 14
  %4842 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4841
  %4843 = load i32, ptr %4842, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4844 = shl i32 %4843, %.fr191
  %4845 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4841
  %4846 = load i32, ptr %4845, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4847 = add i32 %4846, %4843
  %4848 = xor i32 %4844, %4847
  %4849 = add i32 %4848, %4847
  %4850 = shl i32 %4849, 2
  %4851 = add i32 %27, %4850
  %4852 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4841
  store i32 %4851, ptr %4852, align 4, !alias.scope !16, !noalias !22
  %4853 = or disjoint i64 %4673, 15
  %4854 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4853
  %4855 = load i32, ptr %4854, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4856 = shl i32 %4855, %.fr191
  %4857 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4853
  %4858 = load i32, ptr %4857, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4859 = add i32 %4858, %4855
  %4860 = xor i32 %4856, %4859
  %4861 = add i32 %4860, %4859
  %4862 = shl i32 %4861, 2
  %4863 = add i32 %27, %4862
  %4864 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4853
  store i32 %4863, ptr %4864, align 4, !alias.scope !16, !noalias !22
  %4865 = add nuw nsw i64 %4671, 1
  %exitcond235.not = icmp eq i64 %4865, 3
  br i1 %exitcond235.not, label %.split8.us.split.us19.split.split.us.split, label %.split.us.us.us18.us, !llvm.loop !23

.split8.us.split.us19.split.split.us.split:       ; preds = %.split.us.us.us18.us, %.split.us.us.us18.us.us136
  %4866 = add nuw nsw i64 %4425, 1
  %exitcond238.not = icmp eq i64 %4866, 3
  br i1 %exitcond238.not, label %.split36.us.split.split.split.us91.split, label %.split6.us.us.us90, !llvm.loop !23

.split36.us.split.split.split.us91.split:         ; preds = %.split8.us.split.us19.split.split.us.split
  %4867 = add nuw nsw i64 %4423, 1
  %exitcond239.not = icmp eq i64 %4867, 3
  br i1 %exitcond239.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17.us.us, !llvm.loop !23

.split17:                                         ; preds = %.split17.preheader, %.split36
  %4868 = phi i64 [ %4925, %.split36 ], [ 0, %.split17.preheader ]
  %4869 = mul nuw nsw i64 %4868, 144
  br label %.split6

.split6:                                          ; preds = %.split17, %.split8
  %4870 = phi i64 [ 0, %.split17 ], [ %4924, %.split8 ]
  %4871 = mul nuw nsw i64 %4870, 48
  %4872 = add nuw nsw i64 %4871, %4869
  br label %.split

.split:                                           ; preds = %.split6, %.split
  %4873 = phi i64 [ 0, %.split6 ], [ %4923, %.split ]
  %4874 = shl nuw nsw i64 %4873, 4
  %4875 = add nuw nsw i64 %4872, %4874
  %4876 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4875
  %wide.load = load <8 x i32>, ptr %4876, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4877 = lshr <8 x i32> %wide.load, %broadcast.splat
  %4878 = select i1 %16, <8 x i32> %4877, <8 x i32> zeroinitializer
  %4879 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4875
  %wide.load490 = load <8 x i32>, ptr %4879, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4880 = add <8 x i32> %wide.load490, %wide.load
  %4881 = xor <8 x i32> %4878, %4880
  %4882 = shl <8 x i32> %4881, %broadcast.splat481
  %4883 = select i1 %20, <8 x i32> %4882, <8 x i32> zeroinitializer
  %4884 = lshr <8 x i32> %4881, %broadcast.splat483
  %4885 = select i1 %21, <8 x i32> %4884, <8 x i32> zeroinitializer
  %4886 = or <8 x i32> %4883, %4885
  %4887 = add <8 x i32> %4881, %4880
  %4888 = xor <8 x i32> %4886, %4887
  %4889 = shl <8 x i32> %4888, %broadcast.splat485
  %4890 = select i1 %25, <8 x i32> %4889, <8 x i32> zeroinitializer
  %4891 = lshr <8 x i32> %4888, %broadcast.splat487
  %4892 = select i1 %26, <8 x i32> %4891, <8 x i32> zeroinitializer
  %4893 = or <8 x i32> %4890, %4892
  %4894 = add <8 x i32> %4888, %4887
  %4895 = xor <8 x i32> %4893, %4894
  %4896 = add <8 x i32> %4894, %broadcast.splat489
  %4897 = add <8 x i32> %4896, %4895
  %4898 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4875
  store <8 x i32> %4897, ptr %4898, align 4, !alias.scope !16, !noalias !22
  %4899 = or disjoint i64 %4875, 8
  %4900 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4899
  %wide.load.1 = load <8 x i32>, ptr %4900, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %4901 = lshr <8 x i32> %wide.load.1, %broadcast.splat
  %4902 = select i1 %16, <8 x i32> %4901, <8 x i32> zeroinitializer
  %4903 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4899
  %wide.load490.1 = load <8 x i32>, ptr %4903, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %4904 = add <8 x i32> %wide.load490.1, %wide.load.1
  %4905 = xor <8 x i32> %4902, %4904
  %4906 = shl <8 x i32> %4905, %broadcast.splat481
  %4907 = select i1 %20, <8 x i32> %4906, <8 x i32> zeroinitializer
  %4908 = lshr <8 x i32> %4905, %broadcast.splat483
  %4909 = select i1 %21, <8 x i32> %4908, <8 x i32> zeroinitializer
  %4910 = or <8 x i32> %4907, %4909
  %4911 = add <8 x i32> %4905, %4904
  %4912 = xor <8 x i32> %4910, %4911
  %4913 = shl <8 x i32> %4912, %broadcast.splat485
  %4914 = select i1 %25, <8 x i32> %4913, <8 x i32> zeroinitializer
  %4915 = lshr <8 x i32> %4912, %broadcast.splat487
  %4916 = select i1 %26, <8 x i32> %4915, <8 x i32> zeroinitializer
  %4917 = or <8 x i32> %4914, %4916
  %4918 = add <8 x i32> %4912, %4911
  %4919 = xor <8 x i32> %4917, %4918
  %4920 = add <8 x i32> %4918, %broadcast.splat489
  %4921 = add <8 x i32> %4920, %4919
  %4922 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %4899
  store <8 x i32> %4921, ptr %4922, align 4, !alias.scope !16, !noalias !22
  %4923 = add nuw nsw i64 %4873, 1
  %exitcond231.not = icmp eq i64 %4923, 3
  br i1 %exitcond231.not, label %.split8, label %.split, !llvm.loop !23

.split8:                                          ; preds = %.split
  %4924 = add nuw nsw i64 %4870, 1
  %exitcond232.not = icmp eq i64 %4924, 3
  br i1 %exitcond232.not, label %.split36, label %.split6, !llvm.loop !23

.split36:                                         ; preds = %.split8
  %4925 = add nuw nsw i64 %4868, 1
  %exitcond233.not = icmp eq i64 %4925, 3
  br i1 %exitcond233.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split17, !llvm.loop !23

broadcast_add_fusion.1_wrapped.exit:              ; preds = %.split36, %.split36.us.split.split.split.us91.split, %.split36.us.split.split.split.us91.split.us.us.split, %.split36.us.split.split.split.us91.split.us.us.split.us.us, %.split36.us.split.split.split.us.split.split.us102.us, %.split36.us.split.split.split.us.split.split.us.us.us.us, %.split36.us.split.split.split.us.split.us.split.us105.us.us, %.split36.us.split.split.split.us.split.us.split.us.us.us.us.us, %.split36.us.split.split.us.us.us.split.split.split, %.split36.us.split.split.us.us.us.split.split.split.us.us, %.split36.us.split.split.us.us.us.split.split.us.split.us166, %.split36.us.split.split.us.us.us.split.split.us.split.us.us.us, %.split36.us.split.split.us.us.us.split.us.split.split.us157, %.split36.us.split.split.us.us.us.split.us.split.split.us.us.us, %.split36.us.split.split.us.us.us.split.us.split.us.split.us160.us, %.split36.us.split.split.us.us.us.split.us.split.us.split.us.us.us.us, %.split36.us.split.us.us.us.split, %.split36.us.split.us.us.us.split.us.us
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 1728}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.1_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.1_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.1_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.1_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.1_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.1_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!11, !13, !15, !17}
!20 = !{!8, !11, !15, !17}
!21 = !{!8, !11, !13, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
