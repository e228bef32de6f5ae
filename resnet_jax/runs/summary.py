"""Runs read back from their directories: config, history, summary, sessions."""

import csv
import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from resnet_jax.config.migrate import FILE_NAME, read_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.paths import is_folder, walk
from resnet_jax.runs.metrics import Row, best_row, early_stop

_INT_COLUMNS = ("epoch", "step")
_FLOAT_COLUMNS = ("train_loss", "val_loss", "val_accuracy", "learning_rate", "seconds")
_SUMMARY_NUMBERS = ("step", "epoch", "test_accuracy", "best_val_accuracy", "training_seconds")

Content = TypeVar("Content")


@dataclass(frozen=True)
class Run:
    """The contents of a run directory.

    Attributes:
      workdir: The run directory.
      config: The run's config.
      history: One row per finished epoch, with at least epoch, step, train_loss and val_loss
        (nats), val_accuracy (a fraction), learning_rate and seconds.
      summary: The contents of summary.json; None until the run has finished.
      commits: The distinct commits of the run's sessions.
      devices: The distinct devices of the run's sessions.
    """

    workdir: Path
    config: Config
    history: list[Row]
    summary: dict[str, Any] | None
    commits: tuple[str, ...]
    devices: tuple[str, ...]

    @property
    def best_val_accuracy(self) -> float:
        """Best validation accuracy so far, a fraction. The run has a summary or a history."""
        if self.summary is not None:
            return self.summary["best_val_accuracy"]
        return best_row(self.history)["val_accuracy"]


def find_runs(folders: Iterable[Path]) -> list[Run]:
    """Read the runs in some folders.

    Args:
      folders: Run directories, or folders that contain run directories at any depth.

    Returns:
      Each run once, in the order of `folders`.

    Raises:
      InputError: If a folder contains no run or cannot be read, or a run is damaged.
    """
    workdirs: dict[Path, None] = {}
    for folder in folders:
        if not is_folder(folder):
            raise InputError(f"{folder}: no such folder")
        found = _find_workdirs(folder)
        if not found:
            raise InputError(f"{folder}: no run found (no {FILE_NAME} in it or below)")
        workdirs |= dict.fromkeys(map(Path.resolve, found))
    return [read_run(workdir) for workdir in workdirs]


def _find_workdirs(folder: Path) -> list[Path]:
    found = []
    for path, subfolders, files in walk(folder):
        if FILE_NAME in files:
            found.append(path)
            subfolders.clear()  # runs do not contain runs
    return found


def read_run(workdir: Path) -> Run:
    """Read config.json, metrics.csv, summary.json and provenance.json of a run directory.

    Raises:
      InputError: If there is no run, or a file is damaged.
    """
    config = read_config(workdir)
    history = _read(workdir / "metrics.csv", _parse_history) or []
    summary = _read(workdir / "summary.json", _parse_summary)
    sessions = read_sessions(workdir)
    if summary is not None and not _is_of(summary, config, history):
        summary = None  # the run is being extended: this is the summary of the shorter run
    if summary is not None:
        if not history or history[-1]["step"] != summary["step"]:
            raise InputError(
                f"{workdir / 'metrics.csv'} is damaged: its last row must be that of step "
                f"{summary['step']}, where the run ended"
            )
        sessions.append(summary)  # runs older than provenance.json have no other record
    return Run(
        workdir,
        config,
        history,
        summary,
        _distinct(session.get("git_commit") for session in sessions),
        _distinct(map(_device, sessions)),
    )


def read_sessions(workdir: Path) -> list[dict[str, Any]]:
    """Read the sessions in provenance.json; none if the run is older than this file.

    Raises:
      InputError: If it is damaged.
    """
    return _read(workdir / "provenance.json", _parse_sessions) or []


def _is_of(summary: Mapping[str, Any], config: Config, history: Sequence[Row]) -> bool:
    stop = early_stop(history, config.patience)
    if stop is not None and stop["step"] == summary["step"]:
        return True
    if config.num_steps:
        return summary["step"] == config.num_steps
    return summary["epoch"] == config.num_epochs


def _device(session: Mapping[str, Any]) -> str | None:
    device, count = session.get("device"), session.get("num_devices", 1)
    return device if device is None or count == 1 else f"{count} x {device}"


def _distinct(values: Iterable[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(value) for value in values if value is not None))


def _read(path: Path, parse: Callable[[str], Content]) -> Content | None:
    """Parse a file, or return None if it is missing."""
    if not path.exists():
        return None
    try:
        return parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, csv.Error) as error:
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        raise InputError(f"{path} is damaged: {reason}") from error


def _parse_history(text: str) -> list[Row]:
    history = []
    for row in csv.DictReader(text.splitlines()):
        numbers: Row = {key: int(row[key]) for key in _INT_COLUMNS}
        numbers |= {key: float(row[key]) for key in _FLOAT_COLUMNS}
        if not all(map(math.isfinite, numbers.values())):
            raise ValueError(f"row {len(history) + 1}: numbers must be finite")
        history.append(numbers)
    return history


def _parse_summary(text: str) -> dict[str, Any]:
    summary = json.loads(text)
    for key in _SUMMARY_NUMBERS:
        if type(summary[key]) not in (int, float):
            raise ValueError(f"{key} = {summary[key]!r}: must be a number")
    return summary


def _parse_sessions(text: str) -> list[dict[str, Any]]:
    sessions = json.loads(text)["sessions"]
    if not all(isinstance(session, dict) for session in sessions):
        raise ValueError("sessions must be objects")
    return sessions
