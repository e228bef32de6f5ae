"""Read a prepared copy: the cache of its decoded images, verified, or its records through TFDS."""

import errno
import hashlib
import io
import json
import logging
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from resnet_jax.data.catalog import DamagedError, Place
from resnet_jax.errors import InputError, reason_of
from resnet_jax.files import locked, write_atomically

_ARRAYS = ("train_images", "train_labels", "test_images", "test_labels")

log = logging.getLogger(__name__)


def read(place: Place) -> dict[str, Any]:
    """Read a prepared copy from its cache; or its records, and cache them.

    Args:
      place: A place that has a copy.

    Returns:
      The fields of a `Dataset`.

    Raises:
      DamagedError: If the copy is damaged.
      InputError: If the disk fails.
    """
    assert place.folder is not None
    if place.fault:
        raise DamagedError(f"the prepared dataset {place.folder} is {place.fault}")
    source = _stamp(place.folder)
    for path in filter(Path.exists, place.caches):
        try:
            return _load_cache(path, source)
        # A damaged archive makes zipfile and numpy raise nearly anything.
        except Exception as error:
            log.warning("rebuilding the cache %s: %s", path, reason_of(error))
    arrays = read_records(place.folder, place.class_names)
    fields = {**dict(zip(_ARRAYS, arrays, strict=True)), "class_names": place.class_names}
    try:
        _save_cache(place.caches[0], fields, source)
    except OSError as error:
        log.warning("the decoded images are not cached: %s", error)
    return fields


def _stamp(folder: Path) -> dict[str, int]:
    """Return what a cache is made from: the sizes of the shards, the CRC-32 of their metadata.

    The metadata of the user's own images include a digest: small shards have the same size.
    """
    found = {path.name: path.stat().st_size for path in sorted(folder.glob("*.array_record*"))}
    metadata = folder / "metadata.json"
    return found | ({metadata.name: zlib.crc32(metadata.read_bytes())} if metadata.exists() else {})


def _load_cache(path: Path, source: Mapping[str, int]) -> dict[str, Any]:
    with np.load(path, allow_pickle=False) as arrays:
        class_names = tuple(str(name) for name in arrays["class_names"])
        fields = {**{name: arrays[name] for name in _ARRAYS}, "class_names": class_names}
        if str(arrays["sha256"]) != digest(fields, source):
            raise ValueError("it was not made from this prepared dataset")
    return fields


def _save_cache(path: Path, fields: Mapping[str, Any], source: Mapping[str, int]) -> None:
    """Write a cache, atomically; processes that write the same one take turns."""
    content = io.BytesIO()
    np.savez(content, **fields, sha256=digest(fields, source))
    path.parent.mkdir(parents=True, exist_ok=True)
    with locked(path.parent / ".lock", lambda holder: None):
        write_atomically(path, content.getvalue())


def digest(fields: Mapping[str, Any], source: Mapping[str, int]) -> str:
    """Return the SHA-256 of a dataset and what it was read from; run directories keep it too."""
    sha256 = hashlib.sha256(json.dumps([fields["class_names"], source]).encode())
    for name in _ARRAYS:
        array = fields[name]
        sha256.update(f"{array.dtype}{array.shape}".encode())
        sha256.update(np.ascontiguousarray(array).data)
    return sha256.hexdigest()


def read_records(
    folder: Path, class_names: tuple[str, ...]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Read and decode every example of a prepared copy, in the official order.

    Args:
      folder: A prepared copy in array_record format.
      class_names: The names that its classes must have.

    Returns:
      Training images uint8 [N, 32, 32, 3] and labels int32 [N], test images and labels.

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
    return *train, *test


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
