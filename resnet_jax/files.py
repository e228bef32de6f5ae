"""Files written whole: under another name, synced, then renamed."""

import contextlib
import errno
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a file so that a reader, or a crash, sees the old file or the new one, never a part.

    One process at a time may write to a folder: what a killed one left, the next one replaces.

    Args:
      path: Where to; its folder exists.
      content: The whole file.

    Raises:
      OSError: If it cannot be written; what was there before is as it was.
    """
    write_together({path: content})


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Writes files that belong together, in one folder or several: all of them, or none.

    All are complete on the disk before the first takes its name; a crash between two names is all
    that can leave one new and one old.

    Args:
      contents: Each file's whole content, in the order in which they take their names.

    Raises:
      OSError: As for `write_atomically`.
    """
    for path in contents:
        if path.is_dir():  # no file can take its name
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    parts = {path.with_name(f".{path.name}.part"): path for path in contents}
    try:
        for part, path in parts.items():
            with part.open("wb") as file:
                file.write(contents[path])
                file.flush()
                os.fsync(file.fileno())
        for part, path in parts.items():
            part.replace(path)
    finally:
        for part in parts:
            with contextlib.suppress(OSError):  # it must not hide why the writing failed
                part.unlink(missing_ok=True)


def to_json_bytes(content: Mapping[str, Any]) -> bytes:
    """What a file of strict JSON holds, which has no NaN and no infinity.

    Raises:
      ValueError: If a number is not finite.
    """
    return (json.dumps(content, indent=2, allow_nan=False) + "\n").encode()


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Writes strict JSON atomically.

    Raises:
      ValueError: If a number is not finite.
      OSError: If it cannot be written.
    """
    write_atomically(path, to_json_bytes(content))
