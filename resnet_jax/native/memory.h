// Huge pages for large arrays, and scratch memory per thread.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace resnet_jax {

// Asks Linux for huge pages in the memory of an array that is about to be written, as NumPy does
// for its own: XLA allocates the arrays of a program anew in each call, and a huge page has one
// page fault instead of 512, and fewer misses of the TLB. The huge pages at the ends of the array
// extend over its neighbors, which keep their content; Linux skips addresses that are not mapped.
inline void UseHugePages(float* data, size_t count) {
#ifdef MADV_HUGEPAGE
  constexpr uintptr_t kPage = 1 << 21;
  const uintptr_t begin = reinterpret_cast<uintptr_t>(data), end = begin + count * sizeof(float);
  if (end - begin < kPage) return;
  const uintptr_t first = begin / kPage * kPage, last = (end + kPage - 1) / kPage * kPage;
  madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
#endif
}

// Float buffer of one thread, aligned to cache lines, reused by later calls and freed with the
// thread.
class Scratch {
 public:
  ~Scratch() { free(data_); }

  float* Reserve(size_t count) {
    if (size_ < count) {
      free(data_);
      size_ = 0;
      const size_t size = (count + 15) / 16 * 16;
      data_ = static_cast<float*>(aligned_alloc(64, size * sizeof(float)));
      if (data_ == nullptr) throw std::bad_alloc();
      size_ = size;
    }
    return data_;
  }

 private:
  float* data_ = nullptr;
  size_t size_ = 0;
};

}  // namespace resnet_jax
