"""Pillow's image operations on whole batches, equal to Pillow's own results in every byte.

Each public function is one torchvision transform of PIL images whose parameters are given, one
set per image: torchvision draws them, and Pillow does the arithmetic that is repeated here. They
give the same bytes alone, inside jit and inside scan, and whether or not 64-bit types are enabled.
All raise ValueError for images that are not uint8 [B, H, W, 3].

Equal bytes rest on two things. Source coordinates are doubles in Pillow: they are computed in
float64, a few numbers per image, and are integers before they meet a pixel. A blend is float32,
with one rounding after the product and one after the sum: see _rounded.
"""

import math
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array, lax


def flip(images: Array, where: Array) -> Array:
    """Mirrors left and right the images that `where` marks.

    Args:
      images: uint8 [B, H, W, 3].
      where: bool [B].

    Returns:
      Images of the same shape and dtype.

    References:
      torchvision F.hflip: Image.transpose(FLIP_LEFT_RIGHT).
    """
    where = _one_per_image(where, images, jnp.bool_)
    return _join([jnp.where(where, plane[:, :, ::-1], plane) for plane in _split(images)])


def pad_crop(images: Array, offsets: Array, pad: int) -> Array:
    """Pads each image with black and crops it back to its size at its own offset.

    Args:
      images: uint8 [B, H, W, 3].
      offsets: int32 [B, 2], (top, left) of the crop in the padded image, in [0, 2 * pad].
      pad: Pixels of padding on each side, at least 0.

    Returns:
      Images of the same shape and dtype.

    Raises:
      ValueError: If `pad` is negative.

    References:
      He et al., 2015, section 4.2; torchvision RandomCrop(size, padding=pad).
    """
    if pad < 0:
        raise ValueError(f"pad must not be negative, got {pad}")
    column, row = _grid(images)
    shift = jnp.asarray(offsets, jnp.int32).reshape(images.shape[0], 2, 1, 1) - pad
    return _sample(images, column + shift[:, 1], row + shift[:, 0])


def rotate(images: Array, degrees: Array) -> Array:
    """Rotates each image about its centre: nearest neighbour, black outside.

    Args:
      images: uint8 [B, H, W, 3].
      degrees: float32 [B], counter-clockwise, any finite value.

    Returns:
      Images of the same shape and dtype.

    References:
      torchvision F.rotate: Image.rotate(degrees, NEAREST).
    """
    degrees = _one_per_image(degrees, images)
    with jax.enable_x64(True):
        # Pillow takes the angle modulo 360 first and rounds to 15 decimals, so that the cosine of
        # a quarter turn is exactly 0. Its shortcuts for multiples of 90 degrees, and its other
        # way for a sine of 0, then give what the general case gives.
        angle = -jnp.mod(degrees.astype(jnp.float64), 360.0) * (math.pi / 180)
        cosine = jnp.round(jnp.cos(angle) * 1e15) / 1e15
        sine = jnp.round(jnp.sin(angle) * 1e15) / 1e15
        x, y = _source_pixels(cosine, sine, -sine, cosine, images)
    return _sample(images, x, y)


def affine(images: Array, scale: Array, shear_degrees: Array) -> Array:
    """Scales and shears each image about its centre: nearest neighbour, black outside.

    Args:
      images: uint8 [B, H, W, 3].
      scale: float32 [B], above 0.01; 2 shows the middle half twice as large.
      shear_degrees: float32 [B], along the x axis, in [-80, 80].

    Returns:
      Images of the same shape and dtype.

    References:
      torchvision F.affine(angle=0, translate=(0, 0), scale, shear=(shear_degrees, 0)):
      Image.transform(size, AFFINE, inverse matrix, NEAREST).
    """
    scale = _one_per_image(scale, images)
    shear_degrees = _one_per_image(shear_degrees, images)
    with jax.enable_x64(True):
        scale = scale.astype(jnp.float64)
        tangent = jnp.tan(shear_degrees.astype(jnp.float64) * (math.pi / 180))
        step = 1.0 / scale
        x, y = _source_pixels(step, tangent / scale, jnp.zeros_like(step), step, images)
        # Pillow treats scaling alone in another way.
        walk_x, walk_y = _walk(step, images)
        x = jnp.where(tangent == 0, walk_x, x)
        y = jnp.where(tangent == 0, walk_y, y)
    return _sample(images, x, y)


def adjust_brightness(images: Array, factor: Array) -> Array:
    """Blends each image with black.

    Args:
      images: uint8 [B, H, W, 3].
      factor: float32 [B]; 0 gives black, 1 the image itself, more than 1 a brighter one, clipped.

    Returns:
      Images of the same shape and dtype.

    References:
      torchvision F.adjust_brightness: ImageEnhance.Brightness(image).enhance(factor).
    """
    planes = _split(images)
    return _join(_blend(jnp.zeros_like(planes[0]), planes, _one_per_image(factor, images)))


def adjust_contrast(images: Array, factor: Array) -> Array:
    """Blends each image with one grey, the rounded mean of its luma.

    Args:
      images: uint8 [B, H, W, 3].
      factor: float32 [B]; 0 gives the grey, 1 the image itself.

    Returns:
      Images of the same shape and dtype.

    References:
      torchvision F.adjust_contrast: ImageEnhance.Contrast(image).enhance(factor).
    """
    planes = _split(images)
    return _join(_blend(_mean_grey(_luma(planes)), planes, _one_per_image(factor, images)))


def adjust_saturation(images: Array, factor: Array) -> Array:
    """Blends each pixel with its own luma.

    Args:
      images: uint8 [B, H, W, 3].
      factor: float32 [B]; 0 gives a grey image, 1 the image itself.

    Returns:
      Images of the same shape and dtype.

    References:
      torchvision F.adjust_saturation: ImageEnhance.Color(image).enhance(factor).
    """
    planes = _split(images)
    return _join(_blend(_luma(planes), planes, _one_per_image(factor, images)))


def color_jitter(
    images: Array, brightness: Array, contrast: Array, saturation: Array, order: Array
) -> Array:
    """Adjusts brightness, contrast and saturation of each image, in its own order.

    Each adjustment truncates to uint8.

    Args:
      images: uint8 [B, H, W, 3].
      brightness: float32 [B], the factors of `adjust_brightness`.
      contrast: float32 [B], the factors of `adjust_contrast`.
      saturation: float32 [B], the factors of `adjust_saturation`.
      order: int32 [B, 3], for each image a permutation of 0 brightness, 1 contrast, 2 saturation,
        the first applied first.

    Returns:
      Images of the same shape and dtype.

    References:
      torchvision ColorJitter with these factors in this order.
    """
    planes = _split(images)
    factors = [_one_per_image(f, images) for f in (brightness, contrast, saturation)]
    order = jnp.asarray(order, jnp.int32).reshape(images.shape[0], 1, 1, 3)
    # The operations are all blends, so one blend per place in the order is enough: with the grey
    # and the factor of the operation that an image has at that place.
    for place in range(3):
        luma = _luma(planes)
        is_brightness, is_contrast = (order[..., place] == kind for kind in (0, 1))
        grey = jnp.where(is_brightness, 0, jnp.where(is_contrast, _mean_grey(luma), luma))
        factor = jnp.where(is_brightness, factors[0], jnp.where(is_contrast, *factors[1:]))
        planes = _blend(grey, planes, factor)
    return _join(planes)


def _split(images: Array) -> list[Array]:
    """Takes images uint8 [B, H, W, 3] apart into red, green and blue, int32 [B, H, W] each.

    XLA follows planes through several operations and computes each once; through an axis of
    channels it computes an operation again for each channel that the next one reads.
    """
    if images.ndim != 4 or images.shape[-1] != 3 or images.dtype != jnp.uint8:
        raise ValueError(f"images must be uint8 [B, H, W, 3], got {images.dtype} {images.shape}")
    return [images[..., channel].astype(jnp.int32) for channel in range(3)]


def _join(planes: list[Array]) -> Array:
    """The inverse of `_split`."""
    return jnp.stack(planes, axis=-1).astype(jnp.uint8)


def _one_per_image(values: Array, images: Array, dtype: Any = jnp.float32) -> Array:
    """Gives parameters [B] the shape [B, 1, 1], against planes [B, H, W]."""
    return jnp.asarray(values, dtype).reshape(images.shape[0], 1, 1)


def _luma(planes: list[Array]) -> Array:
    """Pillow's RGB -> L: the ITU-R 601-2 weights times 65536, rounded.  int32 [B, H, W]."""
    red, green, blue = planes
    return (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16


def _mean_grey(luma: Array) -> Array:
    """int(mean + 0.5) of each image, in integers.  int32 [B, 1, 1]."""
    count = luma.shape[1] * luma.shape[2]
    total = jnp.sum(luma, axis=(1, 2), keepdims=True, dtype=jnp.int32)
    return (2 * total + count) // (2 * count)


def _blend(grey: Array, planes: list[Array], factor: Array) -> list[Array]:
    """Image.blend(grey, plane, factor): grey + factor * (plane - grey), clipped, truncated.

    grey: int32, factor: float32, both broadcastable to [B, H, W].  Returns int32 planes.
    """
    products = [_rounded(factor * (plane - grey).astype(jnp.float32)) for plane in planes]
    sums = [grey.astype(jnp.float32) + product for product in products]
    return [jnp.clip(s, 0.0, 255.0).astype(jnp.int32) for s in sums]


def _rounded(product: Array) -> Array:
    """The product of two floats, kept apart from the sum that it goes into.

    Compilers contract a product and a sum into one operation with one rounding, also across
    lax.reduce_precision (XLA on the CPU), but not across a clip. Its limits are never reached by
    a number that matters.
    """
    return jnp.clip(product, -(2.0**30), 2.0**30)


def _source_pixels(a: Array, b: Array, d: Array, e: Array, images: Array) -> tuple[Array, Array]:
    """Where Pillow reads each pixel (x, y) of the result of an affine transform about the centre.

    a, b, d, e: float64 [B, 1, 1], the matrix from the result to the source: a * x + b * y and
    d * x + e * y, and constants c and f that keep the centre.
    Returns int32 x and y [B, H, W], which may lie outside the image.
    Pillow's Geometry.c, affine_fixed: 16.16 fixed point.  Needs 64-bit types enabled.
    """
    column, row = _grid(images)
    half_width, half_height = column.size / 2, row.size / 2
    c = _rounded(a * -half_width) + _rounded(b * -half_height) + half_width
    f = _rounded(d * -half_width) + _rounded(e * -half_height) + half_height
    x = _fix(c + a * 0.5 + b * 0.5) + column * _fix(a) + row * _fix(b)
    y = _fix(f + d * 0.5 + e * 0.5) + column * _fix(d) + row * _fix(e)
    return x >> 16, y >> 16


def _fix(values: Array) -> Array:
    """Pillow's FIX: rounds to 16.16 fixed point, in an int32."""
    return _computed_once(jnp.floor(values * 65536.0 + 0.5).astype(jnp.int32))


def _walk(step: Array, images: Array) -> list[Array]:
    """Where Pillow reads the pixels if the step is all: int32 x [B, 1, W] and y [B, H, 1].

    Pillow's Geometry.c, ImagingScaleAffine: it adds the step to a double again and again. A
    product instead would round otherwise: at a scale of 3/4 some positions are integers but for
    that rounding.
    """
    positions = []
    for index in _grid(images):
        centre = index.size / 2
        position = _rounded(step * -centre) + centre + step * 0.5
        for taken in range(index.size - 1):
            position += jnp.where(index > taken, step, 0.0)
        position = jnp.where(position < 0, -1.0, position)  # truncation would give 0
        positions.append(_computed_once(position.astype(jnp.int32)))
    return positions


def _computed_once(values: Array) -> Array:
    """The int32 values, unchanged.

    XLA computes cheap things again for each pixel that they are broadcast to, however many they
    are; not so a remainder, which here changes nothing.
    """
    return lax.rem(values, jnp.int32(2**31 - 1))


def _grid(images: Array) -> tuple[Array, Array]:
    """The column and the row of each pixel: int32 [1, 1, W] and [1, H, 1]."""
    _, height, width, _ = images.shape
    column = lax.broadcasted_iota(jnp.int32, (1, 1, width), 2)
    return column, lax.broadcasted_iota(jnp.int32, (1, height, 1), 1)


def _sample(images: Array, x: Array, y: Array) -> Array:
    """Reads each image at its source coordinates; black where they lie outside.

    images: uint8 [B, H, W, 3].  x, y: int32, together broadcastable to [B, H, W].
    """
    red, green, blue = _split(images)
    batch, height, width = red.shape
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    index = jnp.where(inside, y * width + x, 0).reshape(batch, height * width)
    # The channels travel as one integer: a gather costs by the element.
    packed = (red | green << 8 | blue << 16).reshape(batch, height * width)
    taken = jnp.take_along_axis(packed, index, axis=1, mode="promise_in_bounds")
    taken = jnp.where(inside, taken.reshape(batch, height, width), 0)
    return _join([taken & 255, (taken >> 8) & 255, taken >> 16])
