"""Runs read back from their folders, and grouped over seeds: means and sample deviations."""

import csv
import json
import math
import os
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from resnet_jax.config.migrate import FILE_NAME, read_config
from resnet_jax.config.schema import LENGTH, MAY_DIFFER, fields, flatten
from resnet_jax.config.types import Config
from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import Row, best_row

# Keys of a config that take no part in what is computed: all that may differ but the length.
_NO_PART = MAY_DIFFER - LENGTH
_WHOLE_COLUMNS = ("epoch", "step")
_REAL_COLUMNS = ("train_loss", "val_loss", "val_accuracy", "learning_rate", "seconds")
_SUMMARY_NUMBERS = ("step", "epoch", "test_accuracy", "best_val_accuracy", "training_seconds")


class Spread(NamedTuple):
    """A mean, and the sample standard deviation (ddof = 1), which is None of one value."""

    mean: float
    std: float | None


@dataclass(frozen=True)
class Run:
    """What a run's folder says.

    Attributes:
      workdir: The folder.
      config: Its config.
      history: A row an epoch, with at least epoch, step, train_loss and val_loss (nats),
        val_accuracy (a fraction), learning_rate and seconds; empty before the first epoch's end.
      summary: summary.json; None until the run has ended.
      commits: The commit of each session, without repetition.
      devices: The device of each session, likewise.
    """

    workdir: Path
    config: Config
    history: list[Row]
    summary: dict[str, Any] | None
    commits: tuple[str, ...]
    devices: tuple[str, ...]

    @property
    def best_val_accuracy(self) -> float:
        """A fraction; of a run that has not ended, the best so far."""
        if self.summary is not None:
            return self.summary["best_val_accuracy"]
        best = best_row(self.history)
        assert best is not None, "asked of runs with a history alone"
        return best["val_accuracy"]


@dataclass(frozen=True)
class Group:
    """Runs that differ in nothing but the seed.

    Attributes:
      label: What tells them from other groups.
      runs: In the order of their seeds.
    """

    label: str
    runs: list[Run]

    @property
    def finished(self) -> list[Run]:
        """The runs that have ended."""
        return [run for run in self.runs if run.summary is not None]

    @property
    def measured(self) -> list[Run]:
        """The runs that have ended; where none has, those that have ended an epoch."""
        return self.finished or [run for run in self.runs if run.history]

    @property
    def val_accuracy(self) -> Spread | None:
        """Of the last epoch of `measured`."""
        return spread([run.history[-1]["val_accuracy"] for run in self.measured])

    @property
    def best_val_accuracy(self) -> Spread | None:
        """Of the best epoch of `measured`."""
        return spread([run.best_val_accuracy for run in self.measured])

    @property
    def test_accuracy(self) -> Spread | None:
        """Of the last weights of `finished`."""
        return spread([run.summary["test_accuracy"] for run in self.runs if run.summary])

    @property
    def training_seconds(self) -> Spread | None:
        """Of `measured`, over all sessions."""
        return spread([math.fsum(row["seconds"] for row in run.history) for run in self.measured])

    @property
    def commits(self) -> list[str]:
        """Of `measured`, without repetition."""
        return list(dict.fromkeys(commit for run in self.measured for commit in run.commits))

    @property
    def devices(self) -> list[str]:
        """Of `measured`, without repetition."""
        return list(dict.fromkeys(device for run in self.measured for device in run.devices))


def spread(values: Sequence[float]) -> Spread | None:
    """The mean and the sample standard deviation of some values; None of no values."""
    if not values:
        return None
    return Spread(statistics.mean(values), statistics.stdev(values) if len(values) > 1 else None)


def computation(config: Config) -> dict[str, Any]:
    """{dotted key: value} of the keys that decide what a run computes, the seed among them."""
    flat = flatten(config)
    return {key: flat[key] for key, _ in fields() if key not in _NO_PART}


def find_runs(folders: Iterable[Path]) -> list[Run]:
    """Reads the runs in some folders, each a run's own or one that holds runs at any depth.

    Raises:
      InputError: If there is none in one of them, or one is damaged.
    """
    workdirs: dict[Path, None] = {}  # without repetition, in the order of the arguments
    for folder in folders:
        if not folder.is_dir():
            raise InputError(f"{folder}: there is no such folder")
        found = _workdirs_in(folder)
        if not found:
            raise InputError(f"{folder}: no run here (no {FILE_NAME} in it or below)")
        workdirs |= dict.fromkeys(map(Path.resolve, found))
    return [read_run(workdir) for workdir in workdirs]


def _workdirs_in(folder: Path) -> list[Path]:
    found = []
    for path, folders, files in os.walk(folder):
        folders.sort()
        if FILE_NAME in files:
            found.append(Path(path))
            folders.clear()  # a run's own folders hold none
    return found


def read_run(workdir: Path) -> Run:
    """Reads a run's config.json, metrics.csv, summary.json and provenance.json.

    Raises:
      InputError: If there is no run, or a file is damaged.
    """
    config = read_config(workdir)
    history = _read_metrics(workdir / "metrics.csv")
    summary = _read_summary(workdir / "summary.json")
    sessions = _read_sessions(workdir / "provenance.json")
    # What a run that is being extended has there is the summary of the shorter one.
    if summary is not None and not _is_whole(summary, config):
        summary = None
    if summary is not None:
        if not history or history[-1]["step"] != summary["step"]:
            raise InputError(
                f"{workdir / 'metrics.csv'} is damaged: its last row is not that of step "
                f"{summary['step']}, at which the run ended"
            )
        sessions.append(summary)
    return Run(
        workdir,
        config,
        history,
        summary,
        _distinct(session.get("git_commit") for session in sessions),
        _distinct(map(_device, sessions)),
    )


def _is_whole(summary: Mapping[str, Any], config: Config) -> bool:
    if config.num_steps:
        return summary["step"] == config.num_steps
    return summary["epoch"] == config.num_epochs


def _device(session: Mapping[str, Any]) -> str | None:
    device, count = session.get("device"), session.get("num_devices", 1)
    return device if device is None or count == 1 else f"{count} x {device}"


def _distinct(values: Iterable[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(value) for value in values if value is not None))


def _read_metrics(path: Path) -> list[Row]:
    """The rows of a metrics.csv, those columns that are used here; none where there is no file."""
    if not path.exists():
        return []
    history = []
    try:
        with path.open(newline="") as file:
            for row in csv.DictReader(file):
                numbers: Row = {key: int(row[key]) for key in _WHOLE_COLUMNS}
                numbers |= {key: float(row[key]) for key in _REAL_COLUMNS}
                if not all(map(math.isfinite, numbers.values())):
                    raise ValueError("not every number is finite")
                history.append(numbers)
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        where = f"row {len(history) + 1}"
        raise InputError(f"{path} is damaged: {where}: {type(error).__name__}: {error}") from error
    return history


def _read_summary(path: Path) -> dict[str, Any] | None:
    if not path.exists():
        return None
    summary = _read_object(path)
    for key in _SUMMARY_NUMBERS:
        if type(summary.get(key)) not in (int, float):
            raise InputError(f"{path} is damaged: {key} = {summary.get(key)!r}: must be a number")
    return summary


def _read_sessions(path: Path) -> list[Any]:
    """The sessions of a provenance.json; none in a run older than that file."""
    if not path.exists():
        return []
    sessions = _read_object(path).get("sessions")
    if not (isinstance(sessions, list) and all(isinstance(session, dict) for session in sessions)):
        raise InputError(f"{path} is damaged: it lists no sessions")
    return sessions


def _read_object(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text())
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} is damaged: {' '.join(str(error).split())}") from error
    if not isinstance(content, dict):
        raise InputError(f"{path} is damaged: it holds no object")
    return content
