"""A run that is made longer equals one that was that long from the start."""

import json

import numpy as np
import pytest

from resnet_jax.checkpoints.selection import steps_to_keep
from resnet_jax.config.keys import set_value
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.runs.provenance import read_sessions
from resnet_jax.training.extension import withdraw_cut_row
from resnet_jax.training.plan import make_plan
from resnet_jax.training.run import train
from tests.conftest import make_config
from tests.support.runs import assert_same, leaves, without_times
from tests.support.tiny_model import use_tiny_model

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


def _config(**changes):
    config = make_config()
    config.chunk_steps = 2
    for key, value in changes.items():
        set_value(config, key, value)
    return config


@pytest.fixture(scope="module")
def long_run(tmp_path_factory, tiny_dataset):
    """Nine updates in three epochs, in chunks of two: (its leaves, its rows)."""
    workdir = tmp_path_factory.mktemp("long")
    config = _config(num_epochs=3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("resnet_jax.training.run.load", lambda name, data_dir: tiny_dataset)
        use_tiny_model(patch)
        train(config, workdir)
        return leaves(workdir, config, tiny_dataset), without_times(workdir)


@pytest.mark.parametrize(
    "short",
    [
        {"num_epochs": 1},
        {"num_steps": 1},  # within a chunk
        {"num_steps": 5, "checkpoint_every_steps": 1, "eval_batch_size": 3},
        {"num_steps": 2, "checkpoint_every_seconds": 1e-9},
    ],
    ids=str,
)
def test_an_extended_run_equals_a_long_one(tmp_path, tiny_dataset, long_run, short):
    config = _config(num_epochs=3)
    train(_config(**short), tmp_path)
    train(config, tmp_path)
    expected, rows = long_run
    assert_same(leaves(tmp_path, config, tiny_dataset), expected)
    assert without_times(tmp_path) == rows
    assert read_config(tmp_path).num_steps == 0


def test_an_extension_is_recorded(tmp_path):
    train(_config(num_steps=2), tmp_path)
    train(_config(num_steps=4, eval_batch_size=5), tmp_path)
    first, second = read_sessions(tmp_path)
    assert (first["step"], first["config_changes"]) == (0, {})
    assert second["step"] == 2
    assert second["config_changes"] == {"num_steps": [2, 4], "eval_batch_size": [7, 5]}
    assert first["started"] <= second["started"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"num_epochs": 1}, r"num_epochs = 1: must be at least 2, "),
        ({"num_steps": 5}, r"num_steps = 5: must be at least 6, "),
    ],
)
def test_a_run_cannot_be_made_shorter_than_it_is(tmp_path, change, message):
    train(_config(num_epochs=2), tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.glob("*.*")}
    with pytest.raises(InputError, match=message):
        train(_config(**change), tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.glob("*.*")} == before


def test_the_sums_of_a_cut_epoch_come_back_exactly():
    plan = make_plan(
        45_000, batch_size=128, num_epochs=2, num_steps=0, chunk_steps=0,
        checkpoint_every_steps=0, max_chunk_steps=None,
    )  # fmt: skip
    rng = np.random.default_rng(0)
    for step in rng.integers(1, 352, 300).tolist():
        count, loss_sum = step * 128, np.float32(rng.uniform(0, 300) * step)
        correct = int(rng.integers(0, count + 1))
        row = json.loads(
            json.dumps(
                {
                    "step": 352 + step,
                    "train_loss": float(loss_sum) / count,
                    "train_accuracy": correct / count,
                    "images_per_second": 100.0,
                    "seconds": 7.5,
                }
            )
        )
        sums, times = withdraw_cut_row(row, plan)
        assert (sums["loss_sum"], sums["correct"], sums["count"]) == (loss_sum, correct, count)
        assert [sums[name].dtype for name in ("loss_sum", "correct")] == [np.float32, np.int32]
        assert times == (count, count / 100, 7.5)


def _history(*accuracies):
    return [
        {"epoch": epoch, "step": 10 * epoch, "val_accuracy": accuracy}
        for epoch, accuracy in enumerate(accuracies, start=1)
    ]


def test_the_best_before_a_cut_row_is_kept_for_an_extension():
    steps = [10, 20, 30, 40]
    assert steps_to_keep(steps, _history(0.5, 0.1, 0.2, 0.9)) == {10, 30, 40}
    assert steps_to_keep(steps, _history(0.9, 0.1, 0.2, 0.5)) == {10, 30, 40}
    assert steps_to_keep(steps, _history(0.1, 0.9, 0.2, 0.5)) == {20, 30, 40}
    assert steps_to_keep([30, 40], []) == {30, 40}
