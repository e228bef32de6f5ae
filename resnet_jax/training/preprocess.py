"""A batch of uint8 images -> what the network is trained on: augmented, normalized, mixed."""

import dataclasses
from collections.abc import Callable
from inspect import signature
from typing import Any

import jax
import numpy as np
import optax

from resnet_jax.augment.erasing import draw_cutout, draw_random_erasing, erase
from resnet_jax.augment.mix import cutmix, draw_cutmix, draw_mixup, mixup
from resnet_jax.augment.normalize import normalize
from resnet_jax.augment.pipeline import augment, draw_alternating_flip
from resnet_jax.config.schema import Config
from resnet_jax.training.losses import probabilities

# (augment_key, step, epoch, indices int32 [B], images uint8 [B, H, W, 3], labels int32 [B])
# -> (images float32 [B, H, W, 3], labels int32 [B] or float32 [B, K])
Preprocess = Callable[..., tuple[jax.Array, jax.Array]]

# Of the run's own part of the augmentation's key: beyond every step, which are int32.
_RUN = 2**32 - 1


def make_preprocess(
    config: Config, mean: np.ndarray, std: np.ndarray, num_classes: int
) -> Preprocess:
    """Builds what happens to a batch before the network sees it.

    Args:
      config: A valid config.
      mean: float32 [3] or [32, 32, 3], subtracted.
      std: As mean, divided by.
      num_classes: K.

    Returns:
      A pure function, see `Preprocess`: its randomness depends on augment_key and step alone, but
      for alternating flips, on augment_key, epoch and the images' indices.
    """
    settings = config.augment

    def preprocess(augment_key, step, epoch, indices, images, labels):
        key = jax.random.fold_in(augment_key, step)
        # The first five are what `augment` splits it into.
        cutout_key, erasing_key, mix_key = jax.random.split(key, 8)[5:]
        flips = None
        if settings.alternating_flip:
            run_key = jax.random.fold_in(augment_key, _RUN)
            flips = draw_alternating_flip(run_key, indices, epoch)
        images = normalize(augment(key, images, **augment_settings(config), flips=flips), mean, std)
        size, shape = len(images), images.shape[1:3]
        if settings.cutout_size:
            images = erase(images, draw_cutout(cutout_key, size, settings.cutout_size, *shape))
        if probability := settings.erasing_probability:
            images = erase(images, draw_random_erasing(erasing_key, size, probability, *shape))
        if config.label_smoothing:
            labels = probabilities(labels, num_classes)
            labels = optax.smooth_labels(labels, config.label_smoothing)
        if alpha := settings.mixup_alpha:
            labels = probabilities(labels, num_classes)
            images, labels = mixup(images, labels, *draw_mixup(mix_key, size, alpha))
        elif alpha := settings.cutmix_alpha:
            labels = probabilities(labels, num_classes)
            images, labels = cutmix(images, labels, *draw_cutmix(mix_key, size, alpha, *shape))
        return images, labels

    return preprocess


def augment_settings(config: Config) -> dict[str, Any]:
    """The settings that `augment.augment` takes, which works on uint8 before normalization."""
    names = signature(augment).parameters
    settings = dataclasses.asdict(config.augment)
    return {name: value for name, value in settings.items() if name in names}


def mixes_images(config: Config) -> bool:
    """Whether the network is trained on mixtures, whose label is more than one class."""
    return config.augment.mixup_alpha > 0 or config.augment.cutmix_alpha > 0
