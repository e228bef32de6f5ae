"""What is called after each epoch of a run, for logging elsewhere."""

from collections.abc import Callable
from typing import NamedTuple

from resnet_jax.runs.metrics import Row
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.state import TrainState


class EpochEnd(NamedTuple):
    """What a callback is given: an epoch whose checkpoint is being written.

    Attributes:
      row: The epoch's row of metrics.csv.
      state: After the epoch; to be read before the callback returns, the next update donates it.
      experiment: What the run is made of: its config, model, data, evaluation.
    """

    row: Row
    state: TrainState
    experiment: Experiment


Callback = Callable[[EpochEnd], None]
