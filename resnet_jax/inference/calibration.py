"""Temperature scaling: one number that makes a trained model's probabilities honest."""

import numpy as np

from resnet_jax.errors import RunError
from resnet_jax.inference.evaluate import LabeledImages, evaluate_images
from resnet_jax.inference.predictions import log_softmax
from resnet_jax.weights.file import Weights

MAX_TEMPERATURE = 100.0
NUM_HALVINGS = 60  # of an interval of width 100: to less than 1e-15


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """Return the temperature T that minimizes the mean cross-entropy of softmax(logits / T).

    The cross-entropy is convex in 1 / T: its derivative, the mean difference between the expected
    logit and that of the true class, rises with 1 / T, and bisection finds where it is zero.

    Args:
      logits: float [N, K] of images that the model was not trained on.
      labels: int [N] in [0, K).

    Returns:
      T in (0.01, 100); above 1 for an overconfident model.

    Raises:
      ValueError: If there is no minimum: every prediction is right, or they are no better than
        chance.

    References:
      Guo et al., On Calibration of Modern Neural Networks, 2017, section 4.2.
    """
    logits = logits.astype(np.float64)
    true_logits = logits[np.arange(len(labels)), labels]

    def slope(inverse: float) -> float:
        expected = (np.exp(log_softmax(inverse * logits)) * logits).sum(axis=1)
        return float((expected - true_logits).mean())

    low, high = 1 / MAX_TEMPERATURE, MAX_TEMPERATURE
    if not slope(low) < 0 < slope(high):
        accuracy = (logits.argmax(axis=1) == labels).mean()
        raise ValueError(
            f"no temperature from {low:g} to {high:g} minimizes the loss of {len(labels):,} images "
            f"with accuracy {accuracy:.2%}; calibrate on more images"
        )
    for _ in range(NUM_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return 1 / high


def calibrate(weights: Weights, validation: LabeledImages) -> Weights:
    """Return the weights with the temperature that fits images they were not trained on.

    Raises:
      RunError: If no temperature fits, or the loss is not finite.
    """
    predictions = evaluate_images(weights, validation).predictions
    try:
        temperature = fit_temperature(predictions.logits, predictions.labels)
    except ValueError as error:
        raise RunError(str(error)) from error
    return weights._replace(card={**weights.card, "temperature": temperature})
