"""The history of a run as people read it: metrics.csv and curves.png."""

import logging
import time
from collections.abc import Sequence
from pathlib import Path

from resnet_jax.errors import reason_of
from resnet_jax.files import to_csv_bytes, write_atomically
from resnet_jax.runs.metrics import Row
from resnet_jax.runs.plots import plot_curves

log = logging.getLogger(__name__)

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

PLOT_SECONDS = 10.0  # between drawings of curves.png, each as long as a hundred steps on a GPU


def write_metrics(path: Path, history: Sequence[Row]) -> None:
    """Write a header, then one row of METRICS_COLUMNS per epoch; floats keep every digit.

    Raises:
      OSError: If it cannot be written.
    """
    rows = ([row.get(column) for column in METRICS_COLUMNS] for row in history)
    write_atomically(path, to_csv_bytes(METRICS_COLUMNS, rows))


class RunRecord:
    """Writer of a run's history, after each epoch."""

    def __init__(self, workdir: Path, title: str):
        """Write to the run directory `workdir`; `title` is that of the curves."""
        self._workdir, self._title = workdir, title
        self._plotted_at = -PLOT_SECONDS

    def write(self, history: Sequence[Row], *, plot: bool = False) -> None:
        """Write metrics.csv and, if `plot` or it was not drawn lately, curves.png.

        A plot that fails is a warning: training matters more.

        Raises:
          OSError: If metrics.csv cannot be written.
        """
        if not history:
            return
        write_metrics(self._workdir / "metrics.csv", history)
        if plot or time.monotonic() - self._plotted_at > PLOT_SECONDS:
            try:
                plot_curves(self._workdir / "curves.png", history, self._title)
            except Exception as error:
                log.warning("curves.png was not drawn: %s", reason_of(error))
            self._plotted_at = time.monotonic()
