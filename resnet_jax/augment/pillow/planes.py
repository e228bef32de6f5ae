"""Images taken apart for the arithmetic of the other modules, and put together again."""

from typing import Any

import jax.numpy as jnp
from jax import Array


def split_planes(images: Array) -> list[Array]:
    """Takes images uint8 [B, H, W, 3] apart into red, green and blue, int32 [B, H, W] each.

    XLA follows planes through several operations and computes each once; through an axis of
    channels it computes an operation again for each channel that the next one reads.
    """
    if images.ndim != 4 or images.shape[-1] != 3 or images.dtype != jnp.uint8:
        raise ValueError(f"images must be uint8 [B, H, W, 3], got {images.dtype} {images.shape}")
    return [images[..., channel].astype(jnp.int32) for channel in range(3)]


def join_planes(planes: list[Array]) -> Array:
    """The inverse of `split_planes`."""
    return jnp.stack(planes, axis=-1).astype(jnp.uint8)


def one_per_image(values: Array, images: Array, dtype: Any = jnp.float32) -> Array:
    """Gives parameters [B] the shape [B, 1, 1], against planes [B, H, W]."""
    return jnp.asarray(values, dtype).reshape(images.shape[0], 1, 1)


def rounded(product: Array) -> Array:
    """The product of two floats, kept apart from the sum that it goes into.

    Compilers contract a product and a sum into one operation with one rounding, also across
    lax.reduce_precision (XLA on the CPU), but not across a clip. Its limits are never reached by
    a number that matters.
    """
    return jnp.clip(product, -(2.0**30), 2.0**30)
