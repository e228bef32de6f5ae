"""Draw the test images of each class, keeping copies of an image on one side."""

import hashlib
from collections.abc import Mapping, Sequence

import numpy as np

from resnet_jax.data import prepared
from resnet_jax.data.content import Content
from resnet_jax.data.folders.scan import SPLITS, Examples, check_count


def number_by_pixels(examples: Examples) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Number images so that those with the same pixels, and no others, have the same number.

    Returns:
      The numbers, int32 [N], in the order of first appearance; their pairs with a label, each once,
      [2, P]; and the number of labels of each number.
    """
    seen: dict[bytes, int] = {}
    digests = (hashlib.sha256(image.tobytes()).digest() for image in examples.images)
    numbers = np.array([seen.setdefault(digest, len(seen)) for digest in digests], np.int32)
    pairs = np.unique(np.stack([numbers, examples.labels]), axis=1)
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
    numbers, pairs, nums_classes = number_by_pixels(examples)
    rng = np.random.RandomState(seed)
    is_drawn = np.zeros(len(nums_classes), bool)
    for label, name in enumerate(class_names):
        different = pairs[0][pairs[1] == label]
        own = different[nums_classes[different] == 1]
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
        for label, name in enumerate(class_names):
            check_count(name, np.sum(labels == label), 1, f"{split} images that can be read")
    return dict(examples)


def count_copies(splits: Mapping[str, Examples]) -> tuple[int, int, int]:
    """Count the images with the same pixels as others, once resized.

    Returns:
      The numbers of images that repeat an earlier one, of test images that are training images too,
      and of images with a copy in another class.
    """
    both = (np.concatenate(parts) for parts in zip(*(splits[s] for s in SPLITS), strict=True))
    numbers, _, nums_classes = number_by_pixels(Examples(*both))
    train, test = np.split(numbers, [len(splits["train"].labels)])
    num_repeating = len(numbers) - len(nums_classes)
    return num_repeating, int(np.isin(test, train).sum()), int((nums_classes[numbers] > 1).sum())


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
