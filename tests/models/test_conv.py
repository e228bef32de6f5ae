"""The convolution and its gradients on a CPU against autodiff of the plain one."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.conv import _plain_gradients, conv2d, conv2d_autodiff

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
    expected, expected_vjp = jax.vjp(lambda x, k: conv2d_autodiff(x, k, stride), images, kernel)
    ours, ours_vjp = jax.vjp(lambda x, k: conv2d(x, k, stride), images, kernel)
    g = jnp.asarray(rng.normal(size=expected.shape), dtype)
    for a, b in zip((ours, *ours_vjp(g)), (expected, *expected_vjp(g)), strict=True):
        _assert_close(a, b)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("kernel_size", [1, 3])
@pytest.mark.parametrize("channels", CHANNELS)
def test_gradients_equal_autodiff(channels, kernel_size, stride):
    _compare((8, 8), channels, kernel_size, stride)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize(
    ("size", "kernel_size"), [((7, 7), 3), ((9, 6), 3), ((1, 5), 3), ((32, 32), 3), ((7, 6), 1)]
)
def test_odd_sizes(size, kernel_size, stride):
    _compare(size, (5, 7), kernel_size, stride)


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


def _gradients(images, kernel):
    return jax.grad(lambda x, k: (conv2d(x, k, 2) ** 2).sum(), (0, 1))(images, kernel)


IMAGES_AND_KERNEL = jnp.ones((1, 4, 4, 2)), jnp.ones((3, 3, 2, 2))


@pytest.mark.parametrize(
    ("platform", "has_barriers"), [("cpu", True), ("cuda", False), ("tpu", False)]
)
def test_the_platform_that_a_program_is_lowered_for_chooses(platform, has_barriers):
    """Only the gradients written out for the CPU have barriers."""
    exported = jax.export.export(jax.jit(_gradients), platforms=[platform])(*IMAGES_AND_KERNEL)
    assert ("optimization_barrier" in exported.mlir_module()) == has_barriers


def test_the_default_device_does_not_choose(monkeypatch):
    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    assert "optimization_barrier" in jax.jit(_gradients).lower(*IMAGES_AND_KERNEL).as_text()


def test_the_choice_leaves_no_conditional_in_the_program():
    def update(kernel, _):
        return kernel - _gradients(IMAGES_AND_KERNEL[0], kernel)[1], None

    program = jax.jit(lambda kernel: jax.lax.scan(update, kernel, length=3)[0])
    compiled = program.lower(IMAGES_AND_KERNEL[1]).compile().as_text()
    assert " while(" in compiled
    assert " conditional(" not in compiled


@pytest.mark.parametrize("kernel_size", [1, 3])
def test_gradients_on_other_platforms_are_autodiff_s(kernel_size):
    rng = np.random.default_rng(0)
    images = jnp.asarray(rng.normal(size=(2, 6, 6, 3)), jnp.float32)
    kernel = jnp.asarray(rng.normal(size=(kernel_size, kernel_size, 3, 4)), jnp.float32)
    expected, expected_vjp = jax.vjp(lambda x, k: conv2d_autodiff(x, k, 2), images, kernel)
    g = jnp.asarray(rng.normal(size=expected.shape), jnp.float32)
    for a, b in zip(_plain_gradients(images, kernel, g, stride=2), expected_vjp(g), strict=True):
        np.testing.assert_array_equal(a, b)
