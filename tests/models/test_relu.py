import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.relu import relu, relu_autodiff


@pytest.mark.parametrize("function", [relu, relu_autodiff])
@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16])
def test_values_and_gradients(dtype, function):
    """As PyTorch's: the gradient at 0 is 0."""
    x = jnp.asarray([-2, -1e-30, -0.0, 0.0, 1e-30, 3, jnp.inf, -jnp.inf], dtype)
    g = jnp.arange(1, 9, dtype=dtype)
    for compile_ in (jax.jit, lambda f: f):
        y, pull_back = compile_(lambda x: jax.vjp(function, x))(x)
        (gradient,) = pull_back(g)
        assert y.dtype == gradient.dtype == dtype
        np.testing.assert_array_equal(y, jnp.asarray([0, 0, 0, 0, 1e-30, 3, jnp.inf, 0], dtype))
        np.testing.assert_array_equal(gradient, jnp.asarray([0, 0, 0, 0, 5, 6, 7, 0], dtype))


@pytest.mark.parametrize("function", [relu, relu_autodiff])
def test_nan_goes_through(function):
    assert jnp.isnan(function(jnp.float32(jnp.nan)))


def test_the_gradient_needs_the_output_alone():
    y, pull_back = jax.vjp(relu, jnp.arange(-3.0, 3.0))
    (kept,) = jax.tree.leaves(pull_back)
    np.testing.assert_array_equal(kept, y)


def test_the_plain_one_has_forward_mode():
    x = jnp.asarray([-1.0, 0.0, 2.0])
    np.testing.assert_array_equal(jax.jvp(relu_autodiff, (x,), (jnp.ones(3),))[1], [0, 0, 1])
