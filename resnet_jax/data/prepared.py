"""The decoded images of a prepared dataset in one file, verified by a digest."""

import hashlib
import io
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from resnet_jax.files import locked, write_atomically

_ARRAYS = ("train_images", "train_labels", "test_images", "test_labels")


def stamp(folder: Path) -> dict[str, int]:
    """Return what identifies the prepared dataset that a cache is made from.

    Returns:
      {file name: bytes} of its shards, and the CRC-32 of its metadata if it has some: those of the
      user's own images include a digest (small shards are padded to the same size).
    """
    found = {path.name: path.stat().st_size for path in sorted(folder.glob("*.array_record*"))}
    metadata = folder / "metadata.json"
    return found | ({metadata.name: zlib.crc32(metadata.read_bytes())} if metadata.exists() else {})


def load(path: Path, source: Mapping[str, int]) -> dict[str, Any]:
    """Load a cache.

    Args:
      path: The file.
      source: The `stamp` of what it must have been made from.

    Returns:
      The fields of a Dataset.

    Raises:
      ValueError: If the cache does not verify; numpy and zipfile raise nearly anything else.
    """
    with np.load(path, allow_pickle=False) as arrays:
        class_names = tuple(str(name) for name in arrays["class_names"])
        fields = {**{name: arrays[name] for name in _ARRAYS}, "class_names": class_names}
        if str(arrays["sha256"]) != digest(fields, source):
            raise ValueError("it was not made from this prepared dataset")
    return fields


def save(path: Path, fields: Mapping[str, Any], source: Mapping[str, int]) -> None:
    """Write a cache, atomically; processes that write the same one take turns.

    Args:
      path: The file; its folder is made if it is missing.
      fields: The fields of a Dataset.
      source: The `stamp` of what they were read from.

    Raises:
      OSError: If it cannot be written.
    """
    content = io.BytesIO()
    np.savez(content, **fields, sha256=digest(fields, source))
    path.parent.mkdir(parents=True, exist_ok=True)
    with locked(path.parent / ".lock", lambda holder: None):
        write_atomically(path, content.getvalue())


def digest(fields: Mapping[str, Any], source: Mapping[str, int]) -> str:
    """Return the SHA-256 of a dataset and a `stamp`; run directories keep it too."""
    sha256 = hashlib.sha256(json.dumps([fields["class_names"], source]).encode())
    for name in _ARRAYS:
        array = fields[name]
        sha256.update(f"{array.dtype}{array.shape}".encode())
        sha256.update(np.ascontiguousarray(array).data)
    return sha256.hexdigest()
