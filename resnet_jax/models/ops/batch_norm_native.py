"""Batch normalization by this project's C++ kernels for the CPU."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from resnet_jax.models.ops import batch_norm
from resnet_jax.models.ops.native import (
    CHANNEL_MULTIPLE,
    NORMALIZE_BATCH,
    NORMALIZE_BATCH_GRADIENT,
    native_call,
    traced_once,
)
from resnet_jax.models.ops.relu import relu_gradient


def normalize_batch_native(
    x: jax.Array,
    scale: jax.Array,
    bias: jax.Array,
    epsilon: float,
    shortcut: jax.Array | None = None,
    is_activated: bool = False,
) -> batch_norm.Outputs:
    """Compute the same as `batch_norm.normalize_batch`, with native kernels on a CPU.

    The kernels support float32 with a multiple of 16 channels. Other inputs, and anything under
    `jax.vmap`, use `batch_norm.normalize_batch`, which documents arguments and results.
    """
    if x.dtype == jnp.float32 and x.shape[-1] % CHANNEL_MULTIPLE == 0 and x.size:
        return _normalize(x, scale, bias, shortcut, epsilon, is_activated)
    return batch_norm.normalize_batch(x, scale, bias, epsilon, shortcut, is_activated)


@partial(jax.custom_vjp, nondiff_argnums=(4, 5))
def _normalize(
    x: jax.Array,
    scale: jax.Array,
    bias: jax.Array,
    shortcut: jax.Array | None,
    epsilon: float,
    is_activated: bool,
) -> Any:
    return _forward(x, scale, bias, shortcut, epsilon, is_activated)[0]


@traced_once(static_argnums=(4, 5))
def _forward(
    x: jax.Array,
    scale: jax.Array,
    bias: jax.Array,
    shortcut: jax.Array | None,
    epsilon: float,
    is_activated: bool,
) -> tuple[Any, tuple[jax.Array | None, ...]]:
    def fallback(x: jax.Array, scale: jax.Array, bias: jax.Array, *optional: jax.Array) -> Any:
        # Autodiff also differentiates the statistics, as gradients of gradients require.
        shortcut = optional[0] if optional else None
        return batch_norm.normalize_batch_autodiff(x, scale, bias, epsilon, shortcut, is_activated)

    y, mean, var = native_call(
        NORMALIZE_BATCH,
        fallback,
        *(x, scale, bias),
        *([] if shortcut is None else [shortcut]),
        epsilon=np.float32(epsilon),
        is_activated=np.bool_(is_activated),
    )
    return (y, mean, var), (x, scale, bias, mean, var, y, shortcut)


@traced_once(static_argnums=(0, 1))
def _backward(
    epsilon: float,
    is_activated: bool,
    residuals: tuple[Any, ...],
    cotangents: batch_norm.Outputs,
) -> tuple[jax.Array | None, ...]:
    *operands, y, shortcut = residuals
    g = cotangents[0]
    reads_y = is_activated and shortcut is not None

    def fallback(g: jax.Array, *residuals: jax.Array) -> tuple[jax.Array, ...]:
        x, scale, bias, mean, var, *y = residuals
        inverse = lax.rsqrt(var + epsilon)
        if is_activated:
            result = y[0] if y else (x - mean) * (inverse * scale) + bias
            g = relu_gradient(result, g)
        gradients = batch_norm.gradients(g, x, scale, mean, inverse)
        return (*gradients, g) if reads_y else gradients

    x_grad, scale_grad, bias_grad, *shortcut_grad = native_call(
        NORMALIZE_BATCH_GRADIENT,
        fallback,
        *(g, *operands),
        *([y] if reads_y else []),
        epsilon=np.float32(epsilon),
        is_activated=np.bool_(is_activated),
    )
    return x_grad, scale_grad, bias_grad, None if shortcut is None else (*shortcut_grad, g)[0]


_normalize.defvjp(_forward, _backward)
