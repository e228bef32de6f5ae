"""Measure speed: training steps, evaluation, input, start and memory, and other programs.

    python scripts/benchmark.py
    python scripts/benchmark.py --compare plain,torch --json benchmark.json
    python scripts/benchmark.py --compare plain,torch --batch_size 128,512,1024 \\
        --config.model.dtype=bfloat16

Trains on random images with the shape of CIFAR-10, so that no dataset is needed. Results are the
median, minimum and maximum of runs in which the implementations take turns, after a warm-up.
  resnet_jax         this program, through the functions of its training loop
  plain              the same model with nn.Conv, nn.BatchNorm, autodiff; one jitted step per batch
  torch_eager        the reference program's step: eager, float32, NCHW, on prepared batches
  torch_best         channels_last, bfloat16 autocast on a GPU, torch.compile if it is faster
  reference_program  torch_eager fed by the reference's loader: Pillow in two worker processes
A failure is reported in its row. Run nothing else on the machine meanwhile.
"""

import copy
import dataclasses
import os
import platform
from collections.abc import Sequence
from functools import cached_property, partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.start import measure_starts
from benchmarks.timing import Entry, Runner, measure, table

from resnet_jax import cli
from resnet_jax.config.keys import flatten
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError
from resnet_jax.files import write_json
from resnet_jax.terminal.console import say

if TYPE_CHECKING:
    from benchmarks.jax_programs import JaxBenchmark
    from benchmarks.torch_programs import TorchBenchmark

CASES = ("time_to_first_step", "train_step", "train_chunk", "augment", "input", "evaluate")
COMPARABLE = ("plain", "torch")
NOT_COMPARABLE = (
    *("microbatch_size", "label_smoothing", "ema_decay"),
    *("optimizer.decay_kernels_only", "optimizer.clip_norm", "optimizer.sam_rho"),
    *("augment.alternating_flip", "augment.cutout_size", "augment.erasing_probability"),
    *("augment.mixup_alpha", "augment.cutmix_alpha"),
)
FLAGS = ("XLA_", "JAX_", "OMP_", "MKL_", "TORCH", "CUDA_", "NVIDIA_")  # environment variables
IDLE_LOAD = 0.5  # a higher load average makes the numbers doubtful
INPUT_STEPS = 20  # at least: input is fast, and steady numbers need many steps

# backend -> (steps per run, rounds, steps per scan where the loop has none, images evaluated)
DEFAULTS = {"cpu": (3, 5, 4, 500), "gpu": (78, 9, 39, 10_000)}


def _parse(argv: Sequence[str]) -> tuple[Any, Any, list[str]]:
    """Return the arguments (those with commas as lists), the config and its overrides."""
    parser = cli.Parser(description=__doc__)
    add = parser.add_argument
    add("--config", default="resnet44", metavar="NAME", help="default: resnet44")
    add("--batch_size", metavar="N,N", help="one or more batch sizes (default: the config's)")
    add("--compare", default="", metavar="NAMES", help=f"programs among {', '.join(COMPARABLE)}")
    add("--cases", default=",".join(CASES), metavar="NAMES", help=f"cases among {', '.join(CASES)}")
    add("--steps", type=int, help="training steps per run (default: 3 on CPU, 78 on GPU)")
    add("--repeats", type=int, help="number of rounds (default: 5 on CPU, 9 on GPU)")
    add("--images", type=int, default=50_000, help="training images (default: 50,000)")
    add("--json", type=Path, metavar="OUT", help="file for all measurements")
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config")
    args, overrides = parser.parse_with_overrides(argv)
    config: Any = parse_config(args.config, overrides)
    args.batch_size = _batch_sizes(args.batch_size, config, args.images)
    args.compare = _names("--compare", args.compare, COMPARABLE)
    args.cases = _names("--cases", args.cases, CASES)
    flat, defaults = flatten(config), flatten(default_config())
    for key in NOT_COMPARABLE:
        if args.compare and flat[key] != defaults[key]:
            raise InputError(
                f"config key {key} = {flat[key]!r}: must be {defaults[key]!r} with --compare, "
                "because the other programs have no such option"
            )
    for name in ("steps", "repeats"):
        if getattr(args, name) is not None and getattr(args, name) < 1:
            raise InputError(f"--{name} {getattr(args, name)}: must be at least 1")
    if args.json and not args.json.absolute().parent.is_dir():
        raise InputError(f"--json {args.json}: there is no folder {args.json.parent}")
    return args, config, overrides


def main(argv: Sequence[str]) -> None:
    args, config, overrides = _parse(argv)
    load = os.getloadavg()[0]
    rows = []
    # First, before this process occupies the accelerator and most of its memory.
    if "time_to_first_step" in args.cases:
        rows += measure_starts(args.config, overrides, args.batch_size[0], args.images)
    if "torch" in args.compare:
        os.environ.setdefault("XLA_PYTHON_CLIENT_MEM_FRACTION", "0.5")  # the rest is for PyTorch
    flags = {name: text for name, text in sorted(os.environ.items()) if name.startswith(FLAGS)}
    rows += _Benchmark(args, config).measure(args.cases, args.batch_size)
    busy = f"the machine was not idle at the start: load average {load:.2f}"
    result = {
        **_machine(flags, config),
        "config": dataclasses.asdict(config),
        "load_average_at_start": load,
        "warnings": [busy] if load > IDLE_LOAD else [],
        "cases": rows,
    }
    say(f"\ndevice: {result['device']}")
    for name in ("versions", "flags"):
        say(f"{name}: {', '.join(f'{k} {v}' for k, v in result[name].items()) or 'none'}")
    say("\n" + table(rows))
    for text in result["warnings"]:
        say(f"WARNING: {text}")
    if args.json:
        write_json(args.json, result)
        say(f"wrote {args.json}")


def _names(option: str, text: str, allowed: Sequence[str]) -> list[str]:
    names = [name for name in text.split(",") if name]
    for name in names:
        if name not in allowed:
            raise InputError(f"{option} {name}: must be among {', '.join(allowed)}")
    return names


def _batch_sizes(text: str | None, config: Any, num_images: int) -> list[int]:
    """Return the sizes of --batch_size, or the config's.  Raises InputError for invalid sizes."""
    num_training = num_images - config.validation_size
    parts = [str(config.batch_size)] if text is None else text.split(",")
    for part in parts:
        if not (part.isascii() and part.isdecimal() and 1 <= int(part) <= num_training):
            raise InputError(
                f"--batch_size {part}: must be integers from 1 to {num_training}, the number of "
                "training images (--images less config key validation_size), separated by commas"
            )
    return [int(part) for part in parts]


def _machine(flags: dict[str, str], config: Any) -> dict[str, Any]:
    """Return devices, kernels, versions, flags and commit of a config's experiments."""
    from resnet_jax.distributed.mesh import make_mesh
    from resnet_jax.runs.provenance import provenance
    from resnet_jax.training.backend import compiler_options, current_backend

    num_devices = make_mesh(config.mesh.data).size
    backend = current_backend().for_model(config.model.dtype, num_devices)
    recorded = provenance(backend.ops, num_devices)
    versions = recorded["versions"]
    for package in ("torch", "pillow"):
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            versions[package] = "not installed"
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    cpu = f"{cores} cores of {(models or [platform.machine()])[0]}"
    options = compiler_options(backend, deterministic=config.deterministic)
    return {
        "device": f"{recorded['device']}; {cpu}",
        **{key: recorded[key] for key in ("num_devices", "convolutions", "matmul_precision")},
        "versions": versions,
        "flags": flags | {f"compiler option {name}": value for name, value in options.items()},
        "git_commit": recorded["git_commit"],
    }


class _Benchmark:
    """Cases that run in this process."""

    def __init__(self, args: Any, config: Any):
        # Imported here, so that --help and bad arguments answer at once.
        from benchmarks.jax_programs import random_dataset

        from resnet_jax.training.backend import current_backend

        platform = current_backend().platform
        self._device = "cuda" if platform == "gpu" else "cpu"
        steps, repeats, scan_steps, num_test = DEFAULTS.get(platform, DEFAULTS["gpu"])
        self._steps, self._repeats = args.steps or steps, args.repeats or repeats
        self._scan_steps, self._config, self._compare = scan_steps, config, args.compare
        self._dataset = random_dataset(config, args.images, min(num_test, args.images))

    def measure(self, cases: Sequence[str], batch_sizes: Sequence[int]) -> list[dict[str, Any]]:
        """Return the rows of cases; evaluation has the config's own batch size."""
        rows = []
        for batch_size in batch_sizes:
            for case, entries in self._entries(batch_size).items():
                if case in cases:
                    rows += measure(case, entries, batch_size=batch_size, repeats=self._repeats)
        if "evaluate" in cases:
            size = min(self._config.eval_batch_size, len(self._dataset.test_labels))
            entries = self._evaluate_entries(batch_sizes[0], size)
            rows += measure("evaluate", entries, batch_size=size, repeats=self._repeats)
        return rows

    def _entries(self, batch_size: int) -> dict[str, list[Entry]]:
        """Return the entries of each case that depends on the batch size."""
        ours, steps = self._jax(batch_size), self._steps
        chunk, input_steps = ours.experiment.plan.chunk_steps, max(steps, INPUT_STEPS)
        scan = chunk if chunk > 1 else self._scan_steps

        def chunked(variant: str, chunk_steps: int) -> Runner:
            runner = ours.train_step(max(scan, steps), chunk_steps)
            return runner._replace(details={**runner.details, "variant": variant})

        return {
            "train_step": [
                Entry("resnet_jax", lambda: ours.train_step(steps, chunk)),
                *self._plain(lambda: ours.plain_train_step(steps)),
                *self._torch("torch_eager", "train_step", batch_size, steps, best=False),
                *self._torch("torch_best", "train_step", batch_size, steps, best=True),
                *self._torch("reference_program", "reference_program", batch_size, steps),
            ],
            "train_chunk": [
                Entry("resnet_jax", partial(chunked, f"lax.scan of {scan} steps", scan)),
                Entry("resnet_jax", partial(chunked, "loop of single steps", 1)),
            ],
            "augment": [Entry("resnet_jax", lambda: ours.augmentation(input_steps, chunk))],
            "input": [
                Entry("resnet_jax", lambda: ours.input(input_steps, chunk)),
                *self._torch("reference_program", "input", batch_size, input_steps),
            ],
        }

    def _evaluate_entries(self, batch_size: int, eval_batch_size: int) -> list[Entry]:
        ours, num_images = self._jax(batch_size), len(self._dataset.test_labels)
        return [
            Entry("resnet_jax", ours.evaluate),
            *self._plain(ours.plain_evaluate),
            *self._torch("torch_eager", "evaluate", eval_batch_size, num_images, best=False),
            *self._torch("torch_best", "evaluate", eval_batch_size, num_images, best=True),
        ]

    def _jax(self, batch_size: int) -> "JaxBenchmark":
        from benchmarks.jax_programs import JaxBenchmark

        config = copy.deepcopy(self._config)
        config.batch_size = batch_size
        return JaxBenchmark(config, self._dataset)

    def _plain(self, build: Any) -> list[Entry]:
        return [Entry("plain", build)] if "plain" in self._compare else []

    def _torch(self, name: str, method: str, *sizes: int, **options: Any) -> list[Entry]:
        """Return an entry that creates the TorchBenchmark, or fails to, when it is built."""

        def build() -> Runner:
            return getattr(self._torch_benchmark, method)(*sizes, **options)

        return [Entry(name, build)] if "torch" in self._compare else []

    @cached_property
    def _torch_benchmark(self) -> "TorchBenchmark":
        from benchmarks.torch_programs import TorchBenchmark

        from resnet_jax.training.factories import make_statistics

        mean_std = make_statistics(self._config, lambda: self._dataset.train_images)
        return TorchBenchmark(self._config, self._dataset, mean_std, self._device)


if __name__ == "__main__":
    cli.run(main)
