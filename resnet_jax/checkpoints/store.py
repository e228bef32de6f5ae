"""Checkpoints on disk: saved asynchronously by Orbax, verified leaf by leaf when restored.

A step's folder holds three Orbax items: `variables` (params and batch_stats, so that inference
can restore them alone), `training` (what only training needs) and `record` (the run's history,
and the SHA-256 of every leaf).  Orbax makes a save atomic, but returns flipped bits as if nothing
had happened; the digests are what tells.
"""

import contextlib
import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
import orbax.checkpoint as ocp

from resnet_jax.checkpoints.integrity import (
    DamagedCheckpointError,
    check_leaves,
    is_damage,
    leaf_digests,
    seal,
    unseal,
)
from resnet_jax.errors import InputError, reason_of
from resnet_jax.runs.metrics import Row

# 1: what commit 306c3e6 wrote, without a number.  2: has format_version and epoch_times.
RECORD_FORMAT = 2

log = logging.getLogger(__name__)


class EpochTimes(NamedTuple):
    """What the epoch under way has taken so far, over all sessions of the run.

    num_images: trained on in train_seconds.  seconds: with evaluation.
    """

    num_images: int = 0
    train_seconds: float = 0.0
    seconds: float = 0.0


class Restored(NamedTuple):
    """A verified checkpoint: its step, the numpy trees, and what was recorded with them."""

    step: int
    variables: Any
    training: Any
    history: list[Row]
    epoch_times: EpochTimes


class CheckpointWriteError(Exception):
    """A save failed twice; what was complete before is as it was."""


class CheckpointReadError(Exception):
    """The disk or the system failed while a checkpoint was read; the checkpoint may be fine."""


class _Save(NamedTuple):
    """What one save writes, kept until it is on disk, to be tried again."""

    step: int
    variables: Any
    training: Any
    record: dict[str, Any]


class _Preservation:
    """Orbax's preservation policy, told before each save which steps to keep."""

    steps_to_keep: Callable[[list[int]], set[int]]

    def should_preserve(self, checkpoints: Any, *, context: Any) -> list[bool]:
        del context
        kept = self.steps_to_keep([checkpoint.step for checkpoint in checkpoints])
        return [checkpoint.step in kept for checkpoint in checkpoints]


class CheckpointStore:
    """The checkpoints of one run.  A context manager: leaving it waits for the save under way."""

    def __init__(
        self,
        folder: Path,
        abstract_variables: Any,
        abstract_training: Any,
        *,
        read_only: bool = False,
    ):
        """Opens a folder of checkpoints.

        Args:
          folder: Made if it is missing, unless `read_only`.
          abstract_variables: A tree of anything with shape and dtype, as `save` is given.
          abstract_training: Likewise.
          read_only: Writes nothing at all.
        """
        self.folder = folder.absolute()
        self._abstract = {"variables": abstract_variables, "training": abstract_training}
        self._read_only = read_only
        self._preservation = _Preservation()
        self._preservation.steps_to_keep = set
        self._unfinished: _Save | None = None
        if not read_only:
            self._recover_replaced()
        self._manager = self._open()

    def _open(self) -> ocp.CheckpointManager:
        if not self._read_only:
            self.folder.mkdir(parents=True, exist_ok=True)
        return ocp.CheckpointManager(
            self.folder,
            options=ocp.CheckpointManagerOptions(
                preservation_policy=self._preservation,
                read_only=self._read_only,
                create=False,
                cleanup_tmp_directories=not self._read_only,
                # Of this process alone: one of several writes, and when is not for Orbax to say.
                multiprocessing_options=ocp.options.MultiprocessingOptions(
                    primary_host=jax.process_index(), active_processes={jax.process_index()}
                ),
            ),
            item_handlers={
                "variables": ocp.StandardCheckpointHandler(),
                "training": ocp.StandardCheckpointHandler(),
                "record": ocp.JsonCheckpointHandler(),
            },
        )

    def __enter__(self) -> "CheckpointStore":
        return self

    def __exit__(self, _type: object, error: object, _traceback: object) -> None:
        try:
            self.wait()
            self._manager.close()
        except Exception:
            # A save that failed while something else goes wrong must not hide what did.
            if error is None:
                raise

    def steps(self) -> list[int]:
        """The steps on disk, newest first, verified or not."""
        return sorted(self._manager.all_steps(), reverse=True)

    def save(
        self,
        step: int,
        variables: Any,
        training: Any,
        history: list[Row],
        epoch_times: EpochTimes | None = None,
        *,
        steps_to_keep: Callable[[list[int]], set[int]] = set,
    ) -> None:
        """Starts saving; returns once the arrays are copied.  Waits for an earlier save first.

        A checkpoint of the same step is replaced, and is there until the new one is complete.

        Args:
          step: Updates completed.
          variables: {"params": ..., "batch_stats": ...} of arrays.
          training: A tree of arrays.
          history: Recorded with them.
          epoch_times: Recorded too; None for those of an epoch that has not begun.
          steps_to_keep: Steps there are -> those to keep; the rest is deleted after the save.

        Raises:
          CheckpointWriteError: If this or an earlier save failed, also when tried again.
        """
        # Copied here, because the next update reuses the state's memory.
        variables, training = jax.tree.map(np.array, (variables, training))
        digests = {"variables": leaf_digests(variables), "training": leaf_digests(training)}
        record = seal(
            {
                "format_version": RECORD_FORMAT,
                "step": step,
                "history": history,
                "epoch_times": (epoch_times or EpochTimes())._asdict(),
                "digests": digests,
            }
        )
        self.wait()
        self._preservation.steps_to_keep = steps_to_keep
        self._unfinished = _Save(step, variables, training, record)
        try:
            self._start(self._unfinished)
        # A full disk shows as many kinds of exception.
        except Exception as error:
            self._try_again(error)

    def _start(self, save: _Save) -> None:
        if save.step in self._manager.all_steps():
            self.move(save.step, self._replaced(save.step))
        self._manager.save(
            save.step,
            args=ocp.args.Composite(
                variables=ocp.args.StandardSave(save.variables),
                training=ocp.args.StandardSave(save.training),
                record=ocp.args.JsonSave(save.record),
            ),
        )

    def wait(self) -> None:
        """Blocks until the save under way is complete on disk.

        Raises:
          CheckpointWriteError: If it failed, also when tried again.
        """
        try:
            self._manager.wait_until_finished()
        except Exception as error:
            self._try_again(error)
        self._finish()

    def _finish(self) -> None:
        """Lets go of what a complete save has made superfluous."""
        if self._unfinished is not None:
            shutil.rmtree(self._replaced(self._unfinished.step), ignore_errors=True)
            with contextlib.suppress(OSError):
                self._replaced(self._unfinished.step).parent.rmdir()
            self._unfinished = None

    def _try_again(self, error: Exception) -> None:
        """Saves once more what could not be saved: disks recover, and machines are suspended.

        Orbax gives up on a save by a clock that runs on while the machine sleeps.
        """
        save, self._unfinished = self._unfinished, None
        if save is None:
            raise _write_error(error) from error
        log.warning("checkpoint %d: %s; it is tried again", save.step, _write_error(error))
        try:
            with contextlib.suppress(Exception):
                self._manager.close()
            self._manager = self._open()  # removes what the failed one left
            self._start(save)
            self._manager.wait_until_finished()
        except Exception as second:
            # The one that was to be replaced is the one to keep.
            with contextlib.suppress(OSError):
                self._recover_replaced()
            raise _write_error(second) from second
        self._unfinished = save
        self._finish()

    def _replaced(self, step: int) -> Path:
        """Where a step's checkpoint lies while another one of that step is saved."""
        return self.folder.parent / "replaced" / str(step)

    def _recover_replaced(self) -> None:
        """Brings back a checkpoint whose replacement never became complete."""
        for path in self.folder.parent.glob("replaced/*"):
            if (self.folder / path.name).exists():
                shutil.rmtree(path)
            else:
                path.rename(self.folder / path.name)
        with contextlib.suppress(OSError):
            (self.folder.parent / "replaced").rmdir()

    def delete(self, step: int) -> None:
        """Deletes one step's checkpoint."""
        self._manager.delete(step)

    def move(self, step: int, target: Path) -> None:
        """Moves one step's checkpoint out of the folder, to a path on the same file system."""
        target.parent.mkdir(exist_ok=True)
        (self.folder / str(step)).rename(target)
        self._manager.reload()

    def restore(self, step: int, *, variables_only: bool = False) -> Restored:
        """Restores one step and verifies every leaf.

        Args:
          step: One of `steps()`.
          variables_only: Leaves `training` None.

        Raises:
          DamagedCheckpointError: If it is not what was saved.
          CheckpointReadError: If the disk fails.
          InputError: If a newer version of this program wrote it.
        """
        items = ["variables"] if variables_only else ["variables", "training"]
        targets = {
            name: jax.tree.map(lambda x: np.empty(x.shape, x.dtype), self._abstract[name])
            for name in items
        }
        try:
            restored = self._manager.restore(
                step,
                args=ocp.args.Composite(
                    record=ocp.args.JsonRestore(),
                    **{name: ocp.args.StandardRestore(target) for name, target in targets.items()},
                ),
            )
        except Exception as error:
            if is_damage(error):
                raise DamagedCheckpointError(f"cannot be read: {reason_of(error)}") from error
            raise CheckpointReadError(
                f"checkpoint {step} in {self.folder} could not be read: {reason_of(error)}"
            ) from error
        record = unseal(restored["record"], step)
        written = record.get("format_version", 1)
        if written > RECORD_FORMAT:
            raise InputError(
                f"checkpoint {step} in {self.folder} was written by a newer version of "
                f"resnet_jax (record format {written}); this one reads up to {RECORD_FORMAT}"
            )
        for name in items:
            check_leaves(name, restored[name], self._abstract[name], record["digests"][name])
        return Restored(
            step,
            restored["variables"],
            restored.get("training"),
            record["history"],
            EpochTimes(**record.get("epoch_times", {})),
        )


def steps_on_disk(folder: Path) -> list[int]:
    """The steps in a folder of checkpoints, without opening it; verified or not, oldest first."""
    return sorted(int(path.name) for path in folder.glob("*") if path.name.isdecimal())


def _write_error(error: Exception) -> CheckpointWriteError:
    return CheckpointWriteError(f"a checkpoint could not be written: {reason_of(error)}")
