"""SIGTERM and SIGINT as a wish to stop soon; at once where nothing is lost, or at the second."""

import os
import signal
import threading

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StopRequest:
    """A context in which the first signal is noted for `requested`, and a second one kills.

    requested: the number of the signal that came, or None.
    nothing_to_lose: while it is True, as at first, the first signal kills too: nobody should wait
    for a long compilation to have nothing saved.

    Python runs its handlers between two bytecodes, which in a long compilation means minutes later;
    so a thread of its own reads the signals from a pipe, which the interpreter's C handler fills at
    once.  Outside the main thread, where no handler can be set, `requested` stays None.
    """

    requested: int | None = None
    nothing_to_lose: bool = True

    def __enter__(self) -> "StopRequest":
        self._previous = {}
        if threading.current_thread() is threading.main_thread():
            self._read_end, self._write_end = os.pipe()
            os.set_blocking(self._write_end, False)
            self._previous_fd = signal.set_wakeup_fd(self._write_end, warn_on_full_buffer=False)
            for number in SIGNALS:
                self._previous[number] = signal.signal(number, self._note)
            self._thread = threading.Thread(target=self._watch, daemon=True)
            self._thread.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        if self._previous:
            signal.set_wakeup_fd(self._previous_fd)
            for number, handler in self._previous.items():
                signal.signal(number, handler)
            os.close(self._write_end)  # ends the thread
            self._thread.join()
            os.close(self._read_end)

    def _note(self, number: int, _frame: object) -> None:
        self.requested = number

    def _watch(self) -> None:
        """Says that the first signal was heard; the second one ends the process."""
        num_heard = 0
        while content := os.read(self._read_end, 1):
            if content[0] not in SIGNALS:
                continue
            num_heard += 1
            name = signal.Signals(content[0]).name
            if num_heard > 1 or self.nothing_to_lose:
                why = "" if num_heard > 1 else ", nothing to save yet; give the same command again"
                os.write(2, f"{name}: stopping at once{why}\n".encode())
                os._exit(128 + content[0])
            # Not print: its lock may be held by the thread that the signal interrupted.
            line = f"{name}: stopping with a checkpoint; once more stops at once\n"
            os.write(2, line.encode())
