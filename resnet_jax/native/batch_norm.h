// Batch normalization with the statistics of the batch, fused with the residual connection and ReLU
// that follow it, and its gradient. Memory bandwidth is the limit, so there are as few passes over
// memory as possible.
//
// Arrays are float32 [B, P, C], with P pixels per image and C a multiple of kChannelMultiple. Sums
// run over each image in float, then over the images in double, in an order that depends only on
// the shapes.
//
// Reference: Ioffe and Szegedy, 2015, "Batch Normalization", algorithm 1 and section 3.
#pragma once

#include <cmath>
#include <cstdint>

#include "memory.h"
#include "parallel.h"
#include "vector.h"

namespace resnet_jax {

struct Pixels {
  int64_t B, P, C;

  int64_t image() const { return P * C; }
  int64_t size() const { return B * P * C; }
};

// Computes K sums per channel, sums [K, C], over the pixels of one image, V vectors of channels at
// a time. add(offset, channel, sums) adds the K vectors of one pixel.
template <int K, int V, class Add>
void SumVectors(int64_t P, int64_t C, float* sums, const Add& add) {
  constexpr int N = 4 / V;  // pixels with independent sums, to hide latency
  for (int64_t c = 0; c < C; c += V * kLanes) {
    Vec partial[N][V][K] = {};
    auto add_pixels = [&](int64_t p, int count) {
      RESNET_JAX_UNROLL for (int n = 0; n < count; n++) {
        RESNET_JAX_UNROLL for (int v = 0; v < V; v++) {
          add((p + n) * C + c + v * kLanes, c + v * kLanes, partial[n][v]);
        }
      }
    };
    int64_t p = 0;
    for (; p + N <= P; p += N) add_pixels(p, N);
    for (; p < P; p++) add_pixels(p, 1);
    for (int v = 0; v < V; v++) {
      for (int k = 0; k < K; k++) {
        Vec sum = partial[0][v][k];
        for (int n = 1; n < N; n++) sum += partial[n][v][k];
        Store(sums + k * C + c + v * kLanes, sum);
      }
    }
  }
}

template <int K, class Add>
void SumPixels(int64_t P, int64_t C, float* sums, const Add& add) {
  if (C % (4 * kLanes) == 0) {
    SumVectors<K, 4>(P, C, sums, add);
  } else if (C % (2 * kLanes) == 0) {
    SumVectors<K, 2>(P, C, sums, add);
  } else {
    SumVectors<K, 1>(P, C, sums, add);
  }
}

// Computes the mean and the biased variance of every channel.
template <class Pool>
void Moments(Pool& pool, const Pixels& s, const float* x, float* mean, float* var) {
  static thread_local Scratch scratch;
  // Per image: means, sums of the deviations from them, sums of their squares.
  float* moments = scratch.Reserve(3 * s.B * s.C);
  ParallelFor(pool, s.B, [&](int64_t i) {
    const float* image = x + i * s.image();
    float *means = moments + 3 * i * s.C, *deviations = means + s.C;
    SumPixels<1>(s.P, s.C, means,
                 [&](int64_t at, int64_t, Vec* sum) { sum[0] += Load(image + at); });
    for (int64_t c = 0; c < s.C; c++) means[c] /= s.P;
    // Squares of deviations from the mean do not cancel. The image is in the cache by now.
    SumPixels<2>(s.P, s.C, deviations, [&](int64_t at, int64_t c, Vec* sum) {
      const Vec deviation = Load(image + at) - Load(means + c);
      sum[0] += deviation;
      sum[1] += deviation * deviation;
    });
  });
  for (int64_t c = 0; c < s.C; c++) {
    const float *means = moments + c, *deviations = means + s.C, *squares = deviations + s.C;
    const int64_t stride = 3 * s.C;
    // The sum of the deviations is what rounding took from a mean.
    auto image_mean = [&](int64_t i) {
      return means[i * stride] + double{deviations[i * stride]} / s.P;
    };
    double sum = 0, square = 0;
    for (int64_t i = 0; i < s.B; i++) sum += image_mean(i);
    const double center = sum / s.B;
    for (int64_t i = 0; i < s.B; i++) {
      const double rounding = double{deviations[i * stride]} / s.P;
      const double deviation = image_mean(i) - center;
      square += squares[i * stride] + s.P * (deviation * deviation - rounding * rounding);
    }
    mean[c] = center;
    var[c] = square / (s.B * s.P);
  }
}

// Computes y = (x - mean) / sqrt(var + epsilon) * scale + bias, adds the shortcut unless it is
// null, and applies ReLU if is_activated.
template <class Pool>
void NormalizeBatch(Pool& pool, const Pixels& s, float epsilon, bool is_activated, const float* x,
                    const float* scale, const float* bias, const float* shortcut, float* y,
                    float* mean, float* var) {
  Moments(pool, s, x, mean, var);
  static thread_local Scratch scratch;
  float* factor = scratch.Reserve(s.C);
  for (int64_t c = 0; c < s.C; c++) factor[c] = scale[c] / std::sqrt(var[c] + epsilon);
  ParallelFor(pool, s.B, [&](int64_t i) {
    const int64_t first = (s.B - 1 - i) * s.image();  // the last images may still be in a cache
    for (int64_t at = first; at < first + s.image(); at += s.C) {
      for (int64_t c = 0; c < s.C; c += kLanes) {
        Vec v = (Load(x + at + c) - Load(mean + c)) * Load(factor + c) + Load(bias + c);
        if (shortcut) v += Load(shortcut + at + c);
        if (is_activated) v = v < 0 ? Vec{} : v;  // NaN stays NaN
        Store(y + at + c, v);
      }
    }
  });
}

// Computes the gradients with respect to x, scale, bias and, if y is not null, the shortcut, from
// g, the gradient with respect to the result. y is the result if a shortcut was added before ReLU.
// Without a shortcut, y > 0 is recomputed, which is faster than reading y.
template <class Pool>
void NormalizeBatchGradient(Pool& pool, const Pixels& s, float epsilon, bool is_activated,
                            const float* g, const float* x, const float* scale, const float* bias,
                            const float* mean, const float* var, const float* y, float* x_grad,
                            float* scale_grad, float* bias_grad, float* shortcut_grad) {
  static thread_local Scratch scratch;
  float* inverse = scratch.Reserve((4 + 2 * s.B) * s.C);
  float *factor = inverse + s.C, *offset = factor + s.C, *slope = offset + s.C;
  float* sums = slope + s.C;
  for (int64_t c = 0; c < s.C; c++) {
    inverse[c] = 1 / std::sqrt(var[c] + epsilon);
    factor[c] = scale[c] * inverse[c];
  }
  // Returns one vector of the gradient before ReLU, which is 0 where the result is 0.
  auto before_relu = [=](int64_t at, int64_t c, Vec deviation) {
    const Vec v = Load(g + at);
    if (!is_activated) return v;
    const Vec result = y ? Load(y + at) : deviation * Load(factor + c) + Load(bias + c);
    return result > 0 ? v : Vec{};
  };
  ParallelFor(pool, s.B, [&](int64_t i) {
    const int64_t first = i * s.image();
    SumPixels<2>(s.P, s.C, sums + 2 * i * s.C, [&](int64_t at, int64_t c, Vec* sum) {
      const Vec deviation = Load(x + first + at) - Load(mean + c);
      const Vec v = before_relu(first + at, c, deviation);
      sum[0] += v;
      sum[1] += v * (deviation * Load(inverse + c));
    });
  });
  for (int64_t c = 0; c < s.C; c++) {
    double bias_sum = 0, scale_sum = 0;
    for (int64_t i = 0; i < s.B; i++) {
      bias_sum += sums[2 * i * s.C + c];
      scale_sum += sums[(2 * i + 1) * s.C + c];
    }
    bias_grad[c] = bias_sum;
    scale_grad[c] = scale_sum;
    offset[c] = bias_sum / (s.B * s.P);
    slope[c] = scale_sum / (s.B * s.P) * inverse[c];
  }
  ParallelFor(pool, s.B, [&](int64_t i) {
    const int64_t first = (s.B - 1 - i) * s.image();
    for (int64_t at = first; at < first + s.image(); at += s.C) {
      for (int64_t c = 0; c < s.C; c += kLanes) {
        const Vec deviation = Load(x + at + c) - Load(mean + c);
        const Vec v = before_relu(at + c, c, deviation);
        if (y) Store(shortcut_grad + at + c, v);
        Store(x_grad + at + c,
              Load(factor + c) * (v - Load(offset + c) - deviation * Load(slope + c)));
      }
    }
  });
}

}  // namespace resnet_jax
