from types import SimpleNamespace

import numpy as np
import pytest

from resnet_jax.terminal import console
from resnet_jax.training.plan import make_plan
from resnet_jax.training.reports import Reports, describe, seconds_left

ROW = {
    "train_loss": 1.0,
    "train_accuracy": 0.5,
    "val_loss": 1.0,
    "learning_rate": 0.1,
    "images_per_second": 100.0,
}


def _row(epoch, seconds, val_accuracy=0.5):
    return {**ROW, "epoch": epoch, "step": 10 * epoch, "seconds": seconds,
            "val_accuracy": val_accuracy}  # fmt: skip


def _plan(num_epochs=8, num_steps=0):
    return make_plan(
        100, batch_size=10, num_epochs=num_epochs, num_steps=num_steps, chunk_steps=5,
        checkpoint_every_steps=0, max_chunk_steps=None,
    )  # fmt: skip


def _experiment(tiny_config, plan):
    data = SimpleNamespace(validation_indices=np.arange(60))
    return SimpleNamespace(plan=plan, config=tiny_config, data=data)


@pytest.fixture
def progress():
    return console.Progress(console.Console(), epoch=1, first=0, total=10)


def test_the_rest_goes_on_as_the_last_epochs():
    history = [_row(1, 50.0), _row(2, 4.0), _row(3, 4.0)]  # the first one compiled
    assert seconds_left(history, _plan()) == pytest.approx(5 * 4.0)
    assert seconds_left(history[:2], _plan()) == pytest.approx(6 * 4.0)
    # A run that ends within an epoch.
    assert seconds_left(history, _plan(num_steps=35)) == pytest.approx(2.0)
    assert seconds_left([_row(1, 4.0)], _plan(num_epochs=1)) == 0


def test_the_time_is_said_once_it_was_measured(tiny_config, progress, capsys):
    reports = Reports(_experiment(tiny_config, _plan()), [], console.Console())
    reports.after_dispatch(progress, 5, 5, 60.0)  # compiles
    reports.after_dispatch(progress, 10, 5, 0.5)
    assert capsys.readouterr().out == ""
    reports.after_dispatch(progress, 15, 5, 0.7)
    reports.after_dispatch(progress, 20, 5, 0.7)
    # 65 updates of 0.12 s, and seven times 60 images at a third of an update's cost.
    assert capsys.readouterr().out.startswith("expected time 9 s, until ")


def test_a_resumed_run_says_it_at_once(tiny_config, progress, capsys):
    reports = Reports(_experiment(tiny_config, _plan()), [_row(1, 20.0)], console.Console())
    assert capsys.readouterr().out.startswith("expected time 2 min, until ")
    for step in (15, 20, 25):
        reports.after_dispatch(progress, step, 5, 60.0)
    assert capsys.readouterr().out == ""


def test_a_run_that_has_ended_takes_no_time(tiny_config, capsys):
    Reports(_experiment(tiny_config, _plan(num_epochs=1)), [_row(1, 20.0)], console.Console())
    assert capsys.readouterr().out == ""


def test_the_best_epochs_are_marked(tiny_config, capsys):
    reports = Reports(_experiment(tiny_config, _plan()), [], console.Console())
    history = []
    for epoch, val_accuracy in enumerate([0.5, 0.7, 0.6, 0.7, 0.8], start=1):
        history.append(_row(epoch, 1.0, val_accuracy))
        reports.after_epoch(history)
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:2] == ["epoch", "step"]
    assert ["*" in line for line in lines[2:]] == [True, True, False, False, True]


def test_the_start_fits_a_terminal(tiny_config, tiny_dataset):
    from resnet_jax.training.experiment import make_experiment

    tiny_config.ema_decay = 0.999
    lines = list(describe(make_experiment(tiny_config, tiny_dataset)))
    assert max(map(len, lines)) <= 80
    labels = [line[: console.LABEL_WIDTH].strip() for line in lines]
    assert labels == ["data", "model", "", "training", "device"]
    assert "98,522 parameters" in lines[1]
