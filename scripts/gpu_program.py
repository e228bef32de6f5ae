"""Compiles training for an H100, which need not be there, and counts what the GPU is given.

    pip install jax-cuda13-plugin==JAX jax-cuda13-pjrt==JAX --no-deps  (JAX: jax's own version)
    python scripts/gpu_program.py --config configs/resnet44.py --config.model.dtype=bfloat16

XLA's own compiler makes the program (jax.experimental.topologies), without its search for the
fastest algorithms, which needs the card.  Nothing runs: this shows kernels and CUDA graphs, no
times.
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

CONFIG = Path(__file__).parents[1] / "configs" / "resnet44.py"
# What XLA asks of the card: NVIDIA's figures for the H100 (SXM), CUDA 13.
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
OPERATION = re.compile(r"^( *)\d+: k(\w+)")  # a line of XLA's list of what it launches
GRAPH = "CommandBuffer"


def compile_for_h100(config: Any, folder: Path) -> int:
    """Compiles the chunk of an epoch's updates as `train` would.

    Args:
      config: The run's config.
      folder: Where XLA's dumps go.

    Returns:
      The updates in the chunk.

    Raises:
      InputError: If that is one update.
      CommandError: If there is no compiler for CUDA, or it asks for the card.
    """
    import jax
    from benchmarks.jax_programs import random_dataset
    from jax.experimental import topologies

    from resnet_jax.data.catalog import class_names
    from resnet_jax.training.backend import GPU
    from resnet_jax.training.experiment import make_experiment

    try:
        topology = topologies.get_topology_desc(
            platform="cuda", target_config=H100, topology="1x1x1"
        )
    except RuntimeError as error:  # NotImplementedError is one
        raise CommandError(f"no compiler for CUDA: {error}; see --help") from error
    sharding = jax.sharding.SingleDeviceSharding(topology.devices[0])

    def abstract(x: Any) -> jax.ShapeDtypeStruct:
        return jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=sharding)

    dataset = random_dataset(50_000, 1, len(class_names(config.dataset, config.data_dir)))
    experiment = make_experiment(config, dataset, GPU)
    arguments = (
        jax.eval_shape(experiment.init_state),
        dataset.train_images,
        dataset.train_labels,
        jax.eval_shape(experiment.epoch_order, 0),
        jax.eval_shape(lambda: jax.random.key(0)),
    )
    num_steps = experiment.plan.chunk_steps
    if num_steps == 1:
        raise InputError("1 update a call: must be above 1, for there to be a loop to count in")
    lowered = experiment.jitted_train_chunk.lower(
        *jax.tree.map(abstract, arguments), num_steps=num_steps
    )
    try:
        lowered.compile({"xla_gpu_autotune_level": "0", "xla_dump_to": str(folder)})
    except jax.errors.JaxRuntimeError as error:
        reason = str(error).splitlines()[0]
        raise CommandError(f"XLA cannot compile this without a GPU: {reason}") from error
    return num_steps


def count_operations(launches: str) -> tuple[dict[str, int], int, int]:
    """Counts what one update launches.

    Args:
      launches: XLA's list, thunk_sequence_after_thunk_passes.txt.

    Returns:
      {kind: count} in the loop, graphs themselves left out; how many of these are in CUDA graphs;
      the number of graphs.

    Raises:
      CommandError: If there is no loop in the list.
    """
    kinds: collections.Counter[str] = collections.Counter()
    in_graphs = num_graphs = 0
    _, found, loop = launches.partition("body:")
    if not found:
        raise CommandError("no loop of updates in what XLA wrote")
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
    parser.add_argument(
        "--config", default=str(CONFIG), metavar="FILE", help="default: configs/resnet44.py"
    )
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config")
    args, overrides = parser.parse_known_args(argv)
    config = parse_config(args.config, overrides)
    os.environ["JAX_SKIP_CUDA_CONSTRAINTS_CHECK"] = "1"  # the libraries that only running needs
    with tempfile.TemporaryDirectory() as temporary:
        num_steps = compile_for_h100(config, Path(temporary))
        paths = list(Path(temporary).glob("*train_chunk*thunk_sequence_after_thunk_passes.txt"))
        if not paths:
            raise CommandError("this XLA does not write what it launches; jax 0.10.2 and 0.11.2 do")
        kinds, in_graphs, num_graphs = count_operations(paths[0].read_text())
    total = sum(kinds.values())
    say(f"{num_steps} updates a call; in each update {total} operations of the GPU:")
    for kind, count in sorted(kinds.items(), key=lambda item: -item[1]):
        say(f"  {count:4d} {kind}")
    say(f"{in_graphs} of {total} in {num_graphs} CUDA graphs")


if __name__ == "__main__":
    cli.run(main)
