"""Read CIFAR from Hugging Face's parquet files: PNG images and labels, one or more files per split.

Hugging Face stores CIFAR-10's batches in the order of the official archive, which is not the
official order. Each batch is identified by the digest of its pixels and labels, so batches are
verified and returned in the official order, whatever their order in the files.
"""

import hashlib
import io
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from resnet_jax.data.cifar.official import Batch, Description
from resnet_jax.errors import InputError, reason_of


def files_of(folder: Path) -> dict[str, list[Path]]:
    """Return {split: its parquet files in order} of a folder, or of its folders train and test."""
    places = (folder, folder / "train", folder / "test")
    paths = [path for place in places for path in sorted(place.glob("*.parquet"))]
    return {
        split: [path for path in paths if split in str(path.relative_to(folder)).lower()]
        for split in ("train", "test")
    }


def read_tables(folder: Path, description: Description) -> dict[str, Batch]:
    """Read both splits, verified, in the official order.

    Args:
      folder: A folder that `files_of` accepts.
      description: The dataset.

    Returns:
      {split: (images uint8 [N, 32, 32, 3], labels int32 [N, number of label features])}.

    Raises:
      InputError: If pyarrow is not installed, a split is missing, or the content is anything but
        the official images and labels in whole batches.
    """
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
        # A damaged file, or one with other columns or bytes in them, can fail in any way.
        except Exception as error:
            raise InputError(
                f"{paths[0]}: not Hugging Face's {description.title} as parquet "
                f"({reason_of(error)})"
            ) from error
        splits[split] = _in_official_order(images, labels, description, split, folder)
    return splits


def _decode(tables: list[Any], description: Description) -> Batch:
    encoded = [row["bytes"] for table in tables for row in table.column("img").to_pylist()]
    labels = [
        [label for table in tables for label in table.column(column).to_pylist()]
        for column in description.parquet_labels
    ]
    images = np.zeros((len(encoded), 32, 32, 3), np.uint8)
    for index, data in enumerate(encoded):
        with Image.open(io.BytesIO(data)) as image:
            if image.size != (32, 32) or image.mode != "RGB":
                raise ValueError(f"image {index} is {image.mode} {image.size}")
            images[index] = np.asarray(image)
    return images, np.array(labels, np.int32).T


def digest(images: np.ndarray, labels: np.ndarray) -> str:
    """Return the SHA-256 of a batch: uint8 images, then little-endian int32 labels."""
    state = hashlib.sha256(np.ascontiguousarray(images).data)
    state.update(np.ascontiguousarray(labels, "<i4").tobytes())
    return state.hexdigest()


def _in_official_order(
    images: np.ndarray, labels: np.ndarray, description: Description, split: str, folder: Path
) -> Batch:
    expected = description.batch_digests[split]
    size = description.num_images[split] // len(expected)
    starts = {
        digest(images[start : start + size], labels[start : start + size]): start
        for start in range(0, len(images), size)
    }
    if set(starts) != set(expected):
        raise InputError(
            f"{folder}: {split} is not the official images and labels in batches of {size:,}; give "
            "the official python or binary version"
        )
    order = np.concatenate([np.arange(starts[d], starts[d] + size) for d in expected])
    return images[order], labels[order]
