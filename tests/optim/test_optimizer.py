"""Options of the optimizer; tests/equality compares the plain one with PyTorch's."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from resnet_jax.models import ResNet
from resnet_jax.optim import make_optimizer, piecewise_constant
from resnet_jax.optim.optimizer import is_kernel


def _constant(rate):
    return piecewise_constant(rate, (), 0.1, scheduler_first=False)


def test_nesterov_equals_pytorch_s():
    torch = pytest.importorskip("torch")
    tx = make_optimizer(_constant(0.1), momentum=0.9, weight_decay=1e-2, nesterov=True)
    rng = np.random.default_rng(0)
    start = rng.normal(size=(4, 3)).astype(np.float32)
    theirs = torch.nn.Parameter(torch.tensor(start))
    sgd = torch.optim.SGD([theirs], lr=0.1, momentum=0.9, weight_decay=1e-2, nesterov=True)
    params, update = {"kernel": jnp.asarray(start)}, jax.jit(tx.update)
    opt_state = tx.init(params)
    for _ in range(5):
        gradient = rng.normal(size=start.shape).astype(np.float32)
        updates, opt_state = update({"kernel": jnp.asarray(gradient)}, opt_state, params)
        params = optax.apply_updates(params, updates)
        theirs.grad = torch.tensor(gradient)
        sgd.step()
    np.testing.assert_allclose(params["kernel"], theirs.detach().numpy(), rtol=1e-6, atol=1e-7)


def test_decay_of_kernels_only():
    init = partial(ResNet(8, "B").init, train=False)
    shapes = jax.eval_shape(init, jax.random.key(0), jnp.ones((1, 32, 32, 3)))["params"]
    marks = jax.tree_util.tree_leaves_with_path(is_kernel(shapes))
    assert {(path[-1].key, mark) for path, mark in marks} == {
        ("kernel", True), ("scale", False), ("bias", False)
    }  # fmt: skip
    params = {"bn": {"scale": jnp.ones(2)}, "fc": {"kernel": jnp.ones((2, 3)), "bias": jnp.ones(3)}}
    tx = make_optimizer(_constant(1.0), momentum=0.0, weight_decay=0.5, decay_kernels_only=True)
    zeros = jax.tree.map(jnp.zeros_like, params)
    updates, _ = jax.jit(tx.update)(zeros, tx.init(params), params)
    assert (updates["fc"]["kernel"] == -0.5).all()
    for leaf in (updates["fc"]["bias"], updates["bn"]["scale"]):
        assert (leaf == 0).all()


def test_a_gradient_longer_than_clip_norm_is_scaled_down_as_a_whole():
    tx = make_optimizer(_constant(1.0), momentum=0.0, weight_decay=0.0, clip_norm=1.0)
    direction = {"a": jnp.array([0.6, 0.0]), "b": jnp.array([-0.8])}  # of length 1
    update = jax.jit(tx.update)
    for length, scaled in ((2.0, 1.0), (0.5, 0.5)):
        grads = jax.tree.map(lambda d, length=length: length * d, direction)
        updates, _ = update(grads, tx.init(grads), grads)
        for name, leaf in updates.items():
            np.testing.assert_allclose(leaf, -scaled * direction[name], rtol=1e-6)


def test_sam_takes_the_gradient_uphill():
    """Foret et al., equations 2 and 3, on f(w) = sum(w^4) with momentum written out."""
    rho, rate = 0.3, 0.01
    tx = make_optimizer(_constant(rate), momentum=0.9, weight_decay=0.0, sam_rho=rho)
    gradient = jax.grad(lambda params: jnp.sum(params["w"] ** 4))
    update = jax.jit(lambda *a: tx.update(*a, grad_fn=lambda params, _: gradient(params)))
    params = {"w": jnp.array([1.0, -2.0, 0.5])}
    expected, velocity, opt_state = np.array([1.0, -2.0, 0.5]), np.zeros(3), tx.init(params)
    for _ in range(4):
        updates, opt_state = update(gradient(params), opt_state, params)
        params = optax.apply_updates(params, updates)
        g = 4 * expected**3
        uphill = expected + rho * g / np.linalg.norm(g)
        velocity = 0.9 * velocity + 4 * uphill**3
        expected = expected - rate * velocity
    np.testing.assert_allclose(params["w"], expected, rtol=1e-5)
