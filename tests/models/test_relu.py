import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.relu import relu, relu_autodiff


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16])
def test_values_and_gradients_are_pytorch_s(dtype):
    x = jnp.asarray([-2, -1e-30, -0.0, 0.0, 1e-30, 3, jnp.inf, -jnp.inf, jnp.nan], dtype)
    g = jnp.arange(1, 10, dtype=dtype)
    expected = jnp.asarray([0, 0, 0, 0, 1e-30, 3, jnp.inf, 0, jnp.nan], dtype)
    for function in (relu, relu_autodiff):
        y, pull_back = jax.jit(lambda x, function=function: jax.vjp(function, x))(x)
        (gradient,) = pull_back(g)
        assert y.dtype == gradient.dtype == dtype
        np.testing.assert_array_equal(np.float32(y), np.float32(expected))
        np.testing.assert_array_equal(gradient[:8], jnp.asarray([0, 0, 0, 0, 5, 6, 7, 0], dtype))


def test_the_custom_gradient_keeps_only_the_output_and_autodiff_has_forward_mode():
    y, pull_back = jax.vjp(relu, jnp.arange(-3.0, 3.0))
    (kept,) = jax.tree.leaves(pull_back)
    np.testing.assert_array_equal(kept, y)
    x = jnp.asarray([-1.0, 0.0, 2.0])
    np.testing.assert_array_equal(jax.jvp(relu_autodiff, (x,), (jnp.ones(3),))[1], [0, 0, 1])
