"""A run: what it leaves in its directory, what it refuses, and what callers may add."""

import dataclasses
import json
import os
import shutil

import optax
import pytest

from resnet_jax.errors import InputError
from resnet_jax.inference.evaluate import evaluate_split
from resnet_jax.runs.record import METRICS_COLUMNS
from resnet_jax.runs.workdir import claim_workdir
from resnet_jax.training import run
from resnet_jax.training.experiment import Experiment, make_experiment
from resnet_jax.training.saving import Saving
from tests.support.runs import metrics, run_config, train, without_times

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


def test_a_run_leaves_its_directory(tmp_path, tiny_config, capsys):
    """With the default `make_experiment`; a callback gets the rows of metrics.csv, to the digit."""
    workdir, seen = tmp_path / "run", []

    def callback(end):
        rows = metrics(workdir)
        assert {name: str(value) for name, value in end.row.items()} == rows[-1]
        seen.append((end.row["epoch"], len(rows), int(end.state.step)))

    summary = run.train(tiny_config, workdir, callbacks=[callback])
    assert seen == [(1, 1, 3), (2, 2, 6)]
    assert {path.name for path in workdir.iterdir()} == {
        *(".lock", "config.json", "dataset.json", "provenance.json", "metrics.csv", "summary.json"),
        *("curves.png", "checkpoints"),
    }
    assert sorted(path.name for path in (workdir / "checkpoints").iterdir()) == ["3", "6"]
    rows = metrics(workdir)
    assert list(rows[0]) == list(METRICS_COLUMNS)
    assert [(int(r["epoch"]), int(r["step"])) for r in rows] == [(1, 3), (2, 6)]
    assert json.loads((workdir / "summary.json").read_text()) == summary
    best = max(rows, key=lambda row: float(row["val_accuracy"]))
    assert summary["best_epoch"] == int(best["epoch"])
    assert summary["best_val_accuracy"] == float(best["val_accuracy"])
    for key in ("step", "epoch", "test_loss", "test_accuracy", "num_parameters", "seed"):
        assert key in summary
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("data          shapes32: ")
    assert printed[-3].startswith("test accuracy ")
    assert printed[-1] == f"run directory {workdir}"

    evaluated = evaluate_split(tiny_config, workdir, "test", "latest").record
    assert evaluated["accuracy"] == summary["test_accuracy"]
    assert evaluated["num_images"] == 23


@pytest.mark.parametrize("num_steps", [1, 4])
def test_stops_at_exactly_num_steps(tmp_path, tiny_config, num_steps):
    tiny_config.num_steps = num_steps
    assert train(tiny_config, tmp_path)["step"] == num_steps
    assert int(metrics(tmp_path)[-1]["step"]) == num_steps
    tiny_config.data_dir = "elsewhere"  # the data may move
    assert train(tiny_config, tmp_path)["step"] == num_steps


def test_checkpoints_by_the_clock(tmp_path, tiny_config, monkeypatch):
    """One is due after each step but the last of an epoch, which is saved anyway."""
    due, is_due = {}, Saving.is_due

    def noting(self, step):
        return due.setdefault(step, is_due(self, step))

    monkeypatch.setattr(Saving, "is_due", noting)
    tiny_config.checkpoint_every_seconds, tiny_config.chunk_steps = 1e-9, 1
    tiny_config.num_epochs = 1
    train(tiny_config, tmp_path)
    assert due == {1: True, 2: True}


def test_a_run_directory_in_use_is_refused_and_its_process_named(tmp_path, tiny_config):
    with (
        claim_workdir(tmp_path / "run", tiny_config),
        pytest.raises(InputError, match=rf"in use by process {os.getpid()} on "),
    ):
        train(tiny_config, tmp_path / "run")
    # The lock's file is still there, its holder is not.
    tiny_config.num_steps = 1
    shutil.rmtree(tmp_path / "run")
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / ".lock").write_text("process 1 on elsewhere\n")
    assert train(tiny_config, tmp_path / "run")["step"] == 1


def test_a_finished_run_is_not_trained_again_nor_with_another_config(workdir, monkeypatch, capsys):
    before = {name: (workdir / name).read_bytes() for name in ("summary.json", "config.json")}
    config = run_config()
    config.seed, config.model.shortcut = 5, "A"
    with pytest.raises(InputError, match=r"seed \(0 there, 5 here\).*model.shortcut") as refusal:
        train(config, workdir)
    assert "batch_size" not in str(refusal.value)
    assert {name: (workdir / name).read_bytes() for name in before} == before
    monkeypatch.setattr(Experiment, "train_chunk", None)
    monkeypatch.setattr(Experiment, "init_state", None)
    first = json.loads(before["summary.json"])
    assert train(run_config(), workdir)["test_loss"] == first["test_loss"]
    assert "expected time" not in capsys.readouterr().out


@pytest.mark.slow
def test_a_profile_is_written_once(tmp_path, tiny_config):
    tiny_config.profile, tiny_config.num_epochs, tiny_config.batch_size = True, 3, 8
    train(tiny_config, tmp_path)
    assert len(list((tmp_path / "profile").rglob("*.xplane.pb"))) == 1
    assert list((tmp_path / "profile").rglob("perfetto_trace.json.gz"))


@pytest.mark.slow
def test_a_part_of_ones_own_is_trained_saved_and_resumed(tmp_path, tiny_config, whole):
    def make_mine(config, dataset):
        """Updates that are half as long."""
        experiment = make_experiment(config, dataset)
        return dataclasses.replace(experiment, tx=optax.chain(experiment.tx, optax.scale(0.5)))

    for workdir, all_epochs in ((tmp_path / "whole", [2]), (tmp_path / "cut", [1, 2])):
        for tiny_config.num_epochs in all_epochs:
            train(tiny_config, workdir, make_experiment=make_mine)
    assert without_times(tmp_path / "cut") == without_times(tmp_path / "whole")
    assert without_times(tmp_path / "whole") != without_times(whole)[:2]
