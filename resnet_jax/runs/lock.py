"""A run directory's lock: one process trains in it at a time."""

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path

from resnet_jax import files
from resnet_jax.errors import InputError

LOCK_NAME = ".lock"

log = logging.getLogger(__name__)


@contextlib.contextmanager
def locked(workdir: Path) -> Iterator[None]:
    """Hold an exclusive lock on a run directory, or warn that its file system has no locks.

    Args:
      workdir: An existing folder.

    Raises:
      InputError: If another process holds the lock; it is named.
      OSError: If the lock file cannot be made.
    """

    def refuse(owner: str) -> None:
        raise InputError(f"workdir {workdir} is in use by {owner}")

    with files.locked(workdir / LOCK_NAME, refuse) as is_locked:
        if not is_locked:
            log.warning(
                "the file system of %s has no locks: make sure only one process trains there",
                workdir,
            )
        yield
