"""Console output: lines, colors on a terminal, a progress bar."""

import contextlib
import errno
import io
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

PLAIN_PROGRESS_SECONDS = 60
LABEL_WIDTH = 14
lost_output: list[str] = []  # why, such as "No space left on device"


def prepare_streams() -> None:
    """Let this process print any text to stdout and stderr, whatever they are.

    Characters that their encoding or a file's name lacks are escaped; streams that were closed when
    the process started (a daemon's, `>&-`) become the null device.
    """
    # In the order of their descriptors, which are the lowest free ones: libraries print to 2.
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not one that another program has put there
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Print a line of a result, unbuffered, so that log files show it at once."""
    with output_may_end(sys.stdout):
        print(line, flush=True)


def note(line: str) -> None:
    """Print a line about work in progress to stderr: stdout is for results."""
    with output_may_end(sys.stderr):
        print(line, file=sys.stderr, flush=True)


@dataclass(frozen=True)
class Console:
    """The console of a training run.

    Attributes:
      shows_results: Whether results are printed.
      shows_progress: Whether progress is printed, too.
    """

    shows_results: bool = True
    shows_progress: bool = True

    def result(self, line: str) -> None:
        """Print a line of a result."""
        if self.shows_results:
            say(line)

    def progress(self, line: str) -> None:
        """Print a line of progress."""
        if self.shows_progress:
            say(line)


def labeled(label: str, text: str) -> str:
    """Return a line of two columns: "model         ResNet-44, ..."."""
    return bold(f"{label:<{LABEL_WIDTH}}") + text


@contextlib.contextmanager
def output_may_end(stream: TextIO) -> Iterator[None]:
    """Let the body write to a stream that may fail: a closed pipe or terminal, or a full disk.

    The rest of the output is then dropped, and the work goes on: piping a run into `head` must not
    end it. `lost_output` records the reason, unless the reader went away.
    """
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.EIO):
            lost_output.append(error.strerror or str(error))
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)


def bold(text: str) -> str:
    """Return bold text if stdout shows colors."""
    return _painted(text, "1", sys.stdout)


def green(text: str) -> str:
    """Return green text if stdout shows colors."""
    return _painted(text, "32", sys.stdout)


def red(text: str) -> str:
    """Return red text if stderr shows colors."""
    return _painted(text, "31", sys.stderr)


def _painted(text: str, code: str, stream: TextIO) -> str:
    # NO_COLOR: https://no-color.org
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    shows_colors = stream and stream.isatty() and not is_plain
    return f"\033[{code}m{text}\033[0m" if shows_colors else text


def _shows_bars(stream: TextIO | None) -> bool:
    is_notebook = type(stream).__module__ == "ipykernel.iostream"
    return is_notebook or (stream is not None and stream.isatty())


def counted(count: int, noun: str) -> str:
    """Return a number with its noun: "1 epoch", "1,000 epochs"."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def percent(fraction: float) -> str:
    """Return a fraction in percent: 0.8709 -> "87.09%"."""
    return f"{fraction:.2%}"


def clock(seconds: float) -> str:
    """Return a duration for a column: 3723 -> "1:02:03"."""
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def about(seconds: float) -> str:
    """Return a duration in at most two units: 6023 -> "1 h 40 min"."""
    seconds = round(seconds)
    if seconds < 90:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes} min"
    return f"{hours // 24} d {hours % 24} h"


def time_line(seconds: float, now: datetime, *, at_most: bool = False) -> str:
    """Return a line with an expected duration, or its upper bound, and when it ends."""
    end = now + timedelta(seconds=seconds)
    day = "" if end.date() == now.date() else f"{end:%a} {end.day} {end:%b}, "
    bound = "at most " if at_most else ""
    return labeled("expected time", f"{bound}{about(seconds)}, until {day}{end:%H:%M}")


class Progress:
    """Progress of an epoch: a bar on a terminal or in a notebook, else a line per minute."""

    def __init__(self, console: Console, epoch: int, first: int, total: int):
        """Start at step `first` of `total`; `epoch` counts from 1."""
        self._console = console
        self._epoch, self._done, self._total = epoch, first, total
        self._last_line = time.monotonic()
        shows_bar = console.shows_progress and _shows_bars(sys.stdout)
        # Without disable=, $TQDM_DISABLE decides.
        make_bar = tqdm if shows_bar else partial(tqdm, disable=True)
        self._bar = make_bar(
            desc=f"epoch {epoch}",
            initial=first,
            total=total,
            unit="step",
            leave=False,
            file=sys.stdout,
            dynamic_ncols=True,
        )

    def advance(self, num_steps: int, loss: float) -> None:
        """Advance by some steps; `loss` is the epoch's mean so far, in nats."""
        self._done += num_steps
        with output_may_end(sys.stdout):
            self._bar.set_postfix_str(f"loss {loss:.4f}", refresh=False)
            self._bar.update(num_steps)
        if self._bar.disable and time.monotonic() - self._last_line > PLAIN_PROGRESS_SECONDS:
            self._last_line = time.monotonic()
            self._console.progress(
                f"epoch {self._epoch}: step {self._done} of {self._total}, loss {loss:.4f}"
            )

    def say(self, line: str) -> None:
        """Print a line above the bar."""
        with output_may_end(sys.stdout):
            self._bar.clear()
        self._console.progress(line)

    def close(self) -> None:
        """Remove the bar."""
        with output_may_end(sys.stdout):
            self._bar.close()
