"""resnet_jax/datasets/cifar10.py: arrays -> TFDS's cifar10, whole or not at all."""

import errno
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import tensorflow_datasets as tfds
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data.sources import cifar10
from resnet_jax.data.sources.paths import resolve_data_dir
from resnet_jax.errors import InputError
from tests.conftest import ROOT
from tests.data.cifar_samples import assert_holds, names_below, random_arrays


def test_prepares_what_tfds_reads(tmp_path, capfd):
    arrays = random_arrays()
    folder = cifar10.prepare(arrays, tmp_path)
    assert capfd.readouterr() == ("", "")
    assert folder == tmp_path / "cifar10" / "3.0.2"
    assert names_below(tmp_path / "cifar10") == [
        "3.0.2",
        "3.0.2/cifar10-test.array_record-00000-of-00001",
        "3.0.2/cifar10-train.array_record-00000-of-00001",
        "3.0.2/dataset_info.json",
        "3.0.2/features.json",
        "3.0.2/label.labels.txt",
    ]
    assert_holds(tmp_path, arrays)
    builder = tfds.builder("cifar10", data_dir=tmp_path)
    assert isinstance(builder, cifar.Cifar10)
    assert builder.info.features["label"].names[:3] == ["airplane", "automobile", "bird"]


def test_stores_in_the_order_of_the_stock_builder(tmp_path):
    """Of keys 0 ... 29, TFDS's hash with its salt, the split's name, makes this order."""
    cifar10.prepare(random_arrays(), tmp_path)
    source = tfds.data_source("cifar10", split="train", data_dir=tmp_path, download=False)
    hasher = tfds.core.hashing.Hasher("train")
    order = sorted(range(30), key=hasher.hash_key)
    assert [int(source[i]["id"][6:]) for i in range(30)] == order


def test_preparing_again_changes_nothing(tmp_path, monkeypatch):
    arrays = random_arrays()
    folder = cifar10.prepare(arrays, tmp_path)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    monkeypatch.delattr(cifar10, "_build")
    assert cifar10.prepare(arrays, tmp_path) == folder
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == times


def test_default_data_dir_is_that_of_tfds(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("TFDS_DATA_DIR", raising=False)
    assert resolve_data_dir() == tmp_path / "tensorflow_datasets"
    assert str(resolve_data_dir("")) == tfds.core.constants.get_default_data_dir()
    monkeypatch.setenv("TFDS_DATA_DIR", "/some/where")
    assert resolve_data_dir() == Path("/some/where")
    assert resolve_data_dir("~/x") == tmp_path / "x"
    monkeypatch.chdir(tmp_path)
    assert resolve_data_dir("x") == tmp_path / "x"


def spoil_format(folder):
    info = folder / "dataset_info.json"
    info.write_text(info.read_text().replace("array_record", "tfrecord"))


def spoil_count(folder):
    info = folder / "dataset_info.json"
    info.write_text(info.read_text().replace('"30"', '"29"'))


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (spoil_format, "it is in tfrecord format, must be array_record"),
        (spoil_count, "{'train': 29, 'test': 20} images, must be {'train': 30, 'test': 20}"),
        (lambda folder: (folder / "dataset_info.json").write_text("{"), "Expecting property"),
        (lambda folder: (folder / "dataset_info.json").write_text("[1]"), "list indices"),
        (lambda folder: (folder / "dataset_info.json").write_text("{}"), "fileFormat"),
        (lambda folder: (folder / "dataset_info.json").write_bytes(b"\xff"), "codec can't decode"),
        (lambda folder: (folder / "dataset_info.json").unlink(), "No such file"),
        (lambda folder: next(folder.glob("*train*")).unlink(), "No such file"),
        (lambda folder: next(folder.glob("*test*")).write_bytes(b""), "00001 is empty"),
    ],
)
def test_refuses_a_folder_that_holds_something_else(tmp_path, spoil, fault):
    arrays = random_arrays()
    spoil(cifar10.prepare(arrays, tmp_path))
    with pytest.raises(InputError) as raised:
        cifar10.prepare(arrays, tmp_path)
    message = str(raised.value)
    assert fault in message
    assert message.startswith(f"{tmp_path}/cifar10/3.0.2: not a whole cifar10 3.0.2 (")
    assert message.endswith("remove it or choose another data_dir")


def test_refuses_a_data_dir_that_cannot_be_written_to(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.write_text("")

    def refusal(data_dir):
        with pytest.raises(InputError) as raised:
            cifar10.prepare(random_arrays(), data_dir)
        assert names_below(tmp_path) == ["file"]
        return str(raised.value)

    assert f"data_dir '{file}': cannot be used ({file} is not a folder)" in refusal(file)
    assert f"({file} is not a folder); give a folder that can" in refusal(file / "a" / "b")
    assert "data_dir 'gs://bucket/x': must be a path to a folder" in refusal("gs://bucket/x")
    assert "must be a path to a folder" in refusal("a\0b")
    assert "must be a path to a folder" in refusal("~no_such_user_here/x")
    assert "cannot be used (File name too long)" in refusal(tmp_path / ("x" * 500))
    with monkeypatch.context() as patch:
        patch.setattr("os.access", lambda path, mode: False)
        assert f"(no permission to write in {tmp_path})" in refusal(tmp_path / "a")
    with monkeypatch.context() as patch:
        patch.setattr("shutil.disk_usage", lambda path: (2**40, 2**40, 2**17))
        assert "cannot be used (0 MiB free, 0 MiB needed)" in refusal(tmp_path)


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "No space left"), KeyboardInterrupt()])
def test_a_failing_preparation_leaves_nothing(tmp_path, monkeypatch, failure):
    arrays = random_arrays()

    def examples(split, images, labels):
        yield from list(real_examples(split, images, labels))[:3]
        raise failure

    real_examples = cifar10._examples
    expected = InputError if isinstance(failure, OSError) else KeyboardInterrupt
    with monkeypatch.context() as patch:
        patch.setattr(cifar10, "_examples", examples)
        with pytest.raises(expected) as raised:
            cifar10.prepare(arrays, tmp_path)
    if expected is InputError:
        assert "cannot be used (No space left)" in str(raised.value)
    assert names_below(tmp_path) == ["cifar10"]
    assert_holds(cifar10.prepare(arrays, tmp_path).parents[1], arrays)


def start_preparing(data_dir, arrays, until, stall_seconds=0):
    """A process that prepares arrays; returns once a path of the pattern `until` has appeared.

    stall_seconds: how long it rests between the two splits, for a signal to find it at work.
    """
    np.savez(data_dir / "arrays.npz", **arrays._asdict())
    code = (
        "import signal, sys, time, numpy; from resnet_jax.datasets import cifar10, cifar_files\n"
        # Python takes no notice of SIGINT where its parent, such as a shell's &, ignores it.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "examples = cifar10._examples\n"
        "def stalling(split, images, labels):\n"
        f"    if split == 'test' and {stall_seconds}:\n"
        "        open(sys.argv[1] + '/stalling', 'w').close()\n"
        f"        time.sleep({stall_seconds})\n"
        "    yield from examples(split, images, labels)\n"
        "cifar10._examples = stalling\n"
        "arrays = cifar_files.Cifar10Arrays(**numpy.load(sys.argv[1] + '/arrays.npz'))\n"
        "cifar10.prepare(arrays, sys.argv[1])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(data_dir)], cwd=ROOT, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 60
    while not list(data_dir.glob(until)) and time.monotonic() < deadline:
        assert process.poll() is None
        time.sleep(0.002)
    return process


@pytest.mark.parametrize(
    ("kill", "until", "num_left_overs"),
    [
        (signal.SIGKILL, "cifar10/incomplete.*", 1),
        (signal.SIGKILL, "cifar10/incomplete.*/*-train*", 1),
        (signal.SIGINT, "stalling", 0),
    ],
)
def test_an_interrupted_preparation_can_be_run_again(tmp_path, kill, until, num_left_overs):
    process = start_preparing(tmp_path, random_arrays(), until, stall_seconds=60)
    process.send_signal(kill)
    assert process.wait(60) != 0
    assert not (tmp_path / "cifar10" / "3.0.2").exists()
    assert cifar10.prepared_folder(tmp_path) is None
    assert len(list(tmp_path.glob("cifar10/incomplete.*"))) == num_left_overs
    arrays = random_arrays()
    cifar10.prepare(arrays, tmp_path)
    assert not list(tmp_path.glob("cifar10/incomplete.*"))
    assert_holds(tmp_path, arrays)


def test_two_processes_may_prepare_the_same(tmp_path, monkeypatch):
    arrays = random_arrays(500, 500)
    with start_preparing(tmp_path, arrays, "cifar10/incomplete.*") as process:
        monkeypatch.delattr(cifar10, "_build")  # this process must wait for the other instead
        cifar10.prepare(arrays, tmp_path)
    assert process.returncode == 0
    assert_holds(tmp_path, arrays)
