"""Arrays -> TFDS: whole or not at all, in the records of TFDS's own builders."""

import contextlib
import errno
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import tensorflow_datasets as tfds
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data import prepared, store
from resnet_jax.data.catalog import DamagedError, find
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.content import Content
from resnet_jax.errors import InputError
from tests.conftest import ROOT

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
    examples = [source[index] for index in range(len(source))]
    examples = {example["id"].decode(): example for example in examples}
    images, labels = content.splits[split]
    assert sorted(examples) == [f"{split}_{index:05d}" for index in range(len(labels))]
    for index, row in enumerate(labels):
        example = examples[f"{split}_{index:05d}"]
        np.testing.assert_array_equal(example["image"], images[index])
        assert [example[feature] for feature in content.class_names] == row.tolist()


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
    images, labels = content.splits["train"]
    read = prepared.read_records(folder, content.class_names["label"])
    np.testing.assert_array_equal(read[0], images, strict=True)
    np.testing.assert_array_equal(read[1], labels[:, -1])


@pytest.mark.parametrize("name", ["cifar10", "cifar100"])
def test_the_features_are_those_of_tfds_s_own_builder(tmp_path, name):
    folder, _ = write(tmp_path, name)
    stock = getattr(cifar, name.title())(data_dir=tmp_path / "stock")
    ours = tfds.builder_from_directory(folder).info
    assert {key: str(feature) for key, feature in ours.features.items()} == {
        key: str(feature) for key, feature in stock.info.features.items()
    }
    assert ours.supervised_keys == stock.info.supervised_keys
    # A program that asks for the dataset by name gets the stock builder, on our records.
    builder = tfds.builder(name, data_dir=tmp_path / "resnet_jax")
    assert isinstance(builder, getattr(cifar, name.title()))


def test_order_is_restored_by_the_number_in_the_id():
    image = np.zeros((32, 32, 3), np.uint8)
    source = [{"id": b"train_%05d" % i, "image": image + i, "label": i % 3} for i in (2, 0, 3, 1)]
    images, labels = prepared._official_order(source)
    assert images[:, 0, 0, 0].tolist() == [0, 1, 2, 3]
    assert labels.tolist() == [0, 1, 2, 0]
    for wrong in ([*source[:3], source[0]], []):
        with pytest.raises(ValueError, match="missing"):
            prepared._official_order(wrong)


def names_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_what_exists_is_kept_unless_it_is_to_be_replaced(tmp_path):
    folder, content = write(tmp_path, "mine")
    before = names_below(tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "_build", None)  # it must not be needed
        assert store.write_once(folder, contextlib.nullcontext(content)) is False
    (folder / "old").touch()
    write(tmp_path, "mine", replace=True)
    assert names_below(tmp_path) == before


@pytest.mark.parametrize("damage", ["cut", "missing", "names"])
def test_a_damaged_copy_is_told_from_a_failing_disk(tmp_path, damage, monkeypatch):
    folder, _ = write(tmp_path, "mine")
    shard = next(folder.glob("*train*"))
    if damage == "cut":
        shard.write_bytes(shard.read_bytes()[:2000])
    elif damage == "missing":
        shard.unlink()
    else:
        (folder / "label.labels.txt").write_text("cat\ndog\nelk\n")
    with pytest.raises(DamagedError, match=f"{folder} is damaged"):
        prepared.read_records(folder, NAMES)

    def fail(folder):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(tfds, "builder_from_directory", fail)
    with pytest.raises(InputError, match=r"cannot be read .*Input/output error") as raised:
        prepared.read_records(folder, NAMES)
    assert not isinstance(raised.value, DamagedError)


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "No space left"), KeyboardInterrupt()])
@pytest.mark.parametrize("replace", [False, True])
def test_a_failing_write_leaves_what_was_there(tmp_path, monkeypatch, failure, replace):
    if replace:
        write(tmp_path)
    before = names_below(tmp_path)

    def examples(content, split):
        yield from list(real_examples(content, split))[:3]
        raise failure

    real_examples = store._examples
    expected = InputError if isinstance(failure, OSError) else KeyboardInterrupt
    with monkeypatch.context() as patch:
        patch.setattr(store, "_examples", examples)
        with pytest.raises(expected) as raised:
            write(tmp_path, replace=replace)
    if expected is InputError:
        assert "No space left" in str(raised.value)
        assert str(tmp_path) in str(raised.value)
    empty = ["resnet_jax", "resnet_jax/cifar10", "resnet_jax/cifar10/.lock"]
    assert names_below(tmp_path) == (before or empty)


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path):
    (tmp_path / "file").touch()
    for root in (tmp_path / "file", tmp_path / "file" / "a", tmp_path / ("x" * 500)):
        with pytest.raises(InputError, match="cannot be written") as raised:
            write(root)
        assert str(root) in str(raised.value)
        assert "\n" not in str(raised.value)


PROGRAM = """
import contextlib, signal, sys, time
from pathlib import Path
import numpy as np
from resnet_jax.data import store
from resnet_jax.data.content import Content
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's & ignores it
examples = store._examples
def stalling(content, split):
    if split == "test":
        Path(sys.argv[1], "stalling").touch()
        time.sleep(float(sys.argv[2]))
    yield from examples(content, split)
store._examples = stalling
split = np.zeros((9, 32, 32, 3), np.uint8), np.zeros((9, 1), np.int32)
content = Content("Black.", {"label": ("cat", "dog")}, {"train": split, "test": split})
folder = Path(sys.argv[1], "resnet_jax", "mine", "1.0.0")
store.write_once(folder, contextlib.nullcontext(content))
"""


@contextlib.contextmanager
def writing_process(data_dir, stall_seconds):
    """A process that writes, from when it has written the training images."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(data_dir), str(stall_seconds)],
        cwd=ROOT, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        deadline = time.monotonic() + 60
        while not (data_dir / "stalling").exists() and time.monotonic() < deadline:
            assert process.poll() is None
            time.sleep(0.005)
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.mark.slow
def test_an_interrupted_write_can_be_run_again_and_a_killed_one_too(tmp_path):
    for kill, num_left_overs in ((signal.SIGINT, 0), (signal.SIGKILL, 1)):
        data_dir = tmp_path / kill.name
        data_dir.mkdir()
        with writing_process(data_dir, 60) as process:
            process.send_signal(kill)
            assert process.wait(60) != 0
        parent = data_dir / "resnet_jax" / "mine"
        assert not (parent / "1.0.0").exists()
        assert len(list(parent.glob(".preparing-*"))) == num_left_overs
        folder, content = write(data_dir, "mine")
        assert sorted(path.name for path in parent.iterdir()) == [".lock", "1.0.0"]
        assert_holds(tfds.builder_from_directory(folder).as_data_source("train"), "train", content)


@pytest.mark.slow
def test_of_two_processes_one_writes_and_the_other_waits(tmp_path, monkeypatch, capfd):
    with writing_process(tmp_path, 1) as process:
        monkeypatch.delattr(store, "_build")
        folder, _ = write(tmp_path, "mine")
        assert process.wait(60) == 0
    assert f"waiting for another process that prepares {folder}" in capfd.readouterr().err
