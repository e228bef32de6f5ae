"""Evaluation of trained weights on labeled images."""

import math
from functools import partial
from pathlib import Path

import jax
import numpy as np

from resnet_jax.augment.normalize import normalize
from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import load
from resnet_jax.errors import RunError
from resnet_jax.inference.labeled import LabeledImages, select_split
from resnet_jax.inference.predictions import (
    Evaluated,
    Predictions,
    calibration_bins,
    calibration_error,
)
from resnet_jax.numerics import pinned_numerics
from resnet_jax.runs.dataset_record import check_same_dataset, digest
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.backend import Backend, compiler_options, current_backend
from resnet_jax.training.evaluation import Evaluation, evaluate, make_eval_step
from resnet_jax.training.factories import make_model
from resnet_jax.training.restore import restore_weights
from resnet_jax.weights.file import Weights


def evaluate_split(
    config: Config, workdir: Path, split: str, checkpoint: str, *, flip_tta: bool = False
) -> Evaluated:
    """Evaluate a run's checkpoint on a split of its dataset.

    Args:
      config: The run's config.
      workdir: The run directory; nothing is written to it.
      split: "test", "validation" or "train".
      checkpoint: "best" by validation accuracy, "latest", or a step.
      flip_tta: True also evaluates with test-time augmentation (see `evaluate_images`).

    Raises:
      InputError: If no such checkpoint exists or verifies, or the dataset has changed.
      RunError: If reading the disk fails, or the loss is not finite.
    """
    weights = restore_weights(config, workdir, checkpoint)
    dataset = load(config.dataset, config.data_dir)
    check_same_dataset(workdir, config.dataset, digest(dataset))
    return evaluate_images(weights, select_split(dataset, config, split), flip_tta=flip_tta)


@pinned_numerics()
def evaluate_images(
    weights: Weights, images: LabeledImages, *, flip_tta: bool = False
) -> Evaluated:
    """Evaluate weights on each image once, on one device.

    Args:
      weights: The trained weights.
      images: The images and their classes.
      flip_tta: Whether to also evaluate with test-time augmentation (horizontal flip): the mean
        logits of each image and its mirror image.

    Raises:
      RunError: If the loss is not finite.
    """
    backend = current_backend().for_model(weights.config.model.dtype)
    result = _evaluate(weights, images, backend)
    card, names = weights.card, weights.class_names
    if not math.isfinite(result.loss):
        raise RunError(f"the loss at step {card['step']:,} is {result.loss}: must be finite")
    probabilities = np.asarray(jax.nn.softmax(result.logits))
    predictions = Predictions(images.images, images.indices, images.labels, probabilities, names)
    record = {
        **images.source,
        "checkpoint": card.get("checkpoint"),
        "step": card["step"],
        "num_images": len(images.labels),
        "loss": result.loss,
        "accuracy": result.accuracy,
        "expected_calibration_error": calibration_error(calibration_bins(predictions)),
        "class_accuracy": dict(zip(names, result.class_accuracy, strict=True)),
        "class_count": dict(zip(names, result.class_count, strict=True)),
        **provenance(backend.ops),
    }
    if flip_tta:
        flipped = _evaluate(weights, images, backend, flip_tta=True)
        record["flip_averaged"] = {"loss": flipped.loss, "accuracy": flipped.accuracy}
    return Evaluated(record, predictions)


def _evaluate(
    weights: Weights, images: LabeledImages, backend: Backend, *, flip_tta: bool = False
) -> Evaluation:
    config = weights.config
    eval_step = make_eval_step(
        make_model(config, len(weights.class_names), backend.ops),
        partial(normalize, mean=weights.mean, std=weights.std),
        compiler_options(backend, dtype=config.model.dtype, deterministic=config.deterministic),
        flip_tta=flip_tta,
    )
    return evaluate(
        eval_step,
        weights.variables,
        jax.device_put(images.images),
        jax.device_put(images.labels),
        np.arange(len(images.labels), dtype=np.int32),
        num_classes=len(weights.class_names),
        batch_size=config.eval_batch_size,
    )
