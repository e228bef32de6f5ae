"""Datasets of the user's own pictures: written for TFDS, found, read back, cached, refused."""

import shutil

import numpy as np
import pytest
import tensorflow_datasets as tfds

from resnet_jax.data import catalog
from resnet_jax.data import dataset as data
from resnet_jax.data.sources import own, paths
from resnet_jax.errors import InputError
from tests.conftest import own_warnings, run_module

NAMES = ("café au lait", "dog", "eel")


def _splits(seed=0, num_train=9, num_test=4):
    rng = np.random.default_rng(seed)

    def split(count):
        images = rng.integers(256, size=(count, 32, 32, 3), dtype=np.uint8)
        return images, (np.arange(count, dtype=np.int32) * 2) % 3

    return {"train": split(num_train), "test": split(num_test)}


SPLITS = _splits()


@pytest.fixture
def root(tmp_path):
    own.prepare(tmp_path, "mine", NAMES, SPLITS)
    return tmp_path


def _assert_holds(dataset, splits, names=NAMES):
    for split, (images, labels) in splits.items():
        np.testing.assert_array_equal(getattr(dataset, f"{split}_images"), images)
        np.testing.assert_array_equal(getattr(dataset, f"{split}_labels"), labels)
    assert dataset.class_names == names


def test_other_programs_read_it_through_tfds(root, capfd):
    assert capfd.readouterr() == ("", "")
    folder = paths.pictures_folder(root, "mine")
    assert folder == root / "resnet_jax" / "mine" / "1.0.0"
    builder = tfds.builder_from_directory(folder)
    assert builder.info.full_name == "mine/1.0.0"
    assert tuple(builder.info.features["label"].names) == NAMES
    sources = {
        "train": builder.as_data_source("train"),
        "test": tfds.data_source("mine", split="test", data_dir=root / "resnet_jax"),
    }
    for split, source in sources.items():
        examples = sorted((source[i] for i in range(len(source))), key=lambda e: e["id"])
        images, labels = SPLITS[split]
        assert [example["id"].decode() for example in examples] == [
            f"{split}_{index:05d}" for index in range(len(labels))
        ]
        np.testing.assert_array_equal(np.stack([e["image"] for e in examples]), images)
        assert [e["label"] for e in examples] == labels.tolist()


def test_it_is_loaded_and_its_cache_is_used(root, monkeypatch):
    for data_dir in (root, root / "resnet_jax", root / "resnet_jax" / "mine"):
        _assert_holds(data.load("mine", str(data_dir)), SPLITS)
    monkeypatch.delattr(data, "_read_tfds")  # the cache must do
    _assert_holds(data.load("mine", str(root)), SPLITS)
    assert catalog.class_names("mine", str(root)) == NAMES


def test_the_cache_of_a_dataset_that_was_there_before_is_not_used(root, tmp_path, caplog):
    data.load("mine", str(root))
    folder = paths.pictures_folder(root, "mine")
    shutil.rmtree(folder)
    other, names = _splits(1, 12, 5), ("x", "y", "z")
    own.prepare(root, "mine", names, other)
    _assert_holds(data.load("mine", str(root)), other, names)
    assert not own_warnings(caplog)
    # Copied over the files of one that was read, its cache left in place.
    own.prepare(tmp_path / "there", "mine", NAMES, SPLITS)
    shutil.copytree(paths.pictures_folder(tmp_path / "there", "mine"), folder, dirs_exist_ok=True)
    _assert_holds(data.load("mine", str(root)), SPLITS)
    assert "rebuilding the cache" in caplog.text


def test_a_name_that_is_taken_is_refused(root):
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    with pytest.raises(InputError, match=f"'mine': is there already; .* or delete {root}"):
        own.prepare(root, "mine", NAMES, _splits(1))
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, OSError(28, "No space left")])
def test_an_interrupted_preparation_leaves_nothing(tmp_path, monkeypatch, interruption):
    examples = own._examples

    def fail_at_the_test_split(split, images, labels):
        if split == "test":
            raise interruption
        return examples(split, images, labels)

    with monkeypatch.context() as patch:
        patch.setattr(own, "_examples", fail_at_the_test_split)
        with pytest.raises((KeyboardInterrupt, InputError)):
            own.prepare(tmp_path, "mine", NAMES, SPLITS)
    assert [path for path in tmp_path.rglob("*") if not path.is_dir()] == []
    assert paths.pictures_names(tmp_path) == []
    own.prepare(tmp_path, "mine", NAMES, SPLITS)
    _assert_holds(data.load("mine", str(tmp_path)), SPLITS)


@pytest.mark.parametrize("part", ["*train*", "label.labels.txt", "metadata.json"])
def test_damage_is_told_with_what_to_do(root, part):
    (path,) = paths.pictures_folder(root, "mine").glob(part)
    path.unlink()
    with pytest.raises(InputError, match=r"mine/1.0.0 is damaged .*: delete it and make it anew"):
        data.load("mine", str(root))


def test_unknown_names_are_told_what_there_is(root):
    own.prepare(root, "birds", NAMES, SPLITS)
    expected = f"of your own in '{root}' (birds, mine); did you mean "
    for name, nearest in (("mien", "mine"), ("cifra10", "cifar10"), ("bird", "birds")):
        for function in (data.load, catalog.class_names):
            with pytest.raises(InputError) as refusal:
                function(name, str(root))
            assert str(refusal.value).endswith(f"{expected}{nearest}?")
    with pytest.raises(InputError, match=r"\(none there\); `python scripts/prepare_folder.py DIR"):
        data.load("mnist", str(root / "elsewhere"))


def test_a_dataset_of_another_program_is_not_taken_for_one(root):
    shutil.move(root / "resnet_jax" / "mine", root / "mine")
    with pytest.raises(InputError, match="none there"):
        data.load("mine", str(root))


def test_check_lists_it(root):
    result = run_module("-m", "resnet_jax.check", "--data_dir", str(root))
    assert f"dataset   mine: {root}/resnet_jax/mine/1.0.0\n" in result.stdout
