"""Results of groups of runs as aligned text and as CSV."""

import csv
import io
import textwrap
from collections.abc import Sequence
from pathlib import Path

from resnet_jax.files import write_atomically
from resnet_jax.studies.summaries import Group, Spread

WIDTH = 100  # columns of text
TITLE = (
    "last epoch, in %, mean ± sample standard deviation over n seeds; choose by validation, "
    "not by test"
)
NONE = "-"


def text_table(groups: Sequence[Group]) -> str:
    """A table of at most WIDTH columns: a title, a header, a row a group; long labels are wrapped.

    The numbers are those of `Group.measured`; validation comes first, since by it one chooses.
    """
    header = ("", "n", "epoch", "validation", "best val.", "test", "time")
    lines = [header[1:], *map(_cells, groups)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    room = WIDTH - sum(widths) - 2 * len(widths)
    labels = [textwrap.wrap(group.label, room, break_on_hyphens=False) for group in groups]
    label_width = max((len(part) for parts in labels for part in parts), default=0)
    text = [TITLE]
    for (label, *rest), cells in zip([[""], *labels], lines, strict=True):
        aligned = [cell.rjust(width) for cell, width in zip(cells, widths, strict=True)]
        text.append("  ".join([label.ljust(label_width), *aligned]))
        text += rest
    return "\n".join(text)


def _cells(group: Group) -> tuple[str, ...]:
    """n, epoch, validation, best validation, test and time of a group."""
    num_finished, num_runs = len(group.finished), len(group.runs)
    epochs = sorted({run.history[-1]["epoch"] for run in group.measured})
    return (
        str(num_runs) if num_finished == num_runs else f"{num_finished} of {num_runs}",
        f"{epochs[0]}-{epochs[-1]}" if len(epochs) > 1 else str(*epochs) or NONE,
        in_percent(group.val_accuracy),
        in_percent(group.best_val_accuracy),
        in_percent(group.test_accuracy) if num_finished else "not finished",
        duration(group.training_seconds.mean) if group.training_seconds else NONE,
    )


def in_percent(accuracy: Spread | None) -> str:
    """A mean and a deviation, both fractions, as people read them: "87.47 ± 0.21", in %."""
    if accuracy is None:
        return NONE
    mean = f"{100 * accuracy.mean:.2f}"
    return mean if accuracy.std is None else f"{mean} ± {100 * accuracy.std:.2f}"


def duration(seconds: float) -> str:
    """A time as people read it: "34 s", "56 min", "4 h 25 min"."""
    if seconds < 120:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def write_results(path: Path, groups: Sequence[Group]) -> None:
    """Writes a CSV of a row a group: accuracies as fractions, times in seconds, every digit.

    Raises:
      OSError: If it cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    accuracies = ("val_accuracy", "best_val_accuracy", "test_accuracy")
    spreads = [f"{name}_{of}" for name in accuracies for of in ("mean", "std")]
    writer.writerow(["arm", "n", *spreads, "training_seconds_mean", "commits"])
    for group in groups:
        numbers: list[float | None] = []
        for accuracy in (group.val_accuracy, group.best_val_accuracy, group.test_accuracy):
            numbers += accuracy or (None, None)
        seconds = group.training_seconds and group.training_seconds.mean
        commits = " ".join(group.commits)
        writer.writerow([group.label, len(group.finished), *numbers, seconds, commits])
    write_atomically(path, text.getvalue().encode())
