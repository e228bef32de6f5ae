"""Erase random rectangles: cutout and random erasing.

A rectangle is int32 [4], (top, left, bottom, right) in pixels; bottom and right are exclusive. It
may reach beyond the image, of `height` by `width` pixels. A `draw_*` function takes a typed PRNG
key and the number of images, B, and returns int32 [B, 4], one rectangle per image.
"""

import math

import jax
import jax.numpy as jnp
from jax import Array

# Zhong et al., section 3.2: share of the image's area, and aspect ratio.
ERASED_AREA = (0.02, 0.4)
ASPECT_RATIO = (0.3, 1 / 0.3)
_ATTEMPTS = 100  # the probability that none of them fits is below 1e-30


def draw_cutout(key: Array, batch_size: int, size: int, height: int, width: int) -> Array:
    """Sample cutout squares whose centers are uniform over the pixels; edges may cut them off.

    `size` is the side length in pixels, at least 1.

    References:
      DeVries and Taylor, 2017, "Improved Regularization of Convolutional Neural Networks with
      Cutout".
    """
    limits = jnp.array([height, width], jnp.int32)
    center = jax.random.randint(key, (batch_size, 2), 0, limits, jnp.int32)
    corner = center - size // 2
    return jnp.concatenate([corner, corner + size], axis=1)


def draw_random_erasing(
    key: Array, batch_size: int, probability: float, height: int, width: int
) -> Array:
    """Sample rectangles of random area and aspect ratio inside the image.

    The area is U(0.02, 0.4) of the image's area, the aspect ratio log-uniform in (0.3, 1 / 0.3).
    Rectangles that do not fit are rejected and sampled again. `probability`, in [0, 1], is that of
    a rectangle; otherwise it is empty.

    References:
      Zhong et al., 2017, "Random Erasing Data Augmentation", algorithm 1; torchvision's
      RandomErasing.
    """
    apply_key, area_key, ratio_key, corner_key = jax.random.split(key, 4)
    shape = (batch_size, _ATTEMPTS)
    area = jax.random.uniform(area_key, shape, jnp.float32, *ERASED_AREA) * (height * width)
    log_ratio = jax.random.uniform(ratio_key, shape, jnp.float32, *map(math.log, ASPECT_RATIO))
    ratio = jnp.exp(log_ratio)
    sizes = jnp.stack([jnp.sqrt(area * ratio), jnp.sqrt(area / ratio)], axis=-1)
    sizes = jnp.round(sizes).astype(jnp.int32)
    limits = jnp.array([height, width], jnp.int32)
    first = jnp.argmax(jnp.all(sizes < limits, axis=-1), axis=1)
    size = jnp.take_along_axis(sizes, first[:, None, None], axis=1)[:, 0]
    corner = jax.random.randint(corner_key, (batch_size, 2), 0, limits - size + 1, jnp.int32)
    is_applied = jax.random.uniform(apply_key, (batch_size, 1), jnp.float32) < probability
    return jnp.concatenate([corner, corner + jnp.where(is_applied, size, 0)], axis=1)


def inside(rectangles: Array, height: int, width: int) -> Array:
    """Return the masks of rectangles, int32 [..., 4]: bool [..., height, width], true inside."""
    top, left, bottom, right = jnp.moveaxis(rectangles[..., None, None], -3, 0)
    row, column = jnp.arange(height)[:, None], jnp.arange(width)
    return (top <= row) & (row < bottom) & (left <= column) & (column < right)


def erase(images: Array, rectangles: Array) -> Array:
    """Set rectangles to zero, the mean color of normalized images.

    Args:
      images: float [B, H, W, C].
      rectangles: int32 [B, 4], one per image.

    Returns:
      Images of the same shape and dtype.
    """
    return jnp.where(inside(rectangles, *images.shape[1:3])[..., None], 0, images)
