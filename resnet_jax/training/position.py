"""The position of a run: what a checkpoint saves, and what is withdrawn when a run is extended."""

import itertools
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.checkpoints.store import EpochTimes, steps_on_disk
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import Row, early_stop
from resnet_jax.training.plan import Plan
from resnet_jax.training.state import TrainState


class Position(NamedTuple):
    """How far a run has come.

    Attributes:
      state: The training state.
      history: A row for each complete epoch.
      times: Times of the current epoch.
    """

    state: TrainState
    history: list[Row]
    times: EpochTimes = EpochTimes()

    @property
    def step(self) -> int:
        """Completed steps."""
        return int(self.state.step)

    @property
    def num_trained(self) -> int:
        """Images that the current epoch has trained on so far."""
        return int(self.state.epoch_sums["count"])


def is_cut_short(row: Row, plan: Plan) -> bool:
    """Return whether a row was written within an epoch, because `num_steps` ended the run."""
    return row["step"] % plan.steps_per_epoch > 0


def withdraw_cut_row(row: Row, plan: Plan) -> tuple[dict[str, np.ndarray], EpochTimes]:
    """Recover the state of an epoch before its row was written in the middle of it.

    The row has float64 means of a float32 sum and of integers, so the sums come back exactly.

    Args:
      row: A row for which `is_cut_short`.
      plan: The plan of the longer run.

    Returns:
      The epoch_sums of the state (see `state.TrainState`), and the times.
    """
    count = (row["step"] % plan.steps_per_epoch) * plan.batch_size
    sums = {
        "loss_sum": np.asarray(row["train_loss"] * count, np.float32),
        "correct": np.asarray(round(row["train_accuracy"] * count), np.int32),
        "count": np.asarray(count, np.int32),
    }
    train_seconds = count / row["images_per_second"] if row["images_per_second"] else 0.0
    return sums, EpochTimes(count, train_seconds, row["seconds"])


def check_not_shorter(plan: Plan, workdir: Path, config: Config) -> None:
    """Raise InputError if the run in a folder is already past the end of the plan."""
    steps = steps_on_disk(workdir / "checkpoints")
    if steps and steps[-1] > plan.total_steps:
        key, least = "num_steps", steps[-1]
        if not config.num_steps:
            key, least = "num_epochs", -(-steps[-1] // plan.steps_per_epoch)
        raise InputError(
            f"config key {key} = {getattr(config, key)}: must be at least {least}, which the run "
            f"in {workdir} has reached"
        )


def check_patience(patience: int, position: Position, workdir: Path) -> None:
    """Raise InputError if a run has trained past the epoch at which early stopping ends it.

    It has if its patience was larger before, and its result would be that of neither patience.
    """

    def is_past(patience: int) -> bool:
        stop = early_stop(position.history, patience)
        return stop is not None and (stop is not position.history[-1] or position.num_trained > 0)

    if is_past(patience):
        least = next(itertools.filterfalse(is_past, itertools.count(patience)))
        raise InputError(
            f"config key patience = {patience}: must be 0 or at least {least} for the run in "
            f"{workdir}, which has trained on after {patience} epochs without improvement"
        )
