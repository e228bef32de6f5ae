"""The checkpoint policy: when a run is saved, and that non-finite states are rejected."""

import time
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.checkpoints.selection import steps_to_keep
from resnet_jax.checkpoints.store import steps_on_disk
from resnet_jax.config.schema import Config
from resnet_jax.distributed.group import ProcessGroup
from resnet_jax.distributed.shared_folder import SharedStore
from resnet_jax.training.position import Position


class NotFiniteError(Exception):
    """A weight, a statistic or a loss is infinite or not a number."""


class Saving:
    """The checkpoint policy of a run; all processes must call every method."""

    def __init__(
        self, store: SharedStore, config: Config, processes: ProcessGroup, position: Position
    ):
        """Start at a position that is on disk already, or is that of a new run."""
        self._store, self._config, self._processes = store, config, processes
        self._saved = (position.step, len(position.history))
        self._saved_at = time.monotonic()

    def is_due(self, step: int) -> bool:
        """Return whether the config asks for a mid-epoch checkpoint at this step."""
        every_steps = self._config.checkpoint_every_steps
        every_seconds = self._config.checkpoint_every_seconds
        if every_steps > 0 and step % every_steps == 0:
            return True
        if every_seconds <= 0:
            return False
        # The clocks of processes differ.
        is_due = time.monotonic() - self._saved_at >= every_seconds
        return bool(self._processes.all_reduce_max(is_due))

    def save(self, position: Position) -> None:
        """Start a save, after waiting for the one before.

        Raises:
          NotFiniteError: If a weight or a statistic is not finite; nothing is saved.
          CheckpointWriteError: If a save failed.
        """
        state, history = position.state, position.history
        variables, trained = jax.device_get((state.variables, state.trained))
        # A finite loss says nothing about the weights after it.
        leaves: list[Any] = jax.tree.leaves((variables, trained))
        if not all(np.isfinite(leaf).all() for leaf in leaves):
            raise NotFiniteError
        self._store.save(
            position.step,
            variables,
            state.training,
            history=history,
            epoch_times=position.times,
            steps_to_keep=lambda steps: steps_to_keep(steps, history),
        )
        self._saved, self._saved_at = (position.step, len(history)), time.monotonic()

    def save_unless_saved(self, position: Position) -> None:
        """Save a position, unless it is saved already; return when it is on disk."""
        if self._saved != (position.step, len(position.history)):
            self.save(position)
        self.wait()

    def wait(self) -> None:
        """Block until the current save is complete.

        Raises:
          CheckpointWriteError: If it failed.
        """
        self._store.wait()

    def last_good(self) -> str:
        """Return a sentence about the newest complete checkpoint."""
        return last_good(self._store.folder)


def last_good(folder: Path) -> str:
    """Return a sentence about the newest complete checkpoint in a folder."""
    steps = steps_on_disk(folder)
    if steps:
        return f"the last good checkpoint is step {steps[-1]} in {folder}"
    return f"there is no checkpoint in {folder} yet"
