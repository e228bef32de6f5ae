"""Evaluation of trained weights on labeled images."""

import math
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import jax
import numpy as np

from resnet_jax.augment.normalize import normalize
from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import digest, load
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.labeled import LabeledImages, select_split
from resnet_jax.inference.predictions import Evaluated, Predictions, summarize
from resnet_jax.numerics import pinned_numerics
from resnet_jax.runs.dataset_record import check_same_dataset
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
    return evaluate_images(weights, load_split(weights, split, [workdir]), flip_tta=flip_tta)


def load_split(weights: Weights, split: str, workdirs: Iterable[Path] = ()) -> LabeledImages:
    """Load a split of the dataset that weights were trained on.

    Args:
      weights: Weights whose config names the dataset and its directory.
      split: "test", "validation" or "train".
      workdirs: Run directories whose dataset must be this one.

    Raises:
      InputError: If the dataset is missing, has changed, or has other classes.
    """
    config = weights.config
    dataset = load(config.dataset, config.data_dir)
    sha256 = digest(dataset)
    for workdir in workdirs:
        check_same_dataset(workdir, config.dataset, sha256)
    if not workdirs and dataset.class_names != weights.class_names:
        raise InputError(f"dataset {config.dataset}: its classes are not those of the weights")
    return select_split(dataset, config, split)


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
    result = make_evaluator(weights, backend)(images)
    card, names = weights.card, weights.class_names
    if not math.isfinite(result.loss):
        raise RunError(f"the loss at step {card['step']:,} is {result.loss}: must be finite")
    logits = result.logits
    predictions = Predictions(
        images.images, images.indices, images.labels, logits, names, weights.temperature
    )
    record = {
        **images.source,
        "checkpoint": card.get("checkpoint"),
        "step": card["step"],
        "num_images": len(images.labels),
        **summarize(predictions),
        "loss": result.loss,  # of float32 sums, as in metrics.csv
        "class_accuracy": dict(zip(names, result.class_accuracy, strict=True)),
        "class_count": dict(zip(names, result.class_count, strict=True)),
        **provenance(backend.ops),
    }
    if predictions.temperature != 1:
        record["calibrated"] = {
            "temperature": predictions.temperature,
            **summarize(predictions.calibrated),
        }
    if flip_tta:
        flipped = make_evaluator(weights, backend, flip_tta=True)(images)
        record["flip_averaged"] = {"loss": flipped.loss, "accuracy": flipped.accuracy}
        predictions = predictions._replace(flip_logits=flipped.logits)
    return Evaluated(record, predictions)


def make_evaluator(
    weights: Weights, backend: Backend, *, flip_tta: bool = False
) -> Callable[[LabeledImages], Evaluation]:
    """Build the function that evaluates weights on images; equally many need one compilation."""
    config, num_classes = weights.config, len(weights.class_names)
    eval_step = make_eval_step(
        make_model(config, num_classes, backend.ops),
        partial(normalize, mean=weights.mean, std=weights.std),
        compiler_options(backend, deterministic=config.deterministic),
        flip_tta=flip_tta,
    )

    def evaluate_all(images: LabeledImages) -> Evaluation:
        return evaluate(
            eval_step,
            weights.variables,
            jax.device_put(images.images),
            jax.device_put(images.labels),
            np.arange(len(images.labels), dtype=np.int32),
            num_classes=num_classes,
            batch_size=config.eval_batch_size,
        )

    return evaluate_all
