"""What a network says of each image of a set: confusions, mistakes, calibration, as CSV."""

import csv
import io
from typing import NamedTuple

import numpy as np

NUM_BINS = 15  # of confidence, as in Guo et al. 2017


class Predictions(NamedTuple):
    """A network's probabilities for labelled images.

    Attributes:
      images: uint8 [N, 32, 32, 3].
      indices: int32 [N], the images' places in the official order of their set.
      labels: int32 [N].
      probabilities: float32 [N, K].
      class_names: K names.
    """

    images: np.ndarray
    indices: np.ndarray
    labels: np.ndarray
    probabilities: np.ndarray
    class_names: tuple[str, ...]

    @property
    def predicted(self) -> np.ndarray:
        """The most probable class of each image, int32 [N]."""
        return self.probabilities.argmax(axis=1).astype(np.int32)

    @property
    def confidences(self) -> np.ndarray:
        """The probability of that class, float32 [N]."""
        return self.probabilities.max(axis=1)


class Bins(NamedTuple):
    """Images by confidence, in NUM_BINS intervals of equal width; means of an empty one are NaN.

    Attributes:
      counts: int [NUM_BINS].
      confidences: float [NUM_BINS], the mean confidence of each.
      accuracies: float [NUM_BINS], the accuracy of each.
    """

    counts: np.ndarray
    confidences: np.ndarray
    accuracies: np.ndarray


def confusion_matrix(predictions: Predictions) -> np.ndarray:
    """How many images of each class (rows) were taken for each (columns), int [K, K]."""
    num_classes = len(predictions.class_names)
    matrix = np.zeros((num_classes, num_classes), np.int64)
    np.add.at(matrix, (predictions.labels, predictions.predicted), 1)
    return matrix


def worst_mistakes(predictions: Predictions, count: int) -> np.ndarray:
    """The places in the arrays of the most confident mistakes, the worst first, at most `count`."""
    wrong = np.flatnonzero(predictions.predicted != predictions.labels)
    order = np.argsort(-predictions.confidences[wrong], kind="stable")
    return wrong[order[:count]]


def calibration_bins(predictions: Predictions) -> Bins:
    """Groups the images by confidence: bin k of K holds those in (k/K, (k+1)/K]."""
    confidences = predictions.confidences.astype(np.float64)
    is_right = predictions.predicted == predictions.labels
    bins = np.clip(np.ceil(confidences * NUM_BINS).astype(int) - 1, 0, NUM_BINS - 1)
    counts = np.bincount(bins, minlength=NUM_BINS)
    with np.errstate(invalid="ignore"):
        means = np.bincount(bins, confidences, NUM_BINS) / counts
        accuracies = np.bincount(bins, is_right, NUM_BINS) / counts
    return Bins(counts, means, accuracies)


def calibration_error(bins: Bins) -> float:
    """Computes the expected calibration error, in [0, 1].

    The mean over images of the distance between accuracy and mean confidence of their bins.

    References:
      Guo et al., On Calibration of Modern Neural Networks, 2017, equation 3.
    """
    gaps = np.abs(bins.accuracies - bins.confidences)
    return float(np.nansum(gaps * bins.counts) / bins.counts.sum())


def predictions_csv(predictions: Predictions) -> str:
    """A row an image: index, names of its class and the predicted one, all probabilities."""
    names = predictions.class_names
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["index", "class", "predicted", *names])
    for index, label, predicted, row in zip(
        predictions.indices,
        predictions.labels,
        predictions.predicted,
        predictions.probabilities,
        strict=True,
    ):
        cells = [f"{probability:.6g}" for probability in row]
        writer.writerow([index, names[label], names[predicted], *cells])
    return text.getvalue()


def confusion_csv(predictions: Predictions) -> str:
    """The confusion matrix: a row a true class, a column a predicted one."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["class", *predictions.class_names])
    for name, row in zip(predictions.class_names, confusion_matrix(predictions), strict=True):
        writer.writerow([name, *row])
    return text.getvalue()
