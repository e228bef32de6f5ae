"""Evaluation of trained weights on labeled images, a split of a dataset or the user's arrays."""

import math
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import jax
import numpy as np

from resnet_jax.augment.normalize import normalize
from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import digest, load
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.predictions import Evaluated, Predictions, summarize
from resnet_jax.numerics import pinned_numerics
from resnet_jax.runs.dataset_record import check_same_dataset
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.backend import Backend, compiler_options, current_backend
from resnet_jax.training.evaluation import Evaluation, evaluate, make_eval_step
from resnet_jax.training.factories import make_model, make_split
from resnet_jax.training.restore import restore_weights
from resnet_jax.weights.file import Weights


class LabeledImages(NamedTuple):
    """Images and their true classes.

    Attributes:
      images: uint8 [N, 32, 32, 3].
      labels: int32 [N].
      indices: int32 [N], each image's position in the official order of its dataset, or its file.
      source: The origin of the images, for evaluation_NAME.json.
    """

    images: np.ndarray
    labels: np.ndarray
    indices: np.ndarray
    source: dict[str, str]


def load_split(weights: Weights, split: str, workdirs: Iterable[Path] = ()) -> LabeledImages:
    """Load a split of the dataset that weights were trained on.

    Args:
      weights: Weights whose config names the dataset and its directory.
      split: "test", "validation" or "train".
      workdirs: Run directories whose dataset must be this one.

    Raises:
      InputError: If the dataset is missing, has changed, has other classes, or is too small for
        the config's validation_size.
    """
    config = weights.config
    dataset = load(config.dataset, config.data_dir)
    sha256 = digest(dataset)
    for workdir in workdirs:
        check_same_dataset(workdir, config.dataset, sha256)
    if not workdirs and dataset.class_names != weights.class_names:
        raise InputError(f"dataset {config.dataset}: its classes are not those of the weights")
    source = {"split": split}
    if split == "test":
        indices = np.arange(len(dataset.test_labels), dtype=np.int32)
        return LabeledImages(dataset.test_images, dataset.test_labels, indices, source)
    train, validation = make_split(config, dataset.train_labels)
    indices = train if split == "train" else validation
    images, labels = dataset.train_images[indices], dataset.train_labels[indices]
    return LabeledImages(images, labels, indices, source)


def read_arrays(images_path: Path, labels_path: Path, num_classes: int) -> LabeledImages:
    """Map images and labels of two .npy files, such as those of CIFAR-10.1 or CIFAR-10-C.

    Args:
      images_path: A file of uint8 [N, 32, 32, 3].
      labels_path: A file of integers [N] in [0, num_classes).
      num_classes: The number of classes.

    Raises:
      InputError: If a file contains another array.
    """
    images, labels = _load_npy(images_path), _load_npy(labels_path)
    if images.dtype != np.uint8 or images.shape[1:] != (32, 32, 3):
        raise InputError(f"{images_path}: is {_kind(images)}, must be uint8[N, 32, 32, 3]")
    if labels.dtype.kind not in "iu" or labels.ndim != 1:
        raise InputError(f"{labels_path}: is {_kind(labels)}, must be integers [N]")
    if len(images) != len(labels) or not len(labels):
        raise InputError(
            f"{images_path} has {len(images):,} images, {labels_path} has {len(labels):,} labels: "
            "must be equally many, at least one"
        )
    wrong = np.flatnonzero((labels < 0) | (labels >= num_classes))
    if wrong.size:
        first = f"label {wrong[0]} is {labels[wrong[0]]}"
        raise InputError(f"{labels_path}: {first}, must be in 0..{num_classes - 1}")
    return LabeledImages(
        np.ascontiguousarray(images),
        labels.astype(np.int32),
        np.arange(len(labels), dtype=np.int32),
        {"images": str(images_path.absolute()), "labels": str(labels_path.absolute())},
    )


def _kind(array: np.ndarray) -> str:
    return f"{array.dtype}{list(array.shape)}"


def _load_npy(path: Path) -> np.ndarray:
    try:
        # Mapped: a file of CIFAR-10-C has 150 MB, and is evaluated in parts.
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except (ValueError, EOFError) as error:
        raise InputError(f"{path}: must be a .npy file of numbers") from error
    if not isinstance(array, np.ndarray):
        raise InputError(f"{path}: is an .npz file, must be a .npy file")
    return array


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
        make_model(config, num_classes, backend.ops, for_inference=True),
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
