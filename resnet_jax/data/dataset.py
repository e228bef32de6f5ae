"""Datasets as arrays in their official order, and the seeded split.

`load` finds a prepared copy, or obtains the official images and writes them once through TFDS;
reads it; and caches what it has read.
"""

import logging
from contextlib import nullcontext
from typing import NamedTuple

import numpy as np

from resnet_jax.data import prepared, shapes32
from resnet_jax.data.catalog import VERSIONS, DamagedError, find
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.errors import InputError

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
            return Dataset(**prepared.read(place))
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
    return Dataset(**prepared.read(place._replace(folder=place.ours, fault=None)))
