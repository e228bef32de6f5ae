"""Says in a few words what a file or folder is that holds no official files."""

import json
import os
from itertools import islice
from pathlib import Path

from resnet_jax.data.sources.official import DESCRIPTIONS, Description

_MAX_NAMES = 5
_MAX_SCANNED = 1000

_BEGINNINGS = [
    (b"<!doctype html", "a web page, perhaps a server's error message"),
    (b"<html", "a web page, perhaps a server's error message"),
    (b"bzh", "a bzip2 archive, which must be unpacked first"),
    (b"\xfd7zxz", "an xz archive, which must be unpacked first"),
    (b"7z\xbc\xaf", "a 7z archive, which must be unpacked first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive, which must be unpacked first"),
    (b"rar!", "a rar archive, which must be unpacked first"),
    (b"\x89hdf", "an HDF5 file"),
    (b"\x93numpy", "a NumPy array"),
]


def file(head: bytes) -> str:
    """What a file is, by its first 16 bytes."""
    if not head:
        return "an empty file"
    kinds = (kind for begin, kind in _BEGINNINGS if head.lstrip().lower().startswith(begin))
    return next(kinds, "neither one of the official files by its name nor an archive")


def folder(path: Path, description: Description) -> str:
    """What a folder holds: another dataset, a form that cannot be verified, or its first names."""
    with os.scandir(path) as entries:
        names = sorted(entry.name for entry in islice(entries, _MAX_SCANNED))
    for other in DESCRIPTIONS.values():
        if other is not description and any(
            name in names or path.name == name for name in (form.folder for form in other.forms)
        ):
            return (
                f"holds {other.title}, no {description.title}; "
                f"`python scripts/prepare_{other.name}.py SOURCE` prepares that"
            )
    if (form := file_format(path)) is not None:
        return f"holds a TFDS dataset in {form} format, no official files"
    if "trainLabels.csv" in names:
        return (
            "holds no official files but Kaggle's competition (trainLabels.csv), whose images are "
            "in another order and cannot be verified"
        )
    if not names:
        return f"holds no {description.title}: it is an empty folder"
    shown = ", ".join(names[:_MAX_NAMES]) + (", ..." if len(names) > _MAX_NAMES else "")
    return f"holds no {description.title}; found there: {shown}"


def file_format(path: Path) -> str | None:
    """The file format of the TFDS dataset that a folder holds, or None where it holds none."""
    try:
        return str(json.loads((path / "dataset_info.json").read_bytes())["fileFormat"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
