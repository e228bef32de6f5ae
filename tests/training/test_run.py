import dataclasses
import json
import os
import shutil
import signal

import jax
import numpy as np
import optax
import pytest

from resnet_jax.errors import InputError, Interrupted, RunError
from resnet_jax.inference.evaluate import evaluate_split
from resnet_jax.runs.metrics import METRICS_COLUMNS
from resnet_jax.runs.workdir import claim_workdir
from resnet_jax.signals import stop_on_signals
from resnet_jax.training import experiment, run
from resnet_jax.training.backend import current_backend
from resnet_jax.training.experiment import Experiment, make_experiment
from resnet_jax.training.run import train
from tests.conftest import make_config, own_warnings
from tests.support.runs import assert_same, leaves, metrics, without_times
from tests.support.tiny_model import use_tiny_model

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


def test_a_run_leaves_its_folder(tmp_path, tiny_config, capsys):
    summary = train(tiny_config, tmp_path / "run")
    names = {path.name for path in (tmp_path / "run").iterdir()}
    assert names == {
        ".lock",
        "config.json",
        "dataset.json",
        "provenance.json",
        "metrics.csv",
        "summary.json",
        "curves.png",
        "checkpoints",
    }
    rows = metrics(tmp_path / "run")
    assert list(rows[0]) == list(METRICS_COLUMNS)
    assert [(int(r["epoch"]), int(r["step"])) for r in rows] == [(1, 3), (2, 6)]
    assert json.loads((tmp_path / "run" / "summary.json").read_text()) == summary
    best = max(rows, key=lambda row: float(row["val_accuracy"]))
    assert summary["best_epoch"] == int(best["epoch"])
    assert summary["best_val_accuracy"] == float(best["val_accuracy"])
    for key in ("step", "epoch", "test_loss", "test_accuracy", "num_parameters", "seed"):
        assert key in summary
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("data          shapes32: ")
    assert printed[-3].startswith("test accuracy ")
    assert printed[-1] == f"run directory {tmp_path / 'run'}"

    evaluated = evaluate_split(tiny_config, tmp_path / "run", "test", "latest").record
    assert evaluated["accuracy"] == summary["test_accuracy"]
    assert evaluated["num_images"] == 23


@pytest.mark.parametrize("num_steps", [1, 4])
def test_stops_at_exactly_num_steps(tmp_path, tiny_config, num_steps):
    tiny_config.num_steps = num_steps
    assert train(tiny_config, tmp_path)["step"] == num_steps
    assert int(metrics(tmp_path)[-1]["step"]) == num_steps


def _read_losses_late(monkeypatch):
    """As on a GPU, which has its next dispatch before the host reads the loss of the last one."""
    backend = dataclasses.replace(current_backend(), lookahead=1)
    monkeypatch.setattr(experiment, "current_backend", lambda: backend)


class Killed(BaseException):
    """Ends a run as abruptly as an exception can."""


def _kill_after(monkeypatch, num_calls, error=Killed):
    """Lets Experiment.train_chunk work num_calls times, then raise."""
    train_chunk, calls = Experiment.train_chunk, []

    def mortal(*args, **kwargs):
        if len(calls) == num_calls:
            raise error
        calls.append(1)
        return train_chunk(*args, **kwargs)

    monkeypatch.setattr(Experiment, "train_chunk", mortal)
    return train_chunk


@pytest.fixture(scope="module")
def whole_run(tmp_path_factory, tiny_dataset):
    """Three epochs of three updates, never stopped: (config, its leaves, its rows)."""
    workdir = tmp_path_factory.mktemp("whole")
    config = make_config()
    config.num_epochs = 3
    config.checkpoint_every_steps = 1
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "load", lambda name, data_dir: tiny_dataset)
        use_tiny_model(patch)
        train(config, workdir)
        return config, leaves(workdir, config, tiny_dataset), without_times(workdir)


@pytest.mark.parametrize("num_calls", [0, 2, 3, 7])
def test_a_resumed_run_ends_with_the_same_bits(
    tmp_path, tiny_dataset, monkeypatch, whole_run, num_calls
):
    config, expected, rows = whole_run
    train_chunk = _kill_after(monkeypatch, num_calls)
    with pytest.raises(Killed):
        train(config, tmp_path)
    monkeypatch.setattr(Experiment, "train_chunk", train_chunk)
    train(config, tmp_path)
    assert_same(leaves(tmp_path, config, tiny_dataset), expected)
    assert without_times(tmp_path) == rows


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_saves_and_the_run_goes_on_to_the_same_bits(
    tmp_path, tiny_dataset, monkeypatch, whole_run, number
):
    config, expected, rows = whole_run
    train_chunk = Experiment.train_chunk

    def signalled(self, state, *args, **kwargs):
        if int(state.step) == 4:
            signal.raise_signal(number)
        return train_chunk(self, state, *args, **kwargs)

    monkeypatch.setattr(Experiment, "train_chunk", signalled)
    with (
        pytest.raises(Interrupted, match="the last good checkpoint is step 5") as stopped,
        stop_on_signals() as stop,
    ):
        train(config, tmp_path, stop)
    assert stopped.value.exit_code == 128 + number
    monkeypatch.setattr(Experiment, "train_chunk", train_chunk)
    train(config, tmp_path)
    assert_same(leaves(tmp_path, config, tiny_dataset), expected)
    assert without_times(tmp_path) == rows


def test_a_signal_during_validation_saves_and_the_run_goes_on_to_the_same_bits(
    tmp_path, tiny_dataset, monkeypatch, whole_run
):
    config, expected, rows = whole_run
    evaluate = Experiment.evaluate

    def signalled(self, *args, **kwargs):
        signal.raise_signal(signal.SIGTERM)
        return evaluate(self, *args, **kwargs)

    monkeypatch.setattr(Experiment, "evaluate", signalled)
    for _ in range(2):  # the second time, a checkpoint of that step is there already
        with pytest.raises(Interrupted, match="is step 3 "), stop_on_signals() as stop:
            train(config, tmp_path, stop)
    monkeypatch.setattr(Experiment, "evaluate", evaluate)
    train(config, tmp_path)
    assert_same(leaves(tmp_path, config, tiny_dataset), expected)
    assert without_times(tmp_path) == rows


def test_a_loss_that_is_not_finite_stops_the_run_and_poisons_no_checkpoint(
    tmp_path, tiny_config, tiny_dataset, monkeypatch
):
    train_chunk = Experiment.train_chunk

    def poisoned(self, state, *args, **kwargs):
        state = train_chunk(self, state, *args, **kwargs)
        if int(state.step) == 5:
            return state.replace(params=jax.tree.map(lambda x: x * np.nan, state.params))
        return state

    monkeypatch.setattr(Experiment, "train_chunk", poisoned)
    tiny_config.checkpoint_every_steps = 1
    with pytest.raises(RunError, match=r"step 5, at learning rate 0\.1; the last good .* step 4"):
        train(tiny_config, tmp_path)
    for leaf in leaves(tmp_path, tiny_config, tiny_dataset).values():
        assert np.isfinite(leaf).all()


def test_losses_read_late_change_nothing(tmp_path, tiny_dataset, monkeypatch, whole_run):
    _, expected, rows = whole_run
    config = make_config()  # without checkpoints within an epoch, before which all losses are read
    config.num_epochs, config.chunk_steps = 3, 1
    _read_losses_late(monkeypatch)
    monkeypatch.setattr(run, "load", lambda name, data_dir: tiny_dataset)
    train(config, tmp_path)
    assert_same(leaves(tmp_path, config, tiny_dataset), expected)
    assert without_times(tmp_path) == rows


def test_a_loss_that_is_not_finite_is_named_by_its_own_step_when_read_late(
    tmp_path, tiny_config, monkeypatch
):
    _read_losses_late(monkeypatch)
    train_chunk, steps = Experiment.train_chunk, []

    def poisoned(self, state, *args, **kwargs):
        state = train_chunk(self, state, *args, **kwargs)
        steps.append(int(state.step))
        if steps[-1] == 3:
            return state.replace(params=jax.tree.map(lambda x: x * np.nan, state.params))
        return state

    monkeypatch.setattr(Experiment, "train_chunk", poisoned)
    tiny_config.batch_size, tiny_config.chunk_steps = 4, 1
    with pytest.raises(RunError, match="not finite by step 4, "):
        train(tiny_config, tmp_path)
    assert steps == [1, 2, 3, 4, 5]


def test_a_loss_that_overflows_is_named(tmp_path, tiny_config):
    tiny_config.schedule.learning_rate = 1e30
    with pytest.raises(RunError, match=r"there is no checkpoint in .* yet") as stopped:
        train(tiny_config, tmp_path)
    assert "learning rate 1e+30" in str(stopped.value)
    assert "\n" not in str(stopped.value)


def test_a_failed_save_leaves_the_checkpoints_before_it(
    tmp_path, tiny_config, tiny_dataset, monkeypatch
):
    import orbax.checkpoint as ocp

    save = ocp.CheckpointManager.save

    def full(self, step, **kwargs):
        if step > 3:
            raise OSError(28, "No space left on device")
        return save(self, step, **kwargs)

    monkeypatch.setattr(ocp.CheckpointManager, "save", full)
    with pytest.raises(RunError, match=r"No space left on device; the last good .* is step 3"):
        train(tiny_config, tmp_path)
    assert [row["step"] for row in metrics(tmp_path)] == ["3"]
    monkeypatch.setattr(ocp.CheckpointManager, "save", save)
    assert train(tiny_config, tmp_path)["step"] == 6


def test_another_exception_keeps_its_traceback_and_says_where_the_checkpoint_is(
    tmp_path, tiny_config, monkeypatch
):
    _kill_after(monkeypatch, 3, ZeroDivisionError)
    with pytest.raises(ZeroDivisionError) as raised:
        train(tiny_config, tmp_path)
    assert "the last good checkpoint is step 3" in raised.value.__notes__[0]


def test_a_second_process_is_refused_and_the_first_one_named(tmp_path, tiny_config):
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


def test_a_finished_run_is_not_trained_again(tmp_path, tiny_config, monkeypatch):
    first = train(tiny_config, tmp_path)
    monkeypatch.setattr(Experiment, "train_chunk", None)
    again = train(tiny_config, tmp_path)
    assert again["test_loss"] == first["test_loss"]


def test_a_deletion_cut_short_by_a_kill_is_made_good(tmp_path, tiny_config, caplog):
    train(tiny_config, tmp_path)
    (tmp_path / "summary.json").unlink()  # killed before it was written
    folder = tmp_path / "checkpoints"
    steps = sorted(path.name for path in folder.iterdir())
    assert "1" not in steps
    shutil.copytree(folder / steps[-1], folder / "1")
    shutil.rmtree(folder / "1" / "training")
    train(tiny_config, tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == steps
    assert not own_warnings(caplog)


def test_another_config_is_refused_and_its_keys_are_named(tmp_path, tiny_config):
    tiny_config.num_steps = 1
    train(tiny_config, tmp_path)
    before = (tmp_path / "config.json").read_bytes()
    tiny_config.seed = 5
    tiny_config.model.shortcut = "A"
    with pytest.raises(InputError, match=r"seed \(0 there, 5 here\).*model.shortcut") as refusal:
        train(tiny_config, tmp_path)
    assert "batch_size" not in str(refusal.value)
    assert (tmp_path / "config.json").read_bytes() == before


def test_the_data_may_move(tmp_path, tiny_config):
    tiny_config.num_steps = 1
    train(tiny_config, tmp_path)
    tiny_config.data_dir = "elsewhere"
    assert train(tiny_config, tmp_path)["step"] == 1


def test_goes_on_from_the_checkpoint_before_a_damaged_one(
    tmp_path, tiny_config, tiny_dataset, caplog
):
    train(tiny_config, tmp_path)
    whole = leaves(tmp_path, tiny_config, tiny_dataset)
    shutil.rmtree(tmp_path / "checkpoints" / "6" / "variables" / "d")
    train(tiny_config, tmp_path)
    assert "checkpoint 6" in caplog.text
    assert_same(leaves(tmp_path, tiny_config, tiny_dataset), whole)


def test_a_profile_is_written_once(tmp_path, tiny_config):
    tiny_config.profile = True
    tiny_config.num_epochs = 3
    tiny_config.batch_size = 8
    train(tiny_config, tmp_path)
    traces = list((tmp_path / "profile").rglob("*.xplane.pb"))
    assert len(traces) == 1
    assert list((tmp_path / "profile").rglob("perfetto_trace.json.gz"))


def test_a_callback_sees_each_epoch(tmp_path, tiny_config):
    seen = []

    def callback(end):
        written = metrics(tmp_path)[-1]["epoch"]
        seen.append((end.row["epoch"], int(written), int(end.state.step)))

    train(tiny_config, tmp_path, callbacks=[callback])
    assert seen == [(1, 1, 3), (2, 2, 6)]


def test_what_a_callback_raises_ends_the_run_with_its_checkpoint(tmp_path, tiny_config):
    def callback(end):
        raise ConnectionError("the tracker is away")

    with pytest.raises(RunError, match="the tracker is away; the last good checkpoint is step 3"):
        train(tiny_config, tmp_path, callbacks=[callback])
    assert train(tiny_config, tmp_path)["step"] == 6


def test_a_part_of_ones_own_is_trained_saved_and_resumed(tmp_path, tiny_config):
    def make_mine(config, dataset):
        """Images without colours, and updates that are half as long."""
        experiment = make_experiment(config, dataset)
        preprocess = experiment.preprocess

        def grey(*arguments):
            images, labels = preprocess(*arguments)
            return images.mean(axis=-1, keepdims=True) + 0 * images, labels

        tx = optax.chain(experiment.tx, optax.scale(0.5))
        return dataclasses.replace(experiment, preprocess=grey, tx=tx)

    whole, cut = tmp_path / "whole", tmp_path / "cut"
    train(tiny_config, whole, make_experiment=make_mine)
    train(tiny_config, tmp_path / "plain")
    assert without_times(whole) != without_times(tmp_path / "plain")

    tiny_config.num_epochs = 1
    train(tiny_config, cut, make_experiment=make_mine)
    tiny_config.num_epochs = 2
    train(tiny_config, cut, make_experiment=make_mine)
    assert without_times(cut) == without_times(whole)
