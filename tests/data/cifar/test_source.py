"""The official files are read exactly, from folder and archive; everything else is refused."""

import dataclasses
import hashlib
import io
import os
import tarfile

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from resnet_jax.data.sources import cifar_files
from resnet_jax.data.sources.official import CIFAR10
from resnet_jax.errors import InputError
from tests.data.cifar_samples import (
    NUM_IMAGES,
    PARSERS,
    WRITERS,
    assert_equal_arrays,
    assert_is_small_data,
    binary_batch,
    changes,
    ends,
    mutated,
    refusal,
    small_batch,
    small_description,
    small_files,
    special,
    write_archive,
    write_folder,
)


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("place", ["the folder", "its parent", "tar.gz", "tar.gz without folder"])
def test_reads_small_data(tmp_path, form, place):
    files, description = small_files(form), small_description()
    folder = getattr(description, form).folder
    source = tmp_path / "data"
    if place == "the folder":
        write_folder(source, files)
    elif place == "its parent":
        write_folder(source / folder, files)
    else:
        write_archive(source, files, "" if "without" in place else f"./{folder}/")
    found = cifar_files.read(source, description)
    assert found.form == f"{form} version"
    assert found.verified_by == "the official MD5 sums"
    assert_is_small_data(found.arrays)


def test_reads_the_whole_version_where_the_other_is_partial(tmp_path):
    files = small_files("python") | small_files("binary")
    del files["data_batch_1"]
    found = cifar_files.read(write_folder(tmp_path / "data", files), small_description())
    assert found.form == "binary version"
    assert_is_small_data(found.arrays)


def archive_in_memory(form, files):
    """A file object with the official tar.gz's layout: the folder, a readme, the batches."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz", compresslevel=0) as archive:
        archive.addfile(special(form.folder, tarfile.DIRTYPE))
        for name, data in ({"readme.html": b"a readme"} | files).items():
            member = tarfile.TarInfo(f"{form.folder}/{name}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    content.seek(0)
    return content


@pytest.mark.slow
@pytest.mark.real_data
def test_reads_official_files_alike_in_all_four_forms(cifar10_python, tmp_path):
    source = cifar_files.read(cifar10_python, CIFAR10)
    arrays = source.arrays
    assert source.form == "python version"
    # Publicly known of the official order: a frog comes first, and a cat in the test batch.
    assert arrays.train_images.shape == (50_000, 32, 32, 3)
    assert arrays.train_labels[:5].tolist() == [6, 9, 9, 4, 1]
    assert arrays.test_labels[:5].tolist() == [3, 8, 8, 0, 6]
    assert arrays.train_images[0, 0, 0].tolist() == [59, 62, 63]

    images = [*np.split(arrays.train_images, 5), arrays.test_images]
    labels = [*np.split(arrays.train_labels, 5), arrays.test_labels]
    names = [batch.name for batch in CIFAR10.binary.files]
    binary = dict(zip(names, map(binary_batch, images, labels), strict=True))
    python = {batch.name: (source.path / batch.name).read_bytes() for batch in CIFAR10.python.files}
    for found in (
        cifar_files.read(write_folder(tmp_path / "binary", binary), CIFAR10),
        cifar_files.read_archive(archive_in_memory(CIFAR10.binary, binary), CIFAR10, name="binary"),
        cifar_files.read_archive(archive_in_memory(CIFAR10.python, python), CIFAR10, name="python"),
    ):
        assert_equal_arrays(found.arrays, arrays)


def test_refuses_what_is_neither_folder_nor_archive(tmp_path):
    plain = tmp_path / "plain"
    plain.write_bytes(b"text")
    os.mkfifo(tmp_path / "fifo")
    assert "none: does not exist; give CIFAR-10's python or binary" in refusal(tmp_path / "none")
    assert f"{plain}: neither one of the official files by its name nor an arc" in refusal(plain)
    assert "neither a folder nor a file" in refusal(tmp_path / "fifo")
    assert "cannot be read" in refusal("a" * 5000)


def test_refuses_an_empty_folder_and_a_lacking_file(tmp_path):
    folder = write_folder(tmp_path / "data", {})
    assert "holds no CIFAR-10: it is an empty folder; give CIFAR-10's python" in refusal(folder)
    for name, data in small_files("binary").items():
        if name != "data_batch_2.bin":
            (folder / name).write_bytes(data)
    message = refusal(folder)
    assert f"{folder}: lacks data_batch_2.bin" in message
    assert "needs all of its 3 files" in message
    (folder / "data_batch_2.bin").mkdir()
    assert refusal(folder) == message


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("in_archive", [False, True])
@pytest.mark.parametrize("damage", ["truncated", "too long", "empty", "flipped bit"])
def test_refuses_a_damaged_file(tmp_path, form, in_archive, damage):
    files = small_files(form)
    name = list(files)[1]
    data = files[name]
    files[name] = {
        "truncated": data[:-1],
        "too long": data + b"\0",
        "empty": b"",
        "flipped bit": data[:30_000] + bytes([data[30_000] ^ 1]) + data[30_001:],
    }[damage]
    write = write_archive if in_archive else write_folder
    message = refusal(write(tmp_path / "data", files))
    assert name in message
    if damage == "flipped bit":
        md5 = hashlib.md5(files[name]).hexdigest()
        assert f"not the official file: its MD5 is {md5}; must be" in message
    else:
        assert f"bytes; must have {len(data):,}" in message


@pytest.mark.parametrize("form", WRITERS)
def test_refuses_labels_that_do_not_count_up(tmp_path, form):
    images, labels = small_batch(2)
    labels[labels == 3] = 4
    name = list(small_files(form))[2]
    files = small_files(form) | {name: WRITERS[form](images, labels)}
    message = refusal(write_folder(tmp_path / "data", files), small_description(form, files))
    assert "test has 0 images of label 3; must have 2 of each of 0..9" in message


@pytest.mark.parametrize("form", PARSERS)
def test_parsers_refuse_a_wrong_label_and_a_wrong_number_of_images(form):
    images, labels = small_batch(0)
    labels[7] = 10
    with pytest.raises(InputError, match=r"^file: .*label of image 7 is 10; allowed are 0\.\.9"):
        PARSERS[form](WRITERS[form](images, labels), NUM_IMAGES, name="file")
    for num_images in (0, NUM_IMAGES - 1, NUM_IMAGES + 1):
        with pytest.raises(InputError, match=r"^file: "):
            PARSERS[form](WRITERS[form](*small_batch(0)), num_images, name="file")


@pytest.mark.parametrize("form", PARSERS)
@given(changes=changes, end=ends)
@settings(max_examples=200, deadline=None)
def test_parsers_give_a_batch_or_an_input_error(form, changes, end):
    data = mutated(WRITERS[form](*small_batch(0)), changes, end)
    try:
        images, labels = PARSERS[form](data, NUM_IMAGES, name="file")
    except InputError:
        return
    assert (images.shape, images.dtype) == ((NUM_IMAGES, 32, 32, 3), np.uint8)
    assert (labels.shape, labels.dtype) == ((NUM_IMAGES, 1), np.int32)
    assert labels.min() >= 0
    assert labels.max() <= 9


@pytest.mark.parametrize("form", PARSERS)
@pytest.mark.parametrize("in_archive", [False, True])
@given(changes=changes, end=ends)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_reading_gives_the_exact_arrays_or_an_input_error(tmp_path, form, in_archive, changes, end):
    files = small_files(form)
    source = tmp_path / "data"
    if in_archive:
        path = write_archive(source, files)
    else:
        if not source.exists():
            write_folder(source, files)
        path = source / list(files)[1]
        path.write_bytes(files[path.name])
    path.write_bytes(mutated(path.read_bytes(), changes, end))
    try:
        found = cifar_files.read(source, small_description())
    except InputError:
        return
    assert_is_small_data(found.arrays)


@pytest.mark.parametrize("in_archive", [False, True])
def test_unpickles_only_after_the_md5(tmp_path, in_archive):
    def parse(data, num_images, *, name):
        raise AssertionError("bytes that are not official must not reach the unpickler")

    files = small_files("python")
    description = small_description()
    description = dataclasses.replace(
        description, python=dataclasses.replace(description.python, parse=parse)
    )
    files["data_batch_1"] = files["data_batch_1"].replace(b"u1", b"u2")
    write = write_archive if in_archive else write_folder
    assert "MD5" in refusal(write(tmp_path / "data", files), description)
