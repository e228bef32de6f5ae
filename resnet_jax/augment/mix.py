"""Mix images and labels in pairs: mixup and CutMix."""

import jax
import jax.numpy as jnp
from jax import Array

from resnet_jax.augment.erasing import inside


def draw_mixup(key: Array, batch_size: int, alpha: float) -> tuple[Array, Array]:
    """Sample mixup partners and weight.

    Args:
      key: Typed PRNG key.
      batch_size: Number of images, B.
      alpha: Parameter of Beta(alpha, alpha), above 0.

    Returns:
      partner: int32 [B], a permutation of the batch.
      weight: float32 [] in [0, 1], weight of the images themselves, shared by the batch.

    References:
      Zhang et al., 2017, "mixup: Beyond Empirical Risk Minimization", section 2 and figure 1.
    """
    partner_key, weight_key = jax.random.split(key)
    partner = jax.random.permutation(partner_key, batch_size).astype(jnp.int32)
    return partner, jax.random.beta(weight_key, alpha, alpha, dtype=jnp.float32)


def draw_cutmix(
    key: Array, batch_size: int, alpha: float, height: int, width: int
) -> tuple[Array, Array]:
    """Sample CutMix partners and the rectangle that is pasted from them.

    The rectangle has the aspect ratio of the image and a uniform center. Its share of the area is
    Beta(alpha, alpha) before the edges of the image cut it off.

    Args:
      key: Typed PRNG key.
      batch_size: Number of images, B.
      alpha: Parameter of Beta(alpha, alpha), above 0.
      height: Image height in pixels.
      width: Image width in pixels.

    Returns:
      partner: int32 [B], a permutation of the batch.
      rectangle: int32 [4], (top, left, bottom, right) with exclusive ends, one for the batch.

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
    """Mix images and labels with those of their partners: weight * own + (1 - weight) * other.

    Args:
      images: float [B, H, W, C].
      labels: float [B, K], class probabilities.
      partner: int32 [B], index of each image's partner.
      weight: float [], weight of the images themselves, in [0, 1].

    Returns:
      Images and labels of the same shapes and dtypes.
    """
    weight = weight.astype(images.dtype)
    return (
        weight * images + (1 - weight) * images[partner],
        weight * labels + (1 - weight) * labels[partner],
    )


def cutmix(images: Array, labels: Array, partner: Array, rectangle: Array) -> tuple[Array, Array]:
    """Paste a rectangle of each partner, and mix labels in proportion to the areas.

    Args:
      images: float [B, H, W, C].
      labels: float [B, K], class probabilities.
      partner: int32 [B], index of each image's partner.
      rectangle: int32 [4], (top, left, bottom, right); bottom and right are exclusive.

    Returns:
      Images and labels of the same shapes and dtypes.
    """
    is_pasted = inside(rectangle, *images.shape[1:3])
    weight = 1 - jnp.mean(is_pasted, dtype=labels.dtype)
    return (
        jnp.where(is_pasted[..., None], images[partner], images),
        weight * labels + (1 - weight) * labels[partner],
    )
