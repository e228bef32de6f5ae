"""Estimate the speedup of data parallelism for a ResNet, or measure all-reduces.

    python scripts/scaling.py
    python scripts/scaling.py --depth 110
    python scripts/scaling.py --measure 8

The first two print a table of estimates. A step's time follows from its floating-point operations,
memory traffic, kernel launches and all-reduces, at published figures for devices and links (see
LINKS). No such step was timed.

--measure N times all-reduces on N simulated CPU devices, fits latency and bandwidth to the smallest
and the largest, and compares the model with the all-reduces of a step. Run nothing else meanwhile.
"""

import os
import statistics
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say

STAGES = ((32, 16), (16, 32), (8, 64))  # (pixels a side, channels)
# Times that training reads or writes an array of the size of each convolution's output: 5 forward
# (the convolution reads and writes, the statistics read, the normalization reads and writes), 9
# backward (sums of two arrays, BatchNorm's gradient of two into one, two arrays for each of the
# convolution's two gradients).
PASSES = 14
KERNELS_PER_LAYER = 7  # three forward, four backward
BYTES_PER_VALUE = 2  # bfloat16
ALL_REDUCES_PER_LAYER = 3  # for BatchNorm: both sums at once forward, two sums backward
IMAGES_PER_DEVICE = (16, 64, 128, 256, 512, 1024)
TRAINING_IMAGES = 45_000
SIZES = (1 << 10, 1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22)  # bytes
ROUNDS = 15


class Device(NamedTuple):
    """An accelerator."""

    flops: float  # peak FLOP/s of bfloat16
    bandwidth: float  # of the memory, bytes/s
    launch: float  # duration of the shortest kernel, seconds


class Link(NamedTuple):
    """Several devices and the network between them."""

    name: str
    device: Device
    num_devices: int
    latency: float  # duration of the smallest all-reduce, seconds
    bandwidth: float  # of a large ring all-reduce, bytes/s


# From data sheets; the launch is assumed: some 3 us in a CUDA graph, 1 us on a TPU.
H100 = Device(989e12, 3.35e12, 3e-6)
V5E = Device(197e12, 0.819e12, 1e-6)
LINKS = (
    # nccl-tests as posted in DeepEP's issue 303 (small) and nccl-tests' issue 290 (large).
    Link("8 H100, NVLink", H100, 8, 10.5e-6, 476e9),
    # NCCL's own estimate for 4 kB in NCCL's issue 1453; eight network cards of 47 GB/s.
    Link("2 x 8 H100, InfiniBand", H100, 16, 26e-6, 376e9),
    # "How to Scale Your Model", chapter 3: 8 us were measured for an all-gather of one axis of 4.
    Link("8 TPU v5e", V5E, 8, 16e-6, 90e9),
)


def convolutions(depth: int) -> Iterator[tuple[int, int, int]]:
    """Yield (output side in pixels, input channels, output channels) of each 3×3 convolution.

    Shortcuts are those of `model.shortcut` = "conv3": a convolution where the shape changes.
    """
    yield 32, 3, 16
    before = 16
    for side, channels in STAGES:
        if channels != before:
            yield side, before, channels  # shortcut
        for _ in range((depth - 2) // 3):
            yield side, before, channels
            before = channels


def forward_flops(depth: int) -> int:
    """Return the operations of a forward pass of one image; a training step has 3 times as many."""
    products = sum(9 * before * after * side**2 for side, before, after in convolutions(depth))
    return 2 * (products + 64 * 10)


def num_parameters(depth: int) -> int:
    """Return the number of trained weights."""
    layers = list(convolutions(depth))
    kernels = sum(9 * before * after for _, before, after in layers)
    return kernels + sum(2 * after for *_, after in layers) + 64 * 10 + 10


def step_seconds(depth: int, num_images: int, device: Device) -> float:
    """Return the duration of a step of `num_images` on one device."""
    layers = list(convolutions(depth))
    values = sum(after * side**2 for side, _, after in layers)
    traffic = PASSES * BYTES_PER_VALUE * values * num_images / device.bandwidth
    arithmetic = 3 * forward_flops(depth) * num_images / device.flops
    return KERNELS_PER_LAYER * len(layers) * device.launch + max(traffic, arithmetic)


def all_reduce_seconds(num_bytes: int, link: Link) -> float:
    """Return the duration of an all-reduce on a ring: reduce-scatter, then all-gather."""
    share = 2 * (link.num_devices - 1) / link.num_devices
    return link.latency + share * num_bytes / link.bandwidth


def communication_seconds(depth: int, link: Link) -> float:
    """Return the duration of a step's all-reduces, which XLA runs one after the other.

    There is one of all gradients, in float32, and three per layer of a value or two per channel.
    """
    small = ALL_REDUCES_PER_LAYER * depth * all_reduce_seconds(64 * 4, link)
    return small + all_reduce_seconds(4 * num_parameters(depth), link)


def table(depth: int) -> str:
    """Return a Markdown table: efficiency for larger batches, and speedup for the same batch."""
    rows = [
        ["images per device", *(f"{link.name}: ms, efficiency" for link in LINKS)],
        ["---"] * (1 + len(LINKS)),
        *([str(images)] for images in IMAGES_PER_DEVICE),
        ["128 shared by all"],
    ]
    for link in LINKS:
        for images, row in zip(IMAGES_PER_DEVICE, rows[2:], strict=False):
            alone = step_seconds(depth, images, link.device)
            together = alone + communication_seconds(depth, link)
            steps = TRAINING_IMAGES // (images * link.num_devices)
            times = f"{1000 * alone:.1f} → {1000 * together:.1f}, {alone / together:.0%}"
            row.append(f"{times} ({steps:,} steps per epoch)")
        alone = step_seconds(depth, 128, link.device)
        together = step_seconds(depth, 128 // link.num_devices, link.device)
        together += communication_seconds(depth, link)
        rows[-1].append(f"{1000 * alone:.1f} → {1000 * together:.1f}, {alone / together:.1f} times")
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def measure(depth: int, num_devices: int) -> Iterator[str]:
    """Yield lines: all-reduces on simulated CPU devices, and the model fitted to two of them."""
    os.environ["XLA_FLAGS"] = f"--xla_force_host_platform_device_count={num_devices}"
    import jax
    import jax.numpy as jnp
    from jax.sharding import PartitionSpec

    mesh = jax.make_mesh((num_devices,), ("data",))

    def time_all_reduces(num_bytes: int, count: int) -> float:
        """Return the median seconds of one all-reduce in a chain of `count`."""

        def reduce_all(x):
            body = lambda _, x: jax.lax.psum(x, "data") / num_devices  # noqa: E731
            return jax.lax.fori_loop(0, count, body, x)

        reduce_all = jax.shard_map(
            reduce_all, mesh=mesh, in_specs=PartitionSpec(), out_specs=PartitionSpec(),
            check_vma=False,
        )  # fmt: skip
        compiled = jax.jit(reduce_all).lower(x := jnp.ones(num_bytes // 4)).compile()
        seconds = []
        for _ in range(ROUNDS):
            compiled(x).block_until_ready()
            start = time.perf_counter()
            compiled(x).block_until_ready()
            seconds.append((time.perf_counter() - start) / count)
        return statistics.median(seconds)

    measured = {size: time_all_reduces(size, 50) for size in SIZES}
    latency, largest = measured[SIZES[0]], SIZES[-1]
    share = 2 * (num_devices - 1) / num_devices
    bandwidth = share * largest / (measured[largest] - latency)
    # The device does not matter: only the link is used.
    link = Link(f"{num_devices} CPU devices", H100, num_devices, latency, bandwidth)
    yield f"{link.name}: {1e6 * latency:.0f} us, {bandwidth / 1e9:.2f} GB/s"
    yield "| bytes | measured, us | model, us |"
    yield "| --- | --- | --- |"
    for size, seconds in measured.items():
        yield f"| {size:,} | {1e6 * seconds:.0f} | {1e6 * all_reduce_seconds(size, link):.0f} |"
    number, gradient_bytes = ALL_REDUCES_PER_LAYER * depth, 4 * num_parameters(depth)
    seconds = number * time_all_reduces(64 * 4, number) + time_all_reduces(gradient_bytes, 10)
    yield (
        f"| a step of a ResNet-{depth}: {number} of 256, 1 of {gradient_bytes:,} | "
        f"{1e6 * seconds:,.0f} | {1e6 * communication_seconds(depth, link):,.0f} |"
    )


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("--depth", type=int, default=44, help="layers, 6n + 2 (default: 44)")
    parser.add_argument("--measure", type=int, metavar="N", help="measure on N CPU devices")
    args = parser.parse_args(argv)
    if args.depth < 8 or args.depth % 6 != 2:
        raise InputError(f"--depth {args.depth}: must be 8, 14, 20, ..., 6n + 2")
    if args.measure is not None and not 2 <= args.measure <= 64:
        raise InputError(f"--measure {args.measure}: must be from 2 to 64")
    for line in measure(args.depth, args.measure) if args.measure else [table(args.depth).rstrip()]:
        say(line)


if __name__ == "__main__":
    cli.run(main)
