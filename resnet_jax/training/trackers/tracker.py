"""A run in an experiment tracker: what `tracking` calls, and each library implements."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from resnet_jax.config.schema import Config

PROJECT = "resnet_jax"  # default name of the experiment or project


class TrackedRun(NamedTuple):
    """A run, as trackers name it.

    Attributes:
      id: Identifier of the run, the same in all of its sessions.
      workdir: Absolute path of the run directory.
      config: The run's config.
      first_step: Completed steps when the session began.
    """

    id: str
    workdir: Path
    config: Config
    first_step: int


class Tracker(Protocol):
    """A run in an experiment tracker, begun or continued; its methods may block and raise."""

    def log(self, metrics: Mapping[str, float], step: int) -> None:
        """Record metrics by name, after a number of completed steps."""

    def log_results(self, results: Mapping[str, float], step: int, curves: Path) -> None:
        """Record the numbers of summary.json, and curves.png, which may be missing."""

    def close(self, *, is_finished: bool) -> None:
        """End the session of the run, which has reached its end or was stopped."""
