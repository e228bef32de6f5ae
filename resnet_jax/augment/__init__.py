"""Augmentation of image batches, pure and jittable, equal to torchvision on Pillow byte by byte.

`augment` samples all random parameters and applies all transforms in order. `draw_*` functions
sample the parameters of one transform for a whole batch. The others apply given parameters.
"""

from resnet_jax.augment.pillow.color import (
    adjust_brightness,
    adjust_contrast,
    adjust_saturation,
    color_jitter,
)
from resnet_jax.augment.pillow.geometry import affine, flip, pad_crop, rotate
from resnet_jax.augment.pipeline import (
    augment,
    draw_affine,
    draw_color_jitter,
    draw_crop,
    draw_flip,
    draw_rotation,
)

__all__ = [
    "adjust_brightness",
    "adjust_contrast",
    "adjust_saturation",
    "affine",
    "augment",
    "color_jitter",
    "draw_affine",
    "draw_color_jitter",
    "draw_crop",
    "draw_flip",
    "draw_rotation",
    "flip",
    "pad_crop",
    "rotate",
]
