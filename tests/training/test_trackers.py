"""Experiment trackers get what metrics.csv and summary.json have, and never end a training."""

import importlib.util
import signal
import sys
import threading
from types import SimpleNamespace

import pytest

from resnet_jax.errors import InputError, Interrupted
from resnet_jax.training.stop import stop_on_signals
from resnet_jax.training.trackers import tracking
from tests.conftest import own_warnings
from tests.support.group import run_in_threads
from tests.support.runs import assert_same_run, before_step, train
from tests.support.tracked_runs import NORMS, rows_by_step, tracked_config

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


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


@pytest.mark.slow
def test_each_session_is_tracked_under_one_name(tmp_path, stand_in, monkeypatch):
    config = tracked_config("mlflow", "wandb")
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
        for step, row in rows_by_step(tmp_path / "run").items():
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
    train(tracked_config("mlflow", "wandb"), tmp_path)
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
    assert train(tracked_config("mlflow"), tmp_path)["step"] == 9
    release.set()
    assert "mlflow" in own_warnings(caplog)[0]


def test_only_process_0_tracks(tmp_path, stand_in):
    config = tracked_config("mlflow")
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
        train(tracked_config(name), tmp_path / "run")
    assert error.value.exit_code == 2
    assert not (tmp_path / "run").exists()
