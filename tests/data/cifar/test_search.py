"""CIFAR as people have it: found where it is unambiguous, else one line says what is there."""

import dataclasses
import io
import random
import sys

import numpy as np
import pytest
from PIL import Image

from resnet_jax.data.sources import cifar_files, locate, parquet
from resnet_jax.data.sources.official import CIFAR10, CIFAR100
from resnet_jax.errors import InputError
from tests.data.cifar_samples import (
    assert_equal_arrays,
    assert_is_small_data,
    refusal,
    small_batch,
    small_cifar100,
    small_description,
    small_files,
    write_archive,
    write_folder,
    write_zip,
)

FOLDER = "cifar-10-batches-py"


def in_download_folder(root):
    write_archive(root / "cifar-10-python.tar.gz", small_files("python"), f"{FOLDER}/")
    (root / "thesis.pdf").write_bytes(b"%PDF")
    return root


def named_otherwise(root):
    return write_zip(root / "archive.zip", small_files("python"), f"{FOLDER}/").parent


def as_keras_2_keeps_it(root):
    write_archive(root / "cifar-10-batches-py.tar.gz", small_files("python"), f"{FOLDER}/")
    write_folder(root / FOLDER, small_files("python"))
    write_folder(root / "cifar-100-python", {"train": b"", "test": b"", "meta": b""})
    (root / "mnist.npz").write_bytes(b"PK\3\4")
    return root


def as_keras_3_keeps_it(root):
    (root / "cifar-10-batches-py-target").mkdir()
    archive = root / "cifar-10-batches-py-target_archive"
    write_archive(archive, small_files("python"), f"{FOLDER}/")
    write_folder(root / "cifar-10-batches-py-target" / FOLDER, small_files("python"))
    return root


def keras_3_archive_alone(root):
    archive = root / "cifar-10-batches-py-target_archive"
    write_archive(archive, small_files("python"), f"{FOLDER}/")
    return root


def as_tfds_keeps_it(root):
    extracted = root / "downloads" / "extracted" / "TAR_GZ.cs.toronto.edu_kriz_cifar-10-binaryODH"
    write_folder(extracted / "cifar-10-batches-bin", small_files("binary"))
    return root


def the_archive_that_tfds_keeps(root):
    (root / "downloads").mkdir()
    archive = root / "downloads" / "cs.toronto.edu_kriz_cifar-10-binaryODHPtIjLh3oLc.tar.gz"
    write_archive(archive, small_files("binary"), "cifar-10-batches-bin/")
    return root


def beside_a_damaged_copy(root):
    files = small_files("python")
    write_folder(root / FOLDER, files | {"test_batch": files["test_batch"][:-1] + b"!"})
    write_archive(root / "cifar-10-python.tar.gz", files, f"{FOLDER}/")
    return root


SOURCES = {
    "tar": lambda root: write_archive(root / "x.tar", small_files("python"), f"{FOLDER}/", "w"),
    "zip": lambda root: write_zip(root / "x.zip", small_files("python"), f"{FOLDER}/"),
    "binary zip": lambda root: write_zip(root / "x", small_files("binary")),
    "repacked with folders around": lambda root: write_archive(
        root / "x", small_files("python"), f"./a/data/{FOLDER}/"
    ),
    "one of the files": lambda root: (
        write_folder(root / "x", small_files("python")) / "data_batch_2"
    ),
    "some folders above": lambda root: write_folder(
        root / "a" / "b" / "c" / FOLDER, small_files("python")
    ).parents[3],
    "a folder of downloads": in_download_folder,
    "another name": named_otherwise,
    "Keras 2": as_keras_2_keeps_it,
    "Keras 3": as_keras_3_keeps_it,
    "Keras 3, not extracted": keras_3_archive_alone,
    "TFDS": as_tfds_keeps_it,
    "TFDS, not extracted": the_archive_that_tfds_keeps,
    "a damaged copy beside a good one": beside_a_damaged_copy,
}


@pytest.mark.parametrize("place", SOURCES)
def test_reads_the_official_files_where_people_have_them(tmp_path, place):
    source = SOURCES[place](tmp_path)
    assert_is_small_data(cifar_files.read(source, small_description()).arrays)


def test_follows_links(tmp_path):
    there = write_folder(tmp_path / "there", small_files("python"))
    (tmp_path / "here" / "data").mkdir(parents=True)
    (tmp_path / "here" / "data" / FOLDER).symlink_to(there)
    (tmp_path / "here" / "data" / "loop").symlink_to(tmp_path / "here")
    assert_is_small_data(cifar_files.read(tmp_path / "here", small_description()).arrays)


def test_the_search_is_bounded_and_skips_hidden_folders(tmp_path, monkeypatch):
    write_folder(tmp_path / "a" / "b" / "c" / "d" / FOLDER, small_files("python"))
    assert "found there: a;" in refusal(tmp_path)
    write_folder(tmp_path / ".hidden" / FOLDER, small_files("python"))
    assert "found there: .hidden, a;" in refusal(tmp_path)
    write_folder(tmp_path / FOLDER, small_files("python"))
    assert locate.find(tmp_path, CIFAR10).folders
    monkeypatch.setattr(locate, "_MAX_ENTRIES", 1)
    assert not locate.find(tmp_path, CIFAR10).folders


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["train/1.png", "trainLabels.csv"], "no official files but Kaggle's competition (trainL"),
        (["cifar-100-python/train"], "CIFAR-100, no CIFAR-10; `python scripts/prepare_cifar100.py"),
        (["a", "b", "c", "d", "e", "f"], "found there: a, b, c, d, e, ...; give CIFAR-10's python"),
        (["train-00000-of-00001.parquet"], "found there: train-00000-of-00001.parquet"),
        (["one.zip", "two.zip"], "found there: one.zip, two.zip"),
    ],
)
def test_says_what_a_folder_holds_instead(tmp_path, names, found):
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"PK\3\4" if name.endswith("zip") else b"x")
    assert found in refusal(tmp_path)


def test_names_the_format_of_a_tfds_folder(tmp_path):
    (tmp_path / "dataset_info.json").write_text('{"fileFormat": "tfrecord"}')
    assert "holds a TFDS dataset in tfrecord format, no official files" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "an empty file"),
        (b"<html>503", "a web page"),
        (b"\n<!DOCTYPE html>", "a web page"),
        (b"BZh91AY", "a bzip2 archive, which must be unpacked first"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive, which must be unpacked first"),
        (b"\x89HDF\r\n", "an HDF5 file"),
        (b"1,frog\n", "neither one of the official files by its name nor an archive"),
    ],
)
def test_says_what_a_file_is_instead(tmp_path, content, kind):
    path = tmp_path / "cifar-10-python.tar.gz"
    path.write_bytes(content)
    assert f"{path}: {kind}" in refusal(path)


def test_the_two_data_sets_are_not_mixed_up(tmp_path):
    """Both in Keras's folder; each name of an archive is a beginning of the other's."""
    description, files, arrays = small_cifar100()
    write_archive(tmp_path / "cifar-100-python.tar.gz", files["python"], "cifar-100-python/")
    write_archive(tmp_path / "cifar-10-python.tar.gz", small_files("python"), f"{FOLDER}/")
    assert_is_small_data(cifar_files.read(tmp_path, small_description()).arrays)
    assert_equal_arrays(cifar_files.read(tmp_path, description).arrays, arrays)
    (tmp_path / "cifar-10-python.tar.gz").unlink()
    assert locate.find(tmp_path, CIFAR10).archives == []


def test_other_programs_files_of_the_same_names_are_left_alone(tmp_path):
    """`train` and `test` are names of many files; only two of them together are looked at."""
    write_folder(tmp_path / "other", {"train": b"x"})
    assert locate.find(tmp_path, CIFAR100).folders == []
    write_folder(tmp_path / "cifar-100-python", {"train": b"x"})
    assert locate.find(tmp_path, CIFAR100).folders == [tmp_path / "cifar-100-python"]


# Hugging Face's parquet files.


def write_parquet(path, images, labels, columns=("img", "label"), image_format="PNG"):
    import pyarrow.parquet

    def encoded(image):
        file = io.BytesIO()
        Image.fromarray(image).save(file, format=image_format)
        return {"bytes": file.getvalue(), "path": None}

    path.parent.mkdir(parents=True, exist_ok=True)
    table = pyarrow.table(
        {columns[0]: [encoded(image) for image in images], columns[1]: labels.tolist()}
    )
    pyarrow.parquet.write_table(table, path)


def write_hugging_face(folder, order=(1, 0), **options):
    images, labels = zip(*(small_batch(i) for i in order), strict=True)
    path = folder / "plain_text" / "train-00000-of-00001.parquet"
    write_parquet(path, np.concatenate(images), np.concatenate(labels), **options)
    write_parquet(folder / "plain_text" / "test-00000-of-00001.parquet", *small_batch(2))
    return path


@pytest.mark.parametrize("given", ["the hub's folder", "its folder", "a file"])
def test_reads_hugging_face_s_parquet_in_the_official_order(tmp_path, given):
    """Hugging Face's batches are in the order of the archive, not in the official one."""
    folder = tmp_path / "datasets--uoft-cs--cifar10" / "snapshots" / "0b27149"
    file = write_hugging_face(folder)
    source = {"the hub's folder": folder.parents[1], "its folder": file.parent, "a file": file}
    found = cifar_files.read(source[given], small_description())
    assert found.form == "parquet files"
    assert_is_small_data(found.arrays)


def test_reads_several_parquet_files_in_folders_of_their_own(tmp_path):
    for index in range(2):
        write_parquet(tmp_path / "train" / f"000{index}.parquet", *small_batch(index))
    write_parquet(tmp_path / "test" / "0000.parquet", *small_batch(2))
    assert_is_small_data(cifar_files.read(tmp_path, small_description()).arrays)


def test_refuses_parquet_whose_order_or_content_is_not_official(tmp_path):
    images, labels = (
        np.concatenate(parts) for parts in zip(*map(small_batch, range(2)), strict=True)
    )
    order = random.Random(0).sample(range(len(images)), len(images))
    path = write_hugging_face(tmp_path)
    for changed in (
        (images[order], labels[order]),
        (images, np.roll(labels, 1)),
        (images ^ np.uint8(1), labels),
        (np.concatenate([images[:20], images[:20]]), np.concatenate([labels[:20], labels[:20]])),
    ):
        write_parquet(path, *changed)
        assert "train is not the official images and labels in batches of 20" in refusal(tmp_path)
    write_parquet(path, images[1:], labels[1:])
    assert "train has 39 images; must have 40" in refusal(tmp_path)
    write_parquet(path, images, labels, image_format="JPEG")
    assert "train is not the official images" in refusal(tmp_path)
    write_parquet(path, images, labels, columns=("image", "label"))
    assert "not Hugging Face's CIFAR-10 as parquet" in refusal(tmp_path)
    path.write_bytes(path.read_bytes()[:-100])
    assert "not Hugging Face's CIFAR-10 as parquet" in refusal(tmp_path)
    path.write_bytes(b"PAR1")
    assert "not Hugging Face's CIFAR-10 as parquet" in refusal(path)


def test_without_pyarrow_or_a_digest_parquet_is_refused_in_one_line(tmp_path, monkeypatch):
    folder = write_hugging_face(tmp_path).parent
    without_digest = dataclasses.replace(small_description(), batch_digests={})
    assert "as parquet files cannot be verified" in refusal(folder, without_digest)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    assert "parquet files need pyarrow: pip install pyarrow" in refusal(folder)


@pytest.mark.slow
@pytest.mark.real_data
def test_reads_the_real_data_from_parquet(cifar10_python, tmp_path):
    """In the order of the official archive's members, as Hugging Face wrote it."""
    arrays = cifar_files.read(cifar10_python, CIFAR10).arrays
    order = np.concatenate([np.arange(10_000 * (b - 1), 10_000 * b) for b in (4, 3, 2, 5, 1)])
    train = tmp_path / "train-00000-of-00001.parquet"
    write_parquet(train, arrays.train_images[order], arrays.train_labels[order])
    write_parquet(tmp_path / "test-00000-of-00001.parquet", arrays.test_images, arrays.test_labels)
    assert_equal_arrays(cifar_files.read(tmp_path, CIFAR10).arrays, arrays)


def test_a_split_is_told_by_the_name(tmp_path):
    for name, split in {
        "train-00000-of-00001.parquet": "train",
        "cifar10-test.parquet": "test",
        "train/0000.parquet": "train",
        "data.parquet": None,
        "train-test.parquet": None,
    }.items():
        assert parquet.split_of(tmp_path.relative_to(tmp_path) / name) == split


def test_a_missing_split_is_named(tmp_path):
    write_hugging_face(tmp_path)
    (tmp_path / "plain_text" / "test-00000-of-00001.parquet").unlink()
    with pytest.raises(InputError, match="lacks the parquet file of the test split"):
        cifar_files.read(
            tmp_path / "plain_text" / "train-00000-of-00001.parquet", small_description()
        )
