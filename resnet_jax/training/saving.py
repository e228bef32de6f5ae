"""The checkpoint policy of a run: when it is saved, and where it resumes."""

import contextlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.checkpoints.integrity import leaf_digests
from resnet_jax.checkpoints.probe import check_checkpoints_work
from resnet_jax.checkpoints.selection import restore_named, restore_newest
from resnet_jax.checkpoints.store import CheckpointStore, Restored, steps_on_disk
from resnet_jax.config.schema import Config
from resnet_jax.distributed.group import ProcessGroup
from resnet_jax.distributed.mesh import put
from resnet_jax.training.plan import Plan
from resnet_jax.training.position import Position, is_cut_short, withdraw_cut_row
from resnet_jax.training.state import TrainState, from_checkpoint


class NotFiniteError(Exception):
    """A weight, a statistic or a loss is infinite or not a number."""


class Saving(contextlib.AbstractContextManager):
    """The checkpoints of a run: process 0 opens and writes them, all restore the same bits.

    All processes must call every method.
    """

    def __init__(self, folder: Path, state: TrainState, config: Config, processes: ProcessGroup):
        """Open a folder of checkpoints, made if it is missing, of states structured as `state`."""
        self._folder, self._config, self._processes = folder, config, processes
        self._trees = state.variables, state.training
        self._saved = 0, 0  # completed steps and epochs: a new run has nothing to save
        self._saved_at = time.monotonic()
        self._store: CheckpointStore | None = None
        with processes.raise_in_all():
            if processes.is_first:
                self._store = CheckpointStore(folder, *self._trees)

    def __exit__(self, *error: Any) -> None:
        if self._store is not None:
            self._store.__exit__(*error)

    def resume(self, plan: Plan, sharding: jax.sharding.Sharding) -> Position | None:
        """Restore the newest checkpoint that verifies; damaged ones are set aside.

        Args:
          plan: The run's plan. If the run was shorter before and ended within an epoch, that
            epoch's row is withdrawn.
          sharding: Sharding of the state.

        Returns:
          The position, or None if there is no checkpoint.

        Raises:
          InputError: If no checkpoint verifies, or the processes do not restore the same bits.
          CheckpointReadError: If the disk fails.
        """
        restored = self._restore(_restore_newest)
        if restored is None:
            return None
        step, variables, training, history, times = restored
        if history and is_cut_short(history[-1], plan) and plan.total_steps > step:
            *history, cut = history
            training["epoch_sums"], times = withdraw_cut_row(cut, plan)
        self._saved = step, len(history)
        return Position(from_checkpoint(*put((variables, training), sharding)), history, times)

    def restore_best(self) -> Restored:
        """Restore the variables of the best checkpoint on validation, or the next that verifies."""
        restored = self._restore(lambda store: restore_named(store, "best"))
        assert restored is not None, "it restores, or raises"
        return restored

    def _restore(self, choose: Callable[[CheckpointStore], Restored | None]) -> Restored | None:
        """Restore in every process what `choose` restores in process 0, or return None as it does.

        Raises:
          InputError: If the processes do not restore the same bits.
        """
        restored = None
        with self._processes.raise_in_all():
            if self._store is not None:
                restored = choose(self._store)
        found = restored and [restored.step, restored.training is None]
        found = json.loads(self._processes.broadcast(json.dumps(found)))
        with self._processes.raise_in_all():
            if self._store is None and found is not None:
                step, variables_only = found
                with CheckpointStore(self._folder, *self._trees, read_only=True) as store:
                    restored = store.restore(step, variables_only=variables_only)
        if restored is not None:
            self._check_same(f"checkpoint {restored.step}", restored.variables, restored.training)
        return restored

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
        """Start a save, after waiting for the one before, unless this position is saved already.

        Raises:
          NotFiniteError: If a weight or a statistic is not finite; nothing is saved.
          CheckpointWriteError: If this or an earlier save failed.
          InputError: If the processes do not have the same bits.
        """
        state, history, times = position
        if self._saved == (position.step, len(history)):
            return
        variables, trained = jax.device_get((state.variables, state.trained))
        # A finite loss says nothing about the weights after it.
        leaves: list[Any] = jax.tree.leaves((variables, trained))
        if not all(np.isfinite(leaf).all() for leaf in leaves):
            raise NotFiniteError
        self._check_same(f"the state at step {position.step}", variables, state.training)
        with self._processes.raise_in_all():
            if self._store is not None:
                self._store.save(position.step, variables, state.training, history, times)
        self._saved, self._saved_at = (position.step, len(history)), time.monotonic()

    def wait(self) -> None:
        """Block until the current save is on disk, or raise CheckpointWriteError."""
        with self._processes.raise_in_all():
            if self._store is not None:
                self._store.wait()

    def latest_checkpoint(self) -> str:
        """Return a sentence about the newest checkpoint on disk."""
        return latest_checkpoint(self._folder)

    def _check_same(self, name: str, *trees: Any) -> None:
        if self._processes.count > 1:
            digests = [leaf_digests(tree) for tree in trees if tree is not None]
            self._processes.check_same(name, json.dumps(digests, sort_keys=True))


def _restore_newest(store: CheckpointStore) -> Restored | None:
    if store.steps():
        return restore_newest(store)
    check_checkpoints_work(store.folder.parent)
    return None


def latest_checkpoint(folder: Path) -> str:
    """Return a sentence about the newest checkpoint in a folder, verified or not."""
    steps = steps_on_disk(folder)
    if steps:
        return f"the latest checkpoint is step {steps[-1]} in {folder}"
    return f"there is no checkpoint in {folder} yet"
