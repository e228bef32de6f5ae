"""Find the prepared copy of a dataset, and tell whether it looks whole."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from resnet_jax.data.catalog import own_folder
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.layout import OWN_FOLDER, is_folder
from resnet_jax.errors import InputError, reason_of

CACHE_NAME = "resnet_jax_decoded.npz"


class Copy(NamedTuple):
    """One prepared copy of a dataset.

    Attributes:
      folder: <data directory>/<name>/<version>.
      is_ours: Whether only this package writes there.
      fault: Why it cannot be read; None if nothing is wrong as far as its metadata tell.
      caches: Where its decoded images may be cached: the file to write first, then older ones.
    """

    folder: Path
    is_ours: bool
    fault: str | None
    caches: tuple[Path, ...]


def find_copy(name: str, root: Path) -> Copy | None:
    """Find the copy of a dataset to read below a data directory.

    Args:
      name: A dataset of the catalog.
      root: A data directory that may not exist.

    Returns:
      Our copy if there is one, else the one in TFDS's place, which another program may have
      prepared, else None.

    Raises:
      InputError: If a copy cannot be examined.
    """
    ours = own_folder(root, name)
    candidates: list[tuple[Path, bool, tuple[Path, ...]]] = [(ours, True, (ours / CACHE_NAME,))]
    if name in DESCRIPTIONS:
        theirs = root / name / ours.name
        # Earlier versions wrote the cache into the other program's folder.
        caches = (root / OWN_FOLDER / name / CACHE_NAME, theirs / CACHE_NAME)
        candidates.append((theirs, False, caches))
    for folder, is_ours, caches in candidates:
        if is_folder(folder):
            return Copy(folder, is_ours, find_fault(folder, name), caches)
    return None


def find_fault(folder: Path, name: str) -> str | None:
    """Return why a copy cannot be read, by its metadata; None if nothing is wrong with them.

    Raises:
      InputError: If it cannot be examined, as on a disk that fails.
    """
    try:
        info = json.loads((folder / "dataset_info.json").read_text())
        file_format = str(info["fileFormat"])
        found = {split["name"]: sum(map(int, split["shardLengths"])) for split in info["splits"]}
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError) as error:
        return f"not whole ({reason_of(error)})"
    except OSError as error:
        raise InputError(f"{folder}: cannot be read ({error.strerror or error})") from error
    if file_format == "tfrecord":
        return "in tfrecord format (written by TensorFlow), which only TensorFlow reads"
    if file_format != "array_record":
        return f"in {file_format} format, not in array_record"
    if name in DESCRIPTIONS and found != (expected := DESCRIPTIONS[name].num_images):
        return f"not whole (it has {_counts(found)} images, not {_counts(expected)})"
    return None


def _counts(num_images: Mapping[str, int]) -> str:
    return " and ".join(f"{count:,} {split}" for split, count in num_images.items())
