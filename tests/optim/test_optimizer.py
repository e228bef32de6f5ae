import jax.numpy as jnp
import numpy as np
import optax

from resnet_jax.optim import make_optimizer, piecewise_constant


def test_updates_equal_sgd_written_out():
    """PyTorch's SGD: g += decay * p; v = momentum * v + g; p -= rate * v."""
    schedule = piecewise_constant(0.1, (3,), 0.1, scheduler_first=False)
    tx = make_optimizer(schedule, momentum=0.9, weight_decay=1e-2)
    rng = np.random.default_rng(0)
    params = {
        "kernel": jnp.asarray(rng.normal(size=(4, 3))),
        "bias": jnp.asarray(rng.normal(size=3)),
    }
    plain = {name: np.asarray(value, np.float64) for name, value in params.items()}
    velocity = {name: np.zeros_like(value) for name, value in plain.items()}
    opt_state = tx.init(params)
    for step in range(6):
        grads = {name: jnp.asarray(rng.normal(size=value.shape)) for name, value in plain.items()}
        updates, opt_state = tx.update(grads, opt_state, params)
        params = optax.apply_updates(params, updates)
        for name in plain:
            gradient = np.asarray(grads[name], np.float64) + 1e-2 * plain[name]
            velocity[name] = 0.9 * velocity[name] + gradient
            plain[name] -= (0.1 if step < 3 else 0.01) * velocity[name]
    for name in plain:
        np.testing.assert_allclose(params[name], plain[name], rtol=1e-5, atol=1e-6)
