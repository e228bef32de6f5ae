"""The export command: its files and errors; inference/test_exported.py runs the files."""

import hashlib
import json
import signal
import subprocess
import sys
import time

import jax
import numpy as np
import pytest

from resnet_jax import export, import_weights
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.training.restore import restore
from resnet_jax.weights.file import to_safetensors
from resnet_jax.weights.pytorch import to_state_dict
from tests.conftest import ROOT, run_module
from tests.support.networks import random_network
from tests.support.saved_runs import BEST

NO_TORCH = "PyTorch is not installed (extra `torch`)"


def test_to_torch_and_back_is_exact(saved_run, tmp_path):
    torch = pytest.importorskip("torch", reason=NO_TORCH)
    out, new = tmp_path / "weights.pt", tmp_path / "new"
    export.main(["--workdir", str(saved_run), "--format", "torch", "--checkpoint", "20", str(out)])
    state_dict = torch.load(out, weights_only=True)
    restored = restore(read_config(saved_run), saved_run, "20")
    for key, array in to_state_dict(restored.variables, num_batches_tracked=20).items():
        np.testing.assert_array_equal(state_dict[key].numpy(), array, err_msg=key)
    import_weights.main([str(out), "--workdir", str(new), "--config.dataset=shapes32"])
    imported = restore(read_config(new), new, "best")
    jax.tree.map(np.testing.assert_array_equal, imported.variables, restored.variables)


def test_workdir_is_a_name_of_weights(saved_run, tmp_path, capsys):
    outs = [tmp_path / "a.safetensors", tmp_path / "b.safetensors"]
    for flag, out in zip(("--workdir", "--weights"), outs, strict=True):
        export.main([flag, str(saved_run), "--format", "safetensors", str(out)])
    assert outs[0].read_bytes() == outs[1].read_bytes()
    assert f"{outs[0]}: weights of step {BEST}" in capsys.readouterr().out


def test_an_older_run_is_exported_to_torch_without_its_dataset(saved_run, tmp_path, monkeypatch):
    pytest.importorskip("torch", reason=NO_TORCH)
    (saved_run / "dataset.json").unlink()
    config = json.loads((saved_run / "config.json").read_text())
    (saved_run / "config.json").write_text(json.dumps(config | {"normalization": "pixel_std"}))
    monkeypatch.setattr("resnet_jax.training.restore.load", lambda *_: pytest.fail("loads it"))
    out = tmp_path / "weights.pt"
    export.main(["--weights", str(saved_run), "--format", "torch", str(out)])
    assert out.exists()


@pytest.fixture
def weights(tmp_path):
    """A file of weights."""
    path = tmp_path / "net.safetensors"
    path.write_bytes(to_safetensors(random_network()))
    return path


def test_a_stablehlo_program_has_a_description_and_needs_no_orbax(weights, tmp_path):
    """In a process without Orbax and TFDS, as in jax2onnx's environment."""
    code = (
        "import sys; sys.modules |= dict.fromkeys(['orbax', 'tensorflow_datasets', 'matplotlib'])\n"
        "from resnet_jax import cli, export; cli.run(export.main)"
    )
    out = tmp_path / "net.stablehlo"
    (tmp_path / "net.stablehlo.json").write_text("of an older export, and replaced")
    result = run_module("-c", code, "--weights", str(weights), "--format", "stablehlo", str(out))
    assert (result.returncode, result.stderr) == (0, "")
    description = json.loads((tmp_path / "net.stablehlo.json").read_text())
    assert description["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert description["class_names"] == list("abcdefghij")
    assert description["platforms"] == ["cpu", "cuda", "tpu"]
    model_input, output = description["input"], description["output"]
    assert (model_input["dtype"], model_input["shape"]) == ("uint8", ["N", 32, 32, 3])
    assert (output["dtype"], output["shape"]) == ("float32", ["N", 10])
    assert description["config"]["data_dir"] == ""
    assert description["card"] == {"step": 5, "seed": 0, "test_accuracy": 0.5}
    assert description["activations"] == "float32"


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [0.2, 0.5])
@pytest.mark.parametrize(
    "arguments",
    ["export --weights=resnet44 --format=stablehlo OUT", "predict" + 50 * " docs/pictures"],
)
def test_an_interrupt_is_one_line(arguments, seconds, tmp_path):
    command, *rest = arguments.replace("OUT", str(tmp_path / "out")).split()
    # Within an import, libraries turn an interrupt into errors of their own.
    code = (
        "from resnet_jax.inference import classifier, plots, program\n"
        f"from resnet_jax import cli, {command}; print(flush=True); cli.run({command}.main)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, *rest],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    process.stdout.readline()
    time.sleep(seconds)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=300)
    if process.returncode == 0:
        pytest.skip(f"it ended within {seconds} s")
    assert (process.returncode, errors) == (130, "error: interrupted\n")
    assert list(tmp_path.iterdir()) == []


BAD_ARGUMENTS = {
    "--format=torch out": "required: --weights",
    "--weights=resnet44 --format=tflite out": "'tflite'",
    "--weights=resnet44 --format=stablehlo no/out": "no/out: no is not a folder",
    "--weights=resnet44 --format=safetensors out": "out: must end in .safetensors",
    "--weights=none --format=stablehlo out": "weights none: must be",
    "--weights=none --format=torch out": "weights none: must be",
    "--weights=bad.safetensors --format=stablehlo out": "bad.safetensors: not a",
    "--weights=resnet44 --format=onnx out": "jax2onnx",
    "--weights=resnet44 --format=hub out": "pip install 'resnet_jax[hub]'",
    "--weights=hf://user/name --format=stablehlo out": "pip install 'resnet_jax[hub]'",
    "--weights=resnet44 --format=onnx --push=user/name out": "--push needs --format hub",
    "--weights=resnet20_fast --format=torch /proc/out": "/proc/out: ",
    "--weights=resnet20_fast --format=safetensors /proc/o.safetensors": "/proc/o.sa",
}


@pytest.mark.parametrize("arguments", BAD_ARGUMENTS)
def test_bad_arguments_are_one_line_and_write_nothing(arguments, tmp_path, monkeypatch):
    if "--format=torch" in arguments:
        pytest.importorskip("torch", reason=NO_TORCH)
    (tmp_path / "bad.safetensors").write_bytes(b"no weights")
    for library in ("jax2onnx", "huggingface_hub"):
        monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as error:
        export.main(arguments.split())
    assert BAD_ARGUMENTS[arguments] in str(error.value)
    assert "\n" not in str(error.value)
    assert [path.name for path in tmp_path.iterdir()] == ["bad.safetensors"]


def test_a_folder_of_the_same_name_leaves_nothing_half_written(weights, tmp_path, monkeypatch):
    monkeypatch.setattr("resnet_jax.inference.program.export_stablehlo", lambda weights: b"abc")
    for name in ("out", "out.json"):
        (tmp_path / name).mkdir()
        before = sorted(tmp_path.iterdir())
        with pytest.raises(InputError, match=r"out: Is a directory$"):
            export.main(["--weights", str(weights), "--format=stablehlo", str(tmp_path / "out")])
        assert sorted(tmp_path.iterdir()) == before
        (tmp_path / name).rmdir()
