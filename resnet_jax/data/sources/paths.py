"""Where TFDS keeps its data sets, and who may write there."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from resnet_jax.errors import InputError


def resolve_data_dir(data_dir: str | os.PathLike[str] | None = None) -> Path:
    """`data_dir`, or where it is empty or None, TFDS's own default, as an absolute path.

    The path may not exist.  Raises InputError for what is no local path.
    """
    given = str(data_dir or os.environ.get("TFDS_DATA_DIR") or "~/tensorflow_datasets")
    try:
        if "://" in given or "\0" in given:
            raise ValueError("a URL or a NUL in it")
        return Path(given).expanduser().absolute()
    except (ValueError, RuntimeError) as error:  # RuntimeError: "~name" of nobody
        raise InputError(f"data_dir {given!r}: must be a path to a folder ({error})") from error


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Holds an exclusive lock on a folder; gives False where its file system has no such locks.

    The lock is the kernel's, so it ends with its process, however that ends.
    """
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)  # unlocks
