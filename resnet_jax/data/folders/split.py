"""Which pictures of each class are for testing, and which are copies of others."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from resnet_jax.data.sources.folder import SPLITS, Examples, check_counts


def equal_groups(images: Iterable[np.ndarray]) -> np.ndarray:
    """Numbers pictures so that those with the same pixels, and no others, have the same number.

    Args:
      images: N of uint8 [32, 32, 3].

    Returns:
      int32 [N], numbered from 0 in the order of first appearance.
    """
    numbers: dict[bytes, int] = {}
    digests = (hashlib.sha256(image.tobytes()).digest() for image in images)
    groups = [numbers.setdefault(digest, len(numbers)) for digest in digests]
    return np.array(groups, np.int32)


def draw_test(
    examples: Examples, class_names: Sequence[str], test_share: float, seed: int
) -> np.ndarray:
    """Draws from each class which pictures are for testing.

    Drawn are different pictures; equal ones lie on the same side, and those that several classes
    have train.

    Args:
      examples: Class by class.
      class_names: Of the labels.
      test_share: The share of each class that is drawn, rounded, in (0, 1); at least one picture is
        drawn, and one left.
      seed: Of numpy's legacy generator, in [0, 2**32).

    Returns:
      bool [N].

    Raises:
      InputError: If a class has no two different pictures, or none that no other class has.
    """
    groups = equal_groups(examples.images)
    pairs = np.unique(np.stack([groups, examples.labels]), axis=1)  # (group, label), each once
    num_classes_of = np.bincount(pairs[0])
    rng = np.random.RandomState(seed)
    is_drawn = np.zeros(len(num_classes_of), bool)
    for label, name in enumerate(class_names):
        different = pairs[0][pairs[1] == label]
        own = different[num_classes_of[different] == 1]
        check_counts([name], [len(different)], 2, "different pictures")
        check_counts([name], [len(own)], 1, "pictures that no other class has")
        num_test = max(1, min(round(test_share * len(own)), len(different) - 1))
        is_drawn[rng.permutation(own)[:num_test]] = True
    return is_drawn[groups]


def make_splits(
    examples: Mapping[str, Examples], class_names: Sequence[str], test_share: float, seed: int
) -> dict[str, Examples]:
    """The examples to train on and to test with.

    Args:
      examples: What `read` gave.
      class_names: Of the labels.
      test_share: As for `draw_test`, where there are no splits yet.
      seed: Likewise.

    Raises:
      InputError: If a class has too few pictures that could be read.
    """
    if "" in examples:
        is_test = draw_test(examples[""], class_names, test_share, seed)
        return {"train": examples[""].where(~is_test), "test": examples[""].where(is_test)}
    for split, (_, labels) in examples.items():
        counts = np.bincount(labels, minlength=len(class_names)).tolist()
        check_counts(class_names, counts, 1, f"{split} pictures that can be read")
    return dict(examples)


class Copies(NamedTuple):
    """How many pictures have the same pixels as others, once they are shrunk.

    Attributes:
      in_all: Those that repeat an earlier one.
      in_train_and_test: Test pictures that are in train too.
      in_other_classes: Those with a copy in another class.
    """

    in_all: int
    in_train_and_test: int
    in_other_classes: int


def count_copies(splits: Mapping[str, Examples]) -> Copies:
    """Counts the copies over both splits."""
    train, test = (splits[split] for split in SPLITS)
    groups = equal_groups([*train.images, *test.images])
    labels = np.concatenate([train.labels, test.labels])
    pairs = np.unique(np.stack([groups, labels]), axis=1)
    num_classes_of = np.bincount(pairs[0])
    num_train = len(train.labels)
    return Copies(
        in_all=len(groups) - len(num_classes_of),
        in_train_and_test=int(np.isin(groups[num_train:], groups[:num_train]).sum()),
        in_other_classes=int((num_classes_of[groups] > 1).sum()),
    )
