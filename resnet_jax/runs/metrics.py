"""The history of a run: one row per epoch."""

from collections.abc import Sequence
from typing import Any

# A row of the history: losses are means in nats, accuracies fractions in [0, 1].
Row = dict[str, Any]


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
