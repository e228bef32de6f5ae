"""The reference program in PyTorch, for comparison: its step, its input, and PyTorch's best.

The model is benchmarks/torch_reference.py, to which tests compare resnet_jax. Imports no JAX, so
that PyTorch is measured without it.
"""

import dataclasses
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from benchmarks.pillow_images import PillowImages
from benchmarks.timing import Runner, reason
from benchmarks.torch_reference import TorchResNet

NUM_WORKERS = 2  # as in the reference program
PREFETCHED = 2 * NUM_WORKERS  # batches that a DataLoader prepares ahead
LOADED_IMAGES = 5_000  # sent to the workers, which sample them with replacement
NUM_BATCHES = 4  # prepared batches that the steps cycle through
TRIAL_STEPS = {"cpu": 2, "cuda": 30}  # steps of each trial for the best
MODES = {"cpu": "default", "cuda": "reduce-overhead"}  # of torch.compile
EAGER = {"note": "eager, float32, NCHW, on prepared float batches: no input work"}

Step = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


class TorchBenchmark:
    """Runners of a config's model, with the reference's optimizer, on "cpu" or "cuda".

    Raises:
      RuntimeError: If device is "cuda" and PyTorch finds none.
    """

    def __init__(
        self, config: Any, dataset: Any, mean_std: tuple[np.ndarray, np.ndarray], device: str
    ):
        if device == "cuda" and not torch.cuda.is_available():
            raise RuntimeError(f"PyTorch {torch.__version__} finds no CUDA device")
        self._config, self._device = config, device
        self._images, self._labels = dataset.train_images, dataset.train_labels
        self._num_classes, self._mean_std = len(dataset.class_names), mean_std

    def train_step(self, batch_size: int, num_steps: int, *, best: bool) -> Runner:
        """Time steps on float batches on the device, without input work, which favors PyTorch."""
        batches = self._batches(batch_size, NUM_BATCHES, channels_last=best)
        step, details = self._best_step(batches[0]) if best else (self._eager_step(), EAGER)

        def run() -> None:
            torch.backends.cudnn.benchmark = best
            for index in range(num_steps):
                step(*batches[index % NUM_BATCHES])
            self._synchronize()

        return Runner(run, batch_size * num_steps, details)

    def evaluate(self, batch_size: int, num_images: int, *, best: bool) -> Runner:
        """Time sums of losses and correct predictions over float batches on the device."""
        model, details = self._network(channels_last=best).eval(), EAGER
        num_batches = max(1, num_images // batch_size)
        batches = self._batches(batch_size, num_batches, channels_last=best)

        def sums(images: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            with self._autocast(best):
                logits = model(images)
                loss = F.cross_entropy(logits, labels, reduction="sum")
            return torch.stack([loss.float(), (logits.argmax(1) == labels).sum().float()])

        chosen: Step = sums
        with torch.no_grad():
            if best:
                chosen, details = self._choose(sums, lambda candidate: candidate(*batches[0]))

        def run() -> None:
            torch.backends.cudnn.benchmark = best
            with torch.no_grad():
                total = torch.zeros(2, device=self._device)
                for batch in batches:
                    total += chosen(*batch)
                total.tolist()

        return Runner(run, batch_size * num_batches, details)

    def input(self, batch_size: int, num_batches: int) -> Runner:
        """Time the reference program's loader: Pillow in worker processes, batches in memory."""
        loading = self._loading(batch_size, num_batches)

        def run() -> None:
            for _ in loading.batches:
                pass

        details = {"note": f"Pillow in a DataLoader of {NUM_WORKERS} worker processes"}
        return Runner(run, batch_size * num_batches, details, prepare=loading.begin)

    def reference_program(self, batch_size: int, num_steps: int) -> Runner:
        """Time the loader and the eager step together, like the reference program."""
        step, loading = self._eager_step(), self._loading(batch_size, num_steps)

        def run() -> None:
            torch.backends.cudnn.benchmark = False
            for images, labels in loading.batches:
                step(images.to(self._device), labels.to(self._device))
            self._synchronize()

        details = {"note": f"eager steps fed by {NUM_WORKERS} worker processes with Pillow"}
        return Runner(run, batch_size * num_steps, details, prepare=loading.begin)

    def _network(self, *, channels_last: bool) -> torch.nn.Module:
        torch.manual_seed(0)
        model = TorchResNet(self._config.model.depth, self._config.model.shortcut,
                            self._num_classes)  # fmt: skip
        layout = torch.channels_last if channels_last else torch.contiguous_format
        return model.to(self._device).to(memory_format=layout)  # pyright: ignore[reportCallIssue]

    def _autocast(self, enabled: bool) -> torch.autocast:
        """Use bfloat16 on a GPU; on the CPU everything is float32."""
        on = enabled and self._device == "cuda"
        return torch.autocast(self._device, torch.bfloat16, enabled=on)

    def _sgd(self, model: torch.nn.Module, *, fused: bool) -> torch.optim.Optimizer:
        settings = self._config.optimizer
        return torch.optim.SGD(
            model.parameters(), self._config.schedule.learning_rate, settings.momentum,
            weight_decay=settings.weight_decay, nesterov=settings.nesterov, fused=fused,
        )  # fmt: skip

    def _eager_step(self) -> Step:
        model = self._network(channels_last=False).train()
        loss_fn = lambda images, labels: F.cross_entropy(model(images), labels)  # noqa: E731
        return _make_step(self._sgd(model, fused=False), loss_fn)

    def _best_step(self, batch: Any) -> tuple[Step, dict[str, Any]]:
        model = self._network(channels_last=True).train()
        optimizer = self._sgd(model, fused=self._device == "cuda")

        def loss_fn(images: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            with self._autocast(True):
                return F.cross_entropy(model(images), labels)

        chosen, details = self._choose(loss_fn, lambda f: _make_step(optimizer, f)(*batch))
        return _make_step(optimizer, chosen), details

    def _choose(self, function: Step, use: Callable[[Step], Any]) -> tuple[Step, dict[str, Any]]:
        """Time trials of a function, not compiled and compiled; return the faster."""
        torch.backends.cudnn.benchmark = True
        trials, failures = {}, []
        for mode in (None, MODES[self._device]):
            name = f"torch.compile {mode}" if mode else "not compiled"
            try:
                candidate = torch.compile(function, mode=mode) if mode else function
                for _ in range(3):  # compiles, and records CUDA graphs
                    use(candidate)
                self._synchronize()
                start = time.perf_counter()
                for _ in range(TRIAL_STEPS[self._device]):
                    use(candidate)
                self._synchronize()
                trials[time.perf_counter() - start] = name, candidate
            # torch.compile needs a C++ compiler or Triton, and fails in many ways without.
            except Exception as error:
                failures.append(f"; {name} failed: {reason(error)}")
        name, fastest = trials[min(trials)]
        on_gpu = ", bfloat16 autocast, cudnn.benchmark, fused SGD" * (self._device == "cuda")
        return fastest, {"note": f"channels_last{on_gpu}, {name}{''.join(failures)}"}

    def _batches(self, size: int, count: int, *, channels_last: bool) -> list[Any]:
        """Prepare normalized float32 NCHW batches and int64 labels on the device."""
        layout = torch.channels_last if channels_last else torch.contiguous_format
        mean, std = self._mean_std
        batches = []
        for index in range(count):
            chosen = np.arange(index * size, (index + 1) * size) % len(self._images)
            images = (self._images[chosen].astype(np.float32) / 255 - mean) / std
            tensor = torch.from_numpy(images.transpose(0, 3, 1, 2).astype(np.float32))
            labels = torch.from_numpy(self._labels[chosen].astype(np.int64))
            tensor = tensor.to(self._device).contiguous(memory_format=layout)
            batches.append((tensor, labels.to(self._device)))
        return batches

    def _loading(self, batch_size: int, num_batches: int) -> "_Loading":
        """Build a loader of PREFETCHED batches for the warm-up, followed by num_batches."""
        arrays = self._images[:LOADED_IMAGES], self._labels[:LOADED_IMAGES]
        data = PillowImages(*arrays, dataclasses.asdict(self._config.augment), *self._mean_std)
        num_samples = (PREFETCHED + num_batches) * batch_size
        sampler = torch.utils.data.RandomSampler(data, replacement=True, num_samples=num_samples)
        # Not forked: a fork of a process with JAX's threads can hang.
        workers = {"num_workers": NUM_WORKERS, "multiprocessing_context": "spawn"}
        return _Loading(torch.utils.data.DataLoader(
            data, batch_size, sampler=sampler, persistent_workers=True, **workers
        ))  # fmt: skip

    def _synchronize(self) -> None:
        if self._device == "cuda":
            torch.cuda.synchronize()


def _make_step(optimizer: torch.optim.Optimizer, loss_fn: Step) -> Step:
    def step(images: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        optimizer.zero_grad(set_to_none=True)
        loss = loss_fn(images, labels)
        loss.backward()
        optimizer.step()
        return loss

    return step


class _Loading:
    """One pass over a loader, whose first batches are taken before the timing."""

    def __init__(self, loader: torch.utils.data.DataLoader):
        self._loader = loader
        self.batches: Iterator[Any] = iter(())

    def begin(self) -> None:
        self.batches = iter(self._loader)
        for _ in range(PREFETCHED):
            next(self.batches)
