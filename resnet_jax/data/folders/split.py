"""Draw the test images of each class, keeping copies of an image on one side."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from resnet_jax.data import prepared
from resnet_jax.data.content import Content
from resnet_jax.data.folders.scan import SPLITS, Examples, check_count


def number_by_pixels(images: Iterable[np.ndarray], labels: np.ndarray) -> tuple[np.ndarray, ...]:
    """Number images so that those with the same pixels, and no others, have the same number.

    Args:
      images: N images, uint8 [32, 32, 3].
      labels: int32 [N].

    Returns:
      The numbers, int32 [N], in the order of first appearance; their pairs with a label, each once,
      [2, P]; and the number of labels of each number.
    """
    seen: dict[bytes, int] = {}
    digests = (hashlib.sha256(image.tobytes()).digest() for image in images)
    numbers = np.array([seen.setdefault(digest, len(seen)) for digest in digests], np.int32)
    pairs = np.unique(np.stack([numbers, labels]), axis=1)
    return numbers, pairs, np.bincount(pairs[0])


def draw_test(
    examples: Examples, class_names: Sequence[str], test_share: float, seed: int
) -> np.ndarray:
    """Draw from each class which images are for testing.

    Different images are drawn, and copies lie on the same side; images that several classes have
    are trained on.

    Args:
      examples: Examples, class by class.
      class_names: Names of the labels.
      test_share: Share of each class to draw, in (0, 1), rounded; at least one image is drawn and
        one is left.
      seed: Seed of numpy's legacy generator, in [0, 2**32).

    Returns:
      bool [N].

    Raises:
      InputError: If a class has no two different images, or none that no other class has.
    """
    numbers, pairs, num_classes_of = number_by_pixels(examples.images, examples.labels)
    rng = np.random.RandomState(seed)
    is_drawn = np.zeros(len(num_classes_of), bool)
    for label, name in enumerate(class_names):
        different = pairs[0][pairs[1] == label]
        own = different[num_classes_of[different] == 1]
        check_count(name, len(different), 2, "different images")
        check_count(name, len(own), 1, "images that no other class has")
        num_test = max(1, min(round(test_share * len(own)), len(different) - 1))
        is_drawn[rng.permutation(own)[:num_test]] = True
    return is_drawn[numbers]


def make_splits(
    examples: Mapping[str, Examples], class_names: Sequence[str], test_share: float, seed: int
) -> dict[str, Examples]:
    """Return the training and the test examples: the given split, or one by `draw_test`.

    Args:
      examples: The result of `scan.read`.
      class_names: Names of the labels.
      test_share: Share of each class to draw if there is no split yet.
      seed: Seed of the draw.

    Raises:
      InputError: If a class has too few images that could be read.
    """
    if "" in examples:
        is_test = draw_test(examples[""], class_names, test_share, seed)
        return {"train": examples[""].where(~is_test), "test": examples[""].where(is_test)}
    for split, (_, labels) in examples.items():
        counts = np.bincount(labels, minlength=len(class_names)).tolist()
        for name, count in zip(class_names, counts, strict=True):
            check_count(name, count, 1, f"{split} images that can be read")
    return dict(examples)


class Copies(NamedTuple):
    """Numbers of images with the same pixels as others, once resized.

    Attributes:
      in_all: Images that repeat an earlier one.
      in_train_and_test: Test images that are training images too.
      in_other_classes: Images with a copy in another class.
    """

    in_all: int
    in_train_and_test: int
    in_other_classes: int


def count_copies(splits: Mapping[str, Examples]) -> Copies:
    """Count the copies over both splits."""
    train, test = (splits[split] for split in SPLITS)
    numbers, _, num_classes_of = number_by_pixels(
        [*train.images, *test.images], np.concatenate([train.labels, test.labels])
    )
    num_train = len(train.labels)
    return Copies(
        in_all=len(numbers) - len(num_classes_of),
        in_train_and_test=int(np.isin(numbers[num_train:], numbers[:num_train]).sum()),
        in_other_classes=int((num_classes_of[numbers] > 1).sum()),
    )


def to_content(class_names: tuple[str, ...], splits: Mapping[str, Examples]) -> Content:
    """Return the content of a dataset; its metadata include a digest, to tell it from others."""
    fields = {
        f"{split}_{key}": array
        for split, examples in splits.items()
        for key, array in examples._asdict().items()
    }
    sha256 = prepared.digest({**fields, "class_names": class_names}, {})
    return Content(
        description=f"Images of {len(class_names)} classes, 32 by 32 pixels.",
        class_names={"label": class_names},
        splits={split: (images, labels[:, None]) for split, (images, labels) in splits.items()},
        metadata={"class_names": class_names, "sha256": sha256},
    )
