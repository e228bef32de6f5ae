"""Runs grouped by config over random seeds, and their table as text and as CSV."""

import itertools
import math
import os
import statistics
import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from resnet_jax.config.keys import LENGTH, MAY_DIFFER, flatten
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.files import to_csv_bytes, write_atomically
from resnet_jax.runs.summary import Run
from resnet_jax.terminal.console import about

BASELINE = "baseline"  # label of the config without changes
WIDTH = 100  # columns of text
TITLE = (
    "last epoch, accuracy in %, mean ± sample standard deviation over n seeds; choose by validation"
)
HEADER = ("n", "epoch", "validation", "best val.", "test", "time")
NONE = "-"
ACCURACIES = ("val_accuracy", "best_val_accuracy", "test_accuracy")


class MeanStd(NamedTuple):
    """A mean and the sample standard deviation (ddof = 1), which is None for one value."""

    mean: float
    std: float | None


def mean_std(values: Sequence[float]) -> MeanStd | None:
    """Return the mean and sample standard deviation of some values, or None for no values."""
    if not values:
        return None
    return MeanStd(statistics.mean(values), statistics.stdev(values) if len(values) > 1 else None)


@dataclass(frozen=True)
class Group:
    """Runs that differ only in their random seed.

    Attributes:
      label: The changed config keys that distinguish the group from others.
      runs: The runs in the order of their seeds.
    """

    label: str
    runs: list[Run]

    @property
    def finished(self) -> list[Run]:
        """The finished runs."""
        return [run for run in self.runs if run.summary is not None]

    @property
    def measured(self) -> list[Run]:
        """The finished runs, or if there are none, the runs with at least one epoch."""
        return self.finished or [run for run in self.runs if run.history]

    @property
    def val_accuracy(self) -> MeanStd | None:
        """Validation accuracy at the last epoch of the measured runs."""
        return mean_std([run.history[-1]["val_accuracy"] for run in self.measured])

    @property
    def best_val_accuracy(self) -> MeanStd | None:
        """Validation accuracy at the best epoch of the measured runs."""
        return mean_std([run.best_val_accuracy for run in self.measured])

    @property
    def test_accuracy(self) -> MeanStd | None:
        """Test accuracy at the last epoch of the finished runs."""
        return mean_std([run.summary["test_accuracy"] for run in self.runs if run.summary])

    @property
    def training_seconds(self) -> MeanStd | None:
        """Training time of the measured runs, summed over sessions."""
        return mean_std([math.fsum(row["seconds"] for row in run.history) for run in self.measured])

    def distinct(self, name: str) -> list[str]:
        """Return the distinct "commits" or "devices" of the measured runs."""
        return list(dict.fromkeys(value for run in self.measured for value in getattr(run, name)))


def group_runs(runs: Sequence[Run]) -> list[Group]:
    """Group runs whose configs differ only in the seed.

    Args:
      runs: At least one run.

    Returns:
      Groups in the order of their first runs, labeled with the keys in which they differ and their
      values. With three or more groups, a value that most groups share is left out of the labels;
      a group whose values are all shared is the BASELINE. A single group is labeled with its
      folder's name.

    Raises:
      InputError: If two runs have the same config and the same seed: they are not independent.
    """
    groups: dict[tuple[Any, ...], list[Run]] = {}
    for run in runs:
        config = computation(run.config) | {"seed": None}
        groups.setdefault(tuple(config.items()), []).append(run)
    for members in groups.values():
        members.sort(key=lambda run: run.config.seed)
        for first, second in itertools.pairwise(members):
            if first.config.seed == second.config.seed:
                raise InputError(
                    f"{first.workdir} and {second.workdir} have the same config and the same seed "
                    f"{first.config.seed}: give only one of them"
                )
    if len(groups) == 1:
        folder = os.path.commonpath([run.workdir for run in runs])
        return [Group(Path(folder).name, members) for members in groups.values()]
    counts = Counter(item for config in groups for item in config)
    # In all groups; of three and more, in most of them.
    usual = {item for item, n in counts.items() if n == len(groups) or 2 < len(groups) < 2 * n}
    named = []
    for config, members in groups.items():
        changes = [assignment(*item) for item in config if item not in usual]
        named.append(Group(", ".join(changes) or BASELINE, members))
    return named


def computation(config: Config) -> dict[str, Any]:
    """Return {dotted key: value} of the keys that affect results, including the seed."""
    without_effect = MAY_DIFFER - LENGTH
    return {key: value for key, value in flatten(config).items() if key not in without_effect}


def assignment(key: str, value: object) -> str:
    """Return "key=value" as in an override, without spaces."""
    return f"{key}={value}".replace(" ", "")


def text_table(groups: Sequence[Group]) -> str:
    """Return a table of at most WIDTH columns: a title, a header, one row per group.

    The numbers are those of `Group.measured`. Long labels are wrapped.
    """
    lines = [HEADER, *map(_cells, groups)]
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
    columns = [f"{name}_{statistic}" for name in ACCURACIES for statistic in ("mean", "std")]
    # "arm" is the earlier term for a variant; the column keeps it for those who read these files.
    header = ["arm", "n", *columns, "training_seconds_mean", "commits"]
    rows = []
    for group in groups:
        numbers = [cell for name in ACCURACIES for cell in getattr(group, name) or (None, None)]
        seconds = group.training_seconds and group.training_seconds.mean
        commits = " ".join(group.distinct("commits"))
        rows.append([group.label, len(group.finished), *numbers, seconds, commits])
    write_atomically(path, to_csv_bytes(header, rows))
