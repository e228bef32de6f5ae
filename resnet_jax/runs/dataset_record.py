"""dataset.json: what a run directory keeps of its dataset, so that its weights work without it."""

from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.errors import InputError
from resnet_jax.files import reading_json, write_json

FILE_NAME = "dataset.json"
FORMAT_VERSION = 1


class DatasetRecord(NamedTuple):
    """The properties of a dataset that its trained weights need, and its digest.

    Attributes:
      class_names: Class names in the order of the logits.
      mean: float32 [3] or [32, 32, 3], for images in [0, 1].
      std: float32 [3] or [32, 32, 3].
      sha256: The `data.dataset.digest` of images, labels and class names.
    """

    class_names: tuple[str, ...]
    mean: np.ndarray
    std: np.ndarray
    sha256: str


def write_record(workdir: Path, record: DatasetRecord) -> None:
    """Write dataset.json into a run directory.

    Raises:
      OSError: If it cannot be written.
    """
    arrays = {"mean": record.mean.tolist(), "std": record.std.tolist()}
    write_json(
        workdir / FILE_NAME, {"format_version": FORMAT_VERSION, **record._asdict(), **arrays}
    )


def read_record(workdir: Path) -> DatasetRecord | None:
    """Read dataset.json; None in run directories of earlier versions, which wrote none.

    Raises:
      InputError: If it cannot be read, is damaged or of a newer version.
    """
    path = workdir / FILE_NAME
    if not path.exists():
        return None
    with reading_json(path, FORMAT_VERSION) as content:
        record = DatasetRecord(
            class_names=tuple(content["class_names"]),
            mean=np.array(content["mean"], np.float32),
            std=np.array(content["std"], np.float32),
            sha256=content["sha256"],
        )
        if not all(isinstance(name, str) for name in record.class_names):
            raise ValueError("class_names must be strings")
        if not {record.mean.shape, record.std.shape} <= {(3,), (32, 32, 3)}:
            raise ValueError("mean and std must be [3] or [32, 32, 3]")
    return record


def check_same_dataset(workdir: Path, name: str, sha256: str) -> None:
    """Check that a dataset is the one that a run was trained on.

    Args:
      workdir: A folder, with or without a run.
      name: Name of the dataset.
      sha256: Its current `digest`.

    Raises:
      InputError: If its images, labels or class names have changed.
    """
    record = read_record(workdir)
    if record is not None and record.sha256 != sha256:
        raise InputError(
            f"workdir {workdir} contains a run on another version of dataset {name}: its images or "
            "classes have changed since; give another --workdir, or restore the dataset"
        )
