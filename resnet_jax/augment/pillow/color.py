"""Pillow's ImageEnhance: blends of each image with black, with a gray, with its own luma.

A blend is float32 and rounds after the product and after the sum, see `planes.rounded`. F is
torchvision.transforms.functional.
"""

import jax.numpy as jnp
from jax import Array

from resnet_jax.augment.pillow.planes import join_planes, one_per_image, rounded, split_planes


def adjust_brightness(images: Array, factor: Array) -> Array:
    """Blend each image with black, as F.adjust_brightness and ImageEnhance.Brightness do.

    Args:
      factor: float32 [B]; 0 gives black, 1 the image, more than 1 a brighter image, clipped.
    """
    planes = split_planes(images)
    return join_planes(_blend(jnp.zeros_like(planes[0]), planes, one_per_image(factor, images)))


def adjust_contrast(images: Array, factor: Array) -> Array:
    """Blend each image with the rounded mean of its luma: F.adjust_contrast, ImageEnhance.Contrast.

    Args:
      factor: float32 [B]; 0 gives the gray, 1 the image.
    """
    planes = split_planes(images)
    return join_planes(_blend(_mean_gray(_luma(planes)), planes, one_per_image(factor, images)))


def adjust_saturation(images: Array, factor: Array) -> Array:
    """Blend each pixel with its own luma, as F.adjust_saturation and ImageEnhance.Color do.

    Args:
      factor: float32 [B]; 0 gives a grayscale image, 1 the image.
    """
    planes = split_planes(images)
    return join_planes(_blend(_luma(planes), planes, one_per_image(factor, images)))


def color_jitter(
    images: Array, brightness: Array, contrast: Array, saturation: Array, order: Array
) -> Array:
    """Adjust brightness, contrast and saturation of each image, in its own order.

    Each adjustment truncates to uint8.

    Args:
      brightness: float32 [B], factors of `adjust_brightness`.
      contrast: float32 [B], factors of `adjust_contrast`.
      saturation: float32 [B], factors of `adjust_saturation`.
      order: int32 [B, 3], permutations of 0 (brightness), 1 (contrast) and 2 (saturation); the
        first applies first.

    References:
      torchvision ColorJitter with these factors in this order.
    """
    planes = split_planes(images)
    factors = [one_per_image(f, images) for f in (brightness, contrast, saturation)]
    order = jnp.asarray(order, jnp.int32).reshape(images.shape[0], 1, 1, 3)
    # All adjustments are blends, so that one blend per position in the order is enough: with the
    # gray and the factor of the adjustment that the image has at this position.
    for position in range(3):
        luma = _luma(planes)
        is_brightness, is_contrast = (order[..., position] == kind for kind in (0, 1))
        gray = jnp.where(is_brightness, 0, jnp.where(is_contrast, _mean_gray(luma), luma))
        factor = jnp.where(is_brightness, factors[0], jnp.where(is_contrast, *factors[1:]))
        planes = _blend(gray, planes, factor)
    return join_planes(planes)


def _luma(planes: list[Array]) -> Array:
    """Convert RGB to L, int32 [B, H, W], with ITU-R 601-2 weights in 16-bit fixed point."""
    red, green, blue = planes
    return (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16


def _mean_gray(luma: Array) -> Array:
    """Return int(mean + 0.5) of each image, int32 [B, 1, 1], by integer arithmetic."""
    count = luma.shape[1] * luma.shape[2]
    total = jnp.sum(luma, axis=(1, 2), keepdims=True, dtype=jnp.int32)
    return (2 * total + count) // (2 * count)


def _blend(gray: Array, planes: list[Array], factor: Array) -> list[Array]:
    """Blend as Image.blend does: gray + factor * (plane - gray), clipped, truncated.

    gray is int32 and factor float32, both broadcastable to [B, H, W]; planes are int32 [B, H, W].
    """
    products = [rounded(factor * (plane - gray).astype(jnp.float32)) for plane in planes]
    sums = [gray.astype(jnp.float32) + product for product in products]
    return [jnp.clip(s, 0.0, 255.0).astype(jnp.int32) for s in sums]
