"""Convolutions without bias, NHWC images and HWIO kernels, fast to differentiate on the CPU.

`conv2d` is what the model calls. On a GPU it is XLA's convolution with autodiff. On the CPU, XLA's
own gradients of a convolution are slow, and tens of times slower inside a loop such as lax.scan
(there it does not bring them into the form that its fast routine takes); so there each gradient is
written as a forward convolution of stride 1 in that form. Which one is chosen when a program is
traced, by the default backend. To be fast it needs the options of `compilation`.
"""

from functools import partial

import jax
import jax.numpy as jnp
from jax import lax

DIMENSION_NUMBERS = ("NHWC", "HWIO", "NHWC")

Padding = tuple[tuple[int, int], tuple[int, int]]


def conv2d(images: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
    """Convolves with (k - 1) / 2 zeros on every side, also with stride 2, as PyTorch pads.

    images: float [B, H, W, C].  kernel: float [k, k, C, D], k = 1 or 3.  stride: 1 or 2.
    Returns float [B, ceil(H / stride), ceil(W / stride), D].
    """
    convolve = conv2d_cpu if jax.default_backend() == "cpu" else conv2d_plain
    return convolve(images, kernel, stride)


def conv2d_plain(images: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
    """`conv2d` the obvious way, with autodiff's gradients."""
    pad = (kernel.shape[0] - 1) // 2
    return lax.conv_general_dilated(
        images,
        kernel,
        window_strides=(stride, stride),
        padding=((pad, pad), (pad, pad)),
        dimension_numbers=DIMENSION_NUMBERS,
    )


@partial(jax.custom_vjp, nondiff_argnums=(2,))
def conv2d_cpu(images: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
    """`conv2d_plain` with its gradients written out as forward convolutions of stride 1."""
    return conv2d_plain(images, kernel, stride)


def _forward(images, kernel, stride):
    return conv2d_plain(images, kernel, stride), (images, kernel)


def _backward(stride, residuals, g):
    images, kernel = residuals
    if stride == 1:
        pad = (kernel.shape[0] - 1) // 2
        return _stride1_gradients(images, kernel, g, ((pad, pad), (pad, pad)))
    # The same function as a convolution of stride 1: of every second pixel, or of 2×2 blocks.
    if kernel.shape[0] == 1:
        images, pull_back = jax.vjp(lambda x: x[:, ::2, ::2, :], images)
        images_grad, kernel_grad = _stride1_gradients(images, kernel, g, ((0, 0), (0, 0)))
        return *pull_back(images_grad), kernel_grad
    images, g = lax.optimization_barrier((images, g))  # for the folding to be a copy alone
    images, pull_images_back = jax.vjp(_blocks_of_images, images)
    kernel, pull_kernel_back = jax.vjp(_blocks_of_kernel, kernel)
    images_grad, kernel_grad = _stride1_gradients(images, kernel, g, ((1, 0), (1, 0)))
    return *pull_images_back(images_grad), *pull_kernel_back(kernel_grad)


conv2d_cpu.defvjp(_forward, _backward)


def _stride1_gradients(
    images: jax.Array, kernel: jax.Array, g: jax.Array, padding: Padding
) -> tuple[jax.Array, jax.Array]:
    """The gradients of a convolution of stride 1 with respect to its images and its kernel.

    images: [B, H, W, C].  kernel: [k, k, C, D].  g: [B, H', W', D], with respect to the result.
    padding: zeros (before, after) rows and columns.  Returns the shapes of images and kernel.
    """
    # With respect to the images: g convolved with the kernel turned round.
    rest = kernel.shape[0] - 1
    (top, bottom), (left, right) = padding
    back_padding = ((rest - top, rest - bottom), (rest - left, rest - right))
    images_grad = _convolve(g, jnp.flip(kernel, (0, 1)).swapaxes(2, 3), back_padding)
    # With respect to the kernel: the images convolved with g as a kernel of the images' size, the
    # batch summed over as channels are. The barriers keep what made images and g out of the copies.
    images, g = lax.optimization_barrier((images, g))
    images, g = lax.optimization_barrier((images.transpose(3, 1, 2, 0), g.transpose(1, 2, 0, 3)))
    return images_grad, _convolve(images, g, padding).transpose(1, 2, 0, 3)


def _convolve(images: jax.Array, kernel: jax.Array, padding: Padding) -> jax.Array:
    """[B, H, W, C], [k, k, C, D] -> [B, H', W', D], stride 1."""
    return lax.conv_general_dilated(
        images, kernel, (1, 1), padding, dimension_numbers=DIMENSION_NUMBERS
    )


def _blocks_of_images(images: jax.Array) -> jax.Array:
    """Folds 2×2 pixels into channels: [B, H, W, C] -> [B, ceil(H / 2), ceil(W / 2), 4 C]."""
    _, height, width, _ = images.shape
    images = jnp.pad(images, ((0, 0), (0, height % 2), (0, width % 2), (0, 0)))
    batch, height, width, channels = images.shape
    blocks = images.reshape(batch, height // 2, 2, width // 2, 2, channels)
    return blocks.transpose(0, 1, 3, 2, 4, 5).reshape(batch, height // 2, width // 2, 4 * channels)


def _blocks_of_kernel(kernel: jax.Array) -> jax.Array:
    """The 2×2 kernel on blocks that equals a 3×3 one with stride 2: [3, 3, C, D] -> [2, 2, 4 C, D].

    The taps at -1, 0, 1 are those of the block before and of this block; the tap at -2 is zero.
    """
    channels, features = kernel.shape[2:]
    taps = jnp.pad(kernel, ((1, 0), (1, 0), (0, 0), (0, 0)))
    taps = taps.reshape(2, 2, 2, 2, channels, features)
    return taps.transpose(0, 2, 1, 3, 4, 5).reshape(2, 2, 4 * channels, features)
