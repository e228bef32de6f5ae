"""The jitted step: what it counts, and what its random numbers depend on.

Its gradients and updates are compared with PyTorch's numbers in tests/equality.
"""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.config.keys import set_value
from resnet_jax.optim import make_optimizer
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.state import from_checkpoint, init_state
from tests.conftest import make_config, make_dataset
from tests.support.tiny_model import TinyModel


def _make_experiment(**changes):
    config = make_config()
    config.schedule.learning_rate = 0.05
    for key, value in changes.items():
        set_value(config, key, value)
    return dataclasses.replace(make_experiment(config, make_dataset()), model=TinyModel())


@pytest.fixture(scope="module")
def experiment():
    """40 training images: two steps on 16, and one on 8."""
    return _make_experiment()


@pytest.fixture(scope="module")
def first_step(experiment):
    return _step(experiment, experiment.init_state())


def _step(experiment, state, order=None, *, partial_batch=False):
    order = experiment.epoch_order(0) if order is None else order
    return experiment.train_chunk(state, order, 1, partial_batch=partial_batch)


def test_an_epoch_trains_on_every_image_with_the_same_bits_every_time(experiment, first_step):
    runs = []
    for _ in range(2):
        state = _step(experiment, experiment.init_state())
        jax.tree.map(np.testing.assert_array_equal, state, first_step)
        state = _step(experiment, state)
        runs.append(_step(experiment, state, partial_batch=True))
    jax.tree.map(np.testing.assert_array_equal, *runs)
    assert int(runs[0].step) == 3
    assert int(runs[0].epoch_sums["count"]) == 40
    assert 0 <= int(runs[0].epoch_sums["correct"]) <= 40
    # The same weights and images at step 3, the first of the next epoch, are augmented otherwise.
    later = _step(experiment, experiment.init_state().replace(step=jnp.int32(3)))
    loss, first_loss = (float(state.epoch_sums["loss_sum"]) for state in (later, first_step))
    assert abs(loss - first_loss) > 1e-4 * first_loss


def test_a_seed_determines_weights_order_and_augmentation(experiment, first_step):
    other = _make_experiment(seed=1)
    order = experiment.epoch_order(0)
    assert (order != other.epoch_order(0)).any()
    state, other_state = experiment.init_state(), other.init_state()
    assert (state.params["layer1_0"]["kernel"] != other_state.params["layer1_0"]["kernel"]).all()
    # The same weights and images: only the augmentation differs.
    loss, expected = (
        float(s.epoch_sums["loss_sum"]) for s in (_step(other, state, order), first_step)
    )
    assert 1e-4 < abs(loss - expected) / expected < 0.1


@pytest.mark.parametrize("has_ema", [False, True])
def test_a_state_comes_back_from_its_checkpoint(has_ema):
    """The names in the tree are those of checkpoints that exist."""
    tx = make_optimizer(lambda step: 0.1, momentum=0.9, weight_decay=0.0)
    state = jax.eval_shape(
        lambda: init_state(jax.random.key(0), TinyModel(), tx, (8, 8, 3), has_ema=has_ema)
    )
    assert set(state.variables) == {"params", "batch_stats"}
    trained = {"trained"} if has_ema else set()
    assert set(state.training) == {"step", "opt_state", "epoch_sums"} | trained
    if has_ema:
        state = state.replace(ema={"params": "EMA of params", "batch_stats": "EMA of statistics"})
        assert state.variables is state.ema
        assert state.training["trained"] == state.trained != state.variables
    assert from_checkpoint(state.variables, state.training) == state
