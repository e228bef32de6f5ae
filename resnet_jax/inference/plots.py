"""Pictures of what a network says: confusions, mistakes, calibration."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from resnet_jax.data.images import SIZE
from resnet_jax.inference.predictions import (
    NUM_BINS,
    Predictions,
    calibration_bins,
    calibration_error,
    confusion_matrix,
    worst_mistakes,
)
from resnet_jax.terminal.console import percent
from resnet_jax.terminal.figures import WIDTH, make_figure, save_figure

MAX_WRITTEN = 20  # classes whose counts and names are written into the matrix
MAX_MISTAKES = 32
COLUMNS = 8  # of images
IMAGE_INCHES, LINE_INCHES = 0.72, 0.14  # of an image, and of a line of the caption below it
TITLE_INCHES, MARGIN_INCHES = 0.35, 0.05  # above all, with a title and without


def plot_confusion(path: Path, predictions: Predictions, title: str) -> None:
    """Plots the share of each class's images that was taken for each class, counts written in.

    Args:
      path: Ends in a suffix of `figures.FORMATS`.
      predictions: Of at least one image.
      title: Stands above.

    Raises:
      OSError: If it cannot be written.
    """
    counts = confusion_matrix(predictions)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure = make_figure(height=5.6)
    axes = figure.subplots()
    # The root makes a share of one in a hundred visible.
    picture = axes.imshow(np.sqrt(shares), cmap="Blues", vmin=0, vmax=1)
    axes.set(xlabel="predicted class", ylabel="true class", title=title)
    num_classes = len(predictions.class_names)
    if num_classes <= MAX_WRITTEN:
        axes.set_xticks(range(num_classes), predictions.class_names, rotation=40, ha="right")
        axes.set_yticks(range(num_classes), predictions.class_names)
        for (row, column), count in np.ndenumerate(counts):
            color = "white" if shares[row, column] > 0.3 else "black"
            if count:
                axes.text(column, row, f"{count:,}", color=color, ha="center", va="center")
    bar = figure.colorbar(picture, shrink=0.8, label="share of the class's images")
    ticks = [0, 0.01, 0.05, 0.2, 0.5, 1]
    bar.set_ticks(np.sqrt(ticks).tolist(), labels=[f"{100 * tick:g} %" for tick in ticks])
    save_figure(path, figure)


def plot_mistakes(path: Path, predictions: Predictions, title: str) -> None:
    """Shows the most confident mistakes: below each its class, what it was taken for, how surely.

    Args:
      path: Ends in a suffix of `figures.FORMATS`.
      predictions: Of at least one image.
      title: Stands above.

    Raises:
      OSError: If it cannot be written.
    """
    mistakes = worst_mistakes(predictions, MAX_MISTAKES)
    names = predictions.class_names
    captions = []
    for place in mistakes:
        true, taken = names[predictions.labels[place]], names[predictions.predicted[place]]
        confidence = 100 * predictions.confidences[place]
        captions.append(f"{_short(true)}\nas {_short(taken)}\n{confidence:.1f} %")
    title = title if len(mistakes) else f"{title}: none"
    _plot_images(path, predictions.images[mistakes], captions, title)


def plot_predictions(
    path: Path, images: Sequence[np.ndarray], taken: Sequence[tuple[str, float]]
) -> None:
    """Shows images as a network sees them: below each what it was taken for, and how surely.

    Args:
      path: Ends in a suffix of `figures.FORMATS`.
      images: N of uint8 [32, 32, 3], at least one.
      taken: N classes and their probabilities, of 1.

    Raises:
      OSError: If it cannot be written.
    """
    captions = [f"{_short(name)}\n{100 * probability:.1f} %" for name, probability in taken]
    _plot_images(path, images, captions, "")


def _plot_images(
    path: Path, images: Sequence[np.ndarray] | np.ndarray, captions: Sequence[str], title: str
) -> None:
    """Shows images uint8 [32, 32, 3] in rows, captions of equally many lines below."""
    rows = max(1, -(-len(images) // COLUMNS))
    num_lines = captions[0].count("\n") + 1 if captions else 0
    below, above = LINE_INCHES * num_lines, TITLE_INCHES if title else MARGIN_INCHES
    height = above + rows * (IMAGE_INCHES + below)
    figure = make_figure(height)
    # Laid out by hand: images of one size, whatever the names below them.
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
    save_figure(path, figure)


def _short(name: str) -> str:
    """A class's name for a picture of less than an inch."""
    return name if len(name) <= 14 else f"{name[:13]}…"


def plot_reliability(path: Path, predictions: Predictions, title: str) -> None:
    """Plots accuracy over confidence beside what would be calibrated, and how often each is.

    Args:
      path: Ends in a suffix of `figures.FORMATS`.
      predictions: Of at least one image.
      title: Stands above.

    Raises:
      OSError: If it cannot be written.
    """
    bins = calibration_bins(predictions)
    figure = make_figure(height=0.62 * WIDTH)
    above, below = figure.subplots(2, 1, sharex=True, height_ratios=(3, 1))
    edges = np.arange(NUM_BINS + 1) / NUM_BINS
    above.bar(edges[:-1], bins.accuracies, 1 / NUM_BINS, align="edge", color="C0", edgecolor="w")
    above.plot([0, 1], [0, 1], "k--", linewidth=1, label="calibrated")
    is_there = bins.counts > 0
    above.plot(
        bins.confidences[is_there], bins.accuracies[is_there], "k.", label="mean of an interval"
    )
    above.set(ylabel="accuracy", xlim=(0, 1), ylim=(0, 1))
    above.set_title(f"{title}\nexpected calibration error {percent(calibration_error(bins))}")
    above.legend()
    below.bar(edges[:-1], bins.counts, 1 / NUM_BINS, align="edge", color="0.5", edgecolor="w")
    below.set(xlabel="confidence: probability of the predicted class", ylabel="images")
    below.set(yscale="log", ylim=(0.8, None))
    for axes in (above, below):
        axes.grid(alpha=0.3)
    save_figure(path, figure)
