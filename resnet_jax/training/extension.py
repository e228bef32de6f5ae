"""Extending a run: what a shorter run did only because it ended is withdrawn."""

import numpy as np

from resnet_jax.checkpoints.store import EpochTimes
from resnet_jax.runs.metrics import Row
from resnet_jax.training.plan import Plan


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
