"""Evaluation of a run's weights, on a split of its dataset or on images of the user's."""

import math
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.augment.normalize import normalize
from resnet_jax.checkpoints.store import Restored
from resnet_jax.config.types import Config
from resnet_jax.data.dataset import load
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.predictions import Predictions, calibration_bins, calibration_error
from resnet_jax.inference.restore import class_names_of, restore, statistics_of
from resnet_jax.inference.weights import Weights
from resnet_jax.runs.dataset_record import check_same_dataset, digest
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.backend import compiler_options, current_backend
from resnet_jax.training.evaluation import Evaluation, evaluate, make_eval_step
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.factories import make_model


class Evaluated(NamedTuple):
    """A network on a set of images.

    Attributes:
      record: What evaluation_<set>.json holds.
      predictions: For each image.
    """

    record: dict[str, Any]
    predictions: Predictions


def evaluate_split(
    config: Config, workdir: Path, split: str, checkpoint: str, *, flip_averaging: bool = False
) -> Evaluated:
    """Evaluates a run's checkpoint on a split of its dataset.

    Args:
      config: The run's.
      workdir: The run's folder; nothing is written to it.
      split: "test", "validation" or "train".
      checkpoint: "best", "latest" or a step.
      flip_averaging: Whether to evaluate also the mean logits of images and their mirror images.

    Raises:
      InputError: If there is no such checkpoint, or none that verifies, or the dataset has changed.
      RunError: If the disk fails, or the loss is not finite.
    """
    restored = restore(config, workdir, checkpoint)
    dataset = load(config.dataset, config.data_dir)
    check_same_dataset(workdir, config.dataset, digest(dataset))
    experiment = Experiment(config, dataset)
    result = experiment.evaluate(restored.variables, split)
    images, labels, indices = experiment.data.split(split)
    predictions = _predictions(result, images, labels, indices, dataset.class_names)
    record = _record({"split": split}, checkpoint, restored, result, predictions)
    if flip_averaging:
        averaged = experiment.evaluate(restored.variables, split, flip_tta=True)
        record["flip_averaged"] = {"loss": averaged.loss, "accuracy": averaged.accuracy}
    return Evaluated(record, predictions)


def evaluate_arrays(
    config: Config, workdir: Path, images: Path, labels: Path, checkpoint: str
) -> Evaluated:
    """Evaluates a run's checkpoint on images of a file, such as CIFAR-10.1's or CIFAR-10-C's.

    Args:
      config: The run's.
      workdir: The run's folder; nothing is written to it.
      images: A .npy file of uint8 [N, 32, 32, 3].
      labels: A .npy file of whole numbers [N] in [0, number of classes).
      checkpoint: "best", "latest" or a step.

    Raises:
      InputError: If a file is not such an array, or there is no such checkpoint.
      RunError: If the disk fails, or the loss is not finite.
    """
    names = class_names_of(config, workdir)
    image_array, label_array = load_arrays(images, labels, len(names))
    restored = restore(config, workdir, checkpoint)
    mean, std = statistics_of(config, workdir)
    weights = Weights(restored.variables, config, names, mean, std, {})
    result = evaluate_weights(weights, image_array, label_array)
    indices = np.arange(len(label_array), dtype=np.int32)
    predictions = _predictions(result, image_array, label_array, indices, names)
    source = {"images": str(images), "labels": str(labels)}
    return Evaluated(_record(source, checkpoint, restored, result, predictions), predictions)


def evaluate_weights(weights: Weights, images: np.ndarray, labels: np.ndarray) -> Evaluation:
    """Evaluates a network on images of an array, each once.

    Args:
      weights: Of the network.
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
    """The official test images of a network's dataset: how many it gets right, of how many.

    Raises:
      InputError: If the dataset cannot be read.
    """
    dataset = load(weights.config.dataset, data_dir)
    result = evaluate_weights(weights, dataset.test_images, dataset.test_labels)
    count = sum(result.class_count)
    return round(result.accuracy * count), count


def load_arrays(images: Path, labels: Path, num_classes: int) -> tuple[np.ndarray, np.ndarray]:
    """Images and labels of two .npy files, checked.

    Returns:
      uint8 [N, 32, 32, 3] and int32 [N] in [0, num_classes).

    Raises:
      InputError: If a file is not such an array.
    """
    image_array, label_array = _load_npy(images), _load_npy(labels)
    if image_array.dtype != np.uint8 or image_array.shape[1:] != (32, 32, 3):
        raise InputError(
            f"{images}: holds {image_array.dtype}{list(image_array.shape)}, must be "
            "uint8[N, 32, 32, 3]"
        )
    if label_array.dtype.kind not in "iu" or label_array.ndim != 1:
        raise InputError(
            f"{labels}: holds {label_array.dtype}{list(label_array.shape)}, must be whole numbers "
            "[N]"
        )
    if len(image_array) != len(label_array) or not len(label_array):
        raise InputError(
            f"{images} has {len(image_array):,} images, {labels} has {len(label_array):,} labels: "
            "must be equally many, at least one"
        )
    wrong = np.flatnonzero((label_array < 0) | (label_array >= num_classes))
    if wrong.size:
        first = wrong[0]
        raise InputError(
            f"{labels}: label {first} is {label_array[first]}, must be in 0..{num_classes - 1}"
        )
    return np.ascontiguousarray(image_array), label_array.astype(np.int32)


def _load_npy(path: Path) -> np.ndarray:
    try:
        array = np.load(path, allow_pickle=False)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except (ValueError, EOFError) as error:
        raise InputError(f"{path}: not a .npy file of numbers") from error
    if not isinstance(array, np.ndarray):
        raise InputError(f"{path}: is an .npz, must be a .npy file")
    return array


def _predictions(
    result: Evaluation,
    images: Any,
    labels: Any,
    indices: np.ndarray,
    class_names: tuple[str, ...],
) -> Predictions:
    """What a network says of some images of arrays (uint8 [N, 32, 32, 3], int32 [N])."""
    logits = result.logits.astype(jnp.promote_types(result.logits.dtype, jnp.float32))
    return Predictions(
        images=np.asarray(images)[indices],
        indices=indices,
        labels=np.asarray(labels)[indices],
        probabilities=np.asarray(jax.nn.softmax(logits), np.float32),
        class_names=class_names,
    )


def _record(
    source: dict[str, str],
    checkpoint: str,
    restored: Restored,
    result: Evaluation,
    predictions: Predictions,
) -> dict[str, Any]:
    if not math.isfinite(result.loss):
        raise RunError(
            f"the loss with the weights of step {restored.step:,} is not finite: {result.loss}"
        )
    names = predictions.class_names
    return {
        **source,
        "checkpoint": checkpoint,
        "step": restored.step,
        "num_images": sum(result.class_count),
        "loss": result.loss,
        "accuracy": result.accuracy,
        "expected_calibration_error": calibration_error(calibration_bins(predictions)),
        "class_accuracy": dict(zip(names, result.class_accuracy, strict=True)),
        "class_count": dict(zip(names, result.class_count, strict=True)),
        **provenance(),
    }
