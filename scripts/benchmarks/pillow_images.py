"""The reference program's augmentation, for comparison: torchvision's transforms of PIL images.

Written out, so that torchvision is not needed. Imports no JAX: workers of a loader import it.
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from PIL import Image, ImageEnhance

ENHANCERS = (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color)


class PillowImages(torch.utils.data.Dataset):
    """Augmented, scaled and normalized images: float32 [3, 32, 32] and label."""

    def __init__(
        self,
        images: np.ndarray,
        labels: np.ndarray,
        settings: Mapping[str, Any],
        mean: np.ndarray,
        std: np.ndarray,
    ):
        self._images, self._labels, self._settings = images, labels, dict(settings)
        self._mean, self._std = (
            torch.from_numpy(x.reshape(-1, 1, 1) if x.ndim == 1 else x.transpose(2, 0, 1).copy())
            for x in (mean, std)
        )

    def __len__(self) -> int:
        return len(self._images)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        image = Image.fromarray(self._images[index])
        image = pillow_augment(image, **draw_parameters(self._settings))
        # ToTensor and Normalize.
        tensor = torch.from_numpy(np.array(image)).permute(2, 0, 1).contiguous()
        tensor = tensor.to(torch.float32).div(255)
        return tensor.sub_(self._mean).div_(self._std), int(self._labels[index])


def draw_parameters(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Sample the parameters of one image with torchvision's calls; None disables a transform."""

    def around(center: float, width: float) -> float | None:
        return float(torch.empty(1).uniform_(center - width, center + width)) if width else None

    pad = settings["crop_pad"]
    offset = [int(torch.randint(0, 2 * pad + 1, size=(1,)).item()) for _ in range(2)]
    return {
        "crop": (pad, *offset) if pad else None,
        "flipped": bool(torch.rand(1) < settings["flip_probability"]),
        "degrees": around(0, settings["rotation_degrees"]),
        "scale": around(1, settings["scale"]),
        "shear_degrees": around(0, settings["shear_degrees"]),
        "order": torch.randperm(4).tolist(),
        "factors": [around(1, settings[name]) for name in ("brightness", "contrast", "saturation")],
    }


def pillow_augment(
    image: Image.Image,
    *,
    crop: tuple[int, int, int] | None,
    flipped: bool,
    degrees: float | None,
    scale: float | None,
    shear_degrees: float | None,
    order: list[int],
    factors: list[float | None],
) -> Image.Image:
    """Augment one PIL image with given parameters; None disables a transform.

    crop is (padding, top, left). order has brightness, contrast and saturation as 0, 1, 2, and
    torchvision's hue, which is disabled, as 3.
    """
    width, height = image.size
    nearest: dict[str, Any] = {"resample": Image.Resampling.NEAREST, "fillcolor": (0, 0, 0)}
    if crop is not None:
        pad, top, left = crop
        padded = Image.new("RGB", (width + 2 * pad, height + 2 * pad))
        padded.paste(image, (pad, pad))
        image = padded.crop((left, top, left + width, top + height))
    if flipped:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if degrees is not None:
        image = image.rotate(degrees, **nearest)
    if scale is not None or shear_degrees is not None:
        a, tangent = 1 / (scale or 1.0), math.tan(math.radians(shear_degrees or 0.0))
        b, x, y = tangent * a, width * 0.5, height * 0.5
        matrix = (a, b, a * -x + b * -y + x, 0.0, a, a * -y + y)
        image = image.transform(image.size, Image.Transform.AFFINE, matrix, **nearest)
    for kind in order:
        if kind < len(factors) and (factor := factors[kind]) is not None:
            image = ENHANCERS[kind](image).enhance(factor)
    return image
