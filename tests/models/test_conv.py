"""The CPU's convolution and its gradients against autodiff of the plain one."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.conv import conv2d, conv2d_cpu, conv2d_plain

CHANNELS = [(3, 16), (16, 16), (16, 32), (32, 32), (32, 64), (64, 64)]


def _assert_close(ours, expected):
    assert ours.shape == expected.shape
    assert ours.dtype == expected.dtype
    scale = np.abs(expected).max()
    np.testing.assert_allclose(ours / scale, expected / scale, atol=2e-6)


def _compare(size, channels, kernel_size, stride, dtype=np.float32, batch=4):
    rng = np.random.default_rng(0)
    images = jnp.asarray(rng.normal(size=(batch, *size, channels[0])), dtype)
    kernel = jnp.asarray(rng.normal(size=(kernel_size, kernel_size, *channels)), dtype)
    expected, expected_vjp = jax.vjp(lambda x, k: conv2d_plain(x, k, stride), images, kernel)
    ours, ours_vjp = jax.vjp(lambda x, k: conv2d_cpu(x, k, stride), images, kernel)
    g = jnp.asarray(rng.normal(size=expected.shape), dtype)
    for a, b in zip((ours, *ours_vjp(g)), (expected, *expected_vjp(g)), strict=True):
        _assert_close(a, b)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("kernel_size", [1, 3])
@pytest.mark.parametrize("channels", CHANNELS)
def test_gradients_equal_autodiff(channels, kernel_size, stride):
    _compare((8, 8), channels, kernel_size, stride)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("size", [(7, 7), (9, 6), (1, 5), (32, 32)])
def test_odd_sizes(size, stride):
    _compare(size, (5, 7), 3, stride)


def test_float64():
    with jax.enable_x64(True):
        _compare((6, 7), (3, 4), 3, 2, np.float64)


def test_gradients_inside_a_scan_equal_those_outside():
    rng = np.random.default_rng(1)
    images = jnp.asarray(rng.normal(size=(2, 8, 8, 3)), jnp.float32)
    kernel = jnp.asarray(rng.normal(size=(3, 3, 3, 3)) / 5, jnp.float32)

    def update(kernel, _):
        return kernel - 1e-3 * jax.grad(lambda k: (conv2d(images, k) ** 2).sum())(kernel), None

    scanned, _ = jax.lax.scan(update, kernel, length=3)
    looped = kernel
    for _ in range(3):
        looped, _ = update(looped, None)
    np.testing.assert_allclose(scanned, looped, rtol=1e-5)


def test_the_backend_chooses(monkeypatch):
    x, k = jnp.ones((1, 4, 4, 2)), jnp.ones((3, 3, 2, 2))

    def traced():
        return str(jax.make_jaxpr(lambda x, k: conv2d(x, k))(x, k))  # a new function: no cache

    assert "custom_vjp" in traced()
    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    assert "custom_vjp" not in traced()
