"""Signals, interrupts and output that ends."""

import signal

import pytest

from resnet_jax.errors import Interrupted
from resnet_jax.signals import stop_on_signals
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.run import train
from tests.support.runs import run_config

pytestmark = pytest.mark.usefixtures("tiny_load")

FOUR = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1]


def _raise_at_step_4(monkeypatch, number):
    train_chunk = Experiment.train_chunk

    def signalled(self, state, *args, **kwargs):
        if int(state.step) == 4:
            signal.raise_signal(number)
        return train_chunk(self, state, *args, **kwargs)

    monkeypatch.setattr(Experiment, "train_chunk", signalled)


@pytest.mark.parametrize("number", FOUR, ids=lambda number: number.name)
def test_each_signal_saves_and_stops(tmp_path, monkeypatch, number):
    config = run_config()
    config.checkpoint_every_steps, config.chunk_steps = 0, 1
    _raise_at_step_4(monkeypatch, number)
    with (
        pytest.raises(Interrupted, match=f"stopped by {number.name}; .* is step 5 ") as stopped,
        stop_on_signals() as stop,
    ):
        train(config, tmp_path, stop)
    assert stopped.value.exit_code == 128 + number


@pytest.mark.parametrize("number", FOUR, ids=lambda number: number.name)
def test_an_ignored_signal_stays_ignored(tmp_path, monkeypatch, number):
    _raise_at_step_4(monkeypatch, number)
    before = signal.signal(number, signal.SIG_IGN)
    try:
        with stop_on_signals() as stop:
            assert train(run_config(), tmp_path, stop)["step"] == 9
        assert signal.getsignal(number) is signal.SIG_IGN
    finally:
        signal.signal(number, before)


def test_handlers_are_put_back(tmp_path):
    before = [signal.getsignal(number) for number in FOUR]
    with stop_on_signals():
        assert [signal.getsignal(number) for number in FOUR] != before
    assert [signal.getsignal(number) for number in FOUR] == before


def test_train_as_a_function_leaves_signals_to_its_caller(tmp_path, monkeypatch):
    """In a notebook, an interrupt is a KeyboardInterrupt: the process lives, the checkpoint too."""
    handlers = []
    train_chunk = Experiment.train_chunk

    def noting(self, *args, **kwargs):
        handlers.append([signal.getsignal(number) for number in FOUR])
        return train_chunk(self, *args, **kwargs)

    monkeypatch.setattr(Experiment, "train_chunk", noting)
    _raise_at_step_4(monkeypatch, signal.SIGINT)
    with pytest.raises(KeyboardInterrupt) as interrupted:
        train(run_config(), tmp_path)
    assert "the last good checkpoint is step 4 in " in interrupted.value.__notes__[0]
    assert handlers == [[signal.getsignal(number) for number in FOUR]] * len(handlers)


def test_the_time_before_a_stop_counts(tmp_path, monkeypatch):
    """Seconds are counted by a clock that ticks once for each look at it."""
    clock = iter(range(10**6))
    monkeypatch.setattr("resnet_jax.training.trainer.time.perf_counter", lambda: next(clock))
    config = run_config()
    config.checkpoint_every_steps, config.chunk_steps = 0, 1
    whole = train(config, tmp_path / "whole")["training_seconds"]
    with monkeypatch.context() as patch:
        _raise_at_step_4(patch, signal.SIGTERM)
        with pytest.raises(Interrupted), stop_on_signals() as stop:
            train(config, tmp_path / "run", stop)
    stopped = train(config, tmp_path / "run")["training_seconds"]
    assert whole <= stopped <= whole + 6
