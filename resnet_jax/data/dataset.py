"""TFDS data sets as host arrays in the official order, the decoded cache, the seeded split."""

import hashlib
import json
import logging
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from resnet_jax.data.sources.paths import locked, resolve_data_dir
from resnet_jax.errors import InputError

log = logging.getLogger(__name__)

# The versions read here; a data set lies in <data_dir>/<name>/<version>.
VERSIONS = {"cifar10": "3.0.2", "cifar100": "3.0.2", "shapes32": "1.0.0"}

NUM_CLASSES = {"cifar10": 10, "cifar100": 100, "shapes32": 10}

CACHE_NAME = "resnet_jax_decoded.npz"


class Dataset(NamedTuple):
    """A whole data set on the host, in the official order.

    images: uint8 [N, 32, 32, 3].  labels: int32 [N] in [0, len(class_names)).
    """

    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray
    class_names: tuple[str, ...]


def split_indices(
    num_examples: int, validation_size: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """The seeded split of the reference program: (training, validation) indices, both int32.

    numpy's legacy generator shuffles 0 ... num_examples - 1; the first validation_size are the
    validation split, the rest trains.  Raises InputError if nothing would be left to train on.
    """
    if not 0 < validation_size < num_examples:
        raise InputError(
            f"config key validation_size = {validation_size}: must be at least 1 and below "
            f"{num_examples}, the number of training images"
        )
    indices = np.arange(num_examples, dtype=np.int32)
    np.random.RandomState(seed).shuffle(indices)
    return indices[validation_size:], indices[:validation_size]


def load(name: str, data_dir: str = "") -> Dataset:
    """Loads a data set, preparing it first where that can be done.

    name: "cifar10", "cifar100" or "shapes32".  data_dir: TFDS's folder, "" for its default.
    The decoded arrays are cached beside the data set, so that the next load takes well under a
    second; a cache that does not verify is rebuilt with a warning.
    Raises InputError for an unknown name, and for data that is missing, damaged or unreadable.
    """
    if name not in VERSIONS:
        raise InputError(f"dataset {name!r}: must be one of {', '.join(VERSIONS)}")
    folder = resolve_data_dir(data_dir) / name / VERSIONS[name]
    if not (folder / "dataset_info.json").is_file():
        try:
            _prepare(name, resolve_data_dir(data_dir))
        except InputError:
            raise
        # On a full disk or a broken file system TFDS raises nearly anything.
        except Exception as error:
            raise InputError(
                f"{name} could not be prepared in {str(folder.parents[1])!r}: {_reason(error)}"
            ) from error
    sizes = _shard_sizes(folder)
    cache = folder / CACHE_NAME
    if cache.exists():
        try:
            return _load_cache(cache, sizes)
        # A damaged archive makes zipfile and numpy raise nearly anything.
        except Exception as error:
            log.warning("rebuilding the cache %s: %s", cache, _reason(error))
    dataset = _read_tfds(name, folder)
    try:
        with locked(folder):
            _save_cache(cache, dataset, sizes)
    except OSError as error:
        log.warning("no cache of the decoded images: %s", error)
    return dataset


def _reason(error: Exception) -> str:
    """The first line of what an exception says."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def _prepare(name: str, data_dir: Path) -> None:
    """Prepares a data set under data_dir.  Raises InputError where that is impossible."""
    # Imported here: TFDS is heavy, and needed only until the cache is there.
    if name == "shapes32":
        from resnet_jax.data.sources import shapes32

        shapes32.prepare(data_dir)
    elif name == "cifar10":
        from resnet_jax.data.sources import cifar10

        cifar10.download_and_prepare(data_dir)
    else:
        raise InputError(
            f"no {name} in {str(data_dir)!r}: give a directory that holds it as TFDS prepares it "
            "with file_format='array_record', --config.data_dir=DIR"
        )


def _shard_sizes(folder: Path) -> dict[str, int]:
    """{file name: bytes} of the prepared shards: what a cache was made from."""
    return {path.name: path.stat().st_size for path in sorted(folder.glob("*.array_record*"))}


def _read_tfds(name: str, folder: Path) -> Dataset:
    """Reads and decodes every example through TFDS, and restores the official order."""
    import tensorflow_datasets as tfds

    try:
        builder: Any = tfds.builder_from_directory(folder)
        label_key = "label"
        train = _official_order(builder.as_data_source("train"), label_key)
        test = _official_order(builder.as_data_source("test"), label_key)
        class_names = tuple(builder.info.features[label_key].names)
        # The examples lie in records with checksums; the names are in a plain text file.
        if class_names != _class_names(name, class_names):
            raise ValueError(f"its class names are {', '.join(class_names)}")
    # Damaged shards make array_record, protobuf and Pillow raise nearly anything.
    except Exception as error:
        again = (
            "it will be made again"
            if name == "shapes32"
            else "then run: python scripts/prepare_cifar10.py SOURCE"
        )
        raise InputError(
            f"the prepared data set {folder} is damaged ({_reason(error)}): delete this folder, "
            f"{again}"
        ) from error
    return Dataset(*train, *test, class_names)


def class_names(name: str) -> tuple[str, ...]:
    """The names of a dataset's classes, in the order of their labels."""
    from resnet_jax.data.sources import cifar10, shapes32

    return {"cifar10": cifar10.CLASS_NAMES, "shapes32": shapes32.CLASS_NAMES}[name]


def _class_names(name: str, default: tuple[str, ...]) -> tuple[str, ...]:
    """The names that the data set's classes have; `default` where they are not known here."""
    from resnet_jax.data.sources import cifar10, shapes32

    known = {"cifar10": cifar10.CLASS_NAMES, "shapes32": shapes32.CLASS_NAMES}
    return known.get(name, default)


def _official_order(source, label_key: str) -> tuple[np.ndarray, np.ndarray]:
    """Images and labels of one split by the number in each example's id.

    TFDS stores examples shuffled; `train_16399` is number 16399 of the official order.
    Raises ValueError unless the numbers are 0 ... N - 1, each once.
    """
    images = np.zeros((len(source), 32, 32, 3), np.uint8)
    labels = np.full(len(source), -1, np.int32)
    for example in source:
        identifier = example["id"]
        text = identifier.decode() if isinstance(identifier, bytes) else identifier
        index = int(text.rsplit("_", 1)[1])
        if labels[index] >= 0:
            raise ValueError(f"two examples have the id {text}")
        images[index], labels[index] = example["image"], example[label_key]
    if len(source) == 0 or labels.min() < 0:
        raise ValueError("examples are missing")
    return images, labels


def _digest(dataset: Dataset, sizes: dict[str, int]) -> str:
    digest = hashlib.sha256(json.dumps([dataset.class_names, sizes]).encode())
    for array in dataset[:4]:
        digest.update(f"{array.dtype}{array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def _load_cache(path: Path, sizes: dict[str, int]) -> Dataset:
    """Raises ValueError (or what numpy and zipfile raise) where the cache does not verify."""
    with np.load(path, allow_pickle=False) as arrays:
        class_names = tuple(str(name) for name in arrays["class_names"])
        dataset = Dataset(
            **{name: arrays[name] for name in Dataset._fields[:4]}, class_names=class_names
        )
        if str(arrays["sha256"]) != _digest(dataset, sizes):
            raise ValueError("it is not what was saved from this prepared data set")
    return dataset


def _save_cache(path: Path, dataset: Dataset, sizes: dict[str, int]) -> None:
    """Writes the cache under another name, then renames it: never half a cache."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            np.savez(file, **dataset._asdict(), sha256=_digest(dataset, sizes))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
