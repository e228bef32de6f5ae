"""Prepares TFDS's `cifar10` and `cifar100` 3.0.2, in array_record format, without TensorFlow.

    prepare(arrays, CIFAR10, root)    # from arrays that cifar_files.read gave
    obtain(CIFAR10, root)             # from official files below root, or from the web
    tfds.data_source("cifar10", data_dir=root / "resnet_jax", download=False)

The stock builders need TensorFlow to extract the archive, to open its files and to encode PNGs; the
builders here do these three in Python and are otherwise the stock ones, so that every id, and the
stored order, are the same as TFDS gives everywhere.
"""

import contextlib
import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow_datasets as tfds
from PIL import Image
from tensorflow_datasets.image_classification import cifar
from tqdm import tqdm

from resnet_jax.data.sources import cifar_files, locate, paths, prepared, staging
from resnet_jax.data.sources.cifar_arrays import CifarArrays
from resnet_jax.data.sources.download import download
from resnet_jax.data.sources.official import CIFAR10, CIFAR100, Description
from resnet_jax.data.sources.progress import say
from resnet_jax.errors import InputError

_BYTES_PER_IMAGE = 5_000  # at most, in passing and for good; 2,400 is what an image takes

_Examples = Iterator[tuple[int, dict[str, Any]]]


class Cifar10(cifar.Cifar10, skip_registration=True):
    """The stock builder, but for its source: `arrays`, set on it."""

    VERSION = tfds.core.Version(CIFAR10.version)
    class_names = CIFAR10.class_names
    arrays: CifarArrays

    def _split_generators(self, dl_manager: Any) -> dict[str, Any]:
        for feature, names in self.class_names.items():
            self.info.features[feature].names = names  # pyright: ignore
        return {split: _examples(split, self.arrays) for split in ("train", "test")}


class Cifar100(cifar.Cifar100, Cifar10, skip_registration=True):
    """The stock builder, but for its source, as above."""

    VERSION = tfds.core.Version(CIFAR100.version)
    class_names = CIFAR100.class_names


_BUILDERS = {CIFAR10.name: Cifar10, CIFAR100.name: Cifar100}


def _examples(split: str, arrays: CifarArrays) -> _Examples:
    """Yields (key, example). Keys and ids are the stock builder's; the key decides the order."""
    images: np.ndarray = getattr(arrays, f"{split}_images")
    labels: np.ndarray = getattr(arrays, f"{split}_labels")
    coarse: np.ndarray | None = getattr(arrays, f"{split}_coarse_labels")
    # disable=None: a bar on a terminal, nothing in a log file.
    progress = tqdm(labels.tolist(), desc=f"{split} images", unit="", leave=False, disable=None)
    for index, label in enumerate(progress):
        # PNG bytes: given an array, TFDS would encode it with TensorFlow.
        png = io.BytesIO()
        Image.fromarray(images[index]).save(png, format="PNG")
        example = {"id": f"{split}_{index:05d}", "image": png.getvalue(), "label": label}
        if coarse is not None:
            example["coarse_label"] = int(coarse[index])
        yield index, example


def own_folder(root: Path, description: Description) -> Path:
    """The folder of our copy of a dataset below a data directory."""
    return paths.own_data_dir(root) / description.name / description.version


def is_prepared(root: Path, description: Description) -> bool:
    """Whether our copy is there and looks whole; its records are not read."""
    copy = prepared.find(root, description)
    return copy is not None and copy.is_ours and copy.fault is None


def needed_bytes(description: Description) -> int:
    """A bound on the space on disk that preparing a dataset takes."""
    return sum(description.num_images.values()) * _BYTES_PER_IMAGE


def prepare(
    arrays: CifarArrays, description: Description, root: Path, *, replace: bool = False
) -> Path:
    """Writes our copy of a dataset below a data directory, unless it is there. About 12 s.

    Args:
      arrays: The whole dataset.
      description: Which one it is.
      root: The data directory; created where it does not exist.
      replace: Whether to write it anew even where it looks whole.

    Returns:
      The folder of our copy. It appears there whole, by a rename at the end.

    Raises:
      InputError: Where the data directory cannot be written to.
    """
    folder = own_folder(root, description)
    try:
        if not replace and is_prepared(root, description):
            return folder
        paths.check_writable(root, needed_bytes(description))
        staging.install(
            folder,
            build=lambda data_dir: _build(arrays, description, data_dir),
            is_there=lambda: not replace and is_prepared(root, description),
        )
    except OSError as error:
        raise paths.unusable(root, error) from error
    if not is_prepared(root, description):
        raise RuntimeError(f"TFDS wrote no whole {description.name} in {folder}")
    return folder


def _build(arrays: CifarArrays, description: Description, data_dir: Path) -> None:
    builder = _BUILDERS[description.name](data_dir=data_dir, file_format="array_record")
    builder.arrays = arrays
    tfds.disable_progress_bar()  # `_examples` has one that keeps quiet in a log file
    # TFDS prints two lines about sizes that it does not know.
    with (
        tempfile.TemporaryDirectory() as unused,
        contextlib.redirect_stdout(io.StringIO()),
    ):
        builder.download_and_prepare(
            download_dir=unused,
            download_config=tfds.download.DownloadConfig(try_download_gcs=False),
        )


def obtain(description: Description, root: Path) -> Path:
    """Prepares our copy from official files below the data directory, or else from the web.

    Official files lie there where TFDS has downloaded the dataset for a program that uses
    TensorFlow, and where the data directory is one for another library's data.

    Args:
      description: The dataset.
      root: The data directory.

    Returns:
      The folder of our copy.

    Raises:
      InputError: Where the data directory is not usable, and where the archive cannot be had.
    """
    paths.check_writable(root, needed_bytes(description))
    places = locate.find(root, description) if root.is_dir() else None
    if places and places.any:
        try:
            source = cifar_files.read_places(root, places, description)
        except InputError as error:
            say(f"official files of {description.title} that cannot be used: {error}")
        else:
            say(f"preparing {description.title} from {source.path}")
            return prepare(source.arrays, description, root)
    return download_and_prepare(description, root)


def download_and_prepare(description: Description, root: Path) -> Path:
    """Downloads the official archive (170 MB), verifies it and prepares our copy.

    What arrived stays on disk until the copy is there, so that a later call resumes the download;
    then nothing but the copy is kept.

    Args:
      description: The dataset.
      root: The data directory.

    Returns:
      The folder of our copy.

    Raises:
      InputError: Where there is no network, within seconds; where the archive cannot be had, or is
        not the official one; and where the data directory is not usable.
    """
    url, num_bytes, sha256 = description.archive
    folder = paths.own_data_dir(root) / "downloads"
    new_folders = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with paths.locked(folder) as is_locked:
            # Whoever held the lock may have been preparing the same.
            if is_prepared(root, description):
                return own_folder(root, description)
            folder.mkdir(exist_ok=True)
            # Without locks, two processes must not write the same part.
            name = url.rsplit("/", 1)[-1] + ("" if is_locked else f".{os.getpid()}")
            part = folder / f"{name}.part"
            say(f"downloading {url} ({num_bytes / 1e6:.0f} MB)")
            download(url, part, num_bytes=num_bytes, sha256=sha256)
            with part.open("rb") as file:
                source = cifar_files.read_archive(file, description, name=url, is_official=True)
            prepare(source.arrays, description, root)
            part.unlink()
    except OSError as error:
        raise paths.unusable(root, error) from error
    finally:
        for path in (folder, *new_folders):
            with contextlib.suppress(OSError):  # one that is not empty stays
                path.rmdir()
    return own_folder(root, description)
