"""Split images into color planes and join them again; helpers for exact arithmetic."""

from typing import Any

import jax.numpy as jnp
from jax import Array


def split_planes(images: Array) -> list[Array]:
    """Split uint8 [B, H, W, 3] into red, green and blue planes, int32 [B, H, W] each.

    XLA fuses operations on separate planes and computes each once. With an axis of channels it
    repeats an operation for each channel that the next one reads.
    """
    if images.ndim != 4 or images.shape[-1] != 3 or images.dtype != jnp.uint8:
        raise ValueError(f"images must be uint8 [B, H, W, 3], got {images.dtype} {images.shape}")
    return [images[..., channel].astype(jnp.int32) for channel in range(3)]


def join_planes(planes: list[Array]) -> Array:
    """Join planes to uint8 [B, H, W, 3], the inverse of `split_planes`."""
    return jnp.stack(planes, axis=-1).astype(jnp.uint8)


def one_per_image(values: Array, images: Array, dtype: Any = jnp.float32) -> Array:
    """Reshape parameters [B] to [B, 1, 1], to broadcast against planes [B, H, W]."""
    return jnp.asarray(values, dtype).reshape(images.shape[0], 1, 1)


def rounded(product: Array) -> Array:
    """Return the product of two floats, rounded before it is added to something.

    Compilers contract a product and a sum into one operation that rounds once, even across
    lax.reduce_precision (XLA on the CPU), but not across a clip. No relevant number reaches the
    limits of the clip.
    """
    return jnp.clip(product, -(2.0**30), 2.0**30)
