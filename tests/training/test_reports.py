import re
from types import SimpleNamespace

import numpy as np
import pytest

from resnet_jax.terminal import console
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.plan import make_plan
from resnet_jax.training.reports import (
    Reports,
    describe,
    epoch_header,
    epoch_line,
    seconds_left,
)


def _row(epoch, seconds=1.0, val_accuracy=0.38784):
    return {
        "epoch": epoch,
        "step": 10 * epoch,
        "train_loss": 1.65432,
        "train_accuracy": 0.3931,
        "val_loss": 1.38214,
        "val_accuracy": val_accuracy,
        "learning_rate": 0.01,
        "images_per_second": 318.4,
        "seconds": seconds,
    }


def _plan(num_epochs=8, num_steps=0):
    return make_plan(100, batch_size=10, num_epochs=num_epochs, num_steps=num_steps)


@pytest.fixture
def make_reports(tiny_config):
    def make(history=()):
        data = SimpleNamespace(validation_indices=np.arange(60))
        experiment = SimpleNamespace(plan=_plan(), config=tiny_config, data=data)
        reports = Reports(experiment, console.Console())
        reports.before_epoch(history)
        return reports

    return make


@pytest.fixture
def progress():
    return console.Progress(console.Console(), epoch=1, first=0, total=10)


def test_the_rest_takes_as_long_as_the_last_epochs():
    history = [_row(1, 50.0), _row(2, 4.0), _row(3, 4.0)]  # the first one compiled
    assert seconds_left(history, _plan()) == pytest.approx(5 * 4.0)
    assert seconds_left(history[:2], _plan()) == pytest.approx(6 * 4.0)
    # A run that ends within an epoch.
    assert seconds_left(history, _plan(num_steps=35)) == pytest.approx(2.0)
    assert seconds_left([_row(1, 4.0)], _plan(num_epochs=1)) == 0


def test_the_time_is_printed_once_it_was_measured(make_reports, progress, capsys):
    reports = make_reports()
    for step, seconds in ((5, 60.0), (10, 0.5), (15, 0.7)):  # the first one compiles
        assert capsys.readouterr().out == ""
        reports.after_dispatch(progress, step, 5, seconds)
    # 65 updates of 0.12 s, and seven times 60 images at a third of an update's cost.
    reports.after_dispatch(progress, 20, 5, 0.7)
    assert capsys.readouterr().out.startswith("expected time 9 s, until ")
    # A resumed run prints it at once.
    reports = make_reports([_row(1, 20.0)])
    assert capsys.readouterr().out.startswith("expected time 2 min, until ")
    for step in (15, 20, 25):
        reports.after_dispatch(progress, step, 5, 60.0)
    assert capsys.readouterr().out == ""


def test_times_are_upper_bounds_if_early_stopping_may_end_a_run(make_reports, tiny_config, capsys):
    tiny_config.patience = 2
    history = [_row(1, 20.0)]
    reports = make_reports(history)
    assert capsys.readouterr().out.startswith("expected time at most 2 min, until ")
    for epoch in (2, 3):
        history.append(_row(epoch, 20.0))
        reports.after_epoch(history)
    reports.after_training(history)
    *_, header, _, _, last = capsys.readouterr().out.splitlines()
    assert header.endswith("at most")
    assert last.startswith("stopped early after epoch 3 of 8: ")
    assert last.endswith(" epoch 1")
    reports.after_training([_row(8)])  # it had its full length
    assert capsys.readouterr().out == ""


def test_the_best_epochs_are_marked(make_reports, capsys):
    reports, history = make_reports(), []
    for epoch, val_accuracy in enumerate([0.5, 0.7, 0.6, 0.7, 0.8], start=1):
        history.append(_row(epoch, 1.0, val_accuracy))
        reports.after_epoch(history)
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:2] == ["epoch", "step"]
    assert ["*" in line for line in lines[2:]] == [True, True, False, False, True]


def test_the_start_fits_a_terminal(tiny_config, tiny_dataset):
    tiny_config.ema_decay = 0.999
    lines = list(describe(make_experiment(tiny_config, tiny_dataset)))
    assert max(map(len, lines)) <= 80
    labels = [line[: console.LABEL_WIDTH].strip() for line in lines]
    assert labels == ["data", "model", "", "training", "device"]
    assert "98,522 parameters" in lines[1]


@pytest.mark.parametrize("is_mixed", [False, True])
def test_columns_of_the_table_line_up_within_80_characters(is_mixed):
    row = _row(3)
    words = " ".join(epoch_line(row, 50, 3723, is_best=True).split())
    assert words == "3/50 30 1.6543 39.31 1.3821 38.78 * 0.01 318 1:02:03"
    widest = row | {
        "epoch": 1182,
        "step": 176_000,
        "train_loss": 10.65432,
        "train_accuracy": 1.0,
        "val_loss": 112.3821,
        "val_accuracy": 1.0,
        "learning_rate": 0.000316227,
        "images_per_second": 31_800,
    }
    lines = epoch_header(is_mixed=is_mixed).splitlines()
    lines += [
        epoch_line(row, 50, 0, is_best=False),
        epoch_line(widest, 1200, 180_000, is_best=False),
    ]
    ends = [[match.end() for match in re.finditer(r"acc %|\S+", text)] for text in lines[1:]]
    assert ends[0] == ends[1] == ends[2]
    assert max(map(len, lines)) <= 80
