"""Small datasets in the forms of the official CIFAR files, and ways to damage them."""

import dataclasses
import hashlib
import io
import tarfile
import zipfile

import numpy as np
import pytest
import tensorflow_datasets as tfds
from hypothesis import strategies as st

from resnet_jax.data.sources import cifar_files, parquet
from resnet_jax.data.sources.cifar_arrays import CifarArrays
from resnet_jax.data.sources.official import CIFAR10, CIFAR100, BatchFile
from resnet_jax.errors import InputError

NUM_IMAGES = 20  # of a batch of the small CIFAR-10
BATCHES = ("data_batch_1", "data_batch_2", "test_batch")
PARSERS = {"python": CIFAR10.python.parse, "binary": CIFAR10.binary.parse}


def small_batch(index):
    rng = np.random.default_rng(index)
    labels = rng.permutation(np.arange(NUM_IMAGES) % 10).astype(np.int32)
    return rng.integers(0, 256, (NUM_IMAGES, 32, 32, 3), np.uint8), labels


def binary_batch(images, *labels):
    pixels = images.transpose(0, 3, 1, 2).reshape(len(images), 3072)
    columns = [column.astype(np.uint8)[:, None] for column in labels]
    return np.concatenate([*columns, pixels], axis=1).tobytes()


def python_batch(images, *labels):
    """The pickle as Python 2 and its NumPy wrote it, but for some puts into the memo.

    labels: CIFAR-10's alone, or CIFAR-100's coarse and fine ones.
    """
    keys = ["labels"] if len(labels) == 1 else ["coarse_labels", "fine_labels"]

    def text(value):
        return b"U" + bytes([len(value)]) + value

    def appends(items):
        return b"](" + b"".join(items) + b"e"

    pixels = images.transpose(0, 3, 1, 2).tobytes()
    array = (
        b"cnumpy.core.multiarray\n_reconstruct\nq\x07cnumpy\nndarray\nK\x00\x85U\x01b\x87R"
        b"(K\x01K" + bytes([len(images)]) + b"M\x00\x0c\x86"
        b"cnumpy\ndtype\nU\x02u1K\x00K\x01\x87R(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
        b"\x89T" + len(pixels).to_bytes(4, "little") + pixels + b"tb"
    )
    return (
        (b"\x80\x02}q\x01(" + text(b"batch_label") + text(b"a small batch"))
        + b"".join(
            text(key.encode()) + appends([b"K" + bytes([label]) for label in column.tolist()])
            for key, column in zip(keys, labels, strict=True)
        )
        + (text(b"data") + array + text(b"filenames"))
        + appends([text(b"a_%d.png" % i) + b"r" + (14 + i).to_bytes(4, "little") for i in range(9)])
        + b"u."
    )


WRITERS = {"python": python_batch, "binary": binary_batch}


def small_files(form):
    """{file name: bytes} of the small CIFAR-10."""
    suffix = {"python": "", "binary": ".bin"}[form]
    return {name + suffix: WRITERS[form](*small_batch(i)) for i, name in enumerate(BATCHES)}


def with_files(description, form, files, num_images):
    """The description with the sizes and sums of these files."""
    batches = tuple(
        BatchFile(
            name,
            "test" if "test" in name else "train",
            num_images,
            len(data),
            hashlib.md5(data).hexdigest(),
        )
        for name, data in files.items()
    )
    return dataclasses.replace(
        description, **{form: dataclasses.replace(getattr(description, form), files=batches)}
    )


def small_description(form=None, files=None):
    """CIFAR-10 with the small files for the official ones, or with other ones of one form."""
    description = CIFAR10
    for each in WRITERS:
        chosen = files if each == form and files else small_files(each)
        description = with_files(description, each, chosen, NUM_IMAGES)
    digests = [parquet.digest(i, label[:, None]) for i, label in map(small_batch, range(3))]
    return dataclasses.replace(
        description, batch_digests={"train": tuple(digests[:2]), "test": (digests[2],)}
    )


def small_cifar100():
    """A small CIFAR-100: its description, {form: {file name: bytes}}, and its arrays."""
    fine_to_coarse = np.random.default_rng(7).permutation(np.arange(100) % 20)
    batches = []
    for index in range(2):
        rng = np.random.default_rng(index)
        fine = rng.permutation(100).astype(np.int32)
        images = rng.integers(0, 256, (100, 32, 32, 3), np.uint8)
        batches.append((images, fine_to_coarse[fine].astype(np.int32), fine))
    files = {
        form: {
            name + suffix: WRITERS[form](*batch)
            for name, batch in zip(("train", "test"), batches, strict=True)
        }
        for form, suffix in (("python", ""), ("binary", ".bin"))
    }
    description = CIFAR100
    for form in WRITERS:
        description = with_files(description, form, files[form], 100)
    (images, coarse, fine), (test_images, test_coarse, test_fine) = batches
    return (
        description,
        files,
        CifarArrays(images, fine, test_images, test_fine, coarse, test_coarse),
    )


def write_folder(folder, files):
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def write_archive(path, files, prefix="", mode="w:gz"):
    """A tar.gz of files {name: bytes, or a TarInfo without content}."""
    options = {"compresslevel": 1} if mode == "w:gz" else {}
    with tarfile.open(path, mode, **options) as archive:
        for name, data in files.items():
            if isinstance(data, tarfile.TarInfo):
                archive.addfile(data)
            else:
                member = tarfile.TarInfo(prefix + name)
                member.size = len(data)
                archive.addfile(member, io.BytesIO(data))
    return path


def write_zip(path, files, prefix=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in files.items():
            archive.writestr(prefix + name, data)
    return path


def assert_is_small_data(arrays):
    images, labels = zip(*(small_batch(i) for i in range(len(BATCHES))), strict=True)
    np.testing.assert_array_equal(arrays.train_images, np.concatenate(images[:-1]), strict=True)
    np.testing.assert_array_equal(arrays.train_labels, np.concatenate(labels[:-1]), strict=True)
    np.testing.assert_array_equal(arrays.test_images, images[-1], strict=True)
    np.testing.assert_array_equal(arrays.test_labels, labels[-1], strict=True)


def assert_equal_arrays(a, b):
    for name in CifarArrays._fields:
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name), name)


def special(name, kind, target=""):
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    return member


def refusal(source, description=None):
    """The message with which `read` refuses source: one line."""
    with pytest.raises(InputError) as raised:
        cifar_files.read(source, description or small_description())
    message = str(raised.value)
    assert "\n" not in message
    return message


def mutated(data, changes, end):
    """data with the bytes at relative positions replaced, cut at the relative position `end`."""
    changed = bytearray(data)
    for position, value in changes:
        changed[int(position * (len(data) - 1))] = value
    return bytes(changed[: int(end * len(data))])


# Of a small batch all but the first and last few hundred bytes are pixels: aim at those too.
positions = st.one_of(st.floats(0, 1), st.floats(0, 0.01), st.floats(0.99, 1))
changes = st.lists(st.tuples(positions, st.integers(0, 255)), max_size=4)
ends = st.one_of(st.just(1.0), st.floats(0, 1))


def random_arrays(num_train=30, num_test=20):
    rng = np.random.default_rng(0)

    def split(num):
        labels = rng.integers(0, 10, num).astype(np.int32)
        return rng.integers(0, 256, (num, 32, 32, 3), np.uint8), labels

    return CifarArrays(*split(num_train), *split(num_test))


def description_for(arrays, description=CIFAR10):
    """The description, with as many images as the arrays have."""
    counts = {"train": len(arrays.train_labels), "test": len(arrays.test_labels)}
    batches = tuple(BatchFile(split, split, count, None, "") for split, count in counts.items())
    python = dataclasses.replace(description.python, files=batches)
    return dataclasses.replace(description, python=python)


def assert_holds(data_dir, arrays, every=1, name="cifar10"):
    """Every label, and each `every`-th image, at the official index that its id tells."""
    for split in ("train", "test"):
        images, labels, coarse = (
            getattr(arrays, f"{split}_{kind}") for kind in ("images", "labels", "coarse_labels")
        )
        source = tfds.data_source(
            name,
            split=split,
            data_dir=data_dir,
            download=False,
            decoders={"image": tfds.decode.SkipDecoding()},
        )
        decode = tfds.features.Image(shape=(32, 32, 3)).decode_example_np
        indices = []
        for position in range(len(source)):
            example = source[position]
            prefix, number = example["id"].decode().split("_")
            indices.append(int(number))
            assert (prefix, len(number)) == (split, 5)
            assert example["label"] == labels[indices[-1]]
            assert coarse is None or example["coarse_label"] == coarse[indices[-1]]
            if position % every == 0:
                np.testing.assert_array_equal(decode(example["image"]), images[indices[-1]])
        assert sorted(indices) == list(range(len(labels)))
        assert indices != sorted(indices)  # TFDS stores a shuffled order


def names_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
