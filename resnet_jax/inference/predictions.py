"""Predictions on labeled images: confusion matrix, most confident mistakes, loss, calibration."""

from typing import Any, NamedTuple

import numpy as np

NUM_BINS = 15  # of confidence, as in Guo et al., 2017


class Predictions(NamedTuple):
    """A model's predictions for labeled images.

    Attributes:
      images: uint8 [N, 32, 32, 3].
      indices: int32 [N], each image's position in the official order of its dataset.
      labels: int32 [N].
      logits: float [N, K]; for an ensemble, log-probabilities.
      class_names: K names.
      temperature: The temperature of the model's calibration, which `calibrated` applies; 1 without
        one.
      flip_logits: float [N, K], averaged with those of the mirror images; None without test-time
        augmentation.
    """

    images: np.ndarray
    indices: np.ndarray
    labels: np.ndarray
    logits: np.ndarray
    class_names: tuple[str, ...]
    temperature: float = 1.0
    flip_logits: np.ndarray | None = None

    @property
    def log_probabilities(self) -> np.ndarray:
        """The logarithm of each class's probability, float64 [N, K]."""
        return log_softmax(self.logits)

    @property
    def probabilities(self) -> np.ndarray:
        """The probability of each class, float32 [N, K]."""
        return np.exp(self.log_probabilities).astype(np.float32)

    @property
    def predicted(self) -> np.ndarray:
        """The most probable class of each image, int32 [N]."""
        return self.logits.argmax(axis=1).astype(np.int32)

    @property
    def confidences(self) -> np.ndarray:
        """The probability of the predicted class, float32 [N]."""
        return self.probabilities.max(axis=1)

    @property
    def calibrated(self) -> "Predictions":
        """The predictions with logits divided by the temperature."""
        return self._replace(logits=self.logits / self.temperature, temperature=1.0)


class Evaluated(NamedTuple):
    """An evaluation of a checkpoint.

    Attributes:
      record: The contents of evaluation_NAME.json.
      predictions: The predictions for each image.
    """

    record: dict[str, Any]
    predictions: Predictions


class Bins(NamedTuple):
    """Images grouped by confidence, in NUM_BINS intervals of equal width.

    Attributes:
      counts: int [NUM_BINS], the number of images.
      confidences: float [NUM_BINS], the mean confidence; NaN if there are no images.
      accuracies: float [NUM_BINS], the accuracy; NaN if there are no images.
    """

    counts: np.ndarray
    confidences: np.ndarray
    accuracies: np.ndarray


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Return the logarithm of the softmax over the last axis, in float64."""
    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def summarize(predictions: Predictions) -> dict[str, float]:
    """Return loss (mean cross-entropy, in nats), accuracy and expected calibration error."""
    labels = predictions.labels
    log_probabilities = predictions.log_probabilities[np.arange(len(labels)), labels]
    return {
        "loss": -float(log_probabilities.mean()),
        "accuracy": float((predictions.predicted == labels).mean()),
        "expected_calibration_error": calibration_error(calibration_bins(predictions)),
    }


def confusion_matrix(predictions: Predictions) -> np.ndarray:
    """Return counts by true class (rows) and predicted class (columns), int [K, K]."""
    num_classes = len(predictions.class_names)
    matrix = np.zeros((num_classes, num_classes), np.int64)
    np.add.at(matrix, (predictions.labels, predictions.predicted), 1)
    return matrix


def worst_mistakes(predictions: Predictions, count: int) -> np.ndarray:
    """Return the positions of at most `count` mistakes, the most confident first."""
    wrong = np.flatnonzero(predictions.predicted != predictions.labels)
    order = np.argsort(-predictions.confidences[wrong], kind="stable")
    return wrong[order[:count]]


def calibration_bins(predictions: Predictions) -> Bins:
    """Group images by confidence: bin k of K contains those in (k/K, (k+1)/K]."""
    confidences = predictions.confidences.astype(np.float64)
    is_right = predictions.predicted == predictions.labels
    bins = np.clip(np.ceil(confidences * NUM_BINS).astype(int) - 1, 0, NUM_BINS - 1)
    counts = np.bincount(bins, minlength=NUM_BINS)
    with np.errstate(invalid="ignore"):
        means = np.bincount(bins, confidences, NUM_BINS) / counts
        accuracies = np.bincount(bins, is_right, NUM_BINS) / counts
    return Bins(counts, means, accuracies)


def calibration_error(bins: Bins) -> float:
    """Return the expected calibration error (ECE), in [0, 1].

    The ECE is the mean over images of the absolute difference between accuracy and mean confidence
    in their bins.

    References:
      Guo et al., On Calibration of Modern Neural Networks, 2017, equation 3.
    """
    gaps = np.abs(bins.accuracies - bins.confidences)
    return float(np.nansum(gaps * bins.counts) / bins.counts.sum())
