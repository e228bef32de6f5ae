"""A whole CIFAR dataset as arrays, and how its batches become that."""

from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.data.sources.official import Description, Form
from resnet_jax.errors import InputError


class CifarArrays(NamedTuple):
    """A whole dataset in the official order.

    Attributes:
      train_images: uint8 [N, 32, 32, 3].
      train_labels: int32 [N], in [0, number of classes).
      test_images: uint8 [M, 32, 32, 3].
      test_labels: int32 [M].
      train_coarse_labels: int32 [N], CIFAR-100's superclasses; None for CIFAR-10.
      test_coarse_labels: int32 [M], likewise.
    """

    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray
    train_coarse_labels: np.ndarray | None = None
    test_coarse_labels: np.ndarray | None = None


Batch = tuple[np.ndarray, np.ndarray]  # images [N, 32, 32, 3], labels [N, label features]


def join(
    description: Description, form: Form, batches: list[Batch], name: str | Path
) -> CifarArrays:
    """Joins the batches of one form, once their labels count up.

    Args:
      description: The dataset.
      form: The form that was read.
      batches: Images and labels of each of form.files, in that order.
      name: Where they are from, for messages.

    Returns:
      The whole dataset.

    Raises:
      InputError: Where a split has not the same number of images of each class.
    """
    splits: dict[str, list[Batch]] = {"train": [], "test": []}
    for known, batch in zip(form.files, batches, strict=True):
        splits[known.split].append(batch)
    for split, parts in splits.items():
        labels = np.concatenate([part[1] for part in parts])
        for column, (feature, names) in enumerate(description.class_names.items()):
            counts = np.bincount(labels[:, column], minlength=len(names))
            expected = len(labels) // len(names)
            if (counts != expected).any():
                wrong = int(np.flatnonzero(counts != expected)[0])
                raise InputError(
                    f"{name}: {split} has {counts[wrong]:,} images of {feature} {wrong}; must have "
                    f"{expected:,} of each of 0..{len(names) - 1}"
                )
    return of_splits(description, splits)


def of_splits(description: Description, splits: dict[str, list[Batch]]) -> CifarArrays:
    """Joins {split: its batches in the official order}; a label feature is a column of labels."""
    images, labels = (
        {split: np.concatenate([batch[i] for batch in parts]) for split, parts in splits.items()}
        for i in range(2)
    )
    columns = {feature: column for column, feature in enumerate(description.class_names)}

    def of(split: str, feature: str) -> np.ndarray:
        return np.ascontiguousarray(labels[split][:, columns[feature]])

    arrays = CifarArrays(images["train"], of("train", "label"), images["test"], of("test", "label"))
    if "coarse_label" not in columns:
        return arrays
    return arrays._replace(
        train_coarse_labels=of("train", "coarse_label"),
        test_coarse_labels=of("test", "coarse_label"),
    )
