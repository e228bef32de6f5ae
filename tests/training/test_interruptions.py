"""Runs that are stopped, or fail: what is saved, what is said, and that they resume exactly."""

import shutil
import signal

import pytest

from resnet_jax.config.keys import set_value
from resnet_jax.errors import Interrupted, RunError
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.stop import SIGNALS, stop_on_signals
from tests.conftest import own_warnings
from tests.support.runs import (
    Killed,
    assert_same,
    assert_same_run,
    before_step,
    kill,
    leaves,
    metrics,
    run_config,
    train,
    without_times,
)

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


@pytest.mark.parametrize("step", [0, 2, 3, 7])
def test_a_killed_run_resumes_to_the_same_bits(tmp_path, monkeypatch, whole, step):
    with monkeypatch.context() as patch:
        before_step(patch, step, kill)
        with pytest.raises(Killed):
            train(run_config(), tmp_path)
    train(run_config(), tmp_path)
    assert_same_run(tmp_path, whole)


def _raising(number):
    return lambda: signal.raise_signal(number)


@pytest.mark.parametrize(
    "name",
    [
        "SIGINT",
        "SIGTERM",
        *[
            pytest.param(name, marks=pytest.mark.slow)
            for name in ("SIGHUP", "SIGUSR1", "SIGUSR2", "SIGXCPU")
        ],
    ],
)
def test_a_signal_saves_and_the_run_resumes_to_the_same_bits(tmp_path, monkeypatch, whole, name):
    config, number = run_config(), signal.Signals[name]
    assert number in SIGNALS  # otherwise it would end the tests
    config.checkpoint_every_steps, config.chunk_steps = 0, 1
    before = [signal.getsignal(each) for each in SIGNALS]
    with monkeypatch.context() as patch, stop_on_signals() as stop:
        before_step(patch, 4, _raising(number))
        with pytest.raises(Interrupted, match=f"by {name}; .* is step 5 ") as stopped:
            train(config, tmp_path, stop)
    assert stopped.value.exit_code == 128 + number
    assert [signal.getsignal(each) for each in SIGNALS] == before
    train(config, tmp_path)
    assert_same_run(tmp_path, whole)


def test_a_signal_during_validation_saves_and_the_run_resumes_to_the_same_bits(
    tmp_path, monkeypatch, whole
):
    evaluate = Experiment.evaluate

    def signalled(self, *args, **kwargs):
        signal.raise_signal(signal.SIGTERM)
        return evaluate(self, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(Experiment, "evaluate", signalled)
        for _ in range(2):  # the second time, a checkpoint of that step is there already
            with pytest.raises(Interrupted, match="is step 3 "), stop_on_signals() as stop:
                train(run_config(), tmp_path, stop)
    train(run_config(), tmp_path)
    assert_same_run(tmp_path, whole)


def test_ignored_signals_stay_ignored(tmp_path, monkeypatch):
    before_step(monkeypatch, 4, lambda: [signal.raise_signal(number) for number in SIGNALS])
    before = {number: signal.signal(number, signal.SIG_IGN) for number in SIGNALS}
    try:
        with stop_on_signals() as stop:
            assert train(run_config(), tmp_path, stop)["step"] == 9
        assert {signal.getsignal(number) for number in SIGNALS} == {signal.SIG_IGN}
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_an_interrupt_of_train_as_a_function_saves_and_the_run_resumes_to_the_same_bits(
    tmp_path, monkeypatch, whole
):
    """Interrupting a notebook's cell does so; the process and its signal handlers stay."""
    config = run_config()
    config.checkpoint_every_steps, config.chunk_steps = 0, 1
    before = [signal.getsignal(number) for number in SIGNALS]
    with monkeypatch.context() as patch:
        before_step(patch, 4, _raising(signal.SIGINT))
        with pytest.raises(KeyboardInterrupt, match="the latest checkpoint is step 5 in ") as stop:
            train(config, tmp_path)
    assert stop.value._render_traceback_() == [f"SavedInterrupt: {stop.value}"]
    assert [signal.getsignal(number) for number in SIGNALS] == before
    train(config, tmp_path)
    assert_same_run(tmp_path, whole)


@pytest.mark.parametrize(("step", "times", "latest"), [(0, 1, "no checkpoint"), (4, 2, "step 3")])
def test_an_interrupt_with_nothing_to_save_or_a_second_one_stops_at_once(
    tmp_path, monkeypatch, step, times, latest
):
    config = run_config()
    config.checkpoint_every_steps, config.chunk_steps = 0, 1
    before_step(monkeypatch, step, lambda: [_raising(signal.SIGINT)() for _ in range(times)])
    with pytest.raises(KeyboardInterrupt) as interrupted:
        train(config, tmp_path)
    assert latest in interrupted.value.__notes__[0]


def test_train_as_a_function_leaves_other_handlers_to_its_caller(tmp_path, monkeypatch):
    heard = []
    before = signal.signal(signal.SIGINT, lambda number, frame: heard.append(number))
    try:
        before_step(monkeypatch, 4, _raising(signal.SIGINT))
        assert train(run_config(), tmp_path)["step"] == 9
    finally:
        signal.signal(signal.SIGINT, before)
    assert heard == [signal.SIGINT]


def test_the_time_before_a_stop_counts(tmp_path, monkeypatch):
    """Seconds are counted by a clock that ticks once for each look at it."""
    clock = iter(range(10**6))
    monkeypatch.setattr("resnet_jax.training.trainer.time.perf_counter", lambda: next(clock))
    config = run_config()
    config.checkpoint_every_steps, config.chunk_steps = 0, 1
    whole = train(config, tmp_path / "whole")["training_seconds"]
    with monkeypatch.context() as patch, stop_on_signals() as stop:
        before_step(patch, 4, _raising(signal.SIGTERM))
        with pytest.raises(Interrupted):
            train(config, tmp_path / "run", stop)
    stopped = train(config, tmp_path / "run")["training_seconds"]
    assert whole <= stopped <= whole + 6


ALL_OPTIONS = {
    "optimizer.nesterov": True,
    "optimizer.decay_kernels_only": True,
    "optimizer.clip_norm": 1.0,
    "optimizer.sam_rho": 0.05,
    "schedule.name": "linear",
    "schedule.unit": "epochs",
    "schedule.warmup": 0.5,
    "augment.alternating_flip": True,
    "augment.cutout_size": 8,
    "augment.erasing_probability": 0.5,
    "augment.mixup_alpha": 0.2,
    "ema_decay": 0.9,
    "label_smoothing": 0.1,
    "microbatch_size": 6,
}


@pytest.mark.slow
def test_a_run_of_all_options_resumes_to_the_same_bits(tmp_path, tiny_dataset, monkeypatch):
    config = run_config()
    config.num_epochs = 2
    for key, value in ALL_OPTIONS.items():
        set_value(config, key, value)
    train(config, tmp_path / "whole")
    for step in (1, 4):
        with monkeypatch.context() as patch:
            before_step(patch, step, kill)
            with pytest.raises(Killed):
                train(config, tmp_path / "parts")
    train(config, tmp_path / "parts")
    expected = leaves(tmp_path / "whole", config, tiny_dataset)
    assert_same(leaves(tmp_path / "parts", config, tiny_dataset), expected)
    assert any("trained" in path for path in expected)
    assert without_times(tmp_path / "parts") == without_times(tmp_path / "whole")


def test_what_a_callback_or_the_program_raises_names_the_checkpoint(
    tmp_path, tiny_config, monkeypatch
):
    def callback(end):
        raise ConnectionError("the tracker is away")

    with pytest.raises(RunError, match="the tracker is away; the latest checkpoint is step 3"):
        train(tiny_config, tmp_path, callbacks=[callback])
    with monkeypatch.context() as patch:
        before_step(patch, 3, lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError) as raised:
            train(tiny_config, tmp_path)
    assert "the latest checkpoint is step 3" in raised.value.__notes__[0]
    assert train(tiny_config, tmp_path)["step"] == 6


def test_a_pruned_trial_leaves_a_run_that_can_be_resumed(tmp_path, whole):
    """Optuna's callbacks raise an exception of its own."""

    class TrialPruned(Exception):
        pass

    def prune(end):
        raise TrialPruned

    for epoch in (1, 2):
        with pytest.raises(TrialPruned):
            train(run_config(), tmp_path, callbacks=[prune])
        assert [row["epoch"] for row in metrics(tmp_path)] == [*map(str, range(1, epoch + 1))]
    train(run_config(), tmp_path)
    assert_same_run(tmp_path, whole)


def test_a_deletion_cut_short_by_a_kill_is_made_good(workdir, caplog):
    (workdir / "summary.json").unlink()  # killed before it was written
    folder = workdir / "checkpoints"
    steps = sorted(path.name for path in folder.iterdir())
    assert "1" not in steps
    shutil.copytree(folder / steps[-1], folder / "1")
    shutil.rmtree(folder / "1" / "training")
    train(run_config(), workdir)
    assert sorted(path.name for path in folder.iterdir()) == steps
    assert not own_warnings(caplog)
