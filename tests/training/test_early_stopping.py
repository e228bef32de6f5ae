"""Early stopping: a function of the history, so that a resumed run stops where a whole one does."""

import json

import numpy as np
import pytest

from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import early_stop
from resnet_jax.runs.summary import read_run
from resnet_jax.training.experiment import Experiment
from tests.support.runs import (
    Killed,
    assert_same,
    before_step,
    kill,
    leaves,
    run_config,
    train,
    without_times,
)


def _history(accuracies):
    return [{"epoch": n, "val_accuracy": a} for n, a in enumerate(accuracies, start=1)]


def test_it_ends_as_a_plain_implementation_does():
    rng = np.random.default_rng(0)
    ends = set()
    for _ in range(2000):
        accuracies = rng.integers(0, rng.integers(2, 9), rng.integers(0, 12)) / 8  # with ties
        patience = int(rng.integers(1, 6))
        expected = None
        for epoch in range(patience + 1, len(accuracies) + 1):
            before, last = accuracies[: epoch - patience], accuracies[epoch - patience : epoch]
            if last.max() <= before.max():
                expected = epoch
                break
        row = early_stop(_history(accuracies), patience)
        assert (row and row["epoch"]) == expected, (accuracies, patience)
        assert early_stop(_history(accuracies), 0) is None
        ends.add(expected)
    assert len(ends) > 8


def _config(patience, checkpoint_every_steps=0):
    config = run_config()
    config.schedule.name = "cosine"  # on whose length patience has no influence
    config.num_epochs, config.patience = 15, patience
    config.chunk_steps, config.checkpoint_every_steps = 1, checkpoint_every_steps
    return config


@pytest.mark.usefixtures("tiny_load", "tiny_model")
@pytest.mark.slow
def test_a_run_stops_at_the_same_epoch_when_resumed_and_goes_on_with_more_patience(
    tmp_path, monkeypatch, tiny_dataset, capsys
):
    config, whole = _config(2), tmp_path / "whole"
    summary = train(config, whole)
    rows = without_times(whole)
    end = len(rows)
    assert 3 < end < 13
    assert early_stop(read_run(whole).history, 2) == read_run(whole).history[-1]
    assert (summary["epoch"], summary["stopped_early"]) == (end, True)
    printed = capsys.readouterr().out
    assert printed.count("stopped early") == 1
    assert f"epoch {end} of 15" in printed
    assert json.loads((whole / "summary.json").read_text()) == summary
    assert read_run(whole).summary == summary

    # Interrupted within an epoch, between two, and before the last validation.
    for step in (5, 3 * end - 3, 3 * end - 1):
        with monkeypatch.context() as patch:
            before_step(patch, step, kill)
            with pytest.raises(Killed):
                train(_config(2, checkpoint_every_steps=2), tmp_path / "cut")
    assert train(config, tmp_path / "cut")["stopped_early"]
    assert without_times(tmp_path / "cut") == rows
    expected = leaves(whole, config, tiny_dataset)
    assert_same(leaves(tmp_path / "cut", config, tiny_dataset), expected)

    # The same command again trains nothing.
    capsys.readouterr()
    with monkeypatch.context() as patch:
        patch.setattr(Experiment, "train_chunk", lambda *_, **__: pytest.fail("it trains"))
        assert train(config, whole)["epoch"] == end
    assert "expected time" not in capsys.readouterr().out

    longer = _config(4)
    train(longer, whole)
    assert "expected time at most" in capsys.readouterr().out
    train(longer, tmp_path / "longer")
    assert without_times(whole) == without_times(tmp_path / "longer")
    assert len(without_times(whole)) > end
    assert_same(
        leaves(whole, longer, tiny_dataset), leaves(tmp_path / "longer", longer, tiny_dataset)
    )
    before = (whole / "config.json").read_bytes()
    with pytest.raises(InputError, match=r"patience = 2: must be 0 or at least [34]\b"):
        train(config, whole)
    assert (whole / "config.json").read_bytes() == before


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_that_its_length_ends_has_not_stopped_early(tmp_path):
    """A row that num_steps cut short counts as an epoch, and is withdrawn when the run goes on."""
    config = run_config()
    config.patience, config.num_steps, config.schedule.learning_rate = 1, 4, 1e-9
    assert not train(config, tmp_path)["stopped_early"]
    assert [row["step"] for row in without_times(tmp_path)] == ["3", "4"]
    config.num_steps = 9
    summary = train(config, tmp_path)
    assert (summary["step"], summary["stopped_early"]) == (6, True)
