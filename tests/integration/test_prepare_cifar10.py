"""scripts/prepare_cifar10.py: official files -> TFDS, or one line that says why not."""

import importlib.util

import pytest
import tensorflow_datasets as tfds
from resnet_jax.data.sources import cifar_files, prepare
from resnet_jax.data.sources.official import CIFAR10
from tests.data.cifar_samples import (
    assert_holds,
    names_below,
    small_cifar100,
    small_description,
    small_files,
    write_folder,
)

from resnet_jax.data import dataset as data
from tests.conftest import ROOT, run_module

SCRIPT = ROOT / "scripts" / "prepare_cifar10.py"


@pytest.fixture(scope="session")
def script():
    spec = importlib.util.spec_from_file_location("prepare_cifar10", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_help_imports_nothing_heavy():
    result = run_module(str(SCRIPT), "--help")
    assert result.returncode == 0
    assert "SOURCE" in result.stdout
    imported = run_module("-X", "importtime", str(SCRIPT), "--help").stderr
    assert "argparse" in imported
    assert "numpy" not in imported


@pytest.mark.parametrize("case", ["missing", "not an archive", "empty", "data_dir"])
def test_bad_input_is_one_line_and_code_2(script, tmp_path, capsys, monkeypatch, case):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("text")
    (tmp_path / "empty").mkdir()
    source = {"missing": "none", "not an archive": "file"}.get(case, "empty")
    data_dir = tmp_path / ("file" if case == "data_dir" else "out")
    assert script.main([source, "--data_dir", str(data_dir)]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("error: ")
    assert captured.err.count("\n") == 1
    assert ("file" if case == "data_dir" else source) in captured.err
    assert names_below(tmp_path) == ["empty", "file"]


def test_a_traceback_never_shows(tmp_path):
    result = run_module(str(SCRIPT), str(tmp_path / "none"), "--data_dir", str(tmp_path / "out"))
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr == (
        f"error: {tmp_path}/none: does not exist; give CIFAR-10's python or binary version "
        "(data_batch_1 ... test_batch, or data_batch_1.bin ... test_batch.bin) as a folder, "
        "tar.gz, tar or zip\n"
    )


def test_ctrl_c_is_one_line(script, tmp_path, capsys, monkeypatch):
    def interrupted(source, description):
        raise KeyboardInterrupt

    monkeypatch.setattr(cifar_files, "read", interrupted)
    assert script.main([str(tmp_path), "--data_dir", str(tmp_path / "out")]) == 130
    assert capsys.readouterr().err == "interrupted: nothing was prepared; run it again\n"


@pytest.fixture
def small(monkeypatch, tmp_path):
    """Small datasets in place of the official ones, and a folder with the files of each."""
    description100, files100, _ = small_cifar100()
    monkeypatch.setitem(data.DESCRIPTIONS, "cifar10", small_description())
    monkeypatch.setitem(data.DESCRIPTIONS, "cifar100", description100)
    write_folder(tmp_path / "cifar10" / "cifar-10-batches-py", small_files("python"))
    write_folder(tmp_path / "cifar100" / "cifar-100-python", files100["python"])
    return tmp_path


@pytest.mark.parametrize("name", ["cifar10", "cifar100"])
def test_prepares_each_data_set_and_prints_the_next_command(script, small, capsys, name):
    data_dir = small / "data"
    arguments = [str(small / name), "--data_dir", str(data_dir)]
    assert script.main(arguments, name=name) == 0
    printed, folder = capsys.readouterr().out, data_dir / "resnet_jax" / name / "3.0.2"
    flag = "" if name == "cifar10" else "--config.dataset=cifar100 "
    following = (
        "next:\n  python -m resnet_jax.train --config configs/resnet44.py "
        f"{flag}--config.data_dir={data_dir}\n"
    )
    assert printed.endswith(f"prepared: {folder}\n{following}")
    assert len(data.load(name, str(data_dir)).class_names) == {"cifar10": 10, "cifar100": 100}[name]
    assert script.main(arguments, name=name) == 0
    assert capsys.readouterr().out == f"already prepared: {folder}\n{following}"


def test_the_other_data_set_is_told(script, small, capsys):
    arguments = [str(small / "cifar100"), "--data_dir", str(small / "data")]
    assert script.main(arguments) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "holds CIFAR-100, no CIFAR-10; `python scripts/prepare_cifar100.py SOURCE`" in error


def test_a_damaged_copy_is_prepared_again(script, small, capsys):
    arguments = [str(small / "cifar10"), "--data_dir", str(small / "data")]
    assert script.main(arguments) == 0
    folder = prepare.own_folder(small / "data", data.DESCRIPTIONS["cifar10"])
    shard = next(folder.glob("*train*.array_record*"))
    content = bytearray(shard.read_bytes())
    content[len(content) // 2] ^= 1
    shard.write_bytes(content)
    capsys.readouterr()
    assert script.main(arguments) == 0
    assert "already prepared" not in capsys.readouterr().out
    assert data.readable_copy("cifar10", small / "data") == folder


def test_the_cifar100_command_has_help():
    result = run_module(str(SCRIPT.with_name("prepare_cifar100.py")), "--help")
    assert (result.returncode, result.stderr) == (0, "")
    assert "usage: prepare_cifar100.py" in result.stdout


@pytest.mark.slow
@pytest.mark.real_data
def test_prepares_the_real_data(cifar10_python, tmp_path):
    data_dir = tmp_path / "a folder"
    own = data_dir / "resnet_jax"
    arguments = (str(SCRIPT), str(cifar10_python), "--data_dir", str(data_dir))
    result = run_module(*arguments)
    assert (result.returncode, result.stderr) == (0, "")
    following = (
        "next:\n  python -m resnet_jax.train --config configs/resnet44.py "
        f"--config.data_dir='{data_dir}'\n"
    )
    assert result.stdout == (
        f"reading {cifar10_python}\n"
        "verified the python version: 50,000 training and 10,000 test images, the official MD5 "
        "sums\n"
        "preparing cifar10 3.0.2 ...\n"
        f"prepared: {own}/cifar10/3.0.2\n{following}"
    )
    arrays = cifar_files.read(cifar10_python, CIFAR10).arrays
    assert_holds(own, arrays, every=40)
    # The stock TFDS begins with these.
    source = tfds.data_source("cifar10", split="train", data_dir=own, download=False)
    assert [source[i]["id"] for i in range(2)] == [b"train_16399", b"train_01680"]
    result = run_module(*arguments)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"already prepared: {own}/cifar10/3.0.2\n{following}"
