import csv
import io

import numpy as np
import pytest

from resnet_jax.inference.predictions import (
    Predictions,
    calibration_bins,
    calibration_error,
    confusion_csv,
    confusion_matrix,
    predictions_csv,
    worst_mistakes,
)

NAMES = ("cat", "dog", "car")


def _make(labels, probabilities, names=NAMES):
    count = len(labels)
    return Predictions(
        images=np.zeros((count, 32, 32, 3), np.uint8),
        indices=np.arange(100, 100 + count, dtype=np.int32),
        labels=np.array(labels, np.int32),
        probabilities=np.array(probabilities, np.float32),
        class_names=names,
    )


@pytest.fixture
def random_predictions():
    rng = np.random.default_rng(0)
    logits = 3 * rng.normal(size=(500, 3))
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return _make(rng.integers(3, size=500), probabilities)


def test_confusions_are_counted_by_true_class_and_prediction(random_predictions):
    expected = np.zeros((3, 3), int)
    for label, row in zip(random_predictions.labels, random_predictions.probabilities, strict=True):
        expected[label, int(np.argmax(row))] += 1
    np.testing.assert_array_equal(confusion_matrix(random_predictions), expected)
    table = list(csv.reader(io.StringIO(confusion_csv(random_predictions))))
    assert table[0] == ["class", *NAMES]
    assert table[2] == ["dog", *map(str, expected[1])]


def test_the_worst_mistakes_come_first():
    predictions = _make(
        [0, 1, 2, 0, 1],
        [[0.9, 0.1, 0], [0.8, 0.2, 0], [0.3, 0.3, 0.4], [0.1, 0.95, 0], [0.5, 0.2, 0.3]],
    )
    assert worst_mistakes(predictions, 10).tolist() == [3, 1, 4]
    assert worst_mistakes(predictions, 2).tolist() == [3, 1]


def test_calibration_error_is_that_of_a_plain_loop(random_predictions):
    """Guo et al. 2017, equations 2 and 3, written down as they are."""
    error, num_bins = 0.0, 15
    confidences = random_predictions.confidences.astype(float)
    right = random_predictions.predicted == random_predictions.labels
    for k in range(num_bins):
        inside = [i for i, c in enumerate(confidences) if k / num_bins < c <= (k + 1) / num_bins]
        if inside:
            accuracy = sum(right[i] for i in inside) / len(inside)
            confidence = sum(confidences[i] for i in inside) / len(inside)
            error += len(inside) / len(confidences) * abs(accuracy - confidence)
    bins = calibration_bins(random_predictions)
    assert bins.counts.sum() == 500
    assert calibration_error(bins) == pytest.approx(error, rel=1e-9)


def test_calibration_of_simple_cases():
    sure = _make([0, 0, 0, 1], [[1, 0, 0]] * 4)  # right three times of four, and always sure
    assert calibration_error(calibration_bins(sure)) == pytest.approx(0.25)
    calibrated = _make([0, 0, 0, 1], [[0.75, 0.25, 0]] * 4)
    assert calibration_error(calibration_bins(calibrated)) == pytest.approx(0)


def test_a_row_of_probabilities_an_image():
    predictions = _make([1, 2], [[0.25, 0.7, 0.05], [1, 0, 0]])
    assert predictions_csv(predictions) == (
        "index,class,predicted,cat,dog,car\n100,dog,dog,0.25,0.7,0.05\n101,car,cat,1,0,0\n"
    )
