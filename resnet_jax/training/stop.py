"""Graceful shutdown: the first signal asks to stop with a checkpoint, the second stops at once."""

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType

from resnet_jax.errors import Interrupted, SavedInterrupt

SIGNALS = (
    *(signal.SIGTERM, signal.SIGINT, signal.SIGHUP),  # SIGHUP: the terminal is gone
    # Batch systems send these before a time limit, and the kernel at a limit of CPU time.
    *(signal.SIGUSR1, signal.SIGUSR2, signal.SIGXCPU),
)


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


@contextlib.contextmanager
def stop_on_signals() -> Iterator[StopRequest]:
    """Yield a StopRequest that the first of SIGNALS sets; a second one ends the process at once.

    So does the first if nothing would be lost. A signal that was ignored before, as nohup does with
    SIGHUP, stays ignored.

    Python runs its handlers between two bytecodes, which in a long compilation means minutes later;
    so a thread reads the signals from a pipe, which the interpreter's C handler fills at once. Only
    the main thread can set handlers.
    """
    stop = StopRequest()

    def note(number: int, _frame: object) -> None:
        stop.requested = number

    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    previous_fd = signal.set_wakeup_fd(write_end, warn_on_full_buffer=False)
    previous = {
        number: signal.signal(number, note)
        for number in SIGNALS
        if signal.getsignal(number) is not signal.SIG_IGN
    }
    watcher = threading.Thread(target=_watch, args=(read_end, stop, set(previous)), daemon=True)
    watcher.start()
    try:
        yield stop
    finally:
        signal.set_wakeup_fd(previous_fd)
        for number, handler in previous.items():
            signal.signal(number, handler)
        os.close(write_end)  # ends the thread
        watcher.join()
        os.close(read_end)


@contextlib.contextmanager
def stop_on_interrupt() -> Iterator[StopRequest]:
    """Yield a StopRequest that the first Ctrl-C sets, or the interruption of a notebook's cell.

    A second one, or the first if nothing would be lost, raises KeyboardInterrupt at once. Another
    thread than the main one, or a handler of the caller's own, keeps SIGINT as it is.

    Raises:
      SavedInterrupt: In place of the body's Interrupted.
    """
    stop = StopRequest()

    def note(number: int, frame: FrameType | None) -> None:
        if stop.requested or stop.can_exit_immediately:
            signal.default_int_handler(number, frame)
        stop.requested = number
        _write(
            "interrupted: saving a checkpoint, then stopping; a second interrupt stops at once\n"
        )

    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield stop
        return
    signal.signal(signal.SIGINT, note)
    try:
        yield stop
    except Interrupted as error:
        raise SavedInterrupt(str(error)) from None
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _watch(read_end: int, stop: StopRequest, numbers: set[int]) -> None:
    """Print that the first signal arrived; end the process at the second."""
    num_heard = 0
    while content := os.read(read_end, 1):
        if content[0] not in numbers:
            continue
        num_heard += 1
        name = signal.Signals(content[0]).name
        if num_heard > 1 or stop.can_exit_immediately:
            why = "" if num_heard > 1 else ", nothing to save yet; run the same command again"
            _write(f"{name}: stopping at once{why}\n")
            os._exit(128 + content[0])
        _write(f"{name}: saving a checkpoint, then stopping; a second signal stops at once\n")


def _write(line: str) -> None:
    # Not print: the interrupted thread may hold its lock.
    with contextlib.suppress(OSError):  # the terminal may be gone
        os.write(2, line.encode())
