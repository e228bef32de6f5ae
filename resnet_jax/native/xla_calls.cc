// The kernels as XLA custom calls, and a description of this library.
#include <optional>

#include "batch_norm.h"
#include "conv3x3.h"
#include "memory.h"
#include "xla/ffi/api/ffi.h"

namespace resnet_jax {
namespace {

namespace ffi = xla::ffi;
using Array = ffi::Buffer<ffi::F32, 4>;
using Output = ffi::ResultBuffer<ffi::F32, 4>;
using Dimensions = ffi::Span<const int64_t>;

std::optional<Shape> MakeShape(Dimensions images, Dimensions kernel, Dimensions outputs,
                               int64_t stride) {
  const Shape s = {images[0],  images[1],  images[2],  images[3],
                   outputs[1], outputs[2], outputs[3], stride};
  const bool is_covered = s.B > 0 && s.H > 0 && s.W > 0 && s.C > 0 && s.D > 0 &&
                          s.D % kChannelMultiple == 0 && s.IsValid() && outputs[0] == s.B &&
                          kernel[0] == 3 && kernel[1] == 3 && kernel[2] == s.C && kernel[3] == s.D;
  return is_covered ? std::optional(s) : std::nullopt;
}

ffi::Error NotCovered() {
  return ffi::Error::InvalidArgument("not a shape that the native kernels cover");
}

ffi::Error CallForward(ffi::ThreadPool pool, int64_t stride, Array images, Array kernel,
                       Output out) {
  const auto s = MakeShape(images.dimensions(), kernel.dimensions(), out->dimensions(), stride);
  if (!s) return NotCovered();
  UseHugePages(out->typed_data(), out->element_count());
  Convolve(pool, *s, images.typed_data(), kernel.typed_data(), out->typed_data());
  return ffi::Error::Success();
}

ffi::Error CallImagesGradient(ffi::ThreadPool pool, int64_t stride, Array g, Array kernel,
                              Output out) {
  const auto s = MakeShape(out->dimensions(), kernel.dimensions(), g.dimensions(), stride);
  if (!s || s->C % kChannelMultiple) return NotCovered();
  UseHugePages(out->typed_data(), out->element_count());
  ImagesGradient(pool, *s, g.typed_data(), kernel.typed_data(), out->typed_data());
  return ffi::Error::Success();
}

ffi::Error CallKernelGradient(ffi::ThreadPool pool, int64_t stride, Array images, Array g,
                              Output out) {
  const auto s = MakeShape(images.dimensions(), out->dimensions(), g.dimensions(), stride);
  if (!s) return NotCovered();
  KernelGradient(pool, *s, images.typed_data(), g.typed_data(), out->typed_data());
  return ffi::Error::Success();
}

auto ConvolutionBinding() {
  return ffi::Ffi::Bind()
      .Ctx<ffi::ThreadPool>()
      .Attr<int64_t>("stride")
      .Arg<Array>()
      .Arg<Array>()
      .Ret<Array>();
}

using Activations = ffi::Buffer<ffi::F32>;  // [B, ..., C]
using Channels = ffi::Buffer<ffi::F32, 1>;  // [C]

// Returns the sizes of x if the other arrays fit it: `like_x` have its shape, `channels` [C].
std::optional<Pixels> MakePixels(Activations x, std::initializer_list<Activations> like_x,
                                 std::initializer_list<Channels> channels) {
  const Dimensions sizes = x.dimensions();
  if (sizes.size() < 2 || x.element_count() == 0 || sizes.back() % kChannelMultiple) {
    return std::nullopt;
  }
  for (Activations array : like_x) {
    if (!(array.dimensions() == sizes)) return std::nullopt;
  }
  const int64_t B = sizes.front(), C = sizes.back();
  for (Channels values : channels) {
    if (values.dimensions()[0] != C) return std::nullopt;
  }
  return Pixels{B, static_cast<int64_t>(x.element_count()) / (B * C), C};
}

Activations Unwrap(Activations array) { return array; }
Activations Unwrap(ffi::Result<Activations> array) { return *array; }

// Sets data to that of an optional array, or to null if there is none. Returns false if there are
// several, or if its shape is not that of x.
template <class Arrays, class X>
bool FindOptional(Arrays arrays, X x, float** data) {
  *data = nullptr;
  if (arrays.size() == 0) return true;
  auto array = arrays.template get<Activations>(0);
  if (arrays.size() > 1 || !array.has_value()) return false;
  *data = Unwrap(*array).typed_data();
  return Unwrap(*array).dimensions() == x.dimensions();
}

ffi::Error CallFolded(ffi::ThreadPool pool, int64_t stride, bool is_activated, Array images,
                      Array kernel, Channels bias, ffi::RemainingArgs optional_shortcut,
                      Output out) {
  const auto s = MakeShape(images.dimensions(), kernel.dimensions(), out->dimensions(), stride);
  float* shortcut;
  if (!s || bias.dimensions()[0] != s->D || !FindOptional(optional_shortcut, *out, &shortcut)) {
    return NotCovered();
  }
  UseHugePages(out->typed_data(), out->element_count());
  Convolve(pool, *s, images.typed_data(), kernel.typed_data(), out->typed_data(),
           {bias.typed_data(), shortcut, is_activated});
  return ffi::Error::Success();
}

auto FoldedBinding() {
  return ffi::Ffi::Bind()
      .Ctx<ffi::ThreadPool>()
      .Attr<int64_t>("stride")
      .Attr<bool>("is_activated")
      .Arg<Array>()
      .Arg<Array>()
      .Arg<Channels>()
      .RemainingArgs()
      .Ret<Array>();
}

ffi::Error CallNormalizeBatch(ffi::ThreadPool pool, float epsilon, bool is_activated, Activations x,
                              Channels scale, Channels bias, ffi::RemainingArgs optional_shortcut,
                              ffi::Result<Activations> y, ffi::Result<Channels> mean,
                              ffi::Result<Channels> var) {
  const auto s = MakePixels(x, {*y}, {scale, bias, *mean, *var});
  float* shortcut;
  if (!s || !FindOptional(optional_shortcut, x, &shortcut)) return NotCovered();
  UseHugePages(y->typed_data(), s->size());
  NormalizeBatch(pool, *s, epsilon, is_activated, x.typed_data(), scale.typed_data(),
                 bias.typed_data(), shortcut, y->typed_data(), mean->typed_data(),
                 var->typed_data());
  return ffi::Error::Success();
}

ffi::Error CallNormalizeBatchGradient(ffi::ThreadPool pool, float epsilon, bool is_activated,
                                      Activations g, Activations x, Channels scale, Channels bias,
                                      Channels mean, Channels var, ffi::RemainingArgs optional_y,
                                      ffi::Result<Activations> x_grad,
                                      ffi::Result<Channels> scale_grad,
                                      ffi::Result<Channels> bias_grad,
                                      ffi::RemainingRets optional_shortcut_grad) {
  const auto s = MakePixels(x, {g, *x_grad}, {scale, bias, mean, var, *scale_grad, *bias_grad});
  float *y, *shortcut_grad;
  if (!s || !FindOptional(optional_y, x, &y) ||
      !FindOptional(optional_shortcut_grad, x, &shortcut_grad) || !y != !shortcut_grad) {
    return NotCovered();
  }
  UseHugePages(x_grad->typed_data(), s->size());
  if (shortcut_grad) UseHugePages(shortcut_grad, s->size());
  NormalizeBatchGradient(pool, *s, epsilon, is_activated, g.typed_data(), x.typed_data(),
                         scale.typed_data(), bias.typed_data(), mean.typed_data(), var.typed_data(),
                         y, x_grad->typed_data(), scale_grad->typed_data(), bias_grad->typed_data(),
                         shortcut_grad);
  return ffi::Error::Success();
}

auto NormalizeBatchBinding() {
  return ffi::Ffi::Bind()
      .Ctx<ffi::ThreadPool>()
      .Attr<float>("epsilon")
      .Attr<bool>("is_activated")
      .Arg<Activations>()
      .Arg<Channels>()
      .Arg<Channels>()
      .RemainingArgs()
      .Ret<Activations>()
      .Ret<Channels>()
      .Ret<Channels>();
}

auto NormalizeBatchGradientBinding() {
  return ffi::Ffi::Bind()
      .Ctx<ffi::ThreadPool>()
      .Attr<float>("epsilon")
      .Attr<bool>("is_activated")
      .Arg<Activations>()
      .Arg<Activations>()
      .Arg<Channels>()
      .Arg<Channels>()
      .Arg<Channels>()
      .Arg<Channels>()
      .RemainingArgs()
      .Ret<Activations>()
      .Ret<Channels>()
      .Ret<Channels>()
      .RemainingRets();
}

}  // namespace
}  // namespace resnet_jax

XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_conv3x3_forward, resnet_jax::CallForward,
                              resnet_jax::ConvolutionBinding());
XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_conv3x3_folded, resnet_jax::CallFolded,
                              resnet_jax::FoldedBinding());
XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_conv3x3_images_gradient, resnet_jax::CallImagesGradient,
                              resnet_jax::ConvolutionBinding());
XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_conv3x3_kernel_gradient, resnet_jax::CallKernelGradient,
                              resnet_jax::ConvolutionBinding());
XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_normalize_batch, resnet_jax::CallNormalizeBatch,
                              resnet_jax::NormalizeBatchBinding());
XLA_FFI_DEFINE_HANDLER_SYMBOL(resnet_jax_normalize_batch_gradient,
                              resnet_jax::CallNormalizeBatchGradient,
                              resnet_jax::NormalizeBatchGradientBinding());

extern "C" int resnet_jax_lanes() { return resnet_jax::kLanes; }

extern "C" const char* resnet_jax_compiler() {
#ifdef __clang__
  return __VERSION__;
#else
  return "GCC " __VERSION__;
#endif
}
