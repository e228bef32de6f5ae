"""Pillow's image operations on whole batches, equal to Pillow's own results in every byte.

Each function here is one torchvision transform of a PIL image with its parameters given, one set
per image: torchvision draws the parameters, and Pillow does the arithmetic that is repeated here.
All take and return uint8 images [B, H, W, 3] and are pure: inside jit, scan or alone they give the
same bytes, whether or not 64-bit types are enabled.

Two kinds of number decide about equal bytes. Source coordinates come from doubles in Pillow, so
they are computed in float64 (a few numbers per image) and rounded to integers before they meet a
pixel. A blend is float32, a product and then a sum with a rounding each: reduce_precision keeps
the compiler from contracting the two into one operation with a single rounding.
"""

import math

import jax
import jax.numpy as jnp
from jax import lax


def flip(images, where):
    """Mirrors left and right the images that `where` marks.

    images: uint8 [B, H, W, 3].  where: bool [B].
    Returns uint8 [B, H, W, 3].
    torchvision F.hflip: Image.transpose(FLIP_LEFT_RIGHT).
    """
    _check_images(images)
    where = _one_per_image(where, images, jnp.bool_)
    return jnp.where(where[..., None], images[:, :, ::-1], images)


def pad_crop(images, offsets, pad):
    """Pads each image with black and crops it back to its size at its own offset.

    images: uint8 [B, H, W, 3].  offsets: int32 [B, 2], (top, left) of the crop in the padded
    image, in [0, 2 * pad].  pad: pixels on each side.
    Returns uint8 [B, H, W, 3].  Raises ValueError if pad is negative.
    He et al. 2015, section 4.2; torchvision RandomCrop(size, padding=pad).
    """
    _check_images(images)
    if pad < 0:
        raise ValueError(f"pad must not be negative, got {pad}")
    _, height, width, _ = images.shape
    offsets = jnp.asarray(offsets, jnp.int32).reshape(images.shape[0], 2)
    rows = lax.broadcasted_iota(jnp.int32, (1, height, 1), 1)
    columns = lax.broadcasted_iota(jnp.int32, (1, 1, width), 2)
    return _sample(
        images,
        columns + (offsets[:, 1] - pad)[:, None, None],
        rows + (offsets[:, 0] - pad)[:, None, None],
    )


def rotate(images, degrees):
    """Rotates each image about its centre: nearest neighbour, black outside.

    images: uint8 [B, H, W, 3].  degrees: float32 [B], counter-clockwise, any finite value.
    Returns uint8 [B, H, W, 3].
    torchvision F.rotate: Image.rotate(degrees, NEAREST).
    """
    _check_images(images)
    _, height, width, _ = images.shape
    degrees = _one_per_image(degrees, images, jnp.float32)
    with jax.enable_x64(True):
        # Pillow takes the angle modulo 360 first, so that -10 is the cosine of 350 degrees, and
        # rounds to 15 decimals, so that a quarter turn has a cosine of exactly 0. Its shortcuts
        # for multiples of 90 degrees give what the general case gives.
        angle = -jnp.mod(degrees.astype(jnp.float64), 360.0) * (math.pi / 180)
        cosine = jnp.round(jnp.cos(angle) * 1e15) / 1e15
        sine = jnp.round(jnp.sin(angle) * 1e15) / 1e15
        x, y = _source_pixels(cosine, sine, -sine, cosine, height, width)
    return _sample(images, x, y)


def affine(images, scale, shear_degrees):
    """Scales and shears each image about its centre: nearest neighbour, black outside.

    images: uint8 [B, H, W, 3].  scale: float32 [B], above 0.01; 2 shows the middle half twice as
    large.  shear_degrees: float32 [B], parallel to the x axis, in [-80, 80].
    Returns uint8 [B, H, W, 3].
    torchvision F.affine(angle=0, translate=(0, 0), scale, shear=(shear_degrees, 0)):
    Image.transform(size, AFFINE, inverse matrix, NEAREST).
    """
    _check_images(images)
    _, height, width, _ = images.shape
    scale = _one_per_image(scale, images, jnp.float32)
    shear_degrees = _one_per_image(shear_degrees, images, jnp.float32)
    with jax.enable_x64(True):
        scale = scale.astype(jnp.float64)
        tangent = jnp.tan(shear_degrees.astype(jnp.float64) * (math.pi / 180))
        zoom = 1.0 / scale
        x, y = _source_pixels(zoom, tangent / scale, jnp.zeros_like(zoom), zoom, height, width)
    return _sample(images, x, y)


def adjust_brightness(images, factor):
    """Blends each image with black.

    images: uint8 [B, H, W, 3].  factor: float32 [B]; 0 gives black, 1 the image itself, more
    than 1 a brighter one, clipped.
    Returns uint8 [B, H, W, 3].
    torchvision F.adjust_brightness: ImageEnhance.Brightness(image).enhance(factor).
    """
    _check_images(images)
    return _blend(jnp.zeros_like(images, jnp.int32), images, factor)


def adjust_contrast(images, factor):
    """Blends each image with one grey, the rounded mean of its luma.

    images: uint8 [B, H, W, 3].  factor: float32 [B]; 0 gives the grey, 1 the image itself.
    Returns uint8 [B, H, W, 3].
    torchvision F.adjust_contrast: ImageEnhance.Contrast(image).enhance(factor).
    """
    _check_images(images)
    return _blend(_mean_grey(_luma(images)), images, factor)


def adjust_saturation(images, factor):
    """Blends each pixel with its own luma.

    images: uint8 [B, H, W, 3].  factor: float32 [B]; 0 gives a grey image, 1 the image itself.
    Returns uint8 [B, H, W, 3].
    torchvision F.adjust_saturation: ImageEnhance.Color(image).enhance(factor).
    """
    _check_images(images)
    return _blend(_luma(images), images, factor)


def color_jitter(images, brightness, contrast, saturation, order):
    """Adjusts brightness, contrast and saturation of each image in its own order.

    images: uint8 [B, H, W, 3].  brightness, contrast, saturation: float32 [B], the factors.
    order: int32 [B, 3], a permutation of 0 brightness, 1 contrast, 2 saturation per image, the
    first applied first.
    Returns uint8 [B, H, W, 3], truncated to uint8 after each of the three.
    torchvision ColorJitter with these factors and this order.
    """
    _check_images(images)
    factors = jnp.stack([jnp.asarray(f, jnp.float32) for f in (brightness, contrast, saturation)])
    order = jnp.asarray(order, jnp.int32).reshape(images.shape[0], 3)
    # Operations differ from image to image, but all are blends: one blend per place in the
    # order, with the image that the operation at that place blends with.
    for place in range(3):
        kind = order[:, place]
        factor = jnp.take_along_axis(factors, kind[None], axis=0)[0]
        kind = kind[:, None, None, None]
        luma = _luma(images)
        grey = jnp.where(kind == 1, _mean_grey(luma), jnp.where(kind == 2, luma, 0))
        images = _blend(grey, images, factor)
    return images


def _check_images(images):
    if images.ndim != 4 or images.shape[-1] != 3 or images.dtype != jnp.uint8:
        raise ValueError(
            f"images must be uint8 [B, H, W, 3], got {images.dtype} {list(images.shape)}"
        )


def _one_per_image(values, images, dtype):
    """Gives [B] parameters the shape [B, 1, 1], against [B, H, W]."""
    return jnp.asarray(values, dtype).reshape(images.shape[0], 1, 1)


def _luma(images):
    """Pillow's RGB -> L: ITU-R 601-2 weights times 65536, rounded.  int32 [B, H, W, 1]."""
    red, green, blue = (images[..., c : c + 1].astype(jnp.int32) for c in range(3))
    return (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16


def _mean_grey(luma):
    """int(mean + 0.5) of each image, in integers.  int32 [B, 1, 1, 1]."""
    count = luma.shape[1] * luma.shape[2]
    total = jnp.sum(luma, axis=(1, 2, 3), keepdims=True, dtype=jnp.int32)
    return (2 * total + count) // (2 * count)


def _blend(grey, images, factor):
    """Image.blend(grey, images, factor): grey + factor * (images - grey), clipped, truncated.

    grey: int32, broadcastable to [B, H, W, 3].
    """
    factor = _one_per_image(factor, images, jnp.float32)[..., None]
    difference = (images.astype(jnp.int32) - grey).astype(jnp.float32)
    product = lax.reduce_precision(factor * difference, exponent_bits=8, mantissa_bits=23)
    return jnp.clip(grey.astype(jnp.float32) + product, 0.0, 255.0).astype(jnp.uint8)


def _source_pixels(a, b, d, e, height, width):
    """Where Pillow reads each pixel (x, y) of the result of an affine transform about the centre.

    a, b, d, e: float64 [B, 1, 1], the matrix from the result to the source: x of the source is
    a * x + b * y + a constant, y is d * x + e * y + another; the constants fix the centre.
    Returns int32 x and y [B, height, width], which may lie outside the image.
    Pillow's Geometry.c: ImagingTransformAffine.  Needs 64-bit types enabled.
    """
    half_width, half_height = width / 2, height / 2
    c = _product(a, -half_width) + _product(b, -half_height) + half_width
    f = _product(d, -half_width) + _product(e, -half_height) + half_height
    column = lax.broadcasted_iota(jnp.int32, (1, 1, width), 2)
    row = lax.broadcasted_iota(jnp.int32, (1, height, 1), 1)

    # In general, 16.16 fixed point.
    x = (_fix(c + a * 0.5 + b * 0.5) + column * _fix(a) + row * _fix(b)) >> 16
    y = (_fix(f + d * 0.5 + e * 0.5) + column * _fix(d) + row * _fix(e)) >> 16

    # Without rotation and shear, doubles.
    only_scales = (b == 0) & (d == 0)
    x = jnp.where(only_scales, _walk(c + a * 0.5, a, column), x)
    y = jnp.where(only_scales, _walk(f + e * 0.5, e, row), y)
    return x, y


def _product(values, factor):
    return lax.reduce_precision(values * factor, exponent_bits=11, mantissa_bits=52)


def _fix(values):
    return jnp.floor(values * 65536.0 + 0.5).astype(jnp.int32)


def _walk(start, step, index):
    """start, start + step, ...: int32, the numbers truncated, and -1 for the negative ones.

    Pillow adds the step again and again; start + index * step would round otherwise, and at a
    scale of 3/4 some positions are integers but for that rounding.
    """
    position = jnp.broadcast_to(start, jnp.broadcast_shapes(start.shape, index.shape))
    for taken in range(index.size - 1):
        position = jnp.where(index > taken, position + step, position)
    return jnp.where(position < 0, -1.0, position).astype(jnp.int32)


def _sample(images, x, y):
    """Reads each image at its source coordinates; black where they lie outside.

    images: uint8 [B, H, W, 3].  x, y: int32, broadcastable to [B, H, W].
    """
    batch, height, width, _ = images.shape
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    index = jnp.where(inside, y * width + x, 0).reshape(batch, height * width)
    # The three channels travel as one integer: a gather costs by the element.
    red, green, blue = (images[..., c].astype(jnp.int32) for c in range(3))
    packed = (red | green << 8 | blue << 16).reshape(batch, height * width)
    taken = jnp.take_along_axis(packed, index, axis=1, mode="promise_in_bounds")
    taken = jnp.where(inside, taken.reshape(batch, height, width), 0)
    shifts = jnp.array([0, 8, 16], jnp.int32)
    return ((taken[..., None] >> shifts[None, None, None]) & 255).astype(jnp.uint8)
