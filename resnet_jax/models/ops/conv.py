"""Convolutions without bias, NHWC images and HWIO kernels, fast to differentiate on the CPU.

On a CPU, XLA's own gradients of a convolution are slow, and tens of times slower inside a loop such
as `lax.scan`, where XLA does not bring them into the form that its fast routine takes. `conv2d`
writes each gradient as a forward convolution of stride 1 in that form; on every other platform it
leaves the gradients to autodiff. The platform is the one that a program is lowered for, whatever
the default backend is. To be fast on a CPU it needs the compiler options of `training.backend`.

`conv2d_plain` has autodiff's gradients everywhere, of every order and mode.
"""

from functools import partial

import jax
import jax.numpy as jnp
from jax import lax

DIMENSION_NUMBERS = ("NHWC", "HWIO", "NHWC")

Padding = tuple[tuple[int, int], tuple[int, int]]
Gradients = tuple[jax.Array, jax.Array]  # with respect to the images and to the kernel


def conv2d_plain(images: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
    """Convolves with (k - 1) / 2 zeros on every side, also with stride 2, as PyTorch pads.

    Args:
      images: float [B, H, W, C].
      kernel: [k, k, C, D] of the images' dtype, k = 1 or 3.
      stride: 1 or 2.

    Returns:
      The images' dtype, [B, ceil(H / stride), ceil(W / stride), D].
    """
    pad = (kernel.shape[0] - 1) // 2
    return lax.conv_general_dilated(
        images,
        kernel,
        window_strides=(stride, stride),
        padding=((pad, pad), (pad, pad)),
        dimension_numbers=DIMENSION_NUMBERS,
    )


@partial(jax.custom_vjp, nondiff_argnums=(2,))
def conv2d(images: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
    """Convolves as `conv2d_plain` does, with gradients that are fast on a CPU too.

    Only reverse mode is defined: `jax.jvp` raises TypeError.

    Args:
      images: float [B, H, W, C].
      kernel: [k, k, C, D] of the images' dtype, k = 1 or 3.
      stride: 1 or 2.

    Returns:
      The images' dtype, [B, ceil(H / stride), ceil(W / stride), D].
    """
    return conv2d_plain(images, kernel, stride)


def _forward(
    images: jax.Array, kernel: jax.Array, stride: int
) -> tuple[jax.Array, tuple[jax.Array, jax.Array]]:
    return conv2d_plain(images, kernel, stride), (images, kernel)


def _backward(stride: int, residuals: tuple[jax.Array, jax.Array], g: jax.Array) -> Gradients:
    return gradients(*residuals, g, stride)


conv2d.defvjp(_forward, _backward)


def gradients(images: jax.Array, kernel: jax.Array, g: jax.Array, stride: int) -> Gradients:
    """The gradients of a convolution, in the form that is fast where the program will run.

    Args:
      images: float [B, H, W, C].
      kernel: [k, k, C, D] of the images' dtype, k = 1 or 3.
      g: Of the images' dtype, [B, ceil(H / stride), ceil(W / stride), D]: the gradient with
        respect to the result.
      stride: 1 or 2.

    Returns:
      The gradients with respect to images and kernel, of their shapes.
    """
    return lax.platform_dependent(
        images,
        kernel,
        g,
        cpu=partial(_cpu_gradients, stride=stride),
        default=partial(_plain_gradients, stride=stride),
    )


def _plain_gradients(
    images: jax.Array, kernel: jax.Array, g: jax.Array, *, stride: int
) -> Gradients:
    """Autodiff's gradients."""
    return jax.vjp(partial(conv2d_plain, stride=stride), images, kernel)[1](g)


def _cpu_gradients(images: jax.Array, kernel: jax.Array, g: jax.Array, *, stride: int) -> Gradients:
    """The same gradients as forward convolutions of stride 1."""
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


def _stride1_gradients(
    images: jax.Array, kernel: jax.Array, g: jax.Array, padding: Padding
) -> Gradients:
    """The gradients of a convolution of stride 1.

    Args:
      images: float [B, H, W, C].
      kernel: [k, k, C, D].
      g: [B, H', W', D], the gradient with respect to the result.
      padding: Zeros (before, after) rows and columns.

    Returns:
      The gradients with respect to images and kernel, of their shapes.
    """
    # With respect to the images: g convolved with the kernel flipped spatially.
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
