"""Options of a recipe within training: each against itself written out."""

from functools import partial

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.augment.normalize import normalize
from resnet_jax.errors import InputError
from resnet_jax.inference.evaluate import evaluate_split
from resnet_jax.optim import make_optimizer, piecewise_constant
from resnet_jax.runs.provenance import begin_session, provenance
from resnet_jax.runs.workdir import check_workdir
from resnet_jax.training.factories import make_statistics
from resnet_jax.training.losses import cross_entropy
from resnet_jax.training.state import init_state
from resnet_jax.training.step import make_train_step
from tests.support.runs import open_store, shared_experiment, train, without_times


class WithoutBatchNorm(nn.Module):
    """Stand-in for a ResNet, whose statistics count how often they moved."""

    @nn.compact
    def __call__(self, images, *, train):
        calls = self.variable("batch_stats", "calls", jnp.zeros, ())
        if train and not self.is_initializing():
            calls.value += 1
        return nn.Dense(10)(nn.tanh(nn.Dense(7)(images.reshape(len(images), -1))))


def _state_and_batch(tx, size=20):
    model = WithoutBatchNorm()
    images = jax.random.normal(jax.random.key(1), (size, 4, 4, 3))
    labels = jax.random.randint(jax.random.key(2), (size,), 0, 10, jnp.int32)
    return model, init_state(jax.random.key(0), model, tx, (4, 4, 3)), images, labels


def _sgd(**settings):
    constant = piecewise_constant(0.5, (), 0.1, scheduler_first=False)
    return make_optimizer(constant, momentum=0.9, weight_decay=1e-3, **settings)


def _assert_close(*trees):
    jax.tree.map(partial(np.testing.assert_allclose, rtol=1e-5, atol=1e-6), *trees)


def test_microbatches_make_the_step_of_the_whole_batch():
    tx = _sgd(clip_norm=0.5)
    model, state, images, labels = _state_and_batch(tx)
    whole = jax.jit(make_train_step(model, tx))(state, images, labels)
    for microbatch_size, passes in ((1, 20), (6, 4)):
        train_step = make_train_step(model, tx, microbatch_size=microbatch_size)
        parts = jax.jit(train_step)(state, images, labels)
        assert float(parts.batch_stats["calls"]) == passes
        _assert_close(parts.replace(batch_stats=None), whole.replace(batch_stats=None))


@pytest.mark.slow
def test_sam_moves_the_statistics_once_and_takes_the_gradient_uphill():
    tx, sgd = _sgd(sam_rho=0.1), _sgd()
    model, state, images, labels = _state_and_batch(tx)
    after = jax.jit(make_train_step(model, tx))(state, images, labels)
    assert float(after.batch_stats["calls"]) == 1

    @jax.jit
    def gradient(params):
        def loss(params):
            variables = {"params": params, "batch_stats": state.batch_stats}
            logits = model.apply(variables, images, train=False)
            return cross_entropy(logits, labels).mean()

        return jax.grad(loss)(params)

    g = gradient(state.params)
    norm = jnp.sqrt(sum(jnp.vdot(leaf, leaf) for leaf in jax.tree.leaves(g)))
    uphill = gradient(jax.tree.map(lambda p, leaf: p + 0.1 * leaf / norm, state.params, g))
    updates, _ = sgd.update(uphill, sgd.init(state.params), state.params)
    _assert_close(after.params, jax.tree.map(jnp.add, state.params, updates))


def test_probabilities_as_labels():
    """The loss of a mixture is the mixture of the losses; its class is that of the larger part."""
    model, state, images, labels = _state_and_batch(_sgd())
    step = jax.jit(make_train_step(model, _sgd()))
    others = (labels + 1) % 10
    mixed = 0.7 * jax.nn.one_hot(labels, 10) + 0.3 * jax.nn.one_hot(others, 10)
    all_sums = [step(state, images, y).epoch_sums for y in (mixed, labels, others)]
    logits = model.apply(state.variables, images, train=False)
    losses = [float(cross_entropy(logits, y).sum()) for y in (labels, others)]
    expected = [0.7 * losses[0] + 0.3 * losses[1], *losses]
    np.testing.assert_allclose([sums["loss_sum"] for sums in all_sums], expected, rtol=1e-5)
    correct = [int((logits.argmax(axis=1) == y).sum()) for y in (labels, labels, others)]
    assert [int(sums["correct"]) for sums in all_sums] == correct


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_evaluation_uses_the_ema_and_reports_flip_tta(tmp_path, tiny_config, tiny_dataset):
    config = tiny_config
    config.ema_decay, config.num_epochs = 0.9, 1
    summary = train(config, tmp_path)
    with open_store(tmp_path, config, tiny_dataset) as store:
        restored = store.restore(3)
    experiment = shared_experiment(config, tiny_dataset)
    evaluation = experiment.evaluate(restored.variables, "test")
    assert evaluation.loss == summary["test_loss"]
    assert evaluation.loss != experiment.evaluate(restored.training["trained"], "test").loss
    validation = experiment.evaluate(restored.variables, "validation")
    assert validation.loss == float(without_times(tmp_path)[-1]["val_loss"])

    report = evaluate_split(config, tmp_path, "test", "latest", flip_tta=True).record
    assert report["loss"] == pytest.approx(evaluation.loss, rel=1e-5)  # BatchNorm is folded
    images = normalize(
        tiny_dataset.test_images, *make_statistics(config, lambda: tiny_dataset.train_images)
    )
    apply = jax.jit(lambda images: experiment.model.apply(restored.variables, images, train=False))
    logits = (apply(images) + apply(images[:, :, ::-1])) / 2
    losses = cross_entropy(logits, jnp.asarray(tiny_dataset.test_labels))
    assert np.mean(losses) == pytest.approx(report["flip_averaged"]["loss"], rel=1e-5)
    assert report["flip_averaged"]["loss"] != report["loss"]


def test_a_rate_that_decays_to_the_end_fixes_the_run_s_length(tmp_path, tiny_config):
    for name in ("linear", "cosine", "steps"):
        tiny_config.schedule.name, tiny_config.num_epochs = name, 3
        begin_session(tmp_path, tiny_config, 0, provenance())
        tiny_config.num_epochs = 4
        if name == "steps":
            check_workdir(tmp_path, tiny_config)
        else:
            with pytest.raises(InputError, match="num_epochs"):
                check_workdir(tmp_path, tiny_config)
