"""A process of a real group: runs every collective between sharded computations.

Prints as JSON what each gave.
"""

import argparse
import json
import os
import signal

import jax
import numpy as np

from resnet_jax.distributed import launch
from resnet_jax.distributed.mesh import make_batch_sharder, make_mesh, put, replicated
from resnet_jax.errors import CommandError
from tests.support.group import HEARTBEAT_SECONDS

NUM_ROUNDS = 50


def error_of(group, failing, error):
    try:
        with group.raise_in_all():
            if group.index == failing:
                raise error
    except Exception as raised:
        return [type(raised).__name__, str(raised)]
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--coordinator")
    parser.add_argument("--num_processes", type=int)
    parser.add_argument("--process_id", type=int)
    parser.add_argument("--lost", type=int, help="process that is killed halfway")
    args = parser.parse_args()
    launch.HEARTBEAT_SECONDS = HEARTBEAT_SECONDS
    spec = launch.ProcessSpec(args.process_id, args.num_processes, args.coordinator)
    group = launch.join(spec)

    mesh = make_mesh(-1)
    shard = make_batch_sharder(mesh)

    @jax.jit
    def step(total, batch):
        return total + shard(batch).sum()

    batch, total = put((np.arange(8.0), np.float64(0)), replicated(mesh))
    sums = []
    for round_ in range(NUM_ROUNDS):
        total = step(total, batch)
        if group.index == args.lost and round_ == 10:
            os.kill(os.getpid(), signal.SIGKILL)
        largest = group.all_reduce_max(round_ if group.index else -1)
        assert largest == round_, largest
        sums.append(float(total))
    try:
        group.check_same("the config", f"lr={group.index}")
        differing = None
    except CommandError as error:
        differing = str(error)
    found = {
        "sums": sums,
        "texts": group.all_gather("é" * 700 * group.index),
        "broadcast": group.broadcast(f"from {group.index}"),
        "differing": differing,
        "bug": error_of(group, 1, KeyError("missing")),
        "after": group.all_reduce_max(7),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
