"""Pillow's ImageEnhance: blends of each image with black, with a grey, with its own luma.

A blend is float32, with one rounding after the product and one after the sum: see `planes.rounded`.
"""

import jax.numpy as jnp
from jax import Array

from resnet_jax.augment.pillow.planes import join_planes, one_per_image, rounded, split_planes


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
    planes = split_planes(images)
    return join_planes(_blend(jnp.zeros_like(planes[0]), planes, one_per_image(factor, images)))


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
    planes = split_planes(images)
    return join_planes(_blend(_mean_grey(_luma(planes)), planes, one_per_image(factor, images)))


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
    planes = split_planes(images)
    return join_planes(_blend(_luma(planes), planes, one_per_image(factor, images)))


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
    planes = split_planes(images)
    factors = [one_per_image(f, images) for f in (brightness, contrast, saturation)]
    order = jnp.asarray(order, jnp.int32).reshape(images.shape[0], 1, 1, 3)
    # The operations are all blends, so one blend per place in the order is enough: with the grey
    # and the factor of the operation that an image has at that place.
    for place in range(3):
        luma = _luma(planes)
        is_brightness, is_contrast = (order[..., place] == kind for kind in (0, 1))
        grey = jnp.where(is_brightness, 0, jnp.where(is_contrast, _mean_grey(luma), luma))
        factor = jnp.where(is_brightness, factors[0], jnp.where(is_contrast, *factors[1:]))
        planes = _blend(grey, planes, factor)
    return join_planes(planes)


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
    products = [rounded(factor * (plane - grey).astype(jnp.float32)) for plane in planes]
    sums = [grey.astype(jnp.float32) + product for product in products]
    return [jnp.clip(s, 0.0, 255.0).astype(jnp.int32) for s in sums]
