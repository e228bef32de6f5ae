"""The decoded images of a prepared dataset in one file, verified by a digest."""

import hashlib
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

_ARRAYS = ("train_images", "train_labels", "test_images", "test_labels")


def stamp(folder: Path) -> dict[str, int]:
    """What tells the prepared dataset that a cache is made from.

    Returns:
      {file name: bytes} of its shards; where there is metadata, which for the user's own pictures
      holds a digest of them all (small shards are padded to the same size), its CRC-32 too.
    """
    found = {path.name: path.stat().st_size for path in sorted(folder.glob("*.array_record*"))}
    metadata = folder / "metadata.json"
    return found | ({metadata.name: zlib.crc32(metadata.read_bytes())} if metadata.exists() else {})


def load(path: Path, source: Mapping[str, int]) -> dict[str, Any]:
    """Loads a cache.

    Args:
      path: The file.
      source: The `stamp` of what it must have been made from.

    Returns:
      What `save` was given.

    Raises:
      ValueError: Where the cache does not verify; numpy and zipfile raise nearly anything else.
    """
    with np.load(path, allow_pickle=False) as arrays:
        class_names = tuple(str(name) for name in arrays["class_names"])
        fields = {**{name: arrays[name] for name in _ARRAYS}, "class_names": class_names}
        if str(arrays["sha256"]) != digest(fields, source):
            raise ValueError("it is not what was saved from this prepared dataset")
    return fields


def save(path: Path, fields: Mapping[str, Any], source: Mapping[str, int]) -> None:
    """Writes a cache under another name, then renames it: never half a cache.

    Args:
      path: The file.
      fields: The fields of a Dataset.
      source: The `stamp` of what they were read from.

    Raises:
      OSError: Where it cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            np.savez(file, **fields, sha256=digest(fields, source))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def digest(fields: Mapping[str, Any], source: Mapping[str, int]) -> str:
    """The SHA-256 of a dataset and of a `stamp`, in hexadecimal; runs' folders keep it too."""
    sha256 = hashlib.sha256(json.dumps([fields["class_names"], source]).encode())
    for name in _ARRAYS:
        array = fields[name]
        sha256.update(f"{array.dtype}{array.shape}".encode())
        sha256.update(np.ascontiguousarray(array).data)
    return sha256.hexdigest()
