"""The export command: its files and errors; inference/test_exported.py runs the files."""

import hashlib
import json

import jax
import numpy as np
import pytest

from resnet_jax import export, import_weights
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.training.restore import restore
from resnet_jax.weights.file import to_safetensors
from resnet_jax.weights.pytorch import to_state_dict
from tests.conftest import run_module
from tests.support.networks import random_network


def test_to_torch_and_back_is_exact(saved_run, tmp_path, monkeypatch, capsys):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    out, new = tmp_path / "weights.pt", tmp_path / "new"
    export.main(["--workdir", str(saved_run), "--format", "torch", "--checkpoint", "20", str(out)])
    state_dict = torch.load(out, weights_only=True)
    restored = restore(read_config(saved_run), saved_run, "20")
    for key, array in to_state_dict(restored.variables, num_batches_tracked=20).items():
        np.testing.assert_array_equal(state_dict[key].numpy(), array, err_msg=key)
    import_weights.main([str(out), "--workdir", str(new), "--config.dataset=shapes32"])
    imported = restore(read_config(new), new, "best")
    jax.tree.map(np.testing.assert_array_equal, imported.variables, restored.variables)
    assert f"{out}: weights of step 20" in capsys.readouterr().out
    # A run of an earlier version is exported without its dataset.
    (saved_run / "dataset.json").unlink()
    config = json.loads((saved_run / "config.json").read_text())
    (saved_run / "config.json").write_text(json.dumps(config | {"normalization": "pixel_std"}))
    monkeypatch.setattr("resnet_jax.training.restore.load", lambda *_: pytest.fail("loads it"))
    export.main(["--weights", str(saved_run), "--format", "torch", str(tmp_path / "older.pt")])
    assert (tmp_path / "older.pt").exists()
    with pytest.raises(InputError, match=r"^/proc/out: [^\n]+$"):
        export.main(["--weights", "resnet20_fast", "--format", "torch", "/proc/out"])
    # A name is the pretrained model, for every format, whatever folder has that name.
    saved_run.rename(saved_run.with_name("resnet20_fast"))
    monkeypatch.chdir(saved_run.parent)
    export.main(["--weights", "resnet20_fast", "--format", "torch", str(out)])
    assert f"{out}: weights of step 17,600" in capsys.readouterr().out


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


def test_a_failed_export_is_one_line_and_leaves_nothing_half_written(
    weights, tmp_path, monkeypatch
):
    (tmp_path / "bad.safetensors").write_bytes(b"no weights")
    for source, out, message in (
        (tmp_path / "bad.safetensors", tmp_path / "o.safetensors", "bad.safetensors: not a"),
        (weights, "/proc/out.safetensors", "/proc/out.safetensors: "),
    ):
        with pytest.raises(InputError, match=f"{message}[^\n]+$"):
            export.main(["--weights", str(source), "--format=safetensors", str(out)])
    monkeypatch.setattr("resnet_jax.inference.program.export_stablehlo", lambda weights: b"abc")
    for name in ("out", "out.json"):
        (tmp_path / name).mkdir()
        before = sorted(tmp_path.iterdir())
        with pytest.raises(InputError, match=r"out: Is a directory$"):
            export.main(["--weights", str(weights), "--format=stablehlo", str(tmp_path / "out")])
        assert sorted(tmp_path.iterdir()) == before
        (tmp_path / name).rmdir()
