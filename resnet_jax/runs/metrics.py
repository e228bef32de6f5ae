"""The history of a run as metrics.csv: one row per epoch."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax.files import to_csv_bytes, write_atomically

# A row of the history: losses are means in nats, accuracies fractions in [0, 1].
Row = dict[str, Any]

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


def write_metrics(path: Path, history: Sequence[Row]) -> None:
    """Write a header, then one row of METRICS_COLUMNS per epoch; floats keep every digit.

    Raises:
      OSError: If it cannot be written.
    """
    rows = ([row.get(column) for column in METRICS_COLUMNS] for row in history)
    write_atomically(path, to_csv_bytes(METRICS_COLUMNS, rows))


def early_stop(history: Sequence[Row], patience: int) -> Row | None:
    """Return the row after which early stopping ends a run; None if it goes on.

    It ends after `patience` rows without a higher validation accuracy than before; 0 disables it.
    """
    best = 0
    for index, row in enumerate(history):
        if row["val_accuracy"] > history[best]["val_accuracy"]:
            best = index
        if 0 < patience <= index - best:
            return row
    return None


def best_row(history: Sequence[Row]) -> Row:
    """Return the earliest row of the highest validation accuracy, of at least one row."""
    return max(history, key=lambda row: (row["val_accuracy"], -row["step"]))
