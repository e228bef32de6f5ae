"""Trains on several simulated devices and on one; prints the differences as JSON.

    python -m tests.support.mesh_program COMPILATION_CACHE NUM_DEVICES ...

There are 8 devices. It is a process of its own, because their number is set before JAX starts.
"""

import json
import os
import re
import sys
import tempfile
from pathlib import Path

# Without LLVM's optimizations: nearly all of the time is spent in compiling.
os.environ["XLA_FLAGS"] = (
    "--xla_force_host_platform_device_count=8 --xla_backend_optimization_level=0"
)

import jax
import numpy as np

import resnet_jax.training.run as run_module
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.run import train
from tests.conftest import make_config, make_dataset
from tests.support.runs import metrics

DATASET = make_dataset(num_train=70)


def config_of(num_devices):
    """60 training images: three batches of 16 and one of 12, which only four devices divide."""
    config = make_config()
    config.mesh.data = num_devices
    config.schedule.learning_rate = 0.01
    config.num_epochs, config.chunk_steps = 1, 1  # few programs to compile
    return config


def flat(tree):
    return np.concatenate([np.ravel(np.asarray(leaf)) for leaf in jax.tree.leaves(tree)])


def one_epoch(num_devices):
    """Return (order, mean loss after each step, variables, test accuracies) of an epoch."""
    experiment = Experiment(config_of(num_devices), DATASET)
    plan, state = experiment.plan, experiment.init_state()
    order = experiment.epoch_order(0)
    losses = []
    for step in range(plan.total_steps):
        for num_steps, partial_batch in plan.segments(step, step + 1):
            state = experiment.train_chunk(state, order, num_steps, partial_batch=partial_batch)
        losses.append(float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"]))
    assert all(leaf.sharding.is_fully_replicated for leaf in jax.tree.leaves(state))
    accuracies = experiment.evaluate(state.variables, "test").class_accuracy
    return np.asarray(order), np.asarray(losses), flat(state.variables), accuracies


def compare(numbers):
    """Return, for each number of devices, the largest differences from one device."""
    alone = one_epoch(1)
    found = {}
    for number in numbers:
        order, losses, variables, accuracies = one_epoch(number)
        found[number] = {
            "order": bool((order == alone[0]).all()),
            "loss": float(np.abs(losses - alone[1]).max()),
            "variables": float(np.abs(variables - alone[2]).max()),
            "accuracies": accuracies == alone[3],
        }
    return found


def validation_losses(folder, sessions):
    """Return the validation losses of a run; sessions: (devices, epoch it ends with) of each."""
    for num_devices, num_epochs in sessions:
        config = config_of(num_devices)
        config.num_epochs = num_epochs
        train(config, folder)
    return [float(row["val_loss"]) for row in metrics(folder)]


def program():
    """Return the number of images that a device convolves at once in a step, and collectives."""
    experiment = Experiment(config_of(-1), DATASET)
    lowered = experiment.jitted_train_chunk.lower(
        experiment.init_state(),
        *experiment.data.train_arrays,
        experiment.epoch_order(0),
        experiment._keys.augment,
        num_steps=1,
        partial_batch=False,
    )
    text = lowered.compile().as_text()
    stem = re.findall(r"f32\[(\d+),32,32,16\]\S* convolution\(", text)
    names = ("all-reduce", "all-gather", "all-to-all", "collective-permute")
    counts = {name: text.count(f" {name}(") + text.count(f" {name}-start(") for name in names}
    return {"images": sorted(set(map(int, stem))), **counts}


def main():
    cache, *numbers = sys.argv[1:]
    jax.config.update("jax_compilation_cache_dir", cache)
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.2)
    run_module.load = lambda name, data_dir: DATASET
    with tempfile.TemporaryDirectory() as folder:
        found = {
            "epoch": compare(map(int, numbers)),
            "program": program(),
            "moved": validation_losses(Path(folder, "moved"), [(8, 1), (1, 2)]),
            "alone": validation_losses(Path(folder, "alone"), [(1, 2)]),
        }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
