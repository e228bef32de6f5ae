"""A folder of pictures, one folder a class -> images of the network's size, to train and to test.

DIR/CLASS/*.jpg                              a share of each class is drawn for testing
DIR/train/CLASS/*.jpg, DIR/test/CLASS/*.jpg  taken as they are
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from tqdm import tqdm

from resnet_jax.data.images import SIZE, SUFFIXES, PictureError, read_picture, to_network_size
from resnet_jax.errors import InputError

SPLITS = ("train", "test")
_VALIDATION = {"val", "valid", "validation"}  # what others call a third split
_LAYOUT = "must hold a folder for each class, or train and test with these"


class Files(NamedTuple):
    """The pictures below a folder, by their names; none is opened.

    Attributes:
      class_names: Sorted.
      classes: For each split (where there is none yet, for the one split ""), for each class its
        files, sorted.
      num_others: The files that are hidden, or no pictures by their names, or in no class.
    """

    class_names: tuple[str, ...]
    classes: dict[str, list[list[Path]]]
    num_others: int

    @property
    def num_pictures(self) -> int:
        """Over all splits and classes."""
        return sum(len(files) for classes in self.classes.values() for files in classes)


class Examples(NamedTuple):
    """Images uint8 [N, 32, 32, 3] and labels int32 [N], class by class."""

    images: np.ndarray
    labels: np.ndarray

    def where(self, mask: np.ndarray) -> "Examples":
        """Those at which a bool [N] is true."""
        return Examples(self.images[mask], self.labels[mask])


def find(source: Path) -> Files:
    """Finds the classes and their pictures.

    Args:
      source: A folder of one of the two layouts. Within a class's folder, pictures are found at any
        depth; hidden files and folders are left out.

    Returns:
      The pictures, the same whatever order the file system lists them in.

    Raises:
      InputError: If there is no such folder, or it cannot be read, or it is of neither layout.
    """
    if not source.is_dir():
        fault = "is not a folder" if source.exists() else "there is no such folder"
        raise InputError(f"{source}: {fault}")
    try:
        return _find(source)
    except OSError as error:
        raise InputError(f"{error.filename}: cannot be read ({error.strerror})") from error


def _find(source: Path) -> Files:
    folders, num_others = _entries(source)
    if set(folders) != set(SPLITS):
        if "train" in folders and {"test", *_VALIDATION} & set(folders):
            raise InputError(f"{source}: holds the folders {', '.join(folders)}; {_LAYOUT}")
        names, classes, num_more = _find_classes(source)
        return Files(names, {"": classes}, num_more)
    found = {split: _find_classes(source / split) for split in SPLITS}
    for one, other in (SPLITS, SPLITS[::-1]):
        if alone := sorted(set(found[one][0]) - set(found[other][0])):
            raise InputError(
                f"{source / other}: has no folder {alone[0]}; must have the same classes as {one}"
            )
    classes = {split: files for split, (_, files, _) in found.items()}
    num_others += sum(num_more for _, _, num_more in found.values())
    return Files(found["train"][0], classes, num_others)


def _find_classes(parent: Path) -> tuple[tuple[str, ...], list[list[Path]], int]:
    names, num_others = _entries(parent)
    if len(names) < 2:
        raise InputError(
            f"{parent}: holds {len(names)} folders; {_LAYOUT}, and there must be at least 2 classes"
        )
    classes = []
    for name in names:
        if not name.isprintable() or name != name.strip():
            raise InputError(
                f"{parent}: the class {name!r} must be named by printable characters, without "
                "spaces around them"
            )
        files, num_more = _find_pictures(parent / name)
        classes.append(files)
        num_others += num_more
    return tuple(names), classes, num_others


def _entries(folder: Path) -> tuple[list[str], int]:
    """The names of the visible folders in a folder, sorted, and how many files there are."""
    entries = list(folder.iterdir())
    folders = [path.name for path in entries if path.is_dir()]
    visible = sorted(name for name in folders if not name.startswith("."))
    return visible, len(entries) - len(folders)


def _find_pictures(folder: Path) -> tuple[list[Path], int]:
    """The pictures below a folder, sorted by their paths, and how many other files there are."""
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
        pictures = [
            Path(path, name)
            for name in names
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES
        ]
        found += pictures
        num_others += len(names) - len(pictures)
    return sorted(found, key=lambda path: path.relative_to(folder).parts), num_others


def check_counts(class_names: Sequence[str], counts: Sequence[int], least: int, what: str) -> None:
    """Checks that each class has enough of something.

    Raises:
      InputError: With the first class that has not.
    """
    for name, count in zip(class_names, counts, strict=True):
        if count < least:
            raise InputError(f"class {name}: {what}: {count}; must be at least {least}")


def check_files(files: Files) -> None:
    """Checks that each class has a picture for each split.

    Raises:
      InputError: With the first class that has not.
    """
    least = 2 if "" in files.classes else 1
    for split, classes in files.classes.items():
        what = f"{split} pictures".strip()
        check_counts(files.class_names, [len(paths) for paths in classes], least, what)


def read(files: Files, on_broken: Callable[[PictureError], None]) -> dict[str, Examples]:
    """Reads the pictures as `predict` does, one at a time; a terminal shows a bar.

    Args:
      files: What `find` gave.
      on_broken: Called for each picture that cannot be read, which is left out.

    Returns:
      The examples of each of its splits.
    """
    examples = {}
    for split, classes in files.classes.items():
        num_pictures = sum(map(len, classes))
        images = np.empty((num_pictures, SIZE, SIZE, 3), np.uint8)
        labels = np.empty(num_pictures, np.int32)
        num_read = 0
        with tqdm(total=num_pictures, desc="pictures", leave=False, disable=None) as progress:
            for label, paths in enumerate(classes):
                for path in paths:
                    progress.update()
                    try:
                        images[num_read] = to_network_size(read_picture(path))
                    except PictureError as error:
                        on_broken(error)
                        continue
                    labels[num_read] = label
                    num_read += 1
        examples[split] = Examples(images[:num_read], labels[:num_read])
    return examples
