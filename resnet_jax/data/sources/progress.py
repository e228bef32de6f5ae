"""Tells the user on stderr how a long transfer gets on: a bar on a terminal, lines in a log."""

import sys
import time
from types import TracebackType

from tqdm import tqdm

SECONDS_BETWEEN_LINES = 10.0


def say(text: str) -> None:
    """Prints one line to stderr at once."""
    print(text, file=sys.stderr, flush=True)


class Progress:
    """Shows the bytes of one transfer.

    On a terminal it is a bar; elsewhere, such as in a batch system's log, lines that are at least
    SECONDS_BETWEEN_LINES apart.
    """

    def __init__(self, title: str, total: int):
        """Starts the display.

        Args:
          title: What is transferred, in a word or two.
          total: The bytes in all.
        """
        self._title = title
        self._total = total
        self._bytes = 0
        self._last_bytes = 0
        self._last_time = time.monotonic()
        # disable=None: on a terminal only.
        self._bar = tqdm(
            desc=title, total=total, unit="B", unit_scale=True, leave=False, disable=None
        )

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bar.close()

    def show(self, num_bytes: int) -> None:
        """Shows that `num_bytes` are there in all, which may be fewer than before."""
        self._bar.update(num_bytes - self._bytes)
        self._bytes = num_bytes
        seconds = time.monotonic() - self._last_time
        if self._bar.disable and seconds >= SECONDS_BETWEEN_LINES:
            rate = max(0, num_bytes - self._last_bytes) / seconds
            say(
                f"{self._title}: {num_bytes / 1e6:.1f} of {self._total / 1e6:.1f} MB "
                f"({num_bytes / self._total:.0%}), {rate / 1e3:.0f} kB/s"
            )
            self._last_time += seconds
            self._last_bytes = num_bytes
