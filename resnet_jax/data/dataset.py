"""TFDS datasets as host arrays in the official order, the decoded cache, the seeded split."""

import errno
import logging
import shlex
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.data import cache as decoded
from resnet_jax.data.catalog import PICTURES_COMMAND, VERSIONS, class_names_in, find_root
from resnet_jax.data.sources import paths, prepared
from resnet_jax.data.sources.official import DESCRIPTIONS, Description
from resnet_jax.errors import InputError

log = logging.getLogger(__name__)

CACHE_NAME = "resnet_jax_decoded.npz"


class Dataset(NamedTuple):
    """A whole dataset on the host, in the official order.

    Attributes:
      train_images: uint8 [N, 32, 32, 3].
      train_labels: int32 [N] in [0, len(class_names)).
      test_images: uint8 [M, 32, 32, 3].
      test_labels: int32 [M], likewise.
      class_names: The name of each class, in the order of the labels.
    """

    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray
    class_names: tuple[str, ...]


def split_indices(
    num_examples: int, validation_size: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Draws the seeded split of the reference program.

    numpy's legacy generator shuffles 0 ... num_examples - 1; the first validation_size are the
    validation split, the rest trains.

    Args:
      num_examples: The number of images to split.
      validation_size: How many of them validate.
      seed: The seed of numpy's legacy generator, in [0, 2**32).

    Returns:
      The training and the validation indices, both int32.

    Raises:
      InputError: If nothing would be left to train on or to validate with.
    """
    if not 0 < validation_size < num_examples:
        raise InputError(
            f"config key validation_size = {validation_size}: must be at least 1 and below "
            f"{num_examples}, the number of training images, such as {max(1, num_examples // 10)}"
        )
    indices = np.arange(num_examples, dtype=np.int32)
    np.random.RandomState(seed).shuffle(indices)
    return indices[validation_size:], indices[:validation_size]


def load(name: str, data_dir: str = "") -> Dataset:
    """Loads a dataset, preparing it first where that can be done.

    A copy that another program has prepared is read and left as it is. The decoded arrays are
    cached in a folder of ours, so that the next load takes well under a second; a cache that does
    not verify is rebuilt with a warning.

    Args:
      name: "cifar10", "cifar100", "shapes32", or that of a dataset of the user's own pictures.
      data_dir: TFDS's folder, "" for its default; or a folder with the official files.

    Returns:
      The whole dataset.

    Raises:
      InputError: For an unknown name, and for data that is missing, damaged or unreadable.
    """
    root = find_root(name, data_dir)
    try:
        folder, caches = _prepared(name, root)
    except InputError:
        raise
    # On a full disk or a broken file system TFDS raises nearly anything.
    except Exception as error:
        raise InputError(
            f"{name} could not be prepared in {str(root)!r}: {_reason(error)}"
        ) from error
    source = decoded.stamp(folder)
    for cache in caches:
        if cache.exists():
            try:
                return Dataset(**decoded.load(cache, source))
            # A damaged archive makes zipfile and numpy raise nearly anything.
            except Exception as error:
                log.warning("rebuilding the cache %s: %s", cache, _reason(error))
    try:
        dataset = _read_tfds(name, folder)
    except InputError as fault:
        if name != "shapes32":
            raise
        dataset = _read_anew(root, folder, fault)
        source = decoded.stamp(folder)
    try:
        caches[0].parent.mkdir(parents=True, exist_ok=True)
        with paths.locked(caches[0].parent):
            decoded.save(caches[0], dataset._asdict(), source)
    except OSError as error:
        log.warning("no cache of the decoded images: %s", error)
    return dataset


def _reason(error: Exception) -> str:
    """The first line of what an exception says."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def _prepared(name: str, root: Path) -> tuple[Path, list[Path]]:
    """The folder of the copy to read, and its caches: the one to write, then older ones."""
    if name in DESCRIPTIONS:
        return _prepared_cifar(name, root)
    folder = paths.pictures_folder(root, name)
    if name == "shapes32":
        folder = root / name / VERSIONS[name]
        if not (folder / "dataset_info.json").is_file():
            # Imported here, as below: TFDS is heavy, and needed only until the cache is there.
            from resnet_jax.data.sources import shapes32

            shapes32.prepare(root)
    return folder, [folder / CACHE_NAME]


def _prepared_cifar(name: str, root: Path) -> tuple[Path, list[Path]]:
    description = DESCRIPTIONS[name]
    copy = prepared.find(root, description)
    if copy and copy.fault and copy.is_ours:
        raise _damaged(name, copy.folder, copy.fault)
    if copy and not copy.fault:
        own_cache = paths.own_data_dir(root) / name / CACHE_NAME
        beside = copy.folder / CACHE_NAME  # where earlier versions wrote it
        return copy.folder, [beside] if copy.is_ours else [own_cache, beside]
    from resnet_jax.data.sources import prepare

    if copy:
        log.warning(
            "%s is %s; it is left alone, and a copy of our own is prepared beside it, in %s",
            copy.folder, copy.fault, paths.own_data_dir(root),
        )  # fmt: skip
    try:
        folder = prepare.obtain(description, root)
    except InputError as error:
        there = (
            f"{copy.folder} is {copy.fault}; it is left alone"
            if copy
            else f"no {description.title} in {str(root)!r}"
        )
        raise InputError(
            f"{there}, and {error}. Either give a directory that holds "
            f"{description.title}, --config.data_dir=DIR; or prepare it from a copy on disk, "
            f"`{prepare_command(description, root)}`; or try the quickstart, which needs none, "
            "`make train` (configs/quickstart.py)"
        ) from error
    return folder, [folder / CACHE_NAME]


def readable_copy(name: str, root: Path) -> Path | None:
    """Finds a prepared copy of CIFAR-10 or CIFAR-100 and reads every record of it.

    Args:
      name: "cifar10" or "cifar100".
      root: The data directory.

    Returns:
      The folder of the copy that `load` would read; None where there is none, or a damaged one.

    Raises:
      InputError: Where the data directory cannot be read.
    """
    copy = prepared.find(root, DESCRIPTIONS[name])
    if copy is None or copy.fault:
        return None
    try:
        _read_tfds(name, copy.folder)
    except InputError:
        return None
    return copy.folder


def prepare_command(description: Description, root: Path) -> str:
    """The command that prepares our copy of a dataset below a data directory."""
    where = "" if root == paths.resolve_data_dir() else f" --data_dir {shlex.quote(str(root))}"
    return f"python scripts/prepare_{description.name}.py SOURCE{where}"


def _read_anew(root: Path, folder: Path, fault: InputError) -> Dataset:
    """Draws a damaged shapes32 again and reads that."""
    from resnet_jax.data.sources import shapes32

    log.warning("%s; drawing it anew", fault)
    try:
        shapes32.prepare(root, replace=True)
    except OSError as error:
        raise InputError(f"{fault}, and drawing it anew failed: {_reason(error)}") from error
    return _read_tfds("shapes32", folder)


def _read_tfds(name: str, folder: Path) -> Dataset:
    """Reads a prepared copy.  Raises InputError where it is damaged or cannot be read."""
    try:
        names = class_names_in(name, folder)
        return Dataset(*prepared.read(folder, names), names)
    # Damaged shards make array_record, protobuf and Pillow raise nearly anything.
    except Exception as error:
        if isinstance(error, OSError) and error.errno not in (None, errno.ENOENT):
            raise InputError(f"{folder}: cannot be read ({_reason(error)})") from error
        raise _damaged(name, folder, _reason(error)) from error


def _damaged(name: str, folder: Path, reason: str) -> InputError:
    message = f"the prepared dataset {folder} is damaged ({reason})"
    if name == "shapes32":
        return InputError(message)
    if name not in DESCRIPTIONS:
        return InputError(f"{message}: delete it and make it anew, {PICTURES_COMMAND}")
    root = folder.parents[1]
    if root.name != paths.OWN_FOLDER:
        then = "prepares a copy of our own beside it, which is left alone"
    else:
        root, then = root.parent, "replaces it"
    return InputError(f"{message}: `{prepare_command(DESCRIPTIONS[name], root)}` {then}")
