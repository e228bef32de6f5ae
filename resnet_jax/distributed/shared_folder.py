"""A run's folder where several processes share it: process 0 writes, all read the same bits."""

import contextlib
import hashlib
import json
import secrets
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from resnet_jax.checkpoints.integrity import leaf_digests
from resnet_jax.checkpoints.store import CheckpointStore, EpochTimes, Restored
from resnet_jax.config.schema import Config
from resnet_jax.distributed.group import Processes
from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import Row
from resnet_jax.runs.workdir import claim_workdir

SIGN = ".seen-by-all-"
APPEAR_SECONDS = 70  # that a network file system may keep a new folder from other hosts: NFS 60


@contextlib.contextmanager
def claim_together(workdir: Path, config: Config, processes: Processes) -> Iterator[None]:
    """Makes the folder, and holds its lock in process 0 while the body runs.

    Raises:
      InputError: If it cannot be claimed (see `workdir.claim_workdir`), or a process does not see
        what process 0 writes there; in all processes.
    """
    with contextlib.ExitStack() as stack:
        with processes.together():
            if processes.is_first:
                stack.enter_context(claim_workdir(workdir, config))
        if processes.count > 1:
            _check_shared(workdir, processes)
        yield


def _check_shared(workdir: Path, processes: Processes) -> None:
    # A name that nobody has looked for: file systems remember what was not there.
    sign = json.dumps([f"{SIGN}{secrets.token_hex(8)}", socket.gethostname()])
    name, host = json.loads(processes.exchange(sign)[0])
    with processes.together():
        if processes.is_first:
            for left_behind in workdir.glob(f"{SIGN}*"):  # by one that was killed here
                left_behind.unlink(missing_ok=True)
            (workdir / name).touch()
    try:
        with processes.together():
            deadline = time.monotonic() + APPEAR_SECONDS
            while not (workdir / name).exists():
                if time.monotonic() > deadline:
                    raise InputError(
                        f"workdir {workdir.absolute()}: is not the folder that process 0 has on "
                        f"{host}; give one on a file system that all hosts share"
                    )
                time.sleep(0.1)
    finally:
        if processes.is_first:
            with contextlib.suppress(OSError):
                (workdir / name).unlink()


class SharedStore:
    """The checkpoints of one run, written by process 0.  A context manager.

    Every method has to be called by all processes.

    Attributes:
      folder: Of the checkpoints.
    """

    def __init__(self, folder: Path, variables: Any, training: Any, processes: Processes):
        """Opens a folder, in process 0 only; the trees are as for `CheckpointStore`."""
        self.folder, self._processes = folder, processes
        self._trees = variables, training
        self._store: CheckpointStore | None = None
        with processes.together():
            if processes.is_first:
                self._store = CheckpointStore(folder, *self._trees)

    def __enter__(self) -> "SharedStore":
        return self

    def __exit__(self, *error: Any) -> None:
        if self._store is not None:
            self._store.__exit__(*error)

    def restore(self, choose: Callable[[CheckpointStore], Restored | None]) -> Restored | None:
        """What `choose` restores in process 0, in every process.

        Raises:
          Exception: What `choose` raises, and `CheckpointStore.restore`.
          InputError: If the processes do not see the same bits.
        """
        restored = None
        with self._processes.together():
            if self._store is not None:
                restored = choose(self._store)
        if self._processes.count == 1:
            return restored
        found = restored and (restored.step, restored.training is None)
        found = json.loads(self._processes.exchange(json.dumps(found))[0])
        if found is None:
            return None
        with self._processes.together():
            if self._store is None:
                step, variables_only = found
                with CheckpointStore(self.folder, *self._trees, read_only=True) as store:
                    restored = store.restore(step, variables_only=variables_only)
        assert restored is not None, "process 0 has found one"
        self._check_same(f"checkpoint {restored.step}", restored.variables, restored.training)
        return restored

    def save(
        self,
        step: int,
        variables: Any,
        training: Any,
        history: list[Row],
        times: EpochTimes,
        steps_to_keep: Callable[[list[int]], set[int]],
    ) -> None:
        """Starts a save (see `CheckpointStore.save`) of what all processes have.

        Raises:
          CheckpointWriteError: If this or an earlier save failed.
          InputError: If the processes do not have the same bits.
        """
        if self._processes.count > 1:
            self._check_same(f"the state at step {step}", variables, training)
        with self._processes.together():
            if self._store is not None:
                self._store.save(
                    step, variables, training, history, times, steps_to_keep=steps_to_keep
                )

    def wait(self) -> None:
        """Blocks until the save under way is complete on disk.

        Raises:
          CheckpointWriteError: If it failed.
        """
        with self._processes.together():
            if self._store is not None:
                self._store.wait()

    def _check_same(self, what: str, *trees: Any) -> None:
        digests = [leaf_digests(tree) for tree in trees if tree is not None]
        text = json.dumps(digests, sort_keys=True)
        self._processes.check_same(what, hashlib.sha256(text.encode()).hexdigest())
