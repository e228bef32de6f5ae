"""Catalog of datasets: those of the package, and those of the user's own images."""

import difflib
import json
from pathlib import Path

from resnet_jax.data import shapes32
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.layout import (
    OWN_FOLDER,
    OWN_IMAGES_VERSION,
    find_data_root,
    list_own_images,
    resolve_data_dir,
)
from resnet_jax.errors import InputError

# The datasets that the package knows, and their versions in TFDS.
VERSIONS = {
    **{name: description.version for name, description in DESCRIPTIONS.items()},
    "shapes32": shapes32.VERSION,
}


class DamagedError(InputError):
    """A prepared copy that is damaged or cannot be read here, on a disk that works."""


def find_root(name: str, data_dir: str = "") -> Path:
    """Find the data directory that has a dataset, or in which it can be prepared.

    Args:
      name: "cifar10", "cifar100", "shapes32", or the name of a dataset of the user's own images.
      data_dir: TFDS's folder, "" for its default; or a folder with the official files.

    Returns:
      The folder meant by `data_dir`; see `layout.find_data_root`.

    Raises:
      InputError: If there is no such dataset.
    """
    version = VERSIONS.get(name, OWN_IMAGES_VERSION)
    root = find_data_root(resolve_data_dir(data_dir), name, version)
    own = list_own_images(root)
    if name in VERSIONS or name in own:
        return root
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


def own_folder(root: Path, name: str) -> Path:
    """Return the folder of our copy of a dataset, whether it exists or not."""
    if name == "shapes32":
        return root / name / shapes32.VERSION
    return root / OWN_FOLDER / name / VERSIONS.get(name, OWN_IMAGES_VERSION)


def class_names(name: str, data_dir: str = "") -> tuple[str, ...]:
    """Return the names of a dataset's classes, in the order of their labels, without its images.

    Args:
      name: A dataset, as for `find_root`.
      data_dir: A data directory, as for `find_root`; only needed for the user's own images.

    Raises:
      InputError: If there is no such dataset, or its names cannot be read.
    """
    folder = own_folder(find_root(name, data_dir), name)
    return class_names_in(name, folder)


def class_names_in(name: str, folder: Path) -> tuple[str, ...]:
    """Return the names of the classes that a prepared copy of a dataset must have.

    Args:
      name: A dataset, as for `find_root`.
      folder: The copy; only a dataset of the user's own images keeps its names there.

    Raises:
      DamagedError: If they are damaged or cannot be read.
    """
    if name in DESCRIPTIONS:
        return DESCRIPTIONS[name].class_names["label"]
    if name == "shapes32":
        return shapes32.CLASS_NAMES
    try:
        return tuple(json.loads((folder / "metadata.json").read_bytes())["class_names"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedError(f"the prepared dataset {folder} is damaged ({error!r})") from error
