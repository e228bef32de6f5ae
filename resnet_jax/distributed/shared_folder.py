"""A run directory shared by several processes: process 0 writes, all restore the same bits."""

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from resnet_jax.checkpoints.integrity import leaf_digests
from resnet_jax.checkpoints.store import CheckpointStore, Restored
from resnet_jax.config.schema import Config
from resnet_jax.distributed.group import ProcessGroup
from resnet_jax.errors import InputError
from resnet_jax.runs.workdir import claim_workdir

VISIBLE_SECONDS = 70  # until a new file must be visible on all hosts: on NFS it may take 60


@contextlib.contextmanager
def claim_shared_workdir(workdir: Path, config: Config, group: ProcessGroup) -> Iterator[None]:
    """Make the run directory, and hold its lock in process 0 while the body runs.

    Raises:
      InputError: If it cannot be claimed (see `workdir.claim_workdir`), or if a process does not
        see what process 0 writes there; in all processes.
    """
    with contextlib.ExitStack() as stack:
        with group.raise_in_all():
            if group.is_first:
                stack.enter_context(claim_workdir(workdir, config))
        if group.count > 1:
            _check_shared(workdir, group)
        yield


def _check_shared(workdir: Path, group: ProcessGroup) -> None:
    with contextlib.ExitStack() as stack:
        name = ""
        with group.raise_in_all():
            if group.is_first:  # a new name: network file systems remember which did not exist
                file = stack.enter_context(NamedTemporaryFile(dir=workdir, prefix=".shared-"))
                name = Path(file.name).name
        path = workdir / group.broadcast(name)
        with group.raise_in_all():
            deadline = time.monotonic() + VISIBLE_SECONDS
            while not path.exists():
                if time.monotonic() > deadline:
                    raise InputError(
                        f"workdir {workdir.absolute()}: files of process 0 are not visible here; "
                        "give a directory that all hosts share"
                    )
                time.sleep(0.1)


class SharedStore(contextlib.AbstractContextManager):
    """The checkpoints of one run, opened and written by process 0.

    All processes must call every method.

    Attributes:
      folder: The directory of the checkpoints.
    """

    def __init__(self, folder: Path, variables: Any, training: Any, group: ProcessGroup):
        """Open the store; the trees are the abstract ones of `CheckpointStore`."""
        self.folder, self._trees, self._group = folder, (variables, training), group
        self._store: CheckpointStore | None = None
        with group.raise_in_all():
            if group.is_first:
                self._store = CheckpointStore(folder, *self._trees)

    def __exit__(self, *error: Any) -> None:
        if self._store is not None:
            self._store.__exit__(*error)

    def restore(self, choose: Callable[[CheckpointStore], Restored | None]) -> Restored | None:
        """Restore in every process what `choose` restores in process 0, or return None as it does.

        Raises:
          Exception: Whatever `choose` or `CheckpointStore.restore` raises.
          InputError: If the processes do not restore the same bits.
        """
        restored = None
        with self._group.raise_in_all():
            if self._store is not None:
                restored = choose(self._store)
        found = restored and [restored.step, restored.training is None]
        found = json.loads(self._group.broadcast(json.dumps(found)))
        with self._group.raise_in_all():
            if self._store is None and found is not None:
                step, variables_only = found
                with CheckpointStore(self.folder, *self._trees, read_only=True) as store:
                    restored = store.restore(step, variables_only=variables_only)
        if restored is not None:
            self._check_same(f"checkpoint {restored.step}", restored.variables, restored.training)
        return restored

    def save(self, step: int, variables: Any, training: Any, **record: Any) -> None:
        """Start a save of what all processes have; see `CheckpointStore.save`.

        Raises:
          CheckpointWriteError: If this or an earlier save failed.
          InputError: If the processes do not have the same bits.
        """
        self._check_same(f"the state at step {step}", variables, training)
        with self._group.raise_in_all():
            if self._store is not None:
                self._store.save(step, variables, training, **record)

    def wait(self) -> None:
        """Block until the save in progress is on disk, or raise CheckpointWriteError."""
        with self._group.raise_in_all():
            if self._store is not None:
                self._store.wait()

    def _check_same(self, name: str, *trees: Any) -> None:
        if self._group.count > 1:
            digests = [leaf_digests(tree) for tree in trees if tree is not None]
            self._group.check_same(name, json.dumps(digests, sort_keys=True))
