"""Pillow's image operations on whole batches, equal to Pillow's own results in every byte.

Each public function is one torchvision transform of PIL images whose parameters are given, one
set per image: torchvision draws them, and Pillow does the arithmetic that is repeated here. They
give the same bytes alone, inside jit and inside scan, and whether or not 64-bit types are enabled.
All raise ValueError for images that are not uint8 [B, H, W, 3].
"""

from resnet_jax.augment.pillow.color import (
    adjust_brightness,
    adjust_contrast,
    adjust_saturation,
    color_jitter,
)
from resnet_jax.augment.pillow.geometry import affine, flip, pad_crop, rotate

__all__ = [
    "adjust_brightness",
    "adjust_contrast",
    "adjust_saturation",
    "affine",
    "color_jitter",
    "flip",
    "pad_crop",
    "rotate",
]
