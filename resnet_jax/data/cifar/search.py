"""Finds where below a path the files of a dataset are, without reading them."""

import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from resnet_jax.data.sources import archives, describe, parquet
from resnet_jax.data.sources.official import DESCRIPTIONS, Description
from resnet_jax.errors import InputError

# TFDS has the official files four folders below its own: downloads/extracted/TAR_GZ.../cifar-...
_MAX_DEPTH = 4
# A home folder, or one with millions of images, is not searched to its end.
_MAX_ENTRIES = 20_000


class Places(NamedTuple):
    """What a search found, likeliest first.

    Attributes:
      folders: Folders that hold some of the official files; whole ones first.
      archives: Archives that may hold them.
      parquet: Folders with parquet files.
      instead: What was found where all three are empty, in words.
    """

    folders: list[Path]
    archives: list[Path]
    parquet: list[Path]
    instead: str

    @property
    def any(self) -> bool:
        """Whether there is a place worth reading."""
        return bool(self.folders or self.archives or self.parquet)


def allowed(description: Description) -> str:
    """What a source may be, in words, for messages."""
    python, binary = (form.files for form in description.forms)
    return (
        f"give {description.title}'s python or binary version "
        f"({python[0].name} ... {python[-1].name}, or {binary[0].name} ... {binary[-1].name}) as a "
        "folder, tar.gz, tar or zip"
    )


def find(source: Path, description: Description) -> Places:
    """Looks for a dataset at and below a path.

    Args:
      source: A file or a folder.
      description: The dataset.

    Returns:
      The places worth reading.

    Raises:
      InputError: Where the path does not exist.
      OSError: Where it cannot be read.
    """
    if source.is_dir():
        return _find_below(source, description)
    if not source.is_file():
        fault = "neither a folder nor a file" if source.exists() else "does not exist"
        raise InputError(f"{source}: {fault}; {allowed(description)}")
    if source.name in _batch_names(description):
        return Places([source.parent], [], [], "")
    with source.open("rb") as file:
        head = file.read(16)
        file.seek(0)
        kind = archives.kind_of(file)
    if kind:
        return Places([], [source], [], "")
    if head.startswith(parquet.MAGIC):
        return Places([], [], [_parquet_root(source)], "")
    return Places([], [], [], describe.file(head))


def _batch_names(description: Description) -> set[str]:
    return {batch.name for form in description.forms for batch in form.files}


def _find_below(source: Path, description: Description) -> Places:
    names = _batch_names(description)
    official_folders = {form.folder for form in description.forms}
    folders: list[Path] = []
    packed: list[Path] = []
    tables: list[Path] = []
    for folder, entries in _walk(source):
        files = [Path(entry.path) for entry in entries if _is_file(entry)]
        # One alone tells little: many folders have a file called `train`.
        num_present = sum(path.name in names for path in files)
        if num_present > 1 or (num_present and folder.name in official_folders):
            folders.append(folder)
        packed.extend(path for path in files if path.name not in names and _is_archive(path))
        tables.extend(_parquet_root(path) for path in files if path.suffix == ".parquet")
    named = [path for path in packed if data_set_of(path.name) == description.name]
    if not named and len(packed) == 1 and data_set_of(packed[0].name) is None:
        named = packed  # such as Kaggle's archive.zip
    folders.sort(key=lambda folder: _num_lacking(folder, description))  # stable: nearest first
    tables = [root for root in dict.fromkeys(tables) if all(parquet.files_of(root).values())]
    places = Places(folders, named, tables, "")
    return places if places.any else places._replace(instead=describe.folder(source, description))


def _walk(source: Path) -> Iterator[tuple[Path, list[os.DirEntry[str]]]]:
    """Folders from `source` down, the nearest first; hidden ones and unreadable ones are left out.

    Raises OSError where `source` itself cannot be read.
    """
    queue = deque([(source, 0)])
    num_entries = 0
    while queue:
        folder, depth = queue.popleft()
        entries: list[os.DirEntry[str]] = []
        try:
            with os.scandir(folder) as found:
                for entry in found:
                    num_entries += 1
                    if num_entries > _MAX_ENTRIES:
                        break
                    entries.append(entry)
        except OSError:
            if depth == 0:
                raise
            continue
        entries.sort(key=lambda entry: entry.name)
        yield folder, entries
        if num_entries > _MAX_ENTRIES:
            return
        if depth < _MAX_DEPTH:
            queue.extend(
                (Path(entry.path), depth + 1)
                for entry in entries
                if not entry.name.startswith(".") and _is_folder(entry)
            )


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_archive(path: Path) -> bool:
    """Whether a file is an archive; Keras leaves out the suffix, so its first bytes decide."""
    if path.suffix in (".part", ".partial", ".crdownload"):
        return False
    is_likely = "cifar" in path.name.lower() or path.suffix in (".gz", ".tgz", ".tar", ".zip")
    try:
        with path.open("rb") as file:
            return is_likely and archives.kind_of(file) is not None
    except OSError:
        return False


def data_set_of(file_name: str) -> str | None:
    """The dataset that a file's name tells, as TFDS calls it: "cifar10", "cifar100" or None."""
    compact = file_name.lower().replace("-", "").replace("_", "").replace(" ", "")
    return max((name for name in DESCRIPTIONS if name in compact), key=len, default=None)


def _num_lacking(folder: Path, description: Description) -> int:
    return min(
        sum(not (folder / batch.name).is_file() for batch in form.files)
        for form in description.forms
    )


def _parquet_root(path: Path) -> Path:
    """The folder of a parquet file, or the one above where each split has a folder of its own."""
    return path.parent.parent if path.parent.name in ("train", "test") else path.parent
