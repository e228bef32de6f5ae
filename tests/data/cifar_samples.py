"""A small data set in the forms of the official CIFAR-10 files, and ways to damage them."""

import hashlib
import io
import tarfile

import numpy as np
import pytest
import tensorflow_datasets as tfds
from hypothesis import strategies as st

from resnet_jax.data.sources import cifar_files, cifar_pickle
from resnet_jax.errors import InputError

NUM_IMAGES = 20  # of a batch of the small data set
BATCHES = ("data_batch_1", "data_batch_2", "test_batch")
PARSERS = {"python": cifar_pickle.parse, "binary": cifar_files.parse_binary_batch}


def small_batch(index):
    rng = np.random.default_rng(index)
    labels = rng.permutation(np.arange(NUM_IMAGES) % 10).astype(np.int32)
    return rng.integers(0, 256, (NUM_IMAGES, 32, 32, 3), np.uint8), labels


def binary_batch(images, labels):
    pixels = images.transpose(0, 3, 1, 2).reshape(len(images), 3072)
    return np.concatenate([labels.astype(np.uint8)[:, None], pixels], axis=1).tobytes()


def python_batch(images, labels):
    """The pickle as Python 2 and its NumPy wrote it, but for some puts into the memo."""

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
        (b"\x80\x02}q\x01(" + text(b"batch_label") + text(b"a small batch") + text(b"labels"))
        + appends([b"K" + bytes([label]) for label in labels.tolist()])
        + (text(b"data") + array + text(b"filenames"))
        + appends([text(b"a_%d.png" % i) + b"r" + (14 + i).to_bytes(4, "little") for i in range(9)])
        + b"u."
    )


WRITERS = {"python": python_batch, "binary": binary_batch}


def small_files(form):
    """{file name: bytes} of the small data set."""
    suffix = {"python": "", "binary": ".bin"}[form]
    return {name + suffix: WRITERS[form](*small_batch(i)) for i, name in enumerate(BATCHES)}


def version_of(form, files):
    official = {"python": cifar_files.PYTHON, "binary": cifar_files.BINARY}[form]
    batches = tuple(
        cifar_files.BatchFile(name, len(data), hashlib.md5(data).hexdigest())
        for name, data in files.items()
    )
    return cifar_files.Version(
        form, official.folder, batches, images_per_batch=NUM_IMAGES, parse=official.parse
    )


def small_version(form):
    return version_of(form, small_files(form))


def write_folder(folder, files):
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def write_archive(path, files, prefix=""):
    """A tar.gz of files {name: bytes, or a TarInfo without content}."""
    with tarfile.open(path, "w:gz", compresslevel=1) as archive:
        for name, data in files.items():
            if isinstance(data, tarfile.TarInfo):
                archive.addfile(data)
            else:
                member = tarfile.TarInfo(prefix + name)
                member.size = len(data)
                archive.addfile(member, io.BytesIO(data))
    return path


def assert_is_small_data(arrays):
    images, labels = zip(*(small_batch(i) for i in range(len(BATCHES))), strict=True)
    np.testing.assert_array_equal(arrays.train_images, np.concatenate(images[:-1]), strict=True)
    np.testing.assert_array_equal(arrays.train_labels, np.concatenate(labels[:-1]), strict=True)
    np.testing.assert_array_equal(arrays.test_images, images[-1], strict=True)
    np.testing.assert_array_equal(arrays.test_labels, labels[-1], strict=True)


def special(name, kind, target=""):
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    return member


def refusal(source, *versions):
    """The message with which `read` refuses source: one line."""
    with pytest.raises(InputError) as raised:
        cifar_files.read(source, versions or tuple(small_version(form) for form in WRITERS))
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

    return cifar_files.Cifar10Arrays(*split(num_train), *split(num_test))


def assert_holds(data_dir, arrays, every=1):
    """Every label, and each `every`-th image, at the official index that its id tells."""
    for split, images, labels in (
        ("train", arrays.train_images, arrays.train_labels),
        ("test", arrays.test_images, arrays.test_labels),
    ):
        source = tfds.data_source(
            "cifar10",
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
            if position % every == 0:
                np.testing.assert_array_equal(decode(example["image"]), images[indices[-1]])
        assert sorted(indices) == list(range(len(labels)))
        assert indices != sorted(indices)  # TFDS stores a shuffled order


def names_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
