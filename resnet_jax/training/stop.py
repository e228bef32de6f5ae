"""Cooperative stop request, from a signal or another thread."""

from dataclasses import dataclass


@dataclass
class StopRequest:
    """A request to stop, which the training loop checks after each dispatch.

    Attributes:
      requested: The number of the signal that asks the run to save and stop, or None.
      can_exit_immediately: Whether stopping at once would lose nothing, as before the first step:
        nobody should wait for a long compilation to have nothing saved.
    """

    requested: int | None = None
    can_exit_immediately: bool = True
