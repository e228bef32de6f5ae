"""Small datasets in the forms of the official CIFAR files."""

import hashlib
import io
import pickle
import tarfile
import zipfile
from typing import NamedTuple

import numpy as np

from resnet_jax.data.cifar.official import DESCRIPTIONS, Description
from resnet_jax.data.cifar.parquet import digest

BATCH_SIZE = 6


class Small(NamedTuple):
    """A dataset with the official file names, and six images in each file.

    Attributes:
      description: The official description with the checksums of these files.
      files: {"python" and "binary": {file name: bytes}}.
      splits: {split: (images, labels)} in the official order.
      batches: The (images, labels) of each file.
    """

    description: Description
    files: dict[str, dict[str, bytes]]
    splits: dict[str, tuple[np.ndarray, np.ndarray]]
    batches: list[tuple[np.ndarray, np.ndarray]]


def make_small(name):
    official = DESCRIPTIONS[name]
    rng = np.random.default_rng(len(name))
    nums_classes = [len(names) for names in official.class_names.values()]
    batches = [
        (
            rng.integers(256, size=(BATCH_SIZE, 32, 32, 3), dtype=np.uint8),
            rng.integers(nums_classes, size=(BATCH_SIZE, len(nums_classes)), dtype=np.int32),
        )
        for _ in official.forms[0].files
    ]
    splits = {
        split: tuple(np.concatenate(parts) for parts in zip(*chosen, strict=True))
        for split, chosen in (("train", batches[:-1]), ("test", batches[-1:]))
    }
    files, forms = {}, []
    for form, encode in zip(official.forms, (python_batch, binary_batch), strict=True):
        data = [encode(*batch) for batch in batches]
        named = dict(zip(form.files, data, strict=True))
        md5_sums = {name: hashlib.md5(each).hexdigest() for name, each in named.items()}
        forms.append(form._replace(files=md5_sums))
        files[form.name.split()[0]] = named
    digests = [digest(*batch) for batch in batches]
    description = official._replace(
        forms=tuple(forms),
        num_images={split: len(labels) for split, (_, labels) in splits.items()},
        batch_digests={"train": tuple(digests[:-1]), "test": tuple(digests[-1:])},
    )
    return Small(description, files, splits, batches)


def python_batch(images, labels):
    keys = [b"labels"] if labels.shape[1] == 1 else [b"coarse_labels", b"fine_labels"]
    lists = {key: column.tolist() for key, column in zip(keys, labels.T, strict=True)}
    return pickle.dumps({b"data": _rows(images), **lists}, protocol=2)


def binary_batch(images, labels):
    return np.concatenate([labels.astype(np.uint8), _rows(images)], axis=1).tobytes()


def _rows(images):
    return images.transpose(0, 3, 1, 2).reshape(len(images), 3072)


def write_folder(folder, files):
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def write_tar(path, files, prefix="", mode="w:gz"):
    options = {"compresslevel": 1} if mode == "w:gz" else {}
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, mode, **options) as archive:
        for name, data in files.items():
            member = tarfile.TarInfo(prefix + name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path


def write_zip(path, files, prefix=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in files.items():
            archive.writestr(prefix + name, data)
    return path


def assert_equal_splits(found, expected):
    assert set(found) == set(expected) == {"train", "test"}
    for split, arrays in expected.items():
        for array, expected_array in zip(found[split], arrays, strict=True):
            np.testing.assert_array_equal(array, expected_array, strict=True)
