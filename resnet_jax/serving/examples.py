"""Example images: a test image of each class of a model's dataset."""

import logging
from collections.abc import Sequence

import numpy as np

from resnet_jax.config.schema import Config
from resnet_jax.data.catalog import find
from resnet_jax.data.dataset import read
from resnet_jax.errors import InputError

log = logging.getLogger(__name__)


def load_examples(config: Config, class_names: Sequence[str]) -> list[np.ndarray]:
    """Load the first test image of each class if the dataset is prepared on this machine.

    Nothing is downloaded or prepared. An unreadable or changed dataset is a warning.

    Args:
      config: The model's config; its data_dir is searched.
      class_names: The model's class names.

    Returns:
      uint8 [32, 32, 3] in the order of the classes; empty without a dataset.
    """
    try:
        place = find(config.dataset, config.data_dir, must_be_known=False)
        if place.folder is None or place.fault:
            return []
        dataset = read(place)
    except InputError as error:
        log.warning("no example images: %s", error)
        return []
    if dataset.class_names != tuple(class_names):
        log.warning("no example images: the classes of dataset %s have changed", config.dataset)
        return []
    firsts = [int(np.argmax(dataset.test_labels == k)) for k in range(len(dataset.class_names))]
    return list(dataset.test_images[firsts])
