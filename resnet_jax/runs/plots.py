"""Plots of a run's history."""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from resnet_jax.runs.files import write_atomically


def plot_curves(path: Path, history: Sequence[Mapping[str, Any]], title: str) -> None:
    """Plots training and validation loss, and validation accuracy, over epochs, as a PNG."""
    # The figure's own canvas: no pyplot, so no global state and no display.
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    epochs = [row["epoch"] for row in history]
    marker = "o" if len(epochs) < 30 else None
    figure = Figure(figsize=(10, 4), layout="constrained")
    losses, accuracies = figure.subplots(1, 2)
    losses.plot(epochs, [row["train_loss"] for row in history], marker=marker, label="training")
    losses.plot(epochs, [row["val_loss"] for row in history], marker=marker, label="validation")
    losses.set(xlabel="epoch", ylabel="cross-entropy (nats)", title="loss")
    losses.legend()
    accuracy = [100 * row["val_accuracy"] for row in history]
    accuracies.plot(epochs, accuracy, marker=marker, color="C1")
    accuracies.set(xlabel="epoch", ylabel="%", title="validation accuracy")
    for axes in (losses, accuracies):
        axes.grid(alpha=0.3)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    figure.suptitle(title)
    image = io.BytesIO()
    figure.savefig(image, format="png", dpi=120)
    write_atomically(path, image.getvalue())
