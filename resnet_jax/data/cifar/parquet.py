"""Reads CIFAR-10 from Hugging Face's parquet files: PNG images, labels, one or more files a split.

Hugging Face stores the batches in the order in which the official archive holds them, which is not
the official order. Every 10,000 images are looked up by the digest of their pixels and labels, so
that they are verified and come back in the official order, whatever order the batches have.
"""

import hashlib
import io
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from resnet_jax.data.sources.official import Description
from resnet_jax.errors import InputError

MAGIC = b"PAR1"


def split_of(path: Path) -> str | None:
    """The split that a parquet file's name, or its folder's, tells: "train", "test" or None."""
    for text in (path.name, path.parent.name):
        found = [split for split in ("train", "test") if split in text.lower()]
        if len(found) == 1:
            return found[0]
    return None


def files_of(folder: Path) -> dict[str, list[Path]]:
    """{split: its parquet files in order} in a folder, or in its folders `train` and `test`."""
    files: dict[str, list[Path]] = {"train": [], "test": []}
    for place in (folder, folder / "train", folder / "test"):
        for path in sorted(place.glob("*.parquet")):
            if split := split_of(path):
                files[split].append(path)
    return files


def read(folder: Path, description: Description) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Reads both splits, verified, in the official order.

    Args:
      folder: What `files_of` takes.
      description: The dataset.

    Returns:
      {split: (images uint8 [N, 32, 32, 3], labels int32 [N, number of label features])}.

    Raises:
      InputError: Where pyarrow is not installed, where a split is missing, and for any content
        but the official images and labels in whole batches.
    """
    if not description.batch_digests:
        raise InputError(
            f"{folder}: {description.title} as parquet files cannot be verified, since no digest "
            "of its images is known; give the official python or binary version"
        )
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise InputError(
            f"{folder}: parquet files need pyarrow: pip install pyarrow; or give the official "
            "python or binary version"
        ) from error
    splits = {}
    for split, paths in files_of(folder).items():
        if not paths:
            raise InputError(f"{folder}: lacks the parquet file of the {split} split")
        try:
            tables = [pyarrow.parquet.read_table(path) for path in paths]
            images, labels = _decode(tables, description)
        except OSError as error:
            if error.errno:  # pyarrow's own errors of a damaged file are OSErrors too
                raise
            raise _unreadable(paths[0], error) from error
        # A file with other columns or with other bytes in them can fail in any way.
        except Exception as error:
            raise _unreadable(paths[0], error) from error
        splits[split] = _in_official_order(images, labels, description, split, folder)
    return splits


def _unreadable(path: Path, error: Exception) -> InputError:
    reason = (str(error).strip() or type(error).__name__).splitlines()[0]
    return InputError(f"{path}: not Hugging Face's CIFAR-10 as parquet ({reason})")


def _decode(tables: list[Any], description: Description) -> tuple[np.ndarray, np.ndarray]:
    encoded = [row["bytes"] for table in tables for row in table.column("img").to_pylist()]
    labels = [
        [label for table in tables for label in table.column(column).to_pylist()]
        for column in description.parquet_columns.values()
    ]
    images = np.zeros((len(encoded), 32, 32, 3), np.uint8)
    for index, data in enumerate(encoded):
        with Image.open(io.BytesIO(data)) as image:
            if image.size != (32, 32) or image.mode != "RGB":
                raise ValueError(f"image {index} is {image.mode} {image.size}")
            images[index] = np.asarray(image)
    return images, np.array(labels, np.int32).T


def digest(images: np.ndarray, labels: np.ndarray) -> str:
    """The SHA-256 of a batch: the bytes of uint8 images, then of little-endian int32 labels."""
    state = hashlib.sha256(np.ascontiguousarray(images).data)
    state.update(np.ascontiguousarray(labels, "<i4").tobytes())
    return state.hexdigest()


def _in_official_order(
    images: np.ndarray, labels: np.ndarray, description: Description, split: str, folder: Path
) -> tuple[np.ndarray, np.ndarray]:
    expected = description.batch_digests[split]
    if len(images) != description.num_images[split]:
        raise InputError(
            f"{folder}: {split} has {len(images):,} images; must have "
            f"{description.num_images[split]:,}"
        )
    size = len(images) // len(expected)
    starts = {
        digest(images[start : start + size], labels[start : start + size]): start
        for start in range(0, len(images), size)
    }
    if set(starts) != set(expected):
        raise InputError(
            f"{folder}: {split} is not the official images and labels in batches of {size:,}, and "
            f"{description.title}'s order cannot be told otherwise; give the official python "
            "or binary version"
        )
    order = np.concatenate([np.arange(starts[d], starts[d] + size) for d in expected])
    return images[order], labels[order]
