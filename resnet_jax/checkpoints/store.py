"""Checkpoints on disk: saved asynchronously by Orbax, verified leaf by leaf when restored.

A checkpoint has three Orbax items: `variables` (params and batch_stats, which inference restores
on their own), `training` (what only training needs) and `record` (the run's history, and the
SHA-256 of every leaf). Orbax makes a save atomic, but restores flipped bits without an error: the
digests detect them.
"""

import contextlib
import logging
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
import orbax.checkpoint as ocp

from resnet_jax.checkpoints.integrity import (
    DamagedCheckpointError,
    check_digests,
    find_mismatch,
    is_damage,
    leaf_digests,
    seal,
    unseal,
)
from resnet_jax.errors import InputError, reason_of
from resnet_jax.files import sync_folder
from resnet_jax.runs.metrics import Row, best_row

# 1: what commit 306c3e6 wrote, without a number.  2: has format_version and epoch_times.
RECORD_FORMAT = 2
NUM_LATEST = 2  # kept besides the best: one to fall back to

log = logging.getLogger(__name__)


class EpochTimes(NamedTuple):
    """Times of the current epoch so far, over all sessions of the run.

    Attributes:
      num_images: Images trained on in train_seconds.
      train_seconds: Duration of training.
      seconds: Duration of training and evaluation.
    """

    num_images: int = 0
    train_seconds: float = 0.0
    seconds: float = 0.0


class Restored(NamedTuple):
    """A verified checkpoint.

    Attributes:
      step: Completed steps.
      variables: {"params": ..., "batch_stats": ...} of NumPy arrays.
      training: Tree of NumPy arrays, or None if only the variables were restored.
      history: Rows of metrics.csv.
      epoch_times: Times of the current epoch.
    """

    step: int
    variables: Any
    training: Any
    history: list[Row]
    epoch_times: EpochTimes


class CheckpointWriteError(Exception):
    """A save failed twice; complete checkpoints are unchanged."""


class CheckpointReadError(Exception):
    """The disk or the system failed during a restore; the checkpoint may be fine."""


class _Save(NamedTuple):
    """The content of a save, kept for a retry until it is on disk."""

    step: int
    variables: Any
    training: Any
    record: dict[str, Any]


def steps_to_keep(steps: Sequence[int], history: Sequence[Row]) -> set[int]:
    """Return the steps to keep: the latest two, and the best by validation accuracy.

    Also the best of all rows but the last: if the last is of an epoch that was cut short, and the
    run is extended, that row is withdrawn (see `training.position`). It takes no more space: if
    the two differ, the best is the latest.

    Args:
      steps: All existing steps.
      history: History of the newest step.
    """
    kept = set(sorted(steps)[-NUM_LATEST:])
    kept.update(best_row(rows)["step"] for rows in (history, history[:-1]) if rows)
    return kept & set(steps)


class _Preservation:
    """The Orbax preservation policy that `steps_to_keep` describes, by the history of a save."""

    history: Sequence[Row] = ()

    def should_preserve(self, checkpoints: Any, *, context: Any) -> list[bool]:
        del context
        kept = steps_to_keep([checkpoint.step for checkpoint in checkpoints], self.history)
        return [checkpoint.step in kept for checkpoint in checkpoints]


class CheckpointStore:
    """The checkpoints of a run; leaving this context manager waits for the current save."""

    def __init__(
        self,
        folder: Path,
        abstract_variables: Any,
        abstract_training: Any,
        *,
        read_only: bool = False,
    ):
        """Open a folder of checkpoints.

        Args:
          folder: The folder, made if it is missing and not `read_only`.
          abstract_variables: Tree of arrays or ShapeDtypeStructs, structured as `save` gets it.
          abstract_training: Tree of the same kind.
          read_only: Whether nothing is written at all.
        """
        self.folder = folder.absolute()
        self._abstract = {"variables": abstract_variables, "training": abstract_training}
        self._read_only = read_only
        self._preservation = _Preservation()
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
                # With these two it writes nothing unasked; its own read_only only adds warnings.
                create=False,
                cleanup_tmp_directories=not self._read_only,
                # Only one of several processes writes; Orbax must not wait for the others.
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
            # A failed save must not hide an earlier error.
            if error is None:
                raise

    def steps(self) -> list[int]:
        """Return the steps on disk, newest first, verified or not."""
        return sorted(self._manager.all_steps(), reverse=True)

    def save(
        self,
        step: int,
        variables: Any,
        training: Any,
        history: list[Row],
        epoch_times: EpochTimes | None = None,
    ) -> None:
        """Start a save, after any earlier one; return when the arrays are copied.

        A checkpoint of the same step is replaced when the new one is complete, and all but those of
        `steps_to_keep` are deleted.

        Args:
          step: Completed steps.
          variables: {"params": ..., "batch_stats": ...} of arrays.
          training: Tree of arrays.
          history: Rows recorded with them.
          epoch_times: Times recorded with them; None for an epoch that has not started.

        Raises:
          CheckpointWriteError: If an earlier save, or the start of this one, failed twice. A later
            failure of this save is raised by `wait` or the next `save`.
        """
        # Copied, because the next step reuses the state's memory.
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
        self._preservation.history = history
        self._unfinished = _Save(step, variables, training, record)
        try:
            self._start(self._unfinished)
        # A full disk raises many kinds of exceptions.
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
        """Block until the current save is complete on disk.

        Raises:
          CheckpointWriteError: If it failed, also in a retry.
        """
        try:
            self._manager.wait_until_finished()
        except Exception as error:
            self._try_again(error)
        self._finish()

    def _finish(self) -> None:
        """Delete what a complete save has replaced."""
        if self._unfinished is not None:
            sync_folder(self.folder)
            shutil.rmtree(self._replaced(self._unfinished.step), ignore_errors=True)
            with contextlib.suppress(OSError):
                self._replaced(self._unfinished.step).parent.rmdir()
            self._unfinished = None

    def _try_again(self, error: Exception) -> None:
        """Retry a failed save once.

        A full disk may have space again, or the machine was suspended: Orbax gives up on a save
        by a clock that runs on meanwhile.
        """
        save, self._unfinished = self._unfinished, None
        if save is None:
            raise _write_error(error) from error
        log.warning("checkpoint %d: %s; retrying", save.step, _write_error(error))
        try:
            with contextlib.suppress(Exception):
                self._manager.close()
            self._manager = self._open()  # removes what the failed save left
            if not self._is_complete(save):
                self._start(save)
                self._manager.wait_until_finished()
        except Exception as second:
            # Keep the checkpoint that was to be replaced.
            with contextlib.suppress(OSError):
                self._recover_replaced()
            raise _write_error(second) from second
        self._unfinished = save
        self._finish()

    def _is_complete(self, save: _Save) -> bool:
        """Return whether a save is on disk: what failed came later, such as a deletion."""
        if save.step not in self._manager.all_steps():
            return False
        record = self._read(save.step, record=ocp.args.JsonRestore())["record"]
        return record["sha256"] == save.record["sha256"]

    def _replaced(self, step: int) -> Path:
        """Return where a checkpoint is kept while its replacement is saved."""
        return self.folder.parent / "replaced" / str(step)

    def _recover_replaced(self) -> None:
        """Restore the checkpoints whose replacements never became complete."""
        for path in self.folder.parent.glob("replaced/*"):
            if (self.folder / path.name).exists():
                shutil.rmtree(path)
            else:
                path.rename(self.folder / path.name)
        with contextlib.suppress(OSError):
            (self.folder.parent / "replaced").rmdir()

    def delete(self, step: int) -> None:
        """Delete the checkpoint of a step."""
        self._manager.delete(step)

    def move(self, step: int, target: Path) -> None:
        """Move the checkpoint of a step out of the folder, to a path on the same file system."""
        target.parent.mkdir(exist_ok=True)
        (self.folder / str(step)).rename(target)
        self._manager.reload()

    def restore(self, step: int, *, variables_only: bool = False) -> Restored:
        """Restore a step and verify every leaf.

        Args:
          step: One of `steps()`.
          variables_only: If true, `Restored.training` is None.

        Returns:
          The checkpoint, as NumPy arrays.

        Raises:
          DamagedCheckpointError: If it is not what was saved.
          CheckpointReadError: If the disk fails.
          InputError: If it does not fit the config, or a newer version of this program wrote it.
        """
        record = unseal(self._read(step, record=ocp.args.JsonRestore())["record"], step)
        written = record.get("format_version", 1)
        if written > RECORD_FORMAT:
            raise InputError(
                f"checkpoint {step} in {self.folder} was written by a newer version of "
                f"resnet_jax (record format {written}); this one reads up to {RECORD_FORMAT}"
            )
        items = ["variables"] if variables_only else ["variables", "training"]
        for name in items:
            if mismatch := find_mismatch(self._abstract[name], record["digests"][name]):
                raise InputError(
                    f"checkpoint {step} in {self.folder} does not fit this config and these "
                    f"versions of the libraries: {name}{mismatch}"
                )
        targets = {
            name: jax.tree.map(lambda x: np.empty(x.shape, x.dtype), self._abstract[name])
            for name in items
        }
        restored = self._read(
            step, **{name: ocp.args.StandardRestore(target) for name, target in targets.items()}
        )
        for name in items:
            check_digests(name, restored[name], record["digests"][name])
        return Restored(
            step,
            restored["variables"],
            restored.get("training"),
            record["history"],
            EpochTimes(**record.get("epoch_times", {})),
        )

    def _read(self, step: int, **items: Any) -> Any:
        try:
            return self._manager.restore(step, args=ocp.args.Composite(**items))
        except Exception as error:
            if is_damage(error):
                raise DamagedCheckpointError(f"cannot be read: {reason_of(error)}") from error
            raise CheckpointReadError(
                f"checkpoint {step} in {self.folder} could not be read: {reason_of(error)}"
            ) from error


def steps_on_disk(folder: Path) -> list[int]:
    """Return the steps in a folder of checkpoints, oldest first, verified or not."""
    return sorted(int(path.name) for path in folder.glob("*") if path.name.isdecimal())


def _write_error(error: Exception) -> CheckpointWriteError:
    return CheckpointWriteError(f"a checkpoint could not be written: {reason_of(error)}")
