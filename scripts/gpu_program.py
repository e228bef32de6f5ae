"""Compile training for an H100 without a GPU, and count the operations per step.

    pip install jax-cuda13-plugin==JAX jax-cuda13-pjrt==JAX --no-deps  (JAX: jax's own version)
    python scripts/gpu_program.py --config configs/resnet44.py --config.model.dtype=bfloat16

XLA compiles the program (jax.experimental.topologies) without autotuning, which needs the GPU.
Nothing runs: the result is kernels and CUDA graphs, not times.
"""

import collections
import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import CommandError, InputError
from resnet_jax.terminal.console import say

# Device properties for XLA: NVIDIA's figures for the H100 (SXM), CUDA 13.
H100 = """
gpu_device_info {
  threads_per_block_limit: 1024 threads_per_warp: 32 threads_per_core_limit: 2048
  shared_memory_per_block: 49152 shared_memory_per_block_optin: 232448
  shared_memory_per_core: 233472
  registers_per_block_limit: 65536 registers_per_core_limit: 65536
  block_dim_limit_x: 2147483647 block_dim_limit_y: 65535 block_dim_limit_z: 65535
  core_count: 132 fpus_per_core: 128 clock_rate_ghz: 1.98
  memory_bandwidth: 3352320000000 l2_cache_size: 52428800 device_memory_size: 84929347584
  cuda_compute_capability { major: 9 } driver_version: "13.0.0" runtime_version: "13.0.0"
}
platform_name: "CUDA"
dnn_version_info { major: 9 minor: 12 }
runtime_version { major: 13 }
device_description_str: "NVIDIA H100 80GB HBM3"
"""
OPERATION = re.compile(r"^( *)\d+: k(\w+)")  # a line in XLA's list of thunks
GRAPH = "CommandBuffer"


def compile_for_h100(config: Any, folder: Path) -> int:
    """Compile a chunk of training steps as `train` does; XLA's dumps go to `folder`.

    Returns:
      Number of steps in the chunk.

    Raises:
      InputError: If the chunk has only one step.
      CommandError: If there is no compiler for CUDA, or it needs the GPU.
    """
    import jax
    from benchmarks.jax_programs import random_dataset
    from jax.experimental import topologies

    from resnet_jax.training.backend import GPU
    from resnet_jax.training.experiment import make_experiment

    try:
        topology = topologies.get_topology_desc(
            platform="cuda", target_config=H100, topology="1x1x1"
        )
    except RuntimeError as error:  # includes NotImplementedError
        raise CommandError(f"no compiler for CUDA: {error}; see --help") from error
    sharding = jax.sharding.SingleDeviceSharding(topology.devices[0])
    dataset = random_dataset(config, 50_000, 1)
    experiment = make_experiment(config, dataset, GPU)
    num_steps = experiment.plan.chunk_steps
    if num_steps == 1:
        raise InputError("1 step per dispatch: must be above 1, to count within a loop")
    arguments = jax.tree.map(
        lambda x: jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=sharding),
        (
            experiment.abstract_state(),
            dataset.train_images,
            dataset.train_labels,
            jax.eval_shape(experiment.epoch_order, 0),
            jax.eval_shape(lambda: jax.random.key(0)),
        ),
    )
    lowered = experiment.jitted_train_chunk.lower(*arguments, num_steps=num_steps)
    try:
        lowered.compile({"xla_gpu_autotune_level": "0", "xla_dump_to": str(folder)})
    except jax.errors.JaxRuntimeError as error:
        reason = str(error).splitlines()[0]
        raise CommandError(f"XLA cannot compile this without a GPU: {reason}") from error
    return num_steps


def count_operations(thunks: str) -> tuple[dict[str, int], int, int]:
    """Count the operations of one step in XLA's list, thunk_sequence_after_thunk_passes.txt.

    Returns:
      {kind: count} in the loop, except graphs; the number of these in CUDA graphs; the number of
      graphs.

    Raises:
      CommandError: If the list has no loop.
    """
    kinds: collections.Counter[str] = collections.Counter()
    in_graphs = num_graphs = 0
    _, found, loop = thunks.partition("body:")
    if not found:
        raise CommandError("XLA's list has no loop of steps")
    graph_indent = None
    for line in loop.splitlines():
        match = OPERATION.match(line)
        if match is None:
            continue
        indent, kind = len(match[1]), match[2]
        if indent == 0:  # after the loop
            break
        if graph_indent is not None and indent <= graph_indent:  # after the graph
            graph_indent = None
        if kind == GRAPH:
            graph_indent, num_graphs = indent, num_graphs + 1
        else:
            kinds[kind] += 1
            in_graphs += graph_indent is not None
    return dict(kinds), in_graphs, num_graphs


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("--config", default="resnet44", metavar="NAME", help="default: resnet44")
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config")
    args, overrides = parser.parse_with_overrides(argv)
    config = parse_config(args.config, overrides)
    os.environ["JAX_SKIP_CUDA_CONSTRAINTS_CHECK"] = "1"  # libraries that only running needs
    with tempfile.TemporaryDirectory() as temporary:
        num_steps = compile_for_h100(config, Path(temporary))
        paths = list(Path(temporary).glob("*train_chunk*thunk_sequence_after_thunk_passes.txt"))
        if not paths:
            raise CommandError("this XLA does not dump its thunks; jax 0.10.2 and 0.11.2 do")
        kinds, in_graphs, num_graphs = count_operations(paths[0].read_text(encoding="utf-8"))
    total = sum(kinds.values())
    say(f"{num_steps} steps per dispatch; {total} GPU operations per step:")
    for kind, count in sorted(kinds.items(), key=lambda item: -item[1]):
        say(f"  {count:4d} {kind}")
    say(f"{in_graphs} of {total} in {num_graphs} CUDA graphs")


if __name__ == "__main__":
    cli.run(main)
