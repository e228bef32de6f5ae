"""Metrics, tables and plots of predictions."""

import csv
import io

import numpy as np
import pytest
from PIL import Image

from resnet_jax.inference.plots import plot_confusion, plot_mistakes, plot_reliability
from resnet_jax.inference.predictions import (
    Predictions,
    calibration_bins,
    calibration_error,
    confusion_matrix,
    worst_mistakes,
)
from resnet_jax.inference.report import confusion_csv, predictions_csv


def _make(labels, probabilities):
    count, num_classes = np.shape(probabilities)
    return Predictions(
        images=np.random.default_rng(0).integers(256, size=(count, 32, 32, 3), dtype=np.uint8),
        indices=np.arange(100, 100 + count, dtype=np.int32),
        labels=np.array(labels, np.int32),
        logits=_log(probabilities),
        class_names=("cat", "dog", "car", *map(str, range(100)))[:num_classes],
    )


def _log(probabilities):
    with np.errstate(divide="ignore"):
        return np.log(np.array(probabilities, np.float64))


def _random(num_images, num_classes):
    rng = np.random.default_rng(0)
    labels = rng.integers(num_classes, size=num_images)
    return _make(labels, rng.dirichlet(np.ones(num_classes), num_images))


def test_the_confusion_matrix_counts_true_and_predicted_classes():
    predictions = _random(500, 3)
    expected = np.zeros((3, 3), int)
    for label, row in zip(predictions.labels, predictions.probabilities, strict=True):
        expected[label, int(np.argmax(row))] += 1
    np.testing.assert_array_equal(confusion_matrix(predictions), expected)
    table = list(csv.reader(io.StringIO(confusion_csv(predictions).decode())))
    assert table[0] == ["class", "cat", "dog", "car"]
    assert table[2] == ["dog", *map(str, expected[1])]
    assert predictions_csv(_make([1, 2], [[0.25, 0.7, 0.05], [1, 0, 0]])) == (
        b"index,class,predicted,cat,dog,car\n100,dog,dog,0.25,0.7,0.05\n101,car,cat,1,0,0\n"
    )


def test_the_most_confident_mistakes_come_first():
    predictions = _make(
        [0, 1, 2, 0, 1],
        [[0.9, 0.1, 0], [0.8, 0.2, 0], [0.3, 0.3, 0.4], [0.1, 0.95, 0], [0.5, 0.2, 0.3]],
    )
    assert worst_mistakes(predictions, 10).tolist() == [3, 1, 4]
    assert worst_mistakes(predictions, 2).tolist() == [3, 1]


def test_calibration_error_is_that_of_a_plain_loop():
    """Guo et al., 2017, equations 2 and 3, written out, and two cases."""
    predictions = _random(500, 3)
    error, num_bins = 0.0, 15
    confidences = predictions.confidences.astype(float)
    right = predictions.predicted == predictions.labels
    for k in range(num_bins):
        inside = [i for i, c in enumerate(confidences) if k / num_bins < c <= (k + 1) / num_bins]
        if inside:
            accuracy = sum(right[i] for i in inside) / len(inside)
            confidence = sum(confidences[i] for i in inside) / len(inside)
            error += len(inside) / len(confidences) * abs(accuracy - confidence)
    bins = calibration_bins(predictions)
    assert bins.counts.sum() == 500
    assert calibration_error(bins) == pytest.approx(error, rel=1e-9)
    labels = [0, 0, 0, 1]  # three of four predictions are right
    assert calibration_error(calibration_bins(_make(labels, [[1, 0, 0]] * 4))) == 0.25
    assert calibration_error(calibration_bins(_make(labels, [[0.75, 0.25, 0]] * 4))) < 1e-7


@pytest.mark.parametrize("plot", [plot_confusion, plot_mistakes, plot_reliability])
def test_plots_of_few_and_many_images_and_classes(plot, tmp_path, monkeypatch):
    """With dollar signs, which are drawn as they are."""
    monkeypatch.setattr("matplotlib.mathtext.MathTextParser.parse", None)
    few = _random(3, 3)._replace(class_names=("Ba$$in", "cost $x^$ high", "US$5 or $10"))
    for predictions in (_random(300, 100), few, few._replace(labels=few.predicted)):
        plot(tmp_path / "a.png", predictions, "a $b_1$")
        with Image.open(tmp_path / "a.png") as image:
            assert image.width == 1280
            assert len(image.convert("RGB").getcolors(2**24)) > 2
