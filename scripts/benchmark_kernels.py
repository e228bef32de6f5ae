"""Measure the CPU kernels alone, for each shape in a ResNet-44.

    python scripts/benchmark_kernels.py
    python scripts/benchmark_kernels.py --batch_size 500 --repeats 20

Native kernels and XLA's operations take turns; results are medians of the rounds. GFLOP/s count a
direct convolution, two operations per product; XLA's matrix product shows the peak of the machine.
GB/s count each array read or written once. Run nothing else on the machine meanwhile.
"""

import contextlib
import ctypes
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from resnet_jax import cli
from resnet_jax.errors import CommandError, InputError
from resnet_jax.terminal.console import say

# (pixels per side, input channels, output channels, stride), and (pixels per side, channels)
CONVOLUTIONS = (
    (32, 3, 16, 1),
    (32, 16, 16, 1),
    (16, 32, 32, 1),
    (8, 64, 64, 1),
    (32, 16, 32, 2),
    (16, 32, 64, 2),
)
ACTIVATIONS = ((32, 16), (16, 32), (8, 64))
MATRIX_SIZE = 2048
CALLS = 10  # per timed run
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # from malloc.h

Functions = list[Callable[..., Any]]


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("--batch_size", type=int, default=128, help="default: 128")
    parser.add_argument("--repeats", type=int, default=9, help="number of rounds (default: 9)")
    args = parser.parse_args(argv)
    for name in ("batch_size", "repeats"):
        if getattr(args, name) < 1:
            raise InputError(f"--{name} {getattr(args, name)}: must be at least 1")

    # Imported here, so that --help and bad arguments answer at once.
    import jax
    import jax.numpy as jnp

    from resnet_jax.native import load

    if jax.default_backend() != "cpu":
        raise CommandError("native kernels need a CPU: set JAX_PLATFORMS=cpu")
    if not load().is_loaded:
        raise CommandError(f"no native kernels here: {load().description}")
    _keep_freed_memory()
    matrix = jnp.ones((MATRIX_SIZE, MATRIX_SIZE))
    (seconds,) = _medians([jnp.matmul], (matrix, matrix), args.repeats)
    say(f"{load().description}; matrix product: {2 * MATRIX_SIZE**3 / seconds / 1e9:.0f} GFLOP/s")
    title = f"convolution, batch {args.batch_size}"
    say(f"\n{title:<28}{'GFLOP/s':>10}{'XLA':>8}{'ratio':>8}")
    for size, channels, features, stride in CONVOLUTIONS:
        say(f"{size}x{size}, {channels} to {features}" + (", stride 2" if stride == 2 else ""))
        operations = 2 * 9 * args.batch_size * (-(-size // stride)) ** 2 * channels * features
        images = jnp.ones((args.batch_size, size, size, channels))
        kernel = jnp.ones((3, 3, channels, features))
        for name, functions, operands in _convolutions(images, kernel, stride):
            _say_row(f"  {name}", operations / 1e9, functions, operands, args.repeats)
    say(f"\n{'batch norm, ReLU':<28}{'GB/s':>10}{'XLA':>8}{'ratio':>8}")
    for size, channels in ACTIVATIONS:
        x = jnp.ones((args.batch_size, size, size, channels))
        for name, num_arrays, functions, operands in _batch_norms(x):
            title = f"{size}x{size}, {channels}, {name}"
            _say_row(title, num_arrays * x.nbytes / 1e9, functions, operands, args.repeats)


def _convolutions(images: Any, kernel: Any, stride: int) -> list[tuple[str, Functions, Any]]:
    """Return names, native and XLA functions, and operands of a convolution and its gradients."""
    import jax

    from resnet_jax.models.ops.conv import conv2d
    from resnet_jax.models.ops.native import conv2d_native

    both = [partial(function, stride=stride) for function in (conv2d_native, conv2d)]
    result = both[1](images, kernel)

    def gradients(argument: int) -> Functions:
        """Return functions (gradient of the result, images, kernel) -> gradient of an argument."""

        def pull_back(convolve: Callable[..., Any], g: Any, *operands: Any) -> Any:
            def of_argument(x: Any) -> Any:
                return convolve(*operands[:argument], x, *operands[argument + 1 :])

            return jax.vjp(of_argument, operands[argument])[1](g)

        return [partial(pull_back, convolve) for convolve in both]

    rows = [("forward", both, (images, kernel)),
            ("images' gradient", gradients(0), (result, images, kernel)),
            ("kernel's gradient", gradients(1), (result, images, kernel))]  # fmt: skip
    return rows if images.shape[3] > 3 else rows[::2]  # training needs no gradient of its input


def _batch_norms(x: Any) -> list[tuple[str, int, Functions, Any]]:
    """Return names, number of arrays accessed, native and XLA functions, and operands."""
    import jax
    import jax.numpy as jnp

    from resnet_jax.models.ops.batch_norm import normalize_batch
    from resnet_jax.models.ops.native import normalize_batch_native

    scale = jnp.ones(x.shape[-1])

    def forward(normalize: Callable[..., Any], x: Any, shortcut: Any) -> Any:
        return normalize(x, scale, scale, 1e-5, shortcut, True)

    def gradient(normalize: Callable[..., Any], g: Any, x: Any, shortcut: Any) -> Any:
        (_, *statistics), pull_back = jax.vjp(partial(forward, normalize), x, shortcut)
        return pull_back((g, *map(jnp.zeros_like, statistics)))

    both = (normalize_batch_native, normalize_batch)
    return [
        ("forward", 3, [partial(forward, n) for n in both], (x, x + 1)),
        ("and gradient", 8, [partial(gradient, n) for n in both], (x, x + 1, x + 2)),
    ]


def _say_row(title: str, amount: float, functions: Functions, operands: Any, repeats: int) -> None:
    native, xla = _medians(functions, operands, repeats)
    say(f"{title:<28}{amount / native:>10.0f}{amount / xla:>8.0f}{xla / native:>8.2f}")


def _medians(functions: Functions, operands: Any, repeats: int) -> list[float]:
    """Return the median seconds per call of functions that take turns."""
    import jax

    from resnet_jax.training.backend import compiler_options, current_backend

    options = compiler_options(current_backend())
    programs = [
        jax.jit(function, compiler_options=options).lower(*operands).compile()
        for function in functions
    ]
    seconds: list[list[float]] = [[] for _ in programs]
    for round_number in range(repeats + 1):
        for program, times in zip(programs, seconds, strict=True):
            start = time.perf_counter()
            for _ in range(CALLS):
                jax.block_until_ready(program(*operands))
            if round_number > 0:
                times.append((time.perf_counter() - start) / CALLS)
    return [statistics.median(times) for times in seconds]


def _keep_freed_memory() -> None:
    """Make glibc keep freed memory: the first access to new memory is slow.

    In training, the arrays of a program reuse the same memory.
    """
    with contextlib.suppress(AttributeError, OSError):  # another C library
        c = ctypes.CDLL(None)
        for option, value in ((M_MMAP_THRESHOLD, 2**25), (M_TRIM_THRESHOLD, 2**31 - 1)):
            c.mallopt(option, value)


if __name__ == "__main__":
    cli.run(main)
