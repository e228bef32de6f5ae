"""Experiment trackers get what metrics.csv and summary.json have, and never end a training."""

import importlib.util
import signal
import sys
import threading
from types import ModuleType, SimpleNamespace

import pytest

from resnet_jax.config.keys import flatten
from resnet_jax.errors import InputError, Interrupted
from resnet_jax.runs.metrics import METRICS_COLUMNS
from resnet_jax.training.stop import stop_on_signals
from resnet_jax.training.trackers import tracking
from tests.conftest import own_warnings
from tests.support.group import run_in_threads
from tests.support.runs import (
    Killed,
    assert_same_run,
    before_step,
    kill,
    metrics,
    run_config,
    train,
)

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")
NORMS = {f"norm_of_{kind}{part}" for kind in ("weights", "gradients")
         for part in ("", "/layer1", "/fc")}  # fmt: skip


@pytest.fixture
def stand_in(monkeypatch):
    """Replace MLflow and W&B; returns what each session was told."""
    sessions = {"mlflow": [], "wandb": []}

    class StandIn:
        def __init__(self, name, run):
            self.run, self.logged, self.results, self.is_finished = run, {}, None, None
            sessions[name].append(self)

        def log(self, values, step):
            self.logged[step] = values

        def log_results(self, results, step, curves):
            self.results = results, step, curves

        def close(self, *, is_finished):
            self.is_finished = is_finished

    for name in sessions:
        monkeypatch.setitem(tracking.LIBRARIES, name, "json")
        monkeypatch.setitem(tracking.OPEN, name, lambda run, name=name: StandIn(name, run))
    return SimpleNamespace(sessions=sessions, kind=StandIn)


def _config(*names):
    config = run_config()
    config.trackers = names
    return config


def _rows(workdir):
    return {int(row["step"]): {name: float(row[name]) for name in METRICS_COLUMNS}
            for row in metrics(workdir)}  # fmt: skip


@pytest.mark.slow
def test_each_session_is_tracked_under_one_name(tmp_path, stand_in, monkeypatch):
    config = _config("mlflow", "wandb")
    with monkeypatch.context() as patch, stop_on_signals() as stop:
        before_step(patch, 4, lambda: signal.raise_signal(signal.SIGTERM))
        with pytest.raises(Interrupted):
            train(config, tmp_path / "run", stop)
    summary = train(config, tmp_path / "run")
    for first, second in stand_in.sessions.values():
        assert (first.run.first_step, second.run.first_step) == (0, 5)
        assert first.run.id == second.run.id
        assert second.run.workdir == tmp_path / "run"
        assert second.run.config == config
        assert (first.is_finished, second.is_finished) == (False, True)
        assert first.results is None
        results, *where = second.results
        assert where == [9, tmp_path / "run/curves.png"]
        assert results.items() < summary.items()
        assert {"test_accuracy", "best_test_loss", "training_seconds"} < results.keys()
        logged = first.logged | second.logged
        assert (list(first.logged), list(second.logged)) == ([3], [6, 9])
        for step, row in _rows(tmp_path / "run").items():
            del row["step"]
            assert logged[step].keys() == row.keys() | NORMS
            assert {name: logged[step][name] for name in row} == row
    train(config, tmp_path / "other")
    ids = {session.run.id for session in stand_in.sessions["wandb"]}
    assert len(ids) == 2


@pytest.mark.parametrize("method", ["__init__", "log", "log_results", "close"])
@pytest.mark.parametrize(
    "error",
    [
        ConnectionError("no route\nto host"),
        pytest.param(SystemExit(1), marks=pytest.mark.slow),
    ],
    ids=repr,
)
def test_a_tracker_that_fails_is_left_out_with_one_line(
    tmp_path, stand_in, monkeypatch, whole, caplog, method, error
):
    calls = []

    class Failing(stand_in.kind):
        def __init__(self, run):
            super().__init__("mlflow", run)
            if method == "__init__":
                fail()

    def fail(*_, **__):
        calls.append(method)
        raise error

    if method != "__init__":
        setattr(Failing, method, fail)
    monkeypatch.setitem(tracking.OPEN, "mlflow", Failing)
    train(_config("mlflow", "wandb"), tmp_path)
    assert_same_run(tmp_path, whole)
    (warning,) = own_warnings(caplog)
    assert "mlflow" in warning
    assert "\n" not in warning
    assert len(calls) == 1
    (other,) = stand_in.sessions["wandb"]
    assert list(other.logged) == [3, 6, 9]
    assert other.is_finished


def test_a_tracker_that_hangs_delays_only_the_end(tmp_path, stand_in, monkeypatch, caplog):
    monkeypatch.setattr(tracking, "CLOSE_SECONDS", 0.2)
    release, opened = threading.Event(), tracking.OPEN["mlflow"]
    monkeypatch.setitem(tracking.OPEN, "mlflow", lambda run: release.wait() and opened(run))
    assert train(_config("mlflow"), tmp_path)["step"] == 9
    release.set()
    assert "mlflow" in own_warnings(caplog)[0]


def test_only_process_0_tracks(tmp_path, stand_in):
    config = _config("mlflow")
    run_in_threads(2, lambda group: train(config, tmp_path / "run", processes=group))
    (session,) = stand_in.sessions["mlflow"]
    assert list(session.logged) == [3, 6, 9]


@pytest.mark.parametrize("name", ["tensorboard", "mlflow", "wandb"])
def test_a_missing_library_is_named_before_anything_is_written(tmp_path, monkeypatch, name):
    """A folder of its name, such as W&B's own, is not the library."""
    library = tracking.LIBRARIES[name]
    (tmp_path / library).mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    for module in [*sys.modules]:
        if module.partition(".")[0] == library:
            monkeypatch.delitem(sys.modules, module)
    assert importlib.util.find_spec(library) is not None
    with pytest.raises(InputError, match=rf"trackers = .*{name}.*resnet_jax\[{name}\]") as error:
        train(_config(name), tmp_path / "run")
    assert error.value.exit_code == 2
    assert not (tmp_path / "run").exists()


@pytest.fixture
def fake_wandb(monkeypatch):
    """A module with the parts of W&B's client that are used; its server keeps runs in memory."""
    module = ModuleType("wandb")
    module.__spec__ = SimpleNamespace(origin="fake")
    runs = {}

    class Run:
        def __init__(self, given):
            self.given, self.history, self.summary, self.step = given, [], {}, 0

        def log(self, values, step=None):
            self.step = self.step if step is None else step
            self.history.append((self.step, values))

        def finish(self, exit_code):
            self.exit_code = exit_code
            self.step += 1

    def init(**given):
        run = runs.setdefault(given["id"], Run(given))
        run.given = given
        return run

    module.init, module.Settings, module.Image = init, dict, str
    module.login = lambda prompt: prompt
    module.setup = lambda: SimpleNamespace(settings=SimpleNamespace(mode="offline"))
    monkeypatch.setitem(sys.modules, "wandb", module)
    return SimpleNamespace(module=module, runs=runs)


def test_what_wandb_is_told(tmp_path, fake_wandb, monkeypatch):
    """Steps trained twice, because the first session was killed, are in W&B once."""
    monkeypatch.setenv("WANDB_PROJECT", "cifar")
    monkeypatch.delenv("WANDB_NAME", raising=False)
    config = _config("wandb")
    summary = _cut_and_resume(monkeypatch, config, tmp_path / "name")
    (run,) = fake_wandb.runs.values()
    assert (run.given["project"], run.given["name"]) == ("cifar", "name")
    assert run.given["config"] == flatten(config) | {"workdir": str(tmp_path / "name")}
    *epochs, (_, curves) = run.history
    assert [step for step, _ in epochs] == [3, 6, 9]
    assert epochs[2][1]["val_accuracy"] == _rows(tmp_path / "name")[9]["val_accuracy"]
    assert curves == {"curves": str(tmp_path / "name/curves.png")}
    assert run.summary["test_accuracy"] == summary["test_accuracy"]
    assert run.exit_code == 0


def test_wandb_never_asks_for_a_key(tmp_path, fake_wandb, monkeypatch, caplog):
    online = SimpleNamespace(settings=SimpleNamespace(mode="online"))
    monkeypatch.setattr(fake_wandb.module, "setup", lambda: online)
    assert train(_config("wandb"), tmp_path)["step"] == 9
    (warning,) = own_warnings(caplog)
    assert "WANDB_MODE=offline" in warning
    assert not fake_wandb.runs


def _cut_and_resume(monkeypatch, config, workdir):
    """Train with a kill that loses an epoch which is tracked already; return the summary."""
    config.checkpoint_every_steps = 0
    with monkeypatch.context() as patch:
        before_step(patch, 6, kill)
        with pytest.raises(Killed):
            train(config, workdir)
    (workdir / "checkpoints" / "6").rename(workdir / "lost")
    return train(config, workdir)


@pytest.mark.slow
def test_mlflow_has_the_run_once(tmp_path, monkeypatch):
    pytest.importorskip("mlflow", reason="needs the extra mlflow")
    pytest.importorskip("sqlalchemy", reason="needs the extra mlflow")
    from mlflow import MlflowClient

    monkeypatch.chdir(tmp_path)  # artifacts are in ./mlruns
    monkeypatch.setenv("MLFLOW_TRACKING_URI", f"sqlite:///{tmp_path}/mlflow.db")
    monkeypatch.setenv("MLFLOW_EXPERIMENT_NAME", "cifar")
    config, workdir = _config("mlflow"), tmp_path / "name"
    summary = _cut_and_resume(monkeypatch, config, workdir)
    assert train(config, workdir) | {"git_commit": None} == summary | {"git_commit": None}

    client = MlflowClient()
    experiment = client.get_experiment_by_name("cifar")
    (run,) = client.search_runs([experiment.experiment_id])
    assert (run.info.run_name, run.info.status) == ("name", "FINISHED")
    assert run.data.tags["workdir"] == str(workdir)
    assert run.data.params == {key: str(value) for key, value in flatten(config).items()}
    assert run.data.metrics["test_accuracy"] == summary["test_accuracy"]
    rows = _rows(workdir)
    for name in ("epoch", "val_accuracy", "train_loss", "learning_rate"):
        history = client.get_metric_history(run.info.run_id, name)
        assert [(m.step, m.value) for m in history] == [(s, row[name]) for s, row in rows.items()]
    assert run.data.metrics.keys() > NORMS
    assert [file.path for file in client.list_artifacts(run.info.run_id)] == ["curves.png"]


@pytest.mark.slow
def test_wandb_s_files_have_each_session(tmp_path, monkeypatch):
    wandb = pytest.importorskip("wandb", reason="needs the extra wandb")
    monkeypatch.setenv("WANDB_MODE", "offline")
    config, workdir = _config("wandb"), tmp_path / "name"
    summary = _cut_and_resume(monkeypatch, config, workdir)
    wandb.teardown()
    first, second = sorted(workdir.glob("wandb/offline-run-*/*.wandb"))
    assert first.name == second.name
    rows = _rows(workdir)
    for path, steps in ((first, [3, 6]), (second, [6, 9])):
        history, results = _read_wandb(path)
        epochs = {row["_step"]: row for row in history if "val_loss" in row}
        assert list(epochs) == steps
        for step, row in epochs.items():
            assert row["val_accuracy"] == rows[step]["val_accuracy"]
            assert row.keys() > NORMS
    assert results["test_accuracy"] == summary["test_accuracy"]
    assert any("curves" in row for row in history)


def _read_wandb(path):
    """Read the history and summary of a .wandb file: a LevelDB log of protobuf records."""
    import json

    from wandb.proto.wandb_internal_pb2 import Record

    def value(item):
        return item.key or item.nested_key[0], json.loads(item.value_json)

    data, position, part = path.read_bytes(), 7, b""
    history, summary = [], {}
    while position < len(data):
        left = 2**15 - position % 2**15  # blocks of 32 KiB
        if left < 7:  # no room for a header: CRC (4 bytes), length (2), kind (1)
            position += left
            continue
        length = int.from_bytes(data[position + 4 : position + 6], "little")
        kind = data[position + 6]
        part += data[position + 7 : position + 7 + length]
        position += 7 + length
        if kind in (1, 4):  # whole, or the last part
            record, part = Record.FromString(part), b""
            if record.HasField("history"):
                history.append(dict(map(value, record.history.item)))
            summary |= dict(map(value, record.summary.update))
    return history, summary
