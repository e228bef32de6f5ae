"""Mean and standard deviation for normalization, as named presets."""

import numpy as np

# The reference program's numbers for CIFAR-10.  Its std is not what it looks like: the mean over
# images of each image's own red standard deviation, used for all three channels.
REFERENCE_MEAN = (0.49139965, 0.48215845, 0.4465309)
REFERENCE_STD = (0.20220213, 0.20220213, 0.20220213)
# A quarter of a gray level: a channel that is constant would be divided by 0.
MIN_STD = 1e-3


def pixel_statistics(images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return mean and standard deviation over all pixels of all images, per channel.

    Args:
      images: uint8 [N, H, W, C].

    Returns:
      Two float64 [C], in units of the full scale (255).
    """
    num_pixels = images[..., 0].size
    counts = [np.bincount(images[..., c].ravel(), minlength=256) for c in range(images.shape[-1])]
    levels = np.arange(256) / 255
    mean = np.array([count @ levels for count in counts]) / num_pixels
    square = np.array([count @ levels**2 for count in counts]) / num_pixels
    return mean, np.sqrt(np.maximum(square - mean**2, 0))


def per_image_std(images: np.ndarray) -> np.ndarray:
    """Return the mean over images of each image's own standard deviation, per channel.

    Args:
      images: uint8 [N, H, W, C].

    Returns:
      float64 [C], in units of the full scale (255).
    """
    flat = images.reshape(len(images), -1, images.shape[-1])
    mean = flat.mean(axis=1, dtype=np.float64)
    square = np.einsum("npc,npc->nc", flat, flat, dtype=np.float64) / flat.shape[1]
    return np.sqrt(np.maximum(square - mean**2, 0)).mean(axis=0) / 255


def statistics(kind: str, images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the (mean, std) of a preset, for (x / 255 - mean) / std.

    Args:
      kind: "reference", the reference program's constants, whatever the images; "per_image_std",
        the channels' means, and the mean of each image's own std, per channel; "pixel_std", the
        channels' means and standard deviations over all pixels; "pixel_mean", the mean image is
        subtracted and nothing divided (He et al., 2015, section 4.2).
      images: uint8 [N, H, W, C], all official training images.

    Returns:
      Two float32 [C]; for "pixel_mean" a mean of [H, W, C]. A std is at least MIN_STD.

    Raises:
      ValueError: For another preset.
    """
    if kind == "reference":
        mean, std = np.array(REFERENCE_MEAN), np.array(REFERENCE_STD)
    elif kind == "per_image_std":
        mean, std = pixel_statistics(images)[0], per_image_std(images)
    elif kind == "pixel_std":
        mean, std = pixel_statistics(images)
    elif kind == "pixel_mean":
        mean = images.mean(axis=0, dtype=np.float64) / 255
        std = np.ones(images.shape[-1])
    else:
        raise ValueError(f"unknown normalization {kind!r}")
    return mean.astype(np.float32), np.maximum(std, MIN_STD).astype(np.float32)
