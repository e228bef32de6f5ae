// Direct 3×3 convolutions, for the 3 input channels of the stem and for stride 2.
#pragma once

#include <cstdint>
#include <cstring>
#include <type_traits>

#include "vector.h"

namespace resnet_jax {

// Pads [H, W, C] with zeros to [H + 2, W + 2, C].
inline void Pad(const float* x, int64_t H, int64_t W, int64_t C, float* padded) {
  const int64_t row = (W + 2) * C;
  memset(padded, 0, 4 * row);
  for (int64_t y = 0; y < H; y++) {
    float* p = padded + (y + 1) * row;
    memset(p, 0, 4 * C);
    memcpy(p + C, x + y * W * C, 4 * W * C);
    memset(p + C + W * C, 0, 4 * C);
  }
  memset(padded + (H + 1) * row, 0, 4 * row);
}

// Taps of a convolution: pointers to the inputs and to the weights [C, D] of each.
struct Taps {
  const float* inputs[9];
  const float* weights[9];
  int count = 0;

  void Add(const float* input, const float* weight) {
    inputs[count] = input;
    weights[count++] = weight;
  }
};

// Computes P pixels and V vectors of channels: out[p * out_step] = sum over taps of in[p * step] *
// weight.
template <int P, int V>
__attribute__((noinline)) void SumTaps(const Taps& taps, int64_t offset, int64_t step, int64_t C,
                                       int64_t D, float* out, int64_t out_step) {
  Vec sums[P][V] = {};
  for (int t = 0; t < taps.count; t++) {
    const float *x = taps.inputs[t] + offset, *w = taps.weights[t];
    for (int64_t c = 0; c < C; c++, x++, w += D) {
      Vec weights[V];
      RESNET_JAX_UNROLL for (int v = 0; v < V; v++) weights[v] = LoadToRegister(w + v * kLanes);
      RESNET_JAX_UNROLL for (int p = 0; p < P; p++) {
        const float value = x[p * step];
        RESNET_JAX_UNROLL for (int v = 0; v < V; v++) sums[p][v] += value * weights[v];
      }
    }
  }
  RESNET_JAX_UNROLL for (int p = 0; p < P; p++) {
    RESNET_JAX_UNROLL for (int v = 0; v < V; v++)
        Store(out + p * out_step + v * kLanes, sums[p][v]);
  }
}

template <int V>
void SumTapsOfRow(const Taps& taps, int64_t step, int64_t C, int64_t D, float* out,
                  int64_t out_step, int64_t width) {
  constexpr int P = kBlock<V>;
  int64_t p = 0;
  for (; p + P <= width; p += P)
    SumTaps<P, V>(taps, p * step, step, C, D, out + p * out_step, out_step);
  for (; p < width; p++) SumTaps<1, V>(taps, p * step, step, C, D, out + p * out_step, out_step);
}

// Convolves one image: padded [H + 2, W + 2, C], kernel [3, 3, C, D] -> [Ho, Wo, D].
template <int V>
void ConvolveImage(const float* padded, const float* kernel, int64_t W, int64_t C, int64_t Ho,
                   int64_t Wo, int64_t D, int64_t stride, float* out) {
  const int64_t row = (W + 2) * C;
  for (int64_t y = 0; y < Ho; y++) {
    for (int64_t d = 0; d < D; d += V * kLanes) {
      Taps taps;
      for (int t = 0; t < 9; t++) {
        taps.Add(padded + (y * stride + t / 3) * row + t % 3 * C, kernel + t * C * D + d);
      }
      SumTapsOfRow<V>(taps, stride * C, C, D, out + y * Wo * D + d, D, Wo);
    }
  }
}

// Computes the gradient with respect to one image at stride 2: g padded to [Ho + 2, Wo + 2, D],
// kernel with its channels exchanged [3, 3, D, C] -> [H, W, C].
//
// Output row y reads input row 2 y + kh - 1 with tap kh. So even input rows receive gradients from
// the middle tap only, odd rows from the first and the last; columns likewise.
template <int V>
void ConvolveImageBack(const float* padded, const float* kernel, int64_t H, int64_t W, int64_t C,
                       int64_t Wo, int64_t D, float* out) {
  const int64_t row = (Wo + 2) * D;
  for (int64_t y = 0; y < H; y++) {
    for (int64_t odd = 0; odd < 2 && odd < W; odd++) {
      for (int64_t c = 0; c < C; c += V * kLanes) {
        Taps taps;
        for (int64_t kh = (y + 1) % 2; kh < 3; kh += 2) {
          for (int64_t kw = (odd + 1) % 2; kw < 3; kw += 2) {
            taps.Add(padded + ((y + 1 - kh) / 2 + 1) * row + ((odd + 1 - kw) / 2 + 1) * D,
                     kernel + (kh * 3 + kw) * D * C + c);
          }
        }
        SumTapsOfRow<V>(taps, D, D, C, out + (y * W + odd) * C + c, 2 * C, (W + 1 - odd) / 2);
      }
    }
  }
}

// Adds up one row of taps of the kernel's gradient, N input channels × V vectors, over `rows` rows.
template <int N, int V>
__attribute__((noinline)) void AddRows(const float* in, int64_t in_row, int64_t step,
                                       const float* g, int64_t rows, int64_t Wo, int64_t C,
                                       int64_t D, float* sum) {
  Vec sums[3][N][V];
  RESNET_JAX_UNROLL for (int kw = 0; kw < 3; kw++) {
    RESNET_JAX_UNROLL for (int n = 0; n < N; n++) {
      RESNET_JAX_UNROLL for (int v = 0; v < V; v++) sums[kw][n][v] =
          Load(sum + (kw * C + n) * D + v * kLanes);
    }
  }
  for (int64_t y = 0; y < rows; y++) {
    const float* x = in + y * in_row;
    for (int64_t p = 0; p < Wo; p++, x += step, g += D) {
      Vec gradient[V];
      RESNET_JAX_UNROLL for (int v = 0; v < V; v++) gradient[v] = LoadToRegister(g + v * kLanes);
      RESNET_JAX_UNROLL for (int kw = 0; kw < 3; kw++) {
        RESNET_JAX_UNROLL for (int n = 0; n < N; n++) {
          RESNET_JAX_UNROLL for (int v = 0; v < V; v++) sums[kw][n][v] +=
              x[kw * C + n] * gradient[v];
        }
      }
    }
  }
  RESNET_JAX_UNROLL for (int kw = 0; kw < 3; kw++) {
    RESNET_JAX_UNROLL for (int n = 0; n < N; n++) {
      RESNET_JAX_UNROLL for (int v = 0; v < V; v++)
          Store(sum + (kw * C + n) * D + v * kLanes, sums[kw][n][v]);
    }
  }
}

// Adds the kernel's gradient from one image to sums [3, 3, C, D]: padded [H + 2, W + 2, C], g
// [Ho, Wo, D].
template <int V>
void AddImage(const float* padded, const float* g, int64_t W, int64_t C, int64_t Ho, int64_t Wo,
              int64_t D, int64_t stride, float* sums) {
  constexpr int N = (kRegisters == 32 ? 8 : 4) / V;
  constexpr int64_t kRows = 8;  // inputs and gradients of so many rows fit into the L1 cache
  const int64_t row = (W + 2) * C;
  for (int64_t y = 0; y < Ho; y += kRows) {
    const int64_t rows = Ho - y < kRows ? Ho - y : kRows;
    for (int kh = 0; kh < 3; kh++) {
      for (int64_t d = 0; d < D; d += V * kLanes) {
        auto add = [&](int64_t c, auto n) {
          AddRows<decltype(n)::value, V>(padded + (y * stride + kh) * row + c, stride * row,
                                         stride * C, g + y * Wo * D + d, rows, Wo, C, D,
                                         sums + (kh * 3 * C + c) * D + d);
        };
        int64_t c = 0;
        for (; c + N <= C; c += N) add(c, std::integral_constant<int, N>());
        for (; c < C; c++) add(c, std::integral_constant<int, 1>());
      }
    }
  }
}

}  // namespace resnet_jax
