"""3×3 convolutions by this project's own kernels for the CPU, called through XLA's FFI.

`native.load` compiles the kernels and registers them under the names of `TARGETS`; a program that
is lowered for a CPU after that may call them. What they do not cover takes XLA's convolutions, as
everything does that is lowered for another platform.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from resnet_jax.models.ops import conv

FORWARD = "resnet_jax_conv3x3_forward"
IMAGES_GRADIENT = "resnet_jax_conv3x3_images_gradient"
KERNEL_GRADIENT = "resnet_jax_conv3x3_kernel_gradient"
TARGETS = (FORWARD, IMAGES_GRADIENT, KERNEL_GRADIENT)

# What the kernels want of the channels that they hold in vectors, whatever the vectors' length.
CHANNEL_MULTIPLE = 16


@partial(jax.custom_vjp, nondiff_argnums=(2,))
def conv2d_native(images: jax.Array, kernel: jax.Array, stride: int = 1) -> Any:
    """Convolves as `conv.conv2d_plain` does; on a CPU by native kernels where they cover it.

    Covered are 3×3 kernels of float32 to a multiple of 16 channels; the gradient with respect to
    the images where those have a multiple of 16 too. The rest, and anything under `jax.vmap`, is
    `conv.conv2d`. Only reverse mode is defined, of every order: `jax.jvp` raises TypeError.

    Args:
      images: float [B, H, W, C].
      kernel: [k, k, C, D] of the images' dtype, k = 1 or 3.
      stride: 1 or 2.

    Returns:
      The images' dtype, [B, ceil(H / stride), ceil(W / stride), D].
    """
    plain = partial(conv.conv2d, stride=stride)
    if not _is_covered(images, kernel.shape):
        return plain(images, kernel)
    batch, height, width, _ = images.shape
    shape = (batch, -(-height // stride), -(-width // stride), kernel.shape[3])
    return _call(FORWARD, plain, shape, stride, images, kernel)


def _is_covered(array: jax.Array, kernel_shape: tuple[int, ...]) -> bool:
    """Whether there is a native kernel for images, or gradients, and a kernel of this shape."""
    return (
        kernel_shape[:2] == (3, 3)
        and kernel_shape[3] % CHANNEL_MULTIPLE == 0
        and array.dtype == jnp.float32
        and array.size > 0
    )


def _conv2d_forward(
    images: jax.Array, kernel: jax.Array, stride: int
) -> tuple[Any, tuple[jax.Array, jax.Array]]:
    return conv2d_native(images, kernel, stride), (images, kernel)


def _conv2d_backward(
    stride: int, residuals: tuple[jax.Array, jax.Array], g: jax.Array
) -> conv.Gradients:
    images, kernel = residuals
    return (
        _images_gradient(g, kernel, stride, images.shape),
        _kernel_gradient(images, g, stride, kernel.shape),
    )


conv2d_native.defvjp(_conv2d_forward, _conv2d_backward)


# A convolution and its two gradients are three derivatives of one trilinear form: each one's own
# gradients are the other two.


@partial(jax.custom_vjp, nondiff_argnums=(2, 3))
def _images_gradient(
    g: jax.Array, kernel: jax.Array, stride: int, shape: tuple[int, ...]
) -> jax.Array:
    """The gradient with respect to images of a shape [B, H, W, C]."""

    def plain(g: jax.Array, kernel: jax.Array) -> jax.Array:
        return conv.gradients(jnp.zeros(shape, g.dtype), kernel, g, stride)[0]

    if not _is_covered(g, kernel.shape) or kernel.shape[2] % CHANNEL_MULTIPLE:
        return plain(g, kernel)
    return _call(IMAGES_GRADIENT, plain, shape, stride, g, kernel)


_images_gradient.defvjp(
    lambda g, kernel, stride, shape: (_images_gradient(g, kernel, stride, shape), (g, kernel)),
    lambda stride, shape, residuals, images: (
        conv2d_native(images, residuals[1], stride),
        _kernel_gradient(images, residuals[0], stride, residuals[1].shape),
    ),
)


@partial(jax.custom_vjp, nondiff_argnums=(2, 3))
def _kernel_gradient(
    images: jax.Array, g: jax.Array, stride: int, shape: tuple[int, ...]
) -> jax.Array:
    """The gradient with respect to a kernel of a shape [k, k, C, D]."""

    def plain(images: jax.Array, g: jax.Array) -> jax.Array:
        return conv.gradients(images, jnp.zeros(shape, g.dtype), g, stride)[1]

    if not _is_covered(images, shape):
        return plain(images, g)
    return _call(KERNEL_GRADIENT, plain, shape, stride, images, g)


_kernel_gradient.defvjp(
    lambda images, g, stride, shape: (_kernel_gradient(images, g, stride, shape), (images, g)),
    lambda stride, shape, residuals, kernel: (
        _images_gradient(residuals[1], kernel, stride, residuals[0].shape),
        conv2d_native(residuals[0], kernel, stride),
    ),
)


def _call(
    target: str,
    plain: Callable[[jax.Array, jax.Array], jax.Array],
    shape: tuple[int, ...],
    stride: int,
    *operands: jax.Array,
) -> jax.Array:
    """Calls a native kernel on a CPU, `plain` elsewhere and under jax.vmap."""

    def native(*operands: jax.Array) -> jax.Array:
        result = jax.ShapeDtypeStruct(shape, jnp.float32)
        return jax.ffi.ffi_call(target, result)(*operands, stride=np.int64(stride))

    @jax.custom_batching.custom_vmap
    def call(*operands: jax.Array) -> jax.Array:
        return lax.platform_dependent(*operands, cpu=native, default=plain)

    @call.def_vmap
    def _(axis_size: int, in_batched: list[bool], *operands: jax.Array):
        del axis_size
        in_axes = [0 if is_batched else None for is_batched in in_batched]
        return jax.vmap(plain, in_axes)(*operands), True

    return call(*operands)
