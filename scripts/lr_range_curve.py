"""The curve of a learning-rate range test: smoothing, marks, advice and plot.

`lr_range.py` trains; this module only computes with numbers.
"""

import csv
import io
import math
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax.terminal.figures import make_figure, plot_style, save_figure

DIVERGED = 4  # multiple of the smallest smoothed loss
MEMORY = 1 / 20  # reach of the smoothing, as a share of the steps
WINDOW = 0.5  # width of the fit for a slope, in factors of ten of the rate
NOTABLE = 1 / 4  # share of the curve's height above which a rise is reported


class Row(NamedTuple):
    """One step: its learning rate, and mean losses before it, in nats."""

    learning_rate: float
    loss: float
    smoothed_loss: float


class Finding(NamedTuple):
    """Marks of a curve, as indices of its rows.

    Attributes:
      smallest: Smallest smoothed loss.
      steepest: Steepest fall before that; None if the loss does not fall.
      rise: Start of a notable rise before the smallest; None if there is none.
    """

    smallest: int
    steepest: int | None
    rise: int | None


def smoothing_decay(num_steps: int) -> float:
    """Return the decay of the moving average that reaches over MEMORY of the steps."""
    return max(0.0, 1 - 1 / (MEMORY * num_steps))


def follow(rates: Sequence[float], losses: Iterable[float]) -> Iterator[Row]:
    """Smooth losses, and stop when a loss is not finite or the smoothed loss has diverged.

    The smoothing is an exponential moving average with a correction for its start at zero (Kingma
    and Ba, 2014, section 3).

    Args:
      rates: Learning rates of all steps.
      losses: Loss of each step in turn; not read beyond the end.
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
    """Return whether a smoothed loss is far above the smallest."""
    return smoothed_loss > DIVERGED * smallest


def find(rows: Sequence[Row]) -> Finding:
    """Find the marks of a curve of at least one row.

    Slopes over the logarithm of the rate come from least-squares lines within WINDOW around a step,
    because differences between adjacent steps are noise.
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
    """Return the lowest and the highest usual rate; None if the curve shows none."""
    if finding.steepest is None or finding.smallest == len(rows) - 1:
        return None
    ends = rows[finding.steepest].learning_rate, rows[finding.smallest].learning_rate / 10
    return min(ends), max(ends)


def advice(rows: Sequence[Row], finding: Finding) -> list[str]:
    """Describe a curve in a few lines."""
    smallest = f"{rows[finding.smallest].learning_rate:.2g}"
    if finding.steepest is None:
        return [f"no suggestion: the loss does not fall before its smallest value, at {smallest}"]
    steepest = f"{rows[finding.steepest].learning_rate:.2g}"
    choice = usual_choice(rows, finding)
    if choice is None:
        return [
            f"no suggestion: the steepest fall is at {steepest}, but the loss is smallest at the "
            f"last rate, {smallest}; increase --high to see where it rises"
        ]
    lines = [
        f"the steepest fall is at {steepest}; a usual choice is between that and a tenth of the "
        f"rate at the smallest loss ({smallest}): from {choice[0]:.2g} to {choice[1]:.2g}"
    ]
    if finding.rise is not None:
        lines.append(
            f"but the loss rises in between, from {rows[finding.rise].learning_rate:.2g} on: "
            "training may be unstable beyond; see the plot"
        )
    return [*lines, "one short run of one seed shows which rates to try, not which is best"]


@plot_style()
def plot(out: Path, rows: Sequence[Row], finding: Finding, title: str) -> None:
    """Plot losses over the learning rate to a file of one of `figures.FORMATS`."""
    rates, losses, smoothed = zip(*rows, strict=True)
    figure = make_figure(height=4)
    axes = figure.subplots()
    choice = usual_choice(rows, finding)
    if choice is not None:
        label = f"usual choice: {choice[0]:.2g} to {choice[1]:.2g}"
        axes.axvspan(*choice, color="0.9", label=label)
    axes.plot(rates, losses, ".", color="0.6", markersize=3, label="batch loss")
    axes.plot(rates, smoothed, color="black", linewidth=1.5, label="smoothed")
    marks = (("steepest fall", finding.steepest, "o"), ("smallest", finding.smallest, "D"))
    for name, index, marker in marks:
        if index is not None:
            axes.plot(
                rates[index], smoothed[index], marker, color="C0", markersize=7,
                markeredgecolor="black", label=f"{name}: {rates[index]:.2g}",
            )  # fmt: skip
    # Without a limit, outliers and the divergence at the end would flatten the rest.
    low, high = min(losses), min(max(smoothed), DIVERGED * min(smoothed))
    margin = 0.05 * (high - low) or 1
    axes.set_ylim(low - margin, high + margin)
    axes.set(xscale="log", xlabel="learning rate", ylabel="cross-entropy (nats)", title=title)
    axes.grid(alpha=0.3)
    figure.legend(loc="outside lower center", ncols=3, fontsize="small")
    save_figure(out, figure)


def to_csv(rows: Sequence[Row]) -> str:
    """Format rows as CSV with a header."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([Row._fields, *rows])
    return text.getvalue()
