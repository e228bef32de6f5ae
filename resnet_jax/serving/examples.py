"""A picture of each class, from the dataset that a network was trained on."""

import logging
from collections.abc import Sequence

import numpy as np

from resnet_jax.config.schema import Config
from resnet_jax.data.catalog import VERSIONS
from resnet_jax.data.dataset import load
from resnet_jax.data.sources import paths, prepared
from resnet_jax.data.sources.official import DESCRIPTIONS
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
        if not _is_prepared(config):
            return []
        dataset = load(config.dataset, config.data_dir)
    except InputError as error:
        log.warning("no example pictures: %s", error)
        return []
    if dataset.class_names != tuple(class_names):
        log.warning("no example pictures: the dataset %s has other classes now", config.dataset)
        return []
    firsts = [int(np.argmax(dataset.test_labels == k)) for k in range(len(dataset.class_names))]
    return list(dataset.test_images[firsts])


def _is_prepared(config: Config) -> bool:
    name = config.dataset
    data_dir = paths.resolve_data_dir(config.data_dir)
    if name not in VERSIONS:
        root = paths.data_root(data_dir, name, paths.PICTURES_VERSION)
        return name in paths.pictures_names(root)
    version = VERSIONS[name]
    root = paths.data_root(data_dir, name, version)
    if name not in DESCRIPTIONS:
        return (root / name / version / "dataset_info.json").is_file()
    copy = prepared.find(root, DESCRIPTIONS[name])
    return copy is not None and copy.fault is None
