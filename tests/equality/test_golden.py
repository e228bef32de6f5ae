"""PyTorch's numbers of a small case in a file: the same checks without PyTorch.

The file changes only if the reference itself does: scripts/make_torch_golden.py.
"""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.models import ResNet
from resnet_jax.optim import make_optimizer, piecewise_constant
from resnet_jax.training.losses import cross_entropy
from resnet_jax.training.state import TrainState, zero_epoch_sums
from resnet_jax.training.step import make_train_step
from tests.equality import golden_case as case

# Compiles in half the time.
_jit = partial(jax.jit, compiler_options={"xla_backend_optimization_level": 0})


def _assert_equal(ours, golden, tolerance):
    for key, value in ours.items():
        difference = np.abs(value - golden[key]).max() / np.abs(golden[key]).max()
        assert difference < tolerance, (key, difference)


def test_logits_gradients_and_five_steps():
    with jax.enable_x64(True), np.load(case.PATH) as golden:
        _check(dict(golden))


def _check(golden):
    model = ResNet(case.DEPTH, case.SHORTCUT, dtype=jnp.float64)
    shapes = jax.eval_shape(
        lambda: model.init(jax.random.key(0), jnp.zeros((1, 32, 32, 3)), train=False)
    )
    variables = jax.tree.map(jnp.asarray, case.variables(shapes))
    images, labels = case.batches()

    @_jit
    def first_batch(variables, images, labels):
        def loss_fn(params):
            training, _ = model.apply(
                {**variables, "params": params}, images, train=True, mutable=["batch_stats"]
            )
            return cross_entropy(training, labels).mean(), training

        grads, training = jax.grad(loss_fn, has_aux=True)(variables["params"])
        return model.apply(variables, images, train=False), training, grads

    evaluation, training, grads = first_batch(variables, images[0], labels[0])
    ours = {"logits/evaluation": evaluation, "logits/training": training}
    _assert_equal(ours, golden, 1e-12)
    ours = case.fingerprints("gradient", {**variables, "params": grads})
    gradients = {key: value for key, value in ours.items() if key in golden}
    assert len(gradients) == len(jax.tree.leaves(grads))
    _assert_equal(gradients, golden, 1e-9)

    schedule = piecewise_constant(case.LEARNING_RATE, (case.DROP_STEP,), 0.1, scheduler_first=False)
    tx = make_optimizer(schedule, momentum=case.MOMENTUM, weight_decay=case.WEIGHT_DECAY)
    state = TrainState(
        step=jnp.int32(0),
        params=variables["params"],
        batch_stats=variables["batch_stats"],
        opt_state=tx.init(variables["params"]),
        epoch_sums=zero_epoch_sums(),
    )
    train_step = _jit(make_train_step(model, tx))
    for step in range(case.NUM_STEPS):
        state = train_step(state, images[step], labels[step])
    ours = case.fingerprints("after", state.variables)
    assert set(ours) == {key for key in golden if key.startswith("after/")}
    _assert_equal(ours, golden, 1e-9)
