"""Example images: a test image of each class of a model's dataset."""

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
    """Load the first test image of each class if the dataset is prepared on this machine.

    Nothing is downloaded or prepared. An unreadable or changed dataset is a warning.

    Args:
      config: The model's config; its data_dir is searched.
      class_names: The model's class names.

    Returns:
      uint8 [32, 32, 3] in the order of the classes; empty without a dataset.
    """
    try:
        if not _is_prepared(config):
            return []
        dataset = load(config.dataset, config.data_dir)
    except InputError as error:
        log.warning("no example images: %s", error)
        return []
    if dataset.class_names != tuple(class_names):
        log.warning("no example images: the classes of dataset %s have changed", config.dataset)
        return []
    firsts = [int(np.argmax(dataset.test_labels == k)) for k in range(len(dataset.class_names))]
    return list(dataset.test_images[firsts])


def _is_prepared(config: Config) -> bool:
    name = config.dataset
    data_dir = paths.resolve_data_dir(config.data_dir)
    version = VERSIONS.get(name, paths.PICTURES_VERSION)
    root = paths.data_root(data_dir, name, version)
    if name not in VERSIONS:
        return name in paths.pictures_names(root)
    if name not in DESCRIPTIONS:
        return (root / name / version / "dataset_info.json").is_file()
    copy = prepared.find(root, DESCRIPTIONS[name])
    return copy is not None and copy.fault is None
