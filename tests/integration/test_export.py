"""The export command: to PyTorch and in again, what lies beside a program, and its refusals."""

import hashlib
import json
import sys

import jax
import numpy as np
import pytest

from resnet_jax import evaluate, export, import_weights
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.inference.pytorch import to_state_dict
from resnet_jax.inference.restore import restore, save_imported
from resnet_jax.inference.weights import save_weights
from resnet_jax.training.run import train
from tests.conftest import make_config, run_module
from tests.support.networks import random_network

NO_TORCH = "PyTorch is not installed (extra `torch`)"


@pytest.fixture
def workdir(tmp_path, tiny_load):
    config = make_config()
    config.model.shortcut = "B"
    train(config, tmp_path / "run")
    return tmp_path / "run"


def test_there_and_back_evaluates_to_the_same_numbers(workdir, tmp_path):
    torch = pytest.importorskip("torch", reason=NO_TORCH)
    out = tmp_path / "weights.pt"
    export.main(["--workdir", str(workdir), "--format", "torch", "--checkpoint", "6", str(out)])
    state_dict = torch.load(out, weights_only=True)
    restored = restore(read_config(workdir), workdir, "6")
    for key, array in to_state_dict(restored.variables, num_batches_tracked=6).items():
        np.testing.assert_array_equal(state_dict[key].numpy(), array, err_msg=key)

    keys = ["dataset=shapes32", "validation_size=10", "batch_size=16", "eval_batch_size=7"]
    overrides = [f"--config.{key}" for key in keys]
    import_weights.main([str(out), "--workdir", str(tmp_path / "new"), *overrides])
    assert read_config(tmp_path / "new").model.shortcut == "B"
    imported = restore(read_config(tmp_path / "new"), tmp_path / "new", "best")
    jax.tree.map(np.testing.assert_array_equal, imported.variables, restored.variables)

    evaluate.main(["--workdir", str(workdir), "--checkpoint", "6"])
    evaluate.main(["--workdir", str(tmp_path / "new")])
    numbers = [
        json.loads((folder / "evaluation_test.json").read_text())
        for folder in (workdir, tmp_path / "new")
    ]
    assert numbers[0]["loss"] == numbers[1]["loss"]
    assert numbers[0]["class_accuracy"] == numbers[1]["class_accuracy"]


@pytest.fixture
def weights(tmp_path):
    """A file of weights."""
    save_weights(tmp_path / "net.safetensors", random_network())
    return tmp_path / "net.safetensors"


def _export(weights, format_, out):
    export.main(["--weights", str(weights), "--format", format_, str(out)])


def test_beside_a_stablehlo_program_lies_what_it_is(weights, tmp_path):
    out = tmp_path / "net.stablehlo"
    (tmp_path / "net.stablehlo.json").write_text("of an older export, and replaced")
    _export(weights, "stablehlo", out)
    about = json.loads((tmp_path / "net.stablehlo.json").read_text())
    assert about["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert about["class_names"] == list("abcdefghij")
    assert about["platforms"] == ["cpu", "cuda", "tpu"]
    assert (about["input"]["dtype"], about["input"]["shape"]) == ("uint8", ["N", 32, 32, 3])
    assert (about["output"]["dtype"], about["output"]["shape"]) == ("float32", ["N", 10])
    assert about["config"]["data_dir"] == ""
    assert about["card"] == {"step": 5, "seed": 0, "test_accuracy": 0.5}


def test_weights_of_a_file_need_neither_orbax_nor_datasets(weights, tmp_path):
    """As in an environment of jax2onnx, whose Orbax is older than what this package asks for."""
    code = (
        "import sys; sys.modules |= dict.fromkeys(['orbax', 'tensorflow_datasets', 'matplotlib'])\n"
        "from resnet_jax import cli, export; cli.run(export.main)"
    )
    out = tmp_path / "net.stablehlo"
    result = run_module("-c", code, "--weights", str(weights), "--format", "stablehlo", str(out))
    assert (result.returncode, result.stderr) == (0, "")
    assert out.exists()


def test_workdir_and_weights_name_the_same_run(tmp_path):
    """Of a run's folder, --workdir and --weights are the same."""
    config, network = make_config(), random_network()
    save_imported(config, tmp_path / "run", network.variables)
    outs = [tmp_path / "a.safetensors", tmp_path / "b.safetensors"]
    for flag, out in zip(("--workdir", "--weights"), outs, strict=True):
        export.main([flag, str(tmp_path / "run"), "--format", "safetensors", str(out)])
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_without_jax2onnx_a_line_says_where_to_get_it(weights, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "jax2onnx", None)
    with pytest.raises(InputError, match=r"^--format onnx needs jax2onnx[^\n]*pip install[^\n]*$"):
        _export(weights, "onnx", tmp_path / "net.onnx")
    assert not (tmp_path / "net.onnx").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format=torch", "out"], "one of the arguments --workdir --weights is required"),
        (["--workdir=a", "--weights=b", "--format=torch", "out"], "not allowed with argument"),
        (["--weights=resnet44", "--format=tflite", "out"], "invalid choice: 'tflite'"),
        (["--weights=resnet44", "--format=stablehlo", "no/out"], "no is not a folder"),
        (["--weights=resnet44", "--format=safetensors", "out"], "out: must end in .safetensors"),
        (["--weights=none", "--format=stablehlo", "out"], "weights none: must be a run's folder"),
        (["--weights=none.safetensors", "--format=torch", "out"], "there is no such file"),
        (["--weights=bad.safetensors", "--format=stablehlo", "out"], "not a safetensors file"),
        (["--workdir=none", "--format=stablehlo", "out"], "workdir none: no run here"),
        (["--workdir=none", "--format=torch", "out"], "workdir none: no run here"),
    ],
)
def test_bad_arguments_are_one_line_and_write_nothing(arguments, message, tmp_path, monkeypatch):
    if "--format=torch" in arguments:
        pytest.importorskip("torch", reason=NO_TORCH)
    (tmp_path / "bad.safetensors").write_bytes(b"no weights")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as error:
        export.main(arguments)
    assert message in str(error.value)
    assert len(str(error.value).splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["bad.safetensors"]


@pytest.mark.parametrize("format_", ["stablehlo", "safetensors", "torch"])
def test_where_nothing_can_be_written_is_one_line(weights, format_):
    if format_ == "torch":
        pytest.importorskip("torch", reason=NO_TORCH)
    with pytest.raises(InputError, match=r"^/proc/net\.safetensors: [^\n]*$"):
        _export(weights, format_, "/proc/net.safetensors")


@pytest.mark.parametrize("name", ["out", "out.json"])
def test_a_folder_of_the_same_name_leaves_nothing_half_written(weights, tmp_path, name):
    (tmp_path / name).mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(InputError, match=r"out: Is a directory$"):
        _export(weights, "stablehlo", tmp_path / "out")
    assert sorted(tmp_path.iterdir()) == before
