"""ReLU, with a gradient that reads its output, and a plain one."""

import jax
import jax.numpy as jnp
from jax import lax

# The same function with autodiff's gradient: max(x, 0), gradient 0 at 0.
relu_plain = jax.nn.relu


@jax.custom_vjp
def relu(x: jax.Array) -> jax.Array:
    """Computes max(x, 0), with gradient 0 at 0, as PyTorch does.

    Its output is kept for the next convolution's gradient anyway. Autodiff's gradient asks for its
    input, which nobody keeps: BatchNorm would be computed again for it.

    Only reverse mode is defined: `jax.jvp` raises TypeError.

    Args:
      x: float [...].

    Returns:
      The same shape and dtype; NaN stays NaN.
    """
    return jnp.maximum(x, 0)


def _forward(x: jax.Array) -> tuple[jax.Array, jax.Array]:
    y = relu(x)
    return y, y


def relu_gradient(y: jax.Array, g: jax.Array) -> jax.Array:
    """Computes the gradient of ReLU from its output.

    Args:
      y: float [...], ReLU's output.
      g: Of y's shape and dtype, the gradient with respect to it.

    Returns:
      The gradient with respect to ReLU's input: g where y > 0, else 0.
    """
    # Without the barrier XLA sees that y > 0 where x > 0, and goes back to x.
    return jnp.where(lax.optimization_barrier(y) > 0, g, 0)


relu.defvjp(_forward, lambda y, g: (relu_gradient(y, g),))
