"""A dataset on the device, and which of its images are in which split."""

from functools import cached_property
from typing import Any, NamedTuple

import jax
import numpy as np

from resnet_jax.data.dataset import Dataset, split_indices
from resnet_jax.distributed.mesh import put
from resnet_jax.errors import InputError

SPLITS = ("test", "validation", "train")


class Split(NamedTuple):
    """images uint8 [N, 32, 32, 3] and labels int32 [N] on the device; indices int32 [M] of them."""

    images: jax.Array
    labels: jax.Array
    indices: np.ndarray


class DeviceData:
    """A dataset whose arrays are placed on the device when they are first asked for, once.

    Attributes:
      train_indices: int32 [M], the images of the official training set that are trained on.
      validation_indices: int32 [V], the others.
    """

    def __init__(
        self,
        dataset: Dataset,
        *,
        validation_size: int,
        split_seed: int,
        sharding: jax.sharding.Sharding,
    ):
        """Splits the official training set (see `data.dataset.split_indices`).

        sharding: Of the arrays.

        Raises:
          InputError: If nothing would be left to train on.
        """
        self._dataset, self._sharding = dataset, sharding
        try:
            self.train_indices, self.validation_indices = split_indices(
                len(dataset.train_labels), validation_size, split_seed
            )
        except ValueError as error:
            raise InputError(f"config key {error}") from error

    @cached_property
    def train_arrays(self) -> tuple[Any, Any]:
        """All official training images and labels."""
        return put((self._dataset.train_images, self._dataset.train_labels), self._sharding)

    @cached_property
    def test_arrays(self) -> tuple[Any, Any]:
        """All test images and labels."""
        return put((self._dataset.test_images, self._dataset.test_labels), self._sharding)

    def split(self, name: str) -> Split:
        """One of SPLITS."""
        if name == "test":
            num_images = len(self._dataset.test_labels)
            return Split(*self.test_arrays, np.arange(num_images, dtype=np.int32))
        indices = {"train": self.train_indices, "validation": self.validation_indices}[name]
        return Split(*self.train_arrays, indices)
