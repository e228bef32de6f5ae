"""Erasing of random rectangles: cutout and random erasing."""

import math

import jax
import jax.numpy as jnp
from jax import Array

# Zhong et al., section 3.2: the share of the image's area, and the aspect ratio.
ERASED_AREA = (0.02, 0.4)
ASPECT_RATIO = (0.3, 1 / 0.3)
_ATTEMPTS = 100  # the chance that none of them fits is below 1e-30


def draw_cutout(key: Array, batch_size: int, size: int, height: int, width: int) -> Array:
    """Draws squares whose centres are pixels of the image, so that some reach beyond its edges.

    Args:
      key: A typed PRNG key.
      batch_size: B.
      size: Pixels a side, at least 1.
      height: Of the images, in pixels.
      width: As height.

    Returns:
      (top, left, bottom, right), int32 [B, 4]; bottom and right lie outside of the rectangle.

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
    """Draws rectangles of random area and aspect ratio, wholly within the image.

    The area is a U(0.02, 0.4) share of the image's, the aspect ratio log-uniform in (0.3, 1 / 0.3);
    a rectangle that does not fit is drawn again.

    Args:
      key: A typed PRNG key.
      batch_size: B.
      probability: Of a rectangle, in [0, 1]; otherwise it is empty.
      height: Of the images, in pixels.
      width: As height.

    Returns:
      (top, left, bottom, right), int32 [B, 4]; bottom and right lie outside of the rectangle.

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
    """Finds the pixels of rectangles (top, left, bottom, right).

    Args:
      rectangles: int32 [..., 4].
      height: In pixels.
      width: In pixels.

    Returns:
      bool [..., height, width].
    """
    top, left, bottom, right = jnp.moveaxis(rectangles[..., None, None], -3, 0)
    row, column = jnp.arange(height)[:, None], jnp.arange(width)
    return (top <= row) & (row < bottom) & (left <= column) & (column < right)


def erase(images: Array, rectangles: Array) -> Array:
    """Sets rectangles to zero, which is the mean colour of normalized images.

    Args:
      images: float [B, H, W, C].
      rectangles: int32 [B, 4]: top, left, bottom, right.

    Returns:
      Images of the same shape and dtype.
    """
    return jnp.where(inside(rectangles, *images.shape[1:3])[..., None], 0, images)
