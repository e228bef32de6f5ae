"""3×3 convolutions and batch normalization by this project's C++ kernels for the CPU.

`native.load` compiles the kernels and registers them under the names in `TARGETS`. Programs lowered
for a CPU after that can call them, through XLA's FFI. Programs for other platforms, and code under
`jax.vmap`, compute the same function with XLA operations.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax

from resnet_jax.models.ops import batch_norm, conv
from resnet_jax.models.ops.relu import relu_gradient

CONV_FORWARD = "resnet_jax_conv3x3_forward"
CONV_FOLDED = "resnet_jax_conv3x3_folded"
CONV_IMAGES_GRADIENT = "resnet_jax_conv3x3_images_gradient"
CONV_KERNEL_GRADIENT = "resnet_jax_conv3x3_kernel_gradient"
NORMALIZE_BATCH = "resnet_jax_normalize_batch"
NORMALIZE_BATCH_GRADIENT = "resnet_jax_normalize_batch_gradient"
TARGETS = (
    CONV_FORWARD,
    CONV_FOLDED,
    CONV_IMAGES_GRADIENT,
    CONV_KERNEL_GRADIENT,
    NORMALIZE_BATCH,
    NORMALIZE_BATCH_GRADIENT,
)

# Channels that the kernels hold in vectors must be a multiple of this, for any vector length.
CHANNEL_MULTIPLE = 16

# Trace once per shape, not once per layer: tracing a kernel call with its fallback and the
# gradients of both is slow, and a model has few shapes.
_traced_once = partial(jax.jit, inline=True)


def conv2d_native(images: Array, kernel: Array, stride: int = 1) -> Array:
    """Convolve like `conv.conv2d_autodiff`, with native kernels on a CPU.

    The kernels support float32, 3×3, and a multiple of 16 output channels; the gradient with
    respect to the images also needs a multiple of 16 input channels. Other inputs, and anything
    under `jax.vmap`, use `conv.conv2d`. Supports reverse mode only, of every order: `jax.jvp`
    raises TypeError. See `conv.conv2d_autodiff` for arguments and result.
    """
    if _is_supported(images, kernel):
        return _conv3x3(images, kernel, stride)
    return conv.conv2d(images, kernel, stride)


def conv2d_folded_native(
    images: Array,
    kernel: Array,
    bias: Array,
    shortcut: Array | None = None,
    *,
    stride: int = 1,
    is_activated: bool = False,
) -> Array:
    """Compute the same as `conv.conv2d_folded`, with a native kernel on a CPU.

    The kernel supports what that of `conv2d_native` supports; the gradients are those of
    `conv.conv2d_folded`. See `conv.conv2d_folded` for arguments and result.
    """
    fallback = partial(conv.conv2d_folded, stride=stride, is_activated=is_activated)
    if not _is_supported(images, kernel):
        return fallback(images, kernel, bias, shortcut)
    settings = {"stride": np.int64(stride), "is_activated": np.bool_(is_activated)}
    return _call(CONV_FOLDED, fallback, images, kernel, bias, shortcut, **settings)


def _is_supported(images: Array, kernel: Array) -> bool:
    return (
        kernel.shape[:2] == (3, 3)
        and kernel.shape[3] % CHANNEL_MULTIPLE == 0
        and images.dtype == jnp.float32
        and images.size > 0
    )


def normalize_batch_native(
    x: Array,
    scale: Array,
    bias: Array,
    epsilon: float,
    shortcut: Array | None = None,
    is_activated: bool = False,
) -> batch_norm.Outputs:
    """Compute the same as `batch_norm.normalize_batch`, with native kernels on a CPU.

    The kernels support float32 with a multiple of 16 channels. Other inputs, and anything under
    `jax.vmap`, use `batch_norm.normalize_batch`. See `batch_norm.normalize_batch_autodiff` for
    arguments and results.
    """
    is_float32 = x.dtype == scale.dtype == jnp.float32
    if is_float32 and x.ndim > 1 and x.size and x.shape[-1] % CHANNEL_MULTIPLE == 0:
        return _normalize(x, scale, bias, shortcut, epsilon, is_activated)
    return batch_norm.normalize_batch(x, scale, bias, epsilon, shortcut, is_activated)


def _call(target: str, fallback: Callable[..., Any], *operands: Any, **attributes: Any) -> Any:
    """Call a native kernel on a CPU, and `fallback` on other platforms and under `jax.vmap`.

    Operands are float32 or None, attributes NumPy scalars. The result is that of `fallback`, the
    same function in XLA operations; the gradients of the call are its gradients.
    """
    results = jax.eval_shape(fallback, *operands)

    def native(*operands: Array) -> Any:
        call = jax.ffi.ffi_call(target, jax.tree.leaves(results))
        outputs = call(*jax.tree.leaves(operands), **attributes)
        return jax.tree.unflatten(jax.tree.structure(results), outputs)

    @jax.custom_batching.custom_vmap
    def dispatch(*operands: Array) -> Any:
        return lax.platform_dependent(*operands, cpu=native, default=fallback)

    @dispatch.def_vmap
    def _(axis_size: int, in_batched: list[bool], *operands: Array):
        del axis_size
        in_axes = [0 if is_batched else None for is_batched in in_batched]
        return jax.vmap(fallback, in_axes)(*operands), jax.tree.map(lambda _: True, results)

    @jax.custom_vjp
    def call(*operands: Array) -> Any:
        return dispatch(*operands)

    call.defvjp(
        lambda *operands: (call(*operands), operands),
        lambda operands, cotangents: jax.vjp(fallback, *operands)[1](cotangents),
    )
    return call(*operands)


@partial(jax.custom_vjp, nondiff_argnums=(2,))
@partial(_traced_once, static_argnums=2)
def _conv3x3(images: Array, kernel: Array, stride: int) -> Any:
    fallback = partial(conv.conv2d, stride=stride)
    return _call(CONV_FORWARD, fallback, images, kernel, stride=np.int64(stride))


@partial(_traced_once, static_argnums=0)
def _conv3x3_gradients(stride: int, residuals: tuple[Array, Array], g: Array) -> conv.Gradients:
    images, kernel = residuals
    images_shape, kernel_shape = images.shape, kernel.shape

    # Each gradient reads only the shape of its own operand.
    def images_gradient(g: Array, kernel: Array) -> Array:
        return conv.gradients(jnp.zeros(images_shape, g.dtype), kernel, g, stride)[0]

    def kernel_gradient(images: Array, g: Array) -> Array:
        return conv.gradients(images, jnp.zeros(kernel_shape, g.dtype), g, stride)[1]

    call = partial(_call, stride=np.int64(stride))
    if images.shape[3] % CHANNEL_MULTIPLE:
        images_grad = images_gradient(g, kernel)
    else:
        images_grad = call(CONV_IMAGES_GRADIENT, images_gradient, g, kernel)
    return images_grad, call(CONV_KERNEL_GRADIENT, kernel_gradient, images, g)


_conv3x3.defvjp(lambda *inputs: (_conv3x3(*inputs), inputs[:2]), _conv3x3_gradients)


@partial(_traced_once, static_argnums=(4, 5))
def _normalize_forward(
    x: Array,
    scale: Array,
    bias: Array,
    shortcut: Array | None,
    epsilon: float,
    is_activated: bool,
) -> tuple[Any, tuple[Any, ...]]:
    def fallback(x: Array, scale: Array, bias: Array, shortcut: Array | None) -> Any:
        # Autodiff also differentiates the statistics, as gradients of gradients require.
        return batch_norm.normalize_batch_autodiff(x, scale, bias, epsilon, shortcut, is_activated)

    settings = {"epsilon": np.float32(epsilon), "is_activated": np.bool_(is_activated)}
    y, mean, var = _call(NORMALIZE_BATCH, fallback, x, scale, bias, shortcut, **settings)
    return (y, mean, var), (x, scale, bias, mean, var, y, shortcut)


@partial(_traced_once, static_argnums=(0, 1))
def _normalize_gradients(
    epsilon: float, is_activated: bool, residuals: tuple[Any, ...], cotangents: batch_norm.Outputs
) -> tuple[Array | None, ...]:
    *operands, y, shortcut = residuals
    g, reads_y = cotangents[0], is_activated and shortcut is not None

    def fallback(
        g: Array, x: Array, scale: Array, bias: Array, mean: Array, var: Array, y: Array | None
    ) -> tuple[Array | None, ...]:
        inverse = lax.rsqrt(var + epsilon)
        if is_activated:
            result = (x - mean) * (inverse * scale) + bias if y is None else y
            g = relu_gradient(result, g)
        return *batch_norm.gradients(g, x, scale, mean, inverse), g if reads_y else None

    settings = {"epsilon": np.float32(epsilon), "is_activated": np.bool_(is_activated)}
    *gradients, shortcut_grad = _call(
        NORMALIZE_BATCH_GRADIENT, fallback, g, *operands, y if reads_y else None, **settings
    )
    return *gradients, shortcut_grad if reads_y or shortcut is None else g


_normalize = jax.custom_vjp(lambda *inputs: _normalize_forward(*inputs)[0], nondiff_argnums=(4, 5))
_normalize.defvjp(_normalize_forward, _normalize_gradients)
