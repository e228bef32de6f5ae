"""Labeled images to evaluate on: a split of a dataset, or the user's own arrays."""

from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import Dataset
from resnet_jax.errors import InputError
from resnet_jax.training.factories import make_split


class LabeledImages(NamedTuple):
    """Images and their true classes.

    Attributes:
      images: uint8 [N, 32, 32, 3].
      labels: int32 [N].
      indices: int32 [N], each image's position in the official order of its dataset, or its file.
      source: The origin of the images, for evaluation_NAME.json.
    """

    images: np.ndarray
    labels: np.ndarray
    indices: np.ndarray
    source: dict[str, str]


def select_split(dataset: Dataset, config: Config, split: str) -> LabeledImages:
    """Return the "test", "validation" or "train" split of a config on its dataset.

    Raises:
      InputError: If the config's validation_size does not fit the dataset.
    """
    source = {"split": split}
    if split == "test":
        indices = np.arange(len(dataset.test_labels), dtype=np.int32)
        return LabeledImages(dataset.test_images, dataset.test_labels, indices, source)
    train, validation = make_split(config, dataset.train_labels)
    indices = train if split == "train" else validation
    images, labels = dataset.train_images[indices], dataset.train_labels[indices]
    return LabeledImages(images, labels, indices, source)


def read_arrays(images_path: Path, labels_path: Path, num_classes: int) -> LabeledImages:
    """Map images and labels of two .npy files, such as those of CIFAR-10.1 or CIFAR-10-C.

    Args:
      images_path: A file of uint8 [N, 32, 32, 3].
      labels_path: A file of integers [N] in [0, num_classes).
      num_classes: The number of classes.

    Raises:
      InputError: If a file contains another array.
    """
    images, labels = _load_npy(images_path), _load_npy(labels_path)
    if images.dtype != np.uint8 or images.shape[1:] != (32, 32, 3):
        raise InputError(f"{images_path}: is {_kind(images)}, must be uint8[N, 32, 32, 3]")
    if labels.dtype.kind not in "iu" or labels.ndim != 1:
        raise InputError(f"{labels_path}: is {_kind(labels)}, must be integers [N]")
    if len(images) != len(labels) or not len(labels):
        raise InputError(
            f"{images_path} has {len(images):,} images, {labels_path} has {len(labels):,} labels: "
            "must be equally many, at least one"
        )
    wrong = np.flatnonzero((labels < 0) | (labels >= num_classes))
    if wrong.size:
        first = f"label {wrong[0]} is {labels[wrong[0]]}"
        raise InputError(f"{labels_path}: {first}, must be in 0..{num_classes - 1}")
    return LabeledImages(
        np.ascontiguousarray(images),
        labels.astype(np.int32),
        np.arange(len(labels), dtype=np.int32),
        {"images": str(images_path.absolute()), "labels": str(labels_path.absolute())},
    )


def _kind(array: np.ndarray) -> str:
    return f"{array.dtype}{list(array.shape)}"


def _load_npy(path: Path) -> np.ndarray:
    try:
        # Mapped: a file of CIFAR-10-C has 150 MB, and is evaluated in parts.
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except (ValueError, EOFError) as error:
        raise InputError(f"{path}: must be a .npy file of numbers") from error
    if not isinstance(array, np.ndarray):
        raise InputError(f"{path}: is an .npz file, must be a .npy file")
    return array
