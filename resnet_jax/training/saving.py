"""When a run is saved, and that nothing poisoned ever is."""

import time
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.checkpoints.selection import steps_to_keep
from resnet_jax.checkpoints.store import EpochTimes, steps_on_disk
from resnet_jax.config.schema import Config
from resnet_jax.distributed.group import ProcessGroup
from resnet_jax.distributed.shared_folder import SharedStore
from resnet_jax.runs.metrics import Row
from resnet_jax.training.state import TrainState


class NotFiniteError(Exception):
    """A weight, a statistic or a loss is infinite or not a number."""


class Saving:
    """Saves a run's state: when it is due, and when asked to.  All processes do so together."""

    def __init__(
        self,
        store: SharedStore,
        config: Config,
        processes: ProcessGroup,
        state: TrainState,
        num_rows: int,
    ):
        """Begins with a state that is on disk already, or is a fresh one."""
        self._store, self._config, self._processes = store, config, processes
        self._saved = (int(state.step), num_rows)
        self._saved_at = time.monotonic()

    def is_due(self, step: int) -> bool:
        """Whether the config asks for a checkpoint within the epoch, at this step."""
        every_steps = self._config.checkpoint_every_steps
        every_seconds = self._config.checkpoint_every_seconds
        if every_steps > 0 and step % every_steps == 0:
            return True
        if every_seconds <= 0:
            return False
        # No two clocks are alike.
        is_due = time.monotonic() - self._saved_at >= every_seconds
        return bool(self._processes.all_reduce_max(is_due))

    def save(self, state: TrainState, history: list[Row], times: EpochTimes) -> None:
        """Starts a save, and waits for the one before.

        Raises:
          NotFiniteError: If a weight or a statistic is not finite; nothing is saved.
          CheckpointWriteError: If a save failed.
        """
        variables, trained = jax.device_get((state.variables, state.trained))
        # A finite loss says nothing of the update after it.
        leaves: list[Any] = jax.tree.leaves((variables, trained))
        if not all(np.isfinite(leaf).all() for leaf in leaves):
            raise NotFiniteError
        step = int(state.step)
        self._store.save(
            step,
            variables,
            state.training,
            history=history,
            epoch_times=times,
            steps_to_keep=lambda steps: steps_to_keep(steps, history),
        )
        self._saved, self._saved_at = (step, len(history)), time.monotonic()

    def save_unless_saved(self, state: TrainState, history: list[Row], times: EpochTimes) -> None:
        """As `save`, unless this state is saved already; returns when it is on disk."""
        if self._saved != (int(state.step), len(history)):
            self.save(state, history, times)
        self.wait()

    def wait(self) -> None:
        """Blocks until the save under way is complete.

        Raises:
          CheckpointWriteError: If it failed.
        """
        self._store.wait()

    def last_good(self) -> str:
        """Says which checkpoint is the newest that is complete on disk."""
        return last_good(self._store.folder)


def last_good(folder: Path) -> str:
    """Says which checkpoint in a folder is the newest that is complete on disk."""
    steps = steps_on_disk(folder)
    if steps:
        return f"the last good checkpoint is step {steps[-1]} in {folder}"
    return f"there is no checkpoint in {folder} yet"
