"""Datasets as arrays in their official order, and the seeded split.

`load` finds a prepared copy, or obtains the official images and writes them once through TFDS;
reads it; and caches what it has read.
"""

import errno
import hashlib
import io
import json
import logging
import zlib
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from resnet_jax.data import shapes32
from resnet_jax.data.catalog import VERSIONS, DamagedError, Place, find
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.errors import InputError, reason_of
from resnet_jax.files import write_atomically

log = logging.getLogger(__name__)


class Dataset(NamedTuple):
    """A whole dataset on the host, in its official order.

    Attributes:
      train_images: uint8 [N, 32, 32, 3].
      train_labels: int32 [N] in [0, len(class_names)).
      test_images: uint8 [M, 32, 32, 3].
      test_labels: int32 [M] in [0, len(class_names)).
      class_names: The name of each class, in the order of the labels.
    """

    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray
    class_names: tuple[str, ...]


def split_indices(
    num_examples: int, validation_size: int, seed: int, stratify: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Draw the train/validation split of the reference program.

    numpy's legacy generator shuffles 0 ... num_examples - 1; the first `validation_size` are the
    validation split, the rest is trained on.

    Args:
      num_examples: Number of images to split.
      validation_size: Number of validation images, in [1, num_examples).
      seed: Seed of numpy's legacy generator, in [0, 2**32).
      stratify: Labels, int [N], to draw the same share of each class, and at least one image if
        `validation_size` allows, but not the last one; None for a split without regard to classes.

    Returns:
      The training and the validation indices, both int32.

    Raises:
      ValueError: If `validation_size` is out of range.
    """
    if not 0 < validation_size < num_examples:
        raise ValueError(
            f"validation_size = {validation_size}: must be at least 1 and below {num_examples}, "
            f"the number of training images, such as {max(1, num_examples // 10)}"
        )
    indices = np.arange(num_examples, dtype=np.int32)
    np.random.RandomState(seed).shuffle(indices)
    if stratify is not None:
        position = np.empty(num_examples)
        for label in np.unique(stratify):
            is_of = stratify[indices] == label
            position[is_of] = np.linspace(1, 0, is_of.sum())[::-1]  # a single image is at 1, last
        indices = indices[np.argsort(position, kind="stable")]
    return indices[validation_size:], indices[:validation_size]


def load(name: str, data_dir: str = "") -> Dataset:
    """Load a dataset, preparing it first if that is necessary and possible.

    Another program's copy is read and left unchanged. A damaged copy is prepared again, with a
    warning. The decoded arrays are cached: the next load takes well under a second.

    Args:
      name: "cifar10", "cifar100", "shapes32", or the name of a dataset of the user's own images.
      data_dir: The dataset directory ("" for its default), or a folder with the official files.

    Returns:
      The whole dataset.

    Raises:
      InputError: If there is no such dataset, or its data are missing, damaged or unreadable.
    """
    place = find(name, data_dir)
    try:
        if place.folder is not None:
            return read(place)
    except DamagedError as fault:
        if name not in VERSIONS:
            command = f"python -m resnet_jax.prepare folder DIR --name {name}"
            raise InputError(f"{fault}; delete it and prepare it again, `{command}`") from fault
        remedy = "preparing it again" if place.is_ours else "unchanged; preparing a separate copy"
        log.warning("%s; %s", fault, remedy)
    # Imported when needed: TFDS takes seconds.
    from resnet_jax.data.cifar.obtain import obtain
    from resnet_jax.data.store import write_once

    if name == "shapes32":
        content = nullcontext(shapes32.content())
    else:
        content = obtain(DESCRIPTIONS[name], place.root)
    write_once(place.ours, content, replace=place.is_ours)
    return read(place._replace(folder=place.ours, fault=None))


def read(place: Place) -> Dataset:
    """Read a prepared copy from its cache; or its records, and cache them.

    Args:
      place: A place that has a copy.

    Raises:
      DamagedError: If the copy is damaged.
      InputError: If the disk fails.
    """
    assert place.folder is not None
    if place.fault:
        raise DamagedError(f"the prepared dataset {place.folder} is {place.fault}")
    source = _stamp(place.folder)
    if place.cache.exists():
        try:
            return _load_cache(place.cache, source)
        # A damaged archive makes zipfile and numpy raise nearly anything.
        except Exception as error:
            log.warning("rebuilding the cache %s: %s", place.cache, reason_of(error))
    dataset = read_records(place.folder, place.class_names)
    try:
        _save_cache(place.cache, dataset, source)
    except OSError as error:
        log.warning("the decoded images are not cached: %s", error)
    return dataset


def _stamp(folder: Path) -> dict[str, int]:
    """Return what a cache is made from: the sizes of the shards, the CRC-32 of their metadata.

    The metadata of the user's own images include a digest: small shards have the same size.
    """
    found = {path.name: path.stat().st_size for path in sorted(folder.glob("*.array_record*"))}
    metadata = folder / "metadata.json"
    return found | ({metadata.name: zlib.crc32(metadata.read_bytes())} if metadata.exists() else {})


def _load_cache(path: Path, source: Mapping[str, int]) -> Dataset:
    with np.load(path, allow_pickle=False) as arrays:
        dataset = Dataset(**{name: arrays[name] for name in Dataset._fields})
        dataset = dataset._replace(class_names=tuple(map(str, dataset.class_names)))
        if str(arrays["sha256"]) != digest(dataset, source):
            raise ValueError("it was not made from this prepared dataset")
    return dataset


def _save_cache(path: Path, dataset: Dataset, source: Mapping[str, int]) -> None:
    content = io.BytesIO()
    np.savez(content, **dataset._asdict(), sha256=digest(dataset, source))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, content.getvalue())


def digest(dataset: Dataset, source: Mapping[str, int] | None = None) -> str:
    """Return the SHA-256 of a dataset, and of what it was read from if that is given.

    Caches and run directories keep it, in hexadecimal.
    """
    *arrays, class_names = dataset
    sha256 = hashlib.sha256(json.dumps([class_names, source or {}]).encode())
    for array in arrays:
        sha256.update(f"{array.dtype}{array.shape}".encode())
        sha256.update(np.ascontiguousarray(array).data)
    return sha256.hexdigest()


def read_records(folder: Path, class_names: tuple[str, ...]) -> Dataset:
    """Read and decode every example of a prepared copy, in the official order.

    Args:
      folder: A prepared copy in array_record format.
      class_names: The names that its classes must have.

    Raises:
      DamagedError: If it is damaged or lacks a file.
      InputError: If the disk fails.
    """
    import tensorflow_datasets as tfds  # takes seconds, and a cache makes it unnecessary

    try:
        builder: Any = tfds.builder_from_directory(folder)
        train, test = map(_official_order, builder.as_data_source(["train", "test"]))
        # The examples lie in records with checksums; the names are in a plain text file.
        names = builder.info.features["label"].names
        if tuple(names) != class_names:
            raise ValueError(f"its class names are {', '.join(names)}")
    # Damaged shards make array_record, protobuf and Pillow raise nearly anything.
    except Exception as error:
        if isinstance(error, OSError) and error.errno not in (None, errno.ENOENT):
            raise InputError(f"{folder}: cannot be read ({error.strerror})") from error
        reason = reason_of(error)
        raise DamagedError(f"the prepared dataset {folder} is damaged ({reason})") from error
    return Dataset(*train, *test, class_names)


def _official_order(source: Any) -> tuple[np.ndarray, np.ndarray]:
    """Return the images and labels of one split in the official order.

    TFDS stores examples shuffled; `train_16399` is number 16399 of the official order. Raises
    ValueError unless the numbers are 0 ... N - 1, each once.
    """
    images = np.zeros((len(source), 32, 32, 3), np.uint8)
    labels = np.full(len(source), -1, np.int32)
    for example in source:
        index = int(example["id"].rpartition(b"_")[2])
        images[index], labels[index] = example["image"], example["label"]
    if len(source) == 0 or labels.min() < 0:
        raise ValueError("examples are missing")
    return images, labels
