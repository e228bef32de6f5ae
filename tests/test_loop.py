import csv
import json
import shutil

import numpy as np
import pytest

from resnet_jax import loop
from resnet_jax.errors import InputError
from resnet_jax.report import METRICS_COLUMNS

pytestmark = pytest.mark.usefixtures("tiny_load")


def _metrics(workdir):
    with (workdir / "metrics.csv").open() as file:
        return list(csv.DictReader(file))


def _without_times(workdir):
    timed = {"images_per_second", "seconds"}
    return [{k: v for k, v in row.items() if k not in timed} for row in _metrics(workdir)]


def _leaves(workdir, config, dataset):
    """Every array of the latest checkpoint, by path."""
    import jax

    from resnet_jax.experiment import Experiment

    abstract = jax.eval_shape(Experiment(config, dataset).init_state)
    with loop.open_checkpoints(workdir, abstract, read_only=True) as checkpoints:
        restored = checkpoints.restore_first(checkpoints.steps())
    return {
        jax.tree_util.keystr(path): np.asarray(leaf)
        for path, leaf in jax.tree_util.tree_leaves_with_path(
            (restored.variables, restored.training)
        )
    }


def test_a_run_leaves_its_folder(tmp_path, tiny_config, capsys):
    summary = loop.train(tiny_config, tmp_path / "run")
    names = {path.name for path in (tmp_path / "run").iterdir()}
    assert names == {"config.json", "metrics.csv", "summary.json", "curves.png", "checkpoints"}
    rows = _metrics(tmp_path / "run")
    assert list(rows[0]) == list(METRICS_COLUMNS)
    assert [(int(r["epoch"]), int(r["step"])) for r in rows] == [(1, 3), (2, 6)]
    assert json.loads((tmp_path / "run" / "summary.json").read_text()) == summary
    best = max(rows, key=lambda row: float(row["val_accuracy"]))
    assert summary["best_epoch"] == int(best["epoch"])
    assert summary["best_val_accuracy"] == float(best["val_accuracy"])
    for key in ("step", "epoch", "test_loss", "test_accuracy", "num_parameters", "seed"):
        assert key in summary
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("ResNet-8 on shapes32: 98,522 parameters")
    assert printed[-1].startswith("test accuracy")
    assert str(tmp_path / "run") in printed[-1]

    evaluated = loop.evaluate(tiny_config, tmp_path / "run", "test", "latest")
    assert evaluated["accuracy"] == summary["test_accuracy"]
    assert evaluated["num_images"] == 23


@pytest.mark.parametrize("num_steps", [1, 4])
def test_stops_at_exactly_num_steps(tmp_path, tiny_config, num_steps):
    tiny_config.num_steps = num_steps
    assert loop.train(tiny_config, tmp_path)["step"] == num_steps
    assert int(_metrics(tmp_path)[-1]["step"]) == num_steps


class Killed(Exception):
    pass


def test_a_resumed_run_ends_with_the_same_bits(tmp_path, tiny_config, tiny_dataset, monkeypatch):
    tiny_config.num_epochs = 3
    loop.train(tiny_config, tmp_path / "whole")

    train_epoch = loop._train_epoch
    finished = []

    def stop_in_the_second_epoch(*args):
        if finished:
            raise Killed
        finished.append(1)
        return train_epoch(*args)

    monkeypatch.setattr(loop, "_train_epoch", stop_in_the_second_epoch)
    with pytest.raises(Killed):
        loop.train(tiny_config, tmp_path / "resumed")
    monkeypatch.setattr(loop, "_train_epoch", train_epoch)
    loop.train(tiny_config, tmp_path / "resumed")

    whole = _leaves(tmp_path / "whole", tiny_config, tiny_dataset)
    resumed = _leaves(tmp_path / "resumed", tiny_config, tiny_dataset)
    assert whole.keys() == resumed.keys()
    for path, leaf in whole.items():
        np.testing.assert_array_equal(leaf, resumed[path], err_msg=path)
    assert _without_times(tmp_path / "whole") == _without_times(tmp_path / "resumed")


def test_a_finished_run_is_not_trained_again(tmp_path, tiny_config, monkeypatch):
    first = loop.train(tiny_config, tmp_path)
    monkeypatch.setattr(loop, "_train_epoch", None)
    again = loop.train(tiny_config, tmp_path)
    assert again["test_loss"] == first["test_loss"]


def test_another_config_is_refused_and_its_keys_are_named(tmp_path, tiny_config):
    tiny_config.num_steps = 1
    loop.train(tiny_config, tmp_path)
    before = (tmp_path / "config.json").read_bytes()
    tiny_config.seed = 5
    tiny_config.model.shortcut = "A"
    with pytest.raises(InputError, match=r"seed \(0 there, 5 here\).*model.shortcut") as refusal:
        loop.train(tiny_config, tmp_path)
    assert "batch_size" not in str(refusal.value)
    assert (tmp_path / "config.json").read_bytes() == before


def test_the_data_may_move(tmp_path, tiny_config):
    tiny_config.num_steps = 1
    loop.train(tiny_config, tmp_path)
    tiny_config.data_dir = "elsewhere"
    assert loop.train(tiny_config, tmp_path)["step"] == 1


def test_goes_on_from_the_checkpoint_before_a_damaged_one(
    tmp_path, tiny_config, tiny_dataset, caplog
):
    loop.train(tiny_config, tmp_path)
    whole = _leaves(tmp_path, tiny_config, tiny_dataset)
    shutil.rmtree(tmp_path / "checkpoints" / "6" / "variables" / "d")
    loop.train(tiny_config, tmp_path)
    assert "checkpoint 6" in caplog.text
    again = _leaves(tmp_path, tiny_config, tiny_dataset)
    for path, leaf in whole.items():
        np.testing.assert_array_equal(leaf, again[path], err_msg=path)
