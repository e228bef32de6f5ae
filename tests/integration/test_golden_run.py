"""A run's folder that commit 306c3e6 wrote, within its second epoch: resumed, evaluated, exported.

epoch 1 of 2 complete, the checkpoint of step 14 of 22; ResNet-8, option A, shapes32
"""

import csv
import dataclasses
import json
import shutil

import jax
import numpy as np
import pytest

from resnet_jax import evaluate, export, train
from resnet_jax.config.migrate import read_config
from resnet_jax.data.dataset import load
from resnet_jax.training.restore import restore
from resnet_jax.weights.file import load_weights
from tests.conftest import ROOT

FOLDER = ROOT / "tests" / "golden" / "run-306c3e6"
# What that commit went on to write, on another machine: losses agree to float32 rounding, and
# accuracies to a few images.
STEP_14 = {"loss": 2.3094, "accuracy": 0.109}
EPOCH_2 = {"step": 22, "train_loss": 2.176601, "val_loss": 2.327184, "learning_rate": 0.002}

pytestmark = pytest.mark.slow


def test_it_is_exported_evaluated_and_resumed(tmp_path, capsys):
    workdir = shutil.copytree(FOLDER, tmp_path / "run")
    data_dir, weights = tmp_path / "data", tmp_path / "weights.safetensors"
    load("shapes32", str(data_dir))
    export.main(
        ["--workdir", str(workdir), "--format=safetensors", "--checkpoint=latest", str(weights)]
    )
    config = read_config(workdir)
    expected = restore(config, workdir, "14").variables
    jax.tree.map(np.testing.assert_array_equal, load_weights(weights).variables, expected)

    evaluate.main(
        ["--workdir", str(workdir), "--checkpoint=latest", f"--config.data_dir={data_dir}"]
    )
    result = json.loads((workdir / "evaluation_test.json").read_text())
    assert result["step"] == 14
    assert result["loss"] == pytest.approx(STEP_14["loss"], abs=1e-4)
    assert result["accuracy"] == pytest.approx(STEP_14["accuracy"], abs=0.003)
    assert result["num_images"] == 1000

    path = tmp_path / "golden.py"
    path.write_text(
        "from resnet_jax.config.migrate import parse_config_json\n"
        f"def get_config():\n    return parse_config_json({dataclasses.asdict(config)!r})\n"
    )
    train.main(["--config", str(path), "--workdir", str(workdir), f"--config.data_dir={data_dir}"])
    assert "resuming from the checkpoint at step 14" in capsys.readouterr().out
    before = (FOLDER / "metrics.csv").read_text()
    after = (workdir / "metrics.csv").read_text()
    assert after.startswith(before)
    row = list(csv.DictReader(after.splitlines()))[-1]
    for key, value in EPOCH_2.items():
        assert float(row[key]) == pytest.approx(value, rel=2e-3), key
    (session,) = json.loads((workdir / "provenance.json").read_text())["sessions"]
    assert session["step"] == 14
    assert session["config_changes"] == {"data_dir": ["data", str(data_dir)]}
