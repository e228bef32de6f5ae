"""PyTorch's numbers of a small case, kept in a file: the same checks where torch is absent.

The file changes only where the reference itself is meant to: scripts/make_torch_golden.py.
"""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models import ResNet
from resnet_jax.optim import make_optimizer, piecewise_constant
from resnet_jax.training.losses import cross_entropy
from resnet_jax.training.state import TrainState, zero_epoch_sums
from resnet_jax.training.step import make_train_step
from tests.equality import golden_case as case


def _assert_equal(ours, golden, tolerance):
    for key, value in ours.items():
        difference = np.abs(value - golden[key]).max() / np.abs(golden[key]).max()
        assert difference < tolerance, (key, difference)


@pytest.fixture(scope="module", autouse=True)
def _float64():
    with jax.enable_x64(True):
        yield


@pytest.fixture(scope="module")
def setting():
    model = ResNet(case.DEPTH, case.SHORTCUT, dtype=jnp.float64)
    shapes = jax.eval_shape(
        lambda: model.init(jax.random.key(0), jnp.zeros((1, 32, 32, 3)), train=False)
    )
    variables = jax.tree.map(jnp.asarray, case.variables(shapes))
    images, labels = case.batches()
    with np.load(case.PATH) as golden:
        return model, variables, images, labels, dict(golden)


def test_logits_and_gradients(setting):
    model, variables, images, labels, golden = setting

    def loss_fn(params):
        logits, updated = model.apply(
            {**variables, "params": params}, images[0], train=True, mutable=["batch_stats"]
        )
        return cross_entropy(logits, labels[0]).mean(), (logits, updated)

    grads, (logits, updated) = jax.grad(loss_fn, has_aux=True)(variables["params"])
    ours = {
        "logits/evaluation": model.apply(variables, images[0], train=False),
        "logits/training": logits,
    }
    _assert_equal(ours, golden, 1e-12)
    ours = case.fingerprints("gradient", {"params": grads, **updated})
    gradients = {key: value for key, value in ours.items() if key in golden}
    assert len(gradients) == len(jax.tree.leaves(grads))
    _assert_equal(gradients, golden, 1e-9)


def test_five_steps(setting):
    model, variables, images, labels, golden = setting
    schedule = piecewise_constant(case.LEARNING_RATE, (case.DROP_STEP,), 0.1, scheduler_first=False)
    tx = make_optimizer(schedule, momentum=case.MOMENTUM, weight_decay=case.WEIGHT_DECAY)
    state = TrainState(
        step=jnp.int32(0),
        params=variables["params"],
        batch_stats=variables["batch_stats"],
        opt_state=tx.init(variables["params"]),
        epoch_sums=zero_epoch_sums(),
    )
    train_step = jax.jit(make_train_step(model, tx))
    for step in range(case.NUM_STEPS):
        state = train_step(state, images[step], labels[step])
    ours = case.fingerprints("after", state.variables)
    assert set(ours) == {key for key in golden if key.startswith("after/")}
    _assert_equal(ours, golden, 1e-9)
