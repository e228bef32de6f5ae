"""The position of a run: everything that a checkpoint saves."""

from typing import NamedTuple

from resnet_jax.checkpoints.store import EpochTimes
from resnet_jax.runs.metrics import Row
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
