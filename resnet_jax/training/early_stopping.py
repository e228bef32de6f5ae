"""Early stopping of resumed runs (see `runs.metrics.early_stop`)."""

import itertools
from pathlib import Path

from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import early_stop
from resnet_jax.training.position import Position


def check_patience(patience: int, position: Position, workdir: Path) -> None:
    """Check that a run has not trained past the epoch at which early stopping ends it.

    It has if it began with another patience. Its result would be that of neither patience.

    Args:
      patience: Value of the config key; 0 is no early stopping.
      position: Where the run resumes.
      workdir: The run directory, for the message.

    Raises:
      InputError: If it has; the message names the least patience that fits.
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
