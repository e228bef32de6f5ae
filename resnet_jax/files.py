"""Atomic file writes, CSV, versioned JSON files, file locks."""

import contextlib
import csv
import errno
import fcntl
import io
import json
import os
import secrets
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from resnet_jax.errors import InputError


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that a reader, or a crash, sees the old file or the new one, never a part.

    Raises:
      OSError: If it cannot be written; an earlier file is unchanged.
    """
    write_together({path: content})


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write files that belong together, in one folder or several: all of them, or none.

    All are complete on disk before the first is renamed to its path; only a crash between two
    renames can leave one new and one old.

    Args:
      contents: {path: content of the whole file}, in the order of the renames.

    Raises:
      OSError: If one cannot be written; earlier files are unchanged.
    """
    for path in contents:
        if path.is_dir():  # no file can take its name
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    # Two processes may write the same file at once: the last one wins.
    parts = {path.with_name(f".{path.name}.{secrets.token_hex(4)}.part"): path for path in contents}
    try:
        for part, path in parts.items():
            with part.open("xb") as file:
                file.write(contents[path])
                file.flush()
                os.fsync(file.fileno())
        for part, path in parts.items():
            part.replace(path)
        for folder in {path.parent for path in contents}:
            sync_folder(folder)
    finally:
        for part in parts:
            with contextlib.suppress(OSError):  # it must not hide why writing failed
                part.unlink(missing_ok=True)


def remove_parts(folder: Path) -> None:
    """Delete what writers left that were killed; parts of active ones are younger than a minute."""
    for part in folder.glob(".*.part"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > 60:
                part.unlink()


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on disk, so that a power cut undoes no rename."""
    with contextlib.suppress(OSError):  # some file systems cannot
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def to_json_bytes(content: Mapping[str, Any]) -> bytes:
    """Return the content of a file of strict JSON, without NaN or infinity.

    Raises:
      ValueError: If a number is not finite.
    """
    return (json.dumps(content, indent=2, allow_nan=False) + "\n").encode()


def to_csv_bytes(header: Iterable[Any], rows: Iterable[Iterable[Any]]) -> bytes:
    """Return the content of a CSV file; floats keep every digit, None is an empty cell."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return text.getvalue().encode()


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write strict JSON atomically.

    Raises:
      ValueError: If a number is not finite.
      OSError: If it cannot be written.
    """
    write_atomically(path, to_json_bytes(content))


@contextlib.contextmanager
def reading_json(path: Path, format_version: int) -> Iterator[dict[str, Any]]:
    """Yield the content of a JSON file with a format_version, for the body to parse.

    Raises:
      InputError: If the file is of a version above `format_version`, or if it cannot be read, which
        the body may find too.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format_version"] > format_version:
            raise InputError(f"{path} was written by a newer version of resnet_jax")
        yield content
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(f"{path} is damaged: {' '.join(str(error).split())}") from error


@contextlib.contextmanager
def locked(path: Path, on_busy: Callable[[str], None]) -> Iterator[bool]:
    """Hold an exclusive lock on a file while the body runs.

    The kernel releases the lock when its process ends, however it ends. `flock` itself and not a
    library: filelock gives up where a file system answers ENOLCK (NFS without lockd), and where it
    falls back to a lock that is a file, a killed process leaves it behind.

    Args:
      path: The lock file, made if it is missing; its folder exists.
      on_busy: Called with the name of the process that holds the lock. If it returns, this waits.

    Yields:
      Whether the lock is held: False on a file system without locks (Lustre, some NFS, FUSE).

    Raises:
      OSError: If the file cannot be made.
    """
    # Any user who may write to the folder may lock it: the umask decides.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        is_locked = True
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # EACCES: some NFS
            on_busy(path.read_text(encoding="utf-8", errors="replace").strip() or "another process")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            is_locked = False
        if is_locked:
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"process {os.getpid()} on {socket.gethostname()}\n".encode(), 0)
        yield is_locked
    finally:
        os.close(descriptor)
