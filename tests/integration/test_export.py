"""Weights out to PyTorch and in again, from the command lines."""

import json

import jax
import numpy as np
import pytest

from resnet_jax import evaluate, export, import_weights
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.inference.pytorch import to_state_dict
from resnet_jax.inference.restore import restore
from resnet_jax.training.run import train
from tests.conftest import make_config

torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")


@pytest.fixture
def workdir(tmp_path, tiny_load):
    config = make_config()
    config.model.shortcut = "B"
    train(config, tmp_path / "run")
    return tmp_path / "run"


def test_there_and_back_evaluates_to_the_same_numbers(workdir, tmp_path):
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


def test_export_to_where_nothing_can_be_written_is_one_line(workdir):
    with pytest.raises(InputError, match=r"^/proc/weights\.pt: [^\n]*$"):
        export.main(["--workdir", str(workdir), "--format", "torch", "/proc/weights.pt"])


def test_export_refuses_a_folder_that_is_not_there(workdir, tmp_path):
    with pytest.raises(InputError, match="nowhere is not a folder"):
        export.main(
            ["--workdir", str(workdir), "--format", "torch", str(tmp_path / "nowhere" / "out.pt")]
        )
