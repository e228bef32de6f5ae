"""Batch normalization by the batch's own statistics: a gradient written out, and a plain one.

Autodiff would save and read several arrays of the activations' size; the closed form needs the
input alone, and reads it twice.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from resnet_jax.models.ops.relu import relu, relu_plain

Outputs = tuple[jax.Array, jax.Array, jax.Array]  # y, mean, biased variance


def normalize_batch_plain(
    x: jax.Array,
    scale: jax.Array,
    bias: jax.Array,
    epsilon: float,
    shortcut: jax.Array | None = None,
    is_activated: bool = False,
) -> Outputs:
    """Computes (x - mean) / sqrt(var + epsilon) * scale + bias, and the mean and the variance.

    Args:
      x: float [B, ..., C], of any float dtype.
      scale: [C], of the dtype to compute in, at least as wide as x's.
      bias: As scale.
      epsilon: Added to the variance, above 0.
      shortcut: What is added to the result, of x's shape and dtype.
      is_activated: Whether the result, after that, is ReLU's.

    Returns:
      y, of x's shape and dtype; the mean and the biased variance over all axes but the last, [C]
      of scale's dtype.

    References:
      Ioffe and Szegedy, 2015, algorithm 1.
    """
    (y, mean, var), _ = _forward(x, scale, bias, epsilon)
    return add_and_activate(y, shortcut, relu_plain if is_activated else None), mean, var


def normalize_batch(
    x: jax.Array,
    scale: jax.Array,
    bias: jax.Array,
    epsilon: float,
    shortcut: jax.Array | None = None,
    is_activated: bool = False,
) -> Outputs:
    """Computes what `normalize_batch_plain` does, with its gradients written out.

    Gradients flow through y alone: the statistics are for the running ones. Only reverse mode is
    defined: `jax.jvp` raises TypeError. Arguments and results are those of `normalize_batch_plain`.

    References:
      Ioffe and Szegedy, 2015, algorithm 1 and the gradients of section 3.
    """
    outputs: Outputs = _normalize(x, scale, bias, epsilon)
    y, mean, var = outputs
    return add_and_activate(y, shortcut, relu if is_activated else None), mean, var


def add_and_activate(
    y: jax.Array,
    shortcut: jax.Array | None,
    activation: Callable[[jax.Array], jax.Array] | None,
) -> jax.Array:
    """Computes activation(shortcut + y), without what is None."""
    y = y if shortcut is None else shortcut + y
    return y if activation is None else activation(y)


@partial(jax.custom_vjp, nondiff_argnums=(3,))
def _normalize(x: jax.Array, scale: jax.Array, bias: jax.Array, epsilon: float) -> Any:
    return _forward(x, scale, bias, epsilon)[0]


def batch_moments(x: jax.Array, dtype: jnp.dtype) -> tuple[jax.Array, jax.Array]:
    """Computes mean and biased variance over all axes but the last.

    Where x is of `dtype`, in two passes: E[x^2] - E[x]^2 cancels where the mean is large beside the
    spread. Where x is shorter (bfloat16), in one pass over it: what that loses is small beside what
    the rounding of x has lost before.

    Args:
      x: float [B, ..., C].
      dtype: What to compute in.

    Returns:
      Mean and variance, [C] of `dtype`; the variance is at least 0.
    """
    axes, count = tuple(range(x.ndim - 1)), x.size // x.shape[-1]
    if x.dtype == dtype:
        mean = jnp.mean(x, axes)
        return mean, jnp.mean(jnp.square(x - mean), axes)
    wide = x.astype(dtype)
    total, total_of_squares = _sums(wide, jnp.square(wide))
    mean = total / count
    return mean, jnp.maximum(total_of_squares / count - jnp.square(mean), 0)


def _sums(a: jax.Array, b: jax.Array) -> tuple[jax.Array, jax.Array]:
    """The sums of two arrays [B, ..., C] over all axes but the last.

    By image first, then both at once over the images: on a GPU, two kernels and not three or four.
    """
    axes = tuple(range(1, a.ndim - 1))
    sum_of_a, sum_of_b = jnp.sum(jnp.stack([jnp.sum(a, axes), jnp.sum(b, axes)]), 1)
    return sum_of_a, sum_of_b


def _forward(
    x: jax.Array, scale: jax.Array, bias: jax.Array, epsilon: float
) -> tuple[Outputs, tuple[jax.Array, ...]]:
    wide = x.astype(scale.dtype)
    mean, var = batch_moments(x, scale.dtype)
    inverse = lax.rsqrt(var + epsilon)
    y = ((wide - mean) * (inverse * scale) + bias).astype(x.dtype)
    return (y, mean, var), (x, scale, mean, inverse)


def _backward(
    _epsilon: float, residuals: tuple[jax.Array, ...], cotangents: Outputs
) -> tuple[jax.Array, ...]:
    return gradients(cotangents[0], *residuals)


_normalize.defvjp(_forward, _backward)


def gradients(
    g: jax.Array, x: jax.Array, scale: jax.Array, mean: jax.Array, inverse: jax.Array
) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Computes the gradients of the normalization.

    Args:
      g: Of x's shape and dtype, the gradient with respect to the result.
      x: float [B, ..., C].
      scale: [C].
      mean: [C], the batch's.
      inverse: [C], 1 / sqrt(var + epsilon).

    Returns:
      The gradients with respect to x, scale and bias, of their shapes and dtypes.
    """
    wide_g = g.astype(scale.dtype)
    count = x.size // x.shape[-1]
    normalized = (x.astype(scale.dtype) - mean) * inverse
    bias_grad, scale_grad = _sums(wide_g, wide_g * normalized)
    x_grad = (scale * inverse) * (wide_g - bias_grad / count - normalized * (scale_grad / count))
    return x_grad.astype(x.dtype), scale_grad, bias_grad
