"""Paths as users give them: home folders, folders to walk, folders that only one user writes."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from resnet_jax.errors import InputError

# Unlike Path's methods, False for a name that is too long to exist.
is_file, is_folder = os.path.isfile, os.path.isdir

# Folders that systems leave among the user's: trash, thumbnails, snapshots. Others are hidden.
_LEFT_BY_SYSTEMS = {
    *("__macosx", "network trash folder", "temporary items"),
    *("@eadir", "@tmp", "@recycle", "@recently-snapshot", "#recycle", "#snapshot"),
    *("$recycle.bin", "system volume information", "found.000", "lost+found"),
}


def expand_home(text: str) -> Path:
    """Return a path that a user typed; "~" or "~name" at its start is a home folder.

    Not for a Path: "./~x", the name of a file, is "~x" once it is normalized.

    Raises:
      RuntimeError: If there is no such home folder.
    """
    return Path(text).expanduser() if text.startswith("~") else Path(text)


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
