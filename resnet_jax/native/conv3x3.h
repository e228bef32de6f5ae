// 3×3 convolutions and their gradients for float32 images [B, H, W, C] and kernels [3, 3, C, D],
// with one pixel of zero padding and stride 1 or 2.
//
// The order of every sum depends only on the shapes, not on the number of threads.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "direct.h"
#include "memory.h"
#include "parallel.h"
#include "winograd.h"

namespace resnet_jax {

// Number of parts of the batch over which the kernel's gradient is summed, each by one thread.
constexpr int64_t kParts = 8;

struct Shape {  // images [B, H, W, C], outputs [B, Ho, Wo, D]
  int64_t B, H, W, C, Ho, Wo, D, stride;

  bool IsValid() const {
    return (stride == 1 || stride == 2) && Ho == (H + stride - 1) / stride &&
           Wo == (W + stride - 1) / stride;
  }
  bool IsWinograd() const {
    return stride == 1 && C % kChannelMultiple == 0 && D % kChannelMultiple == 0;
  }
};

// Operations on the result of a convolution while it is in the cache: adds a bias [D] and, unless
// it is null, a shortcut [B, Ho, Wo, D], then applies ReLU if is_activated. Without a bias, nothing
// is done.
struct Epilogue {
  const float* bias = nullptr;
  const float* shortcut = nullptr;
  bool is_activated = false;

  // Applies it to y[first] ... y[end - 1], whole pixels.
  void Apply(int64_t first, int64_t end, int64_t D, float* y) const {
    if (bias == nullptr) return;
    for (int64_t at = first; at < end; at += D) {
      for (int64_t d = 0; d < D; d += kLanes) {
        Vec v = Load(y + at + d) + Load(bias + d);
        if (shortcut) v += Load(shortcut + at + d);
        if (is_activated) v = v < 0 ? Vec{} : v;  // NaN stays NaN
        Store(y + at + d, v);
      }
    }
  }
};

// Transforms a kernel [3, 3, C, D] to u [6, 3, C, D].
template <class Pool>
void TransformKernel(Pool& pool, const float* kernel, int64_t C, int64_t D, float* u) {
  ParallelFor(pool, 3, [&](int64_t kh) {
    for (int64_t c = 0; c < C; c++) {
      TransformTaps(kernel + (kh * 3 * C + c) * D, C * D, D, u + (kh * C + c) * D, 3 * C * D, 1);
    }
  });
}

// Transforms a kernel [3, 3, C, D], flipped spatially and with its channels exchanged, to u
// [6, 3, D, C].
template <class Pool>
void TransformFlippedKernel(Pool& pool, const float* kernel, int64_t C, int64_t D, float* u) {
  ParallelFor(pool, 3, [&](int64_t kh) {
    for (int64_t c = 0; c < C; c++) {
      // Reads the taps of the row backwards.
      TransformTaps(kernel + ((kh * 3 + 2) * C + c) * D, -C * D, D, u + (2 - kh) * D * C + c,
                    3 * C * D, C);
    }
  });
}

// Convolves [B, H, W, C] with the transformed kernel u [6, 3, C, D], to [B, H, W, D].
template <class Pool>
void ConvolveWinograd(Pool& pool, const float* x, const float* u, int64_t B, int64_t H, int64_t W,
                      int64_t C, int64_t D, float* out, const Epilogue& epilogue = {}) {
  const int64_t group = GroupImages(W);
  ParallelFor(pool, (B + group - 1) / group, [&](int64_t i) {
    static thread_local Scratch scratch;
    const int64_t first = i * group, images = std::min(group, B - first);
    float* t = scratch.Reserve(kProducts * images * H * NumTiles(W) * C);
    TransformImages(x + first * H * W * C, images, H, W, C, t);
    WithVectors(
        D, [&](auto v) { MultiplyGroup<v()>(t, u, images, H, W, C, D, out + first * H * W * D); });
    epilogue.Apply(first * H * W * D, (first + images) * H * W * D, D, out);
  });
}

// Convolves. D is a multiple of kChannelMultiple.
template <class Pool>
void Convolve(Pool& pool, const Shape& s, const float* x, const float* kernel, float* y,
              const Epilogue& epilogue = {}) {
  if (s.IsWinograd()) {
    static thread_local Scratch scratch;
    float* u = scratch.Reserve(kProducts * 3 * s.C * s.D);
    TransformKernel(pool, kernel, s.C, s.D, u);
    ConvolveWinograd(pool, x, u, s.B, s.H, s.W, s.C, s.D, y, epilogue);
    return;
  }
  ParallelFor(pool, s.B, [&](int64_t i) {
    static thread_local Scratch scratch;
    float* padded = scratch.Reserve((s.H + 2) * (s.W + 2) * s.C);
    Pad(x + i * s.H * s.W * s.C, s.H, s.W, s.C, padded);
    WithVectors(s.D, [&](auto v) {
      ConvolveImage<v()>(padded, kernel, s.W, s.C, s.Ho, s.Wo, s.D, s.stride,
                         y + i * s.Ho * s.Wo * s.D);
    });
    epilogue.Apply(i * s.Ho * s.Wo * s.D, (i + 1) * s.Ho * s.Wo * s.D, s.D, y);
  });
}

// Computes the gradient x with respect to the images. C and D are multiples of kChannelMultiple.
template <class Pool>
void ImagesGradient(Pool& pool, const Shape& s, const float* g, const float* kernel, float* x) {
  static thread_local Scratch scratch;
  if (s.stride == 1) {
    float* u = scratch.Reserve(kProducts * 3 * s.C * s.D);
    TransformFlippedKernel(pool, kernel, s.C, s.D, u);
    ConvolveWinograd(pool, g, u, s.B, s.H, s.W, s.D, s.C, x);
    return;
  }
  float* exchanged = scratch.Reserve(9 * s.C * s.D);  // [3, 3, D, C]
  for (int64_t t = 0; t < 9; t++) {
    for (int64_t c = 0; c < s.C; c++) {
      for (int64_t d = 0; d < s.D; d++) {
        exchanged[(t * s.D + d) * s.C + c] = kernel[(t * s.C + c) * s.D + d];
      }
    }
  }
  ParallelFor(pool, s.B, [&](int64_t i) {
    static thread_local Scratch scratch;
    float* padded = scratch.Reserve((s.Ho + 2) * (s.Wo + 2) * s.D);
    Pad(g + i * s.Ho * s.Wo * s.D, s.Ho, s.Wo, s.D, padded);
    WithVectors(s.C, [&](auto v) {
      ConvolveImageBack<v()>(padded, exchanged, s.H, s.W, s.C, s.Wo, s.D, x + i * s.H * s.W * s.C);
    });
  });
}

// Computes the kernel's gradient over images first ... end - 1, into out [3, 3, C, D].
inline void KernelGradientOfPart(const Shape& s, const float* x, const float* g, int64_t first,
                                 int64_t end, float* out) {
  static thread_local Scratch inputs, gradients, products;
  const int64_t size = s.C * s.D, image = s.H * s.W * s.C, outputs = s.Ho * s.Wo * s.D;
  if (!s.IsWinograd()) {
    memset(out, 0, sizeof(float) * 9 * size);
    float* padded = inputs.Reserve((s.H + 2) * (s.W + 2) * s.C);
    for (int64_t i = first; i < end; i++) {
      Pad(x + i * image, s.H, s.W, s.C, padded);
      WithVectors(s.D, [&](auto v) {
        AddImage<v()>(padded, g + i * outputs, s.W, s.C, s.Ho, s.Wo, s.D, s.stride, out);
      });
    }
    return;
  }
  float* sums = products.Reserve(kProducts * 3 * size);
  memset(sums, 0, sizeof(float) * kProducts * 3 * size);
  const int64_t group = GroupImages(s.W), tiles = group * s.H * NumTiles(s.W);
  float* t = inputs.Reserve(kProducts * tiles * s.C);
  float* gt = gradients.Reserve(kProducts * tiles * s.D);
  for (int64_t i = first; i < end; i += group) {
    const int64_t images = std::min(group, end - i);
    TransformImages(x + i * image, images, s.H, s.W, s.C, t);
    TransformImageGradients(g + i * outputs, images, s.H, s.W, s.D, gt);
    WithVectors(s.D, [&](auto v) { AddGroup<v()>(t, gt, images, s.H, s.W, s.C, s.D, sums); });
  }
  for (int kh = 0; kh < 3; kh++) {
    TransformSums(sums + kh * size, 3 * size, size, out + kh * 3 * size, size);
  }
}

// Computes the gradient with respect to the kernel. D is a multiple of kChannelMultiple.
template <class Pool>
void KernelGradient(Pool& pool, const Shape& s, const float* x, const float* g, float* kernel) {
  const int64_t size = 9 * s.C * s.D, parts = std::min(kParts, s.B);
  static thread_local Scratch scratch;
  float* sums = scratch.Reserve(parts * size);
  ParallelFor(pool, parts, [&](int64_t i) {
    KernelGradientOfPart(s, x, g, s.B * i / parts, s.B * (i + 1) / parts, sums + i * size);
  });
  memcpy(kernel, sums, sizeof(float) * size);
  for (int64_t i = 1; i < parts; i++) {
    for (int64_t j = 0; j < size; j++) kernel[j] += sums[i * size + j];
  }
}

}  // namespace resnet_jax
