"""Reads one file of the binary version of CIFAR: rows of label bytes and 3,072 pixel bytes."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from resnet_jax.errors import InputError

_NUM_PIXEL_BYTES = 3 * 32 * 32


def parse(
    data: bytes, num_images: int, *, num_classes: Sequence[int], name: str | Path
) -> tuple[np.ndarray, np.ndarray]:
    """Decodes one file of the binary version.

    Args:
      data: The file's bytes.
      num_images: How many images it must hold.
      num_classes: For each label byte of a row, in order, the number of classes.
      name: The file's name, for messages.

    Returns:
      Images, uint8 [num_images, 32, 32, 3], and labels, int32 [num_images, len(num_classes)].

    Raises:
      InputError: For another size or a label out of range.
    """
    row_bytes = len(num_classes) + _NUM_PIXEL_BYTES
    expected = num_images * row_bytes
    if len(data) != expected:
        raise InputError(f"{name}: has {len(data):,} bytes; {num_images:,} images are {expected:,}")
    rows = np.frombuffer(data, np.uint8).reshape(num_images, row_bytes)
    labels = rows[:, : len(num_classes)].astype(np.int32)
    for column, count in enumerate(num_classes):
        wrong = np.flatnonzero(labels[:, column] >= count)
        if wrong.size:
            raise InputError(
                f"{name}: label of image {wrong[0]} is {labels[wrong[0], column]}; "
                f"allowed are 0..{count - 1}"
            )
    planes = rows[:, len(num_classes) :].reshape(num_images, 3, 32, 32)
    return np.ascontiguousarray(planes.transpose(0, 2, 3, 1)), labels
