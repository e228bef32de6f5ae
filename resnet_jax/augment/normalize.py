"""Scale images to [0, 1] and standardize them: the last transform before the model."""

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike


def normalize(images: jax.Array, mean: ArrayLike, std: ArrayLike) -> jax.Array:
    """Scale images to [0, 1], subtract the mean and divide by the standard deviation.

    Args:
      images: uint8 [B, H, W, 3].
      mean: float32 [3] or [H, W, 3], mean of images in [0, 1].
      std: float32 [3] or [H, W, 3], standard deviation of images in [0, 1], above 0.

    Returns:
      float32 [B, H, W, 3].

    References:
      torchvision's ToTensor and Normalize: the same three roundings, x / 255, - mean, / std.
    """
    mean = jnp.asarray(mean, jnp.float32)
    std = jnp.asarray(std, jnp.float32)
    mean, std = (s.reshape((1,) * (4 - s.ndim) + s.shape) for s in (mean, std))
    return _divide(_divide(images.astype(jnp.float32), jnp.float32(255.0)) - mean, std)


def _divide(numerator: jax.Array, denominator: jax.Array) -> jax.Array:
    """Divide float32 arrays, rounding once.

    XLA replaces a float32 division by a broadcast array with a multiplication by its reciprocal,
    which rounds twice. In float64 the extra rounding has no effect on the result: a quotient of two
    float32 numbers is never close enough to the middle between two float32 numbers.
    """
    with jax.enable_x64(True):
        quotient = numerator.astype(jnp.float64) / denominator.astype(jnp.float64)
        return quotient.astype(jnp.float32)
