"""Random augmentation of training images: which transforms, with which random parameters.

What a transform does to an image is in pillow_ops; here are the distributions of its parameters,
those of torchvision, and the order of the transforms. A `draw_*` function makes the parameters of
a whole batch from a key, independently for each image.
"""

import itertools

import jax
import jax.numpy as jnp
from jax import Array

from resnet_jax.augment.pillow import affine, color_jitter, flip, pad_crop, rotate

_ORDERS = tuple(itertools.permutations(range(3)))


def augment(
    key: Array,
    images: Array,
    *,
    flip_probability: float,
    rotation_degrees: float,
    scale: float,
    shear_degrees: float,
    brightness: float,
    contrast: float,
    saturation: float,
    crop_pad: int,
) -> Array:
    """Crops, flips, rotates, scales and shears, and jitters the colours of each image, randomly.

    The transforms are applied in this order, and a zero turns one off:
      crop_pad: int, pixels of black on each side before a random crop back to size.
      flip_probability: in [0, 1], of a left-right flip.
      rotation_degrees: rotation by U(-rotation_degrees, rotation_degrees).
      scale, in [0, 1), and shear_degrees, in [0, 80]: scaling by U(1 - scale, 1 + scale) and
        shear along x by U(-shear_degrees, shear_degrees), in a second resampling.
      brightness, contrast, saturation: factors from U(max(0, 1 - v), 1 + v), in random order.

    key: a typed key; each transform draws from its own part of it, so that turning one off leaves
    the others' random numbers as they are.  images: uint8 [B, H, W, 3].  The settings are Python
    numbers.
    Returns uint8 [B, H, W, 3].  Raises ValueError if a setting is out of range.
    torchvision on PIL images: RandomCrop, RandomHorizontalFlip, RandomRotation,
    RandomAffine(degrees=0), ColorJitter; equal to them given the same random parameters.
    """
    batch_size = images.shape[0]
    crop_key, flip_key, rotate_key, affine_key, jitter_key = jax.random.split(key, 5)
    if crop_pad != 0:
        images = pad_crop(images, draw_crop(crop_key, batch_size, crop_pad), crop_pad)
    if flip_probability != 0:
        images = flip(images, draw_flip(flip_key, batch_size, flip_probability))
    if rotation_degrees != 0:
        images = rotate(images, draw_rotation(rotate_key, batch_size, rotation_degrees))
    if scale != 0 or shear_degrees != 0:
        images = affine(images, *draw_affine(affine_key, batch_size, scale, shear_degrees))
    if brightness != 0 or contrast != 0 or saturation != 0:
        images = color_jitter(
            images, *draw_color_jitter(jitter_key, batch_size, brightness, contrast, saturation)
        )
    return images


def draw_crop(key: Array, batch_size: int, pad: int) -> Array:
    """Draws (top, left) of crops from an image padded by `pad` pixels on each side.

    Returns int32 [B, 2], uniform on 0, ..., 2 * pad.  Raises ValueError if pad is negative.
    """
    _check("crop_pad", pad, 0)
    return jax.random.randint(key, (batch_size, 2), 0, 2 * pad + 1, jnp.int32)


def draw_flip(key: Array, batch_size: int, probability: float) -> Array:
    """Draws which images to flip.

    Returns bool [B], true with the given probability.  Raises ValueError unless that is in [0, 1].
    """
    _check("flip_probability", probability, 0, 1)
    return jax.random.uniform(key, (batch_size,), jnp.float32) < probability


def draw_rotation(key: Array, batch_size: int, max_degrees: float) -> Array:
    """Draws angles.

    Returns float32 [B], U(-max_degrees, max_degrees).
    Raises ValueError if max_degrees is negative.
    """
    _check("rotation_degrees", max_degrees, 0)
    return _uniform(key, batch_size, -max_degrees, max_degrees)


def draw_affine(
    key: Array, batch_size: int, scale: float, max_shear_degrees: float
) -> tuple[Array, Array]:
    """Draws the scale and the x-shear.

    Returns two float32 [B]: U(1 - scale, 1 + scale) and U(-max_shear_degrees, max_shear_degrees).
    Raises ValueError unless scale is in [0, 1) and max_shear_degrees in [0, 80].
    """
    _check("scale", scale, 0)
    if scale >= 1:
        raise ValueError(f"scale must be below 1, got {scale}")
    _check("shear_degrees", max_shear_degrees, 0, 80)
    scale_key, shear_key = jax.random.split(key)
    return (
        _uniform(scale_key, batch_size, 1 - scale, 1 + scale),
        _uniform(shear_key, batch_size, -max_shear_degrees, max_shear_degrees),
    )


def draw_color_jitter(
    key: Array, batch_size: int, brightness: float, contrast: float, saturation: float
) -> tuple[Array, Array, Array, Array]:
    """Draws the factors of brightness, contrast and saturation and the order to apply them in.

    Returns three float32 [B], each U(max(0, 1 - v), 1 + v) of its own v, and the order, int32
    [B, 3], uniform over the 6 permutations: see pillow_ops.color_jitter.
    Raises ValueError if a v is negative.
    """
    *factor_keys, order_key = jax.random.split(key, 4)
    named = {"brightness": brightness, "contrast": contrast, "saturation": saturation}
    factors = []
    for factor_key, (name, spread) in zip(factor_keys, named.items(), strict=True):
        _check(name, spread, 0)
        factors.append(_uniform(factor_key, batch_size, max(0, 1 - spread), 1 + spread))
    chosen = jax.random.randint(order_key, (batch_size,), 0, len(_ORDERS), jnp.int32)
    return *factors, jnp.array(_ORDERS, jnp.int32)[chosen]


def _uniform(key: Array, batch_size: int, low: float, high: float) -> Array:
    """float32 [B] from U(low, high); the same bits inside and outside of jit."""
    unit = jax.random.uniform(key, (batch_size,), jnp.float32)
    # The minimum changes nothing, but without it a compiler may contract the product and the sum
    # into one operation that rounds once, in some programs and not in others.
    return low + jnp.minimum(unit * (high - low), high - low)


def _check(name: str, value: float, low: float, high: float | None = None) -> None:
    if not (value >= low and (high is None or value <= high)):
        limit = f"at least {low}" if high is None else f"in [{low}, {high}]"
        raise ValueError(f"{name} must be {limit}, got {value}")
