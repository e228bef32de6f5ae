"""Atomic file writes, file locks, and one rule for walking folders."""

import contextlib
import errno
import fcntl
import json
import os
import secrets
import socket
import stat
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from resnet_jax.errors import InputError

# Unlike Path's methods, False for a name that is too long to exist.
is_file, is_folder = os.path.isfile, os.path.isdir

# Folders that systems leave among the user's: trash, thumbnails, snapshots. Others are hidden.
_LEFT_BY_SYSTEMS = {
    *("__macosx", "network trash folder", "temporary items"),
    *("@eadir", "@tmp", "@recycle", "@recently-snapshot", "#recycle", "#snapshot"),
    *("$recycle.bin", "system volume information", "found.000", "lost+found"),
}


def is_left_out(name: str) -> bool:
    """Return whether a file or folder is hidden, or one that systems leave among the user's."""
    return name.startswith(".") or name.lower() in _LEFT_BY_SYSTEMS


def walk(root: Path) -> Iterator[tuple[Path, list[str], list[str]]]:
    """Walk a folder in sorted order, through links, without what `is_left_out`.

    Yields:
      A folder, the names of its subfolders, which may be removed from the list so as not to be
      walked, and the names of its files.

    Raises:
      InputError: If a folder cannot be read.
    """

    def fail(error: OSError) -> None:
        raise InputError(f"{error.filename}: cannot be read ({error.strerror})") from error

    for path, subfolders, names in os.walk(root, onerror=fail, followlinks=True):
        folder = Path(path)
        above = folder.parents[: len(folder.parts) - len(root.parts)]
        if folder.resolve() in {parent.resolve() for parent in above}:
            subfolders.clear()  # a link to a folder above it
            continue
        subfolders[:] = sorted(name for name in subfolders if not is_left_out(name))
        yield folder, subfolders, sorted(name for name in names if not is_left_out(name))


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that a reader, or a crash, sees the old file or the new one, never a part.

    Args:
      path: Path of the file; its folder exists.
      content: Content of the whole file.

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


def cache_folder() -> Path:
    """Return this user's folder of caches: $XDG_CACHE_HOME/resnet_jax or ~/.cache/resnet_jax.

    A relative XDG_CACHE_HOME is ignored, as its specification demands.

    Raises:
      RuntimeError: If there is no home folder.
    """
    home = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (home if home.is_absolute() else Path.home() / ".cache") / "resnet_jax"


def make_private_folder(path: Path) -> None:
    """Make a folder that only this user can write to: programs are loaded from it.

    Raises:
      PermissionError: If it belongs to another user.
      OSError: If it cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = path.resolve()
    if not is_private(path):
        path.chmod(0o700)
        if not is_private(path):  # the superuser may change the mode of anyone's
            raise PermissionError(errno.EPERM, "belongs to another user", str(path))


def is_private(path: Path) -> bool:
    """Return whether only this user and root can write to a folder or a regular file."""
    info = path.lstat()
    kinds = stat.S_IFDIR, stat.S_IFREG
    is_ours = info.st_uid in (0, os.getuid()) and stat.S_IFMT(info.st_mode) in kinds
    return is_ours and not info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def to_json_bytes(content: Mapping[str, Any]) -> bytes:
    """Return the content of a file of strict JSON, without NaN or infinity.

    Raises:
      ValueError: If a number is not finite.
    """
    return (json.dumps(content, indent=2, allow_nan=False) + "\n").encode()


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write strict JSON atomically.

    Raises:
      ValueError: If a number is not finite.
      OSError: If it cannot be written.
    """
    write_atomically(path, to_json_bytes(content))


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
