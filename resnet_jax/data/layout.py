"""Layout of datasets on disk: the folders of other programs and our own.

    <data_dir>/cifar10/3.0.2                 TFDS's place, used by any program: read, never written
    <data_dir>/resnet_jax/cifar10/3.0.2      our copy, with the cache of its decoded images
    <data_dir>/resnet_jax/cifar10/           the cache of another program's copy
    <data_dir>/resnet_jax/downloads/         an unfinished download
    <data_dir>/resnet_jax/<name>/1.0.0       a dataset made from the user's own images
    <data_dir>/shapes32/1.0.0                shapes32, ours by its name

TFDS has one folder per dataset and version, whatever the file format. A copy of ours in TFDS's
place would break programs that use TensorFlow, and theirs would break ours.
"""

import os
from pathlib import Path

from resnet_jax.errors import InputError

OWN_FOLDER = "resnet_jax"
OWN_IMAGES_VERSION = "1.0.0"  # of every dataset made from the user's own images


def resolve_data_dir(data_dir: str | os.PathLike[str] | None = None) -> Path:
    """Return a data directory as an absolute path; it may not exist.

    Args:
      data_dir: A path, "~" allowed; None or empty for TFDS's default.

    Raises:
      InputError: If it is not a local path.
    """
    given = str(data_dir or os.environ.get("TFDS_DATA_DIR") or "~/tensorflow_datasets")
    try:
        if "://" in given or "\0" in given:
            raise ValueError("it is a URL or contains a NUL")
        return Path(given).expanduser().absolute()
    except (ValueError, RuntimeError) as error:  # RuntimeError: "~name" of no user
        raise InputError(f"data_dir {given!r}: must be a path to a folder ({error})") from error


def find_data_root(data_dir: Path, name: str, version: str) -> Path:
    """Return the data directory that is meant when `data_dir` is a level too deep or too high.

    Args:
      data_dir: An absolute path, such as ~/tensorflow_datasets/cifar10/3.0.2.
      name: The dataset's name in TFDS.
      version: The dataset's version.

    Returns:
      The folder that contains <name>/<version>, ours or another's; `data_dir` if there is none.
    """
    above = data_dir
    while above.name in (OWN_FOLDER, name, version):
        above = above.parent
    for root in (above, data_dir, data_dir / "tensorflow_datasets"):
        if any(is_folder(root / own / name / version) for own in (OWN_FOLDER, "")):
            return root
    return data_dir


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder; False if it cannot be examined, as a too long one."""
    try:
        return path.is_dir()
    except OSError:
        return False


def list_own_images(root: Path) -> list[str]:
    """Return the names of the datasets of the user's own images in a data directory, sorted."""
    found = (root / OWN_FOLDER).glob(f"*/{OWN_IMAGES_VERSION}/dataset_info.json")
    return sorted(path.parents[1].name for path in found)
