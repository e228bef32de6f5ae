"""The history of a run as people read it: metrics.csv and curves.png."""

import time
from collections.abc import Sequence
from pathlib import Path

from resnet_jax.runs.metrics import Row, write_metrics
from resnet_jax.runs.plots import plot_curves

PLOT_SECONDS = 10.0  # between drawings of curves.png, each as long as a hundred updates on a GPU


class RunRecord:
    """Writer of a run's history, after each epoch."""

    def __init__(self, workdir: Path, title: str):
        """Write to the run directory `workdir`; `title` is that of the curves."""
        self._workdir, self._title = workdir, title
        self._plotted_at = -PLOT_SECONDS

    def write(self, history: Sequence[Row], *, plot: bool = False) -> None:
        """Write metrics.csv and, if `plot` or it was not drawn lately, curves.png.

        Raises:
          OSError: If they cannot be written.
        """
        if not history:
            return
        write_metrics(self._workdir / "metrics.csv", history)
        if plot or time.monotonic() - self._plotted_at > PLOT_SECONDS:
            plot_curves(self._workdir / "curves.png", history, self._title)
            self._plotted_at = time.monotonic()
