"""`load`: finds a copy, or obtains and writes one; reads it; caches it. And the seeded split."""

import contextlib
import hashlib
import shutil
import urllib.error
from pathlib import Path

import numpy as np
import pytest

from resnet_jax import check
from resnet_jax.data import catalog, dataset, shapes32, store
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.folders import Examples, to_content
from resnet_jax.errors import InputError
from tests.conftest import own_warnings
from tests.data.cifar.samples import make_small, write_folder


def test_the_split_of_the_spec():
    train, validation = dataset.split_indices(50_000, 5_000, 0)
    assert validation[:8].tolist() == [11841, 19602, 45519, 25747, 42642, 31902, 30346, 12363]
    assert train[:8].tolist() == [19977, 31768, 43126, 29441, 6245, 47754, 23287, 21416]
    assert (len(train), len(validation)) == (45_000, 5_000)
    indices = np.concatenate([validation, train])
    np.testing.assert_array_equal(np.sort(indices), np.arange(50_000))
    # numpy's own: i = list(range(50000)); np.random.seed(0); np.random.shuffle(i)
    digest = hashlib.sha256(indices.astype("<i4").tobytes()).hexdigest()
    assert digest == "c359a705f6aae50398faf0f1c23224e1de718853ada8378c993cc70b24a79964"
    for size in (0, -1, 50, 51):
        with pytest.raises(ValueError, match=f"validation_size = {size}: .* 50"):
            dataset.split_indices(50, size, 0)


def test_a_stratified_split_has_its_share_of_each_class():
    labels = np.random.default_rng(0).permutation(np.repeat(np.arange(4), [160, 40, 4, 1]))
    train, validation = dataset.split_indices(len(labels), 21, 0, stratify=labels)
    np.testing.assert_array_equal(np.sort([*train, *validation]), np.arange(len(labels)))
    assert np.bincount(labels[validation], minlength=4).tolist() == [16, 4, 1, 0]
    # Every class keeps an image to train on, and has one in a validation split that can hold it.
    _, few = dataset.split_indices(len(labels), 3, 0, stratify=labels)
    assert sorted(labels[few]) == [0, 1, 2]
    most, _ = dataset.split_indices(len(labels), len(labels) - 4, 0, stratify=labels)
    assert sorted(labels[most]) == [0, 1, 2, 3]
    assert set(dataset.split_indices(len(labels), 21, 1, stratify=labels)[1]) != set(validation)


# Three kinds of datasets, each with a small one of its kind.


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    def refuse(*arguments, **options):
        raise urllib.error.URLError("no network")

    monkeypatch.setattr("urllib.request.urlopen", refuse)


CIFAR = make_small("cifar10")


@pytest.fixture
def cifar10(tmp_path, monkeypatch):
    """A data directory in which official files lie, as TFDS leaves them for TensorFlow."""
    monkeypatch.setitem(DESCRIPTIONS, "cifar10", CIFAR.description)
    place = tmp_path / "downloads" / "extracted" / "TAR_GZ.x" / "cifar-10-batches-bin"
    write_folder(place, CIFAR.files["binary"])
    return tmp_path


@pytest.fixture
def theirs(cifar10):
    """CIFAR-10 in TFDS's own place, as a program that uses TFDS has prepared it; no other files."""
    dataset.load("cifar10", str(cifar10))
    ours = cifar10 / "resnet_jax" / "cifar10" / "3.0.2"
    (ours / catalog.CACHE_NAME).unlink()
    (cifar10 / "cifar10").mkdir()
    ours.rename(cifar10 / "cifar10" / "3.0.2")
    shutil.rmtree(cifar10 / "resnet_jax")
    return cifar10 / "cifar10" / "3.0.2"


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def load(root):
    """Load CIFAR-10, and compare it with what it must be."""
    class_names = DESCRIPTIONS["cifar10"].class_names["label"]
    assert_equal(dataset.load("cifar10", str(root)), CIFAR.splits, class_names)


def assert_equal(loaded, splits, class_names):
    for split, (images, labels) in splits.items():
        np.testing.assert_array_equal(getattr(loaded, f"{split}_images"), images, strict=True)
        np.testing.assert_array_equal(getattr(loaded, f"{split}_labels"), labels[:, 0], strict=True)
    assert loaded.class_names == class_names


def test_official_files_in_the_data_directory_are_prepared_once_and_cached(
    cifar10, monkeypatch, capfd, caplog
):
    load(cifar10)
    assert f"from {next(cifar10.glob('downloads/*/*/*'))}" in capfd.readouterr().err
    monkeypatch.setattr(store, "_build", None)
    (cifar10 / "resnet_jax" / "cifar10" / "3.0.2" / catalog.CACHE_NAME).unlink()
    load(cifar10)
    monkeypatch.setattr(dataset, "read_records", None)
    load(cifar10)
    assert not own_warnings(caplog)


def test_damaged_official_files_are_reported(tmp_path, monkeypatch, capfd):
    monkeypatch.setitem(DESCRIPTIONS, "cifar10", CIFAR.description)
    write_folder(tmp_path / "x", CIFAR.files["python"] | {"test_batch": b"x"})
    with pytest.raises(InputError, match=r"no CIFAR-10 in .* cannot be downloaded .*no network"):
        load(tmp_path)
    assert "test_batch: not the official file" in capfd.readouterr().err


def test_shapes32_is_drawn(tmp_path, monkeypatch):
    monkeypatch.setattr(shapes32, "NUM_IMAGES", {"train": 30, "test": 10})
    splits = shapes32.content().splits
    assert_equal(dataset.load("shapes32", str(tmp_path)), splits, shapes32.CLASS_NAMES)
    assert (tmp_path / "shapes32" / "1.0.0").is_dir()


def test_another_program_s_copy_is_read_and_never_written_to(theirs, monkeypatch, caplog):
    root, before = theirs.parents[1], contents(theirs)
    (root / "resnet_jax").write_text("in the way, as a read-only file system is")
    load(root)
    assert "not cached" in caplog.text
    (root / "resnet_jax").unlink()
    load(root)
    assert contents(theirs) == before
    assert (root / "resnet_jax" / "cifar10" / catalog.CACHE_NAME).is_file()
    monkeypatch.setattr(dataset, "read_records", None)  # the cache must do
    load(root)
    load(theirs)  # a data_dir that is too deep


def flip_a_bit(folder):
    shard = next(folder.glob("*train*.array_record*"))
    content = bytearray(shard.read_bytes())
    content[len(content) // 2] ^= 1
    shard.write_bytes(content)


def change_info(old, new):
    def change(folder):
        info = folder / "dataset_info.json"
        assert old in info.read_text()
        info.write_text(info.read_text().replace(old, new))

    return change


# {damage: how it is reported}
DAMAGES = {
    change_info("array_record", "tfrecord"): "in tfrecord format",
    change_info('"30"', '"29"'): "it has 35 images, not 36",
    change_info("{", "["): "not whole",
    change_info("fileFormat", "x"): "not whole",
    lambda folder: (folder / "dataset_info.json").write_bytes(b"\xff"): "not whole",
    lambda folder: (folder / "dataset_info.json").unlink(): "not whole",
    lambda folder: next(folder.glob("*test*")).unlink(): "is damaged",
    lambda folder: next(folder.glob("*test*")).write_bytes(b""): "is damaged",
    lambda folder: (folder / "label.labels.txt").write_text("cat\n"): "is damaged",
    flip_a_bit: "is damaged",
}


def test_of_a_damaged_copy_a_new_one_of_ours_is_prepared(theirs, caplog, tmp_path):
    """Theirs stays as it is; ours is replaced."""
    root = theirs.parents[1]
    whole = shutil.copytree(theirs, tmp_path / "whole")
    for damage, report in DAMAGES.items():
        shutil.rmtree(theirs)
        shutil.copytree(whole, theirs)
        shutil.rmtree(root / "resnet_jax", ignore_errors=True)
        for folder, remedy in (
            (theirs, "unchanged; preparing a separate copy"),
            (root / "resnet_jax" / "cifar10" / "3.0.2", "preparing it again"),
        ):
            damage(folder)
            (folder / catalog.CACHE_NAME).unlink(missing_ok=True)
            before = contents(theirs)
            load(root)
            assert contents(theirs) == before
            (warning,) = own_warnings(caplog)
            assert all(part in warning for part in (str(folder), report, remedy))
            caplog.clear()
            load(root)
            assert not own_warnings(caplog)


def test_a_copy_that_cannot_be_examined_is_not_called_damaged(theirs, monkeypatch):
    failure = PermissionError(13, "Permission denied")
    monkeypatch.setattr(Path, "read_bytes", lambda self: (_ for _ in ()).throw(failure))
    with pytest.raises(InputError, match=r"3\.0\.2: cannot be read \(Permission denied\)"):
        load(theirs.parents[1])


def test_a_damaged_cache_is_rebuilt_with_a_warning(cifar10, caplog):
    """More damage is done in tests/faults/test_cache.py."""
    loaded = dataset.load("cifar10", str(cifar10))
    path = cifar10 / "resnet_jax" / "cifar10" / "3.0.2" / catalog.CACHE_NAME
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    for damage in (
        lambda: path.write_bytes(content),
        lambda: path.write_bytes(b""),
        lambda: np.savez(path, train_images=np.zeros(3)),
        # Of the same form, made from another copy.
        lambda: dataset._save_cache(path, loaded, {"x": 1}),
    ):
        damage()
        load(cifar10)
        (warning,) = own_warnings(caplog)
        assert "rebuilding the cache" in warning
        caplog.clear()
        load(cifar10)
        assert not own_warnings(caplog)


def test_the_digest_of_a_cache_is_that_of_earlier_versions():
    """Their caches, and the dataset.json of their run directories, stay valid."""
    data = dataset.Dataset(
        np.arange(6, dtype=np.uint8).reshape(1, 2, 3),
        np.array([1], np.int32),
        np.zeros((1, 2, 3), np.uint8),
        np.array([0], np.int32),
        ("a", "b"),
    )
    golden = "5df6ae036ff26826a30abe016b2b5a274acd2776992c64d04f7d75feba3f9ce1"
    assert dataset.digest(data, {"x": 3}) == golden


# The user's own images.

NAMES = ("café au lait", "dog", "eel")


def write_own(root, seed=0):
    rng = np.random.default_rng(seed)
    splits = {
        split: Examples(
            rng.integers(256, size=(count, 32, 32, 3), dtype=np.uint8),
            (np.arange(count, dtype=np.int32) * 2) % 3,
        )
        for split, count in (("train", 9), ("test", 4))
    }
    content = to_content(NAMES, splits)
    folder = catalog.find("mine", str(root), must_be_known=False).ours
    assert store.write_once(folder, contextlib.nullcontext(content))
    return folder, content.splits


def test_own_images_are_loaded_and_cached_and_their_names_are_known(tmp_path, monkeypatch, caplog):
    folder, splits = write_own(tmp_path)
    assert folder == tmp_path / "resnet_jax" / "mine" / "1.0.0"
    assert_equal(dataset.load("mine", str(tmp_path)), splits, NAMES)
    with monkeypatch.context() as patch:
        patch.setattr(dataset, "read_records", None)  # the cache must do
        assert_equal(dataset.load("mine", str(tmp_path / "resnet_jax" / "mine")), splits, NAMES)
    assert catalog.class_names("mine", str(tmp_path)) == NAMES
    assert f"mine: {folder}" in check._datasets(str(tmp_path))
    # Other images under the name. Small shards are padded to the same size: a digest in the
    # metadata tells them apart.
    other, splits = write_own(tmp_path / "there", seed=1)
    shutil.copytree(other, folder, dirs_exist_ok=True)
    assert_equal(dataset.load("mine", str(tmp_path)), splits, NAMES)
    assert "rebuilding the cache" in caplog.text
    for part in ("*train*", "label.labels.txt", "metadata.json"):
        (path,) = folder.glob(part)
        path.unlink()
        (folder / catalog.CACHE_NAME).unlink(missing_ok=True)
        with pytest.raises(InputError, match="prepare folder DIR --name mine") as raised:
            dataset.load("mine", str(tmp_path))
        assert str(folder) in str(raised.value)
