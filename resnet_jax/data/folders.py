"""The user's own images in a folder with one folder per class: found, read, split, counted.

DIR/CLASS/*.jpg                              a share of each class is drawn for testing
DIR/train/CLASS/*.jpg, DIR/test/CLASS/*.jpg  a given split, used as it is
"""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from tqdm import tqdm

from resnet_jax.data.content import Content
from resnet_jax.data.dataset import Dataset, digest
from resnet_jax.data.images import SIZE, SUFFIXES, ImageError, read_image, resize_to_input
from resnet_jax.errors import InputError
from resnet_jax.paths import walk
from resnet_jax.terminal.console import note

_SPLITS = ("train", "test")
_OTHER_SPLITS = {"val", "valid", "validation"}
_LAYOUT = "must contain a folder for each class, or train and test with these"


class Files(NamedTuple):
    """The image files below a folder, by their names; none has been opened.

    Attributes:
      class_names: Names of the classes, sorted.
      splits: {split: its files with their labels, sorted}; the one split "" if there are none yet.
      num_others: Number of other files: not images by their names, or outside of classes.
    """

    class_names: tuple[str, ...]
    splits: dict[str, list[tuple[Path, int]]]
    num_others: int


class Examples(NamedTuple):
    """Images uint8 [N, 32, 32, 3] and labels int32 [N], class by class."""

    images: np.ndarray
    labels: np.ndarray

    def where(self, mask: np.ndarray) -> "Examples":
        """Return the examples at which a bool [N] is true."""
        return Examples(self.images[mask], self.labels[mask])


def find(source: Path) -> Files:
    """Find the classes and their image files.

    Args:
      source: A folder of one of the two layouts. Images lie at any depth below a class's folder;
        files and folders that are hidden or a system's are left out (see `paths.walk`).

    Returns:
      The files, in the same order whatever order the file system lists them in.

    Raises:
      InputError: If the folder cannot be read, is of neither layout, or a class has too few images.
    """
    folders = _folders_in(source)
    is_split = set(folders) == set(_SPLITS)
    if not is_split and "train" in folders and {"test", *_OTHER_SPLITS} & set(folders):
        raise InputError(f"{source}: contains the folders {', '.join(folders)}; {_LAYOUT}")
    class_names = _class_names(source / "train" if is_split else source)
    if is_split and (others := set(class_names) ^ set(_class_names(source / "test"))):
        names = ", ".join(sorted(others))
        raise InputError(f"{source}: train and test must both contain {names}")
    paths = sorted(folder / name for folder, _, names in walk(source) for name in names)
    found = defaultdict(list)
    for path in paths:
        if path.suffix.lower() in SUFFIXES:
            found[path.relative_to(source).parts[: 1 + is_split]].append(path)
    splits = {}
    for split in _SPLITS if is_split else ("",):
        of_classes = [found[(split, name) if split else (name,)] for name in class_names]
        splits[split] = [(path, label) for label, some in enumerate(of_classes) for path in some]
        least = 1 if split else 2  # one to train on and one to test with
        for name, some in zip(class_names, of_classes, strict=True):
            _check_count(name, len(some), least, f"{split} images".strip())
    return Files(class_names, splits, len(paths) - sum(map(len, splits.values())))


def _check_count(class_name: str, count: int, least: int, what: str) -> None:
    """Raise InputError if a class has fewer than `least` of something."""
    if count < least:
        raise InputError(f"class {class_name}: {what}: {count}; must be at least {least}")


def _folders_in(folder: Path) -> tuple[str, ...]:
    return tuple(next(walk(folder))[1])


def _class_names(parent: Path) -> tuple[str, ...]:
    names = _folders_in(parent)
    if len(names) < 2:
        raise InputError(f"{parent}: has {len(names)} classes, but needs at least 2; {_LAYOUT}")
    for name in names:
        if not name.isprintable() or name != name.strip():
            raise InputError(
                f"{parent}: class {name!r}: must be printable and have no outer spaces"
            )
    return names


def read(files: Files) -> dict[str, Examples]:
    """Read the images of each split one at a time, as `predict` does, with a bar on a terminal.

    Images that cannot be read are left out, with a line on stderr.
    """
    examples = {}
    for split, pairs in files.splits.items():
        images = np.empty((len(pairs), SIZE, SIZE, 3), np.uint8)
        labels = []
        for path, label in tqdm(pairs, desc="images", leave=False, disable=None):
            try:
                images[len(labels)] = resize_to_input(read_image(path))
                labels.append(label)
            except ImageError as error:
                with tqdm.external_write_mode():  # a line would tear the bar
                    note(f"left out: {error}")
        examples[split] = Examples(images[: len(labels)], np.array(labels, np.int32))
    return examples


def make_splits(
    examples: Mapping[str, Examples], class_names: Sequence[str], test_share: float, seed: int
) -> dict[str, Examples]:
    """Return the training and the test examples: the given split, or one that is drawn.

    Different images of each class are drawn, and copies lie on the same side; images that several
    classes have are trained on.

    Args:
      examples: The result of `read`.
      class_names: Names of the labels.
      test_share: Share of each class to draw, in (0, 1), rounded; at least one image is drawn and
        one is left.
      seed: Seed of numpy's legacy generator, in [0, 2**32).

    Raises:
      InputError: If a class has too few images that can be read, no two different ones, or none
        that no other class has.
    """
    if "" in examples:
        is_test = _draw_test(examples[""], class_names, test_share, seed)
        return {"train": examples[""].where(~is_test), "test": examples[""].where(is_test)}
    for split, (_, labels) in examples.items():
        for label, name in enumerate(class_names):
            _check_count(name, np.sum(labels == label), 1, f"{split} images that can be read")
    return dict(examples)


def _draw_test(
    examples: Examples, class_names: Sequence[str], test_share: float, seed: int
) -> np.ndarray:
    """Return which examples are for testing; bool [N]."""
    numbers, pairs, nums_classes = _number_by_pixels(examples)
    rng = np.random.RandomState(seed)
    is_drawn = np.zeros(len(nums_classes), bool)
    for label, name in enumerate(class_names):
        different = pairs[0][pairs[1] == label]
        own = different[nums_classes[different] == 1]
        _check_count(name, len(different), 2, "different images")
        _check_count(name, len(own), 1, "images that no other class has")
        num_test = max(1, min(round(test_share * len(own)), len(different) - 1))
        is_drawn[rng.permutation(own)[:num_test]] = True
    return is_drawn[numbers]


def _number_by_pixels(examples: Examples) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Number images so that those with the same pixels, and no others, have the same number.

    Returns the numbers, int32 [N], in the order of first appearance; their pairs with a label, each
    once, [2, P]; and the number of labels of each number.
    """
    seen: dict[bytes, int] = {}
    digests = (hashlib.sha256(image.tobytes()).digest() for image in examples.images)
    numbers = np.array([seen.setdefault(digest, len(seen)) for digest in digests], np.int32)
    pairs = np.unique(np.stack([numbers, examples.labels]), axis=1)
    return numbers, pairs, np.bincount(pairs[0])


def count_copies(splits: Mapping[str, Examples]) -> tuple[int, int, int]:
    """Count the images with the same pixels as others, once resized.

    Returns:
      The numbers of images that repeat an earlier one, of test images that are training images too,
      and of images with a copy in another class.
    """
    train, test = (splits[split] for split in _SPLITS)
    both = Examples(*(np.concatenate(parts) for parts in zip(train, test, strict=True)))
    numbers, _, nums_classes = _number_by_pixels(both)
    in_train, in_test = np.split(numbers, [len(train.labels)])
    num_repeating = len(numbers) - len(nums_classes)
    return (
        num_repeating,
        int(np.isin(in_test, in_train).sum()),
        int((nums_classes[numbers] > 1).sum()),
    )


def to_content(class_names: tuple[str, ...], splits: Mapping[str, Examples]) -> Content:
    """Return the content of a dataset; its metadata include a digest, to tell it from others."""
    train, test = (splits[split] for split in _SPLITS)
    sha256 = digest(Dataset(*train, *test, class_names))
    return Content(
        description=f"Images of {len(class_names)} classes, 32 by 32 pixels.",
        class_names={"label": class_names},
        splits={split: (images, labels[:, None]) for split, (images, labels) in splits.items()},
        metadata={"class_names": class_names, "sha256": sha256},
    )
