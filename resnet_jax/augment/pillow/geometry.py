"""Pillow's geometric transforms: the source pixel of each pixel of the result.

Source coordinates are doubles in Pillow. They are computed in float64, a few numbers per image, and
become integers before they select pixels.
"""

import math

import jax
import jax.numpy as jnp
from jax import Array, lax

from resnet_jax.augment.pillow.planes import join_planes, one_per_image, rounded, split_planes


def flip(images: Array, where: Array) -> Array:
    """Flip images horizontally where `where` is true.

    Args:
      where: bool [B], the images to flip.

    References:
      torchvision F.hflip: Image.transpose(FLIP_LEFT_RIGHT).
    """
    where = one_per_image(where, images, jnp.bool_)
    return join_planes(
        [jnp.where(where, plane[:, :, ::-1], plane) for plane in split_planes(images)]
    )


def pad_crop(images: Array, offsets: Array, pad: int) -> Array:
    """Pad each image with zeros and crop it back to its size at its own offset.

    Args:
      offsets: int32 [B, 2], (top, left) of the crop in the padded image, in [0, 2 * pad].
      pad: Padding in pixels per side, at least 0.

    References:
      He et al., 2015, section 4.2; torchvision RandomCrop(size, padding=pad).
    """
    column, row = _grid(images)
    shift = jnp.asarray(offsets, jnp.int32).reshape(images.shape[0], 2, 1, 1) - pad
    return _sample(images, column + shift[:, 1], row + shift[:, 0])


def rotate(images: Array, degrees: Array) -> Array:
    """Rotate each image about its center, with nearest-neighbor sampling and black outside.

    Args:
      degrees: float32 [B], counterclockwise angles, any finite values.

    References:
      torchvision F.rotate: Image.rotate(degrees, NEAREST).
    """
    degrees = one_per_image(degrees, images)
    with jax.enable_x64(True):
        # Like Pillow, reduce the angle modulo 360 and round to 15 decimals, so that the cosine of
        # 90 degrees is exactly 0. Pillow's special cases for multiples of 90 degrees and for a sine
        # of 0 then equal the general case.
        angle = -jnp.mod(degrees.astype(jnp.float64), 360.0) * (math.pi / 180)
        cosine = jnp.round(jnp.cos(angle) * 1e15) / 1e15
        sine = jnp.round(jnp.sin(angle) * 1e15) / 1e15
        x, y = _source_pixels(cosine, sine, -sine, cosine, images)
    return _sample(images, x, y)


def affine(images: Array, scale: Array, shear_degrees: Array) -> Array:
    """Scale and shear each image about its center, with nearest-neighbor sampling, black outside.

    Args:
      scale: float32 [B], scale factors above 0.01; 2 doubles the size of what is visible.
      shear_degrees: float32 [B], shear angles along x in [-80, 80].

    References:
      torchvision F.affine(angle=0, translate=(0, 0), scale, shear=(shear_degrees, 0)):
      Image.transform(size, AFFINE, inverse matrix, NEAREST).
    """
    scale = one_per_image(scale, images)
    shear_degrees = one_per_image(shear_degrees, images)
    with jax.enable_x64(True):
        scale = scale.astype(jnp.float64)
        tangent = jnp.tan(shear_degrees.astype(jnp.float64) * (math.pi / 180))
        step = 1.0 / scale
        x, y = _source_pixels(step, tangent / scale, jnp.zeros_like(step), step, images)
        # Pillow has a separate code path for scaling without shear.
        walk_x, walk_y = _walk(step, images)
        x = jnp.where(tangent == 0, walk_x, x)
        y = jnp.where(tangent == 0, walk_y, y)
    return _sample(images, x, y)


def _source_pixels(a: Array, b: Array, d: Array, e: Array, images: Array) -> tuple[Array, Array]:
    """Compute the source of each pixel, int32 x and y [B, H, W], for an affine transform.

    Follows affine_fixed in Pillow's Geometry.c: 16.16 fixed point. Needs 64-bit types enabled. The
    matrix from result to source, (a x + b y, d x + e y), is float64 [B, 1, 1] each. The translation
    keeps the center.
    """
    column, row = _grid(images)
    half_width, half_height = column.size / 2, row.size / 2
    c = rounded(a * -half_width) + rounded(b * -half_height) + half_width
    f = rounded(d * -half_width) + rounded(e * -half_height) + half_height
    x = _fix(c + a * 0.5 + b * 0.5) + column * _fix(a) + row * _fix(b)
    y = _fix(f + d * 0.5 + e * 0.5) + column * _fix(d) + row * _fix(e)
    return x >> 16, y >> 16


def _fix(values: Array) -> Array:
    """Round to 16.16 fixed point in an int32, like FIX in Pillow's Geometry.c."""
    return _computed_once(jnp.floor(values * 65536.0 + 0.5).astype(jnp.int32))


def _walk(step: Array, images: Array) -> list[Array]:
    """Compute the source pixels for scaling by 1 / step: int32 x [B, 1, W] and y [B, H, 1].

    Follows ImagingScaleAffine in Pillow's Geometry.c, which adds the step to a double repeatedly. A
    product rounds differently: at a scale of 3/4, that decides some positions.
    """
    positions = []
    for index in _grid(images):
        center = index.size / 2
        position = rounded(step * -center) + center + step * 0.5
        for taken in range(index.size - 1):
            position += jnp.where(index > taken, step, 0.0)
        position = jnp.where(position < 0, -1.0, position)  # truncation would give 0
        positions.append(_computed_once(position.astype(jnp.int32)))
    return positions


def _computed_once(values: Array) -> Array:
    """Return the int32 values unchanged, computed once per image instead of once per pixel.

    XLA repeats cheap operations for each pixel that they are broadcast to. It does not repeat a
    remainder, which has no effect on these values.
    """
    return lax.rem(values, jnp.int32(2**31 - 1))


def _grid(images: Array) -> tuple[Array, Array]:
    """Return the column and the row of each pixel, int32 [1, 1, W] and [1, H, 1]."""
    _, height, width, _ = images.shape
    column = lax.broadcasted_iota(jnp.int32, (1, 1, width), 2)
    return column, lax.broadcasted_iota(jnp.int32, (1, height, 1), 1)


def _sample(images: Array, x: Array, y: Array) -> Array:
    """Sample each image at its source coordinates, int32 broadcastable to [B, H, W]."""
    red, green, blue = split_planes(images)
    batch, height, width = red.shape
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    index = jnp.where(inside, y * width + x, 0).reshape(batch, height * width)
    # Pack the channels into one integer: the cost of a gather grows with the number of elements.
    packed = (red | green << 8 | blue << 16).reshape(batch, height * width)
    taken = jnp.take_along_axis(packed, index, axis=1, mode="promise_in_bounds")
    taken = jnp.where(inside, taken.reshape(batch, height, width), 0)
    return join_planes([taken & 255, (taken >> 8) & 255, taken >> 16])
