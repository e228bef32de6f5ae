import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.relu import relu


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16])
def test_values_and_gradients_equal_jax_s(dtype):
    x = jnp.asarray([-2, -1e-30, -0.0, 0.0, 1e-30, 3, jnp.inf, -jnp.inf], dtype)
    g = jnp.arange(1, 9, dtype=dtype)
    for compile_ in (jax.jit, lambda f: f):
        ours, ours_vjp = compile_(lambda x: jax.vjp(relu, x))(x)
        expected, expected_vjp = jax.vjp(jax.nn.relu, x)
        for a, b in ((ours, expected), (ours_vjp(g)[0], expected_vjp(g)[0])):
            assert a.dtype == b.dtype == dtype
            np.testing.assert_array_equal(a, b)


def test_nan_goes_through():
    assert jnp.isnan(relu(jnp.float32(jnp.nan)))


def test_the_gradient_needs_the_output_alone():
    y, pull_back = jax.vjp(relu, jnp.arange(-3.0, 3.0))
    (kept,) = jax.tree.leaves(pull_back)
    np.testing.assert_array_equal(kept, y)
