// Float vectors by the vector extension of GCC and Clang: one source for AVX-512, AVX2, SSE and
// NEON.
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

// Loads a vector that several multiply-adds share into a register.
//
// When tuning for AMD processors, GCC 12 repeats the load in each multiply-add. The empty asm hides
// that the value comes from memory.
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

// A multiple of 16 channels is a multiple of every number of lanes and of the widest block,
// kMaxVectors vectors.
constexpr int kChannelMultiple = 16;
constexpr int kMaxVectors = kLanes == 4 ? 4 : 2;

// Number of values whose sums, V vectors each, stay in registers.
template <int V>
constexpr int kBlock = (kRegisters == 32 ? 16 : 8) / V;

#define RESNET_JAX_UNROLL _Pragma("GCC unroll 32")

// Calls f with a constant V, the widest block of vectors that divides `channels`.
template <class F>
void WithVectors(int channels, F&& f) {
  if (channels % (kMaxVectors * kLanes) == 0) {
    f(std::integral_constant<int, kMaxVectors>());
  } else {
    f(std::integral_constant<int, 1>());
  }
}

}  // namespace resnet_jax
