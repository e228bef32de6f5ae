"""MLflow and W&B record a run that was killed and resumed, read back with their own libraries."""

import sys
from types import ModuleType, SimpleNamespace

import pytest

from resnet_jax.config.keys import flatten
from tests.conftest import own_warnings
from tests.support.runs import Killed, before_step, kill, train
from tests.support.tracked_runs import NORMS, rows_by_step, tracked_config

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


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
    config = tracked_config("wandb")
    summary = _cut_and_resume(monkeypatch, config, tmp_path / "name")
    (run,) = fake_wandb.runs.values()
    assert (run.given["project"], run.given["name"]) == ("cifar", "name")
    assert run.given["config"] == flatten(config) | {"workdir": str(tmp_path / "name")}
    *epochs, (_, curves) = run.history
    assert [step for step, _ in epochs] == [3, 6, 9]
    assert epochs[2][1]["val_accuracy"] == rows_by_step(tmp_path / "name")[9]["val_accuracy"]
    assert curves == {"curves": str(tmp_path / "name/curves.png")}
    assert run.summary["test_accuracy"] == summary["test_accuracy"]
    assert run.exit_code == 0


def test_wandb_never_asks_for_a_key(tmp_path, fake_wandb, monkeypatch, caplog):
    online = SimpleNamespace(settings=SimpleNamespace(mode="online"))
    monkeypatch.setattr(fake_wandb.module, "setup", lambda: online)
    assert train(tracked_config("wandb"), tmp_path)["step"] == 9
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
    config, workdir = tracked_config("mlflow"), tmp_path / "name"
    summary = _cut_and_resume(monkeypatch, config, workdir)
    assert train(config, workdir) | {"git_commit": None} == summary | {"git_commit": None}

    client = MlflowClient()
    experiment = client.get_experiment_by_name("cifar")
    (run,) = client.search_runs([experiment.experiment_id])
    assert (run.info.run_name, run.info.status) == ("name", "FINISHED")
    assert run.data.tags["workdir"] == str(workdir)
    assert run.data.params == {key: str(value) for key, value in flatten(config).items()}
    assert run.data.metrics["test_accuracy"] == summary["test_accuracy"]
    rows = rows_by_step(workdir)
    for name in ("epoch", "val_accuracy", "train_loss", "learning_rate"):
        history = client.get_metric_history(run.info.run_id, name)
        assert [(m.step, m.value) for m in history] == [(s, row[name]) for s, row in rows.items()]
    assert run.data.metrics.keys() > NORMS
    assert [file.path for file in client.list_artifacts(run.info.run_id)] == ["curves.png"]


@pytest.mark.slow
def test_wandb_s_files_have_each_session(tmp_path, monkeypatch):
    wandb = pytest.importorskip("wandb", reason="needs the extra wandb")
    monkeypatch.setenv("WANDB_MODE", "offline")
    config, workdir = tracked_config("wandb"), tmp_path / "name"
    summary = _cut_and_resume(monkeypatch, config, workdir)
    wandb.teardown()
    first, second = sorted(workdir.glob("wandb/offline-run-*/*.wandb"))
    assert first.name == second.name
    rows = rows_by_step(workdir)
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
