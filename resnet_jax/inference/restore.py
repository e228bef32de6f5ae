"""A run's weights after training: restored, or brought in from elsewhere."""

import dataclasses
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.checkpoints.selection import restore_named
from resnet_jax.checkpoints.store import CheckpointReadError, CheckpointStore, Restored
from resnet_jax.config.migrate import read_config
from resnet_jax.config.schema import Config
from resnet_jax.data.catalog import VERSIONS, class_names
from resnet_jax.data.dataset import load
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.weights import Weights
from resnet_jax.runs.dataset_record import DatasetRecord, digest, read_record, write_record
from resnet_jax.runs.workdir import begin_session, claim_workdir
from resnet_jax.studies.summaries import read_run
from resnet_jax.training.backend import default_platform
from resnet_jax.training.factories import abstract_state, initial_state, make_statistics


def restore(config: Config, workdir: Path, checkpoint: str) -> Restored:
    """The verified variables of a run's checkpoint, without its dataset.

    Args:
      config: The run's.
      workdir: The run's folder; nothing is written to it.
      checkpoint: "best", "latest" or a step.

    Raises:
      InputError: If there is no such checkpoint, or none that verifies, or JAX has no device.
      RunError: If the disk fails.
    """
    default_platform()
    state = abstract_state(config, len(class_names_of(config, workdir)))
    try:
        with CheckpointStore(
            workdir / "checkpoints", state.variables, state.training, read_only=True
        ) as store:
            return restore_named(store, checkpoint)
    except CheckpointReadError as error:
        raise RunError(str(error)) from error


def weights_of_run(workdir: Path, checkpoint: str) -> Weights:
    """The weights of a run's checkpoint, with the run's own accuracies where it has ended.

    Raises:
      InputError: If there is no such checkpoint, or an older run's normalization asks for a
        dataset that is not here.
    """
    config = read_config(workdir)
    restored = restore(config, workdir, checkpoint)
    card = {"step": restored.step, "seed": config.seed}
    if summary := read_run(workdir).summary:
        # Of these weights alone: those of another step have another accuracy.
        if restored.step == summary["step"]:
            card["test_accuracy"] = summary["test_accuracy"]
        elif checkpoint == "best":
            card["test_accuracy"] = summary["best_test_accuracy"]
        # An older commit may not have written them all.
        known = {"versions", "git_commit", "device"} & summary.keys()
        card |= {key: summary[key] for key in sorted(known)}
    names, (mean, std) = class_names_of(config, workdir), statistics_of(config, workdir)
    return Weights(restored.variables, config, names, mean, std, card)


def class_names_of(config: Config, workdir: Path) -> tuple[str, ...]:
    """The names of a run's classes, in the order of the logits.

    Args:
      config: The run's.
      workdir: The run's folder.

    Raises:
      InputError: If neither the folder nor the dataset tells them.
    """
    record = read_record(workdir)
    return record.class_names if record else class_names(config.dataset, config.data_dir)


def statistics_of(config: Config, workdir: Path) -> tuple[np.ndarray, np.ndarray]:
    """The (mean, std) that a run normalizes by, each float32 [3] or [32, 32, 3].

    Args:
      config: The run's.
      workdir: The run's folder.

    Raises:
      InputError: If the folder does not tell them, and they ask for a dataset that is not here.
    """
    if record := read_record(workdir):
        return record.mean, record.std
    return make_statistics(config, lambda: load(config.dataset, config.data_dir).train_images)


def save_imported(config: Config, workdir: Path, variables: Any) -> None:
    """Makes a run's folder at step 0 with given variables, for evaluation or more training.

    Args:
      config: Of the run that begins.
      workdir: A folder without a run.
      variables: {"params": ..., "batch_stats": ...} of arrays.

    Raises:
      InputError: If the variables are not those of the config's model, there is no such dataset, or
        JAX has no device.
    """
    default_platform()
    names = class_names(config.dataset, config.data_dir)
    state = initial_state(config, len(names))
    variables = jax.tree.map(lambda x: np.asarray(x, np.float32), variables)
    ours, theirs = (jax.tree.map(np.shape, tree) for tree in (state.variables, variables))
    if ours != theirs:
        raise InputError(
            f"the weights do not fit the config's model on {config.dataset}, with its "
            f"{len(names)} classes"
        )
    record = None
    if config.dataset not in VERSIONS:  # the others' names need no record
        dataset = load(config.dataset, config.data_dir)
        mean, std = make_statistics(config, lambda: dataset.train_images)
        record = DatasetRecord(names, mean, std, digest(dataset))
    with (
        claim_workdir(workdir, config),
        CheckpointStore(workdir / "checkpoints", state.variables, state.training) as store,
    ):
        begin_session(workdir, config, 0)
        if record is not None:
            write_record(workdir, record)
        average = None if state.average is None else variables
        state = dataclasses.replace(state, **variables, average=average)
        store.save(0, state.variables, state.training, [])
