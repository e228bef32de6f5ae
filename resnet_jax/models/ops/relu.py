"""The rectifier, with a gradient that reads its output."""

import jax
import jax.numpy as jnp
from jax import lax


@jax.custom_vjp
def relu(x: jax.Array) -> jax.Array:
    """max(x, 0), with gradient 0 at 0, as PyTorch's: float [...] -> the same shape and dtype.

    Its output is kept for the next convolution's gradient anyway.  Autodiff's gradient asks for its
    input, which nobody keeps: BatchNorm would be computed again for it.
    """
    return jnp.maximum(x, 0)


def _forward(x):
    y = relu(x)
    return y, y


def _backward(y, g):
    # Without the barrier XLA sees that y > 0 where x > 0, and goes back to x.
    return (jnp.where(lax.optimization_barrier(y) > 0, g, 0),)


relu.defvjp(_forward, _backward)
