from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from resnet_jax.models import ResNet
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


def _random_steps(tx, params, num_steps=5, **extra):
    """Parameters after updates with random gradients, and those gradients."""
    rng, opt_state, all_grads = np.random.default_rng(1), tx.init(params), []
    for _ in range(num_steps):
        grads = jax.tree.map(lambda p: jnp.asarray(rng.normal(size=p.shape), p.dtype), params)
        updates, opt_state = tx.update(grads, opt_state, params, **extra)
        params = optax.apply_updates(params, updates)
        all_grads.append(grads)
    return params, all_grads


@pytest.mark.parametrize("nesterov", [False, True])
def test_nesterov_equals_pytorch_s(nesterov):
    torch = pytest.importorskip("torch")
    constant = piecewise_constant(0.1, (), 0.1, scheduler_first=False)
    tx = make_optimizer(constant, momentum=0.9, weight_decay=1e-2, nesterov=nesterov)
    start = np.random.default_rng(0).normal(size=(4, 3)).astype(np.float32)
    params, all_grads = _random_steps(tx, {"kernel": jnp.asarray(start)})
    theirs = torch.nn.Parameter(torch.tensor(start))
    sgd = torch.optim.SGD([theirs], lr=0.1, momentum=0.9, weight_decay=1e-2, nesterov=nesterov)
    for grads in all_grads:
        theirs.grad = torch.tensor(np.asarray(grads["kernel"]))
        sgd.step()
    np.testing.assert_allclose(params["kernel"], theirs.detach().numpy(), rtol=1e-6, atol=1e-7)


def test_decay_of_kernels_only_leaf_by_leaf():
    init = partial(ResNet(8, "B").init, train=False)
    shapes = jax.eval_shape(init, jax.random.key(0), jnp.ones((1, 32, 32, 3)))
    params = jax.tree.map(lambda leaf: jnp.ones(leaf.shape), shapes["params"])
    constant = piecewise_constant(1.0, (), 0.1, scheduler_first=False)
    zeros = jax.tree.map(jnp.zeros_like, params)
    for kernels_only in (False, True):
        tx = make_optimizer(
            constant, momentum=0.0, weight_decay=0.5, decay_kernels_only=kernels_only
        )
        updates, _ = tx.update(zeros, tx.init(params), params)
        decayed = {
            jax.tree_util.keystr(path, simple=True, separator="/"): float(jnp.max(jnp.abs(leaf)))
            for path, leaf in jax.tree_util.tree_leaves_with_path(updates)
        }
        for name, size in decayed.items():
            is_decayed = not kernels_only or name.endswith("/kernel")
            assert size == (0.5 if is_decayed else 0), name
        names = {name.rsplit("/", 1)[-1] for name in decayed}
        assert names == {"kernel", "scale", "bias"}


@pytest.mark.parametrize(("length", "scaled"), [(2.0, 1.0), (0.5, 0.5)])
def test_a_gradient_longer_than_clip_norm_is_scaled_down_as_a_whole(length, scaled):
    constant = piecewise_constant(1.0, (), 0.1, scheduler_first=False)
    tx = make_optimizer(constant, momentum=0.0, weight_decay=0.0, clip_norm=1.0)
    direction = {"a": jnp.array([0.6, 0.0]), "b": jnp.array([-0.8])}  # of length 1
    grads = jax.tree.map(lambda d: length * d, direction)
    updates, _ = tx.update(grads, tx.init(grads), grads)
    for name, update in updates.items():
        np.testing.assert_allclose(update, -scaled * direction[name], rtol=1e-6)


def test_sam_takes_the_gradient_uphill():
    """Foret et al., equations 2 and 3, on f(w) = sum(w^4) with momentum written out."""
    rho, rate = 0.3, 0.01
    constant = piecewise_constant(rate, (), 0.1, scheduler_first=False)
    tx = make_optimizer(constant, momentum=0.9, weight_decay=0.0, sam_rho=rho)
    gradient = jax.grad(lambda params: jnp.sum(params["w"] ** 4))
    params = {"w": jnp.array([1.0, -2.0, 0.5])}
    plain, velocity, opt_state = np.array([1.0, -2.0, 0.5]), np.zeros(3), tx.init(params)
    for _ in range(4):
        updates, opt_state = tx.update(
            gradient(params), opt_state, params, grad_fn=lambda p, _: gradient(p)
        )
        params = optax.apply_updates(params, updates)
        g = 4 * plain**3
        uphill = plain + rho * g / np.linalg.norm(g)
        velocity = 0.9 * velocity + 4 * uphill**3
        plain = plain - rate * velocity
    np.testing.assert_allclose(params["w"], plain, rtol=1e-5)
