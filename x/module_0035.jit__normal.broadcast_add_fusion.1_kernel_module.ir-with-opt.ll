; ModuleID = '__compute_module_broadcast_add_fusion.1_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.1(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8
  %12 = load i64, ptr %11, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %13 = icmp ult i64 %12, 2
  br i1 %13, label %14, label %broadcast_add_fusion.1_wrapped.exit

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !16
  %17 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !17
  %18 = load i32, ptr %16, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.fr178 = freeze i32 %18
  %19 = sub i32 32, %.fr178
  %20 = icmp ult i32 %.fr178, 32
  %21 = icmp ult i32 %19, 32
  %22 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.fr = freeze i32 %23
  %24 = sub i32 32, %.fr
  %25 = icmp ult i32 %.fr, 32
  %26 = icmp ult i32 %24, 32
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %28 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.fr179 = freeze i32 %28
  %29 = sub i32 32, %.fr179
  %30 = icmp ult i32 %.fr179, 32
  %31 = icmp ult i32 %29, 32
  %32 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !5, !noalias !19
  %33 = mul nuw nsw i64 %12, 24576
  br i1 %20, label %.split87.us, label %.split18.preheader

.split18.preheader:                               ; preds = %14
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert437 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat438 = shufflevector <8 x i32> %broadcast.splatinsert437, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert439 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat440 = shufflevector <8 x i32> %broadcast.splatinsert439, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert441 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat442 = shufflevector <8 x i32> %broadcast.splatinsert441, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert443 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat444 = shufflevector <8 x i32> %broadcast.splatinsert443, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert445 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat446 = shufflevector <8 x i32> %broadcast.splatinsert445, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18

.split87.us:                                      ; preds = %14
  br i1 %21, label %.split87.us.split.us, label %.split87.us.split

.split87.us.split.us:                             ; preds = %.split87.us
  br i1 %25, label %.split18.us.us.us.us.preheader, label %.split18.us.us.us.preheader

.split18.us.us.us.preheader:                      ; preds = %.split87.us.split.us
  %broadcast.splatinsert908 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat909 = shufflevector <8 x i32> %broadcast.splatinsert908, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert910 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat911 = shufflevector <8 x i32> %broadcast.splatinsert910, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert912 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat913 = shufflevector <8 x i32> %broadcast.splatinsert912, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert914 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat915 = shufflevector <8 x i32> %broadcast.splatinsert914, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert884 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat885 = shufflevector <8 x i32> %broadcast.splatinsert884, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert886 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat887 = shufflevector <8 x i32> %broadcast.splatinsert886, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert888 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat889 = shufflevector <8 x i32> %broadcast.splatinsert888, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert890 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat891 = shufflevector <8 x i32> %broadcast.splatinsert890, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert892 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat893 = shufflevector <8 x i32> %broadcast.splatinsert892, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert862 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat863 = shufflevector <8 x i32> %broadcast.splatinsert862, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert864 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat865 = shufflevector <8 x i32> %broadcast.splatinsert864, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert866 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat867 = shufflevector <8 x i32> %broadcast.splatinsert866, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert868 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat869 = shufflevector <8 x i32> %broadcast.splatinsert868, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert838 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat839 = shufflevector <8 x i32> %broadcast.splatinsert838, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert840 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat841 = shufflevector <8 x i32> %broadcast.splatinsert840, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert842 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat843 = shufflevector <8 x i32> %broadcast.splatinsert842, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert844 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat845 = shufflevector <8 x i32> %broadcast.splatinsert844, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert846 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat847 = shufflevector <8 x i32> %broadcast.splatinsert846, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert814 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat815 = shufflevector <8 x i32> %broadcast.splatinsert814, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert816 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat817 = shufflevector <8 x i32> %broadcast.splatinsert816, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert818 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat819 = shufflevector <8 x i32> %broadcast.splatinsert818, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert820 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat821 = shufflevector <8 x i32> %broadcast.splatinsert820, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert822 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat823 = shufflevector <8 x i32> %broadcast.splatinsert822, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert788 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat789 = shufflevector <8 x i32> %broadcast.splatinsert788, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert790 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat791 = shufflevector <8 x i32> %broadcast.splatinsert790, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert792 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat793 = shufflevector <8 x i32> %broadcast.splatinsert792, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert794 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat795 = shufflevector <8 x i32> %broadcast.splatinsert794, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert796 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat797 = shufflevector <8 x i32> %broadcast.splatinsert796, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert798 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat799 = shufflevector <8 x i32> %broadcast.splatinsert798, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us

.split18.us.us.us.us.preheader:                   ; preds = %.split87.us.split.us
  %broadcast.splatinsert1108 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat1109 = shufflevector <8 x i32> %broadcast.splatinsert1108, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1110 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat1111 = shufflevector <8 x i32> %broadcast.splatinsert1110, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1112 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1113 = shufflevector <8 x i32> %broadcast.splatinsert1112, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1114 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat1115 = shufflevector <8 x i32> %broadcast.splatinsert1114, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1084 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat1085 = shufflevector <8 x i32> %broadcast.splatinsert1084, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1086 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat1087 = shufflevector <8 x i32> %broadcast.splatinsert1086, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1088 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1089 = shufflevector <8 x i32> %broadcast.splatinsert1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1090 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat1091 = shufflevector <8 x i32> %broadcast.splatinsert1090, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1092 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat1093 = shufflevector <8 x i32> %broadcast.splatinsert1092, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1060 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat1061 = shufflevector <8 x i32> %broadcast.splatinsert1060, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1062 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat1063 = shufflevector <8 x i32> %broadcast.splatinsert1062, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1064 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1065 = shufflevector <8 x i32> %broadcast.splatinsert1064, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1066 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat1067 = shufflevector <8 x i32> %broadcast.splatinsert1066, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1068 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat1069 = shufflevector <8 x i32> %broadcast.splatinsert1068, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1034 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat1035 = shufflevector <8 x i32> %broadcast.splatinsert1034, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1036 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat1037 = shufflevector <8 x i32> %broadcast.splatinsert1036, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1038 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1039 = shufflevector <8 x i32> %broadcast.splatinsert1038, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1040 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat1041 = shufflevector <8 x i32> %broadcast.splatinsert1040, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1042 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat1043 = shufflevector <8 x i32> %broadcast.splatinsert1042, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1044 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat1045 = shufflevector <8 x i32> %broadcast.splatinsert1044, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1010 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat1011 = shufflevector <8 x i32> %broadcast.splatinsert1010, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1012 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat1013 = shufflevector <8 x i32> %broadcast.splatinsert1012, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1014 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1015 = shufflevector <8 x i32> %broadcast.splatinsert1014, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1016 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat1017 = shufflevector <8 x i32> %broadcast.splatinsert1016, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1018 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat1019 = shufflevector <8 x i32> %broadcast.splatinsert1018, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert984 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat985 = shufflevector <8 x i32> %broadcast.splatinsert984, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert986 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat987 = shufflevector <8 x i32> %broadcast.splatinsert986, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert988 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat989 = shufflevector <8 x i32> %broadcast.splatinsert988, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert990 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat991 = shufflevector <8 x i32> %broadcast.splatinsert990, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert992 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat993 = shufflevector <8 x i32> %broadcast.splatinsert992, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert994 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat995 = shufflevector <8 x i32> %broadcast.splatinsert994, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert958 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat959 = shufflevector <8 x i32> %broadcast.splatinsert958, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert960 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat961 = shufflevector <8 x i32> %broadcast.splatinsert960, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert962 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat963 = shufflevector <8 x i32> %broadcast.splatinsert962, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert964 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat965 = shufflevector <8 x i32> %broadcast.splatinsert964, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert966 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat967 = shufflevector <8 x i32> %broadcast.splatinsert966, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert968 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat969 = shufflevector <8 x i32> %broadcast.splatinsert968, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert930 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat931 = shufflevector <8 x i32> %broadcast.splatinsert930, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert932 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat933 = shufflevector <8 x i32> %broadcast.splatinsert932, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert934 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat935 = shufflevector <8 x i32> %broadcast.splatinsert934, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert936 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat937 = shufflevector <8 x i32> %broadcast.splatinsert936, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert938 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat939 = shufflevector <8 x i32> %broadcast.splatinsert938, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert940 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat941 = shufflevector <8 x i32> %broadcast.splatinsert940, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert942 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat943 = shufflevector <8 x i32> %broadcast.splatinsert942, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us.us

.split18.us.us.us.us:                             ; preds = %.split18.us.us.us.us.preheader, %.split37.us.split.us.us.us.split.us.us
  %34 = phi i64 [ %493, %.split37.us.split.us.us.us.split.us.us ], [ 0, %.split18.us.us.us.us.preheader ]
  %35 = mul nuw nsw i64 %34, 3072
  %36 = add nuw nsw i64 %35, %33
  br i1 %26, label %.split18.us.split.us.us.us.split.us.us.split.us, label %.split18.us.split.us.us.us.split.us.us.split

.split18.us.split.us.us.us.split.us.us.split.us:  ; preds = %.split18.us.us.us.us
  br i1 %30, label %.split18.us.split.us.us.us.split.us.us.split.us.split.us, label %.split18.us.split.us.us.us.split.us.us.split.us.split

.split18.us.split.us.us.us.split.us.us.split.us.split.us: ; preds = %.split18.us.split.us.us.us.split.us.us.split.us
  br i1 %31, label %.split7.us.us.us.us.us.us.us.us.us.us, label %.split7.us.us.us.us.us.us.us.us.us

.split7.us.us.us.us.us.us.us.us.us.us:            ; preds = %.split18.us.split.us.us.us.split.us.us.split.us.split.us, %.split9.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us
  %37 = phi i64 [ %102, %.split9.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.us.split.us ]
  %38 = mul nuw nsw i64 %37, 96
  %39 = add nuw nsw i64 %36, %38
  br label %vector.body944

vector.body944:                                   ; preds = %vector.body944, %.split7.us.us.us.us.us.us.us.us.us.us
  %index945 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us.us.us.us ], [ %index.next955, %vector.body944 ]
  %40 = mul nuw nsw i64 %index945, 3
  %41 = add nuw nsw i64 %39, %40
  %42 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %41
  %wide.vec946 = load <24 x i32>, ptr %42, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec947 = shufflevector <24 x i32> %wide.vec946, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec948 = shufflevector <24 x i32> %wide.vec946, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec949 = shufflevector <24 x i32> %wide.vec946, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %43 = shl <8 x i32> %strided.vec947, %broadcast.splat931
  %44 = lshr <8 x i32> %strided.vec947, %broadcast.splat933
  %45 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %41
  %wide.vec950 = load <24 x i32>, ptr %45, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %46 = or disjoint <8 x i32> %43, %44
  %47 = add <24 x i32> %wide.vec950, %wide.vec946
  %48 = shufflevector <24 x i32> %47, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %49 = xor <8 x i32> %46, %48
  %50 = shl <8 x i32> %49, %broadcast.splat935
  %51 = lshr <8 x i32> %49, %broadcast.splat937
  %52 = or disjoint <8 x i32> %50, %51
  %53 = add <8 x i32> %49, %48
  %54 = xor <8 x i32> %52, %53
  %55 = shl <8 x i32> %54, %broadcast.splat939
  %56 = lshr <8 x i32> %54, %broadcast.splat941
  %57 = or disjoint <8 x i32> %55, %56
  %58 = add <8 x i32> %54, %53
  %59 = xor <8 x i32> %57, %58
  %60 = add <8 x i32> %58, %broadcast.splat943
  %61 = add <8 x i32> %60, %59
  %62 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %41
  %63 = shl <8 x i32> %strided.vec948, %broadcast.splat931
  %64 = lshr <8 x i32> %strided.vec948, %broadcast.splat933
  %65 = or disjoint <8 x i32> %63, %64
  %66 = add <24 x i32> %wide.vec950, %wide.vec946
  %67 = shufflevector <24 x i32> %66, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %68 = xor <8 x i32> %65, %67
  %69 = shl <8 x i32> %68, %broadcast.splat935
  %70 = lshr <8 x i32> %68, %broadcast.splat937
  %71 = or disjoint <8 x i32> %69, %70
  %72 = add <8 x i32> %68, %67
  %73 = xor <8 x i32> %71, %72
  %74 = shl <8 x i32> %73, %broadcast.splat939
  %75 = lshr <8 x i32> %73, %broadcast.splat941
  %76 = or disjoint <8 x i32> %74, %75
  %77 = add <8 x i32> %73, %72
  %78 = xor <8 x i32> %76, %77
  %79 = add <8 x i32> %77, %broadcast.splat943
  %80 = add <8 x i32> %79, %78
  %81 = shl <8 x i32> %strided.vec949, %broadcast.splat931
  %82 = lshr <8 x i32> %strided.vec949, %broadcast.splat933
  %83 = or disjoint <8 x i32> %81, %82
  %84 = add <24 x i32> %wide.vec950, %wide.vec946
  %85 = shufflevector <24 x i32> %84, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %86 = xor <8 x i32> %83, %85
  %87 = shl <8 x i32> %86, %broadcast.splat935
  %88 = lshr <8 x i32> %86, %broadcast.splat937
  %89 = or disjoint <8 x i32> %87, %88
  %90 = add <8 x i32> %86, %85
  %91 = xor <8 x i32> %89, %90
  %92 = shl <8 x i32> %91, %broadcast.splat939
  %93 = lshr <8 x i32> %91, %broadcast.splat941
  %94 = or disjoint <8 x i32> %92, %93
  %95 = add <8 x i32> %91, %90
  %96 = xor <8 x i32> %94, %95
  %97 = add <8 x i32> %95, %broadcast.splat943
  %98 = add <8 x i32> %97, %96
  %99 = shufflevector <8 x i32> %61, <8 x i32> %80, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %100 = shufflevector <8 x i32> %98, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec954 = shufflevector <16 x i32> %99, <16 x i32> %100, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec954, ptr %62, align 4, !alias.scope !14, !noalias !22
  %index.next955 = add nuw i64 %index945, 8
  %101 = icmp eq i64 %index.next955, 32
  br i1 %101, label %.split9.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us, label %vector.body944, !llvm.loop !23

.split9.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us: ; preds = %vector.body944
  %102 = add nuw nsw i64 %37, 1
  %exitcond321.not = icmp eq i64 %102, 32
  br i1 %exitcond321.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us.us.us.us, !llvm.loop !27

.split7.us.us.us.us.us.us.us.us.us:               ; preds = %.split18.us.split.us.us.us.split.us.us.split.us.split.us, %.split9.us.split.us.split.us.split.us.split.us.split.us32.us.us.us.us.us.us.us
  %103 = phi i64 [ %162, %.split9.us.split.us.split.us.split.us.split.us.split.us32.us.us.us.us.us.us.us ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.us.split.us ]
  %104 = mul nuw nsw i64 %103, 96
  %105 = add nuw nsw i64 %36, %104
  br label %vector.body970

vector.body970:                                   ; preds = %vector.body970, %.split7.us.us.us.us.us.us.us.us.us
  %index971 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us.us.us ], [ %index.next981, %vector.body970 ]
  %106 = mul nuw nsw i64 %index971, 3
  %107 = add nuw nsw i64 %105, %106
  %108 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %107
  %wide.vec972 = load <24 x i32>, ptr %108, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec973 = shufflevector <24 x i32> %wide.vec972, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec974 = shufflevector <24 x i32> %wide.vec972, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec975 = shufflevector <24 x i32> %wide.vec972, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %109 = shl <8 x i32> %strided.vec973, %broadcast.splat959
  %110 = lshr <8 x i32> %strided.vec973, %broadcast.splat961
  %111 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %107
  %wide.vec976 = load <24 x i32>, ptr %111, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %112 = or disjoint <8 x i32> %109, %110
  %113 = add <24 x i32> %wide.vec976, %wide.vec972
  %114 = shufflevector <24 x i32> %113, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %115 = xor <8 x i32> %112, %114
  %116 = shl <8 x i32> %115, %broadcast.splat963
  %117 = lshr <8 x i32> %115, %broadcast.splat965
  %118 = or disjoint <8 x i32> %116, %117
  %119 = add <8 x i32> %115, %114
  %120 = xor <8 x i32> %118, %119
  %121 = shl <8 x i32> %120, %broadcast.splat967
  %122 = add <8 x i32> %120, %119
  %123 = xor <8 x i32> %121, %122
  %124 = add <8 x i32> %122, %broadcast.splat969
  %125 = add <8 x i32> %124, %123
  %126 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %107
  %127 = shl <8 x i32> %strided.vec974, %broadcast.splat959
  %128 = lshr <8 x i32> %strided.vec974, %broadcast.splat961
  %129 = or disjoint <8 x i32> %127, %128
  %130 = add <24 x i32> %wide.vec976, %wide.vec972
  %131 = shufflevector <24 x i32> %130, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %132 = xor <8 x i32> %129, %131
  %133 = shl <8 x i32> %132, %broadcast.splat963
  %134 = lshr <8 x i32> %132, %broadcast.splat965
  %135 = or disjoint <8 x i32> %133, %134
  %136 = add <8 x i32> %132, %131
  %137 = xor <8 x i32> %135, %136
  %138 = shl <8 x i32> %137, %broadcast.splat967
  %139 = add <8 x i32> %137, %136
  %140 = xor <8 x i32> %138, %139
  %141 = add <8 x i32> %139, %broadcast.splat969
  %142 = add <8 x i32> %141, %140
  %143 = shl <8 x i32> %strided.vec975, %broadcast.splat959
  %144 = lshr <8 x i32> %strided.vec975, %broadcast.splat961
  %145 = or disjoint <8 x i32> %143, %144
  %146 = add <24 x i32> %wide.vec976, %wide.vec972
  %147 = shufflevector <24 x i32> %146, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %148 = xor <8 x i32> %145, %147
  %149 = shl <8 x i32> %148, %broadcast.splat963
  %150 = lshr <8 x i32> %148, %broadcast.splat965
  %151 = or disjoint <8 x i32> %149, %150
  %152 = add <8 x i32> %148, %147
  %153 = xor <8 x i32> %151, %152
  %154 = shl <8 x i32> %153, %broadcast.splat967
  %155 = add <8 x i32> %153, %152
  %156 = xor <8 x i32> %154, %155
  %157 = add <8 x i32> %155, %broadcast.splat969
  %158 = add <8 x i32> %157, %156
  %159 = shufflevector <8 x i32> %125, <8 x i32> %142, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %160 = shufflevector <8 x i32> %158, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec980 = shufflevector <16 x i32> %159, <16 x i32> %160, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec980, ptr %126, align 4, !alias.scope !14, !noalias !22
  %index.next981 = add nuw i64 %index971, 8
  %161 = icmp eq i64 %index.next981, 32
  br i1 %161, label %.split9.us.split.us.split.us.split.us.split.us.split.us32.us.us.us.us.us.us.us, label %vector.body970, !llvm.loop !28

.split9.us.split.us.split.us.split.us.split.us.split.us32.us.us.us.us.us.us.us: ; preds = %vector.body970
  %162 = add nuw nsw i64 %103, 1
  %exitcond318.not = icmp eq i64 %162, 32
  br i1 %exitcond318.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us.us.us, !llvm.loop !27

.split18.us.split.us.us.us.split.us.us.split.us.split: ; preds = %.split18.us.split.us.us.us.split.us.us.split.us
  br i1 %31, label %.split7.us.us.us.us.us.us.us.us.us177, label %.split7.us.us.us.us.us.us.us.us

.split7.us.us.us.us.us.us.us.us.us177:            ; preds = %.split18.us.split.us.us.us.split.us.us.split.us.split, %.split9.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us
  %163 = phi i64 [ %222, %.split9.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.us.split ]
  %164 = mul nuw nsw i64 %163, 96
  %165 = add nuw nsw i64 %36, %164
  br label %vector.body996

vector.body996:                                   ; preds = %vector.body996, %.split7.us.us.us.us.us.us.us.us.us177
  %index997 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us.us.us177 ], [ %index.next1007, %vector.body996 ]
  %166 = mul nuw nsw i64 %index997, 3
  %167 = add nuw nsw i64 %165, %166
  %168 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %167
  %wide.vec998 = load <24 x i32>, ptr %168, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec999 = shufflevector <24 x i32> %wide.vec998, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec1000 = shufflevector <24 x i32> %wide.vec998, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec1001 = shufflevector <24 x i32> %wide.vec998, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %169 = shl <8 x i32> %strided.vec999, %broadcast.splat985
  %170 = lshr <8 x i32> %strided.vec999, %broadcast.splat987
  %171 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %167
  %wide.vec1002 = load <24 x i32>, ptr %171, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %172 = or disjoint <8 x i32> %169, %170
  %173 = add <24 x i32> %wide.vec1002, %wide.vec998
  %174 = shufflevector <24 x i32> %173, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %175 = xor <8 x i32> %172, %174
  %176 = shl <8 x i32> %175, %broadcast.splat989
  %177 = lshr <8 x i32> %175, %broadcast.splat991
  %178 = or disjoint <8 x i32> %176, %177
  %179 = add <8 x i32> %175, %174
  %180 = xor <8 x i32> %178, %179
  %181 = lshr <8 x i32> %180, %broadcast.splat993
  %182 = add <8 x i32> %180, %179
  %183 = xor <8 x i32> %181, %182
  %184 = add <8 x i32> %182, %broadcast.splat995
  %185 = add <8 x i32> %184, %183
  %186 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %167
  %187 = shl <8 x i32> %strided.vec1000, %broadcast.splat985
  %188 = lshr <8 x i32> %strided.vec1000, %broadcast.splat987
  %189 = or disjoint <8 x i32> %187, %188
  %190 = add <24 x i32> %wide.vec1002, %wide.vec998
  %191 = shufflevector <24 x i32> %190, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %192 = xor <8 x i32> %189, %191
  %193 = shl <8 x i32> %192, %broadcast.splat989
  %194 = lshr <8 x i32> %192, %broadcast.splat991
  %195 = or disjoint <8 x i32> %193, %194
  %196 = add <8 x i32> %192, %191
  %197 = xor <8 x i32> %195, %196
  %198 = lshr <8 x i32> %197, %broadcast.splat993
  %199 = add <8 x i32> %197, %196
  %200 = xor <8 x i32> %198, %199
  %201 = add <8 x i32> %199, %broadcast.splat995
  %202 = add <8 x i32> %201, %200
  %203 = shl <8 x i32> %strided.vec1001, %broadcast.splat985
  %204 = lshr <8 x i32> %strided.vec1001, %broadcast.splat987
  %205 = or disjoint <8 x i32> %203, %204
  %206 = add <24 x i32> %wide.vec1002, %wide.vec998
  %207 = shufflevector <24 x i32> %206, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %208 = xor <8 x i32> %205, %207
  %209 = shl <8 x i32> %208, %broadcast.splat989
  %210 = lshr <8 x i32> %208, %broadcast.splat991
  %211 = or disjoint <8 x i32> %209, %210
  %212 = add <8 x i32> %208, %207
  %213 = xor <8 x i32> %211, %212
  %214 = lshr <8 x i32> %213, %broadcast.splat993
  %215 = add <8 x i32> %213, %212
  %216 = xor <8 x i32> %214, %215
  %217 = add <8 x i32> %215, %broadcast.splat995
  %218 = add <8 x i32> %217, %216
  %219 = shufflevector <8 x i32> %185, <8 x i32> %202, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %220 = shufflevector <8 x i32> %218, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec1006 = shufflevector <16 x i32> %219, <16 x i32> %220, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec1006, ptr %186, align 4, !alias.scope !14, !noalias !22
  %index.next1007 = add nuw i64 %index997, 8
  %221 = icmp eq i64 %index.next1007, 32
  br i1 %221, label %.split9.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us, label %vector.body996, !llvm.loop !29

.split9.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us: ; preds = %vector.body996
  %222 = add nuw nsw i64 %163, 1
  %exitcond315.not = icmp eq i64 %222, 32
  br i1 %exitcond315.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us.us.us177, !llvm.loop !27

.split7.us.us.us.us.us.us.us.us:                  ; preds = %.split18.us.split.us.us.us.split.us.us.split.us.split, %.split9.us.split.us.split.us.split.us.split.split.us29.us.us.us.us.us.us
  %223 = phi i64 [ %276, %.split9.us.split.us.split.us.split.us.split.split.us29.us.us.us.us.us.us ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.us.split ]
  %224 = mul nuw nsw i64 %223, 96
  %225 = add nuw nsw i64 %36, %224
  br label %vector.body1020

vector.body1020:                                  ; preds = %vector.body1020, %.split7.us.us.us.us.us.us.us.us
  %index1021 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us.us ], [ %index.next1031, %vector.body1020 ]
  %226 = mul nuw nsw i64 %index1021, 3
  %227 = add nuw nsw i64 %225, %226
  %228 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %227
  %wide.vec1022 = load <24 x i32>, ptr %228, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec1023 = shufflevector <24 x i32> %wide.vec1022, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec1024 = shufflevector <24 x i32> %wide.vec1022, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec1025 = shufflevector <24 x i32> %wide.vec1022, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %229 = shl <8 x i32> %strided.vec1023, %broadcast.splat1011
  %230 = lshr <8 x i32> %strided.vec1023, %broadcast.splat1013
  %231 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %227
  %wide.vec1026 = load <24 x i32>, ptr %231, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %232 = or disjoint <8 x i32> %229, %230
  %233 = add <24 x i32> %wide.vec1026, %wide.vec1022
  %234 = shufflevector <24 x i32> %233, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %235 = xor <8 x i32> %232, %234
  %236 = shl <8 x i32> %235, %broadcast.splat1015
  %237 = lshr <8 x i32> %235, %broadcast.splat1017
  %238 = or disjoint <8 x i32> %236, %237
  %239 = add <8 x i32> %235, %234
  %240 = xor <8 x i32> %238, %239
  %241 = add <8 x i32> %240, %239
  %242 = shl <8 x i32> %241, splat (i32 1)
  %243 = add <8 x i32> %broadcast.splat1019, %242
  %244 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %227
  %245 = shl <8 x i32> %strided.vec1024, %broadcast.splat1011
  %246 = lshr <8 x i32> %strided.vec1024, %broadcast.splat1013
  %247 = or disjoint <8 x i32> %245, %246
  %248 = add <24 x i32> %wide.vec1026, %wide.vec1022
  %249 = shufflevector <24 x i32> %248, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %250 = xor <8 x i32> %247, %249
  %251 = shl <8 x i32> %250, %broadcast.splat1015
  %252 = lshr <8 x i32> %250, %broadcast.splat1017
  %253 = or disjoint <8 x i32> %251, %252
  %254 = add <8 x i32> %250, %249
  %255 = xor <8 x i32> %253, %254
  %256 = add <8 x i32> %255, %254
  %257 = shl <8 x i32> %256, splat (i32 1)
  %258 = add <8 x i32> %broadcast.splat1019, %257
  %259 = shl <8 x i32> %strided.vec1025, %broadcast.splat1011
  %260 = lshr <8 x i32> %strided.vec1025, %broadcast.splat1013
  %261 = or disjoint <8 x i32> %259, %260
  %262 = add <24 x i32> %wide.vec1026, %wide.vec1022
  %263 = shufflevector <24 x i32> %262, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %264 = xor <8 x i32> %261, %263
  %265 = shl <8 x i32> %264, %broadcast.splat1015
  %266 = lshr <8 x i32> %264, %broadcast.splat1017
  %267 = or disjoint <8 x i32> %265, %266
  %268 = add <8 x i32> %264, %263
  %269 = xor <8 x i32> %267, %268
  %270 = add <8 x i32> %269, %268
  %271 = shl <8 x i32> %270, splat (i32 1)
  %272 = add <8 x i32> %broadcast.splat1019, %271
  %273 = shufflevector <8 x i32> %243, <8 x i32> %258, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %274 = shufflevector <8 x i32> %272, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec1030 = shufflevector <16 x i32> %273, <16 x i32> %274, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec1030, ptr %244, align 4, !alias.scope !14, !noalias !22
  %index.next1031 = add nuw i64 %index1021, 8
  %275 = icmp eq i64 %index.next1031, 32
  br i1 %275, label %.split9.us.split.us.split.us.split.us.split.split.us29.us.us.us.us.us.us, label %vector.body1020, !llvm.loop !30

.split9.us.split.us.split.us.split.us.split.split.us29.us.us.us.us.us.us: ; preds = %vector.body1020
  %276 = add nuw nsw i64 %223, 1
  %exitcond312.not = icmp eq i64 %276, 32
  br i1 %exitcond312.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us.us, !llvm.loop !27

.split18.us.split.us.us.us.split.us.us.split:     ; preds = %.split18.us.us.us.us
  br i1 %30, label %.split18.us.split.us.us.us.split.us.us.split.split.us, label %.split18.us.split.us.us.us.split.us.us.split.split

.split18.us.split.us.us.us.split.us.us.split.split.us: ; preds = %.split18.us.split.us.us.us.split.us.us.split
  br i1 %31, label %.split7.us.us.us.us.us.us.us.us175.us, label %.split7.us.us.us.us.us.us.us.us175

.split7.us.us.us.us.us.us.us.us175.us:            ; preds = %.split18.us.split.us.us.us.split.us.us.split.split.us, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us.us.us.us
  %277 = phi i64 [ %336, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us.us.us.us ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.split.us ]
  %278 = mul nuw nsw i64 %277, 96
  %279 = add nuw nsw i64 %36, %278
  br label %vector.body1046

vector.body1046:                                  ; preds = %vector.body1046, %.split7.us.us.us.us.us.us.us.us175.us
  %index1047 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us.us175.us ], [ %index.next1057, %vector.body1046 ]
  %280 = mul nuw nsw i64 %index1047, 3
  %281 = add nuw nsw i64 %279, %280
  %282 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %281
  %wide.vec1048 = load <24 x i32>, ptr %282, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec1049 = shufflevector <24 x i32> %wide.vec1048, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec1050 = shufflevector <24 x i32> %wide.vec1048, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec1051 = shufflevector <24 x i32> %wide.vec1048, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %283 = shl <8 x i32> %strided.vec1049, %broadcast.splat1035
  %284 = lshr <8 x i32> %strided.vec1049, %broadcast.splat1037
  %285 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %281
  %wide.vec1052 = load <24 x i32>, ptr %285, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %286 = or disjoint <8 x i32> %283, %284
  %287 = add <24 x i32> %wide.vec1052, %wide.vec1048
  %288 = shufflevector <24 x i32> %287, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %289 = xor <8 x i32> %286, %288
  %290 = shl <8 x i32> %289, %broadcast.splat1039
  %291 = add <8 x i32> %289, %288
  %292 = xor <8 x i32> %290, %291
  %293 = shl <8 x i32> %292, %broadcast.splat1041
  %294 = lshr <8 x i32> %292, %broadcast.splat1043
  %295 = or disjoint <8 x i32> %293, %294
  %296 = add <8 x i32> %292, %291
  %297 = xor <8 x i32> %295, %296
  %298 = add <8 x i32> %296, %broadcast.splat1045
  %299 = add <8 x i32> %298, %297
  %300 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %281
  %301 = shl <8 x i32> %strided.vec1050, %broadcast.splat1035
  %302 = lshr <8 x i32> %strided.vec1050, %broadcast.splat1037
  %303 = or disjoint <8 x i32> %301, %302
  %304 = add <24 x i32> %wide.vec1052, %wide.vec1048
  %305 = shufflevector <24 x i32> %304, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %306 = xor <8 x i32> %303, %305
  %307 = shl <8 x i32> %306, %broadcast.splat1039
  %308 = add <8 x i32> %306, %305
  %309 = xor <8 x i32> %307, %308
  %310 = shl <8 x i32> %309, %broadcast.splat1041
  %311 = lshr <8 x i32> %309, %broadcast.splat1043
  %312 = or disjoint <8 x i32> %310, %311
  %313 = add <8 x i32> %309, %308
  %314 = xor <8 x i32> %312, %313
  %315 = add <8 x i32> %313, %broadcast.splat1045
  %316 = add <8 x i32> %315, %314
  %317 = shl <8 x i32> %strided.vec1051, %broadcast.splat1035
  %318 = lshr <8 x i32> %strided.vec1051, %broadcast.splat1037
  %319 = or disjoint <8 x i32> %317, %318
  %320 = add <24 x i32> %wide.vec1052, %wide.vec1048
  %321 = shufflevector <24 x i32> %320, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %322 = xor <8 x i32> %319, %321
  %323 = shl <8 x i32> %322, %broadcast.splat1039
  %324 = add <8 x i32> %322, %321
  %325 = xor <8 x i32> %323, %324
  %326 = shl <8 x i32> %325, %broadcast.splat1041
  %327 = lshr <8 x i32> %325, %broadcast.splat1043
  %328 = or disjoint <8 x i32> %326, %327
  %329 = add <8 x i32> %325, %324
  %330 = xor <8 x i32> %328, %329
  %331 = add <8 x i32> %329, %broadcast.splat1045
  %332 = add <8 x i32> %331, %330
  %333 = shufflevector <8 x i32> %299, <8 x i32> %316, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %334 = shufflevector <8 x i32> %332, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec1056 = shufflevector <16 x i32> %333, <16 x i32> %334, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec1056, ptr %300, align 4, !alias.scope !14, !noalias !22
  %index.next1057 = add nuw i64 %index1047, 8
  %335 = icmp eq i64 %index.next1057, 32
  br i1 %335, label %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us.us.us.us, label %vector.body1046, !llvm.loop !31

.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us.us.us.us: ; preds = %vector.body1046
  %336 = add nuw nsw i64 %277, 1
  %exitcond309.not = icmp eq i64 %336, 32
  br i1 %exitcond309.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us.us175.us, !llvm.loop !27

.split7.us.us.us.us.us.us.us.us175:               ; preds = %.split18.us.split.us.us.us.split.us.us.split.split.us, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us171.us
  %337 = phi i64 [ %390, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us171.us ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.split.us ]
  %338 = mul nuw nsw i64 %337, 96
  %339 = add nuw nsw i64 %36, %338
  br label %vector.body1070

vector.body1070:                                  ; preds = %vector.body1070, %.split7.us.us.us.us.us.us.us.us175
  %index1071 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us.us175 ], [ %index.next1081, %vector.body1070 ]
  %340 = mul nuw nsw i64 %index1071, 3
  %341 = add nuw nsw i64 %339, %340
  %342 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %341
  %wide.vec1072 = load <24 x i32>, ptr %342, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec1073 = shufflevector <24 x i32> %wide.vec1072, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec1074 = shufflevector <24 x i32> %wide.vec1072, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec1075 = shufflevector <24 x i32> %wide.vec1072, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %343 = shl <8 x i32> %strided.vec1073, %broadcast.splat1061
  %344 = lshr <8 x i32> %strided.vec1073, %broadcast.splat1063
  %345 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %341
  %wide.vec1076 = load <24 x i32>, ptr %345, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %346 = or disjoint <8 x i32> %343, %344
  %347 = add <24 x i32> %wide.vec1076, %wide.vec1072
  %348 = shufflevector <24 x i32> %347, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %349 = xor <8 x i32> %346, %348
  %350 = shl <8 x i32> %349, %broadcast.splat1065
  %351 = add <8 x i32> %349, %348
  %352 = xor <8 x i32> %350, %351
  %353 = shl <8 x i32> %352, %broadcast.splat1067
  %354 = add <8 x i32> %352, %351
  %355 = xor <8 x i32> %353, %354
  %356 = add <8 x i32> %354, %broadcast.splat1069
  %357 = add <8 x i32> %356, %355
  %358 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %341
  %359 = shl <8 x i32> %strided.vec1074, %broadcast.splat1061
  %360 = lshr <8 x i32> %strided.vec1074, %broadcast.splat1063
  %361 = or disjoint <8 x i32> %359, %360
  %362 = add <24 x i32> %wide.vec1076, %wide.vec1072
  %363 = shufflevector <24 x i32> %362, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %364 = xor <8 x i32> %361, %363
  %365 = shl <8 x i32> %364, %broadcast.splat1065
  %366 = add <8 x i32> %364, %363
  %367 = xor <8 x i32> %365, %366
  %368 = shl <8 x i32> %367, %broadcast.splat1067
  %369 = add <8 x i32> %367, %366
  %370 = xor <8 x i32> %368, %369
  %371 = add <8 x i32> %369, %broadcast.splat1069
  %372 = add <8 x i32> %371, %370
  %373 = shl <8 x i32> %strided.vec1075, %broadcast.splat1061
  %374 = lshr <8 x i32> %strided.vec1075, %broadcast.splat1063
  %375 = or disjoint <8 x i32> %373, %374
  %376 = add <24 x i32> %wide.vec1076, %wide.vec1072
  %377 = shufflevector <24 x i32> %376, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %378 = xor <8 x i32> %375, %377
  %379 = shl <8 x i32> %378, %broadcast.splat1065
  %380 = add <8 x i32> %378, %377
  %381 = xor <8 x i32> %379, %380
  %382 = shl <8 x i32> %381, %broadcast.splat1067
  %383 = add <8 x i32> %381, %380
  %384 = xor <8 x i32> %382, %383
  %385 = add <8 x i32> %383, %broadcast.splat1069
  %386 = add <8 x i32> %385, %384
  %387 = shufflevector <8 x i32> %357, <8 x i32> %372, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %388 = shufflevector <8 x i32> %386, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec1080 = shufflevector <16 x i32> %387, <16 x i32> %388, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec1080, ptr %358, align 4, !alias.scope !14, !noalias !22
  %index.next1081 = add nuw i64 %index1071, 8
  %389 = icmp eq i64 %index.next1081, 32
  br i1 %389, label %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us171.us, label %vector.body1070, !llvm.loop !32

.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us171.us: ; preds = %vector.body1070
  %390 = add nuw nsw i64 %337, 1
  %exitcond306.not = icmp eq i64 %390, 32
  br i1 %exitcond306.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us.us175, !llvm.loop !27

.split18.us.split.us.us.us.split.us.us.split.split: ; preds = %.split18.us.split.us.us.us.split.us.us.split
  br i1 %31, label %.split7.us.us.us.us.us.us.us.us176, label %.split7.us.us.us.us.us.us.us

.split7.us.us.us.us.us.us.us.us176:               ; preds = %.split18.us.split.us.us.us.split.us.us.split.split, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us.us.us
  %391 = phi i64 [ %444, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us.us.us ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.split ]
  %392 = mul nuw nsw i64 %391, 96
  %393 = add nuw nsw i64 %36, %392
  br label %vector.body1094

vector.body1094:                                  ; preds = %vector.body1094, %.split7.us.us.us.us.us.us.us.us176
  %index1095 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us.us176 ], [ %index.next1105, %vector.body1094 ]
  %394 = mul nuw nsw i64 %index1095, 3
  %395 = add nuw nsw i64 %393, %394
  %396 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %395
  %wide.vec1096 = load <24 x i32>, ptr %396, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec1097 = shufflevector <24 x i32> %wide.vec1096, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec1098 = shufflevector <24 x i32> %wide.vec1096, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec1099 = shufflevector <24 x i32> %wide.vec1096, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %397 = shl <8 x i32> %strided.vec1097, %broadcast.splat1085
  %398 = lshr <8 x i32> %strided.vec1097, %broadcast.splat1087
  %399 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %395
  %wide.vec1100 = load <24 x i32>, ptr %399, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %400 = or disjoint <8 x i32> %397, %398
  %401 = add <24 x i32> %wide.vec1100, %wide.vec1096
  %402 = shufflevector <24 x i32> %401, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %403 = xor <8 x i32> %400, %402
  %404 = shl <8 x i32> %403, %broadcast.splat1089
  %405 = add <8 x i32> %403, %402
  %406 = xor <8 x i32> %404, %405
  %407 = lshr <8 x i32> %406, %broadcast.splat1091
  %408 = add <8 x i32> %406, %405
  %409 = xor <8 x i32> %407, %408
  %410 = add <8 x i32> %408, %broadcast.splat1093
  %411 = add <8 x i32> %410, %409
  %412 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %395
  %413 = shl <8 x i32> %strided.vec1098, %broadcast.splat1085
  %414 = lshr <8 x i32> %strided.vec1098, %broadcast.splat1087
  %415 = or disjoint <8 x i32> %413, %414
  %416 = add <24 x i32> %wide.vec1100, %wide.vec1096
  %417 = shufflevector <24 x i32> %416, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %418 = xor <8 x i32> %415, %417
  %419 = shl <8 x i32> %418, %broadcast.splat1089
  %420 = add <8 x i32> %418, %417
  %421 = xor <8 x i32> %419, %420
  %422 = lshr <8 x i32> %421, %broadcast.splat1091
  %423 = add <8 x i32> %421, %420
  %424 = xor <8 x i32> %422, %423
  %425 = add <8 x i32> %423, %broadcast.splat1093
  %426 = add <8 x i32> %425, %424
  %427 = shl <8 x i32> %strided.vec1099, %broadcast.splat1085
  %428 = lshr <8 x i32> %strided.vec1099, %broadcast.splat1087
  %429 = or disjoint <8 x i32> %427, %428
  %430 = add <24 x i32> %wide.vec1100, %wide.vec1096
  %431 = shufflevector <24 x i32> %430, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %432 = xor <8 x i32> %429, %431
  %433 = shl <8 x i32> %432, %broadcast.splat1089
  %434 = add <8 x i32> %432, %431
  %435 = xor <8 x i32> %433, %434
  %436 = lshr <8 x i32> %435, %broadcast.splat1091
  %437 = add <8 x i32> %435, %434
  %438 = xor <8 x i32> %436, %437
  %439 = add <8 x i32> %437, %broadcast.splat1093
  %440 = add <8 x i32> %439, %438
  %441 = shufflevector <8 x i32> %411, <8 x i32> %426, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %442 = shufflevector <8 x i32> %440, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec1104 = shufflevector <16 x i32> %441, <16 x i32> %442, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec1104, ptr %412, align 4, !alias.scope !14, !noalias !22
  %index.next1105 = add nuw i64 %index1095, 8
  %443 = icmp eq i64 %index.next1105, 32
  br i1 %443, label %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us.us.us, label %vector.body1094, !llvm.loop !33

.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us.us.us: ; preds = %vector.body1094
  %444 = add nuw nsw i64 %391, 1
  %exitcond303.not = icmp eq i64 %444, 32
  br i1 %exitcond303.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us.us176, !llvm.loop !27

.split7.us.us.us.us.us.us.us:                     ; preds = %.split18.us.split.us.us.us.split.us.us.split.split, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us168
  %445 = phi i64 [ %492, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us168 ], [ 0, %.split18.us.split.us.us.us.split.us.us.split.split ]
  %446 = mul nuw nsw i64 %445, 96
  %447 = add nuw nsw i64 %36, %446
  br label %vector.body1116

vector.body1116:                                  ; preds = %vector.body1116, %.split7.us.us.us.us.us.us.us
  %index1117 = phi i64 [ 0, %.split7.us.us.us.us.us.us.us ], [ %index.next1127, %vector.body1116 ]
  %448 = mul nuw nsw i64 %index1117, 3
  %449 = add nuw nsw i64 %447, %448
  %450 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %449
  %wide.vec1118 = load <24 x i32>, ptr %450, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec1119 = shufflevector <24 x i32> %wide.vec1118, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec1120 = shufflevector <24 x i32> %wide.vec1118, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec1121 = shufflevector <24 x i32> %wide.vec1118, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %451 = shl <8 x i32> %strided.vec1119, %broadcast.splat1109
  %452 = lshr <8 x i32> %strided.vec1119, %broadcast.splat1111
  %453 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %449
  %wide.vec1122 = load <24 x i32>, ptr %453, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %454 = or disjoint <8 x i32> %451, %452
  %455 = add <24 x i32> %wide.vec1122, %wide.vec1118
  %456 = shufflevector <24 x i32> %455, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %457 = xor <8 x i32> %454, %456
  %458 = shl <8 x i32> %457, %broadcast.splat1113
  %459 = add <8 x i32> %457, %456
  %460 = xor <8 x i32> %458, %459
  %461 = add <8 x i32> %460, %459
  %462 = shl <8 x i32> %461, splat (i32 1)
  %463 = add <8 x i32> %broadcast.splat1115, %462
  %464 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %449
  %465 = shl <8 x i32> %strided.vec1120, %broadcast.splat1109
  %466 = lshr <8 x i32> %strided.vec1120, %broadcast.splat1111
  %467 = or disjoint <8 x i32> %465, %466
  %468 = add <24 x i32> %wide.vec1122, %wide.vec1118
  %469 = shufflevector <24 x i32> %468, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %470 = xor <8 x i32> %467, %469
  %471 = shl <8 x i32> %470, %broadcast.splat1113
  %472 = add <8 x i32> %470, %469
  %473 = xor <8 x i32> %471, %472
  %474 = add <8 x i32> %473, %472
  %475 = shl <8 x i32> %474, splat (i32 1)
  %476 = add <8 x i32> %broadcast.splat1115, %475
  %477 = shl <8 x i32> %strided.vec1121, %broadcast.splat1109
  %478 = lshr <8 x i32> %strided.vec1121, %broadcast.splat1111
  %479 = or disjoint <8 x i32> %477, %478
  %480 = add <24 x i32> %wide.vec1122, %wide.vec1118
  %481 = shufflevector <24 x i32> %480, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %482 = xor <8 x i32> %479, %481
  %483 = shl <8 x i32> %482, %broadcast.splat1113
  %484 = add <8 x i32> %482, %481
  %485 = xor <8 x i32> %483, %484
  %486 = add <8 x i32> %485, %484
  %487 = shl <8 x i32> %486, splat (i32 1)
  %488 = add <8 x i32> %broadcast.splat1115, %487
  %489 = shufflevector <8 x i32> %463, <8 x i32> %476, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %490 = shufflevector <8 x i32> %488, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec1126 = shufflevector <16 x i32> %489, <16 x i32> %490, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec1126, ptr %464, align 4, !alias.scope !14, !noalias !22
  %index.next1127 = add nuw i64 %index1117, 8
  %491 = icmp eq i64 %index.next1127, 32
  br i1 %491, label %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us168, label %vector.body1116, !llvm.loop !34

.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us168: ; preds = %vector.body1116
  %492 = add nuw nsw i64 %445, 1
  %exitcond300.not = icmp eq i64 %492, 32
  br i1 %exitcond300.not, label %.split37.us.split.us.us.us.split.us.us, label %.split7.us.us.us.us.us.us.us, !llvm.loop !27

.split37.us.split.us.us.us.split.us.us:           ; preds = %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us168, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.split.us.us.us, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us171.us, %.split9.us.split.us.split.us.split.us26.us.us.us.us.split.us.split.us.us.us.us, %.split9.us.split.us.split.us.split.us.split.split.us29.us.us.us.us.us.us, %.split9.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us, %.split9.us.split.us.split.us.split.us.split.us.split.us32.us.us.us.us.us.us.us, %.split9.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us
  %493 = add nuw nsw i64 %34, 1
  %exitcond322.not = icmp eq i64 %493, 8
  br i1 %exitcond322.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us.us, !llvm.loop !27

.split18.us.us.us:                                ; preds = %.split18.us.us.us.preheader, %.split37.us.split.us.us.us.split
  %494 = phi i64 [ %901, %.split37.us.split.us.us.us.split ], [ 0, %.split18.us.us.us.preheader ]
  %495 = mul nuw nsw i64 %494, 3072
  %496 = add nuw nsw i64 %495, %33
  br i1 %26, label %.split18.us.split.us.us.us.split.split.us, label %.split18.us.split.us.us.us.split.split

.split18.us.split.us.us.us.split.split.us:        ; preds = %.split18.us.us.us
  br i1 %30, label %.split18.us.split.us.us.us.split.split.us.split.us, label %.split18.us.split.us.us.us.split.split.us.split

.split18.us.split.us.us.us.split.split.us.split.us: ; preds = %.split18.us.split.us.us.us.split.split.us
  br i1 %31, label %.split7.us.us.us.us.us.us157.us.us, label %.split7.us.us.us.us.us.us157.us

.split7.us.us.us.us.us.us157.us.us:               ; preds = %.split18.us.split.us.us.us.split.split.us.split.us, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us.us.us
  %497 = phi i64 [ %556, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us.us.us ], [ 0, %.split18.us.split.us.us.us.split.split.us.split.us ]
  %498 = mul nuw nsw i64 %497, 96
  %499 = add nuw nsw i64 %496, %498
  br label %vector.body800

vector.body800:                                   ; preds = %vector.body800, %.split7.us.us.us.us.us.us157.us.us
  %index801 = phi i64 [ 0, %.split7.us.us.us.us.us.us157.us.us ], [ %index.next811, %vector.body800 ]
  %500 = mul nuw nsw i64 %index801, 3
  %501 = add nuw nsw i64 %499, %500
  %502 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %501
  %wide.vec802 = load <24 x i32>, ptr %502, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec803 = shufflevector <24 x i32> %wide.vec802, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec804 = shufflevector <24 x i32> %wide.vec802, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec805 = shufflevector <24 x i32> %wide.vec802, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %503 = shl <8 x i32> %strided.vec803, %broadcast.splat789
  %504 = lshr <8 x i32> %strided.vec803, %broadcast.splat791
  %505 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %501
  %wide.vec806 = load <24 x i32>, ptr %505, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %506 = or disjoint <8 x i32> %503, %504
  %507 = add <24 x i32> %wide.vec806, %wide.vec802
  %508 = shufflevector <24 x i32> %507, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %509 = xor <8 x i32> %506, %508
  %510 = lshr <8 x i32> %509, %broadcast.splat793
  %511 = add <8 x i32> %509, %508
  %512 = xor <8 x i32> %510, %511
  %513 = shl <8 x i32> %512, %broadcast.splat795
  %514 = lshr <8 x i32> %512, %broadcast.splat797
  %515 = or disjoint <8 x i32> %513, %514
  %516 = add <8 x i32> %512, %511
  %517 = xor <8 x i32> %515, %516
  %518 = add <8 x i32> %516, %broadcast.splat799
  %519 = add <8 x i32> %518, %517
  %520 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %501
  %521 = shl <8 x i32> %strided.vec804, %broadcast.splat789
  %522 = lshr <8 x i32> %strided.vec804, %broadcast.splat791
  %523 = or disjoint <8 x i32> %521, %522
  %524 = add <24 x i32> %wide.vec806, %wide.vec802
  %525 = shufflevector <24 x i32> %524, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %526 = xor <8 x i32> %523, %525
  %527 = lshr <8 x i32> %526, %broadcast.splat793
  %528 = add <8 x i32> %526, %525
  %529 = xor <8 x i32> %527, %528
  %530 = shl <8 x i32> %529, %broadcast.splat795
  %531 = lshr <8 x i32> %529, %broadcast.splat797
  %532 = or disjoint <8 x i32> %530, %531
  %533 = add <8 x i32> %529, %528
  %534 = xor <8 x i32> %532, %533
  %535 = add <8 x i32> %533, %broadcast.splat799
  %536 = add <8 x i32> %535, %534
  %537 = shl <8 x i32> %strided.vec805, %broadcast.splat789
  %538 = lshr <8 x i32> %strided.vec805, %broadcast.splat791
  %539 = or disjoint <8 x i32> %537, %538
  %540 = add <24 x i32> %wide.vec806, %wide.vec802
  %541 = shufflevector <24 x i32> %540, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %542 = xor <8 x i32> %539, %541
  %543 = lshr <8 x i32> %542, %broadcast.splat793
  %544 = add <8 x i32> %542, %541
  %545 = xor <8 x i32> %543, %544
  %546 = shl <8 x i32> %545, %broadcast.splat795
  %547 = lshr <8 x i32> %545, %broadcast.splat797
  %548 = or disjoint <8 x i32> %546, %547
  %549 = add <8 x i32> %545, %544
  %550 = xor <8 x i32> %548, %549
  %551 = add <8 x i32> %549, %broadcast.splat799
  %552 = add <8 x i32> %551, %550
  %553 = shufflevector <8 x i32> %519, <8 x i32> %536, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %554 = shufflevector <8 x i32> %552, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec810 = shufflevector <16 x i32> %553, <16 x i32> %554, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec810, ptr %520, align 4, !alias.scope !14, !noalias !22
  %index.next811 = add nuw i64 %index801, 8
  %555 = icmp eq i64 %index.next811, 32
  br i1 %555, label %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us.us.us, label %vector.body800, !llvm.loop !35

.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us.us.us: ; preds = %vector.body800
  %556 = add nuw nsw i64 %497, 1
  %exitcond296.not = icmp eq i64 %556, 32
  br i1 %exitcond296.not, label %.split37.us.split.us.us.us.split, label %.split7.us.us.us.us.us.us157.us.us, !llvm.loop !27

.split7.us.us.us.us.us.us157.us:                  ; preds = %.split18.us.split.us.us.us.split.split.us.split.us, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us162
  %557 = phi i64 [ %610, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us162 ], [ 0, %.split18.us.split.us.us.us.split.split.us.split.us ]
  %558 = mul nuw nsw i64 %557, 96
  %559 = add nuw nsw i64 %496, %558
  br label %vector.body824

vector.body824:                                   ; preds = %vector.body824, %.split7.us.us.us.us.us.us157.us
  %index825 = phi i64 [ 0, %.split7.us.us.us.us.us.us157.us ], [ %index.next835, %vector.body824 ]
  %560 = mul nuw nsw i64 %index825, 3
  %561 = add nuw nsw i64 %559, %560
  %562 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %561
  %wide.vec826 = load <24 x i32>, ptr %562, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec827 = shufflevector <24 x i32> %wide.vec826, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec828 = shufflevector <24 x i32> %wide.vec826, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec829 = shufflevector <24 x i32> %wide.vec826, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %563 = shl <8 x i32> %strided.vec827, %broadcast.splat815
  %564 = lshr <8 x i32> %strided.vec827, %broadcast.splat817
  %565 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %561
  %wide.vec830 = load <24 x i32>, ptr %565, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %566 = or disjoint <8 x i32> %563, %564
  %567 = add <24 x i32> %wide.vec830, %wide.vec826
  %568 = shufflevector <24 x i32> %567, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %569 = xor <8 x i32> %566, %568
  %570 = lshr <8 x i32> %569, %broadcast.splat819
  %571 = add <8 x i32> %569, %568
  %572 = xor <8 x i32> %570, %571
  %573 = shl <8 x i32> %572, %broadcast.splat821
  %574 = add <8 x i32> %572, %571
  %575 = xor <8 x i32> %573, %574
  %576 = add <8 x i32> %574, %broadcast.splat823
  %577 = add <8 x i32> %576, %575
  %578 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %561
  %579 = shl <8 x i32> %strided.vec828, %broadcast.splat815
  %580 = lshr <8 x i32> %strided.vec828, %broadcast.splat817
  %581 = or disjoint <8 x i32> %579, %580
  %582 = add <24 x i32> %wide.vec830, %wide.vec826
  %583 = shufflevector <24 x i32> %582, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %584 = xor <8 x i32> %581, %583
  %585 = lshr <8 x i32> %584, %broadcast.splat819
  %586 = add <8 x i32> %584, %583
  %587 = xor <8 x i32> %585, %586
  %588 = shl <8 x i32> %587, %broadcast.splat821
  %589 = add <8 x i32> %587, %586
  %590 = xor <8 x i32> %588, %589
  %591 = add <8 x i32> %589, %broadcast.splat823
  %592 = add <8 x i32> %591, %590
  %593 = shl <8 x i32> %strided.vec829, %broadcast.splat815
  %594 = lshr <8 x i32> %strided.vec829, %broadcast.splat817
  %595 = or disjoint <8 x i32> %593, %594
  %596 = add <24 x i32> %wide.vec830, %wide.vec826
  %597 = shufflevector <24 x i32> %596, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %598 = xor <8 x i32> %595, %597
  %599 = lshr <8 x i32> %598, %broadcast.splat819
  %600 = add <8 x i32> %598, %597
  %601 = xor <8 x i32> %599, %600
  %602 = shl <8 x i32> %601, %broadcast.splat821
  %603 = add <8 x i32> %601, %600
  %604 = xor <8 x i32> %602, %603
  %605 = add <8 x i32> %603, %broadcast.splat823
  %606 = add <8 x i32> %605, %604
  %607 = shufflevector <8 x i32> %577, <8 x i32> %592, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %608 = shufflevector <8 x i32> %606, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec834 = shufflevector <16 x i32> %607, <16 x i32> %608, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec834, ptr %578, align 4, !alias.scope !14, !noalias !22
  %index.next835 = add nuw i64 %index825, 8
  %609 = icmp eq i64 %index.next835, 32
  br i1 %609, label %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us162, label %vector.body824, !llvm.loop !36

.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us162: ; preds = %vector.body824
  %610 = add nuw nsw i64 %557, 1
  %exitcond293.not = icmp eq i64 %610, 32
  br i1 %exitcond293.not, label %.split37.us.split.us.us.us.split, label %.split7.us.us.us.us.us.us157.us, !llvm.loop !27

.split18.us.split.us.us.us.split.split.us.split:  ; preds = %.split18.us.split.us.us.us.split.split.us
  br i1 %31, label %.split7.us.us.us.us.us.us157.us164, label %.split7.us.us.us.us.us.us157

.split7.us.us.us.us.us.us157.us164:               ; preds = %.split18.us.split.us.us.us.split.split.us.split, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split.us.us
  %611 = phi i64 [ %664, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split.us.us ], [ 0, %.split18.us.split.us.us.us.split.split.us.split ]
  %612 = mul nuw nsw i64 %611, 96
  %613 = add nuw nsw i64 %496, %612
  br label %vector.body848

vector.body848:                                   ; preds = %vector.body848, %.split7.us.us.us.us.us.us157.us164
  %index849 = phi i64 [ 0, %.split7.us.us.us.us.us.us157.us164 ], [ %index.next859, %vector.body848 ]
  %614 = mul nuw nsw i64 %index849, 3
  %615 = add nuw nsw i64 %613, %614
  %616 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %615
  %wide.vec850 = load <24 x i32>, ptr %616, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec851 = shufflevector <24 x i32> %wide.vec850, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec852 = shufflevector <24 x i32> %wide.vec850, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec853 = shufflevector <24 x i32> %wide.vec850, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %617 = shl <8 x i32> %strided.vec851, %broadcast.splat839
  %618 = lshr <8 x i32> %strided.vec851, %broadcast.splat841
  %619 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %615
  %wide.vec854 = load <24 x i32>, ptr %619, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %620 = or disjoint <8 x i32> %617, %618
  %621 = add <24 x i32> %wide.vec854, %wide.vec850
  %622 = shufflevector <24 x i32> %621, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %623 = xor <8 x i32> %620, %622
  %624 = lshr <8 x i32> %623, %broadcast.splat843
  %625 = add <8 x i32> %623, %622
  %626 = xor <8 x i32> %624, %625
  %627 = lshr <8 x i32> %626, %broadcast.splat845
  %628 = add <8 x i32> %626, %625
  %629 = xor <8 x i32> %627, %628
  %630 = add <8 x i32> %628, %broadcast.splat847
  %631 = add <8 x i32> %630, %629
  %632 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %615
  %633 = shl <8 x i32> %strided.vec852, %broadcast.splat839
  %634 = lshr <8 x i32> %strided.vec852, %broadcast.splat841
  %635 = or disjoint <8 x i32> %633, %634
  %636 = add <24 x i32> %wide.vec854, %wide.vec850
  %637 = shufflevector <24 x i32> %636, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %638 = xor <8 x i32> %635, %637
  %639 = lshr <8 x i32> %638, %broadcast.splat843
  %640 = add <8 x i32> %638, %637
  %641 = xor <8 x i32> %639, %640
  %642 = lshr <8 x i32> %641, %broadcast.splat845
  %643 = add <8 x i32> %641, %640
  %644 = xor <8 x i32> %642, %643
  %645 = add <8 x i32> %643, %broadcast.splat847
  %646 = add <8 x i32> %645, %644
  %647 = shl <8 x i32> %strided.vec853, %broadcast.splat839
  %648 = lshr <8 x i32> %strided.vec853, %broadcast.splat841
  %649 = or disjoint <8 x i32> %647, %648
  %650 = add <24 x i32> %wide.vec854, %wide.vec850
  %651 = shufflevector <24 x i32> %650, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %652 = xor <8 x i32> %649, %651
  %653 = lshr <8 x i32> %652, %broadcast.splat843
  %654 = add <8 x i32> %652, %651
  %655 = xor <8 x i32> %653, %654
  %656 = lshr <8 x i32> %655, %broadcast.splat845
  %657 = add <8 x i32> %655, %654
  %658 = xor <8 x i32> %656, %657
  %659 = add <8 x i32> %657, %broadcast.splat847
  %660 = add <8 x i32> %659, %658
  %661 = shufflevector <8 x i32> %631, <8 x i32> %646, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %662 = shufflevector <8 x i32> %660, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec858 = shufflevector <16 x i32> %661, <16 x i32> %662, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec858, ptr %632, align 4, !alias.scope !14, !noalias !22
  %index.next859 = add nuw i64 %index849, 8
  %663 = icmp eq i64 %index.next859, 32
  br i1 %663, label %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split.us.us, label %vector.body848, !llvm.loop !37

.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split.us.us: ; preds = %vector.body848
  %664 = add nuw nsw i64 %611, 1
  %exitcond290.not = icmp eq i64 %664, 32
  br i1 %exitcond290.not, label %.split37.us.split.us.us.us.split, label %.split7.us.us.us.us.us.us157.us164, !llvm.loop !27

.split7.us.us.us.us.us.us157:                     ; preds = %.split18.us.split.us.us.us.split.split.us.split, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split
  %665 = phi i64 [ %712, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split ], [ 0, %.split18.us.split.us.us.us.split.split.us.split ]
  %666 = mul nuw nsw i64 %665, 96
  %667 = add nuw nsw i64 %496, %666
  br label %vector.body870

vector.body870:                                   ; preds = %vector.body870, %.split7.us.us.us.us.us.us157
  %index871 = phi i64 [ 0, %.split7.us.us.us.us.us.us157 ], [ %index.next881, %vector.body870 ]
  %668 = mul nuw nsw i64 %index871, 3
  %669 = add nuw nsw i64 %667, %668
  %670 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %669
  %wide.vec872 = load <24 x i32>, ptr %670, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec873 = shufflevector <24 x i32> %wide.vec872, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec874 = shufflevector <24 x i32> %wide.vec872, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec875 = shufflevector <24 x i32> %wide.vec872, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %671 = shl <8 x i32> %strided.vec873, %broadcast.splat863
  %672 = lshr <8 x i32> %strided.vec873, %broadcast.splat865
  %673 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %669
  %wide.vec876 = load <24 x i32>, ptr %673, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %674 = or disjoint <8 x i32> %671, %672
  %675 = add <24 x i32> %wide.vec876, %wide.vec872
  %676 = shufflevector <24 x i32> %675, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %677 = xor <8 x i32> %674, %676
  %678 = lshr <8 x i32> %677, %broadcast.splat867
  %679 = add <8 x i32> %677, %676
  %680 = xor <8 x i32> %678, %679
  %681 = add <8 x i32> %680, %679
  %682 = shl <8 x i32> %681, splat (i32 1)
  %683 = add <8 x i32> %broadcast.splat869, %682
  %684 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %669
  %685 = shl <8 x i32> %strided.vec874, %broadcast.splat863
  %686 = lshr <8 x i32> %strided.vec874, %broadcast.splat865
  %687 = or disjoint <8 x i32> %685, %686
  %688 = add <24 x i32> %wide.vec876, %wide.vec872
  %689 = shufflevector <24 x i32> %688, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %690 = xor <8 x i32> %687, %689
  %691 = lshr <8 x i32> %690, %broadcast.splat867
  %692 = add <8 x i32> %690, %689
  %693 = xor <8 x i32> %691, %692
  %694 = add <8 x i32> %693, %692
  %695 = shl <8 x i32> %694, splat (i32 1)
  %696 = add <8 x i32> %broadcast.splat869, %695
  %697 = shl <8 x i32> %strided.vec875, %broadcast.splat863
  %698 = lshr <8 x i32> %strided.vec875, %broadcast.splat865
  %699 = or disjoint <8 x i32> %697, %698
  %700 = add <24 x i32> %wide.vec876, %wide.vec872
  %701 = shufflevector <24 x i32> %700, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %702 = xor <8 x i32> %699, %701
  %703 = lshr <8 x i32> %702, %broadcast.splat867
  %704 = add <8 x i32> %702, %701
  %705 = xor <8 x i32> %703, %704
  %706 = add <8 x i32> %705, %704
  %707 = shl <8 x i32> %706, splat (i32 1)
  %708 = add <8 x i32> %broadcast.splat869, %707
  %709 = shufflevector <8 x i32> %683, <8 x i32> %696, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %710 = shufflevector <8 x i32> %708, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec880 = shufflevector <16 x i32> %709, <16 x i32> %710, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec880, ptr %684, align 4, !alias.scope !14, !noalias !22
  %index.next881 = add nuw i64 %index871, 8
  %711 = icmp eq i64 %index.next881, 32
  br i1 %711, label %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split, label %vector.body870, !llvm.loop !38

.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split: ; preds = %vector.body870
  %712 = add nuw nsw i64 %665, 1
  %exitcond287.not = icmp eq i64 %712, 32
  br i1 %exitcond287.not, label %.split37.us.split.us.us.us.split, label %.split7.us.us.us.us.us.us157, !llvm.loop !27

.split18.us.split.us.us.us.split.split:           ; preds = %.split18.us.us.us
  br i1 %30, label %.split18.us.split.us.us.us.split.split.split.us, label %.split7.us.us.us.us.us

.split18.us.split.us.us.us.split.split.split.us:  ; preds = %.split18.us.split.us.us.us.split.split
  br i1 %31, label %.split7.us.us.us.us.us.us158.us, label %.split7.us.us.us.us.us.us158

.split7.us.us.us.us.us.us158.us:                  ; preds = %.split18.us.split.us.us.us.split.split.split.us, %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split.us.us
  %713 = phi i64 [ %766, %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split.us.us ], [ 0, %.split18.us.split.us.us.us.split.split.split.us ]
  %714 = mul nuw nsw i64 %713, 96
  %715 = add nuw nsw i64 %496, %714
  br label %vector.body894

vector.body894:                                   ; preds = %vector.body894, %.split7.us.us.us.us.us.us158.us
  %index895 = phi i64 [ 0, %.split7.us.us.us.us.us.us158.us ], [ %index.next905, %vector.body894 ]
  %716 = mul nuw nsw i64 %index895, 3
  %717 = add nuw nsw i64 %715, %716
  %718 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %717
  %wide.vec896 = load <24 x i32>, ptr %718, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec897 = shufflevector <24 x i32> %wide.vec896, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec898 = shufflevector <24 x i32> %wide.vec896, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec899 = shufflevector <24 x i32> %wide.vec896, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %719 = shl <8 x i32> %strided.vec897, %broadcast.splat885
  %720 = lshr <8 x i32> %strided.vec897, %broadcast.splat887
  %721 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %717
  %wide.vec900 = load <24 x i32>, ptr %721, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %722 = or disjoint <8 x i32> %719, %720
  %723 = add <24 x i32> %wide.vec900, %wide.vec896
  %724 = shufflevector <24 x i32> %723, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %725 = xor <8 x i32> %722, %724
  %726 = add <8 x i32> %725, %724
  %727 = shl <8 x i32> %726, %broadcast.splat889
  %728 = lshr <8 x i32> %726, %broadcast.splat891
  %729 = or disjoint <8 x i32> %727, %728
  %730 = shl <8 x i32> %726, splat (i32 1)
  %731 = xor <8 x i32> %729, %730
  %732 = add <8 x i32> %730, %broadcast.splat893
  %733 = add <8 x i32> %732, %731
  %734 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %717
  %735 = shl <8 x i32> %strided.vec898, %broadcast.splat885
  %736 = lshr <8 x i32> %strided.vec898, %broadcast.splat887
  %737 = or disjoint <8 x i32> %735, %736
  %738 = add <24 x i32> %wide.vec900, %wide.vec896
  %739 = shufflevector <24 x i32> %738, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %740 = xor <8 x i32> %737, %739
  %741 = add <8 x i32> %740, %739
  %742 = shl <8 x i32> %741, %broadcast.splat889
  %743 = lshr <8 x i32> %741, %broadcast.splat891
  %744 = or disjoint <8 x i32> %742, %743
  %745 = shl <8 x i32> %741, splat (i32 1)
  %746 = xor <8 x i32> %744, %745
  %747 = add <8 x i32> %745, %broadcast.splat893
  %748 = add <8 x i32> %747, %746
  %749 = shl <8 x i32> %strided.vec899, %broadcast.splat885
  %750 = lshr <8 x i32> %strided.vec899, %broadcast.splat887
  %751 = or disjoint <8 x i32> %749, %750
  %752 = add <24 x i32> %wide.vec900, %wide.vec896
  %753 = shufflevector <24 x i32> %752, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %754 = xor <8 x i32> %751, %753
  %755 = add <8 x i32> %754, %753
  %756 = shl <8 x i32> %755, %broadcast.splat889
  %757 = lshr <8 x i32> %755, %broadcast.splat891
  %758 = or disjoint <8 x i32> %756, %757
  %759 = shl <8 x i32> %755, splat (i32 1)
  %760 = xor <8 x i32> %758, %759
  %761 = add <8 x i32> %759, %broadcast.splat893
  %762 = add <8 x i32> %761, %760
  %763 = shufflevector <8 x i32> %733, <8 x i32> %748, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %764 = shufflevector <8 x i32> %762, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec904 = shufflevector <16 x i32> %763, <16 x i32> %764, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec904, ptr %734, align 4, !alias.scope !14, !noalias !22
  %index.next905 = add nuw i64 %index895, 8
  %765 = icmp eq i64 %index.next905, 32
  br i1 %765, label %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split.us.us, label %vector.body894, !llvm.loop !39

.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split.us.us: ; preds = %vector.body894
  %766 = add nuw nsw i64 %713, 1
  %exitcond284.not = icmp eq i64 %766, 32
  br i1 %exitcond284.not, label %.split37.us.split.us.us.us.split, label %.split7.us.us.us.us.us.us158.us, !llvm.loop !27

.split7.us.us.us.us.us.us158:                     ; preds = %.split18.us.split.us.us.us.split.split.split.us, %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split
  %767 = phi i64 [ %814, %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split ], [ 0, %.split18.us.split.us.us.us.split.split.split.us ]
  %768 = mul nuw nsw i64 %767, 96
  %769 = add nuw nsw i64 %496, %768
  br label %vector.body916

vector.body916:                                   ; preds = %vector.body916, %.split7.us.us.us.us.us.us158
  %index917 = phi i64 [ 0, %.split7.us.us.us.us.us.us158 ], [ %index.next927, %vector.body916 ]
  %770 = mul nuw nsw i64 %index917, 3
  %771 = add nuw nsw i64 %769, %770
  %772 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %771
  %wide.vec918 = load <24 x i32>, ptr %772, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec919 = shufflevector <24 x i32> %wide.vec918, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec920 = shufflevector <24 x i32> %wide.vec918, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec921 = shufflevector <24 x i32> %wide.vec918, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %773 = shl <8 x i32> %strided.vec919, %broadcast.splat909
  %774 = lshr <8 x i32> %strided.vec919, %broadcast.splat911
  %775 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %771
  %wide.vec922 = load <24 x i32>, ptr %775, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %776 = or disjoint <8 x i32> %773, %774
  %777 = add <24 x i32> %wide.vec922, %wide.vec918
  %778 = shufflevector <24 x i32> %777, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %779 = xor <8 x i32> %776, %778
  %780 = add <8 x i32> %779, %778
  %781 = shl <8 x i32> %780, %broadcast.splat913
  %782 = shl <8 x i32> %780, splat (i32 1)
  %783 = xor <8 x i32> %781, %782
  %784 = add <8 x i32> %782, %broadcast.splat915
  %785 = add <8 x i32> %784, %783
  %786 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %771
  %787 = shl <8 x i32> %strided.vec920, %broadcast.splat909
  %788 = lshr <8 x i32> %strided.vec920, %broadcast.splat911
  %789 = or disjoint <8 x i32> %787, %788
  %790 = add <24 x i32> %wide.vec922, %wide.vec918
  %791 = shufflevector <24 x i32> %790, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %792 = xor <8 x i32> %789, %791
  %793 = add <8 x i32> %792, %791
  %794 = shl <8 x i32> %793, %broadcast.splat913
  %795 = shl <8 x i32> %793, splat (i32 1)
  %796 = xor <8 x i32> %794, %795
  %797 = add <8 x i32> %795, %broadcast.splat915
  %798 = add <8 x i32> %797, %796
  %799 = shl <8 x i32> %strided.vec921, %broadcast.splat909
  %800 = lshr <8 x i32> %strided.vec921, %broadcast.splat911
  %801 = or disjoint <8 x i32> %799, %800
  %802 = add <24 x i32> %wide.vec922, %wide.vec918
  %803 = shufflevector <24 x i32> %802, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %804 = xor <8 x i32> %801, %803
  %805 = add <8 x i32> %804, %803
  %806 = shl <8 x i32> %805, %broadcast.splat913
  %807 = shl <8 x i32> %805, splat (i32 1)
  %808 = xor <8 x i32> %806, %807
  %809 = add <8 x i32> %807, %broadcast.splat915
  %810 = add <8 x i32> %809, %808
  %811 = shufflevector <8 x i32> %785, <8 x i32> %798, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %812 = shufflevector <8 x i32> %810, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec926 = shufflevector <16 x i32> %811, <16 x i32> %812, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec926, ptr %786, align 4, !alias.scope !14, !noalias !22
  %index.next927 = add nuw i64 %index917, 8
  %813 = icmp eq i64 %index.next927, 32
  br i1 %813, label %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split, label %vector.body916, !llvm.loop !40

.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split: ; preds = %vector.body916
  %814 = add nuw nsw i64 %767, 1
  %exitcond281.not = icmp eq i64 %814, 32
  br i1 %exitcond281.not, label %.split37.us.split.us.us.us.split, label %.split7.us.us.us.us.us.us158, !llvm.loop !27

.split7.us.us.us.us.us:                           ; preds = %.split18.us.split.us.us.us.split.split, %.split9.us.split.us.split.us23.us.split.split.us94.us
  %815 = phi i64 [ %900, %.split9.us.split.us.split.us23.us.split.split.us94.us ], [ 0, %.split18.us.split.us.us.us.split.split ]
  %816 = mul nuw nsw i64 %815, 96
  %817 = add nuw nsw i64 %496, %816
  br label %.split.us.us.us.us22.us.us93.us

.split.us.us.us.us22.us.us93.us:                  ; preds = %.split6.us.us.split.us.us.split.us.split.split.us50.us.us, %.split7.us.us.us.us.us
  %818 = phi i64 [ 0, %.split7.us.us.us.us.us ], [ %903, %.split6.us.us.split.us.us.split.us.split.split.us50.us.us ]
  %819 = mul nuw nsw i64 %818, 3
  %820 = add nuw nsw i64 %817, %819
  %821 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %820
  %822 = load i32, ptr %821, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %823 = shl i32 %822, %.fr178
  %824 = lshr i32 %822, %19
  %825 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %820
  %826 = load i32, ptr %825, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %827 = or disjoint i32 %823, %824
  %828 = add i32 %826, %822
  %829 = xor i32 %827, %828
  %830 = add i32 %829, %828
  br i1 %31, label %.split.us.us.us.us22.us.us93.split.us.us.preheader, label %.split.us.us.us.us22.us.us93.split.us137.preheader

.split.us.us.us.us22.us.us93.split.us137.preheader: ; preds = %.split.us.us.us.us22.us.us93.us
  %831 = shl i32 %830, 2
  %832 = add i32 %32, %831
  %833 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %820
  store i32 %832, ptr %833, align 4, !alias.scope !14, !noalias !22
  %834 = add nuw nsw i64 %820, 1
  %835 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %834
  %836 = load i32, ptr %835, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %837 = shl i32 %836, %.fr178
  %838 = lshr i32 %836, %19
  %839 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %834
  %840 = load i32, ptr %839, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %841 = or disjoint i32 %837, %838
  %842 = add i32 %840, %836
  %843 = xor i32 %841, %842
  %844 = add i32 %843, %842
  %845 = shl i32 %844, 2
  %846 = add i32 %32, %845
  %847 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %834
  store i32 %846, ptr %847, align 4, !alias.scope !14, !noalias !22
  %848 = add nuw nsw i64 %820, 2
  %849 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %848
  %850 = load i32, ptr %849, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %851 = shl i32 %850, %.fr178
  %852 = lshr i32 %850, %19
  %853 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %848
  %854 = load i32, ptr %853, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %855 = or disjoint i32 %851, %852
  %856 = add i32 %854, %850
  %857 = xor i32 %855, %856
  %858 = add i32 %857, %856
  %859 = shl i32 %858, 2
  %860 = add i32 %32, %859
  br label %.split6.us.us.split.us.us.split.us.split.split.us50.us.us

.split.us.us.us.us22.us.us93.split.us.us.preheader: ; preds = %.split.us.us.us.us22.us.us93.us
  %861 = lshr i32 %830, %29
  %862 = shl i32 %830, 1
  %863 = xor i32 %861, %862
  %864 = add i32 %862, %32
  %865 = add i32 %864, %863
  %866 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %820
  store i32 %865, ptr %866, align 4, !alias.scope !14, !noalias !22
  %867 = add nuw nsw i64 %820, 1
  %868 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %867
  %869 = load i32, ptr %868, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %870 = shl i32 %869, %.fr178
  %871 = lshr i32 %869, %19
  %872 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %867
  %873 = load i32, ptr %872, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %874 = or disjoint i32 %870, %871
  %875 = add i32 %873, %869
  %876 = xor i32 %874, %875
  %877 = add i32 %876, %875
  %878 = lshr i32 %877, %29
  %879 = shl i32 %877, 1
  %880 = xor i32 %878, %879
  %881 = add i32 %879, %32
  %882 = add i32 %881, %880
  %883 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %867
  store i32 %882, ptr %883, align 4, !alias.scope !14, !noalias !22
  %884 = add nuw nsw i64 %820, 2
  %885 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %884
  %886 = load i32, ptr %885, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %887 = shl i32 %886, %.fr178
  %888 = lshr i32 %886, %19
  %889 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %884
  %890 = load i32, ptr %889, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %891 = or disjoint i32 %887, %888
  %892 = add i32 %890, %886
  %893 = xor i32 %891, %892
  %894 = add i32 %893, %892
  %895 = lshr i32 %894, %29
  %896 = shl i32 %894, 1
  %897 = xor i32 %895, %896
  %898 = add i32 %896, %32
  %899 = add i32 %898, %897
  br label %.split6.us.us.split.us.us.split.us.split.split.us50.us.us

.split9.us.split.us.split.us23.us.split.split.us94.us: ; preds = %.split6.us.us.split.us.us.split.us.split.split.us50.us.us
  %900 = add nuw nsw i64 %815, 1
  %exitcond278.not = icmp eq i64 %900, 32
  br i1 %exitcond278.not, label %.split37.us.split.us.us.us.split, label %.split7.us.us.us.us.us, !llvm.loop !27

.split37.us.split.us.us.us.split:                 ; preds = %.split9.us.split.us.split.us23.us.split.split.us94.us, %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split, %.split9.us.split.us.split.us23.us.split.split.us.us.us.us.split.us.us, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.split.us.us, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us162, %.split9.us.split.us.split.us23.us.split.us.us.us.us.split.us.split.us.us.us
  %901 = add nuw nsw i64 %494, 1
  %exitcond297.not = icmp eq i64 %901, 8
  br i1 %exitcond297.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us, !llvm.loop !27

.split6.us.us.split.us.us.split.us.split.split.us50.us.us: ; preds = %.split.us.us.us.us22.us.us93.split.us137.preheader, %.split.us.us.us.us22.us.us93.split.us.us.preheader
  %.sink406 = phi i64 [ %848, %.split.us.us.us.us22.us.us93.split.us137.preheader ], [ %884, %.split.us.us.us.us22.us.us93.split.us.us.preheader ]
  %.sink = phi i32 [ %860, %.split.us.us.us.us22.us.us93.split.us137.preheader ], [ %899, %.split.us.us.us.us22.us.us93.split.us.us.preheader ]
  %902 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %.sink406
  store i32 %.sink, ptr %902, align 4, !alias.scope !14, !noalias !22
  %903 = add nuw nsw i64 %818, 1
  %exitcond277.not = icmp eq i64 %903, 32
  br i1 %exitcond277.not, label %.split9.us.split.us.split.us23.us.split.split.us94.us, label %.split.us.us.us.us22.us.us93.us, !llvm.loop !27

.split87.us.split:                                ; preds = %.split87.us
  br i1 %25, label %.split87.us.split.split.us, label %.split87.us.split.split

.split87.us.split.split.us:                       ; preds = %.split87.us.split
  br i1 %26, label %.split87.us.split.split.us.split.us, label %.split87.us.split.split.us.split

.split87.us.split.split.us.split.us:              ; preds = %.split87.us.split.split.us
  br i1 %30, label %.split87.us.split.split.us.split.us.split.us, label %.split87.us.split.split.us.split.us.split

.split87.us.split.split.us.split.us.split.us:     ; preds = %.split87.us.split.split.us.split.us
  br i1 %31, label %.split18.us.us.us138.us.us.us.preheader, label %.split18.us.us.us138.us.us.preheader

.split18.us.us.us138.us.us.preheader:             ; preds = %.split87.us.split.split.us.split.us.split.us
  %broadcast.splatinsert738 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat739 = shufflevector <8 x i32> %broadcast.splatinsert738, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert740 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat741 = shufflevector <8 x i32> %broadcast.splatinsert740, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert742 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat743 = shufflevector <8 x i32> %broadcast.splatinsert742, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert744 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat745 = shufflevector <8 x i32> %broadcast.splatinsert744, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert746 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat747 = shufflevector <8 x i32> %broadcast.splatinsert746, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138.us.us

.split18.us.us.us138.us.us.us.preheader:          ; preds = %.split87.us.split.split.us.split.us.split.us
  %broadcast.splatinsert762 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat763 = shufflevector <8 x i32> %broadcast.splatinsert762, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert764 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat765 = shufflevector <8 x i32> %broadcast.splatinsert764, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert766 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat767 = shufflevector <8 x i32> %broadcast.splatinsert766, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert768 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat769 = shufflevector <8 x i32> %broadcast.splatinsert768, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert770 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat771 = shufflevector <8 x i32> %broadcast.splatinsert770, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert772 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat773 = shufflevector <8 x i32> %broadcast.splatinsert772, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138.us.us.us

.split18.us.us.us138.us.us.us:                    ; preds = %.split18.us.us.us138.us.us.us.preheader, %.split37.us.split.split.us.split.us.split.us.us.us.split.us.us.us.us
  %904 = phi i64 [ %967, %.split37.us.split.split.us.split.us.split.us.us.us.split.us.us.us.us ], [ 0, %.split18.us.us.us138.us.us.us.preheader ]
  %905 = mul nuw nsw i64 %904, 3072
  %906 = add nuw nsw i64 %905, %33
  br label %.split7.us.us.us58.us.us.us.us.us.us.us.us

.split7.us.us.us58.us.us.us.us.us.us.us.us:       ; preds = %.split9.us.split.us20.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us, %.split18.us.us.us138.us.us.us
  %907 = phi i64 [ 0, %.split18.us.us.us138.us.us.us ], [ %966, %.split9.us.split.us20.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us ]
  %908 = mul nuw nsw i64 %907, 96
  %909 = add nuw nsw i64 %906, %908
  br label %vector.body774

vector.body774:                                   ; preds = %vector.body774, %.split7.us.us.us58.us.us.us.us.us.us.us.us
  %index775 = phi i64 [ 0, %.split7.us.us.us58.us.us.us.us.us.us.us.us ], [ %index.next785, %vector.body774 ]
  %910 = mul nuw nsw i64 %index775, 3
  %911 = add nuw nsw i64 %909, %910
  %912 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %911
  %wide.vec776 = load <24 x i32>, ptr %912, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec777 = shufflevector <24 x i32> %wide.vec776, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec778 = shufflevector <24 x i32> %wide.vec776, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec779 = shufflevector <24 x i32> %wide.vec776, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %913 = shl <8 x i32> %strided.vec777, %broadcast.splat763
  %914 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %911
  %wide.vec780 = load <24 x i32>, ptr %914, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %915 = add <24 x i32> %wide.vec780, %wide.vec776
  %916 = shufflevector <24 x i32> %915, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %917 = xor <8 x i32> %913, %916
  %918 = shl <8 x i32> %917, %broadcast.splat765
  %919 = lshr <8 x i32> %917, %broadcast.splat767
  %920 = or disjoint <8 x i32> %918, %919
  %921 = add <8 x i32> %917, %916
  %922 = xor <8 x i32> %920, %921
  %923 = shl <8 x i32> %922, %broadcast.splat769
  %924 = lshr <8 x i32> %922, %broadcast.splat771
  %925 = or disjoint <8 x i32> %923, %924
  %926 = add <8 x i32> %922, %921
  %927 = xor <8 x i32> %925, %926
  %928 = add <8 x i32> %926, %broadcast.splat773
  %929 = add <8 x i32> %928, %927
  %930 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %911
  %931 = shl <8 x i32> %strided.vec778, %broadcast.splat763
  %932 = add <24 x i32> %wide.vec780, %wide.vec776
  %933 = shufflevector <24 x i32> %932, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %934 = xor <8 x i32> %931, %933
  %935 = shl <8 x i32> %934, %broadcast.splat765
  %936 = lshr <8 x i32> %934, %broadcast.splat767
  %937 = or disjoint <8 x i32> %935, %936
  %938 = add <8 x i32> %934, %933
  %939 = xor <8 x i32> %937, %938
  %940 = shl <8 x i32> %939, %broadcast.splat769
  %941 = lshr <8 x i32> %939, %broadcast.splat771
  %942 = or disjoint <8 x i32> %940, %941
  %943 = add <8 x i32> %939, %938
  %944 = xor <8 x i32> %942, %943
  %945 = add <8 x i32> %943, %broadcast.splat773
  %946 = add <8 x i32> %945, %944
  %947 = shl <8 x i32> %strided.vec779, %broadcast.splat763
  %948 = add <24 x i32> %wide.vec780, %wide.vec776
  %949 = shufflevector <24 x i32> %948, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %950 = xor <8 x i32> %947, %949
  %951 = shl <8 x i32> %950, %broadcast.splat765
  %952 = lshr <8 x i32> %950, %broadcast.splat767
  %953 = or disjoint <8 x i32> %951, %952
  %954 = add <8 x i32> %950, %949
  %955 = xor <8 x i32> %953, %954
  %956 = shl <8 x i32> %955, %broadcast.splat769
  %957 = lshr <8 x i32> %955, %broadcast.splat771
  %958 = or disjoint <8 x i32> %956, %957
  %959 = add <8 x i32> %955, %954
  %960 = xor <8 x i32> %958, %959
  %961 = add <8 x i32> %959, %broadcast.splat773
  %962 = add <8 x i32> %961, %960
  %963 = shufflevector <8 x i32> %929, <8 x i32> %946, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %964 = shufflevector <8 x i32> %962, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec784 = shufflevector <16 x i32> %963, <16 x i32> %964, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec784, ptr %930, align 4, !alias.scope !14, !noalias !22
  %index.next785 = add nuw i64 %index775, 8
  %965 = icmp eq i64 %index.next785, 32
  br i1 %965, label %.split9.us.split.us20.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us, label %vector.body774, !llvm.loop !41

.split9.us.split.us20.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us: ; preds = %vector.body774
  %966 = add nuw nsw i64 %907, 1
  %exitcond273.not = icmp eq i64 %966, 32
  br i1 %exitcond273.not, label %.split37.us.split.split.us.split.us.split.us.us.us.split.us.us.us.us, label %.split7.us.us.us58.us.us.us.us.us.us.us.us, !llvm.loop !27

.split37.us.split.split.us.split.us.split.us.us.us.split.us.us.us.us: ; preds = %.split9.us.split.us20.split.us.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us
  %967 = add nuw nsw i64 %904, 1
  %exitcond274.not = icmp eq i64 %967, 8
  br i1 %exitcond274.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138.us.us.us, !llvm.loop !27

.split18.us.us.us138.us.us:                       ; preds = %.split18.us.us.us138.us.us.preheader, %.split37.us.split.split.us.split.us.split.us.us.us.split.us151.us
  %968 = phi i64 [ %1025, %.split37.us.split.split.us.split.us.split.us.us.us.split.us151.us ], [ 0, %.split18.us.us.us138.us.us.preheader ]
  %969 = mul nuw nsw i64 %968, 3072
  %970 = add nuw nsw i64 %969, %33
  br label %.split7.us.us.us58.us.us.us.us.us150.us

.split7.us.us.us58.us.us.us.us.us150.us:          ; preds = %.split18.us.us.us138.us.us, %.split9.us.split.us20.split.us.us.split.us.split.us.split.us74.us.us.us.us.us
  %971 = phi i64 [ 0, %.split18.us.us.us138.us.us ], [ %1024, %.split9.us.split.us20.split.us.us.split.us.split.us.split.us74.us.us.us.us.us ]
  %972 = mul nuw nsw i64 %971, 96
  %973 = add nuw nsw i64 %970, %972
  br label %vector.body748

vector.body748:                                   ; preds = %vector.body748, %.split7.us.us.us58.us.us.us.us.us150.us
  %index749 = phi i64 [ 0, %.split7.us.us.us58.us.us.us.us.us150.us ], [ %index.next759, %vector.body748 ]
  %974 = mul nuw nsw i64 %index749, 3
  %975 = add nuw nsw i64 %973, %974
  %976 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %975
  %wide.vec750 = load <24 x i32>, ptr %976, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec751 = shufflevector <24 x i32> %wide.vec750, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec752 = shufflevector <24 x i32> %wide.vec750, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec753 = shufflevector <24 x i32> %wide.vec750, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %977 = shl <8 x i32> %strided.vec751, %broadcast.splat739
  %978 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %975
  %wide.vec754 = load <24 x i32>, ptr %978, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %979 = add <24 x i32> %wide.vec754, %wide.vec750
  %980 = shufflevector <24 x i32> %979, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %981 = xor <8 x i32> %977, %980
  %982 = shl <8 x i32> %981, %broadcast.splat741
  %983 = lshr <8 x i32> %981, %broadcast.splat743
  %984 = or disjoint <8 x i32> %982, %983
  %985 = add <8 x i32> %981, %980
  %986 = xor <8 x i32> %984, %985
  %987 = shl <8 x i32> %986, %broadcast.splat745
  %988 = add <8 x i32> %986, %985
  %989 = xor <8 x i32> %987, %988
  %990 = add <8 x i32> %988, %broadcast.splat747
  %991 = add <8 x i32> %990, %989
  %992 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %975
  %993 = shl <8 x i32> %strided.vec752, %broadcast.splat739
  %994 = add <24 x i32> %wide.vec754, %wide.vec750
  %995 = shufflevector <24 x i32> %994, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %996 = xor <8 x i32> %993, %995
  %997 = shl <8 x i32> %996, %broadcast.splat741
  %998 = lshr <8 x i32> %996, %broadcast.splat743
  %999 = or disjoint <8 x i32> %997, %998
  %1000 = add <8 x i32> %996, %995
  %1001 = xor <8 x i32> %999, %1000
  %1002 = shl <8 x i32> %1001, %broadcast.splat745
  %1003 = add <8 x i32> %1001, %1000
  %1004 = xor <8 x i32> %1002, %1003
  %1005 = add <8 x i32> %1003, %broadcast.splat747
  %1006 = add <8 x i32> %1005, %1004
  %1007 = shl <8 x i32> %strided.vec753, %broadcast.splat739
  %1008 = add <24 x i32> %wide.vec754, %wide.vec750
  %1009 = shufflevector <24 x i32> %1008, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1010 = xor <8 x i32> %1007, %1009
  %1011 = shl <8 x i32> %1010, %broadcast.splat741
  %1012 = lshr <8 x i32> %1010, %broadcast.splat743
  %1013 = or disjoint <8 x i32> %1011, %1012
  %1014 = add <8 x i32> %1010, %1009
  %1015 = xor <8 x i32> %1013, %1014
  %1016 = shl <8 x i32> %1015, %broadcast.splat745
  %1017 = add <8 x i32> %1015, %1014
  %1018 = xor <8 x i32> %1016, %1017
  %1019 = add <8 x i32> %1017, %broadcast.splat747
  %1020 = add <8 x i32> %1019, %1018
  %1021 = shufflevector <8 x i32> %991, <8 x i32> %1006, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1022 = shufflevector <8 x i32> %1020, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec758 = shufflevector <16 x i32> %1021, <16 x i32> %1022, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec758, ptr %992, align 4, !alias.scope !14, !noalias !22
  %index.next759 = add nuw i64 %index749, 8
  %1023 = icmp eq i64 %index.next759, 32
  br i1 %1023, label %.split9.us.split.us20.split.us.us.split.us.split.us.split.us74.us.us.us.us.us, label %vector.body748, !llvm.loop !42

.split9.us.split.us20.split.us.us.split.us.split.us.split.us74.us.us.us.us.us: ; preds = %vector.body748
  %1024 = add nuw nsw i64 %971, 1
  %exitcond269.not = icmp eq i64 %1024, 32
  br i1 %exitcond269.not, label %.split37.us.split.split.us.split.us.split.us.us.us.split.us151.us, label %.split7.us.us.us58.us.us.us.us.us150.us, !llvm.loop !27

.split37.us.split.split.us.split.us.split.us.us.us.split.us151.us: ; preds = %.split9.us.split.us20.split.us.us.split.us.split.us.split.us74.us.us.us.us.us
  %1025 = add nuw nsw i64 %968, 1
  %exitcond270.not = icmp eq i64 %1025, 8
  br i1 %exitcond270.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138.us.us, !llvm.loop !27

.split87.us.split.split.us.split.us.split:        ; preds = %.split87.us.split.split.us.split.us
  br i1 %31, label %.split18.us.us.us138.us.us156.preheader, label %.split18.us.us.us138.us.preheader

.split18.us.us.us138.us.preheader:                ; preds = %.split87.us.split.split.us.split.us.split
  %broadcast.splatinsert692 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat693 = shufflevector <8 x i32> %broadcast.splatinsert692, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert694 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat695 = shufflevector <8 x i32> %broadcast.splatinsert694, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert696 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat697 = shufflevector <8 x i32> %broadcast.splatinsert696, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert698 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat699 = shufflevector <8 x i32> %broadcast.splatinsert698, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138.us

.split18.us.us.us138.us.us156.preheader:          ; preds = %.split87.us.split.split.us.split.us.split
  %broadcast.splatinsert714 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat715 = shufflevector <8 x i32> %broadcast.splatinsert714, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert716 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat717 = shufflevector <8 x i32> %broadcast.splatinsert716, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert718 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat719 = shufflevector <8 x i32> %broadcast.splatinsert718, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert720 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat721 = shufflevector <8 x i32> %broadcast.splatinsert720, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert722 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat723 = shufflevector <8 x i32> %broadcast.splatinsert722, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138.us.us156

.split18.us.us.us138.us.us156:                    ; preds = %.split18.us.us.us138.us.us156.preheader, %.split37.us.split.split.us.split.us.split.us101.us.split.us.us.us
  %1026 = phi i64 [ %1083, %.split37.us.split.split.us.split.us.split.us101.us.split.us.us.us ], [ 0, %.split18.us.us.us138.us.us156.preheader ]
  %1027 = mul nuw nsw i64 %1026, 3072
  %1028 = add nuw nsw i64 %1027, %33
  br label %.split7.us.us.us58.us.us100.us.us.us.us

.split7.us.us.us58.us.us100.us.us.us.us:          ; preds = %.split9.us.split.us20.split.us.us.split.us.split.split.us.us.us.us.us.us.us, %.split18.us.us.us138.us.us156
  %1029 = phi i64 [ 0, %.split18.us.us.us138.us.us156 ], [ %1082, %.split9.us.split.us20.split.us.us.split.us.split.split.us.us.us.us.us.us.us ]
  %1030 = mul nuw nsw i64 %1029, 96
  %1031 = add nuw nsw i64 %1028, %1030
  br label %vector.body724

vector.body724:                                   ; preds = %vector.body724, %.split7.us.us.us58.us.us100.us.us.us.us
  %index725 = phi i64 [ 0, %.split7.us.us.us58.us.us100.us.us.us.us ], [ %index.next735, %vector.body724 ]
  %1032 = mul nuw nsw i64 %index725, 3
  %1033 = add nuw nsw i64 %1031, %1032
  %1034 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1033
  %wide.vec726 = load <24 x i32>, ptr %1034, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec727 = shufflevector <24 x i32> %wide.vec726, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec728 = shufflevector <24 x i32> %wide.vec726, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec729 = shufflevector <24 x i32> %wide.vec726, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1035 = shl <8 x i32> %strided.vec727, %broadcast.splat715
  %1036 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1033
  %wide.vec730 = load <24 x i32>, ptr %1036, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1037 = add <24 x i32> %wide.vec730, %wide.vec726
  %1038 = shufflevector <24 x i32> %1037, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1039 = xor <8 x i32> %1035, %1038
  %1040 = shl <8 x i32> %1039, %broadcast.splat717
  %1041 = lshr <8 x i32> %1039, %broadcast.splat719
  %1042 = or disjoint <8 x i32> %1040, %1041
  %1043 = add <8 x i32> %1039, %1038
  %1044 = xor <8 x i32> %1042, %1043
  %1045 = lshr <8 x i32> %1044, %broadcast.splat721
  %1046 = add <8 x i32> %1044, %1043
  %1047 = xor <8 x i32> %1045, %1046
  %1048 = add <8 x i32> %1046, %broadcast.splat723
  %1049 = add <8 x i32> %1048, %1047
  %1050 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1033
  %1051 = shl <8 x i32> %strided.vec728, %broadcast.splat715
  %1052 = add <24 x i32> %wide.vec730, %wide.vec726
  %1053 = shufflevector <24 x i32> %1052, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1054 = xor <8 x i32> %1051, %1053
  %1055 = shl <8 x i32> %1054, %broadcast.splat717
  %1056 = lshr <8 x i32> %1054, %broadcast.splat719
  %1057 = or disjoint <8 x i32> %1055, %1056
  %1058 = add <8 x i32> %1054, %1053
  %1059 = xor <8 x i32> %1057, %1058
  %1060 = lshr <8 x i32> %1059, %broadcast.splat721
  %1061 = add <8 x i32> %1059, %1058
  %1062 = xor <8 x i32> %1060, %1061
  %1063 = add <8 x i32> %1061, %broadcast.splat723
  %1064 = add <8 x i32> %1063, %1062
  %1065 = shl <8 x i32> %strided.vec729, %broadcast.splat715
  %1066 = add <24 x i32> %wide.vec730, %wide.vec726
  %1067 = shufflevector <24 x i32> %1066, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1068 = xor <8 x i32> %1065, %1067
  %1069 = shl <8 x i32> %1068, %broadcast.splat717
  %1070 = lshr <8 x i32> %1068, %broadcast.splat719
  %1071 = or disjoint <8 x i32> %1069, %1070
  %1072 = add <8 x i32> %1068, %1067
  %1073 = xor <8 x i32> %1071, %1072
  %1074 = lshr <8 x i32> %1073, %broadcast.splat721
  %1075 = add <8 x i32> %1073, %1072
  %1076 = xor <8 x i32> %1074, %1075
  %1077 = add <8 x i32> %1075, %broadcast.splat723
  %1078 = add <8 x i32> %1077, %1076
  %1079 = shufflevector <8 x i32> %1049, <8 x i32> %1064, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1080 = shufflevector <8 x i32> %1078, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec734 = shufflevector <16 x i32> %1079, <16 x i32> %1080, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec734, ptr %1050, align 4, !alias.scope !14, !noalias !22
  %index.next735 = add nuw i64 %index725, 8
  %1081 = icmp eq i64 %index.next735, 32
  br i1 %1081, label %.split9.us.split.us20.split.us.us.split.us.split.split.us.us.us.us.us.us.us, label %vector.body724, !llvm.loop !43

.split9.us.split.us20.split.us.us.split.us.split.split.us.us.us.us.us.us.us: ; preds = %vector.body724
  %1082 = add nuw nsw i64 %1029, 1
  %exitcond265.not = icmp eq i64 %1082, 32
  br i1 %exitcond265.not, label %.split37.us.split.split.us.split.us.split.us101.us.split.us.us.us, label %.split7.us.us.us58.us.us100.us.us.us.us, !llvm.loop !27

.split37.us.split.split.us.split.us.split.us101.us.split.us.us.us: ; preds = %.split9.us.split.us20.split.us.us.split.us.split.split.us.us.us.us.us.us.us
  %1083 = add nuw nsw i64 %1026, 1
  %exitcond266.not = icmp eq i64 %1083, 8
  br i1 %exitcond266.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138.us.us156, !llvm.loop !27

.split18.us.us.us138.us:                          ; preds = %.split18.us.us.us138.us.preheader, %.split37.us.split.split.us.split.us.split.us101.us.split.us149
  %1084 = phi i64 [ %1135, %.split37.us.split.split.us.split.us.split.us101.us.split.us149 ], [ 0, %.split18.us.us.us138.us.preheader ]
  %1085 = mul nuw nsw i64 %1084, 3072
  %1086 = add nuw nsw i64 %1085, %33
  br label %.split7.us.us.us58.us.us100.us.us148

.split7.us.us.us58.us.us100.us.us148:             ; preds = %.split18.us.us.us138.us, %.split9.us.split.us20.split.us.us.split.us.split.split.us71.us.us.us
  %1087 = phi i64 [ 0, %.split18.us.us.us138.us ], [ %1134, %.split9.us.split.us20.split.us.us.split.us.split.split.us71.us.us.us ]
  %1088 = mul nuw nsw i64 %1087, 96
  %1089 = add nuw nsw i64 %1086, %1088
  br label %vector.body700

vector.body700:                                   ; preds = %vector.body700, %.split7.us.us.us58.us.us100.us.us148
  %index701 = phi i64 [ 0, %.split7.us.us.us58.us.us100.us.us148 ], [ %index.next711, %vector.body700 ]
  %1090 = mul nuw nsw i64 %index701, 3
  %1091 = add nuw nsw i64 %1089, %1090
  %1092 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1091
  %wide.vec702 = load <24 x i32>, ptr %1092, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec703 = shufflevector <24 x i32> %wide.vec702, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec704 = shufflevector <24 x i32> %wide.vec702, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec705 = shufflevector <24 x i32> %wide.vec702, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1093 = shl <8 x i32> %strided.vec703, %broadcast.splat693
  %1094 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1091
  %wide.vec706 = load <24 x i32>, ptr %1094, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1095 = add <24 x i32> %wide.vec706, %wide.vec702
  %1096 = shufflevector <24 x i32> %1095, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1097 = xor <8 x i32> %1093, %1096
  %1098 = shl <8 x i32> %1097, %broadcast.splat695
  %1099 = lshr <8 x i32> %1097, %broadcast.splat697
  %1100 = or disjoint <8 x i32> %1098, %1099
  %1101 = add <8 x i32> %1097, %1096
  %1102 = xor <8 x i32> %1100, %1101
  %1103 = add <8 x i32> %1102, %1101
  %1104 = shl <8 x i32> %1103, splat (i32 1)
  %1105 = add <8 x i32> %broadcast.splat699, %1104
  %1106 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1091
  %1107 = shl <8 x i32> %strided.vec704, %broadcast.splat693
  %1108 = add <24 x i32> %wide.vec706, %wide.vec702
  %1109 = shufflevector <24 x i32> %1108, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1110 = xor <8 x i32> %1107, %1109
  %1111 = shl <8 x i32> %1110, %broadcast.splat695
  %1112 = lshr <8 x i32> %1110, %broadcast.splat697
  %1113 = or disjoint <8 x i32> %1111, %1112
  %1114 = add <8 x i32> %1110, %1109
  %1115 = xor <8 x i32> %1113, %1114
  %1116 = add <8 x i32> %1115, %1114
  %1117 = shl <8 x i32> %1116, splat (i32 1)
  %1118 = add <8 x i32> %broadcast.splat699, %1117
  %1119 = shl <8 x i32> %strided.vec705, %broadcast.splat693
  %1120 = add <24 x i32> %wide.vec706, %wide.vec702
  %1121 = shufflevector <24 x i32> %1120, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1122 = xor <8 x i32> %1119, %1121
  %1123 = shl <8 x i32> %1122, %broadcast.splat695
  %1124 = lshr <8 x i32> %1122, %broadcast.splat697
  %1125 = or disjoint <8 x i32> %1123, %1124
  %1126 = add <8 x i32> %1122, %1121
  %1127 = xor <8 x i32> %1125, %1126
  %1128 = add <8 x i32> %1127, %1126
  %1129 = shl <8 x i32> %1128, splat (i32 1)
  %1130 = add <8 x i32> %broadcast.splat699, %1129
  %1131 = shufflevector <8 x i32> %1105, <8 x i32> %1118, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1132 = shufflevector <8 x i32> %1130, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec710 = shufflevector <16 x i32> %1131, <16 x i32> %1132, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec710, ptr %1106, align 4, !alias.scope !14, !noalias !22
  %index.next711 = add nuw i64 %index701, 8
  %1133 = icmp eq i64 %index.next711, 32
  br i1 %1133, label %.split9.us.split.us20.split.us.us.split.us.split.split.us71.us.us.us, label %vector.body700, !llvm.loop !44

.split9.us.split.us20.split.us.us.split.us.split.split.us71.us.us.us: ; preds = %vector.body700
  %1134 = add nuw nsw i64 %1087, 1
  %exitcond261.not = icmp eq i64 %1134, 32
  br i1 %exitcond261.not, label %.split37.us.split.split.us.split.us.split.us101.us.split.us149, label %.split7.us.us.us58.us.us100.us.us148, !llvm.loop !27

.split37.us.split.split.us.split.us.split.us101.us.split.us149: ; preds = %.split9.us.split.us20.split.us.us.split.us.split.split.us71.us.us.us
  %1135 = add nuw nsw i64 %1084, 1
  %exitcond262.not = icmp eq i64 %1135, 8
  br i1 %exitcond262.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138.us, !llvm.loop !27

.split87.us.split.split.us.split:                 ; preds = %.split87.us.split.split.us
  br i1 %30, label %.split87.us.split.split.us.split.split.us, label %.split87.us.split.split.us.split.split

.split87.us.split.split.us.split.split.us:        ; preds = %.split87.us.split.split.us.split
  br i1 %31, label %.split18.us.us.us138.us154.us.preheader, label %.split18.us.us.us138.us154.preheader

.split18.us.us.us138.us154.preheader:             ; preds = %.split87.us.split.split.us.split.split.us
  %broadcast.splatinsert646 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat647 = shufflevector <8 x i32> %broadcast.splatinsert646, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert648 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat649 = shufflevector <8 x i32> %broadcast.splatinsert648, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert650 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat651 = shufflevector <8 x i32> %broadcast.splatinsert650, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert652 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat653 = shufflevector <8 x i32> %broadcast.splatinsert652, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138.us154

.split18.us.us.us138.us154.us.preheader:          ; preds = %.split87.us.split.split.us.split.split.us
  %broadcast.splatinsert668 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat669 = shufflevector <8 x i32> %broadcast.splatinsert668, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert670 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat671 = shufflevector <8 x i32> %broadcast.splatinsert670, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert672 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat673 = shufflevector <8 x i32> %broadcast.splatinsert672, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert674 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat675 = shufflevector <8 x i32> %broadcast.splatinsert674, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert676 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat677 = shufflevector <8 x i32> %broadcast.splatinsert676, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138.us154.us

.split18.us.us.us138.us154.us:                    ; preds = %.split18.us.us.us138.us154.us.preheader, %.split37.us.split.split.us.split.split.us.split.us.us.us.us.us
  %1136 = phi i64 [ %1193, %.split37.us.split.split.us.split.split.us.split.us.us.us.us.us ], [ 0, %.split18.us.us.us138.us154.us.preheader ]
  %1137 = mul nuw nsw i64 %1136, 3072
  %1138 = add nuw nsw i64 %1137, %33
  br label %.split7.us.us.us58.us78.us.us.us.us.us

.split7.us.us.us58.us78.us.us.us.us.us:           ; preds = %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us.us.us.us, %.split18.us.us.us138.us154.us
  %1139 = phi i64 [ 0, %.split18.us.us.us138.us154.us ], [ %1192, %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us.us.us.us ]
  %1140 = mul nuw nsw i64 %1139, 96
  %1141 = add nuw nsw i64 %1138, %1140
  br label %vector.body678

vector.body678:                                   ; preds = %vector.body678, %.split7.us.us.us58.us78.us.us.us.us.us
  %index679 = phi i64 [ 0, %.split7.us.us.us58.us78.us.us.us.us.us ], [ %index.next689, %vector.body678 ]
  %1142 = mul nuw nsw i64 %index679, 3
  %1143 = add nuw nsw i64 %1141, %1142
  %1144 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1143
  %wide.vec680 = load <24 x i32>, ptr %1144, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec681 = shufflevector <24 x i32> %wide.vec680, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec682 = shufflevector <24 x i32> %wide.vec680, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec683 = shufflevector <24 x i32> %wide.vec680, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1145 = shl <8 x i32> %strided.vec681, %broadcast.splat669
  %1146 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1143
  %wide.vec684 = load <24 x i32>, ptr %1146, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1147 = add <24 x i32> %wide.vec684, %wide.vec680
  %1148 = shufflevector <24 x i32> %1147, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1149 = xor <8 x i32> %1145, %1148
  %1150 = shl <8 x i32> %1149, %broadcast.splat671
  %1151 = add <8 x i32> %1149, %1148
  %1152 = xor <8 x i32> %1150, %1151
  %1153 = shl <8 x i32> %1152, %broadcast.splat673
  %1154 = lshr <8 x i32> %1152, %broadcast.splat675
  %1155 = or disjoint <8 x i32> %1153, %1154
  %1156 = add <8 x i32> %1152, %1151
  %1157 = xor <8 x i32> %1155, %1156
  %1158 = add <8 x i32> %1156, %broadcast.splat677
  %1159 = add <8 x i32> %1158, %1157
  %1160 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1143
  %1161 = shl <8 x i32> %strided.vec682, %broadcast.splat669
  %1162 = add <24 x i32> %wide.vec684, %wide.vec680
  %1163 = shufflevector <24 x i32> %1162, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1164 = xor <8 x i32> %1161, %1163
  %1165 = shl <8 x i32> %1164, %broadcast.splat671
  %1166 = add <8 x i32> %1164, %1163
  %1167 = xor <8 x i32> %1165, %1166
  %1168 = shl <8 x i32> %1167, %broadcast.splat673
  %1169 = lshr <8 x i32> %1167, %broadcast.splat675
  %1170 = or disjoint <8 x i32> %1168, %1169
  %1171 = add <8 x i32> %1167, %1166
  %1172 = xor <8 x i32> %1170, %1171
  %1173 = add <8 x i32> %1171, %broadcast.splat677
  %1174 = add <8 x i32> %1173, %1172
  %1175 = shl <8 x i32> %strided.vec683, %broadcast.splat669
  %1176 = add <24 x i32> %wide.vec684, %wide.vec680
  %1177 = shufflevector <24 x i32> %1176, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1178 = xor <8 x i32> %1175, %1177
  %1179 = shl <8 x i32> %1178, %broadcast.splat671
  %1180 = add <8 x i32> %1178, %1177
  %1181 = xor <8 x i32> %1179, %1180
  %1182 = shl <8 x i32> %1181, %broadcast.splat673
  %1183 = lshr <8 x i32> %1181, %broadcast.splat675
  %1184 = or disjoint <8 x i32> %1182, %1183
  %1185 = add <8 x i32> %1181, %1180
  %1186 = xor <8 x i32> %1184, %1185
  %1187 = add <8 x i32> %1185, %broadcast.splat677
  %1188 = add <8 x i32> %1187, %1186
  %1189 = shufflevector <8 x i32> %1159, <8 x i32> %1174, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1190 = shufflevector <8 x i32> %1188, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec688 = shufflevector <16 x i32> %1189, <16 x i32> %1190, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec688, ptr %1160, align 4, !alias.scope !14, !noalias !22
  %index.next689 = add nuw i64 %index679, 8
  %1191 = icmp eq i64 %index.next689, 32
  br i1 %1191, label %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us.us.us.us, label %vector.body678, !llvm.loop !45

.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us.us.us.us: ; preds = %vector.body678
  %1192 = add nuw nsw i64 %1139, 1
  %exitcond257.not = icmp eq i64 %1192, 32
  br i1 %exitcond257.not, label %.split37.us.split.split.us.split.split.us.split.us.us.us.us.us, label %.split7.us.us.us58.us78.us.us.us.us.us, !llvm.loop !27

.split37.us.split.split.us.split.split.us.split.us.us.us.us.us: ; preds = %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us.us.us.us
  %1193 = add nuw nsw i64 %1136, 1
  %exitcond258.not = icmp eq i64 %1193, 8
  br i1 %exitcond258.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138.us154.us, !llvm.loop !27

.split18.us.us.us138.us154:                       ; preds = %.split18.us.us.us138.us154.preheader, %.split37.us.split.split.us.split.split.us.split.us105.us.us
  %1194 = phi i64 [ %1245, %.split37.us.split.split.us.split.split.us.split.us105.us.us ], [ 0, %.split18.us.us.us138.us154.preheader ]
  %1195 = mul nuw nsw i64 %1194, 3072
  %1196 = add nuw nsw i64 %1195, %33
  br label %.split7.us.us.us58.us78.us104.us.us

.split7.us.us.us58.us78.us104.us.us:              ; preds = %.split18.us.us.us138.us154, %.split9.us.split.us20.split.us.us.split.split.us.split.us80.us.us.us
  %1197 = phi i64 [ 0, %.split18.us.us.us138.us154 ], [ %1244, %.split9.us.split.us20.split.us.us.split.split.us.split.us80.us.us.us ]
  %1198 = mul nuw nsw i64 %1197, 96
  %1199 = add nuw nsw i64 %1196, %1198
  br label %vector.body654

vector.body654:                                   ; preds = %vector.body654, %.split7.us.us.us58.us78.us104.us.us
  %index655 = phi i64 [ 0, %.split7.us.us.us58.us78.us104.us.us ], [ %index.next665, %vector.body654 ]
  %1200 = mul nuw nsw i64 %index655, 3
  %1201 = add nuw nsw i64 %1199, %1200
  %1202 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1201
  %wide.vec656 = load <24 x i32>, ptr %1202, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec657 = shufflevector <24 x i32> %wide.vec656, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec658 = shufflevector <24 x i32> %wide.vec656, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec659 = shufflevector <24 x i32> %wide.vec656, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1203 = shl <8 x i32> %strided.vec657, %broadcast.splat647
  %1204 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1201
  %wide.vec660 = load <24 x i32>, ptr %1204, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1205 = add <24 x i32> %wide.vec660, %wide.vec656
  %1206 = shufflevector <24 x i32> %1205, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1207 = xor <8 x i32> %1203, %1206
  %1208 = shl <8 x i32> %1207, %broadcast.splat649
  %1209 = add <8 x i32> %1207, %1206
  %1210 = xor <8 x i32> %1208, %1209
  %1211 = shl <8 x i32> %1210, %broadcast.splat651
  %1212 = add <8 x i32> %1210, %1209
  %1213 = xor <8 x i32> %1211, %1212
  %1214 = add <8 x i32> %1212, %broadcast.splat653
  %1215 = add <8 x i32> %1214, %1213
  %1216 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1201
  %1217 = shl <8 x i32> %strided.vec658, %broadcast.splat647
  %1218 = add <24 x i32> %wide.vec660, %wide.vec656
  %1219 = shufflevector <24 x i32> %1218, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1220 = xor <8 x i32> %1217, %1219
  %1221 = shl <8 x i32> %1220, %broadcast.splat649
  %1222 = add <8 x i32> %1220, %1219
  %1223 = xor <8 x i32> %1221, %1222
  %1224 = shl <8 x i32> %1223, %broadcast.splat651
  %1225 = add <8 x i32> %1223, %1222
  %1226 = xor <8 x i32> %1224, %1225
  %1227 = add <8 x i32> %1225, %broadcast.splat653
  %1228 = add <8 x i32> %1227, %1226
  %1229 = shl <8 x i32> %strided.vec659, %broadcast.splat647
  %1230 = add <24 x i32> %wide.vec660, %wide.vec656
  %1231 = shufflevector <24 x i32> %1230, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1232 = xor <8 x i32> %1229, %1231
  %1233 = shl <8 x i32> %1232, %broadcast.splat649
  %1234 = add <8 x i32> %1232, %1231
  %1235 = xor <8 x i32> %1233, %1234
  %1236 = shl <8 x i32> %1235, %broadcast.splat651
  %1237 = add <8 x i32> %1235, %1234
  %1238 = xor <8 x i32> %1236, %1237
  %1239 = add <8 x i32> %1237, %broadcast.splat653
  %1240 = add <8 x i32> %1239, %1238
  %1241 = shufflevector <8 x i32> %1215, <8 x i32> %1228, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1242 = shufflevector <8 x i32> %1240, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec664 = shufflevector <16 x i32> %1241, <16 x i32> %1242, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec664, ptr %1216, align 4, !alias.scope !14, !noalias !22
  %index.next665 = add nuw i64 %index655, 8
  %1243 = icmp eq i64 %index.next665, 32
  br i1 %1243, label %.split9.us.split.us20.split.us.us.split.split.us.split.us80.us.us.us, label %vector.body654, !llvm.loop !46

.split9.us.split.us20.split.us.us.split.split.us.split.us80.us.us.us: ; preds = %vector.body654
  %1244 = add nuw nsw i64 %1197, 1
  %exitcond253.not = icmp eq i64 %1244, 32
  br i1 %exitcond253.not, label %.split37.us.split.split.us.split.split.us.split.us105.us.us, label %.split7.us.us.us58.us78.us104.us.us, !llvm.loop !27

.split37.us.split.split.us.split.split.us.split.us105.us.us: ; preds = %.split9.us.split.us20.split.us.us.split.split.us.split.us80.us.us.us
  %1245 = add nuw nsw i64 %1194, 1
  %exitcond254.not = icmp eq i64 %1245, 8
  br i1 %exitcond254.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138.us154, !llvm.loop !27

.split87.us.split.split.us.split.split:           ; preds = %.split87.us.split.split.us.split
  br i1 %31, label %.split18.us.us.us138.us155.preheader, label %.split18.us.us.us138.preheader

.split18.us.us.us138.preheader:                   ; preds = %.split87.us.split.split.us.split.split
  %broadcast.splatinsert604 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat605 = shufflevector <8 x i32> %broadcast.splatinsert604, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert606 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat607 = shufflevector <8 x i32> %broadcast.splatinsert606, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert608 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat609 = shufflevector <8 x i32> %broadcast.splatinsert608, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138

.split18.us.us.us138.us155.preheader:             ; preds = %.split87.us.split.split.us.split.split
  %broadcast.splatinsert624 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat625 = shufflevector <8 x i32> %broadcast.splatinsert624, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert626 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat627 = shufflevector <8 x i32> %broadcast.splatinsert626, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert628 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat629 = shufflevector <8 x i32> %broadcast.splatinsert628, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert630 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat631 = shufflevector <8 x i32> %broadcast.splatinsert630, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us138.us155

.split18.us.us.us138.us155:                       ; preds = %.split18.us.us.us138.us155.preheader, %.split37.us.split.split.us.split.split.us98.us.split.us.us
  %1246 = phi i64 [ %1297, %.split37.us.split.split.us.split.split.us98.us.split.us.us ], [ 0, %.split18.us.us.us138.us155.preheader ]
  %1247 = mul nuw nsw i64 %1246, 3072
  %1248 = add nuw nsw i64 %1247, %33
  br label %.split7.us.us.us58.us97.us.us.us

.split7.us.us.us58.us97.us.us.us:                 ; preds = %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us, %.split18.us.us.us138.us155
  %1249 = phi i64 [ 0, %.split18.us.us.us138.us155 ], [ %1296, %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us ]
  %1250 = mul nuw nsw i64 %1249, 96
  %1251 = add nuw nsw i64 %1248, %1250
  br label %vector.body632

vector.body632:                                   ; preds = %vector.body632, %.split7.us.us.us58.us97.us.us.us
  %index633 = phi i64 [ 0, %.split7.us.us.us58.us97.us.us.us ], [ %index.next643, %vector.body632 ]
  %1252 = mul nuw nsw i64 %index633, 3
  %1253 = add nuw nsw i64 %1251, %1252
  %1254 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1253
  %wide.vec634 = load <24 x i32>, ptr %1254, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec635 = shufflevector <24 x i32> %wide.vec634, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec636 = shufflevector <24 x i32> %wide.vec634, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec637 = shufflevector <24 x i32> %wide.vec634, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1255 = shl <8 x i32> %strided.vec635, %broadcast.splat625
  %1256 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1253
  %wide.vec638 = load <24 x i32>, ptr %1256, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1257 = add <24 x i32> %wide.vec638, %wide.vec634
  %1258 = shufflevector <24 x i32> %1257, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1259 = xor <8 x i32> %1255, %1258
  %1260 = shl <8 x i32> %1259, %broadcast.splat627
  %1261 = add <8 x i32> %1259, %1258
  %1262 = xor <8 x i32> %1260, %1261
  %1263 = lshr <8 x i32> %1262, %broadcast.splat629
  %1264 = add <8 x i32> %1262, %1261
  %1265 = xor <8 x i32> %1263, %1264
  %1266 = add <8 x i32> %1264, %broadcast.splat631
  %1267 = add <8 x i32> %1266, %1265
  %1268 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1253
  %1269 = shl <8 x i32> %strided.vec636, %broadcast.splat625
  %1270 = add <24 x i32> %wide.vec638, %wide.vec634
  %1271 = shufflevector <24 x i32> %1270, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1272 = xor <8 x i32> %1269, %1271
  %1273 = shl <8 x i32> %1272, %broadcast.splat627
  %1274 = add <8 x i32> %1272, %1271
  %1275 = xor <8 x i32> %1273, %1274
  %1276 = lshr <8 x i32> %1275, %broadcast.splat629
  %1277 = add <8 x i32> %1275, %1274
  %1278 = xor <8 x i32> %1276, %1277
  %1279 = add <8 x i32> %1277, %broadcast.splat631
  %1280 = add <8 x i32> %1279, %1278
  %1281 = shl <8 x i32> %strided.vec637, %broadcast.splat625
  %1282 = add <24 x i32> %wide.vec638, %wide.vec634
  %1283 = shufflevector <24 x i32> %1282, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1284 = xor <8 x i32> %1281, %1283
  %1285 = shl <8 x i32> %1284, %broadcast.splat627
  %1286 = add <8 x i32> %1284, %1283
  %1287 = xor <8 x i32> %1285, %1286
  %1288 = lshr <8 x i32> %1287, %broadcast.splat629
  %1289 = add <8 x i32> %1287, %1286
  %1290 = xor <8 x i32> %1288, %1289
  %1291 = add <8 x i32> %1289, %broadcast.splat631
  %1292 = add <8 x i32> %1291, %1290
  %1293 = shufflevector <8 x i32> %1267, <8 x i32> %1280, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1294 = shufflevector <8 x i32> %1292, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec642 = shufflevector <16 x i32> %1293, <16 x i32> %1294, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec642, ptr %1268, align 4, !alias.scope !14, !noalias !22
  %index.next643 = add nuw i64 %index633, 8
  %1295 = icmp eq i64 %index.next643, 32
  br i1 %1295, label %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us, label %vector.body632, !llvm.loop !47

.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us: ; preds = %vector.body632
  %1296 = add nuw nsw i64 %1249, 1
  %exitcond249.not = icmp eq i64 %1296, 32
  br i1 %exitcond249.not, label %.split37.us.split.split.us.split.split.us98.us.split.us.us, label %.split7.us.us.us58.us97.us.us.us, !llvm.loop !27

.split37.us.split.split.us.split.split.us98.us.split.us.us: ; preds = %.split9.us.split.us20.split.us.us.split.split.us.split.us.us.us.us
  %1297 = add nuw nsw i64 %1246, 1
  %exitcond250.not = icmp eq i64 %1297, 8
  br i1 %exitcond250.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138.us155, !llvm.loop !27

.split18.us.us.us138:                             ; preds = %.split18.us.us.us138.preheader, %.split37.us.split.split.us.split.split.us98.us.split
  %1298 = phi i64 [ %1343, %.split37.us.split.split.us.split.split.us98.us.split ], [ 0, %.split18.us.us.us138.preheader ]
  %1299 = mul nuw nsw i64 %1298, 3072
  %1300 = add nuw nsw i64 %1299, %33
  br label %.split7.us.us.us58.us97.us

.split7.us.us.us58.us97.us:                       ; preds = %.split9.us.split.us20.split.us.us.split.split.us.split.us140, %.split18.us.us.us138
  %1301 = phi i64 [ 0, %.split18.us.us.us138 ], [ %1342, %.split9.us.split.us20.split.us.us.split.split.us.split.us140 ]
  %1302 = mul nuw nsw i64 %1301, 96
  %1303 = add nuw nsw i64 %1300, %1302
  br label %vector.body610

vector.body610:                                   ; preds = %vector.body610, %.split7.us.us.us58.us97.us
  %index611 = phi i64 [ 0, %.split7.us.us.us58.us97.us ], [ %index.next621, %vector.body610 ]
  %1304 = mul nuw nsw i64 %index611, 3
  %1305 = add nuw nsw i64 %1303, %1304
  %1306 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1305
  %wide.vec612 = load <24 x i32>, ptr %1306, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec613 = shufflevector <24 x i32> %wide.vec612, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec614 = shufflevector <24 x i32> %wide.vec612, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec615 = shufflevector <24 x i32> %wide.vec612, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1307 = shl <8 x i32> %strided.vec613, %broadcast.splat605
  %1308 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1305
  %wide.vec616 = load <24 x i32>, ptr %1308, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1309 = add <24 x i32> %wide.vec616, %wide.vec612
  %1310 = shufflevector <24 x i32> %1309, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1311 = xor <8 x i32> %1307, %1310
  %1312 = shl <8 x i32> %1311, %broadcast.splat607
  %1313 = add <8 x i32> %1311, %1310
  %1314 = xor <8 x i32> %1312, %1313
  %1315 = add <8 x i32> %1314, %1313
  %1316 = shl <8 x i32> %1315, splat (i32 1)
  %1317 = add <8 x i32> %broadcast.splat609, %1316
  %1318 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1305
  %1319 = shl <8 x i32> %strided.vec614, %broadcast.splat605
  %1320 = add <24 x i32> %wide.vec616, %wide.vec612
  %1321 = shufflevector <24 x i32> %1320, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1322 = xor <8 x i32> %1319, %1321
  %1323 = shl <8 x i32> %1322, %broadcast.splat607
  %1324 = add <8 x i32> %1322, %1321
  %1325 = xor <8 x i32> %1323, %1324
  %1326 = add <8 x i32> %1325, %1324
  %1327 = shl <8 x i32> %1326, splat (i32 1)
  %1328 = add <8 x i32> %broadcast.splat609, %1327
  %1329 = shl <8 x i32> %strided.vec615, %broadcast.splat605
  %1330 = add <24 x i32> %wide.vec616, %wide.vec612
  %1331 = shufflevector <24 x i32> %1330, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1332 = xor <8 x i32> %1329, %1331
  %1333 = shl <8 x i32> %1332, %broadcast.splat607
  %1334 = add <8 x i32> %1332, %1331
  %1335 = xor <8 x i32> %1333, %1334
  %1336 = add <8 x i32> %1335, %1334
  %1337 = shl <8 x i32> %1336, splat (i32 1)
  %1338 = add <8 x i32> %broadcast.splat609, %1337
  %1339 = shufflevector <8 x i32> %1317, <8 x i32> %1328, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1340 = shufflevector <8 x i32> %1338, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec620 = shufflevector <16 x i32> %1339, <16 x i32> %1340, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec620, ptr %1318, align 4, !alias.scope !14, !noalias !22
  %index.next621 = add nuw i64 %index611, 8
  %1341 = icmp eq i64 %index.next621, 32
  br i1 %1341, label %.split9.us.split.us20.split.us.us.split.split.us.split.us140, label %vector.body610, !llvm.loop !48

.split9.us.split.us20.split.us.us.split.split.us.split.us140: ; preds = %vector.body610
  %1342 = add nuw nsw i64 %1301, 1
  %exitcond245.not = icmp eq i64 %1342, 32
  br i1 %exitcond245.not, label %.split37.us.split.split.us.split.split.us98.us.split, label %.split7.us.us.us58.us97.us, !llvm.loop !27

.split37.us.split.split.us.split.split.us98.us.split: ; preds = %.split9.us.split.us20.split.us.us.split.split.us.split.us140
  %1343 = add nuw nsw i64 %1298, 1
  %exitcond246.not = icmp eq i64 %1343, 8
  br i1 %exitcond246.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us138, !llvm.loop !27

.split87.us.split.split:                          ; preds = %.split87.us.split
  br i1 %26, label %.split87.us.split.split.split.us, label %.split18.us.us.preheader

.split18.us.us.preheader:                         ; preds = %.split87.us.split.split
  %broadcast.splatinsert454 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat455 = shufflevector <8 x i32> %broadcast.splatinsert454, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert498 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat499 = shufflevector <8 x i32> %broadcast.splatinsert498, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert500 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat501 = shufflevector <8 x i32> %broadcast.splatinsert500, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert456 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat457 = shufflevector <8 x i32> %broadcast.splatinsert456, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert480 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat481 = shufflevector <8 x i32> %broadcast.splatinsert480, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert458 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat459 = shufflevector <8 x i32> %broadcast.splatinsert458, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert460 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat461 = shufflevector <8 x i32> %broadcast.splatinsert460, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us

.split87.us.split.split.split.us:                 ; preds = %.split87.us.split.split
  br i1 %30, label %.split87.us.split.split.split.us.split.us, label %.split87.us.split.split.split.us.split

.split87.us.split.split.split.us.split.us:        ; preds = %.split87.us.split.split.split.us
  br i1 %31, label %.split18.us.us.us142.us.us.preheader, label %.split18.us.us.us142.us.preheader

.split18.us.us.us142.us.preheader:                ; preds = %.split87.us.split.split.split.us.split.us
  %broadcast.splatinsert558 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat559 = shufflevector <8 x i32> %broadcast.splatinsert558, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert560 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat561 = shufflevector <8 x i32> %broadcast.splatinsert560, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert562 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat563 = shufflevector <8 x i32> %broadcast.splatinsert562, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert564 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat565 = shufflevector <8 x i32> %broadcast.splatinsert564, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us142.us

.split18.us.us.us142.us.us.preheader:             ; preds = %.split87.us.split.split.split.us.split.us
  %broadcast.splatinsert580 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat581 = shufflevector <8 x i32> %broadcast.splatinsert580, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert582 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat583 = shufflevector <8 x i32> %broadcast.splatinsert582, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert584 = insertelement <8 x i32> poison, i32 %.fr179, i64 0
  %broadcast.splat585 = shufflevector <8 x i32> %broadcast.splatinsert584, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert586 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat587 = shufflevector <8 x i32> %broadcast.splatinsert586, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert588 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat589 = shufflevector <8 x i32> %broadcast.splatinsert588, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us142.us.us

.split18.us.us.us142.us.us:                       ; preds = %.split18.us.us.us142.us.us.preheader, %.split37.us.split.split.us90.split.us.us.split.us.split.us.us.us
  %1344 = phi i64 [ %1401, %.split37.us.split.split.us90.split.us.us.split.us.split.us.us.us ], [ 0, %.split18.us.us.us142.us.us.preheader ]
  %1345 = mul nuw nsw i64 %1344, 3072
  %1346 = add nuw nsw i64 %1345, %33
  br label %.split7.us.us.us88.us.us.us.us.us.us

.split7.us.us.us88.us.us.us.us.us.us:             ; preds = %.split9.us.split.us20.split.us.split.us.split.us.split.us.us.us.us.us.us.us, %.split18.us.us.us142.us.us
  %1347 = phi i64 [ 0, %.split18.us.us.us142.us.us ], [ %1400, %.split9.us.split.us20.split.us.split.us.split.us.split.us.us.us.us.us.us.us ]
  %1348 = mul nuw nsw i64 %1347, 96
  %1349 = add nuw nsw i64 %1346, %1348
  br label %vector.body590

vector.body590:                                   ; preds = %vector.body590, %.split7.us.us.us88.us.us.us.us.us.us
  %index591 = phi i64 [ 0, %.split7.us.us.us88.us.us.us.us.us.us ], [ %index.next601, %vector.body590 ]
  %1350 = mul nuw nsw i64 %index591, 3
  %1351 = add nuw nsw i64 %1349, %1350
  %1352 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1351
  %wide.vec592 = load <24 x i32>, ptr %1352, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec593 = shufflevector <24 x i32> %wide.vec592, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec594 = shufflevector <24 x i32> %wide.vec592, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec595 = shufflevector <24 x i32> %wide.vec592, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1353 = shl <8 x i32> %strided.vec593, %broadcast.splat581
  %1354 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1351
  %wide.vec596 = load <24 x i32>, ptr %1354, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1355 = add <24 x i32> %wide.vec596, %wide.vec592
  %1356 = shufflevector <24 x i32> %1355, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1357 = xor <8 x i32> %1353, %1356
  %1358 = lshr <8 x i32> %1357, %broadcast.splat583
  %1359 = add <8 x i32> %1357, %1356
  %1360 = xor <8 x i32> %1358, %1359
  %1361 = shl <8 x i32> %1360, %broadcast.splat585
  %1362 = lshr <8 x i32> %1360, %broadcast.splat587
  %1363 = or disjoint <8 x i32> %1361, %1362
  %1364 = add <8 x i32> %1360, %1359
  %1365 = xor <8 x i32> %1363, %1364
  %1366 = add <8 x i32> %1364, %broadcast.splat589
  %1367 = add <8 x i32> %1366, %1365
  %1368 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1351
  %1369 = shl <8 x i32> %strided.vec594, %broadcast.splat581
  %1370 = add <24 x i32> %wide.vec596, %wide.vec592
  %1371 = shufflevector <24 x i32> %1370, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1372 = xor <8 x i32> %1369, %1371
  %1373 = lshr <8 x i32> %1372, %broadcast.splat583
  %1374 = add <8 x i32> %1372, %1371
  %1375 = xor <8 x i32> %1373, %1374
  %1376 = shl <8 x i32> %1375, %broadcast.splat585
  %1377 = lshr <8 x i32> %1375, %broadcast.splat587
  %1378 = or disjoint <8 x i32> %1376, %1377
  %1379 = add <8 x i32> %1375, %1374
  %1380 = xor <8 x i32> %1378, %1379
  %1381 = add <8 x i32> %1379, %broadcast.splat589
  %1382 = add <8 x i32> %1381, %1380
  %1383 = shl <8 x i32> %strided.vec595, %broadcast.splat581
  %1384 = add <24 x i32> %wide.vec596, %wide.vec592
  %1385 = shufflevector <24 x i32> %1384, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1386 = xor <8 x i32> %1383, %1385
  %1387 = lshr <8 x i32> %1386, %broadcast.splat583
  %1388 = add <8 x i32> %1386, %1385
  %1389 = xor <8 x i32> %1387, %1388
  %1390 = shl <8 x i32> %1389, %broadcast.splat585
  %1391 = lshr <8 x i32> %1389, %broadcast.splat587
  %1392 = or disjoint <8 x i32> %1390, %1391
  %1393 = add <8 x i32> %1389, %1388
  %1394 = xor <8 x i32> %1392, %1393
  %1395 = add <8 x i32> %1393, %broadcast.splat589
  %1396 = add <8 x i32> %1395, %1394
  %1397 = shufflevector <8 x i32> %1367, <8 x i32> %1382, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1398 = shufflevector <8 x i32> %1396, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec600 = shufflevector <16 x i32> %1397, <16 x i32> %1398, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec600, ptr %1368, align 4, !alias.scope !14, !noalias !22
  %index.next601 = add nuw i64 %index591, 8
  %1399 = icmp eq i64 %index.next601, 32
  br i1 %1399, label %.split9.us.split.us20.split.us.split.us.split.us.split.us.us.us.us.us.us.us, label %vector.body590, !llvm.loop !49

.split9.us.split.us20.split.us.split.us.split.us.split.us.us.us.us.us.us.us: ; preds = %vector.body590
  %1400 = add nuw nsw i64 %1347, 1
  %exitcond241.not = icmp eq i64 %1400, 32
  br i1 %exitcond241.not, label %.split37.us.split.split.us90.split.us.us.split.us.split.us.us.us, label %.split7.us.us.us88.us.us.us.us.us.us, !llvm.loop !27

.split37.us.split.split.us90.split.us.us.split.us.split.us.us.us: ; preds = %.split9.us.split.us20.split.us.split.us.split.us.split.us.us.us.us.us.us.us
  %1401 = add nuw nsw i64 %1344, 1
  %exitcond242.not = icmp eq i64 %1401, 8
  br i1 %exitcond242.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us142.us.us, !llvm.loop !27

.split18.us.us.us142.us:                          ; preds = %.split18.us.us.us142.us.preheader, %.split37.us.split.split.us90.split.us.us.split.us.split.us145
  %1402 = phi i64 [ %1453, %.split37.us.split.split.us90.split.us.us.split.us.split.us145 ], [ 0, %.split18.us.us.us142.us.preheader ]
  %1403 = mul nuw nsw i64 %1402, 3072
  %1404 = add nuw nsw i64 %1403, %33
  br label %.split7.us.us.us88.us.us.us.us144

.split7.us.us.us88.us.us.us.us144:                ; preds = %.split18.us.us.us142.us, %.split9.us.split.us20.split.us.split.us.split.us.split.us130.us.us.us
  %1405 = phi i64 [ 0, %.split18.us.us.us142.us ], [ %1452, %.split9.us.split.us20.split.us.split.us.split.us.split.us130.us.us.us ]
  %1406 = mul nuw nsw i64 %1405, 96
  %1407 = add nuw nsw i64 %1404, %1406
  br label %vector.body566

vector.body566:                                   ; preds = %vector.body566, %.split7.us.us.us88.us.us.us.us144
  %index567 = phi i64 [ 0, %.split7.us.us.us88.us.us.us.us144 ], [ %index.next577, %vector.body566 ]
  %1408 = mul nuw nsw i64 %index567, 3
  %1409 = add nuw nsw i64 %1407, %1408
  %1410 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1409
  %wide.vec568 = load <24 x i32>, ptr %1410, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec569 = shufflevector <24 x i32> %wide.vec568, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec570 = shufflevector <24 x i32> %wide.vec568, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec571 = shufflevector <24 x i32> %wide.vec568, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1411 = shl <8 x i32> %strided.vec569, %broadcast.splat559
  %1412 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1409
  %wide.vec572 = load <24 x i32>, ptr %1412, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1413 = add <24 x i32> %wide.vec572, %wide.vec568
  %1414 = shufflevector <24 x i32> %1413, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1415 = xor <8 x i32> %1411, %1414
  %1416 = lshr <8 x i32> %1415, %broadcast.splat561
  %1417 = add <8 x i32> %1415, %1414
  %1418 = xor <8 x i32> %1416, %1417
  %1419 = shl <8 x i32> %1418, %broadcast.splat563
  %1420 = add <8 x i32> %1418, %1417
  %1421 = xor <8 x i32> %1419, %1420
  %1422 = add <8 x i32> %1420, %broadcast.splat565
  %1423 = add <8 x i32> %1422, %1421
  %1424 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1409
  %1425 = shl <8 x i32> %strided.vec570, %broadcast.splat559
  %1426 = add <24 x i32> %wide.vec572, %wide.vec568
  %1427 = shufflevector <24 x i32> %1426, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1428 = xor <8 x i32> %1425, %1427
  %1429 = lshr <8 x i32> %1428, %broadcast.splat561
  %1430 = add <8 x i32> %1428, %1427
  %1431 = xor <8 x i32> %1429, %1430
  %1432 = shl <8 x i32> %1431, %broadcast.splat563
  %1433 = add <8 x i32> %1431, %1430
  %1434 = xor <8 x i32> %1432, %1433
  %1435 = add <8 x i32> %1433, %broadcast.splat565
  %1436 = add <8 x i32> %1435, %1434
  %1437 = shl <8 x i32> %strided.vec571, %broadcast.splat559
  %1438 = add <24 x i32> %wide.vec572, %wide.vec568
  %1439 = shufflevector <24 x i32> %1438, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1440 = xor <8 x i32> %1437, %1439
  %1441 = lshr <8 x i32> %1440, %broadcast.splat561
  %1442 = add <8 x i32> %1440, %1439
  %1443 = xor <8 x i32> %1441, %1442
  %1444 = shl <8 x i32> %1443, %broadcast.splat563
  %1445 = add <8 x i32> %1443, %1442
  %1446 = xor <8 x i32> %1444, %1445
  %1447 = add <8 x i32> %1445, %broadcast.splat565
  %1448 = add <8 x i32> %1447, %1446
  %1449 = shufflevector <8 x i32> %1423, <8 x i32> %1436, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1450 = shufflevector <8 x i32> %1448, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec576 = shufflevector <16 x i32> %1449, <16 x i32> %1450, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec576, ptr %1424, align 4, !alias.scope !14, !noalias !22
  %index.next577 = add nuw i64 %index567, 8
  %1451 = icmp eq i64 %index.next577, 32
  br i1 %1451, label %.split9.us.split.us20.split.us.split.us.split.us.split.us130.us.us.us, label %vector.body566, !llvm.loop !50

.split9.us.split.us20.split.us.split.us.split.us.split.us130.us.us.us: ; preds = %vector.body566
  %1452 = add nuw nsw i64 %1405, 1
  %exitcond237.not = icmp eq i64 %1452, 32
  br i1 %exitcond237.not, label %.split37.us.split.split.us90.split.us.us.split.us.split.us145, label %.split7.us.us.us88.us.us.us.us144, !llvm.loop !27

.split37.us.split.split.us90.split.us.us.split.us.split.us145: ; preds = %.split9.us.split.us20.split.us.split.us.split.us.split.us130.us.us.us
  %1453 = add nuw nsw i64 %1402, 1
  %exitcond238.not = icmp eq i64 %1453, 8
  br i1 %exitcond238.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us142.us, !llvm.loop !27

.split87.us.split.split.split.us.split:           ; preds = %.split87.us.split.split.split.us
  br i1 %31, label %.split18.us.us.us142.us147.preheader, label %.split18.us.us.us142.preheader

.split18.us.us.us142.preheader:                   ; preds = %.split87.us.split.split.split.us.split
  %broadcast.splatinsert516 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat517 = shufflevector <8 x i32> %broadcast.splatinsert516, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert518 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat519 = shufflevector <8 x i32> %broadcast.splatinsert518, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert520 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat521 = shufflevector <8 x i32> %broadcast.splatinsert520, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us142

.split18.us.us.us142.us147.preheader:             ; preds = %.split87.us.split.split.split.us.split
  %broadcast.splatinsert536 = insertelement <8 x i32> poison, i32 %.fr178, i64 0
  %broadcast.splat537 = shufflevector <8 x i32> %broadcast.splatinsert536, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert538 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat539 = shufflevector <8 x i32> %broadcast.splatinsert538, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert540 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat541 = shufflevector <8 x i32> %broadcast.splatinsert540, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert542 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat543 = shufflevector <8 x i32> %broadcast.splatinsert542, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split18.us.us.us142.us147

.split18.us.us.us142.us147:                       ; preds = %.split18.us.us.us142.us147.preheader, %.split37.us.split.split.us90.split.us.us.split.split.us.us
  %1454 = phi i64 [ %1505, %.split37.us.split.split.us90.split.us.us.split.split.us.us ], [ 0, %.split18.us.us.us142.us147.preheader ]
  %1455 = mul nuw nsw i64 %1454, 3072
  %1456 = add nuw nsw i64 %1455, %33
  br label %.split7.us.us.us88.us.us.us143.us

.split7.us.us.us88.us.us.us143.us:                ; preds = %.split9.us.split.us20.split.us.split.us.split.split.us.us.us.us.us, %.split18.us.us.us142.us147
  %1457 = phi i64 [ 0, %.split18.us.us.us142.us147 ], [ %1504, %.split9.us.split.us20.split.us.split.us.split.split.us.us.us.us.us ]
  %1458 = mul nuw nsw i64 %1457, 96
  %1459 = add nuw nsw i64 %1456, %1458
  br label %vector.body544

vector.body544:                                   ; preds = %vector.body544, %.split7.us.us.us88.us.us.us143.us
  %index545 = phi i64 [ 0, %.split7.us.us.us88.us.us.us143.us ], [ %index.next555, %vector.body544 ]
  %1460 = mul nuw nsw i64 %index545, 3
  %1461 = add nuw nsw i64 %1459, %1460
  %1462 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1461
  %wide.vec546 = load <24 x i32>, ptr %1462, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec547 = shufflevector <24 x i32> %wide.vec546, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec548 = shufflevector <24 x i32> %wide.vec546, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec549 = shufflevector <24 x i32> %wide.vec546, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1463 = shl <8 x i32> %strided.vec547, %broadcast.splat537
  %1464 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1461
  %wide.vec550 = load <24 x i32>, ptr %1464, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1465 = add <24 x i32> %wide.vec550, %wide.vec546
  %1466 = shufflevector <24 x i32> %1465, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1467 = xor <8 x i32> %1463, %1466
  %1468 = lshr <8 x i32> %1467, %broadcast.splat539
  %1469 = add <8 x i32> %1467, %1466
  %1470 = xor <8 x i32> %1468, %1469
  %1471 = lshr <8 x i32> %1470, %broadcast.splat541
  %1472 = add <8 x i32> %1470, %1469
  %1473 = xor <8 x i32> %1471, %1472
  %1474 = add <8 x i32> %1472, %broadcast.splat543
  %1475 = add <8 x i32> %1474, %1473
  %1476 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1461
  %1477 = shl <8 x i32> %strided.vec548, %broadcast.splat537
  %1478 = add <24 x i32> %wide.vec550, %wide.vec546
  %1479 = shufflevector <24 x i32> %1478, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1480 = xor <8 x i32> %1477, %1479
  %1481 = lshr <8 x i32> %1480, %broadcast.splat539
  %1482 = add <8 x i32> %1480, %1479
  %1483 = xor <8 x i32> %1481, %1482
  %1484 = lshr <8 x i32> %1483, %broadcast.splat541
  %1485 = add <8 x i32> %1483, %1482
  %1486 = xor <8 x i32> %1484, %1485
  %1487 = add <8 x i32> %1485, %broadcast.splat543
  %1488 = add <8 x i32> %1487, %1486
  %1489 = shl <8 x i32> %strided.vec549, %broadcast.splat537
  %1490 = add <24 x i32> %wide.vec550, %wide.vec546
  %1491 = shufflevector <24 x i32> %1490, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1492 = xor <8 x i32> %1489, %1491
  %1493 = lshr <8 x i32> %1492, %broadcast.splat539
  %1494 = add <8 x i32> %1492, %1491
  %1495 = xor <8 x i32> %1493, %1494
  %1496 = lshr <8 x i32> %1495, %broadcast.splat541
  %1497 = add <8 x i32> %1495, %1494
  %1498 = xor <8 x i32> %1496, %1497
  %1499 = add <8 x i32> %1497, %broadcast.splat543
  %1500 = add <8 x i32> %1499, %1498
  %1501 = shufflevector <8 x i32> %1475, <8 x i32> %1488, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1502 = shufflevector <8 x i32> %1500, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec554 = shufflevector <16 x i32> %1501, <16 x i32> %1502, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec554, ptr %1476, align 4, !alias.scope !14, !noalias !22
  %index.next555 = add nuw i64 %index545, 8
  %1503 = icmp eq i64 %index.next555, 32
  br i1 %1503, label %.split9.us.split.us20.split.us.split.us.split.split.us.us.us.us.us, label %vector.body544, !llvm.loop !51

.split9.us.split.us20.split.us.split.us.split.split.us.us.us.us.us: ; preds = %vector.body544
  %1504 = add nuw nsw i64 %1457, 1
  %exitcond233.not = icmp eq i64 %1504, 32
  br i1 %exitcond233.not, label %.split37.us.split.split.us90.split.us.us.split.split.us.us, label %.split7.us.us.us88.us.us.us143.us, !llvm.loop !27

.split37.us.split.split.us90.split.us.us.split.split.us.us: ; preds = %.split9.us.split.us20.split.us.split.us.split.split.us.us.us.us.us
  %1505 = add nuw nsw i64 %1454, 1
  %exitcond234.not = icmp eq i64 %1505, 8
  br i1 %exitcond234.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us142.us147, !llvm.loop !27

.split18.us.us.us142:                             ; preds = %.split18.us.us.us142.preheader, %.split37.us.split.split.us90.split.us.us.split.split
  %1506 = phi i64 [ %1551, %.split37.us.split.split.us90.split.us.us.split.split ], [ 0, %.split18.us.us.us142.preheader ]
  %1507 = mul nuw nsw i64 %1506, 3072
  %1508 = add nuw nsw i64 %1507, %33
  br label %.split7.us.us.us88.us.us

.split7.us.us.us88.us.us:                         ; preds = %.split9.us.split.us20.split.us.split.us.split.split.us127.us, %.split18.us.us.us142
  %1509 = phi i64 [ 0, %.split18.us.us.us142 ], [ %1550, %.split9.us.split.us20.split.us.split.us.split.split.us127.us ]
  %1510 = mul nuw nsw i64 %1509, 96
  %1511 = add nuw nsw i64 %1508, %1510
  br label %vector.body522

vector.body522:                                   ; preds = %vector.body522, %.split7.us.us.us88.us.us
  %index523 = phi i64 [ 0, %.split7.us.us.us88.us.us ], [ %index.next533, %vector.body522 ]
  %1512 = mul nuw nsw i64 %index523, 3
  %1513 = add nuw nsw i64 %1511, %1512
  %1514 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1513
  %wide.vec524 = load <24 x i32>, ptr %1514, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec525 = shufflevector <24 x i32> %wide.vec524, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec526 = shufflevector <24 x i32> %wide.vec524, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec527 = shufflevector <24 x i32> %wide.vec524, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1515 = shl <8 x i32> %strided.vec525, %broadcast.splat517
  %1516 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1513
  %wide.vec528 = load <24 x i32>, ptr %1516, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1517 = add <24 x i32> %wide.vec528, %wide.vec524
  %1518 = shufflevector <24 x i32> %1517, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1519 = xor <8 x i32> %1515, %1518
  %1520 = lshr <8 x i32> %1519, %broadcast.splat519
  %1521 = add <8 x i32> %1519, %1518
  %1522 = xor <8 x i32> %1520, %1521
  %1523 = add <8 x i32> %1522, %1521
  %1524 = shl <8 x i32> %1523, splat (i32 1)
  %1525 = add <8 x i32> %broadcast.splat521, %1524
  %1526 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1513
  %1527 = shl <8 x i32> %strided.vec526, %broadcast.splat517
  %1528 = add <24 x i32> %wide.vec528, %wide.vec524
  %1529 = shufflevector <24 x i32> %1528, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1530 = xor <8 x i32> %1527, %1529
  %1531 = lshr <8 x i32> %1530, %broadcast.splat519
  %1532 = add <8 x i32> %1530, %1529
  %1533 = xor <8 x i32> %1531, %1532
  %1534 = add <8 x i32> %1533, %1532
  %1535 = shl <8 x i32> %1534, splat (i32 1)
  %1536 = add <8 x i32> %broadcast.splat521, %1535
  %1537 = shl <8 x i32> %strided.vec527, %broadcast.splat517
  %1538 = add <24 x i32> %wide.vec528, %wide.vec524
  %1539 = shufflevector <24 x i32> %1538, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1540 = xor <8 x i32> %1537, %1539
  %1541 = lshr <8 x i32> %1540, %broadcast.splat519
  %1542 = add <8 x i32> %1540, %1539
  %1543 = xor <8 x i32> %1541, %1542
  %1544 = add <8 x i32> %1543, %1542
  %1545 = shl <8 x i32> %1544, splat (i32 1)
  %1546 = add <8 x i32> %broadcast.splat521, %1545
  %1547 = shufflevector <8 x i32> %1525, <8 x i32> %1536, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1548 = shufflevector <8 x i32> %1546, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec532 = shufflevector <16 x i32> %1547, <16 x i32> %1548, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec532, ptr %1526, align 4, !alias.scope !14, !noalias !22
  %index.next533 = add nuw i64 %index523, 8
  %1549 = icmp eq i64 %index.next533, 32
  br i1 %1549, label %.split9.us.split.us20.split.us.split.us.split.split.us127.us, label %vector.body522, !llvm.loop !52

.split9.us.split.us20.split.us.split.us.split.split.us127.us: ; preds = %vector.body522
  %1550 = add nuw nsw i64 %1509, 1
  %exitcond229.not = icmp eq i64 %1550, 32
  br i1 %exitcond229.not, label %.split37.us.split.split.us90.split.us.us.split.split, label %.split7.us.us.us88.us.us, !llvm.loop !27

.split37.us.split.split.us90.split.us.us.split.split: ; preds = %.split9.us.split.us20.split.us.split.us.split.split.us127.us
  %1551 = add nuw nsw i64 %1506, 1
  %exitcond230.not = icmp eq i64 %1551, 8
  br i1 %exitcond230.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us.us142, !llvm.loop !27

.split18.us.us:                                   ; preds = %.split18.us.us.preheader, %.split37.us.split.split.us90.split
  %1552 = phi i64 [ %1682, %.split37.us.split.split.us90.split ], [ 0, %.split18.us.us.preheader ]
  %1553 = mul nuw nsw i64 %1552, 3072
  %1554 = add nuw nsw i64 %1553, %33
  br label %.split7.us.us.us88

.split7.us.us.us88:                               ; preds = %.split18.us.us, %.split9.us.split.us20.split.us.split
  %1555 = phi i64 [ 0, %.split18.us.us ], [ %1681, %.split9.us.split.us20.split.us.split ]
  %1556 = mul nuw nsw i64 %1555, 96
  %1557 = add nuw nsw i64 %1554, %1556
  br i1 %30, label %.split7.us.us.us88.split.split.us, label %vector.body502

vector.body502:                                   ; preds = %.split7.us.us.us88, %vector.body502
  %index503 = phi i64 [ %index.next513, %vector.body502 ], [ 0, %.split7.us.us.us88 ]
  %1558 = mul nuw nsw i64 %index503, 3
  %1559 = add nuw nsw i64 %1557, %1558
  %1560 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1559
  %wide.vec504 = load <24 x i32>, ptr %1560, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec505 = shufflevector <24 x i32> %wide.vec504, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec506 = shufflevector <24 x i32> %wide.vec504, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec507 = shufflevector <24 x i32> %wide.vec504, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1561 = shl <8 x i32> %strided.vec505, %broadcast.splat455
  %1562 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1559
  %wide.vec508 = load <24 x i32>, ptr %1562, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1563 = add <24 x i32> %wide.vec508, %wide.vec504
  %1564 = shufflevector <24 x i32> %1563, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1565 = xor <8 x i32> %1561, %1564
  %1566 = add <8 x i32> %1565, %1564
  %1567 = lshr <8 x i32> %1566, %broadcast.splat499
  %1568 = select i1 %31, <8 x i32> %1567, <8 x i32> zeroinitializer
  %1569 = shl <8 x i32> %1566, splat (i32 1)
  %1570 = xor <8 x i32> %1568, %1569
  %1571 = add <8 x i32> %1569, %broadcast.splat501
  %1572 = add <8 x i32> %1571, %1570
  %1573 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1559
  %1574 = shl <8 x i32> %strided.vec506, %broadcast.splat455
  %1575 = add <24 x i32> %wide.vec508, %wide.vec504
  %1576 = shufflevector <24 x i32> %1575, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1577 = xor <8 x i32> %1574, %1576
  %1578 = add <8 x i32> %1577, %1576
  %1579 = lshr <8 x i32> %1578, %broadcast.splat499
  %1580 = select i1 %31, <8 x i32> %1579, <8 x i32> zeroinitializer
  %1581 = shl <8 x i32> %1578, splat (i32 1)
  %1582 = xor <8 x i32> %1580, %1581
  %1583 = add <8 x i32> %1581, %broadcast.splat501
  %1584 = add <8 x i32> %1583, %1582
  %1585 = shl <8 x i32> %strided.vec507, %broadcast.splat455
  %1586 = add <24 x i32> %wide.vec508, %wide.vec504
  %1587 = shufflevector <24 x i32> %1586, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1588 = xor <8 x i32> %1585, %1587
  %1589 = add <8 x i32> %1588, %1587
  %1590 = lshr <8 x i32> %1589, %broadcast.splat499
  %1591 = select i1 %31, <8 x i32> %1590, <8 x i32> zeroinitializer
  %1592 = shl <8 x i32> %1589, splat (i32 1)
  %1593 = xor <8 x i32> %1591, %1592
  %1594 = add <8 x i32> %1592, %broadcast.splat501
  %1595 = add <8 x i32> %1594, %1593
  %1596 = shufflevector <8 x i32> %1572, <8 x i32> %1584, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1597 = shufflevector <8 x i32> %1595, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec512 = shufflevector <16 x i32> %1596, <16 x i32> %1597, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec512, ptr %1573, align 4, !alias.scope !14, !noalias !22
  %index.next513 = add nuw i64 %index503, 8
  %1598 = icmp eq i64 %index.next513, 32
  br i1 %1598, label %.split9.us.split.us20.split.us.split, label %vector.body502, !llvm.loop !53

.split7.us.us.us88.split.split.us:                ; preds = %.split7.us.us.us88
  br i1 %31, label %vector.body462, label %vector.body482

vector.body482:                                   ; preds = %.split7.us.us.us88.split.split.us, %vector.body482
  %index483 = phi i64 [ %index.next493, %vector.body482 ], [ 0, %.split7.us.us.us88.split.split.us ]
  %1599 = mul nuw nsw i64 %index483, 3
  %1600 = add nuw nsw i64 %1557, %1599
  %1601 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1600
  %wide.vec484 = load <24 x i32>, ptr %1601, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec485 = shufflevector <24 x i32> %wide.vec484, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec486 = shufflevector <24 x i32> %wide.vec484, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec487 = shufflevector <24 x i32> %wide.vec484, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1602 = shl <8 x i32> %strided.vec485, %broadcast.splat455
  %1603 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1600
  %wide.vec488 = load <24 x i32>, ptr %1603, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1604 = add <24 x i32> %wide.vec488, %wide.vec484
  %1605 = shufflevector <24 x i32> %1604, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1606 = xor <8 x i32> %1602, %1605
  %1607 = add <8 x i32> %1606, %1605
  %1608 = shl <8 x i32> %1607, %broadcast.splat457
  %1609 = shl <8 x i32> %1607, splat (i32 1)
  %1610 = xor <8 x i32> %1608, %1609
  %1611 = add <8 x i32> %1609, %broadcast.splat481
  %1612 = add <8 x i32> %1611, %1610
  %1613 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1600
  %1614 = shl <8 x i32> %strided.vec486, %broadcast.splat455
  %1615 = add <24 x i32> %wide.vec488, %wide.vec484
  %1616 = shufflevector <24 x i32> %1615, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1617 = xor <8 x i32> %1614, %1616
  %1618 = add <8 x i32> %1617, %1616
  %1619 = shl <8 x i32> %1618, %broadcast.splat457
  %1620 = shl <8 x i32> %1618, splat (i32 1)
  %1621 = xor <8 x i32> %1619, %1620
  %1622 = add <8 x i32> %1620, %broadcast.splat481
  %1623 = add <8 x i32> %1622, %1621
  %1624 = shl <8 x i32> %strided.vec487, %broadcast.splat455
  %1625 = add <24 x i32> %wide.vec488, %wide.vec484
  %1626 = shufflevector <24 x i32> %1625, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1627 = xor <8 x i32> %1624, %1626
  %1628 = add <8 x i32> %1627, %1626
  %1629 = shl <8 x i32> %1628, %broadcast.splat457
  %1630 = shl <8 x i32> %1628, splat (i32 1)
  %1631 = xor <8 x i32> %1629, %1630
  %1632 = add <8 x i32> %1630, %broadcast.splat481
  %1633 = add <8 x i32> %1632, %1631
  %1634 = shufflevector <8 x i32> %1612, <8 x i32> %1623, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1635 = shufflevector <8 x i32> %1633, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec492 = shufflevector <16 x i32> %1634, <16 x i32> %1635, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec492, ptr %1613, align 4, !alias.scope !14, !noalias !22
  %index.next493 = add nuw i64 %index483, 8
  %1636 = icmp eq i64 %index.next493, 32
  br i1 %1636, label %.split9.us.split.us20.split.us.split, label %vector.body482, !llvm.loop !54

vector.body462:                                   ; preds = %.split7.us.us.us88.split.split.us, %vector.body462
  %index463 = phi i64 [ %index.next473, %vector.body462 ], [ 0, %.split7.us.us.us88.split.split.us ]
  %1637 = mul nuw nsw i64 %index463, 3
  %1638 = add nuw nsw i64 %1557, %1637
  %1639 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1638
  %wide.vec464 = load <24 x i32>, ptr %1639, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec465 = shufflevector <24 x i32> %wide.vec464, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec466 = shufflevector <24 x i32> %wide.vec464, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec467 = shufflevector <24 x i32> %wide.vec464, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1640 = shl <8 x i32> %strided.vec465, %broadcast.splat455
  %1641 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1638
  %wide.vec468 = load <24 x i32>, ptr %1641, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1642 = add <24 x i32> %wide.vec468, %wide.vec464
  %1643 = shufflevector <24 x i32> %1642, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1644 = xor <8 x i32> %1640, %1643
  %1645 = add <8 x i32> %1644, %1643
  %1646 = shl <8 x i32> %1645, %broadcast.splat457
  %1647 = lshr <8 x i32> %1645, %broadcast.splat459
  %1648 = or disjoint <8 x i32> %1646, %1647
  %1649 = shl <8 x i32> %1645, splat (i32 1)
  %1650 = xor <8 x i32> %1648, %1649
  %1651 = add <8 x i32> %1649, %broadcast.splat461
  %1652 = add <8 x i32> %1651, %1650
  %1653 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1638
  %1654 = shl <8 x i32> %strided.vec466, %broadcast.splat455
  %1655 = add <24 x i32> %wide.vec468, %wide.vec464
  %1656 = shufflevector <24 x i32> %1655, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1657 = xor <8 x i32> %1654, %1656
  %1658 = add <8 x i32> %1657, %1656
  %1659 = shl <8 x i32> %1658, %broadcast.splat457
  %1660 = lshr <8 x i32> %1658, %broadcast.splat459
  %1661 = or disjoint <8 x i32> %1659, %1660
  %1662 = shl <8 x i32> %1658, splat (i32 1)
  %1663 = xor <8 x i32> %1661, %1662
  %1664 = add <8 x i32> %1662, %broadcast.splat461
  %1665 = add <8 x i32> %1664, %1663
  %1666 = shl <8 x i32> %strided.vec467, %broadcast.splat455
  %1667 = add <24 x i32> %wide.vec468, %wide.vec464
  %1668 = shufflevector <24 x i32> %1667, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1669 = xor <8 x i32> %1666, %1668
  %1670 = add <8 x i32> %1669, %1668
  %1671 = shl <8 x i32> %1670, %broadcast.splat457
  %1672 = lshr <8 x i32> %1670, %broadcast.splat459
  %1673 = or disjoint <8 x i32> %1671, %1672
  %1674 = shl <8 x i32> %1670, splat (i32 1)
  %1675 = xor <8 x i32> %1673, %1674
  %1676 = add <8 x i32> %1674, %broadcast.splat461
  %1677 = add <8 x i32> %1676, %1675
  %1678 = shufflevector <8 x i32> %1652, <8 x i32> %1665, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1679 = shufflevector <8 x i32> %1677, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec472 = shufflevector <16 x i32> %1678, <16 x i32> %1679, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec472, ptr %1653, align 4, !alias.scope !14, !noalias !22
  %index.next473 = add nuw i64 %index463, 8
  %1680 = icmp eq i64 %index.next473, 32
  br i1 %1680, label %.split9.us.split.us20.split.us.split, label %vector.body462, !llvm.loop !55

.split9.us.split.us20.split.us.split:             ; preds = %vector.body502, %vector.body482, %vector.body462
  %1681 = add nuw nsw i64 %1555, 1
  %exitcond225.not = icmp eq i64 %1681, 32
  br i1 %exitcond225.not, label %.split37.us.split.split.us90.split, label %.split7.us.us.us88, !llvm.loop !27

.split37.us.split.split.us90.split:               ; preds = %.split9.us.split.us20.split.us.split
  %1682 = add nuw nsw i64 %1552, 1
  %exitcond226.not = icmp eq i64 %1682, 8
  br i1 %exitcond226.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18.us.us, !llvm.loop !27

.split18:                                         ; preds = %.split18.preheader, %.split37
  %1683 = phi i64 [ %1761, %.split37 ], [ 0, %.split18.preheader ]
  %1684 = mul nuw nsw i64 %1683, 3072
  %1685 = add nuw nsw i64 %1684, %33
  br label %.split7

.split7:                                          ; preds = %.split18, %.split9
  %1686 = phi i64 [ 0, %.split18 ], [ %1760, %.split9 ]
  %1687 = mul nuw nsw i64 %1686, 96
  %1688 = add nuw nsw i64 %1685, %1687
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.split7
  %index = phi i64 [ 0, %.split7 ], [ %index.next, %vector.body ]
  %1689 = mul nuw nsw i64 %index, 3
  %1690 = add nuw nsw i64 %1688, %1689
  %1691 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %1690
  %wide.vec = load <24 x i32>, ptr %1691, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %strided.vec = shufflevector <24 x i32> %wide.vec, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %strided.vec447 = shufflevector <24 x i32> %wide.vec, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %strided.vec448 = shufflevector <24 x i32> %wide.vec, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1692 = lshr <8 x i32> %strided.vec, %broadcast.splat
  %1693 = select i1 %21, <8 x i32> %1692, <8 x i32> zeroinitializer
  %1694 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %1690
  %wide.vec449 = load <24 x i32>, ptr %1694, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %1695 = add <24 x i32> %wide.vec449, %wide.vec
  %1696 = shufflevector <24 x i32> %1695, <24 x i32> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %1697 = xor <8 x i32> %1693, %1696
  %1698 = shl <8 x i32> %1697, %broadcast.splat438
  %1699 = select i1 %25, <8 x i32> %1698, <8 x i32> zeroinitializer
  %1700 = lshr <8 x i32> %1697, %broadcast.splat440
  %1701 = select i1 %26, <8 x i32> %1700, <8 x i32> zeroinitializer
  %1702 = or <8 x i32> %1699, %1701
  %1703 = add <8 x i32> %1697, %1696
  %1704 = xor <8 x i32> %1702, %1703
  %1705 = shl <8 x i32> %1704, %broadcast.splat442
  %1706 = select i1 %30, <8 x i32> %1705, <8 x i32> zeroinitializer
  %1707 = lshr <8 x i32> %1704, %broadcast.splat444
  %1708 = select i1 %31, <8 x i32> %1707, <8 x i32> zeroinitializer
  %1709 = or <8 x i32> %1706, %1708
  %1710 = add <8 x i32> %1704, %1703
  %1711 = xor <8 x i32> %1709, %1710
  %1712 = add <8 x i32> %1710, %broadcast.splat446
  %1713 = add <8 x i32> %1712, %1711
  %1714 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %1690
  %1715 = lshr <8 x i32> %strided.vec447, %broadcast.splat
  %1716 = select i1 %21, <8 x i32> %1715, <8 x i32> zeroinitializer
  %1717 = add <24 x i32> %wide.vec449, %wide.vec
  %1718 = shufflevector <24 x i32> %1717, <24 x i32> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %1719 = xor <8 x i32> %1716, %1718
  %1720 = shl <8 x i32> %1719, %broadcast.splat438
  %1721 = select i1 %25, <8 x i32> %1720, <8 x i32> zeroinitializer
  %1722 = lshr <8 x i32> %1719, %broadcast.splat440
  %1723 = select i1 %26, <8 x i32> %1722, <8 x i32> zeroinitializer
  %1724 = or <8 x i32> %1721, %1723
  %1725 = add <8 x i32> %1719, %1718
  %1726 = xor <8 x i32> %1724, %1725
  %1727 = shl <8 x i32> %1726, %broadcast.splat442
  %1728 = select i1 %30, <8 x i32> %1727, <8 x i32> zeroinitializer
  %1729 = lshr <8 x i32> %1726, %broadcast.splat444
  %1730 = select i1 %31, <8 x i32> %1729, <8 x i32> zeroinitializer
  %1731 = or <8 x i32> %1728, %1730
  %1732 = add <8 x i32> %1726, %1725
  %1733 = xor <8 x i32> %1731, %1732
  %1734 = add <8 x i32> %1732, %broadcast.splat446
  %1735 = add <8 x i32> %1734, %1733
  %1736 = lshr <8 x i32> %strided.vec448, %broadcast.splat
  %1737 = select i1 %21, <8 x i32> %1736, <8 x i32> zeroinitializer
  %1738 = add <24 x i32> %wide.vec449, %wide.vec
  %1739 = shufflevector <24 x i32> %1738, <24 x i32> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %1740 = xor <8 x i32> %1737, %1739
  %1741 = shl <8 x i32> %1740, %broadcast.splat438
  %1742 = select i1 %25, <8 x i32> %1741, <8 x i32> zeroinitializer
  %1743 = lshr <8 x i32> %1740, %broadcast.splat440
  %1744 = select i1 %26, <8 x i32> %1743, <8 x i32> zeroinitializer
  %1745 = or <8 x i32> %1742, %1744
  %1746 = add <8 x i32> %1740, %1739
  %1747 = xor <8 x i32> %1745, %1746
  %1748 = shl <8 x i32> %1747, %broadcast.splat442
  %1749 = select i1 %30, <8 x i32> %1748, <8 x i32> zeroinitializer
  %1750 = lshr <8 x i32> %1747, %broadcast.splat444
  %1751 = select i1 %31, <8 x i32> %1750, <8 x i32> zeroinitializer
  %1752 = or <8 x i32> %1749, %1751
  %1753 = add <8 x i32> %1747, %1746
  %1754 = xor <8 x i32> %1752, %1753
  %1755 = add <8 x i32> %1753, %broadcast.splat446
  %1756 = add <8 x i32> %1755, %1754
  %1757 = shufflevector <8 x i32> %1713, <8 x i32> %1735, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1758 = shufflevector <8 x i32> %1756, <8 x i32> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %interleaved.vec = shufflevector <16 x i32> %1757, <16 x i32> %1758, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x i32> %interleaved.vec, ptr %1714, align 4, !alias.scope !14, !noalias !22
  %index.next = add nuw i64 %index, 8
  %1759 = icmp eq i64 %index.next, 32
  br i1 %1759, label %.split9, label %vector.body, !llvm.loop !56

.split9:                                          ; preds = %vector.body
  %1760 = add nuw nsw i64 %1686, 1
  %exitcond217.not = icmp eq i64 %1760, 32
  br i1 %exitcond217.not, label %.split37, label %.split7, !llvm.loop !27

.split37:                                         ; preds = %.split9
  %1761 = add nuw nsw i64 %1683, 1
  %exitcond218.not = icmp eq i64 %1761, 8
  br i1 %exitcond218.not, label %broadcast_add_fusion.1_wrapped.exit, label %.split18, !llvm.loop !27

broadcast_add_fusion.1_wrapped.exit:              ; preds = %.split37, %.split37.us.split.split.us90.split, %.split37.us.split.split.us90.split.us.us.split.split, %.split37.us.split.split.us90.split.us.us.split.split.us.us, %.split37.us.split.split.us90.split.us.us.split.us.split.us145, %.split37.us.split.split.us90.split.us.us.split.us.split.us.us.us, %.split37.us.split.split.us.split.split.us98.us.split, %.split37.us.split.split.us.split.split.us98.us.split.us.us, %.split37.us.split.split.us.split.split.us.split.us105.us.us, %.split37.us.split.split.us.split.split.us.split.us.us.us.us.us, %.split37.us.split.split.us.split.us.split.us101.us.split.us149, %.split37.us.split.split.us.split.us.split.us101.us.split.us.us.us, %.split37.us.split.split.us.split.us.split.us.us.us.split.us151.us, %.split37.us.split.split.us.split.us.split.us.us.us.split.us.us.us.us, %.split37.us.split.us.us.us.split, %.split37.us.split.us.us.us.split.us.us, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 196608}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.1_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_add_fusion.1_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"broadcast_add_fusion.1_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"broadcast_add_fusion.1_wrapped: argument 4"}
!16 = !{i64 16}
!17 = !{i64 4}
!18 = !{!6, !11, !13, !15}
!19 = !{!9, !11, !13, !15}
!20 = !{!6, !9, !13, !15}
!21 = !{!6, !9, !11, !15}
!22 = !{!6, !9, !11, !13}
!23 = distinct !{!23, !24, !25, !26}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = !{!"llvm.loop.isvectorized", i32 1}
!26 = !{!"llvm.loop.unroll.runtime.disable"}
!27 = distinct !{!27, !24}
!28 = distinct !{!28, !24, !25, !26}
!29 = distinct !{!29, !24, !25, !26}
!30 = distinct !{!30, !24, !25, !26}
!31 = distinct !{!31, !24, !25, !26}
!32 = distinct !{!32, !24, !25, !26}
!33 = distinct !{!33, !24, !25, !26}
!34 = distinct !{!34, !24, !25, !26}
!35 = distinct !{!35, !24, !25, !26}
!36 = distinct !{!36, !24, !25, !26}
!37 = distinct !{!37, !24, !25, !26}
!38 = distinct !{!38, !24, !25, !26}
!39 = distinct !{!39, !24, !25, !26}
!40 = distinct !{!40, !24, !25, !26}
!41 = distinct !{!41, !24, !25, !26}
!42 = distinct !{!42, !24, !25, !26}
!43 = distinct !{!43, !24, !25, !26}
!44 = distinct !{!44, !24, !25, !26}
!45 = distinct !{!45, !24, !25, !26}
!46 = distinct !{!46, !24, !25, !26}
!47 = distinct !{!47, !24, !25, !26}
!48 = distinct !{!48, !24, !25, !26}
!49 = distinct !{!49, !24, !25, !26}
!50 = distinct !{!50, !24, !25, !26}
!51 = distinct !{!51, !24, !25, !26}
!52 = distinct !{!52, !24, !25, !26}
!53 = distinct !{!53, !24, !25, !26}
!54 = distinct !{!54, !24, !25, !26}
!55 = distinct !{!55, !24, !25, !26}
!56 = distinct !{!56, !24, !25, !26}
