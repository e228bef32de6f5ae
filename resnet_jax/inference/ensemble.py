"""Several models as one: their mean prediction (ensemble), or their mean weights (soup)."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any

import jax
import numpy as np

from resnet_jax.errors import InputError
from resnet_jax.inference.evaluate import LabeledImages, evaluate_images
from resnet_jax.inference.predictions import Evaluated, Predictions, log_softmax, summarize
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.backend import current_backend
from resnet_jax.weights.file import Weights

# The keys of a model's record that the record of an ensemble contains.
MODEL_KEYS = (
    *("checkpoint", "step", "loss", "accuracy", "expected_calibration_error"),
    *("calibrated", "flip_averaged"),
)
SPLIT_KEYS = ("validation_size", "split_seed", "stratified_split")


def average_predictions(predictions: Sequence[Predictions]) -> Predictions:
    """Return the predictions of an ensemble: the mean of its models' probabilities, uncalibrated.

    Args:
      predictions: Predictions of each model for the same images and classes.
    """

    def average(logits: list[np.ndarray]) -> np.ndarray:
        return np.logaddexp.reduce([log_softmax(x) for x in logits]) - np.log(len(logits))

    flipped = [each.flip_logits for each in predictions if each.flip_logits is not None]
    return predictions[0]._replace(
        logits=average([each.logits for each in predictions]),
        flip_logits=average(flipped) if flipped else None,
        temperature=1.0,
    )


def make_soup(models: Sequence[Weights]) -> Weights:
    """Return the uniform soup of models: the mean of their parameters and BatchNorm statistics.

    Raises:
      ValueError: If the models differ in architecture, normalization or classes.

    References:
      Wortsman et al., Model soups: averaging weights of multiple fine-tuned models improves
      accuracy without increasing inference time, 2022, section 2.
    """
    first = models[0]
    for model in models[1:]:
        if _shapes(model) != _shapes(first) or model.class_names != first.class_names:
            raise ValueError("the models differ in depth, shortcut or classes")
        if not (np.array_equal(model.mean, first.mean) and np.array_equal(model.std, first.std)):
            raise ValueError("the models differ in normalization")

    def mean(*leaves: np.ndarray) -> np.ndarray:
        return np.asarray(np.mean(leaves, axis=0, dtype=np.float64), np.float32)

    variables = jax.tree.map(mean, *(model.variables for model in models))
    return first._replace(variables=variables, card={"step": max(m.card["step"] for m in models)})


def _shapes(model: Weights) -> Any:
    return jax.tree.map(np.shape, model.variables)


def have_equal_splits(models: Collection[Weights]) -> bool:
    """Return whether models were validated on the same images of their dataset."""
    return len({tuple(getattr(m.config, key) for key in SPLIT_KEYS) for m in models}) == 1


def check_same_task(models: Mapping[str, Weights], split: str | None) -> None:
    """Check that models can be evaluated together on a split; None: on the user's own images.

    Raises:
      InputError: If their classes or datasets differ, or their validation and training splits.
    """
    first, *others = models
    for name in others:
        model, reference = models[name], models[first]
        if model.class_names != reference.class_names:
            raise InputError(f"{name}: its classes must be those of {first}")
        if split and model.config.dataset != reference.config.dataset:
            raise InputError(
                f"{name}: its dataset is {model.config.dataset}, must be that of {first}, "
                f"{reference.config.dataset}; or give --images and --labels"
            )
        if split not in (None, "test") and not have_equal_splits([model, reference]):
            raise InputError(
                f"{name}: its {split} split must be that of {first} ({', '.join(SPLIT_KEYS)})"
            )


def evaluate_together(
    models: Mapping[str, Weights],
    images: LabeledImages,
    validation: LabeledImages | None,
    *,
    flip_tta: bool = False,
) -> tuple[Evaluated, Weights | None]:
    """Evaluate models, their ensemble and their soup on the same images.

    The soup is chosen if it is at least as accurate on the validation images as the best of the
    models, the rule by which Wortsman et al., 2022, add a model to their greedy soup.

    Args:
      models: Two models or more, by name, for the same classes.
      images: The images and their classes.
      validation: Images to choose by, which no model was trained on; None chooses nothing.
      flip_tta: Whether to also evaluate with test-time augmentation (see `evaluate_images`).

    Returns:
      The ensemble's predictions, with a record of all; and the soup, if it was chosen.

    Raises:
      RunError: If a loss is not finite.
    """
    record: dict[str, Any] = {}
    try:
        soup = make_soup([*models.values()])
    except ValueError as error:
        soup, validation = None, None
        record["soup"] = {"verdict": f"impossible: {error}"}
    evaluate = partial(_evaluate, images=images, validation=validation, flip_tta=flip_tta)
    evaluated = {name: evaluate(model) for name, model in models.items()}
    record["models"] = {name: each.record for name, each in evaluated.items()}
    if soup is not None:
        row = record["soup"] = evaluate(soup).record
        row["verdict"] = _verdict(row, record["models"].values())
    ensemble = average_predictions([each.predictions for each in evaluated.values()])
    if ensemble.flip_logits is not None:
        record["flip_averaged"] = summarize(ensemble._replace(logits=ensemble.flip_logits))
    dtype = next(iter(models.values())).config.model.dtype
    record = {
        **images.source,
        "num_images": len(images.labels),
        **summarize(ensemble),
        **record,
        **provenance(current_backend().for_model(dtype).ops),
    }
    return Evaluated(record, ensemble), soup if record["soup"]["verdict"] == "chosen" else None


def _verdict(soup: Mapping[str, Any], models: Collection[Mapping[str, Any]]) -> str:
    """Return whether a soup is chosen, and why not, by the records of it and its models."""
    if "validation_accuracy" not in soup:
        return "not chosen: the models have no validation images in common"
    best = max(model["validation_accuracy"] for model in models)
    is_chosen = soup["validation_accuracy"] >= best
    return "chosen" if is_chosen else "not chosen: less accurate on validation"


def _evaluate(
    model: Weights, images: LabeledImages, validation: LabeledImages | None, *, flip_tta: bool
) -> Evaluated:
    """Evaluate one model, with a short record and its accuracy on the validation images."""
    record, predictions = evaluate_images(model, images, flip_tta=flip_tta)
    row = {key: record[key] for key in MODEL_KEYS if key in record}
    if validation is not None:
        other = record if validation is images else evaluate_images(model, validation).record
        row["validation_accuracy"] = other["accuracy"]
    return Evaluated(row, predictions)
