"""A run folder's lock: one process trains in it at a time.

`flock` itself and not a library: filelock gives up where a file system answers ENOLCK (NFS without
lockd), and where it falls back to a lock that is a file, a killed process leaves it behind.
"""

import contextlib
import fcntl
import logging
import os
import socket
from collections.abc import Iterator
from pathlib import Path

from resnet_jax.errors import InputError

LOCK_NAME = ".lock"

log = logging.getLogger(__name__)


@contextlib.contextmanager
def locked(workdir: Path) -> Iterator[None]:
    """Holds an exclusive lock on a run's folder while its body runs.

    The lock is the kernel's, so it ends with its process, however that ends.  A file system that
    has no locks (Lustre, some NFS, FUSE) is warned of, and nothing guards the folder there.

    Args:
      workdir: An existing folder.

    Raises:
      InputError: If another process holds the lock; it is named.
      OSError: If the lock's file cannot be made.
    """
    path = workdir / LOCK_NAME
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:  # EACCES: some NFS
            owner = path.read_text().strip() or "another process"
            raise InputError(f"workdir {workdir} is in use by {owner}") from error
        except OSError as error:
            log.warning(
                "the file system of %s has no locks (%s): see to it that one process at a time "
                "trains there",
                workdir,
                error.strerror,
            )
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"process {os.getpid()} on {socket.gethostname()}\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)
