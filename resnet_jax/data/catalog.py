"""The known datasets, their places on disk, and checks of their prepared copies.

    <data_dir>/cifar10/3.0.2                 TFDS's place, used by any program: read, never written
    <data_dir>/resnet_jax/cifar10/3.0.2      our copy, with the cache of its decoded images
    <data_dir>/resnet_jax/cifar10/           the cache of another program's copy
    <data_dir>/resnet_jax/downloads/         an unfinished download
    <data_dir>/resnet_jax/<name>/1.0.0       a dataset made from the user's own images
    <data_dir>/shapes32/1.0.0                shapes32, ours by its name

TFDS has one folder per dataset and version, whatever the file format. A copy of ours in TFDS's
place would break programs that use TensorFlow, and theirs would break ours.
"""

import difflib
import json
import os
from pathlib import Path
from typing import NamedTuple

from resnet_jax.data import shapes32
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.errors import InputError, reason_of
from resnet_jax.paths import expand_home, is_folder

OWN_FOLDER = "resnet_jax"
OWN_IMAGES_VERSION = "1.0.0"  # of every dataset made from the user's own images
CACHE_NAME = "resnet_jax_decoded.npz"

# The datasets that the package knows: their versions in TFDS, their classes.
VERSIONS = {
    **{name: description.version for name, description in DESCRIPTIONS.items()},
    "shapes32": shapes32.VERSION,
}
_CLASS_NAMES = {
    **{name: description.class_names["label"] for name, description in DESCRIPTIONS.items()},
    "shapes32": shapes32.CLASS_NAMES,
}


class DamagedError(InputError):
    """A prepared copy that is damaged or cannot be read here, on a disk that works."""


class Place(NamedTuple):
    """The place of a dataset that is prepared, or will be.

    Attributes:
      root: Dataset directory, an absolute path.
      ours: Folder of our copy, whether it exists or not: no other program writes there.
      folder: Folder of the copy to read: ours if it exists, else that of another program; None if
        nothing is prepared.
      fault: Why it cannot be read; None if nothing is wrong as far as its metadata tell.
      class_names: Names of the classes in the order of the labels; empty if they are unknown.
    """

    root: Path
    ours: Path
    folder: Path | None = None
    fault: str | None = None
    class_names: tuple[str, ...] = ()

    @property
    def is_ours(self) -> bool:
        """True if the copy to read is ours."""
        return self.folder == self.ours

    @property
    def cache(self) -> Path:
        """Cache file of the decoded images of the copy to read."""
        return (self.ours if self.is_ours else self.ours.parent) / CACHE_NAME


def find(name: str, data_dir: str = "", *, must_be_known: bool = True) -> Place:
    """Find a dataset, or the place where it can be prepared.

    Args:
      name: "cifar10", "cifar100", "shapes32", or the name of a dataset of the user's own images.
      data_dir: TFDS's folder, "" for its default, or a folder a level above or below; or a folder
        with the official files.
      must_be_known: Whether to reject the name of a dataset that does not exist.

    Raises:
      InputError: If there is no such dataset, or its copy cannot be examined.
    """
    root = _find_root(resolve_data_dir(data_dir), name)
    if must_be_known and name not in VERSIONS:
        _check_own(name, root)
    version = VERSIONS.get(name, OWN_IMAGES_VERSION)
    theirs = root / name / version
    ours = theirs if name == "shapes32" else root / OWN_FOLDER / name / version
    for folder in (ours, theirs) if name in DESCRIPTIONS else (ours,):
        if is_folder(folder):
            class_names, fault = _examine(folder, name)
            return Place(root, ours, folder, fault, class_names)
    return Place(root, ours, class_names=_CLASS_NAMES.get(name, ()))


def class_names(name: str, data_dir: str = "") -> tuple[str, ...]:
    """Return the names of a dataset's classes, in the order of their labels, without its images.

    Args:
      name: A dataset, as for `find`.
      data_dir: A dataset directory, as for `find`; only needed for the user's own images.

    Raises:
      InputError: If there is no such dataset, or its names cannot be read.
    """
    if name in _CLASS_NAMES:
        return _CLASS_NAMES[name]
    place = find(name, data_dir)
    if place.fault:
        raise DamagedError(f"the prepared dataset {place.folder} is {place.fault}")
    return place.class_names


def resolve_data_dir(data_dir: str = "") -> Path:
    """Return a dataset directory, "" for TFDS's default, as an absolute path; it may not exist.

    Raises:
      InputError: If it is not a local path.
    """
    given = data_dir or os.environ.get("TFDS_DATA_DIR") or "~/tensorflow_datasets"
    try:
        if "://" in given or "\0" in given:
            raise ValueError("it is a URL or contains a NUL")
        return expand_home(given).absolute()
    except (ValueError, RuntimeError) as error:  # RuntimeError: "~name" of no user
        raise InputError(f"data_dir {given!r}: must be a path to a folder ({error})") from error


def list_own_images(root: Path) -> list[str]:
    """Return the names of the datasets of the user's own images in a dataset directory, sorted."""
    own = root / OWN_FOLDER
    found = own.glob(f"*/{OWN_IMAGES_VERSION}/dataset_info.json") if is_folder(own) else ()
    return sorted(path.parents[1].name for path in found)


def _find_root(data_dir: Path, name: str) -> Path:
    """Return the dataset directory that is meant, given it or a folder a level too deep or high."""
    version = VERSIONS.get(name, OWN_IMAGES_VERSION)
    above = data_dir
    while above.name in (OWN_FOLDER, name, version):
        above = above.parent
    for root in (above, data_dir, data_dir / "tensorflow_datasets"):
        if any(is_folder(root / own / name / version) for own in (OWN_FOLDER, "")):
            return root
    return data_dir


def _check_own(name: str, root: Path) -> None:
    own = list_own_images(root)
    if name in own:
        return
    nearest = difflib.get_close_matches(name, [*VERSIONS, *own], n=1)
    hint = (
        f"did you mean {nearest[0]}?"
        if nearest
        else "`python -m resnet_jax.prepare folder DIR --name NAME` makes one of a folder of images"
    )
    raise InputError(
        f"dataset {name!r}: must be one of {', '.join(VERSIONS)}, or of your own in {str(root)!r} "
        f"({', '.join(own) or 'none there'}); {hint}"
    )


def _examine(folder: Path, name: str) -> tuple[tuple[str, ...], str | None]:
    """Return the class names of a copy, and why it cannot be read, by its metadata."""
    names = _CLASS_NAMES.get(name, ())
    try:
        info = json.loads((folder / "dataset_info.json").read_bytes())
        file_format = str(info["fileFormat"])
        counts = {split["name"]: sum(map(int, split["shardLengths"])) for split in info["splits"]}
        if not names:
            names = tuple(json.loads((folder / "metadata.json").read_bytes())["class_names"])
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError) as error:
        return names, f"not whole ({reason_of(error)})"
    except OSError as error:
        raise InputError(f"{folder}: cannot be read ({error.strerror or error})") from error
    if file_format != "array_record":
        return names, f"in {file_format} format; without TensorFlow only array_record can be read"
    if name in DESCRIPTIONS and counts != (expected := DESCRIPTIONS[name].num_images):
        total, expected_total = sum(counts.values()), sum(expected.values())
        return names, f"not whole (it has {total:,} images, not {expected_total:,})"
    return names, None
