"""Find where below a path the files of a dataset are, without reading them."""

import errno
import itertools
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from resnet_jax.data.cifar import parquet
from resnet_jax.data.cifar.official import DESCRIPTIONS, Description
from resnet_jax.errors import InputError

# TFDS has the official files four folders below its own: downloads/extracted/TAR_GZ.../cifar-...
_MAX_DEPTH = 4
# A home directory, or a folder of millions of images, is not searched to its end.
_MAX_ENTRIES = 20_000


class Places(NamedTuple):
    """Result of a search, nearest first.

    Attributes:
      folders: Folders that contain some of the official files.
      archives: Archives that may contain them.
      tables: Folders with parquet files.
    """

    folders: list[Path]
    archives: list[Path]
    tables: list[Path]


def find(source: Path, description: Description) -> Places:
    """Search for a dataset at and below a path.

    Args:
      source: A file, or a folder that is searched to a depth of four.
      description: The dataset.

    Returns:
      The places worth reading; perhaps none.

    Raises:
      InputError: If the path does not exist or cannot be read.
    """
    try:
        if source.is_dir():
            return _find_below(source, description)
        if source.is_file():
            return _find_file(source, description)
        raise FileNotFoundError(errno.ENOENT, "there is no such file or folder")
    except OSError as error:
        raise InputError(f"{source}: cannot be read ({error.strerror or error})") from error


def nothing_found(source: Path, description: Description) -> InputError:
    """Return the error for a source in which nothing was found."""
    names = sorted(path.name for path in source.iterdir()) if source.is_dir() else []
    instead = f", but {', '.join(names[:5])}{', ...' * (len(names) > 5)}" if names else ""
    python, binary = (form.files for form in description.forms)
    return InputError(
        f"{source}: contains no {description.title}{instead}; give its python or binary version "
        f"({python[0].name} ... {python[-1].name}, or {binary[0].name} ... {binary[-1].name}) as a "
        "folder, tar.gz, tar or zip, or Hugging Face's parquet files"
    )


def batch_names(description: Description) -> set[str]:
    """Return the names of the official files of every form."""
    return {batch.name for form in description.forms for batch in form.files}


def num_lacking(folder: Path, description: Description) -> int:
    """Return how many files the form that a folder has most of still lacks."""
    return min(
        sum(not (folder / batch.name).is_file() for batch in form.files)
        for form in description.forms
    )


def _find_file(source: Path, description: Description) -> Places:
    if source.name in batch_names(description):
        return Places([source.parent], [], [])
    with source.open("rb") as file:
        is_table = file.read(len(parquet.MAGIC)) == parquet.MAGIC
    return Places([], [], [_table_root(source)]) if is_table else Places([], [source], [])


def _find_below(source: Path, description: Description) -> Places:
    names = batch_names(description)
    official_folders = {form.folder for form in description.forms}
    folders: list[Path] = []
    archives: list[Path] = []
    tables: list[Path] = []
    for folder, files in _walk(source):
        # One alone tells little: many folders have a file called `train`.
        num_present = sum(path.name in names for path in files)
        if num_present > 1 or (num_present and folder.name in official_folders):
            folders.append(folder)
        archives += [path for path in files if path.name not in names and _is_archive(path)]
        tables += [_table_root(path) for path in files if path.suffix == ".parquet"]
    named = [path for path in archives if _dataset_of(path.name) == description.name]
    if not named and len(archives) == 1 and _dataset_of(archives[0].name) is None:
        named = archives  # such as Kaggle's archive.zip
    tables = [root for root in dict.fromkeys(tables) if all(parquet.files_of(root).values())]
    return Places(folders, named, tables)


def _walk(source: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Yield folders and their files from `source` down, the nearest first.

    Hidden folders and unreadable ones are left out. Raises OSError if `source` cannot be read.
    """
    queue = deque([(source, 0)])
    num_entries = 0
    while queue and num_entries <= _MAX_ENTRIES:
        folder, depth = queue.popleft()
        try:
            paths = sorted(itertools.islice(folder.iterdir(), _MAX_ENTRIES + 1))
            files = [path for path in paths if path.is_file()]
            below = [path for path in paths if path.name[0] != "." and path.is_dir()]
        except OSError:
            if depth == 0:
                raise
            continue
        yield folder, files
        num_entries += len(paths)
        queue.extend((path, depth + 1) for path in below if depth < _MAX_DEPTH)


def _is_archive(path: Path) -> bool:
    """Return whether a file is an archive; Keras leaves out the suffix, so its content decides."""
    if path.suffix in (".part", ".partial", ".crdownload"):
        return False
    is_likely = "cifar" in path.name.lower() or path.suffix in (".gz", ".tgz", ".tar", ".zip")
    try:
        with path.open("rb") as file:
            head = file.read(512) if is_likely else b""
    except OSError:
        return False
    return head.startswith((b"\x1f\x8b", b"PK\3\4")) or head[257:262] == b"ustar"


def _dataset_of(file_name: str) -> str | None:
    """Return the dataset that a file's name tells: "cifar10", "cifar100" or None."""
    compact = file_name.lower().replace("-", "").replace("_", "").replace(" ", "")
    return max((name for name in DESCRIPTIONS if name in compact), key=len, default=None)


def _table_root(path: Path) -> Path:
    """Return a parquet file's folder, or the one above if each split has a folder of its own."""
    return path.parent.parent if path.parent.name in ("train", "test") else path.parent
