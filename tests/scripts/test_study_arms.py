"""The arms of the study: their updates and losses against plain implementations."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from study import arms

from resnet_jax.errors import InputError
from resnet_jax.training import run
from resnet_jax.training.experiment import make_experiment
from tests.conftest import make_config, make_dataset
from tests.support.runs import Killed, before_step, kill, run_config, without_times
from tests.support.tiny_model import TinyModel

RNG = np.random.default_rng(0)


def test_muon_follows_the_singular_vectors_and_keeps_the_norm_of_a_kernel():
    kernel, grad = (RNG.normal(size=(3, 3, 4, 8)).astype(np.float32) for _ in range(2))
    params = {"block": {"kernel": kernel}, "fc": {"kernel": kernel[0, 0]}}
    grads = {"block": {"kernel": grad}, "fc": {"kernel": grad[0, 0]}}
    tx = arms.muon(lambda _: 0.1, optax.sgd(0.5))
    updates, _ = tx.update(grads, tx.init(params), params)

    u, s, vt = np.linalg.svd(grad.astype(np.float64).reshape(-1, 8), full_matrices=False)
    s /= np.linalg.norm(s)
    a, b, c = arms.MUON_COEFFICIENTS
    for _ in range(arms.MUON_ITERATIONS):
        s = a * s + b * s**3 + c * s**5
    assert s.min() > 0.6
    assert s.max() < 1.3
    expected = kernel - 0.1 * ((u * s) @ vt).reshape(kernel.shape)
    expected *= np.sqrt(8) / np.linalg.norm(expected)
    np.testing.assert_allclose(kernel + updates["block"]["kernel"], expected, atol=1e-5)
    np.testing.assert_allclose(updates["fc"]["kernel"], -0.5 * grad[0, 0], rtol=1e-6)


def test_biases_of_batch_norm_learn_faster_and_decay_as_before():
    def make_sgd(schedule, weight_decay):
        decay = optax.add_decayed_weights(weight_decay)
        return optax.chain(decay, optax.scale_by_learning_rate(schedule))

    params = {"bn": {"bias": 2.0, "scale": 2.0}, "fc": {"bias": 2.0}}
    tx = arms.faster_biases(make_sgd, lambda _: 0.1, 0.01, 4.0)
    for gradient, bias, others in ((0.0, -0.002, -0.002), (1.0, -0.402, -0.102)):
        grads = jax.tree.map(lambda _, g=gradient: jnp.float32(g), params)
        updates, _ = tx.update(grads, tx.init(params), params)
        assert updates["bn"]["bias"] == pytest.approx(bias)
        assert updates["bn"]["scale"] == updates["fc"]["bias"] == pytest.approx(others)


def _cross_entropy(logits, probabilities):
    return -(probabilities * (logits - np.log(np.exp(logits).sum(1, keepdims=True)))).sum(1).mean()


def test_the_losses_are_those_of_plain_implementations():
    logits, taught = RNG.normal(size=(2, 6, 10))
    labels = np.arange(6) % 3
    true = np.eye(10)[labels]
    loss = arms.two_views(0.1)(jnp.array(logits), None, jnp.array(labels))
    squares = (logits[:3] - logits[3:]) ** 2
    assert loss == pytest.approx(_cross_entropy(logits, true) + 0.1 * squares.mean(), rel=1e-5)

    loss = arms.distillation(lambda _: jnp.array(taught))(jnp.array(logits), None, labels)
    soft = np.exp(taught / 4) / np.exp(taught / 4).sum(1, keepdims=True)
    expected = 0.9 * 16 * _cross_entropy(logits / 4, soft) + 0.1 * _cross_entropy(logits, true)
    assert loss == pytest.approx(expected, rel=1e-5)


def test_two_equal_views_train_like_one():
    config = make_config()
    config.augment.flip_probability, config.ema_decay = 0.0, 0.9  # the views are the same
    plain = dataclasses.replace(make_experiment(config, make_dataset()), model=TinyModel())
    double = arms.make_arm("views=0.1", plain)
    ends = []
    for experiment in (plain, double):
        state, order = experiment.init_state(), experiment.epoch_order(0)
        for _ in range(2):
            state = experiment.train_chunk(state, order, 1, partial_batch=False)
        ends.append(experiment.train_chunk(state, order, 1, partial_batch=True))
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, atol=1e-5), *ends)


@pytest.mark.parametrize("arm", ["views", "views=much", "bias=0", "colour=2"])
def test_an_unknown_arm_is_refused(arm):
    with pytest.raises(InputError, match=f"^arm '{arm}': must be"):
        arms.make_arm(arm, make_experiment(make_config(), make_dataset()))


def test_options_and_teachers_that_do_not_fit_are_refused():
    config, dataset = make_config(), make_dataset()
    with pytest.raises(InputError, match=r"teacher 'resnet20_fast': must have the classes"):
        arms.make_arm("teacher=resnet20_fast", make_experiment(config, dataset))
    config.microbatch_size = 4
    with pytest.raises(InputError, match=r"microbatch_size = 4: must be off"):
        arms.make_arm("views=0.1", make_experiment(config, dataset))


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load")
def test_an_interrupted_run_with_muon_ends_like_a_whole_one(tmp_path, monkeypatch):
    def make(config, dataset):
        return arms.make_arm("muon=0.1", make_experiment(config, dataset))

    run.train(run_config(), tmp_path / "whole", make_experiment=make)
    with monkeypatch.context() as patch:
        before_step(patch, 5, kill)
        with pytest.raises(Killed):
            run.train(run_config(), tmp_path / "cut", make_experiment=make)
    run.train(run_config(), tmp_path / "cut", make_experiment=make)
    assert without_times(tmp_path / "cut") == without_times(tmp_path / "whole")
