"""Files written whole: under another name, synced, then renamed."""

import contextlib
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
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):  # it must not hide why the writing failed
            part.unlink(missing_ok=True)


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Writes strict JSON, which has no NaN and no infinity, atomically.

    Raises:
      ValueError: If a number is not finite.
      OSError: If it cannot be written.
    """
    text = json.dumps(content, indent=2, allow_nan=False) + "\n"
    write_atomically(path, text.encode())
