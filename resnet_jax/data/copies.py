"""Tells which prepared copy of a dataset to read, and reads it through TFDS."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from resnet_jax.data.sources.official import Description
from resnet_jax.data.sources.paths import is_folder, own_data_dir
from resnet_jax.errors import InputError


class Copy(NamedTuple):
    """One prepared copy of a dataset.

    Attributes:
      folder: <data directory>/<name>/<version>.
      is_ours: Whether it lies where only this package writes.
      fault: Why it cannot be read, or None where nothing speaks against it so far.
    """

    folder: Path
    is_ours: bool
    fault: str | None


def find(root: Path, description: Description) -> Copy | None:
    """Finds the copy to read below a data directory.

    Args:
      root: A data directory that may not exist.
      description: The dataset.

    Returns:
      Our copy where there is one, else that in TFDS's place, which another program may have
      prepared, else None.

    Raises:
      InputError: Where a copy cannot be looked at.
    """
    for data_dir, is_ours in ((own_data_dir(root), True), (root, False)):
        folder = data_dir / description.name / description.version
        if not is_folder(folder):
            continue
        try:
            fault = _fault(folder, description.name, description.num_images)
        except OSError as error:
            raise InputError(f"{folder}: cannot be read ({error.strerror or error})") from error
        return Copy(folder, is_ours, fault)
    return None


def _fault(folder: Path, name: str, num_images: Mapping[str, int]) -> str | None:
    """What is wrong with a copy, without reading its records.  May raise OSError."""
    try:
        info = json.loads((folder / "dataset_info.json").read_text())
        file_format = str(info["fileFormat"])
        shards = {split["name"]: [*map(int, split["shardLengths"])] for split in info["splits"]}
        found = {split: sum(lengths) for split, lengths in shards.items()}
        shard_sizes = _shard_sizes(folder, name, shards) if file_format == "array_record" else {}
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError) as error:
        return f"not whole ({_reason(error)})"
    if file_format == "tfrecord":
        return "in tfrecord format (written by TensorFlow), which only TensorFlow reads"
    if file_format != "array_record":
        return f"in {file_format} format, not in array_record"
    if found != num_images:
        return f"not whole (it has {_counts(found)} images, not {_counts(num_images)})"
    empty = [file for file, size in shard_sizes.items() if size == 0]
    return f"not whole ({empty[0]} is empty)" if empty else None


def _shard_sizes(folder: Path, name: str, shards: Mapping[str, list[int]]) -> dict[str, int]:
    files = [
        f"{name}-{split}.array_record-{shard:05d}-of-{len(lengths):05d}"
        for split, lengths in shards.items()
        for shard in range(len(lengths))
    ]
    return {file: (folder / file).stat().st_size for file in files}


def _counts(num_images: Mapping[str, int]) -> str:
    return " and ".join(f"{count:,} {split}" for split, count in num_images.items())


def _reason(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def read_class_names(folder: Path) -> tuple[str, ...]:
    """The names of the classes of a dataset of the user's own pictures; no record is read.

    Raises:
      OSError: Where they cannot be read.
      ValueError, KeyError, TypeError: Where they are damaged.
    """
    return tuple(json.loads((folder / "metadata.json").read_bytes())["class_names"])


def read(
    folder: Path, class_names: tuple[str, ...]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Reads and decodes every example through TFDS, and restores the official order.

    Args:
      folder: A prepared copy in array_record format.
      class_names: The names that its classes must have.

    Returns:
      Training images uint8 [N, 32, 32, 3] and labels int32 [N], test images and labels.

    Raises:
      Exception: Nearly any, where the copy is damaged: array_record, protobuf and Pillow raise
        their own.
    """
    # Imported here: TFDS is heavy, and needed only until the cache of the decoded images is there.
    import tensorflow_datasets as tfds

    builder: Any = tfds.builder_from_directory(folder)
    train = official_order(builder.as_data_source("train"), "label")
    test = official_order(builder.as_data_source("test"), "label")
    # The examples lie in records with checksums; the names are in a plain text file.
    names = builder.info.features["label"].names
    if tuple(names) != class_names:
        raise ValueError(f"its class names are {', '.join(names)}")
    return *train, *test


def official_order(source: Any, label_key: str) -> tuple[np.ndarray, np.ndarray]:
    """Puts the examples of one split into the official order.

    TFDS stores examples shuffled; `train_16399` is number 16399 of the official order.

    Args:
      source: A sequence of {"id", "image", label_key}.
      label_key: The feature that holds the label.

    Returns:
      Images, uint8 [N, 32, 32, 3], and labels, int32 [N].

    Raises:
      ValueError: Unless the numbers are 0 ... N - 1, each once.
    """
    images = np.zeros((len(source), 32, 32, 3), np.uint8)
    labels = np.full(len(source), -1, np.int32)
    for example in source:
        identifier = example["id"]
        text = identifier.decode() if isinstance(identifier, bytes) else identifier
        index = int(text.rsplit("_", 1)[1])
        if labels[index] >= 0:
            raise ValueError(f"two examples have the id {text}")
        images[index], labels[index] = example["image"], example[label_key]
    if len(source) == 0 or labels.min() < 0:
        raise ValueError("examples are missing")
    return images, labels
