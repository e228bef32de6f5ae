"""scripts/prepare_cifar10.py: official files -> TFDS, or one line that says why not."""

import importlib.util
import time

import pytest
import tensorflow_datasets as tfds

from resnet_jax.data.sources import cifar_files
from tests.conftest import ROOT, run_module
from tests.data.cifar_samples import assert_holds, names_below

SCRIPT = ROOT / "scripts" / "prepare_cifar10.py"


@pytest.fixture(scope="session")
def script():
    spec = importlib.util.spec_from_file_location("prepare_cifar10", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_help_is_quick():
    start = time.monotonic()
    result = run_module(str(SCRIPT), "--help")
    assert result.returncode == 0
    assert "SOURCE" in result.stdout
    imported = run_module("-X", "importtime", str(SCRIPT), "--help").stderr
    assert "argparse" in imported
    assert "numpy" not in imported
    assert time.monotonic() - start < 20  # twice, on a machine under load


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
        f"error: {tmp_path}/none: does not exist; give a folder or a tar.gz of CIFAR-10's python "
        "or binary version\n"
    )


def test_ctrl_c_is_one_line(script, tmp_path, capsys, monkeypatch):
    def interrupted(source):
        raise KeyboardInterrupt

    monkeypatch.setattr(cifar_files, "read", interrupted)
    assert script.main([str(tmp_path), "--data_dir", str(tmp_path / "out")]) == 130
    assert capsys.readouterr().err == "interrupted: nothing was prepared; run it again\n"


@pytest.mark.slow
@pytest.mark.real_data
def test_prepares_the_real_data(cifar10_python, tmp_path):
    data_dir = tmp_path / "a folder"
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
        f"prepared: {data_dir}/cifar10/3.0.2\n{following}"
    )
    _, arrays = cifar_files.read(cifar10_python)
    assert_holds(data_dir, arrays, every=40)
    # The stock TFDS begins with these.
    source = tfds.data_source("cifar10", split="train", data_dir=data_dir, download=False)
    assert [source[i]["id"] for i in range(2)] == [b"train_16399", b"train_01680"]
    result = run_module(*arguments)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"already prepared: {data_dir}/cifar10/3.0.2\n{following}"
