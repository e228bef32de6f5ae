// Tests of the kernels without XLA, for any processor and sanitizer: on random shapes against sums
// in double; then the parallel loop, from all threads of a pool at once.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <random>
#include <thread>
#include <vector>

#include "batch_norm.h"
#include "conv3x3.h"

namespace {

using resnet_jax::Shape;

class ThreadPool {
 public:
  explicit ThreadPool(int num_threads) {
    for (int i = 0; i < num_threads; i++) threads_.emplace_back([this] { Run(); });
  }
  ~ThreadPool() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      ends_ = true;
    }
    wake_.notify_all();
    for (auto& thread : threads_) thread.join();
  }
  int64_t num_threads() const { return threads_.size(); }
  void Schedule(std::function<void()> task) {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
  }

 private:
  void Run() {
    while (true) {
      std::unique_lock<std::mutex> lock(mutex_);
      wake_.wait(lock, [this] { return ends_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      auto task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> tasks_;
  std::vector<std::thread> threads_;
  bool ends_ = false;
};

std::mt19937 generator(1);

// Allocates exactly this size on the heap, so that sanitizers detect accesses out of bounds.
std::vector<float> Draw(int64_t count) {
  std::normal_distribution<float> normal;
  std::vector<float> values(count);
  for (float& value : values) value = normal(generator);
  return values;
}

// Calls f(index in x, index in the kernel, index in y) for every product of a convolution.
template <class F>
void ForEachProduct(const Shape& s, F&& f) {
  for (int64_t b = 0; b < s.B; b++)
    for (int64_t y = 0; y < s.Ho; y++)
      for (int64_t x = 0; x < s.Wo; x++)
        for (int64_t t = 0; t < 9; t++) {
          const int64_t iy = y * s.stride + t / 3 - 1, ix = x * s.stride + t % 3 - 1;
          if (iy < 0 || iy >= s.H || ix < 0 || ix >= s.W) continue;
          for (int64_t c = 0; c < s.C; c++)
            for (int64_t d = 0; d < s.D; d++)
              f(((b * s.H + iy) * s.W + ix) * s.C + c, (t * s.C + c) * s.D + d,
                ((b * s.Ho + y) * s.Wo + x) * s.D + d);
        }
}

// Returns whether they differ by more than rounding.
bool IsFar(const std::vector<float>& ours, const std::vector<double>& expected) {
  double largest = 0, error = 0;
  for (size_t i = 0; i < ours.size(); i++) {
    largest = std::max(largest, std::fabs(expected[i]));
    // Comparisons with NaN are false, so that NaN is an error.
    error = std::fabs(ours[i] - expected[i]) <= error ? error : std::fabs(ours[i] - expected[i]);
  }
  if (error > 5e-6 * largest) printf("error %g of %g\n", error, largest);
  return !(error <= 5e-6 * largest);
}

void ExpectClose(const char* what, const Shape& s, const std::vector<float>& ours,
                 const std::vector<double>& expected) {
  if (!IsFar(ours, expected)) return;
  printf("%s, [%ld, %ld, %ld, %ld] to %ld channels, stride %ld\n", what, (long)s.B, (long)s.H,
         (long)s.W, (long)s.C, (long)s.D, (long)s.stride);
  exit(1);
}

void TestShape(ThreadPool& pool, const Shape& s) {
  const auto x = Draw(s.B * s.H * s.W * s.C), kernel = Draw(9 * s.C * s.D);
  const auto g = Draw(s.B * s.Ho * s.Wo * s.D);
  std::vector<double> y64(g.size()), x64(x.size()), kernel64(kernel.size());
  ForEachProduct(s, [&](int64_t i, int64_t k, int64_t o) {
    y64[o] += double(x[i]) * kernel[k];
    x64[i] += double(g[o]) * kernel[k];
    kernel64[k] += double(x[i]) * g[o];
  });
  const float nan = std::nanf("");
  std::vector<float> y(g.size(), nan), x_grad(x.size(), nan), kernel_grad(kernel.size(), nan);
  resnet_jax::Convolve(pool, s, x.data(), kernel.data(), y.data());
  ExpectClose("outputs", s, y, y64);
  const auto bias = Draw(s.D), shortcut = Draw(y.size());
  for (size_t i = 0; i < y64.size(); i++) {
    y64[i] = std::max(y64[i] + bias[i % s.D] + shortcut[i], 0.0);
  }
  std::fill(y.begin(), y.end(), nan);
  resnet_jax::Convolve(pool, s, x.data(), kernel.data(), y.data(),
                       {bias.data(), shortcut.data(), true});
  ExpectClose("outputs with bias, shortcut and ReLU", s, y, y64);
  resnet_jax::KernelGradient(pool, s, x.data(), g.data(), kernel_grad.data());
  ExpectClose("kernel's gradient", s, kernel_grad, kernel64);
  if (s.C % resnet_jax::kChannelMultiple) return;
  resnet_jax::ImagesGradient(pool, s, g.data(), kernel.data(), x_grad.data());
  ExpectClose("images' gradient", s, x_grad, x64);
}

void TestBatchNorm(ThreadPool& pool, int64_t B, int64_t P, int64_t C, bool is_activated,
                   bool has_shortcut) {
  const resnet_jax::Pixels s{B, P, C};
  auto x = Draw(s.size());
  for (int64_t i = 0; i < s.size(); i++) x[i] += i % C % 5;  // nonzero means
  const auto scale = Draw(C), bias = Draw(C), g = Draw(s.size());
  const auto shortcut = Draw(has_shortcut ? s.size() : 0);
  const double count = B * P, epsilon = 1e-5;
  std::vector<double> y64(s.size()), mean64(C), var64(C), x_grad64(s.size()), scale_grad64(C),
      bias_grad64(C), shortcut_grad64(s.size()), normalized(s.size());
  for (int64_t i = 0; i < s.size(); i++) mean64[i % C] += x[i] / count;
  for (int64_t i = 0; i < s.size(); i++) var64[i % C] += std::pow(x[i] - mean64[i % C], 2) / count;
  for (int64_t i = 0; i < s.size(); i++) {
    const int64_t c = i % C;
    normalized[i] = (x[i] - mean64[c]) / std::sqrt(var64[c] + epsilon);
    y64[i] = normalized[i] * scale[c] + bias[c] + (has_shortcut ? shortcut[i] : 0);
    if (is_activated) y64[i] = std::max(y64[i], 0.0);
  }
  const float nan = std::nanf("");
  std::vector<float> y(s.size(), nan), mean(C, nan), var(C, nan);
  resnet_jax::NormalizeBatch(pool, s, epsilon, is_activated, x.data(), scale.data(), bias.data(),
                             has_shortcut ? shortcut.data() : nullptr, y.data(), mean.data(),
                             var.data());
  for (int64_t i = 0; i < s.size(); i++) {
    // Rounding decides the sign of results near 0, so use the sign of ours.
    shortcut_grad64[i] = is_activated && !(y[i] > 0) ? 0 : g[i];
    bias_grad64[i % C] += shortcut_grad64[i];
    scale_grad64[i % C] += shortcut_grad64[i] * normalized[i];
  }
  for (int64_t i = 0; i < s.size(); i++) {
    const int64_t c = i % C;
    x_grad64[i] = scale[c] / std::sqrt(var64[c] + epsilon) *
                  (shortcut_grad64[i] - (bias_grad64[c] + normalized[i] * scale_grad64[c]) / count);
  }
  const bool reads_y = is_activated && has_shortcut;
  std::vector<float> x_grad(s.size(), nan), scale_grad(C, nan), bias_grad(C, nan);
  std::vector<float> shortcut_grad(reads_y ? s.size() : 0, nan);
  resnet_jax::NormalizeBatchGradient(pool, s, epsilon, is_activated, g.data(), x.data(),
                                     scale.data(), bias.data(), mean.data(), var.data(),
                                     reads_y ? y.data() : nullptr, x_grad.data(), scale_grad.data(),
                                     bias_grad.data(), shortcut_grad.data());
  if (!reads_y) shortcut_grad64.clear();
  if (IsFar(mean, mean64) || IsFar(var, var64) || IsFar(y, y64) || IsFar(bias_grad, bias_grad64) ||
      IsFar(scale_grad, scale_grad64) || IsFar(shortcut_grad, shortcut_grad64) ||
      IsFar(x_grad, x_grad64)) {
    printf("batch norm [%ld, %ld, %ld], activated %d, shortcut %d\n", (long)B, (long)P, (long)C,
           is_activated, has_shortcut);
    exit(1);
  }
}

Shape MakeShape(int64_t B, int64_t H, int64_t W, int64_t C, int64_t D, int64_t stride) {
  return {B, H, W, C, (H + stride - 1) / stride, (W + stride - 1) / stride, D, stride};
}

int64_t DrawBetween(int64_t least, int64_t greatest) {
  return std::uniform_int_distribution<int64_t>(least, greatest)(generator);
}

// Runs nested loops from more tasks than the pool has threads.
void TestParallelFor(ThreadPool& pool, int rounds) {
  for (int round = 0; round < rounds; round++) {
    std::atomic<int64_t> sum{0}, ended{0};
    const int64_t tasks = 2 * pool.num_threads();
    std::mutex mutex;
    std::condition_variable all_ended;
    for (int64_t task = 0; task < tasks; task++) {
      pool.Schedule([&] {
        resnet_jax::ParallelFor(pool, 5, [&](int64_t) {
          resnet_jax::ParallelFor(pool, 3, [&](int64_t i) { sum += i + 1; });
        });
        std::lock_guard<std::mutex> lock(mutex);
        if (++ended == tasks) all_ended.notify_one();
      });
    }
    std::unique_lock<std::mutex> lock(mutex);
    all_ended.wait(lock, [&] { return ended == tasks; });
    if (sum != tasks * 5 * 6) {
      printf("loops: %ld instead of %ld\n", (long)sum, (long)(tasks * 5 * 6));
      exit(1);
    }
  }
}

// An item that throws ends the loop with its exception, after all others have run.
void TestExceptions(ThreadPool& pool) {
  std::atomic<int64_t> count{0};
  bool is_caught = false;
  try {
    resnet_jax::ParallelFor(pool, 100, [&](int64_t i) {
      if (i % 7 == 3) throw std::bad_alloc();
      count++;
    });
  } catch (const std::bad_alloc&) {
    is_caught = true;
  }
  // A buffer that could not be allocated has no size.
  resnet_jax::Scratch scratch;
  try {
    scratch.Reserve(size_t{1} << 60);
    is_caught = false;
  } catch (const std::bad_alloc&) {
    scratch.Reserve(100)[99] = 1;
  }
  if (!is_caught || count != 86) {
    printf("exceptions: caught %d, %ld items\n", is_caught, (long)count);
    exit(1);
  }
}

}  // namespace

// Sanitizers would end the program where malloc returns null.
extern "C" const char* __asan_default_options() { return "allocator_may_return_null=1"; }
extern "C" const char* __tsan_default_options() { return "allocator_may_return_null=1"; }

int main(int, char** arguments) {
  const int num_shapes = atoi(arguments[1]), rounds = atoi(arguments[2]);
  ThreadPool pool(4);
  for (int64_t size : {32, 16, 8}) {
    const int64_t channels = 512 / size;
    TestShape(pool, MakeShape(3, size, size, channels, channels, 1));
    TestShape(pool, MakeShape(2, size, size, size == 32 ? 3 : channels / 2, channels, 1));
    TestShape(pool, MakeShape(2, size, size, channels, 2 * channels, 2));
    TestBatchNorm(pool, 9, size * size, channels, true, false);
  }
  for (int i = 0; i < num_shapes; i++) {
    const int64_t channels = DrawBetween(0, 1) ? 16 * DrawBetween(1, 3) : DrawBetween(1, 9);
    TestShape(pool, MakeShape(DrawBetween(1, 11), DrawBetween(1, 10), DrawBetween(1, 14), channels,
                              16 * DrawBetween(1, 4), DrawBetween(1, 2)));
  }
  for (int i = 0; i < num_shapes; i++) {
    TestBatchNorm(pool, DrawBetween(1, 9), DrawBetween(2, 70), 16 * DrawBetween(1, 5), i % 2,
                  i / 2 % 2);
  }
  TestParallelFor(pool, rounds);
  TestExceptions(pool);
  printf("%d lanes: ok\n", resnet_jax::kLanes);
  return 0;
}
