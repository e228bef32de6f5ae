"""Convolutions without bias for NHWC images and HWIO kernels, with fast gradients on a CPU.

On a CPU, XLA's gradients of a convolution are slow, and tens of times slower inside a loop such as
`lax.scan`, where XLA does not rewrite them into the form that its fast routine supports. `conv2d`
writes each gradient as a forward convolution of stride 1 in that form. On other platforms it leaves
the gradients to autodiff. The choice depends on the platform that a program is lowered for, not on
the default backend. The CPU form is fast with the compiler options of `training.backend`.

`conv2d_autodiff` supports derivatives of every order and mode on all platforms.
"""

from functools import partial

import jax
import jax.numpy as jnp
from jax import Array, lax

from resnet_jax.models.ops.batch_norm import add_and_activate
from resnet_jax.models.ops.relu import relu_autodiff

Padding = tuple[int, int]  # zeros before and after, of rows and of columns
Gradients = tuple[Array, Array]  # with respect to images and kernel


def conv2d_autodiff(images: Array, kernel: Array, stride: int = 1) -> Array:
    """Convolve with (k - 1) / 2 zeros on every side, also at stride 2, as PyTorch does.

    Args:
      images: float [B, H, W, C].
      kernel: float [k, k, C, D], in the dtype of images; k is 1 or 3.
      stride: 1 or 2.

    Returns:
      [B, ceil(H / stride), ceil(W / stride), D] in the dtype of images.
    """
    pad = (kernel.shape[0] - 1) // 2
    return _convolve(images, kernel, (pad, pad), stride)


@partial(jax.custom_vjp, nondiff_argnums=(2,))
def conv2d(images: Array, kernel: Array, stride: int = 1) -> Array:
    """Convolve like `conv2d_autodiff`, with gradients that are fast on a CPU too.

    Supports reverse mode only: `jax.jvp` raises TypeError. See `conv2d_autodiff` for arguments and
    result.
    """
    return conv2d_autodiff(images, kernel, stride)


def _backward(stride: int, residuals: tuple[Array, Array], g: Array) -> Gradients:
    return gradients(*residuals, g, stride)


conv2d.defvjp(lambda *inputs: (conv2d_autodiff(*inputs), inputs[:2]), _backward)


def conv2d_folded(
    images: Array,
    kernel: Array,
    bias: Array,
    shortcut: Array | None = None,
    *,
    stride: int = 1,
    is_activated: bool = False,
) -> Array:
    """Convolve with BatchNorm of evaluation mode folded into kernel and bias.

    Args:
      images: float [B, H, W, C].
      kernel: float [k, k, C, D], in the dtype of images; k is 1 or 3.
      bias: float [D], in the dtype of the arithmetic, at least as wide as images.
      shortcut: float [B, ceil(H / stride), ceil(W / stride), D], residual to add to the result, in
        the dtype of images.
      stride: 1 or 2.
      is_activated: True applies ReLU last.

    Returns:
      [B, ceil(H / stride), ceil(W / stride), D] in the dtype of images.
    """
    y = (conv2d_autodiff(images, kernel, stride) + bias).astype(images.dtype)
    return add_and_activate(y, shortcut, relu_autodiff if is_activated else None)


def gradients(images: Array, kernel: Array, g: Array, stride: int) -> Gradients:
    """Compute the gradients of a convolution in the fast form for the platform.

    Args:
      images: float [B, H, W, C].
      kernel: float [k, k, C, D], in the dtype of images; k is 1 or 3.
      g: float [B, ceil(H / stride), ceil(W / stride), D], gradient with respect to the result.
      stride: 1 or 2.

    Returns:
      Gradients with respect to images and kernel, in their shapes.
    """
    return lax.platform_dependent(
        images,
        kernel,
        g,
        cpu=partial(_cpu_gradients, stride=stride),
        default=partial(_autodiff_gradients, stride=stride),
    )


def _autodiff_gradients(images: Array, kernel: Array, g: Array, *, stride: int) -> Gradients:
    return jax.vjp(partial(conv2d_autodiff, stride=stride), images, kernel)[1](g)


def _cpu_gradients(images: Array, kernel: Array, g: Array, *, stride: int) -> Gradients:
    """Compute the same gradients by forward convolutions of stride 1."""
    if stride == 1:
        pad = (kernel.shape[0] - 1) // 2
        return _stride1_gradients(images, kernel, g, (pad, pad))
    # A convolution of stride 2 is one of stride 1 over every second pixel, or over 2×2 blocks.
    if kernel.shape[0] == 1:
        images, pull_back = jax.vjp(lambda x: x[:, ::2, ::2, :], images)
        images_grad, kernel_grad = _stride1_gradients(images, kernel, g, (0, 0))
        return *pull_back(images_grad), kernel_grad
    images, g = lax.optimization_barrier((images, g))  # keeps other work out of the folding's copy
    images, pull_images_back = jax.vjp(_blocks_of_images, images)
    kernel, pull_kernel_back = jax.vjp(_blocks_of_kernel, kernel)
    images_grad, kernel_grad = _stride1_gradients(images, kernel, g, (1, 0))
    return *pull_images_back(images_grad), *pull_kernel_back(kernel_grad)


def _stride1_gradients(images: Array, kernel: Array, g: Array, padding: Padding) -> Gradients:
    """Compute the gradients of a convolution of stride 1."""
    # Images: convolve g with the spatially flipped kernel.
    rest = kernel.shape[0] - 1
    back_padding = (rest - padding[0], rest - padding[1])
    images_grad = _convolve(g, jnp.flip(kernel, (0, 1)).swapaxes(2, 3), back_padding)
    # Kernel: convolve the images with g as a kernel of the size of an image, with the batch in the
    # place of the channels. The barriers keep the producers of images and g out of the copies.
    images, g = lax.optimization_barrier((images, g))
    images, g = lax.optimization_barrier((images.transpose(3, 1, 2, 0), g.transpose(1, 2, 0, 3)))
    return images_grad, _convolve(images, g, padding).transpose(1, 2, 0, 3)


def _convolve(images: Array, kernel: Array, padding: Padding, stride: int = 1) -> Array:
    strides, layouts = (stride, stride), ("NHWC", "HWIO", "NHWC")
    return lax.conv_general_dilated(
        images, kernel, strides, (padding, padding), dimension_numbers=layouts
    )


def _blocks_of_images(images: Array) -> Array:
    """Fold 2×2 pixels into channels: [B, H, W, C] -> [B, ceil(H / 2), ceil(W / 2), 4 C]."""
    _, height, width, _ = images.shape
    images = jnp.pad(images, ((0, 0), (0, height % 2), (0, width % 2), (0, 0)))
    batch, height, width, channels = images.shape
    blocks = images.reshape(batch, height // 2, 2, width // 2, 2, channels)
    return blocks.transpose(0, 1, 3, 2, 4, 5).reshape(batch, height // 2, width // 2, 4 * channels)


def _blocks_of_kernel(kernel: Array) -> Array:
    """Fold a 3×3 kernel of stride 2 into a 2×2 kernel over blocks: [3, 3, C, D] -> [2, 2, 4 C, D].

    Two blocks span the offsets -2, -1, 0, 1. The weights at -2 are zero.
    """
    channels, features = kernel.shape[2:]
    taps = jnp.pad(kernel, ((1, 0), (1, 0), (0, 0), (0, 0)))
    taps = taps.reshape(2, 2, 2, 2, channels, features)
    return taps.transpose(0, 2, 1, 3, 4, 5).reshape(2, 2, 4 * channels, features)
