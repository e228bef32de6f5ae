"""A run that is extended equals one that was that long from the start."""

import json

import numpy as np
import pytest

from resnet_jax.config.keys import set_value
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.runs.summary import read_sessions
from resnet_jax.training.plan import make_plan
from resnet_jax.training.position import withdraw_cut_row
from tests.conftest import make_config
from tests.support.runs import assert_same_run, train

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


def _config(**changes):
    config = make_config()
    config.chunk_steps = 2
    for key, value in changes.items():
        set_value(config, key, value)
    return config


@pytest.mark.parametrize(
    "short",
    [
        {"num_epochs": 1},
        {"num_steps": 1},  # within a chunk
        pytest.param({"num_steps": 5, "checkpoint_every_steps": 1}, marks=pytest.mark.slow),
        # Of an epoch whose row is withdrawn: another batch size may round sums otherwise.
        {"num_steps": 2, "checkpoint_every_seconds": 1e-9, "eval_batch_size": 3},
    ],
    ids=str,
)
def test_an_extended_run_equals_a_long_one(tmp_path, whole, short):
    train(_config(**short), tmp_path)
    train(_config(num_epochs=3), tmp_path)
    assert_same_run(tmp_path, whole)
    assert read_config(tmp_path).num_steps == 0
    first, second = read_sessions(tmp_path)
    assert (first["step"], first["config_changes"]) == (0, {})
    assert second["step"] == short.get("num_steps", 3)
    changes = second["config_changes"]
    expected = {key: value for key, value in short.items() if key != "num_epochs"}
    assert {key: changes[key][0] for key in expected} == expected
    assert changes["num_epochs"] == [short.get("num_epochs", 2), 3]
    assert first["started"] <= second["started"]


@pytest.mark.parametrize(("key", "value", "least"), [("num_epochs", 2, 3), ("num_steps", 8, 9)])
def test_a_run_cannot_be_made_shorter_than_it_is(workdir, key, value, least):
    config = _config(**{"chunk_steps": 0, "num_epochs": 3, key: value})
    before = {path: path.read_bytes() for path in workdir.glob("*.*")}
    with pytest.raises(InputError, match=rf"{key} = {value}: must be at least {least}, "):
        train(config, workdir)
    assert {path: path.read_bytes() for path in workdir.glob("*.*")} == before


def test_the_sums_of_a_cut_epoch_come_back_exactly():
    plan = make_plan(45_000, batch_size=128, num_epochs=2)
    rng = np.random.default_rng(0)
    for step in rng.integers(1, 352, 300).tolist():
        count, loss_sum = step * 128, np.float32(rng.uniform(0, 300) * step)
        correct = int(rng.integers(0, count + 1))
        row = {
            "step": 352 + step,
            "train_loss": float(loss_sum) / count,
            "train_accuracy": correct / count,
            "images_per_second": 100.0,
            "seconds": 7.5,
        }
        sums, times = withdraw_cut_row(json.loads(json.dumps(row)), plan)
        assert (sums["loss_sum"], sums["correct"], sums["count"]) == (loss_sum, correct, count)
        assert [sums[name].dtype for name in ("loss_sum", "correct")] == [np.float32, np.int32]
        assert times == (count, count / 100, 7.5)
