"""3×3 convolutions by this project's C++ kernels for the CPU."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.models.ops import conv
from resnet_jax.models.ops.native import (
    CHANNEL_MULTIPLE,
    CONV_FORWARD,
    CONV_IMAGES_GRADIENT,
    CONV_KERNEL_GRADIENT,
    native_call,
    traced_once,
)


def conv2d_native(images: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
    """Convolve like `conv.conv2d_autodiff`, with native kernels on a CPU.

    The kernels support float32, 3×3, and a multiple of 16 output channels; the gradient with
    respect to the images also needs a multiple of 16 input channels. Other inputs, and anything
    under `jax.vmap`, use `conv.conv2d`. Supports reverse mode only, of every order: `jax.jvp`
    raises TypeError.

    Args:
      images: float [B, H, W, C].
      kernel: float [k, k, C, D], in the dtype of images; k is 1 or 3.
      stride: 1 or 2.

    Returns:
      [B, ceil(H / stride), ceil(W / stride), D] in the dtype of images.
    """
    if (
        kernel.shape[:2] == (3, 3)
        and kernel.shape[3] % CHANNEL_MULTIPLE == 0
        and images.dtype == jnp.float32
        and images.size > 0
    ):
        return _conv3x3(images, kernel, stride)
    return conv.conv2d(images, kernel, stride)


@partial(jax.custom_vjp, nondiff_argnums=(2,))
def _conv3x3(images: jax.Array, kernel: jax.Array, stride: int) -> Any:
    return _call(images, kernel, stride)


@traced_once(static_argnums=2)
def _call(images: jax.Array, kernel: jax.Array, stride: int) -> Any:
    fallback = partial(conv.conv2d, stride=stride)
    return native_call(CONV_FORWARD, fallback, images, kernel, stride=np.int64(stride))


def _forward(
    images: jax.Array, kernel: jax.Array, stride: int
) -> tuple[Any, tuple[jax.Array, jax.Array]]:
    return _conv3x3(images, kernel, stride), (images, kernel)


def _backward(stride: int, residuals: tuple[jax.Array, jax.Array], g: jax.Array) -> conv.Gradients:
    return _gradients(*residuals, g, stride)


@traced_once(static_argnums=3)
def _gradients(images: jax.Array, kernel: jax.Array, g: jax.Array, stride: int) -> conv.Gradients:

    # Each gradient reads only the shape of its own operand.
    def images_gradient(g: jax.Array, kernel: jax.Array) -> jax.Array:
        return conv.gradients(jnp.zeros(images.shape, g.dtype), kernel, g, stride)[0]

    def kernel_gradient(images: jax.Array, g: jax.Array) -> jax.Array:
        return conv.gradients(images, jnp.zeros(kernel.shape, g.dtype), g, stride)[1]

    call = partial(native_call, stride=np.int64(stride))
    if images.shape[3] % CHANNEL_MULTIPLE:
        images_grad = images_gradient(g, kernel)
    else:
        images_grad = call(CONV_IMAGES_GRADIENT, images_gradient, g, kernel)
    return images_grad, call(CONV_KERNEL_GRADIENT, kernel_gradient, images, g)


_conv3x3.defvjp(_forward, _backward)
