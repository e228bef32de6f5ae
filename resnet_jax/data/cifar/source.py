"""The official images and labels, from wherever a user has them, verified.

| source | verified by |
|---|---|
| the official files in a folder, or up to four folders below it | MD5 of each file |
| one of those files, given by name | the same, with the others in its folder |
| a tar.gz, tar or zip of them, in any folders, or a folder that contains one | the same |
| Hugging Face's parquet files | SHA-256 of the images and labels of each batch |
"""

import contextlib
import hashlib
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import numpy as np

from resnet_jax.data.cifar import parquet, search
from resnet_jax.data.cifar.batches import Batch
from resnet_jax.data.cifar.official import Description, Form
from resnet_jax.data.content import Content
from resnet_jax.errors import InputError, reason_of

MAX_BYTES = 160_000_000  # of a file; the largest official one has 155,249,918


class Source(NamedTuple):
    """Result of `read`.

    Attributes:
      path: The folder or file that was read.
      form: "python version", "binary version" or "parquet files".
      content: The whole dataset, verified.
    """

    path: Path
    form: str
    content: Content


def read(source: Path, description: Description) -> Source:
    """Read and verify a dataset from where a user has it.

    Args:
      source: A folder or a file, as in the table at the top of this module.
      description: The dataset to look for.

    Returns:
      The first place that has the whole dataset, and its content.

    Raises:
      InputError: In one line with the path: what is wrong with the first place.
    """
    places = search.find(source, description)
    faults: list[InputError] = []
    for paths, read_place in zip(places, (_read_folder, _read_archive, _read_tables), strict=True):
        for path in paths:
            try:
                form, splits = read_place(path, description)
            except OSError as error:
                reason = error.strerror or reason_of(error)
                faults.append(InputError(f"{error.filename or path}: cannot be read ({reason})"))
            except InputError as fault:
                faults.append(fault)
            else:
                text = f"{description.title}, from the official files."
                return Source(path, form, Content(text, description.class_names, splits))
    raise faults[0] if faults else search.nothing_found(source, description)


def _read_folder(
    folder: Path, description: Description, *, shown: Path | None = None
) -> tuple[str, dict[str, Batch]]:
    """Read the official files in a folder; in messages, `shown` stands for it."""
    shown = shown or folder
    form = _whole_form(folder, description, shown)
    batches: dict[str, list[Batch]] = {"train": [], "test": []}
    for file in form.files:
        path = folder / file.name
        data = path.read_bytes() if path.stat().st_size <= MAX_BYTES else b""
        # This makes it safe to unpickle them.
        md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
        if md5 != file.md5:
            raise InputError(
                f"{shown / file.name}: not the official file: its MD5 is {md5}; must be {file.md5}"
            )
        batches[file.split].append(form.decode(data))
    return form.name, {
        split: (
            np.concatenate([images for images, _ in parts]),
            np.concatenate([labels for _, labels in parts]),
        )
        for split, parts in batches.items()
    }


def _whole_form(folder: Path, description: Description, shown: Path) -> Form:
    lacking = {
        form: [file.name for file in form.files if not (folder / file.name).is_file()]
        for form in description.forms
    }
    form = min(lacking, key=lambda form: len(lacking[form]))
    if lacking[form]:
        raise InputError(
            f"{shown}: lacks {', '.join(lacking[form])}; the {form.name} needs all of its "
            f"{len(form.files)} files"
        )
    return form


def _read_archive(path: Path, description: Description) -> tuple[str, dict[str, Batch]]:
    with _unpacked(path, description) as unpacked:
        folders = sorted({file.parent for file in unpacked.rglob("*") if file.is_file()})
        if not folders:
            raise search.nothing_found(path, description)
        # The folder that lacks least, and of several whole ones the first by name.
        folder = min(folders, key=lambda folder: search.num_lacking(folder, description))
        return _read_folder(folder, description, shown=path / folder.relative_to(unpacked))


@contextlib.contextmanager
def _unpacked(path: Path, description: Description) -> Iterator[Path]:
    """Unpack the members of an archive that have the names of official files, for a while."""
    names = search.batch_names(description)

    def is_wanted(name: str, num_bytes: int) -> bool:
        if PurePosixPath(name).name in names and num_bytes > MAX_BYTES:
            raise InputError(f"{path / name}: has {num_bytes:,} bytes; must have fewer")
        return PurePosixPath(name).name in names

    with tempfile.TemporaryDirectory(prefix="resnet_jax-") as folder:
        try:
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    for member in archive.infolist():
                        if is_wanted(member.filename, member.file_size) and not member.is_dir():
                            archive.extract(member, folder)
            else:
                with tarfile.open(path) as archive:
                    for member in archive:
                        if is_wanted(member.name, member.size) and member.isfile():
                            archive.extract(member, folder, filter="data")
        except InputError:
            raise
        # A damaged archive makes zipfile, tarfile and zlib raise nearly anything.
        except Exception as error:
            if isinstance(error, OSError) and error.errno:  # such as a full disk
                raise
            reason = reason_of(error).rstrip(":")
            raise InputError(f"{path}: not a whole tar.gz, tar or zip ({reason})") from error
        yield Path(folder)


def _read_tables(folder: Path, description: Description) -> tuple[str, dict[str, Batch]]:
    return "parquet files", parquet.read(folder, description)
