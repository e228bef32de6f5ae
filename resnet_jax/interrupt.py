"""SIGTERM and SIGINT as a wish to stop soon, once; the second one ends the process at once."""

import signal
import sys
from types import FrameType, TracebackType

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StopRequest:
    """A context in which the first signal is noted for `requested`, and a second one kills.

    requested: the number of the signal that came, or None.  Works in the main thread alone; in
    another one, where Python can set no handler, it stays None.
    """

    requested: int | None = None

    def __enter__(self) -> "StopRequest":
        self._previous = {}
        try:
            for number in SIGNALS:
                self._previous[number] = signal.signal(number, self._note)
        except ValueError:
            pass
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self.requested = number
        for each in SIGNALS:
            signal.signal(each, signal.SIG_DFL)
        name = signal.Signals(number).name
        print(f"{name}: stopping with a checkpoint; once more stops at once", file=sys.stderr)
