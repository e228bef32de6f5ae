"""Convolutions without bias, NHWC images and HWIO kernels."""

import jax
from jax import lax

DIMENSION_NUMBERS = ("NHWC", "HWIO", "NHWC")


def conv2d(images: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
    """Convolves with (k - 1) / 2 zeros on every side, also with stride 2, as PyTorch pads.

    images: float [B, H, W, C].  kernel: float [k, k, C, D], k odd.  stride: 1 or 2.
    Returns float [B, ceil(H / stride), ceil(W / stride), D].
    """
    pad = (kernel.shape[0] - 1) // 2
    return lax.conv_general_dilated(
        images,
        kernel,
        window_strides=(stride, stride),
        padding=((pad, pad), (pad, pad)),
        dimension_numbers=DIMENSION_NUMBERS,
    )
