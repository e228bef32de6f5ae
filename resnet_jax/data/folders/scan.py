"""Find and read the images of a folder with one folder per class.

DIR/CLASS/*.jpg                              a share of each class is drawn for testing
DIR/train/CLASS/*.jpg, DIR/test/CLASS/*.jpg  a given split, used as it is
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from tqdm import tqdm

from resnet_jax.data.images import SIZE, SUFFIXES, ImageError, read_image, resize_to_input
from resnet_jax.errors import InputError

SPLITS = ("train", "test")
_OTHER_SPLITS = {"val", "valid", "validation"}
_LAYOUT = "must contain a folder for each class, or train and test with these"


class Files(NamedTuple):
    """The image files below a folder, by their names; none has been opened.

    Attributes:
      class_names: Names of the classes, sorted.
      splits: {split: for each class its files, sorted}; the one split "" if there are none yet.
      num_others: Number of other files: hidden, not images by their names, or outside of classes.
    """

    class_names: tuple[str, ...]
    splits: dict[str, list[list[Path]]]
    num_others: int

    @property
    def num_images(self) -> int:
        """Number of image files in all splits and classes."""
        return sum(len(files) for classes in self.splits.values() for files in classes)


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
        hidden files and folders are left out.

    Returns:
      The files, in the same order whatever order the file system lists them in.

    Raises:
      InputError: If the folder cannot be read, is of neither layout, or a class has too few images.
    """
    if not source.is_dir():
        fault = "is not a folder" if source.exists() else "there is no such folder"
        raise InputError(f"{source}: {fault}")
    try:
        files = _find(source)
    except OSError as error:
        raise InputError(f"{error.filename}: cannot be read ({error.strerror})") from error
    for split, classes in files.splits.items():
        least = 1 if split else 2  # one to train on and one to test with
        for name, paths in zip(files.class_names, classes, strict=True):
            check_count(name, len(paths), least, f"{split} images".strip())
    return files


def check_count(class_name: str, count: int, least: int, what: str) -> None:
    """Raise InputError if a class has fewer than `least` of something."""
    if count < least:
        raise InputError(f"class {class_name}: {what}: {count}; must be at least {least}")


def _find(source: Path) -> Files:
    folders, num_others = _list(source)
    if set(folders) != set(SPLITS):
        if "train" in folders and {"test", *_OTHER_SPLITS} & set(folders):
            raise InputError(f"{source}: contains the folders {', '.join(folders)}; {_LAYOUT}")
        names, classes, num_others = _find_classes(source)
        return Files(names, {"": classes}, num_others)
    found = {split: _find_classes(source / split) for split in SPLITS}
    for one, other in (SPLITS, SPLITS[::-1]):
        if lacking := sorted(set(found[one][0]) - set(found[other][0])):
            raise InputError(
                f"{source / other}: has no folder {lacking[0]}; must have the same classes as {one}"
            )
    splits = {split: classes for split, (_, classes, _) in found.items()}
    num_others += sum(num for _, _, num in found.values())
    return Files(found["train"][0], splits, num_others)


def _find_classes(parent: Path) -> tuple[tuple[str, ...], list[list[Path]], int]:
    names, num_others = _list(parent)
    if len(names) < 2:
        raise InputError(
            f"{parent}: contains {len(names)} folders; {_LAYOUT}, for at least 2 classes"
        )
    classes = []
    for name in names:
        if not name.isprintable() or name != name.strip():
            raise InputError(
                f"{parent}: the class {name!r} must be named by printable characters, without "
                "spaces around them"
            )
        files, num_more = _find_images(parent / name)
        classes.append(files)
        num_others += num_more
    return tuple(names), classes, num_others


def _list(folder: Path) -> tuple[list[str], int]:
    """Return the names of the visible folders in a folder, sorted, and the number of files."""
    entries = list(folder.iterdir())
    folders = [path.name for path in entries if path.is_dir()]
    visible = sorted(name for name in folders if not name.startswith("."))
    return visible, len(entries) - len(folders)


def _find_images(folder: Path) -> tuple[list[Path], int]:
    """Return the image files below a folder, sorted by path, and the number of other files."""
    found, num_others, seen = [], 0, set()

    def fail(error: OSError) -> None:
        raise error

    for path, folders, names in os.walk(folder, onerror=fail, followlinks=True):
        real_path = os.path.realpath(path)
        folders[:] = [name for name in folders if not name.startswith(".")]
        if real_path in seen:  # a link to a folder above it
            folders.clear()
            continue
        seen.add(real_path)
        images = [
            Path(path, name)
            for name in names
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES
        ]
        found += images
        num_others += len(names) - len(images)
    return sorted(found, key=lambda path: path.relative_to(folder).parts), num_others


def read(files: Files, on_broken: Callable[[ImageError], None]) -> dict[str, Examples]:
    """Read the images one at a time, as `predict` does, with a bar on a terminal.

    Args:
      files: The result of `find`.
      on_broken: Called for each image that cannot be read, which is left out.

    Returns:
      The examples of each of its splits.
    """
    examples = {}
    for split, classes in files.splits.items():
        images = np.empty((sum(map(len, classes)), SIZE, SIZE, 3), np.uint8)
        labels = np.empty(len(images), np.int32)
        num_read = 0
        with tqdm(total=len(images), desc="images", leave=False, disable=None) as progress:
            for label, path in ((label, path) for label, c in enumerate(classes) for path in c):
                progress.update()
                try:
                    images[num_read] = resize_to_input(read_image(path))
                except ImageError as error:
                    on_broken(error)
                    continue
                labels[num_read] = label
                num_read += 1
        examples[split] = Examples(images[:num_read], labels[:num_read])
    return examples
