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


@pytest.mark.parametrize("function", [normalize_batch, normalize_batch_autodiff])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_values_and_gradients_equal_those_of_the_definition(dtype, function):
    with jax.enable_x64(dtype == np.float64):
        x, scale, bias, g = _inputs(dtype)
        expected, expected_vjp = jax.vjp(lambda *a: _definition(*a)[0], x, scale, bias)
        (ours, mean, var), ours_vjp = jax.vjp(lambda *a: function(*a, 1e-5), x, scale, bias)
        tolerance = 2e-5 if dtype == np.float32 else 1e-12
        np.testing.assert_allclose(mean, x.mean((0, 1, 2)), rtol=tolerance)
        np.testing.assert_allclose(var, x.var((0, 1, 2)), rtol=tolerance)
        grads = ours_vjp((g, jnp.zeros_like(mean), jnp.zeros_like(var)))
        for a, b in zip((ours, *grads), (expected, *expected_vjp(g)), strict=True):
            assert a.dtype == b.dtype
            np.testing.assert_allclose(a, b, rtol=tolerance, atol=tolerance)


def test_gradients_flow_through_the_result_alone():
    x, scale, bias, g = _inputs(np.float32)
    (_, mean, var), pull_back = jax.vjp(lambda *a: normalize_batch(*a, 1e-5), x, scale, bias)
    without = pull_back((g, jnp.zeros_like(mean), jnp.zeros_like(var)))
    jax.tree.map(np.testing.assert_array_equal, pull_back((g, mean, var)), without)


def test_a_large_mean_does_not_cancel():
    x = jnp.asarray(1e4 + np.random.default_rng(0).normal(size=(64, 4, 4, 1)), jnp.float32)
    _, _, var = normalize_batch(x, jnp.ones(1), jnp.zeros(1), 1e-5)
    np.testing.assert_allclose(var, np.asarray(x, np.float64).var((0, 1, 2)), rtol=1e-3)


def test_bfloat16_is_computed_in_float32():
    x, scale, bias, g = _inputs(np.float32)
    outputs, pull_back = jax.vjp(
        lambda *a: normalize_batch(*a, 1e-5), x.astype(jnp.bfloat16), scale, bias
    )
    y, mean, var = outputs
    assert (y.dtype, mean.dtype, var.dtype) == (jnp.bfloat16, jnp.float32, jnp.float32)
    np.testing.assert_allclose(y.astype(np.float32), _definition(x, scale, bias)[0], atol=0.05)
    grads = pull_back((g.astype(jnp.bfloat16), jnp.zeros_like(mean), jnp.zeros_like(var)))
    assert [grad.dtype for grad in grads] == [jnp.bfloat16, jnp.float32, jnp.float32]
    _, expected = jax.vjp(lambda *a: _definition(*a)[0], x, scale, bias)
    for ours, theirs in zip(grads, expected(g), strict=True):
        np.testing.assert_allclose(ours.astype(np.float32), theirs, rtol=0.02, atol=0.1)


@pytest.mark.parametrize("mean", [0, 3, 50, -200])
def test_bfloat16_variance_in_one_pass_loses_less_than_the_rounding(mean):
    exact = mean + np.random.default_rng(0).normal(size=(64, 4, 4, 1))
    x = jnp.asarray(exact, jnp.bfloat16)
    _, _, var = normalize_batch(x, jnp.ones(1), jnp.zeros(1), 1e-5)
    rounded = np.asarray(x, np.float64)
    np.testing.assert_allclose(var, rounded.var((0, 1, 2)), rtol=1e-6 + 1e-6 * mean**2)
    assert abs(var - rounded.var()) <= max(1e-6, abs(rounded.var() - exact.var()))


def test_the_variance_of_equal_bfloat16_values_is_not_negative():
    x = jnp.full((7, 5, 3, 100), 3.1 * jnp.arange(1, 101), jnp.bfloat16)
    assert (normalize_batch(x, jnp.ones(100), jnp.zeros(100), 1e-5)[2] >= 0).all()
