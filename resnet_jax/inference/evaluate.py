"""Evaluation of trained weights on a split of their dataset, or on the user's own arrays."""

import math
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.augment.normalize import normalize
from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import load
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.predictions import Predictions, calibration_bins, calibration_error
from resnet_jax.inference.restore import class_names_of, restore, statistics_of
from resnet_jax.inference.weights import Weights
from resnet_jax.runs.dataset_record import check_same_dataset, digest
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.backend import compiler_options, current_backend
from resnet_jax.training.evaluation import Evaluation, evaluate, make_eval_step
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.factories import make_model


class Evaluated(NamedTuple):
    """An evaluation of a checkpoint.

    Attributes:
      record: The contents of evaluation_NAME.json.
      predictions: The predictions for each image.
    """

    record: dict[str, Any]
    predictions: Predictions


def evaluate_split(
    config: Config, workdir: Path, split: str, checkpoint: str, *, flip_tta: bool = False
) -> Evaluated:
    """Evaluate a run's checkpoint on a split of its dataset.

    Args:
      config: The run's config.
      workdir: The run directory; nothing is written to it.
      split: "test", "validation" or "train".
      checkpoint: "best" by validation accuracy, "latest", or a step.
      flip_tta: Whether to also evaluate with test-time augmentation (horizontal flip): the mean
        logits of each image and its mirror image.

    Raises:
      InputError: If no such checkpoint exists or verifies, or the dataset has changed.
      RunError: If reading the disk fails, or the loss is not finite.
    """
    restored = restore(config, workdir, checkpoint)
    dataset = load(config.dataset, config.data_dir)
    check_same_dataset(workdir, config.dataset, digest(dataset))
    experiment = make_experiment(config, dataset)
    result = experiment.evaluate(restored.variables, split)
    images, labels, indices = experiment.data.split(split)
    predictions = _predict(result, images, labels, indices, dataset.class_names)
    source = {"split": split, "checkpoint": checkpoint, "step": restored.step}
    record = _record(source, result, predictions)
    if flip_tta:
        flipped = experiment.evaluate(restored.variables, split, flip_tta=True)
        record["flip_averaged"] = {"loss": flipped.loss, "accuracy": flipped.accuracy}
    return Evaluated(record, predictions)


def evaluate_arrays(
    config: Config, workdir: Path, images: Path, labels: Path, checkpoint: str
) -> Evaluated:
    """Evaluate a run's checkpoint on arrays in files, such as CIFAR-10.1's or CIFAR-10-C's.

    Args:
      config: The run's config.
      workdir: The run directory; nothing is written to it.
      images: A .npy file of uint8 [N, 32, 32, 3].
      labels: A .npy file of integers [N] in [0, number of classes).
      checkpoint: "best" by validation accuracy, "latest", or a step.

    Raises:
      InputError: If a file contains another array, or there is no such checkpoint.
      RunError: If reading the disk fails, or the loss is not finite.
    """
    names = class_names_of(config, workdir)
    image_array, label_array = load_arrays(images, labels, len(names))
    restored = restore(config, workdir, checkpoint)
    weights = Weights(restored.variables, config, names, *statistics_of(config, workdir), {})
    result = evaluate_weights(weights, image_array, label_array)
    indices = np.arange(len(label_array), dtype=np.int32)
    predictions = _predict(result, image_array, label_array, indices, names)
    source = {"images": str(images), "labels": str(labels)}
    source |= {"checkpoint": checkpoint, "step": restored.step}
    return Evaluated(_record(source, result, predictions), predictions)


def evaluate_weights(weights: Weights, images: np.ndarray, labels: np.ndarray) -> Evaluation:
    """Evaluate weights on each image of an array once.

    Args:
      weights: The trained weights.
      images: uint8 [N, 32, 32, 3].
      labels: int32 [N].
    """
    backend, config = current_backend(), weights.config
    eval_step = make_eval_step(
        make_model(config, len(weights.class_names), backend.ops),
        partial(normalize, mean=weights.mean, std=weights.std),
        compiler_options(backend, dtype=config.model.dtype, deterministic=config.deterministic),
    )
    return evaluate(
        eval_step,
        weights.variables,
        jax.device_put(images),
        jax.device_put(labels),
        np.arange(len(labels), dtype=np.int32),
        num_classes=len(weights.class_names),
        batch_size=config.eval_batch_size,
    )


def count_correct(weights: Weights, data_dir: str) -> tuple[int, int]:
    """Return the numbers of correctly classified and of all official test images.

    Raises:
      InputError: If the dataset cannot be read.
    """
    dataset = load(weights.config.dataset, data_dir)
    result = evaluate_weights(weights, dataset.test_images, dataset.test_labels)
    count = sum(result.class_count)
    return round(result.accuracy * count), count


def _predict(
    result: Evaluation,
    images: Any,
    labels: Any,
    indices: np.ndarray,
    class_names: tuple[str, ...],
) -> Predictions:
    logits = result.logits.astype(jnp.promote_types(result.logits.dtype, jnp.float32))
    return Predictions(
        images=np.asarray(images)[indices],
        indices=indices,
        labels=np.asarray(labels)[indices],
        probabilities=np.asarray(jax.nn.softmax(logits), np.float32),
        class_names=class_names,
    )


def _record(source: dict[str, Any], result: Evaluation, predictions: Predictions) -> dict[str, Any]:
    if not math.isfinite(result.loss):
        raise RunError(f"the loss at step {source['step']:,} is {result.loss}: must be finite")
    names = predictions.class_names
    return {
        **source,
        "num_images": sum(result.class_count),
        "loss": result.loss,
        "accuracy": result.accuracy,
        "expected_calibration_error": calibration_error(calibration_bins(predictions)),
        "class_accuracy": dict(zip(names, result.class_accuracy, strict=True)),
        "class_count": dict(zip(names, result.class_count, strict=True)),
        **provenance(),
    }


def load_arrays(images: Path, labels: Path, num_classes: int) -> tuple[np.ndarray, np.ndarray]:
    """Read images and labels from two .npy files.

    Returns:
      uint8 [N, 32, 32, 3] and int32 [N] in [0, num_classes).

    Raises:
      InputError: If a file contains another array.
    """
    image_array, label_array = _load_npy(images), _load_npy(labels)
    if image_array.dtype != np.uint8 or image_array.shape[1:] != (32, 32, 3):
        raise InputError(f"{images}: is {_kind(image_array)}, must be uint8[N, 32, 32, 3]")
    if label_array.dtype.kind not in "iu" or label_array.ndim != 1:
        raise InputError(f"{labels}: is {_kind(label_array)}, must be integers [N]")
    if len(image_array) != len(label_array) or not len(label_array):
        raise InputError(
            f"{images} has {len(image_array):,} images, {labels} has {len(label_array):,} labels: "
            "must be equally many, at least one"
        )
    wrong = np.flatnonzero((label_array < 0) | (label_array >= num_classes))
    if wrong.size:
        raise InputError(
            f"{labels}: label {wrong[0]} is {label_array[wrong[0]]}, must be in "
            f"0..{num_classes - 1}"
        )
    return np.ascontiguousarray(image_array), label_array.astype(np.int32)


def _kind(array: np.ndarray) -> str:
    return f"{array.dtype}{list(array.shape)}"


def _load_npy(path: Path) -> np.ndarray:
    try:
        array = np.load(path, allow_pickle=False)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except (ValueError, EOFError) as error:
        raise InputError(f"{path}: must be a .npy file of numbers") from error
    if not isinstance(array, np.ndarray):
        raise InputError(f"{path}: is an .npz file, must be a .npy file")
    return array
