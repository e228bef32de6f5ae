"""Trains on 1, 2, 4 and 8 simulated devices; what it finds is printed as JSON.

A process of its own, because the number of devices is set before JAX starts.
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
from resnet_jax.distributed.mesh import make_batch_sharder
from resnet_jax.errors import InputError
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.run import train
from tests.conftest import make_config, make_dataset
from tests.support.runs import metrics

DEVICES = (2, 4, 8)
DATASET = make_dataset(num_train=70)


def config_of(num_devices, batch_size=16):
    """60 training images: three batches of 16 and one of 12; or four of 15."""
    config = make_config()
    config.mesh.data, config.batch_size = num_devices, batch_size
    config.schedule.learning_rate = 0.01
    config.num_epochs, config.chunk_steps = 1, 1  # few programs to compile
    return config


def flat(tree):
    return np.concatenate([np.ravel(np.asarray(leaf)) for leaf in jax.tree.leaves(tree)])


def one_epoch(num_devices, batch_size):
    """(order, first augmented batch, losses, weights, correct test images) of an epoch."""
    experiment = Experiment(config_of(num_devices, batch_size), DATASET)
    plan, state = experiment.plan, experiment.init_state()
    order = experiment.epoch_order(0)
    spread = make_batch_sharder(experiment.mesh)

    @jax.jit
    def augmented(images, labels, order, key):
        indices = spread(order[:batch_size])
        batch = spread((images[indices], labels[indices]))
        return experiment.preprocess(key, 0, 0, indices, *batch)[0]

    images = augmented(*experiment.data.train_arrays, order, experiment._keys.augment)
    losses = []
    for step in range(plan.total_steps):
        for num_steps, partial_batch in plan.segments(step, step + 1):
            state = experiment.train_chunk(state, order, num_steps, partial_batch=partial_batch)
        losses.append(float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"]))
    assert all(leaf.sharding.is_fully_replicated for leaf in jax.tree.leaves(state))
    right = experiment.evaluate(state.variables, "test").class_accuracy
    return np.asarray(order), np.asarray(images), losses, flat(state.variables), right


def compare(batch_size, numbers=DEVICES):
    """For each number of devices: the largest differences from one device."""
    alone = one_epoch(1, batch_size)
    found = {}
    for num_devices in numbers:
        order, images, losses, weights, correct = one_epoch(num_devices, batch_size)
        found[num_devices] = {
            "order": bool((order == alone[0]).all()),
            "images": bool((images == alone[1]).all()),
            "loss": max(abs(a - b) for a, b in zip(losses, alone[2], strict=True)),
            "weights": float(np.abs(weights - alone[3]).max()),
            "correct": correct == alone[4],
        }
    return found


def moved(folder):
    """The validation losses of runs whose epochs were trained on other numbers of devices."""
    losses = {}
    for name, numbers in {"1 1 1 1": (1, 1, 1, 1), "8 1 8 4": (8, 1, 8, 4)}.items():
        for epochs, number in enumerate(numbers, start=1):
            config = config_of(number)
            config.num_epochs = epochs
            train(config, folder / name)
        losses[name] = [float(row["val_loss"]) for row in metrics(folder / name)]
    return losses


def program_of(batch_size):
    """Of an update on 8 devices: the images that one convolves at once; its collectives."""
    experiment = Experiment(config_of(8, batch_size), DATASET)
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


def refusal(num_devices):
    try:
        Experiment(config_of(num_devices), DATASET)
    except InputError as error:
        return str(error)
    return None


def main():
    jax.config.update("jax_compilation_cache_dir", sys.argv[1])
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.2)
    run_module.load = lambda name, data_dir: DATASET
    run_module.say = run_module.say_progress = lambda line: None
    with tempfile.TemporaryDirectory() as folder:
        found = {
            "even": compare(16),
            "uneven": compare(15, (8,)),
            "program": {batch_size: program_of(batch_size) for batch_size in (16, 12, 15)},
            "moved": moved(Path(folder)),
            "all": Experiment(config_of(-1), DATASET).mesh.size,
            "too many": refusal(9),
        }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
