; ModuleID = '__compute_module_call_computation_kernel_module'
source_filename = "__compute_module_call_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @call_kernel(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %2 = load i32, ptr %arg30, align 64, !alias.scope !8, !noalias !11
  %3 = icmp slt i32 %2, 5
  %4 = zext i1 %3 to i8
  store i8 %4, ptr %arg25, align 64, !alias.scope !18, !noalias !19
  br i1 %3, label %while.52.body.i.lr.ph, label %return

while.52.body.i.lr.ph:                            ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %arg20, i64 4
  %6 = getelementptr inbounds nuw i8, ptr %arg20, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %arg20, i64 12
  %8 = getelementptr inbounds nuw i8, ptr %arg31, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %arg31, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %arg31, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %arg31, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %arg31, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %arg31, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %arg31, i64 56
  br label %while.52.body.i

while.52.body.i:                                  ; preds = %while.52.body.i.lr.ph, %while.52.body.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg21, ptr noundef nonnull align 64 dereferenceable(16) %arg18, i64 16, i1 false), !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg20, ptr noundef nonnull align 64 dereferenceable(16) %arg36, i64 16, i1 false), !noalias !20
  %15 = load i32, ptr %arg33, align 64, !noalias !20
  store i32 %15, ptr %arg29, align 64, !noalias !20
  %16 = load i32, ptr %arg32, align 64, !noalias !20
  store i32 %16, ptr %arg27, align 64, !noalias !20
  %17 = load i32, ptr %arg23, align 64, !noalias !20
  store i32 %17, ptr %arg35, align 64, !noalias !20
  %18 = load i32, ptr %arg19, align 64, !noalias !20
  store i32 %18, ptr %arg26, align 64, !noalias !20
  %19 = load i32, ptr %arg22, align 64, !noalias !20
  store i32 %19, ptr %arg19, align 64, !noalias !20
  %20 = load i32, ptr %arg30, align 64, !noalias !20
  store i32 %20, ptr %arg34, align 64, !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg18, ptr noundef nonnull align 64 dereferenceable(16) %arg20, i64 16, i1 false), !noalias !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg36, ptr noundef nonnull align 64 dereferenceable(16) %arg21, i64 16, i1 false), !noalias !20
  %21 = load i32, ptr %arg29, align 64, !noalias !20
  store i32 %21, ptr %arg32, align 64, !noalias !20
  %22 = load i32, ptr %arg35, align 64, !noalias !20
  store i32 %22, ptr %arg33, align 64, !noalias !20
  %23 = load i32, ptr %arg27, align 64, !noalias !20
  store i32 %23, ptr %arg23, align 64, !noalias !20
  %24 = load i32, ptr %arg19, align 64, !alias.scope !23, !noalias !25
  %25 = load i32, ptr %arg26, align 64, !alias.scope !32, !noalias !33
  %26 = add i32 %25, %24
  %27 = load i32, ptr %arg20, align 64, !alias.scope !34, !noalias !35
  %28 = shl i32 %25, %27
  %shft.chk.i.i = icmp ult i32 %27, 32
  %29 = select i1 %shft.chk.i.i, i32 %28, i32 0
  %30 = sub i32 32, %27
  %31 = lshr i32 %25, %30
  %shft.chk1.i.i = icmp ult i32 %30, 32
  %32 = select i1 %shft.chk1.i.i, i32 %31, i32 0
  %33 = or i32 %32, %29
  %34 = xor i32 %33, %26
  %35 = add i32 %34, %26
  %36 = load i32, ptr %5, align 4, !alias.scope !34, !noalias !35
  %37 = shl i32 %34, %36
  %shft.chk2.i.i = icmp ult i32 %36, 32
  %38 = select i1 %shft.chk2.i.i, i32 %37, i32 0
  %39 = sub i32 32, %36
  %40 = lshr i32 %34, %39
  %shft.chk4.i.i = icmp ult i32 %39, 32
  %41 = select i1 %shft.chk4.i.i, i32 %40, i32 0
  %42 = or i32 %38, %41
  %43 = xor i32 %42, %35
  %44 = add i32 %43, %35
  %45 = load i32, ptr %6, align 8, !alias.scope !34, !noalias !35
  %46 = shl i32 %43, %45
  %shft.chk5.i.i = icmp ult i32 %45, 32
  %47 = select i1 %shft.chk5.i.i, i32 %46, i32 0
  %48 = sub i32 32, %45
  %49 = lshr i32 %43, %48
  %shft.chk7.i.i = icmp ult i32 %48, 32
  %50 = select i1 %shft.chk7.i.i, i32 %49, i32 0
  %51 = or i32 %47, %50
  %52 = xor i32 %51, %44
  %53 = load i32, ptr %arg35, align 64, !alias.scope !38, !noalias !39
  %54 = add i32 %44, %53
  %55 = add i32 %54, %52
  store i32 %55, ptr %arg22, align 64, !alias.scope !42, !noalias !43
  %arg19.promoted = load i32, ptr %arg19, align 64
  %56 = load i32, ptr %7, align 4, !alias.scope !34, !noalias !35
  %shft.chk17.i.i = icmp ult i32 %56, 32
  %57 = sub i32 32, %56
  %shft.chk19.i.i = icmp ult i32 %57, 32
  %58 = load i32, ptr %arg27, align 64, !alias.scope !46, !noalias !47
  %59 = load i32, ptr %arg34, align 64, !alias.scope !48, !noalias !49
  %60 = add i32 %58, 1
  %61 = add i32 %60, %59
  %62 = add i32 %25, %arg19.promoted
  %63 = xor i32 %33, %62
  %64 = add i32 %63, %62
  %65 = shl i32 %63, %36
  %66 = select i1 %shft.chk2.i.i, i32 %65, i32 0
  %67 = lshr i32 %63, %39
  %68 = select i1 %shft.chk4.i.i, i32 %67, i32 0
  %69 = or i32 %66, %68
  %70 = xor i32 %69, %64
  %71 = add i32 %70, %64
  %72 = shl i32 %70, %45
  %73 = select i1 %shft.chk5.i.i, i32 %72, i32 0
  %74 = lshr i32 %70, %48
  %75 = select i1 %shft.chk7.i.i, i32 %74, i32 0
  %76 = or i32 %73, %75
  %77 = xor i32 %76, %71
  %78 = add i32 %77, %71
  %79 = shl i32 %77, %56
  %80 = select i1 %shft.chk17.i.i, i32 %79, i32 0
  %81 = lshr i32 %77, %57
  %82 = select i1 %shft.chk19.i.i, i32 %81, i32 0
  %83 = or i32 %80, %82
  %84 = xor i32 %83, %78
  %85 = add i32 %61, %84
  store i32 %85, ptr %arg19, align 64, !alias.scope !23, !noalias !51
  %86 = add i32 %59, 1
  store i32 %86, ptr %arg30, align 64, !alias.scope !8, !noalias !52
  store ptr %arg30, ptr %arg31, align 64, !alias.scope !53, !noalias !54
  store ptr %arg22, ptr %8, align 8, !alias.scope !53, !noalias !54
  store ptr %arg19, ptr %9, align 16, !alias.scope !53, !noalias !54
  store ptr %arg23, ptr %10, align 8, !alias.scope !53, !noalias !54
  store ptr %arg32, ptr %11, align 32, !alias.scope !53, !noalias !54
  store ptr %arg33, ptr %12, align 8, !alias.scope !53, !noalias !54
  store ptr %arg36, ptr %13, align 16, !alias.scope !53, !noalias !54
  store ptr %arg18, ptr %14, align 8, !alias.scope !53, !noalias !54
  %87 = icmp slt i32 %86, 5
  %88 = zext i1 %87 to i8
  store i8 %88, ptr %arg25, align 64, !alias.scope !18, !noalias !19
  br i1 %87, label %while.52.body.i, label %return

return:                                           ; preds = %while.52.body.i, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"xla_cpu_emitter__computation_kernel_emitter__hlo_opcode__call"}
!1 = !{!"ir_emitter"}
!2 = !{i32 1, !"xla_dylib_index", i64 0}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{i64 4}
!7 = !{i64 1}
!8 = !{!9}
!9 = !{!"buffer: {index:25, offset:0, size:4}", !10}
!10 = !{!"XLA global AA domain"}
!11 = !{!12, !13, !14, !16}
!12 = !{!"buffer: {index:65, offset:0, size:1}", !10}
!13 = !{!"buffer: {index:123, offset:0, size:4}", !10}
!14 = distinct !{!14, !15, !"while.52__1: %buffer_table"}
!15 = distinct !{!15, !"while.52__1"}
!16 = distinct !{!16, !17, !"while.49_computation: %buffer_table"}
!17 = distinct !{!17, !"while.49_computation"}
!18 = !{!12}
!19 = !{!9, !13, !14, !16}
!20 = !{!21, !16}
!21 = distinct !{!21, !22, !"while.52: %buffer_table"}
!22 = distinct !{!22, !"while.52"}
!23 = !{!24}
!24 = !{!"buffer: {index:4, offset:0, size:4}", !10}
!25 = !{!26, !27, !28, !29, !30, !31, !21, !16}
!26 = !{!"buffer: {index:10, offset:0, size:4}", !10}
!27 = !{!"buffer: {index:65, offset:0, size:16}", !10}
!28 = !{!"buffer: {index:292, offset:42926464, size:4}", !10}
!29 = !{!"buffer: {index:292, offset:42926592, size:4}", !10}
!30 = !{!"buffer: {index:292, offset:42926656, size:4}", !10}
!31 = !{!"buffer: {index:292, offset:42926720, size:4}", !10}
!32 = !{!31}
!33 = !{!24, !26, !27, !28, !29, !30, !21, !16}
!34 = !{!27}
!35 = !{!24, !26, !36, !37, !28, !29, !30, !31, !21, !16}
!36 = !{!"buffer: {index:66, offset:0, size:16}", !10}
!37 = !{!"buffer: {index:81, offset:0, size:16}", !10}
!38 = !{!30}
!39 = !{!24, !26, !27, !31, !40, !41, !21, !16}
!40 = !{!"buffer: {index:292, offset:42927168, size:4}", !10}
!41 = !{!"buffer: {index:292, offset:42927296, size:4}", !10}
!42 = !{!26}
!43 = !{!24, !9, !27, !36, !37, !30, !31, !40, !44, !41, !45, !21, !16}
!44 = !{!"buffer: {index:292, offset:42927232, size:4}", !10}
!45 = !{!"buffer: {index:292, offset:42929024, size:64}", !10}
!46 = !{!28}
!47 = !{!24, !27, !29, !31, !40, !44, !21, !16}
!48 = !{!29}
!49 = !{!24, !9, !27, !50, !28, !31, !21, !16}
!50 = !{!"buffer: {index:124, offset:0, size:4}", !10}
!51 = !{!26, !9, !27, !36, !37, !28, !29, !31, !40, !44, !41, !45, !21, !16}
!52 = !{!24, !26, !36, !37, !50, !29, !40, !44, !41, !45, !21, !16}
!53 = !{!45}
!54 = !{!24, !26, !9, !36, !37, !40, !44, !41, !21, !16}
