// The convolutions of conv3x3.h as XLA custom calls, and what describes this library.
#include "conv3x3.h"
#include "xla/ffi/api/ffi.h"

namespace resnet_jax {
namespace {

namespace ffi = xla::ffi;
using Array = ffi::Buffer<ffi::F32, 4>;
using Output = ffi::ResultBuffer<ffi::F32, 4>;
using Dimensions = ffi::Span<const int64_t>;

Shape MakeShape(Dimensions images, Dimensions outputs, int64_t stride) {
  return {images[0], images[1], images[2], images[3], outputs[1], outputs[2], outputs[3], stride};
}

ffi::Error NotCovered() {
  return ffi::Error::InvalidArgument("not a shape that the native convolutions cover");
}

ffi::Error CallForward(ffi::ThreadPool pool, int64_t stride, Array images, Array kernel,
                       Output out) {
  const Shape s = MakeShape(images.dimensions(), out->dimensions(), stride);
  if (!s.IsValid() || s.D % kChannelMultiple) return NotCovered();
  Convolve(pool, s, images.typed_data(), kernel.typed_data(), out->typed_data());
  return ffi::Error::Success();
}

ffi::Error CallImagesGradient(ffi::ThreadPool pool, int64_t stride, Array g, Array kernel,
                              Output out) {
  const Shape s = MakeShape(out->dimensions(), g.dimensions(), stride);
  if (!s.IsValid() || s.C % kChannelMultiple || s.D % kChannelMultiple) return NotCovered();
  ImagesGradient(pool, s, g.typed_data(), kernel.typed_data(), out->typed_data());
  return ffi::Error::Success();
}

ffi::Error CallKernelGradient(ffi::ThreadPool pool, int64_t stride, Array images, Array g,
                              Output out) {
  const Shape s = MakeShape(images.dimensions(), g.dimensions(), stride);
  if (!s.IsValid() || s.D % kChannelMultiple) return NotCovered();
  KernelGradient(pool, s, images.typed_data(), g.typed_data(), out->typed_data());
  return ffi::Error::Success();
}

auto Binding() {
  return ffi::Ffi::Bind()
      .Ctx<ffi::ThreadPool>()
      .Attr<int64_t>("stride")
      .Arg<Array>()
      .Arg<Array>()
      .Ret<Array>();
}

}  // namespace
}  // namespace resnet_jax

XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_conv3x3_forward, resnet_jax::CallForward,
                              resnet_jax::Binding());
XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_conv3x3_images_gradient, resnet_jax::CallImagesGradient,
                              resnet_jax::Binding());
XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_conv3x3_kernel_gradient, resnet_jax::CallKernelGradient,
                              resnet_jax::Binding());

extern "C" int resnet_jax_lanes() { return resnet_jax::kLanes; }

extern "C" const char* resnet_jax_compiler() {
#ifdef __clang__
  return __VERSION__;
#else
  return "GCC " __VERSION__;
#endif
}
