"""The official images and labels, from wherever a user has them, verified.

| source | verified by |
|---|---|
| the official files in a folder, or up to four folders below it | MD5 of each file |
| one of those files, given by name | the same, with the others in its folder |
| a tar.gz, tar or zip of them, in any folders, or a folder that contains one | the same |
| Hugging Face's parquet files | SHA-256 of the images and labels of each batch |
"""

import hashlib
import itertools
import re
import tarfile
import zipfile
from collections import deque
from collections.abc import Container, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.data.cifar import parquet
from resnet_jax.data.cifar.official import DESCRIPTIONS, Batch, Description
from resnet_jax.data.content import Content
from resnet_jax.errors import InputError, reason_of

MAX_BYTES = 160_000_000  # of a file; the largest official one has 155,249,918
# TFDS has the official files four folders below its own: downloads/extracted/TAR_GZ.../cifar-...
MAX_DEPTH = 4
# A home directory, or a folder of millions of images, is not searched to its end.
MAX_ENTRIES = 20_000


class NothingFoundError(InputError):
    """A source that contains no file of the dataset."""


class Source(NamedTuple):
    """Result of `read`.

    Attributes:
      path: The folder or file that was read last.
      form: "python version", "binary version" or "parquet files".
      content: The whole dataset, verified.
    """

    path: Path
    form: str
    content: Content


class _Places(NamedTuple):
    """Places worth reading, nearest first: folders with official files, archives, tables."""

    folders: list[Path]
    archives: list[Path]
    tables: list[Path]


def read(source: Path, description: Description) -> Source:
    """Read and verify a dataset from where a user has it.

    The MD5 sums tell what an official file is, wherever it lies: files in several folders and
    archives add up to a whole dataset.

    Args:
      source: A folder or a file, as in the table at the top of this module.
      description: The dataset to look for.

    Returns:
      The first form that is whole.

    Raises:
      NothingFoundError: If there are no such files.
      InputError: In one line with the path: what is wrong with the first file that is damaged, or
        which files are missing.
    """
    places = _find(source, description)
    text = f"{description.title}, from the official files."
    files = {file.name: file for form in description.forms for file in form.files}
    found: dict[str, bytes] = {}  # {MD5: content}
    faults: list[InputError] = []
    for place in (*places.folders, *places.archives):
        try:
            for path, data in _files_in(place, files):
                # This makes it safe to unpickle them.
                md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
                official = files[path.name].md5
                if md5 == official:
                    found[md5] = data
                else:
                    fault = f"{path}: not the official file: its MD5 is {md5}; must be {official}"
                    faults.append(InputError(fault))
        except InputError as fault:
            faults.append(fault)
        for form in description.forms:
            if all(file.md5 in found for file in form.files):
                batches = [(file.split, form.decode(found[file.md5])) for file in form.files]
                content = Content(text, description.class_names, _join(batches))
                return Source(place, form.name, content)
    lacking = _lacking(source, description, found)
    for place in places.tables:
        try:
            splits = parquet.read_tables(place, description)
            content = Content(text, description.class_names, splits)
            return Source(place, "parquet files", content)
        except InputError as fault:
            faults.append(fault)
    raise faults[0] if faults else lacking


def _find(source: Path, description: Description) -> _Places:
    """Find where the files of a dataset may be, without reading them."""
    names = {file.name for form in description.forms for file in form.files}
    official_folders = {form.folder for form in description.forms}
    places = _Places([], [], [])
    try:
        if source.is_file():
            if source.name in names:
                return _Places([source.parent], [], [])
            with source.open("rb") as file:
                is_table = file.read(4) == b"PAR1"
            return _Places([], [], [_table_root(source)]) if is_table else _Places([], [source], [])
        for folder, files in _walk(source):
            # One alone tells little: many folders have a file called `train`.
            num_present = sum(path.name in names for path in files)
            if num_present > 1 or (num_present and folder.name in official_folders):
                places.folders.append(folder)
            places.archives.extend(p for p in files if p.name not in names and _is_archive(p))
            places.tables.extend(_table_root(path) for path in files if path.suffix == ".parquet")
    except OSError as error:
        raise InputError(f"{source}: cannot be read ({error.strerror or error})") from error
    archives = [path for path in places.archives if _dataset_of(path.name) == description.name]
    if not archives and len(places.archives) == 1 and _dataset_of(places.archives[0].name) is None:
        archives = places.archives  # such as Kaggle's archive.zip
    return _Places(places.folders, archives, list(dict.fromkeys(places.tables)))


def _walk(source: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Yield folders and their files from `source` down, the nearest first.

    Hidden folders and unreadable ones are left out. Raises OSError if `source` cannot be read.
    """
    queue = deque([(source, 0)])
    num_entries = 0
    while queue and num_entries <= MAX_ENTRIES:
        folder, depth = queue.popleft()
        try:
            paths = sorted(itertools.islice(folder.iterdir(), MAX_ENTRIES + 1))
            files = [path for path in paths if path.is_file()]
            below = [path for path in paths if path.name[0] != "." and path.is_dir()]
        except OSError:
            if depth == 0:
                raise
            continue
        yield folder, files
        num_entries += len(paths)
        queue.extend((path, depth + 1) for path in below if depth < MAX_DEPTH)


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
    compact = re.sub("[-_ ]", "", file_name.lower())
    return max((name for name in DESCRIPTIONS if name in compact), key=len, default=None)


def _table_root(path: Path) -> Path:
    """Return a parquet file's folder, or the one above if each split has a folder of its own."""
    return path.parent.parent if path.parent.name in ("train", "test") else path.parent


def _files_in(place: Path, names: Container[str]) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a folder or an archive that have official names; no more than they have.

    Nothing is unpacked, and of a file that is too large only the beginning is read.
    """
    try:
        if place.is_dir():
            for path in sorted(place.iterdir()):
                if path.name in names and path.is_file():
                    with path.open("rb") as file:
                        yield path, file.read(MAX_BYTES)
        elif zipfile.is_zipfile(place):
            with zipfile.ZipFile(place) as archive:
                for member in archive.infolist():
                    path = place / member.filename
                    if path.name in names and not member.is_dir():
                        with archive.open(member) as file:
                            yield path, file.read(MAX_BYTES)
        else:
            with tarfile.open(place) as archive:
                for member in archive:
                    path = place / member.name
                    if path.name in names and (file := archive.extractfile(member)):
                        yield path, file.read(MAX_BYTES)
    # A damaged archive makes zipfile, tarfile and zlib raise nearly anything.
    except Exception as error:
        if isinstance(error, OSError) and error.errno:
            path = error.filename or place
            raise InputError(f"{path}: cannot be read ({error.strerror})") from error
        reason = reason_of(error).rstrip(":")
        raise InputError(f"{place}: not a whole tar.gz, tar or zip ({reason})") from error


def _join(batches: list[tuple[str, Batch]]) -> dict[str, Batch]:
    """Concatenate the batches of each split."""
    splits = {}
    for split in ("train", "test"):
        images, labels = zip(*(batch for of, batch in batches if of == split), strict=True)
        splits[split] = np.concatenate(images), np.concatenate(labels)
    return splits


def _lacking(source: Path, description: Description, found: Container[str]) -> InputError:
    """Return the error for a source that has nothing, or only some of the files, of a dataset."""
    lacking = {
        form: [file.name for file in form.files if file.md5 not in found]
        for form in description.forms
    }
    form = min(lacking, key=lambda form: len(lacking[form]))
    if len(lacking[form]) == len(form.files):
        python, binary = (form.files for form in description.forms)
        return NothingFoundError(
            f"{source}: contains no {description.title}; give its python or binary version "
            f"({python[0].name} ..., or {binary[0].name} ...) as a folder, tar.gz, tar or zip, or "
            "Hugging Face's parquet files"
        )
    return InputError(
        f"{source}: lacks {', '.join(lacking[form])}; the {form.name} needs all of its "
        f"{len(form.files)} files"
    )
