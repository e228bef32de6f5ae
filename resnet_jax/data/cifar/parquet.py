"""Read CIFAR from Hugging Face's parquet files: PNG images and labels, one or more files per split.

Hugging Face stores CIFAR-10's batches in the order of the official archive, which is not the
official order. Each batch is identified by the digest of its pixels and labels, so batches are
verified and returned in the official order, whatever their order in the files.
"""

import hashlib
import io
from pathlib import Path

import numpy as np
from PIL import Image

from resnet_jax.data.cifar.official import Batch, Description
from resnet_jax.errors import InputError, reason_of


def read_tables(folder: Path, description: Description) -> dict[str, Batch]:
    """Read both splits, verified, in the official order.

    Args:
      folder: A folder with the files, or with folders train and test that have them.
      description: The dataset.

    Raises:
      InputError: If pyarrow is not installed, a split is missing, or the content is anything but
        the official images and labels in whole batches.
    """
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise InputError(
            f"{folder}: parquet files need pyarrow: pip install pyarrow; or give the official "
            "python or binary version"
        ) from error
    splits = {}
    for split in ("train", "test"):
        found = [*folder.glob("*.parquet"), *folder.glob(f"{split}/*.parquet")]
        paths = sorted(path for path in found if split in str(path.relative_to(folder)).lower())
        if not paths:
            raise InputError(f"{folder}: lacks the parquet file of the {split} split")
        try:
            table = pyarrow.concat_tables([pyarrow.parquet.read_table(path) for path in paths])
            encoded = (row["bytes"] for row in table.column("img").to_pylist())
            images = np.stack([np.asarray(Image.open(io.BytesIO(data))) for data in encoded])
            columns = [table.column(name).to_numpy() for name in description.parquet_labels]
            labels = np.stack(columns, axis=1).astype(np.int32)
        # A damaged file, or one with other columns or bytes in them, can fail in any way.
        except Exception as error:
            raise InputError(
                f"{paths[0]}: not Hugging Face's {description.title} as parquet "
                f"({reason_of(error)})"
            ) from error
        digests = description.batch_digests[split]
        size = description.num_images[split] // len(digests)
        starts = range(0, len(images), size)
        batches = [(images[start : start + size], labels[start : start + size]) for start in starts]
        by_digest = {digest(*batch): batch for batch in batches}
        if set(by_digest) != set(digests):
            raise InputError(
                f"{folder}: {split} is not the official images and labels in batches of {size:,}; "
                "give the official python or binary version"
            )
        ordered = zip(*(by_digest[known] for known in digests), strict=True)
        images, labels = map(np.concatenate, ordered)
        splits[split] = images, labels
    return splits


def digest(images: np.ndarray, labels: np.ndarray) -> str:
    """Return the SHA-256 of a batch: uint8 images, then little-endian int32 labels."""
    state = hashlib.sha256(np.ascontiguousarray(images).data)
    state.update(np.ascontiguousarray(labels, "<i4").tobytes())
    return state.hexdigest()
