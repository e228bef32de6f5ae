// Parallel loop on a thread pool.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>

namespace resnet_jax {

// Calls work(0) ... work(count - 1), each once, on the threads of the pool and on the calling
// thread.
//
// Pool has num_threads() and Schedule(function), like XLA's. A custom call runs on a thread of
// XLA's pool, and all threads may run such loops at once. Therefore the caller works too, and
// blocks only on items that another thread has started, which finish regardless of the pool. A
// helper that starts late finds no items left and returns. If items throw, the first exception is
// thrown again once no thread uses `work` any more.
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
    std::exception_ptr error;
  };
  auto shared = std::make_shared<Shared>();  // late helpers read it after this call has returned
  auto take_items = [shared, count, &work] {
    int64_t mine = 0;
    for (int64_t i; (i = shared->next.fetch_add(1, std::memory_order_relaxed)) < count; mine++) {
      try {
        work(i);  // its captures are alive: the caller waits for this item
      } catch (...) {
        std::lock_guard<std::mutex> lock(shared->mutex);
        if (!shared->error) shared->error = std::current_exception();
      }
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
  if (shared->error) std::rethrow_exception(shared->error);
}

}  // namespace resnet_jax
