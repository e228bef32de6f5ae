"""The curve of a learning-rate range test: smoothed, searched, put into words, plotted.

`lr_range.py` trains; here are numbers alone.
"""

import csv
import io
import math
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.terminal.figures import make_figure, save_figure

DIVERGED = 4  # times the smallest smoothed loss
MEMORY = 1 / 20  # of the smoothing, as a share of the steps
WINDOW = 0.5  # over which a slope is taken, in factors of ten of the rate
NOTABLE = 1 / 4  # of the curve's whole height: a rise that a reader must know of


class Row(NamedTuple):
    """One update. learning_rate: its own. Losses: before it, in nats, means over its images."""

    learning_rate: float
    loss: float
    smoothed_loss: float


class Finding(NamedTuple):
    """What a curve shows, as indices of its rows.

    smallest: Of the smallest smoothed loss.  steepest: Of its steepest fall before that; None where
    it falls nowhere.  rise: Where it begins to rise notably and falls again before the smallest, or
    None.
    """

    smallest: int
    steepest: int | None
    rise: int | None


def smoothing_decay(num_steps: int) -> float:
    """What the moving average keeps at each step, for it to reach over MEMORY of the steps."""
    return max(0.0, 1 - 1 / (MEMORY * num_steps))


def follow(rates: Sequence[float], losses: Iterable[float]) -> Iterator[Row]:
    """Smooths losses, and ends early where one is not finite or the smoothed loss has diverged.

    The smoothing is an exponential moving average whose start at zero is corrected for (Kingma and
    Ba, 2014, section 3).

    Args:
      rates: Of all steps.
      losses: Of each step in turn; none is asked for after the end.
    """
    decay = smoothing_decay(len(rates))
    average, smallest = 0.0, math.inf
    for number, (rate, loss) in enumerate(zip(rates, losses, strict=False), start=1):
        if not math.isfinite(loss):
            return
        average = decay * average + (1 - decay) * loss
        smoothed = average / (1 - decay**number)
        yield Row(float(rate), loss, smoothed)
        smallest = min(smallest, smoothed)
        if is_diverged(smoothed, smallest):
            return


def is_diverged(smoothed_loss: float, smallest: float) -> bool:
    """Whether a smoothed loss is so far above the smallest that nothing more is to be seen."""
    return smoothed_loss > DIVERGED * smallest


def find(rows: Sequence[Row]) -> Finding:
    """Finds the marks of a curve of at least one row.

    A slope, over the logarithm of the rate, is that of the straight line that fits the smoothed
    losses best, by least squares, within WINDOW around a step: the difference of two neighbours
    would be that of their noise.
    """
    losses = np.array([row.smoothed_loss for row in rows])
    smallest = int(np.argmin(losses))
    return Finding(smallest, _steepest(rows, losses, smallest), _rise(losses, smallest))


def _steepest(rows: Sequence[Row], losses: np.ndarray, smallest: int) -> int | None:
    if len(rows) < 3:
        return None
    step_size = math.log10(rows[1].learning_rate / rows[0].learning_rate)
    half = max(1, round(WINDOW / 2 / step_size))
    if smallest < half or len(rows) < 2 * half + 1:
        return None
    slopes = np.correlate(losses, np.arange(-half, half + 1), mode="valid")
    steepest = int(np.argmin(slopes[: smallest - half + 1]))
    return steepest + half if slopes[steepest] < 0 else None


def _rise(losses: np.ndarray, smallest: int) -> int | None:
    before = losses[: smallest + 1]
    rises = before - np.minimum.accumulate(before)
    top = int(np.argmax(rises))
    if rises[top] <= NOTABLE * (before.max() - before.min()):
        return None
    return int(np.argmin(before[: top + 1]))


def usual_choice(rows: Sequence[Row], finding: Finding) -> tuple[float, float] | None:
    """The rates that are usually chosen, lowest and highest; None where the curve shows none."""
    if finding.steepest is None or finding.smallest == len(rows) - 1:
        return None
    ends = rows[finding.steepest].learning_rate, rows[finding.smallest].learning_rate / 10
    return min(ends), max(ends)


def advice(rows: Sequence[Row], finding: Finding) -> list[str]:
    """What a curve shows, in a few lines."""
    smallest = f"{rows[finding.smallest].learning_rate:.2g}"
    if finding.steepest is None:
        return [f"no suggestion: the loss does not fall on the way to its smallest, at {smallest}"]
    steepest = f"{rows[finding.steepest].learning_rate:.2g}"
    choice = usual_choice(rows, finding)
    if choice is None:
        return [
            f"no suggestion: the steepest fall is at {steepest}, but the loss is smallest at the "
            f"last rate, {smallest}; a higher --high would show where it rises"
        ]
    lines = [
        f"the steepest fall is at {steepest}; a usual choice is between that and a tenth of the "
        f"rate at the smallest loss ({smallest}): from {choice[0]:.2g} to {choice[1]:.2g}"
    ]
    if finding.rise is not None:
        lines.append(
            f"but on the way the loss rises, from {rows[finding.rise].learning_rate:.2g} on, and "
            "falls again: training may not be stable beyond; look at the plot"
        )
    return [*lines, "one short run of one seed tells which rates to try, not which is best"]


def plot(out: Path, rows: Sequence[Row], finding: Finding, title: str) -> None:
    """Plots the losses over the rate to a file of one of `figures.FORMATS`."""
    rates, losses, smoothed = zip(*rows, strict=True)
    figure = make_figure(height=4)
    axes = figure.subplots()
    choice = usual_choice(rows, finding)
    if choice is not None:
        label = f"usual choice: {choice[0]:.2g} to {choice[1]:.2g}"
        axes.axvspan(*choice, color="0.9", label=label)
    axes.plot(rates, losses, ".", color="0.6", markersize=3, label="loss of a batch")
    axes.plot(rates, smoothed, color="black", linewidth=1.5, label="smoothed")
    marks = (("steepest fall", finding.steepest, "o"), ("smallest", finding.smallest, "D"))
    for name, index, marker in marks:
        if index is not None:
            axes.plot(
                rates[index], smoothed[index], marker, color="C0", markersize=7,
                markeredgecolor="black", label=f"{name}: {rates[index]:.2g}",
            )  # fmt: skip
    # Single batches far above the curve, and its last leap, would press the rest flat.
    low, high = min(losses), min(max(smoothed), DIVERGED * min(smoothed))
    margin = 0.05 * (high - low) or 1
    axes.set_ylim(low - margin, high + margin)
    axes.set(xscale="log", xlabel="learning rate", ylabel="cross-entropy (nats)", title=title)
    axes.grid(alpha=0.3)
    figure.legend(loc="outside lower center", ncols=3, fontsize="small")  # hides no point
    save_figure(out, figure)


def to_csv(rows: Sequence[Row]) -> str:
    """The rows as CSV, with a header."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([Row._fields, *rows])
    return text.getvalue()
