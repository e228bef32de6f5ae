"""The official CIFAR-10 files, as a folder or a tar.gz -> arrays, verified.

The python version is pickles, the binary version rows of one label byte and 3,072 pixel bytes. Both
hold the same images in the same order. Each file's size and MD5 sum are checked before anything in
it is looked at.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.data.sources import archives as cifar_archive
from resnet_jax.data.sources import cifar_pickle
from resnet_jax.errors import InputError

_NUM_CLASSES = 10
_ROW_BYTES = 1 + 3 * 32 * 32


class BatchFile(NamedTuple):
    """What is known of one batch file before it is read."""

    name: str
    num_bytes: int
    md5: str


@dataclass(frozen=True)
class Version:
    """One of the two forms in which CIFAR-10 is published.

    files: the training batches in the official order, then the test batch.
    parse: (bytes, num_images, name=...) -> images, labels; raises InputError.
    """

    name: str
    folder: str
    files: tuple[BatchFile, ...]
    images_per_batch: int
    parse: Callable[..., tuple[np.ndarray, np.ndarray]]


class Cifar10Arrays(NamedTuple):
    """images: uint8 [N, 32, 32, 3].  labels: int32 [N] in 0..9.  In the official order."""

    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray


def parse_binary_batch(data, num_images, *, name):
    """Decodes one batch of the binary version.

    data: bytes.  num_images: how many images it must hold.  name: the file's, for messages.
    Returns images, uint8 [num_images, 32, 32, 3], and labels, int32 [num_images] in 0..9.
    Raises InputError for another size or a label out of range.
    """
    expected = num_images * _ROW_BYTES
    if len(data) != expected:
        raise InputError(f"{name}: has {len(data):,} bytes; {num_images:,} images are {expected:,}")
    rows = np.frombuffer(data, np.uint8).reshape(num_images, _ROW_BYTES)
    labels = rows[:, 0].astype(np.int32)
    wrong = np.flatnonzero(labels >= _NUM_CLASSES)
    if wrong.size:
        raise InputError(
            f"{name}: label of image {wrong[0]} is {labels[wrong[0]]}; allowed are 0..9"
        )
    planes = rows[:, 1:].reshape(num_images, 3, 32, 32)
    return np.ascontiguousarray(planes.transpose(0, 2, 3, 1)), labels


PYTHON = Version(
    name="python version",
    folder="cifar-10-batches-py",
    files=(
        BatchFile("data_batch_1", 31_035_704, "c99cafc152244af753f735de768cd75f"),
        BatchFile("data_batch_2", 31_035_320, "d4bba439e000b95fd0a9bffe97cbabec"),
        BatchFile("data_batch_3", 31_035_999, "54ebc095f3ab1f0389bbae665268c751"),
        BatchFile("data_batch_4", 31_035_696, "634d18415352ddfa80567beed471001a"),
        BatchFile("data_batch_5", 31_035_623, "482c414d41f54cd18b22e5b47cb7c3cb"),
        BatchFile("test_batch", 31_035_526, "40351d587109b95175f43aff81a1287e"),
    ),
    images_per_batch=10_000,
    parse=cifar_pickle.parse,
)
BINARY = Version(
    name="binary version",
    folder="cifar-10-batches-bin",
    files=(
        BatchFile("data_batch_1.bin", 30_730_000, "5dd7e06a14cb22eb9f671a540d1b7c25"),
        BatchFile("data_batch_2.bin", 30_730_000, "5ea93a67294ea407fff1d09f752e9692"),
        BatchFile("data_batch_3.bin", 30_730_000, "942cd6a4bcdd0dd3c604fbe906cb4421"),
        BatchFile("data_batch_4.bin", 30_730_000, "ae636b3ba5c66a11e91e8cb52e771fcb"),
        BatchFile("data_batch_5.bin", 30_730_000, "53f37980c15c3d472c316c40844f3f0d"),
        BatchFile("test_batch.bin", 30_730_000, "803d5f7f4d78ea53de84dbe85f74fb6d"),
    ),
    images_per_batch=10_000,
    parse=parse_binary_batch,
)
OFFICIAL = (PYTHON, BINARY)


def check_source(source):
    """Tells folder and tar.gz by their first bytes, and raises InputError for all else.

    Returns True for a folder, False for a tar.gz.
    """
    allowed = "give a folder or a tar.gz of CIFAR-10's python or binary version"
    try:
        path = Path(source)
        if path.is_dir():
            return True
        if path.is_file() and cifar_archive.is_gzip(path):
            return False
        fault = "neither a folder nor a tar.gz" if path.exists() else "does not exist"
    except OSError as error:
        raise InputError(f"{source}: cannot be read ({error.strerror}); {allowed}") from error
    raise InputError(f"{source}: {fault}; {allowed}")


def read(source, versions=OFFICIAL):
    """Reads and verifies CIFAR-10 from where a user has it.

    source: a folder that holds the batch files or their official folder, or a tar.gz of either.
    versions: the forms to look for; the first that is there in full is taken.
    Returns the Version found and its Cifar10Arrays.
    Raises InputError, with one line that names the path, for anything but the official content.
    """
    is_folder = check_source(source)
    try:
        if is_folder:
            return _read_folder(Path(source), versions)
        with Path(source).open("rb") as file:
            return read_archive(file, versions, name=source)
    except OSError as error:
        raise InputError(
            f"{error.filename or source}: cannot be read ({error.strerror})"
        ) from error


def read_archive(file, versions=OFFICIAL, *, name):
    """Like `read`, from an open binary file that holds a tar.gz; name: the file's, for messages."""
    wanted = {
        path: (version, batch)
        for version in versions
        for batch in version.files
        for path in (batch.name, f"{version.folder}/{batch.name}")
    }
    sizes = {path: batch.num_bytes for path, (_, batch) in wanted.items()}
    parsed = {}
    for path, data in cifar_archive.read_members(file, sizes, name=name):
        version, batch = wanted[path]
        parsed[batch.name] = _parse_verified(data, version, batch, name=f"{name}: {path}")
    version = _choose(versions, parsed, name)
    return version, _join(version, parsed, name)


def _read_folder(source, versions):
    paths = {
        batch.name: folder / batch.name
        for version in versions
        for batch in version.files
        for folder in (source / version.folder, source)
        if (folder / batch.name).is_file()
    }
    version = _choose(versions, paths, source)
    parsed = {}
    for batch in version.files:
        path = paths[batch.name]
        with path.open("rb") as file:
            data = file.read(batch.num_bytes + 1)  # one more shows a file that is too long
        parsed[batch.name] = _parse_verified(data, version, batch, name=path)
    return version, _join(version, parsed, source)


def _choose(versions, present, name):
    """The first version all of whose files are among the names `present`."""
    missing = {
        version: [batch.name for batch in version.files if batch.name not in present]
        for version in versions
    }
    version = min(versions, key=lambda version: len(missing[version]))
    if len(missing[version]) == len(version.files):
        forms = " or ".join(
            f"{version.files[0].name}, ..., {version.files[-1].name} ({version.name})"
            for version in versions
        )
        raise InputError(f"{name}: holds no CIFAR-10; must hold {forms}")
    if missing[version]:
        raise InputError(
            f"{name}: lacks {', '.join(missing[version])}; the {version.name} needs all of its "
            f"{len(version.files)} batches"
        )
    return version


def _parse_verified(data, version, batch, *, name):
    """Images and labels of one batch, parsed only after its bytes proved to be the official ones.

    For the pickles of the python version this is what makes them safe to unpickle.
    """
    if len(data) != batch.num_bytes:
        count = f"{len(data):,}" if len(data) < batch.num_bytes else "more"
        raise InputError(f"{name}: has {count} bytes; must have {batch.num_bytes:,}")
    md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
    if md5 != batch.md5:
        raise InputError(f"{name}: not the official file: its MD5 is {md5}; must be {batch.md5}")
    return version.parse(data, version.images_per_batch, name=name)


def _join(version, parsed, name):
    """Cifar10Arrays of the batches {file name: (images, labels)}, in the order of version.files."""
    images, labels = zip(*(parsed[batch.name] for batch in version.files), strict=True)
    for split, split_labels in (("train", labels[:-1]), ("test", labels[-1:])):
        counts = np.bincount(np.concatenate(split_labels), minlength=_NUM_CLASSES)
        expected = len(split_labels) * version.images_per_batch // _NUM_CLASSES
        if (counts != expected).any():
            raise InputError(
                f"{name}: {split} has {counts.tolist()} images of classes 0..9; "
                f"must have {expected:,} of each"
            )
    return Cifar10Arrays(
        np.concatenate(images[:-1]), np.concatenate(labels[:-1]), images[-1], labels[-1]
    )
