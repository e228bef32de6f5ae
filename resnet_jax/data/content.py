"""The content of a dataset before it is written: images, labels, names of the classes."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np


class Content(NamedTuple):
    """A whole dataset, in its official order.

    Attributes:
      description: One sentence about the dataset.
      class_names: {label feature: names of its classes in the order of the labels}; "label" is
        the feature to train on.
      splits: {"train" and "test": images uint8 [N, 32, 32, 3] and labels int32 [N, F]}, a column
        for each label feature.
      metadata: Content of metadata.json; empty for no such file.
    """

    description: str
    class_names: Mapping[str, tuple[str, ...]]
    splits: Mapping[str, tuple[np.ndarray, np.ndarray]]
    metadata: Mapping[str, Any] = {}
