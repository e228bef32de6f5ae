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
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.data.cifar import parquet
from resnet_jax.data.cifar.official import DESCRIPTIONS, Description
from resnet_jax.data.content import Content
from resnet_jax.errors import InputError, reason_of
from resnet_jax.paths import is_left_out

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
    title = f"{description.title}, from the official files."
    make_content = partial(Content, title, description.class_names)
    containers, tables = _find(source, description)
    found: dict[str, bytes] = {}
    faults: list[InputError] = []
    for place in containers:
        faults += _collect(place, description, found)
        for form in description.forms:
            if set(form.files.values()) <= set(found):
                *train, test = (form.decode(found[md5]) for md5 in form.files.values())
                images, labels = map(np.concatenate, zip(*train, strict=True))
                splits = {"train": (images, labels), "test": test}
                return Source(place, form.name, make_content(splits))
    for place in tables:
        try:
            splits = parquet.read_tables(place, description)
            return Source(place, "parquet files", make_content(splits))
        except InputError as fault:
            faults.append(fault)
    raise faults[0] if faults else _lacking(source, description, found)


def _find(source: Path, description: Description) -> tuple[list[Path], list[Path]]:
    """Return the folders and archives that may have official files, and folders of parquet files.

    Nothing is read; folders come before archives, and the nearest first.
    """
    names = _official_files(description)
    official_folders = {form.folder for form in description.forms}
    folders, archives, tables = [], [], []
    try:
        if source.is_file():
            if source.name in names:
                return [source.parent], []
            with source.open("rb") as file:
                is_table = file.read(4) == b"PAR1"
            return ([], [_table_root(source)]) if is_table else ([source], [])
        for folder, files in _walk(source):
            # One alone tells little: many folders have a file called `train`.
            num_present = sum(path.name in names for path in files)
            if num_present > 1 or (num_present and folder.name in official_folders):
                folders.append(folder)
            archives += [path for path in files if path.name not in names and _is_archive(path)]
            tables += [_table_root(path) for path in files if path.suffix == ".parquet"]
    except OSError as error:
        raise InputError(f"{source}: cannot be read ({error.strerror or error})") from error
    named = [path for path in archives if _dataset_of(path.name) == description.name]
    if not named and len(archives) == 1 and _dataset_of(archives[0].name) is None:
        named = archives  # such as Kaggle's archive.zip
    return [*folders, *named], list(dict.fromkeys(tables))


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
            below = [path for path in paths if not is_left_out(path.name) and path.is_dir()]
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


def _official_files(description: Description) -> dict[str, str]:
    """Return {name: MD5} of the files of all forms."""
    return {name: md5 for form in description.forms for name, md5 in form.files.items()}


def _collect(place: Path, description: Description, found: dict[str, bytes]) -> list[InputError]:
    """Add the official files in a folder or an archive to {MD5: content}; return what is wrong."""
    files = _official_files(description)
    faults = []
    try:
        for path, data in _files_in(place, files):
            md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
            official = files[path.name]
            if md5 == official:  # this makes it safe to unpickle it
                found[md5] = data
            else:
                fault = f"{path}: not the official file: its MD5 is {md5}; must be {official}"
                faults.append(InputError(fault))
    # A damaged archive makes zipfile, tarfile and zlib raise nearly anything.
    except Exception as error:
        reason = reason_of(error).rstrip(":")
        fault = f"{place}: not a whole tar.gz, tar or zip ({reason})"
        if isinstance(error, OSError) and error.errno:
            fault = f"{error.filename or place}: cannot be read ({error.strerror})"
        faults.append(InputError(fault))
    return faults


def _files_in(place: Path, names: Container[str]) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a folder or an archive that have official names.

    Nothing is unpacked, and of a file that is too large only the beginning is read.
    """
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


def _lacking(source: Path, description: Description, found: Container[str]) -> InputError:
    """Return the error for a source that has nothing, or only some of the files, of a dataset."""
    lacking = [
        [name for name, md5 in form.files.items() if md5 not in found] for form in description.forms
    ]
    (names, form) = min(zip(lacking, description.forms, strict=True), key=lambda pair: len(pair[0]))
    if len(names) < len(form.files):
        return InputError(
            f"{source}: lacks {', '.join(names)}; the {form.name} needs all of its "
            f"{len(form.files)} files"
        )
    python, binary = lacking
    return NothingFoundError(
        f"{source}: contains no {description.title}; give its python or binary version "
        f"({python[0]} ..., or {binary[0]} ...) as a folder, tar.gz, tar or zip, or Hugging Face's "
        "parquet files"
    )
