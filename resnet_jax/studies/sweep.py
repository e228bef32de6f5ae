"""A sweep: each variant of a config trained with each random seed, one process per run."""

import itertools
import logging
import os
import re
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from resnet_jax.config.keys import find_key, flatten
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError, Interrupted, RunError
from resnet_jax.files import locked
from resnet_jax.runs.summary import Run, read_run
from resnet_jax.studies.groups import (
    BASELINE,
    Group,
    assignment,
    computation,
    text_table,
    write_results,
)
from resnet_jax.studies.jobs import End, Job, Slot, run_jobs
from resnet_jax.studies.plots import plot_results
from resnet_jax.studies.variants import Change
from resnet_jax.terminal.console import about, counted, percent, say

RESULTS_LOCK = ".results.lock"
_OLD_BASELINE = "plain"  # the baseline's folder in sweeps of earlier versions

log = logging.getLogger(__name__)


class SweepRun(NamedTuple):
    """One run of a sweep.

    Attributes:
      label: The variant: its changed config keys and their values, or BASELINE.
      config: The config, with a seed of the sweep.
      workdir: The run directory.
      job: The training.
    """

    label: str
    config: Config
    workdir: Path
    job: Job

    def finished(self) -> Run | None:
        """Return the run in the run directory if it has this config and has finished."""
        try:
            run = read_run(self.workdir)
        except InputError:  # `train` reports or repairs it
            return None
        is_this = computation(run.config) == computation(self.config)
        return run if is_this and run.summary is not None else None


def make_runs(
    config_path: str,
    overrides: Sequence[str],
    variants: Sequence[Sequence[Change]],
    seeds: Sequence[int],
    out: Path,
) -> list[SweepRun]:
    """Return the runs of a sweep in the folder `out`, variant by variant.

    Args:
      config_path: The config name or file.
      overrides: `--config.KEY=VALUE` arguments that all runs share.
      variants: The changes of each variant, from `variants.grid` or `variants.each`.
      seeds: The random seeds.
      out: The folder, which need not exist.

    Raises:
      InputError: If a key, a value or a seed is invalid, or two variants are equal.
    """
    runs: dict[tuple[Any, ...], SweepRun] = {}
    for changes, seed in itertools.product(variants, seeds):
        own = (*overrides, *(f"--config.{key}={value}" for key, value in changes))
        if any(argument.startswith("--config.seed=") for argument in own):
            raise InputError("config key seed: must not be set in a sweep; use --seeds")
        own = (*own, f"--config.seed={seed}")
        config = parse_config(config_path, own)
        label = _label(config, [key for key, _ in changes])
        folder = re.sub(r"[^\w.,=+()-]", "_", label.replace(" ", ""), flags=re.ASCII)
        if folder == BASELINE and (out / _OLD_BASELINE).is_dir():
            folder = _OLD_BASELINE
        workdir = out / folder / f"seed{seed}"
        command = [sys.executable, "-m", "resnet_jax.train", "--config", config_path]
        job = Job(f"{folder}/seed{seed}", [*command, *own, "--workdir", str(workdir)],
                  workdir.with_suffix(".log"))  # fmt: skip
        run = SweepRun(label, config, workdir, job)
        other = runs.setdefault(tuple(computation(config).values()), run)
        if other is not run:
            raise InputError(f"variants {other.label} and {label} are equal: remove one of them")
    return list(runs.values())


def _label(config: Config, changed: Sequence[str]) -> str:
    keys = [find_key(key)[0] for key in changed]
    if len(set(keys)) < len(keys):
        raise InputError(f"{', '.join(keys)}: a key must be changed at most once per variant")
    values = flatten(config)  # parsed, so that 0.1 and 0.10 give the same name
    return ", ".join(assignment(key, values[key]) for key in keys) or BASELINE


def run_sweep(
    runs: Sequence[SweepRun],
    out: Path,
    slots: Sequence[Slot],
    stop_signal: Callable[[], int | None],
) -> None:
    """Train the unfinished runs of a sweep; print and write the results.

    A failed run, or results that cannot be written meanwhile, do not stop the others.

    Args:
      runs: The sweep's runs.
      out: The sweep's folder, which exists, for sweep.csv and sweep.png.
      slots: Resources of the parallel runs, from `jobs.make_slots`.
      stop_signal: Returns the signal that asks to stop; each active run then saves a checkpoint.

    Raises:
      Interrupted: If a signal stopped the sweep.
      RunError: If a run failed, or the results cannot be written.
    """
    waiting = {run.job.name: run for run in runs if run.finished() is None}
    num_started, failed = len(runs) - len(waiting), []
    say(f"{counted(len(runs), 'run')}, {num_started} already finished; {len(slots)} in parallel")

    def on_start(job: Job) -> None:
        nonlocal num_started
        num_started += 1
        say(f"started {job.name} ({num_started} of {len(runs)}), log {job.log}")

    def on_end(job: Job, end: End) -> None:
        run = waiting[job.name].finished()
        if run is not None and run.summary is not None:
            accuracy = percent(run.summary["test_accuracy"])
            say(f"finished {job.name}: test accuracy {accuracy}, {about(end.seconds)}")
            try:
                _write_results(runs, out)
            except OSError as error:
                log.warning("the results in %s are not up to date: %s", out, error)
        elif stop_signal() and end.exit_code == 128 + signal.SIGTERM:
            say(f"stopped {job.name}")
        else:
            failed.append(job.name)
            say(f"failed {job.name}: exit code {end.exit_code}: {end.last_line}")

    jobs = [run.job for run in waiting.values()]
    run_jobs(jobs, slots, is_stopped=lambda: bool(stop_signal()), on_start=on_start, on_end=on_end)
    num_finished = collect(runs, out)
    if number := stop_signal():
        name = signal.Signals(number).name
        raise Interrupted(f"stopped by {name}; {num_finished} of {len(runs)} runs finished", number)
    if failed:
        raise RunError(f"{len(failed)} of {len(runs)} runs failed: {', '.join(failed)}")


def train_one(runs: Sequence[SweepRun], index: int) -> NoReturn:
    """Replace this process by the training of one run, for a job array.

    One process, so that a scheduler's signals and limits apply to the training itself, and its
    output and exit code are the task's. The lock of the run directory keeps other processes out.

    Raises:
      InputError: If there is no run of this index.
    """
    if not 0 <= index < len(runs):
        raise InputError(f"--index {index}: must be from 0 to {len(runs) - 1}; --list prints them")
    say(f"run {index} of 0-{len(runs) - 1}: {runs[index].job.name}")
    os.execv(sys.executable, list(runs[index].job.command))


def collect(runs: Sequence[SweepRun], out: Path) -> int:
    """Print and write the results of the finished runs; return their number.

    Raises:
      RunError: If the results cannot be written.
    """
    groups = _finished_groups(runs)
    say(text_table(groups))
    finished = {run.workdir for group in groups for run in group.runs}
    if missing := [run.job.name for run in runs if run.workdir not in finished]:
        say(f"{len(missing)} of {len(runs)} runs have not finished: {', '.join(missing)}")
    try:
        _write_results(runs, out)
    except OSError as error:
        raise RunError(f"the results cannot be written to {out}: {error}") from error
    say(f"written to {out / 'sweep.csv'} and {out / 'sweep.png'}")
    return len(finished)


def _finished_groups(runs: Sequence[SweepRun]) -> list[Group]:
    """Return the finished runs of each variant, in the order of the variants."""
    finished: dict[str, list[Run]] = {run.label: [] for run in runs}
    for sweep_run in runs:
        if run := sweep_run.finished():
            finished[sweep_run.label].append(run)
    return [Group(label, found) for label, found in finished.items()]


def _write_results(runs: Sequence[SweepRun], out: Path) -> None:
    """Write sweep.csv and sweep.png, one process at a time.

    Runs are read under the lock: of several tasks, the last to write has seen all the others.
    """
    with locked(out / RESULTS_LOCK, on_busy=lambda owner: None):  # waits
        groups = _finished_groups(runs)
        write_results(out / "sweep.csv", groups)
        plot_results(out / "sweep.png", groups)
