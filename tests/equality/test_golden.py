"""PyTorch's numbers of a small case in a file: the same checks without PyTorch.

The file changes only if the reference itself does: scripts/make_torch_golden.py.
"""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

from resnet_jax.models import ResNet
from resnet_jax.optim import make_optimizer, piecewise_constant
from resnet_jax.training.state import TrainState, zero_epoch_sums
from resnet_jax.training.step import make_train_step
from tests.equality import golden_case as case

# Compiles faster than with all optimizations, and runs faster than with none.
_jit = partial(jax.jit, compiler_options={"xla_backend_optimization_level": 1})


def _assert_equal(ours, golden, tolerance):
    for key, value in ours.items():
        difference = np.abs(value - golden[key]).max() / np.abs(golden[key]).max()
        assert difference < tolerance, (key, difference)


@jax.enable_x64(True)
def test_logits_gradients_and_five_steps():
    golden = np.load(case.PATH)
    model = ResNet(case.DEPTH, case.SHORTCUT, dtype=jnp.float64)
    images, labels = case.batches()
    shapes = jax.eval_shape(lambda: model.init(jax.random.key(0), images[0], train=False))
    variables = jax.tree.map(jnp.asarray, case.variables(shapes))
    params = variables["params"]
    evaluation = _jit(partial(model.apply, train=False))(variables, images[0])
    _assert_equal({"logits/evaluation": evaluation}, golden, 1e-12)

    schedule = piecewise_constant(case.LEARNING_RATE, (case.DROP_STEP,), 0.1, scheduler_first=False)
    tx = make_optimizer(schedule, momentum=case.MOMENTUM, weight_decay=case.WEIGHT_DECAY)
    state = TrainState(
        step=jnp.int32(0),
        params=params,
        batch_stats=variables["batch_stats"],
        opt_state=tx.init(params),
        epoch_sums=zero_epoch_sums(),
    )
    train_step = _jit(make_train_step(model, tx))
    for step in range(case.NUM_STEPS):
        state = train_step(state, images[step], labels[step])
        if step == 0:  # the velocity is the gradient with weight decay
            velocity = optax.tree_utils.tree_get(state.opt_state, "trace")
            grads = jax.tree.map(lambda v, p: v - case.WEIGHT_DECAY * p, velocity, params)
            ours = case.fingerprints("gradient", {**variables, "params": grads})
            gradients = {key: value for key, value in ours.items() if key in golden}
            assert len(gradients) == len(jax.tree.leaves(grads))
            _assert_equal(gradients, golden, 1e-9)
    ours = case.fingerprints("after", state.variables)
    assert set(ours) == {key for key in golden if key.startswith("after/")}
    _assert_equal(ours, golden, 1e-9)
