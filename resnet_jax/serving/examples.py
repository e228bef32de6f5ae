"""Example images: a test image of each class of a model's dataset."""

import logging

import numpy as np

from resnet_jax.data.catalog import find
from resnet_jax.data.dataset import read
from resnet_jax.errors import InputError

log = logging.getLogger(__name__)


def load_examples(name: str, data_dir: str, class_names: tuple[str, ...]) -> list[np.ndarray]:
    """Load the first test image of each class if the dataset is prepared on this machine.

    Nothing is downloaded or prepared. An unreadable or changed dataset is a warning.

    Args:
      name: The dataset.
      data_dir: The dataset directory, as for `data.catalog.find`.
      class_names: The names that its classes must have.

    Returns:
      uint8 [32, 32, 3] in the order of the classes; empty without a dataset.
    """
    try:
        place = find(name, data_dir, must_be_known=False)
        if place.folder is None or place.fault:
            return []
        dataset = read(place)
    except InputError as error:
        log.warning("no example images: %s", error)
        return []
    if dataset.class_names != class_names:
        log.warning("no example images: the classes of dataset %s have changed", name)
        return []
    firsts = [int(np.argmax(dataset.test_labels == k)) for k in range(len(class_names))]
    return list(dataset.test_images[firsts])
