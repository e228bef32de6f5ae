"""Prepares TFDS's own `cifar10` 3.0.2, in array_record format, without TensorFlow.

    prepare(arrays, data_dir)         # from arrays that cifar_files.read gave
    download_and_prepare(data_dir)    # from the official archive on the web
    tfds.data_source("cifar10", data_dir=data_dir, download=False)

The stock builder needs TensorFlow to extract the archive, to open its files and to encode PNGs; the
builder here does these three in Python and is otherwise the stock one, so that every id, and the
stored order, are the same as TFDS gives everywhere.
"""

import contextlib
import io
import json
import os
import shutil
import tempfile

import tensorflow_datasets as tfds
from PIL import Image
from tensorflow_datasets.image_classification import cifar
from tqdm import tqdm

from resnet_jax.data.sources import cifar_files
from resnet_jax.data.sources import download as cifar_download
from resnet_jax.data.sources.paths import locked, resolve_data_dir
from resnet_jax.errors import InputError

CLASS_NAMES = (
    *("airplane", "automobile", "bird", "cat", "deer"),
    *("dog", "frog", "horse", "ship", "truck"),
)
NUM_IMAGES = {"train": 50_000, "test": 10_000}

_VERSION = str(cifar.Cifar10.VERSION)
_BYTES_PER_IMAGE = 5_000  # at most, in passing and for good; 2,400 is what an image takes


class Cifar10(cifar.Cifar10, skip_registration=True):
    """The stock builder, but for its source: `arrays` (cifar_files.Cifar10Arrays), set on it."""

    arrays: cifar_files.Cifar10Arrays

    def _split_generators(self, dl_manager):
        self.info.features["label"].names = CLASS_NAMES  # pyright: ignore
        return {
            "train": _examples("train", self.arrays.train_images, self.arrays.train_labels),
            "test": _examples("test", self.arrays.test_images, self.arrays.test_labels),
        }


def _examples(split, images, labels):
    """Yields (key, example). Keys and ids are the stock builder's; the key decides the order."""
    # disable=None: a bar on a terminal, nothing in a log file.
    progress = tqdm(labels.tolist(), desc=f"{split} images", unit="", leave=False, disable=None)
    for index, label in enumerate(progress):
        # PNG bytes: given an array, TFDS would encode it with TensorFlow.
        png = io.BytesIO()
        Image.fromarray(images[index]).save(png, format="PNG")
        yield index, {"id": f"{split}_{index:05d}", "image": png.getvalue(), "label": label}


def prepared_folder(data_dir=None, num_images=NUM_IMAGES):
    """The folder of the prepared data set under data_dir, or None where there is none.

    num_images: {split: number of images} that it must hold.
    Raises InputError where that folder exists but is not what `prepare` leaves, such as one in
    TFRecord format, which only TensorFlow reads.
    """
    folder = resolve_data_dir(data_dir) / "cifar10" / _VERSION
    try:
        if not folder.exists():
            return None
    except OSError as error:
        raise _unusable(data_dir, error) from error
    try:
        info = json.loads((folder / "dataset_info.json").read_text())
        if info["fileFormat"] != "array_record":
            raise ValueError(f"it is in {info['fileFormat']} format, must be array_record")
        shards = {split["name"]: [*map(int, split["shardLengths"])] for split in info["splits"]}
        found = {split: sum(lengths) for split, lengths in shards.items()}
        if found != num_images:
            raise ValueError(f"it holds {found} images, must be {num_images}")
        for split, lengths in shards.items():
            for shard in range(len(lengths)):
                name = f"cifar10-{split}.array_record-{shard:05d}-of-{len(lengths):05d}"
                if (folder / name).stat().st_size == 0:
                    raise ValueError(f"{name} is empty")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"{folder}: not a whole cifar10 {_VERSION} ({error}); remove it or choose another "
            "data_dir"
        ) from error
    return folder


def check_writable(data_dir=None, num_images=NUM_IMAGES):
    """Raises InputError where `prepare` could not write. Writes nothing itself."""
    root = resolve_data_dir(data_dir)
    existing = root / "cifar10"
    try:
        while not existing.exists():
            existing = existing.parent
        if not existing.is_dir():
            raise NotADirectoryError(0, f"{existing} is not a folder")
        if not os.access(existing, os.W_OK | os.X_OK):
            raise PermissionError(0, f"no permission to write in {existing}")
        needed = sum(num_images.values()) * _BYTES_PER_IMAGE
        total, _, free = shutil.disk_usage(existing)
        if total and free < needed:  # a file system that tells no size tells total 0
            raise OSError(0, f"{free / 2**20:,.0f} MiB free, {needed / 2**20:,.0f} MiB needed")
    except OSError as error:
        raise _unusable(data_dir, error) from error


def _unusable(data_dir, error):
    return InputError(
        f"data_dir {str(resolve_data_dir(data_dir))!r}: cannot be used "
        f"({error.strerror or error}); give a folder that can be written to, existing or new"
    )


def prepare(arrays, data_dir=None):
    """Writes cifar10 3.0.2 under a TFDS data directory, unless it is there. About 12 s.

    arrays: cifar_files.Cifar10Arrays.  data_dir: created where it does not exist; empty means
    TFDS's own default.
    Returns the folder of the data set. It appears there whole, by a rename at the end: interrupted,
    even killed, `prepare` leaves nothing that looks finished, and the next call removes the rest.
    Raises InputError where data_dir cannot be written to or holds something else.
    """
    num_images = {"train": len(arrays.train_labels), "test": len(arrays.test_labels)}
    if folder := prepared_folder(data_dir, num_images):
        return folder
    check_writable(data_dir, num_images)
    root = resolve_data_dir(data_dir)
    try:
        (root / "cifar10").mkdir(parents=True, exist_ok=True)
        with locked(root / "cifar10") as is_locked:
            # Whoever held the lock may have been preparing the same.
            if not (folder := prepared_folder(root, num_images)):
                if is_locked:  # so these are of processes that ended before their rename
                    for left_over in (root / "cifar10").glob(f"incomplete.*_{_VERSION}"):
                        shutil.rmtree(left_over)
                _build(arrays, root)
                folder = prepared_folder(root, num_images)
    except OSError as error:
        raise _unusable(data_dir, error) from error
    if folder is None:
        raise RuntimeError(f"TFDS wrote no cifar10 {_VERSION} in {root}")
    return folder


def _build(arrays, root):
    builder = Cifar10(data_dir=root, file_format="array_record")
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


def download_and_prepare(data_dir=None):
    """Downloads the official archive (170 MB), verifies it and prepares it, unless that was done.

    The address, the size and the SHA-256 are those that TFDS records. Nothing but the prepared data
    set is kept. Returns its folder.
    Raises InputError where data_dir is not usable; where there is no network, within seconds and
    with the ways to go on without one; and where the archive is not the official one.
    """
    if folder := prepared_folder(data_dir):
        return folder
    check_writable(data_dir)
    ((url, info),) = (cifar.Cifar10.url_infos or {}).items()
    try:
        archive = cifar_download.download(url, num_bytes=info.size, sha256=info.checksum)
    except InputError as error:
        raise InputError(
            f"no CIFAR-10 in {str(resolve_data_dir(data_dir))!r}, and {error}. Either give a "
            "directory that holds it, --config.data_dir=DIR; or prepare it from a copy on disk, "
            "`python scripts/prepare_cifar10.py SOURCE`; or try the quickstart, which needs none, "
            "`make train` (configs/quickstart.py)"
        ) from error
    _, arrays = cifar_files.read_archive(archive, (cifar_files.BINARY,), name=url)
    return prepare(arrays, data_dir)
