"""Preprocessing of a training batch: uint8 images are augmented, normalized, erased and mixed."""

from collections.abc import Callable, Mapping
from inspect import signature
from typing import Any

import jax
import numpy as np
import optax

from resnet_jax.augment.erasing import draw_cutout, draw_random_erasing, erase
from resnet_jax.augment.mix import cutmix, draw_cutmix, draw_mixup, mixup
from resnet_jax.augment.normalize import normalize
from resnet_jax.augment.pipeline import augment, draw_alternating_flip
from resnet_jax.training.losses import to_one_hot

# (augment_key, step, epoch, indices int32 [B], images uint8 [B, H, W, 3], labels int32 [B])
# -> (images float32 [B, H, W, 3], labels int32 [B] or float32 [B, K])
Preprocess = Callable[..., tuple[jax.Array, jax.Array]]

# Folded into the augmentation key for draws that hold for the whole run. Steps are int32, so that
# no step folds in the same number.
_RUN = 2**32 - 1


def make_preprocess(
    settings: Mapping[str, Any],
    mean: np.ndarray,
    std: np.ndarray,
    num_classes: int,
    *,
    label_smoothing: float = 0.0,
) -> Preprocess:
    """Build the preprocessing of a training batch.

    Args:
      settings: Augmentation settings, the keys of `config.augment`.
      mean: float32 [3] or [32, 32, 3], mean to subtract.
      std: float32, standard deviation to divide by, of the shape of mean.
      num_classes: Number of classes, K.
      label_smoothing: Label smoothing factor in [0, 1]; 0 disables it.

    Returns:
      A pure function, see `Preprocess`. Its randomness depends only on augment_key and step; for
      alternating flips, on augment_key, epoch and indices.
    """

    def preprocess(augment_key, step, epoch, indices, images, labels):
        key = jax.random.fold_in(augment_key, step)
        # `augment` splits the same key into the first five of these.
        cutout_key, erasing_key, mix_key = jax.random.split(key, 8)[5:]
        flips = None
        if settings["alternating_flip"]:
            run_key = jax.random.fold_in(augment_key, _RUN)
            flips = draw_alternating_flip(run_key, indices, epoch)
        images = augment(key, images, **augment_settings(settings), flips=flips)
        images = normalize(images, mean, std)
        size, shape = len(images), images.shape[1:3]
        if cutout_size := settings["cutout_size"]:
            images = erase(images, draw_cutout(cutout_key, size, cutout_size, *shape))
        if probability := settings["erasing_probability"]:
            images = erase(images, draw_random_erasing(erasing_key, size, probability, *shape))
        if label_smoothing:
            labels = optax.smooth_labels(to_one_hot(labels, num_classes), label_smoothing)
        if alpha := settings["mixup_alpha"]:
            labels = to_one_hot(labels, num_classes)
            images, labels = mixup(images, labels, *draw_mixup(mix_key, size, alpha))
        elif alpha := settings["cutmix_alpha"]:
            labels = to_one_hot(labels, num_classes)
            images, labels = cutmix(images, labels, *draw_cutmix(mix_key, size, alpha, *shape))
        return images, labels

    return preprocess


def augment_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Select the settings of `augment.augment`, which runs on uint8 before normalization."""
    names = signature(augment).parameters
    return {name: value for name, value in settings.items() if name in names}


def mixes_images(settings: Mapping[str, Any]) -> bool:
    """Return whether images are mixed, so that a label is more than one class."""
    return settings["mixup_alpha"] > 0 or settings["cutmix_alpha"] > 0
