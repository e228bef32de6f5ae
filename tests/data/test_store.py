"""Arrays -> TFDS's cifar10, in a folder of our own, whole or not at all."""

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

from resnet_jax.data.sources import prepare, prepared
from resnet_jax.data.sources.official import CIFAR10, CIFAR100
from resnet_jax.data.sources.paths import data_root, resolve_data_dir
from resnet_jax.errors import InputError
from tests.conftest import ROOT
from tests.data.cifar_samples import assert_holds, description_for, names_below, random_arrays

ARRAYS = random_arrays()
SMALL = description_for(ARRAYS)


def test_prepares_what_tfds_reads(tmp_path, capfd):
    folder = prepare.prepare(ARRAYS, SMALL, tmp_path)
    assert capfd.readouterr() == ("", "")
    assert folder == tmp_path / "resnet_jax" / "cifar10" / "3.0.2"
    assert names_below(tmp_path / "resnet_jax") == [
        "cifar10",
        "cifar10/3.0.2",
        "cifar10/3.0.2/cifar10-test.array_record-00000-of-00001",
        "cifar10/3.0.2/cifar10-train.array_record-00000-of-00001",
        "cifar10/3.0.2/dataset_info.json",
        "cifar10/3.0.2/features.json",
        "cifar10/3.0.2/label.labels.txt",
    ]
    assert_holds(tmp_path / "resnet_jax", ARRAYS)
    builder = tfds.builder("cifar10", data_dir=tmp_path / "resnet_jax")
    assert isinstance(builder, cifar.Cifar10)
    assert builder.info.features["label"].names[:3] == ["airplane", "automobile", "bird"]


def test_stores_in_the_order_of_the_stock_builder(tmp_path):
    """Of keys 0 ... 29, TFDS's hash with its salt, the split's name, makes this order."""
    prepare.prepare(ARRAYS, SMALL, tmp_path)
    source = tfds.data_source(
        "cifar10", split="train", data_dir=tmp_path / "resnet_jax", download=False
    )
    hasher = tfds.core.hashing.Hasher("train")
    order = sorted(range(30), key=hasher.hash_key)
    assert [int(source[i]["id"][6:]) for i in range(30)] == order


def test_the_versions_are_those_of_the_stock_builders():
    assert str(cifar.Cifar10.VERSION) == CIFAR10.version
    assert str(cifar.Cifar100.VERSION) == CIFAR100.version


def test_preparing_again_changes_nothing(tmp_path, monkeypatch):
    folder = prepare.prepare(ARRAYS, SMALL, tmp_path)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    monkeypatch.delattr(prepare, "_build")
    assert prepare.prepare(ARRAYS, SMALL, tmp_path) == folder
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == times


def test_what_another_program_prepared_stays_as_it_is(tmp_path):
    theirs = tmp_path / "cifar10" / "3.0.2"
    theirs.mkdir(parents=True)
    (theirs / "dataset_info.json").write_text("theirs")
    (theirs / "cifar10-train.tfrecord-00000-of-00001").write_bytes(b"theirs")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "cifar10").rglob("*")}
    prepare.prepare(ARRAYS, SMALL, tmp_path)
    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "cifar10").rglob("*")}
    assert after == before
    assert_holds(tmp_path / "resnet_jax", ARRAYS)


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


@pytest.mark.parametrize("home", ["", "resnet_jax"])
@pytest.mark.parametrize(
    "given", [".", "cifar10", "cifar10/3.0.2", "..", pytest.param("elsewhere", id="new")]
)
def test_a_data_dir_a_level_too_deep_or_too_high_is_understood(tmp_path, home, given):
    root = tmp_path / "tensorflow_datasets"
    (root / home / "cifar10" / "3.0.2").mkdir(parents=True)
    data_dir = tmp_path if given == ".." else root / home / given
    expected = data_dir if given == "elsewhere" else root
    assert data_root(data_dir, "cifar10", "3.0.2") == expected
    assert data_root(data_dir, "cifar100", "3.0.2") == data_dir


def change_info(old, new):
    def spoil(folder):
        info = folder / "dataset_info.json"
        assert old in info.read_text()
        info.write_text(info.read_text().replace(old, new))

    return spoil


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (change_info("array_record", "tfrecord"), "in tfrecord format (written by TensorFlow), wh"),
        (change_info("array_record", "riegeli"), "in riegeli format, not in array_record"),
        (change_info('"30"', '"29"'), "it has 29 train and 20 test images, not 30 train and 20 te"),
        (lambda folder: (folder / "dataset_info.json").write_text("{"), "Expecting property"),
        (lambda folder: (folder / "dataset_info.json").write_text("[1]"), "list indices"),
        (lambda folder: (folder / "dataset_info.json").write_text("{}"), "fileFormat"),
        (lambda folder: (folder / "dataset_info.json").write_bytes(b"\xff"), "codec can't decode"),
        (lambda folder: (folder / "dataset_info.json").unlink(), "No such file"),
        (lambda folder: next(folder.glob("*train*")).unlink(), "No such file"),
        (lambda folder: next(folder.glob("*test*")).write_bytes(b""), "00001 is empty"),
    ],
)
def test_a_copy_that_is_not_whole_is_told_and_replaced(tmp_path, spoil, fault):
    folder = prepare.prepare(ARRAYS, SMALL, tmp_path)
    spoil(folder)
    assert fault in prepared.find(tmp_path, SMALL).fault
    assert prepare.prepare(ARRAYS, SMALL, tmp_path) == folder
    assert prepared.find(tmp_path, SMALL) == prepared.Copy(folder, True, None)
    assert names_below(folder.parent)[0] == "3.0.2"
    assert_holds(tmp_path / "resnet_jax", ARRAYS)


def test_a_copy_that_cannot_be_looked_at_is_not_called_damaged(tmp_path, monkeypatch):
    prepare.prepare(ARRAYS, SMALL, tmp_path)
    failure = PermissionError(errno.EACCES, "Permission denied")
    monkeypatch.setattr(Path, "read_text", lambda self: (_ for _ in ()).throw(failure))
    with pytest.raises(InputError, match=r"3\.0\.2: cannot be read \(Permission denied\)"):
        prepared.find(tmp_path, SMALL)


def test_refuses_a_data_dir_that_cannot_be_written_to(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.write_text("")

    def refusal(data_dir):
        with pytest.raises(InputError) as raised:
            prepare.prepare(ARRAYS, SMALL, resolve_data_dir(data_dir))
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
@pytest.mark.parametrize("replace", [False, True])
def test_a_failing_preparation_leaves_what_was_there(tmp_path, monkeypatch, failure, replace):
    if replace:
        prepare.prepare(ARRAYS, SMALL, tmp_path)
    before = names_below(tmp_path) or ["resnet_jax", "resnet_jax/cifar10"]

    def examples(split, arrays):
        yield from list(real_examples(split, arrays))[:3]
        raise failure

    real_examples = prepare._examples
    expected = InputError if isinstance(failure, OSError) else KeyboardInterrupt
    with monkeypatch.context() as patch:
        patch.setattr(prepare, "_examples", examples)
        with pytest.raises(expected) as raised:
            prepare.prepare(ARRAYS, SMALL, tmp_path, replace=replace)
    if expected is InputError:
        assert "cannot be used (No space left)" in str(raised.value)
    assert names_below(tmp_path) == before
    prepare.prepare(ARRAYS, SMALL, tmp_path)
    assert_holds(tmp_path / "resnet_jax", ARRAYS)


def start_preparing(data_dir, arrays, until, stall_seconds=0):
    """A process that prepares arrays; returns once a path of the pattern `until` has appeared.

    stall_seconds: how long it rests between the two splits, for a signal to find it at work.
    """
    np.savez(data_dir / "arrays.npz", *arrays[:4])
    code = (
        "import signal, sys, time, numpy\n"
        "from resnet_jax.data.sources import cifar_arrays, prepare\n"
        "from tests.data.cifar_samples import description_for\n"
        # Python takes no notice of SIGINT where its parent, such as a shell's &, ignores it.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "examples = prepare._examples\n"
        "def stalling(split, arrays):\n"
        f"    if split == 'test' and {stall_seconds}:\n"
        "        open(sys.argv[1] + '/stalling', 'w').close()\n"
        f"        time.sleep({stall_seconds})\n"
        "    yield from examples(split, arrays)\n"
        "prepare._examples = stalling\n"
        "saved = numpy.load(sys.argv[1] + '/arrays.npz')\n"
        "arrays = cifar_arrays.CifarArrays(*(saved[name] for name in saved.files))\n"
        "prepare.prepare(arrays, description_for(arrays), prepare.Path(sys.argv[1]))"
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
        (signal.SIGKILL, "resnet_jax/cifar10/.preparing-*", 1),
        (signal.SIGKILL, "resnet_jax/cifar10/.preparing-*/cifar10/incomplete.*/*-train*", 1),
        (signal.SIGINT, "stalling", 0),
    ],
)
def test_an_interrupted_preparation_can_be_run_again(tmp_path, kill, until, num_left_overs):
    process = start_preparing(tmp_path, ARRAYS, until, stall_seconds=60)
    process.send_signal(kill)
    assert process.wait(60) != 0
    assert prepared.find(tmp_path, SMALL) is None
    assert len(list(tmp_path.glob("resnet_jax/cifar10/.preparing-*"))) == num_left_overs
    prepare.prepare(ARRAYS, SMALL, tmp_path)
    assert not list(tmp_path.glob("resnet_jax/cifar10/.preparing-*"))
    assert_holds(tmp_path / "resnet_jax", ARRAYS)


def test_two_processes_may_prepare_the_same(tmp_path, monkeypatch):
    arrays = random_arrays(500, 500)
    with start_preparing(tmp_path, arrays, "resnet_jax/cifar10/.preparing-*") as process:
        monkeypatch.delattr(prepare, "_build")  # this process must wait for the other instead
        prepare.prepare(arrays, description_for(arrays), tmp_path)
    assert process.returncode == 0
    assert_holds(tmp_path / "resnet_jax", arrays)
