"""Plots of groups of runs: their curves over each other, and their last accuracies."""

import statistics
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from resnet_jax.studies.summaries import Group, Run, spread
from resnet_jax.terminal.figures import epoch_locator, line_style, make_figure, save_figure

LINE_INCHES = 0.14  # the height of a line of text
LEGEND_CHARACTERS, LABEL_CHARACTERS = 100, 36  # of a line of small text


class Band(NamedTuple):
    """The values of several runs over epochs: mean, least and greatest of each epoch."""

    epochs: list[int]
    means: list[float]
    lows: list[float]
    highs: list[float]


def band(runs: Sequence[Run], column: str) -> Band:
    """The band of a column of the runs' histories, at each epoch over the runs that reached it."""
    values: dict[int, list[float]] = {}
    for run in runs:
        for row in run.history:
            values.setdefault(row["epoch"], []).append(row[column])
    epochs = sorted(values)
    return Band(
        epochs, *([f(values[epoch]) for epoch in epochs] for f in (statistics.mean, min, max))
    )


def plot_comparison(path: Path, groups: Sequence[Group]) -> None:
    """Plots training loss and validation accuracy over epochs, a mean line and a band a group.

    Raises:
      OSError: If it cannot be written.
    """
    labels = [
        # No line may end within "(n = 3)".
        textwrap.fill(
            f"{group.label} (n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{len(group.runs)})",
            LEGEND_CHARACTERS,
        )
        for group in groups
    ]
    num_lines = sum(1 + label.count("\n") for label in labels)
    figure = make_figure(height=2.6 + LINE_INCHES * num_lines)
    losses, accuracies = figure.subplots(1, 2)
    for axes, column, scale in ((losses, "train_loss", 1), (accuracies, "val_accuracy", 100)):
        for number, group in enumerate(groups):
            epochs, *curves = band(group.runs, column)
            mean, low, high = ([scale * value for value in curve] for curve in curves)
            style = line_style(number, len(epochs))
            axes.plot(epochs, mean, label=labels[number] if axes is losses else None, **style)
            axes.fill_between(epochs, low, high, color=style["color"], alpha=0.2, linewidth=0)
        axes.grid(alpha=0.3)
        axes.xaxis.set_major_locator(epoch_locator())
    losses.set(xlabel="epoch", ylabel="training loss: cross-entropy (nats)")
    accuracies.set(xlabel="epoch", ylabel="validation accuracy (%)")
    figure.legend(loc="outside lower center", fontsize="small")
    save_figure(path, figure)


def plot_results(path: Path, groups: Sequence[Group]) -> None:
    """Plots the last epoch's validation and test accuracy, a row a group.

    A diamond is the mean, with a bar of one sample standard deviation either way; a dot is a seed.

    Raises:
      OSError: If it cannot be written.
    """
    labels = [textwrap.fill(group.label, LABEL_CHARACTERS) for group in groups]
    num_lines = 1 + max(label.count("\n") for label in labels)
    figure = make_figure(height=1 + (0.17 + LINE_INCHES * num_lines) * len(groups))
    validation, test = figure.subplots(1, 2, sharey=True)
    for row, group in enumerate(groups):
        runs = group.finished
        _plot_row(validation, row, [run.history[-1]["val_accuracy"] for run in runs])
        _plot_row(test, row, [run.summary["test_accuracy"] for run in runs if run.summary])
    validation.set_yticks(range(len(groups)), labels, fontsize="small")
    validation.set_ylim(len(groups) - 0.5, -0.5)  # the first at the top
    validation.set(xlabel="validation accuracy (%),\nto choose by")
    test.set(xlabel="test accuracy (%)")
    for axes in (validation, test):
        axes.grid(alpha=0.3)
    handles, names = validation.get_legend_handles_labels()
    handles = dict(zip(names, handles, strict=True))  # one of each kind
    if handles:
        figure.legend(
            handles.values(), handles, loc="outside lower center", ncols=2, fontsize="small"
        )
    save_figure(path, figure)


def _plot_row(axes: Any, row: int, accuracies: Sequence[float]) -> None:
    """Draws one group's accuracies (fractions) at the height `row`, or that it has none."""
    of = spread(accuracies)
    if of is None:
        axes.text(
            0.5, row, "not finished", color="0.4", fontsize="small", ha="center", va="center",
            transform=axes.get_yaxis_transform(),
        )  # fmt: skip
        return
    dots = [100 * accuracy for accuracy in accuracies]
    axes.plot(dots, [row + 0.2] * len(dots), "o", color="0.5", markersize=3, label="one seed")
    axes.errorbar(
        100 * of.mean, row, xerr=100 * (of.std or 0), fmt="kD", markersize=5, capsize=4,
        label="mean ± sample standard deviation",
    )  # fmt: skip
