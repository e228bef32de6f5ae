"""Plots of groups of runs: learning curves, and accuracies at the last epoch."""

import statistics
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax.runs.summary import Run
from resnet_jax.studies.groups import Group, mean_std
from resnet_jax.terminal.figures import epoch_locator, line_style, new_figure

LINE_INCHES = 0.14  # height of a line of text
LEGEND_CHARACTERS, LABEL_CHARACTERS = 100, 36  # per line of small text


def values_by_epoch(runs: Sequence[Run], column: str) -> dict[int, list[float]]:
    """Return {epoch: values of a history column}, with one value per run that reached the epoch."""
    values: dict[int, list[float]] = {}
    for run in runs:
        for row in run.history:
            values.setdefault(row["epoch"], []).append(row[column])
    return dict(sorted(values.items()))


def plot_comparison(path: Path, groups: Sequence[Group]) -> None:
    """Plot training loss and validation accuracy over epochs, a mean line and a band per group.

    Raises:
      OSError: If the file cannot be written.
    """
    labels = [
        # Non-breaking spaces keep "(n = 3)" on one line.
        textwrap.fill(f"{group.label} (n\xa0=\xa0{len(group.runs)})", LEGEND_CHARACTERS)
        for group in groups
    ]
    num_lines = sum(1 + label.count("\n") for label in labels)
    with new_figure(path, height=2.6 + LINE_INCHES * num_lines) as figure:
        losses, accuracies = figure.subplots(1, 2)
        for axes, column, scale in ((losses, "train_loss", 1), (accuracies, "val_accuracy", 100)):
            for number, group in enumerate(groups):
                values = values_by_epoch(group.runs, column)
                mean, low, high = (
                    [scale * reduce(seeds) for seeds in values.values()]
                    for reduce in (statistics.mean, min, max)
                )
                style = line_style(number, len(values))
                label = labels[number] if axes is losses else None
                axes.plot(list(values), mean, label=label, **style)
                axes.fill_between(
                    list(values), low, high, color=style["color"], alpha=0.2, linewidth=0
                )
            axes.grid(alpha=0.3)
            axes.xaxis.set_major_locator(epoch_locator())
        losses.set(xlabel="epoch", ylabel="training loss: cross-entropy (nats)")
        accuracies.set(xlabel="epoch", ylabel="validation accuracy (%)")
        figure.legend(loc="outside lower center", fontsize="small")


def plot_results(path: Path, groups: Sequence[Group]) -> None:
    """Plot validation and test accuracy at the last epoch, one row per group.

    A dot is a seed, a diamond the mean, its bar one sample standard deviation to either side.

    Raises:
      OSError: If the file cannot be written.
    """
    labels = [textwrap.fill(group.label, LABEL_CHARACTERS) for group in groups]
    num_lines = 1 + max(label.count("\n") for label in labels)
    with new_figure(path, height=1 + (0.17 + LINE_INCHES * num_lines) * len(groups)) as figure:
        validation, test = figure.subplots(1, 2, sharey=True)
        for row, group in enumerate(groups):
            runs = group.finished
            _plot_row(validation, row, [run.history[-1]["val_accuracy"] for run in runs])
            _plot_row(test, row, [run.summary["test_accuracy"] for run in runs if run.summary])
        validation.set(xlabel="validation accuracy (%),\nfor model selection")
        validation.set_yticks(range(len(groups)), labels, fontsize="small")
        validation.set_ylim(len(groups) - 0.5, -0.5)  # the first group at the top
        test.set(xlabel="test accuracy (%)")
        for axes in (validation, test):
            axes.grid(alpha=0.3)
        handles, names = validation.get_legend_handles_labels()
        if by_name := dict(zip(names, handles, strict=True)):
            where = {"loc": "outside lower center", "ncols": 2, "fontsize": "small"}
            figure.legend(by_name.values(), by_name, **where)


def _plot_row(axes: Any, row: int, accuracies: Sequence[float]) -> None:
    """Draw the accuracies (fractions) of a group at the height `row`."""
    percentages = [100 * accuracy for accuracy in accuracies]
    if summary := mean_std(percentages):
        axes.plot(percentages, [row + 0.2] * len(percentages), "o", color="0.5", markersize=3,
                  label="one seed")  # fmt: skip
        axes.errorbar(summary.mean, row, xerr=summary.std or 0, fmt="kD", markersize=5, capsize=4,
                      label="mean ± sample standard deviation")  # fmt: skip
    else:
        middle = {"ha": "center", "va": "center", "transform": axes.get_yaxis_transform()}
        axes.text(0.5, row, "not finished", color="0.4", fontsize="small", **middle)
