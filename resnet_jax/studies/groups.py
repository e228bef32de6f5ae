"""Runs grouped by config over random seeds: labels, means and standard deviations."""

import itertools
import math
import os
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from resnet_jax.config.keys import LENGTH, MAY_DIFFER, flatten
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.runs.summary import Run

BASELINE = "baseline"  # label of the config without changes


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

    @property
    def commits(self) -> list[str]:
        """The distinct commits of the measured runs."""
        return list(dict.fromkeys(commit for run in self.measured for commit in run.commits))

    @property
    def devices(self) -> list[str]:
        """The distinct devices of the measured runs."""
        return list(dict.fromkeys(device for run in self.measured for device in run.devices))


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
        groups.setdefault(tuple(_without_seed(run.config).values()), []).append(run)
    configs = [_without_seed(members[0].config) for members in groups.values()]
    return [
        Group(_label(config, configs, members), _by_seed(members))
        for config, members in zip(configs, groups.values(), strict=True)
    ]


def computation(config: Config) -> dict[str, Any]:
    """Return {dotted key: value} of the keys that affect results, including the seed."""
    flat = flatten(config)
    without_effect = MAY_DIFFER - LENGTH
    return {key: value for key, value in flat.items() if key not in without_effect}


def assignment(key: str, value: object) -> str:
    """Return "key=value" as in an override, without spaces."""
    return f"{key}={value}".replace(" ", "")


def _without_seed(config: Config) -> dict[str, Any]:
    return {key: value for key, value in computation(config).items() if key != "seed"}


def _by_seed(runs: Sequence[Run]) -> list[Run]:
    ordered = sorted(runs, key=lambda run: run.config.seed)
    for first, second in itertools.pairwise(ordered):
        if first.config.seed == second.config.seed:
            raise InputError(
                f"{first.workdir} and {second.workdir} have the same config and the same seed "
                f"{first.config.seed}: give only one of them"
            )
    return ordered


def _label(config: dict[str, Any], configs: Sequence[dict[str, Any]], runs: Sequence[Run]) -> str:
    if len(configs) == 1:
        return Path(os.path.commonpath([run.workdir for run in runs])).name

    def is_usual(key: str, value: Any) -> bool:
        count = sum(other[key] == value for other in configs)
        return count == len(configs) or (len(configs) > 2 and 2 * count > len(configs))

    changes = [assignment(key, value) for key, value in config.items() if not is_usual(key, value)]
    return ", ".join(changes) or BASELINE
