"""Trains on eight simulated devices and on one; prints the differences as JSON.

    python -m tests.support.mesh_program COMPILATION_CACHE

A process of its own, because the number of devices is set before JAX starts.
"""

import dataclasses
import itertools
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
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.training import run
from resnet_jax.training.experiment import make_experiment
from tests.conftest import make_config, make_dataset
from tests.support.runs import metrics, shared_experiment, train
from tests.support.tiny_model import use_tiny_model

DATASET = make_dataset(num_train=70)


def config_of(num_devices):
    """60 training images in five batches of 12, which eight devices do not divide."""
    config = make_config()
    config.mesh.data, config.batch_size = num_devices, 12
    config.schedule.learning_rate = 0.01
    config.num_epochs, config.chunk_steps = 1, 1  # few programs to compile
    return config


def flat(tree):
    return np.concatenate([np.ravel(np.asarray(leaf)) for leaf in jax.tree.leaves(tree)])


def epochs(experiment):
    """Yield (order, mean loss after each step, variables, test accuracies) of each epoch."""
    plan, state = experiment.plan, experiment.init_state()
    for epoch in itertools.count():
        order, losses = experiment.epoch_order(epoch), []
        for step in range(epoch * plan.steps_per_epoch, (epoch + 1) * plan.steps_per_epoch):
            for num_steps, partial_batch in plan.segments(step, step + 1):
                state = experiment.train_chunk(state, order, num_steps, partial_batch=partial_batch)
            losses.append(float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"]))
        sums = jax.tree.map(jnp.zeros_like, state.epoch_sums)  # where they are: nothing recompiles
        state = dataclasses.replace(state, epoch_sums=sums)
        assert all(leaf.sharding.is_fully_replicated for leaf in jax.tree.leaves(state.variables))
        accuracies = experiment.evaluate(state.variables, "test").class_accuracy
        yield np.asarray(order), np.asarray(losses), flat(state.variables), accuracies


def moved_losses(folder):
    """Return the training loss of each epoch of a run: one on 8 devices, then one on 1."""
    for num_epochs, num_devices in enumerate((8, 1), start=1):
        config = config_of(num_devices)
        config.num_epochs = num_epochs
        train(config, folder)
    return [float(row["train_loss"]) for row in metrics(folder)]


def uneven_losses(dataset, num_devices):
    """Return the losses of an epoch's last steps, of validation and of test, with a tiny model.

    Batches, of which the last are partial, are smaller than eight devices or do not divide by them.
    """
    config = config_of(num_devices)
    config.batch_size, config.eval_batch_size, config.validation_size = 7, 70, 170
    experiment = make_experiment(config, dataset)
    state, plan = experiment.init_state(), experiment.plan
    for num_steps, partial_batch in plan.segments(0, plan.steps_per_epoch)[-2:]:
        state = experiment.train_chunk(
            state, experiment.epoch_order(0), num_steps, partial_batch=partial_batch
        )
    evaluations = [experiment.evaluate(state.variables, split) for split in ("validation", "test")]
    assert [sum(evaluation.class_count) for evaluation in evaluations] == [170, 523]
    return [float(state.epoch_sums["loss_sum"]), *(each.loss for each in evaluations)]


def images_at_once(experiment):
    """Return the numbers of images that a device convolves at once in a step."""
    lowered = experiment.jitted_train_chunk.lower(
        experiment.init_state(),
        *experiment.data.train_arrays,
        experiment.epoch_order(0),
        experiment.keys.augment,
        num_steps=1,
        partial_batch=False,
    )
    text = lowered.compile().as_text()
    stem = re.findall(r"f32\[(\d+),32,32,16\]\S* convolution\(", text)
    return sorted(set(map(int, stem)))


def main():
    jax.config.update("jax_compilation_cache_dir", sys.argv[1])
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.2)
    run.load = lambda name, data_dir: DATASET
    one, eight = (shared_experiment(config_of(number), DATASET) for number in (1, 8))
    alone = list(itertools.islice(epochs(one), 2))
    order, losses, variables, accuracies = next(epochs(eight))
    with tempfile.TemporaryDirectory() as folder:
        found = {
            "order": bool((order == alone[0][0]).all()),
            "loss": float(np.abs(losses - alone[0][1]).max()),
            "variables": float(np.abs(variables - alone[0][2]).max()),
            "accuracies": accuracies == alone[0][3],
            "images at once": images_at_once(eight),
            "moved": moved_losses(Path(folder)),
            "alone": [losses[-1] for _, losses, *_ in alone],
        }
    use_tiny_model(pytest.MonkeyPatch())
    dataset = make_dataset(num_train=700, num_test=523)
    found["uneven"] = [uneven_losses(dataset, number) for number in (1, 8)]
    print(json.dumps(found))


if __name__ == "__main__":
    main()
