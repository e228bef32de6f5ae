; ModuleID = '__compute_module_broadcast_add_fusion_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %15 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr347 = freeze i32 %15
  %16 = sub i32 32, %.fr347
  %17 = icmp ult i32 %.fr347, 32
  %18 = icmp ult i32 %16, 32
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr = freeze i32 %20
  %21 = sub i32 32, %.fr
  %22 = icmp ult i32 %.fr, 32
  %23 = icmp ult i32 %21, 32
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %25 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr348 = freeze i32 %25
  %26 = sub i32 32, %.fr348
  %27 = icmp ult i32 %.fr348, 32
  %28 = icmp ult i32 %26, 32
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %30 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr349 = freeze i32 %30
  %31 = sub i32 32, %.fr349
  %32 = icmp ult i32 %.fr349, 32
  %33 = icmp ult i32 %31, 32
  %34 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %35 = load i32, ptr %12, align 4, !invariant.load !3, !alias.scope !16, !noalias !22
  %36 = add i32 %34, 1
  %37 = add i32 %36, %35
  br i1 %17, label %.split105.us, label %.split16.preheader

.split16.preheader:                               ; preds = %1
  %broadcast.splatinsert919 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat920 = shufflevector <8 x i32> %broadcast.splatinsert919, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert917 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat918 = shufflevector <8 x i32> %broadcast.splatinsert917, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert915 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat916 = shufflevector <8 x i32> %broadcast.splatinsert915, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert913 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat914 = shufflevector <8 x i32> %broadcast.splatinsert913, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert911 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat912 = shufflevector <8 x i32> %broadcast.splatinsert911, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert909 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat910 = shufflevector <8 x i32> %broadcast.splatinsert909, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert907 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat908 = shufflevector <8 x i32> %broadcast.splatinsert907, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16

.split105.us:                                     ; preds = %1
  br i1 %18, label %.split16.us.us.us.preheader, label %.split105.us.split

.split16.us.us.us.preheader:                      ; preds = %.split105.us
  %broadcast.splatinsert2171 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2172 = shufflevector <8 x i32> %broadcast.splatinsert2171, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2173 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2174 = shufflevector <8 x i32> %broadcast.splatinsert2173, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2202 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2203 = shufflevector <8 x i32> %broadcast.splatinsert2202, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2200 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat2201 = shufflevector <8 x i32> %broadcast.splatinsert2200, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2198 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat2199 = shufflevector <8 x i32> %broadcast.splatinsert2198, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2196 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat2197 = shufflevector <8 x i32> %broadcast.splatinsert2196, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2183 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2184 = shufflevector <8 x i32> %broadcast.splatinsert2183, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2181 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat2182 = shufflevector <8 x i32> %broadcast.splatinsert2181, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2179 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat2180 = shufflevector <8 x i32> %broadcast.splatinsert2179, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2177 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat2178 = shufflevector <8 x i32> %broadcast.splatinsert2177, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2175 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat2176 = shufflevector <8 x i32> %broadcast.splatinsert2175, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2162 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2163 = shufflevector <8 x i32> %broadcast.splatinsert2162, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2160 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat2161 = shufflevector <8 x i32> %broadcast.splatinsert2160, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2158 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat2159 = shufflevector <8 x i32> %broadcast.splatinsert2158, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2156 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2157 = shufflevector <8 x i32> %broadcast.splatinsert2156, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2154 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2155 = shufflevector <8 x i32> %broadcast.splatinsert2154, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2152 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2153 = shufflevector <8 x i32> %broadcast.splatinsert2152, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2143 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2144 = shufflevector <8 x i32> %broadcast.splatinsert2143, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2141 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat2142 = shufflevector <8 x i32> %broadcast.splatinsert2141, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2139 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2140 = shufflevector <8 x i32> %broadcast.splatinsert2139, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2137 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2138 = shufflevector <8 x i32> %broadcast.splatinsert2137, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2135 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2136 = shufflevector <8 x i32> %broadcast.splatinsert2135, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2126 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2127 = shufflevector <8 x i32> %broadcast.splatinsert2126, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2124 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat2125 = shufflevector <8 x i32> %broadcast.splatinsert2124, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2122 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat2123 = shufflevector <8 x i32> %broadcast.splatinsert2122, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2120 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2121 = shufflevector <8 x i32> %broadcast.splatinsert2120, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2118 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2119 = shufflevector <8 x i32> %broadcast.splatinsert2118, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2116 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2117 = shufflevector <8 x i32> %broadcast.splatinsert2116, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2107 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2108 = shufflevector <8 x i32> %broadcast.splatinsert2107, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2105 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat2106 = shufflevector <8 x i32> %broadcast.splatinsert2105, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2103 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat2104 = shufflevector <8 x i32> %broadcast.splatinsert2103, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2101 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2102 = shufflevector <8 x i32> %broadcast.splatinsert2101, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2099 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2100 = shufflevector <8 x i32> %broadcast.splatinsert2099, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2097 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2098 = shufflevector <8 x i32> %broadcast.splatinsert2097, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2088 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2089 = shufflevector <8 x i32> %broadcast.splatinsert2088, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2086 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat2087 = shufflevector <8 x i32> %broadcast.splatinsert2086, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2084 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat2085 = shufflevector <8 x i32> %broadcast.splatinsert2084, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2082 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat2083 = shufflevector <8 x i32> %broadcast.splatinsert2082, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2080 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2081 = shufflevector <8 x i32> %broadcast.splatinsert2080, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2078 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2079 = shufflevector <8 x i32> %broadcast.splatinsert2078, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2076 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2077 = shufflevector <8 x i32> %broadcast.splatinsert2076, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2067 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2068 = shufflevector <8 x i32> %broadcast.splatinsert2067, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2065 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat2066 = shufflevector <8 x i32> %broadcast.splatinsert2065, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2063 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2064 = shufflevector <8 x i32> %broadcast.splatinsert2063, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2061 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2062 = shufflevector <8 x i32> %broadcast.splatinsert2061, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2059 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2060 = shufflevector <8 x i32> %broadcast.splatinsert2059, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2050 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2051 = shufflevector <8 x i32> %broadcast.splatinsert2050, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2048 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat2049 = shufflevector <8 x i32> %broadcast.splatinsert2048, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2046 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat2047 = shufflevector <8 x i32> %broadcast.splatinsert2046, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2044 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2045 = shufflevector <8 x i32> %broadcast.splatinsert2044, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2042 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2043 = shufflevector <8 x i32> %broadcast.splatinsert2042, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2040 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2041 = shufflevector <8 x i32> %broadcast.splatinsert2040, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2031 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2032 = shufflevector <8 x i32> %broadcast.splatinsert2031, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2029 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat2030 = shufflevector <8 x i32> %broadcast.splatinsert2029, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2027 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat2028 = shufflevector <8 x i32> %broadcast.splatinsert2027, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2025 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2026 = shufflevector <8 x i32> %broadcast.splatinsert2025, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2023 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2024 = shufflevector <8 x i32> %broadcast.splatinsert2023, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2021 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2022 = shufflevector <8 x i32> %broadcast.splatinsert2021, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2012 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat2013 = shufflevector <8 x i32> %broadcast.splatinsert2012, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2010 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat2011 = shufflevector <8 x i32> %broadcast.splatinsert2010, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2008 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat2009 = shufflevector <8 x i32> %broadcast.splatinsert2008, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2006 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat2007 = shufflevector <8 x i32> %broadcast.splatinsert2006, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2004 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat2005 = shufflevector <8 x i32> %broadcast.splatinsert2004, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2002 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat2003 = shufflevector <8 x i32> %broadcast.splatinsert2002, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert2000 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat2001 = shufflevector <8 x i32> %broadcast.splatinsert2000, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1991 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1992 = shufflevector <8 x i32> %broadcast.splatinsert1991, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1989 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1990 = shufflevector <8 x i32> %broadcast.splatinsert1989, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1987 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1988 = shufflevector <8 x i32> %broadcast.splatinsert1987, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1985 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1986 = shufflevector <8 x i32> %broadcast.splatinsert1985, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1983 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1984 = shufflevector <8 x i32> %broadcast.splatinsert1983, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1981 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1982 = shufflevector <8 x i32> %broadcast.splatinsert1981, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1972 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1973 = shufflevector <8 x i32> %broadcast.splatinsert1972, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1970 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1971 = shufflevector <8 x i32> %broadcast.splatinsert1970, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1968 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1969 = shufflevector <8 x i32> %broadcast.splatinsert1968, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1966 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1967 = shufflevector <8 x i32> %broadcast.splatinsert1966, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1964 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1965 = shufflevector <8 x i32> %broadcast.splatinsert1964, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1962 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1963 = shufflevector <8 x i32> %broadcast.splatinsert1962, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1960 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1961 = shufflevector <8 x i32> %broadcast.splatinsert1960, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1951 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1952 = shufflevector <8 x i32> %broadcast.splatinsert1951, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1949 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1950 = shufflevector <8 x i32> %broadcast.splatinsert1949, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1947 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1948 = shufflevector <8 x i32> %broadcast.splatinsert1947, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1945 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1946 = shufflevector <8 x i32> %broadcast.splatinsert1945, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1943 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1944 = shufflevector <8 x i32> %broadcast.splatinsert1943, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1941 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1942 = shufflevector <8 x i32> %broadcast.splatinsert1941, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1939 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1940 = shufflevector <8 x i32> %broadcast.splatinsert1939, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1930 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1931 = shufflevector <8 x i32> %broadcast.splatinsert1930, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1928 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1929 = shufflevector <8 x i32> %broadcast.splatinsert1928, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1926 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1927 = shufflevector <8 x i32> %broadcast.splatinsert1926, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1924 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1925 = shufflevector <8 x i32> %broadcast.splatinsert1924, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1922 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1923 = shufflevector <8 x i32> %broadcast.splatinsert1922, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1920 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1921 = shufflevector <8 x i32> %broadcast.splatinsert1920, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1918 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1919 = shufflevector <8 x i32> %broadcast.splatinsert1918, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1916 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1917 = shufflevector <8 x i32> %broadcast.splatinsert1916, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1907 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1908 = shufflevector <8 x i32> %broadcast.splatinsert1907, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1905 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1906 = shufflevector <8 x i32> %broadcast.splatinsert1905, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1903 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1904 = shufflevector <8 x i32> %broadcast.splatinsert1903, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1901 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1902 = shufflevector <8 x i32> %broadcast.splatinsert1901, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1899 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1900 = shufflevector <8 x i32> %broadcast.splatinsert1899, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1897 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1898 = shufflevector <8 x i32> %broadcast.splatinsert1897, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1895 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1896 = shufflevector <8 x i32> %broadcast.splatinsert1895, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1886 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1887 = shufflevector <8 x i32> %broadcast.splatinsert1886, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1884 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1885 = shufflevector <8 x i32> %broadcast.splatinsert1884, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1882 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1883 = shufflevector <8 x i32> %broadcast.splatinsert1882, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1880 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1881 = shufflevector <8 x i32> %broadcast.splatinsert1880, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1878 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1879 = shufflevector <8 x i32> %broadcast.splatinsert1878, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1876 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1877 = shufflevector <8 x i32> %broadcast.splatinsert1876, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1874 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1875 = shufflevector <8 x i32> %broadcast.splatinsert1874, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1865 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1866 = shufflevector <8 x i32> %broadcast.splatinsert1865, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1863 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1864 = shufflevector <8 x i32> %broadcast.splatinsert1863, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1861 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1862 = shufflevector <8 x i32> %broadcast.splatinsert1861, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1859 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1860 = shufflevector <8 x i32> %broadcast.splatinsert1859, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1857 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1858 = shufflevector <8 x i32> %broadcast.splatinsert1857, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1855 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1856 = shufflevector <8 x i32> %broadcast.splatinsert1855, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1853 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1854 = shufflevector <8 x i32> %broadcast.splatinsert1853, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1809 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1810 = shufflevector <8 x i32> %broadcast.splatinsert1809, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1811 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1812 = shufflevector <8 x i32> %broadcast.splatinsert1811, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1813 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1814 = shufflevector <8 x i32> %broadcast.splatinsert1813, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1815 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1816 = shufflevector <8 x i32> %broadcast.splatinsert1815, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1817 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1818 = shufflevector <8 x i32> %broadcast.splatinsert1817, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1819 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1820 = shufflevector <8 x i32> %broadcast.splatinsert1819, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1844 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1845 = shufflevector <8 x i32> %broadcast.splatinsert1844, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1823 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1824 = shufflevector <8 x i32> %broadcast.splatinsert1823, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1821 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1822 = shufflevector <8 x i32> %broadcast.splatinsert1821, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1765 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1766 = shufflevector <8 x i32> %broadcast.splatinsert1765, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1767 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1768 = shufflevector <8 x i32> %broadcast.splatinsert1767, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1769 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1770 = shufflevector <8 x i32> %broadcast.splatinsert1769, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1771 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1772 = shufflevector <8 x i32> %broadcast.splatinsert1771, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1800 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1801 = shufflevector <8 x i32> %broadcast.splatinsert1800, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1798 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1799 = shufflevector <8 x i32> %broadcast.splatinsert1798, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1796 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1797 = shufflevector <8 x i32> %broadcast.splatinsert1796, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1779 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1780 = shufflevector <8 x i32> %broadcast.splatinsert1779, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1777 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1778 = shufflevector <8 x i32> %broadcast.splatinsert1777, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1775 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1776 = shufflevector <8 x i32> %broadcast.splatinsert1775, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1773 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1774 = shufflevector <8 x i32> %broadcast.splatinsert1773, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1721 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1722 = shufflevector <8 x i32> %broadcast.splatinsert1721, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1723 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1724 = shufflevector <8 x i32> %broadcast.splatinsert1723, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1725 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1726 = shufflevector <8 x i32> %broadcast.splatinsert1725, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1727 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1728 = shufflevector <8 x i32> %broadcast.splatinsert1727, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1729 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1730 = shufflevector <8 x i32> %broadcast.splatinsert1729, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1756 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1757 = shufflevector <8 x i32> %broadcast.splatinsert1756, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1754 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1755 = shufflevector <8 x i32> %broadcast.splatinsert1754, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1735 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1736 = shufflevector <8 x i32> %broadcast.splatinsert1735, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1733 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1734 = shufflevector <8 x i32> %broadcast.splatinsert1733, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1731 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1732 = shufflevector <8 x i32> %broadcast.splatinsert1731, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1677 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1678 = shufflevector <8 x i32> %broadcast.splatinsert1677, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1679 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1680 = shufflevector <8 x i32> %broadcast.splatinsert1679, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1681 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1682 = shufflevector <8 x i32> %broadcast.splatinsert1681, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1683 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1684 = shufflevector <8 x i32> %broadcast.splatinsert1683, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1685 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1686 = shufflevector <8 x i32> %broadcast.splatinsert1685, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1687 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1688 = shufflevector <8 x i32> %broadcast.splatinsert1687, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1712 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1713 = shufflevector <8 x i32> %broadcast.splatinsert1712, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1691 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1692 = shufflevector <8 x i32> %broadcast.splatinsert1691, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1689 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1690 = shufflevector <8 x i32> %broadcast.splatinsert1689, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1668 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1669 = shufflevector <8 x i32> %broadcast.splatinsert1668, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1666 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1667 = shufflevector <8 x i32> %broadcast.splatinsert1666, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1664 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1665 = shufflevector <8 x i32> %broadcast.splatinsert1664, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1662 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1663 = shufflevector <8 x i32> %broadcast.splatinsert1662, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1660 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1661 = shufflevector <8 x i32> %broadcast.splatinsert1660, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1658 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1659 = shufflevector <8 x i32> %broadcast.splatinsert1658, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1656 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1657 = shufflevector <8 x i32> %broadcast.splatinsert1656, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1654 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1655 = shufflevector <8 x i32> %broadcast.splatinsert1654, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1645 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1646 = shufflevector <8 x i32> %broadcast.splatinsert1645, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1643 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1644 = shufflevector <8 x i32> %broadcast.splatinsert1643, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1641 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1642 = shufflevector <8 x i32> %broadcast.splatinsert1641, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1639 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1640 = shufflevector <8 x i32> %broadcast.splatinsert1639, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1637 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1638 = shufflevector <8 x i32> %broadcast.splatinsert1637, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1635 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1636 = shufflevector <8 x i32> %broadcast.splatinsert1635, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1633 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1634 = shufflevector <8 x i32> %broadcast.splatinsert1633, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1631 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat1632 = shufflevector <8 x i32> %broadcast.splatinsert1631, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1629 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1630 = shufflevector <8 x i32> %broadcast.splatinsert1629, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us

.split16.us.us.us:                                ; preds = %.split16.us.us.us.preheader, %.split39.us.split.us.us.us
  %38 = phi i64 [ %1339, %.split39.us.split.us.us.us ], [ 0, %.split16.us.us.us.preheader ]
  %39 = mul nuw nsw i64 %38, 144
  br i1 %22, label %.split6.us.us.us.us.us.us, label %.split16.us.split.us.us.us.split

.split6.us.us.us.us.us.us:                        ; preds = %.split16.us.us.us, %.split8.us.split.us.split.us.us.us.us.us.us
  %40 = phi i64 [ %280, %.split8.us.split.us.split.us.us.us.us.us.us ], [ 0, %.split16.us.us.us ]
  %41 = mul nuw nsw i64 %40, 48
  %42 = add nuw nsw i64 %41, %39
  br i1 %23, label %.split6.us.split.us.split.us.split.us.us.us.us.us.us, label %.split6.us.split.us.split.us.split.us25.us.us.us.us

.split.us.us.us.us.us23.us.us.us.us:              ; preds = %.split6.us.split.us.split.us.split.us25.us.us.us.us, %.split.us.us.us.us.us23.us.us.us.us
  %43 = phi i64 [ %93, %.split.us.us.us.us.us23.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us25.us.us.us.us ]
  %44 = shl nuw nsw i64 %43, 4
  %45 = add nuw nsw i64 %42, %44
  %46 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %45
  %wide.load1911 = load <8 x i32>, ptr %46, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %47 = shl <8 x i32> %wide.load1911, %broadcast.splat1896
  %48 = lshr <8 x i32> %wide.load1911, %broadcast.splat1898
  %49 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %45
  %wide.load1912 = load <8 x i32>, ptr %49, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %50 = or disjoint <8 x i32> %47, %48
  %51 = add <8 x i32> %wide.load1912, %wide.load1911
  %52 = xor <8 x i32> %50, %51
  %53 = shl <8 x i32> %52, %broadcast.splat1900
  %54 = add <8 x i32> %52, %51
  %55 = xor <8 x i32> %53, %54
  %56 = lshr <8 x i32> %55, %broadcast.splat1902
  %57 = select i1 %28, <8 x i32> %56, <8 x i32> zeroinitializer
  %58 = add <8 x i32> %55, %54
  %59 = xor <8 x i32> %57, %58
  %60 = shl <8 x i32> %59, %broadcast.splat1904
  %61 = select i1 %32, <8 x i32> %60, <8 x i32> zeroinitializer
  %62 = lshr <8 x i32> %59, %broadcast.splat1906
  %63 = select i1 %33, <8 x i32> %62, <8 x i32> zeroinitializer
  %64 = add <8 x i32> %59, %58
  %65 = or <8 x i32> %61, %63
  %66 = xor <8 x i32> %65, %64
  %67 = add <8 x i32> %broadcast.splat1908, %66
  %68 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %45
  store <8 x i32> %67, ptr %68, align 4, !alias.scope !18, !noalias !25
  %69 = or disjoint i64 %45, 8
  %70 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %69
  %wide.load1911.1 = load <8 x i32>, ptr %70, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %71 = shl <8 x i32> %wide.load1911.1, %broadcast.splat1896
  %72 = lshr <8 x i32> %wide.load1911.1, %broadcast.splat1898
  %73 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %69
  %wide.load1912.1 = load <8 x i32>, ptr %73, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %74 = or disjoint <8 x i32> %71, %72
  %75 = add <8 x i32> %wide.load1912.1, %wide.load1911.1
  %76 = xor <8 x i32> %74, %75
  %77 = shl <8 x i32> %76, %broadcast.splat1900
  %78 = add <8 x i32> %76, %75
  %79 = xor <8 x i32> %77, %78
  %80 = lshr <8 x i32> %79, %broadcast.splat1902
  %81 = select i1 %28, <8 x i32> %80, <8 x i32> zeroinitializer
  %82 = add <8 x i32> %79, %78
  %83 = xor <8 x i32> %81, %82
  %84 = shl <8 x i32> %83, %broadcast.splat1904
  %85 = select i1 %32, <8 x i32> %84, <8 x i32> zeroinitializer
  %86 = lshr <8 x i32> %83, %broadcast.splat1906
  %87 = select i1 %33, <8 x i32> %86, <8 x i32> zeroinitializer
  %88 = add <8 x i32> %83, %82
  %89 = or <8 x i32> %85, %87
  %90 = xor <8 x i32> %89, %88
  %91 = add <8 x i32> %broadcast.splat1908, %90
  %92 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %69
  store <8 x i32> %91, ptr %92, align 4, !alias.scope !18, !noalias !25
  %93 = add nuw nsw i64 %43, 1
  %exitcond601.not = icmp eq i64 %93, 3
  br i1 %exitcond601.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us23.us.us.us.us, !llvm.loop !26

.split6.us.split.us.split.us.split.us25.us.us.us.us: ; preds = %.split6.us.us.us.us.us.us
  br i1 %27, label %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us, label %.split.us.us.us.us.us23.us.us.us.us

.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us: ; preds = %.split6.us.split.us.split.us.split.us25.us.us.us.us
  br i1 %28, label %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us, label %.split.us.us.us.us.us23.us.us.us.us.us

.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us: ; preds = %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us
  br i1 %32, label %.split.us.us.us.us.us23.us.us.us.us.us.us.us, label %.split.us.us.us.us.us23.us.us.us.us.us.us

.split.us.us.us.us.us23.us.us.us.us.us.us.us:     ; preds = %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us, %.split5.us.us.split.us.us.split.us.us.split.us.split.us.us.us.us.us.us.split.us.us.split.us.us
  %94 = phi i64 [ %183, %.split5.us.us.split.us.us.split.us.us.split.us.split.us.us.us.us.us.us.split.us.us.split.us.us ], [ 0, %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us ]
  %95 = shl nuw nsw i64 %94, 4
  %96 = add nuw nsw i64 %42, %95
  br i1 %33, label %vector.body1825, label %vector.body1846

vector.body1846:                                  ; preds = %.split.us.us.us.us.us23.us.us.us.us.us.us.us
  %97 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %96
  %wide.load1848 = load <8 x i32>, ptr %97, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %98 = shl <8 x i32> %wide.load1848, %broadcast.splat1810
  %99 = lshr <8 x i32> %wide.load1848, %broadcast.splat1812
  %100 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %96
  %wide.load1849 = load <8 x i32>, ptr %100, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %101 = or disjoint <8 x i32> %98, %99
  %102 = add <8 x i32> %wide.load1849, %wide.load1848
  %103 = xor <8 x i32> %101, %102
  %104 = shl <8 x i32> %103, %broadcast.splat1814
  %105 = add <8 x i32> %103, %102
  %106 = xor <8 x i32> %104, %105
  %107 = shl <8 x i32> %106, %broadcast.splat1816
  %108 = lshr <8 x i32> %106, %broadcast.splat1818
  %109 = or disjoint <8 x i32> %107, %108
  %110 = add <8 x i32> %106, %105
  %111 = xor <8 x i32> %109, %110
  %112 = shl <8 x i32> %111, %broadcast.splat1820
  %113 = add <8 x i32> %111, %110
  %114 = xor <8 x i32> %112, %113
  %115 = add <8 x i32> %broadcast.splat1845, %114
  %116 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %96
  store <8 x i32> %115, ptr %116, align 4, !alias.scope !18, !noalias !25
  %117 = or disjoint i64 %96, 8
  %118 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %117
  %wide.load1848.1 = load <8 x i32>, ptr %118, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %119 = shl <8 x i32> %wide.load1848.1, %broadcast.splat1810
  %120 = lshr <8 x i32> %wide.load1848.1, %broadcast.splat1812
  %121 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %117
  %wide.load1849.1 = load <8 x i32>, ptr %121, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %122 = or disjoint <8 x i32> %119, %120
  %123 = add <8 x i32> %wide.load1849.1, %wide.load1848.1
  %124 = xor <8 x i32> %122, %123
  %125 = shl <8 x i32> %124, %broadcast.splat1814
  %126 = add <8 x i32> %124, %123
  %127 = xor <8 x i32> %125, %126
  %128 = shl <8 x i32> %127, %broadcast.splat1816
  %129 = lshr <8 x i32> %127, %broadcast.splat1818
  %130 = or disjoint <8 x i32> %128, %129
  %131 = add <8 x i32> %127, %126
  %132 = xor <8 x i32> %130, %131
  %133 = shl <8 x i32> %132, %broadcast.splat1820
  %134 = add <8 x i32> %132, %131
  %135 = xor <8 x i32> %133, %134
  %136 = add <8 x i32> %broadcast.splat1845, %135
  %137 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %117
  store <8 x i32> %136, ptr %137, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.split.us.us.us.us.us.us.split.us.us.split.us.us

vector.body1825:                                  ; preds = %.split.us.us.us.us.us23.us.us.us.us.us.us.us
  %138 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %96
  %wide.load1827 = load <8 x i32>, ptr %138, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %139 = shl <8 x i32> %wide.load1827, %broadcast.splat1810
  %140 = lshr <8 x i32> %wide.load1827, %broadcast.splat1812
  %141 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %96
  %wide.load1828 = load <8 x i32>, ptr %141, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %142 = or disjoint <8 x i32> %139, %140
  %143 = add <8 x i32> %wide.load1828, %wide.load1827
  %144 = xor <8 x i32> %142, %143
  %145 = shl <8 x i32> %144, %broadcast.splat1814
  %146 = add <8 x i32> %144, %143
  %147 = xor <8 x i32> %145, %146
  %148 = shl <8 x i32> %147, %broadcast.splat1816
  %149 = lshr <8 x i32> %147, %broadcast.splat1818
  %150 = or disjoint <8 x i32> %148, %149
  %151 = add <8 x i32> %147, %146
  %152 = xor <8 x i32> %150, %151
  %153 = shl <8 x i32> %152, %broadcast.splat1820
  %154 = lshr <8 x i32> %152, %broadcast.splat1822
  %155 = add <8 x i32> %152, %151
  %156 = or disjoint <8 x i32> %153, %154
  %157 = xor <8 x i32> %156, %155
  %158 = add <8 x i32> %broadcast.splat1824, %157
  %159 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %96
  store <8 x i32> %158, ptr %159, align 4, !alias.scope !18, !noalias !25
  %160 = or disjoint i64 %96, 8
  %161 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %160
  %wide.load1827.1 = load <8 x i32>, ptr %161, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %162 = shl <8 x i32> %wide.load1827.1, %broadcast.splat1810
  %163 = lshr <8 x i32> %wide.load1827.1, %broadcast.splat1812
  %164 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %160
  %wide.load1828.1 = load <8 x i32>, ptr %164, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %165 = or disjoint <8 x i32> %162, %163
  %166 = add <8 x i32> %wide.load1828.1, %wide.load1827.1
  %167 = xor <8 x i32> %165, %166
  %168 = shl <8 x i32> %167, %broadcast.splat1814
  %169 = add <8 x i32> %167, %166
  %170 = xor <8 x i32> %168, %169
  %171 = shl <8 x i32> %170, %broadcast.splat1816
  %172 = lshr <8 x i32> %170, %broadcast.splat1818
  %173 = or disjoint <8 x i32> %171, %172
  %174 = add <8 x i32> %170, %169
  %175 = xor <8 x i32> %173, %174
  %176 = shl <8 x i32> %175, %broadcast.splat1820
  %177 = lshr <8 x i32> %175, %broadcast.splat1822
  %178 = add <8 x i32> %175, %174
  %179 = or disjoint <8 x i32> %176, %177
  %180 = xor <8 x i32> %179, %178
  %181 = add <8 x i32> %broadcast.splat1824, %180
  %182 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %160
  store <8 x i32> %181, ptr %182, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.split.us.us.us.us.us.us.split.us.us.split.us.us

.split5.us.us.split.us.us.split.us.us.split.us.split.us.us.us.us.us.us.split.us.us.split.us.us: ; preds = %vector.body1846, %vector.body1825
  %183 = add nuw nsw i64 %94, 1
  %exitcond608.not = icmp eq i64 %183, 3
  br i1 %exitcond608.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us23.us.us.us.us.us.us.us, !llvm.loop !26

.split.us.us.us.us.us23.us.us.us.us.us.us:        ; preds = %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us, %.split.us.us.us.us.us23.us.us.us.us.us.us
  %184 = phi i64 [ %230, %.split.us.us.us.us.us23.us.us.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us.split.us ]
  %185 = shl nuw nsw i64 %184, 4
  %186 = add nuw nsw i64 %42, %185
  %187 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %186
  %wide.load1869 = load <8 x i32>, ptr %187, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %188 = shl <8 x i32> %wide.load1869, %broadcast.splat1854
  %189 = lshr <8 x i32> %wide.load1869, %broadcast.splat1856
  %190 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %186
  %wide.load1870 = load <8 x i32>, ptr %190, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %191 = or disjoint <8 x i32> %188, %189
  %192 = add <8 x i32> %wide.load1870, %wide.load1869
  %193 = xor <8 x i32> %191, %192
  %194 = shl <8 x i32> %193, %broadcast.splat1858
  %195 = add <8 x i32> %193, %192
  %196 = xor <8 x i32> %194, %195
  %197 = shl <8 x i32> %196, %broadcast.splat1860
  %198 = lshr <8 x i32> %196, %broadcast.splat1862
  %199 = or disjoint <8 x i32> %197, %198
  %200 = add <8 x i32> %196, %195
  %201 = xor <8 x i32> %199, %200
  %202 = lshr <8 x i32> %201, %broadcast.splat1864
  %203 = select i1 %33, <8 x i32> %202, <8 x i32> zeroinitializer
  %204 = add <8 x i32> %201, %200
  %205 = xor <8 x i32> %203, %204
  %206 = add <8 x i32> %broadcast.splat1866, %205
  %207 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %186
  store <8 x i32> %206, ptr %207, align 4, !alias.scope !18, !noalias !25
  %208 = or disjoint i64 %186, 8
  %209 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %208
  %wide.load1869.1 = load <8 x i32>, ptr %209, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %210 = shl <8 x i32> %wide.load1869.1, %broadcast.splat1854
  %211 = lshr <8 x i32> %wide.load1869.1, %broadcast.splat1856
  %212 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %208
  %wide.load1870.1 = load <8 x i32>, ptr %212, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %213 = or disjoint <8 x i32> %210, %211
  %214 = add <8 x i32> %wide.load1870.1, %wide.load1869.1
  %215 = xor <8 x i32> %213, %214
  %216 = shl <8 x i32> %215, %broadcast.splat1858
  %217 = add <8 x i32> %215, %214
  %218 = xor <8 x i32> %216, %217
  %219 = shl <8 x i32> %218, %broadcast.splat1860
  %220 = lshr <8 x i32> %218, %broadcast.splat1862
  %221 = or disjoint <8 x i32> %219, %220
  %222 = add <8 x i32> %218, %217
  %223 = xor <8 x i32> %221, %222
  %224 = lshr <8 x i32> %223, %broadcast.splat1864
  %225 = select i1 %33, <8 x i32> %224, <8 x i32> zeroinitializer
  %226 = add <8 x i32> %223, %222
  %227 = xor <8 x i32> %225, %226
  %228 = add <8 x i32> %broadcast.splat1866, %227
  %229 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %208
  store <8 x i32> %228, ptr %229, align 4, !alias.scope !18, !noalias !25
  %230 = add nuw nsw i64 %184, 1
  %exitcond605.not = icmp eq i64 %230, 3
  br i1 %exitcond605.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us23.us.us.us.us.us.us, !llvm.loop !26

.split.us.us.us.us.us23.us.us.us.us.us:           ; preds = %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us, %.split.us.us.us.us.us23.us.us.us.us.us
  %231 = phi i64 [ %279, %.split.us.us.us.us.us23.us.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us25.us.us.us.us.split.us ]
  %232 = shl nuw nsw i64 %231, 4
  %233 = add nuw nsw i64 %42, %232
  %234 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %233
  %wide.load1890 = load <8 x i32>, ptr %234, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %235 = shl <8 x i32> %wide.load1890, %broadcast.splat1875
  %236 = lshr <8 x i32> %wide.load1890, %broadcast.splat1877
  %237 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %233
  %wide.load1891 = load <8 x i32>, ptr %237, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %238 = or disjoint <8 x i32> %235, %236
  %239 = add <8 x i32> %wide.load1891, %wide.load1890
  %240 = xor <8 x i32> %238, %239
  %241 = shl <8 x i32> %240, %broadcast.splat1879
  %242 = add <8 x i32> %240, %239
  %243 = xor <8 x i32> %241, %242
  %244 = shl <8 x i32> %243, %broadcast.splat1881
  %245 = add <8 x i32> %243, %242
  %246 = xor <8 x i32> %244, %245
  %247 = shl <8 x i32> %246, %broadcast.splat1883
  %248 = select i1 %32, <8 x i32> %247, <8 x i32> zeroinitializer
  %249 = lshr <8 x i32> %246, %broadcast.splat1885
  %250 = select i1 %33, <8 x i32> %249, <8 x i32> zeroinitializer
  %251 = add <8 x i32> %246, %245
  %252 = or <8 x i32> %248, %250
  %253 = xor <8 x i32> %252, %251
  %254 = add <8 x i32> %broadcast.splat1887, %253
  %255 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %233
  store <8 x i32> %254, ptr %255, align 4, !alias.scope !18, !noalias !25
  %256 = or disjoint i64 %233, 8
  %257 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %256
  %wide.load1890.1 = load <8 x i32>, ptr %257, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %258 = shl <8 x i32> %wide.load1890.1, %broadcast.splat1875
  %259 = lshr <8 x i32> %wide.load1890.1, %broadcast.splat1877
  %260 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %256
  %wide.load1891.1 = load <8 x i32>, ptr %260, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %261 = or disjoint <8 x i32> %258, %259
  %262 = add <8 x i32> %wide.load1891.1, %wide.load1890.1
  %263 = xor <8 x i32> %261, %262
  %264 = shl <8 x i32> %263, %broadcast.splat1879
  %265 = add <8 x i32> %263, %262
  %266 = xor <8 x i32> %264, %265
  %267 = shl <8 x i32> %266, %broadcast.splat1881
  %268 = add <8 x i32> %266, %265
  %269 = xor <8 x i32> %267, %268
  %270 = shl <8 x i32> %269, %broadcast.splat1883
  %271 = select i1 %32, <8 x i32> %270, <8 x i32> zeroinitializer
  %272 = lshr <8 x i32> %269, %broadcast.splat1885
  %273 = select i1 %33, <8 x i32> %272, <8 x i32> zeroinitializer
  %274 = add <8 x i32> %269, %268
  %275 = or <8 x i32> %271, %273
  %276 = xor <8 x i32> %275, %274
  %277 = add <8 x i32> %broadcast.splat1887, %276
  %278 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %256
  store <8 x i32> %277, ptr %278, align 4, !alias.scope !18, !noalias !25
  %279 = add nuw nsw i64 %231, 1
  %exitcond603.not = icmp eq i64 %279, 3
  br i1 %exitcond603.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us23.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us.split.us.us.us.us.us.us:      ; preds = %.split.us.us.us.us.us23.us.us.us.us, %.split.us.us.us.us.us23.us.us.us.us.us, %.split.us.us.us.us.us23.us.us.us.us.us.us, %.split5.us.us.split.us.us.split.us.us.split.us.split.us.us.us.us.us.us.split.us.us.split.us.us, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us, %.split.us.us.us.us.us.us.us.us.us35.us.us.us.us, %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us
  %280 = add nuw nsw i64 %40, 1
  %exitcond622.not = icmp eq i64 %280, 3
  br i1 %exitcond622.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us.us, !llvm.loop !26

.split6.us.split.us.split.us.split.us.us.us.us.us.us: ; preds = %.split6.us.us.us.us.us.us
  br i1 %27, label %.split6.us.split.us.split.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us26.us.us.us.us

.split.us.us.us.us.us.us26.us.us.us.us:           ; preds = %.split6.us.split.us.split.us.split.us.us.us.us.us.us, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us
  %281 = phi i64 [ %662, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us.us.us.us.us.us ]
  %282 = shl nuw nsw i64 %281, 4
  %283 = add nuw nsw i64 %42, %282
  br i1 %28, label %vector.body1781, label %vector.body1802

vector.body1802:                                  ; preds = %.split.us.us.us.us.us.us26.us.us.us.us
  %284 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %283
  %wide.load1804 = load <8 x i32>, ptr %284, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %285 = shl <8 x i32> %wide.load1804, %broadcast.splat1766
  %286 = lshr <8 x i32> %wide.load1804, %broadcast.splat1768
  %287 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %283
  %wide.load1805 = load <8 x i32>, ptr %287, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %288 = or disjoint <8 x i32> %285, %286
  %289 = add <8 x i32> %wide.load1805, %wide.load1804
  %290 = xor <8 x i32> %288, %289
  %291 = shl <8 x i32> %290, %broadcast.splat1770
  %292 = lshr <8 x i32> %290, %broadcast.splat1772
  %293 = or disjoint <8 x i32> %291, %292
  %294 = add <8 x i32> %290, %289
  %295 = xor <8 x i32> %293, %294
  %296 = add <8 x i32> %295, %294
  %297 = shl <8 x i32> %296, %broadcast.splat1797
  %298 = select i1 %32, <8 x i32> %297, <8 x i32> zeroinitializer
  %299 = lshr <8 x i32> %296, %broadcast.splat1799
  %300 = select i1 %33, <8 x i32> %299, <8 x i32> zeroinitializer
  %301 = shl <8 x i32> %296, splat (i32 1)
  %302 = or <8 x i32> %298, %300
  %303 = xor <8 x i32> %302, %301
  %304 = add <8 x i32> %broadcast.splat1801, %303
  %305 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %283
  store <8 x i32> %304, ptr %305, align 4, !alias.scope !18, !noalias !25
  %306 = or disjoint i64 %283, 8
  %307 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %306
  %wide.load1804.1 = load <8 x i32>, ptr %307, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %308 = shl <8 x i32> %wide.load1804.1, %broadcast.splat1766
  %309 = lshr <8 x i32> %wide.load1804.1, %broadcast.splat1768
  %310 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %306
  %wide.load1805.1 = load <8 x i32>, ptr %310, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %311 = or disjoint <8 x i32> %308, %309
  %312 = add <8 x i32> %wide.load1805.1, %wide.load1804.1
  %313 = xor <8 x i32> %311, %312
  %314 = shl <8 x i32> %313, %broadcast.splat1770
  %315 = lshr <8 x i32> %313, %broadcast.splat1772
  %316 = or disjoint <8 x i32> %314, %315
  %317 = add <8 x i32> %313, %312
  %318 = xor <8 x i32> %316, %317
  %319 = add <8 x i32> %318, %317
  %320 = shl <8 x i32> %319, %broadcast.splat1797
  %321 = select i1 %32, <8 x i32> %320, <8 x i32> zeroinitializer
  %322 = lshr <8 x i32> %319, %broadcast.splat1799
  %323 = select i1 %33, <8 x i32> %322, <8 x i32> zeroinitializer
  %324 = shl <8 x i32> %319, splat (i32 1)
  %325 = or <8 x i32> %321, %323
  %326 = xor <8 x i32> %325, %324
  %327 = add <8 x i32> %broadcast.splat1801, %326
  %328 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %306
  store <8 x i32> %327, ptr %328, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us

vector.body1781:                                  ; preds = %.split.us.us.us.us.us.us26.us.us.us.us
  %329 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %283
  %wide.load1783 = load <8 x i32>, ptr %329, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %330 = shl <8 x i32> %wide.load1783, %broadcast.splat1766
  %331 = lshr <8 x i32> %wide.load1783, %broadcast.splat1768
  %332 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %283
  %wide.load1784 = load <8 x i32>, ptr %332, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %333 = or disjoint <8 x i32> %330, %331
  %334 = add <8 x i32> %wide.load1784, %wide.load1783
  %335 = xor <8 x i32> %333, %334
  %336 = shl <8 x i32> %335, %broadcast.splat1770
  %337 = lshr <8 x i32> %335, %broadcast.splat1772
  %338 = or disjoint <8 x i32> %336, %337
  %339 = add <8 x i32> %335, %334
  %340 = xor <8 x i32> %338, %339
  %341 = lshr <8 x i32> %340, %broadcast.splat1774
  %342 = add <8 x i32> %340, %339
  %343 = xor <8 x i32> %341, %342
  %344 = shl <8 x i32> %343, %broadcast.splat1776
  %345 = select i1 %32, <8 x i32> %344, <8 x i32> zeroinitializer
  %346 = lshr <8 x i32> %343, %broadcast.splat1778
  %347 = select i1 %33, <8 x i32> %346, <8 x i32> zeroinitializer
  %348 = add <8 x i32> %343, %342
  %349 = or <8 x i32> %345, %347
  %350 = xor <8 x i32> %349, %348
  %351 = add <8 x i32> %broadcast.splat1780, %350
  %352 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %283
  store <8 x i32> %351, ptr %352, align 4, !alias.scope !18, !noalias !25
  %353 = or disjoint i64 %283, 8
  %354 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %353
  %wide.load1783.1 = load <8 x i32>, ptr %354, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %355 = shl <8 x i32> %wide.load1783.1, %broadcast.splat1766
  %356 = lshr <8 x i32> %wide.load1783.1, %broadcast.splat1768
  %357 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %353
  %wide.load1784.1 = load <8 x i32>, ptr %357, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %358 = or disjoint <8 x i32> %355, %356
  %359 = add <8 x i32> %wide.load1784.1, %wide.load1783.1
  %360 = xor <8 x i32> %358, %359
  %361 = shl <8 x i32> %360, %broadcast.splat1770
  %362 = lshr <8 x i32> %360, %broadcast.splat1772
  %363 = or disjoint <8 x i32> %361, %362
  %364 = add <8 x i32> %360, %359
  %365 = xor <8 x i32> %363, %364
  %366 = lshr <8 x i32> %365, %broadcast.splat1774
  %367 = add <8 x i32> %365, %364
  %368 = xor <8 x i32> %366, %367
  %369 = shl <8 x i32> %368, %broadcast.splat1776
  %370 = select i1 %32, <8 x i32> %369, <8 x i32> zeroinitializer
  %371 = lshr <8 x i32> %368, %broadcast.splat1778
  %372 = select i1 %33, <8 x i32> %371, <8 x i32> zeroinitializer
  %373 = add <8 x i32> %368, %367
  %374 = or <8 x i32> %370, %372
  %375 = xor <8 x i32> %374, %373
  %376 = add <8 x i32> %broadcast.splat1780, %375
  %377 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %353
  store <8 x i32> %376, ptr %377, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us

.split6.us.split.us.split.us.split.us.split.us.us.us.us.us.us: ; preds = %.split6.us.split.us.split.us.split.us.us.us.us.us.us
  br i1 %28, label %.split6.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us29.us.us.us.us

.split.us.us.us.us.us.us.us29.us.us.us.us:        ; preds = %.split6.us.split.us.split.us.split.us.split.us.us.us.us.us.us, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us
  %378 = phi i64 [ %663, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us.split.us.us.us.us.us.us ]
  %379 = shl nuw nsw i64 %378, 4
  %380 = add nuw nsw i64 %42, %379
  br i1 %32, label %vector.body1737, label %vector.body1758

vector.body1758:                                  ; preds = %.split.us.us.us.us.us.us.us29.us.us.us.us
  %381 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %380
  %wide.load1760 = load <8 x i32>, ptr %381, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %382 = shl <8 x i32> %wide.load1760, %broadcast.splat1722
  %383 = lshr <8 x i32> %wide.load1760, %broadcast.splat1724
  %384 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %380
  %wide.load1761 = load <8 x i32>, ptr %384, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %385 = or disjoint <8 x i32> %382, %383
  %386 = add <8 x i32> %wide.load1761, %wide.load1760
  %387 = xor <8 x i32> %385, %386
  %388 = shl <8 x i32> %387, %broadcast.splat1726
  %389 = lshr <8 x i32> %387, %broadcast.splat1728
  %390 = or disjoint <8 x i32> %388, %389
  %391 = add <8 x i32> %387, %386
  %392 = xor <8 x i32> %390, %391
  %393 = shl <8 x i32> %392, %broadcast.splat1730
  %394 = add <8 x i32> %392, %391
  %395 = xor <8 x i32> %393, %394
  %396 = lshr <8 x i32> %395, %broadcast.splat1755
  %397 = select i1 %33, <8 x i32> %396, <8 x i32> zeroinitializer
  %398 = add <8 x i32> %395, %394
  %399 = xor <8 x i32> %397, %398
  %400 = add <8 x i32> %broadcast.splat1757, %399
  %401 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %380
  store <8 x i32> %400, ptr %401, align 4, !alias.scope !18, !noalias !25
  %402 = or disjoint i64 %380, 8
  %403 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %402
  %wide.load1760.1 = load <8 x i32>, ptr %403, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %404 = shl <8 x i32> %wide.load1760.1, %broadcast.splat1722
  %405 = lshr <8 x i32> %wide.load1760.1, %broadcast.splat1724
  %406 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %402
  %wide.load1761.1 = load <8 x i32>, ptr %406, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %407 = or disjoint <8 x i32> %404, %405
  %408 = add <8 x i32> %wide.load1761.1, %wide.load1760.1
  %409 = xor <8 x i32> %407, %408
  %410 = shl <8 x i32> %409, %broadcast.splat1726
  %411 = lshr <8 x i32> %409, %broadcast.splat1728
  %412 = or disjoint <8 x i32> %410, %411
  %413 = add <8 x i32> %409, %408
  %414 = xor <8 x i32> %412, %413
  %415 = shl <8 x i32> %414, %broadcast.splat1730
  %416 = add <8 x i32> %414, %413
  %417 = xor <8 x i32> %415, %416
  %418 = lshr <8 x i32> %417, %broadcast.splat1755
  %419 = select i1 %33, <8 x i32> %418, <8 x i32> zeroinitializer
  %420 = add <8 x i32> %417, %416
  %421 = xor <8 x i32> %419, %420
  %422 = add <8 x i32> %broadcast.splat1757, %421
  %423 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %402
  store <8 x i32> %422, ptr %423, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us

vector.body1737:                                  ; preds = %.split.us.us.us.us.us.us.us29.us.us.us.us
  %424 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %380
  %wide.load1739 = load <8 x i32>, ptr %424, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %425 = shl <8 x i32> %wide.load1739, %broadcast.splat1722
  %426 = lshr <8 x i32> %wide.load1739, %broadcast.splat1724
  %427 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %380
  %wide.load1740 = load <8 x i32>, ptr %427, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %428 = or disjoint <8 x i32> %425, %426
  %429 = add <8 x i32> %wide.load1740, %wide.load1739
  %430 = xor <8 x i32> %428, %429
  %431 = shl <8 x i32> %430, %broadcast.splat1726
  %432 = lshr <8 x i32> %430, %broadcast.splat1728
  %433 = or disjoint <8 x i32> %431, %432
  %434 = add <8 x i32> %430, %429
  %435 = xor <8 x i32> %433, %434
  %436 = shl <8 x i32> %435, %broadcast.splat1730
  %437 = add <8 x i32> %435, %434
  %438 = xor <8 x i32> %436, %437
  %439 = shl <8 x i32> %438, %broadcast.splat1732
  %440 = lshr <8 x i32> %438, %broadcast.splat1734
  %441 = select i1 %33, <8 x i32> %440, <8 x i32> zeroinitializer
  %442 = add <8 x i32> %438, %437
  %443 = or <8 x i32> %439, %441
  %444 = xor <8 x i32> %443, %442
  %445 = add <8 x i32> %broadcast.splat1736, %444
  %446 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %380
  store <8 x i32> %445, ptr %446, align 4, !alias.scope !18, !noalias !25
  %447 = or disjoint i64 %380, 8
  %448 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %447
  %wide.load1739.1 = load <8 x i32>, ptr %448, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %449 = shl <8 x i32> %wide.load1739.1, %broadcast.splat1722
  %450 = lshr <8 x i32> %wide.load1739.1, %broadcast.splat1724
  %451 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %447
  %wide.load1740.1 = load <8 x i32>, ptr %451, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %452 = or disjoint <8 x i32> %449, %450
  %453 = add <8 x i32> %wide.load1740.1, %wide.load1739.1
  %454 = xor <8 x i32> %452, %453
  %455 = shl <8 x i32> %454, %broadcast.splat1726
  %456 = lshr <8 x i32> %454, %broadcast.splat1728
  %457 = or disjoint <8 x i32> %455, %456
  %458 = add <8 x i32> %454, %453
  %459 = xor <8 x i32> %457, %458
  %460 = shl <8 x i32> %459, %broadcast.splat1730
  %461 = add <8 x i32> %459, %458
  %462 = xor <8 x i32> %460, %461
  %463 = shl <8 x i32> %462, %broadcast.splat1732
  %464 = lshr <8 x i32> %462, %broadcast.splat1734
  %465 = select i1 %33, <8 x i32> %464, <8 x i32> zeroinitializer
  %466 = add <8 x i32> %462, %461
  %467 = or <8 x i32> %463, %465
  %468 = xor <8 x i32> %467, %466
  %469 = add <8 x i32> %broadcast.splat1736, %468
  %470 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %447
  store <8 x i32> %469, ptr %470, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us

.split6.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us: ; preds = %.split6.us.split.us.split.us.split.us.split.us.us.us.us.us.us
  br i1 %32, label %.split6.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us.us32.us.us.us.us

.split.us.us.us.us.us.us.us.us32.us.us.us.us:     ; preds = %.split6.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us
  %471 = phi i64 [ %664, %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us ]
  %472 = shl nuw nsw i64 %471, 4
  %473 = add nuw nsw i64 %42, %472
  br i1 %33, label %vector.body1693, label %vector.body1714

vector.body1714:                                  ; preds = %.split.us.us.us.us.us.us.us.us32.us.us.us.us
  %474 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %473
  %wide.load1716 = load <8 x i32>, ptr %474, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %475 = shl <8 x i32> %wide.load1716, %broadcast.splat1678
  %476 = lshr <8 x i32> %wide.load1716, %broadcast.splat1680
  %477 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %473
  %wide.load1717 = load <8 x i32>, ptr %477, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %478 = or disjoint <8 x i32> %475, %476
  %479 = add <8 x i32> %wide.load1717, %wide.load1716
  %480 = xor <8 x i32> %478, %479
  %481 = shl <8 x i32> %480, %broadcast.splat1682
  %482 = lshr <8 x i32> %480, %broadcast.splat1684
  %483 = or disjoint <8 x i32> %481, %482
  %484 = add <8 x i32> %480, %479
  %485 = xor <8 x i32> %483, %484
  %486 = shl <8 x i32> %485, %broadcast.splat1686
  %487 = lshr <8 x i32> %485, %broadcast.splat1688
  %488 = or disjoint <8 x i32> %486, %487
  %489 = add <8 x i32> %485, %484
  %490 = xor <8 x i32> %488, %489
  %491 = add <8 x i32> %490, %489
  %492 = add <8 x i32> %broadcast.splat1713, %491
  %493 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %473
  store <8 x i32> %492, ptr %493, align 4, !alias.scope !18, !noalias !25
  %494 = or disjoint i64 %473, 8
  %495 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %494
  %wide.load1716.1 = load <8 x i32>, ptr %495, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %496 = shl <8 x i32> %wide.load1716.1, %broadcast.splat1678
  %497 = lshr <8 x i32> %wide.load1716.1, %broadcast.splat1680
  %498 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %494
  %wide.load1717.1 = load <8 x i32>, ptr %498, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %499 = or disjoint <8 x i32> %496, %497
  %500 = add <8 x i32> %wide.load1717.1, %wide.load1716.1
  %501 = xor <8 x i32> %499, %500
  %502 = shl <8 x i32> %501, %broadcast.splat1682
  %503 = lshr <8 x i32> %501, %broadcast.splat1684
  %504 = or disjoint <8 x i32> %502, %503
  %505 = add <8 x i32> %501, %500
  %506 = xor <8 x i32> %504, %505
  %507 = shl <8 x i32> %506, %broadcast.splat1686
  %508 = lshr <8 x i32> %506, %broadcast.splat1688
  %509 = or disjoint <8 x i32> %507, %508
  %510 = add <8 x i32> %506, %505
  %511 = xor <8 x i32> %509, %510
  %512 = add <8 x i32> %511, %510
  %513 = add <8 x i32> %broadcast.splat1713, %512
  %514 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %494
  store <8 x i32> %513, ptr %514, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us

vector.body1693:                                  ; preds = %.split.us.us.us.us.us.us.us.us32.us.us.us.us
  %515 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %473
  %wide.load1695 = load <8 x i32>, ptr %515, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %516 = shl <8 x i32> %wide.load1695, %broadcast.splat1678
  %517 = lshr <8 x i32> %wide.load1695, %broadcast.splat1680
  %518 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %473
  %wide.load1696 = load <8 x i32>, ptr %518, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %519 = or disjoint <8 x i32> %516, %517
  %520 = add <8 x i32> %wide.load1696, %wide.load1695
  %521 = xor <8 x i32> %519, %520
  %522 = shl <8 x i32> %521, %broadcast.splat1682
  %523 = lshr <8 x i32> %521, %broadcast.splat1684
  %524 = or disjoint <8 x i32> %522, %523
  %525 = add <8 x i32> %521, %520
  %526 = xor <8 x i32> %524, %525
  %527 = shl <8 x i32> %526, %broadcast.splat1686
  %528 = lshr <8 x i32> %526, %broadcast.splat1688
  %529 = or disjoint <8 x i32> %527, %528
  %530 = add <8 x i32> %526, %525
  %531 = xor <8 x i32> %529, %530
  %532 = lshr <8 x i32> %531, %broadcast.splat1690
  %533 = add <8 x i32> %531, %530
  %534 = xor <8 x i32> %532, %533
  %535 = add <8 x i32> %broadcast.splat1692, %534
  %536 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %473
  store <8 x i32> %535, ptr %536, align 4, !alias.scope !18, !noalias !25
  %537 = or disjoint i64 %473, 8
  %538 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %537
  %wide.load1695.1 = load <8 x i32>, ptr %538, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %539 = shl <8 x i32> %wide.load1695.1, %broadcast.splat1678
  %540 = lshr <8 x i32> %wide.load1695.1, %broadcast.splat1680
  %541 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %537
  %wide.load1696.1 = load <8 x i32>, ptr %541, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %542 = or disjoint <8 x i32> %539, %540
  %543 = add <8 x i32> %wide.load1696.1, %wide.load1695.1
  %544 = xor <8 x i32> %542, %543
  %545 = shl <8 x i32> %544, %broadcast.splat1682
  %546 = lshr <8 x i32> %544, %broadcast.splat1684
  %547 = or disjoint <8 x i32> %545, %546
  %548 = add <8 x i32> %544, %543
  %549 = xor <8 x i32> %547, %548
  %550 = shl <8 x i32> %549, %broadcast.splat1686
  %551 = lshr <8 x i32> %549, %broadcast.splat1688
  %552 = or disjoint <8 x i32> %550, %551
  %553 = add <8 x i32> %549, %548
  %554 = xor <8 x i32> %552, %553
  %555 = lshr <8 x i32> %554, %broadcast.splat1690
  %556 = add <8 x i32> %554, %553
  %557 = xor <8 x i32> %555, %556
  %558 = add <8 x i32> %broadcast.splat1692, %557
  %559 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %537
  store <8 x i32> %558, ptr %559, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us

.split6.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us: ; preds = %.split6.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us
  br i1 %33, label %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us.us.us35.us.us.us.us

.split.us.us.us.us.us.us.us.us.us35.us.us.us.us:  ; preds = %.split6.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us, %.split.us.us.us.us.us.us.us.us.us35.us.us.us.us
  %560 = phi i64 [ %608, %.split.us.us.us.us.us.us.us.us.us35.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us ]
  %561 = shl nuw nsw i64 %560, 4
  %562 = add nuw nsw i64 %42, %561
  %563 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %562
  %wide.load1672 = load <8 x i32>, ptr %563, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %564 = shl <8 x i32> %wide.load1672, %broadcast.splat1655
  %565 = lshr <8 x i32> %wide.load1672, %broadcast.splat1657
  %566 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %562
  %wide.load1673 = load <8 x i32>, ptr %566, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %567 = or disjoint <8 x i32> %564, %565
  %568 = add <8 x i32> %wide.load1673, %wide.load1672
  %569 = xor <8 x i32> %567, %568
  %570 = shl <8 x i32> %569, %broadcast.splat1659
  %571 = lshr <8 x i32> %569, %broadcast.splat1661
  %572 = or disjoint <8 x i32> %570, %571
  %573 = add <8 x i32> %569, %568
  %574 = xor <8 x i32> %572, %573
  %575 = shl <8 x i32> %574, %broadcast.splat1663
  %576 = lshr <8 x i32> %574, %broadcast.splat1665
  %577 = or disjoint <8 x i32> %575, %576
  %578 = add <8 x i32> %574, %573
  %579 = xor <8 x i32> %577, %578
  %580 = shl <8 x i32> %579, %broadcast.splat1667
  %581 = add <8 x i32> %579, %578
  %582 = xor <8 x i32> %580, %581
  %583 = add <8 x i32> %broadcast.splat1669, %582
  %584 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %562
  store <8 x i32> %583, ptr %584, align 4, !alias.scope !18, !noalias !25
  %585 = or disjoint i64 %562, 8
  %586 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %585
  %wide.load1672.1 = load <8 x i32>, ptr %586, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %587 = shl <8 x i32> %wide.load1672.1, %broadcast.splat1655
  %588 = lshr <8 x i32> %wide.load1672.1, %broadcast.splat1657
  %589 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %585
  %wide.load1673.1 = load <8 x i32>, ptr %589, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %590 = or disjoint <8 x i32> %587, %588
  %591 = add <8 x i32> %wide.load1673.1, %wide.load1672.1
  %592 = xor <8 x i32> %590, %591
  %593 = shl <8 x i32> %592, %broadcast.splat1659
  %594 = lshr <8 x i32> %592, %broadcast.splat1661
  %595 = or disjoint <8 x i32> %593, %594
  %596 = add <8 x i32> %592, %591
  %597 = xor <8 x i32> %595, %596
  %598 = shl <8 x i32> %597, %broadcast.splat1663
  %599 = lshr <8 x i32> %597, %broadcast.splat1665
  %600 = or disjoint <8 x i32> %598, %599
  %601 = add <8 x i32> %597, %596
  %602 = xor <8 x i32> %600, %601
  %603 = shl <8 x i32> %602, %broadcast.splat1667
  %604 = add <8 x i32> %602, %601
  %605 = xor <8 x i32> %603, %604
  %606 = add <8 x i32> %broadcast.splat1669, %605
  %607 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %585
  store <8 x i32> %606, ptr %607, align 4, !alias.scope !18, !noalias !25
  %608 = add nuw nsw i64 %560, 1
  %exitcond619.not = icmp eq i64 %608, 3
  br i1 %exitcond619.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us.us.us35.us.us.us.us, !llvm.loop !26

.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us: ; preds = %.split6.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us, %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us
  %609 = phi i64 [ %661, %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us ], [ 0, %.split6.us.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us ]
  %610 = shl nuw nsw i64 %609, 4
  %611 = add nuw nsw i64 %42, %610
  %612 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %611
  %wide.load1649 = load <8 x i32>, ptr %612, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %613 = shl <8 x i32> %wide.load1649, %broadcast.splat1630
  %614 = lshr <8 x i32> %wide.load1649, %broadcast.splat1632
  %615 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %611
  %wide.load1650 = load <8 x i32>, ptr %615, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %616 = or disjoint <8 x i32> %613, %614
  %617 = add <8 x i32> %wide.load1650, %wide.load1649
  %618 = xor <8 x i32> %616, %617
  %619 = shl <8 x i32> %618, %broadcast.splat1634
  %620 = lshr <8 x i32> %618, %broadcast.splat1636
  %621 = or disjoint <8 x i32> %619, %620
  %622 = add <8 x i32> %618, %617
  %623 = xor <8 x i32> %621, %622
  %624 = shl <8 x i32> %623, %broadcast.splat1638
  %625 = lshr <8 x i32> %623, %broadcast.splat1640
  %626 = or disjoint <8 x i32> %624, %625
  %627 = add <8 x i32> %623, %622
  %628 = xor <8 x i32> %626, %627
  %629 = shl <8 x i32> %628, %broadcast.splat1642
  %630 = lshr <8 x i32> %628, %broadcast.splat1644
  %631 = add <8 x i32> %628, %627
  %632 = or disjoint <8 x i32> %629, %630
  %633 = xor <8 x i32> %632, %631
  %634 = add <8 x i32> %broadcast.splat1646, %633
  %635 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %611
  store <8 x i32> %634, ptr %635, align 4, !alias.scope !18, !noalias !25
  %636 = or disjoint i64 %611, 8
  %637 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %636
  %wide.load1649.1 = load <8 x i32>, ptr %637, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %638 = shl <8 x i32> %wide.load1649.1, %broadcast.splat1630
  %639 = lshr <8 x i32> %wide.load1649.1, %broadcast.splat1632
  %640 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %636
  %wide.load1650.1 = load <8 x i32>, ptr %640, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %641 = or disjoint <8 x i32> %638, %639
  %642 = add <8 x i32> %wide.load1650.1, %wide.load1649.1
  %643 = xor <8 x i32> %641, %642
  %644 = shl <8 x i32> %643, %broadcast.splat1634
  %645 = lshr <8 x i32> %643, %broadcast.splat1636
  %646 = or disjoint <8 x i32> %644, %645
  %647 = add <8 x i32> %643, %642
  %648 = xor <8 x i32> %646, %647
  %649 = shl <8 x i32> %648, %broadcast.splat1638
  %650 = lshr <8 x i32> %648, %broadcast.splat1640
  %651 = or disjoint <8 x i32> %649, %650
  %652 = add <8 x i32> %648, %647
  %653 = xor <8 x i32> %651, %652
  %654 = shl <8 x i32> %653, %broadcast.splat1642
  %655 = lshr <8 x i32> %653, %broadcast.splat1644
  %656 = add <8 x i32> %653, %652
  %657 = or disjoint <8 x i32> %654, %655
  %658 = xor <8 x i32> %657, %656
  %659 = add <8 x i32> %broadcast.splat1646, %658
  %660 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %636
  store <8 x i32> %659, ptr %660, align 4, !alias.scope !18, !noalias !25
  %661 = add nuw nsw i64 %609, 1
  %exitcond621.not = icmp eq i64 %661, 3
  br i1 %exitcond621.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us: ; preds = %vector.body1802, %vector.body1781
  %662 = add nuw nsw i64 %281, 1
  %exitcond611.not = icmp eq i64 %662, 3
  br i1 %exitcond611.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us26.us.us.us.us, !llvm.loop !26

.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us: ; preds = %vector.body1758, %vector.body1737
  %663 = add nuw nsw i64 %378, 1
  %exitcond614.not = icmp eq i64 %663, 3
  br i1 %exitcond614.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us29.us.us.us.us, !llvm.loop !26

.split5.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.us.us.us: ; preds = %vector.body1714, %vector.body1693
  %664 = add nuw nsw i64 %471, 1
  %exitcond617.not = icmp eq i64 %664, 3
  br i1 %exitcond617.not, label %.split8.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us.us.us.us.us.us32.us.us.us.us, !llvm.loop !26

.split16.us.split.us.us.us.split:                 ; preds = %.split16.us.us.us
  br i1 %23, label %.split16.us.split.us.us.us.split.split.us, label %.split6.us.us.us.us.us

.split16.us.split.us.us.us.split.split.us:        ; preds = %.split16.us.split.us.us.us.split
  br i1 %27, label %.split6.us.us.us.us.us.us311.us, label %.split16.us.split.us.us.us.split.split.us.split

.split6.us.us.us.us.us.us311.us:                  ; preds = %.split16.us.split.us.us.us.split.split.us, %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us
  %665 = phi i64 [ %832, %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us ], [ 0, %.split16.us.split.us.us.us.split.split.us ]
  %666 = mul nuw nsw i64 %665, 48
  %667 = add nuw nsw i64 %666, %39
  br i1 %28, label %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.us, label %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321

.split.us.us.us.us20.us.us.us.us.us.us.us319:     ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split, %.split.us.us.us.us20.us.us.us.us.us.us.us319
  %668 = phi i64 [ %704, %.split.us.us.us.us20.us.us.us.us.us.us.us319 ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split ]
  %669 = shl nuw nsw i64 %668, 4
  %670 = add nuw nsw i64 %667, %669
  %671 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %670
  %wide.load2071 = load <8 x i32>, ptr %671, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %672 = shl <8 x i32> %wide.load2071, %broadcast.splat2060
  %673 = lshr <8 x i32> %wide.load2071, %broadcast.splat2062
  %674 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %670
  %wide.load2072 = load <8 x i32>, ptr %674, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %675 = or disjoint <8 x i32> %672, %673
  %676 = add <8 x i32> %wide.load2072, %wide.load2071
  %677 = xor <8 x i32> %675, %676
  %678 = lshr <8 x i32> %677, %broadcast.splat2064
  %679 = add <8 x i32> %677, %676
  %680 = xor <8 x i32> %678, %679
  %681 = shl <8 x i32> %680, %broadcast.splat2066
  %682 = add <8 x i32> %680, %679
  %683 = xor <8 x i32> %681, %682
  %684 = add <8 x i32> %683, %682
  %685 = add <8 x i32> %broadcast.splat2068, %684
  %686 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %670
  store <8 x i32> %685, ptr %686, align 4, !alias.scope !18, !noalias !25
  %687 = or disjoint i64 %670, 8
  %688 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %687
  %wide.load2071.1 = load <8 x i32>, ptr %688, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %689 = shl <8 x i32> %wide.load2071.1, %broadcast.splat2060
  %690 = lshr <8 x i32> %wide.load2071.1, %broadcast.splat2062
  %691 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %687
  %wide.load2072.1 = load <8 x i32>, ptr %691, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %692 = or disjoint <8 x i32> %689, %690
  %693 = add <8 x i32> %wide.load2072.1, %wide.load2071.1
  %694 = xor <8 x i32> %692, %693
  %695 = lshr <8 x i32> %694, %broadcast.splat2064
  %696 = add <8 x i32> %694, %693
  %697 = xor <8 x i32> %695, %696
  %698 = shl <8 x i32> %697, %broadcast.splat2066
  %699 = add <8 x i32> %697, %696
  %700 = xor <8 x i32> %698, %699
  %701 = add <8 x i32> %700, %699
  %702 = add <8 x i32> %broadcast.splat2068, %701
  %703 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %687
  store <8 x i32> %702, ptr %703, align 4, !alias.scope !18, !noalias !25
  %704 = add nuw nsw i64 %668, 1
  %exitcond584.not = icmp eq i64 %704, 3
  br i1 %exitcond584.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us319, !llvm.loop !26

.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321: ; preds = %.split6.us.us.us.us.us.us311.us
  br i1 %32, label %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split.us, label %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split

.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split.us: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321
  br i1 %33, label %.split.us.us.us.us20.us.us.us.us.us.us.us319.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us319.us

.split.us.us.us.us20.us.us.us.us.us.us.us319.us.us: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split.us, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us.us
  %705 = phi i64 [ %749, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us.us ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split.us ]
  %706 = shl nuw nsw i64 %705, 4
  %707 = add nuw nsw i64 %667, %706
  %708 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %707
  %wide.load2016 = load <8 x i32>, ptr %708, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %709 = shl <8 x i32> %wide.load2016, %broadcast.splat2001
  %710 = lshr <8 x i32> %wide.load2016, %broadcast.splat2003
  %711 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %707
  %wide.load2017 = load <8 x i32>, ptr %711, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %712 = or disjoint <8 x i32> %709, %710
  %713 = add <8 x i32> %wide.load2017, %wide.load2016
  %714 = xor <8 x i32> %712, %713
  %715 = lshr <8 x i32> %714, %broadcast.splat2005
  %716 = add <8 x i32> %714, %713
  %717 = xor <8 x i32> %715, %716
  %718 = shl <8 x i32> %717, %broadcast.splat2007
  %719 = add <8 x i32> %717, %716
  %720 = xor <8 x i32> %718, %719
  %721 = shl <8 x i32> %720, %broadcast.splat2009
  %722 = lshr <8 x i32> %720, %broadcast.splat2011
  %723 = add <8 x i32> %720, %719
  %724 = or disjoint <8 x i32> %721, %722
  %725 = xor <8 x i32> %724, %723
  %726 = add <8 x i32> %broadcast.splat2013, %725
  %727 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %707
  store <8 x i32> %726, ptr %727, align 4, !alias.scope !18, !noalias !25
  %728 = or disjoint i64 %707, 8
  %729 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %728
  %wide.load2016.1 = load <8 x i32>, ptr %729, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %730 = shl <8 x i32> %wide.load2016.1, %broadcast.splat2001
  %731 = lshr <8 x i32> %wide.load2016.1, %broadcast.splat2003
  %732 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %728
  %wide.load2017.1 = load <8 x i32>, ptr %732, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %733 = or disjoint <8 x i32> %730, %731
  %734 = add <8 x i32> %wide.load2017.1, %wide.load2016.1
  %735 = xor <8 x i32> %733, %734
  %736 = lshr <8 x i32> %735, %broadcast.splat2005
  %737 = add <8 x i32> %735, %734
  %738 = xor <8 x i32> %736, %737
  %739 = shl <8 x i32> %738, %broadcast.splat2007
  %740 = add <8 x i32> %738, %737
  %741 = xor <8 x i32> %739, %740
  %742 = shl <8 x i32> %741, %broadcast.splat2009
  %743 = lshr <8 x i32> %741, %broadcast.splat2011
  %744 = add <8 x i32> %741, %740
  %745 = or disjoint <8 x i32> %742, %743
  %746 = xor <8 x i32> %745, %744
  %747 = add <8 x i32> %broadcast.splat2013, %746
  %748 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %728
  store <8 x i32> %747, ptr %748, align 4, !alias.scope !18, !noalias !25
  %749 = add nuw nsw i64 %705, 1
  %exitcond590.not = icmp eq i64 %749, 3
  br i1 %exitcond590.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us319.us.us, !llvm.loop !26

.split.us.us.us.us20.us.us.us.us.us.us.us319.us:  ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split.us, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us
  %750 = phi i64 [ %790, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split.us ]
  %751 = shl nuw nsw i64 %750, 4
  %752 = add nuw nsw i64 %667, %751
  %753 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %752
  %wide.load2035 = load <8 x i32>, ptr %753, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %754 = shl <8 x i32> %wide.load2035, %broadcast.splat2022
  %755 = lshr <8 x i32> %wide.load2035, %broadcast.splat2024
  %756 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %752
  %wide.load2036 = load <8 x i32>, ptr %756, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %757 = or disjoint <8 x i32> %754, %755
  %758 = add <8 x i32> %wide.load2036, %wide.load2035
  %759 = xor <8 x i32> %757, %758
  %760 = lshr <8 x i32> %759, %broadcast.splat2026
  %761 = add <8 x i32> %759, %758
  %762 = xor <8 x i32> %760, %761
  %763 = shl <8 x i32> %762, %broadcast.splat2028
  %764 = add <8 x i32> %762, %761
  %765 = xor <8 x i32> %763, %764
  %766 = shl <8 x i32> %765, %broadcast.splat2030
  %767 = add <8 x i32> %765, %764
  %768 = xor <8 x i32> %766, %767
  %769 = add <8 x i32> %broadcast.splat2032, %768
  %770 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %752
  store <8 x i32> %769, ptr %770, align 4, !alias.scope !18, !noalias !25
  %771 = or disjoint i64 %752, 8
  %772 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %771
  %wide.load2035.1 = load <8 x i32>, ptr %772, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %773 = shl <8 x i32> %wide.load2035.1, %broadcast.splat2022
  %774 = lshr <8 x i32> %wide.load2035.1, %broadcast.splat2024
  %775 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %771
  %wide.load2036.1 = load <8 x i32>, ptr %775, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %776 = or disjoint <8 x i32> %773, %774
  %777 = add <8 x i32> %wide.load2036.1, %wide.load2035.1
  %778 = xor <8 x i32> %776, %777
  %779 = lshr <8 x i32> %778, %broadcast.splat2026
  %780 = add <8 x i32> %778, %777
  %781 = xor <8 x i32> %779, %780
  %782 = shl <8 x i32> %781, %broadcast.splat2028
  %783 = add <8 x i32> %781, %780
  %784 = xor <8 x i32> %782, %783
  %785 = shl <8 x i32> %784, %broadcast.splat2030
  %786 = add <8 x i32> %784, %783
  %787 = xor <8 x i32> %785, %786
  %788 = add <8 x i32> %broadcast.splat2032, %787
  %789 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %771
  store <8 x i32> %788, ptr %789, align 4, !alias.scope !18, !noalias !25
  %790 = add nuw nsw i64 %750, 1
  %exitcond588.not = icmp eq i64 %790, 3
  br i1 %exitcond588.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us319.us, !llvm.loop !26

.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321
  br i1 %33, label %.split.us.us.us.us20.us.us.us.us.us.us.us319.us341, label %.split.us.us.us.us20.us.us.us.us.us.us.us319

.split.us.us.us.us20.us.us.us.us.us.us.us319.us341: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us341
  %791 = phi i64 [ %831, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us341 ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us321.split ]
  %792 = shl nuw nsw i64 %791, 4
  %793 = add nuw nsw i64 %667, %792
  %794 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %793
  %wide.load2054 = load <8 x i32>, ptr %794, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %795 = shl <8 x i32> %wide.load2054, %broadcast.splat2041
  %796 = lshr <8 x i32> %wide.load2054, %broadcast.splat2043
  %797 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %793
  %wide.load2055 = load <8 x i32>, ptr %797, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %798 = or disjoint <8 x i32> %795, %796
  %799 = add <8 x i32> %wide.load2055, %wide.load2054
  %800 = xor <8 x i32> %798, %799
  %801 = lshr <8 x i32> %800, %broadcast.splat2045
  %802 = add <8 x i32> %800, %799
  %803 = xor <8 x i32> %801, %802
  %804 = shl <8 x i32> %803, %broadcast.splat2047
  %805 = add <8 x i32> %803, %802
  %806 = xor <8 x i32> %804, %805
  %807 = lshr <8 x i32> %806, %broadcast.splat2049
  %808 = add <8 x i32> %806, %805
  %809 = xor <8 x i32> %807, %808
  %810 = add <8 x i32> %broadcast.splat2051, %809
  %811 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %793
  store <8 x i32> %810, ptr %811, align 4, !alias.scope !18, !noalias !25
  %812 = or disjoint i64 %793, 8
  %813 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %812
  %wide.load2054.1 = load <8 x i32>, ptr %813, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %814 = shl <8 x i32> %wide.load2054.1, %broadcast.splat2041
  %815 = lshr <8 x i32> %wide.load2054.1, %broadcast.splat2043
  %816 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %812
  %wide.load2055.1 = load <8 x i32>, ptr %816, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %817 = or disjoint <8 x i32> %814, %815
  %818 = add <8 x i32> %wide.load2055.1, %wide.load2054.1
  %819 = xor <8 x i32> %817, %818
  %820 = lshr <8 x i32> %819, %broadcast.splat2045
  %821 = add <8 x i32> %819, %818
  %822 = xor <8 x i32> %820, %821
  %823 = shl <8 x i32> %822, %broadcast.splat2047
  %824 = add <8 x i32> %822, %821
  %825 = xor <8 x i32> %823, %824
  %826 = lshr <8 x i32> %825, %broadcast.splat2049
  %827 = add <8 x i32> %825, %824
  %828 = xor <8 x i32> %826, %827
  %829 = add <8 x i32> %broadcast.splat2051, %828
  %830 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %812
  store <8 x i32> %829, ptr %830, align 4, !alias.scope !18, !noalias !25
  %831 = add nuw nsw i64 %791, 1
  %exitcond586.not = icmp eq i64 %831, 3
  br i1 %exitcond586.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us319.us341, !llvm.loop !26

.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us: ; preds = %.split.us.us.us.us20.us.us.us.us.us.us.us319, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us341, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us, %.split.us.us.us.us20.us.us.us.us.us.us.us319.us.us, %.split.us.us.us.us20.us.us.us.us.us.us.us.us322, %.split.us.us.us.us20.us.us.us.us.us.us.us.us322.us, %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us325, %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us.us
  %832 = add nuw nsw i64 %665, 1
  %exitcond599.not = icmp eq i64 %832, 3
  br i1 %exitcond599.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us.us311.us, !llvm.loop !26

.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.us: ; preds = %.split6.us.us.us.us.us.us311.us
  br i1 %32, label %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us.us, label %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us324

.split.us.us.us.us20.us.us.us.us.us.us.us.us322:  ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us324, %.split.us.us.us.us20.us.us.us.us.us.us.us.us322
  %833 = phi i64 [ %873, %.split.us.us.us.us20.us.us.us.us.us.us.us.us322 ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us324 ]
  %834 = shl nuw nsw i64 %833, 4
  %835 = add nuw nsw i64 %667, %834
  %836 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %835
  %wide.load1995 = load <8 x i32>, ptr %836, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %837 = shl <8 x i32> %wide.load1995, %broadcast.splat1982
  %838 = lshr <8 x i32> %wide.load1995, %broadcast.splat1984
  %839 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %835
  %wide.load1996 = load <8 x i32>, ptr %839, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %840 = or disjoint <8 x i32> %837, %838
  %841 = add <8 x i32> %wide.load1996, %wide.load1995
  %842 = xor <8 x i32> %840, %841
  %843 = lshr <8 x i32> %842, %broadcast.splat1986
  %844 = add <8 x i32> %842, %841
  %845 = xor <8 x i32> %843, %844
  %846 = shl <8 x i32> %845, %broadcast.splat1988
  %847 = lshr <8 x i32> %845, %broadcast.splat1990
  %848 = or disjoint <8 x i32> %846, %847
  %849 = add <8 x i32> %845, %844
  %850 = xor <8 x i32> %848, %849
  %851 = add <8 x i32> %850, %849
  %852 = add <8 x i32> %broadcast.splat1992, %851
  %853 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %835
  store <8 x i32> %852, ptr %853, align 4, !alias.scope !18, !noalias !25
  %854 = or disjoint i64 %835, 8
  %855 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %854
  %wide.load1995.1 = load <8 x i32>, ptr %855, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %856 = shl <8 x i32> %wide.load1995.1, %broadcast.splat1982
  %857 = lshr <8 x i32> %wide.load1995.1, %broadcast.splat1984
  %858 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %854
  %wide.load1996.1 = load <8 x i32>, ptr %858, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %859 = or disjoint <8 x i32> %856, %857
  %860 = add <8 x i32> %wide.load1996.1, %wide.load1995.1
  %861 = xor <8 x i32> %859, %860
  %862 = lshr <8 x i32> %861, %broadcast.splat1986
  %863 = add <8 x i32> %861, %860
  %864 = xor <8 x i32> %862, %863
  %865 = shl <8 x i32> %864, %broadcast.splat1988
  %866 = lshr <8 x i32> %864, %broadcast.splat1990
  %867 = or disjoint <8 x i32> %865, %866
  %868 = add <8 x i32> %864, %863
  %869 = xor <8 x i32> %867, %868
  %870 = add <8 x i32> %869, %868
  %871 = add <8 x i32> %broadcast.splat1992, %870
  %872 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %854
  store <8 x i32> %871, ptr %872, align 4, !alias.scope !18, !noalias !25
  %873 = add nuw nsw i64 %833, 1
  %exitcond592.not = icmp eq i64 %873, 3
  br i1 %exitcond592.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us322, !llvm.loop !26

.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us324: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.us
  br i1 %33, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us322.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us322

.split.us.us.us.us20.us.us.us.us.us.us.us.us322.us: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us324, %.split.us.us.us.us20.us.us.us.us.us.us.us.us322.us
  %874 = phi i64 [ %918, %.split.us.us.us.us20.us.us.us.us.us.us.us.us322.us ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us324 ]
  %875 = shl nuw nsw i64 %874, 4
  %876 = add nuw nsw i64 %667, %875
  %877 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %876
  %wide.load1976 = load <8 x i32>, ptr %877, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %878 = shl <8 x i32> %wide.load1976, %broadcast.splat1961
  %879 = lshr <8 x i32> %wide.load1976, %broadcast.splat1963
  %880 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %876
  %wide.load1977 = load <8 x i32>, ptr %880, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %881 = or disjoint <8 x i32> %878, %879
  %882 = add <8 x i32> %wide.load1977, %wide.load1976
  %883 = xor <8 x i32> %881, %882
  %884 = lshr <8 x i32> %883, %broadcast.splat1965
  %885 = add <8 x i32> %883, %882
  %886 = xor <8 x i32> %884, %885
  %887 = shl <8 x i32> %886, %broadcast.splat1967
  %888 = lshr <8 x i32> %886, %broadcast.splat1969
  %889 = or disjoint <8 x i32> %887, %888
  %890 = add <8 x i32> %886, %885
  %891 = xor <8 x i32> %889, %890
  %892 = lshr <8 x i32> %891, %broadcast.splat1971
  %893 = add <8 x i32> %891, %890
  %894 = xor <8 x i32> %892, %893
  %895 = add <8 x i32> %broadcast.splat1973, %894
  %896 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %876
  store <8 x i32> %895, ptr %896, align 4, !alias.scope !18, !noalias !25
  %897 = or disjoint i64 %876, 8
  %898 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %897
  %wide.load1976.1 = load <8 x i32>, ptr %898, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %899 = shl <8 x i32> %wide.load1976.1, %broadcast.splat1961
  %900 = lshr <8 x i32> %wide.load1976.1, %broadcast.splat1963
  %901 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %897
  %wide.load1977.1 = load <8 x i32>, ptr %901, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %902 = or disjoint <8 x i32> %899, %900
  %903 = add <8 x i32> %wide.load1977.1, %wide.load1976.1
  %904 = xor <8 x i32> %902, %903
  %905 = lshr <8 x i32> %904, %broadcast.splat1965
  %906 = add <8 x i32> %904, %903
  %907 = xor <8 x i32> %905, %906
  %908 = shl <8 x i32> %907, %broadcast.splat1967
  %909 = lshr <8 x i32> %907, %broadcast.splat1969
  %910 = or disjoint <8 x i32> %908, %909
  %911 = add <8 x i32> %907, %906
  %912 = xor <8 x i32> %910, %911
  %913 = lshr <8 x i32> %912, %broadcast.splat1971
  %914 = add <8 x i32> %912, %911
  %915 = xor <8 x i32> %913, %914
  %916 = add <8 x i32> %broadcast.splat1973, %915
  %917 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %897
  store <8 x i32> %916, ptr %917, align 4, !alias.scope !18, !noalias !25
  %918 = add nuw nsw i64 %874, 1
  %exitcond594.not = icmp eq i64 %918, 3
  br i1 %exitcond594.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us322.us, !llvm.loop !26

.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us.us: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.us
  br i1 %33, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us325

.split.us.us.us.us20.us.us.us.us.us.us.us.us.us325: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us.us, %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us325
  %919 = phi i64 [ %963, %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us325 ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us.us ]
  %920 = shl nuw nsw i64 %919, 4
  %921 = add nuw nsw i64 %667, %920
  %922 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %921
  %wide.load1955 = load <8 x i32>, ptr %922, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %923 = shl <8 x i32> %wide.load1955, %broadcast.splat1940
  %924 = lshr <8 x i32> %wide.load1955, %broadcast.splat1942
  %925 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %921
  %wide.load1956 = load <8 x i32>, ptr %925, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %926 = or disjoint <8 x i32> %923, %924
  %927 = add <8 x i32> %wide.load1956, %wide.load1955
  %928 = xor <8 x i32> %926, %927
  %929 = lshr <8 x i32> %928, %broadcast.splat1944
  %930 = add <8 x i32> %928, %927
  %931 = xor <8 x i32> %929, %930
  %932 = shl <8 x i32> %931, %broadcast.splat1946
  %933 = lshr <8 x i32> %931, %broadcast.splat1948
  %934 = or disjoint <8 x i32> %932, %933
  %935 = add <8 x i32> %931, %930
  %936 = xor <8 x i32> %934, %935
  %937 = shl <8 x i32> %936, %broadcast.splat1950
  %938 = add <8 x i32> %936, %935
  %939 = xor <8 x i32> %937, %938
  %940 = add <8 x i32> %broadcast.splat1952, %939
  %941 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %921
  store <8 x i32> %940, ptr %941, align 4, !alias.scope !18, !noalias !25
  %942 = or disjoint i64 %921, 8
  %943 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %942
  %wide.load1955.1 = load <8 x i32>, ptr %943, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %944 = shl <8 x i32> %wide.load1955.1, %broadcast.splat1940
  %945 = lshr <8 x i32> %wide.load1955.1, %broadcast.splat1942
  %946 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %942
  %wide.load1956.1 = load <8 x i32>, ptr %946, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %947 = or disjoint <8 x i32> %944, %945
  %948 = add <8 x i32> %wide.load1956.1, %wide.load1955.1
  %949 = xor <8 x i32> %947, %948
  %950 = lshr <8 x i32> %949, %broadcast.splat1944
  %951 = add <8 x i32> %949, %948
  %952 = xor <8 x i32> %950, %951
  %953 = shl <8 x i32> %952, %broadcast.splat1946
  %954 = lshr <8 x i32> %952, %broadcast.splat1948
  %955 = or disjoint <8 x i32> %953, %954
  %956 = add <8 x i32> %952, %951
  %957 = xor <8 x i32> %955, %956
  %958 = shl <8 x i32> %957, %broadcast.splat1950
  %959 = add <8 x i32> %957, %956
  %960 = xor <8 x i32> %958, %959
  %961 = add <8 x i32> %broadcast.splat1952, %960
  %962 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %942
  store <8 x i32> %961, ptr %962, align 4, !alias.scope !18, !noalias !25
  %963 = add nuw nsw i64 %919, 1
  %exitcond596.not = icmp eq i64 %963, 3
  br i1 %exitcond596.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us325, !llvm.loop !26

.split.us.us.us.us20.us.us.us.us.us.us.us.us.us.us: ; preds = %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us.us, %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us.us
  %964 = phi i64 [ %1012, %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us.us ], [ 0, %.split6.us.split.us.split.us22.us.split.us.split.us.us.us.us.split.us.split.us.us ]
  %965 = shl nuw nsw i64 %964, 4
  %966 = add nuw nsw i64 %667, %965
  %967 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %966
  %wide.load1934 = load <8 x i32>, ptr %967, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %968 = shl <8 x i32> %wide.load1934, %broadcast.splat1917
  %969 = lshr <8 x i32> %wide.load1934, %broadcast.splat1919
  %970 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %966
  %wide.load1935 = load <8 x i32>, ptr %970, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %971 = or disjoint <8 x i32> %968, %969
  %972 = add <8 x i32> %wide.load1935, %wide.load1934
  %973 = xor <8 x i32> %971, %972
  %974 = lshr <8 x i32> %973, %broadcast.splat1921
  %975 = add <8 x i32> %973, %972
  %976 = xor <8 x i32> %974, %975
  %977 = shl <8 x i32> %976, %broadcast.splat1923
  %978 = lshr <8 x i32> %976, %broadcast.splat1925
  %979 = or disjoint <8 x i32> %977, %978
  %980 = add <8 x i32> %976, %975
  %981 = xor <8 x i32> %979, %980
  %982 = shl <8 x i32> %981, %broadcast.splat1927
  %983 = lshr <8 x i32> %981, %broadcast.splat1929
  %984 = add <8 x i32> %981, %980
  %985 = or disjoint <8 x i32> %982, %983
  %986 = xor <8 x i32> %985, %984
  %987 = add <8 x i32> %broadcast.splat1931, %986
  %988 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %966
  store <8 x i32> %987, ptr %988, align 4, !alias.scope !18, !noalias !25
  %989 = or disjoint i64 %966, 8
  %990 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %989
  %wide.load1934.1 = load <8 x i32>, ptr %990, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %991 = shl <8 x i32> %wide.load1934.1, %broadcast.splat1917
  %992 = lshr <8 x i32> %wide.load1934.1, %broadcast.splat1919
  %993 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %989
  %wide.load1935.1 = load <8 x i32>, ptr %993, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %994 = or disjoint <8 x i32> %991, %992
  %995 = add <8 x i32> %wide.load1935.1, %wide.load1934.1
  %996 = xor <8 x i32> %994, %995
  %997 = lshr <8 x i32> %996, %broadcast.splat1921
  %998 = add <8 x i32> %996, %995
  %999 = xor <8 x i32> %997, %998
  %1000 = shl <8 x i32> %999, %broadcast.splat1923
  %1001 = lshr <8 x i32> %999, %broadcast.splat1925
  %1002 = or disjoint <8 x i32> %1000, %1001
  %1003 = add <8 x i32> %999, %998
  %1004 = xor <8 x i32> %1002, %1003
  %1005 = shl <8 x i32> %1004, %broadcast.splat1927
  %1006 = lshr <8 x i32> %1004, %broadcast.splat1929
  %1007 = add <8 x i32> %1004, %1003
  %1008 = or disjoint <8 x i32> %1005, %1006
  %1009 = xor <8 x i32> %1008, %1007
  %1010 = add <8 x i32> %broadcast.splat1931, %1009
  %1011 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %989
  store <8 x i32> %1010, ptr %1011, align 4, !alias.scope !18, !noalias !25
  %1012 = add nuw nsw i64 %964, 1
  %exitcond598.not = icmp eq i64 %1012, 3
  br i1 %exitcond598.not, label %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, label %.split.us.us.us.us20.us.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split16.us.split.us.us.us.split.split.us.split:  ; preds = %.split16.us.split.us.us.us.split.split.us
  br i1 %28, label %.split16.us.split.us.us.us.split.split.us.split.split.us, label %.split6.us.us.us.us.us.us311

.split16.us.split.us.us.us.split.split.us.split.split.us: ; preds = %.split16.us.split.us.us.us.split.split.us.split
  br i1 %32, label %.split16.us.split.us.us.us.split.split.us.split.split.us.split.us, label %.split16.us.split.us.us.us.split.split.us.split.split.us.split

.split16.us.split.us.us.us.split.split.us.split.split.us.split.us: ; preds = %.split16.us.split.us.us.us.split.split.us.split.split.us
  br i1 %33, label %.split6.us.us.us.us.us.us311.us328.us.us, label %.split6.us.us.us.us.us.us311.us328.us

.split6.us.us.us.us.us.us311.us328.us.us:         ; preds = %.split16.us.split.us.us.us.split.split.us.split.split.us.split.us, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us.us.us.us
  %1013 = phi i64 [ %1061, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us.us.us.us ], [ 0, %.split16.us.split.us.us.us.split.split.us.split.split.us.split.us ]
  %1014 = mul nuw nsw i64 %1013, 48
  %1015 = add nuw nsw i64 %1014, %39
  br label %.split.us.us.us.us20.us.us.us136.us.us.us.us.us.us.us.us

.split.us.us.us.us20.us.us.us136.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us.us20.us.us.us136.us.us.us.us.us.us.us.us, %.split6.us.us.us.us.us.us311.us328.us.us
  %1016 = phi i64 [ 0, %.split6.us.us.us.us.us.us311.us328.us.us ], [ %1060, %.split.us.us.us.us20.us.us.us136.us.us.us.us.us.us.us.us ]
  %1017 = shl nuw nsw i64 %1016, 4
  %1018 = add nuw nsw i64 %1015, %1017
  %1019 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1018
  %wide.load2092 = load <8 x i32>, ptr %1019, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1020 = shl <8 x i32> %wide.load2092, %broadcast.splat2077
  %1021 = lshr <8 x i32> %wide.load2092, %broadcast.splat2079
  %1022 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1018
  %wide.load2093 = load <8 x i32>, ptr %1022, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1023 = or disjoint <8 x i32> %1020, %1021
  %1024 = add <8 x i32> %wide.load2093, %wide.load2092
  %1025 = xor <8 x i32> %1023, %1024
  %1026 = lshr <8 x i32> %1025, %broadcast.splat2081
  %1027 = add <8 x i32> %1025, %1024
  %1028 = xor <8 x i32> %1026, %1027
  %1029 = lshr <8 x i32> %1028, %broadcast.splat2083
  %1030 = add <8 x i32> %1028, %1027
  %1031 = xor <8 x i32> %1029, %1030
  %1032 = shl <8 x i32> %1031, %broadcast.splat2085
  %1033 = lshr <8 x i32> %1031, %broadcast.splat2087
  %1034 = add <8 x i32> %1031, %1030
  %1035 = or disjoint <8 x i32> %1032, %1033
  %1036 = xor <8 x i32> %1035, %1034
  %1037 = add <8 x i32> %broadcast.splat2089, %1036
  %1038 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1018
  store <8 x i32> %1037, ptr %1038, align 4, !alias.scope !18, !noalias !25
  %1039 = or disjoint i64 %1018, 8
  %1040 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1039
  %wide.load2092.1 = load <8 x i32>, ptr %1040, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1041 = shl <8 x i32> %wide.load2092.1, %broadcast.splat2077
  %1042 = lshr <8 x i32> %wide.load2092.1, %broadcast.splat2079
  %1043 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1039
  %wide.load2093.1 = load <8 x i32>, ptr %1043, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1044 = or disjoint <8 x i32> %1041, %1042
  %1045 = add <8 x i32> %wide.load2093.1, %wide.load2092.1
  %1046 = xor <8 x i32> %1044, %1045
  %1047 = lshr <8 x i32> %1046, %broadcast.splat2081
  %1048 = add <8 x i32> %1046, %1045
  %1049 = xor <8 x i32> %1047, %1048
  %1050 = lshr <8 x i32> %1049, %broadcast.splat2083
  %1051 = add <8 x i32> %1049, %1048
  %1052 = xor <8 x i32> %1050, %1051
  %1053 = shl <8 x i32> %1052, %broadcast.splat2085
  %1054 = lshr <8 x i32> %1052, %broadcast.splat2087
  %1055 = add <8 x i32> %1052, %1051
  %1056 = or disjoint <8 x i32> %1053, %1054
  %1057 = xor <8 x i32> %1056, %1055
  %1058 = add <8 x i32> %broadcast.splat2089, %1057
  %1059 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1039
  store <8 x i32> %1058, ptr %1059, align 4, !alias.scope !18, !noalias !25
  %1060 = add nuw nsw i64 %1016, 1
  %exitcond581.not = icmp eq i64 %1060, 3
  br i1 %exitcond581.not, label %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us.us.us.us, label %.split.us.us.us.us20.us.us.us136.us.us.us.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us.us.us.us: ; preds = %.split.us.us.us.us20.us.us.us136.us.us.us.us.us.us.us.us
  %1061 = add nuw nsw i64 %1013, 1
  %exitcond582.not = icmp eq i64 %1061, 3
  br i1 %exitcond582.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us.us311.us328.us.us, !llvm.loop !26

.split6.us.us.us.us.us.us311.us328.us:            ; preds = %.split16.us.split.us.us.us.split.split.us.split.split.us.split.us, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us333.us
  %1062 = phi i64 [ %1106, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us333.us ], [ 0, %.split16.us.split.us.us.us.split.split.us.split.split.us.split.us ]
  %1063 = mul nuw nsw i64 %1062, 48
  %1064 = add nuw nsw i64 %1063, %39
  br label %.split.us.us.us.us20.us.us.us136.us.us.us.us.us332.us

.split.us.us.us.us20.us.us.us136.us.us.us.us.us332.us: ; preds = %.split6.us.us.us.us.us.us311.us328.us, %.split.us.us.us.us20.us.us.us136.us.us.us.us.us332.us
  %1065 = phi i64 [ 0, %.split6.us.us.us.us.us.us311.us328.us ], [ %1105, %.split.us.us.us.us20.us.us.us136.us.us.us.us.us332.us ]
  %1066 = shl nuw nsw i64 %1065, 4
  %1067 = add nuw nsw i64 %1064, %1066
  %1068 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1067
  %wide.load2111 = load <8 x i32>, ptr %1068, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1069 = shl <8 x i32> %wide.load2111, %broadcast.splat2098
  %1070 = lshr <8 x i32> %wide.load2111, %broadcast.splat2100
  %1071 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1067
  %wide.load2112 = load <8 x i32>, ptr %1071, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1072 = or disjoint <8 x i32> %1069, %1070
  %1073 = add <8 x i32> %wide.load2112, %wide.load2111
  %1074 = xor <8 x i32> %1072, %1073
  %1075 = lshr <8 x i32> %1074, %broadcast.splat2102
  %1076 = add <8 x i32> %1074, %1073
  %1077 = xor <8 x i32> %1075, %1076
  %1078 = lshr <8 x i32> %1077, %broadcast.splat2104
  %1079 = add <8 x i32> %1077, %1076
  %1080 = xor <8 x i32> %1078, %1079
  %1081 = shl <8 x i32> %1080, %broadcast.splat2106
  %1082 = add <8 x i32> %1080, %1079
  %1083 = xor <8 x i32> %1081, %1082
  %1084 = add <8 x i32> %broadcast.splat2108, %1083
  %1085 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1067
  store <8 x i32> %1084, ptr %1085, align 4, !alias.scope !18, !noalias !25
  %1086 = or disjoint i64 %1067, 8
  %1087 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1086
  %wide.load2111.1 = load <8 x i32>, ptr %1087, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1088 = shl <8 x i32> %wide.load2111.1, %broadcast.splat2098
  %1089 = lshr <8 x i32> %wide.load2111.1, %broadcast.splat2100
  %1090 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1086
  %wide.load2112.1 = load <8 x i32>, ptr %1090, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1091 = or disjoint <8 x i32> %1088, %1089
  %1092 = add <8 x i32> %wide.load2112.1, %wide.load2111.1
  %1093 = xor <8 x i32> %1091, %1092
  %1094 = lshr <8 x i32> %1093, %broadcast.splat2102
  %1095 = add <8 x i32> %1093, %1092
  %1096 = xor <8 x i32> %1094, %1095
  %1097 = lshr <8 x i32> %1096, %broadcast.splat2104
  %1098 = add <8 x i32> %1096, %1095
  %1099 = xor <8 x i32> %1097, %1098
  %1100 = shl <8 x i32> %1099, %broadcast.splat2106
  %1101 = add <8 x i32> %1099, %1098
  %1102 = xor <8 x i32> %1100, %1101
  %1103 = add <8 x i32> %broadcast.splat2108, %1102
  %1104 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1086
  store <8 x i32> %1103, ptr %1104, align 4, !alias.scope !18, !noalias !25
  %1105 = add nuw nsw i64 %1065, 1
  %exitcond578.not = icmp eq i64 %1105, 3
  br i1 %exitcond578.not, label %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us333.us, label %.split.us.us.us.us20.us.us.us136.us.us.us.us.us332.us, !llvm.loop !26

.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us333.us: ; preds = %.split.us.us.us.us20.us.us.us136.us.us.us.us.us332.us
  %1106 = add nuw nsw i64 %1062, 1
  %exitcond579.not = icmp eq i64 %1106, 3
  br i1 %exitcond579.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us.us311.us328.us, !llvm.loop !26

.split16.us.split.us.us.us.split.split.us.split.split.us.split: ; preds = %.split16.us.split.us.us.us.split.split.us.split.split.us
  br i1 %33, label %.split6.us.us.us.us.us.us311.us328.us337, label %.split6.us.us.us.us.us.us311.us328

.split6.us.us.us.us.us.us311.us328.us337:         ; preds = %.split16.us.split.us.us.us.split.split.us.split.split.us.split, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us.us.us
  %1107 = phi i64 [ %1151, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us.us.us ], [ 0, %.split16.us.split.us.us.us.split.split.us.split.split.us.split ]
  %1108 = mul nuw nsw i64 %1107, 48
  %1109 = add nuw nsw i64 %1108, %39
  br label %.split.us.us.us.us20.us.us.us136.us.us.us.us315.us.us

.split.us.us.us.us20.us.us.us136.us.us.us.us315.us.us: ; preds = %.split.us.us.us.us20.us.us.us136.us.us.us.us315.us.us, %.split6.us.us.us.us.us.us311.us328.us337
  %1110 = phi i64 [ 0, %.split6.us.us.us.us.us.us311.us328.us337 ], [ %1150, %.split.us.us.us.us20.us.us.us136.us.us.us.us315.us.us ]
  %1111 = shl nuw nsw i64 %1110, 4
  %1112 = add nuw nsw i64 %1109, %1111
  %1113 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1112
  %wide.load2130 = load <8 x i32>, ptr %1113, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1114 = shl <8 x i32> %wide.load2130, %broadcast.splat2117
  %1115 = lshr <8 x i32> %wide.load2130, %broadcast.splat2119
  %1116 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1112
  %wide.load2131 = load <8 x i32>, ptr %1116, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1117 = or disjoint <8 x i32> %1114, %1115
  %1118 = add <8 x i32> %wide.load2131, %wide.load2130
  %1119 = xor <8 x i32> %1117, %1118
  %1120 = lshr <8 x i32> %1119, %broadcast.splat2121
  %1121 = add <8 x i32> %1119, %1118
  %1122 = xor <8 x i32> %1120, %1121
  %1123 = lshr <8 x i32> %1122, %broadcast.splat2123
  %1124 = add <8 x i32> %1122, %1121
  %1125 = xor <8 x i32> %1123, %1124
  %1126 = lshr <8 x i32> %1125, %broadcast.splat2125
  %1127 = add <8 x i32> %1125, %1124
  %1128 = xor <8 x i32> %1126, %1127
  %1129 = add <8 x i32> %broadcast.splat2127, %1128
  %1130 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1112
  store <8 x i32> %1129, ptr %1130, align 4, !alias.scope !18, !noalias !25
  %1131 = or disjoint i64 %1112, 8
  %1132 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1131
  %wide.load2130.1 = load <8 x i32>, ptr %1132, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1133 = shl <8 x i32> %wide.load2130.1, %broadcast.splat2117
  %1134 = lshr <8 x i32> %wide.load2130.1, %broadcast.splat2119
  %1135 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1131
  %wide.load2131.1 = load <8 x i32>, ptr %1135, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1136 = or disjoint <8 x i32> %1133, %1134
  %1137 = add <8 x i32> %wide.load2131.1, %wide.load2130.1
  %1138 = xor <8 x i32> %1136, %1137
  %1139 = lshr <8 x i32> %1138, %broadcast.splat2121
  %1140 = add <8 x i32> %1138, %1137
  %1141 = xor <8 x i32> %1139, %1140
  %1142 = lshr <8 x i32> %1141, %broadcast.splat2123
  %1143 = add <8 x i32> %1141, %1140
  %1144 = xor <8 x i32> %1142, %1143
  %1145 = lshr <8 x i32> %1144, %broadcast.splat2125
  %1146 = add <8 x i32> %1144, %1143
  %1147 = xor <8 x i32> %1145, %1146
  %1148 = add <8 x i32> %broadcast.splat2127, %1147
  %1149 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1131
  store <8 x i32> %1148, ptr %1149, align 4, !alias.scope !18, !noalias !25
  %1150 = add nuw nsw i64 %1110, 1
  %exitcond575.not = icmp eq i64 %1150, 3
  br i1 %exitcond575.not, label %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us.us.us, label %.split.us.us.us.us20.us.us.us136.us.us.us.us315.us.us, !llvm.loop !26

.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us.us.us: ; preds = %.split.us.us.us.us20.us.us.us136.us.us.us.us315.us.us
  %1151 = add nuw nsw i64 %1107, 1
  %exitcond576.not = icmp eq i64 %1151, 3
  br i1 %exitcond576.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us.us311.us328.us337, !llvm.loop !26

.split6.us.us.us.us.us.us311.us328:               ; preds = %.split16.us.split.us.us.us.split.split.us.split.split.us.split, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us330
  %1152 = phi i64 [ %1192, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us330 ], [ 0, %.split16.us.split.us.us.us.split.split.us.split.split.us.split ]
  %1153 = mul nuw nsw i64 %1152, 48
  %1154 = add nuw nsw i64 %1153, %39
  br label %.split.us.us.us.us20.us.us.us136.us.us.us.us329

.split.us.us.us.us20.us.us.us136.us.us.us.us329:  ; preds = %.split6.us.us.us.us.us.us311.us328, %.split.us.us.us.us20.us.us.us136.us.us.us.us329
  %1155 = phi i64 [ 0, %.split6.us.us.us.us.us.us311.us328 ], [ %1191, %.split.us.us.us.us20.us.us.us136.us.us.us.us329 ]
  %1156 = shl nuw nsw i64 %1155, 4
  %1157 = add nuw nsw i64 %1154, %1156
  %1158 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1157
  %wide.load2147 = load <8 x i32>, ptr %1158, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1159 = shl <8 x i32> %wide.load2147, %broadcast.splat2136
  %1160 = lshr <8 x i32> %wide.load2147, %broadcast.splat2138
  %1161 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1157
  %wide.load2148 = load <8 x i32>, ptr %1161, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1162 = or disjoint <8 x i32> %1159, %1160
  %1163 = add <8 x i32> %wide.load2148, %wide.load2147
  %1164 = xor <8 x i32> %1162, %1163
  %1165 = lshr <8 x i32> %1164, %broadcast.splat2140
  %1166 = add <8 x i32> %1164, %1163
  %1167 = xor <8 x i32> %1165, %1166
  %1168 = lshr <8 x i32> %1167, %broadcast.splat2142
  %1169 = add <8 x i32> %1167, %1166
  %1170 = xor <8 x i32> %1168, %1169
  %1171 = add <8 x i32> %1170, %1169
  %1172 = add <8 x i32> %broadcast.splat2144, %1171
  %1173 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1157
  store <8 x i32> %1172, ptr %1173, align 4, !alias.scope !18, !noalias !25
  %1174 = or disjoint i64 %1157, 8
  %1175 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1174
  %wide.load2147.1 = load <8 x i32>, ptr %1175, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1176 = shl <8 x i32> %wide.load2147.1, %broadcast.splat2136
  %1177 = lshr <8 x i32> %wide.load2147.1, %broadcast.splat2138
  %1178 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1174
  %wide.load2148.1 = load <8 x i32>, ptr %1178, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1179 = or disjoint <8 x i32> %1176, %1177
  %1180 = add <8 x i32> %wide.load2148.1, %wide.load2147.1
  %1181 = xor <8 x i32> %1179, %1180
  %1182 = lshr <8 x i32> %1181, %broadcast.splat2140
  %1183 = add <8 x i32> %1181, %1180
  %1184 = xor <8 x i32> %1182, %1183
  %1185 = lshr <8 x i32> %1184, %broadcast.splat2142
  %1186 = add <8 x i32> %1184, %1183
  %1187 = xor <8 x i32> %1185, %1186
  %1188 = add <8 x i32> %1187, %1186
  %1189 = add <8 x i32> %broadcast.splat2144, %1188
  %1190 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1174
  store <8 x i32> %1189, ptr %1190, align 4, !alias.scope !18, !noalias !25
  %1191 = add nuw nsw i64 %1155, 1
  %exitcond572.not = icmp eq i64 %1191, 3
  br i1 %exitcond572.not, label %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us330, label %.split.us.us.us.us20.us.us.us136.us.us.us.us329, !llvm.loop !26

.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us330: ; preds = %.split.us.us.us.us20.us.us.us136.us.us.us.us329
  %1192 = add nuw nsw i64 %1152, 1
  %exitcond573.not = icmp eq i64 %1192, 3
  br i1 %exitcond573.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us.us311.us328, !llvm.loop !26

.split6.us.us.us.us.us.us311:                     ; preds = %.split16.us.split.us.us.us.split.split.us.split, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split
  %1193 = phi i64 [ %1241, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split ], [ 0, %.split16.us.split.us.us.us.split.split.us.split ]
  %1194 = mul nuw nsw i64 %1193, 48
  %1195 = add nuw nsw i64 %1194, %39
  br label %.split.us.us.us.us20.us.us.us136.us.us

.split.us.us.us.us20.us.us.us136.us.us:           ; preds = %.split.us.us.us.us20.us.us.us136.us.us, %.split6.us.us.us.us.us.us311
  %1196 = phi i64 [ 0, %.split6.us.us.us.us.us.us311 ], [ %1240, %.split.us.us.us.us20.us.us.us136.us.us ]
  %1197 = shl nuw nsw i64 %1196, 4
  %1198 = add nuw nsw i64 %1195, %1197
  %1199 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1198
  %wide.load2166 = load <8 x i32>, ptr %1199, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1200 = shl <8 x i32> %wide.load2166, %broadcast.splat2153
  %1201 = lshr <8 x i32> %wide.load2166, %broadcast.splat2155
  %1202 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1198
  %wide.load2167 = load <8 x i32>, ptr %1202, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1203 = or disjoint <8 x i32> %1200, %1201
  %1204 = add <8 x i32> %wide.load2167, %wide.load2166
  %1205 = xor <8 x i32> %1203, %1204
  %1206 = lshr <8 x i32> %1205, %broadcast.splat2157
  %1207 = add <8 x i32> %1205, %1204
  %1208 = xor <8 x i32> %1206, %1207
  %1209 = add <8 x i32> %1208, %1207
  %1210 = shl <8 x i32> %1209, %broadcast.splat2159
  %1211 = select i1 %32, <8 x i32> %1210, <8 x i32> zeroinitializer
  %1212 = lshr <8 x i32> %1209, %broadcast.splat2161
  %1213 = select i1 %33, <8 x i32> %1212, <8 x i32> zeroinitializer
  %1214 = shl <8 x i32> %1209, splat (i32 1)
  %1215 = or <8 x i32> %1211, %1213
  %1216 = xor <8 x i32> %1215, %1214
  %1217 = add <8 x i32> %broadcast.splat2163, %1216
  %1218 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1198
  store <8 x i32> %1217, ptr %1218, align 4, !alias.scope !18, !noalias !25
  %1219 = or disjoint i64 %1198, 8
  %1220 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1219
  %wide.load2166.1 = load <8 x i32>, ptr %1220, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1221 = shl <8 x i32> %wide.load2166.1, %broadcast.splat2153
  %1222 = lshr <8 x i32> %wide.load2166.1, %broadcast.splat2155
  %1223 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1219
  %wide.load2167.1 = load <8 x i32>, ptr %1223, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1224 = or disjoint <8 x i32> %1221, %1222
  %1225 = add <8 x i32> %wide.load2167.1, %wide.load2166.1
  %1226 = xor <8 x i32> %1224, %1225
  %1227 = lshr <8 x i32> %1226, %broadcast.splat2157
  %1228 = add <8 x i32> %1226, %1225
  %1229 = xor <8 x i32> %1227, %1228
  %1230 = add <8 x i32> %1229, %1228
  %1231 = shl <8 x i32> %1230, %broadcast.splat2159
  %1232 = select i1 %32, <8 x i32> %1231, <8 x i32> zeroinitializer
  %1233 = lshr <8 x i32> %1230, %broadcast.splat2161
  %1234 = select i1 %33, <8 x i32> %1233, <8 x i32> zeroinitializer
  %1235 = shl <8 x i32> %1230, splat (i32 1)
  %1236 = or <8 x i32> %1232, %1234
  %1237 = xor <8 x i32> %1236, %1235
  %1238 = add <8 x i32> %broadcast.splat2163, %1237
  %1239 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1219
  store <8 x i32> %1238, ptr %1239, align 4, !alias.scope !18, !noalias !25
  %1240 = add nuw nsw i64 %1196, 1
  %exitcond569.not = icmp eq i64 %1240, 3
  br i1 %exitcond569.not, label %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split, label %.split.us.us.us.us20.us.us.us136.us.us, !llvm.loop !26

.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split: ; preds = %.split.us.us.us.us20.us.us.us136.us.us
  %1241 = add nuw nsw i64 %1193, 1
  %exitcond570.not = icmp eq i64 %1241, 3
  br i1 %exitcond570.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us.us311, !llvm.loop !26

.split6.us.us.us.us.us:                           ; preds = %.split16.us.split.us.us.us.split, %.split8.us.split.us.split.us21.us.split.us110.us
  %1242 = phi i64 [ %1338, %.split8.us.split.us.split.us21.us.split.us110.us ], [ 0, %.split16.us.split.us.us.us.split ]
  %1243 = mul nuw nsw i64 %1242, 48
  %1244 = add nuw nsw i64 %1243, %39
  br label %.split.us.us.us.us20.us.us109.us

.split.us.us.us.us20.us.us109.us:                 ; preds = %.split5.us.us.split.us.us.split.us.split.us47.us.us, %.split6.us.us.us.us.us
  %1245 = phi i64 [ 0, %.split6.us.us.us.us.us ], [ %1340, %.split5.us.us.split.us.us.split.us.split.us47.us.us ]
  %1246 = shl nuw nsw i64 %1245, 4
  %1247 = add nuw nsw i64 %1244, %1246
  br i1 %27, label %vector.body2185, label %vector.body2204

vector.body2204:                                  ; preds = %.split.us.us.us.us20.us.us109.us
  %1248 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1247
  %wide.load2206 = load <8 x i32>, ptr %1248, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1249 = shl <8 x i32> %wide.load2206, %broadcast.splat2172
  %1250 = lshr <8 x i32> %wide.load2206, %broadcast.splat2174
  %1251 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1247
  %wide.load2207 = load <8 x i32>, ptr %1251, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1252 = or disjoint <8 x i32> %1249, %1250
  %1253 = add <8 x i32> %wide.load2207, %wide.load2206
  %1254 = xor <8 x i32> %1252, %1253
  %1255 = add <8 x i32> %1254, %1253
  %1256 = lshr <8 x i32> %1255, %broadcast.splat2197
  %1257 = select i1 %28, <8 x i32> %1256, <8 x i32> zeroinitializer
  %1258 = shl <8 x i32> %1255, splat (i32 1)
  %1259 = xor <8 x i32> %1257, %1258
  %1260 = shl <8 x i32> %1259, %broadcast.splat2199
  %1261 = select i1 %32, <8 x i32> %1260, <8 x i32> zeroinitializer
  %1262 = lshr <8 x i32> %1259, %broadcast.splat2201
  %1263 = select i1 %33, <8 x i32> %1262, <8 x i32> zeroinitializer
  %1264 = add <8 x i32> %1259, %1258
  %1265 = or <8 x i32> %1261, %1263
  %1266 = xor <8 x i32> %1265, %1264
  %1267 = add <8 x i32> %broadcast.splat2203, %1266
  %1268 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1247
  store <8 x i32> %1267, ptr %1268, align 4, !alias.scope !18, !noalias !25
  %1269 = or disjoint i64 %1247, 8
  %1270 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1269
  %wide.load2206.1 = load <8 x i32>, ptr %1270, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1271 = shl <8 x i32> %wide.load2206.1, %broadcast.splat2172
  %1272 = lshr <8 x i32> %wide.load2206.1, %broadcast.splat2174
  %1273 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1269
  %wide.load2207.1 = load <8 x i32>, ptr %1273, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1274 = or disjoint <8 x i32> %1271, %1272
  %1275 = add <8 x i32> %wide.load2207.1, %wide.load2206.1
  %1276 = xor <8 x i32> %1274, %1275
  %1277 = add <8 x i32> %1276, %1275
  %1278 = lshr <8 x i32> %1277, %broadcast.splat2197
  %1279 = select i1 %28, <8 x i32> %1278, <8 x i32> zeroinitializer
  %1280 = shl <8 x i32> %1277, splat (i32 1)
  %1281 = xor <8 x i32> %1279, %1280
  %1282 = shl <8 x i32> %1281, %broadcast.splat2199
  %1283 = select i1 %32, <8 x i32> %1282, <8 x i32> zeroinitializer
  %1284 = lshr <8 x i32> %1281, %broadcast.splat2201
  %1285 = select i1 %33, <8 x i32> %1284, <8 x i32> zeroinitializer
  %1286 = add <8 x i32> %1281, %1280
  %1287 = or <8 x i32> %1283, %1285
  %1288 = xor <8 x i32> %1287, %1286
  %1289 = add <8 x i32> %broadcast.splat2203, %1288
  %1290 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1269
  store <8 x i32> %1289, ptr %1290, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.split.us47.us.us

vector.body2185:                                  ; preds = %.split.us.us.us.us20.us.us109.us
  %1291 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1247
  %wide.load2187 = load <8 x i32>, ptr %1291, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1292 = shl <8 x i32> %wide.load2187, %broadcast.splat2172
  %1293 = lshr <8 x i32> %wide.load2187, %broadcast.splat2174
  %1294 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1247
  %wide.load2188 = load <8 x i32>, ptr %1294, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1295 = or disjoint <8 x i32> %1292, %1293
  %1296 = add <8 x i32> %wide.load2188, %wide.load2187
  %1297 = xor <8 x i32> %1295, %1296
  %1298 = add <8 x i32> %1297, %1296
  %1299 = shl <8 x i32> %1298, %broadcast.splat2176
  %1300 = lshr <8 x i32> %1298, %broadcast.splat2178
  %1301 = select i1 %28, <8 x i32> %1300, <8 x i32> zeroinitializer
  %1302 = or <8 x i32> %1299, %1301
  %1303 = shl <8 x i32> %1298, splat (i32 1)
  %1304 = xor <8 x i32> %1302, %1303
  %1305 = shl <8 x i32> %1304, %broadcast.splat2180
  %1306 = select i1 %32, <8 x i32> %1305, <8 x i32> zeroinitializer
  %1307 = lshr <8 x i32> %1304, %broadcast.splat2182
  %1308 = select i1 %33, <8 x i32> %1307, <8 x i32> zeroinitializer
  %1309 = add <8 x i32> %1304, %1303
  %1310 = or <8 x i32> %1306, %1308
  %1311 = xor <8 x i32> %1310, %1309
  %1312 = add <8 x i32> %broadcast.splat2184, %1311
  %1313 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1247
  store <8 x i32> %1312, ptr %1313, align 4, !alias.scope !18, !noalias !25
  %1314 = or disjoint i64 %1247, 8
  %1315 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1314
  %wide.load2187.1 = load <8 x i32>, ptr %1315, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1316 = shl <8 x i32> %wide.load2187.1, %broadcast.splat2172
  %1317 = lshr <8 x i32> %wide.load2187.1, %broadcast.splat2174
  %1318 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1314
  %wide.load2188.1 = load <8 x i32>, ptr %1318, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1319 = or disjoint <8 x i32> %1316, %1317
  %1320 = add <8 x i32> %wide.load2188.1, %wide.load2187.1
  %1321 = xor <8 x i32> %1319, %1320
  %1322 = add <8 x i32> %1321, %1320
  %1323 = shl <8 x i32> %1322, %broadcast.splat2176
  %1324 = lshr <8 x i32> %1322, %broadcast.splat2178
  %1325 = select i1 %28, <8 x i32> %1324, <8 x i32> zeroinitializer
  %1326 = or <8 x i32> %1323, %1325
  %1327 = shl <8 x i32> %1322, splat (i32 1)
  %1328 = xor <8 x i32> %1326, %1327
  %1329 = shl <8 x i32> %1328, %broadcast.splat2180
  %1330 = select i1 %32, <8 x i32> %1329, <8 x i32> zeroinitializer
  %1331 = lshr <8 x i32> %1328, %broadcast.splat2182
  %1332 = select i1 %33, <8 x i32> %1331, <8 x i32> zeroinitializer
  %1333 = add <8 x i32> %1328, %1327
  %1334 = or <8 x i32> %1330, %1332
  %1335 = xor <8 x i32> %1334, %1333
  %1336 = add <8 x i32> %broadcast.splat2184, %1335
  %1337 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1314
  store <8 x i32> %1336, ptr %1337, align 4, !alias.scope !18, !noalias !25
  br label %.split5.us.us.split.us.us.split.us.split.us47.us.us

.split8.us.split.us.split.us21.us.split.us110.us: ; preds = %.split5.us.us.split.us.us.split.us.split.us47.us.us
  %1338 = add nuw nsw i64 %1242, 1
  %exitcond567.not = icmp eq i64 %1338, 3
  br i1 %exitcond567.not, label %.split39.us.split.us.us.us, label %.split6.us.us.us.us.us, !llvm.loop !26

.split39.us.split.us.us.us:                       ; preds = %.split8.us.split.us.split.us21.us.split.us110.us, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us330, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.split.us.us.us, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us333.us, %.split8.us.split.us.split.us21.us.split.us.split.us137.us.us.split.us.split.us.split.us.us.us.us, %.split8.us.split.us.split.us21.us.split.us.split.us.us.us.us.us, %.split8.us.split.us.split.us.us.us.us.us.us
  %1339 = add nuw nsw i64 %38, 1
  %exitcond623.not = icmp eq i64 %1339, 3
  br i1 %exitcond623.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us, !llvm.loop !26

.split5.us.us.split.us.us.split.us.split.us47.us.us: ; preds = %vector.body2204, %vector.body2185
  %1340 = add nuw nsw i64 %1245, 1
  %exitcond566.not = icmp eq i64 %1340, 3
  br i1 %exitcond566.not, label %.split8.us.split.us.split.us21.us.split.us110.us, label %.split.us.us.us.us20.us.us109.us, !llvm.loop !26

.split105.us.split:                               ; preds = %.split105.us
  br i1 %22, label %.split16.us.us.us193.preheader, label %.split105.us.split.split

.split16.us.us.us193.preheader:                   ; preds = %.split105.us.split
  %broadcast.splatinsert1620 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1621 = shufflevector <8 x i32> %broadcast.splatinsert1620, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1618 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1619 = shufflevector <8 x i32> %broadcast.splatinsert1618, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1616 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1617 = shufflevector <8 x i32> %broadcast.splatinsert1616, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1614 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1615 = shufflevector <8 x i32> %broadcast.splatinsert1614, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1612 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1613 = shufflevector <8 x i32> %broadcast.splatinsert1612, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1603 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1604 = shufflevector <8 x i32> %broadcast.splatinsert1603, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1601 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1602 = shufflevector <8 x i32> %broadcast.splatinsert1601, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1599 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1600 = shufflevector <8 x i32> %broadcast.splatinsert1599, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1597 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1598 = shufflevector <8 x i32> %broadcast.splatinsert1597, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1595 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1596 = shufflevector <8 x i32> %broadcast.splatinsert1595, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1586 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1587 = shufflevector <8 x i32> %broadcast.splatinsert1586, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1584 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1585 = shufflevector <8 x i32> %broadcast.splatinsert1584, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1582 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1583 = shufflevector <8 x i32> %broadcast.splatinsert1582, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1580 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1581 = shufflevector <8 x i32> %broadcast.splatinsert1580, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1578 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1579 = shufflevector <8 x i32> %broadcast.splatinsert1578, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1569 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1570 = shufflevector <8 x i32> %broadcast.splatinsert1569, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1567 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1568 = shufflevector <8 x i32> %broadcast.splatinsert1567, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1565 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1566 = shufflevector <8 x i32> %broadcast.splatinsert1565, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1563 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1564 = shufflevector <8 x i32> %broadcast.splatinsert1563, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1561 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1562 = shufflevector <8 x i32> %broadcast.splatinsert1561, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1559 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1560 = shufflevector <8 x i32> %broadcast.splatinsert1559, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1550 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1551 = shufflevector <8 x i32> %broadcast.splatinsert1550, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1548 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1549 = shufflevector <8 x i32> %broadcast.splatinsert1548, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1546 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1547 = shufflevector <8 x i32> %broadcast.splatinsert1546, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1544 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1545 = shufflevector <8 x i32> %broadcast.splatinsert1544, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1542 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1543 = shufflevector <8 x i32> %broadcast.splatinsert1542, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1533 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1534 = shufflevector <8 x i32> %broadcast.splatinsert1533, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1531 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1532 = shufflevector <8 x i32> %broadcast.splatinsert1531, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1529 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1530 = shufflevector <8 x i32> %broadcast.splatinsert1529, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1527 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1528 = shufflevector <8 x i32> %broadcast.splatinsert1527, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1525 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1526 = shufflevector <8 x i32> %broadcast.splatinsert1525, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1516 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1517 = shufflevector <8 x i32> %broadcast.splatinsert1516, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1514 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1515 = shufflevector <8 x i32> %broadcast.splatinsert1514, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1512 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1513 = shufflevector <8 x i32> %broadcast.splatinsert1512, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1510 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1511 = shufflevector <8 x i32> %broadcast.splatinsert1510, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1508 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1509 = shufflevector <8 x i32> %broadcast.splatinsert1508, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1506 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1507 = shufflevector <8 x i32> %broadcast.splatinsert1506, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1497 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1498 = shufflevector <8 x i32> %broadcast.splatinsert1497, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1495 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1496 = shufflevector <8 x i32> %broadcast.splatinsert1495, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1493 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1494 = shufflevector <8 x i32> %broadcast.splatinsert1493, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1491 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1492 = shufflevector <8 x i32> %broadcast.splatinsert1491, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1489 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1490 = shufflevector <8 x i32> %broadcast.splatinsert1489, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1480 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1481 = shufflevector <8 x i32> %broadcast.splatinsert1480, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1478 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1479 = shufflevector <8 x i32> %broadcast.splatinsert1478, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1476 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1477 = shufflevector <8 x i32> %broadcast.splatinsert1476, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1474 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1475 = shufflevector <8 x i32> %broadcast.splatinsert1474, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1472 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1473 = shufflevector <8 x i32> %broadcast.splatinsert1472, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1470 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1471 = shufflevector <8 x i32> %broadcast.splatinsert1470, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1461 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1462 = shufflevector <8 x i32> %broadcast.splatinsert1461, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1459 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1460 = shufflevector <8 x i32> %broadcast.splatinsert1459, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1457 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1458 = shufflevector <8 x i32> %broadcast.splatinsert1457, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1455 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1456 = shufflevector <8 x i32> %broadcast.splatinsert1455, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1453 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1454 = shufflevector <8 x i32> %broadcast.splatinsert1453, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1451 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1452 = shufflevector <8 x i32> %broadcast.splatinsert1451, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1442 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1443 = shufflevector <8 x i32> %broadcast.splatinsert1442, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1440 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1441 = shufflevector <8 x i32> %broadcast.splatinsert1440, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1438 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1439 = shufflevector <8 x i32> %broadcast.splatinsert1438, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1436 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1437 = shufflevector <8 x i32> %broadcast.splatinsert1436, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1434 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1435 = shufflevector <8 x i32> %broadcast.splatinsert1434, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1432 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1433 = shufflevector <8 x i32> %broadcast.splatinsert1432, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1430 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1431 = shufflevector <8 x i32> %broadcast.splatinsert1430, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1421 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1422 = shufflevector <8 x i32> %broadcast.splatinsert1421, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1419 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1420 = shufflevector <8 x i32> %broadcast.splatinsert1419, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1417 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1418 = shufflevector <8 x i32> %broadcast.splatinsert1417, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1415 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1416 = shufflevector <8 x i32> %broadcast.splatinsert1415, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1413 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1414 = shufflevector <8 x i32> %broadcast.splatinsert1413, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1404 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1405 = shufflevector <8 x i32> %broadcast.splatinsert1404, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1402 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1403 = shufflevector <8 x i32> %broadcast.splatinsert1402, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1400 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1401 = shufflevector <8 x i32> %broadcast.splatinsert1400, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1398 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1399 = shufflevector <8 x i32> %broadcast.splatinsert1398, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1396 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1397 = shufflevector <8 x i32> %broadcast.splatinsert1396, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1387 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1388 = shufflevector <8 x i32> %broadcast.splatinsert1387, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1385 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1386 = shufflevector <8 x i32> %broadcast.splatinsert1385, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1383 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1384 = shufflevector <8 x i32> %broadcast.splatinsert1383, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1381 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1382 = shufflevector <8 x i32> %broadcast.splatinsert1381, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1379 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1380 = shufflevector <8 x i32> %broadcast.splatinsert1379, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1377 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1378 = shufflevector <8 x i32> %broadcast.splatinsert1377, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1368 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1369 = shufflevector <8 x i32> %broadcast.splatinsert1368, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1366 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1367 = shufflevector <8 x i32> %broadcast.splatinsert1366, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1364 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1365 = shufflevector <8 x i32> %broadcast.splatinsert1364, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1362 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1363 = shufflevector <8 x i32> %broadcast.splatinsert1362, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1360 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1361 = shufflevector <8 x i32> %broadcast.splatinsert1360, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1351 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1352 = shufflevector <8 x i32> %broadcast.splatinsert1351, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1349 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1350 = shufflevector <8 x i32> %broadcast.splatinsert1349, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1347 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1348 = shufflevector <8 x i32> %broadcast.splatinsert1347, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1345 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1346 = shufflevector <8 x i32> %broadcast.splatinsert1345, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1343 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1344 = shufflevector <8 x i32> %broadcast.splatinsert1343, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1341 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1342 = shufflevector <8 x i32> %broadcast.splatinsert1341, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1332 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1333 = shufflevector <8 x i32> %broadcast.splatinsert1332, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1330 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1331 = shufflevector <8 x i32> %broadcast.splatinsert1330, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1328 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1329 = shufflevector <8 x i32> %broadcast.splatinsert1328, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1326 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1327 = shufflevector <8 x i32> %broadcast.splatinsert1326, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1324 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1325 = shufflevector <8 x i32> %broadcast.splatinsert1324, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1322 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1323 = shufflevector <8 x i32> %broadcast.splatinsert1322, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1313 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1314 = shufflevector <8 x i32> %broadcast.splatinsert1313, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1311 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1312 = shufflevector <8 x i32> %broadcast.splatinsert1311, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1309 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1310 = shufflevector <8 x i32> %broadcast.splatinsert1309, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1307 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1308 = shufflevector <8 x i32> %broadcast.splatinsert1307, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1305 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1306 = shufflevector <8 x i32> %broadcast.splatinsert1305, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1303 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1304 = shufflevector <8 x i32> %broadcast.splatinsert1303, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1301 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1302 = shufflevector <8 x i32> %broadcast.splatinsert1301, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1292 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1293 = shufflevector <8 x i32> %broadcast.splatinsert1292, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1290 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1291 = shufflevector <8 x i32> %broadcast.splatinsert1290, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1288 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1289 = shufflevector <8 x i32> %broadcast.splatinsert1288, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1286 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1287 = shufflevector <8 x i32> %broadcast.splatinsert1286, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1284 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1285 = shufflevector <8 x i32> %broadcast.splatinsert1284, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1275 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1276 = shufflevector <8 x i32> %broadcast.splatinsert1275, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1273 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1274 = shufflevector <8 x i32> %broadcast.splatinsert1273, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1271 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1272 = shufflevector <8 x i32> %broadcast.splatinsert1271, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1269 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1270 = shufflevector <8 x i32> %broadcast.splatinsert1269, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1267 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1268 = shufflevector <8 x i32> %broadcast.splatinsert1267, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1265 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1266 = shufflevector <8 x i32> %broadcast.splatinsert1265, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1256 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1257 = shufflevector <8 x i32> %broadcast.splatinsert1256, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1254 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1255 = shufflevector <8 x i32> %broadcast.splatinsert1254, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1252 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1253 = shufflevector <8 x i32> %broadcast.splatinsert1252, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1250 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1251 = shufflevector <8 x i32> %broadcast.splatinsert1250, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1248 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1249 = shufflevector <8 x i32> %broadcast.splatinsert1248, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1246 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1247 = shufflevector <8 x i32> %broadcast.splatinsert1246, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1237 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1238 = shufflevector <8 x i32> %broadcast.splatinsert1237, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1235 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1236 = shufflevector <8 x i32> %broadcast.splatinsert1235, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1233 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1234 = shufflevector <8 x i32> %broadcast.splatinsert1233, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1231 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1232 = shufflevector <8 x i32> %broadcast.splatinsert1231, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1229 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1230 = shufflevector <8 x i32> %broadcast.splatinsert1229, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1227 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1228 = shufflevector <8 x i32> %broadcast.splatinsert1227, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1225 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1226 = shufflevector <8 x i32> %broadcast.splatinsert1225, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1216 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1217 = shufflevector <8 x i32> %broadcast.splatinsert1216, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1214 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1215 = shufflevector <8 x i32> %broadcast.splatinsert1214, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1212 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1213 = shufflevector <8 x i32> %broadcast.splatinsert1212, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1210 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1211 = shufflevector <8 x i32> %broadcast.splatinsert1210, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1208 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1209 = shufflevector <8 x i32> %broadcast.splatinsert1208, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1206 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1207 = shufflevector <8 x i32> %broadcast.splatinsert1206, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1197 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1198 = shufflevector <8 x i32> %broadcast.splatinsert1197, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1195 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1196 = shufflevector <8 x i32> %broadcast.splatinsert1195, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1193 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1194 = shufflevector <8 x i32> %broadcast.splatinsert1193, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1191 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1192 = shufflevector <8 x i32> %broadcast.splatinsert1191, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1189 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1190 = shufflevector <8 x i32> %broadcast.splatinsert1189, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1187 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1188 = shufflevector <8 x i32> %broadcast.splatinsert1187, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1185 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1186 = shufflevector <8 x i32> %broadcast.splatinsert1185, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1176 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1177 = shufflevector <8 x i32> %broadcast.splatinsert1176, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1174 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1175 = shufflevector <8 x i32> %broadcast.splatinsert1174, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1172 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1173 = shufflevector <8 x i32> %broadcast.splatinsert1172, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1170 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1171 = shufflevector <8 x i32> %broadcast.splatinsert1170, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1168 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1169 = shufflevector <8 x i32> %broadcast.splatinsert1168, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1166 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1167 = shufflevector <8 x i32> %broadcast.splatinsert1166, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1164 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1165 = shufflevector <8 x i32> %broadcast.splatinsert1164, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1155 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1156 = shufflevector <8 x i32> %broadcast.splatinsert1155, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1153 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1154 = shufflevector <8 x i32> %broadcast.splatinsert1153, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1151 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1152 = shufflevector <8 x i32> %broadcast.splatinsert1151, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1149 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1150 = shufflevector <8 x i32> %broadcast.splatinsert1149, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1147 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1148 = shufflevector <8 x i32> %broadcast.splatinsert1147, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1145 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1146 = shufflevector <8 x i32> %broadcast.splatinsert1145, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1143 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat1144 = shufflevector <8 x i32> %broadcast.splatinsert1143, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1141 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1142 = shufflevector <8 x i32> %broadcast.splatinsert1141, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us193

.split16.us.us.us193:                             ; preds = %.split16.us.us.us193.preheader, %.split39.us.split.split.us.us.us
  %1341 = phi i64 [ %2906, %.split39.us.split.split.us.us.us ], [ 0, %.split16.us.us.us193.preheader ]
  %1342 = mul nuw nsw i64 %1341, 144
  br i1 %23, label %.split16.us.split.split.us.split.us.us.us, label %.split16.us.split.split.us.split.us115.us

.split6.us.us.us57.us113.us:                      ; preds = %.split16.us.split.split.us.split.us115.us.split.split, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split
  %1343 = phi i64 [ %1637, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split ], [ 0, %.split16.us.split.split.us.split.us115.us.split.split ]
  %1344 = mul nuw nsw i64 %1343, 48
  %1345 = add nuw nsw i64 %1344, %1342
  br label %.split.us.us.us17.us.us.us.us194

.split.us.us.us17.us.us.us.us194:                 ; preds = %.split6.us.us.us57.us113.us, %.split.us.us.us17.us.us.us.us194
  %1346 = phi i64 [ 0, %.split6.us.us.us57.us113.us ], [ %1636, %.split.us.us.us17.us.us.us.us194 ]
  %1347 = shl nuw nsw i64 %1346, 4
  %1348 = add nuw nsw i64 %1345, %1347
  %1349 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1348
  %1350 = load i32, ptr %1349, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1351 = shl i32 %1350, %.fr347
  %1352 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1348
  %1353 = load i32, ptr %1352, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1354 = add i32 %1353, %1350
  %1355 = xor i32 %1351, %1354
  %1356 = shl i32 %1355, %.fr
  %1357 = add i32 %1355, %1354
  %1358 = xor i32 %1356, %1357
  %1359 = add i32 %1358, %1357
  %1360 = lshr i32 %1359, %31
  %1361 = select i1 %33, i32 %1360, i32 0
  %1362 = shl i32 %1359, 1
  %1363 = xor i32 %1361, %1362
  %1364 = add i32 %37, %1363
  %1365 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1348
  store i32 %1364, ptr %1365, align 4, !alias.scope !18, !noalias !25
  %1366 = or disjoint i64 %1348, 1
  %1367 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1366
  %1368 = load i32, ptr %1367, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1369 = shl i32 %1368, %.fr347
  %1370 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1366
  %1371 = load i32, ptr %1370, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1372 = add i32 %1371, %1368
  %1373 = xor i32 %1369, %1372
  %1374 = shl i32 %1373, %.fr
  %1375 = add i32 %1373, %1372
  %1376 = xor i32 %1374, %1375
  %1377 = add i32 %1376, %1375
  %1378 = lshr i32 %1377, %31
  %1379 = select i1 %33, i32 %1378, i32 0
  %1380 = shl i32 %1377, 1
  %1381 = xor i32 %1379, %1380
  %1382 = add i32 %37, %1381
  %1383 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1366
  store i32 %1382, ptr %1383, align 4, !alias.scope !18, !noalias !25
  %1384 = or disjoint i64 %1348, 2
  %1385 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1384
  %1386 = load i32, ptr %1385, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1387 = shl i32 %1386, %.fr347
  %1388 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1384
  %1389 = load i32, ptr %1388, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1390 = add i32 %1389, %1386
  %1391 = xor i32 %1387, %1390
  %1392 = shl i32 %1391, %.fr
  %1393 = add i32 %1391, %1390
  %1394 = xor i32 %1392, %1393
  %1395 = add i32 %1394, %1393
  %1396 = lshr i32 %1395, %31
  %1397 = select i1 %33, i32 %1396, i32 0
  %1398 = shl i32 %1395, 1
  %1399 = xor i32 %1397, %1398
  %1400 = add i32 %37, %1399
  %1401 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1384
  store i32 %1400, ptr %1401, align 4, !alias.scope !18, !noalias !25
  %1402 = or disjoint i64 %1348, 3
  %1403 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1402
  %1404 = load i32, ptr %1403, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1405 = shl i32 %1404, %.fr347
  %1406 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1402
  %1407 = load i32, ptr %1406, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1408 = add i32 %1407, %1404
  %1409 = xor i32 %1405, %1408
  %1410 = shl i32 %1409, %.fr
  %1411 = add i32 %1409, %1408
  %1412 = xor i32 %1410, %1411
  %1413 = add i32 %1412, %1411
  %1414 = lshr i32 %1413, %31
  %1415 = select i1 %33, i32 %1414, i32 0
  %1416 = shl i32 %1413, 1
  %1417 = xor i32 %1415, %1416
  %1418 = add i32 %37, %1417
  %1419 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1402
  store i32 %1418, ptr %1419, align 4, !alias.scope !18, !noalias !25
  %1420 = or disjoint i64 %1348, 4
  %1421 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1420
  %1422 = load i32, ptr %1421, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1423 = shl i32 %1422, %.fr347
  %1424 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1420
  %1425 = load i32, ptr %1424, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1426 = add i32 %1425, %1422
  %1427 = xor i32 %1423, %1426
  %1428 = shl i32 %1427, %.fr
  %1429 = add i32 %1427, %1426
  %1430 = xor i32 %1428, %1429
  %1431 = add i32 %1430, %1429
  %1432 = lshr i32 %1431, %31
  %1433 = select i1 %33, i32 %1432, i32 0
  %1434 = shl i32 %1431, 1
  %1435 = xor i32 %1433, %1434
  %1436 = add i32 %37, %1435
  %1437 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1420
  store i32 %1436, ptr %1437, align 4, !alias.scope !18, !noalias !25
  %1438 = or disjoint i64 %1348, 5
  %1439 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1438
  %1440 = load i32, ptr %1439, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1441 = shl i32 %1440, %.fr347
  %1442 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1438
  %1443 = load i32, ptr %1442, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1444 = add i32 %1443, %1440
  %1445 = xor i32 %1441, %1444
  %1446 = shl i32 %1445, %.fr
  %1447 = add i32 %1445, %1444
  %1448 = xor i32 %1446, %1447
  %1449 = add i32 %1448, %1447
  %1450 = lshr i32 %1449, %31
  %1451 = select i1 %33, i32 %1450, i32 0
  %1452 = shl i32 %1449, 1
  %1453 = xor i32 %1451, %1452
  %1454 = add i32 %37, %1453
  %1455 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1438
  store i32 %1454, ptr %1455, align 4, !alias.scope !18, !noalias !25
  %1456 = or disjoint i64 %1348, 6
  %1457 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1456
  %1458 = load i32, ptr %1457, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1459 = shl i32 %1458, %.fr347
  %1460 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1456
  %1461 = load i32, ptr %1460, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1462 = add i32 %1461, %1458
  %1463 = xor i32 %1459, %1462
  %1464 = shl i32 %1463, %.fr
  %1465 = add i32 %1463, %1462
  %1466 = xor i32 %1464, %1465
  %1467 = add i32 %1466, %1465
  %1468 = lshr i32 %1467, %31
  %1469 = select i1 %33, i32 %1468, i32 0
  %1470 = shl i32 %1467, 1
  %1471 = xor i32 %1469, %1470
  %1472 = add i32 %37, %1471
  %1473 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1456
  store i32 %1472, ptr %1473, align 4, !alias.scope !18, !noalias !25
  %1474 = or disjoint i64 %1348, 7
  %1475 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1474
  %1476 = load i32, ptr %1475, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1477 = shl i32 %1476, %.fr347
  %1478 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1474
  %1479 = load i32, ptr %1478, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1480 = add i32 %1479, %1476
  %1481 = xor i32 %1477, %1480
  %1482 = shl i32 %1481, %.fr
  %1483 = add i32 %1481, %1480
  %1484 = xor i32 %1482, %1483
  %1485 = add i32 %1484, %1483
  %1486 = lshr i32 %1485, %31
  %1487 = select i1 %33, i32 %1486, i32 0
  %1488 = shl i32 %1485, 1
  %1489 = xor i32 %1487, %1488
  %1490 = add i32 %37, %1489
  %1491 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1474
  store i32 %1490, ptr %1491, align 4, !alias.scope !18, !noalias !25
  %1492 = or disjoint i64 %1348, 8
  %1493 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1492
  %1494 = load i32, ptr %1493, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1495 = shl i32 %1494, %.fr347
  %1496 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1492
  %1497 = load i32, ptr %1496, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1498 = add i32 %1497, %1494
  %1499 = xor i32 %1495, %1498
  %1500 = shl i32 %1499, %.fr
  %1501 = add i32 %1499, %1498
  %1502 = xor i32 %1500, %1501
  %1503 = add i32 %1502, %1501
  %1504 = lshr i32 %1503, %31
  %1505 = select i1 %33, i32 %1504, i32 0
  %1506 = shl i32 %1503, 1
  %1507 = xor i32 %1505, %1506
  %1508 = add i32 %37, %1507
  %1509 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1492
  store i32 %1508, ptr %1509, align 4, !alias.scope !18, !noalias !25
  %1510 = or disjoint i64 %1348, 9
  %1511 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1510
  %1512 = load i32, ptr %1511, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1513 = shl i32 %1512, %.fr347
  %1514 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1510
  %1515 = load i32, ptr %1514, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1516 = add i32 %1515, %1512
  %1517 = xor i32 %1513, %1516
  %1518 = shl i32 %1517, %.fr
  %1519 = add i32 %1517, %1516
  %1520 = xor i32 %1518, %1519
  %1521 = add i32 %1520, %1519
  %1522 = lshr i32 %1521, %31
  %1523 = select i1 %33, i32 %1522, i32 0
  %1524 = shl i32 %1521, 1
  %1525 = xor i32 %1523, %1524
  %1526 = add i32 %37, %1525
  %1527 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1510
  store i32 %1526, ptr %1527, align 4, !alias.scope !18, !noalias !25
  %1528 = or disjoint i64 %1348, 10
  %1529 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1528
  %1530 = load i32, ptr %1529, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1531 = shl i32 %1530, %.fr347
  %1532 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1528
  %1533 = load i32, ptr %1532, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1534 = add i32 %1533, %1530
  %1535 = xor i32 %1531, %1534
  %1536 = shl i32 %1535, %.fr
  %1537 = add i32 %1535, %1534
  %1538 = xor i32 %1536, %1537
  %1539 = add i32 %1538, %1537
  %1540 = lshr i32 %1539, %31
  %1541 = select i1 %33, i32 %1540, i32 0
  %1542 = shl i32 %1539, 1
  %1543 = xor i32 %1541, %1542
  %1544 = add i32 %37, %1543
  %1545 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1528
  store i32 %1544, ptr %1545, align 4, !alias.scope !18, !noalias !25
  %1546 = or disjoint i64 %1348, 11
  %1547 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1546
  %1548 = load i32, ptr %1547, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1549 = shl i32 %1548, %.fr347
  %1550 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1546
  %1551 = load i32, ptr %1550, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1552 = add i32 %1551, %1548
  %1553 = xor i32 %1549, %1552
  %1554 = shl i32 %1553, %.fr
  %1555 = add i32 %1553, %1552
  %1556 = xor i32 %1554, %1555
  %1557 = add i32 %1556, %1555
  %1558 = lshr i32 %1557, %31
  %1559 = select i1 %33, i32 %1558, i32 0
  %1560 = shl i32 %1557, 1
  %1561 = xor i32 %1559, %1560
  %1562 = add i32 %37, %1561
  %1563 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1546
  store i32 %1562, ptr %1563, align 4, !alias.scope !18, !noalias !25
  %1564 = or disjoint i64 %1348, 12
  %1565 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1564
  %1566 = load i32, ptr %1565, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1567 = shl i32 %1566, %.fr347
  %1568 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1564
  %1569 = load i32, ptr %1568, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1570 = add i32 %1569, %1566
  %1571 = xor i32 %1567, %1570
  %1572 = shl i32 %1571, %.fr
  %1573 = add i32 %1571, %1570
  %1574 = xor i32 %1572, %1573
  %1575 = add i32 %1574, %1573
  %1576 = lshr i32 %1575, %31
  %1577 = select i1 %33, i32 %1576, i32 0
  %1578 = shl i32 %1575, 1
  %1579 = xor i32 %1577, %1578
  %1580 = add i32 %37, %1579
  %1581 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1564
  store i32 %1580, ptr %1581, align 4, !alias.scope !18, !noalias !25
  %1582 = or disjoint i64 %1348, 13
  %1583 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1582
  %1584 = load i32, ptr %1583, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1585 = shl i32 %1584, %.fr347
  %1586 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1582
  %1587 = load i32, ptr %1586, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1588 = add i32 %1587, %1584
  %1589 = xor i32 %1585, %1588
  %1590 = shl i32 %1589, %.fr
  %1591 = add i32 %1589, %1588
  %1592 = xor i32 %1590, %1591
  %1593 = add i32 %1592, %1591
  %1594 = lshr i32 %1593, %31
  %1595 = select i1 %33, i32 %1594, i32 0
  %1596 = shl i32 %1593, 1
  %1597 = xor i32 %1595, %1596
  %1598 = add i32 %37, %1597
  %1599 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1582
  store i32 %1598, ptr %1599, align 4, !alias.scope !18, !noalias !25
  %1600 = or disjoint i64 %1348, 14
  %1601 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1600
  %1602 = load i32, ptr %1601, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1603 = shl i32 %1602, %.fr347
  %1604 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1600
  %1605 = load i32, ptr %1604, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1606 = add i32 %1605, %1602
  %1607 = xor i32 %1603, %1606
  %1608 = shl i32 %1607, %.fr
  %1609 = add i32 %1607, %1606
  %1610 = xor i32 %1608, %1609
  %1611 = add i32 %1610, %1609
  %1612 = lshr i32 %1611, %31
  %1613 = select i1 %33, i32 %1612, i32 0
  %1614 = shl i32 %1611, 1
  %1615 = xor i32 %1613, %1614
  %1616 = add i32 %37, %1615
  %1617 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1600
  store i32 %1616, ptr %1617, align 4, !alias.scope !18, !noalias !25
  %1618 = or disjoint i64 %1348, 15
  %1619 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1618
  %1620 = load i32, ptr %1619, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1621 = shl i32 %1620, %.fr347
  %1622 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1618
  %1623 = load i32, ptr %1622, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1624 = add i32 %1623, %1620
  %1625 = xor i32 %1621, %1624
  %1626 = shl i32 %1625, %.fr
  %1627 = add i32 %1625, %1624
  %1628 = xor i32 %1626, %1627
  %1629 = add i32 %1628, %1627
  %1630 = lshr i32 %1629, %31
  %1631 = select i1 %33, i32 %1630, i32 0
  %1632 = shl i32 %1629, 1
  %1633 = xor i32 %1631, %1632
  %1634 = add i32 %37, %1633
  %1635 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1618
  store i32 %1634, ptr %1635, align 4, !alias.scope !18, !noalias !25
  %1636 = add nuw nsw i64 %1346, 1
  %exitcond494.not = icmp eq i64 %1636, 3
  br i1 %exitcond494.not, label %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split, label %.split.us.us.us17.us.us.us.us194, !llvm.loop !26

.split8.us.split.us18.split.us.us.split.us.split.us195.split.split: ; preds = %.split.us.us.us17.us.us.us.us194
  %1637 = add nuw nsw i64 %1343, 1
  %exitcond495.not = icmp eq i64 %1637, 3
  br i1 %exitcond495.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us113.us, !llvm.loop !26

.split16.us.split.split.us.split.us115.us:        ; preds = %.split16.us.us.us193
  br i1 %27, label %.split6.us.us.us57.us113.us.us, label %.split16.us.split.split.us.split.us115.us.split

.split6.us.us.us57.us113.us.us:                   ; preds = %.split16.us.split.split.us.split.us115.us, %.split8.us.split.us18.split.us.us.split.us.split.us.us.us
  %1638 = phi i64 [ %2031, %.split8.us.split.us18.split.us.us.split.us.split.us.us.us ], [ 0, %.split16.us.split.split.us.split.us115.us ]
  %1639 = mul nuw nsw i64 %1638, 48
  %1640 = add nuw nsw i64 %1639, %1342
  br i1 %28, label %.split6.us.us.us57.us113.split.us.split.us.us.us, label %.split6.us.us.us57.us113.split.us.split.us201.us

.split.us.us.us17.us.us.us.us.us199.us:           ; preds = %.split6.us.us.us57.us113.split.us.split.us201.us.split, %.split.us.us.us17.us.us.us.us.us199.us
  %1641 = phi i64 [ %1915, %.split.us.us.us17.us.us.us.us.us199.us ], [ 0, %.split6.us.us.us57.us113.split.us.split.us201.us.split ]
  %1642 = shl nuw nsw i64 %1641, 4
  %1643 = add nuw nsw i64 %1640, %1642
  %1644 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1643
  %1645 = load i32, ptr %1644, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1646 = shl i32 %1645, %.fr347
  %1647 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1643
  %1648 = load i32, ptr %1647, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1649 = add i32 %1648, %1645
  %1650 = xor i32 %1646, %1649
  %1651 = shl i32 %1650, %.fr
  %1652 = add i32 %1650, %1649
  %1653 = xor i32 %1651, %1652
  %1654 = shl i32 %1653, %.fr348
  %1655 = add i32 %1653, %1652
  %1656 = xor i32 %1654, %1655
  %1657 = add i32 %1656, %1655
  %1658 = add i32 %37, %1657
  %1659 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1643
  store i32 %1658, ptr %1659, align 4, !alias.scope !18, !noalias !25
  %1660 = or disjoint i64 %1643, 1
  %1661 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1660
  %1662 = load i32, ptr %1661, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1663 = shl i32 %1662, %.fr347
  %1664 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1660
  %1665 = load i32, ptr %1664, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1666 = add i32 %1665, %1662
  %1667 = xor i32 %1663, %1666
  %1668 = shl i32 %1667, %.fr
  %1669 = add i32 %1667, %1666
  %1670 = xor i32 %1668, %1669
  %1671 = shl i32 %1670, %.fr348
  %1672 = add i32 %1670, %1669
  %1673 = xor i32 %1671, %1672
  %1674 = add i32 %1673, %1672
  %1675 = add i32 %37, %1674
  %1676 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1660
  store i32 %1675, ptr %1676, align 4, !alias.scope !18, !noalias !25
  %1677 = or disjoint i64 %1643, 2
  %1678 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1677
  %1679 = load i32, ptr %1678, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1680 = shl i32 %1679, %.fr347
  %1681 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1677
  %1682 = load i32, ptr %1681, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1683 = add i32 %1682, %1679
  %1684 = xor i32 %1680, %1683
  %1685 = shl i32 %1684, %.fr
  %1686 = add i32 %1684, %1683
  %1687 = xor i32 %1685, %1686
  %1688 = shl i32 %1687, %.fr348
  %1689 = add i32 %1687, %1686
  %1690 = xor i32 %1688, %1689
  %1691 = add i32 %1690, %1689
  %1692 = add i32 %37, %1691
  %1693 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1677
  store i32 %1692, ptr %1693, align 4, !alias.scope !18, !noalias !25
  %1694 = or disjoint i64 %1643, 3
  %1695 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1694
  %1696 = load i32, ptr %1695, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1697 = shl i32 %1696, %.fr347
  %1698 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1694
  %1699 = load i32, ptr %1698, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1700 = add i32 %1699, %1696
  %1701 = xor i32 %1697, %1700
  %1702 = shl i32 %1701, %.fr
  %1703 = add i32 %1701, %1700
  %1704 = xor i32 %1702, %1703
  %1705 = shl i32 %1704, %.fr348
  %1706 = add i32 %1704, %1703
  %1707 = xor i32 %1705, %1706
  %1708 = add i32 %1707, %1706
  %1709 = add i32 %37, %1708
  %1710 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1694
  store i32 %1709, ptr %1710, align 4, !alias.scope !18, !noalias !25
  %1711 = or disjoint i64 %1643, 4
  %1712 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1711
  %1713 = load i32, ptr %1712, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1714 = shl i32 %1713, %.fr347
  %1715 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1711
  %1716 = load i32, ptr %1715, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1717 = add i32 %1716, %1713
  %1718 = xor i32 %1714, %1717
  %1719 = shl i32 %1718, %.fr
  %1720 = add i32 %1718, %1717
  %1721 = xor i32 %1719, %1720
  %1722 = shl i32 %1721, %.fr348
  %1723 = add i32 %1721, %1720
  %1724 = xor i32 %1722, %1723
  %1725 = add i32 %1724, %1723
  %1726 = add i32 %37, %1725
  %1727 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1711
  store i32 %1726, ptr %1727, align 4, !alias.scope !18, !noalias !25
  %1728 = or disjoint i64 %1643, 5
  %1729 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1728
  %1730 = load i32, ptr %1729, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1731 = shl i32 %1730, %.fr347
  %1732 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1728
  %1733 = load i32, ptr %1732, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1734 = add i32 %1733, %1730
  %1735 = xor i32 %1731, %1734
  %1736 = shl i32 %1735, %.fr
  %1737 = add i32 %1735, %1734
  %1738 = xor i32 %1736, %1737
  %1739 = shl i32 %1738, %.fr348
  %1740 = add i32 %1738, %1737
  %1741 = xor i32 %1739, %1740
  %1742 = add i32 %1741, %1740
  %1743 = add i32 %37, %1742
  %1744 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1728
  store i32 %1743, ptr %1744, align 4, !alias.scope !18, !noalias !25
  %1745 = or disjoint i64 %1643, 6
  %1746 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1745
  %1747 = load i32, ptr %1746, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1748 = shl i32 %1747, %.fr347
  %1749 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1745
  %1750 = load i32, ptr %1749, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1751 = add i32 %1750, %1747
  %1752 = xor i32 %1748, %1751
  %1753 = shl i32 %1752, %.fr
  %1754 = add i32 %1752, %1751
  %1755 = xor i32 %1753, %1754
  %1756 = shl i32 %1755, %.fr348
  %1757 = add i32 %1755, %1754
  %1758 = xor i32 %1756, %1757
  %1759 = add i32 %1758, %1757
  %1760 = add i32 %37, %1759
  %1761 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1745
  store i32 %1760, ptr %1761, align 4, !alias.scope !18, !noalias !25
  %1762 = or disjoint i64 %1643, 7
  %1763 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1762
  %1764 = load i32, ptr %1763, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1765 = shl i32 %1764, %.fr347
  %1766 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1762
  %1767 = load i32, ptr %1766, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1768 = add i32 %1767, %1764
  %1769 = xor i32 %1765, %1768
  %1770 = shl i32 %1769, %.fr
  %1771 = add i32 %1769, %1768
  %1772 = xor i32 %1770, %1771
  %1773 = shl i32 %1772, %.fr348
  %1774 = add i32 %1772, %1771
  %1775 = xor i32 %1773, %1774
  %1776 = add i32 %1775, %1774
  %1777 = add i32 %37, %1776
  %1778 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1762
  store i32 %1777, ptr %1778, align 4, !alias.scope !18, !noalias !25
  %1779 = or disjoint i64 %1643, 8
  %1780 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1779
  %1781 = load i32, ptr %1780, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1782 = shl i32 %1781, %.fr347
  %1783 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1779
  %1784 = load i32, ptr %1783, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1785 = add i32 %1784, %1781
  %1786 = xor i32 %1782, %1785
  %1787 = shl i32 %1786, %.fr
  %1788 = add i32 %1786, %1785
  %1789 = xor i32 %1787, %1788
  %1790 = shl i32 %1789, %.fr348
  %1791 = add i32 %1789, %1788
  %1792 = xor i32 %1790, %1791
  %1793 = add i32 %1792, %1791
  %1794 = add i32 %37, %1793
  %1795 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1779
  store i32 %1794, ptr %1795, align 4, !alias.scope !18, !noalias !25
  %1796 = or disjoint i64 %1643, 9
  %1797 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1796
  %1798 = load i32, ptr %1797, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1799 = shl i32 %1798, %.fr347
  %1800 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1796
  %1801 = load i32, ptr %1800, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1802 = add i32 %1801, %1798
  %1803 = xor i32 %1799, %1802
  %1804 = shl i32 %1803, %.fr
  %1805 = add i32 %1803, %1802
  %1806 = xor i32 %1804, %1805
  %1807 = shl i32 %1806, %.fr348
  %1808 = add i32 %1806, %1805
  %1809 = xor i32 %1807, %1808
  %1810 = add i32 %1809, %1808
  %1811 = add i32 %37, %1810
  %1812 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1796
  store i32 %1811, ptr %1812, align 4, !alias.scope !18, !noalias !25
  %1813 = or disjoint i64 %1643, 10
  %1814 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1813
  %1815 = load i32, ptr %1814, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1816 = shl i32 %1815, %.fr347
  %1817 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1813
  %1818 = load i32, ptr %1817, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1819 = add i32 %1818, %1815
  %1820 = xor i32 %1816, %1819
  %1821 = shl i32 %1820, %.fr
  %1822 = add i32 %1820, %1819
  %1823 = xor i32 %1821, %1822
  %1824 = shl i32 %1823, %.fr348
  %1825 = add i32 %1823, %1822
  %1826 = xor i32 %1824, %1825
  %1827 = add i32 %1826, %1825
  %1828 = add i32 %37, %1827
  %1829 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1813
  store i32 %1828, ptr %1829, align 4, !alias.scope !18, !noalias !25
  %1830 = or disjoint i64 %1643, 11
  %1831 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1830
  %1832 = load i32, ptr %1831, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1833 = shl i32 %1832, %.fr347
  %1834 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1830
  %1835 = load i32, ptr %1834, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1836 = add i32 %1835, %1832
  %1837 = xor i32 %1833, %1836
  %1838 = shl i32 %1837, %.fr
  %1839 = add i32 %1837, %1836
  %1840 = xor i32 %1838, %1839
  %1841 = shl i32 %1840, %.fr348
  %1842 = add i32 %1840, %1839
  %1843 = xor i32 %1841, %1842
  %1844 = add i32 %1843, %1842
  %1845 = add i32 %37, %1844
  %1846 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1830
  store i32 %1845, ptr %1846, align 4, !alias.scope !18, !noalias !25
  %1847 = or disjoint i64 %1643, 12
  %1848 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1847
  %1849 = load i32, ptr %1848, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1850 = shl i32 %1849, %.fr347
  %1851 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1847
  %1852 = load i32, ptr %1851, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1853 = add i32 %1852, %1849
  %1854 = xor i32 %1850, %1853
  %1855 = shl i32 %1854, %.fr
  %1856 = add i32 %1854, %1853
  %1857 = xor i32 %1855, %1856
  %1858 = shl i32 %1857, %.fr348
  %1859 = add i32 %1857, %1856
  %1860 = xor i32 %1858, %1859
  %1861 = add i32 %1860, %1859
  %1862 = add i32 %37, %1861
  %1863 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1847
  store i32 %1862, ptr %1863, align 4, !alias.scope !18, !noalias !25
  %1864 = or disjoint i64 %1643, 13
  %1865 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1864
  %1866 = load i32, ptr %1865, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1867 = shl i32 %1866, %.fr347
  %1868 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1864
  %1869 = load i32, ptr %1868, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1870 = add i32 %1869, %1866
  %1871 = xor i32 %1867, %1870
  %1872 = shl i32 %1871, %.fr
  %1873 = add i32 %1871, %1870
  %1874 = xor i32 %1872, %1873
  %1875 = shl i32 %1874, %.fr348
  %1876 = add i32 %1874, %1873
  %1877 = xor i32 %1875, %1876
  %1878 = add i32 %1877, %1876
  %1879 = add i32 %37, %1878
  %1880 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1864
  store i32 %1879, ptr %1880, align 4, !alias.scope !18, !noalias !25
  %1881 = or disjoint i64 %1643, 14
  %1882 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1881
  %1883 = load i32, ptr %1882, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1884 = shl i32 %1883, %.fr347
  %1885 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1881
  %1886 = load i32, ptr %1885, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1887 = add i32 %1886, %1883
  %1888 = xor i32 %1884, %1887
  %1889 = shl i32 %1888, %.fr
  %1890 = add i32 %1888, %1887
  %1891 = xor i32 %1889, %1890
  %1892 = shl i32 %1891, %.fr348
  %1893 = add i32 %1891, %1890
  %1894 = xor i32 %1892, %1893
  %1895 = add i32 %1894, %1893
  %1896 = add i32 %37, %1895
  %1897 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1881
  store i32 %1896, ptr %1897, align 4, !alias.scope !18, !noalias !25
  %1898 = or disjoint i64 %1643, 15
  %1899 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1898
  %1900 = load i32, ptr %1899, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1901 = shl i32 %1900, %.fr347
  %1902 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1898
  %1903 = load i32, ptr %1902, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1904 = add i32 %1903, %1900
  %1905 = xor i32 %1901, %1904
  %1906 = shl i32 %1905, %.fr
  %1907 = add i32 %1905, %1904
  %1908 = xor i32 %1906, %1907
  %1909 = shl i32 %1908, %.fr348
  %1910 = add i32 %1908, %1907
  %1911 = xor i32 %1909, %1910
  %1912 = add i32 %1911, %1910
  %1913 = add i32 %37, %1912
  %1914 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1898
  store i32 %1913, ptr %1914, align 4, !alias.scope !18, !noalias !25
  %1915 = add nuw nsw i64 %1641, 1
  %exitcond511.not = icmp eq i64 %1915, 3
  br i1 %exitcond511.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us199.us, !llvm.loop !26

.split6.us.us.us57.us113.split.us.split.us201.us: ; preds = %.split6.us.us.us57.us113.us.us
  br i1 %32, label %.split6.us.us.us57.us113.split.us.split.us201.us.split.us, label %.split6.us.us.us57.us113.split.us.split.us201.us.split

.split6.us.us.us57.us113.split.us.split.us201.us.split.us: ; preds = %.split6.us.us.us57.us113.split.us.split.us201.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us199.us.us.us, label %.split.us.us.us17.us.us.us.us.us199.us.us

.split.us.us.us17.us.us.us.us.us199.us.us.us:     ; preds = %.split6.us.us.us57.us113.split.us.split.us201.us.split.us, %.split.us.us.us17.us.us.us.us.us199.us.us.us
  %1916 = phi i64 [ %1956, %.split.us.us.us17.us.us.us.us.us199.us.us.us ], [ 0, %.split6.us.us.us57.us113.split.us.split.us201.us.split.us ]
  %1917 = shl nuw nsw i64 %1916, 4
  %1918 = add nuw nsw i64 %1640, %1917
  %1919 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1918
  %wide.load1520 = load <8 x i32>, ptr %1919, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1920 = shl <8 x i32> %wide.load1520, %broadcast.splat1507
  %1921 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1918
  %wide.load1521 = load <8 x i32>, ptr %1921, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1922 = add <8 x i32> %wide.load1521, %wide.load1520
  %1923 = xor <8 x i32> %1920, %1922
  %1924 = shl <8 x i32> %1923, %broadcast.splat1509
  %1925 = add <8 x i32> %1923, %1922
  %1926 = xor <8 x i32> %1924, %1925
  %1927 = shl <8 x i32> %1926, %broadcast.splat1511
  %1928 = add <8 x i32> %1926, %1925
  %1929 = xor <8 x i32> %1927, %1928
  %1930 = shl <8 x i32> %1929, %broadcast.splat1513
  %1931 = lshr <8 x i32> %1929, %broadcast.splat1515
  %1932 = add <8 x i32> %1929, %1928
  %1933 = or disjoint <8 x i32> %1930, %1931
  %1934 = xor <8 x i32> %1933, %1932
  %1935 = add <8 x i32> %broadcast.splat1517, %1934
  %1936 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1918
  store <8 x i32> %1935, ptr %1936, align 4, !alias.scope !18, !noalias !25
  %1937 = or disjoint i64 %1918, 8
  %1938 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1937
  %wide.load1520.1 = load <8 x i32>, ptr %1938, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1939 = shl <8 x i32> %wide.load1520.1, %broadcast.splat1507
  %1940 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1937
  %wide.load1521.1 = load <8 x i32>, ptr %1940, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1941 = add <8 x i32> %wide.load1521.1, %wide.load1520.1
  %1942 = xor <8 x i32> %1939, %1941
  %1943 = shl <8 x i32> %1942, %broadcast.splat1509
  %1944 = add <8 x i32> %1942, %1941
  %1945 = xor <8 x i32> %1943, %1944
  %1946 = shl <8 x i32> %1945, %broadcast.splat1511
  %1947 = add <8 x i32> %1945, %1944
  %1948 = xor <8 x i32> %1946, %1947
  %1949 = shl <8 x i32> %1948, %broadcast.splat1513
  %1950 = lshr <8 x i32> %1948, %broadcast.splat1515
  %1951 = add <8 x i32> %1948, %1947
  %1952 = or disjoint <8 x i32> %1949, %1950
  %1953 = xor <8 x i32> %1952, %1951
  %1954 = add <8 x i32> %broadcast.splat1517, %1953
  %1955 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1937
  store <8 x i32> %1954, ptr %1955, align 4, !alias.scope !18, !noalias !25
  %1956 = add nuw nsw i64 %1916, 1
  %exitcond517.not = icmp eq i64 %1956, 3
  br i1 %exitcond517.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us199.us.us.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us.us199.us.us:        ; preds = %.split6.us.us.us57.us113.split.us.split.us201.us.split.us, %.split.us.us.us17.us.us.us.us.us199.us.us
  %1957 = phi i64 [ %1993, %.split.us.us.us17.us.us.us.us.us199.us.us ], [ 0, %.split6.us.us.us57.us113.split.us.split.us201.us.split.us ]
  %1958 = shl nuw nsw i64 %1957, 4
  %1959 = add nuw nsw i64 %1640, %1958
  %1960 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1959
  %wide.load1537 = load <8 x i32>, ptr %1960, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1961 = shl <8 x i32> %wide.load1537, %broadcast.splat1526
  %1962 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1959
  %wide.load1538 = load <8 x i32>, ptr %1962, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1963 = add <8 x i32> %wide.load1538, %wide.load1537
  %1964 = xor <8 x i32> %1961, %1963
  %1965 = shl <8 x i32> %1964, %broadcast.splat1528
  %1966 = add <8 x i32> %1964, %1963
  %1967 = xor <8 x i32> %1965, %1966
  %1968 = shl <8 x i32> %1967, %broadcast.splat1530
  %1969 = add <8 x i32> %1967, %1966
  %1970 = xor <8 x i32> %1968, %1969
  %1971 = shl <8 x i32> %1970, %broadcast.splat1532
  %1972 = add <8 x i32> %1970, %1969
  %1973 = xor <8 x i32> %1971, %1972
  %1974 = add <8 x i32> %broadcast.splat1534, %1973
  %1975 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1959
  store <8 x i32> %1974, ptr %1975, align 4, !alias.scope !18, !noalias !25
  %1976 = or disjoint i64 %1959, 8
  %1977 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1976
  %wide.load1537.1 = load <8 x i32>, ptr %1977, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1978 = shl <8 x i32> %wide.load1537.1, %broadcast.splat1526
  %1979 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1976
  %wide.load1538.1 = load <8 x i32>, ptr %1979, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %1980 = add <8 x i32> %wide.load1538.1, %wide.load1537.1
  %1981 = xor <8 x i32> %1978, %1980
  %1982 = shl <8 x i32> %1981, %broadcast.splat1528
  %1983 = add <8 x i32> %1981, %1980
  %1984 = xor <8 x i32> %1982, %1983
  %1985 = shl <8 x i32> %1984, %broadcast.splat1530
  %1986 = add <8 x i32> %1984, %1983
  %1987 = xor <8 x i32> %1985, %1986
  %1988 = shl <8 x i32> %1987, %broadcast.splat1532
  %1989 = add <8 x i32> %1987, %1986
  %1990 = xor <8 x i32> %1988, %1989
  %1991 = add <8 x i32> %broadcast.splat1534, %1990
  %1992 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1976
  store <8 x i32> %1991, ptr %1992, align 4, !alias.scope !18, !noalias !25
  %1993 = add nuw nsw i64 %1957, 1
  %exitcond515.not = icmp eq i64 %1993, 3
  br i1 %exitcond515.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us199.us.us, !llvm.loop !26

.split6.us.us.us57.us113.split.us.split.us201.us.split: ; preds = %.split6.us.us.us57.us113.split.us.split.us201.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us199.us.us309, label %.split.us.us.us17.us.us.us.us.us199.us

.split.us.us.us17.us.us.us.us.us199.us.us309:     ; preds = %.split6.us.us.us57.us113.split.us.split.us201.us.split, %.split.us.us.us17.us.us.us.us.us199.us.us309
  %1994 = phi i64 [ %2030, %.split.us.us.us17.us.us.us.us.us199.us.us309 ], [ 0, %.split6.us.us.us57.us113.split.us.split.us201.us.split ]
  %1995 = shl nuw nsw i64 %1994, 4
  %1996 = add nuw nsw i64 %1640, %1995
  %1997 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %1996
  %wide.load1554 = load <8 x i32>, ptr %1997, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %1998 = shl <8 x i32> %wide.load1554, %broadcast.splat1543
  %1999 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %1996
  %wide.load1555 = load <8 x i32>, ptr %1999, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2000 = add <8 x i32> %wide.load1555, %wide.load1554
  %2001 = xor <8 x i32> %1998, %2000
  %2002 = shl <8 x i32> %2001, %broadcast.splat1545
  %2003 = add <8 x i32> %2001, %2000
  %2004 = xor <8 x i32> %2002, %2003
  %2005 = shl <8 x i32> %2004, %broadcast.splat1547
  %2006 = add <8 x i32> %2004, %2003
  %2007 = xor <8 x i32> %2005, %2006
  %2008 = lshr <8 x i32> %2007, %broadcast.splat1549
  %2009 = add <8 x i32> %2007, %2006
  %2010 = xor <8 x i32> %2008, %2009
  %2011 = add <8 x i32> %broadcast.splat1551, %2010
  %2012 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %1996
  store <8 x i32> %2011, ptr %2012, align 4, !alias.scope !18, !noalias !25
  %2013 = or disjoint i64 %1996, 8
  %2014 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2013
  %wide.load1554.1 = load <8 x i32>, ptr %2014, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2015 = shl <8 x i32> %wide.load1554.1, %broadcast.splat1543
  %2016 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2013
  %wide.load1555.1 = load <8 x i32>, ptr %2016, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2017 = add <8 x i32> %wide.load1555.1, %wide.load1554.1
  %2018 = xor <8 x i32> %2015, %2017
  %2019 = shl <8 x i32> %2018, %broadcast.splat1545
  %2020 = add <8 x i32> %2018, %2017
  %2021 = xor <8 x i32> %2019, %2020
  %2022 = shl <8 x i32> %2021, %broadcast.splat1547
  %2023 = add <8 x i32> %2021, %2020
  %2024 = xor <8 x i32> %2022, %2023
  %2025 = lshr <8 x i32> %2024, %broadcast.splat1549
  %2026 = add <8 x i32> %2024, %2023
  %2027 = xor <8 x i32> %2025, %2026
  %2028 = add <8 x i32> %broadcast.splat1551, %2027
  %2029 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2013
  store <8 x i32> %2028, ptr %2029, align 4, !alias.scope !18, !noalias !25
  %2030 = add nuw nsw i64 %1994, 1
  %exitcond513.not = icmp eq i64 %2030, 3
  br i1 %exitcond513.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us199.us.us309, !llvm.loop !26

.split8.us.split.us18.split.us.us.split.us.split.us.us.us: ; preds = %.split.us.us.us17.us.us.us.us.us199.us, %.split.us.us.us17.us.us.us.us.us199.us.us309, %.split.us.us.us17.us.us.us.us.us199.us.us, %.split.us.us.us17.us.us.us.us.us199.us.us.us, %.split.us.us.us17.us.us.us.us.us.us202.us, %.split.us.us.us17.us.us.us.us.us.us182.us.us, %.split.us.us.us17.us.us.us.us.us.us.us205.us, %.split.us.us.us17.us.us.us.us.us.us.us.us.us
  %2031 = add nuw nsw i64 %1638, 1
  %exitcond526.not = icmp eq i64 %2031, 3
  br i1 %exitcond526.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us113.us.us, !llvm.loop !26

.split6.us.us.us57.us113.split.us.split.us.us.us: ; preds = %.split6.us.us.us57.us113.us.us
  br i1 %32, label %.split6.us.us.us57.us113.split.us.split.us.split.us.us.us, label %.split6.us.us.us57.us113.split.us.split.us.split.us204.us

.split.us.us.us17.us.us.us.us.us.us202.us:        ; preds = %.split6.us.us.us57.us113.split.us.split.us.split.us204.us, %.split.us.us.us17.us.us.us.us.us.us202.us
  %2032 = phi i64 [ %2068, %.split.us.us.us17.us.us.us.us.us.us202.us ], [ 0, %.split6.us.us.us57.us113.split.us.split.us.split.us204.us ]
  %2033 = shl nuw nsw i64 %2032, 4
  %2034 = add nuw nsw i64 %1640, %2033
  %2035 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2034
  %wide.load1501 = load <8 x i32>, ptr %2035, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2036 = shl <8 x i32> %wide.load1501, %broadcast.splat1490
  %2037 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2034
  %wide.load1502 = load <8 x i32>, ptr %2037, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2038 = add <8 x i32> %wide.load1502, %wide.load1501
  %2039 = xor <8 x i32> %2036, %2038
  %2040 = shl <8 x i32> %2039, %broadcast.splat1492
  %2041 = add <8 x i32> %2039, %2038
  %2042 = xor <8 x i32> %2040, %2041
  %2043 = shl <8 x i32> %2042, %broadcast.splat1494
  %2044 = lshr <8 x i32> %2042, %broadcast.splat1496
  %2045 = or disjoint <8 x i32> %2043, %2044
  %2046 = add <8 x i32> %2042, %2041
  %2047 = xor <8 x i32> %2045, %2046
  %2048 = add <8 x i32> %2047, %2046
  %2049 = add <8 x i32> %broadcast.splat1498, %2048
  %2050 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2034
  store <8 x i32> %2049, ptr %2050, align 4, !alias.scope !18, !noalias !25
  %2051 = or disjoint i64 %2034, 8
  %2052 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2051
  %wide.load1501.1 = load <8 x i32>, ptr %2052, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2053 = shl <8 x i32> %wide.load1501.1, %broadcast.splat1490
  %2054 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2051
  %wide.load1502.1 = load <8 x i32>, ptr %2054, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2055 = add <8 x i32> %wide.load1502.1, %wide.load1501.1
  %2056 = xor <8 x i32> %2053, %2055
  %2057 = shl <8 x i32> %2056, %broadcast.splat1492
  %2058 = add <8 x i32> %2056, %2055
  %2059 = xor <8 x i32> %2057, %2058
  %2060 = shl <8 x i32> %2059, %broadcast.splat1494
  %2061 = lshr <8 x i32> %2059, %broadcast.splat1496
  %2062 = or disjoint <8 x i32> %2060, %2061
  %2063 = add <8 x i32> %2059, %2058
  %2064 = xor <8 x i32> %2062, %2063
  %2065 = add <8 x i32> %2064, %2063
  %2066 = add <8 x i32> %broadcast.splat1498, %2065
  %2067 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2051
  store <8 x i32> %2066, ptr %2067, align 4, !alias.scope !18, !noalias !25
  %2068 = add nuw nsw i64 %2032, 1
  %exitcond519.not = icmp eq i64 %2068, 3
  br i1 %exitcond519.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us202.us, !llvm.loop !26

.split6.us.us.us57.us113.split.us.split.us.split.us204.us: ; preds = %.split6.us.us.us57.us113.split.us.split.us.us.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us.us182.us.us, label %.split.us.us.us17.us.us.us.us.us.us202.us

.split6.us.us.us57.us113.split.us.split.us.split.us.us.us: ; preds = %.split6.us.us.us57.us113.split.us.split.us.us.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us.us205.us

.split.us.us.us17.us.us.us.us.us.us.us205.us:     ; preds = %.split6.us.us.us57.us113.split.us.split.us.split.us.us.us, %.split.us.us.us17.us.us.us.us.us.us.us205.us
  %2069 = phi i64 [ %2109, %.split.us.us.us17.us.us.us.us.us.us.us205.us ], [ 0, %.split6.us.us.us57.us113.split.us.split.us.split.us.us.us ]
  %2070 = shl nuw nsw i64 %2069, 4
  %2071 = add nuw nsw i64 %1640, %2070
  %2072 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2071
  %wide.load1465 = load <8 x i32>, ptr %2072, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2073 = shl <8 x i32> %wide.load1465, %broadcast.splat1452
  %2074 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2071
  %wide.load1466 = load <8 x i32>, ptr %2074, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2075 = add <8 x i32> %wide.load1466, %wide.load1465
  %2076 = xor <8 x i32> %2073, %2075
  %2077 = shl <8 x i32> %2076, %broadcast.splat1454
  %2078 = add <8 x i32> %2076, %2075
  %2079 = xor <8 x i32> %2077, %2078
  %2080 = shl <8 x i32> %2079, %broadcast.splat1456
  %2081 = lshr <8 x i32> %2079, %broadcast.splat1458
  %2082 = or disjoint <8 x i32> %2080, %2081
  %2083 = add <8 x i32> %2079, %2078
  %2084 = xor <8 x i32> %2082, %2083
  %2085 = shl <8 x i32> %2084, %broadcast.splat1460
  %2086 = add <8 x i32> %2084, %2083
  %2087 = xor <8 x i32> %2085, %2086
  %2088 = add <8 x i32> %broadcast.splat1462, %2087
  %2089 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2071
  store <8 x i32> %2088, ptr %2089, align 4, !alias.scope !18, !noalias !25
  %2090 = or disjoint i64 %2071, 8
  %2091 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2090
  %wide.load1465.1 = load <8 x i32>, ptr %2091, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2092 = shl <8 x i32> %wide.load1465.1, %broadcast.splat1452
  %2093 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2090
  %wide.load1466.1 = load <8 x i32>, ptr %2093, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2094 = add <8 x i32> %wide.load1466.1, %wide.load1465.1
  %2095 = xor <8 x i32> %2092, %2094
  %2096 = shl <8 x i32> %2095, %broadcast.splat1454
  %2097 = add <8 x i32> %2095, %2094
  %2098 = xor <8 x i32> %2096, %2097
  %2099 = shl <8 x i32> %2098, %broadcast.splat1456
  %2100 = lshr <8 x i32> %2098, %broadcast.splat1458
  %2101 = or disjoint <8 x i32> %2099, %2100
  %2102 = add <8 x i32> %2098, %2097
  %2103 = xor <8 x i32> %2101, %2102
  %2104 = shl <8 x i32> %2103, %broadcast.splat1460
  %2105 = add <8 x i32> %2103, %2102
  %2106 = xor <8 x i32> %2104, %2105
  %2107 = add <8 x i32> %broadcast.splat1462, %2106
  %2108 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2090
  store <8 x i32> %2107, ptr %2108, align 4, !alias.scope !18, !noalias !25
  %2109 = add nuw nsw i64 %2069, 1
  %exitcond523.not = icmp eq i64 %2109, 3
  br i1 %exitcond523.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us.us205.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us.us.us182.us.us:     ; preds = %.split6.us.us.us57.us113.split.us.split.us.split.us204.us, %.split.us.us.us17.us.us.us.us.us.us182.us.us
  %2110 = phi i64 [ %2150, %.split.us.us.us17.us.us.us.us.us.us182.us.us ], [ 0, %.split6.us.us.us57.us113.split.us.split.us.split.us204.us ]
  %2111 = shl nuw nsw i64 %2110, 4
  %2112 = add nuw nsw i64 %1640, %2111
  %2113 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2112
  %wide.load1484 = load <8 x i32>, ptr %2113, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2114 = shl <8 x i32> %wide.load1484, %broadcast.splat1471
  %2115 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2112
  %wide.load1485 = load <8 x i32>, ptr %2115, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2116 = add <8 x i32> %wide.load1485, %wide.load1484
  %2117 = xor <8 x i32> %2114, %2116
  %2118 = shl <8 x i32> %2117, %broadcast.splat1473
  %2119 = add <8 x i32> %2117, %2116
  %2120 = xor <8 x i32> %2118, %2119
  %2121 = shl <8 x i32> %2120, %broadcast.splat1475
  %2122 = lshr <8 x i32> %2120, %broadcast.splat1477
  %2123 = or disjoint <8 x i32> %2121, %2122
  %2124 = add <8 x i32> %2120, %2119
  %2125 = xor <8 x i32> %2123, %2124
  %2126 = lshr <8 x i32> %2125, %broadcast.splat1479
  %2127 = add <8 x i32> %2125, %2124
  %2128 = xor <8 x i32> %2126, %2127
  %2129 = add <8 x i32> %broadcast.splat1481, %2128
  %2130 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2112
  store <8 x i32> %2129, ptr %2130, align 4, !alias.scope !18, !noalias !25
  %2131 = or disjoint i64 %2112, 8
  %2132 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2131
  %wide.load1484.1 = load <8 x i32>, ptr %2132, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2133 = shl <8 x i32> %wide.load1484.1, %broadcast.splat1471
  %2134 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2131
  %wide.load1485.1 = load <8 x i32>, ptr %2134, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2135 = add <8 x i32> %wide.load1485.1, %wide.load1484.1
  %2136 = xor <8 x i32> %2133, %2135
  %2137 = shl <8 x i32> %2136, %broadcast.splat1473
  %2138 = add <8 x i32> %2136, %2135
  %2139 = xor <8 x i32> %2137, %2138
  %2140 = shl <8 x i32> %2139, %broadcast.splat1475
  %2141 = lshr <8 x i32> %2139, %broadcast.splat1477
  %2142 = or disjoint <8 x i32> %2140, %2141
  %2143 = add <8 x i32> %2139, %2138
  %2144 = xor <8 x i32> %2142, %2143
  %2145 = lshr <8 x i32> %2144, %broadcast.splat1479
  %2146 = add <8 x i32> %2144, %2143
  %2147 = xor <8 x i32> %2145, %2146
  %2148 = add <8 x i32> %broadcast.splat1481, %2147
  %2149 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2131
  store <8 x i32> %2148, ptr %2149, align 4, !alias.scope !18, !noalias !25
  %2150 = add nuw nsw i64 %2110, 1
  %exitcond521.not = icmp eq i64 %2150, 3
  br i1 %exitcond521.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us182.us.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us.us.us.us.us.us:     ; preds = %.split6.us.us.us57.us113.split.us.split.us.split.us.us.us, %.split.us.us.us17.us.us.us.us.us.us.us.us.us
  %2151 = phi i64 [ %2195, %.split.us.us.us17.us.us.us.us.us.us.us.us.us ], [ 0, %.split6.us.us.us57.us113.split.us.split.us.split.us.us.us ]
  %2152 = shl nuw nsw i64 %2151, 4
  %2153 = add nuw nsw i64 %1640, %2152
  %2154 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2153
  %wide.load1446 = load <8 x i32>, ptr %2154, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2155 = shl <8 x i32> %wide.load1446, %broadcast.splat1431
  %2156 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2153
  %wide.load1447 = load <8 x i32>, ptr %2156, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2157 = add <8 x i32> %wide.load1447, %wide.load1446
  %2158 = xor <8 x i32> %2155, %2157
  %2159 = shl <8 x i32> %2158, %broadcast.splat1433
  %2160 = add <8 x i32> %2158, %2157
  %2161 = xor <8 x i32> %2159, %2160
  %2162 = shl <8 x i32> %2161, %broadcast.splat1435
  %2163 = lshr <8 x i32> %2161, %broadcast.splat1437
  %2164 = or disjoint <8 x i32> %2162, %2163
  %2165 = add <8 x i32> %2161, %2160
  %2166 = xor <8 x i32> %2164, %2165
  %2167 = shl <8 x i32> %2166, %broadcast.splat1439
  %2168 = lshr <8 x i32> %2166, %broadcast.splat1441
  %2169 = add <8 x i32> %2166, %2165
  %2170 = or disjoint <8 x i32> %2167, %2168
  %2171 = xor <8 x i32> %2170, %2169
  %2172 = add <8 x i32> %broadcast.splat1443, %2171
  %2173 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2153
  store <8 x i32> %2172, ptr %2173, align 4, !alias.scope !18, !noalias !25
  %2174 = or disjoint i64 %2153, 8
  %2175 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2174
  %wide.load1446.1 = load <8 x i32>, ptr %2175, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2176 = shl <8 x i32> %wide.load1446.1, %broadcast.splat1431
  %2177 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2174
  %wide.load1447.1 = load <8 x i32>, ptr %2177, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2178 = add <8 x i32> %wide.load1447.1, %wide.load1446.1
  %2179 = xor <8 x i32> %2176, %2178
  %2180 = shl <8 x i32> %2179, %broadcast.splat1433
  %2181 = add <8 x i32> %2179, %2178
  %2182 = xor <8 x i32> %2180, %2181
  %2183 = shl <8 x i32> %2182, %broadcast.splat1435
  %2184 = lshr <8 x i32> %2182, %broadcast.splat1437
  %2185 = or disjoint <8 x i32> %2183, %2184
  %2186 = add <8 x i32> %2182, %2181
  %2187 = xor <8 x i32> %2185, %2186
  %2188 = shl <8 x i32> %2187, %broadcast.splat1439
  %2189 = lshr <8 x i32> %2187, %broadcast.splat1441
  %2190 = add <8 x i32> %2187, %2186
  %2191 = or disjoint <8 x i32> %2188, %2189
  %2192 = xor <8 x i32> %2191, %2190
  %2193 = add <8 x i32> %broadcast.splat1443, %2192
  %2194 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2174
  store <8 x i32> %2193, ptr %2194, align 4, !alias.scope !18, !noalias !25
  %2195 = add nuw nsw i64 %2151, 1
  %exitcond525.not = icmp eq i64 %2195, 3
  br i1 %exitcond525.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split16.us.split.split.us.split.us115.us.split:  ; preds = %.split16.us.split.split.us.split.us115.us
  br i1 %28, label %.split6.us.us.us57.us113.us.us298, label %.split16.us.split.split.us.split.us115.us.split.split

.split6.us.us.us57.us113.us.us298:                ; preds = %.split16.us.split.split.us.split.us115.us.split, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us
  %2196 = phi i64 [ %2589, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us ], [ 0, %.split16.us.split.split.us.split.us115.us.split ]
  %2197 = mul nuw nsw i64 %2196, 48
  %2198 = add nuw nsw i64 %2197, %1342
  br i1 %32, label %.split6.us.us.us57.us113.split.us198.split.us.us.split.us, label %.split6.us.us.us57.us113.split.us198.split.us.us.split

.split6.us.us.us57.us113.split.us198.split.us.us.split.us: ; preds = %.split6.us.us.us57.us113.us.us298
  br i1 %33, label %.split.us.us.us17.us.us.us.us194.us.us.us.us, label %.split.us.us.us17.us.us.us.us194.us.us.us

.split.us.us.us17.us.us.us.us194.us.us.us.us:     ; preds = %.split6.us.us.us57.us113.split.us198.split.us.us.split.us, %.split.us.us.us17.us.us.us.us194.us.us.us.us
  %2199 = phi i64 [ %2239, %.split.us.us.us17.us.us.us.us194.us.us.us.us ], [ 0, %.split6.us.us.us57.us113.split.us198.split.us.us.split.us ]
  %2200 = shl nuw nsw i64 %2199, 4
  %2201 = add nuw nsw i64 %2198, %2200
  %2202 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2201
  %wide.load1573 = load <8 x i32>, ptr %2202, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2203 = shl <8 x i32> %wide.load1573, %broadcast.splat1560
  %2204 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2201
  %wide.load1574 = load <8 x i32>, ptr %2204, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2205 = add <8 x i32> %wide.load1574, %wide.load1573
  %2206 = xor <8 x i32> %2203, %2205
  %2207 = shl <8 x i32> %2206, %broadcast.splat1562
  %2208 = add <8 x i32> %2206, %2205
  %2209 = xor <8 x i32> %2207, %2208
  %2210 = lshr <8 x i32> %2209, %broadcast.splat1564
  %2211 = add <8 x i32> %2209, %2208
  %2212 = xor <8 x i32> %2210, %2211
  %2213 = shl <8 x i32> %2212, %broadcast.splat1566
  %2214 = lshr <8 x i32> %2212, %broadcast.splat1568
  %2215 = add <8 x i32> %2212, %2211
  %2216 = or disjoint <8 x i32> %2213, %2214
  %2217 = xor <8 x i32> %2216, %2215
  %2218 = add <8 x i32> %broadcast.splat1570, %2217
  %2219 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2201
  store <8 x i32> %2218, ptr %2219, align 4, !alias.scope !18, !noalias !25
  %2220 = or disjoint i64 %2201, 8
  %2221 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2220
  %wide.load1573.1 = load <8 x i32>, ptr %2221, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2222 = shl <8 x i32> %wide.load1573.1, %broadcast.splat1560
  %2223 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2220
  %wide.load1574.1 = load <8 x i32>, ptr %2223, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2224 = add <8 x i32> %wide.load1574.1, %wide.load1573.1
  %2225 = xor <8 x i32> %2222, %2224
  %2226 = shl <8 x i32> %2225, %broadcast.splat1562
  %2227 = add <8 x i32> %2225, %2224
  %2228 = xor <8 x i32> %2226, %2227
  %2229 = lshr <8 x i32> %2228, %broadcast.splat1564
  %2230 = add <8 x i32> %2228, %2227
  %2231 = xor <8 x i32> %2229, %2230
  %2232 = shl <8 x i32> %2231, %broadcast.splat1566
  %2233 = lshr <8 x i32> %2231, %broadcast.splat1568
  %2234 = add <8 x i32> %2231, %2230
  %2235 = or disjoint <8 x i32> %2232, %2233
  %2236 = xor <8 x i32> %2235, %2234
  %2237 = add <8 x i32> %broadcast.splat1570, %2236
  %2238 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2220
  store <8 x i32> %2237, ptr %2238, align 4, !alias.scope !18, !noalias !25
  %2239 = add nuw nsw i64 %2199, 1
  %exitcond508.not = icmp eq i64 %2239, 3
  br i1 %exitcond508.not, label %.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us, label %.split.us.us.us17.us.us.us.us194.us.us.us.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us194.us.us.us:        ; preds = %.split6.us.us.us57.us113.split.us198.split.us.us.split.us, %.split.us.us.us17.us.us.us.us194.us.us.us
  %2240 = phi i64 [ %2276, %.split.us.us.us17.us.us.us.us194.us.us.us ], [ 0, %.split6.us.us.us57.us113.split.us198.split.us.us.split.us ]
  %2241 = shl nuw nsw i64 %2240, 4
  %2242 = add nuw nsw i64 %2198, %2241
  %2243 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2242
  %wide.load1590 = load <8 x i32>, ptr %2243, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2244 = shl <8 x i32> %wide.load1590, %broadcast.splat1579
  %2245 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2242
  %wide.load1591 = load <8 x i32>, ptr %2245, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2246 = add <8 x i32> %wide.load1591, %wide.load1590
  %2247 = xor <8 x i32> %2244, %2246
  %2248 = shl <8 x i32> %2247, %broadcast.splat1581
  %2249 = add <8 x i32> %2247, %2246
  %2250 = xor <8 x i32> %2248, %2249
  %2251 = lshr <8 x i32> %2250, %broadcast.splat1583
  %2252 = add <8 x i32> %2250, %2249
  %2253 = xor <8 x i32> %2251, %2252
  %2254 = shl <8 x i32> %2253, %broadcast.splat1585
  %2255 = add <8 x i32> %2253, %2252
  %2256 = xor <8 x i32> %2254, %2255
  %2257 = add <8 x i32> %broadcast.splat1587, %2256
  %2258 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2242
  store <8 x i32> %2257, ptr %2258, align 4, !alias.scope !18, !noalias !25
  %2259 = or disjoint i64 %2242, 8
  %2260 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2259
  %wide.load1590.1 = load <8 x i32>, ptr %2260, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2261 = shl <8 x i32> %wide.load1590.1, %broadcast.splat1579
  %2262 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2259
  %wide.load1591.1 = load <8 x i32>, ptr %2262, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2263 = add <8 x i32> %wide.load1591.1, %wide.load1590.1
  %2264 = xor <8 x i32> %2261, %2263
  %2265 = shl <8 x i32> %2264, %broadcast.splat1581
  %2266 = add <8 x i32> %2264, %2263
  %2267 = xor <8 x i32> %2265, %2266
  %2268 = lshr <8 x i32> %2267, %broadcast.splat1583
  %2269 = add <8 x i32> %2267, %2266
  %2270 = xor <8 x i32> %2268, %2269
  %2271 = shl <8 x i32> %2270, %broadcast.splat1585
  %2272 = add <8 x i32> %2270, %2269
  %2273 = xor <8 x i32> %2271, %2272
  %2274 = add <8 x i32> %broadcast.splat1587, %2273
  %2275 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2259
  store <8 x i32> %2274, ptr %2275, align 4, !alias.scope !18, !noalias !25
  %2276 = add nuw nsw i64 %2240, 1
  %exitcond506.not = icmp eq i64 %2276, 3
  br i1 %exitcond506.not, label %.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us, label %.split.us.us.us17.us.us.us.us194.us.us.us, !llvm.loop !26

.split6.us.us.us57.us113.split.us198.split.us.us.split: ; preds = %.split6.us.us.us57.us113.us.us298
  br i1 %33, label %.split.us.us.us17.us.us.us.us194.us.us.us307, label %.split.us.us.us17.us.us.us.us194.us.us

.split.us.us.us17.us.us.us.us194.us.us.us307:     ; preds = %.split6.us.us.us57.us113.split.us198.split.us.us.split, %.split.us.us.us17.us.us.us.us194.us.us.us307
  %2277 = phi i64 [ %2313, %.split.us.us.us17.us.us.us.us194.us.us.us307 ], [ 0, %.split6.us.us.us57.us113.split.us198.split.us.us.split ]
  %2278 = shl nuw nsw i64 %2277, 4
  %2279 = add nuw nsw i64 %2198, %2278
  %2280 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2279
  %wide.load1607 = load <8 x i32>, ptr %2280, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2281 = shl <8 x i32> %wide.load1607, %broadcast.splat1596
  %2282 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2279
  %wide.load1608 = load <8 x i32>, ptr %2282, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2283 = add <8 x i32> %wide.load1608, %wide.load1607
  %2284 = xor <8 x i32> %2281, %2283
  %2285 = shl <8 x i32> %2284, %broadcast.splat1598
  %2286 = add <8 x i32> %2284, %2283
  %2287 = xor <8 x i32> %2285, %2286
  %2288 = lshr <8 x i32> %2287, %broadcast.splat1600
  %2289 = add <8 x i32> %2287, %2286
  %2290 = xor <8 x i32> %2288, %2289
  %2291 = lshr <8 x i32> %2290, %broadcast.splat1602
  %2292 = add <8 x i32> %2290, %2289
  %2293 = xor <8 x i32> %2291, %2292
  %2294 = add <8 x i32> %broadcast.splat1604, %2293
  %2295 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2279
  store <8 x i32> %2294, ptr %2295, align 4, !alias.scope !18, !noalias !25
  %2296 = or disjoint i64 %2279, 8
  %2297 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2296
  %wide.load1607.1 = load <8 x i32>, ptr %2297, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2298 = shl <8 x i32> %wide.load1607.1, %broadcast.splat1596
  %2299 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2296
  %wide.load1608.1 = load <8 x i32>, ptr %2299, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2300 = add <8 x i32> %wide.load1608.1, %wide.load1607.1
  %2301 = xor <8 x i32> %2298, %2300
  %2302 = shl <8 x i32> %2301, %broadcast.splat1598
  %2303 = add <8 x i32> %2301, %2300
  %2304 = xor <8 x i32> %2302, %2303
  %2305 = lshr <8 x i32> %2304, %broadcast.splat1600
  %2306 = add <8 x i32> %2304, %2303
  %2307 = xor <8 x i32> %2305, %2306
  %2308 = lshr <8 x i32> %2307, %broadcast.splat1602
  %2309 = add <8 x i32> %2307, %2306
  %2310 = xor <8 x i32> %2308, %2309
  %2311 = add <8 x i32> %broadcast.splat1604, %2310
  %2312 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2296
  store <8 x i32> %2311, ptr %2312, align 4, !alias.scope !18, !noalias !25
  %2313 = add nuw nsw i64 %2277, 1
  %exitcond504.not = icmp eq i64 %2313, 3
  br i1 %exitcond504.not, label %.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us, label %.split.us.us.us17.us.us.us.us194.us.us.us307, !llvm.loop !26

.split.us.us.us17.us.us.us.us194.us.us:           ; preds = %.split6.us.us.us57.us113.split.us198.split.us.us.split, %.split.us.us.us17.us.us.us.us194.us.us
  %2314 = phi i64 [ %2588, %.split.us.us.us17.us.us.us.us194.us.us ], [ 0, %.split6.us.us.us57.us113.split.us198.split.us.us.split ]
  %2315 = shl nuw nsw i64 %2314, 4
  %2316 = add nuw nsw i64 %2198, %2315
  %2317 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2316
  %2318 = load i32, ptr %2317, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2319 = shl i32 %2318, %.fr347
  %2320 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2316
  %2321 = load i32, ptr %2320, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2322 = add i32 %2321, %2318
  %2323 = xor i32 %2319, %2322
  %2324 = shl i32 %2323, %.fr
  %2325 = add i32 %2323, %2322
  %2326 = xor i32 %2324, %2325
  %2327 = lshr i32 %2326, %26
  %2328 = add i32 %2326, %2325
  %2329 = xor i32 %2327, %2328
  %2330 = add i32 %2329, %2328
  %2331 = add i32 %37, %2330
  %2332 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2316
  store i32 %2331, ptr %2332, align 4, !alias.scope !18, !noalias !25
  %2333 = or disjoint i64 %2316, 1
  %2334 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2333
  %2335 = load i32, ptr %2334, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2336 = shl i32 %2335, %.fr347
  %2337 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2333
  %2338 = load i32, ptr %2337, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2339 = add i32 %2338, %2335
  %2340 = xor i32 %2336, %2339
  %2341 = shl i32 %2340, %.fr
  %2342 = add i32 %2340, %2339
  %2343 = xor i32 %2341, %2342
  %2344 = lshr i32 %2343, %26
  %2345 = add i32 %2343, %2342
  %2346 = xor i32 %2344, %2345
  %2347 = add i32 %2346, %2345
  %2348 = add i32 %37, %2347
  %2349 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2333
  store i32 %2348, ptr %2349, align 4, !alias.scope !18, !noalias !25
  %2350 = or disjoint i64 %2316, 2
  %2351 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2350
  %2352 = load i32, ptr %2351, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2353 = shl i32 %2352, %.fr347
  %2354 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2350
  %2355 = load i32, ptr %2354, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2356 = add i32 %2355, %2352
  %2357 = xor i32 %2353, %2356
  %2358 = shl i32 %2357, %.fr
  %2359 = add i32 %2357, %2356
  %2360 = xor i32 %2358, %2359
  %2361 = lshr i32 %2360, %26
  %2362 = add i32 %2360, %2359
  %2363 = xor i32 %2361, %2362
  %2364 = add i32 %2363, %2362
  %2365 = add i32 %37, %2364
  %2366 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2350
  store i32 %2365, ptr %2366, align 4, !alias.scope !18, !noalias !25
  %2367 = or disjoint i64 %2316, 3
  %2368 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2367
  %2369 = load i32, ptr %2368, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2370 = shl i32 %2369, %.fr347
  %2371 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2367
  %2372 = load i32, ptr %2371, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2373 = add i32 %2372, %2369
  %2374 = xor i32 %2370, %2373
  %2375 = shl i32 %2374, %.fr
  %2376 = add i32 %2374, %2373
  %2377 = xor i32 %2375, %2376
  %2378 = lshr i32 %2377, %26
  %2379 = add i32 %2377, %2376
  %2380 = xor i32 %2378, %2379
  %2381 = add i32 %2380, %2379
  %2382 = add i32 %37, %2381
  %2383 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2367
  store i32 %2382, ptr %2383, align 4, !alias.scope !18, !noalias !25
  %2384 = or disjoint i64 %2316, 4
  %2385 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2384
  %2386 = load i32, ptr %2385, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2387 = shl i32 %2386, %.fr347
  %2388 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2384
  %2389 = load i32, ptr %2388, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2390 = add i32 %2389, %2386
  %2391 = xor i32 %2387, %2390
  %2392 = shl i32 %2391, %.fr
  %2393 = add i32 %2391, %2390
  %2394 = xor i32 %2392, %2393
  %2395 = lshr i32 %2394, %26
  %2396 = add i32 %2394, %2393
  %2397 = xor i32 %2395, %2396
  %2398 = add i32 %2397, %2396
  %2399 = add i32 %37, %2398
  %2400 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2384
  store i32 %2399, ptr %2400, align 4, !alias.scope !18, !noalias !25
  %2401 = or disjoint i64 %2316, 5
  %2402 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2401
  %2403 = load i32, ptr %2402, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2404 = shl i32 %2403, %.fr347
  %2405 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2401
  %2406 = load i32, ptr %2405, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2407 = add i32 %2406, %2403
  %2408 = xor i32 %2404, %2407
  %2409 = shl i32 %2408, %.fr
  %2410 = add i32 %2408, %2407
  %2411 = xor i32 %2409, %2410
  %2412 = lshr i32 %2411, %26
  %2413 = add i32 %2411, %2410
  %2414 = xor i32 %2412, %2413
  %2415 = add i32 %2414, %2413
  %2416 = add i32 %37, %2415
  %2417 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2401
  store i32 %2416, ptr %2417, align 4, !alias.scope !18, !noalias !25
  %2418 = or disjoint i64 %2316, 6
  %2419 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2418
  %2420 = load i32, ptr %2419, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2421 = shl i32 %2420, %.fr347
  %2422 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2418
  %2423 = load i32, ptr %2422, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2424 = add i32 %2423, %2420
  %2425 = xor i32 %2421, %2424
  %2426 = shl i32 %2425, %.fr
  %2427 = add i32 %2425, %2424
  %2428 = xor i32 %2426, %2427
  %2429 = lshr i32 %2428, %26
  %2430 = add i32 %2428, %2427
  %2431 = xor i32 %2429, %2430
  %2432 = add i32 %2431, %2430
  %2433 = add i32 %37, %2432
  %2434 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2418
  store i32 %2433, ptr %2434, align 4, !alias.scope !18, !noalias !25
  %2435 = or disjoint i64 %2316, 7
  %2436 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2435
  %2437 = load i32, ptr %2436, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2438 = shl i32 %2437, %.fr347
  %2439 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2435
  %2440 = load i32, ptr %2439, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2441 = add i32 %2440, %2437
  %2442 = xor i32 %2438, %2441
  %2443 = shl i32 %2442, %.fr
  %2444 = add i32 %2442, %2441
  %2445 = xor i32 %2443, %2444
  %2446 = lshr i32 %2445, %26
  %2447 = add i32 %2445, %2444
  %2448 = xor i32 %2446, %2447
  %2449 = add i32 %2448, %2447
  %2450 = add i32 %37, %2449
  %2451 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2435
  store i32 %2450, ptr %2451, align 4, !alias.scope !18, !noalias !25
  %2452 = or disjoint i64 %2316, 8
  %2453 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2452
  %2454 = load i32, ptr %2453, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2455 = shl i32 %2454, %.fr347
  %2456 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2452
  %2457 = load i32, ptr %2456, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2458 = add i32 %2457, %2454
  %2459 = xor i32 %2455, %2458
  %2460 = shl i32 %2459, %.fr
  %2461 = add i32 %2459, %2458
  %2462 = xor i32 %2460, %2461
  %2463 = lshr i32 %2462, %26
  %2464 = add i32 %2462, %2461
  %2465 = xor i32 %2463, %2464
  %2466 = add i32 %2465, %2464
  %2467 = add i32 %37, %2466
  %2468 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2452
  store i32 %2467, ptr %2468, align 4, !alias.scope !18, !noalias !25
  %2469 = or disjoint i64 %2316, 9
  %2470 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2469
  %2471 = load i32, ptr %2470, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2472 = shl i32 %2471, %.fr347
  %2473 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2469
  %2474 = load i32, ptr %2473, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2475 = add i32 %2474, %2471
  %2476 = xor i32 %2472, %2475
  %2477 = shl i32 %2476, %.fr
  %2478 = add i32 %2476, %2475
  %2479 = xor i32 %2477, %2478
  %2480 = lshr i32 %2479, %26
  %2481 = add i32 %2479, %2478
  %2482 = xor i32 %2480, %2481
  %2483 = add i32 %2482, %2481
  %2484 = add i32 %37, %2483
  %2485 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2469
  store i32 %2484, ptr %2485, align 4, !alias.scope !18, !noalias !25
  %2486 = or disjoint i64 %2316, 10
  %2487 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2486
  %2488 = load i32, ptr %2487, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2489 = shl i32 %2488, %.fr347
  %2490 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2486
  %2491 = load i32, ptr %2490, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2492 = add i32 %2491, %2488
  %2493 = xor i32 %2489, %2492
  %2494 = shl i32 %2493, %.fr
  %2495 = add i32 %2493, %2492
  %2496 = xor i32 %2494, %2495
  %2497 = lshr i32 %2496, %26
  %2498 = add i32 %2496, %2495
  %2499 = xor i32 %2497, %2498
  %2500 = add i32 %2499, %2498
  %2501 = add i32 %37, %2500
  %2502 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2486
  store i32 %2501, ptr %2502, align 4, !alias.scope !18, !noalias !25
  %2503 = or disjoint i64 %2316, 11
  %2504 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2503
  %2505 = load i32, ptr %2504, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2506 = shl i32 %2505, %.fr347
  %2507 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2503
  %2508 = load i32, ptr %2507, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2509 = add i32 %2508, %2505
  %2510 = xor i32 %2506, %2509
  %2511 = shl i32 %2510, %.fr
  %2512 = add i32 %2510, %2509
  %2513 = xor i32 %2511, %2512
  %2514 = lshr i32 %2513, %26
  %2515 = add i32 %2513, %2512
  %2516 = xor i32 %2514, %2515
  %2517 = add i32 %2516, %2515
  %2518 = add i32 %37, %2517
  %2519 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2503
  store i32 %2518, ptr %2519, align 4, !alias.scope !18, !noalias !25
  %2520 = or disjoint i64 %2316, 12
  %2521 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2520
  %2522 = load i32, ptr %2521, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2523 = shl i32 %2522, %.fr347
  %2524 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2520
  %2525 = load i32, ptr %2524, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2526 = add i32 %2525, %2522
  %2527 = xor i32 %2523, %2526
  %2528 = shl i32 %2527, %.fr
  %2529 = add i32 %2527, %2526
  %2530 = xor i32 %2528, %2529
  %2531 = lshr i32 %2530, %26
  %2532 = add i32 %2530, %2529
  %2533 = xor i32 %2531, %2532
  %2534 = add i32 %2533, %2532
  %2535 = add i32 %37, %2534
  %2536 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2520
  store i32 %2535, ptr %2536, align 4, !alias.scope !18, !noalias !25
  %2537 = or disjoint i64 %2316, 13
  %2538 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2537
  %2539 = load i32, ptr %2538, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2540 = shl i32 %2539, %.fr347
  %2541 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2537
  %2542 = load i32, ptr %2541, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2543 = add i32 %2542, %2539
  %2544 = xor i32 %2540, %2543
  %2545 = shl i32 %2544, %.fr
  %2546 = add i32 %2544, %2543
  %2547 = xor i32 %2545, %2546
  %2548 = lshr i32 %2547, %26
  %2549 = add i32 %2547, %2546
  %2550 = xor i32 %2548, %2549
  %2551 = add i32 %2550, %2549
  %2552 = add i32 %37, %2551
  %2553 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2537
  store i32 %2552, ptr %2553, align 4, !alias.scope !18, !noalias !25
  %2554 = or disjoint i64 %2316, 14
  %2555 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2554
  %2556 = load i32, ptr %2555, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2557 = shl i32 %2556, %.fr347
  %2558 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2554
  %2559 = load i32, ptr %2558, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2560 = add i32 %2559, %2556
  %2561 = xor i32 %2557, %2560
  %2562 = shl i32 %2561, %.fr
  %2563 = add i32 %2561, %2560
  %2564 = xor i32 %2562, %2563
  %2565 = lshr i32 %2564, %26
  %2566 = add i32 %2564, %2563
  %2567 = xor i32 %2565, %2566
  %2568 = add i32 %2567, %2566
  %2569 = add i32 %37, %2568
  %2570 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2554
  store i32 %2569, ptr %2570, align 4, !alias.scope !18, !noalias !25
  %2571 = or disjoint i64 %2316, 15
  %2572 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2571
  %2573 = load i32, ptr %2572, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2574 = shl i32 %2573, %.fr347
  %2575 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2571
  %2576 = load i32, ptr %2575, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2577 = add i32 %2576, %2573
  %2578 = xor i32 %2574, %2577
  %2579 = shl i32 %2578, %.fr
  %2580 = add i32 %2578, %2577
  %2581 = xor i32 %2579, %2580
  %2582 = lshr i32 %2581, %26
  %2583 = add i32 %2581, %2580
  %2584 = xor i32 %2582, %2583
  %2585 = add i32 %2584, %2583
  %2586 = add i32 %37, %2585
  %2587 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2571
  store i32 %2586, ptr %2587, align 4, !alias.scope !18, !noalias !25
  %2588 = add nuw nsw i64 %2314, 1
  %exitcond502.not = icmp eq i64 %2588, 3
  br i1 %exitcond502.not, label %.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us, label %.split.us.us.us17.us.us.us.us194.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us: ; preds = %.split.us.us.us17.us.us.us.us194.us.us, %.split.us.us.us17.us.us.us.us194.us.us.us307, %.split.us.us.us17.us.us.us.us194.us.us.us, %.split.us.us.us17.us.us.us.us194.us.us.us.us
  %2589 = add nuw nsw i64 %2196, 1
  %exitcond509.not = icmp eq i64 %2589, 3
  br i1 %exitcond509.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us113.us.us298, !llvm.loop !26

.split16.us.split.split.us.split.us115.us.split.split: ; preds = %.split16.us.split.split.us.split.us115.us.split
  br i1 %32, label %.split6.us.us.us57.us113.us.us303, label %.split6.us.us.us57.us113.us

.split6.us.us.us57.us113.us.us303:                ; preds = %.split16.us.split.split.us.split.us115.us.split.split, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split.us.us
  %2590 = phi i64 [ %2868, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split.us.us ], [ 0, %.split16.us.split.split.us.split.us115.us.split.split ]
  %2591 = mul nuw nsw i64 %2590, 48
  %2592 = add nuw nsw i64 %2591, %1342
  br i1 %33, label %.split.us.us.us17.us.us.us.us194.us286.us.us, label %.split.us.us.us17.us.us.us.us194.us286.us304

.split.us.us.us17.us.us.us.us194.us286.us304:     ; preds = %.split6.us.us.us57.us113.us.us303, %.split.us.us.us17.us.us.us.us194.us286.us304
  %2593 = phi i64 [ %2867, %.split.us.us.us17.us.us.us.us194.us286.us304 ], [ 0, %.split6.us.us.us57.us113.us.us303 ]
  %2594 = shl nuw nsw i64 %2593, 4
  %2595 = add nuw nsw i64 %2592, %2594
  %2596 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2595
  %2597 = load i32, ptr %2596, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2598 = shl i32 %2597, %.fr347
  %2599 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2595
  %2600 = load i32, ptr %2599, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2601 = add i32 %2600, %2597
  %2602 = xor i32 %2598, %2601
  %2603 = shl i32 %2602, %.fr
  %2604 = add i32 %2602, %2601
  %2605 = xor i32 %2603, %2604
  %2606 = add i32 %2605, %2604
  %2607 = shl i32 %2606, %.fr349
  %2608 = shl i32 %2606, 1
  %2609 = xor i32 %2607, %2608
  %2610 = add i32 %37, %2609
  %2611 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2595
  store i32 %2610, ptr %2611, align 4, !alias.scope !18, !noalias !25
  %2612 = or disjoint i64 %2595, 1
  %2613 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2612
  %2614 = load i32, ptr %2613, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2615 = shl i32 %2614, %.fr347
  %2616 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2612
  %2617 = load i32, ptr %2616, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2618 = add i32 %2617, %2614
  %2619 = xor i32 %2615, %2618
  %2620 = shl i32 %2619, %.fr
  %2621 = add i32 %2619, %2618
  %2622 = xor i32 %2620, %2621
  %2623 = add i32 %2622, %2621
  %2624 = shl i32 %2623, %.fr349
  %2625 = shl i32 %2623, 1
  %2626 = xor i32 %2624, %2625
  %2627 = add i32 %37, %2626
  %2628 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2612
  store i32 %2627, ptr %2628, align 4, !alias.scope !18, !noalias !25
  %2629 = or disjoint i64 %2595, 2
  %2630 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2629
  %2631 = load i32, ptr %2630, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2632 = shl i32 %2631, %.fr347
  %2633 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2629
  %2634 = load i32, ptr %2633, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2635 = add i32 %2634, %2631
  %2636 = xor i32 %2632, %2635
  %2637 = shl i32 %2636, %.fr
  %2638 = add i32 %2636, %2635
  %2639 = xor i32 %2637, %2638
  %2640 = add i32 %2639, %2638
  %2641 = shl i32 %2640, %.fr349
  %2642 = shl i32 %2640, 1
  %2643 = xor i32 %2641, %2642
  %2644 = add i32 %37, %2643
  %2645 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2629
  store i32 %2644, ptr %2645, align 4, !alias.scope !18, !noalias !25
  %2646 = or disjoint i64 %2595, 3
  %2647 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2646
  %2648 = load i32, ptr %2647, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2649 = shl i32 %2648, %.fr347
  %2650 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2646
  %2651 = load i32, ptr %2650, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2652 = add i32 %2651, %2648
  %2653 = xor i32 %2649, %2652
  %2654 = shl i32 %2653, %.fr
  %2655 = add i32 %2653, %2652
  %2656 = xor i32 %2654, %2655
  %2657 = add i32 %2656, %2655
  %2658 = shl i32 %2657, %.fr349
  %2659 = shl i32 %2657, 1
  %2660 = xor i32 %2658, %2659
  %2661 = add i32 %37, %2660
  %2662 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2646
  store i32 %2661, ptr %2662, align 4, !alias.scope !18, !noalias !25
  %2663 = or disjoint i64 %2595, 4
  %2664 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2663
  %2665 = load i32, ptr %2664, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2666 = shl i32 %2665, %.fr347
  %2667 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2663
  %2668 = load i32, ptr %2667, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2669 = add i32 %2668, %2665
  %2670 = xor i32 %2666, %2669
  %2671 = shl i32 %2670, %.fr
  %2672 = add i32 %2670, %2669
  %2673 = xor i32 %2671, %2672
  %2674 = add i32 %2673, %2672
  %2675 = shl i32 %2674, %.fr349
  %2676 = shl i32 %2674, 1
  %2677 = xor i32 %2675, %2676
  %2678 = add i32 %37, %2677
  %2679 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2663
  store i32 %2678, ptr %2679, align 4, !alias.scope !18, !noalias !25
  %2680 = or disjoint i64 %2595, 5
  %2681 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2680
  %2682 = load i32, ptr %2681, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2683 = shl i32 %2682, %.fr347
  %2684 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2680
  %2685 = load i32, ptr %2684, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2686 = add i32 %2685, %2682
  %2687 = xor i32 %2683, %2686
  %2688 = shl i32 %2687, %.fr
  %2689 = add i32 %2687, %2686
  %2690 = xor i32 %2688, %2689
  %2691 = add i32 %2690, %2689
  %2692 = shl i32 %2691, %.fr349
  %2693 = shl i32 %2691, 1
  %2694 = xor i32 %2692, %2693
  %2695 = add i32 %37, %2694
  %2696 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2680
  store i32 %2695, ptr %2696, align 4, !alias.scope !18, !noalias !25
  %2697 = or disjoint i64 %2595, 6
  %2698 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2697
  %2699 = load i32, ptr %2698, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2700 = shl i32 %2699, %.fr347
  %2701 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2697
  %2702 = load i32, ptr %2701, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2703 = add i32 %2702, %2699
  %2704 = xor i32 %2700, %2703
  %2705 = shl i32 %2704, %.fr
  %2706 = add i32 %2704, %2703
  %2707 = xor i32 %2705, %2706
  %2708 = add i32 %2707, %2706
  %2709 = shl i32 %2708, %.fr349
  %2710 = shl i32 %2708, 1
  %2711 = xor i32 %2709, %2710
  %2712 = add i32 %37, %2711
  %2713 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2697
  store i32 %2712, ptr %2713, align 4, !alias.scope !18, !noalias !25
  %2714 = or disjoint i64 %2595, 7
  %2715 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2714
  %2716 = load i32, ptr %2715, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2717 = shl i32 %2716, %.fr347
  %2718 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2714
  %2719 = load i32, ptr %2718, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2720 = add i32 %2719, %2716
  %2721 = xor i32 %2717, %2720
  %2722 = shl i32 %2721, %.fr
  %2723 = add i32 %2721, %2720
  %2724 = xor i32 %2722, %2723
  %2725 = add i32 %2724, %2723
  %2726 = shl i32 %2725, %.fr349
  %2727 = shl i32 %2725, 1
  %2728 = xor i32 %2726, %2727
  %2729 = add i32 %37, %2728
  %2730 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2714
  store i32 %2729, ptr %2730, align 4, !alias.scope !18, !noalias !25
  %2731 = or disjoint i64 %2595, 8
  %2732 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2731
  %2733 = load i32, ptr %2732, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2734 = shl i32 %2733, %.fr347
  %2735 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2731
  %2736 = load i32, ptr %2735, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2737 = add i32 %2736, %2733
  %2738 = xor i32 %2734, %2737
  %2739 = shl i32 %2738, %.fr
  %2740 = add i32 %2738, %2737
  %2741 = xor i32 %2739, %2740
  %2742 = add i32 %2741, %2740
  %2743 = shl i32 %2742, %.fr349
  %2744 = shl i32 %2742, 1
  %2745 = xor i32 %2743, %2744
  %2746 = add i32 %37, %2745
  %2747 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2731
  store i32 %2746, ptr %2747, align 4, !alias.scope !18, !noalias !25
  %2748 = or disjoint i64 %2595, 9
  %2749 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2748
  %2750 = load i32, ptr %2749, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2751 = shl i32 %2750, %.fr347
  %2752 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2748
  %2753 = load i32, ptr %2752, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2754 = add i32 %2753, %2750
  %2755 = xor i32 %2751, %2754
  %2756 = shl i32 %2755, %.fr
  %2757 = add i32 %2755, %2754
  %2758 = xor i32 %2756, %2757
  %2759 = add i32 %2758, %2757
  %2760 = shl i32 %2759, %.fr349
  %2761 = shl i32 %2759, 1
  %2762 = xor i32 %2760, %2761
  %2763 = add i32 %37, %2762
  %2764 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2748
  store i32 %2763, ptr %2764, align 4, !alias.scope !18, !noalias !25
  %2765 = or disjoint i64 %2595, 10
  %2766 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2765
  %2767 = load i32, ptr %2766, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2768 = shl i32 %2767, %.fr347
  %2769 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2765
  %2770 = load i32, ptr %2769, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2771 = add i32 %2770, %2767
  %2772 = xor i32 %2768, %2771
  %2773 = shl i32 %2772, %.fr
  %2774 = add i32 %2772, %2771
  %2775 = xor i32 %2773, %2774
  %2776 = add i32 %2775, %2774
  %2777 = shl i32 %2776, %.fr349
  %2778 = shl i32 %2776, 1
  %2779 = xor i32 %2777, %2778
  %2780 = add i32 %37, %2779
  %2781 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2765
  store i32 %2780, ptr %2781, align 4, !alias.scope !18, !noalias !25
  %2782 = or disjoint i64 %2595, 11
  %2783 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2782
  %2784 = load i32, ptr %2783, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2785 = shl i32 %2784, %.fr347
  %2786 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2782
  %2787 = load i32, ptr %2786, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2788 = add i32 %2787, %2784
  %2789 = xor i32 %2785, %2788
  %2790 = shl i32 %2789, %.fr
  %2791 = add i32 %2789, %2788
  %2792 = xor i32 %2790, %2791
  %2793 = add i32 %2792, %2791
  %2794 = shl i32 %2793, %.fr349
  %2795 = shl i32 %2793, 1
  %2796 = xor i32 %2794, %2795
  %2797 = add i32 %37, %2796
  %2798 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2782
  store i32 %2797, ptr %2798, align 4, !alias.scope !18, !noalias !25
  %2799 = or disjoint i64 %2595, 12
  %2800 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2799
  %2801 = load i32, ptr %2800, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2802 = shl i32 %2801, %.fr347
  %2803 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2799
  %2804 = load i32, ptr %2803, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2805 = add i32 %2804, %2801
  %2806 = xor i32 %2802, %2805
  %2807 = shl i32 %2806, %.fr
  %2808 = add i32 %2806, %2805
  %2809 = xor i32 %2807, %2808
  %2810 = add i32 %2809, %2808
  %2811 = shl i32 %2810, %.fr349
  %2812 = shl i32 %2810, 1
  %2813 = xor i32 %2811, %2812
  %2814 = add i32 %37, %2813
  %2815 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2799
  store i32 %2814, ptr %2815, align 4, !alias.scope !18, !noalias !25
  %2816 = or disjoint i64 %2595, 13
  %2817 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2816
  %2818 = load i32, ptr %2817, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2819 = shl i32 %2818, %.fr347
  %2820 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2816
  %2821 = load i32, ptr %2820, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2822 = add i32 %2821, %2818
  %2823 = xor i32 %2819, %2822
  %2824 = shl i32 %2823, %.fr
  %2825 = add i32 %2823, %2822
  %2826 = xor i32 %2824, %2825
  %2827 = add i32 %2826, %2825
  %2828 = shl i32 %2827, %.fr349
  %2829 = shl i32 %2827, 1
  %2830 = xor i32 %2828, %2829
  %2831 = add i32 %37, %2830
  %2832 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2816
  store i32 %2831, ptr %2832, align 4, !alias.scope !18, !noalias !25
  %2833 = or disjoint i64 %2595, 14
  %2834 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2833
  %2835 = load i32, ptr %2834, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2836 = shl i32 %2835, %.fr347
  %2837 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2833
  %2838 = load i32, ptr %2837, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2839 = add i32 %2838, %2835
  %2840 = xor i32 %2836, %2839
  %2841 = shl i32 %2840, %.fr
  %2842 = add i32 %2840, %2839
  %2843 = xor i32 %2841, %2842
  %2844 = add i32 %2843, %2842
  %2845 = shl i32 %2844, %.fr349
  %2846 = shl i32 %2844, 1
  %2847 = xor i32 %2845, %2846
  %2848 = add i32 %37, %2847
  %2849 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2833
  store i32 %2848, ptr %2849, align 4, !alias.scope !18, !noalias !25
  %2850 = or disjoint i64 %2595, 15
  %2851 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2850
  %2852 = load i32, ptr %2851, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2853 = shl i32 %2852, %.fr347
  %2854 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2850
  %2855 = load i32, ptr %2854, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2856 = add i32 %2855, %2852
  %2857 = xor i32 %2853, %2856
  %2858 = shl i32 %2857, %.fr
  %2859 = add i32 %2857, %2856
  %2860 = xor i32 %2858, %2859
  %2861 = add i32 %2860, %2859
  %2862 = shl i32 %2861, %.fr349
  %2863 = shl i32 %2861, 1
  %2864 = xor i32 %2862, %2863
  %2865 = add i32 %37, %2864
  %2866 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2850
  store i32 %2865, ptr %2866, align 4, !alias.scope !18, !noalias !25
  %2867 = add nuw nsw i64 %2593, 1
  %exitcond497.not = icmp eq i64 %2867, 3
  br i1 %exitcond497.not, label %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split.us.us, label %.split.us.us.us17.us.us.us.us194.us286.us304, !llvm.loop !26

.split8.us.split.us18.split.us.us.split.us.split.us195.split.split.us.us: ; preds = %.split.us.us.us17.us.us.us.us194.us286.us304, %.split.us.us.us17.us.us.us.us194.us286.us.us
  %2868 = add nuw nsw i64 %2590, 1
  %exitcond500.not = icmp eq i64 %2868, 3
  br i1 %exitcond500.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us113.us.us303, !llvm.loop !26

.split.us.us.us17.us.us.us.us194.us286.us.us:     ; preds = %.split6.us.us.us57.us113.us.us303, %.split.us.us.us17.us.us.us.us194.us286.us.us
  %2869 = phi i64 [ %2905, %.split.us.us.us17.us.us.us.us194.us286.us.us ], [ 0, %.split6.us.us.us57.us113.us.us303 ]
  %2870 = shl nuw nsw i64 %2869, 4
  %2871 = add nuw nsw i64 %2592, %2870
  %2872 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2871
  %wide.load1624 = load <8 x i32>, ptr %2872, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2873 = shl <8 x i32> %wide.load1624, %broadcast.splat1613
  %2874 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2871
  %wide.load1625 = load <8 x i32>, ptr %2874, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2875 = add <8 x i32> %wide.load1625, %wide.load1624
  %2876 = xor <8 x i32> %2873, %2875
  %2877 = shl <8 x i32> %2876, %broadcast.splat1615
  %2878 = add <8 x i32> %2876, %2875
  %2879 = xor <8 x i32> %2877, %2878
  %2880 = add <8 x i32> %2879, %2878
  %2881 = shl <8 x i32> %2880, %broadcast.splat1617
  %2882 = lshr <8 x i32> %2880, %broadcast.splat1619
  %2883 = shl <8 x i32> %2880, splat (i32 1)
  %2884 = or disjoint <8 x i32> %2881, %2882
  %2885 = xor <8 x i32> %2884, %2883
  %2886 = add <8 x i32> %broadcast.splat1621, %2885
  %2887 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2871
  store <8 x i32> %2886, ptr %2887, align 4, !alias.scope !18, !noalias !25
  %2888 = or disjoint i64 %2871, 8
  %2889 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2888
  %wide.load1624.1 = load <8 x i32>, ptr %2889, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2890 = shl <8 x i32> %wide.load1624.1, %broadcast.splat1613
  %2891 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2888
  %wide.load1625.1 = load <8 x i32>, ptr %2891, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2892 = add <8 x i32> %wide.load1625.1, %wide.load1624.1
  %2893 = xor <8 x i32> %2890, %2892
  %2894 = shl <8 x i32> %2893, %broadcast.splat1615
  %2895 = add <8 x i32> %2893, %2892
  %2896 = xor <8 x i32> %2894, %2895
  %2897 = add <8 x i32> %2896, %2895
  %2898 = shl <8 x i32> %2897, %broadcast.splat1617
  %2899 = lshr <8 x i32> %2897, %broadcast.splat1619
  %2900 = shl <8 x i32> %2897, splat (i32 1)
  %2901 = or disjoint <8 x i32> %2898, %2899
  %2902 = xor <8 x i32> %2901, %2900
  %2903 = add <8 x i32> %broadcast.splat1621, %2902
  %2904 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2888
  store <8 x i32> %2903, ptr %2904, align 4, !alias.scope !18, !noalias !25
  %2905 = add nuw nsw i64 %2869, 1
  %exitcond499.not = icmp eq i64 %2905, 3
  br i1 %exitcond499.not, label %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split.us.us, label %.split.us.us.us17.us.us.us.us194.us286.us.us, !llvm.loop !26

.split39.us.split.split.us.us.us:                 ; preds = %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.split.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us195.split.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us99.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us.us.us.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us
  %2906 = add nuw nsw i64 %1341, 1
  %exitcond563.not = icmp eq i64 %2906, 3
  br i1 %exitcond563.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us193, !llvm.loop !26

.split16.us.split.split.us.split.us.us.us:        ; preds = %.split16.us.us.us193
  br i1 %27, label %.split6.us.us.us57.us.us.us.us, label %.split16.us.split.split.us.split.us.split.us118.us

.split6.us.us.us57.us.us116.us:                   ; preds = %.split16.us.split.split.us.split.us.split.us118.us, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us
  %2907 = phi i64 [ %3705, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us ], [ 0, %.split16.us.split.split.us.split.us.split.us118.us ]
  %2908 = mul nuw nsw i64 %2907, 48
  %2909 = add nuw nsw i64 %2908, %1342
  br i1 %32, label %.split6.us.us.us57.us.us116.split.us.us, label %.split6.us.us.us57.us.us116.split.us210

.split.us.us.us17.us.us.us.us64.us.us196:         ; preds = %.split6.us.us.us57.us.us116.split.us210, %.split.us.us.us17.us.us.us.us64.us.us196
  %2910 = phi i64 [ %3184, %.split.us.us.us17.us.us.us.us64.us.us196 ], [ 0, %.split6.us.us.us57.us.us116.split.us210 ]
  %2911 = shl nuw nsw i64 %2910, 4
  %2912 = add nuw nsw i64 %2909, %2911
  %2913 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2912
  %2914 = load i32, ptr %2913, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2915 = shl i32 %2914, %.fr347
  %2916 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2912
  %2917 = load i32, ptr %2916, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2918 = add i32 %2917, %2914
  %2919 = xor i32 %2915, %2918
  %2920 = shl i32 %2919, %.fr
  %2921 = lshr i32 %2919, %21
  %2922 = or disjoint i32 %2920, %2921
  %2923 = add i32 %2919, %2918
  %2924 = xor i32 %2922, %2923
  %2925 = add i32 %2924, %2923
  %2926 = shl i32 %2925, 1
  %2927 = add i32 %37, %2926
  %2928 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2912
  store i32 %2927, ptr %2928, align 4, !alias.scope !18, !noalias !25
  %2929 = or disjoint i64 %2912, 1
  %2930 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2929
  %2931 = load i32, ptr %2930, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2932 = shl i32 %2931, %.fr347
  %2933 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2929
  %2934 = load i32, ptr %2933, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2935 = add i32 %2934, %2931
  %2936 = xor i32 %2932, %2935
  %2937 = shl i32 %2936, %.fr
  %2938 = lshr i32 %2936, %21
  %2939 = or disjoint i32 %2937, %2938
  %2940 = add i32 %2936, %2935
  %2941 = xor i32 %2939, %2940
  %2942 = add i32 %2941, %2940
  %2943 = shl i32 %2942, 1
  %2944 = add i32 %37, %2943
  %2945 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2929
  store i32 %2944, ptr %2945, align 4, !alias.scope !18, !noalias !25
  %2946 = or disjoint i64 %2912, 2
  %2947 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2946
  %2948 = load i32, ptr %2947, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2949 = shl i32 %2948, %.fr347
  %2950 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2946
  %2951 = load i32, ptr %2950, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2952 = add i32 %2951, %2948
  %2953 = xor i32 %2949, %2952
  %2954 = shl i32 %2953, %.fr
  %2955 = lshr i32 %2953, %21
  %2956 = or disjoint i32 %2954, %2955
  %2957 = add i32 %2953, %2952
  %2958 = xor i32 %2956, %2957
  %2959 = add i32 %2958, %2957
  %2960 = shl i32 %2959, 1
  %2961 = add i32 %37, %2960
  %2962 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2946
  store i32 %2961, ptr %2962, align 4, !alias.scope !18, !noalias !25
  %2963 = or disjoint i64 %2912, 3
  %2964 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2963
  %2965 = load i32, ptr %2964, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2966 = shl i32 %2965, %.fr347
  %2967 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2963
  %2968 = load i32, ptr %2967, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2969 = add i32 %2968, %2965
  %2970 = xor i32 %2966, %2969
  %2971 = shl i32 %2970, %.fr
  %2972 = lshr i32 %2970, %21
  %2973 = or disjoint i32 %2971, %2972
  %2974 = add i32 %2970, %2969
  %2975 = xor i32 %2973, %2974
  %2976 = add i32 %2975, %2974
  %2977 = shl i32 %2976, 1
  %2978 = add i32 %37, %2977
  %2979 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2963
  store i32 %2978, ptr %2979, align 4, !alias.scope !18, !noalias !25
  %2980 = or disjoint i64 %2912, 4
  %2981 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2980
  %2982 = load i32, ptr %2981, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %2983 = shl i32 %2982, %.fr347
  %2984 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2980
  %2985 = load i32, ptr %2984, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %2986 = add i32 %2985, %2982
  %2987 = xor i32 %2983, %2986
  %2988 = shl i32 %2987, %.fr
  %2989 = lshr i32 %2987, %21
  %2990 = or disjoint i32 %2988, %2989
  %2991 = add i32 %2987, %2986
  %2992 = xor i32 %2990, %2991
  %2993 = add i32 %2992, %2991
  %2994 = shl i32 %2993, 1
  %2995 = add i32 %37, %2994
  %2996 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2980
  store i32 %2995, ptr %2996, align 4, !alias.scope !18, !noalias !25
  %2997 = or disjoint i64 %2912, 5
  %2998 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %2997
  %2999 = load i32, ptr %2998, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3000 = shl i32 %2999, %.fr347
  %3001 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %2997
  %3002 = load i32, ptr %3001, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3003 = add i32 %3002, %2999
  %3004 = xor i32 %3000, %3003
  %3005 = shl i32 %3004, %.fr
  %3006 = lshr i32 %3004, %21
  %3007 = or disjoint i32 %3005, %3006
  %3008 = add i32 %3004, %3003
  %3009 = xor i32 %3007, %3008
  %3010 = add i32 %3009, %3008
  %3011 = shl i32 %3010, 1
  %3012 = add i32 %37, %3011
  %3013 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %2997
  store i32 %3012, ptr %3013, align 4, !alias.scope !18, !noalias !25
  %3014 = or disjoint i64 %2912, 6
  %3015 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3014
  %3016 = load i32, ptr %3015, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3017 = shl i32 %3016, %.fr347
  %3018 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3014
  %3019 = load i32, ptr %3018, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3020 = add i32 %3019, %3016
  %3021 = xor i32 %3017, %3020
  %3022 = shl i32 %3021, %.fr
  %3023 = lshr i32 %3021, %21
  %3024 = or disjoint i32 %3022, %3023
  %3025 = add i32 %3021, %3020
  %3026 = xor i32 %3024, %3025
  %3027 = add i32 %3026, %3025
  %3028 = shl i32 %3027, 1
  %3029 = add i32 %37, %3028
  %3030 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3014
  store i32 %3029, ptr %3030, align 4, !alias.scope !18, !noalias !25
  %3031 = or disjoint i64 %2912, 7
  %3032 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3031
  %3033 = load i32, ptr %3032, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3034 = shl i32 %3033, %.fr347
  %3035 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3031
  %3036 = load i32, ptr %3035, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3037 = add i32 %3036, %3033
  %3038 = xor i32 %3034, %3037
  %3039 = shl i32 %3038, %.fr
  %3040 = lshr i32 %3038, %21
  %3041 = or disjoint i32 %3039, %3040
  %3042 = add i32 %3038, %3037
  %3043 = xor i32 %3041, %3042
  %3044 = add i32 %3043, %3042
  %3045 = shl i32 %3044, 1
  %3046 = add i32 %37, %3045
  %3047 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3031
  store i32 %3046, ptr %3047, align 4, !alias.scope !18, !noalias !25
  %3048 = or disjoint i64 %2912, 8
  %3049 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3048
  %3050 = load i32, ptr %3049, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3051 = shl i32 %3050, %.fr347
  %3052 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3048
  %3053 = load i32, ptr %3052, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3054 = add i32 %3053, %3050
  %3055 = xor i32 %3051, %3054
  %3056 = shl i32 %3055, %.fr
  %3057 = lshr i32 %3055, %21
  %3058 = or disjoint i32 %3056, %3057
  %3059 = add i32 %3055, %3054
  %3060 = xor i32 %3058, %3059
  %3061 = add i32 %3060, %3059
  %3062 = shl i32 %3061, 1
  %3063 = add i32 %37, %3062
  %3064 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3048
  store i32 %3063, ptr %3064, align 4, !alias.scope !18, !noalias !25
  %3065 = or disjoint i64 %2912, 9
  %3066 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3065
  %3067 = load i32, ptr %3066, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3068 = shl i32 %3067, %.fr347
  %3069 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3065
  %3070 = load i32, ptr %3069, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3071 = add i32 %3070, %3067
  %3072 = xor i32 %3068, %3071
  %3073 = shl i32 %3072, %.fr
  %3074 = lshr i32 %3072, %21
  %3075 = or disjoint i32 %3073, %3074
  %3076 = add i32 %3072, %3071
  %3077 = xor i32 %3075, %3076
  %3078 = add i32 %3077, %3076
  %3079 = shl i32 %3078, 1
  %3080 = add i32 %37, %3079
  %3081 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3065
  store i32 %3080, ptr %3081, align 4, !alias.scope !18, !noalias !25
  %3082 = or disjoint i64 %2912, 10
  %3083 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3082
  %3084 = load i32, ptr %3083, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3085 = shl i32 %3084, %.fr347
  %3086 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3082
  %3087 = load i32, ptr %3086, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3088 = add i32 %3087, %3084
  %3089 = xor i32 %3085, %3088
  %3090 = shl i32 %3089, %.fr
  %3091 = lshr i32 %3089, %21
  %3092 = or disjoint i32 %3090, %3091
  %3093 = add i32 %3089, %3088
  %3094 = xor i32 %3092, %3093
  %3095 = add i32 %3094, %3093
  %3096 = shl i32 %3095, 1
  %3097 = add i32 %37, %3096
  %3098 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3082
  store i32 %3097, ptr %3098, align 4, !alias.scope !18, !noalias !25
  %3099 = or disjoint i64 %2912, 11
  %3100 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3099
  %3101 = load i32, ptr %3100, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3102 = shl i32 %3101, %.fr347
  %3103 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3099
  %3104 = load i32, ptr %3103, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3105 = add i32 %3104, %3101
  %3106 = xor i32 %3102, %3105
  %3107 = shl i32 %3106, %.fr
  %3108 = lshr i32 %3106, %21
  %3109 = or disjoint i32 %3107, %3108
  %3110 = add i32 %3106, %3105
  %3111 = xor i32 %3109, %3110
  %3112 = add i32 %3111, %3110
  %3113 = shl i32 %3112, 1
  %3114 = add i32 %37, %3113
  %3115 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3099
  store i32 %3114, ptr %3115, align 4, !alias.scope !18, !noalias !25
  %3116 = or disjoint i64 %2912, 12
  %3117 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3116
  %3118 = load i32, ptr %3117, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3119 = shl i32 %3118, %.fr347
  %3120 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3116
  %3121 = load i32, ptr %3120, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3122 = add i32 %3121, %3118
  %3123 = xor i32 %3119, %3122
  %3124 = shl i32 %3123, %.fr
  %3125 = lshr i32 %3123, %21
  %3126 = or disjoint i32 %3124, %3125
  %3127 = add i32 %3123, %3122
  %3128 = xor i32 %3126, %3127
  %3129 = add i32 %3128, %3127
  %3130 = shl i32 %3129, 1
  %3131 = add i32 %37, %3130
  %3132 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3116
  store i32 %3131, ptr %3132, align 4, !alias.scope !18, !noalias !25
  %3133 = or disjoint i64 %2912, 13
  %3134 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3133
  %3135 = load i32, ptr %3134, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3136 = shl i32 %3135, %.fr347
  %3137 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3133
  %3138 = load i32, ptr %3137, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3139 = add i32 %3138, %3135
  %3140 = xor i32 %3136, %3139
  %3141 = shl i32 %3140, %.fr
  %3142 = lshr i32 %3140, %21
  %3143 = or disjoint i32 %3141, %3142
  %3144 = add i32 %3140, %3139
  %3145 = xor i32 %3143, %3144
  %3146 = add i32 %3145, %3144
  %3147 = shl i32 %3146, 1
  %3148 = add i32 %37, %3147
  %3149 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3133
  store i32 %3148, ptr %3149, align 4, !alias.scope !18, !noalias !25
  %3150 = or disjoint i64 %2912, 14
  %3151 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3150
  %3152 = load i32, ptr %3151, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3153 = shl i32 %3152, %.fr347
  %3154 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3150
  %3155 = load i32, ptr %3154, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3156 = add i32 %3155, %3152
  %3157 = xor i32 %3153, %3156
  %3158 = shl i32 %3157, %.fr
  %3159 = lshr i32 %3157, %21
  %3160 = or disjoint i32 %3158, %3159
  %3161 = add i32 %3157, %3156
  %3162 = xor i32 %3160, %3161
  %3163 = add i32 %3162, %3161
  %3164 = shl i32 %3163, 1
  %3165 = add i32 %37, %3164
  %3166 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3150
  store i32 %3165, ptr %3166, align 4, !alias.scope !18, !noalias !25
  %3167 = or disjoint i64 %2912, 15
  %3168 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3167
  %3169 = load i32, ptr %3168, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3170 = shl i32 %3169, %.fr347
  %3171 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3167
  %3172 = load i32, ptr %3171, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3173 = add i32 %3172, %3169
  %3174 = xor i32 %3170, %3173
  %3175 = shl i32 %3174, %.fr
  %3176 = lshr i32 %3174, %21
  %3177 = or disjoint i32 %3175, %3176
  %3178 = add i32 %3174, %3173
  %3179 = xor i32 %3177, %3178
  %3180 = add i32 %3179, %3178
  %3181 = shl i32 %3180, 1
  %3182 = add i32 %37, %3181
  %3183 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3167
  store i32 %3182, ptr %3183, align 4, !alias.scope !18, !noalias !25
  %3184 = add nuw nsw i64 %2910, 1
  %exitcond528.not = icmp eq i64 %3184, 3
  br i1 %exitcond528.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us, label %.split.us.us.us17.us.us.us.us64.us.us196, !llvm.loop !26

.split16.us.split.split.us.split.us.split.us118.us: ; preds = %.split16.us.split.split.us.split.us.us.us
  br i1 %28, label %.split16.us.split.split.us.split.us.split.split.us.us.us, label %.split6.us.us.us57.us.us116.us

.split6.us.us.us57.us.us.us.us:                   ; preds = %.split16.us.split.split.us.split.us.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us
  %3185 = phi i64 [ %3225, %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us ], [ 0, %.split16.us.split.split.us.split.us.us.us ]
  %3186 = mul nuw nsw i64 %3185, 48
  %3187 = add nuw nsw i64 %3186, %1342
  br i1 %28, label %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us, label %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.us.us

.split.us.us.us17.us.us.us.us.us67.us.us119.us:   ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us128.us, %.split.us.us.us17.us.us.us.us.us67.us.us119.us
  %3188 = phi i64 [ %3224, %.split.us.us.us17.us.us.us.us.us67.us.us119.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us128.us ]
  %3189 = shl nuw nsw i64 %3188, 4
  %3190 = add nuw nsw i64 %3187, %3189
  %3191 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3190
  %wide.load1296 = load <8 x i32>, ptr %3191, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3192 = shl <8 x i32> %wide.load1296, %broadcast.splat1285
  %3193 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3190
  %wide.load1297 = load <8 x i32>, ptr %3193, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3194 = add <8 x i32> %wide.load1297, %wide.load1296
  %3195 = xor <8 x i32> %3192, %3194
  %3196 = shl <8 x i32> %3195, %broadcast.splat1287
  %3197 = lshr <8 x i32> %3195, %broadcast.splat1289
  %3198 = or disjoint <8 x i32> %3196, %3197
  %3199 = add <8 x i32> %3195, %3194
  %3200 = xor <8 x i32> %3198, %3199
  %3201 = shl <8 x i32> %3200, %broadcast.splat1291
  %3202 = add <8 x i32> %3200, %3199
  %3203 = xor <8 x i32> %3201, %3202
  %3204 = add <8 x i32> %3203, %3202
  %3205 = add <8 x i32> %broadcast.splat1293, %3204
  %3206 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3190
  store <8 x i32> %3205, ptr %3206, align 4, !alias.scope !18, !noalias !25
  %3207 = or disjoint i64 %3190, 8
  %3208 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3207
  %wide.load1296.1 = load <8 x i32>, ptr %3208, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3209 = shl <8 x i32> %wide.load1296.1, %broadcast.splat1285
  %3210 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3207
  %wide.load1297.1 = load <8 x i32>, ptr %3210, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3211 = add <8 x i32> %wide.load1297.1, %wide.load1296.1
  %3212 = xor <8 x i32> %3209, %3211
  %3213 = shl <8 x i32> %3212, %broadcast.splat1287
  %3214 = lshr <8 x i32> %3212, %broadcast.splat1289
  %3215 = or disjoint <8 x i32> %3213, %3214
  %3216 = add <8 x i32> %3212, %3211
  %3217 = xor <8 x i32> %3215, %3216
  %3218 = shl <8 x i32> %3217, %broadcast.splat1291
  %3219 = add <8 x i32> %3217, %3216
  %3220 = xor <8 x i32> %3218, %3219
  %3221 = add <8 x i32> %3220, %3219
  %3222 = add <8 x i32> %broadcast.splat1293, %3221
  %3223 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3207
  store <8 x i32> %3222, ptr %3223, align 4, !alias.scope !18, !noalias !25
  %3224 = add nuw nsw i64 %3188, 1
  %exitcond547.not = icmp eq i64 %3224, 3
  br i1 %exitcond547.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us67.us.us119.us, !llvm.loop !26

.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.us.us: ; preds = %.split6.us.us.us57.us.us.us.us
  br i1 %32, label %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us.us.us, label %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us128.us

.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us.us.us67.us.us119.us, %.split.us.us.us17.us.us.us.us.us67.us.us101.us.us, %.split.us.us.us17.us.us.us.us.us67.us.us.us129.us, %.split.us.us.us17.us.us.us.us.us67.us.us.us.us.us, %.split.us.us.us17.us.us.us.us.us.us70.us.us121.us, %.split.us.us.us17.us.us.us.us.us.us70.us.us.us.us, %.split.us.us.us17.us.us.us.us.us.us.us73.us.us.us, %.split.us.us.us17.us.us.us.us.us.us.us.us.us.us.us
  %3225 = add nuw nsw i64 %3185, 1
  %exitcond562.not = icmp eq i64 %3225, 3
  br i1 %exitcond562.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us.us.us.us, !llvm.loop !26

.split6.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us: ; preds = %.split6.us.us.us57.us.us.us.us
  br i1 %32, label %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us.us.us.us.us, label %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us72.us.us.us

.split.us.us.us17.us.us.us.us.us.us70.us.us121.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us72.us.us.us, %.split.us.us.us17.us.us.us.us.us.us70.us.us121.us
  %3226 = phi i64 [ %3266, %.split.us.us.us17.us.us.us.us.us.us70.us.us121.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us72.us.us.us ]
  %3227 = shl nuw nsw i64 %3226, 4
  %3228 = add nuw nsw i64 %3187, %3227
  %3229 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3228
  %wide.load1220 = load <8 x i32>, ptr %3229, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3230 = shl <8 x i32> %wide.load1220, %broadcast.splat1207
  %3231 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3228
  %wide.load1221 = load <8 x i32>, ptr %3231, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3232 = add <8 x i32> %wide.load1221, %wide.load1220
  %3233 = xor <8 x i32> %3230, %3232
  %3234 = shl <8 x i32> %3233, %broadcast.splat1209
  %3235 = lshr <8 x i32> %3233, %broadcast.splat1211
  %3236 = or disjoint <8 x i32> %3234, %3235
  %3237 = add <8 x i32> %3233, %3232
  %3238 = xor <8 x i32> %3236, %3237
  %3239 = shl <8 x i32> %3238, %broadcast.splat1213
  %3240 = lshr <8 x i32> %3238, %broadcast.splat1215
  %3241 = or disjoint <8 x i32> %3239, %3240
  %3242 = add <8 x i32> %3238, %3237
  %3243 = xor <8 x i32> %3241, %3242
  %3244 = add <8 x i32> %3243, %3242
  %3245 = add <8 x i32> %broadcast.splat1217, %3244
  %3246 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3228
  store <8 x i32> %3245, ptr %3246, align 4, !alias.scope !18, !noalias !25
  %3247 = or disjoint i64 %3228, 8
  %3248 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3247
  %wide.load1220.1 = load <8 x i32>, ptr %3248, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3249 = shl <8 x i32> %wide.load1220.1, %broadcast.splat1207
  %3250 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3247
  %wide.load1221.1 = load <8 x i32>, ptr %3250, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3251 = add <8 x i32> %wide.load1221.1, %wide.load1220.1
  %3252 = xor <8 x i32> %3249, %3251
  %3253 = shl <8 x i32> %3252, %broadcast.splat1209
  %3254 = lshr <8 x i32> %3252, %broadcast.splat1211
  %3255 = or disjoint <8 x i32> %3253, %3254
  %3256 = add <8 x i32> %3252, %3251
  %3257 = xor <8 x i32> %3255, %3256
  %3258 = shl <8 x i32> %3257, %broadcast.splat1213
  %3259 = lshr <8 x i32> %3257, %broadcast.splat1215
  %3260 = or disjoint <8 x i32> %3258, %3259
  %3261 = add <8 x i32> %3257, %3256
  %3262 = xor <8 x i32> %3260, %3261
  %3263 = add <8 x i32> %3262, %3261
  %3264 = add <8 x i32> %broadcast.splat1217, %3263
  %3265 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3247
  store <8 x i32> %3264, ptr %3265, align 4, !alias.scope !18, !noalias !25
  %3266 = add nuw nsw i64 %3226, 1
  %exitcond555.not = icmp eq i64 %3266, 3
  br i1 %exitcond555.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us70.us.us121.us, !llvm.loop !26

.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us72.us.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us.us70.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us70.us.us121.us

.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us.us.us.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.us.us.us.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us.us73.us.us.us

.split.us.us.us17.us.us.us.us.us.us.us73.us.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us.us.us.us.us, %.split.us.us.us17.us.us.us.us.us.us.us73.us.us.us
  %3267 = phi i64 [ %3311, %.split.us.us.us17.us.us.us.us.us.us.us73.us.us.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us.us.us.us.us ]
  %3268 = shl nuw nsw i64 %3267, 4
  %3269 = add nuw nsw i64 %3187, %3268
  %3270 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3269
  %wide.load1180 = load <8 x i32>, ptr %3270, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3271 = shl <8 x i32> %wide.load1180, %broadcast.splat1165
  %3272 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3269
  %wide.load1181 = load <8 x i32>, ptr %3272, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3273 = add <8 x i32> %wide.load1181, %wide.load1180
  %3274 = xor <8 x i32> %3271, %3273
  %3275 = shl <8 x i32> %3274, %broadcast.splat1167
  %3276 = lshr <8 x i32> %3274, %broadcast.splat1169
  %3277 = or disjoint <8 x i32> %3275, %3276
  %3278 = add <8 x i32> %3274, %3273
  %3279 = xor <8 x i32> %3277, %3278
  %3280 = shl <8 x i32> %3279, %broadcast.splat1171
  %3281 = lshr <8 x i32> %3279, %broadcast.splat1173
  %3282 = or disjoint <8 x i32> %3280, %3281
  %3283 = add <8 x i32> %3279, %3278
  %3284 = xor <8 x i32> %3282, %3283
  %3285 = shl <8 x i32> %3284, %broadcast.splat1175
  %3286 = add <8 x i32> %3284, %3283
  %3287 = xor <8 x i32> %3285, %3286
  %3288 = add <8 x i32> %broadcast.splat1177, %3287
  %3289 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3269
  store <8 x i32> %3288, ptr %3289, align 4, !alias.scope !18, !noalias !25
  %3290 = or disjoint i64 %3269, 8
  %3291 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3290
  %wide.load1180.1 = load <8 x i32>, ptr %3291, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3292 = shl <8 x i32> %wide.load1180.1, %broadcast.splat1165
  %3293 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3290
  %wide.load1181.1 = load <8 x i32>, ptr %3293, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3294 = add <8 x i32> %wide.load1181.1, %wide.load1180.1
  %3295 = xor <8 x i32> %3292, %3294
  %3296 = shl <8 x i32> %3295, %broadcast.splat1167
  %3297 = lshr <8 x i32> %3295, %broadcast.splat1169
  %3298 = or disjoint <8 x i32> %3296, %3297
  %3299 = add <8 x i32> %3295, %3294
  %3300 = xor <8 x i32> %3298, %3299
  %3301 = shl <8 x i32> %3300, %broadcast.splat1171
  %3302 = lshr <8 x i32> %3300, %broadcast.splat1173
  %3303 = or disjoint <8 x i32> %3301, %3302
  %3304 = add <8 x i32> %3300, %3299
  %3305 = xor <8 x i32> %3303, %3304
  %3306 = shl <8 x i32> %3305, %broadcast.splat1175
  %3307 = add <8 x i32> %3305, %3304
  %3308 = xor <8 x i32> %3306, %3307
  %3309 = add <8 x i32> %broadcast.splat1177, %3308
  %3310 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3290
  store <8 x i32> %3309, ptr %3310, align 4, !alias.scope !18, !noalias !25
  %3311 = add nuw nsw i64 %3267, 1
  %exitcond559.not = icmp eq i64 %3311, 3
  br i1 %exitcond559.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us.us73.us.us.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us.us.us.us.us.us.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us.us.us.us.us, %.split.us.us.us17.us.us.us.us.us.us.us.us.us.us.us
  %3312 = phi i64 [ %3360, %.split.us.us.us17.us.us.us.us.us.us.us.us.us.us.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us.us.us.us.us ]
  %3313 = shl nuw nsw i64 %3312, 4
  %3314 = add nuw nsw i64 %3187, %3313
  %3315 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3314
  %wide.load1159 = load <8 x i32>, ptr %3315, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3316 = shl <8 x i32> %wide.load1159, %broadcast.splat1142
  %3317 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3314
  %wide.load1160 = load <8 x i32>, ptr %3317, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3318 = add <8 x i32> %wide.load1160, %wide.load1159
  %3319 = xor <8 x i32> %3316, %3318
  %3320 = shl <8 x i32> %3319, %broadcast.splat1144
  %3321 = lshr <8 x i32> %3319, %broadcast.splat1146
  %3322 = or disjoint <8 x i32> %3320, %3321
  %3323 = add <8 x i32> %3319, %3318
  %3324 = xor <8 x i32> %3322, %3323
  %3325 = shl <8 x i32> %3324, %broadcast.splat1148
  %3326 = lshr <8 x i32> %3324, %broadcast.splat1150
  %3327 = or disjoint <8 x i32> %3325, %3326
  %3328 = add <8 x i32> %3324, %3323
  %3329 = xor <8 x i32> %3327, %3328
  %3330 = shl <8 x i32> %3329, %broadcast.splat1152
  %3331 = lshr <8 x i32> %3329, %broadcast.splat1154
  %3332 = add <8 x i32> %3329, %3328
  %3333 = or disjoint <8 x i32> %3330, %3331
  %3334 = xor <8 x i32> %3333, %3332
  %3335 = add <8 x i32> %broadcast.splat1156, %3334
  %3336 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3314
  store <8 x i32> %3335, ptr %3336, align 4, !alias.scope !18, !noalias !25
  %3337 = or disjoint i64 %3314, 8
  %3338 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3337
  %wide.load1159.1 = load <8 x i32>, ptr %3338, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3339 = shl <8 x i32> %wide.load1159.1, %broadcast.splat1142
  %3340 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3337
  %wide.load1160.1 = load <8 x i32>, ptr %3340, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3341 = add <8 x i32> %wide.load1160.1, %wide.load1159.1
  %3342 = xor <8 x i32> %3339, %3341
  %3343 = shl <8 x i32> %3342, %broadcast.splat1144
  %3344 = lshr <8 x i32> %3342, %broadcast.splat1146
  %3345 = or disjoint <8 x i32> %3343, %3344
  %3346 = add <8 x i32> %3342, %3341
  %3347 = xor <8 x i32> %3345, %3346
  %3348 = shl <8 x i32> %3347, %broadcast.splat1148
  %3349 = lshr <8 x i32> %3347, %broadcast.splat1150
  %3350 = or disjoint <8 x i32> %3348, %3349
  %3351 = add <8 x i32> %3347, %3346
  %3352 = xor <8 x i32> %3350, %3351
  %3353 = shl <8 x i32> %3352, %broadcast.splat1152
  %3354 = lshr <8 x i32> %3352, %broadcast.splat1154
  %3355 = add <8 x i32> %3352, %3351
  %3356 = or disjoint <8 x i32> %3353, %3354
  %3357 = xor <8 x i32> %3356, %3355
  %3358 = add <8 x i32> %broadcast.splat1156, %3357
  %3359 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3337
  store <8 x i32> %3358, ptr %3359, align 4, !alias.scope !18, !noalias !25
  %3360 = add nuw nsw i64 %3312, 1
  %exitcond561.not = icmp eq i64 %3360, 3
  br i1 %exitcond561.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split16.us.split.split.us.split.us.split.split.us.us.us: ; preds = %.split16.us.split.split.us.split.us.split.us118.us
  br i1 %32, label %.split6.us.us.us57.us.us92.us.us.us, label %.split6.us.us.us57.us.us92.us125.us

.split6.us.us.us57.us.us92.us125.us:              ; preds = %.split16.us.split.split.us.split.us.split.split.us.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us99.us.us
  %3361 = phi i64 [ %3401, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us99.us.us ], [ 0, %.split16.us.split.split.us.split.us.split.split.us.us.us ]
  %3362 = mul nuw nsw i64 %3361, 48
  %3363 = add nuw nsw i64 %3362, %1342
  br i1 %33, label %.split.us.us.us17.us.us.us.us64.us.us80.us.us.us, label %.split.us.us.us17.us.us.us.us64.us.us93.us.us

.split.us.us.us17.us.us.us.us64.us.us93.us.us:    ; preds = %.split6.us.us.us57.us.us92.us125.us, %.split.us.us.us17.us.us.us.us64.us.us93.us.us
  %3364 = phi i64 [ %3400, %.split.us.us.us17.us.us.us.us64.us.us93.us.us ], [ 0, %.split6.us.us.us57.us.us92.us125.us ]
  %3365 = shl nuw nsw i64 %3364, 4
  %3366 = add nuw nsw i64 %3363, %3365
  %3367 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3366
  %wide.load1372 = load <8 x i32>, ptr %3367, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3368 = shl <8 x i32> %wide.load1372, %broadcast.splat1361
  %3369 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3366
  %wide.load1373 = load <8 x i32>, ptr %3369, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3370 = add <8 x i32> %wide.load1373, %wide.load1372
  %3371 = xor <8 x i32> %3368, %3370
  %3372 = shl <8 x i32> %3371, %broadcast.splat1363
  %3373 = lshr <8 x i32> %3371, %broadcast.splat1365
  %3374 = or disjoint <8 x i32> %3372, %3373
  %3375 = add <8 x i32> %3371, %3370
  %3376 = xor <8 x i32> %3374, %3375
  %3377 = lshr <8 x i32> %3376, %broadcast.splat1367
  %3378 = add <8 x i32> %3376, %3375
  %3379 = xor <8 x i32> %3377, %3378
  %3380 = add <8 x i32> %3379, %3378
  %3381 = add <8 x i32> %broadcast.splat1369, %3380
  %3382 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3366
  store <8 x i32> %3381, ptr %3382, align 4, !alias.scope !18, !noalias !25
  %3383 = or disjoint i64 %3366, 8
  %3384 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3383
  %wide.load1372.1 = load <8 x i32>, ptr %3384, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3385 = shl <8 x i32> %wide.load1372.1, %broadcast.splat1361
  %3386 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3383
  %wide.load1373.1 = load <8 x i32>, ptr %3386, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3387 = add <8 x i32> %wide.load1373.1, %wide.load1372.1
  %3388 = xor <8 x i32> %3385, %3387
  %3389 = shl <8 x i32> %3388, %broadcast.splat1363
  %3390 = lshr <8 x i32> %3388, %broadcast.splat1365
  %3391 = or disjoint <8 x i32> %3389, %3390
  %3392 = add <8 x i32> %3388, %3387
  %3393 = xor <8 x i32> %3391, %3392
  %3394 = lshr <8 x i32> %3393, %broadcast.splat1367
  %3395 = add <8 x i32> %3393, %3392
  %3396 = xor <8 x i32> %3394, %3395
  %3397 = add <8 x i32> %3396, %3395
  %3398 = add <8 x i32> %broadcast.splat1369, %3397
  %3399 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3383
  store <8 x i32> %3398, ptr %3399, align 4, !alias.scope !18, !noalias !25
  %3400 = add nuw nsw i64 %3364, 1
  %exitcond537.not = icmp eq i64 %3400, 3
  br i1 %exitcond537.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us99.us.us, label %.split.us.us.us17.us.us.us.us64.us.us93.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us99.us.us: ; preds = %.split.us.us.us17.us.us.us.us64.us.us93.us.us, %.split.us.us.us17.us.us.us.us64.us.us80.us.us.us
  %3401 = add nuw nsw i64 %3361, 1
  %exitcond540.not = icmp eq i64 %3401, 3
  br i1 %exitcond540.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us.us92.us125.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us64.us.us80.us.us.us: ; preds = %.split6.us.us.us57.us.us92.us125.us, %.split.us.us.us17.us.us.us.us64.us.us80.us.us.us
  %3402 = phi i64 [ %3442, %.split.us.us.us17.us.us.us.us64.us.us80.us.us.us ], [ 0, %.split6.us.us.us57.us.us92.us125.us ]
  %3403 = shl nuw nsw i64 %3402, 4
  %3404 = add nuw nsw i64 %3363, %3403
  %3405 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3404
  %wide.load1355 = load <8 x i32>, ptr %3405, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3406 = shl <8 x i32> %wide.load1355, %broadcast.splat1342
  %3407 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3404
  %wide.load1356 = load <8 x i32>, ptr %3407, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3408 = add <8 x i32> %wide.load1356, %wide.load1355
  %3409 = xor <8 x i32> %3406, %3408
  %3410 = shl <8 x i32> %3409, %broadcast.splat1344
  %3411 = lshr <8 x i32> %3409, %broadcast.splat1346
  %3412 = or disjoint <8 x i32> %3410, %3411
  %3413 = add <8 x i32> %3409, %3408
  %3414 = xor <8 x i32> %3412, %3413
  %3415 = lshr <8 x i32> %3414, %broadcast.splat1348
  %3416 = add <8 x i32> %3414, %3413
  %3417 = xor <8 x i32> %3415, %3416
  %3418 = lshr <8 x i32> %3417, %broadcast.splat1350
  %3419 = add <8 x i32> %3417, %3416
  %3420 = xor <8 x i32> %3418, %3419
  %3421 = add <8 x i32> %broadcast.splat1352, %3420
  %3422 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3404
  store <8 x i32> %3421, ptr %3422, align 4, !alias.scope !18, !noalias !25
  %3423 = or disjoint i64 %3404, 8
  %3424 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3423
  %wide.load1355.1 = load <8 x i32>, ptr %3424, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3425 = shl <8 x i32> %wide.load1355.1, %broadcast.splat1342
  %3426 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3423
  %wide.load1356.1 = load <8 x i32>, ptr %3426, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3427 = add <8 x i32> %wide.load1356.1, %wide.load1355.1
  %3428 = xor <8 x i32> %3425, %3427
  %3429 = shl <8 x i32> %3428, %broadcast.splat1344
  %3430 = lshr <8 x i32> %3428, %broadcast.splat1346
  %3431 = or disjoint <8 x i32> %3429, %3430
  %3432 = add <8 x i32> %3428, %3427
  %3433 = xor <8 x i32> %3431, %3432
  %3434 = lshr <8 x i32> %3433, %broadcast.splat1348
  %3435 = add <8 x i32> %3433, %3432
  %3436 = xor <8 x i32> %3434, %3435
  %3437 = lshr <8 x i32> %3436, %broadcast.splat1350
  %3438 = add <8 x i32> %3436, %3435
  %3439 = xor <8 x i32> %3437, %3438
  %3440 = add <8 x i32> %broadcast.splat1352, %3439
  %3441 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3423
  store <8 x i32> %3440, ptr %3441, align 4, !alias.scope !18, !noalias !25
  %3442 = add nuw nsw i64 %3402, 1
  %exitcond539.not = icmp eq i64 %3442, 3
  br i1 %exitcond539.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us99.us.us, label %.split.us.us.us17.us.us.us.us64.us.us80.us.us.us, !llvm.loop !26

.split6.us.us.us57.us.us92.us.us.us:              ; preds = %.split16.us.split.split.us.split.us.split.split.us.us.us, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us.us.us.us.us
  %3443 = phi i64 [ %3487, %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us.us.us.us.us ], [ 0, %.split16.us.split.split.us.split.us.split.split.us.us.us ]
  %3444 = mul nuw nsw i64 %3443, 48
  %3445 = add nuw nsw i64 %3444, %1342
  br i1 %33, label %.split.us.us.us17.us.us.us.us64.us.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us64.us.us.us96.us.us.us

.split.us.us.us17.us.us.us.us64.us.us.us96.us.us.us: ; preds = %.split6.us.us.us57.us.us92.us.us.us, %.split.us.us.us17.us.us.us.us64.us.us.us96.us.us.us
  %3446 = phi i64 [ %3486, %.split.us.us.us17.us.us.us.us64.us.us.us96.us.us.us ], [ 0, %.split6.us.us.us57.us.us92.us.us.us ]
  %3447 = shl nuw nsw i64 %3446, 4
  %3448 = add nuw nsw i64 %3445, %3447
  %3449 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3448
  %wide.load1336 = load <8 x i32>, ptr %3449, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3450 = shl <8 x i32> %wide.load1336, %broadcast.splat1323
  %3451 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3448
  %wide.load1337 = load <8 x i32>, ptr %3451, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3452 = add <8 x i32> %wide.load1337, %wide.load1336
  %3453 = xor <8 x i32> %3450, %3452
  %3454 = shl <8 x i32> %3453, %broadcast.splat1325
  %3455 = lshr <8 x i32> %3453, %broadcast.splat1327
  %3456 = or disjoint <8 x i32> %3454, %3455
  %3457 = add <8 x i32> %3453, %3452
  %3458 = xor <8 x i32> %3456, %3457
  %3459 = lshr <8 x i32> %3458, %broadcast.splat1329
  %3460 = add <8 x i32> %3458, %3457
  %3461 = xor <8 x i32> %3459, %3460
  %3462 = shl <8 x i32> %3461, %broadcast.splat1331
  %3463 = add <8 x i32> %3461, %3460
  %3464 = xor <8 x i32> %3462, %3463
  %3465 = add <8 x i32> %broadcast.splat1333, %3464
  %3466 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3448
  store <8 x i32> %3465, ptr %3466, align 4, !alias.scope !18, !noalias !25
  %3467 = or disjoint i64 %3448, 8
  %3468 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3467
  %wide.load1336.1 = load <8 x i32>, ptr %3468, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3469 = shl <8 x i32> %wide.load1336.1, %broadcast.splat1323
  %3470 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3467
  %wide.load1337.1 = load <8 x i32>, ptr %3470, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3471 = add <8 x i32> %wide.load1337.1, %wide.load1336.1
  %3472 = xor <8 x i32> %3469, %3471
  %3473 = shl <8 x i32> %3472, %broadcast.splat1325
  %3474 = lshr <8 x i32> %3472, %broadcast.splat1327
  %3475 = or disjoint <8 x i32> %3473, %3474
  %3476 = add <8 x i32> %3472, %3471
  %3477 = xor <8 x i32> %3475, %3476
  %3478 = lshr <8 x i32> %3477, %broadcast.splat1329
  %3479 = add <8 x i32> %3477, %3476
  %3480 = xor <8 x i32> %3478, %3479
  %3481 = shl <8 x i32> %3480, %broadcast.splat1331
  %3482 = add <8 x i32> %3480, %3479
  %3483 = xor <8 x i32> %3481, %3482
  %3484 = add <8 x i32> %broadcast.splat1333, %3483
  %3485 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3467
  store <8 x i32> %3484, ptr %3485, align 4, !alias.scope !18, !noalias !25
  %3486 = add nuw nsw i64 %3446, 1
  %exitcond542.not = icmp eq i64 %3486, 3
  br i1 %exitcond542.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us64.us.us.us96.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us.us64.us.us.us96.us.us.us, %.split.us.us.us17.us.us.us.us64.us.us.us.us.us.us.us
  %3487 = add nuw nsw i64 %3443, 1
  %exitcond545.not = icmp eq i64 %3487, 3
  br i1 %exitcond545.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us.us92.us.us.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us64.us.us.us.us.us.us.us: ; preds = %.split6.us.us.us57.us.us92.us.us.us, %.split.us.us.us17.us.us.us.us64.us.us.us.us.us.us.us
  %3488 = phi i64 [ %3532, %.split.us.us.us17.us.us.us.us64.us.us.us.us.us.us.us ], [ 0, %.split6.us.us.us57.us.us92.us.us.us ]
  %3489 = shl nuw nsw i64 %3488, 4
  %3490 = add nuw nsw i64 %3445, %3489
  %3491 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3490
  %wide.load1317 = load <8 x i32>, ptr %3491, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3492 = shl <8 x i32> %wide.load1317, %broadcast.splat1302
  %3493 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3490
  %wide.load1318 = load <8 x i32>, ptr %3493, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3494 = add <8 x i32> %wide.load1318, %wide.load1317
  %3495 = xor <8 x i32> %3492, %3494
  %3496 = shl <8 x i32> %3495, %broadcast.splat1304
  %3497 = lshr <8 x i32> %3495, %broadcast.splat1306
  %3498 = or disjoint <8 x i32> %3496, %3497
  %3499 = add <8 x i32> %3495, %3494
  %3500 = xor <8 x i32> %3498, %3499
  %3501 = lshr <8 x i32> %3500, %broadcast.splat1308
  %3502 = add <8 x i32> %3500, %3499
  %3503 = xor <8 x i32> %3501, %3502
  %3504 = shl <8 x i32> %3503, %broadcast.splat1310
  %3505 = lshr <8 x i32> %3503, %broadcast.splat1312
  %3506 = add <8 x i32> %3503, %3502
  %3507 = or disjoint <8 x i32> %3504, %3505
  %3508 = xor <8 x i32> %3507, %3506
  %3509 = add <8 x i32> %broadcast.splat1314, %3508
  %3510 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3490
  store <8 x i32> %3509, ptr %3510, align 4, !alias.scope !18, !noalias !25
  %3511 = or disjoint i64 %3490, 8
  %3512 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3511
  %wide.load1317.1 = load <8 x i32>, ptr %3512, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3513 = shl <8 x i32> %wide.load1317.1, %broadcast.splat1302
  %3514 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3511
  %wide.load1318.1 = load <8 x i32>, ptr %3514, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3515 = add <8 x i32> %wide.load1318.1, %wide.load1317.1
  %3516 = xor <8 x i32> %3513, %3515
  %3517 = shl <8 x i32> %3516, %broadcast.splat1304
  %3518 = lshr <8 x i32> %3516, %broadcast.splat1306
  %3519 = or disjoint <8 x i32> %3517, %3518
  %3520 = add <8 x i32> %3516, %3515
  %3521 = xor <8 x i32> %3519, %3520
  %3522 = lshr <8 x i32> %3521, %broadcast.splat1308
  %3523 = add <8 x i32> %3521, %3520
  %3524 = xor <8 x i32> %3522, %3523
  %3525 = shl <8 x i32> %3524, %broadcast.splat1310
  %3526 = lshr <8 x i32> %3524, %broadcast.splat1312
  %3527 = add <8 x i32> %3524, %3523
  %3528 = or disjoint <8 x i32> %3525, %3526
  %3529 = xor <8 x i32> %3528, %3527
  %3530 = add <8 x i32> %broadcast.splat1314, %3529
  %3531 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3511
  store <8 x i32> %3530, ptr %3531, align 4, !alias.scope !18, !noalias !25
  %3532 = add nuw nsw i64 %3488, 1
  %exitcond544.not = icmp eq i64 %3532, 3
  br i1 %exitcond544.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us64.us.us.us.us.us.us.us, !llvm.loop !26

.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us128.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.us.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us67.us.us101.us.us, label %.split.us.us.us17.us.us.us.us.us67.us.us119.us

.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.us.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us.us67.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us67.us.us.us129.us

.split.us.us.us17.us.us.us.us.us67.us.us.us129.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us.us.us, %.split.us.us.us17.us.us.us.us.us67.us.us.us129.us
  %3533 = phi i64 [ %3573, %.split.us.us.us17.us.us.us.us.us67.us.us.us129.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us.us.us ]
  %3534 = shl nuw nsw i64 %3533, 4
  %3535 = add nuw nsw i64 %3187, %3534
  %3536 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3535
  %wide.load1260 = load <8 x i32>, ptr %3536, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3537 = shl <8 x i32> %wide.load1260, %broadcast.splat1247
  %3538 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3535
  %wide.load1261 = load <8 x i32>, ptr %3538, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3539 = add <8 x i32> %wide.load1261, %wide.load1260
  %3540 = xor <8 x i32> %3537, %3539
  %3541 = shl <8 x i32> %3540, %broadcast.splat1249
  %3542 = lshr <8 x i32> %3540, %broadcast.splat1251
  %3543 = or disjoint <8 x i32> %3541, %3542
  %3544 = add <8 x i32> %3540, %3539
  %3545 = xor <8 x i32> %3543, %3544
  %3546 = shl <8 x i32> %3545, %broadcast.splat1253
  %3547 = add <8 x i32> %3545, %3544
  %3548 = xor <8 x i32> %3546, %3547
  %3549 = shl <8 x i32> %3548, %broadcast.splat1255
  %3550 = add <8 x i32> %3548, %3547
  %3551 = xor <8 x i32> %3549, %3550
  %3552 = add <8 x i32> %broadcast.splat1257, %3551
  %3553 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3535
  store <8 x i32> %3552, ptr %3553, align 4, !alias.scope !18, !noalias !25
  %3554 = or disjoint i64 %3535, 8
  %3555 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3554
  %wide.load1260.1 = load <8 x i32>, ptr %3555, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3556 = shl <8 x i32> %wide.load1260.1, %broadcast.splat1247
  %3557 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3554
  %wide.load1261.1 = load <8 x i32>, ptr %3557, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3558 = add <8 x i32> %wide.load1261.1, %wide.load1260.1
  %3559 = xor <8 x i32> %3556, %3558
  %3560 = shl <8 x i32> %3559, %broadcast.splat1249
  %3561 = lshr <8 x i32> %3559, %broadcast.splat1251
  %3562 = or disjoint <8 x i32> %3560, %3561
  %3563 = add <8 x i32> %3559, %3558
  %3564 = xor <8 x i32> %3562, %3563
  %3565 = shl <8 x i32> %3564, %broadcast.splat1253
  %3566 = add <8 x i32> %3564, %3563
  %3567 = xor <8 x i32> %3565, %3566
  %3568 = shl <8 x i32> %3567, %broadcast.splat1255
  %3569 = add <8 x i32> %3567, %3566
  %3570 = xor <8 x i32> %3568, %3569
  %3571 = add <8 x i32> %broadcast.splat1257, %3570
  %3572 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3554
  store <8 x i32> %3571, ptr %3572, align 4, !alias.scope !18, !noalias !25
  %3573 = add nuw nsw i64 %3533, 1
  %exitcond551.not = icmp eq i64 %3573, 3
  br i1 %exitcond551.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us67.us.us.us129.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us.us67.us.us101.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us128.us, %.split.us.us.us17.us.us.us.us.us67.us.us101.us.us
  %3574 = phi i64 [ %3614, %.split.us.us.us17.us.us.us.us.us67.us.us101.us.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us128.us ]
  %3575 = shl nuw nsw i64 %3574, 4
  %3576 = add nuw nsw i64 %3187, %3575
  %3577 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3576
  %wide.load1279 = load <8 x i32>, ptr %3577, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3578 = shl <8 x i32> %wide.load1279, %broadcast.splat1266
  %3579 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3576
  %wide.load1280 = load <8 x i32>, ptr %3579, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3580 = add <8 x i32> %wide.load1280, %wide.load1279
  %3581 = xor <8 x i32> %3578, %3580
  %3582 = shl <8 x i32> %3581, %broadcast.splat1268
  %3583 = lshr <8 x i32> %3581, %broadcast.splat1270
  %3584 = or disjoint <8 x i32> %3582, %3583
  %3585 = add <8 x i32> %3581, %3580
  %3586 = xor <8 x i32> %3584, %3585
  %3587 = shl <8 x i32> %3586, %broadcast.splat1272
  %3588 = add <8 x i32> %3586, %3585
  %3589 = xor <8 x i32> %3587, %3588
  %3590 = lshr <8 x i32> %3589, %broadcast.splat1274
  %3591 = add <8 x i32> %3589, %3588
  %3592 = xor <8 x i32> %3590, %3591
  %3593 = add <8 x i32> %broadcast.splat1276, %3592
  %3594 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3576
  store <8 x i32> %3593, ptr %3594, align 4, !alias.scope !18, !noalias !25
  %3595 = or disjoint i64 %3576, 8
  %3596 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3595
  %wide.load1279.1 = load <8 x i32>, ptr %3596, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3597 = shl <8 x i32> %wide.load1279.1, %broadcast.splat1266
  %3598 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3595
  %wide.load1280.1 = load <8 x i32>, ptr %3598, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3599 = add <8 x i32> %wide.load1280.1, %wide.load1279.1
  %3600 = xor <8 x i32> %3597, %3599
  %3601 = shl <8 x i32> %3600, %broadcast.splat1268
  %3602 = lshr <8 x i32> %3600, %broadcast.splat1270
  %3603 = or disjoint <8 x i32> %3601, %3602
  %3604 = add <8 x i32> %3600, %3599
  %3605 = xor <8 x i32> %3603, %3604
  %3606 = shl <8 x i32> %3605, %broadcast.splat1272
  %3607 = add <8 x i32> %3605, %3604
  %3608 = xor <8 x i32> %3606, %3607
  %3609 = lshr <8 x i32> %3608, %broadcast.splat1274
  %3610 = add <8 x i32> %3608, %3607
  %3611 = xor <8 x i32> %3609, %3610
  %3612 = add <8 x i32> %broadcast.splat1276, %3611
  %3613 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3595
  store <8 x i32> %3612, ptr %3613, align 4, !alias.scope !18, !noalias !25
  %3614 = add nuw nsw i64 %3574, 1
  %exitcond549.not = icmp eq i64 %3614, 3
  br i1 %exitcond549.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us67.us.us101.us.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us.us67.us.us.us.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us.us.us, %.split.us.us.us17.us.us.us.us.us67.us.us.us.us.us
  %3615 = phi i64 [ %3659, %.split.us.us.us17.us.us.us.us.us67.us.us.us.us.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us69.us.split.us.us.us ]
  %3616 = shl nuw nsw i64 %3615, 4
  %3617 = add nuw nsw i64 %3187, %3616
  %3618 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3617
  %wide.load1241 = load <8 x i32>, ptr %3618, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3619 = shl <8 x i32> %wide.load1241, %broadcast.splat1226
  %3620 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3617
  %wide.load1242 = load <8 x i32>, ptr %3620, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3621 = add <8 x i32> %wide.load1242, %wide.load1241
  %3622 = xor <8 x i32> %3619, %3621
  %3623 = shl <8 x i32> %3622, %broadcast.splat1228
  %3624 = lshr <8 x i32> %3622, %broadcast.splat1230
  %3625 = or disjoint <8 x i32> %3623, %3624
  %3626 = add <8 x i32> %3622, %3621
  %3627 = xor <8 x i32> %3625, %3626
  %3628 = shl <8 x i32> %3627, %broadcast.splat1232
  %3629 = add <8 x i32> %3627, %3626
  %3630 = xor <8 x i32> %3628, %3629
  %3631 = shl <8 x i32> %3630, %broadcast.splat1234
  %3632 = lshr <8 x i32> %3630, %broadcast.splat1236
  %3633 = add <8 x i32> %3630, %3629
  %3634 = or disjoint <8 x i32> %3631, %3632
  %3635 = xor <8 x i32> %3634, %3633
  %3636 = add <8 x i32> %broadcast.splat1238, %3635
  %3637 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3617
  store <8 x i32> %3636, ptr %3637, align 4, !alias.scope !18, !noalias !25
  %3638 = or disjoint i64 %3617, 8
  %3639 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3638
  %wide.load1241.1 = load <8 x i32>, ptr %3639, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3640 = shl <8 x i32> %wide.load1241.1, %broadcast.splat1226
  %3641 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3638
  %wide.load1242.1 = load <8 x i32>, ptr %3641, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3642 = add <8 x i32> %wide.load1242.1, %wide.load1241.1
  %3643 = xor <8 x i32> %3640, %3642
  %3644 = shl <8 x i32> %3643, %broadcast.splat1228
  %3645 = lshr <8 x i32> %3643, %broadcast.splat1230
  %3646 = or disjoint <8 x i32> %3644, %3645
  %3647 = add <8 x i32> %3643, %3642
  %3648 = xor <8 x i32> %3646, %3647
  %3649 = shl <8 x i32> %3648, %broadcast.splat1232
  %3650 = add <8 x i32> %3648, %3647
  %3651 = xor <8 x i32> %3649, %3650
  %3652 = shl <8 x i32> %3651, %broadcast.splat1234
  %3653 = lshr <8 x i32> %3651, %broadcast.splat1236
  %3654 = add <8 x i32> %3651, %3650
  %3655 = or disjoint <8 x i32> %3652, %3653
  %3656 = xor <8 x i32> %3655, %3654
  %3657 = add <8 x i32> %broadcast.splat1238, %3656
  %3658 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3638
  store <8 x i32> %3657, ptr %3658, align 4, !alias.scope !18, !noalias !25
  %3659 = add nuw nsw i64 %3615, 1
  %exitcond553.not = icmp eq i64 %3659, 3
  br i1 %exitcond553.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us67.us.us.us.us.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us.us.us70.us.us.us.us: ; preds = %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us72.us.us.us, %.split.us.us.us17.us.us.us.us.us.us70.us.us.us.us
  %3660 = phi i64 [ %3704, %.split.us.us.us17.us.us.us.us.us.us70.us.us.us.us ], [ 0, %.split6.us.split.us19.split.us.us.split.us.split.us.split.us.split.us72.us.us.us ]
  %3661 = shl nuw nsw i64 %3660, 4
  %3662 = add nuw nsw i64 %3187, %3661
  %3663 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3662
  %wide.load1201 = load <8 x i32>, ptr %3663, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3664 = shl <8 x i32> %wide.load1201, %broadcast.splat1186
  %3665 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3662
  %wide.load1202 = load <8 x i32>, ptr %3665, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3666 = add <8 x i32> %wide.load1202, %wide.load1201
  %3667 = xor <8 x i32> %3664, %3666
  %3668 = shl <8 x i32> %3667, %broadcast.splat1188
  %3669 = lshr <8 x i32> %3667, %broadcast.splat1190
  %3670 = or disjoint <8 x i32> %3668, %3669
  %3671 = add <8 x i32> %3667, %3666
  %3672 = xor <8 x i32> %3670, %3671
  %3673 = shl <8 x i32> %3672, %broadcast.splat1192
  %3674 = lshr <8 x i32> %3672, %broadcast.splat1194
  %3675 = or disjoint <8 x i32> %3673, %3674
  %3676 = add <8 x i32> %3672, %3671
  %3677 = xor <8 x i32> %3675, %3676
  %3678 = lshr <8 x i32> %3677, %broadcast.splat1196
  %3679 = add <8 x i32> %3677, %3676
  %3680 = xor <8 x i32> %3678, %3679
  %3681 = add <8 x i32> %broadcast.splat1198, %3680
  %3682 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3662
  store <8 x i32> %3681, ptr %3682, align 4, !alias.scope !18, !noalias !25
  %3683 = or disjoint i64 %3662, 8
  %3684 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3683
  %wide.load1201.1 = load <8 x i32>, ptr %3684, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3685 = shl <8 x i32> %wide.load1201.1, %broadcast.splat1186
  %3686 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3683
  %wide.load1202.1 = load <8 x i32>, ptr %3686, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3687 = add <8 x i32> %wide.load1202.1, %wide.load1201.1
  %3688 = xor <8 x i32> %3685, %3687
  %3689 = shl <8 x i32> %3688, %broadcast.splat1188
  %3690 = lshr <8 x i32> %3688, %broadcast.splat1190
  %3691 = or disjoint <8 x i32> %3689, %3690
  %3692 = add <8 x i32> %3688, %3687
  %3693 = xor <8 x i32> %3691, %3692
  %3694 = shl <8 x i32> %3693, %broadcast.splat1192
  %3695 = lshr <8 x i32> %3693, %broadcast.splat1194
  %3696 = or disjoint <8 x i32> %3694, %3695
  %3697 = add <8 x i32> %3693, %3692
  %3698 = xor <8 x i32> %3696, %3697
  %3699 = lshr <8 x i32> %3698, %broadcast.splat1196
  %3700 = add <8 x i32> %3698, %3697
  %3701 = xor <8 x i32> %3699, %3700
  %3702 = add <8 x i32> %broadcast.splat1198, %3701
  %3703 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3683
  store <8 x i32> %3702, ptr %3703, align 4, !alias.scope !18, !noalias !25
  %3704 = add nuw nsw i64 %3660, 1
  %exitcond557.not = icmp eq i64 %3704, 3
  br i1 %exitcond557.not, label %.split8.us.split.us18.split.us.us.split.us.split.us.us.us.us.us, label %.split.us.us.us17.us.us.us.us.us.us70.us.us.us.us, !llvm.loop !26

.split6.us.us.us57.us.us116.split.us210:          ; preds = %.split6.us.us.us57.us.us116.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us64.us.us187.us, label %.split.us.us.us17.us.us.us.us64.us.us196

.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us: ; preds = %.split.us.us.us17.us.us.us.us64.us.us196, %.split.us.us.us17.us.us.us.us64.us.us187.us, %.split.us.us.us17.us.us.us.us64.us.us.us211, %.split.us.us.us17.us.us.us.us64.us.us.us.us
  %3705 = add nuw nsw i64 %2907, 1
  %exitcond535.not = icmp eq i64 %3705, 3
  br i1 %exitcond535.not, label %.split39.us.split.split.us.us.us, label %.split6.us.us.us57.us.us116.us, !llvm.loop !26

.split6.us.us.us57.us.us116.split.us.us:          ; preds = %.split6.us.us.us57.us.us116.us
  br i1 %33, label %.split.us.us.us17.us.us.us.us64.us.us.us.us, label %.split.us.us.us17.us.us.us.us64.us.us.us211

.split.us.us.us17.us.us.us.us64.us.us.us211:      ; preds = %.split6.us.us.us57.us.us116.split.us.us, %.split.us.us.us17.us.us.us.us64.us.us.us211
  %3706 = phi i64 [ %3742, %.split.us.us.us17.us.us.us.us64.us.us.us211 ], [ 0, %.split6.us.us.us57.us.us116.split.us.us ]
  %3707 = shl nuw nsw i64 %3706, 4
  %3708 = add nuw nsw i64 %2909, %3707
  %3709 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3708
  %wide.load1408 = load <8 x i32>, ptr %3709, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3710 = shl <8 x i32> %wide.load1408, %broadcast.splat1397
  %3711 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3708
  %wide.load1409 = load <8 x i32>, ptr %3711, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3712 = add <8 x i32> %wide.load1409, %wide.load1408
  %3713 = xor <8 x i32> %3710, %3712
  %3714 = shl <8 x i32> %3713, %broadcast.splat1399
  %3715 = lshr <8 x i32> %3713, %broadcast.splat1401
  %3716 = or disjoint <8 x i32> %3714, %3715
  %3717 = add <8 x i32> %3713, %3712
  %3718 = xor <8 x i32> %3716, %3717
  %3719 = add <8 x i32> %3718, %3717
  %3720 = shl <8 x i32> %3719, %broadcast.splat1403
  %3721 = shl <8 x i32> %3719, splat (i32 1)
  %3722 = xor <8 x i32> %3720, %3721
  %3723 = add <8 x i32> %broadcast.splat1405, %3722
  %3724 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3708
  store <8 x i32> %3723, ptr %3724, align 4, !alias.scope !18, !noalias !25
  %3725 = or disjoint i64 %3708, 8
  %3726 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3725
  %wide.load1408.1 = load <8 x i32>, ptr %3726, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3727 = shl <8 x i32> %wide.load1408.1, %broadcast.splat1397
  %3728 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3725
  %wide.load1409.1 = load <8 x i32>, ptr %3728, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3729 = add <8 x i32> %wide.load1409.1, %wide.load1408.1
  %3730 = xor <8 x i32> %3727, %3729
  %3731 = shl <8 x i32> %3730, %broadcast.splat1399
  %3732 = lshr <8 x i32> %3730, %broadcast.splat1401
  %3733 = or disjoint <8 x i32> %3731, %3732
  %3734 = add <8 x i32> %3730, %3729
  %3735 = xor <8 x i32> %3733, %3734
  %3736 = add <8 x i32> %3735, %3734
  %3737 = shl <8 x i32> %3736, %broadcast.splat1403
  %3738 = shl <8 x i32> %3736, splat (i32 1)
  %3739 = xor <8 x i32> %3737, %3738
  %3740 = add <8 x i32> %broadcast.splat1405, %3739
  %3741 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3725
  store <8 x i32> %3740, ptr %3741, align 4, !alias.scope !18, !noalias !25
  %3742 = add nuw nsw i64 %3706, 1
  %exitcond532.not = icmp eq i64 %3742, 3
  br i1 %exitcond532.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us, label %.split.us.us.us17.us.us.us.us64.us.us.us211, !llvm.loop !26

.split.us.us.us17.us.us.us.us64.us.us187.us:      ; preds = %.split6.us.us.us57.us.us116.split.us210, %.split.us.us.us17.us.us.us.us64.us.us187.us
  %3743 = phi i64 [ %3779, %.split.us.us.us17.us.us.us.us64.us.us187.us ], [ 0, %.split6.us.us.us57.us.us116.split.us210 ]
  %3744 = shl nuw nsw i64 %3743, 4
  %3745 = add nuw nsw i64 %2909, %3744
  %3746 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3745
  %wide.load1425 = load <8 x i32>, ptr %3746, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3747 = shl <8 x i32> %wide.load1425, %broadcast.splat1414
  %3748 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3745
  %wide.load1426 = load <8 x i32>, ptr %3748, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3749 = add <8 x i32> %wide.load1426, %wide.load1425
  %3750 = xor <8 x i32> %3747, %3749
  %3751 = shl <8 x i32> %3750, %broadcast.splat1416
  %3752 = lshr <8 x i32> %3750, %broadcast.splat1418
  %3753 = or disjoint <8 x i32> %3751, %3752
  %3754 = add <8 x i32> %3750, %3749
  %3755 = xor <8 x i32> %3753, %3754
  %3756 = add <8 x i32> %3755, %3754
  %3757 = lshr <8 x i32> %3756, %broadcast.splat1420
  %3758 = shl <8 x i32> %3756, splat (i32 1)
  %3759 = xor <8 x i32> %3757, %3758
  %3760 = add <8 x i32> %broadcast.splat1422, %3759
  %3761 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3745
  store <8 x i32> %3760, ptr %3761, align 4, !alias.scope !18, !noalias !25
  %3762 = or disjoint i64 %3745, 8
  %3763 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3762
  %wide.load1425.1 = load <8 x i32>, ptr %3763, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3764 = shl <8 x i32> %wide.load1425.1, %broadcast.splat1414
  %3765 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3762
  %wide.load1426.1 = load <8 x i32>, ptr %3765, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3766 = add <8 x i32> %wide.load1426.1, %wide.load1425.1
  %3767 = xor <8 x i32> %3764, %3766
  %3768 = shl <8 x i32> %3767, %broadcast.splat1416
  %3769 = lshr <8 x i32> %3767, %broadcast.splat1418
  %3770 = or disjoint <8 x i32> %3768, %3769
  %3771 = add <8 x i32> %3767, %3766
  %3772 = xor <8 x i32> %3770, %3771
  %3773 = add <8 x i32> %3772, %3771
  %3774 = lshr <8 x i32> %3773, %broadcast.splat1420
  %3775 = shl <8 x i32> %3773, splat (i32 1)
  %3776 = xor <8 x i32> %3774, %3775
  %3777 = add <8 x i32> %broadcast.splat1422, %3776
  %3778 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3762
  store <8 x i32> %3777, ptr %3778, align 4, !alias.scope !18, !noalias !25
  %3779 = add nuw nsw i64 %3743, 1
  %exitcond530.not = icmp eq i64 %3779, 3
  br i1 %exitcond530.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us, label %.split.us.us.us17.us.us.us.us64.us.us187.us, !llvm.loop !26

.split.us.us.us17.us.us.us.us64.us.us.us.us:      ; preds = %.split6.us.us.us57.us.us116.split.us.us, %.split.us.us.us17.us.us.us.us64.us.us.us.us
  %3780 = phi i64 [ %3820, %.split.us.us.us17.us.us.us.us64.us.us.us.us ], [ 0, %.split6.us.us.us57.us.us116.split.us.us ]
  %3781 = shl nuw nsw i64 %3780, 4
  %3782 = add nuw nsw i64 %2909, %3781
  %3783 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3782
  %wide.load1391 = load <8 x i32>, ptr %3783, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3784 = shl <8 x i32> %wide.load1391, %broadcast.splat1378
  %3785 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3782
  %wide.load1392 = load <8 x i32>, ptr %3785, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3786 = add <8 x i32> %wide.load1392, %wide.load1391
  %3787 = xor <8 x i32> %3784, %3786
  %3788 = shl <8 x i32> %3787, %broadcast.splat1380
  %3789 = lshr <8 x i32> %3787, %broadcast.splat1382
  %3790 = or disjoint <8 x i32> %3788, %3789
  %3791 = add <8 x i32> %3787, %3786
  %3792 = xor <8 x i32> %3790, %3791
  %3793 = add <8 x i32> %3792, %3791
  %3794 = shl <8 x i32> %3793, %broadcast.splat1384
  %3795 = lshr <8 x i32> %3793, %broadcast.splat1386
  %3796 = shl <8 x i32> %3793, splat (i32 1)
  %3797 = or disjoint <8 x i32> %3794, %3795
  %3798 = xor <8 x i32> %3797, %3796
  %3799 = add <8 x i32> %broadcast.splat1388, %3798
  %3800 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3782
  store <8 x i32> %3799, ptr %3800, align 4, !alias.scope !18, !noalias !25
  %3801 = or disjoint i64 %3782, 8
  %3802 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3801
  %wide.load1391.1 = load <8 x i32>, ptr %3802, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3803 = shl <8 x i32> %wide.load1391.1, %broadcast.splat1378
  %3804 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3801
  %wide.load1392.1 = load <8 x i32>, ptr %3804, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3805 = add <8 x i32> %wide.load1392.1, %wide.load1391.1
  %3806 = xor <8 x i32> %3803, %3805
  %3807 = shl <8 x i32> %3806, %broadcast.splat1380
  %3808 = lshr <8 x i32> %3806, %broadcast.splat1382
  %3809 = or disjoint <8 x i32> %3807, %3808
  %3810 = add <8 x i32> %3806, %3805
  %3811 = xor <8 x i32> %3809, %3810
  %3812 = add <8 x i32> %3811, %3810
  %3813 = shl <8 x i32> %3812, %broadcast.splat1384
  %3814 = lshr <8 x i32> %3812, %broadcast.splat1386
  %3815 = shl <8 x i32> %3812, splat (i32 1)
  %3816 = or disjoint <8 x i32> %3813, %3814
  %3817 = xor <8 x i32> %3816, %3815
  %3818 = add <8 x i32> %broadcast.splat1388, %3817
  %3819 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3801
  store <8 x i32> %3818, ptr %3819, align 4, !alias.scope !18, !noalias !25
  %3820 = add nuw nsw i64 %3780, 1
  %exitcond534.not = icmp eq i64 %3820, 3
  br i1 %exitcond534.not, label %.split8.us.split.us18.split.us.us.split.us.split.us65.split.us.us, label %.split.us.us.us17.us.us.us.us64.us.us.us.us, !llvm.loop !26

.split105.us.split.split:                         ; preds = %.split105.us.split
  br i1 %23, label %.split105.us.split.split.split.us, label %.split16.us.us.preheader

.split16.us.us.preheader:                         ; preds = %.split105.us.split.split
  %broadcast.splatinsert933 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat934 = shufflevector <8 x i32> %broadcast.splatinsert933, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert931 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat932 = shufflevector <8 x i32> %broadcast.splatinsert931, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert929 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat930 = shufflevector <8 x i32> %broadcast.splatinsert929, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert927 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat928 = shufflevector <8 x i32> %broadcast.splatinsert927, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert925 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat926 = shufflevector <8 x i32> %broadcast.splatinsert925, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert923 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat924 = shufflevector <8 x i32> %broadcast.splatinsert923, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us

.split105.us.split.split.split.us:                ; preds = %.split105.us.split.split
  br i1 %27, label %.split105.us.split.split.split.us.split.us, label %.split105.us.split.split.split.us.split

.split105.us.split.split.split.us.split.us:       ; preds = %.split105.us.split.split.split.us
  br i1 %28, label %.split105.us.split.split.split.us.split.us.split.us, label %.split105.us.split.split.split.us.split.us.split

.split105.us.split.split.split.us.split.us.split.us: ; preds = %.split105.us.split.split.split.us.split.us
  br i1 %32, label %.split16.us.us.us216.us.us.us.preheader, label %.split105.us.split.split.split.us.split.us.split.us.split

.split16.us.us.us216.us.us.us.preheader:          ; preds = %.split105.us.split.split.split.us.split.us.split.us
  %broadcast.splatinsert1132 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1133 = shufflevector <8 x i32> %broadcast.splatinsert1132, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1130 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1131 = shufflevector <8 x i32> %broadcast.splatinsert1130, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1128 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1129 = shufflevector <8 x i32> %broadcast.splatinsert1128, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1126 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1127 = shufflevector <8 x i32> %broadcast.splatinsert1126, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1124 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1125 = shufflevector <8 x i32> %broadcast.splatinsert1124, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1122 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1123 = shufflevector <8 x i32> %broadcast.splatinsert1122, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1113 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1114 = shufflevector <8 x i32> %broadcast.splatinsert1113, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1111 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1112 = shufflevector <8 x i32> %broadcast.splatinsert1111, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1109 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1110 = shufflevector <8 x i32> %broadcast.splatinsert1109, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1107 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1108 = shufflevector <8 x i32> %broadcast.splatinsert1107, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1105 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1106 = shufflevector <8 x i32> %broadcast.splatinsert1105, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1103 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1104 = shufflevector <8 x i32> %broadcast.splatinsert1103, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1101 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1102 = shufflevector <8 x i32> %broadcast.splatinsert1101, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us.us.us

.split16.us.us.us216.us.us.us:                    ; preds = %.split16.us.us.us216.us.us.us.preheader, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.us.us.us
  %3821 = phi i64 [ %3868, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.us.us.us ], [ 0, %.split16.us.us.us216.us.us.us.preheader ]
  %3822 = mul nuw nsw i64 %3821, 144
  br i1 %33, label %.split6.us.us.us106.us.us.us.us.us.us.us.us.us, label %.split6.us.us.us106.us.us.us.us.us.us.us272.us

.split6.us.us.us106.us.us.us.us.us.us.us272.us:   ; preds = %.split16.us.us.us216.us.us.us, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us160.us.us.us.us.us.us.us
  %3823 = phi i64 [ %3867, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us160.us.us.us.us.us.us.us ], [ 0, %.split16.us.us.us216.us.us.us ]
  %3824 = mul nuw nsw i64 %3823, 48
  %3825 = add nuw nsw i64 %3824, %3822
  br label %.split.us.us.us17.us.us.us143.us.us.us159.us.us.us.us.us.us.us

.split.us.us.us17.us.us.us143.us.us.us159.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us.us159.us.us.us.us.us.us.us, %.split6.us.us.us106.us.us.us.us.us.us.us272.us
  %3826 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us.us.us.us272.us ], [ %3866, %.split.us.us.us17.us.us.us143.us.us.us159.us.us.us.us.us.us.us ]
  %3827 = shl nuw nsw i64 %3826, 4
  %3828 = add nuw nsw i64 %3825, %3827
  %3829 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3828
  %wide.load1136 = load <8 x i32>, ptr %3829, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3830 = shl <8 x i32> %wide.load1136, %broadcast.splat1123
  %3831 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3828
  %wide.load1137 = load <8 x i32>, ptr %3831, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3832 = add <8 x i32> %wide.load1137, %wide.load1136
  %3833 = xor <8 x i32> %3830, %3832
  %3834 = lshr <8 x i32> %3833, %broadcast.splat1125
  %3835 = add <8 x i32> %3833, %3832
  %3836 = xor <8 x i32> %3834, %3835
  %3837 = shl <8 x i32> %3836, %broadcast.splat1127
  %3838 = lshr <8 x i32> %3836, %broadcast.splat1129
  %3839 = or disjoint <8 x i32> %3837, %3838
  %3840 = add <8 x i32> %3836, %3835
  %3841 = xor <8 x i32> %3839, %3840
  %3842 = shl <8 x i32> %3841, %broadcast.splat1131
  %3843 = add <8 x i32> %3841, %3840
  %3844 = xor <8 x i32> %3842, %3843
  %3845 = add <8 x i32> %broadcast.splat1133, %3844
  %3846 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3828
  store <8 x i32> %3845, ptr %3846, align 4, !alias.scope !18, !noalias !25
  %3847 = or disjoint i64 %3828, 8
  %3848 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3847
  %wide.load1136.1 = load <8 x i32>, ptr %3848, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3849 = shl <8 x i32> %wide.load1136.1, %broadcast.splat1123
  %3850 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3847
  %wide.load1137.1 = load <8 x i32>, ptr %3850, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3851 = add <8 x i32> %wide.load1137.1, %wide.load1136.1
  %3852 = xor <8 x i32> %3849, %3851
  %3853 = lshr <8 x i32> %3852, %broadcast.splat1125
  %3854 = add <8 x i32> %3852, %3851
  %3855 = xor <8 x i32> %3853, %3854
  %3856 = shl <8 x i32> %3855, %broadcast.splat1127
  %3857 = lshr <8 x i32> %3855, %broadcast.splat1129
  %3858 = or disjoint <8 x i32> %3856, %3857
  %3859 = add <8 x i32> %3855, %3854
  %3860 = xor <8 x i32> %3858, %3859
  %3861 = shl <8 x i32> %3860, %broadcast.splat1131
  %3862 = add <8 x i32> %3860, %3859
  %3863 = xor <8 x i32> %3861, %3862
  %3864 = add <8 x i32> %broadcast.splat1133, %3863
  %3865 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3847
  store <8 x i32> %3864, ptr %3865, align 4, !alias.scope !18, !noalias !25
  %3866 = add nuw nsw i64 %3826, 1
  %exitcond487.not = icmp eq i64 %3866, 3
  br i1 %exitcond487.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us160.us.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us143.us.us.us159.us.us.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us160.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us.us159.us.us.us.us.us.us.us
  %3867 = add nuw nsw i64 %3823, 1
  %exitcond488.not = icmp eq i64 %3867, 3
  br i1 %exitcond488.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.us.us.us, label %.split6.us.us.us106.us.us.us.us.us.us.us272.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.us.us.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us160.us.us.us.us.us.us.us, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us
  %3868 = add nuw nsw i64 %3821, 1
  %exitcond492.not = icmp eq i64 %3868, 3
  br i1 %exitcond492.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us.us.us, !llvm.loop !26

.split6.us.us.us106.us.us.us.us.us.us.us.us.us:   ; preds = %.split16.us.us.us216.us.us.us, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us
  %3869 = phi i64 [ %3917, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us ], [ 0, %.split16.us.us.us216.us.us.us ]
  %3870 = mul nuw nsw i64 %3869, 48
  %3871 = add nuw nsw i64 %3870, %3822
  br label %.split.us.us.us17.us.us.us143.us.us.us.us.us.us.us.us.us.us.us.us

.split.us.us.us17.us.us.us143.us.us.us.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us.us.us.us.us.us.us.us.us.us.us, %.split6.us.us.us106.us.us.us.us.us.us.us.us.us
  %3872 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us.us.us.us.us.us ], [ %3916, %.split.us.us.us17.us.us.us143.us.us.us.us.us.us.us.us.us.us.us.us ]
  %3873 = shl nuw nsw i64 %3872, 4
  %3874 = add nuw nsw i64 %3871, %3873
  %3875 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3874
  %wide.load1117 = load <8 x i32>, ptr %3875, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3876 = shl <8 x i32> %wide.load1117, %broadcast.splat1102
  %3877 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3874
  %wide.load1118 = load <8 x i32>, ptr %3877, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3878 = add <8 x i32> %wide.load1118, %wide.load1117
  %3879 = xor <8 x i32> %3876, %3878
  %3880 = lshr <8 x i32> %3879, %broadcast.splat1104
  %3881 = add <8 x i32> %3879, %3878
  %3882 = xor <8 x i32> %3880, %3881
  %3883 = shl <8 x i32> %3882, %broadcast.splat1106
  %3884 = lshr <8 x i32> %3882, %broadcast.splat1108
  %3885 = or disjoint <8 x i32> %3883, %3884
  %3886 = add <8 x i32> %3882, %3881
  %3887 = xor <8 x i32> %3885, %3886
  %3888 = shl <8 x i32> %3887, %broadcast.splat1110
  %3889 = lshr <8 x i32> %3887, %broadcast.splat1112
  %3890 = add <8 x i32> %3887, %3886
  %3891 = or disjoint <8 x i32> %3888, %3889
  %3892 = xor <8 x i32> %3891, %3890
  %3893 = add <8 x i32> %broadcast.splat1114, %3892
  %3894 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3874
  store <8 x i32> %3893, ptr %3894, align 4, !alias.scope !18, !noalias !25
  %3895 = or disjoint i64 %3874, 8
  %3896 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3895
  %wide.load1117.1 = load <8 x i32>, ptr %3896, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3897 = shl <8 x i32> %wide.load1117.1, %broadcast.splat1102
  %3898 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3895
  %wide.load1118.1 = load <8 x i32>, ptr %3898, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3899 = add <8 x i32> %wide.load1118.1, %wide.load1117.1
  %3900 = xor <8 x i32> %3897, %3899
  %3901 = lshr <8 x i32> %3900, %broadcast.splat1104
  %3902 = add <8 x i32> %3900, %3899
  %3903 = xor <8 x i32> %3901, %3902
  %3904 = shl <8 x i32> %3903, %broadcast.splat1106
  %3905 = lshr <8 x i32> %3903, %broadcast.splat1108
  %3906 = or disjoint <8 x i32> %3904, %3905
  %3907 = add <8 x i32> %3903, %3902
  %3908 = xor <8 x i32> %3906, %3907
  %3909 = shl <8 x i32> %3908, %broadcast.splat1110
  %3910 = lshr <8 x i32> %3908, %broadcast.splat1112
  %3911 = add <8 x i32> %3908, %3907
  %3912 = or disjoint <8 x i32> %3909, %3910
  %3913 = xor <8 x i32> %3912, %3911
  %3914 = add <8 x i32> %broadcast.splat1114, %3913
  %3915 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3895
  store <8 x i32> %3914, ptr %3915, align 4, !alias.scope !18, !noalias !25
  %3916 = add nuw nsw i64 %3872, 1
  %exitcond490.not = icmp eq i64 %3916, 3
  br i1 %exitcond490.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us143.us.us.us.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us.split.us.split.us.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us.us.us.us.us.us.us.us.us.us.us
  %3917 = add nuw nsw i64 %3869, 1
  %exitcond491.not = icmp eq i64 %3917, 3
  br i1 %exitcond491.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.us.us.us, label %.split6.us.us.us106.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split105.us.split.split.split.us.split.us.split.us.split: ; preds = %.split105.us.split.split.split.us.split.us.split.us
  br i1 %33, label %.split16.us.us.us216.us.us.us282.preheader, label %.split16.us.us.us216.us.us.preheader

.split16.us.us.us216.us.us.preheader:             ; preds = %.split105.us.split.split.split.us.split.us.split.us.split
  %broadcast.splatinsert1073 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1074 = shufflevector <8 x i32> %broadcast.splatinsert1073, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1071 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1072 = shufflevector <8 x i32> %broadcast.splatinsert1071, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1069 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1070 = shufflevector <8 x i32> %broadcast.splatinsert1069, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1067 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1068 = shufflevector <8 x i32> %broadcast.splatinsert1067, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1065 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1066 = shufflevector <8 x i32> %broadcast.splatinsert1065, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us.us

.split16.us.us.us216.us.us.us282.preheader:       ; preds = %.split105.us.split.split.split.us.split.us.split.us.split
  %broadcast.splatinsert1092 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1093 = shufflevector <8 x i32> %broadcast.splatinsert1092, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1090 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1091 = shufflevector <8 x i32> %broadcast.splatinsert1090, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1088 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat1089 = shufflevector <8 x i32> %broadcast.splatinsert1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1086 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1087 = shufflevector <8 x i32> %broadcast.splatinsert1086, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1084 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1085 = shufflevector <8 x i32> %broadcast.splatinsert1084, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1082 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1083 = shufflevector <8 x i32> %broadcast.splatinsert1082, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us.us.us282

.split16.us.us.us216.us.us.us282:                 ; preds = %.split16.us.us.us216.us.us.us282.preheader, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us.us.us
  %3918 = phi i64 [ %3965, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us.us.us ], [ 0, %.split16.us.us.us216.us.us.us282.preheader ]
  %3919 = mul nuw nsw i64 %3918, 144
  br label %.split6.us.us.us106.us.us.us.us.us.us268.us.us

.split6.us.us.us106.us.us.us.us.us.us268.us.us:   ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us, %.split16.us.us.us216.us.us.us282
  %3920 = phi i64 [ 0, %.split16.us.us.us216.us.us.us282 ], [ %3964, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us ]
  %3921 = mul nuw nsw i64 %3920, 48
  %3922 = add nuw nsw i64 %3921, %3919
  br label %.split.us.us.us17.us.us.us143.us.us148.us.us.us.us.us.us.us.us

.split.us.us.us17.us.us.us143.us.us148.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us148.us.us.us.us.us.us.us.us, %.split6.us.us.us106.us.us.us.us.us.us268.us.us
  %3923 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us.us.us268.us.us ], [ %3963, %.split.us.us.us17.us.us.us143.us.us148.us.us.us.us.us.us.us.us ]
  %3924 = shl nuw nsw i64 %3923, 4
  %3925 = add nuw nsw i64 %3922, %3924
  %3926 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3925
  %wide.load1096 = load <8 x i32>, ptr %3926, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3927 = shl <8 x i32> %wide.load1096, %broadcast.splat1083
  %3928 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3925
  %wide.load1097 = load <8 x i32>, ptr %3928, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3929 = add <8 x i32> %wide.load1097, %wide.load1096
  %3930 = xor <8 x i32> %3927, %3929
  %3931 = lshr <8 x i32> %3930, %broadcast.splat1085
  %3932 = add <8 x i32> %3930, %3929
  %3933 = xor <8 x i32> %3931, %3932
  %3934 = shl <8 x i32> %3933, %broadcast.splat1087
  %3935 = lshr <8 x i32> %3933, %broadcast.splat1089
  %3936 = or disjoint <8 x i32> %3934, %3935
  %3937 = add <8 x i32> %3933, %3932
  %3938 = xor <8 x i32> %3936, %3937
  %3939 = lshr <8 x i32> %3938, %broadcast.splat1091
  %3940 = add <8 x i32> %3938, %3937
  %3941 = xor <8 x i32> %3939, %3940
  %3942 = add <8 x i32> %broadcast.splat1093, %3941
  %3943 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3925
  store <8 x i32> %3942, ptr %3943, align 4, !alias.scope !18, !noalias !25
  %3944 = or disjoint i64 %3925, 8
  %3945 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3944
  %wide.load1096.1 = load <8 x i32>, ptr %3945, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3946 = shl <8 x i32> %wide.load1096.1, %broadcast.splat1083
  %3947 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3944
  %wide.load1097.1 = load <8 x i32>, ptr %3947, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3948 = add <8 x i32> %wide.load1097.1, %wide.load1096.1
  %3949 = xor <8 x i32> %3946, %3948
  %3950 = lshr <8 x i32> %3949, %broadcast.splat1085
  %3951 = add <8 x i32> %3949, %3948
  %3952 = xor <8 x i32> %3950, %3951
  %3953 = shl <8 x i32> %3952, %broadcast.splat1087
  %3954 = lshr <8 x i32> %3952, %broadcast.splat1089
  %3955 = or disjoint <8 x i32> %3953, %3954
  %3956 = add <8 x i32> %3952, %3951
  %3957 = xor <8 x i32> %3955, %3956
  %3958 = lshr <8 x i32> %3957, %broadcast.splat1091
  %3959 = add <8 x i32> %3957, %3956
  %3960 = xor <8 x i32> %3958, %3959
  %3961 = add <8 x i32> %broadcast.splat1093, %3960
  %3962 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3944
  store <8 x i32> %3961, ptr %3962, align 4, !alias.scope !18, !noalias !25
  %3963 = add nuw nsw i64 %3923, 1
  %exitcond483.not = icmp eq i64 %3963, 3
  br i1 %exitcond483.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us143.us.us148.us.us.us.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us148.us.us.us.us.us.us.us.us
  %3964 = add nuw nsw i64 %3920, 1
  %exitcond484.not = icmp eq i64 %3964, 3
  br i1 %exitcond484.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us.us.us, label %.split6.us.us.us106.us.us.us.us.us.us268.us.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us.us.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us.us.us.us.us.us.us.us.us
  %3965 = add nuw nsw i64 %3918, 1
  %exitcond485.not = icmp eq i64 %3965, 3
  br i1 %exitcond485.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us.us.us282, !llvm.loop !26

.split16.us.us.us216.us.us:                       ; preds = %.split16.us.us.us216.us.us.preheader, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us270
  %3966 = phi i64 [ %4009, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us270 ], [ 0, %.split16.us.us.us216.us.us.preheader ]
  %3967 = mul nuw nsw i64 %3966, 144
  br label %.split6.us.us.us106.us.us.us.us.us.us269

.split6.us.us.us106.us.us.us.us.us.us269:         ; preds = %.split16.us.us.us216.us.us, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us157.us.us.us.us.us
  %3968 = phi i64 [ 0, %.split16.us.us.us216.us.us ], [ %4008, %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us157.us.us.us.us.us ]
  %3969 = mul nuw nsw i64 %3968, 48
  %3970 = add nuw nsw i64 %3969, %3967
  br label %.split.us.us.us17.us.us.us143.us.us156.us.us.us.us.us

.split.us.us.us17.us.us.us143.us.us156.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us156.us.us.us.us.us, %.split6.us.us.us106.us.us.us.us.us.us269
  %3971 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us.us.us269 ], [ %4007, %.split.us.us.us17.us.us.us143.us.us156.us.us.us.us.us ]
  %3972 = shl nuw nsw i64 %3971, 4
  %3973 = add nuw nsw i64 %3970, %3972
  %3974 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3973
  %wide.load1077 = load <8 x i32>, ptr %3974, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3975 = shl <8 x i32> %wide.load1077, %broadcast.splat1066
  %3976 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3973
  %wide.load1078 = load <8 x i32>, ptr %3976, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3977 = add <8 x i32> %wide.load1078, %wide.load1077
  %3978 = xor <8 x i32> %3975, %3977
  %3979 = lshr <8 x i32> %3978, %broadcast.splat1068
  %3980 = add <8 x i32> %3978, %3977
  %3981 = xor <8 x i32> %3979, %3980
  %3982 = shl <8 x i32> %3981, %broadcast.splat1070
  %3983 = lshr <8 x i32> %3981, %broadcast.splat1072
  %3984 = or disjoint <8 x i32> %3982, %3983
  %3985 = add <8 x i32> %3981, %3980
  %3986 = xor <8 x i32> %3984, %3985
  %3987 = add <8 x i32> %3986, %3985
  %3988 = add <8 x i32> %broadcast.splat1074, %3987
  %3989 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3973
  store <8 x i32> %3988, ptr %3989, align 4, !alias.scope !18, !noalias !25
  %3990 = or disjoint i64 %3973, 8
  %3991 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %3990
  %wide.load1077.1 = load <8 x i32>, ptr %3991, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %3992 = shl <8 x i32> %wide.load1077.1, %broadcast.splat1066
  %3993 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %3990
  %wide.load1078.1 = load <8 x i32>, ptr %3993, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %3994 = add <8 x i32> %wide.load1078.1, %wide.load1077.1
  %3995 = xor <8 x i32> %3992, %3994
  %3996 = lshr <8 x i32> %3995, %broadcast.splat1068
  %3997 = add <8 x i32> %3995, %3994
  %3998 = xor <8 x i32> %3996, %3997
  %3999 = shl <8 x i32> %3998, %broadcast.splat1070
  %4000 = lshr <8 x i32> %3998, %broadcast.splat1072
  %4001 = or disjoint <8 x i32> %3999, %4000
  %4002 = add <8 x i32> %3998, %3997
  %4003 = xor <8 x i32> %4001, %4002
  %4004 = add <8 x i32> %4003, %4002
  %4005 = add <8 x i32> %broadcast.splat1074, %4004
  %4006 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %3990
  store <8 x i32> %4005, ptr %4006, align 4, !alias.scope !18, !noalias !25
  %4007 = add nuw nsw i64 %3971, 1
  %exitcond479.not = icmp eq i64 %4007, 3
  br i1 %exitcond479.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us157.us.us.us.us.us, label %.split.us.us.us17.us.us.us143.us.us156.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us157.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us.us156.us.us.us.us.us
  %4008 = add nuw nsw i64 %3968, 1
  %exitcond480.not = icmp eq i64 %4008, 3
  br i1 %exitcond480.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us270, label %.split6.us.us.us106.us.us.us.us.us.us269, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us270: ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us.split.split.us157.us.us.us.us.us
  %4009 = add nuw nsw i64 %3966, 1
  %exitcond481.not = icmp eq i64 %4009, 3
  br i1 %exitcond481.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us.us, !llvm.loop !26

.split105.us.split.split.split.us.split.us.split: ; preds = %.split105.us.split.split.split.us.split.us
  br i1 %32, label %.split105.us.split.split.split.us.split.us.split.split.us, label %.split105.us.split.split.split.us.split.us.split.split

.split105.us.split.split.split.us.split.us.split.split.us: ; preds = %.split105.us.split.split.split.us.split.us.split
  br i1 %33, label %.split16.us.us.us216.us.us277.us.preheader, label %.split16.us.us.us216.us.us277.preheader

.split16.us.us.us216.us.us277.preheader:          ; preds = %.split105.us.split.split.split.us.split.us.split.split.us
  %broadcast.splatinsert1037 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1038 = shufflevector <8 x i32> %broadcast.splatinsert1037, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1035 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1036 = shufflevector <8 x i32> %broadcast.splatinsert1035, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1033 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1034 = shufflevector <8 x i32> %broadcast.splatinsert1033, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1031 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1032 = shufflevector <8 x i32> %broadcast.splatinsert1031, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1029 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1030 = shufflevector <8 x i32> %broadcast.splatinsert1029, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us.us277

.split16.us.us.us216.us.us277.us.preheader:       ; preds = %.split105.us.split.split.split.us.split.us.split.split.us
  %broadcast.splatinsert1056 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1057 = shufflevector <8 x i32> %broadcast.splatinsert1056, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1054 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1055 = shufflevector <8 x i32> %broadcast.splatinsert1054, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1052 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1053 = shufflevector <8 x i32> %broadcast.splatinsert1052, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1050 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1051 = shufflevector <8 x i32> %broadcast.splatinsert1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1048 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1049 = shufflevector <8 x i32> %broadcast.splatinsert1048, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1046 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1047 = shufflevector <8 x i32> %broadcast.splatinsert1046, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us.us277.us

.split16.us.us.us216.us.us277.us:                 ; preds = %.split16.us.us.us216.us.us277.us.preheader, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us.us.us
  %4010 = phi i64 [ %4057, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us.us.us ], [ 0, %.split16.us.us.us216.us.us277.us.preheader ]
  %4011 = mul nuw nsw i64 %4010, 144
  br label %.split6.us.us.us106.us.us.us.us.us266.us.us.us

.split6.us.us.us106.us.us.us.us.us266.us.us.us:   ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us.us.us.us.us.us, %.split16.us.us.us216.us.us277.us
  %4012 = phi i64 [ 0, %.split16.us.us.us216.us.us277.us ], [ %4056, %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us.us.us.us.us.us ]
  %4013 = mul nuw nsw i64 %4012, 48
  %4014 = add nuw nsw i64 %4013, %4011
  br label %.split.us.us.us17.us.us.us143.us153.us.us.us.us.us.us.us.us.us

.split.us.us.us17.us.us.us143.us153.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us153.us.us.us.us.us.us.us.us.us, %.split6.us.us.us106.us.us.us.us.us266.us.us.us
  %4015 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us.us266.us.us.us ], [ %4055, %.split.us.us.us17.us.us.us143.us153.us.us.us.us.us.us.us.us.us ]
  %4016 = shl nuw nsw i64 %4015, 4
  %4017 = add nuw nsw i64 %4014, %4016
  %4018 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4017
  %wide.load1060 = load <8 x i32>, ptr %4018, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4019 = shl <8 x i32> %wide.load1060, %broadcast.splat1047
  %4020 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4017
  %wide.load1061 = load <8 x i32>, ptr %4020, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4021 = add <8 x i32> %wide.load1061, %wide.load1060
  %4022 = xor <8 x i32> %4019, %4021
  %4023 = lshr <8 x i32> %4022, %broadcast.splat1049
  %4024 = add <8 x i32> %4022, %4021
  %4025 = xor <8 x i32> %4023, %4024
  %4026 = shl <8 x i32> %4025, %broadcast.splat1051
  %4027 = add <8 x i32> %4025, %4024
  %4028 = xor <8 x i32> %4026, %4027
  %4029 = shl <8 x i32> %4028, %broadcast.splat1053
  %4030 = lshr <8 x i32> %4028, %broadcast.splat1055
  %4031 = add <8 x i32> %4028, %4027
  %4032 = or disjoint <8 x i32> %4029, %4030
  %4033 = xor <8 x i32> %4032, %4031
  %4034 = add <8 x i32> %broadcast.splat1057, %4033
  %4035 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4017
  store <8 x i32> %4034, ptr %4035, align 4, !alias.scope !18, !noalias !25
  %4036 = or disjoint i64 %4017, 8
  %4037 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4036
  %wide.load1060.1 = load <8 x i32>, ptr %4037, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4038 = shl <8 x i32> %wide.load1060.1, %broadcast.splat1047
  %4039 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4036
  %wide.load1061.1 = load <8 x i32>, ptr %4039, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4040 = add <8 x i32> %wide.load1061.1, %wide.load1060.1
  %4041 = xor <8 x i32> %4038, %4040
  %4042 = lshr <8 x i32> %4041, %broadcast.splat1049
  %4043 = add <8 x i32> %4041, %4040
  %4044 = xor <8 x i32> %4042, %4043
  %4045 = shl <8 x i32> %4044, %broadcast.splat1051
  %4046 = add <8 x i32> %4044, %4043
  %4047 = xor <8 x i32> %4045, %4046
  %4048 = shl <8 x i32> %4047, %broadcast.splat1053
  %4049 = lshr <8 x i32> %4047, %broadcast.splat1055
  %4050 = add <8 x i32> %4047, %4046
  %4051 = or disjoint <8 x i32> %4048, %4049
  %4052 = xor <8 x i32> %4051, %4050
  %4053 = add <8 x i32> %broadcast.splat1057, %4052
  %4054 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4036
  store <8 x i32> %4053, ptr %4054, align 4, !alias.scope !18, !noalias !25
  %4055 = add nuw nsw i64 %4015, 1
  %exitcond475.not = icmp eq i64 %4055, 3
  br i1 %exitcond475.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us143.us153.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us153.us.us.us.us.us.us.us.us.us
  %4056 = add nuw nsw i64 %4012, 1
  %exitcond476.not = icmp eq i64 %4056, 3
  br i1 %exitcond476.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us.us.us, label %.split6.us.us.us106.us.us.us.us.us266.us.us.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us.us.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us.us.us.us.us.us
  %4057 = add nuw nsw i64 %4010, 1
  %exitcond477.not = icmp eq i64 %4057, 3
  br i1 %exitcond477.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us.us277.us, !llvm.loop !26

.split16.us.us.us216.us.us277:                    ; preds = %.split16.us.us.us216.us.us277.preheader, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us279
  %4058 = phi i64 [ %4101, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us279 ], [ 0, %.split16.us.us.us216.us.us277.preheader ]
  %4059 = mul nuw nsw i64 %4058, 144
  br label %.split6.us.us.us106.us.us.us.us.us266.us278

.split6.us.us.us106.us.us.us.us.us266.us278:      ; preds = %.split16.us.us.us216.us.us277, %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us248.us.us
  %4060 = phi i64 [ 0, %.split16.us.us.us216.us.us277 ], [ %4100, %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us248.us.us ]
  %4061 = mul nuw nsw i64 %4060, 48
  %4062 = add nuw nsw i64 %4061, %4059
  br label %.split.us.us.us17.us.us.us143.us153.us.us.us.us247.us.us

.split.us.us.us17.us.us.us143.us153.us.us.us.us247.us.us: ; preds = %.split.us.us.us17.us.us.us143.us153.us.us.us.us247.us.us, %.split6.us.us.us106.us.us.us.us.us266.us278
  %4063 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us.us266.us278 ], [ %4099, %.split.us.us.us17.us.us.us143.us153.us.us.us.us247.us.us ]
  %4064 = shl nuw nsw i64 %4063, 4
  %4065 = add nuw nsw i64 %4062, %4064
  %4066 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4065
  %wide.load1041 = load <8 x i32>, ptr %4066, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4067 = shl <8 x i32> %wide.load1041, %broadcast.splat1030
  %4068 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4065
  %wide.load1042 = load <8 x i32>, ptr %4068, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4069 = add <8 x i32> %wide.load1042, %wide.load1041
  %4070 = xor <8 x i32> %4067, %4069
  %4071 = lshr <8 x i32> %4070, %broadcast.splat1032
  %4072 = add <8 x i32> %4070, %4069
  %4073 = xor <8 x i32> %4071, %4072
  %4074 = shl <8 x i32> %4073, %broadcast.splat1034
  %4075 = add <8 x i32> %4073, %4072
  %4076 = xor <8 x i32> %4074, %4075
  %4077 = shl <8 x i32> %4076, %broadcast.splat1036
  %4078 = add <8 x i32> %4076, %4075
  %4079 = xor <8 x i32> %4077, %4078
  %4080 = add <8 x i32> %broadcast.splat1038, %4079
  %4081 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4065
  store <8 x i32> %4080, ptr %4081, align 4, !alias.scope !18, !noalias !25
  %4082 = or disjoint i64 %4065, 8
  %4083 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4082
  %wide.load1041.1 = load <8 x i32>, ptr %4083, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4084 = shl <8 x i32> %wide.load1041.1, %broadcast.splat1030
  %4085 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4082
  %wide.load1042.1 = load <8 x i32>, ptr %4085, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4086 = add <8 x i32> %wide.load1042.1, %wide.load1041.1
  %4087 = xor <8 x i32> %4084, %4086
  %4088 = lshr <8 x i32> %4087, %broadcast.splat1032
  %4089 = add <8 x i32> %4087, %4086
  %4090 = xor <8 x i32> %4088, %4089
  %4091 = shl <8 x i32> %4090, %broadcast.splat1034
  %4092 = add <8 x i32> %4090, %4089
  %4093 = xor <8 x i32> %4091, %4092
  %4094 = shl <8 x i32> %4093, %broadcast.splat1036
  %4095 = add <8 x i32> %4093, %4092
  %4096 = xor <8 x i32> %4094, %4095
  %4097 = add <8 x i32> %broadcast.splat1038, %4096
  %4098 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4082
  store <8 x i32> %4097, ptr %4098, align 4, !alias.scope !18, !noalias !25
  %4099 = add nuw nsw i64 %4063, 1
  %exitcond471.not = icmp eq i64 %4099, 3
  br i1 %exitcond471.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us248.us.us, label %.split.us.us.us17.us.us.us143.us153.us.us.us.us247.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us248.us.us: ; preds = %.split.us.us.us17.us.us.us143.us153.us.us.us.us247.us.us
  %4100 = add nuw nsw i64 %4060, 1
  %exitcond472.not = icmp eq i64 %4100, 3
  br i1 %exitcond472.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us279, label %.split6.us.us.us106.us.us.us.us.us266.us278, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us279: ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.us.split.us248.us.us
  %4101 = add nuw nsw i64 %4058, 1
  %exitcond473.not = icmp eq i64 %4101, 3
  br i1 %exitcond473.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us.us277, !llvm.loop !26

.split105.us.split.split.split.us.split.us.split.split: ; preds = %.split105.us.split.split.split.us.split.us.split
  br i1 %33, label %.split16.us.us.us216.us.us281.preheader, label %.split16.us.us.us216.us

.split16.us.us.us216.us.us281.preheader:          ; preds = %.split105.us.split.split.split.us.split.us.split.split
  %broadcast.splatinsert1020 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1021 = shufflevector <8 x i32> %broadcast.splatinsert1020, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1018 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1019 = shufflevector <8 x i32> %broadcast.splatinsert1018, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1016 = insertelement <8 x i32> poison, i32 %.fr348, i64 0
  %broadcast.splat1017 = shufflevector <8 x i32> %broadcast.splatinsert1016, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1014 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat1015 = shufflevector <8 x i32> %broadcast.splatinsert1014, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1012 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat1013 = shufflevector <8 x i32> %broadcast.splatinsert1012, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us.us281

.split16.us.us.us216.us.us281:                    ; preds = %.split16.us.us.us216.us.us281.preheader, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split.us.us
  %4102 = phi i64 [ %4145, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split.us.us ], [ 0, %.split16.us.us.us216.us.us281.preheader ]
  %4103 = mul nuw nsw i64 %4102, 144
  br label %.split6.us.us.us106.us.us.us.us.us267.us

.split6.us.us.us106.us.us.us.us.us267.us:         ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us.us.us.us, %.split16.us.us.us216.us.us281
  %4104 = phi i64 [ 0, %.split16.us.us.us216.us.us281 ], [ %4144, %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us.us.us.us ]
  %4105 = mul nuw nsw i64 %4104, 48
  %4106 = add nuw nsw i64 %4105, %4103
  br label %.split.us.us.us17.us.us.us143.us153.us.us.us242.us.us.us

.split.us.us.us17.us.us.us143.us153.us.us.us242.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us153.us.us.us242.us.us.us, %.split6.us.us.us106.us.us.us.us.us267.us
  %4107 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us.us267.us ], [ %4143, %.split.us.us.us17.us.us.us143.us153.us.us.us242.us.us.us ]
  %4108 = shl nuw nsw i64 %4107, 4
  %4109 = add nuw nsw i64 %4106, %4108
  %4110 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4109
  %wide.load1024 = load <8 x i32>, ptr %4110, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4111 = shl <8 x i32> %wide.load1024, %broadcast.splat1013
  %4112 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4109
  %wide.load1025 = load <8 x i32>, ptr %4112, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4113 = add <8 x i32> %wide.load1025, %wide.load1024
  %4114 = xor <8 x i32> %4111, %4113
  %4115 = lshr <8 x i32> %4114, %broadcast.splat1015
  %4116 = add <8 x i32> %4114, %4113
  %4117 = xor <8 x i32> %4115, %4116
  %4118 = shl <8 x i32> %4117, %broadcast.splat1017
  %4119 = add <8 x i32> %4117, %4116
  %4120 = xor <8 x i32> %4118, %4119
  %4121 = lshr <8 x i32> %4120, %broadcast.splat1019
  %4122 = add <8 x i32> %4120, %4119
  %4123 = xor <8 x i32> %4121, %4122
  %4124 = add <8 x i32> %broadcast.splat1021, %4123
  %4125 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4109
  store <8 x i32> %4124, ptr %4125, align 4, !alias.scope !18, !noalias !25
  %4126 = or disjoint i64 %4109, 8
  %4127 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4126
  %wide.load1024.1 = load <8 x i32>, ptr %4127, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4128 = shl <8 x i32> %wide.load1024.1, %broadcast.splat1013
  %4129 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4126
  %wide.load1025.1 = load <8 x i32>, ptr %4129, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4130 = add <8 x i32> %wide.load1025.1, %wide.load1024.1
  %4131 = xor <8 x i32> %4128, %4130
  %4132 = lshr <8 x i32> %4131, %broadcast.splat1015
  %4133 = add <8 x i32> %4131, %4130
  %4134 = xor <8 x i32> %4132, %4133
  %4135 = shl <8 x i32> %4134, %broadcast.splat1017
  %4136 = add <8 x i32> %4134, %4133
  %4137 = xor <8 x i32> %4135, %4136
  %4138 = lshr <8 x i32> %4137, %broadcast.splat1019
  %4139 = add <8 x i32> %4137, %4136
  %4140 = xor <8 x i32> %4138, %4139
  %4141 = add <8 x i32> %broadcast.splat1021, %4140
  %4142 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4126
  store <8 x i32> %4141, ptr %4142, align 4, !alias.scope !18, !noalias !25
  %4143 = add nuw nsw i64 %4107, 1
  %exitcond467.not = icmp eq i64 %4143, 3
  br i1 %exitcond467.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us.us.us.us, label %.split.us.us.us17.us.us.us143.us153.us.us.us242.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us143.us153.us.us.us242.us.us.us
  %4144 = add nuw nsw i64 %4104, 1
  %exitcond468.not = icmp eq i64 %4144, 3
  br i1 %exitcond468.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split.us.us, label %.split6.us.us.us106.us.us.us.us.us267.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split.us.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us.us.us.us
  %4145 = add nuw nsw i64 %4102, 1
  %exitcond469.not = icmp eq i64 %4145, 3
  br i1 %exitcond469.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us.us281, !llvm.loop !26

.split16.us.us.us216.us:                          ; preds = %.split105.us.split.split.split.us.split.us.split.split, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split
  %4146 = phi i64 [ %4427, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split ], [ 0, %.split105.us.split.split.split.us.split.us.split.split ]
  %4147 = mul nuw nsw i64 %4146, 144
  br label %.split6.us.us.us106.us.us.us.us

.split6.us.us.us106.us.us.us.us:                  ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us245, %.split16.us.us.us216.us
  %4148 = phi i64 [ 0, %.split16.us.us.us216.us ], [ %4426, %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us245 ]
  %4149 = mul nuw nsw i64 %4148, 48
  %4150 = add nuw nsw i64 %4149, %4147
  br label %.split.us.us.us17.us.us.us143.us153.us.us.us244

.split.us.us.us17.us.us.us143.us153.us.us.us244:  ; preds = %.split6.us.us.us106.us.us.us.us, %.split.us.us.us17.us.us.us143.us153.us.us.us244
  %4151 = phi i64 [ 0, %.split6.us.us.us106.us.us.us.us ], [ %4425, %.split.us.us.us17.us.us.us143.us153.us.us.us244 ]
  %4152 = shl nuw nsw i64 %4151, 4
  %4153 = add nuw nsw i64 %4150, %4152
  %4154 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4153
  %4155 = load i32, ptr %4154, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4156 = shl i32 %4155, %.fr347
  %4157 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4153
  %4158 = load i32, ptr %4157, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4159 = add i32 %4158, %4155
  %4160 = xor i32 %4156, %4159
  %4161 = lshr i32 %4160, %21
  %4162 = add i32 %4160, %4159
  %4163 = xor i32 %4161, %4162
  %4164 = shl i32 %4163, %.fr348
  %4165 = add i32 %4163, %4162
  %4166 = xor i32 %4164, %4165
  %4167 = add i32 %4166, %4165
  %4168 = add i32 %37, %4167
  %4169 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4153
  store i32 %4168, ptr %4169, align 4, !alias.scope !18, !noalias !25
  %4170 = or disjoint i64 %4153, 1
  %4171 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4170
  %4172 = load i32, ptr %4171, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4173 = shl i32 %4172, %.fr347
  %4174 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4170
  %4175 = load i32, ptr %4174, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4176 = add i32 %4175, %4172
  %4177 = xor i32 %4173, %4176
  %4178 = lshr i32 %4177, %21
  %4179 = add i32 %4177, %4176
  %4180 = xor i32 %4178, %4179
  %4181 = shl i32 %4180, %.fr348
  %4182 = add i32 %4180, %4179
  %4183 = xor i32 %4181, %4182
  %4184 = add i32 %4183, %4182
  %4185 = add i32 %37, %4184
  %4186 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4170
  store i32 %4185, ptr %4186, align 4, !alias.scope !18, !noalias !25
  %4187 = or disjoint i64 %4153, 2
  %4188 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4187
  %4189 = load i32, ptr %4188, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4190 = shl i32 %4189, %.fr347
  %4191 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4187
  %4192 = load i32, ptr %4191, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4193 = add i32 %4192, %4189
  %4194 = xor i32 %4190, %4193
  %4195 = lshr i32 %4194, %21
  %4196 = add i32 %4194, %4193
  %4197 = xor i32 %4195, %4196
  %4198 = shl i32 %4197, %.fr348
  %4199 = add i32 %4197, %4196
  %4200 = xor i32 %4198, %4199
  %4201 = add i32 %4200, %4199
  %4202 = add i32 %37, %4201
  %4203 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4187
  store i32 %4202, ptr %4203, align 4, !alias.scope !18, !noalias !25
  %4204 = or disjoint i64 %4153, 3
  %4205 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4204
  %4206 = load i32, ptr %4205, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4207 = shl i32 %4206, %.fr347
  %4208 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4204
  %4209 = load i32, ptr %4208, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4210 = add i32 %4209, %4206
  %4211 = xor i32 %4207, %4210
  %4212 = lshr i32 %4211, %21
  %4213 = add i32 %4211, %4210
  %4214 = xor i32 %4212, %4213
  %4215 = shl i32 %4214, %.fr348
  %4216 = add i32 %4214, %4213
  %4217 = xor i32 %4215, %4216
  %4218 = add i32 %4217, %4216
  %4219 = add i32 %37, %4218
  %4220 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4204
  store i32 %4219, ptr %4220, align 4, !alias.scope !18, !noalias !25
  %4221 = or disjoint i64 %4153, 4
  %4222 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4221
  %4223 = load i32, ptr %4222, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4224 = shl i32 %4223, %.fr347
  %4225 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4221
  %4226 = load i32, ptr %4225, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4227 = add i32 %4226, %4223
  %4228 = xor i32 %4224, %4227
  %4229 = lshr i32 %4228, %21
  %4230 = add i32 %4228, %4227
  %4231 = xor i32 %4229, %4230
  %4232 = shl i32 %4231, %.fr348
  %4233 = add i32 %4231, %4230
  %4234 = xor i32 %4232, %4233
  %4235 = add i32 %4234, %4233
  %4236 = add i32 %37, %4235
  %4237 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4221
  store i32 %4236, ptr %4237, align 4, !alias.scope !18, !noalias !25
  %4238 = or disjoint i64 %4153, 5
  %4239 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4238
  %4240 = load i32, ptr %4239, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4241 = shl i32 %4240, %.fr347
  %4242 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4238
  %4243 = load i32, ptr %4242, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4244 = add i32 %4243, %4240
  %4245 = xor i32 %4241, %4244
  %4246 = lshr i32 %4245, %21
  %4247 = add i32 %4245, %4244
  %4248 = xor i32 %4246, %4247
  %4249 = shl i32 %4248, %.fr348
  %4250 = add i32 %4248, %4247
  %4251 = xor i32 %4249, %4250
  %4252 = add i32 %4251, %4250
  %4253 = add i32 %37, %4252
  %4254 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4238
  store i32 %4253, ptr %4254, align 4, !alias.scope !18, !noalias !25
  %4255 = or disjoint i64 %4153, 6
  %4256 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4255
  %4257 = load i32, ptr %4256, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4258 = shl i32 %4257, %.fr347
  %4259 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4255
  %4260 = load i32, ptr %4259, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4261 = add i32 %4260, %4257
  %4262 = xor i32 %4258, %4261
  %4263 = lshr i32 %4262, %21
  %4264 = add i32 %4262, %4261
  %4265 = xor i32 %4263, %4264
  %4266 = shl i32 %4265, %.fr348
  %4267 = add i32 %4265, %4264
  %4268 = xor i32 %4266, %4267
  %4269 = add i32 %4268, %4267
  %4270 = add i32 %37, %4269
  %4271 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4255
  store i32 %4270, ptr %4271, align 4, !alias.scope !18, !noalias !25
  %4272 = or disjoint i64 %4153, 7
  %4273 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4272
  %4274 = load i32, ptr %4273, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4275 = shl i32 %4274, %.fr347
  %4276 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4272
  %4277 = load i32, ptr %4276, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4278 = add i32 %4277, %4274
  %4279 = xor i32 %4275, %4278
  %4280 = lshr i32 %4279, %21
  %4281 = add i32 %4279, %4278
  %4282 = xor i32 %4280, %4281
  %4283 = shl i32 %4282, %.fr348
  %4284 = add i32 %4282, %4281
  %4285 = xor i32 %4283, %4284
  %4286 = add i32 %4285, %4284
  %4287 = add i32 %37, %4286
  %4288 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4272
  store i32 %4287, ptr %4288, align 4, !alias.scope !18, !noalias !25
  %4289 = or disjoint i64 %4153, 8
  %4290 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4289
  %4291 = load i32, ptr %4290, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4292 = shl i32 %4291, %.fr347
  %4293 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4289
  %4294 = load i32, ptr %4293, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4295 = add i32 %4294, %4291
  %4296 = xor i32 %4292, %4295
  %4297 = lshr i32 %4296, %21
  %4298 = add i32 %4296, %4295
  %4299 = xor i32 %4297, %4298
  %4300 = shl i32 %4299, %.fr348
  %4301 = add i32 %4299, %4298
  %4302 = xor i32 %4300, %4301
  %4303 = add i32 %4302, %4301
  %4304 = add i32 %37, %4303
  %4305 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4289
  store i32 %4304, ptr %4305, align 4, !alias.scope !18, !noalias !25
  %4306 = or disjoint i64 %4153, 9
  %4307 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4306
  %4308 = load i32, ptr %4307, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4309 = shl i32 %4308, %.fr347
  %4310 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4306
  %4311 = load i32, ptr %4310, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4312 = add i32 %4311, %4308
  %4313 = xor i32 %4309, %4312
  %4314 = lshr i32 %4313, %21
  %4315 = add i32 %4313, %4312
  %4316 = xor i32 %4314, %4315
  %4317 = shl i32 %4316, %.fr348
  %4318 = add i32 %4316, %4315
  %4319 = xor i32 %4317, %4318
  %4320 = add i32 %4319, %4318
  %4321 = add i32 %37, %4320
  %4322 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4306
  store i32 %4321, ptr %4322, align 4, !alias.scope !18, !noalias !25
  %4323 = or disjoint i64 %4153, 10
  %4324 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4323
  %4325 = load i32, ptr %4324, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4326 = shl i32 %4325, %.fr347
  %4327 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4323
  %4328 = load i32, ptr %4327, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4329 = add i32 %4328, %4325
  %4330 = xor i32 %4326, %4329
  %4331 = lshr i32 %4330, %21
  %4332 = add i32 %4330, %4329
  %4333 = xor i32 %4331, %4332
  %4334 = shl i32 %4333, %.fr348
  %4335 = add i32 %4333, %4332
  %4336 = xor i32 %4334, %4335
  %4337 = add i32 %4336, %4335
  %4338 = add i32 %37, %4337
  %4339 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4323
  store i32 %4338, ptr %4339, align 4, !alias.scope !18, !noalias !25
  %4340 = or disjoint i64 %4153, 11
  %4341 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4340
  %4342 = load i32, ptr %4341, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4343 = shl i32 %4342, %.fr347
  %4344 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4340
  %4345 = load i32, ptr %4344, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4346 = add i32 %4345, %4342
  %4347 = xor i32 %4343, %4346
  %4348 = lshr i32 %4347, %21
  %4349 = add i32 %4347, %4346
  %4350 = xor i32 %4348, %4349
  %4351 = shl i32 %4350, %.fr348
  %4352 = add i32 %4350, %4349
  %4353 = xor i32 %4351, %4352
  %4354 = add i32 %4353, %4352
  %4355 = add i32 %37, %4354
  %4356 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4340
  store i32 %4355, ptr %4356, align 4, !alias.scope !18, !noalias !25
  %4357 = or disjoint i64 %4153, 12
  %4358 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4357
  %4359 = load i32, ptr %4358, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4360 = shl i32 %4359, %.fr347
  %4361 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4357
  %4362 = load i32, ptr %4361, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4363 = add i32 %4362, %4359
  %4364 = xor i32 %4360, %4363
  %4365 = lshr i32 %4364, %21
  %4366 = add i32 %4364, %4363
  %4367 = xor i32 %4365, %4366
  %4368 = shl i32 %4367, %.fr348
  %4369 = add i32 %4367, %4366
  %4370 = xor i32 %4368, %4369
  %4371 = add i32 %4370, %4369
  %4372 = add i32 %37, %4371
  %4373 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4357
  store i32 %4372, ptr %4373, align 4, !alias.scope !18, !noalias !25
  %4374 = or disjoint i64 %4153, 13
  %4375 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4374
  %4376 = load i32, ptr %4375, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4377 = shl i32 %4376, %.fr347
  %4378 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4374
  %4379 = load i32, ptr %4378, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4380 = add i32 %4379, %4376
  %4381 = xor i32 %4377, %4380
  %4382 = lshr i32 %4381, %21
  %4383 = add i32 %4381, %4380
  %4384 = xor i32 %4382, %4383
  %4385 = shl i32 %4384, %.fr348
  %4386 = add i32 %4384, %4383
  %4387 = xor i32 %4385, %4386
  %4388 = add i32 %4387, %4386
  %4389 = add i32 %37, %4388
  %4390 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4374
  store i32 %4389, ptr %4390, align 4, !alias.scope !18, !noalias !25
  %4391 = or disjoint i64 %4153, 14
  %4392 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4391
  %4393 = load i32, ptr %4392, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4394 = shl i32 %4393, %.fr347
  %4395 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4391
  %4396 = load i32, ptr %4395, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4397 = add i32 %4396, %4393
  %4398 = xor i32 %4394, %4397
  %4399 = lshr i32 %4398, %21
  %4400 = add i32 %4398, %4397
  %4401 = xor i32 %4399, %4400
  %4402 = shl i32 %4401, %.fr348
  %4403 = add i32 %4401, %4400
  %4404 = xor i32 %4402, %4403
  %4405 = add i32 %4404, %4403
  %4406 = add i32 %37, %4405
  %4407 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4391
  store i32 %4406, ptr %4407, align 4, !alias.scope !18, !noalias !25
  %4408 = or disjoint i64 %4153, 15
  %4409 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4408
  %4410 = load i32, ptr %4409, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4411 = shl i32 %4410, %.fr347
  %4412 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4408
  %4413 = load i32, ptr %4412, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4414 = add i32 %4413, %4410
  %4415 = xor i32 %4411, %4414
  %4416 = lshr i32 %4415, %21
  %4417 = add i32 %4415, %4414
  %4418 = xor i32 %4416, %4417
  %4419 = shl i32 %4418, %.fr348
  %4420 = add i32 %4418, %4417
  %4421 = xor i32 %4419, %4420
  %4422 = add i32 %4421, %4420
  %4423 = add i32 %37, %4422
  %4424 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4408
  store i32 %4423, ptr %4424, align 4, !alias.scope !18, !noalias !25
  %4425 = add nuw nsw i64 %4151, 1
  %exitcond463.not = icmp eq i64 %4425, 3
  br i1 %exitcond463.not, label %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us245, label %.split.us.us.us17.us.us.us143.us153.us.us.us244, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us245: ; preds = %.split.us.us.us17.us.us.us143.us153.us.us.us244
  %4426 = add nuw nsw i64 %4148, 1
  %exitcond464.not = icmp eq i64 %4426, 3
  br i1 %exitcond464.not, label %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split, label %.split6.us.us.us106.us.us.us.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split: ; preds = %.split8.us.split.us18.split.us.split.us.split.us.split.us154.us.us.split.split.us245
  %4427 = add nuw nsw i64 %4146, 1
  %exitcond465.not = icmp eq i64 %4427, 3
  br i1 %exitcond465.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us, !llvm.loop !26

.split105.us.split.split.split.us.split:          ; preds = %.split105.us.split.split.split.us
  br i1 %28, label %.split105.us.split.split.split.us.split.split.us, label %.split105.us.split.split.split.us.split.split

.split105.us.split.split.split.us.split.split.us: ; preds = %.split105.us.split.split.split.us.split
  br i1 %32, label %.split105.us.split.split.split.us.split.split.us.split.us, label %.split105.us.split.split.split.us.split.split.us.split

.split105.us.split.split.split.us.split.split.us.split.us: ; preds = %.split105.us.split.split.split.us.split.split.us
  br i1 %33, label %.split16.us.us.us216.us252.us.us.preheader, label %.split16.us.us.us216.us252.us.preheader

.split16.us.us.us216.us252.us.preheader:          ; preds = %.split105.us.split.split.split.us.split.split.us.split.us
  %broadcast.splatinsert984 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat985 = shufflevector <8 x i32> %broadcast.splatinsert984, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert982 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat983 = shufflevector <8 x i32> %broadcast.splatinsert982, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert980 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat981 = shufflevector <8 x i32> %broadcast.splatinsert980, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert978 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat979 = shufflevector <8 x i32> %broadcast.splatinsert978, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert976 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat977 = shufflevector <8 x i32> %broadcast.splatinsert976, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us252.us

.split16.us.us.us216.us252.us.us.preheader:       ; preds = %.split105.us.split.split.split.us.split.split.us.split.us
  %broadcast.splatinsert1003 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat1004 = shufflevector <8 x i32> %broadcast.splatinsert1003, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1001 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat1002 = shufflevector <8 x i32> %broadcast.splatinsert1001, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert999 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat1000 = shufflevector <8 x i32> %broadcast.splatinsert999, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert997 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat998 = shufflevector <8 x i32> %broadcast.splatinsert997, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert995 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat996 = shufflevector <8 x i32> %broadcast.splatinsert995, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert993 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat994 = shufflevector <8 x i32> %broadcast.splatinsert993, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us252.us.us

.split16.us.us.us216.us252.us.us:                 ; preds = %.split16.us.us.us216.us252.us.us.preheader, %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us.us.us.us
  %4428 = phi i64 [ %4475, %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us.us.us.us ], [ 0, %.split16.us.us.us216.us252.us.us.preheader ]
  %4429 = mul nuw nsw i64 %4428, 144
  br label %.split6.us.us.us106.us.us.us234.us.us.us.us.us

.split6.us.us.us106.us.us.us234.us.us.us.us.us:   ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us.us.us.us.us.us, %.split16.us.us.us216.us252.us.us
  %4430 = phi i64 [ 0, %.split16.us.us.us216.us252.us.us ], [ %4474, %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us.us.us.us.us.us ]
  %4431 = mul nuw nsw i64 %4430, 48
  %4432 = add nuw nsw i64 %4431, %4429
  br label %.split.us.us.us17.us.us.us150.us.us.us.us.us.us.us.us.us.us

.split.us.us.us17.us.us.us150.us.us.us.us.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us.us.us.us.us.us.us, %.split6.us.us.us106.us.us.us234.us.us.us.us.us
  %4433 = phi i64 [ 0, %.split6.us.us.us106.us.us.us234.us.us.us.us.us ], [ %4473, %.split.us.us.us17.us.us.us150.us.us.us.us.us.us.us.us.us.us ]
  %4434 = shl nuw nsw i64 %4433, 4
  %4435 = add nuw nsw i64 %4432, %4434
  %4436 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4435
  %wide.load1007 = load <8 x i32>, ptr %4436, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4437 = shl <8 x i32> %wide.load1007, %broadcast.splat994
  %4438 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4435
  %wide.load1008 = load <8 x i32>, ptr %4438, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4439 = add <8 x i32> %wide.load1008, %wide.load1007
  %4440 = xor <8 x i32> %4437, %4439
  %4441 = lshr <8 x i32> %4440, %broadcast.splat996
  %4442 = add <8 x i32> %4440, %4439
  %4443 = xor <8 x i32> %4441, %4442
  %4444 = lshr <8 x i32> %4443, %broadcast.splat998
  %4445 = add <8 x i32> %4443, %4442
  %4446 = xor <8 x i32> %4444, %4445
  %4447 = shl <8 x i32> %4446, %broadcast.splat1000
  %4448 = lshr <8 x i32> %4446, %broadcast.splat1002
  %4449 = add <8 x i32> %4446, %4445
  %4450 = or disjoint <8 x i32> %4447, %4448
  %4451 = xor <8 x i32> %4450, %4449
  %4452 = add <8 x i32> %broadcast.splat1004, %4451
  %4453 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4435
  store <8 x i32> %4452, ptr %4453, align 4, !alias.scope !18, !noalias !25
  %4454 = or disjoint i64 %4435, 8
  %4455 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4454
  %wide.load1007.1 = load <8 x i32>, ptr %4455, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4456 = shl <8 x i32> %wide.load1007.1, %broadcast.splat994
  %4457 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4454
  %wide.load1008.1 = load <8 x i32>, ptr %4457, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4458 = add <8 x i32> %wide.load1008.1, %wide.load1007.1
  %4459 = xor <8 x i32> %4456, %4458
  %4460 = lshr <8 x i32> %4459, %broadcast.splat996
  %4461 = add <8 x i32> %4459, %4458
  %4462 = xor <8 x i32> %4460, %4461
  %4463 = lshr <8 x i32> %4462, %broadcast.splat998
  %4464 = add <8 x i32> %4462, %4461
  %4465 = xor <8 x i32> %4463, %4464
  %4466 = shl <8 x i32> %4465, %broadcast.splat1000
  %4467 = lshr <8 x i32> %4465, %broadcast.splat1002
  %4468 = add <8 x i32> %4465, %4464
  %4469 = or disjoint <8 x i32> %4466, %4467
  %4470 = xor <8 x i32> %4469, %4468
  %4471 = add <8 x i32> %broadcast.splat1004, %4470
  %4472 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4454
  store <8 x i32> %4471, ptr %4472, align 4, !alias.scope !18, !noalias !25
  %4473 = add nuw nsw i64 %4433, 1
  %exitcond459.not = icmp eq i64 %4473, 3
  br i1 %exitcond459.not, label %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us150.us.us.us.us.us.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us.us.us.us.us.us.us
  %4474 = add nuw nsw i64 %4430, 1
  %exitcond460.not = icmp eq i64 %4474, 3
  br i1 %exitcond460.not, label %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us.us.us.us, label %.split6.us.us.us106.us.us.us234.us.us.us.us.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us.us.us.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us.us.us.us.us.us
  %4475 = add nuw nsw i64 %4428, 1
  %exitcond461.not = icmp eq i64 %4475, 3
  br i1 %exitcond461.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us252.us.us, !llvm.loop !26

.split16.us.us.us216.us252.us:                    ; preds = %.split16.us.us.us216.us252.us.preheader, %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us257.us
  %4476 = phi i64 [ %4519, %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us257.us ], [ 0, %.split16.us.us.us216.us252.us.preheader ]
  %4477 = mul nuw nsw i64 %4476, 144
  br label %.split6.us.us.us106.us.us.us234.us.us256.us

.split6.us.us.us106.us.us.us234.us.us256.us:      ; preds = %.split16.us.us.us216.us252.us, %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us239.us.us
  %4478 = phi i64 [ 0, %.split16.us.us.us216.us252.us ], [ %4518, %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us239.us.us ]
  %4479 = mul nuw nsw i64 %4478, 48
  %4480 = add nuw nsw i64 %4479, %4477
  br label %.split.us.us.us17.us.us.us150.us.us.us.us.us238.us.us

.split.us.us.us17.us.us.us150.us.us.us.us.us238.us.us: ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us.us238.us.us, %.split6.us.us.us106.us.us.us234.us.us256.us
  %4481 = phi i64 [ 0, %.split6.us.us.us106.us.us.us234.us.us256.us ], [ %4517, %.split.us.us.us17.us.us.us150.us.us.us.us.us238.us.us ]
  %4482 = shl nuw nsw i64 %4481, 4
  %4483 = add nuw nsw i64 %4480, %4482
  %4484 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4483
  %wide.load988 = load <8 x i32>, ptr %4484, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4485 = shl <8 x i32> %wide.load988, %broadcast.splat977
  %4486 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4483
  %wide.load989 = load <8 x i32>, ptr %4486, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4487 = add <8 x i32> %wide.load989, %wide.load988
  %4488 = xor <8 x i32> %4485, %4487
  %4489 = lshr <8 x i32> %4488, %broadcast.splat979
  %4490 = add <8 x i32> %4488, %4487
  %4491 = xor <8 x i32> %4489, %4490
  %4492 = lshr <8 x i32> %4491, %broadcast.splat981
  %4493 = add <8 x i32> %4491, %4490
  %4494 = xor <8 x i32> %4492, %4493
  %4495 = shl <8 x i32> %4494, %broadcast.splat983
  %4496 = add <8 x i32> %4494, %4493
  %4497 = xor <8 x i32> %4495, %4496
  %4498 = add <8 x i32> %broadcast.splat985, %4497
  %4499 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4483
  store <8 x i32> %4498, ptr %4499, align 4, !alias.scope !18, !noalias !25
  %4500 = or disjoint i64 %4483, 8
  %4501 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4500
  %wide.load988.1 = load <8 x i32>, ptr %4501, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4502 = shl <8 x i32> %wide.load988.1, %broadcast.splat977
  %4503 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4500
  %wide.load989.1 = load <8 x i32>, ptr %4503, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4504 = add <8 x i32> %wide.load989.1, %wide.load988.1
  %4505 = xor <8 x i32> %4502, %4504
  %4506 = lshr <8 x i32> %4505, %broadcast.splat979
  %4507 = add <8 x i32> %4505, %4504
  %4508 = xor <8 x i32> %4506, %4507
  %4509 = lshr <8 x i32> %4508, %broadcast.splat981
  %4510 = add <8 x i32> %4508, %4507
  %4511 = xor <8 x i32> %4509, %4510
  %4512 = shl <8 x i32> %4511, %broadcast.splat983
  %4513 = add <8 x i32> %4511, %4510
  %4514 = xor <8 x i32> %4512, %4513
  %4515 = add <8 x i32> %broadcast.splat985, %4514
  %4516 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4500
  store <8 x i32> %4515, ptr %4516, align 4, !alias.scope !18, !noalias !25
  %4517 = add nuw nsw i64 %4481, 1
  %exitcond455.not = icmp eq i64 %4517, 3
  br i1 %exitcond455.not, label %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us239.us.us, label %.split.us.us.us17.us.us.us150.us.us.us.us.us238.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us239.us.us: ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us.us238.us.us
  %4518 = add nuw nsw i64 %4478, 1
  %exitcond456.not = icmp eq i64 %4518, 3
  br i1 %exitcond456.not, label %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us257.us, label %.split6.us.us.us106.us.us.us234.us.us256.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us257.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.us.split.us239.us.us
  %4519 = add nuw nsw i64 %4476, 1
  %exitcond457.not = icmp eq i64 %4519, 3
  br i1 %exitcond457.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us252.us, !llvm.loop !26

.split105.us.split.split.split.us.split.split.us.split: ; preds = %.split105.us.split.split.split.us.split.split.us
  br i1 %33, label %.split16.us.us.us216.us252.us265.preheader, label %.split16.us.us.us216.us252

.split16.us.us.us216.us252.us265.preheader:       ; preds = %.split105.us.split.split.split.us.split.split.us.split
  %broadcast.splatinsert967 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat968 = shufflevector <8 x i32> %broadcast.splatinsert967, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert965 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat966 = shufflevector <8 x i32> %broadcast.splatinsert965, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert963 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat964 = shufflevector <8 x i32> %broadcast.splatinsert963, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert961 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat962 = shufflevector <8 x i32> %broadcast.splatinsert961, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert959 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat960 = shufflevector <8 x i32> %broadcast.splatinsert959, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us252.us265

.split16.us.us.us216.us252.us265:                 ; preds = %.split16.us.us.us216.us252.us265.preheader, %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us.us.us
  %4520 = phi i64 [ %4563, %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us.us.us ], [ 0, %.split16.us.us.us216.us252.us265.preheader ]
  %4521 = mul nuw nsw i64 %4520, 144
  br label %.split6.us.us.us106.us.us.us234.us241.us.us

.split6.us.us.us106.us.us.us234.us241.us.us:      ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us.us.us.us, %.split16.us.us.us216.us252.us265
  %4522 = phi i64 [ 0, %.split16.us.us.us216.us252.us265 ], [ %4562, %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us.us.us.us ]
  %4523 = mul nuw nsw i64 %4522, 48
  %4524 = add nuw nsw i64 %4523, %4521
  br label %.split.us.us.us17.us.us.us150.us.us.us.us236.us.us.us

.split.us.us.us17.us.us.us150.us.us.us.us236.us.us.us: ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us236.us.us.us, %.split6.us.us.us106.us.us.us234.us241.us.us
  %4525 = phi i64 [ 0, %.split6.us.us.us106.us.us.us234.us241.us.us ], [ %4561, %.split.us.us.us17.us.us.us150.us.us.us.us236.us.us.us ]
  %4526 = shl nuw nsw i64 %4525, 4
  %4527 = add nuw nsw i64 %4524, %4526
  %4528 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4527
  %wide.load971 = load <8 x i32>, ptr %4528, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4529 = shl <8 x i32> %wide.load971, %broadcast.splat960
  %4530 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4527
  %wide.load972 = load <8 x i32>, ptr %4530, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4531 = add <8 x i32> %wide.load972, %wide.load971
  %4532 = xor <8 x i32> %4529, %4531
  %4533 = lshr <8 x i32> %4532, %broadcast.splat962
  %4534 = add <8 x i32> %4532, %4531
  %4535 = xor <8 x i32> %4533, %4534
  %4536 = lshr <8 x i32> %4535, %broadcast.splat964
  %4537 = add <8 x i32> %4535, %4534
  %4538 = xor <8 x i32> %4536, %4537
  %4539 = lshr <8 x i32> %4538, %broadcast.splat966
  %4540 = add <8 x i32> %4538, %4537
  %4541 = xor <8 x i32> %4539, %4540
  %4542 = add <8 x i32> %broadcast.splat968, %4541
  %4543 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4527
  store <8 x i32> %4542, ptr %4543, align 4, !alias.scope !18, !noalias !25
  %4544 = or disjoint i64 %4527, 8
  %4545 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4544
  %wide.load971.1 = load <8 x i32>, ptr %4545, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4546 = shl <8 x i32> %wide.load971.1, %broadcast.splat960
  %4547 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4544
  %wide.load972.1 = load <8 x i32>, ptr %4547, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4548 = add <8 x i32> %wide.load972.1, %wide.load971.1
  %4549 = xor <8 x i32> %4546, %4548
  %4550 = lshr <8 x i32> %4549, %broadcast.splat962
  %4551 = add <8 x i32> %4549, %4548
  %4552 = xor <8 x i32> %4550, %4551
  %4553 = lshr <8 x i32> %4552, %broadcast.splat964
  %4554 = add <8 x i32> %4552, %4551
  %4555 = xor <8 x i32> %4553, %4554
  %4556 = lshr <8 x i32> %4555, %broadcast.splat966
  %4557 = add <8 x i32> %4555, %4554
  %4558 = xor <8 x i32> %4556, %4557
  %4559 = add <8 x i32> %broadcast.splat968, %4558
  %4560 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4544
  store <8 x i32> %4559, ptr %4560, align 4, !alias.scope !18, !noalias !25
  %4561 = add nuw nsw i64 %4525, 1
  %exitcond451.not = icmp eq i64 %4561, 3
  br i1 %exitcond451.not, label %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us.us.us.us, label %.split.us.us.us17.us.us.us150.us.us.us.us236.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us236.us.us.us
  %4562 = add nuw nsw i64 %4522, 1
  %exitcond452.not = icmp eq i64 %4562, 3
  br i1 %exitcond452.not, label %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us.us.us, label %.split6.us.us.us106.us.us.us234.us241.us.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us.us.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us.us.us.us
  %4563 = add nuw nsw i64 %4520, 1
  %exitcond453.not = icmp eq i64 %4563, 3
  br i1 %exitcond453.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us252.us265, !llvm.loop !26

.split16.us.us.us216.us252:                       ; preds = %.split105.us.split.split.split.us.split.split.us.split, %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us254
  %4564 = phi i64 [ %4845, %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us254 ], [ 0, %.split105.us.split.split.split.us.split.split.us.split ]
  %4565 = mul nuw nsw i64 %4564, 144
  br label %.split6.us.us.us106.us.us.us234.us253

.split6.us.us.us106.us.us.us234.us253:            ; preds = %.split16.us.us.us216.us252, %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us
  %4566 = phi i64 [ 0, %.split16.us.us.us216.us252 ], [ %4844, %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us ]
  %4567 = mul nuw nsw i64 %4566, 48
  %4568 = add nuw nsw i64 %4567, %4565
  br label %.split.us.us.us17.us.us.us150.us.us.us.us

.split.us.us.us17.us.us.us150.us.us.us.us:        ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us, %.split6.us.us.us106.us.us.us234.us253
  %4569 = phi i64 [ 0, %.split6.us.us.us106.us.us.us234.us253 ], [ %4843, %.split.us.us.us17.us.us.us150.us.us.us.us ]
  %4570 = shl nuw nsw i64 %4569, 4
  %4571 = add nuw nsw i64 %4568, %4570
  %4572 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4571
  %4573 = load i32, ptr %4572, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4574 = shl i32 %4573, %.fr347
  %4575 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4571
  %4576 = load i32, ptr %4575, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4577 = add i32 %4576, %4573
  %4578 = xor i32 %4574, %4577
  %4579 = lshr i32 %4578, %21
  %4580 = add i32 %4578, %4577
  %4581 = xor i32 %4579, %4580
  %4582 = lshr i32 %4581, %26
  %4583 = add i32 %4581, %4580
  %4584 = xor i32 %4582, %4583
  %4585 = add i32 %4584, %4583
  %4586 = add i32 %37, %4585
  %4587 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4571
  store i32 %4586, ptr %4587, align 4, !alias.scope !18, !noalias !25
  %4588 = or disjoint i64 %4571, 1
  %4589 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4588
  %4590 = load i32, ptr %4589, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4591 = shl i32 %4590, %.fr347
  %4592 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4588
  %4593 = load i32, ptr %4592, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4594 = add i32 %4593, %4590
  %4595 = xor i32 %4591, %4594
  %4596 = lshr i32 %4595, %21
  %4597 = add i32 %4595, %4594
  %4598 = xor i32 %4596, %4597
  %4599 = lshr i32 %4598, %26
  %4600 = add i32 %4598, %4597
  %4601 = xor i32 %4599, %4600
  %4602 = add i32 %4601, %4600
  %4603 = add i32 %37, %4602
  %4604 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4588
  store i32 %4603, ptr %4604, align 4, !alias.scope !18, !noalias !25
  %4605 = or disjoint i64 %4571, 2
  %4606 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4605
  %4607 = load i32, ptr %4606, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4608 = shl i32 %4607, %.fr347
  %4609 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4605
  %4610 = load i32, ptr %4609, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4611 = add i32 %4610, %4607
  %4612 = xor i32 %4608, %4611
  %4613 = lshr i32 %4612, %21
  %4614 = add i32 %4612, %4611
  %4615 = xor i32 %4613, %4614
  %4616 = lshr i32 %4615, %26
  %4617 = add i32 %4615, %4614
  %4618 = xor i32 %4616, %4617
  %4619 = add i32 %4618, %4617
  %4620 = add i32 %37, %4619
  %4621 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4605
  store i32 %4620, ptr %4621, align 4, !alias.scope !18, !noalias !25
  %4622 = or disjoint i64 %4571, 3
  %4623 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4622
  %4624 = load i32, ptr %4623, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4625 = shl i32 %4624, %.fr347
  %4626 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4622
  %4627 = load i32, ptr %4626, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4628 = add i32 %4627, %4624
  %4629 = xor i32 %4625, %4628
  %4630 = lshr i32 %4629, %21
  %4631 = add i32 %4629, %4628
  %4632 = xor i32 %4630, %4631
  %4633 = lshr i32 %4632, %26
  %4634 = add i32 %4632, %4631
  %4635 = xor i32 %4633, %4634
  %4636 = add i32 %4635, %4634
  %4637 = add i32 %37, %4636
  %4638 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4622
  store i32 %4637, ptr %4638, align 4, !alias.scope !18, !noalias !25
  %4639 = or disjoint i64 %4571, 4
  %4640 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4639
  %4641 = load i32, ptr %4640, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4642 = shl i32 %4641, %.fr347
  %4643 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4639
  %4644 = load i32, ptr %4643, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4645 = add i32 %4644, %4641
  %4646 = xor i32 %4642, %4645
  %4647 = lshr i32 %4646, %21
  %4648 = add i32 %4646, %4645
  %4649 = xor i32 %4647, %4648
  %4650 = lshr i32 %4649, %26
  %4651 = add i32 %4649, %4648
  %4652 = xor i32 %4650, %4651
  %4653 = add i32 %4652, %4651
  %4654 = add i32 %37, %4653
  %4655 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4639
  store i32 %4654, ptr %4655, align 4, !alias.scope !18, !noalias !25
  %4656 = or disjoint i64 %4571, 5
  %4657 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4656
  %4658 = load i32, ptr %4657, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4659 = shl i32 %4658, %.fr347
  %4660 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4656
  %4661 = load i32, ptr %4660, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4662 = add i32 %4661, %4658
  %4663 = xor i32 %4659, %4662
  %4664 = lshr i32 %4663, %21
  %4665 = add i32 %4663, %4662
  %4666 = xor i32 %4664, %4665
  %4667 = lshr i32 %4666, %26
  %4668 = add i32 %4666, %4665
  %4669 = xor i32 %4667, %4668
  %4670 = add i32 %4669, %4668
  %4671 = add i32 %37, %4670
  %4672 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4656
  store i32 %4671, ptr %4672, align 4, !alias.scope !18, !noalias !25
  %4673 = or disjoint i64 %4571, 6
  %4674 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4673
  %4675 = load i32, ptr %4674, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4676 = shl i32 %4675, %.fr347
  %4677 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4673
  %4678 = load i32, ptr %4677, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4679 = add i32 %4678, %4675
  %4680 = xor i32 %4676, %4679
  %4681 = lshr i32 %4680, %21
  %4682 = add i32 %4680, %4679
  %4683 = xor i32 %4681, %4682
  %4684 = lshr i32 %4683, %26
  %4685 = add i32 %4683, %4682
  %4686 = xor i32 %4684, %4685
  %4687 = add i32 %4686, %4685
  %4688 = add i32 %37, %4687
  %4689 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4673
  store i32 %4688, ptr %4689, align 4, !alias.scope !18, !noalias !25
  %4690 = or disjoint i64 %4571, 7
  %4691 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4690
  %4692 = load i32, ptr %4691, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4693 = shl i32 %4692, %.fr347
  %4694 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4690
  %4695 = load i32, ptr %4694, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4696 = add i32 %4695, %4692
  %4697 = xor i32 %4693, %4696
  %4698 = lshr i32 %4697, %21
  %4699 = add i32 %4697, %4696
  %4700 = xor i32 %4698, %4699
  %4701 = lshr i32 %4700, %26
  %4702 = add i32 %4700, %4699
  %4703 = xor i32 %4701, %4702
  %4704 = add i32 %4703, %4702
  %4705 = add i32 %37, %4704
  %4706 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4690
  store i32 %4705, ptr %4706, align 4, !alias.scope !18, !noalias !25
  %4707 = or disjoint i64 %4571, 8
  %4708 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4707
  %4709 = load i32, ptr %4708, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4710 = shl i32 %4709, %.fr347
  %4711 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4707
  %4712 = load i32, ptr %4711, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4713 = add i32 %4712, %4709
  %4714 = xor i32 %4710, %4713
  %4715 = lshr i32 %4714, %21
  %4716 = add i32 %4714, %4713
  %4717 = xor i32 %4715, %4716
  %4718 = lshr i32 %4717, %26
  %4719 = add i32 %4717, %4716
  %4720 = xor i32 %4718, %4719
  %4721 = add i32 %4720, %4719
  %4722 = add i32 %37, %4721
  %4723 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4707
  store i32 %4722, ptr %4723, align 4, !alias.scope !18, !noalias !25
  %4724 = or disjoint i64 %4571, 9
  %4725 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4724
  %4726 = load i32, ptr %4725, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4727 = shl i32 %4726, %.fr347
  %4728 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4724
  %4729 = load i32, ptr %4728, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4730 = add i32 %4729, %4726
  %4731 = xor i32 %4727, %4730
  %4732 = lshr i32 %4731, %21
  %4733 = add i32 %4731, %4730
  %4734 = xor i32 %4732, %4733
  %4735 = lshr i32 %4734, %26
  %4736 = add i32 %4734, %4733
  %4737 = xor i32 %4735, %4736
  %4738 = add i32 %4737, %4736
  %4739 = add i32 %37, %4738
  %4740 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4724
  store i32 %4739, ptr %4740, align 4, !alias.scope !18, !noalias !25
  %4741 = or disjoint i64 %4571, 10
  %4742 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4741
  %4743 = load i32, ptr %4742, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4744 = shl i32 %4743, %.fr347
  %4745 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4741
  %4746 = load i32, ptr %4745, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4747 = add i32 %4746, %4743
  %4748 = xor i32 %4744, %4747
  %4749 = lshr i32 %4748, %21
  %4750 = add i32 %4748, %4747
  %4751 = xor i32 %4749, %4750
  %4752 = lshr i32 %4751, %26
  %4753 = add i32 %4751, %4750
  %4754 = xor i32 %4752, %4753
  %4755 = add i32 %4754, %4753
  %4756 = add i32 %37, %4755
  %4757 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4741
  store i32 %4756, ptr %4757, align 4, !alias.scope !18, !noalias !25
  %4758 = or disjoint i64 %4571, 11
  %4759 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4758
  %4760 = load i32, ptr %4759, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4761 = shl i32 %4760, %.fr347
  %4762 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4758
  %4763 = load i32, ptr %4762, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4764 = add i32 %4763, %4760
  %4765 = xor i32 %4761, %4764
  %4766 = lshr i32 %4765, %21
  %4767 = add i32 %4765, %4764
  %4768 = xor i32 %4766, %4767
  %4769 = lshr i32 %4768, %26
  %4770 = add i32 %4768, %4767
  %4771 = xor i32 %4769, %4770
  %4772 = add i32 %4771, %4770
  %4773 = add i32 %37, %4772
  %4774 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4758
  store i32 %4773, ptr %4774, align 4, !alias.scope !18, !noalias !25
  %4775 = or disjoint i64 %4571, 12
  %4776 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4775
  %4777 = load i32, ptr %4776, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4778 = shl i32 %4777, %.fr347
  %4779 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4775
  %4780 = load i32, ptr %4779, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4781 = add i32 %4780, %4777
  %4782 = xor i32 %4778, %4781
  %4783 = lshr i32 %4782, %21
  %4784 = add i32 %4782, %4781
  %4785 = xor i32 %4783, %4784
  %4786 = lshr i32 %4785, %26
  %4787 = add i32 %4785, %4784
  %4788 = xor i32 %4786, %4787
  %4789 = add i32 %4788, %4787
  %4790 = add i32 %37, %4789
  %4791 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4775
  store i32 %4790, ptr %4791, align 4, !alias.scope !18, !noalias !25
  %4792 = or disjoint i64 %4571, 13
  %4793 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4792
  %4794 = load i32, ptr %4793, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4795 = shl i32 %4794, %.fr347
  %4796 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4792
  %4797 = load i32, ptr %4796, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4798 = add i32 %4797, %4794
  %4799 = xor i32 %4795, %4798
  %4800 = lshr i32 %4799, %21
  %4801 = add i32 %4799, %4798
  %4802 = xor i32 %4800, %4801
  %4803 = lshr i32 %4802, %26
  %4804 = add i32 %4802, %4801
  %4805 = xor i32 %4803, %4804
  %4806 = add i32 %4805, %4804
  %4807 = add i32 %37, %4806
  %4808 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4792
  store i32 %4807, ptr %4808, align 4, !alias.scope !18, !noalias !25
  %4809 = or disjoint i64 %4571, 14
  %4810 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4809
  %4811 = load i32, ptr %4810, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4812 = shl i32 %4811, %.fr347
  %4813 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4809
  %4814 = load i32, ptr %4813, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4815 = add i32 %4814, %4811
  %4816 = xor i32 %4812, %4815
  %4817 = lshr i32 %4816, %21
  %4818 = add i32 %4816, %4815
  %4819 = xor i32 %4817, %4818
  %4820 = lshr i32 %4819, %26
  %4821 = add i32 %4819, %4818
  %4822 = xor i32 %4820, %4821
  %4823 = add i32 %4822, %4821
  %4824 = add i32 %37, %4823
  %4825 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4809
  store i32 %4824, ptr %4825, align 4, !alias.scope !18, !noalias !25
  %4826 = or disjoint i64 %4571, 15
  %4827 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4826
  %4828 = load i32, ptr %4827, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4829 = shl i32 %4828, %.fr347
  %4830 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4826
  %4831 = load i32, ptr %4830, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4832 = add i32 %4831, %4828
  %4833 = xor i32 %4829, %4832
  %4834 = lshr i32 %4833, %21
  %4835 = add i32 %4833, %4832
  %4836 = xor i32 %4834, %4835
  %4837 = lshr i32 %4836, %26
  %4838 = add i32 %4836, %4835
  %4839 = xor i32 %4837, %4838
  %4840 = add i32 %4839, %4838
  %4841 = add i32 %37, %4840
  %4842 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4826
  store i32 %4841, ptr %4842, align 4, !alias.scope !18, !noalias !25
  %4843 = add nuw nsw i64 %4569, 1
  %exitcond447.not = icmp eq i64 %4843, 3
  br i1 %exitcond447.not, label %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us, label %.split.us.us.us17.us.us.us150.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us: ; preds = %.split.us.us.us17.us.us.us150.us.us.us.us
  %4844 = add nuw nsw i64 %4566, 1
  %exitcond448.not = icmp eq i64 %4844, 3
  br i1 %exitcond448.not, label %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us254, label %.split6.us.us.us106.us.us.us234.us253, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us254: ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.us.us.us.split.split.us
  %4845 = add nuw nsw i64 %4564, 1
  %exitcond449.not = icmp eq i64 %4845, 3
  br i1 %exitcond449.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us252, !llvm.loop !26

.split105.us.split.split.split.us.split.split:    ; preds = %.split105.us.split.split.split.us.split
  br i1 %32, label %.split105.us.split.split.split.us.split.split.split.us, label %.split16.us.us.us216

.split105.us.split.split.split.us.split.split.split.us: ; preds = %.split105.us.split.split.split.us.split.split
  br i1 %33, label %.split16.us.us.us216.us261.us.preheader, label %.split16.us.us.us216.us261

.split16.us.us.us216.us261.us.preheader:          ; preds = %.split105.us.split.split.split.us.split.split.split.us
  %broadcast.splatinsert950 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat951 = shufflevector <8 x i32> %broadcast.splatinsert950, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert948 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat949 = shufflevector <8 x i32> %broadcast.splatinsert948, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert946 = insertelement <8 x i32> poison, i32 %.fr349, i64 0
  %broadcast.splat947 = shufflevector <8 x i32> %broadcast.splatinsert946, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert944 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat945 = shufflevector <8 x i32> %broadcast.splatinsert944, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert942 = insertelement <8 x i32> poison, i32 %.fr347, i64 0
  %broadcast.splat943 = shufflevector <8 x i32> %broadcast.splatinsert942, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split16.us.us.us216.us261.us

.split16.us.us.us216.us261.us:                    ; preds = %.split16.us.us.us216.us261.us.preheader, %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us.us.us
  %4846 = phi i64 [ %4889, %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us.us.us ], [ 0, %.split16.us.us.us216.us261.us.preheader ]
  %4847 = mul nuw nsw i64 %4846, 144
  br label %.split6.us.us.us106.us.us.us235.us.us.us

.split6.us.us.us106.us.us.us235.us.us.us:         ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us.us.us.us.us.us, %.split16.us.us.us216.us261.us
  %4848 = phi i64 [ 0, %.split16.us.us.us216.us261.us ], [ %4888, %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us.us.us.us.us.us ]
  %4849 = mul nuw nsw i64 %4848, 48
  %4850 = add nuw nsw i64 %4849, %4847
  br label %.split.us.us.us17.us.us.us150.us167.us.us.us.us.us.us

.split.us.us.us17.us.us.us150.us167.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us150.us167.us.us.us.us.us.us, %.split6.us.us.us106.us.us.us235.us.us.us
  %4851 = phi i64 [ 0, %.split6.us.us.us106.us.us.us235.us.us.us ], [ %4887, %.split.us.us.us17.us.us.us150.us167.us.us.us.us.us.us ]
  %4852 = shl nuw nsw i64 %4851, 4
  %4853 = add nuw nsw i64 %4850, %4852
  %4854 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4853
  %wide.load954 = load <8 x i32>, ptr %4854, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4855 = shl <8 x i32> %wide.load954, %broadcast.splat943
  %4856 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4853
  %wide.load955 = load <8 x i32>, ptr %4856, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4857 = add <8 x i32> %wide.load955, %wide.load954
  %4858 = xor <8 x i32> %4855, %4857
  %4859 = lshr <8 x i32> %4858, %broadcast.splat945
  %4860 = add <8 x i32> %4858, %4857
  %4861 = xor <8 x i32> %4859, %4860
  %4862 = add <8 x i32> %4861, %4860
  %4863 = shl <8 x i32> %4862, %broadcast.splat947
  %4864 = lshr <8 x i32> %4862, %broadcast.splat949
  %4865 = shl <8 x i32> %4862, splat (i32 1)
  %4866 = or disjoint <8 x i32> %4863, %4864
  %4867 = xor <8 x i32> %4866, %4865
  %4868 = add <8 x i32> %broadcast.splat951, %4867
  %4869 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4853
  store <8 x i32> %4868, ptr %4869, align 4, !alias.scope !18, !noalias !25
  %4870 = or disjoint i64 %4853, 8
  %4871 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4870
  %wide.load954.1 = load <8 x i32>, ptr %4871, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4872 = shl <8 x i32> %wide.load954.1, %broadcast.splat943
  %4873 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4870
  %wide.load955.1 = load <8 x i32>, ptr %4873, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4874 = add <8 x i32> %wide.load955.1, %wide.load954.1
  %4875 = xor <8 x i32> %4872, %4874
  %4876 = lshr <8 x i32> %4875, %broadcast.splat945
  %4877 = add <8 x i32> %4875, %4874
  %4878 = xor <8 x i32> %4876, %4877
  %4879 = add <8 x i32> %4878, %4877
  %4880 = shl <8 x i32> %4879, %broadcast.splat947
  %4881 = lshr <8 x i32> %4879, %broadcast.splat949
  %4882 = shl <8 x i32> %4879, splat (i32 1)
  %4883 = or disjoint <8 x i32> %4880, %4881
  %4884 = xor <8 x i32> %4883, %4882
  %4885 = add <8 x i32> %broadcast.splat951, %4884
  %4886 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4870
  store <8 x i32> %4885, ptr %4886, align 4, !alias.scope !18, !noalias !25
  %4887 = add nuw nsw i64 %4851, 1
  %exitcond443.not = icmp eq i64 %4887, 3
  br i1 %exitcond443.not, label %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us.us.us.us.us.us, label %.split.us.us.us17.us.us.us150.us167.us.us.us.us.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us.us.us.us.us.us: ; preds = %.split.us.us.us17.us.us.us150.us167.us.us.us.us.us.us
  %4888 = add nuw nsw i64 %4848, 1
  %exitcond444.not = icmp eq i64 %4888, 3
  br i1 %exitcond444.not, label %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us.us.us, label %.split6.us.us.us106.us.us.us235.us.us.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us.us.us: ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us.us.us.us.us.us
  %4889 = add nuw nsw i64 %4846, 1
  %exitcond445.not = icmp eq i64 %4889, 3
  br i1 %exitcond445.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us261.us, !llvm.loop !26

.split16.us.us.us216.us261:                       ; preds = %.split105.us.split.split.split.us.split.split.split.us, %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us263
  %4890 = phi i64 [ %5171, %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us263 ], [ 0, %.split105.us.split.split.split.us.split.split.split.us ]
  %4891 = mul nuw nsw i64 %4890, 144
  br label %.split6.us.us.us106.us.us.us235.us262

.split6.us.us.us106.us.us.us235.us262:            ; preds = %.split16.us.us.us216.us261, %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us225.us.us
  %4892 = phi i64 [ 0, %.split16.us.us.us216.us261 ], [ %5170, %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us225.us.us ]
  %4893 = mul nuw nsw i64 %4892, 48
  %4894 = add nuw nsw i64 %4893, %4891
  br label %.split.us.us.us17.us.us.us150.us167.us224.us.us

.split.us.us.us17.us.us.us150.us167.us224.us.us:  ; preds = %.split.us.us.us17.us.us.us150.us167.us224.us.us, %.split6.us.us.us106.us.us.us235.us262
  %4895 = phi i64 [ 0, %.split6.us.us.us106.us.us.us235.us262 ], [ %5169, %.split.us.us.us17.us.us.us150.us167.us224.us.us ]
  %4896 = shl nuw nsw i64 %4895, 4
  %4897 = add nuw nsw i64 %4894, %4896
  %4898 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4897
  %4899 = load i32, ptr %4898, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4900 = shl i32 %4899, %.fr347
  %4901 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4897
  %4902 = load i32, ptr %4901, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4903 = add i32 %4902, %4899
  %4904 = xor i32 %4900, %4903
  %4905 = lshr i32 %4904, %21
  %4906 = add i32 %4904, %4903
  %4907 = xor i32 %4905, %4906
  %4908 = add i32 %4907, %4906
  %4909 = shl i32 %4908, %.fr349
  %4910 = shl i32 %4908, 1
  %4911 = xor i32 %4909, %4910
  %4912 = add i32 %37, %4911
  %4913 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4897
  store i32 %4912, ptr %4913, align 4, !alias.scope !18, !noalias !25
  %4914 = or disjoint i64 %4897, 1
  %4915 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4914
  %4916 = load i32, ptr %4915, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4917 = shl i32 %4916, %.fr347
  %4918 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4914
  %4919 = load i32, ptr %4918, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4920 = add i32 %4919, %4916
  %4921 = xor i32 %4917, %4920
  %4922 = lshr i32 %4921, %21
  %4923 = add i32 %4921, %4920
  %4924 = xor i32 %4922, %4923
  %4925 = add i32 %4924, %4923
  %4926 = shl i32 %4925, %.fr349
  %4927 = shl i32 %4925, 1
  %4928 = xor i32 %4926, %4927
  %4929 = add i32 %37, %4928
  %4930 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4914
  store i32 %4929, ptr %4930, align 4, !alias.scope !18, !noalias !25
  %4931 = or disjoint i64 %4897, 2
  %4932 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4931
  %4933 = load i32, ptr %4932, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4934 = shl i32 %4933, %.fr347
  %4935 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4931
  %4936 = load i32, ptr %4935, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4937 = add i32 %4936, %4933
  %4938 = xor i32 %4934, %4937
  %4939 = lshr i32 %4938, %21
  %4940 = add i32 %4938, %4937
  %4941 = xor i32 %4939, %4940
  %4942 = add i32 %4941, %4940
  %4943 = shl i32 %4942, %.fr349
  %4944 = shl i32 %4942, 1
  %4945 = xor i32 %4943, %4944
  %4946 = add i32 %37, %4945
  %4947 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4931
  store i32 %4946, ptr %4947, align 4, !alias.scope !18, !noalias !25
  %4948 = or disjoint i64 %4897, 3
  %4949 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4948
  %4950 = load i32, ptr %4949, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4951 = shl i32 %4950, %.fr347
  %4952 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4948
  %4953 = load i32, ptr %4952, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4954 = add i32 %4953, %4950
  %4955 = xor i32 %4951, %4954
  %4956 = lshr i32 %4955, %21
  %4957 = add i32 %4955, %4954
  %4958 = xor i32 %4956, %4957
  %4959 = add i32 %4958, %4957
  %4960 = shl i32 %4959, %.fr349
  %4961 = shl i32 %4959, 1
  %4962 = xor i32 %4960, %4961
  %4963 = add i32 %37, %4962
  %4964 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4948
  store i32 %4963, ptr %4964, align 4, !alias.scope !18, !noalias !25
  %4965 = or disjoint i64 %4897, 4
  %4966 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4965
  %4967 = load i32, ptr %4966, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4968 = shl i32 %4967, %.fr347
  %4969 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4965
  %4970 = load i32, ptr %4969, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4971 = add i32 %4970, %4967
  %4972 = xor i32 %4968, %4971
  %4973 = lshr i32 %4972, %21
  %4974 = add i32 %4972, %4971
  %4975 = xor i32 %4973, %4974
  %4976 = add i32 %4975, %4974
  %4977 = shl i32 %4976, %.fr349
  %4978 = shl i32 %4976, 1
  %4979 = xor i32 %4977, %4978
  %4980 = add i32 %37, %4979
  %4981 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4965
  store i32 %4980, ptr %4981, align 4, !alias.scope !18, !noalias !25
  %4982 = or disjoint i64 %4897, 5
  %4983 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4982
  %4984 = load i32, ptr %4983, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %4985 = shl i32 %4984, %.fr347
  %4986 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4982
  %4987 = load i32, ptr %4986, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %4988 = add i32 %4987, %4984
  %4989 = xor i32 %4985, %4988
  %4990 = lshr i32 %4989, %21
  %4991 = add i32 %4989, %4988
  %4992 = xor i32 %4990, %4991
  %4993 = add i32 %4992, %4991
  %4994 = shl i32 %4993, %.fr349
  %4995 = shl i32 %4993, 1
  %4996 = xor i32 %4994, %4995
  %4997 = add i32 %37, %4996
  %4998 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4982
  store i32 %4997, ptr %4998, align 4, !alias.scope !18, !noalias !25
  %4999 = or disjoint i64 %4897, 6
  %5000 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %4999
  %5001 = load i32, ptr %5000, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5002 = shl i32 %5001, %.fr347
  %5003 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %4999
  %5004 = load i32, ptr %5003, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5005 = add i32 %5004, %5001
  %5006 = xor i32 %5002, %5005
  %5007 = lshr i32 %5006, %21
  %5008 = add i32 %5006, %5005
  %5009 = xor i32 %5007, %5008
  %5010 = add i32 %5009, %5008
  %5011 = shl i32 %5010, %.fr349
  %5012 = shl i32 %5010, 1
  %5013 = xor i32 %5011, %5012
  %5014 = add i32 %37, %5013
  %5015 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %4999
  store i32 %5014, ptr %5015, align 4, !alias.scope !18, !noalias !25
  %5016 = or disjoint i64 %4897, 7
  %5017 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5016
  %5018 = load i32, ptr %5017, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5019 = shl i32 %5018, %.fr347
  %5020 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5016
  %5021 = load i32, ptr %5020, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5022 = add i32 %5021, %5018
  %5023 = xor i32 %5019, %5022
  %5024 = lshr i32 %5023, %21
  %5025 = add i32 %5023, %5022
  %5026 = xor i32 %5024, %5025
  %5027 = add i32 %5026, %5025
  %5028 = shl i32 %5027, %.fr349
  %5029 = shl i32 %5027, 1
  %5030 = xor i32 %5028, %5029
  %5031 = add i32 %37, %5030
  %5032 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5016
  store i32 %5031, ptr %5032, align 4, !alias.scope !18, !noalias !25
  %5033 = or disjoint i64 %4897, 8
  %5034 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5033
  %5035 = load i32, ptr %5034, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5036 = shl i32 %5035, %.fr347
  %5037 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5033
  %5038 = load i32, ptr %5037, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5039 = add i32 %5038, %5035
  %5040 = xor i32 %5036, %5039
  %5041 = lshr i32 %5040, %21
  %5042 = add i32 %5040, %5039
  %5043 = xor i32 %5041, %5042
  %5044 = add i32 %5043, %5042
  %5045 = shl i32 %5044, %.fr349
  %5046 = shl i32 %5044, 1
  %5047 = xor i32 %5045, %5046
  %5048 = add i32 %37, %5047
  %5049 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5033
  store i32 %5048, ptr %5049, align 4, !alias.scope !18, !noalias !25
  %5050 = or disjoint i64 %4897, 9
  %5051 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5050
  %5052 = load i32, ptr %5051, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5053 = shl i32 %5052, %.fr347
  %5054 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5050
  %5055 = load i32, ptr %5054, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5056 = add i32 %5055, %5052
  %5057 = xor i32 %5053, %5056
  %5058 = lshr i32 %5057, %21
  %5059 = add i32 %5057, %5056
  %5060 = xor i32 %5058, %5059
  %5061 = add i32 %5060, %5059
  %5062 = shl i32 %5061, %.fr349
  %5063 = shl i32 %5061, 1
  %5064 = xor i32 %5062, %5063
  %5065 = add i32 %37, %5064
  %5066 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5050
  store i32 %5065, ptr %5066, align 4, !alias.scope !18, !noalias !25
  %5067 = or disjoint i64 %4897, 10
  %5068 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5067
  %5069 = load i32, ptr %5068, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5070 = shl i32 %5069, %.fr347
  %5071 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5067
  %5072 = load i32, ptr %5071, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5073 = add i32 %5072, %5069
  %5074 = xor i32 %5070, %5073
  %5075 = lshr i32 %5074, %21
  %5076 = add i32 %5074, %5073
  %5077 = xor i32 %5075, %5076
  %5078 = add i32 %5077, %5076
  %5079 = shl i32 %5078, %.fr349
  %5080 = shl i32 %5078, 1
  %5081 = xor i32 %5079, %5080
  %5082 = add i32 %37, %5081
  %5083 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5067
  store i32 %5082, ptr %5083, align 4, !alias.scope !18, !noalias !25
  %5084 = or disjoint i64 %4897, 11
  %5085 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5084
  %5086 = load i32, ptr %5085, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5087 = shl i32 %5086, %.fr347
  %5088 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5084
  %5089 = load i32, ptr %5088, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5090 = add i32 %5089, %5086
  %5091 = xor i32 %5087, %5090
  %5092 = lshr i32 %5091, %21
  %5093 = add i32 %5091, %5090
  %5094 = xor i32 %5092, %5093
  %5095 = add i32 %5094, %5093
  %5096 = shl i32 %5095, %.fr349
  %5097 = shl i32 %5095, 1
  %5098 = xor i32 %5096, %5097
  %5099 = add i32 %37, %5098
  %5100 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5084
  store i32 %5099, ptr %5100, align 4, !alias.scope !18, !noalias !25
  %5101 = or disjoint i64 %4897, 12
  %5102 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5101
  %5103 = load i32, ptr %5102, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5104 = shl i32 %5103, %.fr347
  %5105 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5101
  %5106 = load i32, ptr %5105, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5107 = add i32 %5106, %5103
  %5108 = xor i32 %5104, %5107
  %5109 = lshr i32 %5108, %21
  %5110 = add i32 %5108, %5107
  %5111 = xor i32 %5109, %5110
  %5112 = add i32 %5111, %5110
  %5113 = shl i32 %5112, %.fr349
  %5114 = shl i32 %5112, 1
  %5115 = xor i32 %5113, %5114
  %5116 = add i32 %37, %5115
  %5117 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5101
  store i32 %5116, ptr %5117, align 4, !alias.scope !18, !noalias !25
  %5118 = or disjoint i64 %4897, 13
  %5119 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5118
  %5120 = load i32, ptr %5119, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5121 = shl i32 %5120, %.fr347
  %5122 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5118
  %5123 = load i32, ptr %5122, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5124 = add i32 %5123, %5120
  %5125 = xor i32 %5121, %5124
  %5126 = lshr i32 %5125, %21
  %5127 = add i32 %5125, %5124
  %5128 = xor i32 %5126, %5127
  %5129 = add i32 %5128, %5127
  %5130 = shl i32 %5129, %.fr349
  %5131 = shl i32 %5129, 1
  %5132 = xor i32 %5130, %5131
  %5133 = add i32 %37, %5132
  %5134 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5118
  store i32 %5133, ptr %5134, align 4, !alias.scope !18, !noalias !25
  %5135 = or disjoint i64 %4897, 14
  %5136 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5135
  %5137 = load i32, ptr %5136, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5138 = shl i32 %5137, %.fr347
  %5139 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5135
  %5140 = load i32, ptr %5139, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5141 = add i32 %5140, %5137
  %5142 = xor i32 %5138, %5141
  %5143 = lshr i32 %5142, %21
  %5144 = add i32 %5142, %5141
  %5145 = xor i32 %5143, %5144
  %5146 = add i32 %5145, %5144
  %5147 = shl i32 %5146, %.fr349
  %5148 = shl i32 %5146, 1
  %5149 = xor i32 %5147, %5148
  %5150 = add i32 %37, %5149
  %5151 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5135
  store i32 %5150, ptr %5151, align 4, !alias.scope !18, !noalias !25
  %5152 = or disjoint i64 %4897, 15
  %5153 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5152
  %5154 = load i32, ptr %5153, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5155 = shl i32 %5154, %.fr347
  %5156 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5152
  %5157 = load i32, ptr %5156, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5158 = add i32 %5157, %5154
  %5159 = xor i32 %5155, %5158
  %5160 = lshr i32 %5159, %21
  %5161 = add i32 %5159, %5158
  %5162 = xor i32 %5160, %5161
  %5163 = add i32 %5162, %5161
  %5164 = shl i32 %5163, %.fr349
  %5165 = shl i32 %5163, 1
  %5166 = xor i32 %5164, %5165
  %5167 = add i32 %37, %5166
  %5168 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5152
  store i32 %5167, ptr %5168, align 4, !alias.scope !18, !noalias !25
  %5169 = add nuw nsw i64 %4895, 1
  %exitcond439.not = icmp eq i64 %5169, 3
  br i1 %exitcond439.not, label %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us225.us.us, label %.split.us.us.us17.us.us.us150.us167.us224.us.us, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us225.us.us: ; preds = %.split.us.us.us17.us.us.us150.us167.us224.us.us
  %5170 = add nuw nsw i64 %4892, 1
  %exitcond440.not = icmp eq i64 %5170, 3
  br i1 %exitcond440.not, label %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us263, label %.split6.us.us.us106.us.us.us235.us262, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us263: ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us.split.us225.us.us
  %5171 = add nuw nsw i64 %4890, 1
  %exitcond441.not = icmp eq i64 %5171, 3
  br i1 %exitcond441.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216.us261, !llvm.loop !26

.split16.us.us.us216:                             ; preds = %.split105.us.split.split.split.us.split.split, %.split39.us.split.split.us107.split.us.us.split.split.split
  %5172 = phi i64 [ %5679, %.split39.us.split.split.us107.split.us.us.split.split.split ], [ 0, %.split105.us.split.split.split.us.split.split ]
  %5173 = mul nuw nsw i64 %5172, 144
  br label %.split6.us.us.us106.us.us

.split6.us.us.us106.us.us:                        ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us218, %.split16.us.us.us216
  %5174 = phi i64 [ 0, %.split16.us.us.us216 ], [ %5678, %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us218 ]
  %5175 = mul nuw nsw i64 %5174, 48
  %5176 = add nuw nsw i64 %5175, %5173
  br label %.split.us.us.us17.us.us.us150.us217

.split.us.us.us17.us.us.us150.us217:              ; preds = %.split6.us.us.us106.us.us, %.split5.us.us.split.us.split.us.split.us.us.split.us.split.split.us
  %5177 = phi i64 [ 0, %.split6.us.us.us106.us.us ], [ %5677, %.split5.us.us.split.us.split.us.split.us.us.split.us.split.split.us ]
  %5178 = shl nuw nsw i64 %5177, 4
  %5179 = add nuw nsw i64 %5176, %5178
  %5180 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5179
  %5181 = load i32, ptr %5180, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5182 = shl i32 %5181, %.fr347
  %5183 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5179
  %5184 = load i32, ptr %5183, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5185 = add i32 %5184, %5181
  %5186 = xor i32 %5182, %5185
  %5187 = lshr i32 %5186, %21
  %5188 = add i32 %5186, %5185
  %5189 = xor i32 %5187, %5188
  %5190 = add i32 %5189, %5188
  br i1 %33, label %.split.us.us.us17.us.us.us150.us217.split.us.preheader, label %.split.us.us.us17.us.us.us150.us217.split.preheader

.split.us.us.us17.us.us.us150.us217.split.preheader: ; preds = %.split.us.us.us17.us.us.us150.us217
  %5191 = shl i32 %5190, 1
  %5192 = add i32 %37, %5191
  %5193 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5179
  store i32 %5192, ptr %5193, align 4, !alias.scope !18, !noalias !25
  %5194 = or disjoint i64 %5179, 1
  %5195 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5194
  %5196 = load i32, ptr %5195, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5197 = shl i32 %5196, %.fr347
  %5198 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5194
  %5199 = load i32, ptr %5198, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5200 = add i32 %5199, %5196
  %5201 = xor i32 %5197, %5200
  %5202 = lshr i32 %5201, %21
  %5203 = add i32 %5201, %5200
  %5204 = xor i32 %5202, %5203
  %5205 = add i32 %5204, %5203
  %5206 = shl i32 %5205, 1
  %5207 = add i32 %37, %5206
  %5208 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5194
  store i32 %5207, ptr %5208, align 4, !alias.scope !18, !noalias !25
  %5209 = or disjoint i64 %5179, 2
  %5210 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5209
  %5211 = load i32, ptr %5210, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5212 = shl i32 %5211, %.fr347
  %5213 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5209
  %5214 = load i32, ptr %5213, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5215 = add i32 %5214, %5211
  %5216 = xor i32 %5212, %5215
  %5217 = lshr i32 %5216, %21
  %5218 = add i32 %5216, %5215
  %5219 = xor i32 %5217, %5218
  %5220 = add i32 %5219, %5218
  %5221 = shl i32 %5220, 1
  %5222 = add i32 %37, %5221
  %5223 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5209
  store i32 %5222, ptr %5223, align 4, !alias.scope !18, !noalias !25
  %5224 = or disjoint i64 %5179, 3
  %5225 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5224
  %5226 = load i32, ptr %5225, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5227 = shl i32 %5226, %.fr347
  %5228 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5224
  %5229 = load i32, ptr %5228, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5230 = add i32 %5229, %5226
  %5231 = xor i32 %5227, %5230
  %5232 = lshr i32 %5231, %21
  %5233 = add i32 %5231, %5230
  %5234 = xor i32 %5232, %5233
  %5235 = add i32 %5234, %5233
  %5236 = shl i32 %5235, 1
  %5237 = add i32 %37, %5236
  %5238 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5224
  store i32 %5237, ptr %5238, align 4, !alias.scope !18, !noalias !25
  %5239 = or disjoint i64 %5179, 4
  %5240 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5239
  %5241 = load i32, ptr %5240, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5242 = shl i32 %5241, %.fr347
  %5243 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5239
  %5244 = load i32, ptr %5243, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5245 = add i32 %5244, %5241
  %5246 = xor i32 %5242, %5245
  %5247 = lshr i32 %5246, %21
  %5248 = add i32 %5246, %5245
  %5249 = xor i32 %5247, %5248
  %5250 = add i32 %5249, %5248
  %5251 = shl i32 %5250, 1
  %5252 = add i32 %37, %5251
  %5253 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5239
  store i32 %5252, ptr %5253, align 4, !alias.scope !18, !noalias !25
  %5254 = or disjoint i64 %5179, 5
  %5255 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5254
  %5256 = load i32, ptr %5255, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5257 = shl i32 %5256, %.fr347
  %5258 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5254
  %5259 = load i32, ptr %5258, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5260 = add i32 %5259, %5256
  %5261 = xor i32 %5257, %5260
  %5262 = lshr i32 %5261, %21
  %5263 = add i32 %5261, %5260
  %5264 = xor i32 %5262, %5263
  %5265 = add i32 %5264, %5263
  %5266 = shl i32 %5265, 1
  %5267 = add i32 %37, %5266
  %5268 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5254
  store i32 %5267, ptr %5268, align 4, !alias.scope !18, !noalias !25
  %5269 = or disjoint i64 %5179, 6
  %5270 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5269
  %5271 = load i32, ptr %5270, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5272 = shl i32 %5271, %.fr347
  %5273 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5269
  %5274 = load i32, ptr %5273, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5275 = add i32 %5274, %5271
  %5276 = xor i32 %5272, %5275
  %5277 = lshr i32 %5276, %21
  %5278 = add i32 %5276, %5275
  %5279 = xor i32 %5277, %5278
  %5280 = add i32 %5279, %5278
  %5281 = shl i32 %5280, 1
  %5282 = add i32 %37, %5281
  %5283 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5269
  store i32 %5282, ptr %5283, align 4, !alias.scope !18, !noalias !25
  %5284 = or disjoint i64 %5179, 7
  %5285 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5284
  %5286 = load i32, ptr %5285, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5287 = shl i32 %5286, %.fr347
  %5288 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5284
  %5289 = load i32, ptr %5288, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5290 = add i32 %5289, %5286
  %5291 = xor i32 %5287, %5290
  %5292 = lshr i32 %5291, %21
  %5293 = add i32 %5291, %5290
  %5294 = xor i32 %5292, %5293
  %5295 = add i32 %5294, %5293
  %5296 = shl i32 %5295, 1
  %5297 = add i32 %37, %5296
  %5298 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5284
  store i32 %5297, ptr %5298, align 4, !alias.scope !18, !noalias !25
  %5299 = or disjoint i64 %5179, 8
  %5300 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5299
  %5301 = load i32, ptr %5300, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5302 = shl i32 %5301, %.fr347
  %5303 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5299
  %5304 = load i32, ptr %5303, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5305 = add i32 %5304, %5301
  %5306 = xor i32 %5302, %5305
  %5307 = lshr i32 %5306, %21
  %5308 = add i32 %5306, %5305
  %5309 = xor i32 %5307, %5308
  %5310 = add i32 %5309, %5308
  %5311 = shl i32 %5310, 1
  %5312 = add i32 %37, %5311
  %5313 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5299
  store i32 %5312, ptr %5313, align 4, !alias.scope !18, !noalias !25
  %5314 = or disjoint i64 %5179, 9
  %5315 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5314
  %5316 = load i32, ptr %5315, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5317 = shl i32 %5316, %.fr347
  %5318 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5314
  %5319 = load i32, ptr %5318, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5320 = add i32 %5319, %5316
  %5321 = xor i32 %5317, %5320
  %5322 = lshr i32 %5321, %21
  %5323 = add i32 %5321, %5320
  %5324 = xor i32 %5322, %5323
  %5325 = add i32 %5324, %5323
  %5326 = shl i32 %5325, 1
  %5327 = add i32 %37, %5326
  %5328 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5314
  store i32 %5327, ptr %5328, align 4, !alias.scope !18, !noalias !25
  %5329 = or disjoint i64 %5179, 10
  %5330 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5329
  %5331 = load i32, ptr %5330, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5332 = shl i32 %5331, %.fr347
  %5333 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5329
  %5334 = load i32, ptr %5333, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5335 = add i32 %5334, %5331
  %5336 = xor i32 %5332, %5335
  %5337 = lshr i32 %5336, %21
  %5338 = add i32 %5336, %5335
  %5339 = xor i32 %5337, %5338
  %5340 = add i32 %5339, %5338
  %5341 = shl i32 %5340, 1
  %5342 = add i32 %37, %5341
  %5343 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5329
  store i32 %5342, ptr %5343, align 4, !alias.scope !18, !noalias !25
  %5344 = or disjoint i64 %5179, 11
  %5345 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5344
  %5346 = load i32, ptr %5345, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5347 = shl i32 %5346, %.fr347
  %5348 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5344
  %5349 = load i32, ptr %5348, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5350 = add i32 %5349, %5346
  %5351 = xor i32 %5347, %5350
  %5352 = lshr i32 %5351, %21
  %5353 = add i32 %5351, %5350
  %5354 = xor i32 %5352, %5353
  %5355 = add i32 %5354, %5353
  %5356 = shl i32 %5355, 1
  %5357 = add i32 %37, %5356
  %5358 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5344
  store i32 %5357, ptr %5358, align 4, !alias.scope !18, !noalias !25
  %5359 = or disjoint i64 %5179, 12
  %5360 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5359
  %5361 = load i32, ptr %5360, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5362 = shl i32 %5361, %.fr347
  %5363 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5359
  %5364 = load i32, ptr %5363, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5365 = add i32 %5364, %5361
  %5366 = xor i32 %5362, %5365
  %5367 = lshr i32 %5366, %21
  %5368 = add i32 %5366, %5365
  %5369 = xor i32 %5367, %5368
  %5370 = add i32 %5369, %5368
  %5371 = shl i32 %5370, 1
  %5372 = add i32 %37, %5371
  %5373 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5359
  store i32 %5372, ptr %5373, align 4, !alias.scope !18, !noalias !25
  %5374 = or disjoint i64 %5179, 13
  %5375 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5374
  %5376 = load i32, ptr %5375, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5377 = shl i32 %5376, %.fr347
  %5378 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5374
  %5379 = load i32, ptr %5378, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5380 = add i32 %5379, %5376
  %5381 = xor i32 %5377, %5380
  %5382 = lshr i32 %5381, %21
  %5383 = add i32 %5381, %5380
  %5384 = xor i32 %5382, %5383
  %5385 = add i32 %5384, %5383
  %5386 = shl i32 %5385, 1
  %5387 = add i32 %37, %5386
  %5388 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5374
  store i32 %5387, ptr %5388, align 4, !alias.scope !18, !noalias !25
  %5389 = or disjoint i64 %5179, 14
  %5390 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5389
  %5391 = load i32, ptr %5390, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5392 = shl i32 %5391, %.fr347
  %5393 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5389
  %5394 = load i32, ptr %5393, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5395 = add i32 %5394, %5391
  %5396 = xor i32 %5392, %5395
  %5397 = lshr i32 %5396, %21
  %5398 = add i32 %5396, %5395
  %5399 = xor i32 %5397, %5398
  %5400 = add i32 %5399, %5398
  %5401 = shl i32 %5400, 1
  %5402 = add i32 %37, %5401
  %5403 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5389
  store i32 %5402, ptr %5403, align 4, !alias.scope !18, !noalias !25
  %5404 = or disjoint i64 %5179, 15
  %5405 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5404
  %5406 = load i32, ptr %5405, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5407 = shl i32 %5406, %.fr347
  %5408 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5404
  %5409 = load i32, ptr %5408, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5410 = add i32 %5409, %5406
  %5411 = xor i32 %5407, %5410
  %5412 = lshr i32 %5411, %21
  %5413 = add i32 %5411, %5410
  %5414 = xor i32 %5412, %5413
  %5415 = add i32 %5414, %5413
  %5416 = shl i32 %5415, 1
  br label %.split5.us.us.split.us.split.us.split.us.us.split.us.split.split.us

.split.us.us.us17.us.us.us150.us217.split.us.preheader: ; preds = %.split.us.us.us17.us.us.us150.us217
  %5417 = lshr i32 %5190, %31
  %5418 = shl i32 %5190, 1
  %5419 = xor i32 %5417, %5418
  %5420 = add i32 %37, %5419
  %5421 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5179
  store i32 %5420, ptr %5421, align 4, !alias.scope !18, !noalias !25
  %5422 = or disjoint i64 %5179, 1
  %5423 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5422
  %5424 = load i32, ptr %5423, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5425 = shl i32 %5424, %.fr347
  %5426 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5422
  %5427 = load i32, ptr %5426, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5428 = add i32 %5427, %5424
  %5429 = xor i32 %5425, %5428
  %5430 = lshr i32 %5429, %21
  %5431 = add i32 %5429, %5428
  %5432 = xor i32 %5430, %5431
  %5433 = add i32 %5432, %5431
  %5434 = lshr i32 %5433, %31
  %5435 = shl i32 %5433, 1
  %5436 = xor i32 %5434, %5435
  %5437 = add i32 %37, %5436
  %5438 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5422
  store i32 %5437, ptr %5438, align 4, !alias.scope !18, !noalias !25
  %5439 = or disjoint i64 %5179, 2
  %5440 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5439
  %5441 = load i32, ptr %5440, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5442 = shl i32 %5441, %.fr347
  %5443 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5439
  %5444 = load i32, ptr %5443, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5445 = add i32 %5444, %5441
  %5446 = xor i32 %5442, %5445
  %5447 = lshr i32 %5446, %21
  %5448 = add i32 %5446, %5445
  %5449 = xor i32 %5447, %5448
  %5450 = add i32 %5449, %5448
  %5451 = lshr i32 %5450, %31
  %5452 = shl i32 %5450, 1
  %5453 = xor i32 %5451, %5452
  %5454 = add i32 %37, %5453
  %5455 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5439
  store i32 %5454, ptr %5455, align 4, !alias.scope !18, !noalias !25
  %5456 = or disjoint i64 %5179, 3
  %5457 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5456
  %5458 = load i32, ptr %5457, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5459 = shl i32 %5458, %.fr347
  %5460 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5456
  %5461 = load i32, ptr %5460, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5462 = add i32 %5461, %5458
  %5463 = xor i32 %5459, %5462
  %5464 = lshr i32 %5463, %21
  %5465 = add i32 %5463, %5462
  %5466 = xor i32 %5464, %5465
  %5467 = add i32 %5466, %5465
  %5468 = lshr i32 %5467, %31
  %5469 = shl i32 %5467, 1
  %5470 = xor i32 %5468, %5469
  %5471 = add i32 %37, %5470
  %5472 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5456
  store i32 %5471, ptr %5472, align 4, !alias.scope !18, !noalias !25
  %5473 = or disjoint i64 %5179, 4
  %5474 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5473
  %5475 = load i32, ptr %5474, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5476 = shl i32 %5475, %.fr347
  %5477 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5473
  %5478 = load i32, ptr %5477, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5479 = add i32 %5478, %5475
  %5480 = xor i32 %5476, %5479
  %5481 = lshr i32 %5480, %21
  %5482 = add i32 %5480, %5479
  %5483 = xor i32 %5481, %5482
  %5484 = add i32 %5483, %5482
  %5485 = lshr i32 %5484, %31
  %5486 = shl i32 %5484, 1
  %5487 = xor i32 %5485, %5486
  %5488 = add i32 %37, %5487
  %5489 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5473
  store i32 %5488, ptr %5489, align 4, !alias.scope !18, !noalias !25
  %5490 = or disjoint i64 %5179, 5
  %5491 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5490
  %5492 = load i32, ptr %5491, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5493 = shl i32 %5492, %.fr347
  %5494 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5490
  %5495 = load i32, ptr %5494, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5496 = add i32 %5495, %5492
  %5497 = xor i32 %5493, %5496
  %5498 = lshr i32 %5497, %21
  %5499 = add i32 %5497, %5496
  %5500 = xor i32 %5498, %5499
  %5501 = add i32 %5500, %5499
  %5502 = lshr i32 %5501, %31
  %5503 = shl i32 %5501, 1
  %5504 = xor i32 %5502, %5503
  %5505 = add i32 %37, %5504
  %5506 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5490
  store i32 %5505, ptr %5506, align 4, !alias.scope !18, !noalias !25
  %5507 = or disjoint i64 %5179, 6
  %5508 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5507
  %5509 = load i32, ptr %5508, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5510 = shl i32 %5509, %.fr347
  %5511 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5507
  %5512 = load i32, ptr %5511, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5513 = add i32 %5512, %5509
  %5514 = xor i32 %5510, %5513
  %5515 = lshr i32 %5514, %21
  %5516 = add i32 %5514, %5513
  %5517 = xor i32 %5515, %5516
  %5518 = add i32 %5517, %5516
  %5519 = lshr i32 %5518, %31
  %5520 = shl i32 %5518, 1
  %5521 = xor i32 %5519, %5520
  %5522 = add i32 %37, %5521
  %5523 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5507
  store i32 %5522, ptr %5523, align 4, !alias.scope !18, !noalias !25
  %5524 = or disjoint i64 %5179, 7
  %5525 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5524
  %5526 = load i32, ptr %5525, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5527 = shl i32 %5526, %.fr347
  %5528 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5524
  %5529 = load i32, ptr %5528, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5530 = add i32 %5529, %5526
  %5531 = xor i32 %5527, %5530
  %5532 = lshr i32 %5531, %21
  %5533 = add i32 %5531, %5530
  %5534 = xor i32 %5532, %5533
  %5535 = add i32 %5534, %5533
  %5536 = lshr i32 %5535, %31
  %5537 = shl i32 %5535, 1
  %5538 = xor i32 %5536, %5537
  %5539 = add i32 %37, %5538
  %5540 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5524
  store i32 %5539, ptr %5540, align 4, !alias.scope !18, !noalias !25
  %5541 = or disjoint i64 %5179, 8
  %5542 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5541
  %5543 = load i32, ptr %5542, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5544 = shl i32 %5543, %.fr347
  %5545 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5541
  %5546 = load i32, ptr %5545, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5547 = add i32 %5546, %5543
  %5548 = xor i32 %5544, %5547
  %5549 = lshr i32 %5548, %21
  %5550 = add i32 %5548, %5547
  %5551 = xor i32 %5549, %5550
  %5552 = add i32 %5551, %5550
  %5553 = lshr i32 %5552, %31
  %5554 = shl i32 %5552, 1
  %5555 = xor i32 %5553, %5554
  %5556 = add i32 %37, %5555
  %5557 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5541
  store i32 %5556, ptr %5557, align 4, !alias.scope !18, !noalias !25
  %5558 = or disjoint i64 %5179, 9
  %5559 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5558
  %5560 = load i32, ptr %5559, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5561 = shl i32 %5560, %.fr347
  %5562 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5558
  %5563 = load i32, ptr %5562, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5564 = add i32 %5563, %5560
  %5565 = xor i32 %5561, %5564
  %5566 = lshr i32 %5565, %21
  %5567 = add i32 %5565, %5564
  %5568 = xor i32 %5566, %5567
  %5569 = add i32 %5568, %5567
  %5570 = lshr i32 %5569, %31
  %5571 = shl i32 %5569, 1
  %5572 = xor i32 %5570, %5571
  %5573 = add i32 %37, %5572
  %5574 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5558
  store i32 %5573, ptr %5574, align 4, !alias.scope !18, !noalias !25
  %5575 = or disjoint i64 %5179, 10
  %5576 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5575
  %5577 = load i32, ptr %5576, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5578 = shl i32 %5577, %.fr347
  %5579 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5575
  %5580 = load i32, ptr %5579, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5581 = add i32 %5580, %5577
  %5582 = xor i32 %5578, %5581
  %5583 = lshr i32 %5582, %21
  %5584 = add i32 %5582, %5581
  %5585 = xor i32 %5583, %5584
  %5586 = add i32 %5585, %5584
  %5587 = lshr i32 %5586, %31
  %5588 = shl i32 %5586, 1
  %5589 = xor i32 %5587, %5588
  %5590 = add i32 %37, %5589
  %5591 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5575
  store i32 %5590, ptr %5591, align 4, !alias.scope !18, !noalias !25
  %5592 = or disjoint i64 %5179, 11
  %5593 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5592
  %5594 = load i32, ptr %5593, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5595 = shl i32 %5594, %.fr347
  %5596 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5592
  %5597 = load i32, ptr %5596, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5598 = add i32 %5597, %5594
  %5599 = xor i32 %5595, %5598
  %5600 = lshr i32 %5599, %21
  %5601 = add i32 %5599, %5598
  %5602 = xor i32 %5600, %5601
  %5603 = add i32 %5602, %5601
  %5604 = lshr i32 %5603, %31
  %5605 = shl i32 %5603, 1
  %5606 = xor i32 %5604, %5605
  %5607 = add i32 %37, %5606
  %5608 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5592
  store i32 %5607, ptr %5608, align 4, !alias.scope !18, !noalias !25
  %5609 = or disjoint i64 %5179, 12
  %5610 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5609
  %5611 = load i32, ptr %5610, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5612 = shl i32 %5611, %.fr347
  %5613 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5609
  %5614 = load i32, ptr %5613, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5615 = add i32 %5614, %5611
  %5616 = xor i32 %5612, %5615
  %5617 = lshr i32 %5616, %21
  %5618 = add i32 %5616, %5615
  %5619 = xor i32 %5617, %5618
  %5620 = add i32 %5619, %5618
  %5621 = lshr i32 %5620, %31
  %5622 = shl i32 %5620, 1
  %5623 = xor i32 %5621, %5622
  %5624 = add i32 %37, %5623
  %5625 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5609
  store i32 %5624, ptr %5625, align 4, !alias.scope !18, !noalias !25
  %5626 = or disjoint i64 %5179, 13
  %5627 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5626
  %5628 = load i32, ptr %5627, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5629 = shl i32 %5628, %.fr347
  %5630 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5626
  %5631 = load i32, ptr %5630, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5632 = add i32 %5631, %5628
  %5633 = xor i32 %5629, %5632
  %5634 = lshr i32 %5633, %21
  %5635 = add i32 %5633, %5632
  %5636 = xor i32 %5634, %5635
  %5637 = add i32 %5636, %5635
  %5638 = lshr i32 %5637, %31
  %5639 = shl i32 %5637, 1
  %5640 = xor i32 %5638, %5639
  %5641 = add i32 %37, %5640
  %5642 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5626
  store i32 %5641, ptr %5642, align 4, !alias.scope !18, !noalias !25
  %5643 = or disjoint i64 %5179, 14
  %5644 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5643
  %5645 = load i32, ptr %5644, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5646 = shl i32 %5645, %.fr347
  %5647 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5643
  %5648 = load i32, ptr %5647, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5649 = add i32 %5648, %5645
  %5650 = xor i32 %5646, %5649
  %5651 = lshr i32 %5650, %21
  %5652 = add i32 %5650, %5649
  %5653 = xor i32 %5651, %5652
  %5654 = add i32 %5653, %5652
  %5655 = lshr i32 %5654, %31
  %5656 = shl i32 %5654, 1
  %5657 = xor i32 %5655, %5656
  %5658 = add i32 %37, %5657
  %5659 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5643
  store i32 %5658, ptr %5659, align 4, !alias.scope !18, !noalias !25
  %5660 = or disjoint i64 %5179, 15
  %5661 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5660
  %5662 = load i32, ptr %5661, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5663 = shl i32 %5662, %.fr347
  %5664 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5660
  %5665 = load i32, ptr %5664, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5666 = add i32 %5665, %5662
  %5667 = xor i32 %5663, %5666
  %5668 = lshr i32 %5667, %21
  %5669 = add i32 %5667, %5666
  %5670 = xor i32 %5668, %5669
  %5671 = add i32 %5670, %5669
  %5672 = lshr i32 %5671, %31
  %5673 = shl i32 %5671, 1
  %5674 = xor i32 %5672, %5673
  br label %.split5.us.us.split.us.split.us.split.us.us.split.us.split.split.us

.split5.us.us.split.us.split.us.split.us.us.split.us.split.split.us: ; preds = %.split.us.us.us17.us.us.us150.us217.split.preheader, %.split.us.us.us17.us.us.us150.us217.split.us.preheader
  %.sink831 = phi i32 [ %5416, %.split.us.us.us17.us.us.us150.us217.split.preheader ], [ %5674, %.split.us.us.us17.us.us.us150.us217.split.us.preheader ]
  %.sink830 = phi i64 [ %5404, %.split.us.us.us17.us.us.us150.us217.split.preheader ], [ %5660, %.split.us.us.us17.us.us.us150.us217.split.us.preheader ]
  %5675 = add i32 %37, %.sink831
  %5676 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %.sink830
  store i32 %5675, ptr %5676, align 4, !alias.scope !18, !noalias !25
  %5677 = add nuw nsw i64 %5177, 1
  %exitcond435.not = icmp eq i64 %5677, 3
  br i1 %exitcond435.not, label %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us218, label %.split.us.us.us17.us.us.us150.us217, !llvm.loop !26

.split8.us.split.us18.split.us.split.us.split.us151.split.split.us218: ; preds = %.split5.us.us.split.us.split.us.split.us.us.split.us.split.split.us
  %5678 = add nuw nsw i64 %5174, 1
  %exitcond436.not = icmp eq i64 %5678, 3
  br i1 %exitcond436.not, label %.split39.us.split.split.us107.split.us.us.split.split.split, label %.split6.us.us.us106.us.us, !llvm.loop !26

.split39.us.split.split.us107.split.us.us.split.split.split: ; preds = %.split8.us.split.us18.split.us.split.us.split.us151.split.split.us218
  %5679 = add nuw nsw i64 %5172, 1
  %exitcond437.not = icmp eq i64 %5679, 3
  br i1 %exitcond437.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us.us216, !llvm.loop !26

.split16.us.us:                                   ; preds = %.split16.us.us.preheader, %.split39.us.split.split.us107.split
  %5680 = phi i64 [ %5735, %.split39.us.split.split.us107.split ], [ 0, %.split16.us.us.preheader ]
  %5681 = mul nuw nsw i64 %5680, 144
  br label %.split6.us.us.us106

.split6.us.us.us106:                              ; preds = %.split16.us.us, %.split8.us.split.us18.split.us.split
  %5682 = phi i64 [ 0, %.split16.us.us ], [ %5734, %.split8.us.split.us18.split.us.split ]
  %5683 = mul nuw nsw i64 %5682, 48
  %5684 = add nuw nsw i64 %5683, %5681
  br label %.split.us.us.us17.us

.split.us.us.us17.us:                             ; preds = %.split.us.us.us17.us, %.split6.us.us.us106
  %5685 = phi i64 [ 0, %.split6.us.us.us106 ], [ %5733, %.split.us.us.us17.us ]
  %5686 = shl nuw nsw i64 %5685, 4
  %5687 = add nuw nsw i64 %5684, %5686
  %5688 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5687
  %wide.load937 = load <8 x i32>, ptr %5688, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5689 = shl <8 x i32> %wide.load937, %broadcast.splat924
  %5690 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5687
  %wide.load938 = load <8 x i32>, ptr %5690, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5691 = add <8 x i32> %wide.load938, %wide.load937
  %5692 = xor <8 x i32> %5689, %5691
  %5693 = add <8 x i32> %5692, %5691
  %5694 = shl <8 x i32> %5693, %broadcast.splat926
  %5695 = select i1 %27, <8 x i32> %5694, <8 x i32> zeroinitializer
  %5696 = lshr <8 x i32> %5693, %broadcast.splat928
  %5697 = select i1 %28, <8 x i32> %5696, <8 x i32> zeroinitializer
  %5698 = or <8 x i32> %5695, %5697
  %5699 = shl <8 x i32> %5693, splat (i32 1)
  %5700 = xor <8 x i32> %5698, %5699
  %5701 = shl <8 x i32> %5700, %broadcast.splat930
  %5702 = select i1 %32, <8 x i32> %5701, <8 x i32> zeroinitializer
  %5703 = lshr <8 x i32> %5700, %broadcast.splat932
  %5704 = select i1 %33, <8 x i32> %5703, <8 x i32> zeroinitializer
  %5705 = add <8 x i32> %5700, %5699
  %5706 = or <8 x i32> %5702, %5704
  %5707 = xor <8 x i32> %5706, %5705
  %5708 = add <8 x i32> %broadcast.splat934, %5707
  %5709 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5687
  store <8 x i32> %5708, ptr %5709, align 4, !alias.scope !18, !noalias !25
  %5710 = or disjoint i64 %5687, 8
  %5711 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5710
  %wide.load937.1 = load <8 x i32>, ptr %5711, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5712 = shl <8 x i32> %wide.load937.1, %broadcast.splat924
  %5713 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5710
  %wide.load938.1 = load <8 x i32>, ptr %5713, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5714 = add <8 x i32> %wide.load938.1, %wide.load937.1
  %5715 = xor <8 x i32> %5712, %5714
  %5716 = add <8 x i32> %5715, %5714
  %5717 = shl <8 x i32> %5716, %broadcast.splat926
  %5718 = select i1 %27, <8 x i32> %5717, <8 x i32> zeroinitializer
  %5719 = lshr <8 x i32> %5716, %broadcast.splat928
  %5720 = select i1 %28, <8 x i32> %5719, <8 x i32> zeroinitializer
  %5721 = or <8 x i32> %5718, %5720
  %5722 = shl <8 x i32> %5716, splat (i32 1)
  %5723 = xor <8 x i32> %5721, %5722
  %5724 = shl <8 x i32> %5723, %broadcast.splat930
  %5725 = select i1 %32, <8 x i32> %5724, <8 x i32> zeroinitializer
  %5726 = lshr <8 x i32> %5723, %broadcast.splat932
  %5727 = select i1 %33, <8 x i32> %5726, <8 x i32> zeroinitializer
  %5728 = add <8 x i32> %5723, %5722
  %5729 = or <8 x i32> %5725, %5727
  %5730 = xor <8 x i32> %5729, %5728
  %5731 = add <8 x i32> %broadcast.splat934, %5730
  %5732 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5710
  store <8 x i32> %5731, ptr %5732, align 4, !alias.scope !18, !noalias !25
  %5733 = add nuw nsw i64 %5685, 1
  %exitcond430.not = icmp eq i64 %5733, 3
  br i1 %exitcond430.not, label %.split8.us.split.us18.split.us.split, label %.split.us.us.us17.us, !llvm.loop !26

.split8.us.split.us18.split.us.split:             ; preds = %.split.us.us.us17.us
  %5734 = add nuw nsw i64 %5682, 1
  %exitcond431.not = icmp eq i64 %5734, 3
  br i1 %exitcond431.not, label %.split39.us.split.split.us107.split, label %.split6.us.us.us106, !llvm.loop !26

.split39.us.split.split.us107.split:              ; preds = %.split8.us.split.us18.split.us.split
  %5735 = add nuw nsw i64 %5680, 1
  %exitcond432.not = icmp eq i64 %5735, 3
  br i1 %exitcond432.not, label %broadcast_add_fusion_wrapped.exit, label %.split16.us.us, !llvm.loop !26

.split16:                                         ; preds = %.split16.preheader, %.split39
  %5736 = phi i64 [ %5805, %.split39 ], [ 0, %.split16.preheader ]
  %5737 = mul nuw nsw i64 %5736, 144
  br label %.split6

.split6:                                          ; preds = %.split16, %.split8
  %5738 = phi i64 [ 0, %.split16 ], [ %5804, %.split8 ]
  %5739 = mul nuw nsw i64 %5738, 48
  %5740 = add nuw nsw i64 %5739, %5737
  br label %.split

.split:                                           ; preds = %.split6, %.split
  %5741 = phi i64 [ 0, %.split6 ], [ %5803, %.split ]
  %5742 = shl nuw nsw i64 %5741, 4
  %5743 = add nuw nsw i64 %5740, %5742
  %5744 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5743
  %wide.load = load <8 x i32>, ptr %5744, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5745 = lshr <8 x i32> %wide.load, %broadcast.splat
  %5746 = select i1 %18, <8 x i32> %5745, <8 x i32> zeroinitializer
  %5747 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5743
  %wide.load921 = load <8 x i32>, ptr %5747, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5748 = add <8 x i32> %wide.load921, %wide.load
  %5749 = xor <8 x i32> %5746, %5748
  %5750 = shl <8 x i32> %5749, %broadcast.splat908
  %5751 = select i1 %22, <8 x i32> %5750, <8 x i32> zeroinitializer
  %5752 = lshr <8 x i32> %5749, %broadcast.splat910
  %5753 = select i1 %23, <8 x i32> %5752, <8 x i32> zeroinitializer
  %5754 = or <8 x i32> %5751, %5753
  %5755 = add <8 x i32> %5749, %5748
  %5756 = xor <8 x i32> %5754, %5755
  %5757 = shl <8 x i32> %5756, %broadcast.splat912
  %5758 = select i1 %27, <8 x i32> %5757, <8 x i32> zeroinitializer
  %5759 = lshr <8 x i32> %5756, %broadcast.splat914
  %5760 = select i1 %28, <8 x i32> %5759, <8 x i32> zeroinitializer
  %5761 = or <8 x i32> %5758, %5760
  %5762 = add <8 x i32> %5756, %5755
  %5763 = xor <8 x i32> %5761, %5762
  %5764 = shl <8 x i32> %5763, %broadcast.splat916
  %5765 = select i1 %32, <8 x i32> %5764, <8 x i32> zeroinitializer
  %5766 = lshr <8 x i32> %5763, %broadcast.splat918
  %5767 = select i1 %33, <8 x i32> %5766, <8 x i32> zeroinitializer
  %5768 = add <8 x i32> %5763, %5762
  %5769 = or <8 x i32> %5765, %5767
  %5770 = xor <8 x i32> %5769, %5768
  %5771 = add <8 x i32> %broadcast.splat920, %5770
  %5772 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5743
  store <8 x i32> %5771, ptr %5772, align 4, !alias.scope !18, !noalias !25
  %5773 = or disjoint i64 %5743, 8
  %5774 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %5773
  %wide.load.1 = load <8 x i32>, ptr %5774, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %5775 = lshr <8 x i32> %wide.load.1, %broadcast.splat
  %5776 = select i1 %18, <8 x i32> %5775, <8 x i32> zeroinitializer
  %5777 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %5773
  %wide.load921.1 = load <8 x i32>, ptr %5777, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %5778 = add <8 x i32> %wide.load921.1, %wide.load.1
  %5779 = xor <8 x i32> %5776, %5778
  %5780 = shl <8 x i32> %5779, %broadcast.splat908
  %5781 = select i1 %22, <8 x i32> %5780, <8 x i32> zeroinitializer
  %5782 = lshr <8 x i32> %5779, %broadcast.splat910
  %5783 = select i1 %23, <8 x i32> %5782, <8 x i32> zeroinitializer
  %5784 = or <8 x i32> %5781, %5783
  %5785 = add <8 x i32> %5779, %5778
  %5786 = xor <8 x i32> %5784, %5785
  %5787 = shl <8 x i32> %5786, %broadcast.splat912
  %5788 = select i1 %27, <8 x i32> %5787, <8 x i32> zeroinitializer
  %5789 = lshr <8 x i32> %5786, %broadcast.splat914
  %5790 = select i1 %28, <8 x i32> %5789, <8 x i32> zeroinitializer
  %5791 = or <8 x i32> %5788, %5790
  %5792 = add <8 x i32> %5786, %5785
  %5793 = xor <8 x i32> %5791, %5792
  %5794 = shl <8 x i32> %5793, %broadcast.splat916
  %5795 = select i1 %32, <8 x i32> %5794, <8 x i32> zeroinitializer
  %5796 = lshr <8 x i32> %5793, %broadcast.splat918
  %5797 = select i1 %33, <8 x i32> %5796, <8 x i32> zeroinitializer
  %5798 = add <8 x i32> %5793, %5792
  %5799 = or <8 x i32> %5795, %5797
  %5800 = xor <8 x i32> %5799, %5798
  %5801 = add <8 x i32> %broadcast.splat920, %5800
  %5802 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %5773
  store <8 x i32> %5801, ptr %5802, align 4, !alias.scope !18, !noalias !25
  %5803 = add nuw nsw i64 %5741, 1
  %exitcond426.not = icmp eq i64 %5803, 3
  br i1 %exitcond426.not, label %.split8, label %.split, !llvm.loop !26

.split8:                                          ; preds = %.split
  %5804 = add nuw nsw i64 %5738, 1
  %exitcond427.not = icmp eq i64 %5804, 3
  br i1 %exitcond427.not, label %.split39, label %.split6, !llvm.loop !26

.split39:                                         ; preds = %.split8
  %5805 = add nuw nsw i64 %5736, 1
  %exitcond428.not = icmp eq i64 %5805, 3
  br i1 %exitcond428.not, label %broadcast_add_fusion_wrapped.exit, label %.split16, !llvm.loop !26

broadcast_add_fusion_wrapped.exit:                ; preds = %.split39, %.split39.us.split.split.us107.split, %.split39.us.split.split.us107.split.us.us.split.split.split, %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us263, %.split39.us.split.split.us107.split.us.us.split.split.split.us.split.us.us.us, %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us254, %.split39.us.split.split.us107.split.us.us.split.split.us.split.split.us.us.us, %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us257.us, %.split39.us.split.split.us107.split.us.us.split.split.us.split.us.split.us.us.us.us, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.split.us.us, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us279, %.split39.us.split.split.us107.split.us.us.split.us.us.split.split.us.split.us.us.us, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us270, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.split.us.us.us, %.split39.us.split.split.us107.split.us.us.split.us.us.split.us.split.us.us.us, %.split39.us.split.split.us.us.us, %.split39.us.split.us.us.us
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
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 1728}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"broadcast_add_fusion_wrapped: argument 5"}
!20 = !{!8, !13, !15, !17, !19}
!21 = !{!11, !13, !15, !17, !19}
!22 = !{!8, !11, !13, !15, !19}
!23 = !{!8, !11, !15, !17, !19}
!24 = !{!8, !11, !13, !17, !19}
!25 = !{!8, !11, !13, !15, !17}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
