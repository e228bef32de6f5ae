"""Robustness: the error on corrupted test images, such as CIFAR-10-C's, by kind and severity.

References:
  Hendrycks and Dietterich, Benchmarking Neural Network Robustness to Common Corruptions and
  Perturbations, 2019.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from resnet_jax.errors import InputError
from resnet_jax.inference.evaluate import LabeledImages, make_evaluator, read_arrays
from resnet_jax.numerics import pinned_numerics
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.backend import current_backend
from resnet_jax.weights.file import Weights

CORRUPTIONS = (
    *("gaussian_noise", "shot_noise", "impulse_noise"),
    *("defocus_blur", "glass_blur", "motion_blur", "zoom_blur"),
    *("snow", "frost", "fog", "brightness"),
    *("contrast", "elastic_transform", "pixelate", "jpeg_compression"),
)
# For choosing hyperparameters; they do not count in the mean.
EXTRA_CORRUPTIONS = ("speckle_noise", "gaussian_blur", "spatter", "saturate")
NUM_SEVERITIES = 5

Errors = dict[str, list[float]]  # by corruption: one per severity


def find_corruptions(folder: Path, num_classes: int) -> dict[str, LabeledImages]:
    """Map the files of a folder such as CIFAR-10-C: NAME.npy of each corruption, and labels.npy.

    Args:
      folder: Files of uint8 [5 * N, 32, 32, 3], the severities 1 to 5 one after another, and of
        labels, integers [5 * N].
      num_classes: The number of classes.

    Returns:
      The images by corruption: the 15 of the benchmark, then those of the extra ones that exist.

    Raises:
      InputError: If a file is missing or has another shape.
    """
    names = [*CORRUPTIONS, *(x for x in EXTRA_CORRUPTIONS if (folder / f"{x}.npy").exists())]
    files = [f"{name}.npy" for name in (*names, "labels")]
    if missing := [name for name in files if not (folder / name).is_file()]:
        raise InputError(f"--corruptions {folder}: must contain {', '.join(missing)}")
    found = {
        name: read_arrays(folder / f"{name}.npy", folder / "labels.npy", num_classes)
        for name in names
    }
    if (count := len(found[CORRUPTIONS[0]].labels)) % NUM_SEVERITIES:
        raise InputError(
            f"--corruptions {folder}: has {count:,} images per corruption, must be a multiple of "
            f"{NUM_SEVERITIES}, the number of severities"
        )
    return found


@pinned_numerics()
def evaluate_corruptions(
    weights: Weights,
    corruptions: Mapping[str, LabeledImages],
    *,
    flip_tta: bool = False,
    on_errors: Callable[[str, list[float]], None] = lambda name, errors: None,
) -> dict[str, Any]:
    """Return the record of a model's errors on corrupted images, a fifth of a file at a time.

    Args:
      weights: The trained weights.
      corruptions: The result of `find_corruptions`.
      flip_tta: Whether to also evaluate with test-time augmentation (horizontal flip).
      on_errors: Called with each corruption and its errors by severity, as they are known.

    Returns:
      errors and extra_errors, lists by corruption, and mean_error over errors, all fractions; the
      same in flip_averaged, with test-time augmentation.
    """
    backend = current_backend().for_model(weights.config.model.dtype)
    kinds = [False, True] if flip_tta else [False]
    evaluators = [make_evaluator(weights, backend, flip_tta=kind) for kind in kinds]
    errors: list[Errors] = [{} for _ in kinds]
    for name, images in corruptions.items():
        for of_kind, evaluate in zip(errors, evaluators, strict=True):
            of_kind[name] = [1 - evaluate(block).accuracy for block in _by_severity(images)]
        on_errors(name, errors[0][name])
    plain, *flipped = map(_summarize, errors)
    count = len(corruptions[CORRUPTIONS[0]].labels) // NUM_SEVERITIES
    return {
        "checkpoint": weights.card.get("checkpoint"),
        "step": weights.card["step"],
        "num_images": count,  # per corruption and severity
        **plain,
        **({"flip_averaged": flipped[0]} if flipped else {}),
        **provenance(backend.ops),
    }


def _by_severity(images: LabeledImages) -> list[LabeledImages]:
    arrays = (images.images, images.labels, images.indices)
    blocks = zip(*(np.split(array, NUM_SEVERITIES) for array in arrays), strict=True)
    return [LabeledImages(*block, source=images.source) for block in blocks]


def _summarize(errors: Errors) -> dict[str, Any]:
    counted = {name: errors[name] for name in CORRUPTIONS}
    return {
        "mean_error": float(np.mean([*counted.values()])),
        "errors": counted,
        "extra_errors": {name: row for name, row in errors.items() if name not in counted},
    }
