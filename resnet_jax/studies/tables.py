"""Results of groups of runs as an aligned table and as CSV."""

import csv
import io
import textwrap
from collections.abc import Sequence
from pathlib import Path

from resnet_jax.files import write_atomically
from resnet_jax.studies.groups import Group, MeanStd
from resnet_jax.terminal.console import about

WIDTH = 100  # columns of text
TITLE = (
    "last epoch, accuracy in %, mean ± sample standard deviation over n seeds; select by validation"
)
NONE = "-"
ACCURACIES = ("val_accuracy", "best_val_accuracy", "test_accuracy")


def text_table(groups: Sequence[Group]) -> str:
    """Return a table of at most WIDTH columns: a title, a header, one row per group.

    The numbers are those of `Group.measured`. Long labels are wrapped.
    """
    header = ("n", "epoch", "validation", "best val.", "test", "time")
    lines = [header, *map(_cells, groups)]
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
    num_finished, num_runs = len(group.finished), len(group.runs)
    epochs = sorted({run.history[-1]["epoch"] for run in group.measured})
    return (
        str(num_runs) if num_finished == num_runs else f"{num_finished} of {num_runs}",
        f"{epochs[0]}-{epochs[-1]}" if len(epochs) > 1 else str(*epochs) or NONE,
        in_percent(group.val_accuracy),
        in_percent(group.best_val_accuracy),
        in_percent(group.test_accuracy) if num_finished else "not finished",
        about(group.training_seconds.mean) if group.training_seconds else NONE,
    )


def in_percent(accuracy: MeanStd | None) -> str:
    """Return a mean and a standard deviation, both fractions, in percent: "87.47 ± 0.21"."""
    if accuracy is None:
        return NONE
    mean = f"{100 * accuracy.mean:.2f}"
    return mean if accuracy.std is None else f"{mean} ± {100 * accuracy.std:.2f}"


def write_results(path: Path, groups: Sequence[Group]) -> None:
    """Write a CSV with one row per group: accuracies as fractions, times in seconds, every digit.

    Raises:
      OSError: If the file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    columns = [f"{name}_{statistic}" for name in ACCURACIES for statistic in ("mean", "std")]
    # "arm" is the earlier term for a variant; the column keeps it for those who read these files.
    writer.writerow(["arm", "n", *columns, "training_seconds_mean", "commits"])
    for group in groups:
        numbers = [cell for name in ACCURACIES for cell in getattr(group, name) or (None, None)]
        seconds = group.training_seconds and group.training_seconds.mean
        commits = " ".join(group.commits)
        writer.writerow([group.label, len(group.finished), *numbers, seconds, commits])
    write_atomically(path, text.getvalue().encode())
