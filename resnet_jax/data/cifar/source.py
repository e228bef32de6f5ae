"""The official CIFAR files, wherever a user has them -> arrays, verified.

The python version is pickles, the binary version rows of label bytes and pixel bytes. Both hold the
same images in the same order. Each file's size and MD5 sum are checked before anything in it is
looked at. What is accepted:

| source | verified by |
|---|---|
| the official files in a folder, or up to four folders below it | MD5 of each file |
| one of those files, given by name | the same, with the others beside it |
| a tar.gz, tar or zip of them, in any folders, or a folder that holds one | the same |
| the official archive of the binary version | its SHA-256 |
| Hugging Face's parquet files of CIFAR-10 | SHA-256 of each batch's decoded images and labels |
"""

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from resnet_jax.data.sources import archives, cifar_arrays, locate, parquet
from resnet_jax.data.sources.cifar_arrays import CifarArrays
from resnet_jax.data.sources.official import BatchFile, Description, Form
from resnet_jax.errors import InputError


class Source(NamedTuple):
    """What `read` found.

    Attributes:
      path: The folder or file that was read.
      form: "python version", "binary version" or "parquet files".
      verified_by: What proved the content, in words.
      arrays: The content.
    """

    path: Path
    form: str
    verified_by: str
    arrays: CifarArrays


def read(source: str | Path, description: Description) -> Source:
    """Reads and verifies a dataset from where a user has it.

    Args:
      source: A folder or a file, as the table at the top of this module tells.
      description: The dataset to look for.

    Returns:
      The first of the places in which the whole dataset is, and its content.

    Raises:
      InputError: With one line that names the path, for anything but the official content: what is
        wrong with the likeliest place, or what was found there instead.
    """
    with _readable(source):
        return read_places(source, locate.find(Path(source), description), description)


def find(source: str | Path, description: Description) -> locate.Places:
    """Finds the places that `read` would read.

    Args:
      source: A folder or a file.
      description: The dataset to look for.

    Returns:
      The places, likeliest first; perhaps none.

    Raises:
      InputError: Where the path does not exist or cannot be looked at.
    """
    with _readable(source):
        return locate.find(Path(source), description)


@contextlib.contextmanager
def _readable(source: str | Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(
            f"{error.filename or source}: cannot be read ({error.strerror or error})"
        ) from error


def read_places(source: str | Path, places: locate.Places, description: Description) -> Source:
    """Reads and verifies a dataset from the first place that has it; as `read`.

    Args:
      source: What the user gave, for messages.
      places: Where to look.
      description: The dataset.

    Returns:
      What was read.

    Raises:
      InputError: Where no place has the official content.
      OSError: Where a file cannot be read.
    """
    readers = (_read_folder, _read_file, _read_parquet)
    faults: list[InputError] = []
    for paths, read_place in zip(places[:3], readers, strict=True):
        for path in paths:
            try:
                return read_place(path, description)
            except InputError as fault:
                faults.append(fault)
    if faults:
        raise faults[0]
    raise InputError(f"{source}: {places.instead}; {locate.allowed(description)}")


def read_archive(
    file: IO[bytes], description: Description, *, name: str | Path, is_official: bool = False
) -> Source:
    """Reads and verifies a dataset from an archive.

    Args:
      file: An open binary file that can seek: a tar.gz, a tar or a zip.
      description: The dataset to look for.
      name: The file's name, for messages.
      is_official: Whether the whole file is known to be the official archive of the binary version.

    Returns:
      What was read.

    Raises:
      InputError: For anything but the official content.
    """
    wanted = {batch.name: (form, batch) for form in description.forms for batch in form.files}
    sizes = {name: _size_range(batch) for name, (_, batch) in wanted.items()}
    parsed = {}
    for path, data in archives.read_members(file, sizes, name=name):
        form, batch = wanted[path.name]
        if not is_official:
            _verify(data, batch, name=f"{name}: {path}")
        parsed[path.parent, batch.name] = form.parse(data, batch.num_images, name=f"{name}: {path}")
    folders = {folder for folder, _ in parsed}
    present = {folder: {n for f, n in parsed if f == folder} for folder in folders}
    if not present:
        raise InputError(f"{name}: holds no {description.title}; {locate.allowed(description)}")
    # The folder that lacks least, and of several whole ones the first by name.
    folder = min(sorted(folders), key=lambda f: _lacking(description, present[f])[1])
    form = _choose(description, present[folder], name)
    batches = [parsed[folder, batch.name] for batch in form.files]
    verified_by = "the official archive's SHA-256" if is_official else "the official MD5 sums"
    return Source(
        Path(name), form.name, verified_by, cifar_arrays.join(description, form, batches, name)
    )


def _read_folder(folder: Path, description: Description) -> Source:
    present = {
        batch.name
        for form in description.forms
        for batch in form.files
        if (folder / batch.name).is_file()
    }
    form = _choose(description, present, folder)
    batches = []
    for batch in form.files:
        path = folder / batch.name
        with path.open("rb") as file:
            data = file.read(batch.max_bytes + 1)  # one more shows a file that is too long
        _verify(data, batch, name=path)
        batches.append(form.parse(data, batch.num_images, name=path))
    arrays = cifar_arrays.join(description, form, batches, folder)
    return Source(folder, form.name, "the official MD5 sums", arrays)


def _read_file(path: Path, description: Description) -> Source:
    with path.open("rb") as file:
        is_official = _is_official(file, description)
        return read_archive(file, description, name=path, is_official=is_official)


def _is_official(file: IO[bytes], description: Description) -> bool:
    """Whether a file is the official archive of the binary version; leaves it at its beginning."""
    size = file.seek(0, 2)
    file.seek(0)
    if size != description.archive.num_bytes:
        return False
    sha256 = hashlib.file_digest(file, "sha256").hexdigest()  # pyright: ignore
    file.seek(0)
    return sha256 == description.archive.sha256


def _read_parquet(folder: Path, description: Description) -> Source:
    splits = parquet.read(folder, description)
    arrays = cifar_arrays.of_splits(
        description, {split: [batch] for split, batch in splits.items()}
    )
    verified_by = "the digests of the official images and labels"
    return Source(folder, "parquet files", verified_by, arrays)


def _size_range(batch: BatchFile) -> tuple[int, int]:
    return batch.num_bytes or 1, batch.max_bytes


def _lacking(description: Description, present: set[str]) -> tuple[Form, int]:
    """The form that lacks fewest of its files, the first of equals, and how many those are."""

    def count(form: Form) -> int:
        return sum(batch.name not in present for batch in form.files)

    form = min(description.forms, key=count)
    return form, count(form)


def _choose(description: Description, present: set[str], name: str | Path) -> Form:
    """The form that is there in full.  Raises InputError where none is."""
    form, num_lacking = _lacking(description, present)
    if num_lacking:
        lacking = ", ".join(batch.name for batch in form.files if batch.name not in present)
        raise InputError(
            f"{name}: lacks {lacking}; the {form.name} needs all of its {len(form.files)} files"
        )
    return form


def _verify(data: bytes, batch: BatchFile, *, name: str | Path) -> None:
    """Raises InputError unless the bytes are the official ones.

    For the pickles of the python version this is what makes them safe to unpickle.
    """
    least, greatest = _size_range(batch)
    if not least <= len(data) <= greatest:
        count = f"{len(data):,}" if len(data) < least else "more"
        wanted = f"{least:,}" if least == greatest else f"at most {greatest:,}"
        raise InputError(f"{name}: has {count} bytes; must have {wanted}")
    md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
    if md5 != batch.md5:
        raise InputError(f"{name}: not the official file: its MD5 is {md5}; must be {batch.md5}")
