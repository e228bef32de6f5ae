"""Selection of checkpoints: which to restore, which to set aside."""

import logging
from collections.abc import Sequence

from resnet_jax.checkpoints.integrity import DamagedCheckpointError
from resnet_jax.checkpoints.store import CheckpointStore, Restored, steps_to_keep
from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import best_row

log = logging.getLogger(__name__)


def restore_first(
    store: CheckpointStore, steps: Sequence[int], *, variables_only: bool = False
) -> Restored:
    """Restore the first of `steps` that verifies, and warn of each that does not.

    Raises:
      InputError: If none does; nothing is deleted.
      CheckpointReadError: If the disk fails; the other steps are not tried.
    """
    for step in steps:
        try:
            return store.restore(step, variables_only=variables_only)
        except DamagedCheckpointError as error:
            log.warning("checkpoint %d in %s is damaged: %s", step, store.folder, error)
    tried = f"none of the steps {list(steps)} verifies" if steps else "there are none"
    raise InputError(f"no checkpoint to restore in {store.folder}: {tried}")


def restore_named(store: CheckpointStore, name: str) -> Restored:
    """Restore the variables of "best" (by validation accuracy), "latest", or a step.

    "latest" and "best" fall back to the next step, or next best, if one does not verify.

    Raises:
      InputError: If there is no such checkpoint, or none that verifies.
      CheckpointReadError: If the disk fails.
    """
    steps = store.steps()
    if name == "best":
        newest = restore_first(store, steps, variables_only=True)
        if newest.history and (best := best_row(newest.history)["step"]) not in steps:
            log.warning("the best checkpoint %d in %s is missing", best, store.folder)
        # A step within an epoch was never validated: it comes last.
        accuracy = {row["step"]: row["val_accuracy"] for row in newest.history}
        steps.sort(key=lambda step: (accuracy.get(step, -1.0), -step), reverse=True)
    elif name != "latest":
        if not name.isdecimal() or int(name) not in steps:
            available = ", ".join(map(str, sorted(steps))) or "none"
            raise InputError(f"checkpoint {name!r}: must be best, latest or a step ({available})")
        steps = [int(name)]
    return restore_first(store, steps, variables_only=True)


def restore_newest(store: CheckpointStore) -> Restored:
    """Restore the newest checkpoint that verifies, and leave the folder as its save left it.

    Newer ones, which are damaged, are moved to the run's `damaged/`, so that training can save them
    again. What a killed save did not delete is deleted.

    Raises:
      InputError: If none verifies; nothing is moved or deleted.
      CheckpointReadError: If the disk fails.
    """
    restored = restore_first(store, store.steps())
    for step in store.steps():
        if step > restored.step:
            _set_aside(store, step)
    steps = store.steps()
    for step in set(steps) - steps_to_keep(steps, restored.history):
        store.delete(step)
    return restored


def _set_aside(store: CheckpointStore, step: int) -> None:
    target = store.folder.parent / "damaged" / str(step)
    suffix = 0
    while target.exists():
        suffix += 1
        target = target.with_name(f"{step}-{suffix}")
    store.move(step, target)
    log.warning("moved the damaged checkpoint %d to %s", step, target)
