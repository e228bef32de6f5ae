// Parallel loop on a thread pool, and scratch memory per thread.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <new>

namespace resnet_jax {

// Calls work(0) ... work(count - 1), each once, on the threads of the pool and on the calling
// thread.
//
// Pool has num_threads() and Schedule(function), like XLA's. A custom call runs on a thread of
// XLA's pool, and all threads may run such loops at once. Therefore the caller works too, and
// blocks only on items that another thread has started, which finish regardless of the pool. A
// helper that starts late finds no items left and returns.
template <class Pool, class Work>
void ParallelFor(Pool& pool, int64_t count, const Work& work) {
  const int64_t helpers = std::min<int64_t>(count, pool.num_threads()) - 1;
  if (helpers < 1) {
    for (int64_t i = 0; i < count; i++) work(i);
    return;
  }
  struct Shared {
    std::atomic<int64_t> next{0};
    std::mutex mutex;
    std::condition_variable all_done;
    int64_t done = 0;
  };
  auto shared = std::make_shared<Shared>();  // late helpers read it after this call has returned
  auto take_items = [shared, count, &work] {
    int64_t mine = 0;
    for (int64_t i; (i = shared->next.fetch_add(1, std::memory_order_relaxed)) < count; mine++) {
      work(i);  // its captures are alive: the caller waits for this item
    }
    if (mine == 0) return;
    std::lock_guard<std::mutex> lock(shared->mutex);
    shared->done += mine;
    if (shared->done == count) shared->all_done.notify_one();
  };
  for (int64_t i = 0; i < helpers; i++) pool.Schedule([take_items] { take_items(); });
  take_items();
  std::unique_lock<std::mutex> lock(shared->mutex);
  shared->all_done.wait(lock, [&] { return shared->done == count; });
}

// Float buffer of one thread, aligned to cache lines, reused by later calls and freed with the
// thread.
class Scratch {
 public:
  ~Scratch() { free(data_); }

  float* Reserve(size_t count) {
    if (size_ < count) {
      free(data_);
      size_ = (count + 15) / 16 * 16;
      data_ = static_cast<float*>(aligned_alloc(64, size_ * sizeof(float)));
      if (data_ == nullptr) throw std::bad_alloc();
    }
    return data_;
  }

 private:
  float* data_ = nullptr;
  size_t size_ = 0;
};

}  // namespace resnet_jax
