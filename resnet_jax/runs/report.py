"""Scalars -> console, CSV, JSON and plots.  Every file is written whole, then renamed."""

import contextlib
import csv
import io
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

METRICS_COLUMNS = (
    "epoch",
    "step",
    "train_loss",
    "train_accuracy",
    "val_loss",
    "val_accuracy",
    "learning_rate",
    "images_per_second",
    "seconds",
)

PLAIN_PROGRESS_SECONDS = 60


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a file under another name, syncs it, and renames it: never half a file.

    One process at a time may write to a folder: what a killed one left, the next one replaces.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):  # it must not hide why the writing failed
            part.unlink(missing_ok=True)


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    write_atomically(path, (json.dumps(content, indent=2) + "\n").encode())


def write_metrics(path: Path, history: Sequence[Mapping[str, Any]]) -> None:
    """Writes metrics.csv: a header, then one row of METRICS_COLUMNS an epoch.

    Losses are means in nats, accuracies fractions in [0, 1]; floats keep every digit.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, list[str](METRICS_COLUMNS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(history)
    write_atomically(path, text.getvalue().encode())


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


def percent(fraction: float) -> str:
    return f"{100 * fraction:.2f} %"


def epoch_line(row: Mapping[str, Any], num_epochs: int) -> str:
    """One row of metrics.csv as a line for people."""
    return (
        f"epoch {row['epoch']:>{len(str(num_epochs))}}/{num_epochs}  step {row['step']:,}"
        f"  train loss {row['train_loss']:.4f}  accuracy {percent(row['train_accuracy'])}"
        f"  val loss {row['val_loss']:.4f}  accuracy {percent(row['val_accuracy'])}"
        f"  lr {row['learning_rate']:.4g}  {row['images_per_second']:,.0f} images/s"
        f"  {row['seconds']:.1f} s"
    )


class Progress:
    """The steps of one epoch: a bar where stdout is a terminal, else a line a minute."""

    def __init__(self, epoch: int, first: int, total: int):
        self._epoch, self._done, self._total = epoch, first, total
        self._last_line = time.monotonic()
        self._bar = None
        if sys.stdout.isatty():
            self._bar = tqdm(
                desc=f"epoch {epoch}",
                initial=first,
                total=total,
                unit="step",
                leave=False,
                file=sys.stdout,
                dynamic_ncols=True,
            )

    def advance(self, num_steps: int, loss: float) -> None:
        """loss: the epoch's mean so far."""
        self._done += num_steps
        if self._bar is not None:
            self._bar.set_postfix_str(f"loss {loss:.4f}", refresh=False)
            self._bar.update(num_steps)
        elif time.monotonic() - self._last_line > PLAIN_PROGRESS_SECONDS:
            self._last_line = time.monotonic()
            say(f"epoch {self._epoch}: step {self._done} of {self._total}, loss {loss:.4f}")

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()


def say(line: str) -> None:
    """Prints a line at once, so that it is seen in a log file too."""
    print(line, flush=True)
