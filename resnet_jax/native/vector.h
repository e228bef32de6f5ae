// Vectors of floats by GCC's and Clang's extension: one source for AVX-512, AVX2, SSE and NEON.
#pragma once

namespace resnet_jax {

#if defined(__AVX512F__)
constexpr int kLanes = 16, kRegisters = 32;
#elif defined(__AVX__)
constexpr int kLanes = 8, kRegisters = 16;
#elif defined(__aarch64__)
constexpr int kLanes = 4, kRegisters = 32;
#else
constexpr int kLanes = 4, kRegisters = 16;
#endif

typedef float Vec __attribute__((vector_size(4 * kLanes), aligned(4), may_alias));

inline Vec Load(const float* p) { return *reinterpret_cast<const Vec*>(p); }
inline void Store(float* p, Vec v) { *reinterpret_cast<Vec*>(p) = v; }

// Loads into a register, for a vector that several multiply-adds share.
//
// Tuned for AMD's processors, GCC 12 would instead repeat the load in each of them. The empty asm
// hides from it that the register's value comes from memory.
inline Vec LoadToRegister(const float* p) {
  Vec v = Load(p);
#if defined(__AVX512F__)
  asm("" : "+v"(v));
#elif defined(__SSE__)
  asm("" : "+x"(v));
#elif defined(__aarch64__)
  asm("" : "+w"(v));
#endif
  return v;
}

// Channels that divide by 16 divide by every number of lanes, and by the widest block: kMaxVectors
// vectors side by side.
constexpr int kChannelMultiple = 16;
constexpr int kMaxVectors = kLanes == 4 ? 4 : 2;

// How many values stay in registers beside V vectors: the sums are kept for each of them.
template <int V>
constexpr int kBlock = (kRegisters == 32 ? 16 : 8) / V;

#define RESNET_JAX_UNROLL _Pragma("GCC unroll 32")

// Calls f with V as a constant: the widest block of vectors that divides `channels`.
template <class F>
void WithVectors(int channels, F&& f) {
  if (channels % (kMaxVectors * kLanes) == 0) {
    f(std::integral_constant<int, kMaxVectors>());
  } else {
    f(std::integral_constant<int, 1>());
  }
}

}  // namespace resnet_jax
