"""Arrays -> TFDS: whole or not at all, in the records of TFDS's own builders."""

import contextlib
import errno
import queue
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import Mock

import numpy as np
import pytest
import tensorflow_datasets as tfds
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data import store
from resnet_jax.data.catalog import DamagedError, find
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.content import Content
from resnet_jax.data.dataset import read_records
from resnet_jax.errors import InputError
from resnet_jax.files import locked

NAMES = ("cat", "dog", "eel")
COUNTS = {"train": 30, "test": 20}


def make_content(name="cifar10"):
    rng = np.random.default_rng(0)
    class_names = DESCRIPTIONS[name].class_names if name in DESCRIPTIONS else {"label": NAMES}
    splits = {
        split: (
            rng.integers(256, size=(count, 32, 32, 3), dtype=np.uint8),
            np.stack([rng.integers(len(c), size=count) for c in class_names.values()], 1),
        )
        for split, count in COUNTS.items()
    }
    return Content("A sentence.", class_names, splits)


def write(root, name="cifar10", **options):
    content = make_content(name)
    folder = find(name, str(root), must_be_known=False).ours
    store.write_once(folder, contextlib.nullcontext(content), **options)
    return folder, content


def assert_holds(source, split, content):
    examples = sorted((source[i] for i in range(len(source))), key=lambda example: example["id"])
    images, labels = content.splits[split]
    ids = [f"{split}_{index:05d}".encode() for index in range(len(labels))]
    assert [example["id"] for example in examples] == ids
    np.testing.assert_array_equal([example["image"] for example in examples], images)
    for feature, column in zip(content.class_names, labels.T, strict=True):
        np.testing.assert_array_equal([example[feature] for example in examples], column)


@pytest.mark.parametrize("name", ["cifar10", "cifar100", "mine"])
def test_other_programs_read_it_through_tfds(tmp_path, name, capfd, monkeypatch):
    ask = "tensorflow_datasets.core.utils.gcs_utils.is_dataset_on_gcs"
    monkeypatch.setattr(ask, lambda name: pytest.fail("TFDS asks the web for a prepared copy"))
    folder, content = write(tmp_path, name)
    assert capfd.readouterr() == ("", "")
    for split in content.splits:
        source = tfds.data_source(name, split=split, data_dir=folder.parents[1], download=False)
        assert_holds(source, split, content)
    info = tfds.builder_from_directory(folder).info
    assert info.full_name == f"{name}/{folder.name}"
    for feature, names in content.class_names.items():
        assert tuple(info.features[feature].names) == names
    if name in DESCRIPTIONS:
        # A program that asks for the dataset by name gets TFDS's own builder, on our records.
        stock = tfds.builder(name, data_dir=tmp_path / "resnet_jax")
        assert isinstance(stock, getattr(cifar, name.title()))
        stock = getattr(cifar, name.title())(data_dir=tmp_path / "stock").info
        features = [
            {key: str(feature) for key, feature in i.features.items()} for i in (info, stock)
        ]
        assert features[0] == features[1]
        assert info.supervised_keys == stock.supervised_keys


def names_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_what_exists_is_kept_unless_it_is_to_be_replaced(tmp_path, monkeypatch):
    folder, content = write(tmp_path, "mine")
    before = names_below(tmp_path)
    (folder / "old").touch()
    # What a killed process left.
    (folder.parent / ".preparing-x" / "mine" / "1.0.0").mkdir(parents=True)
    write(tmp_path, "mine", replace=True)
    assert names_below(tmp_path) == before
    monkeypatch.setattr(store, "_build", None)  # it must not be needed
    assert store.write_once(folder, contextlib.nullcontext(content)) is False


def test_of_two_processes_one_writes_and_the_other_waits(tmp_path, monkeypatch):
    notes = queue.Queue()
    monkeypatch.setattr(store, "note", notes.put)
    parent = tmp_path / "resnet_jax" / "mine"
    parent.mkdir(parents=True)
    with ThreadPoolExecutor() as other:
        with locked(parent / ".lock", pytest.fail):
            writing = other.submit(write, tmp_path, "mine")
            assert "waiting for another process" in notes.get(timeout=60)
            assert not (parent / "1.0.0").exists()
        folder, content = writing.result()
    assert_holds(tfds.builder_from_directory(folder).as_data_source("test"), "test", content)


def test_a_failing_disk_is_not_called_damage(tmp_path, monkeypatch):
    failure = OSError(errno.EIO, "Input/output error")
    monkeypatch.setattr(tfds, "builder_from_directory", Mock(side_effect=failure))
    with pytest.raises(InputError, match=r"cannot be read .*Input/output error") as raised:
        read_records(tmp_path, NAMES)
    assert not isinstance(raised.value, DamagedError)


@pytest.mark.parametrize(
    ("failure", "error", "replace"),
    [
        (OSError(errno.ENOSPC, "No space left"), InputError, True),
        (KeyboardInterrupt("No space left"), KeyboardInterrupt, False),
    ],
)
def test_a_failing_write_leaves_what_was_there(tmp_path, monkeypatch, failure, error, replace):
    if replace:
        write(tmp_path)
    before = names_below(tmp_path)

    def examples(content, split):
        yield from list(real_examples(content, split))[:3]
        raise failure

    real_examples = store._examples
    monkeypatch.setattr(store, "_examples", examples)
    with pytest.raises(error, match="No space left"):
        write(tmp_path, replace=replace)
    empty = ["resnet_jax", "resnet_jax/cifar10", "resnet_jax/cifar10/.lock"]
    assert names_below(tmp_path) == (before or empty)


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path):
    (tmp_path / "file").touch()
    for root in (tmp_path / "file", tmp_path / "file" / "a", tmp_path / ("x" * 500)):
        with pytest.raises(InputError, match=f"{root}.*cannot be written") as raised:
            write(root)
        assert "\n" not in str(raised.value)
