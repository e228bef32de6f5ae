"""Plots of predictions: confusion matrix, images with captions, reliability diagram.

Each function writes a file, whose suffix is one of `figures.FORMATS`, and raises OSError if it
cannot. Predictions are for at least one image.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from resnet_jax.data.images import SIZE
from resnet_jax.inference.predictions import (
    NUM_BINS,
    Bins,
    Predictions,
    calibration_bins,
    calibration_error,
    confusion_matrix,
    worst_mistakes,
)
from resnet_jax.terminal.console import percent
from resnet_jax.terminal.figures import WIDTH, new_figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MAX_ANNOTATED = 20  # classes whose counts and names are written into the matrix
MAX_MISTAKES = 32
COLUMNS = 8  # images per row
OPACITY = 0.5  # of a heat map over an image
IMAGE_INCHES, LINE_INCHES = 0.72, 0.14  # height of an image, and of a line of its caption
TITLE_INCHES, MARGIN_INCHES = 0.35, 0.05  # height above the images, with and without a title


def plot_confusion(path: Path, predictions: Predictions, title: str) -> None:
    """Plot the confusion matrix, colored by the share of the true class, with counts."""
    counts = confusion_matrix(predictions)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    with new_figure(path, height=5.6) as figure:
        axes = figure.subplots()
        # The square root makes a share of 1% visible.
        image = axes.imshow(np.sqrt(shares), cmap="Blues", vmin=0, vmax=1)
        axes.set(xlabel="predicted class", ylabel="true class", title=f"{title}: confusion matrix")
        num_classes = len(predictions.class_names)
        if num_classes <= MAX_ANNOTATED:
            axes.set_xticks(range(num_classes), predictions.class_names, rotation=40, ha="right")
            axes.set_yticks(range(num_classes), predictions.class_names)
            for row, column in np.argwhere(counts):
                color = "white" if shares[row, column] > 0.3 else "black"
                text = f"{counts[row, column]:,}"
                axes.text(column, row, text, color=color, ha="center", va="center")
        bar = figure.colorbar(image, shrink=0.8, label="share of the true class")
        ticks = [0, 0.01, 0.05, 0.2, 0.5, 1]
        bar.set_ticks(np.sqrt(ticks).tolist(), labels=[f"{100 * tick:g}%" for tick in ticks])


def plot_mistakes(path: Path, predictions: Predictions, title: str) -> None:
    """Plot the most confidently misclassified images with class, prediction and probability."""
    mistakes = worst_mistakes(predictions, MAX_MISTAKES)
    names, confidences = predictions.class_names, predictions.confidences
    labels, predicted = predictions.labels, predictions.predicted
    captions = [
        f"{_short(names[labels[i]])}\nas {_short(names[predicted[i]])}\n{100 * confidences[i]:.1f}%"
        for i in mistakes
    ]
    heading = f"{title}: most confident mistakes with true class, prediction, probability"
    _plot_images(path, predictions.images[mistakes], captions, heading)


def plot_predictions(
    path: Path, images: Sequence[np.ndarray], predicted: Sequence[tuple[str, float]]
) -> None:
    """Plot images at the model's resolution with predicted class and probability.

    Args:
      path: The file.
      images: N images, uint8 [32, 32, 3]; at least one.
      predicted: N pairs of class name and probability.
    """
    captions = [_caption(name, probability) for name, probability in predicted]
    _plot_images(path, images, captions, "")


def plot_explanations(
    path: Path,
    images: Sequence[np.ndarray],
    maps: np.ndarray,
    predicted: Sequence[tuple[str, float]],
    explained: Sequence[str],
) -> None:
    """Plot each image at the model's resolution, and beside it with a heat map laid over it.

    Args:
      path: The file.
      images: N images, uint8 [32, 32, 3]; at least one.
      maps: The heat maps, float32 [N, 8, 8] in [0, 1].
      predicted: N pairs of class name and probability.
      explained: The N classes for which the maps are.
    """
    pairs = zip(images, maps, predicted, explained, strict=True)
    shown, captions = [], []
    for image, heat, (name, probability), class_name in pairs:
        shown += [image, _overlay(image, heat)]
        captions += [_caption(name, probability), f"evidence for\n{_short(class_name)}"]
    _plot_images(path, shown, captions, "")


def _overlay(image: np.ndarray, heat: np.ndarray) -> np.ndarray:
    """Lay a heat map, enlarged bilinearly, over an image uint8 [32, 32, 3]."""
    import matplotlib as mpl

    resample = Image.Resampling.BILINEAR
    large = np.asarray(Image.fromarray(heat).resize(image.shape[1::-1], resample))
    colors = mpl.colormaps["turbo"](large, bytes=True)[..., :3]
    return (image * (1 - OPACITY) + colors * OPACITY).round().astype(np.uint8)


def _plot_images(
    path: Path, images: Sequence[np.ndarray] | np.ndarray, captions: Sequence[str], title: str
) -> None:
    """Plot images uint8 [32, 32, 3] in rows, above captions with equal numbers of lines."""
    rows = max(1, -(-len(images) // COLUMNS))
    num_lines = captions[0].count("\n") + 1 if captions else 0
    below, above = LINE_INCHES * num_lines, TITLE_INCHES if title else MARGIN_INCHES
    height = above + rows * (IMAGE_INCHES + below)
    with new_figure(path, height) as figure:
        # A fixed layout: images of equal size, whatever the captions.
        figure.set_layout_engine(None)
        layout = {"left": 0.01, "right": 0.99, "wspace": 0.1, "hspace": below / IMAGE_INCHES}
        layout |= {"top": 1 - above / height, "bottom": below / height}
        figure.suptitle(title, y=1 - 0.1 / height)
        grid = figure.subplots(rows, COLUMNS, squeeze=False, gridspec_kw=layout)
        for axes in grid.flat:
            axes.set_axis_off()
        for axes, image, caption in zip(grid.flat, images, captions, strict=False):
            axes.imshow(image, interpolation="nearest")
            axes.text(
                (SIZE - 1) / 2, SIZE + 1, caption,
                ha="center", va="top", fontsize=6.5, linespacing=1.1,
            )  # fmt: skip


def _caption(name: str, probability: float) -> str:
    return f"{_short(name)}\n{100 * probability:.1f}%"


def _short(name: str) -> str:
    return name if len(name) <= 14 else f"{name[:13]}…"


def plot_reliability(path: Path, predictions: Predictions, title: str) -> None:
    """Plot reliability diagrams, before and after a calibration if there is one."""
    columns = {"uncalibrated": predictions}
    if predictions.temperature != 1:
        columns[f"temperature {predictions.temperature:.3f}"] = predictions.calibrated
    with new_figure(path, height=0.62 * WIDTH) as figure:
        grid = figure.subplots(
            2, len(columns), sharex=True, sharey="row", squeeze=False, height_ratios=(3, 1)
        )
        for (name, each), above, below in zip(columns.items(), *grid, strict=True):
            _draw_reliability(above, below, calibration_bins(each))
            error = percent(calibration_error(calibration_bins(each)))
            heading = name if len(columns) > 1 else title
            above.set_title(f"{heading}\nexpected calibration error {error}")
        if len(columns) > 1:
            figure.suptitle(title)
        grid[0, 0].set(ylabel="accuracy")
        grid[0, 0].legend()
        grid[1, 0].set(ylabel="images")


def _draw_reliability(above: "Axes", below: "Axes", bins: Bins) -> None:
    """Draw accuracy over confidence, above a histogram of confidence."""
    edges = np.arange(NUM_BINS) / NUM_BINS
    bars = {"width": 1 / NUM_BINS, "align": "edge", "edgecolor": "w"}
    above.bar(edges, bins.accuracies, color="C0", **bars)
    above.plot([0, 1], [0, 1], "k--", linewidth=1, label="perfect calibration")
    above.plot(bins.confidences, bins.accuracies, "k.", label="bin mean")
    above.set(xlim=(0, 1), ylim=(0, 1))
    below.bar(edges, bins.counts, color="0.5", **bars)
    below.set(xlabel="confidence: probability of the predicted class")
    below.set(yscale="log", ylim=(0.8, None))
    for axes in (above, below):
        axes.grid(alpha=0.3)
