"""Where datasets lie, which of those folders are ours, and who may write there.

    <data_dir>/cifar10/3.0.2                 TFDS's place: any program's. Read, never written
    <data_dir>/resnet_jax/cifar10/3.0.2      our copy, with the cache of its decoded images
    <data_dir>/resnet_jax/cifar10/           the cache of the decoded images of another's copy
    <data_dir>/resnet_jax/downloads/         what a download has brought so far
    <data_dir>/resnet_jax/<name>/1.0.0       a dataset of the user's own pictures, likewise
    <data_dir>/shapes32/1.0.0                shapes32, ours by its name

TFDS has one folder for a dataset and version, whatever the file format, so that a copy in TFDS's
place would be in the way of programs that use TensorFlow, and theirs in ours.
"""

import contextlib
import fcntl
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from resnet_jax.data.sources.progress import say
from resnet_jax.errors import InputError

OWN_FOLDER = "resnet_jax"
PICTURES_VERSION = "1.0.0"  # of every dataset of the user's own pictures


def resolve_data_dir(data_dir: str | os.PathLike[str] | None = None) -> Path:
    """Gives a data directory as an absolute path; it may not exist.

    Args:
      data_dir: A path; where it is empty or None, TFDS's own default.

    Returns:
      The path, with "~" expanded.

    Raises:
      InputError: For what is no local path.
    """
    given = str(data_dir or os.environ.get("TFDS_DATA_DIR") or "~/tensorflow_datasets")
    try:
        if "://" in given or "\0" in given:
            raise ValueError("a URL or a NUL in it")
        return Path(given).expanduser().absolute()
    except (ValueError, RuntimeError) as error:  # RuntimeError: "~name" of nobody
        raise InputError(f"data_dir {given!r}: must be a path to a folder ({error})") from error


def data_root(data_dir: Path, name: str, version: str) -> Path:
    """Gives the data directory that is meant, where `data_dir` lies a level too deep or too high.

    Args:
      data_dir: An absolute path, such as ~/tensorflow_datasets/cifar10/3.0.2.
      name: The dataset's name in TFDS.
      version: Its version.

    Returns:
      The path that has <name>/<version> in it, ours or another's; `data_dir` where none has.
    """
    candidates = [data_dir]
    if (data_dir.parent.name, data_dir.name) == (name, version):
        candidates.append(data_dir.parents[1])
    elif data_dir.name == name:
        candidates.append(data_dir.parent)
    candidates.append(data_dir / "tensorflow_datasets")
    for root in candidates:
        for meant in (root.parent, root) if root.name == OWN_FOLDER else (root,):
            if any(is_folder(meant / own / name / version) for own in (OWN_FOLDER, "")):
                return meant
    return data_dir


def is_folder(path: Path) -> bool:
    """Whether a path is a folder; one that cannot be looked at, such as a too long one, is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def own_data_dir(root: Path) -> Path:
    """The data directory below TFDS's in which everything is ours."""
    return root / OWN_FOLDER


def pictures_folder(root: Path, name: str) -> Path:
    """The folder of a dataset of the user's own pictures below a data directory."""
    return own_data_dir(root) / name / PICTURES_VERSION


def pictures_names(root: Path) -> list[str]:
    """The names of the datasets of the user's own pictures in a data directory, sorted."""
    found = own_data_dir(root).glob(f"*/{PICTURES_VERSION}/dataset_info.json")
    return sorted(path.parents[1].name for path in found)


def check_absent(folder: Path) -> None:
    """Raises InputError where a dataset of the user's own pictures is there already."""
    if folder.exists():
        raise InputError(
            f"dataset {folder.parent.name!r}: is there already; give another name, or delete "
            f"{folder}"
        )


def check_writable(root: Path, needed_bytes: int) -> None:
    """Checks that a dataset can be prepared in a data directory; writes nothing itself.

    Args:
      root: The data directory, existing or new.
      needed_bytes: What it takes, in passing and for good.

    Raises:
      InputError: Where there is no permission, or not so much space.
    """
    existing = own_data_dir(root)
    try:
        while not existing.exists():
            existing = existing.parent
        if not existing.is_dir():
            raise NotADirectoryError(0, f"{existing} is not a folder")
        if not os.access(existing, os.W_OK | os.X_OK):
            raise PermissionError(0, f"no permission to write in {existing}")
        total, _, free = shutil.disk_usage(existing)
        if total and free < needed_bytes:  # a file system that tells no size tells total 0
            raise OSError(
                0, f"{free / 2**20:,.0f} MiB free, {needed_bytes / 2**20:,.0f} MiB needed"
            )
    except OSError as error:
        raise unusable(root, error) from error


def unusable(root: Path, error: OSError) -> InputError:
    """The InputError for a data directory in which something went wrong."""
    return InputError(
        f"data_dir {str(root)!r}: cannot be used ({error.strerror or error}); give a folder that "
        "can be written to, existing or new"
    )


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Holds an exclusive lock on a folder; gives False where its file system has no such locks.

    The lock is the kernel's, so it ends with its process, however that ends. Waiting for another
    process is said on stderr.

    Args:
      folder: An existing folder.

    Yields:
      Whether the lock is held.
    """
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"waiting for another process that prepares data in {folder}")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            is_locked = True
        except OSError:
            is_locked = False
        else:
            is_locked = True
        yield is_locked
    finally:
        os.close(descriptor)  # unlocks
