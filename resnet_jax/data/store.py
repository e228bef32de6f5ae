"""Write a dataset once through TFDS, in array_record format, and read it in its official order.

TFDS's own builders need TensorFlow to unpack archives and to encode PNGs. The builder here is given
arrays; of CIFAR-10 and CIFAR-100 it stores the same features, ids and order as TFDS's own builders.
"""

import contextlib
import errno
import io
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow_datasets as tfds
from PIL import Image
from tqdm import tqdm

from resnet_jax.data.catalog import DamagedError
from resnet_jax.data.content import Content
from resnet_jax.data.copies import find_fault
from resnet_jax.errors import InputError, reason_of
from resnet_jax.files import locked
from resnet_jax.terminal.console import note

_PREFIX = ".preparing-"


def write_once(
    folder: Path, obtain: contextlib.AbstractContextManager[Content], *, replace: bool = False
) -> bool:
    """Write a dataset unless it exists: whole, by a rename at the end, or not at all.

    An interrupted or killed process leaves nothing that looks finished; the next call removes the
    rest. Of several processes one writes, and the others wait for it.

    Args:
      folder: <data directory>/<name>/<version>, in a folder that is ours.
      obtain: Gives what to write; entered only if it is needed, and left when it is written.
      replace: Whether to replace a dataset that looks whole.

    Returns:
      Whether it was written.

    Raises:
      InputError: If it cannot be obtained or written.
    """
    waiting = f"waiting for another process that prepares {folder}"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with locked(folder.parent / ".lock", lambda _: note(waiting)) as is_locked:
            if not replace and folder.exists() and find_fault(folder, folder.parent.name) is None:
                return False
            if is_locked:  # what is left was left by processes that ended before their rename
                for left_over in folder.parent.glob(f"{_PREFIX}*"):
                    shutil.rmtree(left_over)
            with obtain as content:
                _install(folder, content)
    except InputError:
        raise
    except Exception as error:  # on a full disk TFDS raises nearly anything
        raise InputError(
            f"{folder}: cannot be written ({_reason(error)}); give a data_dir that can be written "
            "to, existing or new"
        ) from error
    return True


def _install(folder: Path, content: Content) -> None:
    temporary = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder.parent))
    try:
        _build(content, folder.parent.name, folder.name, temporary)
        if folder.exists():
            folder.rename(temporary / "replaced")
        (temporary / folder.parent.name / folder.name).rename(folder)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _build(content: Content, dataset_name: str, version: str, data_dir: Path) -> None:
    features: dict[str, Any] = {
        "id": tfds.features.Text(),
        "image": tfds.features.Image(shape=(32, 32, 3), encoding_format="png"),
    }
    for feature, names in content.class_names.items():
        features[feature] = tfds.features.ClassLabel(names=names)

    class Builder(tfds.core.GeneratorBasedBuilder, skip_registration=True):
        name = dataset_name
        VERSION = tfds.core.Version(version)

        def _info(self) -> tfds.core.DatasetInfo:
            return tfds.core.DatasetInfo(
                builder=self,
                description=content.description,
                features=tfds.features.FeaturesDict(features),
                supervised_keys=("image", "label"),
                metadata=tfds.core.MetadataDict(content.metadata) if content.metadata else None,
            )

        def _split_generators(self, dl_manager: Any) -> dict[str, Any]:
            return {split: self._generate_examples(split) for split in content.splits}

        def _generate_examples(self, split: str) -> Iterator[tuple[int, dict[str, Any]]]:
            return _examples(content, split)

    tfds.disable_progress_bar()  # `_examples` has one that is silent in a log file
    with contextlib.redirect_stdout(io.StringIO()):  # TFDS prints sizes that it does not know
        # Else TFDS would ask the web for a prepared cifar10, and take it in place of ours.
        config = tfds.download.DownloadConfig(try_download_gcs=False)
        builder = Builder(data_dir=data_dir, file_format="array_record")
        builder.download_and_prepare(download_config=config)


def _examples(content: Content, split: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (key, example). The id, such as train_00012, numbers the official order."""
    images, labels = content.splits[split]
    # disable=None: a bar on a terminal, nothing in a log file.
    progress = tqdm(labels.tolist(), desc=f"{split} images", unit="", leave=False, disable=None)
    for index, row in enumerate(progress):
        # PNG bytes: given an array, TFDS would encode it with TensorFlow.
        png = io.BytesIO()
        Image.fromarray(images[index]).save(png, format="PNG")
        example = {"id": f"{split}_{index:05d}", "image": png.getvalue()}
        yield index, example | dict(zip(content.class_names, row, strict=True))


def read(
    folder: Path, class_names: tuple[str, ...]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Read and decode every example of a prepared copy, in the official order.

    Args:
      folder: A prepared copy in array_record format.
      class_names: The names that its classes must have.

    Returns:
      Training images uint8 [N, 32, 32, 3] and labels int32 [N], test images and labels.

    Raises:
      DamagedError: If it is damaged or lacks a file.
      InputError: If the disk fails.
    """
    try:
        builder: Any = tfds.builder_from_directory(folder)
        train = official_order(builder.as_data_source("train"))
        test = official_order(builder.as_data_source("test"))
        # The examples lie in records with checksums; the names are in a plain text file.
        names = builder.info.features["label"].names
        if tuple(names) != class_names:
            raise ValueError(f"its class names are {', '.join(names)}")
    # Damaged shards make array_record, protobuf and Pillow raise nearly anything.
    except Exception as error:
        if isinstance(error, OSError) and error.errno not in (None, errno.ENOENT):
            raise InputError(f"{folder}: cannot be read ({_reason(error)})") from error
        reason = _reason(error)
        raise DamagedError(f"the prepared dataset {folder} is damaged ({reason})") from error
    return *train, *test


def official_order(source: Any) -> tuple[np.ndarray, np.ndarray]:
    """Return the examples of one split in the official order.

    TFDS stores examples shuffled; `train_16399` is number 16399 of the official order.

    Args:
      source: A sequence of {"id", "image", "label"}.

    Returns:
      Images, uint8 [N, 32, 32, 3], and labels, int32 [N].

    Raises:
      ValueError: Unless the numbers are 0 ... N - 1, each once.
    """
    images = np.zeros((len(source), 32, 32, 3), np.uint8)
    labels = np.full(len(source), -1, np.int32)
    for example in source:
        identifier = example["id"]
        text = identifier.decode() if isinstance(identifier, bytes) else identifier
        index = int(text.rsplit("_", 1)[1])
        if labels[index] >= 0:
            raise ValueError(f"two examples have the id {text}")
        images[index], labels[index] = example["image"], example["label"]
    if len(source) == 0 or labels.min() < 0:
        raise ValueError("examples are missing")
    return images, labels


def _reason(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or reason_of(error)
