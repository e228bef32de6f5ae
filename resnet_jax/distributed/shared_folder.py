"""A run directory shared by several processes."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

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
