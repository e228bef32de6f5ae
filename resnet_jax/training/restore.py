"""Weights of a run directory: restored from a checkpoint, or imported into a new run."""

import dataclasses
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.checkpoints.selection import restore_named
from resnet_jax.checkpoints.store import CheckpointReadError, CheckpointStore, Restored
from resnet_jax.config.schema import Config
from resnet_jax.data.catalog import VERSIONS, class_names
from resnet_jax.data.dataset import digest, load
from resnet_jax.errors import InputError, RunError
from resnet_jax.numerics import pinned_numerics
from resnet_jax.runs.calibration import read_temperature
from resnet_jax.runs.dataset_record import DatasetRecord, read_record, write_record
from resnet_jax.runs.metrics import best_row
from resnet_jax.runs.provenance import begin_session, provenance
from resnet_jax.runs.summary import read_run
from resnet_jax.runs.workdir import claim_workdir
from resnet_jax.training.backend import default_platform
from resnet_jax.training.factories import abstract_state, initial_state, make_statistics
from resnet_jax.weights.file import Weights

# What a model card takes from summary.json; those of earlier versions may lack some.
CARD_KEYS = ("device", "num_devices", "convolutions", "git_commit", "versions")


def restore_weights(config: Config, workdir: Path, checkpoint: str) -> Weights:
    """Restore the weights of a checkpoint, with the run's accuracies and calibration.

    Args:
      config: The run's config.
      workdir: The run directory; nothing is written to it.
      checkpoint: "best" by validation accuracy, "latest", or a step.

    Raises:
      InputError: If no such checkpoint exists or verifies, JAX finds no device, or the
        normalization of an older run needs a dataset that is missing.
      RunError: If reading the disk fails.
    """
    restored = restore(config, workdir, checkpoint)
    run = read_run(workdir)
    if checkpoint == "best" and run.history and best_row(run.history)["step"] != restored.step:
        checkpoint = str(restored.step)  # the best is damaged or missing
    card = {"checkpoint": checkpoint, "step": restored.step, "seed": config.seed}
    if summary := run.summary:
        epochs = {row["step"]: row["epoch"] for row in run.history}
        if restored.step == summary["step"]:
            card["test_accuracy"] = summary["test_accuracy"]
        elif epochs.get(restored.step) == summary["best_epoch"]:
            card["test_accuracy"] = summary["best_test_accuracy"]
        card |= {key: summary[key] for key in CARD_KEYS if key in summary}
    if temperature := read_temperature(workdir, restored.step):
        card["temperature"] = temperature
    if record := read_record(workdir):
        names, mean, std, _ = record
    else:
        names = class_names(config.dataset, config.data_dir)
        mean, std = make_statistics(
            config, lambda: load(config.dataset, config.data_dir).train_images
        )
    return Weights(restored.variables, config, names, mean, std, card)


@pinned_numerics()
def restore(config: Config, workdir: Path, checkpoint: str) -> Restored:
    """Restore only the verified variables of a checkpoint, which never needs the dataset.

    Args and errors are those of `restore_weights`.
    """
    default_platform()
    state = abstract_state(config, len(class_names_of(config, workdir)))
    folder = workdir / "checkpoints"
    try:
        with CheckpointStore(folder, state.variables, state.training, read_only=True) as store:
            return restore_named(store, checkpoint)
    except CheckpointReadError as error:
        raise RunError(str(error)) from error


def class_names_of(config: Config, workdir: Path) -> tuple[str, ...]:
    """Return a run's class names in the order of the logits.

    Raises:
      InputError: If neither the run directory nor the dataset has them.
    """
    record = read_record(workdir)
    return record.class_names if record else class_names(config.dataset, config.data_dir)


@pinned_numerics()
def save_imported(config: Config, workdir: Path, variables: Any) -> None:
    """Write a new run directory with given variables as step 0, for evaluation or fine-tuning.

    Args:
      config: The config of the new run.
      workdir: A folder without a run.
      variables: {"params": ..., "batch_stats": ...} of arrays.

    Raises:
      InputError: If the variables do not fit the config's model, the dataset is missing, or JAX
        finds no device.
    """
    default_platform()
    names = class_names(config.dataset, config.data_dir)
    state = initial_state(config, len(names))
    variables = jax.tree.map(lambda x: np.asarray(x, np.float32), variables)
    ours, theirs = (jax.tree.map(np.shape, tree) for tree in (state.variables, variables))
    if ours != theirs:
        raise InputError(
            f"the weights do not fit the config's model on {config.dataset} ({len(names)} classes)"
        )
    record = None
    if config.dataset not in VERSIONS:  # the user's own images, which may change
        dataset = load(config.dataset, config.data_dir)
        mean, std = make_statistics(config, lambda: dataset.train_images)
        record = DatasetRecord(names, mean, std, digest(dataset))
    folder = workdir / "checkpoints"
    with (
        claim_workdir(workdir, config),
        CheckpointStore(folder, state.variables, state.training) as store,
    ):
        begin_session(workdir, config, 0, provenance())
        if record is not None:
            write_record(workdir, record)
        ema = None if state.ema is None else variables
        state = dataclasses.replace(state, **variables, ema=ema)
        store.save(0, state.variables, state.training, [])
