import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.batch_norm import normalize_batch, normalize_batch_autodiff


def _definition(x, scale, bias):
    mean = x.mean((0, 1, 2))
    var = ((x - mean) ** 2).mean((0, 1, 2))
    return (x - mean) / jnp.sqrt(var + 1e-5) * scale + bias, mean, var


def _inputs(dtype):
    rng = np.random.default_rng(0)
    x = jnp.asarray(3 + 2 * rng.normal(size=(6, 5, 4, 7)), dtype)
    scale, bias = (jnp.asarray(rng.normal(size=7), dtype) for _ in range(2))
    return x, scale, bias, jnp.asarray(rng.normal(size=x.shape), dtype)


@jax.jit
def _definition_with_gradients(x, scale, bias, g):
    outputs, pull_back = jax.vjp(_definition, x, scale, bias)
    return outputs, pull_back((g, jnp.zeros_like(outputs[1]), jnp.zeros_like(outputs[2])))


@jax.jit
def _ours(x, scale, bias, g):
    """Also passes gradients of the statistics, which must have no effect."""
    outputs, pull_back = jax.vjp(lambda *a: normalize_batch(*a, 1e-5), x, scale, bias)
    return outputs, pull_back((g.astype(x.dtype), *outputs[1:]))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_values_and_gradients_equal_those_of_the_definition(dtype):
    tolerance = 2e-5 if dtype == np.float32 else 1e-12
    with jax.enable_x64(dtype == np.float64):
        inputs = _inputs(dtype)
        expected = _definition_with_gradients(*inputs)
        for a, b in zip(*map(jax.tree.leaves, (_ours(*inputs), expected)), strict=True):
            assert a.dtype == b.dtype
            np.testing.assert_allclose(a, b, rtol=tolerance, atol=tolerance)
        autodiff = jax.jit(lambda *a: normalize_batch_autodiff(*a, 1e-5))(*inputs[:3])
        for a, b in zip(autodiff, expected[0], strict=True):
            np.testing.assert_allclose(a, b, rtol=tolerance, atol=tolerance)


def test_a_large_mean_does_not_cancel():
    x = jnp.asarray(1e4 + np.random.default_rng(0).normal(size=(64, 4, 4, 1)), jnp.float32)
    _, _, var = normalize_batch(x, jnp.ones(1), jnp.zeros(1), 1e-5)
    np.testing.assert_allclose(var, np.asarray(x, np.float64).var((0, 1, 2)), rtol=1e-3)


def test_bfloat16_is_computed_in_float32():
    x, scale, bias, g = _inputs(np.float32)
    outputs, grads = _ours(x.astype(jnp.bfloat16), scale, bias, g)
    assert [array.dtype for array in outputs] == [jnp.bfloat16, jnp.float32, jnp.float32]
    assert [array.dtype for array in grads] == [jnp.bfloat16, jnp.float32, jnp.float32]
    expected, expected_grads = _definition_with_gradients(x, scale, bias, g)
    np.testing.assert_allclose(outputs[0].astype(np.float32), expected[0], atol=0.05)
    for a, b in zip(grads, expected_grads, strict=True):
        np.testing.assert_allclose(a.astype(np.float32), b, rtol=0.02, atol=0.1)


def test_the_one_pass_variance_of_bfloat16_loses_less_than_the_rounding_of_its_input():
    normalize = jax.jit(normalize_batch, static_argnums=3)
    for mean in (0, 3, 50, -200):
        exact = mean + np.random.default_rng(0).normal(size=(64, 4, 4, 1))
        x = jnp.asarray(exact, jnp.bfloat16)
        _, _, var = normalize(x, jnp.ones(1), jnp.zeros(1), 1e-5)
        rounded = np.asarray(x, np.float64)
        np.testing.assert_allclose(var, rounded.var((0, 1, 2)), rtol=1e-6 + 1e-6 * mean**2)
        assert abs(var - rounded.var()) <= max(1e-6, abs(rounded.var() - exact.var()))
    equal = jnp.full((7, 5, 3, 100), 3.1 * jnp.arange(1, 101), jnp.bfloat16)
    assert (normalize(equal, jnp.ones(100), jnp.zeros(100), 1e-5)[2] >= 0).all()
