"""A wish to stop a run soon, from whoever may have it: a signal, a caller's own thread."""

from dataclasses import dataclass


@dataclass
class StopRequest:
    """What a run looks at after each dispatch.

    Attributes:
      requested: The number of the signal that asks the run to save and stop, or None.
      nothing_to_lose: Whether stopping at once would lose nothing, as before the first update:
        nobody should wait for a long compilation to have nothing saved.
    """

    requested: int | None = None
    nothing_to_lose: bool = True
