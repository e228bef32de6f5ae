"""A picture of each class, from the dataset that a network was trained on."""

import logging
from collections.abc import Sequence

import numpy as np

from resnet_jax.config.types import Config
from resnet_jax.data.catalog import find_root
from resnet_jax.data.copies import find_copy
from resnet_jax.data.dataset import read
from resnet_jax.errors import InputError

log = logging.getLogger(__name__)


def load_examples(config: Config, class_names: Sequence[str]) -> list[np.ndarray]:
    """The first test image of each class, where the dataset is prepared on this machine's disk.

    Nothing is downloaded or prepared. A copy that cannot be read is a warning.

    Args:
      config: The network's; its data_dir says where to look.
      class_names: The network's; pictures of a dataset with others are of no use.

    Returns:
      uint8 [32, 32, 3] in the order of the classes; empty where the dataset is not here.
    """
    try:
        root = find_root(config.dataset, config.data_dir)
    except InputError:  # a dataset of the user's own images, on another machine
        return []
    try:
        copy = find_copy(config.dataset, root)
        if copy is None or copy.fault:
            return []
        dataset = read(config.dataset, copy)
    except InputError as error:
        log.warning("no example pictures: %s", error)
        return []
    if dataset.class_names != tuple(class_names):
        log.warning("no example pictures: the dataset %s has other classes now", config.dataset)
        return []
    firsts = [int(np.argmax(dataset.test_labels == k)) for k in range(len(dataset.class_names))]
    return list(dataset.test_images[firsts])
