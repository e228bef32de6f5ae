"""Runs that are made longer: what a shorter run did only because it ended is withdrawn."""

import numpy as np

from resnet_jax.checkpoints.store import EpochTimes
from resnet_jax.runs.metrics import Row
from resnet_jax.training.plan import Plan


def is_cut_short(row: Row, plan: Plan) -> bool:
    """Whether a row was written within an epoch, where `num_steps` ended the run then."""
    return row["step"] % plan.steps_per_epoch > 0


def withdraw_cut_row(row: Row, plan: Plan) -> tuple[dict[str, np.ndarray], EpochTimes]:
    """What was known of an epoch before its row was written at its cut.

    The row has float64 means of a float32 sum and of whole numbers, so the sums come back exactly.

    Args:
      row: One for which `is_cut_short`.
      plan: Of the longer run.

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
