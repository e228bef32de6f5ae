"""What people read while a program runs: lines, and a bar on a terminal."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from tqdm import tqdm

PLAIN_PROGRESS_SECONDS = 60


def say(line: str) -> None:
    """Prints a line at once, so that it is seen in a log file too."""
    with output_may_end(sys.stdout):
        print(line, flush=True)


@contextlib.contextmanager
def output_may_end(stream: TextIO) -> Iterator[None]:
    """Lets the body write to a stream whose reader may be gone: a closed pipe or terminal.

    Then the rest of the output is dropped, and the work goes on: nobody should lose a run for
    having piped it into `head`.
    """
    try:
        yield
    except OSError:  # EPIPE, EIO of a terminal that was closed, ENOSPC of a log file
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)


def percent(fraction: float) -> str:
    """A fraction as people read it: 0.8709 -> "87.09 %"."""
    return f"{100 * fraction:.2f} %"


def epoch_line(row: Mapping[str, Any], num_epochs: int, *, is_mixed: bool = False) -> str:
    """One row of metrics.csv as a line for people.

    is_mixed: whether training images are mixtures, so that accuracy on them is of their larger
    part.
    """
    train_accuracy = percent(row["train_accuracy"]) + (" (of mixtures)" if is_mixed else "")
    return (
        f"epoch {row['epoch']:>{len(str(num_epochs))}}/{num_epochs}  step {row['step']:,}"
        f"  train loss {row['train_loss']:.4f}  accuracy {train_accuracy}"
        f"  val loss {row['val_loss']:.4f}  accuracy {percent(row['val_accuracy'])}"
        f"  lr {row['learning_rate']:.4g}  {row['images_per_second']:,.0f} images/s"
        f"  {row['seconds']:.1f} s"
    )


class Progress:
    """The steps of one epoch: a bar where stdout is a terminal, else a line a minute."""

    def __init__(self, epoch: int, first: int, total: int):
        """Begins at step `first` of `total`; `epoch` counts from 1."""
        self._epoch, self._done, self._total = epoch, first, total
        self._last_line = time.monotonic()
        self._bar = None
        if sys.stdout.isatty():
            self._bar = tqdm(
                desc=f"epoch {epoch}",
                initial=first,
                total=total,
                unit="step",
                leave=False,
                file=sys.stdout,
                dynamic_ncols=True,
            )

    def advance(self, num_steps: int, loss: float) -> None:
        """Moves on by some steps; `loss` is the epoch's mean so far, in nats."""
        self._done += num_steps
        if self._bar is not None:
            with output_may_end(sys.stdout):
                self._bar.set_postfix_str(f"loss {loss:.4f}", refresh=False)
                self._bar.update(num_steps)
        elif time.monotonic() - self._last_line > PLAIN_PROGRESS_SECONDS:
            self._last_line = time.monotonic()
            say(f"epoch {self._epoch}: step {self._done} of {self._total}, loss {loss:.4f}")

    def close(self) -> None:
        """Takes the bar away."""
        if self._bar is not None:
            with output_may_end(sys.stdout):
                self._bar.close()
