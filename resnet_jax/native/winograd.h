// 3×3 convolutions of stride 1 with half the multiplications: Winograd's F(4, 3) along rows.
//
// Four adjacent outputs of a row of three taps take 6 products instead of 12:
//   y = Aᵀ [(G g) ∘ (Bᵀ d)],  d: 6 inputs, g: 3 taps, y: 4 outputs,
// by interpolation at 0, ±√½, ±√2 and infinity. Sums over rows and input channels run between the
// transforms, which are cheap in comparison. The rounding error is about 1.4 times that of the
// direct sum; with the usual points 0, ±1, ±2 it is 1.3 times larger than with these.
//
// The kernel's gradient is also such a convolution, with 3 outputs and 4 "taps" and the same Bᵀ.
//
// References: Winograd, 1980, "Arithmetic complexity of computations"; Lavin and Gray, 2015, "Fast
// algorithms for convolutional neural networks".
#pragma once

#include <cstdint>
#include <type_traits>

#include "vector.h"

namespace resnet_jax {

constexpr int kTile = 4, kProducts = 6;
constexpr float kA = 0.70710678118654752f, kB = 1.4142135623730951f;  // the points ±kA and ±kB
constexpr float kA2 = 0.5f, kB2 = 2, kA3 = kA * kA2, kB3 = kB * kB2;
constexpr float kScaleA = -2 / 3.f, kScaleB = 1 / 6.f;  // 1 / Π (point - other points)

inline int64_t NumTiles(int64_t width) { return (width + kTile - 1) / kTile; }

// Applies Bᵀ to every tile of a row: [W, C] -> [6, tiles, C], with plane_size floats between
// products.
inline void TransformInputs(const float* row, int64_t W, int64_t C, float* out,
                            int64_t plane_size) {
  for (int64_t tile = 0, tiles = NumTiles(W); tile < tiles; tile++, out += C) {
    const int64_t left = tile * kTile - 1;  // one pixel of zero padding on either side
    const bool inside = left >= 0 && left + kProducts <= W;
    for (int64_t c = 0; c < C; c += kLanes) {
      auto pixel = [&](int64_t i) {
        const int64_t x = left + i;
        return inside || (x >= 0 && x < W) ? Load(row + x * C + c) : Vec{};
      };
      const Vec d0 = pixel(0), d1 = pixel(1), d2 = pixel(2), d3 = pixel(3), d4 = pixel(4),
                d5 = pixel(5);
      const Vec even_a = d4 - kB2 * d2, odd_a = kA * d3 - (kA * kB2) * d1;
      const Vec even_b = d4 - kA2 * d2, odd_b = kB * d3 - (kB * kA2) * d1;
      Store(out + c, d0 + d4 - (kA2 + kB2) * d2);
      Store(out + plane_size + c, even_a + odd_a);
      Store(out + 2 * plane_size + c, even_a - odd_a);
      Store(out + 3 * plane_size + c, even_b + odd_b);
      Store(out + 4 * plane_size + c, even_b - odd_b);
      Store(out + 5 * plane_size + c, d1 + d5 - (kA2 + kB2) * d3);
    }
  }
}

// Applies G to four "taps", for the kernel's gradient: [W, D] -> [6, tiles, D].
inline void TransformGradients(const float* row, int64_t W, int64_t D, float* out,
                               int64_t plane_size) {
  for (int64_t tile = 0, tiles = NumTiles(W); tile < tiles; tile++, out += D) {
    for (int64_t d = 0; d < D; d += kLanes) {
      auto pixel = [&](int64_t i) {
        const int64_t x = tile * kTile + i;
        return x < W ? Load(row + x * D + d) : Vec{};
      };
      const Vec g0 = pixel(0), g1 = pixel(1), g2 = pixel(2), g3 = pixel(3);
      const Vec even_a = kScaleA * (g0 + kA2 * g2), odd_a = (kScaleA * kA) * (g1 + kA2 * g3);
      const Vec even_b = kScaleB * (g0 + kB2 * g2), odd_b = (kScaleB * kB) * (g1 + kB2 * g3);
      Store(out + d, g0);
      Store(out + plane_size + d, even_a + odd_a);
      Store(out + 2 * plane_size + d, even_a - odd_a);
      Store(out + 3 * plane_size + d, even_b + odd_b);
      Store(out + 4 * plane_size + d, even_b - odd_b);
      Store(out + 5 * plane_size + d, g3);
    }
  }
}

// Applies G to three taps of one input channel: taps [3, D], tap_size floats apart, -> [6, D],
// plane_size floats apart; outputs of adjacent d are `step` floats apart.
inline void TransformTaps(const float* taps, int64_t tap_size, int64_t D, float* out,
                          int64_t plane_size, int64_t step) {
  for (int64_t d = 0; d < D; d++) {
    const float g0 = taps[d], g1 = taps[tap_size + d], g2 = taps[2 * tap_size + d];
    const float even_a = kScaleA * (g0 + kA2 * g2), odd_a = (kScaleA * kA) * g1;
    const float even_b = kScaleB * (g0 + kB2 * g2), odd_b = (kScaleB * kB) * g1;
    float* o = out + d * step;
    o[0] = g0;
    o[plane_size] = even_a + odd_a;
    o[2 * plane_size] = even_a - odd_a;
    o[3 * plane_size] = even_b + odd_b;
    o[4 * plane_size] = even_b - odd_b;
    o[5 * plane_size] = g2;
  }
}

// Applies Aᵀ for three outputs, the kernel's gradient: sums [6, n], plane_size floats apart, ->
// taps [3, n].
inline void TransformSums(const float* sums, int64_t plane_size, int64_t n, float* taps,
                          int64_t tap_size) {
  for (int64_t i = 0; i < n; i += kLanes) {
    auto sum = [&](int k) { return Load(sums + k * plane_size + i); };
    const Vec even_a = sum(1) + sum(2), odd_a = sum(1) - sum(2);
    const Vec even_b = sum(3) + sum(4), odd_b = sum(3) - sum(4);
    Store(taps + i, sum(0) + even_a + even_b);
    Store(taps + tap_size + i, kA * odd_a + kB * odd_b);
    Store(taps + 2 * tap_size + i, kA2 * even_a + kB2 * even_b + sum(5));
  }
}

// Computes one product for Q tiles and V vectors of output channels, summed over `rows` of the
// kernel and over the input channels: m [Q, V] = sum of t [rows, Q, C] * u [rows, C, D].
//
// Not inlined, because GCC 12 would spill the sums.
template <int Q, int V>
__attribute__((noinline)) void MultiplyTiles(const float* t, int64_t t_row, const float* u,
                                             int64_t C, int64_t D, int rows, float* m) {
  Vec sums[Q][V] = {};
  for (int row = 0; row < rows; row++, t += t_row) {
    for (int64_t c = 0; c < C; c++, u += D) {
      Vec weights[V];
      RESNET_JAX_UNROLL for (int v = 0; v < V; v++) weights[v] = LoadToRegister(u + v * kLanes);
      RESNET_JAX_UNROLL for (int q = 0; q < Q; q++) {
        const float value = t[q * C + c];
        RESNET_JAX_UNROLL for (int v = 0; v < V; v++) sums[q][v] += value * weights[v];
      }
    }
  }
  RESNET_JAX_UNROLL for (int q = 0; q < Q; q++) {
    RESNET_JAX_UNROLL for (int v = 0; v < V; v++) Store(m + (q * V + v) * kLanes, sums[q][v]);
  }
}

// Images are processed in groups, so that a row has enough tiles to fill the registers.
constexpr int kGroupTiles = 8;
inline int64_t GroupImages(int64_t W) { return std::max<int64_t>(1, kGroupTiles / NumTiles(W)); }

// Applies Bᵀ to `images` images: [images, H, W, C] -> [6, H, images, tiles, C].
inline void TransformImages(const float* x, int64_t images, int64_t H, int64_t W, int64_t C,
                            float* t) {
  const int64_t tiles = NumTiles(W), plane_size = H * images * tiles * C;
  for (int64_t i = 0; i < images; i++) {
    for (int64_t y = 0; y < H; y++) {
      TransformInputs(x + (i * H + y) * W * C, W, C, t + (y * images + i) * tiles * C, plane_size);
    }
  }
}

// Applies G to gradients of images: [images, H, W, D] -> [6, H, images, tiles, D].
inline void TransformImageGradients(const float* g, int64_t images, int64_t H, int64_t W, int64_t D,
                                    float* t) {
  const int64_t tiles = NumTiles(W), plane_size = H * images * tiles * D;
  for (int64_t i = 0; i < images; i++) {
    for (int64_t y = 0; y < H; y++) {
      TransformGradients(g + (i * H + y) * W * D, W, D, t + (y * images + i) * tiles * D,
                         plane_size);
    }
  }
}

// Computes the outputs of `images` images from t = TransformImages(x) and the transformed kernel u
// [6, 3, C, D].
template <int V>
void MultiplyGroup(const float* t, const float* u, int64_t images, int64_t H, int64_t W, int64_t C,
                   int64_t D, float* y) {
  constexpr int kQ = V == 1 ? 8 : kBlock<V>;
  const int64_t tiles = NumTiles(W), row_tiles = images * tiles, plane_size = H * row_tiles * C;
  alignas(64) float m[kProducts][kQ * V * kLanes];
  for (int64_t d = 0; d < D; d += V * kLanes) {
    for (int64_t row = 0; row < H; row++) {
      const int first = row == 0, rows = 3 - first - (row == H - 1);  // skips zero padding
      int64_t tile = 0;
      auto multiply = [&](auto q_constant) {
        constexpr int Q = decltype(q_constant)::value;
        for (int k = 0; k < kProducts; k++) {
          MultiplyTiles<Q, V>(t + k * plane_size + ((row + first - 1) * row_tiles + tile) * C,
                              row_tiles * C, u + (k * 3 + first) * C * D + d, C, D, rows, m[k]);
        }
        for (int q = 0; q < Q; q++) {
          const int64_t image = (tile + q) / tiles, x = (tile + q) % tiles * kTile;
          float* out = y + ((image * H + row) * W + x) * D + d;
          RESNET_JAX_UNROLL for (int v = 0; v < V; v++) {
            auto product = [&](int k) { return Load(m[k] + (q * V + v) * kLanes); };
            const Vec even_a = product(1) + product(2), odd_a = product(1) - product(2);
            const Vec even_b = product(3) + product(4), odd_b = product(3) - product(4);
            const Vec outputs[kTile] = {product(0) + even_a + even_b, kA * odd_a + kB * odd_b,
                                        kA2 * even_a + kB2 * even_b,
                                        kA3 * odd_a + kB3 * odd_b + product(5)};
            if (x + kTile <= W) {
              RESNET_JAX_UNROLL for (int p = 0; p < kTile; p++)
                  Store(out + p * D + v * kLanes, outputs[p]);
            } else {
              for (int p = 0; p < W - x; p++) Store(out + p * D + v * kLanes, outputs[p]);
            }
          }
        }
        tile += Q;
      };
      while (tile + kQ <= row_tiles) multiply(std::integral_constant<int, kQ>());
      if (tile + kQ / 2 <= row_tiles) multiply(std::integral_constant<int, kQ / 2>());
      while (tile < row_tiles) multiply(std::integral_constant<int, 1>());
    }
  }
}

// Adds up one product of the kernel's gradient, N input channels × V vectors, over `count` tiles.
template <int N, int V>
__attribute__((noinline)) void AddTiles(const float* t, const float* g, int64_t count, int64_t C,
                                        int64_t D, float* sum) {
  Vec sums[N][V];
  RESNET_JAX_UNROLL for (int n = 0; n < N; n++) {
    RESNET_JAX_UNROLL for (int v = 0; v < V; v++) sums[n][v] = Load(sum + n * D + v * kLanes);
  }
  for (int64_t i = 0; i < count; i++, t += C, g += D) {
    Vec gradient[V];
    RESNET_JAX_UNROLL for (int v = 0; v < V; v++) gradient[v] = LoadToRegister(g + v * kLanes);
    RESNET_JAX_UNROLL for (int n = 0; n < N; n++) {
      RESNET_JAX_UNROLL for (int v = 0; v < V; v++) sums[n][v] += t[n] * gradient[v];
    }
  }
  RESNET_JAX_UNROLL for (int n = 0; n < N; n++) {
    RESNET_JAX_UNROLL for (int v = 0; v < V; v++) Store(sum + n * D + v * kLanes, sums[n][v]);
  }
}

// Adds the kernel's gradient from `images` images to sums [6, 3, C, D]: t = TransformImages(x), gt
// = TransformImageGradients(g).
template <int V>
void AddGroup(const float* t, const float* gt, int64_t images, int64_t H, int64_t W, int64_t C,
              int64_t D, float* sums) {
  constexpr int N = kBlock<V>;
  const int64_t row_tiles = images * NumTiles(W), plane_tiles = H * row_tiles;
  for (int k = 0; k < kProducts; k++) {
    for (int kh = 0; kh < 3; kh++) {
      // Output row y reads input row y + kh - 1. Rows of zero padding are skipped.
      const int64_t first = kh == 0, rows = H - (kh != 1), shift = first + kh - 1;
      const float* tk = t + (k * plane_tiles + shift * row_tiles) * C;
      const float* gk = gt + (k * plane_tiles + first * row_tiles) * D;
      float* sum = sums + (k * 3 + kh) * C * D;
      for (int64_t d = 0; d < D; d += V * kLanes) {
        for (int64_t c = 0; c < C; c += N)
          AddTiles<N, V>(tk + c, gk + d, rows * row_tiles, C, D, sum + c * D + d);
      }
    }
  }
}

}  // namespace resnet_jax
