"""Puts a dataset in its place by one rename: whole, or not at all, over a damaged one too."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from resnet_jax.data.sources.paths import locked

_PREFIX = ".preparing-"


def install(folder: Path, build: Callable[[Path], object], is_there: Callable[[], bool]) -> None:
    """Lets `build` write a dataset elsewhere, then puts it in the place of `folder`.

    Interrupted, even killed, it leaves nothing that looks finished, and the next call removes the
    rest.

    Args:
      folder: <data directory>/<name>/<version>. What is there is replaced at the end.
      build: Called with a temporary data directory in which to write <name>/<version>.
      is_there: Tells, once this process holds the lock, that nothing needs to be done: whoever held
        it before may have prepared the same.

    Raises:
      OSError: Where the folder cannot be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with locked(folder.parent) as is_locked:
        if is_there():
            return
        if is_locked:  # so these are of processes that ended before their rename
            for left_over in folder.parent.glob(f"{_PREFIX}*"):
                shutil.rmtree(left_over)
        temporary = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder.parent))
        try:
            build(temporary)
            if folder.exists():
                folder.rename(temporary / "replaced")
            (temporary / folder.parent.name / folder.name).rename(folder)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
