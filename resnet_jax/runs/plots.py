"""Plots of a run's history."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from resnet_jax.config.schema import Config
from resnet_jax.runs.metrics import Row, best_row
from resnet_jax.terminal.console import percent
from resnet_jax.terminal.figures import epoch_locator, line_style, new_figure

DROP = 0.6  # a rate below this fraction of the previous epoch's has dropped


def run_title(config: Config) -> str:
    """Return a title that names the model and the dataset."""
    return f"ResNet-{config.model.depth} on {config.dataset}"


def learning_rate_drops(history: Sequence[Mapping[str, Any]]) -> list[int]:
    """Return the first epoch that ends with each lower rate of a piecewise-constant schedule.

    A rate that falls all the time, as in a linear or cosine schedule, has no drops.
    """
    rates = [row["learning_rate"] for row in history]
    return [
        history[k]["epoch"]
        for k in range(1, len(rates))
        if rates[k] < DROP * rates[k - 1] and (k == 1 or rates[k - 1] == rates[k - 2])
    ]


def plot_curves(path: Path, history: Sequence[Row], title: str) -> None:
    """Plot training and validation loss, and validation accuracy, over epochs.

    The suffix of the path is one of `figures.FORMATS`, and there is at least one row.

    Raises:
      OSError: If it cannot be written.
    """
    epochs = [row["epoch"] for row in history]
    training, validation = (line_style(number, len(epochs)) for number in range(2))
    with new_figure(path, height=2.7) as figure:
        losses, accuracies = figure.subplots(1, 2)
        losses.plot(epochs, [row["train_loss"] for row in history], label="training", **training)
        losses.plot(epochs, [row["val_loss"] for row in history], label="validation", **validation)
        losses.set(xlabel="epoch", ylabel="cross-entropy (nats)", ylim=(0, None))
        accuracies.plot(epochs, [100 * row["val_accuracy"] for row in history], **validation)
        accuracies.set(xlabel="epoch", ylabel="validation accuracy (%)")
        best = best_row(history)
        accuracies.plot(
            best["epoch"],
            100 * best["val_accuracy"],
            "k*",
            markersize=7,
            label=f"best: {percent(best['val_accuracy'])}, epoch {best['epoch']}",
        )
        drops = learning_rate_drops(history)
        for axes in (losses, accuracies):
            for number, epoch in enumerate(drops):
                label = None if number else "learning rate drops"
                axes.axvline(epoch - 0.5, color="0.4", linestyle=":", linewidth=1, label=label)
            axes.grid(alpha=0.3)
            axes.legend()
            axes.xaxis.set_major_locator(epoch_locator())
        figure.suptitle(title)
