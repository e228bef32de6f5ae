"""A dataset on the devices, and its splits."""

from functools import cached_property
from typing import Any

import jax
import numpy as np

from resnet_jax.data.dataset import Dataset
from resnet_jax.distributed.mesh import put


class DeviceData:
    """A dataset whose arrays are put on the devices once, when they are first needed.

    Attributes:
      train_indices: int32 [M], the training split of the official training images.
      validation_indices: int32 [V], the validation split.
    """

    def __init__(
        self,
        dataset: Dataset,
        split: tuple[np.ndarray, np.ndarray],
        sharding: jax.sharding.Sharding,
    ):
        """Put nothing on the devices yet; `split` has the training and the validation indices."""
        self._dataset, self._sharding = dataset, sharding
        self.train_indices, self.validation_indices = split

    @cached_property
    def train_arrays(self) -> tuple[Any, Any]:
        """All official training images and labels."""
        return put((self._dataset.train_images, self._dataset.train_labels), self._sharding)

    @cached_property
    def test_arrays(self) -> tuple[Any, Any]:
        """All test images and labels."""
        return put((self._dataset.test_images, self._dataset.test_labels), self._sharding)

    def split(self, name: str) -> tuple[jax.Array, jax.Array, np.ndarray]:
        """Return the split "test", "validation" or "train".

        Returns:
          images: uint8 [N, 32, 32, 3], on the devices.
          labels: int32 [N], on the devices.
          indices: int32 [M], the images of the split.
        """
        if name == "test":
            num_images = len(self._dataset.test_labels)
            return *self.test_arrays, np.arange(num_images, dtype=np.int32)
        indices = {"train": self.train_indices, "validation": self.validation_indices}[name]
        return *self.train_arrays, indices
