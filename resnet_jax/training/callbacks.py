"""Callbacks after each epoch, for logging elsewhere."""

from collections.abc import Callable
from typing import NamedTuple

from resnet_jax.runs.metrics import Row
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.state import TrainState


class EpochEnd(NamedTuple):
    """Event passed to epoch callbacks, while the epoch's checkpoint is being written.

    Attributes:
      row: The epoch's row of metrics.csv.
      state: The state after the epoch. Read it before the callback returns: the next step donates
        its memory.
      experiment: The parts of the run: config, model, data, evaluation.
    """

    row: Row
    state: TrainState
    experiment: Experiment


Callback = Callable[[EpochEnd], None]
