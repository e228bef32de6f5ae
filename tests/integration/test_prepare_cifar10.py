"""`python -m resnet_jax.prepare cifar10 SOURCE` and its older names: one line says why not."""

import runpy
import shlex

import pytest
import tensorflow_datasets as tfds

from resnet_jax import prepare
from resnet_jax.data import dataset
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.cifar.source import read
from resnet_jax.errors import InputError
from tests.conftest import ROOT, run_module
from tests.data.cifar.samples import make_small, write_folder
from tests.data.test_dataset import flip_a_bit
from tests.data.test_store import assert_holds

SMALL = {name: make_small(name) for name in ("cifar10", "cifar100")}


@pytest.fixture
def sources(monkeypatch, tmp_path):
    """Small datasets in place of the official ones: {name: the folder with its files}."""
    for name, small in SMALL.items():
        monkeypatch.setitem(DESCRIPTIONS, name, small.description)
        folder = small.description.forms[0].folder
        write_folder(tmp_path / name / folder, small.files["python"])
    return {name: str(tmp_path / name) for name in SMALL}


@pytest.mark.parametrize("name", SMALL)
def test_prepares_each_dataset_and_prints_the_next_command(sources, tmp_path, name, capsys):
    data_dir = tmp_path / "my data"
    arguments = [name, sources[name], "--data_dir", str(data_dir)]
    prepare.main(arguments)
    out, err = capsys.readouterr()
    folder = data_dir / "resnet_jax" / name / "3.0.2"
    prepared, _, following = out.splitlines()
    assert prepared == f"prepared: {folder}"
    words = shlex.split(following)
    assert words[:3] == ["python", "-m", "resnet_jax.train"]
    assert f"--config.data_dir={data_dir}" in words
    assert ("--config.dataset=cifar100" in words) == (name == "cifar100")
    assert "verified the python version" in err
    assert (
        len(dataset.load(name, str(data_dir)).class_names) == {"cifar10": 10, "cifar100": 100}[name]
    )
    prepare.main(arguments)
    assert capsys.readouterr().out.startswith(f"already prepared: {folder}\n")
    flip_a_bit(folder)
    prepare.main(arguments)
    assert capsys.readouterr().out.startswith(f"prepared: {folder}\n")
    for split, content in SMALL[name].splits.items():
        source = tfds.data_source(name, split=split, data_dir=folder.parents[1], download=False)
        assert len(source) == len(content[1])


def test_bad_input_is_refused_before_anything_is_written(sources, tmp_path):
    (tmp_path / "file").write_text("text")
    (tmp_path / "empty").mkdir()
    before = sorted(tmp_path.rglob("*"))
    for source, data_dir, culprit in (
        ("none", "out", "none"),
        ("file", "out", "file"),
        ("empty", "out", "empty"),
        ("cifar100", "out", "cifar100"),
        ("cifar10", "file", "file"),
    ):
        arguments = [str(tmp_path / source), "--data_dir", str(tmp_path / data_dir)]
        with pytest.raises(InputError, match=str(tmp_path / culprit)) as raised:
            prepare.main(["cifar10", *arguments])
        assert "\n" not in str(raised.value)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["cifar10", "cifar100", "folder"])
def test_the_scripts_of_earlier_versions_forward_to_the_command(name, monkeypatch, capsys):
    path = ROOT / "scripts" / f"prepare_{name}.py"
    monkeypatch.setattr("sys.argv", [str(path), "--help"])
    with pytest.raises(SystemExit, match="0"):
        runpy.run_path(str(path), run_name="__main__")
    assert f"usage: python -m resnet_jax.prepare {name}" in capsys.readouterr().out


def test_help_imports_nothing_heavy():
    imported = run_module("-X", "importtime", "-m", "resnet_jax.prepare", "cifar10", "--help")
    assert imported.returncode == 0
    assert "SOURCE" in imported.stdout
    assert "argparse" in imported.stderr
    for heavy in ("tensorflow_datasets", " jax"):
        assert f"{heavy}\n" not in imported.stderr


@pytest.mark.slow
@pytest.mark.real_data
def test_prepares_the_real_data(cifar10_python, tmp_path):
    data_dir = tmp_path / "a folder"
    own = data_dir / "resnet_jax"
    arguments = (
        "scripts/prepare_cifar10.py", str(cifar10_python), "--data_dir", str(data_dir),
    )  # fmt: skip
    result = run_module(*arguments)
    assert result.returncode == 0, result.stderr
    assert f"prepared: {own}/cifar10/3.0.2\n" in result.stdout
    content = read(cifar10_python, DESCRIPTIONS["cifar10"]).content
    for split in content.splits:
        source = tfds.data_source("cifar10", split=split, data_dir=own, download=False)
        assert_holds(source, split, content)
    # The stock TFDS begins with these.
    source = tfds.data_source("cifar10", split="train", data_dir=own, download=False)
    assert [source[i]["id"] for i in range(2)] == [b"train_16399", b"train_01680"]
    assert "already prepared" in run_module(*arguments).stdout
