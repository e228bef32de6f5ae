"""Find and read the images of a folder with one folder per class.

DIR/CLASS/*.jpg                              a share of each class is drawn for testing
DIR/train/CLASS/*.jpg, DIR/test/CLASS/*.jpg  a given split, used as it is
"""

import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from tqdm import tqdm

from resnet_jax.data.images import SIZE, SUFFIXES, ImageError, read_image, resize_to_input
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import note

SPLITS = ("train", "test")
_OTHER_SPLITS = {"val", "valid", "validation"}
_LAYOUT = "must contain a folder for each class, or train and test with these"


class Files(NamedTuple):
    """The image files below a folder, by their names; none has been opened.

    Attributes:
      class_names: Names of the classes, sorted.
      splits: {split: its files with their labels, sorted}; the one split "" if there are none yet.
      num_others: Number of other files: hidden, not images by their names, or outside of classes.
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
        hidden files and folders are left out.

    Returns:
      The files, in the same order whatever order the file system lists them in.

    Raises:
      InputError: If the folder cannot be read, is of neither layout, or a class has too few images.
    """
    try:
        folders = _folders_in(source)
        is_split = set(folders) == set(SPLITS)
        if not is_split and "train" in folders and {"test", *_OTHER_SPLITS} & set(folders):
            raise InputError(f"{source}: contains the folders {', '.join(folders)}; {_LAYOUT}")
        class_names = _class_names(source / "train" if is_split else source)
        if is_split and (others := set(class_names) ^ set(_class_names(source / "test"))):
            raise InputError(
                f"{source}: train and test must both contain {', '.join(sorted(others))}"
            )
        paths = sorted(_walk(source))
    except OSError as error:
        raise InputError(f"{error.filename}: cannot be read ({error.strerror})") from error
    found = defaultdict(list)
    for path in paths:
        if path.suffix.lower() in SUFFIXES and path.name[0] != ".":
            found[path.relative_to(source).parts[: 1 + is_split]].append(path)
    splits = {}
    for split in SPLITS if is_split else ("",):
        of_classes = [found[(split, name) if split else (name,)] for name in class_names]
        splits[split] = [(path, label) for label, some in enumerate(of_classes) for path in some]
        least = 1 if split else 2  # one to train on and one to test with
        for name, some in zip(class_names, of_classes, strict=True):
            check_count(name, len(some), least, f"{split} images".strip())
    return Files(class_names, splits, len(paths) - sum(map(len, splits.values())))


def check_count(class_name: str, count: int, least: int, what: str) -> None:
    """Raise InputError if a class has fewer than `least` of something."""
    if count < least:
        raise InputError(f"class {class_name}: {what}: {count}; must be at least {least}")


def _folders_in(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(p.name for p in folder.iterdir() if p.is_dir() and p.name[0] != "."))


def _class_names(parent: Path) -> tuple[str, ...]:
    names = _folders_in(parent)
    if len(names) < 2:
        raise InputError(
            f"{parent}: contains {len(names)} folders; {_LAYOUT}, for at least 2 classes"
        )
    for name in names:
        if not name.isprintable() or name != name.strip():
            raise InputError(
                f"{parent}: the class {name!r} must be named by printable characters, without "
                "spaces around them"
            )
    return names


def _walk(source: Path) -> Iterator[Path]:
    """Yield every file below a folder, also through links, but not in hidden folders."""

    def fail(error: OSError) -> None:
        raise error

    for path, folders, names in os.walk(source, onerror=fail, followlinks=True):
        folder = Path(path)
        folders[:] = [name for name in folders if name[0] != "."]
        if folder.resolve() in {parent.resolve() for parent in folder.parents}:
            folders.clear()  # a link to a folder above it
        else:
            yield from (folder / name for name in names)


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
