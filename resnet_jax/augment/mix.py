"""Mixtures of images and of their labels: mixup and CutMix."""

import jax
import jax.numpy as jnp
from jax import Array

from resnet_jax.augment.erasing import inside


def draw_mixup(key: Array, batch_size: int, alpha: float) -> tuple[Array, Array]:
    """Draws what a batch is mixed with, and how much of itself stays.

    Args:
      key: A typed PRNG key.
      batch_size: B.
      alpha: Of Beta(alpha, alpha), above 0.

    Returns:
      partner, int32 [B], a permutation, and weight, float32 [] in [0, 1], of the whole batch.

    References:
      Zhang et al., 2017, "mixup: Beyond Empirical Risk Minimization", section 2 and figure 1.
    """
    partner_key, weight_key = jax.random.split(key)
    partner = jax.random.permutation(partner_key, batch_size).astype(jnp.int32)
    return partner, jax.random.beta(weight_key, alpha, alpha, dtype=jnp.float32)


def draw_cutmix(
    key: Array, batch_size: int, alpha: float, height: int, width: int
) -> tuple[Array, Array]:
    """Draws what a batch is mixed with, and the rectangle that comes from there.

    Its share of the image is Beta(alpha, alpha) before it is cut off at the edges, its aspect ratio
    the image's, its centre uniform.

    Args:
      key: A typed PRNG key.
      batch_size: B.
      alpha: Above 0.
      height: Of the images, in pixels.
      width: As height.

    Returns:
      partner, int32 [B], a permutation, and (top, left, bottom, right), int32 [4], within the
      image; bottom and right lie outside of the rectangle.

    References:
      Yun et al., 2019, "CutMix: Regularization Strategy to Train Strong Classifiers with
      Localizable Features", section 3.1.
    """
    mix_key, center_key = jax.random.split(key)
    partner, weight = draw_mixup(mix_key, batch_size, alpha)
    limits = jnp.array([height, width], jnp.int32)
    size = (limits * jnp.sqrt(1 - weight)).astype(jnp.int32)
    center = jax.random.randint(center_key, (2,), 0, limits, jnp.int32)
    low = jnp.clip(center - size // 2, 0, limits)
    high = jnp.clip(center + size // 2, 0, limits)
    return partner, jnp.concatenate([low, high])


def mixup(images: Array, labels: Array, partner: Array, weight: Array) -> tuple[Array, Array]:
    """Mixes images, and their labels, with their partners: weight * own + (1 - weight) * other.

    Args:
      images: float [B, H, W, C].
      labels: Probabilities, float [B, K].
      partner: int32 [B].
      weight: float [] in [0, 1].

    Returns:
      Images and labels, of their shapes and dtypes.
    """
    weight = weight.astype(images.dtype)
    return (
        weight * images + (1 - weight) * images[partner],
        weight * labels + (1 - weight) * labels[partner],
    )


def cutmix(images: Array, labels: Array, partner: Array, rectangle: Array) -> tuple[Array, Array]:
    """Pastes a rectangle of each partner; labels are mixed by the areas.

    Args:
      images: float [B, H, W, C].
      labels: Probabilities, float [B, K].
      partner: int32 [B].
      rectangle: int32 [4]: top, left, bottom, right.

    Returns:
      Images and labels, of their shapes and dtypes.
    """
    is_pasted = inside(rectangle, *images.shape[1:3])
    weight = 1 - jnp.mean(is_pasted, dtype=labels.dtype)
    return (
        jnp.where(is_pasted[..., None], images[partner], images),
        weight * labels + (1 - weight) * labels[partner],
    )
