"""Checkpoints: saved asynchronously by Orbax, verified leaf by leaf when they are restored.

A step's folder holds three Orbax items: `variables` (params and batch_stats, so that inference
can restore them alone), `training` (what only training needs) and `record` (the run's history, and
the SHA-256 of every leaf).  Orbax makes a save atomic, but returns flipped bits as if nothing had
happened; the digests are what tells.
"""

import hashlib
import json
import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
import orbax.checkpoint as ocp

from resnet_jax.errors import InputError

NUM_LATEST = 2  # kept beside the best: one to walk back to

log = logging.getLogger(__name__)


class Restored(NamedTuple):
    """A verified checkpoint: its step, the numpy trees, and the history saved with them."""

    step: int
    variables: Any
    training: Any
    history: list[dict[str, Any]]


class CheckpointWriteError(Exception):
    """A save failed, now or since the last call; what was complete before is as it was."""


class DamagedCheckpointError(Exception):
    """A checkpoint that is not what was saved; the message says in which way."""


def leaf_digests(tree: Any) -> dict[str, str]:
    """{path of the leaf: "dtype[shape] sha256"} of a tree of arrays."""

    def digest(leaf) -> str:
        array = np.asarray(leaf)
        return f"{array.dtype}{list(array.shape)} {hashlib.sha256(array.tobytes()).hexdigest()}"

    return {
        jax.tree_util.keystr(path): digest(leaf)
        for path, leaf in jax.tree_util.tree_leaves_with_path(tree)
    }


def _seal(content: dict[str, Any]) -> dict[str, Any]:
    """The record with a digest of its own."""
    text = json.dumps(content, sort_keys=True)
    return {"content": content, "sha256": hashlib.sha256(text.encode()).hexdigest()}


def _check_digests(what: str, tree: Any, expected: dict[str, str]) -> None:
    found = leaf_digests(tree)
    for name in sorted(found.keys() | expected.keys()):
        if found.get(name) != expected.get(name):
            raise DamagedCheckpointError(f"{what}{name} is not what was saved")


def _check_shapes(what: str, tree: Any, abstract: Any) -> None:
    """Orbax takes a numpy target's shapes for a hint, and gives what is on disk."""
    leaves = jax.tree_util.tree_leaves_with_path(tree)
    for (path, leaf), wanted in zip(leaves, jax.tree.leaves(abstract), strict=True):
        if (leaf.shape, leaf.dtype) != (wanted.shape, wanted.dtype):
            raise DamagedCheckpointError(
                f"{what}{jax.tree_util.keystr(path)} is {leaf.dtype}{list(leaf.shape)}, "
                f"must be {wanted.dtype}{list(wanted.shape)}"
            )


def _write_error(error: Exception) -> CheckpointWriteError:
    text = str(error).strip() or type(error).__name__
    # TensorStore names every layer and path first, and what happened last: "...: No space left on
    # device [os_error_code='28'] [...]".
    system = re.search(r"([^:]*) \[os_error_code='\d+'\]", text)
    reason = system[1].strip() if system else text.splitlines()[0][:300]
    return CheckpointWriteError(f"a checkpoint could not be written: {reason}")


def best_row(history: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The row with the highest validation accuracy, the earliest of equals; None if empty."""
    return max(history, key=lambda row: (row["val_accuracy"], -row["step"]), default=None)


class _KeepBest:
    """Orbax preservation policy: keeps the step that the newest history calls the best."""

    best_step: int | None = None

    def should_preserve(self, checkpoints, *, context):
        del context
        return [checkpoint.step == self.best_step for checkpoint in checkpoints]


class Checkpoints:
    """The checkpoints of one run.  A context manager: leaving it waits for the save under way.

    folder: made if it is missing, unless read_only.  abstract_variables, abstract_training: trees
    of anything with shape and dtype, as `save` is given.
    Keeps the two latest steps and the best by validation accuracy.
    """

    def __init__(
        self,
        folder: Path,
        abstract_variables: Any,
        abstract_training: Any,
        *,
        read_only: bool = False,
    ):
        self._folder = folder.absolute()
        self._abstract = {"variables": abstract_variables, "training": abstract_training}
        self._best = _KeepBest()
        self._manager = ocp.CheckpointManager(
            self._folder,
            options=ocp.CheckpointManagerOptions(
                preservation_policy=ocp.checkpoint_managers.AnyPreservationPolicy(
                    [ocp.checkpoint_managers.LatestN(NUM_LATEST), self._best]
                ),
                read_only=read_only,
                create=not read_only,
                cleanup_tmp_directories=not read_only,
            ),
            item_handlers={
                "variables": ocp.StandardCheckpointHandler(),
                "training": ocp.StandardCheckpointHandler(),
                "record": ocp.JsonCheckpointHandler(),
            },
        )

    def __enter__(self):
        return self

    def __exit__(self, _type, error, _traceback):
        try:
            self._manager.close()
        except Exception as failure:
            # A save that failed while something else goes wrong must not hide what did.
            if error is None:
                raise _write_error(failure) from failure

    def steps(self) -> list[int]:
        """The steps on disk, newest first, verified or not."""
        return sorted(self._manager.all_steps(), reverse=True)

    def save(self, step: int, variables: Any, training: Any, history: list[dict]) -> None:
        """Starts saving; returns once the arrays are copied.  Waits for an earlier save first.

        A checkpoint of the same step is replaced.  Raises CheckpointWriteError, also where an
        earlier save failed in the background.
        """
        # Copied here, because the next update reuses the state's memory.
        variables, training = jax.tree.map(np.array, (variables, training))
        record = {
            "step": step,
            "history": history,
            "digests": {
                "variables": leaf_digests(variables),
                "training": leaf_digests(training),
            },
        }
        best = best_row(history)
        self._best.best_step = best["step"] if best else None
        try:
            self._manager.wait_until_finished()
            if step in self._manager.all_steps():
                self._manager.delete(step)
            self._manager.save(
                step,
                args=ocp.args.Composite(
                    variables=ocp.args.StandardSave(variables),
                    training=ocp.args.StandardSave(training),
                    record=ocp.args.JsonSave(_seal(record)),
                ),
            )
        # A full disk shows as many kinds of exception.
        except Exception as error:
            raise _write_error(error) from error

    def wait(self) -> None:
        """Blocks until the save under way is complete on disk.  Raises CheckpointWriteError."""
        try:
            self._manager.wait_until_finished()
        except Exception as error:
            raise _write_error(error) from error

    def restore(self, step: int, *, variables_only: bool = False) -> Restored:
        """Restores one step and verifies every leaf.

        variables_only: leaves `training` None.  Raises DamagedCheckpointError.
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
            record = restored["record"]["content"]
            if _seal(record) != restored["record"] or record["step"] != step:
                raise DamagedCheckpointError("the record is not what was saved")
            for name in items:
                _check_digests(name, restored[name], record["digests"][name])
                _check_shapes(name, restored[name], self._abstract[name])
        except DamagedCheckpointError:
            raise
        # Damaged files make Orbax and TensorStore raise nearly anything.
        except Exception as error:
            reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
            raise DamagedCheckpointError(f"cannot be read: {reason}") from error
        return Restored(step, restored["variables"], restored.get("training"), record["history"])

    def restore_first(self, steps: list[int], *, variables_only: bool = False) -> Restored:
        """Restores the first of `steps` that verifies, and warns of each that does not.

        Raises InputError where none does; nothing is deleted.
        """
        for step in steps:
            try:
                return self.restore(step, variables_only=variables_only)
            except DamagedCheckpointError as error:
                log.warning("checkpoint %d in %s is damaged: %s", step, self._folder, error)
        tried = f"none of the steps {steps} verifies" if steps else "there are none"
        raise InputError(f"no checkpoint to restore in {self._folder}: {tried}")

    def restore_named(self, name: str) -> Restored:
        """Restores the variables of "best" (by validation accuracy), "latest", or a step.

        "latest" and "best" walk on to the next step, or next best, where one does not verify.
        Raises InputError where there is no such checkpoint, or none that verifies.
        """
        steps = self.steps()
        if name == "latest":
            return self.restore_first(steps, variables_only=True)
        if name == "best":
            newest = self.restore_first(steps, variables_only=True)
            best = best_row(newest.history)
            if best and best["step"] not in steps:
                log.warning("the best checkpoint %d in %s is missing", best["step"], self._folder)
            # A step within an epoch was never validated: it comes after all that were.
            accuracy = {row["step"]: row["val_accuracy"] for row in newest.history}
            steps.sort(key=lambda step: (accuracy.get(step, -1.0), -step), reverse=True)
            return self.restore_first(steps, variables_only=True)
        if not name.isdecimal() or int(name) not in steps:
            available = ", ".join(map(str, sorted(steps))) or "none"
            raise InputError(f"checkpoint {name!r}: must be best, latest or a step ({available})")
        return self.restore_first([int(name)], variables_only=True)

    def prune(self, history: list[dict]) -> None:
        """Deletes what the last save would have deleted: all but the latest steps and the best.

        A process killed between a save and its deletions, or in one, leaves more.
        history: of the newest step.
        """
        best = best_row(history)
        for step in self.steps()[NUM_LATEST:]:
            if best is None or step != best["step"]:
                self._manager.delete(step)

    def set_aside(self, is_bad: Callable[[int], bool]) -> None:
        """Moves steps out of the way into `damaged/`, so that training can save them anew."""
        for step in filter(is_bad, self.steps()):
            target = self._folder.parent / "damaged" / str(step)
            target.parent.mkdir(exist_ok=True)
            suffix = 0
            while target.exists():
                suffix += 1
                target = target.with_name(f"{step}-{suffix}")
            (self._folder / str(step)).rename(target)
            log.warning("moved the damaged checkpoint %d to %s", step, target)
        self._manager.reload()
