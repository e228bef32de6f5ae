"""The official files are read exactly from wherever people have them; all else is refused."""

import hashlib
import itertools
import os
import random
import shutil
import sys
import tarfile
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from resnet_jax.data.cifar import source
from resnet_jax.data.cifar.official import CIFAR10, CIFAR100
from resnet_jax.errors import InputError
from tests.data.cifar.samples import (
    assert_equal_splits,
    make_small,
    write_folder,
    write_tar,
    write_zip,
)
from tests.support.fuzz import CUTS, fuzz, mutated
from tests.support.pictures import encoded

SMALL = {name: make_small(name) for name in ("cifar10", "cifar100")}
CIFAR = SMALL["cifar10"]
FORMS = ("python", "binary")
FOLDER = "cifar-10-batches-py"

# {packing: how it is written, where, with which prefix in an archive; what is given to `read`}
PACKINGS = {
    "the folder": (write_folder, "x", "", "x"),
    "its parent": (write_folder, "{folder}", "", ""),
    "four folders above": (write_folder, "a/b/c/{folder}", "", ""),
    "a file": (write_folder, "x", "", "x/{file}"),
    "tar.gz": (write_tar, "x", "./{folder}/", "x"),
    "tar": (partial(write_tar, mode="w"), "x.tar", "{folder}/", "x.tar"),
    "zip": (write_zip, "x", "{folder}/", "x"),
    "zip without a folder": (write_zip, "x.zip", "", "x.zip"),
    "repacked": (write_tar, "x", "a/data/{folder}/", "x"),
    "torchvision, not extracted": (write_tar, "{version}.tar.gz", "{folder}/", ""),
    "Kaggle": (write_zip, "archive.zip", "", ""),
    "Keras 2": (write_folder, "{folder}", "", ""),
    "Keras 3": (write_folder, "{folder}-target/{folder}", "", ""),
    "Keras 3, not extracted": (write_tar, "{folder}-target_archive", "{folder}/", ""),
    "TFDS": (write_folder, "downloads/extracted/TAR_GZ.x/{folder}", "", ""),
}


def pack(root, packing, files, folder):
    write, path, prefix, given = PACKINGS[packing]
    names = {"folder": folder, "version": folder.rsplit("-", 1)[0], "file": next(iter(files))}
    prefixes = [] if write is write_folder else [prefix.format(**names)]
    write(root / path.format(**names), files, *prefixes)
    return root / given.format(**names)


@pytest.mark.parametrize("packing", PACKINGS)
def test_reads_the_official_files_in_every_packing(tmp_path, packing):
    for (name, small), (number, form) in itertools.product(SMALL.items(), enumerate(FORMS)):
        root = tmp_path / f"{name} {form}"
        root.mkdir()
        folder = small.description.forms[number].folder
        found = source.read(pack(root, packing, small.files[form], folder), small.description)
        assert found.form == f"{form} version"
        assert found.path.is_relative_to(root)
        assert_equal_splits(found.content.splits, small.splits)
        assert found.content.class_names == small.description.class_names


def test_what_is_whole_is_read_beside_what_is_not(tmp_path):
    partial_files = CIFAR.files["python"] | CIFAR.files["binary"]
    del partial_files["data_batch_1"]
    found = source.read(write_folder(tmp_path / "data", partial_files), CIFAR.description)
    assert found.form == "binary version"
    write_folder(tmp_path / "both" / FOLDER, CIFAR.files["python"] | {"test_batch": b"!"})
    for other in ("mnist.npz", "cifar-100-python.tar.gz"):
        write_zip(tmp_path / "both" / other, {})
    files = {f"b/{name}": data for name, data in CIFAR.files["python"].items()}
    archive = tmp_path / "both" / "cifar-10-python.tar.gz"
    write_tar(archive, {"a/data_batch_1": b"x"} | files)
    found = source.read(tmp_path / "both", CIFAR.description)
    assert found.path == archive
    assert_equal_splits(found.content.splits, CIFAR.splits)


def refusal(path, description=CIFAR.description):
    """The one line with which `read` refuses a source."""
    with pytest.raises(InputError) as raised:
        source.read(path, description)
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_the_search_follows_links_is_bounded_and_keeps_the_datasets_apart(tmp_path, monkeypatch):
    def has_any(folder, description):
        return "contains no" not in refusal(tmp_path / folder, description)

    # None of these files has the checksum of the real one.
    there = write_folder(tmp_path / "there" / "x", CIFAR.files["python"])
    (tmp_path / "here" / "data").mkdir(parents=True)
    (tmp_path / "here" / "data" / FOLDER).symlink_to(there)
    (tmp_path / "here" / "data" / "loop").symlink_to(tmp_path / "here")
    assert has_any("here", CIFAR10)
    with monkeypatch.context() as patch:
        patch.setattr(source, "MAX_ENTRIES", 0)
        assert not has_any("here", CIFAR10)
    write_folder(tmp_path / "deep/a/b/c/d" / FOLDER, CIFAR.files["python"])
    write_folder(tmp_path / "hidden/.x" / FOLDER, CIFAR.files["python"])
    # `train` is the name of many files; the name of an archive is a beginning of the other's.
    write_folder(tmp_path / "other", {"train": b"x"})
    write_tar(tmp_path / "100" / "cifar-100-python.tar.gz", {"data_batch_1": b"x"})
    for folder, description in (
        *(("deep", CIFAR10), ("hidden", CIFAR10), ("other", CIFAR100), ("100", CIFAR10)),
    ):
        assert not has_any(folder, description)
    write_folder(tmp_path / "other" / "cifar-100-python", {"train": b"x"})
    assert has_any("other", CIFAR100)


def test_what_is_no_dataset_is_refused_with_what_is_allowed(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    for path in (tmp_path / "none", tmp_path / "fifo", tmp_path / ("a" * 5000)):
        assert f"{path}: cannot be read" in refusal(path)
    archive = write_tar(tmp_path / "other.tar", {"x": b""}, mode="w")
    for path in (archive, write_folder(tmp_path / "kaggle", {"trainLabels.csv": b""})):
        assert f"{path}: contains no CIFAR-10; give its python or binary version" in refusal(path)
    path = tmp_path / "file.tar.gz"
    for content in (b"", b"<html>503", b"\x1f\x8b" + bytes(50), b"PK\3\4" + bytes(50)):
        path.write_bytes(content)
        assert f"{path}: not a whole tar.gz" in refusal(path)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("write", [write_folder, write_tar, write_zip])
def test_a_damaged_or_missing_file_is_named(tmp_path, monkeypatch, form, write):
    """And nothing is unpickled before its checksum has been verified."""
    files = CIFAR.files[form]
    name, data = next(iter(files.items()))
    monkeypatch.setattr("pickle.loads", lambda *_, **__: pytest.fail("unpickled too early"))
    for kind, content in {
        "cut": data[:-1],
        "long": data + b"\0",
        "empty": b"",
        "flipped": data[:3000] + bytes([data[3000] ^ 1]) + data[3001:],
    }.items():
        path = write(tmp_path / kind, files | {name: content})
        assert f"{path / name}: not the official file: its MD5 is" in refusal(path)
    path = write(tmp_path / "x", {n: d for n, d in files.items() if n != name})
    message = refusal(path)
    assert f"{path}: lacks {name}; the {form} version needs all of its 6 files" in message


def test_an_archive_s_other_members_and_bombs_are_not_read(tmp_path, monkeypatch):
    files = CIFAR.files["python"]
    with tarfile.open(tmp_path / "x.tar", "w") as archive:
        member = tarfile.TarInfo("data_batch_2")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(member)
    assert "not a whole tar.gz, tar or zip" in refusal(tmp_path / "x.tar")
    write_zip(tmp_path / "x.zip", {"../test_batch": b"x", "readme.html": b"x"} | files)
    found = source.read(tmp_path / "x.zip", CIFAR.description)
    assert_equal_splits(found.content.splits, CIFAR.splits)
    monkeypatch.setattr(source, "MAX_BYTES", 50_000)
    for write in (write_tar, write_zip, write_folder):
        path = write(tmp_path / write.__name__, files | {"data_batch_1": bytes(5_000_000)})
        of_part = hashlib.md5(bytes(50_000)).hexdigest()
        assert f"data_batch_1: not the official file: its MD5 is {of_part}" in refusal(path)


# Of a small batch all but the first and last few hundred bytes are pixels: aim at those too.
POSITIONS = st.one_of(st.floats(0, 1), st.floats(0, 0.01), st.floats(0.99, 1))


@pytest.mark.parametrize("form", [*FORMS, "tar.gz", "zip"])
@given(st.lists(st.tuples(POSITIONS, st.integers(0, 255)), max_size=4), CUTS)
@fuzz(25)
def test_any_damage_gives_the_exact_arrays_or_an_input_error(tmp_path, form, edits, cut):
    shutil.rmtree(tmp_path / "data", ignore_errors=True)
    if form in FORMS:
        path = write_folder(tmp_path / "data", CIFAR.files[form]) / list(CIFAR.files[form])[1]
    else:
        path = (write_zip if form == "zip" else write_tar)(tmp_path / "data", CIFAR.files["python"])
    path.write_bytes(mutated(path.read_bytes(), [(0.999999 * at, to) for at, to in edits], cut))
    try:
        found = source.read(tmp_path / "data", CIFAR.description)
    except InputError:
        return
    assert_equal_splits(found.content.splits, CIFAR.splits)


# Hugging Face's parquet files.


def write_table(path, images, labels, columns=("img", "label"), image_format="PNG"):
    import pyarrow.parquet

    def cell(image):
        return {"bytes": encoded(Image.fromarray(image), image_format), "path": None}

    path.parent.mkdir(parents=True, exist_ok=True)
    table = {columns[0]: [cell(image) for image in images]}
    table |= {name: labels[:, i].tolist() for i, name in enumerate(columns[1:])}
    pyarrow.parquet.write_table(pyarrow.table(table), path)
    return path


def concatenated(order):
    return [np.concatenate(p) for p in zip(*(CIFAR.batches[i] for i in order), strict=True)]


@pytest.fixture
def tables(tmp_path):
    """The folder with the files of CIFAR-10 in Hugging Face's cache; batches in another order."""
    pytest.importorskip("pyarrow")
    folder = tmp_path / "datasets--uoft-cs--cifar10" / "snapshots" / "0b27149" / "plain_text"
    write_table(folder / "train-00000-of-00001.parquet", *concatenated((3, 2, 1, 4, 0)))
    write_table(folder / "test-00000-of-00001.parquet", *CIFAR.batches[5])
    return folder


def test_reads_parquet_in_the_official_order(tables, tmp_path):
    for place in (tables.parents[2], tables, tables / "train-00000-of-00001.parquet"):
        found = source.read(place, CIFAR.description)
        assert found.form == "parquet files"
        assert_equal_splits(found.content.splits, CIFAR.splits)
    split = tmp_path / "split"
    write_table(split / "train" / "0000.parquet", *concatenated((0, 1)))
    write_table(split / "train" / "0001.parquet", *concatenated((2, 3, 4)))
    write_table(split / "test" / "0000.parquet", *CIFAR.batches[5])
    assert_equal_splits(source.read(split, CIFAR.description).content.splits, CIFAR.splits)
    small, columns = SMALL["cifar100"], ("img", "coarse_label", "fine_label")
    for name, (images, labels) in small.splits.items():
        write_table(tmp_path / "100" / f"{name}.parquet", images, labels, columns)
    found = source.read(tmp_path / "100", small.description)
    assert_equal_splits(found.content.splits, small.splits)


def test_other_parquet_is_refused(tables, monkeypatch):
    path = tables / "train-00000-of-00001.parquet"
    images, labels = concatenated(range(5))
    order = random.Random(0).sample(range(30), 30)
    for changed, options in (
        ((images[order], labels[order]), {}),
        ((images, np.roll(labels, 1)), {}),
        ((images ^ np.uint8(1), labels), {}),
        ((images[1:], labels[1:]), {}),
        (concatenated((0, 1, 2, 3, 3)), {}),
        (concatenated((0, 1, 2, 3)), {}),
        ((images, labels), {"image_format": "JPEG"}),
    ):
        write_table(path, *changed, **options)
        assert "train is not the official images and labels in batches of 6" in refusal(tables)
    write_table(path, images, labels, columns=("image", "label"))
    content = path.read_bytes()
    for damaged in (content, content[:-100], b"PAR1"):
        path.write_bytes(damaged)
        assert f"{path}: not Hugging Face's CIFAR-10 as parquet" in refusal(tables)
    (tables / "test-00000-of-00001.parquet").unlink()
    write_table(path, images, labels)
    assert "lacks the parquet file of the test split" in refusal(path)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    assert "pip install pyarrow" in refusal(path)
