"""Mix images and labels in pairs: mixup and CutMix.

A `draw_*` function takes a typed PRNG key, the number of images, B, and the parameter of
Beta(alpha, alpha), above 0. The others mix images, float [B, H, W, C], and labels, class
probabilities, float [B, K], with those of their partners, given by their indices, int32 [B]. They
return images and labels of the same shapes and dtypes.
"""

import jax
import jax.numpy as jnp
from jax import Array

from resnet_jax.augment.erasing import inside


def draw_mixup(key: Array, batch_size: int, alpha: float) -> tuple[Array, Array]:
    """Sample mixup partners and weight.

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

    Returns:
      partner: int32 [B], a permutation of the batch.
      rectangle: int32 [4], see `erasing`, inside the image, one for the batch.

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
    """Compute weight * own + (1 - weight) * other, with a weight in [0, 1], float []."""
    weight = weight.astype(images.dtype)
    return (
        weight * images + (1 - weight) * images[partner],
        weight * labels + (1 - weight) * labels[partner],
    )


def cutmix(images: Array, labels: Array, partner: Array, rectangle: Array) -> tuple[Array, Array]:
    """Paste a rectangle, int32 [4], of each partner, and mix labels in proportion to the areas."""
    is_pasted = inside(rectangle, *images.shape[1:3])
    weight = 1 - jnp.mean(is_pasted, dtype=labels.dtype)
    return (
        jnp.where(is_pasted[..., None], images[partner], images),
        weight * labels + (1 - weight) * labels[partner],
    )
