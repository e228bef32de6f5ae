"""Losses and weights that are not finite end a run; losses may be read late."""

import dataclasses

import jax
import numpy as np
import pytest

from resnet_jax.errors import RunError
from resnet_jax.training import experiment
from resnet_jax.training.backend import current_backend
from resnet_jax.training.experiment import Experiment
from tests.support.runs import assert_same_run, leaves, run_config, train

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


def _poison_after(patch, step):
    """Make the weights NaN after a step; return the list of the steps that are trained."""
    train_chunk, steps = Experiment.train_chunk, []

    def poisoned(self, state, *args, **kwargs):
        state = train_chunk(self, state, *args, **kwargs)
        steps.append(int(state.step))
        if steps[-1] == step:
            return state.replace(params=jax.tree.map(lambda x: x * np.nan, state.params))
        return state

    patch.setattr(Experiment, "train_chunk", poisoned)
    return steps


def test_a_state_that_is_not_finite_stops_the_run_and_poisons_no_checkpoint(
    tmp_path, tiny_dataset, monkeypatch
):
    config = run_config()
    with monkeypatch.context() as patch:
        _poison_after(patch, 5)
        expected = r"step 5, at learning rate 0\.1; the latest .* step 4 .* in a new --workdir"
        with pytest.raises(RunError, match=expected) as error:
            train(config, tmp_path / "run")
    assert not error.value.can_resume
    for leaf in leaves(tmp_path / "run", config, tiny_dataset).values():
        assert np.isfinite(leaf).all()
    config.schedule.learning_rate, config.checkpoint_every_steps = 1e30, 0  # a loss overflows
    with pytest.raises(RunError, match=r"rate 1e\+30; there is no checkpoint in .* yet"):
        train(config, tmp_path / "other")


def _read_losses_late(patch):
    """A GPU gets its next dispatch before the host reads the loss of the previous one."""
    backend = dataclasses.replace(current_backend(), lookahead=1)
    patch.setattr(experiment, "current_backend", lambda: backend)


def test_losses_read_late_change_nothing(tmp_path, monkeypatch, whole):
    config = run_config()  # without checkpoints within an epoch, before which all losses are read
    config.checkpoint_every_steps, config.chunk_steps = 0, 1
    _read_losses_late(monkeypatch)
    train(config, tmp_path)
    assert_same_run(tmp_path, whole)


def test_a_loss_that_is_not_finite_is_named_by_its_own_step_when_read_late(
    tmp_path, tiny_config, monkeypatch
):
    _read_losses_late(monkeypatch)
    steps = _poison_after(monkeypatch, 3)
    tiny_config.batch_size, tiny_config.chunk_steps = 4, 1
    with pytest.raises(RunError, match="not finite by step 4, "):
        train(tiny_config, tmp_path)
    assert steps == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("split", ["validation", "test"])
def test_a_validation_or_test_loss_that_is_not_finite_ends_the_run(
    tmp_path, tiny_config, monkeypatch, split
):
    evaluate = Experiment.evaluate

    def poisoned(self, variables, name, *args, **kwargs):
        result = evaluate(self, variables, name, *args, **kwargs)
        return result._replace(loss=float("nan")) if name == split else result

    monkeypatch.setattr(Experiment, "evaluate", poisoned)
    tiny_config.num_steps = 1
    with pytest.raises(RunError, match="finite"):
        train(tiny_config, tmp_path)
    assert not (tmp_path / "summary.json").exists()
