"""The reference program in PyTorch, for comparison: its step, its input, and PyTorch's best.

The network is the one that the tests hold resnet_jax equal to, benchmarks/torch_reference.py. No
jax here: PyTorch is measured as it is without it.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from benchmarks.pillow_images import PillowImages
from benchmarks.timing import Runner, reason
from benchmarks.torch_reference import TorchResNet

NUM_WORKERS = 2  # the reference program's
PREFETCHED = 2 * NUM_WORKERS  # batches that a DataLoader makes ahead
LOADED_IMAGES = 5_000  # as many as the workers get; drawn from with replacement
NUM_BATCHES = 4  # prepared batches that the steps go round
TRIAL_STEPS = {"cpu": 2, "cuda": 30}  # to choose PyTorch's best by

Step = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


class TorchBenchmark:
    """Runners of one config's network on one device.

    images: uint8 [N, 32, 32, 3].  labels: int32 [N].  mean, std: float32 [3] or [32, 32, 3].
    settings: the config's `augment`.  device: "cpu" or "cuda".  modes: of torch.compile, to try.
    Raises RuntimeError where the device is "cuda" and this PyTorch has none.
    """

    def __init__(
        self,
        images: np.ndarray,
        labels: np.ndarray,
        *,
        mean: np.ndarray,
        std: np.ndarray,
        num_classes: int,
        model: Mapping[str, Any],
        optimizer: Mapping[str, Any],
        learning_rate: float,
        settings: Mapping[str, Any],
        device: str,
        modes: list[str],
    ):
        if device == "cuda" and not torch.cuda.is_available():
            raise RuntimeError(f"PyTorch {torch.__version__} finds no CUDA device")
        self._images, self._labels, self._mean, self._std = images, labels, mean, std
        self._depth, self._shortcut = model["depth"], model["shortcut"]
        self._num_classes, self._settings = num_classes, settings
        self._optimizer = {
            "lr": learning_rate,
            **{name: optimizer[name] for name in ("momentum", "weight_decay", "nesterov")},
        }
        self._device, self._modes = device, modes

    def train_step(self, batch_size: int, num_steps: int, *, best: bool) -> Runner:
        """Steps on float batches that lie on the device: forward, backward, update.

        No input and no augmentation, which favours PyTorch.
        """
        step, details = (
            self._best_step(batch_size) if best else (self._eager_step(), _eager_details())
        )
        batches = self._batches(batch_size, NUM_BATCHES, channels_last=best)

        def run() -> None:
            torch.backends.cudnn.benchmark = best
            for index in range(num_steps):
                step(*batches[index % NUM_BATCHES])
            self._synchronize()

        if self._device == "cpu" and not best:
            details |= _thread_check(lambda: step(*batches[0]))
        if self._device == "cuda":
            torch.cuda.reset_peak_memory_stats()
            run()
            details["peak_device_bytes"] = torch.cuda.max_memory_allocated()
        return Runner(run, batch_size * num_steps, details)

    def evaluate(self, batch_size: int, num_images: int, *, best: bool) -> Runner:
        """Sums of loss and correct over float batches that lie on the device."""
        model, details = self._network(channels_last=best).eval(), _eager_details()
        num_batches = max(1, num_images // batch_size)
        batches = self._batches(batch_size, num_batches, channels_last=best)

        def plain_sums(images: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            with self._autocast(best):
                logits = model(images)
                loss = F.cross_entropy(logits, labels, reduction="sum")
            return torch.stack([loss.float(), (logits.argmax(1) == labels).sum().float()])

        sums: Step = plain_sums
        with torch.no_grad():
            if best:
                sums, details = self._choose(sums, lambda chosen: chosen(*batches[0]))

        def run() -> None:
            torch.backends.cudnn.benchmark = best
            with torch.no_grad():
                total = torch.zeros(2, device=self._device)
                for batch in batches:
                    total += sums(*batch)
                total.tolist()

        return Runner(run, batch_size * num_batches, details)

    def input(self, batch_size: int, num_batches: int) -> Runner:
        """The reference program's loader: Pillow in two worker processes, batches into memory."""
        loading = _Loading(self._loader(batch_size, num_batches))

        def run() -> None:
            for _ in loading.batches:
                pass

        details = {"note": f"Pillow in a DataLoader of {NUM_WORKERS} worker processes"}
        return Runner(run, batch_size * num_batches, details, prepare=loading.begin)

    def reference_program(self, batch_size: int, num_steps: int) -> Runner:
        """The loader and the eager step together, as the reference program runs them."""
        step, loading = self._eager_step(), _Loading(self._loader(batch_size, num_steps))

        def run() -> None:
            torch.backends.cudnn.benchmark = False
            for images, labels in loading.batches:
                step(images.to(self._device), labels.to(self._device))
            self._synchronize()

        details = {"note": f"eager steps fed by {NUM_WORKERS} worker processes with Pillow"}
        return Runner(run, batch_size * num_steps, details, prepare=loading.begin)

    def _network(self, *, channels_last: bool) -> torch.nn.Module:
        torch.manual_seed(0)
        model = TorchResNet(self._depth, self._shortcut, self._num_classes).to(self._device)
        layout = torch.channels_last if channels_last else torch.contiguous_format
        return model.to(memory_format=layout)  # pyright: ignore[reportCallIssue]

    def _autocast(self, enabled: bool) -> torch.autocast:
        """bfloat16 on a GPU; on the CPU everything is float32."""
        on = enabled and self._device == "cuda"
        return torch.autocast(self._device, torch.bfloat16, enabled=on)

    def _step(self, optimizer: torch.optim.Optimizer, loss_fn: Step) -> Step:
        def step(images: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            optimizer.zero_grad(set_to_none=True)
            loss = loss_fn(images, labels)
            loss.backward()
            optimizer.step()
            return loss

        return step

    def _eager_step(self) -> Step:
        model = self._network(channels_last=False).train()
        optimizer = torch.optim.SGD(model.parameters(), **self._optimizer)
        return self._step(optimizer, lambda x, labels: F.cross_entropy(model(x), labels))

    def _best_step(self, batch_size: int) -> tuple[Step, dict[str, Any]]:
        model = self._network(channels_last=True).train()
        fused = self._device == "cuda"
        optimizer = torch.optim.SGD(model.parameters(), **self._optimizer, fused=fused)
        batch = self._batches(batch_size, 1, channels_last=True)[0]

        def loss_fn(images: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            with self._autocast(True):
                return F.cross_entropy(model(images), labels)

        chosen, details = self._choose(
            loss_fn, lambda loss_fn: self._step(optimizer, loss_fn)(*batch)
        )
        return self._step(optimizer, chosen), details

    def _choose(self, function: Step, use: Callable[[Step], Any]) -> tuple[Step, dict[str, Any]]:
        """The fastest of a function as it is and compiled in each mode, by a trial of `use`."""
        torch.backends.cudnn.benchmark = True
        trials: dict[str, float | str] = {}
        functions = {"not compiled": function}
        for name in ("not compiled", *self._modes):
            try:
                if name != "not compiled":
                    functions[name] = torch.compile(function, mode=name)
                candidate = functions[name]
                for _ in range(3):  # compiles, and records CUDA graphs
                    use(candidate)
                self._synchronize()
                start = time.perf_counter()
                for _ in range(TRIAL_STEPS[self._device]):
                    use(candidate)
                self._synchronize()
                trials[name] = (time.perf_counter() - start) / TRIAL_STEPS[self._device]
            # torch.compile needs a C++ compiler or Triton, and fails in many ways without.
            except Exception as error:
                trials[name] = reason(error)
        seconds = {name: t for name, t in trials.items() if isinstance(t, float)}
        name = min(seconds, key=lambda name: seconds[name])
        parts = ["channels_last"]
        if self._device == "cuda":
            parts += ["bfloat16 autocast", "cudnn.benchmark", "fused SGD"]
        parts += ["not compiled" if name == "not compiled" else f"torch.compile {name!r}"]
        told = [
            f"{other} {f'{1000 * t:.4g} ms' if isinstance(t, float) else f'failed: {t}'}"
            for other, t in trials.items()
        ]
        note = f"{', '.join(parts)}; the fastest in a trial: {', '.join(told)}"
        return functions[name], {"note": note, "trial_seconds": trials}

    def _batches(self, size: int, count: int, *, channels_last: bool) -> list[Any]:
        """Normalized float32 NCHW batches and int64 labels on the device."""
        layout = torch.channels_last if channels_last else torch.contiguous_format
        batches = []
        for index in range(count):
            chosen = np.arange(index * size, (index + 1) * size) % len(self._images)
            images = (self._images[chosen].astype(np.float32) / 255 - self._mean) / self._std
            tensor = torch.from_numpy(images.transpose(0, 3, 1, 2).astype(np.float32))
            labels = torch.from_numpy(self._labels[chosen].astype(np.int64))
            tensor = tensor.to(self._device).contiguous(memory_format=layout)
            batches.append((tensor, labels.to(self._device)))
        return batches

    def _loader(self, batch_size: int, num_batches: int) -> torch.utils.data.DataLoader:
        """Gives PREFETCHED batches, to warm up with, then num_batches."""
        data = PillowImages(
            self._images[:LOADED_IMAGES],
            self._labels[:LOADED_IMAGES],
            self._settings,
            self._mean,
            self._std,
        )
        num_samples = (PREFETCHED + num_batches) * batch_size
        return torch.utils.data.DataLoader(
            data,
            batch_size,
            sampler=torch.utils.data.RandomSampler(data, replacement=True, num_samples=num_samples),
            num_workers=NUM_WORKERS,
            persistent_workers=True,
            multiprocessing_context="spawn",  # a fork of a process with JAX's threads can hang
        )

    def _synchronize(self) -> None:
        if self._device == "cuda":
            torch.cuda.synchronize()


def _eager_details() -> dict[str, Any]:
    return {"note": "eager, float32, NCHW, on float batches made before: no input work"}


def _thread_check(step: Callable[[], Any]) -> dict[str, Any]:
    """Whether all threads beat one, as they must on a machine that runs nothing else.

    OpenMP's threads wait for each other by spinning: where something else holds a core, PyTorch
    becomes many times slower than it is, and any ratio to it is void.
    """
    num_threads = torch.get_num_threads()
    seconds = {}
    for threads in (num_threads, 1):
        torch.set_num_threads(threads)
        step()
        start = time.perf_counter()
        for _ in range(TRIAL_STEPS["cpu"]):
            step()
        seconds[threads] = (time.perf_counter() - start) / TRIAL_STEPS["cpu"]
    torch.set_num_threads(num_threads)
    details: dict[str, Any] = {"threads": num_threads, "one_thread_seconds_per_batch": seconds[1]}
    if seconds[1] < seconds[num_threads]:
        details["warning"] = (
            f"PyTorch with {num_threads} threads took {1000 * seconds[num_threads]:.4g} ms a step, "
            f"with one {1000 * seconds[1]:.4g}: something else uses the machine, and no ratio to "
            "PyTorch here means anything"
        )
    return details


class _Loading:
    """One pass of a loader, its first batches taken before the timing."""

    def __init__(self, loader: torch.utils.data.DataLoader):
        self._loader = loader
        self.batches: Iterator[Any] = iter(())

    def begin(self) -> None:
        self.batches = iter(self._loader)
        for _ in range(PREFETCHED):
            next(self.batches)
