"""Batch normalization with the statistics of the batch, by autodiff and with a custom gradient.

Autodiff saves and reads several arrays of the size of the activations. The closed form of the
gradient needs only the input, which it reads twice.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array, lax

from resnet_jax.models.ops.relu import relu, relu_autodiff

Outputs = tuple[Array, Array, Array]  # y, mean, biased variance


def normalize_batch_autodiff(
    x: Array,
    scale: Array,
    bias: Array,
    epsilon: float,
    shortcut: Array | None = None,
    is_activated: bool = False,
) -> Outputs:
    """Compute (x - mean) / sqrt(var + epsilon) * scale + bias, with gradients by autodiff.

    Args:
      x: float [B, ..., C].
      scale: float [C], scale, in the dtype of the arithmetic, at least as wide as x.
      bias: float [C], bias, in the dtype of scale.
      epsilon: Constant added to the variance, above 0.
      shortcut: float [B, ..., C], residual to add to the result, in the dtype of x.
      is_activated: True applies ReLU last.

    Returns:
      y: [B, ..., C], in the dtype of x.
      mean: [C], mean over all axes but the last, in the dtype of scale.
      var: [C], biased variance over the same axes, in the dtype of scale.

    References:
      Ioffe and Szegedy, 2015, algorithm 1.
    """
    (y, mean, var), _ = _forward(x, scale, bias, epsilon)
    return add_and_activate(y, shortcut, relu_autodiff if is_activated else None), mean, var


def normalize_batch(
    x: Array,
    scale: Array,
    bias: Array,
    epsilon: float,
    shortcut: Array | None = None,
    is_activated: bool = False,
) -> Outputs:
    """Compute the same as `normalize_batch_autodiff`, with a hand-written gradient.

    Gradients flow through y only: mean and variance serve to move the running statistics. Supports
    reverse mode only: `jax.jvp` raises TypeError. See `normalize_batch_autodiff` for arguments and
    results.

    References:
      Ioffe and Szegedy, 2015, algorithm 1 and the gradients of section 3.
    """
    outputs: Outputs = _normalize(x, scale, bias, epsilon)
    y, mean, var = outputs
    return add_and_activate(y, shortcut, relu if is_activated else None), mean, var


def add_and_activate(
    y: Array, shortcut: Array | None, activation: Callable[[Array], Array] | None
) -> Array:
    """Return activation(shortcut + y), leaving out each that is None."""
    y = y if shortcut is None else shortcut + y
    return y if activation is None else activation(y)


@partial(jax.custom_vjp, nondiff_argnums=(3,))
def _normalize(x: Array, scale: Array, bias: Array, epsilon: float) -> Any:
    return _forward(x, scale, bias, epsilon)[0]


def _forward(
    x: Array, scale: Array, bias: Array, epsilon: float
) -> tuple[Outputs, tuple[Array, ...]]:
    wide = x.astype(scale.dtype)
    mean, var = _batch_moments(x, scale.dtype)
    inverse = lax.rsqrt(var + epsilon)
    y = ((wide - mean) * (inverse * scale) + bias).astype(x.dtype)
    return (y, mean, var), (x, scale, mean, inverse)


def _batch_moments(x: Array, dtype: jnp.dtype) -> tuple[Array, Array]:
    """Compute mean and biased variance, `dtype` [C], over all axes but the last.

    If x has dtype `dtype`, the variance takes a second pass, because E[x^2] - E[x]^2 cancels when
    the mean is much larger than the standard deviation. A narrower x (bfloat16) takes one pass:
    that loses less than rounding x has lost before.
    """
    axes, count = tuple(range(x.ndim - 1)), x.size // x.shape[-1]
    if x.dtype == dtype:
        mean = jnp.mean(x, axes)
        return mean, jnp.mean(jnp.square(x - mean), axes)
    wide = x.astype(dtype)
    total, total_of_squares = _sums(wide, jnp.square(wide))
    mean = total / count
    return mean, jnp.maximum(total_of_squares / count - jnp.square(mean), 0)


def _sums(a: Array, b: Array) -> tuple[Array, Array]:
    """Sum two arrays [B, ..., C] over all axes but the last.

    Sums each image first, then both arrays together over the batch, which takes two kernels on a
    GPU instead of three or four.
    """
    axes = tuple(range(1, a.ndim - 1))
    sum_of_a, sum_of_b = jnp.sum(jnp.stack([jnp.sum(a, axes), jnp.sum(b, axes)]), 1)
    return sum_of_a, sum_of_b


def gradients(
    g: Array, x: Array, scale: Array, mean: Array, inverse: Array
) -> tuple[Array, Array, Array]:
    """Compute the gradients of the normalization.

    Args:
      g: float [B, ..., C], gradient with respect to the result.
      x: float [B, ..., C], input.
      scale: float [C], scale.
      mean: float [C], mean of the batch.
      inverse: float [C], 1 / sqrt(var + epsilon).

    Returns:
      Gradients with respect to x, scale and bias, in their shapes and dtypes.
    """
    wide_g = g.astype(scale.dtype)
    count = x.size // x.shape[-1]
    normalized = (x.astype(scale.dtype) - mean) * inverse
    bias_grad, scale_grad = _sums(wide_g, wide_g * normalized)
    x_grad = (scale * inverse) * (wide_g - bias_grad / count - normalized * (scale_grad / count))
    return x_grad.astype(x.dtype), scale_grad, bias_grad


_normalize.defvjp(_forward, lambda _, residuals, cotangents: gradients(cotangents[0], *residuals))
